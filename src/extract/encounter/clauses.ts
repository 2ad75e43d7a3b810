import type { Span } from '../../note/span.ts';
import { looksLikeMedication, namesDrug, tellsHowMuch } from './medication-words.ts';

/** "ED course: ", "A/P: " before what is told; what stands behind "Stopped: " and its like did not happen. */
const leading = /^[\p{L}][\p{L}\d/&'’() -]{0,40}:\s+/u;
/** "Pure tone audiometry completed: mild loss" tells itself what was done. */
const tellsDone =
  /\b(?:completed|done|performed|taken|obtained|given|applied|removed|placed)(?: today)?:\s+$/iu;
export const otherTimes =
  /\b(?:planned|proposed|stopped|discontinued|held|on hold|allerg\w*|home|current|regular|usual|previous|past|prior|history|next|consider\w*|pending|declined|awaiting|to do|todo|return|if)\b/iu;
/** What is placed and so names the act. */
export const device =
  /\b(?:line|lines|catheter|tube|tourniquet|crown|composite|stent|drain|port|cannula|pacemaker|picc|iv|access|uvc|uac|cvc|ifc|idc|ngt|ett|iabp|hook|brace|lever|rail|varnish|orthosis|frame|hearing aid|splint|cast|boot|sling|dressing|bandage|filter|balloon|pump|coil|iud|implant|pessary|wrist guard)s?$/iu;

export function leadingLabel(words: string): string | undefined {
  const label = leading.exec(words)?.[0];
  return label === undefined || tellsDone.test(label) ? undefined : label;
}

export function beginsWithDrug(words: string): boolean {
  const first = /^[\p{L}][\p{L}-]*/u.exec(words)?.[0];
  return first !== undefined && namesDrug(first);
}

/** Given in words: "manual handling advice given". */
export const told =
  /\b(?:advice|advised|information|instructions?|reassurance|leaflet|guidance|safety[- ]net(?:ting)?|consent|history|warning)\s*$/iu;
export const aboutList = /^(?:the )?(?:following|these|this|all|procedures?|medications?)\b/iu;

/** Of what stands before a cue, what belongs to it: "No procedures were performed, and he was prescribed …". */
export function lastClause(words: string, border = /[,;:]|\b(?:and|but|then)\b/iu): string {
  return words.split(border).at(-1)!;
}

/** "bisoprolol 2.5 mg and arranged a 24 hour tape", "some ibuprofen and drove home": the list ends where the sentence goes on. */
export function untilVerb(
  text: string,
  items: readonly Span[],
  kind: 'procedures' | 'medications',
): readonly Span[] {
  const other = items.findIndex(({ start, end }, i) => {
    const words = text.slice(start, end);
    if (/\b(?:was|were|is|are|has|had|have|did)\b/iu.test(words)) return true;
    if (i === 0 || tellsHowMuch(words)) return false;
    if (/^(?!combined\b)\p{Ll}{2,}ed(?:\s|$)/u.test(words)) return true;
    return kind === 'medications' && /^\p{Ll}/u.test(words) && !looksLikeMedication(words);
  });
  return other === -1 ? items : items.slice(0, other);
}
