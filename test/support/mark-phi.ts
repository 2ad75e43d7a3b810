import { deidentify } from '../../src/deidentify/deidentify.ts';
import type { PhiRecognizer } from '../../src/deidentify/phi-recognizer.ts';
import type { Span } from '../../src/note/span.ts';

/** The text of a row with what is redacted in «», to compare with the row. */
export async function markWith(recognizers: readonly PhiRecognizer[], row: string): Promise<string> {
  const text = row.replace(/[«»]/g, '');
  const { spans } = await deidentify({ id: 't', text }, recognizers);
  return marked(text, spans);
}

/** A text with its spans in «». */
export function marked(text: string, spans: readonly Span[]): string {
  let at = 0;
  let out = '';
  for (const { start, end } of spans) {
    out += `${text.slice(at, start)}«${text.slice(start, end)}»`;
    at = end;
  }
  return out + text.slice(at);
}
