import type { CueGroup } from './cue-group.ts';
import { adviceCues } from './cues/advice.ts';
import { certaintyCues } from './cues/certainty.ts';
import { clauseCues } from './cues/clause.ts';
import { courseCues } from './cues/course.ts';
import { doubtCues } from './cues/doubt.ts';
import { experiencerCues } from './cues/experiencer.ts';
import { lookedForCues } from './cues/looked-for.ts';
import { polarityCues } from './cues/polarity.ts';
import { reachCues } from './cues/reach.ts';
import { temporalityCues } from './cues/temporality.ts';

/** All cues that a sentence is searched for. */
export const cueGroups: readonly CueGroup[] = [
  ...polarityCues,
  ...certaintyCues,
  ...doubtCues,
  ...temporalityCues,
  ...lookedForCues,
  ...adviceCues,
  ...courseCues,
  ...clauseCues,
  ...experiencerCues,
  ...reachCues,
];
