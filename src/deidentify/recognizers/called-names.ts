import { late, searched } from '../patterns/search-pattern.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { isClinicalName } from '../words/clinical-names.ts';
import { letterCaseAt, writesSmall } from '../words/letter-case.ts';
import { isClinicalProperNoun, isDictionaryWord, isFunctionWord } from '../words/ordinary-word.ts';
import { neverNames, relations } from '../words/person-roles.ts';
import { canBeGiven, canBeName } from '../words/word-names.ts';
import { type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const cap = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,20}";
const open = '["“‘\']';

/** What is written on a body or a thing that a person wears: the name of someone. */
const written =
  "tattoo(?:s|ed)?|tatt?oo'?d|tat|inked|ink|scar|brand(?:ed|ing)?|carved|engraved|engraving|engr|inscri(?:bed|ption)|necklace|pendant|locket|bracelet|anklet|wristband|armband|name ?tag|tag|keychain|key ring|belt buckle|badge|patch|embroidered|monogram(?:med)?|lettering|written on|ring|jersey|t-?shirt|cap|collar|stitched|graffiti|label(?:l?ed)?|snapshot|photo(?:graph)?|portrait|card|envelope|field";
/** What a person is called by. */
const called =
  'nick ?names?|nicknamed|nick|aka|a\\.k\\.a\\.?|also known as|known as|goes by|going by|went by|answers? to|responds? to|called|calls? (?:him|her|them|me|my)(?:self|selves)?|calls? (?:herself|himself)|prefers(?: to be called)?|preferred|street name|handle|moniker|alias(?:es)?|pet name|introduced (?:him|her|them)sel(?:f|ves) as|identif(?:ies|ied) (?:(?:him|her|them)sel(?:f|ves) )?(?:only )?as|gave (?:the |his |her |their )?(?:first )?name(?: as| of)?|states? (?:his|her|their|the) name(?: is| as)?|name (?:given|stated|reported)(?: as)?|friends call (?:him|her|them)|nom de guerre|stage name|gamertag|screen ?name|signed|signs (?:it|as|off as|her notes?|his notes?)|unidentified|unk(?:nown)?|unident|doe|male|female|man|woman|boy|girl|lady|guy|patient|pt|resident|inmate|client|child|baby|infant|brother|sister|son|daughter|husband|wife|mother|father|friend|neighbou?r|cousin|aunt|uncle|grandma|grandpa|partner';

/** A word in quotes that is a name: a capital where others are small, and no feeling, phrase or term. */
function isCalled(value: string, hit: PatternHit): boolean {
  const words = value.split(/\s+/u);
  const [first = ''] = words;
  const small = writesSmall(hit.text, hit.start);
  if (!small && !/^\p{Lu}/u.test(first)) return false;
  if (small && /^\p{Ll}/u.test(first) && !canBeGiven(first) && isDictionaryWord(first)) return false;
  return words.every(
    (word) =>
      !(isClinicalProperNoun(word) && !canBeGiven(word)) &&
      !(isFunctionWord(word) && !canBeGiven(word)) &&
      !neverNames.has(word.toLowerCase()) &&
      !relations.has(word.toLowerCase()) &&
      !(isAbbreviation(word) && word.length > 2 && !canBeGiven(word)),
  );
}

/** A name, or a word that no list has. */
function isPersonal(word: string): boolean {
  if (neverNames.has(word.toLowerCase()) || relations.has(word.toLowerCase())) return false;
  if (isFunctionWord(word) && !canBeGiven(word)) return false;
  return canBeName(word) || !(isDictionaryWord(word) || isClinicalName(word) || isAbbreviation(word));
}

