import { describe, expect, it } from 'vitest';
import { parseRiskModel, riskAdjustmentOf } from '../../src/map/risk-adjustment.ts';
import { caughtIn } from '../support/caught.ts';

const tables = {
  codes: 'icd10cm\thcc\nE11.21\t37\nE11.9\t38\nE1110\t36\nE11.311\t37\nE11.311\t298\nN18.4\t327\n',
  labels: 'hcc\tlabel\n36\tacute\n37\tchronic\n38\tplain\n298\teye\n327\tkidney\n',
  hierarchy: 'hcc\tdrops_hcc\n36\t37\n36\t38\n37\t38\n',
};
const model = parseRiskModel('Small', tables);

function assessed(codes: string): string {
  const { categories, dropped } = riskAdjustmentOf(
    codes.split(' ').map((code, index) => ({ code, mentionIds: [`m${index + 1}`] })),
    model,
  );
  return [
    ...categories.map(({ category, mentionIds }) => `${category}:${mentionIds.join('+')}`),
    ...dropped.map(({ category, by, mentionIds }) => `(${category} by ${by}:${mentionIds.join('+')})`),
  ].join(' ');
}

const rows: readonly (readonly [codes: string, expected: string, why: string])[] = [
  ['E11.9', '38:m1', 'one code'],
  ['E11', '', 'a category is no code'],
  ['E11.21 E11.9', '37:m1 (38 by 37:m2)', 'the hierarchy'],
  ['E11.9 E11.21', '37:m2 (38 by 37:m1)', 'in any order'],
  ['E11.9 E11.21 E11.10', '36:m3 (37 by 36:m2) (38 by 36:m1)', 'the highest takes the place of all'],
  ['E11.311', '37:m1 298:m1', 'two categories of one code'],
  ['E11.21 E11.311', '37:m1+m2 298:m2', 'two codes of one category'],
  ['N18.4 E11.9', '38:m2 327:m1', 'no hierarchy between them; by number'],
];

it.each(rows)('%s', (codes, expected, why) => {
  expect(assessed(codes), why).toBe(expected);
});

it('knows label, codes and model', () => {
  expect(riskAdjustmentOf([{ code: 'E11.9', mentionIds: ['m1'] }], model)).toEqual({
    model: 'Small',
    categories: [{ category: '38', label: 'plain', codes: ['E11.9'], mentionIds: ['m1'] }],
    dropped: [],
  });
});

describe('tables', () => {
  it('may have a byte order mark and CRLF', () => {
    const codes = `\ufeff${tables.codes.replaceAll('\n', '\r\n')}`;
    expect(parseRiskModel('Small', { ...tables, codes }).categories).toEqual(model.categories);
  });

  it.each([
    ['codes', 'code,hcc\nE11.9,38', 'begins otherwise'],
    ['codes', 'icd10cm\thcc\nE11.9', 'line 2'],
    ['codes', 'icd10cm\thcc\nE11.9\t999', '999 has no label'],
    ['labels', 'hcc\tlabel\n36\ta\tb', 'line 2'],
  ] as const)('%s that are damaged: %j', async (table, text, message) => {
    const error = await caughtIn(() => parseRiskModel('Small', { ...tables, [table]: text }));
    expect(error).toMatchObject({ code: 'file_unreadable', message: expect.stringContaining(message) });
  });
});
