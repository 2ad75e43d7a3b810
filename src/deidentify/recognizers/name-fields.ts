import { late, searched } from '../patterns/search-pattern.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { isClinicalName } from '../words/clinical-names.ts';
import { isEponymPhrase } from '../words/eponym-phrases.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isClinicalProperNoun, isDictionaryWord, isEponym, isFunctionWord } from '../words/ordinary-word.ts';
import { particles, suffixes } from '../words/person-name.ts';
import { neverNames, relations, roles } from '../words/person-roles.ts';
import { canBeGiven, canBeName } from '../words/word-names.ts';
import { after, before, type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const word =
  "(?!(?:fax|phone|tel|pager|cell|ext|npi|dea|lic|license|office)\\b)(?:\\p{L}{1,2}\\.|\\p{L}[\\p{L}\\p{M}'’-]{0,24})";
/** "Price, Case", "Grace O. Fields-Long", "cash mills": words of any kind, as the label says what they are. */
const value = `(?<value>${word}(?:,? ${word}|,${word}){0,4}?)`;
const credential =
  '(?:m\\.?d|d\\.?o|r\\.?n|n\\.?p|p\\.?a(?:-?c)?|ph\\.?d|d\\.?p\\.?m|pharm\\.?d|arnp|aprn|fnp(?:-?[bc]c?)?|dnp|crna|cnm|lpn|msn|bsn|dds|dmd|lcsw|msw|ot|pt|slp|rd|rt|mbbs|facs|facp)';
/** A field ends with its line, its cell, its tag, a wide gap, a number, a degree or the next label. */
const end = `(?=[ \\t]*(?:\\r?\\n|$|[|;<>}"(\\t]|[,;]? ?(?:\\+?\\d|\\(\\d)|,? ${credential}\\b\\.?| {2,}|,? (?:dob|d\\.o\\.b|mrn|mr#|nhs|date of birth|age|sex|gender|phone|tel|account|acct|room|ssn|id)\\b|, (?:fax|tel|phone|ph|pager|pgr|cell|ext)\\b))`;
const edge = '(?:(?:[|;<>{,"([\\t])|(?:^|\\n)|(?: {2})|(?:[.!?] ))[ \\t*#>-]{0,4}';
const gap =
  '["\']?(?:[ \\t]{0,24}[:=|][ \\t]{0,24}|\\t{1,3}|[ \\t]?\\.{3,40}[ \\t]{0,4})["\']?(?:(?:dr|mr|mrs|ms|miss|prof)\\.? )?';

/** What stands in such fields and is no name. */
const notPeople = late.iu`^(?:self|same|none|nil|unknown|other|see|home|work|cell|yes|no|n|na|nka|tbd|pending|declined|refused|various|above|below|left|right|new|routine|normal|good|fair|poor|male|female|m|f|single|married|primary|secondary|private|present|absent|active|date|list|lists|status|education|instructions|information|info|id|type|number|service|services|goals?|safety|satisfaction|portal|identity|identifiers?|position|history|response|teaching)$`;

const wordsIn = (text: string): string[] =>
  text.split(/[\s,]+/u).flatMap((part) => {
    const bare = part.replace(/\.$/u, '');
    return bare.length > 1 && !particles.test(bare) && !suffixes.test(bare) ? [bare] : [];
  });

/** What a surname shares with a complaint or its place. */
const bodily = late.iu`^(?:pain|sore|cough|blood|stool|hand|foot|head|back|neck|heart|cold|bowel|sharp|low|high|small|large|long|short|left|right|early|still|rash|weight|sleep)$`;

/** A word that fills the field of a person if another one there is a name. */
function fills(text: string): boolean {
  const lower = text.toLowerCase();
  return !(
    neverNames.has(lower) ||
    notPeople.test(text) ||
    ((isFunctionWord(text) || relations.has(lower) || roles.has(lower)) && !canBeName(text)) ||
    (isClinicalProperNoun(text) && !canBeName(text)) ||
    (/(?:tion|ment|ness|ology|ing|ed|itis|osis|ectomy)$/iu.test(text) && !canBeName(text))
  );
}

function isName(text: string): boolean {
  return (
    canBeName(text) ||
    (text.length > 1 && !isDictionaryWord(text) && !isClinicalName(text) && !isAbbreviation(text))
  );
}

/** Behind a label of a name itself: one word that may be a name is enough. */
function fillsNameField(text: string): boolean {
  const words = wordsIn(text);
  const isGiven = words.some((part) => isName(part) && !isEponym(part));
  return (
    words.length > 0 &&
    words.length < 6 &&
    words.every((part) => fills(part) || (isGiven && isEponym(part))) &&
    words.some(isName)
  );
}

/** Behind a label that other things have too: every word must be able to be a name, or most of several. */
function fillsPersonField(text: string): boolean {
  const words = wordsIn(text);
  if (words.length === 0 || words.length > 5 || !words.every(fills)) return false;
  const names = words.filter(isName).length;
  if (words.length === 1)
    return names === 1 && text === text.trim() && (canBeGiven(text) || !isDictionaryWord(text));
  return names === words.length || (names * 2 >= words.length && /,|\b\p{L}\b/u.test(text));
}

const signers = 'signed|authenticated|dictated|transcribed|reviewed|approved|verified|entered|prepared';

const patterns: readonly PhiPattern[] = [
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `${edge}(?:(?:patient|pt|client|member|resident|full|legal|preferred|birth|maiden|former|last|first|given|family|middle|guarantor|subscriber|insured|policy ?holder|provider|physician|caregiver|contact|mother|father|spouse|parent|guardian)(?:['’]s)?[ _]?name|name of (?:patient|provider|guardian)|name|nom|nombre)(?:/(?:dob|no|id|mrn|age|sex|title|role|relationship|phone|signature|credentials)\\b\\.?){0,2}${gap}${value}${end}`,
      'dgiu',
    ),
    check: fillsNameField,
  },
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `${edge}(?:att|attending(?: physician| provider| md)?|family contact|(?:reported|typed|read|called|addendum|ordered|requested|performed) by|(?:referring|ordering|admitting|consulting|treating|supervising|rendering|primary care|family) (?:physician|provider|doctor|clinician)|pcp|physician|provider|surgeon|assistant|anesthesiologist|radiologist|pathologist|author|co-?signer|(?:electronically |digitally |e-?)?(?:co-?)?(?:${signers}) by|scribe|interpreter|witness|emergency contact|next of kin|nok|guarantor|subscriber|spouse|husband|wife|mother|father|guardian|patient|pt|client|resident|re|from|to|attn|attention|cc|contact|primary contact|nurse|case manager|social worker|therapist|consulting|consultants?|consults?|cosigned)${gap}${value}${end}`,
      'dgiu',
    ),
    check: fillsPersonField,
  },
  // "zukauskas audrius / 08.03.55 / 4412908": a person by a name and a date of birth
  {
    category: 'NAME',
    strength: 2,
    needs: /[/·*] ?\d{1,4}[-/.]\d/,
    pattern: late.dgiu`(?:^|\n|[:=|] ?)[ \t]{0,8}(?<value>(?!date|dob)\p{L}[\p{L}\p{M}'’-]{1,24}(?:,? \p{L}[\p{L}\p{M}'’.-]{0,24}){1,3}) ?[/·*] ?(?=(?:dob:? ?)?(?:\d{1,2}([-/.])\d{1,2}\2(?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d)(?!\d))`,
    check: (text) => fillsNameField(text) && wordsIn(text).every(isName),
  },
  // "<name>Dusty Field</name>", "<ns:PatientName>"
  {
    category: 'NAME',
    strength: 2,
    needs: /<\/[\w:]*name>/i,
    pattern: searched(
      `<(?:\\w{1,12}:)?(?:(?:patient|provider|given|family|first|last|full|doctor|physician|contact)[_-]?)?name(?: [^<>]{0,40})?>${value}</`,
      'dgiu',
    ),
    check: fillsNameField,
  },
  // "/es/ Rocky L Best", "Preferred name HOPE.", "Goes by Sunny"
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `(?:/es/|/s/) {0,3}${value}(?=[ \\t]*(?:\\r?\\n|$|,? ${credential}\\b|[|;(]| {2,}))`,
      'dgiu',
    ),
    check: fillsNameField,
  },
  {
    category: 'NAME',
    strength: 2,
    pattern: late.dgiu`\b(?:preferred|maiden|legal|birth|married|former|given|middle) name(?:d?:| is| was)?[ \t]{1,3}["“]?(?<value>\p{L}[\p{L}\p{M}'’-]{1,24}(?: \p{L}[\p{L}\p{M}'’-]{1,24})?)(?=["”]?(?:[.,;)\n|]|\s*$| \())`,
    check: (text) => wordsIn(text).every((part) => fills(part) && isName(part)),
  },
  // A line of a signature: "DUSTY R. FIELDS, MD, PHD"
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `(?:^|\\n)[ \\t]{0,8}(?:by:? |cc:? |/s/ )?${value}(?=, ${credential}\\b\\.?[^\\n]{0,24}(?:\\r?\\n|$|\\|))`,
      'dgiu',
    ),
    check: (text) => wordsIn(text).length > 1 && fillsNameField(text),
  },
  // One of several with initials: "Consulting: H. Oduya, B. Church"
  {
    category: 'NAME',
    strength: 2,
    needs: late.u`\p{L}\. ?\p{L}{2,24}(?:, | and | & )`,
    pattern: late.dgiu`(?<=(?:[:;]|\bwith|\bby|\bdrs?\.?) {1,3}(?:dr\.? )?\p{L}\. ?\p{L}[\p{L}'’ -]{1,24}(?:, |,? and | & )(?:dr\.? )?)(?<value>\p{L}\.(?: |\r?\n)?\p{L}[\p{L}'’-]{1,24})(?![\p{L}])`,
    check: (text, hit) => /^\p{Lu}\. ?\p{Lu}/u.test(text) || letterCaseAt(hit.text, hit.start) === 'lower',
  },
  // "From: Hope Bird <h@…>"
  {
    category: 'NAME',
    strength: 2,
    needs: /<[\w.+-]{1,40}@/,
    pattern: searched(
      `(?:from|to|cc|bcc|sender|reply-to): ?["']?${value}["']? ?(?=<[\\w.+-]{1,64}@)`,
      'dgiu',
    ),
    check: (text) => wordsIn(text).every((part) => !isFunctionWord(part) || canBeName(part)),
  },
  // What only a person does, at the start of a sentence: "Mark denies pain", "Turner says"
  {
    category: 'NAME',
    strength: 2,
    pattern: late.dgu`(?:(?:^|[\n.!?])[ \t]{0,4}|(?:[.!?:;] ))(?<value>\p{Lu}[\p{L}'’][\p{L}\p{M}'’-]{1,24})(?=(?: \p{Ll}{2,10}ly| also| still)?[ \n](?:denies|denied|says|said|states|reports|endorses|complains|verbali[sz]e[sd]|agrees|declines|refuses|tolerated|tolerates|is tolerating|is agreeable|was counsel+ed|ambulates|ambulated|arrived late|has been doing well|is doing well|feels|wants|lives (?:in|with|alone|at)|works (?:as|at|for)|smokes|drinks|presents (?:to|for|with|today)|presented (?:to|for|with|today))\b)`,
    check: (text, hit) => canStandAlone(text, hit),
  },
  // "officer pant, badge 0865"
  {
    category: 'NAME',
    strength: 2,
    needs: /badge|shield/i,
    pattern: late.dgiu`(?:\b(?:officer|deputy|trooper|detective|sgt\.?|sergeant|agent|constable|warden|inspector) )(?<value>\p{L}[\p{L}'’-]{1,24}(?: \p{L}[\p{L}'’-]{1,24})?)(?=,? (?:\()?(?:badge|shield))`,
  },
  // "Saw Church last week", "seen by Rivers in clinic"
  {
    category: 'NAME',
    strength: 2,
    pattern: late.dgiu`(?:\b(?:saw|sees|followed by|seen by|follows with|d\/w|per|called|notified|paged|attn)\s)(?<value>\p{L}[\p{L}'’][\p{L}\p{M}'’-]{1,24}(?: \p{L}\.? \p{L}[\p{L}'’-]{1,24})?)(?=,? (?:last|this|in|from|for|at|today|yesterday|on|agrees?|who|and)\b|[.\n])`,
    check: (text, hit) => {
      const mixed = letterCaseAt(hit.text, hit.start) === 'mixed';
      if ((mixed && !/^\p{Lu}/u.test(text)) || isClinicalName(text)) return false;
      return wordsIn(text).every(
        (part) =>
          isName(part) &&
          !isClinicalProperNoun(part) &&
          !isAbbreviation(part) &&
          !neverNames.has(part.toLowerCase()) &&
          (!isDictionaryWord(part) ||
            /\s/u.test(text) ||
            (mixed && /^ (?:last|in|agrees?|who)\b/u.test(after(hit, 8)))),
      );
    },
  },
  // "Otis P. Hodgkin": behind a given name and an initial any word is a surname
  {
    category: 'NAME',
    strength: 2,
    pattern: late.dgu`(?<![\p{L}\d])(?<value>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\.(?: |\r?\n)\p{Lu}\p{Ll}[\p{L}'’-]{1,24})(?![\p{L}])`,
    check: (text) => {
      const words = text.split(/\s+/u);
      return (
        (canBeGiven(words[0] ?? '') || isName(words[0] ?? '')) &&
        !isFunctionWord(words[2] ?? '') &&
        !neverNames.has((words[2] ?? '').toLowerCase())
      );
    },
  },
  // "Chance Case — recurrence is unlikely", "MAY THURNER WAS EVALUATED": two words that may be names, at the start of a sentence
  {
    category: 'NAME',
    strength: 2,
    pattern: late.dgiu`(?:^|\n|[.!?] )(?<value>\p{L}\p{L}{1,20} (?:\p{L}\.? )?\p{L}[\p{L}'’-]{1,20})(?=(?: ;|,)? ?(?:; \p{L}|(?: also| still)? ?\b(?:was (?:evaluated|seen|admitted|discharged|examined|referred|counsel)|is an? \d|denies|says|states|reports|presents|complains|underwent)))`,
    check: (text, hit) => {
      const words = wordsIn(text);
      const [first = '', last = ''] = [words[0], words.at(-1)];
      if (words.some((part) => bodily.test(part)) || isEponymPhrase(text)) return false;
      if (words.length < 2 || !canBeName(first) || !fills(first)) return false;
      if (letterCaseAt(hit.text, hit.start) === 'mixed' && !words.every((part) => /^\p{Lu}/u.test(part)))
        return false;
      return canBeName(last) || (canBeGiven(first) && (isEponym(last) || !isDictionaryWord(last)));
    },
  },
  // "this is mark oduya, a 44-year-old", "GRACE FIELDS IS A 31 Y/O"
  {
    category: 'NAME',
    strength: 2,
    pattern: late.dgiu`(?:(?:\b(?:this is|seeing|saw|patient|pt|met) )|(?:^|\n)|(?:[.:] ))(?<value>\p{L}[\p{L}'’-]{1,24}(?: \p{L}\.?)?(?: \p{L}[\p{L}'’-]{1,24}){1,2})(?=,? (?:is )?an? \d{1,3}[- ]?(?:year|yo|y\/o|yr))`,
    check: fillsPersonField,
  },
];

/** At the start of a sentence a capital says nothing: the word must be able to be a name. */
function canStandAlone(text: string, hit: PatternHit): boolean {
  if (letterCaseAt(hit.text, hit.start) !== 'mixed' || /\p{Lu}{2}/u.test(text)) return false;
  const lower = text.toLowerCase();
  if (neverNames.has(lower) || relations.has(lower) || roles.has(lower) || isAbbreviation(text)) return false;
  if (isFunctionWord(text) && !/^(?:Will|May)$/u.test(text)) return false;
  // "Pain", "Cough reports": what a surname shares with a complaint
  if (/^(?:pain|cough|rash|weight|sleep|case|self|study|data|history|review|still)$/iu.test(text))
    return false;
  if (
    /^ feels/.test(after(hit, 6)) &&
    (bodily.test(text) || /^(?:leg|arm|knee|foot|chest|mouth|face|eye)s?$/iu.test(text))
  )
    return false;
  return isName(text) && !/\p{L}['’]s$/u.test(text) && !/^\d/u.test(before(hit, 1));
}

/** Names by the field that they fill, whatever their words mean: "Name: Price, Case", "ATTENDING: OLD, GRACE E." */
export const nameFields = patternRecognizer('name-fields', '1', patterns);
