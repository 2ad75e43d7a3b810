import { expect, test } from 'vitest';
import { listsTwo, withLists } from '../../src/extract/coordinated.ts';
import { readStructure } from '../../src/note/note-structure.ts';
import { termKey } from '../../src/terminology/normalize-term.ts';

const terms = new Set(
  (
    'aortic stenosis;mitral stenosis;tricuspid stenosis;gastric ulcer;duodenal ulcer;basal cell carcinoma;squamous cell carcinoma;osteoarthritis of hip;osteoarthritis of knee;' +
    'hyperglycemia;hypoglycemia;atrial fibrillation;atrial flutter;type 1 diabetes;type 2 diabetes;hepatitis B;hepatitis C;asthma;rhinitis;heart disease;kidney disease;cancer;' +
    'W syndrome;Down syndrome;breast cancer;ovarian cancer;sore throat;rectal pain;carotid stenosis;chest pain;chest tightness'
  )
    .split(';')
    .map(termKey),
);
const isTerm = (wording: string): boolean => terms.has(termKey(wording));

/** What is found of a text where names were found; those in braces by no term. */
function found(marked: string): string[] {
  const spans: { span: { start: number; end: number }; match: unknown }[] = [];
  let text = '';
  for (const [, before, brace, inner] of marked.matchAll(/([^[{]*)(?:([[{])([^\]}]*)[\]}]|$)/g)) {
    text += before!;
    if (brace === undefined) continue;
    spans.push({
      span: { start: text.length, end: text.length + inner!.length },
      match: brace === '[' ? {} : undefined,
    });
    text += inner!;
  }
  return withLists(text, readStructure(text), spans, isTerm, (one, span) => ({ ...one, span })).map(
    ({ span }) => text.slice(span.start, span.end),
  );
}

test.each([
  ['Aortic and [mitral stenosis].', ['Aortic and mitral stenosis']],
  // a term by itself too, as charts write it for low sugar
  ['[Hypo]- and [hyperglycemia] today.', ['Hypo- and hyperglycemia']],
  ['[Hypo] and [hyperglycemia] today.', ['Hypo', 'hyperglycemia']],
  ['Has aortic, mitral, and [tricuspid stenosis].', ['aortic, mitral, and tricuspid stenosis']],
  ['Gastric or [duodenal ulcers] seen.', ['Gastric or duodenal ulcers']],
  ['Basal & [squamous cell carcinoma].', ['Basal & squamous cell carcinoma']],
  ['[Osteoarthritis of hips] and knees.', ['Osteoarthritis of hips and knees']],
  ['Hyper- and [hypoglycemia].', ['Hyper- and hypoglycemia']],
  ['Hyper/[hypoglycemia].', ['Hyper/hypoglycemia']],
  ['[Atrial fibrillation]/flutter.', ['Atrial fibrillation/flutter']],
  ['{Type 1} and [type 2 diabetes].', ['Type 1 and type 2 diabetes']],
  ['[Hepatitis B] and C negative.', ['Hepatitis B and C']],
  ['Left and [right carotid stenosis].', ['Left and right carotid stenosis']],
])('"%s" names several', (marked, names) => {
  expect(found(marked)).toEqual(names);
});

test.each([
  ['names that stand by themselves', '[Asthma] and [rhinitis].', ['Asthma', 'rhinitis']],
  ['a disorder before it', '[Cancer] and [heart disease].', ['Cancer', 'heart disease']],
  ['"with" written short', '72F w/ [Down syndrome].', ['Down syndrome']],
  ['a comma alone', 'No rectal pain, [sore throat].', ['sore throat']],
  ['small words before it', 'Seen for this and [mitral stenosis].', ['mitral stenosis']],
  ['words that make no name with it', 'Aspirin and [mitral stenosis].', ['mitral stenosis']],
  ['the sentence before', 'Aortic. And [mitral stenosis].', ['mitral stenosis']],
  ['what is told of it', '[Chest pain] or tightness.', ['Chest pain']],
])('near-miss: %s', (_, marked, names) => {
  expect(found(marked)).toEqual(names);
});

test.each([
  ['breast and ovarian cancer', true],
  ['Breast & ovarian cancer', true],
  ['breast and skin cancer', false],
  ['breast cancer', false],
  ['asthma and rhinitis', false],
])('%s lists two: %s', (own, lists) => {
  expect(listsTwo(own, isTerm)).toBe(lists);
});