const patterns: readonly PhiPattern[] = [
  // Tattoo of "ODETTA" 3-4-09; ankle tattoo ("Odetta 4 ever"); locket engraved 'Odetta'
  {
    category: 'NAME',
    strength: 2,
    needs: /["“‘']/u,
    pattern: searched(
      `(?<![\\p{L}])(?:${written})(?![\\p{L}])[^"“‘'\\n]{0,32}${open}(?:(?:in loving memory of|in memory of|rip|r\\.i\\.p\\.?|my|mi|for|i love|love|property of|i ?[♥❤]|mom|dad|mother|baby|te amo) )?(?<value>\\p{L}[\\p{L}\\p{M}’-]{1,20}(?: (?:\\p{L}[\\p{L}\\p{M}’-]{1,20}))?)(?=[^"”’'\\n]{0,20}["”’'])`,
      'dgiu',
    ),
    check: (value, hit) => {
      const words = value.split(' ');
      if (!/^\p{Lu}/u.test(value) && !(writesSmall(hit.text, hit.start) && !isDictionaryWord(value)))
        return false;
      return canBeGiven(words[0] ?? '') || words.every((word) => isPersonal(word) && word.length > 2);
    },
  },
  // Nickname "Bean"; unk male "Lefty"; known as 'Tiny'
  {
    category: 'NAME',
    strength: 2,
    needs: late.u`["“‘']\p{L}`,
    pattern: searched(
      `(?<![\\p{L}])(?:${called})(?:[,:=]| is| are| was)? ?[(]?${open}(?<value>\\p{L}[\\p{L}\\p{M}’.-]{1,16}(?: \\p{L}[\\p{L}\\p{M}’.-]{0,16}){0,2})(?=["”’'])`,
      'dgiu',
    ),
    check: isCalled,
  },
  // "everybody calls her Dazzie", "goes by Bo", "nicknamed Tavo": a capital behind it, without quotes
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `\\b(?:calls? (?:him|her|them|me)|calling (?:him|her|them)|called (?:him|her|them) by|answers? to|responds? to(?: the name)?|goes by|going by|went by|nicknamed?|nickname:?|introduced (?:him|her|them)self as|(?:different|alternate|alternative|correct(?:ed)?|another|other|wrong|variant|the|legal|birth) spelling(?: of| is| was)?,?|(?:mis)?spel(?:led|t|ling)(?: as| is| was|:)?,?|mis-?named|misheard as|known (?:as|to (?:staff|us|everyone|friends) as)) (?<value>${cap}(?: ${cap})?)(?![\\p{L}])`,
      'dgu',
    ),
    check: (value, hit) =>
      letterCaseAt(hit.text, hit.start) === 'mixed' &&
      value.split(' ').every((word) => isPersonal(word) && !/^\p{Lu}{2,4}$|\p{Ll}\p{Lu}$/u.test(word)),
  },
  // "My grandmother's name was also Zdenka", "first name is really Ode"
  {
    category: 'NAME',
    strength: 2,
    needs: /name/i,
    pattern: searched(
      `\\b(?:first name|last name|middle name|maiden name|surname|given name|(?:his|her|their|my|the|(?:mother|father|sister|brother|son|daughter|wife|husband|aunt|uncle|baby|child|patient|infant|twin|friend|partner|grandmother|grandfather|dog|cat)['’]s|whose) (?:\\p{Ll}{3,8} )?name)s? (?:is|was|are|were|being|reads?|appears|listed|given|recorded|entered|spelled|registered|now)(?: (?:also|really|actually|in fact|originally|now|likewise|as|listed as|given as|recorded as|entered as|on file as|on the [a-z]{3,11} as|simply|too|not|both|once)){0,3} ["“]?(?<value>${cap}(?: ${cap}){0,2})(?![\\p{L}])`,
      'dgu',
    ),
    check: (value) => value.split(' ').every((word) => isPersonal(word)),
  },
  // (AKA BEAR), a/k/a TAVO
  {
    category: 'NAME',
    strength: 2,
    pattern: late.dgiu`(?:\(|, |; | {2}|\n)(?:aka|a\/k\/a|a\.k\.a\.|f\/k\/a|fka|n\/k\/a|née|nee|alias):? ["“']?(?<value>\p{L}[\p{L}\p{M}'’-]{1,20}(?: \p{L}[\p{L}\p{M}'’-]{1,20}){0,2})(?=["”']?(?:\)|,|;|\n|$| {2}))`,
    check: (value, hit) =>
      (/^\p{Lu}/u.test(value) || writesSmall(hit.text, hit.start)) &&
      value.split(' ').every((word) => !isClinicalProperNoun(word) && !isFunctionWord(word)) &&
      (hit.text[hit.end] !== ',' || isPersonal(value.split(' ')[0] ?? '')) &&
      !/\b(?:cell|lymph|disease|syndrome|fracture|tumou?r|deficiency|factor|gene|protein|acid|attack|failure)/iu.test(
        value,
      ),
  },
  // "THIS ONE = 55-01. -Gert"", "dose held — Ada": who left a sticky note
  {
    category: 'NAME',
    strength: 2,
    pattern: late.dgu`[.!?)] ?[-–—~]{1,2} ?(?<value>\p{Lu}\p{Ll}{1,14})(?=["”]?[ \t]*(?:\r?\n|$|["”)]))`,
    check: (value) => isPersonal(value) && value.length > 2,
  },
  // "To whom it may concern: Annelie may return", "Re work note: ..."
  {
    category: 'NAME',
    strength: 2,
    needs: /concern/i,
    pattern: searched(
      `[Tt]o [Ww]hom [Ii]t [Mm]ay [Cc]oncern[:,.]?[ \\n]{1,3}(?:[Pp]lease (?:excuse|be advised that|note that|allow) )?(?<value>${cap}(?: ${cap}){0,2})(?![\\p{L}])`,
      'dgu',
    ),
    check: (value) => value.split(' ').every((word) => isPersonal(word)),
  },
  // "proband Ester", "index case Ode": in capitals behind the one of a pedigree
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `\\b(?:[Pp]roband|[Ii]ndex (?:case|patient|pt)|[Cc]onsultand|[Ee]nrollee|[Dd]onor|[Rr]ecipient|[Bb]ene(?:ficiary)?|[Dd]ecedent|[Cc]laimant|[Rr]espondent|[Dd]etainee|[Ii]nmate)[,:]? (?<value>${cap}(?: (?:${cap}|\\p{Lu}\\.)){0,2})(?=[,.;)]| \\(| (?:is|was|has|had|and|who|states?|reports?|denies|aged?|\\d|[IV]{1,4}-)|[ \\t]*\\n)`,
      'dgu',
    ),
    check: (value, hit) =>
      letterCaseAt(hit.text, hit.start) === 'mixed' &&
      !/^\p{Lu}{2,4}$/u.test(value) &&
      value.split(' ').every((word) => isPersonal(word) || /^\p{Lu}\.$/u.test(word)),
  },
];

/** Names by what is said of them: written on the body, called, spelled, left below a sticky note. */
export const calledNames = patternRecognizer('called-names', '1', patterns);
