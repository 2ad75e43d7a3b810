import type { CueGroup } from '../cue-group.ts';

/** Cues and words of people other than the patient. */
export const experiencerCues: readonly CueGroup[] = [
  {
    effect: 'family',
    direction: 'forward',
    scope: 14,
    list: true,
    phrases: `
(family|familial) (history|hx|medical history) (of|is significant for|significant for|includes|include|positive for|is positive for|notable for|remarkable for|is notable for|is remarkable for|:)|
(fam|family) (history|hx|h/o) (of|)|in the family :|in the family , there is|(a|one|another|his|her|their|close) family member (has|had|with|was|is|who|diagnosed|died|suffers)|(his|her|their) family (has|have) (a|) (strong|) (history|hx) of|(maternal|paternal|mat|pat) (.|) (gm|gf|ggm|ggf|aunt|uncle|cousin|grandmother|grandfather|grandparents)|familial history|fh|fhx|fmh|fmhx|famhx|fh of|fhx of|
(whole|entire) family (now|also|all|) (has|have|had|got|is|are|with|down with|off with)|
runs in (the|his|her) family|
family (history|hx) (is|was|) (negative|unremarkable|non - contributory|noncontributory|positive|remarkable|notable|significant|strong|strongly positive) (for|)|
(strong|positive|significant|extensive) (fh|fhx|family hx|family history) (of|for)|
(fh|fhx|fmhx) (is|) (negative|neg|- ve|nil|positive|pos|+ ve|+) (for|)|
(no|(none|not one) of (the|his|her)|) (other|several|multiple|many|two|three|) (family members|relatives)|(no one|nobody|none) in (the|his|her|my|our|their) family|
(neg|negative) (fh|fhx|family history|family hx) (for|of)|no (first|second|other) (-|) (degree|) (relative|relatives) (with|have|has|had|)|(mother|father|mum|dad|parent|parents) of (a|an) (boy|girl|child|son|daughter|baby|teenager) with|(lost|losing) (a|an|her|his|their) (baby|child|son|daughter|brother|sister|sibling|twin) (to|from)|(first|second) (-|) degree relatives|paternal (:|-|–|—)|(maternal|paternal|parental) (history|hx|h/o|family history) (of|:|)|on (his|her|the|their|) (mother's|father's|mum's|dad's|mom's|maternal|paternal) side (:|-|there is|is|are)|(one|two|<n>|another|a|first|second|third|their) (child|baby) (who|that|) (had|) (died|passed away|passed) (of|from|with|due to|at)|1st (-|) degree (relative|relatives)|(maternal|paternal) side`,
  },
  {
    effect: 'family',
    direction: 'backward',
    scope: 6,
    list: true,
    phrases: `
(in|on|among|throughout|across) (the|his|her|their|both|) (maternal|paternal|immediate|) (family|side of the family)|(runs|on) (on|) (his|her|the|their) (mother's|father's|mum's|dad's|mom's|maternal|paternal) side|
(runs|run|running) in (the|his|her|their) family|(on|from|) both sides of (the|his|her|their) family|on (his|her|the) (mother|father) ('s) side|
in (multiple|several|many|a|one|any|) (first|second|third|) (-|) (degree|) (family members|family member|relatives|relative)|
in (<n>|two|three|four|several|multiple) (of (his|her|their)|) (brothers|sisters|siblings|aunts|uncles|cousins|sons|daughters|children|relatives)`,
  },
  // "On her mother's side, gout", "gout on the maternal side"
  {
    effect: 'family',
    direction: 'both',
    scope: 6,
    list: true,
    phrases: `
(on|from) (his|her|the|their|) (mother's|father's|mum's|dad's|mom's|maternal|paternal) side (of (the|his|her|their|) family|)|(in|on|from|) both sides (of (the|his|her|their|) family|of family)|(in|among) (distant|other|several|some|many|close|blood|multiple) relatives (on both sides|)`,
  },
  {
    effect: 'patient',
    direction: 'forward',
    scope: 12,
    list: true,
    phrases: `
(fh|family history|fhx|fmhx) (or|/|and) (pmhx|pmh|personal history|past history|personal hx|past medical history|phx) (of|)|
(patient|pt) (has|had|have|himself|herself|reports having|was diagnosed|is)|
(she|he) (herself|himself)|(,|;|.) (patient|pt) with|personal (history|hx|h/o) of|(patient|pt|proband|self) (:|-|–|—|=)|(pmh|pmhx|psh|pshx|own history|own pmh) (:|-|–|—|)`,
  },
  {
    effect: 'other',
    direction: 'forward',
    scope: 8,
    list: true,
    phrases: `
(no one|nobody|no - one) (else|) (at home|in the (house|household|class|office|home)|at (school|work|nursery|daycare)|around (him|her|them)) (has|have|had|has had|had had)|(potential|prospective|possible|suitable|intended|proposed|chosen|related|unrelated|matched|organ|deceased|living|best) (living|related|kidney|liver|organ|unrelated|) (donor|donors|donor's)|donor|donors|donor's|donors'|someone with|somebody with|people with|person with|anyone with|individuals with|
(contact|contacts|exposure|exposed) (with|to|of)|(positive|known) (case|cases|contact|contacts)|
sick contact with|sick contacts with|another patient with|other patients with|
(another|other|fellow) (child|children|kid|kids|person|people|patient|patients|resident|residents|student|pupil|pupils|passenger|employee|inmate|player|worker|workers|guest|guests|traveller|traveler)|
(child|children|kid|kids|boy|girl|pupils|someone|somebody|people|person|man|woman|others|staff|resident|residents|colleague) (at|in|from|on) (the|his|her|their|a|) (daycare|day care|school|nursery|preschool|kindergarten|class|work|office|workplace|household|care home|nursing home|dormitory|dorm|ward|gym|same room|next bed|church|plane|bus)|
(several|many|some|most|two|three|four|<n>|both|half) (of the|) (other|) (residents|pupils|classmates|colleagues|passengers|guests|players|students|teammates|coworkers|staff|patients) ((of|at|in|on) (the|his|her|this|) (care home|nursing home|home|ward|school|class|unit|office|flight|team)|) (have|has|had|with|are|were|got|caught|developed|off with|came down with)|fetus|foetus|(foetal|fetal) (scan|ultrasound|us|echo|mri|anomaly scan|abnormality)|(his|her|their) (newborn|newborn baby|baby|infant|neonate|unborn child)|(several|many|two|three|some|other|<n>) (people|others|guests) (at|from|in|on|who|with|have|had)|(a|an|another|one|some|the) (passenger|passengers|guest|guests|visitor|resident|residents|child|children|pupil|pupils|student|students|teammate|tourist|customer|worker|prisoner|inmate|soldier|player|camper) (on|at|in|from|of) (the|his|her|their|a)|(household|family|school|work|close) (contact|contacts) (has|had|have|with|who|is|are|tested|diagnosed)|the patient (next door|opposite|in the next)|(previous|last|earlier) patient (had|has|was|with)|index (case|patient)|(a|another|one) (customer|client) (with|who)|source patient|
(the|a|his|her|their|family|pet|) (dog|cat|horse|pet|puppy|kitten|parrot) (at home|next door|) (has|had|was|is|who|with|treated for)|(from|of|by|on) (a|an|another) (hospital|ward|infected|confused|) (patient|person|source|man|woman|stranger|client) (with|who has|who had|known to have|positive for)|
(next to|beside|near|works with|worked with|lives with|lived with|slept with|shares a room with|shared a room with|met|sharing with|sat by) (a|an|another|someone|somebody|one) (child|man|woman|boy|girl|person|lady|gentleman|kid|colleague|passenger|patient|) (with|who has|who had|suffering from)|
(outbreak|outbreaks|epidemic|spate|cluster|clusters|cases|incidence|prevalence) of|(half|most|many|several|some) (of|) (the|his|her|their) (class|ward|household|office|team|school|wing|care home|nursery|unit|dormitory|dorm|hall|platoon|barracks|crew|village)|
(ex|foster|step|adopted|adoptive) (-|) (child|son|daughter|brother|sister|children)|
(a|one|the|) patient (on|in) (the|his|her) (same|next) (ward|bed|room|bay)|(the|another|that|his|her|their) (car|bus|truck|taxi) driver|other driver|(blood|organ|kidney|liver|sperm|egg|stem cell|bone marrow|cadaveric|deceased|living) donor|(his|her) recipient|surrogate|(surrogate|gestational) carrier|surrogate mother`,
  },
  { effect: 'other', direction: 'backward', scope: 2, list: false, phrases: 'exposure|contacts|contact' },
  // "Hepatitis C was found in the donor"
  {
    effect: 'other',
    direction: 'both',
    scope: 8,
    list: true,
    phrases:
      "(in|of) (the|a|his|her|their) (organ|blood|kidney|liver|bone marrow|deceased|living|potential|) (donor|donors|donor's|donors')|(was|as) the donor's cause of death",
  },
  // "From a hepatitis C-positive donor"
  {
    effect: 'other',
    direction: 'backward',
    scope: 0,
    list: false,
    phrases: '(-|) (positive|+|infected|seropositive) (donor|donors)',
  },
  {
    effect: 'pseudo',
    direction: 'forward',
    scope: 0,
    list: false,
    phrases:
      '(deceased|living|living related|living unrelated|living - related|living - unrelated|cadaveric|cadaver|matched|matched related|matched unrelated|matched - unrelated|mismatched|unrelated|related|haploidentical|haplo|altruistic|sibling|brain dead|) donor (kidney|renal|liver|hepatic|lung|heart|pancreas|bone marrow|marrow|stem cell|stem - cell|hematopoietic|haematopoietic|corneal|islet|organ|allogeneic|allo|) (transplant|transplants|transplantation|tx|allograft|graft|hct|hsct|sct|bmt|(stem cell|stem - cell|cell) (transplant|transplantation))|(patient|pt|he|she) (, (himself|herself) ,|,|is|was|has been|) (a|an) (living|potential|prospective|former|) (kidney|liver|blood|organ|renal|bone marrow|stem cell|egg|sperm|) donor|(as|be|been|being|become|becoming) (a|an|the|) (potential|possible|suitable|living|prospective|) (kidney|liver|blood|organ|renal|bone marrow|stem cell|egg|sperm|) donor|(not|is|no longer) (a|an) (suitable|good|eligible|) donor (candidate|)|donor (candidate|candidacy|evaluation|assessment|workup|work - up|nephrectomy|hepatectomy)|donor - (derived|specific|related|transmitted)|donor (derived|specific)|(,|is|was|lady|man|woman|gentleman|female|male|who is|who was) (currently|) (a|an|) (long - term|longterm|long term|permanent|) (resident|patient|inmate) (of|at|in|from) (the|a|an|his|her|this|our|)|(family members|relatives|relative|family member) (also|have|has|had|have also|has also|first|recently|all|both|) (find|found|report|reports|reported|describes|endorse|endorses|endorsed|observe|mentions|state|states|stated|declare|declared|noted|notes|noticed|say|says|said|describe|described|think|believe|deny|denies|denied|mention|mentioned|confirm|confirmed|observed|witnessed|brought) (that|)|unlike (the|her|his|their) (organ|) (donor|donors)|contact (the|us|your|his|her|gp|if|details|number|made|lenses|lens|dermatitis|line|him|me)',
  },
  {
    effect: 'other',
    direction: 'backward',
    scope: 1,
    list: false,
    phrases:
      'incidence|prevalence|endemic (area|region|country)|(is|are|was|were|has been|) (going|doing) (around|round|about|the rounds)|(is|are|was) (endemic|rife|circulating|prevalent)|(outbreak|outbreaks|epidemic)',
  },
];

