import type { ConceptStore } from '../../link/concept-store.ts';
import { entryOf, fileListed, type LexiconEntry, type ListedEntry, toEntry } from './lexicon-entry.ts';

/**
 * Short forms by `abbreviationKey`, those of the terminology and others. What one of the terminology means is read
 * when it is first found, as with its terms.
 */
export class LexiconAbbreviations {
  private readonly concepts: ConceptStore;
  private readonly isListed: ((key: string) => boolean) | undefined;
  private readonly rows = new Map<string, number[]>();
  private readonly made = new Map<string, LexiconEntry>();
  private readonly listed = new Map<string, ListedEntry>();
  private longest = 0;

  /** @param isListed whether clinicians' lists have a key; absent: nothing is known of what clinicians write */
  constructor(concepts: ConceptStore, isListed?: (key: string) => boolean) {
    this.concepts = concepts;
    this.isListed = isListed;
  }

  /** Letters and digits of the longest. */
  get maxLetters(): number {
    return this.longest;
  }

  /** A term of the terminology, by its row. */
  add(key: string, row: number): void {
    const filed = this.rows.get(key);
    if (filed === undefined) this.rows.set(key, [row]);
    else filed.push(row);
    this.longest = Math.max(this.longest, key.length);
  }

  /** A key of a list. */
  list(key: string, make: ListedEntry): void {
    fileListed(this.listed, key, make);
    this.longest = Math.max(this.longest, key.length);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  get(key: string): LexiconEntry | undefined {
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const make = this.listed.get(key);
    const own = this.ofTerms(key);
    const entry = make?.(own) ?? own;
    this.listed.delete(key);
    if (entry !== undefined) this.made.set(key, entry);
    return entry;
  }

  private ofTerms(key: string): LexiconEntry | undefined {
    const rows = this.rows.get(key);
    if (rows === undefined) return undefined;
    const entry = toEntry(
      rows.map((row) => this.concepts.term(row)),
      undefined,
      this.concepts,
    );
    return this.isListed?.(key) === false ? entryOf({ ...entry, unlisted: true }) : entry;
  }

  *keys(): Generator<string> {
    yield* this.rows.keys();
    for (const keys of [this.made.keys(), this.listed.keys()])
      for (const key of keys) if (!this.rows.has(key)) yield key;
  }
}
