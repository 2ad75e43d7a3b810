import { codeSystems } from '../../src/terminology/code-system.ts';
import { type Concept, type TermScope, xrefBit } from '../../src/terminology/concept.ts';
import type { FileTally } from '../import-report.ts';
import { bareConcept, distinctWordings } from './bare-concept.ts';
import type { ImportSink } from './importer.ts';

/** A term of an OBO ontology, from either of its forms. */
export interface OboTerm {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly synonyms: readonly { readonly text: string; readonly scope: TermScope }[];
  /** "PREFIX:code", with whether the source says that it means the same. */
  readonly xrefs: readonly { readonly id: string; readonly equivalent: boolean }[];
  readonly parents: readonly string[];
  /** Older ids that were merged into this one. */
  readonly alternatives: readonly string[];
  readonly obsolete: boolean;
  readonly replacedBy: readonly string[];
  readonly consider: readonly string[];
}

/** Scopes as OBO and obographs write them; `abbreviation` is a type of synonym, not a scope. */
export function oboScope(scope: string, isAbbreviation: boolean): TermScope {
  const known = /exact|narrow|broad/i.exec(scope)?.[0].toLowerCase() as TermScope | undefined;
  return isAbbreviation && known === 'exact' ? 'abbreviation' : (known ?? 'related');
}

/**
 * Terms to concepts. With `codeXref` a concept's code is that of its cross-reference with this prefix, and parents are the
 * nearest ancestors that have one.
 */
export function emitOboTerms(
  terms: readonly OboTerm[],
  codeXref: string | undefined,
  tally: FileTally,
  sink: ImportSink,
): void {
  const codes = codeXref === undefined ? undefined : codesByXref(terms, codeXref, tally);
  const byId = new Map(terms.map((term) => [term.id, term]));
  const codeOf = (id: string): string | undefined => (codes === undefined ? id : codes.get(id));
  const codesOf = (ids: readonly string[]): string[] => {
    const mapped = ids.map(codeOf).filter((code) => code !== undefined);
    return [...new Set(mapped)];
  };
  const isMarked = terms.some(({ xrefs }) => xrefs.some((xref) => xref.equivalent && isIcd10cm(xref)));
  const written = new Set<string>();
  for (const term of terms) {
    const code = codeOf(term.id);
    if (code === undefined) {
      tally.leaveOut(`no cross-reference ${codeXref}`);
      continue;
    }
    written.add(code);
    const concept = conceptOf(term, code, parentsOf(term, codes, byId), codesOf, isMarked);
    const { synonyms, synonymsOther, abbreviations } = concept;
    const kept = synonyms.length + synonymsOther.length + abbreviations.length;
    for (let repeated = term.synonyms.length - kept; repeated > 0; repeated--)
      tally.leaveOutPart('a synonym that repeats a wording of its term');
    sink.concept(concept, { tally, row: term.row });
  }
  if (codes !== undefined) return;
  for (const { id, name, alternatives } of terms) {
    for (const old of alternatives) {
      // an id that was merged twice is told once
      if (written.has(old)) continue;
      written.add(old);
      const retired = { reason: 'merged', replacedBy: [{ code: id, relation: 'alternative id of' }] };
      sink.concept(bareConcept({ code: old, name, active: false, retired }));
    }
  }
}

