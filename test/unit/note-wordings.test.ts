import { describe, expect, it } from 'vitest';
import { CandidatePool } from '../../src/link/candidate-pool.ts';
import { addNoteUses, bindWordings, packWordings, type WordingCounts } from '../../src/link/note-wordings.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { conceptStoreOf } from '../support/concept-store.ts';

const concepts = conceptStoreOf(
  [
    { code: 'gone', name: 'Cold on the chest', active: false },
    { code: 'emphysema', name: 'Pulmonary emphysema', synonyms: ['emphysema of lung'] },
    { code: 'copd', name: 'Chronic obstructive pulmonary disease' },
    { code: 'hernia', name: 'Intervertebral disc prolapse', synonyms: ['slipped disc'] },
    { code: 'other', name: 'Disc disease', synonyms_other: [{ text: 'bad back', scope: 'RELATED' }] },
  ].map((row, i) => parseConcept(row, i + 1)),
);

const counts: WordingCounts = {
  wordings: ['blown lung', 'bad disc', 'bad back', 'chest cold', 'toString'],
  uses: [
    [0, 3, 1, 1],
    [2, 4, -1, 1],
    [3, 2],
    [4, 1],
    [0, 1],
  ],
  names: [
    ['emphysema', 'lung emphysema'],
    ['chronic disease obstructive pulmonary'],
    ['herniated disc', 'disc slipped'],
    ['back bad'],
    ['chest cold'],
  ],
};

const notes = bindWordings(packWordings(counts), concepts);
const found = (wording: string) => {
  const uses = notes.lookup(wording);
  return uses && { ...uses, ordinals: uses.ordinals.map((ordinal) => concepts.codeAt(ordinal)) };
};

describe('what notes mean by a wording', () => {
  it.each([
    ['blown lung', 4, ['emphysema', 'copd'], [0.75, 0.25]],
    ['Blown-lungs', 4, ['emphysema', 'copd'], [0.75, 0.25]],
    // one of five is of no concept
    ['bad disc', 5, ['hernia'], [0.8]],
    // by a looser term nothing is named
    ['bad back', 2, [], []],
    // and by one that is no longer used, no more
    ['chest cold', 1, [], []],
  ])('%s: %i uses', (wording, count, ordinals, shares) => {
    expect(found(wording)).toEqual({ count, ordinals, shares });
  });

  it.each(['lung blown', 'blown', 'a blown lung', '', 'valueOf'])('"%s" is another wording', (wording) => {
    expect(notes.lookup(wording)).toBeUndefined();
  });

  it('finds a concept once, and again from memory', () => {
    expect(notes.lookup('blown lung')).toBe(notes.lookup('Blown lung'));
  });
});

describe('candidates of a wording', () => {
  const pool = () => new CandidatePool(new Uint16Array(concepts.conceptCount));

  it('adds what is meant beside what was found', () => {
    const own = pool();
    const copd = own.add(concepts.ordinalOf('copd'), concepts.firstRow(concepts.ordinalOf('copd')), 'vector');
    expect(addNoteUses('blown lung', notes, own, concepts)?.count).toBe(4);
    expect(
      own.found.map(({ ordinal, noteShare, method }) => [concepts.codeAt(ordinal), noteShare, method]),
    ).toEqual([
      ['copd', 0.25, 'vector'],
      ['emphysema', 0.75, 'related'],
    ]);
    expect(own.get(copd.ordinal)).toBe(copd);
  });

  it('adds nothing for a wording that no note has', () => {
    const own = pool();
    expect(addNoteUses('lung', notes, own, concepts)).toBeUndefined();
    expect(own.found).toEqual([]);
  });
});
