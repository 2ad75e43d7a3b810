import { isListedWord } from '../deidentify/words/ordinary-word.ts';
import type { LexicalIndex } from '../link/lexical-index.ts';
import { likeSlips } from './like-slips.ts';

/** Words of disorders that patients and hurried staff misspell, by their first letters. */
const words = (
  'diabetes diabetic cholesterol migraine anxiety depression pressure asthma arthritis pneumonia bronchitis eczema psoriasis epilepsy seizure ' +
  'fibromyalgia hypertension hypothyroidism hyperthyroidism osteoporosis osteoarthritis neuropathy schizophrenia bipolar angina sciatica ' +
  'gallstones tonsillitis sinusitis appendicitis hernia leukemia lymphoma dementia cirrhosis hepatitis gonorrhea chlamydia ' +
  'syphilis endometriosis fibroids vertigo tinnitus cataracts glaucoma anemia hemorrhoids emphysema diverticulitis pancreatitis cellulitis ' +
  'tuberculosis rheumatoid parkinson alzheimer disease syndrome pneumothorax apnea insomnia sepsis obesity allergy allergies allergic reflux bronchiolitis constipation diarrhea infection shingles measles'
).split(' ');
/** Letters that moved further than a slip of the finger. */
export const moved: ReadonlyMap<string, string> = new Map([
  ['athsma', 'asthma'],
  ['croop', 'croup'],
  ['feaver', 'fever'],
  ['fevor', 'fever'],
  ['ashma', 'asthma'],
  ['asma', 'asthma'],
  ['excema', 'eczema'],
  ['exzema', 'eczema'],
  ['exzma', 'eczema'],
  ['ecsema', 'eczema'],
  ['hemroids', 'hemorrhoids'],
  ['hemmroids', 'hemorrhoids'],
  ['hemorroids', 'hemorrhoids'],
  ['newmonia', 'pneumonia'],
  ['alzimers', 'alzheimer'],
  ['alzheimers', 'alzheimer'],
  ['gonorhea', 'gonorrhea'],
  ['clamidia', 'chlamydia'],
  ['arthiritis', 'arthritis'],
  ['diabeetus', 'diabetes'],
  ['siezure', 'seizure'],
  ['siezures', 'seizures'],
]);
/** Shorter words are too like others. */
const MIN_LETTERS = 6;
/** Adjectives, and words as like as slips. */
const otherWords = /ic$|^(?:arteritis|cholesteryl)$/;
const plain = /^[a-z]{6,16}$/;

const byFirst = new Map<string, string[]>();
for (const word of words) byFirst.set(word[0]!, [...(byFirst.get(word[0]!) ?? []), word]);

/** Whether one letter more, less, other or changed with its neighbour makes one word of the other. */
export function isSlip(written: string, word: string): boolean {
  // one by one, here and below: what is taken apart in a list costs a dozen times as much until this is compiled for speed
  const a = written.length;
  const b = word.length;
  if (Math.abs(a - b) > 1) return false;
  let from = 0;
  while (from < a && from < b && written.charCodeAt(from) === word.charCodeAt(from)) from += 1;
  let tail = 0;
  while (
    tail < a - from &&
    tail < b - from &&
    written.charCodeAt(a - 1 - tail) === word.charCodeAt(b - 1 - tail)
  )
    tail += 1;
  const restA = a - from - tail;
  const restB = b - from - tail;
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && written[from] === word[from + 1] && written[from + 1] === word[from];
}

/**
 * The word that is meant by one that no term has: "diabeties", "migranes". Only words in small letters, which are no names; asked once
 * for each word of a text.
 */
export function misspelt(written: string): string | undefined {
  if (written.length < 4 || written.length > 16) return undefined;
  const known = moved.get(written);
  if (known !== undefined || !plain.test(written)) return known;
  const alike = byFirst.get(written[0]!);
  if (alike === undefined) return undefined;
  for (let i = 0; i < alike.length; i += 1) {
    const word = alike[i]!;
    const more = written.length - word.length;
    // "anginal" is a form of the word, no slip
    if (more < -1 || more > 2 || word.length < MIN_LETTERS || written.startsWith(word)) continue;
    if (isSlip(written, word) || (written.endsWith('s') && isSlip(written.slice(0, -1), word)))
      return otherWords.test(written) ? undefined : word;
  }
  return undefined;
}

/** Letters of a word that is looked for among all words of the terms. */
const SHORTEST = 7;
const anyCase = /^(?:[A-Za-z][a-z]{6,23}|[A-Z]{7,24})$/;
/** Of substances, of forms of words; and stages of cells, which lists do not have. */
const otherEnding =
  /(?:ing|ed|ine?|ase|ol|oid|ism|ist|ogy)s?$|^(?:mitos[ie]s|caruncles?|hyperoxia|morphia|cavernosa)$/i;
/** From how many times as many terms one of two words is meant by a slip of both. */
const MUCH_MORE = 8;
/** One letter tells them apart from their slips, and what they mean. */
const opposites = /^(?:hyper|hypo|macro|micro|inter|intra|anti|ante)/;

/**
 * The stem of the word of the terms that is meant by a long word which is neither theirs nor on a list of general and medical
 * words: the only one that is a slip away, or the one that far more terms have. Not "hyprtension", which is a slip of hypotension too.
 */
export function slipOf(written: string, stem: string, lexical: LexicalIndex): string | undefined {
  if (stem.length < SHORTEST - 1 || !mayBeSlip(written)) return undefined;
  // most words are no slip of any: that is told sooner than that they are on a list
  if (!lexical.hasSlipOf(stem) || likeSlips.has(stem) || isListedWord(written)) return undefined;
  let best: string | undefined;
  let most = 0;
  let second = 0;
  for (const { word } of lexical.similarWords(stem)) {
    const meant = lexical.stemOf(word);
    if (
      meant.length < SHORTEST - 1 ||
      stem.startsWith(meant) ||
      !isSlip(stem, meant) ||
      !beginsAlike(stem, meant)
    )
      continue;
    if (best !== undefined && opposites.test(meant) && opposites.test(best)) return undefined;
    if (opposites.exec(meant)?.[0] !== opposites.exec(stem)?.[0] && opposites.test(stem)) return undefined;
    const terms = lexical.firstRow[word + 1]! - lexical.firstRow[word]!;
    if (terms > most) {
      second = most;
      most = terms;
      best = meant;
    } else second = Math.max(second, terms);
  }
  return most >= MUCH_MORE * second ? best : undefined;
}

/** Whether a word looks like one that a slip was made in, and is long enough. */
export function mayBeSlip(written: string): boolean {
  return anyCase.test(written) && !otherWords.test(written) && !otherEnding.test(written);
}

/** The first letter is seldom slipped on, but changes places with the second. */
export function beginsAlike(a: string, b: string): boolean {
  return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);
}
