import { describe, expect, it } from 'vitest';
import type { Embedder } from '../../src/embed/embedder.ts';
import { embeddersText } from '../../src/evaluate/embedders-text.ts';
import { type EmbedderScore, embedInto, scoreEmbedder } from '../../src/evaluate/evaluate-embedder.ts';
import { parseGoldRow } from '../../src/evaluate/gold-row.ts';
import { sampleConcepts } from '../../src/evaluate/sample-concepts.ts';
import { createTermTable } from '../../src/evaluate/term-table.ts';
import { quantise } from '../../src/link/int8-vectors.ts';
import { createFlatVectorIndex } from '../../src/link/vector-indexes/flat.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { smallConcepts } from '../support/small-index.ts';

/** One dimension a letter: near are names of the same letters. Nothing to embed in a name without letters. */
const letters: Embedder = {
  id: 'letters',
  hash: '0'.repeat(64),
  dimensions: 26,
  batchSize: 4,
  async embed(names) {
    const matrix = new Float32Array(names.length * 26);
    names.forEach((name, row) => {
      const counts = Array.from(
        'abcdefghijklmnopqrstuvwxyz',
        (letter) => name.toLowerCase().split(letter).length - 1,
      );
      const length = Math.hypot(...counts) || 1;
      matrix.set(
        counts.map((count) => count / length),
        row * 26,
      );
    });
    return matrix;
  },
};

const gold = (mention: string, ...codes: string[]) =>
  parseGoldRow({ id: mention, mention, gold: codes }, 'gold');

describe('createTermTable', () => {
  const terms = createTermTable(smallConcepts());

  it('has a row for each term of each active concept', () => {
    expect(terms.texts).toHaveLength(terms.codes.length);
    expect(terms.texts).toContain('sugar diabetes');
    expect(terms.texts).not.toContain('bronchial asthma');
  });

  it.each([
    ['Hypertension', ['38341003']],
    ['aortic valve stenosis', ['60573004']],
    ['ms', ['24700007', '79619009']],
    ['A fib', ['49436004']],
    // an abbreviation is no word: "as" is aortic stenosis, but "as" within words is nothing
    ['as such', []],
    ['worn knee', ['239873007']],
    ['nothing of the kind', []],
    ['', []],
  ])('%s', (mention, codes) => {
    expect(terms.exactCodes(mention)).toEqual(codes);
  });

  it('puts the concept whose name it is before those that have it as a synonym', () => {
    const concepts = [
      { code: 'related', name: 'a', synonyms_other: [{ text: 'flu', scope: 'RELATED' }] },
      { code: 'exact', name: 'b', synonyms: ['flu'] },
      { code: 'name', name: 'flu' },
    ].map((line, i) => parseConcept(line, i));
    expect(createTermTable(concepts).exactCodes('Flu')).toEqual(['name', 'exact', 'related']);
  });
});

describe('scoreEmbedder', () => {
  const terms = createTermTable(smallConcepts());
  const score = async (...rows: ReturnType<typeof gold>[]) => {
    const matrix = new Float32Array(terms.texts.length * letters.dimensions);
    const seen: number[] = [];
    await embedInto(matrix, terms.texts, letters, 'term', (done) => seen.push(done));
    expect(seen.at(-1)).toBe(terms.texts.length);
    return scoreEmbedder(rows, terms, letters, createFlatVectorIndex(quantise(matrix, letters.dimensions)));
  };

  it('finds by vector what is near and by wording what is the same', async () => {
    const { plain, exactFirst } = await score(
      gold('migrane', '37796009'),
      gold('HTN', '38341003'),
      gold('sm', '79619009'),
    );
    expect(plain).toMatchObject({ n: 3, missing: 0, unique: 3 });
    // "sm" has the letters of MS but not its wording
    expect(exactFirst['acc@1']).toBe(0.6667);
    expect(plain['acc@5']).toBe(1);
  });

  it('puts exact hits before nearer vectors', async () => {
    const { plain, exactFirst } = await score(gold('MS', '79619009'));
    expect(plain['acc@20']).toBe(1);
    expect(exactFirst).toMatchObject({ 'acc@1': 0, 'acc@5': 1 });
  });

  it('answers nothing for what cannot be embedded', async () => {
    expect((await score(gold('123', '38341003'))).plain).toMatchObject({ n: 1, 'acc@20': 0 });
  });
});

describe('sampleConcepts', () => {
  const concepts = Array.from({ length: 100 }, (_, i) =>
    parseConcept(
      {
        code: `c${i}`,
        name: `name ${i}`,
        synonyms: [`synonym ${i}`],
        parents: i === 5 ? ['c7'] : i === 9 ? ['c5'] : [],
        active: i !== 50,
      },
      i,
    ),
  );
  const rows = [
    parseGoldRow({ id: 1, mention: 'x', gold: ['c5'], gold_near: ['c20'] }, 'gold'),
    gold('y', 'c6'),
  ];

  it('keeps the gold, then its relatives, then draws', () => {
    const { concepts: kept, terms, allTerms } = sampleConcepts(concepts, rows, 20);
    expect(kept.map(({ code }) => code)).toEqual(expect.arrayContaining(['c5', 'c6', 'c7', 'c9', 'c20']));
    expect([kept.length, terms, allTerms]).toEqual([10, 20, 198]);
    expect(kept.map(({ code }) => Number(code.slice(1)))).toEqual(
      kept.map(({ code }) => Number(code.slice(1))).toSorted((a, b) => a - b),
    );
  });

  it('is the same for the same seed', () => {
    const codes = (seed: number) => sampleConcepts(concepts, rows, 40, seed).concepts.map(({ code }) => code);
    expect(codes(1)).toEqual(codes(1));
    expect(codes(2)).not.toEqual(codes(1));
  });

  it('keeps the gold even over the limit, and everything active without one', () => {
    expect(sampleConcepts(concepts, rows, 1).concepts.map(({ code }) => code)).toEqual(['c5', 'c6']);
    expect(sampleConcepts(concepts, rows, Number.POSITIVE_INFINITY).concepts).toHaveLength(99);
  });
});

describe('embeddersText', () => {
  const scope = { mentions: 3, unique: 3, concepts: 10, terms: 20, allTerms: 20 };
  const scores = { 'acc@1': 0.5, 'acc@5': 0.75, 'acc@20': 1 } as EmbedderScore['plain'];

  it('has a line for each, with what went wrong', () => {
    const text = embeddersText(
      scope,
      [
        {
          id: 'letters',
          dimensions: 26,
          termsPerSecond: 77_000,
          memoryMb: 3,
          plain: scores,
          exactFirst: scores,
        },
        { id: 'transformers:./models/gone/', error: { code: 'unknown_embedder', message: 'no model' } },
      ],
      { width: 120, colour: false },
    );
    expect(text).toMatch(/letters +│ +26 │ 0\.500 │ 0\.750 │/);
    expect(text).toContain('77,000');
    expect(text).toMatch(/transformers:gone │ unknown_embedder │/);
    expect(text).not.toContain('sample');
  });

  it('says that it was a sample', () => {
    expect(embeddersText({ ...scope, allTerms: 400, seed: 7 }, [], { width: 120, colour: false })).toContain(
      'a sample of 400 terms (seed 7)',
    );
  });
});
