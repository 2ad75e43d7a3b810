import { speaksAt, suffers } from './assert-speaker.ts';
import { pieces } from './word-set.ts';

/** Before a person. */
export const whose = pieces(
  "his|her|their|the|a|an|my|your|foster|adoptive|dance|class|form|school|maternal|paternal|older|younger|elder|biological|patient's|both|full|half|great|two|three|four|disabled|elderly|sick|frail|young|ageing|aging|adult|teenage|autistic|late|new|little|small|eldest|oldest|youngest|dear|worried|concerned|anxious|family|own|regular|local|primary",
);

/** "Two daughters, both with gout", "three brothers, one with gout": at the persons. */
export function isPartWith(words: readonly string[], at: number): boolean {
  if (words[at + 1] !== ',') return false;
  for (let i = at + 2; i < at + 12; i++) {
    if (/^(?:both|one|two|all|each|some|neither|three)$/.test(words[i] ?? '.'))
      if (/^(?:with|had|having|has|have|of)$/.test(words[i + 1] ?? '')) return true;
    if (/^[.;]$/.test(words[i] ?? '.')) return false;
  }
  return false;
}

/** "Mom at bedside who has epilepsy": at the person. */
export function isWhoHas(words: readonly string[], at: number): boolean {
  for (let i = at + 1; i < at + 5; i++) {
    if (words[i] === 'who') return i > at + 1 && suffers.has(words[i + 1] ?? '') && !speaksAt(words, i + 1);
    if (words[i] === undefined || !/^[a-z]/.test(words[i]!)) return false;
  }
  return false;
}

/** Whether the person at `at` is the subject of a clause of time or reason: "since his wife". */
export function isSubordinate(words: readonly string[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && whose.has(words[before]!)) before--;
  return /^(?:since|when|after|because|as|although|while|before|until)$/.test(words[before] ?? '');
}
