import { clinicalProperNouns } from './clinical-proper-nouns.ts';
import { eponyms } from './eponyms.ts';
import { ordinaryWords } from './ordinary-words.ts';

/** Endings of medical and abstract words that surnames of fewer than seven letters do not have. */
const technicalEnding =
  /(?:itis|emia|aemia|osis|oses|ectomy|ectomies|omas?|omata|pathy|pathies|oscopy|plasty|gram|graphy|algia|uria|penia|ostomy|otomy|trophy|trophic|plasia|plastic|genic|genesis|tions?|ness|ments?|ity|ities|ous|ative|able|ible|ology|ological|ologists?|ectasia|ectasis|ectatic|emic|otic|itic|philia|phobia|plegia|paresis|edema|oedema|cele|mycin|cillin|azole|statin|olol|pril|sartan|azepam|idine|amine|amide|toxin|ase|oid|oidal|istic|ical|rrhea|rrhagia|sclerosis|ism|some|somal|cyte|cytic|blast|blastic|lytic|lysis|genetic|metric|metry|ular|iform)$/;

const inflections: readonly (readonly [ending: string, stems: readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ly', ['']],
];

/** Words that follow or precede a name and are never one. */
const functionWords: ReadonlySet<string> = new Set(
  `a an and are as at be been but by can did do does for from had has have he her hers him his i if in into is it its me my no nor not
  of on or our she so that the their them then there these they this those to too up us was we were what when where which who whom why
  will with would you your yes also am pm per via vs re cc pt pts`.split(/\s+/),
);

/** Names that are common nouns or verbs too rare in the corpora of ordinary-words.ts. */
const nounNames: ReadonlySet<string> = new Set(
  `baker mark bill grant chase drew art pat sue rob jack cook carpenter potter taylor mason hunter fisher farmer gardener miller page parker
  porter tanner weaver turner cooper dean dale glen heath holly ivy jade jasmine lance lily olive opal pearl penny poppy ruby rusty sandy skip
  stew victor violet wade will ward rich guy nick tad chip dot faith joy grace hope patience charity prudence constance amber april june august
  brook brooks cliff clay forest lane rivers stone wells woods banks bush case close cross day field fields flowers frost gold good green
  grey gray hardy hill house hunt king knight lamb large little long love low lowe moon moss noble parks pace poole pope power powers price prince pride
  rice rose savage sharp short small snow sparks speed stark stout strong summers swift sweet thorn town waters west white winters wise wolf wood young
  brown black bell ball bird blood bond bone bones brand branch bright burns cash child coffin crane crow deal dear drake duke english fall foot fox french head`.split(
    /\s+/,
  ),
);

/** Lower case, without accents and possessive: the key under which words are compared. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  return /^[\x00-\x7f]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}+/gu, '');
}

export function isFunctionWord(word: string): boolean {
  return functionWords.has(word.toLowerCase());
}

/** True for a word of general or medical language in any inflection; many of them are surnames as well. */
export function isOrdinaryWord(word: string): boolean {
  const folded = foldWord(word);
  if (functionWords.has(folded) || ordinaryWords.has(folded) || nounNames.has(folded)) return true;
  if (folded.length >= 7 && technicalEnding.test(folded)) return true;
  return inflections.some(([ending, stems]) => {
    if (!folded.endsWith(ending) || folded.length - ending.length < 3) return false;
    const base = folded.slice(0, -ending.length);
    if (stems.some((stem) => ordinaryWords.has(base + stem))) return true;
    return ending !== 's' && base.at(-1) === base.at(-2) && ordinaryWords.has(base.slice(0, -1));
  });
}

/** True for a capitalised word of medicine that is named after a person, a place or a product. */
export function isEponym(word: string): boolean {
  const folded = foldWord(word);
  return eponyms.has(folded) || isClinicalProperNoun(word);
}

export function isClinicalProperNoun(word: string): boolean {
  return (
    clinicalProperNouns.has(word.toLowerCase().replace(/['’]s?$/, '')) ||
    clinicalProperNouns.has(foldWord(word))
  );
}
