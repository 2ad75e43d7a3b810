import { disorderWeight, meaningsOf } from '../../terminology/chart-short-forms.ts';
import { late } from '../patterns/search-pattern.ts';
import type { PhiFinding } from '../phi-recognizer.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isOfMedicine } from '../words/of-medicine.ts';
import { isDictionaryWord, isEponym } from '../words/ordinary-word.ts';
import { isKnownName } from '../words/person-name.ts';
import { remembered } from '../words/remembered.ts';
import { canBeName } from '../words/word-names.ts';

/** Letters that charts use for an illness in some of their uses, and for no person. */
const illnesses: ReadonlySet<string> = new Set(['EtOH', 'ETOH', 'CMT', 'SMA']);

const letters = /^(?=(?:.*[A-Z]){2})[A-Z][A-Za-z\d]{1,7}$/;
/** Of 100 uses of letters in charts, from how many on they are taken for an illness. */
const MOSTLY = 45;
/** Letters that charts use for an illness: "COPD". */
export const isIllnessLetters = remembered((value) => {
  if (!letters.test(value)) return false;
  const meanings = meaningsOf(value);
  return meanings.some(({ short }) => short === value) && (disorderWeight(meanings) ?? 0) >= MOSTLY;
});
const before =
  /(?:\b(?:mom|mum|mam|dad|mother|father|sister|brother|aunt|uncle|cousin|nan|grand(?:mother|father|ma|pa|son|daughter)|son|daughter|husband|wife|sibs?|siblings?|[MP]G[MF]|pt|patient)(?:['’]s)?(?: (?:w\/|with|has|had|dx'?d?|died of|hx|h\/o))?|\bre:?|\bh\/o|\bhx|\bs\/p|\bw\/) $/i;

/** Diseases that are called by a possessive alone. */
const eponym =
  /^(?:Parkinson|Alzheimer|Crohn|Hodgkin|Hashimoto|Huntington|Raynaud|Sj[oö]gren|Addison|Cushing|Paget|M[eé]ni[eè]re|Barrett|Tourette|Asperger|Bell|Wilson|Peyronie|Hirschsprung|Kawasaki|Beh[cç]et|Still|Bowen|Dupuytren|Turner|Klinefelter|Conn|Gilbert|Down|Perthes|Marfan)['’]s$|^Graves['’]?$/;
const having = /(?:\b(?:w\/|with|has|had|have|of|and|or|from|early|late|d\.)|[,;/]) $/i;
const ends = /^(?:\s*(?:[.,;)/\n&+]|$)| (?:and|or|but|at|in|on|of|dx)\b)/;

const ofMedicine = (word: string): boolean => isEponym(word) && !isDictionaryWord(word);

/** "Pataus", "Budd Chiari": nobody else is called so. */
function isEponymous(value: string): boolean {
  if (/^\p{Lu}\p{Ll}{3,}s$/u.test(value))
    return ofMedicine(value.slice(0, -1)) && !isKnownName(value) && !canBeName(value);
  const pair = /^(\p{Lu}\p{Ll}{2,})[- ](\p{Lu}\p{Ll}{2,})$/u.exec(value)?.slice(1) ?? [];
  return pair.length > 0 && pair.every(ofMedicine) && !pair.every(canBeName);
}

