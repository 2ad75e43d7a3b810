import { markOf } from './cue-marks.ts';
import { definite } from './cue-words.ts';
import type { Scene } from './scene.ts';
import { setOf } from './word-set.ts';

const inverted = setOf(
  'he she they you it there his her their your the any this these that a an another further new patient pt symptoms',
);
/** "Should be seen today": no subject behind it. */
const subjectless = setOf(
  'be have not also continue see get go take resolve settle improve avoid remain keep rest do still now return come start stop always never probably ideally',
);
/** "Should I stop my gout pill?" */
const asks = setOf('i we');
const INVERTS = markOf(setOf('were should'));
const clauseEnds = setOf('. ; :');
const main = setOf(
  'he she they you we i it please then call ring phone return stop see review consider refer rescan repeat give start contact discuss admit seek',
);

/** "Should her waters break or any bleeding start, …", "were the pain to return": a condition without "if". */
export function isInvertedCondition({ words, marks, mentionFrom, mentionTo }: Scene): boolean {
  if ((marks & INVERTS) === 0) return false;
  let head = mentionFrom - 1;
  for (; head >= 0; head--) {
    const word = words[head]!;
    if (
      word === 'were' ||
      (word === 'should' && !subjectless.has(words[head + 1]!) && !asks.has(words[head + 1]!))
    ) {
      if (head === 0 || clauseEnds.has(words[head - 1]!)) break;
    }
    if (clauseEnds.has(word)) return false;
    if (word === ',' && main.has(words[head + 1] ?? '')) return false;
  }
  if (head < 0) return false;
  if (words[head] === 'should') return true;
  for (let i = head + 2; i < mentionTo + 2; i++) {
    if (words[i] === 'to' && (i < mentionFrom || i >= mentionTo)) return true;
  }
  return false;
}

/** "Had there been neck stiffness, we would have …": it was not so. */
export function isCounterfactual({ words, head, mentionFrom, mentionTo }: Scene): boolean {
  if (
    (words[head] !== 'had' && (words[head] !== 'were' || words[head + 1] !== 'there')) ||
    !inverted.has(words[head + 1] ?? '') ||
    mentionFrom > head + 9 ||
    definite.has(words[mentionFrom - 1]!)
  )
    return false;
  if (words.slice(head + 1, mentionFrom).some((word) => word === 'not' || word === 'no' || word === ','))
    return false;
  return words.slice(mentionTo).some((word) => word === 'would' || word === 'could' || word === 'might');
}
