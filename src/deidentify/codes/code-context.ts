import { late } from '../patterns/search-pattern.ts';
import type { CodeRun } from './code-runs.ts';

const unit =
  /^[\s-]?(?:mg|mcg|µg|ug|g|gm|kg|ml|dl|l|cc|mm|cm|m|km|%|units?|iu|u|meq|mmol|µmol|umol|mol|ng|pg|pmol|cells?|copies|beats|bpm|mmhg|k?hz|db|d|j|kj|cal|kcal|calories|steps|rpm|gy|cgy|rads?|bp|kb|seconds?|secs?|s|min(?:ute)?s?|h|hrs?|hours?|days?|weeks?|wks?|months?|mos?|years?|yrs?|yo|y\/o|x|times|fold|patients?|people|persons?|women|men|children|cases|subjects|dollars|euros|k|am|pm|\/(?![ \d])|µl|ul|cfu|wbcs?|rbcs?|per|cmh2o|fr|french|ga|gauge|ft|feet|inches|in|lbs?|oz|degrees|°|vp|f|c)(?![a-z\d])/i;
/** A word that makes a bare number a count: "35000 participants". */
const counted = /^ [a-z]{3,20}s\b/;

/** True if the word behind a number makes it a dose, a time or a count. */
export function isMeasured(text: string, end: number, isBare: boolean): boolean {
  const right = text.slice(end, end + 22);
  if (/^[\s.,;:)]*$|^[.,;:)\n]/.test(right)) return false;
  return unit.test(right) || (isBare && counted.test(right));
}

const measure =
  /(?:[<>=~$€£±]|\b(?:wbc|plt|plts|platelets?|hgb|bnp|pro-?bnp|ck|cpk|trop(?:onin)?|hstnt|ferritin|ldh|hcg|psa|ast|alt|ggt|alp|viral load|vl|rna|dna|cd4|count|counts|rbcs?|amylase|lipase|d-?dimer|crp|b12|vitamin|volume|titer|titre|copies|steps|calories|kcal|level|total|leu[ck]ocytes?|lymphocytes?|neutrophils?|anc|alc|tg|triglycerides?|ige|igg|ca ?\d\d-?\d?|afp|cea|range|ref(?:erence)? range|normal|dose|units?|income|cost|costs|paid|price|about|approximately|nearly|over|under|between|and|to|of|x))\W{0,3}(?:(?:was|is|of|at|to|from|now|up to|level|count|down to)\W{0,3})?$/i;

/** True if the words before a number name what it measures. */
export function isMeasureBefore(text: string, start: number): boolean {
  return measure.test(text.slice(Math.max(0, start - 40), start));
}

/** A system of codes on the same line: the numbers behind it are its codes. */
const codeSystem =
  /\b(?:icd|icd-?10(?:-?cm|-?pcs)?|icd-?9|cpts?|hcpcs|snomed|snomed ?ct|sct|sctid|concept|loinc|ndc|rxnorm|rxcui|mbs|drg|ms-drg|hcc|atc|cvx|omim|mim|dx|cdt|(?<!\b(?:sort|zip|post|postal|bar|access|area|swift|pin|door|gate|dress|billing) ?)codes?(?! (?:status|blue|stroke|white|red|word|stemi|grey|gray))|pmid|doi|nct|isrctn|eudract|umls|cui|orpha|mesh|din|opcs|read (?:codes?|v[23]|ctv3)|revenue|modifier|dm\+d|fsn|model|catalog(?:ue)?|cat)\b/i;
const systemBehind =
  /^["'\s,:)|^]{1,6}(?:"?system"?|sct|snomed|ln|loinc|icd|i10|c4|"?display|"?codeSystem)\b/i;
/** "31704-7^WEST NILE VIRUS IGM^LN": the parts of a coded element of HL7 v2. */
const systemAfterName =
  /^\^[^|^\r\n]{0,80}\^(?:LN|L|SCT|SNM3?|I9C?|I10C?P?|C4|CPT4?|HCPCS|NDC|RXNORM|CVX|MVX|UCUM|99\w{1,8}|HL7\d{1,5})(?![A-Za-z])/;
/** The printed form that a note speaks of, and what was billed. */
const formBefore = /\b(?:forms?)(?: (?:no\.?|number|#))? ?$/i;
const billedBefore = /\bbill(?:ing|ed)?[: ]{1,2}(?:\d{5}(?: ?x ?\d)?, ?){0,4}$/i;
/** The model of a product behind its maker: "Omron HEM-7156", "Stryker 5400-050". */
const makerBefore = late.iu`\b(?:omron|nonin|philips|medtronic|abbott|biotronik|stryker|zimmer|depuy|arthrex|resmed|respironics|dexcom|siemens|hologic|masimo|baxter|alaris|hospira|storz|olympus|cochlear|oticon|phonak|widex|invacare|welch allyn|model)(?: (?!sn\b|s\/n|serial|lot|ref|no\b|id\b)\p{L}{2,12})? $`;
const model = /^(?:[A-Z]{1,4}-?\d{2,4}[A-Z]{0,2}|[1-9]\d{3}-\d{2,3})$/;
const codeReach = 90;

/** True if the line says that the number is a code of a classification or the model of a product. */
export function isCodeContext(text: string, { start, end }: Pick<CodeRun, 'start' | 'end'>): boolean {
  const left = text.slice(Math.max(0, start - codeReach), start);
  const length = end - start;
  if (text.charAt(end) === '^' && systemAfterName.test(text.slice(end, end + 100))) return true;
  if (length < 10 && formBefore.test(left) && !/^(?:[A-Z]{1,4}-)?0/.test(text.slice(start, end))) return true;
  if (length === 5 && billedBefore.test(left)) return true;
  if (length < 10 && makerBefore.test(left.slice(-36)) && model.test(text.slice(start, end))) return true;
  return (
    codeSystem.test(left.slice(left.lastIndexOf('\n') + 1)) ||
    (systemBehind.test(text.slice(end, end + 24)) && !/^\s*\n\s*[A-Z]/.test(text.slice(end, end + 24)))
  );
}

const rangeValue = /^(\d{1,6}(?:\.\d{1,3})?) ?[-–] ?(\d{1,6}(?:\.\d{1,3})?)$/;
const rangeUnit =
  /^ ?(?:%|°|(?:[nmµu]|mc|k|m)?(?:g|l|mol|iu|u|eq|m)\b|(?:cells|copies|units?|mmhg|bpm|kcal|cal|ml|cc|x10|steps|counts?|platelets|msec|ms|hz|mhz|cfu|iu)\b)/i;
const rangeBefore =
  /\b(?:range|normals?|reference|ref(?: range| interval)?|between|target|goal)[ :(=]{1,3}$/i;

/** "150-4000 ng/mL", "(reference 0.5-4.5)": from a lower to a higher amount, with its unit or what calls it a range. */
export function isRange(text: string, start: number, end: number): boolean {
  const found = rangeValue.exec(text.slice(start, end));
  if (found === null || Number(found[1]) >= Number(found[2])) return false;
  if (rangeUnit.test(text.slice(end, end + 10))) return true;
  return found[0].includes('.') && rangeBefore.test(text.slice(Math.max(0, start - 18), start));
}
