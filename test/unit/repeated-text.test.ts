import { describe, expect, it, test } from 'vitest';
import { deidentify } from '../../src/deidentify/deidentify.ts';
import type { PhiRecognizer } from '../../src/deidentify/phi-recognizer.ts';
import { defaultRecognizers } from '../../src/deidentify/recognizers/index.ts';
import { FoldedText, foldedTexts } from '../../src/deidentify/repeats/folded-text.ts';
import { repeatRuns } from '../../src/deidentify/repeats/repeat-runs.ts';
import { unfoldSpans } from '../../src/deidentify/repeats/unfold-spans.ts';

const turns = defaultRecognizers();
/** The same recognizers, not content with some turns: they read the whole. */
const whole = turns.map(({ readsTurns: _, ...recognizer }): PhiRecognizer => recognizer);

const note = `Seen by Dr. Oduya on 3/14/2021, MRN 4471-220, tel 303-555-0134.
Mr. Bello, 93 y.o., lives at 12 Larch Rd, Dover, DE 19901. Ada B. called; labs 11-2 and 11-4.
BP 130/80, metformin 500 mg bid. Graves disease, stable.
/KO
`;
const size = 200_000;
const repeated = (turn: string, length = size): string =>
  turn.repeat(Math.ceil(length / turn.length)).slice(0, length);

describe('of a text that repeats itself some turns are read, and what is found is what the whole says', () => {
  it.each([
    ['a note', repeated(note)],
    ['a note in one line of capitals', repeated(note.toUpperCase().replaceAll('\n', ' '))],
    ['a note in small letters, a turn a line', repeated(`${note.toLowerCase().replaceAll('\n', ' ')}\n`)],
    ['a name', repeated('JOHN SMITH ')],
    ['an age', repeated('97 y ')],
    ['between other text', `Cc: K. Ruiz\n\n${repeated(note)}\nSigned: Anna Oakes, MD 3/4/2021`],
    ['two notes', repeated(note) + repeated('DOE^JANE^ 555-0100\n')],
  ])('%s', async (_, text) => {
    expect(foldedTexts(text).length).toBeGreaterThan(0);
    const { spans } = await deidentify({ id: 'note', text }, turns);
    expect(spans).toEqual((await deidentify({ id: 'note', text }, whole)).spans);
  });
});

test.each([
  ['a short text', repeated(note, 190_000)],
  ['one that does not', Array.from({ length: 12_000 }, (_, i) => `Anna Oakes ${i * 7919}, MD`).join('\n')],
  ['a long word', repeated('AnnaBeth')],
  ['few turns', repeated(Array.from({ length: 9_000 }, (_, i) => i * 31).join(' '))],
])('is read as a whole: %s', (_, text) => {
  expect(foldedTexts(text)).toEqual([]);
});

test('a run is found from its first sign to its last', () => {
  const text = `x${repeated('seen today, ', 9_000)}seen tomorrow${repeated('-.', 3_000)}`;
  expect(repeatRuns(text, 2_000)).toEqual([
    { start: 1, end: 9_008, period: 12 },
    { start: 9_014, end: 12_014, period: 2 },
  ]);
});

describe('a folded text', () => {
  const folded = new FoldedText(repeated('ab', 100), [{ start: 20, end: 30, more: 4 }]);

  it('leaves out what stands behind a stretch', () => {
    expect(folded.text).toBe(repeated('ab', 60));
    expect([19, 29, 30, 69, 70, 99].map((place) => folded.placeOf(place))).toEqual([19, 29, 20, 29, 30, 59]);
  });

  it('says what lies behind a place, and that it cannot for the stretch that has it within', () => {
    expect([5, 40].map((place) => folded.isBehind(place, 45))).toEqual([false, true]);
    expect(folded.isTorn).toBe(false);
    folded.isBehind(25, 45);
    expect(folded.isTorn).toBe(true);
  });

  it.each([
    [
      'of each turn',
      [
        [2, 3],
        [12, 13],
        [22, 23],
        [32, 33],
      ],
      [2, 12, 22, 32, 42, 52, 62, 72],
    ],
    [
      'none in it',
      [
        [2, 3],
        [55, 56],
      ],
      [2, 95],
    ],
    ['near-miss: not in the turn before', [[22, 23]], undefined],
    [
      'near-miss: shorter in the turn before',
      [
        [12, 13],
        [22, 24],
      ],
      undefined,
    ],
  ] as const)('gives spans back: %s', (_, spans, starts) => {
    const given = unfoldSpans(
      folded,
      spans.map(([start, end]) => ({ start, end })),
    );
    expect(given?.map(({ start }) => start)).toEqual(starts);
  });

  it('lets a span reach over all that was left out', () => {
    const long = new FoldedText(repeated('ab', 100_000), [{ start: 20_000, end: 30_000, more: 4 }]);
    expect(unfoldSpans(long, [{ start: 0, end: 60_000 }])).toEqual([{ start: 0, end: 100_000 }]);
    expect(unfoldSpans(long, [{ start: 0, end: 30_100 }])).toBeUndefined();
  });
});
