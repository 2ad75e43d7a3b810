import { isStopWord, stemWord, termStems } from '../terminology/normalize-term.ts';
import { mayBeShortForm } from '../terminology/short-form.ts';
import type { ConceptStore } from './concept-store.ts';
import { contentStems } from './content-stems.ts';
import { isClose, MOSTLY_MEANT, SURER_THAN_NOT } from './name-first.ts';
import type { PooledConcept } from './pool-candidates.ts';
import { holdsShortForm } from './query-wordings.ts';
import { isTermOf } from './worded-alike.ts';

/** Words that name a class: "reflux" and "reflux disease" say the same. */
const general: ReadonlySet<string> = new Set(
  'disease disorder syndrome condition illness finding disorders unspecified mellitus infectious'
    .split(' ')
    .map(stemWord),
);
const isNumbered = (stem: string): boolean => /^\d+\p{L}?$/u.test(stem) || stem === 'type';
const isSpecific = (stem: string): boolean => !general.has(stem);

/** What a disorder is called, and what is around it. */
interface Named {
  readonly name: string;
  readonly standardName?: string;
  readonly definition?: string;
  readonly context?: string;
  readonly otherNames?: readonly string[];
}

/**
 * Whether a concept is a kind of what is named, and nothing in the note says which kind: "coronary spasm" for "spasm". It
 * may be near enough to be likely, and to code it would be to make a diagnosis.
 * @param best the concept that is ranked first, if there is one
 */
export function isNarrowerThanNamed(
  { name, standardName, definition, context = '', otherNames = [] }: Named,
  best: PooledConcept | undefined,
  concepts: ConceptStore,
): boolean {
  if (best === undefined || best.exact !== undefined || best.abbreviation !== undefined) return false;
  // coders of notes told: "ectopic" is a pregnancy
  if (best.noteShare >= MOSTLY_MEANT) return false;
  const words = termStems(concepts.textOfRow(best.row)).filter(isSpecific);
  const said = [name, standardName, definition].filter((one) => one !== undefined);
  // of a short form the words that it stands for tell
  const spelled = said.filter((one) => !mayBeShortForm(one) && !holdsShortForm(one));
  const called = (spelled.length > 0 ? spelled : said).map((one) => contentStems(one).filter(isSpecific));
  if (!called.every((stems) => isHeadOf(stems, words))) return false;
  const code = concepts.codeAt(best.ordinal);
  if (otherNames.some((other) => isTermOf(other, [code], concepts))) return false;
  const told = new Set([...called.flat(), ...termStems([context, ...otherNames].join(' ; '))]);
  return words.some((stem) => !isStopWord(stem) && !told.has(stem));
}

/** From where a kind is linked by a wording that mostly means it: "bladder cancer" is of the urinary bladder. */
const SURE_OF_KIND = 0.75;

/**
 * Whether a note says a concept by a wording that mostly means it: the doubt is of a ranker that has seen the wording once or twice. What is a kind of
 * what is named was told by the rest of the note where it was seen, and is to be told again.
 */
export function isWordingOf(query: Named, ranked: readonly PooledConcept[], concepts: ConceptStore): boolean {
  const best = ranked[0]!;
  if (best.confidence < SURER_THAN_NOT) return false;
  // the terminology itself says that it is another
  if (!isClose(best) && ranked.some(isClose)) return false;
  return best.confidence >= SURE_OF_KIND || !isNarrowerThanNamed(query, { ...best, noteShare: 0 }, concepts);
}

/**
 * "Knee osteoarthritis", "spasm of the coronary artery", "carpal tunnel syndrome 1": whether all that a term adds to some words is of
 * which kind. In "Takotsubo cardiomyopathy" the words themselves say that.
 */
function isHeadOf(named: readonly string[], words: readonly string[]): boolean {
  const more = words.length - named.length;
  if (named.length === 0 || more <= 0) return false;
  const next = words[named.length]!;
  const isFirst = named.every((stem, i) => words[i] === stem) && (isStopWord(next) || isNumbered(next));
  return isFirst || named.every((stem, i) => words[more + i] === stem);
}
