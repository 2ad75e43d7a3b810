import type { RuleReading } from '../assertion/rule-reading.ts';
import type { MentionName } from './mention-name.ts';
import type { SentenceSetting } from './sentence-setting.ts';

/** A mention as the second look sees it. */
export interface LookedAt {
  readonly start: number;
  readonly end: number;
  readonly rules: RuleReading;
  readonly name: MentionName;
  readonly setting: SentenceSetting;
  /** Log odds by axis of the first look. */
  readonly odds: readonly number[];
}
