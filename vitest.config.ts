import { defineConfig } from 'vitest/config';
import workerd from './test/runtime/vitest.config.ts';

const runtime = ['test/runtime/**'];
/** Mocks of modules, and what the ONNX runtime keeps for its whole process. */
const alone = ['test/adapters/hnswlib-absent.test.ts', 'test/adapters/transformers*.test.ts'];
const node = {
  include: ['test/**/*.test.ts'],
  setupFiles: ['./test/support/property-seed.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

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
          ...node,
          name: 'node',
          exclude: [...runtime, ...alone],
          // word lists, patterns and trees are loaded once and not once a file: two thirds of the CPU time
          isolate: false,
        },
      },
      { test: { ...node, name: 'alone', include: alone } },
      workerd,
    ],
  },
});
