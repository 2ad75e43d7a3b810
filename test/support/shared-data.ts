import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = process.env.CLINCODE_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));

/**
 * Path of a file or folder of the shared evaluation data, or undefined where it is absent: the data is not
 * in the repository. CLINCODE_DATA names its folder; the default is ../shared/data beside the checkout.
 */
export function sharedData(path: string): string | undefined {
  const full = `${root}/${path}`;
  return existsSync(full) ? full : undefined;
}
