import type { PhiFinding } from './phi-recognizer.ts';
import { hasClinicalContext } from './words/clinical-context.ts';
import { letterCaseAt } from './words/letter-case.ts';
import { wordsOf } from './words/note-words.ts';
import { foldedWord, isClinicalProperNoun, isEponym, isOrdinaryWord } from './words/ordinary-word.ts';
import { isCapitalised } from './words/person-name.ts';
import { matchesAt, speaks } from './words/person-verbs.ts';

const token = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const noPart =
  /^(?:jr|sr|ii|iii|iv|md|do|rn|np|phd|dr|mr|mrs|ms|miss|prof|de|la|las|los|del|della|di|da|dos|das|van|von|der|den|ter|ten|bin|ibn|al|el|abu|le|du|st|san|and|the|of|y|e)$/;
const title = /(?:mr|mrs|ms|miss|dr|drs|prof|nurse|doctor)\.?\s$/i;
interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
}

/**
 * A name that was recognised once ("Dr. Smith") is found everywhere in the note, in any case, whole or in part.
 * A part that is also a word of medicine or of English is taken only where it is used as a name.
 */
export function propagateNames(text: string, findings: readonly PhiFinding[]): readonly PhiFinding[] {
  const parts = nameParts(text, findings);
  if (parts.size === 0) return [];
  const propagated: PhiFinding[] = [];
  let run: Token[] = [];
  const flush = () => {
    if (run.length > 0 && isNameRun(text, run)) {
      const [first, last] = [run[0]!, run.at(-1)!];
      propagated.push({
        start: first.start,
        end: last.end,
        category: 'NAME',
        strength: 1,
        recognizer: 'propagate-names',
      });
    }
    run = [];
  };
  for (const found of wordsOf(text)) {
    const folded = foldedWord(found.text);
    const isPart = matchesPart(found.text, folded, parts);
    if (!isPart && run.length === 0) continue;
    const word = found.text.replace(/['’]s?$/i, '');
    const current: Token = { start: found.start, end: found.start + word.length, text: word, folded };
    const last = run.at(-1);
    if (last !== undefined) {
      const gap = text.slice(last.end, current.start);
      const near = /^(?:,? |,?\u00a0|,? ?\r?\n)$/.test(gap) || /^\s\p{L}\.?\s$/u.test(gap);
      if (!(isPart && near)) flush();
    }
    if (isPart) run.push(current);
  }
  flush();
  return propagated;
}

/** Every part of a recognised name with at least three letters; of two only with a capital, as in "Xu". */
function nameParts(text: string, findings: readonly PhiFinding[]): ReadonlySet<string> {
  const parts = new Set<string>();
  const seen = new Set<string>();
  for (const { start, end, category, strength } of findings) {
    if (category !== 'NAME' || strength < 2) continue;
    const name = text.slice(start, end);
    if (seen.has(name)) continue;
    seen.add(name);
    for (const [word] of name.matchAll(token)) {
      const folded = foldedWord(word);
      for (const part of [folded, ...folded.split('-')]) {
        if (noPart.test(part)) continue;
        if (part.length >= 3) parts.add(part);
        else if (part.length === 2 && /^\p{Lu}\p{Ll}$/u.test(word)) parts.add(`=${word}`);
      }
    }
  }
  return parts;
}

function matchesPart(text: string, folded: string, parts: ReadonlySet<string>): boolean {
  if (folded.length < 3) return parts.has(`=${text.replace(/['’]s?$/i, '')}`);
  return (
    parts.has(folded) ||
    (folded.includes('-') && !isEponym(text) && folded.split('-').every((part) => parts.has(part)))
  );
}

function isNameRun(text: string, run: readonly Token[]): boolean {
  const [first, last] = [run[0]!, run.at(-1)!];
  const plain = run.every(({ text: word }) => isOrdinaryWord(word));
  const mixed = letterCaseAt(text, first.start) === 'mixed';
  const capitals = run.every(({ text: word }) => isCapitalised(word));
  if (title.test(text.slice(Math.max(0, first.start - 7), first.start))) return true;
  if (
    /^(?:['’]s)?\s?(?:disease|syndrome)/i.test(text.slice(last.end, last.end + 12)) &&
    run.some(({ text: word }) => isEponym(word))
  )
    return false;
  if (run.length > 1) return !plain || (mixed && capitals);
  const acts = matchesAt(speaks, text, last.end);
  if (isClinicalProperNoun(first.text)) return acts && capitals && mixed;
  if ((isEponym(first.text) || /\p{L}-\p{L}/u.test(first.text)) && hasClinicalContext(text, last.end))
    return false;
  if (!plain) return true;
  return (
    mixed &&
    capitals &&
    (acts ||
      /^['’]s\s\p{Ll}/u.test(text.slice(last.end, last.end + 4)) ||
      !/(?:^|[.!?:;\n\r•*-])\s*$/.test(text.slice(Math.max(0, first.start - 4), first.start)))
  );
}
