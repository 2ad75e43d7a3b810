import type { NoteStructure } from '../../note/note-structure.ts';
import type { Span } from '../../note/span.ts';
import { type OpinionModel, unpackOpinion } from '../opinion/opinion-model.ts';
import { packedOpinion } from '../opinion/opinion-weights.ts';
import { type ReadMention, secondOpinion } from '../opinion/second-opinion.ts';
import { readByRules } from './assert-mention.ts';
import type { Assertion } from './assertion.ts';

/** What of a structure assertions are read from. */
type Places = Pick<NoteStructure, 'sectionAt' | 'sentenceAt'>;

let shipped: OpinionModel | undefined;

/** A mention as the rules read it. */
export function readMention(text: string, structure: Places, span: Span): ReadMention {
  const sentence = structure.sentenceAt(span.start);
  const { kind, title } = structure.sectionAt(span.start);
  const section = { kind, title };
  return { span, sentence, section, rules: readByRules({ text, sentence, section, span }) };
}

/**
 * How a note speaks of its mentions, which come in the order of the text: by the rules first, then by the learned opinion, which
 * overrules an axis only where it is sure. The opinion sees the mentions beside each other; of a single one it knows less.
 */
export function assertInNote(text: string, structure: Places, spans: readonly Span[]): readonly Assertion[] {
  shipped ??= unpackOpinion(packedOpinion());
  const mentions = spans.map((span) => readMention(text, structure, span));
  return secondOpinion(text, structure, mentions, shipped);
}
