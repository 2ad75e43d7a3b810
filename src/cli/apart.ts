import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ClincodeError } from '../errors.ts';

/**
 * What is written empties its file first: a file that is read too, or that two flags name, would be lost without a word.
 * @param inputs files that are read; "-" and undefined are none
 * @param outputs files that are written, by the flag that names them
 * @throws ClincodeError `invalid_config`
 */
export async function assertApart(
  inputs: readonly (string | undefined)[],
  outputs: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const written: [flag: string, path: string][] = [];
  for (const [flag, path] of Object.entries(outputs)) {
    if (path === undefined || path === '-') continue;
    for (const input of inputs)
      if (input !== undefined && input !== '-' && (await isSameFile(input, path)))
        throw new ClincodeError('invalid_config', `${flag} ${path} is the input: it would be overwritten`);
    for (const [other, there] of written)
      if (await isSameFile(there, path, true))
        throw new ClincodeError('invalid_config', `${other} and ${flag} name the same file, ${path}`);
    written.push([flag, path]);
  }
}

/** @param isNew whether a file that is not there yet counts; /dev/null is no file */
async function isSameFile(a: string, b: string, isNew = false): Promise<boolean> {
  const [one, other] = await Promise.all([a, b].map((path) => stat(path).catch(() => undefined)));
  if (one === undefined && other === undefined) return isNew && resolve(a) === resolve(b);
  return one?.isFile() === true && one.ino === other?.ino && one.dev === other.dev;
}
