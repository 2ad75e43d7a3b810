import { bySpan, type Span } from '../../note/span.ts';
import type { PhiFinding } from '../phi-recognizer.ts';
import { foldedWord, isEponym } from '../words/ordinary-word.ts';
import { isClinicalValue } from './clinical-values.ts';
import { areBloodGroups, isEponymInPlace, isKnownProduct, isMolecule } from './eponym-places.ts';
import { hasHeadAfter, personBefore, variants } from './head-nouns.ts';
import { phraseAt, termWords } from './match-phrases.ts';

/** Longest term before a finding that still reaches into it, in characters. */
const reach = 34;

/**
 * Takes out of the findings what is a term of medicine or daily life: "Hb Barts", "Granny Smith apples", "Henry retractor". Never a known
 * value of the patient, nor the name of a person of the note: where it stays, the leak gate would stop the note.
 */
export function withoutTerms(text: string, findings: readonly PhiFinding[]): readonly PhiFinding[] {
  const spared = findings.map((finding) => (isKnownValue(finding) ? [finding] : remaining(text, finding)));
  const people = new Set(
    spared
      .flat()
      .filter(({ category }) => category === 'NAME')
      .flatMap(({ start, end }) => nameWords(text.slice(start, end))),
  );
  return findings.flatMap((finding, i) => {
    const left = spared[i]!;
    if (left.length === 1 && left[0] === finding) return left;
    return holdsName(text, finding, left, people) ? [finding] : left;
  });
}

const isKnownValue = ({ recognizer }: PhiFinding): boolean => recognizer === 'patient-probes';

function remaining(text: string, finding: PhiFinding): readonly PhiFinding[] {
  if (finding.category === 'NAME' || finding.category === 'GEO') return sparedParts(text, finding);
  return isClinicalValue(text, finding.start, finding.end) ? [] : [finding];
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

function sparedParts(text: string, finding: PhiFinding): readonly PhiFinding[] {
  const { start, end } = finding;
  const value = text.slice(start, end);
  if (finding.strength < 2 && isMolecule(value)) return [];
  if (isClinicalValue(text, start, end) || (areBloodGroups(text, start, end) && !isPerson(text, start)))
    return [];
  const isWhole =
    value.length < 40 &&
    !/[,;:\n\d@|]|\p{L}{2}\. /u.test(value) &&
    !isPerson(text, start) &&
    isTermAlone(text, finding);
  if (isWhole) return [];
  const terms = phrasesIn(text, start, end);
  return terms.length === 0 ? [finding] : outside(text, finding, terms);
}

const isPerson = (text: string, start: number): boolean =>
  personBefore.test(text.slice(Math.max(0, start - 30), start));

function isTermAlone(text: string, { start, end, category }: PhiFinding): boolean {
  const value = text.slice(start, end);
  const words = value.split(/[ \u00a0]/u).length;
  if (words <= 3 && hasHeadAfter(text, end)) return true;
  return (
    words <= 2 && (isEponymInPlace(text, start, end) || isKnownProduct(text, start, end, category === 'GEO'))
  );
}

function phrasesIn(text: string, start: number, end: number): readonly Span[] {
  const words = termWords(text, Math.max(0, start - reach), Math.min(text.length, end + 48));
  const found: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (word.start >= end) break;
    const span = phraseAt(text, words, at);
    if (span === undefined || span.end <= start || isPerson(text, span.start)) continue;
    if (isPartOfName(text, span, start, end)) continue;
    found.push(span);
  }
  const from = Math.max(0, start - reach);
  for (const { 0: term, index } of text.slice(from, end + 32).matchAll(variants))
    if (from + index < end && from + index + term.length > start)
      found.push({ start: from + index, end: from + index + term.length });
  return found.sort(bySpan);
}

/** "Heather MacIsaac", "Dr. Tobias Eck": one word of a name with another beside it is no brand. */
function isPartOfName(text: string, span: Span, start: number, end: number): boolean {
  if (
    text
      .slice(span.start, span.end)
      .replace(/^(?:dr|mr|mrs)\.? /iu, '')
      .includes(' ')
  )
    return false;
  return (
    (span.end < end && /^[ \u00a0]\p{Lu}/u.test(text.slice(span.end, span.end + 2))) ||
    (span.start > start && /\p{L}\.?[ \u00a0]$/u.test(text.slice(span.start - 3, span.start)))
  );
}

/** What of a finding lies beside the terms, without blanks and marks around. */
function outside(text: string, finding: PhiFinding, terms: readonly Span[]): readonly PhiFinding[] {
  const parts: PhiFinding[] = [];
  let from = finding.start;
  const add = (to: number): void => {
    let [start, end] = [from, to];
    while (start < end && !/[\p{L}\p{N}]/u.test(text[start]!)) start += 1;
    while (end > start && !/[\p{L}\p{N}.]/u.test(text[end - 1]!)) end -= 1;
    if (end > start && !/^(?:and|s)$/iu.test(text.slice(start, end))) parts.push({ ...finding, start, end });
  };
  for (const { start, end } of terms) {
    if (start > from) add(Math.min(start, finding.end));
    from = Math.max(from, end);
  }
  if (from < finding.end) add(finding.end);
  return parts;
}
