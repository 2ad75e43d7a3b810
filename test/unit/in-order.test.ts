import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../src/cli/in-order.ts';
import { ClincodeError } from '../../src/errors.ts';
import { caughtIn } from '../support/caught.ts';

async function* from<T>(items: readonly T[], fail?: Error): AsyncGenerator<T> {
  yield* items;
  if (fail) throw fail;
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const bound = (items: number, size = Number.POSITIVE_INFINITY) => ({ items, size, sizeOf: (n: number) => n });

test('property: results in order, never more in work than allowed by number and by size', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 30 }),
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 1, max: 12 }),
      async (items, most, size) => {
        let open = 0;
        let openSize = 0;
        const written: number[] = [];
        await inOrder(
          from(items),
          bound(most, size),
          async (item) => {
            open++;
            openSize += item;
            expect(open).toBeLessThanOrEqual(most);
            // one more is taken only below the size
            expect(openSize - item).toBeLessThan(size);
            await pause(item % 3);
            return item * 2;
          },
          async (item, result) => {
            open--;
            openSize -= item;
            written.push(result);
          },
        );
        expect(written).toEqual(items.map((item) => item * 2));
      },
    ),
    { numRuns: 30 },
  );
});

test('a result is written as soon as it is there, not when so many wait', async () => {
  const written: number[] = [];
  async function* slowly(): AsyncGenerator<number> {
    yield 1;
    await pause(30);
    expect(written).toEqual([1]);
    yield 2;
  }
  await inOrder(
    slowly(),
    bound(10),
    async (item) => item,
    async (item) => void written.push(item),
  );
  expect(written).toEqual([1, 2]);
});

test.each(['items', 'work', 'write'])(
  'an error of %s ends it, and what came before is written',
  async (where) => {
    const written: number[] = [];
    const fail = new ClincodeError('internal', where);
    const error = await caughtIn(() =>
      inOrder(
        from([1, 2, 3, 4, 5], where === 'items' ? fail : undefined),
        bound(2),
        async (item) => {
          if (where === 'work' && item === 3) throw fail;
          return item;
        },
        async (item) => {
          if (where === 'write' && item === 3) throw fail;
          written.push(item);
        },
      ),
    );
    expect(error).toBe(fail);
    expect(written).toEqual(where === 'items' ? [1, 2, 3, 4, 5] : [1, 2]);
  },
);
