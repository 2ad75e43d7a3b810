import { late } from '../patterns/search-pattern.ts';
import { before, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';
import { isClinical, wordsIn } from './place-checks.ts';

/** Places whose own form gives them away: counties, regiments, codes, the place at the head of a letter. */
const patterns: readonly PhiPattern[] = [
  {
    category: 'GEO',
    strength: 2,
    needs: / Co\.[\s,;)]/,
    pattern: late.dgu`(?<=[\s(])(?:in|of|near|from) (?<value>(?:\p{Lu}[\p{L}'’-]{2,20} ){1,2}Co\.)(?=[\s,;)])`,
  },
  // Co. Kerry, Shire of Ashburn, City of Wells
  {
    category: 'GEO',
    strength: 2,
    needs: /(?:Co\.|County|(?:Shire|District|City|Town|Village|Township|Province|Borough|Municipality) of) /,
    pattern: late.gu`(?<![\p{L}])(?:Co\.|County|Shire of|District of|City of|Town of|Village of|Township of|Province of|Borough of|Municipality of) \p{Lu}\p{Ll}[\p{L}'’-]{1,20}(?: \p{Lu}\p{Ll}[\p{L}'’-]{1,20})?`,
    check: (value) =>
      !/^(?:County|City of|Town of) (?:Hospital|Jail|Road|Health|Court|Clinic|Line|The)\b/u.test(value) &&
      // a firm at the end of a sentence
      !/^Co\. (?:Denies|Denied|He|She|They|Pt|Patient|Has|Had|No|Works|Lives|Retired|Was|Is|The|Smokes|Drinks|Married|Never|Former|Reports)\b/u.test(
        value,
      ),
  },
  // "drove off the A9", "RTC on the M62", "between junctions 3 and 4 of the M5"
  {
    category: 'GEO',
    strength: 2,
    needs: / the [AM]\d/,
    pattern: late.gu`(?<=\b(?:on|off|along|down|up|of|from|by|near) the )[AM]\d{1,3}(?:\(M\))?(?![\p{L}\d:-]|\.\d)`,
    check: (_value, hit) =>
      /(?:dr[oi]v\p{L}*|crash\p{L}*|rtc|rta|mva|mvc|collision|collided|lorry|van|car|bike|accident|junctions? [\d and]{1,9}|hard shoulder|services|skidded|overturned|roadside|layby|lay-by|carriageway|traffic|passenger|hit)(?!\p{L})[^.\n]{0,40}$/iu.test(
        before(hit, 64),
      ),
  },
  // "C CO 1-300 INF", "3rd Battalion, 21st Infantry"
  {
    category: 'GEO',
    strength: 2,
    needs:
      / (?:CO|Co|BTRY|Btry|TRP|Trp|Battalion|Bn|Brigade|Division|Infantry|Airborne|Cavalry|Regiment|Squadron|Marines|Rangers|Fighter|Medical Group|Support)[ ,.;)\n]/,
    pattern: late.gu`(?<![\p{L}\d])(?:[A-Z] (?:CO|Co|BTRY|Btry|TRP|Trp),? (?:\d{1,3}[-/]\d{1,4}|\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH))(?: [A-Z]{2,5})?|\d{1,3}(?:st|nd|rd|th) (?:Battalion|Bn|Brigade|Division|Infantry|Airborne|Cavalry|Regiment|Squadron|Marines|Rangers|Fighter Wing|Medical Group|Support Squadron)(?:, \d{1,3}(?:st|nd|rd|th) (?:Infantry|Airborne|Cavalry|Regiment|Marines))?)(?![\p{L}\d])`,
  },
  // "Ulm, den 04.02.2016", "Lyon, le 3 mai": the place of a letter
  {
    category: 'GEO',
    strength: 2,
    needs: /,? (?:den|le|el|a|il|am) \d{1,2}[. ]/,
    pattern: late.dgu`(?:^|\n)[ \t]{0,60}(?<value>\p{Lu}\p{Ll}[\p{L}'’-]{1,20}(?: \p{Lu}\p{Ll}[\p{L}'’-]{1,20}){0,2})(?=,? (?:den|le|el|a|il|am) \d{1,2}[. ])`,
    check: (value) => !wordsIn(value).every(isClinical),
  },
  // A ZIP code right behind a place
  {
    category: 'GEO',
    strength: 2,
    pattern: /(?<![\d.-])(?<=, )\d{5}(?:-\d{4})?(?=[.,;)\s]|$)(?! ?(?:mg|mcg|units?|ml|steps|IU)\b)/gu,
    check: (_, hit) => {
      const left = before(hit, 40);
      return (
        /\p{Lu}[\p{L}'’]{2,20}(?: County| Parish)?, $/u.test(left) &&
        !/(?:MRN|No|Number|Acct|Account|Code|Count|WBC|Platelets|Plts?|Steps)[^,]{0,6}, $/iu.test(left)
      );
    },
  },
  { category: 'GEO', strength: 2, pattern: late.gu`(?<![\p{L}\d])P\.S\. ?\d{1,3}(?!\d)` },
  // "off Old M-14"
  {
    category: 'GEO',
    strength: 2,
    pattern: late.dgu`(?<!\p{L})(?:on|off|along|near|down) (?<value>(?:Old )?(?:K|M|US|I|SR|CR|FM|TX|CA|PA|NC|OH)-\d{1,4})(?![\p{L}\d-])`,
  },
  // The office that gave out a number in HL7: 1234^^^ABC^MR
  {
    category: 'GEO',
    strength: 2,
    needs: /\^\^\^/,
    pattern: /\^\^\^(?<value>[A-Z][\w &-]{1,24})(?:&[\w.&]{1,40})?(?=\^(?:MR|PI|AN|VN|PT|MRN|EN|FI)\b)/dgu,
    check: (value) => !/^(?:SSA|USA|NPI)$/u.test(value),
  },
  // Eircode
  {
    category: 'GEO',
    strength: 2,
    pattern:
      /(?<![A-Za-z\d-])[AC-FHKNPRTV-Y]\d[\dW] ?(?=[AC-FHKNPRTV-Y\d]{0,3}[AC-FHKNPRTV-Y])(?=[AC-FHKNPRTV-Y\d]{0,3}\d)[AC-FHKNPRTV-Y\d]{4}(?![A-Za-z\d-])/g,
    check: (value, hit) => value.includes(' ') || /eircode["']?[:\s"']{1,6}$/iu.test(before(hit, 16)),
  },
];

export const placeForms = patternRecognizer('place-forms', '1', patterns);
