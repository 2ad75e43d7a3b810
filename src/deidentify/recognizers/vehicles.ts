import { late, searched } from '../patterns/search-pattern.ts';
import { type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const plate =
  '[A-Z]{2} ?\\d{1,2} ?[A-Z]{1,3} ?\\d{3,4}|[A-Z]{2}\\d{2} ?[A-Z]{3}|[A-Z]{1,3}[ -]?\\d{1,4}(?:[ -]?[A-Z]{1,3})?(?: ?(?:GP|WP|EC|FS|NW|MP))?|[A-Z]{2,3}[ -]\\d{1,3}[ -]\\d{2,4}|\\d{1,4}[ -]?[A-Z]{2,3}[ -]?\\d{0,4}|\\d{2,3}-[A-Z]{1,2}-\\d{2,6}|\\d{3}[ -][A-Z]{3}|[A-Z]{2,3}-\\d[A-Z]\\d{2}|\\d[A-Z]{3}\\d{3}';

/** Makes and models that stand before a plate. */
export const makes =
  'civic|corolla|camry|accord|altima|sentra|rogue|focus|fiesta|golf|polo|corsa|clio|prius|rav4|cr-?v|hr-?v|tacoma|tundra|hilux|hiace|ranger|silverado|f-?[12]50|jetta|passat|outback|forester|impreza|wrangler|explorer|escape|toyota|honda|ford|chevy|chevrolet|nissan|mazda|hyundai|kia|bmw|audi|vw|volkswagen|dodge|gmc|buick|lexus|tesla|skoda|vauxhall|renault|peugeot|fiat|volvo|subaru|mercedes|mitsubishi|suzuki|harley|yamaha|kawasaki|sedan|hatchback|coupe|wagon|minivan|pickup|suv|motorhome|camper|drives|driving|uber|lyft';
const isUpper = (value: string): boolean => value === value.toUpperCase();

/** Plates and call signs of cars and ambulances by the vehicle before them; the letters alone are no plate. */
const patterns: readonly PhiPattern[] = [
  {
    category: 'VEHICLE',
    strength: 2,
    pattern: searched(
      `\\b(?:[Cc]ar|[Vv]an|[Tt]ruck|[Aa]mbulance|AMBULANCE|[Tt]axi|[Rr]eg(?:istration|o)?|[Pp]lates?|[Vv]ehicle(?: pass| reg)?|VEHICLE|[Mm]otorbike|[Mm]otorcycle|[Ss]cooter|[Cc]ab|[Bb]akkie|[Uu]te|EMS|[Pp]ickup|SUV|[Ll]orry|[Tt]ractor|HGV|LGV|[Cc]aravan|[Cc]oach|[Mm]inibus|[Mm]oped|[Cc]amper|[Mm]otorhome|[Tt]railer|[Qq]uad(?: ?bike)?|[Bb]ike|[Ff]orklift|[Rr]ickshaw|[Tt]uk-?tuk|[Bb]us)[:,]? (?:reg(?:istration|o)?[:. ]{1,2}|plates?[:. ]{1,2}|no\\.? |\\()?(?<value>${plate})(?![\\p{L}\\d-])`,
      'dgu',
    ),
    check: (value) =>
      value.replace(/\D/gu, '').length >= 2 &&
      value.length >= 5 &&
      !/^(?:T|L|C|S|A|B|Q|X)\d{1,2}$|^(?:BP|HR|RR|GCS|ETA|ETT|IV|MRN|DOB|ICD|CPT)\b/u.test(value),
  },
  // grey civic 8KLD229, black F-150 KXR-4471
  {
    category: 'VEHICLE',
    strength: 2,
    pattern: searched(
      `\\b(?:${makes})(?:,? \\(?|: ?)(?:(?:reg|plates?|tag)[:. ]{1,2})?(?<value>\\d[A-Z]{3}\\d{3}|[A-Z]{2,3}[ -]?\\d{3,4}|[A-Z]{2}\\d{2} ?[A-Z]{3}|[A-Z]{1,3}-[A-Z]{1,2} \\d{1,4}|\\d{3} ?[A-Z]{3}|[A-Z]{3}-[A-Z]\\d{2})(?![\\p{L}\\d/-]|[.,]\\d)`,
      'dgiu',
    ),
    check: (value) => isUpper(value) && !/^(?:MRN|ICD|CPT|DOB|PSA|CK|BP|HR|MG|GCS|RM|EXT)\b/.test(value),
  },
  // Marks of aircraft: tail N418LF, medevac VH-KXA; an N95 is a mask
  {
    category: 'VEHICLE',
    strength: 2,
    needs: /N\d{2}|[A-Z\d]-[A-Z]{3}/,
    pattern: late.dgiu`\b(?:tail|helo|helicopter|chopper|aircraft|airplane|aeroplane|plane|jet|med[ei]vac|life ?flight|flight|airlift|air[ -]?(?:care|evac|ambulance|med|rescue)|rotor|fixed[- ]wing|registration|reg|n-number)\b[^\n]{0,24}?(?<![\p{L}\d])(?<value>N\d{1,5}[A-Z]{1,2}|N\d{4,5}|[GCDFI]-[A-Z]{4}|(?:VH|ZK|ZS|EI|PH|OE|HB|LN|SE|OY|OH|SP|VT|XA|PP|PT|9V|9M|RP|HS|5Y|5N)-[A-Z]{3,4})(?![\p{L}\d-])`,
    check: isUpper,
  },
  // The same forms without any word: no code of medicine has them ("N501Y" has one letter behind its figures)
  {
    category: 'VEHICLE',
    strength: 2,
    needs: /N\d{3}[A-Z]{2}|[A-Z\d]-[A-Z]{3}/,
    pattern: late.gu`(?<![\p{L}\d-])(?:N\d{3}[A-Z]{2}|C-[FG][A-Z]{3}|(?:VH|ZK|ZS|ZT|9N|5Y|5N|9J|PK|XA|LV|CC)-[A-Z]{3})(?![\p{L}\d-])`,
    check: (value) => !/^C-(?:GIST|GENE|FISH|FOLD)$/u.test(value),
  },
  // flight LX219, flt no. UA 412
  {
    category: 'OTHER_ID',
    strength: 2,
    pattern: late.dgiu`\b(?:flight|flt)(?: (?:no\.?|number|#))?[: #]{1,2}(?<value>[A-Z]{2} ?\d{2,4})(?![\w/-]|[.,]\d)`,
    check: isUpper,
  },
  // hull no FL 4471 KX
  {
    category: 'VEHICLE',
    strength: 2,
    pattern: late.dgiu`\b(?:hull|hin|boat|vessel|skiff|trawler|jet ?ski)(?: (?:no\.?|id|reg|number|#))?[ :#(]{1,2}(?<value>[A-Z]{2}[ -]?\d{3,4}[ -]?[A-Z]{1,2})(?![\w-])`,
    check: isUpper,
  },
];

export const vehicles = patternRecognizer('vehicles', '1', patterns);
