import { describe, expect, it, test } from 'vitest';
import { mentionSupport, withAgreement } from '../../src/extract/agreement.ts';
import { presentAssertion } from '../../src/extract/assertion/assertion.ts';
import { joinMentions } from '../../src/extract/join-mentions.ts';
import type { Mention } from '../../src/extract/mention.ts';
import type { LinkedName, LinkStatus } from '../../src/link/candidate.ts';
import type { CodedMention } from '../../src/result/coded-note.ts';
import { inAgreement } from '../../src/result/coding.ts';

const text = 'severe COPD exacerbation, nausea and vomiting, heart failure';

function of(quote: string, more: Partial<Mention> = {}): Mention {
  const start = text.indexOf(quote);
  const span = { start, end: start + quote.length };
  const section = { kind: 'other', title: '' } as const;
  return {
    span,
    text: quote,
    standardName: quote,
    section,
    assertion: presentAssertion,
    evidence: span,
    ...more,
  };
}

const term = (quote: string): Mention => of(quote, { conceptCodes: ['1'], standardName: `L:${quote}` });
const model = (quote: string): Mention =>
  of(quote, { standardName: `M:${quote}`, assertion: { ...presentAssertion, polarity: 'negated' } });

const L = ['local'];
const G = ['gemini'];
const LG = ['local', 'gemini'];

test.each<[remark: string, ours: Mention[], theirs: Mention[], joined: [string, string, string[]][]]>([
  ['nothing', [], [], []],
  ['same span, a term', [term('COPD')], [model('COPD')], [['COPD', 'L:COPD', LG]]],
  ['same span, no term', [of('COPD')], [model('COPD')], [['COPD', 'M:COPD', LG]]],
  [
    'local longer, a term',
    [term('heart failure')],
    [model('failure')],
    [['heart failure', 'L:heart failure', LG]],
  ],
  ['local longer, no term', [of('severe COPD')], [model('COPD')], [['severe COPD', 'M:COPD', LG]]],
  ['model longer', [term('COPD')], [model('severe COPD')], [['severe COPD', 'M:severe COPD', LG]]],
  ['crossing, same length', [of('severe C')], [model('COPD exa')], [['severe C', 'M:COPD exa', LG]]],
  [
    'side by side is no overlap',
    [of('nausea')],
    [model(' and')],
    [
      ['nausea', 'nausea', L],
      [' and', 'M: and', G],
    ],
  ],
  [
    'one of the model over several',
    [term('nausea'), of('vomiting')],
    [model('nausea and vomiting')],
    [
      ['nausea', 'L:nausea', LG],
      ['vomiting', 'vomiting', LG],
    ],
  ],
  [
    'one of local over several',
    [of('nausea and vomiting')],
    [model('nausea'), model('vomiting')],
    [
      ['nausea', 'M:nausea', LG],
      ['vomiting', 'M:vomiting', LG],
    ],
  ],
  [
    'a term over several',
    [term('nausea and vomiting')],
    [model('nausea'), model('vomiting')],
    [['nausea and vomiting', 'L:nausea and vomiting', LG]],
  ],
  [
    'a chain',
    [of('severe COPD'), of('exacerbation, nausea')],
    [model('COPD exacerbation'), model('nausea and')],
    [
      ['severe COPD', 'severe COPD', LG],
      ['exacerbation, nausea', 'exacerbation, nausea', LG],
    ],
  ],
  [
    'one each, in reading order',
    [of('heart failure')],
    [model('COPD')],
    [
      ['COPD', 'M:COPD', G],
      ['heart failure', 'heart failure', L],
    ],
  ],
])('joined: %s', (_, ours, theirs, joined) => {
  const mentions = joinMentions({ id: 'local', mentions: ours }, { id: 'gemini', mentions: theirs });
  expect(mentions.map(({ text: own, standardName, foundBy }) => [own, standardName, foundBy])).toEqual(
    joined,
  );
});

test('the assertion is the model’s where both found one, else that of the finder', () => {
  const join = (ours: Mention[], theirs: Mention[]) =>
    joinMentions({ id: 'local', mentions: ours }, { id: 'gemini', mentions: theirs })[0]!.assertion.polarity;
  expect(join([of('COPD')], [model('COPD')])).toBe('negated');
  expect(join([of('severe COPD')], [model('COPD')])).toBe('negated');
  expect(join([of('COPD')], [])).toBe('affirmed');
  expect(join([of('nausea'), of('vomiting')], [model('nausea and vomiting')])).toBe('affirmed');
});

test('thousands of mentions are joined at once', () => {
  const many = (width: number) =>
    Array.from({ length: 20_000 }, (_, n) => ({
      ...of('COPD'),
      span: { start: 10 * n, end: 10 * n + width },
    }));
  const mentions = joinMentions({ id: 'local', mentions: many(4) }, { id: 'gemini', mentions: many(7) });
  expect(mentions).toHaveLength(20_000);
  expect(mentions.every(({ span, foundBy }) => span.end - span.start === 7 && foundBy!.length === 2)).toBe(
    true,
  );
});

