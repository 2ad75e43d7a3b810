import { late } from '../patterns/search-pattern.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { isClinicalName } from '../words/clinical-names.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import {
  isClinicalProperNoun,
  isDictionaryWord,
  isEponym,
  isFunctionWord,
  isOrdinaryWord,
} from '../words/ordinary-word.ts';
import { isGivenName, isKnownName, postNominal } from '../words/person-name.ts';
import { neverNames, titles } from '../words/person-roles.ts';
import { hasTechnicalEnding } from '../words/word-forms.ts';
import { canBeGiven, canBeName } from '../words/word-names.ts';
import { after, type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const wordsIn = (value: string): string[] => value.split(/[\s,.]+/u).filter((word) => word.length > 1);

function isSurname(word: string): boolean {
  return (canBeName(word) || !isDictionaryWord(word)) && !isAbbreviation(word) && !postNominal.test(word);
}

/** Two or three letters that end a line as initials do, and no abbreviation. */
const isInitials = (value: string): boolean =>
  !isAbbreviation(value) && !(/^\p{Ll}+$/u.test(value) && isOrdinaryWord(value));

/** "kim ada   dob 1/2/80": words in small letters at the head of a line of a patient's data. */
function isHeadName(value: string): boolean {
  const words = wordsIn(value);
  return (
    words.length > 1 &&
    words.length < 5 &&
    !words.some((word) => isFunctionWord(word) || isAbbreviation(word)) &&
    words.filter((word) => isKnownName(word) || !isDictionaryWord(word)).length >= words.length / 2
  );
}

const patterns: readonly PhiPattern[] = [
  // The nurse at the end of an entry: "dose hung. T Oduya", "IV out ----K. Bello"
  {
    category: 'NAME',
    strength: 2,
    pattern: late.dgu`(?:[.!;)] {1,3}|-{2,8} ?|~ ?)(?<value>\p{Lu}\.? ?\p{Lu}\p{Ll}[\p{L}'’-]{1,20})(?=,? (?:RN|LPN|NP|PA|MD|SRN|EN|HCA)\b|[ \t]*(?:\r?\n|$))`,
    check: (value, hit) => {
      const last = value.split(/[ .]+/u).at(-1) ?? '';
      return (
        isSurname(last) &&
        !isEponym(last) &&
        !/^\p{Lu}\p{Ll}/u.test(value) &&
        letterCaseAt(hit.text, hit.start) === 'mixed'
      );
    },
  },
  // "Dose given. Oduya J"
  {
    category: 'NAME',
    strength: 1,
    pattern: late.dgu`(?<!(?:^|\n)[ \t]*\d{1,2})[.!;)] {1,3}(?<value>\p{Lu}\p{Ll}[\p{L}'’-]{2,20} \p{Lu}{1,2})(?=[ \t]*(?:\r?\n|$))`,
    check: (value) => {
      const [last = '', letters = ''] = value.split(' ');
      return (
        isSurname(last) &&
        !isEponym(last) &&
        !isOrdinaryWord(last) &&
        !/^(?:I|II|IV|V|A|B)$/u.test(letters) &&
        !isAbbreviation(letters)
      );
    },
  },
  // The list of a ward: "4-12 ODUYA   65M", "7B LEE 80F"
  {
    category: 'NAME',
    strength: 2,
    pattern: late.dgu`(?:^|\n)[ \t]{0,4}(?:(?=[\dA-Z-]*[A-D-])[A-Z]{0,3}\d{1,4}[A-D]?(?:-\d{1,3}[A-D]?)?|[A-Z]{1,3}-\d{1,3}[A-D]?)[.:)]?[ \t]{1,4}(?<value>\p{Lu}{2,20}(?:[-']\p{Lu}{2,20})?(?:, ?\p{Lu}{1,20})?)(?=[ \t]{2,}\S|,? \(?\d{1,3} ?(?:[MFmf]|yo?)(?!\p{L})|[ \t]{0,3}\|)`,
    check: (value) => {
      const first = value.split(/[ ,]/u)[0] ?? '';
      return (
        !notPatients.test(first) &&
        (canBeName(first) || !isClinicalTerm(first)) &&
        !isAbbreviation(first) &&
        (!isDictionaryWord(first) || canBeName(first))
      );
    },
  },
  // "D: 3/4/22  T:kl", "sig: mb", "Tr: kl"
  {
    category: 'NAME',
    strength: 1,
    pattern:
      /(?:^|[\n/|][ \t]{0,4}|[ ]{2})(?:T|TR|Tr|D|R|Sig|sig|Init|init|By|by|Ent|ent|Typ|typ)[:.] ?(?<value>[a-z]{2,3}|[A-Z]{2,3})(?=[ \t]*(?:\r?\n|$|\/|\|)|[ ]{3,})/dgu,
    check: (value) => !isAbbreviation(value) && !isDictionaryWord(value),
  },
  // Two typists in small letters at the end of a line: "      jm/kt"
  {
    category: 'NAME',
    strength: 1,
    pattern: /(?:^|\n[ \t]{0,8}|[ ]{3}|\t)(?<value>[a-z]{2,3}\/[a-z]{2,3})(?=[ \t]*(?:\r?\n|$))/dgu,
    check: (value) =>
      !value.split('/').every((part) => isAbbreviation(part)) &&
      !value.split('/').some((part) => isOrdinaryWord(part) && part.length > 2),
  },
  // Who read it, in brackets behind a test and its day: "CT 3/4 (Oduya)."
  {
    category: 'NAME',
    strength: 1,
    pattern: late.dgu`\b(?:[A-Z]{2,5}|[Ee]cho|[Cc]ath|[Cc]olonoscopy|[Bb]iopsy|[Nn]ote|[Cc]onsult|[Cc]linic|[Vv]isit|[Rr]ead) \d{1,2}\/\d{1,2}(?:\/\d{2,4})? \((?<value>\p{Lu}\p{Ll}[\p{L}'’-]{2,18})\)`,
    check: (value) => (canBeName(value) || !isDictionaryWord(value)) && !isClinicalTerm(value),
  },
  // A name before its role in a list: "RN; Ada Quill RT; …"
  {
    category: 'NAME',
    strength: 2,
    needs: /;/,
    pattern: late.dgu`(?:^|[;\n:]) ?(?<value>\p{Lu}\p{Ll}[\p{L}'’-]{1,18} \p{Lu}\p{Ll}[\p{L}'’-]{1,18}),? (?:RT|RN|MD|DO|NP|PA|PT|OT|SLP|SW|CM|RD|LPN|CNA|MA|RRT|PharmD|LCSW|MSW|RDH|DDS|EMT|RPh|OD)(?=[;,.)\n]|$| \()`,
    check: (value) =>
      canBeGiven(value.split(' ')[0] ?? '') || wordsIn(value).some((word) => !isDictionaryWord(word)),
  },
  // Who wrote it, in letters: "Transcribed: rml", "typed 30/01/24 mod", "scribe jt"
  {
    category: 'NAME',
    strength: 1,
    pattern:
      /\b(?:dictated|transcribed|typed|scribed?|typist|transcriptionist|keyed|dict|tran|trans)(?: by)?[ .:=]{1,3}(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4} {1,2})?(?<value>[A-Z]{2,4}|[a-z]{2,3})(?=[ \t]*(?:\r?\n|$|[,;/|]|\d)|[ ]{2,})/dgi,
    check: (value) =>
      !(/^\p{Ll}+$/u.test(value) && isOrdinaryWord(value)) &&
      !/^(?:by|on|at|in|up|and|to|for|it|as|the|my|no|ok|not|now|but|out|via|per)$/iu.test(value),
  },
  // Author and typist behind a signature: "Pathologist    HQR/kp"
  {
    category: 'NAME',
    strength: 1,
    pattern:
      /(?:[ ]{3}|\t|\) |,? (?:md|do|np|pa|rn|phd)\.? ?)(?<value>[A-Za-z]{2,4}\/[a-z]{2,3})(?=[ \t]*(?:\r?\n|$))/dgu,
    check: (value) => isInitials(value.split('/')[0] ?? ''),
  },
  {
    category: 'NAME',
    strength: 1,
    pattern: /(?<=\b(?:md|do|np|pa|rn) )\/(?<value>[a-z]{2,3})(?=[ \t]*(?:\r?\n|$))/dgu,
  },
  // Dentist and assistant at the end of an entry: "MJQ/Shay", "front/jen"
  {
    category: 'NAME',
    strength: 1,
    pattern: late.dgu`(?<=(?<![\p{L}\d/])(?:\p{Lu}{2,4}|front|desk|office|rdh|da|rda|hyg|asst))\/(?<value>\p{L}{3,10})(?=[ \t]*(?:\r?\n|$))`,
    check: (value) => (isGivenName(value) || canBeGiven(value)) && !isAbbreviation(value),
  },
  // The user of a record: "Admin (jkowal)", "Reception (mbello2)"
  {
    category: 'NAME',
    strength: 1,
    needs: /\([a-z]{4,14}\d{0,3}\)/,
    pattern:
      /\b(?:admin(?:istrator|istration)?|clerk|reception(?:ist)?|secretary|user|nurse|coder|author|operator|doctor|gp|hca|pharmacist|telephone|encounter|scanned|letter) \((?<value>[a-z]{4,14}\d{0,3})\)/dgi,
    check: (value) =>
      value === value.toLowerCase() &&
      !isDictionaryWord(value.replace(/\d+$/u, '')) &&
      !isAbbreviation(value),
  },
  // A message speaks to somebody: "Ada - I looked at it", "Zanele - can you send"
  {
    category: 'NAME',
    strength: 2,
    needs: / - /,
    pattern: late.dgu`(?:^|\n)[ \t>]{0,4}(?<value>\p{Lu}\p{Ll}{1,14}) - (?=(?:I|i|we|We|can|could|please|pls|thanks|thank|your|you|yes|no|the|just|did|do|have|sorry|ok|that|this|glad|good)\b)`,
    check: (value) => canBeGiven(value) || !isDictionaryWord(value),
  },
  // "hi dr D, sorry"
  {
    category: 'NAME',
    strength: 2,
    pattern: late.dgiu`\b(?:hi|hello|hey|dear|thanks|thank you|morning|ty)[,]? (?:dr|doctor|doc|nurse|mr|mrs|ms|miss)\.? (?<value>\p{L})(?=[,.!\n]| -)`,
  },
  // A letter alone below the closing of a message: "Cheers\nT", and a name in small letters at the end of one: "rd. joy"
  {
    category: 'NAME',
    strength: 2,
    pattern: late.dgiu`(?:^|\n)[ \t]{0,4}(?:regards|kind regards|best|cheers|thanks|thx|ta|groete|groetjes|saludos|grüße|mvg|love|yours),?[ \t]{0,4}\n[ \t]{0,4}(?<value>\p{Lu}\.?)(?=[ \t]*(?:\n|$))`,
  },
  {
    category: 'NAME',
    strength: 1,
    pattern: /[.!?][ \t]{1,2}(?<value>[a-z]{3,12})(?=[ \t]*\r?\n[ \t]*\r?\n(?:From|To|Sent|On)\b)/dgu,
    check: (value) => canBeGiven(value),
  },
  // "her brother Stash": behind an owner and a relative a capital is a name, whatever the word means
  {
    category: 'NAME',
    strength: 2,
    pattern: late.dgu`\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Pp]t's|[Pp]atient's) (?:(?:older|younger|elder|late|twin|best|ex) )?(?:brother|sister|son|daughter|husband|wife|mother|father|mom|mum|dad|uncle|aunt|cousin|niece|nephew|friend|partner|neighbou?r|grandson|granddaughter|roommate|girlfriend|boyfriend) (?<value>\p{Lu}\p{Ll}{2,14})(?=[.,;)]| (?:and|who|is|was|has|had|at|in|to|for|with|will|on|came|called|says|said|states?|reports?|denies|agrees?|helps?|lives|works|brought|drove|can|would|did|both|present)\b|\n)`,
    check: (value) =>
      !neverNames.has(value.toLowerCase()) &&
      !titles.has(value.toLowerCase()) &&
      !isClinicalProperNoun(value) &&
      !hasTechnicalEnding(value.toLowerCase()) &&
      !isFunctionWord(value),
  },
  // "LPA H&W - Ada Oduya", "HCP is Grant Field"
  {
    category: 'NAME',
    strength: 2,
    needs: /\b(?:LPA|EPOA|POA|DPOA|HCPOA|MPOA|HCP|NOK|SDM|EPA)\b/,
    pattern: late.dgu`\b(?:LPA|EPOA|POA|DPOA|HCPOA|MPOA|HCP|NOK|SDM|EPA)(?: (?:H&W|P&F|HW|PFA|for (?:health|finances?|both)|health|finance))?(?: ?[-:=]| is| =) ?(?:(?:son|daughter|wife|husband|sister|brother|niece|nephew|partner|mother|father),? )?(?<value>\p{Lu}\p{Ll}[\p{L}'’-]{1,18}(?: \p{Lu}\p{Ll}[\p{L}'’-]{1,18}){1,2})(?![\p{L}])`,
    check: (value) => {
      const words = wordsIn(value);
      return canBeGiven(words[0] ?? '') || words.every((word) => !isDictionaryWord(word));
    },
  },
  // "kim ada   dob 1/2/80   mrn 4418"
  {
    category: 'NAME',
    strength: 2,
    needs: /[ ,]{1,3}(?:dob|d\.o\.b|mrn|mr#|mr)\b/i,
    pattern: late.dgu`(?:^|\n)[ \t]{0,4}(?<value>\p{Ll}[\p{Ll}'’ʻ-]{1,20}(?:,? \p{Ll}[\p{Ll}'’ʻ-]{0,20}){1,4})(?=[ ]{2,}(?:dob|d\.o\.b|mrn|mr#|mr|age|\d{1,2}[-/]\d{1,2}[-/]\d{2,4})\b)`,
    check: isHeadName,
  },
  // A patient by initials: "Pt: KB, 54M", "KB is a 54 year old"
  {
    category: 'NAME',
    strength: 2,
    pattern: late.dgu`(?:\b(?:[Pp]atient|PATIENT|[Pp]t|PT|[Cc]lient|[Nn]ame|[Rr]e|RE|[Ss]ubject|[Rr]esident)(?: initials)?: ?|(?:^|\n|[.!] )(?=\p{Lu}{2,3} is an? \d))(?<value>\p{Lu}{2,3}|\p{Lu}\.(?:\p{Lu}\.){1,2})(?=,? \(?\d{1,3} ?(?:[yYmMfF]|-)|,? (?:is|was|has) an? |[ ]{2,}|[ \t]*(?:\r?\n|$))`,
    check: (value) =>
      !isAbbreviation(value) && !isDictionaryWord(value) && !/^(?:IV|VI|II|III)$/u.test(value),
  },
  // In capitals without a colon: "NAME ODUYA. BAND NO 4"
  {
    category: 'NAME',
    strength: 1,
    needs: /NAMED? [A-Z]/,
    pattern: late.dgu`(?<![A-Z] )\b(?:NAME|NAMED|SURNAME|BABY NAME) (?<value>[A-Z][A-Z'’-]{3,20}(?: [A-Z][A-Z'’-]{3,20})?)(?![\p{L}:])`,
    check: (value, hit) =>
      isShouted(hit) && wordsIn(value).every((word) => !isDictionaryWord(word) || canBeGiven(word)),
  },
  // A person with small letters where the note has others: "r. stein md"
  {
    category: 'NAME',
    strength: 2,
    needs: /\b[a-z]\. ?[a-z]{3,20},? (?:md|do|np|rn|pa|pa-c)\b/,
    pattern: late.dgu`(?<![\p{L}\d.])(?<value>[a-z]\. ?[a-z]{3,20})(?=,? (?:md|do|np|rn|pa|pa-c|lpn|cna)(?![\p{L}]))`,
    check: (value) =>
      isSurname(value.replace(/^[a-z]\. ?/u, '')) && !isClinicalTerm(value.replace(/^[a-z]\. ?/u, '')),
  },
];

const notPatients =
  /^(?:EMPTY|CLEAN|DIRTY|BLOCKED|VACANT|HOLD|HELD|OPEN|CLOSED|AVAILABLE|ADMIT|ADMISSION|DISCHARGE|PENDING|NEW|TRANSFER|ROOM|BED|WARD|UNIT|NAME|PT|PATIENT|DIAGNOSIS|NOTE|NOTES|PLAN|MEDS|LABS|VITALS|TAB|CAP|INJ)$/u;

function isShouted(hit: PatternHit): boolean {
  return letterCaseAt(hit.text, hit.start) === 'upper' || /^[.,;)\n]/u.test(after(hit, 1));
}

function isClinicalTerm(word: string): boolean {
  return isClinicalName(word) && !canBeName(word);
}

/** Names where a note is signed, handed on or addressed: the ends of entries, typists, users, the first word of a message. */
export const signOffs = patternRecognizer('sign-offs', '1', patterns);
