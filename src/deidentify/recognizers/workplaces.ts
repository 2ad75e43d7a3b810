import { matchesOf } from '../patterns/each-match.ts';
import { late, searched } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { isRegistry } from '../spared/departments.ts';
import { isIllnessLetters } from '../spared/illness-letters.ts';
import { employerFirsts, employerLength, schoolNumber } from '../words/employers.ts';
import { isOneCaseAt, letterCaseAt } from '../words/letter-case.ts';
import { wordsOf, wordsThat } from '../words/note-words.ts';
import { isFunctionWord } from '../words/ordinary-word.ts';
import { clinicalCapitals, genericModifiers } from '../words/place-words.ts';

const id = 'workplaces';
const sp = '(?: |\\r?\\n)';
const upTo = (count: number): string =>
  `(?:${sp}(?!for\\b|at\\b|by\\b|with\\b)[\\p{L}'’-]{1,14}){0,${count}}`;
const people =
  'cashier|manager|clerk|cook|welder|driver|greeter|stocker|cleaner|guard|mechanic|machinist|foreman|supervisor|custodian|janitor|baker|butcher|teller|operator|assembler|packer|porter|painter|electrician|plumber|technician|barista|server|waitress|waiter|hostess|bartender|receptionist|secretary|accountant|engineer|trucker|courier|pilot|conductor|loader|picker|roofer|salesman|saleswoman|associate|apprentice|trainee|jobs?|position|shifts?|nights|rooms|floors|toilets';
/** Only who employs stands behind these. */
const works = searched(
  `(?<!\\p{L})(?:(?:work(?:s|ed|ing)?(?![ -]?up\\b)|employed|(?<!main |major |key )driver|temps|stocks|${people})${upTo(3)}${sp}(?:for|at|by|with)|(?:drives|driving|drove)${upTo(3)}${sp}for|laid off${sp}(?:from|by)|fired${sp}(?:from|by)|retired${sp}from|hired${sp}(?:on${sp})?(?:at|by)|co-?workers?${sp}(?:from|at)|(?:injured|hurt)${upTo(4)}${sp}at|owner${sp}of|(?:compensation|comp)${sp}(?:through|from)|expos(?:ure|ed)(?:${sp}to)?${upTo(2)}${sp}at|employer:|job:|(?<!\\p{L})owns|(?:insurance|coverage|benefits)${sp}(?:through|thru)|(?:shift${sp}lead|supervisor|manager|clerk|works?)${sp}@|occupation:${upTo(2)} \\(|(?:spouse|husband|wife|mother|father|partner)['’]s${sp}(?:work|job|employer) \\()[ \\n]{1,2}(?=[\\p{L}\\d])`,
  'giu',
);
/** Only where one learns stands behind these. */
const learns = searched(
  `(?<!\\p{L})(?:attend(?:s|ed)|(?:is|was|been)${sp}attending|enrolled${sp}(?:at|in)|(?:student|pupil|teacher|freshman|sophomore|junior|senior|professor|principal|school nurse|counsel+or)${sp}at|(?:(?:teach(?:es)?|taught|coach(?:es|ed|ing)?|plays)${upTo(2)}${sp}(?:at|for)|(?:teaching|studies|studying)${sp}at)|(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth)[- ]grad(?:e|er)(?:${sp}at|,)|(?:kindergart(?:e?ner|en)|preschooler|freshman|sophomore)(?:${sp}at|,)|(?:expelled|suspended|homebound|absent|truant)${sp}from|(?:bullied|detention|dorm)${sp}at|bus${sp}to|graduates${sp}from|(?:school )?note${sp}for(?=${sp}[^.\\n]{3,40} given)|graduated(?:${sp}(?:from|of))?|dropped out${sp}of|(?:iep|504)(?:${sp}(?:meeting|plan))?${sp}at|school form${sp}for|degree${sp}from|member${sp}of|(?:swims|wrestles|rows|skates|dances|cheers|bowls|fences|pitches|volunteers?)${sp}(?:for|at|with)|worships${sp}at|(?:funeral|memorial|choir|mass|baptized|confirmed|wedding|pastor|deacon|parishioner|ushers?|sings)${sp}(?:at|of))[ \\n]{1,2}(?=[\\p{L}\\d])`,
  'giu',
);
const capitals = late.uy`(?:the )?(?:\p{Lu}|\d{1,2}(?=\p{Lu}|-\p{Lu}))[\p{L}\p{M}\d'’&-]{0,20}(?:\.(?=\p{L}))?(?:(?:[ \n]|[ \n](?:&|of|of the|and)[ \n])(?:\p{Lu}[\p{L}\p{M}\d'’&-]{0,20}|\p{Lu}\.|&|\d{1,3}(?![\d/])))*`;
const anyWords = late.uy`[\p{L}\d][\p{L}\p{M}\d'’&.-]{0,18}(?:[ \n](?:\p{L}\. |& )?[\p{L}\d][\p{L}\p{M}\d'’&-]{0,18}){0,4}`;
const numbered = searched(schoolNumber, 'iuy');
const kindOfSchool = late.iu`^(?:[\p{L}][\p{L}'’.-]{0,18}[ \n]){1,4}?(?:elementary|primary|grammar|middle|junior high|high|preschool|academy|school|college|university|prep|charter|montessori|comprehensive|nursery|polytechnic|waldorf|seminary)(?:[ \n](?:school|academy|college|prep))?(?!\p{L})`;
/** What ends words that no capital ends. */
const goesOn = late.iu`[ \n](?:in|for|since|with|and|who|last|this|next|on|plays?|because|until|from|at|as|when|where|during|by|to|is|was|has|will|but|if|then|x|times)(?:[ \n]|$)`;
/** A school before what only one has: "Central Elementary track team". */
const ofSchool = late.dgu`(?:^|[.!?;:\n(] ?)(?<value>(?:\p{Lu}[\p{L}'’.-]{1,20} ){1,4}(?:Elementary|Middle|High|Academy|Prep|Charter|Grammar|Comprehensive|Primary|Hall|School|College|University)(?: School)?)(?= (?:nurse|track|football|band|teacher|principal|counselor|volleyball|wrestling|soccer|basketball|cheer|choir|student|senior|junior|sophomore|freshman|varsity|team|staff|called)(?!\p{L}))`;

