import type { NoteStructure } from '../../note/note-structure.ts';
import type { Section, SectionKind } from '../../note/section.ts';
import type { Span } from '../../note/span.ts';
import { firstWords } from '../assertion/cue-tokens.ts';

type Words = readonly number[];

/** What stands around a sentence, read once for all its mentions. Words are told by their hashes. */
export interface SentenceSetting {
  /** Section kind, by its place in `sectionKinds`. */
  readonly kind: number;
  readonly title: Words;
  /** First words of the sentence, of its line if that begins before, and of the line above. */
  readonly opening: Words;
  readonly line: Words;
  readonly above: Words;
  /** The line above that says what the lines below are: it ends with a colon or is written in capitals. */
  readonly heading: Words;
  /** First words of the next sentence and of the one before. */
  readonly next: Words;
  readonly before: Words;
  /** 1 the sentence begins its line, 2 a bullet does, 4 the line above ends with a colon, 8 that is short, 16 the own line is. */
  readonly layout: number;
  /** The last sign of the sentence. */
  readonly close: number;
}

/** Fitted weights know sections by their place here: new kinds come last. */
const sectionKinds: readonly SectionKind[] = [
  'other',
  'chief-complaint',
  'history-of-present-illness',
  'past-medical-history',
  'past-surgical-history',
  'family-history',
  'social-history',
  'review-of-systems',
  'medications',
  'allergies',
  'physical-exam',
  'results',
  'assessment',
  'plan',
  'assessment-and-plan',
  'instructions',
  'subjective',
  'objective',
  'administrative',
];

const bullet = /^[ \t]*(?:[•◦▪·●*+–>-]|\d{1,2}[.)]|\[)/;
function hasBullet(text: string, lineStart: number, start: number): boolean {
  return start > lineStart && bullet.test(text.slice(lineStart, Math.min(start, lineStart + 6)));
}
/** A heading further up is hardly that of this line. */
const LINES = 14;
const SHORT = 40;
const HEADLINE = 60;
/** Further back no line start is looked for: a text may be one line. */
const BACK = 300;
const COLON = 58;
const CARRIAGE_RETURN = 13;

const isBlankAt = (text: string, at: number): boolean => text.charCodeAt(at) <= 32;

/** Where the line begins that holds the character before `at`, or `BACK` characters before. */
function lineStartOf(text: string, at: number): number {
  const least = Math.max(0, at - BACK);
  let start = at;
  while (start > least && text.charCodeAt(start - 1) !== 10) start -= 1;
  return start;
}

/** Where the line ends that is above the one at `lineStart`; a line may end with two signs. */
const lineCloseBefore = (text: string, lineStart: number): number =>
  text.charCodeAt(lineStart - 2) === CARRIAGE_RETURN ? lineStart - 2 : lineStart - 1;

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!isBlankAt(text, at)) return false;
  return true;
}

/** A line that ends with a colon and has no sentence in it, or one of capitals. */
function isHeadline(text: string, start: number, end: number, endsOpen: boolean): boolean {
  let capitals = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (endsOpen ? code === 46 || code === 59 : code >= 97 && code <= 122) return false;
    if (code >= 65 && code <= 90) capitals += 1;
  }
  return endsOpen || capitals > 2;
}

function isShortLine(text: string, lineStart: number): boolean {
  const end = Math.min(text.length, lineStart + SHORT);
  for (let at = lineStart; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === CARRIAGE_RETURN) return true;
  }
  return end === text.length;
}

interface LinesAbove {
  readonly above: Words;
  readonly heading: Words;
  readonly layout: number;
}

function linesAbove(text: string, lineStart: number): LinesAbove {
  let above: Words = [];
  let layout = 0;
  let at = lineStart;
  for (let lines = 0; lines < LINES && at > 0 && text.charCodeAt(at - 1) === 10; lines += 1) {
    const close = lineCloseBefore(text, at);
    at = lineStartOf(text, close);
    if (isBlank(text, at, close)) {
      if (lines > 0) break;
      continue;
    }
    const endsOpen = text.charCodeAt(close - 1) === COLON;
    if (above.length === 0) {
      above = firstWords(text, at, close, 3);
      layout = (endsOpen ? 4 : 0) | (close - at < SHORT ? 8 : 0);
    }
    if (close - at <= HEADLINE && isHeadline(text, at, close, endsOpen))
      return { above, heading: firstWords(text, at, close, 4), layout };
  }
  return { above, heading: [], layout };
}

/** First words of the sentence before. */
function wordsBefore(text: string, structure: Pick<NoteStructure, 'sentenceAt'>, start: number): Words {
  let at = start - 1;
  while (at > 0 && isBlankAt(text, at)) at -= 1;
  if (at < 0) return [];
  const previous = structure.sentenceAt(at);
  return previous.start < start ? firstWords(text, previous.start, previous.end, 2) : [];
}

function wordsBehind(text: string, structure: Pick<NoteStructure, 'sentenceAt'>, end: number): Words {
  let at = end;
  while (at < text.length && isBlankAt(text, at)) at += 1;
  if (at >= text.length) return [];
  const next = structure.sentenceAt(at);
  return firstWords(text, next.start, next.end, 2);
}

let latestTitle: { readonly title: string; readonly words: Words } = { title: '', words: [] };

/** Sentences of one section, which are asked one after the other, share it. */
function titleWords(title: string): Words {
  if (latestTitle.title !== title) latestTitle = { title, words: firstWords(title, 0, title.length, 4) };
  return latestTitle.words;
}

/** Sentences of one line share what stands above it. */
let latestLines:
  | { readonly text: string; readonly lineStart: number; readonly lines: LinesAbove }
  | undefined;
let latest: { readonly text: string; readonly sentence: Span; readonly setting: SentenceSetting } | undefined;

/** Mentions of one sentence, which are asked one after the other, share it. */
export function settingOf(
  text: string,
  structure: Pick<NoteStructure, 'sentenceAt'>,
  sentence: Span,
  section: Pick<Section, 'kind' | 'title'>,
): SentenceSetting {
  if (latest !== undefined && latest.sentence === sentence && latest.text === text) return latest.setting;
  const { start, end } = sentence;
  const lineStart = lineStartOf(text, start);
  if (latestLines === undefined || latestLines.text !== text || latestLines.lineStart !== lineStart)
    latestLines = { text, lineStart, lines: linesAbove(text, lineStart) };
  const { above, heading, layout } = latestLines.lines;
  const setting: SentenceSetting = {
    kind: sectionKinds.indexOf(section.kind),
    title: titleWords(section.title),
    opening: firstWords(text, start, end, 3),
    line: lineStart < start ? firstWords(text, lineStart, start, 3) : [],
    above,
    heading,
    next: wordsBehind(text, structure, end),
    before: wordsBefore(text, structure, start),
    layout:
      layout |
      (start - lineStart < 6 ? 1 : 0) |
      (hasBullet(text, lineStart, start) ? 2 : 0) |
      (isShortLine(text, lineStart) ? 16 : 0),
    close: text.charCodeAt(end - 1),
  };
  latest = { text, sentence, setting };
  return setting;
}
