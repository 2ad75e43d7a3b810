import { bySpan, type Span } from '../../note/span.ts';
import { late, searched } from '../patterns/search-pattern.ts';
import type { PhiFinding } from '../phi-recognizer.ts';
import { SpanMap } from '../span-map.ts';
import { foldedWord, isEponym, isFunctionWord, isOrdinaryWord } from '../words/ordinary-word.ts';
import { isKnownName } from '../words/person-name.ts';
import { relations, roles } from '../words/person-roles.ts';
import { besideChartLetters, isValueOfChart } from './chart-letters.ts';
import { isClinicalValue } from './clinical-values.ts';
import { isDepartment, isRegistry } from './departments.ts';
import { areBloodGroups, isEponymInPlace, isKnownProduct, isMolecule, isOfKin } from './eponym-places.ts';
import { hasHeadAfter, mayHaveVariant, variants } from './head-nouns.ts';
import {
  areIllnesses,
  byList,
  isBehindLetters,
  isIllness,
  isIllnessDepartment,
  isListedIllness,
} from './illness-letters.ts';
import { endsInIllness, isIllnessWording } from './illness-wordings.ts';
import { mayHavePhrase, phraseAt, termWords } from './match-phrases.ts';
import { isPersonBefore } from './person-before.ts';

/** Longest term before a finding that still reaches into it, in characters. */
const reach = 34;

/**
 * Takes out of the findings what is a term of medicine or daily life: "Hb Barts", "Granny Smith apples", "Henry retractor". Never a known
 * value of the patient, nor the name of a person of the note: where it stays, the leak gate would stop the note.
 */
export function withoutTerms(text: string, findings: readonly PhiFinding[]): readonly PhiFinding[] {
  const partsOf = partsIn(text);
  const spared = findings.map((finding) => (isKnownValue(finding) ? undefined : partsOf(finding)));
  if (spared.every((parts) => parts === undefined)) return findings;
  const people = new Set<string>();
  const seen = new Set<string>();
  for (const [i, finding] of findings.entries()) {
    if (finding.category !== 'NAME') continue;
    for (const { start, end } of spared[i] ?? [finding]) {
      const name = text.slice(start, end);
      if (seen.has(name)) continue;
      seen.add(name);
      for (const word of nameWords(name)) people.add(word);
    }
  }
  return findings.flatMap((finding, i) => {
    const parts = spared[i];
    return parts === undefined || holdsName(text, finding, parts, people)
      ? [finding]
      : parts.map(({ start, end }) => ({ ...finding, start, end }));
  });
}

/** A known value of the patient, who employs somebody ("works for Starbucks"), and names where nothing but a name stands. */
const isKnownValue = ({ recognizer }: PhiFinding): boolean =>
  recognizer === 'patient-probes' || recognizer === 'workplaces' || recognizer === 'sure-people';

/** Of these a value of a chart is known by its form. */
const valueKinds: readonly string[] = ['AGE_OVER_89', 'HEALTH_PLAN', 'OTHER_ID', 'MRN'];

/** What of a finding is left, undefined for all of it. Several recognizers find the same, and it is looked at once. */
function partsIn(text: string): (finding: PhiFinding) => readonly Span[] | undefined {
  const known = new SpanMap<readonly Span[] | undefined>();
  return (finding) => {
    const { start, end, category, strength, recognizer } = finding;
    const kind = category === 'GEO' ? 2 : category === 'NAME' ? 4 : 0;
    const form = kind === 0 ? valueKinds.indexOf(category) + 1 : 0;
    const asked = kind + (kind > 0 && strength < 2 ? 1 : 0) + (byList.has(recognizer) ? 6 : 0) + form * 12;
    const before = known.get(start, end, asked);
    if (before !== undefined) return before.value;
    let parts: readonly Span[] | undefined;
    if (kind > 0) parts = sparedParts(text, finding);
    else if (isClinicalValue(text, start, end) || isValueOfChart(text, finding)) parts = [];
    known.set(start, end, parts, asked);
    return parts;
  };
}

const nameWords = (value: string): readonly string[] =>
  (value.match(/[\p{L}\p{M}]{3,}/gu) ?? []).map(foldedWord);

