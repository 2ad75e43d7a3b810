import { describe, expect, it } from 'vitest';
import { parseGoldNote } from '../../src/evaluate/deidentify/gold-note.ts';
import { parseI2b2Note } from '../../src/evaluate/deidentify/i2b2-note.ts';
import { phiReport, phiReportText } from '../../src/evaluate/deidentify/phi-report.ts';
import { scorePhi } from '../../src/evaluate/deidentify/score-phi.ts';

const text = 'Mr. Ono Lee (MRN 12-3) of Utah has 3/6 murmur.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const gold = parseGoldNote({
  id: 1,
  text,
  spans: [
    { ...at('Ono Lee'), category: 'NAME', type: 'NAME_PROVIDER', strict: false },
    { ...at('12-3'), category: 'MRN' },
  ],
  protected: [{ ...at('3/6'), type: 'GRADE' }],
  neutral: [at('Utah')],
});
const scored = (...spans: readonly { start: number; end: number }[]) => scorePhi([gold], () => spans);
const kindsOf = (...spans: readonly { start: number; end: number }[]) =>
  scored(...spans).errors.map(({ kind, type }) => `${kind} ${type}`);

describe('scorePhi', () => {
  it('has nothing to say against the gold itself', () => {
    const score = scored(at('Ono Lee'), at('12-3'));
    expect(score).toMatchObject({ notes: 1, clean: 1, cleanStrict: 1, errors: [] });
    expect(score.spans).toEqual({ n: 2, hit: 2, partial: 0 });
    expect(score.strict).toEqual({ n: 1, hit: 1, partial: 0 });
    expect(score.phiChars).toEqual({ n: 9, covered: 9 });
  });

  it.each([
    ['a part of an identifier is a leak', [at('Ono'), at('12-3')], ['partial NAME_PROVIDER']],
    ['punctuation need not be covered', [at('Ono'), at('Lee'), at('12'), { start: 20, end: 21 }], []],
    ['nothing at all', [], ['leak NAME_PROVIDER', 'leak MRN']],
    ['protected text', [at('Ono Lee'), at('12-3'), at('3/6')], ['damage GRADE']],
    ['half of it', [at('Ono Lee'), at('12-3'), at('6 ')], ['damage GRADE']],
    ['other text', [at('Ono Lee'), at('12-3'), at('murmur')], ['over none']],
    ['what is neutral', [at('Ono Lee'), at('12-3'), at('Utah')], []],
    ['a bracket more', [at('Ono Lee ('), at('12-3)')], []],
    [
      'a span beyond the text',
      [at('Ono Lee'), { start: at('12-3').start, end: 999 }],
      ['damage GRADE', 'over none'],
    ],
  ])('%s', (_, spans, kinds) => {
    expect(kindsOf(...spans)).toEqual(kinds);
  });

  it('counts a note as clean of what Safe Harbor lists when only staff is left', () => {
    expect(scored(at('12-3'))).toMatchObject({ clean: 0, cleanStrict: 1 });
  });

  it('counts letters of any script, and a pair of surrogates once', () => {
    const note = parseGoldNote({
      id: 'x',
      text: '李雷 𝐀 ok',
      spans: [{ start: 0, end: 5, category: 'NAME' }],
    });
    expect(scorePhi([note], () => [{ start: 0, end: 2 }]).phiChars).toEqual({ n: 3, covered: 2 });
  });

  it('takes a note without an answer for leaked', () => {
    expect(scorePhi([gold], () => undefined).spans.hit).toBe(0);
  });
});

describe('parseGoldNote', () => {
  it.each([
    ['no id', { text: 'x', spans: [] }, '"id"'],
    ['no spans', { id: 1, text: 'x' }, 'spans'],
    [
      'a span outside the text',
      { id: 1, text: 'x', spans: [{ start: 0, end: 2, category: 'NAME' }] },
      'spans.0',
    ],
    ['an empty one', { id: 1, text: 'x', spans: [], neutral: [{ start: 1, end: 1 }] }, 'neutral.0'],
  ])('refuses %s', (_, row, field) => {
    expect(() => parseGoldNote(row)).toThrow(field);
  });
});

describe('parseI2b2Note', () => {
  const body = 'Record date: 2067-05-03\nDr. Quill saw\nPt (93 yo) & wife in 1999.';
  const tag = (name: string, type: string, words: string) => {
    const start = body.indexOf(words);
    return `<${name} id="P0" start="${start}" end="${start + words.length}" text="${words.replace('&', '&amp;')}" TYPE="${type}" comment="" />`;
  };
  const file = (tags: string, line = '\n') =>
    `<?xml version="1.0" encoding="UTF-8" ?>\n<deIdi2b2>\n<TEXT><![CDATA[${body}]]></TEXT>\n<TAGS>\n${tags}\n</TAGS>\n</deIdi2b2>`.replaceAll(
      '\n',
      line,
    );
  const tags = [
    tag('DATE', 'DATE', '2067-05-03'),
    tag('NAME', 'DOCTOR', 'Quill'),
    tag('AGE', 'AGE', '93'),
    tag('DATE', 'DATE', '1999'),
  ].join('\n');

  it.each(['\n', '\r\n'])('reads spans with their kinds, whatever the line ends: %j', (line) => {
    const note = parseI2b2Note(file(tags, line), '110-01');
    expect(note.text).toBe(body);
    expect(note.spans.map(({ start, end, ...kind }) => [body.slice(start, end), kind])).toEqual([
      ['2067-05-03', { category: 'DATE', type: 'DATE', strict: true }],
      ['Quill', { category: 'NAME', type: 'DOCTOR', strict: false }],
      ['93', { category: 'AGE_OVER_89', type: 'AGE', strict: true }],
    ]);
    expect(note.neutral).toEqual([{ start: body.indexOf('1999'), end: body.indexOf('1999') + 4 }]);
  });

  it.each([
    [
      'a tag that is off',
      file(tag('NAME', 'DOCTOR', 'Quill').replace('"Quill"', '"Quilt"')),
      'not what the tag says',
    ],
    ['no XML', '<deIdi2b2><TEXT>', 'not XML'],
    ['another file', '<a/>', 'no <TEXT>'],
  ])('refuses %s, without a word of the note', (_, xml, message) => {
    expect(() => parseI2b2Note(xml, '110-01')).toThrow(message);
    expect(() => parseI2b2Note(xml, '110-01')).not.toThrow(/Quill/);
  });
});

describe('report', () => {
  it('has counts, shares and kinds and no word of the notes', () => {
    const score = scored(at('Ono'), at('12-3'), at('3/6'));
    const shown = phiReportText(score, { width: 100, colour: false });
    expect(shown).toContain('1 notes, 2 identifiers, 1 protected spans');
    expect(shown).toMatch(/NAME_PROVIDER\s+│\s+1 │\s+0\.000 │\s+1 │/);
    expect(shown).toMatch(/GRADE\s+│\s+1 │\s+1 │/);
    expect(shown + JSON.stringify(phiReport(score))).not.toMatch(/Ono|Lee|12-3/);
    expect(phiReport(score).spanRecall).toMatchObject({ value: 0.5, of: 2 });
  });
});
