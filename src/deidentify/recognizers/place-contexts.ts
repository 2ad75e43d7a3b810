import { late, searched } from '../patterns/search-pattern.ts';
import { cityNames } from '../words/city-names.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { foldedWord, isClinicalProperNoun, isDictionaryWord, isEponym } from '../words/ordinary-word.ts';
import { neverNames, relations, roles } from '../words/person-roles.ts';
import { strongHeads, weakHeads } from '../words/place-words.ts';
import { cities, largePlaces } from '../words/places.ts';
import { before, type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';
import {
  isClinical,
  isSurePlace,
  isUnknownPlace,
  isVisited,
  placeRun as run,
  wordsIn,
} from './place-checks.ts';

const noLetter = '(?![\\p{L}\\p{M}])';
const careBefore = late.iu`(?:(?:^|[^\p{L}])(?:OSH|OSF|CT|MRI|PET|US|XR|imaging|scans?|surgery|op|stents?|CABG|PCI|transplant|autograft|biopsy|bx|cath|echo|EGD|colonoscopy|admissions?|adm|hosp|hospitali[sz]ation|stay|rehab|SNF|delivery|born|care|RT|chemo|dialysis|everywhere|records|acute|facility|clinic|ED|ER|ICU|urgent care|outside|at)|(?:19|20)\d\d|\d{1,2}\/\d{2,4}) \((?:at |@ ?)?$`;
const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter|English|Spanish|French|German|Chinese|Arabic|Hindi|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Figs?|Figure|Table|Ref|See|Dr|Mr|Mrs|Ms)\.?$/u;

/** A town may be called as any word; here the words before leave nothing else. */
function isTown(value: string, hit: PatternHit): boolean {
  const parts = wordsIn(value);
  return (
    isSurePlace(value, hit) &&
    !parts.some((part) => months.test(part)) &&
    !parts.every((part) => isClinical(part)) &&
    !(value === value.toUpperCase() && value.length < 6)
  );
}

/** More than one word, of which one says something, or a word of no list. */
function isFirm(value: string, hit: PatternHit): boolean {
  const parts = wordsIn(value).filter((part) => /^\p{Lu}/u.test(part));
  const first = (parts[0] ?? '').toLowerCase();
  if (!isSurePlace(value, hit) || roles.has(first) || relations.has(first) || neverNames.has(first))
    return false;
  if (parts.every((part) => isClinical(part) || isClinicalProperNoun(part) || months.test(part)))
    return false;
  if (parts.length > 1)
    return !/^(?:The|This|That|His|Her|My|Our|No|Any|All|Her|Left|Right)$/u.test(parts[0] ?? '');
  return isUnknownPlace(value, hit);
}

/** Behind a word of care without a preposition only a name with its kind, or a word of no list. */
function isCarePlace(value: string, hit: PatternHit): boolean {
  if (!isVisited(value, hit, false)) return false;
  const parts = wordsIn(value);
  const last = foldedWord(parts.at(-1) ?? '');
  return (parts.length > 1 && (strongHeads.has(last) || weakHeads.has(last))) || isUnknownPlace(value, hit);
}

function isTeam(value: string, hit: PatternHit): boolean {
  if (letterCaseAt(hit.text, hit.start) !== 'mixed' || largePlaces.has(value)) return false;
  const parts = wordsIn(value);
  if (parts.some((part) => isClinical(part) || /^\p{Lu}{2,5}$/u.test(part))) return false;
  return parts.some(
    (part) =>
      cities.has(foldedWord(part)) ||
      cityNames.has(foldedWord(part)) ||
      (!isDictionaryWord(part) && !isEponym(part)),
  );
}

