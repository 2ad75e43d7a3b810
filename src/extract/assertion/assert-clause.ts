import type { Effect } from './cue-group.ts';
import type { CueMatch } from './cue-matcher.ts';
import { complaints, definite } from './cue-words.ts';
import type { Scene } from './scene.ts';
import { setOf } from './word-set.ts';

const finite = setOf(
  'is are was were has have had comes came stems relates represents reflects means arises originates will can could does did explains explained responds responded changed changes needs requires deserves warrants might may must mean meant',
);
const exists = setOf(
  'there present real exists exist seen visible heard palpable palpated felt evident found detected noted elicited apparent obvious reported demonstrated confirmed recorded observed noticed appreciated identified audible',
);
const auxiliaries = setOf('is are was were has have had does did do can could will would');
const complementizers = setOf(
  'that whether if think thinks thought believe believes believed feel feels felt suspect suspects suspected assume presume like perhaps probably possibly maybe presumably',
);
const shares = setOf('some most part all much many');
const breaks = setOf('. ; : , ! ? but');
const untruths = setOf('wrong untrue false incorrect inaccurate misleading mistaken');
const asserts = setOf(
  'say said says stated claimed claim state mean pretend argue true correct right imply believe accept imagine',
);
const unable = setOf('unable impossible hard difficult reluctant');
const denials = setOf(
  'not never nobody cannot unable hardly impossible nor insufficient reluctant premature',
);
const emptying = setOf('no without denies denied denying nil never neither lacks free free lacking w/o');
const exclusions = setOf('exclude dismiss discard discount eliminate refute');

/** "That the fever which preceded it", "that the headache ever woke her": what the subject did. */
const predicates = /^(?:which|that|ever|he|she|they)$/;

/** "No evidence that her bruising is inflicted", "nor was his nausea any better": the subject is there, its predicate is denied. */
function isPresupposed({ words, mentionFrom, mentionTo }: Scene, cue: CueMatch): boolean {
  let at = cue.from;
  // "Neither the rash nor the fever bothers him"
  const isPair =
    (words[at] === 'neither' && !/^(?:has|had|have|with|shows?|showed)$/.test(words[at - 1] ?? '')) ||
    (words[at] === 'nor' &&
      mentionFrom - cue.to < 4 &&
      !breaks.has(words[mentionTo] ?? '.') &&
      !words.slice(cue.to, mentionFrom).some((word) => finite.has(word)) &&
      definite.has(words[words.indexOf('neither') + 1] ?? ''));
  if (isPair && definite.has(words[cue.to] ?? '')) at = cue.to - 1;
  else if (words[at] === 'nor' || words[at] === 'neither') {
    at = cue.to;
    if (auxiliaries.has(words[cue.to - 1]!)) at--;
    if (!auxiliaries.has(words[at] ?? '')) return false;
    if (words[mentionTo] === undefined || breaks.has(words[mentionTo]!)) return false;
  } else {
    at = mentionFrom - 1;
    while (at >= cue.from && !complementizers.has(words[at]!)) at--;
    if (at < cue.from || !(finite.has(words[mentionTo] ?? '') || predicates.test(words[mentionTo] ?? '')))
      return false;
    // "that some of her dizziness is"
    if (shares.has(words[at + 1]!) && words[at + 2] === 'of') at += 2;
  }
  const far = isPair ? 8 : 4;
  if (!definite.has(words[at + 1] ?? '') || mentionFrom - at > far || mentionFrom - at < 2) return false;
  // "neither the cough nor the fever was present"
  const reach = isPair ? 9 : 4;
  for (let i = mentionTo; i < mentionTo + reach && !breaks.has(words[i] ?? '.'); i++) {
    if (exists.has(words[i]!)) return false;
  }
  return true;
}

/** "It is wrong to say that he has no pain", "I would not claim that she denies it": before the denial at `at`. */
export function isContradicted(words: readonly string[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 9) && !breaks.has(words[i]!); i--) {
    if (untruths.has(words[i]!)) return true;
    // "it is not that he has no pain"
    if (words[i] === 'that' && words[i - 1] === 'not' && /^(?:is|was)$/.test(words[i - 2] ?? '')) return true;
    if (asserts.has(words[i]!)) {
      if (/^(?:not|never|cannot)$/.test(words[i - 1] ?? '')) return true;
      if (words[i - 1] === 'to' && unable.has(words[i - 2] ?? '')) return true;
    }
  }
  return false;
}

