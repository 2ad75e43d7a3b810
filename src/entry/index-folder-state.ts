import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** While a folder is renamed into place there is none for a moment. */
const RENAME_MS = 20;
const TRIES = 5;

/**
 * Tells when another index was put at a place. Every file counts, not the manifest alone: one that was copied
 * file by file is complete only when the last file is.
 */
export class IndexFolderState {
  readonly #directory: string;
  #opened: string | undefined;
  /** The last one that opened without an error, and is therefore served. */
  #good: string | undefined;
  #seen: string | undefined;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /**
   * Opens what is at the place. A folder that is replaced while it is read fails in ways that say nothing of
   * the new one, so it is opened again.
   */
  async open<T>(open: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      this.#opened = await this.#read();
      try {
        const opened = await open();
        this.#good = this.#opened;
        return opened;
      } catch (error) {
        if (tries === TRIES) throw error;
        if (this.#opened === undefined) await setTimeout(RENAME_MS);
        if ((await this.#read()) === this.#opened) throw error;
      }
    }
  }

  /** True if what was opened last is there still. After a failure it is false: what failed is tried again. */
  async isAsOpened(): Promise<boolean> {
    return this.#good !== undefined && (await this.#read()) === this.#good;
  }

  /** True if something else is there than was opened last, and it is what the last call saw: nobody writes it now. */
  async hasChanged(): Promise<boolean> {
    const seen = await this.#read();
    const settled = seen === this.#seen;
    this.#seen = seen;
    return settled && seen !== undefined && seen !== this.#opened;
  }

  /** Looks every so often until the signal aborts. Does not keep the process running. */
  async watch(everyMs: number, signal: AbortSignal, onChange: () => Promise<unknown>): Promise<void> {
    while (!signal.aborted) {
      await setTimeout(everyMs, undefined, { ref: false, signal }).catch(() => undefined);
      if (!signal.aborted && (await this.hasChanged())) await onChange();
    }
  }

  /** Undefined if there is nothing. */
  async #read(): Promise<string | undefined> {
    try {
      const names = (await readdir(this.#directory)).sort();
      const files = await Promise.all(
        names.map(async (name) => {
          const { ino, size, mtimeMs } = await stat(join(this.#directory, name));
          return `${name} ${ino} ${size} ${mtimeMs}`;
        }),
      );
      return files.join('\n');
    } catch {
      return undefined;
    }
  }
}
