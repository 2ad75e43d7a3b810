import { type Advice, mentionsOf, type ReportedCode } from './advice.ts';
import { codeRangesOf, inCodeRange } from './code-range.ts';
import { type Tabular, withAncestors } from './tabular.ts';

const kinds = ['codeFirst', 'useAdditional'] as const;

/**
 * "Code first" and "use additional code", once for each place that prints it: codes of one chapter share its notes.
 * `related` are the codes of the note that it names, so that only their order is left to see to.
 */
export function sequenceAdvice(codes: readonly ReportedCode[], tabular: Tabular): readonly Advice[] {
  return kinds.flatMap((kind) => {
    const places = new Map<string, { notes: readonly string[]; of: ReportedCode[] }>();
    for (const code of codes) {
      for (const { code: at, tabular: printed } of withAncestors(code.code, tabular)) {
        const notes = printed.notes[kind] ?? [];
        if (notes.length === 0) continue;
        const place = places.get(at);
        if (place === undefined) places.set(at, { notes, of: [code] });
        else place.of.push(code);
      }
    }
    return Array.from(places, ([at, { notes, of }]): Advice => {
      const ranges = notes.flatMap(codeRangesOf);
      const own = of.map(({ code }) => code);
      const related = codes
        .map(({ code }) => code)
        .filter((code) => !own.includes(code) && ranges.some((range) => inCodeRange(code, range)));
      return {
        kind,
        codes: own,
        mentionIds: mentionsOf(of),
        at,
        notes,
        ...(related.length > 0 && { related }),
      };
    });
  });
}
