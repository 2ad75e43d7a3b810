import { readSource } from '../ontology/source.ts';
import { ClincodeError } from '../src/errors.ts';
import type { AbbreviationRow } from './abbreviation-row.ts';

export interface AbbreviationTable {
  readonly rows: readonly AbbreviationRow[];
  /** Rows that were left out: without a short or a long form, or with a frequency that is no number. */
  readonly refused: number;
}

/**
 * Reads a table of abbreviations: tab-separated, .gz read as it is, with a header that names `short` and `long`
 * and may name `source` and `frequency` (or `count`). Other columns are not looked at.
 * @throws ClincodeError `file_unreadable`, `ontology_invalid` without those two columns
 */
export async function readAbbreviations(path: string): Promise<AbbreviationTable> {
  const [header = '', ...lines] = (await readSource(path)).split(/\r?\n/);
  const columns = header.split('\t').map((name) => name.trim().toLowerCase());
  const [short, long, source] = ['short', 'long', 'source'].map((name) => columns.indexOf(name));
  const count = columns.findIndex((name) => name === 'frequency' || name === 'count');
  if (short! < 0 || long! < 0)
    throw new ClincodeError(
      'ontology_invalid',
      'a table of abbreviations needs the columns "short" and "long"',
    );
  const rows: AbbreviationRow[] = [];
  let refused = 0;
  for (const line of lines) {
    if (line.trim() === '') continue;
    const cells = line.split('\t').map((cell) => cell.trim());
    const written = cells[count] ?? '';
    const frequency = Number(written);
    if (!cells[short!] || !cells[long!] || !(frequency >= 0 && Number.isFinite(frequency))) {
      refused++;
      continue;
    }
    rows.push({
      short: cells[short!]!,
      long: cells[long!]!,
      source: cells[source!] ?? '',
      ...(written !== '' && { frequency }),
    });
  }
  return { rows, refused };
}