/** "Dad alive w/ Parkinson's", "arthritis, Parkinson's, TIA"; not "with Parkinson's daughter". */
function isPossessiveIllness(text: string, start: number, value: string): boolean {
  const whole =
    value + (/^['’]s?/.exec(text.slice(start + value.length, start + value.length + 2))?.[0] ?? '');
  const end = start + whole.length;
  return (
    (eponym.test(whole) || isEponymous(value)) &&
    having.test(text.slice(Math.max(0, start - 8), start)) &&
    ends.test(text.slice(end, end + 5))
  );
}

/** "Mom w/ NASH", "Father EtOH", "re: NAFLD": what somebody has, not who it is. "Mrs NASH" and "sister Nash" are names. */
export function isIllness(text: string, start: number, value: string): boolean {
  if (/^etoh$/i.test(value)) return true;
  if (illnesses.has(value) || isIllnessLetters(value))
    return before.test(text.slice(Math.max(0, start - 32), start));
  return isPossessiveIllness(text, start, value);
}

const gradedMr =
  /\b(?:mild|mod|moderate|severe|trace|trivial|no|tr|significant|worsening)(?: to (?:mod|moderate|severe))? MR\. $/;
const valve = /^(?:Mitral|Aortic|Tricuspid|Pulmonic|Pulmonary|Normal|Trace|Mild|Moderate|Severe|No)$/;

const asIllness =
  /(?:\b(?:(?:hx|history|dx|diagnosis|f\/u) of|[fp]?m?hx?:?|h\/o|(?:work(?:ed|ing)?[ -]?up|neg(?:ative)?|pos(?:itive)?|concern|suspicious|treated|screen(?:ed|ing)?|admitted|evaluated) for|known|r\/o|worsening|dx:?|diagnosed with|2\/2|c\/b|severe|mild|acute|chronic|(?:resp|cv|neuro|gi|renal|id|heme|endo|psych|msk|skin|gu|pulm|cards|onc|rheum|derm|imp|impression|a\/p):)|(?:^|\n)[ \t]*(?:\d{1,2}[.)]|[-*•])) $/i;
/** What a plan says of a problem; a person who speaks says something else. */
const asProblem =
  /^: (?:(?:un)?stable|cont|(?:un)?controlled|resol|improv|wors|likely|2\/2|secondary|due to|s\/p|on |check|start|hold|monitor|trend|follow|f\/u|repeat|re-?check|new |chronic|acute|mild|mod|severe|at goal|suspect|increase|decrease|restart|resume|d\/c|refer|consult|await|pending|iron|labs? )/i;

/** Recognizers of firms and hospitals that are known. */
export const byList: ReadonlySet<string> = new Set(['known-houses', 'trade-names']);

/** A department by what is treated there: "seen at COPD clinic". */
const departmentAfter = late.iu`^ (?:clinic|team|unit|service|ward|pathway|program(?:me)?|group|nurse|protocol|bundle)s?(?!\p{L})`;

/** Clipped names of specialties. */
const specialty = late.iu`^(?:derm|ortho|neuro|neurosurg|rheum|endo|heme|onc|heme\/onc|pulm|card|cards|uro|nephro|psych|peds|paeds|ophtho|gyn|ob\/gyn|obgyn|gastro|hep|hepatology|vasc|podiatry|audiology|allergy|anticoag|coumadin|wound|pain|falls|memory|stroke|epilepsy|asthma|diabetes|fracture|dental|eye|ent|gi|gum|id)$`;

/** "NLDO clinic", "COPD team", "DERM CLINIC": a department by what is treated there. */
export function isIllnessDepartment(value: string): boolean {
  const [, first = ''] = /^(\S+) \p{L}+$/u.exec(value) ?? [];
  return (
    (isIllnessLetters(first) || specialty.test(first)) && departmentAfter.test(value.slice(first.length))
  );
}

/** An illness stands behind these as well as anything else: "worked up for NLDO", "negative for DVT", "lives with HFpEF". */
const amongWords =
  /(?:\b(?:with|w\/|for|of|re:?|and|or|shows?|showed|has|had|have|due to|no|without|vs\.?|(?:recover\w*|suffer\w*|die[sd]?|death|complications?|sequelae|resulting) from)|[,;(/]) $/i;

/** A list of illnesses on its line, by its label. */
const listOfIllnesses = late.iu`(?:^|\n)[ \t>*•–-]{0,4}(?:active |past |chronic |current |other )?(?:PMHx?|PSHx?|MHx?|F(?:M)?Hx?|(?:medical |surgical |family )?h(?:istory|x)|dx|diagnos[ei]s|problems?(?: list)?|(?:co-?)?morbidit(?:y|ies)|imp(?:ression)?|a\/p|assessment)\s?[:–-] ?(?:[^\n.:]{0,120}[,;+&] ?)?$`;
const listGoesOn = /^(?:\s*(?:[,;.)\n(+&-]|$)| (?:and|on|with|w\/|since|s\/p|x\d|stage|dx)\b)/i;

/** "PMH: appendicectomy, NASH, Bowens, gout": of a list of illnesses, though a person may be called so. */
function isOfList(text: string, start: number, value: string): boolean {
  const isNamed = isIllnessLetters(value) || (value.endsWith('s') && eponym.test(`${value.slice(0, -1)}'s`));
  if (!isNamed) return false;
  const end = start + value.length;
  return (
    listOfIllnesses.test(text.slice(Math.max(0, start - 160), start)) &&
    listGoesOn.test(text.slice(end, end + 8))
  );
}

const lettersBehind = /^, ?([A-Z]{3,6})(?![A-Za-z])/;
const illnessBefore = /(?:^|\n)[ \t#*-]*([A-Z][A-Za-z\d]{1,5}), ?$/;

/** "ADHD, IEP", "AF, DOAC": letters of an illness that begin a line, and of what is done for it, as a surname and a given name would stand. */
function areLettersOfLine(left: string, right: string, value: string): boolean {
  const next = lettersBehind.exec(right)?.[1];
  if (next !== undefined && isIllnessLetters(value) && /(?:^|\n)[ \t#*-]*$/.test(left))
    return isChartLetters(next) || isAbbreviation(next);
  const first = illnessBefore.exec(left)?.[1];
  return first !== undefined && isIllnessLetters(first) && isChartLetters(value);
}

/** "HIV/AIDS", "MASLD/NAFLD": two names of an illness, or two illnesses, where initials of who wrote and typed would stand. */
function isBesideIllness(left: string, right: string): boolean {
  const beside =
    /(?<![\p{L}\d])([A-Za-z\d]{2,8})\/$/u.exec(left) ?? /^\/([A-Za-z\d]{2,8})(?![\p{L}\d])/u.exec(right);
  return beside !== null && isIllnessLetters(beside[1]!);
}

/** "Hx of IDA", "IDA: continue iron", "2. IDA": letters that charts use for an illness, where one is spoken of. */
export function isListedIllness(
  text: string,
  { start, recognizer }: Pick<PhiFinding, 'start' | 'recognizer'>,
  value: string,
): boolean {
  if (isOfList(text, start, value)) return true;
  if (!letters.test(value)) return false;
  const left = text.slice(Math.max(0, start - 24), start);
  const right = text.slice(start + value.length, start + value.length + 16);
  if (areLettersOfLine(left, right, value)) return true;
  if (!isIllnessLetters(value)) return false;
  if (asIllness.test(left) || (/(?:^|\n)[ \t#*-]*$/.test(left) && asProblem.test(right))) return true;
  if (isBesideIllness(left, right)) return true;
  // initials, and firms and hospitals that are known by the same letters: "works for IBM"
  if (value.length < 3 || canBeName(value) || byList.has(recognizer)) return false;
  return amongWords.test(left) || departmentAfter.test(right);
}

const byName =
  /(?:\b(?:dr|mrs?|ms|miss|prof|sr|by|patient|pt|name|son|daughter|wife|husband)\.?|[@])[: ]{1,3}$/i;

/** "DOAC", "CIWA": letters of a drug, a test or a place that charts use in nearly all of their uses. */
function isChartLetters(part: string): boolean {
  if (!/^[A-Z]{3,6}$/.test(part) || canBeName(part)) return false;
  return meaningsOf(part).some(({ short, weight }) => short === part && weight >= MOSTLY);
}

/** "Resp: ARDS, improving", "PMHx: PCOS, Hashimotos": letters of an illness and words that nobody is called by, as a surname and a given name would stand. */
export function areIllnesses(text: string, start: number, value: string): boolean {
  const parts = value.split(/[\s,/]+/u);
  if (parts.length < 2 || !parts.some(isIllnessLetters)) return false;
  const isNone = (part: string): boolean =>
    isIllnessLetters(part) ||
    isAbbreviation(part) ||
    isChartLetters(part) ||
    isEponym(part.replace(/['’]?s$/u, '')) ||
    isOfMedicine(part) ||
    (/^\p{Ll}/u.test(part) && isDictionaryWord(part) && !canBeName(part));
  return parts.every(isNone) && !byName.test(text.slice(Math.max(0, start - 12), start));
}

/** "Hx of MS. Denies pain", "No MR. Mild TR": letters of an illness that end their sentence, as a title in capitals would look. */
const lettersBefore = /(?<!\b(?:by|per|told|saw|see|called|from|to|cc|d\/w)) [A-Z]{2,4}\. $/;

/** The word behind them begins a sentence, and nobody is called by it; "Severe MR. Mitral valve thick". */
export function isBehindLetters(text: string, start: number, value: string): boolean {
  const left = text.slice(Math.max(0, start - 40), start);
  if (valve.test(value) && gradedMr.test(left)) return true;
  return (
    lettersBefore.test(left) &&
    letterCaseAt(text, start) === 'mixed' &&
    /^\p{Lu}\p{Ll}+$/u.test(value) &&
    isDictionaryWord(value) &&
    !canBeName(value)
  );
}
