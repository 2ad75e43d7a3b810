import { describe, expect, it } from 'vitest';
import { groundQuotes, type Quote } from '../../src/extract/ground-quotes.ts';

/** Quotes as strings or [quote, sentence]; located as `text@start`. */
const cases: readonly {
  remark: string;
  text: string;
  quotes: readonly (string | readonly [string, string])[];
  located: readonly string[];
  rejected?: number;
}[] = [
  { remark: 'as written', text: 'Hx of COPD.', quotes: ['COPD'], located: ['COPD@6'] },
  { remark: 'whole words only', text: 'AFTER lunch AF', quotes: ['AF'], located: ['AF@12'] },
  {
    remark: 'inside a word only: rejected',
    text: 'AFTER the meal',
    quotes: ['AF'],
    located: [],
    rejected: 1,
  },
  { remark: 'a number is part of the word', text: 'T2DM', quotes: ['T2'], located: [], rejected: 1 },
  { remark: 'a hyphen ends a word', text: 'HIV-negative', quotes: ['HIV'], located: ['HIV@0'] },
  {
    remark: 'successive occurrences',
    text: 'COPD sx. COPD',
    quotes: ['COPD', 'COPD'],
    located: ['COPD@0', 'COPD@9'],
  },
  {
    remark: 'extra ones are duplicates',
    text: 'COPD',
    quotes: ['COPD', 'COPD', 'COPD'],
    located: ['COPD@0'],
  },
  { remark: 'invented', text: 'COPD', quotes: ['lupus'], located: [], rejected: 1 },
  { remark: 'no letters', text: 'COPD - x', quotes: ['', ' - ', '-'], located: [], rejected: 3 },
  {
    remark: 'case',
    text: 'Atrial Fibrillation',
    quotes: ['atrial fibrillation'],
    located: ['Atrial Fibrillation@0'],
  },
  {
    remark: 'line break',
    text: 'heart\n  failure',
    quotes: ['heart failure'],
    located: ['heart\n  failure@0'],
  },
  { remark: 'hyphen', text: 'A fib, stable', quotes: ['A-fib'], located: ['A fib@0'] },
  {
    remark: 'typographic apostrophe',
    text: 'Crohn’s disease',
    quotes: ["Crohn's disease"],
    located: ['Crohn’s disease@0'],
  },
  {
    remark: 'accent',
    text: 'Sjögren syndrome',
    quotes: ['Sjogren syndrome'],
    located: ['Sjögren syndrome@0'],
  },
  { remark: 'decomposed accent', text: 'Sjo\u0308gren', quotes: ['Sjögren'], located: ['Sjo\u0308gren@0'] },
  {
    remark: 'accent at the end stays whole',
    text: 'cafe\u0301',
    quotes: ['cafe'],
    located: ['cafe\u0301@0'],
  },
  {
    remark: 'quotation marks and full stop of the model',
    text: 'Has gout.',
    quotes: ['"gout."'],
    located: ['gout@4'],
  },
  { remark: 'numbers keep their gaps', text: 'stage 1.5', quotes: ['stage 15'], located: [], rejected: 1 },
  {
    remark: 'the second ALL is not the word all',
    text: 'ALL in remission, all well',
    quotes: ['ALL', 'ALL'],
    located: ['ALL@0'],
  },
  { remark: 'MS is not milliseconds', text: 'QRS 90 ms', quotes: ['MS'], located: [], rejected: 1 },
  {
    remark: 'a short one in its sentence',
    text: 'hx: mi 2010',
    quotes: [['MI', 'hx: mi 2010']],
    located: ['mi@4'],
  },
  {
    remark: 'nested: the longer wins, in either order',
    text: 'aspiration pneumonia',
    quotes: ['pneumonia', 'aspiration pneumonia'],
    located: ['aspiration pneumonia@0'],
  },
  {
    remark: 'the shorter takes its own place',
    text: 'aspiration pneumonia; pneumonia',
    quotes: ['pneumonia', 'aspiration pneumonia'],
    located: ['aspiration pneumonia@0', 'pneumonia@22'],
  },
  {
    remark: 'crossing: the longer wins',
    text: 'acute renal failure',
    quotes: ['acute renal', 'renal failure'],
    located: ['renal failure@6'],
  },
  {
    remark: 'its sentence',
    text: 'No gout. Mother: gout.',
    quotes: [['gout', 'Mother: gout.']],
    located: ['gout@17'],
  },
  {
    remark: 'its sentence beats the order',
    text: 'No gout. Mother: gout.',
    quotes: [['gout', 'Mother: gout.'], 'gout'],
    located: ['gout@3', 'gout@17'],
  },
  {
    remark: 'a sentence that is not there is no reason to reject',
    text: 'gout',
    quotes: [['gout', 'Severe gout.']],
    located: ['gout@0'],
  },
  {
    remark: 'plural in its sentence',
    text: 'usual migraines.',
    quotes: [['migraine', 'usual migraines.']],
    located: ['migraines@6'],
  },
  {
    remark: 'plural without a sentence',
    text: 'usual migraines.',
    quotes: ['migraine'],
    located: [],
    rejected: 1,
  },
  {
    remark: 'typing error of the note',
    text: 'Has pnuemonia of the lung.',
    quotes: [['pneumonia of the lung', 'Has pnuemonia of the lung.']],
    located: [],
    rejected: 1,
  },
  {
    remark: 'one edit',
    text: 'Has pneumona today',
    quotes: [['pneumonia', 'Has pneumona today']],
    located: ['pneumona@4'],
  },
  {
    remark: 'two edits in twelve letters',
    text: 'has diverticlosi.',
    quotes: [['diverticulosis', 'has diverticlosi.']],
    located: ['diverticlosi@4'],
  },
  {
    remark: 'short words get no edit',
    text: 'has gouts',
    quotes: [['gout', 'has gouts']],
    located: [],
    rejected: 1,
  },
  ...[
    ['hypotension', 'hypertension'],
    ['hypokalemia today', 'hyperkalemia today'],
    ['type 1 diabetes', 'type 2 diabetes'],
    ['asymptomatic carrier', 'symptomatic carrier'],
    ['atypical pneumonia', 'typical pneumonia'],
    ['grade III glioma', 'grade II glioma'],
    ['ureteral stricture', 'urethral stricture'],
  ].map(([text, quote]) => ({
    remark: `near, and another disease: ${text}`,
    text: text!,
    quotes: [[quote!, text!] as const],
    located: [],
    rejected: 1,
  })),
  // "stable angina" is not in "unstable angina": a word is not cut, and a first letter is not edited.
  {
    remark: 'stable in unstable',
    text: 'unstable angina',
    quotes: [['stable angina', 'unstable angina']],
    located: [],
    rejected: 1,
  },
];

