import { isDictionaryWord, isFunctionWord } from '../../deidentify/words/ordinary-word.ts';
import { isKnownName } from '../../deidentify/words/person-name.ts';
import { relations } from '../../deidentify/words/person-roles.ts';
import { canBeName } from '../../deidentify/words/word-names.ts';
import type { NoteStructure } from '../../note/note-structure.ts';
import type { Span } from '../../note/span.ts';
import { numberWording } from './demographic-words.ts';
import type { Stated } from './encounter.ts';
import { namesDrug } from './medication-words.ts';
import type { Label } from './read-labels.ts';
import { speaksOfOthers } from './who.ts';

// a full stop behind an initial only: "Pediatric ED. Liam Oakes"
const capital = "(?:\\p{Lu}[\\p{L}\\p{M}'’-]+|\\p{Lu}\\.?)(?![\\p{L}\\d])";
const particle = '(?:de|da|del|della|di|do|dos|du|la|le|van|von|der|den|ten|ter|bin|ibn|al|el|st\\.?|y|e)';
const words = `${capital}(?:[ \\t]+(?:${particle}[ \\t]+){0,2}${capital}){0,4}`;
const titleBefore =
  /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Master|Mister|Dr|Prof|Baby[ \t]+(?:Boy|Girl)|Baby|Student|Resident|Patient|PATIENT|Pt|PT|Px|Client)\.?[ \t]+)+/u;
const behind = /(?:[ \t,]+(?:Jr|Sr|II|III|IV|MD|DO|RN|PhD|M\.D|Esq)\.?)+$/u;
/** What is said of a patient and of no one else in the first lines: an age, a birth, that he comes. */
const saidOfPatient = `(?=,?\\s+(?:(?:is|was|\\(|who is)\\s*(?:an?|the)?\\s*(?:${numberWording})[\\s-]*(?:y|month|week|day|\\))|(?:an?\\s+)?(?:${numberWording})[\\s-]*(?:y|month|week|day|mos?\\b|wks?\\b|[MF]\\b)|\\((?:\\d{1,3}\\s?)?(?:male|female|[MF])\\b|c\\/[oc]\\b|p\\/w\\b|complain|G\\d{1,2}\\s?P\\d|an?\\s+(?:[\\p{L}-]+\\s+){0,3}(?:man|woman|boy|girl|male|female|lady|gentleman)\\b|\\(?(?:born|DOB|D\\.O\\.B|date of birth|aged?|AGE|MRN|NHS)\\b|(?:presents|presented|comes|came|attends|attended|returns|returned|(?:was )?(?:seen|admitted|brought|referred|reviewed|evaluated)|is (?:seen|here)|underwent|called|rang)\\b)|,\\s\\d{1,3}\\s?(?:,|y(?:ea)?rs?\\b)|\\s[-–]\\s\\d{1,3}\\s[-–]\\s)`;
const inProse = new RegExp(
  `(?<![\\p{L}.])(?:(?:Mr|Mrs|Ms|Miss|Mx|Master|Patient|Pt|PATIENT|PT)\\.?\\s+)?(${words})${saidOfPatient}`,
  'gu',
);
/** What introduces a patient: "a 33-year-old woman, Linh Oakes, with …", "Caller: mother of Ava Oakes", "seeing Ava Oakes in clinic". */
const introduced = [
  String.raw`(?<![\p{L}])(?:woman|man|boy|girl|female|male|lady|gentleman|child|infant|baby|toddler|teenager|patient|pt)(?:,[ \t]+(?=[^,\n]{3,60}(?:,|\n|$))|[ \t]+\((?=[^()\n]{3,60}\)))`,
  String.raw`\b(?:[Mm]other|[Ff]ather|[Mm]um|[Mm]om|[Dd]ad|[Pp]arents?|[Gg]uardian|[Cc]arer|[Cc]aregiver|[Ww]ife|[Hh]usband|[Ss]pouse|[Pp]artner|[Dd]aughter|[Ss]on) of (?:patient |pt )?`,
  String.raw`\bidentified as `,
  // "Podiatry note - Alfred Oakes, M, 38"
  String.raw`(?<=\p{Ll}{3}\s[-–]\s)(?=\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]+, (?:[MF]\b|\d))`,
  // a colleague's name has no age
  String.raw`\b(?:visit|consult(?:ation)?|appointment|session|call|review|assessment|plan) (?:with|for|of) (?=\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]+,? \(?\d{1,3}\b)`,
  String.raw`\b(?:seeing|saw|referring|reviewed|met|meeting|evaluated|for patient|on patient) (?:(?:your|the|this) patient,? )?(?!Dr\b)(?:(?:Mr|Mrs|Ms|Miss|Mx|Master)\.? )?(?=\p{Lu}\p{Ll}+ \p{Lu})`,
  // "3yo M Mateo Oakes w/ fever"
  String.raw`(?<!\d)\d{1,3} ?(?:y\/?o|mo)?,? ?(?:\p{L}{1,10} )?(?:[MF♂♀]|male|female),? (?=\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]+(?:,|\.|\n| w\/| with| c\/o| for|$))`,
];
const named = new RegExp(`(?:${introduced.join('|')})(${words})`, 'gu');
const titled = new RegExp(`(?<![\\p{L}])(?:Mr|Mrs|Ms|Miss|Mx|Master)\\.?\\s+(${words})`, 'gu');
/** "Tremblay, Addie  4C875C3C  11/19/2012" as the first line. */
const firstLine = new RegExp(
  `^\\s*(${capital}(?:[ -]${capital}){0,2},[ \\t]*${words}|${capital}(?:[ \\t]${capital}){1,3})(?=[ \\t]*(?:[|,(;]|[ \\t]{2}|\\d|MRN|DOB|\\t))`,
  'u',
);
/** "Kwabena Oakes   M   64", "Geraldine Oakes - 66F - RA" as a line of the head. */
const ownLine = new RegExp(
  `(?<=^[ \\t]*)(${capital}(?:[ \\t]${capital}){1,3})(?=(?:[ \\t]{2,}|\\t|[ \\t][-–|][ \\t])(?:\\d{1,3}[ \\t]?(?:y|[MF]\\b|$|[ \\t])|(?:[MF]|male|female)\\b))`,
  'gmu',
);
/** Characters of a note in which the patient is introduced. */
const HEAD = 600;
const noName =
  /^(?:patient|pt|this|that|she|he|they|it|the|a|an|who|client|child|infant|baby|newborn|male|female|man|woman|boy|girl|lady|gentleman|unknown|none|anonymous|redacted|not|date|name|dob|mrn|nhs|ssn|born|aged?|sex|phone|tel|address|id|visit|hpi|today|history|note|medical|locum|gp|nurse|consultant|registrar|hospital|clinic|surgery|ward|centre|center|practice|department|unit)$/i;

