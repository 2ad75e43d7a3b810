import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deidentify } from '../../src/deidentify/deidentify.ts';
import { defaultRecognizers } from '../../src/deidentify/recognizers/index.ts';

const inline = `Patient: Oswin Trent   MRN: 4455667   DOB: 02/03/1950
Provider: Sarah Michaels, MD
Date: 03/14/2021

Mr. Trent is a 71-year-old man with type 2 diabetes and Hodgkin lymphoma. trent denies chest pain.
Dr. Hodgkin saw him for his Hodgkin lymphoma on 3/14/2021. Call 303-555-0100.
`;
const example = new URL('../../examples/progress-note.txt', import.meta.url);
const run = (text: string, patient?: { names: string[] }) =>
  deidentify(patient === undefined ? { id: 'n', text } : { id: 'n', text, patient }, defaultRecognizers());

describe('deidentify', () => {
  it('replaces the values of a note by their categories and keeps what is clinical', async () => {
    const { text } = await run(inline);
    expect(text).toBe(`Patient: [NAME]   MRN: [MRN]   DOB: [DATE]
Provider: [NAME], MD
Date: [DATE]

Mr. [NAME] is a 71-year-old man with type 2 diabetes and Hodgkin lymphoma. [NAME] denies chest pain.
Dr. [NAME] saw him for his Hodgkin lymphoma on [DATE]. Call [PHONE].
`);
  });

  it('keeps spans in the text of the caller, with an exact map', async () => {
    const { text, spans, offsets, replacedValues } = await run(inline);
    for (const { start, end, replacement } of spans) {
      const target = offsets.toTarget({ start, end });
      expect(text.slice(target.start, target.end)).toBe(replacement);
      expect(replacedValues).toContain(inline.slice(start, end));
    }
    const at = text.indexOf('type 2 diabetes');
    const source = offsets.toSource({ start: at, end: at + 15 });
    expect(inline.slice(source.start, source.end)).toBe('type 2 diabetes');
    expect(new Set(replacedValues).size).toBe(replacedValues.length);
  });

  it('changes nothing the second time', async () => {
    const once = await run(inline);
    expect((await run(once.text)).text).toBe(once.text);
  });

  it('finds known values where no pattern would', async () => {
    const text = 'Seen with zara today, quillon-marsh family';
    expect((await run(text, { names: ['Zara Quillon-Marsh'] })).text).toBe(
      'Seen with [NAME] today, [NAME] family',
    );
  });

  it('finds a name again in any case, but not as a word of medicine', async () => {
    const { text } = await run(
      'Nurse Foley replaced the Foley catheter. Dr. Waskit agreed; WASKIT and waskit signed.',
    );
    expect(text).toBe(
      'Nurse [NAME] replaced the Foley catheter. Dr. [NAME] agreed; [NAME] and [NAME] signed.',
    );
  });

  it('gives an untouched note back', async () => {
    const { text, spans, replacedValues } = await run('No acute distress.');
    expect([text, spans, replacedValues]).toEqual(['No acute distress.', [], []]);
  });

  it.runIf(existsSync(example))('replaces the header of the example note, once and for all', async () => {
    const source = readFileSync(example, 'utf8');
    const once = await run(source);
    for (const label of ['Patient', 'MRN', 'DOB', 'Provider', 'Date']) {
      const value = new RegExp(`^${label}[^:\\n]*:[ \\t]*(.+)$`, 'm').exec(source)?.[1]?.trim();
      if (value !== undefined) expect(once.text).not.toContain(value);
    }
    expect((await run(once.text)).text).toBe(once.text);
  });
});
