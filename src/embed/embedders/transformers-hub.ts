import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ClincodeError } from '../../errors.ts';
import { isFile } from './transformers-files.ts';
import type { Dtype } from './transformers-settings.ts';

type Library = typeof import('@huggingface/transformers');

export interface HubOptions {
  /** Fetches what is not in the cache. Default: no; an installation need not reach the internet. */
  readonly allowDownload?: boolean;
  /** Folder for models of the hub, as cache/ORG/NAME/COMMIT. Without it only folders can be named. */
  readonly cache?: string;
  /** The hub or a mirror of it. Default: https://huggingface.co/ */
  readonly hub?: string;
}

const HUB_TIMEOUT_MS = 30_000;
const COMMIT = /^[0-9a-f]{40}$/;

/** A file of a cached model that is written when all others are there. */
function complete(dtype: Dtype): string {
  return `complete-${dtype}`;
}

/** "ORG/NAME". A name without an organisation is taken for a folder. */
export function isHubId(model: string): boolean {
  return /^[\w-][\w.-]*\/[\w-][\w.-]*$/.test(model);
}

/**
 * The folder of a hub model in the cache, downloaded if that is allowed. A commit that is in the cache
 * needs no network; a branch or a tag is asked for, and the answer is a commit, so that the model is pinned.
 * @param revision commit, branch or tag; absent: the hub's main branch
 * @throws ClincodeError `download_not_allowed`, `download_failed`, `unknown_embedder`
 */
export async function hubFolder(
  library: Library,
  model: string,
  wanted: { readonly revision?: string; readonly dtype: Dtype },
  options: HubOptions & { readonly cache: string },
): Promise<{ readonly folder: string; readonly revision: string }> {
  const { revision = 'main', dtype } = wanted;
  const folderOf = (commit: string): string => join(options.cache, model, commit);
  const have = (commit: string): Promise<boolean> => isFile(join(folderOf(commit), complete(dtype)));
  if (COMMIT.test(revision) && (await have(revision))) return { folder: folderOf(revision), revision };
  if (options.allowDownload !== true) {
    throw new ClincodeError(
      'download_not_allowed',
      `the model ${model} (revision ${revision}) is neither a folder nor in ${options.cache}: name a folder, or allow the download (CLINCODE_ALLOW_DOWNLOAD=1)`,
    );
  }
  const hub = (options.hub ?? 'https://huggingface.co').replace(/\/*$/, '/');
  const commit = COMMIT.test(revision) ? revision : await commitOf(hub, model, revision);
  const found = { folder: folderOf(commit), revision: commit };
  if (!(await have(commit))) await download(library, hub, model, { ...found, dtype, cache: options.cache });
  return found;
}

async function commitOf(hub: string, model: string, revision: string): Promise<string> {
  const url = `${hub}api/models/${model}/revision/${encodeURIComponent(revision)}`;
  const answer = await fetch(url, { signal: AbortSignal.timeout(HUB_TIMEOUT_MS) }).catch(() => undefined);
  if (answer === undefined) throw failed(model, 'the hub cannot be reached');
  if ([401, 403, 404].includes(answer.status)) throw absent(model, revision);
  const { sha } = (await answer.json().catch(() => ({}))) as { sha?: unknown };
  if (answer.ok && typeof sha === 'string' && COMMIT.test(sha)) return sha;
  throw failed(model, `the hub answered ${answer.status}`);
}

/**
 * Loads the model once, for that is how the library fills its cache. A file appears there whole, but weights
 * beside the graph may be lacking where the connection broke: so the last file says that it is complete.
 */
async function download(
  library: Library,
  hub: string,
  model: string,
  wanted: {
    readonly revision: string;
    readonly dtype: Dtype;
    readonly cache: string;
    readonly folder: string;
  },
): Promise<void> {
  const { revision, dtype, cache, folder } = wanted;
  const { env, AutoModel, AutoTokenizer } = library;
  env.remoteHost = hub;
  const place = { revision, cache_dir: cache };
  try {
    await (await AutoModel.from_pretrained(model, { ...place, dtype })).dispose();
    await AutoTokenizer.from_pretrained(model, place);
  } catch (error) {
    const { name = 'unknown reason', cause } = error instanceof Error ? error : {};
    // fetch's TypeError has a cause; the library's has none and means that there is no tokenizer
    const nothing = name === 'ModelFileNotFoundError' || (name === 'TypeError' && cause === undefined);
    throw nothing ? absent(model, revision) : failed(model, name);
  }
  await writeFile(join(folder, complete(dtype)), '');
}

function absent(model: string, revision: string): ClincodeError {
  return new ClincodeError(
    'unknown_embedder',
    `the hub has no model ${model} at revision ${revision} with the files that are needed, or it is not public`,
  );
}

function failed(model: string, reason: string): ClincodeError {
  return new ClincodeError('download_failed', `the model ${model} could not be downloaded: ${reason}`);
}