/**
 * The patient's name: a label, the first line of shorthand, the words before an age or a birth, a titled name. Full names
 * go before surnames.
 */
export function findName(
  text: string,
  labels: readonly Label[],
  structure: NoteStructure,
): Stated<string> | undefined {
  const found: Stated<string>[] = [];
  for (const { kind, value } of labels) if (kind === 'name') push(found, nameAtStart(text, value));
  push(found, ofParts(text, labels));
  const head = firstLine.exec(text);
  if (head !== null && /\d/.test(lineAt(text, head[0].length)))
    push(found, untitled(text, { start: head[0].length - head[1]!.length, end: head[0].length }));
  for (const pattern of [ownLine, inProse, named, titled]) {
    for (const match of (pattern === ownLine ? text.slice(0, HEAD) : text).matchAll(pattern)) {
      const start = match.index + match[0].length - match[1]!.length;
      if (
        pattern === named || pattern === ownLine
          ? match.index < HEAD
          : !speaksOfOthers(text, match.index, structure)
      )
        push(
          found,
          (pattern === titled || match[0].length > match[1]!.length ? nameAtStart : untitled)(text, {
            start,
            end: start + match[1]!.length,
          }),
        );
    }
  }
  return found.find(({ value }) => value.includes(' ')) ?? found[0];
}

