import { stops } from './hand-written-words.ts';
import { isClinicalProperNoun, isFunctionWord } from './ordinary-word.ts';
import { neverNames, roles } from './person-roles.ts';
import { canBeName } from './word-names.ts';

/** "Ottilie Red Plume, RN", "Dr Ada Kettle,": words of English behind a sure name are its surname. */
export function withWords(text: string, from: number): number {
  let end = from;
  for (let count = 0; count < 2; count += 1) {
    const next =
      /^[ \u00a0](\p{Lu}\p{Ll}{1,20})(?=[,;)(\n]|[ \u00a0](?:\p{Ll}|\p{Lu}\p{Ll}+[,;)\n]|[(/|&])|\.?$|\.[ \n]|[ \u00a0]\(?\d)/u.exec(
        text.slice(end, end + 46),
      );
    const word = next?.[1] ?? '';
    if (word === '' || stops.has(word.toLowerCase()) || neverNames.has(word.toLowerCase())) break;
    if (
      roles.has(word.toLowerCase()) ||
      (isClinicalProperNoun(word) && !canBeName(word)) ||
      isFunctionWord(word) ||
      (/(?:s|ed|ing|tion|ment)$/u.test(word) && !canBeName(word))
    )
      break;
    end += 1 + word.length;
  }
  return end;
}
