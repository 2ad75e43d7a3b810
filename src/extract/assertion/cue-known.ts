import { DRUG } from '../opinion/word-families.ts';
import { isLastingName } from './assert-past.ts';
import { CANCER, courseOfName, LASTING } from './condition-course.ts';
import { looksBack } from './cue-heading.ts';
import type { CueMatch } from './cue-matcher.ts';
import type { Scene } from './scene.ts';
import { setOf } from './word-set.ts';

const reasons = setOf('because given b/c');
/** "To prevent diabetes, as he has prediabetes". */
const clauseReasons = setOf('as');
const subjects = setOf('he she the his her');
/** "To reduce the risk of stroke in the setting of AF": what comes behind is there. */
const settings: ReadonlySet<string> = new Set([
  ...['in the setting of', 'in the context of', 'in view of', 'in light of', 'on account of'],
  ...['on the background of', 'on a background of', 'owing to'],
]);
const afterwards: ReadonlySet<string> = new Set(
  ['after', 'following', 'since'].flatMap((word) => ['his', 'her', 'their'].map((of) => `${word} ${of}`)),
);
const courses = setOf(
  'progression worsening deterioration flare flares exacerbation exacerbations complications control management',
);
const owners = setOf('the his her their this these that');
const articles = setOf('a an his her their your the known chronic longstanding');
const times = setOf('before while whilst when after since prior on');
const starts = setOf(
  'starting taking commencing beginning using giving prescribing initiating increasing resuming takes starts',
);
const renews = setOf(
  'refill refilled renew renewed continue continued restart restarted resume prescribed rx',
);
/** "Sick day rules for diabetes meds", "criteria for autism met": who takes them or meets them has it. */
const taken = setOf(
  'med meds medication medications medicine medicines pill pills inhaler inhalers clinic nurse review care met fulfilled management labs bloods control',
);
const forms =
  /^(?:spray|inhalers?|tablets?|medicines?|medications?|pills?|cream|insulin|injections?|patch(?:es)?|pen|drops)$/;
const possessives = /^(?:his|her|their)$/;
const whiles = setOf('while whilst when');
const looks = setOf('look looking watch watching check checking monitor monitoring ask asking call return');
const places = setOf('under beneath behind underneath below around beside above overlying');

/** "Risk of stroke given AF", "prevention after his infarction": where what may come ends and what is there begins. */
export function opensKnown({ words, mentionFrom }: Scene, { from, to }: CueMatch): boolean {
  if (reasons.has(words[from]!) || (clauseReasons.has(words[from]!) && subjects.has(words[to - 1] ?? '')))
    return true;
  // "return if it spreads, since appendicitis has not been excluded"
  if (words[from] === 'since' && words[from - 1] === ',') return true;
  // "immunised after the laceration"
  if (/^(?:after|following)$/.test(words[from]!) && words[to] === 'the' && to + 1 === mentionFrom)
    return true;
  const phrase = words.slice(from, to).join(' ');
  return settings.has(phrase) || (to === mentionFrom && afterwards.has(phrase));
}

/** "Warned about lows before starting gliclazide for diabetes", "risk of bleeding on apixaban for AF": what the drug is for is there. */
function isDrugsPurpose({ words, known, mentionFrom }: Scene, cue: CueMatch): boolean {
  let at = mentionFrom - 1;
  if (articles.has(words[at] ?? '')) at--;
  if (words[at] !== 'for' || looks.has(words[at - 1] ?? '')) return false;
  // "if the pain recurs he should use his spray for angina"
  if (forms.test(words[at - 1] ?? '') && words.slice(at - 4, at).some((word) => possessives.test(word)))
    return true;
  let drug = false;
  for (let i = at - 1; i >= cue.to && words[i] !== ','; i--) {
    if (drug && (times.has(words[i]!) || renews.has(words[i]!))) return true;
    if (words[i] === 'on' && whiles.has(words[i - 1] ?? '')) return true;
    if (known[i]!.family === DRUG || starts.has(words[i]!)) drug = true;
  }
  return false;
}

const courseVerb =
  /^(?:flares?|worsens?|deteriorates?|progress(?:es)?|escalates?|persists?|continues?|remains?|gets|becomes|fails|allows?|improves?|settles?)$/;

const modal = /^(?:will|may|can|could|might|would)$/;

/** "Risk of high sugars with her diabetes", "if her lupus flares", "educated about his asthma": what is hers is there. */
function isOwned({ words, mentionFrom, mentionTo }: Scene): boolean {
  return (
    /^(?:his|her|their|your|my)$/.test(words[mentionFrom - 1] ?? '') &&
    (words[mentionFrom - 2] === 'with' ||
      (words[mentionFrom - 2] === 'in' && isLastingName(words.slice(mentionFrom, mentionTo).join(' '))) ||
      courseVerb.test(words[mentionTo] ?? '') ||
      (modal.test(words[mentionTo] ?? '') && courseVerb.test(words[mentionTo + 1] ?? '')) ||
      (/^(?:on|about|regarding)$/.test(words[mentionFrom - 2] ?? '') &&
        isLastingName(words.slice(mentionFrom, mentionTo).join(' '))))
  );
}

