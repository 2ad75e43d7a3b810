import { type Advice, mentionsOf, type ReportedCode } from './advice.ts';
import { codeRangesOf, inCodeRange } from './code-range.ts';
import { type Tabular, withAncestors } from './tabular.ts';

/**
 * Pairs of codes that an Excludes1 note keeps apart, each pair once. The notes of a code are its own and those of all
 * that is above it. A note whose codes hold the code that it would apply to is not about that one.
 */
export function excludes1Advice(codes: readonly ReportedCode[], tabular: Tabular): readonly Advice[] {
  const found = new Map<string, Advice>();
  for (const one of codes) {
    for (const { code: at, tabular: printed } of withAncestors(one.code, tabular)) {
      for (const note of printed.notes.excludes1 ?? []) {
        const ranges = codeRangesOf(note);
        const named = (code: string): boolean => ranges.some((range) => inCodeRange(code, range));
        if (ranges.length === 0 || named(one.code)) continue;
        for (const other of codes) {
          if (!named(other.code)) continue;
          const pair = [one.code, other.code].sort().join(' ');
          if (found.has(pair)) continue;
          found.set(pair, {
            kind: 'excludes1',
            codes: [one.code, other.code],
            mentionIds: mentionsOf([one, other]),
            at,
            notes: [note],
          });
        }
      }
    }
  }
  return [...found.values()];
}
