import { definitionOf, findDefinitions } from '../note/find-definitions.ts';
import { termKey } from '../terminology/normalize-term.ts';
import { mayBeShortForm } from '../terminology/short-form.ts';
import type { LinkIndex } from './link-index.ts';
import { isTermOf } from './pool-candidates.ts';
import { splitComposite } from './split-composite.ts';

/** What a query is asked as. */
export interface QueryWordings {
  /** One list for each disorder that the name names, of wordings that mean the same. */
  readonly parts: readonly (readonly string[])[];
  /** Of several parts: the name as one. A list may be one concept too. */
  readonly whole?: string;
  /** Concepts that a term of the same wording may belong to, if only these can be meant. */
  readonly codes?: readonly string[];
}

/** The parts of a `LinkQuery` that its wordings depend on. */
interface WordedQuery {
  readonly name: string;
  readonly standardName?: string | undefined;
  readonly definition?: string | undefined;
  readonly context?: string | undefined;
  readonly conceptCodes?: readonly string[] | undefined;
}

/** A list of disorders is asked one by one; instead of a short form, what the text says that it stands for. */
export function queryWordings(query: WordedQuery, index: LinkIndex): QueryWordings {
  const { name, standardName, conceptCodes: codes } = query;
  const definition = query.definition ?? definedIn(query.context, name);
  // what the text says is surer than what a list of short forms says
  if (definition !== undefined && codes?.length !== 0) return partsOf(definition, index);
  if (codes === undefined) {
    if (standardName !== undefined && standardName.toLowerCase() !== name.toLowerCase())
      return { parts: [[name, standardName]] };
    return partsOf(name, index);
  }
  if (codes.length === 0 || isTermOf(name, codes, index.concepts)) return { parts: [[name]], codes };
  // found by an abbreviation that the index lacks, so the concepts are asked for by their names
  return { parts: [[name, ...codes.flatMap((code) => index.concepts.concept(code)?.name ?? [])]], codes };
}

function partsOf(name: string, { concepts }: LinkIndex): QueryWordings {
  const parts = splitComposite(name, (wording) => concepts.rowsByKey(termKey(wording)).length > 0);
  return parts.length < 2 ? { parts: [[name]] } : { parts: parts.map((part) => [part]), whole: name };
}

function definedIn(context: string | undefined, name: string): string | undefined {
  if (context === undefined || !mayBeShortForm(name)) return undefined;
  return definitionOf(name, findDefinitions(context));
}
