import { expect, test } from 'vitest';
import { withNoteWordings } from '../../ontology/icd10cm-note-wordings.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { bareTerm, claimsOf, withoutEncounter, withoutSide } from '../../src/terminology/icd10cm-words.ts';

test.each([
  ['Pneumonia, unspecified organism', 'Pneumonia'],
  ['Essential (primary) hypertension', 'Essential hypertension'],
  ['Urinary tract infection, site not specified', 'Urinary tract infection'],
  ['Unspecified asthma, uncomplicated', 'asthma'],
  ['Type 2 diabetes mellitus without complications', 'Type 2 diabetes mellitus'],
  ['Asthma NOS', 'Asthma'],
  ['Unspecified fracture of the lower end of right radius', 'fracture of the lower end of right radius'],
  // what is said to be absent stays
  ['Migraine without aura, not intractable', 'Migraine without aura, not intractable'],
])('%s is worded %s', (name, bare) => {
  expect(bareTerm(name)).toBe(bare);
});

test.each([
  ['left ankle sprain, initial encounter', 'left ankle sprain', 'ankle sprain, initial encounter'],
  ['fracture, subsequent encounter for closed fracture', 'fracture closed fracture', undefined],
  ['initial insomnia', undefined, undefined],
  ['knee pain, right', undefined, 'knee pain'],
  ['left', undefined, undefined],
])('%s without encounter: %s, without side: %s', (name, encounter, side) => {
  expect(withoutEncounter(name)).toBe(encounter ?? name);
  expect(withoutSide(name)).toBe(side ?? name);
});

test('claims of a name', () => {
  expect(claimsOf('Migraine, unspecified, not intractable, without status migrainosus')).toMatchObject({
    said: new Set(['migraine']),
    open: true,
    other: false,
  });
  expect(claimsOf('Other asthma').other).toBe(true);
  expect(claimsOf('Other and unspecified asthma').other).toBe(false);
});

const rows = [
  {
    code: 'Q40',
    name: 'Fainting sickness',
    tabular: { billable: false, notes: { includes: ['the faints'] } },
  },
  { code: 'Q40.9', name: 'Fainting sickness, unspecified', synonyms: ['Swoon NOS'], parents: ['Q40'] },
  { code: 'Q41', name: 'Fever of other origin' },
  { code: 'Q41.9', name: 'Grey fever, unspecified', parents: ['Q41'] },
  { code: 'Q42', name: 'Grey fever of sailors (unspecified)', synonyms: ['Grey fever'] },
  { code: 'Q43.1', name: 'Green pox, unspecified' },
  { code: 'Q44.1', name: 'Green pox NOS' },
  {
    code: 'Q43.1XXA',
    name: 'Green pox, unspecified, initial encounter',
    parents: ['Q43.1'],
    tabular: { billable: true, notes: {}, expanded: true },
  },
].map((row, i) => parseConcept({ tabular: { billable: true, notes: {} }, ...row }, i + 1));
const mapped = [
  parseConcept({ code: '1', name: 'Pox of frogs', abbreviations: ['FPX'], maps: ['Q43.1XXA'] }, 1),
  parseConcept({ code: '2', name: 'Fainting sickness', maps: ['Q40.9'] }, 2),
];

test('wordings of notes become synonyms of the one code that they mean', () => {
  const added = new Map(withNoteWordings(rows, mapped).map((concept) => [concept.code, concept]));
  expect(added.get('Q40')!.synonyms).toContain('the faints');
  // the category has this name itself
  expect(added.get('Q40.9')!.synonyms).toEqual(['Swoon NOS', 'Swoon']);
  // another code has it as a term
  expect(added.get('Q41.9')!.synonyms).toEqual([]);
  // a map to a code with its seventh character is one to the code without it
  expect(added.get('Q43.1')!).toMatchObject({ abbreviations: ['FPX'] });
  expect(added.get('Q43.1')!.synonyms).toContain('Pox of frogs');
  expect(added.get('Q43.1XXA')!.synonyms).toEqual([]);
});
