import sax from 'sax';
import { ClincodeError } from '../../src/errors.ts';
import type { TabularNotes } from '../../src/terminology/concept.ts';
import type { FileTally } from '../import-report.ts';
import type { SourceFile } from '../source-file.ts';
import { utf8Text } from '../source-lines.ts';
import { bareConcept, distinctWordings } from './bare-concept.ts';
import type { Importer, ImportSink } from './importer.ts';

/** Elements that hold notes at a code, and the name of their kind. */
const NOTE_KINDS: Readonly<Record<string, string>> = {
  includes: 'includes',
  excludes1: 'excludes1',
  excludes2: 'excludes2',
  codeFirst: 'codeFirst',
  useAdditionalCode: 'useAdditional',
  codeAlso: 'codeAlso',
  notes: 'notes',
  inclusionTerm: 'inclusionTerm',
};

/** A chapter, section or code that is open in the file. */
interface Open {
  readonly kind: 'chapter' | 'section' | 'diag';
  readonly row: number;
  name: string;
  title: string;
  readonly notes: Record<string, string[]>;
  seventh: Record<string, string> | undefined;
  children: number;
}

/**
 * ICD-10-CM tabular list (the XML that CDC and CMS publish each April and October). A row is a chapter, a section or
 * a code. Inclusion terms are synonyms; includes, excludes, code first, use additional code and code also are kept in
 * `tabular`. A code that needs a seventh character is there itself, not billable, and once for each character. Chapters and
 * sections are inactive: they are in the hierarchy and hold notes, and nothing is coded to them.
 */
export const importIcd10cm: Importer = async (sources, sink) => {
  for (const file of sources.flat()) await readTabular(file, sink.tally(file), sink);
};

async function readTabular(file: SourceFile, tally: FileTally, sink: ImportSink): Promise<void> {
  const parser = sax.parser(true, { trim: true, normalize: true });
  const fail = (why: string): never => {
    throw new ClincodeError('ontology_invalid', `${file.place}: ${why}`);
  };
  const open: Open[] = [];
  const path: string[] = [];
  let text = '';
  let character = '';
  let rows = 0;
  parser.onerror = (error) => {
    // its message may quote the file; the first line of it says what is wrong
    fail(`not readable as XML at line ${parser.line + 1}: ${error.message.split('\n')[0]}`);
  };
  parser.onopentag = ({ name, attributes }) => {
    if (path.length === 0 && name !== 'ICD10CM.tabular')
      fail(`not the tabular list of ICD-10-CM: its root is <${name}>`);
    path.push(name);
    text = '';
    if (name === 'extension') character = String(attributes.char ?? '');
    if (name === 'visualImpairment') tally.leaveOut('a table inside a code');
    if (name === 'chapter' || name === 'section' || name === 'diag') {
      const above = open[open.length - 1];
      if (above !== undefined) above.children++;
      open.push({
        kind: name,
        row: parser.line + 1,
        name: name === 'section' ? String(attributes.id ?? '') : '',
        title: '',
        notes: {},
        seventh: undefined,
        children: 0,
      });
    }
  };
  parser.ontext = (part) => {
    text += text === '' ? part : ` ${part}`;
  };
  parser.onclosetag = (name) => {
    path.pop();
    const entry = open[open.length - 1];
    const around = path[path.length - 1] ?? '';
    if (entry !== undefined) {
      if (name === 'name' && around === entry.kind) entry.name = text;
      else if (name === 'desc' && around === entry.kind) entry.title = text;
      else if (name === 'note' && around in NOTE_KINDS && path[path.length - 2] === entry.kind) {
        const kind = NOTE_KINDS[around]!;
        entry.notes[kind] = [...(entry.notes[kind] ?? []), text];
      } else if (name === 'extension') entry.seventh = { ...entry.seventh, [character]: text };
      else if (name === entry.kind) {
        rows++;
        open.pop();
        writeEntry(entry, open, tally, sink);
      }
    }
    text = '';
  };
  for await (const text of utf8Text(file)) parser.write(text);
  parser.close();
  if (rows === 0) fail('no chapters in it');
}

/** A section of one category has the id of that category. */
function codeOf({ kind, name }: Open): string {
  return kind === 'diag' ? name : `${kind} ${name}`;
}

function writeEntry(entry: Open, above: readonly Open[], tally: FileTally, sink: ImportSink): void {
  const { kind, row, title, children, notes } = entry;
  const code = codeOf(entry);
  if (entry.name === '' || title === '')
    return void tally.refuse(row, `a <${kind}> without name or desc`, code);
  const parent = above[above.length - 1];
  const seventh =
    children > 0 || kind !== 'diag'
      ? undefined
      : [...above, entry].reduce<Open['seventh']>((found, { seventh: own }) => own ?? found, undefined);
  const { inclusionTerm = [], ...otherNotes } = notes;
  const tabular: TabularNotes = {
    billable: kind === 'diag' && children === 0 && seventh === undefined,
    notes: otherNotes,
    ...(seventh && { seventhCharacters: seventh }),
  };
  sink.concept(
    bareConcept({
      code,
      name: title,
      synonyms: distinctWordings(inclusionTerm, title),
      parents: parent === undefined ? [] : [codeOf(parent)],
      ...(kind !== 'diag' && { active: false, semanticTag: kind }),
      tabular,
    }),
    { tally, row },
  );
  for (const [char, meaning] of Object.entries(seventh ?? {})) {
    sink.concept(
      bareConcept({
        code: withSeventh(code, char),
        name: `${title}, ${meaning}`,
        parents: [code],
        tabular: { billable: true, notes: {}, expanded: true },
      }),
    );
  }
}

/** The seventh character stands seventh: X fills what is between. "S03.4" and "A" are "S03.4XXA". */
export function withSeventh(code: string, character: string): string {
  const [category = '', rest = ''] = code.split('.');
  return `${category}.${rest.padEnd(3, 'X')}${character}`;
}
