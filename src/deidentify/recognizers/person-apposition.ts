import { late } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { wordsOf, wordsThat } from '../words/note-words.ts';
import { isDictionaryWord, isEponym, isOrdinaryWord } from '../words/ordinary-word.ts';
import { neverNames, relations, roles, titles } from '../words/person-roles.ts';
import { largePlaces } from '../words/places.ts';
import { canBeGiven, canBeName } from '../words/word-names.ts';

const id = 'person-apposition';
const appositionBefore = late.iu`(?:[ \u00a0]?\((?:\w{1,9} ){0,2}|, (?:(?:his|her|their|the|a|an|my|our|patient's|pt's)[ \u00a0])?(?:(?:older|younger|elder|eldest|youngest|adult|charge|foster|head|case|staff|triage|peer|second|first|ex|social|genetic|lead)[ \u00a0]){0,2})$`;
/** The name before an apposition: up to three words and an initial. */
const nameBefore = late.u`(?:^|[\s(/,:;"[+>|-])((?:\p{Lu}[\p{L}'’-]{1,24}[ \u00a0]){0,2}(?:\p{Lu}\.?[ \u00a0])?(?:\p{Lu}[\p{L}'’-]{1,24}|\p{Lu}\.))["']?$`;

/** "FERN ODUYA'S HUSBAND" */
const shoutedOwner = late.u`(?:^|[^\p{L}'’-])(\p{Lu}{3,20}(?: \p{Lu}[\p{Lu}'-]{2,20})?)['’]S (?:\p{Lu}{2,10} )?$`;
/** "Grace's elder sister" */
const ownerBefore = late.u`(?:^|[^\p{L}'’-])(\p{Lu}[\p{L}-]{1,20})['’]s? (?:(?:older|younger|elder|eldest|youngest|adult|teenage|late|new|own|foster|twin|former|second|first|only|maternal|paternal|next|best|long-term|longtime|common-law) )?$`;

/** Services that stand in brackets behind who is of them: "Oduya (renal)" */
const services: ReadonlySet<string> = new Set(
  'renal surg surgery cards cardiology neuro neurology neurosurg gi pulm path pathology psych psychiatry ortho onc heme uro urology derm rheum endo vascular palliative anesthesia radiology ir pgy'.split(
    ' ',
  ),
);
const isPersonWord = (value: string): boolean => relations.has(value) || roles.has(value);
const personWords = wordsThat((word) => {
  const value = word.toLowerCase();
  return isPersonWord(value) || services.has(value);
});

/** Names before a person word: "Rosalba (niece)", "Fern, his sister, drove", "Zadie K. (OT)". */
export const personApposition: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => {
    const findings: PhiFinding[] = [];
    const words = wordsOf(text);
    for (const index of personWords(text)) {
      const word = words[index]!;
      // an aunt in Spanish, an attack in capitals
      if (word.text === 'TIA') continue;
      const value = word.text.toLowerCase();
      const shouted =
        relations.has(value) && value.length > 2
          ? shoutedOwner.exec(text.slice(Math.max(0, word.start - 48), word.start))
          : null;
      const whole = shouted?.[1] ?? '';
      if (
        shouted !== null &&
        whole !== '' &&
        whole.split(' ').every(isPart) &&
        canBeGiven(whole.split(' ')[0] ?? '')
      ) {
        const from = word.start - shouted[0].length + shouted[0].indexOf(whole);
        findings.push({
          start: from,
          end: from + whole.length,
          category: 'NAME',
          strength: 2,
          recognizer: id,
        });
      }
      const owner = relations.has(value)
        ? ownerBefore.exec(text.slice(Math.max(0, word.start - 48), word.start))
        : null;
      const named = owner?.[1] ?? '';
      if (owner !== null && named !== '' && isPart(named) && letterCaseAt(text, word.start) === 'mixed') {
        const from = Math.max(0, word.start - 48) + owner.index + owner[0].indexOf(named);
        findings.push({
          start: from,
          end: from + named.length,
          category: 'NAME',
          strength: 2,
          recognizer: id,
        });
      }
      const link = appositionBefore.exec(text.slice(Math.max(0, word.start - 36), word.start));
      if (link === null) continue;
      const behind = text.slice(word.end, word.end + 26);
      const bracket = link[0].trimStart().startsWith('(');
      if (!isPersonWord(value) && !(bracket && /^ ?\d?\)/u.test(behind))) continue;
      const closed = bracket
        ? /^[^)\n]{0,24}\)/u.test(behind)
        : /^[,.;)]|^ (?:and|who|at|is|was|on|in)\b|^[ \u00a0]?\n/u.test(behind);
      const end = word.start - link[0].length;
      const start =
        closed && letterCaseAt(text, end) === 'mixed'
          ? startOfName(text, end, services.has(value) ? 'service' : bracket ? 'bracket' : 'clause')
          : undefined;
      if (start !== undefined) findings.push({ start, end, category: 'NAME', strength: 2, recognizer: id });
    }
    return findings;
  },
};

function startOfName(
  text: string,
  end: number,
  beside: 'service' | 'bracket' | 'clause',
): number | undefined {
  const name = nameBefore.exec(text.slice(Math.max(0, end - 64), end))?.[1];
  if (name === undefined) return undefined;
  const parts = name.split(/[ \u00a0]/u);
  while (parts.length > 1 && !isPart(parts[0] ?? '')) parts.shift();
  const core = parts.filter((part) => part.length > 2);
  if (core.length === 0 || !core.every(isPart)) return undefined;
  if (core.every((part) => part === part.toUpperCase() && part.length < 6)) return undefined;
  const [only = ''] = core;
  // "Stone (renal)" is none, "Brooks (RN)" is one
  const mayBeWord =
    beside === 'bracket' ? canBeGiven(only) || canBeName(only) : beside === 'clause' && canBeGiven(only);
  if (core.length === 1 && isOrdinaryWord(only) && !mayBeWord) return undefined;
  return end - parts.join(' ').length;
}

function isPart(value: string): boolean {
  const lower = value.toLowerCase();
  return (
    !neverNames.has(lower) &&
    !titles.has(lower) &&
    !largePlaces.has(value) &&
    !roles.has(lower) &&
    !relations.has(lower) &&
    // "FHx CJD (dad)"
    !(isAbbreviation(value) && !canBeName(value)) &&
    (canBeName(value) ||
      (value === value.toUpperCase() && isEponym(value)) ||
      (!isDictionaryWord(value) && !isEponym(value)))
  );
}
