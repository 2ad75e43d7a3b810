import { late, searched } from '../patterns/search-pattern.ts';
import { isClinicalName } from '../words/clinical-names.ts';
import { letterCaseAt, writesSmall } from '../words/letter-case.ts';
import {
  foldedWord,
  isClinicalProperNoun,
  isDictionaryWord,
  isEponym,
  isFunctionWord,
  isOrdinaryWord,
} from '../words/ordinary-word.ts';
import { clinicalCapitals, genericModifiers } from '../words/place-words.ts';
import { largePlaces } from '../words/places.ts';
import { canBeName } from '../words/word-names.ts';
import { before, type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const cap = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}";
const streetKind =
  'Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd|Lane|Ln|Drive|Court|Ct|Highway|Hwy|Pike|Turnpike|Parkway|Pkwy|Trail|Route|Rte|Loop|Terrace';
const ordinal =
  '\\d{1,3}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth';
/** Streets that every town has: with one of them a corner is a corner. */
const commonStreet =
  'Main|Broadway|Market|Elm|Oak|Maple|Cedar|Pine|Chestnut|Walnut|Church|State|Park|Center|Front|Water|High|King|Queen|Union|Washington|Lincoln|Jefferson|Jackson|Madison|MLK';

function isNamed(word: string): boolean {
  const folded = foldedWord(word);
  return (
    !isFunctionWord(word) &&
    !clinicalCapitals.has(folded) &&
    !genericModifiers.has(folded) &&
    !isClinicalProperNoun(word)
  );
}

const words = (value: string): string[] => value.split(/[\s&,]+/u).filter((word) => word !== '');
const isMixed = (hit: PatternHit): boolean => letterCaseAt(hit.text, hit.start) === 'mixed';

/** Landmarks that take a name before them, whatever the case of the landmark. */
const landmark =
  'light ?house|chapter house|grange(?: hall)?|common|gap|bridge|ferry|quarry|marina|speedway|raceway|fair ?grounds?|race ?track|drive-?in|trailer (?:court|park)|mobile home park|truck ?stop|campground|rodeo grounds|boat (?:ramp|launch)|silo|elevator|overpass|water tower|chapel|temple|mosque|synagogue|gurdwara|masjid|mandir|shrine|abbey|monastery|convent|cathedral|cemetery|museum|theat(?:er|re)|stadium|arena|ball ?park|skate ?park|dog park|state park|water park|playground|community cent(?:er|re)|rec cent(?:er|re)|senior cent(?:er|re)|golf course|country club|mall|plaza|outlet|flea market|farmers market|trading post|general store|dam|reservoir|pier|wharf|dock|landing|trailhead|overlook|summit|refuge|projects|towers|apartments|apts|homes|housing|estates|barracks|armory|firehouse|fire ?hall|town hall|union hall|legion(?: hall)?|lodge|vfw';

