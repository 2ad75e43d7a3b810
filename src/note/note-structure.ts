import { findDefinitions } from './find-definitions.ts';
import { findSections } from './find-sections.ts';
import { findSentences } from './find-sentences.ts';
import type { Section } from './section.ts';
import type { Span } from './span.ts';

/** Sections, sentences and definitions of a text, found once; the first two are asked by position. */
export interface NoteStructure {
  readonly sections: readonly Section[];
  readonly sentences: readonly Span[];
  /** Short forms that the text defines, see `findDefinitions`. */
  readonly definitions: ReadonlyMap<string, string>;
  sectionAt(position: number): Section;
  /** The sentence around a position; between sentences the line's own characters, so that it is never empty. */
  sentenceAt(position: number): Span;
}

export function readStructure(text: string): NoteStructure {
  const sections = findSections(text);
  const sentences = findSentences(text);
  const whole: Span = { start: 0, end: text.length };
  const outside: Section = { kind: 'other', title: '', span: whole, body: whole };
  let definitions: ReadonlyMap<string, string> | undefined;
  return {
    sections,
    sentences,
    get definitions() {
      definitions ??= findDefinitions(text);
      return definitions;
    },
    sectionAt: (position) => lastAtOrBefore(sections, position, (section) => section.span.start) ?? outside,
    sentenceAt(position) {
      const sentence = lastAtOrBefore(sentences, position, (span) => span.start);
      if (sentence !== undefined && position < sentence.end) return sentence;
      return { start: position, end: Math.min(text.length, position + 1) };
    },
  };
}

/** Binary search in a sorted list. */
function lastAtOrBefore<T>(items: readonly T[], position: number, start: (item: T) => number): T | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start(items[middle]!) <= position) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
