import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OffsetMap, type Replacement } from '../../src/note/offset-map.ts';

/** A text of pieces, every second of which may be replaced. */
const cases = fc
  .array(
    fc.record({
      kept: fc.string({ maxLength: 8 }),
      replaced: fc.string({ maxLength: 8 }),
      by: fc.string({ minLength: 1, maxLength: 6 }),
    }),
    {
      maxLength: 8,
    },
  )
  .map((pieces) => {
    let text = '';
    const replacements: Replacement[] = [];
    for (const { kept, replaced, by } of pieces) {
      text += kept;
      if (replaced.length > 0)
        replacements.push({ source: { start: text.length, end: text.length + replaced.length }, text: by });
      text += replaced;
    }
    return { text: `${text}.`, replacements };
  });

describe('OffsetMap', () => {
  it('maps every position outside replacements to the same character', () => {
    fc.assert(
      fc.property(cases, ({ text, replacements }) => {
        const { text: target, map } = OffsetMap.replace(text, replacements);
        for (let at = 0; at < text.length; at += 1) {
          if (replacements.some(({ source }) => at >= source.start && at < source.end)) continue;
          const mapped = map.toTarget({ start: at, end: at + 1 });
          expect(target.slice(mapped.start, mapped.end)).toBe(text[at]);
          expect(map.toSource(mapped)).toEqual({ start: at, end: at + 1 });
        }
      }),
    );
  });

  it('comes back to any span whose ends lie outside replacements', () => {
    fc.assert(
      fc.property(cases, fc.nat(), fc.nat(), ({ text, replacements }, a, b) => {
        const { map } = OffsetMap.replace(text, replacements);
        const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
        const outside = (at: number) =>
          !replacements.some(({ source }) => at >= source.start && at <= source.end);
        fc.pre(end > start && outside(start) && outside(end));
        expect(map.toSource(map.toTarget({ start, end }))).toEqual({ start, end });
      }),
    );
  });

  it('maps a position inside a replacement to the whole of its other side', () => {
    fc.assert(
      fc.property(cases, ({ text, replacements }) => {
        const { text: target, map } = OffsetMap.replace(text, replacements);
        for (const { source, text: replacement } of replacements) {
          for (let at = source.start; at < source.end; at += 1) {
            const mapped = map.toTarget({ start: at, end: at + 1 });
            expect(target.slice(mapped.start, mapped.end)).toBe(replacement);
            expect(map.touchesReplacement(mapped)).toBe(true);
            expect(map.toSource(mapped)).toEqual(source);
          }
        }
      }),
    );
  });

  it('refuses overlapping, unsorted or outlying replacements', () => {
    const at = (start: number, end: number): Replacement => ({ source: { start, end }, text: 'x' });
    expect(() => OffsetMap.replace('Mr. Doe', [at(4, 7), at(0, 2)])).toThrow(RangeError);
    expect(() => OffsetMap.replace('Mr. Doe', [at(0, 5), at(4, 7)])).toThrow(RangeError);
    expect(() => OffsetMap.replace('Mr. Doe', [at(4, 8)])).toThrow(RangeError);
  });

  it('is the identity without replacements', () => {
    expect(OffsetMap.identity().toSource({ start: 3, end: 9 })).toEqual({ start: 3, end: 9 });
  });
});
