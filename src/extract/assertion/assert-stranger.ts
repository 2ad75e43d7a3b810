import { goOn, turning } from './assert-person-clause.ts';
import { markOf } from './cue-marks.ts';
import { closesAside } from './cue-statement.ts';
import { relatives } from './cues/experiencer.ts';
import type { Scene } from './scene.ts';
import { setOf } from './word-set.ts';

const persons = setOf(
  'man woman person boy girl stranger child baby someone somebody gentleman lady individual donor toddler infant teenager',
);
const articles = setOf('a an another');
/** Before a person who is new to the note: "bitten by a man who", "retrieved from a 41-year-old who". */
const beside = setOf('from by with beside near behind');
const messages = setOf('call message letter email referral request phoned written');
const copulas = setOf('is was are be as like being been remains became');
const alongside = setOf('opposite beside behind alongside near next');
const breaks = setOf('. ; : , ! ?');
/** Before a subject: "her sister died and she has a cough". */
const opensClause = setOf('. ; : , ! ? and but');
const deaths = setOf('killed succumbed died perished');
const patients = setOf(
  "he she patient pt i we man woman gentleman lady boy girl baby infant neonate child deceased resident client who patient's",
);
const kin = new Set(relatives.split('|'));
const determiners = setOf('the a an his her their one another');
const others = setOf('other another oncoming opposite');
const agents = setOf(
  'lady gentleman patient resident driver passenger rider motorcyclist cyclist pedestrian occupant pilot man woman child boy girl person player baby couple skier runner biker dog cat horse animal stranger student kid',
);
const subjects = setOf('he she patient pt we i our');
const units = setOf('day week month year hour');
const ageVerbs = setOf('has had is was came caught got developed started with who tested fell needs');
const possessives = setOf("his her their patient's");

/** "Her two-day-old has jaundice": at "old". */
export function isOwnChild(words: readonly string[], at: number): boolean {
  return (
    words[at - 1] === '-' &&
    units.has(words[at - 2] ?? '') &&
    words[at - 3] === '-' &&
    possessives.has(words[at - 5] ?? '') &&
    ageVerbs.has(words[at + 1] ?? '')
  );
}

/** "She nursed | a woman who": whom the patient does something with. */
function isObject(words: readonly string[], article: number): boolean {
  if (copulas.has(words[article - 1]!)) return false;
  for (let i = article - 1; i >= 0 && !breaks.has(words[i]!); i--) {
    if (words[i] === 'he' || words[i] === 'she') return true;
  }
  return false;
}

/** "from a 41-year-old woman | who": at "who" or "with". */
function isIntroduced(words: readonly string[], at: number): boolean {
  const last = words[at - 1] ?? '';
  if (!persons.has(last) && last !== 'old') return false;
  for (let i = at - 1; i >= Math.max(1, at - 9) && !breaks.has(words[i]!); i--) {
    if (last === words[i] && (last === 'someone' || last === 'somebody'))
      return beside.has(words[i - 1]!) || words[i - 1] === 'to' || words[i - 1] === 'after';
    if (articles.has(words[i]!))
      return beside.has(words[i - 1]!) ? !messages.has(words[i - 2] ?? '') : isObject(words, i);
  }
  return false;
}

const harms =
  /^(?:bit|scratched|stabbed|hit|struck|assaulted|attacked|raped|punched|kicked|shot|infected|exposed|raised|adopted|fathered|bullied|kissed|shares|shared|sits|sat)$/;
const victims = /^(?:him|her|them|his|beside|near|next)$/;

/** "The driver of the other car was", "her dog died of": at the verb. */
function isSubjectOther(words: readonly string[], at: number): boolean {
  let from = at;
  while (from > 0 && !breaks.has(words[from - 1]!)) from--;
  if (!determiners.has(words[from]!) || at - from < 2) return false;
  for (let i = from; i < at; i++) {
    const word = words[i]!;
    // "the pedestrian whom he hit"
    if (word === 'whom' && i > from) return true;
    // "the boy who bit him"
    if (
      (word === 'who' || word === 'that') &&
      i > from &&
      at - i > 2 &&
      agents.has(words[i - 1]!) &&
      harms.test(words[i + 1]!)
    )
      return victims.test(words[i + 2]!);
    if ((word === 'he' || word === 'she') && i > from + 1 && agents.has(words[i - 1]!)) return true;
    if (alongside.has(word) && i > from + 1 && agents.has(words[from + 1]!)) {
      const whom = words[i + (words[i + 1] === 'to' ? 2 : 1)];
      if (whom === 'him' || whom === 'her' || whom === 'them') return true;
    }
    if (others.has(word) && agents.has(words[i + 1] ?? '')) return true;
    if (others.has(word) && i > from + 1 && agents.has(words[from + 1]!)) return true;
  }
  if (!deaths.has(words[at]!) && !(words[at] === 'put' && words[at + 1] === 'down')) return false;
  return !words.slice(from, at).some((word) => patients.has(word) || kin.has(word));
}

const verbs = setOf(
  'was were is are had has suffered sustained put broke died killed succumbed perished developed lost',
);

/** Without one of these nothing below is true; most sentences have none. */
const MENTIONED = markOf(new Set([...persons, ...agents, ...deaths, 'old', 'down', 'whom']));

/** Does the clause before the mention speak of somebody who is neither the patient nor kin? */
export function isStrangers({ words, marks, mentionFrom }: Scene): boolean {
  let found = false;
  /** Where the patient was last the subject. */
  let back = -3;
  if ((marks & MENTIONED) === 0) return false;
  for (let i = 1; i < mentionFrom; i++) {
    const word = words[i]!;
    const before = words[word === 'patient' && words[i - 1] === 'the' ? i - 2 : i - 1] ?? '';
    if (found && (subjects.has(word) || word === ';') && opensClause.has(before)) {
      found = false;
      back = i;
    }
    // "sat beside a man with mumps but has no fever"
    if (found && turning.has(word) && goOn.has(words[i + 1] ?? '') && !isSubjectOther(words, i))
      found = false;
    if (found && before === ',' && verbs.has(word) && closesAside(words, i - 1)) found = false;
    if (word === ';' || word === '.' || (word === 'now' && opensClause.has(words[i - 1]!))) found = false;
    if ((word === 'who' || word === 'whose' || word === 'with') && isIntroduced(words, i)) found = true;
    else if (!found && i > back + 2 && verbs.has(word) && isSubjectOther(words, i)) found = true;
  }
  return found;
}
