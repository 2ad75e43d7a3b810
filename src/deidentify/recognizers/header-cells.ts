import { late, searched } from '../patterns/search-pattern.ts';
import { isFunctionWord } from '../words/ordinary-word.ts';
import { before, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const day = `(?:(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}{0,6}\\.?,? (?:- )?)?(?:\\d{1,4}[-/. \\\\]\\d{1,2}[-/. \\\\]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th|\\.)?[-/ ](?:of )?(?:${months})|\\d{1,2}(?:st|nd|rd|th)[-/]\\d|(?:${months})\\p{L}{0,6}\\.?[ /.-]?\\d|\\d{1,2}[-. ][IVX]{1,4}[-. ]\\d|(?:19|20)\\d{6}|(?:19|20)\\d\\d,? ?(?:${months})|\\d{2}(?:${months}))`;

/** Headers of one line with cells between strokes, without labels: a name, a number, a day, a sex, a room and a house. */
const patterns: readonly PhiPattern[] = [
  // "BRIDGES, BUCK | 1418-9706 | 18 November, 1989": the number between a name and a day
  {
    category: 'MRN',
    strength: 2,
    pattern: searched(
      `(?<=(?:^|\\n)[ \\t]{0,4}[\\p{L}][^\\n|\\d:]{2,48}\\| ?)(?<value>(?=[\\w.,/#() -]{0,12}\\d{2})[A-Z\\d(](?:[A-Z\\d_]|[ .,-](?=[A-Z\\d])|\\) ?(?=\\d)|/(?=\\d)){3,15})(?= ?\\| ?${day})`,
      'dgiu',
    ),
  },
  // "| 25TH/2/1974 | MALE |", "| 20 X 1952 | F |": what stands between the number and the sex is a day, however it is written
  {
    category: 'DATE',
    strength: 2,
    needs: /\|\s?(?:m|f|male|female)\s?\|/i,
    pattern:
      /(?<=(?:^|\n)[ \t]{0,4}\p{L}[^\n|\d:]{2,48}\|\s?[^|\n]{3,20}\|\s?)(?<value>\S[^|\n]{4,36}?)(?=\s?\|\s?(?:m|f|male|female)\s?\|)/dgiu,
    check: (value) => (value.match(/\d/gu)?.length ?? 0) > 2,
  },
  // "Ó Ciarmhaic Delia (909-991-958) 54F", "Potter, Misty D [0058258448]": a name and its number at the head of a line
  {
    category: 'NAME',
    strength: 2,
    needs: /[([](?:MRN:? ?)?[A-Z]{0,3}-?\d[\d -]{4,12}[A-Z]?[)\]]/i,
    pattern: late.dgu`(?:(?:^|\n)[ \t]{0,4})(?<value>\p{Lu}[\p{L}\p{M}'’-]{0,24}(?:,? \p{Lu}[\p{L}\p{M}'’.-]{0,24}){1,3})(?= ?[([](?:MRN:? ?)?[A-Z]{0,3}-?\d[\d -]{4,12}[A-Z]?[)\]])`,
    check: (value) =>
      !/(?:Report|Note|Summary|History|Exam|Visit|Hospital|Clinic|Center|Telephone|Phone|Fax|Pager|Office|Call)(?!\p{L})/iu.test(
        value,
      ),
  },
  {
    category: 'MRN',
    strength: 2,
    needs: /[([](?:MRN:? ?)?[A-Z]{0,3}-?\d[\d -]{4,12}[A-Z]?[)\]]/i,
    pattern: late.dgiu`(?<=(?:^|\n)[ \t]{0,4}\p{L}[\p{L}\p{M}'’-]{0,24}(?:,? \p{L}[\p{L}\p{M}'’.-]{0,24}){1,3} ?[([])(?<value>[A-Z]{0,3}-?\d(?:[\d -]{4,12})[A-Z]?)(?=[)\]],? ?(?:\d{1,3} ?[MF]|\r?\n|$))`,
    check: (value) => !/^\d{3}[ -]\d{3}[ -]\d{4}$/u.test(value),
  },
  // "KU MED, 87 MONROE STREET, ROOM 4": a letterhead in one line
  {
    category: 'GEO',
    strength: 2,
    needs: /, \d{1,5}[A-Z]? [^\n]*\d{5}/i,
    pattern: late.dgiu`(?:(?:^|\n)[ \t]{0,12})(?<value>[\p{L}][\p{L}\p{M}\d'’&. -]{2,60}(?:, (?:inc|llc|pllc|p\.?c)\b\.?)?)(?=, \d{1,5}[A-Z]? [^\n:]{3,60}, [^\n:]{2,40}\d{5}(?:-\d{4})?[ \t]*(?:\r?\n|$))`,
    check: (value) =>
      value.split(' ').length < 8 &&
      !/(?<!\p{L})(?:to|her|his|at|for|with|from|is|was|the|lives|mail|send)(?!\p{L})/iu.test(value),
  },
  // "for Geoffrey Tucker (72 24 81)": a number of pairs in brackets
  {
    category: 'MRN',
    strength: 2,
    needs: /\d\d \d\d \d{2,3}[)\]]/,
    pattern: /(?<=\p{L}\.?(?: ?[([]|, ))\d\d \d\d \d{2,3}(?=[)\]])/gu,
  },
  // {"last":"Good","first":"Kimberly"}
  {
    category: 'NAME',
    strength: 2,
    needs: /"(?:last|first|family|given|surname|forename)[\w ]{0,6}" ?:/i,
    pattern: late.dgiu`"(?:last|first|family|given|surname|forename|middle)(?:[_ ]?name)?" ?: ?"(?<value>\p{L}[\p{L}\p{M} .'’-]{0,40})"`,
  },
  // "| F | Room 412-B | Head Nursing Home": the last cell is where it was
  {
    category: 'GEO',
    strength: 2,
    pattern:
      /(?<=\| ?(?:[mf]|male|female|unknown|(?:room|rm|bed|ward|unit|bay|floor|loc)(?:\s|:){0,2}[^|\n]{1,14}) ?\|\s?)(?<value>[\p{L}][\p{L}\p{M}\d'’&.,-]{0,24}(?: (?:[\p{L}&-][\p{L}\p{M}\d'’&.,-]{0,24}|-)){0,8}(?: \d{1,2}[A-Z]?)?)(?=[ \t]*(?:\r?\n|$))/dgiu,
    check: (value, hit) =>
      !/[:]|\. \p{Lu}/u.test(value) &&
      (value.includes(' ') || /(?:room|rm|bed|ward)[\s:][^|\n]{1,14}\|\s?$/iu.test(before(hit, 28))) &&
      (/^The \p{Lu}/u.test(value) || !isFunctionWord(value.split(' ')[0] ?? '')) &&
      !/^(?:room|rm|bed)\b|^ward (?:\d|[a-z]\b)/iu.test(value),
  },
  // "BELLO, ADA — 1/2/92 — 417-22 — Elm Hospital": the last cell of a line that begins with a name and a number
  {
    category: 'GEO',
    strength: 2,
    needs: late.iu`[;|] ?[A-Z]{0,4}-?\d[\w. -]{3,14} ?[;|] ?\p{L}`,
    pattern: late.dgiu`(?:^|\n)[ \t]{0,4}\p{L}[^\n;|\d:]{3,48}[;|] ?[^\n;|]{4,28}[;|] ?(?=[A-Z\d.-]{0,5}\d)[A-Z\d][\w. -]{3,14} ?[;|] ?(?<value>\p{L}[\p{L}\p{M}'’&. -]{3,50}?)(?=[ \t]*(?:\r?\n|$))`,
    check: (value) => value.includes(' ') && !/^(?:male|female|room|bed|ward|attending|dr)\b/iu.test(value),
  },
];

export const headerCells = patternRecognizer('header-cells', '1', patterns);
