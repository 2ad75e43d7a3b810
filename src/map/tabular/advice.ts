/** A code that a note reports, and the mentions that say so. */
export interface ReportedCode {
  readonly code: string;
  readonly mentionIds: readonly string[];
}

export type AdviceKind =
  /** Not in this release. */
  | 'unknownCode'
  /** A code below it is asked for. */
  | 'notBillable'
  | 'seventhCharacter'
  | 'sex'
  | 'age'
  /** Two codes of the note that are not reported together, unless their conditions have nothing to do with each other. */
  | 'excludes1'
  /** Another code comes first. */
  | 'codeFirst'
  | 'useAdditional';

/** What the tabular list of ICD-10-CM says to the codes of a note. It is advice: no code is changed by it. */
export interface Advice {
  readonly kind: AdviceKind;
  /** Codes of the note that it is about. */
  readonly codes: readonly string[];
  readonly mentionIds: readonly string[];
  /** Where the list prints it: a code, "section E08-E13", "chapter 15". */
  readonly at?: string;
  /** As it is printed there. */
  readonly notes?: readonly string[];
  /** Of `notBillable` and `seventhCharacter`: the codes directly below. */
  readonly choices?: readonly {
    readonly code: string;
    readonly display: string;
    readonly billable: boolean;
  }[];
  /** Of `codeFirst` and `useAdditional`: codes of this note that it names. */
  readonly related?: readonly string[];
}

/** Mentions of several codes, each once, as they come. */
export function mentionsOf(codes: readonly ReportedCode[]): readonly string[] {
  return [...new Set(codes.flatMap(({ mentionIds }) => mentionIds))];
}
