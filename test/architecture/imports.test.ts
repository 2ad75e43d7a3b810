import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adapterFolders, adaptersBeside, filesBelow, importsOf } from '../support/source-files.ts';

const files = ['src', 'ontology', 'embeddings'].flatMap((folder) => filesBelow(folder));
const graph = new Map(files.map((file) => [file, importsOf(file)]));
const edges = [...graph].flatMap(([from, names]) => names.map((to) => [from, to] as const));
const inner = edges.filter(([, to]) => /^(?:src|ontology|embeddings)\//.test(to));

const anywhere = [
  'note',
  'terminology',
  'errors.ts',
  'feature-hashing.ts',
  'number-signs.ts',
  'relative-trees.ts',
  'sha256.ts',
  'version.ts',
  'word-memory.ts',
];
const stages = ['deidentify', 'extract', 'embed', 'link', 'map', 'result'];
/** What each part of src may import beside itself. Order: entry → http | cli → pipeline → stages → vocabulary. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'errors.ts': [],
  'feature-hashing.ts': [],
  'number-signs.ts': [],
  'relative-trees.ts': ['number-signs.ts'],
  'sha256.ts': [],
  'version.ts': [],
  'word-memory.ts': [],
  'config.ts': ['errors.ts'],
  note: ['errors.ts'],
  // a word of a term has a place in it, like any span
  terminology: ['errors.ts', 'note'],
  deidentify: anywhere,
  // the lexicon works from the terms of a ConceptStore
  extract: [...anywhere, 'deidentify', 'link'],
  embed: anywhere,
  link: [...anywhere, 'embed'],
  map: [...anywhere, 'link'],
  result: [...anywhere, ...stages],
  // looking a terminology up; releases of it side by side, and what they answer
  browse: [...anywhere, 'link', 'map'],
  releases: [...anywhere, 'link', 'result'],
  // figures over what embedders, the linker and the recognizers answer; tables and escaping are the result's
  evaluate: [...anywhere, 'deidentify', 'embed', 'link', 'result'],
  // identifiers are counted by their category
  observe: [...anywhere, 'deidentify'],
  'pipeline.ts': [...anywhere, ...stages],
  http: [...anywhere, ...stages, 'browse', 'observe', 'pipeline.ts'],
  cli: [...anywhere, ...stages, 'browse', 'releases', 'observe', 'evaluate', 'pipeline.ts'],
};

const partOf = (path: string): string => path.split('/')[1]!;

it('reads import statements of every kind', () => {
  const text = `import a from './a.ts';\nimport type {\n  B,\n} from "../b.ts";\nexport * from './c.ts';\nimport 'node:fs';
const d = await import('./d.ts');\nimport e, { type F } from 'e';\ntype G = typeof import('g');`;
  expect(importsOf('src/x/y.ts', text)).toEqual([
    'src/x/a.ts',
    'src/b.ts',
    'src/x/c.ts',
    'node:fs',
    'src/x/d.ts',
    'e',
    'g',
  ]);
  expect(inner.length).toBeGreaterThan(300);
});

it('names files that are there', () => {
  const isThere = (to: string): boolean =>
    // AssemblyScript names its files without the ending
    /\.(?:bin|mjs|wasm)$/.test(to)
      ? existsSync(to)
      : graph.has(to.replace(/\.js$|(?<=\/assembly\/\w+)$/, '.ts'));
  expect(inner.filter(([, to]) => !isThere(to))).toEqual([]);
});

describe('direction', () => {
  it('every part of src has its row', () => {
    const parts = new Set(filesBelow('src').map(partOf));
    parts.delete('entry');
    expect([...parts].filter((part) => !(part in allowed))).toEqual([]);
    expect(Object.keys(allowed).filter((part) => !parts.has(part))).toEqual([]);
  });

  it('imports go from entry to vocabulary, never back', () => {
    const wrong = inner.filter(([from, to]) => {
      if (!from.startsWith('src/') || partOf(from) === 'entry') return false;
      return (
        !to.startsWith('src/') ||
        (partOf(to) !== partOf(from) && !allowed[partOf(from)]!.includes(partOf(to)))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('nothing but entry imports entry, http, cli or config', () => {
    const ends = ['entry', 'http', 'cli', 'config.ts'];
    const wrong = inner
      .filter(([, to]) => to.startsWith('src/') && ends.includes(partOf(to)))
      .filter(([from, to]) => !from.startsWith('src/entry/') && !from.startsWith(`src/${partOf(to)}/`))
      .map((edge) => edge.join(' > '));
    // terminology files are opened as the command line opens notes: gzip, missing file, folder; a bar is a bar
    expect(wrong.toSorted()).toEqual([
      'embeddings/pretraining/make-model.ts > src/cli/progress.ts',
      'ontology/source.ts > src/cli/lines.ts',
    ]);
  });

  it('src reaches ontology/ and embeddings/ through entry only', () => {
    const wrong = inner.filter(
      ([from, to]) => from.startsWith('src/') && !to.startsWith('src/') && !from.startsWith('src/entry/'),
    );
    expect(wrong).toEqual([]);
  });

  it('has no cycle', () => {
    expect(cycles(graph)).toEqual([]);
    expect(
      cycles(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual(['b > c > b']);
  });
});

describe('adapters', () => {
  const beside = Object.values(adaptersBeside).flat();
  const folderOf = (path: string) =>
    Object.keys(adapterFolders).find((folder) => path.startsWith(`${folder}/`));
  const isAdapter = (path: string): boolean => folderOf(path) !== undefined || beside.includes(path);

  /** They build and open indexes, so they choose what an index is made of. */
  const buildTime = [
    'embeddings/build-index.ts',
    // de-identifies the notes that the opinion on assertion is fitted on
    'embeddings/fit-assertion/main.ts',
    // fits the judge of what the recognizers find
    'embeddings/fit-phi-tagger/main.ts',
    // fit the tagger of mentions and measure it beside the lexicon
    'embeddings/fit-tagger/corpus.ts',
    'embeddings/fit-tagger/main.ts',
    'embeddings/fit-tagger/measure-local.ts',
    'embeddings/hnsw-graph.ts',
    'embeddings/hnsw-threads.ts',
    'embeddings/hnswlib-graph.ts',
    'embeddings/make-pretrained.ts',
    'embeddings/make-subword.ts',
    'embeddings/open-index-folder.ts',
    'embeddings/pretrained-model.ts',
    'embeddings/pretraining/distil.ts',
    'embeddings/pretraining/make-model.ts',
    'embeddings/starter-cache.ts',
    'embeddings/starter-index.ts',
    'embeddings/tagger-of-bytes.ts',
    'embeddings/train-subword.ts',
    'embeddings/training-course.ts',
    // compares maps as an index answers them
    'ontology/check-maps.ts',
    // finds out which patterns there are
    'ontology/phi-plans/searched-patterns.ts',
  ];

  it('are named by the compose files, by what builds indexes, and by their own folder', () => {
    const outside = inner.filter(([from, to]) => isAdapter(to) && !from.startsWith(`${folderOf(to)}/`));
    const named = outside.filter(([from]) => !/^src\/entry\/compose-[\w-]+\.ts$/.test(from));
    expect(named.filter(([from]) => !buildTime.includes(from))).toEqual([]);
    // a file that names none any more must leave the list
    expect(buildTime.filter((file) => !named.some(([from]) => from === file))).toEqual([]);
  });
});

