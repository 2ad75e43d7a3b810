import type { ConceptStore } from '../../link/concept-store.ts';
import { entryOf, type LexiconEntry, toEntry } from './lexicon-entry.ts';

/**
 * Short forms by `abbreviationKey`, those of the terminology and others. What one of the terminology means is read
 * when it is first found, as with its terms.
 */
export class LexiconAbbreviations {
  private readonly concepts: ConceptStore;
  private readonly isListed: ((key: string) => boolean) | undefined;
  private readonly rows = new Map<string, number[]>();
  private readonly made = new Map<string, LexiconEntry>();
  /** What lists say of a key is looked up when it is first asked for: they have hundreds, and opening should not wait for them. */
  private readonly listed = new Map<string, (own: LexiconEntry | undefined) => LexiconEntry | undefined>();
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

  /** Takes the place of what the terminology says of the key. */
  set(key: string, entry: LexiconEntry): void {
    this.made.set(key, entry);
    this.longest = Math.max(this.longest, key.length);
  }

  /** A key of a list. `make` gets what the terminology says of it, and gives nothing where that is all. */
  list(key: string, make: (own: LexiconEntry | undefined) => LexiconEntry | undefined): void {
    this.listed.set(key, make);
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
      true,
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
