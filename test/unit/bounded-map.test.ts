import { describe, expect, test } from 'vitest';
import { BoundedMap } from '../../src/link/bounded-map.ts';

describe('a bounded map', () => {
  test('has the keys that were set last', () => {
    const map = new BoundedMap<number>(3);
    for (let i = 0; i < 1000; i++) {
      map.set(`k${i}`, i);
      expect(map.get(`k${i - 3}`)).toBeUndefined();
      for (let k = Math.max(0, i - 2); k <= i; k++) expect(map.get(`k${k}`)).toBe(k);
    }
  });

  test('with room for none keeps the last alone', () => {
    const map = new BoundedMap<number>(0);
    for (let i = 0; i < 5; i++) {
      map.set(`k${i}`, i);
      expect(map.get(`k${i}`)).toBe(i);
      expect(map.get(`k${i - 1}`)).toBeUndefined();
    }
  });
});
