import { beforeAll, expect, test } from 'vitest';
import type { BuiltIndex } from '../../embeddings/build-index.ts';
import { withNoteWordings } from '../../ontology/icd10cm-note-wordings.ts';
import { icd10cmSupport } from '../../src/link/icd10cm-support.ts';
import { link } from '../../src/link/link.ts';
import type { LinkIndex } from '../../src/link/link-index.ts';
import { codeSystems } from '../../src/terminology/code-system.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { smallIndexOf } from '../support/small-index.ts';

/** [code, name, parent, inclusion term]; the chapter is inactive, codes of eight characters are expanded. */
const rows: readonly (readonly [string, string, string?, string?])[] = [
  ['chapter 1', 'Made-up diseases'],
  ['S90', 'Sprain of foot joints', 'chapter 1'],
  ['S90.4', 'Sprain of ankle', 'S90'],
  ['S90.40', 'Sprain of unspecified ligament of ankle', 'S90.4'],
  ['S90.401', 'Sprain of unspecified ligament of right ankle', 'S90.40'],
  ['S90.401A', 'Sprain of unspecified ligament of right ankle, initial encounter', 'S90.401'],
  ['S90.401D', 'Sprain of unspecified ligament of right ankle, subsequent encounter', 'S90.401'],
  ['S90.402', 'Sprain of unspecified ligament of left ankle', 'S90.40'],
  ['S90.402A', 'Sprain of unspecified ligament of left ankle, initial encounter', 'S90.402'],
  ['S90.402D', 'Sprain of unspecified ligament of left ankle, subsequent encounter', 'S90.402'],
  ['S90.409', 'Sprain of unspecified ligament of unspecified ankle', 'S90.40'],
  ['S90.41', 'Sprain of deltoid ligament of ankle', 'S90.4'],
  ['S90.411', 'Sprain of deltoid ligament of right ankle', 'S90.41'],
  ['S90.412', 'Sprain of deltoid ligament of left ankle', 'S90.41'],
  ['S90.419', 'Sprain of deltoid ligament of unspecified ankle', 'S90.41'],
  ['E19', 'Type 2 diabetes mellitus', 'chapter 1'],
  ['E19.2', 'Type 2 diabetes mellitus with kidney complications', 'E19'],
  ['E19.22', 'Type 2 diabetes mellitus with diabetic chronic kidney disease', 'E19.2'],
  ['E19.8', 'Type 2 diabetes mellitus with unspecified complications', 'E19'],
  ['E19.9', 'Type 2 diabetes mellitus without complications', 'E19'],
  ['J95', 'Asthma', 'chapter 1'],
  ['J95.2', 'Mild intermittent asthma', 'J95'],
  ['J95.20', 'Mild intermittent asthma, uncomplicated', 'J95.2'],
  ['J95.21', 'Mild intermittent asthma with (acute) exacerbation', 'J95.2'],
  ['J95.9', 'Other and unspecified asthma', 'J95'],
  ['J95.90', 'Unspecified asthma', 'J95.9'],
  ['J95.901', 'Unspecified asthma with (acute) exacerbation', 'J95.90'],
  ['J95.909', 'Unspecified asthma, uncomplicated', 'J95.90'],
  ['J95.99', 'Other asthma', 'J95.9'],
  ['G49', 'Epilepsy', 'chapter 1'],
  ['G49.0', 'Epilepsy, not intractable, without status', 'G49'],
  ['G49.1', 'Epilepsy, intractable, without status', 'G49'],
  ['I96', 'Pulmonary embolism', 'chapter 1'],
  ['I96.0', 'Pulmonary embolism with cor pulmonale', 'I96'],
  ['I96.8', 'Other pulmonary embolism', 'I96', 'Pulmonary embolism NOS'],
  ['G56', 'Carpal tunnel syndrome', 'chapter 1'],
  ['G56.0', 'Carpal tunnel syndrome, unspecified upper limb', 'G56'],
  ['G56.1', 'Carpal tunnel syndrome, right upper limb', 'G56'],
  ['G56.2', 'Carpal tunnel syndrome, left upper limb', 'G56'],
  ['G56.3', 'Carpal tunnel syndrome, bilateral upper limbs', 'G56'],
];
let index: LinkIndex & BuiltIndex;

