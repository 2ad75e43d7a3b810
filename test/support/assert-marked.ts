import { assertInNote } from '../../src/extract/assertion/assert-in-note.ts';
import type { Assertion } from '../../src/extract/assertion/assertion.ts';
import { readStructure } from '../../src/note/note-structure.ts';
import type { Span } from '../../src/note/span.ts';

/** The mention stands between « and »; asserted as the command `assert` does. */
export function assertMarked(marked: string): Assertion {
  const { text, span } = unmarked(marked);
  return assertInNote(text, readStructure(text), [span])[0]!;
}

export function unmarked(marked: string): { readonly text: string; readonly span: Span } {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  return { text: marked.replace('«', '').replace('»', ''), span: { start, end } };
}

/** The flags of `HardRow`, in its order. */
export function flagsOf(assertion: Assertion): string {
  const found: string[] = [];
  if (assertion.polarity === 'negated') found.push('neg');
  if (assertion.certainty === 'uncertain') found.push('unc');
  if (assertion.temporality === 'historical') found.push('hist');
  if (assertion.temporality === 'hypothetical') found.push('hyp');
  if (assertion.experiencer === 'family') found.push('fam');
  if (assertion.experiencer === 'other') found.push('oth');
  return found.join(' ');
}
