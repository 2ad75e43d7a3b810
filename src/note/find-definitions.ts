import { isBlank } from './characters.ts';
import { longForm } from './long-form.ts';

/** Longest short form, in letters and digits; longer bracketed text is prose. */
const MAX_SHORT = 10;
/** Text before a bracket in which its long form is looked for. */
const MAX_BEFORE = 200;

/** What brackets hold, up to the next bracket of any kind: "(FAP [3])" and "(FAP (MIM 175100))" hold "FAP". */
const BRACKETS = /[([]([^()[\]]{1,80})(?=[()[\]])/g;
/** Letters and digits with joining signs: "APC", "HNF-6", "A-T", "CL/P", "H.I.V."; not "N=10", "P<.05", "C-->T". */
const SHORT_FORM = /^[\p{L}\p{N}][\p{L}\p{N}./&+'’-]*$/u;
/** A capital, or a letter with a number: "p53". */
const CAPITAL = /\p{Lu}|\p{Ll}\p{N}/u;
/** Mutations (C282Y, Cys61Gly), base changes (G/A; T2D and A-T are none) and numerals (II) are written like short forms. */
const NO_SHORT_FORM = /^(?:[A-Z]\d{2,}[A-Z]|[A-Z][a-z]{2}\d+[A-Z][a-z]{2}|[ACGT](?:\/[ACGT])+|[IVX]+)$/;
/** Words that introduce a short form: "(or FAP)". */
const INTRODUCED = /^(?:or|abbreviated(?: as| to)?|termed|called|hereafter)\s+|["“”‘]/gi;

/**
 * Abbreviations that a text defines itself: "long form (SF)", "SF (long form)" and "(long form, SF)". The
 * first definition of a short form holds.
 * @returns short form as written → long form as written
 */
export function findDefinitions(text: string): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  if (!text.includes('(') && !text.includes('[')) return definitions;
  const define = (short: string, long: string | undefined): void => {
    if (long !== undefined && !definitions.has(short)) definitions.set(short, long);
  };
  // not `matchAll`, which makes a pattern anew each time
  BRACKETS.lastIndex = 0;
  for (let match = BRACKETS.exec(text); match !== null; match = BRACKETS.exec(text)) {
    const written = match[1]!.split(/[;,]/);
    const inside = withoutIntroduction(written[0]!);
    const from = Math.max(0, match.index - MAX_BEFORE);
    if (isShortForm(inside)) {
      const before = text.slice(from, match.index).trimEnd();
      define(inside, longForm(inside, lastWords(before, inside)));
      continue;
    }
    const parts = written.map(withoutIntroduction);
    parts.forEach((part, i) => {
      if (i > 0 && isShortForm(part) && isCapitalised(part)) define(part, whole(part, parts[i - 1]!));
    });
    const short = wordBefore(text, from, match.index);
    if (isShortForm(short) && isCapitalised(short)) define(short, whole(short, inside));
  }
  return definitions;
}

const withoutIntroduction = (part: string): string => part.trim().replace(INTRODUCED, '');

/**
 * What a text says that a short form stands for, one or many of it: "LIDs" where it defines "LID", and the
 * other way round.
 */
export function definitionOf(short: string, definitions: ReadonlyMap<string, string>): string | undefined {
  if (definitions.size === 0) return undefined;
  const one = /^(.*[\p{Lu}\p{N}])s$/u.exec(short)?.[1];
  return definitions.get(short) ?? definitions.get(one ?? `${short}s`);
}

/** What stands before a place without a blank or an open bracket in it, blanks right before the place left out; may be empty. */
function wordBefore(text: string, from: number, to: number): string {
  let end = to;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > from && !isBlank(text.charCodeAt(start - 1)) && !'(['.includes(text[start - 1]!)) start -= 1;
  return text.slice(start, end);
}

function isShortForm(text: string): boolean {
  // the quickest first: most of what brackets hold are words with blanks
  if (!SHORT_FORM.test(text)) return false;
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '').length;
  return letters >= 2 && letters <= MAX_SHORT && CAPITAL.test(text) && !NO_SHORT_FORM.test(text);
}

/** Outside the usual order a word that merely begins with a capital is no short form. */
function isCapitalised(text: string): boolean {
  return (text.match(/[\p{Lu}\p{N}]/gu)?.length ?? 0) >= 2;
}

/** The long form if it is all of the text. */
function whole(short: string, text: string): string | undefined {
  const long = longForm(short, text);
  return long?.length === text.length ? long : undefined;
}

/** Words before the bracket of which the long form may consist, after Schwartz and Hearst, within the sentence. */
function lastWords(before: string, short: string): string {
  const most = Math.min(short.length + 5, short.length * 2);
  const words: string[] = [];
  for (let end = before.length; words.length < most; ) {
    let start = end;
    while (start > 0 && !isBlank(before.charCodeAt(start - 1))) start -= 1;
    if ('.;:!?'.includes(before.charAt(end - 1)) && end > start) break;
    words.push(before.slice(start, end));
    if (start === 0) break;
    end = start;
    while (end > 0 && isBlank(before.charCodeAt(end - 1))) end -= 1;
  }
  return words.reverse().join(' ');
}