/** At these one works or learns, and they are no names. */
const noName = late.iu`^(?:home|night|nights|present|that|this|his|her|their|least|times?|work|sea|school|all|it|a|an|full|part|desk|risk|any|about|over|under|our|my|high|college|online|class|classes|daycare|kindergarten|clinic|therapy|group|church|meetings?|sessions?|pt|ot|the|special|remote|both|several|multiple|many|various|different|another|some|local|construction|retail|himself|herself|themselves|dr|mr|mrs|ms|miss|monday|tuesday|wednesday|thursday|friday|saturday|sunday|none|retired|unemployed|disabled|self|n\/a|unknown|student|homemaker|housewife)$`;

const wordsIn = (value: string): readonly string[] =>
  value.split(/[\s&,]+/u).filter((word) => word !== '' && word !== 'the');
const isPlain = (word: string): boolean => {
  const folded = word.toLowerCase().replace(/\.$/u, '');
  return genericModifiers.has(folded) || clinicalCapitals.has(folded) || isFunctionWord(word);
};

/** How much of the text from `at` on is a name, 0 for nothing. */
type Reader = (text: string, at: number) => number;

function capitalsAt(text: string, at: number): number {
  capitals.lastIndex = at;
  const found =
    letterCaseAt(text, at) === 'mixed' ? untilField(text, at, capitals.exec(text)?.[0] ?? '') : '';
  const words = wordsIn(found);
  return words.length === 0 ||
    noName.test(words[0]!) ||
    (words.length === 1 && isIllnessLetters(words[0]!)) ||
    (words.every(isPlain) &&
      !/^(?:\p{Lu}\p{Ll}+ ){2,4}(?:High|Middle|Elementary|Primary|Grammar) School$/u.test(found)) ||
    found.length < 3
    ? 0
    : found.length;
}

