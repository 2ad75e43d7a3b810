import { meaningsOf } from '../terminology/chart-short-forms.ts';

/** Words of which the end is cut off. */
export const clipped: ReadonlyMap<string, string> = new Map([
  ['constip', 'constipation'],
  ['regurg', 'regurgitation'],
  ['insuff', 'insufficiency'],
  ['degen', 'degeneration'],
  ['dysfn', 'dysfunction'],
  ['dysfxn', 'dysfunction'],
  ['dysfunc', 'dysfunction'],
  ['obstr', 'obstruction'],
  ['obst', 'obstruction'],
  ['infx', 'infection'],
  ['infxn', 'infection'],
  ['infectn', 'infection'],
  ['exacerb', 'exacerbation'],
  ['incont', 'incontinence'],
  ['effus', 'effusion'],
  ['sublux', 'subluxation'],
  ['disloc', 'dislocation'],
  ['haemorr', 'haemorrhage'],
  ['hemorr', 'hemorrhage'],
  ['metast', 'metastasis'],
  ['inflamm', 'inflammation'],
  ['hypertroph', 'hypertrophy'],
]);

/** Words that are only written shorter, in small letters: what is known of the long ones holds for them. */
export const longForms: ReadonlyMap<string, string> = new Map([
  ['fx', 'fracture'],
  ['fxs', 'fractures'],
  ['fract', 'fracture'],
  ['etoh', 'alcohol'],
  ['sz', 'seizure'],
  ['szs', 'seizures'],
  ['szr', 'seizure'],
  ['dz', 'disease'],
  ['dis', 'disease'],
  ...clipped,
]);

const short = new RegExp(`\\b(?:d/o|${[...longForms.keys()].join('|')})\\b`, 'gi');

/** Before what it infects, a streptococcus. */
const strep = /^GBS (?=bacter|septic|sepsis|mening|pneumon|UTI|infection|endomet|chorio|coloni)/;
const typedSmall = /^[a-z]{2,5}\d?$/;

/** "R ankle fx" → "R ankle fracture": how a terminology has it. A short form that was typed small is one in capitals: "pe" → "PE". */
export function writtenOut(name: string): string {
  if (
    typedSmall.test(name) &&
    !longForms.has(name) &&
    meaningsOf(name).some(({ kind }) => kind === 'disorder')
  )
    return name.toUpperCase();
  return name
    .replace(strep, 'group B streptococcal ')
    .replace(short, (word) => longForms.get(word.toLowerCase()) ?? 'disorder');
}
