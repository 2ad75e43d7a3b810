import type { SectionKind } from '../note/section.ts';
import { isWrittenAsWords, mayBeShortForm } from '../terminology/short-form.ts';
import type { Candidate, LinkedName, LinkStatus } from './candidate.ts';
import { candidateOf } from './candidate-of.ts';
import { embedWordings } from './embed-wordings.ts';
import type { LinkIndex } from './link-index.ts';
import { isFlat, isNamedAlone, MOSTLY_MEANT, nameFirst, writtenFirst } from './name-first.ts';
import { isNarrowerThanNamed, isWordingOf } from './narrower-than-named.ts';
import { isOtherInjury } from './other-injury.ts';
import type { PooledConcept } from './pool-candidates.ts';
import { preferListedSenses } from './prefer-listed-senses.ts';
import { type QueryWordings, supportedWordings, supportingWords } from './query-wordings.ts';
import { questionsOf } from './questions.ts';
import { rankWordings } from './rank-wordings.ts';
import type { Ranker } from './ranker.ts';
import { memoryOf } from './remember.ts';
import { saysQualifiers } from './says-qualifiers.ts';
import { isSeveral } from './several-disorders.ts';
import { MAX_PARTS } from './split-composite.ts';
import { sortSurestFirst, surer } from './surest-first.ts';
import { likenessOf, type TextType } from './text-type.ts';
import { type InPlace, inPlace } from './told-sense.ts';
import { wrongSynonyms } from './wrong-synonyms.ts';

/** A name to be linked. */
export interface LinkQuery {
  /** The words of the note: "sugar diabetes". */
  readonly name: string;
  /** What a terminology would call it, if a model said so. */
  readonly standardName?: string;
  /** What the document says that the name stands for, if it is a short form: "myocardial infarction". */
  readonly definition?: string;
  /** The sentence around it. It is looked at, never kept. */
  readonly context?: string;
  /** Words of its line: of a short form's senses, some go with them. Nothing else looks at it, so that names stay the same question. */
  readonly nearby?: string;
  /** Where in the note it stands: of a short form's senses, some are of one section. */
  readonly section?: SectionKind;
  /** What the name stands in, if it is known; else its sentence tells, if there is one. */
  readonly textType?: TextType;
  /** Other names of the same note: asked for a name that is not sure without them. */
  readonly otherNames?: readonly string[];
  /**
   * Concepts whose terms the name was found by, where the extractor works from the index's own terms. An
   * empty list says that the index has no such term, so its neighbours are shown but none is proposed.
   */
  readonly conceptCodes?: readonly string[];
}

export interface LinkOptions {
  /** Candidates to return for each name. */
  readonly top?: number;
}

const DEFAULT_TOP = 20;
/** Names whose candidates, some 10 kB each, are held at once. */
const AT_ONCE = 256;

/** Below this probability nothing is proposed; from where a name is linked, the index's ranker says. */
export const PROPOSED_AT = 0.1;

/**
 * Links names to concepts: terms of the same wording, the nearest vectors, terms with the same rare words and
 * what is above them, one candidate per concept, ranked by calibrated probability. Results are in the order of
 * the queries. Of a name that lists several disorders ("breast and ovarian cancer") the best candidate of each
 * comes first, and it is not `linked`, unless the list as one is and says no more than the name.
 */
export async function link(
  queries: readonly LinkQuery[],
  index: LinkIndex,
  options: LinkOptions = {},
): Promise<readonly LinkedName[]> {
  const placed = inPlace(queries, index);
  const answers = await linkEach(
    placed.map(({ otherNames: _, ...query }) => query),
    index,
    options,
  );
  // a name that is linked by its wording alone may be a kind of what it says: the others tell
  const isSure = ({ status, candidates }: LinkedName): boolean =>
    status === 'linked' && candidates[0]!.confidence >= index.ranker.ranker.linkedAt;
  // a name that is sure by itself can be remembered, and most are; with other names each is asked anew
  const unsure = placed.flatMap(({ otherNames = [], conceptCodes }, i) =>
    otherNames.length > 0 && conceptCodes?.length !== 0 && !isSure(answers[i]!) ? [i] : [],
  );
  if (unsure.length === 0) return answers;
  const again = await linkEach(
    unsure.map((i) => placed[i]!),
    index,
    options,
  );
  const better = [...answers];
  for (const [k, i] of unsure.entries()) better[i] = again[k]!;
  return better;
}

