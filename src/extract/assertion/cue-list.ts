import { isEvent } from './assert-past.ts';
import { CANCER, courseOfName, LASTING } from './condition-course.ts';

import type { Effect } from './cue-group.ts';
import { listGoesOn, severalFollow } from './cue-item.ts';
import type { CueMatch } from './cue-matcher.ts';
import { causeKinds, complaints } from './cue-words.ts';
import type { Scene } from './scene.ts';
import { setOf } from './word-set.ts';

const overs: ReadonlySet<Effect> = new Set<Effect>(['historical', 'past', 'past-event']);
/** Words that set a predicate before "resolved": "cough, wheeze have resolved", "all resolved" speak of the list. */
const ofAll = setOf('has have had is are was were all both each these those which that');
/** "Pneumonia, since cured", "delirium, fully gone", "lymphoma, discharged as cured": no item, but what became of the one before. */
const predicate =
  /(?:ed|ly|(?<!guard|swell|bleed|bruis|vomit|itch|wheez|tingl|cough|sneez|sweat|burn|drool|splint)ing)$|^(?:since|now|then|but|yet|later|once|with|which|who|he|she|it|they|after|before|by|on|in|at|as|not|never|no|long|last|back|gone|done|off)$/;
const allergy = /^(?:allerg(?:y|ies|ic)|intolerance|hypersensitivity)$/;
const grades = setOf('mild mod moderate severe trace trivial tiny small large massive');
/** Where or on which side it is says that it is there. */
const sides = setOf('r l rt lt left right bilateral bilaterally both > < + ++ +++ rif lif ruq luq rlq llq');
const joining = setOf('and or & /');

/**
 * "OA, gout, frozen shoulder 2017", "asthma, eczema resolved": what is set bare behind an item of a list is said of that item alone,
 * unless "and" closes the list ("nausea, vomiting and diarrhea resolved").
 */
export function isOfLastItem({ words, mentionFrom, mentionTo }: Scene, { from, group }: CueMatch): boolean {
  if (ofAll.has(words[from]!)) return false;
  // "moderate MR, LV thrombus not seen", "hearing loss R>L, tinnitus absent": of what degree it is or on which side, is there
  const graded =
    group.effect === 'negated' &&
    (words.slice(Math.max(0, mentionFrom - 2), mentionFrom + 1).some((word) => grades.has(word)) ||
      isSided(words, mentionTo, from));
  // "asthma, PE ruled out"
  const known =
    group.effect === 'negated' &&
    /^(?:ruled|excluded)$/.test(words[from]!) &&
    (courseOfName(words.slice(mentionFrom, mentionTo).join(' ')) & (LASTING | CANCER)) !== 0;
  // "penicillin allergy - rash as a child": when it showed
  if (overs.has(group.effect) && allergy.test(words[mentionTo - 1]!) && isBehindDash(words, mentionTo, from))
    return true;
  // "delirium, thrombocytopenia - HIT ruled out"
  if (group.effect === 'negated' && isBehindDash(words, mentionTo, from)) return true;
  if (!graded && !known && !overs.has(group.effect)) return false;
  const taken = /^(?:removed|excised|resected)$/.test(words[from]!);
  for (let i = from - 1; i >= mentionTo; i--) {
    const word = words[i]!;
    // "gout, and a cyst removed in 2011"
    if (taken && joining.has(word)) return i + 1 < from;
    if (ofAll.has(word) || joining.has(word)) return false;
    if (word === ',') return i + 1 < from && !predicate.test(words[i + 1]!);
  }
  return false;
}

/** Whether words of an item stand between a dash and what is said of it. */
function isBehindDash(words: readonly string[], from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) {
    if (/^[-–—]$/.test(words[i]!)) return i + 1 < to;
    if (!/^[\p{L}\d]/u.test(words[i]!)) return false;
  }
  return false;
}

/** "Rheumatic fever as a boy, gout": what is said behind an item, and not set before its sentence. */
export function isBehindItem({ words }: Scene, { from, to, group }: CueMatch): boolean {
  if (words[to] !== ',' && words[to] !== 'and') return false;
  return to === from + 1 || (group.effect === 'historical' && /^[\p{L}\d]/u.test(words[from - 1]!));
}

const persons = setOf(
  'donor donors patients patient people persons women men children those anyone subjects',
);

/** "A cornea from a donor with dementia was discarded", "patients with diabetes were excluded": not the condition. */
export function isOfPersons({ words, mentionFrom }: Scene, { to }: CueMatch): boolean {
  return (
    words[mentionFrom - 1] === 'with' &&
    persons.has(words[mentionFrom - 2] ?? '') &&
    /^(?:discarded|excluded|rejected|eliminated|dismissed|considered|suspected)$/.test(words[to - 1]!)
  );
}

const adjunct = /^(?:during|when|after|before|following|due|secondary|since|from)$/;

