import { abbreviationKey } from '../terminology/normalize-term.ts';
import type { Hierarchy, Relation } from './hierarchy.ts';
import type { ScoredMention } from './score-link.ts';

/** What kind of error a row is, most telling first: a row has the first that fits. */
export const errorClasses = [
  { name: 'absent from the ontology', says: 'no concept has the gold code' },
  { name: 'composite', says: 'the mention joins several disorders' },
  { name: 'abbreviation', says: 'the mention is a short form' },
  { name: 'granularity: gold below', says: 'the gold is a kind of the answer' },
  { name: 'granularity: gold above', says: 'the answer is a kind of the gold' },
  { name: 'granularity: sibling', says: 'gold and answer share a parent' },
  { name: 'granularity: near', says: 'the gold file lists the answer as near' },
  { name: 'not found', says: 'the gold is no candidate' },
  { name: 'other', says: 'the gold is a candidate, but not the first' },
] as const;

export type ErrorClass = (typeof errorClasses)[number]['name'];

export interface ClassifiedError {
  readonly class: ErrorClass;
  /** How the gold stands to the answer, where the hierarchy tells. */
  readonly relation?: Relation;
}

/** @param hierarchy absent where no ontology is at hand: then nothing counts as absent from it */
export function classifyError({ row, answer, rank }: ScoredMention, hierarchy?: Hierarchy): ClassifiedError {
  const golds = row.gold.flatMap((code) => hierarchy?.concept(code) ?? []);
  const first = answer?.candidates[0];
  const relation = first && hierarchy && closestRelation(row.gold, first.code, hierarchy);
  const related = relation && { relation };
  if (hierarchy !== undefined && golds.length === 0) return { class: 'absent from the ontology' };
  // "cleft lip and palate" is one disorder if the ontology has such a name for it
  const oneDisorder = golds.some(({ name, synonyms }) => [name, ...synonyms].some(isCoordinated));
  if (isCoordinated(row.mention) && !oneDisorder) return { class: 'composite', ...related };
  const answered = first && hierarchy?.concept(first.code);
  const abbreviations = [...golds, ...(answered ? [answered] : [])].flatMap(
    (concept) => concept.abbreviations,
  );
  if (isShortForm(row.mention, abbreviations)) return { class: 'abbreviation', ...related };
  if (relation !== undefined) return { class: classOfRelation[relation.kind], relation };
  if (first !== undefined && row.near.includes(first.code)) return { class: 'granularity: near' };
  return { class: rank === undefined ? 'not found' : 'other' };
}

const classOfRelation: Readonly<Record<Relation['kind'], ErrorClass>> = {
  descendant: 'granularity: gold below',
  ancestor: 'granularity: gold above',
  sibling: 'granularity: sibling',
};

/** Up or down before sideways, and the fewest steps: a gold of several codes is as near as its nearest. */
function closestRelation(
  gold: readonly string[],
  answered: string,
  hierarchy: Hierarchy,
): Relation | undefined {
  const far = (relation: Relation): number =>
    'steps' in relation ? relation.steps : Number.POSITIVE_INFINITY;
  return gold
    .flatMap((code) => hierarchy.relation(code, answered) ?? [])
    .reduce<Relation | undefined>((best, next) => (best && far(best) <= far(next) ? best : next), undefined);
}

/**
 * "breast and ovarian cancer", "hepatitis B/C", "ataxia, deafness, gout"; not "T2/3" (a stage), a single comma
 * (mostly an inverted name: "gout, acute") or what stands in brackets.
 */
export function isCoordinated(mention: string): boolean {
  const bare = mention.replace(/\([^()]*\)/g, ' ');
  return /\b(?:and|or|as well as)\b|&|\p{L}\s*\/\s*\p{L}/iu.test(bare) || bare.split(/,\s+/).length > 2;
}

/** The longest that a short form is, in letters and digits. */
const MAX_SHORT_FORM = 8;

/**
 * "HTN", "T2DM", "A-T", "vWD", and what a concept has as an abbreviation ("copd"); not "Gout" or "H1N1 influenza".
 * A plural s does not count.
 */
export function isShortForm(mention: string, abbreviations: readonly string[] = []): boolean {
  const key = abbreviationKey(mention);
  if (abbreviations.some((short) => abbreviationKey(short) === key)) return true;
  const word = mention.trim().replace(/(?<=\p{Lu})['’]?s$/u, '');
  const letters = word.replace(/[^\p{L}\p{N}]/gu, '');
  if (/\s/.test(word) || letters.length < 2 || letters.length > MAX_SHORT_FORM) return false;
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  const small = letters.replace(/[^\p{Ll}]/gu, '').length;
  return capitals >= 2 && capitals >= small;
}
