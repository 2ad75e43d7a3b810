import papa from 'papaparse';
import { ClincodeError } from '../../src/errors.ts';
import { codeSystems } from '../../src/terminology/code-system.ts';
import type { FileTally } from '../import-report.ts';
import type { SourceFile } from '../source-file.ts';
import { eachLine } from '../source-lines.ts';
import { bareConcept, distinctWordings, semanticTagOf } from './bare-concept.ts';
import type { Importer } from './importer.ts';

/** Fields of a row, and the names that a column of theirs may have. Lists are separated by "|". */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  code: ['code', 'id', 'conceptid', 'concept_id', 'concept_code', 'snomed', 'snomed_code'],
  name: ['name', 'display', 'term', 'preferredterm', 'preferred_term', 'description', 'long'],
  fsn: ['fsn', 'fullyspecifiedname', 'fully_specified_name'],
  synonyms: ['synonyms', 'synonym', 'aliases'],
  related: ['related', 'related_synonyms'],
  abbreviations: ['abbreviations', 'abbreviation'],
  parents: ['parents', 'parent', 'parent_code', 'parent_codes'],
  semanticTag: ['semantictag', 'semantic_tag', 'tag'],
  active: ['active', 'status'],
  maps: ['maps', 'map', 'icd10cm', 'icd10_cm', 'icd-10-cm'],
};

const INACTIVE = /^(?:0|false|no|n|inactive|retired)$/i;
/** A quoted cell may hold line breaks; a quote that is never closed must not take the rest of the file with it. */
const MAX_RECORD_LINES = 100;

export const csvFields: readonly string[] = Object.keys(COLUMNS);

/**
 * A table with a line of column names; commas, tabs, semicolons or "|" between cells are told from it. `code` and
 * `name` are needed, but for a table that only adds to concepts of another source, which has no `name`: its synonyms are
 * added as related ones. ICD-10-CM codes stand in `maps`.
 */
export const importCsv: Importer = async (sources, sink, { columns = {} }) => {
  for (const field of Object.keys(columns)) {
    if (!(field in COLUMNS))
      throw new ClincodeError('invalid_config', `no field "${field}": fields are ${csvFields.join(', ')}`);
  }
  const unused = new Set(Object.values(columns).map((name) => name.toLowerCase()));
  for (const file of sources.flat()) {
    const tally = sink.tally(file);
    let places: ReadonlyMap<string, number> | undefined;
    await eachRecord(file, tally, (cells, row) => {
      if (places === undefined) {
        places = columnPlaces(cells, columns, file.place);
        for (const name of cells) unused.delete(name.trim().toLowerCase());
        tally.leaveOut('column names');
        return;
      }
      const cell = (field: string): string => cells[places!.get(field) ?? -1]?.trim() ?? '';
      const list = (field: string): string[] =>
        cell(field)
          .split('|')
          .map((part) => part.trim())
          .filter((part) => part !== '');
      const columnCount = places.get('*')! + 1;
      if (cells.length !== columnCount)
        return tally.refuse(row, `${cells.length} cells where ${columnCount} columns have names`);
      const code = cell('code');
      if (code === '') return tally.refuse(row, 'no code');
      const maps = list('maps').map((target) => ({ system: codeSystems.icd10cm, code: target }));
      if (!places.has('name'))
        return sink.addition(
          { code, maps, related: [...list('synonyms'), ...list('related')] },
          { tally, row },
        );
      const name = cell('name');
      if (name === '') return tally.refuse(row, 'no name', code);
      const fsn = cell('fsn');
      const semanticTag = cell('semanticTag') || semanticTagOf(fsn);
      sink.concept(
        bareConcept({
          code,
          name,
          ...(fsn !== '' && { fsn }),
          ...(semanticTag && { semanticTag }),
          synonyms: distinctWordings(list('synonyms'), name),
          synonymsOther: list('related').map((text) => ({ text, scope: 'related' as const })),
          abbreviations: list('abbreviations'),
          parents: list('parents'),
          active: !INACTIVE.test(cell('active')),
          maps,
        }),
        { tally, row },
      );
    });
    if (places === undefined) throw new ClincodeError('ontology_invalid', `${file.place} is empty`);
  }
  if (unused.size > 0)
    throw new ClincodeError('invalid_config', `no source has the column "${[...unused][0]}"`);
};

/** Place of each field; "*" is the last column. @throws ClincodeError `ontology_invalid` */
function columnPlaces(
  header: readonly string[],
  asked: Readonly<Record<string, string>>,
  place: string,
): ReadonlyMap<string, number> {
  const names = header.map((name) => name.trim().toLowerCase());
  const places = new Map<string, number>([['*', names.length - 1]]);
  for (const [field, known] of Object.entries(COLUMNS)) {
    const own = names.indexOf(asked[field]?.toLowerCase() ?? '');
    const at = own >= 0 ? own : names.findIndex((name) => known.includes(name));
    if (at >= 0) places.set(field, at);
  }
  const adds = places.has('synonyms') || places.has('related') || places.has('maps');
  if (!places.has('code') || (!places.has('name') && !adds))
    throw new ClincodeError(
      'ontology_invalid',
      `${place} has no columns code and name but ${listed(header)}: name them, as --columns code=ID,name=Title`,
    );
  return places;
}

/** Records of RFC 4180, by the separator that the first one shows. */
async function eachRecord(
  file: SourceFile,
  tally: FileTally,
  onRecord: (cells: readonly string[], row: number) => void,
): Promise<void> {
  let delimiter: string | undefined;
  let pending: { row: number; lines: string[] } | undefined;
  const give = (text: string, row: number): void => {
    delimiter ??= [',', '\t', ';', '|']
      .map((separator) => ({ separator, count: text.split(separator).length }))
      .sort((a, b) => b.count - a.count)[0]!.separator;
    // tables with tabs have no quotes: in them `5" wound` is what it looks like
    if (delimiter === '\t') return void onRecord(text.split('\t'), row);
    const { data, errors } = papa.parse<string[]>(text, { delimiter });
    const cells = data[0];
    if (cells === undefined || errors.length > 0) tally.refuse(row, 'quotes are not as in CSV');
    else onRecord(cells, row);
  };
  const giveUp = (): void => {
    const { row, lines } = pending!;
    pending = undefined;
    tally.refuse(row, 'a quote is not closed');
    // what stood behind it is read as lines of its own
    for (const [i, line] of lines.slice(1).entries()) take(line, row + 1 + i);
  };
  const take = (line: string, row: number): void => {
    const lines = pending === undefined ? [line] : [...pending.lines, line];
    const at = pending?.row ?? row;
    const text = lines.join('\n');
    if (delimiter === '\t' || (text.match(/"/g)?.length ?? 0) % 2 === 0) {
      pending = undefined;
      give(text, at);
    } else {
      pending = { row: at, lines };
      if (lines.length >= MAX_RECORD_LINES) giveUp();
    }
  };
  await eachLine(file, tally, take);
  while (pending !== undefined) giveUp();
}

const LISTED = 10;
const LONGEST = 30;

/** The column names that a table has; of a file that is no table this is its first line, which may be long. */
function listed(header: readonly string[]): string {
  const names = header.slice(0, LISTED).map((name) => `"${name.trim().slice(0, LONGEST)}"`);
  return `${names.join(', ')}${header.length > LISTED ? `, … (${header.length})` : ''}`;
}
