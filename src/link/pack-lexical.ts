import type { ConceptStore } from './concept-store.ts';
import { contentStems } from './content-stems.ts';
import { grouped } from './grouped.ts';
import { GrowingNumbers, GrowingText } from './growing-arrays.ts';
import { KeyTableBuilder } from './key-table.ts';
import { joinSections } from './packed-sections.ts';
import { createSpellingSearch, type GramTable, gramTable, type StemBytes } from './similar-spelling.ts';

/** The bytes of lexical.bin: what `createLexicalIndex` reads, in the order of its sections. */
export function packLexical(store: ConceptStore): Uint8Array<ArrayBuffer> {
  const known = new Map<string, number>();
  const stems = new GrowingText();
  const table = new KeyTableBuilder();
  const offsets = new GrowingNumbers();
  const words = new GrowingNumbers();
  const rows = new GrowingNumbers();
  offsets.push(0);
  for (let row = 0; row < store.termCount; row++) {
    for (const stem of contentStems(store.textOfRow(row))) {
      let word = known.get(stem);
      if (word === undefined) {
        word = known.size;
        known.set(stem, word);
        stems.push(stem);
        table.add(stem, word);
      }
      words.push(word);
      rows.push(row);
    }
    offsets.push(words.length);
  }
  const postings = withoutRepeats(grouped(words.all(), rows.all(), known.size));
  const lookup = table.build();
  const spelled: StemBytes = { bytes: stems.bytes(), offsets: stems.offsets.all() };
  const grams = gramTable(spelled);
  const similar = similarTable(known.keys(), spelled, grams);
  return joinSections([
    lookup.slots,
    lookup.groups,
    lookup.rows,
    spelled.offsets,
    spelled.bytes,
    offsets.all(),
    words.all(),
    postings.groups,
    postings.rows,
    grams.groups,
    grams.rows,
    similar.starts,
    similar.words,
    similar.weights,
  ]);
}

/** A word that a term has twice names the term once. */
function withoutRepeats({ groups, rows }: GramTable): GramTable {
  const kept = new GrowingNumbers();
  const starts = new Uint32Array(groups.length);
  for (let group = 0; group + 1 < groups.length; group++) {
    for (let i = groups[group]!; i < groups[group + 1]!; i++) {
      if (i === groups[group] || rows[i] !== rows[i - 1]) kept.push(rows[i]!);
    }
    starts[group + 1] = kept.length;
  }
  return { groups: starts, rows: kept.all() };
}

/** Words spelled like each word: a query would look for the same ones again and again. */
function similarTable(stems: Iterable<string>, spelled: StemBytes, grams: GramTable) {
  const similarTo = createSpellingSearch(spelled, grams);
  const starts = new Uint32Array(spelled.offsets.length);
  const words = new GrowingNumbers();
  const weights: number[] = [];
  let next = 0;
  for (const stem of stems) {
    for (const { word, weight } of similarTo(stem)) {
      words.push(word);
      weights.push(weight);
    }
    starts[++next] = words.length;
  }
  return { starts, words: words.all(), weights: Float64Array.from(weights) };
}
