/**
 * Checks the starter ontology: `npm run check:starter` or `npx tsx ontology/check-starter.ts [specialty …]`.
 *
 * Offline: SCTIDs, duplicates, parents. With ../shared/data (or $CLINCODE_DATA): ICD-10-CM codes exist, and every
 * SNOMED CT code, its name and its ICD-10-CM codes are compared with the data files, but for those of starter/public-codes.ts and
 * starter/summary-codes.ts, which they lack or name after another disease. A disagreement that was looked at
 * is accepted through starter/reviewed.ts. Exit code 1 on an error or a disagreement nobody reviewed.
 * Naming specialties limits what is reported (not what is read) to those files.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isConceptId } from '../src/terminology/sctid.ts';
import { agrees, bag, DATA, readIcd, readKnown, words } from './check-starter-data.ts';
import { parseStarter, type StarterConcept } from './starter/parse-starter.ts';
import { publicCodes } from './starter/public-codes.ts';
import { type Review, reviewed } from './starter/reviewed.ts';
import { summaryCodes } from './starter/summary-codes.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const STARTER = join(HERE, 'starter');
const NOT_TABLES = new Set([
  'index.ts',
  'parse-starter.ts',
  'reviewed.ts',
  'public-codes.ts',
  'summary-codes.ts',
  'concepts.ts',
  'abbreviations.ts',
]);

interface Row extends StarterConcept {
  readonly file: string;
}

const only = process.argv.slice(2).map((name) => name.replace(/^.*\//, '').replace(/\.ts$/, ''));
const errors: string[] = [];
const notes: string[] = [];
const wanted = (file: string): boolean => only.length === 0 || only.includes(file);
const print = (line: string): boolean => process.stdout.write(`${line}\n`);
function report(row: Row, message: string, to: string[] = errors): void {
  if (wanted(row.file)) to.push(`${row.file}: ${row.code} ${row.name}: ${message}`);
}

// ---- reading ---------------------------------------------------------------------------------------------------

async function readStarter(): Promise<Row[]> {
  const rows: Row[] = [];
  const index = existsSync(join(STARTER, 'index.ts')) ? readFileSync(join(STARTER, 'index.ts'), 'utf8') : '';
  for (const name of readdirSync(STARTER).sort()) {
    if (!name.endsWith('.ts') || NOT_TABLES.has(name)) continue;
    const file = name.slice(0, -'.ts'.length);
    try {
      const module: Record<string, unknown> = await import(pathToFileURL(join(STARTER, name)).href);
      const camel = file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      const table = module[camel];
      if (typeof table !== 'string') throw new Error(`exports no string ${camel}`);
      rows.push(...parseStarter(table).map((concept) => ({ ...concept, file })));
    } catch (error) {
      if (wanted(file)) errors.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (!index.includes(`./${name}`) && wanted(file)) notes.push(`${file}: not imported by starter/index.ts`);
  }
  return rows;
}

// ---- comparing -------------------------------------------------------------------------------------------------

const termsOf = (row: Row): string[] => [row.name, row.fsn.replace(/ \([^()]+\)$/, ''), ...row.synonyms];

function checkOffline(rows: readonly Row[]): void {
  const byCode = new Map<string, Row>();
  for (const row of rows) {
    if (!isConceptId(row.code)) report(row, 'not a concept SCTID (check digit, partition or length)');
    const other = byCode.get(row.code);
    if (other !== undefined) report(row, `code already used by ${other.file}: ${other.name}`);
    else byCode.set(row.code, row);
  }
  for (const [code, fsn] of summaryCodes) {
    const row = byCode.get(code);
    if (row === undefined) notes.push(`summary-codes.ts: ${code} ${fsn}: not in the starter`);
    else if (row.fsn !== fsn) report(row, `fully specified name differs: the summary's is ${fsn}`);
  }
  for (const row of rows) {
    for (const parent of row.parents)
      if (!byCode.has(parent)) report(row, `parent ${parent} is not in the starter`);
    const seen = new Set<string>();
    const stack = [...row.parents];
    for (let code = stack.pop(); code !== undefined; code = stack.pop()) {
      if (code === row.code) report(row, 'is its own ancestor');
      if (code === row.code || seen.has(code)) continue;
      seen.add(code);
      stack.push(...(byCode.get(code)?.parents ?? []));
    }
  }
  reportShared(
    rows,
    'term',
    (row) => [...termsOf(row), ...row.relatedSynonyms],
    (term) => words(term).join(' '),
  );
  reportShared(
    rows,
    'abbreviation',
    (row) => row.abbreviations,
    (term) => term,
  );
}

function reportShared(
  rows: readonly Row[],
  kind: string,
  terms: (row: Row) => readonly string[],
  key: (term: string) => string,
): void {
  const owners = new Map<string, Set<Row>>();
  for (const row of rows) {
    for (const term of terms(row)) owners.set(key(term), (owners.get(key(term)) ?? new Set()).add(row));
  }
  for (const [term, shared] of owners) {
    if (shared.size < 2 || ![...shared].some((row) => wanted(row.file))) continue;
    notes.push(
      `${kind} "${term}" on ${[...shared].map((row) => `${row.code} ${row.name} (${row.file})`).join(', ')}`,
    );
  }
}

function checkAgainstData(rows: readonly Row[], count: Counts): void {
  const known = readKnown();
  const icd = readIcd();
  const disagree = (row: Row, check: Review['check'], message: string): void => {
    if (!wanted(row.file)) return;
    const review = reviewed[row.code]?.find((entry) => entry.check === check);
    if (review !== undefined) count.reviewed++;
    else {
      count.unreviewed++;
      report(row, message);
    }
    used.add(`${row.code} ${check}`);
  };
  const used = new Set<string>();
  for (const row of rows) {
    const [first] = row.icd10cm;
    if (first !== undefined && icd.headers.has(first)) report(row, `ICD-10-CM ${first} is a header`, notes);
    for (const code of row.icd10cm) {
      // The tabular list leaves out seventh characters ("S06.0XAA" is under S06.0XA).
      const isCurrent =
        icd.current.has(code) || (code.length === 8 && icd.current.has(code.replace(/X*.$/, '')));
      if (!icd.codes.has(code) && !isCurrent) report(row, `ICD-10-CM ${code} does not exist`);
      else if (!isCurrent) report(row, `ICD-10-CM ${code} is not in the 2026 list`, notes);
    }
    const entry = known.get(row.code);
    if (entry === undefined) {
      if (!publicCodes.has(row.code) && !summaryCodes.has(row.code))
        report(row, 'no data file knows this code');
      continue;
    }
    if (wanted(row.file)) count.known++;
    const bags = new Set([...entry.names].map(bag));
    if (!summaryCodes.has(row.code) && !termsOf(row).some((term) => bags.has(bag(term)))) {
      disagree(row, 'name', `name disagrees: data says ${[...entry.names].join('; ') || '(no name)'}`);
    }
    if (entry.icd10cm.size === 0 && row.icd10cm.length > 0 && wanted(row.file)) count.icdUnchecked++;
    const off = row.icd10cm.filter(
      (code) => entry.icd10cm.size > 0 && ![...entry.icd10cm].some((item) => agrees(code, item)),
    );
    if (off.length > 0)
      disagree(
        row,
        'icd10cm',
        `ICD-10-CM differs: ${off.join('; ')}, data says ${[...entry.icd10cm].join('; ')}`,
      );
  }
  const files = new Map(rows.map((row) => [row.code, row.file]));
  for (const [code, entries] of Object.entries(reviewed)) {
    const file = files.get(code);
    if (file !== undefined && !wanted(file)) continue;
    for (const { check } of entries)
      if (!used.has(`${code} ${check}`))
        notes.push(`reviewed.ts: ${code} ${check}: nothing to review any more`);
  }
}

// ---- main ------------------------------------------------------------------------------------------------------

interface Counts {
  known: number;
  icdUnchecked: number;
  reviewed: number;
  unreviewed: number;
}

const rows = await readStarter();
checkOffline(rows);
const count: Counts = { known: 0, icdUnchecked: 0, reviewed: 0, unreviewed: 0 };
const haveData = existsSync(join(DATA, 'ontology'));
if (haveData) checkAgainstData(rows, count);
else print(`No data at ${DATA} (set CLINCODE_DATA): only the offline checks were run.`);

for (const note of notes) print(`note   ${note}`);
for (const error of errors) print(`ERROR  ${error}`);
const total = (of: readonly Row[], get: (row: Row) => readonly string[]): number =>
  of.reduce((sum, row) => sum + get(row).length, 0);
const summary = (label: string, of: readonly Row[]): string =>
  `${label}: ${of.length} concepts, ${total(of, (row) => row.synonyms)} synonyms + ${total(of, (row) => row.relatedSynonyms)} related, ` +
  `${total(of, (row) => row.abbreviations)} abbreviations, ${of.filter((row) => row.icd10cm.length > 0).length} with ICD-10-CM`;
const shown = rows.filter((row) => wanted(row.file));
for (const file of new Set(shown.map((row) => row.file)))
  print(
    summary(
      file,
      shown.filter((row) => row.file === file),
    ),
  );
print(summary('all', shown));
if (haveData) {
  print(
    `known to the data: ${count.known} of ${shown.length}; ICD-10-CM the data cannot confirm: ${count.icdUnchecked}; ` +
      `disagreements reviewed: ${count.reviewed}, unreviewed: ${count.unreviewed}`,
  );
}
print(`errors (unreviewed disagreements included): ${errors.length}`);
process.exitCode = errors.length > 0 ? 1 : 0;
