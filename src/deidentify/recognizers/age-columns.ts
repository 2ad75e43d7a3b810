import type { Span } from '../../note/span.ts';
import { late } from '../patterns/search-pattern.ts';

const separators = ['|', '\t', ',', ';'] as const;
const headed = late.iu`(?:^|[|\t,;"])\s*"?(?:age|pt age|edad|alter|âge|age ?\(y(?:ea)?rs?\)|age\/sex|yrs|age at \w{3,12})"?\s*(?:[|\t,;]|$)`;
const old = late.iu`^\s*"?(?<age>9\d|1[01]\d|12[0-2])(?:\s?y(?:rs?|ears?)?)?(?:\s?[/ ]?\s?[MF])?"?\s*$`;
const farthest = 400;

/** Ages over 89 in the column of a table, or of comma-separated values, whose head says that it holds ages. */
export function agesInTables(text: string): Span[] {
  if (!/age|edad|alter|yrs|âge/iu.test(text)) return [];
  const spans: Span[] = [];
  let column: { at: number; separator: string } | undefined;
  let lines = 0;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    lines += 1;
    const head = line.length < 2_000 && headed.test(line) ? columnOf(line) : undefined;
    if (head !== undefined) {
      column = head;
      lines = 0;
    } else if (column !== undefined && lines < farthest && line.length < 4_000) {
      const span = cellAt(line, column.at, column.separator);
      if (span !== undefined) spans.push({ start: index + span.start, end: index + span.end });
    }
  }
  return spans;
}

function columnOf(line: string): { at: number; separator: string } | undefined {
  for (const separator of separators) {
    const cells = line.split(separator);
    if (cells.length < 3) continue;
    const at = cells.findIndex((cell) => headed.test(cell.trim()));
    if (at >= 0) return { at, separator };
  }
  return undefined;
}

/** The old age in a cell of a line; quoted cells may hold the separator. */
function cellAt(line: string, at: number, separator: string): Span | undefined {
  let start = 0;
  let cell = 0;
  let quoted = false;
  for (let place = 0; place <= line.length; place += 1) {
    const sign = line[place];
    if (sign === '"') quoted = !quoted;
    if (place < line.length && (sign !== separator || quoted)) continue;
    if (cell === at) {
      const value = line.slice(start, place);
      const age = old.exec(value)?.groups?.age;
      if (age === undefined) return undefined;
      const from = start + value.indexOf(age);
      return { start: from, end: from + age.length };
    }
    cell += 1;
    start = place + 1;
  }
  return undefined;
}
