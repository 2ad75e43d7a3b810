import type { CueGroup } from '../cue-group.ts';

/** Cues of doubt, and what only looks like them. */
export const certaintyCues: readonly CueGroup[] = [
  {
    effect: 'uncertain',
    direction: 'forward',
    scope: 5,
    list: false,
    phrases: `
possible|possibly|
probable|probably|
likely|
presumed|
presumably|
presumptive|
perhaps|
maybe|
questionable|
equivocal|
apparent|
potential|
suspect|
suspects|
suspected|
suspecting|
unlikely|
doubt|
doubtful|
low suspicion for|low threshold for|
presumed to be|
believed to be|
felt to be|
thought to be|
(seems|appears) to (be|have)|(seemed|appeared) to be|(seems|seemed) like|
potentially|(fear|fears) (that|) (this|it|he|she) (is|has|may be|might be|may have)|(not|never) (yet|) (rule|ruled)|
(may|might|could) (be|have|represent|reflect|indicate|also have|also be|have had|have been|well be|be having|be due to|be related to|be secondary to|be from)|
(is|are|was|were|seems|appears) (likely|probable)|
(most|very|more|quite|) likely (to be|represents|represented|represent|reflects|reflecting|representing|due to|secondary to|2 / 2|d/t|from|related to|a result of|the result of|in the setting of|)|
probable diagnosis of|
i (believe|think|feel) (this|that|it|he|she|they) (is|may be|could be|has|had|this is) (more of|due to|)|
(i|we) wonder (if|whether|about|re) ((this|it|he|she|they|there) (is|was|has|had|are|may be|could be|represents)|) (a|an|)|(i|we) (believe|think|suspect|wonder|reckon) (it|this|that|he|she|they|) (is|was|has|may be|might be|)|
(point|points|pointing|pointed) (to|towards)|
(pre - test|pretest|post - test|clinical|) probability of|
(presumed|likely|possible|probable|suspected|provisional|working) diagnosis (of|is|was|)|
under the impression of|
on the impression of|
? of|
question of|
?|
(is|was|are|were|been|be|) (being|) (suspected|presumed|assumed|thought|felt|believed) (of having|to have|to be having)|suspected to be|
(being|be|get|getting) ruled out for|(findings|features|symptoms|signs|presentation|picture) suggestive of|
(supposed|considered) to (be|have)|
(is|are|was|were) (most|very|) likely (due to|secondary to|caused by|related to|from|the result of|a|an)|
impending|
tentative|
tentatively|
provisional|
provisionally|
putative|
poss|
prob|
ddx of|
(working|provisional|presumptive|presumed|tentative|differential) (dx|diagnosis) (of|is|:|-|)|
wdx|
(smells|smelt|smelled|reeks|smacks) of|if (this|it) is not (a|an|)|
(favor|favors|favored|favoring|favour|favours|favoured|favouring)|
(low|high|intermediate|moderate|reasonable|small|remote|distinct) (likelihood|probability|suspicion|pretest probability|clinical suspicion|possibility) (of|for)|
(looks|looked|looking|sounds|sounded) like|
(picture|pattern|appearances|appearance) of|
(can|) (possibly|potentially|conceivably) (be|have|represent)|
improbable|
implausible|
(to be|being|be|currently being|under) (evaluated|investigated|investigation|evaluation|worked up|assessed|tested|checked|observed|observation) for|
(doubts|doubted|doubting)|
not (entirely|completely|absolutely|) convinced (of|about|by|that|)|
borderline for|questionably|
thinks (he|she|they|it) (has|have|had|may have|might have)|
(think|thinks|thought|reckons|believes|convinced|feels) (that|) (its|it's|it is|it was|this is) (a|an|the|just|all|) (case of|bit of|touch of|)|
(concerned|worried|afraid|suspicious|scared|frightened|terrified|convinced) (that|) (its|it's) (that|the|a|an|)|(concerned|worried|afraid|scared|convinced|worries) (that|) (this|the|my|his|her|that) (mole|lump|spot|rash|bump|lesion|growth|swelling|cough|pain|headache|thing|one) (is|was|may be|might be|could be) (a|an|)|(concerned|worried|afraid|suspicious|scared|frightened|terrified) (that|) (he|she|they|it|the patient|patient|this) (has|have|had|may have|might have|could have|is|may be|might be|could be)|
(would be|is) (an|) (unusual|atypical|odd|surprising|unlikely) for|
(is|was|could|might|may|can) (this|it) (be|not|just|really|) (a|an|)|(is|was|could|might|may|can) that (be|not|just|really) (a|an|)|
(does|do|did|has|have|could|might) (he|she|they|you|the patient|the child) (have|had|got|be having|suffer from)|
(believes|fears|suspects|thinks) (that|) (he|she|they|it) (has|have|had|may have|might have)|
(treat|treated|treating|managed|managing|manage|cover|covered|covering) (for now|initially|empirically|presumptively|provisionally|) as|
(treat|treated|treating|cover|covered|covering) (empirically|presumptively|provisionally) (for|as|)|
(empiric|empirical|presumptive|blind) (treatment|therapy|antibiotics|cover|management|rx) (for|of)|
cover for|
(thought|believed|felt|presumed|deemed|reckoned|considered|supposed) to (have|have had|have a|be having|represent|be due to|be from|be related to|reflect)|
(am|is|are|was|were|be|feel|felt|being|) not (yet|at all|entirely|quite|completely|fully|totally|) (certain|sure|confident|convinced|persuaded|satisfied) (that|if|whether|about|) (this|it|he|she|they|these|there|) (is|was|has|had|are|represents|) (a|an|)|
more (like|likely|in keeping with|suggestive of|typical of|consistent with)|
(smells|looks|feels|sounds) (more|very|a bit|rather|suspiciously|) like|
(leading|main|likeliest|favoured|favored|most likely|most probable) (diagnosis|dx|differential|possibility|hypothesis|contender|cause|explanation|culprit) (is|would be|:|of|remains|)`,
  },
  {
    effect: 'uncertain',
    direction: 'forward',
    scope: 7,
    list: true,
    phrases: `
(must|should|can|do|would) not (want to|) (miss|overlook) (a|an|any|)|
(never|not) (yet|) (been|) (yet|) (tested|screened|checked|investigated) for|
(afford|risk) (to miss|missing|to overlook|overlooking) (a|an|any|)|
questioning|
questioned|
(is|was|it is|) (doubtful|questionable|debatable|conceivable|possible|likely|probable|unlikely|plausible) (that|if|whether) (he|she|it|they|this|there|the patient|) (has|have|had|is|was|may|)|
(can|could|) not (be|) (certain|sure|confident) (that|) (this|it|he|she|there) (is|has|was|does|) (not|no) (have|a|an|)|
c/f|
s/o|
(bx|bxs|biopsy|biopsies|eval|evaluation|workup|work - up|work up) for|
suspicion of|
suspicion for|
suspicious (for|of)|
suspect of|
in suspicion of|
(with|) (concern|concerns|worry|worries|fear|fears) (for|of|about) (having|possibly having|a possible) (had|) (a|an|)|(concern|concerns) (for|of) (having (had|) (a|an|)|)|
(worry|worries|worried|worrisome|worrying|concerned) (for|about|of|re|re :|regarding|that)|
concerning for|
question (of|whether)|
r/o|to be (ruled out|excluded) :|
rule out|rule - out|(high|higher|low|lower|top|also) (on|in) (the|my|our) (list|differential|differentials) (is|are|:|,)|(still|) under (active|) consideration :|
rules out possible|
(to|and|or) exclude|
evaluate for|
evaluation for|
eval for|
evaluated for possible|
assess for|
look for|
to look into|(diagnosis|question|cause) (remains|is|still) open (:|between|)|
looking for|
work up for|
workup for|
work - up for|
testing for|(will|should|to|can|we|i|please) test for|
(cannot|can not|could not|unable to|not) (be|) (exclude|rule out|ruled out|excluded)|
(may|might|could) (be|represent|reflect|indicate) (either|a|an|)|
differential (diagnosis|diagnoses|) (includes|include|included|including|is|was|of|:)|
ddx|
differential diagnosis|
differential|
differentials|
(possible|potential|likely) (cause|causes|etiology|etiologies|diagnosis|diagnoses) (of|include|includes|are|is|:)|(the|a|one|another|our|my|) (most|more|very|less|next|other|) (likely|probable|plausible|possible|presumed|presumptive|suspected) (cause|diagnosis|explanation|culprit|candidate|possibility|reason|etiology|aetiology|source) (is|was|would be|being|remains|could be|may be|:) (a|an|)|
etiologies include|
suggestive of|
suggesting|
suggests|
suggest|
raises (concern|suspicion|question) (for|of)|
raising (concern|suspicion|question) (for|of)|
(is|was|it is|remains|) (unsure|uncertain|unclear|unknown|undecided|not known|not sure|not certain|not clear|not yet clear|doubtful|debatable) (if|whether|of|about|as to whether)|
whether (or not|)|
possibility of|
possibilities of|
possibilities include|
possibly of|
consider|
considering|
consideration of|
considerations include|
versus|
vs|
query|
queries|
queried|
presumed (due|secondary) to|
indeterminate for|
equivocal for|
(could|may|might) (possibly|potentially|well|easily|indeed|) (be|have)|
wonder if|
wondering if|
wonders if|
wonder about|
thinks it (is|may be|might be|could be)|
thinks (might|may|could) be (related to|due to|)|
high index of suspicion for|
plausible|
exclude|
either|
to (confirm|check for|assess for|evaluate for|investigate for|look for|work up|screen out|differentiate)|
(investigate|investigated|investigating|investigations|investigation|worked up|working up|w/u|check|checking|checked) for|
(pending|awaiting) (confirmation of|work up for|tests for|results for|biopsy for)|
(raise|raised|raises|raising) (the|) (concern|suspicion|question|possibility|concerns) (for|of|about)|
(entertain|entertained|entertaining) (the|) (possibility|diagnosis|idea) of|
(alternatives|alternative diagnoses|other possibilities) (include|are|included|:)|
(not|never) (yet|fully|completely|entirely|) (been|) (exclude|excluded|ruled out) (the|) (possibility of|)|
(can|could|may|might) not (yet|) (be|) (exclude|excluded|rule out|ruled out|rule)|
(may|might) or may not (be|have|represent|indicate|reflect)|
querying|
ix (for|re)|
(concern|concerns|suspicion|suspicions|question|questions) (was|were|has been|have been) raised (about|of|re|over|regarding|for)|
(can|could) not (tell|distinguish|differentiate|separate) (between|)|
(could|may|might|would) (go with|fit|fit with|match|tie in with|point to|mean)|
(atypical|unusual|untypical|odd) for|
((can|could|does|do|did|would|will) not|unable to|cannot) (r/o|completely exclude|entirely exclude|fully exclude|safely exclude|definitively exclude|preclude|confidently exclude|reliably exclude)|
(difficult|hard|impossible|tricky|not possible|not easy) to (exclude|rule out|r/o|be sure about|tell apart from)|
(too early|too soon|hard|difficult|impossible|not possible|unable|tricky) to (say|tell|know|determine|be sure|be certain|judge|decide) (if|whether|that) (this|it|he|she|they|there|) (is|was|has|represents|had|) (a|an|)|
(wonders|wondered|wondering) (about|if|whether|re|could it be)|
(concern|concerns|suspicion) (re|raised about|raised over|raised re) (:|)|
less (likely|probable|plausible)|
(is|was|seems|) (less|far less|much less) (likely|probable) (that|to be)|
(is|was|remains|seems) (a|an|the|some) (strong|real|distinct|remote|small|low|high|slight|) (clinical|) (possibility|suspicion|concern|probability|likelihood) (of|for|that)|
(pretest|pre - test) probability (of|for)|
(my|our|clinical|strong|working|high|initial|main|index of|some|a) suspicion (is|was|of|for|that) (of|this is|it is|for|)|
(hints|hinting|hinted) (at|to|towards|toward)|
(dd|d/d) (:|-|–|=)|d/d|(pending|awaiting|outstanding) :|(can|may|might|could) (also|sometimes|often|usually|commonly|occasionally|) be (caused by|due to|a sign of|a symptom of|related to|the result of|from)|any (history|hx|h/o) of|(differential|differentials) (dx|diagnosis|diagnoses|) (:|-|–|to include|list|=|would include|could include|at this stage|remains)|
(convinced|adamant|certain|sure|insists|insistent) (that|) (he|she|they) (has|have|had|is having|was having)|
self - (diagnosed|diagnosis of|diagnosing)|
(google|internet|online) (says|suggests|suggested|told|search suggests)|
(not|never|cannot|unable to|difficult to|hard to|to|will|) (know|tell|say|see|determine|establish|ascertain|confirm|clarify|find out|check) (if|whether) (this|it|he|she|they|there|the patient|patient) (does|do|) (in fact|actually|really|indeed|truly|) (is|has|have|was|represents|could be|may be|might be|are) (a|an|any|)|
(thinks|believes|suspects|fears|understands|guesses|assumes|unsure if|not sure if) (that|) (his|her|their|the|my) (own|birth|late|biological|) (mother|father|mum|dad|mom|sister|brother|parents|grandmother|grandfather|aunt|uncle|gran|son|daughter) (may have|might have|could have|) (has|had|have|died of|died from|suffers from|suffered from)|
(could|might|may) (it|this|these|that) be`,
  },
  {
    effect: 'uncertain',
    direction: 'backward',
    scope: 4,
    list: false,
    phrases: `
(pcr|naat|swab|cx|csf|vdrl|igra|quantiferon|serology|titers|titres|test|tests|screen|culture|cultures|biopsy|bx|path|antibody|antibodies|antigen|workup|work - up) (is|are|was|were|still|) (pending|awaited|outstanding)|
(is|was|are|were|remains|appears|seems|very|most|more|) (likely|probable|possible|suspected|questionable|uncertain|unclear|presumed|questioned|plausible)|
(therefore|thus|hence|so|now) (very|most|) (unlikely|likely|probable|improbable)|
unlikely|
(is|was|are|were|be|) (less|highly|very|) unlikely|
(is|was|were|are) (being|) (considered|suspected)|
(is|was|were|are|been|) (felt|thought|considered|believed|deemed|judged) (to be|) (the|) (very|less|more|highly|most|) (unlikely|improbable|possible|likely|probable|doubtful)|
cannot (be|) (excluded|ruled out)|
can not be (excluded|ruled out)|
could not be (excluded|ruled out)|
not (be|been|) (excluded|ruled out)|
(is|was) not (entirely|completely|) (excluded|ruled out)|
(to|should|must|needs to|need to) be (excluded|ruled out)|
being (ruled out|excluded)|
is a (possibility|consideration|concern)|(is|was|are|were|remains|remain|still|) under (active|) consideration|(may|might|could) (also|well|) (be contributing|contribute|play a role|be at play|be responsible|be to blame)|(is|was|remains|as) (the|our|my|a) (working|provisional|presumptive|presumed|tentative|leading|likely|probable|main|top) (differential|diagnosis|impression|hypothesis|suspicion)|(still|yet|remains) to be (excluded|ruled out|confirmed|proven|established)|to be (ruled out|excluded) :|
(in all (likelihood|probability)|query) (.|,|;)|
(is|was|are|were|be|been|remain|remains|stay|stays|high|low|higher|lower|also|) (in|on|part of) (the|our|my) (list of differentials|differential|differential diagnosis|differentials|list)|
(is|was|are|were|seems|) (improbable|implausible|doubtful|debatable|conceivable|not certain|not proven|not sure)|
(can|could|may|might) not (yet|) (be|) (entirely|completely|fully|safely|reliably|) (be|) (excluded|ruled out)|
(not|never) (yet|) (been|) (formally|definitively|fully|completely|entirely|) (excluded|ruled out)|
(still|) (needs|need|remains|remain) to be (excluded|ruled out|confirmed|determined|established)|
(would|could|might|may) (also|well|) (explain|account for|fit|be the cause)|
(should|must|to|needs to|could) be (borne in mind|considered|kept in mind)|
awaiting confirmation|
pending confirmation|
to be confirmed|
not confirmed yet|
tbc|unconfirmed|equivocal|(is|was|are|were|remains|) (of|a) concern|(is|was|are|were|) (favored|favoured)|
(may|might|could) (also|well|still|) be (present|there|developing|the cause)|
vs|
versus|
(until|till) (proven|proved) otherwise|(felt|thought) (very|most|) unlikely|(possibility|idea|question|suggestion) was raised|
(is|was|are|were|seems|felt|thought|considered|deemed|judged|much|far|also|) (less likely|much less likely|less probable|a less likely possibility|a remote possibility|far less likely)|
(needs|need|requires|require|wants|want|deserves|warrants|merits) (excluding|ruling out|exclusion|consideration|considering|confirming|confirmation|to be considered|to be ruled out|to be excluded)|
(is|was|be|remains|still|would be|seems|remained|) (the|a|my|our|one|) (most|more|very|less|next|other|) (likely|probable|plausible) (cause|diagnosis|explanation|culprit|candidate|possibility|reason)|
(is|was|be|would be|remains|still|remained) (a|an|my|our|the|one) (strong|real|distinct|remote|small|outside|first|top|main|clear|good|leading|serious|definite|) (possibility|thought|suspicion|differential|contender|candidate|concern)|
(is|was|are|were|remains|still|) (not yet|as yet not|yet to be|not) (been|) (confirmed|proven|proved|certain|established|verified) (yet|so far|)|
(is|was|remains|are|) (difficult|hard|impossible|not possible|not easy) to (exclude|rule out|r/o)|
in mind|
(is|are|was|were|has|) (on|crossed|crosses|at the back of) (my|our) (mind|minds)|less so|
(still|) (has|have) (yet|still|) to be (considered|excluded|ruled out|borne in mind|thought of)|
still (possible|likely|suspected|queried|in question|conceivable|probable)|
queried|
bloods (sent|taken|awaited|pending|done)|
(top of|high on|on|high up on) (the|my|our) (list|differential|differentials)|
pretest probability`,
  },
  {
    // "PE has not been ruled out, nor has dissection."
    effect: 'uncertain',
    direction: 'both',
    scope: 4,
    list: true,
    phrases:
      '(has|have|is|was|are|were|) not (yet|) (been|) (ruled out|excluded) (,|) (nor|and neither|neither) (has|have|is|was|)',
  },
  { effect: 'uncertain', direction: 'backward', scope: 0, list: false, phrases: '?|considered' },
  {
    effect: 'pseudo',
    direction: 'forward',
    scope: 0,
    list: false,
    phrases: `
(can|could|may|might) (also|well|) (be|) (a|the|one|) (contributing|possible|likely|) (factor|cause|reason|trigger|contributor|contributing) (in|for|of|to)|
may (increase|decrease|take|continue|return|use|resume|need|shower|try)|might need|
as likely than|no likely|
(will|we|i|please|should|could|would) (also|) consider (adding|starting|increasing|switching|referral|further|mri|ct|obtaining|using|changing|injection|surgery|ortho|gi|pt|physical|weight|imaging|surgical)|
consider (adding|starting|increasing|switching|referral|further|obtaining|changing|ortho|gi|weight|pfts|imaging)|
not (a|) concern|no (concern|concerns)|no (concern|concerns) (about|re|regarding|over|with|for) (his|her|their|the|my|our|known)|vital signs|vs :|
considering (his|her|their|the patient's|this|these|all (his|her))|unlikely to (help|benefit|need|require|improve)|likely to (help|benefit|need|require|improve)|
(unclear|unknown|uncertain|undetermined) (etiology|aetiology|cause|origin|significance)|
as (much|soon|near|far|little|often|) (as|) possible|if possible|with (concern|concerns) (for|of)|
(concern|concerns) about|concerned about (his|her|their|the|this)|(worried|worries|worry|anxious|bothered|upset|distressed|concerned) (about|by|over|with) (his|her|their|the patient's|my|a|the) (own|)|
(mother|mum|mom|father|dad|parents|parent|wife|husband|daughter|son|family) (is|are|was|were|) (very|) (worried|concerned) (by|over)|consistent with|compatible with|
(and|,) probably (will|should|needs)|
? (cause|causes|source|aetiology|etiology|reason|trigger) (of|for)|either (side|knee|leg|arm|eye|ear|hand|foot|hip|shoulder|ankle|lung|breast|kidney|way|case|of)|
(favor|favors|favored|favour|favours|favoured) (the|his|her|using|a|an)|
(wait|waiting|check|checked|look|looked|looks) (like|) (good|well|better|fine)|
to (confirm|check) (the|his|her|understanding|receipt|eligibility|that)|considered (and|but|,|then) (not|then|but|ruled|excluded|rejected|dismissed|discounted)|(i am|i'm|we are|am) (now|quite|absolutely|fully|) (convinced|certain|sure|adamant|confident) (that|) (he|she|they|it|this) (has|is|was|had)`,
  },
];
