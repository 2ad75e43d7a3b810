import { expect, test } from 'vitest';
import { lookElsewhere } from '../../src/extract/tagger/second-look.ts';
import { COUNT_COLUMNS } from '../../src/extract/tagger/span-counts.ts';
import { styles } from '../../src/extract/tagger/styles.ts';
import { createTagger } from '../../src/extract/tagger/tagger.ts';
import {
  decodeTagger,
  encodeTagger,
  styleColumns,
  type TaggerModel,
} from '../../src/extract/tagger/tagger-model.ts';
import { findTerms, termKey, termKinds } from '../../src/extract/tagger/term-matches.ts';
import { termTable } from '../../src/extract/tagger/term-table.ts';
import { textTokens } from '../../src/extract/tagger/text-tokens.ts';
import { wordClusters } from '../../src/extract/tagger/word-clusters.ts';
import { columnsOf } from '../../src/extract/tagger/word-columns.ts';
import { readWord, shortKey, stemKey, wordUseKey } from '../../src/extract/tagger/word-facts.ts';
import { mix } from '../../src/feature-hashing.ts';
import { readStructure } from '../../src/note/note-structure.ts';
import { stemWord } from '../../src/terminology/normalize-term.ts';

const tokensOf = (text: string): string[] => {
  const { count, start, end } = textTokens(text);
  return Array.from({ length: count }, (_, i) => text.slice(start[i]!, end[i]!));
};

test.each<[remark: string, text: string, tokens: string[]]>([
  ['words and marks', 'T2DM, not HTN.', ['T2DM', ',', 'not', 'HTN', '.']],
  ['a hyphen', 'non-Hodgkin', ['non', '-', 'Hodgkin']],
  ['a possessive', "Crohn’s and Down's", ['Crohn', '’s', 'and', 'Down', "'s"]],
  ['near-miss: an elision', "o'sullivan don't", ['o', "'", 'sullivan', 'don', "'", 't']],
  ['letters with marks', 'Ménière e\u0301', ['Ménière', 'e\u0301']],
  ['letters of two units', '𝐱 🩺', ['𝐱', '🩺']],
  ['nothing', ' \r\n\t\u00a0', []],
])('tokens: %s', (_, text, tokens) => {
  expect(tokensOf(text)).toEqual(tokens);
});

test('a term table knows its keys and no others', () => {
  const keys = Uint32Array.from({ length: 500 }, (_, i) => mix(1, i) >>> 0);
  const table = termTable(keys, keys.map((_, i) => 1 + (i % 7)) as unknown as Uint8Array);
  for (const [i, key] of keys.entries()) expect(table.get(key)).toBe(1 + (i % 7));
  expect(table.get(mix(2, 7))).toBe(0);
});

const noVectors = { of: () => ({ cluster: -4, group: -4 }) };

/** A dictionary of these terms, short ones in capitals. */
function dictionary(...terms: string[]): ReadonlyMap<number, number> {
  const entries = new Map<number, number>();
  for (const term of terms) {
    if (/^[A-Z]+$/.test(term)) {
      entries.set(shortKey(term), termKinds.abbreviation);
      continue;
    }
    const stems = term.split(' ').map(stemWord);
    for (const stem of stems) entries.set(wordUseKey(stem), 1);
    entries.set(
      termKey(
        stems.reduce((sum, stem) => (sum + mix(104, stemKey(stem))) | 0, 0),
        stems.length,
      ),
      termKinds.name,
    );
  }
  return entries;
}

test.each<[remark: string, text: string, found: string]>([
  ['a term', 'has knee osteoarthritis today', '0120'],
  ['in another order, with small words', 'osteoarthritis of the knee', '1234'],
  ['the longest', 'knee osteoarthritis', '12'],
  ['an abbreviation in capitals', 'COPD', '1'],
  ['near-miss: in small letters', 'copd', '0'],
  ['near-miss: a comma between', 'knee, osteoarthritis', '001'],
  ['a plural', 'bad migraines', '01'],
])('terms: %s', (_, text, found) => {
  const entries = dictionary('knee osteoarthritis', 'osteoarthritis', 'migraine', 'COPD');
  const terms = { get: (key: number) => entries.get(key) ?? entries.get(key >>> 0) ?? 0 };
  const words = columnsOf(tokensOf(text).map((word) => readWord(word, { terms, clusters: noVectors })));
  const count = words.lower.length;
  const matches = {
    length: new Uint8Array(count),
    place: new Uint8Array(count),
    kind: new Uint8Array(count),
  };
  findTerms(words, 0, count, terms, matches);
  expect([...matches.place].map((place, i) => (matches.length[i] === 0 ? 0 : place + 1)).join('')).toBe(
    found,
  );
});

