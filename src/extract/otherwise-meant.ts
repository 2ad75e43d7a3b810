import type { Span } from '../note/span.ts';
import { meaningsOf } from '../terminology/chart-short-forms.ts';
import { stemWord } from '../terminology/normalize-term.ts';

/** A meaning with the stems that speak for it. */
interface Weighed {
  readonly isDisorder: boolean;
  readonly weight: number;
  readonly cues: ReadonlySet<string>;
}

/** A word that speaks for a meaning makes it so many times as likely. */
const BY_WORD = 10;
/** How many times as likely as any disorder another meaning has to be. */
const SURELY = 5;
/** Characters around the short form that are looked at, on its line. */
const AROUND = 90;

/** Short forms that are remembered. */
const MOST = 4096;
const known = new Map<string, readonly Weighed[] | undefined>();

/** Whether the words of its line say that a short form stands for a place, a test or a dressing, and not for a disorder: "TCC" beside a foot ulcer. */
export function isOtherwiseMeant(text: string, { start, end }: Span): boolean {
  const short = text.slice(start, end);
  if (!known.has(short)) {
    if (known.size >= MOST) known.clear();
    known.set(short, weighedOf(short));
  }
  const meanings = known.get(short);
  if (meanings === undefined) return false;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const line = `${before.slice(before.lastIndexOf('\n') + 1)} ; ${after.split('\n', 1)[0]}`;
  const words = new Set(
    line
      .toLowerCase()
      .match(/[\p{L}\d][\p{L}\d/&-]*/gu)
      ?.map(stemWord),
  );
  let [other, disorder] = [0, 0];
  for (const { isDisorder, weight, cues } of meanings) {
    let hits = 0;
    for (const cue of cues) if (words.has(cue)) hits += 1;
    const likely = weight * BY_WORD ** hits;
    if (isDisorder) disorder = Math.max(disorder, likely);
    else if (hits > 0) other = Math.max(other, likely);
  }
  return other > 0 && other >= SURELY * disorder;
}

/** What causes or finds an infection, or protects from it, is written as the infection is: "HPV positive". */
const ofInfection = new Set(['organism', 'test', 'drug']);
const infection = /infecti|virus|viral|hepatitis|tubercul|gonorrh|gonococc|syphilis|chlamydia/i;

/** Units and small words, which are on every line. */
const everywhere = new Set('mg ml cm mm kg po od bd iv na ct us in to no on or'.split(' '));

/** Undefined for what has no other meaning that a word speaks for. */
function weighedOf(short: string): readonly Weighed[] | undefined {
  const any = meaningsOf(short);
  // "PACs" are beats, "PACS" has the pictures
  const written = any.filter((meaning) => meaning.short === short);
  const all = written.length > 0 ? written : any;
  const isInfection = all.some(({ kind, names }) => kind === 'disorder' && infection.test(names.join()));
  const meanings = all
    .filter(({ kind }) => !isInfection || !ofInfection.has(kind))
    .map(({ kind, weight, cues }) => ({
      isDisorder: kind === 'disorder' || kind === 'finding',
      weight,
      cues: new Set(
        cues
          .split(' ')
          .filter((cue) => cue.length > 1 && !everywhere.has(cue))
          .map(stemWord),
      ),
    }));
  return meanings.some(({ isDisorder, cues }) => !isDisorder && cues.size > 0) ? meanings : undefined;
}
