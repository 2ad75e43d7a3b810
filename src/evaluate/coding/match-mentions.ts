import { overlaps } from '../../note/span.ts';
import type { AnsweredMention } from './coded-answer.ts';
import type { Axis, GoldAssertion, GoldMention } from './gold-coding.ts';

/** A gold mention with what was found on it, in the order of the answer. */
export interface MatchedGold {
  readonly gold: GoldMention;
  readonly on: readonly AnsweredMention[];
}

/** A found mention with the gold below it. */
export interface MatchedAnswer {
  readonly found: AnsweredMention;
  readonly disorders: readonly GoldMention[];
  /** Lies on a gold finding. */
  readonly onFinding: boolean;
}

export interface MatchedMentions {
  readonly gold: readonly MatchedGold[];
  readonly found: readonly MatchedAnswer[];
}

/** Who shares a character with whom. */
export function matchMentions(
  gold: readonly GoldMention[],
  found: readonly AnsweredMention[],
): MatchedMentions {
  return {
    gold: gold.map((mention) => ({ gold: mention, on: found.filter((other) => overlaps(mention, other)) })),
    found: found.map((mention) => {
      const below = gold.filter((other) => overlaps(mention, other));
      return {
        found: mention,
        disorders: below.filter(({ type }) => type === 'disorder'),
        onFinding: below.some(({ type }) => type === 'finding'),
      };
    }),
  };
}

/** Found on neither a disorder nor a finding. What lies on a finding alone counts neither way. */
export function isExtra({ disorders, onFinding }: MatchedAnswer): boolean {
  return disorders.length === 0 && !onFinding;
}

/** Codes that are right for a found mention: those of all disorders below it. */
export function codesBelow({ disorders }: MatchedAnswer): ReadonlySet<string> {
  return new Set(disorders.flatMap(({ codes }) => codes));
}

/** True if a linked mention counts: it lies on a disorder with a code, or on nothing. */
export function isCountedLink(matched: MatchedAnswer): boolean {
  if (matched.found.linked === undefined) return false;
  return isExtra(matched) || codesBelow(matched).size > 0;
}

export function hasCode({ gold }: MatchedGold, code: string | undefined): boolean {
  return code !== undefined && gold.codes.includes(code);
}

export function isLinkedRight(matched: MatchedGold): boolean {
  return matched.on.some(({ linked }) => hasCode(matched, linked?.code));
}

export function isFirstRight(matched: MatchedGold): boolean {
  return matched.on.some(({ first }) => hasCode(matched, first?.code));
}

/** Whose assertion is held against the gold: what shares most characters with it, of several the first. */
export function closest({ gold, on }: MatchedGold): AnsweredMention | undefined {
  const shared = ({ start, end }: AnsweredMention): number =>
    Math.min(end, gold.end) - Math.max(start, gold.start);
  return on.reduce<AnsweredMention | undefined>(
    (best, next) => (best !== undefined && shared(best) >= shared(next) ? best : next),
    undefined,
  );
}

/** A relative's disease may be current or historical: notes seldom tell. */
export function isAxisRight(axis: Axis, gold: GoldAssertion, { assertion }: AnsweredMention): boolean {
  if (assertion[axis] === gold[axis]) return true;
  return axis === 'temporality' && gold.experiencer === 'family' && assertion.temporality !== 'hypothetical';
}
