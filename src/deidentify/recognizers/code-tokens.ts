import { isClinicalCode } from '../codes/clinical-codes.ts';
import { isCodeContext, isMeasureBefore, isMeasured, isRange } from '../codes/code-context.ts';
import { prefixBefore, valueEnd } from '../codes/code-extent.ts';
import { type CodeRun, codeRunsOf } from '../codes/code-runs.ts';
import { type FoundCue, idCueBefore, isCueWord } from '../codes/id-cues.ts';
import { licenceStart } from '../codes/licence-place.ts';
import { late } from '../patterns/search-pattern.ts';
import type { PhiCategory } from '../phi-category.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';

const id = 'code-tokens';

/**
 * Default deny: a run of letters and digits that is long enough to point at a person is redacted unless it reads as a measure, a score or a
 * code, or its neighbours say so. A cue before a run ("acc", "slide", "ref") gives the category and lets shorter runs count.
 */
export const codeTokens: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => {
    const findings: PhiFinding[] = [];
    let taken = 0;
    for (const run of codeRunsOf(text)) {
      if (run.start < taken) continue;
      const found = judge(text, run);
      if (found === undefined) continue;
      findings.push({ ...found, recognizer: id });
      taken = found.end;
    }
    return [...findings, ...repeated(text, findings)];
  },
};

/** States whose letters are no word of a note: they belong to the number of a licence behind them. */
const statePrefix =
  /^(?:A[KRZ]|CA|FL|GA|I[AL]|K[SY]|LA|M[NOT]|N[CDEHJMVY]|OH|PR|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]) $/;
const maxRepeated = 40;

/** A value that a cue named once is redacted wherever it stands again, be it a part of a longer word. */
function repeated(text: string, findings: readonly PhiFinding[]): readonly PhiFinding[] {
  const again: PhiFinding[] = [];
  const seen = new Set<string>();
  for (const finding of findings) {
    const value = text.slice(finding.start, finding.end);
    if (value.length < 5 || seen.has(value) || seen.size >= maxRepeated || countDigits(value) < 4) continue;
    seen.add(value);
    let at = text.indexOf(value, finding.end);
    for (; at >= 0; at = text.indexOf(value, at + value.length)) {
      if (/[\p{L}\d.,]/u.test(text.charAt(at - 1)) || /\d/.test(text.charAt(at + value.length))) continue;
      again.push({ ...finding, start: at, end: at + value.length });
    }
  }
  return again;
}

/** The letters of an office before a number, "VHI 4410 77", and no cue: "PLATE 4410". */
const isLetters = (value: string): boolean =>
  /^[A-Z]{2,4}[ -]$/.test(value) && (!isCueWord(value.slice(0, -1)) || value.length < 5);

