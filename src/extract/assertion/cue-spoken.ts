import { courseOfName, LASTING } from './condition-course.ts';
import type { CueMatch } from './cue-matcher.ts';
import { relatives } from './cues/experiencer.ts';
import type { Scene } from './scene.ts';
import { setOf } from './word-set.ts';

const owners = setOf('his her my their');
const predicates = setOf('is are was were has have remains remained continues continued seems');
/** Before an owner these go on with what was begun: "no change in his asthma". */
const leads = setOf(
  'of in to with for from about on at by over under into than that if whether and or but any no not , - ( because since after before during when while says said feels denies denied',
);

/** "He denies chest pain | his diabetes is well controlled": dictated without full stops, the next statement. */
function isNextStatement(scene: Scene, cue: CueMatch, at: number): boolean {
  if (at === cue.to || scene.mentionFrom - at > 3 || !owners.has(scene.words[at]!)) return false;
  return predicates.has(scene.words[scene.mentionTo] ?? '') && !leads.has(scene.words[at - 1]!);
}

const operation =
  /(?:ectomy|plasty|otomy|ostomy|desis|rrhaphy|stent(?:ing|s)?|cabg|pci|bypass|repair|replacement|fusion|ablation|surgery|tkr|thr|tka|tha|orif|graft|resection|pacemaker|ppm|icd|radiation|chemotherapy|chemo|xrt|clipping|coiling|fixation|amputation|tavr|avr|mvr|banding|tah|bso|cea|evar|lumpectomy|angioplasty)$/;

/** "S/p CABG and COPD", "s/p thyroidectomy now | hypothyroid": what was done is over, and what lasts is not of it. */
function isBehindOperation(scene: Scene, cue: CueMatch, at: number): boolean {
  if (scene.words[at] === 'now' && at > cue.to && at === scene.mentionFrom - 1) return true;
  const first = scene.words[cue.from];
  if (first !== 's/p' && first !== 'status') return false;
  const word = scene.words[at];
  if ((word !== 'and' && word !== ',') || !operation.test(scene.words[at - 1]!)) return false;
  const mention = scene.words.slice(scene.mentionFrom, scene.mentionTo).join(' ');
  return (courseOfName(mention) & LASTING) !== 0;
}

const kin = new Set(relatives.split('|'));
const suffers = setOf('has had have died with w/');

/** "No asthma | father had COPD", "no perforation | incidental note of a hernia": dictated, what is told next. */
function isToldNext({ words }: Scene, cue: CueMatch, at: number): boolean {
  if (at === cue.to || cue.group.effect !== 'negated') return false;
  const word = words[at]!;
  const isKin = kin.has(word);
  if (!isKin && word !== 'incidental') return false;
  const next = words[at + 1] ?? '';
  if (word === 'incidental') return /^(?:note|findings?)$/.test(next);
  return isKin && suffers.has(next) && !leads.has(words[at - 1]!) && !owners.has(words[at - 1]!);
}

/**
 * Whether a cue ends at a word although no stop is written there.
 * @param isTime whether it tells when something was
 */
export function endsUnwritten(scene: Scene, cue: CueMatch, at: number, isTime: boolean): boolean {
  return (
    isNextStatement(scene, cue, at) ||
    isToldNext(scene, cue, at) ||
    (isTime && isBehindOperation(scene, cue, at))
  );
}
