import { isDigit } from '../../note/characters.ts';
import { late } from '../patterns/search-pattern.ts';
import { drugNames, hasDrugEnding } from '../words/drug-names.ts';

/** Products of two drugs: the pair behind them is their strengths, though it could be a day, "Suboxone 8/2". */
const pairedDrugs = late.iu`(?:^|[^\p{L}])(?:suboxone|zubsolv|bunavail|bup|bup\/nx|bup\/nal|lotrel|caduet|azor|vytorin|targin|targinact|glyxambi|qtern|symbyax|duetact|roszet|liptruzet|oseni|xigduo|synjardy|coveram|viacoram|prestalia|loestrin|junel|microgestin|larin|blisovi|tarina|ortho-?novum|ziac|exforge|twynsta|tarka|lexxel|tribenzor|exforge|prinzide|zestoretic|lotensin|uniretic|vaseretic|capozide|tenoretic|janumet|jentadueto|steglatro|segluromet|nexlizet|natazia|lomotil|percocet|norco|vicodin|ultracet|trezix|zapain|co-?codamol|co-?dydramol|sinemet|madopar|stalevo|rytary|symbicort|advair|dulera|breo|anoro|stiolto|seretide|fostair|relvar|novolin|humulin|novolog mix|humalog mix|mixtard|ryzodeg|soliqua|xultophy|\p{L}{4,20}[-/](?:naloxone|benazepril|atorvastatin|olmesartan|simvastatin|ezetimibe|valsartan|telmisartan|linagliptin|saxagliptin|fluoxetine|hctz|hydrochlorothiazide|acetaminophen|apap|codeine|carbidopa|levodopa|metformin|formoterol|salmeterol|vilanterol|indapamide|perindopril|verapamil|glimepiride))(?: (?:xr|sr|er|cr|sl|film|films|strips?|tabs?|fe))?[ \u00a0:]{1,2}$`;
/** Nodes, films of dust, fractions of a beam, days of a course. */
const countBefore = late.u`(?:^|[^\p{L}\p{N}])(?:[cyp]{0,2}N[0-3][a-c]?(?:mi)?(?:\(sn\))?[ \u00a0]?\(?|[cyp]{0,2}T[0-4][a-d]?[ \u00a0]?N[0-3][a-c]?[ \u00a0]?\(?|ILO (?:\p{L}+ )?|boost |SBRT |SABR |fractions? |\d Gy[ /])$`;
const courseBefore = late.iu`(?:abx|antibiotics?|course|cefazolin|vanc\w*|\d (?:g|mg)[;,]?|iv|po),? (?:is )?(?:on )?day $`;
const countAfter = late.iu`^\)? (?:delivered|fx|fractions|nodes|lns|cores|with ece)\b`;

/** "Colles # 2016": the year of a fracture. */
const fractured = late.iu`(?:colles|nof|femur|hip|tib(?:ia)?|fib(?:ula)?|ankle|patella|metatarsals?|toes?|fingers?|thumb|scaphoid|wrist|radius|ulna|elbow|humerus|clavicle|ribs?|pelvi[sc]|vertebra\w*|[ctl]\d{1,2}|skull|nose|nasal|orbit\w*|jaw|mandible|malleol\w+|olecranon)[ \u00a0]?# ?$`;

const codeBefore = late.u`(?:^|[^\p{L}])(?:HPO?|HPO HP|GO|MONDO|MeSH|UMLS|CUI|DOID|EFO|OMIM|MIM|ORPHA|Orphanet|RxCUI|RxNorm|LOINC|SNOMED(?: CT)?|SCTID|PMID|PMCID|UNII|ATC|CVX|NDC|ClinVar|VCV|dbSNP|ChEBI|CHEBI|InterPro|UniProt|Ensembl|HGNC|PDB|Read|OPCS|ICD(?:-?(?:9|10|11))?(?:-CM)?|CPT|HCPCS|chr\d{0,2})(?: (?:code|ID|id|no\.?))?[:# ]{1,2}$`;
const codeValue = /^(?:chr(?:\d{1,2}|[XY]):[\d,-]+|(?:NRS|FAB|WHO|DSM|ACR|EULAR|MELD|EORTC)-(?:19|20)\d\d)$/u;
/** Arms of trials. */
const trialCode = /^[ES]\d{4}$/u;
const trialBefore = late.iu`(?:protocol|trial|study|ECOG|SWOG) $`;
const prothrombinBefore = /(?:PT|FII|II|[Pp]rothrombin|F2)[ :]{1,2}$/;
const reach = 48;

