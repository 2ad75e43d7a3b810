import { late } from '../patterns/search-pattern.ts';
import { type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const patterns: readonly PhiPattern[] = [
  // The number of an officer or warden behind the name
  {
    category: 'OTHER_ID',
    strength: 2,
    pattern: late.dgiu`\b(?:officer|deputy|constable|trooper|sergeant|sgt|detective|det|pc|wpc|warden|marshal)\b[^\n\d();]{1,30}[(#]{1,2} ?(?:badge|no\.?|id|collar)? ?#?(?<value>[A-Z]{0,4}-?\d{2,7}[A-Z]?)(?![\w-])`,
  },
  // Call sign of a crew: "EMS unit R-18", "Medic 12"
  {
    category: 'OTHER_ID',
    strength: 1,
    pattern:
      /\b(?:ems|ambulance|medic|ladder|squad|callsign|paramedic|helicopter)(?: unit| crew| rig| no\.?)?[ #:]{1,2}(?<value>[A-Z]{0,3}-?\d{1,4}[A-Z]?)(?![\w./-]|,\d| ?(?:min|mins|minutes|hours?|days?|years?|pm|am)\b)/dgi,
  },
  // A word that lets someone in
  {
    category: 'OTHER_ID',
    strength: 2,
    pattern: late.dgiu`\b(?:code ?word|pass ?phrase|password|safe ?word|passcode)(?: is| of|:| =|=)?[ "']{1,2}(?<value>(?!(?:protected|given|was|is|has|reset|for|to|and|or|on|in|at|set|required|changed|needed|only|from|known|with|by|that|not|the|used|system|provided)\b)[\p{L}\d][\p{L}\d!@$-]{2,24})`,
  },
];

export const providerNumbers = patternRecognizer('provider-numbers', '1', patterns);
