import type { PhiFinding } from '../phi-recognizer.ts';
import type { FoldedText } from '../repeats/folded-text.ts';
import { linesOf, repeatsOf } from './line-facts.ts';
import { tokensOf } from './note-tokens.ts';
import { hitsOf } from './rule-hits.ts';
import { copiesOf } from './token-copies.ts';
import { columnsOf, type ReadNote } from './token-features.ts';
import { factsAt, forgetWords, type WordFacts } from './word-facts.ts';

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
    copies,
  };
}
