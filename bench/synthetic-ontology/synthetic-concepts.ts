import { isConceptId } from '../../src/terminology/sctid.ts';
import { broader, type Disorder, drawDisorder, root } from './disorders.ts';
import { createNameTable, type NameTable } from './name-table.ts';
import { mixed, type Random, seededRandom } from './random.ts';
import { abbreviationOf, nameOf, otherWording } from './wordings.ts';

/** A line of concepts NDJSON, as an importer writes it. */
export interface SyntheticConcept {
  readonly code: string;
  readonly name: string;
  readonly fsn: string;
  readonly synonyms: readonly string[];
  readonly synonyms_other?: readonly { readonly text: string; readonly scope: string }[];
  readonly abbreviations?: readonly string[];
  readonly parents?: readonly string[];
  readonly semanticTag: 'disorder';
  readonly xrefs?: Readonly<Record<string, number>>;
  readonly maps?: readonly string[];
}

export interface OntologySize {
  readonly concepts: number;
  /** Terms of all concepts, names among them; met to within some tens. */
  readonly terms: number;
  readonly seed: number;
}

/** Not assigned to anybody by SNOMED International, whose namespaces begin with 1000: no real code can be met. */
const TEST_NAMESPACE = '9999999';
const FIRST_ITEM = 100;
const MAX_PARENTS = 4;
/** Draws that end in a concept that is there already; a table of words that is used up would never end. */
const MAX_TRIES = 2000;

/**
 * SCTID of the n-th concept: item, namespace, partition "10" (a concept with a namespace), check digit.
 * @param index 0 for the root
 */
export function syntheticCode(index: number): string {
  const digits = `${FIRST_ITEM + index}${TEST_NAMESPACE}10`;
  for (let check = 0; check < 10; check++) if (isConceptId(digits + check)) return digits + check;
  throw new RangeError('every number has a check digit');
}

/**
 * The concepts of a synthetic ontology, parents before their children. The same size and seed give the same
 * concepts. Memory: 24 to 48 bytes a concept, in one table of name hashes.
 * @throws RangeError if the words do not suffice for so many concepts
 */
export function* syntheticConcepts({ concepts, terms, seed }: OntologySize): Generator<SyntheticConcept> {
  const random = seededRandom(seed);
  const names = createNameTable(concepts);
  let count = 0;
  let termsLeft = terms;
  for (let tries = 0; count < concepts; tries++) {
    if (tries > MAX_TRIES) throw new RangeError(`the words give no more than ${count} concepts`);
    for (const one of missing(count === 0 ? root : drawDisorder(random), names)) {
      if (count === concepts) break;
      const concept = describe(one, count, termsLeft / (concepts - count), names, random);
      names.add(concept.name, count++);
      termsLeft -= termCount(concept);
      tries = 0;
      yield concept;
    }
  }
}

/** The disorder and what it is a kind of, as far as the ontology lacks them, parents first. */
function missing(one: Disorder, names: NameTable, above = new Map<string, Disorder>()): readonly Disorder[] {
  const name = nameOf(one);
  if (names.find(name) < 0 && !above.has(name)) {
    for (const wider of broader(one).always) missing(wider, names, above);
    above.set(name, one);
  }
  return [...above.values()];
}

function describe(
  one: Disorder,
  index: number,
  wantedTerms: number,
  names: NameTable,
  random: Random,
): SyntheticConcept {
  const name = nameOf(one);
  const { always, ifThere } = broader(one);
  const parents = [...always, ...ifThere].map((wider) => names.find(nameOf(wider)));
  const known = [...new Set(parents.filter((parent) => parent >= 0))].slice(0, MAX_PARENTS);
  const said = synonymsOf(one, name, wantedTerms - 1, names, random);
  const exact = said.filter(({ scope }) => scope === 'EXACT').map(({ text }) => text);
  const abbreviations = said.filter(({ scope }) => scope === 'ABBREVIATION').map(({ text }) => text);
  const others = said.filter(({ scope }) => scope !== 'EXACT' && scope !== 'ABBREVIATION');
  const chance = mixed(index, 7);
  return {
    code: syntheticCode(index),
    name,
    fsn: `${name} (disorder)`,
    synonyms: exact,
    ...(others.length > 0 && { synonyms_other: others }),
    ...(abbreviations.length > 0 && { abbreviations }),
    ...(known.length > 0 && { parents: known.map(syntheticCode) }),
    semanticTag: 'disorder',
    ...(chance % 10 < 6 && {
      xrefs: { UMLS: 1, ...(chance % 3 === 0 && { MESH: 1 }), ...(chance % 4 === 0 && { NCIT: 1 }) },
    }),
    // ICD-10 keeps U50 to U99 free for research, so these are nobody's codes either
    ...(chance % 2 === 0 && { maps: [`U${50 + (index % 50)}.${(chance >>> 8) % 10}`] }),
  };
}

interface Said {
  readonly text: string;
  readonly scope: 'EXACT' | 'ABBREVIATION' | 'RELATED' | 'NARROW' | 'BROAD';
}

/** Most concepts have one synonym or none, a few have many: the count is drawn, its mean is `mean`. */
function synonymsOf(
  one: Disorder,
  name: string,
  mean: number,
  names: NameTable,
  random: Random,
): readonly Said[] {
  const wanted = drawCount(mean, random);
  const said = new Map<string, Said>();
  for (let tries = 0; said.size < wanted && tries < 8 * wanted; tries++) {
    const next = drawSynonym(one, name, random);
    const wording = next?.text.toLowerCase();
    // a wording that is the name of another concept would make both ambiguous
    if (next === undefined || wording === undefined || said.has(wording) || names.find(next.text) >= 0)
      continue;
    if (wording !== name.toLowerCase()) said.set(wording, next);
  }
  return [...said.values()];
}

function drawSynonym(one: Disorder, name: string, random: Random): Said | undefined {
  const draw = random();
  if (draw < 0.04) {
    const text = abbreviationOf(name);
    return text === undefined ? undefined : { text, scope: 'ABBREVIATION' };
  }
  const wider = draw < 0.08 ? broader(one).always[0] : undefined;
  const { text, isExact } = otherWording(wider ?? one, random);
  if (wider !== undefined) return { text, scope: 'BROAD' };
  if (draw < 0.12) return { text: `${text}, ${draw < 0.1 ? 'early' : 'advanced'} form`, scope: 'NARROW' };
  return { text, scope: isExact ? 'EXACT' : 'RELATED' };
}

/** A whole number of that mean, at least 0: geometric, as counts of synonyms are. */
function drawCount(mean: number, random: Random): number {
  if (mean <= 0) return 0;
  const count = Math.floor(Math.log(1 - random()) / Math.log(mean / (1 + mean)));
  return Math.min(count, Math.ceil(6 * mean) + 2);
}

function termCount(concept: SyntheticConcept): number {
  const { synonyms, synonyms_other, abbreviations } = concept;
  return 1 + synonyms.length + (synonyms_other?.length ?? 0) + (abbreviations?.length ?? 0);
}
