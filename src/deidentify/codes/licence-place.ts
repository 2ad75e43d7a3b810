import { searched } from '../patterns/search-pattern.ts';

/** Letters behind the name of someone who is licensed. */
const credential =
  'M\\.?D\\.?|D\\.?O\\.?|R\\.?N\\.?|LPN|LVN|CNA|APRN|ARNP|(?:F|A|AG|G|D|P|PMH|W|AC)?NP(?:-[A-Z]{1,3})?|CRNA|CNM|PA(?:-C)?|PharmD|R\\.?Ph\\.?|PsyD|PhD|LCSW(?:-[A-Z])?|LMSW|LICSW|LMFT|LPC|LMHC|MSW|RSW|PT|DPT|OTR(?:/L)?|OT|SLP|CCC-SLP|RDN?|RDA|RDH|DDS|DMD|DPM|OD|DC|RRT|CRT|EMT(?:-[A-Z])?|EMT-?P|NREMT|NRP|RT|RT\\(R\\)|BCBA|CADC|RM|RMN|FRCS|MRCP|MBBS|MBChB|BCPS|BCACP|CDE|CDCES|CCDS|LAc|ND|ATC|MLS|CT\\(ASCP\\)|HP';

const state =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';
const prefix = '(?:(?!LIC|REG|NO |NR )[A-Z]{1,4}[ -]|[A-Z]\\. ?)?';

/** "Lena Ortega, LCSW SWC 71930", "A. Khan, DO, 12-60417", "RN #R0182", "(OR #5306)", "NPI 1093817465 TX M 240913". */
const places = searched(
  `(?:(?<![\\w-])(?:${credential})[,;)(\\s]{1,4}(?:(?:lic|reg|no|nr)\\.? ?)?#? ?|\\((?:${state})(?![A-Z]) ?(?:lic\\.? ?)?#? ?|\\d{10}[,;/|\\s]{1,6}(?:${state})(?: lic\\.?)?[ #:]{1,3})(?<prefix>${prefix})$`,
  'u',
);
const reach = 40;

/** Start of the number of a licence that stands behind the letters or the state of its holder. */
export function licenceStart(text: string, start: number): number | undefined {
  const hit = places.exec(text.slice(Math.max(0, start - reach), start));
  return hit === null ? undefined : start - (hit.groups?.prefix?.length ?? 0);
}
