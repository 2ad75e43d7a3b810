import { fileURLToPath } from 'node:url';
import { cloudflareTest } from '@cloudflare/vitest-pool-workers';
import { defineConfig } from 'vitest/config';

/** Of the repository and not this folder: a data module outside the root is not found. */
const root = fileURLToPath(new URL('../..', import.meta.url));

// wrangler would report usage, and miniflare would fetch a sample Request.cf
process.env.WRANGLER_SEND_METRICS = 'false';
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';

/** The Worker of wrangler.toml in workerd itself, from its source: the bundled script is more than the runner takes at once. */
export default defineConfig({
  root,
  plugins: [
    cloudflareTest({
      main: `${root}src/entry/worker.ts`,
      wrangler: { configPath: `${root}wrangler.toml` },
      miniflare: { cf: false, bindings: { CLINCODE_DEIDENTIFY_KEY: 'a key for tests only' } },
    }),
  ],
  test: {
    name: 'workerd',
    silent: 'passed-only',
    include: ['test/runtime/*.test.ts'],
    globalSetup: ['test/runtime/node-answers.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
