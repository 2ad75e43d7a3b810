import { idCueBefore } from '../codes/id-cues.ts';
import { matchesOf } from '../patterns/each-match.ts';
import { late } from '../patterns/search-pattern.ts';
import type { PhiCategory } from '../phi-category.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';

const id = 'spelled-digits';

const digitWord = /\b(?:zero|oh|nought|naught|one|two|three|four|five|six|seven|eight|niner?)\b/gi;
/** What stands between two spoken digits: letters of a plate, "double", "dash", tens. */
const between = late.iu`^[\s,.-]{1,3}(?:(?:[a-z]|double|triple|dash|hyphen|slash|dot|hundred|thousand|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[\s,.-]{1,3}){0,4}$`;
const letterBefore = late.iu`(?:\b(?:[b-hj-z]|double|triple|plus)[ ,-]{1,2}){1,4}$`;
const letterAfter = late.iu`^(?:[ ,-]{1,2}(?:[b-hj-z]|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)))+\b`;
const maxGap = 48;
/** Digits in a row that no count of a note reaches. */
const minDigits = 5;

/** Numbers that a dictation spells: "record number four four oh nine one two". */
export const spelledDigits: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => {
    const findings: PhiFinding[] = [];
    let row: { start: number; end: number; words: string[] } | undefined;
    const close = () => {
      if (row !== undefined) findings.push(...fromRow(text, row));
      row = undefined;
    };
    for (const match of matchesOf(digitWord, text)) {
      const end = match.index + match[0].length;
      const word = match[0].toLowerCase();
      if (row !== undefined) {
        const gap = match.index - row.end;
        if (gap <= maxGap && between.test(text.slice(row.end, match.index))) {
          row.end = end;
          row.words.push(word);
          continue;
        }
        close();
      }
      row = { start: match.index, end, words: [word] };
    }
    close();
    return findings;
  },
};

function fromRow(
  text: string,
  { start, end, words }: { start: number; end: number; words: readonly string[] },
): PhiFinding[] {
  if (words.length < 3 || isCounting(words)) return [];
  const from = start - (letterBefore.exec(text.slice(Math.max(0, start - 24), start))?.[0].length ?? 0);
  const to = end + (letterAfter.exec(text.slice(end, end + 24))?.[0].length ?? 0);
  const letters = text.slice(from, to).match(/\b[a-z]\b/giu)?.length ?? 0;
  const category = categoryAt(text, from);
  const enough =
    words.length + letters >= minDigits || (category !== undefined && words.length + letters >= 4);
  if (!enough) return [];
  return [{ start: from, end: to, category: category ?? 'OTHER_ID', strength: 2, recognizer: id }];
}

/** "one two three four five" is counted aloud, not an identifier. */
function isCounting(words: readonly string[]): boolean {
  const order = 'zero one two three four five six seven eight nine';
  return order.includes(words.join(' ')) || new Set(words).size === 1;
}

function categoryAt(text: string, start: number): PhiCategory | undefined {
  const left = text.slice(Math.max(0, start - 40), start);
  if (/\bfax\b/iu.test(left)) return 'FAX';
  if (/\b(?:phone|call(?:ed|back)?|cell|mobile|telephone|tel|pager|beeper|extension)\b/iu.test(left))
    return 'PHONE';
  if (/\b(?:plate|tag|licen[cs]e plate|d ?m ?v)\b/iu.test(left)) return 'VEHICLE';
  return idCueBefore(text, start)?.category;
}
