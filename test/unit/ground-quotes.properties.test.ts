import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/extract/fold-text.ts';
import { groundQuotes } from '../../src/extract/ground-quotes.ts';

describe('groundQuotes: properties', () => {
  const word = fc.constantFrom(
    'COPD',
    'copd',
    'AF',
    'A-fib',
    'afib',
    'pneumonia',
    'aspiration pneumonia',
    'ö',
    'o\u0308',
    'ﬁbrosis',
    '🙂',
    'type 2',
    '1.5',
    'all',
    'ALL',
  );
  const gap = fc.constantFrom(' ', '\n', ', ', '-', '', '. ');
  const textOf = fc.array(fc.tuple(word, gap), { maxLength: 20 }).map((parts) => parts.flat().join(''));
  const quoteOf = fc.record(
    { quote: fc.oneof(word, textOf, fc.string({ unit: 'binary' })), sentence: fc.oneof(word, textOf) },
    { requiredKeys: ['quote'] },
  );

  it('gives disjoint, sorted spans of whole words that fold to the quote, and loses no count', () => {
    fc.assert(
      fc.property(
        fc.oneof(textOf, fc.string({ unit: 'binary' })),
        fc.array(quoteOf, { maxLength: 12 }),
        (text, quotes) => {
          const { grounded, rejected } = groundQuotes(text, quotes);
          let read = 0;
          for (const { span, quoteIndex, elsewhere } of grounded) {
            expect(span.start).toBeGreaterThanOrEqual(read);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
            read = span.end;
            const located = foldText(text.slice(span.start, span.end)).folded;
            const wanted = foldText(quotes[quoteIndex]!.quote).folded;
            if (located !== wanted) expect(Math.abs(located.length - wanted.length)).toBeLessThanOrEqual(2);
            if (elsewhere) expect(quotes[quoteIndex]!.sentence).toBeDefined();
          }
          expect(new Set(grounded.map(({ quoteIndex }) => quoteIndex)).size).toBe(grounded.length);
          expect(grounded.length + rejected).toBeLessThanOrEqual(quotes.length);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('finds any whole-word slice of a text, and nothing of an empty one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 12 }),
        fc.nat(),
        (words, pick) => {
          const quote = words[pick % words.length]!;
          const text = words.join(' ');
          const { grounded, rejected } = groundQuotes(text, [{ quote }]);
          expect(rejected).toBe(0);
          expect(text.slice(grounded[0]!.span.start, grounded[0]!.span.end)).toBe(quote);
          expect(groundQuotes('', [{ quote }])).toEqual({ grounded: [], rejected: 1 });
        },
      ),
    );
  });

  it.each(['COPD and aspiration', 'section 7: COPD and aspiration', undefined])(
    'stays quick on a long note: sentence %j',
    (sentence) => {
      const text = Array.from(
        { length: 3000 },
        (_, index) => `section ${index}: COPD and aspiration pneumonia, no AF. `,
      ).join('');
      const names = ['COPD', 'pneumonia', 'lupus nephritis'];
      const quotes = Array.from({ length: 600 }, (_, index) => ({ quote: names[index % 3]!, sentence }));
      expect(groundQuotes(text, quotes).rejected).toBe(200);
    },
  );
});
