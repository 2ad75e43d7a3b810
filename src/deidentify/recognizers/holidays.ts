import type { Span } from '../../note/span.ts';
import { isOfMedicine } from '../words/of-medicine.ts';
import { gap, withClock, withWeekday, yearNumber } from './date-words.ts';

/** Days of the year that have a name, in any case. A name with another meaning is in `doubtful`. */
const names = [
  // Christian
  "christmas(?: eve| day)?|x-mas(?: eve| day)?|xmas(?: eve| day)?|easter(?: sunday| monday| saturday| day)?|good friday|holy (?:thursday|saturday|week)|maundy thursday|palm sunday|ash wed(?:nesday)?|palm sun|shrove tuesday|pancake day|whit (?:sunday|monday)|whitsun|pentecost(?: sunday)?|trinity sunday|ascension day|feast of the [a-z]{4,12}|corpus christi(?! (?:tx|texas|,))|all saints['’]?(?:s)? day|all souls['’]?(?: day)?|undas|whit weekend|all hallows|epiphany|candlemas|michaelmas|martinmas|lammas|lady day|advent sunday|mardi gras|fat tuesday|st\\.? (?:patrick|david|andrew|george|stephen|nicholas|joseph|jean|john|brigid|lucia|swithin)['’]?s(?: day| eve)|paddy['’]?s day|st\\.? valentine['’]?s(?: day)?|twelfth night|boxing day|three kings(?: day)?|orthodox (?:christmas|easter)|lent",
  // Jewish
  'rosh hashanah?|yom kippur|sukkot|simchat torah|chanukk?ah?|hanukk?ah?|purim|passover|pesach|shavuot|tisha b.?av|yom ha.?atzmaut|lag b.?omer',
  // Muslim
  'eid(?: al| ul| el)?[- ]?(?:fitr|adha)|eid|ramadan|ramadhan|ramzan|ashura|mawlid|laylat al[- ]qadr|shab-?e-?barat|hari raya(?: aidilfitri| haji| puasa)?|lebaran|bakri?d',
  // Hindu, Sikh, Buddhist, East Asian
  "diwali|deepavali|holi|navr?atri|dussehra|dasara|raksha bandhan|ganesh chaturthi|janmashtami|pongal|onam|ugadi|vaisakhi|baisakhi|makar sankranti|maha ?shivaratri|durga puja|karva chauth|thaipusam|vesak|wesak|songkran|loy krathong|tet(?= (?:holiday|nguyen))|(?:lunar|chinese|korean|vietnamese|persian|jewish|islamic|ethiopian|tamil|orthodox|old) new year(?:['’]?s)?(?: day| eve)?|seollal|chuseok|mid-autumn festival|dragon boat festival|qingming|obon|golden week|setsubun|nowruz|norooz|enkutatash|timkat|meskel",
  // United States
  "new year['’]?s(?: day| eve)?|new year (?:day|eve)|mlk(?: jr\\.?)? day|martin luther king(?:,? jr\\.?)?(?:['’]s)? day|presidents?['’]?s?['’]? (?:day|wk|week)|washington['’]s birthday|mem\\.? day|memorial day|decoration day|juneteenth|independence day|labou?r day|columbus day|indigenous peoples?['’]?s?['’]? day|veterans?['’]?s?['’]? day|thanksgiving(?: day| eve)?|black friday|cyber monday|hallowe['’]?en|election day|tax day|groundhog day|cinco de mayo|super bowl(?: sunday)?|kwanzaa|arbor day|flag day|earth day|patriots?['’]? day|pioneer day|cesar chavez day|prince kuhio day|kuhio day|king kamehameha day|kamehameha day|statehood day|april fools?['’]?(?: day)?|mother['’]?s['’]? day|father['’]?s['’]? day|grandparents['’]? day|valentine['’]?s day|valentines|valentine['’]s|ground ?hog day|leap day|inauguration day|pearl harbor day",
  // Elsewhere
  "bonfire night|guy fawkes(?: night)?|burns night|hogmanay|mothering sunday|remembrance (?:day|sunday)|armistice day|(?:may|spring|aug|august|summer) bank hol(?:iday|s)?(?: monday)?|bank hol(?:iday|s)?(?: monday)?|may day|canada day|victoria day|civic holiday|family day|st\\.? jean[- ]baptiste(?: day)?|anzac day|australia day|waitangi day|matariki|melbourne cup day|(?:king|queen)['’]?s birthday|royal wedding day|republic day|gandhi jayanti|heritage day|youth day|freedom day|human rights day|workers?['’]? day|women['’]?s day|day of reconciliation|reconciliation day|day of goodwill|mandela day|madaraka day|mashujaa day|jamhuri day|unity day|constitution day|liberation day|national day|bastille day|merdeka(?: day)?|emancipation day|bunka no hi|singles['’]? day|bloomsday|oíche shamhna|lá fhéile (?:pádraig|bríde)|lá nollag|nollaig bheag|women['’]?s christmas|nochebuena|nochevieja|navidad(?:es)?|semana santa|domingo de (?:pascua|ramos)|viernes santo|jueves santo|pascua|día de (?:los )?(?:muertos|reyes|la raza|la madre|acción de gracias)|dia de (?:los )?(?:muertos|reyes)|thanksgiving|noël|pâques|paques|toussaint|fête nationale|(?:lundi|jour) de (?:pâques|pentecôte|l['’]an)|jour de l['’]an|weihnachten|heilig(?:er )?abend|ostern|oster(?:sonntag|montag)|karfreitag|pfingsten|pfingst(?:sonntag|montag)|christi himmelfahrt|fronleichnam|silvesterabend|neujahr|tag der deutschen einheit|allerheiligen|nikolaustag|rosenmontag|natale|capodanno|pasquetta|pasqua|ferragosto|befana|vigilia di natale|véspera de natal|páscoa|carnaval|sinterklaas(?:avond)?|koningsdag|koninginnedag|kerst(?:mis|avond)?|pasen|pinksteren|hemelvaart(?:sdag)?|oud en nieuw|wigilia|boze narodzenie|wielkanoc|midsummer(?:['’]?s)?(?: eve| day)?|syttende mai",
].join('|');

