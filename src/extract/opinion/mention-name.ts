import { hashText } from '../../feature-hashing.ts';
import { codesOf } from '../../note/text-codes.ts';
import { isEvent } from '../assertion/assert-past.ts';
import { CANCER, courseOfName, LASTING } from '../assertion/condition-course.ts';
import { KnownWords } from '../known-words.ts';
import { isWordCharacter, WordPatterns } from '../word-patterns.ts';

/** What is known of a mention by its words alone. */
export interface MentionName {
  readonly whole: number;
  /** Stands for its first word and its head: alike are what most likely is the same disease. */
  readonly alike: number;
  readonly first: number;
  readonly head: number;
  /** Last letters of the head: "-itis". */
  readonly ending: number;
  readonly words: readonly number[];
  /** 1 over once it is over, 2 lasts, 4 a cancer, 8 what operations and drugs may do. */
  readonly course: number;
  /** 1 capitals only, 2 digits, 4 one word. */
  readonly shape: number;
}

const danger = new WordPatterns([
  String.raw`bleed\w*|ha?emorrhage|ha?ematoma|infections?|perforation|leak\w*|injury|damage|dehiscence|numbness|dvt|vte|pe|clots?|stroke|mi|scar\w*|stiffness|recurrence|toxicity|myopathy|hepatotoxicity|hypogly\w+|hypos|reaction|anaphylaxis|syndrome|ketoacidosis|dka|pancreatitis|osteonecrosis|seroma|fistula|lymphedema|nausea|vomiting|drowsiness|sedation|dizziness|constipation|di?arrh\w+|rash|cough|angioe?o?edema|fever|death|sudep|sepsis|relapse|torsion|rupture`,
]);

/** Whether a word of a name, in small letters, is of what operations and drugs may do. */
function isDanger(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) {
    if (!isWordCharacter(name.charCodeAt(at))) continue;
    const start = at;
    while (at < name.length && isWordCharacter(name.charCodeAt(at))) at += 1;
    if (danger.first(name.slice(start, at)) !== 0) return true;
  }
  return false;
}

const trailing = new Set(
  'left right bilateral acute chronic severe mild moderate unspecified stage grade type i ii iii iv a b c d'.split(
    ' ',
  ),
);

const known = new KnownWords((written): MentionName => {
  const small = written.toLowerCase();
  const words = small.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const naming = words.filter((word) => !trailing.has(word) && !/^\d/.test(word));
  const head = naming.at(-1) ?? words.at(-1) ?? '';
  const named = courseOfName(written);
  const course =
    (isEvent(written, named) ? 1 : 0) |
    ((named & LASTING) === 0 ? 0 : 2) |
    ((named & CANCER) === 0 ? 0 : 4) |
    (isDanger(small) ? 8 : 0);
  const shape =
    (written === written.toUpperCase() ? 1 : 0) | (/\d/.test(written) ? 2 : 0) | (words.length === 1 ? 4 : 0);
  return {
    whole: hashText(words.join(' '), 1),
    alike: hashText(`${words[0]} ${head}`, 4),
    first: hashText(words[0] ?? '', 0),
    head: hashText(head, 0),
    ending: hashText(head.slice(-4), 2),
    words: words.map((word) => hashText(word, 0)),
    course,
    shape,
  };
});

/** Kept, since a note names its diseases again and again. */
export const nameOf = (text: string, start: number, end: number): MentionName =>
  known.at(text, codesOf(text).codes, start, end);
