import picocolors from 'picocolors';
import type { Span } from '../note/span.ts';
import { type Column, drawTable, type Row } from './box-table.ts';
import type { EncounterRow } from './encounter-row.ts';
import type { TableOptions } from './to-table.ts';

const columns: readonly Column[] = [{}, { min: 12, wraps: true }, { align: 'right' }];

/** The fields of an encounter with their places, a line for each value. */
export function encounterTable(row: EncounterRow, { width, colour }: TableOptions): string {
  const c = picocolors.createColors(colour);
  const fields = Object.keys(row.encounter_data) as (keyof EncounterRow['encounter_data'])[];
  const rows = fields.map((field): Row => {
    const value = row.encounter_data[field];
    const spans = row.spans[field];
    const values = Array.isArray(value) ? value : value === null ? [] : [value];
    const places = (Array.isArray(spans) ? spans : spans === null ? [] : [spans]) as readonly Span[];
    return [
      [{ text: field.replace('_', ' '), style: c.bold }],
      values.length === 0 ? [{ text: '–', style: c.dim }] : values.map((text) => ({ text: String(text) })),
      places.map(({ start, end }) => ({ text: `${start}–${end}`, style: c.dim })),
    ];
  });
  const header: Row = [[{ text: 'field' }], [{ text: row.id }], [{ text: 'place' }]];
  const warnings = row.warnings.map((warning) => c.yellow(warning));
  return [...drawTable(columns, header, rows, Math.max(40, width), c.dim), ...warnings].join('\n');
}
