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
  /** The places that were found last: who asks goes through the text. */
  private section = 0;
  private sentence = 0;

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
    const { sections } = this;
    const { section: last } = this;
    const isLast =
      last < sections.length &&
      sections[last]!.span.start <= position &&
      (last + 1 === sections.length || sections[last + 1]!.span.start > position);
    if (isLast) return sections[last]!;
    let low = 0;
    let high = sections.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sections[middle]!.span.start <= position) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return this.outside;
    this.section = low - 1;
    return sections[low - 1]!;
  }

  sentenceAt(position: number): Span {
    const { sentences } = this;
    const last = sentences[this.sentence];
    if (last !== undefined && last.start <= position && position < last.end) return last;
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sentences[middle]!.start <= position) low = middle + 1;
      else high = middle;
    }
    if (low > 0 && position < sentences[low - 1]!.end) {
      this.sentence = low - 1;
      return sentences[low - 1]!;
    }
    return { start: position, end: Math.min(this.text.length, position + 1) };
  }
}
