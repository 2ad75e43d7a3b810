import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deidentify } from '../../src/deidentify/deidentify.ts';
import { listenToSearches } from '../../src/deidentify/patterns/each-match.ts';
import { type KeyedPlan, keyOf } from '../../src/deidentify/patterns/packed-plans.ts';
import { regExpOf, type SearchPattern } from '../../src/deidentify/patterns/search-pattern.ts';
import { defaultRecognizers } from '../../src/deidentify/recognizers/index.ts';
import { planPattern } from './plan-pattern.ts';

const notes = join(import.meta.dirname, '../../test/fixtures/phi-notes/further.ndjson');

/**
 * The patterns that are searched for in whole notes, found by reading notes: one that is made for a note, such as of a patient's name, is
 * seen in no other.
 */
export async function searchedPatterns(): Promise<readonly RegExp[]> {
  const textOf = new Map<SearchPattern, string>();
  const found = new Set<SearchPattern>();
  listenToSearches((pattern, text) => {
    const before = textOf.get(pattern);
    if (before === undefined) textOf.set(pattern, text);
    else if (before !== text) found.add(pattern);
  });
  try {
    const recognizers = defaultRecognizers();
    for (const line of readFileSync(notes, 'utf8').trim().split('\n')) {
      const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string };
      await deidentify({ id, text }, recognizers);
    }
  } finally {
    listenToSearches(undefined);
  }
  return [...found].map(regExpOf);
}

/** The plans of patterns, each key once, in the order of the keys. */
export function plansFor(patterns: readonly RegExp[]): readonly KeyedPlan[] {
  const plans = new Map<number, KeyedPlan>();
  for (const pattern of patterns) {
    const plan = planPattern(pattern);
    if (plan !== undefined) plans.set(keyOf(pattern), { key: keyOf(pattern), plan });
  }
  return [...plans.values()].sort((a, b) => a.key - b.key);
}
