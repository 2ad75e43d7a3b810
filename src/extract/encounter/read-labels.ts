import type { NoteStructure } from '../../note/note-structure.ts';
import type { Span } from '../../note/span.ts';
import { type LabelKind, labelKind } from './label-words.ts';

/** A label of a note and what stands behind or below it, up to the next label. */
export interface Label {
  readonly kind: LabelKind;
  readonly start: number;
  /** Trimmed; empty if there is nothing. */
  readonly value: Span;
}

const marks = /[ \t]*(?:[-*•◦▪·>#=]+[ \t]*|\d{1,2}[.)][ \t]+)*(?:\*\*|__)?/y;
/** Words and what ends them: a colon, an equals sign, a cell's border, a dash, a gap, or the end of the line. */
const label =
  /([A-Za-z][A-Za-z0-9 _/&().'’#-]{0,60}?)[ \t]*(?:\*\*|__)?[ \t]*(:[ \t]*(?:\*\*|__)?|=(?!=)|\||\t|[ \t][-–—](?=[ \t])|[ \t]{2,}(?![.:])|(?:\r?\n|$))/y;
/** Where a label may begin within a line: behind a gap, a cell's border or a comma. */
const inside = /[ \t]{2,}|\t|\|[ \t]*|[,;][ \t]+|[ \t](?=(?:Sex|Gender|Age|Race|Ethnicity|DOB|MRN)[ \t]?:)/g;
/** A value of one line ends before a gap or the border of a cell. */
const gap = /[ \t]{2,}|\t|[ \t]*\||[ \t](?=(?:Sex|Gender|Age|Race|Ethnicity|DOB|MRN)[ \t]?:)/;
const bullet = /^[ \t]*(?:[-*•◦▪·+–]|\d{1,2}[.)])[ \t]+/;

/** "Px: Wren Oakes   85 yo": an optometrist's patient, not a procedure. */
const person = /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'-]+(?:[ \t]{2,}|,?[ \t]+\d|\s*$)/mu;

/** "Administered: MMR, varicella" are immunizations. */
const vaccine =
  /^(?:MMRV?|varicella|[DT]dap|DTaP|IPV|hib|PCV\d*|PPSV\d*|hep(?:atitis)? ?[AB]|rotavirus|men ?(?:ACWY|B)|HPV|gardasil|flu(?:zone)? |influenza|covid|zoster|shingrix|BCG|rabies|typhoid|yellow fever|pneumovax|prevnar)/i;

interface Head {
  readonly kind: LabelKind;
  readonly start: number;
  readonly bodyStart: number;
}

/** All labels of a note in order. Linear in the text for lines of bounded length. */
export function readLabels(text: string, structure: NoteStructure): readonly Label[] {
  const heads = findHeads(text, structure);
  return heads.map(({ kind, start, bodyStart }, i): Label => {
    let next = i + 1;
    while (next < heads.length && heads[next]!.start < bodyStart) next++;
    const end = heads[next]?.start ?? text.length;
    return { kind, start, value: valueSpan(text, structure, kind, bodyStart, end) };
  });
}

function findHeads(text: string, structure: NoteStructure): readonly Head[] {
  const found = new Map<number, Head>();
  const tryAt = (position: number, knownOnly: boolean): void => {
    const head = headAt(text, position, knownOnly);
    if (head !== undefined && !found.has(head.start)) found.set(head.start, head);
  };
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    tryAt(at, false);
    for (const { index, 0: between } of text.slice(at, end).matchAll(inside))
      tryAt(at + index + between.length, true);
    at = end + 1;
  }
  for (const { start } of structure.sentences) tryAt(start, false);
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function headAt(text: string, position: number, knownOnly: boolean): Head | undefined {
  marks.lastIndex = position;
  const start = position + (marks.exec(text)?.[0].length ?? 0);
  label.lastIndex = start;
  const match = label.exec(text);
  if (match === null) return undefined;
  const [whole, words, ending] = match;
  const kind =
    /^px$/i.test(words!) && person.test(text.slice(start + whole!.length, start + whole!.length + 60))
      ? 'name'
      : /^administered$/i.test(words!) &&
          vaccine.test(text.slice(start + whole!.length, start + whole!.length + 60))
        ? 'procedures'
        : labelKind(words!);
  const colon = ending!.startsWith(':');
  if (
    kind === undefined &&
    (knownOnly ||
      !colon ||
      words!.split(/\s+/).length >
        (/\n/.test(text.slice(start + whole!.length, start + whole!.length + 2)) ? 10 : 6))
  )
    return undefined;
  // "white  DOB …" is no label; "Name  Addie Tremblay" in columns is one
  if (knownOnly && !/[:=|\t]/.test(ending!)) return undefined;
  const onOwnLine = /^\r?\n?$/.test(ending!);
  if (onOwnLine && !/^[A-Z]/.test(words!)) return undefined;
  return { kind: kind ?? 'other', start: position, bodyStart: start + whole.length };
}

const lists: ReadonlySet<LabelKind> = new Set(['procedures', 'medications', 'medication-list', 'treatment']);

function valueSpan(
  text: string,
  structure: NoteStructure,
  kind: LabelKind,
  from: number,
  limit: number,
): Span {
  let lineEnd = endOfLine(text, from, limit);
  const below = text.slice(from, lineEnd).replace(/[\s*_|]/g, '') === '';
  if (below) return trimmed(text, from, endOfBlock(text, lineEnd, limit));
  if (lists.has(kind)) {
    // a list that goes on in the next line says so at the end of this one
    while (lineEnd < limit && /[,;]\s*$/.test(text.slice(from, lineEnd)))
      lineEnd = endOfLine(text, lineEnd + 1, limit);
    // columns set by spaces: the next line goes on below the value
    const first = lineEnd;
    while (lineEnd < limit && /^[ \t]{6,}\S/.test(text.slice(lineEnd + 1, lineEnd + 40)))
      lineEnd = endOfLine(text, lineEnd + 1, limit);
    if (lineEnd > first) return trimmed(text, from, lineEnd);
    const row = /\|[ \t]*$/.test(text.slice(from, lineEnd)) ? text.slice(from, lineEnd).indexOf('|') : -1;
    return untilSentence(text, structure, from, row === -1 ? lineEnd : from + row);
  }
  if (kind === 'reason') return untilSentence(text, structure, from, lineEnd);
  const blank = /^[\s|]*/.exec(text.slice(from, lineEnd))![0].length;
  const cut = gap.exec(text.slice(from + blank, lineEnd));
  return trimmed(text, from, cut === null ? lineEnd : from + blank + cut.index);
}

function untilSentence(text: string, structure: NoteStructure, from: number, end: number): Span {
  const value = trimmed(text, from, end);
  const sentence = structure.sentenceAt(value.start);
  return trimmed(text, value.start, Math.max(value.start, Math.min(value.end, sentence.end)));
}

function endOfLine(text: string, from: number, limit: number): number {
  const newline = text.indexOf('\n', from);
  return newline === -1 || newline > limit ? limit : newline;
}

/** Lines below a label, up to a blank one; a blank line amid bullets, or directly below the label, ends nothing. */
function endOfBlock(text: string, from: number, limit: number): number {
  let end = from;
  let hasLines = false;
  for (let at = from; at < limit; ) {
    const lineEnd = endOfLine(text, at, limit);
    const line = text.slice(at, lineEnd);
    if (line.trim() !== '') {
      end = lineEnd;
      hasLines = true;
    } else if (hasLines) {
      const next = /[^\n]*\S[^\n]*/.exec(text.slice(lineEnd, Math.min(limit, lineEnd + 400)))?.[0] ?? '';
      if (!bullet.test(next)) break;
    }
    at = lineEnd + 1;
  }
  return end;
}

export function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /[\s*_|]/.test(text[start]!) && !bullet.test(text.slice(start, start + 4))) start++;
  while (end > start && /[\s*_|]/.test(text[end - 1]!)) end--;
  return { start, end };
}
