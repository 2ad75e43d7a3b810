import { late } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { houseLetters, housesBehindCue, houseWords } from '../words/house-names.ts';
import { institutionLetters, institutionWords } from '../words/institution-names.ts';
import { letterCaseAt, writesSmall } from '../words/letter-case.ts';
import { type NoteWord, wordsOf, wordsThat } from '../words/note-words.ts';
import { isDictionaryWord, isEponym } from '../words/ordinary-word.ts';
import { largePlaces } from '../words/places.ts';

const id = 'known-houses';

const letters: ReadonlySet<string> = new Set([...institutionLetters, ...houseLetters]);
const words: ReadonlySet<string> = new Set([...institutionWords, ...houseWords]);
const all: ReadonlySet<string> = new Set([...letters, ...words, ...housesBehindCue]);
/** Names by their first word; those of several words have to stand there whole. */
const byFirst = new Map<string, readonly string[]>();
for (const name of all) {
  const first = name
    .split(/[ &-]/u)[0]!
    .replace(/['’]s$/u, '')
    .toLowerCase();
  byFirst.set(
    first,
    [...(byFirst.get(first) ?? []), name].sort((a, b) => b.length - a.length),
  );
}
const starts = wordsThat((word) => byFirst.has(bareOf(word)));

function bareOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .split(/[-&]/u)[0]!;
}

/** Something else has the name: a score, a product, a place or a person's. */
const elseBehind = late.iu`^(?:['’]s)? (?:stands?|criteria|classification|score|scale|scissors?|clamps?|knots?|procedure|operation|protocol|method|index|tray|card|forms?|questionnaire|formula|probes?|needles?|catheters?|technique|line|system|pumps?|filters?|endobag|table|test|incision|repair|prosthesis|bandage|hooks?)(?!\p{L})`;
/** Words of the language, of churches and of medicine are houses where a place is said. */
const cueBefore = late.iu`(?:(?<!\p{L})(?:(?:labs?|drawn|read|done|tested|sent) by|at|to|from|via|with|w\/|of|for|through|thru|in|into|near|and|or|vs\.?|rx|lab|pharmacy|records|called|calls?|back|bed|work(?:s|ed)?|retired|home)|[@(/,:>→-])[ \u00a0]{1,2}$|[@(/]$`;
const personBefore = late.iu`(?:\b(?:dr|drs|mr|mrs|ms|miss|prof|sr|sister|nurse)\.?|\b\p{Lu}\.) $`;

/** Hospitals, chains and employers that are known by one word or by letters. */
export const knownHouses: PhiRecognizer = {
  id,
  version: '2',
  recognize: ({ text }) => {
    const findings: PhiFinding[] = [];
    const read = wordsOf(text);
    for (const index of starts(text)) {
      const finding = findingAt(text, read[index]!);
      if (finding !== undefined) findings.push(finding);
    }
    return findings;
  },
};

/** Only these say that a place is meant; "of" and "with" stand before a disease or a person as well. */
const strictCue = late.iu`(?<!\p{L})(?:(?:done|seen|drawn|read|admitted|accepted|listed|eval|echo|mri|ct|us|films?|records?|labs?|care|stay|rehab|er|ed|clinic|delivered|born|surgery|cabg|transplant|xrt|chemo) (?:at|by|@)|at|@|via|from|to|back to|over at|thru|through|between|called) (?:the )?$`;
const clinicalBehind = late.iu`^(?:['’]s)?[ -](?:cycles?|regimen|chemo|x ?\d|×|grade|stage|class|type|score|scale|criteria|sign|test|procedure|operation|repair|disease|syndrome|lung|arm|leg|knee|hip|side|wall|level|line|catheter|drain|pain|fracture|fx|view|lobe|valve|node|mg|ml|units?|status|exam|health(?! ?care)|acquired|dwelling|mental|people|school|time|ward|room|unit|bed)(?!\p{L})`;

function isBehindCue(text: string, start: number, end: number): boolean {
  return (
    strictCue.test(text.slice(Math.max(0, start - 20), start)) &&
    !clinicalBehind.test(text.slice(end, end + 14)) &&
    !/^ \p{Lu}\p{Ll}|^['’-]\p{L}{2}/u.test(text.slice(end, end + 3))
  );
}

function findingAt(text: string, word: NoteWord): PhiFinding | undefined {
  for (const name of byFirst.get(bareOf(word.text)) ?? []) {
    const written = text.slice(word.start, word.start + name.length);
    const end = word.start + name.length;
    if (written.toLowerCase() !== name.toLowerCase() || /[\p{L}\d]/u.test(text.charAt(end))) continue;
    const habit = letterCaseAt(text, word.start);
    const needsCue = housesBehindCue.has(name) && !words.has(name) && !letters.has(name);
    if (needsCue) {
      if (written !== name || !isBehindCue(text, word.start, end)) return undefined;
      return { start: word.start, end, category: 'GEO', strength: 1, recognizer: id };
    }
    const isLetters = letters.has(name);
    const isSame = written === name;
    const isPlain = isDictionaryWord(name) || isEponym(name);
    // letters as they are; words with their capital, or where all is in one case and they are no others
    if (isLetters ? !isSame : !isSame && (isPlain || (habit === 'mixed' && !writesSmall(text, word.start))))
      return undefined;
    if (isLetters && habit === 'upper' && isPlain) return undefined;
    if (
      (isPlain || largePlaces.has(name)) &&
      !cueBefore.test(text.slice(Math.max(0, word.start - 16), word.start))
    )
      return undefined;
    // "CVS: S1 S2": letters before a colon are a heading
    if (isLetters && /^ ?[:–—-]/u.test(text.slice(end, end + 2))) return undefined;
    if (
      elseBehind.test(text.slice(end, end + 24)) ||
      personBefore.test(text.slice(Math.max(0, word.start - 8), word.start))
    )
      return undefined;
    return {
      start: word.start,
      end,
      category: 'GEO',
      strength: isPlain ? 1 : 2,
      recognizer: id,
    };
  }
  return undefined;
}
