import { late } from '../patterns/search-pattern.ts';
import { englishGivenNames } from './english-given-names.ts';
import { givenNames } from './given-names.ts';
import { stops } from './hand-written-words.ts';
import { wordQuestion } from './judged-word.ts';
import { type LetterCase, letterCaseAt } from './letter-case.ts';
import {
  foldWord,
  isClinicalProperNoun,
  isDictionaryWord,
  isEponym,
  isFunctionWord,
  isOrdinaryWord,
} from './ordinary-word.ts';
import { surnames } from './surnames.ts';
import { worldGivenNames } from './world-given-names.ts';
import { worldSurnames } from './world-surnames.ts';

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const wordPattern = late.uy`[\p{L}\p{M}]+(?:['’.-](?=\p{L}\p{L})[\p{L}\p{M}]+|['’]\p{L}+)*`;
const gapPattern = /(?:[ \u00a0\t]{1,2}(?:\r?\n)?|\r?\n)/uy;
export const suffixes = /^(?:jr|sr|ii|iii|iv|esq)$/i;
/** Degrees and colleges written with small letters inside: "RPh", "FRCPath", "MBChB". */
export const postNominal = late.u`^(?:RPh|PhD|PharmD|BPharm|MPharm|DPhil|PsyD|EdD|DrPH|MBChB|MBBCh|BMed|MMed|BSc|MSc|DSc|BNurs|MNurs|DClinPsych|DipHE|FRC\p{L}{1,6}|MRC\p{L}{1,6}|FRAC\p{L}{1,3}|FACOG|FRANZC\p{L}{1,3}|FCP\p{L}{0,4}|MRPharmS)$`;
export const particles =
  /^(?:de|la|las|los|del|della|di|da|dos|das|van|von|der|den|ter|ten|bin|bint|ibn|al|el|abu|le|du|st|san|y|e|o|mac)$/i;