/** Whether what was taken out of a finding has a word of a person's name; an eponym with its noun may have, as the leak gate lets it. */
function holdsName(
  text: string,
  { start, end }: PhiFinding,
  left: readonly Span[],
  people: ReadonlySet<string>,
): boolean {
  const isLeft = (at: number): boolean => left.some((part) => part.start <= at && at < part.end);
  for (const { 0: word, index } of text.slice(start, end).matchAll(/[\p{L}\p{M}]{3,}/gu)) {
    const at = start + index;
    if (isLeft(at) || !people.has(foldedWord(word))) continue;
    if (!(isEponym(word) && hasHeadAfter(text, at + word.length))) return true;
  }
  return false;
}

/** "Ogden, OH 84401": whatever a town is called, a state stands behind nothing else. */
const stateAfter = late.iu`^, ?(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?:,? \d{5}(?!\d)|(?=[.;)\n]|$))`;

function sparedParts(text: string, finding: PhiFinding): readonly Span[] | undefined {
  const { start, end, strength } = finding;
  const value = text.slice(start, end);
  if (finding.category === 'GEO' && strength > 1 && stateAfter.test(text.slice(end, end + 12)))
    return undefined;
  if (isListedIllness(text, finding, value) || isOfSyndrome(text, finding, value)) return [];
  const left = besideChartLetters(text, finding);
  if (left !== undefined && (left.length > 0 || end - start < 4 || !isPersonBefore(text, start))) return left;
  if (finding.category === 'GEO' && (isIllnessDepartment(value) || isDepartment(value))) return [];
  if (finding.category === 'NAME' && isIllnessWording(text, start, end, value)) return [];
  if (endsInIllness(text, start, value)) return [];
  if (finding.category === 'GEO' && isRegistry(text, start, end)) return [];
  if (strength < 2 && isMolecule(value)) return [];
  if (finding.category === 'NAME' && (isDosed(text, end, value) || areGraded(text, start, end))) return [];
  if (isFormed(text, start, value) || isBehindDays(text, start, value) || isBehindSide(text, finding, value))
    return [];
  if (isIllness(text, start, value)) return [];
  if (
    finding.category === 'NAME' &&
    (isComplaint(text, start, end, value) || isManyOfMedicine(text, start, value))
  )
    return [];
  if (
    finding.category === 'NAME' &&
    (isBehindLetters(text, start, value) || areIllnesses(text, start, value) || isOfKin(text, start))
  )
    return [];
  if (isClinicalValue(text, start, end) || (areBloodGroups(text, start, end) && !isPersonBefore(text, start)))
    return [];
  if (isTermAlone(text, finding, value) && !isPersonBefore(text, start)) return [];
  const terms = phrasesIn(text, start, end);
  return terms.length === 0 ? undefined : outside(text, finding, terms);
}

