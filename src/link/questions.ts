import { mayBeShortForm } from '../terminology/short-form.ts';
import type { ToldSense } from './pick-sense.ts';
import { holdsShortForm } from './query-wordings.ts';

/** The parts of a `LinkQuery` that its answer depends on. */
interface Asked {
  readonly name: string;
  readonly standardName?: string;
  readonly definition?: string;
  readonly context?: string;
  readonly section?: string;
  readonly textType?: string;
  readonly otherNames?: readonly string[];
  readonly conceptCodes?: readonly string[];
  readonly told?: ToldSense;
}

/**
 * A key for each query, the same for those that have the same answer. With other names it holds within these queries
 * only: all mentions of a note have one list of them, which may be as long as the note, so its number stands for it.
 */
export function questionsOf(queries: readonly Asked[], top: number): string[] {
  const lists = new Map<readonly string[], number>();
  return queries.map(({ otherNames, ...query }) => {
    if (otherNames === undefined) return questionOf(query, top);
    if (!lists.has(otherNames)) lists.set(otherNames, lists.size);
    return questionOf(query, top, lists.get(otherNames)!);
  });
}

function questionOf(query: Asked, top: number, others?: number): string {
  const { name, standardName, definition, context, textType, conceptCodes, told: sense } = query;
  const tellsSense = query.section !== undefined && (mayBeShortForm(name) || holdsShortForm(name));
  const section = tellsSense ? query.section : undefined;
  const told =
    standardName ?? definition ?? context ?? section ?? textType ?? others ?? conceptCodes ?? sense;
  if (told === undefined) return `${top} ${name}`;
  return JSON.stringify([
    top,
    name,
    standardName,
    definition,
    context,
    section,
    textType,
    others,
    conceptCodes,
    sense?.ordinal,
    sense?.chance,
  ]);
}
