import { describe, expect, it } from 'vitest';
import { at, foundOf, goldOf, scoreOne } from '../support/small-gold-note.ts';

const diabetes = goldOf('type 2 diabetes mellitus');
const gout = goldOf('gout');
const stroke = goldOf('stroke', { experiencer: 'family' });

describe('axes of an assertion', () => {
  it.each<[string, object, object, readonly string[]]>([
    ['a relative’s may be past', stroke, { experiencer: 'family', temporality: 'historical' }, []],
    [
      'but not to come',
      stroke,
      { experiencer: 'family', temporality: 'hypothetical' },
      ['assertion: temporality'],
    ],
    [
      'nor taken for the patient’s own; its time is still not asked',
      stroke,
      { temporality: 'historical' },
      ['assertion: experiencer'],
    ],
    [
      'the patient’s own is asked for its time',
      { ...stroke, experiencer: 'patient' },
      { temporality: 'historical' },
      ['assertion: temporality'],
    ],
    [
      'each axis is told',
      stroke,
      { polarity: 'negated', certainty: 'uncertain' },
      ['assertion: polarity', 'assertion: certainty', 'assertion: experiencer'],
    ],
  ])('assertion: %s', (_, golden, said, errors) => {
    const { all, errors: made } = scoreOne([golden], [foundOf('stroke', undefined, [], said)]);
    expect(made.map(({ kind }) => kind)).toEqual(errors);
    expect(all).toMatchObject({ asserted: 1, allAxes: errors.length === 0 ? 1 : 0 });
  });

  it('asks the mention that shares most with the gold, of several the first', () => {
    const negated = { polarity: 'negated' };
    const allAxes = (...mentions: readonly object[]) => scoreOne([diabetes], mentions).all.allAxes;
    expect(allAxes(foundOf('type', undefined, [], negated), foundOf('diabetes mellitus'))).toBe(1);
    expect(allAxes(foundOf('type'), foundOf('diabetes mellitus', undefined, [], negated))).toBe(0);
    expect(allAxes(foundOf('diabetes'), foundOf('mellitus', undefined, [], negated))).toBe(1);
  });

  it('leaves out what nobody asserted, and takes no assertion for a wrong one', () => {
    expect(scoreOne([{ ...gout, polarity: null }], [foundOf('gout')]).all.asserted).toBe(0);
    expect(scoreOne([gout], [at('gout')]).all).toMatchObject({ asserted: 1, allAxes: 0, polarity: 0 });
  });
});
