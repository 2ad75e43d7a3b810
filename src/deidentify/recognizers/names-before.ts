import { late, searched } from '../patterns/search-pattern.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { isClinicalName } from '../words/clinical-names.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isClinicalProperNoun, isDictionaryWord, isFunctionWord } from '../words/ordinary-word.ts';
import { neverNames, relations, roles, titles } from '../words/person-roles.ts';
import { canBeGiven, canBeName } from '../words/word-names.ts';
import { after, before, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';
import { notFilled } from './slot-words.ts';
import { isSmallSurname } from './small-surname.ts';

const cap = "\\p{Lu}(?:\\p{Ll}|['’]\\p{Lu}|\\p{Lu}\\p{Ll})[\\p{L}\\p{M}'’-]{1,22}";
const shout = "\\p{Lu}[\\p{Lu}'’-]{2,22}";

function isBarred(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    [notFilled, neverNames, relations, roles, titles].some((words) => words.has(lower)) && !canBeGiven(word)
  );
}

/** A name, or a word of no list. */
function isPersonal(word: string): boolean {
  if (isBarred(word) || (isFunctionWord(word) && !canBeGiven(word))) return false;
  if (canBeGiven(word)) return true;
  return !(isDictionaryWord(word) || isClinicalName(word) || isAbbreviation(word));
}
const arePersonal = (value: string): boolean =>
  value
    .split(/[\s,]+/u)
    .every(
      (word) =>
        /^\p{L}\.?$/u.test(word) ||
        /^(?:ap|van|von|de|der|la|el|al|st|mac)$/iu.test(word) ||
        isPersonal(word),
    );

/** Behind an office or a verb of persons: any word that is no term. */
const isAnyone = (word: string): boolean =>
  !isBarred(word) &&
  !isAbbreviation(word) &&
  !isFunctionWord(word) &&
  (canBeName(word) || !isClinicalProperNoun(word));

const service =
  '(?:(?:rad|med|surg|gyn|neuro|peds?|ortho|heme|thoracic|vascular|transplant|trauma|cardiac|CT|colorectal)[ /-]?(?:onc|surg|path|rads|heme|ID|GI)|path(?:ology)?|rad(?:iology|s)?|onc(?:ology)?|surg(?:ery)?|palliative|genetics|pharmacy|nutrition|SW|social work|case mgmt|anesthesia|ENT|derm|cards|renal|neph|pulm|ID|GI|IR|PT|OT|SLP|RN|chair|scribe|minutes)';