/** Relatives: their conditions are the family's. */
export const relatives =
  'mother|father|mom|mum|mam|mommy|mummy|dad|daddy|brother|brothers|sister|sisters|sibling|siblings|aunt|aunts|uncle|uncles|grandmother|grandfather|grandma|grandpa|grandparent|grandparents|granddaughter|grandson|grandmothers|grandfathers|grandchildren|grandchild|grandkids|cousin|cousins|son|sons|daughter|daughters|parent|parents|children|niece|nephew|relative|relatives|twin|halfbrother|halfsister|mgm|mgf|pgm|pgf|maternal grandmother|kids|offspring|nan|nana|gran|granny|grandad|granddad|auntie|aunty|papa|stepbrother|stepsister|mothers|fathers|bro|sis|sib|sibs|gma|gpa|grandmom|dtr|dau|dghtr';

/** Others round the patient, not of the blood. */
export const otherPeople =
  'fob|wife|husband|hubby|hubs|spouse|partner|boyfriend|girlfriend|fiance|fiancee|roommate|room-mate|flatmate|housemate|friend|friends|coworker|coworkers|colleague|colleagues|neighbor|neighbour|classmate|classmates|fiancé|fiancée|ex-wife|ex-husband|cellmate|teammate|teammates|lover|neighbours|neighbors|teacher|teachers|visitor|visitors|lodger|lodgers|bystander|bystanders|childminder|minder|flatmates|housemates|roommates|partners|stepson|stepdaughter|stepmother|stepfather|stepdad|stepmum|stepmom|stepbrother|stepsister|stepchild|stepchildren|workmate|workmates|ex-boyfriend|ex-girlfriend|ex-partner';