/** "Employer: Elm Foods\nDate of injury: 3/4": the next line is the next field. */
const untilField = (text: string, at: number, found: string): string => {
  const line = found.indexOf('\n');
  return line > 0 && /^[^\n.]{0,24}:/u.test(text.slice(at + line + 1, at + line + 26))
    ? found.slice(0, line)
    : found;
};

function anyCaseAt(text: string, at: number): string {
  anyWords.lastIndex = at;
  return anyWords.exec(text)?.[0] ?? '';
}

const employerAt: Reader = (text, at) => employerLength(anyCaseAt(text, at)) || capitalsAt(text, at);

const schoolAt: Reader = (text, at) => {
  numbered.lastIndex = at;
  const number = numbered.exec(text)?.[0].length ?? 0;
  if (number > 0) return number;
  const byCapitals = capitalsAt(text, at);
  if (byCapitals > 0 || !isOneCaseAt(text, at)) return byCapitals;
  const words = anyCaseAt(text, at);
  const found = kindOfSchool.exec(words)?.[0] ?? words.slice(0, goesOn.exec(words)?.index);
  const parts = wordsIn(found);
  const isName = parts.length > 1 && !parts.some((word) => isFunctionWord(word)) && !noName.test(parts[0]!);
  return isName && !parts.every(isPlain) ? found.length : 0;
};

const staffWords =
  'driver|employee|worker|pension|retiree|warehouse|plant|store manager|manager|supervisor|truck|nurse line|hr|human resources|cashier|foreman|mechanic|welder|union|job site|distribution|fulfillment|payroll|eap|safety officer|occ health|benefits';
const staff = searched(` (?:${staffWords})(?!\\p{L})`, 'iu');
/** What an employer that is known has, or who works there: "Textron Aviation pension", "Amazon driver". */
const ofEmployer = searched(`^ (?:${staffWords})(?!\\p{L})`, 'iu');
/** Weaker words of work: only an employer that is known is one behind them. */
const nearWork = late.iu`(?:\b(?:retired|shift,?|screen,|physical for|fmla for|formerly(?: with| at)?|self-employed;|rep from|note for|excuse for|boss at|forklift at|job at|back to|return to|lifting at|fell at|hurt at|started at|quit|left|leave from|badge from|uniform from|career at|years at|yrs at)) $`;
const firstOf = wordsThat((word) => employerFirsts.has(word.toLowerCase().split(/['’-]/u)[0]!));

/** Employers and schools behind what only they stand behind: "drives a truck for Target", "in 4th grade at PS 118". */
export const workplaces: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => {
    const findings: PhiFinding[] = [];
    for (const [pattern, reader] of [
      [works, employerAt],
      [learns, schoolAt],
    ] as const)
      for (const match of matchesOf(pattern, text)) {
        const start = match.index + match[0].length;
        const length = reader(text, start);
        // "enrolled in Epilepsy registry"
        if (length > 0 && !isRegistry(text, start, start + length))
          findings.push({ start, end: start + length, category: 'GEO', strength: 3, recognizer: id });
      }
    for (const match of matchesOf(ofSchool, text)) {
      const [start, end] = match.indices?.groups?.value ?? [0, 0];
      if (letterCaseAt(text, start) === 'mixed')
        findings.push({ start, end, category: 'GEO', strength: 2, recognizer: id });
    }
    const words = wordsOf(text);
    for (const index of firstOf(text)) {
      const { start } = words[index]!;
      if (letterCaseAt(text, start) === 'mixed' && !/\p{Lu}/u.test(text.charAt(start))) continue;
      const isNear = nearWork.test(text.slice(Math.max(0, start - 20), start));
      if (!isNear && !staff.test(text.slice(start, start + 48))) continue;
      const length = employerLength(anyCaseAt(text, start));
      const end = start + length;
      if (length > 0 && (isNear || ofEmployer.test(text.slice(end, end + 18))))
        findings.push({ start, end, category: 'GEO', strength: 3, recognizer: id });
    }
    return findings;
  },
};
