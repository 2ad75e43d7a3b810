import { isBlank } from './characters.ts';
import {
  amidMark,
  datedEntry,
  endsAdvice,
  type Header,
  headerOfLine,
  headersAmid,
  isAdministrative,
  isTold,
  ofPeople,
} from './line-header.ts';
import { COLON, DASH, EXAM, isUpperText, lineSigns } from './line-signs.ts';
import { beginsStory, endOfFamily, isListLine, isOtherField } from './other-fields.ts';
import type { Section, SectionKind } from './section.ts';
import { endsWithLine, isList, oneParagraph } from './section-headers.ts';
import { codesOf } from './text-codes.ts';

/**
 * The sections of a note, in order, without a gap: the spans of the result cover the whole text.
 * Text before the first header is 'administrative' (name, date of birth …) or 'other', with an empty title; so is a
 * paragraph that follows a one-line section ("FH: nil", blank line, narrative), and the story behind a list.
 * @example findSections('PMH: Asthma\nFH: mother - migraine') → past-medical-history, family-history
 */
export function findSections(text: string): readonly Section[] {
  const headers: Header[] = [];
  const { codes } = codesOf(text);
  const textIsUpper = isUpperText(text);
  // "A) gout" is an item of a list, unless the note has an "S) …" and a "P) …" too.
  const lettered = /^[ \t]*\(?S[)/][ \t]/m.test(text) && /^[ \t]*\(?P[)/][ \t]/m.test(text);
  let current: SectionKind | undefined;
  let afterBlank = true;
  let bodyOnLine = false;
  /** Of the section at hand: how many lines of a list it has, -1 if it is or holds something else. */
  let items = -1;
  let beganAmid = false;
  for (let offset = 0; offset < text.length; ) {
    const newline = text.indexOf('\n', offset);
    const next = newline === -1 ? text.length : newline + 1;
    const end =
      newline === -1 ? next : text[newline - 1] === '\r' && newline > offset ? newline - 1 : newline;
    const line = text.slice(offset, end);
    const blank = isBlankLine(text, offset, end);
    if (!blank) {
      const inHead = current === undefined || current === 'administrative';
      if (inHead && isAdministrative(line)) {
        if (current === undefined) {
          current = 'administrative';
          headers.push({ kind: current, title: '', start: offset, bodyStart: offset });
        }
      } else {
        const signs = lineSigns(codes, offset, end);
        const header = headerOfLine(line, offset, current, afterBlank, textIsUpper, lettered, signs);
        if (header !== undefined) {
          const body = text.slice(header.bodyStart, end).trim();
          bodyOnLine = body !== '';
          items = bodyOnLine || !isList(header) ? -1 : 0;
          const begun: Header = bodyOnLine && isTold(header, body) ? { ...header, kind: 'other' } : header;
          headers.push(begun);
          current = begun.kind;
        } else if (
          inHead ||
          (afterBlank && bodyOnLine && oneParagraph.has(current!)) ||
          (afterBlank &&
            (items > 0 || (items < 0 && current === 'family-history')) &&
            beginsStory(line, items < 0)) ||
          (bodyOnLine && endsWithLine.has(current!) && isOtherField(line, ofPeople.has(current!))) ||
          (bodyOnLine && current === 'instructions' && endsAdvice(headers.at(-1)!, line)) ||
          (beganAmid && datedEntry.test(line))
        ) {
          current = 'other';
          headers.push({ kind: current, title: '', start: offset, bodyStart: offset });
          bodyOnLine = false;
          items = -1;
        } else if (items >= 0) items = isListLine(line) ? items + 1 : -1;
        if (header !== undefined || current === 'other') beganAmid = false;
        if (current === 'family-history') current = endFamily(headers, line, offset, end);
        const mayHoldOne = (signs & (COLON | DASH | EXAM)) !== 0 && amidMark.test(line);
        const amids = mayHoldOne ? headersAmid(line, offset) : [];
        for (let k = 0; k < amids.length; k += 1) {
          const amid = amids[k]!;
          if (amid.start >= headers.at(-1)!.bodyStart) {
            headers.push(amid);
            beganAmid = true;
            current = endFamily(headers, line, offset, end);
          }
        }
      }
    }
    afterBlank = blank;
    offset = next;
  }
  return toSections(text, headers);
}

/**
 * Where the last header is one of relatives that begins on this line, and the line goes on with something else, that begins a section.
 * A function by itself: what a closure uses is slower to read for all of the loop.
 * @returns the kind of the last section
 */
function endFamily(headers: Header[], line: string, offset: number, end: number): SectionKind {
  const last = headers.at(-1)!;
  if (last.kind !== 'family-history' || last.bodyStart < offset || last.bodyStart >= end) return last.kind;
  const at = offset + endOfFamily(line, last.bodyStart - offset);
  if (at >= end) return last.kind;
  headers.push({ kind: 'other', title: '', start: at, bodyStart: at });
  return 'other';
}

function isBlankLine(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at === end;
}

function toSections(text: string, headers: readonly Header[]): Section[] {
  if (headers.length === 0) {
    const span = { start: 0, end: text.length };
    return text.length === 0 ? [] : [{ kind: 'other', title: '', span, body: span }];
  }
  // not mapped: once that is compiled it makes another kind of list, and all that reads sections would be compiled anew
  const sections: Section[] = [];
  for (let index = 0; index < headers.length; index += 1) {
    const header = headers[index]!;
    const start = index === 0 ? 0 : header.start;
    const end = headers[index + 1]?.start ?? text.length;
    let bodyStart = Math.min(header.bodyStart, end);
    while (bodyStart < end && isBlank(text.charCodeAt(bodyStart))) bodyStart++;
    let bodyEnd = end;
    while (bodyEnd > bodyStart && isBlank(text.charCodeAt(bodyEnd - 1))) bodyEnd--;
    sections.push({
      kind: header.kind,
      title: header.title,
      span: { start, end },
      body: { start: bodyStart, end: bodyEnd },
    });
  }
  return sections;
}
