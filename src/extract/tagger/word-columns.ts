import { NumberRoom } from './number-room.ts';
import { boundary, type WordFacts } from './word-facts.ts';

/**
 * What words say, a column for each kind and a place for each token: passes over a text read them one after the other,
 * where objects of words lie about in memory.
 */
export interface WordColumns {
  readonly lower: Int32Array;
  readonly shape: Int32Array;
  readonly suffix: Int32Array;
  readonly cluster: Int32Array;
  readonly group: Int32Array;
  readonly use: Int32Array;
  readonly stem: Int32Array;
  readonly short: Int32Array;
  /** Bits: `MARK`, `SMALL`. */
  readonly flags: Int32Array;
}

export const MARK = 1;
export const SMALL = 2;

export const noColumns = (count: number, room: NumberRoom): WordColumns => ({
  lower: room.whole(count),
  shape: room.whole(count),
  suffix: room.whole(count),
  cluster: room.whole(count),
  group: room.whole(count),
  use: room.whole(count),
  stem: room.whole(count),
  short: room.whole(count),
  flags: room.whole(count),
});

export function columnsOf(facts: readonly WordFacts[]): WordColumns {
  const records = new Int32Array(facts.length * RECORD);
  const columns = noColumns(facts.length, new NumberRoom(0));
  for (const [i, word] of facts.entries()) {
    writeRecord(word, records, i * RECORD);
    copyRecord(records, i * RECORD, columns, i);
  }
  return columns;
}

/** Numbers of a record: those of one word, a cache line. */
export const RECORD = 16;

export function writeRecord(word: WordFacts, records: Int32Array, at: number): void {
  records[at] = word.lower;
  records[at + 1] = word.shape;
  records[at + 2] = word.suffix;
  records[at + 3] = word.cluster;
  records[at + 4] = word.group;
  records[at + 5] = word.use;
  records[at + 6] = word.stem;
  records[at + 7] = word.short;
  records[at + 8] = (word.mark ? MARK : 0) | (word.small ? SMALL : 0);
}

export function copyRecord(records: Int32Array, at: number, columns: WordColumns, i: number): void {
  columns.lower[i] = records[at]!;
  columns.shape[i] = records[at + 1]!;
  columns.suffix[i] = records[at + 2]!;
  columns.cluster[i] = records[at + 3]!;
  columns.group[i] = records[at + 4]!;
  columns.use[i] = records[at + 5]!;
  columns.stem[i] = records[at + 6]!;
  columns.short[i] = records[at + 7]!;
  columns.flags[i] = records[at + 8]!;
}

/** "fractures" elsewhere says as much as "fracture". */
export const wordKey = ({ stem, lower }: WordColumns, i: number): number =>
  stem[i] === 0 ? lower[i]! : stem[i]!;

/** What stands beyond the ends of a sentence. */
export const { lower: BEYOND, cluster: BEYOND_CLUSTER, group: BEYOND_GROUP, shape: BEYOND_SHAPE } = boundary;
