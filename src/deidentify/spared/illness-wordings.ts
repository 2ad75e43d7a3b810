import { disorderWeight, meaningsOf } from '../../terminology/chart-short-forms.ts';
import { isIllnessWord, isOfMedicine } from '../words/of-medicine.ts';
import { isDictionaryWord, isEponym, isFunctionWord } from '../words/ordinary-word.ts';
import { landscapeWords } from '../words/place-words.ts';
import { remembered } from '../words/remembered.ts';
import { canBeName } from '../words/word-names.ts';
import { branded } from './departments.ts';
import { isIllnessLetters } from './illness-letters.ts';

const title = /(?<!\p{L})(?:dr|mr|mrs|ms|miss|mx|prof|sister|nurse|judge|officer)\.? ?$/iu;

/** "HbSS", "HFpEF", "STIs", "CA-MRSA": letters that no initials look like. */
const written = /^(?=.*(?:\p{Ll}\p{Lu}|\p{Lu}{2}s$|\p{Lu}-\p{Lu}{2}))\p{L}[\p{L}\d-]{2,8}$/u;
const isWrittenIllness = remembered((value) => {
  if (!written.test(value) || /^(?:Mc|Mac|De|La|Le|Di|Fitz)\p{Lu}/u.test(value)) return false;
  return [value, value.replace(/s$/u, '')].some((short) => {
    const meanings = meaningsOf(short);
    return meanings.some((one) => one.short === short) && (disorderWeight(meanings) ?? 0) >= 45;
  });
});

/** What is told, asked or written down of an illness, as of a person: its letters are of one only if they have three and more. */
const told =
  /(?:(?<!\p{L})(?:subject|consult(?:ation)?(?: for)?|reason(?: for (?:call|visit|referral|consult))?|dx|diagnos[ei]s|indication|problem|condition|flag|alert|signed off(?: work)?|off (?:work|school|sick)|clinic visit|follow[- ]?up|f\/u|despite|from|(?:mother|father|mom|mum|mam|dad|brother|sister|sib|sibs|sibling|aunt|uncle|cousin|son|daughter|nan|gran|mgm|mgf|pgm|pgf))(?:: ?| ?[-–—] ?| \(| )|\n[ \t]*CC: ?)$/iu;
/** The same where a person stands as often. */
const toldOrNamed =
  /(?<!\p{L})(?:re|pt|patient|cc|d\/w family|caller reports|nurse|sib|attn|to)(?:: ?| ?[-–—] ?| )$/iu;

const cut = /^\p{L}[\p{L}'’-]+(?: [\p{L}'’-]+)? (?:dz|d\/o|sz|syn|def|insuff|regurg|ca)$/u;
/** "Retina Assoc" */
const houses =
  /^(?:assoc\p{L}*|cent(?:er|re)s?|clinics?|hospitals?|partners|specialists|group|care|institute|labs?|laborator\p{L}*|pharmacy|health)$/iu;
const ofIllness =
  /^(?:disease|syndrome|dz|palsy|lymphoma|thyroiditis|chorea|contracture|phenomenon|dementia|sarcoma)$/u;
const wholeIllness =
  /^(?<first>\p{Lu}[\p{L}'’-]+?)(?:['’]s)? (?:disease|syndrome|palsy|lymphoma|thyroiditis|chorea|contracture|phenomenon|sarcoma)$/iu;
const caOf = /^Ca$/u;

const given = /(?<!\p{L})(?:dr|mrs?|ms|miss|mx|prof|named|called|name:|by|nurse)\.? ?$/iu;

/** "EXOCRINE PANCREATIC CANCER (MOTHER)", "Desc Colon Cancer": words of the language, the last of which is an illness. */
export function endsInIllness(text: string, start: number, value: string): boolean {
  if (value.length > 60 || /[\d@,;:.]/u.test(value)) return false;
  const words = value.split(/[ \u00a0]+/u);
  if (words.length < 2 || !isIllnessWord(words.at(-1)!) || branded.test(words.at(-1)!)) return false;
  return (
    words.every(
      (word) =>
        word.length > 2 && !canBeName(word) && !houses.test(word) && !landscapeWords.has(word.toLowerCase()),
    ) && !given.test(text.slice(Math.max(0, start - 10), start))
  );
}

/** "Subject: NLDO", "Father - HbSS", "Hx: Lambliasis (mum)", "Attn: Neuralgic pain team": what somebody has, where a name could stand. */
export function isIllnessWording(text: string, start: number, until: number, found: string): boolean {
  // "Pt: AERD f/u"
  const isCut = / f$/iu.test(found) && /^\/u/i.test(text.slice(until, until + 2));
  const end = isCut ? until - 2 : until;
  const value = isCut ? found.slice(0, -2) : found;
  const left = text.slice(Math.max(0, start - 30), start);
  if (title.test(left)) return false;
  if (isWrittenIllness(value) || cut.test(value)) return true;
  if (isIllnessLetters(value) && value.length > 2)
    return (
      told.test(left) ||
      (value.length > 3 && toldOrNamed.test(left)) ||
      /^ f\/u(?!\p{L})/iu.test(text.slice(end, end + 5))
    );
  if (value.length > 40 || /[\d@.,;:]/u.test(value)) return false;
  const next = /^(?:['’]s)? ([\p{L}-]{2,24})/u.exec(text.slice(end, end + 28))?.[1] ?? '';
  if (ofIllness.test(next) && isEponym(value) && !canBeName(value)) return true;
  const first = wholeIllness.exec(value)?.groups?.first;
  if (first !== undefined && isEponym(first)) return true;
  // "FEV1 3.1 L. Isocyanate exposure": a unit and the next sentence
  if (/^[LGMKVCW]\. \p{Lu}\p{Ll}{3,}$/u.test(value) && /\d $/.test(left)) return !canBeName(value.slice(3));
  if (caOf.test(value)) return isOfMedicine(next) || (isDictionaryWord(next) && !isFunctionWord(next));
  const words = value.split(/[ \u00a0/-]+/u);
  if (words.some((word) => word.length < 3 || canBeName(word) || houses.test(word))) return false;
  if (!words.every((word) => isOfMedicine(word) || isIllnessLetters(word) || isDictionaryWord(word)))
    return false;
  return words.some(isOfMedicine) || (next !== '' && isOfMedicine(next));
}
