import { type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const plate =
  '[A-Z]{2} ?\\d{1,2} ?[A-Z]{1,3} ?\\d{3,4}|[A-Z]{2}\\d{2} ?[A-Z]{3}|[A-Z]{1,3}[ -]?\\d{1,4}(?:[ -]?[A-Z]{1,3})?(?: ?(?:GP|WP|EC|FS|NW|MP))?|[A-Z]{2,3}[ -]\\d{1,3}[ -]\\d{2,4}|\\d{1,4}[ -]?[A-Z]{2,3}[ -]?\\d{0,4}|\\d{2,3}-[A-Z]{1,2}-\\d{2,6}|\\d{3}[ -][A-Z]{3}';

/** Plates and call signs of cars and ambulances by the vehicle before them; the letters alone are no plate. */
const patterns: readonly PhiPattern[] = [
  {
    category: 'VEHICLE',
    strength: 2,
    pattern: new RegExp(
      `\\b(?:[Cc]ar|[Vv]an|[Tt]ruck|[Aa]mbulance|AMBULANCE|[Tt]axi|[Rr]eg(?:istration|o)?|[Pp]lates?|[Vv]ehicle(?: pass| reg)?|VEHICLE|[Mm]otorbike|[Mm]otorcycle|[Ss]cooter|[Cc]ab|[Bb]akkie|[Uu]te|EMS|[Pp]ickup|SUV|[Ll]orry|[Tt]ractor)[:,]? (?:reg(?:istration|o)?[:. ]{1,2}|plates?[:. ]{1,2}|no\\.? |\\()?(?<value>${plate})(?![\\p{L}\\d-])`,
      'dgu',
    ),
    check: (value) =>
      value.replace(/\D/gu, '').length >= 2 &&
      value.length >= 5 &&
      !/^(?:T|L|C|S|A|B|Q|X)\d{1,2}$|^(?:BP|HR|RR|GCS|ETA|ETT|IV|MRN|DOB|ICD|CPT)\b/u.test(value),
  },
];

export const vehicles = patternRecognizer('vehicles', '1', patterns);
