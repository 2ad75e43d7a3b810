import type { PhiCategory } from '../phi-category.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';

const id = 'hl7';

/** Fields that hold an identifier, by segment and position (HL7 v2.5.1, chapters 2, 3 and 6). */
const fields: Readonly<Record<string, Readonly<Record<number, PhiCategory>>>> = {
  MSH: { 3: 'GEO', 5: 'GEO', 6: 'DATE', 9: 'OTHER_ID' },
  EVN: { 2: 'DATE', 5: 'NAME', 6: 'DATE', 7: 'GEO' },
  PID: {
    2: 'MRN',
    3: 'MRN',
    4: 'MRN',
    5: 'NAME',
    6: 'NAME',
    7: 'DATE',
    9: 'NAME',
    11: 'GEO',
    12: 'GEO',
    13: 'PHONE',
    14: 'PHONE',
    18: 'ACCOUNT',
    19: 'SSN',
    20: 'LICENSE',
    21: 'MRN',
    23: 'GEO',
    29: 'DATE',
  },
  NK1: { 2: 'NAME', 4: 'GEO', 5: 'PHONE', 6: 'PHONE', 16: 'DATE', 30: 'NAME', 31: 'PHONE', 32: 'GEO' },
  PV1: {
    5: 'ACCOUNT',
    7: 'NAME',
    8: 'NAME',
    9: 'NAME',
    17: 'NAME',
    19: 'OTHER_ID',
    44: 'DATE',
    45: 'DATE',
    50: 'OTHER_ID',
    52: 'NAME',
  },
  ORC: {
    2: 'OTHER_ID',
    3: 'OTHER_ID',
    9: 'DATE',
    10: 'NAME',
    11: 'NAME',
    12: 'NAME',
    14: 'PHONE',
    21: 'GEO',
    22: 'GEO',
    23: 'PHONE',
  },
  OBR: {
    2: 'OTHER_ID',
    3: 'OTHER_ID',
    7: 'DATE',
    8: 'DATE',
    10: 'NAME',
    14: 'DATE',
    16: 'NAME',
    17: 'PHONE',
    22: 'DATE',
    28: 'NAME',
    32: 'NAME',
    33: 'NAME',
    34: 'NAME',
    35: 'NAME',
  },
  OBX: { 14: 'DATE', 16: 'NAME', 19: 'DATE', 23: 'GEO', 24: 'GEO', 25: 'NAME' },
  GT1: {
    2: 'ACCOUNT',
    3: 'NAME',
    4: 'NAME',
    5: 'GEO',
    6: 'PHONE',
    7: 'PHONE',
    8: 'DATE',
    12: 'SSN',
    16: 'GEO',
    17: 'GEO',
    18: 'PHONE',
  },
  IN1: {
    2: 'HEALTH_PLAN',
    8: 'HEALTH_PLAN',
    11: 'GEO',
    16: 'NAME',
    18: 'DATE',
    19: 'GEO',
    36: 'HEALTH_PLAN',
    49: 'HEALTH_PLAN',
  },
  PD1: { 3: 'GEO', 4: 'NAME' },
  ROL: { 4: 'NAME', 11: 'GEO', 12: 'PHONE' },
  DG1: { 5: 'DATE', 16: 'NAME' },
  PR1: { 5: 'DATE', 8: 'NAME', 11: 'NAME', 12: 'NAME' },
  TXA: { 4: 'DATE', 5: 'NAME', 6: 'DATE', 7: 'DATE', 9: 'NAME', 10: 'NAME', 11: 'NAME', 12: 'OTHER_ID' },
  AL1: { 6: 'DATE' },
  MRG: { 1: 'MRN', 3: 'ACCOUNT', 7: 'NAME' },
  SCH: { 1: 'OTHER_ID', 2: 'OTHER_ID', 12: 'NAME', 13: 'PHONE', 16: 'NAME', 17: 'PHONE', 20: 'NAME' },
  AIP: { 3: 'NAME' },
  RXA: { 3: 'DATE', 4: 'DATE', 10: 'NAME', 15: 'DEVICE' },
  RXE: { 13: 'NAME', 14: 'NAME' },
  FT1: { 4: 'DATE', 5: 'DATE', 20: 'NAME', 21: 'NAME' },
  ACC: { 1: 'DATE' },
  PRD: { 2: 'NAME', 3: 'GEO', 5: 'PHONE' },
  CTD: { 2: 'NAME', 3: 'GEO', 5: 'PHONE' },
  PV2: { 8: 'DATE', 9: 'DATE', 13: 'NAME' },
  SPM: { 2: 'OTHER_ID', 17: 'DATE', 18: 'DATE' },
  IN2: { 1: 'MRN', 2: 'SSN' },
  ZPI: { 2: 'NAME', 3: 'MRN' },
};

export const isSegment = (line: string): boolean =>
  /^[A-Z][A-Z\d]{2}\|/.test(line) && line.slice(0, 3) in fields;

/** Components that say what kind of value stands beside them, states and countries: they stay. */
const noValue = /^(?:[A-Z]{2,4}|[A-Z]{2,3}\d?|M|F|U|USA|"")$/;

/** Segments of an HL7 v2 message: the position of a field says what it holds. */
export const hl7: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => {
    if (!text.includes('|') || !/(?:^|[\r\n])(?:MSH|PID|PV1|NK1|OB[RX]|GT1|IN1|ORC)\|/.test(text)) return [];
    const findings: PhiFinding[] = [];
    for (const line of text.matchAll(/[^\r\n]+/g)) {
      if (!isSegment(line[0])) continue;
      const segment = fields[line[0].slice(0, 3)] ?? {};
      let start = line.index;
      line[0].split('|').forEach((value, position) => {
        const category = segment[position];
        if (category !== undefined) findings.push(...fromField(value, start, category));
        else findings.push(...fromPersons(value, start));
        start += value.length + 1;
      });
    }
    return findings;
  },
};

/** A number with a name behind it, in a field that is not listed: "10442^ODUYA^ADA^M^^DR". */
function fromPersons(value: string, at: number): PhiFinding[] {
  if (!value.includes('^')) return [];
  return [
    ...value.matchAll(
      /(?<![A-Z\d^&])[A-Z]?\d{3,12}\^\p{Lu}[\p{L}'-]{1,24}\^\p{Lu}[\p{L}'-]{1,24}(?:\^\p{Lu}(?![\p{L}]))?/gu,
    ),
  ].map(({ index, 0: person }) => ({
    start: at + index,
    end: at + index + person.length,
    category: 'NAME',
    strength: 2,
    recognizer: id,
  }));
}

function fromField(value: string, at: number, category: PhiCategory): PhiFinding[] {
  const findings: PhiFinding[] = [];
  let start = at;
  let place = 0;
  for (const component of value.split(/[\^~&]/)) {
    place = value.charAt(start - at - 1) === '^' ? place + 1 : 0;
    // Behind the middle initial a letter says what kind of name it is
    const letter = /^\p{Lu}\.?$/u.test(component);
    if (category === 'NAME' && letter && place > 3) {
      start += component.length + 1;
      continue;
    }
    const name =
      category === 'NAME' &&
      (letter || /^\p{Lu}{2,}$/u.test(component)) &&
      !/^(?:MD|DO|RN|NP|PA|NPI|DR|JR|SR|MR|MS|MRS|PHD)$/.test(component);
    if (component.length > 0 && (name || !noValue.test(component)))
      findings.push({ start, end: start + component.length, category, strength: 2, recognizer: id });
    start += component.length + 1;
  }
  return findings;
}
