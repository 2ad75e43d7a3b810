import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/result/terminal-text.ts';
import { toTable } from '../../src/result/to-table.ts';
import { codedNoteOf, smallCodedNote, smallNote } from '../support/small-coded-note.ts';

const escapes = /[\u001b\u009b]/;
const plain = (width: number) => toTable(smallNote, smallCodedNote, { width, colour: false });
const unpainted = (text: string) => text.replace(/\u001b\[\d+m/g, '');

describe('toTable', () => {
  it('folds the table at 60 columns', () => {
    expect(plain(60)).toMatchInlineSnapshot(`
      "── note-1 ──────────────────────────────────────────────────
      PMH: [type 2 diabetes mellitus], [MI]p in 2010.
      FH: mother had [breast cancer]f, no family history of [colon
      cancer]f-.
      Assessment:
      1. [Community acquired pneumonia]? is suspected on a
         background of [COPD]; he denies [chest pain]- and reports
         only [feeling off] today.
      2. Return if [fever]h develops.
      ────────────────────────────────────────────────────────────
      [present]  [denied]-  [possible]?  [past]p  [hypothetical]h
      [family]f  ? ambiguous  – unlinked
      ↑ code of a broader concept
      ┌──────────────────┬───────────┬───────────────────┬───────┐
      │ Mention          │ SNOMED CT │ Preferred term    │ Conf. │
      │ Assertion        │ ICD-10-CM │ Section           │       │
      ├──────────────────┼───────────┼───────────────────┼───────┤
      │ type 2 diabetes  │ 44054006  │ Diabetes mellitus │  0.97 │
      │  mellitus        │ E11.9     │  type 2           │       │
      │ present          │           │ PMH               │       │
      ├──────────────────┼───────────┼───────────────────┼───────┤
      │ MI               │ 22298006  │ Myocardial        │  0.97 │
      │ past             │ I21.9     │  infarction       │       │
      │                  │           │ PMH               │       │
      ├──────────────────┼───────────┼───────────────────┼───────┤
      │ breast cancer    │ 254837009 │ Malignant         │  0.97 │
      │ family           │ C50.919   │  neoplasm of      │       │
      │                  │           │  breast           │       │
      │                  │           │ FH                │       │
      ├──────────────────┼───────────┼───────────────────┼───────┤
      │ colon cancer     │ 363406005 │ Malignant         │  0.97 │
      │ family, denied   │ C18.9     │  neoplasm of      │       │
      │                  │           │  colon            │       │
      │                  │           │ FH                │       │
      ├──────────────────┼───────────┼───────────────────┼───────┤
      │ Community        │ 385093006 │ Community         │  >.99 │
      │  acquired        │ J18.9↑    │  acquired         │       │
      │  pneumonia       │           │  pneumonia        │       │
      │ possible         │           │ Assessment        │       │
      ├──────────────────┼───────────┼───────────────────┼───────┤
      │ COPD             │ 13645005? │ Chronic           │ 0.52? │
      │ present          │ J44.9     │  obstructive      │       │
      │                  │           │  pulmonary disea… │       │
      │                  │           │ Assessment        │       │
      ├──────────────────┼───────────┼───────────────────┼───────┤
      │ chest pain       │ 29857009  │ Chest pain        │  0.97 │
      │ denied           │ R07.9     │ Assessment        │       │
      ├──────────────────┼───────────┼───────────────────┼───────┤
      │ feeling off      │ –         │ (no concept)      │     – │
      │ present          │ –         │  malaise          │       │
      │                  │           │ Assessment        │       │
      ├──────────────────┼───────────┼───────────────────┼───────┤
      │ fever            │ 386661006 │ Fever             │  0.97 │
      │ hypothetical     │ R50.9     │ plan              │       │
      └──────────────────┴───────────┴───────────────────┴───────┘
      9 mentions: 7 linked, 1 ambiguous, 1 unlinked · 7 distinct
      concepts · 3 identifiers replaced (DATE 2, NAME 1)
      ! 1 quote was shortened
      clincode 0.1.0 · extractor local 1 · embedder subword
      abcdef01 · index starter (SNOMED CT, 20260301, hnsw,
      calibration starter-1) · no text left this process"
    `);
  });

  it('shows seven columns at 100', () => {
    expect(plain(100)).toMatchInlineSnapshot(`
      "── note-1 ──────────────────────────────────────────────────────────────────────────────────────────
      PMH: [type 2 diabetes mellitus], [MI]p in 2010.
      FH: mother had [breast cancer]f, no family history of [colon cancer]f-.
      Assessment:
      1. [Community acquired pneumonia]? is suspected on a background of [COPD]; he denies [chest pain]-
         and reports only [feeling off] today.
      2. Return if [fever]h develops.
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      [present]  [denied]-  [possible]?  [past]p  [hypothetical]h  [family]f  ? ambiguous  – unlinked
      ↑ code of a broader concept
      ┌────────────────┬───────────┬────────────────┬───────────┬────────────────────┬───────────┬───────┐
      │ Mention        │ Section   │ Assertion      │ SNOMED CT │ Preferred term     │ ICD-10-CM │ Conf. │
      ├────────────────┼───────────┼────────────────┼───────────┼────────────────────┼───────────┼───────┤
      │ type 2         │ PMH       │ present        │ 44054006  │ Diabetes mellitus  │ E11.9     │  0.97 │
      │  diabetes      │           │                │           │  type 2            │           │       │
      │  mellitus      │           │                │           │                    │           │       │
      │ MI             │ PMH       │ past           │ 22298006  │ Myocardial         │ I21.9     │  0.97 │
      │                │           │                │           │  infarction        │           │       │
      │ breast cancer  │ FH        │ family         │ 254837009 │ Malignant neoplasm │ C50.919   │  0.97 │
      │                │           │                │           │  of breast         │           │       │
      │ colon cancer   │ FH        │ family, denied │ 363406005 │ Malignant neoplasm │ C18.9     │  0.97 │
      │                │           │                │           │  of colon          │           │       │
      │ Community      │ Assessme… │ possible       │ 385093006 │ Community acquired │ J18.9↑    │  >.99 │
      │  acquired      │           │                │           │  pneumonia         │           │       │
      │  pneumonia     │           │                │           │                    │           │       │
      │ COPD           │ Assessme… │ present        │ 13645005? │ Chronic            │ J44.9     │ 0.52? │
      │                │           │                │           │  obstructive       │           │       │
      │                │           │                │           │  pulmonary disease │           │       │
      │ chest pain     │ Assessme… │ denied         │ 29857009  │ Chest pain         │ R07.9     │  0.97 │
      │ feeling off    │ Assessme… │ present        │ –         │ (no concept)       │ –         │     – │
      │                │           │                │           │  malaise           │           │       │
      │ fever          │ plan      │ hypothetical   │ 386661006 │ Fever              │ R50.9     │  0.97 │
      └────────────────┴───────────┴────────────────┴───────────┴────────────────────┴───────────┴───────┘
      9 mentions: 7 linked, 1 ambiguous, 1 unlinked · 7 distinct concepts · 3 identifiers replaced (DATE
      2, NAME 1)
      ! 1 quote was shortened
      clincode 0.1.0 · extractor local 1 · embedder subword abcdef01 · index starter (SNOMED CT, 20260301,
      hnsw, calibration starter-1) · no text left this process"
    `);
  });

  it.each([40, 47, 60, 61, 80, 100, 133, 240])('keeps within %i columns, coloured or not', (width) => {
    for (const colour of [false, true]) {
      const lines = unpainted(toTable(smallNote, smallCodedNote, { width, colour })).split('\n');
      expect(lines.filter((line) => textWidth(line) > width)).toEqual([]);
    }
  });

  it.each([0, 3, Number.NaN])('takes a width of %d as one it can draw in', (width) => {
    expect(plain(width)).toContain('44054006');
  });

  it('tells the assertion without colour', () => {
    const text = plain(200);
    expect(text).not.toMatch(escapes);
    for (const marked of [
      '[type 2 diabetes mellitus],',
      '[MI]p',
      '[breast cancer]f,',
      '[colon cancer]f-',
      '[Community acquired pneumonia]?',
      '[chest pain]-',
      '[fever]h',
    ]) {
      expect(text).toContain(marked);
    }
  });

  it('closes every colour on its line, and says the same as without', () => {
    const coloured = toTable(smallNote, smallCodedNote, { width: 60, colour: true });
    for (const line of coloured.split('\n')) {
      const codes = Array.from(line.matchAll(/\u001b\[(\d+)m/g), ([, code]) => Number(code));
      const opened = codes.filter((code) => ![22, 24, 29, 39, 49].includes(code));
      expect(codes.length).toBe(opened.length * 2);
    }
    const table = (text: string) => text.slice(text.indexOf('┌'));
    expect(table(unpainted(coloured))).toBe(table(plain(60)));
  });

  it('shows the text of every mention', () => {
    for (const width of [60, 100]) {
      const joined = plain(width).replace(/\s+/g, ' ');
      for (const { text } of smallCodedNote.mentions) expect(joined).toContain(`[${text}]`);
    }
  });

  it.each([
    ['a control sequence', 'asthma \u001b[2J\u001b]0;title\u0007 and \u009b31m', escapes],
    ['a change of direction', 'asthma \u202eamhtsa\u2066', /[\u202e\u2066]/],
  ])('never passes on %s of a note', (_, text, unwanted) => {
    const note = { id: 'evil\u001b[31m', text };
    const coded = codedNoteOf(note, [{ quote: 'asthma' }], ['warning \u001b[31m']);
    expect(toTable(note, coded, { width: 80, colour: false })).not.toMatch(unwanted);
  });

  it('keeps wide characters and a mention across lines inside the frame', () => {
    const note = { id: 'wide', text: '喘息 and diabetes\r\nmellitus 👩‍⚕️ noted\tnaïve cafe\u0301' };
    const coded = codedNoteOf(note, [{ quote: '喘息' }, { quote: 'diabetes\r\nmellitus' }]);
    const lines = toTable(note, coded, { width: 60, colour: false }).split('\n');
    expect(lines[1]).toBe('[喘息] and [diabetes');
    expect(lines[2]).toBe('mellitus] 👩‍⚕️ noted  naïve cafe\u0301');
    const framed = lines.filter((line) => /^[│┌├└]/.test(line));
    expect(new Set(framed.map(textWidth)).size).toBe(1);
  });

  it('says that nothing was found', () => {
    const note = { id: 'empty', text: '' };
    expect(toTable(note, codedNoteOf(note, []), { width: 60, colour: false })).toContain(
      'No disease mention was found.',
    );
  });
});
