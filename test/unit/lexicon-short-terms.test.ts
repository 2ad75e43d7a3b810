import { describe, expect, test } from 'vitest';
import { createLexiconExtractor } from '../../src/extract/extractors/lexicon.ts';
import { LexiconNumbers } from '../../src/extract/extractors/lexicon-numbers.ts';
import { readStructure } from '../../src/note/note-structure.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { lexiconSourceOf } from '../support/concept-store.ts';
import { replaceValues } from '../support/replace-values.ts';

/** Only the text of a term tells an abbreviation from a word; the lexicon reads that of short terms alone. */
const terms = [
  ...['Wen', 'Ox', 'HbSS', 'ABC-12-X', 'A-fib', 'A flutterachycardia', 'Painfulswelling', 'Ache of in the'],
  ...[
    'β',
    'Гонорея',
    '流感',
    'Of the in',
    'Hernia umbilicalis',
    'MODY2 diabetes',
    'B12',
    'A in B',
    'Bipolar 2 disorder',
  ],
] as const;
const source = lexiconSourceOf(
  terms.map((name, i) => parseConcept({ code: `${1000 + i}`, name, parents: [] }, i + 1)),
);
const lexicon = createLexiconExtractor(source);

test.each<[remark: string, text: string, mentions: string[]]>([
  ['three letters are a term, in any case', 'The wen grew.', ['wen']],
  ['near-miss: two are none', 'The ox came.', []],
  ['an abbreviation as it is written', 'Known HbSS.', ['HbSS']],
  ['near-miss: in small letters it is none', 'The hbss is known.', []],
  ['an abbreviation of several words', 'Sent ABC-12-X home.', ['ABC-12-X']],
  ['near-miss: of its words in another order', 'Sent 12-ABC-X home.', []],
  ['a letter that is spoken, in parts', 'Known a fib today.', ['a fib']],
  ['however long the word behind it', 'With A flutterachycardia.', ['A flutterachycardia']],
  ['near-miss: the word behind it alone', 'With flutterachycardia.', []],
  ['one long word', 'A painfulswelling.', ['painfulswelling']],
  ['near-miss: one word of a term, the others small', 'Ache at night.', []],
  ['one letter of another script is too short', 'See β.', []],
  ['many bytes of one', 'See гонорея now.', ['гонорея']],
  ['two letters of many bytes are too short', '流感', []],
  ['small words alone are no term', 'Of the in.', []],
  ['two words in either order', 'An umbilicalis hernia.', ['umbilicalis hernia']],
  ['a word like an abbreviation beside another', 'Has mody2 diabetes.', ['mody2 diabetes']],
  ['"secondary to" written short is no number', 'Falls 2/2 bipolar disorder.', ['bipolar disorder']],
  ['near-miss: a number of its own', 'Has bipolar disorder 2.', ['bipolar disorder 2']],
  ['a letter with digits', 'Low B12.', ['B12']],
])('%s', async (_, text, mentions) => {
  const found = await lexicon.extract(replaceValues(text));
  expect(found.mentions.map((mention) => mention.text)).toEqual(mentions);
});

describe('numbers of words', () => {
  const numbers = new LexiconNumbers(source.lexical);

  test('a term of the terminology adds up as its words do', () => {
    const row = terms.indexOf('Hernia umbilicalis');
    expect(numbers.sumOfRow(row)).toBe(numbers.sumOf(['umbilicalis', 'of', 'hernia']));
    expect(numbers.sumOfRow(row)).not.toBe(numbers.sumOf(['hernia']));
  });

  test('a word that no term has gets one with the first term that has it', () => {
    expect(numbers.of('unheard')).toBeUndefined();
    const sum = numbers.sumOf(['unheard', 'hernia']);
    expect((sum - numbers.of('hernia')!) | 0).toBe(numbers.of('unheard'));
  });
});

test('definitions belong to the structure and are found once', () => {
  const structure = readStructure('Familial adenomatous polyposis (FAP). FAP was found.');
  expect([...structure.definitions]).toEqual([['FAP', 'Familial adenomatous polyposis']]);
  expect(structure.definitions).toBe(structure.definitions);
});