/** "To prevent progression of CKD", "risk of complications of diabetes": of what is there. */
function isOfCourse({ words, mentionFrom }: Scene): boolean {
  const at = mentionFrom - (articles.has(words[mentionFrom - 1] ?? '') ? 2 : 1);
  return words[at] === 'of' && courses.has(words[at - 1] ?? '');
}

/** "MRI to exclude osteomyelitis beneath the ulcer": where it is looked for is there. */
function isWhere({ words, mentionFrom }: Scene, cue: CueMatch): boolean {
  for (let i = mentionFrom - 1; i > cue.to && i >= mentionFrom - 3; i--) {
    if (owners.has(words[i]!)) return places.has(words[i - 1]!) && i - 1 > cue.to;
  }
  return false;
}

const factors = /^(?:risks?|chances?) :$/;
const opensRisk = /^(?:[.;,:]|high|increased)$/;
const comesAndGoes = /\b(?:migraines?|gout|headaches?|asthma|angina|eczema)$/;

/** "Risk: hypertension, smoker", "propranolol for migraine prevention": what lasts is a reason of a risk, attacks of it are prevented. */
export function isLasting({ words, mentionFrom, mentionTo }: Scene, { from, to }: CueMatch): boolean {
  const cue = words.slice(from, to).join(' ');
  const name = words.slice(mentionFrom, mentionTo).join(' ');
  return (
    (factors.test(cue) && opensRisk.test(words[from - 1] ?? '.') && isLastingName(name)) ||
    (/^(?:prevention|prophylaxis|ppx)$/.test(cue) && comesAndGoes.test(name))
  );
}

/** "Hernia - watch till 4": what is to be done with what is there. */
export function isOrder({ words }: Scene, { from }: CueMatch): boolean {
  return words[from] === 'watch' && /^[-–—:,.]$/.test(words[from - 1]!);
}

/** "Stroke prevention in AF", "bleeding risk in CKD": in whom it is to be prevented. */
function isWhose({ words, mentionFrom }: Scene): boolean {
  return (
    words[mentionFrom - 1] === 'in' &&
    /^(?:prevention|prophylaxis|proph|ppx|risk)$/.test(words[mentionFrom - 2] ?? '')
  );
}

/** "Surveillance for Barrett's esophagus": what lasts is followed, a tumour is looked for. */
function isFollowed({ words, mentionFrom, mentionTo }: Scene, { from, to }: CueMatch): boolean {
  if (!words.slice(from, to).includes('surveillance')) return false;
  const course = courseOfName(words.slice(mentionFrom, mentionTo).join(' '));
  return (course & LASTING) !== 0 && (course & CANCER) === 0;
}

/** "S/p CABG for coronary disease": what an operation was for may last. */
function isOperatedOn({ words, mentionFrom, mentionTo }: Scene, { from, to }: CueMatch): boolean {
  return (
    /^(?:s\/p|status)$/.test(words[from]!) &&
    words.slice(to + 1, mentionFrom).includes('for') &&
    isLastingName(words.slice(mentionFrom, mentionTo).join(' '))
  );
}

const ofCause = /^(?:from|due|related|caused|because|secondary|part)$/;

/** "Could the tablets be causing my cough", "can this headache be from a tumor": only the cause is asked. */
function isExplained({ words, mentionFrom, mentionTo }: Scene, { from, to }: CueMatch): boolean {
  const at = words[mentionTo] === 'be' || words[mentionTo] === 'just' ? mentionTo + 1 : mentionTo;
  if (
    to === mentionFrom &&
    /^(?:can|could|might|may|is|was)$/.test(words[from]!) &&
    /^(?:this|that|the|his|her|my)$/.test(words[to - 1]!) &&
    ofCause.test(words[at] ?? '')
  )
    return true;
  return (
    /^(?:my|his|her|their|your)$/.test(words[mentionFrom - 1] ?? '') &&
    /^(?:causing|cause|caused|behind|explaining|explain|worsening|triggering)$/.test(
      words[mentionFrom - 2] ?? '',
    )
  );
}

const measures = setOf(
  'repair surgery operation clinic referral review medication med drug treatment trial program programme regimen diet screen test study panel workup prophylactic preventive specialist nurse management plan group',
);

/** "Consider a hernia repair": what is to be done with what is there. */
function isPlanned({ words, mentionTo }: Scene, { from, to }: CueMatch): boolean {
  return measures.has(words[mentionTo] ?? '') && words.slice(from, to).includes('consider');
}

const kin = setOf('mother mum mom father dad parents parent wife husband daughter son family');

