import type { AskedPattern } from '../patterns/search-pattern.ts';
import { searched } from '../patterns/search-pattern.ts';

/** What letters and digits together mean in a note when they name no person. Each row is one grammar, matched against the whole run. */
const mixed: readonly (readonly [what: string, pattern: string])[] = [
  ['ICD-10 code', '[A-TV-Za-tv-z]\\d[\\dABab](?:\\.[\\dA-Za-z]{1,4})?'],
  ['HCPCS, dental or DRG code', '[A-EGHJ-MP-VZa-eghj-mp-v]\\d{4}(?:-[A-Z\\d]{2})?|\\d{4}[FTU]'],
  [
    'number of a variant or trial',
    '(?:rs|ss)\\d{2,12}(?:-?[ACGT])?|NCT\\d{8}|PMID:?\\d{5,9}|GO:\\d{7}|HP:\\d{7}|PMC\\d{5,8}|ISRCTN\\d{8}|(?:AALL|AAML|ACNS|AHOD|ANBL|ARST|AREN|AEWS|AOST|AGCT|CALGB|ECOG|SWOG|NSABP|RTOG|GOG|NRG|EORTC|ACOSOG|NCCTG|ACTG|IMPAACT|UKALL)-?[A-Z]{0,3}\\d{2,5}',
  ],
  [
    'change of DNA or protein',
    '[cgpmnr]\\.\\S{2,60}|(?:[A-Za-z]{1,3})?[A-Z][1-9]\\d{0,3}(?:[A-Z*]|fs\\S{0,10}|del|dup|ins\\w{0,6}|stop)(?:/\\S{1,12})?s?|[ACGT][1-9]\\d{4}[ACGT]',
  ],
  [
    'change in three letters',
    '(?:[A-Z]{2,8}-)?(?:Ala|Arg|Asn|Asp|Cys|Gln|Glu|Gly|His|Ile|Leu|Lys|Met|Phe|Pro|Ser|Thr|Trp|Tyr|Val|Ter)-?\\d{1,5}-*(?:[A-Z][a-z]{2,3})?(?:[X*]|fs\\S{0,12}|del|dup)?(?:/[A-Z][a-z]{2})?',
  ],
  [
    'insertion or deletion',
    '\\d{1,6}(?:[-_+]\\d{1,6}){0,2}(?:ins|del|dup|inv)[A-Za-z\\d]{0,12}|[1-9]\\d{0,3}[ACGT](?:[>/-]*[ACGT])?|IVS-?\\d{1,3}\\S{0,14}',
  ],
  ['reference sequence', 'N[CGMPRTW]_\\d{4,12}\\S{0,30}|ENS[A-Z]{1,4}\\d{6,15}\\S{0,4}'],
  [
    'chromosome band',
    '(?:\\d{1,2}|[XY])?[pq]\\d{1,2}(?:\\.\\d{1,2})?(?:[-;]?(?:[pq]|pter|qter)?\\d{0,2}(?:\\.\\d{1,2})?)(?:-\\w{2,12})?(?:DS|del|dup)?|D(?:\\d{1,2}|X|Y)S\\d{1,5}|\\d{1,2}[pq]-?',
  ],
  [
    'HLA or star allele',
    '(?:HLA-)?[A-Z]{1,6}\\d{0,2}[A-Z]?\\d{0,2}\\*\\d{1,8}(?::\\d{2,3}){0,3}[A-Z]{0,2}(?:/\\*\\d{1,2}\\w?)?',
  ],
  [
    'micro RNA, cluster, histone',
    '(?:hsa-)?(?:miR|mir|let)-?\\d{1,4}[a-z]?(?:-\\dp?)?|H[2-4]K\\d{1,2}(?:me\\d?|ac)',
  ],
  ['taxonomy of providers', '\\d{3}[A-Z\\d]\\d{5}X'],
  ['pregnancies', '[Gg]\\d{1,2}(?:[Pp]\\d{1,4}|[TtPpAaLlMm]\\d{1,2}){1,5}(?:[+-]\\d)?'],
  [
    'stage',
    '[ycrpaum]{0,3}T(?:[0-4][a-d]?\\d?|is|x|X)(?:\\(\\w\\))?[-]?(?:[ycrp]?N[0-3xX][a-c]?(?:mi)?)?[-]?(?:[cp]?M[01xX][a-c]?)?',
  ],
  ['coma scale', 'E[1-4NTC]V[1-5NT]M[1-6NT]'],
  ['classification of letters with one or two digits each', '(?:[A-Z]\\d{1,2}[a-c]?){2,5}'],
  ['form of an office', '(?:CMS|HCFA|MCSA|FDA|OSHA|SF|UB|WH|LS)-?\\d{2,5}[A-Z]?'],
  ['model of a meter', 'KT-?[12]000'],
  ['code of a bill', '(?:CPT|HCPCS|DRG|MS-DRG|ICD)[ :#-]{0,2}\\d{3,5}'],
  ['lens', '[+-]?\\d{1,2}\\.\\d{2}/?[+-]\\d{1,2}\\.\\d{2}x\\d{1,3}'],
  ['spine level', '[CTLSctls]\\d{1,2}(?:[-/][CTLSctls]?\\d{1,2}){1,4}'],
  ['weeks and days', '\\d{1,2}(?:w|wk|wks)\\d?d?|[1-4]?\\dW\\dD|\\d{1,2}\\+\\d'],
  ['isotope or marker', '\\d{1,3}[A-Z][a-z]?(?:-[A-Za-z]{2,14})?|[A-Z][a-z]{0,8}-\\d{1,3}'],
  [
    'dose, size, rate, frequency, time',
    '(?!\\S*[-/]0\\d|0\\d)\\d{1,6}(?:[.,/:x-]\\d{1,7}){0,3}(?:-|to)?[a-zµ]{1,12}(?:[A-Z][a-z]?)?\\d?(?:[/-][A-Za-zµ\\d.]{1,10}){0,3}',
  ],
  [
    'dose with a unit in capitals',
    '\\d{1,7}(?:[./x-]\\d{1,5}){0,2}(?:-(?:POUND|YEAR|DAY|MONTH|WEEK|HOUR|MG|MM|CM|ML|FR|GAUGE|FOLD|LEAD|POINT)|MG|MCG|ML|MM|CM|KG|G|IU|UI|U|FR|F|GA|G|H|HRS?|X|D|W|M|Y|YO|YR|K|MEQ|L|LPM|CC|IN|FT|LB|LBS|HZ|KHZ|DB|PM|AM|A|P|POUND|YEAR|DAY|MONTH|WEEK|HOUR|UNITS?|TH|ST|ND|RD)(?:[/-][A-Z\\d]{1,8}){0,2}',
  ],
  [
    'rate or power of ten',
    '\\d{1,6}(?:\\.\\d{1,4})?(?:/[A-Za-zµ]{1,4}\\d?(?:/\\w{1,4})?|x10[-^+]{0,2}\\d{1,3}|Hz|kHz)',
  ],
  [
    'unit of measure',
    '(?:[a-zµ]{0,2}(?:g|L|l|mol|Mol|Eq|IU|U|kat)|10\\*\\d{1,2}|x?10[E^]\\d{1,2})/(?:(?:min|h|hr|d|kg|g|L|l|dL|dl|mL|ml|µL|uL|ul|24h)/?){1,2}(?:1\\.73 ?m2)?',
  ],
  ['ratio with a letter', '\\d{1,2}:\\d{1,7}k?'],
  ['prefix and short number', '\\p{L}{1,12}-?\\d{1,3}(?:[.]\\d{1,2})?\\p{L}{0,3}(?:[-/]\\p{L}{1,14})?'],
  ['lead or device model', '[1-9]\\d{3}[A-Z]?-\\d{2}'],
  ['visual acuity', '20/\\d{2,3}(?:[+-]\\d)?|[Jj]\\d{1,2}\\+?'],
  [
    'vaccine, virus',
    '20(?:19|2\\d)-nCoV|(?:COVID|SARS-CoV|MERS-CoV|H\\dN|HPV|HSV|HHV|EV|CV)-?\\d{1,4}\\S{0,8}|[AB]/[A-Z][A-Za-z ]{2,20}/\\d{1,4}/\\d{2,4}\\S{0,8}',
  ],
  ['label and value', '[A-Za-z]{1,10}[:=]\\d{1,5}(?:[./-]\\d{1,4})?'],
];

