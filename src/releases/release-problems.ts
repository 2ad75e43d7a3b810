/** What may be wrong with a release, with how bad it is: an error stops a release, a warning should be looked at. */
export const problemKinds = {
  unreadable: { severity: 'error', words: 'lines that are no concept' },
  'preferred-term-missing': { severity: 'error', words: 'concepts without a preferred term' },
  'duplicate-code': { severity: 'error', words: 'codes that come twice' },
  'check-digit': { severity: 'error', words: 'codes that are no SNOMED CT concept ids' },
  cycle: { severity: 'error', words: 'circles in the hierarchy' },
  'inactive-parent': { severity: 'error', words: 'active concepts below an inactive one' },
  'duplicate-name': { severity: 'error', words: 'preferred terms of several concepts' },
  'map-target-unknown': { severity: 'error', words: 'maps to codes that do not exist' },
  'missing-parent': { severity: 'warning', words: 'parents that are not in the release' },
  orphan: { severity: 'warning', words: 'concepts without parent and child' },
  'duplicate-term': { severity: 'warning', words: 'synonyms that another concept has too' },
} as const satisfies Record<string, { severity: 'error' | 'warning'; words: string }>;

export type ProblemKind = keyof typeof problemKinds;

/** One row of `ontology validate`. */
export interface ReleaseProblem {
  readonly kind: ProblemKind;
  readonly severity: 'error' | 'warning';
  /** Codes that it is about. */
  readonly codes: readonly string[];
  readonly detail: string;
}

export function problem(kind: ProblemKind, codes: readonly string[], detail: string): ReleaseProblem {
  return { kind, severity: problemKinds[kind].severity, codes, detail };
}

export interface ValidationSummary {
  readonly concepts: number;
  readonly active: number;
  /** Active concepts with children and without a parent in the release. */
  readonly roots: number;
  readonly errors: number;
  readonly warnings: number;
  readonly counts: Readonly<Record<ProblemKind, number>>;
  /** Checks that were not made, with the reason. */
  readonly notChecked: readonly string[];
}

export function validationText(summary: ValidationSummary): string {
  const { concepts, active, roots, errors, warnings, counts, notChecked } = summary;
  const lines = [`${concepts} concepts, ${active} active, ${roots} roots`];
  for (const [kind, { severity, words }] of Object.entries(problemKinds)) {
    const count = counts[kind as ProblemKind];
    if (count > 0) lines.push(`${String(count).padStart(8)}  ${severity.padEnd(7)}  ${kind}: ${words}`);
  }
  lines.push(`${errors} errors, ${warnings} warnings`);
  return [...lines, ...notChecked.map((reason) => `not checked: ${reason}`)].join('\n');
}
