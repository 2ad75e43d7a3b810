import { isMeasured } from '../codes/code-context.ts';
import { late, searched } from '../patterns/search-pattern.ts';
import type { PhiFinding } from '../phi-recognizer.ts';
import { after, before, type PatternHit, type PhiPattern } from './pattern-recognizer.ts';

const sign = '[-–—.·/]';
const callWord = late.iu`\b(?:phone|ph|tel|call(?:ed|er|s)?|dial(?:ed|led)?|number|svc|service|line|reach(?:ed)?|contact|text(?:ed)?|home|mobile|cell|voicemail|vm|rang|ring|landline|answering|sms|fax|fx|reminders?|whatsapp|signal)\b[^\n\d]{0,30}$`;

/** No dose, no count, no value of a laboratory. */
const isNumber = (_value: string, hit: PatternHit): boolean => !isMeasured(hit.text, hit.end, true);

/** "907 . 0100" behind what calls; the exchange 555 of made-up numbers needs no such word. */
const isCalled = (value: string, hit: PatternHit): boolean =>
  isNumber(value, hit) && (value.startsWith('555') || callWord.test(before(hit, 44)));

/** Numbers of telephones in looser forms than those of `contact.ts`: spaces about the signs, no area code, another hyphen. */
export const phoneForms: readonly PhiPattern[] = [
  // (907) 555 - 0100, [907] 555-0100, (907)5550100, 907 – 555 – 0100, 907.5550100
  {
    category: 'PHONE',
    strength: 2,
    needs: /\d[)\]] ?\d{3}|\d ?[-–—.·] ?\d{3}/,
    pattern: searched(
      `(?<![\\w,/-]|(?<!\\.\\.)\\.)(?:(?:\\+?1[ -]?)?[([][1-9]\\d{2}[)\\]] {0,2}\\d{3}(?: ?${sign} ?| ?)\\d{4}|[2-9]\\d{2} ?${sign} ?[2-9]\\d{2} ?${sign} ?\\d{4}|[2-9]\\d{2}[-.][2-9]\\d{6})(?![\\w-]|[.,]\\d)`,
      'gu',
    ),
    check: isNumber,
  },
  // (907) 555-01-00
  {
    category: 'PHONE',
    strength: 2,
    needs: /\d[)\]]? ?\d{3}-\d\d-\d\d/,
    pattern: /(?<![\w,/-])[([][2-9]\d{2}[)\]] {0,2}\d{3}-\d\d-\d\d(?![\w-]|[.,]\d)/gu,
  },
  // 555 0100, 555.0100, 555·0100
  {
    category: 'PHONE',
    strength: 1,
    needs: /\d{3}[ .·–]\d{4}(?!\d)/,
    pattern: /(?<![\w.,/-]|\d )[2-9]\d{2}[ .·–]\d{4}(?![\w/-]|[.,]\d| \d)/gu,
    check: isCalled,
  },
  // ext 44 3120; an angle of a joint has its movement beside it
  {
    category: 'PHONE',
    strength: 2,
    needs: /\bx(?:tn)?\b|\bext/i,
    pattern: late.dgiu`\b(?:ext|extn|extension|xtn|x)[.:# ]{1,3}(?<value>\d{1,2}[ -]\d{4}|\d{1,3}\.\d{4})(?![\w/-]|\.\d)`,
  },
  // "070 803 164 ext. 5177": right behind a number its word goes with it
  {
    category: 'PHONE',
    strength: 2,
    needs: /\d,? ?ext/i,
    pattern: late.dgiu`(?<=\d{3}\)?,? ?)(?<value>(?:ext|extn|extension)[.:# ]{0,3}\d{2,6})(?![\w/-]|\.\d)`,
  },
  // after hours x 5512
  {
    category: 'PHONE',
    strength: 1,
    needs: /hours x/i,
    pattern: late.dgiu`\b(?:after|off|business|office) hours:? (?<value>x ?\d{3,5})(?![\w/-]|\.\d)`,
  },
  // Faxed to 555 0100, Fx -> (415) 555 - 0100
  {
    category: 'FAX',
    strength: 3,
    needs: /\bfax|\bfx\b/i,
    pattern: searched(
      `\\b(?:e?-?fax(?:ed)?|fx)[^\\n\\d(]{1,14}(?<value>(?:(?:\\([1-9]\\d{2}\\) {0,2}|[1-9]\\d{2} ?${sign} ?))?[1-9]\\d{2}(?: ?${sign} ?| ?)\\d{4})(?![\\w-]|[.,]\\d)`,
      'dgiu',
    ),
  },
  // name @ host.example
  {
    category: 'EMAIL',
    strength: 3,
    needs: /\w @ [a-z\d]/i,
    pattern:
      /(?<![\w.+-])\w[\w.+'’&=#~!$%*?^-]{1,40} @ [a-z\d-]{1,30}(?:\.[a-z\d-]{2,20}){0,2}\.[a-z]{2,14}(?![\w-])/giu,
  },
  // name@ host.example, name @host.example, name@host .com
  {
    category: 'EMAIL',
    strength: 3,
    needs: /\w@ [a-z]|\w @[a-z]|@[\w.-]+ ?[.,] ?(?:com|org|net|edu|gov)/i,
    pattern:
      /(?<![\w.+-])\w[\w.+'’&=#~!$%*?^-]{1,40}@ [a-z\d-]{1,30}(?:\.[a-z\d-]{2,20}){0,2}\.(?:com|org|net|edu|gov|mil|info|biz|io|us|ca|uk|au|nz|ie|de|fr|it|es|nl|ru|cn|in|za|care|health|local|internal|example|test|me|cz|photography|family|name)(?![\w-])|(?<![\w.+-])\w[\w.+'’&=#~!$%*?^-]{1,40} ?@ ?[a-z\d-]{1,30}(?:\.[a-z\d-]{2,20}){0,2}(?: ?[.,] ?)(?:com|org|net|edu|gov)(?![\w-])/giu,
  },
  // (11) 95555-0491: an area code of two to five digits, and groups of any length
  {
    category: 'PHONE',
    strength: 2,
    needs: /\(\d{2,5}\) ?\d{4,5}[- ]\d{4}/,
    pattern: /(?<![\w.,/-])\(\d{2,5}\) ?\d{4,5}[- ]\d{4}(?![\w-]|[.,]\d)/gu,
  },
  // 55 5550 0862 behind what calls
  {
    category: 'PHONE',
    strength: 2,
    needs: /\d\d \d{4} \d{4}/,
    pattern: /(?<![\w.,/-]|\d )\d\d \d{4} \d{4}(?![\w-]|[.,]\d| \d)/gu,
    check: (value, hit) => isNumber(value, hit) && callWord.test(before(hit, 44)),
  },
  // name (at) host.example, name at host dot org
  {
    category: 'EMAIL',
    strength: 3,
    needs: /[([{]at[)\]}]| at [\w-]{1,30} dot /i,
    pattern: late.giu`(?<![\p{L}\w.+-])(?:[\p{L}\d]{1,24}(?: (?:dot|underscore|hyphen) |[([{](?:dot|underscore)[)\]}])){0,3}[\p{L}\d_][\p{L}\w.+'’&=#~!$%*?^-]{1,40}(?: ?[([{]at[)\]}] ?[a-z\d-]{1,40}(?:(?:\.| ?[([{]dot[)\]}] ?| dot )[a-z\d-]{2,30}){1,4}| at [a-z\d-]{1,30}(?: dot [a-z\d-]{2,24}){1,4})(?![\w-])`,
  },
];

/** True for "Ext 30", "ext 0-45": the movement of a joint, not a telephone. */
export function isJoint(value: string, hit: PatternHit): boolean {
  return (
    (value.length <= 3 || /^\d{1,2}-\d{1,3}$/.test(value)) &&
    (/^ ?(?:°|deg|[,;]? ?(?:flex|rot|abd|add|ir\b|er\b|lag))/iu.test(after(hit, 8)) ||
      /\b(?:flex\w*|rot\w*|rom|abd\w*|knee|elbow|wrist|c-?spine|l-?spine)\b[^.\n]{0,24}$/iu.test(
        before(hit, 44),
      ))
  );
}

const extensionBehind = late.iuy`[\s,;(]{0,3}(?:(?:ext|extn|extension|option|opt)\.?[: ]{0,2}\d{1,6}|x\.?[: ]{0,2}\d{2,6})(?![\p{L}\d/.-]*\d)\)?`;

/** A telephone of any form with its extension: "+91 7 7313 501 ext. 4007". */
export function withExtension(text: string, found: PhiFinding): PhiFinding {
  if (found.category !== 'PHONE' && found.category !== 'FAX') return found;
  if (text.slice(found.start, found.end).replace(/\D/gu, '').length < 7) return found;
  extensionBehind.lastIndex = found.end;
  return extensionBehind.test(text) ? { ...found, end: extensionBehind.lastIndex } : found;
}
