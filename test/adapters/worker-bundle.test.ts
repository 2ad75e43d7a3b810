import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const wrangler = join(
  dirname(createRequire(import.meta.url).resolve('wrangler/package.json')),
  'bin/wrangler.js',
);

// the tests in workerd run with nodejs_compat, which their runner needs; this one shows that the Worker does not
test('the Worker is small, and without anything of Node', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'clincode-worker-'));
  try {
    await promisify(execFile)(process.execPath, [wrangler, 'deploy', '--dry-run', '--outdir', folder], {
      cwd: root,
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true', CI: '1' },
    });
    const bundle = await readFile(join(folder, 'worker.js'), 'utf8');
    expect(bundle).toContain('/v1/code');
    expect(bundle.match(/(?:from|import)\s*\(?"(?:node:)?[a-z_/]+"/g) ?? []).toEqual([]);
    // a Worker may have 3 MB on the free plan, compressed
    const modules = (await readdir(folder)).filter((name) => name.endsWith('.bin'));
    expect(modules).toEqual([expect.stringMatching(/subword\.bin$/)]);
    const vectors = await readFile(join(folder, modules[0]!));
    expect(gzipSync(bundle).length + gzipSync(vectors).length).toBeLessThan(3_000_000);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
