import { isClinicalCode } from '../codes/clinical-codes.ts';
import { late } from '../patterns/search-pattern.ts';
import type { PhiCategory } from '../phi-category.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isDictionaryWord } from '../words/ordinary-word.ts';

const MOST = 8;
/** A further group of a number, behind a blank or a mark that joins. */
const groupBehind = late.u`^(?<gap>[ \u00a0]|[-–/·•@.]|[ \u00a0][-–·•/][ \u00a0](?=\d))(?<group>(?=[A-Z]{0,3}[\dOl])[A-Z\dOl]{1,7}|[A-Z]{1,3}(?=[ \u00a0]\d|[\s,.;)\]"'|/]|$))(?![\p{L}\d%°]|[.,:/]\d)`;
/** What may follow the last group; behind anything else the number counts something ("4471 30 tabs"). */
const goesOn = late.u`^(?:[ \u00a0]?(?:[,;:)\]"'|<>‖=]|[.](?!\d)|$|\n|\r)|[ \u00a0]{2}|\t|[ \u00a0][(–—|/·•-]|[ \u00a0](?:\p{Lu}|and|or|at|in|on|for|from|is|was|were|has|had|to|with|w\/|by|per|as|of|the|a|an|given|sent|used|read|seen|noted|not|no|but|so|then|thru|through|till|until|via|under|held|off|left|right|which|who|he|she|it|they|his|her|this|that|expired?|exp|active|pending|still|also|lot)(?![\p{Ll}\d]))`;
/** A group before it: digits, or capitals that are no word and no label. */
const groupBefore = late.u`(?<![\p{L}\d.,/:%–-])(?<group>[\dOl]{1,7}|[A-Z]{1,8}\d{0,3}(?:-[A-Z\d]{1,6})?)(?:[ \u00a0]|[ \u00a0]?[-–/·•][ \u00a0]?)$`;
/** Words in capitals that name the number or its place. */
const labels: ReadonlySet<string> = new Set(
  'MRN NHS NHI SSN SS NPI DEA ID IDS NO NR NUM REF ACC ACCT LIC SN DOB DOS DOI PID GMC NMC TEL PH FAX CELL EXT PGR RM ROOM BED FL STE APT UNIT BOX LOT REG CASE ORDER RX TX DX HX PT MR MS DR MD DO RN NP PA ED ER OR ICU CCU CT MRI XR US EKG ECG BP HR RR T P IV IM PO AND IS AS AT BY OF TO ON IN THE FOR FROM WITH OLD NEW HER HIS OUR M F MALE FEMALE AGE YO Y WT HT CPT ICD INS PLAN GRP GROUP MEM POLICY CLAIM VISIT ENC FIN CSN HAR UDI VIN TAG PLATE PLATES LICENSE NUMBER SERIAL CARD CODE KEY PIN TRIP ROUTE SEAT ROW BAY MAC SER DN UUID DVA NAM CLIA AHPRA HPCSA CPSO MDCN CORU HCN HRN CRN VHI GMS MBI RAMQ OHIP PPS UHID IHI NHIS PTR GSM DSN NRP LPN CERT UPIN PC ANI DPS NIHB PNR PCN CPI ULI ISBT RMA REMS PACS CAS CDL DOT SIM IMEI IP URL CIN AZ CA NY TX FL IL OH PA'.split(
    ' ',
  ),
);
/** What is driven or its plate: behind it two letters before a number are those of a state. */
const plateBefore = late.iu`(?<!\p{L})(?:plates?|tag|tags|rego?|registration|jeep|truck|van|car|ute|bakkie|pickup|motorbike|motorcycle|trailer|sedan|suv|vehicle|veh|lic(?:en[cs]e)?)(?: (?:is|was|no|number))?[.:#,( ]{1,3}$`;
const measured = /^(?:\d{1,3}|[A-Z]\d{1,2})$/u;

/** Digits that stand each by itself: "3 3 1 - 0 9 - 4 4 7 2". */
const apart = /(?<![\p{L}\d.,/])\d(?: ?[-–]? ?\d(?!\d|[.,/]\d)){6,15}(?![\p{L}\d%])/gu;

/** The row of single digits that a span is a part of. */
export function rowOfDigits(text: string, start: number, end: number): readonly [number, number] | undefined {
  if (!/^[\d –-]+$/u.test(text.slice(start, end)) || /\d{3}/u.test(text.slice(start, end))) return undefined;
  const from = Math.max(0, start - 48);
  for (const { 0: row, index } of text.slice(from, end + 48).matchAll(apart))
    if (from + index <= start && from + index + row.length >= end && /\d[ –-]+\d[ –-]+\d/u.test(row))
      return [from + index, from + index + row.length];
  return undefined;
}

