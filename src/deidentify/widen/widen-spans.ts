import { late } from '../patterns/search-pattern.ts';
import { codeCategories } from '../phi-category.ts';
import type { ResolvedSpan } from '../resolve-overlaps.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { codeEnd, codeStart, rowOfDigits } from './widen-codes.ts';
import { givenNameBefore, surnameBehind } from './widen-people.ts';
import { placeEnd, placeStart } from './widen-places.ts';

/** A day without its month is read with its article: "on the 4th". */
const day = late.iu`^(?:\d{1,2}(?:st|nd|rd|th)|[a-z-]+(?:st|nd|rd|th))$`;
/** "visit at 41 Bello", "stays at 6015 Oduya": what has a number before it and is gone to is a street. */
const house = late.iu`(?<!\p{L})(?:lives? at|lives? on|home at|stay(?:s|ing) at|visit at|address|mail to|letters? to|deliver to) (?<value>\d{2,5} )$`;
const article = late.u`(?<![\p{L}\d'’-])[Tt]he[ \u00a0]$`;
const closesWord = late.u`^(?:$|[,;.:)\]"–—]|\s*\n| (?:and|or|in|on|at|for|to|with|by|is|was|as|till|until|since)(?!\p{L}))`;
const ownBehind = /^['’]s(?=$|[,;.:)\]"]|\s*\n)/u;
/** Small words between two parts of one name of a place. */
const between = /^ (?:of|of the|for|&|de|de la|del|du|des|la) $/u;
/** A name that is written together with others: "oduya_rn", "cm_oduya". */
const tiedBehind = late.u`^(?:_[\p{L}\d]{1,16})+`;
const tiedBefore = late.u`(?<![\p{L}\d@./-])(?:[\p{L}\d]{1,16}_)+$`;

/**
 * Widens what was found to the whole of what was written: an identifier that is found in part is told all the same. Lists and patterns
 * know the words that give it away, not where it ends.
 */
export function widenSpans(text: string, spans: readonly ResolvedSpan[]): readonly ResolvedSpan[] {
  const wide = spans.map((span, at) => {
    const [from, to] = edgesOf(text, span);
    const start = Math.max(from, leastStart(spans[at - 1], span));
    const end = Math.min(to, mostEnd(spans[at + 1], span));
    return start === span.start && end === span.end ? span : { ...span, start, end };
  });
  const joined: ResolvedSpan[] = [];
  for (const span of wide) {
    const last = joined.at(-1);
    const isPart =
      last?.category === 'GEO' && span.category === 'GEO' && between.test(text.slice(last.end, span.start));
    if (last !== undefined && (span.start < last.end || isPart))
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

/** What is widened ends where something of another kind begins. */
const isAlike = (one: ResolvedSpan, other: ResolvedSpan): boolean =>
  one.category === other.category || (codeCategories.has(one.category) && codeCategories.has(other.category));
const leastStart = (before: ResolvedSpan | undefined, span: ResolvedSpan): number =>
  before === undefined || isAlike(before, span) ? 0 : before.end;
const mostEnd = (behind: ResolvedSpan | undefined, span: ResolvedSpan): number =>
  behind === undefined || isAlike(behind, span) ? Number.POSITIVE_INFINITY : behind.start;

function edgesOf(text: string, { start, end, category }: ResolvedSpan): readonly [number, number] {
  let [from, to] = [start, end];
  if (codeCategories.has(category))
    [from, to] = rowOfDigits(text, start, end) ?? [
      codeStart(text, start, end, category),
      codeEnd(text, start, end),
    ];
  else if (category === 'GEO') {
    [from, to] = [placeStart(text, start, end), placeEnd(text, start, end)];
    from -= halfOfPlace.exec(text.slice(Math.max(0, from - 12), from))?.groups?.value?.length ?? 0;
  } else if (category === 'DATE' && day.test(text.slice(start, end))) from -= articleBefore(text, start);
  else if (category === 'NAME') {
    [from, to] = nameEdges(text, start, end);
    from -= givenNameBefore(text, from);
    to += surnameBehind(text, from, to);
  }
  if (category === 'NAME' || codeCategories.has(category)) {
    from -= tiedBefore.exec(text.slice(Math.max(0, from - 36), from))?.[0].length ?? 0;
    to += tiedBehind.exec(text.slice(to, to + 36))?.[0].length ?? 0;
  }
  return [from, to];
}

/** The other half of a name: "devereux-hall" where only one is known. */
const halfBehind = late.iu`^-(?!(?:like|based|type|style|associated|related|induced|positive|negative|named|free|and|or|to|of|in|up|out|on|off|yo|year|old|stage|grade)(?!\p{L}))\p{L}[\p{L}'’]{1,20}(?![\p{L}\d-])`;
const halfBefore = late.iu`(?<![\p{L}\d'’./@-])(?<value>(?!(?:post|pre|non|anti|self|re|ex|co|step|great|semi|sub|peri|intra|inter|multi|x|t|pt|mr|mrs|dr|rn|md|np|pa|cc|per|by|via|re|to)-)\p{L}[\p{L}'’]{1,20}-)$`;
/** "Tri-County Surgical" of which "County Surgical" is known */
const halfOfPlace = late.u`(?<![\p{L}\d'’./@-])(?<value>(?:Tri|Bi|Mid|Inter|Twin|Trans|North|South|East|West|TRI|MID)-)$`;
/** "the merritt parkway" where a text has no capitals */
const roadBehind = late.iu`^ (?:parkway|pkwy|street|road|rd|avenue|ave|boulevard|blvd|highway|turnpike|expressway|freeway|heights(?: medical| hospital| clinic)?|hills|county|parish|hospital|infirmary|diagnostics|medical (?:center|centre|group)|memorial(?: hospital)?)(?![\p{L}\d])`;
const campBefore = late.iu`(?<![\p{L}\d'’-])(?:camp|fort|lake|mount) $`;
/** "clinician ...... p devereux-hall" */
const smallInitial = late.u`(?:[:.=|>] {1,3}|(?<!\p{L})(?:dr|mr|mrs|miss|prof|sister|nurse)\.? |(?<!\p{L})ms\.? (?=\p{Ll}))(?<value>\p{Ll}\.? )$`;

/** "rsv/tt 4-18-2009": who typed behind who dictated */
const isMark = late.u`^(?:\p{Ll}{2,3}|\p{Lu}{2,3})$`;
const typistBehind = late.u`^\/\p{L}{2,3}(?=[ \t]*(?:$|\n|\d))`;

/** "ship's doctor van der Merwe": what a surname begins with */
const particles =
  /(?<![\p{L}\d'’-])(?<!\bet )(?<value>(?:van(?: de[nr]?| ['’]t)?|von(?: der| und zu)?|de(?: la| los| las)?|del|della|dei|di|da|dos|das|du|ter|ten|bin|ibn|bint|ould|el|al|(?<=(?:(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Dr|\p{Lu})\.?|\p{Lu}\p{Ll}{2,12}) )do) )$/u;

/** "W. do Nascimento" */
const leadInitial = /(?<![\p{L}\d.'’-])(?<value>\p{Lu}\.? (?:\p{Lu}\.? )?)$/u;

/** What stands before "t Hoff", with a given name in capitals. */
const ownParticle = late.u`(?<![\p{L}\d'’-])(?<value>(?:\p{Lu}[\p{L}\p{M}-]{1,16} (?:\p{Lu}\.? )?)?(?:van|in|op|aan) ['’])$`;

const articleBefore = (text: string, start: number): number =>
  article.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0;

/** "at the Larches", "works Casey's,", "visit at 41 Bello": houses and streets that are called as people are. */
function nameEdges(text: string, from: number, until: number): readonly [number, number] {
  const start =
    from - (halfBefore.exec(text.slice(Math.max(0, from - 24), from))?.groups?.value?.length ?? 0);
  const end = until + (halfBehind.exec(text.slice(until, until + 24))?.[0].length ?? 0);
  const to = end + (ownBehind.exec(text.slice(end, end + 4))?.[0].length ?? 0);
  const isCased = letterCaseAt(text, start) === 'mixed';
  const road = isCased ? undefined : roadBehind.exec(text.slice(to, to + 28))?.[0];
  const camp = isCased ? undefined : campBefore.exec(text.slice(Math.max(0, start - 8), start))?.[0];
  if (road !== undefined || camp !== undefined)
    return [start - (camp?.length ?? articleBefore(text, start)), to + (road?.length ?? 0)];
  const initial = smallInitial.exec(text.slice(Math.max(0, start - 8), start))?.groups?.value;
  if (initial !== undefined) return [start - initial.length, to];
  const typist = isMark.test(text.slice(start, to))
    ? typistBehind.exec(text.slice(to, to + 6))?.[0]
    : undefined;
  if (typist !== undefined) return [start, to + typist.length];
  // "Marijke van 't Hoff", of which "t Hoff" is known
  const own = /^t \p{L}/u.test(text.slice(start, start + 3))
    ? ownParticle.exec(text.slice(Math.max(0, start - 34), start))?.groups?.value
    : undefined;
  if (own !== undefined) return [start - own.length, to];
  const led = /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2))
    ? particles.exec(text.slice(Math.max(0, start - 20), start))?.groups?.value
    : undefined;
  if (led !== undefined) {
    const at = start - led.length;
    return [at - (leadInitial.exec(text.slice(Math.max(0, at - 6), at))?.groups?.value?.length ?? 0), to];
  }
  const number = house.exec(text.slice(Math.max(0, start - 18), start))?.groups?.value?.length ?? 0;
  if (number > 0) return [start - number, to];
  const isWord = /^\p{Lu}[\p{L}'’-]+$/u.test(text.slice(start, end));
  return [isWord && closesWord.test(text.slice(to, to + 7)) ? start - articleBefore(text, start) : start, to];
}
