import { beforeAll, expect, test } from 'vitest';
import { pretrainedModel } from '../../embeddings/pretrained-model.ts';
import { buildStarterIndex } from '../../embeddings/starter-index.ts';
import { link } from '../../src/link/link.ts';
import type { LinkIndex } from '../../src/link/link-index.ts';

let index: LinkIndex;
beforeAll(async () => {
  index = await buildStarterIndex(await pretrainedModel());
});

test.each([
  ['breast and ovarian cancer', ['Malignant neoplasm of breast', 'Malignant tumor of ovary']],
  ['cancer of the breast and ovary', ['Malignant neoplasm of breast', 'Malignant tumor of ovary']],
  ['type 1 and type 2 diabetes', ['Diabetes mellitus type 1', 'Diabetes mellitus type 2']],
])('%s is several, though one concept is near to it', async (name, bests) => {
  const [few, more] = await Promise.all(
    [1, 5].map(async (top) => (await link([{ name }], index, { top }))[0]!),
  );
  expect(few!.status).toBe('ambiguous');
  expect(few!.candidates.map(({ display }) => display)).toEqual(bests.slice(0, 1));
  expect(more!.status).toBe('ambiguous');
  expect(more!.candidates.slice(0, 2).map(({ display }) => display)).toEqual(bests);
});

test.each([
  ['hereditary breast and ovarian cancer', 'Hereditary breast and ovarian cancer syndrome'],
  ['hand, foot and mouth disease', 'Hand, foot and mouth disease'],
])('%s is one', async (name, display) => {
  const [one] = await link([{ name }], index);
  expect(one).toMatchObject({ status: 'linked', candidates: [{ display }, ...one!.candidates.slice(1)] });
});
