import { causeForms } from './causes.ts';
import { complications, courses, type Disorder } from './disorders.ts';
import { capitalised } from './invented-words.ts';
import { pick, type Random } from './random.ts';

/** How one wording differs from the name, which has all of these at 0 or false. */
interface Choices {
  /** Which of the process's words, the course's, the cause's forms. */
  readonly word: number;
  readonly course: number;
  readonly cause: number;
  /** Which link stands before the cause: "caused by", "due to". */
  readonly link: number;
  readonly siteAs: 'of' | 'adjective' | 'before' | 'compound';
  /** "liver infection, chronic" */
  readonly courseLast: boolean;
  /** "type II" */
  readonly roman: boolean;
  /** "Infection, liver" */
  readonly inverted: boolean;
  readonly british: boolean;
}

const asNamed: Choices = {
  word: 0,
  course: 0,
  cause: 0,
  link: 0,
  siteAs: 'of',
  courseLast: false,
  roman: false,
  inverted: false,
  british: false,
};

const LINKS = ['caused by', 'due to', 'from', 'secondary to'];
/** In front of the process, with the word that joins them: "zanthol-induced inflammation". */
const JOINED: Readonly<Record<string, string>> = { organism: ' ', substance: '-induced ', gene: '-linked ' };
const ROMAN = 'I,II,III,IV,V,VI,VII,VIII,IX,X,XI,XII'.split(',');

/** US spellings as parts of words, with the UK's. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/anemi/g, 'anaemi'],
  [/hem(?=orrh|at|angio)/g, 'haem'],
  [/Hem(?=orrh|at|angio)/g, 'Haem'],
  [/edema/g, 'oedema'],
  [/Edema/g, 'Oedema'],
  [/esophag/g, 'oesophag'],
  [/tumor/g, 'tumour'],
  [/ischemi/g, 'ischaemi'],
  [/ cec(?=um|al)/g, ' caec'],
  [/hyperemia/g, 'hyperaemia'],
  [/localized/g, 'localised'],
  [/generalized/g, 'generalised'],
  [/necrotizing/g, 'necrotising'],
  [/sulf/g, 'sulph'],
];

/** The name of a concept: "Chronic infection of left kidney caused by Zanthobacter moridus, stage 2". */
export function nameOf(one: Disorder): string {
  return write(one, asNamed);
}

function write(one: Disorder, choices: Choices): string {
  const { process, site, side, cause } = one;
  const course = one.course < 0 ? '' : (courses[one.course]![choices.course] ?? courses[one.course]![0]!);
  const causeText = cause === undefined ? '' : (causeForms(cause)[choices.cause] ?? causeForms(cause)[0]!);
  let word = choices.word === 0 ? process.word : (process.others[choices.word - 1] ?? process.word);
  if (cause === undefined) word = word.replace(/^-\w+ /, '');
  const link = LINKS[choices.link];
  const joined = link === undefined && cause !== undefined ? `${causeText}${JOINED[cause.kind] ?? ' '}` : '';
  // "KRB12-related ciliopathy" has its hyphen in the word
  if (process.named && cause !== undefined)
    word = word.startsWith('-') ? causeText + word : `${causeText} ${word}`;
  let head = word;
  let place = '';
  if (site !== undefined) {
    const sideText = side === undefined ? '' : `${side} `;
    if (choices.siteAs === 'compound' && site.root !== '' && process.suffix !== '' && side === undefined) {
      // "hepat" + "itis", but "hepat" + o + "sclerosis"
      head = site.root + (/^[aeio]/.test(process.suffix) ? '' : 'o') + process.suffix;
    } else if (choices.siteAs === 'adjective' && !process.named)
      head = `${sideText}${site.adjective} ${word}`;
    else if (choices.siteAs === 'before' && !process.named) head = `${sideText}${site.noun} ${word}`;
    else place = choices.inverted ? `, ${sideText}${site.noun}` : ` of ${sideText}${site.noun}`;
  }
  const before = course === '' || choices.courseLast ? '' : `${course} `;
  const after = course !== '' && choices.courseLast ? `, ${course}` : '';
  const by = process.named || cause === undefined || link === undefined ? '' : ` ${link} ${causeText}`;
  const number = choices.roman ? ROMAN[one.number - 1] : one.number;
  const variant = one.number === 0 ? '' : `, ${one.variant} ${number}`;
  const complication = one.complication < 0 ? '' : ` ${complications[one.complication]}`;
  const front = process.named ? '' : joined;
  const text = capitalised(`${before}${front}${head}${place}${by}${complication}${variant}${after}`);
  return choices.british ? BRITISH.reduce((said, [us, uk]) => said.replace(us, uk), text) : text;
}

/** A wording that says the same; it may be the name again where a disorder can be worded in one way only. */
export function otherWording(one: Disorder, random: Random): { text: string; isExact: boolean } {
  const chance = (share: number): boolean => random() < share;
  const word = chance(0.3) ? 1 + Math.floor(random() * one.process.others.length) : 0;
  const text = write(one, {
    word,
    course: one.course >= 0 && chance(0.4) ? 1 + Math.floor(random() * 2) : 0,
    cause: one.cause !== undefined && chance(0.45) ? 1 + Math.floor(random() * 2) : 0,
    link: chance(0.5) ? 0 : 1 + Math.floor(random() * LINKS.length),
    siteAs: pick(random, ['of', 'of', 'adjective', 'adjective', 'before', 'compound']),
    courseLast: chance(0.3),
    roman: chance(0.5),
    inverted: chance(0.25),
    british: chance(0.3),
  });
  return { text, isExact: word < 2 };
}

const SMALL = /^(?:of|by|to|with|in|due|caused|from)$/;

/** First letters, as charts write them: "COPD". Undefined where they are too few or too many. */
export function abbreviationOf(name: string): string | undefined {
  const letters = name
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '' && !SMALL.test(word))
    .map((word) => (/^\d/.test(word) ? word : word[0]!.toUpperCase()))
    .join('');
  return letters.length >= 3 && letters.length <= 6 ? letters : undefined;
}
