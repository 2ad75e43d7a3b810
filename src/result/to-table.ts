import picocolors from 'picocolors';
import type { ClinicalNote } from '../note/clinical-note.ts';
import { codeSystems } from '../terminology/code-system.ts';
import { adviceWording, riskWordings } from './advice-wording.ts';
import { type AssertionLabel, assertionLabels, labelsOf, marksOf } from './assertion-label.ts';
import { type Column, drawTable, frameWidth, naturalWidths, type Row } from './box-table.ts';
import type { CodedMention, CodedNote } from './coded-note.ts';
import {
  linkWording,
  otherWording,
  shortSectionWording,
  summaryWording,
  systemNames,
  versionsWording,
} from './link-wording.ts';
import { segmentNote } from './note-segments.ts';
import { type Piece, printable, type Style, textWidth, wrapLine } from './terminal-text.ts';

export interface TableOptions {
  /** Columns of the terminal; fewer than 40 are taken as 40. */
  readonly width: number;
  readonly colour: boolean;
}

type Colours = ReturnType<typeof picocolors.createColors>;
type Styles = Readonly<Record<AssertionLabel, Style>>;

const defaultWidth = 80;
const leastWidth = 40;

/** A background for what counts, no background for what is not there: the eye finds codable mentions first. */
function textStyles(c: Colours): Styles {
  return {
    present: (text) => c.bgGreen(c.black(text)),
    denied: (text) => c.red(c.strikethrough(text)),
    possible: (text) => c.bgYellow(c.black(text)),
    past: (text) => c.bgBlue(c.whiteBright(text)),
    hypothetical: (text) => c.cyan(c.underline(text)),
    family: (text) => c.bgMagenta(c.whiteBright(text)),
    'other person': (text) => c.magenta(c.underline(text)),
  };
}

function wordStyles(c: Colours): Styles {
  return {
    present: c.green,
    denied: c.red,
    possible: c.yellow,
    past: c.blueBright,
    hypothetical: c.cyan,
    family: c.magenta,
    'other person': c.magenta,
  };
}

/** "family, denied" stays struck out, in the family's colour. */
function mentionStyle(labels: readonly AssertionLabel[], styles: Styles, c: Colours): Style {
  const style = styles[labels[0] ?? 'present'];
  return labels.includes('denied') && labels[0] !== 'denied' ? (text) => style(c.strikethrough(text)) : style;
}

/** Colour shows the assertion; without it brackets and a mark do: "[pneumonia]?". */
function mentionPiece(text: string, labels: readonly AssertionLabel[], styles: Styles, c: Colours): Piece {
  return c.isColorSupported
    ? { text, style: mentionStyle(labels, styles, c) }
    : { text: `[${text}]${marksOf(labels)}` };
}

function noteLines(note: ClinicalNote, coded: CodedNote, styles: Styles, c: Colours, width: number) {
  const lines: Piece[][] = [[]];
  for (const { text, mention } of segmentNote(note.text, coded.mentions)) {
    const piece =
      mention === undefined ? { text } : mentionPiece(text, labelsOf(mention.assertion), styles, c);
    const [first = '', ...others] = piece.text.split(/\r\n|\r|\n/);
    lines.at(-1)!.push({ ...piece, text: first });
    for (const line of others) lines.push([{ ...piece, text: line }]);
  }
  return lines.flatMap((line) => wrapLine(line, width));
}

/** Only what occurs in this note: a legend that must be searched is not read. */
function legendPieces(coded: CodedNote, styles: Styles, c: Colours): readonly Piece[] {
  const used = new Set(coded.mentions.flatMap((mention) => labelsOf(mention.assertion)));
  const shown = assertionLabels.filter((label) => used.has(label));
  const signs = [
    coded.mentions.some(({ link, parts }) => link.status === 'ambiguous' && parts === undefined) &&
      '?\u00a0ambiguous',
    coded.mentions.some(({ parts }) => parts !== undefined) && '+\u00a0each\u00a0of\u00a0a\u00a0list',
    coded.mentions.some(({ link }) => link.status === 'unlinked') && '–\u00a0unlinked',
    coded.mentions.some(({ maps }) => maps.some((map) => map.inherited)) &&
      '↑\u00a0code\u00a0of\u00a0a\u00a0broader\u00a0concept',
    coded.mentions.some(({ codings }) => codings?.some(({ agreement }) => agreement !== undefined)) &&
      '=\u00a0≈\u00a0≠\u00a0same,\u00a0broader\u00a0or\u00a0narrower,\u00a0other\u00a0code\u00a0than\u00a0the\u00a0first',
  ].filter((sign) => sign !== false); // no-break spaces: a sign alone at a line's end explains nothing
  return [
    ...shown.flatMap((label) => [mentionPiece(label, [label], styles, c), { text: '  ' }]),
    { text: signs.join('  '), style: c.dim },
  ];
}

interface Cells {
  readonly mention: Piece;
  readonly section: Piece;
  readonly assertion: Piece;
  readonly code: Piece;
  readonly term: Piece;
  readonly icd10cm: Piece;
  readonly confidence: Piece;
}

