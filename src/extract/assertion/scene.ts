import type { CueMatch } from './cue-matcher.ts';
import type { CueWord } from './cue-tokens.ts';

/** A sentence with one mention in it, as tokens. */
export interface Scene {
  readonly words: readonly string[];
  /** The same with what is known of them. */
  readonly known: readonly CueWord[];
  /** What rules look for among the words, see `markOf`. */
  readonly marks: number;
  /** The first token behind "HPI:", "1." or another label in front of the sentence. */
  readonly head: number;
  /** By token: is its first letter a capital in the text. */
  readonly capital: (token: number) => boolean;
  /** By token: does the next one follow without a space. */
  readonly touches: (token: number) => boolean;
  /** By token: does a line end between it and the next one. */
  readonly breaks: (token: number) => boolean;
  readonly cues: readonly CueMatch[];
  /** Those that say something, and stand on the side of the mention from which they may say it of it. */
  readonly spoken: readonly CueMatch[];
  /** By token: 'stop', 'stop-light', 'clause' … of the cue that covers it. */
  readonly ends: readonly (CueMatch | undefined)[];
  readonly mentionFrom: number;
  readonly mentionTo: number;
}
