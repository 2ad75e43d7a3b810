import { late, searched } from '../patterns/search-pattern.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { isClinicalName } from '../words/clinical-names.ts';
import { hasDrugEnding } from '../words/drug-names.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isClinicalProperNoun, isDictionaryWord, isEponym, isFunctionWord } from '../words/ordinary-word.ts';
import { isGivenName } from '../words/person-name.ts';
import { neverNames, relations, roles } from '../words/person-roles.ts';
import { clinicalCapitals } from '../words/place-words.ts';
import { canBeGiven, canBeName } from '../words/word-names.ts';
import { isOneCase } from './one-case.ts';
import { before, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const cap = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}";

function isPerson(word: string): boolean {
  const lower = word.toLowerCase();
  if (neverNames.has(lower) || relations.has(lower) || roles.has(lower) || clinicalCapitals.has(lower))
    return false;
  if (isFunctionWord(word) || isAbbreviation(word) || isEponym(word)) return false;
  if (canBeName(word)) return true;
  return (
    word.length > 2 &&
    !isDictionaryWord(word) &&
    !isClinicalName(word) &&
    !isClinicalProperNoun(word) &&
    !hasDrugEnding(lower)
  );
}

const arePeople = (value: string): boolean => {
  const words = value.split(/[\s/,.&]+/u).filter((word) => word.length > 1);
  return words.length > 0 && words.every(isPerson);
};

const initialsOnly = (value: string): boolean =>
  !isAbbreviation(value.replace(/\./gu, '')) && !isDictionaryWord(value);

/** Services and departments, whose doctor is named in brackets. */
const service =
  '(?:Nephro|Neph|Renal|Cards|Onc|Heme|Neuro|Pulm|Rheum|Endo|Derm|Ortho|Uro|Psych|Surgery|Cardiology|Oncology|Neurology|Nephrology|Urology|Psychiatry|Radiology|Pathology|Dermatology|Hematology|Rheumatology|Gastroenterology|Neurosurgery|Podiatry|Pharmacy|Attending|Resident|Fellow|Nurse|Scribe|Interpreter|Chaplain|EP|ID|GI|IR|ENT|ICU|MICU|SICU|ED|ER|OB|GYN|PT|OT|SLP|RT|CM|SW|PCP|RN|NP|PA|rads?|cards|onc|heme|renal|neph|nephro|neuro|pulm|rheum|endo|derm|ortho|uro|psych|surg|surgery|anesthesia|path|optho|ophtho|vascular|palliative|hospice|pharmacy|dietary|wound care|cardiology|oncology|neurology|nephrology|urology|psychiatry|radiology|pathology|dermatology|hematology|rheumatology|endocrinology|gastroenterology|pulmonology|neurosurgery|pediatrics|podiatry|dental|optometry|audiology|genetics|primary|attending|resident|fellow|intern|consultant|on[- ]call|scribe|interpreter|nurse|tech|therapist|chaplain|coach|teacher|cellmate|roommate|bystander|neighbou?r|landlord|landlady|boss|supervisor|coworker|co-worker|classmate|teammate|sponsor|caseworker|case manager|parole officer|probation officer|guardian|caregiver|carer|aide|babysitter|driver|friend|girlfriend|boyfriend|partner|fianc[eé]e?|cousin|niece|nephew|uncle|aunt|grandson|granddaughter|stepson|stepdaughter|dog|cat|service dog)';

const acts =
  /^\)? (?:recommend|recs|advis|agree|following|follows|will|to see|saw|aware|notified|consulted|felt|states?|called|paged|reviewed|wants|asked|suggest|cleared|evaluated)/u;

