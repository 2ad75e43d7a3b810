import { ClincodeError, type ErrorCode } from '../../errors.ts';
import { joinMentions } from '../join-mentions.ts';
import type { Disclosure, ExtractionResult, MentionExtractor } from '../mention-extractor.ts';

/**
 * What may happen to a single note. Anything else (no right to call, no such model, a cancelled request) would happen to
 * every note, and an archive coded without the model would look like one that was coded with it.
 */
const ofOneNote: ReadonlySet<ErrorCode> = new Set([
  'phi_in_prompt',
  'text_too_large',
  'model_rate_limited',
  'model_unavailable',
  'model_timeout',
  'model_refused',
  'model_truncated',
  'model_answer_invalid',
]);

type Asked =
  | { readonly result: ExtractionResult }
  | { readonly failed: ErrorCode; readonly disclosure?: Disclosure };

/**
 * `local` and a language model, side by side; `joinMentions` says how their mentions become one list. A model that
 * fails costs its opinion of that note, not the note: a warning names the error, and `finders` has `local` alone.
 * @throws ClincodeError of the model where it is not about this note
 */
export function createEnsembleExtractor(local: MentionExtractor, model: MentionExtractor): MentionExtractor {
  return {
    id: 'ensemble',
    version: `1/${local.id}-${local.version}/${model.id}-${model.version}`,
    ...(local.hasScopes && { hasScopes: true }),
    async extract(note, options = {}): Promise<ExtractionResult> {
      let sent: Disclosure | undefined;
      const onDisclosure = (disclosure: Disclosure): void => {
        sent = disclosure;
        options.onDisclosure?.(disclosure);
      };
      // the model first: its answer is waited for while `local` computes
      const asking = model.extract(note, { ...options, onDisclosure }).then(
        (result): Asked => ({ result }),
        (error: unknown): Asked => {
          if (!(error instanceof ClincodeError) || !ofOneNote.has(error.code)) throw error;
          return { failed: error.code, ...(sent && { disclosure: sent }) };
        },
      );
      const [own, asked] = await Promise.all([local.extract(note, options), asking]);
      if ('failed' in asked) {
        const { failed, disclosure } = asked;
        return {
          ...own,
          mentions: own.mentions.map((mention) => ({ ...mention, foundBy: [local.id] })),
          finders: [local.id],
          warnings: [...own.warnings, `${model.id} failed (${failed}): found by ${local.id} alone`],
          ...(disclosure && { disclosure }),
        };
      }
      const { mentions, ...read } = asked.result;
      return {
        ...own,
        ...read,
        mentions: joinMentions({ id: local.id, mentions: own.mentions }, { id: model.id, mentions }),
        finders: [local.id, model.id],
        rejectedQuotes: own.rejectedQuotes + read.rejectedQuotes,
        warnings: [...own.warnings, ...read.warnings],
      };
    },
  };
}
