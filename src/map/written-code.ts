import type { Candidate, LinkedName, MatchMethod } from '../link/candidate.ts';
import type { ConceptStore } from '../link/concept-store.ts';
import type { LinkIndex } from '../link/link-index.ts';
import { isAbove } from '../link/name-first.ts';
import { codeSystems } from '../terminology/code-system.ts';
import { mayBeShortForm } from '../terminology/short-form.ts';
import { mappedAncestors } from './mapped-ancestors.ts';

/** How near a code of a map is to the written one. */
const Near = {
  Not: 0,
  Category: 1,
  Above: 2,
  Same: 3,
} as const;

/** Characters of a category: "M45". */
const CATEGORY = 3;

/** More characters than any code has. */
const LONGEST = 10;

/** From where what is likeliest is what the code says too, the latter where other concepts map as near to it. */
const LIKELY = 0.3;
const LIKELIER = 0.5;
/** Below this the code and the name speak of different things, unless the code is of a kind of what is named. */
const POSSIBLE = 0.05;
/** A code names a kind that is hardly further below. */
const MOST_STEPS = 4;

/** Concepts below what is named that are looked at. */
const MOST_BELOW = 400;
/** A sense that the code says is no less certain than this. */
const TOLD = 0.8;

/**
 * A name with the code that is written beside it: what maps to the code is linked where it is likeliest, and a kind of it that maps to the very
 * code comes first ("Neuropathy (E11.40)"); it and the first exchange their probabilities. Of a short form the sense that maps to the code is
 * meant ("AS (M45.9)"). A code of another category says nothing else, since lists have old codes beside new names.
 */
export function withWrittenCode(
  found: LinkedName,
  name: string,
  written: string | undefined,
  { concepts, senses }: Pick<LinkIndex, 'concepts' | 'senses'>,
): LinkedName {
  if (written === undefined) return found;
  const [first] = found.candidates;
  const near = found.candidates.map(({ code }) => nearnessAt(written, concepts.ordinalOf(code), concepts));
  const nearest = Math.max(Near.Not, ...near);
  const isAlone = near.filter((one) => one === nearest).length === 1;
  if (first !== undefined && nearest > Near.Not && near[0] === nearest) {
    const isSure = first.confidence >= (isAlone ? LIKELY : LIKELIER);
    if (found.status === 'ambiguous' && isSure) return { ...found, status: 'linked' };
    if (found.status === 'linked' && nearest > Near.Category) return found;
  }
  const listed = mayBeShortForm(name) ? senses.lookup(name).map(({ ordinal }) => ordinal) : [];
  const sense = nearestOf(listed, written, concepts);
  if (sense !== undefined) {
    return withFirst(found, sense, 'abbreviation', Math.max(TOLD, first?.confidence ?? 0), concepts);
  }
  if (first === undefined) return found;
  // of a short form it may be another sense, which the terminology maps to nothing
  if (listed.length > 1 && found.status === 'linked' && isOfOtherChapter(written, first, concepts))
    return { ...found, status: 'ambiguous' };
  if (near[0] !== Near.Not && found.status === 'linked') return found;
  const best = nearest === Near.Same && isAlone ? found.candidates[near.indexOf(nearest)]! : undefined;
  const above = concepts.ordinalOf(first.code);
  const isKind = best !== undefined && isAbove(above, concepts.ordinalOf(best.code), MOST_STEPS, concepts);
  if (best !== undefined && best !== first && (isKind || best.confidence >= POSSIBLE)) {
    const others = found.candidates.filter((one) => one !== best && one !== first);
    return {
      ...found,
      status: found.status === 'unlinked' ? 'ambiguous' : 'linked',
      candidates: [
        { ...best, confidence: first.confidence },
        { ...first, confidence: best.confidence },
        ...others,
      ],
    };
  }
  const kind =
    found.status === 'linked' ? nearestOf(kindsOf(above, concepts), written, concepts, true) : undefined;
  return kind === undefined ? found : withFirst(found, kind, 'hierarchy', first.confidence, concepts);
}

/** Whether a concept maps to codes of other letters alone. */
function isOfOtherChapter(written: string, { code }: Candidate, concepts: ConceptStore): boolean {
  const targets = targetsAt(concepts.ordinalOf(code), concepts);
  return targets.length > 0 && targets.every((target) => target[0] !== written[0]);
}

/** With a concept first, which may be no candidate so far. */
function withFirst(
  found: LinkedName,
  ordinal: number,
  method: MatchMethod,
  confidence: number,
  concepts: ConceptStore,
): LinkedName {
  const { code, name: display } = concepts.namedAt(ordinal);
  const similarity = method === 'abbreviation' ? 1 : 0;
  const known = found.candidates.find((one) => one.code === code);
  const first = known ?? { code, display, matchedTerm: display, method, similarity };
  const others = found.candidates.filter((one) => one !== known);
  return { ...found, status: 'linked', candidates: [{ ...first, confidence }, ...others] };
}

/**
 * The one that maps nearest to the code, if it is alone.
 * @param closely not one of its category, nor one that maps to no code itself
 */
function nearestOf(
  ordinals: readonly number[],
  written: string,
  concepts: ConceptStore,
  closely = false,
): number | undefined {
  let best: number | undefined;
  let nearest: number = closely ? Near.Category : Near.Not;
  for (const ordinal of ordinals) {
    const near = nearnessAt(written, ordinal, concepts, closely);
    if (near > nearest) [best, nearest] = [ordinal, near];
    else if (near === nearest) best = undefined;
  }
  return best;
}

function kindsOf(above: number, concepts: ConceptStore): readonly number[] {
  const met = new Set([above]);
  let level = [above];
  for (let step = 0; step < MOST_STEPS && met.size < MOST_BELOW; step++) {
    level = level.flatMap((one) => Array.from(concepts.childrenOf(one))).filter((one) => !met.has(one));
    for (const one of level) met.add(one);
  }
  met.delete(above);
  return [...met];
}

function nearnessAt(written: string, ordinal: number, concepts: ConceptStore, closely = false): number {
  if (ordinal < 0) return Near.Not;
  const targets = targetsAt(ordinal, concepts);
  if (targets.length > 0 || closely)
    return Math.max(Near.Not, ...targets.map((target) => nearnessOf(written, target)));
  const above = mappedAncestors(concepts, codeSystems.icd10cm).nearest(ordinal);
  const isNear =
    above !== undefined &&
    targetsAt(above, concepts).some((target) => nearnessOf(written, target) > Near.Not);
  return isNear ? Near.Category : Near.Not;
}

const targetsAt = (ordinal: number, concepts: ConceptStore): readonly string[] =>
  concepts
    .mapsAt(ordinal)
    .filter(({ system, code }) => system === codeSystems.icd10cm && code !== '')
    .map(({ code }) => code);

function nearnessOf(written: string, target: string): number {
  const [own, other] = [plain(written), plain(target)];
  if (own === other) return Near.Same;
  // "C91.1" is nearer to C91.10 than "C91" is
  if (own.startsWith(other) || other.startsWith(own))
    return Near.Above + Math.min(own.length, other.length) / LONGEST;
  return own.slice(0, CATEGORY) === other.slice(0, CATEGORY) ? Near.Category : Near.Not;
}

/** Without the point, and without what an injury's code says of the encounter: "S93.401A". */
const plain = (code: string): string => code.replace('.', '').replace(/X*[ADS]$/, '');
