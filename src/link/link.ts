import { matchFeatures, probabilities } from './calibrate.ts';
import type { Candidate, LinkedName, LinkStatus } from './candidate.ts';
import { findCandidates, isTermOf, type Match } from './find-candidates.ts';
import type { LinkIndex } from './link-index.ts';
import { memoryOf } from './remember.ts';

/** A name to be linked. */
export interface LinkQuery {
  /** The words of the note: "sugar diabetes". */
  readonly name: string;
  /** What a terminology would call it, if a model said so. */
  readonly standardName?: string;
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

/** At this probability and above a name is `linked`; below the other one nothing is proposed. */
export const LINKED_AT = 0.75;
export const PROPOSED_AT = 0.1;

/**
 * Links names to concepts: the same wording first, then the nearest vectors, one candidate per concept,
 * ranked by calibrated probability. Results are in the order of the queries.
 */
export async function link(
  queries: readonly LinkQuery[],
  index: LinkIndex,
  options: LinkOptions = {},
): Promise<readonly LinkedName[]> {
  const top = options.top ?? DEFAULT_TOP;
  const memory = memoryOf(index);
  const questions = queries.map((query) =>
    JSON.stringify([top, query.name, query.standardName, query.conceptCodes]),
  );
  const answers = new Map(questions.map((question) => [question, memory.get(question)]));
  const open = queries
    .map((query, i) => ({ query, question: questions[i]!, wordings: queryWordings(query, index) }))
    .filter(({ question }) => answers.get(question) === undefined);
  const vectorOf = await embedWordings([...new Set(open.flatMap(({ wordings }) => wordings))], index);
  for (const { query, question, wordings } of open) {
    if (answers.get(question) !== undefined) continue;
    const matches = findCandidates(wordings, vectorOf, top, index, query.conceptCodes);
    const candidates = rank(matches, index).slice(0, top);
    const status = query.conceptCodes?.length === 0 ? 'unlinked' : decide(candidates);
    answers.set(question, { status, candidates });
    memory.set(question, { status, candidates });
  }
  return questions.map((question) => answers.get(question)!);
}

async function embedWordings(
  wordings: readonly string[],
  index: LinkIndex,
): Promise<(wording: string) => Float32Array> {
  if (wordings.length === 0) return () => new Float32Array();
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
  if (conceptCodes.length === 0 || isTermOf(name, conceptCodes, index)) return [name];
  // found by an abbreviation that the index lacks, so the concepts are asked for by their names
  return [name, ...conceptCodes.flatMap((code) => index.concepts.concept(code)?.name ?? [])];
}

function rank(matches: readonly Match[], index: LinkIndex): readonly Candidate[] {
  const confidences = probabilities(matchFeatures(matches), index.manifest.calibration);
  return matches
    .map((match, i) => ({ match, confidence: confidences[i]! }))
    .sort(
      (a, b) =>
        b.confidence - a.confidence || b.match.similarity - a.match.similarity || a.match.row - b.match.row,
    )
    .map(({ match, confidence }) => ({
      code: match.code,
      display: index.concepts.concept(match.code)?.name ?? match.term,
      matchedTerm: match.term,
      method: match.method,
      similarity: round(Math.min(1, match.similarity)),
      confidence: round(confidence),
    }));
}

function decide(candidates: readonly Candidate[]): LinkStatus {
  const best = candidates[0];
  if (best === undefined || best.confidence < PROPOSED_AT) return 'unlinked';
  return best.confidence >= LINKED_AT ? 'linked' : 'ambiguous';
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
