import type { Span } from '../../note/span.ts';
import type { Assertion } from './assertion.ts';

const lettered = /[([]\s*(?:(no?)|y(?:es)?)\s*[)\]]/i;

/** "[y] fever [n] rash": letters that lead their items, the first of which leads the line. */
export function letterBefore(text: string, { start }: Span): Assertion['polarity'] | undefined {
  const code = text.charCodeAt(start - 2);
  if (code !== 93 && code !== 41) return undefined;
  const own = lettered.exec(text.slice(Math.max(0, start - 7), start));
  if (own === null) return undefined;
  const from = Math.max(0, start - 200);
  const line = text.slice(from + text.slice(from, start).lastIndexOf('\n') + 1, start);
  // none where the end of a line stands within the brackets
  const first = lettered.exec(line);
  if (first === null || /[\p{L}\d]\s?$/u.test(line.slice(0, first.index))) return undefined;
  return own[1] === undefined ? 'affirmed' : 'negated';
}
