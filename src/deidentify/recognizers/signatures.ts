import { matchesOf } from '../patterns/each-match.ts';
import { late, searched } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { isDictionaryWord } from '../words/ordinary-word.ts';

const id = 'signatures';
const credential =
  '(?:rn|md|do|np|pa-?c?|lpn|cna|ma|pt|ot|rd|rda|rdh|sw|msw|lcsw|cm|rt|rrt|slp|mw|cnm|emt|pharmd|dds|dmd|bsn|hca|ca|gp|mbbs|phd|dc|od|sho)';
const date = '(?:\\d{1,4}[-/.]\\d{1,2}(?:[-/.]\\d{2,4})?(?: (?:at |@ ?)?\\d{1,2}:?\\d{2})?)';

/** Author and typist: "KLM/tr", "KLM:tr", "AB / cd", at the end of a line. */
const typist =
  /(?<![\p{L}\d/:-])(\p{Lu}{2,4}|\p{Ll}{2,3}) ?([:/]) ?(\p{Ll}{2,4}|\p{Lu}{2,4})(?=[ \t]*(?:\d[\d/.:-]*[ \t]*)?(?:\r?\n|$)|[ \t]{2,})/gu;
const typistLine = late.iu`^[\s>*-]*$|(?:dictat|transcri|typed|signed|locked|ref|^d:|^t:|job)[^\n]{0,70}$`;
/** A line of its own: "KLM", "-- kl rn", "~AB". */
const ownLine = searched(
  `^[ \\t]*([-–~/;*]{0,3})[ \\t]*(\\p{Lu}{2,4}|\\p{Ll}{2,3}|\\p{Lu}\\.(?: ?\\p{Lu}\\.){1,2})((?:,? +${credential}\\b)*(?:,[^\\n]{1,30})?|[ \\t]+${date})[ \\t]*$`,
  'iu',
);
/** At the end of an entry: "no bleeding, KL", "dec to 14. kl", "signed   kl 3/4/25". */
const atEnd = searched(
  `(?:[.,;!)] {1,3}| {2,}|[-–] ?)([a-z]{2,3})((?:,? +${credential}\\b)*(?:,? [a-z]{0,5} ?\\d{4,8})?|,? +${date}(?: ?[ap]m)?)[ \\t]*$`,
  'iu',
);
const announced = late.giu`\b(?:initials?|initialled|init\.?)[ :=]{1,3}["']?(\p{Lu}(?:[.-]?\p{Lu}){1,3}\.?|\p{Ll}{2,3}(?= *(?:$|\n|[,;|])))(?![\p{L}\d])`;
const byVerb = late.iu`\b(?:verified|entered|reviewed|signed|printed|created|reported|read|typed|transcribed|dictated|scribed|checked|collected|drawn|noted|approved|authori[sz]ed|exported|logged|recorded|called|faxed|scanned|released|resulted|edited|modified|updated|witnessed|performed|administered|given|acknowledged|filed|abstracted|keyed|uploaded|submitted|generated|documented|added|obtained)(?: on)?(?: [\d:/.T -]{4,20})? by:?(?: {1,2}|\r?\n)$`;
const byWord = late.giu`\bby:?(?: {1,2}|\r?\n)(?=[\p{L}])`;
const byValue = late.uy`(?:\p{Lu}\.(?: ?\p{Lu}\.){1,2}|\p{Lu}{2,4}|(?=[\p{L}\d._-]*(?:\d|[._]\p{L}))\p{Ll}[\p{L}\d._-]{2,24}|\p{Ll}{5,20}(?= *(?:\n|$|[.,;|)]| from\b| at\b| on\b| \d)))(?![\p{L}\d@])`;
const loggedIn = late.gu`(?<![\p{L}\d@.])([\p{Ll}][\p{L}\d._-]{4,24}) logged (?:in|on|out|off|from)\b`;
/** "TECH: JDR", "Addendum (KJ)", "Author: mkrause" */
const labelled = late.gu`\b(?:[Tt]ech|TECH|RN|MD|NP|CNA|Nurse|NURSE|[Aa]uthor|AUTHOR|INITIALS|SIGNED|DICTATED|TYPED|VERIFIED|WITNESS|rn|md|np|cna|[Cc]o-?[Aa]uthor|[Cc]o-?[Ss]igner|[Ss]igner|[Ii]nitials|nurse|[Ss]taff|[Cc]ollector|[Cc]ollected|[Pp]hleb|[Rr]eader|[Ss]onographer|[Ss]igned|[Dd]ictated|[Tt]ranscribed|[Tt]ranscriptionist|[Tt]yped|[Tt]ypist|sig|[Ee]ntered|[Rr]eviewer|[Rr]eviewed|[Oo]perator|[Ss]cribe|[Ee]ditor|[Vv]erified|[Ww]itness|[Ii]nspector|[Dd]rawn|[Gg]iven|[Cc]hecked|[Pp]erformed|[Rr]esulted)[:=] ?(\p{Lu}{2,3}|\p{Ll}{5,20}\d{0,3})(?=[ \t]{2,}|[ \t]*(?:\n|$|[,;|/)]|\d))|\b(?:[Aa]ddend(?:um|ed)|[Ll]ate entry|[Ee]dit(?:ed)?|[Aa]mended|[Cc]orrected|[Uu]pdated?)[ :]{0,2}[([](\p{Lu}{2,3})[)\]]`;
/** Whoever typed it, behind the days of dictation and typing: "D: 3/4/2021 T: 3/5/2021 /jkowal" */
const typed = late.giu`(?<=\bT(?:ranscribed)?: ?[\d\p{L}][\d\p{L}/., -]{3,30} ?\/)([\p{Ll}][\p{L}\d._-]{2,24})(?=[ \t]*(?:\r?\n|$))`;
/** A login: "user=mkowal", "eCRF user jdoe04", "login: kpal46". */
const login = late.giu`\b(?:user(?:[ _-]?(?:name|id))?|log-?in(?: (?:id|name))?|logged in as|exportedBy|createdBy|modifiedBy|updatedBy|enteredBy|signedBy|printedBy|handle|screen ?name|operator id|skype|twitter|instagram|insta|facebook|fb|snapchat|telegram|venmo|discord)["']?(?: ?[:=] ?|(?: is| was)? )["']?@?((?=[\p{L}\d._-]*\d)[\p{L}][\p{L}\d._-]{3,30}|[\p{L}]{2,}[_.][\p{L}\d._]{1,24}|\p{Ll}{5,20}(?=["']|[ \t]*(?:\r?\n|$|[,;).]| from\b| at\b| on\b)))`;

