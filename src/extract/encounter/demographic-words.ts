import type { Gender, Race } from './encounter.ts';

const genderWords: readonly (readonly [Gender, RegExp])[] = [
  [
    'female',
    /^(?:f|♀|fem|female|woman|women|girl|lady|gentlewoman|grandmother|widow|latina|mrs|ms|miss|madam)$/,
  ],
  ['male', /^(?:m|♂|male|man|boy|gentleman|widower|latino|mr|mister|master)$/],
  ['other', /^(?:x|o|other|non-?binary|nonbinary|enby|intersex|indeterminate|transgender)$/],
];

export function genderOf(word: string): Gender | undefined {
  const lower = word.toLowerCase().replace(/[.’']/g, '');
  return genderWords.find(([, words]) => words.test(lower))?.[0];
}

/** Tried in this order: "nonhispanic white" is white, "Black Hispanic" black. */
export const raceWords: readonly (readonly [Race, RegExp])[] = [
  [
    'black or african american',
    /\bblack or african[- ]american\b|\b(?:black(?: (?:african|caribbean|british))?|african[- ]american|afro[- ](?:american|caribbean)|AA[MF]|AA(?= (?:male|female|man|woman|gentleman|lady|[MF])\b))\b/i,
  ],
  ['white', /\b(?:W[MF]|white(?: british)?|caucasian|european american)\b/i],
  [
    'american indian or alaska native',
    /\b(?:american indian(?: or alaska native)?|native american|alaska native|first nations)\b/i,
  ],
  [
    'asian',
    /\b(?:(?:south |east |southeast )?asian(?:[- ]american)?|chinese|indian|japanese|korean|vietnamese|filipino|pakistani|bangladeshi)\b/i,
  ],
  [
    'native hawaiian or other pacific islander',
    /\b(?:native hawaiian(?: or other pacific islander)?|pacific islander|polynesian|samoan)\b/i,
  ],
  ['hispanic or latino', /(?<!non[- ]?|not )\b(?:hispanic(?: or latin[oa])?|latin[oax])\b/i],
  ['other', /\b(?:multiracial|biracial|mixed(?: race)?|other(?: race)?)\b/i],
];

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Numbers as an age is dictated: "74", "seventy-four", "six". */
export const numberWording = `(?:\\d{1,3}|(?:${tens.join('|')})(?:[- ](?:${units.slice(1, 10).join('|')}))?|${[...units].reverse().join('|')})`;

/** @returns undefined for a number that is no age */
export function numberOf(wording: string): number | undefined {
  const digits = /^\d+$/.test(wording) ? Number(wording) : undefined;
  if (digits !== undefined) return digits <= 125 ? digits : undefined;
  const [first = '', second] = wording.toLowerCase().split(/[- ]/);
  const ten = tens.indexOf(first);
  if (ten === -1) return units.includes(first) ? units.indexOf(first) : undefined;
  return (ten + 2) * 10 + (second === undefined ? 0 : units.indexOf(second));
}
