import type { Span } from '../../note/span.ts';
import { late } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { hasClinicalContext, isProductContext } from '../words/clinical-context.ts';
import { isClinicalName } from '../words/clinical-names.ts';
import { isEponymPhrase } from '../words/eponym-phrases.ts';
import { type LetterCase, letterCaseAt } from '../words/letter-case.ts';
import { type NoteWord, wordsOf, wordsThat } from '../words/note-words.ts';
import {
  isClinicalProperNoun,
  isDictionaryWord,
  isEponym,
  isFunctionWord,
  isOrdinaryWord,
} from '../words/ordinary-word.ts';
import { isCapitalised, isModelCode, particles, readName, wordAt } from '../words/person-name.ts';
import { neverNames, pluralRelations, relations, roles, softTitles, titles } from '../words/person-roles.ts';
import { doesAt, speaks } from '../words/person-verbs.ts';
import { largePlaces } from '../words/places.ts';
import { withWords } from '../words/surname-words.ts';
import { canBeGiven, canBeName } from '../words/word-names.ts';

const id = 'person-context';
type Kind = 'relation' | 'plural' | 'title' | 'role' | 'told' | 'called';

/** Verbs and greetings of which only a person is the object: "told Rosalba". */
const told = new Set(
  'told asked paged notified informed reminded texted emailed phoned messaged contacted introduced thanked dear hi hello aloha hola hey bonjour hallo liebe lieber kia tell ask remind whenever teach taught educated trained coached'.split(
    ' ',
  ),
);
const toldWith = late.iu`(?:spoke|spoken|talked|met|discussed|reviewed|confirmed|verified|arranged|d\/w|dw|h\/w|here(?! from| to)|lives|living|stays|staying|visit|call|message|msg|letter|pickup|ride|referral|referred|today|phone|handover|handoff|report|signed out|given)[ \u00a0](?:with|w\/|w|to|from|by)$`;
/** What makes the quoted or bare word behind it a name: "goes by 'Bunny'", "née Oduya". */
const alias = late.iu`(?:goes by|known as|aka|a\.k\.a\.?|call(?:ed)? (?:me|him|her)|calls? (?:herself|himself)|nick(?:name)?(?:d| is)?|alias|née|nee|formerly|maiden name(?: was| is)?|married name(?: was| is)?|surname (?:as|is|was)|spel(?:t|led)(?: as)?|preferred(?: name)?(?: is)?|name (?:is|was|will be)|named|label?led|marked|reads|signed|i\.a\.|p\.p\.|gez\.)$`;
const aliasEnds = new Set(
  'by as aka me him her himself herself nick nickname nicknamed is alias née nee formerly was preferred name be named spelt spelled labelled labeled marked reads signed'.split(
    ' ',
  ),
);

const spaceGap = late.uy`,?[ \u00a0]{1,2}(?=\p{L})|[ \u00a0]?\r?\n[ \u00a0>]{0,4}(?=\p{L})`;
const wideGap = late.uy`(?:[.:,]|[ \u00a0]?[(/:=+"][("']?|,? (?:named|called)|['’]s name is|[ \u00a0](?:is|was|will be|IS|WAS|WILL BE)(?= \p{Lu})|[ \u00a0]?- )?[ \u00a0]{0,6}["']?(?:\r?\n[ \u00a0>]{0,4})?(?=\p{L})`;

/** "Dr. de Wit" */
const smallParticle = late.u`^(?:(?:de|van|von|der|den|ter|ten|la|le|du|di|da|dos|el|al|bin|ibn|abu|st|zu|zur)[ \u00a0]){1,3}\p{Lu}\p{Ll}`;