/** "Mother is worried about the cough": a complaint that others worry about is there, a disease may be. */
function isOthersWorry({ words, mentionFrom, mentionTo }: Scene, { from, to }: CueMatch): boolean {
  return (
    words[to - 1] === 'about' &&
    /^(?:worried|concerned)$/.test(words[from]!) &&
    words.slice(Math.max(0, from - 2), from).some((word) => kin.has(word)) &&
    courseOfName(words.slice(mentionFrom, mentionTo).join(' ')) === 0
  );
}

/** "Had a stroke, on lisinopril for hypertension": what a drug is taken for is there. */
function isTakenFor({ words, known, mentionFrom }: Scene): boolean {
  return (
    words[mentionFrom - 1] === 'for' &&
    known[mentionFrom - 2]?.family === DRUG &&
    /^(?:on|takes|taking)$/.test(words[mentionFrom - 3] ?? '')
  );
}

/** "Biopsy for a breast lump": the lump is there. */
const isSampled = ({ words, mentionTo }: Scene, { from }: CueMatch): boolean =>
  /^b(?:iopsy|iopsies|xs?)$/.test(words[from]!) &&
  /^(?:lump|mass|nodule|lesion|ulcer|mole|growth|polyp|cyst)s?$/.test(words[mentionTo - 1] ?? '');

const isNow = /^(?:current|currently|active|ongoing|possible|possibly|probable|suspected|likely)$/;

/** "Resolved hepatitis A, current hepatitis B and possible sarcoid": an item with a word of its own. */
const isOfNow = ({ words, mentionFrom }: Scene, { to }: CueMatch): boolean =>
  mentionFrom - 1 > to && isNow.test(words[mentionFrom - 1]!);

const how = setOf(
  'after with following on by when without within since over before spontaneously she he they',
);

/** "The cough resolved after treatment for gout": what resolved stands before it. */
const isOfSubject = ({ words }: Scene, { from, to }: CueMatch): boolean =>
  words[from] === 'resolved' && how.has(words[to] ?? '');

/** "Had chickenpox as a child, shingles now". */
const isToday = ({ words, mentionFrom, mentionTo }: Scene): boolean =>
  words[mentionFrom - 1] === ',' &&
  /^(?:now|today|currently|presently)$/.test(words[mentionTo] ?? '') &&
  /^[.,;)]$/.test(words[mentionTo + 1] ?? '.');

const deficit = /(?:paresis|plegia|palsy|weakness|deficits?|aphasia|droop)$/;

const comparisons = /^(?:like|unlike|than|from|as|to)$/;

/** "Old LBBB": known for long, and there. "Nothing like my old migraines": what she had then. */
const isLongKnown = ({ words, mentionFrom, mentionTo }: Scene, { from, to }: CueMatch): boolean => {
  if (words[from] !== 'old' || to !== from + 1) return false;
  if (/^(?:my|his|her|their)$/.test(words[from - 1] ?? '') && comparisons.test(words[from - 2] ?? ''))
    return false;
  const name = words.slice(mentionFrom, mentionTo).join(' ');
  return isLastingName(name) || (words[mentionTo] === 'unchanged' && deficit.test(name));
};

/** "The cause of the collapse remains unclear": it happened. */
export const isCauseOpen = ({ words, mentionFrom }: Scene, { from, to }: CueMatch): boolean => {
  const of = articles.has(words[mentionFrom - 1] ?? '') ? mentionFrom - 2 : mentionFrom - 1;
  return (
    /^(?:of|for)$/.test(words[of] ?? '') &&
    /^(?:cause|aetiology|etiology|reason|source|origin|significance|nature|explanation)$/.test(
      words[of - 1] ?? '',
    ) &&
    words.slice(from, to).some((word) => /^un(?:clear|certain|known)$/.test(word))
  );
};

/** Whether what stands between a cue and the mention tells that the mention is there all the same. */
export function isKnown(scene: Scene, cue: CueMatch): boolean {
  const { effect } = cue.group;
  if (effect === 'hypothetical')
    return (
      taken.has(scene.words[scene.mentionTo] ?? '') ||
      isOwned(scene) ||
      isWhose(scene) ||
      isFollowed(scene, cue) ||
      isLasting(scene, cue) ||
      isDrugsPurpose(scene, cue) ||
      isOfCourse(scene)
    );
  if (effect === 'historical' || effect === 'past' || effect === 'past-event') {
    return (
      isTakenFor(scene) ||
      isToday(scene) ||
      (effect === 'historical' &&
        (isOperatedOn(scene, cue) ||
          isLongKnown(scene, cue) ||
          isOfNow(scene, cue) ||
          isOfSubject(scene, cue)))
    );
  }
  return (
    effect === 'uncertain' &&
    (/^(?:after|following)$/.test(scene.words[cue.to] ?? '') ||
      looksBack(scene, cue) ||
      // "consider a scan if the pain persists"
      (/^consider/.test(scene.words[cue.from]!) &&
        scene.words.slice(cue.to, scene.mentionFrom).includes('if')) ||
      isSampled(scene, cue) ||
      isWhere(scene, cue) ||
      isExplained(scene, cue) ||
      isPlanned(scene, cue) ||
      isOthersWorry(scene, cue))
  );
}
