import type { SectionKind } from '../note/section.ts';
import type { Span } from '../note/span.ts';
import type { Assertion } from './assertion/assertion.ts';

/** A disease mention. Spans are in the text that was given to the extractor. */
export interface Mention {
  readonly span: Span;
  /** `text.slice(span.start, span.end)` */
  readonly text: string;
  /** The name a terminology would use: "T2DM" is "type 2 diabetes mellitus". */
  readonly standardName: string;
  /**
   * It is linked by its standard name alone, since what stands beside it says more: "adenocarcinoma" of the right upper lobe. With
   * `conceptCodes` its own words would be asked for too, and are names of something more general.
   */
  readonly byStandardName?: true;
  readonly section: { readonly kind: SectionKind; readonly title: string };
  readonly assertion: Assertion;
  /** The sentence or line that shows it. */
  readonly evidence: Span;
  /** Concepts that the extractor matched by name, if it works from the index's terms; empty for a term that the index lacks. */
  readonly conceptCodes?: readonly string[];
  /** That exactly this span is a mention, 0 to 1, if the extractor knows. It enters the confidence of the link. */
  readonly probability?: number;
  /** Ids of the extractors that found it, where more than one may have read the text. */
  readonly foundBy?: readonly string[];
}
