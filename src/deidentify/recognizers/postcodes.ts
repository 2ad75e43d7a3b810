import { matchesOf } from '../patterns/each-match.ts';
import { late, searched } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { writesSmall } from '../words/letter-case.ts';
import { isOrdinaryWord } from '../words/ordinary-word.ts';
import { oldStateNames, stateNames } from '../words/places.ts';

const id = 'postcodes';
/** A number with a unit, no house number. */
export const measure = late.iu`^\d+[a-z]?(?:[-/]\d+)?\s(?:mg|mcg|iv|fr|ml|mm|cm|kg|hours?|days?|weeks?|months?|years?|yo|y|min|minutes?|units?|of|x|out|to|and|in|per|with|times|was|is|pounds?|lbs?|degrees?|k?cals?|kj|iu|mls|ccs?|gms?|steps|cells|copies|rads?|c?gy|rpm|bpm|feet|ft|kgs|hrs?|h|pm|am|g|ct|mri|view|tabs?|tablets?)\b`;

const postcode =
  /(?<![\p{L}\d])(?:(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT|Victoria|Queensland|Tasmania),? (\d{4})|([A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2})|([ABCEGHJ-NPR-TVXY]\d[A-Z][ -]\d[A-Z]\d|(?<=\b(?:ON|BC|AB|QC|NS|NB|MB|SK|PE|NL|NT|YT|NU|Postal Code:?|postal code:?),? )[ABCEGHJ-NPR-TVXY]\d[A-Z]\d[A-Z]\d))(?![\p{L}\d])/gu;

/** Australia, the United Kingdom and Canada: the code, and the city before it. */
function fromPostcode(text: string): PhiFinding[] {
  const findings: PhiFinding[] = [];
  for (const match of matchesOf(postcode, text)) {
    const code = match[1] ?? match[2] ?? match[3] ?? '';
    const end = match.index + match[0].length;
    findings.push(finding(end - code.length, end));
    const city =
      /(?:^|[,\n|] ?)((?:\p{Lu}[\p{L}'’-]{1,20} ){0,2}\p{Lu}[\p{L}'’-]{2,20}),? (?:(?:ON|BC|AB|QC|NS|NB|MB|SK|PE|NL),? )?$/u.exec(
        text.slice(Math.max(0, match.index - 60), match.index),
      )?.[1];
    if (city === undefined || isOrdinaryWord(city)) continue;
    const start = text.lastIndexOf(city, match.index);
    findings.push(finding(start, start + city.length));
  }
  return findings;
}

const areas =
  'A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE';
/** The first half of a British postcode, which a vertebra, a stage or a sample has too: only behind a street or "lives". */
const district = searched(`(?<![\\p{L}\\d])(?:${areas})\\d{1,2}[A-Z]?(?![\\p{L}\\d-]|\\.\\d)`, 'gu');
const streetBeforeDistrict = late.u`(?<![\p{L}\d.,/-])\d{1,4}[a-z]?,? (?:\p{Lu}[\p{L}'’.-]{1,20} ){1,3}?(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Crescent|Cres|Way|Place|Terrace|Grove|Row|Mews|Walk|Square|Sq|Gardens|Gdns|Hill|Green|Park|Court|Rise|View|House),? (?:\p{Lu}[\p{L}'’-]{2,20},? )?$|\b[Ll]iv(?:es|ing|ed)(?: in| at)? $`;

function fromDistrict(text: string): PhiFinding[] {
  return matchesOf(district, text)
    .filter(({ index }) => streetBeforeDistrict.test(text.slice(Math.max(0, index - 90), index)))
    .map(({ index, 0: code }) => finding(index, index + code.length));
}

/** A code in small letters, at the end of its line or clause: "harrogate hg1 4pp", "toronto on m5j 2s2". */
const smallCode = searched(
  `(?<=[a-z][,.]? |\\n *)(?:(?:${areas.toLowerCase()})\\d[a-z\\d]? \\d(?!st|nd|rd|th|ug|gl|pt|dl|ed|gy)[abd-hjlnp-uw-z]{2}|[abceghj-nprtvxy]\\d[a-z] \\d[a-z]\\d)(?=[ \\t]*(?:[\\n,.;:|/)]|$| {2}))`,
  'gu',
);

function fromSmallCode(text: string): PhiFinding[] {
  return matchesOf(smallCode, text)
    .filter(({ index }) => writesSmall(text, index))
    .map(({ index, 0: code }) => finding(index, index + code.length));
}

const stateZip = searched(
  `(?<![a-z])(?:${stateNames}|${oldStateNames})\\.?,?[ \\u00a0]{0,2}(?:\\r?\\n)?(\\d{5}(?:-\\d{4})?)(?![\\d-])`,
  'gi',
);
const cityBefore = late.u`(?:^|[,\n|*·]| \/)[ \u00a0]?((?:[\p{L}.'’-]{2,20}[ \u00a0]){0,3}[\p{L}.'’-]{2,20}),?\s{0,2}$`;
const houseNumbers = /(?<![\p{L}\d.,/:#-])\d{1,6}(?:[-–/]\d{1,4})?[a-z]?[ \u00a0](?=\p{L}|\d)/giu;
/** A sentence between a number and a city: the number was no house number. */
const sentence = late.iu`[|:;*·]|\n[\s\S]*\n|\.\s*\n|\b(?:her|his|the|in|from|at|was|is|to|with|and|for|on|she|he|has|had|since|lives|pregnant|due|who|weeks|months|mo)\b`;

/** The street line that ends right before a city: from the first number with no sentence behind it. */
function streetBefore(left: string): number | undefined {
  for (const { index } of left.matchAll(houseNumbers)) {
    const line = left.slice(index);
    if (!measure.test(line) && !sentence.test(line)) return index;
  }
  return undefined;
}

/** A state with a ZIP code is sure, so the city and the street line are read backwards from it. */
function fromZip(text: string): PhiFinding[] {
  const findings: PhiFinding[] = [];
  for (const match of matchesOf(stateZip, text)) {
    const zip = match[1] ?? '';
    const zipStart = match.index + match[0].length - zip.length;
    findings.push(finding(zipStart, zipStart + zip.length));
    const from = Math.max(0, match.index - 110);
    const left = text.slice(from, match.index);
    const city = cityBefore.exec(left);
    if (city?.[1] === undefined) continue;
    const small = /^(?:in|at|of|from|near|to)\s/iu.exec(city[1])?.[0].length ?? 0;
    const cityStart = from + city.index + city[0].indexOf(city[1]) + small;
    findings.push(finding(cityStart, cityStart + city[1].length - small));
    const line = text.slice(from, cityStart).replace(/[,\s|*·/;]+$/u, '');
    const street = streetBefore(line);
    if (street !== undefined) findings.push(finding(from + street, from + line.length));
  }
  return findings;
}

function finding(start: number, end: number): PhiFinding {
  return { start, end, category: 'GEO', strength: 2, recognizer: id };
}

/** Postal codes, with the city and the street line before them. */
export const postcodes: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => [
    ...fromZip(text),
    ...fromPostcode(text),
    ...fromDistrict(text),
    ...fromSmallCode(text),
  ],
};
