import type { CueGroup } from '../cue-group.ts';

const cameBack = `
(,|;|-|–|) (but|and|then|and then|but then|now|yet|only) (it|they|this|these|that|) (then|now|again|) (has|have|had|is|are|was|were) (just|now|then|since|) (back|returned|recurred|relapsed|come back|flared|flared up)|
(,|;|-|–|) (but|and|then|and then|but then|now|yet|only) (it|they|this|these|that|) (then|now|) (returned|recurred|relapsed|came back|flared|flared up|restarted|started again|back again|came on again)|
(,|;|-|–|) (but|and|then|and then|but then|only) to (return|recur|come back|relapse|reappear)|
(until|till|up until) (last night|yesterday|today|this morning|this week|last week|recently|this month|this evening|<n> days ago|the last few days)|
(back again|once again|back now|again today|again now|recurred (today|yesterday|now|last week|this week|again))`;

/** Cues of how a complaint went: cleared, gone, of an earlier pregnancy, of an old letter, or back again. */
export const courseCues: readonly CueGroup[] = [
  {
    effect: 'historical',
    direction: 'backward',
    scope: 5,
    list: true,
    phrases: `
(has|have|had|is|are|was|were|been|) (since|now|all|soon|quickly|then|also|largely|fully|completely|finally|again|promptly|spontaneously|) (cleared|vanished|faded away) (up|completely|fully|) (after|with|on|within|by|before|following|since|in|overnight|spontaneously|)|
(has|have|had) (since|now|all|soon|quickly|then|also|largely|fully|completely|finally|) (disappeared|corrected|normalised|normalized)|
disappeared (by|before|overnight|again by)|
(is|are|was|were|has|have|had|been|) (now|since|all|fully|completely|long|quite|entirely|mostly|) gone (by|before|after|since|within|this|today|now|when|on|in the|)|
(now|is now|are now|currently|today) (clear|asymptomatic|symptom free|symptom - free|recovered|well again|back to normal|back to baseline)|
back to (normal|baseline) (now|today|since|)|
(is|are|was|were) no longer (there|visible|seen|palpable|evident|felt)|
(fully|completely|long since|now|since) remitted|lifted (within|after|over|by|in|when|once|as|on)|
can no longer be (felt|seen|found|heard|palpated|detected)|
no longer (troubles|bothers|affects|troubling|bothering|occurs|occurring|happens|hurts|there|visible|palpable|noticeable)|
(self - terminated|self terminated|self - limited|self - resolved|self resolved|outgrown|outgrew (it|)|(has|had|have) grown out of (it|)|grew out of (it|)|came and went|has run its course)|
(has|have|had) not (happened|occurred|appeared) (again|since)|
(has|have|had) not (come back|returned|recurred|reappeared) (since|again|so far|)|
never (since|again)|
a thing of the past|(,|) (but|and|yet|though) (it|they|this|these|) (has|have|had|did|does) not (come back|returned|return|recurred|recur|reappeared|happened again) (since|again|so far|)|(,|;|) (but|and) (this|it|that|these|they) (is|are|has been|have been) (now|) no longer (present|there|(an|) (issue|issues)|(a|) (problem|problems)|active|troublesome)|(in|from) past (.|,|;|-|–|but|and)|
(in|from) (the|her|his|) (distant|remote|dim|dim and distant) past|in youth|
(sober|abstinent|clean|dry|in recovery|off treatment|off all treatment|off medication|off all medication|off drugs|seizure free|disease free|well) since (<year>|<n>|<month>|then)|
(,|;|and|but|-|–|:|.|) (none|nothing|nil|not|no more|no further) (today|now|since|thereafter|afterwards|after that|since then|this (morning|week|month|year)|for <n> (<unit>|years))|
lasted (for|about|around|only|just|approximately|less than|under|) (<n>|a few|several|an|a|half an|) (<unit>|minutes|minute|seconds|mins|min|secs|sec) (and|then|before|,|only|) (stopping|stopped|stop|passed|settled|went|resolving|resolved|self - terminated|subsided|)|
(and|then) (stopped|settled|subsided) (on its own|spontaneously|by itself|after|within|)|
(fully|well|completely|since|now|has|have) (healed|united|mended)|(is|are|all|been|) (fine|ok|okay) (now|again|since)|(is|are|all) (well|good|normal) (now|again)|(clear|well) since|got better (with|after|by itself|on its own)|
(in|during) (his|her|their) (rugby|student|school|army|college|drinking|younger|early|university) (days|years)|
(during|in|while in|while serving in) (the|his|her|) (army|navy|military|war|national|military) (service|)`,
  },
  {
    effect: 'historical',
    direction: 'backward',
    scope: 0,
    list: false,
    phrases: `
(has|have|had|) (now|since|all|then|completely|) (stopped|ceased|healed|united)|went (when|once|with|after|by itself|on its own|overnight)|passed (spontaneously|on its own|by itself)|over (.|,|;)|passed (.|,|;|after|within)|ended (last|yesterday|in|after|on|by|within)|antibiotics (finished|completed|done)|(before that|before then|prior to that|until then) (,|.|;|)|(stopped|ceased) (yesterday|overnight|this morning|this week|last night|last week|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday|<month>|day <n>|its own)|after <n>|within <n>|<n> <unit> ago)`,
  },
  {
    effect: 'historical',
    direction: 'both',
    scope: 6,
    list: true,
    phrases: `
in (both|all|all her|both her|all three|each of her|previous|prior|her other|her earlier) pregnancies|(in|during|with|after|from|following|complicating|complicated) (the|her|a|) (first|second|third|fourth|fifth|last|previous|prior|earlier|past|1st|2nd|3rd|other|eldest|both previous|two previous) (pregnancy|pregnancies|baby|child|delivery|deliveries|labour|labor|birth|births|twins)`,
  },
  {
    effect: 'historical',
    direction: 'backward',
    scope: 2,
    list: true,
    phrases: `
with (the|her|my) (first|second|third|eldest|oldest|last) (one|) (,|.|;|but|and|)`,
  },
  {
    effect: 'historical',
    direction: 'forward',
    scope: 5,
    list: true,
    phrases: `
used to (suffer with|suffer|experience)|((<n>|several|many) (years|yrs|months)|) since (he|she|they) last had (a|an|)|(until|till|up to|up until) (about|around|) (<n>|a few|several|some) <unit> ago (,|) (he|she|they|pt|the patient) (had|was|suffered|got)|(until|till|up to|up until) (last|this|the other) (week|month|year|winter|summer|spring|autumn|christmas|easter|<month>) (,|) (he|she|they|pt|the patient) (had|was|suffered|got)|
overcame|(was|were|is|are|has been|have been|been) (cured|healed) of|
had (caused|given|made) (him|her|them|) (a|an|)|
cured (of|)|
(outgrew|outgrown|grew out of) (his|her|the|) (childhood|)|
no longer (suffers with|has any|plagued by|gets any)|
inactive :|
(resolved|inactive|past) (problems|problem|issues|diagnoses|conditions|problem list) (:|-|include|)|
(first|second|third|last|previous|prior|earlier) (pregnancy|baby|delivery|birth) (was|) (complicated by|with|had|:|-)`,
  },
  // "History of alcohol abuse, sober for ten years"
  {
    effect: 'historical',
    direction: 'backward',
    scope: 1,
    list: false,
    phrases: '(,|-|–|but|now|) (sober|abstinent|clean) (for|x|<n>|now|many)',
  },
  // "The headaches she used to get"
  {
    effect: 'historical',
    direction: 'backward',
    scope: 2,
    list: false,
    phrases: '(that|which|) (he|she|they) used to (get|have|suffer|suffer from|experience)',
  },
  // "Used to be obese", "since her last severe flare"
  {
    effect: 'historical',
    direction: 'forward',
    scope: 1,
    list: false,
    phrases: 'used to be (a|an|)',
  },
  {
    effect: 'historical',
    direction: 'forward',
    scope: 0,
    list: true,
    phrases:
      '((<n>|several|many) (years|yrs|months)|) (since|after|following) (his|her|their) (last|latest|most recent) (major|severe|bad|acute|big|mild|serious|documented|)',
  },
  // "ex-alcoholic", but "ex-smoker with COPD"
  { effect: 'historical', direction: 'forward', scope: 0, list: false, phrases: 'ex -' },
  {
    effect: 'historical',
    direction: 'forward',
    scope: 3,
    list: false,
    phrases: '(scar|scars|scarring) from (an old|old|)|prev|prev .',
  },
  {
    effect: 'history',
    direction: 'forward',
    scope: 5,
    list: true,
    phrases:
      'birth (:|hx|history) (:|)|perinatal (:|hx|history)|hx|hx :|hx -|pmh|pmh :|pmhx :|psh|psh :|pshx|(past|previous|prior) (medical|psychiatric|surgical|obstetric|gynaecological|gynecological|mental health|neurological|neurologic|cardiac|ocular|ophthalmic|oncological|oncologic|respiratory|birth|neonatal|paediatric|pediatric|gyn|ob|general|relevant|significant) (history|hx) (:|-|)|(past|previous|prior|old) (diagnosis|dx) of|(past|previous|prior|old) diagnoses (of|:|include|included|including)',
  },
  // "DVT hx, HTN"
  {
    effect: 'history',
    direction: 'backward',
    scope: 0,
    list: false,
    phrases: '(hx|history) (,|.|;|/|and|&)',
  },
  {
    effect: 'past',
    direction: 'forward',
    scope: 6,
    list: true,
    phrases: `
(because|as|since|after) (it|they) (gave|caused|made) (him|her|them|me|) (a|an|)|
(copied|quoted|) (forward|over|) (from|per|in|see|according to|as per|) (a|an|the|his|her|our|) (old|<year>|previous|prior|earlier|past|last year's) (discharge|clinic|gp|hospital|referral|) (letter|letters|notes|note|summary|record|records|entry|report) (:|says|mentions|mentioned|shows|states|documents|reported|reads|said|noted|-|–|)|
(letter|letters|summary|note|notes|entry|report|record|records) (of|from|dated|in) (<month>|) <year> (:|says|mentions|mentioned|shows|states|documents|reads|said|noted|-|–|)|
copied forward (:|-|)|
(stopped|discontinued|withdrawn|switched|changed|ceased|abandoned) (as|because|since|after|when) (it|they|this|that|these) (had|) (gave|given|caused|made|brought on|triggered|produced|led to|upset) (him|her|them|) (a|an|to be|)|
(treated|operated on|hospitalised|hospitalized|admitted|seen) in (<month>|) <year> (for|with)|(treated|hospitalised|hospitalized) in <month> (for|with)`,
  },
  {
    effect: 'past',
    direction: 'both',
    scope: 8,
    list: true,
    phrases: '(<n>|a few|several|some|many) (years|yrs|decades) back',
  },
  {
    effect: 'past',
    direction: 'backward',
    scope: 1,
    list: true,
    phrases: `
last time (round|around|)|
(last|the previous|the other) (month|winter|summer|spring|autumn|fall)|
last week (,|but|;|and|.) (now|today|since|all)|
age <n>|
(at|when|aged) (age|) <n> (, outgrown|)|
' <n>`,
  },
  { effect: 'past-event', direction: 'both', scope: 4, list: true, phrases: '<times>' },
  {
    effect: 'pseudo',
    direction: 'forward',
    scope: 0,
    list: false,
    phrases: `
(last|first|) (hospitalized|hospitalised|admitted|intubated|in hospital) as (a|an) (child|teenager|infant|baby|adolescent)|
<times> (<unit>|/|days|hours|weeks|today|daily|joints|per|this)|x <n> (cm|mm|m|x|. <n>|inches)|(stopped|ceased) (own|her|metformin|insulin|warfarin|coumadin|aspirin|statin|statins|methotrexate|steroids)|<n> year old|
(presents|presented|presenting|now|currently|is|pregnant|booked|attends|attending) (in|with|during) (her|the) (first|second|third|fourth|fifth) (pregnancy|baby|child|trimester)|
(has|have|had|is|was|been|) gone (to|up|down|into|through|on to|on with|over|out|home|off|blind|bad|without|back|wrong|viral)|
(not|never|non|poorly|partially|partly|incompletely|slowly|barely|un) (cleared|disappeared|vanished|healed|gone|united|stopped|ceased|healing)|(has|have|had|is|are|was|were|) (partially|partly|almost|mostly|nearly|incompletely) resolved|(has|have|had|) (resolved|cleared|healed) (only|but|) (partly|partially|incompletely|slightly|a little|in part)|
(has|have|had|is|are|was|were|does|do|did) not (yet|) (cleared|disappeared|vanished|healed|gone|united|stopped|ceased|clear|disappear|heal|stop|go)|
(stopped|ceased) (taking|using|working|his|her|the|all|smoking|drinking|eating|breastfeeding|due|because|as|on|a)|
<n> in <year>|
(has|have|had) (stopped|ceased) (taking|using|working|his|her|the|all|smoking|drinking|eating|breastfeeding)`,
  },
  // "UTI diagnosed three years ago", "three years post stroke"
  {
    effect: 'past-event',
    direction: 'both',
    scope: 3,
    list: false,
    phrases:
      "(was|were|been|first|) (diagnosed|dx|dx'd|dxed) (in|about|approximately|around|) (<year>|<n> (years|yrs|yr|y|months|mo) ago) (with|)",
  },
  {
    effect: 'past-event',
    direction: 'forward',
    scope: 2,
    list: false,
    phrases:
      '(until|till) (about|around|) (<n>|several|a few) (years|yrs|months) ago (,|) when (he|she|they|the patient) (had|developed|suffered|got|was admitted with)',
  },
  {
    effect: 'history',
    direction: 'forward',
    scope: 2,
    list: false,
    phrases:
      '(<n>|several|many) (years|yrs|months) (post|after|following|since|on from|on since) (a|an|his|her|their|the|)',
  },
  { effect: 'returned', direction: 'backward', scope: 8, list: false, phrases: cameBack },
  // What follows is a statement of its own.
  { effect: 'stop', direction: 'both', scope: 0, list: false, phrases: cameBack },
];
