import picocolors from 'picocolors';
import { countWording, intervalWording, shareWording } from '../figure-wording.ts';
import { type Interval, wilson } from '../intervals.ts';
import { type Colours, section, table } from '../report-table.ts';
import type { PhiScore, Tally } from './score-phi.ts';

/** A share with the counts behind it. */
interface Share {
  readonly value: number | undefined;
  readonly of: number;
  readonly interval: Interval;
}

/** Figures for programs: shares by name, no text of a note. */
export function phiReport(score: PhiScore) {
  const { notes, spans, strict, clean, cleanStrict, phiChars, otherChars } = score;
  const redacted = phiChars.covered + otherChars.covered;
  return {
    notes,
    spanRecall: share(spans.hit, spans.n),
    strictSpanRecall: share(strict.hit, strict.n),
    zeroLeakNotes: share(clean, notes),
    zeroLeakNotesStrict: share(cleanStrict, notes),
    protectedDamaged: share(score.protected.hit, score.protected.n),
    overRedaction: share(otherChars.covered, otherChars.n),
    characterRecall: share(phiChars.covered, phiChars.n),
    characterPrecision: share(phiChars.covered, redacted),
    categories: byKind(score.categories),
    types: byKind(score.types),
    damagedTypes: byKind(score.protectedTypes),
  };
}

function share(hit: number, of: number): Share {
  return { value: of === 0 ? undefined : hit / of, of, interval: wilson(hit, of) };
}

function byKind(
  tallies: Readonly<Record<string, Tally>>,
): Readonly<Record<string, Share & { partial: number }>> {
  return Object.fromEntries(
    Object.entries(tallies)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, { n, hit, partial }]) => [kind, { ...share(hit, n), partial }]),
  );
}

const headlines = [
  ['identifiers wholly covered', 'spanRecall'],
  ['of those that Safe Harbor lists', 'strictSpanRecall'],
  ['notes without a leak', 'zeroLeakNotes'],
  ['of what Safe Harbor lists', 'zeroLeakNotesStrict'],
  ['protected spans damaged', 'protectedDamaged'],
  ['other text redacted', 'overRedaction'],
  ['redacted text that was an identifier', 'characterPrecision'],
] as const;

/** The report as tables for a terminal. It holds counts only. */
export function phiReportText(
  score: PhiScore,
  { width, colour }: { readonly width: number; readonly colour: boolean },
): string {
  const c: Colours = picocolors.createColors(colour);
  const report = phiReport(score);
  const damaged = Object.entries(score.protectedTypes).filter(([, { hit }]) => hit > 0);
  return [
    `${c.bold(`${countWording(score.notes)} notes`)}, ${countWording(score.spans.n)} identifiers, ${countWording(score.protected.n)} protected spans`,
    ...table(
      ['figure', 'value', '95 %'],
      headlines.map(([name, key]) => [
        name,
        { text: shareWording(report[key].value), style: c.bold },
        report[key].of === 0 ? '–' : intervalWording(report[key].interval),
      ]),
      'left right left',
      width,
      c,
    ),
    ...section('By kind', c),
    ...table(
      ['kind', 'identifiers', 'covered', 'in part', '95 %'],
      Object.entries(report.types).map(([kind, { value, of, partial, interval }]) => [
        kind,
        countWording(of),
        shareWording(value),
        countWording(partial),
        intervalWording(interval),
      ]),
      'left right right right left',
      width,
      c,
    ),
    ...(damaged.length === 0
      ? []
      : [
          ...section('Damaged', c),
          ...table(
            ['protected', 'spans', 'damaged'],
            damaged.map(([kind, { n, hit }]) => [kind, countWording(n), countWording(hit)]),
            'left right right',
            width,
            c,
          ),
        ]),
  ].join('\n');
}
