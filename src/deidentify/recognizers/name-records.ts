import { matchesOf } from '../patterns/each-match.ts';
import { late, searched } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { isClinicalName } from '../words/clinical-names.ts';
import { isEponymPhrase } from '../words/eponym-phrases.ts';
import { stops } from '../words/hand-written-words.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isClinicalProperNoun, isDictionaryWord, isEponym, isOrdinaryWord } from '../words/ordinary-word.ts';
import { particles } from '../words/person-name.ts';
import { neverNames, titles } from '../words/person-roles.ts';
import { canBeGiven, canBeName } from '../words/word-names.ts';

const id = 'name-records';
const nameKey =
  '(?:(?:pt|patient|client|member|subscriber|guarantor|contact|mother|father|maternal|provider|physician|doctor|attending|author|nok|person|legal|preferred|full|display|birth|maiden|nurse|surgeon|insured|sender|recipient)[ _.-]?)?(?:family|given|nick|nickname|middle|maiden|surname|forename|fore_?names?|given_?names?|christian_?name|first_?name|last_?name|middle_?name|full_?name|f_?name|l_?name|fam(?:ily)?_?name|alias|aka|patient|author|attending|provider|physician|surgeon|nurse|radiologist|pathologist|referrer|referring|dictator|transcriptionist|signer|signed_?by|entered_?by|recorded_?by|ordered_?by|ordering_?provider|requested_?by|performer|practitioner|interpreter|witness|guardian|next_?of_?kin|caller|contact|name|display|practitioner_?name|caregiver|kin)(?:_?(?:name|1|2))?';
const json = searched(
  `["']${nameKey}["']\\s?:\\s?(?:(\\[)\\s?)?("[^"\\n]{1,60}"(?:\\s?,\\s?"[^"\\n:]{1,40}"(?!\\s?:)){0,4})`,
  'giu',
);
const sureKey = late.iu`^["'](?:family|given|nick(?:name)?|surname|fore_?names?|given_?names?|(?:first|last|middle|maiden|full)_?name|patient_?name)`;
const xml = searched(`<(?:\\w{1,12}:)?(${nameKey}|prefix)(?:\\s[^<>\\n]{0,80})?>([^<>\\n]{1,60})</`, 'giu');
/** yaml-like lines "surname: Oduya" and "Given names = Ada B." */
const line = late.giu`(?:^|[\n|;,\t(]|\s{2})[ \t]{0,8}(?:surname|sur name|forenames?|fore names?|given(?: names?)?|family(?: name)?|first(?: names?)?|last(?: names?)?|middle(?: names?)?|maiden(?: names?)?|nombres?|apellidos?|nachname|vorname|nom|prénoms?|cognome|achternaam|voornaam|also known as|nickname|pref(?:erred)?(?: name)?|chart alias|alias|aka)[ \t]?[:=][ \t]{0,20}["']?(\p{L}[\p{L}\p{M}'’.-]{0,24}(?:[ -]\p{L}[\p{L}\p{M}'’.-]{0,24}){0,3})`;
const initials = late.gu`(?<![\p{L}\p{N}.'’/-])(?:\p{Lu}\.[ \u00a0]?){1,3}(?:(?:van|von|de|der|den|la|el|du|St\.|Van|Von|De|Mac|Mc) ?){0,2}\p{Lu}\p{Ll}[\p{L}\p{M}'’-]{1,24}`;
const shoutedInitials = late.gu`(?<=(?:\b(?:RN|MD|DR|DR\.|BY|NURSE|PROVIDER|ATTENDING|TECH|SCRIBE|SIGNED|AUTHOR|SURGEON|CC|WITNESS|ASSISTANT|RESIDENT|PCP|REFERRING|NAME|PATIENT|PT|OFFICER|DEPUTY|MEDIC|EMT)[:]? {1,3}))(?:\p{Lu}\.[ ]?){1,3}(?:(?:ST|VAN|VON|DE|LA|MC|MAC)\.? ){0,2}\p{Lu}[\p{Lu}'’-]{2,20}(?![\p{L}])`;
const notInitial = late.iu`(?:vitamins?|hepatitis|type|grade|class|stage|influenza|group|factor|protein|vit|hep|strep|category|part|plan|section|level|apo|box|cell|lead|and|or|wing|block|container|specimen|site|dose|item|appendix|figure|table|bacteroides)[ \u00a0\n]$`;
const column = late.iu`^"?(?:(?:pt|patient|client|subject|resident)[ _-]?)?(?:name|names|surname|last(?:[ _-]?name)?|first(?:[ _-]?name)?|forename|patient|pt|resident|rn|nurse|md|doctor|dr|provider|attending|physician|team|intern|covering|cover|resident\/intern|consultant|contact|nok|staff|assigned|clinician|surgeon|res|sho|reg|(?:seen|entered|collected|drawn|signed|reviewed|referred|ordered|done|recorded|completed|given|performed|read|reported|rated|assessed|interviewed|scheduled|called)[ _-]?by|by|therapist|counsell?or|case[ _-]?manager|worker|social[ _-]?worker|interviewer|rater|examiner|reviewer|author|user|investigator|coordinator|referring|ordering|referrer|phlebotomist|technician|tech|operator|pharmacist|interpreter|caregiver|guardian|parent|mother|father|mom|dad|student|teacher|participant|member|client[ _-]?name|provider[ _-]?name|rendering|pcp)"?$`;

