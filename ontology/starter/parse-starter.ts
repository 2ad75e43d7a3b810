/** Reads the starter ontology's tables (one concept a line) into concepts. */

export interface StarterConcept {
  readonly code: string;
  readonly name: string;
  readonly fsn: string;
  readonly semanticTag: string;
  /** The first one is the default for the unspecified case. */
  readonly icd10cm: readonly string[];
  readonly parents: readonly string[];
  /** Exact synonyms. */
  readonly synonyms: readonly string[];
  /** Looser terms, written `~term` in the table. */
  readonly relatedSynonyms: readonly string[];
  readonly abbreviations: readonly string[];
}

const COLUMNS = 7;
/** The table's columns, in order, one line a concept; lists are separated by semicolons and may be empty. */
const COLUMN_NAMES =
  'code | preferred term | fully specified name (tag) | ICD-10-CM | parents | synonyms | abbreviations';

function list(cell: string): string[] {
  return cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function parseLine(line: string): StarterConcept {
  const malformed = (why: string): Error => new Error(`Malformed starter row (${why}): ${line}`);
  const cells = line.split('|').map((cell) => cell.trim());
  const [code, name, fsn, icd10cm, parents, synonyms, abbreviations] = cells;
  if (
    cells.length !== COLUMNS ||
    code === undefined ||
    name === undefined ||
    fsn === undefined ||
    icd10cm === undefined ||
    parents === undefined ||
    synonyms === undefined ||
    abbreviations === undefined
  ) {
    throw malformed(`${cells.length} columns, not ${COLUMNS}: ${COLUMN_NAMES}`);
  }
  if (!/^\d+$/.test(code)) throw malformed('the code is not a number');
  if (name === '') throw malformed('no preferred term');
  const semanticTag = /\(([^()]+)\)$/.exec(fsn)?.[1];
  if (semanticTag === undefined) throw malformed('the fully specified name has no semantic tag');
  const codes = list(icd10cm);
  const badCode = codes.find((item) => !/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/.test(item));
  if (badCode !== undefined) throw malformed(`not an ICD-10-CM code: ${badCode}`);
  const parentCodes = list(parents);
  const badParent = parentCodes.find((item) => !/^\d+$/.test(item));
  if (badParent !== undefined) throw malformed(`not a parent code: ${badParent}`);
  const terms = list(synonyms);
  return {
    code,
    name,
    fsn,
    semanticTag,
    icd10cm: codes,
    parents: parentCodes,
    synonyms: terms.filter((term) => !term.startsWith('~')),
    relatedSynonyms: terms.filter((term) => term.startsWith('~')).map((term) => term.slice(1).trim()),
    abbreviations: list(abbreviations),
  };
}

/** Parses one table; throws an Error that shows the line when a row is malformed. Blank lines and `#` lines are skipped. */
export function parseStarter(table: string): StarterConcept[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(parseLine);
}

/** The abbreviations of a line, with the name and its exact synonyms: the rest of the line is neither read nor checked. */
export function shortFormsOfLine(line: string): { readonly short: string; readonly names: string[] }[] {
  // as most do: they have none
  if (line.trimEnd().endsWith('|')) return [];
  const [first = '', name = '', , , , synonyms = '', short = ''] = line.split('|');
  if (first.trimStart().startsWith('#')) return [];
  const names = [name.trim(), ...list(synonyms).filter((term) => !term.startsWith('~'))];
  return list(short).map((one) => ({ short: one, names }));
}
