import type { DeidentifiedNote } from '../../deidentify/deidentified-note.ts';
import type { SectionKind } from '../../note/section.ts';
import type { Span } from '../../note/span.ts';
import { askForJson, type JsonQuestion } from '../ask-for-json.ts';
import type { Assertion } from '../assertion.ts';
import {
  extractionJsonSchema,
  parseExtraction,
  type StatedAssertion,
  type StatedMention,
} from '../extraction-schema.ts';
import { type GroundedQuote, groundQuotes } from '../ground-quotes.ts';
import type { LanguageModel } from '../language-model.ts';
import type { Mention } from '../mention.ts';
import type { Disclosure, ExtractionResult, MentionExtractor } from '../mention-extractor.ts';
import { prompts, promptVersion } from '../prompt.ts';

/** Where a position stands in the note. */
export interface NoteLayout {
  sectionAt(position: number): { readonly kind: SectionKind; readonly title: string };
  sentenceAt(position: number): Span;
}

export interface LanguageModelExtractorParts {
  readonly languageModel: LanguageModel;
  readonly locate: (text: string) => NoteLayout;
  /** The assertion rules. They decide every axis that the model leaves out. */
  readonly assertMention: (text: string, span: Span) => Assertion;
  /** Told what left the machine, also when the call failed afterwards and no result carries it. */
  readonly onDisclosure?: (noteId: string, disclosure: Disclosure) => void;
}

const question: JsonQuestion<readonly StatedMention[]> = {
  prompt: prompts[promptVersion],
  promptVersion,
  schema: extractionJsonSchema,
  parse: (json) => parseExtraction(json).mentions,
};

/**
 * Finds mentions with a language model. The model quotes; the places are ours.
 * Errors: phi_in_prompt before anything is sent, and those of the model.
 * Example: "PMH: HTN, s/p MI 2010" with a quote "MI" and the name "Myocardial infarction" gives the span of
 * "MI" in section past-medical-history.
 */
export function createLanguageModelExtractor(parts: LanguageModelExtractorParts): MentionExtractor {
  const { languageModel } = parts;
  return {
    id: languageModel.id,
    version: `${promptVersion}/${languageModel.model}`,
    async extract(note, options = {}): Promise<ExtractionResult> {
      if (note.text.trim() === '') return { mentions: [], rejectedQuotes: 0, warnings: [] };
      const { answer, disclosure } = await askForJson(languageModel, note, question, {
        ...(options.signal && { signal: options.signal }),
        ...(parts.onDisclosure && { onDisclosure: parts.onDisclosure }),
      });
      return { ...place(parts, note, answer), disclosure };
    },
  };
}

function place(
  parts: LanguageModelExtractorParts,
  note: DeidentifiedNote,
  stated: readonly StatedMention[],
): Omit<ExtractionResult, 'disclosure'> {
  const { grounded, rejected } = groundQuotes(note.text, stated);
  // A quote of a placeholder or surrogate is our own invention, and its place in the caller's text is an identifier.
  const kept = grounded.filter(({ span }) => !note.offsets.touchesReplacement(span));
  const rejectedQuotes = rejected + grounded.length - kept.length;
  const layout = parts.locate(note.text);
  const mentions = kept.map((quote) => toMention(parts, note.text, layout, quote, stated[quote.quoteIndex]!));
  const warnings =
    rejectedQuotes > 0
      ? [`${rejectedQuotes} quote(s) of the model are not in the note and were rejected`]
      : [];
  return { mentions, rejectedQuotes, warnings };
}

function toMention(
  parts: LanguageModelExtractorParts,
  text: string,
  layout: NoteLayout,
  { span, elsewhere }: GroundedQuote,
  stated: StatedMention,
): Mention {
  const quoted = text.slice(span.start, span.end);
  const { kind, title } = layout.sectionAt(span.start);
  const sentence = layout.sentenceAt(span.start);
  const rules = parts.assertMention(text, span);
  return {
    span,
    text: quoted,
    standardName: stated.standardName.trim() || quoted,
    section: { kind, title },
    // What the model said of a sentence where the mention could not be placed does not count here.
    assertion: elsewhere ? rules : mergeAssertion(rules, stated),
    evidence: { start: Math.min(sentence.start, span.start), end: Math.max(sentence.end, span.end) },
  };
}

/**
 * Precedence, axis by axis: what the model states wins; an axis it leaves out is the rules'. So the rules'
 * negated, family and hypothetical stand unless the model contradicts them in so many words, and a model
 * that states nothing (the founding prompt) is asserted by the rules alone.
 */
function mergeAssertion(rules: Assertion, stated: StatedAssertion): Assertion {
  return {
    polarity: stated.polarity ?? rules.polarity,
    certainty: stated.certainty ?? rules.certainty,
    temporality: stated.temporality ?? rules.temporality,
    experiencer: stated.experiencer ?? rules.experiencer,
  };
}