describe('what also runs in a Worker', () => {
  /** Files that only Node can load, with the reason; the Worker has others. */
  const nodeOnly: Readonly<Record<string, string>> = {
    'src/embed/embedders/transformers.ts': 'ONNX runtime',
    'src/embed/embedders/transformers-files.ts': 'reads a model folder',
    'src/embed/embedders/transformers-hub.ts': 'a cache of model folders',
    'src/link/tree-kernel/on-node.ts': 'reads the compiled kernel, which a Worker imports',
    'src/link/alike-kernel/on-node.ts': 'reads the compiled kernel, which a Worker imports',
    'src/embed/embedders/subword-kernel/on-node.ts': 'reads the compiled kernel, which a Worker imports',
    'src/deidentify/patterns/kernel/on-node.ts': 'reads the compiled kernel, which a Worker imports',
    'src/deidentify/tagger/kernel/on-node.ts': 'reads the compiled kernel, which a Worker imports',
    'src/extract/tagger/kernel/on-node.ts': 'reads the compiled kernel, which a Worker imports',
    'src/link/vector-indexes/hnsw-memory.ts': 'reads the compiled kernel',
    'src/link/vector-indexes/hnswlib.ts': 'native addon',
    'src/observe/pino-logger.ts': 'writes to a file descriptor',
    'src/observe/prometheus.ts': 'process metrics',
    'src/extract/language-models/gemini.ts': 'Google’s SDK',
    'src/extract/language-models/gemini-batch.ts': 'Google’s SDK',
  };
  const nodePackages = [
    'hnswlib-node',
    '@huggingface/transformers',
    '@google/genai',
    'pino',
    'prom-client',
    '@hono/node-server',
  ];
  const needsNode = edges.filter(([, to]) => to.startsWith('node:') || nodePackages.includes(to));
  const free = (path: string): boolean => /^(?:src\/(?:entry|cli|bulk)|ontology|embeddings)\//.test(path);

  it('imports nothing of Node and no addon', () => {
    expect(needsNode.filter(([from]) => !free(from) && !(from in nodeOnly))).toEqual([]);
  });

  it('lists only files that need it', () => {
    expect(Object.keys(nodeOnly).filter((file) => !needsNode.some(([from]) => from === file))).toEqual([]);
  });

  it('reaches none of them from the Worker', () => {
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const name of graph.get(file) ?? []) visit(name);
    };
    visit('src/entry/worker.ts');
    expect(seen.has('src/pipeline.ts')).toBe(true);
    expect([...seen].filter((name) => name.startsWith('node:') || nodePackages.includes(name))).toEqual([]);
  });
});

function cycles(edgesOf: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const at = path.indexOf(file);
    if (at >= 0) return void found.push([...path.slice(at), file].join(' > '));
    if (done.has(file)) return;
    path.push(file);
    for (const next of edgesOf.get(file) ?? []) visit(next);
    path.pop();
    done.add(file);
  };
  for (const file of edgesOf.keys()) visit(file);
  return found;
}
