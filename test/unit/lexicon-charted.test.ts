import { describe, expect, it } from 'vitest';
import { deidentify } from '../../src/deidentify/deidentify.ts';
import { createLexiconExtractor } from '../../src/extract/extractors/lexicon.ts';
import type { LearnedTerms } from '../../src/extract/learned-terms.ts';
import { packWordings } from '../../src/link/note-wordings.ts';
import { readStructure } from '../../src/note/note-structure.ts';
import { lexiconSourceOf } from '../support/concept-store.ts';
import { smallConcepts } from '../support/small-index.ts';
import { testRanker } from '../support/stump-ranker.ts';

const notes = packWordings({
  wordings: [
    'worn out knee',
    'sugar diabete',
    'bad knee',
    'old knee',
    'left ovarian',
    'pressure',
    'high blood pressure',
    'tired brain',
    'quick migraine',
  ],
  uses: [
    [0, 1],
    [1, 3, -1, 1],
    [0, 1, -1, 1],
    [-1, 2],
    [2, 1],
    [3, 2],
    [0, 1],
    [4, 1],
    [2, 1],
  ],
  names: [['knee osteoarthritis'], ['diabete mellitus'], ['migraine'], ['hypertension'], ['no such thing']],
});

const lexiconOf = (learned?: LearnedTerms) =>
  createLexiconExtractor(
    { ...lexiconSourceOf(smallConcepts()), ranker: { ranker: { ...testRanker, notes } } },
    [],
    learned,
  );

async function mentionsIn(text: string, lexicon = lexiconOf()) {
  const { mentions } = await lexicon.extract(await deidentify({ id: 'n', text }, []));
  return mentions;
}

describe('wordings that notes mean concepts by', () => {
  it.each([
    ['He has worn out knees.', ['worn out knees']],
    ['Knee is worn out.', []],
    // in their order: "otitis media right" is no name
    ['Has a brain tired by it.', []],
    // one use in four was of nothing that the terminology has
    ['Sugar diabetes since 2010.', ['Sugar diabetes']],
    // as often of none: the tagger may take it
    ['A bad knee.', []],
    ['An old knee.', []],
    // what is left of a list, and a word alone
    ['A left ovarian mass.', []],
    ['A feeling of pressure.', []],
    // a disorder, whether the terminology has it or not
    ['Complains of a tired brain.', ['tired brain']],
  ])('%s', async (text, found) => {
    expect((await mentionsIn(text)).map((mention) => mention.text)).toEqual(found);
  });

  it('are linked by their words: nothing else is said of them', async () => {
    const [mention] = await mentionsIn('He has worn out knees.');
    expect(mention).toMatchObject({ standardName: 'worn out knees' });
    expect(mention).not.toHaveProperty('conceptCodes');
  });

  it.each<[text: string, hidden: string[] | undefined]>([
    ['A quick migraine.', ['migraine']],
    ['A tired brain.', undefined],
    ['A migraine.', undefined],
  ])('know the terms that they hide: %s', async (text, hidden) => {
    const note = await deidentify({ id: 'n', text }, []);
    const [match] = lexiconOf().findMatches(note, readStructure(text));
    expect(match!.hidden?.map(({ start, end }) => text.slice(start, end))).toEqual(hidden);
  });

  it('leave to the index what it has', async () => {
    const [mention] = await mentionsIn('He has high blood pressure.');
    expect(mention!.conceptCodes).toHaveLength(1);
  });

  it('and to annotated texts what was learned of them', async () => {
    const [mention] = await mentionsIn(
      'Worn out knees.',
      lexiconOf({ terms: ['worn out knee'], stopped: [] }),
    );
    expect(mention).toMatchObject({ standardName: 'Worn out knee', conceptCodes: [] });
  });
});