/** Names by the record they stand in (JSON, XML, columns) and by initials: "A. Oduya". */
export const nameRecords: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => [
    ...fromKeys(text),
    ...fromInitials(text),
    ...fromShoutedInitials(text),
    ...fromColumns(text),
  ],
};

function finding(start: number, end: number): PhiFinding {
  return { start, end, category: 'NAME', strength: 2, recognizer: id };
}

function isNameValue(value: string): boolean {
  const words = value.split(/[\s,.]+/u).filter((word) => word.length > 1);
  return (
    words.length > 0 &&
    words.length < 7 &&
    !/\d/u.test(value) &&
    words.some((word) => canBeName(word) || !isDictionaryWord(word)) &&
    !words.some((word) => neverNames.has(word.toLowerCase())) &&
    !words.every((word) => isAbbreviation(word) && /^\p{Lu}+$/u.test(word))
  );
}

/** Keys that drugs and diseases have as well: "display": "Hodgkin lymphoma". */
const things = late.iu`^["'](?:name|display|contact|full[ _]?name)["']`;

function isTerm(value: string): boolean {
  const words = value.split(/[\s,.;/()-]+/u).filter((word) => word.length > 1);
  if (titles.has((words[0] ?? '').toLowerCase())) return false;
  return words.some(
    (word) =>
      (isDictionaryWord(word) && !canBeName(word) && word.length > 2) ||
      (isClinicalProperNoun(word) && !canBeGiven(word)),
  );
}

function isPlainValue(value: string): boolean {
  return /^\p{Lu}[\p{L}\p{M} .'’-]+$/u.test(value);
}

function fromKeys(text: string): PhiFinding[] {
  const findings: PhiFinding[] = [];
  if (text.includes('":') || text.includes("':") || text.includes('" :'))
    for (const match of matchesOf(json, text)) {
      const base = match.index + match[0].length - (match[2] ?? '').length;
      const values = match[2] ?? '';
      for (const part of values.matchAll(/"([^"\n]{1,60})"/gu)) {
        if (part.index > 0 && match[1] !== '[') break;
        const value = part[1] ?? '';
        if (things.test(match[0]) && isTerm(value)) continue;
        if (isNameValue(value) || (sureKey.test(match[0]) && isPlainValue(value)))
          findings.push(finding(base + part.index + 1, base + part.index + 1 + value.length));
      }
    }
  if (text.includes('</'))
    for (const match of matchesOf(xml, text)) {
      const value = match[2] ?? '';
      const end = match.index + match[0].length - 2;
      if (/^prefix$/iu.test(match[1] ?? '')) continue;
      if (things.test(`"${match[1] ?? ''}"`) && isTerm(value)) continue;
      if (!isNameValue(value) && !(sureKey.test(`"${match[1] ?? ''}`) && isPlainValue(value))) continue;
      findings.push(finding(end - value.length, end));
    }
  for (const match of matchesOf(line, text)) {
    const value = match[1] ?? '';
    const first = value.split(/[\s.]/u)[0] ?? '';
    const end = match.index + match[0].length;
    if (!canBeName(first) && isDictionaryWord(first)) continue;
    const words = value.split(' ');
    while (words.length > 1 && isDictionaryWord(words.at(-1) ?? '') && !canBeName(words.at(-1) ?? ''))
      words.pop();
    const start = end - value.length;
    findings.push(finding(start, start + words.join(' ').length));
  }
  return findings;
}