/** End of a number of which the first groups were found: "4417 882" of "4417 882 9K". */
export function codeEnd(text: string, start: number, end: number): number {
  let at = end;
  const value = text.slice(start, end);
  let digits = /\d/u.test(value);
  // "104/62", "B12 188": what is short is a part of another thing
  if (value.length < 4 && !(/^\d{2,3}$/u.test(value) && /^[ -]\d{2}/u.test(text.slice(end, end + 3))))
    return end;
  for (let groups = 0; groups < MOST; groups += 1) {
    const hit = groupBehind.exec(text.slice(at, at + 14));
    const group = hit?.groups?.group;
    if (hit === null || group === undefined) break;
    const isTight = !/[ \u00a0]/u.test(hit.groups?.gap ?? '');
    const isDigits = /^\d+$/u.test(group);
    // Letters alone end a number of digits ("BA", "H"), and no short form of medicine does
    if (/^[A-Z]+$/u.test(group) && !endsNumber(text, at, group, digits, isTight)) break;
    if (!isDigits && !isTight && (isClinicalCode(group) || labels.has(group))) break;
    const next = at + hit[0].length;
    const behind = text.slice(next, next + 12);
    if (!goesOn.test(behind) && !groupBehind.test(text.slice(next, next + 14))) break;
    if (isDigits && !isTight && /^(?:19|20)\d\d$/u.test(group)) break;
    at = next;
    digits ||= isDigits;
  }
  // a row of groups that ends before what counts something is no number
  return at > end && goesOn.test(text.slice(at, at + 12)) ? at : end;
}

/** "4417 882 BA", "20931-H": letters alone end a number of digits; no word and no short form of medicine does. */
function endsNumber(text: string, at: number, group: string, digits: boolean, isTight: boolean): boolean {
  if (!digits || labels.has(group)) return false;
  if (isTight) return true;
  // "6120 338 947 VT", "C447120 A.": at the end of what is said one or two letters belong to a long number
  if (
    group.length < 3 &&
    /(?:\d[ -]?){6}$/u.test(text.slice(Math.max(0, at - 14), at)) &&
    /^[,.;)\]"]|^\s*(?:\n|$)/u.test(text.slice(at + 1 + group.length))
  )
    return true;
  return (
    !isAbbreviation(group) &&
    !isDictionaryWord(group.toLowerCase()) &&
    (group.length < 3 || letterCaseAt(text, at) === 'mixed')
  );
}

/** Start of a number of which the last groups were found: "ZX" of "ZX 4417 882". */
export function codeStart(text: string, start: number, end: number, category: PhiCategory): number {
  let at = start;
  if (end - start < 4 && !/^\d{2,3}$/u.test(text.slice(start, end))) return start;
  for (let groups = 0; groups < MOST; groups += 1) {
    const hit = groupBefore.exec(text.slice(Math.max(0, at - 18), at));
    const group = hit?.groups?.group;
    if (hit === null || group === undefined) break;
    const from = at - hit[0].length;
    if (/^[A-Z]/u.test(group)) {
      const word = group.replace(/[\d-].*$/u, '');
      if (plateBefore.test(text.slice(Math.max(0, from - 24), from)) && word.length < 4 && at === start) {
        at = from;
        break;
      }
      if (labels.has(word) || isAbbreviation(word) || isClinicalCode(group)) break;
      if (word.length > 2 && isDictionaryWord(word.toLowerCase())) break;
      if (word.length > 3 && letterCaseAt(text, from) === 'upper') break;
      // capitals behind a small word that names the number belong to it, elsewhere they name it
      const isOwn = category === 'DEVICE' && word.length > 2;
      if (!isOwn && !/(?:\p{Ll}{2}[.:]?|#) ?$/u.test(text.slice(Math.max(0, from - 6), from))) break;
    } else if (!numberMayStart(text, from, group, at < start)) break;
    at = from;
  }
  return at;
}

/** "Rx 7 884-201": digits begin a number behind a label, a mark or other groups, not behind what they count. */
function numberMayStart(text: string, from: number, group: string, isRow: boolean): boolean {
  if (/^(?:19|20)\d\d$/u.test(group)) return false;
  const left = text.slice(Math.max(0, from - 12), from);
  if (/(?:[:=("[|>]|#)[ \u00a0]{0,2}$/u.test(left)) return group.length > 1 || /[:=] ?$/u.test(left);
  if (
    /(?<![\p{L}\d])(?:no|nr|num|number|id|card|is|says|reads?|on|line|mob|cell|tel|ph|ext|rx|ref|acct|mrn|lot)\.?[ \u00a0]$/iu.test(
      left,
    )
  )
    return !measured.test(group) || isRow || /^\d$/u.test(group);
  return isRow || /(?<![\p{L}\d])[A-Z\d]{1,4}[ \u00a0]$/u.test(left);
}
