import { isLetterOrDigit } from './characters.ts';

/** Words of a long form for which a short form need not have a letter. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'of the and or in on for with to by from at a an s non de der la'.split(' '),
);
/** Kinds of things that stand behind a name and are not spelled out in its short form: "Norrie disease gene (NDP)". */
const TAILS: ReadonlySet<string> = new Set(
  'gene genes protein proteins locus homolog homologue syndrome syndromes disease diseases disorder disorders variant receptor receptors antigen'.split(
    ' ',
  ),
);
/** Short forms write "type II diabetes" with a digit: T2D. */
const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
/** A codon: such letters turn up in any text about genes, so they must begin words. */
const CODON = /^[ACGT]{3}$/;
/** Words of the long form without a letter in the short one, small ones and tails apart. */
const MAX_UNMATCHED = 1;
/** No name begins with such a word: "and tranexamic acid", AMCA. */
const JOINS = /^(?:and|or|the|of|with|to|by|from|an?|for)\s/i;
/** Words that may stand between initials in another order: "diabetes of type 1", T1D. */
const BETWEEN: ReadonlySet<string> = new Set(['of', 'and', 'the']);

/**
 * The part of `text` at its end that a short form stands for: by initials ("attenuated adenomatous polyposis
 * coli", AAPC), by letters in order as Schwartz and Hearst (2003) find them ("adrenoleukodystrophy", ALD), or
 * by initials in another order ("myotonic dystrophy", DM). Initials go first: in the first example the
 * second A of a search by letters would be found in "adenomatous". Last of all, the last word may be without a
 * letter ("X-linked hypophosphatemic rickets", XLH).
 */
export function longForm(short: string, text: string): string | undefined {
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  // most of what stands in brackets has no long form before it
  if (!mayBegin(letters, text)) return undefined;
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    at: match.index,
  }));
  const initialsOnly = CODON.test(short);
  const start =
    byInitials(letters, words) ??
    byLetters(letters, text, { lastWord: true, initialsOnly }) ??
    byPermutedInitials(letters, words) ??
    byLetters(letters, text, { lastWord: false, initialsOnly: true });
  if (start === undefined) return undefined;
  const found = text.slice(start).replace(/[\s,]+$/, '');
  // "CL/P" is no "cleft palate": what is alternative in the short form is so in the long one
  // "p21(Cip1) (p21)" says itself again
  const again =
    found.toLowerCase().startsWith(short.toLowerCase()) && !/\p{L}/u.test(found[short.length] ?? '');
  const alternative = !short.includes('/') || /\/|\b(?:and|or|with)\b/.test(found);
  return alternative && !again && !JOINS.test(found) && isClosed(found) && found.length > short.length
    ? found
    : undefined;
}

/** Whether some word begins with the first letter, as one of every long form does; a digit may stand for a roman numeral. */
function mayBegin(letters: string, text: string): boolean {
  const first = letters.charCodeAt(0);
  if (Number.isNaN(first) || (first >= 49 && first <= 52)) return true;
  const small = text.toLowerCase();
  for (let at = 0; at < small.length; at += 1)
    if (small.charCodeAt(at) === first && beginsWord(small, at)) return true;
  return false;
}

const beginsWord = (text: string, at: number): boolean =>
  at === 0 || !isLetterOrDigit(text.charCodeAt(at - 1));

interface Word {
  readonly word: string;
  readonly at: number;
}

const initialOf = (word: string): string => ROMAN[word] ?? word[0]!;

/** The shortest run of last words whose initials are the letters, small words between them skipped. */
function byInitials(letters: string, words: readonly Word[]): number | undefined {
  let left = letters.length - 1;
  for (let w = words.length - 1; w >= 0; w--) {
    const { word, at } = words[w]!;
    if (initialOf(word) === letters[left] || word[0] === letters[left]) left--;
    else if (!SMALL_WORDS.has(word)) return undefined;
    if (left < 0) return at;
  }
  return undefined;
}

/**
 * Exactly as many last words as there are letters, with the same initials in any order. Two letters are
 * found by chance, so between two words nothing may stand: "dystrophy in mice (MD)" is none.
 */
function byPermutedInitials(letters: string, words: readonly Word[]): number | undefined {
  const content = words.filter(({ word }) => !SMALL_WORDS.has(word)).slice(-letters.length);
  const first = content[0];
  if (first === undefined || content.length < letters.length) return undefined;
  const run = words.slice(words.indexOf(first));
  if (run.some(({ word }) => SMALL_WORDS.has(word) && (letters.length === 2 || !BETWEEN.has(word))))
    return undefined;
  const sorted = (parts: readonly string[]): string => [...parts].sort().join('');
  return sorted(content.map(({ word }) => initialOf(word))) === sorted([...letters]) ? first.at : undefined;
}

/**
 * Each letter is found from right to left; the first letter begins a word; hardly a word is without a letter.
 * @param rule whether the last word must have a letter, and whether every letter must begin a word
 */
function byLetters(
  letters: string,
  text: string,
  rule: { readonly lastWord: boolean; readonly initialsOnly: boolean },
): number | undefined {
  const small = text.toLowerCase();
  const matched: number[] = [];
  let at = small.length;
  for (let s = letters.length - 1; s >= 0; s--) {
    const initial = s === 0 || rule.initialsOnly;
    const letter = letters.charCodeAt(s);
    do at--;
    while (at >= 0 && (small.charCodeAt(at) !== letter || (initial && !beginsWord(small, at))));
    if (at < 0) return undefined;
    matched.push(at);
  }
  const words = [...small.slice(at).matchAll(/\S+/g)].map((word) => ({
    word: word[0].replace(/[^\p{L}\p{N}]/gu, ''),
    letters: matched.filter((m) => m >= at + word.index && m < at + word.index + word[0].length).length,
  }));
  const last = words.findLast(({ word }) => !TAILS.has(word));
  const unmatched = words.filter((word) => word.letters === 0 && !isIdle(word.word)).length;
  const usable =
    (!rule.lastWord || (last?.letters ?? 0) > 0) &&
    unmatched <= MAX_UNMATCHED &&
    words.length <= letters.length * 2 &&
    words.length <= letters.length + 5 &&
    !words.some(({ word }) => word === letters);
  return usable ? at : undefined;
}

const isIdle = (word: string): boolean => SMALL_WORDS.has(word) || TAILS.has(word);

/** False where a bracket is closed that was not opened or opened that is not closed: the words are of two phrases. */
function isClosed(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === '(' || character === '[') open++;
    else if ((character === ')' || character === ']') && --open < 0) return false;
  }
  return open === 0;
}
