import { readStructure } from '../../note/note-structure.ts';
import type { SectionKind } from '../../note/section.ts';
import type { Span } from '../../note/span.ts';
import type { CodedAnswer } from './coded-answer.ts';
import { type CountName, type Counts, newTally, sumOf, type Tally } from './coding-counts.ts';
import { type CodingError, codingErrors } from './coding-errors.ts';
import { axes, type GoldCodedNote } from './gold-coding.ts';
import {
  closest,
  codesBelow,
  isAxisRight,
  isCountedLink,
  isExtra,
  isFirstRight,
  isLinkedRight,
  type MatchedMentions,
  matchMentions,
} from './match-mentions.ts';

export interface NoteCounts {
  readonly id: string;
  readonly counts: Counts;
}

export interface CodingScore {
  readonly notes: readonly NoteCounts[];
  readonly all: Counts;
  /** By what section the mention begins in. */
  readonly sections: Readonly<Partial<Record<SectionKind, Counts>>>;
  /** Notes without a line, and with an error in its place: they count as without a mention. */
  readonly missing: number;
  readonly failed: number;
  readonly errors: readonly CodingError[];
}

/** Scores coded notes as `score_coding.py` beside the data does. */
export function scoreCoding(
  notes: readonly GoldCodedNote[],
  answerOf: (id: string) => CodedAnswer | undefined,
): CodingScore {
  const sections: Partial<Record<SectionKind, Tally>> = {};
  const errors: CodingError[] = [];
  let missing = 0;
  let failed = 0;
  const scored = notes.map((note): NoteCounts => {
    const answer = answerOf(note.id);
    if (answer === undefined) missing++;
    else if (answer.failed) failed++;
    const structure = readStructure(note.text);
    const sectionOf = ({ start }: Span): SectionKind => structure.sectionAt(start).kind;
    const matched = matchMentions(note.mentions, answer?.mentions ?? []);
    const counts = newTally();
    countNote(matched, (name, at) => {
      const kind = sectionOf(at);
      sections[kind] ??= newTally();
      counts[name]++;
      sections[kind][name]++;
    });
    for (const error of codingErrors(matched))
      errors.push({ id: note.id, section: sectionOf(error.span), ...error });
    return { id: note.id, counts };
  });
  return { notes: scored, all: sumOf(scored.map(({ counts }) => counts)), sections, missing, failed, errors };
}

/** @param add counts something once, in the section where the span begins */
function countNote({ gold, found }: MatchedMentions, add: (name: CountName, at: Span) => void): void {
  const disorders = gold.filter((matched) => matched.gold.type === 'disorder');
  const counted = found.filter((matched) => matched.disorders.length > 0 || isExtra(matched));
  const foundSpans = differentSpans(found.map((matched) => matched.found));
  for (const [key, span] of differentSpans(disorders.map((matched) => matched.gold))) {
    add('disorderSpans', span);
    if (foundSpans.has(key)) add('exactSpans', span);
  }
  for (const span of differentSpans(counted.map((matched) => matched.found)).values())
    add('foundSpans', span);
  for (const matched of counted) add(isExtra(matched) ? 'onNothing' : 'onDisorders', matched.found);
  for (const matched of found) {
    add('mentions', matched.found);
    if (!isCountedLink(matched)) continue;
    add('links', matched.found);
    if (codesBelow(matched).has(matched.found.linked!.code)) add('linksRight', matched.found);
  }
  for (const matched of disorders) {
    const at = matched.gold;
    add('disorders', at);
    if (matched.on.length > 0) add('disordersFound', at);
    if (at.codes.length === 0) continue;
    add('coded', at);
    if (isLinkedRight(matched)) add('codedLinked', at);
    if (isFirstRight(matched)) add('codedFirst', at);
  }
  for (const matched of gold) {
    const at = matched.gold;
    if (at.type === 'finding') add('findings', at);
    const said = closest(matched);
    if (said === undefined || at.assertion === undefined) continue;
    const right = axes.filter((axis) => isAxisRight(axis, at.assertion!, said));
    add('asserted', at);
    for (const axis of right) add(axis, at);
    if (right.length === axes.length) add('allAxes', at);
  }
}

function differentSpans(spans: readonly Span[]): ReadonlyMap<string, Span> {
  return new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
}
