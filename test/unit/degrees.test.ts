import { expect, test } from 'vitest';
import { withDegrees } from '../../src/extract/degrees.ts';

const terms = new Set([
  'secondary hyperparathyroidism',
  'primary hyperparathyroidism',
  'tertiary hyperparathyroidism',
  'second degree AV block',
  'secondary hypertension',
]);
const conceptsOf = (wording: string): readonly string[] => (terms.has(wording) ? [wording] : []);

/** Of a text whose names stand between « and »: the last one with its degree. */
function named(text: string): string {
  const spans: { span: { start: number; end: number } }[] = [];
  let plain = '';
  for (const part of text.split(/(?=[«»])/)) {
    if (part.startsWith('«')) spans.push({ span: { start: plain.length, end: plain.length } });
    else if (part.startsWith('»')) spans.at(-1)!.span = { ...spans.at(-1)!.span, end: plain.length };
    plain += part.replace(/[«»]/, '');
  }
  const [last] = withDegrees(plain, spans, conceptsOf, (_, span, { name }) => ({ span, name })).slice(-1);
  const { span, name } = last as { span: { start: number; end: number }; name?: string };
  return name === undefined ? 'none' : `${plain.slice(span.start, span.end)} = ${name}`;
}

test.each([
  ['CKD with 2° «hyperparathyroidism»', '2° hyperparathyroidism = secondary hyperparathyroidism'],
  ['1° «hyperparathyroidism»', '1° hyperparathyroidism = primary hyperparathyroidism'],
  ['sec. «hyperparathyroidism»', 'sec. hyperparathyroidism = secondary hyperparathyroidism'],
  ['3ary «hyperparathyroidism»', '3ary hyperparathyroidism = tertiary hyperparathyroidism'],
  ['2° «AV block»', '2° AV block = second degree AV block'],
  // near misses: a cause, a temperature, no such name, a word
  ['«AKI» 2° «hypertension»', 'none'],
  ['T 38.2° «hypertension»', 'none'],
  ['2° «sepsis»', 'none'],
  ['120 sec «hypertension»', 'none'],
  ['2 «hypertension»', 'none'],
])('%s', (text, expected) => {
  expect(named(text)).toBe(expected);
});
