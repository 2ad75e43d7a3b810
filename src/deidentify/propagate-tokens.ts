import type { Span } from '../note/span.ts';
import { isTelling, type NameParts } from './name-parts.ts';
import { matchesOf } from './patterns/each-match.ts';
import { late } from './patterns/search-pattern.ts';
import { isAbbreviation } from './words/clinical-abbreviations.ts';
import { eachJoined } from './words/joined-runs.ts';
import { letterCaseAt } from './words/letter-case.ts';
import { wordsOf, wordsThat } from './words/note-words.ts';
import { foldedWord, isDictionaryWord } from './words/ordinary-word.ts';
import { clinicalCapitals } from './words/place-words.ts';

const file = late.giu`[\p{L}\d][\p{L}\d._-]{3,80}\.(?:pdf|docx?|rtf|txt|jpe?g|png|gif|heic|tiff?|bmp|dcm|xlsx?|csv|zip|wav|mp[34]|m4a|mov|avi|html?|xml|json|pptx?|eml|msg)(?![\p{L}\d])`;
const login = late.uy`@?(?=[\p{L}\d._-]*\p{L})[\p{L}\d]+(?:[._-][\p{L}\d]+){0,3}(?![\p{L}\d@])`;
const spelled = late.gu`(?<![\p{L}\d.'’])\p{L}(?:[ -]\p{L}){2,14}(?![\p{L}\d'’])`;
const spelledCue = late.iu`(?:that(?:['’]s|s| is)|spel(?:led|t|ling)(?: as| out| is)?|letters?)[,:]? $`;
/** The two halves of a word that the end of a line parts. */
const headAtEnd = late.u`[\p{L}]{3,20}-?\r?$`;
const tailAtStart = late.u`^[ >]{0,4}[\p{L}]{1,20}`;
const signer = /(?:^|[\n.;,)|:]|[\n] *(?:--?|[;~])| {2,})[ \t]*$/u;
const signerEnd = late.iu`^(?:,? ?(?:rn|md|do|np|pa-?c?|rd|ot|pt|sw|lpn|ma|rda|cna|bsn)\b[^\n]{0,24})?(?:,? (?:hpcsa|gmc|npi|lic)[^\n]{0,24})?(?:,? +\d[\d/.: apm-]{2,20})?[ \t]*(?=\r?\n|$|\|| {2})|^\/|^ ?[/:] ?\p{Ll}{2,3}(?!\p{L})`;

/** Where the parts of found names stand inside other tokens: logins, files, initials, letters spelled out, words broken at the line's end. */
export function nameTokens(text: string, parts: NameParts): Span[] {
  const isCompound = compoundsOf(parts.words);
  return [
    ...inFiles(text, parts, isCompound),
    ...inLogins(text, parts, isCompound),
    ...asInitials(text, parts),
    ...spelledOut(text, parts),
    ...broken(text, parts),
  ];
}

