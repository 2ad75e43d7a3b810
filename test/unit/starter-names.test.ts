import { beforeAll, expect, test } from 'vitest';
import { pretrainedModel } from '../../embeddings/pretrained-model.ts';
import { buildStarterIndex } from '../../embeddings/starter-index.ts';
import { link } from '../../src/link/link.ts';
import type { LinkIndex } from '../../src/link/link-index.ts';

let index: LinkIndex;
beforeAll(async () => {
  index = await buildStarterIndex(await pretrainedModel());
});

const first = async (name: string): Promise<string> => {
  const [answer] = await link([{ name, textType: 'note' }], index);
  return `${answer!.status} ${answer!.candidates[0]?.display}`;
};

test.each([
  ['herniated disc', 'Intervertebral disc prolapse'],
  ['tonsillitis', 'Tonsillitis'],
  ['stress incontinence', 'Genuine stress incontinence'],
  ['rectal bleeding', 'Rectal hemorrhage'],
  ['intracranial hemorrhage', 'Intracranial hemorrhage'],
  ['distal radius fracture', 'Fracture of distal end of radius'],
  ['brain metastases', 'Metastatic malignant neoplasm to brain'],
  ['cystocele', 'Cystocele'],
  ['peripheral edema', 'Peripheral edema'],
])('%s has a concept of its own', async (name, display) => {
  expect(await first(name)).toBe(`linked ${display}`);
});

test.each([
  ['degenerative disc disease', 'Degeneration of intervertebral disc'],
  ['acute tonsillitis', 'Acute tonsillitis'],
  ['female stress incontinence', 'Female stress incontinence'],
  ['intracerebral hemorrhage', 'Intracerebral hemorrhage'],
  ['edema', 'Edema'],
  ['lung nodule', 'Coin lesion of lung'],
])('near miss: %s is the neighbour still', async (name, display) => {
  expect(await first(name)).toBe(`linked ${display}`);
});

test.each([
  ['left pleural effusion', 'Pleural effusion'],
  ['right renal artery stenosis', 'Renal artery stenosis'],
])('%s is what stands alone without its side', async (name, display) => {
  expect(await first(name)).toBe(`linked ${display}`);
});

test.each([
  ['left heart failure', 'Left heart failure'],
  ['left inguinal hernia', 'Left inguinal hernia'],
])('near miss: %s is a concept with its side', async (name, display) => {
  expect(await first(name)).toBe(`linked ${display}`);
});

test('the kind that is named, where coders meant what is above it', async () => {
  expect(await first('influenza A')).toBe('linked Influenza A');
  expect(await first('influenza')).toBe('linked Influenza');
});
