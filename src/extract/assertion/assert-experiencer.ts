import { isDictatedLabel, isOfOtherSex, isOwnedByOtherSex } from './assert-dictated.ts';
import { isAgedParent, isHistoryIn } from './assert-kin.ts';
import {
  infants,
  isBornTo,
  isCarrying,
  isCompared,
  isOfChild,
  isOfClass,
  isOwnTrade,
  isPartWith,
  isSubordinate,
  isWhoHas,
  possessive,
  returnsToPatient,
  turnsBack,
  verbsOfPatient,
  whose,
} from './assert-person-clause.ts';
import { speaksAt, speaksOf, suffers } from './assert-speaker.ts';
import { isOwnChild, isStrangers } from './assert-stranger.ts';
import { markOf } from './cue-marks.ts';
import { besideThePatient, otherPeople, relatives } from './cues/experiencer.ts';
import type { Scene } from './scene.ts';
import { pieces } from './word-set.ts';

const familyWords = pieces(relatives);
const otherWords = pieces(otherPeople);
const beside = pieces(besideThePatient);
const caregivers = pieces('bf|gf|carer|caregiver|nanny|babysitter|landlord|boss');
/** "Two of her sisters" are the ones who are ill, "the care of her sisters" is not. */
const quantities = pieces('one|two|three|four|some|many|several|most|all|both|none|neither|either|each|any');
const brought = pieces('by|b/b|bib');
const complains = pieces('c/o|c|complaint|complaints');
const closes = pieces('.|,|;|)');
const many = pieces('two|three|four|five|six|seven|eight|nine|ten|twins|a|an|one|several');
const lone = pieces('single|new|nursing|breastfeeding|expectant|working|full-time');
/** "She is a teacher" is the patient, "her teacher" is not. */
const trades = pieces(
  'teacher|boss|landlord|babysitter|nanny|carer|caregiver|nurse|doctor|manager|employer|tenant|student|driver|passenger|gf|bf|ex|supervisor|client|customer|hairdresser|priest|tutor',
);
const mothers = pieces('mother|mom|mum|mam');
const ownVerbs = pieces('has|had|now|gets');
/** What opens a part of the note that is of the patient. */
const labels = pieces(
  'pmh|pmhx|psh|o|oe|exam|examination|imp|impression|plan|assessment|dx|ix|meds|obs|vitals|consultation',
);
const whom = pieces('him|her|them|patient');
const separators = pieces(',|and|;|but|.|while|whereas|though|although|yet|however|–|—');
/** "A colleague had flu but denies": of the one who is seen. */
const contrasts = pieces('but|though|although|whereas|while|yet|however');
/** Patients whose mother is named before them. */
const patientsToo = pieces('child|boy|girl|toddler');
const strangers = pieces('foster|adoptive|adopted|step|host');
const offspring = pieces('son|daughter|twin');
const parents = pieces('mother|father|mum|mom|mam|dad|mummy|daddy|mommy');
const twinLabels = pieces('a|b|1|2|i|ii');
const subjects = pieces("he|she|patient|patient's|pt|i|we");
/** After a semicolon: what the patient has not. */
const denies = pieces('no|nil|denies|neg|negative|without|igra|quantiferon');
const amid = pieces(
  "in|her|his|the|their|a|(|-|–|:|maternal|paternal|older|younger|both|patient's|one|two|three|four|five|several|some|other|of",
);

/** Words that `kindOf` looks at any closer. */
const named: ReadonlySet<string> = new Set([
  ...familyWords,
  ...otherWords,
  ...trades,
  'mate',
  'worker',
  'old',
]);

const withoutS = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word);
const NAMED = markOf((word) => named.has(withoutS(word)));

/** The word behind an aside: "her brother, who is her carer, noticed". Undefined if what follows the person is none. */
function behindAside(words: readonly string[], at: number, limit: number): number | undefined {
  if (words[at + 1] !== ',') return undefined;
  for (let i = at + 2; i < Math.min(limit, at + 14); i++) {
    if (words[i] === ',') return i + 1;
    if (words[i] === ';' || words[i] === '.') return undefined;
  }
  return undefined;
}