const digitsOnly: readonly (readonly [what: string, pattern: string])[] = [
  [
    'fraction, pressure, strength',
    '(?:0|[1-9]\\d{0,3})(?:\\.\\d{1,3})?(?:/(?:0|[1-9]\\d{0,3})(?:\\.\\d{1,3})?){1,3}',
  ],
  ['blood gas', '[67]\\.\\d{1,2}/\\d{2,3}/\\d{2,3}/\\d{1,2}(?:\\.\\d)?(?:/[-+]?\\d{1,2}(?:\\.\\d)?){0,2}'],
  ['pain range out of ten', '\\d{1,2}-\\d{1,2}/\\d{1,2}'],
  ['three short parts of a form', '\\d{1,3}/\\d{1,3}(?:/\\d{1,3})?'],
  ['decimal', '\\d{1,6}\\.\\d{1,10}'],
  ['range with a decimal', '\\d{1,5}\\.\\d{1,8}(?:-\\d{1,5}(?:\\.\\d{1,8})?)|\\d{1,5}-\\d{1,5}\\.\\d{1,4}'],
  ['time', '\\d{1,2}:\\d{2}(?::\\d{2})?(?:-\\d{1,2}:\\d{2})?'],
  ['time with a point', '(?:[01]?\\d|2[0-3])\\.[0-5]\\d-(?:[01]?\\d|2[0-3])\\.[0-5]\\d'],
  ['dilution', '\\d{1,2}:\\d{1,7}'],
  [
    'version, section, object identifier',
    '\\d{1,2}(?:\\.\\d{1,2}){1,4}|[12]\\.\\d{1,3}\\.\\d{1,6}(?:\\.\\d{1,9}){2,12}',
  ],
  ['mean and deviation', '\\d{1,6}(?:\\.\\d{1,4})?\\+/?-/?\\d{1,6}(?:\\.\\d{1,4})?'],
  ['years', '(?:1[89]|20)\\d\\d[-/](?:(?:1[89]|20)\\d\\d|\\d\\d)'],
  ['vital signs in a row', '\\d{2,3}(?:\\.\\d)?(?:-\\d{1,3}){1,3}-\\d{2,3}/\\d{2,3}(?:-\\d{2,3})?'],
  ['visit on a bill', '99(?:20[2-5]|21[1-5]|22[1-3]|23[1-9]|28[1-5]|29[12]|38[1-7]|39[1-7])'],
  ['suture', '\\d{1,2}-0'],
  ['lead or device model', '[1-9]\\d{3}-\\d{2}'],
  [
    'date, for the recognizer of dates',
    '(?:0?[1-9]|[12]\\d|3[01])([-/.])(?:0?[1-9]|[12]\\d|3[01])\\1(?:\\d{2}|(?:1[89]|20)\\d{2})|(?:1[89]|20)\\d{2}([-/.])(?:0?[1-9]|1[0-2])\\2(?:0?[1-9]|[12]\\d|3[01])',
  ],
];

