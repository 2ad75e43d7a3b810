// Runs a TypeScript entry of this package. Stripping the types of 400 files at each start took a second of CPU;
// esbuild does it once, and what it made is kept for as long as no source changes. Plain JavaScript: it is what
// starts the rest, in threads too.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const root = join(import.meta.dirname, '../..');
/** What the program starts with; they share most of their parts. */
const ofProgram = [
  'src/entry/cli.ts',
  'src/entry/compose-deidentify-thread.ts',
  'src/entry/compose-code-thread.ts',
];
/** Other processes may still load parts of the builds before this one. */
const KEPT = 3;
const MAKING = 'making-';

const NODE = Number.parseInt(process.versions.node, 10);
/** The last whose engine was asked whether it knows the flags. One that does not says so on stderr, at every start. */
const KNOWN_NODE = 26;
/**
 * The engine compiles a function for speed when it has run so long, in Node 20 by default some 130,000, later 3,000 times its length, and puts into it what it
 * calls up to 920. Of the first megabyte of notes a third of the CPU time went to that, half of it for functions that are of little use then, or are compiled
 * once more as they see more of the notes. It also compiles the first turn of each loop by itself, which makes code longer and is of no use in long loops.
 * Patterns it compiles twice by default, first for little memory.
 */
const engineFlags = [
  NODE < 22 ? '--interrupt-budget=500000' : '--invocation-count-for-turbofan=12000',
  '--max-inlined-bytecode-size-cumulative=400',
  '--no-turbo-loop-peeling',
  '--no-regexp-tier-up',
];

/** @param {string} path */
const stateOf = (path) => {
  const { mtimeMs, size } = statSync(join(root, path));
  return `${path} ${mtimeMs} ${size}`;
};
/** @param {readonly string[]} parts */
const keyOf = (parts) => createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
/** @param {string} build @param {string} entry */
const builtPath = (build, entry) => join(build, entry.replace(/\.ts$/u, '.js'));

/**
 * Imports an entry: its build if that is of these sources, else a new build.
 * @param {string} entry relative to the package
 */
export async function runSource(entry) {
  if (process.env.CLINCODE_DEBUG === '1') process.setSourceMapsEnabled(true);
  if (NODE <= KNOWN_NODE) for (const flag of engineFlags) setFlagsFromString(flag);
  // node_modules may be a link that several working copies share
  const entries = ofProgram.includes(entry) ? ofProgram : [entry];
  const kept = join(root, 'node_modules/.cache/clincode/run', keyOf([root, process.version, ...entries]));
  const build = freshBuild(kept) ?? (await makeBuild(kept, entries));
  await import(pathToFileURL(builtPath(build, entry)).href);
}

/** @param {string} kept */
function freshBuild(kept) {
  try {
    const inputs = /** @type {string[]} */ (JSON.parse(readFileSync(join(kept, 'inputs.json'), 'utf8')));
    const build = join(kept, keyOf(inputs.map(stateOf)));
    return existsSync(build) ? build : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} kept
 * @param {readonly string[]} entries
 */
async function makeBuild(kept, entries) {
  const { build } = await import('esbuild');
  const work = workFolder(kept);
  // as they were before they were read: one that changes while this runs makes the build stale
  const states = new Map(
    ['package.json', relative(root, import.meta.filename)].map((path) => [path, stateOf(path)]),
  );
  const making = build({
    absWorkingDir: root,
    entryPoints: [...entries],
    outbase: root,
    outdir: work.path,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // its table of what Node knows makes of a pattern with \p{L} a call that compiles it each time it is reached
    supported: { 'regexp-unicode-property-escapes': true },
    // fields are assigned: to define one takes several times as long until what makes objects is compiled for speed
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'error',
    plugins: [{ name: 'sources', setup: (on) => readSources(on, states) }],
  });
  await making.catch((error) => {
    rmSync(work.path, { recursive: true, force: true });
    throw error;
  });
  writeFileSync(join(work.path, 'package.json'), '{"type":"module"}');
  if (work.isOfThisRunOnly) {
    process.once('exit', () => rmSync(work.path, { recursive: true, force: true }));
    return work.path;
  }
  const inputs = [...states.keys()].sort();
  const made = join(kept, keyOf(inputs.map((path) => states.get(path) ?? '')));
  try {
    renameSync(work.path, made);
  } catch (error) {
    // another process made the same
    rmSync(work.path, { recursive: true, force: true });
    if (!existsSync(made)) throw error;
  }
  writeFileSync(`${made}.json`, JSON.stringify(inputs));
  renameSync(`${made}.json`, join(kept, 'inputs.json'));
  removeOld(kept);
  return made;
}

/**
 * Where an installation may not be written to, each run builds for itself.
 * @param {string} kept
 */
function workFolder(kept) {
  try {
    mkdirSync(kept, { recursive: true });
    return { path: mkdtempSync(join(kept, MAKING)), isOfThisRunOnly: false };
  } catch {
    return { path: mkdtempSync(join(tmpdir(), 'clincode-')), isOfThisRunOnly: true };
  }
}

/**
 * Sources know where they lie, and packages are found from here, wherever the build lies.
 * @param {import('esbuild').PluginBuild} on
 * @param {Map<string, string>} states
 */
function readSources(on, states) {
  on.onResolve({ filter: /^[^./#]/ }, ({ path, kind }) => {
    if (kind === 'entry-point') return undefined;
    try {
      return { path: path.startsWith('node:') ? path : import.meta.resolve(path), external: true };
    } catch {
      // not installed: what imports it says so
      return { path, external: true };
    }
  });
  on.onLoad({ filter: /\.(?:ts|mjs)$/ }, ({ path }) => {
    const name = relative(root, path);
    states.set(name, stateOf(name));
    const meta = { dirname: dirname(path), filename: path, url: pathToFileURL(path).href };
    const contents = readFileSync(path, 'utf8').replace(
      /\bimport\.meta\.(dirname|filename|url)\b/gu,
      (_, part) => JSON.stringify(meta[/** @type {keyof typeof meta} */ (part)]),
    );
    return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' };
  });
}

/** @param {string} kept */
function removeOld(kept) {
  const builds = readdirSync(kept, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith(MAKING))
    .map(({ name }) => ({ path: join(kept, name), made: statSync(join(kept, name)).mtimeMs }))
    .sort((a, b) => b.made - a.made);
  for (const { path } of builds.slice(KEPT)) rmSync(path, { recursive: true, force: true });
}
