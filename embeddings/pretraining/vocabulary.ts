import { isStopWord, termTokens } from '../../src/terminology/normalize-term.ts';
import type { Sources } from './sources.ts';

/** A word as the embedder compares it, and as it is mostly written. */
export interface VocabularyWord {
  readonly stem: string;
  readonly written: string;
}

/** Longer "words" are chemical names and sequences. */
const MAX_LETTERS = 30;
/** A short word in one name only is mostly a gene or a code. */
const SHORT = 4;

/**
 * Words worth a vector of their own: those of names, and those that the texts have at least twice. The most
 * frequent come first.
 */
export function vocabularyOf(sources: Sources): readonly VocabularyWord[] {
  const names = new WordCount();
  const texts = new WordCount();
  for (const concept of sources.concepts) for (const name of concept) names.add(name);
  for (const list of [sources.diseaseOntology, sources.icd10cm]) for (const name of list) names.add(name);
  for (const list of [sources.longForms, sources.texts]) for (const text of list) texts.add(text);
  const stems = new Set([...names.counts.keys(), ...texts.counts.keys()]);
  const wanted = [...stems].filter((stem) => {
    if (!/\p{L}{2}/u.test(stem) || stem.length >= MAX_LETTERS) return false;
    const named = names.of(stem);
    return named >= 2 || (named === 1 && stem.length > SHORT) || texts.of(stem) >= 2;
  });
  wanted.sort((a, b) => names.of(b) - names.of(a) || texts.of(b) - texts.of(a) || (a < b ? -1 : 1));
  return wanted.map((stem) => ({ stem, written: mostFrequent([names, texts], stem) }));
}

class WordCount {
  readonly counts = new Map<string, Map<string, number>>();

  add(text: string): void {
    for (const { stem, written } of termTokens(text)) {
      if (isStopWord(stem)) continue;
      const forms = this.counts.get(stem) ?? new Map<string, number>();
      this.counts.set(stem, forms);
      const form = written.toLowerCase();
      forms.set(form, (forms.get(form) ?? 0) + 1);
    }
  }

  of(stem: string): number {
    let sum = 0;
    for (const count of this.counts.get(stem)?.values() ?? []) sum += count;
    return sum;
  }
}

function mostFrequent(counted: readonly WordCount[], stem: string): string {
  const sums = new Map<string, number>();
  for (const { counts } of counted) {
    for (const [form, count] of counts.get(stem) ?? []) sums.set(form, (sums.get(form) ?? 0) + count);
  }
  let best = stem;
  let most = 0;
  for (const [form, count] of sums) {
    if (count > most || (count === most && form < best)) [best, most] = [form, count];
  }
  return best;
}
