import type { NoteStructure } from '../../note/note-structure.ts';
import type { Span } from '../../note/span.ts';
import type { Stated } from './encounter.ts';
import { isRoutine, saysNothing } from './nothing-words.ts';
import type { Label } from './read-labels.ts';

/** Nouns of which a kind of encounter has one: "prenatal visit", "death certification", "inpatient stay". */
const kinds =
  /\b(?:visit|encounter|admission|consult(?:ation)?|examination|exam|check-?up|physical|follow[- ]?up|stay|interview|certification|evaluation|management|clinic|procedure|rehabilitation|detoxification|administration|appointment|review|assessment|call|discharge|transfer|attendance|contact|session|hospitali[sz]ation|surgery|round)\b/iu;
/** "This was a prenatal visit.", "This is an encounter for symptom dictated on 07/30/2012." */
const stated =
  /^(?:this|today'?s (?:visit|encounter|appointment|contact)|the (?:visit|encounter|contact|appointment|present encounter|current encounter)|(?:visit|encounter) type)\s+(?:is|was|represents|constitutes)\s+(?:recorded as |classified as |documented as |coded as |for |in the form of )?(?:an?\s+|the\s+|his\s+|her\s+)?/iu;
const registered =
  /\b(?:registered|recorded|classified|documented|booked|coded|logged|filed|entered) as\s+(?:an?\s+)?["'“]?/iu;
/** "attended an urgent care clinic because of …": last, since what somebody came for is more often the reason. */
const attended =
  /\b(?:attended|seen (?:in|at|during|on|as part of)|came (?:in )?for|here for|in for|visited|admitted (?:as|for|via)|presented (?:to|at|for)|by means of|during|via)\s+(?:an?|his|her|their|our)\s+([^.,;:]{3,60}?)(?=\s+(?:because|for|with|on|due|after|following|in|at|where)\b|[.,;:]|$)/iu;
const attendedKinds =
  /\b(?:visit|encounter|admission|consultation|check-?up|follow[- ]?up|clinic|appointment|telephone call|review)$/iu;
const ends =
  /\s+(?:dictated|performed|conducted|held|recorded|transcribed|documented|completed|(?:on|dated|of)\s+(?:the\s+)?(?:\p{Lu}\p{Ll}+ \d|\d))|,\s|[.;]\s|["”]|\s[-–—(]/u;
/** "Prenatal visit", "WELL CHILD VISIT NOTE": a heading above everything else. */
const heading =
  /^[#*=\s]*([\p{L}][\p{L} /'’-]{4,60}?)(?:\s+(?:note|report|record|summary|documentation))?(?:\s+(?:of |on )?\d[\p{L}\d /.-]{3,20}\.?)?[*=\s]*$/iu;
const plainHeading = /\b(?:visit|encounter|admission|consultation|check-?up|appointment)\b/iu;

/** Longer ones are dictated without full stops. */
const LONGEST = 90;

/** What kind of encounter it was, in the note's words. */
export function findEncounterType(
  text: string,
  labels: readonly Label[],
  structure: NoteStructure,
): Stated<string> | undefined {
  for (const { kind, value } of labels) {
    if (kind !== 'encounter-type') continue;
    const words = text.slice(value.start, value.end);
    // "Visit: 2020-01-20" is when, not what
    if (words === '' || saysNothing(words) || !/\p{L}{3}/u.test(words) || isDate(words)) continue;
    const said = registered.exec(words);
    return valueAt(text, {
      start: value.start + (said === null ? 0 : said.index + said[0].length),
      end: value.end,
    });
  }
  for (const sentence of structure.sentences) {
    const words = text.slice(sentence.start, sentence.end);
    const match = stated.exec(words) ?? registered.exec(words);
    if (match === null) continue;
    const start = sentence.start + match.index + match[0].length;
    const found = valueAt(text, { start, end: sentence.end });
    if (
      found !== undefined &&
      found.value.length <= LONGEST &&
      kinds.test(found.value) &&
      !/^\d|year[- ]old/.test(found.value)
    )
      return found;
  }
  const [first] = structure.sentences;
  const title = first && heading.exec(text.slice(first.start, first.end));
  if (!title || !plainHeading.test(title[1]!) || title[1]!.split(' ').length < 2)
    return byAttendance(text, structure);
  const start = first.start + title[0].indexOf(title[1]!);
  const value = title[1]!.replace(/[\s-]+$/u, '');
  return { value, span: { start, end: start + value.length } };
}

function byAttendance(text: string, structure: NoteStructure): Stated<string> | undefined {
  for (const { start, end } of structure.sentences) {
    const match = attended.exec(text.slice(start, end));
    if (match === null || !attendedKinds.test(match[1]!) || isRoutine(match[1]!)) continue;
    const from = start + match.index + match[0].length - match[1]!.length;
    return { value: match[1]!, span: { start: from, end: from + match[1]!.length } };
  }
  return undefined;
}

function isDate(words: string): boolean {
  return /^\W*(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)/i.test(words);
}

function valueAt(text: string, { start, end }: Span): Stated<string> | undefined {
  let words = text.slice(start, end);
  const cut = ends.exec(words);
  if (cut !== null && cut.index > 0) words = words.slice(0, cut.index);
  words = words.replace(/[\s.;,:*_|]+$/u, '');
  return words === '' ? undefined : { value: words, span: { start, end: start + words.length } };
}
