import type { Style } from './tagger/styles.ts';

/** `--scope`: whether symptoms and signs are mentions too. */
export const scopes = ['disorders', 'disorders+findings'] as const;
export type Scope = (typeof scopes)[number];

export interface LocalOptions {
  readonly scope?: Scope;
  /** How mentions are annotated; by the text itself if it is not given. */
  readonly style?: Style;
}