const patterns: readonly PhiPattern[] = [
  // "Sidhan x8816", "Ode Quist pgr 4410", "Bello PGY2", "(Fionn, FY2)"
  {
    category: 'NAME',
    strength: 2,
    needs: late.u`\p{L},? (?:x|ext|pgr|pager|bleep|beeper|vocera|spectra|spectralink|ascom|PGY|FY|CT|ST|SpR|SHO|R\d|MS)`,
    pattern: searched(
      `(?<![\\p{L}\\d'’-])(?<value>${cap}(?: ${cap})?)(?=,? (?:(?:x|ext\\.? ?|pgr:? ?#?|pager:? ?#?|bleep:? ?#?|beeper:? ?#?|vocera:? ?|spectra(?:link)?:? ?|ascom:? ?)\\d{3,6}\\b|(?:PGY-?\\d|FY[12]|CT[1-4]|ST[1-8]|SpR|SHO|MS-?[34]|CA-?[1-3])(?![\\p{L}\\d])))`,
      'dgu',
    ),
    check: arePersonal,
  },
  // "wound pump to Bjarnason rm 22"
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `(?<=(?:\\b(?:to|for|re|from|with|w/|in|see|call|called|given|pt|check|turn|move|swap)|[:;.,>-]) )(?<value>${cap}(?:, ${cap})?)(?=,? (?:in )?(?:rm|room|bed|bay|chair|pod|cubicle|stretcher) ?#?\\d)`,
      'dgu',
    ),
    check: (value) =>
      value.split(', ').every((word) => isAnyone(word) && (canBeGiven(word) || !isDictionaryWord(word))),
  },
  // "-> Kamin ack 3/3", "ROUTE: Bev > Anju > file", "sent => Kamin"
  {
    category: 'NAME',
    strength: 2,
    needs: /[>→]/u,
    pattern: searched(
      `(?:(?:->|→|=>|=?>>?) ?|(?:[Rr]oute|ROUTE|[Rr]outing|ROUTING|[Ff]wd|FWD|[Ss]ign-?off|[Cc]hain|[Vv]ia|VIA|[Pp]ath): ?)(?<value>${cap})(?= (?:ack|aware|notified|read|seen|ok|called|paged|done|signed|replied)(?!\\p{L})|[ \\t]*(?:\\n|$)| ?(?:->|→|=>|>) ?\\p{L}|[,;)])`,
      'dgu',
    ),
    check: (value, hit) => {
      if (!arePersonal(value)) return false;
      // "Kenya -> Uganda", "Hb 96 > Maltofer": a chain, or what is more, is of persons behind its label only
      const left = before(hit, 60).split('\n').at(-1) ?? '';
      const isChain = /[^-=]>+ ?$|> ?\p{L}+ ?[-=]?> ?$/u.test(left) || /^ ?(?:[-=]?>|→)/u.test(after(hit, 4));
      return !isChain || /\b(?:rout(?:e|ing)|fwd|sign-?off|chain|via|path)\b/iu.test(left);
    },
  },
  // "RN Bello and CNA T.J.": initials behind an office
  {
    category: 'NAME',
    strength: 2,
    pattern: late.dgu`\b(?:RN|LPN|LVN|CNA|PCA|PCT|MA|NP|PA|MD|DO|RT|PT|OT|SLP|CM|SW|tech|nurse|aide|sitter|Tech|Nurse|Aide|Sitter|scribe|Scribe|EMT|medic) (?<value>(?:\p{Lu}\.){2,3})(?![\p{L}\d])`,
  },
  // A list of a board with services: "Okpe (rad onc), Lund (med onc)"
  {
    category: 'NAME',
    strength: 2,
    needs: late.u`\p{Lu}\p{L}+ \(`,
    pattern: searched(`(?<![\\p{L}\\d])(?<value>${cap})(?= \\(${service}\\))`, 'dgu'),
    check: (value, hit) =>
      arePersonal(value) ||
      (isAnyone(value) &&
        /(?:\), |\) and |\), and |\); )$/u.test(before(hit, 7)) &&
        !isDictionaryWord(value)),
  },
  // "signed out. rocky marshe, 39m": small letters before an age and a sex
  {
    category: 'NAME',
    strength: 2,
    pattern: late.dgu`(?<=(?:^|\n|[.;:] )[ \t]{0,3})(?<value>\p{Ll}[\p{Ll}'’-]{2,16} \p{Ll}[\p{Ll}'’-]{2,20})(?=,? \d{1,3} ?(?:y\/?o? ?)?[mf](?![\p{L}\d]))`,
    check: (value) => {
      const [first = '', last = ''] = value.split(' ');
      return (
        (canBeGiven(first) && (canBeName(last) || isSmallSurname(last))) ||
        (isSmallSurname(first) && isSmallSurname(last))
      );
    },
  },
  // "two identifiers, candy, bd 5-5-55"; "record: ap Rhyd, Gwil; d.o.b. 01.03.36"
  {
    category: 'NAME',
    strength: 2,
    pattern: late.dgu`(?<=(?:^|[\n,:;.([]|\b(?:pt|for|is|re|name|id'd as|confirmed) ) ?)(?<value>(?:(?:ap|van|von|de|der|la|el|al|st|mac) ){0,2}\p{L}[\p{L}\p{M}'’-]{1,22}(?:,? \p{L}[\p{L}\p{M}'’.-]{0,22}){0,3})(?=[,;]? {1,4}\(?(?:bd|b\.d\.|dob|d\.o\.b\.?|DOB|D\.O\.B\.?|BD|birth ?date|born):? ?\d)`,
    check: (value) => arePersonal(value) && value.split(/[\s,]+/u).some((word) => word.length > 2),
  },
  // What is stamped on a page: "PAHINA KEOL 6-18-71 #88-12"
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `(?<![\\p{L}\\d'’-])(?<value>${shout}(?:, ?| )${shout}(?: \\p{Lu})?)(?= {1,4}\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4} {1,4}(?:#|MR|MRN|M |F |\\d))`,
      'dgu',
    ),
    check: (value) => {
      const words = value.split(/[\s,]+/u).filter((word) => word.length > 1);
      return words.every((word) => isAnyone(word) && (canBeName(word) || !isDictionaryWord(word)));
    },
  },
  // "F/u NP Quill 6/19", "per PA Bright.": any word behind an office and a date
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `\\b(?:[Ff]/[Uu]|[Ss]ee|[Ss]aw|[Pp]er|w/|with|[Aa]ppt|[Bb]y|[Tt]o|d/w|[Cc]alled|[Pp]aged) (?:w/ |with )?(?:NP|PA|PA-C|MD|DO|RN|LPN|CNM|CRNA|LCSW|MSW|PharmD|RPh|DPM|OD|DDS|SW|CM) (?<value>${cap})(?= \\d{1,2}[/.-]\\d|[.,;]|[ \\t]*(?:\\n|$)| (?:on|at|in|re|for|who|and|about) )`,
      'dgu',
    ),
    check: (value, hit) => letterCaseAt(hit.text, hit.start) === 'mixed' && isAnyone(value),
  },
  // "BY DEP. HARKER", "OFC BRIGHT": ranks in capitals
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `(?<![\\p{L}\\d])(?:DEP|DEPUTY|OFC|OFCR|OFFICER|SGT|DET|DETECTIVE|TROOPER|TPR|CPL|LT|CAPT|CPT|AGENT|MARSHAL|CO|INSP|CONST|PC|WARDEN|SHERIFF)(?:\\. ?| )(?<value>(?:\\p{Lu}\\.? )?${shout})(?=[ \\t]*(?:\\n|$|[,;|#(])| {2}| (?:BADGE|BDG|ID|AT|ON|#|\\d))`,
      'dgu',
    ),
    check: (value, hit) => {
      const last = value.split(' ').at(-1) ?? '';
      const cued =
        /(?:BY |\. ?|: ?|W\/ ?|WITH )(?:\p{Lu}+\.? ?)$/u.test(before(hit, 18)) &&
        /\. ?$|BY \p{Lu}+ $/u.test(before(hit, 18));
      return isAnyone(last) && (cued || canBeName(last) || !isDictionaryWord(last));
    },
  },
  // "<ln>Tsos</ln>": short tags of a record
  {
    category: 'NAME',
    strength: 2,
    needs: /<\//u,
    pattern: late.dgiu`<(?:\w{1,12}:)?(?:ln|fn|mn|sn|gn|nm|lnm|fnm|surn|fam|giv|gvn|pn|pname|ptnm|ptname|pat|patnm|patname|doc|dr|prov|nok|rel|physname|kin)>(?<value>\p{L}[\p{L}\p{M} ,.'’-]{1,40})<\/`,
    check: (value) =>
      value.split(/[\s,]+/u).some((word) => word.length > 1 && isAnyone(word)) &&
      !/^(?:true|false|null|none|unknown)$/iu.test(value),
  },
  // A mother behind a child's sex in a row of a registry: "|F|VANH|MAIL|"
  {
    category: 'NAME',
    strength: 2,
    needs: /\|/u,
    pattern: late.dgu`\|[MFUX]\|(?<value>\p{Lu}[\p{L}'’ -]{1,24}\|\p{Lu}[\p{L}'’ -]{1,24})(?=\|)`,
    check: (value) =>
      value.split(/[| ]/u).every((word) => isAnyone(word) && (canBeName(word) || !isDictionaryWord(word))),
  },
  // "BONNO,C", "VAN DEN HEUL,TOM": a comma without a blank, as screens have it
  {
    category: 'NAME',
    strength: 2,
    needs: late.u`\p{Lu},\p{Lu}`,
    pattern: late.dgu`(?<![\p{L}\d'’,/-])(?<value>(?:(?:VAN|VON|DE|DER|DEN|LA|EL|AL|ST|MC|DI|DA|DOS) ){0,3}\p{Lu}[\p{Lu}'’]{1,20}(?:-\p{Lu}{2,20})?,\p{Lu}(?:[\p{Lu}'’-]{1,18})?(?: \p{Lu}(?![\p{L}\d]))?)(?=[ \t]*(?:\n|$|[|;)"(])| {1,3}[\d\p{L}(])`,
    check: (value) => {
      const [left = '', right = ''] = value.split(',');
      const surname = left.split(' ').at(-1) ?? '';
      const given = right.split(' ')[0] ?? '';
      if (!isAnyone(surname) || surname.length < 2) return false;
      if (given.length === 1) return canBeName(surname) || !isDictionaryWord(surname);
      return (
        isAnyone(given) &&
        (canBeGiven(given)
          ? canBeName(surname) || !isDictionaryWord(surname)
          : !isDictionaryWord(given) && !isDictionaryWord(surname))
      );
    },
  },
  // A row in slashes: "Prise, Dolly / 90 / f / #96", "Mwang / bed 11 / 66F"
  {
    category: 'NAME',
    strength: 2,
    needs: late.iu`\p{L} ?\/ ?(?:bed|rm|room|chair|bay|\d{1,3})`,
    pattern: late.dgiu`(?<=(?:^|\n)[ \t*>#-]{0,3})(?<value>\p{Lu}[\p{L}'’-]{1,22}(?:, ?\p{Lu}[\p{L}'’-]{0,20}|(?: \p{Lu}[\p{L}'’-]{1,20}){1,2})?)(?= ?\/ ?(?:(?:bed|rm|room|chair|bay) ?#?\d{1,4}[a-d]? ?\/|\d{1,3} ?(?:\/ ?[mf] ?\/|[mf] ?\/|y\/?o)))`,
    check: (value) =>
      /^\p{Lu}/u.test(value) &&
      value.split(/, ?| /u).every((word) => word.length === 1 || isAnyone(word)) &&
      value.split(/, ?| /u).some((word) => canBeName(word) || isPersonal(word)),
  },
  // A child and its day of birth in a row of a registry: "|XIONGH|PAR|04142019|F|"
  {
    category: 'NAME',
    strength: 2,
    needs: /\|[MFUX]\|/u,
    pattern: late.dgu`\|(?<value>\p{Lu}[\p{L}'’ -]{1,24}\|\p{Lu}[\p{L}'’ -]{1,24})(?=\|\d{4}[-/]?\d{2}[-/]?\d{2}\|[MFUX]\|)`,
    check: (value) => value.split(/[| ]/u).every((word) => word.length < 3 || isAnyone(word)),
  },
  // "Sister's gene report (Devora, Apr 2022)", "widower (himself 90) Idriss"
  {
    category: 'NAME',
    strength: 2,
    needs: /\(/u,
    pattern: searched(
      `\\b(?:[Ss]ister|[Bb]rother|[Mm]other|[Ff]ather|[Ss]on|[Dd]aughter|[Aa]unt|[Uu]ncle|[Cc]ousin|[Nn]iece|[Nn]ephew|[Ww]ife|[Hh]usband|[Pp]artner|[Ww]idow|[Ww]idower|[Nn]eighbou?r|[Ff]riend|[Mm]om|[Mm]um|[Dd]ad|[Gg]randmother|[Gg]randfather)(?:['’]s [^().\\n]{1,40}\\(| \\([^()\\n]{1,30}\\),? )(?<value>${cap}(?: ${cap})?)(?=[,)]| (?:is|was|at|and|who|in|has|will|says?|states?|reports?|called|tearful|present|aware|\\p{Ll}{3,9}(?:ful|ing|ed)|with|from)(?!\\p{L})|;|\\.)`,
      'dgu',
    ),
    check: arePersonal,
  },
];

/** Names by what stands behind them: an extension, a room, a year of training, a day of birth; and by the shapes of boards and records. */
export const namesBefore = patternRecognizer('names-before', '1', patterns);
