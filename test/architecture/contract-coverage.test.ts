import { describe, expect, it } from 'vitest';
import { adapterFolders, adaptersBeside, filesBelow, importsOf, read } from '../support/source-files.ts';

/** Files in the folders that are no adapters: parts of one, with the adapter that they belong to. */
const parts: Readonly<Record<string, string>> = {
  'src/embed/embedders/subword-features.ts': 'src/embed/embedders/subword.ts',
  'src/embed/embedders/subword-kernel/assembly/kernel.ts': 'src/embed/embedders/subword.ts',
  'src/embed/embedders/subword-kernel/in-worker.ts': 'src/embed/embedders/subword.ts',
  'src/embed/embedders/subword-kernel/on-node.ts': 'src/embed/embedders/subword.ts',
  'src/embed/embedders/subword-model.ts': 'src/embed/embedders/subword.ts',
  'src/embed/embedders/subword-sums.ts': 'src/embed/embedders/subword.ts',
  'src/embed/embedders/subword-words.ts': 'src/embed/embedders/subword.ts',
  'src/embed/embedders/transformers-encode.ts': 'src/embed/embedders/transformers.ts',
  'src/embed/embedders/transformers-files.ts': 'src/embed/embedders/transformers.ts',
  'src/embed/embedders/transformers-hub.ts': 'src/embed/embedders/transformers.ts',
  'src/embed/embedders/transformers-pool.ts': 'src/embed/embedders/transformers.ts',
  'src/embed/embedders/transformers-presets.ts': 'src/embed/embedders/transformers.ts',
  'src/embed/embedders/transformers-settings.ts': 'src/embed/embedders/transformers.ts',
  'src/extract/extractors/found.ts': 'src/extract/extractors/local.ts',
  'src/extract/extractors/lexicon-abbreviations.ts': 'src/extract/extractors/lexicon.ts',
  'src/extract/extractors/lexicon-charted.ts': 'src/extract/extractors/lexicon.ts',
  'src/extract/extractors/lexicon-disjoint.ts': 'src/extract/extractors/lexicon.ts',
  'src/extract/extractors/lexicon-entries.ts': 'src/extract/extractors/lexicon.ts',
  'src/extract/extractors/lexicon-entry.ts': 'src/extract/extractors/lexicon.ts',
  'src/extract/extractors/lexicon-line.ts': 'src/extract/extractors/lexicon.ts',
  'src/extract/extractors/lexicon-lists.ts': 'src/extract/extractors/lexicon.ts',
  'src/extract/extractors/lexicon-numbers.ts': 'src/extract/extractors/lexicon.ts',
  'src/extract/extractors/lexicon-term-of.ts': 'src/extract/extractors/lexicon.ts',
  'src/extract/extractors/lexicon-terms.ts': 'src/extract/extractors/lexicon.ts',
  'src/extract/extractors/lexicon-words.ts': 'src/extract/extractors/lexicon.ts',
  'src/extract/extractors/locate.ts': 'src/extract/extractors/language-model-extractor.ts',
  'src/extract/language-models/call-clock.ts': 'src/extract/language-models/gemini.ts',
  'src/extract/language-models/chat-protocols.ts': 'src/extract/language-models/openai-compatible.ts',
  'src/extract/language-models/gemini-answer.ts': 'src/extract/language-models/gemini.ts',
  'src/extract/language-models/gemini-batch.ts': 'src/extract/language-models/gemini.ts',
  'src/extract/language-models/pace.ts': 'src/extract/language-models/gemini.ts',
  'src/extract/language-models/provider-call.ts': 'src/extract/language-models/gemini.ts',
  'src/extract/language-models/provider-failures.ts': 'src/extract/language-models/gemini.ts',
  'src/extract/language-models/retry.ts': 'src/extract/language-models/gemini.ts',
  'src/link/concept-stores/hierarchy.ts': 'src/link/concept-stores/packed.ts',
  'src/link/concept-stores/line-bytes.ts': 'src/link/concept-stores/packed.ts',
  'src/link/concept-stores/line-details.ts': 'src/link/concept-stores/packed.ts',
  'src/link/concept-stores/line-places.ts': 'src/link/concept-stores/packed.ts',
  'src/link/concept-stores/pack-concepts.ts': 'src/link/concept-stores/packed.ts',
  'src/link/concept-stores/packed-tables.ts': 'src/link/concept-stores/packed.ts',
  'src/link/concept-stores/text-reader.ts': 'src/link/concept-stores/packed.ts',
  'src/link/vector-indexes/hnsw-file.ts': 'src/link/vector-indexes/hnsw.ts',
  'src/link/vector-indexes/hnsw-kernel/assembly/build.ts': 'src/link/vector-indexes/hnsw.ts',
  'src/link/vector-indexes/hnsw-kernel/assembly/graph.ts': 'src/link/vector-indexes/hnsw.ts',
  'src/link/vector-indexes/hnsw-kernel/assembly/heaps.ts': 'src/link/vector-indexes/hnsw.ts',
  'src/link/vector-indexes/hnsw-kernel/assembly/kernel.ts': 'src/link/vector-indexes/hnsw.ts',
  'src/link/vector-indexes/hnsw-kernel/assembly/products.ts': 'src/link/vector-indexes/hnsw.ts',
  'src/link/vector-indexes/hnsw-kernel/assembly/seen.ts': 'src/link/vector-indexes/hnsw.ts',
  'src/link/vector-indexes/hnsw-kernel/assembly/walk.ts': 'src/link/vector-indexes/hnsw.ts',
  'src/link/vector-indexes/hnsw-memory.ts': 'src/link/vector-indexes/hnsw.ts',
};