function inFiles(text: string, { words }: NameParts, isCompound: Ask): Span[] {
  const spans: Span[] = [];
  for (const match of matchesOf(file, text)) {
    const pieces = match[0].split(/[\d._-]+|(?<=\p{Ll})(?=\p{Lu})/u);
    if (pieces.some((piece) => words.has(foldedWord(piece)) || isCompound(foldedWord(piece))))
      spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

type Ask = (folded: string) => boolean;

/** "mkowal", "kowalm", "m.kowal2", "adabello": a part with one or two letters at either end, or two parts. */
function compoundsOf(words: ReadonlySet<string>): Ask {
  const telling = [...words].filter(isTelling);
  // Two looks tell of most words that they neither begin nor end with a part
  const heads = new Set(telling.map((part) => part.slice(0, 4)));
  const tails = new Set(telling.map((part) => part.slice(-4)));
  return (folded) => {
    if (folded.length < 5 || folded.length > 24) return false;
    if (!heads.has(folded.slice(0, 4)) && !tails.has(folded.slice(-4))) return false;
    for (let cut = 1; cut < folded.length; cut += 1) {
      const [head, tail] = [folded.slice(0, cut), folded.slice(cut)];
      const [left, right] = [words.has(head) && isTelling(head), words.has(tail) && isTelling(tail)];
      if ((left && right) || (right && cut < 3) || (left && tail.length < 3)) return true;
      if ((left || right) && words.has(head) && words.has(tail)) return true;
    }
    return false;
  };
}

/** What is written in small letters, or run together, and no word. */
const strangeWords = wordsThat(
  (word) => word.length > 4 && !/['’]/u.test(word) && !isDictionaryWord(foldedWord(word)),
);

function inLogins(text: string, { words }: NameParts, isCompound: Ask): Span[] {
  const spans: Span[] = [];
  const heads = new Set([...words].filter(isTelling).map((part) => part.slice(0, 4)));
  const all = wordsOf(text);
  for (const index of strangeWords(text)) {
    const { start, end, folded } = all[index]!;
    if (!words.has(folded) && isCompound(folded)) spans.push({ start, end });
  }
  eachJoined(text, (start) => {
    login.lastIndex = start;
    const value = login.exec(text)?.[0] ?? '';
    if (!/[\d_@.]/u.test(value) || !/[\p{L}]{4}/u.test(value) || value.length > 40) return;
    const pieces = value.split(/[\d._@-]+/u).filter((piece) => piece !== '');
    const told = pieces.some((piece) => {
      const folded = foldedWord(piece);
      return (words.has(folded) && isTelling(folded)) || isCompound(folded) || isCut(folded, heads, words);
    });
    const joined = /_|^@|\p{L}\d|\p{Ll}\.\p{Ll}/u.test(value);
    if (told && joined) spans.push({ start, end: start + value.replace(/[._-]+$/u, '').length });
  });
  return spans;
}

/** "pmcnul7", "kowalcz_rn": a long name that is cut short, behind an initial or none. */
function isCut(piece: string, heads: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  for (const cut of [0, 1, 2]) {
    const rest = piece.slice(cut);
    if (rest.length < 5 - Math.min(cut, 1) || !heads.has(rest.slice(0, 4)) || isDictionaryWord(piece))
      continue;
    for (const part of words) if (part.length > rest.length && part.startsWith(rest)) return true;
  }
  return false;
}

function asInitials(text: string, { initials, given }: NameParts): Span[] {
  if (initials.size === 0 && given.size === 0) return [];
  const spans: Span[] = [];
  const small = [...initials].map((letters) => letters.toLowerCase());
  const wanted = new Set([...initials, ...given, ...small]);
  for (const word of wordsOf(text)) {
    if (word.text.length < 2 || word.text.length > 4 || !wanted.has(word.text)) continue;
    if (given.has(word.text)) {
      spans.push({ start: word.start, end: word.end });
      continue;
    }
    const upper = word.text.toUpperCase();
    if (!initials.has(upper) || !/^(?:\p{Lu}+|\p{Ll}+)$/u.test(word.text)) continue;
    const before = text.slice(Math.max(0, word.start - 6), word.start);
    const after = text.slice(word.end, word.end + 44);
    if (word.text === upper && isSpokenOf(text, word, upper)) {
      spans.push({ start: word.start, end: word.end });
      continue;
    }
    if (!signer.test(before) || !signerEnd.test(after)) continue;
    // "130/80, hr": in running text an abbreviation is one
    const own = /\n[ \t]*(?:--?|[;~])?[ \t]*$/u.test(before);
    if (
      !own &&
      isAbbreviation(upper) &&
      (word.text !== upper || after.startsWith('/')) &&
      !/^,? ?(?:rn|md|rd|rda)\b/iu.test(after)
    )
      continue;
    spans.push({ start: word.start, end: word.end });
  }
  return spans;
}

const reached =
  /^ (?:returned (?:the )?(?:call|page)|called back|aware|notified|agrees|here to|at bedside|paged|updated|informed)\b/u;

/** "TQ reports", "seen with TQ": the initials of a name of the note, where they are no abbreviation. */
function isSpokenOf(text: string, { start, end }: Span, upper: string): boolean {
  if (letterCaseAt(text, start) !== 'mixed') return false;
  if (/[\p{L}\d/.-]/u.test(text.charAt(start - 1)) || /^[-/\d]|^ \d/u.test(text.slice(end, end + 2)))
    return false;
  if (reached.test(text.slice(end, end + 22))) return true;
  return !isAbbreviation(upper) && !clinicalCapitals.has(upper.toLowerCase()) && !isDictionaryWord(upper);
}

function spelledOut(text: string, { words }: NameParts): Span[] {
  const spans: Span[] = [];
  for (const match of matchesOf(spelled, text)) {
    const word = match[0].replace(/[ -]/gu, '').toLowerCase();
    if (words.has(word) || spelledCue.test(text.slice(Math.max(0, match.index - 16), match.index)))
      spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

/** "Kowal-⏎ska" and "Kowals⏎ka" */
function broken(text: string, { words }: NameParts): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (let line = text.indexOf('\n'); line >= 0; line = text.indexOf('\n', line + 1)) {
    const last = text.charCodeAt(line - 1);
    // Most lines end with a stop or a figure, and the next begins with a sign, a figure or none
    if (last < 65 && last !== 45 && last !== 13) continue;
    const next = text.charCodeAt(line + 1);
    if (next < 65 && next !== 32 && next !== 62) continue;
    const head = headAtEnd.exec(text.slice(Math.max(from, line - 44), line))?.[0];
    const tail = head === undefined ? undefined : tailAtStart.exec(text.slice(line + 1, line + 46))?.[0];
    if (head === undefined || tail === undefined) continue;
    const span = { start: line - head.length, end: line + 1 + tail.length };
    from = span.end;
    const [first, second] = [head.replace(/-?\r?$/u, ''), tail.replace(/^[ >]+/u, '')];
    const whole = foldedWord(first + second);
    if (words.has(first.toLowerCase()) && head.includes('-') && /^\p{Lu}/u.test(second)) spans.push(span);
    else if (words.has(whole) && !isDictionaryWord(whole)) spans.push(span);
  }
  return spans;
}
