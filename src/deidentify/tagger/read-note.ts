import type { PhiFinding } from '../phi-recognizer.ts';
import type { FoldedText } from '../repeats/folded-text.ts';
import { linesOf, repeatsOf } from './line-facts.ts';
import { tokensOf } from './note-tokens.ts';
import { hitsOf } from './rule-hits.ts';
import { copiesOf } from './token-copies.ts';
import { columnsOf, type ReadNote } from './token-features.ts';
import { factsAt, forgetWords, isInSmall, type WordFacts } from './word-facts.ts';

/** Reads a note and what the rules found in it. */
export function readNote(text: string, findings: readonly PhiFinding[], folded?: FoldedText): ReadNote {
  forgetWords();
  const tokens = tokensOf(text);
  const facts = new Array<WordFacts>(tokens.count);
  for (let i = 0; i < tokens.count; i += 1) facts[i] = factsAt(text, tokens.start[i]!, tokens.end[i]!);
  const hits = hitsOf(tokens, findings);
  const copies = folded === undefined ? undefined : copiesOf(tokens, folded);
  return {
    tokens,
    facts,
    columns: columnsOf(facts),
    hits,
    lines: linesOf(tokens, facts, copies?.inLine),
    repeats: repeatsOf(facts, hits, copies?.of),
    isSmall: isSmall(facts, copies?.of),
    copies,
  };
}

/** Whether fewer than one word in fifty has a capital. */
function isSmall(facts: readonly WordFacts[], copies: Uint32Array | undefined): boolean {
  let [words, capitals] = [0, 0];
  for (let i = 0; i < facts.length; i += 1) {
    const { shape, kind } = facts[i]!;
    if (kind === 1) continue;
    const times = copies?.[i] ?? 1;
    words += times;
    if (!isInSmall(shape)) capitals += times;
  }
  return words > 20 && capitals * 50 < words;
}
