import { searched } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isFunctionWord } from '../words/ordinary-word.ts';
import { addressTail } from './address-tail.ts';
import { cityBehind } from './city-behind.ts';
import { type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';
import { measure } from './postcodes.ts';

const id = 'cued-streets';
const sp = '(?:[ \\u00a0]|\\r?\\n)';
/** Every word that the post of the United States has for a way, and its short forms; most are words of medicine too. */
export const ways = new RegExp(
  `^(?:${[
    'alley annex arcade avenue bayou beach bend bluffs? bottom boulevard branch bridge brooks? burgs? bypass camp canyon cape causeway centers? circles? cliffs? club commons? corners? course courts? coves? creek crescent crest crossing crossroads? curve dale dam divide drives? estates? expressway extensions? falls? ferry fields? flats? fords? forest forges? forks? fort freeway gardens? gateway glens? greens? groves? harbors? haven heights highway hills? hollow inlet islands? isle junctions? keys? knolls? lakes? land landing lane lights? loaf locks? lodge loop mall manors? meadows? mews mills? mission motorway mount mountains? neck orchard oval overpass parks? parkways? pass passage path pike pines? place plains? plaza points? ports? prairie radial ramp ranch rapids? rest ridges? river roads? route row rue run shoals? shores? skyway springs? spurs? squares? station stravenue stream streets? summit terrace throughway trace track trafficway trail trailer tunnel turnpike underpass unions? valleys? via viaduct views? villages? ville vista walks? wall ways? wells?',
    'aly anx av ave bch blf blfs blvd bnd br brg brk byp byu cir circ clb clf clfs cmn cmp cor cors cp cres crk crse crst cswy ct ctr cts curv cv cvs cyn dl dm dr dv est ests expy ext exts fall fld flds fls flt flts frd frg frk frks frst fry ft fwy gdn gdns gln grn grv gtwy hbr hl hls holw hts hvn hwy inlt jct jctn ky kys knl knls lck lcks ldg lf lgt lk lks ln lndg mdw mdws ml mls mnr mnrs msn mt mtn mtns mtwy nck opas orch pkwy pky pl pln plns plz pne pnes pr prt prts psge pt pts radl rd rdg rdgs rds riv rnch rpd rpds rst rte shl shls shr shrs skwy smt spg spgs sq sqs st sta str stra strm ter terr tpke trak trce trfy trl trlr trwy tunl un upas via vis vl vlg vlgs vly vlys vw vws way wl wls xing xrd',
    'brae close croft drove esplanade gate grange green lea mews nook parade quay rise strand wharf wynd yard',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
  'iu',
);
/** Behind these stands an address and nothing else. */
const address = `(?:(?:mailing|home|street|billing|current|new|old|permanent|residential|forwarding|shipping|work) )?address(?:${sp}(?:verified|confirmed|updated|changed|corrected|listed|given|on${sp}file|of${sp}record|is|was|now|to|as|as of [^:\\n]{3,32})){0,3}|(?:lives?|living|lived|reside[sd]?|residing|residence|stays?|staying|stayed)(?:${sp}with${sp}[^\\n,.;:]{2,32})?${sp}(?:at|is)|(?:evicted|moved)${sp}from`;
/** Behind these the last word has to be one of the ways. */
const place = `(?:moved|moving|relocat(?:ed|ing)|mail(?:ed)?|sen[dt](?:${sp}[^\\n,.;:]{2,24})?|ship(?:ped)?|deliver(?:ed|y|ies)?(?:${sp}[^\\n,.;:]{2,24})?|transport(?:ed)?|dispatched|responded|taken|keys?|letter|returned)${sp}to|(?:wander(?:ed|ing)|found(?:${sp}(?:down|unresponsive|wandering))?|picked${sp}(?:(?:him|her|them|pt|patient|the${sp}patient)${sp})?up|home${sp}visit|fell|collapsed|struck|hit|robbed|assaulted|accident|crash|collision|fire|incident|home|house|property|shop|store|works?)${sp}(?:at|near|outside|by|on|is)|pharmacy[^\\n.;]{0,40}${sp}(?:on|at)|c\\/o[^\\n,.;]{3,40},|c\\/o`;
const unit = `(?:(?:,${sp}|${sp}|-${sp}|${sp}-${sp})(?:apt|apartment|unit|suite|ste|fl|floor|rm|room|bldg|building|lot|spc|sp|space|trlr|trailer|no|#)\\.?[ ]?#?(?=[\\w-]{0,5}\\d|[a-z](?![a-z]))[\\w-]{1,6}|,?${sp}(?:bsmt|frnt|basement|upstairs|downstairs)|\\/\\d?[a-z])(?![\\p{L}\\d])`;
const word = "[\\p{L}\\d][\\p{L}\\p{M}\\d'’-]{0,22}\\.?";
const house = '\\d{1,6}(?:-?[a-z](?![\\p{L}])|-\\d{1,4}|½)?';
const line = `${house}${sp}${word}(?:${sp}${word}){0,4}`;

/** How many words from the front on are a street: up to the last that is a way, or undefined. */
function wordsOfWay(words: readonly string[]): number | undefined {
  for (let count = words.length; count > 1; count -= 1)
    if (ways.test(words[count - 1]!.replace(/\.$/u, ''))) return count;
  return undefined;
}

const patterns: readonly PhiPattern[] = [
  {
    category: 'GEO',
    strength: 2,
    needs: /\d[a-z]?\s\p{L}/iu,
    pattern: searched(
      `(?<!\\p{L})(?:${address}|${place})(?:[:,]|${sp}-)?${sp}{1,2}(?=(?<value>${line}))`,
      'dgiu',
    ),
  },
];

const table = patternRecognizer(id, '1', patterns);
const tail = new RegExp(`(?:${unit}){1,2}`, 'iuy');
const sureBefore = new RegExp(`(?<!\\p{L})(?:${address})(?:[:,]|\\s-)?\\s{1,2}$`, 'iu');

/** Where the street of a hit ends; undefined for a dose, a count or a sentence. */
function endOfStreet(text: string, { start, end }: PatternHit | PhiFinding): number | undefined {
  const value = text.slice(start, end);
  if (measure.test(value)) return undefined;
  const isMixed = letterCaseAt(text, start) === 'mixed';
  const words: string[] = [];
  let at = start + value.search(/\s/u);
  const first = at;
  for (const { 0: one, index } of value.slice(at - start).matchAll(/\S+/gu)) {
    const bare = one.replace(/\.$/u, '');
    if (
      isMixed
        ? !/^[\p{Lu}\d]/u.test(bare) && !/^(?:of|the|de|del|la|los)$/u.test(bare)
        : isFunctionWord(bare) && !ways.test(bare)
    )
      break;
    words.push(one);
    // A stop behind a word that is no short form ends the sentence
    if (one.endsWith('.') && (bare.length > 4 || (words.length > 1 && ways.test(bare)))) break;
    at = first + index + one.length;
  }
  const count = wordsOfWay(words);
  if (count === undefined) {
    // "address verified: 12 Old Schoolhouse."
    const rest = text.slice(at, at + 2);
    if (!isMixed || words.length === 0 || words.length > 3 || !/^(?:[.,;\n]|$)/u.test(rest)) return undefined;
    if (!sureBefore.test(text.slice(Math.max(0, start - 70), start))) return undefined;
    return at;
  }
  const found = new RegExp(`^\\s+(?:\\S+\\s+){${count - 1}}\\S+`, 'u').exec(
    text.slice(first, first + 140),
  )?.[0];
  const street = first + (found?.replace(/\.$/u, '').length ?? 0);
  tail.lastIndex =
    text[street] === '.' && /^\.,? (?:apt|unit|#|ste|suite)/iu.test(text.slice(street, street + 8))
      ? street + 1
      : street;
  return tail.test(text) ? tail.lastIndex : street;
}

/** Streets of any kind behind what only an address stands behind: "Home address verified: 8078 Buffalo Branch". */
export const cuedStreets: PhiRecognizer = {
  ...table,
  recognize: (note) => {
    const { text } = note;
    return (table.recognize(note) as readonly PhiFinding[]).flatMap((found) => {
      const end = endOfStreet(text, found);
      if (end === undefined) return [];
      const street = { ...found, end };
      return [street, cityBehind(text, end, id) ?? [], addressTail(text, end, id)].flat();
    });
  },
};
