import papa from 'papaparse';
import { codeSystems } from '../terminology/code-system.ts';
import { labelsOf } from './assertion-label.ts';
import type { CodedMention, CodedNote } from './coded-note.ts';

const columns = [
  'note',
  'mention',
  'start',
  'end',
  'text',
  'section',
  'assertion',
  'status',
  'system',
  'code',
  'display',
  'icd10cm',
  'confidence',
] as const;

// a text that begins with "=" must not be taken for a formula
const lines = (rows: readonly (readonly unknown[])[]): string =>
  papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: true, newline: '\r\n' },
  );

/** Names of the columns, behind a byte order mark, which spreadsheets need to read UTF-8. */
export function csvHead(): string {
  return `\uFEFF${lines([columns])}\r\n`;
}

/** A mention a row, one that lists disorders a row for each; of a note without mentions nothing. Lines end in CRLF. */
export function toCsv(coded: CodedNote): string {
  const rows = coded.mentions.flatMap((mention) => rowsOf(coded.id, mention));
  return rows.length === 0 ? '' : `${lines(rows)}\r\n`;
}

function rowsOf(note: string, mention: CodedMention): readonly (readonly unknown[])[] {
  const { id, span, text, section, assertion, link } = mention;
  const place = [note, id, span.start, span.end, text, section.title, labelsOf(assertion).join(', ')];
  const linked = mention.parts?.map((part) => ({ status: 'linked', ...part })) ?? [
    { status: link.status, coding: link.coding, confidence: link.confidence, maps: mention.maps },
  ];
  return linked.map(({ status, coding, confidence, maps }) => [
    ...place,
    status,
    coding?.system ?? '',
    coding?.code ?? '',
    coding?.display ?? mention.standardName,
    maps
      .filter((map) => map.coding.system === codeSystems.icd10cm)
      .map((map) => `${map.coding.code}${map.inherited === true ? '↑' : ''}`)
      .join('; '),
    confidence ?? '',
  ]);
}
