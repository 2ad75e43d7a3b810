import { isRange } from '../codes/code-context.ts';
import { late, searched } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { isOrdinaryWord } from '../words/ordinary-word.ts';
import { hostForms } from './host-forms.ts';
import { after, before, type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';
import { isJoint, phoneForms, withExtension } from './phone-forms.ts';

const extension = '(?:[\\s,;(]{0,3}(?:ext|extn|extension|x|option|opt|pin|press|#)\\.?[:\\s]{0,2}\\d{1,6})?';
const unitAfter = late.iu`^\s?(?:mg|mcg|ml|mm|cm|kg|units?|cells|copies|beats|bpm|cc|iu|%|mmol|g\b|k\b|x10)`;
const rangeBefore = late.iu`(?:range|ref(?:erence)?|normal|platelets?|wbc|plt|dose|code|icd|cpt|snomed|ndc|loinc)\W{0,3}$`;

/** "NHS 943 476 5919" is told by its label, and is the hospital's: `identifiers`. */
const recordBefore = late.iu`\b(?:nhs|mrn)(?: ?(?:no|number|num|id|#))?\.?[: #]{0,3}$`;

function isNotMeasure(_value: string, hit: PatternHit): boolean {
  return (
    !recordBefore.test(before(hit, 16)) &&
    !isRange(hit.text, hit.start, hit.end) &&
    !unitAfter.test(after(hit, 8)) &&
    !rangeBefore.test(before(hit, 20))
  );
}

/** A host without scheme must not be two sentences that lost their space ("he was told.me too"). */
const wordDomains = late.iu`\.(?:me|us|in|is|it|so|to|no|at|be|am|my|as|do|page|live|health|care|life|one|store|shop|photos?|family|club|social|world|church|studio|gallery|pics|team|fund|foundation|academy|photography|technology|media|agency|design|wiki|cc|ly|ws|pro|top|news|vip)$`;

function isHost(value: string): boolean {
  const host = value.split(/[/?#]/u)[0] ?? '';
  const label = host.split('.').at(-2) ?? '';
  return !wordDomains.test(host) || value.includes('/') || !isOrdinaryWord(label);
}

const phoneCue =
  '(?:tele?phone|phone|ph|tel|t|cell(?:ular)?|mobile|mob|home|work|office|contact|call(?:ed)?|reached at|callback|cb|voice ?mail|whatsapp|text|txt|sms|rang|ring|rec line|hp|handphone|viber|line|hotline|backline|after hours|landline|switchboard|direct)';
const number = '\\+?[(\\d][\\d()./\\u00a0 -]{5,18}\\d';

const patterns: readonly PhiPattern[] = [
  {
    category: 'EMAIL',
    strength: 3,
    needs: /@/,
    pattern: late.gu`(?<![\w.+-])(?!(?:e?mail|to|from|cc|bcc|user(?:name)?|login|id|contact|addr(?:ess)?)=)[\p{L}\p{N}_][\p{L}\p{N}_.+'’&=#~!$%*?^{}/-]{0,63}@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,6}\p{L}{2,24}`,
  },
  {
    category: 'URL',
    strength: 3,
    needs: /:\/\//,
    pattern: /\b(?:https?|ftp|sftp|ldap):\/\/[^\s<>"')\]]{2,2000}(?<![.,;:!?])/gi,
  },
  { category: 'URL', strength: 3, needs: /www\./i, pattern: /\bwww\.[^\s<>"')\]]{2,2000}(?<![.,;:!?])/gi },
  {
    category: 'URL',
    strength: 2,
    needs:
      /\.(?:com|org|net|edu|gov|mil|info|biz|io|me|co|uk|us|ca|au|nz|ie|de|fr|ly|app|dev|page|live|health|care|link|site|online|blog|nhs|name|tv|gg|xyz|store|shop|photos?|family|museum|club|social|world|church|studio|gallery|pics|team|fund|foundation|academy|photography|technology|media|agency|design|wiki|cc|ly|ws|pro|top|news|vip)(?![\w@-])/i,
    pattern: late.giu`(?<![\p{L}\w@.-])[\p{L}\d](?:[\p{L}\d-]{0,40}\.){1,4}(?:com|org|net|edu|gov|mil|info|biz|io|me|co|uk|us|ca|au|nz|ie|de|fr|ly|app|dev|page|live|health|care|link|site|online|blog|nhs|tv|gg|xyz|store|shop|photos?|family|museum|club|social|world|church|studio|gallery|pics|team|fund|foundation|academy|photography|technology|media|agency|design|wiki|cc|ly|ws|pro|top|news|vip|(?<=\.[\p{L}\d-]{2,40}\.)name)(?![\w@-])(?::\d{2,5}(?!\d))?(?:\/[^\s<>"')\]]{0,2000})?(?<![.,;:!?])`,
    check: isHost,
  },
  {
    category: 'IP',
    strength: 3,
    pattern:
      /(?<![\d.])(?:::ffff:)?(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?::\d{2,5}|\/\d\d)?(?![\d.]\d|\d)/gu,
    // The version of a program, the number of a section
    check: (_, hit) =>
      !/(?<!\p{L})(?:version|ver|release|firmware|software|fw|sw|build|section|sect|oid|v|§)[ .:]{0,2}$/iu.test(
        before(hit, 12),
      ),
  },
  {
    category: 'IP',
    strength: 3,
    needs: /:[\da-f]{0,4}:/i,
    pattern: late.giu`(?<![\w:])(?:[\da-f]{1,4}:){7}[\da-f]{1,4}(?:\]:\d{2,5}|\/\d{1,3})?(?![\w:])`,
  },
  {
    category: 'IP',
    strength: 3,
    needs: /[\da-f]::?[\da-f]/i,
    pattern: late.giu`(?<![\w:])(?:[\da-f]{1,4}:){1,6}(?::[\da-f]{1,4}){1,6}(?:%\w{1,10})?(?:\]:\d{2,5}|\/\d{1,3})?(?![\w:])`,
  },
  {
    category: 'DEVICE',
    strength: 2,
    pattern: late.giu`(?<![\w:])(?:[\da-f]{2}[:-]){5}[\da-f]{2}(?![\w:])`,
  },
  // A fax number looks like a phone number: only its cue tells
  {
    category: 'FAX',
    strength: 3,
    pattern: searched(
      `\\b(?:fax|facsimile|fx)(?:["'\\s:|=#.]|number|no|num|to|is|at){0,10}(?<value>${number}${extension})(?!\\d)`,
      'dgi',
    ),
  },
  {
    category: 'PHONE',
    strength: 2,
    pattern: searched(
      `\\b${phoneCue}(?:["'\\s:|=#.,(]|number|no|num|is|at|him|her|them|home|work|cell|mobile|day|evening|on|us|\\)){0,10}(?<value>${number}${extension})(?!\\d)`,
      'dgi',
    ),
    check: (value, hit) =>
      value.replace(/\D/gu, '').length >= 7 &&
      !/^\d\.\d{1,3}\b/u.test(value) &&
      !/^\d{1,4}-\d{1,2}-\d{1,4}$|^\d+\/\d+\/\d+$/u.test(value) &&
      isNotMeasure(value, hit),
  },
  // (303) 555-0100, 303.555.0100, +1 303 555 0100, 620/555-0199, 956 555 0100
  {
    category: 'PHONE',
    strength: 2,
    pattern: searched(
      `(?<![\\d.-])(?:\\+?1[-. \\u00a0]?)?(?:\\([2-9]\\d{2}\\)[-. \\u00a0]?(?:\\r?\\n)?|[2-9]\\d{2}[-./ \\u00a0])\\d{3}[-. \\u00a0]\\d{4}${extension}(?![\\d-]|\\.\\d)`,
      'giu',
    ),
    check: isNotMeasure,
  },
  // 555-0199; a range of counts or doses has a unit behind it
  {
    category: 'PHONE',
    strength: 1,
    pattern: searched(`(?<![\\w.,/:#-])[2-9]\\d{2}-\\d{4}${extension}(?![\\w-]|\\.\\d)`, 'giu'),
    check: isNotMeasure,
  },
  {
    category: 'PHONE',
    strength: 1,
    pattern: /(?<![\w.,/#-])[2-9]\d{2}[2-9]\d{6}(?![\w-]|\.\d)/gu,
    check: isNotMeasure,
  },
  // Read by a machine that took letters for digits: 503-555-O1l2, O1903 55O 2l8
  {
    category: 'PHONE',
    strength: 1,
    needs: /\d[OolI]|[OolI]\d/,
    pattern:
      /(?<![\w.,/-])(?:[\dOolI]{3}[-. ][\dOolI]{3}[-. ][\dOolI]{4}|[0O][1-9lI][\dOolI]{2,3}[ -]{1,2}[\dOolI]{3,4}(?:[ -]{0,2}[\dOolI]{3,4})?)(?![\w-])/gu,
    check: (value) => value.replace(/\D/gu, '').length >= 6,
  },
  // Australia without brackets: 08 5550 0142
  {
    category: 'PHONE',
    strength: 2,
    needs: /0[2-8] \d{4} \d{4}/,
    pattern: /(?<![\w.,/-])0[2-8][ \u00a0]\d{4}[ \u00a0]\d{4}(?![\w-]|[.,]\d)/gu,
  },
  // New Zealand: 03 555 0122
  {
    category: 'PHONE',
    strength: 2,
    needs: /0[2-9] \d{3} \d{4}/,
    pattern: /(?<![\w.,/-])0[2-9][ \u00a0]\d{3}[ \u00a0]\d{4}(?![\w-]|[.,]\d)/gu,
  },
  // The inside number of a house: "per phone 7-5142"
  {
    category: 'PHONE',
    strength: 2,
    needs: /[a-z:#] \d-\d{4}/i,
    pattern: late.dgiu`\b(?:phone|ext|ext\.|extension|(?:call|ring|page|dial)(?: ?back| me| us| her| him| them)?(?: at| on)?|dial|reach(?:ed)? at|line|cb|callback|desk|office|spectra|vocera|ascom)[:#]? (?<value>\d-\d{4})(?![\w-]|\.\d)`,
  },
  // "00 49 30 5550963"
  {
    category: 'PHONE',
    strength: 2,
    needs: /00 ?\d/,
    pattern:
      /(?<![\w.,/-])00(?: ?[1-9]\d{0,2}[ -]\d{1,4}[ \n-]\d{3,8}(?:[ -]\d{2,4})?|(?:1|[2-9]\d)\d{9,11})(?![\w-]|[.,]\d)/gu,
  },
  // Pairs, as in France: 06 55 01 42 18
  {
    category: 'PHONE',
    strength: 2,
    needs: /0\d[ .-]\d\d[ .-]\d\d/,
    pattern: /(?<![\w.,/-])0[1-9](?:[ .\u00a0-]\d{2}){4}(?![\w-]|[.,]\d)/gu,
  },
  // An area code in brackets, as in Australia and Germany: (07) 5550 0137
  {
    category: 'PHONE',
    strength: 2,
    pattern: /(?<![\w.])\(0\d{1,5}\)[ \u00a0-]?\d{2,5}(?:[ \u00a0-]?\d{2,5}){1,3}(?![\w-])/gu,
  },
  // Signs of other kinds between the groups: 503*555*0122, 503/555/0122
  {
    category: 'PHONE',
    strength: 1,
    pattern: /(?<![\w.,*/-])[2-9]\d{2}([*/·_~])[2-9]\d{2}\1\d{4}(?![\w-])/gu,
  },
  // A number that only differs at its end from the one before: "Fax -903"
  {
    category: 'FAX',
    strength: 2,
    pattern: late.dgiu`\bfax[:. ]{1,3}(?<value>[-/]\d{2,5})(?![\w/-])`,
  },
  // The end of a number behind the kind of telephone
  {
    category: 'PHONE',
    strength: 2,
    pattern: late.dgiu`\b(?:ext|extn|extension|xtn)[.:# ]{0,3}(?<value>\d{2,6})(?![\w./-])`,
    check: (value, hit) => !isJoint(value, hit),
  },
  // An extension behind a word of a telephone: "call x317", "desk x6022"
  {
    category: 'PHONE',
    strength: 1,
    pattern: late.dgiu`\b(?:call|ring|at|on|phone|tel|desk|office|dial|via|reach(?:ed)?|cb|cb#|line|pharmacy|lab|clinic|icu|ward|,) ?x ?(?<value>\d{3,5})(?![\w./-])`,
  },
  // International and United Kingdom: +44 20 7946 0018, 07700 900123, 01632 960 001
  {
    category: 'PHONE',
    strength: 2,
    pattern:
      /(?<![\w.])\+\d{1,3}[-./ \u00a0]?(?:\(0?\d{0,4}\)[-. \u00a0]?)?\d{1,4}(?:[-./ \u00a0]?\d{2,4}){2,4}(?!\d)/gu,
  },
  {
    category: 'PHONE',
    strength: 2,
    pattern: /(?<![\w.,/-])0[1-9]\d{2,4}[ \u00a0-]\d{3,4}(?:[ \u00a0-]?\d{3,4})?(?![\w-]|\.\d)/gu,
    check: isNotMeasure,
  },
  {
    category: 'PHONE',
    strength: 2,
    pattern:
      /\b(?:pager|beeper|bleep|blp|b[1il]eep|vocera|spectralink|dect|pgr|paged? at|extension|ext|extn)(?:["'\s:|=#.]|number|no|is){0,8}(?<value>\d[\dlOI-]{1,12}\d)(?!\d)/dgi,
    check: (value, hit) => !isJoint(value, hit),
  },
  // "Page 5-6190 with questions", "paged #3232", no page of a document
  {
    category: 'PHONE',
    strength: 2,
    needs: /\bpaged? /i,
    pattern:
      /\bpaged?(?: (?:me|us|him|her|them|on-?call|team|resident|md|np|rn))?(?: (?:at|on|via|to))? (?<value>#?(?:\d-\d{4}|\d{4,5}))(?![\d/-]| of\b)/dgi,
  },
  // A host of any domain, with a path that has a digit or a second dot: portal.example.test/p/882
  {
    category: 'URL',
    strength: 2,
    needs: /\w\.[a-z]{2,12}(?::\d{2,5})?\//i,
    pattern:
      /(?<![\w@./-])[a-z\d][a-z\d-]{1,40}(?:\.[a-z\d-]{2,40}){0,3}\.[a-z]{2,12}(?::\d{2,5})?\/[^\s<>"')\]]{1,2000}(?<![.,;:!?])/gi,
    check: (value) =>
      /^[^/]*\.[^/]*\.|^[^/]*\.(?:example|test|local|internal|lan|invalid|intranet|cloud|tech|info|ai|eu|za|in|br|mx|es|it|nl|be|ch|at|se|no|dk|fi|pl|jp|cn|kr|ms|to|fm|im|la|st|sh|gd|cc|ws|ie|nz|gl|link|me|tv|gg)(?::\d+)?\//iu.test(
        value,
      ) && isHost(value),
  },
  { category: 'OTHER_ID', strength: 2, pattern: /(?<![\w.@/])@[A-Za-z_][\w.]{2,30}(?<!\.)/gu },
  {
    category: 'OTHER_ID',
    strength: 2,
    pattern:
      /\b(?:skype|instagram|twitter|facebook|tiktok|snapchat|linkedin|telegram|wechat|whatsapp|discord|username|user ?name|user ?id|login|screen name|handle|gamertag|psn|xbox|steam|reddit|twitch|signal|venmo|cash ?app|zelle|viber|kik|threads|mastodon|bluesky|strava|roblox|fortnite|wattpad|tumblr|pinterest|youtube|onlyfans)(?:\s(?:id|handle|account|name|profile|user|live))?\s?[:=#@]\s?(?<value>@?[\w][\w.-]{2,40})/dgi,
  },
  // "Skype name vlad.42", "on Instagram as toe_42": a sign or a number in it, no word
  {
    category: 'OTHER_ID',
    strength: 2,
    pattern:
      /\b(?:skype|instagram|insta|ig|twitter|facebook|tiktok|snapchat|snap|telegram|wechat|line|discord|youtube|reddit|twitch|xbox|psn|gamertag|steam|kik|strava|roblox|tumblr|threads|viber|cash ?app|zelle|handle|screen name|username|venmo|signal|zoom)(?:\s(?:id|handle|account|name|profile|user|username|as|under|is))?\s(?:is\s|as\s|under\s|u\/)?["“]?(?<value>_?(?=[a-z\d]{0,20}[_.]?[a-z\d]{0,20}[\d_])[a-z][a-z\d]{1,20}(?:(?:[._][a-z\d]{1,20}){1,3}_?|_)|[a-z]{4,20}\d{2,4})(?![\w@])/dgi,
    check: (value) =>
      /[_.]/.test(value) || !/^(?:covid|day|grade|type|level|bed|room|unit|line|lead)\d/iu.test(value),
  },
  {
    category: 'OTHER_ID',
    strength: 2,
    pattern:
      /\b(?:login|log-in|logged (?:in|on) (?:as|by|under)|signed (?:in|on) as|username|user ?id|user|by user)[\s:=#"']{1,3}(?<value>(?=[a-z]{0,20}[\d_.])[a-z][\w.]{3,30}[a-z\d])(?![\w@])/dgi,
    check: (value) => /\d|_|^[a-z]\.[a-z]{3,}$/u.test(value),
  },
  // Who did something in a system: "scanned by tlopez22", "electronically signed by tlopez at 14:22"
  {
    category: 'OTHER_ID',
    strength: 1,
    needs: /\b(?:by|user|as|operator)[:= ]/i,
    pattern:
      /\b(?:by|user|as|operator|author|owner)[:= ]{1,2}(?<value>(?!(?:day|week|month|mid|phase|grade|stage|year|age|cycle|level|type|code|step|q|x)\d)[a-z]{3,12}\d{1,4})(?![\w.@-])/dg,
  },
  {
    category: 'OTHER_ID',
    strength: 1,
    needs:
      /(?:signed|entered|logged|viewed|opened|accessed|printed|scanned|authenticated|uploaded|edited|merged) (?:in |out )?by/i,
    pattern:
      /\b(?:signed|entered|logged|viewed|opened|accessed|printed|scanned|authenticated|uploaded|edited|merged) (?:in |out )?by:? (?<value>[a-z]{4,14})(?= (?:at|on|from) [\d(]|,? \d{1,4}[:/.-]\d| \d{4}\b)/dg,
    check: (value) => !isOrdinaryWord(value),
  },
];

const table = patternRecognizer('contact', '3', [...patterns, ...phoneForms, ...hostForms]);
/** Telephones, mail, hosts and names of accounts; a telephone of any form with its extension. */
export const contact: PhiRecognizer = {
  ...table,
  recognize: (note) =>
    (table.recognize(note) as readonly PhiFinding[]).map((found) => withExtension(note.text, found)),
};
