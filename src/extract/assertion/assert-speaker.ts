import { speaksOfPatient } from './cues/experiencer.ts';
import { pieces } from './word-set.ts';

const speaks = pieces(speaksOfPatient);
const ascribed = pieces('have|be|suffer|carry');
export const suffers = pieces('has|had|is|was|who|caught|developed|tested|died');
/** Before the verb of telling: "the parents have also noted". */
const auxiliaries = pieces(
  'has|have|had|did|does|do|not|also|both|all|now|then|first|recently|just|further|still',
);
const tells = pieces(
  'declare|declares|declared|disclose|disclosed|discloses|acknowledged|affirmed|relates|recounted|report|reports|reported|note|notes|noted|notice|noticed|describe|described|deny|denies|denied|state|states|stated|mention|mentions|mentioned|observe|observed|witnessed|seen|heard|told|say|says|said|think|thinks|thought|believe|believes|feels|expressed|confirm|confirms|confirmed|endorse|endorses|endorsed|voiced|brought|remarked|commented|complained',
);
/** "Mom has been suctioning his nose": what is done for the patient. */
const caresFor = pieces(
  'giving|suctioning|using|treating|applying|putting|trying|noticing|checking|monitoring|watching|helping|caring|feeding|bringing|alternating|massaging|changing|recording|documenting',
);

const recalls = pieces(
  'confirm|recall|remember|say|tell|provide|give|describe|verify|recount|clarify|state|identify|explain|name',
);

/** Whether a word or two tell that somebody speaks of the patient. */
export const speaksOf = (verb: string): boolean => speaks.has(verb);

/** Whether the words at `at`, right behind a person, tell that he or she speaks of the patient and is not the one who is ill. */
export function speaksAt(words: readonly string[], at: number): boolean {
  const verb = words[at];
  if (verb === undefined) return false;
  // "birth mother thought to have had schizophrenia": others say it of her
  if (words[at + 1] === 'to' && ascribed.has(words[at + 2] ?? '')) return false;
  // "son is at age 58"
  if (words[at + 2] === 'age') return false;
  // "mother reportedly had the flu": others say it of her
  if (verb === 'reportedly') return !suffers.has(words[at + 1] ?? '');
  if (speaks.has(verb)) return true;
  const two = `${verb} ${words[at + 1]}`;
  if (speaks.has(two) || speaks.has(`${two} ${words[at + 2]}`)) return true;
  // "was unable to confirm", "cannot recall"
  if (/^(?:is|was|were|are)$/.test(verb) && /^(?:un)?able$/.test(words[at + 1] ?? ''))
    return recalls.has(words[at + 3] ?? '');
  if (verb === 'cannot' || verb === 'could' || verb === 'can')
    return recalls.has(words[at + 1] ?? '') || (words[at + 1] === 'not' && recalls.has(words[at + 2] ?? ''));
  if (!auxiliaries.has(verb)) return false;
  if (words[at + 1] === 'been') return caresFor.has(words[at + 2] ?? '');
  for (let i = at + 1; i < at + 4; i++) {
    const word = words[i] ?? '';
    if (word === 'been') return caresFor.has(words[i + 1] ?? '');
    if (tells.has(word)) return true;
    if (!auxiliaries.has(word)) return false;
  }
  return false;
}
