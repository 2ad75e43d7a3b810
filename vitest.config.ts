import { defineConfig } from 'vitest/config';
import workerd from './test/runtime/vitest.config.ts';

export default defineConfig({
  test: {
    // vitest leaves one core to itself, which of two is half
    maxWorkers: '100%',
    // logs of tests that pass are noise, those of workerd most of all
    silent: 'passed-only',
    reporters: ['default', './test/support/closing-line-reporter.ts'],
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/runtime/**'],
          setupFiles: ['./test/support/property-seed.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      workerd,
    ],
  },
});
