import { ClincodeError } from '../../src/errors.ts';
import type { FileTally } from '../import-report.ts';
import type { SourceFile } from '../source-file.ts';
import { eachLine } from '../source-lines.ts';
import type { Importer } from './importer.ts';
import { emitOboTerms, type OboTerm, oboScope } from './obo-terms.ts';

/**
 * OBO 1.2 and 1.4 (the format guide of the OBO Foundry): the stanzas [Term]. A row is a stanza. Obsolete terms are
 * kept as inactive concepts with what replaces them, and ids that were merged (alt_id) as further ones.
 */
export const importObo: Importer = async (sources, sink, { codeXref }) => {
  for (const file of sources.flat()) {
    const tally = sink.tally(file);
    emitOboTerms(await readTerms(file, tally), codeXref, tally, sink);
  }
};

interface Stanza {
  readonly row: number;
  readonly tags: Map<string, string[]>;
}

async function readTerms(file: SourceFile, tally: FileTally): Promise<readonly OboTerm[]> {
  const terms: OboTerm[] = [];
  let stanza: Stanza | undefined;
  let hasHeader = false;
  const finish = (): void => {
    const term = stanza === undefined ? undefined : termOf(stanza, tally);
    if (term !== undefined) terms.push(term);
    stanza = undefined;
  };
  await eachLine(file, tally, (line, row) => {
    const kind = /^\[(\w+)\]/.exec(line)?.[1];
    if (kind !== undefined) {
      finish();
      if (kind === 'Term') stanza = { row, tags: new Map() };
      else tally.leaveOut(`[${kind}]`);
      return;
    }
    if (line.startsWith('!')) return;
    const colon = line.indexOf(':');
    if (colon <= 0) {
      if (stanza !== undefined) tally.remark(row, 'the line is no "tag: value"');
      return;
    }
    const tag = line.slice(0, colon).trim();
    if (tag === 'format-version') hasHeader = true;
    const values = stanza?.tags.get(tag);
    if (values === undefined) stanza?.tags.set(tag, [line.slice(colon + 1).trim()]);
    else values.push(line.slice(colon + 1).trim());
  });
  finish();
  if (!hasHeader && terms.length === 0)
    throw new ClincodeError('ontology_invalid', `${file.place} is not OBO: no format-version and no [Term]`);
  return terms;
}

function termOf({ row, tags }: Stanza, tally: FileTally): OboTerm | undefined {
  const values = (tag: string): readonly string[] => tags.get(tag) ?? [];
  const ids = (tag: string): string[] => values(tag).map((value) => plain(value));
  const id = ids('id')[0];
  if (id === undefined || id === '') {
    tally.refuse(row, 'a [Term] without id');
    return undefined;
  }
  const name = unescaped(withoutTrailer(values('name')[0] ?? ''));
  if (name === '') {
    tally.refuse(row, 'a [Term] without name', id);
    return undefined;
  }
  const synonyms = values('synonym').flatMap((value) => {
    const read = /^"((?:[^"\\]|\\.)*)"\s*(\w+)?(?:\s+([^\s[]+))?/.exec(value);
    if (read === null) {
      tally.remark(row, 'a synonym is not in quotes', id);
      return [];
    }
    const [, text = '', scope = '', type = ''] = read;
    // OMO:0003012 is the type "acronym" of the OBO Metadata Ontology
    const isAbbreviation = /OMO:0003000|OMO:0003012|abbrev|acronym/i.test(type);
    return [{ text: unescaped(text).trim(), scope: oboScope(scope, isAbbreviation) }];
  });
  return {
    row,
    id,
    name,
    synonyms,
    xrefs: values('xref').map((value) => ({
      id: plain(value),
      equivalent: /"MONDO:equivalentTo"/.test(value),
    })),
    parents: ids('is_a'),
    alternatives: ids('alt_id'),
    obsolete: ids('is_obsolete')[0] === 'true',
    replacedBy: ids('replaced_by'),
    consider: ids('consider'),
  };
}

/** The value up to its comment, its qualifiers and its description: "DOID:4 {x=\"y\"} ! disease" is "DOID:4". */
function plain(value: string): string {
  return unescaped(/^(?:[^\s\\{!]|\\.)*/.exec(value)![0]);
}

/** A name may hold blanks and "!": only qualifiers at its end are taken off. */
function withoutTrailer(value: string): string {
  return value.replace(/\s*(?<!\\)\{[^{}]*\}\s*$/, '');
}

function unescaped(value: string): string {
  return value.replace(/\\(.)/g, (_, char: string) => (char === 'n' ? ' ' : char === 'W' ? ' ' : char));
}
