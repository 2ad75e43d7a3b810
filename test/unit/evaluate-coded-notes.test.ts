import { describe, expect, it } from 'vitest';
import { parseCodedAnswer } from '../../src/evaluate/coding/coded-answer.ts';
import { parseGoldCodedNote } from '../../src/evaluate/coding/gold-coding.ts';
import { caughtIn } from '../support/caught.ts';

const current = {
  polarity: 'affirmed',
  certainty: 'certain',
  temporality: 'current',
  experiencer: 'patient',
};
const span = { start: 4, end: 8 };

describe('a gold note', () => {
  const row = { id: 7, text: 'Has gout.', mentions: [{ start: 4, end: 8, type: 'disorder', ...current }] };
  const withMention = (more: object) => ({ ...row, mentions: [{ ...row.mentions[0], ...more }] });

  it('may lack codes and axes, and carry columns of its own', () => {
    expect(
      parseGoldCodedNote({ ...withMention({ polarity: null, mondoBroader: ['X'] }), source: 's' }),
    ).toEqual({
      id: '7',
      text: 'Has gout.',
      mentions: [{ start: 4, end: 8, type: 'disorder', codes: [] }],
    });
  });

  it.each<[string, unknown, string]>([
    ['no id', { ...row, id: null }, '"id"'],
    ['no text', { ...row, text: 1 }, '"text"'],
    ['no mentions', { ...row, mentions: undefined }, '"mentions"'],
    ['another type', withMention({ type: 'drug' }), '"mentions.0.type"'],
    ['another word on an axis', withMention({ polarity: 'present' }), '"mentions.0.polarity"'],
    ['a code that is a number', withMention({ sct: [90560007] }), '"mentions.0.sct.0"'],
    ['an empty span', withMention({ end: 4 }), '"mentions.0": the span is empty'],
    ['a span beyond the text', withMention({ end: 10 }), '"mentions.0": the span is empty or outside'],
    ['a text that is not there', withMention({ text: 'Gout' }), '"mentions.0": its text is not at its place'],
    ['no object', [], 'object'],
  ])('is refused: %s', async (_, json, says) => {
    const error = await caughtIn(() => parseGoldCodedNote(json));
    expect(error.code).toBe('invalid_input');
    expect(error.message).toContain(says);
    expect(error.message).not.toMatch(/gout/i);
  });
});

describe('a coded note', () => {
  it.each<[string, object, object]>([
    [
      'as code writes it',
      {
        span,
        link: { status: 'linked', coding: { code: 'G', display: 'Gout' } },
        candidates: [{ code: 'G' }, { code: 'X' }],
      },
      { linked: { code: 'G' }, first: { code: 'G' }, status: 'linked' },
    ],
    [
      'ambiguous: not linked',
      { span, link: { status: 'ambiguous', coding: { code: 'G' } } },
      { linked: undefined, first: { code: 'G' } },
    ],
    ['flat, with nothing but a span', span, { ...span, linked: undefined, candidates: [] }],
    ['null inside', { ...span, link: null, candidates: null, assertion: null }, { assertion: {} }],
    ['linked without a code', { ...span, link: { status: 'linked' } }, { linked: undefined }],
  ])('%s', (_, mention, parsed) => {
    expect(parseCodedAnswer({ id: 1, mentions: [mention] })).toMatchObject({
      id: '1',
      failed: false,
      mentions: [parsed],
    });
  });

  it('that failed needs no id', () => {
    expect(parseCodedAnswer({ line: 3, error: { code: 'bad_json' } })).toMatchObject({
      failed: true,
      mentions: [],
    });
  });

  it.each<[string, object, string]>([
    ['no id', { mentions: [] }, '"id"'],
    ['no mentions', { id: 1 }, '"mentions"'],
    ['no span', { id: 1, mentions: [{ start: 1 }] }, '"mentions.0'],
    [
      'another status',
      { id: 1, mentions: [{ ...span, link: { status: 'sure' } }] },
      '"mentions.0.link.status"',
    ],
    [
      'a code that is a number',
      { id: 1, mentions: [{ ...span, candidates: [{ code: 1 }] }] },
      'candidates.0.code',
    ],
    [
      'another word on an axis',
      { id: 1, mentions: [{ span, assertion: { polarity: 'no' } }] },
      'assertion.polarity',
    ],
  ])('is refused: %s', async (_, json, says) => {
    const error = await caughtIn(() => parseCodedAnswer(json));
    expect(error.code).toBe('invalid_input');
    expect(error.message).toContain(says);
  });
});
