import type { Assertion } from '../extract/assertion/assertion.ts';
import type { Disclosure } from '../extract/mention-extractor.ts';
import type { VerificationRecord } from '../extract/verify.ts';
import type { Candidate, LinkStatus, MatchMethod } from '../link/candidate.ts';
import type { MappedCode } from '../map/extended-map.ts';
import type { RiskAdjustment } from '../map/risk-adjustment.ts';
import type { Advice } from '../map/tabular/advice.ts';
import type { SectionKind } from '../note/section.ts';
import type { Span } from '../note/span.ts';
import type { Coding } from '../terminology/code-system.ts';

/** What the service answers for a note. Every span is in the caller's own text. */
export interface CodedNote {
  readonly id: string;
  readonly mentions: readonly CodedMention[];
  /** One entry per concept that a mention of this note is linked to. */
  readonly codes: readonly CodedConcept[];
  /** What the tabular list of ICD-10-CM says to its codes. Absent where no list was given. */
  readonly advice?: readonly Advice[];
  /** Absent where no model was given. */
  readonly riskAdjustment?: RiskAdjustment;
  readonly provenance: Provenance;
  readonly warnings: readonly string[];
}

export interface CodedMention {
  /** "m1", "m2" … in reading order. */
  readonly id: string;
  readonly span: Span;
  /** `note.text.slice(span.start, span.end)` */
  readonly text: string;
  readonly standardName: string;
  readonly section: { readonly kind: SectionKind; readonly title: string };
  readonly assertion: Assertion;
  /** The sentence that shows it. */
  readonly evidence: { readonly span: Span };
  /** Of the extractor `ensemble`: who found it. */
  readonly foundBy?: readonly string[];
  readonly link: {
    readonly status: LinkStatus;
    /** Absent if unlinked. An ambiguous mention shows its best candidate here. */
    readonly coding?: Coding;
    readonly confidence?: number;
    readonly matchedTerm?: string;
    readonly method?: MatchMethod;
    /** A model looked at the candidates: it chose this one, or none. `confidence` is the index's own, before that. */
    readonly verified?: 'chosen' | 'none';
  };
  /** Of a mention that lists disorders ("hepatitis B and C"), each of them sure by itself: its link is `ambiguous`, these are not. */
  readonly parts?: readonly CodedPart[];
  readonly candidates: readonly Candidate[];
  readonly maps: readonly MappedCode[];
  /** Where the note was coded by more than one index: what each of the others says, in their order. */
  readonly codings?: readonly OtherCoding[];
}

/** One disorder of a list. */
export interface CodedPart {
  readonly coding: Coding;
  readonly confidence: number;
  readonly maps: readonly MappedCode[];
}

/** The mention by another index. */
export interface OtherCoding {
  readonly system: string;
  /** Id of the index, as `provenance.index.id` of the first. */
  readonly index: string;
  readonly link: CodedMention['link'];
  /** Absent where the two cannot be compared: one is unlinked, or has no code of ICD-10-CM. */
  readonly agreement?: Agreement;
}

/**
 * This coding beside the first, as codes of ICD-10-CM: the same, one that the first is below (`broader`), one below the
 * first (`narrower`), another of its category, or of another category.
 */
export type Agreement = 'same' | 'broader' | 'narrower' | 'category' | 'different';

export interface CodedConcept {
  readonly coding: Coding;
  readonly maps: readonly MappedCode[];
  readonly mentionIds: readonly string[];
  /** At least one of the mentions says that the patient has it now: affirmed, certain, current, of the patient. */
  readonly present: boolean;
}

/** The versions that made a result. */
export interface Provenance {
  readonly software: string;
  readonly extractor: { readonly id: string; readonly version: string };
  readonly recognizers: Readonly<Record<string, string>>;
  readonly embedder: { readonly id: string; readonly hash: string };
  readonly index: {
    readonly id: string;
    readonly system: string;
    readonly release?: string;
    readonly vectorIndex: 'hnsw' | 'hnswlib' | 'flat';
    readonly calibration: string;
  };
  /** Identifiers replaced before extraction, by category. */
  readonly replaced: Readonly<Record<string, number>>;
  /** Quotes of a model that were not in the text. */
  readonly rejectedQuotes: number;
  /** Sentences whose mentions were known from notes before, so that a model was not asked for them. */
  readonly cachedSentences?: number;
  /** What was sent to a model outside this process, if anything was. */
  readonly disclosure?: Disclosure;
  /** The second look of a model at unsure links, if there was one. */
  readonly verification?: VerificationRecord;
}