type PlacedQuery = InPlace<LinkQuery>;

async function linkEach(
  queries: readonly PlacedQuery[],
  index: LinkIndex,
  options: LinkOptions,
): Promise<readonly LinkedName[]> {
  const top = options.top ?? DEFAULT_TOP;
  const memory = memoryOf(index);
  const answers: LinkedName[] = new Array(queries.length);
  const open: (Asked & { readonly question: string })[] = [];
  const questions = questionsOf(queries, top);
  const asked = new Set<string>();
  queries.forEach((query, i) => {
    const known = query.otherNames === undefined ? memory.get(questions[i]!) : undefined;
    if (known !== undefined) answers[i] = known;
    else if (!asked.has(questions[i]!)) {
      asked.add(questions[i]!);
      open.push({ query, question: questions[i]!, wordings: supportedWordings(query, index) });
    }
  });
  if (open.length === 0) return answers;
  const fresh = new Map<string, LinkedName>();
  const vectorOf = await embedWordings(
    [
      ...new Set(
        open.flatMap(({ wordings: { parts, whole = [], bare = [] } }) => parts.flat().concat(whole, bare)),
      ),
    ],
    index,
  );
  for (let start = 0; start < open.length; start += AT_ONCE) {
    const some = open.slice(start, start + AT_ONCE);
    const found = answersOf(some, vectorOf, top, index);
    for (const [i, { query, question }] of some.entries()) {
      fresh.set(question, found[i]!);
      // what is around a name is not kept, and seldom comes again
      if (query.context === undefined && query.otherNames === undefined) memory.set(question, found[i]!);
    }
  }
  queries.forEach((_, i) => {
    answers[i] ??= fresh.get(questions[i]!)!;
  });
  return answers;
}

/** A name with what it is asked as. */
interface Asked {
  readonly query: PlacedQuery;
  readonly wordings: QueryWordings;
}

/** A list of disorders is asked as one first. */
function answersOf(
  asked: readonly Asked[],
  vectorOf: (wording: string) => Float32Array,
  top: number,
  index: LinkIndex,
): LinkedName[] {
  const asOne = asked.map(({ query, wordings }) => ({
    query,
    wordings: wordings.whole === undefined ? wordings : { parts: [[wordings.whole]] },
  }));
  const answers = answerAll(asOne, vectorOf, top, index);
  const lists = asked.flatMap((one, i) => (one.wordings.whole === undefined ? [] : [i]));
  if (lists.length === 0) return answers;
  // however few are to be shown, the best of each part has to be seen
  const ofParts = answerAll(
    lists.map((i) => asked[i]!),
    vectorOf,
    Math.max(top, MAX_PARTS),
    index,
  );
  for (const [k, i] of lists.entries()) {
    const { query, wordings } = asked[i]!;
    const [one, several] = [answers[i]!, ofParts[k]!];
    if (one.status === 'linked' && !isSeveral(query.name, one, several, wordings.parts.length)) continue;
    const parts = several.candidates.slice(0, wordings.parts.length);
    const areSure = parts.every(({ confidence }) => confidence >= index.ranker.ranker.linkedAt);
    answers[i] = {
      ...several,
      candidates: several.candidates.slice(0, top),
      ...(areSure && parts.length === wordings.parts.length && { parts }),
    };
  }
  return answers;
}

