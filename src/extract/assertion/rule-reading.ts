import type { FormAnswer } from './assert-form.ts';
import type { Assertion } from './assertion.ts';
import type { Effect } from './cue-group.ts';
import type { CueMatch } from './cue-matcher.ts';
import type { Scene } from './scene.ts';

/** What the rules say of a mention, and by what. */
export interface RuleReading {
  readonly assertion: Assertion;
  readonly scene: Scene;
  /** Cues that speak of it. */
  readonly reached: readonly CueMatch[];
  readonly effects: ReadonlySet<Effect>;
  /** A box, a sign, an answer: what a form says. */
  readonly form: FormAnswer | undefined;
}
