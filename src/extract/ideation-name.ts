import type { Span } from '../note/span.ts';

const beside = /\b(?:SI|AVH|AH|VH|suicid\w*|homicid\w*)\b/;
/** Characters on either side in which the other thoughts are named. */
const NEAR = 24;

/** "SI/HI/AVH", "no HI or SI": thoughts of killing, which most terminologies have no disorder for. Elsewhere HI is a head injury or what an index says. */
export function ideationName(text: string, { start, end }: Span): string | undefined {
  if (end - start !== 2 || text.slice(start, end) !== 'HI') return undefined;
  const around = `${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR)}`;
  return beside.test(around) ? 'Homicidal ideation' : undefined;
}
