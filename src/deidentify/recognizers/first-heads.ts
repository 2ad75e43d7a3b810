import { late } from '../patterns/search-pattern.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { hasClinicalContext } from '../words/clinical-context.ts';
import type { NoteWord } from '../words/note-words.ts';
import {
  foldedWord,
  isDictionaryWord,
  isEponym,
  isFunctionWord,
  isOrdinaryWord,
} from '../words/ordinary-word.ts';
import { clinicalCapitals, genericModifiers, landscapeWords, strongHeads } from '../words/place-words.ts';
import { largePlaces } from '../words/places.ts';

/** Kinds of places that stand before their name: "Ward Ellery", "HMP Northmoor", "FT. ARDEN", "Klinikum Nordtal", "Hôpital de Brive". */
const firstHeads: ReadonlySet<string> = new Set(
  'Royal Mercy Ward HMP HMYOI Camp Fort Ft FOB COP LZ VA VAMC USS HMS HMCS CFB RAF NAS Klinikum Krankenhaus Spital Clínica Clinica Clinique Hôpital Hopital CHU CHUV EHPAD Hospital Ospedale Policlinico Residencia Centro Marae Universität Université Universidad Our Sacred St Saint Sainte Sankt Mt Mount WARD FORT FT CAMP ST SAINT MT MOUNT'.split(
    ' ',
  ),
);
const afterHead = late.uy`(?:(?<=\b(?:St|ST|Ft|FT|Mt|MT))\.)?(?: Lady of| Heart)?[ \u00a0](?:(?:de|del|la|le|les|los|da|do|du|des|of|the|di|zu|am|an der|General|Universitario|Clínico) ){0,3}(\p{Lu}[\p{L}'’.-]{2,24}(?: \p{Lu}[\p{L}'’-]{2,24}){0,2})(?![\p{L}])`;

const shipBefore = late.iu`(?:aboard|board|on|of|served|from|deployed|stationed)(?: the)? $`;
export const isFirstHead = (word: string): boolean => firstHeads.has(word);

/** A place whose kind stands first. */
export function headFirst(text: string, head: NoteWord): { start: number; end: number } | undefined {
  if (!isFirstHead(head.text)) return undefined;
  afterHead.lastIndex = head.end;
  const match = afterHead.exec(text);
  const named = match?.[1];
  if (match === null || named === undefined) return undefined;
  const words = named.split(' ');
  // Only as far as the words name something: "Ward Ellery Bed"
  let kept = words.length;
  while (kept > 0 && !belongsToName(words[kept - 1]!, kept > 1)) kept -= 1;
  if (kept === 0) return undefined;
  const names = words.slice(0, kept);
  const end = head.end + match[0].length - named.length + names.join(' ').length;
  const sure =
    /^(?:HMP|HMYOI|FOB|COP|CFB|RAF|HMS|USS)$/u.test(head.text) || /^ (?:Lady of|Heart) /u.test(match[0]);
  if (/^(?:Our|Sacred)$/u.test(head.text) && !sure) return undefined;
  // A scan by ultrasound in British notes: "USS Graf IIa"
  if (head.text === 'USS' && !shipBefore.test(text.slice(Math.max(0, head.start - 24), head.start)))
    return undefined;
  if (!sure && names.every((word) => isDictionaryWord(word))) return undefined;
  if (
    hasClinicalContext(text, end) ||
    /^ (?:encephalitis|virus|wort|dance|fire|criteria|NEG)/iu.test(text.slice(end, end + 14))
  )
    return undefined;
  if (
    /^(?:VA|St|Mt|Mount|Hospital|Centro)$/iu.test(head.text) &&
    names.every((word) => isEponym(word) || largePlaces.has(word))
  )
    return undefined;
  // "VA ICN 10123…": its number, not its town
  if (head.text === 'VA' && names.every((word) => isAbbreviation(word) || /^\p{Lu}{2,4}$/u.test(word)))
    return undefined;
  return { start: /^ward$/iu.test(head.text) ? head.end + 1 : head.start, end };
}

function belongsToName(word: string, isLater: boolean): boolean {
  if (isGeneric(word)) return false;
  return !(isLater && isOrdinaryWord(word) && !landscapeWords.has(foldedWord(word)));
}

/** A word that says what a place is, not which one. */
export function isGeneric(word: string): boolean {
  const folded = foldedWord(word);
  return (
    genericModifiers.has(folded) ||
    clinicalCapitals.has(folded) ||
    strongHeads.has(folded) ||
    isFunctionWord(word) ||
    /(?:ology|ologic|ological|iatric|iatry|iatrics|surgical|ectomy|oscopy|therapy)$/.test(folded)
  );
}