test('a cluster is the nearest of the nearest group', () => {
  const clusters = wordClusters(
    {
      dimensions: 2,
      groups: 2,
      each: 2,
      centres: Int8Array.of(127, 0, 0, 127, 127, 10, 127, -10, 10, 127, -10, 127),
    },
    (word, into) => {
      if (word === 'none') return false;
      into.set(word === 'up' ? [-0.1, 1] : [1, -0.2]);
      return true;
    },
  );
  expect(clusters.of('up')).toEqual({ group: 1, cluster: 3 });
  expect(clusters.of('right')).toEqual({ group: 0, cluster: 1 });
  expect(clusters.of('none').group).toBeLessThan(0);
});

const scores = (bits: number, columns = 4) => ({ bits, scale: 16, rows: new Int8Array(columns << bits) });

function emptyModel(): TaggerModel {
  const steps = new Float32Array(styles.length * 25);
  return {
    first: scores(8),
    second: scores(6),
    firstSteps: steps,
    secondSteps: steps.map((_, i) => i),
    counts: { keys: Uint32Array.of(5, 3_000_000_000), rows: new Uint8Array(2 * COUNT_COLUMNS).fill(200) },
    trees: {
      roots: [0],
      feature: [1],
      threshold: [0.5],
      left: [-1],
      right: [-2],
      missingLeft: [1],
      leaf: [-1, 2],
    },
    least: new Float32Array(styles.length).fill(0.5),
    styleOf: scores(5, styleColumns),
    terms: { keys: Uint32Array.of(7, 4_000_000_000), kinds: Uint8Array.of(1, 2) },
    centres: { dimensions: 2, groups: 1, each: 1, centres: Int8Array.of(1, 2, 3, 4) },
  };
}

test('a model is what its bytes say', () => {
  const model = emptyModel();
  model.first.rows[9] = -5;
  const bytes = encodeTagger(model);
  expect(decodeTagger(bytes)).toEqual(model);
  // amid a larger buffer, at a place that no number of four bytes may begin at
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  expect(decodeTagger(shifted.subarray(3))).toEqual(model);
});

test('a changed byte of a model is seen', () => {
  const bytes = encodeTagger(emptyModel());
  for (let at = 0; at < bytes.length; at += 37) {
    const changed = bytes.slice();
    changed[at]! ^= 8;
    expect(() => decodeTagger(changed), String(at)).toThrow(/tagger\.bin/);
  }
  expect(() => decodeTagger(bytes.slice(0, -1))).toThrow(/tagger\.bin/);
});

test('what the same word is elsewhere in a text is counted', () => {
  const words = columnsOf(
    ['pain', 'pain', 'pain'].map((word) => readWord(word, { terms: { get: () => 0 }, clusters: noVectors })),
  );
  const chances = Float32Array.of(0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0.5, 0, 0, 0, 0.5);
  const seen = lookElsewhere(
    { tokens: { count: 3 }, words, defined: Int32Array.of(-1, -1, -1), definitions: [] } as never,
    chances,
  );
  expect([...seen.inside]).toEqual([1, 0, 0.5]);
  expect([...seen.words.rows]).toEqual([0, 0, 0]);
  expect([seen.words.count[0], seen.words.inside[0], seen.words.ends[0]]).toEqual([3, 1.5, 1.5]);
});

/** Trees of one leaf. */
const always = (logit: number) => ({
  ...{ roots: [-1], feature: [], threshold: [], left: [], right: [], missingLeft: [] },
  leaf: [logit],
});

test.each([
  [-1, 0],
  [1, 1],
])('without weights the trees decide: a logit of %d', (logit, least) => {
  const model = {
    ...emptyModel(),
    secondSteps: new Float32Array(styles.length * 25),
    trees: always(logit),
  };
  const text = 'No weights, no mentions.';
  const { style, spans } = createTagger(model, () => false).tag(text, readStructure(text), 'ncbi');
  expect(style).toBe('ncbi');
  expect(spans.length >= least && (logit > 0 || spans.length === 0)).toBe(true);
  for (const { probability } of spans) expect(probability).toBeCloseTo(1 / (1 + Math.exp(-logit)), 6);
});
