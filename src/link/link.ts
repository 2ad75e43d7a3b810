import type { Candidate, LinkedName, LinkStatus } from './candidate.ts';
import type { LinkIndex } from './link-index.ts';
import { isTermOf, type PooledConcept, poolCandidates } from './pool-candidates.ts';
import { FEATURES, rankingFeatures } from './ranking-features.ts';
import { memoryOf } from './remember.ts';

/** A name to be linked. */
export interface LinkQuery {
  /** The words of the note: "sugar diabetes". */
  readonly name: string;
  /** What a terminology would call it, if a model said so. */
  readonly standardName?: string;
  /** The sentence around it. It is looked at, never kept. */
  readonly context?: string;
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

/** Below this probability nothing is proposed; from where a name is linked, the index's ranker says. */
export const PROPOSED_AT = 0.1;

/**
 * Links names to concepts: terms of the same wording, the nearest vectors, terms with the same rare words and
 * what is above them, one candidate per concept, ranked by calibrated probability. Results are in the order of
 * the queries.
 */
export async function link(
  queries: readonly LinkQuery[],
  index: LinkIndex,
  options: LinkOptions = {},
): Promise<readonly LinkedName[]> {
  const top = options.top ?? DEFAULT_TOP;
  const memory = memoryOf(index);
  const answers: LinkedName[] = new Array(queries.length);
  const open: {
    readonly query: LinkQuery;
    readonly question: string;
    readonly wordings: readonly string[];
  }[] = [];
  const questions = queries.map((query) => questionOf(query, top));
  const asked = new Set<string>();
  queries.forEach((query, i) => {
    const known = memory.get(questions[i]!);
    if (known !== undefined) answers[i] = known;
    else if (!asked.has(questions[i]!)) {
      asked.add(questions[i]!);
      open.push({ query, question: questions[i]!, wordings: queryWordings(query, index) });
    }
  });
  if (open.length === 0) return answers;
  const fresh = new Map<string, LinkedName>();
  const vectorOf = await embedWordings([...new Set(open.flatMap(({ wordings }) => wordings))], index);
  for (const { query, question, wordings } of open) {
    const answer = answerOf(query, wordings, vectorOf, top, index);
    fresh.set(question, answer);
    memory.set(question, answer);
  }
  queries.forEach((_, i) => {
    answers[i] ??= fresh.get(questions[i]!)!;
  });
  return answers;
}

/** The parts of a question that its answer depends on. */
function questionOf({ name, standardName, context, conceptCodes }: LinkQuery, top: number): string {
  if (standardName === undefined && context === undefined && conceptCodes === undefined)
    return `${top} ${name}`;
  return JSON.stringify([top, name, standardName, context, conceptCodes]);
}

async function embedWordings(
  wordings: readonly string[],
  index: LinkIndex,
): Promise<(wording: string) => Float32Array> {
  const { dimensions } = index.embedder;
  const matrix = await index.embedder.embed(wordings, 'query');
  const rows = new Map(wordings.map((wording, row) => [wording, row * dimensions]));
  return (wording) => matrix.subarray(rows.get(wording)!, rows.get(wording)! + dimensions);
}

function queryWordings({ name, standardName, conceptCodes }: LinkQuery, index: LinkIndex): readonly string[] {
  if (conceptCodes === undefined) {
    const same = standardName === undefined || standardName.toLowerCase() === name.toLowerCase();
    return same ? [name] : [name, standardName];
  }
  if (conceptCodes.length === 0 || isTermOf(name, conceptCodes, index.concepts)) return [name];
  // found by an abbreviation that the index lacks, so the concepts are asked for by their names
  return [name, ...conceptCodes.flatMap((code) => index.concepts.concept(code)?.name ?? [])];
}

interface Ranked {
  readonly concept: PooledConcept;
  readonly confidence: number;
}

function answerOf(
  query: LinkQuery,
  wordings: readonly string[],
  vectorOf: (wording: string) => Float32Array,
  top: number,
  index: LinkIndex,
): LinkedName {
  let ranked = rankWording(query, wordings[0]!, vectorOf, index);
  for (const wording of wordings.slice(1))
    ranked = surer(ranked, rankWording(query, wording, vectorOf, index));
  ranked.sort(
    (a, b) =>
      b.confidence - a.confidence ||
      (b.concept.similarity || 0) - (a.concept.similarity || 0) ||
      a.concept.row - b.concept.row,
  );
  const candidates = ranked.slice(0, top).map((one) => candidateOf(one, index));
  const status =
    query.conceptCodes?.length === 0 ? 'unlinked' : decide(candidates, index.ranker.ranker.linkedAt);
  return { status, candidates };
}

function rankWording(
  { context, conceptCodes }: LinkQuery,
  wording: string,
  vectorOf: (wording: string) => Float32Array,
  index: LinkIndex,
): Ranked[] {
  const query = { wording, vector: vectorOf(wording), context, codes: conceptCodes };
  const { concepts, lexical, ranker } = index;
  const pool = poolCandidates(query, index, lexical, ranker.priors);
  const sources = { concepts, lexical, priors: ranker.priors };
  const features = rankingFeatures(pool, sources, roomFor(pool.candidates.length));
  const confidences = ranker.probabilities(features, pool.candidates.length);
  return pool.candidates.map((concept, i) => ({ concept, confidence: confidences[i]! }));
}

/** Features of the name at hand: making the array anew for each took longer than filling it. */
let room = new Float32Array(64 * FEATURES);

function roomFor(candidates: number): Float32Array<ArrayBuffer> {
  if (room.length < candidates * FEATURES) room = new Float32Array(2 * candidates * FEATURES);
  return room;
}

/** Each concept as it fares under the wording that speaks most for it. */
function surer(a: readonly Ranked[], b: readonly Ranked[]): Ranked[] {
  const best = new Map(a.map((one) => [one.concept.ordinal, one]));
  for (const one of b) {
    const held = best.get(one.concept.ordinal);
    if (held === undefined || one.confidence > held.confidence) best.set(one.concept.ordinal, one);
  }
  return [...best.values()];
}

function candidateOf({ concept, confidence }: Ranked, { concepts }: LinkIndex): Candidate {
  return {
    code: concepts.codeAt(concept.ordinal),
    display: concepts.nameAt(concept.ordinal),
    matchedTerm: concepts.textOfRow(concept.row),
    method: concept.method,
    similarity: round(similarityOf(concept)),
    confidence: round(confidence),
  };
}

/** A term of the same wording is as near as can be, whatever the vectors say; a relative was not compared. */
function similarityOf({ exact, abbreviation, similarity, lexicalScore }: PooledConcept): number {
  if (exact !== undefined || abbreviation !== undefined) return 1;
  if (!Number.isNaN(similarity)) return Math.min(1, similarity);
  return Number.isNaN(lexicalScore) ? 0 : Math.min(1, lexicalScore);
}

function decide(candidates: readonly Candidate[], linkedAt: number): LinkStatus {
  const best = candidates[0];
  if (best === undefined || best.confidence < PROPOSED_AT) return 'unlinked';
  return best.confidence >= linkedAt ? 'linked' : 'ambiguous';
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
