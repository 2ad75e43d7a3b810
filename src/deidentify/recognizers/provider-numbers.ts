import { type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

/** Letters behind the name of someone who is licensed. */
const credential =
  'M\\.?D\\.?|D\\.?O\\.?|R\\.?N\\.?|LPN|LVN|CNA|APRN|ARNP|[A-Z]?NP(?:-[A-Z]{1,3})?|CRNA|CNM|PA(?:-C)?|PharmD|R\\.?Ph\\.?|PsyD|PhD|LCSW(?:-[A-Z])?|LMSW|LICSW|LMFT|LPC|LMHC|MSW|RSW|PT|DPT|OTR(?:/L)?|OT|SLP|CCC-SLP|RDN?|RDA|RDH|DDS|DMD|DPM|OD|DC|RRT|CRT|EMT(?:-[A-Z])?|EMT-?P|NREMT|NRP|RT|RT\\(R\\)|BCBA|CADC|RM|RMN|FRCS|MRCP|MBBS|MBChB|BCPS|BCACP|CDE|CDCES|CCDS|LAc|ND|ATC|MLS|CT\\(ASCP\\)|HP';

const patterns: readonly PhiPattern[] = [
  // "Lena Ortega, LCSW LCS 28811", "A. Khan, DO, 05-44182", "(RN #R0182)"
  {
    category: 'LICENSE',
    strength: 2,
    pattern: new RegExp(
      `(?<![\\w-])(?:${credential})(?:,? ?(?:[A-Z]{2,6}))?[,;)(\\s]{1,4}(?:(?:lic|reg|no|nr)\\.? ?)?#? ?(?<value>(?:[A-Z]{1,4}[ -]?)?(?:[A-Z]{0,3}\\d{4,8}|\\d{2,3}[-.]\\d{4,7})(?:-\\d{1,2})?[A-Z]?)(?![\\w-]|[./]\\d|,\\d)`,
      'dgu',
    ),
    check: (value, { text, end }) =>
      !/^(?:19|20)\d\d$|^\d{4}$/.test(value) &&
      !/^\s?(?:mg|ml|units?|h|hrs?|hours|days?)\b/.test(text.slice(end, end + 8)),
  },
  // A regulator or state with its number behind the name: "(NC #4418)", "CA A 118820"
  {
    category: 'LICENSE',
    strength: 2,
    pattern:
      /\((?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]) ?(?:lic\.? ?)?#? ?(?<value>[A-Z]{0,4}[ .-]?\d{3,8}(?:-\d{1,2})?)\)/dgu,
  },
  {
    category: 'LICENSE',
    strength: 2,
    needs: /NPI/,
    pattern:
      /\bNPI[:#\s]{0,3}\d{10}[,;/|\s]{1,6}(?:lic\.? ?#? ?)?(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?: lic\.?)?[ #:]{1,3}(?<value>[A-Z]{0,3}[ .-]?\d{3,8}(?:-\d{1,2})?)(?![\w-])/dgu,
  },
  // The number of an officer or warden behind the name
  {
    category: 'OTHER_ID',
    strength: 2,
    begins: 'officer deputy constable trooper sergeant sgt detective pc wpc warden marshal agent',
    pattern:
      /\b(?:officer|deputy|constable|trooper|sergeant|sgt|detective|det|pc|wpc|warden|marshal|agent)\b[^\n\d();]{1,30}[(#]{1,2} ?(?:badge|no\.?|id|collar)? ?#?(?<value>[A-Z]{0,4}-?\d{2,7}[A-Z]?)(?![\w-])/dgiu,
  },
];

export const providerNumbers = patternRecognizer('provider-numbers', '1', patterns);
