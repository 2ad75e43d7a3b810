import { assertMention } from '../../src/extract/assert-mention.ts';
import type { Assertion } from '../../src/extract/assertion.ts';
import { findSections } from '../../src/note/find-sections.ts';
import { findSentences } from '../../src/note/find-sentences.ts';

/** The mention stands between « and ». Section and sentence are found as the pipeline finds them. */
export function assertMarked(marked: string): Assertion {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace('«', '').replace('»', '');
  const section = findSections(text).find((s) => s.span.start <= start && start < s.span.end)!;
  const sentence = findSentences(text).find((s) => s.start <= start && start < s.end)!;
  return assertMention({ text, sentence, section, span: { start, end } });
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
