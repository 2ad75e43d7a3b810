import type { GoldRow } from './gold-row.ts';
import type { LinkAnswer } from './link-answer.ts';
import { roundHalfEven } from './round-half-even.ts';

/** Ranks at which accuracy is told. */
export const ACCURACY_AT = [1, 5, 20] as const;
export type AccuracyAt = (typeof ACCURACY_AT)[number];

export type LeftOut = 'composite' | 'weak' | 'several ids' | 'no gold' | 'gold not in kb';

/**
 * The rows that count: one gold id, not composite, not weak, and with `kb` a gold code that is in it. The
 * rules are those of the scorer that results are judged by, checked against it by a test.
 */
export function scoredRows(
  rows: readonly GoldRow[],
  kb?: ReadonlySet<string>,
): { readonly scored: readonly GoldRow[]; readonly leftOut: Readonly<Record<LeftOut, number>> } {
  const leftOut = { composite: 0, weak: 0, 'several ids': 0, 'no gold': 0, 'gold not in kb': 0 };
  const scored = rows.filter((row) => {
    const reason: LeftOut | undefined =
      row.leftOut ??
      (row.gold.length === 0
        ? 'no gold'
        : kb !== undefined && !row.gold.some((code) => kb.has(code))
          ? 'gold not in kb'
          : undefined);
    if (reason !== undefined) leftOut[reason]++;
    return reason === undefined;
  });
  return { scored, leftOut };
}

/**
 * Place of the first right code among the distinct codes of the candidates, from 1; undefined if none is
 * right.
 */
export function rankOfGold(
  gold: readonly string[],
  candidates: readonly { readonly code: string }[],
): number | undefined {
  const distinct = new Set(candidates.map(({ code }) => code));
  const place = [...distinct].findIndex((code) => gold.includes(code));
  return place < 0 ? undefined : place + 1;
}

/** Share of ranks that are at most `k`; a rank that is undefined is wrong at any `k`. 0 for no rows. */
export function accAtK(ranks: readonly (number | undefined)[], k: number): number {
  return ranks.length === 0
    ? 0
    : ranks.filter((rank) => rank !== undefined && rank <= k).length / ranks.length;
}

/** A row that counts, with what was answered. */
export interface ScoredMention {
  readonly row: GoldRow;
  /** Undefined if the run has no line for it, which counts as wrong. */
  readonly answer: LinkAnswer | undefined;
  readonly rank: number | undefined;
}

export function scoreMentions(
  scored: readonly GoldRow[],
  answerOf: (row: GoldRow) => LinkAnswer | undefined,
): readonly ScoredMention[] {
  return scored.map((row) => {
    const answer = answerOf(row);
    return { row, answer, rank: rankOfGold(row.gold, answer?.candidates ?? []) };
  });
}

/** Each mention with the same gold once, as its first row has it: a corpus repeats its topic in every sentence. */
export function uniqueMentions(mentions: readonly ScoredMention[]): readonly ScoredMention[] {
  const first = new Map<string, ScoredMention>();
  for (const mention of mentions) {
    const key = JSON.stringify([mention.row.mention.toLowerCase(), mention.row.gold.toSorted()]);
    if (!first.has(key)) first.set(key, mention);
  }
  return [...first.values()];
}

/** The figures under the names of the scorer of the evaluation data, rounded as it rounds. */
export type LinkScore = Readonly<
  Record<'n' | 'missing' | 'unique' | `acc@${AccuracyAt}` | `unique_acc@${AccuracyAt}`, number>
>;

export function linkScore(mentions: readonly ScoredMention[]): LinkScore {
  const unique = uniqueMentions(mentions);
  const at = (of: readonly ScoredMention[], k: number): number =>
    roundHalfEven(
      accAtK(
        of.map(({ rank }) => rank),
        k,
      ),
    );
  return {
    n: mentions.length,
    missing: mentions.filter(({ answer }) => answer === undefined).length,
    'acc@1': at(mentions, 1),
    'acc@5': at(mentions, 5),
    'acc@20': at(mentions, 20),
    unique: unique.length,
    'unique_acc@1': at(unique, 1),
    'unique_acc@5': at(unique, 5),
    'unique_acc@20': at(unique, 20),
  };
}
