import { late, searched } from '../patterns/search-pattern.ts';
import { isClinicalProperNoun, isDictionaryWord } from '../words/ordinary-word.ts';
import { after, before, type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';
import { isSmallSurname } from './small-surname.ts';

/** Every part is a word of the language: "care-team", "self_report". */
const isPlain = (value: string): boolean =>
  value.split(/[._-]/u).every((part) => isDictionaryWord(part) || isClinicalProperNoun(part));
const isLogin = (value: string): boolean => value.length > 3 && (/\d/.test(value) || !isPlain(value));

/** What a log of accesses says was done, or from where. */
const accessed =
  /\b(?:VIEW|EDIT|SIGN|ORDER|LOGIN|LOGOUT|PRINT|READ|OPEN|SEARCH|UPDATE|CREATE|EXPORT|QUERY|ACCESS|DELETE|MODIFY|INSERT|COPY|RCV|SEND|BTG|RELEASE)(?:ED|S)?\b|(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/i;
function isOfLog(value: string, hit: PatternHit): boolean {
  const line = after(hit, 120).split('\n', 1)[0] ?? '';
  return isLogin(value) && accessed.test(line);
}

const hostPart =
  /^(?:WS|WKS|PC|LT|LAPTOP|DESKTOP|TC|COW|WOW|SRV|SVR|VM|VDI|KIOSK|PRN|PRT|NB|TAB|CART|TERM|MAC)\d{0,5}$/;
const shortHost = /^(?:WS|WKS|LT|LAPTOP|DESKTOP|COW|WOW|SRV|SVR|PRN|PRT|KIOSK)/;
/** KPH-ED-WS14, DESKTOP-7K2QF1P; PC-3 is a line of cells. */
function isHost(value: string): boolean {
  const parts = value.split('-');
  if (!/\d/.test(value) || !parts.some((part) => hostPart.test(part))) return false;
  return parts.length > 2 || (shortHost.test(value) && value.replace(/\D/g, '').length > 1);
}

const done =
  'creat|updat|edit|modifi|chang|enter|verifi|sign|author|perform|document|record|upload|view|open|lock|review|releas|result|collect|print|export|import|approv|submit|assign|complet|cosign|scann';

/** Names of accounts and of the computers that they are used on. */
const patterns: readonly PhiPattern[] = [
  // "lastEditedBy": "omwangi-t", by=toduya, <operator>toduya2
  {
    category: 'OTHER_ID',
    strength: 2,
    needs: /(?:by|user|author|operator|owner|actor|login|principal)(?:[_-]?(?:id|name))?["']?\s?[:=>]/i,
    pattern: searched(
      `(?<![\\p{L}\\d])(?:(?:last[_-]?)?(?:${done})e?d[_-]?by|by|(?:end)?user|author|operator|owner|actor|login|principal)(?:[_-]?(?:id|user|login|name))?["']?\\s?[:=>]\\s?["']?(?<value>[a-z][a-z\\d]{0,15}(?:[._-][a-z\\d]{1,15}){0,3})(?![\\w@'’]|\\.\\w|-\\w| [a-z])`,
      'dgiu',
    ),
    check: (value) => value === value.toLowerCase() && isLogin(value),
  },
  {
    category: 'OTHER_ID',
    strength: 2,
    pattern: late.giu`(?<![\w-])svc[_-][a-z\d_]{2,24}(?!\w)`,
  },
  // "Released to: ghalvorsen via MyChart", "opened by qdlamini2"
  {
    category: 'OTHER_ID',
    strength: 2,
    needs: /chart|portal|epic|inbox|in-?basket|workstation|badge reader/i,
    pattern: late.dgiu`\b(?:released|routed|forwarded|sent|proxied|assigned|shared) to:? (?<value>[a-z]{4,14}\d{0,3})(?= (?:via|in|on|through) (?:my ?chart|the portal|portal|epic|in-?basket|inbox))`,
    check: (value) => value === value.toLowerCase() && isLogin(value),
  },
  // "Verified jbello", "Entered by bello_t" at the end of a line
  {
    category: 'OTHER_ID',
    strength: 2,
    pattern: late.dgiu`\b(?:verified|reviewed|signed|entered|completed|collected|resulted|printed|released|accessed|filed|edited|cosigned|charted|documented|acknowledged|ack)(?: by)?:? (?<value>[a-z][a-z\d]{2,14}(?:[._-][a-z\d]{2,15})?\d{0,3})(?=[ \t]*(?:\r?\n|$)|\.(?:\s|$)| for \p{Lu})`,
    check: (value) =>
      /[\d._-]/.test(value)
        ? isLogin(value) && value === value.toLowerCase()
        : value.length > 5 && isSmallSurname(value),
  },
  // Printed 14:10 by ODUYAT02
  {
    category: 'OTHER_ID',
    strength: 2,
    pattern:
      /\b(?:[Bb]y|BY|[Uu]ser|USER|[Oo]per(?:ator)?|UID|[Ll]ogin)[:= ]{1,2}(?<value>[A-Z]{4,10}\d{1,4})(?![\w-])/dgu,
    check: (value) => !/^(?:COVID|HER|TNF|ICD|CPT|PHQ|GAD|NEWS|BRCA)\d/.test(value),
  },
  // RN / pmcnu7
  {
    category: 'OTHER_ID',
    strength: 2,
    pattern: late.dgiu`\b(?:rn|md|do|np|pa-?c?|lpn|cna|pharmd|rt|pt|ot|ma|emt) ?[/|] ?(?<value>[a-z]{4,10}\d{1,3})(?![\w.-])`,
  },
  // 2023-03-04 08:11:09   toduya   MD   VIEW
  {
    category: 'OTHER_ID',
    strength: 2,
    pattern:
      /\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d| ?[AaPp][Mm])?(?:[ \t]{2,12}|[|,;\t] ?)(?<value>[a-z][a-z\d]{1,14}(?:[._-][a-z\d]{1,14}){0,2})(?=[ \t]{2}|[|,;\t])/dgu,
    check: isOfLog,
  },
  // "live:abello", "u/abello77"
  {
    category: 'OTHER_ID',
    strength: 3,
    needs: /live:|u\//i,
    pattern: late.giu`(?<![\w/.])(?:live:[.\w-]{3,40}\w|u\/(?!s\b|l\b|o\b)[\w-]{4,24}\w)(?![\w/])`,
  },
  // "Xbox name xzahrunx", "username xtsaix locked"
  {
    category: 'OTHER_ID',
    strength: 2,
    pattern: late.dgiu`\b(?:(?:xbox|psn|snapchat|instagram|twitter|tiktok|skype|telegram|discord|reddit|facebook) (?:name|handle|id|user|account)|psn|xbox live|signal(?= [a-z]+[._\d])|reddit|discord|snapchat|instagram|skype|telegram|gamer ?tag|user ?name|screen ?name|zoom name|venmo|cash ?app|zelle|whatsapp|wechat|kik|twitch|viber|mastodon|bluesky|steam id|messenger|insta|ig|fb|facebook|twitter|tiktok|snap)[: ]{1,2}(?<value>[a-z][a-z\d_.-]{3,24}[a-z\d])(?![\w@])`,
    check: (value) => isLogin(value),
  },
  // "Blog: bello.me"
  {
    category: 'URL',
    strength: 2,
    needs: /\.(?:me|net|com|org|info|blog|page|life|family|io|co|site|online)\b/i,
    pattern: late.dgiu`\b(?:blog|web ?site|site|url|link|home ?page|web)(?: is| at)?[: ]{1,2}(?<value>[\p{L}\d-]{2,40}(?:\.[\p{L}\d-]{2,20}){0,2}\.(?:me|net|com|org|info|blog|page|life|family|io|co|site|online))(?![\p{L}\d]|\.\p{L})`,
  },
  // portal as "gmoon_apples"
  {
    category: 'OTHER_ID',
    strength: 2,
    pattern: late.dgiu`\b(?:portal|account|username|handle|screen ?name|profile|gamertag|user)(?: \p{L}{1,8}){0,2} ["“'](?<value>\w[\w.-]{3,30})["”']`,
    check: (value) => /[\d_.]/.test(value) || isLogin(value),
  },
  {
    category: 'DEVICE',
    strength: 2,
    pattern: /(?<![\w.-])[A-Z][A-Z\d]{1,9}(?:-[A-Z\d]{1,10}){1,4}(?![\w-])/gu,
    check: isHost,
  },
  {
    category: 'DEVICE',
    strength: 2,
    pattern: late.dgiu`\b(?:host(?:name)?|server|workstation|terminal|machine|node|printer|station)[:= "']{1,3}(?<value>(?=[a-z-]{0,20}\d)[a-z][a-z\d]{1,12}(?:-[a-z\d]{1,12}){1,4})(?![\w.-])`,
    check: (value, hit) => !/\b(?:model|version)\W/i.test(before(hit, 12)) && value.length > 4,
  },
];

export const logins = patternRecognizer('logins', '1', patterns);
