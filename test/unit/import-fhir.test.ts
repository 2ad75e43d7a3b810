import { expect, test } from 'vitest';
import { importOntology } from '../../ontology/import.ts';
import { caughtIn } from '../support/caught.ts';
import { sourceFolder } from '../support/source-folder.ts';
import { expectWholeReport } from '../support/whole-report.ts';

const file = await sourceFolder();
const icd10cm = 'http://hl7.org/fhir/sid/icd-10-cm';

test('FHIR: CodeSystem, ConceptMap and ValueSet', async () => {
  const system = await file(
    'cs.json',
    JSON.stringify({
      resourceType: 'CodeSystem',
      url: 'urn:x',
      concept: [
        {
          code: 'a',
          display: 'Alpha',
          designation: [
            { language: 'de', value: 'Deutsch' },
            { language: 'en-GB', value: 'Alfa' },
            { use: { code: '900000000000003001' }, value: 'Alpha (disorder)' },
          ],
          concept: [
            { code: 'b', display: 'Beta', property: [{ code: 'status', valueCode: 'retired' }] },
            { code: 'c' },
          ],
        },
        { code: 'd', display: 'Delta', property: [{ code: 'parent', valueCode: 'b' }] },
      ],
    }),
  );
  const map = await file(
    'cm.json',
    JSON.stringify({
      resourceType: 'ConceptMap',
      group: [
        {
          source: 'urn:x',
          target: icd10cm,
          element: [
            {
              code: 'a',
              target: [
                { code: 'A1', equivalence: 'equivalent' },
                { code: 'A2', equivalence: 'wider', comment: 'broad' },
              ],
            },
            { code: 'b', target: [{ equivalence: 'unmatched' }] },
            { code: 'z', display: 'Zeta', target: [{ code: 'Z1', relationship: 'related-to' }] },
            { code: 'y', target: [{ code: 'Y1' }] },
          ],
        },
      ],
    }),
  );
  const set = await file(
    'vs.json',
    JSON.stringify({
      resourceType: 'ValueSet',
      expansion: { contains: [{ abstract: true, contains: [{ code: 'e', display: 'Epsilon' }] }] },
    }),
  );
  const report = await importOntology([system, map, set], 'fhir');
  expectWholeReport(report);
  expect(report.concepts).toMatchObject([
    {
      code: 'a',
      fsn: 'Alpha (disorder)',
      semanticTag: 'disorder',
      synonyms: ['Alfa'],
      maps: [
        { system: icd10cm, code: 'A1' },
        { code: 'A2', advice: 'wider; broad' },
      ],
    },
    { code: 'b', active: false, parents: ['a'] },
    { code: 'd', parents: ['b'] },
    { code: 'e', parents: [] },
    { code: 'z', name: 'Zeta', maps: [{ code: 'Z1' }] },
  ]);
  expect(report.refused).toMatchObject([
    { row: 3, reason: 'no display', subject: 'c' },
    { row: 4, reason: 'no concept with the code that this row adds to', subject: 'y' },
  ]);
});

test('FHIR: a Bundle of resources, and what is none', async () => {
  const bundle = await file(
    'bundle.json',
    JSON.stringify({
      resourceType: 'Bundle',
      entry: [
        { resource: { resourceType: 'CodeSystem', concept: [{ code: 'a', display: 'A' }] } },
        {
          resource: {
            resourceType: 'ValueSet',
            compose: { include: [{ concept: [{ code: 'b', display: 'B' }] }] },
          },
        },
      ],
    }),
  );
  expect((await importOntology([bundle], 'fhir')).concepts.map(({ code }) => code)).toEqual(['a', 'b']);
  const patient = await file('patient.json', '{"resourceType":"Patient"}');
  expect((await caughtIn(() => importOntology([patient], 'fhir'))).code).toBe('ontology_invalid');
});
