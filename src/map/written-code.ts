import type { LinkedName } from '../link/candidate.ts';
import type { ConceptStore } from '../link/concept-store.ts';
import { isAbove } from '../link/name-first.ts';
import type { Span } from '../note/span.ts';
import { codeSystems } from '../terminology/code-system.ts';

/** "E11.22", "I10": of those without a point some are vertebrae and vitamins, so these need a bracket or a column around them. */
const pointed = String.raw`[A-TV-Z]\d[\dAB]\.[\dA-Z]{1,4}`;
const short = String.raw`[A-TV-Z]\d[\dAB]`;
const label = String.raw`(?:ICD[- ]?(?:10)?(?:[- ]?CM)?(?:\s?codes?)?\s?[:#]?\s?)`;
const behind = new RegExp(
  String.raw`^(?:\s?[([]${label}?(${pointed}|${short})[)\]]|\s?[|\t]\s?(${pointed}|${short})\s*(?:[|\t]|$)|,?\s${label}(${pointed}|${short})\b|(?:\s?[-–—:]\s|\s)(${pointed})\s*(?:$|[|;,]))`,
);
const before = new RegExp(
  String.raw`(?:^|[|\t])[^\p{L}\n]*(?:${label}?(${pointed})\)?(?:\s?[-–—:|]|)|${label}(${short})\)?[-–—:]?|(${short})\s?[|:])\s*$`,
  'u',
);
/** Characters beside a name that are looked at. */
const REACH = 32;

/** The code of ICD-10-CM that is written beside a name, as lists of problems have it: "Gout (M10.9)", "E11.22 Type 2 diabetes with nephropathy". */
export function writtenCode(text: string, { start, end }: Span): string | undefined {
  const after = text.slice(end, end + REACH).split('\n', 1)[0]!;
  const found =
    behind.exec(after) ??
    before.exec(text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH), start));
  return found?.slice(1).find((code) => code !== undefined);
}

/** How near a code of a map is to the written one. */
const Near = {
  Not: 0,
  Category: 1,
  Above: 2,
  Same: 3,
} as const;

/** From where what is likeliest is what the code says too, the latter where other concepts map as near to it. */
const LIKELY = 0.3;
const LIKELIER = 0.5;
/** Below this the code and the name speak of different things, unless the code is of a kind of what is named. */
const POSSIBLE = 0.05;
/** A code names a kind that is hardly further below. */
const MOST_STEPS = 4;

/**
 * A name with the code that is written beside it: what maps to the code is linked where it is likeliest, and a kind of it that maps to the very
 * code comes first ("Neuropathy (E11.40)"); it and the first exchange their probabilities. A code of another category says nothing, since
 * lists have old codes beside new names.
 */
export function withWrittenCode(
  found: LinkedName,
  written: string | undefined,
  concepts: ConceptStore,
): LinkedName {
  const [first] = found.candidates;
  if (written === undefined || first === undefined) return found;
  const near = found.candidates.map(({ code }) => nearness(written, code, concepts));
  const nearest = Math.max(...near);
  const isAlone = near.filter((one) => one === nearest).length === 1;
  if (nearest > Near.Not && near[0] === nearest) {
    const isSure = first.confidence >= (isAlone ? LIKELY : LIKELIER);
    return found.status === 'ambiguous' && isSure ? { ...found, status: 'linked' } : found;
  }
  const isOther = near[0] === Near.Not || found.status !== 'linked';
  if (!isOther || nearest !== Near.Same || !isAlone) return found;
  const best = found.candidates[near.indexOf(nearest)]!;
  const isKind = isAbove(concepts.ordinalOf(first.code), concepts.ordinalOf(best.code), MOST_STEPS, concepts);
  if (!isKind && best.confidence < POSSIBLE) return found;
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

function nearness(written: string, code: string, concepts: ConceptStore): number {
  const ordinal = concepts.ordinalOf(code);
  if (ordinal < 0) return Near.Not;
  const own = plain(written);
  let best: number = Near.Not;
  for (const { system, code: target } of concepts.mapsAt(ordinal)) {
    if (system !== codeSystems.icd10cm) continue;
    const other = plain(target);
    const near =
      own === other
        ? Near.Same
        : own.startsWith(other) || other.startsWith(own)
          ? Near.Above
          : own.slice(0, 3) === other.slice(0, 3)
            ? Near.Category
            : Near.Not;
    if (near > best) best = near;
  }
  return best;
}

/** Without the point, and without what an injury's code says of the encounter: "S93.401A". */
const plain = (code: string): string => code.replace('.', '').replace(/X*[ADS]$/, '');