/** "RK 2091177", "healthkeepers YTD 884M90177"; longer or first in its line the word is a label: "RUT 12.305.177-4". */
const isOffice = (text: string, at: number, letters: string): boolean =>
  /^[A-Z]{2} $/.test(letters) ||
  (/^[A-Z]{3} $/.test(letters) && /(?:\p{Ll}{3} |\()$/u.test(text.slice(Math.max(0, at - 5), at)));

type Found = Omit<PhiFinding, 'recognizer'>;

function judge(text: string, run: CodeRun): Found | undefined {
  const { start, end, value, digits } = run;
  const isBare = run.letters === 0 && run.longest === value.length;
  // An address of the net, whose label "IP" is one of numbers too
  if (
    /^\d{1,3}(?:\.\d{1,3}){3}$/.test(value) &&
    /\bip\W{0,3}$/iu.test(text.slice(Math.max(0, start - 5), start))
  )
    return undefined;
  // The numbers of the payer of a prescription card are those of a firm
  if (isBare && digits <= 6 && /\b(?:BIN|PCN|IIN)[ :#]{1,3}$/.test(text.slice(Math.max(0, start - 7), start)))
    return undefined;
  if (isBare && digits === 2 && isPlainPair(text, run)) return undefined;
  // Settings of a ventilator: "14/420/+8/50%"
  if (isRange(text, start, end) || /\/\+\d/.test(value)) return undefined;
  const direct = idCueBefore(text, start);
  const prefix = prefixBefore(text, start);
  if (digits < 4 && direct === undefined && prefix === start) return undefined;
  // Doses, counts and times are told by the word behind them
  // "NKA 609113 H": behind a long number a capital is no unit
  const isLettered =
    (run.letters > 0 && digits >= 4 && text.charAt(start - 1) === '#') ||
    (digits >= 5 && /^ [A-Z](?![\p{L}\d/.])/u.test(text.slice(end, end + 3)));
  if (
    !isLettered &&
    digits <= 6 &&
    !/^(?:0\d|[A-Z]{1,4}-\d{4})/.test(value) &&
    isMeasured(text, end, isBare)
  ) {
    const isCued = isBare
      ? direct?.isStrong && direct.isMarked && digits >= 5
      : direct !== undefined && run.letters > 1 && digits >= 3 && !isClinicalCode(value);
    if (!isCued) return undefined;
  }
  const tail = tailCategory(text, run, isBare);
  if (tail !== undefined) return { start, end, category: tail, strength: 2 };
  const farther = prefix < start ? idCueBefore(text, prefix) : undefined;
  const cue = direct ?? farther;
  if (cue !== undefined) {
    const extended = valueEnd(text, run);
    const whole = extended > end ? countDigits(text.slice(start, extended)) : digits;
    if (fitsCue(text, run, cue, whole)) {
      const from =
        direct === undefined ||
        farther?.isMarked ||
        (farther?.isStrong && isLetters(text.slice(prefix, start)))
          ? prefix
          : start;
      const last =
        isLettered &&
        /^ [A-Z]/.test(text.slice(end, end + 2)) &&
        from < start &&
        cue.isStrong &&
        extended === end
          ? end + 2
          : extended;
      return { start: from, end: last, category: cue.category, strength: 2 };
    }
  }
  const licence = isLicenceForm(value) ? licenceStart(text, start) : undefined;
  if (licence !== undefined) return { start: licence, end, category: 'LICENSE', strength: 2 };
  if (isNumbered(text, run)) return { start: prefix, end, category: 'OTHER_ID', strength: 1 };
  if (!isDenied(text, run, isBare)) return undefined;
  const last = run.letters > 0 ? valueEnd(text, run) : end;
  const letters = text.slice(prefix, start);
  const isOwn = digits >= 6 ? isOffice(text, prefix, letters) : isBare && statePrefix.test(letters);
  const from = isOwn ? prefix : start;
  return { start: from, end: last, category: cue?.category ?? 'OTHER_ID', strength: 1 };
}

/** Two digits alone count something, unless a mark stands before or a group behind them. */
function isPlainPair(text: string, { start, end }: CodeRun): boolean {
  return (
    !/^[ \u00a0]\d/.test(text.slice(end, end + 2)) &&
    !/[:#="|>*.]\W{0,2}$|\b(?:no|id|num|nr) $/i.test(text.slice(Math.max(0, start - 4), start))
  );
}

function countDigits(value: string): number {
  return value.replace(/\D/g, '').length;
}

const isLicenceForm = (value: string): boolean =>
  /^(?:[A-Z]{0,4}\d{5,8}|[A-Z]{1,4}-\d{4,8}|[A-Z]{1,4}\d{4}|\d{2,3}[-.]\d{4,7}|\d{4}-\d{3}|\d{2}[A-Z]-\d{4,6}|\d{4})(?:-\d{1,2})?[A-Z]?$/.test(
    value,
  ) && !/^(?:19|20)\d\d$/.test(value);
const isYear = (value: string): boolean => /^(?:19|20)\d\d$/.test(value);
const isTime = (value: string): boolean => /^(?:[01]\d|2[0-3])[0-5]\d$/.test(value);
const isDateLike = (value: string): boolean =>
  /^(?:\d{1,2}([-/.])\d{1,2}\1(?:\d{2}|\d{4})|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})$/.test(value);

function isDate(value: string): boolean {
  if (!isDateLike(value)) return false;
  const [a = 0, b = 0, c = 0] = value.split(/[-/.]/).map(Number);
  const [one, other] = a > 31 ? [c, b] : [a, b];
  return one >= 1 && other >= 1 && one <= 31 && other <= 31 && (one <= 12 || other <= 12);
}

/** Values that keep their meaning behind any cue: variants, trials, stages, pregnancies, pressures, clock times. */
const neverIdentifier =
  /^(?:rs\d+|NCT\d{8}|[TN]\d\w{0,8}|G\d+P\d+\w*|\d{1,3}(?:\.\d)?\/\d{1,3}(?:\.\d{1,2})?|\d{1,2}:\d\d|\d{1,2}\.\d{1,2}|v\d[\d.]*|N[CGMPRTW]_\d+(?:\.\d+)?|[cgpmn]\.\S+|(?:19|20)\d\d-(?:\d\d|(?:19|20)\d\d)|\d{1,3}%)$/i;

function fitsCue(text: string, run: CodeRun, cue: FoundCue, digits: number): boolean {
  const { value } = run;
  const isBare = run.letters === 0 && run.longest === value.length;
  if (digits === run.digits && isBare && isYear(value)) return false;
  if (neverIdentifier.test(value) || isDate(value)) return false;
  // "license plate 85G-9GE": what stands behind a plate is one
  if (cue.isStrong && cue.category === 'VEHICLE' && run.letters > 0) return digits >= 2;
  // "SN DTBA3D3": letters between digits behind a sure cue are no measure
  if (cue.isStrong && value.length >= 6 && digits >= 2 && /[A-Z]\d+[A-Z]|\d[A-Z]+\d/i.test(value))
    return true;
  const isCode = isClinicalCode(value);
  if ((isCode || isBare) && isCodeContext(text, run)) return cue.isStrong && cue.isMarked && digits >= 6;
  if (cue.isStrong) {
    if (isCode && digits === run.digits) return digits >= (cue.isMarked ? 3 : 4);
    return digits >= (cue.isMarked ? 2 : 3);
  }
  if (isBare && /^0\d\d/.test(value)) return cue.isMarked || !isTime(value);
  // "mr 3391-07": no measure is written so
  if (cue.category === 'MRN' && digits >= 5 && /^\d{2,6}(?:-\d{2,6}){1,2}$/.test(value)) return true;
  if (isCode && digits === run.digits) return cue.isMarked && digits >= 4 && run.longest >= 3;
  if (cue.isMarked) return digits >= 3;
  return isBare ? digits >= 5 || (digits === 4 && !isTime(value)) : digits >= 4;
}

/** "cell ending 9051", "card *2230", "SSN (last 4): 6612": the end of a number that is known elsewhere. */
function tailCategory(text: string, { start, value }: CodeRun, isBare: boolean): PhiCategory | undefined {
  if (!isBare || value.length < 4 || value.length > 6) return undefined;
  const left = text.slice(Math.max(0, start - 70), start);
  if (!/end|last|[*x][ -]?$/i.test(left.slice(-40))) return undefined;
  if (
    !/(?:\bend(?:ing|s|ed)?(?: in| with)?\W{0,3}|\blast[ -]?(?:4|four)(?: digits?)?(?: (?:of|is|are|the|ssn|card|acct))*\W{0,4}|\*{1,12}[ -]?|x{4,12}[ -]?)$/i.test(
      left,
    )
  )
    return undefined;
  if (
    /\b(?:week|month|year|period|quarter|fy|season|term|x{3,}-x{2,}-)\W{0,2}(?:end(?:ing|ed)\W{0,3})?$/i.test(
      left,
    )
  )
    return undefined;
  if (/\b(?:ssn?|social)\b/i.test(left)) return 'SSN';
  if (/\b(?:cell|phone|mobile|tel|number|ph)\b/i.test(left)) return 'PHONE';
  if (/\b(?:card|acct|account|visa|mastercard|amex|bank|credit|debit|copay|billed|last4)\b/i.test(left))
    return 'ACCOUNT';
  return /\*[ -]?$/.test(left) && !/[\d)a-z]\*{1,3}[ -]?$/i.test(left)
    ? 'ACCOUNT'
    : /end|last/i.test(left)
      ? 'OTHER_ID'
      : undefined;
}

/** "#" and "no." count things too, and the pictures of a study. */
const countedThing = late.iu`(?:icd|cpt|code|disp(?:ense)?|qty|quantity|refills?|tabs?|size|french|fr|blade|suture|tube|ett|room|bed|day|pod|cycle|dose|stage|type|level|unit|visit|week|page|step|item|grade|tooth|teeth|model|image|images|series|slice|figure|table|chapter)\W{0,3}(?:#|no\.|nr\.)\s?$`;

/** "#5306", "no. B-0291": a mark of a number and no thing of medicine before it. */
function isNumbered(text: string, run: CodeRun): boolean {
  const left = text.slice(Math.max(0, run.start - 24), run.start);
  if (run.digits < 4 || !/#|n[or]\./i.test(left.slice(-9))) return false;
  if (!/(?:#:?|\bno\.|\bnr\.)\s?(?:[A-Z]{1,4}[ -])?$/iu.test(left) || countedThing.test(left)) return false;
  // "#24-331" is no range behind its mark
  const isRow = run.digits > 4 && /#$/.test(left) && /^\d{2,4}-\d{3,}$/.test(run.value);
  if ((!isRow && isClinicalCode(run.value)) || isCodeContext(text, run)) return false;
  if (run.letters > 0 || run.digits > 4) return true;
  return !/\b(?:image|series|slice)s?\b/i.test(text.slice(Math.max(0, run.start - 160), run.start));
}

function isDenied(text: string, run: CodeRun, isBare: boolean): boolean {
  const { value, digits, letters, longest } = run;
  if (digits < 4) return false;
  if (isBare) return isDeniedNumber(text, run);
  if (letters === 0) {
    // a mix of three, or a drug thrice a day
    if (/^(\d{1,3})-\1-\1$/.test(value)) return false;
    if (isDateLike(value)) return !isDate(value) && !/^\d{1,2}\.\d{1,2}\.\d{1,2}$/.test(value);
    // 150,000-400,000 is a range of two numbers with commas
    if (/\d,$/.test(text.slice(Math.max(0, run.start - 2), run.start))) return false;
    if (digits < 5 || isClinicalCode(value) || isCodeContext(text, run)) return false;
    return digits >= 6 || /(?:^|-)0\d/.test(value);
  }
  if (longest < 4 && !(digits >= 5 && /[-/._:]/.test(value))) return false;
  if (isClinicalCode(value)) return false;
  return !isCodeContext(text, run) || /^[A-Z]{1,4}-?\d{6,}[A-Z]?$/.test(value);
}

function isDeniedNumber(text: string, run: CodeRun): boolean {
  const { value, digits, start, end } = run;
  // 250,000 and 1.25000 are parts of one number
  if (/\d[.,]$|[=<>]\s?$/.test(text.slice(Math.max(0, start - 3), start))) return false;
  if (/^[.,]\d/.test(text.slice(end, end + 2)) || digits > 24) return false;
  if (digits < 6 && !(value.startsWith('0') && digits === 5)) return false;
  const isMeasure = !value.startsWith('0') && (value.endsWith('000') || isMeasureBefore(text, start));
  return (!isMeasure || digits >= 9) && !isCodeContext(text, run);
}
