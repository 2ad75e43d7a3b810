import type { SectionKind } from '../note/section.ts';
import { stemWord } from '../terminology/normalize-term.ts';
import { mayBeShortForm } from '../terminology/short-form.ts';
import type { LinkIndex } from './link-index.ts';
import { isAbove } from './name-first.ts';
import { rankSenses, type ToldSense } from './pick-sense.ts';
import { contextStems } from './sense-words.ts';

/** The parts of a `LinkQuery` that tell a sense. */
interface Placed {
  readonly name: string;
  readonly standardName?: string;
  readonly definition?: string;
  readonly section?: SectionKind;
  readonly nearby?: string;
  readonly otherNames?: readonly string[];
  readonly conceptCodes?: readonly string[];
}

/** A sense that is no likelier than this is not told. */
const TOLD = 0.75;
/** Nor one that the short form hardly ever has: BPD beside lithium is still no bipolar disorder. */
const LEAST_SHARE = 0.05;
/** A kind of the usual sense, or what is above it, is no other sense. */
const KIN_STEPS = 4;

/** Words of many disorders' names, which tell none from another: a wound with an infection makes no ear infection of OM. */
const general: ReadonlySet<string> = new Set(
  'infection disease disorder syndrome inflammation acute chronic severe recurrent pain ulcer injury failure primary secondary type left right upper lower'
    .split(' ')
    .map(stemWord),
);

const tellingStems = (text: string): ReadonlySet<string> =>
  new Set([...contextStems(text)].filter((stem) => !general.has(stem)));

const capitals = /\p{Lu}.*\p{Lu}/u;
/** "pmh: htn, pvd": a short form that was typed small has at most so many letters. */
const LONGEST_TYPED = 5;

/** A name as the list of short forms has it; undefined for words, with a capital or without. */
function inCapitals(name: string): string | undefined {
  if (capitals.test(name)) return mayBeShortForm(name) ? name : undefined;
  return name.length <= LONGEST_TYPED ? name.toUpperCase() : undefined;
}

/** A name whose place has been looked at. */
export type InPlace<Query> = Omit<Query, 'nearby'> & { readonly told?: ToldSense };

/** Names with the senses that their places tell. */
export function inPlace<Query extends Placed>(
  queries: readonly Query[],
  index: LinkIndex,
): readonly InPlace<Query>[] {
  return queries.map((asked) => {
    const { nearby: _, ...query } = asked;
    const told = toldSense(asked, index);
    if (told === undefined) return query;
    // what it was found as is one of its senses, and may be another
    return { ...query, told, conceptCodes: [index.concepts.codeAt(told.ordinal)] };
  });
}

/** Words of the other names of a note, which all its mentions have in one list. */
const stemsOfNames = new WeakMap<readonly string[], ReadonlyMap<string, ReadonlySet<string>>>();

/**
 * The sense of a short form that the words around it speak for, else the other names of the note: AR beside a nasal spray, PVD beside a
 * retina. Undefined if nothing does, for what has one sense, and for the usual one, which a short form has anyway.
 */
export function toldSense(query: Placed, { senses, concepts }: LinkIndex): ToldSense | undefined {
  const { name, nearby, section, definition, otherNames } = query;
  if (nearby === undefined || definition !== undefined) return undefined;
  const short = inCapitals(name);
  const known = short === undefined ? [] : senses.lookup(short);
  // what was found as a symptom that has no concept stays one: LAD is a finding, whatever it is filed under
  if (known.length < 2 || query.conceptCodes?.length === 0) return undefined;
  const usual = known[0]!.ordinal;
  const isKin = (ordinal: number): boolean =>
    isAbove(usual, ordinal, KIN_STEPS, concepts) || isAbove(ordinal, usual, KIN_STEPS, concepts);
  let isUsual = false;
  const told = (context: ReadonlySet<string>): ToldSense | undefined => {
    const [first] = rankSenses(short!, senses, concepts, { context, section });
    if (first?.by !== 'context' || first.chance < TOLD || first.share < LEAST_SHARE) return undefined;
    isUsual = first.ordinal === usual || isKin(first.ordinal);
    return isUsual ? undefined : first;
  };
  const byLine = told(tellingStems(nearby));
  if (byLine !== undefined || isUsual || otherNames === undefined) return byLine;
  return told(stemsOfOthers(otherNames, query));
}

/** What it was found as is its own word for itself, and says nothing of the sense. */
function stemsOfOthers(names: readonly string[], { name, standardName }: Placed): ReadonlySet<string> {
  let stems = stemsOfNames.get(names);
  if (stems === undefined) {
    stems = new Map(names.map((other) => [other, tellingStems(other)]));
    stemsOfNames.set(names, stems);
  }
  const others = new Set<string>();
  for (const [other, own] of stems)
    if (other !== name && other !== standardName) for (const stem of own) others.add(stem);
  return others;
}
