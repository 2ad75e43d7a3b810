import { normalizeTerm } from '../terminology/normalize-term.ts';
import { isWrittenAsWords, mayBeShortForm } from '../terminology/short-form.ts';
import type { ConceptStore } from './concept-store.ts';
import type { PooledConcept } from './pool-candidates.ts';

/** From where the first is more likely than all others together. */
export const SURER_THAN_NOT = 0.5;
/** Share of the uses of a wording in coded notes from which it means that concept. */
export const MOSTLY_MEANT = 0.8;
/** "Diabetes" is a synonym, and the doubt whether a kind of it was meant is none about what it says: from where it is linked, and together with those of its kin. */
const SYNONYM_SURE = 0.6;
const SYNONYM_WITH_KIN = 0.9;
/** A note seldom names a kind that is further below than this. */
const MOST_STEPS = 4;

/**
 * Puts the concept first whose preferred name the words are, if there is one alone: it and the first exchange their
 * probabilities. Corpora that annotate with a coarser vocabulary taught the ranker otherwise ("end-stage renal disease" is chronic
 * kidney failure in MeSH, "congenital heart disease" heart disease), and no coder would follow them.
 * @param ranked surest first; of one name
 * @param words the name, as which "hepatitis A" is no "hepatitis", although the letter is a small word
 * @param told whether other names of the note were told: then the first may stay if it is a kind of what is named
 */
export function nameFirst(
  ranked: readonly PooledConcept[],
  words: string,
  told: boolean,
  concepts: ConceptStore,
): readonly PooledConcept[] {
  const [first] = ranked;
  const named = ranked.filter(
    ({ exact, ordinal }) => exact === 'name' && hasLetter(words) === hasLetter(concepts.nameAt(ordinal)),
  );
  const [name] = named;
  if (first === undefined || name === undefined || named.length > 1 || name === first) return ranked;
  const isSure = first.confidence >= SURER_THAN_NOT;
  if (told && isSure && isAbove(name.ordinal, first.ordinal, MOST_STEPS, concepts)) return ranked;
  // coders of notes told the ranker what they mean by it: "gallstones" of a note are cholelithiasis
  if (first.noteShare >= MOSTLY_MEANT && isSure) return ranked;
  const surest = first.confidence;
  first.confidence = name.confidence;
  name.confidence = surest;
  return [name, ...ranked.filter((one) => one !== name)];
}

const hasLetter = (words: string): boolean => /\ba\b/i.test(words);

/**
 * Whether the words are, small ones and their order with them, the preferred name of the first, or one of its synonyms that leaves no
 * doubt but about its kin, and no exact term of another: a note that says "end-stage renal disease" means it, although corpora left the ranker in doubt whether it or what is above it
 * would be annotated.
 * @param ranked surest first; of one name
 */
export function isNamedAlone(
  words: string,
  ranked: readonly PooledConcept[],
  concepts: ConceptStore,
): boolean {
  const [first] = ranked;
  if (first?.exact !== 'name' && first?.exact !== 'exact') return false;
  // a kind of what is named is that too, and what is named is a kind of what is above it: neither is a doubt about the name
  const kin = ranked.filter(
    (one) =>
      one !== first &&
      (isAbove(first.ordinal, one.ordinal, MOST_STEPS, concepts) ||
        isAbove(one.ordinal, first.ordinal, MOST_STEPS, concepts)),
  );
  const chance = kin.reduce((sum, { confidence }) => sum + confidence, first.confidence);
  if (chance < SURER_THAN_NOT || ranked.some((one) => one !== first && isClose(one))) return false;
  if (first.exact === 'exact')
    return (
      first.confidence >= SYNONYM_SURE &&
      chance >= SYNONYM_WITH_KIN &&
      first.abbreviation === undefined &&
      (!mayBeShortForm(words) || isWrittenAsWords(words))
    );
  return normalizeTerm(words) === normalizeTerm(concepts.nameAt(first.ordinal));
}

/** Whether the words are a name, an exact synonym or an abbreviation of a concept; looser wordings are of what is near it. */
export const isClose = ({ exact, abbreviation }: PooledConcept): boolean =>
  exact === 'name' || exact === 'exact' || exact === 'abbreviation' || abbreviation !== undefined;

/** Whether a concept is at most so many steps above another. */
export function isAbove(ordinal: number, below: number, steps: number, concepts: ConceptStore): boolean {
  if (steps === 0) return false;
  const parents = concepts.parentsOf(below);
  for (let i = 0; i < parents.length; i++)
    if (parents[i] === ordinal || isAbove(ordinal, parents[i]!, steps - 1, concepts)) return true;
  return false;
}
