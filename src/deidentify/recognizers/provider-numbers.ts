import { type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

/** Letters behind the name of someone who is licensed. */
const credential =
  'M\\.?D\\.?|D\\.?O\\.?|R\\.?N\\.?|LPN|LVN|CNA|APRN|ARNP|(?:F|A|AG|G|D|P|PMH|W|AC)?NP(?:-[A-Z]{1,3})?|CRNA|CNM|PA(?:-C)?|PharmD|R\\.?Ph\\.?|PsyD|PhD|LCSW(?:-[A-Z])?|LMSW|LICSW|LMFT|LPC|LMHC|MSW|RSW|PT|DPT|OTR(?:/L)?|OT|SLP|CCC-SLP|RDN?|RDA|RDH|DDS|DMD|DPM|OD|DC|RRT|CRT|EMT(?:-[A-Z])?|EMT-?P|NREMT|NRP|RT|RT\\(R\\)|BCBA|CADC|RM|RMN|FRCS|MRCP|MBBS|MBChB|BCPS|BCACP|CDE|CDCES|CCDS|LAc|ND|ATC|MLS|CT\\(ASCP\\)|HP';

const patterns: readonly PhiPattern[] = [
  // "Lena Ortega, LCSW SWC 71930", "A. Khan, DO, 12-60417", "(RN #R0182)"
  {
    category: 'LICENSE',
    strength: 2,
    pattern: new RegExp(
      `(?<![\\w-])(?:${credential})[,;)(\\s]{1,4}(?:(?:lic|reg|no|nr)\\.? ?)?#? ?(?<value>(?:[A-Z]{1,4}[ -]?)?(?:[A-Z]{0,3}\\d{4,8}|\\d{2,3}[-.]\\d{4,7})(?:-\\d{1,2})?[A-Z]?)(?![\\w-]|[./]\\d|,\\d)`,
      'dgu',
    ),
    check: (value, { text, end }) =>
      !/^(?:19|20)\d\d$|^\d{4}$/.test(value) &&
      !/^\s?(?:mg|ml|units?|h|hrs?|hours|days?)\b/.test(text.slice(end, end + 8)),
  },
  // A regulator or state with its number behind the name: "(OR #5306)", "NPI 1093817465 TX M 240913"
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
  // Call sign of a crew: "EMS unit R-18", "Medic 12"
  {
    category: 'OTHER_ID',
    strength: 1,
    begins: 'ems ambulance medic ladder squad callsign paramedic helicopter',
    pattern:
      /\b(?:ems|ambulance|medic|ladder|squad|callsign|paramedic|helicopter)(?: unit| crew| rig| no\.?)?[ #:]{1,2}(?<value>[A-Z]{0,3}-?\d{1,4}[A-Z]?)(?![\w./-]|,\d| ?(?:min|mins|minutes|hours?|days?|years?|pm|am)\b)/dgi,
  },
  // A word that lets someone in
  {
    category: 'OTHER_ID',
    strength: 2,
    begins: 'code codeword password passphrase safe safeword passcode',
    pattern:
      /\b(?:code ?word|pass ?phrase|password|safe ?word|passcode)(?: is| of|:| =|=)?[ "']{1,2}(?<value>(?!(?:protected|given|was|is|has|reset|for|to|and|or|on|in|at|set|required|changed|needed|only|from|known|with|by|that|not|the|used|system|provided)\b)[\p{L}\d][\p{L}\d!@$-]{2,24})/dgiu,
  },
];

export const providerNumbers = patternRecognizer('provider-numbers', '1', patterns);
