import type { SectionKind } from '../note/section.ts';
import { stemWord, termKey } from '../terminology/normalize-term.ts';
import type { Sense, Senses } from './abbreviation-senses.ts';
import type { ConceptStore } from './concept-store.ts';
import type { SenseCue } from './sense-cues.ts';
import { senseWords } from './sense-words.ts';

/** What is known of the place of a short form. */
export interface SenseEvidence {
  /** Long form as the document defines it, if it does. */
  readonly definition?: string | undefined;
  readonly section?: SectionKind | undefined;
  /** `contextStems` of the sentence, or of more of the document. */
  readonly context?: ReadonlySet<string> | undefined;
}

/** What decided for a sense, strongest first. */
export type SenseGround = 'definition' | 'context' | 'section' | 'frequency';

export interface RankedSense {
  readonly ordinal: number;
  /** Share of the uses of the short form anywhere, as the senses have it; 0 for a definition that they lack. */
  readonly share: number;
  /** Of the uses for one of the senses, how many in such a place mean this. */
  readonly chance: number;
  readonly by: SenseGround;
}

/** What a short form stands for where it stands. */
export type ToldSense = Pick<RankedSense, 'ordinal' | 'chance'>;

/** A sense of this share is the usual one. */
export const USUAL_SHARE = 0.9;

/**
 * Senses of a short form, the likeliest first: by the document's own definition, then by how many words of its
 * context go with the concept and with no other sense, then by section, then by frequency. Empty if nothing is
 * known, if the document defines it as what is no term (then the definition is what should be linked), or if
 * context or section say that no disorder is meant.
 */
export function rankSenses(
  short: string,
  senses: Senses,
  concepts: ConceptStore,
  evidence: SenseEvidence,
): readonly RankedSense[] {
  const known = senses.lookup(short);
  if (evidence.definition !== undefined) return defined(evidence.definition, known, concepts);
  if (known.length === 0) return [];
  const context = evidence.context ?? new Set();
  const itself = stemWord(short);
  const { words, cues, disorders, elsewhereWords, elsewhereCues, families } = senseWords(
    short,
    known,
    concepts,
  );
  const scored = known.map(({ ordinal, share }, place) => ({
    ordinal,
    share,
    context: overlap(context, words[place]!, itself),
    section: inSection(cues[place]!, evidence.section),
    score: 0,
  }));
  for (const family of families) {
    const highest = Math.max(...family.map((place) => scored[place]!.context));
    for (const place of family) scored[place]!.context = highest;
  }
  for (const one of scored) one.score = scoreOf(one.share, one.context, one.section);
  const best = Math.max(...scored.map(({ score }) => score));
  const others = overlap(context, elsewhereWords, itself);
  const all = known.reduce((sum, { share }) => sum + share, 0);
  // senses share the uses for disorders; others may be for a drug or an examination
  const rest = 1 - (all * disorders) / 100;
  if (others > 0 && scoreOf(rest * MENTIONED, others, 0) > best) return [];
  if (inSection(elsewhereCues, evidence.section) > 0 && scored.every(({ context: count }) => count === 0))
    return [];
  const sum = scored.reduce((before, { score }) => before + Math.exp(score), 0);
  return scored
    .sort((a, b) => b.score - a.score)
    .map(({ ordinal, share, score, context: count, section: own }) => ({
      ordinal,
      share,
      chance: Math.exp(score) / sum,
      by: count > 0 ? 'context' : own > 0 ? 'section' : 'frequency',
    }));
}

/** A word that goes with a sense makes it so many times as likely. */
const BY_WORD = 10;
const BY_SECTION = 6;
/** No sense is ruled out by its share: lists do not know every clinic. */
const LEAST_SHARE = 0.01;
/** What else a short form stands for is so much less likely where it was found as a mention of a disorder. */
const MENTIONED = 0.5;

function scoreOf(share: number, words: number, section: number): number {
  return Math.log(share + LEAST_SHARE) + words * Math.log(BY_WORD) + section * Math.log(BY_SECTION);
}

/** The likeliest sense. */
export function pickSense(
  short: string,
  senses: Senses,
  concepts: ConceptStore,
  evidence: SenseEvidence,
): RankedSense | undefined {
  return rankSenses(short, senses, concepts, evidence)[0];
}

function defined(
  definition: string,
  known: readonly Sense[],
  concepts: ConceptStore,
): readonly RankedSense[] {
  const ordinals = new Set(
    Array.from(concepts.rowsByKey(termKey(definition)), (row) => concepts.ordinalOfRow(row)),
  );
  const place = (ordinal: number): number => {
    const at = known.findIndex((sense) => sense.ordinal === ordinal);
    return at < 0 ? known.length : at;
  };
  return [...ordinals]
    .sort((a, b) => place(a) - place(b))
    .map((ordinal) => ({
      ordinal,
      share: known[place(ordinal)]?.share ?? 0,
      chance: 1 / ordinals.size,
      by: 'definition',
    }));
}

/** Words of the context that are among these; that of the short form itself says nothing. */
function overlap(context: ReadonlySet<string>, words: ReadonlySet<string>, itself: string): number {
  let count = 0;
  for (const word of context) if (word !== itself && words.has(word)) count++;
  return count;
}

function inSection(cues: readonly SenseCue[], section: SectionKind | undefined): number {
  return section !== undefined && cues.some((cue) => cue.sections?.includes(section)) ? 1 : 0;
}