/** "A. Oduya", "J.R. Oduya", "Dictated: A. van Oduya": the letter before the stop must be no grade or vitamin. */
function fromInitials(text: string): PhiFinding[] {
  const findings: PhiFinding[] = [];
  for (const match of matchesOf(initials, text)) {
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const last = /[\p{L}\p{M}'’-]+$/u.exec(match[0])?.[0] ?? '';
    if (notInitial.test(before) || letterCaseAt(text, match.index) === 'upper') continue;
    const surname = last.replace(/['’]s$/u, '');
    if (isEponymPhrase(surname)) continue;
    const end = match.index + match[0].length - (last.length - surname.length);
    const edge =
      /(?:^|[\n:,;(|/>-]|\b(?:by|read|signed|sign|with|cc|from|to|per|crew|dictated|worker|officer|nurse|dr|mr|mrs|ms))[ \t\u00a0]*$/iu.test(
        before,
      );
    if (
      neverNames.has(surname.toLowerCase()) ||
      ((isClinicalProperNoun(surname) || isEponym(surname)) && !edge) ||
      stops.has(surname.toLowerCase())
    )
      continue;
    if (!isDictionaryWord(surname) || (canBeName(surname) && (edge || !isOrdinaryWord(surname))))
      findings.push(finding(match.index, end));
  }
  return findings;
}

/** "RN: B. ST. CLAIRE" in a text of capitals: only behind a label, a title or a credential's comma. */
function fromShoutedInitials(text: string): PhiFinding[] {
  const findings: PhiFinding[] = [];
  for (const match of matchesOf(shoutedInitials, text)) {
    const last = /[\p{Lu}'’-]+$/u.exec(match[0])?.[0] ?? '';
    if (isAbbreviation(last) || stops.has(last.toLowerCase()) || (isOrdinaryWord(last) && !canBeName(last)))
      continue;
    findings.push(finding(match.index, match.index + match[0].length));
  }
  return findings;
}

/** Cells below a heading such as "Patient" or "RN", and quoted cells "Oduya, Ada". */
function fromColumns(text: string): PhiFinding[] {
  const findings: PhiFinding[] = [];
  let heads: { mark: string; names: readonly number[] } | undefined;
  let at = 0;
  for (const row of text.split('\n')) {
    const start = at;
    at += row.length + 1;
    if (row.length > 1_000) continue;
    if (row.trim() === '') heads = undefined;
    const mark = row.includes('|') ? '|' : row.includes('\t') ? '\t' : row.includes('   ') ? ' ' : ',';
    // Three cells have two marks between them
    if (mark !== ' ' && row.indexOf(mark, row.indexOf(mark) + 1) <= row.indexOf(mark)) continue;
    const cells = cellsOf(row, mark);
    if (cells.length < 3) continue;
    const names = cells.flatMap(({ value }, index) => (column.test(value.trim()) ? [index] : []));
    if (
      names.length > 0 &&
      cells.filter(({ value }) => value.trim() !== '').length > 2 &&
      cells.every(({ value }) => value.trim().length < 30 && !/\d{2}/u.test(value))
    ) {
      heads = { mark, names };
      continue;
    }
    cells.forEach(({ value, start: from }, index) => {
      const cell = value.replaceAll('"', ' ');
      const trimmed = cell.trim();
      if (trimmed.length < 2 || trimmed.length > 40) return;
      const underHead = heads?.mark === mark && heads.names.includes(index);
      const lastFirst =
        /^\p{Lu}[\p{L}\p{M}'’ -]{1,24}, ?\p{Lu}[\p{L}\p{M}.' -]{0,24}(?:\(\p{Lu}\p{L}+\))?$/u.test(trimmed) &&
        (mark !== ',' || value.startsWith('"')) &&
        !isEponymPhrase(trimmed);
      if (!underHead && !lastFirst) return;
      if (!/^\p{L}[\p{L}\p{M}\s,.'’()/-]+$/u.test(trimmed)) return;
      const words = trimmed.split(/[\s,./()]+/u).filter((word) => word.length > 1 && !particles.test(word));
      if (
        words.length === 0 ||
        words.length > 5 ||
        words.some(
          (word) =>
            (isAbbreviation(word) || stops.has(word.toLowerCase())) &&
            !(underHead && canBeName(word) && /^\p{Lu}\p{Ll}/u.test(word)),
        )
      )
        return;
      // "Severe NPDR, CSME", "Flonase, Zyrtec-D": terms in a cell
      if (!underHead && words.some((word) => isThing(word, words))) return;
      if (
        !underHead &&
        !words.some((word) => canBeGiven(word)) &&
        words.every((word) => isClinicalName(word))
      )
        return;
      const fits = words.filter(
        (word) =>
          canBeName(word) || (!isDictionaryWord(word) && !isClinicalProperNoun(word) && word.length > 2),
      );
      if (fits.length === 0 || (!underHead && fits.length < words.length / 2)) return;
      if (
        underHead &&
        words.some((word) => !fits.includes(word) && isDictionaryWord(word) && word.length > 3)
      )
        return;
      const offset = start + from + cell.indexOf(trimmed);
      findings.push(finding(offset, offset + trimmed.length));
    });
  }
  return findings;
}

/** A drug, an eponym or the letters of a term among words in small letters. */
function isThing(word: string, words: readonly string[]): boolean {
  if (canBeName(word)) return false;
  if (isClinicalProperNoun(word) || isEponym(word)) return true;
  return (
    /^\p{Lu}{3,5}$/u.test(word) &&
    words.length > 1 &&
    words.filter((other) => !isDictionaryWord(other)).every((other) => /^\p{Lu}{2,6}$/u.test(other)) &&
    words.some((other) => /\p{Ll}/u.test(other))
  );
}

function cellsOf(row: string, mark: string): { value: string; start: number }[] {
  const cells: { value: string; start: number }[] = [];
  // Columns of plain text are parted by three or more spaces
  if (mark === ' ') {
    for (const match of row.matchAll(/\S(?:\S| {1,2}(?=\S))*/gu))
      cells.push({ value: match[0], start: match.index });
    return cells;
  }
  let [from, quoted] = [0, false];
  for (let at = 0; at <= row.length; at += 1) {
    if (row[at] === '"' && mark === ',') quoted = !quoted;
    if (at < row.length && (row[at] !== mark || quoted)) continue;
    cells.push({ value: row.slice(from, at), start: from });
    from = at + 1;
  }
  return cells;
}
