import papa from 'papaparse';
import { ClincodeError } from '../../errors.ts';
import { clusterBootstrap, type Interval, wilson } from '../intervals.ts';

/** A de-identified note for a person to read. */
export interface ReviewNote {
  readonly id: string;
  readonly text: string;
  /** Identifiers that were replaced in it. */
  readonly replaced: number;
}

/** What a reader found in a note. */
export interface ReviewMark {
  readonly id: string;
  readonly replaced: number;
  /** Identifiers that were left. */
  readonly leaks: number;
  /** Places that were replaced and are no identifier. */
  readonly wronglyReplaced: number;
}

const columns = ['id', 'replaced', 'leaks', 'wrongly_replaced', 'comment', 'text'] as const;

/** A sheet to be filled in: CSV with a byte order mark, which spreadsheets need to read UTF-8. */
export function reviewSheet(notes: readonly ReviewNote[]): string {
  const rows = notes.map(({ id, text, replaced }) => [id, replaced, '', '', '', text]);
  // a note that begins with "=" must not be taken for a formula
  return `\uFEFF${papa.unparse([[...columns], ...rows], { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

/**
 * Reads a sheet that came back. Rows whose `leaks` is empty were not read and are left out.
 * @throws ClincodeError `invalid_input` with the row
 */
export function readReviewSheet(csv: string): readonly ReviewMark[] {
  const { data, errors, meta } = papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  const missing = (['id', 'replaced', 'leaks'] as const).filter((name) => !meta.fields?.includes(name));
  if (missing.length > 0)
    throw new ClincodeError('invalid_input', `the sheet has no column "${missing.join('", "')}"`);
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken !== undefined)
    throw new ClincodeError(
      'invalid_input',
      `row ${(broken.row ?? 0) + 2} of the sheet: a quote is not closed`,
    );
  return data.flatMap((row, i) => {
    if ((row.leaks ?? '').trim() === '') return [];
    return {
      id: row.id!,
      replaced: countOf(row, 'replaced', i),
      leaks: countOf(row, 'leaks', i),
      wronglyReplaced: countOf(row, 'wrongly_replaced', i),
    };
  });
}

/** An empty cell is none. */
function countOf(row: Readonly<Record<string, string>>, name: string, place: number): number {
  const text = (row[name] ?? '').trim();
  if (/^\d{1,6}$/.test(text)) return Number(text);
  if (text === '') return 0;
  // the first row holds the names, and people count from 1
  throw new ClincodeError('invalid_input', `row ${place + 2} of the sheet: "${name}" is not a whole number`);
}

export interface ReviewReport {
  readonly notes: number;
  readonly notesWithLeak: number;
  /** Share of the notes with a leak, with a 95 % interval (Wilson). */
  readonly noteLeakRate: number;
  readonly noteLeakInterval: Interval;
  readonly leaks: number;
  readonly identifiers: number;
  /** Share of the identifiers that were left, with a 95 % interval by bootstrap over notes. */
  readonly leakRate: number;
  readonly leakInterval: Interval | undefined;
  readonly wronglyReplaced: number;
}

/** @throws ClincodeError `invalid_input` if no row was read */
export function reviewReport(marks: readonly ReviewMark[]): ReviewReport {
  if (marks.length === 0)
    throw new ClincodeError(
      'invalid_input',
      'no row has a number in "leaks": 0 says that a note was read and is clean',
    );
  const total = (of: (mark: ReviewMark) => number): number => marks.reduce((sum, mark) => sum + of(mark), 0);
  const leaks = total((mark) => mark.leaks);
  const wronglyReplaced = total((mark) => mark.wronglyReplaced);
  const identifiersOf = (mark: ReviewMark): number =>
    mark.leaks + Math.max(0, mark.replaced - mark.wronglyReplaced);
  const identifiers = total(identifiersOf);
  const notesWithLeak = marks.filter((mark) => mark.leaks > 0).length;
  return {
    notes: marks.length,
    notesWithLeak,
    noteLeakRate: notesWithLeak / marks.length,
    noteLeakInterval: wilson(notesWithLeak, marks.length),
    leaks,
    identifiers,
    leakRate: identifiers === 0 ? 0 : leaks / identifiers,
    // without a leak every resample is 0, which says nothing of how rare they are
    leakInterval:
      leaks === 0
        ? wilson(0, identifiers)
        : clusterBootstrap(
            marks.map((mark) => ({ cluster: mark.id, part: mark.leaks, of: identifiersOf(mark) })),
          ),
    wronglyReplaced,
  };
}