function cellsOf(mention: CodedMention, c: Colours): Cells {
  const labels = labelsOf(mention.assertion);
  const word = wordStyles(c)[labels[0]];
  const status = mention.parts === undefined ? mention.link.status : 'linked';
  const sure: Style = status === 'linked' ? (text) => text : status === 'ambiguous' ? c.yellow : c.dim;
  const wording = linkWording(mention);
  return {
    mention: { text: mention.text.replace(/\s+/g, ' '), style: c.bold },
    section: { text: shortSectionWording(mention), style: c.dim },
    assertion: { text: labels.join(', '), style: word },
    code: { text: wording.code, style: sure },
    term: { text: wording.term, style: sure },
    icd10cm: { text: mappedWording(mention, wording.icd10cm), style: sure },
    confidence: { text: wording.confidence, style: sure },
  };
}

/** The ICD-10-CM codes of the first coding, then what other indexes say. */
function mappedWording(mention: CodedMention, icd10cm: string): string {
  const other = otherWording(mention);
  if (other === '') return icd10cm;
  return mention.maps.length === 0 ? other : `${icd10cm} ${other}`;
}

/** What the column beside the first code shows. */
function secondTitle({ mentions, provenance }: CodedNote): string {
  const [other] = mentions[0]?.codings ?? [];
  return provenance.index.system === codeSystems.icd10cm && other !== undefined
    ? (systemNames[other.system] ?? 'Other')
    : 'ICD-10-CM';
}

const wideColumns: readonly Column[] = [
  { min: 14, wraps: true },
  { min: 8 },
  {},
  {},
  { min: 18, wraps: true },
  {},
  { align: 'right' },
];
/** Mention over assertion and section, code over ICD-10-CM: for a terminal where seven columns would show nothing. */
const narrowColumns: readonly Column[] = [
  { min: 12, wraps: true },
  {},
  { min: 12, wraps: true },
  { align: 'right' },
];

function wideRow({ mention, section, assertion, code, term, icd10cm, confidence }: Cells): Row {
  return [mention, section, assertion, code, term, icd10cm, confidence].map((cell) => [cell]);
}

function narrowRow({ mention, section, assertion, code, term, icd10cm, confidence }: Cells): Row {
  return [[mention, assertion], [code, icd10cm], [term, section], [confidence]];
}

function mentionTable(coded: CodedNote, c: Colours, width: number): readonly string[] {
  if (coded.mentions.length === 0) return [c.dim('No disease mention was found.')];
  const title = (text: string): Piece => ({ text, style: c.bold });
  const header: Cells = {
    mention: title('Mention'),
    section: title('Section'),
    assertion: title('Assertion'),
    code: title(systemNames[coded.provenance.index.system] ?? 'Code'),
    term: title('Preferred term'),
    icd10cm: title(secondTitle(coded)),
    confidence: title('Conf.'),
  };
  const cells = coded.mentions.map((mention) => cellsOf(mention, c));
  const wide = cells.map(wideRow);
  const least = naturalWidths(wideColumns.length, [wideRow(header), ...wide])
    .map((natural, column) => Math.min(natural, wideColumns[column]!.min ?? natural))
    .reduce((a, b) => a + b, frameWidth(wideColumns.length));
  return least <= width
    ? drawTable(wideColumns, wideRow(header), wide, width, c.dim)
    : drawTable(narrowColumns, narrowRow(header), cells.map(narrowRow), width, c.dim);
}

/**
 * A coded note for a terminal: its text with the mentions marked, a legend, a table of the codes and how they were
 * made. Controls in the note are shown as "\ufffd", never sent to the terminal.
 * @example toTable(note, coded, { width: process.stdout.columns, colour: process.stdout.isTTY })
 */
export function toTable(note: ClinicalNote, coded: CodedNote, options: TableOptions): string {
  const width = Math.max(leastWidth, Math.floor(options.width) || defaultWidth);
  const c = picocolors.createColors(options.colour);
  const styles = textStyles(c);
  const id = wrapLine([{ text: note.id }], width - 8)[0] ?? '';
  const rest = '─'.repeat(Math.max(0, width - textWidth(printable(id)) - 4));
  const plain = (text: string, style: Style) => wrapLine([{ text, style }], width);
  return [
    `${c.dim('──')} ${c.bold(id)} ${c.dim(rest)}`,
    ...noteLines(note, coded, styles, c, width),
    c.dim('─'.repeat(width)),
    ...(coded.mentions.length > 0 ? wrapLine(legendPieces(coded, styles, c), width) : []),
    ...mentionTable(coded, c, width),
    ...plain(summaryWording(coded), c.bold),
    ...(coded.advice ?? []).flatMap((advice) => plain(`→ ${adviceWording(advice)}`, (text) => text)),
    ...riskWordings(coded).flatMap((risk) => plain(`• ${risk}`, c.cyan)),
    ...coded.warnings.flatMap((warning) => plain(`! ${warning}`, c.yellow)),
    ...plain(versionsWording(coded.provenance), c.dim),
  ].join('\n');
}
