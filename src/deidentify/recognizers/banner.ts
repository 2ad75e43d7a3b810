import { isClinicalCode } from '../codes/clinical-codes.ts';
import { late } from '../patterns/search-pattern.ts';
import type { PhiCategory } from '../phi-category.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { isDictionaryWord, isOrdinaryWord } from '../words/ordinary-word.ts';
import { roles, titles } from '../words/person-roles.ts';
import { canBeName } from '../words/word-names.ts';
import { isSegment } from './hl7.ts';

const id = 'banner';
const maxLine = 400;
const separator = /\s*[|\t^]\s*|\s{3,}|\s\/\/\s|\s[*•·]\s/u;
const dateField = late.u`(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|(?:19|20)\d\d[-/.]?\d\d[-/.]?\d\d|\d{1,2}[- ]\p{L}{3,9}[- ]\d{2,4}|\p{L}{3,9}\.? \d{1,2},? \d{4})`;
const sexField = late.iu`^(?:sex:? ?)?(?:m|f|male|female|x|u|unknown)$`;
const nameField = late.u`^\p{L}[\p{L}\p{M}'’.-]*(?:,? ?[\p{L}\p{M}'’.-]+){1,5}$`;
const idField = late.u`^(?:[\p{L}]{0,3}[#:-]?\s?)?(?=[\p{L}-]*\d)[\p{L}\d]{1,10}(?:-[\p{L}\d]{1,10}){0,4}$`;
/** What the field says of itself: "MRN: 44812", "Pt ODUYA, ADA". */
const fieldLabel = /^(?:pt|patient|name|mrn|ur|urn|hn|acct?|csn|fin|visit|id)\b[ .:#]{1,3}/iu;
const roomField = /^(?:room|rm|bed|ward|unit|floor|bay)\b/iu;
const contactAfter =
  /^\W*(?:(?:pager|ph(?:one)?|tel|fax|npi|dea|lic|office|beeper|ext)\b|\(?\+?\d{1,3}[\d)][\d). -]{6,})/iu;
const department = /^(?:dept\.?|department|division|section) of \p{L}/iu;
const credentialEnd = /,? (?:m\.?d|d\.?o|r\.?n|n\.?p|pa-?c?|m\.?b\.?b\.?s|ph\.?d|frcp|frcs)\.?$/iu;

/**
 * Lines of fields without labels: the patient banner ("DOE, JANE M | 123456 | 1/2/1950 | F | Room 4 | Mercy") and
 * the block under a signature, where the line between the signer and the pager is the institution.
 */
export const banner: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => {
    const findings: PhiFinding[] = [];
    let previous = '';
    let at = 0;
    // A no-break space is a space here; both are one unit long
    for (const line of text.replaceAll('\u00a0', ' ').split('\n')) {
      const next = text.slice(at + line.length + 1, at + line.length + 1 + 40);
      if (line.length <= maxLine)
        findings.push(...bannerFields(text, line, at), ...signatureFacility(line, at, previous, next));
      if (line.trim() !== '') previous = line.trim();
      at += line.length + 1;
    }
    return findings;
  },
};

function finding(start: number, end: number, category: PhiCategory): PhiFinding {
  return { start, end, category, strength: 2, recognizer: id };
}

