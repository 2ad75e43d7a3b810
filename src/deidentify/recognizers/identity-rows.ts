import { late, searched } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { isClinicalName } from '../words/clinical-names.ts';
import { isOfMedicine } from '../words/of-medicine.ts';
import { isClinicalProperNoun, isDictionaryWord } from '../words/ordinary-word.ts';
import { particles, suffixes } from '../words/person-name.ts';
import { canBeGiven, canBeName } from '../words/word-names.ts';
import { isHouseCell } from './announced-places.ts';
import { isClinical } from './place-checks.ts';
import { isBarred } from './whole-names.ts';

const id = 'identity-rows';
const longest = 220;
/** What stands between the cells of a row that says who somebody is. */
const cut = / ?\|{1,2} ?|\*{2,}|\t+| {2,}|[[\];]| \/ | {1,2}[—–] | - /gu;
const label = late.iu`^(?:pt|patient|name|pt name|patient name|resident|client|re|member|subject|signed|provider|attending|author)(?: ?[:#=]| -)? ?(?=\p{L})`;
const day =
  /^(?:(?:dob|d\.o\.b\.?|born|date|dos|seen|adm|admit)[: ]{0,2})?(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}[- ]?[A-Za-z]{3,9}[- ,]{0,2}\d{2,4}|[A-Za-z]{3,9}\.? \d{1,2},? \d{4})(?: \d{1,2}:?\d{2})?$/u;
