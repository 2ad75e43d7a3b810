import { late } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { landmarks, townsOfWords, wordTowns } from '../words/landmarks.ts';
import { letterCaseAt, writesSmall } from '../words/letter-case.ts';
import { wordsOf, wordsThat } from '../words/note-words.ts';

const id = 'sights';
const firstOf = (name: string): string => name.split(/[ &]/u)[0]!;
const folded = (text: string): string => text.toLowerCase().replaceAll('’', "'").replaceAll(/\s/gu, ' ');

/** The rest of each name by its first word, longest first. */
function byFirst(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const bare = name.replace(/^the /u, '');
    const first = firstOf(bare);
    found.set(first, [...(found.get(first) ?? []), bare]);
  }
  return found;
}
const sightsByFirst = byFirst([...landmarks, ...townsOfWords]);
const townsByFirst = byFirst(wordTowns);
const starts = wordsThat((word) => {
  const lower = folded(word);
  return sightsByFirst.has(lower) || townsByFirst.has(lower);
});

/** What stands before a place that one is at. */
const atPlace = late.iu`(?<!\p{L})(?:at|near|by|around|in|inside|from|to|under|outside|through|on|behind|past|of|off|across|beside|toward)\s(?<article>the\s)?$`;
/** What stands before a town. */
const toTown = late.iu`(?<!\p{L})(?:travel(?:s|ed|l?ing)? to|trip to|flight to|flew (?:in from|to|from)|drove (?:in )?(?:to|from)|vacation(?:ed|ing|s)? in|resident of|native of|moved (?:from|to|here from)|moved (?:from|to) [\p{L} ]{3,20} to|lives in|lived in|living in|home is in|works in|working in|born in|raised in|grew up in|relocat(?:ed|ing) (?:to|from)|retired to|visiting|(?:chiropractor|dentist|office|clinic|job|house|apartment|urgent care|lab ?corp|school|prison|jail) in|incarcerated in|based in|jailed in|stationed in|stayed in|staying in|oil rig off|originally from|comes from|hails from)\s$`;
/** In mixed text a capital says the rest: "returned from Jackson on", "an ER in Paris gave". */
const anyPlace = late.u`(?<!\p{L})(?:in|near|from|outside)\s$`;
const clauseGoesOn = late.u`^(?:[.,;)]|\s*\n|\s*$|\s(?:on|for|and|to|with|last|this|in|where|when|because|gave|at|by|since|but|after|before|drew|today|yesterday)(?!\p{L}))`;
const ours = late.iu`(?<!\p{L})(?:our|the)\s$`;
const branch = late.iu`^\s(?:office|clinic|location|branch|campus|practice|store)(?!\p{L})`;
const goesOn = late.u`^(?:[\p{L}\d]|-\p{L}|['’]s(?!\p{L}))`;

/** Sights, stadiums and stations by their names, and towns whose names are words where a town is said. */
export const sights: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => {
    const findings: PhiFinding[] = [];
    const words = wordsOf(text);
    for (const index of starts(text)) {
      const { start } = words[index]!;
      const before = text.slice(Math.max(0, start - 44), start).replaceAll(/\s/gu, ' ');
      const found = sightAt(text, start, before) ?? townAt(text, start, before);
      if (found !== undefined) findings.push({ ...found, category: 'GEO', strength: 2, recognizer: id });
    }
    return findings;
  },
};

function nameAt(
  text: string,
  start: number,
  names: ReadonlyMap<string, readonly string[]>,
): { start: number; end: number } | undefined {
  const here = folded(text.slice(start, start + 48));
  for (const name of names.get(firstOf(here.replace(/[^\p{L}\d'& -][\s\S]*$/u, ''))) ?? []) {
    if (!here.startsWith(name)) continue;
    const end = start + name.length;
    if (goesOn.test(text.slice(end, end + 3))) continue;
    // In mixed text a name has capitals
    if (
      letterCaseAt(text, start) === 'mixed' &&
      !writesSmall(text, start) &&
      !/^[\p{Lu}\d]/u.test(text[start]!)
    )
      continue;
    return { start, end };
  }
  return undefined;
}

function sightAt(text: string, start: number, before: string): { start: number; end: number } | undefined {
  const cue = atPlace.exec(before);
  if (cue === null) return undefined;
  const found = nameAt(text, start, sightsByFirst);
  return found && { ...found, start: found.start - (cue.groups?.article?.length ?? 0) };
}

function townAt(text: string, start: number, before: string): { start: number; end: number } | undefined {
  const isOurs = ours.test(before);
  const isSaid = isOurs || toTown.test(before);
  if (!isSaid && !anyPlace.test(before)) return undefined;
  const found = nameAt(text, start, townsByFirst);
  if (found && !isSaid)
    return letterCaseAt(text, start) === 'mixed' &&
      /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) &&
      clauseGoesOn.test(text.slice(found.end, found.end + 12))
      ? found
      : undefined;
  return isOurs && found && !branch.test(text.slice(found.end, found.end + 10)) ? undefined : found;
}
