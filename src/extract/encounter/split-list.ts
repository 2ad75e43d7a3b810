import type { Span } from '../../note/span.ts';
import {
  hasStrength,
  isDirections,
  isKindOfDrug,
  isWholeMedication,
  lengthWithoutDirections,
  namesDrug,
} from './medication-words.ts';
import { namesProcedure } from './procedure-words.ts';

const bullet = /^[ \t]*(?:[-*•◦▪·+–>]|\d{1,2}[.)]|\(?[a-z]\))[ \t]+(?:\[[ xX]?\][ \t]*)?/;
const numbered = /(?:^|[\s,;])\(?\d{1,2}[.)][ \t]+(?=\p{L})/gu;
const separator = /\s*,\s+(?:and|as well as)\s+|\s*,\s+|\s+(?:and|as well as|plus|\+)\s+/gi;
/** Added by exports of SNOMED CT; "(regime/therapy)" is part of the names that we saw. */
const semanticTag = /\s*\((?:procedure|disorder|finding|situation|event|person)\)$/i;
const stopped = /\s(?:was |were )?(?:stopped|discontinued|held|withheld)\b/i;
const edges = /^[\s"'“”‘’*_|,;:]+|[\s"'“”‘’*_|,;:.]+$/g;

/** One procedure by two words: "incision and drainage". */
const first =
  /\b(?:incision|dilat(?:at)?ion|electrodesiccation|desiccation|scaling|irrigation|suction|wide excision)$/iu;
const second = /^(?:drainage|curettage|evacuation|debridement|closure|polishing)\b/iu;
/** "Combined chemotherapy and radiation therapy" is one procedure. */
const joint = /^(?:combined|joint|concurrent|simultaneous|both)\b/i;

/** "increased metformin", "IV furosemide", "new: aspirin": what is said of an order before the name. */
const orderedAs =
  /^(?:(?:increased?|decreased?|reduced?|start(?:ed)?|begin|began|new|continued?|add(?:ed)?|prescribed|resumed?|restarted?|refill(?:ed)?|another|further|stat|iv|po|im|sc|sq|intravenous|oral(?! (?:rehydration|contracepti))|intramuscular|intravitreal|intrathecal|one|two|three)\b:?\s+(?=\S)(?!fluids?\b)|\d+\s?(?:l|ml|units?|u|bags?|doses?|tablets?|puffs?)\s+of\s+)+/i;
/** "20 mL bupivacaine 0.25%" */
const volume = /^\d+(?:\.\d+)?\s?(?:mls?|cc)\s+(?=\p{L}[^,;]*\d\s?%)/iu;
/** "lithium increased to 900 mg" */
/** "amiodarone for atrial fibrillation"; "Powder for Oral Suspension" is a form. */
const indicated =
  /(?<=\p{L}{3})\s+for\s+(?!oral|injection|injectable|inhal|topical|iv|intra|ophth|rectal|nasal|otic|recon|susp)[\p{L}][\p{L} -]*$/iu;
const changed =
  /\s+(?:increased|decreased|reduced|started|commenced|added|given|administered|prescribed|augmentation|replaced|infused|injected|infusing|running|hung|delivered|refill|dispensed|issued)\b.*$|\s+x\s?\d+$|\s+(?:trough|level)\b.*$|(?<=%)\s+\d+(?:\.\d+)?\s?(?:mls?|cc)$/i;
/** "manual therapy x 10 min", "HD 3.5 hr" */
export const howLong =
  /\s+(?:(?:x|×|for)\s?\d+\s?(?:min(?:ute)?s?|h(?:ou)?rs?|reps?|sets?|units?)|\d+(?:\.\d+)?\s?(?:mins?|minutes?|hrs?|hours?)|\((?:\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|(?:L|R|left|right)(?: [\p{L}]+)?)\)$)(?![\p{L}]).*$/iu;

/** "FAST exam negative", "debridement of ulcer performed at bedside" */
const outcome =
  /(?<=\S{3})\s+(?:(?:was|were)\s+)?(?:performed|done|completed|obtained|placed|inserted|negative|positive|normal|unremarkable|due|overdue)(?:\s[^()]*)?$|\s+\((?:neg|pos|negative|positive|normal)\)$/i;

/** Words within one name, before what may be enumerated. */
const inside = /\b(?:of|for|using|with|in|on|to|by|or|from|combined)\b/iu;

/** A piece of a list, and whether "and" stands before it. */
interface Piece extends Span {
  readonly afterAnd: boolean;
}

/**
 * The items of a list of procedures or medications: by lines and bullets, else by semicolons, else by commas and "and",
 * which also stand inside items ("screening for diphtheria, pertussis, and tetanus").
 */
export function splitList(text: string, list: Span, of: 'procedures' | 'medications'): readonly Span[] {
  const inLine = of === 'procedures' ? splitProcedures : splitMedications;
  const items = linesOf(text, list).flatMap(
    (line) =>
      apart(text, line, /;\s*/g)?.flatMap((part) =>
        of === 'medications' ? severalDoses(text, part) : [part],
      ) ??
      (line.marked ? [withoutDirections(text, line)] : (apart(text, line, numbered) ?? inLine(text, line))),
  );
  return items
    .map((item) => clean(text, item, of))
    .filter(({ start, end }) => end - start > 1 && !stopped.test(text.slice(start, end)));
}

/** "propofol 150 mg, fentanyl 50 mcg; ondansetron 4 mg": between semicolons each piece has its drug and its dose. */
function severalDoses(text: string, part: Span): readonly Span[] {
  const pieces = piecesOf(text, part);
  const isDose = ({ start, end }: Span): boolean => {
    const words = text.slice(start, end);
    return hasStrength(words) && namesDrug(/^\p{L}[\p{L}-]*/u.exec(words.trim())?.[0] ?? '');
  };
  return pieces.length > 1 && pieces.every(isDose) ? pieces : [part];
}

/** A bullet is one item, however many commas it has; what follows its first direction is no part of it. */
function withoutDirections(text: string, line: Span): Span {
  const pieces = piecesOf(text, line);
  const last = pieces.slice(1).findIndex(({ start, end }) => isDirections(text.slice(start, end)));
  return last === -1 ? line : { start: line.start, end: pieces[last]!.end };
}

interface Line extends Span {
  /** It has a bullet or a number of its own. */
  readonly marked: boolean;
}

function linesOf(text: string, list: Span): readonly Line[] {
  const lines: { start: number; end: number; readonly marked: boolean }[] = [];
  for (let at = list.start; at < list.end; ) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 || newline > list.end ? list.end : newline;
    const line = text.slice(at, end);
    const mark = bullet.exec(line)?.[0].length ?? 0;
    const last = lines.at(-1);
    // a line that wraps: what is before it is not ended and what follows begins small, without a bullet
    if (
      last !== undefined &&
      mark === 0 &&
      /^\s*\p{Ll}/u.test(line) &&
      /(?:,|\band|;|\/)\s*$/.test(text.slice(Math.max(last.start, last.end - 12), last.end))
    )
      last.end = end;
    else if (last?.marked && mark === 0 && /^\S/.test(line)) break;
    else if (line.trim() !== '') lines.push({ start: at + mark, end, marked: mark > 0 });
    at = end + 1;
  }
  return lines;
}

