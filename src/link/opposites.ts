import { stemWord } from '../terminology/normalize-term.ts';

/**
 * Words of which one rules out the others of its group: a name with "left" is not that of the right side. The first
 * group is laterality.
 */
const groups: readonly (readonly string[])[] = [
  ['left', 'right', 'bilateral', 'unilateral'],
  ['acute', 'chronic', 'subacute'],
  ['upper', 'lower'],
  ['proximal', 'distal'],
  ['anterior', 'posterior'],
  ['superior', 'inferior'],
  ['medial', 'lateral'],
  ['internal', 'external'],
  ['deep', 'superficial'],
  ['systolic', 'diastolic'],
  ['congenital', 'acquired'],
  ['primary', 'secondary'],
  ['benign', 'malignant'],
  ['male', 'female'],
  ['open', 'closed'],
  ['partial', 'complete'],
  ['mild', 'moderate', 'severe'],
  ['infantile', 'juvenile', 'adult'],
  ['maternal', 'paternal'],
  ['dominant', 'recessive'],
  ['sensory', 'motor'],
  ['obstructive', 'restrictive'],
  ['hemorrhagic', 'ischemic'],
];

export const QUALITIES = groups.length;
/** The group of laterality. */
export const SIDE = 0;
/** Bits that a group has in a code. */
const WIDTH = 4;

const codes = new Map(
  groups.flatMap((words, group) =>
    words.map((word, i) => [stemWord(word), (group << WIDTH) | (1 << i)] as const),
  ),
);

/** Which group a word is of and which of its words it is; 0 for a word of none. To be read by `groupOf` and `bitOf`. */
export function qualityOf(stem: string): number {
  return codes.get(stem) ?? 0;
}

export function groupOf(quality: number): number {
  return quality >> WIDTH;
}

/** A bit for the word among those of its group, never 0. */
export function bitOf(quality: number): number {
  return quality & ((1 << WIDTH) - 1);
}
