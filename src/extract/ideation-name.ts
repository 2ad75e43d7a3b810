import type { Span } from '../note/span.ts';

const beside = /\b(?:SI|AVH|AH|VH|suicid\w*|homicid\w*)\b/;
/** Characters on either side in which the other thoughts are named. */
const NEAR = 24;
const asked = /\b(?:denie[sd]|denying|no|without|negative for|endorses?|active|current)\s$/i;
/** What a note of the mind has, within some lines. */
const ofMind =
  /suicid|psych|depress|\bmood\b|bipolar|schizo|hallucin|overdose|\bOD\b|self-?harm|\bMDD\b|\bPHQ|\baffect\b/i;
const LINES = 400;

/** "SI/HI/AVH", "no HI or SI", "s/p OD. Denies HI": thoughts of killing, which most terminologies have no disorder for. Elsewhere HI is a head injury or what an index says. */
export function ideationName(text: string, { start, end }: Span): string | undefined {
  if (end - start !== 2 || text.slice(start, end) !== 'HI') return undefined;
  const around = (width: number): string =>
    `${text.slice(Math.max(0, start - width), start)} ${text.slice(end, end + width)}`;
  if (beside.test(around(NEAR))) return 'Homicidal ideation';
  const isAsked = asked.test(text.slice(Math.max(0, start - 16), start));
  return isAsked && ofMind.test(around(LINES)) ? 'Homicidal ideation' : undefined;
}
