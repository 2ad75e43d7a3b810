import { CLOSING, COLON, FOREIGN, openingLetters } from './line-signs.ts';
import { goesOnAdvising } from './other-fields.ts';
import type { SectionKind } from './section.ts';
import {
  administrativeKeys,
  adviceLines,
  bareHeaders,
  bulletsAreItems,
  kindOfHeader,
  neverAmidLine,
  neverBeforeDash,
} from './section-headers.ts';

/** A header as it was found. */
export interface Header {
  readonly kind: SectionKind;
  readonly title: string;
  /** Where the section starts, its marks ("##", "**", "1.") included. */
  readonly start: number;
  readonly bodyStart: number;
}

/** "## ", "**", "1. ", "II) ", "B. ", "--- ", "[", "<b>" before a header. A bullet is not among them: "- Assessment of effort" is a line of a list. */
const leadingMarks =
  /^[ \t]*(?:>[ \t]*)?(?:#{1,6}[ \t]+)?(?:\d{1,2}[.)][ \t]+|(?:[IVX]{1,4}|[A-Za-z])[.)][ \t]+)?(?:\*{2,3}[ \t]*|__|=+[ \t]*|-{2,}[ \t]*|\[(?=[A-Za-z])|<(?:b|strong|u)>)?/;
const bullet = /^[ \t]*[•◦▪·*+–-][ \t]+/;
/** A wording and its colon or spaced dash: "PMH: ", "Plan - ", "**Plan:** ", "Plan :", "[PMH] ". */
const colonHeader =
  /^([A-Za-z][A-Za-z0-9 /&'’+().-]{0,48}?)[ \t]*(?:\*\*|__)?[ \t]*(?:[:=](?:\*\*|__|<\/(?:b|strong|u)>)?|\]:?|[ \t][-–—](?=[ \t]))/;
const beginsWithWord = /^[A-Za-z][a-z]/;
/** What a wording that is a header ends with, one of them. */
const endOfHeader = /[:=\]]|[ \t][-–—]/;
/** Shorthand needs less: "PMH; stroke", "FH- MI", "PMH. Stroke". */
const shorthandMark = /^([A-Za-z/]{2,6})[ \t]*[;.–—-][ \t]*(?=\S)/;
const loneHeader =
  /^([A-Za-z][A-Za-z0-9 /&'’+().-]{0,48}?)[ \t]*(?:\*{2,3}|__|=+|#+|-{2,}|\]|<\/(?:b|strong|u)>)?[ \t]*:?(?:\*\*|__)?[ \t]*$/;
const bareHeader = /^([A-Za-z/]{2,6})[ \t]+(?=\S)/;
/** "S) ", "(O) ", "A/ ": letters of SOAP that elsewhere number a list. */
const soapLetter = /^[ \t]*(?:\(([SOAP])\)|([SOAP])[)/])[ \t]+(?=\S)/;
/** A header amid a line of a flattened note: "… of note.  FAMILY HISTORY: …"; of shorthand also "FHx – nil. PMH – gout" and "OSA. O/E hernia". */
const amidLine =
  /(?<=[.;!?)][ \t]|[ \t]{2}|\t)(?:([A-Za-z][A-Za-z/&]*(?: [A-Za-z/&]+){0,4})(?:[ \t]?:|[ \t][-–—](?=[ \t]))|(O\/E)(?=[ \t]))/g;
const statesNoAllergy = /^[ \t]*(?:NKDA|NKA|No (?:known )?(?:drug )?allergies)\b/i;
/** "2/7 dry cough", "[DATE] seen again", "0930 …": a new entry, which ends a header amid the line of the one before. */
export const datedEntry =
  /^[ \t]*(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{4}-\d\d-\d\d|\[DATE\]|\d{1,2}:\d\d|[0-2]\d[0-5]\dh?)[ \t:]/;
/** Words with one blank between two, and nothing of what `wording` takes away. */
const tidyTitle = /^[A-Za-z0-9/&]+(?: [A-Za-z0-9/&]+)*$/;

function wording(title: string): string {
  if (tidyTitle.test(title)) return title.toLowerCase();
  return title
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[.\s]+$/, '')
    .trim();
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** An unknown header: a short line in capitals that stands apart. "GERD" is a problem, not a header; so is "HYPERTENSION.". */
function isCapitalLine(line: string, afterBlank: boolean, hasColon: boolean, textIsUpper: boolean): boolean {
  const title = line.replace(/:$/, '');
  if (!isUpper(title) || title.length < 6 || title.length > 50 || !/^[A-Z][A-Z /&'’()-]+$/.test(title))
    return false;
  if (title.split(/\s+/).length > 6) return false;
  return hasColon || (afterBlank && !textIsUpper);
}

/** "Pt: 64M with COPD", "ID: known asthmatic", "Date: 3/4 seen for gout": the story begins on a line of the patient header. */
const tellsMore =
  /\b\d{1,3}\s?(?:[- ]?y(?:ear|r)?s?[- /]?o(?:ld)?\b|yo?[MF]?\b|[MF]\b\s*(?=[\p{L}#?(/]))|(?<!\p{L})(?:(?:dx|diagnos[ei]s|problems?|reason|complaint|cc)[ \t]*:|with|w\/|has|had|who|is|was|presents?|presented|presenting|[cpkh]\/[owc](?:\/o)?|[sp]\/p|hx|pmhx?|history|known|denies|reports?|complain\p{L}*|(?:seen|here|review|admitted|follow[- ]?up|f\/u) (?:for|of|with))(?!\p{L})/iu;

/** "Tel: gout again", "Phone: I think I have thrush": behind these stands a number or a name, or the story; a place may be called by a disorder. */
const spokenKeys = /^(?:phone|telephone|tel|mobile|email|re|note|visit|appointment|gp|pt|patient|date|id)$/;
const speaks =
  /^[ \t]*(?:\p{Ll}{2,}[^@\n]*$|(?:I|I['’]m|Pt|Patient|Mum|Mom|Dad|Wife|Husband|My|She|He) \p{Ll})/u;

/** A line of the patient header: only known keys, "Date: 03/15/2025   MRN: 763421". */
export function isAdministrative(line: string): boolean {
  const key = /^[ \t*]*([A-Za-z][A-Za-z.# ]{0,30}?)[ \t*]*[:#]/.exec(line.slice(0, 80));
  if (key === null) return false;
  const name = wording(key[1]!);
  const value = line.slice(key[0].length, 400);
  return (
    administrativeKeys.has(name) && !tellsMore.test(value) && !(spokenKeys.test(name) && speaks.test(value))
  );
}

/** "Progress note: COPD stable": what the document is called, and the note itself on the same line. */
const documentTitle = /\b(?:notes?|summary|report|encounter|visit|physical|h&p)$/i;

/** Where a label before a colon may be a relative, or an allergen. */
export const ofPeople: ReadonlySet<SectionKind> = new Set(['family-history', 'allergies']);

export function endsAdvice({ title }: Header, line: string): boolean {
  return adviceLines.has(wording(title)) && !goesOnAdvising(line);
}

export function isTold({ kind, title }: Header, body: string): boolean {
  return kind === 'administrative' && (documentTitle.test(title) || tellsMore.test(body.slice(0, 400)));
}

export function headerOfLine(
  line: string,
  offset: number,
  current: SectionKind | undefined,
  afterBlank: boolean,
  textIsUpper: boolean,
  lettered: boolean,
  signs: number,
): Header | undefined {
  // most lines begin with a word: no marks, no bullet
  const isWord = beginsWithWord.test(line);
  let marks = isWord ? 0 : leadingMarks.exec(line)![0].length;
  if (!isWord && (marks === 0 || line.slice(0, marks).trim() === '')) {
    const point = bullet.exec(line);
    // In a list of systems or problems "• Allergies: …" is an item; elsewhere a bullet may carry a header.
    if (point !== null) {
      if (current === undefined || bulletsAreItems.has(current)) return undefined;
      marks = point[0].length;
    }
  }
  // A header is short; the cut also bounds the work on a line of any length.
  const rest = line.slice(marks, marks + 80);
  const whole = line.length <= marks + 80;
  const start = offset;
  const soap = lettered ? soapLetter.exec(line) : null;
  if (soap !== null) {
    const title = soap[1] ?? soap[2]!;
    return { kind: kindOfHeader(wording(title))!, title, start, bodyStart: offset + soap[0].length };
  }
  const colon = (signs & (COLON | CLOSING)) !== 0 && endOfHeader.test(rest) ? colonHeader.exec(rest) : null;
  if (colon !== null && !(colon[0].endsWith(']') && !line.slice(0, marks).endsWith('['))) {
    const key = wording(colon[1]!);
    const dashed = neverBeforeDash.has(key) && /[-–—]$/.test(colon[0]);
    const kind = dashed ? undefined : kindOfHeader(key);
    const named = (): boolean =>
      colon[1]!.length === 1
        ? isUpper(colon[1]!) && !/^\s*\d/.test(rest.slice(colon[0].length))
        : /^[A-Z]/.test(colon[1]!) ||
          marks > 0 ||
          bareHeaders.has(key) ||
          // "family history:" in a note without capitals; one word may end a line of prose
          (colon[0].endsWith(':') && (key.includes(' ') || rest.trim() === colon[0].trim()));
    if (kind !== undefined && named()) {
      return { kind, title: colon[1]!.trim(), start, bodyStart: offset + marks + colon[0].length };
    }
  }
  const lone = whole && (signs & FOREIGN) === 0 ? loneHeader.exec(rest) : null;
  if (lone !== null) {
    const kind = /^[A-Z]/.test(rest) && !/\.[ \t]*$/.test(rest) ? kindOfHeader(wording(lone[1]!)) : undefined;
    if (kind !== undefined) {
      return { kind, title: lone[1]!.trim(), start, bodyStart: offset + line.length };
    }
    // its second letter is a small one
    if (isWord) return shorthandOf(rest, offset, marks) ?? noAllergy(line, offset, current);
    const bare = rest.replace(/[*_=#]+/g, '').trim();
    if (isCapitalLine(bare, afterBlank, bare.endsWith(':'), textIsUpper)) {
      return { kind: 'other', title: bare.replace(/:$/, '').trim(), start, bodyStart: offset + line.length };
    }
  }
  return shorthandOf(rest, offset, marks) ?? noAllergy(line, offset, current);
}

function shorthandOf(rest: string, start: number, marks: number): Header | undefined {
  // both patterns ask for letters and something behind them: few lines begin as shorthand does
  if (!bareHeaders.has(openingLetters(rest, 6).toLowerCase())) return undefined;
  const bare = bareHeader.exec(rest) ?? shorthandMark.exec(rest);
  if (bare === null) return undefined;
  const key = wording(bare[1]!);
  if (!bareHeaders.has(key)) return undefined;
  return { kind: kindOfHeader(key)!, title: bare[1]!, start, bodyStart: start + marks + bare[0].length };
}

function noAllergy(line: string, offset: number, current: SectionKind | undefined): Header | undefined {
  if (current === 'allergies' || !statesNoAllergy.test(line)) return undefined;
  return { kind: 'allergies', title: '', start: offset, bodyStart: offset };
}

/** Behind a header amid a line; most lines have none, and to look for headers takes longer. */
export const amidMark = /:|[ \t][-–—][ \t]|[.;!?)][ \t]O\/E/;

export function headersAmid(line: string, offset: number): readonly Header[] {
  const found: Header[] = [];
  // not `matchAll`, which makes a pattern anew each time
  amidLine.lastIndex = 0;
  for (let match = amidLine.exec(line); match !== null; match = amidLine.exec(line)) {
    const title = match[1] ?? match[2]!;
    const key = wording(title);
    const kind = kindOfHeader(key);
    if (kind === undefined || neverAmidLine.has(key)) continue;
    // a single word without a capital may be any word
    if (/^[a-z]/.test(title) && !(key.includes(' ') && match[0].endsWith(':'))) continue;
    if (!match[0].endsWith(':') && !bareHeaders.has(key)) continue;
    const start = offset + match.index;
    found.push({ kind, title, start, bodyStart: offset + match.index + match[0].length });
  }
  return found;
}
