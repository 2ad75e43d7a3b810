import { late, searched } from '../patterns/search-pattern.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isOfMedicine } from '../words/of-medicine.ts';
import { isClinicalProperNoun, isDictionaryWord, isEponym, isOrdinaryWord } from '../words/ordinary-word.ts';
import { canBeGiven, canBeName } from '../words/word-names.ts';
import { isOneCase } from './one-case.ts';
import { after, type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';
import { isClinical } from './place-checks.ts';
import { isSomebody } from './told-of-people.ts';

const sp = '(?:[ \\u00a0]|\\r?\\n)';
const word = "(?:(?:Mac|Al|El|De|Van|Von|Di|Da|Le|La|Bin) )?\\p{L}[\\p{L}\\p{M}'’-]{1,22}";
const opens = '(?:^|\\n[ \\t]{0,4}|[.!?;]\\s{1,2})';
const lineEnd = '[ \\t]*(?:\\r?\\n|$)';
const clauseEnd = `(?=[.;,)](?!\\p{L})|${lineEnd})`;

/** What is done with a patient, or by who treats one, behind a bare name. */
const acts =
  "pts?(?!\\p{L})|patient(?=,| here|\\.)|(?:re-?)?admitted|dc['’]?d|d\\/c['’]?d|extubated|intubated|to (?:or|icu|floor|ct|mri|ir|cath|rehab|snf|theatre|recovery|pacu|see|follow|round|review|staff|call|scrub|cosign|cover)|back (?:from|in (?:bed|room)|to (?:bed|floor|room|or))|does|did|ok['’]?d|okay['’]?d|okays|oks|(?:was|were|been) (?:consulted|paged|notified|updated|informed|contacted)|consulted|aware|agree[sd]?|concurs|wants|recs|rounding|rounded|saw|sees|signed off|following(?! (?:the|a|an|his|her|surgery))|will (?:see|follow|round|call|review|cover|staff|cosign)|on call|covering|refused|office|doing (?:well|ok|okay|fine|better|great)|eats|sleeps|looks (?:well|good|better|great)|seems|likes|slept|ate|walked|voided|ambulated";
/** Operations behind which who did them stands in brackets or behind a dash. */
const operations =
  's\\/p|orif|cabg|chole|appy|tka|tkr|tha|thr|acdf|turp|egd|colonoscopy|c-?section|hysterectomy|\\p{L}{3,12}(?:ectomy|plasty|ostomy|otomy|scopy|desis|pexy)|bypass|fusion|stent|cath|biopsy|bx|hernia repair|repair|surgery|ablation|transplant|amputation';
const specialist =
  'pcp|gp|pediatrician|paediatrician|ped|cardiologist|oncologist|onc|nephrologist|neurologist|psychiatrist|psychologist|therapist|endocrinologist|rheumatologist|dermatologist|urologist|surgeon|gastroenterologist|pulmonologist|hematologist|obstetrician|ob|midwife|dentist|podiatrist|orthopedist|hospitalist|cards|ortho|nephro|rheum|endo|derm|uro|ent|neuro|psych|gyn|pulm|heme';

/** A word of the language, of medicine or of a pharmacy. */
const isStuff = (value: string): boolean =>
  isDictionaryWord(value) || isEponym(value) || isClinicalProperNoun(value) || isOfMedicine(value);
const own = (value: string): string => value.replace(/^(?:Mac|Al|El|De|Van|Von|Di|Da|Le|La|Bin) /u, '');

/** How operations are called behind their kind in brackets. */
const techniques: ReadonlySet<string> = new Set(
  'bassini belsey billroth bishop-koop blalock bricker carlens chevrel duhamel finney fothergill frey furlow ganz glenn graham heller hofmeister indiana ivor-lewis judet kasai keller kock kocher lapidus latarjet lichtenstein lynn manchester mason mathieu mckeown millard millin mitrofanoff nissen palomo pemberton ponseti puestow ramstedt ripstein salter scopinaro senning shouldice soave studer swenson thal thiersch toupet tscherne wertheim zero-p'.split(
    ' ',
  ),
);
/** "Rec'd", "QuickDASH", "Pre-hospital": written as no name is. */
const isWrittenOtherwise = (name: string): boolean =>
  /['’]d$|\p{Ll}\p{Lu}(?<!(?:c|ac|[DdL]e|V[ao]n)\p{Lu})|-\p{Ll}/u.test(name) ||
  (name.includes('-') && name.split('-').some(isEponym));

/** A name that no dictionary has, or none that is a word of every day: enough where nothing but a person stands. */
function isBare(value: string, hit: PatternHit): boolean {
  const name = own(value);
  if (!isSomebody(name, hit) || isClinical(name) || isAbbreviation(name) || isOfMedicine(name)) return false;
  if (isWrittenOtherwise(name)) return false;
  if (letterCaseAt(hit.text, hit.start) !== 'mixed')
    return isOneCase(hit) && canBeName(name) && !isDictionaryWord(name);
  return canBeName(name) ? !isOrdinaryWord(name) || canBeGiven(name) : !isStuff(name);
}
/** The same where a word of every day is a name as well. */
function isCalled(value: string, hit: PatternHit): boolean {
  const name = own(value);
  return (
    isBare(value, hit) ||
    (letterCaseAt(hit.text, hit.start) === 'mixed' &&
      isSomebody(name, hit) &&
      canBeName(name) &&
      !isClinical(name))
  );
}

const isSurgeon = (value: string, hit: PatternHit): boolean =>
  !techniques.has(own(value).toLowerCase()) && isBare(value, hit);
/** No adjective ("Happy, eats popsicle") and no therapy ("Vestib PT"). */
function isActing(value: string, hit: PatternHit): boolean {
  const behind = after(hit, 4);
  if (behind.startsWith(',') && isOrdinaryWord(own(value))) return false;
  return !/^,? PTs?$/u.test(behind.trimEnd()) && isBare(value, hit);
}

const row = (
  pattern: string,
  check: NonNullable<PhiPattern['check']> = isBare,
  needs?: PhiPattern['needs'],
): PhiPattern => ({
  category: 'NAME',
  strength: 2,
  pattern: searched(pattern, 'dgiu'),
  check,
  ...(needs && { needs }),
});

const patterns: readonly PhiPattern[] = [
  // "Oduya pt, POD 2", "Oduya to OR", "Bello ok'd discharge"
  row(`${opens}(?<value>${word})(?=,? (?:${acts})(?!\\p{L}))`, isActing),
  // "Oduya: please call family", "Ada: 10 kg"
  row(
    `${opens}(?<value>${word})(?=: (?:please|pls|can you|could you|will you|thanks|thank you|call|ok to|\\d{1,3}(?:\\.\\d)? ?(?:kg|lbs?|pounds)(?!\\p{L})))`,
    isBare,
    late.iu`\p{L}: (?:p|c|w|t|o|\d)`,
  ),
  // "Consulted Oduya.", "Paged Bello"
  row(
    `(?<![\\p{L}\\d])(?:consulted|paged|messaged|cc['’]?d|curbsided|asked|thanked|saw|notified|consult(?:ing)?)${sp}(?:dr\\.? )?(?<value>${word})${clauseEnd}`,
    (value, hit) => isBare(value, hit) && !isEponym(own(value)),
  ),
  // "Ada is 3 days old", "Bello (76M)", "Oduya 76M"
  row(
    `${opens}(?<value>${word})(?=${sp}is${sp}(?:now${sp})?\\d{1,3}${sp}(?:days?|weeks?|wks?|months?|mos?|years?|yrs?)(?!\\p{L})|,? \\(?\\d{1,3} ?(?:[mf](?!\\p{L})|y\\/?o(?!\\p{L})|yr))`,
    isCalled,
    /\d ?(?:d|w|m|y|f)/i,
  ),
  // "s/p ORIF (Oduya) 2015", "Lap chole - Bello"
  row(
    `(?<![\\p{L}\\d])(?:${operations})(?:${sp}[\\p{L}\\d-]{2,12}){0,2}${sp}(?:\\((?:dr\\.? )?(?<value>${word})(?=(?:,? ?(?:19|20)\\d\\d)?\\))|[-–—] (?:dr\\.? )?(?:${word})(?=${lineEnd}))`,
    isSurgeon,
  ),
  row(
    `(?<![\\p{L}\\d])(?:${operations})${sp}(?:(?:19|20)\\d\\d${sp})?[-–—] (?:dr\\.? )?(?<value>${word})(?=${lineEnd})`,
    isSurgeon,
  ),
  // "PCP is Oduya.", "Onc = Bello", "Ped Moe"
  row(
    `(?<![\\p{L}\\d])(?:${specialist})(?:${sp}(?:is|was)|:| =|${sp}[-–])?${sp}(?:dr\\.? )?(?<value>${word})${clauseEnd}`,
    (value, hit) => isBare(value, hit) && !isEponym(own(value)),
  ),
  row(
    `(?<![\\p{L}\\d])(?:${specialist})(?:${sp}(?:is|was)| =)${sp}(?:dr\\.? )?(?<value>${word})${clauseEnd}`,
    isCalled,
  ),
  // "Plan for Ada", "For Ada: continue"
  row(
    `${opens}(?:for|plan for|instructions for|message for|letter for|labs for|happy birthday to|regarding|about)${sp}(?<value>${word})(?=:|!|${lineEnd})`,
    (value, hit) =>
      isBare(value, hit) &&
      (canBeName(value) || letterCaseAt(hit.text, hit.start) === 'mixed') &&
      !isEponym(own(value)),
  ),
  // "BB Oduya", "Infant Bello"
  row(
    `(?<!\\p{L})(?:bb|bg|baby${sp}(?:boy|girl)|infant|newborn|neonate)${sp}(?<value>${word})(?=[.,;:](?!\\p{L})|${lineEnd}|${sp}(?:is|was|has|had|did|passed|failed|did|weighed|born|remains|tolerat\\p{L}+|feeding)(?!\\p{L}))`,
    (value, hit) => isCalled(value, hit) && !isEponym(own(value)),
    /(?:bb|bg|baby|infant|newborn|neonate)\s/i,
  ),
];

/** Bare names by what only goes with a patient or who treats one: "Oduya to OR", "PCP is Bello", "s/p ORIF (Moe)". */
export const bareActs = patternRecognizer('bare-acts', '1', patterns);
