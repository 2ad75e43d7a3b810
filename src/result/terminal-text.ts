/** Wraps a run of text in the codes of a colour. */
export type Style = (text: string) => string;

export interface Piece {
  readonly text: string;
  readonly style?: Style;
}

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly style: Style | undefined;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ascii = /^[ -~]*$/;
/** Controls, marks of direction, line and paragraph separators: a note must not drive the reader's terminal. */
const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
const noWidth = /^[\p{Mark}\u200b-\u200d\ufeff]+$/u;
/** Emoji and the blocks of East Asian Width W and F; other characters of ambiguous width count as one. */
const twoWide =
  /\p{Emoji_Presentation}|\ufe0f|^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** The text with nothing in it that a terminal would obey. A tab is two spaces. */
export function printable(text: string): string {
  return text.replaceAll('\t', '  ').replace(unsafe, '\ufffd');
}

function cellsOf(text: string, style?: Style): readonly Cell[] {
  // by words: the segmenter takes seconds for a line of 100,000 characters, and most words need none
  return text.split(/(?<= )/).flatMap((word): Cell[] =>
    ascii.test(word)
      ? Array.from(word, (char) => ({ text: char, width: 1, style }))
      : Array.from(graphemes.segment(word), ({ segment }) => ({
          text: segment,
          width: widthOf(segment),
          style,
        })),
  );
}

function widthOf(grapheme: string): number {
  if (noWidth.test(grapheme)) return 0;
  return twoWide.test(grapheme) ? 2 : 1;
}

/** Columns that a text without controls takes. */
export function textWidth(text: string): number {
  return ascii.test(text) ? text.length : cellsOf(text).reduce((sum, cell) => sum + cell.width, 0);
}

/** Cut to a width, the cut shown by "…". */
export function clip(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const cell of cellsOf(text)) {
    if (used + cell.width > width - 1) break;
    kept += cell.text;
    used += cell.width;
  }
  return `${kept.trimEnd()}…`;
}

/** Each run of one style is closed on its own line: a pager or a table's edge never inherits a colour. */
function paint(cells: readonly Cell[]): string {
  let line = '';
  for (let at = 0; at < cells.length; ) {
    const { style } = cells[at]!;
    let run = '';
    for (; at < cells.length && cells[at]!.style === style; at++) run += cells[at]!.text;
    line += style === undefined ? run : style(run);
  }
  return line;
}

const hanging = /^\s*(?:[-*•–]\s+|\d{1,2}[.)]\s+)?/;

/**
 * One line of text broken at spaces, hyphens and slashes to a width; a word longer than that is cut. Later lines
 * hang by `hang` columns, by default under the first one's text, so that a list stays a list.
 */
export function wrapLine(pieces: readonly Piece[], width: number, hang?: number): readonly string[] {
  const cells = pieces.flatMap(({ text, style }) => cellsOf(printable(text), style));
  const lead = hanging.exec(cells.map((cell) => cell.text).join(''))![0];
  const indent = ' '.repeat(Math.min(hang ?? textWidth(lead), Math.floor(width / 3)));
  const lines: string[] = [];
  for (let start = 0; start < cells.length || lines.length === 0; ) {
    const room = lines.length === 0 ? width : width - indent.length;
    let end = start;
    let used = 0;
    let breakAfter = -1;
    while (end < cells.length && used + cells[end]!.width <= room) {
      if (' -/'.includes(cells[end]!.text)) breakAfter = end;
      used += cells[end]!.width;
      end++;
    }
    let next = end;
    if (end < cells.length && cells[end]!.text !== ' ' && breakAfter > start) end = next = breakAfter + 1;
    if (next === start && start < cells.length) next = end = start + 1; // wider than the room: print it rather than loop
    while (next < cells.length && cells[next]!.text === ' ') next++;
    while (end > start && cells[end - 1]!.text === ' ') end--; // unpainted: trimEnd sees no colour
    lines.push(`${lines.length === 0 ? '' : indent}${paint(cells.slice(start, end))}`);
    start = next;
  }
  return lines;
}
