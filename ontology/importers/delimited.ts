import { ClincodeError } from '../../src/errors.ts';
import type { FileTally } from '../import-report.ts';
import type { SourceFile } from '../source-file.ts';
import { eachLine } from '../source-lines.ts';
import type { ImportSink } from './importer.ts';

/** Files of a release whose names match, in order; the others are named in the report. */
export function filesNamed<Kind extends string>(
  files: readonly SourceFile[],
  kinds: Readonly<Record<Kind, RegExp>>,
  sink: ImportSink,
): Readonly<Record<Kind, readonly SourceFile[]>> {
  const names = Object.entries<RegExp>(kinds);
  for (const file of files)
    if (!names.some(([, name]) => name.test(file.name)))
      sink.tally(file).leaveOut('a file of a kind that is not read');
  return Object.fromEntries(
    names.map(([kind, name]) => [kind, files.filter((file) => name.test(file.name))]),
  ) as never;
}

/** @throws ClincodeError `ontology_invalid` if there is none */
export function needed(files: readonly SourceFile[], what: string, all: readonly SourceFile[]): void {
  if (files.length === 0)
    throw new ClincodeError(
      'ontology_invalid',
      `${all[0]?.place ?? 'source'}: no ${what} among ${all.length} files`,
    );
}

/** Rows of a table with tabs and column names: those of `columns` may stand anywhere, in any case. */
export async function eachTableRow(
  file: SourceFile,
  tally: FileTally,
  columns: readonly string[],
  onRow: (cells: readonly string[], row: number) => void,
): Promise<void> {
  let places: number[] | undefined;
  let count = 0;
  await eachLine(file, tally, (line, row) => {
    const cells = line.split('\t');
    if (places === undefined) {
      const names = cells.map((cell) => cell.trim().toLowerCase());
      places = columns.map((column) => names.indexOf(column));
      const missing = places.indexOf(-1);
      if (missing >= 0)
        throw new ClincodeError(
          'ontology_invalid',
          `${file.place} has no column "${columns[missing]}" between tabs`,
        );
      count = cells.length;
      tally.leaveOut('column names');
    } else if (cells.length !== count)
      tally.refuse(row, `${cells.length} cells where ${count} columns have names`);
    else
      onRow(
        places.map((place) => cells[place]!.trim()),
        row,
      );
  });
  if (places === undefined) throw new ClincodeError('ontology_invalid', `${file.place} is empty`);
}
