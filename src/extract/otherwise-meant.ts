import type { Span } from '../note/span.ts';
import { meaningsOf } from '../terminology/chart-short-forms.ts';
import { stemWord } from '../terminology/normalize-term.ts';

/** A meaning with the stems that speak for it. */
interface Weighed {
  readonly kind: string;
  readonly names: readonly string[];
  /** A disorder or a finding. */
  readonly isDisorder: boolean;
  /** What causes, finds or prevents the infection that the short form may be, which is written as the infection is. */
  readonly isOfInfection: boolean;
  readonly weight: number;
  readonly cues: ReadonlySet<string>;
}

/** A word that speaks for a meaning makes it so many times as likely. */
const BY_WORD = 10;
/** How many times as likely as any disorder another meaning has to be. */
const SURELY = 5;
/** How many times as likely as anything else a disorder has to be. */
const RATHER = 2;
/** What of 100 uses may be anything that the list lacks. */
const LEAST = 5;
/** Characters around the short form that are looked at, on its line. */
const AROUND = 90;

/** Short forms that are remembered. */
const MOST = 4096;
const known = new Map<string, readonly Weighed[]>();

/** Whether the words of its line say that a short form stands for a place, a test or a dressing, and not for a disorder: "TCC" beside a foot ulcer. */
export function isOtherwiseMeant(text: string, span: Span): boolean {
  const meanings = meaningsAt(text, span);
  if (!meanings.some(isThing)) return false;
  const words = wordsBeside(text, span);
  let [other, disorder] = [0, 0];
  for (const { isDisorder, isOfInfection, weight, cues } of meanings) {
    if (isOfInfection) continue;
    const hits = hitsOf(cues, words);
    const likely = weight * BY_WORD ** hits;
    if (isDisorder) disorder = Math.max(disorder, likely);
    else if (hits > 0) other = Math.max(other, likely);
  }
  return other > 0 && other >= SURELY * disorder;
}

/**
 * Whether the words of its line say that a short form that mostly stands for something else is a disorder: "SBP" beside ascites is no
 * blood pressure, and "PCP" beside CD4 no doctor.
 */
export function isToldDisorder(text: string, span: Span): boolean {
  return toldDisorder(text, span) !== undefined;
}

/**
 * Names of the disorder that words of its line say a short form is, see `isToldDisorder`: postnatal depression of "PND" beside an EPDS.
 * @param isSeldom only where it stands for something else more often
 */
export function toldDisorder(text: string, span: Span, isSeldom = false): readonly string[] | undefined {
  // "BPs" are pressures
  if (text.charCodeAt(span.end - 1) === SMALL_S) return undefined;
  const meanings = meaningsAt(text, span);
  if (!meanings.some(({ kind, cues }) => kind === 'disorder' && cues.size > 0)) return undefined;
  const words = wordsBeside(text, span);
  let [other, disorder] = [LEAST, 0];
  let told: Weighed | undefined;
  for (const one of meanings) {
    const hits = hitsOf(one.cues, words);
    const likely = one.weight * BY_WORD ** hits;
    if (one.kind !== 'disorder') other = Math.max(other, likely);
    else if (hits > 0 && likely > disorder) [disorder, told] = [likely, one];
  }
  if (told === undefined || disorder < RATHER * other) return undefined;
  return isSeldom && meanings.every(({ kind, weight }) => kind === 'disorder' || weight <= told.weight)
    ? undefined
    : told.names;
}

const isThing = ({ isDisorder, isOfInfection, cues }: Weighed): boolean =>
  !isDisorder && !isOfInfection && cues.size > 0;

const SMALL_S = 115;

function meaningsAt(text: string, { start, end }: Span): readonly Weighed[] {
  const short = text.slice(start, end);
  const held = known.get(short);
  if (held !== undefined) return held;
  if (known.size >= MOST) known.clear();
  const meanings = weighedOf(short);
  known.set(short, meanings);
  return meanings;
}

function hitsOf(cues: ReadonlySet<string>, words: ReadonlySet<string>): number {
  let hits = 0;
  for (const cue of cues) if (words.has(cue)) hits += 1;
  return hits;
}

/** Stems of the line around a short form. */
function wordsBeside(text: string, { start, end }: Span): ReadonlySet<string> {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const line = `${before.slice(before.lastIndexOf('\n') + 1)} ; ${after.split('\n', 1)[0]}`;
  return new Set(
    line
      .toLowerCase()
      .match(/[\p{L}\d][\p{L}\d/&-]*/gu)
      ?.map(stemWord),
  );
}

const ofInfection = new Set(['organism', 'test', 'drug']);
const infection = /infecti|virus|viral|hepatitis|tubercul|gonorrh|gonococc|syphilis|chlamydia/i;

/** Units and small words, which are on every line. */
const everywhere = new Set('mg ml cm mm kg po od bd iv na ct us in to no on or'.split(' '));

function weighedOf(short: string): readonly Weighed[] {
  const any = meaningsOf(short);
  // "PACs" are beats, "PACS" has the pictures
  const written = any.filter((meaning) => meaning.short === short);
  const all = written.length > 0 ? written : any;
  const isInfection = all.some(({ kind, names }) => kind === 'disorder' && infection.test(names.join()));
  return all.map(({ kind, names, weight, cues }) => ({
    kind,
    names,
    isDisorder: kind === 'disorder' || kind === 'finding',
    isOfInfection: isInfection && ofInfection.has(kind),
    weight,
    cues: new Set(
      cues
        .split(' ')
        .filter((cue) => cue.length > 1 && !everywhere.has(cue))
        .map(stemWord),
    ),
  }));
}
