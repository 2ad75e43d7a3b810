import { expect, test } from 'vitest';
import { countWordings } from '../../embeddings/fit-tagger/count-wordings.ts';
import { labelsOf } from '../../embeddings/fit-tagger/training-rows.ts';
import { pickSpans } from '../../src/extract/tagger/pick-spans.ts';
import { readText } from '../../src/extract/tagger/read-text.ts';
import type { SpanCandidate } from '../../src/extract/tagger/span-candidates.ts';
import { countLookup, headKey, leftKey, phraseKey } from '../../src/extract/tagger/span-counts.ts';
import { spanFeatureNames, spanFeatures } from '../../src/extract/tagger/span-features.ts';
import { columnsOf, wordKey } from '../../src/extract/tagger/word-columns.ts';
import { readWord, wordUseKey } from '../../src/extract/tagger/word-facts.ts';
import { WordTable } from '../../src/extract/tagger/word-table.ts';
import { readStructure } from '../../src/note/note-structure.ts';
import { stemWord } from '../../src/terminology/normalize-term.ts';

const sources = {
  // the one word that terms have, so that one and many of it are the same
  terms: { get: (key: number) => (key === wordUseKey(stemWord('asthma')) ? 1 : 0) },
  clusters: { of: () => ({ cluster: -4, group: -4 }) },
};
const wordsOf = (word: string) => columnsOf([readWord(word, sources)]);
const read = (text: string) => readText(text, readStructure(text), sources.terms, new WordTable(sources));

/** Candidates "first-last:chance", tokens of one sentence. */
const candidatesOf = (given: string): SpanCandidate[] =>
  given.split(' ').map((one) => {
    const [first, last, sure] = one.split(/[-:]/).map(Number);
    return { sentence: 0, first: first!, last: last!, before: sure!, sure: sure! };
  });

test.each<[remark: string, candidates: string, least: number, picked: number[]]>([
  ['all that are disjoint and likely', '0-1:.9 2-2:.6 4-5:.3', 0.4, [0, 1]],
  ['the likelier of two', '0-1:.5 1-1:.8', 0.4, [1]],
  ['two small ones over a large one', '0-0:.6 0-3:.7 3-3:.65', 0.3, [0, 2]],
  ['a large one over two that are hardly likely', '0-0:.45 0-3:.7 3-3:.45', 0.4, [1]],
  ['near-miss: side by side', '0-1:.5 2-3:.5', 0.4, [0, 1]],
  ['as likely as is asked is not enough', '0-1:.4', 0.4, []],
  ['the first of equals', '0-1:.5 1-2:.5', 0.4, [0]],
])('of candidates are taken: %s', (_, given, least, picked) => {
  const candidates = candidatesOf(given);
  expect(
    pickSpans(
      candidates,
      Float64Array.from(candidates, ({ sure }) => sure),
      least,
    ),
  ).toEqual(picked);
});

const NCBI = 0;
const BIORED = 2;
const CLINICAL = 4;

function labelled(style: number, marked: string) {
  const text = marked.replace(/[[\]]/g, '');
  const mentions: { start: number; end: number }[] = [];
  for (let at = 0, out = 0; at < marked.length; at += 1) {
    if (marked[at] === '[') mentions.push({ start: out, end: out });
    else if (marked[at] === ']') mentions.at(-1)!.end = out;
    else out += 1;
  }
  const own = read(text);
  return { text: own, labels: labelsOf(own, mentions), style };
}

const counts = countLookup(
  countWordings([
    labelled(NCBI, 'We saw severe [asthma] and [severe asthma] in two.'),
    labelled(BIORED, 'An [asthma] clinic. Others had [asthmas].'),
    labelled(CLINICAL, 'Denies severe [asthma] today.'),
  ]),
);
const phrase = (...words: string[]): number =>
  words.reduce((hash, word) => phraseKey(hash, wordKey(wordsOf(word), 0)), 0) >>> 0;
const share = (was: number, of: number): number => (was + 0.3) / (of + 0.6);

test.each<[remark: string, key: number, style: number, own: number, all: number, often: number]>([
  ['a phrase, also within a longer one', phrase('asthma'), NCBI, share(1, 2), share(3, 4), 4],
  ['one of two words', phrase('severe', 'asthma'), NCBI, share(1, 2), share(1, 2), 2],
  ['one or many', phrase('asthmas'), BIORED, share(2, 2), share(3, 4), 4],
  ['notes for themselves', phrase('asthma'), CLINICAL, share(1, 1), share(1, 1), 1],
  ['a word before', leftKey(wordsOf('severe'), 0), NCBI, share(1, 2), share(1, 2), 2],
  ['a word before, in another style', leftKey(wordsOf('severe'), 0), BIORED, Number.NaN, share(1, 2), 2],
  ['a word with which mentions end', headKey(wordsOf('asthma'), 0), NCBI, share(2, 2), share(3, 3), 3],
  ['near-miss: no mention ends with it', headKey(wordsOf('clinic'), 0), BIORED, Number.NaN, Number.NaN, 0],
  ['near-miss: never a phrase', phrase('severe'), NCBI, Number.NaN, Number.NaN, 0],
])('counted: %s', (_, key, style, own, all, often) => {
  expect(counts(key, style)).toEqual({ own: near(own), all: near(all), often });
});
const near = (value: number): number =>
  Number.isNaN(value) ? value : (expect.closeTo(value, 9) as unknown as number);

const text = 'Chronic renal failure (CRF) is common. CRF (stage 2) and renal failure.';

function featuresOf(...wanted: string[]): Record<string, number>[] {
  const own = read(text);
  const { start, end } = own.tokens;
  const places = wanted.map((words) => {
    const at = text.indexOf(words);
    const first = start.indexOf(at);
    const last = end.indexOf(at + words.length);
    const sentence = own.from.findLastIndex((from) => from <= first);
    return { sentence, first, last, before: 0.5, sure: 0.5 };
  });
  const inside = new Float32Array(own.tokens.count).fill(0.5);
  const rows = spanFeatures(own, text, places, inside, counts, NCBI);
  const width = spanFeatureNames.length;
  return wanted.map((_, i) =>
    Object.fromEntries(spanFeatureNames.map((name, k) => [name, rows[i * width + k]!])),
  );
}

test('features of candidates are what the text says', () => {
  const [long, inner, short, odd] = featuresOf(
    'Chronic renal failure',
    'renal failure',
    'CRF',
    'CRF (stage 2',
  );
  expect(long).toMatchObject({ words: 3, letters: 21, longer: 0, shorter: 0.5, sameEnd: 0.5, title: 1 });
  expect(long).toMatchObject({ long: 0.5, longSure: Number.NaN, places: 0, kindRight: 3, unbalanced: 0 });
  // the second place is no candidate, so nothing is sure there
  expect(inner).toMatchObject({ long: Number.NaN, longEnd: 0.5, places: 1, placesMean: 0, placesMost: 0 });
  expect(short).toMatchObject({ longSure: 0.5, longEnds: 1, shortSure: 0.5, places: 1, kindLeft: 3 });
  expect(odd).toMatchObject({ unbalanced: 1, longSure: Number.NaN, title: 0 });
});
