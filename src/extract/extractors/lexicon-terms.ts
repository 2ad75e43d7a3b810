import type { ConceptStore, TermRow } from '../../link/concept-store.ts';
import { isWrongSynonym } from '../../link/wrong-synonyms.ts';
import { termStems } from '../../terminology/normalize-term.ts';
import {
  entryOf,
  fileListed,
  type LexiconEntry,
  type ListedEntry,
  lexiconKey,
  orderedWords,
  toEntry,
} from './lexicon-entry.ts';

/**
 * The terms of a terminology by the sums of their words. What a wording means is made when it is first found: a note
 * has few of a hundred thousand terms, and to make all of them takes seconds.
 */
export class LexiconTerms {
  private readonly concepts: ConceptStore;
  /** One bit a sum, eight times as many as sums: most windows of a note end here. */
  private readonly bits: Uint32Array;
  private readonly sums: Int32Array;
  /** Last row of the sum, plus 1; for a sum that has none -1, or -2 and less the last of its wordings of charts. 0 for a free place. */
  private readonly heads: Int32Array;
  /** Of each row the one before that has the same sum, plus 1. */
  private readonly before: Int32Array;
  private readonly bitShift: number;
  private readonly made = new Map<string, LexiconEntry>();
  private readonly listed = new Map<string, ListedEntry>();
  /** Wordings of charts: where each begins in their text, and the one before that has the same sum, plus 1. */
  private readonly charts: string;
  private readonly chartPlaces: Int32Array;
  private readonly chartBefore: Int32Array;
  private chartCount = 0;

  /**
   * @param more how many terms will be listed beside those of the terminology
   * @param charts lines that begin with a wording of charts and a bar
   * @param chartLines how many
   */
  constructor(concepts: ConceptStore, more: number, charts = '', chartLines = 0) {
    this.concepts = concepts;
    this.charts = charts;
    this.chartPlaces = new Int32Array(chartLines);
    this.chartBefore = new Int32Array(chartLines);
    let places = 64;
    while (places < 2 * (concepts.termCount + more + chartLines)) places *= 2;
    this.bits = new Uint32Array(places >> 3);
    this.bitShift = 32 - Math.log2(places * 4);
    this.sums = new Int32Array(places);
    this.heads = new Int32Array(places);
    this.before = new Int32Array(concepts.termCount);
  }

  add(sum: number, row: number): void {
    const place = this.placeOf(sum);
    this.before[row] = Math.max(0, this.heads[place]!);
    this.heads[place] = row + 1;
    this.mark(sum, place);
  }

  /** A wording of a list. */
  list(sum: number, key: string, make: ListedEntry): void {
    const place = this.placeOf(sum);
    if (this.heads[place] === 0) this.heads[place] = -1;
    this.mark(sum, place);
    fileListed(this.listed, key, make);
  }

  /** A wording of charts, by where it begins in their text: it counts where neither the terminology nor a list has it. */
  chart(sum: number, at: number): void {
    const place = this.placeOf(sum);
    const head = this.heads[place]!;
    if (head > 0) return;
    this.chartBefore[this.chartCount] = head < -1 ? -1 - head : 0;
    this.chartPlaces[this.chartCount] = at;
    this.heads[place] = -2 - this.chartCount;
    this.chartCount += 1;
    this.mark(sum, place);
  }

  /** Whether some term has this sum. */
  has(sum: number): boolean {
    const bit = this.bitOf(sum);
    return ((this.bits[bit >>> 5]! >>> (bit & 31)) & 1) === 1 && this.heads[this.placeOf(sum)] !== 0;
  }

  /** @param key `lexiconKey` of words that add up to `sum` */
  get(sum: number, key: string): LexiconEntry | undefined {
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const own = this.ofRows(sum, key);
    const entry = this.listed.get(key)?.(own) ?? own ?? this.ofCharts(sum, key);
    this.listed.delete(key);
    if (entry !== undefined) this.made.set(key, entry);
    return entry;
  }

  private ofRows(sum: number, key: string): LexiconEntry | undefined {
    const rows: TermRow[] = [];
    const ordered: string[] = [];
    for (let row = this.heads[this.placeOf(sum)]!; row > 0; row = this.before[row - 1]!) {
      const term = this.concepts.term(row - 1);
      const stems = termStems(term.text);
      if (lexiconKey(stems) !== key || isWrongSynonym(term.text, term.code)) continue;
      rows.push(term);
      ordered.push(orderedWords(stems));
    }
    return rows.length === 0 ? undefined : toEntry(rows.reverse(), ordered.reverse(), this.concepts);
  }

  private ofCharts(sum: number, key: string): LexiconEntry | undefined {
    const head = this.heads[this.placeOf(sum)]!;
    for (let number = head < -1 ? -1 - head : 0; number > 0; number = this.chartBefore[number - 1]!) {
      const at = this.chartPlaces[number - 1]!;
      const wording = this.charts.slice(at, this.charts.indexOf('|', at));
      const stems = wording.split(' ');
      if (lexiconKey(stems) !== key) continue;
      const ordered = new Set([orderedWords(stems)]);
      return entryOf({ standardName: wording, codes: [], charted: true, loose: true, ordered });
    }
    return undefined;
  }

  private mark(sum: number, place: number): void {
    this.sums[place] = sum;
    const bit = this.bitOf(sum);
    this.bits[bit >>> 5]! |= 1 << (bit & 31);
  }

  private bitOf(sum: number): number {
    return Math.imul(sum, 0x85ebca6b) >>> this.bitShift;
  }

  /** Of the sum, or the free one where it would be. */
  private placeOf(sum: number): number {
    const mask = this.sums.length - 1;
    let place = (Math.imul(sum, 0x9e3779b1) >>> 7) & mask;
    while (this.heads[place] !== 0 && this.sums[place] !== sum) place = (place + 1) & mask;
    return place;
  }
}
