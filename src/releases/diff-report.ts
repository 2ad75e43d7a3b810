import type { AnswerDiff } from './compare-answers.ts';
import type { ReleaseDiff } from './compare-releases.ts';
import type { ChangeKind } from './concept-change.ts';

/** One of the two indexes that are compared. */
export interface ComparedIndex {
  readonly folder: string;
  readonly id: string;
  readonly system: string;
  readonly release?: string;
  readonly concepts: number;
  readonly terms: number;
}

/** `index diff`: what is printed, written as JSON and shown as a page. */
export interface DiffReport {
  readonly before: ComparedIndex;
  readonly after: ComparedIndex;
  readonly release: ReleaseDiff;
  /** Absent without names to ask. */
  readonly answers?: AnswerDiff;
  /** Absent without a limit: what was counted, and whether it is too much. */
  readonly gate?: {
    readonly of: 'answers' | 'codes';
    readonly changed: number;
    readonly compared: number;
    readonly limit: string;
    readonly passed: boolean;
  };
}

/** Headings of the kinds of change, in the order in which they are told. */
export const kindWords: Readonly<Record<ChangeKind, string>> = {
  added: 'added codes',
  restored: 'codes in use again',
  retired: 'retired codes',
  renamed: 'renamed codes',
  remapped: 'remapped codes',
  moved: 'codes under other parents',
  terms: 'codes with other terms',
};

/** The JSON of a report: all of it. */
export function diffJson({ before, after, release, answers, gate }: DiffReport) {
  const { active, counts, changed, termsAdded, termsRemoved, changes } = release;
  return {
    before,
    after,
    active,
    changed,
    counts,
    termsAdded,
    termsRemoved,
    ...(answers && {
      answers: { probes: answers.probes, changed: answers.changed.length, rows: answers.changed },
    }),
    ...(gate && { gate }),
    changes,
  };
}

export function indexWording({ folder, system, release, concepts, terms, id }: ComparedIndex): string {
  const version = release === undefined ? 'no release named' : `release ${release}`;
  return `${folder}: ${system}, ${version}, ${concepts} concepts, ${terms} terms, index ${id.slice(0, 12)}`;
}

export function gateWording({
  of,
  changed,
  compared,
  limit,
  passed,
}: NonNullable<DiffReport['gate']>): string {
  return `gate ${passed ? 'passed' : 'FAILED'}: ${changed} of ${compared} ${of} changed, allowed ${limit}`;
}