function apart(text: string, line: Span, mark: RegExp): readonly Span[] | undefined {
  const parts: Span[] = [];
  let from = line.start;
  for (const { index, 0: match } of text.slice(line.start, line.end).matchAll(mark)) {
    parts.push({ start: from, end: line.start + index });
    from = line.start + index + match.length;
  }
  if (parts.length === 0) return undefined;
  return [...parts, { start: from, end: line.end }];
}

/** Pieces between separators outside brackets. */
function piecesOf(text: string, line: Span): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = line.start;
  let read = line.start;
  let depth = 0;
  let afterAnd = false;
  for (const { index, 0: match } of text.slice(line.start, line.end).matchAll(separator)) {
    const start = line.start + index;
    for (; read < start; read++) {
      if (/[([]/.test(text[read]!)) depth++;
      else if (/[)\]]/.test(text[read]!)) depth = Math.max(0, depth - 1);
    }
    if (depth > 0) continue;
    pieces.push({ start: from, end: start, afterAnd });
    from = start + match.length;
    afterAnd = /[a-z+]/i.test(match);
  }
  return [...pieces, { start: from, end: line.end, afterAnd }];
}

/**
 * A piece begins an item if it names a procedure and what is before it does too. Two and more pieces in a row that name none
 * are an enumeration inside an item, and the piece that closes it belongs to it: "using car, relax, alone, trouble screening test".
 */