/** "To claim that he has no addiction would be untrue". */
function isContradictedBehind({ words, mentionTo }: Scene): boolean {
  for (let i = mentionTo; i < Math.min(words.length, mentionTo + 8) && !breaks.has(words[i]!); i++) {
    if (untruths.has(words[i]!) && (words[i - 1] === 'be' || words[i - 1] === 'is' || words[i - 1] === 'was'))
      return true;
  }
  return false;
}

function exclusionAt(words: readonly string[], i: number): boolean {
  return exclusions.has(words[i]!) || (words[i] === 'rule' && words[i + 1] === 'out');
}

/** "The film does not let us dismiss a fracture": a verb of exclusion that is itself denied. */
function isUnexcluded({ words, mentionFrom }: Scene, cue: CueMatch): boolean {
  let verb = -1;
  for (let i = cue.from; i < mentionFrom; i++) {
    if (breaks.has(words[i]!)) return false;
    if (exclusionAt(words, i)) verb = i;
  }
  if (verb === -1 || mentionFrom - verb > 6) return false;
  for (let i = verb - 1; i >= Math.max(0, verb - 7) && !breaks.has(words[i]!); i--) {
    if (words[i] === 'not' && /^(?:only|just|merely)$/.test(words[i + 1]!)) continue;
    if (denials.has(words[i]!) || (words[i] === 'no' && words[i + 1] === 'one')) return true;
  }
  return false;
}

const copula = setOf('is remains takes requires needs must should');

/** "Ruling out a stroke is the priority": it has not yet been. */
const isToBeDone = ({ words, head, mentionTo }: Scene, cue: CueMatch): boolean =>
  cue.from === head && /^(?:ruling|excluding)$/.test(words[head]!) && copula.has(words[mentionTo] ?? '');

/** "Ruling out DVT was not possible". */
function isImpossible({ words, mentionTo }: Scene, cue: CueMatch): boolean {
  if (!/^(?:rul|exclu)/.test(words[cue.from]!)) return false;
  for (let i = mentionTo; i < mentionTo + 6 && !breaks.has(words[i] ?? '.'); i++) {
    if (words[i] === 'impossible' || words[i] === 'difficult') return true;
    if (words[i] === 'possible' && words[i - 1] === 'not') return true;
  }
  return false;
}

/** "Culture-negative endocarditis": part of a name. */
function isCompound({ words, touches }: Scene, { from }: CueMatch): boolean {
  return words[from] === 'negative' && words[from - 1] === '-' && touches(from - 1) && touches(from - 2);
}

const excluded = setOf('excluded out dismissed');

/** "No driving until sleep apnoea has been excluded": it has not yet been. */
function isAwaited({ words, mentionFrom }: Scene): boolean {
  for (let i = mentionFrom - 1; i >= Math.max(0, mentionFrom - 4) && !breaks.has(words[i]!); i--) {
    if (words[i] === 'until' || words[i] === 'unless') return true;
  }
  return false;
}

/** "Did not notice the rash until": then he did. */
function isUntil({ words, mentionTo }: Scene, cue: CueMatch): boolean {
  const at = words[mentionTo] === 'until' || words[mentionTo] === 'till' ? mentionTo : mentionTo + 1;
  return words[cue.from] === 'not' && (words[at] === 'until' || words[at] === 'till');
}

const owners = setOf('his her their');
const causal = setOf('to by from of with');
const causes =
  /^(?:cause|causes|etiology|etiologies|aetiology|aetiologies|explanation|explanations|reason|reasons|source|trigger|triggers)$/;

/** "Could be caused by | his anxiety", "a possible exacerbation of | her COPD": what somebody has is there. */
function isOwned({ words, mentionFrom }: Scene, { from, to }: CueMatch): boolean {
  const owner = owners.has(words[mentionFrom - 1]!) ? mentionFrom - 1 : mentionFrom - 2;
  if (owner < from || !owners.has(words[owner]!)) return false;
  if (owner <= to && causes.test(words[to - 2] ?? '')) return true;
  return causal.has(words[owner - 1]!) && words[owner - 2] !== 'history' && owner - from < 13;
}

const looks = /^(?:work|workup|evaluation|evaluated|investigation|investigated|worked|assessment)$/;

/** "Workup for weight loss", "is worried about the falls": a complaint is what the work is done for and what worries. */
function isComplaint({ words, mentionFrom, mentionTo }: Scene, { from, to }: CueMatch): boolean {
  return (
    to === mentionFrom &&
    (words[to - 1] === 'for'
      ? words.slice(from, to).some((word) => looks.test(word))
      : words.slice(from, to).some((word) => /^(?:concern|worr)/.test(word))) &&
    complaints.has(words[mentionTo - 1]!)
  );
}