/** "SLEEP MEDICINE CONSULT. 45 yo", "T1DM 30y", "Certified 1 yr": a heading, letters or a word of the sentence is no name; what a label or a title says is. */
function untitled(text: string, span: Span): Stated<string> | undefined {
  // "CLINIC NOTE. Wren Oakes"
  const heading = /^.*\p{L}{4,}\.\s+/u.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  // "52M Curtis Oakes"
  const letter = /\d ?(?:y\/?o|yrs?|mo)? ?$/.test(text.slice(Math.max(0, span.start - 8), span.start))
    ? (/^[MF] /u.exec(text.slice(span.start, span.start + 2))?.[0].length ?? 0)
    : 0;
  const name = nameAtStart(text, { ...span, start: span.start + Math.max(heading, letter) });
  if (name === undefined) return undefined;
  const parts = text.slice(name.span.start, name.span.end).match(/\p{L}[\p{L}'’]*/gu) ?? [];
  const isNone = (word: string): boolean =>
    !isKnownName(word) && !canBeName(word) && (isDictionaryWord(word) || /^\p{Lu}{1,4}$/u.test(word));
  if (parts.length === 1 && namesDrug(parts[0]!)) return undefined;
  return parts.every(isNone) || headings.test(parts.at(-1)!) ? undefined : name;
}

const headings =
  /^(?:consult(?:ation)?|clinics?|visit|notes?|review|screen(?:ing)?|physical|exam(?:ination)?|problems?|booking|colleague|assessment|report|summary|letter|call|therapy|diagnos[ei]s|template|team|service|rounds?|handover|clerking|evaluation|intake|update|recert(?:ification)?)$/i;

/** A form with one field for each part of the name; the span reaches over both. */
function ofParts(text: string, labels: readonly Label[]): Stated<string> | undefined {
  const [given, family] = (['given-name', 'family-name'] as const).map((wanted) => {
    const value = labels.find(({ kind }) => kind === wanted)?.value;
    return value && nameAtStart(text, value);
  });
  if (given === undefined || family === undefined) return given ?? family;
  const start = Math.min(given.span.start, family.span.start);
  const end = Math.max(given.span.end, family.span.end);
  // "DOE^JANE": short names are left as they are written, unless the other part tells how
  const last = /\p{Ll}/u.test(given.value)
    ? family.value.replace(
        /^(\p{Lu})(\p{Lu}{1,2})$/u,
        (_, first: string, rest: string) => first + rest.toLowerCase(),
      )
    : family.value;
  return { value: `${given.value} ${last}`, span: { start, end } };
}

function push(list: Stated<string>[], name: Stated<string> | undefined): void {
  if (name !== undefined) list.push(name);
}

function lineAt(text: string, position: number): string {
  const end = text.indexOf('\n', position);
  return text.slice(position, end === -1 ? text.length : end);
}

const lastFirst = new RegExp(
  `^(${capital}(?:[ -](?:${particle} )?${capital}){0,2}),[ \\t]*(${capital}(?:[ \\t]${capital}){0,2})(?![\\p{L}])`,
  'u',
);
/** 'Margaret "Peggy" Oakes' is Margaret Oakes. */
const nickname = new RegExp(`^[ \\t]+["“(']${capital}["”)'][ \\t]+(${words})`, 'u');
const firstLast = new RegExp(`^${words}`, 'u');

function nameAtStart(text: string, whole: Span): Stated<string> | undefined {
  // '"Bear" Raymond Oakes'
  const called0 = /^["“]\p{L}+["”][ \t]+/u.exec(text.slice(whole.start, whole.end))?.[0].length ?? 0;
  const { start, end } = { start: whole.start + called0, end: whole.end };
  const value = text.slice(start, end);
  const titles = titleBefore.exec(value)?.[0].length ?? 0;
  const rest = value.slice(titles);
  const from = start + titles;
  const turned = lastFirst.exec(rest);
  if (turned !== null && isName(turned[2]!)) {
    const name = `${turned[2]} ${turned[1]}`;
    return { value: inCase(name), span: { start: from, end: from + turned[0].length } };
  }
  const match = firstLast
    .exec(rest)?.[0]
    .replace(behind, '')
    .replace(/(?<=\p{L}{2})\.$/u, '');
  if (match === undefined || !isName(match)) return undefined;
  const called = nickname.exec(rest.slice(match.length));
  if (called !== null && isName(called[1]!))
    return {
      value: inCase(`${match} ${called[1]}`),
      span: { start: from, end: from + match.length + called[0].length },
    };
  return { value: inCase(match), span: { start: from, end: from + match.length } };
}

function isName(wording: string): boolean {
  return wording
    .split(/[ \t]+/)
    .every((word) => !noName.test(word) && !isFunctionWord(word) && !relations.has(word.toLowerCase()));
}

/** "DUBUQUE, HARLAND" is written in capitals for the form's sake. */
function inCase(name: string): string {
  const spaced = name.replace(/\s+/g, ' ').trim();
  if (spaced !== spaced.toUpperCase() || spaced.length < 4) return spaced;
  return spaced
    .toLowerCase()
    .replace(/(?<![\p{L}])\p{Ll}|(?<=\bo['’])\p{Ll}|(?<=\bmc)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
