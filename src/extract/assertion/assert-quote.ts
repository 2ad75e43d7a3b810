import type { Span } from '../../note/span.ts';
import type { Assertion } from './assertion.ts';
import { otherPeople, relatives } from './cues/experiencer.ts';

const people = `${relatives}|${otherPeople}`;
const verbs =
  'says|said|states|stated|reports|reported|adds|added|explains|explained|tells us|told us|told me|tells me|writes|wrote|recalls|recalled|mentions|mentioned|remarks|remarked|complains|complained|insists|insisted|notes|noted';
/** `Wife: “`, `his mother said, “` */
const before = new RegExp(
  `(?:^|[.;!?(\\n”"]\\s*|\\b(?:the|his|her|their|and)\\s)(${people})(?:\\s(?:${verbs})(?:\\s(?:that|to (?:me|us)))?)?(?:\\s\\([^()"]{1,20}\\))?\\s*[:,–-]?\\s*$`,
  'i',
);
/** `,” says the grandmother`, `” (mother)` */
const after = new RegExp(
  `^[,.]?\\s*(?:(?:${verbs})\\s(?:the|his|her|their)\\s|[(–-]\\s?|(?:the|his|her|their)\\s)(${people})\\b(?!'s)`,
  'i',
);
const family = new RegExp(`^(?:${relatives})$`, 'i');
/** Whom a relative of the patient calls so: the patient. */
const roles: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:sons?|daughters?|kids|children|twin)$/i, /\b(?:mum|mom|mam|mother|dad|father|mummy|daddy|papa)\b/i],
  [
    /^(?:grandson|granddaughter)$/i,
    /\b(?:gran|nan|nana|granny|grandma|grandpa|grandad|granddad|grandmother|grandfather)\b/i,
  ],
  [/^(?:niece|nephew)$/i, /\b(?:aunt|auntie|aunty|uncle)\b/i],
  [/^(?:aunt|uncle|auntie|aunty)$/i, /\bmy (?:niece|nephew)\b/i],
  [/^(?:mother|father|mum|mom|mam|dad|parents?|mummy|daddy|papa)$/i, /\b(?:my|our) (?:son|daughter|twin)\b/i],
  [/^(?:wife|husband|spouse|partner)$/i, /\bmy (?:wife|husband|partner)\b/i],
  [/^(?:brother|sister|sibling)$/i, /\bmy (?:brother|sister)\b/i],
];
const kin = new RegExp(`\\b(?:${people})\\b`, 'i');
const reach = 300;

/** Most notes quote nobody, and all mentions of a note are asked one after the other. */
let latest = { text: '', quotes: false };

/** The quotation that holds the span, without its marks. */
function quoteAround(text: string, span: Span): Span | undefined {
  if (text !== latest.text) latest = { text, quotes: text.includes('“') || text.includes('"') };
  if (!latest.quotes) return undefined;
  const from = Math.max(0, span.start - reach);
  const lead = text.slice(from, span.start);
  const curly = lead.lastIndexOf('“');
  if (curly > lead.lastIndexOf('”')) {
    const end = text.indexOf('”', span.end);
    return end === -1 || end - span.end > reach ? undefined : { start: from + curly + 1, end };
  }
  const straight = lead.lastIndexOf('"');
  if (straight === -1) return undefined;
  // An even number of marks since the line began: between two quotations.
  if (lead.slice(lead.lastIndexOf('\n') + 1).split('"').length % 2 === 1) return undefined;
  const end = text.slice(span.end, span.end + reach).indexOf('"');
  return end === -1 ? undefined : { start: from + straight + 1, end: span.end + end };
}

/** Whose it is when a relative is quoted: "I" is the one who speaks, "he" and "she" are the patient. Undefined if nobody is. */
export function speakerHas(text: string, span: Span): Assertion['experiencer'] | undefined {
  const quote = quoteAround(text, span);
  if (quote === undefined) return undefined;
  const speaker =
    before.exec(text.slice(Math.max(0, quote.start - 51), quote.start - 1))?.[1] ??
    after.exec(text.slice(quote.end + 1, quote.end + 61))?.[1];
  if (speaker === undefined) return undefined;
  const said = text.slice(quote.start, span.start);
  const pronoun =
    said.match(/\b(?:i|i'm|i've|i’m|i’ve|my|me|mine|he|she|his|her|him|you|your|we)\b/gi)?.at(-1) ?? '';
  if (kin.test(said)) {
    // "Mum forgets things," says the daughter.
    const called = roles.find(([who]) => who.test(speaker))?.[1];
    return called?.test(said) === true && !/\b(?:his|her)\s(?:mum|mom|mother|dad|father)\b/i.test(said)
      ? 'patient'
      : undefined;
  }
  if (/^(?:i|my|me|mine)/i.test(pronoun)) return family.test(speaker) ? 'family' : 'other';
  return 'patient';
}
