import type { OffsetMap } from '../note/offset-map.ts';
import type { Span } from '../note/span.ts';
import type { PhiCategory } from './phi-category.ts';

declare const deidentified: unique symbol;

/** Text that went through the deidentify stage. Only such text may be given to a language model. */
export type DeidentifiedText = string & { readonly [deidentified]: true };

/** A part of de-identified text is de-identified. */
export function partOf(text: DeidentifiedText, { start, end }: Span): DeidentifiedText {
  return text.slice(start, end) as DeidentifiedText;
}

/** Parts of de-identified text, one a line. */
export function linesOf(parts: readonly DeidentifiedText[]): DeidentifiedText {
  return parts.join('\n') as DeidentifiedText;
}

/** Words of a note beside terms of a terminology, which say nothing of a patient, as JSON. */
export function asQuestions(
  questions: readonly {
    readonly question: number;
    readonly sentence: DeidentifiedText;
    readonly mention: DeidentifiedText;
    readonly terms: readonly string[];
  }[],
): DeidentifiedText {
  return JSON.stringify(questions) as DeidentifiedText;
}

/** A replaced span, in the caller's text. */
export interface PhiSpan extends Span {
  readonly category: PhiCategory;
  readonly replacement: string;
}

export interface DeidentifiedNote {
  readonly id: string;
  readonly text: DeidentifiedText;
  /** Disjoint, sorted, in the caller's text. */
  readonly spans: readonly PhiSpan[];
  /** Source is the caller's text, target is `text`. */
  readonly offsets: OffsetMap;
  /**
   * The replaced values themselves, for the leak gate before a model call.
   * They stay in memory: never log, return or store them.
   */
  readonly replacedValues: readonly string[];
}
