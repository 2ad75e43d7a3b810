import type { DeidentifiedNote, DeidentifiedText, PhiSpan } from '../../src/deidentify/deidentified-note.ts';
import { OffsetMap } from '../../src/note/offset-map.ts';

/**
 * A de-identified note for tests of later stages: every occurrence of each value becomes its replacement.
 * Values must not overlap.
 */
export function replaceValues(text: string, values: Readonly<Record<string, string>> = {}): DeidentifiedNote {
  const spans: PhiSpan[] = [];
  for (const [value, replacement] of Object.entries(values)) {
    for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length)) {
      spans.push({ start: at, end: at + value.length, category: 'NAME', replacement });
    }
  }
  spans.sort((a, b) => a.start - b.start);
  const replaced = OffsetMap.replace(
    text,
    spans.map((span) => ({ source: span, text: span.replacement })),
  );
  return {
    id: 'test',
    text: replaced.text as DeidentifiedText,
    spans,
    offsets: replaced.map,
    replacedValues: spans.map((span) => text.slice(span.start, span.end)),
  };
}
