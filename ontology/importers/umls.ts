import { codeSystems } from '../../src/terminology/code-system.ts';
import type { Concept } from '../../src/terminology/concept.ts';
import type { FileTally } from '../import-report.ts';
import type { SourceFile } from '../source-file.ts';
import { copied, eachLine } from '../source-lines.ts';
import { bareConcept, distinctWordings, semanticTagOf } from './bare-concept.ts';
import { filesNamed, needed } from './delimited.ts';
import type { Importer, ImportSink } from './importer.ts';

/** Types of names (TTY) in the order in which one of them is the name; others are synonyms. */
const NAMES = ['PT', 'MH', 'PN', 'HT', 'NM', 'PF'];
const ABBREVIATIONS = new Set(['AB', 'ACR', 'SB']);
/** LAT of UMLS by the languages that may be asked for. */
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['en', 'ENG'],
  ['es', 'SPA'],
  ['fr', 'FRE'],
  ['de', 'GER'],
  ['it', 'ITA'],
  ['nl', 'DUT'],
  ['pt', 'POR'],
]);

interface Draft {
  readonly code: string;
  name: { text: string; rank: number } | undefined;
  fsn: string | undefined;
  readonly synonyms: string[];
  readonly abbreviations: string[];
  readonly parents: Set<string>;
  readonly cuis: Set<string>;
  tag: string | undefined;
}

interface Release {
  readonly drafts: Map<string, Draft>;
  /** Codes by atom (AUI) and by concept (CUI): hierarchies name atoms, semantic types concepts. */
  readonly byAui: Map<string, string>;
  readonly byCui: Map<string, Set<string>>;
  /** ICD-10-CM codes by concept: they mean the same as every code of that concept. */
  readonly icd10cm: Map<string, Set<string>>;
}

/**
 * UMLS: MRCONSO.RRF, and beside it MRSTY.RRF (semantic types) and MRREL.RRF (parents) if they are there. With
 * `--vocabulary` the codes and the hierarchy are those of one source (SNOMEDCT_US); without it they are CUIs with the
 * names of all sources. ICD-10-CM codes of the same concept become maps.
 */
export const importUmls: Importer = async (sources, sink, { vocabulary, languages = ['en'] }) => {
  const files = sources.flat();
  const found = filesNamed(
    files,
    { names: /^MRCONSO.*\.RRF/i, types: /^MRSTY.*\.RRF/i, relations: /^MRREL.*\.RRF/i },
    sink,
  );
  needed(found.names, 'MRCONSO.RRF', files);
  const spoken = new Set(
    languages.map((language) => LANGUAGES.get(language.toLowerCase()) ?? language.toUpperCase()),
  );
  const release: Release = { drafts: new Map(), byAui: new Map(), byCui: new Map(), icd10cm: new Map() };
  for (const file of found.names) await readNames(file, vocabulary, spoken, release, sink);
  for (const file of found.types) await readTypes(file, release, sink);
  for (const file of found.relations) await readRelations(file, vocabulary, release, sink);
  for (const draft of release.drafts.values()) sink.concept(conceptOf(draft, release));
};

/** Cells of a row; each ends with "|", the last too. */
async function eachRrfRow(
  file: SourceFile,
  tally: FileTally,
  columns: number,
  onRow: (cells: readonly string[], row: number) => void,
): Promise<void> {
  await eachLine(file, tally, (line, row) => {
    const cells = line.split('|');
    if (cells.length !== columns + 1)
      tally.refuse(row, `${cells.length - 1} cells where there are ${columns} columns`);
    else onRow(cells, row);
  });
}