/** "No pain during urination, hematuria, or fever": the comma behind what one item is told with, if the list goes on to "or" there. */
export function behindAdjunct(scene: Scene, { from, to, group }: CueMatch): number | undefined {
  const { words, ends, mentionFrom } = scene;
  if (group.effect !== 'stop-light' || !adjunct.test(words[from]!)) return undefined;
  for (let i = to; i < Math.min(to + NAME, mentionFrom); i++) {
    if (words[i] === ',')
      return listGoesOn(scene, i + 1) || (i < mentionFrom && severalFollow(scene, i)) ? i : undefined;
    const kind = ends[i]?.group;
    if (kind?.effect === 'stop' || (kind?.effect === 'clause' && kind.direction === 'both')) return undefined;
    if (words[i] === 'and' || words[i] === 'or') return undefined;
  }
  return undefined;
}

/** Words of one of several names. */
const NAME = 4;

/** Whether the comma at `comma` stands between names, of which a word ("or", "and") leads the last one. */
function isInRow({ words, ends }: Scene, comma: number, last: string): boolean {
  let length = 0;
  let closed = false;
  for (let i = comma + 1; i < words.length; i++) {
    const word = words[i]!;
    if (closed && /^[.,;:)?]$/.test(word)) break;
    if (word === last) {
      if (closed) return false;
      closed = true;
      length = 0;
    } else if (word === ',') length = 0;
    else if (++length > NAME || ends[i] !== undefined || !/^[\p{L}\d'-]/u.test(word)) return false;
  }
  return closed && length > 0;
}

const earlier = /^(?:previous|prior|past|remote|old|prev)$/;

/** "Possible gout, cellulitis, or septic arthritis", "prior stroke, MI, and DVT": whether a cue of one item is of the next, too. */
export function goesOnBehind(scene: Scene, { from, group }: CueMatch, comma: number): boolean {
  if (group.effect === 'uncertain') return isInRow(scene, comma, 'or');
  const { words, mentionFrom, mentionTo } = scene;
  return (
    earlier.test(words[from]!) &&
    isEvent(words.slice(mentionFrom, mentionTo).join(' ')) &&
    isInRow(scene, comma, 'and')
  );
}

const exceptions = /^(?:except|excepting|apart|aside|save|bar|barring|besides|other|with)$/;

const clauseOpeners = new Set([',', ';', 'and', 'but', 'then']);
const clauseSubjects = setOf('he she it they we i this that there patient pt these');

/** "Has had knee pain, and a year ago it was put down to gout": the time of the clause behind it. */
export function isTimeOfNext({ words }: Scene, { from, to }: CueMatch): boolean {
  // "pneumonia, resolved hypoxia"
  if (words[from] === 'resolved' && words[from - 1] === ',' && /^\p{L}/u.test(words[to] ?? ''))
    return !/^(?:after|with|on|by|in|within|since|but|and|over|following|without|before|when|spontaneously|now|w|w\/|c|postpartum|postop|overnight|today|yesterday|last|this|itself|prior|per|via|at|to|for|from|\p{L}+ly)$/u.test(
      words[to]!,
    );
  return (
    clauseOpeners.has(
      words[words[from - 1] === 'a' || words[from - 1] === 'about' ? from - 2 : from - 1] ?? '',
    ) && clauseSubjects.has(words[words[to] === ',' ? to + 1 : to] ?? '')
  );
}

const asides = setOf('while whilst when during after before as following on at');

/** "Three years ago, while in Peru, | he had": where the sentence goes on behind an aside to the time that opens it. */
export function behindAside({ words, head, mentionFrom }: Scene, { from, to }: CueMatch): number {
  if (from > head + 1 || words[to] !== ',' || !asides.has(words[to + 1] ?? '')) return to;
  const close = words.indexOf(',', to + 1);
  return close > 0 && close < mentionFrom && clauseSubjects.has(words[close + 1] ?? '') ? close + 1 : to;
}

/** "Except for constipation, ROS is negative": of all but the mention. */
export function isExcepted({ words, ends, mentionFrom, mentionTo }: Scene, { from }: CueMatch): boolean {
  const lead = ends[mentionFrom - 1];
  return (
    lead?.group.effect === 'stop' &&
    exceptions.test(words[lead.from]!) &&
    words.slice(mentionTo, from).includes(',')
  );
}

/** Whether a side stands behind the mention, before the comma. */
function isSided(words: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < to && words[i] !== ','; i++) if (sides.has(words[i]!)) return true;
  return false;
}

/** "Chest pain, cough, and fever denied", "PE/DVT excluded": a denial that stands bare behind the last of several is of all of them. */
export function isOfAllBefore({ words, mentionTo }: Scene, { from, to }: CueMatch): boolean {
  if (!/^(?:denied|excluded|ruled)$/.test(words[from] ?? '') || /^\p{L}/u.test(words[to] ?? '')) return false;
  for (let i = from - 1; i >= mentionTo && from - i < 6; i--) {
    if (words[i] === 'and' || words[i] === '&' || words[i] === '/') return true;
    if (words[i] === ',' || words[i] === ';') return false;
  }
  return false;
}

