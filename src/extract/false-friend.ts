/**
 * Short forms that mean something else beside such words: what, a comment says. `before` and `after` are tested on the
 * characters that touch the short form (up to 24 on each side).
 */
export interface FalseFriend {
  readonly short: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Unless the words of its line say that it is the disorder. */
  readonly unlessTold?: boolean;
}