const patterns: readonly PhiPattern[] = [
  // "Outside CT (Arden General) reviewed", "surgery 2019 (Arden)", "(OSH: Arden)"
  {
    category: 'GEO',
    strength: 2,
    needs: late.u`\(\p{Lu}|\(at |\(@|OSH|OSF`,
    pattern: searched(
      `(?:\\((?:at |@ ?)?|\\b(?:OSH|OSF)[:,] )(?<value>(?:the )?${run})(?=[);,.]|\\n| (?:ED|ER|in|on|reviewed|x\\d)\\b)`,
      'dgu',
    ),
    check: (value, hit) =>
      !/^(?:Figs?|Table|Supplementary|Ref|See)\b/u.test(value) &&
      (careBefore.test(before(hit, 40)) || /\b(?:OSH|OSF)[:,] $/u.test(before(hit, 6))) &&
      isVisited(value, hit, false),
  },
  // "Dialysis Arden Falls MWF", "imaging done Arden Imaging", "family prefers Arden House", "not Arden"
  {
    category: 'GEO',
    strength: 1,
    pattern: searched(
      `(?<!\\p{L})(?:[Dd]ialysis|HD|[Ii]maging|[Ii]maging done|[Mm]ammo|[Ii]nfusions?|[Rr]ehab|[Pp]refers?|NOT|[Nn]ights|[Ss]NF|[Dd]ispo(?:sition)?:|[Hh]osp:|SNF:|LTAC:|ALF:|[Rr]ehab:|[Dd]ialysis:|HD:|[Aa]ppt \\d{1,2}\\/\\d{1,2}|[Bb]ooked) (?:with )?(?<value>${run})${noLetter}`,
      'dgu',
    ),
    check: isCarePlace,
  },
  // "… Arden House or Arden Falls"
  {
    category: 'GEO',
    strength: 1,
    needs: /[Pp]refers?|[Bb]etween|[Cc]hoices?|[Rr]eferrals? sent/,
    pattern: searched(
      `(?<!\\p{L})(?:[Pp]refers?|[Bb]etween|[Cc]hoices?:?|sent to) [^.\\n]{3,40} (?:or|and|NOT|not) (?<value>${run})${noLetter}`,
      'dgu',
    ),
    check: isCarePlace,
  },
  // "sole survivor of the Quorbin crash", "hurt in the Arden mill fire": what happened there is in the papers
  {
    category: 'GEO',
    strength: 2,
    needs: late.u` (?:crash|disaster|bombing|bombings|shooting|shootings|massacre|flood|floods|fire|fires|explosion|collapse|derailment|avalanche|earthquake|quake|landslide|siege|riots?|hijacking|attacks?|wreck|sinking|spill)(?!\p{L})`,
    pattern: late.gu`(?<=\b(?:survivors?|victims?|survived|hurt|injured|wounded|burne?d|burnt|pilot|passenger|driver|rescued|responder|responded|served|worked|lost|died|killed|caught|trapped|widowed|orphaned|bereaved|involved|PTSD|since|after|from)(?: [\p{Ll}]{2,12}){0,2} (?:in|of|from|to|at|by|after|since)? ?)the (?:(?:19|20)\d\d )?\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20}){0,2}(?: \p{Ll}{3,12})? (?:crash|disaster|bombings?|shootings?|massacre|floods?|fires?|explosion|collapse|derailment|avalanche|earthquake|quake|landslide|siege|riots?|hijacking|attacks?|wreck|sinking|spill)(?!\p{L})`,
    check: (value, hit) =>
      letterCaseAt(hit.text, hit.start) === 'mixed' &&
      wordsIn(value).some((part) => /^\p{Lu}/u.test(part) && !isClinical(part) && !isEponym(part)),
  },
  // "The Arden team will see", "the Arden office", "Arden rooms"
  {
    category: 'GEO',
    strength: 1,
    needs: late.u` (?:team|office|rooms|campus|site|practice|satellite|location|branch|surgery|clinic|ED|ER|EMS|lab|unit)(?!\p{L})`,
    pattern: late.dgu`(?<=\b(?:[Tt]he|[Oo]ur|[Hh]er|[Hh]is|[Tt]heir|at|to|from|via|in|by|\|) )(?<value>\p{Lu}\p{Ll}[\p{L}'’-]{2,20}(?: \p{Lu}\p{Ll}[\p{L}'’-]{2,20}){0,2})(?= (?:team|office|rooms|campus|site|practice|satellite|location|branch|surgery|clinic|ED|ER|EMS)(?!\p{L}))`,
    check: isTeam,
  },
  // A town before a province or country of two words: "Arden, Nova Scotia"
  {
    category: 'GEO',
    strength: 2,
    needs:
      /, (?:Nova Scotia|New Brunswick|British Columbia|Prince Edward|New South|South Aus|Western Aus|Northern (?:Ireland|Terr)|New Zealand|South Africa|Puerto Rico|Sri Lanka|Saudi|Costa Rica|El Salvador|United|Hong Kong|UK|USA|NZ|NSW|QLD|Qld|VIC|Vic|England|Scotland|Wales|Ireland|Queensland|Tasmania|Quebec|Ontario|Manitoba|Saskatchewan|Alberta)/,
    pattern: late.dgu`(?<![\p{L}\d])(?<value>\p{Lu}\p{Ll}[\p{L}'’-]{2,20}(?: \p{Lu}\p{Ll}[\p{L}'’-]{1,20}){0,2})(?=, (?:Nova Scotia|New Brunswick|British Columbia|Prince Edward Island|New South Wales|South Australia|Western Australia|Northern Ireland|Northern Territory|New Zealand|South Africa|Puerto Rico|Sri Lanka|Saudi Arabia|Costa Rica|El Salvador|United Kingdom|United States|Hong Kong|UK|USA|NZ|NSW|QLD|Qld|VIC|Vic|England|Scotland|Wales|Ireland|Queensland|Tasmania|Quebec|Ontario|Manitoba|Saskatchewan|Alberta)(?!\p{L}))`,
    check: (value) => !largePlaces.has(value) && !wordsIn(value).every((part) => isClinical(part)),
  },
  // "Sister in Arden", "Dr. Ada Oduya in Arden", "crosses to Arden", "retired to Arden"
  {
    category: 'GEO',
    strength: 1,
    pattern: late.dgu`(?<!\p{L})(?:(?:[Ss]ister|[Bb]rother|[Ss]on|[Dd]aughter|[Mm]other|[Ff]ather|[Pp]arents|[Ff]amily|[Uu]rgent care|[Ww]arehouse|[Ff]arm|[Ff]actory|[Pp]lant|[Aa]partment|[Cc]abin|[Rr]anch|[Cc]amp|[Hh]ouse|[Tt]railer|[Dd](?:r|R)\.?(?: \p{Lu}[\p{L}'’-]{1,20}){1,3}) (?:in|near|outside)|(?:[Cc]ross(?:es|ed|ing)?|[Rr]etired|[Cc]ommut(?:es?|ed|ing)|[Dd]eported|[Ee]vacuated|[Ee]migrated|[Ii]mmigrated|[Mm]oving|[Mm]oved|[Rr]elocat(?:ed|ing)|[Tt]ravel(?:s|l?ed|l?ing)?|[Ff]lew|[Ff]lying|[Tt]rip) (?:back )?(?:to|from)|(?:[Ll]iv(?:es|ed|ing)|[Rr]aised|[Bb]orn|[Gg]rew up|[Rr]esid(?:es|ed|ing)|[Nn]ative|[Rr]esident|[Hh]ails?) (?:alone )?(?:in|near|outside|of|from)|[Ff]ishing (?:at|in|near))[ \n](?<value>\p{Lu}\p{Ll}[\p{L}'’-]{2,20}(?: \p{Lu}\p{Ll}[\p{L}'’-]{2,20}){0,2})(?=[.,;)\n]| (?:and|with|for|since|who|where|alone|but|on|last|monthly|often|weekly|to|until|when|by|\d|\p{Lu}\p{Ll}+ \d))`,
    check: isTown,
  },
  // Work without "at": "formerly with Arden Energy", "owns Arden Nursery", "retired captain, Arden Ferries", "insurance through Arden"
  {
    category: 'GEO',
    strength: 1,
    pattern: searched(
      `(?<!\\p{L})(?:[Ff]ormerly (?:with|of|at)|[Pp]reviously (?:with|at)|[Oo]wns|[Oo]wned|[Oo]wner of|[Oo]wns \\p{Ll}{3,12}|[Mm]anag(?:es|er of)|[Aa]ttend(?:s|ed)|[Aa]lumn\\p{Ll}{1,2} of|(?:[Ww]ork |[Ss]teroid |[Ee]xcuse |[Tt]ravel )?[Ll]etter for|[Ff]orms? for|FMLA for|(?:[Ii]nsurance|[Cc]overage|[Bb]enefits) (?:via|through|thru|from)|[Ii]njured at|[Bb]oss at|[Nn]ights (?:at )?|[Ss]hifts? at|[Ff]IFO at|FIFO at|[Jj]ob at|[Cc]ontract(?:or|s) (?:with|for|at)|(?:[Ll]ineman|[Ll]ongshoreman|[Ff]isherman|[Ss]teelworker|[Ii]ronworker|[Cc]aptain|[Dd]eckhand|[Ff]irefighter|[Tt]eacher|[Nn]urse|[Tt]ypist|[Ss]tudent|[Cc]lerk|[Dd]river|[Mm]achinist|[Ss]eamstress|[Ss]upervisor|[Bb]ookkeeper|[Aa]ccountant|[Rr]ecruiter|[Tt]rainee|[Aa]pprentice) (?:with|at|for)|(?:[Rr]etired|[Ff]ormer|[Ee]x)[ -](?:\\p{Ll}{3,14} ){0,2}\\p{Ll}{3,14},?) (?:the )?(?<value>${run})${noLetter}`,
      'dgu',
    ),
    check: isFirm,
  },
  // "Work excuse faxed to Elm Steel at 603-555-0136"
  {
    category: 'GEO',
    strength: 2,
    needs: /(?:faxed|sent|mailed|e-?mailed) to [^\n]{3,40} at \+?\(?\d/i,
    pattern: late.dgiu`\b(?:excuse|note|letter|form|forms|restrictions|fmla|paperwork)[^.\n]{0,24} (?:faxed|sent|mailed|e-?mailed) to (?<value>\p{L}[\p{L}'’.& -]{2,40}?)(?= at (?:\+|\(|\d{3}|00\d))`,
    check: (value) =>
      !/^(?:the|his|her|their|our|your|a|an|employer|school|work|office|pharmacy|clinic|hr|pcp|insurance|insurer|patient|family|lawyer|attorney)\b/iu.test(
        value,
      ),
  },
  // "Dest Elm Grove Hospital  Pt Bello", "DESTINATION: ELM GROVE"
  {
    category: 'GEO',
    strength: 2,
    needs: /dest|receiving|sending|bypass/i,
    pattern: late.dgiu`(?:(?:^|\n)[ \t]*| {2}|[;|,] ?)(?:dest(?:ination)?|(?:receiving|sending|referring) (?:facility|hospital))[: ]{1,4}(?<value>\p{L}[^\n|;,:\d()]{3,50}?)(?= {2}|[ \t]*(?:\r?\n|$)|[;,|]| \(| pt )`,
    check: (value) =>
      !/^(?:unknown|none|home|tbd|same|unit|team|md|physician|provider|diverted)\b/iu.test(value),
  },
  // "Bar Nothing Ranch employee"
  {
    category: 'GEO',
    strength: 1,
    needs: late.u` (?:employee|retiree)(?!\p{L})`,
    pattern: searched(`(?:^|[.;\\n] {0,2})(?<value>${run})(?= (?:employee|retiree)(?!\\p{L}))`, 'dgu'),
    check: (value, hit) => wordsIn(value).length > 1 && isFirm(value, hit),
  },
];

/** Places, institutions and firms by contexts that need no preposition, or whose words leave no other reading. */
export const placeContexts = patternRecognizer('place-contexts', '1', patterns);
