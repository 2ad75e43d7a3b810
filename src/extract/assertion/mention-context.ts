import type { Section } from '../../note/section.ts';
import type { Span } from '../../note/span.ts';

/** A mention as the rules are asked about it. */
export interface MentionContext {
  readonly text: string;
  /** The sentence, list item or line that holds the mention. */
  readonly sentence: Span;
  readonly section: Pick<Section, 'kind' | 'title'>;
  /** The mention, in `text`. */
  readonly span: Span;
}
