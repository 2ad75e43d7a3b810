import { definitionOf, findDefinitions } from '../note/find-definitions.ts';
import type { SectionKind } from '../note/section.ts';
import { disorderWeight, meaningsOf } from '../terminology/chart-short-forms.ts';
import { withoutQualifiers } from '../terminology/qualifiers.ts';
import { mayBeShortForm } from '../terminology/short-form.ts';
import { sideWords } from '../terminology/side-words.ts';
import type { LinkIndex } from './link-index.ts';
import { nameKey } from './name-stems.ts';
import { rankSenses } from './pick-sense.ts';
import { isTermOf } from './pool-candidates.ts';
import { contextStems } from './sense-words.ts';
import { splitComposite } from './split-composite.ts';
import type { TextType } from './text-type.ts';

/** What a query is asked as. */
export interface QueryWordings {
  /** One list for each disorder that the name names, of wordings that mean the same. */
  readonly parts: readonly (readonly string[])[];
  /** Of several parts: the name as one. A list may be one concept too. */
  readonly whole?: string;
  /** Of one part: wordings of it without how far and how bad the disorder is, which say what it is where no term says both. */
  readonly bare?: readonly string[];
  /** The standard name, where it is the name without those words: then it is what the name says. */
  readonly said?: string;
  /** Concepts that a term of the same wording may belong to, if only these can be meant. */
  readonly codes?: readonly string[];
}

/** The parts of a `LinkQuery` that its wordings depend on. */
interface WordedQuery {
  readonly name: string;
  readonly standardName?: string | undefined;
  readonly definition?: string | undefined;
  readonly context?: string | undefined;
  readonly section?: SectionKind | undefined;
  readonly conceptCodes?: readonly string[] | undefined;
  readonly textType?: TextType | undefined;
}

/** Letters: what is longer is a word cut short. */
const LONGEST_TYPED = 5;

/** "R CTS": the side of a short form. */
const side = new RegExp(`^${sideWords}\\s+`, 'i');

/** A list of disorders is asked one by one; instead of a short form, what the text says that it stands for. */
export function queryWordings(query: WordedQuery, index: LinkIndex): QueryWordings {
  const { name, standardName, conceptCodes: codes } = query;
  const definition = query.definition ?? definedIn(query.context, name);
  // what the text says is surer than what a list of short forms says
  if (definition !== undefined && codes?.length !== 0) return partsOf(definition, index, query);
  if (codes === undefined) {
    if (standardName !== undefined && standardName.toLowerCase() !== name.toLowerCase()) {
      const bare = bareOf(name, index, query);
      const isBare = bare?.toLowerCase() === standardName.toLowerCase();
      return { parts: [[name, standardName]], ...(isBare && { said: standardName }) };
    }
    return partsOf(name, index, query);
  }
  // the senses of a short form bring the concepts themselves, each with its share
  const isKnown = (wording: string): boolean =>
    isTermOf(wording, codes, index.concepts) || isListed(wording, codes, index);
  if (codes.length === 0) return { parts: [[name]], codes };
  // "pmh: hld, cad": typed in small letters, which are no short form by themselves
  if (name.length <= LONGEST_TYPED && !mayBeShortForm(name) && isListed(name.toUpperCase(), codes, index))
    return { parts: [[name.toUpperCase()]], codes };
  if (isKnown(name)) return { parts: [[name]], codes };
  const bare = name.replace(side, '');
  if (bare !== name && isKnown(bare)) return { parts: [[bare]], codes };
  // found by an abbreviation that the index lacks, so the concepts are asked for by their names
  return { parts: [[name, ...codes.flatMap((code) => index.concepts.concept(code)?.name ?? [])]], codes };
}

function isListed(wording: string, codes: readonly string[], { concepts, senses }: LinkIndex): boolean {
  if (!mayBeShortForm(wording)) return false;
  return senses
    .lookup(wording)
    .some(({ ordinal, lists }) => lists > 0 && codes.includes(concepts.codeAt(ordinal)));
}

/** Whether words are a name or an exact synonym. */
function isNamedSo(wording: string, { concepts }: LinkIndex): boolean {
  return Array.from(concepts.rowsByKey(nameKey(wording))).some((row) => {
    const scope = concepts.scopeOfRow(row);
    return scope === 'name' || scope === 'exact';
  });
}

const termTest =
  ({ concepts }: LinkIndex) =>
  (wording: string): boolean =>
    concepts.rowsByKey(nameKey(wording)).length > 0;

