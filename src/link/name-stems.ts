import { termStems, wordsKey } from '../terminology/normalize-term.ts';
import { wordMemory } from '../word-memory.ts';

/** A name is read by whoever asks for its wordings, its bans and its candidates: some steps lie between, each over all names at hand. */
const KEPT = 1024;

interface ReadName {
  readonly stems: readonly string[];
  key: string | undefined;
}

const read = new Map<string, ReadName>();

function readName(name: string): ReadName {
  let known = read.get(name);
  if (known === undefined) {
    if (read.size >= Math.min(KEPT, wordMemory.ofNotes)) read.clear();
    known = { stems: termStems(name), key: undefined };
    read.set(name, known);
  }
  return known;
}

/** `termStems` of a name, kept for the next that asks. */
export function nameStems(name: string): readonly string[] {
  return readName(name).stems;
}

/** `termKey` of a name, kept for the next that asks. */
export function nameKey(name: string): string {
  const known = readName(name);
  known.key ??= wordsKey(known.stems);
  return known.key;
}
