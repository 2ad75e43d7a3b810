import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { replacementStyles } from '../../src/deidentify/styles/replacement-style.ts';
import { deidentifyText } from '../support/deidentify-json.ts';

const folder = new URL('../fixtures/fhir/', import.meta.url);
const bundle = await readFile(new URL('bundle.fhir', folder), 'utf8');

/** Of the invented people of the bundle, and of where they are. */
const secrets =
  /Quennel|Tamsin|\bIone\b|Orrin|Wragge|Ebenezer|Threlk|Alasdair|Lovibond|Wivenbury|Marsh Lane|Colne|Osyth|44178026|219-09|555-?014|quennelby@|1234567893|pt-4417|dr-9|old-1|ward-7|loc-a|0b9a7c52|39\.73|104\.98|iVBOR|JVBERi/i;
const dates = /"(?!\d{4}-01-01T00:00:00Z")\d{4}-\d\d["-]|1929|80204|03602/;

describe.each(replacementStyles)('a FHIR bundle, %s', (style) => {
  // UPDATE_GOLDEN=1 writes the file anew: read the difference before it is committed
  test('is as the golden file says', async () => {
    const { text } = await deidentifyText(bundle, style);
    const golden = new URL(`bundle.${style}.golden`, folder);
    if (process.env.UPDATE_GOLDEN === '1') await writeFile(golden, text);
    expect(text).toBe(await readFile(golden, 'utf8'));
  });

  test('no name, place, number or id is left, in text or in base64', async () => {
    const { text } = await deidentifyText(bundle, style);
    const attached = [...text.matchAll(/"data": "([^"]+)"/g)].map(([, data]) =>
      Buffer.from(data!, 'base64').toString(),
    );
    expect(attached).toHaveLength(1);
    for (const read of [text, ...attached]) expect(read).not.toMatch(secrets);
    if (style === 'placeholder') expect(text).not.toMatch(dates);
  });

  test('codes, units and measurements are as they were', async () => {
    const { text } = await deidentifyText(bundle, style);
    const kept =
      /"(?:system|code|display|unit|resourceType|status|gender|use|state|country)": "[^"]*"|"value": [\d.]+/g;
    const of = (json: string) =>
      (json.match(kept) ?? []).filter((line) => !/Threlk|osyth|Quennelby|Wragge|"value": 9[04]/i.test(line));
    const changed = new Set(of(bundle));
    for (const line of of(text)) changed.delete(line);
    expect([...changed]).toEqual([]);
    expect(text).toContain('"value": 7.90,');
  });

  test('references point to what they pointed to', async () => {
    const { text } = await deidentifyText(bundle, style);
    const { entry } = JSON.parse(text) as {
      entry: { fullUrl?: string; resource: { id: string; resourceType: string } }[];
    };
    const targets = new Set(
      entry.flatMap(({ fullUrl, resource }) => [fullUrl, `${resource.resourceType}/${resource.id}`]),
    );
    const references = [...text.matchAll(/"reference": "([^"#]+)"/g)].map(([, target]) => target!);
    expect(references.length).toBeGreaterThan(5);
    expect(references.filter((target) => !targets.has(target))).toHaveLength(1);
  });
});