/** "Wife and | his daughter report": at the first of two who tell. */
function tellTogether(words: readonly string[], at: number): boolean {
  const second = whose.has(words[at + 2] ?? '') ? at + 3 : at + 2;
  return named.has(withoutS(words[second] ?? '')) && speaksAt(words, second + 1);
}

/** A companion ("accompanied by her mother") or a witness ("mother reports he coughs") is not the one who is ill. */
function isIll({ words, mentionFrom, mentionTo }: Scene, at: number): boolean {
  const next = words[at + 1];
  const after = words[at + 2];
  let before = at - 1;
  while (before >= 0 && whose.has(words[before]!)) before--;
  // "here w/ mom"
  if (words[before] === '/' && words[before - 1] === 'w') before--;
  const counted = words[before] === 'of' && quantities.has(words[before - 1] ?? '');
  if (isWhoHas(words, at)) return true;
  // "brought by mother with c/o fever"
  if (next === 'with' && complains.has(after ?? '')) return false;
  // "denies cough and his mother has asthma"
  const isNext =
    words[before] === 'and' && !subjects.has(words[before - 1] ?? '') && ownVerbs.has(next ?? '');
  if (before >= 0 && !counted && !isNext && beside.has(words[before]!))
    return (
      (next === '(' && at + 2 === mentionFrom && words[mentionTo] === ')') ||
      next === 'who' ||
      next === 'whose' ||
      /^(?:passing|dying|having|died|deceased)$/.test(next ?? '') ||
      isPartWith(words, at) ||
      (next === ',' && after === 'who' && suffers.has(words[at + 3] ?? '')) ||
      ((next === 'with' || next === 'w') && !brought.has(words[before]!))
    );
  if (next === undefined) return true;
  // "wife and daughter report a cough"
  if (next === 'and' && tellTogether(words, at)) return false;
  // "baby of a diabetic mother, now hypoglycaemic": what she has stands before her
  if (next === ',' && mothers.has(words[at]!) && isBornTo(words, at)) return false;
  if (isCompared(words, before, at)) return false;
  // "neither she nor her husband"
  if ((words[before] === 'nor' || words[before] === 'or') && subjects.has(words[before - 1] ?? ''))
    return false;
  // "the mother of two" and "a single mother" are the patient
  if (lone.has(words[at - 1] ?? '') || isAgedParent(words, at)) return false;
  if (next === 'of' && after !== undefined && (many.has(after) || /^\d/.test(after))) return false;
  // "…, who is her carer, noticed"
  if (next === ',' && speaksAt(words, at + 2)) return false;
  const verb = behindAside(words, at, mentionFrom);
  if (verb !== undefined && speaksAt(words, verb)) return false;
  // "Mother, who accompanies him, …"
  if (next === ',' && after === 'who') return !speaksOf(words[at + 3] ?? '');
  return !speaksAt(words, at + 1);
}

/** Whether the word at `at` begins an item: "…, the baby", but not "…, her baby". */
function opensItem(words: readonly string[], at: number): boolean {
  const first = /^(?:the|this|our)$/.test(words[at - 1]!) ? at - 2 : at - 1;
  const before = words[first] === 'and' ? words[first - 1] : words[first];
  return before === ',' || before === ';' || before === '.';
}