/** A banner has a birth date and a sex among its fields; its last field may stand on the next line. */
function bannerFields(text: string, line: string, at: number): PhiFinding[] {
  if (!/[|\t]|\s{3}/u.test(line) || !/\d/u.test(line) || isSegment(line)) return [];
  // A line of a log begins with a time to the second
  if (/^\W{0,2}\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d/.test(line)) return [];
  const wrapped =
    /[|\t]\s*$/u.test(line) ||
    (line.length > 70 && /^[^\n]{2,50}\n\s*\n/u.test(text.slice(at + line.length + 1, at + line.length + 60)))
      ? line.length + 1
      : line.length;
  const whole =
    wrapped > line.length
      ? text.slice(at, at + wrapped + (text.slice(at + wrapped).search(/\n|$/u) || 0))
      : line;
  const fields = split(whole);
  const hasDate = fields.some(({ value }) => dateField.test(value) && value.length < 24);
  const hasSex = fields.some(({ value }) => sexField.test(value));
  if (fields.length < 3 || !hasDate || !(hasSex || fields.length >= 4)) return [];
  const findings: PhiFinding[] = [];
  fields.forEach(({ value, start }, index) => {
    const end = at + start + value.length;
    if (dateField.test(value) || sexField.test(value) || roomField.test(value) || value.length < 2) return;
    const from = at + start + (fieldLabel.exec(value)?.[0].length ?? 0);
    if (idField.test(value) && value.replace(/\D/gu, '').length >= 4) {
      // "D0150", "G2P1001"; a bare row of four digits is a weight far from the name
      const isOther = /\p{L}/u.test(value) && isClinicalCode(value);
      if (!isOther && (hasSex || index < 4 || !/^\d{4}$/.test(value)))
        findings.push(finding(from, end, 'MRN'));
    } else if (index === 0 && nameField.test(value) && isNamed(value))
      findings.push(finding(from, end, 'NAME'));
    else if (index > 1 && isPlace(value, hasSex)) findings.push(finding(at + start, end, 'GEO'));
  });
  return findings;
}

/** Not a title of the note: "Thoracic Tumor Board", "GENERATOR". */
function isNamed(value: string): boolean {
  const words = value.split(/[\s,.]+/u).filter((word) => word.length > 1);
  if (/^\p{Lu}{2,3}$/u.test(value)) return false;
  return words.some((word) => canBeName(word)) || !words.every((word) => isDictionaryWord(word));
}

function split(line: string): { value: string; start: number }[] {
  const fields: { value: string; start: number }[] = [];
  let cursor = 0;
  for (const value of line.split(separator)) {
    const start = line.indexOf(value, cursor);
    const trimmed = value.trim();
    fields.push({ value: trimmed, start: start + value.indexOf(trimmed) });
    cursor = start + value.length;
  }
  return fields;
}

function isPlace(value: string, hasSex: boolean): boolean {
  if (!/^\p{L}[\p{L}\s.,'’&-]{1,70}$/u.test(value) || /\s(?:no|number|name|id)$/iu.test(value)) return false;
  const words = value.split(/\s+/u);
  // "MD", "RAD TECH", "BILLING": what somebody is
  if (
    words.every(
      (word) =>
        isAbbreviation(word) || roles.has(word.toLowerCase()) || (!hasSex && /^\p{Lu}{2,3}$/u.test(word)),
    ) ||
    (words.length === 1 && isDictionaryWord(value) && !canBeName(value))
  )
    return false;
  // "MODE EMS", "SVC MED": a label and its short form
  if (
    words.length === 2 &&
    isAbbreviation(words[1] ?? '') &&
    isDictionaryWord(words[0] ?? '') &&
    !canBeName(words[0] ?? '')
  )
    return false;
  // "SURGEON MR B. ODUYA", "ASSIST LOUISE": a person, whom others find
  if (roles.has((words[0] ?? '').toLowerCase()) || titles.has((words[1] ?? '').toLowerCase())) return false;
  return (
    words.some((word) => !isOrdinaryWord(word)) ||
    /\b(?:hospital|clinic|center|centre|health|home)\b/iu.test(value)
  );
}

function signatureFacility(line: string, at: number, previous: string, next: string): PhiFinding[] {
  const value = line.trim();
  if (
    !(credentialEnd.test(previous) || department.test(previous)) ||
    !contactAfter.test(next) ||
    value.length < 3 ||
    value.length > 70
  )
    return [];
  if (!/^[\p{L}][\p{L}\d\s.'’&,()-]*$/u.test(value)) return [];
  const start = at + line.indexOf(value);
  return [finding(start, start + value.length, 'GEO')];
}
