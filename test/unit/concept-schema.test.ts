import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Concept, conceptTerms, xrefBit } from '../../src/terminology/concept.ts';
import { conceptLine, parseConcept, parseConcepts } from '../../src/terminology/concept-schema.ts';
import { caughtIn } from '../support/caught.ts';

const text = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 12 })
  .filter((value) => value.trim() === value);
const texts = fc.array(text, { maxLength: 3 });
const target = fc
  .record(
    {
      system: text,
      code: text,
      display: text,
      advice: text,
      rule: text,
      group: fc.nat(9),
      priority: fc.nat(9),
    },
    { requiredKeys: ['system', 'code'] },
  )
  .map((map) => ({ ...map }));
const concept: fc.Arbitrary<Concept> = fc
  .record(
    {
      code: text,
      name: text,
      fsn: text,
      semanticTag: text,
      synonyms: texts,
      synonymsOther: fc.array(
        fc.record({
          text,
          scope: fc.constantFrom('name', 'exact', 'abbreviation', 'narrow', 'broad', 'related'),
        }),
        { maxLength: 3 },
      ),
      abbreviations: texts,
      parents: texts,
      active: fc.boolean(),
      maps: fc.array(target, { maxLength: 2 }),
      xrefs: fc
        .array(fc.tuple(text, fc.integer({ min: 1, max: 9 })), { maxLength: 3 })
        .map((pairs) => Object.fromEntries(pairs.filter(([system]) => system !== '__proto__'))),
      retired: fc.record(
        {
          reason: text,
          replacedBy: fc.array(
            fc.record({ code: text, relation: text }, { requiredKeys: ['code'] }).map((to) => ({ ...to })),
            { maxLength: 2 },
          ),
        },
        { requiredKeys: ['replacedBy'] },
      ),
      tabular: fc.record(
        {
          billable: fc.boolean(),
          notes: fc.constantFrom({}, { excludes1: ['a (A00)'] }),
          seventhCharacters: fc.constant({ A: 'initial encounter' }),
        },
        { requiredKeys: ['billable', 'notes'] },
      ),
    },
    {
      requiredKeys: [
        'code',
        'name',
        'synonyms',
        'synonymsOther',
        'abbreviations',
        'parents',
        'active',
        'maps',
        'xrefs',
      ],
    },
  )
  // fast-check makes objects without a prototype, which are not equal to those that are read
  .map((row) => ({
    ...row,
    ...(row.retired && { retired: { ...row.retired } }),
    ...(row.tabular && { tabular: { ...row.tabular } }),
  }));

test('property: a line reads back as its concept', () => {
  fc.assert(
    fc.property(concept, (given) => {
      const line = conceptLine(given);
      expect(line).not.toContain('\n');
      expect(parseConcept(JSON.parse(line), 1)).toEqual(given);
    }),
    { numRuns: 200 },
  );
});

test('property: each wording is a term once, the name first', () => {
  fc.assert(
    fc.property(concept, (given) => {
      const wordings = conceptTerms(given).map((term) => term.text.toLowerCase());
      expect(new Set(wordings).size).toBe(wordings.length);
      expect(conceptTerms(given)[0]).toEqual({ text: given.name, scope: 'name' });
    }),
    { numRuns: 100 },
  );
});

test('a minimal line, and what is left out of a line', () => {
  const minimal = parseConcept({ code: '1', name: ' Asthma ' }, 1);
  expect(minimal).toEqual({
    code: '1',
    name: 'Asthma',
    synonyms: [],
    synonymsOther: [],
    abbreviations: [],
    parents: [],
    active: true,
    maps: [],
    xrefs: {},
  });
  expect(conceptLine(minimal)).toBe('{"code":"1","name":"Asthma","synonyms":[]}');
});

test('what other writers call it', () => {
  const read = parseConcept(
    {
      id: 'MONDO:1',
      name: 'x',
      parents: ['MONDO:2'],
      parent_codes: ['2'],
      maps: ['J45', { code: 'J46', advice: 'ALWAYS' }],
      synonyms_other: [
        { text: 'a', scope: 'Broad' },
        { text: 'b', scope: 'constructor' },
      ],
      xrefs: { MESH: ['D001', 'D002'], DOID: 'DOID:1', UMLS: 3, OMIM: [], NCIT: 0 },
    },
    1,
  );
  expect(read).toMatchObject({
    code: 'MONDO:1',
    parents: ['2'],
    maps: [
      { system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'J45' },
      { system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'J46', advice: 'ALWAYS' },
    ],
    synonymsOther: [
      { text: 'a', scope: 'broad' },
      { text: 'b', scope: 'related' },
    ],
    xrefs: { MESH: 2, DOID: 1, UMLS: 3 },
  });
});

test('codes that a row lists as meaning the same are maps where it has none', () => {
  const mapsOf = (fields: object) =>
    parseConcept({ id: 'x', name: 'x', ...fields }, 1).maps.map(({ code }) => code);
  expect(mapsOf({ xrefs: { ICD10CM: ['J44', 'J44.9'] } })).toEqual(['J44', 'J44.9']);
  expect(mapsOf({ xrefs: { ICD10CM: 'J44' } })).toEqual(['J44']);
  expect(mapsOf({ xrefs: { ICD10CM: ['C00-C14'] } })).toEqual([]);
  expect(mapsOf({ xrefs: { ICD10CM: 2 } })).toEqual([]);
  expect(mapsOf({ maps: ['J45'], xrefs: { ICD10CM: ['J44'] } })).toEqual(['J45']);
  expect(mapsOf({ xrefs_other: { ICD10CM: ['J44'] }, xrefs: {} })).toEqual([]);
});

test('a system has its bit, by whichever of its names; an unknown one has none', () => {
  expect(['UMLS', 'UMLS_CUI', 'MESH', 'SNOMED', 'SCTID', 'mesh', 'toString', ''].map(xrefBit)).toEqual([
    1, 1, 2, 4, 4, 0, 0, 0,
  ]);
});

test.each<[string, string, string]>([
  ['no JSON', '{"code":', 'line 3: not JSON'],
  ['no code', '{"name":"x"}', 'line 3: neither code nor id'],
  ['no name', '{"code":"1"}', 'line 3: "name": '],
  ['a blank name', '{"code":"1","name":" "}', 'line 3: "name": '],
  ['a code that is a number', '{"code":1,"name":"x"}', 'line 3: "code": '],
  ['a synonym that is none', '{"code":"1","name":"x","synonyms":[1]}', 'line 3: "synonyms.0": '],
  ['a list', '[]', 'line 3: '],
])('refuses %s with the line and the field', async (_, line, message) => {
  const error = await caughtIn(() => parseConcepts(`{"code":"1","name":"ok"}\n\n${line}\n`));
  expect(error).toMatchObject({ code: 'ontology_invalid', message: expect.stringContaining(message) });
});
