import { type Concept, conceptTerms, type TermScope } from '../terminology/concept.ts';
import { abbreviationKey, termKey } from '../terminology/normalize-term.ts';

/** Terms of concepts by row, as an index would have them, without anything that ranks. */
export interface TermTable {
  readonly texts: readonly string[];
  readonly codes: readonly string[];
  /** Codes of the concepts that have a term of this wording, the closest scope first. */
  exactCodes(mention: string): readonly string[];
}

const closest: readonly TermScope[] = ['name', 'exact', 'abbreviation', 'narrow', 'broad', 'related'];

export function createTermTable(concepts: readonly Concept[]): TermTable {
  const texts: string[] = [];
  const codes: string[] = [];
  const rows = new Map<string, { code: string; place: number }[]>();
  for (const concept of concepts) {
    if (!concept.active) continue;
    for (const { text, scope } of conceptTerms(concept)) {
      texts.push(text);
      codes.push(concept.code);
      const key = scope === 'abbreviation' ? shortKey(text) : termKey(text);
      const filed = rows.get(key) ?? [];
      if (filed.length === 0) rows.set(key, filed);
      filed.push({ code: concept.code, place: closest.indexOf(scope) });
    }
  }
  return {
    texts,
    codes,
    exactCodes(mention) {
      const found = [...(rows.get(termKey(mention)) ?? []), ...(rows.get(shortKey(mention)) ?? [])];
      return [...new Set(found.sort((a, b) => a.place - b.place).map(({ code }) => code))];
    },
  };
}

/** Apart from the words: "ALL" the leukaemia is not "all". */
function shortKey(text: string): string {
  return `short form ${abbreviationKey(text)}`;
}