describe('agreement', () => {
  const link = (confidence: number, status: LinkStatus = 'linked'): LinkedName => ({
    status,
    candidates: [{ code: '1', display: 'x', matchedTerm: 'x', method: 'name', similarity: 1, confidence }],
  });
  const statusOf = (
    confidence: number,
    probability: number | undefined,
    foundBy: readonly string[] | undefined,
    finders: readonly string[] | undefined = LG,
    status: LinkStatus = 'linked',
  ) => {
    const mention = of('COPD', {
      ...(probability !== undefined && { probability }),
      ...(foundBy && { foundBy }),
    });
    return withAgreement(link(confidence, status), mention, finders).status;
  };

  it.each<[remark: string, expected: LinkStatus, actual: LinkStatus]>([
    ['both found it', 'linked', statusOf(0.76, 0.1, LG)],
    ['one, likely', 'linked', statusOf(0.76, 0.5, L)],
    ['one, unlikely', 'ambiguous', statusOf(0.99, 0.49, L)],
    ['one, no probability, a sure link', 'linked', statusOf(0.9, undefined, G)],
    ['one, no probability, a less sure link', 'ambiguous', statusOf(0.89, undefined, G)],
    ['the model failed: nobody disagreed', 'linked', statusOf(0.76, 0.5, L, L)],
    ['an extractor by itself, likely', 'linked', statusOf(0.76, 0.5, undefined, undefined)],
    ['an extractor by itself, unlikely', 'ambiguous', statusOf(0.86, 0.49, undefined, undefined)],
    ['unlikely words of a sure concept', 'linked', statusOf(0.99, 0.49, undefined, undefined)],
    ['near-miss: hardly likely', 'ambiguous', statusOf(0.99, 0.2, undefined, undefined)],
    ['never better than it was', 'unlinked', statusOf(0.05, 1, LG, LG, 'unlinked')],
    ['ambiguous stays', 'ambiguous', statusOf(0.5, 1, LG, LG, 'ambiguous')],
  ])('%s', (_, expected, actual) => expect(actual).toBe(expected));

  it('never costs a link where there is more support', () => {
    const rank = { unlinked: 0, ambiguous: 1, linked: 2 } as const;
    const steps = [0, 0.25, 0.5, 0.75, 0.8, 0.9, 1];
    for (const low of steps)
      for (const high of steps.filter((step) => step >= low)) {
        for (const confidence of [0.75, 0.9, 1]) {
          expect(rank[statusOf(confidence, high, L)]).toBeGreaterThanOrEqual(
            rank[statusOf(confidence, low, L)],
          );
          expect(statusOf(confidence, low, LG)).toBe('linked');
        }
        expect(rank[statusOf(high, undefined, L)]).toBeGreaterThanOrEqual(rank[statusOf(low, undefined, L)]);
      }
  });

  it.each<[remark: string, expected: number, mention: Partial<Mention>]>([
    ['nothing is known', 1, {}],
    ['the tagger is half sure', 0.8, { probability: 0.5 }],
    ['a term of the index too', 1, { probability: 0.5, conceptCodes: ['1'] }],
    ['a term that the index lacks', 0.8, { probability: 0.5, conceptCodes: [] }],
    ['a short form that clinicians do not use', 0.68, { probability: 0.2, conceptCodes: ['1'] }],
    ['several found it', 1, { probability: 0.2, foundBy: LG }],
  ])('support: %s', (_, expected, known) => expect(mentionSupport(of('COPD', known))).toBeCloseTo(expected));

  it('changes the status and nothing else', () => {
    const before = link(0.8);
    const after = withAgreement(before, of('COPD', { foundBy: G }), LG);
    expect(after).toEqual({ ...before, status: 'ambiguous' });
  });

  it('is not undone by a further index, but by a model that chose', () => {
    const own = { status: 'linked', confidence: 0.85 } as const;
    const coded = {
      link: own,
      codings: [{ system: 'x', link: own }],
    } as unknown as CodedMention;
    const alone = of('COPD', { foundBy: G });
    const after = inAgreement(coded, alone, LG);
    expect([after.link, after.codings![0]!.link]).toEqual([
      { ...own, status: 'ambiguous' },
      { ...own, status: 'ambiguous' },
    ]);
    const chosen = { ...coded, link: { ...own, verified: 'chosen' } } as unknown as CodedMention;
    expect(inAgreement(chosen, alone, LG).link.status).toBe('linked');
    expect(inAgreement(coded, of('COPD', { foundBy: LG }), LG)).toEqual(coded);
    expect(inAgreement(coded, of('COPD'), undefined)).toBe(coded);
    const half = inAgreement(coded, of('COPD', { probability: 0.5 }), undefined);
    expect([half.link, half.codings![0]!.link]).toEqual([
      { ...own, confidence: 0.68 },
      { ...own, confidence: 0.68 },
    ]);
  });
});