const asks = setOf('how when where why who can will would');

/** Behind a result: nothing that it is of. */
const ends = setOf(
  'currently bilaterally throughout clinically presently again both all for on by in at today so and or on to now but since per x twice as with',
);
const within = setOf('w with despite given');

/** "Chest pain ? PE": what is asked is what a complaint comes from. */
const asksCause = ({ words, touches, mentionTo }: Scene, { from }: CueMatch): boolean =>
  from === mentionTo &&
  !touches(from - 1) &&
  /^\p{L}/u.test(words[from + 1] ?? '') &&
  (complaints.has(words[mentionTo - 1]!) ||
    /(?<!leuk|septic|bacter)(?:a?emia|uria|penia|megaly|pn(?:o?e)a|algia)$/.test(words[mentionTo - 1]!) ||
    causeKinds.test(words[from + 1]!) ||
    /^(?:due|secondary|from|related|caused)$/.test(words[from + 1]!));

/**
 * "Viral URTI ?tonsillitis": the mark touches the word that it asks about. "How long have you had the cough?" asks of no doubt. "Ectopic with
 * negative hCG" denies the hCG.
 */
export function opensNext(scene: Scene, cue: CueMatch): boolean {
  const { words, touches, mentionTo } = scene;
  const { from, to } = cue;
  return (
    // "GORD | symptom free" is free of the symptoms
    (words[from] === 'free' && from > mentionTo && /^\p{L}/u.test(words[from - 1]!)) ||
    (/^(?:neg(?:ative)?|absent)$/.test(words[from]!) &&
      (within.has(words[from - 1] ?? '') || words[from - 1] === ',' || words[from - 1] === ':') &&
      /^\p{L}/u.test(words[to] ?? '') &&
      !ends.has(words[to]!)) ||
    // "alcohol misuse denies. Smoker", but "he denies pain"
    (words[from] === 'denies' && /^[\p{L}\d]/u.test(words[to] ?? '')) ||
    (words[from] === '?' &&
      ((!touches(from - 1) && touches(from) && !/^[,.;)]/.test(words[from + 1] ?? '')) ||
        // "weakness (?stroke)"
        (/^[([]$/.test(words[from - 1]!) && /^\p{L}/u.test(words[from + 1] ?? '')) ||
        asksCause(scene, cue) ||
        asks.has(words[0]!)))
  );
}

/** "Is it just teething? His cradle cap is bad": what a question asks stands before its mark. */
export function asksBefore({ words, touches, mentionFrom }: Scene, { from, to, group }: CueMatch): boolean {
  if (group.effect !== 'uncertain') return false;
  for (let i = from; i < mentionFrom; i++) {
    if (
      words[i] === '?' &&
      i > 0 &&
      !/^[?([]$/.test(words[i - 1]!) &&
      touches(i - 1) &&
      !touches(i) &&
      (i >= to || to === from + 1)
    )
      return true;
  }
  return false;
}

/**
 * "AKI (resolved)", "fracture of radius (1999)": whether a cue in the bracket at `open` speaks of what stands before it. Of
 * "AKI (HRS ruled out)" it denies something else.
 */
export function speaksInBracket(
  { words, mentionTo }: Scene,
  { from, group }: CueMatch,
  open: number,
): boolean {
  if (open !== mentionTo) return !group.list && open === from - 1;
  return (
    group.effect !== 'negated' ||
    words.slice(open + 1, from).every((word) => predicate.test(word) || ofAll.has(word))
  );
}

/** The ")" of the "(" at `open`, before the mention and within reach. */
export function closingBracket(scene: Scene, open: number): number | undefined {
  const limit = Math.min(scene.mentionFrom, open + 12);
  for (let i = open + 1; i < limit; i++) {
    if (scene.words[i] === ')') return i;
  }
  return undefined;
}

/** "MDD without psychotic features, alcohol use disorder": what a diagnosis is without says which one it is, and is no list. */
const specifiers = setOf(
  'features sf aura complication complications disturbance disturbances perforation gangrene obstruction coma exacerbation angina hemorrhage haemorrhage symptoms sequelae sciatica radiculopathy myelopathy esophagitis oesophagitis ulceration crisis distress',
);
/** "Presented without symptoms, fever or rash" is a list. */
const verbs = setOf('presents presented is was been remains remained but and feels did does');

/** Whether "without …" before a comma says which diagnosis is meant: words stand before it in the same item. */
export function isSpecifier({ words }: Scene, cue: CueMatch, comma: number): boolean {
  const opening = words[cue.from]!;
  return (
    (opening === 'without' || opening === 'w/o') &&
    specifiers.has(words[comma - 1]!) &&
    cue.from > 0 &&
    !verbs.has(words[cue.from - 1]!)
  );
}