/** Modal and other verbs that are names as well: after "son" in small letters they are verbs. */
const verbs = new Set(
  'will may can mark drew chase grant bill sue rob pat rose rises art skip carry dawn wade reads flash tug rip hop'.split(
    ' ',
  ),
);
const verbAfter =
  /^[ \u00a0](?:says|said|has|is|was|called|states|reports|told|and|who|at|in|on|over|from|to)\b|^[,.;)(]|^$|^[ \u00a0]?[-+(]|^[ \u00a0]\d|^\n/u;
const acts = late.iu`^(?:['’]s)?[ \u00a0](?:will|to|who|has|is|was|says|said|called|and|at|from|in|on|for|with|wrote|replied|drove|brought|agrees|states|reports|wants|asks|came|comes|can|did|does|had|lives|works)\b`;

/**
 * Names behind the person words before them, in any case: "her son Tad", "told Ada", "goes by 'Bunny'". A word that is also a word of English
 * or an eponym ("Fern", "Mr. Hodgkin") is a name here, since things have no sisters.
 */
export const personContext: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => {
    const words = wordsOf(text);
    const findings: PhiFinding[] = [];
    for (const index of cueWords(text)) {
      const word = words[index]!;
      const kind = kindOf(text, word);
      if (kind === undefined) continue;
      const span = behind(text, word, kind);
      if (span === undefined) continue;
      findings.push({ ...span, category: 'NAME', strength: 2, recognizer: id });
      for (const more of listed(text, span.end, kind === 'plural' ? 16 : 2, strongPlurals.test(word.text)))
        findings.push({ ...more, category: 'NAME', strength: 2, recognizer: id });
    }
    return findings;
  },
};

const patient = /^(?:patient|pt|client|resident|baby|infant|child)$/u;
const toldBehind = /^(?:with|w|to|from|by)$/u;

const cueWords = wordsThat((word) => {
  if (word.length > 18) return false;
  const value = word.toLowerCase();
  return (
    [relations, titles, softTitles, roles, pluralRelations, told, aliasEnds].some((words) =>
      words.has(value),
    ) ||
    value === 'o' ||
    value === 'n' ||
    value === 'fr' ||
    value === 'sr' ||
    patient.test(value) ||
    toldBehind.test(value)
  );
});