const ports = [...Object.values(adapterFolders), ...Object.keys(adaptersBeside)];
const contractOf = (port: string): string =>
  `test/contract/${port.split('/').at(-1)!.replace('.ts', '.contract.ts')}`;
const tests = filesBelow('test/adapters', '.test.ts');

it('every port is in the tables of test/support/source-files.ts', () => {
  const declared = filesBelow('src').filter((file) => /^(?:\/\*\*| \*) PORT\b/m.test(read(file)));
  expect(declared.toSorted()).toEqual(ports.toSorted());
});

it('every port has a contract suite, and every suite a port', () => {
  expect(filesBelow('test/contract', '.contract.ts')).toEqual(ports.map(contractOf).toSorted());
});

it('every part named above is there and belongs to an adapter', () => {
  for (const [part, adapter] of Object.entries(parts)) {
    expect(read(part)).not.toBe('');
    expect(read(adapter)).not.toBe('');
  }
});

/** The recognizers are tested as the list that is used: one that is not in it is not an adapter but a part. */
function listedRecognizers(): readonly string[] {
  return importsOf('src/deidentify/recognizers/index.ts');
}

const adapters = [
  ...Object.entries(adapterFolders).flatMap(([folder, port]) =>
    filesBelow(folder)
      .filter((file) => !file.endsWith('.d.ts') && !(file in parts))
      .map((file) => [file, port] as const),
  ),
  ...Object.entries(adaptersBeside).flatMap(([port, files]) => files.map((file) => [file, port] as const)),
];

describe('every adapter runs the contract of its port', () => {
  it.each(adapters.filter(([, port]) => port !== 'src/deidentify/phi-recognizer.ts'))(
    '%s',
    (adapter, port) => {
      const running = tests.filter((test) => {
        const imports = importsOf(test);
        return imports.includes(adapter) && imports.includes(contractOf(port)) && callsContract(test);
      });
      expect(running).not.toEqual([]);
    },
  );

  it('recognizers: all of the default list', () => {
    const test = 'test/adapters/recognizers.test.ts';
    expect(importsOf(test)).toContain('src/deidentify/recognizers/index.ts');
    expect(read(test)).toMatch(/of defaultRecognizers\(\)\) phiRecognizerContract\(/);
    // a file that says `recognize(` makes a recognizer, so it has to be in the list, by itself or by its maker
    const makers = filesBelow('src/deidentify/recognizers').filter((file) =>
      /patternRecognizer\(|\brecognize\s*[(:]/.test(read(file)),
    );
    const reached = new Set(listedRecognizers());
    for (const file of [...reached]) for (const name of importsOf(file)) reached.add(name);
    expect(makers.filter((file) => !reached.has(file))).toEqual([]);
    expect(makers.length).toBeGreaterThan(5);
  });
});

function callsContract(test: string): boolean {
  return /\b\w+Contract\(\s*['"`\w]/.test(read(test));
}
