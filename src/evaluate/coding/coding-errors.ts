import type { SectionKind } from '../../note/section.ts';
import type { Span } from '../../note/span.ts';
import type { AnsweredMention } from './coded-answer.ts';
import { axes, type GoldMention } from './gold-coding.ts';
import {
  closest,
  codesBelow,
  hasCode,
  isAxisRight,
  isCountedLink,
  isExtra,
  isFirstRight,
  isLinkedRight,
  type MatchedAnswer,
  type MatchedGold,
  type MatchedMentions,
} from './match-mentions.ts';

/** Kinds of error, in the order in which a report has them. */
export const codingErrorKinds = [
  { name: 'missed', says: 'a disorder that nothing was found on' },
  { name: 'extra', says: 'found where nothing is marked, not linked' },
  { name: 'extra, linked', says: 'found where nothing is marked, and linked' },
  { name: 'bounds', says: 'a disorder that was found, but not from its first to its last letter' },
  { name: 'wrong code linked', says: 'a mention on a disorder, linked to a code that is not its own' },
  { name: 'right code not linked', says: 'its first candidate, and not linked' },
  { name: 'right code not first', says: 'one of the candidates shown, but not the first' },
  { name: 'right code no candidate', says: 'none of the candidates shown' },
  ...axes.map((axis) => ({
    name: `assertion: ${axis}` as const,
    says: 'of a disorder or finding that was found',
  })),
] as const;

export type CodingErrorKind = (typeof codingErrorKinds)[number]['name'];

/** What went wrong at one place of a note. */
export interface PlacedError {
  readonly kind: CodingErrorKind;
  readonly span: Span;
  readonly gold: readonly GoldMention[];
  readonly found: readonly AnsweredMention[];
}

export interface CodingError extends PlacedError {
  readonly id: string;
  readonly section: SectionKind;
}

/** Errors of a note: those of the gold in its order, then those of what was found. */
export function codingErrors({ gold, found }: MatchedMentions): readonly PlacedError[] {
  const linkedWrong = new Set(found.filter(isLinkedWrong).map((matched) => matched.found));
  return [
    ...gold.flatMap((matched) =>
      goldErrors(matched, linkedWrong).map((kind) => ({
        kind,
        span: placeOf(matched.gold),
        gold: [matched.gold],
        found: matched.on,
      })),
    ),
    ...found.flatMap((matched) => {
      const kind = foundError(matched);
      if (kind === undefined) return [];
      return { kind, span: placeOf(matched.found), gold: matched.disorders, found: [matched.found] };
    }),
  ];
}

function goldErrors(
  matched: MatchedGold,
  linkedWrong: ReadonlySet<AnsweredMention>,
): readonly CodingErrorKind[] {
  const { gold, on } = matched;
  const isDisorder = gold.type === 'disorder';
  if (on.length === 0) return isDisorder ? ['missed'] : [];
  const kinds: CodingErrorKind[] = [];
  if (isDisorder && !on.some(({ start, end }) => start === gold.start && end === gold.end))
    kinds.push('bounds');
  const code = isDisorder ? codeError(matched, linkedWrong) : undefined;
  if (code !== undefined) kinds.push(code);
  const said = closest(matched);
  const { assertion } = gold;
  if (said !== undefined && assertion !== undefined)
    for (const axis of axes) if (!isAxisRight(axis, assertion, said)) kinds.push(`assertion: ${axis}`);
  return kinds;
}

/** Why a disorder that was found is not linked to its code; a wrong link is told of the mention that has it. */
function codeError(
  matched: MatchedGold,
  linkedWrong: ReadonlySet<AnsweredMention>,
): CodingErrorKind | undefined {
  const { gold, on } = matched;
  if (gold.codes.length === 0 || isLinkedRight(matched)) return undefined;
  if (on.some((mention) => linkedWrong.has(mention))) return undefined;
  if (isFirstRight(matched)) return 'right code not linked';
  return on.some(({ candidates }) => candidates.some(({ code }) => hasCode(matched, code)))
    ? 'right code not first'
    : 'right code no candidate';
}

function foundError(matched: MatchedAnswer): CodingErrorKind | undefined {
  if (isExtra(matched)) return matched.found.linked === undefined ? 'extra' : 'extra, linked';
  return isLinkedWrong(matched) ? 'wrong code linked' : undefined;
}

/** On a disorder; what lies on nothing is extra. */
function isLinkedWrong(matched: MatchedAnswer): boolean {
  return isCountedLink(matched) && !isExtra(matched) && !codesBelow(matched).has(matched.found.linked!.code);
}

const placeOf = ({ start, end }: Span): Span => ({ start, end });
