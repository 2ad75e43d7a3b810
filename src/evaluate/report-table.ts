import type picocolors from 'picocolors';
import { type Column, drawTable, type Row } from '../result/box-table.ts';
import type { Piece } from '../result/terminal-text.ts';

export type Colours = ReturnType<typeof picocolors.createColors>;

export function section(title: string, c: Colours): readonly string[] {
  return ['', c.bold(title)];
}

/** @param aligns one word a column */
export function table(
  header: readonly string[],
  rows: readonly (readonly (string | Piece)[])[],
  aligns: string,
  width: number,
  c: Colours,
): readonly string[] {
  const columns = aligns
    .split(' ')
    .map((align, i): Column => ({ ...(align === 'right' && { align }), ...(i > 0 && { min: 4 }) }));
  const row = (cells: readonly (string | Piece)[]): Row =>
    cells.map((cell) => [typeof cell === 'string' ? { text: cell } : cell]);
  return drawTable(columns, row(header), rows.map(row), width, c.dim);
}