const patterns: readonly PhiPattern[] = [
  // "rural route 6 box 118", "RR 2, Box 14A", "HC 61 Box 9", "PSC 4 Box 1120", "CMR 402"
  {
    category: 'GEO',
    strength: 2,
    needs: /\bbox\b/i,
    pattern: late.dgiu`\b(?:(?:rural|star) route|r\.?r\.?|r\.?f\.?d\.?|route|rte?|hc|psc|cmr|unit) ?#?\d{1,5},? ?box ?#?\d{1,6}[a-z]?(?![\p{L}\d])(?<town>, \p{L}[\p{L}'’-]{2,20}(?: \p{L}[\p{L}'’-]{2,20})?(?=,))?`,
  },
  // Corners: "on Fourth and Main", "at SE Alder & 33rd", "on Bexley & 14 Mile"
  {
    category: 'GEO',
    strength: 2,
    needs: / (?:&|and|\/) ?/,
    pattern: searched(
      `(?<=\\b(?:on|at|near|off|by|around|of|from) )(?:(?:${ordinal})(?: (?:${streetKind}))? (?:and|&|/) (?:(?:N|S|E|W|NE|NW|SE|SW)\\.? )?(?!(?:${ordinal})\\b)${cap}|(?:(?:N|S|E|W|NE|NW|SE|SW)\\.? )?${cap}(?: (?:${streetKind}))? (?:and|&|/) (?:\\d{1,2} Mile|${ordinal})(?: (?:${streetKind}))?|(?:N|S|E|W|NE|NW|SE|SW)\\.? ${cap} (?:and|&) ${cap}|${cap} (?:and|&) (?:${commonStreet})(?= *(?:[.,;)\\n]|$))|(?:${commonStreet}) (?:and|&) ${cap}(?= *(?:[.,;)\\n]|$)))(?![\\p{L}\\d])`,
      'gu',
    ),
    check: (value, hit) =>
      isMixed(hit) &&
      !/^ (?:metacarpal|metatarsal|toe|finger|digit|rib|ray|intercostal|degree|day|dose|cycle|trimester|phalan)/u.test(
        hit.text.slice(hit.end, hit.end + 14),
      ) &&
      words(value).every(
        (word) => /^(?:and|[NSEW]{1,2}\.?|\d.*|Mile)$/u.test(word) || !isClinicalProperNoun(word),
      ),
  },
  // "mile 9.4 Skylark Creek Rd", "MM 12 on Hwy 8"
  {
    category: 'GEO',
    strength: 2,
    needs: /\b(?:mile|mm|mp)\b/i,
    pattern: searched(
      `\\b(?:[Mm]ile(?:post| ?marker)?|MM|MP) ?\\d{1,3}(?:\\.\\d{1,2})?,? (?:of |on )?(?:(?:${cap}|Old|the) ){0,3}(?:${streetKind})(?![\\p{L}])(?: \\d{1,4}\\b)?`,
      'gu',
    ),
  },
  // "on n. delancey", "lives off w marlowe st", "on S. Quimby"
  {
    category: 'GEO',
    strength: 2,
    pattern: late.dgu`(?<=\b(?:on|off|at|near|along|down|of) )[nsew]\.? [a-z]{4,20}(?: (?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct))?(?![\p{L}\d])`,
    check: (value, hit) => {
      const parts = value.split(' ');
      return (
        writesSmall(hit.text, hit.start) &&
        (/\.$/u.test(parts[0] ?? '') || parts.length > 2) &&
        (parts.length > 2 || !isOrdinaryWord(parts[1] ?? '')) &&
        !isClinicalName(parts[1] ?? '')
      );
    },
  },
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?<=\\b(?:[Ll]ives|[Ll]iving|[Rr]esid(?:es|ing)|house|home|apartment|place|shop|store|pharmacy|office|clinic|party|crash|collision|fell|walking|corner|MVC|MVA) (?:on|off|at|near|along) )(?:[NSEW]\\.|NE|NW|SE|SW|North|South|East|West) ${cap}(?: ${cap})?`,
      'gu',
    ),
    check: (value, hit) => isMixed(hit) && !largePlaces.has(value),
  },
  // "5529 E. Avenida Olmo", "14 rue des Lilas", "Calle Arenal 8"
  {
    category: 'GEO',
    strength: 2,
    needs:
      /\b(?:Av(?:enida|da)|Calle|Camino|Paseo|Carrera|Calzada|Carrer|[Rr]ue|Rua|Viale|Corso|Strada|Chemin|Impasse|All[ée]e|Jalan|Jl|Lorong|Soi|Sokak|Cadde|Rruga|Ulica)\b/u,
    pattern: late.gu`(?:\d{1,5}[A-Za-z]?,? (?:[NSEW]\.? )?)?\b(?:Avenida|Avda\.?|Calle|Camino|Paseo|Carrera|Calzada|Carrer|Rue|rue|Rua|Viale|Corso|Strada|Chemin|Impasse|All[ée]e|Jalan|Jl\.?|Lorong|Soi|Sokak|Cadde|Rruga|Ulica)(?: (?:de|del|des|du|la|las|los|le|da|do|di|el|d['’]))*(?: \p{Lu}[\p{L}\p{M}'’-]{1,20}| \d{1,4}(?![\d/-])){1,3}`,
    check: (value, hit) => isMixed(hit) && /\p{Lu}.*\p{Lu}/u.test(value),
  },
  // "Flat 2, The Old Maltings, Tanner's Row": a house with a name
  {
    category: 'GEO',
    strength: 2,
    needs: /\b(?:flat|unit|apartment|apt|room|floor|cottage)\b/i,
    pattern: searched(
      `\\b(?:[Ff]lat|[Uu]nit|[Aa]pt\\.?|[Aa]partment|[Cc]ottage) ?#?\\d{1,4}[A-Za-z]?, (?:[Tt]he )?${cap}(?: ${cap}){0,3}(?:, (?:\\d{1,4} )?${cap}(?: ${cap}){0,3}){0,2}(?=,|\\n|\\.|;|$)`,
      'gu',
    ),
    check: (_, hit) => isMixed(hit),
  },
  // A code of Ireland's form, whatever its letters, behind a town: "Bridge Street, Ardmoyle, Z99 K4T2"
  {
    category: 'GEO',
    strength: 2,
    pattern: late.gu`(?<=\p{Lu}[\p{L}'’]{2,20}(?:,|,? Co\.? \p{Lu}\p{L}{2,14},?) )[A-Z]\d[\dW] (?=[A-Z\d]{0,3}\d)[A-Z][A-Z\d]{3}(?![\p{L}\d-])`,
  },
  // Where a prisoner sleeps: "Housing: C-yard, 4-117L", "Cell: B-214"
  {
    category: 'GEO',
    strength: 2,
    needs: /inmate|correction|prison|jail|detention|custody|CDCR|offender/i,
    pattern: late.dgiu`\b(?:housing(?: unit| location)?|cell ?block|cell (?:no\.?|number|#)|bunk|pod|tier|dorm|yard|block)[ \t]{0,8}[:#=][ \t]{0,8}(?<value>[\p{L}\d][^\n|;:]{1,24}?)(?=[ ]{2,}|[ \t]*(?:\r?\n|$|[|;]))`,
    check: (value) => /\d/u.test(value) && !/^(?:no|none|n\/a)/iu.test(value),
  },
  // Districts and troops: "USD 799", "ISD 12", "Local 455", "VFW Post 9001", "Troop 88"
  {
    category: 'GEO',
    strength: 2,
    pattern: late.gu`(?<![\p{L}\d])(?:(?:USD|ISD|CUSD|CISD|SAU|BOCES|RSU|MSAD)(?: #| No\.? | )\d{1,4}|(?:VFW|American Legion|AMVETS|Elks|Moose|Eagles|Masonic)(?: (?:Post|Lodge|Hall|Aerie))? (?:#|No\.? ?)?\d{1,5}|(?:[Ss]chool [Dd]istrict|[Uu]nion [Ll]ocal|[Tt]eamsters [Ll]ocal|IBEW [Ll]ocal|UAW [Ll]ocal|[Ss]cout [Tt]roop|[Tt]roop) (?:#|No\.? ?)?\d{1,5})(?![\p{L}\d.%/])`,
    check: (value, hit) =>
      !/^(?:USD|ISD)/u.test(value) || /school|teacher|student|grade|district|nurse/iu.test(hit.text),
  },
  // "past the Cobble Mesa chapter house", "near Carrow lighthouse", "on Bexley Common"
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `\\b(?:at|near|past|by|to|from|behind|in|on|off|around|pass(?:es|ed|ing)?|outside|through|across|via|over|under|beside|opposite) (?<value>(?:[Tt]he )?(?:[Oo]ld )?(?:${cap} ){1,3}(?:${landmark}|${landmark.replace(/(^|\|)([a-z])/gu, (_, bar: string, first: string) => bar + first.toUpperCase())}))(?![\\p{L}-])`,
      'dgu',
    ),
    check: (value, hit) => {
      const named = words(value).filter((word) => /^\p{Lu}/u.test(word) && !/^(?:The|Old)$/u.test(word));
      return (
        isMixed(hit) &&
        named.some(
          (word) =>
            isNamed(word) &&
            !isEponym(word) &&
            (canBeName(word) || !isDictionaryWord(word) || named.length > 1),
        ) &&
        !/^ (?:therapy|protocol|test|sign|exam)/u.test(hit.text.slice(hit.end, hit.end + 10))
      );
    },
  },
  // The same in small letters: "at tillden park", "by quimby bridge"
  {
    category: 'GEO',
    strength: 2,
    pattern: late.dgu`\b(?:at|near|past|by|to|from|behind|in|on) (?:the )?(?<value>[a-z][a-z'’-]{3,18}(?: [a-z]{3,14})? (?:park|bridge|mall|beach|lake|stadium|arena|elementary|middle school|high school|trailer court|projects|apartments|church|plaza|casino|campground|marina|jail|penitentiary|fairgrounds))(?![\p{L}-])`,
    check: (value, hit) =>
      writesSmall(hit.text, hit.start) &&
      !isDictionaryWord(value.split(' ')[0] ?? '') &&
      !isClinicalName(value.split(' ')[0] ?? ''),
  },
  // "sheltering at the Bayouplex", "in the Metrodome"
  {
    category: 'GEO',
    strength: 2,
    pattern: late.dgu`\b(?:at|in|inside|outside|near|by) (?<value>(?:the )?\p{Lu}\p{Ll}{2,14}(?:plex|dome|drome|land|rama|arena|ville|burg|wood|fest))(?![\p{L}-])`,
    check: (value, hit) =>
      isMixed(hit) &&
      !isDictionaryWord(value.replace(/^the /u, '')) &&
      !isClinicalName(value.replace(/^the /u, '')) &&
      !largePlaces.has(value.replace(/^the /u, '')),
  },
  // "behind the old Grange hall": a direction to a house
  {
    category: 'GEO',
    strength: 2,
    pattern: late.gu`(?<=\b(?:[Ll]ocation|LOCATION|[Aa]ddress|ADDRESS|[Dd]irections?|[Mm]ap to home|[Ss]cene|SCENE)[^\n]{3,60}, )(?:behind|across from|next to|opposite|beside|past|near) (?:the )?(?:old )?\p{Lu}\p{L}{2,20}(?: \p{L}{3,14})?(?=[,.;\n])`,
    check: (_, hit) => isMixed(hit) && !/\n/u.test(before(hit, 3)),
  },
];

/** Places by marks of their own: box routes, corners, miles, landmarks, cells of prisons, districts. */
export const placeMarks = patternRecognizer('place-marks', '1', patterns);
