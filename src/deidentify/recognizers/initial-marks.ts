import { matchesOf } from '../patterns/each-match.ts';
import { late, searched } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { isDictionaryWord } from '../words/ordinary-word.ts';
import { clinicalCapitals } from '../words/place-words.ts';
import { isStaffInitials } from './login-shapes.ts';

const id = 'initial-marks';

const letters =
  '(?<value>\\p{Ll}{2,3}|\\p{Lu}{2,4}|\\p{Lu}{1,2}\\p{Ll}\\p{Lu}{1,2}|\\p{Lu}\\.(?:\\p{Lu}\\.){1,2})';
const ends =
  '(?=[ \\t]*(?:$|[\\n,;|)\\]/]|\\.(?:\\s|$))| {2}| \\d{1,2}[/.-]\\d| (?:\\d{4}|\\d{1,2}:\\d\\d)(?!\\d)|[ \\t](?:on|at|@)[ \\t]\\d|[ ]?[&+/][ ]?\\p{L}{2,3}(?!\\p{L}))';

/** Behind the days of dictation and typing: "D: 4/3/98 T: 4/4/98 kbl", "Trans. 4/4/98 kbl" */
const typedBehind = searched(
  `(?<![\\p{L}\\d])(?:[DdTt]{1,2}|[Dd]ict|DICT|[Tt]rans|TRANS|[Tt]ranscribed|[Tt]yped|[Tt]r)[.:]? ?\\d{1,2}[-/. ]\\d{1,2}(?:[-/. ]\\d{2,4})?(?: \\d{1,2}:?\\d{2})?[ /]{1,6}${letters}${ends}`,
  'dgu',
);
/** Behind who did something to a record: "QA kbl", "typed kbl", "scribe kb", "wit KB & ml", "revised mdk" */
const acted = searched(
  `(?<![\\p{L}\\d/-])(?:QA(?:'d)?|QC(?:'d)?|wit(?:ness(?:ed)?)?|wits|scribed?|scr|typist|typed|transcribed|transcriptionist|dictated|dict|e-?signed|signed|sgd|sgn|initials?|initialled|initialed|verified|verif|rechecked|checked|entry|entered|revised|rev'?d|reviewed|cosig(?:n(?:ed)?)?|co-?sign(?:ed)?|authorised|authorized|auth'?d|cover|recorder|logged|relief|orientee|preceptor|prelim|addend(?:um)?|edited|amended|read|pp|per pro)[.:]? {1,2}${letters}${ends}`,
  'dgu',
);
/** Of these only a person is said: small letters behind them are initials, whatever they are short for elsewhere. */
const ofPerson =
  /^(?:QA|wit|scribe|scr|typist|typed|transcri|dictated|e-?signed|sgd|sgn|initial|entry|revised|cosig|co-?sign|relief|orientee|preceptor|pp|per pro)/u;
/** A second one beside one who was found: "wit. KBL & mn", "VS/rt" */
const second = searched(`^(?: ?& ?| and | ?/ ?|\\+)${letters}${ends}`, 'u');

/** Last letters of a line or cell. */
const cellEnd = late.dgmu`(?:[|│;,\t]| {2}|[.,:;)] |\d |% |[–—-] )[ \t]{0,8}["']?(?<value>\p{Ll}{2,3}|\p{Lu}{2,3}|\p{Lu}\p{Ll}\p{Lu})["']?[ \t]{0,40}(?=$|\n|[|│])`;
export const noMark = late.iu`^(?:am|pm|td|tr|dt|dd|eff|to|ok|no|of|at|on|in|and|the|for|mg|ml|cc|iu|po|iv|im|sq|sc|pt|na|nil|off|yes|bid|tid|qid|prn|npo|bm|neg|pos|hr|hrs|min|ra|nc|bp|wnl|nad|qd|hs|ac|pc|ud|od|os|ou|rt|lt|md|rn|do|np|pa|dr|mr|ms|x\p{L}?|\p{L}x|kg|lb|lbs|cm|mm|dl|mcg|meq|gtt|kcal|fr|ga|wk|wks|mo|yr|yrs|st|nd|rd|th|lr|ns|la|rl|adj|cap|caps|tab|tabs|new|old|f|m|ml|ea|us|uk|ii|iii|iv|vi|vii)$`;

/** Initials of those who typed, checked or did something, behind its word or in the same place of many lines. */
export const initialMarks: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => {
    const findings: PhiFinding[] = [];
    const add = (start: number, found: string, strength: PhiFinding['strength']): void => {
      findings.push({ start, end: start + found.length, category: 'NAME', strength, recognizer: id });
    };
    for (const pattern of [typedBehind, acted])
      for (const match of matchesOf(pattern, text)) {
        const [start, end] = match.indices?.groups?.value ?? [0, 0];
        const found = text.slice(start, end);
        const isSure = pattern === typedBehind || ofPerson.test(match[0]);
        if (!(isMark(found) || (isSure && isSmallMark(found)))) continue;
        add(start, found, 2);
        const other = second.exec(text.slice(end, end + 24));
        const next = other?.groups?.value ?? '';
        if (other !== null && (isMark(next) || (isSure && isSmallMark(next))))
          add(end + other[0].length - next.length, next, 2);
      }
    fromColumns(text, new Set(findings.map(({ start, end }) => text.slice(start, end))), add);
    return findings;
  },
};

const isSmallMark = (found: string): boolean =>
  /^\p{Ll}{2,3}$/u.test(found) && !noMark.test(found) && !isDictionaryWord(found);

const isMark = (found: string): boolean =>
  isStaffInitials(found) && !noMark.test(found) && !clinicalCapitals.has(found.toLowerCase());

/** Lines and cells that end with the same few letters again and again: who charted them. */
function fromColumns(
  text: string,
  known: ReadonlySet<string>,
  add: (start: number, found: string, strength: PhiFinding['strength']) => void,
): void {
  const cells: { readonly start: number; readonly value: string }[] = [];
  for (const match of matchesOf(cellEnd, text)) {
    const [start, end] = match.indices?.groups?.value ?? [0, 0];
    const value = text.slice(start, end);
    if (!noMark.test(value)) cells.push({ start, value });
  }
  for (const { start, value } of cells) if (known.has(value)) add(start, value, 1);
  if (cells.length < 4) return;
  const times = new Map<string, number>();
  for (const { value } of cells) times.set(value, (times.get(value) ?? 0) + 1);
  const marks = [...times.keys()].filter((value) => isMark(value));
  const others = [...times.keys()].filter((value) => !isMark(value) && isAbbreviation(value));
  // a column of results or routes has few that mean nothing else
  if (marks.length < others.length || marks.reduce((sum, value) => sum + times.get(value)!, 0) < 4) return;
  for (const { start, value } of cells)
    if (marks.includes(value) && times.get(value)! > 1) add(start, value, 1);
}