/** "Sister Down syndrome": nobody is called so, whoever stands before it. */
const isOfSyndrome = (text: string, { end, category }: PhiFinding, value: string): boolean =>
  category === 'NAME' &&
  /^(?:['’]s)? (?:syndrome|disease|palsy|lymphoma|thyroiditis|esophagus|oesophagus)(?!\p{L})/iu.test(
    text.slice(end, end + 16),
  ) &&
  /^\p{Lu}\p{Ll}+(?:['’]s|s)?$/u.test(value) &&
  (/^Down/.test(value) || isEponym(value.replace(/['’]?s$/u, '')));

const oneWord = late.u`^(?:(?:T|Tab|Inj|Cap|Syp|Syr|Drops?)\.? )?\p{Lu}[\p{L}-]{2,20}(?: [\d./]{1,7})?$`;
const timesADay = late.u`^ ?(?:(?:XL|SR|CR|XR|ER|MR|OD|AV|AM|CV|M|H|D|DSR|Forte|GP ?\d)(?![\p{L}]))? ?(?:[\d./]{1,7} ?(?:mg|mcg|gm?|ml)?)? ?[0-4½¼](?:-[0-4½¼]){2,3}(?![\d-])`;

/** "T. Ecosprin 75 0-1-0": a word with how many are taken in the morning, at noon and at night is a drug, whatever its letter looks like. */
const isDosed = (text: string, end: number, value: string): boolean =>
  oneWord.test(value) &&
  (timesADay.test(text.slice(end, end + 28)) || latinTimes.test(text.slice(end, end + 20)));
/** "T. Creon 25K tid" */
const latinTimes = late.iu`^ ?\d[\d.,]{0,6} ?(?:mg|mcg|gm?|ml|k|iu)?,? (?:od|bd|bid|tds|tid|qid|qds|hs|sos|stat)(?![\p{L}\d])`;

const form = '(?:Inj|Tabs?|Caps?|Syp|Syr|Susp|Oint|Neb|Supp)';
const formed = searched(`^${form}(?:\\.?[ \u00a0]\\p{Lu}[\\p{L}-]{2,20}|\\.?)$`, 'u');
const formBefore = searched(`(?:^|[^\\p{L}])${form}\\.?[ \u00a0]$`, 'u');
const word = late.u`^\p{Lu}[\p{L}-]{2,20}$`;

/** "Inj. Actrapid", "Tab Ecosprin": what stands behind the form of a drug is one. */
const isFormed = (text: string, start: number, value: string): boolean =>
  formed.test(value) || (word.test(value) && formBefore.test(text.slice(Math.max(0, start - 7), start)));

/** "M/W/F. Fagerström 0": the last day of several, no initial. */
const isBehindDays = (text: string, start: number, value: string): boolean =>
  /^\p{Lu}\. \p{Lu}/u.test(value) &&
  /(?:^|[^\p{L}])\p{Lu}\/$/u.test(text.slice(Math.max(0, start - 3), start));

const sided = late.u`^[LR]\. (\p{Lu}\p{L}{3,20})$`;
const partBefore = late.u`(\p{Ll}{3,16}) $`;

/** "Unna boot R. Norton 11": a side and the next word, behind what has two of them. */
function isBehindSide(text: string, { start, end }: Span, value: string): boolean {
  const from = /^\p{Lu}\p{L}/u.test(value) ? start - 3 : start;
  const next = from < 0 ? undefined : sided.exec(text.slice(from, end))?.[1];
  if (next === undefined) return false;
  const before = partBefore.exec(text.slice(Math.max(0, from - 18), from))?.[1] ?? '';
  if (before === '' || isFunctionWord(before) || roles.has(before) || relations.has(before)) return false;
  return (
    isOrdinaryWord(before) && (isEponym(next) || /^ \d{1,2}(?:[.,;]|\/\d)/u.test(text.slice(end, end + 6)))
  );
}

const complaint = /(?:^|[\n.;|])[ \t]*CC:[ \t]*$/;

/** "CC: Miliary tuberculosis", "CC: Follow-up of gout": what one comes for. A copy goes to a name alone or to one with another behind it. */
const isComplaint = (text: string, start: number, end: number, value: string): boolean =>
  /^\p{Lu}[\p{Ll}-]{3,}$/u.test(value) &&
  /^ \p{Ll}{2}/u.test(text.slice(end, end + 3)) &&
  complaint.test(text.slice(Math.max(0, start - 8), start)) &&
  !value.split('-').some(isKnownName);

const many = late.u`^\p{Lu}\p{Ll}{1,14}(?:somnia|algia|a?emia|uria|plegia|phasia|pn(?:o)?ea|rrh(?:o)?ea|a?esthesia|philia|phobia|rrhagia|megaly|malacia|dynia|penia|itide)s$`;

/** "Parasomnias denied". */
const isManyOfMedicine = (text: string, start: number, value: string): boolean =>
  many.test(value) && !isKnownName(value) && !isPersonBefore(text, start);

const graded = late.u`^(\p{Lu}[\p{L}'’-]+) (?:[A-EVX]|I{1,3})\. (\p{Lu}[\p{L}'’-]+?)(?:['’]s)?$`;

/** "Tanner V. Wood's lamp", "Fontaine I. Allen normal": two terms with the grade of the first, no person with an initial. */
function areGraded(text: string, start: number, end: number): boolean {
  const [, first = '', second = ''] = graded.exec(text.slice(start, end)) ?? [];
  if (first === '' || !isEponym(second) || isPersonBefore(text, start)) return false;
  return isEponym(first);
}

/** Marks that part it: then it is more than a term. */
const parted = late.u`[,;:\n\d@|]|\p{L}{2}\. `;

/** "Wachira's sutures were removed": what a patient has, behind a name that is no eponym. */
const owned = late.u`^['’]s (?:sutures|drains?|catheter|tubes?|line|stitch(?:es)?|walker|wheelchair|brace|splint|dressings?|bandage|mask|pump|scar|lesions?|rash|fever|pupils?|seizures?|gait|breathing|respirations?|incision|flap|hernia|tumou?r|fracture|staples) (?:was|were|is|are|has|have|had|came|looks?|out|changed|removed)(?!\p{L})`;

function isTermAlone(text: string, { start, end, category }: PhiFinding, value: string): boolean {
  if (value.length >= 40) return false;
  if (owned.test(text.slice(end, end + 40)) && !isEponym(value) && !value.includes(' ')) return false;
  const blanks = blanksIn(value);
  const isTerm =
    (blanks < 3 && hasHeadAfter(text, end)) ||
    (blanks < 2 &&
      (isEponymInPlace(text, start, end) || isKnownProduct(text, start, end, category === 'GEO')));
  return isTerm && !parted.test(value);
}

function blanksIn(value: string): number {
  let count = 0;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if (code === 32 || code === 0xa0) count += 1;
  }
  return count;
}

/** "Attending Angel Moss" */
const staff = late.iu`(?<!\p{L})(?:attending|fellow|resident|registrar)[.:]? $`;

function phrasesIn(text: string, start: number, end: number): readonly Span[] {
  const from = Math.max(0, start - reach);
  const found: Span[] = [];
  if (mayHavePhrase(text, from, end)) {
    const words = termWords(text, from, Math.min(text.length, end + 48));
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at]!;
      if (word.start >= end) break;
      const span = phraseAt(text, words, at);
      if (
        span === undefined ||
        span.end <= start ||
        isPersonBefore(text, span.start) ||
        staff.test(text.slice(Math.max(0, span.start - 12), span.start))
      )
        continue;
      if (isPartOfName(text, span, start, end)) continue;
      found.push(span);
    }
  }
  if (mayHaveVariant(text, from, end + 32))
    for (const { 0: term, index } of text.slice(from, end + 32).matchAll(variants))
      if (from + index < end && from + index + term.length > start)
        found.push({ start: from + index, end: from + index + term.length });
  return found.sort(bySpan);
}

/** "Heather MacIsaac", "Dr. Tobias Eck", "Todd V. Oduya": one word of a name, with an initial or none, is no brand and no grade beside another. */
function isPartOfName(text: string, span: Span, start: number, end: number): boolean {
  const term = text.slice(span.start, span.end).replace(/^(?:dr|mr|mrs)\.? /iu, '');
  const next = graded.exec(`${term}${text.slice(span.end, end)}`)?.[2];
  if (span.start === start && next !== undefined && !isEponym(next) && !isOrdinaryWord(next)) return true;
  if (term.includes(' ')) return false;
  return (
    (span.end < end && /^[ \u00a0]\p{Lu}/u.test(text.slice(span.end, span.end + 2))) ||
    (span.start > start && /\p{L}\.?[ \u00a0]$/u.test(text.slice(span.start - 3, span.start)))
  );
}

/** What of a finding lies beside the terms, without blanks and marks around. */
function outside(text: string, finding: PhiFinding, terms: readonly Span[]): readonly Span[] {
  const parts: Span[] = [];
  let from = finding.start;
  const add = (to: number): void => {
    let [start, end] = [from, to];
    while (start < end && !/[\p{L}\p{N}]/u.test(text[start]!)) start += 1;
    while (end > start && !/[\p{L}\p{N}.]/u.test(text[end - 1]!)) end -= 1;
    if (end > start && !/^(?:and|s)$/iu.test(text.slice(start, end))) parts.push({ start, end });
  };
  for (const { start, end } of terms) {
    if (start > from) add(Math.min(start, finding.end));
    from = Math.max(from, end);
  }
  if (from < finding.end) add(finding.end);
  return parts;
}
