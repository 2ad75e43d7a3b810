import { late, searched } from '../patterns/search-pattern.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isClinicalProperNoun, isDictionaryWord, isOrdinaryWord } from '../words/ordinary-word.ts';
import { largePlaces } from '../words/places.ts';
import { canBeName } from '../words/word-names.ts';
import { after, before, type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';
import { isClinical, isSurePlace } from './place-checks.ts';

const name = "\\p{Lu}[\\p{L}\\p{M}'’-]{2,20}";
const stop = '(?![\\p{L}\\d])';
const isMixed = (hit: PatternHit): boolean => letterCaseAt(hit.text, hit.start) === 'mixed';
/** What only a county has: its officers, services and roads. */
const offices =
  "[Ss]heriff(?:['’]s)?|[Dd]eput(?:y|ies)|[Jj]ail|APS|CPS|DHS|DSS|DCF|DCS|DFS|ME|[Cc]oroner|[Mm]edical [Ee]xaminer|[Hh]ealth|DOH|DPH|EMS|[Ff]ire|911|SO|PD|[Aa]nimal|[Dd]ispatch|[Mm]ental|[Cc]risis|[Bb]ehavioral|[Dd]etention|[Cc]ourt|[Dd]esignated|[Pp]ublic|[Pp]robation|[Hh]uman|[Ss]ocial|[Ll]ine|[Rr]oad|[Rr]d";
const clinicalParts = /^(?:PBMC|BMMC|CBMC|AHRC|SCMC|VAMC|FMRC|LAMC)$/u;
const departments =
  'NEPHRO?|CARDS?|CARDIOLOGY|ED|ER|ICU|MICU|SICU|NICU|PICU|ONC|HEME|NEURO|PSYCH|SURG|ORTHO|PEDS|OB|GI|GU|ID|PULM|RHEUM|ENDO|ENT|DERM|RADS?|PATH|LAB|NOTE|CLINIC|HOSPITALIST|MEDICINE|TRAUMA|BURN|TRANSPLANT|DIALYSIS';

function isHouseLetters(value: string): boolean {
  return (
    !clinicalParts.test(value) &&
    !isAbbreviation(value) &&
    !isDictionaryWord(value) &&
    !isClinical(value) &&
    !isClinicalProperNoun(value)
  );
}

function isTown(value: string, hit: PatternHit): boolean {
  const words = value.split(/\s+/u);
  return (
    isSurePlace(value, hit) &&
    words.every((word) => !isClinical(word) && !isClinicalProperNoun(word)) &&
    words.some((word) => !isOrdinaryWord(word) || canBeName(word))
  );
}

/** Counties, towns of fields, postal codes in sentences, and houses of care by their letters. */
const patterns: readonly PhiPattern[] = [
  // "Okeechobee Co. sheriff", "Klickitat Cnty", "Dauphin Co APS"
  {
    category: 'GEO',
    strength: 2,
    needs: / (?:Co|Cnty|Cty)[. ]/,
    pattern: searched(
      `(?<![\\p{L}\\d])(?:(?:St|Ste)\\. )?${name}(?: ${name})? (?:Co(?:\\.|(?= (?:${offices})))|Cnty\\.?|Cty\\.?)(?= (?:${offices})(?!\\p{L})|[.,;:)\\n]|$)`,
      'gu',
    ),
    check: (value, hit) => {
      const words = value.split(' ').slice(0, -1);
      return isMixed(hit) && words.every((word) => !isClinical(word) && !isClinicalProperNoun(word));
    },
  },
  // "coroner of South Yorkshire", "sheriff for Clackamas", "registrar, Mendocino"
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?<!\\p{L})(?:[Cc]oroner|[Ss]heriff|[Mm]edical [Ee]xaminer|[Cc]onstable|[Rr]egistrar|[Hh]ealth [Oo]fficer|[Mm]agistrate|[Dd]istrict [Aa]ttorney|[Pp]rocurator [Ff]iscal|[Pp]robate [Cc]ourt|[Pp]ublic [Hh]ealth|[Hh]ealth [Dd]ep(?:t\\.?|artment)|[Cc]ounty)(?: of| for| in|(?<!egistrar),) (?<value>${name}(?: ${name}){0,2})${stop}`,
      'dgu',
    ),
    check: (value, hit) => isTown(value, hit) && !/^(?:Dr|Mr|Mrs|Ms)\b|^\p{Lu}+$/u.test(value),
  },
  // "ZIP on the intake form is 99950", "Zip code she gave: 02840"
  {
    category: 'GEO',
    strength: 2,
    needs: /\b(?:zip|post)/i,
    pattern: late.dgiu`(?<![\p{L}\d])(?:zip|post(?:al)? ?code)(?: ?code)?(?: \(?\p{L}{1,12}\)?,?){1,7}?(?: is| to|:| =| -| as| of)? {0,2}["“]?(?<value>\d{5}(?:-\d{4})?)(?![\d/.-])`,
  },
  {
    category: 'GEO',
    strength: 2,
    needs: /\bpost ?code/i,
    pattern: late.dgiu`(?<![\p{L}\d])post ?code:? {0,2}(?<value>\d{4})(?![\d/.-])`,
  },
  // "County of residence Shawano"
  {
    category: 'GEO',
    strength: 2,
    needs: /of (?:res|injury|death|birth|origin)/i,
    pattern: late.dgiu`(?<!\p{L})(?:county|cnty|cty|co\.?|parish|town) of (?:res(?:idence)?\.?|injury|death|birth|origin)[ \t]{0,3}[:=–-]?[ \t]{0,3}(?<value>\p{L}[\p{L}'’-]{2,20})(?!\p{L})`,
    check: (value) => !isClinical(value) && (!isDictionaryWord(value) || /^\p{Lu}/u.test(value)),
  },
  {
    category: 'GEO',
    strength: 2,
    needs: late.u` (?:NSW|QLD|Qld|TAS|Tas)(?!\p{L})`,
    pattern: searched(
      `(?<![\\p{L}\\d])(?<value>${name}(?: ${name})?)(?= (?:NSW|QLD|Qld|TAS|Tas)(?!\\p{L}))`,
      'dgu',
    ),
    check: (value) => !value.split(' ').every((word) => isClinical(word)),
  },
  // "Lives: Sitka.", "Home - Elko", "Res: Bangor, 2 steps"
  {
    category: 'GEO',
    strength: 2,
    needs: /(?:liv|home|res|from|raised|domicile|village|lives)/i,
    pattern: searched(
      `(?<!\\p{L})(?:[Ll]ives|[Ll]iving|[Hh]ome(?: town)?|[Rr]es(?:ides)?|[Oo]rigin(?:ally)?|[Ff]rom|[Rr]aised|[Gg]rew up|[Dd]omicile|[Vv]illage|[Bb]orn|POB) ?(?:[:=]|–|-(?= )) ?(?<value>${name}(?: ${name}){0,2})(?=[.,;|)\\n]| w/| with| \\(|$)`,
      'dgu',
    ),
    check: (value, hit) => isTown(value, hit) && !/^ w\/ ?o/u.test(after(hit, 6)),
  },
  // "lives/ OKC", "moved to PDX": cities by their letters
  {
    category: 'GEO',
    strength: 2,
    needs: /(?:OKC|PDX|NOLA|KCMO|KCK|ABQ|DFW|NYC|ATX|BHM|GSO|TPA)/,
    pattern: late.gu`(?<=\b(?:in|at|from|to|near|of|outside|around) |[/|,:–-] )(?:OKC|PDX|NOLA|KCMO|KCK|ABQ|DFW|NYC|ATX)(?![\p{L}\d-])`,
  },
  // "VA Outpatient Clinic, Cut Bank"
  {
    category: 'GEO',
    strength: 2,
    needs: /VA |Vet Center|CBOC/,
    pattern: searched(
      `(?<!\\p{L})(?:VA (?:\\p{Lu}\\p{Ll}{2,14} ){0,2}(?:Clinic|Center|Hospital|CBOC)|CBOC|Vet Center)(?:, | - | at | of )${name}(?: ${name})?${stop}`,
      'gu',
    ),
    check: (value, hit) => isMixed(hit) && !isClinical(value.split(/[ ,]+/u).at(-1) ?? ''),
  },
  // "(SJRMC CARDS)", "WMMC ED note", "xfer PVHMC"
  {
    category: 'GEO',
    strength: 2,
    needs: late.u`(?:RC|MC|GH|MH|UH|CH)(?!\p{L})`,
    pattern: searched(
      `(?<![\\p{L}\\d/-])[A-Z]{1,4}(?:RMC|UMC|VMC|CMC|MMC|HMC|MC|RC|GH|MH|UH|CH)(?=\\)? (?:${departments})(?!\\p{L})| (?:clinic|ED|ER|ICU|records?|discharge|admission|inpatient|campus)(?!\\p{L}))`,
      'gu',
    ),
    check: (value) => value.length > 3 && isHouseLetters(value),
  },
  {
    category: 'GEO',
    strength: 2,
    pattern: late.dgu`(?<![\p{L}])(?:[Xx]fer(?:red)?(?: to| from)?|[Tt](?:rf|xfr|xfer)(?:ed)?(?: to| from)?|[Tt]ransfer(?:red)?(?: to| from)?|[Tt]x (?:to|from)|[Dd]\/[Cc] from|[Aa]ccepted (?:at|by)|[Rr]ecs? from|[Oo]SH:?) (?<value>[A-Z]{4,6})(?= (?:ED|ER|ICU|for|with|on|in|by|after|->|→|yesterday|today|this|last)(?!\p{L})|[.,;)\n]|$)`,
    check: (value, hit) =>
      isHouseLetters(value) && isMixed(hit) && !largePlaces.has(value) && !/\d$/u.test(before(hit, 1)),
  },
];

export const districts = patternRecognizer('districts', '1', patterns);
