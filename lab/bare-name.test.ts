import { expect, test } from 'vitest';
import { bareConcept } from '../../ontology/importers/bare-concept.ts';
import { linkBare } from '../../src/link/bare-name.ts';
import type { LinkedName, LinkStatus, MatchMethod } from '../../src/link/candidate.ts';
import type { LinkIndex } from '../../src/link/link-index.ts';
import { conceptStoreOf } from '../support/concept-store.ts';

const concepts = conceptStoreOf(
  [
    { code: '1', name: 'phimosis' },
    { code: '2', name: 'end stage renal failure' },
    { code: '3', name: 'sinusitis' },
    { code: '4', name: 'acute frontal sinusitis', parents: ['3'] },
    { code: '5', name: 'toxic diffuse goitre' },
    { code: '6', name: 'chronic kidney disease', parents: ['7'] },
    { code: '7', name: 'kidney disease' },
    { code: '8', name: 'fungal sinusitis', parents: ['3'] },
  ].map(bareConcept),
);
const index = {
  concepts,
  ranker: {
    noteWordings: {
      lookup: (wording: string) =>
        wording === 'acute belly' ? { count: 1, ordinals: [0], shares: [1] } : undefined,
    },
  },
} as unknown as LinkIndex;

const answer = (code: string, status: LinkStatus, method: MatchMethod = 'vector'): LinkedName => {
  const display = concepts.nameAt(concepts.ordinalOf(code));
  return {
    status,
    candidates: [{ code, display, matchedTerm: display, method, similarity: 0.5, confidence: 0.5 }],
  };
};
const named = new Map([
  ['phimosis', '1'],
  ['sinusitis', '3'],
  ['chronic kidney disease', '6'],
  ['kidney disease', '7'],
]);

async function codeOf(
  name: string,
  first: LinkedName,
  more: { readonly standardName?: string; readonly conceptCodes?: readonly string[] } = {},
) {
  const answers = [first];
  const queries = [{ name, textType: 'note' as const, ...more }];
  await linkBare(queries, answers, index, async (some) =>
    some.map(({ name }) =>
      named.has(name) ? answer(named.get(name)!, 'linked', 'name') : { status: 'unlinked', candidates: [] },
    ),
  );
  return answers[0]!.candidates[0]!.code;
}

test.each([
  ['end-stage phimosis', answer('2', 'linked'), '1'],
  ['recurrent phimosis', answer('2', 'ambiguous'), '1'],
  ['Stage IIIb, severe phimosis', answer('2', 'ambiguous'), '1'],
  ['phimosis grade 2', answer('2', 'ambiguous'), '1'],
  ['phimosis, unspecified', answer('2', 'ambiguous'), '1'],
  ['Unspecified phimosis, uncomplicated', answer('2', 'ambiguous'), '1'],
  ['phimosis, recurrent, in full remission', answer('2', 'ambiguous'), '1'],
  ['chronic kidney disease, stage 3 unspecified', answer('2', 'ambiguous'), '6'],
  // no more is taken off than has to be
  ['chronic kidney disease stage 1', answer('2', 'ambiguous'), '6'],
  ['recurrent sinusitis', answer('8', 'linked'), '3'],
])('"%s" is what it is without words of course', async (name, first, code) => {
  expect(await codeOf(name, first)).toBe(code);
});

test.each([
  // a kind that is called by the word
  ['acute sinusitis', answer('4', 'linked'), '4'],
  // a term of the index
  ['end-stage phimosis', answer('2', 'linked', 'synonym'), '2'],
  // what is left is nothing that is known
  ['diffuse goitre', answer('5', 'ambiguous'), '5'],
  // which one it is
  ['type 2 phimosis', answer('2', 'ambiguous'), '2'],
  ['secondary phimosis', answer('2', 'ambiguous'), '2'],
  // coded notes mean something by it
  ['acute belly', answer('1', 'ambiguous'), '1'],
])('"%s" stays as it was found', async (name, first, code) => {
  expect(await codeOf(name, first)).toBe(code);
});

test('what a model or the lexicon says is surer', async () => {
  const first = answer('2', 'ambiguous');
  expect(await codeOf('acute phimosis', first, { standardName: 'renal failure' })).toBe('2');
  expect(await codeOf('acute phimosis', first, { conceptCodes: [] })).toBe('2');
  expect(await codeOf('acute phimosis', first, { standardName: 'Acute phimosis' })).toBe('1');
});