function conceptOf(
  term: OboTerm,
  code: string,
  parents: readonly string[],
  codesOf: (ids: readonly string[]) => string[],
  isMarked: boolean,
): Concept {
  const exact = distinctWordings(textsOf(term, 'exact'), term.name);
  const abbreviations = distinctWordings(textsOf(term, 'abbreviation'), term.name, ...exact);
  const seen = new Set([term.name, ...exact, ...abbreviations].map((text) => text.toLowerCase()));
  const synonymsOther = term.synonyms.filter(({ text, scope }) => {
    if (scope === 'exact' || scope === 'abbreviation' || seen.has(text.toLowerCase())) return false;
    seen.add(text.toLowerCase());
    return true;
  });
  // a source that says of some that they mean the same does not say it of the others
  const maps = term.xrefs
    .filter((xref) => isIcd10cm(xref) && (xref.equivalent || !isMarked))
    .map(({ id }) => ({ system: codeSystems.icd10cm, code: id.slice('ICD10CM:'.length) }));
  const replacedBy = [
    ...codesOf(term.replacedBy).map((to) => ({ code: to, relation: 'replaced by' })),
    ...codesOf(term.consider).map((to) => ({ code: to, relation: 'consider' })),
  ];
  return bareConcept({
    code,
    name: term.name,
    synonyms: exact,
    synonymsOther,
    abbreviations,
    parents,
    active: !term.obsolete,
    maps,
    xrefs: countedXrefs(term),
    ...(term.obsolete && { retired: { reason: 'obsolete', replacedBy } }),
  });
}

const isIcd10cm = ({ id }: OboTerm['xrefs'][number]): boolean => id.startsWith('ICD10CM:');

const textsOf = (term: OboTerm, scope: TermScope): string[] =>
  term.synonyms.filter((synonym) => synonym.scope === scope).map(({ text }) => text);

/** "SNOMEDCT_US_2016_03_01" is counted as SNOMEDCT: the release of a source says nothing here. */
function countedXrefs({ xrefs }: OboTerm): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { id } of xrefs) {
    const prefix = id.slice(0, id.indexOf(':'));
    const system = xrefBit(prefix) === 0 ? prefix.replace(/_US_[\d_]+$|_\d{4}_\d\d_\d\d$/, '') : prefix;
    if (system !== '') counts[system] = (counts[system] ?? 0) + 1;
  }
  return counts;
}

/**
 * Code by id. Of several codes that a term lists: one that the source calls equivalent, then one that the fewest terms
 * list, then the first; the others are counted.
 */
function codesByXref(terms: readonly OboTerm[], codeXref: string, tally: FileTally): Map<string, string> {
  const prefixes = codeXref
    .split('|')
    .map((prefix) => prefix.replace(/[+?^${}()[\]\\.]/g, '\\$&').replace(/(?:\\\.)?\*/g, '.*'));
  const pattern = new RegExp(`^(?:${prefixes.join('|')}):(.+)$`);
  const listed = terms.map(({ xrefs }) => {
    const codes = new Map<string, boolean>();
    for (const { id, equivalent } of xrefs) {
      const code = pattern.exec(id)?.[1];
      if (code !== undefined) codes.set(code, equivalent || codes.get(code) === true);
    }
    return codes;
  });
  const counts = new Map<string, number>();
  for (const codes of listed) for (const code of codes.keys()) counts.set(code, (counts.get(code) ?? 0) + 1);
  const chosen = new Map<string, string>();
  const taken = new Set<string>();
  terms.forEach(({ id }, i) => {
    const best = [...listed[i]!]
      .sort(
        ([a, aEquals], [b, bEquals]) => Number(bEquals) - Number(aEquals) || counts.get(a)! - counts.get(b)!,
      )
      .map(([code]) => code);
    const code = best.find((one) => !taken.has(one)) ?? best[0];
    if (code === undefined) return;
    taken.add(code);
    chosen.set(id, code);
    for (let other = 1; other < best.length; other++)
      tally.leaveOutPart(`a further cross-reference ${codeXref} of a term`);
  });
  return chosen;
}

function parentsOf(
  term: OboTerm,
  codes: ReadonlyMap<string, string> | undefined,
  byId: ReadonlyMap<string, OboTerm>,
): readonly string[] {
  if (codes === undefined) return [...new Set(term.parents)];
  const own = codes.get(term.id);
  const found = new Set<string>();
  const seen = new Set([term.id]);
  let level: readonly string[] = term.parents;
  while (level.length > 0) {
    const above: string[] = [];
    for (const id of level) {
      if (seen.has(id)) continue;
      seen.add(id);
      const code = codes.get(id);
      if (code === undefined || code === own) above.push(...(byId.get(id)?.parents ?? []));
      else found.add(code);
    }
    level = above;
  }
  return [...found];
}
