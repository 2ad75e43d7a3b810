import { termKey } from '../terminology/normalize-term.ts';
import { ANCESTORS, type ConceptFacts, NEAR, NEAR_ANCESTORS } from './concept-facts.ts';
import type { ConceptStore } from './concept-store.ts';
import { contentStems } from './content-stems.ts';
import type { LexicalIndex } from './lexical-index.ts';

/** What the other names of its note say of a name: "the tumour" of one with "carcinoma of the breast" is a carcinoma. */
export interface OtherNames {
  /** Words of them, as the lexical index numbers them. */
  readonly words: ReadonlySet<number>;
  /** Ordinals of concepts that one of them is a term of, and of all that is above these. */
  readonly meant: ReadonlySet<number>;
  readonly above: ReadonlySet<number>;
}

/** More names than that are of a list of problems, which says little of each. */
const MOST_NAMES = 64;

/** @param others names of the same note; those worded like the name itself are left out */
export function otherNames(
  name: string,
  others: readonly string[],
  concepts: ConceptStore,
  lexical: LexicalIndex,
  facts: ConceptFacts,
): OtherNames {
  const own = termKey(name);
  const words = new Set<number>();
  const meant = new Set<number>();
  const above = new Set<number>();
  for (const other of others.slice(0, MOST_NAMES)) {
    const key = termKey(other);
    if (key === own) continue;
    for (const stem of contentStems(other)) {
      const word = lexical.wordOf(stem);
      if (word >= 0) words.add(word);
    }
    const rows = concepts.rowsByKey(key);
    for (let i = 0; i < rows.length; i++) meant.add(concepts.ordinalOfRow(rows[i]!));
  }
  for (const ordinal of meant) eachAbove(ordinal, facts, (one) => above.add(one));
  return { words, meant, above };
}

/** True if the concept is below one that another name means. */
export function isBelow(ordinal: number, { meant }: OtherNames, facts: ConceptFacts): boolean {
  let found = false;
  eachAbove(ordinal, facts, (one) => {
    found ||= meant.has(one);
  });
  return found;
}

function eachAbove(ordinal: number, facts: ConceptFacts, visit: (above: number) => void): void {
  const place = facts.placeOf(ordinal);
  const count = facts.numbers[place + ANCESTORS]!;
  const all = count > NEAR_ANCESTORS ? facts.farAbove(place) : facts.numbers;
  const start = count > NEAR_ANCESTORS ? 0 : place + NEAR;
  for (let i = 0; i < count; i++) visit(all[start + i]!);
}
