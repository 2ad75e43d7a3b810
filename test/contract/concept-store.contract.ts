import { describe, expect, it } from 'vitest';
import { type ConceptStore, MAX_COUNTED_DESCENDANTS } from '../../src/link/concept-store.ts';
import { codeSystems } from '../../src/terminology/code-system.ts';
import { type Concept, conceptTerms, xrefBit } from '../../src/terminology/concept.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { abbreviationKey, termKey } from '../../src/terminology/normalize-term.ts';
import { waysToWrite } from '../support/concept-lines.ts';
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
    xrefs: { MESH: 1, SNOMED: 2, other: 3 },
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

    check('numbers its concepts in the order given, inactive ones too', async () => {
      const store = await open();
      contractConcepts.forEach((concept, ordinal) => {
        expect(store.ordinalOf(concept.code)).toBe(ordinal);
        expect(store.codeAt(ordinal)).toBe(concept.code);
        expect(store.nameAt(ordinal)).toBe(concept.name);
        expect(store.conceptAt(ordinal)).toEqual(concept);
      });
      for (const unknown of ['', '1', '__proto__', '64572001 ']) expect(store.ordinalOf(unknown)).toBe(-1);
    });

    check('says of each row what its term says, and which rows a concept has', async () => {
      const store = await open();
      const rowsOf = (ordinal: number) =>
        [...store.terms()].filter(({ code }) => code === store.codeAt(ordinal)).map(({ row }) => row);
      for (const { row, code, text, scope } of store.terms()) {
        expect(store.codeAt(store.ordinalOfRow(row))).toBe(code);
        expect([store.textOfRow(row), store.scopeOfRow(row)]).toEqual([text, scope]);
      }
      for (let ordinal = 0; ordinal < store.conceptCount; ordinal++) {
        const [start, end] = [store.firstRow(ordinal), store.firstRow(ordinal + 1)];
        expect(Array.from({ length: end - start }, (_, i) => start + i)).toEqual(rowsOf(ordinal));
      }
      expect(store.firstRow(store.conceptCount)).toBe(store.termCount);
    });

    check('gives rows by key as it gives terms', async () => {
      const store = await open();
      for (const { text } of store.terms()) {
        const [key, letters] = [termKey(text), abbreviationKey(text)];
        expect(Array.from(store.rowsByKey(key))).toEqual(store.termsByKey(key).map(({ row }) => row));
        expect(Array.from(store.rowsByAbbreviation(letters))).toEqual(
          store.abbreviations(letters).map(({ row }) => row),
        );
      }
      expect(store.rowsByKey('lupus')).toHaveLength(0);
    });

    check('says which code systems a concept is mapped to, whatever its words are', async () => {
      const other = 'http://hl7.org/fhir/sid/icd-10';
      const map = { code: 'Z1', system: codeSystems.icd10cm, rule: 'TRUE' };
      const rows = [
        { code: 'a', name: 'plain', maps: ['K21.9'] },
        { code: 'b', name: 'of another system', maps: [{ code: 'K21', system: other }] },
        { code: 'c', name: 'by rules', maps: [map, { ...map, system: other }] },
        { code: 'd', name: `"system":"${codeSystems.icd10cm}"`, synonyms: [codeSystems.icd10cm] },
        { code: 'e', name: 'cross-references alone', xrefs: { system: 1, [codeSystems.icd10cm]: 2 } },
        { code: 'f', name: 'inactive', active: false, maps: ['K21.9'] },
        { code: 'g', name: 'none' },
      ];
      const store = await create(rows.map(parseConcept));
      const mapped = (system: string) =>
        rows.filter((_, ordinal) => store.isMappedTo(ordinal, system)).map(({ code }) => code);
      expect(mapped(codeSystems.icd10cm)).toEqual(['a', 'c', 'f']);
      expect(mapped(other)).toEqual(['b', 'c']);
      expect(mapped('')).toEqual([]);
    });

    check('gives parts of a concept as the whole has them, however it is written', async () => {
      const concepts = waysToWrite.map(parseConcept);
      const store = await create(concepts);
      for (let round = 0; round < 2; round++) {
        concepts.forEach((concept, ordinal) => {
          const { code, name, fsn, semanticTag, active, parents, maps, xrefs, retired } = concept;
          const details = { fsn, semanticTag, active, parentCount: parents.length, maps, xrefs, retired };
          expect(store.ordinalOf(code)).toBe(ordinal);
          expect(store.namedAt(ordinal)).toEqual({ code, name });
          expect(store.termsAt(ordinal)).toEqual(conceptTerms(concept));
          expect(store.mapsAt(ordinal)).toEqual(maps);
          // as text: the order of fields is what a page shows
          expect(JSON.stringify(store.detailsAt(ordinal))).toBe(JSON.stringify(details));
        });
      }
    });

    check('throws for an ordinal that it has not', async () => {
      const store = await open();
      for (const ordinal of [-1, store.conceptCount, 0.5, Number.NaN]) {
        const { conceptAt, detailsAt, mapsAt, termsAt, codeAt, nameAt, namedAt, parentsOf, depthOf } = store;
        const asks = [conceptAt, detailsAt, mapsAt, termsAt, codeAt, nameAt, namedAt, parentsOf, depthOf];
        for (const ask of asks) expect(() => ask(ordinal)).toThrow(RangeError);
      }
      for (const row of [-1, store.termCount, 0.5]) {
        for (const ask of [store.textOfRow, store.scopeOfRow, store.ordinalOfRow])
          expect(() => ask(row)).toThrow(RangeError);
      }
    });

    check('counts the codes of other systems, by system where it is known', async () => {
      const store = await open();
      const ordinal = store.ordinalOf('235595009');
      expect(store.xrefCountOf(ordinal)).toBe(6);
      expect(store.xrefSystemsOf(ordinal)).toBe(xrefBit('MESH') | xrefBit('SCTID'));
      expect([store.xrefCountOf(0), store.xrefSystemsOf(0)]).toEqual([0, 0]);
    });

    it.each<[string, Record<string, string[]>, string, number[], number[], number, number]>([
      ['a concept alone', { a: [] }, 'a', [], [], 0, 0],
      ['a root', { a: [], b: ['a'], c: ['b'] }, 'a', [], [1], 0, 2],
      ['a leaf', { a: [], b: ['a'], c: ['b'] }, 'c', [1], [], 2, 0],
      ['a child that comes before its parent', { b: ['a'], a: [] }, 'b', [1], [], 1, 0],
      ['two ways to a leaf', { a: [], b: ['a'], c: ['a'], d: ['c', 'b'] }, 'd', [2, 1], [], 2, 0],
      [
        'what is below by two ways, once',
        { a: [], b: ['a'], c: ['a'], d: ['b', 'c'] },
        'a',
        [],
        [1, 2],
        0,
        3,
      ],
      ['the shorter of two ways', { a: [], b: ['a'], c: ['a', 'b'] }, 'c', [0, 1], [], 1, 0],
      ['a parent that is not there', { a: ['x'], b: ['x', 'a'] }, 'b', [0], [], 1, 0],
      ['a concept that is its own parent', { a: ['a'] }, 'a', [], [], 0, 0],
      ['a parent that is named twice', { a: [], b: ['a', 'a'] }, 'b', [0], [], 1, 0],
      ['a circle', { a: ['b'], b: ['a'] }, 'b', [0], [0], 1, 1],
      ['what hangs from a circle', { c: ['b'], a: ['b'], b: ['a'] }, 'a', [2], [2], 0, 2],
    ])('hierarchy: %s', async (_, parents, code, up, down, depth, below) => {
      const store = await create(
        Object.entries(parents).map(([name, above], i) =>
          parseConcept({ code: name, name, parents: above }, i),
        ),
      );
      const ordinal = store.ordinalOf(code);
      expect(Array.from(store.parentsOf(ordinal))).toEqual(up);
      expect(Array.from(store.childrenOf(ordinal))).toEqual(down);
      expect(store.depthOf(ordinal)).toBe(depth);
      expect(store.descendantCountOf(ordinal)).toBe(below);
    });

    check('counts no more descendants than are worth counting', async () => {
      const rows = Array.from({ length: MAX_COUNTED_DESCENDANTS + 3 }, (_, i) => ({
        code: `${i}`,
        name: `${i}`,
        parents: i === 0 ? [] : [`${i - 1}`],
      }));
      const store = await create(rows.map(parseConcept));
      expect([0, 1, 2, 3].map((ordinal) => store.descendantCountOf(ordinal))).toEqual([
        1000, 1000, 1000, 999,
      ]);
      expect(store.depthOf(1002)).toBe(1002);
    });

    check('keeps every letter of a term', async () => {
      const names = [
        'Ménière’s',
        '\ufeffx',
        'a\u0000b',
        '𝛽-thalassaemia',
        '"\\',
        'Sjo\u0308gren',
        'x'.repeat(5000),
      ];
      const store = await create(names.map((name, i) => parseConcept({ code: `${name}${i}`, name }, i)));
      const kept = names.map((name) => name.trim());
      expect(Array.from(store.terms(), ({ text }) => text)).toEqual(kept);
      expect(kept.map((_, ordinal) => store.nameAt(ordinal))).toEqual(kept);
      for (const [i, name] of names.entries()) expect(store.ordinalOf(`${name}${i}`)).toBe(i);
    });

    end();
  });
}
