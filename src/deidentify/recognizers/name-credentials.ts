import { matchesOf } from '../patterns/each-match.ts';
import { late } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { letterCaseAt, writesSmall } from '../words/letter-case.ts';
import { isDictionaryWord, isOrdinaryWord } from '../words/ordinary-word.ts';
import { isKnownName, isUnknownWord } from '../words/person-name.ts';
import { readNameBackwards } from '../words/read-name-backwards.ts';

const id = 'name-credentials';

const credential =
  'M\\.?D|D\\.?O|M\\.?B\\.?,? ?B\\.?S|M\\.?B\\.?B\\.?S|R\\.?N|N\\.?P|P\\.?A(?:-?C)?|Ph\\.?D|Psy\\.?D|D\\.?P\\.?M|D\\.?D\\.?S|D\\.?M\\.?D|Pharm\\.?D|L\\.?C\\.?S\\.?W|L\\.?P\\.?N|C\\.?N\\.?M|C\\.?R\\.?N\\.?A|A\\.?P\\.?R\\.?N|A\\.?R\\.?N\\.?P|F\\.?N\\.?P(?:-?[BC]{1,2})?|D\\.?P\\.?T|P\\.?T|O\\.?T|R\\.?D|F\\.?A\\.?C\\.?[SCP]|F\\.?R\\.?C\\.?[SP]|M\\.?R\\.?C\\.?[PS]|B\\.?S\\.?N|M\\.?S\\.?N|D\\.?N\\.?P|D\\.?C|O\\.?D|C\\.?M\\.?A|LMFT|MSW|Esq|MLS|MSc|BSc|RGN|RMN|CNS|AuD|CCC-SLP|CGC|SLP|OTR|RRT|CCRN|LMHC|LPC|FRACGP|FRACP|FRCA|MRCGP|MPH';
const afterComma = new RegExp(`,[ \\u00a0]{0,2}(?:\\r?\\n)?(?:${credential})(?![\\w-])`, 'gi');
const afterSpace =
  / (?:MD|M\.D\.?|DO|D\.O\.|RN|NP|PA-C|MBBS|PhD|DPM|DDS|FNP|CRNA|CNM|LCSW|LPN|ARNP|APRN|FNP-C|FACS|FRCP|FRCS|PharmD|DPT)(?![\w-])/g;
const afterLowerCase = / (?:md|np|rn|pa-c|crna|cnm|lcsw|lpn|pharmd)(?![\w-])/g;
/** HL7 components: DOE^JANE^A. A field behind a bar, so that MSH|^~\&, ORU^R01 and codes stay. */
const carets = late.gu`(?<![\p{L}\p{N}^&])\p{L}[\p{L}'-]{1,30}\^\p{L}[\p{L}'-]{0,30}(?![\p{L}\d])(?:\^[\p{L}.]{0,30}){0,4}(?<!\^)`;
const noName = /^(?:ORU|ADT|ORM|SIU|MDM|DFT|ACK|VXU|OMG|OUL|RDE)\^/u;

/** Names by what stands behind or inside them: "Sarah Michaels, MD", "DOE^JANE". */
export const nameCredentials: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => [...fromCredentials(text), ...fromCarets(text)],
};

function fromCredentials(text: string): PhiFinding[] {
  const findings: PhiFinding[] = [];
  for (const pattern of [afterComma, afterSpace, afterLowerCase]) {
    for (const match of matchesOf(pattern, text)) {
      const end = match.index + match[0].length;
      const lower = writesSmall(text, match.index);
      if (pattern === afterLowerCase && !lower) continue;
      // "as directed, do not" in lower case: there the credential has to end its field
      if (
        pattern === afterComma &&
        match[0].toUpperCase() !== match[0] &&
        lower &&
        !/^\.?\s*(?:[|,;)\n\r]|$)/u.test(text.slice(end, end + 4))
      )
        continue;
      // "… MCR. NP Oduya": the credential begins the next sentence
      if (pattern === afterSpace && /\p{Lu}{2}\.$/u.test(text.slice(match.index - 3, match.index))) continue;
      const name = readNameBackwards(text, match.index);
      if (name === undefined) continue;
      const words = name.text.split(/[\s,]+/u).filter((word) => word.replace('.', '').length > 1);
      // "Triage RN": an activity, no person
      if (
        pattern !== afterComma &&
        words.length === 1 &&
        isDictionaryWord(words[0] ?? '') &&
        !isKnownName(words[0] ?? '')
      )
        continue;
      // "MS, DNB, FRCS": letters behind a comma are the degree before
      if (
        words.length === 1 &&
        !lower &&
        /^\p{Lu}{2,4}$/u.test(words[0] ?? '') &&
        letterCaseAt(text, match.index) === 'mixed' &&
        !isKnownName(words[0] ?? '')
      )
        continue;
      // "h/o ALS, HD, SMA, DMD": illnesses in letters, the last of which is a degree too
      if (!lower && words.every((word) => /^\p{Lu}{2,4}$/u.test(word) && isAbbreviation(word))) continue;
      const isPerson =
        /^\p{L}\. /u.test(name.text) ||
        words.some(
          (word) => isKnownName(word) || isUnknownWord(word) || (words.length > 1 && !isOrdinaryWord(word)),
        );
      if (isPerson) findings.push(finding(name.start, name.end, 2));
    }
  }
  return findings;
}

function fromCarets(text: string): PhiFinding[] {
  if (!text.includes('^') || /^MSH\|/m.test(text)) return [];
  return matchesOf(carets, text)
    .filter(([value]) => !noName.test(value))
    .map((match) => finding(match.index, match.index + match[0].length, match[0].length > 3 ? 2 : 1));
}

function finding(start: number, end: number, strength: PhiFinding['strength']): PhiFinding {
  return { start, end, category: 'NAME', strength, recognizer: id };
}