export function isCapitalised(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

export const isKnownName = wordQuestion(
  ({ folded }) =>
    givenNames.has(folded) ||
    englishGivenNames.has(folded) ||
    worldGivenNames.has(folded) ||
    surnames.has(folded) ||
    worldSurnames.has(folded) ||
    folded.split('-').some((part) => part.length > 2 && surnames.has(part)),
);

export const isGivenName = wordQuestion(
  ({ folded }) => givenNames.has(folded) || englishGivenNames.has(folded) || worldGivenNames.has(folded),
);

/** A capitalised word that neither English nor medicine knows. */
export function isUnknownWord(word: string): boolean {
  if (word.length < 3 || !word.split(/[-.]/).some((part) => !isOrdinaryWord(part))) return false;
  return !isEponym(word) && !stops.has(foldWord(word));
}

export function wordAt(text: string, position: number): Word | undefined {
  wordPattern.lastIndex = position;
  const found = wordPattern.exec(text);
  return found === null ? undefined : { start: position, end: position + found[0].length, text: found[0] };
}

function skipGap(text: string, position: number): number {
  gapPattern.lastIndex = position;
  return gapPattern.test(text) ? gapPattern.lastIndex : position;
}

/**
 * Reads a person's name that begins at `position`, after something that announces one ("Dr.", "Patient:").
 * In mixed case it goes on through capitalised words, elsewhere only through words that are no ordinary ones.
 * `sure` accepts an ordinary word as the first ("Mr. Baker", "Dr. Young"); a field (`field`) also as the next ("Name: Joy Case").
 */
export function readName(
  text: string,
  position: number,
  options: { sure: boolean; field?: boolean },
): Word | undefined {
  const mode = letterCaseAt(text, position);
  let at = position;
  let end = position;
  let count = 0;
  let known = false;
  while (count < 6) {
    const word = wordAt(text, at);
    if (word === undefined || !acceptsWord(text, word, count, mode, options)) break;
    if (isLabel(text, word)) break;
    if (count > 0 && mode === 'mixed' && isPostNominal(word.text, text.slice(position, end))) break;
    known ||= word.text.length > 1 && !particles.test(word.text) && !suffixes.test(word.text);
    count += 1;
    end = word.end;
    if (/['’]s$/iu.test(word.text)) break;
    const next = text[end] === '.' && (word.text.length === 1 || suffixes.test(word.text)) ? end + 1 : end;
    if (next > end && !isSentenceEnd(text, next)) end = next;
    // "Johnson, Robert M." and "Smith, Jr.": the comma belongs to the name only in a field
    const comma =
      text[end] === ',' &&
      (options.field === true || suffixes.test(wordAt(text, skipGap(text, end + 1))?.text ?? ''));
    const gap = skipGap(text, comma ? end + 1 : end);
    if (gap === end) break;
    if (comma && (count > 3 || !continues(wordAt(text, gap)))) break;
    // The next line of a header begins with its label, no name
    if (/[\r\n]/.test(text.slice(end, gap)) && isHeading(wordAt(text, gap), mode)) break;
    at = gap;
  }
  while (end > position && /[\s,]/.test(text[end - 1] ?? '')) end -= 1;
  const value = text.slice(position, end);
  if (!known || end <= position) return undefined;
  // A particle at the end was the beginning of something else: "Smith de novo"
  // The possessive belongs to the sentence
  const trimmed = value
    .replace(/['’]s$/iu, '')
    .replace(/\s(?:de|la|del|di|da|van|von|der|le|du|el|al|y|e|o|st)$/, '');
  return { start: position, end: position + trimmed.length, text: trimmed };
}

function isHeading(next: Word | undefined, mode: LetterCase): boolean {
  if (next === undefined || isKnownName(next.text)) return false;
  // "DTG", "BT": letters at the start of a line of capitals
  return isDictionaryWord(next.text) || (mode === 'upper' && next.text.length > 1 && next.text.length < 5);
}

/** "Smith, Jane" goes on, "Smith, Utilization Review" does not. */
function continues(next: Word | undefined): boolean {
  const value = next?.text ?? 'and';
  return value.length === 1 || suffixes.test(value) || isKnownName(value) || !isDictionaryWord(value);
}

function acceptsWord(
  text: string,
  word: Word,
  index: number,
  mode: LetterCase,
  { sure, field }: { sure: boolean; field?: boolean },
): boolean {
  const { text: value } = word;
  if (index > 0 && suffixes.test(value)) return true;
  if (stops.has(value.toLowerCase()) && !(index === 0 && sure && isKnownName(value))) return false;
  const first = index === 0;
  // The M of "Achterberg, M.D."
  if (value.length === 1 && /^(?:\.\p{L}|\d|&)/u.test(text.slice(word.end, word.end + 2))) return false;
  if (value.length === 1)
    return mode === 'lower'
      ? ((!first || sure) && !/[ai]/.test(value) && text[word.end] !== "'") || text[word.end] === '.'
      : isCapitalised(value) &&
          (mode === 'mixed' || !/^[AI]$/.test(value) || text[word.end] === '.' || field === true);
  if (particles.test(value) && !first) {
    let next = wordAt(text, skipGap(text, word.end));
    if (next !== undefined && particles.test(next.text)) next = wordAt(text, skipGap(text, next.end));
    return (
      next !== undefined &&
      (mode === 'mixed' ? isCapitalised(next.text) : isUnknownWord(next.text) || isKnownName(next.text))
    );
  }
  // "Dr. Will": a title may stand before a name that is a modal verb
  if (
    isFunctionWord(value) &&
    !(mode === 'mixed' && isCapitalised(value) && (isKnownName(value) || (first && sure && value === 'Will')))
  )
    return false;
  if (mode === 'mixed') {
    if (!isCapitalised(value)) return particles.test(value) && first && sure;
    if (first)
      return (
        sure ||
        isKnownName(value) ||
        isUnknownWord(value) ||
        leadsName(text, word) ||
        (field === true &&
          (/^\p{Lu}\p{Ll}$/u.test(value) || !(isOrdinaryWord(value) || isClinicalProperNoun(value))))
      );
    return (
      isKnownName(value) ||
      isUnknownWord(value) ||
      (field === true && !isClinicalProperNoun(value)) ||
      !isOrdinaryWord(value) ||
      isShortSurname(value)
    );
  }
  if (first)
    return (
      sure ||
      !isOrdinaryWord(value) ||
      (field === true && isUnknownWord(wordAt(text, skipGap(text, word.end))?.text ?? ''))
    );
  return isKnownName(value) || (!isOrdinaryWord(value) && !isClinicalProperNoun(value));
}

/** "Ada Oduya RPh", "Tan Wei MCR", "Ada GDR'd": letters behind a name in small letters are a degree, a register or an act. */
function isPostNominal(word: string, before: string): boolean {
  return (
    (postNominal.test(word) || /^(?:\p{Lu}{2,4}|\p{Lu}{2,4}['’]d)$/u.test(word)) &&
    /\p{Ll}/u.test(before) &&
    !suffixes.test(word) &&
    !isKnownName(word)
  );
}

/** "Siobhán Ng", "Ana Ho": two letters behind a name, written like a name and unlike "NG" or "Hx". */
function isShortSurname(value: string): boolean {
  return (
    /^\p{Lu}\p{Ll}$/u.test(value) &&
    !isFunctionWord(value) &&
    !/^(?:.x|Dr|Mr|Ms|Pt|No|Hb|Na|Cl|Ca|Ok|Am|Pm)$/u.test(value)
  );
}

/** "Aura V. Bennett": an ordinary word with an initial and a name behind it. */
function leadsName(text: string, word: Word): boolean {
  const next = /^ \p{Lu}\.? (\p{Lu}[\p{L}'’-]{2,24})/u.exec(text.slice(word.end, word.end + 30))?.[1];
  return next !== undefined && (isKnownName(next) || isUnknownWord(next));
}

/** "Smith\nMRN: 123": a word before a colon is a label, no part of a name. */
function isLabel(text: string, word: Word): boolean {
  return (
    /^ ?[:=]/.test(text.slice(word.end, word.end + 2)) &&
    (isDictionaryWord(word.text) || word.text === word.text.toUpperCase())
  );
}

function isSentenceEnd(text: string, position: number): boolean {
  return /^\s+(?:The|He|She|They|His|Her|Patient|This|In|On|We|I|It)\b/.test(
    text.slice(position, position + 12),
  );
}

/** "Evera XT DR DDBB1D4": letters of a model go on with digits, which those of a name in one case do not. */
export function isModelCode(text: string, name: Pick<Word, 'text' | 'end'>, mode: LetterCase): boolean {
  const goesOn = /^(?:\d\d|\d\p{L}\d)/u.test(text.slice(name.end, name.end + 3));
  return goesOn && !(mode === 'mixed' && /\p{Ll}/u.test(name.text));
}
