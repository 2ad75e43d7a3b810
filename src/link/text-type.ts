/**
 * What a sentence is taken from. Corpora of abstracts give the coarser concept that an article is filed under, where
 * a note is coded as precisely as it says.
 */
export const textTypes = ['note', 'article'] as const;

export type TextType = (typeof textTypes)[number];

/** Log-odds of "from a note" that the words of a sentence add, each once however often it is there. */
export interface TextTypeModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Stands for any number. */
const NUMBER = '#';

/** The words of a sentence that a model may know. */
export function textTypeWords(text: string): ReadonlySet<string> {
  const words = new Set(text.toLowerCase().match(/[a-z]+/g));
  if (/\d/.test(text)) words.add(NUMBER);
  return words;
}

/** Probability, 0 to 1, that a sentence is from a note rather than from an article. */
export function noteLikeness(text: string, { bias, weights }: TextTypeModel): number {
  let odds = bias;
  for (const word of textTypeWords(text)) if (Object.hasOwn(weights, word)) odds += weights[word]!;
  return 1 / (1 + Math.exp(-odds));
}

/** The same of a name: for sure where its kind of text is known, undefined where nothing says so. */
export function likenessOf(
  type: TextType | undefined,
  context: string | undefined,
  model: TextTypeModel,
): number | undefined {
  if (type !== undefined) return type === 'note' ? 1 : 0;
  return context === undefined ? undefined : noteLikeness(context, model);
}
