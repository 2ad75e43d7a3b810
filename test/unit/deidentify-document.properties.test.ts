import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deidentifyText } from '../support/deidentify-json.ts';

const given = fc.constantFrom('Zebulon', 'Chiamaka', 'Przemysław', 'Meilin', 'Siobhán', 'Thandeka');
const family = fc.constantFrom('Quarrie', 'Okonkwo', 'Wójcik', 'Venkataraghavan', 'Quiñones', 'Mbekani');
const number = fc.integer({ min: 1_000_000, max: 99_999_999 }).map(String);
const date = fc
  .tuple(
    fc.integer({ min: 1950, max: 2025 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
const logicalId = fc.stringMatching(/^[a-z]{3}-[0-9]{5}$/);
const coding = fc.record({
  system: fc.constantFrom('http://snomed.info/sct', 'http://loinc.org', 'urn:oid:2.16.840.1.113883.6.90'),
  code: fc.constantFrom('44054006', '4548-4', 'E11.9', 'N/A', 'final'),
  display: fc.constantFrom(
    'Diabetes mellitus type 2',
    'Parkinson disease',
    'Hemoglobin A1c',
    'May-Thurner syndrome',
  ),
});
const sentence = fc.constantFrom(
  (name: string, id: string) => `Mr ${name} came, MRN ${id}.`,
  (name: string) => `${name.toUpperCase()} was seen.`,
  (name: string, id: string) => `Record ${id}: call Mrs. ${name}'s son.`,
);

const people = fc.record({
  id: logicalId,
  given,
  family,
  mrn: number,
  born: date,
  seen: date,
  coding,
  sentence,
});
type Person = typeof people extends fc.Arbitrary<infer T> ? T : never;

const bundleOf = (all: readonly Person[]) => ({
  resourceType: 'Bundle',
  entry: all.flatMap(({ id, given, family, mrn, born, seen, coding, sentence }) => [
    {
      resource: {
        resourceType: 'Patient',
        id,
        identifier: [{ value: mrn }],
        name: [{ family, given: [given] }],
        birthDate: born,
        text: { status: 'generated', div: `<div><p>${given} <b>${family}</b></p></div>` },
      },
    },
    {
      resource: {
        resourceType: 'Observation',
        id: `o-${id}`,
        status: 'final',
        code: { coding: [coding] },
        subject: { reference: `Patient/${id}` },
        effectiveDateTime: seen,
        valueQuantity: { value: 7.9, unit: '%' },
        note: [{ text: sentence(family, mrn) }],
      },
    },
  ]),
});

type Bundle = ReturnType<typeof bundleOf>;

const bundles = fc.uniqueArray(people, { selector: ({ id }) => id, minLength: 1, maxLength: 3 });
const styles = fc.constantFrom('placeholder', 'shift', 'surrogate' as const);
const runs = { numRuns: 40 };

test('property: no value of a person is left, and references still agree', async () => {
  await fc.assert(
    fc.asyncProperty(bundles, styles, async (all, style) => {
      const { text } = await deidentifyText(JSON.stringify(bundleOf(all)), style);
      for (const { id, given, family, mrn } of all)
        for (const value of [id, given, family, mrn])
          expect(text.toLowerCase()).not.toContain(value.toLowerCase());
      const { entry } = JSON.parse(text) as {
        entry: { resource: { id: string; subject?: { reference: string } } }[];
      };
      for (const [i, { resource }] of entry.entries())
        if (resource.subject !== undefined)
          expect(resource.subject.reference).toBe(`Patient/${entry[i - 1]!.resource.id}`);
      expect(new Set(entry.map(({ resource }) => resource.id)).size).toBe(entry.length);
    }),
    runs,
  );
});

test('property: keys, codes and numbers are untouched, in their order', async () => {
  await fc.assert(
    fc.asyncProperty(bundles, styles, fc.constantFrom(0, 2), async (all, style, indent) => {
      const source = JSON.stringify(bundleOf(all), undefined, indent);
      const { text } = await deidentifyText(source, style);
      const keysOf = (json: string) => [...json.matchAll(/"(\w+)": ?/g)].map(([, key]) => key);
      expect(keysOf(text)).toEqual(keysOf(source));
      const codesOf = (json: string) =>
        (JSON.parse(json) as Bundle).entry.flatMap(({ resource }) =>
          'code' in resource ? [resource.code, resource.status, resource.valueQuantity] : [],
        );
      expect(codesOf(text)).toEqual(codesOf(source));
      expect(text.split('\n')).toHaveLength(source.split('\n').length);
    }),
    runs,
  );
});

test('property: a second run changes nothing, whatever the key', async () => {
  await fc.assert(
    fc.asyncProperty(bundles, async (all) => {
      const { text } = await deidentifyText(JSON.stringify(bundleOf(all)));
      const again = await deidentifyText(text);
      expect(again.text).toBe(text);
      expect(again.found).toEqual([]);
    }),
    runs,
  );
});

test('property: any JSON stays JSON of the same form', async () => {
  const form = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(form);
    if (typeof value !== 'object' || value === null) return 'value';
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, form(inner)]));
  };
  await fc.assert(
    fc.asyncProperty(fc.json({ maxDepth: 3 }), async (json) => {
      const { text } = await deidentifyText(json);
      expect(form(JSON.parse(text))).toEqual(form(JSON.parse(json)));
    }),
    { numRuns: 80 },
  );
});
