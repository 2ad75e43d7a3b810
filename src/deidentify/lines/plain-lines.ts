import { type CutText, cutText } from './cut-text.ts';
import { withJoinedMarks } from './joined-marks.ts';
import { softBreaks } from './soft-breaks.ts';

const lineEnd = /(?<![ \t])[ \t]*\r?\n/g;
/** Two blanks behind the full stop of a title, an initial or a short form, as a typist's thumb sets them behind any. */
const wideTitle = /(?<=(?<![\p{L}\d])(?:dr|drs|mr|mrs|ms|prof|st|ext|tel|no|\p{Lu})\.) {2}(?=[\p{L}\d])/giu;
/** What a whole note is set in by, or quoted with. */
const margin = /^(?:[ \t]{1,16}(?=\S)|> ?)/;

/**
 * The text as its writer set the lines: one sign for a line end, no blanks before it, no margin that every line has, and a blank where only a
 * width broke the line. Patterns then need not know how a system wrapped, indented or sent a note.
 */
export function plainLines(text: string): CutText {
  const plain = withNarrowTitles(withoutMargin(withoutEnds(withJoinedMarks(text))));
  return cutAgain(plain, cutText(plain.text, softBreaks(plain.text)));
}

function cutAgain(first: CutText, second: CutText): CutText {
  if (first.text === second.text) return first;
  return { text: second.text, given: (place) => first.given(second.given(place)) };
}

function withoutEnds(whole: CutText): CutText {
  if (!/[ \t\r]\n/.test(whole.text)) return whole;
  const cuts = [...whole.text.matchAll(lineEnd)]
    .filter(({ 0: { length } }) => length > 1)
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length - 1, instead: '' as const }));
  return cutAgain(whole, cutText(whole.text, cuts));
}

function withNarrowTitles(whole: CutText): CutText {
  if (!whole.text.includes('.  ')) return whole;
  const cuts = [...whole.text.matchAll(wideTitle)].map(({ index }) => ({
    start: index,
    end: index + 1,
    instead: '' as const,
  }));
  return cutAgain(whole, cutText(whole.text, cuts));
}

function withoutMargin(whole: CutText): CutText {
  const { text } = whole;
  const first = margin.exec(text)?.[0];
  if (first === undefined) return whole;
  const cuts: { start: number; end: number; instead: '' }[] = [];
  for (let at = 0; at >= 0 && at < text.length; ) {
    if (text.startsWith(first, at)) cuts.push({ start: at, end: at + first.length, instead: '' });
    // An empty quoted line has lost its blank
    else if (text.startsWith('>', at)) cuts.push({ start: at, end: at + 1, instead: '' });
    else if (text[at] !== '\n') return whole;
    const next = text.indexOf('\n', at);
    at = next < 0 ? -1 : next + 1;
  }
  return cutAgain(whole, cutText(text, cuts));
}