const patterns: readonly PhiPattern[] = [
  // "EP (Oduya) advised", "her cellmate (Bello)", "case manager (Ada Quill)"
  {
    category: 'NAME',
    strength: 2,
    needs: late.u`\p{L} \(\p{Lu}`,
    pattern: searched(
      `(?<![\\p{L}\\d/-])${service} \\((?:Dr\\.? |Mr\\.? |Ms\\.? |Mrs\\.? )?(?<value>${cap}(?: ${cap}|/${cap})?)(?:,? (?:MD|DO|RN|NP|PA(?:-C)?))?\\)`,
      'dgu',
    ),
    // "EP (Halsted) recommended": what only a person does makes even the name of an eponym a person's
    check: (value, hit) =>
      arePeople(value) ||
      (acts.test(hit.text.slice(hit.end, hit.end + 20)) &&
        !isDictionaryWord(value) &&
        !isClinicalProperNoun(value) &&
        !isAbbreviation(value)),
  },
  // "ada quill "birdie"  34m", "Tobias "Tuck" Oduya": what a person is called, in quotes behind a name
  {
    category: 'NAME',
    strength: 2,
    needs: /["“”]/,
    pattern: late.dgu`(?<=(?<name>\p{L}[\p{L}'’-]{1,24}),? )["“'‘](?<value>\p{L}[\p{L}'’-]{1,14}(?: \p{L}[\p{L}'’-]{1,14})?)["”'’](?=[,)]| {1,3}(?:\p{Lu}\p{Ll}|\p{L}{3,20} +\d|\d{1,3} ?[mfyMFY]|dob|DOB|is|was|\()|[ \t]*(?:\r?\n|$))`,
    check: (value, hit) => {
      const name = /(\p{L}[\p{L}'’-]*),? ["“'‘]$/u.exec(before(hit, 28))?.[1] ?? '';
      return (
        canBeName(name) &&
        (!isDictionaryWord(name) || /^\p{Lu}/u.test(name)) &&
        !isFunctionWord(value) &&
        !relations.has(value.toLowerCase()) &&
        !isAbbreviation(value) &&
        (isOneCase(hit) || /^\p{Lu}/u.test(value))
      );
    },
  },
  // 'a tattoo by "Moth"', 'known as "Big Lou"'
  {
    category: 'NAME',
    strength: 2,
    needs: /["“]/,
    pattern: late.dgu`\b(?:by|alias|aka|a\.k\.a\.|nicknamed|goes by|answers to|street name|known (?:on the street )?as|prefers(?: to be called)?|introduced (?:him|her)self as|handle|call (?:him|her|me|them)) ["“](?<value>\p{Lu}[\p{L}'’.-]{0,14}(?: \p{Lu}?[\p{L}'’.-]{1,14})?)["”]`,
    check: (value) => value.split(' ').every((word) => !isClinicalProperNoun(word) && !isAbbreviation(word)),
  },
  // A pedigree: "[1] Oona 66, polyps", "(2) *Bram* d.5", "III-3 Femke 37", "MGM Ada 81"
  {
    category: 'NAME',
    strength: 2,
    needs: /pedigree|family tree|genogram|proband|consanguin|kindred|\bMGM\b|\bPGM\b/i,
    pattern: searched(
      `(?:[[(]\\d{1,2}[\\])]|\\b[IV]{1,4}[-.: ]{1,2}\\d{1,2}[:.)]?|\\b(?:MGM|MGF|PGM|PGF|MA|MU|PU|M aunt|M uncle|P aunt|P uncle)\\b[:=]?|[□○■●◯]|->|→|[|]--?|--) {0,3}[*_"(]{0,2}(?<value>${cap}(?: \\p{Lu}\\.?(?![\\p{L}]))?)(?=[*_")]{0,2}(?:,? (?:d\\.? ?(?:at )?\\d|dx|\\d{1,3}(?! ?(?:mg|mcg|ml|mL|g|%|units?|wk|x|kg|mm|cm)\\b|[.]\\d)|aged? \\d|b\\. ?\\d|well|A&W|healthy)|[*_")]{0,2} ?\\())`,
      'dgu',
    ),
    check: (value) =>
      arePeople(value) ||
      (isGivenName(value.split(' ')[0] ?? '') && !isAbbreviation(value.split(' ')[0] ?? '')),
  },
  // "marked with my initials (PR)", "initialed KB", "initials: AO"
  {
    category: 'NAME',
    strength: 2,
    needs: /initial(?:s|ed|led)/i,
    pattern: late.dgu`\b(?:initials|initialed|initialled)(?: by| are| were| of|:)? ?[("“]?(?<value>\p{Lu}{2,3}|(?:\p{Lu}\.){2,3})(?![\p{L}\d])`,
  },
  // "16:20 KB: called Ms. Oduya": who did it, behind the time
  {
    category: 'NAME',
    strength: 2,
    needs: late.u`\d \p{Lu}{2,3}: `,
    pattern: late.dgu`\d{1,2}:?\d{2}(?: ?[apAP][mM])? (?<value>\p{Lu}{2,3})(?=: (?:called|spoke|left|l\/m|lm\b|lvm|LVM|notified|reviewed|discussed|faxed|entered|gave|given|paged|pt\b|patient|rang|returned|advised|sent|emailed|texted|scheduled|rescheduled|refill|rx|agree|done|mailed|placed|no answer|attempted|confirmed|per|d\/w|informed|told|asked|saw|checked|assisted|administered|charted|received))`,
  },
  // Behind what is signed: "Fluoride varnish. KB", "corrected 2/21/23 KB"
  {
    category: 'NAME',
    strength: 2,
    pattern: late.dgu`(?:\p{Ll}{3}[.!]|(?:error|wrong|late entry|correct\p{L}*|void|amended|initial\p{L}*)[^\n.]{0,40}\d{1,2}\/\d{1,2}\/\d{2,4}) (?<value>\p{Lu}{2}|\p{Lu}\p{Ll}?\p{Lu})(?=[ \t]*(?:\r?\n|$))`,
    check: (value) => initialsOnly(value) && !clinicalCapitals.has(value.toLowerCase()),
  },
  // "Dictated not signed   FOM/ld"
  {
    category: 'NAME',
    strength: 2,
    needs: /dictated|typed|transcri|not signed|secretary|enc[.:l]/i,
    pattern: late.dgiu`(?:dictated|typed|transcribed|signed|secretary|encl?)[^\n]{0,24}? (?<value>\p{Lu}{1,2}(?:c|ac)?\p{Lu}{0,2}[/:]\p{L}{2,3})(?=[ \t]*(?:\r?\n|$)|[ ]{2,})`,
    check: (value) => /^\p{Lu}[\p{L}]{1,5}[/:]\p{L}{2,3}$/u.test(value),
  },
  // "Attestation pending: J.C.O.", "per A.B."
  {
    category: 'NAME',
    strength: 2,
    needs: late.u`\p{Lu}\.\p{Lu}\.`,
    pattern: late.dgu`(?:\b(?:pending|by|attest\p{L}*|co-?sign\p{L}*|per|w\/|with|author|signed|reviewed|cc|paged|called|via|see)[:)]? {1,2})(?<value>(?:\p{Lu}\.){2,3})(?![\p{L}\d])`,
    check: (value) => initialsOnly(value),
  },
  // "SSG T-K", "Ms. A-B": a title before initials
  {
    category: 'NAME',
    strength: 2,
    pattern: late.dgu`\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|SSG|SGT|Sgt|SPC|CPL|Cpl|CPT|Capt|PFC|PVT|LT|Lt|MAJ|Maj|COL|Col|SFC|MSG|CDR|Officer|Deputy|Nurse)\.? (?<value>\p{Lu}-\p{Lu}|\p{Lu}\.-?\p{Lu}\.)(?![\p{L}\d-])`,
  },
  // "copied from Oduya, V 12/29", "seen by Oduya, A."
  {
    category: 'NAME',
    strength: 2,
    needs: late.u`\b(?:from|by|per|with|to|cc:?|note of) \p{Lu}[\p{L}'’-]+, \p{Lu}(?!\p{L})`,
    pattern: searched(
      `\\b(?:from|by|per|with|to|cc:?|note of) (?<value>${cap}, \\p{Lu}\\.?)(?=[ \\t]*(?:[;)\\]\\n]|$|\\d| on | at |, ))`,
      'dgu',
    ),
    check: (value) => arePeople(value.split(',')[0] ?? ''),
  },
  // "f/u Oduya 2 wk", "see Oduya in 3 months", "appt w/ Oduya 4/2"
  {
    category: 'NAME',
    strength: 2,
    needs: /f\/u|appt|follow|RTC|rtc|[Ss]ee /,
    pattern: searched(
      `\\b(?:[Ff]/[Uu]|[Ff]ollow[- ]?up|[Aa]ppt|[Aa]ppointment|RTC|rtc|[Rr]eturn to|[Ss]ee)(?: w/| with)? (?<value>${cap})(?=,? (?:in )?\\d{1,2} ?(?:d|days?|wks?|weeks?|mos?|months?|yrs?)\\b)`,
      'dgu',
    ),
    check: arePeople,
  },
  // "read by Ward rad Oduya", "HHA Sh'Quan", "d/w cards Oduya": a short role before a name
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `(?<![\\p{L}\\d/-])(?:rad|rads|onc|neph|nephro|uro|HHA|CNA|PCA|STNA|MSW|LCSW|EMT|AEMT|HCA|SLP|COTA|LPTA|PTA|CRNA|OTR|DPT) (?<value>${cap})(?=[.,;:)\\n]| (?:\\d|and|to|for|at|on|was|is|will|who|said|notified|aware|w/|with)|\\s*$)`,
      'dgu',
    ),
    check: (value, hit) =>
      letterCaseAt(hit.text, hit.start) === 'mixed' && /\p{Ll}/u.test(value) && arePeople(value),
  },
  // "FY1: Oduya", "ST4 Bello", "PGY-2 Quill"
  {
    category: 'NAME',
    strength: 2,
    needs: late.u`\d[:,]? \p{Lu}`,
    pattern: searched(
      `(?<![\\p{L}\\d/-])(?:FY ?[12]|F[12]|CT[1-3]|CST[12]|ST[1-8]|SpR|PGY[- ]?[1-6]|R[1-5]|MS ?[34])[:,]? (?<value>${cap}(?: ${cap})?)(?=[.,;:)/\\n]| (?:\\d|and|to|for|at|on|was|is|will|aware|notified|informed|w/|with)|\\s*$)`,
      'dgu',
    ),
    check: (value, hit) =>
      letterCaseAt(hit.text, hit.start) === 'mixed' && /\p{Ll}/u.test(value) && arePeople(value),
  },
  // "Sh'Quan", "D'Marcus", "Te'Andre": a capital behind an apostrophe
  {
    category: 'NAME',
    strength: 2,
    needs: late.u`\p{Lu}\p{Ll}{0,3}['’]\p{Lu}\p{Ll}`,
    pattern: late.dgu`(?<![\p{L}\d])(?<value>\p{Lu}\p{Ll}{0,3}['’]\p{Lu}\p{Ll}{2,14}(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}\d])`,
    check: (value, hit) =>
      !isEponym(value) &&
      !isClinicalName(value) &&
      !isClinicalProperNoun(value) &&
      !/^ (?:sign|maneuver|procedure|disease|syndrome|classification|phenomenon|lesion|prosthesis|risk|score|criteria)/u.test(
        hit.text.slice(hit.end, hit.end + 16),
      ),
  },
  // "Hoot asked that", "Lucky insists": a word at the start of a sentence that does what only a person does
  {
    category: 'NAME',
    strength: 2,
    pattern: late.dgu`(?:^|[\n.!?] ?)(?<value>\p{Lu}\p{Ll}{2,14})(?= (?:asked (?:that|to|for|if|about|me|us)|told (?:me|us|staff|the)|says (?:he|she|they)|said (?:he|she|they)|insists|insisted|wants (?:to|us|me)|would like (?:to|us)|lives with|lives alone|misses|lost (?:his|her)|stopped taking|is asking|was asking|promised|apologi[sz]ed|thanked|cried|smiled)\b)`,
    check: (value, hit) => {
      const lower = value.toLowerCase();
      return (
        letterCaseAt(hit.text, hit.start) === 'mixed' &&
        !collective.test(value) &&
        !/(?:s|ing|ed|ology|ics|ist)$/u.test(lower) &&
        // "currently lives with"
        (!lower.endsWith('ly') || canBeGiven(value)) &&
        !isFunctionWord(value) &&
        !relations.has(lower) &&
        !roles.has(lower) &&
        !neverNames.has(lower) &&
        !clinicalCapitals.has(lower) &&
        !isAbbreviation(value)
      );
    },
  },
  // In small letters behind who was there: "emt bystander lou @ 2140", "by rn bea"
  {
    category: 'NAME',
    strength: 2,
    pattern:
      /\b(?:bystander|neighbou?r|roommate|cellmate|coworker|co-worker|landlord|passenger|gf|bf|fiancee?|girlfriend|boyfriend|grandma|grandpa|sister|brother|daughter|husband|wife|mother|father|cousin|niece|nephew|aunt|uncle|friend|medic|emt|nurse|rn|lpn|cna|charge) (?<value>[a-z]{3,12})(?= (?:@|at \d|\d{3,4}\b|w\/|is |was |here|at bedside|at bs|called|states|reports|says|notified|aware|present|in room|updated)|[,;.]|\))/dgu,
    check: (value, hit) =>
      isOneCase(hit) &&
      isGivenName(value) &&
      (!isDictionaryWord(value) || canBeGiven(value)) &&
      !isFunctionWord(value),
  },
];

/** Groups that do what a person does. */
const collective =
  /^(?:Staff|Family|Nursing|Police|Team|Management|Security|Administration|Pharmacy|Surgery|Medicine|Insurance|Transport|Dietary|Therapy|Hospice|Nobody|Everyone|Someone|Anyone|Everybody|Somebody|People|Both|Child|Infant|Baby|Toddler|Adolescent|Woman|Man|Lady|Gentleman|Girl|Boy|Veteran|Inmate|Customer|Caller|Subject|Participant|Client|Victim|Suspect|Driver|Facility|School|Court|State|County|House|Group|Also|Then|Later|Now|Still|Never|Always|Once|Twice|Anesthesia|Clinic|Hospital|Office|Home|Lab|Night|Day|Crew|Ward|Floor|Unit|Dispatch|Command|Employer|Appetite|Pain)$/u;

/** Names by the marks around them: brackets behind a role, quotes, pedigrees, initials where they sign. */
export const nameMarks = patternRecognizer('name-marks', '1', patterns);
