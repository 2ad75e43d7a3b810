import { type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const tens = 'ninety(?:[-\\s](?:one|two|three|four|five|six|seven|eight|nine))?';
const hundreds =
  '(?:one|a)[-\\s]hundred(?:[-\\s](?:and[-\\s])?(?:one|two|three|four|five|six|seven|eight|nine|ten))?';
const number = `(?:9\\d|1[0-2]\\d)`;
const spelled = `(?:${tens}|${hundreds})`;
const unit = `[-\\s]{0,2}(?:\\+\\s?)?(?:years?|yrs?)\\.?[-\\s]{1,3}(?:old|of[-\\s]age|young)|[-\\s]{0,2}(?:y\\.?\\s?/?\\s?o\\b|yo[mf]?\\b|y/?r/?o\\b|year-?old)`;

/** Any number or word that can be such an age: most notes have none, and need no slower look. */
const oldAge = /(?<![\w.])(?:9\d|1[0-2]\d)(?!\d)|ninety|hundred/i;

/** Ages over 89 are identifiers, 45 CFR 164.514(b)(2)(i)(C); all younger ages stay, since coding needs them. */
const patterns: readonly PhiPattern[] = [
  // 94-year-old, 97 y.o., ninety-one years old
  {
    category: 'AGE_OVER_89',
    needs: oldAge,
    strength: 2,
    pattern: new RegExp(`(?<![\\w./-])(?<value>${number}|${spelled})(?=${unit})`, 'dgiu'),
  },
  // 93F, 93 M: at the start of a presentation
  {
    category: 'AGE_OVER_89',
    needs: oldAge,
    strength: 2,
    pattern: new RegExp(`(?<![\\w./-])(?<value>${number})(?=\\s?(?:[MF]\\b|y[MF]?\\b)(?![-/.]))`, 'dgu'),
  },
  {
    category: 'AGE_OVER_89',
    needs: oldAge,
    strength: 2,
    pattern: new RegExp(
      `(?<![\\w./-])(?<value>${number})(?=\\s(?:male|female|man|woman|gentleman|lady)\\b)`,
      'dgiu',
    ),
  },
  // Age: 92, aged 95, died at 96, alive at the age of 103, lived to be 101
  {
    category: 'AGE_OVER_89',
    needs: oldAge,
    strength: 2,
    pattern: new RegExp(
      `\\b(?:aged?|(?:alive|living|well|healthy|died|dead|deceased|passed away|passed|death|lived|survived)(?:\\s\\w{1,8}){0,2}\\s(?:at|to|until)|turn(?:ed|ing|s)|birthday)(?:\\s(?:the\\s)?(?:ripe\\s)?(?:old\\s)?age(?:\\sof)?)?(?:\\sbe)?["'\\s:|=]{1,24}(?<value>${number}|${spelled})(?![\\p{L}\\d%/]|[.,]\\d|-\\d|\\s?(?:%|mg|mmhg|beats|bpm|degrees|pounds|lbs?|kg|days|weeks|months|minutes))`,
      'dgiu',
    ),
  },
];

export const ages = patternRecognizer('ages', '1', patterns);
