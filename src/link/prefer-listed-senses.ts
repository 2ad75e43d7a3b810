import { mayBeShortForm } from '../terminology/short-form.ts';
import type { Sense, Senses } from './abbreviation-senses.ts';
import type { PooledConcept } from './candidate-pool.ts';
import type { ConceptStore } from './concept-store.ts';
import { isAbove } from './name-first.ts';
import { USUAL_SHARE } from './pick-sense.ts';

/** A short form with a usual sense means, in a note, one of the disorders that it stands for. */
const USUALLY = 0.98;
/** Of that, what is left for disorders that only the terminology abbreviates so. */
const UNLISTED = 0.015;
/** No short form is more certain than this. */
const MOST = 0.99;
/** A terminology that knows kinds may abbreviate the kind that is meant, so many steps above or below what the list names. */
const KIN_STEPS = 2;
/** Lists that give the disorders of a short form less than this share know it as something else. */
const ELSEWHERE = 0.5;
/** What is left then for those that are worded so: too little to be linked. */
const UNLIKELY = 0.3;
/** And this much of it is theirs whatever the ranker, which knows no lists, makes of the letters. */
const TRUST = 0.8;
/** Lists count roughly: all of a share of .8 may be right. */
const LEEWAY = 1.25;
/** A listed sense that the ranker thinks nothing of is not ruled out. */
const LEAST = 0.05;
/** The same where words around the short form tell its senses apart. */
const LEAST_TOLD = 0.5;
/** What is left of the share of a sense that another stands in for, or that the place rules out. */
const SET_ASIDE = 0.05;

/**
 * A short form of a note means what lists of clinicians' abbreviations say, not a rare disorder that the terminology
 * abbreviates in the same way: HLD is hyperlipidemia, not a leukodystrophy, and AS no Angelman syndrome. The
 * ranker cannot learn that: in the articles that it was fitted on the rare ones are as common.
 *
 * What the candidates of these letters have together goes to the listed senses, by their share and by what the
 * ranker says. Stated, not fitted: docs/decisions/0019-short-forms.md.
 * @param wording as the note has it
 * @param ranked of that wording; their confidences are changed
 */
export function preferListedSenses(
  wording: string,
  ranked: readonly PooledConcept[],
  senses: Senses,
  concepts: ConceptStore,
): void {
  if (!mayBeShortForm(wording)) return;
  const known = senses.lookup(wording);
  const listed = new Map<number, Sense>();
  for (const sense of known) if (sense.lists > 0) listed.set(sense.ordinal, sense);
  const inList = ranked.filter(({ ordinal }) => listed.has(ordinal));
  // without a share for any of them the place says that no disorder is meant: PD of a dialysis
  const isElsewhere = inList.every(({ senseShare }) => Number.isNaN(senseShare));
  // and lists may know the short form as none: PEDS is a department, and pEDS a disorder that hardly any chart has
  if (isElsewhere && known.length > 0 && (inList.length > 0 || sumOfShares(known) < ELSEWHERE)) {
    const alike = ranked.filter(isAlike);
    scale(alike, Math.min(sumOf(alike), UNLIKELY));
  }
  if (isElsewhere) return;
  const isNear = (a: PooledConcept, b: PooledConcept): boolean =>
    isAbove(a.ordinal, b.ordinal, KIN_STEPS, concepts) || isAbove(b.ordinal, a.ordinal, KIN_STEPS, concepts);
  const shares = new Map<PooledConcept, number>();
  for (const one of inList) {
    const { share, own } = listed.get(one.ordinal)!;
    if (!Number.isNaN(one.senseChance)) shares.set(one, one.senseChance);
    else shares.set(one, Number.isNaN(one.senseShare) ? SET_ASIDE * share : one.senseShare);
    // DCIS is listed as carcinoma in situ of the breast, and the terminology has it as a kind of that
    const isKin = (other: PooledConcept): boolean =>
      isAlike(other) &&
      !listed.has(other.ordinal) &&
      other.confidence > one.confidence &&
      isNear(other, one) &&
      // the first of a series that goes by the name of all: retinitis pigmentosa 1
      !/\d/.test(concepts.nameAt(other.ordinal));
    const kin = own ? [] : ranked.filter(isKin);
    for (const other of kin) shares.set(other, shares.get(one)!);
    if (kin.length > 0) shares.set(one, shares.get(one)! * SET_ASIDE);
  }
  const meant = [...shares.keys()];
  const alike = ranked.filter((one) => !shares.has(one) && isAlike(one));
  const before = sumOf(meant) + sumOf(alike);
  const isUsual = [...shares.values()].some((share) => share >= USUAL_SHARE);
  // calibrated one by one, they may be more than 1 together
  const given = sumOfShares(inList.map(({ ordinal }) => listed.get(ordinal)!));
  const most = Math.max(isUsual ? USUALLY : 0, Math.min(before, MOST), given * TRUST);
  // SBO is spina bifida in 4 of 100 uses, and for the rest a disorder that the terminology may lack
  const all = Math.min(most, given * LEEWAY);
  const left = Math.min(sumOf(alike), UNLISTED * all);
  // words around it say more than what the ranker makes of letters
  const least = meant.some(({ senseChance }) => !Number.isNaN(senseChance)) ? LEAST_TOLD : LEAST;
  const weights = meant.map((one) => shares.get(one)! * (one.confidence + least));
  const weight = weights.reduce((sum, own) => sum + own, 0);
  if (weight === 0) return;
  const others = ranked.filter((one) => !shares.has(one) && !alike.includes(one));
  scale(others, Math.min(sumOf(others), 1 - most));
  scale(alike, left);
  for (const [i, one] of meant.entries()) one.confidence = ((all - left) * weights[i]!) / weight;
}

/** Worded like the name, as a short form or otherwise. */
function isAlike({ exact, abbreviation }: PooledConcept): boolean {
  return exact !== undefined || abbreviation !== undefined;
}

const sumOfShares = (senses: readonly Sense[]): number => senses.reduce((sum, { share }) => sum + share, 0);

function sumOf(concepts: readonly PooledConcept[]): number {
  return concepts.reduce((sum, { confidence }) => sum + confidence, 0);
}

/** So that together they have this. */
function scale(concepts: readonly PooledConcept[], sum: number): void {
  const before = sumOf(concepts);
  if (before > 0) for (const one of concepts) one.confidence *= sum / before;
}
