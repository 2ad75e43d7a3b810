import { isClinicalCode } from '../codes/clinical-codes.ts';
import { isMeasured } from '../codes/code-context.ts';
import { matchesOf } from '../patterns/each-match.ts';
import { late, searched } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { writesSmall } from '../words/letter-case.ts';
import { isOrdinaryWord } from '../words/ordinary-word.ts';
import { makes } from './vehicles.ts';

/** Words that a plate of a vehicle follows; some of them are also bones, skin and agar, so the value must look like a plate. */
const plateWord = late.giu`\b(?:plates?|tags?|tagged|rego|reg|registration|medallion|placard|decal|partial|marker|lic|parking permit(?: (?:no\.?|number|issued))?(?: (?:for|to))?|parked(?=:)|(?:rear-ended|struck|t-boned|sideswiped) by)\b(?:[:.,#"“'( ]|\b(?:plates?|tag|no|num|number|reading|reads?|was|is|says|of|bearing|on|the|it|expired|vanity)\b){1,8}`;
const vehicle = searched(
  `\\b(?:${makes}|cars?|van|truck|ambulance|amb|taxi|cab|rig|bus|jeep|moped|scooter|motorcycle|motorbike|trailer|lorry|ute|vehicle|veh|convertible|roadster|sonata|elantra|malibu|impala|mustang|charger|challenger|tahoe|odyssey|sienna|pilot|highlander|4runner|leaf|micra|punto|astra|transit|sprinter|u-?haul)(?:,? \\(?| ?[:#] ?)`,
  'giu',
);
/** A state or a country between the word and the plate: "plate ontario", "Ohio tag". */
const statePart =
  /^\(?(?:[A-Z][a-z]{3,12}|[a-z]{4,12}|[A-Z]{2}) ?[:#]? ?(?=["“]?[A-Za-z\d]{1,5}[ -]?[A-Za-z\d]{0,5})/u;
/** "gray Equinox TN 4BX-118": of a car by its colour and model, or by its make, the state that the plate is of */
const coloured = late.gu`\b(?:black|white|gr[ae]y|silver|red|blue|green|tan|gold|maroon|beige|burgundy|charcoal|brown)[ ]\p{Lu}[\p{L}\d-]{1,12}[ ](?:\p{Lu}[\p{Ll}\d-]{2,12}[ ])?[("]?`;
const usState =
  /^[,(]? ?(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]) (?=[A-Z\d])/u;
const statePlate = late.u`^(?=[A-Z\d -]{0,7}\d)(?=[A-Z\d -]{0,7}[A-Z])[A-Z\d]{2,4}[- ]?[A-Z\d]{2,5}(?![\p{L}\d/%-]|[.,]\d)`;
const groups = late.u`^["“]?([A-Z\d]{1,7})(?:([ ·-]| - |\/)([A-Z\d]{1,5})(?:([ ·-]| - )([A-Z\d]{1,5})(?:([ ·-])([A-Z\d]{1,5}))?)?)?(?![\p{L}\d])`;
const smallPlate = late.u`^[a-z]{2,4}[ -]?\d{3,4}(?![\p{L}\d.]|[ -]\d)`;
/** A plate that spells a word: "license plate "GRMPAJO"" */
const quotedPlate = late.u`^[\p{L}\d]{2,8}(?=["”])`;
const notPlate =
  /^(?:MRN|DOB|SSN|ICD|CPT|GCS|ISS|ESI|ETA|BP|HR|RR|IV|IM|PO|MG|MM|CM|ML|KG|FR|MPH|KPH|KMH|YO|HRS?|MIN|AM|PM|MVC|MVA|ED|ER|EMS|CT|MRI|XR|ST|SH|LCP|DCP|T|L|C|S|X|AND|OR|AT|TO|IN|ON|OF|THE|FOR|RM|EXT|TEL|FAX|ID|NO)$/;

/** What drives, or drove away: a seizure and a time of clotting are partial as well. */
const traffic = late.iu`\b(?:plates?|tag|cars?|suv|van|truck|sedan|pickup|fled|driver|vehicle|veh|motorcycle|hit)\b`;

/** "Reg. VM6833F left the scene", "hit a car reg. …" */
const drives = late.iu`^[\p{L}\d -]{4,14} (?:left|fled|hit|struck|drove|rolled|crashed|collided|stopped|was (?:seen|towed|driven|parked|stolen)|parked|towed|seen|outside|reversed|sped)(?!\p{L})`;

interface Cue {
  /** The word speaks of nothing but a plate: fewer signs will do. */
  readonly isPlate: boolean;
  readonly isPartial: boolean;
  /** The plate may spell words: "plates reading OLD DOG1", where what stands around is not in capitals. */
  readonly isWordy: boolean;
}

/** Plates that are read by the word before them, in any groups of letters and digits: "plates reading SKI MOM1", "van KT 4 1180". */
export const plates: PhiRecognizer = {
  id: 'plates',
  version: '1',
  recognize: ({ text }) => {
    const findings: PhiFinding[] = [];
    const add = (span: { start: number; end: number } | undefined) => {
      if (span !== undefined)
        findings.push({ ...span, category: 'VEHICLE', strength: 2, recognizer: 'plates' });
    };
    for (const hit of matchesOf(plateWord, text)) {
      const at = hit.index + hit[0].length;
      const isPartial = /partial/iu.test(hit[0]);
      if (isPartial && !traffic.test(text.slice(Math.max(0, hit.index - 70), at + 30))) continue;
      const isPlate =
        (/plate|tag|rego|medallion|placard|decal|park/iu.test(hit[0]) ||
          (/^reg/iu.test(hit[0]) && drives.test(text.slice(at, at + 48)))) &&
        !/skin/iu.test(text.slice(Math.max(0, hit.index - 5), hit.index));
      const cue = { isPlate, isPartial, isWordy: isPlate && /\p{Ll}|["“]$/u.test(hit[0]) };
      const quoted =
        isPlate && /["“]$/u.test(hit[0]) ? quotedPlate.exec(text.slice(at, at + 10))?.[0] : undefined;
      if (quoted !== undefined) {
        add({ start: at, end: at + quoted.length });
        continue;
      }
      const found = plateAt(text, at, cue) ?? (isPlate ? small(text, at) : undefined);
      if (found !== undefined) add(found);
      else {
        const state = statePart.exec(text.slice(at, at + 16))?.[0].length ?? 0;
        if (state > 0 && isPlate) add(plateAt(text, at + state, cue) ?? small(text, at + state));
      }
    }
    for (const pattern of [vehicle, coloured])
      for (const hit of matchesOf(pattern, text)) {
        const at = hit.index + hit[0].length;
        const from = at + (usState.exec(text.slice(at, at + 6))?.[0].length ?? 0);
        const plate = from > at ? (statePlate.exec(text.slice(from, from + 14))?.[0] ?? '') : '';
        if (plate !== '') add({ start: from - 3, end: from + plate.length });
      }
    for (const hit of matchesOf(vehicle, text))
      add(plateAt(text, hit.index + hit[0].length, { isPlate: false, isPartial: false, isWordy: false }));
    return findings;
  },
};

/** The longest row of groups at a place that can be a plate. */
function plateAt(
  text: string,
  at: number,
  cue: Cue,
  isSmall = false,
): { start: number; end: number } | undefined {
  const here = text.slice(at, at + 26);
  const match = groups.exec(isSmall ? here.toUpperCase() : here);
  if (match === null) return undefined;
  const start = at + (/^["“]/.test(match[0]) ? 1 : 0);
  const parts = [match[1], match[3], match[5], match[7]].filter((part) => part !== undefined);
  for (let count = parts.length; count > 0; count -= 1) {
    const taken = parts.slice(0, count);
    const end =
      start +
      taken.reduce(
        (sum, part, index) => sum + part.length + (index > 0 ? (match[index * 2]?.length ?? 0) : 0),
        0,
      );
    if (!isPlateLike(taken, cue) || /^[.,]\d|^[/%-]/.test(text.slice(end, end + 2))) continue;
    if (
      (count === 1 && isMeasured(text, end, false)) ||
      (count === 1 && !cue.isPlate && isClinicalCode(taken[0] ?? ''))
    )
      continue;
    return { start, end };
  }
  return undefined;
}

function isPlateLike(parts: readonly string[], { isPlate, isPartial, isWordy }: Cue): boolean {
  const all = parts.join('');
  const digits = all.replace(/\D/g, '').length;
  if (parts.some((part) => notPlate.test(part)) || all.length > (parts.length > 3 ? 10 : 8)) return false;
  if (digits === 0 || digits === all.length) return false;
  // "KAWASAKI IS A 57-YEAR-OLD", "PLATE WITH 6 SCREWS": in a text of capitals each word looks like a group
  if (
    !isWordy &&
    parts.some(
      (part) => /^[A-Z]+$/.test(part) && (part.length < 2 ? /[AI]/.test(part) : isOrdinaryWord(part)),
    )
  )
    return false;
  if (isPartial)
    return (
      all.length >= 3 &&
      (isPlate ||
        (all.length >= 4 && (parts.length > 1 ? /[A-Z]{2}/.test(all) : digits >= 2 && !isClinicalCode(all))))
    );
  if (all.length < (isPlate ? 4 : 5)) return false;
  return isPlate ? parts.length > 1 || !isClinicalCode(all) || digits >= 3 : digits >= 2;
}

function small(text: string, at: number): { start: number; end: number } | undefined {
  const match = smallPlate.exec(text.slice(at, at + 14));
  if (match === null && writesSmall(text, at))
    return plateAt(text, at, { isPlate: true, isPartial: false, isWordy: false }, true);
  if (match === null || isOrdinaryWord(/^[a-z]+/.exec(match[0])?.[0] ?? '')) return undefined;
  return isMeasured(text, at + match[0].length, false) ? undefined : { start: at, end: at + match[0].length };
}
