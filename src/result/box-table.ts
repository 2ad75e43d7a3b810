import { clip, type Piece, printable, type Style, textWidth, wrapLine } from './terminal-text.ts';

export interface Column {
  /** Cells give way down to this many characters before the fixed columns do. Absent: never cut. */
  readonly min?: number;
  /** Long text goes on in a second and third line before it is cut. */
  readonly wraps?: true;
  readonly align?: 'right';
}

/** A cell is a list of lines. */
export type Row = readonly (readonly Piece[])[];

/** Frame of a cell: "│ " before each and a last " │". */
export function frameWidth(columns: number): number {
  return 3 * columns + 1;
}

export function naturalWidths(columns: number, rows: readonly Row[]): readonly number[] {
  return Array.from({ length: columns }, (_, column) =>
    Math.max(1, ...rows.flatMap((row) => (row[column] ?? []).map(({ text }) => textWidth(printable(text))))),
  );
}

/** Takes from the widest column that may still give, so that short columns stay whole. */
function fitWidths(columns: readonly Column[], natural: readonly number[], room: number): readonly number[] {
  const widths = [...natural];
  const shrink = (mayGive: (index: number) => boolean) => {
    for (let excess = widths.reduce((a, b) => a + b, 0) - room; excess > 0; excess--) {
      const giving = widths.map((width, index) => (mayGive(index) ? width : 0));
      const widest = giving.indexOf(Math.max(...giving));
      if (giving[widest] === 0) return;
      widths[widest]!--;
    }
  };
  shrink((index) => widths[index]! > (columns[index]!.min ?? Number.POSITIVE_INFINITY));
  shrink((index) => columns[index]!.min !== undefined && widths[index]! > 1);
  shrink((index) => widths[index]! > 1);
  return widths;
}

const mostLines = 3;

/** "Malignant neoplasm…" without the organ would be no term at all; a paragraph would be no table. */
function wrapCell({ text, style }: Piece, width: number): readonly Piece[] {
  const lines = wrapLine([{ text }], width, 1); // hung by one: where a row begins must show without rules
  const last = clip(
    ` ${lines
      .slice(mostLines - 1)
      .map((line) => line.trim())
      .join(' ')}`,
    width,
  );
  const kept = lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), last];
  return kept.map((line) => ({ text: line, ...(style !== undefined && { style }) }));
}

/** A table of light lines no wider than `width`. Rows of more than one line are parted by rules. */
export function drawTable(
  columns: readonly Column[],
  header: Row,
  rows: readonly Row[],
  width: number,
  frame: Style,
): readonly string[] {
  const widths = fitWidths(
    columns,
    naturalWidths(columns.length, [header, ...rows]),
    width - frameWidth(columns.length),
  );
  const rule = (left: string, cross: string, right: string) =>
    frame(left + widths.map((cells) => '─'.repeat(cells + 2)).join(cross) + right);
  const edge = frame('│');
  const drawCell = (piece: Piece | undefined, column: number): string => {
    const text = clip(printable(piece?.text ?? ''), widths[column]!);
    const pad = ' '.repeat(Math.max(0, widths[column]! - textWidth(text)));
    const painted = piece?.style === undefined || text === '' ? text : piece.style(text);
    return columns[column]!.align === 'right' ? pad + painted : painted + pad;
  };
  const drawRow = (row: Row): readonly string[] => {
    const fitted = row.map((cell, column) =>
      columns[column]!.wraps ? cell.flatMap((piece) => wrapCell(piece, widths[column]!)) : cell,
    );
    return Array.from({ length: Math.max(...fitted.map((cell) => cell.length)) }, (_, line) => {
      const cells = columns.map((_, column) => drawCell(fitted[column]?.[line], column));
      return `${edge} ${cells.join(` ${edge} `)} ${edge}`;
    });
  };
  const parted = rows.some((row) => row.some((cell) => cell.length > 1));
  const middle = rule('├', '┼', '┤');
  const body = rows.flatMap((row, index) => [...(parted && index > 0 ? [middle] : []), ...drawRow(row)]);
  return [rule('┌', '┬', '┐'), ...drawRow(header), middle, ...body, rule('└', '┴', '┘')];
}
