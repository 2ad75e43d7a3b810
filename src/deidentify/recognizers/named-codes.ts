import { isClinicalCode } from '../codes/clinical-codes.ts';
import { isMeasureBefore, isMeasured } from '../codes/code-context.ts';
import { late } from '../patterns/search-pattern.ts';
import { isOrdinaryWord } from '../words/ordinary-word.ts';
import { type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

/** A code of capitals: with a digit, or letters that are no word. */
const isCode = (value: string): boolean =>
  value === value.toUpperCase() &&
  (/\d/.test(value) || (value.length > 4 && !value.split('-').every((part) => isOrdinaryWord(part))));

/** Abbreviations of measures, findings and codes that numbers follow. */
const measures: ReadonlySet<string> = new Set(
  'bp sbp dbp hr rr pr map mmhg ef lvef rom qrs qt qtc pt ptt inr aptt wbc rbc plt hgb hb hct mcv mch bun cr na cl co ca mg ast alt alp ldh ck cpk ggt afp cea psa trop tni tnt hstn bnp hcg bhcg ebv cmv hbv hcv hiv bk jc dna rna ige iga igg igm ana crp esr tsh pth acth lh fsh amy lip nh bal csf csfs anc alc cd vl icd cpt loinc ndc drg hcpcs snomed rxcui cdt mrn npi dea ssn dob doi fin acct lot ref sn ext fax tel ph cell po box ste apt rm rd st ave ga wks yrs age bmi bsa gfr egfr iop sat spo fio peep tv pip pco po hco lab vs ca cfu ml mcg units dose ct mri us xr pet tb id imo mmsi dsn mac lic tnmc gmc nmc ncnz rda rdh dds dmd mbs rsw urn upn rn md do np lpn cna tin ein calgb ecog swog nsabp rtog gog nrg eortc acosog ncctg cog actg'.split(
    ' ',
  ),
);

/** "CA" of CA 125, "CK", "EF": what stands before a measure. */
export const isMeasureWord = (word: string): boolean => measures.has(word.toLowerCase());

function isOfficeNumber(value: string, hit: PatternHit): boolean {
  const [letters = '', number = ''] = value.split(/ (.*)/s);
  if (measures.has(letters.toLowerCase()) || /^[A-Z] /.test(letters)) return false;
  if (isMeasured(hit.text, hit.end, true) || isMeasureBefore(hit.text, hit.start)) return false;
  // A state and its postcode are for the recognizers of places
  if (/^\d{5}/.test(number)) return !/00$/.test(number) && letters.length > 2;
  if (/ /.test(number)) return true;
  const [from = '', to = ''] = number.replace(/ ?[A-Z]$/, '').split('-');
  if (from.length + to.length < 5 || /^(?:19|20)\d\d$/.test(from)) return false;
  return from.startsWith('0') || Number(from) >= Number(to) || to.length - from.length > 1;
}

/** Roots of object identifiers that standards own: code systems, templates, value sets, classes of objects. */
const standardRoot =
  /^(?:2\.16\.840\.1\.(?:113883|114222)|1\.2\.840\.(?:10008|10065|113556|113549)|1\.3\.6\.1\.4\.1\.(?:19376|12559)|2\.16\.578\.1\.12\.4|1\.2\.36\.1\.2001|1\.2\.276\.0\.76|1\.2\.250\.1\.213)\./;

/** Codes that let someone in, or that name a booking, a case of a court or an object of a system. */
const patterns: readonly PhiPattern[] = [
  // gate code 7719, lockbox 0912
  {
    category: 'OTHER_ID',
    strength: 2,
    pattern: late.dgiu`\b(?:(?:gate|door|garage|alarm|entry|building|lobby|elevator|house|access|lock|safe|security)(?: entry)? (?:code|pin|combo|combination|keypad)|(?:intercom|buzzer|keypad|key ?(?:safe|box|pad)|lock ?box|call ?box)(?: (?:code|pin|combo|combination|no\.?|number))?)(?: is| at|:| =| #)?[ :]{1,2}(?<value>[#*]?[A-Z]?\d{3,8}[A-Z]?[#*]?)(?![\w/-]|[.,]\d)`,
  },
  // "visitor badge 2018", "locker C438", "PIN 352": a year or a code of diseases elsewhere
  {
    category: 'OTHER_ID',
    strength: 2,
    needs: /badge|locker|\bpin\b|room key|key ?card|valet|(?:bed|seat) tag|coat check|flight/i,
    pattern: late.dgiu`\b(?:(?:visitor|staff|employee|id|officer)[ -])?(?:badge|locker|pin|room key|key ?card|valet (?:tag|ticket)|bed tag|seat tag|coat check|flight)(?: (?:no\.?|number|nr|id|code))?[ :#]{1,3}(?<value>(?=[A-Z-]{0,3}\d)[A-Z\d]{3,8}(?:-[A-Z\d]{2,6})?)(?![\w%/]|\.\d)`,
    check: (value, hit) => value.replace(/\D/g, '').length > 1 && !isMeasured(hit.text, hit.end, true),
  },
  // "Cyto 89:C180": the year, then the number of a specimen
  {
    category: 'OTHER_ID',
    strength: 2,
    needs: /\d\d:[A-Z]\d/i,
    pattern: late.giu`(?<![\w:.])\d\d:[A-Z]{1,2}\d{3,6}(?![\w:])`,
  },
  // "Rx W878-93", "Rx 38651"
  {
    category: 'OTHER_ID',
    strength: 2,
    needs: /\brx\b/i,
    pattern: late.dgiu`(?<!\p{Lu}\p{L}{2,20} )\brx(?: (?:no\.?|number))?[ :#]{1,2}(?<value>\d{5,10}|[A-Z]?\d{2,5}-\d{2,6})(?![\w%/]|\.\d)`,
    check: (_value, hit) => !isMeasured(hit.text, hit.end, true),
  },
  // "Valuables envelope 61077 in safe", "property bag 004417", "seal no. 88213"
  {
    category: 'OTHER_ID',
    strength: 2,
    pattern: late.dgiu`\b(?:(?:valuables|property|belongings|cash|jewell?ery|evidence|security|patient|clothing)[ -](?:envelope|bag|sheet|box|tag|receipt|book|list|form|seal)|evidence|cash receipt)s?(?: (?:no\.?|number|nr|tag|seal))?[ :#]{1,3}(?<value>(?=[A-Z\d/-]{0,10}\d)[A-Z\d]{2,10}(?:[-/][A-Z\d]{1,8}){0,2})(?![\w/-]|\.\d)`,
    check: (value, hit) =>
      value.replace(/\D/g, '').length > 2 &&
      !/^(?:19|20)\d\d$/.test(value) &&
      !isMeasureBefore(hit.text, hit.start),
  },
  // invite code QT7-LAMB, PNR K8TR2M
  {
    category: 'OTHER_ID',
    strength: 2,
    pattern: late.dgiu`\b(?:(?:invite|invitation|access|activation|referral|verification|shar(?:e|ing)|join|link(?:ing)?|pairing|registration|enroll?ment|unlock|voucher|sign-?up|one[- ]time|portal|proxy|booking|record|confirmation|reservation|ticket|setup|device)[ -](?:code|key|locator|ref(?:erence)?|token)|pnr|reservation|claim code)(?: is)?[:= #"']{1,3}(?<value>[A-Z\d]{2,12}(?:-[A-Z\d]{2,12}){0,4})(?![\w-])`,
    check: isCode,
  },
  // testing code FAM-QK83-211, (ID INT-61)
  {
    category: 'OTHER_ID',
    strength: 2,
    pattern:
      /\bcode[:= "']{1,3}(?<value>(?=[A-Z-]{0,16}\d)[A-Z\d]{2,10}(?:-[A-Z\d]{2,10}){1,4})(?![\w.-])/dgu,
    check: (value) => value.length > 6 && !isClinicalCode(value),
  },
  {
    category: 'OTHER_ID',
    strength: 2,
    pattern: /\bID[:# ]{1,2}(?<value>(?!COVID|SARS|MERS|HIV|HCV|HBV)[A-Z]{2,5}-\d{2,8})(?![\w.-])/dgu,
  },
  // Letters of an office before its number, and no other word: Folder RK 2091177, quote PTS 77310
  {
    category: 'OTHER_ID',
    strength: 1,
    needs: /[A-Z]{2} \d{2}/,
    pattern: late.gu`(?<![\p{L}\d.-]|\d |\p{Lu}{2,12} )(?<letters>[A-Z]{2,4}) (?:\d{2,4}-\d{2,4}|\d{3} \d{4}|\d{4} \d{4}|\d{4}-\d|\d{5})(?: ?[A-Z](?![\p{L}.]))?(?![\p{L}\d/:-]|[.,]\d| \d)`,
    check: isOfficeNumber,
  },
  // A laboratory of Britain or Canada: M22,0551187, M,24.0338127.K; the card of a plan in Québec
  { category: 'OTHER_ID', strength: 2, pattern: /(?<!\w)[A-Z],?\d{2}[.,]\d{6,8}(?:\.[A-Z])?(?!\w)/gu },
  {
    category: 'HEALTH_PLAN',
    strength: 2,
    pattern:
      /\b(?:NAM|RAMQ|[Aa]ssurance[- ]maladie)(?: no\.?|:| #)? (?<value>[A-Z]{4} ?\d{4} ?\d{4})(?!\w)/dgu,
  },
  // docket 22 CVD 9914
  {
    category: 'OTHER_ID',
    strength: 2,
    pattern: late.dgiu`\b(?:docket|case|cause|file|order|matter|court|probate|civil|petition)(?: (?:no\.?|number|#))?[:# ]{1,2}(?<value>\d{2,4}[ -](?![MF] )[A-Z]{1,4}[ -]\d{2,8})(?![\w/.-])`,
    check: (value) => value === value.toUpperCase(),
  },
  // STUDY UID: 1.2.840.99999.4.88.20230304.112
  {
    category: 'OTHER_ID',
    strength: 2,
    needs: /\d\.\d{1,6}\.\d{1,6}\.\d{1,6}\.\d/,
    pattern: /(?<![\w.])[12]\.\d{1,3}(?:\.\d{1,39}){3,14}(?!\w|\.\d)/gu,
    check: (value) => /\.\d{3}/.test(value) && !standardRoot.test(`${value}.`),
  },
  // Elements of a DICOM header: the patient, the accession, the study
  {
    category: 'MRN',
    strength: 2,
    needs: /\((?:0010|0008|0020),00/,
    pattern: late.dgiu`\((?:0010,(?:0020|1000|1001|2160|21b0)|0008,0050|0020,00(?:10|0d|0e)|0040,(?:1001|a123))\)[ \t]{0,3}(?:[A-Z]{2}[ \t]{1,3})?(?:[\p{L} ]{2,30}[:=] ?)?[[=:"' ]{0,3}(?<value>(?=[\w.-]{0,12}\d)[\w.-]{3,64})`,
  },
  // (21)KLT0044719 of a label
  {
    category: 'DEVICE',
    strength: 2,
    needs: /\(\d\d\)/,
    pattern: /(?<![\w)])\((?:01|10|11|17|21|240)\)(?=[A-Z-]{0,8}\d)[A-Z\d][A-Z\d/.-]{3,24}(?!\w)/gu,
    check: (value) => value.replace(/\D/g, '').length > 5,
  },
  // \\server\share\file, C:\Users\…, /home/…
  {
    category: 'URL',
    strength: 2,
    needs: /\\\w|\/(?:home|Users)\//,
    pattern:
      /(?:\\\\[\w.$-]{2,30}|(?<!\w)[A-Z]:)(?:\\[\w.$ -]{1,40}){1,8}(?<![ .])|(?<![\w./])\/(?:home|Users|mnt|srv|export)\/[\w./-]{2,120}(?<![.])/gu,
  },
];

export const namedCodes = patternRecognizer('named-codes', '1', patterns);