const genotype = /^[A-Z][A-Z0-9]{2,7} (?:TT|CC|GG|AA|CT|GA|AG|TC|CG|GC|het|hom|wt|WT)$/u;
/** Given in unequal doses of a day, beside what drug-names.ts knows. */
const unevenDrugs =
  /^(?:gabapentin|pregabalin|levodopa|hydrocortisone|prednisolone|prednisone|carbamazepine|valproate|levetiracetam|quetiapine|baclofen|tizanidine|lithium|insulin|methadone|pyridostigmine)$/u;
const isDrug = (word: string): boolean =>
  drugNames.has(word) || hasDrugEnding(word) || unevenDrugs.test(word);

/** What is counted, behind a number: "x 3 wk", "2 cm". */
const units: ReadonlySet<string> = new Set(
  'wk mo hr min sec day yr cm mm ml kg mg mcg lb oz pk tab cap gtt spray puff unit'
    .split(' ')
    .flatMap((unit) => [unit, `${unit}s`]),
);

/** A value of an identifier's form that is a strength, a count, a pressure or a code of medicine by what stands beside it. */
export function isClinicalValue(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (isDigit(first)) return isClinicalNumber(text, start, end);
  if (first >= 65 && first <= 90) return isClinicalWord(text, start, end);
  if (isSmall(first)) return isUnitOrPlace(text, start, end);
  return (first === 45 || first === 46 || first === 58) && isCode(text, start, end);
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const before = (text: string, start: number, reach: number): string =>
  text.slice(Math.max(0, start - reach), start);
const behind = (text: string, end: number): string => text.slice(end, end + 24);

/** Two pressures of breath, doses of two hours, grades of an index, the sides of a stent, days of a week of pregnancy. */
const pairBefore = late.iu`(?:^|[^\p{L}])(?:(?:bi-?pap|bpap|sipap|avaps|ipap|niv|bilevel|ps|psv|pc|pip|txa|index|nas|hai|mmse|moca|slums|rass|cam|(?<=[;,.] )(?:ai|ci))[ :=]{1,2}|\d ?[x×] ?)$`;
const weekBefore = /(?:^|[^\d.,/])[2-4]\d $/u;
const acuityBefore = late.iu`(?:^|[^\p{L}])(?:va|ph|od|os|ou|sc|cc|snellen|acuity|vision|vasc|vacc|near|dva|bcva|ucva|re|le)[ :=]{1,3}(?:20\/\d{2,3}[-+]?\d? {1,6}(?:ph |os |od )?)*$`;
const outputBefore = late.iu`(?:^|[^\p{L}])(?:jp|jps|drains?|blakes?|hemovac|ct|chest tubes?|outputs?|uop|ng|ostomy|gas|gases|abg|vbg|cord|arterial|venous|ua|uv)(?: ?#?[12LR])?[ :=]{1,2}$`;

/** Values of two, three or four numbers that are no day and no code. */
function isClinicalSeries(value: string, text: string, start: number): boolean {
  if (/^\d{2,3}\/\d{2,3} ?[-–] ?\d{2,3}(?:\/\d{2,3})?$/.test(value))
    return Number(value.slice(0, value.indexOf('/'))) > 31;
  if (/^[67]\.\d{1,2}\/\d{2,3}\/[-+–]?\d{1,3}/.test(value)) return true;
  const left = before(text, start, reach);
  if (/^20\/\d{2,3}[-+]?\d?(?:\s{1,6}20\/\d{2,3}[-+]?\d?)*$/.test(value))
    return acuityBefore.test(left) || /\/(?:[4-9]\d|\d{3})/.test(value);
  if (/^[0-6]\/7$/.test(value) && weekBefore.test(left)) return true;
  if (/^\d{1,3}(?:\/\d{1,3}){1,4}$/.test(value) && outputBefore.test(left)) return true;
  return /^\d{1,2}\/\d{1,2}$/.test(value) && pairBefore.test(left);
}

/** "3.2x2.8x1.1": how long, wide and deep a wound is. */
const measured = /^\d{1,2}(?:\.\d{1,2})?(?: ?[x×] ?\d{1,2}(?:\.\d{1,2})?){1,2}$/u;

function isClinicalNumber(text: string, start: number, end: number): boolean {
  const value = text.slice(start, end);
  if (value.includes('/') && isClinicalSeries(value, text, start)) return true;
  if (/^\d{1,2}\/\d{1,3}$/.test(value)) {
    const left = before(text, start, reach);
    return (
      pairedDrugs.test(left) ||
      countBefore.test(left) ||
      countAfter.test(behind(text, end)) ||
      courseBefore.test(left)
    );
  }
  if (/^\d{1,3}(?:-\d{1,3}){2,6}$/.test(value))
    return isTaper(value, before(text, start, reach), behind(text, end));
  if (/^\d{2,3}\/\d{2,3}[ ,]*\(\d{2,3}\)?$/.test(value)) return true;
  // "MR 100mg BD": released slowly
  if (/^\d{1,4}(?:\.\d{1,2})? ?(?:mg|mcg|micrograms?|ml)\b/i.test(value)) return true;
  if (measured.test(value)) return true;
  if (/^(?:19|20)\d\d$/.test(value)) return fractured.test(before(text, start, reach));
  if (/^20210A?$/.test(value)) return prothrombinBefore.test(before(text, start, reach));
  if (/^\d{1,3}$/.test(value)) return /^,000 ?(?:cfu|col)/i.test(behind(text, end));
  return isCode(text, start, end);
}

/** "I-131", "Tc-99m", the cell of a watch, and a vital sign with its value. */
const nuclide =
  /^(?:I-1(?:23|24|25|31)|(?:Ga|Lu|Y|In|Tl|Sm|Ra|Xe|Cs|Ir|Pd)-\d{2,3}|CR\d{4}|CA ?(?:19-9|15-3|27[.-]29|125|72-4))$/u;
const vital =
  /^(?:HR|RR|BP|SpO2|SaO2|MAP|Tmax|T|P|R|CVP|ICP|CPP|PAP|PVR|SVR|FHR)[ :]\d{2,3}(?:\.\d)?(?:[-–/]\d{2,3}(?:\.\d)?)?$/u;

const output = /^(?:JP|NG|UOP|BPAP|TXA|VA|PH) \d{1,3}(?:\/\d{1,3}){1,4}$/u;

/** What begins with a capital. Most are names, which end with a small letter. */
function isClinicalWord(text: string, start: number, end: number): boolean {
  const isParted = text.charAt(end - 3) === ' ' || text.charAt(end - 4) === ' ';
  const last = text.charCodeAt(end - 1);
  if (isSmall(last) && !isParted) return false;
  const value = text.slice(start, end);
  if (isDigit(last) && (nuclide.test(value) || vital.test(value) || output.test(value))) return true;
  // A month of Spanish only beside a year or a word of it
  if (/^Mayo \d[ab]?$/.test(value)) return !/^(?:,? \d{4}| de\b|\d|[/-])/iu.test(behind(text, end));
  if (/^G20210A?$/.test(value)) return prothrombinBefore.test(before(text, start, reach));
  if (isParted && genotype.test(value)) return true;
  if (trialCode.test(value)) return trialBefore.test(before(text, start, reach));
  return (isDigit(last) && codeValue.test(value)) || isCode(text, start, end);
}

function isUnitOrPlace(text: string, start: number, end: number): boolean {
  const value = text.slice(start, end);
  if (units.has(value)) return /\d[ \u00a0]?$/.test(before(text, start, 2));
  return value.startsWith('chr') && codeValue.test(value);
}

/** A system of codes stands before what looks like one of its codes. */
function isCode(text: string, start: number, end: number): boolean {
  // letters of a code are two at most
  if (end - start > 15 || !/[\d.:-]/.test(text.charAt(start + 2))) return false;
  return (
    /^[A-Z]{0,2}[\d.:-]{3,12}[A-Z]?$/.test(text.slice(start, end)) &&
    codeBefore.test(before(text, start, reach))
  );
}

/** "1-24-24", "12-5-23": a day with its year, whose numbers do not fall as doses of a taper do. */
function isDayOfYear(value: string): boolean {
  const [a = 0, b = 0, c = 0, more] = value.split('-').map(Number);
  if (more !== undefined || c < 13 || c > 39 || (a >= b && b >= c)) return false;
  return (a >= 1 && a <= 12 && b >= 1 && b <= 31) || (b >= 1 && b <= 12 && a >= 1 && a <= 31);
}

/** "Prednisone 60-50-40-30": doses of days or of the hours of a day, behind the name of a drug. */
function isTaper(value: string, left: string, right: string): boolean {
  if (isDayOfYear(value) && !/^ ?(?:mg|units?)\b/iu.test(right)) return false;
  const word = /(\p{L}{3,24})[ \u00a0](?:(?:taper|mg|po|at)[ \u00a0])?$/iu.exec(left)?.[1]?.toLowerCase();
  return (word !== undefined && isDrug(word)) || (/^ ?(?:mg\b|taper)/iu.test(right) && value.length < 24);
}