function answerAll(
  asked: readonly Asked[],
  vectorOf: (wording: string) => Float32Array,
  top: number,
  index: LinkIndex,
): LinkedName[] {
  const { ranker } = index.ranker;
  const { support } = index;
  const queries = asked.flatMap(({ query, wordings: { parts, codes, bare = [] } }) => {
    const { context, section, told: sense, textType, otherNames: others } = query;
    const told = {
      context,
      section,
      sense,
      noteLikeness: likenessOf(textType, context, ranker.textType),
      others,
      codes,
    };
    return [...parts.flat(), ...bare].map((wording) => ({
      wording,
      vector: vectorOf(wording),
      ...told,
      banned:
        index.banned?.codesOf(wording) ??
        index.banned?.codesOf(query.name) ??
        wrongSynonyms.codesOf(query.name),
    }));
  });
  const ranked = rankWordings(queries, index);
  let next = 0;
  return asked.map(({ query, wordings }) => {
    const { codes } = wordings;
    const inNote = isInNote(query, ranker);
    const namesFirst = ranker.namesFirst === true;
    const byName = namesFirst || inNote;
    const sorted = (names: readonly string[], part: number): readonly PooledConcept[] =>
      sortSurestFirst(
        names
          .map((wording) => {
            const found = ranked[next++]!;
            if (inNote && mayBeShortForm(wording))
              preferListedSenses(wording, found, index.senses, index.concepts);
            if (support === undefined) return found;
            return support.moved(supportingWords(query.name, wordings, part), sortSurestFirst(found));
          })
          .reduce((a, b) => surer(a, b)),
      );
    const allParts = wordings.parts.map(sorted);
    let said = wordings.said ?? query.name;
    if (wordings.bare !== undefined) {
      const bare = sorted(wordings.bare, 0);
      const best = allParts[0]![0];
      const isOwn =
        best !== undefined &&
        (best.noteShare >= MOSTLY_MEANT || saysQualifiers(best, query.name, wordings.bare, index.concepts));
      // by a list of names "left pleural effusion" is one, and no other disorder
      if (!isOwn) [allParts[0], said] = [bare, wordings.bare[0] ?? said];
    }
    const rankedParts = allParts.map((sorted) => {
      const { concepts } = index;
      if (isFlat(concepts)) return writtenFirst(sorted, query.name, concepts);
      if (!byName) return sorted;
      const told = query.otherNames !== undefined;
      return sortSurestFirst([...nameFirst(sorted, query.name, told, concepts, namesFirst)]);
    });
    // a sentence that reads as one of a note may be of an article, which means what it is filed under
    const isNamed =
      query.textType === 'note' && isNamedAlone(said, rankedParts[0]!, index.concepts, namesFirst);
    return answerOf(query, rankedParts, codes, top, isNamed, index);
  });
}

function answerOf(
  query: PlacedQuery,
  rankedParts: readonly (readonly PooledConcept[])[],
  codes: readonly string[] | undefined,
  top: number,
  isNamed: boolean,
  index: LinkIndex,
): LinkedName {
  const ranked = rankedParts.length === 1 ? rankedParts[0]! : bestOfEach(rankedParts);
  const candidates = ranked.slice(0, top).map((one) => candidateOf(one, index.concepts));
  // a list of terms without a concept is older than what coded notes mean by some of them
  const isMeant =
    query.textType === 'note' &&
    (!mayBeShortForm(query.name) || isWrittenAsWords(query.name)) &&
    (ranked[0]?.noteShare ?? 0) >= MOSTLY_MEANT;
  if (codes?.length === 0 && !isMeant) return { status: 'unlinked', candidates };
  // of a term without a concept, most of which are symptoms, it has to be as sure as any other
  const isWording = isMeant && codes?.length !== 0 && isWordingOf(query, ranked, index.concepts);
  const status = isNamed || isWording ? 'linked' : decide(candidates, index.ranker.ranker.linkedAt);
  if (status !== 'linked') return { status, candidates };
  const isNarrower = !isNamed && isNarrowerThanNamed(query, ranked[0], index.concepts);
  const isOther = isNarrower || isOtherInjury(query.name, ranked[0], index.concepts);
  return { status: rankedParts.length > 1 || isOther ? 'ambiguous' : status, candidates };
}

/** The best of each part, then all others. */
function bestOfEach(parts: readonly (readonly PooledConcept[])[]): readonly PooledConcept[] {
  const bests = parts
    .flatMap((ranked) => ranked.slice(0, 1))
    .reduce<PooledConcept[]>((a, b) => surer(a, [b]), []);
  const first = new Set(bests.map(({ ordinal }) => ordinal));
  const others = sortSurestFirst(parts.reduce<PooledConcept[]>((a, b) => surer(a, b), []));
  return [...bests, ...others.filter(({ ordinal }) => !first.has(ordinal))];
}

function isInNote({ textType, context }: PlacedQuery, ranker: Ranker): boolean {
  return (likenessOf(textType, context, ranker.textType) ?? 0) >= 0.5;
}

function decide(candidates: readonly Candidate[], linkedAt: number): LinkStatus {
  const best = candidates[0];
  if (best === undefined || best.confidence < PROPOSED_AT) return 'unlinked';
  return best.confidence >= linkedAt ? 'linked' : 'ambiguous';
}
