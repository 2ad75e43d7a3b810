import type { CueMatch } from './cue-matcher.ts';
import type { Scene } from './scene.ts';

const isWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);
const isDash = (word: string): boolean => word === '-' || word === '–' || word === '—';

/** What follows a doubt about the heading itself. */
const goesOn = new Set(
  (
    'given as because b/c based but and or on in at w with from for if this now so though although however will needs need to by per vs versus not no due d/t 2 ' +
    'secondary related has is was can may would he she we i it pt patient ct ctpa mri us uss cxr xr xray echo start started treat treated admit refer abx plan today also'
  ).split(' '),
);

/** Where the mark is that ends a heading before a cue, "AKI - |likely", "AKI: |likely"; -1 for none. */
function markBefore({ words, mentionTo, touches }: Scene, from: number): number {
  for (let at = from - 1; at >= mentionTo; at--) {
    if (words[at] === ':' || (isDash(words[at]!) && !touches(at - 1))) return at;
  }
  return -1;
}

/** "RENAL: oliguric | AKI - ATN likely": the heading stands behind a label. */
function isLabelled(words: readonly string[], from: number): boolean {
  return words.slice(Math.max(0, from - 2), from).some((word) => word === ':' || word === '#');
}

/**
 * "COPD - Exacerbation likely", "AKI on CKD - likely prerenal", "AKI likely prerenal": the problem is the heading, and the cue speaks of what stands
 * behind it. Of "PE - likely given his sats" it speaks of the heading.
 */
export function isHeadingOf(scene: Scene, cue: CueMatch): boolean {
  const { words, mentionFrom, mentionTo } = scene;
  const mark = markBefore(scene, cue.from);
  if (mark >= 0 && words.slice(mark + 1, cue.from).some(isWord))
    return (
      mark === mentionTo && isDash(words[mark]!) && (mentionFrom === 0 || isLabelled(words, mentionFrom))
    );
  const next = words[cue.to] ?? '.';
  return (
    cue.group.effect === 'uncertain' &&
    (mark >= 0 || words[cue.to - 1] === 'likely') &&
    /^(?:most|very|likely|prob\w*|poss\w*|suspected|presumed)$/.test(words[cue.from]!) &&
    isWord(next) &&
    !goesOn.has(next) &&
    !next.endsWith('ly')
  );
}

/** "AKI on CKD, resolved": what the one that is over was on top of. */
export function isUnderlying({ words, mentionFrom }: Scene): boolean {
  return (
    words[mentionFrom - 1] === 'on' &&
    /^(?:chronic|ckd\w*|cld|copd|chf|ccf|end|known|baseline|underlying)$/.test(words[mentionFrom]!)
  );
}