/** Is the person at token `at` the one who has the mention? */
function bears(scene: Scene, at: number): boolean {
  if (at < scene.mentionFrom) {
    if (!isIll(scene, at)) return false;
    const isAside = scene.words[at + 1] === ',' && scene.words[at + 2] === 'who';
    let separated = false;
    for (let i = at + 1; i < scene.mentionFrom; i++) {
      const word = scene.words[i]!;
      // "colleague off with TB; no latent TB"
      if (word === ';' && denies.has(scene.words[i + 1] ?? '')) return false;
      // "cares for her mother, who has asthma, and has back pain"
      if (
        isAside &&
        word === 'and' &&
        scene.words[i - 1] === ',' &&
        verbsOfPatient.has(scene.words[i + 1] ?? '')
      )
        return false;
      // "her mother's dementia is worse, which makes her anxious"
      if (word === 'which' && whom.has(scene.words[i + 2] ?? '')) return false;
      // "a neighbour with dementia set the fire in which he suffered burns"
      if (word === 'which' && subjects.has(scene.words[i + 1] ?? '')) return false;
      // "his mother has lupus, and his wife has asthma"
      if (separated && otherWords.has(word) && ownVerbs.has(scene.words[i + 1] ?? '')) return false;
      // "his wife's dementia left him with depression"
      if (/^(?:left|leaves|made|caused)$/.test(word) && whom.has(scene.words[i + 1] ?? '')) return false;
      if (returnsToPatient(scene.words, at, i, separated)) return false;
      // "his wife is a nurse and noted ankle edema"
      if (word === 'and' && speaksAt(scene.words, i + 1)) return false;
      if (separators.has(word)) separated = true;
      // "since his wife died, his depression is worse"
      if (word === ',' && possessive.has(scene.words[i + 1] ?? '') && isSubordinate(scene.words, at))
        return false;
      // "Sister MS.\nO/E: a node", "sister DVT. PMH gout"
      if (labels.has(word) && (word.startsWith('pmh') || scene.breaks(i - 1))) return false;
      // "Mother had breast cancer, and she has diabetes": back to the patient.
      else if (separated && subjects.has(word)) return false;
      // "a colleague had flu, and there is no rash"
      else if (separated && word === 'there' && /^(?:is|was|are|were)$/.test(scene.words[i + 1] ?? ''))
        return false;
      else if (word === 'denies' && contrasts.has(scene.words[i - 1]!)) return false;
      // "mother has epilepsy; child had a seizure"
      else if (
        separated &&
        patientsToo.has(word) &&
        ownVerbs.has(scene.words[i + 1] ?? '') &&
        opensItem(scene.words, i)
      )
        return false;
      // dictated without full stops: "his wife has dementia he denies angina assessment and plan gout"
      else if (isOfOtherSex(scene.words, at, i) || isDictatedLabel(scene.words, i)) return false;
      // "her father manages her diabetes"
      else if (scene.mentionFrom - i < 5 && isOwnedByOtherSex(scene.words, at, i, scene.mentionFrom))
        return false;
      // "exposed to a nephew with pertussis but has no cough"
      else if (i > at + 1 && turnsBack(scene.words, at, i)) return false;
      // "mother with gestational diabetes, baby jittery"
      else if (separated && infants.has(word) && mothers.has(scene.words[at]!) && opensItem(scene.words, i))
        return false;
    }
    return true;
  }
  // "newborn of a diabetic mother"
  if (at === scene.mentionTo && mothers.has(scene.words[at]!) && isBornTo(scene.words, at)) return true;
  if (isHistoryIn(scene, at)) return isIll(scene, at);
  let joined = false;
  for (let i = scene.mentionTo; i < at; i++) {
    const word = scene.words[i]!;
    if (word === ',' && i === at - 1 && closes.has(scene.words[at + 1] ?? '.')) joined = true;
    else if (!amid.has(word)) return false;
    if (word === 'in' || word === '(' || word === '-' || word === '–' || word === ':') joined = true;
  }
  // "congestion - mom has been suctioning his nose"
  return joined && !ownVerbs.has(scene.words[at + 1] ?? '') && isIll(scene, at);
}

