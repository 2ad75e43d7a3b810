import type { Span } from '../../note/span.ts';

const male = 'father|dad|brother|son|grandfather|uncle|nephew';
const female = 'mother|mum|mom|sister|daughter|grandmother|aunt|niece';
const died = (persons: string): RegExp =>
  new RegExp(
    `^[\\s•*-]*(?:(?:his|her|the|their|pt'?s|patient'?s|maternal|paternal|biological|late|older|younger|one)\\s+)*(?:${persons})\\b[^.;\\n]*?\\b(?:died|passed(?:\\s+away)?|deceased)\\s+(?:at|of|from|with|in\\s+(?:his|her)|aged?)\\b`,
    'i',
  );
const deadMan = died(male);
const deadWoman = died(female);
/** Of more than one of them: "both have". */
const several =
  /^[\s•*-]*(?:both|all|they|neither|each)\s+(?:of\s+them\s+)?(?:also\s+)?(?:have|had|has|suffer(?:ed|s)?|were)\b/i;
/** A sentence about relatives, not of what they report. */
const relatives =
  /^[\s•*-]*(?:(?:his|her|the|their|both|pt'?s|patient'?s|two|three|four|five|six|\d)\s+)*(?:parents|grandparents|siblings|brothers|sisters|uncles|aunts|sons|daughters)\b(?![^.;\n]*\b(?:report|state|say|bring|brought|den(?:y|ied)|concern))/i;
const pronoun =
  /^[\s•*-]*(he|she)\s+(?:also\s+|too\s+)?(?:had|suffered|was\s+(?:known|diagnosed|treated))\b/i;
/** Characters in which the sentence before is looked for. */
const REACH = 200;

/** "he", "she", "both", "all", "they", "neither", "each" begin so. */
const openings = new Set(['he', 'sh', 'bo', 'al', 'th', 'ne', 'ea']);

/** Whether a sentence begins with another word, as most do. */
function isOther(text: string, start: number): boolean {
  const code = text.charCodeAt(start) | 32;
  return code >= 97 && code <= 122 && !openings.has(text.slice(start, start + 2).toLowerCase());
}

/**
 * "Father died at the age of 84. He had cancer of the lung", "Both parents are alive. Both have dementia": whether a sentence goes on to tell of
 * relatives in the one before. Of the living nothing tells whether "she has asthma" is the mother or the patient.
 */
export function isOfRelativeBefore(text: string, sentence: Span): boolean {
  if (isOther(text, sentence.start)) return false;
  const opening = text.slice(sentence.start, sentence.start + 40);
  const subject = pronoun.exec(opening)?.[1];
  const areSeveral = several.test(opening);
  if (subject === undefined && !areSeveral) return false;
  const before = text.slice(Math.max(0, sentence.start - REACH), sentence.start);
  if (/\n\s*\n\s*$/.test(before)) return false;
  const last = before
    .trimEnd()
    .replace(/[.!]$/, '')
    .split(/[.!]\s+|\n/)
    .at(-1)!;
  if (subject === undefined) return relatives.test(last);
  return (subject.toLowerCase() === 'he' ? deadMan : deadWoman).test(last);
}
