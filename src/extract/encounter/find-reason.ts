import type { NoteStructure } from '../../note/note-structure.ts';
import type { Span } from '../../note/span.ts';
import { reasonBehind, reasonCues, reasonEnds, semanticTag, socialFinding, withAge } from './cues.ts';
import type { Stated } from './encounter.ts';
import { isRoutine, saysNothing } from './nothing-words.ts';
import type { Label } from './read-labels.ts';
import { elsewhere } from './reason-elsewhere.ts';
import { statedProblem } from './stated-problem.ts';
import { speaksOfOthers } from './who.ts';

/** "will be seen again for", "return if": not why the patient came today. */
const notToday =
  /\b(?:will|should|would|to be|if|advised|asked|told|may|again|previously(?! (?:healthy|well|fit|independent))|last|history of|ago)(?:\s+\S+){0,3}\s*$/iu;

/**
 * Why the patient came, in the note's words: behind a label, else behind "presents for" and its like. Routine care is no reason.
 * Symptoms listed in bullets below a label are no reason either: in the notes that list them so, the reason is a condition.
 */
export function findReason(
  text: string,
  labels: readonly Label[],
  structure: NoteStructure,
): Stated<string> | undefined {
  const found =
    byLabel(text, labels, structure, 'reason') ??
    byLabel(text, labels, structure, 'cause') ??
    inProse(text, structure, reasonCues) ??
    byLabel(text, labels, structure, 'diagnosis') ??
    inProse(text, structure, withAge) ??
    told(text, labels, structure) ??
    stated(text, structure);
  return found === 'none' ? undefined : found;
}

function byLabel(
  text: string,
  labels: readonly Label[],
  structure: NoteStructure,
  wanted: 'reason' | 'cause' | 'diagnosis',
): Stated<string> | 'none' | undefined {
  for (const { kind, value } of labels) {
    if (kind !== wanted || value.start === value.end) continue;
    const words = text.slice(value.start, value.end);
    if (/^\s*[-*•]\s/.test(words)) continue;
    if (saysNothing(words)) break;
    const cued = afterCue(text, value, [...reasonCues, ...withAge]);
    if (cued !== undefined) return cued;
    const sentence = structure.sentenceAt(value.start);
    return reasonOf(text, {
      start: value.start,
      end: Math.min(value.end, Math.max(sentence.end, value.start + 1)),
    });
  }
  return undefined;
}

/** "S: sore throat, swollen glands x 1 wk": what is told first, unless it is a sentence. */
function told(
  text: string,
  labels: readonly Label[],
  structure: NoteStructure,
): Stated<string> | 'none' | undefined {
  const value = labels.find((label) => label.kind === 'subjective')?.value;
  if (value === undefined || value.end <= value.start) return undefined;
  const sentence = structure.sentenceAt(value.start);
  const words = text.slice(value.start, Math.min(value.end, sentence.end));
  if (words.length > 120 || isSentence.test(words) || !/^\p{L}/u.test(words)) return undefined;
  return reasonOf(text, { start: value.start, end: value.start + words.length });
}

