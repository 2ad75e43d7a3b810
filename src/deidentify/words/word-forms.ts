/** Endings of medical and abstract words that surnames of fewer than seven letters do not have. */
export const technicalEndings: readonly string[] =
  `itis emia aemia osis oses ectomy ectomies oma omas omata pathy pathies oscopy plasty gram graphy algia uria
  penia ostomy otomy trophy trophic plasia plastic genic genesis tion tions ness ment ments ity ities ous ative
  able ible ology ological ologist ologists ectasia ectasis ectatic emic otic itic philia phobia plegia paresis
  edema oedema cele mycin cillin azole statin olol pril sartan azepam idine amine amide toxin ase oid oidal
  istic ical rrhea rrhagia sclerosis ism some somal cyte cytic blast blastic lytic lysis genetic metric metry
  ular iform`.split(/\s+/);
const technicalEnding = new RegExp(`(?:${technicalEndings.join('|')})$`);

export const inflections: readonly (readonly [ending: string, stems: readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['ier', ['y']],
  ['iest', ['y']],
  ['ily', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ly', ['', 'le']],
  ['est', ['', 'e']],
];

/** True for a word with an ending of medical language, as "cholecystectomy". */
export function hasTechnicalEnding(word: string): boolean {
  return word.length >= 7 && technicalEnding.test(word);
}

/** The words a word may be an inflection of: "stopped" gives "stopp", "stoppe" and "stop". */
export function stemsOf(word: string): readonly string[] {
  const found: string[] = [];
  for (const [ending, stems] of inflections) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const base = word.slice(0, -ending.length);
    for (const stem of stems) found.push(base + stem);
    if (ending !== 's' && base.at(-1) === base.at(-2)) found.push(base.slice(0, -1));
  }
  return found;
}
