import type { DeidentifiedNote } from '../deidentify/deidentified-note.ts';
import { eponyms } from '../deidentify/words/eponyms.ts';
import { ClincodeError } from '../errors.ts';
import type { Span } from '../note/span.ts';

/**
 * Names, months and titles that are also words of clinical prose. Replaced as "May" or "Will", they
 * are looked for in that case only, or no note of such a patient could say "may" and "will".
 */
const wordsThatAreNames: ReadonlySet<string> = new Set(
  `may will mark march grace hope joy faith rose bill rich young long short small white black brown green gray
  grey sharp strong hand foot head bone blood heart case day week price best good noble guy art pat sue drew rob
  frank chase miles wells banks rivers stone wood field park hill street church king bishop cook baker major old`.split(
    /\s+/,
  ),
);

/**
 * What directly follows a name that means a disease or a device. Mr. Parkinson's note may say "Parkinson's
 * disease"; a name outside the eponym table is never let through, whatever follows it.
 */
const eponymHead =
  /^(?:['’]s?)?(?:-\p{Lu}\p{L}+)?[\s-](?:disease|syndrome|disorder|palsy|cyst|lymphoma|sarcoma|tumou?r|thyroiditis|esophagus|contracture|phenomenon|ataxia|chorea|dementia|anemia|hernia|fracture|sign|catheter)s?(?!\p{L})/iu;

/** Eponyms that the table, made from names of diseases, does not have. */
const moreEponyms: ReadonlySet<string> = new Set(['foley', 'magenis', 'may', 'smith', 'thurner']);

/** Identifiers by their form, whoever's they are. Bounded repetition only: each scan is linear. */
const structuralIdentifiers: Readonly<Record<string, RegExp>> = {
  ssn: /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g,
  ssnAfterCue:
    /\b(?:ssn|social security)\b[\s:#.]{0,4}(?:(?:number|no)\b[\s:#.]{0,4})?\d{3}[ .-]?\d{2}[ .-]?\d{4}(?!\d)/gi,
  email: /[\w.%+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}/gi,
  // A hyphen, full stop or parenthesis is required: "150 200 2500" is a row of laboratory values.
  phone:
    /(?<![\d.-])(?:\+?1[-. ]?)?(?:\([2-9]\d{2}\)[ .-]?\d{3}[-. ]?\d{4}|[2-9]\d{2}([-.])\d{3}\1\d{4}|[2-9]\d{2} \d{3}-\d{4})(?![\d-])/g,
  phoneAfterCue: /\b(?:phone|telephone|tel|cell|mobile|fax|pager)\b[\s:#.]{0,4}\+?\d{10,13}(?!\d)/gi,
  numberAfterCue:
    /\b(?:mrn|medical record|account|acct|patient id|member id|subscriber id|policy|chart)\b[\s:#.]{0,4}(?:(?:number|num|no|id)\b[\s:#.]{0,4})?[a-z]{0,3}-?\d{5,}/gi,
};

/**
 * Last check of what is about to leave the machine. Stops the call when a replaced value or the form of
 * an identifier is in it: fail closed, whatever the deidentify stage believed.
 *
 * @param outgoing the part of the prompt that comes from the note.
 * @param replacedValues what the deidentify stage replaced. Values below three characters and numbers of
 *   up to two digits are ignored: a removed age of "67" is also a pulse.
 * @param replacements where `outgoing` holds surrogates of our own, which look like identifiers by design.
 * @throws ClincodeError phi_in_prompt, with a count and nothing else. Time is linear in both inputs.
 */
export function assertNoPhi(
  outgoing: string,
  replacedValues: readonly string[],
  replacements: readonly Span[] = [],
): void {
  const count = countValues(outgoing, replacedValues) + countStructural(blank(outgoing, replacements));
  if (count === 0) return;
  throw new ClincodeError(
    'phi_in_prompt',
    `the outgoing text holds ${count} identifier(s); the model was not called`,
  );
}

/**
 * The same of all text of a note that may leave. Only the note's text is scanned: instructions are constant, and a patient called
 * "Place" must not stop them.
 * @throws ClincodeError phi_in_prompt
 */
export function assertNoPhiIn(note: DeidentifiedNote): void {
  const ownReplacements = note.spans.map((span) => note.offsets.toTarget(span));
  assertNoPhi(note.text, note.replacedValues, ownReplacements);
}

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  ends: boolean;
}

function countValues(outgoing: string, values: readonly string[]): number {
  const root: TrieNode = { next: new Map(), ends: false };
  const sameCaseOnly = new Set<string>();
  for (const value of values) {
    const tokens = tokenize(value);
    if (isIgnored(value, tokens)) continue;
    const [only] = tokens;
    if (tokens.length === 1 && wordsThatAreNames.has(only!.folded)) {
      sameCaseOnly.add(only!.raw);
      continue;
    }
    let node = root;
    for (const { folded } of tokens) {
      const next: TrieNode = node.next.get(folded) ?? { next: new Map(), ends: false };
      node.next.set(folded, next);
      node = next;
    }
    node.ends = true;
  }

  const text = tokenize(outgoing);
  let count = 0;
  for (let first = 0; first < text.length; first += 1) {
    if (sameCaseOnly.has(text[first]!.raw) && !isEponym(outgoing, text.slice(first, first + 1))) count += 1;
    let node: TrieNode | undefined = root;
    // No deeper than the longest value, which is a few words.
    for (let at = first; at < text.length && node !== undefined; at += 1) {
      node = node.next.get(text[at]!.folded);
      if (node?.ends) {
        if (!isEponym(outgoing, text.slice(first, at + 1))) count += 1;
        break;
      }
    }
  }
  return count;
}

function isEponym(text: string, words: readonly Token[]): boolean {
  const { end } = words.at(-1)!;
  return (
    words.every(({ folded }) => eponyms.has(folded) || moreEponyms.has(folded)) &&
    eponymHead.test(text.slice(end, end + 48))
  );
}

function isIgnored(value: string, tokens: readonly Token[]): boolean {
  if (tokens.length === 0 || value.trim().length < 3) return true;
  const characters = tokens.map(({ folded }) => folded).join('');
  const digits = characters.replace(/[^\d]/g, '').length;
  return !/\p{L}/u.test(characters) && digits <= 2;
}

interface Token {
  readonly raw: string;
  readonly folded: string;
  readonly end: number;
}

/**
 * Words, and numbers with their inner separators: "102" must not be found in "102.4", nor "3/5" in "3.5".
 * Six digits and more are an identifier or a date, however they are separated.
 */
function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: raw, index } of text.matchAll(
    /\d+(?:\/\d+)+|\d+(?:[.,:]\d+)+|\d+(?:-\d+)+|[\p{L}\p{N}\p{M}]+/gu,
  )) {
    let folded = raw.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    if (/^\d/.test(folded)) {
      const joined = folded.replace(/[/.,:-]/g, '');
      if (joined.length >= 6) folded = joined;
    }
    tokens.push({ raw, folded, end: index + raw.length });
  }
  return tokens;
}

function countStructural(text: string): number {
  let count = 0;
  for (const pattern of Object.values(structuralIdentifiers)) {
    for (const _ of text.matchAll(pattern)) count += 1;
  }
  return count;
}

function blank(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let read = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < read) continue;
    pieces.push(text.slice(read, start), ' '.repeat(end - start));
    read = end;
  }
  pieces.push(text.slice(read));
  return pieces.join('');
}