function splitProcedures(text: string, line: Span): readonly Span[] {
  const pieces = piecesOf(text, line);
  const names = pieces.map(({ start, end }) => namesProcedure(text.slice(start, end).replace(howLong, '')));
  const plain = plainList(text, pieces);
  if (plain !== undefined) return plain;
  const items: { start: number; end: number }[] = [];
  let listed = 0;
  let named = false;
  for (const [i, piece] of pieces.entries()) {
    const bound =
      piece.afterAnd &&
      (joint.test(text.slice(pieces[i - 1]!.start, piece.start)) ||
        (first.test(text.slice(pieces[i - 1]!.start, pieces[i - 1]!.end)) &&
          second.test(text.slice(piece.start, piece.end))));
    // "point-of-care HbA1c, diabetic foot exam": the first is none that we know
    const unknown = !named && items.length === 1 && i === 1 && !piece.afterAnd;
    const begins = items.length === 0 || ((named || unknown) && names[i]! && listed < 2 && !bound);
    if (begins) {
      items.push({ start: piece.start, end: piece.end });
      named = names[i]!;
      listed = 0;
      continue;
    }
    items.at(-1)!.end = piece.end;
    if (names[i]) named = true;
    // "and" closes an enumeration, and so does a name at its end
    listed = names[i] || piece.afterAnd ? 0 : listed + 1;
  }
  // nothing that we know as a procedure: a plain list of words is still a list
  return names.some(Boolean) ? items : pieces;
}

/** "urine NAAT, throat and rectal swabs, HIV POCT": short names with nothing between them that would enumerate inside one. */
function plainList(text: string, pieces: readonly Piece[]): readonly Span[] | undefined {
  if (pieces.filter(({ afterAnd }) => !afterAnd).length < 3) return undefined;
  const items: { start: number; end: number }[] = [];
  for (const [i, { start, end, afterAnd }] of pieces.entries()) {
    if (afterAnd && i < pieces.length - 1) items.at(-1)!.end = end;
    else items.push({ start, end });
  }
  const isShort = ({ start, end }: Span): boolean => {
    const words = text.slice(start, end);
    return words.split(/\s+/).length < 6 && !inside.test(words);
  };
  return items.every(isShort) ? items : undefined;
}

function splitMedications(text: string, line: Span): readonly Span[] {
  const items: { start: number; end: number; told: boolean }[] = [];
  for (const piece of piecesOf(text, line)) {
    const words = text.slice(piece.start, piece.end);
    const last = items.at(-1);
    if (last === undefined) items.push({ ...piece, told: false });
    else if (isDirections(words)) last.told = true;
    else if (
      !last.told &&
      isKindOfDrug(words) &&
      !isWholeMedication(text.slice(last.start, last.end).replace(/^.* \/ /, ''))
    )
      last.end = piece.end;
    else items.push({ ...piece, told: false });
  }
  return items;
}

function clean(text: string, item: Span, of: 'procedures' | 'medications'): Span {
  let { start, end } = item;
  const words = () => text.slice(start, end);
  const trim = () => {
    end = start + words().replace(/[\s"'“”‘’*_|,;:.]+$/, '').length;
    start = end - words().replace(edges, '').length;
  };
  trim();
  start += /^(?:an?|the)\s+/i.exec(words())?.[0].length ?? 0;
  if (of === 'medications') {
    start += orderedAs.exec(words())?.[0].length ?? 0;
    start += volume.exec(words())?.[0].length ?? 0;
    // "thrombolysis with alteplase 0.9 mg/kg"
    const act = /^[\p{L}-]+(?: [\p{L}-]+){0,3}? with (?=\p{L})/u.exec(words())?.[0];
    if (act !== undefined && !act.split(/[\s-]/u).some(namesDrug)) start += act.length;
    end = start + lengthWithoutDirections(words());
    end -= changed.exec(words())?.[0].length ?? 0;
    end -= indicated.exec(words())?.[0].length ?? 0;
  } else {
    end -= howLong.exec(words())?.[0].length ?? 0;
    end -= outcome.exec(words())?.[0].length ?? 0;
  }
  if (of === 'procedures') end -= semanticTag.exec(words())?.[0].length ?? 0;
  trim();
  return { start, end };
}
