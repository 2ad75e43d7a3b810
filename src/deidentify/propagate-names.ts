import { misspeltNames } from './misspelt-names.ts';
import { namePartsOf } from './name-parts.ts';
import { matchesOf } from './patterns/each-match.ts';
import { late } from './patterns/search-pattern.ts';
import type { PhiFinding } from './phi-recognizer.ts';
import { nameTokens } from './propagate-tokens.ts';
import { initialsBeside, wholeValues } from './widen-names.ts';
import { isAbbreviation } from './words/clinical-abbreviations.ts';
import { hasClinicalContext } from './words/clinical-context.ts';
import { letterCaseAt } from './words/letter-case.ts';
import { wordsOf } from './words/note-words.ts';
import {
  isClinicalProperNoun,
  isDictionaryWord,
  isEponym,
  isFunctionWord,
  isOrdinaryWord,
} from './words/ordinary-word.ts';
import { isCapitalised } from './words/person-name.ts';
import { doesAt, speaks, surelySpeaks } from './words/person-verbs.ts';
import { canBeGiven } from './words/word-names.ts';

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
  const found = namePartsOf(text, [...findings, ...spelledFindings(text)]);
  const parts = found.words;
  if (parts.size === 0) return wholeValues(text, findings);
  const propagated: PhiFinding[] = [...nameTokens(text, found), ...misspeltNames(text, parts)].map(
    (span) => ({ ...span, ...propagatedName }),
  );
  let run: Token[] = [];
  const flush = () => {
    if (run.length > 0 && isNameRun(text, run)) {
      const [first, last] = [run[0]!, run.at(-1)!];
      propagated.push({ ...widened(text, first.start, last.end), ...propagatedName });
    }
    run = [];
  };
  for (const found of wordsOf(text)) {
    const { folded } = found;
    const isPart = matchesPart(found.text, folded, parts) && !isSmallWord(text, found, run.length);
    if (!isPart && run.length === 0) continue;
    const word = found.text.replace(/['’]s?$/i, '');
    const current: Token = { start: found.start, end: found.start + word.length, text: word, folded };
    const last = run.at(-1);
    if (last !== undefined) {
      const gap = text.slice(last.end, current.start);
      const near =
        /^(?:,? |,?\u00a0)$/.test(gap) ||
        (/^,? ?\r?\n$/.test(gap) && !isOrdinaryWord(word)) ||
        /^\s\p{L}\.?\s$/u.test(gap);
      if (!(isPart && near)) flush();
    }
    if (isPart) run.push(current);
  }
  flush();
  return [
    ...propagated,
    ...initialsBeside(text, [...findings, ...propagated]),
    ...wholeValues(text, findings),
  ];
}

function matchesPart(text: string, folded: string, parts: ReadonlySet<string>): boolean {
  // A part of two letters is one with its capital only
  if (folded.length < 3) return isCapitalised(text) && parts.has(`=${text.replace(/['’]s?$/i, '')}`);
  return (
    parts.has(folded) ||
    // "the Oduyas"
    (folded.length > 4 &&
      folded.endsWith('s') &&
      isCapitalised(text) &&
      !isDictionaryWord(folded) &&
      parts.has(folded.slice(0, -1))) ||
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
  // "MAG" is no part of "Ada Mag" where it is written as an abbreviation
  if (mixed && /^\p{Lu}{2,4}$/u.test(first.text) && isAbbreviation(first.text)) return false;
  const acts = doesAt(speaks, text, last.end);
  if (isClinicalProperNoun(first.text)) return acts && capitals && mixed;
  if ((isEponym(first.text) || /\p{L}-\p{L}/u.test(first.text)) && hasClinicalContext(text, last.end))
    return false;
  // "Graves' in mum", "not Parkinson's.": a disease
  if (
    isEponym(first.text) &&
    /^['’]s?(?![\p{L}])/u.test(text.slice(last.end, last.end + 3)) &&
    !ownsPerson.test(text.slice(last.end, last.end + 28))
  )
    return false;
  // "r/o Paget": the disease is asked for, not the person
  if (
    (isEponym(first.text) || isClinicalProperNoun(first.text)) &&
    diseaseBefore.test(text.slice(Math.max(0, first.start - 16), first.start))
  )
    return false;
  if (!plain) return true;
  const left = text.slice(Math.max(0, first.start - 24), first.start);
  const right = text.slice(last.end, last.end + 16);
  // "FAITH FIELD", "art stone": behind a given name a surname is one, whatever it means
  if (!mixed && behindGiven(left, right) && !hasClinicalContext(text, last.end)) return true;
  if (!mixed)
    return (
      (personBefore.test(left) ||
        doesAt(surelySpeaks, text, last.end) ||
        reached.test(right) ||
        titleAhead.test(left)) &&
      !verbAhead.test(right)
    );
  if (!capitals) return false;
  // "Page 2", "Will follow"
  if (/^ ?\d|^ of\b/u.test(right) || (/^(?:will|may|can)$/iu.test(first.text) && verbAhead.test(right)))
    return false;
  return (
    acts ||
    /^['’]s\s\p{Ll}/u.test(right) ||
    !/(?:^|[.!?:;\n\r•*-])\s*$/.test(left.slice(-4)) ||
    /^(?:,| (?:will|to|and|or|has|is|was|with|at|then|also|said|says|\p{Ll}{2,9}(?:ed|es|s))(?!\p{L})|[ ]?[|/)]|\.?[ \t]*(?:\r?\n|$))/u.test(
      right,
    )
  );
}

const propagatedName = { category: 'NAME', strength: 1, recognizer: 'propagate-names' } as const;
const personBefore = late.iu`(?:^|[^\p{L}])(?:with|told|asked|and|to|per|by|from|tell|ask|call|called|paged|see|for|w\/|son|daughter|wife|husband|sister|brother|friend|mom|mum|dad|mother|father|aunt|uncle|mister|doctor|thats|that's|named|dear|hi|hey)[ \n]{1,2}$`;
const diseaseBefore = late.iu`(?:^|[^\p{L}])(?:r\/o|rule(?:d)? out|vs\.?|no|not|\?|possible|probable|suspected|query|h\/o|hx(?: of)?|ddx:?|dx:?|c\/w|known|likely|for) $`;
const ownsPerson = late.iu`^['’]s? (?:\p{Ll}{2,9} )?(?:wife|husband|mother|father|mum|mom|dad|son|daughter|sister|brother|partner|family|parents?|care|office|note|pain|symptoms|condition|appetite|wound|house|home|room|letter|phone|chart|brace|clinic|list|team|side|appointment|visit|labs|results|scan|surgery)\b`;
const wordBefore = late.u`(?:^|[^\p{L}'’-])(\p{L}{3,12}) $`;

function behindGiven(left: string, right: string): boolean {
  const value = wordBefore.exec(left)?.[1] ?? '';
  // "WILL PAT THE HEAD"
  if (isFunctionWord(value) && /^ (?:the|an?|his|her|him|it|this|that|for|in|on|at|up)\b/iu.test(right))
    return false;
  return canBeGiven(value);
}

const reached = late.iu`^ (?:notified|aware|paged|called|informed|contacted|updated|at bedside|at bs|returned)\b`;
const titleAhead = late.iu`(?:mr|mrs|ms|miss|mister|dr|doctor|nurse|sister|prof|aunt|uncle)\.? $`;
/** A base verb behind "will" or "may": the word is no name there. */
const verbAhead = late.iu`^ (?:be|not|have|follow|need|see|call|return|get|take|go|come|start|stop|continue|consider|discuss|also|help|try|likely|require|recheck|order|give|plan|add|increase|decrease|hold|send|check|monitor|do|obtain|repeat|review|refer|use|keep|schedule|arrange|rose|mobili[sz]e)\b`;

/** In mixed case a word of English in small letters is that word, even beside a name: "Ada may sit up", "Stone will pass". */
function isSmallWord(
  text: string,
  { start, text: word }: { start: number; text: string },
  before: number,
): boolean {
  if (isCapitalised(word) || !(isOrdinaryWord(word) || isAbbreviation(word))) return false;
  const inRun = before > 0 && isCapitalised(text.slice(Math.max(0, start - 1)).trimStart());
  return inRun || letterCaseAt(text, start) === 'mixed';
}

/** Takes in what belongs to the name beside it: an initial ("Ada B."), particles ("v. Bello"), "Baby Boy", a given name of capitals. */
function widened(text: string, from: number, to: number): { start: number; end: number } {
  const left = text.slice(Math.max(0, from - 24), from);
  const before =
    /(?:^|[^\p{L}])((?:(?:v\.|vd|van|von|de|der|den|la|di|du|st\.?|mac|o'|el|al|bin|ni|nic|ui|mc) ){1,3}|baby (?:boy|girl) )$/iu.exec(
      left,
    )?.[1] ?? '';
  const other = letterCaseAt(text, from) !== 'mixed';
  const given = before === '' && other ? (wordBefore.exec(left)?.[1] ?? '') : '';
  const after =
    /^ \p{L}\.?(?= (?:wrote|replied|said|called)\b|[ \t]*(?:\n|$)|,)/u.exec(text.slice(to, to + 14))?.[0] ??
    '';
  const extra = given !== '' && canBeGiven(given) ? given.length + 1 : before.length;
  return { start: from - extra, end: to + (after.trim() === 'I' || after.trim() === 'a' ? 0 : after.length) };
}

const spelledBy = late.giu`(?:that(?:['’]s|s| is)|spel(?:led|t|ling)(?: as| out| is)?)[,:]? (\p{L}(?:[ -]\p{L}){2,14})(?![\p{L}\d'’])`;

/** "thats f r o s t": the letters are a name of their own, which the note then writes as a word. */
function spelledFindings(text: string): PhiFinding[] {
  return matchesOf(spelledBy, text).map((match) => {
    const end = match.index + match[0].length;
    return {
      start: end - (match[1] ?? '').length,
      end,
      category: 'NAME',
      strength: 2,
      recognizer: 'propagate-names',
    };
  });
}
