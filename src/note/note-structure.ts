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

export const readStructure = (text: string): NoteStructure => new ReadStructure(text);

/** A class, so that what reads structures is compiled for one kind of object: an object with a getter of its own is each of its own kind. */
class ReadStructure implements NoteStructure {
  readonly sections: readonly Section[];
  readonly sentences: readonly Span[];
  private readonly text: string;
  private readonly outside: Section;
  private found: ReadonlyMap<string, string> | undefined;

  constructor(text: string) {
    const whole: Span = { start: 0, end: text.length };
    this.text = text;
    this.sections = findSections(text);
    this.sentences = findSentences(text);
    this.outside = { kind: 'other', title: '', span: whole, body: whole };
    this.found = undefined;
  }

  get definitions(): ReadonlyMap<string, string> {
    this.found ??= findDefinitions(this.text);
    return this.found;
  }

  sectionAt(position: number): Section {
    return lastAtOrBefore(this.sections, position, (section) => section.span.start) ?? this.outside;
  }

  sentenceAt(position: number): Span {
    const sentence = lastAtOrBefore(this.sentences, position, (span) => span.start);
    if (sentence !== undefined && position < sentence.end) return sentence;
    return { start: position, end: Math.min(this.text.length, position + 1) };
  }
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
