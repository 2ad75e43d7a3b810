import { late, searched } from '../patterns/search-pattern.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isDictionaryWord, isFunctionWord } from '../words/ordinary-word.ts';
import { neverNames, relations, roles } from '../words/person-roles.ts';
import { clinicalCapitals } from '../words/place-words.ts';
import { canBeGiven, canBeName } from '../words/word-names.ts';
import { isOneCase } from './one-case.ts';
import { type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const sp = '(?: |\\r?\\n)';

/** Two words that are names as well as words of the language, in capitals at the start of a sentence. */
function areNames(text: string, hit: PatternHit): boolean {
  if (letterCaseAt(hit.text, hit.start) !== 'mixed') return false;
  const words = text.split(/\s+/u);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const lower = last.toLowerCase();
  return (
    canBeGiven(first) &&
    !clinicalCapitals.has(first.toLowerCase()) &&
    (canBeName(last) || !isDictionaryWord(last)) &&
    !(isFunctionWord(last) && !canBeName(last)) &&
    !neverNames.has(lower) &&
    !relations.has(lower) &&
    !roles.has(lower)
  );
}

/** What a surname shares with a part of the body or a complaint. */
const bodily = late.iu`^(?:pain|hand|foot|head|back|neck|heart|blood|stool|bowel|cough|cold|rash|weight|sleep|urine|skin|stomach|chest)$`;

/** What nobody but a person does, so that any word before it is somebody. */
const says =
  'denie[sd]|says (?:he|she|that|the|it|his|her|there)|said (?:he|she|that|the|it)|states? (?:he|she|that|no|his|her)|stated|told (?:me|us|the|her|him)|asked (?:if|about|for|whether|to|me|us|why|when)|asks (?:if|about|for|whether)|wants (?:to|a|an|the|his|her)|wanted to|would like|may (?:need|want|shower|drive|return)|called (?:back|to (?:say|ask|report|cancel))|lives (?:with|alone|in|at)|works (?:as|at|for|in)|thinks|hopes (?:to|for)|prefers|smokes|drinks|drove|agrees|understands|refused|declined|complains|complained|was (?:told|asked|born|seen (?:by|in|today|for))|is here|has been (?:taking|feeling|having)|brought (?:in|his|her)|returned (?:my|our|the) call|takes (?:his|her)|tells|reports (?:falling|feeling|that|he|she|no|pain)'.replaceAll(
    ' ',
    sp,
  );
/** Words of the note itself that are names as well. */
const plain = late.iu`^(?:still|early|long|best|just|may|will|can|law|case|bank|court|page|bell|note|mark|rest|main|past|last|first|next|new|old|young|rich|fair|good|small|large|low|high|day|days|week|weeks|night|winter|summer|spring|fall|park|place|ward|house|hall|church|temple|school|king|queen|bill|guest|friend|child|husband|power|light|sound|speech|voice|vision|hearing|price|rate|story|history|study|love|faith|hope|grant)$`;

function isAlone(text: string, hit: PatternHit): boolean {
  const isMixed = letterCaseAt(hit.text, hit.start) === 'mixed';
  const lower = text.toLowerCase();
  if (isMixed ? !/^\p{Lu}\p{Ll}/u.test(text) : !isOneCase(hit)) return false;
  const isBarred =
    isFunctionWord(text) ||
    bodily.test(text) ||
    neverNames.has(lower) ||
    relations.has(lower) ||
    roles.has(lower);
  if (isBarred || clinicalCapitals.has(lower) || !canBeName(text)) return false;
  return (
    (isMixed &&
      /^(?:hope|faith|love|price|king|bell|young|rich|bill|park|page|mark|summer|queen)$/iu.test(text)) ||
    !plain.test(text)
  );
}

const patterns: readonly PhiPattern[] = [
  // "Major Bones, DPM"
  {
    category: 'NAME',
    strength: 2,
    needs: /, (?:M\.?D|D\.?O|DPM|PA-C|NP|RN|DDS|DMD|PhD|MBBS|LCSW|OD)/,
    pattern: late.dgu`(?:^|\n|[.!?;:] )(?<value>\p{Lu}\p{Ll}{2,14} (?:\p{Lu}\. )?\p{Lu}\p{Ll}{2,16})(?=, (?:M\.?D|D\.?O|DPM|PA-C|NP|RN|DDS|DMD|PhD|MBBS|LCSW|OD)\b)`,
    check: areNames,
  },
  // "Price called back", "Fortune may need a walker", "WAKE DENIES PAIN": a word alone before what only a person does
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(`(?:^|\\n|[.!?;] {1,2})(?<value>\\p{L}{3,15})(?=${sp}(?:${says})(?!\\p{L}))`, 'dgiu'),
    check: isAlone,
  },
  // "Chase and Hunter play outside"
  {
    category: 'NAME',
    strength: 2,
    needs: late.u` and \p{Lu}`,
    pattern: late.dgu`(?:^|\n|[.!?;] )(?<value>\p{Lu}\p{Ll}{2,14} and \p{Lu}\p{Ll}{2,14})(?=\s(?:play|are (?:here|well|both|with|in|twins)|live|visit|visited|came|were (?:here|present|seen|told)|have|help|brought|both|go|went|attend|share|drove|agree|asked|want|stayed)\b)`,
    check: (text, hit) =>
      letterCaseAt(hit.text, hit.start) === 'mixed' &&
      text.split(' and ').every((one) => canBeGiven(one) && !clinicalCapitals.has(one.toLowerCase())),
  },
  // "misty waters drinks bottled water": a given name and a surname where no capital tells, and what only a person does
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `(?:^|\\n|[.!?;] )(?<value>\\p{L}{3,14}${sp}\\p{L}{3,16})(?=${sp}(?:denie[sd]|says|said|states|reports|asks|asked|will ask|slept|sleeps|drinks|smokes|lives|works|takes|returns|wants|feels|felt|is due|is here|was seen|underwent|has lost|complains|complained|agrees|refused|declined|tolerated|is an?${sp}\\d)\\b)`,
      'dgiu',
    ),
    check: (text, hit) => {
      const [first = '', last = ''] = text.split(/\s+/u);
      return (
        isOneCase(hit) &&
        canBeGiven(first) &&
        canBeName(last) &&
        !isFunctionWord(last) &&
        !(isFunctionWord(first) && !/^(?:will|may)$/iu.test(first)) &&
        !bodily.test(last)
      );
    },
  },
  // "Case Chance - chance is good": two names that are words, one of which stands behind in small letters
  {
    category: 'NAME',
    strength: 2,
    pattern: late.dgu`(?:^|\n|[.!?;] )(?<value>\p{Lu}\p{Ll}{2,14} \p{Lu}\p{Ll}{1,16})(?=[ ,:'’]{1,2}[\p{Ll}–—-])`,
    check: (text, hit) => {
      const [first = '', last = ''] = text.split(' ');
      const behind = hit.text.slice(hit.end, hit.end + 60).split(/[\n.]/u, 1)[0] ?? '';
      return (
        [first, last].every((one) => canBeName(one) && !bodily.test(one) && !isFunctionWord(one)) &&
        [first, last].some((one) =>
          new RegExp(`(?<!\\p{L})${one.toLowerCase()}(?!\\p{L})`, 'u').test(behind),
        ) &&
        letterCaseAt(hit.text, hit.start) === 'mixed'
      );
    },
  },
  // "Will Price will ask", "Dean Summer - returns", "Grace Hope: tearful": a given name and a surname that are words too
  {
    category: 'NAME',
    strength: 2,
    pattern: late.dgu`(?:^|\n|[.!?;] )(?<value>\p{Lu}\p{Ll}{2,14} \p{Lu}\p{Ll}{1,16})(?=(?: [-–—] \p{Ll}|[:,] \p{Ll}|['’]s \p{Ll})|\s(?:will|would|wants?|wanted|asks?|asked|kept|felt|feels|lost|found|returns?|returned|came|comes|went|goes|needs?|called|calls|says?|said|states?|stated|denie[sd]|reports?|reported|thinks|hopes?|hoped|lives|lived|works|worked|takes|took|tolerated|was (?:seen|told|given|born|here|last)|has (?:a|an|no|been|had|lost|long|not)|had (?:a|an|no|been|his|her)|is (?:a|an|here|doing|not|on|in|our)|does|did|remains?|continues|plays|drives|drove|smokes|drinks|sleeps|slept|walks|walked|fell|underwent|presents?|presented|missed|left|arrived|delivered|understands?|agrees|agreed|declined|refused|requests?|requested)\b)`,
    check: areNames,
  },
];

/** People whose names are words of the language, by what a person does, a degree or the same word in small letters. */
export const namesOfWords = patternRecognizer('names-of-words', '1', patterns);
