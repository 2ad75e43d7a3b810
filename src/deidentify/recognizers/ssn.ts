import { late } from '../patterns/search-pattern.ts';
import { type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

/** Area, group and serial numbers that were never given out are redacted too: a mistyped number still points at a person. */
const patterns: readonly PhiPattern[] = [
  // The short form of the Veterans: the letter of the surname with the last four, behind the name
  {
    category: 'SSN',
    strength: 2,
    needs: /[A-Z],[A-Z]/,
    pattern: late.dgu`(?<=\p{Lu}{2,20}, ?\p{Lu}{2,20}(?: \p{Lu}\.?)?[ \t]{1,8})(?<value>[A-Z]\d{4})(?![\w-])`,
  },
  // All but the end is hidden: XXXX XXXX 4471
  {
    category: 'SSN',
    strength: 2,
    needs: /[Xx*]{3}/,
    pattern: /(?<![\w*])(?:[Xx]{4}|\*{4})[ -](?:[Xx]{4}|\*{4})[ -]\d{4}(?![\w-])/gu,
  },
  // A Medicare number of before 2020: that of the Social Security with a letter behind
  {
    category: 'HEALTH_PLAN',
    strength: 3,
    needs: /\d{4}[A-Z]/i,
    pattern: late.giu`(?<![\w-])\d{3}-\d{2}-\d{4}-?[A-Z]\d?(?![\w-])`,
  },
  {
    category: 'SSN',
    strength: 3,
    pattern: /(?<![\d-]|\d\.)\d{3}( ?[-–—‑./_·] ?|[ \u00a0]{1,3})\d{2}\1\d{4}(?![\d-])/gu,
  },
  // The last four are an identifier as well: xxx-xx-6388, SSN ending in 6388
  {
    category: 'SSN',
    strength: 3,
    pattern: late.dgiu`(?<value>[x*#•]{3}[-\s]?[x*#•]{2}[-\s]?\d{4})(?!\d)`,
  },
  {
    category: 'SSN',
    strength: 3,
    pattern: late.dgiu`\b(?:ssn|ss ?#|soc(?:ial)?\.? ?sec(?:urity)?(?: ?(?:number|no\.?|num|#))?|social ?[#:])(?:["'\s:|=#(]|is|last|four|4|digits|ending|in|of){0,12}(?<value>\d{9}|\d{3}[- ]\d{2}[- ]\d{4}|\d{5}[- ]\d{4}|\d{3}[- ]\d{6}|\d{4})(?!\d|[/.-]\d)`,
  },
  // "last 4 of social (9254)", "SSN(L4) 6134", "L4 6134"
  {
    category: 'SSN',
    strength: 2,
    needs: /last|\bl4\b|\(l4\)/i,
    pattern: late.dgiu`\b(?:last[ -]?(?:4|four)(?: digits?)?(?: (?:of|is|are|the|her|his|pt|pt's|patient's|sponsor's|member's|number)){0,4}[ :=(]{1,3}(?:ss[n#]?|soc(?:ial)?|security|sec)\b[^\d\n]{0,8}|(?:ssn?|soc(?:ial)?) ?\(?(?:l-?4|last4)\)?[ :=#(]{1,3}|(?:l-?4|last4) ssn?[ :=#(]{1,3}|last4[ :=#(]{1,3})(?<value>\d{4})(?![\d/-]|[.,]\d)`,
  },
  // UK National Insurance number
  {
    category: 'SSN',
    strength: 2,
    pattern: /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gu,
  },
  // Finland: 230952-999K
  { category: 'SSN', strength: 3, pattern: /(?<![\w-])[0-3]\d[01]\d{3}[-+A]\d{3}[A-FHJ-NPR-Y](?![\w-])/gu },
  // Italy, Mexico, Argentina and Chile: numbers with fixed kinds of characters
  {
    category: 'SSN',
    strength: 3,
    pattern:
      /(?<![\w-])(?:[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]|[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d|[A-Z]{4}\d{6}[A-Z\d]{3}|\d{2}-\d{8}-\d|\d{1,2}\.\d{3}\.\d{3}-[\dK]|784-\d{4}-\d{7}-\d)(?![\w-])/gu,
  },
];

export const ssn = patternRecognizer('ssn', '2', patterns);
