import type { Candidate, LinkedName, LinkStatus } from '../link/candidate.ts';

/** A linked name as the command line and the HTTP face write it. */
export interface LinkRow {
  readonly id: string;
  readonly status: LinkStatus;
  /** Of the best candidate; null if unlinked. An ambiguous name shows its best candidate here. */
  readonly code: string | null;
  readonly display: string | null;
  readonly confidence: number | null;
  /** Best first. */
  readonly candidates: readonly Candidate[];
}

export function linkRow(id: string, { status, candidates }: LinkedName): LinkRow {
  const best = status === 'unlinked' ? undefined : candidates[0];
  return {
    id,
    status,
    code: best?.code ?? null,
    display: best?.display ?? null,
    confidence: best?.confidence ?? null,
    candidates: candidates.map(({ code, display, matchedTerm, similarity, confidence, method }) => ({
      code,
      display,
      matchedTerm,
      similarity,
      confidence,
      method,
    })),
  };
}
