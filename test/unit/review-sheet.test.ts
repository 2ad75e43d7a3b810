import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readReviewSheet, reviewReport, reviewSheet } from '../../src/evaluate/deidentify/review-sheet.ts';

const notes = [
  { id: 'a', text: 'Mr. [NAME],\n"fine", has gout; é', replaced: 1 },
  { id: 'b', text: '=cmd()', replaced: 4 },
  { id: 'c', text: '[DATE] ok', replaced: 1 },
];

/** The sheet with cells filled in, as a spreadsheet writes it. */
function filled(cells: Readonly<Record<string, readonly [leaks: string, wrong: string]>>): string {
  const { data } = papa.parse<Record<string, string>>(reviewSheet(notes).replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  return papa.unparse(
    data.map((row) => ({
      ...row,
      leaks: cells[row.id!]?.[0] ?? '',
      wrongly_replaced: cells[row.id!]?.[1] ?? '',
    })),
  );
}

describe('a sheet', () => {
  it('holds the notes whole, begins with a byte order mark, and has no formula', () => {
    const sheet = reviewSheet(notes);
    expect(sheet.startsWith('\uFEFFid,replaced,leaks,wrongly_replaced,comment,text\r\n')).toBe(true);
    const { data } = papa.parse<Record<string, string>>(sheet.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map(({ text }) => text)).toEqual([notes[0]!.text, "'=cmd()", notes[2]!.text]);
  });

  it('comes back with marks; rows that nobody read are left out', () => {
    expect(readReviewSheet(filled({ a: ['0', ''], b: [' 2 ', '1'] }))).toEqual([
      { id: 'a', replaced: 1, leaks: 0, wronglyReplaced: 0 },
      { id: 'b', replaced: 4, leaks: 2, wronglyReplaced: 1 },
    ]);
  });

  it.each([
    ['no number', filled({ b: ['two', ''] }), 'row 3 of the sheet: "leaks"'],
    ['less than nothing', filled({ a: ['-1', ''] }), 'row 2 of the sheet: "leaks"'],
    ['another column that is no number', filled({ a: ['0', '?'] }), '"wrongly_replaced"'],
    ['another sheet', 'id,text\n1,x\n', 'no column "replaced", "leaks"'],
    ['an open quote', 'id,replaced,leaks\n1,2,"0\n', 'a quote is not closed'],
  ])('with %s is refused, without a word of a note', (_, csv, message) => {
    expect(() => readReviewSheet(csv)).toThrow(message);
    expect(() => readReviewSheet(csv)).not.toThrow(/gout/);
  });
});

describe('reviewReport', () => {
  it('says how many notes and identifiers leak, with intervals', () => {
    const report = reviewReport(readReviewSheet(filled({ a: ['0', ''], b: ['2', '1'], c: ['0', ''] })));
    expect(report).toMatchObject({
      notes: 3,
      notesWithLeak: 1,
      noteLeakRate: 1 / 3,
      leaks: 2,
      identifiers: 7,
      leakRate: 2 / 7,
      wronglyReplaced: 1,
    });
    expect(report.noteLeakInterval.low).toBeLessThan(1 / 3);
    expect(report.leakInterval!.high).toBeGreaterThan(2 / 7);
  });

  it('does not take no leak in few notes for none at all', () => {
    const { leakInterval, noteLeakInterval } = reviewReport(readReviewSheet(filled({ a: ['0', ''] })));
    expect(leakInterval!.high).toBeGreaterThan(0.5);
    expect(noteLeakInterval.high).toBeGreaterThan(0.5);
  });

  it('has nothing to say of a sheet that nobody filled in', () => {
    expect(() => reviewReport(readReviewSheet(filled({})))).toThrow('no row has a number');
  });
});
