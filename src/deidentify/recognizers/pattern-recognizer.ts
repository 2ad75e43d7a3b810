import { announceSearch, eachMatch, hasMatch } from '../patterns/each-match.ts';
import type { AskedPattern, SearchPattern } from '../patterns/search-pattern.ts';
import type { PhiCategory } from '../phi-category.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';

/** One row of a recognizer: what is searched for, which part of the hit is the value, and how it is checked. */
export interface PhiPattern {
  readonly category: PhiCategory;
  readonly strength: PhiFinding['strength'];
  /** Flags must hold `g`. A group named `value` narrows the finding; then the flags must hold `d` too. */
  readonly pattern: SearchPattern;
  /** Skips the pattern where the text lacks this: a cheap test before a slow pattern. Without flag `g`. */
  readonly needs?: SearchPattern;
  /** Words at the front of a hit that are not part of the value: "Student at" before a school. Without flag `g`. */
  readonly trim?: AskedPattern;
  /** Refuses hits that only look like the value: a wrong check digit, a dose, a score. */
  readonly check?: (value: string, at: PatternHit) => boolean;
}

export interface PatternHit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A recognizer that is a table of patterns. */
export function patternRecognizer(
  id: string,
  version: string,
  patterns: readonly PhiPattern[],
): PhiRecognizer {
  return {
    id,
    version,
    recognize: ({ text }) => {
      const findings: PhiFinding[] = [];
      for (const row of patterns) findPattern(text, row, id, findings);
      return findings;
    },
  };
}

function findPattern(
  text: string,
  { category, strength, pattern, needs, trim, check }: PhiPattern,
  recognizer: string,
  findings: PhiFinding[],
): void {
  announceSearch(pattern, text);
  if (needs !== undefined && !hasMatch(needs, text)) return;
  eachMatch(pattern, text, (match) => {
    const [from, end] = match.indices?.groups?.value ?? [match.index, match.index + match[0].length];
    const start = trim === undefined ? from : from + (trim.exec(text.slice(from, end))?.[0].length ?? 0);
    if (end > start && (check === undefined || check(text.slice(start, end), { text, start, end })))
      findings.push({ start, end, category, strength, recognizer });
    return undefined;
  });
}

/** The text before a hit, for a check of context. */
export function before(hit: PatternHit, length: number): string {
  return hit.text.slice(Math.max(0, hit.start - length), hit.start);
}

/** The text after a hit, for a check of context. */
export function after(hit: PatternHit, length: number): string {
  return hit.text.slice(hit.end, hit.end + length);
}
