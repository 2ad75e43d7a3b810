import { describe, expect, it } from 'vitest';
import type { ConceptStore } from '../../src/link/concept-store.ts';
import { type Concept, conceptTerms } from '../../src/terminology/concept.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { abbreviationKey, termKey } from '../../src/terminology/normalize-term.ts';
import { contractCases, type Exceptions } from '../support/contract-cases.ts';

export type CreateConceptStore = (concepts: readonly Concept[]) => ConceptStore | Promise<ConceptStore>;

export const contractConcepts: readonly Concept[] = [
  { code: '64572001', name: 'Disease', fsn: 'Disease (disorder)' },
  {
    code: '235595009',
    name: 'Gastroesophageal reflux disease',
    synonyms: ['Gastro-oesophageal reflux disease', 'acid reflux'],
    abbreviations: ['GERD', 'GORD'],
    synonyms_other: [{ text: 'reflux', scope: 'related' }],
    parents: ['64572001'],
    maps: ['K21.9'],
  },
  { code: '239873007', name: 'Osteoarthritis of knee', synonyms: ['knee osteoarthritis'] },
  { code: '70153002', name: 'Hemorrhoids' },
  { code: '49436004', name: 'Atrial fibrillation', abbreviations: ['AF', 'A-fib'] },
  { code: '25569003', name: 'Ventricular fibrillation', abbreviations: ['VF', 'AF'] },
  { code: '413839001', name: 'Old lung disease', abbreviations: ['OLD'], active: false },
].map((row, i) => parseConcept(row, i + 1));

const inactive = '413839001';

/** The promises of ConceptStore. */
export function conceptStoreContract(
  name: string,
  create: CreateConceptStore,
  exceptions: Exceptions = {},
): void {
  describe(`ConceptStore contract: ${name}`, () => {
    const { check, end } = contractCases(exceptions);
    const open = () => create(contractConcepts);

    check('counts its concepts and the terms of those that are active', async () => {
      const store = await open();
      expect(store.conceptCount).toBe(contractConcepts.length);
      const terms = contractConcepts.filter(({ active }) => active).flatMap(conceptTerms);
      expect(store.termCount).toBe(terms.length);
    });

    check('numbers its terms from 0 without a gap, in the order of the concepts', async () => {
      const store = await open();
      const terms = [...store.terms()];
      expect(terms.map(({ row }) => row)).toEqual(Array.from({ length: store.termCount }, (_, row) => row));
      const expected = contractConcepts
        .filter(({ active }) => active)
        .flatMap((concept) => conceptTerms(concept).map((term) => ({ code: concept.code, ...term })));
      expect(terms).toEqual(expected.map((term, row) => ({ row, ...term })));
    });

    check('gives each row the term that terms() has there, however often it is asked', async () => {
      const store = await open();
      for (const term of store.terms()) expect(store.term(term.row)).toEqual(term);
      expect([...store.terms()]).toEqual([...store.terms()]);
    });

    check('throws for a row that it has not', async () => {
      const store = await open();
      for (const row of [-1, store.termCount, 0.5, Number.NaN])
        expect(() => store.term(row)).toThrow(RangeError);
    });

    check('gives a concept as it was given, by code', async () => {
      const store = await open();
      for (const concept of contractConcepts) expect(store.concept(concept.code)).toEqual(concept);
    });

    check('knows an inactive concept by code, without rows', async () => {
      const store = await open();
      expect(store.concept(inactive)).toMatchObject({ active: false, name: 'Old lung disease' });
      expect([...store.terms()].filter(({ code }) => code === inactive)).toEqual([]);
      expect(store.termsByKey(termKey('old lung disease'))).toEqual([]);
      expect(store.abbreviations(abbreviationKey('OLD'))).toEqual([]);
    });

    it.each([
      ['a plural', 'gastroesophageal reflux diseases', '235595009'],
      ['a singular', 'hemorrhoid', '70153002'],
      ['UK spelling', 'Haemorrhoids', '70153002'],
      ['UK spelling with a hyphen', 'gastro-oesophageal reflux disease', '235595009'],
      ['another word order', 'fibrillation, atrial', '49436004'],
      ['small words more and less', 'osteoarthritis of the knee', '239873007'],
      ['capitals', 'ATRIAL FIBRILLATION', '49436004'],
      ['a related wording', 'reflux', '235595009'],
    ])('finds a term by %s', async (_, wording, code) => {
      const store = await open();
      const found = store.termsByKey(termKey(wording));
      expect(found.map((term) => term.code)).toContain(code);
      for (const term of found) expect(store.term(term.row)).toEqual(term);
      expect(found.map(({ row }) => row)).toEqual(found.map(({ row }) => row).toSorted((a, b) => a - b));
    });

    check('finds an abbreviation however it is punctuated, for every concept that has it', async () => {
      const store = await open();
      const codesOf = (short: string) => store.abbreviations(abbreviationKey(short)).map(({ code }) => code);
      for (const short of ['A-fib', 'afib', 'A fib', 'A. Fib.']) expect(codesOf(short)).toEqual(['49436004']);
      expect(codesOf('AF')).toEqual(['49436004', '25569003']);
    });

    check('tells abbreviations from terms', async () => {
      const store = await open();
      expect(store.termsByKey(termKey('GERD'))).toEqual([]);
      expect(store.abbreviations(abbreviationKey('reflux'))).toEqual([]);
      expect(store.abbreviations(abbreviationKey('GERD'))[0]!.scope).toBe('abbreviation');
    });

    check('has nothing for what it does not know', async () => {
      const store = await open();
      for (const unknown of ['', ' ', 'lupus', '__proto__', 'constructor', 'toString', '64572001 ']) {
        expect(store.concept(unknown)).toBeUndefined();
        expect(store.termsByKey(unknown)).toEqual([]);
        expect(store.abbreviations(unknown)).toEqual([]);
      }
    });

    check('may be empty', async () => {
      const store = await create([]);
      expect([store.conceptCount, store.termCount, [...store.terms()]]).toEqual([0, 0, []]);
      expect(() => store.term(0)).toThrow(RangeError);
    });

    end();
  });
}
