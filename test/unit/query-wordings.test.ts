import { beforeAll, describe, expect, it } from 'vitest';
import type { BuiltIndex } from '../../embeddings/build-index.ts';
import { queryWordings } from '../../src/link/query-wordings.ts';
import { smallIndex } from '../support/small-index.ts';

let index: BuiltIndex;
beforeAll(async () => {
  index = await smallIndex();
});

describe('a short form beside other words is asked spelled out too', () => {
  it.each([
    ['severe HTN', ['severe HTN', 'severe Hypertensive disorder']],
    ['HTN 2', ['HTN 2', 'Hypertensive disorder 2']],
    ['HTN III', ['HTN III', 'Hypertensive disorder III']],
    ['labile HTN crisis', ['labile HTN crisis', 'labile Hypertensive disorder crisis']],
  ])('%s', (name, wordings) => {
    expect(queryWordings({ name }, index).parts).toEqual([wordings]);
  });

  it.each([
    ['alone it is looked up as it is', 'HTN'],
    ['several senses, none of which is the usual one', 'bad AD'],
    ['a word', 'severe htn'],
    ['what no list knows', 'severe XQZ'],
    ['part of a longer sign', 'HTN1 disease'],
    ['all in capitals', 'LABILE HTN'],
    ['a gene', 'BRCA1 breast cancer'],
    ['what is hardly ever a disorder', 'CBD injury'],
  ])('not so %s: %s', (_, name) => {
    expect(queryWordings({ name }, index).parts).toEqual([[name]]);
  });

  it('the sentence tells which sense is meant', () => {
    const { parts } = queryWordings({ name: 'bad MS', context: 'mitral valve: bad MS' }, index);
    expect(parts).toEqual([['bad MS', 'bad Mitral stenosis']]);
  });
});

describe('a name whose standard name is the name without how far and how bad', () => {
  const query = { name: 'recurrent migraine', textType: 'note' } as const;

  it('says what the standard name says', () => {
    expect(queryWordings({ ...query, standardName: 'Migraine' }, index)).toEqual({
      parts: [['recurrent migraine', 'Migraine']],
      said: 'Migraine',
    });
  });

  it('says its own words where the standard name is another', () => {
    expect(queryWordings({ ...query, standardName: 'Migraine with aura' }, index).said).toBeUndefined();
  });
});

describe('a short form behind a word that says how long', () => {
  const bare = (name: string) => queryWordings({ name, textType: 'note' }, index).bare;

  it('is what is meant', () => {
    expect(bare('chronic HTN')).toEqual(['HTN']);
  });

  it('is not where more stands behind it, or no list has it', () => {
    expect(bare('chronic HTN crisis')).toBeUndefined();
    expect(bare('chronic XQZ')).toBeUndefined();
  });
});

describe('the side of a name that was found by its concepts', () => {
  const code = (name: string): string =>
    index.concepts.codeAt(
      index.concepts.ordinalOfRow(index.concepts.rowsByAbbreviation(name.toLowerCase())[0]!),
    );

  it.each(['L MS', 'Left MS', 'bilateral MS', 'Rt. MS', 'R-sided MS'])('%s is asked without it', (name) => {
    const codes = [code('MS')];
    expect(queryWordings({ name, conceptCodes: codes }, index)).toEqual({ parts: [['MS']], codes });
  });

  it('typed in small letters it is asked in capitals', () => {
    const codes = [code('MS')];
    expect(queryWordings({ name: 'ms', conceptCodes: codes }, index)).toEqual({ parts: [['MS']], codes });
    // a word, found by its concept
    expect(queryWordings({ name: 'sclerosis', conceptCodes: codes }, index).parts[0]![0]).toBe('sclerosis');
  });

  it('a word that is no side stays', () => {
    const codes = [code('MS')];
    expect(queryWordings({ name: 'late MS', conceptCodes: codes }, index).parts[0]![0]).toBe('late MS');
  });
});
