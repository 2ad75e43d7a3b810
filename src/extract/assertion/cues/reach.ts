import type { CueGroup } from '../cue-group.ts';

/** Where the reach of a cue ends. */
export const reachCues: readonly CueGroup[] = [
  {
    effect: 'stop',
    direction: 'both',
    scope: 0,
    list: false,
    phrases: `
but|
however|
(with|w/) (residual|persistent|ongoing|resulting|resultant|consequent)|
although|
though|
aside from|
except|
except for|
apart from|
other than|
besides|
yet|
nevertheless|
nonetheless|
whereas|
while|
which|
;|
unless|
with residual|
with ongoing|
now with|
and now|
who presents|
who now|
presents today|
presents with|
still|
instead|
therefore|
hence|
otherwise|
thus|
with the exception of|
save for|
save|
bar|
barring|
until|
(until|till) (about|around|) <n> <unit> (ago|back|before)|
excepting|
only|
only positive for|
just|
(not|never) without|
nothing but|
nothing other than|
no more than|
at least|
, rather|
presenting with|left (him|her|them|the patient|me) with (a|an|some|)|
presenting (today|)|
comes in (with|for|because)|
came in (with|for|because)|coming in (with|for|because)|
comes with|
is here (for|with)|
here (for|with)|
seen (for|today for)|
ruled in|
(proved|turned out|turns out|was shown|transpired|found out) to be|
(,|;|) (but|and|then|and then|but then) (he|she|they|) (returned|returns|came back|comes back) (with|to|for|because|after|due)|
nonetheless has|, (k/c/o|k / c/o|k / c / o)|
full stop|(period|full stop|) (new|next) (line|paragraph|sentence|number|item)|
period (he|she|his|her|they|we|there|no|number|patient|the patient|past|family|social|impression|assessment|plan|also|denies)|
(impression|assessment|plan|problem|diagnosis|) number (one|two|three|four|five|six|seven|eight|nine|ten)`,
  },
  {
    effect: 'stop-light',
    direction: 'both',
    scope: 0,
    list: false,
    phrases: `
as (a|an|the|one|) (possible|likely|) (cause|causes|source|reason|explanation) (of|for) (the|his|her|their|this)|
(,|;|-|–) (his|her|the|) (last|most recent|latest) (known|ever|recorded|documented|)|(is|are|was|were|) due to|secondary to|2 °|2ndary to|sec to|2ry to|(from|since|following|after) (his|her|their)|presenting|presented|developed|
who presents|complaining of|surrounded by|confirming|confirmed|supporting|suggested|suggests|
suggest|suggestive of|(gradual|slow|prompt|full|) return of|because|because of|caused by|since|for|from|as a result of|attributed to|
related to|associated with|in the setting of|given|despite|after|before|following|when|whenever|
during|based on|so|as he|as she|as the|who|to treat|suggesting|resulting in|causing|leading to|also|
consistent with|compatible with|for which|in addition to|in spite of|regardless of|notwithstanding|owing to|d/t|2 / 2|b/c|c/w|
thanks to|on the background of|on a background of|in view of|in light of|as part of|in the context of|
(prior|previous) to (this|that|the|his|her|admission|presentation|surgery|arrival|visit|)|with (slight|mild|some|occasional|minimal|intermittent|(a|) (slight|little|mild|small amount of))|perhaps|maybe|possibly|probably|presumably|questionably|in keeping with|(with|in|on) (a|the|his|her|their|) (known|established|longstanding|long standing)|such that|in order to|though|to (control|manage|relieve|help)|triggered by|provoked by|
precipitated by|explained by|explaining|to explain (the|his|her|their|this|these)|in (a|an|the|this|our|such a) (<n> (-|) (year|yo|y|yr|<unit>|) (-|) (old|) |) (young|old|older|elderly|middle aged|pregnant|known|diabetic|otherwise healthy|healthy|frail|) (man|woman|patient|pt|person|child|boy|girl|lady|gentleman|male|female|smoker|baby|infant|smoker) (with|who|known)|→|⇒|- >|consequent to|accounting for|on account of|where (the|his|her|their|there|a|an|she|he)|as (his|her)|(and|but|then) (sustained|sustains|vomited|became|hit (his|her)|struck (his|her)|landed on)|(<n>|several|many) (years|yrs|months) (post|after|following) (a|an|his|her|their|the|)|
(helps|helped|relieves|relieved|eases|eased|touches|touched|improves|improved|controls|controlled|cures|cured|stops|stopped|settles|settled|explains|explained|worsens|worsened|triggers|triggered|aggravates|aggravated|affects|affected|alleviates|alleviated|cleared|clears) (the|his|her|their|my|this|these)`,
  },
  {
    // Dictated without full stops: "no murmur abdomen soft hepatomegaly"
    effect: 'stop-light',
    direction: 'both',
    scope: 0,
    list: false,
    phrases: `
(heart|lungs|lung fields|chest|abdomen|abdo|abd|neck|skin|throat|tms|tympanic membranes|pupils|extremities|bowel sounds|bs|hs|heart sounds|gait|reflexes|conjunctivae|sclerae|oropharynx|pharynx|tonsils|mucous membranes|pulses|mood|affect|speech|power|tone|sensation|calves|wound|wounds|airway|thyroid|eyes|ears|nose|joints|breath sounds|air entry|jvp|vitals|obs|bp|sats|appetite|sleep|weight|heent|cvs|resp|gi|gu|neuro|msk) (exam|examination|) (is|are|was|were|:|-|) (regular|clear|soft|supple|normal|nl|intact|warm|dry|moist|red|equal|present|wnl|ok|fine|good|unremarkable|full|stable|tender|non - tender|nontender|symmetrical|benign|nad|pink|inflamed|injected|erythematous|distended|irregular|dull|pale|poor|euthymic|low|open|regular|up|down|steady|unsteady|antalgic)|
(gcs|bp|hr|rr|spo2|sats|temp|pulse|bmi|crp|wbc|hb) (of|is|was|at|:|) <n>|(eating|sleeping|drinking|mobilising|mobilizing|walking|voiding|feeding|doing|tolerating diet|looks|appears|feels) (and drinking|) (well|ok|fine|normally|independently|freely)|
(alert|awake|conscious) and (orientated|oriented|comfortable)|(afebrile|apyrexial|vitally stable|haemodynamically stable|hemodynamically stable)`,
  },
  {
    effect: 'affirmed',
    direction: 'backward',
    scope: 1,
    list: false,
    phrases: `
resolving|settling|easing|(is|are|was|were|remains) (the|her|his|their|a|my) (main|chief|primary|biggest|only|real|major) (issue|problem|complaint|concern|symptom|worry)|
persist|persists|persisted|persisting|persistent|continue|continues|continued|continuing|flaring|flared (up|)|worse|worsening|
worsened|remain|remains|remained|recurred|recurring|recurs|began|begun|started|increasing|improving|improved|progressing|
(is|are|was|were|has been|have been) (much|slightly|still|now|also|very|quite|again|getting|) (worse|better|worsening|bad|painful|severe|mild|stable|controlled|troublesome|improving|improved|increasing|back|unchanged|obvious|prominent|treated|diagnosed|confirmed|well|on|managed|constant|intermittent|due|followed)|
well controlled|controlled|stable|unchanged|since|(is|are|seems to be|appears to be) (present|there)|for (<n>|several|many|some|a few|the last|the past|about|over|a|) <unit>|for the (last|past) <n> <unit>|x <n> <unit>|x <n> /|+|yes|though (,|.|;|-|–)|came on|came back|got worse|has|have`,
  },
  {
    effect: 'affirmed',
    direction: 'backward',
    scope: 0,
    list: false,
    phrases:
      'instead|at night|as (before|previously|usual)|(treated|managed|relieved|eased|helped) (with|by)|all over|for the (event|events|accident|incident|crash|injury)|(has|have|) resolved|(until|till|up to) (about|around|) <n> <unit>|(on|in|over|at) (the|his|her|) (left|right|both)|over (the|his|her)|present|noted|heard|felt|palpable|audible|visible|evident|elicited|detected|apparent|found|seen|(incidentally|also|instead|only) (noted|found|seen|identified)|positive|was (noted|found|seen|present)|is present|reported|confirmed|diagnosed',
  },
  {
    effect: 'clause',
    direction: 'both',
    scope: 0,
    list: false,
    phrases: `
c/o|p/w|presented with|was diagnosed with|were diagnosed with|diagnosed with|has had|have had|suffered|
was admitted (for|with)|was hospitalized (for|with)|was treated for|he|she|they|we|i|it|patient|pt|
there|has|have|had|is|are|was|were|reports|reported|complains|complained|endorses|endorsed|admits|
admitted|presents|presented|reveals|revealed|demonstrates|demonstrated|shows|showed|showing|showing|
noted|notes|states|stated|continues|developed|develops|positive|pos|takes|taking|does|did|will|would|
can|could|feels|felt|describes|described|having|remains|appears|appeared|with|normal|underwent|
received|lungs|abdomen|extremities|pupils|known|found|needs|need|please|this|these|that|
then|now|looks|advised|started|plan|good|clear|regular|well|suffers|occurred|worsened|increased|
improved|treated|returned|responded|confirmed|consisted|including but|prescribe|+|associated|
(is|are|am|currently|now|still|) (currently|now|also|still|already|) being (treated|hospitalised|hospitalized) for|
(is|are|am|currently|now|still) (currently|now|also|still|already|) (treated|hospitalised|hospitalized) for|
refusing|refuses|tolerating|drinking|feeding|eating|smokes|drinks|lives|works|uses|drives|exercises|sleeps|
suffering|experiencing|experiences|experienced|exhibits|exhibited|displays|displayed|manifests|manifested|mentions|mentioned|acknowledges|acknowledged|confirms|gets|noticed|notices|tested positive for|currently|presently|did have|(patient|pt) (has|had|have|is|reports having|was diagnosed)|(instead|only|incidentally) (noted|found|seen|identified)|incidental (note|finding|findings) (is|was|) (made|) (of|)`,
  },
  {
    effect: 'clause',
    direction: 'forward',
    scope: 1,
    list: false,
    phrases: `
<n> <unit> of|(<n>|several|a few|few|many|multiple|an|one) (episode|episodes|bout|bouts|attack|attacks) of|<n> <unit> history of|(several|a few|many) <unit> of|lots of|plenty of|bad|terrible|awful|mainly|mostly|primarily|predominantly|chiefly|(main|chief|only) (complaint|problem|issue) (is|was|:|)|w/|
his|her|their|my|our|your|mild|slight|moderate|severe|some|occasional|trace|minimal|scattered|persistent|ongoing|worsening|
diffuse|a|an|the|increased|decreased|reduced|worsened|improved|slightly|mildly|moderately|
occasionally|sometimes|always|chronic|new|dry|productive|left|right|bilateral|intermittent|recurrent|marked|simple|tiny|small|incidental|unchanged|residual|old|remote|known|stable|healed|healing|minor|florid|low grade|low - grade|(grade|stage) <n>|late|increasing|improving|resolving|recovering|persisting|continued|continuing|lifelong|long - term|episodic|sporadic|unremitting|subacute|gradual|previously known|established|proven|biopsy - proven|asymptomatic|uncomplicated|obvious|faint|conspicuous|widespread|large|big|huge|giant|numerous|few|solitary|unilateral|copious|scanty|loud|troublesome|bothersome|tolerable|manageable|controlled|poorly controlled|baseline|background|underlying|compensated|age - related|physiological|usual|bibasilar|bibasal|degenerative|superficial|early|patchy|advanced|prominent|subtle|gross|massive|extensive|several|watery|profuse|coarse|harsh|soft|systolic|longstanding|long - standing`,
  },
];
