import { isStopWord, termTokens } from '../terminology/normalize-term.ts';
import { matchMethods } from './candidate.ts';
import type { Match } from './find-candidates.ts';

/**
 * A conditional logit of "this concept is the one meant, or none is", fitted on gold mentions by
 * `npm run fit:calibration` and stored with the index. Missing weights count as 0.
 */
export interface Calibration {
  readonly id: string;
  readonly weights: Readonly<Record<string, number>>;
}

export type Features = Readonly<Record<string, number>>;

/**
 * Features of each match of a name beside its rivals. All lie between 0 and about 1, so that weights
 * can be compared.
 */
export function matchFeatures(matches: readonly Match[]): readonly Features[] {
  const words = new Map<string, readonly string[]>();
  const contentWords = (text: string): readonly string[] => {
    let known = words.get(text);
    if (known === undefined) {
      known = termTokens(text)
        .map((token) => token.stem)
        .filter((stem) => !isStopWord(stem));
      words.set(text, known);
    }
    return known;
  };
  const exact = matches.filter((match) => match.method !== 'vector');
  const ranks = new Map(
    matches
      .filter((match) => match.method === 'vector')
      .sort((a, b) => b.similarity - a.similarity || a.row - b.row)
      .map((match, rank) => [match, rank]),
  );
  const firsts = topTwo(matches.map((match) => match.similarity));
  return matches.map((match) => {
    const rivals = exact.filter((other) => other.method === match.method && other !== match).length;
    const closerMethod = exact.filter(
      (other) => other !== match && other.method !== match.method && precedes(other, match),
    );
    const rival = match.similarity === firsts[0] ? firsts[1] : firsts[0];
    const features: Record<string, number> = {};
    if (match.method === 'vector') {
      const asked = contentWords(match.wording);
      const offered = contentWords(match.term);
      // beside a term of the same wording a near one counts far less, so it has weights of its own
      const beside = exact.length > 0 ? ' beside an exact match' : '';
      features[`bias${beside}`] = 1;
      features[`similarity${beside}`] = match.similarity;
      features[`similarity^4${beside}`] = match.similarity ** 4;
      // a crowd of neighbours must not add up to more than the nearest of them says
      features[`rank${beside}`] = Math.log2(1 + ranks.get(match)!) / 5;
      features['words of the name unexplained'] = missing(asked, offered);
      features['words of the term unexplained'] = missing(offered, asked);
      features['last word equal'] = asked.at(-1) === offered.at(-1) ? 1 : 0;
      features.behind = Math.max(0, rival - match.similarity);
      features.ahead = Math.max(0, match.similarity - rival);
    } else {
      features[`method:${match.method}`] = 1;
      const kind = match.method === 'abbreviation' ? 'an abbreviation' : 'a term';
      features[`rivals of ${kind}`] = Math.min(1, Math.log2(1 + rivals) / 3);
      features['a closer method elsewhere'] = closerMethod.length > 0 ? 1 : 0;
      features.short = match.wording.length <= 3 ? 1 : 0;
    }
    return features;
  });
}

function precedes(a: Match, b: Match): boolean {
  return matchMethods.indexOf(a.method) < matchMethods.indexOf(b.method);
}

function missing(of: readonly string[], from: readonly string[]): number {
  if (of.length === 0) return 0;
  const there = new Set(from);
  return of.filter((word) => !there.has(word)).length / of.length;
}

function topTwo(values: readonly number[]): readonly [number, number] {
  let first = 0;
  let second = 0;
  for (const value of values) {
    if (value > first) {
      second = first;
      first = value;
    } else if (value > second) second = value;
  }
  return [first, second];
}

/**
 * Probability of each match of one name. What is missing to 1 is the probability that none of them is
 * meant, which has the fixed score 0.
 */
export function probabilities(features: readonly Features[], calibration: Calibration): readonly number[] {
  const scores = features.map((row) => {
    let score = 0;
    for (const [name, value] of Object.entries(row)) score += value * (calibration.weights[name] ?? 0);
    return score;
  });
  const largest = Math.max(0, ...scores);
  const powers = scores.map((score) => Math.exp(score - largest));
  const all = powers.reduce((sum, power) => sum + power, Math.exp(-largest));
  return powers.map((power) => power / all);
}