/** Before a person: a companion, informant or listener, not the one who is ill. */
export const besideThePatient =
  "w|b/b|bib|after|informed|updated|notified|contacted|called|phoned|advised|counselled|counseled|reassured|visiting|visited|supports|nurses|raising|has|have|with|by|per|to|from|for|via|and|of|told|asked|between|lives|the patient's";

/** After a person: he or she speaks about the patient. */
export const speaksOfPatient =
  'points out|pointed out|remarked|remarks|commented|comments|was alarmed|were alarmed|is alarmed|was shocked|raised concerns|raises concerns|declare|declares|declared|disclose|disclosed|discloses|acknowledged|affirmed|recounted|calling|rings|ringing|phones|phoning|writes|writing|messaged|emailed|donated|donates|excluded|confirmed|ordered|prescribed|recommended|documented|declined|declines|refused|refuses|consented|consents|agreed|agrees|here|also here|attending|advised|counselled|counseled|reassured|educated|informed|updated|taught|given|shown|verbalised|verbalized|aware|has watched|watched|came with|came along|came in with|came too|comes along|attends too|complains about|complains of his|complains of her|complains of the|complained about|complained of his|complained of her|complains that|complained that|wonders|wondered|queried|queries|query|raised|raises|suggests|suggested|wanted|wants|wishes|wished|hopes|hoped|knows|knew|has seen|have seen|had seen|has witnessed|has observed|has reported|has told|has described|has heard|has said|has spotted|had noticed|spotted|pointed out|pointed|looked|showed|shows|contributed|feel|feel that|think|believe|suspect|worry|reckons|reckon|reckoned|stayed|sat with|came with|attended with|attends with|comes with|is with|are with|is in attendance|was at|was with|is at|found him|found her|also noticed|also reports|also says|also notes|first noticed|recently noticed|now reports|drove|drives|took|takes him|takes her|rang|phoned|carried|insists|insisted|requests|requested|recalls|suspects|suspected|helps|helped|cares|translated|interpreted|interprets|translates|accompanying|claims|claimed|recounts|clarifies|has been told|heard|saw|sees|is worried|worries|fears|feared|would like|is asking|are worried|reports|reported|states|stated|says|said|notes|noted|noticed|describes|described|denies|denied|thinks|thought|believes|feels|felt|mentions|mentioned|tells|told|brought|gave|called|calls|brings|bring|is bringing|has brought|is concerned|was concerned|are concerned|concerned|is worried|was worried|worried|accompanied|accompanies|is here|is present|was present|at bedside|confirms|confirmed|endorses|endorsed|observed|witnessed|found|wants|asks|asked|adds|added|gives|provides|provided|is unsure|has noticed|has noted|have noticed|has been giving|reportedly|witnesses|understands|agrees|agree|understand|explained|expressed|know|are aware|are told|were told|have been told|describe|report|state|deny|note';
