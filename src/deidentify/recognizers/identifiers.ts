import { isClinicalCode } from '../codes/clinical-codes.ts';
import { isCodeContext, isRange } from '../codes/code-context.ts';
import { isCueWord } from '../codes/id-cues.ts';
import { late, searched } from '../patterns/search-pattern.ts';
import type { PhiCategory } from '../phi-category.ts';
import { isMeasureWord } from './named-codes.ts';
import { after, before, type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

/** What stands between a cue and its value: "MRN: 1", "MRN | 1", `"mrn": "1"`, "Policy no. 1", "account number is 1". */
const link = `(?:["'’\\s:|=#.*(]|(?<=#),|\\b(?:number|numbers|no|nos|num|nbr|id|ids|is|was|code)\\b){1,40}`;
const value = `(?<value>(?=[a-z\\-_/#.]{0,12}\\d)[a-z\\d][a-z\\d_/#-]{2,30}(?:\\.\\d{2,9}(?!\\d)){0,3}(?:[ \\u00a0-]\\d{2,6}){0,4})`;

const cues: readonly (readonly [category: PhiCategory, cue: string])[] = [
  [
    'MRN',
    'mrn|mr ?#|mr no|med(?:ical)? ?rec(?:ord)?s?|medical chart|(?:outside |old |paper )?chart ?(?=#|no|num|:)|unit ?(?=#|no\\b|num)|hospital (?=no|num|id|#)|patient (?=id|#|no\\b|num|identifier)|patient identifier|pt ?(?=id|#)|nhs|hosp ?(?=no|#)|empi|mpi|emrn|uhid|record (?=#|no|num|id)',
  ],
  [
    'ACCOUNT',
    'acc(?:oun)?t|a\\/c|har|guarantor (?=id|acc|#|no|num)|billing (?=id|acc|#|no|num)|invoice|statement (?=#|no|num|id)|fin(?= ?[#:]| no| num| \\d)|iban|routing|bank account|credit card|card ?(?=#|no|num|ending)|receipt',
  ],
  [
    'HEALTH_PLAN',
    'policy|member(?:ship)?|subscriber (?=id|#|no|num)|beneficiary|group|grp|mbi|hicn?|medicare|medicaid|insurance (?=id|#|no|num|policy)|ins(?:ured)? (?=id|#)|plan (?=id|#|no\\b|num)|payer id|rx ?(?:bin|pcn|grp|group|id)|claim|pre-?auth(?:orization)?|authorization|auth ?(?=#|no|num|:)|referral (?=#|no|num|id)|tricare|dod id|(?:secondary|primary|aetna|cigna|humana|unitedhealthcare|blue ?cross(?: blue ?shield)?|bcbs|anthem|kaiser|uhc|aarp)',
  ],
  [
    'LICENSE',
    "licen[cs]e(?: plate)?|lic ?(?=#|no|\\.)|certificate|cert ?(?=#|no|\\.)|npi|dea|upin|gmc|nmc|driving licence|driver['’]?s? licen[cs]e|dl ?(?=#|no|:|[a-z]{0,7}\\d)|passport|state id|visa no|registration|permit|ahpra|prescriber|clia",
  ],
  [
    'VEHICLE',
    'plates?|tag ?(?=#|no)|vin|vehicle(?: id(?:entification)?)?|license plate|registration plate|reg(?:istration)? plate',
  ],
  [
    'DEVICE',
    'serial|s\\/n|sn ?(?=[:#])|udi|imei|lot|device (?=id|#|no|num|:)|pacemaker (?=#|no|num|id|serial)|transmitter|implant(?: sticker)?|pump (?=#|no|num|id|serial)|mac address|sticker|ref (?=#|no|\\d{2,4}-\\d{3,5}-)|generator (?=#|no|serial|num)|sensor (?=#|no|num|id|serial)',
  ],
  [
    'OTHER_ID',
    'visit|encounter|enc ?(?=[#:])|csn|contact serial|case|accession|acc ?(?=[#:])|specimen|spec ?(?=[#:]|no)|sample|order|req(?:uisition)?|study|subject|participant|protocol|barcode|bar code|ticket|incident|report|badge|employee|staff id|docket|file|document|doc ?(?=[#:])|dictation|job|confirmation|conf ?(?=[#:])|tracking|reference|ref ?(?=[#:])|episode|admission (?=#|no|num|id)|booking|room ?(?=#)|inmate|prisoner|student id|military id|service (?=no|num)|tax id|ein|tin|itin|voucher|placard|warrant|rx ?(?=#|no|num)|prescription (?=#|no|num)|request|donor|unos|trial|key|pin|token|uuid|guid|id',
  ],
];

/** Cues that are also words of a sentence ("in case 2", "group 3") need a mark of a number or a long value. */
const plainWord = late.iu`^(?:acc(?:oun)?t|policy|member|group|claim|case|visit|order|file|report|study|sample|specimen|subject|series|image|protocol|reference|trial|key|pin|request|document|job|certificate|permit|registration|primary|secondary|medicare|medicaid|voucher|placard|warrant|lot|plates?|implant|serial|visit|badge|incident|receipt|grp|id|vehicle|anthem|humana|kaiser|episode|donor|ticket|dictation|authorization|beneficiary|transmitter|vin|student|card|statement|license|model|record)`;
const codeCue = late.iu`(?:icd|cpt|hcpcs|snomed|loinc|ndc|rxnorm|drg|hcc|code|stage|grade|type|class|group [a-d])[\s-]*$`;
const unit = late.iu`^\s?(?:mg|mcg|ml|mm|cm|kg|%|units?|years?|weeks?|days?|months?|hours?|times|patients?|people)\b`;

function isIdentifier(found: string, hit: PatternHit): boolean {
  const digits = found.replace(/\D/gu, '').length;
  const at = hit.start;
  if (isRange(hit.text, at, at + found.length)) return false;
  if (/^(?:19|20)\d\d$/u.test(found) || unit.test(after(hit, 12)) || /^\d{1,4}\/\d|\/.*\//u.test(found))
    return false;
  if (
    /^(?:rs\d+|NCT\d{8}|(?:AALL|AAML|ACNS|AHOD|ANBL|ARST|AREN|AEWS|AOST|AGCT|CALGB|ECOG|SWOG|NSABP|RTOG|GOG|NRG|EORTC|ACOSOG|NCCTG|ACTG|IMPAACT|UKALL)-?[A-Z]{0,3}\d{2,5}|(?:19|20)\d\d-(?:\d\d|(?:19|20)\d\d)|G\d+P\d+\w*)$/iu.test(
      found,
    )
  )
    return false;
  if (/^\d{1,3}\p{L}/u.test(found) && isClinicalCode(found)) return false;
  const left = before(hit, 40);
  if (codeCue.test(left) && !/(?:bar ?|post|zip ?)code[\s:]*$/iu.test(left)) return false;
  if (/^\p{L}+-?\d{1,3}$/u.test(found) && !/[#:|"]\s*$|no\.?\s*$/iu.test(left)) return digits >= 3;
  const cue =
    left.match(/[\p{L}][\p{L}'’/ ]*(?=[^\p{L}]*(?:(?:number|no|num|id|is)\b[^\p{L}]*)?$)/iu)?.[0] ?? '';
  const isPlain = plainWord.test(cue.trimEnd().split(' ').at(-1) ?? '');
  // "Primary  C34.11": a code of ICD-10
  if (isPlain && /^[a-tv-z]\d[\dab]\.\d[\da-z]{0,3}$/iu.test(found)) return false;
  const marked = /[#:|"=]\s*"?$|\b(?:number|num|no|nbr|id)[.:#\s]*$/iu.test(left);
  if (isPlain && !marked) return digits >= 4;
  return digits >= (marked ? 2 : 3);
}

const patterns: readonly PhiPattern[] = [
  ...cues.map(
    ([category, cue]): PhiPattern => ({
      category,
      strength: 2,
      pattern: searched(
        `\\b(?:${cue.replaceAll(/ (?!\?)/gu, '[ \\u00a0\\n]')})(?![a-z])${link}${value}`,
        'dgi',
      ),
      check: isIdentifier,
    }),
  ),
  // "mrn": "647,831": grouped as a number is
  {
    category: 'MRN',
    strength: 2,
    needs: /\d,\d{3}/,
    pattern: late.dgiu`\b(?:mrn|mr ?(?:#|no|num)|med(?:ical)? ?rec(?:ord)?s?|chart|hosp(?:ital)? (?:no|num)|record (?:no|num)|patient (?:id|no|num))\b["'\s:|=#.]{1,30}(?:(?:no|num|number|id)["'\s:|=#.]{1,30})?(?<value>\d{1,3}(?:,\d{3}){1,3})(?![\w/-]|[.,]\d)`,
  },
  // "member ID 0WZ4ST8AP15, group ABD30": short, behind what else is said of a plan
  {
    category: 'HEALTH_PLAN',
    strength: 3,
    needs: /(?:group|grp)[ .:#]/i,
    pattern:
      /\b(?:group|grp)(?: (?:no\.?|number|id))?[ .:#]{1,3}(?<value>(?=[a-z./-]{0,8}\d)[a-z\d][a-z\d./-]{1,11}(?<![./-]))(?![\w-]|[./]\d)/dgi,
    check: (_, hit) =>
      /\b(?:member|policy|subscriber|insurance|insured|plan|ppo|hmo|epo|aetna|cigna|humana|anthem|bcbs|blue ?cross|uhc|payer|carrier|id)\b[^\n]{0,50}$/iu.test(
        before(hit, 70),
      ),
  },
  // "Insurance: 8E12L17VN85 / 436-XR": the group behind the number of the member
  {
    category: 'HEALTH_PLAN',
    strength: 2,
    needs: /(?:insurance|policy|plan|member|subscriber|coverage|payer)/i,
    pattern:
      /\b(?:insurance|policy|plan|member|subscriber|coverage|payer)(?: (?:id|no\.?|number))?[ .:#]{1,20}(?=[a-z\d.*-]*\d)[a-z\d][a-z\d.*/-]{5,18} ?(?:\/|\||,) ?(?:(?:grp|group)[ .:#]{0,3})?(?<value>(?=[a-z./-]{0,8}\d)[a-z\d][a-z\d./-]{2,11}(?<![./-]))(?![\w-])/dgi,
  },
  // MRN 824/23, chart # 106/49: a running number and its year
  {
    category: 'MRN',
    strength: 2,
    needs: /\d{3}\/\d{2}/,
    pattern:
      /\b(?:mrn|mr ?#|urn|pas no|med(?:ical)? ?rec(?:ord)?s?|unit record|(?:hosp(?:ital)?|chart|clinic|patient|record|study|file|folder|register|registration) ?(?:no\.?|num(?:ber)?|#)|(?:chart|mrn|record)[^\n]{1,32}merged (?:into|with)|label reads)["'\s:|=#.]{1,12}(?:(?:no|num|number|id)\b[.:# ]{1,3})?(?<value>\d{3,7}\/\d{2,4})(?![\w/-]|[.,]\d)/dgi,
  },
  // Medicare beneficiary identifier: 11 characters with fixed kinds
  {
    category: 'HEALTH_PLAN',
    strength: 3,
    pattern: late.giu`(?<![\w-])[1-9][A-Z][A-Z\d]\d[- ]?[A-Z][A-Z\d]\d[- ]?[A-Z]{2}\d{2}(?![\w-])`,
  },
  // "21.30.98 - 9 Oct 1985 - F -": the first cell of a line that has a day and a sex
  {
    category: 'MRN',
    strength: 2,
    needs: / [-|/] (?:[MF]|male|female)\b/i,
    pattern:
      /(?<=^|\n)(?<value>(?=[a-z]{0,4}\d)[a-z\d][a-z\d./-]{4,14}) ?[-|/] (?=[^\n]{6,44} [-|/] (?:[MF]|male|female)(?: |\n|$))/dgi,
  },
  // Lic MCNZ 39308: the letters of an office belong to the number of a licence
  {
    category: 'LICENSE',
    strength: 2,
    needs: /\blic/i,
    pattern:
      /\blic(?:en[cs]e)?\.?(?: (?:no\.?|number|num|#))?[ :#]{1,3}(?<value>(?!no\b|num|exp|for|is|on|in)[a-z]{2,5}[ .-]\d{4,10})(?![\w/-]|[.,]\d)/dgi,
  },
  // DEA AT 6809908, DEA BX1234-567: behind its label the letters are no word
  {
    category: 'LICENSE',
    strength: 3,
    needs: /\bdea\b/i,
    pattern:
      /\bdea(?: ?(?:no\.?|number|num|#|reg\.?))?[ :#]{1,3}(?<value>[a-z][a-z\d][ -]?\d{3,7}(?:-\d{2,4})?(?:-[a-z\d]{1,4})?)(?!\w)/dgi,
    check: (value) => value.replace(/\D/gu, '').length > 5,
  },
  // DEA number: two letters and seven digits
  {
    category: 'LICENSE',
    strength: 1,
    pattern: late.giu`(?<![\w-])(?!rs)[ABFGMPRX][A-Z9]\d{7}(?![\w-])`,
  },
  // Australian Medicare number: ten digits in groups, with the number of the person on the card
  {
    category: 'HEALTH_PLAN',
    strength: 2,
    pattern: /(?<![\d.-])\d{4} \d{5} \d(?:(?: (?:ref|REF|IRN|irn)\.? ?|[ /-]| \/)?\d)?(?![\d-])/gu,
  },
  // NHS number in groups
  { category: 'MRN', strength: 1, pattern: /(?<![\d.-])\d{3}[ -]\d{3}[ -]\d{4}(?![\d-])/gu },
  {
    category: 'OTHER_ID',
    strength: 3,
    needs: /-[\da-f]{4}-[\da-f]{4}-/i,
    pattern: /(?<![\da-f-])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\da-f-])/gi,
  },
  // "records filed under 7162 5294"
  {
    category: 'MRN',
    strength: 2,
    needs: /under \d/i,
    pattern:
      /\b(?:filed|found|kept|archived|stored|listed|records?|chart|registered|indexed) under (?<value>\d{3,4}[ -]\d{3,5}(?:[ -]\d{2,4})?)(?![\w/-]|[.,]\d)/dgiu,
  },
  // Long numbers in groups, as on a card or a chart label: 363-005-853, 4000 1234 5678 9010
  {
    category: 'OTHER_ID',
    strength: 1,
    pattern: /(?<![\w.-])\d{3,4}(?:([- ])\d{3,4})(?:\1\d{3,4}){1,4}(?:\1\d{1,2})?(?![\w-]|\.\d)/gu,
  },
  // A long bare number names no quantity in a note; codes keep theirs by their cue
  {
    category: 'OTHER_ID',
    strength: 1,
    pattern: late.giu`(?<![\w.,#+-])(?:[A-Z]{1,3}-?)?\d{7,12}(?![\w-]|[.,]\d)`,
    check: (found, hit) =>
      !isClinicalCode(found) &&
      !isCodeContext(hit.text, hit) &&
      !codeCue.test(before(hit, 40)) &&
      !/(?:icd|cpt|snomed|sct|loinc|ndc|rxnorm)\W/iu.test(before(hit, 24)) &&
      !unit.test(after(hit, 10)),
  },
  // A driving licence of Great Britain: "STOKE 410275 WS9AB"
  {
    category: 'LICENSE',
    strength: 2,
    needs: /\d{6} ?[A-Z9]{2}\d/i,
    pattern: late.giu`(?<![\w-])[A-Z]{2,5}9{0,3} ?\d{6} ?[A-Z][A-Z9]\d[A-Z]{2}(?![\w-])`,
  },
  // Number of a blood donation (ISBT 128): W0421 22 305171
  {
    category: 'OTHER_ID',
    strength: 2,
    pattern: /(?<![\w-])[A-Z]\d{4} ?\d{2} ?\d{3} ?\d{3}(?: [A-Z\d](?![\w-])|(?![\w-]))/gu,
  },
  // Groups behind a word of numbers: "card no. AB 1234 567 890", "tax ref 12 345 678"
  {
    category: 'OTHER_ID',
    strength: 2,
    needs: /[a-z.:#] (?:[a-z]{1,4}[ -])?\d{1,6} \d{2,6}(?![\d/.])/i,
    pattern:
      /\b(?:no|number|num|id|ref|card|policy|member|nhs|ird|tfn|abn|acc|claim|passport|licence|license|permit|account|acct|registration|reg|file|docket|case|permit|badge|serial|booking|plan|fund|scheme|insurance|medicare|medicaid|mcd|recip(?:ient)?|sponsor|mbr|oln|cdl|dl|gmc|nmc|npi|lic|kit|folder|tag|sn|s\/n|ser|rfid|insured|subscriber|self|spouse|child|dependent|screen|guthrie|rx|mrn|hosp|chart)\b[.:#]?(?: (?:is|no\.?|number|#|card|id))?[: /]{1,3}(?<value>(?:(?!id|no|ref|num|is|card|acct|ssn|sin|mrn|dob|npi|nhs|tfn)[A-Z]{1,4}[ -])?\d{1,6}(?:[ ]\d{2,6}){1,4}(?: [A-Z]{1,2}(?![a-z])| \d(?![\d/.,]))?)(?![\w-]|[.,/]\d)/dgi,
    check: (found, hit) =>
      found.replace(/\D/gu, '').length >= 6 &&
      !unit.test(after(hit, 10)) &&
      !isRange(hit.text, hit.start, hit.end),
  },
  // Groups of three behind one to three letters, on a stamp or a folder: "E 441 902", "C-29 118 407"; not of vital signs
  {
    category: 'OTHER_ID',
    strength: 1,
    needs: /[A-Z][ -](?:\d{1,3} )?\d{3} \d{3}/,
    pattern:
      /(?<![\w.,/:-]|(?<!(?:19|20)\d)\d )(?![PRTKNCLMFGBIV] \d{3} \d{3}(?! \d{3})|(?:BP|HR|RR|WT|CO|NA|CL|IN|OF|TO|AT|UF|TV|PEEP|MAP|IV|VS|CK|LD|LDH|PLT|WBC|I|O)[ -])[A-Z]{1,3}[ -](?:\d{1,3} )?\d{3} \d{3}(?![\w/-]|[.,]\d| ?\d| ?(?:mg|ml|mcg|units?|cells|copies|kcal|mmhg|g\b))/gu,
    check: (value, hit) =>
      !isMeasureWord(value.split(/[ -]/)[0] ?? '') &&
      !isCueWord(value.split(/[ -]/)[0] ?? '') &&
      (!/^[A-Z][ -]\d{3} \d{3}$/.test(value) ||
        /\b(?:stamp\p{L}*|label|sticker|imprint|addressograph|plate|card|band|folder|clerk)\b[^\n]{0,60}$/iu.test(
          before(hit, 80),
        )),
  },
  // A number of groups that begins with two noughts: 0099 1742
  {
    category: 'OTHER_ID',
    strength: 1,
    needs: /00\d\d \d{4}/,
    pattern: /(?<![\w.,/:-]|\d )00\d{2} \d{4}(?![\w/:-]|[.,]\d| \d)/gu,
    check: (value) => !/^00[0-5]\d (?:[01]\d|2[0-3])[0-5]\d$/.test(value),
  },
  // A card of which the middle is hidden: 4111 11XX XXXX 2201
  {
    category: 'ACCOUNT',
    strength: 2,
    needs: /iban/i,
    pattern: late.dgiu`\biban[\s:#]{1,3}(?<value>[a-z]{2}\d\d(?: ?[a-z\d]{2,4}){3,8})(?![\p{L}\d])`,
  },
  {
    category: 'ACCOUNT',
    strength: 2,
    needs: /[Xx*•]{4}/,
    pattern: /(?<![\w*])\d{4}([ -])(?:\d{2}[Xx*•]{2}|[Xx*•]{4})\1[Xx*•]{4}\1\d{4}(?![\w-])/gu,
  },
  // The letter keys of a label: "A:1188-04 D:…"
  {
    category: 'MRN',
    strength: 1,
    needs: /[A-Z]:\d{3,8}-\d/,
    pattern: /(?<![\w:])[A-Z]:(?<value>\d{3,8}-\d{1,4})(?![\w-])/dgu,
  },
  // Digits that were spoken one by one, behind what they number
  {
    category: 'OTHER_ID',
    strength: 2,
    needs: /\d \d \d \d \d/,
    pattern: late.dgiu`\b(?:record|serial|mrn|account|policy|member|chart|case|card|social|ssn|licen[cs]e|phone|medicare|medicaid|badge|unit|nhs|confirmation)(?: security)?(?: number| no\.?| num)?(?: is|:)? (?<value>\d(?: \d){4,18})(?![\w/-]|[.,]\d| \d)`,
  },
  // Digits written apart, as on a form with boxes: 4 4 1 8 8 2 7
  {
    category: 'OTHER_ID',
    strength: 1,
    needs: /\d \d \d \d \d \d/,
    pattern: /(?<![\w.,/-] ?)\d(?: \d){5,15}(?![\w.,/-]| \d)/gu,
    check: (found) => !'0 1 2 3 4 5 6 7 8 9'.includes(found),
  },
];

export const identifiers = patternRecognizer('identifiers', '2', patterns);
