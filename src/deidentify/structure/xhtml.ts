import sax from 'sax';
import type { PhiSpan } from '../deidentified-note.ts';

/** A piece of what is written: markup as it is, text that is read as a whole, values of attributes each by itself. */
type Piece =
  | { readonly markup: string }
  | { readonly start: number; readonly end: number }
  | { readonly attribute: string; readonly treatment: 'text' | 'reference' | 'id' };

export interface XhtmlReplacements {
  /** Spans in the text of the whole narrative: a name may go over several elements. */
  spansOf(text: string): Promise<readonly PhiSpan[]>;
  reference(value: string): string;
  /** The same as for `#value` behind the sign. */
  id(value: string): string;
}

/** Elements that a reader sees as a line of its own; the cells of a row stand beside each other. */
const LINE =
  /^(?:p|div|li|ul|ol|dl|dt|dd|tr|table|thead|tbody|caption|br|hr|h[1-6]|pre|blockquote|section|article|header|footer)$/i;
const CELL = /^(?:td|th)$/i;
const READ = /^(?:alt|title|summary|abbr|aria-label)$/i;
const POINTS = /^(?:href|src|cite)$/i;
const NAMES = /^(?:id|name|for|headers)$/i;

const WITHHELD = '<div xmlns="http://www.w3.org/1999/xhtml">[withheld]</div>';

/**
 * De-identifies the text of a narrative (https://hl7.org/fhir/R4/narrative.html). Comments go. Markup that is not well
 * formed is withheld, since where its text begins and ends is not known.
 */
export async function deidentifyXhtml(
  div: string,
  { spansOf, reference, id }: XhtmlReplacements,
): Promise<string> {
  const read = readXhtml(div);
  if (read === undefined) return WITHHELD;
  const spans = await spansOf(read.text);
  let written = '';
  for (const piece of read.pieces) {
    if ('markup' in piece) written += piece.markup;
    else if ('start' in piece) written += escapeText(replaceWithin(read.text, piece, spans));
    else if (piece.treatment === 'reference') written += escapeText(reference(piece.attribute));
    else if (piece.treatment === 'id') written += escapeText(id(piece.attribute));
    else written += escapeText(replaceWithin(piece.attribute, undefined, await spansOf(piece.attribute)));
  }
  return written;
}

/** The replacement stands where its span begins; the rest of the span, in other elements, is empty. */
function replaceWithin(
  text: string,
  { start, end }: { start: number; end: number } = { start: 0, end: text.length },
  spans: readonly PhiSpan[],
): string {
  let written = '';
  let read = start;
  for (const span of spans) {
    if (span.end <= read || span.start >= end) continue;
    if (span.start >= start) written += text.slice(read, span.start) + span.replacement;
    read = Math.min(span.end, end);
  }
  return written + text.slice(read, end);
}

function readXhtml(div: string): { text: string; pieces: readonly Piece[] } | undefined {
  const parser = sax.parser(true, { trim: false, normalize: false });
  const pieces: Piece[] = [];
  let text = '';
  let isBroken = false;
  let depth = 0;
  let isClosed = false;
  const separate = (name: string, opens: boolean): void => {
    if (LINE.test(name) && text !== '' && !text.endsWith('\n')) text += '\n';
    else if (!opens) return;
    else if (CELL.test(name) && text !== '' && !/(?:\n|\| )$/.test(text)) text += ' | ';
  };
  const addText = (piece: string): void => {
    pieces.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  };
  parser.onerror = () => {
    isBroken = true;
    // it would throw at the next write
    parser.resume();
  };
  parser.onopentag = ({ name, attributes, isSelfClosing }) => {
    depth++;
    separate(name, true);
    pieces.push({ markup: `<${name}` });
    for (const [key, value] of Object.entries(attributes as Record<string, string>)) {
      pieces.push({ markup: ` ${key}="` });
      if (READ.test(key)) pieces.push({ attribute: value, treatment: 'text' });
      else if (POINTS.test(key)) pieces.push({ attribute: value, treatment: 'reference' });
      else if (NAMES.test(key)) pieces.push({ attribute: value, treatment: 'id' });
      else pieces.push({ markup: escapeText(value) });
      pieces.push({ markup: '"' });
    }
    pieces.push({ markup: isSelfClosing ? '/>' : '>' });
  };
  parser.onclosetag = (name) => {
    separate(name, false);
    if (parser.tag?.isSelfClosing !== true) pieces.push({ markup: `</${name}>` });
    depth--;
    isClosed = depth === 0;
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  try {
    parser.write(div).close();
  } catch {
    isBroken = true;
  }
  return isBroken || !isClosed ? undefined : { text, pieces };
}

function escapeText(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!,
  );
}
