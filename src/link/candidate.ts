/** How a candidate's term was matched, closest first. The order is the order of preference. */
export const matchMethods = [
  /** The wording of the preferred term. */
  'name',
  /** The wording of an exact synonym. */
  'synonym',
  /** The same words in another order. */
  'words',
  'abbreviation',
  /** The wording of a narrower, broader or related synonym. */
  'related',
  /** Near by vector only. */
  'vector',
  /** Shares rare words, or words spelled much like them. */
  'lexical',
  /** One or two steps above a concept that was found. */
  'hierarchy',
] as const;

export type MatchMethod = (typeof matchMethods)[number];

/** A concept that a name may mean, with the evidence. */
export interface Candidate {
  readonly code: string;
  readonly display: string;
  readonly matchedTerm: string;
  readonly method: MatchMethod;
  /** Cosine of the name and the matched term; 1 for the same wording. */
  readonly similarity: number;
  /** Calibrated probability that this concept is the one meant. */
  readonly confidence: number;
}

export type LinkStatus = 'linked' | 'ambiguous' | 'unlinked';

/** What became of a name. */
export interface LinkedName {
  readonly status: LinkStatus;
  /** Best first; empty if nothing was near. */
  readonly candidates: readonly Candidate[];
  /** Of a name that lists disorders: the concept of each, if each is sure enough to be linked by itself. */
  readonly parts?: readonly Candidate[];
  /** What a model said that looked at the candidates: it chose the first one, or none. */
  readonly verified?: 'chosen' | 'none';
}
