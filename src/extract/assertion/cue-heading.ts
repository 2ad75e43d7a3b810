import type { CueMatch } from './cue-matcher.ts';
import type { Scene } from './scene.ts';
import { setOf } from './word-set.ts';

const isWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);
const isDash = (word: string): boolean => word === '-' || word === '–' || word === '—';

/** What follows a doubt about the heading itself. */
const goesOn = new Set(
  (
    'after following since during when while given as because b/c based but and or on in at w with from for if this now so though although however will needs need to by per vs versus not no due d/t 2 ' +
    'secondary related has is was can may would he she we i it pt patient ct ctpa mri us uss cxr xr xray echo start started treat treated admit refer abx plan today also await awaiting doppler culture cultures check send sent order ordered book booked do get continue follow monitor discuss discussed consider exclude rule'
  ).split(' '),
);

/** Where the mark is that ends a heading before a cue, "AKI - |likely", "AKI -- |likely", "AKI: |likely"; -1 for none. */
function markBefore({ words, mentionTo, touches }: Scene, from: number): number {
  for (let at = from - 1; at >= mentionTo; at--) {
    if (words[at] === ':') return at;
    if (!isDash(words[at]!)) continue;
    const first = at > mentionTo && isDash(words[at - 1]!) ? at - 1 : at;
    if (!touches(first - 1)) return at;
  }
  return -1;
}

/** Words of a heading on either side of the mention. */
const HEADING = 4;
const breaksHeading = /^[,;.]$|^(?:shows?|showed|with|w|has|had|is|was|were|are|for|if|no|not|and|then)$/;

/** "1. AKI on CKD - ATN likely", "RENAL: oliguric AKI - ATN likely": whether the mention is of the words before the mark that stand by themselves. */
function isInHeading({ words, mentionFrom, mentionTo }: Scene, mark: number): boolean {
  let start = mentionFrom;
  while (start > 0 && words[start - 1] !== ':' && words[start - 1] !== '#') start--;
  const before = words.slice(start, mentionFrom);
  const behind = words.slice(mentionTo, mark).filter((word) => !isDash(word));
  return (
    before.length <= HEADING &&
    behind.length <= HEADING &&
    !before.some((word, i) => breaksHeading.test(word) && !(word === '.' && i === 1)) &&
    !behind.some((word) => breaksHeading.test(word))
  );
}

/** What tells of the heading itself: "PE: CT negative", "fever: he denies it". */
const tells =
  /^(?:he|she|pt|patient|they|it|this|that|ct\w*|mri|cxr|xr|us|uss|echo|doppler|ecg|ekg|bloods?|labs?|tests?|tested|screen\w*|swabs?|pcr|cultures?|biopsy|serology|trops?|troponins?|d|dimer|dip|msu|ua|imaging|scan|films?|\w+ly|all|both|now|still|also|has|have|had|is|was|were|are|been|be|not|never|no|currently|today|clinically|signs?|symptoms?|history|hx|features|evidence)$/;

/** "Chest pain: ACS ruled out": one to three words of another condition behind the mark. */
function namesAnother({ words }: Scene, mark: number, from: number): boolean {
  const between = words.slice(mark + 1, from);
  return (
    between.length > 0 &&
    between.length < 4 &&
    /^(?:ruled|excluded)$/.test(words[from]!) &&
    between.every((word) => isWord(word) && !tells.test(word))
  );
}

const causes =
  /^(?:cause|reason|culprit|explanation|source|trigger|contributor|diagnosis|answer|case|problem|issue|one|driver)$/;

/** "The headache is likely migraine": whether a name stands behind the doubt, not a reason or what is to be done. */
export function namesNext({ words }: Scene, to: number): boolean {
  const next = words[to] ?? '.';
  if (/^(?:the|a|an|another)$/.test(next))
    return !words.slice(to + 1, to + 4).some((word) => causes.test(word)) && isWord(words[to + 1] ?? '.');
  return isWord(next) && !goesOn.has(next) && (!next.endsWith('ly') || next === 'early');
}

const isDoubt = /^(?:is|are|was|were|seems|appears) (?:likely|probable)$/;

/** "PE is likely given his clot": the doubt speaks of what stands before it. */
export const looksBack = (scene: Scene, { from, to }: CueMatch): boolean =>
  isDoubt.test(scene.words.slice(from, to).join(' ')) && !namesNext(scene, to);

/** Without a mark before them. */
const bare = /^(?:likely|presumed|possible|probable)$/;
const doubts = /^(?:is|are|was|were|most|very|likely|prob\w*|poss\w*|suspected|presumed|\?)$/;

/**
 * "COPD - Exacerbation likely", "AKI on CKD - likely prerenal", "AKI likely prerenal": the problem is the heading, and the cue speaks of what stands
 * behind it. Of "PE - likely given his sats" it speaks of the heading.
 */
export function isHeadingOf(scene: Scene, cue: CueMatch): boolean {
  const { words } = scene;
  const mark = markBefore(scene, cue.from);
  if (mark >= 0 && words.slice(mark + 1, cue.from).some(isWord))
    return isInHeading(scene, mark) && (isDash(words[mark]!) || namesAnother(scene, mark, cue.from));
  return (
    cue.group.effect === 'uncertain' &&
    (mark >= 0 || bare.test(words[cue.to - 1]!)) &&
    doubts.test(words[cue.from]!) &&
    namesNext(scene, cue.to)
  );
}

const chronic = /^(?:chronic|ckd\w*|cld|copd|chf|ccf|end|known|baseline|underlying)$/;
const joins = setOf('a the his her known background of top');

/** "AKI on CKD, resolved", "pneumonia on a background of COPD": what the one that is over was on top of. */
export function isUnderlying({ words, mentionFrom }: Scene): boolean {
  if (!chronic.test(words[mentionFrom]!)) return false;
  let at = mentionFrom - 1;
  while (at > 0 && joins.has(words[at]!)) at--;
  return words[at] === 'on';
}