describe('groundQuotes', () => {
  it.each(cases)('$remark', ({ text, quotes, located, rejected = 0 }) => {
    const result = groundQuotes(
      text,
      quotes.map(
        (given): Quote =>
          typeof given === 'string' ? { quote: given } : { quote: given[0], sentence: given[1] },
      ),
    );
    expect(result.grounded.map(({ span }) => `${text.slice(span.start, span.end)}@${span.start}`)).toEqual(
      located,
    );
    expect(result.rejected).toBe(rejected);
  });

  it('gives no place where none may lie, and leaves it to the quotes inside', () => {
    const text = 'Mr. [NAME] has COPD.';
    const { grounded, rejected } = groundQuotes(
      text,
      [{ quote: 'Mr. [NAME] has COPD' }, { quote: '[NAME]' }, { quote: 'COPD' }],
      ({ start, end }) => start < 10 && end > 4,
    );
    expect(grounded.map(({ quoteIndex }) => quoteIndex)).toEqual([2]);
    expect(rejected).toBe(2);
  });

  it('takes no quote of a page, which would take the places of those inside', () => {
    const text = `${'He is well. '.repeat(40)}He has COPD.`;
    const { grounded, rejected } = groundQuotes(text, [{ quote: text }, { quote: 'COPD' }]);
    expect(grounded.map(({ quoteIndex }) => quoteIndex)).toEqual([1]);
    expect(rejected).toBe(1);
  });

  it('says when a quote stands outside its own sentence', () => {
    const text = 'No gout. Gout in 2010. gout';
    const sentence = 'No gout.';
    const { grounded } = groundQuotes(text, [
      { quote: 'gout', sentence },
      { quote: 'gout', sentence },
    ]);
    expect(grounded.map(({ span, elsewhere }) => [span.start, elsewhere])).toEqual([
      [3, false],
      [23, true],
    ]);
  });
});
