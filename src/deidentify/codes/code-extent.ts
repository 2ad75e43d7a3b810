import { late } from '../patterns/search-pattern.ts';
import { isClinicalCode } from './clinical-codes.ts';
import type { CodeRun } from './code-runs.ts';
import { idCueBefore } from './id-cues.ts';

const prefix = late.u`(?<![\p{L}\d])(?:[A-Z][A-Z.-]{0,5}|[A-Z]{1,4}\d{1,2}[A-Z]?)[ -]$`;
const prefixAfterMark = late.u`(?<=#\s?)\p{L}{1,4}[ -]$`;
/** Words in capitals that name a number, or stand before one in a sentence. */
const noPrefix: ReadonlySet<string> = new Set(
  'mrn nhs nhi ssn npi dea id no nr ref acc lic sn dn cpt icd dob doi pid gmc nmc wbc rbc plt hgb bnp ck ast alt ldh psa hcg hr bp rr cc po iv im sc qd bid tid prn am pm the on at in of to is as by or and for mr ct us mri pet xr md do rn np pa tel fax ph cell ext room rm bed box fl ste apt unit x a hcn phn mbi csn har enc fin acct case lot udi vin tag din ndc drg hcc omim pmid nct ma tin ein fein ptan rx tb dx mac dsn rda rdh imo mmsi cli tnmc pin urn memb icn upn hp mcrn mcnz rsw mbs'.split(
    ' ',
  ),
);

/** Words of `noPrefix` that are never a part of the number behind them. */
const labels: ReadonlySet<string> = new Set(
  'mrn nhs nhi ssn npi dea id no nr ref acc lic sn cpt icd dob doi pid gmc nmc hr bp rr on at in of to is as by or and for tel fax ph cell ext room rm bed fl ste apt unit x csn har enc fin acct case lot udi vin tag ndc drg hcc omim pmid nct tin ein fein ptan rx dx mac dsn rda rdh imo mmsi cli pin urn memb icn upn hp mcrn mcnz rsw mbs'.split(
    ' ',
  ),
);
const markedBefore =
  /(?:[:#=("]|\b(?:id|no|number|lic|licen[cs]e|reg|cert|maybe|is|policy|medicaid|medicare|insurance)\.?)[ "']{0,2}$/i;

/** Start of a short row of capitals that belongs to the number behind it: "WV 51730266", "KS-RT 905". */
export function prefixBefore(text: string, start: number): number {
  // "LAB: NA 138": an analyte and its result
  if (
    /(?<![\p{L}\d])(?:NA|K|CL|CO2|HCO3|BUN|CR|GLU|CA|MG|PHOS|ALB|HB|HCT|TSH|INR|PT|PTT|LAC|A1C) $/u.test(
      text.slice(Math.max(0, start - 6), start),
    ) &&
    /^\d{1,3}(?![\d/-])/.test(text.slice(start, start + 4))
  )
    return start;
  if (!/[ -]/.test(text.charAt(start - 1)) || !/[\p{L}\d.]/u.test(text.charAt(start - 2))) return start;
  const left = text.slice(Math.max(0, start - 9), start);
  const hit = prefix.exec(left) ?? prefixAfterMark.exec(left);
  if (hit === null) return start;
  const word = hit[0].replace(/[ .-]/g, '').toLowerCase();
  const from = start - hit[0].length;
  // "lic DN 30827": behind a mark the letters belong to the number, whatever else they can mean
  const isOwn =
    !noPrefix.has(word) ||
    (word.length > 1 &&
      !labels.has(word) &&
      (markedBefore.test(text.slice(Math.max(0, from - 14), from)) ||
        idCueBefore(text, from)?.isStrong === true));
  return isOwn ? from : start;
}

const group = late.u`^[ \u00a0](?<group>\d{2,6}(?:-\d{1,6})?|[A-Z\d]{2,6}|[A-Z]{1,4}(?=[ \u00a0]\d{2,6}\b(?![.,/]\d))|\d(?= ?\/ ?\d\b))(?![\p{L}\d/:-]|[.,]\d|\s?(?:mg|ml|mcg|y|yo|year|yrs?|m|f|lbs?|kg|%|am|pm|days?|weeks?)\b)`;
const lastPart = late.u`^ [A-Z](?![\p{L}\d/:.-])|^ \d(?: ?\/ ?\d)?(?![\p{L}\d/:-]|[.,]\d)|^ ?\/ ?\d{1,4}(?![\d/])|^\(\d\)`;
const maxGroups = 7;

/** End of a number that is written in groups: "61 904 377", "3950 61422 7 / 2", "5306 0002 B7XY". */
export function valueEnd(text: string, run: CodeRun): number {
  let { end } = run;
  let groups = 1;
  for (; groups < maxGroups; groups += 1) {
    const next = group.exec(text.slice(end, end + 24));
    const word = next?.groups?.group;
    if (next === null || word === undefined || !continues(word, run.digits, groups)) break;
    end += next[0].length;
  }
  if (groups === 1 && run.digits < 6) return end;
  const last = lastPart.exec(text.slice(end, end + 12))?.[0] ?? '';
  // A letter ends a national number of groups; behind one group it begins the next word
  if (/ [A-Z]$/.test(last) && (groups < 3 || run.letters > 0)) return end;
  // "AP1213355 4/5 strength": behind a number with letters a fraction begins something else
  return run.letters > 0 && groups === 1 && /^ \d/.test(last) ? end : end + last.length;
}

function continues(word: string, firstDigits: number, groups: number): boolean {
  if (/^(?:19|20)\d\d$/.test(word)) return false;
  if (/^\d{2}$/.test(word)) return groups > 1 || firstDigits <= 4;
  if (/^\d/.test(word) && !/\D/.test(word.replaceAll('-', ''))) return true;
  if (/^[A-Z]{2,6}$/.test(word)) return word.length <= 4 && groups === 1 && firstDigits <= 4;
  return (
    /\d{3}/.test(word) || /^\d[A-Z]$/.test(word) || (groups > 1 && word.length >= 4) || !isClinicalCode(word)
  );
}
