import { speaksAt, suffers } from './assert-speaker.ts';
import { pieces } from './word-set.ts';

/** Before a person. */
export const whose = pieces(
  "his|her|their|the|a|an|my|your|foster|adoptive|dance|class|form|school|maternal|paternal|older|younger|elder|biological|patient's|both|full|half|great|two|three|four|disabled|elderly|sick|frail|young|ageing|aging|adult|teenage|autistic|late|new|little|small|eldest|oldest|youngest|dear|worried|concerned|anxious|family|own|regular|local|primary",
);

/** "Two daughters, both with gout", "three brothers, one with gout": at the persons. */
export function isPartWith(words: readonly string[], at: number): boolean {
  if (words[at + 1] !== ',') return false;
  for (let i = at + 2; i < at + 12; i++) {
    if (/^(?:both|one|two|all|each|some|neither|three)$/.test(words[i] ?? '.'))
      if (/^(?:with|had|having|has|have|of)$/.test(words[i + 1] ?? '')) return true;
    if (/^[.;]$/.test(words[i] ?? '.')) return false;
  }
  return false;
}

/** "Mom at bedside who has epilepsy": at the person. */
export function isWhoHas(words: readonly string[], at: number): boolean {
  for (let i = at + 1; i < at + 5; i++) {
    if (words[i] === 'who') return i > at + 1 && suffers.has(words[i + 1] ?? '') && !speaksAt(words, i + 1);
    if (words[i] === undefined || !/^[a-z]/.test(words[i]!)) return false;
  }
  return false;
}

export const turning = pieces('but|yet|though|although|however');
export const goOn = pieces(
  'remains|remained|has|had|is|was|does|did|denies|never|continues|feels|reports|shows|tested|presents',
);
const meets = pieces('to|from|with|by|for|visited|visiting|of|near|beside');

/**
 * "She was exposed to a nephew with pertussis | but has no cough", "visited an aunt with shingles | and has a rash": at the word that
 * goes on with the patient, who met the person at `at`.
 */
export function turnsBack(words: readonly string[], at: number, i: number): boolean {
  const isAnd = words[i] === 'and';
  if (!isAnd && !turning.has(words[i]!)) return false;
  if (!goOn.has(words[i + 1] ?? '')) return false;
  let before = at - 1;
  while (before >= 0 && whose.has(words[before]!)) before--;
  if (before < 1 || !meets.has(words[before]!)) return false;
  return !isAnd || (words[i + 1] === 'has' && !words.slice(at, i).includes('who') && words[before] !== 'of');
}

/** Whether the person at `at` is the subject of a clause of time or reason: "since his wife". */
export function isSubordinate(words: readonly string[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && whose.has(words[before]!)) before--;
  return /^(?:since|when|after|because|as|although|while|before|until)$/.test(words[before] ?? '');
}

export const infants = pieces('baby|infant|newborn|neonate');

/** "Baby of a diabetic | mother", "born to an HIV positive | mother". */
export function isBornTo(words: readonly string[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - 5); i--) {
    if (words[i] === 'a' || words[i] === 'an')
      return (
        (words[i - 1] === 'of' && infants.has(words[i - 2] ?? '')) ||
        (words[i - 1] === 'to' && words[i - 2] === 'born')
      );
  }
  return false;
}

export const possessive = pieces("his|her|their|my|patient's|child's");
const ownTrades = pieces('retired|former|ex|primary|nursery|school|supply|trainee|music|old');

/** "Retired teacher with gout", "he is a carer who has gout": the trade at `at` is the patient's. */
export function isOwnTrade(words: readonly string[], at: number): boolean {
  if (words[at - 1] === 'a')
    return words[at - 2] === 'as' || words[at - 2] === 'is' || words[at - 2] === 'was';
  return ownTrades.has(words[at - 1] ?? '') && !possessive.has(words[at - 2] ?? '');
}

const unborn = /^fo?et(?:us|uses|al)$/;

/** "The fetus has a cyst; the mother has gout": at the mother, who is the patient. */
export const isCarrying = (words: readonly string[], at: number): boolean =>
  words[at - 1] === 'the' && words.some((word) => unborn.test(word));

/** "The patient, like her sister, has psoriasis", "unlike her sister she has it". */
export const isCompared = (words: readonly string[], before: number, at: number): boolean =>
  /^(?:un)?like$/.test(words[before] ?? '') &&
  (/^(?:he|she|they)$/.test(words[at + 1] ?? '') || (words[at + 1] === ',' && words[at + 2] !== 'who'));

/** "Daughter says mum", "the son thinks his mother": a parent of the child who tells is the patient; "daughter says his mother" is not. */
export const isOfChild = (owner: string | undefined, child: string): boolean =>
  !possessive.has(owner ?? '') ||
  owner === (child === 'son' ? 'his' : child === 'daughter' ? 'her' : 'their');

/** Behind "…, who is his carer, and". */
export const verbsOfPatient = pieces(
  'has|had|now|gets|suffers|complains|reports|presents|came|takes|feels|developed',
);

const young = pieces('children|kids|child|kid');
const places = pieces(
  'class|classroom|school|nursery|daycare|kindergarten|preschool|playgroup|creche|crèche|camp|club|team|year|ward|street|village|neighbourhood|neighborhood|bus|pool',
);

/** "Three children in his class": not the patient's own. */
export const isOfClass = (words: readonly string[], at: number): boolean =>
  young.has(words[at]!.replace(/'s$/, '')) && words.slice(at + 2, at + 5).some((place) => places.has(place));

const own = pieces('own|personal');
const thisOne = pieces('twin|child|baby|boy|girl|infant|patient|one');
const carers = pieces('carer|caregiver|care|cares|caring|cared|nurses|nursing|after');
const carerVerbs = pieces('has|had|feels|suffers|reports|complains|developed|presents');

/** "Carer of a wife with dementia and | has low mood": at "and", behind the person at `at` whom the patient cares for. */
function isCaredFor(words: readonly string[], at: number, i: number): boolean {
  if (words[i] !== 'and' || !carerVerbs.has(words[i + 1] ?? '') || words.slice(at, i).includes('who'))
    return false;
  let before = at - 1;
  while (before >= 0 && whose.has(words[before]!)) before--;
  if (words[before] === 'for' || words[before] === 'of') before--;
  return carers.has(words[before] ?? '');
}

/** Whether the word at `i` goes back to the patient from the relative at `at`; `separated` behind a comma or "and". */
export function returnsToPatient(
  words: readonly string[],
  at: number,
  i: number,
  separated: boolean,
): boolean {
  const word = words[i]!;
  // "mother with lupus, no personal history of it", "his son has asthma; own gout since"
  if (separated && own.has(word)) return true;
  // "the other twin has palsy; this twin has epilepsy"
  if (separated && word === 'this' && thisOne.has(words[i + 1] ?? '')) return true;
  if (word === ';' && words[i + 1] === 'since') return true;
  if (i === at + 2 && /^(?:died|passed|left)$/.test(words[at + 1]!) && possessive.has(word)) return true;
  // "since her mother's stroke she has had panic attacks"
  if (i > at + 1 && words[at]!.endsWith("'s") && /^(?:he|she|they)$/.test(word))
    return carerVerbs.has(words[i + 1] ?? '') && isSubordinate(words, at);
  return isCaredFor(words, at, i);
}
