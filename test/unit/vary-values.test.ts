import { expect, test } from 'vitest';
import type { TrainingNote } from '../../embeddings/fit-phi-tagger/training-notes.ts';
import { valueVarier } from '../../embeddings/fit-phi-tagger/vary-values.ts';
import { seededRandom } from '../../src/evaluate/seeded-random.ts';

const text =
  'MRN: 4471902 | DOB: 3/14/1951\nHis aunt is 93. Seen by Ada Ruiz on 2/11, K 4.2, glucose 182.\nTel 555-201-4477; MRN 4471902 again.';

function noteOf(marked: Readonly<Record<string, readonly [category: string, type: string]>>): TrainingNote {
  const spans = Object.entries(marked).flatMap(([value, [category, type]]) =>
    [...text.matchAll(new RegExp(value, 'gu'))].map(({ index }) => ({
      start: index,
      end: index + value.length,
      category,
      type,
      strict: true,
    })),
  );
  const start = text.indexOf('glucose 182');
  const kept = [{ start, end: start + 'glucose 182'.length, type: 'LAB' }];
  return { id: 'n', text, spans, protected: kept, neutral: [], corpus: 'fresh', source: 'n', fold: 0 };
}

const note = noteOf({
  '4471902': ['MRN', 'MRN'],
  '3/14/1951': ['DATE', 'DATE'],
  '93': ['AGE_OVER_89', 'AGE_OVER_89'],
  'Ada Ruiz': ['NAME', 'NAME_PROVIDER'],
  '2/11': ['DATE', 'DATE'],
  '555-201-4477': ['PHONE', 'PHONE'],
});
const vary = valueVarier(seededRandom(3));
const copies = Array.from({ length: 40 }, (_, copy) => vary(note, copy));
const valuesOf = (copy: TrainingNote, type: string): readonly string[] =>
  copy.spans.filter((span) => span.type === type).map(({ start, end }) => copy.text.slice(start, end));

test('values are written in other ways, at the places that are marked', () => {
  const forms = new Set(copies.flatMap((copy) => valuesOf(copy, 'DATE')));
  expect(forms.size).toBeGreaterThan(30);
  for (const copy of copies) {
    for (const { start, end } of copy.spans) {
      const value = copy.text.slice(start, end);
      expect(value).toBe(value.trim());
      expect(value).not.toBe('');
    }
    expect(copy.spans).toHaveLength(note.spans.length);
  }
});

test('values that are alike stay alike, unless one stays as it is', () => {
  for (const copy of copies) {
    const others = new Set(valuesOf(copy, 'MRN').filter((value) => value !== '4471902'));
    expect(others.size).toBeLessThan(2);
  }
});

test('who is over 89 stays so, and what is protected stays', () => {
  for (const copy of copies) {
    expect(Number(valuesOf(copy, 'AGE_OVER_89')[0])).toBeGreaterThan(89);
    const { start, end } = copy.protected[0]!;
    expect(copy.text.slice(start, end)).toBe('glucose 182');
    expect(copy.text).toContain('K 4.2');
  }
});

test('labels become other labels of such values', () => {
  const heads = new Set(copies.map(({ text: varied }) => varied.split(':')[0]!));
  expect(heads.size).toBeGreaterThan(5);
  expect(heads).toContain('MRN');
});

test('the same seed gives the same copies', () => {
  const again = valueVarier(seededRandom(3));
  expect(copies.map((_, copy) => again(note, copy).text)).toEqual(copies.map(({ text: varied }) => varied));
});
