import { expect, test } from 'vitest';
import { createLexiconExtractor } from '../../src/extract/extractors/lexicon.ts';
import { codeNote } from '../../src/pipeline.ts';
import { compareCodings, otherCodings } from '../../src/result/other-codings.ts';
import { toTable } from '../../src/result/to-table.ts';
import { codeSystems } from '../../src/terminology/code-system.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { smallIndex, smallIndexOf } from '../support/small-index.ts';

test.each([
  [['E11.9'], ['E11.9'], 'same'],
  [['S93.402'], ['S93.402A'], 'narrower'],
  [['S03.4XXA'], ['S03.4'], 'broader'],
  [['E11.9'], ['E11.22'], 'category'],
  [['E11.9'], ['E10.9'], 'different'],
  // the closest of several that belong together
  [['Z79.4', 'E11.9'], ['E11.9'], 'same'],
  [[], ['E11.9'], undefined],
  [['E11.9'], [], undefined],
] as const)('%j beside %j: %s', (first, second, agreement) => {
  expect(compareCodings(first, second)).toBe(agreement);
});

/** The first index maps hypertension to I10, migraine to G43.909, diabetes to E11.9, COPD to J44.9. */
async function coded(text: string) {
  const index = await smallIndex();
  const rows = [
    { code: 'I10', name: 'Essential (primary) hypertension', synonyms: ['hypertension'] },
    { code: 'G43', name: 'Migraine' },
    { code: 'E66.9', name: 'Diabetes mellitus' },
    { code: 'J44.1', name: 'Chronic obstructive pulmonary disease' },
    { code: 'G35', name: 'Myasthenia gravis' },
  ];
  const concepts = rows.map((row, i) => parseConcept(row, i + 1));
  const other = await smallIndexOf(concepts, { codeSystem: { uri: codeSystems.icd10cm } });
  const ports = { recognizers: [], extractor: createLexiconExtractor(index), index };
  const note = { id: 'n', text };
  return {
    note,
    alone: await codeNote(note, ports),
    both: await codeNote(note, { ...ports, others: otherCodings([other]) }),
  };
}

test('two codings that agree are surer, and a disagreement is told', async () => {
  const text = 'hypertension. migraine. diabetes mellitus. COPD. myasthenia gravis. rheumatoid arthritis.';
  const { note, alone, both } = await coded(text);
  const shown = both.mentions.map(({ text, codings }) => {
    const [{ link, agreement } = {} as never] = codings ?? [];
    return [text, link.coding?.code, agreement];
  });
  expect(shown).toEqual([
    ['hypertension', 'I10', 'same'],
    ['migraine', 'G43', 'broader'],
    ['diabetes mellitus', 'E66.9', 'different'],
    ['COPD', 'J44.1', 'category'],
    ['myasthenia gravis', 'G35', undefined],
    ['rheumatoid arthritis', undefined, undefined],
  ]);
  for (const [i, { link, candidates, codings }] of both.mentions.entries()) {
    const before = alone.mentions[i]!.link.confidence!;
    const agrees = ['same', 'broader'].includes(codings![0]!.agreement ?? '');
    if (agrees) expect(link.confidence).toBeGreaterThan(before);
    else expect(link.confidence).toBe(before);
    expect(link.confidence).toBeLessThanOrEqual(1);
    expect(candidates).toEqual(alone.mentions[i]!.candidates);
  }
  expect(both.mentions[0]!.codings![0]).toMatchObject({
    system: codeSystems.icd10cm,
    link: { coding: { code: 'I10' } },
  });
  expect(both.mentions[0]!.codings![0]!.index).not.toBe(both.provenance.index.id);
  expect(both.warnings).toEqual(['m3: the codings disagree: 73211009 (E11.9) and E66.9']);
  expect(alone.mentions.some((mention) => 'codings' in mention)).toBe(false);
  const table = toTable(note, both, { width: 140, colour: false });
  for (const cell of ['I10 = I10', 'G43.909 ≈ G43', 'E11.9 ≠ E66.9', 'J44.9 ≠ J44.1'])
    expect(table).toContain(cell);
});