function kindOf(words: readonly string[], at: number): 'family' | 'other' | undefined {
  const whole = words[at]!;
  const word = withoutS(whole);
  if (!named.has(word)) return undefined;
  // "room-mate", "co-worker"
  const halved = words[at - 1] === '-' && (word === 'mate' || word === 'worker');
  // "retired teacher with gout", "he is a carer who has gout"
  if (word === 'teacher' && isOwnTrade(words, at)) return undefined;
  if (caregivers.has(word) && words[at - 1] === 'a' && isOwnTrade(words, at)) return undefined;
  // "victim of intimate partner abuse"
  if (word === 'partner' && words[at - 1] === 'intimate') return undefined;
  if (halved || otherWords.has(word)) return 'other';
  if (word === 'old' && isOwnChild(words, at)) return 'family';
  if (trades.has(word)) {
    if (words[at - 1]?.endsWith("'s") === true && !possessive.has(words[at - 1]!)) return undefined;
    // "her ex-husband": at the husband
    if (word === 'ex' && words[at + 1] === '-') return undefined;
    if (possessive.has(words[at - 1] ?? '') || possessive.has(words[at - 2] ?? '')) return 'other';
    // "caregiver (daughter) has"
    const next = words[at + 1] === '(' && words[at + 3] === ')' ? at + 4 : at + 1;
    const verb = /^(?:herself|himself|also|now)$/.test(words[next] ?? '') ? next + 1 : next;
    return caregivers.has(word) && (suffers.has(words[verb] ?? '') || (word === 'gf' && words[verb] === 'w'))
      ? 'other'
      : undefined;
  }
  if (!familyWords.has(word)) return undefined;
  if (mothers.has(word) && isCarrying(words, at)) return undefined;
  // "her twin brother"
  if (word === 'twin' && (words[at - 1] === 'this' || familyWords.has(withoutS(words[at + 1] ?? ''))))
    return undefined;
  // "his daughter's friend"
  if (whole !== word && (otherWords.has(words[at + 1] ?? '') || words[at + 2] === 'friend')) return undefined;
  // "his girlfriend's mother"
  const owner = words[at - 1] ?? '';
  if (owner.endsWith("'s") && (owner === "donor's" || otherWords.has(withoutS(owner)))) return 'other';
  // "caregiver (dtr) has": as a caregiver
  if (words[at - 1] === '(' && caregivers.has(words[at - 2] ?? '')) return undefined;
  // "Twin B" is the patient, "his twin" is not
  if (word === 'twin' && twinLabels.has(words[at + 1] ?? '')) return undefined;
  // "She is her mother's carer"
  if (whole !== word && caregivers.has(words[at + 1] ?? '')) return undefined;
  // "She teaches children with autism"
  if (isOfClass(words, at)) return 'other';
  if (word === 'children' && words[at + 1] === 'with' && !possessive.has(words[at - 1] ?? '')) return 'other';
  // "mother-in-law", "ex husband", "foster father": not of the blood
  const inLaw = words[at + 1] === '-' ? words[at + 2] === 'in' : words[at + 2] === 'law';
  const married = words[at + 1] === 'by' && words[at + 2] === 'marriage';
  return inLaw || married || strangers.has(words[at - 1] ?? '') ? 'other' : 'family';
}

/** Whose condition it is by the persons the sentence names; undefined if it names none that counts. */
export function personOf(scene: Scene): 'family' | 'other' | undefined {
  return namedPerson(scene) ?? (isStrangers(scene) ? 'other' : undefined);
}

function namedPerson(scene: Scene): 'family' | 'other' | undefined {
  if ((scene.marks & NAMED) === 0) return undefined;
  let found: 'family' | 'other' | undefined;
  let informed = false;
  let child = '';
  for (let i = 0; i < scene.words.length; i++) {
    if (i === scene.mentionFrom) i = scene.mentionTo;
    const word = scene.words[i];
    if (word === undefined) break;
    const kind = kindOf(scene.words, i);
    // "Mother says her son has croup": the son is the patient.
    if (kind === 'family' && informed && offspring.has(withoutS(word))) continue;
    // "Daughter says mum has been confused": so is the parent
    if (kind === 'family' && child !== '' && parents.has(word) && isOfChild(scene.words[i - 1], child))
      continue;
    if (kind === 'family' && i < scene.mentionFrom && !isIll(scene, i)) {
      informed = true;
      if (offspring.has(word)) child = word;
    }
    if (kind !== undefined && found !== 'family' && bears(scene, i)) found = kind;
  }
  return found;
}
