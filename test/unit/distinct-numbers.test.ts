import { expect, test } from 'vitest';
import { DistinctNumbers } from '../../src/extract/tagger/distinct-numbers.ts';

test('each distinct number has a place of its own, one text after the other', () => {
  const distinct = new DistinctNumbers();
  let wrong = 0;
  for (let text = 0; text < 12; text += 1) {
    const known = new Map<number, number>();
    const most = 1 + ((text * 617) % 4000);
    distinct.clear(most);
    for (let i = 0; i < most; i += 1) {
      const key = (Math.imul(i % 700, 0x9e3779b1) ^ (text % 3)) | 0;
      const place = distinct.of(key);
      if (distinct.isNew === known.has(key)) wrong += 1;
      if (distinct.isNew) known.set(key, place);
      if (place !== known.get(key)) wrong += 1;
    }
    expect([...known.values()]).toEqual(Array.from(known, (_, place) => place));
    expect(distinct.count).toBe(known.size);
  }
  expect(wrong).toBe(0);
});
