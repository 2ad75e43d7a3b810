import type { PhiCategory } from '../deidentify/phi-category.ts';

/** The paths that are served: the only values that a `route` label may have. */
export const routeLabels = [
  '/v1/code',
  '/v1/deidentify',
  '/v1/extract/encounter',
  '/v1/link',
  '/v1/assert',
  '/v1/concepts/:code',
  '/v1/ontology/search',
  '/v1/ontology/concepts/:code',
  '/healthz',
  '/readyz',
  '/metrics',
  'unmatched',
] as const;

export type RouteLabel = (typeof routeLabels)[number];

/** How an attempt ended to answer from the index that is in place now. */
export const reloadOutcomes = ['swapped', 'unchanged', 'refused'] as const;

export type ReloadOutcome = (typeof reloadOutcomes)[number];

/** What names an index. Its release is the terminology's: neither path nor note. */
export interface ServedIndex {
  readonly id: string;
  readonly system: string;
  readonly release?: string;
}

/** PORT. Counts what the service does. Labels come from closed sets: never an id, a path or a word of a note. */
export interface Metrics {
  request(route: RouteLabel, status: number, seconds: number): void;
  /** A coded note: its length and how many mentions were found. */
  note(chars: number, mentions: number): void;
  /** Identifiers replaced in a note. */
  replaced(category: PhiCategory, count: number): void;
  /** The index in place was opened anew, or refused. */
  reload(outcome: ReloadOutcome): void;
  /** The indexes that are served from now on, in the stead of those before. */
  serving(indexes: readonly ServedIndex[]): void;
  /** Everything counted so far, for a scraper. */
  page(): Promise<{ readonly contentType: string; readonly text: string }>;
}
