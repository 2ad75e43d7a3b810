import { late } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { hasClinicalContext, isProductContext } from '../words/clinical-context.ts';
import { hasClinicalShape, isAmongEponyms, isClinicalName, isNearClinical } from '../words/clinical-names.ts';
import { isEponymPhrase } from '../words/eponym-phrases.ts';
import { givenNames } from '../words/given-names.ts';
import { stops } from '../words/hand-written-words.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { hasNameSign, standsAsName } from '../words/name-signs.ts';
import { type NoteWord, smallWordsOf, wordsOf, wordsThat } from '../words/note-words.ts';
import { bareWord, isEponym } from '../words/ordinary-word.ts';
import { isGivenName, isKnownName } from '../words/person-name.ts';
import { neverNames, relations, roles, titles } from '../words/person-roles.ts';
import { doesAt, speaks } from '../words/person-verbs.ts';
import { largePlaces } from '../words/places.ts';
import { remembered } from '../words/remembered.ts';
import { canBeName } from '../words/word-names.ts';

const id = 'unlisted-names';
const titleCase = late.u`^\p{Lu}\p{Ll}{2,}(?:[-'’]\p{Lu}\p{Ll}+){0,2}(?:['’]s?)?$|^(?:O['’]|D['’]|L['’]|Mc|Mac|Fitz|De|Di|Du|La|Le|Van|Von)\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:['’]s?)?$`;
const technical = late.iu`^(?: ?(?:®|\d|\(\d|mg\b|mcg\b|x\d|[%/]\d)|[-/]?\d| (?:\p{Ll}{3,14} )?(?:pulse|sign|triad|criteria|complex|focus|murmurs?|attacks?|pair|score|global|class|grade|stage|equation|formula|rule|law|method|test|rongeurs?|retractors?|clamps?|forceps|scissors|dilators?|catheters?|stents?|grafts?|mesh|screws?|plates?|wires?|tubes?|drains?|needles?|sutures?|dressings?|bandage|cream|ointment|tablets?|caps|rinse|gel|spray|drops|patch|pen|inhaler|pump|monitor|syndrome|disease|lodge|lane|road|street|avenue|park|hall|house|school|college|university|church|hospital|clinic|ward|pharmacy|health|plan|insurance|bank|center|centre|inc|ltd|llc|gmbh|co\.|county|city|village|river|lake|beach|bay|island|airport|station|bridge|mall|market|store|hotel)\b)`;
const locative = late.iu`\b(?:in|at|near|outside|from|to|of|via|into|toward|towards|visiting|around|lives in|born in|moved to|trip to|flew to|flying to|back to)[ \n]$`;

/** An item of a list of patients: "2. Oduya - NPO", "Bed 7: Oduya (new)" */
const listed = late.iu`(?:^|\n)[ \t]*(?:(?:\d{1,2}[.)]|(?:bed|room|rm|bay) ?\d{1,4}[a-d]?:?) )$|\b(?:bed|room|rm|bay) ?\d{1,4}[a-d]?: $`;
const listedEnd = /^(?: [-(;/]|,|: )/u;

const unlisted = wordsThat((word) => {
  const first = word.charCodeAt(0);
  if ((first >= 97 && first <= 122) || !titleCase.test(word)) return false;
  const value = bareWord(word);
  const small = value.toLowerCase();
  return !(
    [stops, neverNames, roles, relations, titles].some((words) => words.has(small)) ||
    largePlaces.has(value) ||
    isClinicalName(value)
  );
});
const isDoubtful = remembered(
  (word) => !isKnownName(word) && (hasClinicalShape(word) || isNearClinical(word)),
);

/**
 * Whatever is capitalised inside a sentence and stands in no list of English, medicine, products and peoples is taken for a name: a name
 * nobody has listed has no other mark. At the start of a sentence, where capitals say nothing, it must act as a person does.
 */
export const unlistedNames: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => {
    const findings: PhiFinding[] = [];
    const words = wordsOf(text);
    for (const index of unlisted(text)) {
      const word = words[index]!;
      const value = bareWord(word.text);
      if (!isName(text, word, value)) continue;
      findings.push({
        start: word.start,
        end: word.start + value.length,
        category: 'NAME',
        strength: isGivenName(value) ? 2 : 1,
        recognizer: id,
      });
    }
    return findings;
  },
};

function isName(text: string, word: NoteWord, value: string): boolean {
  if (letterCaseAt(text, word.start) !== 'mixed' || smallWordsOf(text).has(value.toLowerCase())) return false;
  const end = word.start + value.length;
  const before = text.slice(Math.max(0, word.start - 22), word.start);
  if (
    /[\d@#&/_^.-]$/u.test(before) ||
    technical.test(text.slice(end, end + 36)) ||
    isEponymPhrase(text.slice(word.start, end + 12))
  )
    return false;
  const line = text.slice(end, end + 48).split('\n')[0] ?? '';
  if (/^(?: ?:|=|@|_|\/\p{L}|-\p{L})/u.test(line)) return false;
  const acts =
    doesAt(speaks, text, end) ||
    /^(?: returned | ret'd |, (?:his|her|their|who|as|aged?|\d\d)\b)/u.test(text.slice(end, end + 10));
  // "Tay-Sachs", "Gaucher, Fabry, Pompe": half an eponym, or one among eponyms
  if (!acts && (value.split('-').some(isMedical) || isAmongEponyms(text, word.start, end))) return false;
  if (
    /(?:^|\P{L})(?:[IVX]{1,4}|not|with|by|prep(?:ped)?|draped|of) $/u.test(before) &&
    !canBeName(value) &&
    !acts &&
    !/(?:^|\P{L})by $/u.test(before)
  )
    return false;
  if (!acts && hasClinicalContext(line, 0)) return false;
  if (isProductContext(text, word.start, end)) return false;
  if (value.length === 3 && !acts && !isGivenName(value)) return false;
  if (/(?:^|\P{L})(?:the|an?|no|with|w\/)[ \n]$/iu.test(before) && isDoubtful(value)) return false;
  if (/(?:^|\P{L})(?:the|an?)[ \n]$/iu.test(before) && !/^['’]s?\b/u.test(text.slice(end, end + 2)))
    return false;
  const inside =
    /[\p{L}\d,;)"'’][ \u00a0]{1,2}["'(]?$|[(["]$|\p{L},? ?\r?\n[> ]{0,4}$/u.test(before) &&
    !/[.:!?][ \u00a0]+["'(]?$/u.test(before);
  if (!inside) {
    if (isDoubtful(value) || value.length < 4) return false;
    return (
      acts ||
      (listed.test(before) && listedEnd.test(text.slice(end, end + 4))) ||
      (/ \/ $/u.test(before) && text.startsWith(' /', end))
    );
  }
  if (isDoubtful(value)) return acts && canBeName(value);
  // Most capitalised words that no list knows are brands, materials and eponyms: a name has a sign of its own
  const signed =
    acts ||
    (canBeName(value) ? standsAsName(text, word.start, end) : hasNameSign(text, word.start, end)) ||
    givenNames.has(value.toLowerCase());
  if (!signed) return false;
  // Behind "in" or "near" it is a place: another recognizer's
  return !locative.test(before) || canBeName(value);
}

function isMedical(part: string): boolean {
  return isEponym(part) && !canBeName(part);
}
