import type { LinkIndex } from '../link/link-index.ts';
import { IndexFolderState } from './index-folder-state.ts';

/** Opens the index of a place; undefined is the default one. */
type Open = (place: string | undefined) => Promise<LinkIndex>;

/** The indexes of a server, each at its place: a folder that may be replaced, or the starter. */
export class ServedIndexes {
  readonly #places: readonly { readonly place: string | undefined; readonly folder?: IndexFolderState }[];
  readonly #open: Open;

  /** @param isFolder false for a place that nobody replaces */
  constructor(places: readonly (string | undefined)[], isFolder: (place: string) => boolean, open: Open) {
    this.#places = places.map((place) => ({
      place,
      ...(place !== undefined && isFolder(place) && { folder: new IndexFolderState(place) }),
    }));
    this.#open = open;
  }

  /** False: there is nothing to reload. */
  get replaceable(): boolean {
    return this.#places.some(({ folder }) => folder !== undefined);
  }

  /**
   * What is in place now, in the order of the places. One that is as it was opened is not opened again: two large
   * indexes beside two more may be more than the memory.
   * @throws ClincodeError of the first that must not be served
   */
  async open(served: readonly LinkIndex[] | undefined): Promise<readonly LinkIndex[]> {
    const opened: LinkIndex[] = [];
    for (const [i, { place, folder }] of this.#places.entries()) {
      const known = served?.[i];
      if (known !== undefined && (folder === undefined || (await folder.isAsOpened()))) {
        opened.push(known);
        continue;
      }
      const open = () => this.#open(place);
      const index = await (folder === undefined ? open() : folder.open(open));
      opened.push(index.id === known?.id ? known : index);
    }
    return opened;
  }

  /** Calls `onChange` when another index was put at one of the places. Does not keep the process running. */
  watch(everyMs: number, signal: AbortSignal, onChange: () => Promise<unknown>): void {
    for (const { folder } of this.#places) void folder?.watch(everyMs, signal, onChange);
  }
}
