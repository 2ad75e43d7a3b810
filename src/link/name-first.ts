import type { TermScope } from '../terminology/concept.ts';
import { normalizeTerm } from '../terminology/normalize-term.ts';
import { isWrittenAsWords, mayBeShortForm } from '../terminology/short-form.ts';
import type { ConceptStore } from './concept-store.ts';
import type { PooledConcept } from './pool-candidates.ts';

/** From where the first is more likely than all others together. */
export const SURER_THAN_NOT = 0.5;
/** A list of common disorders has few that compete with its preferred names; the ranker doubts whether those who code would have any. */
const NAMED_IN_LIST = 0.2;
/** From where a list's kind of what is named by its preferred name may be what the other names speak of. */
const KIND_SURE = 0.9;
/** Share of the uses of a wording in coded notes from which it means that concept. */
export const MOSTLY_MEANT = 0.8;
/** "Diabetes" is a synonym, and the doubt whether a kind of it was meant is none about what it says: from where it is linked, and together with those of its kin. */
const SYNONYM_SURE = 0.6;
const SYNONYM_WITH_KIN = 0.9;
/** So many uses more of a wording are hardly by chance, and from where what they mean is linked instead. */
const CLEARLY = 3;
const SURELY = 5;
/** A note seldom names a kind that is further below than this. */
const MOST_STEPS = 4;

/**
 * Puts the concept first whose preferred name the words are, if there is one alone: it and the first exchange their
 * probabilities. Corpora that annotate with a coarser vocabulary taught the ranker otherwise ("end-stage renal disease" is chronic
 * kidney failure in MeSH, "congenital heart disease" heart disease), and no coder would follow them.
 * @param ranked surest first; of one name
 * @param words the name, as which "hepatitis A" is no "hepatitis", although the letter is a small word
 * @param told whether other names of the note were told: then the first may stay if it is a kind of what is named
 * @param synonymsToo whether an exact synonym means its concept as the preferred name does, where no concept has that name
 */
export function nameFirst(
  ranked: readonly PooledConcept[],
  words: string,
  told: boolean,
  concepts: ConceptStore,
  synonymsToo = false,
): readonly PooledConcept[] {
  const [first] = ranked;
  const worded = (scope: TermScope): readonly PooledConcept[] =>
    ranked.filter(
      ({ exact, ordinal }) => exact === scope && hasLetter(words) === hasLetter(concepts.nameAt(ordinal)),
    );
  const names = worded('name');
  const named = synonymsToo && names.length === 0 ? worded('exact') : names;
  const [name] = named;
  if (first === undefined || name === undefined || named.length > 1) return ranked;
  const isSure = first.confidence >= SURER_THAN_NOT;
  const isKind = isAbove(name.ordinal, first.ordinal, MOST_STEPS, concepts);
  const isMeant = first.noteShare >= MOSTLY_MEANT;
  // they coded with a terminology that lacks what is above: its eczema is the atopic one
  if (synonymsToo && isKind && isMeant) return exchanged(ranked, name);
  // or the kind that is named: their influenza A is influenza
  if (
    synonymsToo &&
    isMeant &&
    names.length > 0 &&
    isAbove(first.ordinal, name.ordinal, MOST_STEPS, concepts)
  )
    return exchanged(ranked, name);
  // a kind that would be in doubt is no better than the name, which says no less than is known
  const isLikely = synonymsToo && names.length > 0 ? first.confidence >= KIND_SURE : isSure;
  if (told && isLikely && isKind) return ranked;
  // coders of notes told the ranker what they mean by it
  if (isMeant && isSure) return ranked;
  // by "anxiety" more of them mean the anxiety disorder than the concept that is called so
  const instead = synonymsToo ? undefined : ranked.find((one) => isMeantInstead(one, name, concepts));
  const meant = instead ?? name;
  return meant === first ? ranked : exchanged(ranked, meant);
}

/** Whether coded notes mean a concept by the wording so many times more often than another. */
const isRatherMeant = (one: PooledConcept, other: PooledConcept, times: number): boolean =>
  one.noteTimes >= other.noteTimes + times;

/** Whether most coded notes mean a concept, and no kind of it, by the name of another: "gallstones" are cholelithiasis, and "megacolon" is no toxic one. */
const isMeantInstead = (one: PooledConcept, name: PooledConcept, concepts: ConceptStore): boolean =>
  one.noteShare >= SURER_THAN_NOT &&
  isRatherMeant(one, name, SURELY) &&
  !isAbove(name.ordinal, one.ordinal, MOST_STEPS, concepts);

