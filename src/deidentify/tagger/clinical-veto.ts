import { late } from '../patterns/search-pattern.ts';
import { isOfKin } from '../spared/eponym-places.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { hasClinicalContext, isProductContext } from '../words/clinical-context.ts';
import { isClinicalName, isYardstick } from '../words/clinical-names.ts';
import { isEponymPhrase } from '../words/eponym-phrases.ts';
import { stops } from '../words/hand-written-words.ts';
import { isDictionaryWord } from '../words/ordinary-word.ts';
import { clinicalCapitals, genericModifiers, strongHeads, weakHeads } from '../words/place-words.ts';
import { canBeName } from '../words/word-names.ts';

/** Nouns that a letter or a grade stands behind: "Hepatitis B", "Stanford A", "Vent A/C". */
const gradedBefore = late.iu`(?:hepatitis|hep|type|grade|class|stage|group|factor|vitamin|vit|influenza|flu|strep|category|level|score|stanford|debakey|child-pugh|pugh|asia|frankel|vent|mode|weber|denis|protein|zone|mayo|apgar|lead|port|site|part|plan|phase|axis|tanner|garden|mallampati|killip|nyha|ecog|asa|bed|room|unit|ward)[ \u00a0-]$`;
/** A degree of something: "III", "B", "2a", "Ib". */
const degreeAfter = late.u`^[ \u00a0](?:[IVX]{1,4}[a-cA-C]?|[A-D])(?![\p{L}\p{M}.'’-])`;
function saysWhat(word: string): boolean {
  const folded = word.toLowerCase();
  return [genericModifiers, strongHeads, weakHeads, clinicalCapitals, stops].some((words) =>
    words.has(folded),
  );
}

/** The last word before a score or a formula by which something is measured, see `isYardstick`. */
const measuredWith: ReadonlySet<string> = new Set('by per with using via to on in the and or'.split(' '));

function mayMeasure(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== 32) return false;
  let at = start - 1;
  while (at > 0 && start - at < 8 && /[A-Za-z]/.test(text.charAt(at - 1))) at -= 1;
  const before = text.charCodeAt(at - 1);
  return at === start - 1
    ? before === 44 || before > 127
    : before > 127 || measuredWith.has(text.slice(at, start - 1).toLowerCase());
}

/** Letters, a word of medicine or a common one: none that a person could have. */
const saysNoName = (word: string): boolean =>
  /^[A-Z]{2,5}s?$/.test(word)
    ? !canBeName(word)
    : isClinicalName(word) || isAbbreviation(word) || (isDictionaryWord(word) && !canBeName(word));

/** Behind the mark of an entry of a list, with another entry above it. */
function isEntry(text: string, start: number): boolean {
  const mark = /(?:^|\n)([^\n]*\n)[ \t]*(?:[-*•]|\d{1,2}[.)]) $/u.exec(
    text.slice(Math.max(0, start - 120), start),
  );
  return mark !== null && /^[ \t]*(?:[-*•]|\d{1,2}[.)]) /u.test(mark[1]!);
}

const weekday = /^(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)$/u;
/** Modes of a ventilator. */
const modeAfter = late.u`^ (?:A\/C|SIMV|PRVC|PSV|CMV)(?!\p{L})`;
/** Nouns cut short, behind what they are of: "parathyroid dz", "kidney ca". */
const cutNoun = /^(?:dz|ds|ca|fx|sz|infxn|inf|regurg|conj|mets|probs?|sx|insuff)$/;
/** A person stands beside these: what they touch is no term. */
const personBefore = late.iu`(?:\b(?:dr|drs|mr|mrs|ms|miss|prof|sr|nurse|rn|md|np|pa|by|with|w|per|from|to|cc|attn|called|wife|husband|son|daughter|mother|father|sister|brother|friend|name|pt|patient|signed|d\/w|see|saw)\.?[:,]?|[/@])[ \u00a0]{1,3}$`;

/**
 * Words around that make what only the judge saw a term of medicine: a letter behind a disease, an eponym with its noun or grade, a drug
 * with its dose. Nothing that a person's cue stands before.
 */
export function isTermInPlace(text: string, start: number, end: number): boolean {
  const value = text.slice(start, end);
  if (modeAfter.test(text.slice(end, end + 6))) return true;
  // "67 F Loretta"
  if (/^[MF]$/u.test(value) && /(?<![\d.])\d{1,3} $/u.test(text.slice(Math.max(0, start - 5), start)))
    return true;
  const left = text.slice(Math.max(0, start - 24), start);
  // '"city": ': the key of a record
  if (/["'] ?$/u.test(left) && /^["'] ?:/u.test(text.slice(end, end + 3))) return true;
  // "Mon/Wed/Fri"
  if (weekday.test(value) && /^\/(?:Tue|Wed|Thu|Fri|Sat|Sun|T|W|F)/u.test(text.slice(end, end + 4)))
    return true;
  if (
    isEponymPhrase(text.slice(start, start + 40)) ||
    (mayMeasure(text, start) && isYardstick(text, start, value))
  )
    return true;
  // "Code Blue"
  if (/(?:^|[^\p{L}])code $/iu.test(left) && !/\d/u.test(value)) return true;
  if (value.length <= 2 && gradedBefore.test(left)) return true;
  if (cutNoun.test(value) && /\p{Ll}{3} $/u.test(left) && !personBefore.test(left)) return true;
  const words = value.split(/[\s/-]+/u);
  // "Memory Care", "Outpatient Surgery Center": what a department does, and no name of one
  if (words.length > 1 && words.every(saysWhat)) return true;
  if (isEntry(text, start) && words.every(saysNoName)) return true;
  // "Father Parkinson's at 66"
  if (isOfKin(text, start)) return true;
  if (personBefore.test(left)) return false;
  if (words.every(isClinicalName) && !canBeName(value) && hasClinicalContext(text, end)) return true;
  if (
    words.every((word) => isClinicalName(word) && !isDictionaryWord(word)) &&
    degreeAfter.test(text.slice(end, end + 8))
  )
    return true;
  return isProductContext(text, start, end) && !canBeName(value);
}
