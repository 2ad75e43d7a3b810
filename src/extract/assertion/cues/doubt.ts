import type { CueGroup } from '../cue-group.ts';

/** Doubt that is told of the whole statement: what remains, what the chances are, what is on the list. */
export const doubtCues: readonly CueGroup[] = [
  {
    effect: 'uncertain',
    direction: 'forward',
    scope: 5,
    list: false,
    phrases: `
in case (this|it|that|these) (is|was|are|were|turns out to be|should be|proves to be) (a|an|)|
(disagree|disagrees|disagreed|unhappy|uncomfortable) with (the|a|this|his|her) (diagnosis|dx|label) of|(disputes|disputed|dispute|challenges|challenged|doubts|doubted|question|questions|questioned) (the|a|her|his|this) (diagnosis|dx|label) of|
(fears|feared|fear|afraid|frightened|scared|dreads) that|
(surprised|astonished|amazed) (if|were) (this|it|he|she|they|these|there|) (is|was|were|has|had|turned out|turns out|proved|be) (to be|) (a|an|)|
(mistake|wrong|unwise|foolish|premature|dangerous|unsafe|early|soon|error|folly|rash|remiss) to (dismiss|discount|exclude|rule out|write off|overlook|disregard|discard) (the possibility of|)|
(suspicion|suspicions|concern|concerns|question|possibility|worry) (remains|remain|exists|exist|persists|arises|lingers) (for|of|about|over)|
there (is|was) (some|a|a little|ongoing|continued|real|slight|still) (concern|worry|suspicion|doubt) (about|over|for|of|regarding|whether (this is|it is|he has|she has|))|
(a|some|good|fair|real|slim|small|slight|decent|reasonable) chance (that|) (this|it|he|she|they|these) (is|has|are|may be|has had)|chances are (that|) (this|it|he|she) (is|has)|
conceivably|presumptively|seemingly|ostensibly|allegedly|alleged|supposedly|in all (likelihood|probability)|
(probably|possibly|likely|perhaps|maybe) (just|only|simply|merely) (a|an|)|
(one|another|the other|the main|main|a further|a second|a third|an alternative) possibility (is|would be|being|remains|includes)|
(on|in|within|top of|high on|at the top of|part of) (the|our|my|his|her) (differential|differentials) (is|are|:|,|includes)|
(we|i) (considered|wondered about|thought about|thought of)|(i am|i'm|we are|we're) thinking (about|of)|
(assumed|taken|reputed|rumoured|rumored) to (be|have)|(covering|covered) for|
(biopsy|test|tests|results|culture|cultures|swab|serology|imaging) (is|are|) pending for|
unconfirmed|not yet confirmed (to be|to have|as|)|
(low|lower|very low|high|higher|mod|moderate|strong|some|little|clinical|index of) susp (for|of)|
(tentatively|provisionally|presumptively|preliminarily) (diagnosed|labelled|labeled|coded) (with|as|as having)`,
  },
  // "I doubt that the blurred vision is due to diabetes"
  {
    effect: 'uncertain',
    direction: 'forward',
    scope: 9,
    list: false,
    phrases: '(doubt|doubts|doubted) that',
  },
  // what is awaited, unless something is behind it: "hip fracture pending surgery"
  {
    effect: 'uncertain',
    direction: 'backward',
    scope: 0,
    list: false,
    phrases: '(is|are|result|results|) (still|) (pending|awaited)',
  },
  {
    effect: 'pseudo',
    direction: 'backward',
    scope: 0,
    list: false,
    phrases:
      'pending (surgery|surgical|repair|operation|operative|orif|fixation|transfer|placement|discharge|transplant|clearance|insurance|approval|referral|rehab|procedure|intervention|cath|dialysis|resection|excision|removal|treatment|therapy|follow up|outpatient)',
  },
  // before "for" it is a drug: "amoxicillin susp for otitis"
  { effect: 'uncertain', direction: 'forward', scope: 0, list: false, phrases: 'susp' },
  {
    effect: 'uncertain',
    direction: 'both',
    scope: 4,
    list: false,
    phrases: '(very|highly|most|quite|rather|somewhat|extremely) unlikely',
  },
  {
    effect: 'uncertain',
    direction: 'backward',
    scope: 4,
    list: false,
    phrases: `
(has|have|had|can|could|is|was|) (been|be|) neither (be|been|) (confirmed|proven|proved|established|diagnosed) nor (been|) (excluded|ruled out|refuted|disproved|dismissed)|
(is|was|remains|remained|would be) (another|one|a further|a second|an alternative|the other) (possibility|consideration|option|explanation)|
(remains|stays|is|was) (high|higher|low|lower|near the top|at the top) (on|in|of) (the|our|my) (list|differential)`,
  },
  {
    effect: 'pseudo',
    direction: 'forward',
    scope: 0,
    list: false,
    phrases:
      "(not|never|cannot) (doubt|dispute) (that|)|(is|was|be|were) no (ordinary|mere|usual|trivial|everyday|common or garden)|no (mistaking|disputing|escaping|hiding|ignoring|concealing) (that|the|his|her|their|this|) (he has|she has|he had|she had|fact that|)|(denies|denied|denying|deny|no|without) (any|) (recent|significant|further|real|) (worsening|increase|exacerbation|deterioration|progression|flare|flares) (of|in) (his|her|their|the)|(did|does|has|have|had) not (attend|attended|kept|keep|missed) (the|his|her|their|)|(no|little|any|not much|good) (reason|cause|grounds|basis|need) to (doubt|question|dispute|challenge) (the diagnosis of|that|) (a|an|the|)|(it is|it's|it was|i am|i'm|we are|we're) (quite|now|) (certain|sure|clear|confirmed|established) (that|) (he|she|they|this|it|the patient) (has|have|had|is|are|was)",
  },
];