function isListedShort(wording: string, { senses }: LinkIndex): boolean {
  if (!shortAlone.test(wording)) return false;
  return senses.lookup(wording).some(({ lists }) => lists > 0);
}

const shortAlone = /^[A-Z][A-Za-z]?[A-Z]{1,4}$/;

/** A name that is no term, without how far, how bad and on which side. */
function bareOf(name: string, index: LinkIndex, { textType }: WordedQuery): string | undefined {
  const isTerm = termTest(index);
  if (index.support !== undefined || isTerm(name)) return undefined;
  // "chronic HTN", "acute UTI"
  const isKnown = (wording: string): boolean =>
    isTerm(wording) || (name.endsWith(wording) && isListedShort(wording, index));
  return withoutQualifiers(name, isKnown, textType === 'note');
}

function partsOf(name: string, index: LinkIndex, query: WordedQuery): QueryWordings {
  const isTerm = termTest(index);
  const bare = bareOf(name, index, query);
  const whole = bare ?? name;
  // in notes "breast and ovarian cancer" are the two, although Mondo has it as a loose wording of the hereditary syndrome
  const isWhole = (wording: string): boolean =>
    wording === whole && query.textType === 'note' ? isNamedSo(wording, index) : isTerm(wording);
  const parts = splitComposite(whole, isWhole);
  if (parts.length >= 2) return { parts: parts.map((part) => [part]), whole: name };
  const spelledToo = (wording: string): string[] => {
    const spelled = holdsShortForm(wording) && !isTerm(wording) ? spelledOut(wording, index, query) : wording;
    return spelled === wording ? [wording] : [wording, spelled];
  };
  return { parts: [spelledToo(name)], ...(bare !== undefined && { bare: spelledToo(bare) }) };
}

/** The same as the code system words its terms, if it says more than names of disorders do. */
export function supportedWordings(query: WordedQuery, index: LinkIndex): QueryWordings {
  const { support } = index;
  if (support === undefined) return queryWordings(query, index);
  const { parts, ...rest } = queryWordings({ ...query, name: support.asked(query.name) }, index);
  return { ...rest, parts: parts.map((wordings) => [...wordings, ...wordings.flatMap(support.coarser)]) };
}

/** The words that a code may be moved by. */
export function supportingWords(
  name: string,
  { parts, codes }: QueryWordings,
  part: number,
): readonly string[] {
  // names of the concepts that a name was found by would support whatever they say
  const wordings = codes === undefined ? parts[part]! : parts[part]!.slice(0, 1);
  // another disorder of a list has other words
  return parts.length === 1 ? [name, ...wordings] : wordings;
}

/** A short form beside other words: CKD of "CKD stage 3". What is written like a gene (BRCA1) is none. */
const SHORT_WORD = /(?<=^|[\s-])[A-Z]{2,5}(?=s?(?:\s|$))/g;
/** A sense of more than this share is what the short form mostly stands for. */
const MOSTLY = 0.5;
/** Of 100 uses. */
const HARDLY = 20;

/** "CBD injury": of nearly all uses a duct; an organism is what it infects with. */
function isHardlyDisorder(short: string): boolean {
  const meanings = meaningsOf(short);
  return (disorderWeight(meanings) ?? 100) < HARDLY && meanings[0]!.kind !== 'organism';
}

/** True if the name may have a short form in it: "CKD 3", "CKD III", but not "HEART FAILURE". */
export function holdsShortForm(name: string): boolean {
  const capitals = name.match(/[A-Z]{2,}/g)?.filter((word) => !/^[IVX]+$/.test(word)) ?? [];
  return capitals.length === 1 || (capitals.length > 1 && /[a-z]{2}/.test(name));
}

/** The name with the usual senses of the short forms in it. */
function spelledOut(
  name: string,
  { concepts, senses }: LinkIndex,
  { context, section }: WordedQuery,
): string {
  const evidence = { context: context === undefined ? undefined : contextStems(context), section };
  return name.replace(SHORT_WORD, (short) => {
    if (short.length === name.length) return short;
    const [first] = rankSenses(short, senses, concepts, evidence);
    if (first === undefined || (first.share <= MOSTLY && first.by !== 'context')) return short;
    if (first.by !== 'context' && isHardlyDisorder(short)) return short;
    return concepts.nameAt(first.ordinal);
  });
}

function definedIn(context: string | undefined, name: string): string | undefined {
  if (context === undefined || !mayBeShortForm(name)) return undefined;
  return definitionOf(name, findDefinitions(context));
}