beforeAll(async () => {
  const concepts = rows.map(([code, name, parent, inclusion], i) =>
    parseConcept(
      {
        code,
        name,
        active: parent !== undefined,
        parents: parent === undefined ? [] : [parent],
        synonyms: inclusion === undefined ? [] : [inclusion],
        tabular: { billable: true, notes: {}, ...(code.length === 8 && { expanded: true }) },
      },
      i + 1,
    ),
  );
  const built = await smallIndexOf(withNoteWordings(concepts), { codeSystem: { uri: codeSystems.icd10cm } });
  index = { ...built, support: icd10cmSupport(built.concepts) };
});

test('an expanded code is known by code and has no term', () => {
  const { concepts } = index;
  expect(concepts.concept('S90.401A')?.name).toContain('initial');
  expect([...concepts.terms()].some(({ code }) => code === 'S90.401A')).toBe(false);
});

test.each([
  // as far as the words go, and no further
  ['ankle sprain', 'S90.409'],
  ['left ankle sprain', 'S90.402'],
  ['sprain of ankle, right', 'S90.401'],
  ['Lt ankle sprain', 'S90.402'],
  ['left ankle sprain, initial encounter', 'S90.402A'],
  ['ankle sprain, initial encounter', 'S90.409'],
  ['right ankle sprain, subsequent encounter', 'S90.401D'],
  ['deltoid ligament sprain of left ankle', 'S90.412'],
  // what the words leave open
  ['type 2 diabetes mellitus', 'E19.9'],
  ['type 2 diabetes mellitus with chronic kidney disease', 'E19.22'],
  ['asthma', 'J95.909'],
  ['asthma with acute exacerbation', 'J95.901'],
  ['mild intermittent asthma', 'J95.20'],
  // what a name says is not there is a default, unless the words say that it is
  ['epilepsy', 'G49.0'],
  ['epilepsy, not intractable', 'G49.0'],
  ['intractable epilepsy', 'G49.1'],
  // "NOS" below "other"
  ['pulmonary embolism', 'I96.8'],
  // what all sides say tells none apart
  ['carpal tunnel syndrome', 'G56.0'],
  ['carpal tunnel syndrome, right', 'G56.1'],
  ['bilateral carpal tunnel syndrome', 'G56.3'],
])('%s is %s', async (name, code) => {
  const [found] = await link([{ name }], index);
  expect(found!.candidates[0]?.code).toBe(code);
});

/** A candidate of this code, moved by the words. */
function moved(code: string, words: string): string {
  const { concepts, support } = index;
  const [one] = support!.moved([words], [{ ordinal: concepts.ordinalOf(code), confidence: 0.5 } as never]);
  return concepts.codeAt(one!.ordinal);
}

test.each([
  ['S90.411', 'ankle sprain', 'S90.419'],
  ['S90.402', 'right ankle sprain', 'S90.401'],
  ['E19.22', 'type 2 diabetes', 'E19.22'],
  ['S90.401', 'sprain of right ankle after initial rest', 'S90.401A'],
  ['chapter 1', 'disease', 'chapter 1'],
])('%s by "%s" is %s', (code, words, to) => {
  expect(moved(code, words)).toBe(to);
});

test('candidates that become one code are one, with their probabilities together', () => {
  const { concepts, support } = index;
  const ranked = ['G56.1', 'G56.2', 'J95.90'].map(
    (code, i) => ({ ordinal: concepts.ordinalOf(code), confidence: [0.4, 0.3, 0.2][i] }) as never,
  );
  const found = support!.moved(['carpal tunnel syndrome'], ranked);
  expect(found.map(({ ordinal, confidence }) => [concepts.codeAt(ordinal), confidence])).toEqual([
    ['G56.0', 0.7],
    ['J95.909', 0.2],
  ]);
});