/**
 * Puts the concept first that has the words, letter by letter but for case, as its name or an exact synonym, if there is one alone; it and
 * the first exchange their probabilities. For a list of names without a hierarchy.
 * @param ranked surest first; of one name
 */
export function writtenFirst(
  ranked: readonly PooledConcept[],
  words: string,
  concepts: ConceptStore,
): readonly PooledConcept[] {
  const written = words.toLowerCase();
  const named = ranked.filter(({ exact, ordinal }) => {
    if (exact !== 'name' && exact !== 'exact') return false;
    for (let row = concepts.firstRow(ordinal); row < concepts.firstRow(ordinal + 1); row++) {
      const scope = concepts.scopeOfRow(row);
      if ((scope === 'name' || scope === 'exact') && concepts.textOfRow(row).toLowerCase() === written)
        return true;
    }
    return false;
  });
  const [name] = named;
  return name === undefined || named.length > 1 || name === ranked[0] ? ranked : exchanged(ranked, name);
}

const flat = new WeakMap<ConceptStore, boolean>();

/** Whether no concept is a kind of another: then what the ranker learned, that texts mean what is above or below a name, says nothing. */
export function isFlat(concepts: ConceptStore): boolean {
  let known = flat.get(concepts);
  if (known === undefined) {
    known = true;
    for (let ordinal = 0; known && ordinal < concepts.conceptCount; ordinal++)
      known = concepts.parentsOf(ordinal).length === 0;
    flat.set(concepts, known);
  }
  return known;
}

/** With one of them first, which exchanges its probability with the first. */
function exchanged(ranked: readonly PooledConcept[], name: PooledConcept): readonly PooledConcept[] {
  const first = ranked[0]!;
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
  synonymsToo = false,
): boolean {
  const [first] = ranked;
  if (first === undefined) return false;
  // what is above it is said too: hay fever is allergic rhinitis
  if (
    !synonymsToo &&
    ranked.some(
      (one) =>
        isRatherMeant(one, first, CLEARLY) && !isAbove(one.ordinal, first.ordinal, MOST_STEPS, concepts),
    )
  )
    return false;
  if (first.exact !== 'name' && first.exact !== 'exact')
    return (
      !synonymsToo &&
      first.confidence >= SURER_THAN_NOT &&
      ranked.some((one) => one.exact === 'name' && isMeantInstead(first, one, concepts))
    );
  // a kind of what is named is that too, and what is named is a kind of what is above it: neither is a doubt about the name
  const kin = ranked.filter(
    (one) =>
      one !== first &&
      (isAbove(first.ordinal, one.ordinal, MOST_STEPS, concepts) ||
        isAbove(one.ordinal, first.ordinal, MOST_STEPS, concepts)),
  );
  const chance = kin.reduce((sum, { confidence }) => sum + confidence, first.confidence);
  const isOther = (one: PooledConcept): boolean =>
    one !== first && isClose(one) && hasLetter(words) === hasLetter(concepts.nameAt(one.ordinal));
  const sureFrom = synonymsToo && first.exact === 'name' ? NAMED_IN_LIST : SURER_THAN_NOT;
  if (chance < sureFrom || ranked.some(isOther)) return false;
  if (first.exact === 'exact')
    return (
      (synonymsToo || (first.confidence >= SYNONYM_SURE && chance >= SYNONYM_WITH_KIN)) &&
      (!mayBeShortForm(words) || isWrittenAsWords(words))
    );
  return isWordedSo(words, first.ordinal, concepts);
}

/** "Cancer of the prostate", "cancer, prostate", "cancer (prostate)": the name with its kind behind it. */
const turnedAbout = /^(.+?)(?:,\s|:\s|\s[-–—]\s|\s\(|\sof\s(?:the\s)?)([^()]+)\)?$/i;

/** Whether the words are, small ones and their order with them, the preferred name or an exact synonym: "penicillin allergy" of allergy to penicillin. */
function isWordedSo(words: string, ordinal: number, concepts: ConceptStore): boolean {
  const normal = normalizeTerm(words);
  const turned = turnedAbout.test(words) ? normalizeTerm(words.replace(turnedAbout, '$2 $1')) : normal;
  for (let row = concepts.firstRow(ordinal); row < concepts.firstRow(ordinal + 1); row++) {
    const scope = concepts.scopeOfRow(row);
    if (scope !== 'name' && scope !== 'exact') continue;
    const term = normalizeTerm(concepts.textOfRow(row));
    if (term === normal || term === turned) return true;
  }
  return false;
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
