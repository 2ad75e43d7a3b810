import type { PhiPattern } from './pattern-recognizer.ts';

export type AgePattern = Omit<PhiPattern, 'category' | 'strength' | 'needs'>;

const one = '(?:one|two|three|four|five|six|seven|eight|nine)';
const teen = '(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';
const tens = `ninety(?:[-\\s]${one})?`;
const hundreds = `(?:(?:one|a)[-\\s]hundred(?:[-\\s](?:and[-\\s])?(?:${one}|${teen}))?|hundred[-\\s](?:and[-\\s])?(?:${one}|${teen}))`;
export const number = `(?:9\\d|1[01]\\d|12[0-2])`;
export const spelled = `(?:${tens}|${hundreds})`;

/** What makes a number near 90 a measurement: its unit, or the slash of a blood pressure. */
export const measure =
  '(?![\\p{L}\\d%/]|[.,] ?\\d|-\\d|:\\d|\\s?(?:%|°|/\\s?\\d|percent|mg|mcg|g\\b|ml|mmhg|beats|bpm|degrees|deg\\b|pounds|lbs?|kg|kilos?|cm|mm|days?|weeks?|wks?|months?|minutes?|mins?|hours?|hrs?|seconds?|secs?|miles?|feet|units?|tabs?|tablets?|doses?|patients?|points?|steps?|th\\b|on (?:ra|room)|over|systolic|percentile|[LF]\\b|meters?|pack|cigarettes|calories|kcal|to \\d|-|x\\b|times|pills|copies|y(?:ea)?r?s? ago|/min|per (?:min|hour|day)\\p{L}*|and \\d+\\s?%|sat))';