const mixedCode = wholeOf(mixed);
const digitCode = wholeOf(digitsOnly);

/** One pattern of all rows: a call for each would cost more than the match. */
function wholeOf(rows: readonly (readonly [string, string])[]): AskedPattern {
  return searched(`^(?:${rows.map(([, pattern]) => pattern).join('|')})$`, 'u');
}

/** True for a run that reads as a measure, a score, a code of a classification, a gene or a variant. */
export function isClinicalCode(value: string): boolean {
  if (!/\p{L}/u.test(value))
    return (
      digitCode.test(value) ||
      isRange(value) ||
      pressures.test(value) ||
      isLoinc(value) ||
      isRepetitions(value)
    );
  if (mixedCode.test(value)) return true;
  // "FK506-binding", "p65/p50", "CYP2C9/VKORC1": the parts speak for the whole
  const parts = value.split(/[-/+:]|\bto\b/u);
  // "B22-7664F": a number of four digits behind another with digits is no pair of codes
  if (parts.length === 2 && /^[A-Z]\d{1,3}-\d{4,}[A-Z]$/.test(value)) return false;
  return (
    parts.length > 1 &&
    parts.every(
      (part) =>
        /^(?:\p{L}{3,}|\p{L}?|[1-9]\d?|0)$/u.test(part) ||
        (/\p{L}/u.test(part) && part.length < value.length && mixedCode.test(part)),
    )
  );
}

/** 130-140/70-80: a range of blood pressures. */
const pressures = /^\d{2,3}-\d{2,3}\/\d{2,3}-\d{2,3}$/;

/** 10-40, 500-1000: the second number is the larger one, and of like size. */
function isRange(value: string): boolean {
  const [, from, to] = /^([1-9]\d{0,4}|0)-([1-9]\d{0,5})$/.exec(value) ?? [];
  if (from === undefined || to === undefined) return false;
  if (from.length <= 3 && to.length <= 3) return true;
  return Number(from) < Number(to) && to.length - from.length <= 1;
}

/** 30-15-15-15, 12-10-8-6: repetitions of the sets of an exercise, which never rise. */
function isRepetitions(value: string): boolean {
  if (!/^[1-9]\d?(?:-[1-9]\d?){3,5}$/.test(value)) return false;
  const counts = value.split('-').map(Number);
  return counts.every((count, at) => at === 0 || count <= (counts[at - 1] ?? 0));
}

/** Check digit of a LOINC code (modulus 10, LOINC Users' Guide). */
function isLoinc(value: string): boolean {
  const [, number, check] = /^([1-9]\d{2,4})-(\d)$/.exec(value) ?? [];
  if (number === undefined) return false;
  const sum = [...number].reverse().reduce((total, sign, index) => {
    const digit = Number(sign) * (index % 2 === 0 ? 2 : 1);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return (10 - (sum % 10)) % 10 === Number(check);
}
