import { appendFile, cp, mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { IndexFolderState } from '../../src/entry/index-folder-state.ts';

let root: string;
let place: string;
let state: IndexFolderState;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'clincode-state-'));
  place = join(root, 'index');
  await putFolder(place);
  state = new IndexFolderState(place);
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function putFolder(folder: string): Promise<void> {
  await mkdir(folder);
  await writeFile(join(folder, 'manifest.json'), '{}');
  await writeFile(join(folder, 'vectors'), 'abc');
}

async function replaceFolder(): Promise<void> {
  await putFolder(join(root, 'beside'));
  await rename(place, join(root, 'old'));
  await rename(join(root, 'beside'), place);
}

const nothing = async (): Promise<void> => {};
/** What three looks in a row see. */
const looks = async (): Promise<boolean[]> => [
  await state.hasChanged(),
  await state.hasChanged(),
  await state.hasChanged(),
];

test.each<[string, () => Promise<unknown>, boolean]>([
  ['nothing', nothing, false],
  ['another folder with the same bytes', replaceFolder, true],
  ['a file that grew', () => appendFile(join(place, 'vectors'), 'd'), true],
  ['a file that was written again', () => utimes(join(place, 'vectors'), 1, 1), true],
  ['a file that came late', () => writeFile(join(place, 'graph'), ''), true],
  ['a file that went', () => rm(join(place, 'vectors')), true],
  ['a folder that went: nothing to open', () => rm(place, { recursive: true }), false],
])('after %s it has changed: %s', async (_, change, changed) => {
  await state.open(nothing);
  expect(await looks()).toEqual([false, false, false]);
  await change();
  expect(await looks()).toEqual([false, changed, changed]);
  await state.open(nothing).catch(nothing);
  expect(await looks()).toEqual([false, false, false]);
});

test('what is still written has not changed yet', async () => {
  await state.open(nothing);
  for (const part of ['a', 'b', 'c']) {
    await appendFile(join(place, 'vectors'), part);
    expect(await state.hasChanged()).toBe(false);
  }
  expect(await state.hasChanged()).toBe(true);
});

test('a failure counts as seen: the same folder is not opened again', async () => {
  await expect(state.open(() => Promise.reject(new Error('damaged')))).rejects.toThrow('damaged');
  expect(await looks()).toEqual([false, false, false]);
});

test('a folder that was not there when it was opened has changed when it comes', async () => {
  await rename(place, join(root, 'away'));
  await expect(state.open(() => Promise.reject(new Error('missing')))).rejects.toThrow('missing');
  expect(await looks()).toEqual([false, false, false]);
  await rename(join(root, 'away'), place);
  expect(await looks()).toEqual([false, true, true]);
});

test('a folder that is replaced while it is read is opened again', async () => {
  let tries = 0;
  const opened = state.open(async () => {
    if (++tries > 1) return 'the new one';
    await replaceFolder();
    throw new Error('half of each');
  });
  expect(await opened).toBe('the new one');
  expect(await looks()).toEqual([false, false, false]);
});

test('a folder that is gone for a moment is opened when it is there', async () => {
  const away = join(root, 'away');
  await rename(place, away);
  let tries = 0;
  const opened = state.open(async () => {
    if (++tries > 1) return 'there';
    await cp(away, place, { recursive: true });
    throw new Error('missing');
  });
  expect(await opened).toBe('there');
});

test('a folder that never stays the same is given up', async () => {
  let tries = 0;
  const opening = state.open(async () => {
    await writeFile(join(place, 'vectors'), 'x'.repeat(++tries));
    throw new Error(`try ${tries}`);
  });
  await expect(opening).rejects.toThrow('try 5');
});

test('a watch tells of each change once, and ends', async () => {
  await state.open(nothing);
  const closing = new AbortController();
  let told = 0;
  let tell = (): void => {};
  const watching = state.watch(1, closing.signal, async () => {
    await state.open(nothing);
    told++;
    tell();
  });
  for (const part of ['a', 'b']) {
    const change = new Promise<void>((resolve) => {
      tell = resolve;
    });
    await appendFile(join(place, 'vectors'), part);
    await change;
  }
  closing.abort();
  await watching;
  expect(told).toBe(2);
});
