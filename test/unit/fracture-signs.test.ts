import { expect, it } from 'vitest';
import { findFractureSigns, fractureName } from '../../src/extract/fracture-signs.ts';

it.each<[text: string, found: string[], remark: string]>([
  ['Previous #NOF 2020.', ['#NOF'], 'before a bone'],
  ['PMH: # R clavicle 2015, gout', ['# R clavicle'], 'with a side'],
  ['XR: ?scaphoid # - splint', ['scaphoid #'], 'behind a bone'],
  ['open R tib/fib #, ?pelvic #', ['open R tib/fib #', 'pelvic #'], 'two of them'],
  ['#5th MC and # ribs', ['#5th MC', '# ribs'], 'short for a bone of the hand'],
  ['# Hip pain: better', [], "near-miss: a problem's heading"],
  ['# R hip\nStable', [], 'near-miss: the same without a noun'],
  ['rib # 6', [], 'near-miss: a number'],
  ['# COPD\n# Gout', [], 'near-miss: other headings'],
  ['room #4, tooth #30', [], 'near-miss: numbers'],
])('%j', (text, found, remark) => {
  expect(
    findFractureSigns(text).map(({ start, end }) => text.slice(start, end)),
    remark,
  ).toEqual(found);
});

it('names them as a terminology does', () => {
  expect([fractureName('# R clavicle'), fractureName('scaphoid #')]).toEqual([
    'R clavicle fracture',
    'scaphoid fracture',
  ]);
});