const code =
  /^(?:(?:mrn?|med rec|chart|acct|fin|csn|visit|enc(?:ounter)?|hosp|unit|id|pid|#)[ #:]{0,3}(?:no\.?|#)?[ :]{0,2})?(?=(?:[^\d\n]*\d){5})[A-Za-z]{0,4}[-\d][\dA-Za-z./-]{3,14}$/iu;
const reach = /^(?:[\w.+-]+@[\w.-]+\.\w+|\+?[\d(][\d() .-]{8,17}(?: ?(?:x|ext\.?) ?\d+)?)$/u;
const person = /^(?:\d{1,3} ?(?:y\.?\/?o\.?)?(?: old)? ?\/? ?[MF]|[MF]|male|female|sex: ?[mf])$/iu;
/** "S3M8P7", "UJ6 162 564", "06.73.90" */
const chart = /^(?=(?:[^\d]*\d){3})[A-Z]{0,3}-?\d[\dA-Z]*(?:[ .-]?[\dA-Z]{1,5}){0,3}$/iu;
/** "91/F", "3/4/1962", "0012345 " at the edge of a cell that also holds a name. */
const nearName = late.iu`^(?:\p{L}?[\d-]{5,12} )?(?<name>\p{L}[\p{L}\p{M}.'’-]*(?:,? \p{L}[\p{L}\p{M}.'’-]*|,\p{L}[\p{L}\p{M}.'’-]*){1,4}?)(?=$|,? (?:m\.?d|d\.?o|r\.?n|n\.?p|p\.?a(?:-?c)?|ph\.?d|mbbs|rmt|dpm|dds|aprn|arnp|crna|lcsw|pharmd)(?![\p{L}])| \(?(?:\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|\d{1,3} ?(?:y\.?o\.?)? ?[/ ]?[MF]\b|dob|mrn))`;
const initial = late.u`^\p{L}\.?$`;

/** "Thorn,Jack", "Heath Keen", "Wilms, Star L": a given name among them, and no word of charts. */
function isName(value: string, isLabelled: boolean): boolean {
  const words = value
    .split(/[\s,]+/u)
    .filter((word) => !initial.test(word) && !suffixes.test(word.replace('.', '')) && !particles.test(word));
  if (words.length === 0 || words.length > 4 || value.length > 48) return false;
  if (words.length === 1 && !/,|\p{L}\. /u.test(value)) return false;
  // "MRP Dhaliwal": letters of an office beside a name
  const isShouted = value === value.toUpperCase();
  if (words.some((word) => /^\p{Lu}{2,6}$/u.test(word) && !isShouted)) return false;
  if (words.some((word) => word.length < 2 || isBarred(word) || isOfMedicine(word))) return false;
  if (words.some((word) => isClinical(word) && !canBeName(word))) return false;
  if (words.some((word) => isAbbreviation(word) && !canBeName(word))) return false;
  const isComma = /^[^,]{2,24}, ?[^,]{2,24}$/u.test(value);
  const given = isComma ? value.split(/, ?/u)[1]!.split(' ')[0]! : words[0]!;
  return (
    canBeGiven(given) ||
    (isLabelled && words.some((word) => canBeGiven(word))) ||
    (isComma && words.some((word) => canBeName(word)) && !words.some((word) => isClinicalProperNoun(word))) ||
    words.every(
      (word) =>
        canBeName(word) || !(isDictionaryWord(word) || isClinicalName(word) || isClinicalProperNoun(word)),
    )
  );
}

interface Cell {
  readonly start: number;
  readonly text: string;
}

function cellsOf(line: string, from: number): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  const add = (end: number): void => {
    const raw = line.slice(start, end);
    const text = raw.trim();
    if (text !== '') cells.push({ start: from + start + raw.indexOf(text), text });
  };
  for (const hit of line.matchAll(cut)) {
    add(hit.index);
    start = hit.index + hit[0].length;
  }
  add(line.length);
  return cells;
}

/** Digits for the most part, and no measure: "Sat 3/4/21 0930", "7592 6564". */
const isNumber = (cell: string): boolean =>
  cell.length < 30 &&
  (cell.match(/\d/g)?.length ?? 0) >= 4 &&
  !/\d ?(?:mg|mcg|ml|g|kg|cm|mm|%|units?|meq|iu|bpm|l|tabs?|caps?)(?![a-z])|[<>+]/iu.test(cell) &&
  (cell.match(/[a-z]/gi)?.length ?? 0) < 12;

const isAboutPerson = ({ text }: Cell): boolean => person.test(text) || day.test(text);

/** How many cells say who somebody is beside a name: a day, a number, where to reach, age and sex. */
function signsOf(cells: readonly Cell[]): number {
  let found = 0;
  for (const { text } of cells)
    if (day.test(text) || code.test(text) || reach.test(text) || person.test(text) || isNumber(text))
      found += 1;
    else if (/ (?:\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|\d{1,3} ?(?:yo|y\/o)? ?\/? ?[MF])$/iu.test(text)) found += 1;
  return found;
}

/** Names in a row of cells that only the head or the foot of a record has: "[3/4/62] [00412345] [Thorn, Jack]". */
export const identityRows: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => {
    const findings: PhiFinding[] = [];
    if (!rowLike.test(text)) return findings;
    for (const { 0: line, index } of text.matchAll(/[^\r\n]+/gu)) {
      if (line.length > longest || line.length < 12 || !/\d/.test(line)) continue;
      const cells = cellsOf(line, index);
      const signs = signsOf(cells);
      if (signs === 0 || cells.length > 9 || (cells.length === 1 && !oneCell.test(line))) continue;
      const before = findings.length;
      for (const cell of cells) {
        const head = label.exec(cell.text)?.[0].length ?? 0;
        const name = nearName.exec(cell.text.slice(head))?.groups?.name;
        if (name === undefined || !isName(name, head > 0)) continue;
        // "Wilms, Star L  91yo M": of two cells the name has to say by its comma that it is one
        if (signs < 2 && cells.length > 1 && !(name.includes(',') && cells.some(isAboutPerson))) continue;
        const start = cell.start + cell.text.indexOf(name, head);
        findings.push({ start, end: start + name.length, category: 'NAME', strength: 2, recognizer: id });
      }
      // "S3M8P7" between a name and a day of birth: the number of a chart, whatever its shape
      if (cells.some(({ text: cell }) => day.test(cell)) && cells.some(({ text: cell }) => person.test(cell)))
        for (const { start, text: cell } of cells)
          if (chart.test(cell) && !day.test(cell) && !person.test(cell))
            findings.push({ start, end: start + cell.length, category: 'MRN', strength: 2, recognizer: id });
      // Beside a name also where it was
      const named = findings.slice(before);
      for (const { start, text: cell } of named.length > 0 ? cells : []) {
        const end = start + cell.length;
        if (isHouseCell(cell) && !named.some((one) => one.start < end && start < one.end))
          findings.push({ start, end, category: 'GEO', strength: 1, recognizer: id });
      }
    }
    return findings;
  },
};

const rowLike = searched('\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}|\\d{5}|@|\\d{1,3} ?(?:yo|y/o|/) ?[mf]\\b', 'iu');
/** "00412345 Keen, Heath 3/4/1962 91/F": all of it in one cell. */
const oneCell = late.iu`^\s*(?:\p{L}{0,3}[\d-]{5,12} )?\p{L}[\p{L}'’-]+, ?\p{L}[\p{L}'’.-]*(?: \p{L}\.?)? (?:\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|\d{1,3} ?(?:yo)? ?\/? ?[MF]\b)`;
