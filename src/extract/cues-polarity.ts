import type { CueGroup } from './cue-group.ts';

/** Cues that deny a condition, and what only looks like them. */
export const polarityCues: readonly CueGroup[] = [
  {
    effect: 'negated',
    direction: 'forward',
    scope: 8,
    list: true,
    phrases: `
      no|denies|denied|denying|deny|without|w/o|nil|neither|nor|never|absence of|lack of|lacks|lacking|
      lacked|free of|free from|(is|are|was|were|been|remains|remained|tested|) negative for|neg for|
      no evidence (of|for)|no (sign|signs|symptom|symptoms) of|
      no (signs or symptoms|symptoms or signs) of|no history of|no hx of|no hx|no h/o|no phx|
      no indication of|no findings (of|to suggest|suggestive of|suspicious for)|no suspicion (of|for)|
      no cause of|no (concern|concerns) (for|of)|no complaint of|no complaints of|no reports of|not have|
      not had|not having|not been any|not demonstrate|not reveal|not show|not detect|not detected any|
      not indicate|not suggest|not see|not appreciate|not identify|not report|not complain of|not endorse|
      not exhibit|not present with|not experience|not experiencing|not experienced|not develop|
      not developed|not notice|not noticed|not feel|not feeling|not remember|not recall|ø|not appear|
      not consistent with|not compatible with|not suggestive of|not indicative of|not any|not in|not a|
      not an|fails to (show|reveal|demonstrate)|failed to (show|reveal|demonstrate|identify|detect)|
      rules out|ruled out|ruled out for|ruling out|excludes|excluded|excluding|exclusion of|rather than|
      instead of|cannot (see|feel|appreciate)|unremarkable for|nothing to suggest|nothing suggestive of|
      disappearance of|resolution of|none of|negative (test|tests|screen) for|declines any|
      not diagnosed with|not to have|rule him out for|rule her out for|- ve for|neg`,
  },
  {
    effect: 'negated',
    direction: 'forward',
    scope: 4,
    list: true,
    phrases: `
      not|isn't|aren't|wasn't|weren't|doesn't|don't|didn't|hasn't|haven't|hadn't|cannot|can't|negative|
      - ve|absent`,
  },
  {
    effect: 'negated',
    direction: 'backward',
    scope: 6,
    list: true,
    phrases: `
      (was|were|is|are|be|been|being|) (not|never) (been|) (observed|seen|noted|detected|found|identified|present|appreciated|reported|demonstrated|visualized|visualised|evident|encountered|palpable|palpated|heard|noticed|recorded|apparent|documented|elicited|felt|developed)|
      (was|were|is|are|has been|have been|had been|) ruled out|
      (was|were|has been|have been|had been) excluded|not (appear|occur|develop|exist)|
      (is|are|was|were|has been|have been) (absent|negative|denied|none|nil)|absent|were none|disappeared|
      cleared|isn't present|aren't present|wasn't seen|weren't seen|
      (is|are|was|were) (not an issue|not a problem|no longer present|no longer an issue)|
      (test|tests|screen|screening|swab|culture|antigen|antibody) (was|were|is|) negative`,
  },
  {
    effect: 'negated',
    direction: 'backward',
    scope: 1,
    list: false,
    phrases: 'negative|neg|denied|nil|free|- free',
  },
  {
    effect: 'negated-uncertain',
    direction: 'forward',
    scope: 4,
    list: false,
    phrases: 'unlikely to (be|have|represent)',
  },
  {
    effect: 'pseudo',
    direction: 'forward',
    scope: 0,
    list: false,
    phrases: `
      (no|without|without any) (significant|substantial|appreciable|interval|real|further|recent|definite|marked|apparent|obvious|evident|) (change|changes|increase|decrease|improvement|worsening|progression|reduction|difference|relief|response)|
      not (only|just|merely|simply|necessarily|certain|sure|clear|drain|extend|because|improve|improved|improving|changed|change|well controlled|controlled|adequately controlled|limited|as|quite|always|yet|been taking|taking|take|taken|tolerate|tolerating|able|help|helped|helping|better|responding|respond|relieved|relieve|known|know|like|new|uncommon|resolved|resolving|resolve|settled|settling|settle|gone|due|related|on|at|continue|want|wish|need|given|prescribed|treated|using|use|affect|impact|interfere|worsened|worse|getting|bothered by|concerned about|aware|require|recur|cause|feel well|been well|been feeling|going away|go away)|
      without (difficulty|difficulties|complication|complications|incident|change|problem|problems|improvement|relief|success|effect|help|assistance|further incident)|
      no (doubt|need|longer term|known cause|cause for concern|other|) (about|that|to|for|explanation|reason)|
      no (other|further) (concerns|questions|complaints) (today|)|no new (problem|problems|issues)|
      no matter|without treatment|without (further|any) (treatment|intervention)|
      never (resolved|improved|went away|goes away|treated|settled)|
      cannot (complete|walk|sleep|work|tolerate|afford|take|remember)|
      (can|) not (complete|walk|sleep|work)|
      (does|did|do) not (seem to|) (help|improve|worsen|bother|limit)|not (rule|ruled) out|no less than|
      no more than|non (smoker|drinker|compliant|compliance|adherent|adherence|steroidal)|
      no (relief|benefit|effect|help) (of|from|for|with)|gram negative|rh negative|
      negative (pressure|predictive|feedback|inspiratory|deflections)|has not recurred|not to|not for|
      (sign|signs|findings|features|evidence) (suggestive of|suggested|suggesting|to suggest)|
      weak to absent`,
  },
];
