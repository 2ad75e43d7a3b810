import type { Span } from '../note/span.ts';

const male = 'father|dad|brother|son|grandfather|uncle|nephew';
const female = 'mother|mum|mom|sister|daughter|grandmother|aunt|niece';
const died = (persons: string): RegExp =>
  new RegExp(
    `^[\\s•*-]*(?:(?:his|her|the|their|pt'?s|patient'?s|maternal|paternal|biological|late|older|younger|one)\\s+)*(?:${persons})\\b[^.;\\n]*?\\b(?:died|passed(?:\\s+away)?|deceased)\\s+(?:at|of|from|with|in\\s+(?:his|her)|aged?)\\b`,
    'i',
  );
const deadMan = died(male);
const deadWoman = died(female);
const pronoun =
  /^[\s•*-]*(he|she)\s+(?:also\s+|too\s+)?(?:had|suffered|was\s+(?:known|diagnosed|treated))\b/i;
const farBack = 200;

/**
 * "Father died at the age of 84. He had cancer of the lung": whether a sentence goes on to tell of a relative who died in the one
 * before. Of the living nothing tells whether "she has asthma" is the mother or the patient.
 */
export function isOfRelativeBefore(text: string, sentence: Span): boolean {
  const subject = pronoun.exec(text.slice(sentence.start, sentence.start + 40))?.[1];
  if (subject === undefined) return false;
  const before = text.slice(Math.max(0, sentence.start - farBack), sentence.start);
  if (/\n\s*\n\s*$/.test(before)) return false;
  const last = before
    .trimEnd()
    .replace(/[.!]$/, '')
    .split(/[.!]\s+|\n/)
    .at(-1)!;
  return (subject.toLowerCase() === 'he' ? deadMan : deadWoman).test(last);
}