/** "Considering the cirrhosis, we waited": at the head of a sentence it is no doubt. */
const isGiven = ({ words, head }: Scene, { from, to }: CueMatch): boolean =>
  from === head && to === head + 1 && words[head] === 'considering' && definite.has(words[to] ?? '');

const sensations = setOf(
  'ache pain pressure tightness burning cramp cramps soreness sensation discomfort stabbing tingling',
);

/** "It feels like a dull ache": how a complaint feels, where "like a stroke" is what it is not. */
const isSensation = ({ words, mentionTo }: Scene, { from, to }: CueMatch): boolean =>
  sensations.has(words[mentionTo - 1]!) && words.slice(from, to).includes('like');

const particles = setOf(
  'in on at of for with to by from due a an any his her the this that so yet been be being very really have had got see feel show',
);

/** "Did not mention her depression", "has not passed the stone": what the verb is about is there. */
function isSpokenOf({ words, mentionFrom }: Scene, { from, to }: CueMatch): boolean {
  if (
    !/^(?:not|never)$/.test(words[from]!) ||
    to !== from + 1 ||
    mentionFrom - to > 6 ||
    mentionFrom - to < 2
  )
    return false;
  const verb = /^(?:been|being|yet)$/.test(words[to]!) ? to + 1 : to;
  if (particles.has(words[verb]!) || !/^[a-z]/.test(words[verb]!)) return false;
  const owner = definite.has(words[mentionFrom - 1]!) ? mentionFrom - 1 : mentionFrom - 2;
  if (owner <= verb || !definite.has(words[owner]!)) return false;
  return !words.slice(to, mentionFrom).some((word) => word === ',' || word === 'or' || word === 'and');
}

/** "No evidence that", "does not believe": the denial is of a clause. */
const isBelief = ({ words, mentionFrom }: Scene, { from }: CueMatch): boolean =>
  words
    .slice(from, mentionFrom)
    .some((word) => /^(?:that|think|thought|believed?|feel|felt|suspect)$/.test(word));

const acts = /^(?:caused?|causing|triggered|provoked|explains?|worsened|aggravated)$/;

/** "Does not think that walking makes her pain worse", "that the tablets caused the rash": what is acted on is there. */
const isActedOn = ({ words, mentionFrom, mentionTo }: Scene): boolean =>
  definite.has(words[mentionFrom - 1]!) &&
  (/^(?:worse|better|worsen)$/.test(words[mentionTo] ?? '') ||
    (acts.test(words[mentionFrom - 2] ?? '') && words[mentionFrom - 3] !== 'not'));

/** What a cue before the mention says of it once the clause around it is looked at; undefined for nothing. */
export function effectInClause(scene: Scene, cue: CueMatch): Effect | undefined {
  const { effect } = cue.group;
  if (cue.to > scene.mentionFrom) {
    // "no driving until the vertigo has settled"
    if (effect === 'historical' && (isAwaited(scene) || isContradicted(scene.words, scene.mentionFrom)))
      return undefined;
    if (effect !== 'negated') return effect;
    if (isAwaited(scene) && excluded.has(scene.words[cue.to - 1]!)) return 'uncertain';
    return isContradicted(scene.words, scene.mentionFrom) ? undefined : effect;
  }
  if (effect === 'hypothetical' && isSensation(scene, cue)) return undefined;
  if (effect !== 'negated' && effect !== 'uncertain' && effect !== 'negated-uncertain') return effect;
  if (isPresupposed(scene, cue) || isUntil(scene, cue)) return undefined;
  if (effect === 'uncertain' && (isOwned(scene, cue) || isComplaint(scene, cue) || isGiven(scene, cue)))
    return undefined;
  if (effect !== 'negated') return effect;
  if (isSpokenOf(scene, cue) || (isOwned(scene, cue) && isBelief(scene, cue)) || isActedOn(scene))
    return undefined;
  if (isUnexcluded(scene, cue) || isImpossible(scene, cue) || isToBeDone(scene, cue)) return 'uncertain';
  const { words } = scene;
  if (isCompound(scene, cue)) return undefined;
  // "would not say that he has no pain": the second denial undoes this one
  if (
    (asserts.has(words[cue.to] ?? '') || words[cue.to] === 'that') &&
    words.slice(cue.to, scene.mentionFrom).some((word) => emptying.has(word))
  )
    return undefined;
  if (!emptying.has(words[cue.from]!)) return effect;
  return isContradicted(words, cue.from) || isContradictedBehind(scene) ? undefined : effect;
}
