import { isDigit } from '../../note/characters.ts';
import { DRUG } from '../opinion/word-families.ts';
import { isAmidItems, listGoesOn } from './cue-item.ts';
import type { CueMatch } from './cue-matcher.ts';
import { isTold, isToldApart } from './cue-told.ts';
import type { Scene } from './scene.ts';
import { setOf } from './word-set.ts';

const mainSubjects = setOf('he she they it patient pt the there i we his her');

const isVerb = (end: CueMatch | undefined): boolean =>
  end?.group.effect === 'clause' && end.group.direction === 'both';

const finite = setOf('is was are were has had seems appears remains persists shows showed');

/** "Without rash, fever, and chills, she …": whether "and" closes the list before the main clause begins. */
export function closesWithAnd({ words, ends }: Scene, from: number): boolean {
  let closed = false;
  for (let i = from; i < words.length; i++) {
    if (words[i] === ',' && closed)
      return (
        mainSubjects.has(words[i + 1] ?? '') || [2, 3, 4].some((ahead) => finite.has(words[i + ahead] ?? ''))
      );
    if (words[i] === 'and') closed = true;
    else if (ends[i]?.group.effect === 'stop' || isVerb(ends[i])) return false;
  }
  return false;
}

const couldBe = setOf('would could might may suggest suggests can should will');

const describing = setOf(
  'small tiny large mild moderate inactive left right incidental generalized generalised localized localised diffuse widespread better blanches itches daily nightly constantly intermittently weekly',
);
const sizes = /^(?:cm|mm|m|metres|meters|yards|yds|flights|steps)$/;

const reached =
  /^(?:mid|knees?|thighs?|shins?|ankles?|sacrum|groins?|waist|umbilicus|calf|calves|bases|midzones?|apex|hips?|abdomen)$/;

/** "Ankle oedema to mid-calf", "crackles up to the midzones": how far it goes. */
function extentFrom(words: readonly string[], at: number): boolean {
  const to = words[at] === 'up' || words[at] === 'extending' ? at + 1 : at;
  if (words[to] !== 'to') return false;
  const next = /^(?:the|both|his|her|level)$/.test(words[to + 1] ?? '') ? to + 2 : to + 1;
  return reached.test(words[next] ?? '');
}

/** "No lesions, rectocele small", "no fissure, haemorrhoids grade 2": of what size it is says that it is there. */
function isDescribed(words: readonly string[], at: number): boolean {
  return (
    describing.has(words[at] ?? '') ||
    (/^(?:grade|stage)$/.test(words[at] ?? '') && /^\d/.test(words[at + 1] ?? '')) ||
    (/^\d+$/.test(words[at] ?? '') && sizes.test(words[at + 1] ?? '')) ||
    (/^(?:of|to)$/.test(words[at] ?? '') && /^[<>~]?\d/.test(words[at + 1] ?? '')) ||
    extentFrom(words, at) ||
    (words[at + 1] === 'times' && /^(?:a|an|per|nightly|daily|weekly)$/.test(words[at + 2] ?? ''))
  );
}

/** "No bleeds, bruising on arms only", "no vomiting, rash just on bottom": where alone it is says that it is there. */
function isOnlySomewhere(words: readonly string[], from: number, to: number): boolean {
  if (words[from - 1] !== ',' && words[from - 2] !== ',') return false;
  for (let i = to; i < to + 5 && i < words.length; i++) {
    if (words[i] === 'only' || words[i] === 'just') return true;
    if (!/^[\p{L}\d]/u.test(words[i]!) || words[i] === 'or') return false;
  }
  return false;
}

const denied =
  /^(?:absent|denied|negative|neg|excluded|ruled|nil|none|not|unlikely|all|both|also|no|never|reported|described|elicited)$/;

/** "No jaundice, ascites is marked": a verb of its own says that it is there. */
function isPredicated({ words, mentionFrom, mentionTo }: Scene): boolean {
  return (
    /^(?:is|are|was|were|remains|remain)$/.test(words[mentionTo] ?? '') &&
    !denied.test(words[mentionTo + 1] ?? 'no') &&
    (words[mentionFrom - 1] === ',' || words[mentionFrom - 2] === ',')
  );
}

/** First words of names that say it is there. */
const standing = setOf(
  'mild slight moderate trace minimal scattered persistent ongoing chronic bilateral intermittent recurrent tiny small incidental residual old known healed longstanding pitting',
);

/** "Chronic kidney disease" is a name as another. */
const names = setOf('kidney renal obstructive liver hepatitis');

/** "Pitting oedema": whether the name of a mention begins with such a word. */
export function opensStatement({ words, mentionFrom }: Scene): boolean {
  return (
    standing.has(words[mentionFrom]!) &&
    !(words[mentionFrom] === 'chronic' && names.has(words[mentionFrom + 1] ?? ''))
  );
}

const kin =
  /^(?:mother|father|mom|mum|dad|brothers?|sisters?|siblings?|sons?|daughters?|aunts?|uncles?|cousins?|grand\w+|mgm|mgf|pgm|pgf)$/;
const possessive = /^(?:his|her|the|their|an?|one|maternal|paternal|older|younger)$/;
/** "In mother", "in her brother": of whom it is told. */
function isKin(words: readonly string[], at: number): boolean {
  return kin.test(words[at] ?? '') || (possessive.test(words[at] ?? '') && kin.test(words[at + 1] ?? ''));
}

/** Last words of a mention that is a clause. */
const predicates = setOf('swollen inflamed distended dilated enlarged thickened tender');

const qualifies = setOf('when while since for with at after x from whenever if on upon');