function kindOf(text: string, word: NoteWord): Kind | undefined {
  const value = word.text.toLowerCase();
  // "PR 188 ms. FDG-PET": a time, no title
  if (value === 'ms' && /\d ?$/u.test(text.slice(Math.max(0, word.start - 2), word.start))) return undefined;
  if (relations.has(value)) return 'relation';
  if (titles.has(value)) return 'title';
  if (softTitles.has(value) || roles.has(value)) return 'role';
  if (pluralRelations.has(value)) return 'plural';
  if (told.has(value)) return 'told';
  // "The patient (Lark)"
  if (patient.test(value)) return text.startsWith(' (', word.end) ? 'relation' : undefined;
  // "Fr Bello", "(Sr. P Bello, practice nurse)": French sizes and the elder of a name stand behind a number or a name
  if (
    /^(?:Fr|Sr)$/u.test(word.text) &&
    /(?:^|[(\n:;,/]|\p{Ll}) ?$/u.test(text.slice(Math.max(0, word.start - 2), word.start))
  )
    return 'title';
  if (value === 'n' && /r\/$/iu.test(text.slice(Math.max(0, word.start - 2), word.start))) return 'role';
  // "S/o" and "D/o": son and daughter of
  if (value === 'o' && /[sd]\/$/iu.test(text.slice(Math.max(0, word.start - 2), word.start)))
    return 'relation';
  const left = text.slice(Math.max(0, word.end - 24), word.end);
  if (toldBehind.test(value) && toldWith.test(left)) return 'told';
  return aliasEnds.has(value) && alias.test(left) ? 'called' : undefined;
}

function behind(text: string, cue: NoteWord, kind: Kind): Span | undefined {
  const gap = kind === 'told' ? spaceGap : wideGap;
  gap.lastIndex = cue.end;
  if (!gap.test(text) || gap.lastIndex === cue.end) return undefined;
  const start = gap.lastIndex;
  const between = text.slice(cue.end, start);
  const mode = letterCaseAt(text, start);
  if (between.startsWith('.') && kind !== 'title' && !/^drs$/iu.test(cue.text)) return undefined;
  if (kind === 'title' && /[,:/(=+"-]/u.test(between)) return undefined;
  // "Moro present, Galant present": only the label of a list has persons behind it
  if (/^(?:present|absent)$/iu.test(cue.text) && !/[:=]/u.test(between)) return undefined;
  const quoted = between.includes('"');
  const small = mode === 'mixed' && !isCapitalised(text[start] ?? '');
  const particle = kind === 'title' && smallParticle.test(text.slice(start, start + 16));
  if (small && !particle && !(kind === 'called' && quoted)) return undefined;
  // "Dr. M": an initial stands for the name
  if (
    kind === 'title' &&
    isCapitalised(cue.text) &&
    /^\p{Lu}(?:\.(?! ?\p{Lu})|(?![\p{L}\d.'’-]))/u.test(text.slice(start, start + 4))
  )
    return mode === 'mixed' ? { start, end: start + (text[start + 1] === '.' ? 2 : 1) } : undefined;
  const found = readName(text, start, { sure: true }) ?? labelled(text, start);
  if (found === undefined || found.text.length < 2) return undefined;
  if (isModelCode(text, found, mode)) return undefined;
  const first = found.text.split(/[\s.,]+/u).find((part) => part.length > 1 && !particles.test(part)) ?? '';
  if (
    neverNames.has(first.toLowerCase()) ||
    relations.has(first.toLowerCase()) ||
    titles.has(first.toLowerCase()) ||
    /^(?:sr|don|doña)$/iu.test(first)
  )
    return undefined;
  if (mode === 'mixed' && isEponymPhrase(text.slice(cue.start, found.end + 8))) return undefined;
  const bracketed = between === ' (' && text[found.end] === ')';
  const close = bracketed || /^\.?[ \u00a0\n]+$/u.test(between);
  const place = { mode, first, quoted, start, end: found.end, close };
  if (!fits(text, cue, kind, place)) return undefined;
  const end =
    mode === 'mixed' &&
    (kind === 'title' || canBeGiven(first) || (kind === 'relation' && !isDictionaryWord(first)))
      ? withWords(text, found.end)
      : found.end;
  return { start, end: end - (/['’]s$/iu.test(text.slice(start, end)) ? 2 : 0) };
}

/** "by Nurse Ada: fell": the colon ends a name as well as a label. */
function labelled(text: string, start: number): { end: number; text: string } | undefined {
  const word = wordAt(text, start);
  return word !== undefined && (canBeGiven(word.text) || !isDictionaryWord(word.text)) && word.text.length > 2
    ? word
    : undefined;
}

interface Place {
  readonly mode: LetterCase;
  readonly first: string;
  readonly quoted: boolean;
  /** Nothing but a space is between the cue and the name. */
  readonly close: boolean;
  readonly start: number;
  readonly end: number;
}

function fits(text: string, cue: NoteWord, kind: Kind, place: Place): boolean {
  const { mode, first, start, end, quoted, close } = place;
  if (first === '') return kind === 'title' && mode === 'mixed';
  const given = canBeGiven(first);
  const ordinary = isOrdinaryWord(first);
  if (largePlaces.has(first) && !given) return false;
  const shouted = mode === 'mixed' && first.length < 6 && first === first.toUpperCase();
  if (kind === 'called' && quoted) return (!shouted || given) && (!ordinary || given);
  const clinical = isClinical(text, end);
  if (mode === 'mixed') {
    if (kind === 'title') return !shouted || canBeName(first);
    if (shouted || isProductContext(text, start, end)) return false;
    if (isClinicalProperNoun(first) && !given && !(kind === 'role' && doesAt(speaks, text, end)))
      return false;
    // "brother Crohn's": a disease
    if (isEponym(first) && !given && /^['’]s(?! \p{Ll})/u.test(text.slice(end, end + 4))) return false;
    if (clinical && (isEponym(first) || !given)) return false;
    if (kind === 'relation' || kind === 'told' || kind === 'called')
      return given || (canBeName(first) && close) || !isDictionaryWord(first);
    if (kind === 'plural' && strongPlurals.test(cue.text)) return !roles.has(first.toLowerCase());
    if (kind === 'plural') return given || canBeName(first) || !isDictionaryWord(first);
    return given
      ? !(ordinary && isCapitalised(cue.text) && verbs.has(first.toLowerCase()))
      : !isDictionaryWord(first) || (canBeName(first) && !ordinary);
  }
  if (clinical && !given && !(kind === 'title' && !isEponym(first))) return false;
  if (isFunctionWord(first) || verbs.has(first.toLowerCase()))
    return given && verbAfter.test(text.slice(end, end + 10));
  if (kind === 'title' || (softTitles.has(cue.text.toLowerCase()) && close))
    return canBeName(first) || !isDictionaryWord(first);
  if (isClinicalProperNoun(first) && !given) return false;
  const unlisted = !isClinicalName(first) && first.length > 3;
  if (kind === 'plural') return given || unlisted || (canBeName(first) && !ordinary);
  if (kind === 'role' && unlisted && close && reached.test(text.slice(end, end + 14))) return true;
  if (kind === 'told' || kind === 'role')
    return (
      close &&
      ((given && !isProductContext(text, start, end)) || (kind === 'told' && canBeName(first) && !ordinary))
    );
  return (
    (given && (close || !ordinary)) ||
    (close && !isDictionaryWord(first) && first.length > 2 && /[aeiouyà-ÿ]/iu.test(first) && !isEponym(first))
  );
}

/** Looks no further than the line, and past what only a person does: "Zadie will ring". */
function isClinical(text: string, end: number): boolean {
  const line = text.slice(end, end + 48).split('\n')[0] ?? '';
  return !acts.test(line) && hasClinicalContext(line, 0);
}

/** What is done to or by a person, in any case: "PCP ODUYA NOTIFIED" */
const reached = late.iu`^ (?:notified|aware|paged|called|informed|contacted|updated|at b|to see|to call|helped|assisted|assessed|saw|states|says|said|will|here|in to)`;

const strongPlurals = late.iu`^(?:drs|messrs|attendance|attendees|present|regrets|apologies|participants)$`;

const link = late.iu`^(?:['"]?\)?, ?|,? (?:and|&|\+|or) |[ ]?[/+&][ ]?|; ?)(?=\p{L})`;

/** "sons, Ade and Bola", "In attendance: Oduya, Park, van Rijn" */
function listed(text: string, from: number, most: number, any: boolean): Span[] {
  const spans: Span[] = [];
  let end = from;
  while (spans.length < most) {
    // A credential or a role in brackets may stand between
    const aside = /^ \([^)\n]{1,24}\)/u.exec(text.slice(end, end + 27))?.[0].length ?? 0;
    const found = link.exec(text.slice(end + aside, end + aside + 8));
    if (found === null || (most < 3 && found[0].startsWith(','))) break;
    const start = end + aside + found[0].length;
    const next = readName(text, start, { sure: true });
    const first = next?.text.split(/[\s.,]+/u).find((part) => part.length > 1 && !particles.test(part)) ?? '';
    if (next === undefined || first === '' || !isCased(text, start, most)) break;
    if (
      neverNames.has(first.toLowerCase()) ||
      roles.has(first.toLowerCase()) ||
      (isClinicalProperNoun(first) && !canBeGiven(first))
    )
      break;
    if (
      !(any || canBeGiven(first) || canBeName(first) || !isDictionaryWord(first)) ||
      isClinical(text, next.end)
    )
      break;
    if (most < 3 && !canBeGiven(first) && !(/[/&]/u.test(found[0]) && !isClinicalName(first))) break;
    if (first === first.toUpperCase() && first.length < 5 && !canBeGiven(first)) break;
    spans.push({ start, end: next.end });
    end = next.end;
  }
  return spans;
}

/** In mixed case a capital or a particle begins the next name; elsewhere only a list of several goes on. */
function isCased(text: string, start: number, most: number): boolean {
  if (letterCaseAt(text, start) !== 'mixed') return most > 2;
  return isCapitalised(text[start] ?? '') || /^(?:v[ao]n|d[aeiu]) /u.test(text.slice(start, start + 4));
}
