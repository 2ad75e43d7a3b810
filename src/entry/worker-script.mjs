import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * `[build]` of wrangler.toml: the script of the Worker as one file of ASCII. A script with one sign beyond Latin-1 is kept with two bytes
 * for each of its signs, which is 6 MB more of the 128 of an isolate; esbuild escapes such signs in strings, but not in regular
 * expressions.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const script = join(root, 'dist/worker.js');

/** Vectors and kernels stay files beside the script, which wrangler collects. */
const modules = {
  name: 'modules',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\.(?:bin|wasm)$/ }, ({ path, resolveDir }) => ({
      path: `./${relative(dirname(script), join(resolveDir, path)).split(sep).join('/')}`.replace(
        './..',
        '..',
      ),
      external: true,
    })),
};

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['src/entry/worker.ts'],
  outfile: script,
  bundle: true,
  write: false,
  format: 'esm',
  target: 'es2024',
  conditions: ['workerd', 'worker', 'browser'],
  minify: true,
  plugins: [modules],
});
mkdirSync(dirname(script), { recursive: true });
const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
writeFileSync(script, outputFiles[0].text.replace(/[^\x00-\x7f]/g, escaped));
