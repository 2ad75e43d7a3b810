/**
 * Works on items as they come, so many at once, and writes each result in the order of the items as soon as it and those
 * before it are there. No item is taken while so many, or so much by size, are in work or wait to be written: memory stays
 * flat however slow the work or the reader is.
 * @throws what the items, the work or the writing throw; what was taken before the items broke off is written
 */
export async function inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  most: { readonly items: number; readonly size: number; sizeOf(item: Item): number },
  work: (item: Item) => Promise<Result>,
  write: (item: Item, result: Result) => Promise<void>,
): Promise<void> {
  let open = 0;
  let openSize = 0;
  let failure: { readonly error: unknown } | undefined;
  let written: Promise<void> = Promise.resolve();
  let release = (): void => {};
  try {
    for await (const item of items) {
      const size = most.sizeOf(item);
      open++;
      openSize += size;
      const result = work(item);
      // it is awaited in its turn; until then nobody listens
      result.catch(() => {});
      written = written
        .then(async () => {
          if (failure === undefined) await write(item, await result);
        })
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(() => {
          open--;
          openSize -= size;
          release();
        });
      while ((open >= most.items || openSize >= most.size) && failure === undefined)
        await new Promise<void>((resolve) => {
          release = resolve;
        });
      if (failure !== undefined) break;
    }
  } finally {
    await written;
  }
  if (failure !== undefined) throw failure.error;
}
