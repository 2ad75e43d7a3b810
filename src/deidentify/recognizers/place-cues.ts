import { late, searched } from '../patterns/search-pattern.ts';
import { letterCaseAt, writesSmall } from '../words/letter-case.ts';
import { isDictionaryWord, isEponym, isOrdinaryWord } from '../words/ordinary-word.ts';
import { largePlaces } from '../words/places.ts';
import { after, before, type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';
import {
  isAcronym,
  isClinical,
  isEmployer,
  isHome,
  isSurePlace,
  isUnknownCapitals,
  isUnknownPlace,
  isUnknownSmall,
  isVisited,
  placeRun as run,
  titles,
  wordsIn,
} from './place-checks.ts';

/** "Avoidant PD": a disorder of the personality, no police department. */
const personality =
  /(?:^| )(?:avoidant|anankastic|dissocial|schizoid|schizotypal|paranoid|histrionic|narcissistic|dependent|borderline|antisocial|emotionally unstable|mixed|obsessive[- ]compulsive)$/i;
const noLetter = '(?![\\p{L}\\p{M}])';
/** People at work, and work itself: what stands behind them and "at" is an employer. */
const occupation =
  'machinist|operator|tester|developer|engineer|nurse|aide|driver|clerk|cashier|teacher|welder|mechanic|fitter|farmer|farrier|manager|supervisor|foreman|electrician|plumber|carpenter|accountant|lawyer|secretary|receptionist|custodian|janitor|cook|chef|waitress|waiter|server|bartender|barber|hairdresser|technician|tech|analyst|programmer|scientist|professor|lecturer|principal|librarian|firefighter|paramedic|guard|officer|soldier|sailor|pilot|attendant|baker|butcher|packer|picker|assembler|inspector|labou?rer|miner|driller|roofer|painter|salesman|saleswoman|salesperson|associate|consultant|director|coach|pastor|priest|nun|chaplain|student|intern|apprentice|RN|LPN|CNA|worker|conductor|porter|caretaker|nanny|dispatcher|planner|planning|trader|broker|banker|teller|agent|realtor|postman|courier|stocker|greeter|boss|co-?worker|colleague|employer|job|position|shifts?|desk|nights|days|part-?time|full-?time|account|welding|cleaning|picking|packing|volunteers?|volunteering|internship';
const small = "(?: (?!from |at |for |by |of |with |to |in )[\\p{Ll}'’-]{1,14}){0,4}";
const any = "(?: (?!from |at |for |by |of |with |to |in )[\\p{L}\\d'’/-]{1,14}){0,4}";
const the = '(?:the )?$';

/** What has to stand before a preposition and a name, by the check the name then has to pass. */
const surelyWorks = searched(
  `(?<!\\p{L})(?:[Dd]riv\\w{1,3}|[Dd]rove|[Ww]ork(?:s|ed|ing)?|[Ee]mployed|[Rr]etired|[Ll]aid off|[Ff]ired|FMLA(?: (?:is|forms?|papers?))?)${small} \\(?(?:at|for|by|from) ${the}`,
  'u',
);
const works = searched(
  `(?<!\\p{L})(?:[Ss]ells|[Bb]ags|[Bb]ack|[Ll]eave|[Ww]ork note|[Ee]xcuse|(?:${occupation}))${small}(?: \\p{Lu}[\\p{L}'’-]{1,20}){0,2} \\(?(?:at|for|by|from|of|with|thru|through) ${the}`,
  'u',
);
const isA = searched(`(?<!\\p{L})(?:is|was|as) an?${small} (?:at|with) ${the}`, 'u');
const visits = searched(
  `(?<!\\p{L})(?:[Tt]rans(?:fer|port)\\w{0,4}|[Tt]rf|[Tt]xfer|[Aa]dmi(?:ssion|tted|t)|[Hh]ospitali[sz](?:ed|ation)|[Rr]eferr(?:ed|al)|[Rr]eview|[Bb]orn|[Bb]irth|[Dd]elivered|[Ss]een|[Tt]reated|[Ff]ollowed|[Ee]valuated|[Ii]npatient|[Oo]utpatient|[Dd]ialysis|HD|[Cc]hemo|[Rr]adiation|NICU|ICU|[Ss]tay|PCP|[Pp]odiatry|[Ee]ye|[Rr]ehab|PT|[Pp]harmacy|[Ss]ent|[Rr]eturn(?:ed|s)?|[Dd]ischarged?|[Tt]aken?|[Bb]rought|[Ss]urgery|[Ii]maging|MRI|CT|[Ss]crews|[Tt]ransplant(?:ed)?|[Ll]isted|[Bb]ed|[Cc]onsult|[Ff]axed|[Rr]ecords|[Oo]pinion|[Ww]ent|[Vv]isited|[Dd]ays?|\\d d|[Bb]us|[Tt]rain|[Dd]rove|[Ff]lew|[Ff]lying|[Cc]om(?:es|ing)|[Nn]ative|[Gg]entleman|[Ll]ady|(?:wo)?man|male|[Ss]on|[Dd]aughter|[Bb]rother|[Ss]ister|[Hh]ails|[Dd]eploy(?:ed|ment)|[Ss]tationed|[Ii]ncarcerated|[Hh]oused|[Pp]hones|[Cc]alls|[Tt]rip|[Tt]ravell?(?:ed|ing|s)|[Vv]isiting|[Dd]\\/[Cc]|[Ff]ax|[Rr]ef|[Tt]ook|[Cc]loser|[Tt]hanks|\\b[Gg]o(?:es|ing)? back|[Ww]ent back)${any} (?:at|from|to|in|near|outside) ${the}|(?:[Nn]ative|[Rr]esident|[Gg]entleman|[Ll]ady) of ${the}`,
  'u',
);
const sentTo = late.iu`(?<!\p{L})(?:seen|listed|treated|sent|referred|transferred|admitted|followed|opinion|surgery|done|evaluated|born|went|enrolled|rehab|transplanted?) (?:at|to) (?:the )?$|(?<!\p{L})(?:takes?|took|taken|taking|brings?|brought|drives?|drove)(?: (?!to )[\p{L}'’.]{1,20}){1,3} to (?:the )?$`;
const lives = searched(
  `(?<!\\p{L})(?:[Ll]iv(?:es?|ing|ed)|[Rr]esid(?:es?|ing|ed|ent)|[Rr]aised|[Gg]rew up|[Mm]ov(?:ed|ing)|[Rr]elocat(?:ed|ing)|[Ff]l(?:ew|ying)|[Ww]alks?|[Nn]ative)${small}(?: in| out| up| down| over| back)? (?:in|from|to|near|of|outside) ${the}`,
  'u',
);
/** The other end of a journey: "from Arden to Wells". */
const onward = late.u`(?<!\p{L})(?:from|flew) (?:the )?\p{Lu}[\p{L}'’ -]{2,30} to (?:the )?$`;
const drugChange = late.iu`(?:switch|chang|convert|transition|wean|increas|decreas|titrat|improv|progress)\w{0,5} from [^.]{0,40}$`;
/** Grounds and buildings in small letters behind a name: "at the Arden hall". */
const grounds = late.u`^ (?:mart|hall|van|rank|store|plant|mill|mine|shaft|refinery|depot|warehouse|yard|dorms?|barracks|farm|ranch|casino|mall|exit|factory|shop|campus|reservation|reserve|parish|church|site|precinct|campground|shelter|facility|location|branch)(?!\p{L})`;
/** A department of a place: "in Arden OPD". */
const department = / (?:OPD|ED|ER|ICU|NICU|PICU|A&E|L&D|ITU|HDU|AMU|VAMC|UMC)$/u;
const bare = late.u`(?<!\p{L})(?:@|at|[Ff]rom|back to|in|near|outside|off|around|into|towards?|visit(?:ed|ing|s)) (?:the )?$`;
const toward = late.u`(?<!\p{L})(?:in|into|at|near|on|from|to|of|off|by|along|across) (?:the )?$`;
/** Last words of names on a map. */
const map =
  /^(?!(?:The|This|His|Her)\b).+ (?:River|Creek|Lake|Bay|Beach|Falls|Mountains?|Valley|Canyon|Harbou?r|Islands?|Park|Trail|Pass|Reservoir|Pond|Forest|Ranch|Marina|Pier|Campground|Ridge|Springs|Heights|Hills?|Grove|Junction|Crossing|City|Mesa|Prairie|Bluffs|Airport|Stadium|Arena|Mall|Raceway|Speedway|Reservation|Pueblo|Band|First Nation|Nation|Res|Rancheria|Unified|Bridge|Station|Depot|Hall|Dam)$/u;

const lastWord = late.u`(\p{L}+) (?:the )?$`;
const workWords = new Set(['@', 'at', 'for', 'by', 'from', 'of', 'with', 'thru', 'through']);
const visitWords = new Set(['at', 'from', 'to', 'in', 'near', 'outside', 'of']);

function isCued(value: string, hit: PatternHit): boolean {
  if (letterCaseAt(hit.text, hit.start) !== 'mixed' || value === 'A&E') return false;
  const left = before(hit, 64).replaceAll('\n', ' ');
  const preposition = lastWord.exec(left)?.[1]?.toLowerCase() ?? '';
  if (bare.test(left) && (isUnknownPlace(value, hit) || (department.test(value) && isSurePlace(value, hit))))
    return true;
  if (toward.test(left) && (map.test(value) || grounds.test(after(hit, 12))) && isSurePlace(value, hit))
    return true;
  if (workWords.has(preposition)) {
    const employs = surelyWorks.test(left);
    if ((employs || works.test(left) || isA.test(left)) && isEmployer(value, hit, employs)) return true;
  }
  if (!visitWords.has(preposition)) return false;
  return (
    (visits.test(left) && isVisited(value, hit, sentTo.test(left))) ||
    (lives.test(left) && isHome(value, hit)) ||
    (preposition === 'to' && onward.test(left) && !drugChange.test(left) && isVisited(value, hit, false))
  );
}

const beforeBracket = searched(
  `(?:${occupation}|retired|works|career|OSH|OSF|SNF|outside hospital|facility|clinic|school) \\($`,
  'u',
);
const label = late.iu`(?<!\p{L})(?:employer|OSH|OSF|SNF|LTAC|ALF|hosp|rehab|HD unit|workplace|industry|company|place of work|DME|HME|vendor|supplier|agency|facility|hospital|clinic|school|daycare|CRO|dialysis unit|home health|nursing home|pharmacy|pref(?:erred)? pharm(?:acy)?|hospice|performing lab|practice|location|destination|dest|site|surgery|trust|(?:accepting|receiving|referring|sending)(?: facility| hospital)?|dispo|disposition|snf choice|accepted by|birth hospital|hometown|day ?(?:centre|center|care|hospital)|respite|care home|residential home|placement|hostel|shelter|prison|church|parish|temple|mosque|college|university|nursery|base|ship)(?: name)?["']?[ \t]{0,12}[:=][ \t"']{0,8}$`;

function isLabelled(value: string, hit: PatternHit): boolean {
  const left = before(hit, 40);
  if (!label.test(left) || /^(?:None|Unemployed|Retired|Self|N\/A|Disabled|Unknown)\b/iu.test(value))
    return false;
  const parts = wordsIn(value);
  if (/(?:employer|workplace|industry|company)\W{0,12}$/iu.test(left)) return !parts.every(isClinical);
  return (
    !titles.test(parts[0] ?? '') &&
    parts.some((part) => !isClinical(part) && (!isOrdinaryWord(part) || parts.length > 1) && !isEponym(part))
  );
}

const patterns: readonly PhiPattern[] = [
  // A name behind a preposition: what stands before both decides
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?<!\\p{L})(?:at|for|by|from|of|with|thru|through|visit(?:ed|ing|s)|in|to|near|on|outside|off|around|into|towards?|along|across|@)[ \\n](?:the )?(?<value>${run})${noLetter}`,
      'dgu',
    ),
    check: isCued,
  },
  // "Employer: X", "DME: X", "Dialysis unit: X"
  {
    category: 'GEO',
    strength: 2,
    needs: /[:=]/,
    pattern: searched(`[:=][ \\t"']{0,8}(?<value>${run})${noLetter}`, 'dgu'),
    check: isLabelled,
  },
  // "Occupation: welder, Arden Marine"
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?<!\\p{L})(?:[Jj]ob|[Oo]ccupation|[Ww]ork|[Pp]rofession|[Ee]mployment)[ \\t]?[:=] ?[\\p{L} /-]{3,40}[,;(] ?(?:at |with |for )?(?<value>${run})${noLetter}`,
      'dgu',
    ),
    check: isSurePlace,
  },
  // "retired machinist (Brandt Pump & Valve, 22 years)", "mother Ada Quill (Brightstone Mehan, desk 555…)"
  {
    category: 'GEO',
    strength: 2,
    needs: /\(/,
    pattern: searched(`\\((?<value>${run})(?=[,;)])`, 'dgu'),
    check: (value, hit) =>
      (/^, (?:desk|work|office|ext|switchboard|front desk)\b/u.test(hit.text.slice(hit.end, hit.end + 14)) ||
        beforeBracket.test(before(hit, 24))) &&
      isSurePlace(value, hit),
  },
  {
    category: 'GEO',
    strength: 2,
    pattern:
      /(?<=\s)(?:at|from|@) (?:the )?(?<value>[A-Z]{4,7})(?= (?:for|with|in|on|by|since|last|where|and|who)\b|[.,;)\n]|$)(?!\/|,? \d)/dgu,
    check: isAcronym,
  },
  // "Arden fire", "ARDEN FIRE EMS", "Surrey police", "Arden PH"
  {
    category: 'GEO',
    strength: 2,
    needs:
      / (?:fire|ems|pd|so|police|sheriff|ph|public health|council|ambulance|health dep|cps|dhs|children's services|social services|housing|rescue|unified|school district|isd|magistrates|courthouse)(?![a-z])/i,
    pattern: late.dgu`(?<![\p{L}])(?<value>\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20})?)(?= (?:[Ff]ire|FIRE|EMS|PD|SO|[Pp]olice|POLICE|[Ss]heriff|SHERIFF|PH|[Pp]ublic [Hh]ealth|[Cc]ouncil|[Aa]mbulance|AMBULANCE|[Hh]ealth [Dd]ep|CPS|DHS|Children's Services|[Ss]ocial [Ss]ervices|[Hh]ousing|[Rr]escue|RESCUE|[Uu]nified|[Ss]chool [Dd]istrict|ISD|[Mm]agistrates|[Cc]ourthouse)(?!\p{L}))`,
    check: (value, hit) =>
      wordsIn(value).some((part) => !isDictionaryWord(part) && !isEponym(part) && !isClinical(part)) &&
      !(personality.test(value) && /^ PD(?!\p{L})/u.test(after(hit, 4))) &&
      !largePlaces.has(value),
  },
  // In a column behind age and sex: "71F   Arden Falls"
  {
    category: 'GEO',
    strength: 2,
    pattern: late.dgu`\b\d{1,3} ?[MF][ \t]{2,12}(?<value>\p{Lu}\p{Ll}[\p{L}'’-]{1,20}(?: \p{Lu}\p{Ll}[\p{L}'’-]{1,20}){0,2})(?=[ \t]{0,8}(?:\r?\n|$|[ ]{3}))`,
    check: (value) => !wordsIn(value).every((part) => isClinical(part) || isEponym(part)),
  },
  // In capitals: "MRI AT X", "FROM X", of no dictionary; a known verb allows an acronym
  {
    category: 'GEO',
    strength: 1,
    pattern: late.dgu`\b(?:AT|FROM|NEAR|SINCE|VIA|(?:TRANSPORT|TRANSPORTED|TAKEN|TRANSFER|TRANSFERRED|SENT|BACK|RETURN|RETURNED|MOVED) TO) (?<value>[A-Z][A-Z'’]{3,20})(?![\p{L}\d-])`,
    check: isUnknownCapitals,
  },
  {
    category: 'GEO',
    strength: 1,
    pattern: late.dgu`\b(?:DONE|SEEN|ADMITTED|HOSPITALIZED|TREATED|FOLLOWED|BORN|DELIVERED|PERFORMED|STAY|DIALYSIS|HD|RECORDS) (?:AT|FROM) (?<value>[A-Z]{3,7})(?![\p{L}\d-])`,
    check: (value, hit) =>
      letterCaseAt(hit.text, hit.start) === 'upper' && !isClinical(value) && !isDictionaryWord(value),
  },
  // "her employer, Arden, pays", "the school is Ashby", "an Arden Falls native", "then Arden"
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?<!\\p{L})(?:[Ee]mployer|[Hh]ometown|[Pp]harmacy|[Ff]acility|[Nn]ursing home|[Dd]aycare|[Ss]chool)(?:,| is| called| named) (?:the )?(?<value>${run})${noLetter}`,
      'dgu',
    ),
    check: isSurePlace,
  },
  {
    category: 'GEO',
    strength: 2,
    needs: / native(?![a-z])/,
    pattern: searched(
      `(?<!\\p{L})(?<value>${run})(?= native(?!\\p{L}| valve| vessel| joint| kidney))`,
      'dgu',
    ),
    check: isHome,
  },
  {
    category: 'GEO',
    strength: 1,
    needs: / then /,
    pattern: searched(`(?<=[,;] (?:and )?)then (?:to |in |at )?(?<value>${run})${noLetter}`, 'dgu'),
    check: isUnknownPlace,
  },
  // "Burn clinic ARX Mid Town"
  {
    category: 'GEO',
    strength: 1,
    pattern: searched(
      `(?<!\\p{L})(?:clinic|hospital|facility|rehab|pharmacy|SNF|nursing home) (?<value>${run})${noLetter}`,
      'dgu',
    ),
    check: (value, hit) =>
      wordsIn(value).length > 1 &&
      isSurePlace(value, hit) &&
      wordsIn(value).some((part) => !isClinical(part) && !isOrdinaryWord(part) && !isEponym(part)),
  },
  // St. V's, st mary's, st joes; u of m
  {
    category: 'GEO',
    strength: 2,
    pattern: late.giu`(?<![\p{L}\d])st\.? (?:joe|joseph|john|mary|luke|francis|vincent|elizabeth|thomas|james|agnes|peter|david|michael|barnabas|bernard|catherine|clare|george|mark|paul|rita|alphonsus|charles|cloud|patrick|raphael|alexius|margaret|helen|bart|andrew|anthony)s?(?!['’\p{L}])(?! wort| dance| fire)`,
  },
  {
    category: 'GEO',
    strength: 1,
    pattern: late.giu`(?<![\p{L}\d/] ?|\d )u of [a-z]{1,3}(?![\p{L}\d])`,
  },
  // St. V's, st mary's
  {
    category: 'GEO',
    strength: 2,
    pattern: late.giu`(?<![\p{L}\d])st\.? \p{L}{1,15}['’]s(?!\p{L})`,
    check: (value) => !/^(?:st\.? (?:anthony|vitus|jude|john))/iu.test(value),
  },
  // In small letters: "podiatry at X", "from otter tail bay"
  {
    category: 'GEO',
    strength: 1,
    pattern: late.dgu`\b(?:at|works? for|worked for|drives? for|drove for|thru|employed by) (?:the )?(?<value>\p{Ll}[\p{Ll}'’ʻ]{4,20})(?![\p{L}\d-])`,
    check: isUnknownSmall,
  },
  {
    category: 'GEO',
    strength: 1,
    needs:
      / (?:bay|beach|falls|creek|heights|lakes?|river|valley|island|harbor|canyon|mesa|ridge|village|city)(?![a-z])/,
    pattern: late.dgu`\b(?:from|in|at|to|near|lives|outside) (?<value>(?:[a-z'-]{3,14} ){1,2}(?:bay|beach|falls|creek|heights|lakes?|river|valley|island|harbor|canyon|mesa|ridge|village|city))(?![\p{L}\d])`,
    check: (value, hit) =>
      writesSmall(hit.text, hit.start) &&
      !/\b(?:the|her|his|a|an|this|that|my|our|their|and|inner|of|same)\b/u.test(value),
  },
];

/** Places, institutions and employers by the words before them. */
export const placeCues = patternRecognizer('place-cues', '1', patterns);
