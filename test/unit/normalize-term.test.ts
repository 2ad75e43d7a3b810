import fc from 'fast-check';
import { expect, test } from 'vitest';
import { abbreviationKey, normalizeTerm, termKey, termTokens } from '../../src/terminology/normalize-term.ts';

const same: readonly [remark: string, a: string, b: string][] = [
  ['plural', 'migraines', 'migraine'],
  ['plural in -ies', 'allergies', 'allergy'],
  ['plural in -oses', 'stenoses', 'stenosis'],
  ['plural in -tases', 'bone metastases', 'bone metastasis'],
  ['plural in -xes', 'reflexes', 'reflex'],
  ['a singular that ends in s', 'diabetes', 'Diabetes'],
  ['UK spelling of oe', 'oesophagitis', 'esophagitis'],
  ['UK spelling of ae', 'haemorrhoids', 'hemorrhoid'],
  ['both in one word', 'diarrhoea', 'diarrhea'],
  ['UK spelling of -our', 'tumour', 'tumor'],
  ['its plural', 'tumours', 'tumor'],
  ['UK spelling of -ise', 'paralysed', 'paralyzed'],
  ['possessive', "Crohn's disease", 'Crohn disease'],
  ['possessive with a curly apostrophe', 'Crohn’s disease', 'Crohn disease'],
  ['possessive of a plural', "farmers' lung", 'farmer lung'],
  ['roman numeral', 'diabetes mellitus type II', 'diabetes mellitus type 2'],
  ['roman numeral behind "stage"', 'CKD stage V', 'CKD stage 5'],
  ['a small roman numeral', 'type i diabetes', 'type 1 diabetes'],
  ['a number word', 'type two diabetes', 'type 2 diabetes'],
  ['accents', 'Ménière’s disease', "Meniere's disease"],
  ['accents in two ways of writing', 'Sjo\u0308gren', 'Sj\u00f6gren'],
  ['a prefix with a hyphen', 'gastro-oesophageal reflux', 'gastroesophageal reflux'],
  ['two prefixes', 'non-Hodgkin', 'nonHodgkin'],
  ['punctuation', 'renal failure, (acute)', 'renal failure acute'],
  ['case', 'ASTHMA', 'asthma'],
  ['a compatibility letter', 'ﬁbrosis', 'fibrosis'],
];

test.each(same)('%s: %j is %j', (_, a, b) => {
  expect(normalizeTerm(a)).toBe(normalizeTerm(b));
});

const different: readonly [remark: string, a: string, b: string][] = [
  ['"no" is not a small word', 'no fracture', 'fracture'],
  ['"without" is not a small word', 'migraine without aura', 'migraine with aura'],
  ['an "i" that is no numeral', 'vitamin i', 'vitamin 1'],
  ['a "V" that is no numeral', 'factory V', 'factory 5'],
  ['another type', 'type 1 diabetes', 'type 2 diabetes'],
  ['another prefix', 'hypothyroidism', 'hyperthyroidism'],
  ['-itis is no plural', 'arthritis', 'arthriti'],
  ['-us is no plural', 'virus', 'viru'],
  ['an unknown prefix stays apart', 'beta-thalassemia', 'betathalassemia'],
  ['letters of another script', 'астма', 'asthma'],
];

test.each(different)('near-miss, %s: %j is not %j', (_, a, b) => {
  expect(termKey(a)).not.toBe(termKey(b));
});

test('the key knows neither order nor small words, the wording knows both', () => {
  expect(termKey('osteoarthritis of the knee')).toBe(termKey('knee osteoarthritis'));
  expect(termKey('failure, renal')).toBe(termKey('renal failure'));
  expect(normalizeTerm('osteoarthritis of knee')).not.toBe(normalizeTerm('knee osteoarthritis'));
  expect(termKey('renal renal failure')).not.toBe(termKey('renal failure'));
  expect(termKey('of the')).not.toBe('');
});

test('tokens keep the place and the letters of the text', () => {
  const text = 'Hx of non-Hodgkin’s lymphomas';
  const tokens = termTokens(text);
  expect(tokens.map((token) => token.stem)).toEqual(['hx', 'of', 'nonhodgkin', 'lymphoma']);
  expect(text.slice(tokens[2]!.start, tokens[2]!.end)).toBe('non-Hodgkin’s');
});

test('a word that is also a property of objects is a word', () => {
  expect(normalizeTerm('constructor valueOf type constructor')).toBe('constructor valueof type constructor');
});

test.each([
  ['A-fib', 'afib'],
  ['a fib', 'afib'],
  ['N/V', 'nv'],
  ['T2DM', 't2dm'],
  ['…', ''],
])('abbreviation %j has the key %j', (text, key) => {
  expect(abbreviationKey(text)).toBe(key);
});

const clinical = fc.array(
  fc.constantFrom(
    'type',
    'II',
    'v',
    'non',
    'gastro',
    'oaes',
    'aaes',
    'tumours',
    'ses',
    'xes',
    'Ménière’s',
    'metastases',
    'of',
    '½',
    'ͺ',
    'İs',
    '-',
    ' ',
    ', ',
    "'s",
    'analyses',
    'ourses',
  ),
  { maxLength: 12 },
);

test('properties: never throws, is a fixed point of itself, tokens are in order and inside', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        clinical.map((parts) => parts.join('')),
        fc.string({ unit: 'binary', maxLength: 40 }),
      ),
      (text) => {
        const once = normalizeTerm(text);
        expect(normalizeTerm(once)).toBe(once);
        let end = 0;
        for (const token of termTokens(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      },
    ),
    { numRuns: 500 },
  );
});

test.each<[remark: string, text: string, written: string[]]>([
  ['plain letters and marks', "Crohn's – “bad” can't3", ["Crohn's", 'bad', "can't", '3']],
  ['an accent in the first word', 'Ménière’s and gout', ['Ménière’s', 'and', 'gout']],
  ['an accent behind plain letters', 'gout, naïve', ['gout', 'naïve']],
  ['an accent behind an apostrophe', "d'été gout", ["d'été", 'gout']],
  ['near-miss: an apostrophe before a digit', "gout'3", ['gout', '3']],
  ['a letter written as two', 'a cafe\u0301 b', ['a', 'cafe\u0301', 'b']],
  ['a prefix over the place where other letters begin', 'non-épileptique', ['nonépileptique']],
])('words of a term: %s', (_, text, written) => {
  expect(termTokens(text).map((token) => token.written)).toEqual(written);
});
