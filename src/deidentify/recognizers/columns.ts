import { keyCategory } from '../codes/id-cues.ts';
import type { AskedPattern } from '../patterns/search-pattern.ts';
import type { PhiCategory } from '../phi-category.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';

const id = 'columns';

/** Heads of columns whose values are identifiers without a look at their form. */
const heads: readonly (readonly [category: PhiCategory, head: AskedPattern])[] = [
  [
    'OTHER_ID',
    /^(?:id|no|#|subj|subject|participant|pid|record_?id|study_?id|screening|specimen|accession|acc|case|order|kit|visit_?id|enc)$/,
  ],
  [
    'MRN',
    /^(?:mrn|mr|mr#|mrn#|chart|hosp(?:ital)? ?(?:no|number|id)|nhs|nhi|urn?|uhid|hrn|patient ?(?:id|no|number)|pt ?(?:id|no))$/,
  ],
  [
    'PHONE',
    /^(?:phone|tel|telephone|mobile|cell|contact|contact no|phone ?(?:no|number)|home|callback|cb|pager|bleep)$/,
  ],
  ['FAX', /^fax$/],
  [
    'DATE',
    /^(?:dob|d\.o\.b\.?|birth ?date|date of birth|birth_?dt|date|visit_?(?:dt|date)|admit(?:ted)?|admission|adm|disch?(?:arged?)?|d\/c|dc'?d?|dod|doa|dos|doi|seen|collected|coll|drawn|received|rec'?d|due|next(?: due| visit)?|appt|onset|given|started|start|stopped|stop|placed|inserted|removed)$/,
  ],
  ['SSN', /^ssn$/],
  [
    'HEALTH_PLAN',
    /^(?:insurance|ins|policy|plan|member|medicare|medicaid|payer|subscriber|group|ins(?:urance)?[ _]?(?:id|no|number|policy))$/,
  ],
];
/** Beside which "CAD" is a disease and no dispatch number. */
const disease =
  /^(?:chf|ccf|hf|hfref|hfpef|copd|htn|hypertension|t?[12]?\s?dm\s?[12]?|diabetes|ckd|esrd|a?fib|af|hld|hyperlipidemia|pvd|pad|gout|gerd|asthma|osa|cva|tia|mi|ihd|obesity|anemia|depression)$/;
const maxCells = 24;
const maxCell = 48;

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** Tables of a roster or an export: the head of a column says what its cells hold. */
export const columns: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => {
    const findings: PhiFinding[] = [];
    let at = 0;
    while (at < text.length) {
      const lineEnd = endOfLine(text, at);
      const table = readHead(text, at, lineEnd);
      at = lineEnd + 1;
      if (table === undefined) continue;
      while (at < text.length) {
        const { cells, end } = readRecord(text, at, table.sign);
        if (cells.length < 2) break;
        for (const [index, cell] of cells.entries()) {
          const category = table.categories[index];
          if (category !== undefined && isValue(cell, category)) {
            const skipped =
              category === 'PHONE' || category === 'FAX'
                ? (/^[^\d+(]*/.exec(cell.value)?.[0].length ?? 0)
                : 0;
            findings.push({
              start: cell.start + skipped,
              end: cell.end,
              category,
              strength: 2,
              recognizer: id,
            });
          }
        }
        at = end + 1;
      }
    }
    return findings;
  },
};

function isValue({ value }: Cell, category: PhiCategory): boolean {
  const digits = value.replace(/\D/g, '').length;
  if (value.length > maxCell || digits < 2) return false;
  if (category === 'PHONE' || category === 'FAX') return digits >= 3;
  // "Plan" heads a column of what is to be done as well
  if (category === 'HEALTH_PLAN') return digits >= 5 && !/\p{Ll}{2}|[/:]/u.test(value);
  if (category === 'DATE')
    return (
      (/^[\p{L}\d ,./:-]+$/u.test(value) && digits >= 3) ||
      /^(?:1[0-2]|0?[1-9])[/-](?:[12]\d|3[01]|0?[1-9])$/.test(value)
    );
  // "PMH: CHF, CAD, HTN, PSH" heads no dispatch numbers (CAD): "cholecystectomy 2002" is none
  return /^\S+(?: \S+){0,3}$/.test(value) && !/^(?:\p{L}{4,} )+(?:in )?(?:19|20)\d\d$/u.test(value);
}

const signs = ['|', '\t', ';', ','];

function countOf(text: string, sign: string, start: number, end: number): number {
  const code = sign.charCodeAt(0);
  let count = 0;
  for (let at = start; at < end && count < 2; at += 1) if (text.charCodeAt(at) === code) count += 1;
  return count;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function readHead(
  text: string,
  start: number,
  end: number,
): { sign: string; categories: readonly (PhiCategory | undefined)[] } | undefined {
  if (end - start > 400 || end - start < 8) return undefined;
  const sign = signs.find((one) => countOf(text, one, start, end) > 1);
  if (sign === undefined) return undefined;
  const names = readRecord(text, start, sign).cells.map(({ value }) => value.toLowerCase());
  if (
    names.length < 3 ||
    names.length > maxCells ||
    names.some((name) => name.length > 24 || /\d{2}/.test(name))
  )
    return undefined;
  // A sentence has commas and spaces, and a list of diagnoses a title; the head of an export has none
  if (sign === ',' && names[0]!.includes(':')) return undefined;
  if (sign === ',' && names.length < 4 && names.some((name) => name.includes(' '))) return undefined;
  if (names.includes('cad') && names.some((name) => disease.test(name))) return undefined;
  const categories = names.map((name) => heads.find(([, head]) => head.test(name))?.[0] ?? keyCategory(name));
  return categories.some((category) => category !== undefined) ? { sign, categories } : undefined;
}

/** One record of a table; quotes hold signs and ends of lines, as in RFC 4180. */
function readRecord(text: string, start: number, sign: string): { cells: Cell[]; end: number } {
  const cells: Cell[] = [];
  let from = start;
  let isQuoted = false;
  let at = start;
  for (; at <= text.length; at += 1) {
    const here = text.charAt(at);
    if (here === '"' && sign !== '|') isQuoted = !isQuoted;
    const isEnd = at === text.length || (here === '\n' && !isQuoted);
    if (!isEnd && (here !== sign || isQuoted)) continue;
    cells.push(trimmed(text, from, at));
    from = at + 1;
    if (isEnd || cells.length > maxCells) break;
  }
  if (at < text.length && text.charAt(at) !== '\n') at = endOfLine(text, at);
  return { cells, end: at };
}

function trimmed(text: string, from: number, to: number): Cell {
  let [start, end] = [from, to];
  while (start < end && /[\s"]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s"]/.test(text.charAt(end - 1))) end -= 1;
  return { start, end, value: text.slice(start, Math.min(end, start + maxCell + 1)) };
}
