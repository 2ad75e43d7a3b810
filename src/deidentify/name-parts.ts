import type { PhiFinding } from './phi-recognizer.ts';
import { isAbbreviation } from './words/clinical-abbreviations.ts';
import { foldedWord, isDictionaryWord } from './words/ordinary-word.ts';
import { canBeGiven } from './words/word-names.ts';

const token = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const noPart =
  /^(?:jr|sr|ii|iii|iv|md|do|rn|np|phd|dr|dra|mr|mrs|ms|miss|mx|prof|herr|frau|mme|de|la|las|los|del|della|di|da|dos|das|van|von|der|den|ter|ten|bin|ibn|al|el|abu|le|du|st|san|and|the|of|y|e|mrn|dob|pcp|baby|boy|girl)$/;

export interface NameParts {
  /** Folded parts of three letters or more, and "=Xu" for a part of two. */
  readonly words: ReadonlySet<string>;
  /** "AB" of "Ada Bello": initials a note may be signed or speak with. */
  readonly initials: ReadonlySet<string>;
  /** Initials that the note itself writes as such, "J.T." */
  readonly given: ReadonlySet<string>;
}

/** Every part of a recognised name with at least three letters; of two only with a capital, as in "Xu". */
export function namePartsOf(text: string, findings: readonly PhiFinding[]): NameParts {
  const words = new Set<string>();
  const initials = new Set<string>();
  const given = new Set<string>();
  const seen = new Set<string>();
  for (const { start, end, category, strength } of findings) {
    if (category !== 'NAME' || strength < 2) continue;
    const name = text.slice(start, end);
    if (seen.has(name)) continue;
    seen.add(name);
    const core: string[] = [];
    for (const [word] of name.matchAll(token)) {
      const folded = foldedWord(word);
      if (!noPart.test(folded)) core.push(...folded.split('-'));
      for (const part of [folded, ...folded.split('-')]) {
        if (noPart.test(part)) continue;
        if (part.length >= 3) {
          // "Hale SLP", "Oduya PA": the letters of an office are no part
          if (!(/^\p{Lu}{3}$/u.test(word) && /\p{Ll}/u.test(name) && isAbbreviation(part))) words.add(part);
        } else if (part.length === 2 && /^\p{Lu}\p{Ll}$/u.test(word)) words.add(`=${word}`);
      }
    }
    if (/^\p{Lu}{2,3}$/u.test(name) && !isAbbreviation(name) && !isDictionaryWord(name)) given.add(name);
    addInitials(core, name, initials);
    for (const [letters] of name.matchAll(/(?<!\p{L})\p{Lu}\. ?\p{Lu}\.(?: ?\p{Lu}\.)?/gu))
      given.add(letters.replace(/[. ]/gu, ''));
    // "f r o s t": a name that is spelled out
    if (/^\p{L}(?:[ -]\p{L}){2,}$/u.test(name)) words.add(name.replace(/[ -]/gu, '').toLowerCase());
  }
  return { words, initials, given };
}

function addInitials(core: readonly string[], name: string, initials: Set<string>): void {
  if (core.length < 2 || core.length > 5) return;
  const letters = core.map((part) => part.charAt(0).toUpperCase());
  // "Bello, Ada"
  if (name.includes(',')) letters.push(letters.shift() ?? '');
  initials.add(letters.join(''));
  initials.add((letters[0] ?? '') + (letters.at(-1) ?? ''));
  if (letters.length > 3) initials.add((letters[0] ?? '') + letters.slice(-2).join(''));
}

/** True for a part that stands for a person even inside a login or the name of a file: "mkowalska", "kowalskaM_scan2.pdf". */
export function isTelling(part: string): boolean {
  return part.length > 3 && (!isDictionaryWord(part) || part.length > 5 || canBeGiven(part));
}
