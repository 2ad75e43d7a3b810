import { type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

/** Area, group and serial numbers that were never given out are redacted too: a mistyped number still points at a person. */
const patterns: readonly PhiPattern[] = [
  { category: 'SSN', strength: 3, pattern: /(?<![\d-])\d{3}([-–. \u00a0])\d{2}\1\d{4}(?![\d-])/gu },
  // The last four are an identifier as well: xxx-xx-6388, SSN ending in 6388
  { category: 'SSN', strength: 3, pattern: /(?<value>[x*#•]{3}[-\s]?[x*#•]{2}[-\s]?\d{4})(?!\d)/dgiu },
  {
    category: 'SSN',
    strength: 3,
    begins: 'ssn ss soc social',
    pattern:
      /\b(?:ssn|ss ?#|soc(?:ial)?\.? ?sec(?:urity)?(?: ?(?:number|no\.?|num|#))?|social ?#)(?:["'\s:|=#(]|is|last|four|4|digits|ending|in|of){0,12}(?<value>\d{9}|\d{3}[- ]\d{2}[- ]\d{4}|\d{4})(?!\d)/dgiu,
  },
  // UK National Insurance number
  {
    category: 'SSN',
    strength: 2,
    pattern: /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gu,
  },
];

export const ssn = patternRecognizer('ssn', '1', patterns);
