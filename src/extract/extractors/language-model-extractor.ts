import {
  type DeidentifiedNote,
  type DeidentifiedText,
  linesOf,
  partOf,
} from '../../deidentify/deidentified-note.ts';
import type { SectionKind } from '../../note/section.ts';
import { bySpan, type Span } from '../../note/span.ts';
import { type AskedSoFar, createAsker } from '../ask-model.ts';
import type { Assertion } from '../assertion/assertion.ts';
import type { PieceLimits } from '../cut-text.ts';
import { disclosureOf } from '../disclosure-of.ts';
import { parseExtraction, type StatedAssertion } from '../extraction-schema.ts';
import { knownParagraphs } from '../known-paragraphs.ts';
import type { LanguageModel } from '../language-model.ts';
import { assertNoPhiIn } from '../leak-gate.ts';
import type { Mention } from '../mention.ts';
import type { MentionCache } from '../mention-cache.ts';
import type { Disclosure, ExtractionResult, MentionExtractor } from '../mention-extractor.ts';
import { otherOccurrences } from '../other-occurrences.ts';
import { prompts, promptVersion } from '../prompt.ts';
import { type LocatedMention, type ReadText, readInPieces } from '../read-pieces.ts';
import type { PriceTable } from '../token-price.ts';

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
  /** Longer notes are sent in pieces. Default: `defaultPieces`. */
  readonly pieces?: PieceLimits;
  /** Paragraphs that were answered before are not sent again. */
  readonly cache?: MentionCache;
  readonly prices?: PriceTable;
  /** Told what left the machine, also when the call failed afterwards and no result carries it. */
  readonly onDisclosure?: (noteId: string, disclosure: Disclosure) => void;
}

/** Some 3,000 tokens: a page of a long chart, whose answer still fits into what models write at once. */
export const defaultPieces: PieceLimits = { maxChars: 12_000, overlapChars: 400 };

/**
 * Finds mentions with a language model. The model quotes; the places are ours.
 * Errors: phi_in_prompt before anything is sent, and those of the model.
 * Example: "PMH: HTN, s/p MI 2010" with a quote "MI" and the name "Myocardial infarction" gives the span of
 * "MI" in section past-medical-history.
 */
export function createLanguageModelExtractor(parts: LanguageModelExtractorParts): MentionExtractor {
  const { languageModel, pieces = defaultPieces, cache, onDisclosure } = parts;
  return {
    id: languageModel.id,
    version: `${promptVersion}/${languageModel.model}`,
    async extract(note, options = {}): Promise<ExtractionResult> {
      if (note.text.trim() === '') return { mentions: [], rejectedQuotes: 0, warnings: [] };
      assertNoPhiIn(note);
      const asker = createAsker(languageModel, prompts[promptVersion], parseExtraction);
      const versions = [languageModel.id, languageModel.model, promptVersion];
      const known = cache && (await knownParagraphs(note.text, cache, versions, options.signal));
      let read: ReadText | undefined;
      let disclosure: Disclosure | undefined;
      try {
        // A quote of a placeholder is our own invention, and its place in the caller's text is an identifier.
        const isOurs = (span: Span): boolean => note.offsets.touchesReplacement(span);
        read = await readInPieces(note.text, asker, pieces, options.signal, known?.unknown, isOurs);
        const located =
          known === undefined ? read.located : [...known.located, ...read.located].sort(byPlace);
        const placed = place(parts, note, { ...read, located });
        known?.remember(placed.located);
        disclosure = await recordOf(parts, note.text, asker.soFar(), known?.unknown, read.pieces);
        return {
          ...placed.result,
          ...(known && known.sentences > 0 && { cachedSentences: known.sentences }),
          ...(disclosure && { disclosure }),
        };
      } finally {
        known?.release();
        disclosure ??= await recordOf(parts, note.text, asker.soFar(), known?.unknown, read?.pieces ?? 1);
        if (disclosure !== undefined) {
          onDisclosure?.(note.id, disclosure);
          options.onDisclosure?.(disclosure);
        }
      }
    },
  };
}

const byPlace = (a: LocatedMention, b: LocatedMention): number => bySpan(a.span, b.span);

/** What was sent, or undefined where nothing had to be. The part of a request that is not constant is this text or pieces of it, as they are. */
async function recordOf(
  { languageModel, prices }: LanguageModelExtractorParts,
  text: DeidentifiedText,
  soFar: AskedSoFar,
  asked: readonly Span[] = [{ start: 0, end: text.length }],
  pieces: number,
): Promise<Disclosure | undefined> {
  if (asked.length === 0) return undefined;
  const sent = linesOf(asked.map((run) => partOf(text, run)));
  const record = await disclosureOf(sent, promptVersion, soFar, languageModel, prices);
  return pieces > 1 ? { ...record, pieces } : record;
}

function place(
  parts: LanguageModelExtractorParts,
  note: DeidentifiedNote,
  read: ReadText,
): { readonly located: readonly LocatedMention[]; readonly result: ExtractionResult } {
  // A quote of a placeholder or surrogate is our own invention, and its place in the caller's text is an identifier.
  const isOurs = ({ span }: { readonly span: Span }) => note.offsets.touchesReplacement(span);
  const kept = read.located.filter((mention) => !isOurs(mention));
  const rejectedQuotes = read.rejected + read.located.length - kept.length;
  const spans = kept.map(({ span }) => span);
  const more = otherOccurrences(note.text, spans, spans)
    .filter((other) => !isOurs(other))
    // what the model said of another sentence does not count here
    .map(({ span, like }): LocatedMention => ({ span, stated: kept[like]!.stated, elsewhere: true }));
  const layout = parts.locate(note.text);
  const located = [...kept, ...more].sort(byPlace);
  const mentions = located.map((mention) => toMention(parts, note.text, layout, mention));
  const warnings =
    rejectedQuotes > 0
      ? [`${rejectedQuotes} quote(s) of the model are not in the note and were rejected`]
      : [];
  return { located, result: { mentions, rejectedQuotes, warnings } };
}

function toMention(
  parts: LanguageModelExtractorParts,
  text: string,
  layout: NoteLayout,
  { span, stated, elsewhere }: LocatedMention,
): Mention {
  const quoted = text.slice(span.start, span.end);
  const { kind, title } = layout.sectionAt(span.start);
  const sentence = layout.sentenceAt(span.start);
  const rules = parts.assertMention(text, span);
  return {
    span,
    text: quoted,
    standardName: nameOf(stated.standardName) ?? quoted,
    section: { kind, title },
    // What the model said of a sentence where the mention could not be placed does not count here.
    assertion: elsewhere ? rules : mergeAssertion(rules, stated),
    evidence: { start: Math.min(sentence.start, span.start), end: Math.max(sentence.end, span.end) },
  };
}

/** Longer is no name, and would be written into every output. */
const longestName = 300;

function nameOf(stated: string): string | undefined {
  const name = stated.trim();
  return name === '' || name.length > longestName ? undefined : name;
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