/** Verbs, people and words of how somebody is; such a sentence tells how it goes, not why somebody came. */
const isSentence =
  /\b(?:is|are|was|were|has|have|had|feels?|feeling|denies|denied|states?|says?|doing|still|no|not|improv\w+|better|well|stable|tolerat\w+|she|he|they|I|patient|pt|mom|mum|\d{1,3} ?(?:y|yo|year|[MF]\b))\b|["“”]/iu;

function stated(text: string, structure: NoteStructure): Stated<string> | 'none' | undefined {
  const span = statedProblem(text, structure);
  return span && reasonOf(text, span);
}

function inProse(
  text: string,
  structure: NoteStructure,
  cues: readonly RegExp[],
): Stated<string> | 'none' | undefined {
  for (const sentence of structure.sentences) {
    if (elsewhere.has(structure.sectionAt(sentence.start).kind)) continue;
    const isBrought =
      /\b(?:brought|accompanied|(?:here|seen|attended|came) with|(?:mum|mom|mother|dad|father|parents?) (?:has )?(?:reports?|reported|notes|noted|describes?))\b/iu.test(
        text.slice(sentence.start, sentence.end),
      );
    if (!isBrought && speaksOfOthers(text, Math.min(sentence.end - 1, sentence.start + 60), structure))
      continue;
    const found = afterCue(text, sentence, cues);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `none`: the note says that there was no complaint. */
function afterCue(
  text: string,
  { start, end }: Span,
  cues: readonly RegExp[],
): Stated<string> | 'none' | undefined {
  const words = text.slice(start, end);
  for (const cue of cues) {
    const match = cue.exec(words);
    if (match === null || notToday.test(words.slice(0, match.index))) continue;
    const from = start + match.index + match[0].length;
    // "74 yo M w/ diabetes for foot care"
    const purpose = /(?:w\/|with)\s+$/iu.test(match[0])
      ? /^[^.;:]{2,60}?,? (?:here |seen |in |presents |presenting )?for (?=\p{L})(?!(?:the |a |an |many |several |some |about |over |two |three |four |five )(?:past|last|few|years?|months?|weeks?|days?|hours?)?\b)/iu.exec(
          text.slice(from, end),
        )
      : null;
    const found = reasonOf(text, { start: from + (purpose?.[0].length ?? 0), end });
    if (found !== undefined) return found;
  }
  const behind = reasonBehind.exec(words);
  if (behind !== null) {
    const label = /^[\p{L} ]{1,20}:\s*/u.exec(words)?.[0].length ?? 0;
    if (label < behind.index) return reasonOf(text, { start: start + label, end: start + behind.index });
  }
  return /\bwithout (?:a |any )?(?:specific |particular )?(?:complaints?|concerns?)\b/i.test(words)
    ? 'none'
    : undefined;
}

/** "here with his grandmother" */
const company =
  /^(?:wife|husband|spouse|partner|mother|mum|mom|father|dad|parents?|grand(?:mother|father|parents?|son|daughter)|son|daughter|sister|brother|family|friend|care ?giver|carer|aunt|uncle|interpreter)\b/iu;

function reasonOf(text: string, { start, end }: Span): Stated<string> | 'none' | undefined {
  let words = text.slice(start, end);
  for (const ending of reasonEnds) {
    const match = ending.exec(words);
    if (match !== null && match.index > 0) words = words.slice(0, match.index);
  }
  // of several named conditions with tags the first that is a condition: "seizure disorder, history of single seizure (situation)"
  const tagged = words.search(semanticTag);
  if (tagged > 0) {
    if (socialFinding.test(words)) return 'none';
    const comma = words.indexOf(', ');
    const tag = words.slice(tagged).match(/^\s*\((\w+)/)?.[1];
    if (/^(?:finding|substance|organism|edible)$/.test(tag ?? '')) return 'none';
    words = words.slice(0, comma > 0 && comma < tagged && tag !== 'disorder' ? comma : tagged);
  }
  const lead =
    /^[\s"'“*_|,:-]*(?:(?:an?|the|his|her|their|evaluation of|assessment of|management of|treatment of|investigation of|review of)\s+)*/iu.exec(
      words,
    )![0].length;
  const tail = words.length - words.replace(/[\s"'”*_|,;:.]+$/u, '').length;
  const span = { start: start + lead, end: start + words.length - tail };
  if (span.end <= span.start) return undefined;
  const value = text.slice(span.start, span.end);
  if (company.test(value)) return undefined;
  // "nail care visit for Mr. Oakes"
  if (/^(?:mr|mrs|ms|miss|master|dr|patient|this|him|her)\b/iu.test(value)) return undefined;
  if (saysNothing(value) || isRoutine(value)) return 'none';
  return { value, span };
}
