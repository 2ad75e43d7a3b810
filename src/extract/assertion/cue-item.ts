import { listGoesOn } from './cue-affirmed.ts';
import type { CueMatch } from './cue-matcher.ts';
import type { Scene } from './scene.ts';
import { setOf } from './word-set.ts';

/** Behind these a complaint is named: "problems with swallowing". */
const troubles = setOf('problem problems difficulty difficulties trouble troubles issue issues');

/** "No slurring of speech, difficulty | with vision, or weakness": whether "with" belongs to an item of what is denied. */
export function isWithinItem(scene: Scene, at: number): boolean {
  const before = scene.words[at - 1]!;
  if (before === ',' || before === 'and' || before === 'but') return false;
  return troubles.has(before) || listGoesOn(scene, at + 1);
}

/** "Shortness of breath with stairs | only, cough or palpitations": at a word that ends an item of a list that goes on. */
export const isOfItem = (scene: Scene, at: number): boolean =>
  /^(?:only|otherwise|either|alone)$/.test(scene.words[at]!) &&
  scene.words[at + 1] === ',' &&
  listGoesOn(scene, at + 2);

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

/**
 * "No dysuria, | gross hematuria, fever, chills": among three items or more an adjective opens one of the list. Of two items the second is there
 * ("no fever, severe headache").
 */
export function isOneOfMany({ words, ends, mentionTo }: Scene, { to }: CueMatch, at: number): boolean {
  if (!neutral.has(words[at]!)) return false;
  let commas = 0;
  for (let i = to; i < words.length; i++) {
    const word = words[i]!;
    if (word === '.' || word === ';' || word === ':' || word === '?') break;
    const end = i < mentionTo ? undefined : ends[i];
    if (end !== undefined && (end.group.effect !== 'clause' || end.group.direction === 'both')) break;
    if (word === ',' && ++commas > 1) return true;
  }
  return false;
}

/** "Swelling in the lower | extremities, fevers": a part of the body that is where the item is, and heads nothing. */
export const isPlace = ({ words }: Scene, at: number): boolean =>
  /^(?:lungs|abdomen|extremities|pupils)$/.test(words[at]!) &&
  /^(?:in|of|the|lower|upper|both|his|her|their|all|right|left|bilateral)$/.test(words[at - 1]!);
