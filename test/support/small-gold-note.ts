import { parseCodedAnswer } from '../../src/evaluate/coding/coded-answer.ts';
import { parseGoldCodedNote } from '../../src/evaluate/coding/gold-coding.ts';
import { type CodingScore, scoreCoding } from '../../src/evaluate/coding/score-coding.ts';

/** A note of invented lines, in which gold and found mentions are told by their words. */
export const text =
  'PMH: type 2 diabetes mellitus, breast and ovarian cancer, gout\nFAMILY HISTORY\nMother had a stroke.\nPLAN: cough drops';
export const at = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const current = {
  polarity: 'affirmed',
  certainty: 'certain',
  temporality: 'current',
  experiencer: 'patient',
};
/** A gold disorder without a code, of the patient, now. */
export const goldOf = (words: string, more: object = {}) => ({
  ...at(words),
  type: 'disorder',
  mondo: [],
  ...current,
  ...more,
});
/** A found mention; what it is linked to, or its candidates in their order. */
export const foundOf = (
  words: string,
  linked?: string,
  candidates: readonly string[] = [],
  assertion: object = {},
) => ({
  span: at(words),
  link:
    linked !== undefined
      ? { status: 'linked', coding: { code: linked } }
      : candidates.length > 0
        ? { status: 'ambiguous', coding: { code: candidates[0] } }
        : { status: 'unlinked' },
  candidates: (linked === undefined ? candidates : [linked, ...candidates]).map((code) => ({ code })),
  assertion: { ...current, ...assertion },
});

/** One note of these gold mentions, of which these were found. */
export function scoreOne(golds: readonly object[], mentions: readonly object[]): CodingScore {
  const note = parseGoldCodedNote({ id: 1, text, mentions: golds });
  return scoreCoding([note], () => parseCodedAnswer({ id: 1, mentions }));
}
