import { type ChartMeaning, disorderWeight, meaningsOf } from '../terminology/chart-short-forms.ts';
import { isStopWord, stemWord, termKey, termStems } from '../terminology/normalize-term.ts';
import type { Sense } from './abbreviation-senses.ts';
import type { ConceptStore } from './concept-store.ts';
import { chartedName, rowsWorded } from './listed-name.ts';
import { type SenseCue, senseCues } from './sense-cues.ts';

/** What is to be known of the senses of one short form before its place is looked at; lists are by place of the sense. */
export interface SenseWords {
  /** Stems that go with a sense: those of its terms that no other sense has, and those that the list of charts has for it. */
  readonly words: readonly ReadonlySet<string>[];
  readonly cues: readonly (readonly SenseCue[])[];
  /** Of 100 uses those for a disorder, as the list of charts has it. */
  readonly disorders: number;
  /** Stems that go with a use for no disorder at all, and the cues for it. */
  readonly elsewhereWords: ReadonlySet<string>;
  readonly elsewhereCues: readonly SenseCue[];
  /**
   * Places of senses of which the first is above the others in the hierarchy. Words of one go for all of them,
   * and frequency decides among them: "cerebral" near "ALD" makes no other disorder of it.
   */
  readonly families: readonly (readonly number[])[];
}

/** Terms of a concept that are looked at for words that its context may have. */
const MAX_TERMS = 40;
/** Concepts above a sense among which other senses are looked for. */
const MAX_ANCESTORS = 64;

const kept = new WeakMap<readonly Sense[], SenseWords>();

/** Senses do not change with the place of the short form, so this is made once for each array of them. */
export function senseWords(short: string, senses: readonly Sense[], concepts: ConceptStore): SenseWords {
  const known = kept.get(senses);
  if (known !== undefined) return known;
  const letters = short.replace(/[^\p{L}\p{N}]/gu, '');
  const all = senseCues.filter((cue) => cue.short === letters);
  const cues = senses.map(({ ordinal }) => all.filter((cue) => isMeant(cue, ordinal, concepts)));
  const terms = ownWords(senses, concepts);
  const charted = chartedStems(short, senses, concepts);
  const elsewhereCues = all.filter((cue) => cue.meant === undefined);
  const made: SenseWords = {
    words: terms.map((own, i) => new Set([...own, ...charted.words[i]!])),
    cues,
    disorders: disorderWeight(meaningsOf(short)) ?? 100,
    elsewhereWords: new Set(charted.elsewhere),
    elsewhereCues,
    families: familiesOf(senses, concepts),
  };
  kept.set(senses, made);
  return made;
}

/** Stems of the words of a text that say something: what `SenseEvidence.context` is. */
export function contextStems(text: string): ReadonlySet<string> {
  return new Set(stemsOf(text));
}

function stemsOf(text: string): readonly string[] {
  return termStems(text).filter((stem) => stem.length > 1 && !isStopWord(stem));
}

function isMeant(cue: SenseCue, ordinal: number, concepts: ConceptStore): boolean {
  if (cue.meant === undefined) return false;
  const rows = Array.from(concepts.rowsByKey(termKey(cue.meant)));
  return rows.some((row) => concepts.ordinalOfRow(row) === ordinal);
}

/** What the list of charts says goes with each sense, and with what is none of them. */
function chartedStems(
  short: string,
  senses: readonly Sense[],
  concepts: ConceptStore,
): { readonly words: readonly (readonly string[])[]; readonly elsewhere: readonly string[] } {
  const words: string[][] = senses.map(() => []);
  const elsewhere: string[] = [];
  for (const meaning of meaningsOf(short)) {
    const stems = meaning.cues.split(' ').map(stemWord);
    const ordinals = ordinalsOf(meaning, concepts);
    const places = senses.flatMap(({ ordinal }, place) => (ordinals.has(ordinal) ? [place] : []));
    for (const place of places) words[place]!.push(...stems);
    if (places.length === 0) elsewhere.push(...stems);
  }
  return { words, elsewhere };
}

function ordinalsOf({ short, kind, names }: ChartMeaning, concepts: ConceptStore): ReadonlySet<number> {
  const known = kind === 'disorder' || kind === 'finding' ? chartedName(short, names, concepts) : undefined;
  const rows = known === undefined ? [] : rowsWorded(known.name, concepts);
  return new Set(rows.map((row) => concepts.ordinalOfRow(row)));
}

/** Stems of the terms of each sense that no other sense has: "sclerosis" tells multiple sclerosis from mitral stenosis. */
function ownWords(senses: readonly Sense[], concepts: ConceptStore): readonly ReadonlySet<string>[] {
  if (senses.length < 2) return senses.map(() => new Set());
  const all = senses.map(({ ordinal }) => {
    const first = concepts.firstRow(ordinal);
    const end = Math.min(concepts.firstRow(ordinal + 1), first + MAX_TERMS);
    const stems = new Set<string>();
    for (let row = first; row < end; row++)
      for (const stem of stemsOf(concepts.textOfRow(row))) if (stem.length > 2) stems.add(stem);
    return stems;
  });
  return all.map(
    (own, i) => new Set([...own].filter((stem) => !all.some((other, j) => j !== i && other.has(stem)))),
  );
}

function familiesOf(senses: readonly Sense[], concepts: ConceptStore): readonly (readonly number[])[] {
  const place = new Map(senses.map(({ ordinal }, i) => [ordinal, i]));
  const families = senses.map((_, i) => [i]);
  senses.forEach(({ ordinal }, i) => {
    const seen = new Set<number>([ordinal]);
    for (const above of seen) {
      for (const parent of Array.from(concepts.parentsOf(above))) {
        const at = place.get(parent);
        if (at !== undefined && !seen.has(parent)) families[at]!.push(i);
        if (seen.size < MAX_ANCESTORS) seen.add(parent);
      }
    }
  });
  return families.filter((family) => family.length > 1);
}
