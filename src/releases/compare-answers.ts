import type { LinkedName } from '../link/candidate.ts';
import { type LinkQuery, link } from '../link/link.ts';
import type { LinkIndex } from '../link/link-index.ts';

/** What an index says of a name. */
export interface ProbeAnswer {
  readonly status: LinkedName['status'];
  /** The best guess; absent if nothing is proposed. */
  readonly code?: string;
  readonly display?: string;
  readonly confidence?: number;
}

/** A name that is not answered as before. */
export interface ChangedAnswer {
  readonly id: string;
  readonly name: string;
  readonly before: ProbeAnswer;
  readonly after: ProbeAnswer;
}

export interface AnswerDiff {
  readonly probes: number;
  /** Another code, or another status, so that a result of the service is another one. */
  readonly changed: readonly ChangedAnswer[];
}

export interface Probe {
  readonly id: string;
  readonly query: LinkQuery;
}

/** Names at once: enough to embed in one call. */
const BATCH = 64;

/** Asks both indexes the same names. @param onDone told how many are done */
export async function compareAnswers(
  probes: readonly Probe[],
  before: LinkIndex,
  after: LinkIndex,
  onDone: (done: number) => void = () => {},
): Promise<AnswerDiff> {
  const changed: ChangedAnswer[] = [];
  for (let start = 0; start < probes.length; start += BATCH) {
    const batch = probes.slice(start, start + BATCH);
    const queries = batch.map(({ query }) => query);
    const old = await link(queries, before, { top: 1 });
    const current = await link(queries, after, { top: 1 });
    batch.forEach(({ id, query: { name } }, i) => {
      const answers = { before: answerOf(old[i]!), after: answerOf(current[i]!) };
      if (answers.before.status !== answers.after.status || answers.before.code !== answers.after.code)
        changed.push({ id, name, ...answers });
    });
    onDone(start + batch.length);
  }
  return { probes: probes.length, changed };
}

function answerOf({ status, candidates: [best] }: LinkedName): ProbeAnswer {
  if (status === 'unlinked' || best === undefined) return { status };
  return { status, code: best.code, display: best.display, confidence: best.confidence };
}
