import { codeSystems } from '../src/terminology/code-system.ts';
import type { Concept } from '../src/terminology/concept.ts';
import { bareTerm } from '../src/terminology/icd10cm-words.ts';
import { abbreviationKey, termKey } from '../src/terminology/normalize-term.ts';

/** Longer notes "includes" are rules, not names. */
const LONGEST_INCLUDED = 60;

/** What a code is called beside its names. */
interface Wording {
  readonly text: string;
  readonly isShort: boolean;
  /** A code's own name says more than what is lent to it, and that more than its notes: 0, 1, 2. */
  readonly rank: number;
}

/**
 * ICD-10-CM says "Essential (primary) hypertension" and "Pneumonia, unspecified organism" where notes say
 * "essential hypertension" and "pneumonia". Adds such wordings, the names in a code's "includes" notes, and what
 * another terminology calls the disorders that it maps to the code, as synonyms. A wording that another code has as a
 * term stays that code's; of several codes that would get it, it goes to the one that all others are below, and to
 * none if there is no such one.
 */
export function withNoteWordings(
  concepts: readonly Concept[],
  mapped: Iterable<Concept> = [],
): readonly Concept[] {
  const parents = new Map(concepts.map(({ code, parents: [above] }) => [code, above]));
  const lent = lentWordings(concepts, mapped);
  const named = concepts.filter(isNamed);
  const owners = new Map<string, Set<string>>();
  for (const { code, name, synonyms } of named) {
    for (const key of [name, ...synonyms].map(termKey))
      owners.set(key, (owners.get(key) ?? new Set()).add(code));
  }
  const claims = new Map<string, Map<string, Wording>>();
  for (const concept of named) {
    for (const wording of [...ownWordings(concept), ...(lent.get(concept.code) ?? [])]) {
      const key = wording.isShort ? `short ${abbreviationKey(wording.text)}` : termKey(wording.text);
      const owner = owners.get(key);
      // "Fever NOS" is a term of this code, and "Fever" another wording of it
      if (wording.text === '' || (owner && !owner.has(concept.code))) continue;
      const claimed = claims.get(key) ?? new Map<string, Wording>();
      if (!claimed.has(concept.code)) claimed.set(concept.code, wording);
      claims.set(key, claimed);
    }
  }
  const added = new Map<string, Wording[]>();
  for (const claimed of claims.values()) {
    const least = Math.min(...Array.from(claimed.values(), ({ rank }) => rank));
    const first = [...claimed].flatMap(([code, { rank }]) => (rank === least ? [code] : []));
    const top = topOf(first, parents);
    if (top !== undefined) added.set(top, [...(added.get(top) ?? []), claimed.get(top)!]);
  }
  return concepts.map((concept) => withWordings(concept, added.get(concept.code)));
}

/** Chapters, sections and codes with an expanded seventh character have no terms of their own. */
function isNamed({ active, tabular }: Concept): boolean {
  return active && tabular?.expanded !== true;
}

function withWordings(concept: Concept, more: readonly Wording[] = []): Concept {
  const texts = (short: boolean) => more.filter(({ isShort }) => isShort === short).map(({ text }) => text);
  return more.length === 0
    ? concept
    : {
        ...concept,
        synonyms: [...concept.synonyms, ...texts(false)],
        abbreviations: [...concept.abbreviations, ...texts(true)],
      };
}

function ownWordings({ name, synonyms, tabular }: Concept): readonly Wording[] {
  const included = (tabular?.notes.includes ?? []).filter(
    (note) => note.length <= LONGEST_INCLUDED && !/[:;]|[A-Z]\d\d|\bconditions?\b/.test(note),
  );
  return [name, ...synonyms, ...included].flatMap((text, i) =>
    /^other\b/i.test(text) ? [] : [{ text: bareTerm(text), isShort: false, rank: i === 0 ? 0 : 2 }],
  );
}

/** By code; a map to a code with its seventh character is one to the code without it. */
function lentWordings(concepts: readonly Concept[], mapped: Iterable<Concept>) {
  const expanded = new Map(
    concepts.flatMap(({ code, parents: [above], tabular }) =>
      tabular?.expanded && above !== undefined ? [[code, above] as const] : [],
    ),
  );
  const lent = new Map<string, Wording[]>();
  for (const { name, synonyms, abbreviations, maps } of mapped) {
    const target = maps.find(({ system }) => system === codeSystems.icd10cm)?.code;
    if (target === undefined) continue;
    const code = expanded.get(target) ?? target;
    lent.set(code, [
      ...(lent.get(code) ?? []),
      ...[name, ...synonyms].map((text) => ({ text, isShort: false, rank: 1 })),
      ...abbreviations.map((text) => ({ text, isShort: true, rank: 1 })),
    ]);
  }
  return lent;
}

/** The code that all others are below. */
function topOf(codes: readonly string[], parents: ReadonlyMap<string, string | undefined>) {
  const isBelow = (code: string, top: string): boolean => {
    for (let at = parents.get(code); at !== undefined; at = parents.get(at)) if (at === top) return true;
    return false;
  };
  return codes.find((top) => codes.every((code) => code === top || isBelow(code, top)));
}