async function readNames(
  file: SourceFile,
  vocabulary: string | undefined,
  spoken: ReadonlySet<string>,
  { drafts, byAui, byCui, icd10cm }: Release,
  sink: ImportSink,
): Promise<void> {
  const tally = sink.tally(file);
  const addTo = (sets: Map<string, Set<string>>, key: string, value: string): void => {
    const known = sets.get(key);
    if (known === undefined) sets.set(copied(key), new Set([value]));
    else known.add(value);
  };
  await eachRrfRow(file, tally, 18, (cells, row) => {
    const [cui = '', language = '', , , , , isPreferred = ''] = cells;
    const [aui = '', source = '', type = '', ownCode = '', text = '', suppress = ''] = [
      7, 11, 12, 13, 14, 16,
    ].map((place) => cells[place]!.trim());
    if (!/^C\d{7}$/.test(cui)) return tally.refuse(row, 'the first column is no CUI', cui.slice(0, 20));
    if (source === 'ICD10CM' && suppress === 'N' && ownCode !== '') addTo(icd10cm, cui, copied(ownCode));
    if (vocabulary !== undefined && source !== vocabulary)
      return tally.leaveOut(`a name of another source than ${vocabulary}`);
    if (!spoken.has(language)) return tally.leaveOut('a name in another language');
    if (suppress !== 'N') return tally.leaveOut('a suppressible name');
    const key = vocabulary === undefined ? cui : ownCode;
    if (key === '' || key === 'NOCODE' || text === '') return tally.refuse(row, 'no code or no name', cui);
    let draft = drafts.get(key);
    if (draft === undefined) {
      const code = copied(key);
      draft = {
        code,
        name: undefined,
        fsn: undefined,
        synonyms: [],
        abbreviations: [],
        parents: new Set(),
        cuis: new Set(),
        tag: undefined,
      };
      drafts.set(code, draft);
    }
    tally.keep();
    draft.cuis.add(copied(cui));
    byAui.set(copied(aui), draft.code);
    addTo(byCui, cui, draft.code);
    takeName(draft, copied(text), type, isPreferred === 'Y');
  });
}

function takeName(draft: Draft, text: string, type: string, isPreferred: boolean): void {
  const place = NAMES.indexOf(type);
  const rank = (place < 0 ? NAMES.length : place) * 2 + (isPreferred ? 0 : 1);
  if (type === 'FN') draft.fsn ??= text;
  else if (ABBREVIATIONS.has(type)) draft.abbreviations.push(text);
  else if (draft.name === undefined || rank < draft.name.rank) {
    if (draft.name !== undefined) draft.synonyms.push(draft.name.text);
    draft.name = { text, rank };
  } else draft.synonyms.push(text);
}

async function readTypes(file: SourceFile, { drafts, byCui }: Release, sink: ImportSink): Promise<void> {
  const tally = sink.tally(file);
  await eachRrfRow(file, tally, 6, ([cui = '', , , type = '']) => {
    const codes = byCui.get(cui);
    if (codes === undefined) return tally.leaveOut('a semantic type of a concept that is not taken');
    tally.keep();
    for (const code of codes) drafts.get(code)!.tag ??= copied(type.toLowerCase());
  });
}

/** PAR: the second is a parent of the first. CHD rows say the same the other way round. */
async function readRelations(
  file: SourceFile,
  vocabulary: string | undefined,
  { drafts, byAui, byCui }: Release,
  sink: ImportSink,
): Promise<void> {
  const tally = sink.tally(file);
  await eachRrfRow(file, tally, 16, (cells) => {
    const [cui = '', aui = '', , relation = '', cui2 = '', aui2 = '', , , , , source = ''] = cells;
    if (relation !== 'PAR') return tally.leaveOut('a relation that is no parent');
    if (vocabulary !== undefined && source !== vocabulary)
      return tally.leaveOut(`a parent in another source than ${vocabulary}`);
    if (cells[14] !== 'N') return tally.leaveOut('a suppressible relation');
    const children = vocabulary === undefined ? byCui.get(cui) : one(byAui.get(aui));
    const parents = vocabulary === undefined ? byCui.get(cui2) : one(byAui.get(aui2));
    if (children === undefined || parents === undefined)
      return tally.leaveOut('a parent of a name that is not taken');
    tally.keep();
    for (const child of children)
      for (const parent of parents) if (parent !== child) drafts.get(child)!.parents.add(parent);
  });
}

const one = (code: string | undefined): Iterable<string> | undefined =>
  code === undefined ? undefined : [code];

function conceptOf(
  { code, name, fsn, synonyms, abbreviations, parents, cuis, tag }: Draft,
  { icd10cm }: Release,
): Concept {
  const shown = name?.text ?? fsn ?? abbreviations[0] ?? code;
  const semanticTag = (fsn === undefined ? undefined : semanticTagOf(fsn)) ?? tag;
  const targets = new Set([...cuis].flatMap((cui) => [...(icd10cm.get(cui) ?? [])]));
  return bareConcept({
    code,
    name: shown,
    ...(fsn !== undefined && { fsn }),
    ...(semanticTag !== undefined && { semanticTag }),
    synonyms: distinctWordings(synonyms, shown),
    abbreviations: distinctWordings(abbreviations, shown),
    parents: [...parents],
    maps: [...targets].map((target) => ({ system: codeSystems.icd10cm, code: target })),
  });
}
