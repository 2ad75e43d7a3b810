import { type AskedPattern, late, searched } from '../patterns/search-pattern.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { isClinicalName } from '../words/clinical-names.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isClinicalProperNoun, isDictionaryWord, isEponym, isFunctionWord } from '../words/ordinary-word.ts';
import { relations, roles, titles } from '../words/person-roles.ts';
import { strongHeads, weakHeads } from '../words/place-words.ts';

/** What a place or firm is, in any letters, where lists of institutions do not have it. */
const kinds: ReadonlySet<string> = new Set(
  `pavilion wing annex annexe campus plant factory yard yards works mine pit pits colliery dairy bakery canteen library museum hall club band choir
  chapter chapel convent rectory mission market mart store shop mall lot lake pond pier dock docks marina landing beach island creek river bridge junction
  crossing interchange exit turnoff terminus station airstrip airport rink park path trail spur camp campground estate farms farm ranch orchard vineyard
  diner grill cafe bar tavern inn motel hotel casino garage tire muffler salon barbershop funeral mortuary cemetery surgery chemist drugs drugstore
  pharmacy ward school primary middle elementary high academy college university daycare preschool nursery church baptist methodist lutheran temple mosque
  ambulance ems fire squad legal law lab labs pathology imaging rehab dental dentistry ortho respite hospice hospital hosp clinic center centre
  co-op coop union guild society trust foundation railway railroad shipyard foundry mills mill quarry refinery warehouse logistics trucking freight
  outstation homestead subdivision layout bypass viaduct lighthouse schoolhouse ballpark stadium arena speedway fairgrounds`.split(
    /\s+/u,
  ),
);

/** Where a text has no capitals these tell as little as any word; behind a place that was found they are its end. */
const smallKinds: ReadonlySet<string> = new Set(
  `practice surgery infirmary county parish township twp borough province prefecture district village reservation street road rd avenue ave boulevard blvd parkway pkwy lane drive highway hwy
  turnpike tpke expressway court terrace crescent gardens manor lodge heights estates apartments apts memorial general medical regional health care base barracks
  brothers bros steel motors foods stores hills springs diagnostics behavioral behavioural gigafactory`.split(
    /\s+/u,
  ),
);

const smallPhrase = late.iu`^ (?:family (?:practice|medicine|health|dentistry)|public health(?: unit)?|health (?:centre|center|unit|service|department)|high school|primary school|fire department|police department|care home|nursing home)(?!\p{L})`;

const isKind = (word: string): boolean => {
  const lower = word.toLowerCase();
  return kinds.has(lower) || strongHeads.has(lower) || (weakHeads.has(lower) && /^\p{Lu}\p{Ll}/u.test(word));
};

