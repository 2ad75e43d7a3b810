import type { CueMatch } from './cue-matcher.ts';
import { isWithinPlace } from './cue-words.ts';
import type { Scene } from './scene.ts';
import { setOf } from './word-set.ts';

/** "No rash, mild edema" ends the list; "no fever, severe headache or rash" does not. */
export function listGoesOn(scene: Scene, from: number): boolean {
  for (let i = from; i < scene.words.length; i++) {
    if (scene.words[i] === 'or' || scene.words[i] === 'nor') return true;
    if (scene.words[i] === 'and' || scene.ends[i]?.group.effect === 'stop') return false;
    if (
      scene.ends[i]?.group.effect === 'clause' &&
      scene.ends[i]!.group.direction === 'both' &&
      !isWithinPlace(scene.words, i)
    )
      return false;
  }
  return false;
}

/** Words of one item. */
const ITEM = 6;
const opensStatementAt =
  /^(?:he|she|it|they|patient|pt|we|i|there|which|who|but|his|her|the|no|denies|has|had|is|was|now|also|still)$/;

/** What is said of an item, or does not name one. */
const tells =
  /^(?:absent|present|negative|positive|better|worse|worsening|since|has|had|have|is|are|was|were|noted|stable|intact|normal|clear|twice|daily|improved|improving|resolved|started|began)$/;

/** Whether behind the comma at `comma` a list goes on with an item or more: no statement begins there. */
export function itemsFollow({ words, ends, mentionTo }: Scene, comma: number): boolean {
  if (opensStatementAt.test(words[comma + 1] ?? 'no')) return false;
  let length = 0;
  for (let i = comma + 1; i < words.length; i++) {
    const word = words[i]!;
    if (/^[.;]$/.test(word)) return length > 0;
    if (tells.test(word)) return false;
    if (word === ',' || word === 'or' || word === 'nor') return i < words.length - 1;
    if (word === 'and') length = 0;
    else if (++length > ITEM) return false;
    const end = i < mentionTo ? undefined : ends[i]?.group;
    if (end === undefined || word === 'with') continue;
    if (
      end.effect === 'stop' ||
      (end.effect === 'clause' && (end.direction === 'both' || (i === comma + 1 && !neutral.has(word))))
    )
      return false;
  }
  return length > 0;
}

/** Whether the item at `at` is followed by a comma with further items. */
export function isAmidItems(scene: Scene, at: number): boolean {
  const { words, ends } = scene;
  for (let i = at; i < at + ITEM + 2 && i < words.length; i++) {
    const word = words[i]!;
    if (word === ',') return itemsFollow(scene, i);
    if (/^[.;:?]$/.test(word) || word === 'but') return false;
    const end = ends[i]?.group;
    if (end?.effect === 'clause' && end.direction === 'both' && word !== 'with' && !isWithinPlace(words, i))
      return false;
  }
  return false;
}

/** Behind these a complaint is named: "problems with swallowing". */
const troubles = setOf('problem problems difficulty difficulties trouble troubles issue issues');

/** "No slurring of speech, difficulty | with vision, or weakness": whether "with" belongs to an item of what is denied. */
export function isWithinItem(scene: Scene, at: number): boolean {
  const before = scene.words[at - 1]!;
  if (before === ',' || before === 'and' || before === 'but') return false;
  return troubles.has(before) || listGoesOn(scene, at + 1) || isAmidItems(scene, at + 1);
}

/** "Shortness of breath with stairs | only, cough or palpitations": at a word that ends an item of a list that goes on. */
export const isOfItem = (scene: Scene, at: number): boolean =>
  (scene.words[at + 1] === ',' &&
    /^(?:only|otherwise|either|alone)$/.test(scene.words[at]!) &&
    listGoesOn(scene, at + 2)) ||
  // "vomiting | while swallowing, dizziness, cough"
  (scene.words[at] === 'while' && /ing$/.test(scene.words[at + 1] ?? '') && isAmidItems(scene, at + 2));

/** "Denies any symptoms | associated with infection". */
export const isOfSymptoms = ({ words }: Scene, at: number): boolean =>
  /^(?:associated|suggestive|suggesting|suggests|consistent|compatible)$/.test(words[at]!) &&
  /^(?:symptoms?|signs?|features|findings|complaints|problems|changes)$/.test(words[at - 1]!);

/** "Schizophrenia (on clozapine) and hepatitis A in childhood": treated now. */
export const isTreated = ({ words, mentionTo }: Scene): boolean =>
  words[mentionTo] === '(' && /^(?:on|controlled|stable|well|managed)$/.test(words[mentionTo + 1] ?? '');

/** Adjectives of what is denied as well as of what is there; "mild", "known" and "left" say that it is there. */
const neutral = setOf(
  'severe moderate diffuse increased decreased reduced new dry productive intermittent recurrent marked gross massive extensive several watery profuse coarse harsh early patchy prominent widespread large acute bad terrible awful loud copious big huge',
);

/** The same among four items or more. */
const seldom = setOf('chronic persistent ongoing left right bilateral recurrent unilateral');

/**
 * "No dysuria, | gross hematuria, fever, chills": among three items or more an adjective opens one of the list. Of two items the second is there
 * ("no fever, severe headache").
 */
export function isOneOfMany({ words, ends, mentionTo }: Scene, { to }: CueMatch, at: number): boolean {
  const least = neutral.has(words[at]!) ? 2 : seldom.has(words[at]!) ? 3 : 0;
  if (least === 0) return false;
  let commas = 0;
  for (let i = to; i < words.length; i++) {
    const word = words[i]!;
    if (word === '.' || word === ';' || word === ':' || word === '?') break;
    const end = i < mentionTo ? undefined : ends[i];
    if (end !== undefined && (end.group.effect !== 'clause' || end.group.direction === 'both')) break;
    if (word === ',' && ++commas >= least) return true;
  }
  return false;
}

/** Whether two items or more follow the comma at `comma`. */
export function severalFollow(scene: Scene, comma: number): boolean {
  if (!itemsFollow(scene, comma)) return false;
  if (scene.words[comma + 1] === 'and') return true;
  for (let i = comma + 1; i < scene.words.length && !/^[.;]$/.test(scene.words[i]!); i++)
    if (/^(?:,|or|nor)$/.test(scene.words[i]!)) return itemsFollow(scene, i);
  return false;
}
