import { rename, rm } from 'node:fs/promises';
import { importOntology } from '../../ontology/import.ts';
import { openOutput } from '../cli/lines.ts';
import type { ImportRequest, ImportSummary } from '../cli/tools.ts';
import { cannotWrite } from '../errors.ts';
import { conceptLine } from '../terminology/concept-schema.ts';

/** `ontology import`: terminologies to concepts NDJSON. A failed import leaves an older file as it is. */
export async function importToFile(
  paths: readonly string[],
  { from, select, out, report, ...options }: ImportRequest,
): Promise<ImportSummary> {
  const { concepts, ...summary } = await importOntology(paths, from, select, options);
  // where all rows are refused there is nothing to put in the place of an older file
  if (concepts.length > 0 || summary.refused.length === 0) await writeLines(out, concepts, conceptLine);
  if (report !== undefined) await writeLines(report, summary.refused, (row) => JSON.stringify(row));
  return { ...summary, written: concepts.length };
}

/** One text for a large release would be longer than a string may be. */
const LINES_AT_ONCE = 1000;

/** Written beside and renamed into place. Standard output and devices are written as they are. */
async function writeLines<Row>(
  path: string,
  rows: readonly Row[],
  lineOf: (row: Row) => string,
): Promise<void> {
  const beside = path === '-' || path.startsWith('/dev/') ? path : `${path}.partial`;
  try {
    const output = await openOutput(beside, process.stdout);
    for (let i = 0; i < rows.length; i += LINES_AT_ONCE) {
      const lines = rows.slice(i, i + LINES_AT_ONCE).map((row) => `${lineOf(row)}\n`);
      await output.write(lines.join(''));
    }
    await output.close();
    if (beside !== path) await rename(beside, path);
  } catch (error) {
    if (beside !== path) await rm(beside, { force: true });
    throw cannotWrite(path, error);
  }
}
