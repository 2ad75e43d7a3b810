import type { LinkStatus } from '../link/candidate.ts';
import {
  expectedCalibrationError,
  type Outcome,
  type ReliabilityBin,
  reliability,
} from './calibration-error.ts';
import type { Comparison } from './compare-runs.ts';
import { type ClassifiedError, type ErrorClass, errorClasses } from './error-classes.ts';
import { clusterBootstrap, type Interval, wilson } from './intervals.ts';
import { type CoveragePoint, coverageAtPrecision, precisionCoverage, thinned } from './precision-coverage.ts';
import {
  ACCURACY_AT,
  type AccuracyAt,
  type LeftOut,
  type LinkScore,
  linkScore,
  type ScoredMention,
  uniqueMentions,
} from './score-link.ts';

/** A share with both of its intervals: Wilson's takes rows for independent, the other draws documents. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly value: number;
  readonly wilson: Interval;
  readonly overDocuments: Interval | undefined;
}

export const THRESHOLDS = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.98, 0.99] as const;
export const STATED_PRECISION = 0.98;

export interface ErrorCount {
  readonly name: ErrorClass;
  readonly count: number;
  /** Errors whose gold is among the first so many candidates: what a better order could mend. */
  readonly goldInTop5: number;
  readonly goldInTop20: number;
}

export interface LinkReport {
  readonly documents: number;
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  readonly score: LinkScore;
  readonly accuracy: Readonly<Record<`acc@${AccuracyAt}` | `unique_acc@${AccuracyAt}`, Share>>;
  /** acc@1 with a parent, child or sibling of the gold taken for right; absent if the gold file lists none. */
  readonly nearAccuracy?: Share;
  readonly calibration: {
    /** Rows whose first candidate has a confidence; the others are left out here. */
    readonly n: number;
    readonly equalWidth: number;
    readonly equalMass: number;
    readonly bins: readonly ReliabilityBin[];
    readonly massBins: readonly ReliabilityBin[];
  };
  readonly coverage: {
    readonly thresholds: readonly {
      readonly threshold: number;
      readonly coverage: Share;
      readonly precision: Share;
    }[];
    /** Largest coverage at this precision, chosen on these very rows. */
    readonly atPrecision: { readonly precision: number; readonly point: CoveragePoint | undefined };
    /** At most 200 points, enough to draw. */
    readonly curve: readonly CoveragePoint[];
  };
  /** Rows by the status that was answered; absent if the run has none. */
  readonly statuses?: Readonly<Record<LinkStatus, number>>;
  /** Of the rows with status `linked`. */
  readonly linked?: { readonly coverage: Share; readonly precision: Share };
  readonly errors: { readonly count: number; readonly classes: readonly ErrorCount[] };
  readonly comparison?: Comparison;
}

/** Figures over scored mentions. @param errorOf the class of a mention whose first candidate is wrong */
export function linkReport(
  mentions: readonly ScoredMention[],
  leftOut: Readonly<Record<LeftOut, number>>,
  errorOf: (mention: ScoredMention) => ClassifiedError,
  comparison?: Comparison,
): LinkReport {
  const outcomes = mentions.map(outcomeOf);
  const curve = precisionCoverage(outcomes);
  const near = (mention: ScoredMention): boolean =>
    isRight(mention) || mention.row.near.includes(mention.answer?.candidates[0]?.code ?? '');
  const is = (status: LinkStatus) => (mention: ScoredMention) => mention.answer?.status === status;
  const all = (): boolean => true;
  return {
    documents: new Set(mentions.map(({ row }) => row.doc)).size,
    leftOut,
    score: linkScore(mentions),
    accuracy: accuracies(mentions),
    ...(mentions.some(({ row }) => row.near.length > 0) && { nearAccuracy: shareOf(mentions, near, all) }),
    calibration: {
      n: outcomes.filter(({ confidence }) => confidence !== undefined).length,
      equalWidth: expectedCalibrationError(outcomes),
      equalMass: expectedCalibrationError(outcomes, 10, 'mass'),
      bins: reliability(outcomes),
      massBins: reliability(outcomes, 10, 'mass'),
    },
    coverage: {
      thresholds: THRESHOLDS.map((threshold) => {
        const answered = (mention: ScoredMention): boolean =>
          (outcomeOf(mention).confidence ?? -1) >= threshold;
        return {
          threshold,
          coverage: shareOf(mentions, answered, all),
          precision: shareOf(mentions, isRight, answered),
        };
      }),
      atPrecision: { precision: STATED_PRECISION, point: coverageAtPrecision(curve, STATED_PRECISION) },
      curve: thinned(curve),
    },
    ...(mentions.some(({ answer }) => answer?.status !== undefined) && {
      statuses: {
        linked: mentions.filter(is('linked')).length,
        ambiguous: mentions.filter(is('ambiguous')).length,
        unlinked: mentions.filter(is('unlinked')).length,
      },
      linked: {
        coverage: shareOf(mentions, is('linked'), all),
        precision: shareOf(mentions, isRight, is('linked')),
      },
    }),
    errors: countErrors(mentions, errorOf),
    ...(comparison && { comparison }),
  };
}

export function isRight({ rank }: ScoredMention): boolean {
  return rank === 1;
}

export function outcomeOf(mention: ScoredMention): Outcome {
  return { confidence: mention.answer?.candidates[0]?.confidence, right: isRight(mention) };
}

function accuracies(mentions: readonly ScoredMention[]): LinkReport['accuracy'] {
  const unique = uniqueMentions(mentions);
  const at = (of: readonly ScoredMention[], k: number): Share =>
    shareOf(
      of,
      ({ rank }) => rank !== undefined && rank <= k,
      () => true,
    );
  return Object.fromEntries(
    ACCURACY_AT.flatMap((k) => [
      [`acc@${k}`, at(mentions, k)],
      [`unique_acc@${k}`, at(unique, k)],
    ]),
  ) as LinkReport['accuracy'];
}

/** The share of those `among` that are `counted`. */
function shareOf(
  mentions: readonly ScoredMention[],
  counted: (mention: ScoredMention) => boolean,
  among: (mention: ScoredMention) => boolean,
): Share {
  const rows = mentions.filter(among);
  const count = rows.filter(counted).length;
  return {
    count,
    of: rows.length,
    value: rows.length === 0 ? 0 : count / rows.length,
    wilson: wilson(count, rows.length),
    overDocuments: clusterBootstrap(
      mentions.map((mention) => ({
        cluster: mention.row.doc,
        part: among(mention) && counted(mention) ? 1 : 0,
        of: among(mention) ? 1 : 0,
      })),
    ),
  };
}

function countErrors(
  mentions: readonly ScoredMention[],
  errorOf: (mention: ScoredMention) => ClassifiedError,
): LinkReport['errors'] {
  const wrong = mentions.filter((mention) => !isRight(mention));
  const classes = wrong.map((mention) => errorOf(mention).class);
  return {
    count: wrong.length,
    classes: errorClasses.map(({ name }) => {
      const rows = wrong.filter((_, i) => classes[i] === name);
      const within = (k: number): number => rows.filter(({ rank }) => rank !== undefined && rank <= k).length;
      return { name, count: rows.length, goldInTop5: within(5), goldInTop20: within(20) };
    }),
  };
}
