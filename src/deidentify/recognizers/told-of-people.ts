import { searched } from '../patterns/search-pattern.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isDictionaryWord, isEponym, isFunctionWord } from '../words/ordinary-word.ts';
import { neverNames, relations, roles, titles } from '../words/person-roles.ts';
import { surnames } from '../words/surnames.ts';
import { canBeGiven, canBeName } from '../words/word-names.ts';
import { isOneCase } from './one-case.ts';
import { before, type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';
import { notFilled } from './slot-words.ts';
import { isSmallSurname } from './small-surname.ts';

const sp = '(?:[ \\u00a0]|\\r?\\n)';
const word = "\\p{L}[\\p{L}\\p{M}'’-]{1,22}";
const opens = '(?:^|\\n[ \\t]{0,4}|[.!?;:]\\s{1,2})';
/** Who is spoken of without a name. */
const nobody =
  /^(?:child|children|infant|baby|newborn|neonate|boy|girl|man|woman|lady|gentleman|male|female|toddler|teen|teenager|adolescent|adult|individual|person|student|veteran|subject|case|history|note|diagnosis|impression|assessment|presentation|pregnancy|father's|twin|one|another|someone|everyone|nobody|cardiac|spouse|index|proband|informant|source|mr|mrs|ms|dr|what|there|here|then|today|next|now|only|also|who|which|it's|reason|hpi|cc|pt|ct|mri|indication|summary|brief|interval|above|below)$/iu;

const isBarred = (one: string): boolean => {
  const lower = one.toLowerCase().replace(/['’]s$/u, '');
  return (
    nobody.test(lower) ||
    [neverNames, relations, titles].some((words) => words.has(lower) && !canBeGiven(one)) ||
    [notFilled, roles].some((words) => words.has(lower) && !canBeName(one))
  );
};
const isMixed = (hit: PatternHit): boolean => letterCaseAt(hit.text, hit.start) === 'mixed';
const isCapital = (one: string): boolean => /^\p{Lu}(?:\p{Ll}|['’]\p{Lu})/u.test(one);
const wordsOf = (value: string): readonly string[] => value.split(/\s+/u);

/** A word that may be somebody: with its capital where capitals tell, no function word otherwise. */
export function isSomebody(one: string, hit: PatternHit): boolean {
  if (isBarred(one)) return false;
  if (isMixed(hit)) return isCapital(one) && (!isFunctionWord(one) || canBeName(one));
  return isOneCase(hit) && (canBeGiven(one) || !(isFunctionWord(one) || isAbbreviation(one)));
}

/** A given name and any surname, or any first name and a common surname. */
function isPair(value: string, hit: PatternHit): boolean {
  const [first = '', last = ''] = [wordsOf(value)[0], wordsOf(value).at(-1)];
  if (!isSomebody(first, hit) || !isSomebody(last, hit)) return false;
  return isMixed(hit)
    ? canBeGiven(first) || surnames.has(last.toLowerCase())
    : (canBeGiven(first) || !isDictionaryWord(first)) && !isFunctionWord(last);
}

const kin =
  'wife|husband|son|daughter|mother|father|mom|mum|dad|sister|brother|aunt|uncle|niece|nephew|cousin|grandson|granddaughter|grandmother|grandfather|grandma|grandpa|spouse|partner|fianc[eé]e?|girlfriend|boyfriend|friend|neighbou?r|guardian|caregiver|stepson|stepdaughter|step-?mother|step-?father|son-in-law|daughter-in-law';
/** What nobody but a person does, with what goes before a surname that is a word of the body. */
const surely = `has${sp}an?${sp}(?:long|past|known|remote|prior|strong)${sp}(?:medical${sp}|family${sp})?history|was${sp}(?:evaluated|admitted|discharged|brought|referred|born|seen)|says?${sp}(?:he|she|that|they)|asked?s?${sp}(?:whether|if|about|why|when|for)|states|stated|denie[sd]|reports(?!${sp}of)|complains|works${sp}as|lives${sp}(?:with|alone|in)|presents${sp}(?:with|to|for)|wants${sp}to|is${sp}an?${sp}\\d{1,3}[- ]y`;

const patterns: readonly PhiPattern[] = [
  // "Bo is a pleasant 45-year-old", "HOPE IS A 3 YO GIRL"
  {
    category: 'NAME',
    strength: 2,
    needs: /\sis\san?\s[^.\n]{0,50}\d/i,
    pattern: searched(
      `${opens}(?<value>(?:${word}${sp}(?:\\p{L}\\.?${sp})?)?${word})(?=${sp}is${sp}an?${sp}(?:[\\p{L}-]{3,16},?${sp}(?:and${sp})?){0,4}\\d{1,3}(?:[- ](?:year|yr|month|week|day)s?[- ](?:old)?|${sp}?y[./]?o|${sp}?[mf]\\b))`,
      'dgiu',
    ),
    check: (value, hit) =>
      wordsOf(value)
        .filter((one) => one.replace('.', '').length > 1)
        .every((one) => isSomebody(one, hit)),
  },
  // "James Blood was evaluated for", "ROSE HEART HAS A LONG HISTORY OF"
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `${opens}(?<value>${word}${sp}(?:\\p{L}\\.?${sp})?${word})(?=${sp}(?:${surely})(?!\\p{L}))`,
      'dgiu',
    ),
    check: isPair,
  },
  // "ty parks — chance of recurrence is low", "will gray's husband"
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `${opens}(?<value>${word}${sp}${word}?)(?=${sp}[;-]${sp}|'s${sp}(?:${kin})(?!\\p{L}))`,
      'dgiu',
    ),
    check: (value, hit) => {
      const last = wordsOf(value).at(-1) ?? '';
      return (
        isPair(value, hit) &&
        (canBeName(last) ||
          (isMixed(hit)
            ? !isDictionaryWord(last)
            : wordsOf(value.toLowerCase()).every((one) => canBeGiven(one) || isSmallSurname(one))))
      );
    },
  },
  // "signed out to Price, who will follow"
  {
    category: 'NAME',
    strength: 2,
    needs: /, who\s/i,
    pattern: searched(
      `(?<!\\p{L})(?:signed${sp}out|sign-?out|hand(?:ed)?${sp}?off|report|care|transferred|turned${sp}over|endorsed|referred|call|spoke|discussed)(?:${sp}given)?${sp}(?:to|with)${sp}(?:dr\\.?${sp})?(?<value>${word}(?:${sp}${word})?)(?=,${sp}who(?!\\p{L}))`,
      'dgiu',
    ),
    check: (value, hit) =>
      wordsOf(value).every((one) => isSomebody(one, hit)) && !/^(?:the|a|an|her|his)\s/iu.test(value),
  },
  // "hospice chaplain drew white visited", "NURSE SWIFT REPLACED THE CATHETER"
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `(?<!\\p{L})(?:chaplain|pastor|rabbi|imam|deacon|interpreter|translator|caseworker|case${sp}worker|social${sp}worker|officer|detective|deputy|trooper|nurse)${sp}(?<value>${word}(?:${sp}${word})?)(?=${sp}(?:visited|came|called|present|prayed|read|led|offered|sat|assisted|interpreted|met|replaced|placed|removed|gave|drew|changed|flushed|inserted|reports|states|saw|took|arrived|at${sp}bedside)(?!\\p{L}))`,
      'dgiu',
    ),
    check: (value, hit) =>
      isOneCase(hit) &&
      wordsOf(value).every(
        (one) =>
          (isSomebody(one, hit) || canBeName(one)) &&
          !/^(?:practitioner|midwife|aide|case|charge|staff|clinical|notes?|reportedly|again|later|already|promptly|immediately|never|still|just|anesthetist|visits?|named|line|\p{L}+ly)$/iu.test(
            one,
          ),
      ),
  },
  // "son basil and his wife": a given name behind kin, where a text has no capitals
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `(?<!\\p{L})(?:${kin})${sp}(?<value>${word})(?=${sp}(?:and${sp}(?:his|her|their)|here|visiting|visited|present|at${sp}bedside|called|brought|helps|lives|is${sp}here|was${sp}here)(?!\\p{L}))`,
      'dgiu',
    ),
    check: (value, hit) => isOneCase(hit) && canBeGiven(value) && isSomebody(value, hit),
  },
  // "Health care proxy: Bill Cook (grandson)"
  {
    category: 'NAME',
    strength: 2,
    needs: /\((?:his |her |pt's |the )?[a-z-]{3,16}\)/i,
    pattern: searched(
      `(?:[:;,]|(?<!\\p{L})(?:with|to|from|by|and|is|named|called))${sp}(?<value>${word}(?:${sp}(?:\\p{L}\\.?${sp})?${word}){0,2})(?=${sp}\\((?:his${sp}|her${sp}|the${sp}|patient's${sp})?(?:${kin})[,)])`,
      'dgiu',
    ),
    check: (value, hit) =>
      (canBeGiven(wordsOf(value)[0] ?? '') ||
        (isMixed(hit) &&
          /(?<!\p{L})(?:[Cc]all(?:ed|s)|[Tt]old|[Aa]sked|[Ss]poke (?:with|to)|[Pp]er) $/u.test(
            before(hit, 14),
          ))) &&
      !isEponym(wordsOf(value)[0] ?? '') &&
      wordsOf(value).every((one) => /^\p{L}\.?$/u.test(one) || isSomebody(one, hit)),
  },
  // "ID: May, 67M"
  {
    category: 'NAME',
    strength: 2,
    needs: /[a-z], ?\d{1,3} ?[mf]\b/i,
    pattern:
      /(?:(?:^|\n)[ \t]{0,4}|\b(?:id|ID|pt|Pt|PT|[Pp]atient|PATIENT|re|Re|RE|[Nn]ame|NAME): ?)(?<value>\p{L}[\p{L}\p{M}'’-]{1,22})(?=, ?\d{1,3} ?[MFmf](?![\p{L}\d]))/dgu,
    check: (value, hit) =>
      isSomebody(value, hit) && (canBeName(value) || /(?:id|pt|patient|re|name): ?$/iu.test(before(hit, 10))),
  },
  // "Agree with Dr Bean.": a word behind the title that ends what is said
  {
    category: 'NAME',
    strength: 2,
    needs: /\bdrs?\.? [a-z]{3}/i,
    pattern:
      /\b(?:agree with|per|discussed with|d\/w|seen by|referred by|appreciate|thank you,?|appreciated?,?|and|by|with|from|to) dr\.? (?<value>\p{L}[\p{L}\p{M}'’-]{2,22})(?=[.,;)](?!\p{L})|[ \t]*(?:\n|$))/dgiu,
    check: (value, hit) =>
      isOneCase(hit) &&
      !isBarred(value) &&
      !isFunctionWord(value) &&
      !/^(?:today|tomorrow|yesterday|later|again|appt|appointments?|visits?|office|orders?|notes?|aware|prn|soon|asap|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/iu.test(
        value,
      ),
  },
];

/** People by what is told of nobody else, whatever their names are: "Bo is a 45-year-old", "signed out to Price, who". */
export const toldOfPeople = patternRecognizer('told-of-people', '1', patterns);
