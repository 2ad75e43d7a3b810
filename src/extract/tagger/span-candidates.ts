import { BEGIN, type Chain, LABELS, SINGLE } from './chain.ts';

/** Tokens of a text that may be a mention. */
export interface SpanCandidate {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** Chance that exactly this is a mention, by the first look and by the second; at least `FLOOR`. */
  before: number;
  sure: number;
}

/** Less is as good as none, and not kept. */
const FLOOR = 0.005;
/** Chance by either look from which a span is a candidate: .96 of the mentions of held-out texts are one, with about 20 a text. */
const LIKELY = 0.02;
const MAX_TOKENS = 14;

export class SpanCandidates {
  readonly #known = new Map<number, SpanCandidate>();
  readonly #chances = new Float64Array(MAX_TOKENS);

  /** Spans of a sentence that begins with token `from`, from the chain that was run on it. */
  add(look: 'before' | 'sure', chain: Chain, sentence: number, from: number): void {
    const known = this.#known;
    const chances = this.#chances;
    for (let i = 0; i < chain.length; i += 1) {
      const row = i * LABELS;
      if (chain.chances[row + BEGIN]! + chain.chances[row + SINGLE]! < FLOOR) continue;
      const count = chain.mentionChances(i, chances);
      for (let more = 0; more < count; more += 1) {
        const chance = Math.min(1, chances[more]!);
        if (chance < FLOOR) continue;
        const first = from + i;
        const key = first * MAX_TOKENS + more;
        let span = known.get(key);
        if (span === undefined) {
          span = { sentence, first, last: first + more, before: FLOOR, sure: FLOOR };
          known.set(key, span);
        }
        span[look] = chance;
      }
    }
  }

  /** By their first token, the shorter first. */
  likely(): SpanCandidate[] {
    const likely: SpanCandidate[] = [];
    for (const one of this.#known.values()) if (one.before >= LIKELY || one.sure >= LIKELY) likely.push(one);
    return likely.sort((a, b) => a.first - b.first || a.last - b.last);
  }
}
