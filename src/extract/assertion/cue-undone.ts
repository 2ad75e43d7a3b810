import { isContradicted } from './assert-clause.ts';
import type { CueMatch } from './cue-matcher.ts';
import type { Scene } from './scene.ts';
import { setOf } from './word-set.ts';

/** Marks and words between the items of a list. */
export const connectives = new Set([',', 'and', 'or', 'nor', '/', '&', '-', '–', '—', '•']);
/** "Cannot walk without pain", "never free of pain": with a denial before them they say that it is there. */
const emptying = new Set(['without', 'w/o', 'free', 'lacking', 'devoid']);
const denials = setOf('not never cannot hardly scarcely barely rarely seldom unable nobody impossible');
const spans = setOf('day days week weeks night nights month months hour year meal moment minute');

function isDenied({ words }: Scene, at: number): boolean {
  if (isContradicted(words, at)) return true;
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    const word = words[i]!;
    if (word === '.' || word === ';' || word === 'but' || connectives.has(word)) return false;
    if (denials.has(word) || (word === 'no' && spans.has(words[i + 1]!))) return true;
  }
  return false;
}

/** "No murmur and no change in her oedema": the item has a "no" of its own, which does not deny it. */
function hasOwnNo({ words, cues, mentionFrom }: Scene, { to }: CueMatch): boolean {
  // "no change in" has three words
  if (mentionFrom - to < 3) return false;
  for (let k = 0; k < cues.length; k += 1) {
    const own = cues[k]!;
    if (own.group.effect !== 'pseudo' || own.from < to || own.to > mentionFrom) continue;
    if (words[own.from] !== 'no' || words[own.to - 1] !== 'in' || mentionFrom - own.to > 2) continue;
    if (!words.slice(own.to, mentionFrom).some((word) => connectives.has(word))) return true;
  }
  return false;
}

const doubts = /^(?:possible|possibly|probable|probably|likely|suspected|presumed|query)$/;

/** "No fever and possible flu", "no rash – PE is suspected": the item has a doubt of its own. */
function isDoubtedItself({ words, cues, mentionFrom, mentionTo }: Scene, { to }: CueMatch): boolean {
  const at = doubts.test(words[mentionFrom - 1] ?? '') ? mentionFrom - 2 : mentionFrom - 1;
  if (at <= to || !/^(?:and|,|[-–—])$/.test(words[at]!)) return false;
  if (at === mentionFrom - 2) return true;
  return cues.some(
    ({ from, to: end, group }) =>
      from === mentionTo &&
      group.effect === 'uncertain' &&
      group.direction === 'backward' &&
      words[from] !== '?' &&
      !words.slice(from, end).includes('unlikely'),
  );
}

/** Is the cue one of two denials that undo each other? */
export function isUndone(scene: Scene, cue: CueMatch): boolean {
  const { words, mentionFrom } = scene;
  if (hasOwnNo(scene, cue) || isDoubtedItself(scene, cue)) return true;
  if (emptying.has(words[cue.from]!)) return isDenied(scene, cue.from);
  if (!denials.has(words[cue.from]!) && words[cue.from] !== 'no') return false;
  for (let i = cue.to; i < Math.min(mentionFrom, cue.to + 9); i++) {
    if (emptying.has(words[i]!)) return isDenied(scene, i);
  }
  return false;
}

/** "No oedema, | no cyanosis, clubbing present": a denial that begins with "no" decides of what stands behind it. */
export function isDeniedLater({ words, cues, mentionFrom }: Scene, { from, to }: CueMatch): boolean {
  if (words[from] !== 'no') return false;
  for (let k = 0; k < cues.length; k += 1) {
    const later = cues[k]!;
    if (later.from >= mentionFrom) return false;
    if (later.from <= to || later.group.effect !== 'negated' || words[later.from] !== 'no') continue;
    if (words[later.from - 1] === ',') return true;
  }
  return false;
}