/** "No headache, no rash, dizziness when standing": each item that is denied has a "no" of its own. */
function isOutOfRow({ words, mentionFrom, mentionTo }: Scene): boolean {
  if (words[mentionFrom - 1] !== ',' || !qualifies.has(words[mentionTo] ?? '')) return false;
  let items = 0;
  for (let at = mentionFrom - 2; at >= 0; at--) {
    if (words[at] === 'or' || words[at] === 'and' || words[at] === '.' || words[at] === ';') return false;
    if (words[at] !== ',' && at > 0) continue;
    if (words[at === 0 ? 0 : at + 1] !== 'no') return items > 1;
    items++;
  }
  return items > 1;
}

/** "4 cm", "4cm", "4 x 3 cm": what has a size is there. */
export function isMeasured(words: readonly string[], at: number): boolean {
  if (at >= words.length || !isDigit(words[at]!.charCodeAt(0))) return false;
  const size = words
    .slice(at, at + 7)
    .join(' ')
    .replaceAll(' . ', '.');
  return /^\d[\d.]*(?:\s?[x×]\s?\d[\d.]*)*\s?[cm]m\b/.test(size);
}

/** "No hydronephrosis, nonobstructing 3 mm stone", "no nodes, a 2.3 cm renal mass": the same set before it, in its own item. */
function isMeasuredBefore(words: readonly string[], from: number): boolean {
  for (let i = from - 1; i > 0 && from - i < 6; i--) {
    if (words[i] === ',') return isMeasured(words, i + 1) || isMeasured(words, i + 2);
    if (!/^[\p{L}\d.×-]+$/u.test(words[i]!) || words[i] === 'or') return false;
  }
  return false;
}

/** Whether a dash that touches no word stands right before the mention. */
export const isSetOff = ({ words, mentionFrom, touches }: Scene): boolean =>
  /^[-–—]$/.test(words[mentionFrom - 1] ?? '') && !touches(mentionFrom - 2) && !touches(mentionFrom - 1);

/**
 * "No fever, eczema persists": behind the comma stands a statement of its own. "No rash, swelling noted" is one;
 * "no rubs, murmurs, gallops noted" is a list.
 */
export function isAffirmed(scene: Scene, commas: number): boolean {
  const { cues, words, mentionFrom, mentionTo } = scene;
  // "no neck, axillary or groin nodes were felt": the name closes the list itself
  if (mentionTo - mentionFrom > 2 && words.slice(mentionFrom + 1, mentionTo - 1).includes('or')) return false;
  // "no guarding, umbilical hernia which reduces"
  if (commas === 1 && words[mentionTo] === 'which' && !couldBe.has(words[mentionTo + 1] ?? '')) return true;
  // "no bleed, old infarct in the basal ganglia"
  if (words[mentionFrom - 1] === ',' && opensStatement(scene) && !listGoesOn(scene, mentionTo)) return true;
  // "no headache, neck pain radiating to the arm"
  if (
    commas === 1 &&
    /^(?:radiat(?:ing|es)|extending|spreading|relieved|aggravated)$/.test(words[mentionTo] ?? '') &&
    !listGoesOn(scene, mentionTo)
  )
    return true;
  if (isOutOfRow(scene) && !listGoesOn(scene, mentionTo)) return true;
  // "no vomiting, diarrhoea, pyrexia of 39"
  if (words[mentionTo] === 'of' && /^[<>~]?\d/.test(words[mentionTo + 1] ?? '')) return true;
  // "no chills, temperature of 39.2"
  if (commas === 1 && /^\d/.test(words[mentionTo - 1]!) && mentionTo - mentionFrom > 1) return true;
  if (commas === 1 && isPredicated(scene)) return true;
  if (
    (words[mentionFrom - 1] === ',' || words[mentionFrom - 2] === ',') &&
    (isTold(words, mentionTo) ||
      (commas === 1 && isToldApart(words, mentionFrom, mentionTo) && !isAmidItems(scene, mentionTo))) &&
    !listGoesOn(scene, mentionTo)
  )
    return true;
  // "no diabetes, hypertension on lisinopril"
  if (commas === 1 && words[mentionTo] === 'on' && scene.known[mentionTo + 1]?.family === DRUG) return true;
  // "no dysplasia, hiatal hernia 4 cm"
  if (words[mentionFrom - 1] === ',' && isMeasured(words, mentionTo)) return true;
  if (commas > 0 && isMeasuredBefore(words, mentionFrom)) return true;
  // "no heart disease, diabetes in mother"
  if (
    commas === 1 &&
    words[mentionTo] === 'in' &&
    isKin(words, mentionTo + 1) &&
    !listGoesOn(scene, mentionTo)
  )
    return true;
  // "no suicidal ideation, mood is low"
  if (
    commas === 1 &&
    mentionTo - mentionFrom > 2 &&
    words.slice(mentionFrom + 1, mentionTo).some((word) => /^(?:is|are|was|were)$/.test(word))
  )
    return true;
  // "no rash, joints swollen"
  if (commas === 1 && mentionTo - mentionFrom > 1 && predicates.has(words[mentionTo - 1]!)) return true;
  if (commas === 1 && (isDescribed(words, mentionTo) || isOnlySomewhere(words, mentionFrom, mentionTo)))
    return true;
  const cue = cues.find(({ from, group }) => from === mentionTo && group.effect === 'affirmed');
  if (cue === undefined) return false;
  if (words[cue.from] === 'since' && isAmidItems(scene, cue.to)) return false;
  return cue.group.scope > 0 || (commas === 1 && words[cue.to] !== 'or' && !isAmidItems(scene, cue.to));
}