/** Signatures that are no names: initials of author and typist, logins. */
export const signatures: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text, folded }) => {
    const third = Math.floor((folded?.length ?? text.length) / 3);
    const isLate = (start: number): boolean => folded?.isBehind(start, third) ?? start > third;
    return [...fromLines(text, isLate), ...fromCues(text)];
  },
};

function finding(start: number, value: string, strength: PhiFinding['strength'] = 1): PhiFinding {
  return { start, end: start + value.length, category: 'NAME', strength, recognizer: id };
}

function isInitials(value: string): boolean {
  if (/^(.)\1{2,}$/u.test(value)) return false;
  return (
    value.includes('.') ||
    !(isAbbreviation(value) || (isDictionaryWord(value) && value.length > 2 && !/^\p{Lu}{2,3}$/u.test(value)))
  );
}

/** @param isLate whether a line stands where who wrote a note signs it */
function fromLines(text: string, isLate: (start: number) => boolean): PhiFinding[] {
  const findings: PhiFinding[] = [];
  const lines = text.split('\n');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  let at = 0;
  lines.forEach((full, index) => {
    const line = full.replace(/\r$/u, '');
    const start = at;
    at += full.length + 1;
    if (line.length > 2_000 || line.trim() === '') return;
    for (const match of line.includes('/') || line.includes(':') ? line.matchAll(typist) : []) {
      const [, author = '', , clerk = ''] = match;
      const before = line.slice(0, match.index);
      const alone = /^[\s>*-]*$/u.test(before) && match.index + match[0].length >= line.trimEnd().length;
      // "DH: nil" is a heading, not who typed
      if (match[2] === ':' && /^(?:nil|none|na|no|yes|neg|pos|wnl|nad)$/iu.test(clerk)) continue;
      if (!(alone || typistLine.test(before.slice(-80)))) continue;
      if (
        [author, clerk].every((part) => isAbbreviation(part)) ||
        (author === author.toUpperCase()) === (clerk === clerk.toUpperCase() && !alone)
      )
        continue;
      if (isDictionaryWord(author) && isDictionaryWord(clerk)) continue;
      if (!/dictat|transcri|locked/iu.test(before) && !isLate(start)) continue;
      findings.push(
        finding(start + match.index, author),
        finding(start + match.index + match[0].lastIndexOf(clerk), clerk),
      );
    }
    const whole = ownLine.exec(line);
    const isEntry = /^\s*(?:[-*] ?)?(?:late |add|\d{1,4}[-/:.]?\d|\[)/iu.test(line);
    const ended =
      whole === null && (index === last || isEntry) && line.length > 12 ? atEnd.exec(line.slice(-60)) : null;
    if (
      whole !== null &&
      (index === last ||
        isBreak(lines[index + 1]) ||
        /^\s*(?:cc|enc|cc'd)\b/iu.test(lines[index + 1] ?? '')) &&
      isInitials(whole[2] ?? '') &&
      (whole[1] !== '' ||
        index === last ||
        isBreak(lines[index - 1]) ||
        whole[3] !== '' ||
        /^\p{Lu}+$/u.test(whole[2] ?? '')) &&
      !/:\s*$/u.test(line) &&
      isLate(start)
    )
      findings.push(finding(start + line.indexOf(whole[2] ?? ''), whole[2] ?? ''));
    else if (ended !== null && index > 0) {
      const value = ended[1] ?? '';
      const entry = index === last || (isEntry && ended[2] === '');
      const sure = /^\p{Lu}+$/u.test(value) ? entry : index === last;
      if (sure && /^(?:\p{Lu}+|\p{Ll}+)$/u.test(value) && isInitials(value) && !isDictionaryWord(value))
        findings.push(
          finding(start + Math.max(0, line.length - 60) + ended.index + ended[0].indexOf(value), value),
        );
    }
  });
  return findings;
}

/** The end of a block: a blank line with no sentence behind it, or the ruler of a quoted message. */
function isBreak(line: string | undefined): boolean {
  return line === undefined || /^\s*$|^\s*[-_=*]{3,}/u.test(line);
}

function fromCues(text: string): PhiFinding[] {
  const findings: PhiFinding[] = [];
  for (const match of matchesOf(byWord, text)) {
    const start = match.index + match[0].length;
    const dotted = /^\p{Lu}\. ?\p{Lu}\./u.test(text.slice(start, start + 5));
    if (!dotted && !byVerb.test(text.slice(Math.max(0, start - 48), start))) continue;
    byValue.lastIndex = start;
    const value = byValue.exec(text)?.[0].replace(/[._-]+$/u, '') ?? '';
    if (isAbbreviation(value) || value === '' || (/^\p{L}+$/u.test(value) && isDictionaryWord(value)))
      continue;
    findings.push(finding(start, value));
  }
  for (const pattern of [announced, labelled, loggedIn, typed, login]) {
    for (const match of matchesOf(pattern, text)) {
      const value = (match[1] ?? match[2] ?? '').replace(/[._-]+$/u, '');
      if (value === '' || isAbbreviation(value) || (/^\p{L}+$/u.test(value) && isDictionaryWord(value)))
        continue;
      findings.push(finding(match.index + (pattern === loggedIn ? 0 : match[0].lastIndexOf(value)), value));
    }
  }
  return findings;
}
