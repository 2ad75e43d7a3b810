/** How a term belongs to its concept, closest first. OBO's synonym scopes, with the name and abbreviations told apart. */
export const termScopes = ['name', 'exact', 'abbreviation', 'narrow', 'broad', 'related'] as const;

export type TermScope = (typeof termScopes)[number];

/** Code systems that are told apart among a concept's cross-references. The order is that of the bits in an index. */
export const xrefSystems = [
  'UMLS',
  'MESH',
  'SCTID',
  'NCIT',
  'DOID',
  'MONDO',
  'OMIM',
  'OMIMPS',
  'Orphanet',
  'ICD10CM',
  'MEDGEN',
] as const;

/** Other names of the same systems, as the Disease Ontology and others write them. */
const xrefAliases: ReadonlyMap<string, (typeof xrefSystems)[number]> = new Map([
  ['UMLS_CUI', 'UMLS'],
  ['MSH', 'MESH'],
  ['SNOMED', 'SCTID'],
  ['SNOMEDCT', 'SCTID'],
  ['NCI', 'NCIT'],
  ['ORDO', 'Orphanet'],
  ['ICD-10-CM', 'ICD10CM'],
]);

/** The bit of a code system in a set of them; 0 for one that is not told apart. */
export function xrefBit(system: string): number {
  const place = xrefSystems.indexOf(xrefAliases.get(system) ?? (system as never));
  return place < 0 ? 0 : 1 << place;
}

/**
 * A target in another code system, such as ICD-10-CM. `display` is absent where the source has none. A row of a map
 * with rules (SNOMED CT's ExtendedMap) has its rule, group and priority, and an empty `code` where the map says that
 * there is no target.
 */
export interface ConceptMapTarget {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
  readonly advice?: string;
  readonly rule?: string;
  readonly group?: number;
  readonly priority?: number;
}

/** Why a code is no longer used, and what stands for it now, closest first. */
export interface Retirement {
  /** As the source names it: "duplicate", "ambiguous", "merged". */
  readonly reason?: string;
  /** `relation` as the source names it: "same as", "possibly equivalent to". */
  readonly replacedBy: readonly { readonly code: string; readonly relation?: string }[];
}

/** Instructions that a tabular list prints at a code, by kind: "excludes1", "codeFirst", "useAdditional". */
export interface TabularNotes {
  /** False: a code below this one is asked for, or a seventh character. */
  readonly billable: boolean;
  readonly notes: Readonly<Record<string, readonly string[]>>;
  /** Meanings of the seventh character that this code lacks: "A" → "initial encounter". */
  readonly seventhCharacters?: Readonly<Record<string, string>>;
  /** The code above with its seventh character: known by code, but no term of an index. */
  readonly expanded?: true;
}

/** A concept of a terminology: one line of the concepts NDJSON that importers write. */
export interface Concept {
  readonly code: string;
  /** Preferred term. */
  readonly name: string;
  /** Fully specified name, with its semantic tag: "Migraine (disorder)". */
  readonly fsn?: string;
  readonly semanticTag?: string;
  readonly synonyms: readonly string[];
  /** Synonyms that are not exact. */
  readonly synonymsOther: readonly { readonly text: string; readonly scope: TermScope }[];
  readonly abbreviations: readonly string[];
  readonly parents: readonly string[];
  readonly active: boolean;
  /** Targets in order of preference: the first is the default for the unspecified case. */
  readonly maps: readonly ConceptMapTarget[];
  /**
   * How many codes of other systems the source lists for it, by the system's name as the source writes it
   * ("MESH", "SCTID"): what many terminologies name is met more often.
   */
  readonly xrefs: Readonly<Record<string, number>>;
  /** Of an inactive concept whose source says more than that. */
  readonly retired?: Retirement;
  /** Of ICD-10-CM. */
  readonly tabular?: TabularNotes;
}

/** What a concept has beside its code and its terms. */
export interface ConceptDetails {
  readonly fsn: string | undefined;
  readonly semanticTag: string | undefined;
  readonly active: boolean;
  /** Of those in the source, in the index or not. */
  readonly parentCount: number;
  readonly maps: readonly ConceptMapTarget[];
  readonly xrefs: Readonly<Record<string, number>>;
  readonly retired: Retirement | undefined;
}

export interface ConceptTerm {
  readonly text: string;
  readonly scope: TermScope;
}

/** "Migraine (disorder)" is "Migraine". */
export function withoutSemanticTag(fsn: string): string {
  const start = fsn.lastIndexOf('(');
  return start >= 0 && fsn.indexOf(')', start) === fsn.length - 1 ? fsn.slice(0, start).trimEnd() : fsn;
}

/**
 * Every term of a concept, each wording once under its closest scope, the name first. The order is the
 * order of rows in an index, so it must not change without a new index format.
 */
export function conceptTerms(concept: Concept): readonly ConceptTerm[] {
  const { name, fsn, synonyms, abbreviations, synonymsOther } = concept;
  const terms: ConceptTerm[] = [];
  const wordings = new Set<string>();
  addTerm(terms, wordings, name, 'name');
  if (fsn !== undefined) addTerm(terms, wordings, withoutSemanticTag(fsn), 'exact');
  for (const text of synonyms) addTerm(terms, wordings, text, 'exact');
  for (const text of abbreviations) addTerm(terms, wordings, text, 'abbreviation');
  for (const { text, scope } of synonymsOther) addTerm(terms, wordings, text, scope);
  return terms;
}

function addTerm(terms: ConceptTerm[], wordings: Set<string>, text: string, scope: TermScope): void {
  if (text === '') return;
  const wording = text.toLowerCase();
  if (wordings.has(wording)) return;
  wordings.add(wording);
  terms.push({ text, scope });
}
