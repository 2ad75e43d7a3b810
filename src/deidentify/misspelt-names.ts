import type { Span } from '../note/span.ts';
import { isClinicalName, isNearClinical } from './words/clinical-names.ts';
import { wordsOf, wordsThat } from './words/note-words.ts';
import { foldedWord, isClinicalProperNoun, isDictionaryWord } from './words/ordinary-word.ts';

const strange = wordsThat((word) => {
  const folded = foldedWord(word);
  return (
    folded.length > 5 &&
    folded.length < 20 &&
    /^[\p{L}'’-]+$/u.test(word) &&
    !isDictionaryWord(folded) &&
    !isClinicalName(word) &&
    !isClinicalProperNoun(word)
  );
});

/** "Whitfeild" of a note that has "Whitfield": a slip of one letter in a long name that is no word. The first letter is seldom wrong. */
export function misspeltNames(text: string, parts: ReadonlySet<string>): Span[] {
  const byHead = new Map<string, string[]>();
  for (const part of parts) {
    if (part.length < 6 || isDictionaryWord(part)) continue;
    const head = part.slice(0, 2);
    const others = byHead.get(head);
    if (others === undefined) byHead.set(head, [part]);
    else others.push(part);
  }
  if (byHead.size === 0) return [];
  const words = wordsOf(text);
  const spans: Span[] = [];
  for (const index of strange(text)) {
    const { start, end, folded, text: word } = words[index]!;
    if (parts.has(folded)) continue;
    // hundreds of strings are tried for a word that is near a clinical one: few are near a name
    if (
      byHead.get(folded.slice(0, 2))?.some((part) => isSlip(part, folded)) === true &&
      !isNearClinical(word)
    )
      spans.push({ start, end });
  }
  return spans;
}

/** One letter more, fewer or other, or two that changed places. @param from how many first letters are the same */
export function isSlip(name: string, word: string, from = 2): boolean {
  if (Math.abs(name.length - word.length) > 1) return false;
  let at = from;
  while (at < name.length && name[at] === word[at]) at += 1;
  const [left, right] = [name.slice(at), word.slice(at)];
  if (left.slice(1) === right || left === right.slice(1)) return true;
  if (left.slice(1) === right.slice(1)) return true;
  return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
}
