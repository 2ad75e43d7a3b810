import type { ClinicalNote, PatientProbes } from '../../note/clinical-note.ts';
import type { PhiCategory } from '../phi-category.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { hasClinicalContext } from '../words/clinical-context.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isClinicalProperNoun, isEponym, isOrdinaryWord } from '../words/ordinary-word.ts';
import { isCapitalised } from '../words/person-name.ts';
import { probeSlips } from './probe-slips.ts';

const id = 'patient-probes';
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Known values of this patient, in any case, without accents, whatever stands between their pieces; names also with slips. */
export const patientProbes: PhiRecognizer = {
  id,
  version: '2',
  recognize: (note) => (note.patient === undefined ? [] : findProbes(note, note.patient)),
};

function findProbes(note: ClinicalNote, patient: PatientProbes): PhiFinding[] {
  const folded = foldWithOffsets(note.text);
  const find = (values: readonly string[] | undefined, category: PhiCategory, looseDigits: boolean) =>
    (values ?? []).flatMap((value) => findValue(folded, note.text, value, category, looseDigits));
  const names = [...(patient.names ?? []), ...(patient.relatives ?? [])];
  return [
    ...find(names, 'NAME', false),
    ...names.flatMap((name) => findNameParts(folded, note.text, name)),
    ...probeSlips(note.text, names).map(
      (span): PhiFinding => ({ ...span, category: 'NAME', strength: 3, recognizer: id }),
    ),
    ...find(patient.mrn === undefined ? [] : [patient.mrn], 'MRN', true),
    ...find(patient.identifiers, 'OTHER_ID', true),
    ...find(patient.phones, 'PHONE', true),
    ...find(patient.emails, 'EMAIL', false),
    ...find(patient.addresses, 'GEO', false),
    ...find(birthDateForms(patient.birthDate), 'DATE', false),
  ];
}

interface Folded {
  readonly text: string;
  /** Source offset of every character of `text`, and the length of the source at its end. */
  readonly offsets: readonly number[];
}

function foldWithOffsets(text: string): Folded {
  const simple = text.toLowerCase();
  if (simple.length === text.length && /^[\x00-\x7f]*$/u.test(simple)) return { text: simple, offsets: [] };
  let folded = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    for (const unit of foldCharacter(character)) {
      folded += unit;
      for (let i = 0; i < unit.length; i += 1) offsets.push(at);
    }
    at += character.length;
  }
  offsets.push(at);
  return { text: folded, offsets };
}

function foldCharacter(character: string): string {
  return character.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/u, "'");
}

function fold(value: string): string {
  return [...value].map(foldCharacter).join('');
}

function toFinding({ offsets }: Folded, start: number, end: number, category: PhiCategory): PhiFinding {
  // A folded character may come from a longer one: the end is where the next one begins
  const source =
    offsets.length === 0 ? { start, end } : { start: offsets[start] ?? 0, end: offsets[end] ?? 0 };
  return { ...source, category, strength: 3, recognizer: id };
}

function escapePattern(value: string): string {
  return value.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');
}

function findValue(
  folded: Folded,
  text: string,
  value: string,
  category: PhiCategory,
  looseDigits: boolean,
): PhiFinding[] {
  // Only the letters and digits have to agree: "(303) 555-0100" is also written 303.555.0100
  const pieces = fold(value).match(/[\p{L}\p{N}]+/gu) ?? [];
  const characters = pieces.join('');
  if (characters.length < 3) return [];
  const source = looseDigits
    ? [...characters].map(escapePattern).join('[\\s().#/_-]{0,3}')
    : pieces.map(escapePattern).join('[^\\p{L}\\p{N}]{1,4}');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'gu');
  const findings = [...folded.text.matchAll(pattern)].map((match) =>
    toFinding(folded, match.index, match.index + match[0].length, category),
  );
  // A value of one word that is also a word of medicine is judged like a part of a name
  return pieces.length === 1 && category === 'NAME'
    ? findings.filter((hit) => isPersonHere(text, hit.start, hit.end))
    : findings;
}

/** Parts of a name alone or in another order: "Doe, Jane", "Mrs Doe", "jane". Neighbouring parts become one finding. */
function findNameParts(folded: Folded, text: string, name: string): PhiFinding[] {
  const parts = (fold(name).match(/\p{L}+(?:'\p{L}+)?/gu) ?? []).filter((part) => part.length >= 2);
  const long = parts.filter((part) => part.length >= 3);
  if (long.length === 0) return [];
  const alternatives = parts.map(escapePattern).join('|');
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives})(?:(?:, ?|[\\s-]{1,2}|\\s\\p{L}\\.?\\s)(?:${alternatives})(?![\\p{L}\\p{N}])){0,5}(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const findings: PhiFinding[] = [];
  for (const match of folded.text.matchAll(pattern)) {
    const hit = toFinding(folded, match.index, match.index + match[0].length, 'NAME');
    const joined = /[\s,-]/u.test(match[0]);
    if (joined || (match[0].length >= 3 && isPersonHere(text, hit.start, hit.end))) findings.push(hit);
  }
  return findings;
}

function isPersonHere(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (hasClinicalContext(text, end) && isEponym(word)) return false;
  if (/\b(?:mr|mrs|ms|miss|dr|prof)\.?\s$/iu.test(text.slice(Math.max(0, start - 6), start))) return true;
  if (isClinicalProperNoun(word)) return false;
  if (!isOrdinaryWord(word)) return true;
  return (
    isCapitalised(word) &&
    letterCaseAt(text, start) === 'mixed' &&
    !/(?:^|[.!?:\n])\s*$/u.test(text.slice(Math.max(0, start - 3), start))
  );
}

function birthDateForms(birthDate: string | undefined): string[] {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(birthDate ?? '') ?? [];
  if (year === '') return birthDate === undefined ? [] : [birthDate];
  const [m, d] = [String(Number(month)), String(Number(day))];
  const name = monthNames[Number(month) - 1] ?? '';
  const pairs = [
    [month, day],
    [m, d],
    [month, d],
    [m, day],
  ] as const;
  const numeric = pairs.flatMap(([a, b]) => [
    `${a}/${b}/${year}`,
    `${b}/${a}/${year}`,
    `${a}/${b}/${year.slice(2)}`,
    `${b}/${a}/${year.slice(2)}`,
  ]);
  return [
    `${year}-${month}-${day}`,
    `${year}${month}${day}`,
    ...numeric,
    `${d} ${name} ${year}`,
    `${name} ${d} ${year}`,
    `${day} ${name} ${year}`,
  ];
}
