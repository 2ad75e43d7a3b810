import { late } from '../patterns/search-pattern.ts';
import { type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const vinValues: Readonly<Record<string, number>> = Object.fromEntries(
  [...'0123456789']
    .map((digit) => [digit, Number(digit)] as const)
    .concat(
      [...'ABCDEFGH'].map((letter, index) => [letter, index + 1] as const),
      [...'JKLMN'].map((letter, index) => [letter, index + 1] as const),
      [
        ['P', 7],
        ['R', 9],
      ],
      [...'STUVWXYZ'].map((letter, index) => [letter, index + 2] as const),
    ),
);
const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Check digit of a vehicle identification number, 49 CFR 565.15(c): the ninth character. */
export function isVin(value: string): boolean {
  const characters = [...value.toUpperCase()];
  if (characters.length !== 17) return false;
  const sum = characters.reduce(
    (total, letter, index) => total + (vinValues[letter] ?? 0) * (vinWeights[index] ?? 0),
    0,
  );
  return characters[8] === (sum % 11 === 10 ? 'X' : String(sum % 11));
}

/** Plates of bone are numbered too: "plate 2". */
function isPlate(value: string): boolean {
  return value.replace(/[\W_]/g, '').length >= 4;
}

const patterns: readonly PhiPattern[] = [
  {
    category: 'VEHICLE',
    strength: 3,
    pattern: /(?<!\w)[A-HJ-NPR-Z\d]{17}(?!\w)/gi,
    check: (value) => /\d/.test(value) && /[a-z]/i.test(value) && isVin(value),
  },
  {
    category: 'VEHICLE',
    strength: 2,
    pattern: late.dgiu`\b(?:vin|vehicle id(?:entification)?(?: number)?)[\s:#.]{1,4}(?<value>[A-HJ-NPR-Z\d]{11,17})(?!\w)`,
  },
  {
    category: 'VEHICLE',
    strength: 2,
    pattern:
      /\b(?:plates?|tag|registration)(?:[\s:#."']|number|no|was|is){1,6}(?<value>(?!NCT|ISRCTN)(?=[A-Z -]{0,5}\d)(?:[A-Z]{2} (?=[A-Z\d]{1,4}[- ][A-Z\d]{2,6}(?![\w-])))?[A-Z\d]{1,8}(?:[- ][A-Z\d]{2,6})?)(?![\w-])/dgu,
    check: isPlate,
  },
  {
    category: 'VEHICLE',
    strength: 2,
    pattern: late.dgiu`\bplates?(?:[\s:#."']|number|no|was|is){1,6}(?<value>(?=[a-z -]{0,5}\d)[a-z\d]{2,8}(?:[- ]\d{2,6})?)(?![\w-])`,
    check: isPlate,
  },
  // A plate in capitals behind a vehicle: "Veh 305 KTR", "van BVN 402 MP", "rental car (KS-RT 905)"
  {
    category: 'VEHICLE',
    strength: 2,
    pattern: late.dgiu`\b(?:plates?|tag|veh(?:icle)?|rego|reg|bakkie|car|truck|van|minivan|pickup|sedan|suv|motorbike|motorcycle|moped|lorry|ute|taxi|bus|jeep|scooter|trailer)\b[^\n\d;]{0,24}?(?<![\p{L}\d])(?<value>(?:[A-Z]{1,3}-[A-Z]{1,2}[ -]\d{1,4}|[A-Z]{2,3}[ -]?\d{2,4}[ -][A-Z]{2,3}|[A-Z]{2}\d{2}[ -]?[A-Z]{3}|\d{3}[ -][A-Z]{3}|[A-Z]{3}[ -]\d{3,4}|\d[A-Z]{3}\d{3}|\d[A-Z]{2}[ -]\d[A-Z]{2}))(?![\p{L}\d-])`,
    // The cue is of either case, the plate of capitals
    check: (value) =>
      value === value.toUpperCase() &&
      !/(?:MPH|KPH|KMH|MCG|HRS|MIN|YRS|AND|THE|ICD|CPT|MRN|DOB|AGE|ESI|GCS|ISS)/.test(value),
  },
  // Unique device identifier, GS1 and HIBC: (01)00643169007222(17)280131(21)PJN1234
  {
    category: 'DEVICE',
    strength: 3,
    pattern: late.giu`[([]01[)\]]\s?\d{14}(?:\s?[([]\d{2,3}[)\]]\s?[\w/.-]{1,24}){0,5}`,
  },
  {
    category: 'DEVICE',
    strength: 3,
    pattern: late.giu`(?<!\w)\+[A-Z]\d{3}[A-Z\d]{1,20}(?:\/[$+A-Z\d]{1,40}){1,4}`,
  },
  // The same, ICCBBA: =/A9999XYZ100T0476=,000025=A99971312345600=>014032=}013032&,1000000000000XYZ123
  {
    category: 'DEVICE',
    strength: 3,
    needs: /=\/[a-z]\d/i,
    pattern: late.giu`(?<!\w)=\/[A-Z]\d{3,4}[A-Z\d]{4,16}(?:[=>}&,%<{]{1,2}[A-Z\d]{3,24}){0,6}`,
  },
  // asset FD7D-C352, asset tag HB-01234
  {
    category: 'DEVICE',
    strength: 2,
    needs: /\basset\b/i,
    pattern:
      /\basset(?: (?:tag|no\.?|number|id))?[ :#]{1,3}(?<value>(?=[a-z\d-]{0,12}\d)[a-z\d]{1,8}(?:-[a-z\d]{2,10}){0,3})(?![\w-]|[.,]\d)/dgi,
    check: (value) => value.replace(/\D/gu, '').length > 2,
  },
];

export const devices = patternRecognizer('devices', '2', patterns);
