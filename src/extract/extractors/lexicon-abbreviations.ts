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

  has(key: string): boolean {
    return this.rows.has(key) || this.made.has(key);
  }

  get(key: string): LexiconEntry | undefined {
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const rows = this.rows.get(key);
    if (rows === undefined) return undefined;
    const entry = toEntry(
      rows.map((row) => this.concepts.term(row)),
      true,
      this.concepts,
    );
    const marked = this.isListed?.(key) === false ? entryOf({ ...entry, unlisted: true }) : entry;
    this.made.set(key, marked);
    return marked;
  }

  /** Codes of the concepts that the terminology abbreviates so. */
  codesOf(key: string): readonly string[] {
    const rows = this.rows.get(key) ?? [];
    return rows.map((row) => this.concepts.codeAt(this.concepts.ordinalOfRow(row)));
  }

  *keys(): Generator<string> {
    yield* this.rows.keys();
    for (const key of this.made.keys()) if (!this.rows.has(key)) yield key;
  }
}