const compass = '(?:North|South|East|West|Central|Main|Downtown|Northeast|Northwest|Southeast|Southwest)';
const word = "\\p{L}[\\p{L}'’.-]{0,20}";
const next = searched(`^[ \\u00a0](?<word>${word})(?![\\p{L}\\d])`, 'u');
const joined = searched(`^[ \\u00a0]?(?:&|\\+)[ \\u00a0](?<word>${word})(?![\\p{L}\\d])`, 'u');
const side = searched(`^[ \\u00a0]${compass}(?![\\p{L}])`, 'u');
/** "3,", "#2", "5B)": a number of a house, a ward or a crew at the end of what is said. */
const numbered =
  /^[ \u00a0](?:#[ \u00a0]?)?\d{1,2}[A-Z]?(?=[,;)\n]|\.(?!\d)|$|[ \u00a0](?:[–—(|]|and|by|to|with|w\/|at|on|for)[ \u00a0])/u;
/** The door behind a street or house. */
const door = late.iu`^,?[ \u00a0](?:(?:apt|ste|suite|unit|flat|lot|sp|bldg|building|box|floor|fl|trlr|trailer|spc|room|rm)\.?[ \u00a0]?#?(?:[A-Z]?\d[A-Z\d-]{0,4}|[A-Z])|\d{1,2}(?:st|nd|rd|th) (?:floor|fl)|#[ \u00a0]?[A-Z]?\d[A-Z\d-]{0,4}|(?:upper|lower|rear) unit)(?![\p{L}\d/])`;
/** "S. 4th Ave & 16th" */
const crossing = late.iu`^[ \u00a0](?:&|and|at|@)[ \u00a0](?:[NSEW]\.? )?\d{1,3}(?:st|nd|rd|th)(?:[ \u00a0](?:st|ave|street|avenue)\.?)?(?![\p{L}\d])`;
/** "Dublin 10", "Yuma PD" */
const ofTown = (town: string): AskedPattern => (/^dublin$/iu.test(town) ? dublin : police);
const dublin = /^[ \u00a0]\d{1,2}W?(?![\d/.-])/u;
const police = late.u`^[ \u00a0](?:PD|FD)(?![\p{L}\d])(?! (?:exchange|catheter|fluid|dialysis|clinic))`;
const roadEnd = late.iu`\b(?:st|ave?|rd|blvd|ln|hwy|pkwy|street|avenue|road|boulevard|lane|highway)\.?$`;
const possessive = late.u`^['’]s(?![\p{L}\d])`;

/** Capitals that begin something else: persons, days, tests. */
const begins = late.iu`^(?:this|that|these|those|there|here|what|where|how|why|also|still|now|today|mr|mrs|ms|miss|dr|drs|prof|rev|fr|sr|st|pt|patient|he|she|they|we|i|it|his|her|their|our|no|not|yes|and|but|if|when|then|who|with|for|from|to|at|in|on|by|of|or|as|was|is|has|had|will|phone|tel|fax|ph|cell|email|attn|re|cc|date|dob|mrn|id|ref|age|sex|address|addr|dx|rx|hx|plan|note|seen|called|admitted|discharged|transferred|lives|works|retired|dad|mom|mum|wife|husband|son|daughter|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december|inpatient|outpatient|emergency|signed|electronically|report|page|chief|history|reason|exam|labs?|meds?|allerg\p{L}*|md|do|rn|np|pa)$`;

/** A capitalised word that can be a part of a name of a place. */
function isPart(value: string): boolean {
  const bare = value.replace(/[.'’]+$/u, '');
  if (bare.length < 2 || begins.test(bare)) return false;
  const lower = bare.toLowerCase();
  if (titles.has(lower) || relations.has(lower) || roles.has(lower)) return false;
  if (/^\p{Lu}{2,}$/u.test(bare)) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(bare) || isAbbreviation(bare)) return false;
  return !isClinicalProperNoun(bare) && (isDictionaryWord(bare) || !isClinicalName(bare));
}

/** End of a place of which the first words were found: "Naches" of "Naches Gold Fruit", "Casey" of "Casey's". */
export function placeEnd(text: string, start: number, end: number): number {
  let at = end;
  const mixed = letterCaseAt(text, start) === 'mixed';
  const last = lastWord.exec(text.slice(start, end))?.[0] ?? '';
  const isProper = mixed && /^\p{Lu}/u.test(last) && !isEponym(last) && !isAbbreviation(last);
  // the stop of a sentence
  if (text.charAt(end - 1) === '.') return end;
  for (let parts = 0; parts < 4; parts += 1) {
    const right = text.slice(at, at + 40);
    const own = possessive.exec(right)?.[0].length ?? 0;
    if (own > 0 && !/^\p{Ll}/u.test(text.charAt(start))) {
      at += own;
      continue;
    }
    const hit =
      (roadEnd.test(text.slice(Math.max(start, at - 12), at)) ? crossing.exec(right) : null) ??
      (at === end ? ofTown(last).exec(right) : null) ??
      side.exec(right) ??
      door.exec(right) ??
      (at === end && isProper ? numbered.exec(right) : null);
    if (hit !== null) {
      at += hit[0].length;
      continue;
    }
    const linked = joined.exec(right);
    const found = linked ?? next.exec(right);
    const phrase = mixed ? undefined : smallPhrase.exec(right)?.[0];
    if (phrase !== undefined) {
      at += phrase.length;
      continue;
    }
    const value = found?.groups?.word;
    if (found === null || value === undefined) break;
    const bare = value.replace(/[.'’-]+$/u, '');
    const length = found[0].length - (value.length - bare.length);
    if ((isKind(bare) || (!mixed && smallKinds.has(bare.toLowerCase()))) && !isFunctionWord(bare))
      at += length;
    else if (mixed && /^\p{Lu}/u.test(bare) && isPart(bare) && !/^:/u.test(right.slice(length))) at += length;
    else break;
    // the stop of a sentence
    if (value.length > bare.length) break;
  }
  return at;
}

const lastWord = late.u`[\p{L}][\p{L}'’-]*$`;
const before = searched(`(?<![\\p{L}\\d'’.-])(?<word>${word})[ \\u00a0]$`, 'u');
const opening =
  /^(?:North|South|East|West|New|Old|Saint|Mount|Royal|Upper|Lower|Great|Little|Big|Grand|Our|Good|Sri|Port|Fort|Lake|Camp|Hotel|Hospital|Clinic|University|Uni|Church|Radio|Rite|Advocate|Barangay|Ciudad|Santa|San|Los|Las|El|La|Le)$/u;
/** In a text of one case: "camp lejeune", "LAKE OKOBOJI" */
const smallOpening = late.iu`(?<![\p{L}\d'’-])(?:camp|fort|ft|lake|mount|mt|saint|st|santa|san|los|las|port|our lady of|isle of|university of|city of|town of|village of|county of|church of|bank of)\.?[ \u00a0]$`;
/** "Gift of", "Hospice of the" before what was found, within a sentence. */
const ofBefore = late.u`(?:(?<![\p{L}'’])\p{Ll}[\p{L}'’-]{0,20},? |[@(/:] )(?<value>(?<word>\p{Lu}[\p{L}'’-]{2,16}) of (?:the )?)$`;
const article = late.u`(?<![\p{L}\d'’-])[Tt]he[ \u00a0]$`;
/** A number of a house or street before it, behind a word or mark that an address follows. */
const houseNumber = late.iu`(?:(?<![\p{L}])(?:at|to|of|is|near|from|address|addr|home|on|by|lives|no|nos|lot|flat|unit|apt|plot|blk|stall|house|c\/o)\.?|[:,;|>(–—-]|^|\n[ \t]*|"[ ]?|['’]s:?)[ \u00a0]{0,2}(?<value>(?:(?:no|nos|lot|flat|unit|plot|blk)\.? ?)?\d{1,5}[A-Za-z]?(?:[-/]\d{1,4})?[ \u00a0])$`;

/** "Flat 2/1, 88 Byres Rd" */
const flatBefore = late.iu`(?<![\p{L}\d])(?<value>(?:flat|unit|apt|apartment|suite|block|room|shop|door)\.? (?:\d{1,4}[a-z]?(?:[/-]\d{1,3})?|[a-z]\d{0,2}),? )$`;

/** "the Larches", "the Erne": a house that is called by one word with its article, not "the Oduya farm". */
const isShortName = (value: string, behind: string): boolean =>
  /^\S+(?: \S+)?$/u.test(value) &&
  /^(?:$|[^\p{L}\d\s'’-]|\n|[ \u00a0](?:[^\p{Ll}]|(?:and|or|in|on|at|for|to|from|with|w|by|is|was|as|till|until|since)(?!\p{L})))/u.test(
    behind,
  );

/** Start of a place of which the last words were found: "Connecticut" of "Connecticut Children's". */
export function placeStart(text: string, start: number, end: number): number {
  let at = start;
  const value = text.slice(start, end);
  // a postcode stands behind its town, which is another place
  if (/^\S*\d/u.test(value)) {
    const flat = /^\d{1,5}[A-Za-z]? \p{L}/u.test(value)
      ? flatBefore.exec(text.slice(Math.max(0, start - 20), start))?.groups?.value
      : undefined;
    return start - (flat?.length ?? 0);
  }
  const mixed = letterCaseAt(text, start) === 'mixed';
  if (!mixed) at -= smallOpening.exec(text.slice(Math.max(0, at - 16), at))?.[0].length ?? 0;
  for (let parts = 0; parts < 3; parts += 1) {
    const left = text.slice(Math.max(0, at - 32), at);
    const hit = before.exec(left);
    const value = hit?.groups?.word ?? '';
    if (hit === null || !mixed || !/^\p{Lu}/u.test(value)) break;
    const from = at - hit[0].length;
    const lead = text.slice(Math.max(0, from - 3), from);
    // within a sentence: behind a small word or a comma
    const isWithin = /[\p{Ll}][,]?[ \u00a0]$|[@(/][ \u00a0]?$/u.test(lead);
    if (!(opening.test(value) || (isWithin && isPart(value)))) break;
    at = from;
  }
  const owner = mixed ? ofBefore.exec(text.slice(Math.max(0, at - 48), at))?.groups : undefined;
  if (owner?.word !== undefined && isPart(owner.word)) at -= owner.value!.length;
  const left = text.slice(Math.max(0, at - 32), at);
  const house = houseNumber.exec(left)?.groups?.value;
  if (house !== undefined && !/^(?:19|20)\d\d[ \u00a0]$/u.test(house)) return at - house.length;
  return (
    at -
    (isShortName(text.slice(at, end), text.slice(end, end + 8)) ? (article.exec(left)?.[0].length ?? 0) : 0)
  );
}
