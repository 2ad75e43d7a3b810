import type { Span } from '../../note/span.ts';
import type { Scene } from './scene.ts';

const oneOfKin =
  '(?:(?:mat(?:ernal)?|pat(?:ernal)?) )?(?:mum|mom|mam|mother|dad|father|brother|bro|sister|sis|aunt|auntie|uncle|gran|granny|nan|nana|grandad|granddad|grandmother|grandfather|grandma|grandpa|cousin|MGM|MGF|PGM|PGF)s?';
const atAge = '(?: ?(?:\\(?|at |aged? |@ ?|in )(?:\\d{2}s?|\\d{2}y)\\)?)?';
const kinAlone = new RegExp(
  `^ ${oneOfKin}${atAge}(?:(?: ?[&+/,]| and) ${oneOfKin}${atAge})*\\s?(?:[.;)|\\n]|$|,(?! (?:who|says?|said|reports?|states?|thinks?|feels?|is|was|has|had|worried|concerned|brought|wants?|asks?|unsure|present|not|here)\\b))`,
  'i',
);

/** "POAG mum.", "breast ca sister 45, IHD dad": who has it, behind it and alone. */
export const isOfKinBehind = (text: string, { end }: Span): boolean =>
  text.charCodeAt(end) === 32 &&
  ofKin.has(text.charCodeAt(end + 1)) &&
  kinAlone.test(text.slice(end, end + 64));

/** First letters of those. */
const ofKin = new Set(Array.from('mpdfbsaugncMPDFBSAUGNC', (letter) => letter.charCodeAt(0)));

const parents = new Set(['mother', 'father', 'grandmother', 'grandfather']);
const articles = new Set(['a', 'an', 'this']);

/** "A 40-year-old mother with asthma": at the parent, who is the patient. "Her 40-year-old mother" is not. */
export function isAgedParent(words: readonly string[], at: number): boolean {
  if (!parents.has(words[at]!) || words[at - 1] !== 'old') return false;
  for (let i = at - 2; i >= Math.max(0, at - 6); i--) {
    if (/^\d+$/.test(words[i]!)) return i === 0 || articles.has(words[i - 1]!);
  }
  return false;
}

/**
 * "History of lupus, asthma, and gout in her mother": whether the mention stands in a list behind "history of" and before the person at `at`.
 */
export function isHistoryIn({ words, ends, mentionFrom, mentionTo }: Scene, at: number): boolean {
  let opened = mentionFrom - 1;
  while (opened > 0 && !(words[opened] === 'of' && /^(?:history|hx)$/.test(words[opened - 1]!))) opened--;
  if (opened < 1) return false;
  let within = false;
  for (let i = opened + 1; i < at; i++) {
    if (i === mentionFrom) i = mentionTo;
    if (i >= at) break;
    if (within && words[i] === ',') return false;
    if (words[i] === 'in') within = true;
    else if (!within && (ends[i] !== undefined || words[i] === '.' || words[i] === ';')) return false;
  }
  return within;
}
