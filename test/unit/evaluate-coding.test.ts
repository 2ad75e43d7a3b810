import { describe, expect, it } from 'vitest';
import { parseCodedAnswer } from '../../src/evaluate/coding/coded-answer.ts';
import { type CountName, figuresOf } from '../../src/evaluate/coding/coding-counts.ts';
import { codingErrorRow } from '../../src/evaluate/coding/coding-error-row.ts';
import { parseGoldCodedNote } from '../../src/evaluate/coding/gold-coding.ts';
import { scoreCoding } from '../../src/evaluate/coding/score-coding.ts';
import { at, foundOf, goldOf, scoreOne, text } from '../support/small-gold-note.ts';

const diabetes = goldOf('type 2 diabetes mellitus', { mondo: ['T2'] });
const cancers = goldOf('breast and ovarian cancer', { composite: ['BC', 'OC'] });
const gout = goldOf('gout', { mondo: ['G'], sct: ['90560007'] });
const stroke = goldOf('stroke', { experiencer: 'family' });
const cough = goldOf('cough', { type: 'finding' });

type Row = readonly [
  says: string,
  gold: readonly object[],
  found: readonly object[],
  counts: Partial<Record<CountName, number>>,
  errors: readonly string[],
];

describe('scoreCoding', () => {
  it.each<Row>([
    [
      'all as the gold has it',
      [diabetes, gout],
      [foundOf('type 2 diabetes mellitus', 'T2'), foundOf('gout', 'G')],
      {
        exactSpans: 2,
        foundSpans: 2,
        disorderSpans: 2,
        codedLinked: 2,
        codedFirst: 2,
        links: 2,
        linksRight: 2,
        allAxes: 2,
      },
      [],
    ],
    [
      'nested: the head alone is found, not exact',
      [diabetes],
      [foundOf('diabetes', 'T2')],
      { exactSpans: 0, foundSpans: 1, disordersFound: 1, onDisorders: 1, onNothing: 0, codedLinked: 1 },
      ['bounds'],
    ],
    [
      'the name and its head: one is exact, two are found, both on the disorder',
      [diabetes],
      [foundOf('type 2 diabetes mellitus', 'T2'), foundOf('diabetes')],
      { exactSpans: 1, foundSpans: 2, disordersFound: 1, onDisorders: 2, codedLinked: 1, links: 1 },
      [],
    ],
    [
      'the name and its head, linked to something else: the disorder is right, the second link is wrong',
      [diabetes],
      [foundOf('type 2 diabetes mellitus', 'T2'), foundOf('diabetes', 'D')],
      { codedLinked: 1, links: 2, linksRight: 1 },
      ['wrong code linked'],
    ],
    [
      'split: two halves, neither exact',
      [cancers],
      [foundOf('breast', 'BC'), foundOf('ovarian cancer', 'OC')],
      {
        exactSpans: 0,
        foundSpans: 2,
        disordersFound: 1,
        onDisorders: 2,
        codedLinked: 1,
        links: 2,
        linksRight: 2,
      },
      ['bounds'],
    ],
    [
      'a list: any of its parts is right',
      [cancers],
      [foundOf('breast and ovarian cancer', 'OC')],
      { codedLinked: 1, linksRight: 1 },
      [],
    ],
    [
      'the same span twice is one span and two mentions',
      [gout],
      [foundOf('gout', 'G'), foundOf('gout', 'G')],
      { exactSpans: 1, foundSpans: 1, onDisorders: 2, links: 2, linksRight: 2, mentions: 2 },
      [],
    ],
    [
      'one over two disorders: each is found, its code is right for one, the other has nothing of it',
      [goldOf('diabetes', { mondo: ['T2'] }), goldOf('mellitus', { mondo: ['M'] })],
      [foundOf('type 2 diabetes mellitus', 'T2')],
      { disordersFound: 2, onDisorders: 1, coded: 2, codedLinked: 1, links: 1, linksRight: 1 },
      ['bounds', 'bounds', 'right code no candidate'],
    ],
    [
      'touching is not overlapping',
      [goldOf('diabetes')],
      [foundOf(' mellitus')],
      { disordersFound: 0, onNothing: 1 },
      ['missed', 'extra'],
    ],
    [
      'by SNOMED CT where the gold has it',
      [gout],
      [foundOf('gout', '90560007')],
      { codedLinked: 1, linksRight: 1 },
      [],
    ],
    [
      'a mention on a finding counts neither way, linked or not',
      [cough],
      [foundOf('cough drops', 'C')],
      { findings: 1, mentions: 1, foundSpans: 0, onDisorders: 0, onNothing: 0, links: 0, asserted: 1 },
      [],
    ],
    [
      'a finding under a disorder changes nothing for it',
      [diabetes, goldOf('diabetes', { type: 'finding' })],
      [foundOf('diabetes', 'X')],
      { foundSpans: 1, onDisorders: 1, links: 1, linksRight: 0, asserted: 2 },
      ['bounds', 'wrong code linked'],
    ],
    ['a finding that is missed is no error', [cough], [], { findings: 1, disorders: 0 }, []],
    [
      'a link on a disorder without a code counts neither way',
      [stroke],
      [foundOf('stroke', 'S', [], { experiencer: 'family' })],
      { coded: 0, links: 0, disordersFound: 1 },
      [],
    ],
    [
      'nobody looked for its code: the same',
      [{ ...gout, mondo: undefined, sct: undefined }],
      [foundOf('gout', 'X')],
      { coded: 0, links: 0, exactSpans: 1 },
      [],
    ],
    [
      'extra and linked is a wrong link',
      [gout],
      [foundOf('gout', 'G'), foundOf('drops', 'X')],
      { onNothing: 1, foundSpans: 2, links: 2, linksRight: 1 },
      ['extra, linked'],
    ],
    [
      'missed',
      [gout],
      [],
      { disorders: 1, coded: 1, disordersFound: 0, codedLinked: 0, codedFirst: 0, asserted: 0 },
      ['missed'],
    ],
    [
      'right and not linked',
      [gout],
      [foundOf('gout', undefined, ['G', 'X'])],
      { codedLinked: 0, codedFirst: 1, links: 0 },
      ['right code not linked'],
    ],
    [
      'first of the candidates of an unlinked mention',
      [gout],
      [{ ...foundOf('gout'), candidates: [{ code: 'G' }] }],
      { codedLinked: 0, codedFirst: 1 },
      ['right code not linked'],
    ],
    ['second', [gout], [foundOf('gout', undefined, ['X', 'G'])], { codedFirst: 0 }, ['right code not first']],
    ['nowhere', [gout], [foundOf('gout', undefined, ['X'])], { codedFirst: 0 }, ['right code no candidate']],
    [
      'a wrong link is told once, though the right code is a candidate',
      [gout],
      [foundOf('gout', 'X', ['G'])],
      { codedLinked: 0, links: 1, linksRight: 0 },
      ['wrong code linked'],
    ],
  ])('%s', (_, golds, mentions, counts, errors) => {
    const { all, errors: made } = scoreOne(golds, mentions);
    expect(all).toMatchObject(counts);
    expect(made.map(({ kind }) => kind)).toEqual(errors);
  });

  it('counts by the section a mention begins in', () => {
    const { sections } = scoreOne([diabetes, stroke], [foundOf('diabetes'), foundOf('cough')]);
    expect(sections).toMatchObject({
      'past-medical-history': { disorders: 1, disordersFound: 1, onDisorders: 1 },
      'family-history': { disorders: 1, disordersFound: 0 },
      plan: { disorders: 0, onNothing: 1 },
    });
  });

  it('tells a note without a line from one with an error in its place; both are without a mention', () => {
    const notes = ['a', 'b'].map((id) => parseGoldCodedNote({ id, text, mentions: [gout] }));
    const failed = parseCodedAnswer({ id: 'b', line: 2, error: { code: 'text_missing' } });
    const result = scoreCoding(notes, (id) => (id === 'b' ? failed : undefined));
    expect(result).toMatchObject({ missing: 1, failed: 1, all: { disorders: 2, disordersFound: 0 } });
    expect(result.errors.map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'missed'],
      ['b', 'missed'],
    ]);
  });

  it('has no figure where there is nothing to divide by', () => {
    expect(figuresOf(scoreOne([], []).all)).toMatchObject({
      exactF1: undefined,
      codeF1: undefined,
      allAxes: undefined,
    });
    expect(figuresOf(scoreOne([gout], []).all)).toMatchObject({
      exactPrecision: undefined,
      exactRecall: 0,
      exactF1: 0,
    });
  });

  it('quotes an error with what stands around it, what is marked and what was found', () => {
    const { errors } = scoreOne([gout], [foundOf('gout', 'X', ['G'])]);
    expect(codingErrorRow(errors[0]!, text)).toMatchObject({
      id: '1',
      kind: 'wrong code linked',
      section: 'past-medical-history',
      ...at('gout'),
      text: 'gout',
      before: expect.stringMatching(/ovarian cancer, $/),
      after: expect.stringMatching(/^\nFAMILY/),
      gold: [{ text: 'gout', codes: ['G', '90560007'] }],
      found: [{ text: 'gout', status: 'linked', first: { code: 'X' } }],
    });
  });
});
