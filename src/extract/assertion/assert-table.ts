import type { Span } from '../../note/span.ts';
import type { Assertion } from './assertion.ts';

const no =
  /^(?:no|nil|none|n|neg(?:ative)?|absent|denied|0|not (?:seen|present|found|felt|heard)|[✗✘✖❌∅ø])$/i;
const yes = /^(?:yes|y|pos(?:itive)?|present|\++|[✓✔✅]|true)$/i;
const minus = /^(?:[-–—−]|-ve)$/;
const ticked = /^(?:x|\+|[✓✔✅☑☒•●*]|1|yes|y)$/i;
const deniesColumn = /^(?:no|absent|negative|neg|denied|denies|none|not present|n|-)$/i;
const affirmsColumn = /^(?:yes|present|positive|pos|admits|y|\+)$/i;
const sides = /^(?:r|l|left|right|rt|lt|os|od)$/i;

function cellsOf(line: string, mark: string): string[] {
  return line.split(mark).map((cell) => cell.trim());
}

/** Where the line begins, if it does so within a few characters: a line may be a megabyte, with a mention at each word. */
export function lineStartNear(text: string, at: number, reach: number): number | undefined {
  const from = Math.max(0, at - reach - 1);
  const feed = text.slice(from, at).lastIndexOf('\n');
  if (feed >= 0) return from + feed + 1;
  return at <= reach ? 0 : undefined;
}

/** The other rows of the table, the head first. */
function rowsAbove(text: string, lineStart: number, mark: string): string[] {
  const rows: string[] = [];
  for (let at = lineStart, count = 0; at > 0 && count < 40; count++) {
    const end = at - 1;
    at = text.lastIndexOf('\n', end - 1) + 1;
    if (end - at > 300) break;
    const line = text.slice(at, end);
    if (!line.includes(mark)) break;
    rows.unshift(line);
  }
  return rows;
}

/** Where the cell that holds the mention ends; undefined if that is not near. */
function cellEnd(text: string, from: number): number | undefined {
  for (let i = from; i <= from + 30; i++) {
    const mark = text.charCodeAt(i);
    if (mark === 124 || mark === 9 || mark === 59 || mark === 44) return i;
    if (mark === 10) return undefined;
  }
  return undefined;
}

/**
 * The answer of a row that the mention opens: a mark under "Absent", a sign under each side, "nil" in the one cell
 * beside it. Undefined where the cells say something else.
 */
export function answerOfRow(text: string, span: Span): Assertion['polarity'] | undefined {
  const at = cellEnd(text, span.end);
  if (at === undefined) return undefined;
  const lineStart = lineStartNear(text, span.start, 12);
  if (lineStart === undefined || !/^[\s|•*–-]*$/.test(text.slice(lineStart, span.start))) return undefined;
  const wide = text.slice(span.end, span.end + 200).split('\n', 1)[0]!;
  const mark = wide.includes('|') ? '|' : wide.includes('\t') ? '\t' : text[at] === ',' ? ',' : ';';
  const row = cellsOf(text.slice(lineStart, span.end) + wide, mark);
  const own = row.findIndex((cell) => cell !== '');
  const cells = row.slice(own + 1);
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return undefined;
  if (mark === ';')
    return cells.length > 1
      ? undefined
      : no.test(cells[0]!)
        ? 'negated'
        : yes.test(cells[0]!)
          ? 'affirmed'
          : undefined;
  const above = rowsAbove(text, lineStart, mark);
  const head = above.length === 0 ? [] : cellsOf(above[0]!, mark);
  if (head.some((cell) => deniesColumn.test(cell)) && head.some((cell) => affirmsColumn.test(cell))) {
    const ticks = row.findIndex((cell, i) => i > own && ticked.test(cell));
    const column = head[ticks];
    if (column !== undefined && deniesColumn.test(column)) return 'negated';
    if (column !== undefined && affirmsColumn.test(column)) return 'affirmed';
  }
  if (mark === ',') return undefined;
  // A dash may also stand for "nothing to enter".
  const signs =
    head.some((cell) => sides.test(cell)) ||
    filled.some((cell) => no.test(cell)) ||
    above.some((line) => cellsOf(line, mark).some((cell) => yes.test(cell)));
  if (filled.every((cell) => no.test(cell) || (signs && minus.test(cell)))) return 'negated';
  return filled.every((cell) => no.test(cell) || yes.test(cell) || minus.test(cell)) ? 'affirmed' : undefined;
}
