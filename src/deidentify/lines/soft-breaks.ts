import { late } from '../patterns/search-pattern.ts';
import type { Cut } from './cut-text.ts';

/** Widths that notes are wrapped at; longer lines are not counted as wrapped. */
const narrowest = 40;
const widest = 110;
/** So many breaks must stand where a width would set them. */
const enough = 3;
/** What begins a line of its own, wherever the line before ends: a bullet, a number, a table's edge, a quoted line, a label. */
const ownLine = late.u`^(?:[|*+#>=_~¤{<-]|\(?\d{1,2}[.)] |[\p{L}\d][\p{L}\d /'&().#-]{0,32}[:=|])`;
/** What ends one: a label with nothing behind it, a table's edge, a rule. */
const closed = /[:|=_*}-]$/u;
/** Columns of a table. */
const columns = /\S(?: {3}|\t)/u;
const longWord = 30;

/**
 * The line breaks that only a width has set, each with the indentation of the line behind it, as cuts that leave a blank: "August 3,⏎2020"
 * in a note wrapped at 72. Breaks that a writer set stay, and so do all where no width explains most of them.
 */
export function softBreaks(text: string): readonly Cut[] {
  if (!text.includes('\n')) return [];
  const lines = text.split('\n');
  if (lines.length <= enough) return [];
  const breaks = breaksOf(lines);
  const width = widthOf(lines, breaks);
  if (width === undefined) return [];
  return breaks
    .filter(({ length, needed }) => needed > width && length <= width + 3)
    .map(({ at, indent }) => ({ start: at, end: at + 1 + indent, instead: ' ' }));
}

interface LineBreak {
  readonly at: number;
  /** Of the line before it. */
  readonly length: number;
  /** How long that line would be with the first word of the next. */
  readonly needed: number;
  readonly indent: number;
}

function breaksOf(lines: readonly string[]): readonly LineBreak[] {
  const breaks: LineBreak[] = [];
  let at = -1;
  for (let line = 0; line + 1 < lines.length; line += 1) {
    const before = lines[line]!;
    at += before.length + 1;
    const next = lines[line + 1]!;
    if (before.length < narrowest / 2 || before.length > widest + 3 || next === '') continue;
    const words = next.trimStart();
    if (ownLine.test(words) || closed.test(before) || columns.test(before) || columns.test(next)) continue;
    const blank = words.indexOf(' ');
    const word = blank < 0 ? words.length : blank;
    if (word === 0 || word > longWord) continue;
    breaks.push({
      at,
      length: before.length,
      needed: before.length + 1 + word,
      indent: next.length - words.length,
    });
  }
  return breaks;
}

/** The width that explains most breaks: lines fit in it and would not with one word more. */
function widthOf(lines: readonly string[], breaks: readonly LineBreak[]): number | undefined {
  if (breaks.length < enough) return undefined;
  const explained = new Int32Array(widest + 1);
  const against = new Int32Array(widest + 1);
  for (const { length, needed } of breaks)
    for (let width = Math.max(length, narrowest); width <= widest; width += 1)
      if (width < needed) explained[width]! += 1;
      else against[width]! += 1;
  for (const { length } of lines)
    for (let width = narrowest; width <= widest && width < length; width += 1) against[width]! += 2;
  let best: number | undefined;
  let most = 0;
  for (let width = narrowest; width <= widest; width += 1) {
    const score = explained[width]! - against[width]!;
    if (explained[width]! < enough || score <= 0 || score < most) continue;
    best = width;
    most = score;
  }
  return best;
}
