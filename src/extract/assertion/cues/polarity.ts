import type { CueGroup } from '../cue-group.ts';

/** Cues that deny a condition, and what only looks like them. */
export const polarityCues: readonly CueGroup[] = [
  {
    effect: 'negated',
    direction: 'forward',
    scope: 8,
    list: true,
    phrases: `
no|without|w/o|nil|neither|nor|never|absence of|lack of|lacks|lacking|
lacked|free of|free from|(and|but|,|which|) (is|are|was|were|been|remains|remained|tested|) negative for|neg for|neg . for|
no evidence (of|for)|no (sign|signs|symptom|symptoms) of|
no (clinical|obvious|new|acute|) (signs or symptoms|symptoms or signs|signs and symptoms|symptoms and signs|signs / symptoms|symptoms / signs|sx|s/sx|s / sx|s/s|ssx|sxs) of|
(without|denies|denied|denying|deny) (any|) (signs or symptoms|symptoms or signs|signs and symptoms|symptoms and signs) of|no history of|no hx of|no hx|no h/o|no phx|
no indication of|as well as any|(not|never) (appear|seem) to be (any|a|an|having|suffering|experiencing|showing|exhibiting|due to|caused by|related to|secondary to|) (evidence of|signs of|sign of|)|no (allergy|allergic) (symptoms|symptom|reaction|reactions|manifestations)|no findings (of|to suggest|suggestive of|suspicious for)|no suspicion (of|for)|
no cause of|no (concern|concerns) (for|of|about|re|regarding|over)|no complaint of|no complaints of|no reports of|not have|
(not|never) (thought|felt|believed|considered|deemed|judged) to be (due to|caused by|related to|secondary to|from|the result of|attributable to) (a|an|)|denys|denyes|dennies|deneis|n/k/c/o|n / k / c/o|not k/c/o|no any|not having any|
not had|not having|not been any|not demonstrate|not reveal|not show|not detect|not detected any|
not indicate|not suggest|not see|not appreciate|not identify|not report|not complain of|not endorse|
not exhibit|not present with|not experience|not experiencing|not experienced|not develop|
not developed|not notice|not noticed|not feel|not feeling|not remember|not recall|ø|not appear|
not consistent with|not compatible with|not suggestive of|not indicative of|(not|never) (yet|) (been|) (labelled|labeled|classified) (as|with|)|not associated with|(was|were|is|are|been|be) not (noted|observed|seen|reported|recorded|documented|considered|judged|deemed) to (have|be|show|exhibit|be having)|(has|have|had|having) not felt (any|at all|)|never felt (any|)|not (think|believe|feel|suspect) (that|) (he|she|they|it|this|there|the patient) (has|have|had|is|was|were|are|could be|may be|might be|could have|may have|is having|are having|has had|have had) (any|a|an|)|not (noted|noticed|seen|observed|found|known|heard|felt) (him|her|them|the (patient|child|baby|boy|girl)) (to (have|be|be having)|having|being|) (any|)|not (been|) able to (detect|find|see|feel|hear|elicit|palpate|identify|appreciate|demonstrate|reproduce|visualise|visualize) (any|a|an|)|(nobody|no one|no - one|none of them) (has|have|had|) (noticed|saw|seen|observed|reported|witnessed|heard|found|described|mentioned) (any|a|an)|(nothing|little|not much|nothing else) to (support|suggest|indicate|point to|point towards|confirm) (a|an|any|the|)|would (not|) have (expected|had|seen|found|noticed|felt|shown|developed|heard) (a|an|some|more|)|(wrong|incorrect|untrue|inaccurate|false|misleading) (to (say|state|claim|think|write|suggest)) (that|) (he|she|they|there|it|the patient|this) (has|have|had|is|was|are)|not (meet|meeting|fulfil|fulfill|satisfy) (the|any|) (diagnostic|clinical|full|) criteria (for|of)|not find (any|a|an|evidence of|signs of)|not (seen|found|noted|observed|noticed) (any|signs of|evidence of)|not any|not in|not a|
not an|(was|were|is|are|been|be|) not found to (have|be)|not (appear|seem) to (have|be having|be suffering from)|not (reported|mentioned|endorsed|described|complained of|admitted to|acknowledged) (any|having|)|
(unaware|not aware) of (any|having|)|not (carry|have) (a|any|the) (diagnosis|dx) of|not (,|) however (,|) (have|show|feel|report|appear)|(denies|denied|deny|denying) (,|) (however|though) (,|)|(fail|fails|failed|failing|failure|inability) to (show|reveal|demonstrate|identify|detect|disclose|find|visualise|visualize|confirm|uncover|elicit|yield|grow|document|substantiate|turn up|pick up|locate|isolate|bring out)|
rules out|ruled out|ruled - out|r/o'd for|(was|were|has been|have been|had been|) ruled out for|ruling out|excludes|excluded|excluding|exclusion of|rather than|
instead of|cannot (see|feel|appreciate)|unremarkable for|nothing to suggest|nothing suggestive of|
disappearance of|resolution of|none of|none of the following (symptoms|signs|conditions|problems|) (:|)|negative (test|tests|screen) for|declines any|(has been|have been|had been|was|were|is|are|been) cleared of|
not diagnosed with|not to have|rule him out for|rule her out for|- ve for|neg|
(no|(none|not one) of (the|his|her)) (other|) (family members|relatives)|(no one|nobody|none) in (the|his|her|my|our|their) family|
never (had|has|have|experienced|suffered from|suffered|developed)|no longer any|(able|allowed us|helped us|managed|sufficient|enough) to (exclude|rule out)|devoid of|not (suffer|suffering) from|(screen|screens|screened|tests|test|tested|came back|come back) negative (for|)|cleared of|
(says|said|answers|answered|replies|replied) no to|(yet to|not yet to|not yet) (develop|developed|have|had|experience|experienced|show|shown)|
bereft of|void of|zero|
(argues|argue|arguing|argued|speaks|speak|evidence|militates|weighs) (strongly|) against|
unable to (elicit|find|detect|palpate|demonstrate|identify|reproduce|appreciate|see|visualise|visualize)|
not (consistent|compatible) with|inconsistent with|incompatible with|
not (due to|caused by|secondary to|attributable to|explained by|suspicious for|concerning for|in keeping with|typical of|known to (have|be)|thought to have|felt to have|believed to have|confirm|support|found to have|shown)|
(pertinent|relevant|significant|) negatives (are|include|included|:|)|
(never|not|nobody|no one) (been|had|experienced|suffered|) (told|diagnosed|any|episode|episodes|a history|signs)|
family (history|hx) (is|was|) (negative|unremarkable|non - contributory|noncontributory) for|
(fh|fhx|fmhx) (is|) (negative|neg|- ve|nil) (for|)|unaffected by|∅|⊘|(neg|negative) (fh|fhx|family history|family hx) (for|of)|no (first|second|other) (-|) (degree|) (relative|relatives) (with|have|has|had|)|(turned out|turns out|proved|proven|shown|found|known|thought|felt|believed|confirmed) not to (be|have)|(rules|counts|goes|went|rule|count|go) (strongly|firmly|) against|
(test|tests|screen|screening|swab|swabs|culture|cultures|serology|pcr|ct|mri|imaging|x - ray|ultrasound|biopsy|urine|dip|dipstick|ros|review of systems) (was|were|is|) (negative|neg) for|(negative|neg) (ros|review of systems|screen|test|imaging|work up|workup) for|
(nothing|little|not much|nothing much) (in|on|from|about|) (the|his|her|this|) (history|exam|examination|imaging|notes|bloods|scan|ecg|presentation|mri|ct|results|) (to suggest|to indicate|to point to|suggestive of|suggesting|pointing to)|
no (features|signs|reason|grounds|clinical evidence|findings) to (suggest|suspect|indicate|support)|
(nothing|little) (here|in this|in it|today|on exam|) to (make|let) (me|us|one|anyone) (think of|think|suspect|consider|worry about|fear)|nothing (could be|was|is|can be|) (heard|seen|found|felt|there) (that|which) (would|could|might|) (suggest|suggests|suggested|indicate|support|fit)|nothing (in|on|about) (the|his|her|this|) (exam|examination|history|picture|imaging|scan|bloods|film|films|ecg|presentation) (points to|suggests|indicates|supports|implies)|(screen|screening|screens|state screen|newborn screen|heel prick|test|tests|testing|labs|genes|workup|work - up) (was|were|is|are|came back|) normal for|(wrongly|mistakenly|erroneously|incorrectly|falsely) (labelled|labeled|coded|recorded|diagnosed|listed|entered|documented) (as|with|as having|)|no (decreased|reduced) need for sleep|(negative|unremarkable) as far as|(not|nothing) (significant|remarkable|notable|positive) for|(insignificant|non - contributory|noncontributory) for|but also any|(would be|is|was|were) (wrong|incorrect|a mistake|an error|inaccurate|misleading|not right) to (call|label|diagnose|treat) (this|it|him|her|that) (as|with|for|) (a|an|)|(no one|nobody|no - one) (else|) (at home|in the (house|household|class|office|home)|at (school|work|nursery|daycare)|around (him|her|them)) (has|have|had|has had|had had)|there (is|was|has been|have been|are|were) no (clinical|clear|definite|obvious|new|other|radiological|radiographic|) (sign|signs|symptom|symptoms|feature|features|trace|evidence|hint|suggestion|indication|mention) ((or|and|nor|/) (sign|signs|symptom|symptoms|suggestion|evidence|history|feature|features|indication)|) (of|for|to suggest|suggestive of|suggesting|that)|(has|have|had|having) been spared (any|the|)|not bear out (the|any|) (suspicion of|idea of|possibility of|diagnosis of|)|(bloods|labs|ct|mri|imaging|echo|scan|scans|tests|biopsy|serology|angiogram|x - ray|films|results|findings) (exclude|excludes|safely exclude|effectively exclude)|no red (flag|flags) (features|symptoms|signs|) (such as|including|incl|like|e . g .|eg|of|for|:|-|,|)|red (flags|flag symptoms) (nil|none|absent|denied|negative|all negative) (:|,|-|)|
(no|without|without any|denies|denied|denies any|denied any|denying any|no recent|no significant|no acute|any) (change|changes) in (his|her|the|their|) (visual acuity|eyesight|memory|bladder habits|bladder function|bowel function|bowel or bladder function|bowel or bladder habits|bowel and bladder function|urinary habits|urine output|taste|smell|menses|periods|bowel habits|bowel habit|bowel movements|bowels|appetite|weight|vision|hearing|sleep|stool|stools|urination|urine|voice|speech|gait|mental status|sensation|energy|skin colour|skin color) (,|or|nor|and)|
unable to (hear|feel)|(could|can) (not (make out|discern)|find no|detect no|see no|feel no|hear no)`,
  },
  // "Denied any problems in school such as …": long items
  { effect: 'negated', direction: 'forward', scope: 12, list: true, phrases: 'denies|denied|denying|deny' },
  {
    effect: 'negated',
    direction: 'forward',
    scope: 4,
    list: true,
    phrases: 'not|negative|- ve',
  },
  {
    effect: 'negated',
    direction: 'forward',
    scope: 2,
    list: false,
    phrases:
      '(misdiagnosed|mislabelled|mislabeled|miscoded|misread|misinterpreted|mistaken) (with|as|for) (a|an|)|absent|anything but (a|an|)|far from (being|having|) (a|an|)',
  },
  { effect: 'negated', direction: 'forward', scope: 0, list: false, phrases: 'non -' },
  {
    effect: 'negated',
    direction: 'backward',
    scope: 6,
    list: true,
    phrases: `
(was|were|is|are|be|been|being|) (not|never) (be|been|yet been|) (clearly|) (observed|seen|noted|detected|found|identified|present|appreciated|reported|demonstrated|visualized|visualised|evident|present|confirmed|established|supported|substantiated|proven|proved|verified|replicated|encountered|palpable|palpated|heard|noticed|recorded|apparent|documented|elicited|felt|developed)|
(was|were|is|are|has been|have been|had been|(has|have|had) (since|now|already|subsequently|also|then|later) been|(can|could) (now|safely|confidently|reasonably|effectively|) be|(was|were) able to be) (now|also|both|all|safely|confidently|effectively|definitively|quickly|promptly|rapidly|soon|easily|formally|eventually|subsequently|ultimately|finally|clinically|radiologically|completely|conclusively|reliably|later|then|) (ruled out|excluded)|(clinically|radiologically|biochemically|sonographically|safely) (ruled out|excluded)|ruled out|(reasonably|effectively|essentially|confidently|adequately) (excluded|ruled out)|
(is|was|are|were|) (not|no longer) (clinically|) suspected|
(was|were|has been|have been|had been) (effectively|confidently|definitively|) (excluded|rejected|dismissed|refuted|discounted|disproved|disproven|discarded|eliminated)|
(has|have|had|was|were|is|are) (,|) (thankfully|fortunately|happily|luckily|mercifully|reassuringly|however|therefore|thus|hence|thereby|accordingly) (,|) (been|) (ruled out|excluded)|
(and|but|then|and then|but then|but later|but subsequently|later|subsequently) (ruled out|excluded|rejected|dismissed|refuted|discounted|disproved)|
(is|are|was|were|) (initially|first|also|strongly|briefly|) (considered|thought|suspected|entertained) (initially|at first|) (,|) (and|but|yet|and then|but then|then) (was|were|is|has been|have been|) (later|subsequently|since|eventually|quickly|) (ruled out|excluded|rejected|dismissed|refuted|discounted|disproved)|
(came|come|comes|was|were|returned) (back|) (negative|non - reactive|nonreactive|clear)|non - reactive|nonreactive|
(is|are|was|were|) (not the case|nowhere to be (seen|found)|nonexistent|non - existent|not there|not in evidence)|
not (observed|seen|found|present) (either|)|never (occurred|developed|materialised|materialized|happened)|
(looked|searched|tested|sought|screened) (for|) (and|but) (not|never) (found|seen|detected|identified|confirmed)|r/o'd|
not (occurred|happened|developed|materialised|materialized|appeared|arisen|emerged)|(failed|fails) to (develop|materialise|materialize|appear)|not (appear|occur|develop|exist)|
(is|are|was|were|has been|have been) (all|both|each|also|equally|) (absent|negative|denied|none|nil)|absent|were none|disappeared|
(is|are|was|were) (not an issue|not a problem|not a feature|not a factor|not a complaint|not a concern|not part of the picture|no longer present|no longer an issue)|
(test|tests|screen|screening|swab|culture|antigen|antibody) (was|were|is|) negative|
(and|but|,|which) (it|this|that|they|both|all|the test|the tests|the result|the results|the swab|result|) (was|were|is|are|came|has come|have come|returned) (back|) negative|
(and|but|,|which) (he|she|they|) (was|were|has|have|had|) (tested|screened|found|been found|proved|proven|turned out) (to be|) negative (.|;|,)`,
  },
  {
    effect: 'negated',
    direction: 'backward',
    scope: 1,
    list: false,
    phrases:
      'negative|neg|denied|denies|nil|free|- free|there (is|was|has been|have been|are|were) no (sign|signs|trace|evidence|hint|suggestion)|screen negative|negative so far|negative twice',
  },
  {
    effect: 'negated',
    direction: 'backward',
    scope: 6,
    list: true,
    phrases: `
(all|both|each) (absent|negative|denied|none|nil|neg|no|- ve|excluded|ruled out|normal and absent|not present|not seen|clear)|
(:|-|–|—|,) (denies|denied|negative for|neg for) (all|any of these|these|the lot|all of these|both)|
neither (of these|of which|of them|) (was|were|is|are|) (present|seen|found|noted|reported|demonstrated|elicited|confirmed|detected|evident)|(,|but|and|though|which|who) (he|she|they|the patient|pt|) (has|have|had|) never (had|suffered from|suffered|been diagnosed with|been told of) (it|this|them|that|one|any)|(entered|recorded|listed|coded|documented|labelled|labeled|charted) (in error|by mistake|erroneously|wrongly|mistakenly|incorrectly)|none of (these|which|the above|them) (present|noted|reported|found|today|elicited|were present|are present|)|
(:|,|and|which|who|but|he|she) (does|did|do) not have (it|this|that|the condition|the gene|the disease|them)|
(and|:|,|but) (is|was|are|were|came back|came out|turned out|came up) (clear|negative|unaffected|not affected|fine|normal|not a carrier)|
not (appreciable|visible|obvious)|
conspicuous by (its|their) absence|(not a|not an|never a|never an) (issue|problem|feature|factor|complaint|concern|worry)|
(,|) which (he|she|they|the patient|the parents) (denies|denied|deny|does not have|did not have|has not had)|
(he|she|they|the patient|pt) (has|have|does|did|had) not (had|have|got|get|experience|experienced) (.|,|;)|never (been|) (diagnosed|found|seen|documented|detected) (.|,|;)|not (suggested|substantiated|indicated by)|could not be (demonstrated|elicited|found|felt|seen|heard|reproduced|detected|confirmed)`,
  },
  {
    effect: 'negated',
    direction: 'backward',
    scope: 0,
    list: false,
    phrases: `
excluded|excl|ruled out|r/o (by|with|on|via)|(excluded|ruled out) (on|by|with|via|at|after|radiologically|clinically|already|now|today|last|previously)`,
  },
  {
    effect: 'negated',
    direction: 'backward',
    scope: 1,
    list: false,
    phrases: `
(x - rays|films|swab|swabs|serology|skin test|core ab|surface ag|ag|ags|antigens|smear|smears|antigen|antibodies|antibody|pcr|naat|cultures|culture|test|tests|titres|screen|igg|igm) (<times>|x <n>|all|both|) (negative|neg|- ve|clear|not detected)|(ag / ab|ab / ag|antigen / antibody|antibody / antigen|ag / ab combo|4th gen|4th generation|fourth gen|fourth generation|<n> / <n> (ab|ag / ab|ab / ag|antibody|antibodies|)|toxin|toxin / gdh|gdh / toxin|gdh|elisa) (screen|test|combo|) (negative|neg|- ve|nr|non - reactive|nonreactive|not detected)|(ag|ab|antibody|antibodies|antigen|screen|test|serology|igg|igm) (nr|non - reactive|nonreactive|not reactive)|(screen|screens|screening|workup|work - up) (was|is|) (normal|unremarkable|nad|wnl)`,
  },
  {
    // "Fever was denied, as was cough."
    effect: 'negated',
    direction: 'both',
    scope: 4,
    list: true,
    phrases: `
(is|are|was|were|been|has been|have been|) (also|all|both|) (absent|denied|negative|excluded|ruled out|not (seen|found|present|noted|felt|heard|reported|detected|palpable)) (,|.|;|-|–|) (as (is|was|are|were|did|has been|have been)|and so (is|was|are|were)|so (is|was|are|were)|(and|) (likewise|ditto|similarly) (for|with|)|same (for|with|goes for))`,
  },
  {
    effect: 'negated-uncertain',
    direction: 'forward',
    scope: 4,
    list: false,
    phrases:
      '(is|was|are|were|seems|appears|felt|thought|considered|) (very|highly|) unlikely to (be|have|represent|reflect) (a|an|)',
  },
  {
    effect: 'pseudo',
    direction: 'forward',
    scope: 0,
    list: false,
    phrases: `
(no|without|without any) (new|significant|sig|substantial|substantive|appreciable|notable|noticeable|visible|reported|documented|meaningful|measurable|acute|great|large|major|dramatic|interval|real|further|recent|definite|marked|apparent|obvious|evident|overall|clinically significant|clinically meaningful|) (interval|new|short term|) (enlargement|growth|expansion|extension|spread|dilatation|deterioration|acceleration|exacerbation|exacerbations|flare|flares|flare up|shrinkage|regression|decline|delay|lengthening|widening|escalation|fluctuation|variation|effect) (in|of|to|for|on|with)|
(near|almost|nearly|partial|incomplete|some|slow|gradual) (-|) (complete|total|) (resolution|disappearance) of|despite (a|the|) negative|no (other|further|alternative) (apparent|clear|obvious|identifiable|discernible|evident|plausible) (cause|causes|explanation|source|reason|trigger) (for|of|)|
(without|no) (significant|relevant|notable|any|known|) (past medical|medical|past|previous medical) history (,|) (was|is|were|who|presented|presents|presenting)|
(fail|fails|failed|failing|failure|did not|does not|unable to|not able to|could not|cannot|can not|not|no|never) (to|) (reveal|show|identify|find|establish|determine|locate|explain|demonstrate|uncover|elucidate) (the|a|an|any|) (clear|obvious|definite|specific|apparent|identifiable|underlying|exact|bleeding|likely|) (source|cause|causes|site|origin|reason|etiology|aetiology|focus|explanation|trigger) (of|for|behind)|(no|not the faintest|without any|any) idea (that|of|about|how|why|what)|(can|could|do|does|did|would) not (explain|account for) (the|his|her|their|this|these)|(nobody|no one|no - one) (ever|had|has|) (told|warned|informed|asked) (him|her|them|me|us|the patient) (about|of|that)|(can|could) not (shake|shake off|throw off|get rid of|get over|get on top of|kick|beat|hide|mask|ignore)|no (amount|end|shortage) of|no (plan|plans|wish|intention|desire|attempt|attempts|urgency|rush|hurry|indication|point) to|(cannot|can not|can't|could not|couldn't|unable to) (catch|get) (his|her|my|their|your) breath|
(not|never) (appear|seem) to be (responding|improving|helping|controlling|controlled|aware|taking|working|adequately|well|fully|tolerating|compliant|complying|bothered by|bothering|healing)|(not|never) (successfully|significantly|adequately|completely|fully|really|seem to|appear to|effectively|sufficiently|always|entirely|) (reduce|reduced|relieve|relieved|alleviate|alleviated|control|controlled|decrease|decreased|lessen|lessened|ease|eased|treat|treated|cure|cured|eliminate|stop|address|addressed|touch|abate|settle) (the|his|her|their|my|this|these)|lack of (effectiveness|efficacy|response|benefit|relief|improvement|success|control|effect|progress) (in|of|for|with|to|on)|not (recall|remember) (the|his|her|their|this|that|having had (his|her|the)) (details|specifics|circumstances|events|exact|cause|mechanism|)  (of|surrounding|around|) (the|his|her|this|that|)|(was|were|is|are|had been|has been|have been|) not (there|present|seen|noted|visible|evident|apparent|found|identified|detected|reported|described|demonstrated|heard|felt|noticed|documented) (before|previously|earlier|prior to|then|on (the|his|her|a|) (prior|previous|last|earlier|old)|at (the|his|her|) (last|previous|prior)|in (the|his|her|) (prior|previous|last|earlier)|in <year>)|
lack of (sleep|exercise|fluids|money|food|support|access|time|follow - up|rest)|
(wrong|incorrect|untrue|inaccurate|false|misleading) (to (say|state|claim|think|write|suggest)) (that|) (he|she|they|there|it|the patient|this) (has|have|had|is|was|are) (no|not|never|without|free of|free from)|not (true|correct|right|so|the case) (that|to say) (that|) (he|she|there|they|it|the patient|this) (has|is|have|had|was|are|were|does|feels) (no|not|without|free of|not have|)|
(no|without|without any) (new|significant|sig|substantial|substantive|appreciable|notable|noticeable|visible|reported|documented|meaningful|measurable|acute|great|large|major|dramatic|interval|real|further|recent|definite|marked|apparent|obvious|evident|overall|clinically significant|clinically meaningful|) (interval|) (change|changes|increase|decrease|improvement|worsening|progression|reduction|difference|differences|relief|response|exacerbation|exacerbations|flare) (in|of|to|) (either|)|
not (only|just|merely|simply|solely|exclusively|purely|necessarily|certain|sure|clear|drain|extend|because|improve|improved|improving|changed|change|well controlled|controlled|adequately controlled|limited|as|quite|always|yet|been taking|taking|take|taken|tolerate|tolerating|able|help|helped|helping|better|responding|respond|relieved|relieve|known|know|like|new|uncommon|resolved|resolving|resolve|settled|settling|settle|gone|due|related|on|at|continue|want|wish|need|given|prescribed|treated|using|use|affect|impact|interfere|worsened|worse|getting|bothered by|concerned about|aware|require|recur|cause|feel well|been well|been feeling|going away|go away)|
not only (does|is|did|was|has|do|were|had|are) (he|she|they|it|there|the patient|the|this|his|her) (have|had|a|been|)|
without (difficulty|difficulties|complication|complications|incident|change|problem|problems|improvement|relief|success|effect|help|assistance|further incident)|
no (doubt|need|longer term|known cause|cause for concern|other|) (about|that|to|for|explanation|reason)|
no (other|further) (concerns|questions|complaints) (today|)|no new (problem|problems|issues)|
no matter|not in (the|) (labor force|labour force|workforce|work|paid work|employment|paid employment|education|school|a relationship|a position|a hurry|use|keeping with her age)|without (a doubt|a shadow of a doubt|any doubt|question)|without treatment|without (further|any) (treatment|intervention)|
never (resolved|improved|went away|goes away|treated|settled)|
cannot (complete|walk|sleep|work|tolerate|afford|take|remember)|
(can|) not (complete|walk|sleep|work)|
(does|did|do) not (seem to|) (help|improve|worsen|bother|limit)|not (rule|ruled) out|no less than|
no more than|non (smoker|drinker|compliant|compliance|adherent|adherence|steroidal)|
(no|without|without any) (relief|benefit|effect|help) (of|from|for|with|to|on)|no (driving|drive|swimming|heavy lifting|contact sports|contact sport|alcohol|smoking|nsaids|sildenafil|nitrates|estrogen|oestrogen|loperamide) (until|till|for|if|when|while|with|on|in|<n>|at)|without (contrast|gadolinium|iv contrast|gad|knowing|realising|realizing)|gram negative|rh negative|
negative (pressure|predictive|feedback|inspiratory|deflections)|has not recurred|not to|not for|
(sign|signs|findings|features|evidence) (suggestive of|suggested|suggesting|to suggest)|
not (yet|fully|completely|entirely|quite|totally) (resolved|settled|healed|gone|cleared|subsided|recovered|disappeared|gone away|improved|better)|weak to absent|(evidence|criteria|support) for|never (intubated|hospitalised|hospitalized|admitted|ventilated|medicated|transfused|vaccinated|operated on|smoker|smoked|smokes|drinker|drank|drinks|used|married|pregnant|worked|taken|takes)|
no (problem|problems|issue|issues|difficulty|difficulties) with|nil (acute|new|else|of note|to add|significant)|
not (happy|satisfied|pleased|comfortable|keen|ready|willing|interested|sleeping|coping|complying|comply|eating|working|doing well|ashamed|embarrassed|bothered) (with|about|because|due|by|for|)|
(no one|nobody) (helps|helped|to help|at home|knows|knew|told|explained|believed|can|understands)|(triple|double|her2|er|pr|hormone|mycoplasma|coagulase|rheumatoid factor|seronegative) - negative|
(triple|double|her2|coagulase|rheumatoid factor) negative|
not (surprisingly|unexpectedly|unexpected|surprising|infrequently|uncommonly|unusually|unusual|unlike|unrelated|all|every|everything|much|enough|entirely|completely|fully|totally|really|too|very|long|far|until|alone|again|yet clear|adherent|compliant|optimal|optimally|ideal|ideally|under control)|
(not|never) (without|free of|free from|lacking|denying|deny|denied|ignore|forget|overlook|miss|lost|missed|lose|stop|stopped|cease|ceased|subside|subsided|abate|abated|disappear|disappeared|vanished|cleared|clear up|cleared up|remit|settle down|finish|finished)|
can not (be|) (deny|denied|ignore|ignored|overlook|overlooked|manage|cope|control|bear|stand|breathe|climb|drive|lie|lift|move|raise|bend|eat|swallow|speak|concentrate|function|weight|bear|hear|find|get|go|keep|perform|stop|wait)|
(not|never) (seek|sought|receive|received|get|got|require|required|attend|attended|start|started|begin|begun|finish|complete|completed|remember|recall|understand|follow|followed|see|saw|visit|visited|tell|told|mention|discuss|address|addressed|ask|asked) (any|a|an|her|his|the|) (help|treatment|therapy|care|attention|medication|medications|advice|drug|drugs|antibiotics|insulin|doctor|gp|physician|surgery|screening|follow up)|
(not|never) (wake|woken|walk|work|sleep|stand|drive|breathe|exercise|eat|see well|hear|attend|attended) (for|because|due|with|since|properly|well|through|at)|
no (sooner|doubt|wonder|surprise|better|worse|longer|fewer|less|more than|insurance|transport|access|help|support|family support|medication|medications|meds|treatment|treatments|therapy|antibiotics|surgery|insulin|follow up|stranger|question|denying)|
no (medication|medications|meds|treatment|therapy|antibiotics|insulin|prophylaxis|vaccine|cure|further treatment|specific treatment) (for|against)|
no (known|) (drug|food|medication|medicine|environmental|seasonal|latex|) (allergies|allergy) (known|)|
no (other|alternative|clear|obvious|identifiable|apparent|known|specific|single|good|) (cause|causes|explanation|source|reason|trigger|triggers) (for|of|to explain|was|is|)|
no (change|changes|increase|decrease|improvement|worsening|progression|reduction|difference|relief|response|resolution|recovery|let up|let - up|abatement|remission) (in|of|to|for|with|from|) (either|)|
no (better|worse|different) (than|since|after|with|)|
(without|w/o) (his|her|their|my|your)|without (antibiotics|medication|medications|insulin|oxygen|an interpreter|doubt|surgery|therapy|treatment|question|warning|delay|him|her|exception|a cane|aid|assistance|a walker|glasses|shoes)|
(nothing|none) (relieves|relieved|helps|helped|works|worked|eases|eased|touches|improves|improved|takes away|makes|made|stops|stopped)|
neither (better|improved|improving|worse|improves|worsened) (nor|or) (better|worse|improved|improving|worsens|worsening)|
(nor|neither) (did|does|do|has|have|will|would) (it|this|that|the) (help|improve|work|resolve)|
not (due to|caused by|secondary to|related to|attributable to|explained by) (his|her|their|the|this|known|underlying|chronic)|
not (suffice|enough) to (rule out|exclude)|cleared (out|for|by|to)|not appear to|never (better|worse|fully|completely|quite|really|gone)`,
  },
];