/** What makes the name of a day something else: a tree, a disease, a place. */
const otherThing =
  /^(?:['’]s)?[ -](?:resolutions?|tree|disease|factor|eggs?|seals?|island|lily|cactus|carols?|cards?|present|presents|gifts?|dinner table|lights|song|colou?rs|bunny|bread|hospital|road|street|st\b|ave|avenue|lane|hotline|stockings?)/iu;

const named = new RegExp(`(?<![\\p{L}\\d])(?:${names})(?![\\p{L}\\d])`, 'iuy');

/** "Founders Day", "Jubilee Day": capitalised words before "Day" that do not count or describe a day. */
const capitalDay =
  /(?<![\p{L}\d-])(?!(?:Return|Since|Until|Visit|Visits|Before|After|Recheck|Review|Seen|Closed|Follow|During|From|By|Till|Around|Missed|For) )(?:\p{Lu}[\p{Ll}'’ʻ]{2,14} ){1,3}$/u;
const dayWord =
  /(?:Day|Eve)(?![\p{L}\d-])(?! (?:\d|One|Two|Surg|Hosp|Unit|Case|Care|Cent|Clin|Prog|Room|Serv|Shift|Treat|Ward|Pat|School|Nurs|Rehab|Number|No\b|of\b|#))/uy;
const dayKinds =
  /(?:^|\s)(?:Hospital|Post|Postop\p{Ll}*|Op|Operative|Study|Same|Each|Every|Per|One|Two|Three|Next|Cycle|Treatment|Rest|Sick|Snow|Bad|Good|All|Last|First|Second|Third|Whole|Half|Present|Modern|Visit|Therapy|Dialysis|Chemo\p{Ll}*|Clinic|Surgery|Surgical|Discharge|Admission|Times|The|This|That|Pod|Week|Infusion|Injection|Antibiotic|Abx|Illness|Life|Cycle|Collection|Baseline|Procedure|Transplant|Current|Previous|Prior|Busy|Typical|Usual|Work|Working|Business|Calendar|New|Another|Some|Any|Off|Class|Day|Ventilator|Vent|Icu|Nicu|Picu|Inpatient|Exam|Dose|Test|Scan|Day|Mid|To|Worst|Best|Better|Gestational|Birth|Wedding|Long|Great|Nice|On|Late|Early|Christmas|Meal|Adult|Bed|Care)(?:\s|$)/u;

/** "valentines", "tet", "lent": days only where a word of time or nothing else stands before. */
const doubtfulNames =
  "new years?|silvester|tet|carnival|holidays|vesak|nollaig|halloween|natal|diwali|mothers|st\\.? patrick['’]?s|st\\.? paddy['’]?s|kerst|solstice|spring break";
const doubtful = new RegExp(
  `(?<=(?:^|[^\\p{L}])(?:on|since|until|till|before|after|by|around|over|during|at|last|next|this|for|out|past)[ \\t]{1,2}(?:the )?)(?:${doubtfulNames})(?![\\p{L}\\d'’-]| (?:old|of))`,
  'iuy',
);

const relative =
  /(?<![\p{L}\d])(?:the )?(?:(?:day|night|morning|evening|afternoon|eve|week|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s? (?:before|after|of|following|preceding|prior to)|last|next|this past|this|(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|last) (?:day |night )?of)(?: the)? $/iu;
const yearBehind = new RegExp(
  `^(?:(?: long)?[ -](?:weekend|wknd|wkend|week|eve|hols|holidays?|break|morning|night|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![\\p{L}]))?(?:,?${gap}(?:of |in )?(?:${yearNumber}(?!\\d)|['’]\\d\\d(?!\\d)))?`,
  'iu',
);

/** The words that `phrases` may begin with: their first letters where a later one varies. */
function firstWords(phrases: string): RegExp {
  const starts = alternatives(phrases).flatMap((phrase) =>
    (phrase.startsWith('(?:') ? alternatives(phrase.slice(3, phrase.indexOf(')'))) : [phrase]).map(
      (start) => {
        const letters = /^\p{L}+(?!\?)|^\p{L}+(?=\p{L}\?)/u.exec(start)?.[0] ?? start;
        return /^(?:$|[ \\]|\(\?: )/.test(start.slice(letters.length)) ? `${letters}$` : letters;
      },
    ),
  );
  return new RegExp(`^(?:${[...new Set(starts)].join('|')})`, 'iu');
}

/** The alternatives of a pattern that are not within a group. */
function alternatives(pattern: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of pattern) {
    if (sign === '(' || sign === '[') depth += 1;
    if (sign === ')' || sign === ']') depth -= 1;
    if (sign === '|' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + sign);
  }
  return parts;
}

export const holidayKey = firstWords(names);
export const doubtfulHolidayKey = firstWords(doubtfulNames);

/** Named days of the year, with the year behind and the words that reckon from them: "the day after Christmas". */
export function holidays(
  text: string,
  places: readonly number[],
  doubtfulPlaces: readonly number[],
  dayPlaces: readonly number[],
): Span[] {
  const spans: Span[] = [];
  for (const [starts, pattern] of [
    [places, named],
    [doubtfulPlaces, doubtful],
  ] as const)
    for (const start of starts) {
      pattern.lastIndex = start;
      if (pattern.test(text)) add(spans, text, start, pattern.lastIndex);
    }
  for (const at of dayPlaces) {
    dayWord.lastIndex = at;
    const words = capitalDay.exec(text.slice(Math.max(0, at - 48), at))?.[0];
    if (
      words !== undefined &&
      dayWord.test(text) &&
      !dayKinds.test(words) &&
      !words.split(' ').some((one) => isOfMedicine(one))
    )
      add(spans, text, at - words.length, dayWord.lastIndex);
  }
  return spans;
}

function add(spans: Span[], text: string, from: number, end: number): void {
  const right = text.slice(end, end + 24);
  if (
    otherThing.test(right) ||
    (/^labou?r day$/iu.test(text.slice(from, end)) && /^ ?#?\d{1,2}\b(?!:)/.test(right))
  )
    return;
  const start = from - (relative.exec(text.slice(Math.max(0, from - 32), from))?.[0].length ?? 0);
  spans.push({
    start: withWeekday(text, start),
    end: withClock(text, end + (yearBehind.exec(right)?.[0].length ?? 0)),
  });
}
