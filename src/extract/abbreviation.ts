import { generalWords } from './false-friends.ts';
import { wordsInCapitals } from './words-in-capitals.ts';

/**
 * Short forms that clinicians type in lower case and that are no word of any language of a note. Others are
 * taken only as written or in capitals: "come" and "gave" are short forms too (COME, GAVE).
 */
const typedSmall: ReadonlySet<string> = new Set(
  (
    'aaa acs adhd afib aflutter aki aml ards aud avn bcc bph bppv cabg cad ccf chf cidp ckd ckd1 ckd2 ckd3 ckd3a ckd3b ckd4 ckd5 cll cml copd ' +
    'covid cva cvd dcm djd dka dlbcl dm1 dm2 dvt esrd gbm gca gdm gerd gord hbv hcc hcm hcv hfpef hfref hiv hld hocm htn ibd ibs ild ipf ' +
    'itp iugr ivh lvh mdd mgus mrsa mvp nafld nash nidddm nph nsclc nstemi oab ocd ome osa oud pbc pcos pmr pna ptsd ptx pud pvd rcc ' +
    'rsv sah sclc sdh siadh sibo sle stemi sud svt t1d t1dm t2d t2dm tbi tia ttp urti uti vre vsd wpw'
  ).split(' '),
);

/** How a short form of the note is written. */
export interface WrittenForm {
  /** Letters and digits as written, possessive taken off: "A-fib" is "Afib". */
  readonly letters: string;
  /** Words that they are spread over. */
  readonly words: number;
  /** The sentence is all in capitals, so capitals say nothing. */
  readonly shouting: boolean;
}

/**
 * Whether a short form is written like the abbreviation of the terminology. Case decides: "AS" is aortic
 * stenosis and "as" is not. Spread over words it must be so in the terminology ("A-fib"), or end in a
 * number ("T2 DM", "DM II").
 */
export function isWrittenLike(
  { letters, words, shouting }: WrittenForm,
  abbreviation: { readonly written: readonly string[]; readonly inParts: boolean },
): boolean {
  const small = letters.toLowerCase();
  if (words > 1 && !abbreviation.inParts && !/^\p{L}{2}.*(?:\d|I{2,3})$|^\p{L}\d/u.test(letters))
    return false;
  if (shouting) return letters.length >= 3 && !generalWords.has(small) && !wordsInCapitals.has(small);
  if (abbreviation.written.includes(letters)) return true;
  if (letters.length < 3 || generalWords.has(small)) return false;
  return typedSmall.has(small) || (letters.match(/[\p{Lu}\d]/gu)?.length ?? 0) >= 2;
}
