import { late } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { isClinicalProperNoun, isDictionaryWord } from '../words/ordinary-word.ts';
import { particles } from '../words/person-name.ts';
import { canBeGiven, canBeName } from '../words/word-names.ts';
import { isStaffInitials } from './login-shapes.ts';
import { isNameWord } from './name-slots.ts';
import { notFilled } from './slot-words.ts';

const id = 'board-rows';
/** What a row of a board begins with: a bed, a room, a number of a case or an hour. */
const lead = late.iu`^[ \t|>*-]{0,4}(?:#?\d{1,2}[.):]?[ \t]{1,3})?(?:\d{1,2}[A-Z]{1,2}-?\d{0,3}[A-Z]?|[A-Z]{1,4}-?\d{1,3}[A-Z]?|\d{2,4}-[A-Z\d]{1,2}|\d{3,4}|FT|WR|HW|HALL|TRIAGE|OBS|(?:bed|rm|room|chair|ch|bay|pod|or|station|stn|cube|spot)[ #]?\d{1,4}[A-Za-z]?)[:.)]?[ \t|]{1,6}`;
const name = late.u`^(?:(?:DE|LA|VAN|VON|DER|EL|AL|ST|ST\.|MC|O|de|la|van|von|der|el|al|st) ){0,2}(\p{Lu}[\p{Lu}'’ʻ]{1,20}(?:-\p{Lu}{2,20})?|\p{Lu}\p{Ll}[\p{L}'’]{1,20}(?:-\p{Lu}\p{Ll}+)?)(?:(, ?)(\p{Lu}\.?(?!\p{L})|\p{Lu}[\p{L}'’-]{1,16}))?(?=[ \t]|[|"/,(\n]|$)`;
const lastCell = late.u`[ \t]{2,}(\p{Lu}{2,3}|\p{Ll}{2,3})[ \t]*$`;
const heading = late.iu`\b(?:worklist|work list|board|huddle|hand-?off|handover|census|roster|rounds?|queue|assignments?|schedule|snapshot|tracking|draws?|phleb|run sheet|sign-?out|turnover|bed ?list|wait(?:ing)? ?list|callbacks?|recalls?|no-?shows?|pending|open|tickets?|arrivals|pts|patients)\b`;
const besideAge = /^[ \t|,/]{1,8}\(?\d{1,3} ?(?:[MFmf]|y\/?o|yr)\b/u;

interface Row {
  readonly start: number;
  readonly end: number;
  readonly surname: string;
  readonly given: string;
  readonly isAged: boolean;
  readonly initials: { readonly start: number; readonly value: string } | undefined;
}

/** The patients of a list of a ward, a laboratory or an emergency room: several rows that begin with a bed and a name. */
export const boardRows: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => {
    const findings: PhiFinding[] = [];
    const add = (start: number, end: number): void => {
      findings.push({ start, end, category: 'NAME', strength: 2, recognizer: id });
    };
    let block: Row[] = [];
    let head = '';
    let [at, previous] = [0, ''];
    for (const line of text.split('\n')) {
      const row = line.length < 240 ? readRow(line, at) : undefined;
      if (row === undefined) {
        takeBlock(block, head, add);
        block = [];
      } else {
        if (block.length === 0) head = previous;
        block.push(row);
      }
      at += line.length + 1;
      previous = line;
    }
    takeBlock(block, head, add);
    return findings;
  },
};

function readRow(line: string, at: number): Row | undefined {
  const first = lead.exec(line)?.[0];
  if (first === undefined) return undefined;
  const found = name.exec(line.slice(first.length));
  if (found === null) return undefined;
  const start = at + first.length;
  const end = start + found[0].length;
  const rest = line.slice(end - at);
  const last = lastCell.exec(rest);
  return {
    start,
    end,
    surname: found[1] ?? '',
    given: found[3] ?? '',
    isAged: besideAge.test(rest),
    initials:
      last === null
        ? undefined
        : { start: end + last.index + last[0].indexOf(last[1] ?? ''), value: last[1] ?? '' },
  };
}

const isSure = ({ surname, given }: Row): boolean =>
  isNameWord(surname) && (!isDictionaryWord(surname) || canBeGiven(surname) || /^\p{Lu}\.?$/u.test(given));

/** In a list of patients every row has one; a few rows that are sure tell what the list is. */
function takeBlock(rows: readonly Row[], head: string, add: (start: number, end: number) => void): void {
  if (rows.length === 0) return;
  const sure = rows.filter(isSure).length;
  const least = heading.test(head) || rows.some((row) => row.isAged) ? 1 : 2;
  if (sure < least || sure * 2 < rows.length || (rows.length < 2 && !(rows[0]!.isAged && isSure(rows[0]!))))
    return;
  for (const row of rows) if (canBePatient(row)) add(row.start, row.end);
  const signed = rows.flatMap(({ initials }) => (initials === undefined ? [] : [initials]));
  if (signed.length < 2 || signed.filter(({ value }) => isStaffInitials(value)).length * 2 < signed.length)
    return;
  for (const { start, value } of signed)
    if (!/^(?:am|pm|ok|no|na)$/iu.test(value)) add(start, start + value.length);
}

function canBePatient({ surname, given }: Row): boolean {
  if (notFilled.has(surname.toLowerCase()) || particles.test(surname)) return false;
  if (canBeName(surname)) return true;
  if (isAbbreviation(surname) || isClinicalProperNoun(surname)) return false;
  return !isDictionaryWord(surname) || /^\p{Lu}\.?$/u.test(given);
}
