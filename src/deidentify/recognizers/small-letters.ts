import type { ClinicalNote } from '../../note/clinical-note.ts';
import { late } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { isClinicalName } from '../words/clinical-names.ts';
import { isDictionaryWord } from '../words/ordinary-word.ts';
import { addressBlocks } from './address-blocks.ts';
import { ages } from './ages.ts';
import { calledNames } from './called-names.ts';
import { codeTokens } from './code-tokens.ts';
import { dates } from './dates.ts';
import { devices } from './devices.ts';
import { hl7 } from './hl7.ts';
import { identifiers } from './identifiers.ts';
import { knownHouses } from './known-houses.ts';
import { nameMarks } from './name-marks.ts';
import { nameShapes } from './name-shapes.ts';
import { namedPlaces } from './named-places.ts';
import { placeForms } from './place-forms.ts';
import { plates } from './plates.ts';
import { postcodes } from './postcodes.ts';
import { providerNumbers } from './provider-numbers.ts';
import { signOffs } from './sign-offs.ts';
import { streetForms } from './street-forms.ts';
import { streetNames } from './street-names.ts';
import { tradeNames } from './trade-names.ts';
import { vehicles } from './vehicles.ts';

const id = 'small-letters';
/** Those whose forms have capitals (plates, postal codes, segments of messages) or that ask for fewer signs where all is written in them. */
const readers: readonly PhiRecognizer[] = [
  codeTokens,
  plates,
  vehicles,
  postcodes,
  providerNumbers,
  hl7,
  dates,
  addressBlocks,
  streetForms,
  streetNames,
  placeForms,
  namedPlaces,
  knownHouses,
  tradeNames,
  ages,
  devices,
  identifiers,
  nameMarks,
  nameShapes,
  calledNames,
  signOffs,
];

/** A note without one capital is read once more as if it were written in them. */
export const smallLetters: PhiRecognizer = {
  id,
  version: '1',
  recognize: (note) => (/\p{Lu}/u.test(note.text) ? [] : inCapitals(note)),
};

async function inCapitals(note: ClinicalNote): Promise<readonly PhiFinding[]> {
  const text = note.text.toUpperCase();
  // "ß" becomes two letters: offsets would no longer be those of the note
  if (text.length !== note.text.length) return [];
  const findings: PhiFinding[] = [];
  for (const reader of readers)
    for (const found of await reader.recognize({ ...note, text })) {
      const value = note.text.slice(found.start, found.end);
      if (reader === codeTokens && !isLettered(value)) continue;
      if (reader === namedPlaces && !isNamed(value)) continue;
      // "palb2 c.3113g>a", "22q11.2": a variant of a gene, a band of a chromosome
      if (/^[cgpm]\.\d|^(?:\d{0,2}|[xy])[pq]\d|^nct\d{8}$/.test(value)) continue;
      findings.push({ ...found, end: found.start + bare(value), recognizer: id });
    }
  return findings;
}

/** Numbers without letters are read in small letters as well, and by their words; with a word inside, two of them stand there. */
function isLettered(value: string): boolean {
  const first = /^[a-z]{2,}(?= )/.exec(value)?.[0];
  return (
    /[a-z]/.test(value) &&
    !/\d [a-z]{2,4} \d/.test(value) &&
    (first === undefined || !isDictionaryWord(first))
  );
}

/** "st hedwig's", "bedok polyclinic", no "st change" and no "axial images": a word that no list of language or medicine has */
const saints = late.u`^(?:saint|st|mt|mount|ft|fort)\.? (?<name>\p{L}[\p{L}'’-]{3,})(?: \p{L}[\p{L}'’-]+)?$`;
const houses = late.u`^(?<name>\p{L}[\p{L}'’-]{3,})(?: [\p{L}'’-]+)? (?:polyclinic|clinic|hospital|hosp|centre|center|ctr|school|college|church|temple|mosque|convent|brewery|prison|remand|jail|farm|marina|pharmacy|surgery|practice)$`;
const ofMedicine = /(?:ic|al|ary|ous|sia|gram|logy|logist|scopy|graphy|ive|ing|ed)$/u;

function isNamed(value: string): boolean {
  const word = (saints.exec(value) ?? houses.exec(value))?.groups?.name?.replace(/['’]s$/u, '') ?? '';
  return (
    word !== '' &&
    !isDictionaryWord(word) &&
    !isClinicalName(word) &&
    !isAbbreviation(word) &&
    !ofMedicine.test(word)
  );
}

/** Capitals behind a number belong to it; in small letters they may be the next word: "xxx-xx-5324 on file". */
function bare(value: string): number {
  const [, number = value, word = ''] = /^(.*\d) ([a-z]{1,6})$/.exec(value) ?? [];
  return isDictionaryWord(word) || isAbbreviation(word) ? number.length : value.length;
}
