import { expect, it } from 'vitest';
import { deidentify } from '../../src/deidentify/deidentify.ts';
import { defaultRecognizers } from '../../src/deidentify/recognizers/index.ts';

/** What is redacted, between « and »; where letters and numbers of charts stand as names and identifiers do. */
const rows: readonly (readonly [marked: string, remark: string])[] = [
  ['LE: early cataract BE.\nRE: severe NPDR, venous beading.', 'a disease behind the right eye'],
  ['Seen 2 weeks ago.\nRE: «Lund, Vera»', 'near-miss: whom a letter is about'],
  ['Pruritus, take it separate from UDCA.', 'a drug behind "from"'],
  ['She came from «Leeds».', 'near-miss: a town'],
  ['HTN volume driven\nHCV cured w/ DAA 2019\nTransplant listed', 'a year, no postcode'],
  ['Bed 1 Mr «A.» COPD exac d4.', 'a disease behind an initial'],
  ['Bed 1 Mr «A. Lund» exac d4.', 'near-miss: a surname'],
  ['Sister MS.\nO/E – 2.5cm node', 'on examination'],
  ['Plan: HCQ 400 (ophtho ok), prednisone', 'a drug with its dose'],
  ['Lab: ALP 388, GGT 420', 'a result'],
  ['MIDWIFERY BOOKING (10+3)\nG3P1+1. Prev: 2019 em LSCS.', 'weeks and days'],
  ['Score 3 VAS 7.\nCT: clear.', 'no state of America'],
  ['KCNQ1 (NCBI ref: NM_000218.2)', 'a sequence'],
];

it.each(rows)('%j: %s', async (marked) => {
  const text = marked.replace(/[«»]/g, '');
  const { spans } = await deidentify({ id: 'n', text }, defaultRecognizers());
  let shown = '';
  let at = 0;
  for (const { start, end } of spans) {
    shown += `${text.slice(at, start)}«${text.slice(start, end)}»`;
    at = end;
  }
  expect(shown + text.slice(at)).toBe(marked);
});
