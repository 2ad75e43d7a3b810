import type { Style } from './tagger/styles.ts';

/** `--scope`: whether the tagger looks for symptoms and signs too. */
export const scopes = ['disorders', 'disorders+findings'] as const;
export type Scope = (typeof scopes)[number];

export interface LocalOptions {
  readonly scope?: Scope;
  /** How mentions are annotated; by the text itself if it is not given. */
  readonly style?: Style;
}
