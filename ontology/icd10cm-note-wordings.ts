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
  const taken = new Set<string>();
  const named = concepts.filter(isNamed);
  for (const { name, synonyms } of named) for (const text of [name, ...synonyms]) taken.add(termKey(text));
  const claims = new Map<string, Map<string, Wording>>();
  for (const concept of named) {
    for (const wording of [...ownWordings(concept), ...(lent.get(concept.code) ?? [])]) {
      const key = wording.isShort ? `short ${abbreviationKey(wording.text)}` : termKey(wording.text);
      if (wording.text === '' || taken.has(key)) continue;
      const claimed = claims.get(key) ?? new Map<string, Wording>();
      if (!claimed.has(concept.code)) claimed.set(concept.code, wording);
      claims.set(key, claimed);
    }
  }
  const added = new Map<string, Wording[]>();
  for (const claimed of claims.values()) {
    const top = topOf([...claimed.keys()], parents);
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
  const own = [name, ...synonyms].filter((text) => !/^other\b/i.test(text));
  return [...own, ...included].map((text) => ({ text: bareTerm(text), isShort: false }));
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
      ...[name, ...synonyms].map((text) => ({ text, isShort: false })),
      ...abbreviations.map((text) => ({ text, isShort: true })),
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
