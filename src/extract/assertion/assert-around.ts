import { markOf } from './cue-marks.ts';
import type { Scene } from './scene.ts';
import { setOf } from './word-set.ts';

/** What is told on both sides of a mention at once. */
interface Frame {
  readonly before: RegExp;
  readonly behind: RegExp;
}

const label = 'diagnos(?:is|es|tic label)|label|dx|suspicion|impression';
const undone =
  '(?:(?:revised|changed|corrected|amended) to|withdrawn|retracted|revoked|overturned|rescinded|removed|dropped|discarded|refuted|disproved|struck off|taken off|deleted)';
const written =
  '(?:mis)?(?:labell?ed|coded|recorded|listed|entered|documented|diagnosed|flagged|charted|noted|stated|said|down)';
const wrongly = '(?:in error|by mistake|wrongly|mistakenly|erroneously|incorrectly)';

/** Denials of which one half stands before the mention and the other behind it. */
const denials: readonly Frame[] = [
  // "was told he had lupus, but this was later found to be incorrect"
  {
    before:
      /\b(?:told (?:that )?(?:he|she|they) (?:had|has|have|was)|diagnosis of|diagnosed with|thought to (?:be|have)) (?:an? )?$/,
    behind:
      /^(?:, )?but (?:this|that|it|the diagnosis) (?:(?:was|has|proved|turned|out|later|since|found|shown|proven|to|be|been) )*(?:incorrect|wrong|false|untrue|mistaken|inaccurate|an error|a mistake) /,
  },
  // "the diagnosis of epilepsy was withdrawn"
  {
    before: new RegExp(`\\b(?:${label}) of (?:an? )?$`),
    behind: new RegExp(
      `^(?:(?:made|given|from|in|at|by) (?:[^ ]+ ){1,3})?(?:was|were|has been|have been|had been|is) (?:(?:later|since|subsequently|then|now) )?${undone} `,
    ),
  },
  // "genetic testing for Marfan syndrome came back normal"
  {
    before:
      /\b(?:testing|tests?|tested|screen|screening|swabs?|serology|panel|work - up|workup|search|searches|evaluation|investigations?) for (?:an? )?$/,
    behind:
      /^(?:(?:was|were|is|are|came|has come|has been|returned|all|back|entirely|quite) )*(?:normal|unremarkable|clear|unrevealing|fruitless|negative) /,
  },
  // "what was first labelled asthma proved to be cord dysfunction"
  {
    before: new RegExp(
      `\\bwhat (?:was|had been|has been) (?:[a-z]+ly |first )?${written} (?:(?:as|with|a|an) )*$`,
    ),
    behind:
      /^(?:(?:was|has|had|in fact|later|is|then|actually) )*(?:proved|proven|turned|transpired|shown|found|revealed|became|really) /,
  },
  // "labelled penicillin allergy in error"
  {
    before: new RegExp(`\\b${written} (?:(?:as|with|as having|as a|as an|a|an) )?$`),
    behind: new RegExp(`^(?:, )?${wrongly} `),
  },
  // "labelled as having penicillin allergy but tolerated amoxicillin"
  {
    before: new RegExp(`\\b${written} (?:(?:as|with|as having|as a|as an|a|an) )*$`),
    behind: /^(?:, )?but (?:(?:has|had|have|he|she|since|later|then) )*tolerate[sd]? /,
  },
];

/** "Recent bronchitis, treated with azithromycin": over, if it is no lasting condition. */
const pasts: readonly Frame[] = [
  {
    before: /\b(?:recent|recently had (?:an? )?|(?:bout|course|episode) of) $/,
    behind:
      /^[,(]? ?(?:(?:was|were|has been|had been|that was|which was|successfully|fully|since) )*(?:treated (?:with|by|in|at|as)|resolved|drained) /,
  },
];

const MARKED = markOf(
  setOf(
    'normal unremarkable unrevealing fruitless negative withdrawn retracted revoked overturned rescinded removed dropped discarded refuted disproved error mistake wrongly mistakenly erroneously incorrectly struck off deleted tolerated tolerates tolerate revised changed corrected amended proved proven turned transpired shown found revealed became really incorrect wrong false untrue mistaken inaccurate',
  ),
);
const TREATED = markOf(setOf('treated resolved drained'));
/** Words on either side that are looked at. */
const REACH = 5;

/** Whether one of the frames stands around the mention. */
function isFramed({ words, mentionFrom, mentionTo }: Scene, frames: readonly Frame[]): boolean {
  const before = words
    .slice(Math.max(0, mentionFrom - REACH), mentionFrom)
    .map((word) => `${word} `)
    .join('');
  const behind = words
    .slice(mentionTo, mentionTo + 2 * REACH)
    .map((word) => `${word} `)
    .join('');
  return frames.some((frame) => frame.before.test(before) && frame.behind.test(behind));
}

export const isPastAround = (scene: Scene): boolean =>
  (scene.marks & TREATED) !== 0 && isFramed(scene, pasts);

/** "The diagnosis of epilepsy was withdrawn": whether the words on both sides together deny the mention. */
export const isDeniedAround = (scene: Scene): boolean =>
  (scene.marks & MARKED) !== 0 && isFramed(scene, denials);
