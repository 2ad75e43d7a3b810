/**
 * Cue phrases of the assertion rules. Sources of ideas: NegEx (Chapman 2001), ConText (Harkema 2009); the wordings are ours.
 * A phrase is lower case, "|" between phrases, "(a|b|)" an alternative inside one. Tokens are words and single marks;
 * <year> is 19xx/20xx, <n> a number in digits or words, <unit> day/week/month/year or its short form, <month> a month.
 */
export type Effect =
  | 'negated'
  | 'uncertain'
  /** Denied and doubted at once: "unlikely to be pregnant". */
  | 'negated-uncertain'
  /** Over, whatever it is: "resolved". */
  | 'historical'
  /** Over unless the condition is a lasting one: "three years ago". */
  | 'past'
  /** Over only if the condition is an event: "history of MI", but not "history of hypertension". */
  | 'past-event'
  /** Like 'past-event', and said of a cancer it means one that was treated. */
  | 'history'
  | 'hypothetical'
  | 'family'
  | 'other'
  /** The patient again, in a family section: "patient has". */
  | 'patient'
  /** Looks like a cue and is none: "no change in". */
  | 'pseudo'
  /** Ends the reach of the cues before and behind it. */
  | 'stop'
  /** Ends the reach of negation and doubt only: "no distress due to pain". */
  | 'stop-light'
  /** Ends the reach if a comma, "and" or "or" stands between it and the cue: ", has cough". */
  | 'clause';

export interface CueGroup {
  readonly effect: Effect;
  readonly direction: 'forward' | 'backward' | 'both';
  /** Words between cue and mention, counted anew at each comma or conjunction if `list`. */
  readonly scope: number;
  /** Reaches over commas and "or" to later items. */
  readonly list: boolean;
  readonly phrases: string;
}

export const cueGroups: readonly CueGroup[] = [
  // ---- polarity
  {
    effect: 'negated',
    direction: 'forward',
    scope: 8,
    list: true,
    phrases:
      'no|denies|denied|denying|deny|without|w/o|nil|neither|nor|never|absence of|lack of|lacks|lacking|lacked|free of|free from|(is|are|was|were|been|remains|remained|tested|) negative for|neg for|no evidence (of|for)|no (sign|signs|symptom|symptoms) of|no (signs or symptoms|symptoms or signs) of|no history of|no hx of|no hx|no h/o|no phx|no indication of|no findings (of|to suggest|suggestive of|suspicious for)|no suspicion (of|for)|no cause of|no (concern|concerns) (for|of)|no complaint of|no complaints of|no reports of|not have|not had|not having|not been any|not demonstrate|not reveal|not show|not detect|not detected any|not indicate|not suggest|not see|not appreciate|not identify|not report|not complain of|not endorse|not exhibit|not present with|not experience|not experiencing|not experienced|not develop|not developed|not notice|not noticed|not feel|not feeling|not remember|not recall|ø|not appear|not consistent with|not compatible with|not suggestive of|not indicative of|not any|not in|not a|not an|fails to (show|reveal|demonstrate)|failed to (show|reveal|demonstrate|identify|detect)|rules out|ruled out|ruled out for|ruling out|excludes|excluded|excluding|exclusion of|rather than|instead of|cannot (see|feel|appreciate)|unremarkable for|nothing to suggest|nothing suggestive of|disappearance of|resolution of|none of|negative (test|tests|screen) for|declines any|not diagnosed with|not to have|rule him out for|rule her out for|- ve for|neg',
  },
  {
    effect: 'negated',
    direction: 'forward',
    scope: 4,
    list: true,
    phrases:
      "not|isn't|aren't|wasn't|weren't|doesn't|don't|didn't|hasn't|haven't|hadn't|cannot|can't|negative|- ve|absent",
  },
  {
    effect: 'negated',
    direction: 'backward',
    scope: 6,
    list: true,
    phrases:
      "(was|were|is|are|be|been|being|) (not|never) (been|) (observed|seen|noted|detected|found|identified|present|appreciated|reported|demonstrated|visualized|visualised|evident|encountered|palpable|palpated|heard|noticed|recorded|apparent|documented|elicited|felt|developed)|(was|were|is|are|has been|have been|had been|) ruled out|(was|were|has been|have been|had been) excluded|not (appear|occur|develop|exist)|(is|are|was|were|has been|have been) (absent|negative|denied|none|nil)|absent|were none|disappeared|cleared|isn't present|aren't present|wasn't seen|weren't seen|(is|are|was|were) (not an issue|not a problem|no longer present|no longer an issue)|(test|tests|screen|screening|swab|culture|antigen|antibody) (was|were|is|) negative",
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
    phrases:
      '(no|without|without any) (significant|substantial|appreciable|interval|real|further|recent|definite|marked|apparent|obvious|evident|) (change|changes|increase|decrease|improvement|worsening|progression|reduction|difference|relief|response)|not (only|just|merely|simply|necessarily|certain|sure|clear|drain|extend|because|improve|improved|improving|changed|change|well controlled|controlled|adequately controlled|limited|as|quite|always|yet|been taking|taking|take|taken|tolerate|tolerating|able|help|helped|helping|better|responding|respond|relieved|relieve|known|know|like|new|uncommon|resolved|resolving|resolve|settled|settling|settle|gone|due|related|on|at|continue|want|wish|need|given|prescribed|treated|using|use|affect|impact|interfere|worsened|worse|getting|bothered by|concerned about|aware|require|recur|cause|feel well|been well|been feeling|going away|go away)|without (difficulty|difficulties|complication|complications|incident|change|problem|problems|improvement|relief|success|effect|help|assistance|further incident)|no (doubt|need|longer term|known cause|cause for concern|other|) (about|that|to|for|explanation|reason)|no (other|further) (concerns|questions|complaints) (today|)|no new (problem|problems|issues)|no matter|without treatment|without (further|any) (treatment|intervention)|never (resolved|improved|went away|goes away|treated|settled)|cannot (complete|walk|sleep|work|tolerate|afford|take|remember)|(can|) not (complete|walk|sleep|work)|(does|did|do) not (seem to|) (help|improve|worsen|bother|limit)|not (rule|ruled) out|no less than|no more than|non (smoker|drinker|compliant|compliance|adherent|adherence|steroidal)|no (relief|benefit|effect|help) (of|from|for|with)|gram negative|rh negative|negative (pressure|predictive|feedback|inspiratory|deflections)|has not recurred|not to|not for|(sign|signs|findings|features|evidence) (suggestive of|suggested|suggesting|to suggest)|weak to absent',
  },
  // ---- certainty
  {
    effect: 'uncertain',
    direction: 'forward',
    scope: 5,
    list: false,
    phrases:
      'possible|possibly|probable|probably|likely|presumed|presumably|presumptive|perhaps|maybe|questionable|equivocal|apparent|potential|suspect|suspects|suspected|suspecting|unlikely|doubt|doubtful|low suspicion for|presumed to be|believed to be|felt to be|thought to be|seems to be|appears to be|appeared to be|(may|might|could) (be|have|represent|reflect|indicate|also have|also be|have had|have been|well be|be having|be due to|be related to|be secondary to|be from)|(most|very|more|) likely (to be|represents|represented|represent|due to|secondary to)|probable diagnosis of|i (believe|think|feel) (this|that|it|he|she|they) (is|may be|could be|has|had|this is) (more of|due to|)|i (believe|think|suspect)|(presumed|likely|possible|probable|suspected|provisional|working) diagnosis (of|is|was|)|under the impression of|on the impression of|? of|question of|?|suspected (of having|to have|to be)|(supposed|considered) to (be|have)|(is|are|was|were) (most|very|) likely (due to|secondary to|caused by|related to|from|the result of|a|an)|impending',
  },
  {
    effect: 'uncertain',
    direction: 'forward',
    scope: 7,
    list: true,
    phrases:
      'suspicion of|suspicion for|suspicious (for|of)|suspect of|in suspicion of|(concern|concerns) (for|of)|(worry|worries|worried|worrisome|worrying) (for|about|of|re|re :|regarding|that)|concerning for|question (of|whether)|r/o|rule out|rules out possible|(to|and|or) exclude|evaluate for|evaluation for|eval for|evaluated for possible|assess for|look for|looking for|work up for|workup for|work - up for|testing for|(cannot|can not|could not|unable to|not) (be|) (exclude|rule out|ruled out|excluded)|(may|might|could) (be|represent|reflect|indicate) (either|a|an|)|differential (diagnosis|diagnoses|) (includes|include|included|including|is|was|of|:)|ddx|differential diagnosis|differential|differentials|(possible|potential|likely) (cause|causes|etiology|etiologies|diagnosis|diagnoses) (of|include|includes|are|is)|etiologies include|suggestive of|suggesting|suggests|suggest|raises (concern|suspicion|question) (for|of)|raising (concern|suspicion|question) (for|of)|(unsure|uncertain|unclear|not sure|not certain|not clear) (if|whether|of|about|as to whether)|whether (or not|)|possibility of|possibilities of|possibilities include|possibly of|consider|considering|consideration of|considerations include|versus|vs|query|queried|presumed (due|secondary) to|indeterminate for|equivocal for|(could|may|might) (possibly|potentially|) (be|have)|wonder if|wondering if|wonders if|wonder about|thinks it (is|may be|might be|could be)|thinks (might|may|could) be (related to|due to|)|in the differential|high index of suspicion for|plausible|exclude',
  },
  {
    effect: 'uncertain',
    direction: 'backward',
    scope: 4,
    list: false,
    phrases:
      '(is|was|are|were|remains|appears|seems|very|most|) (likely|probable|possible|suspected|questionable|uncertain|unclear|presumed|questioned|plausible)|unlikely|(is|was|are|were|be|) (less|highly|very|) unlikely|(is|was|were|are) (being|) (considered|suspected)|cannot (be|) (excluded|ruled out)|can not be (excluded|ruled out)|could not be (excluded|ruled out)|not (be|been|) (excluded|ruled out)|(is|was) not (entirely|completely|) (excluded|ruled out)|(to|should|must|needs to|need to) be (excluded|ruled out)|is a (possibility|consideration|concern)|in the differential|vs|versus',
  },
  { effect: 'uncertain', direction: 'backward', scope: 0, list: false, phrases: '?' },
  {
    effect: 'pseudo',
    direction: 'forward',
    scope: 0,
    list: false,
    phrases:
      'may (increase|decrease|take|continue|return|use|resume|need|shower|try)|might need|(more|less|as) likely than|no likely|(will|we|i|please|should|could|would) (also|) consider (a|an|adding|starting|increasing|switching|referral|further|mri|ct|obtaining|using|changing|injection|surgery|ortho|gi|pt|physical|weight|imaging|surgical)|consider (a|an|adding|starting|increasing|switching|referral|further|obtaining|changing|ortho|gi|weight|pfts|imaging)|not (a|) concern|no (concern|concerns)|vital signs|vs :|unlikely to (help|benefit|need|require|improve)|likely to (help|benefit|need|require|improve)|(unclear|unknown|uncertain|undetermined) (etiology|aetiology|cause|origin|significance)|as (much|soon|near|far|little|often|) (as|) possible|if possible|with (concern|concerns) (for|of)|(concern|concerns|concerned) about|consistent with|compatible with|(and|,) probably (will|should|needs)',
  },
  // ---- temporality
  {
    effect: 'history',
    direction: 'forward',
    scope: 5,
    list: true,
    phrases:
      '(past|prior|previous|remote|known|medical|past medical|surgical|personal|significant|distant|) (history|hx) (of|is significant for|significant for|includes|included|remarkable for|is remarkable for|notable for|is notable for)|h/o|pmh (of|significant for|is significant for|notable for|includes)|pmhx (of|)',
  },
  {
    effect: 'past-event',
    direction: 'forward',
    scope: 5,
    list: true,
    phrases:
      'had|has had|have had|was diagnosed with|were diagnosed with|diagnosed with|suffered|experienced an|was hospitalized (for|with)|was hospitalised (for|with)|was admitted (for|with)|hospitalized (for|with)|admitted (for|with|to the hospital for)|to the hospital about <n> <unit> ago for|was treated for|treated for|recovering from|broke|since having|after having|(from|since|following|after) (his|her|their|a previous|a prior)',
  },
  {
    effect: 'pseudo',
    direction: 'forward',
    scope: 0,
    list: false,
    phrases:
      '<n> - <unit> (- old|) (history|hx) (of|)|<n> <unit> (history|hx) (of|)|<n> / <n> (history|hx) (of|)|(several|few|multiple|many) (<unit>|) (history|hx) of|<n> - <unit> - old|<n> - <unit> old|<n> <unit> old|year old|years old|history of present illness|(long|longstanding|long standing|chronic|lengthy|acute|extensive) (history|hx) of|family history is|(previously|prior to|previous to) (this|that|the|his|her|admission|presentation|surgery|arrival|visit|healthy|well)|prior to|history (was|is) (obtained|provided|given|taken)|(diagnosed|diagnosis|started|began|onset|begun|noticed|worse|since) (in|about|approximately|around|over|last|) (<year>|<n> <unit> ago|<month> <year>|<unit>)|since <year>|since (about|) <n> <unit> ago|(from|since|than|unchanged from|compared to|compared with) last (year|month|week)|(from|over|in|for|within|during) the (last|past) (year|month|week|<n> <unit>|few <unit>|several <unit>|couple of <unit>|couple <unit>)|last (visit|seen|menstrual|period|dose|checked|a1c)|past (due|the|<n> <unit>|few|several|couple|<unit>|week|month)|previous (visit|notes|note|records|imaging|study|exam|x|ct|mri|echocardiogram)|old (male|female|man|woman|boy|girl|gentleman|lady|records|white|black)|had (been|a normal|his|her|an mri|a ct|an x)|had to',
  },
  {
    effect: 'historical',
    direction: 'forward',
    scope: 4,
    list: true,
    phrases:
      's/p|status post|history of an old|(previously|formerly) (had|diagnosed with|treated for|suffered)|(has|have|had|) previously had|used to (have|get|suffer from)|recovered from|had previously|no longer (has|have|having|had|experiencing|suffers from)|previously|resolved|(has|) had (a|an|some|one|) (previous|prior)|past episodes of|past episode of|remission of|as a (child|teenager|baby) (she|he) (had|got|was diagnosed with)',
  },
  {
    effect: 'historical',
    direction: 'forward',
    scope: 3,
    list: false,
    phrases: 'previous|prior|past|remote|old|childhood|healed',
  },
  {
    effect: 'historical',
    direction: 'forward',
    scope: 2,
    list: false,
    phrases: 'removal of (a|an|) (benign|)',
  },
  {
    effect: 'historical',
    direction: 'backward',
    scope: 5,
    list: true,
    phrases:
      '(has|have|had|has since|since|spontaneously|now|fully|completely|which|which has|that has|that|was|were|is|) (spontaneously|completely|fully|now|since|) (resolved|settled|subsided|abated|dissipated|ceased|cured)|went away|has gone|(is|now|currently|) in (complete|full|) remission|(was|were|been) (surgically|) (removed|resected|excised)|as a (child|teenager|baby|kid|boy|girl|young (man|woman|adult))|in (childhood|infancy|adolescence)|during childhood|when (he|she|they) (was|were) (younger|young|a child|little|<n>|a teenager)|in the past|<n> <unit> prior|before but',
  },
  {
    effect: 'past',
    direction: 'both',
    scope: 8,
    list: true,
    phrases:
      '(about|approximately|around|over|) (<n>|several|many|few|a few|a couple of|couple of|some) (years|yrs) ago|(last|) (year|winter|summer|spring|autumn) ago|years ago|last year|did have|at that time|in <year>',
  },
  {
    effect: 'past-event',
    direction: 'both',
    scope: 8,
    list: true,
    phrases:
      '(about|approximately|around|) (<n>|several|few|a few|a couple of|couple of) (months|mos) ago|last (month|winter|summer|spring|january|february|march|april|may|june|july|august|september|october|november|december)|in <month> (of|) (<year>|)|x <n>',
  },
  {
    effect: 'hypothetical',
    direction: 'forward',
    scope: 14,
    list: true,
    phrases:
      'if|unless|should (you|he|she|they|the patient|patient|your child|any|there be|symptoms) (develop|experience|have|notice|get|be|)|in (case|the event) of|(call|return|come back|contact us|seek help|seek care|go to the (er|ed|emergency department)) (for|with|should)|(watch|watching|look out|looking out|monitor|monitored|monitoring|observe|observing|watch out|be alert|vigilant|screen|screened|screening|tested|test|surveillance|prophylaxis|vaccinated|vaccination|immunized|counseled|counselled|educated) (him|her|them|closely|carefully|) (for|against|about)|(to|would|helps|help|can|will|should|may) (help|) (prevent|avoid)|prevent|prevents|preventing|prevention of|(primary|secondary) prevention (of|)|prophylaxis (of|for|against)|protect against|(risk|risks|chance|chances|likelihood|danger) (of|for|are|include|includes|including)|at (high|higher|increased|low|great|greater|) risk (of|for)|risk factor for|risk factors for|predispose to|predisposes to|predisposition to|signs (and|or|and/or|/) symptoms of|(may|might|can|could|would|will) (potentially|possibly|also|rarely|sometimes|) (cause|causes|produce|lead to|develop|get|trigger|result in|precipitate|induce|progress to|turn into)|potential (complications|side effects) (of|include|includes|including|such as)|(complications|side effects|adverse effects|red flags|warning signs|precautions|adverse reactions|return precautions) (including|include|includes|such as|like|of|:|for)|(educated|education|advised|counseled|counselled|warned|informed|instructed|discussed|information|leaflet|handout) (on|about|regarding) (the|) (signs|symptoms|risk|risks|possibility|complications|side effects|)|return (to|) (the|) (er|ed|a&e|emergency department|clinic|hospital|office) (for|if|with)|(attend|present) (a & e|ed|er) (for|if|with)|safety net|safety netted|safetynetted|(felt|feels|feel|looks|sounds) like (a|an|having a|he was having a|she was having a)|as if|prior authorization for|fear of|afraid of|(future|further) (episodes|risk|development) of|(look|watch|call|return) (for|if)|causing an|(seek|urgent) (attention|review|appointment) (if|for)|worsening advice|new or worsening|(rule|criteria) for',
  },
  {
    effect: 'pseudo',
    direction: 'forward',
    scope: 0,
    list: false,
    phrases:
      'what if|as if to|even if|(ask|asked|asks|asking|see|know|determine|check|unsure|sure|wondering|wonder|certain|tell|clear) if|if (present|applicable|possible|needed|necessary|tolerated)|risk (stratification|score|reduction|assessment)|(follow|follows|following) up (for|of)|return (visit|to|for follow)|test results|monitor (his|her|the|your|blood|bp|temperature)|call (the|our|my)',
  },
  {
    effect: 'hypothetical',
    direction: 'backward',
    scope: 0,
    list: false,
    phrases: 'prevention|prophylaxis|screening|screen|precautions|risk|risk reduction',
  },
  // ---- experiencer
  {
    effect: 'family',
    direction: 'forward',
    scope: 14,
    list: true,
    phrases:
      '(family|familial) (history|hx|medical history) (of|is significant for|significant for|includes|include|positive for|is positive for|notable for|remarkable for|is notable for|is remarkable for|:)|family (history|hx)|familial history|fh|fhx|fmh|fmhx|famhx|fh of|fhx of|runs in (the|his|her) family',
  },
  {
    effect: 'family',
    direction: 'backward',
    scope: 6,
    list: true,
    phrases:
      "(in|on|among|throughout|across) (the|his|her|their|both|) (maternal|paternal|immediate|) (family|side of the family|families)|(runs|run|running) in (the|his|her|their) family|on (his|her|the) (mother|father) ('s) side|in (multiple|several|many|) (first degree|second degree|) (family members|relatives)",
  },
  {
    effect: 'patient',
    direction: 'forward',
    scope: 12,
    list: true,
    phrases:
      '(fh|family history|fhx|fmhx) (or|/|and) (pmhx|pmh|personal history|past history|personal hx|past medical history|phx) (of|)|(patient|pt) (has|had|have|himself|herself|reports having|was diagnosed|is)|(she|he) (herself|himself)|personal history of|(patient|pt) does not have',
  },
  {
    effect: 'other',
    direction: 'forward',
    scope: 8,
    list: true,
    phrases:
      'donor|donors|someone with|somebody with|people with|person with|anyone with|individuals with|(contact|contacts|exposure|exposed) (with|to)|(positive|known) (case|cases|contact|contacts)|sick contact with|sick contacts with|another patient with|other patients with',
  },
  { effect: 'other', direction: 'backward', scope: 2, list: false, phrases: 'exposure|contacts|contact' },
  // ---- where the reach ends
  {
    effect: 'stop',
    direction: 'both',
    scope: 0,
    list: false,
    phrases:
      'but|however|although|though|aside from|except|except for|apart from|other than|besides|yet|nevertheless|nonetheless|whereas|while|which|;|unless|with residual|with ongoing|now with|and now|who presents|who now|presents today|presents with|still|instead|therefore|hence|otherwise|thus|with the exception of|save for|until',
  },
  {
    effect: 'stop-light',
    direction: 'both',
    scope: 0,
    list: false,
    phrases:
      'due to|secondary to|(from|since|following|after) (his|her|their)|presenting|presented|developed|who presents|complaining of|surrounded by|confirming|confirmed|supporting|suggested|suggests|suggest|suggestive of|because|because of|caused by|since|for|from|as a result of|attributed to|related to|associated with|in the setting of|given|despite|after|before|following|when|whenever|during|based on|so|as he|as she|as the|who|to treat|suggesting|resulting in|causing|leading to|also|consistent with|compatible with|for which|in addition to',
  },
  {
    effect: 'clause',
    direction: 'both',
    scope: 0,
    list: false,
    phrases:
      'presented with|was diagnosed with|were diagnosed with|diagnosed with|has had|have had|suffered|was admitted (for|with)|was hospitalized (for|with)|was treated for|he|she|they|we|i|it|patient|pt|there|has|have|had|is|are|was|were|reports|reported|complains|complained|endorses|endorsed|admits|admitted|presents|presented|reveals|revealed|demonstrates|demonstrated|shows|showed|showing|showing|noted|notes|states|stated|continues|developed|develops|positive|takes|taking|does|did|will|would|can|could|feels|felt|describes|described|having|remains|appears|appeared|with|normal|underwent|received|lungs|abdomen|heart|extremities|skin|pupils|known|found|needs|need|please|this|these|that|then|now|looks|advised|started|plan|good|clear|regular|well|suffers|occurred|worsened|increased|improved|treated|returned|responded|confirmed|consisted|including but|prescribe|+|associated',
  },
  {
    effect: 'clause',
    direction: 'forward',
    scope: 1,
    list: false,
    phrases:
      'mild|slight|moderate|severe|some|occasional|trace|minimal|scattered|persistent|ongoing|worsening|diffuse|a|an|the|increased|decreased|reduced|worsened|improved|slightly|mildly|moderately|occasionally|sometimes|always|chronic',
  },
];

/** Relatives: their conditions are the family's. */
export const relatives =
  "mother|father|mom|mum|mam|mommy|mummy|dad|daddy|brother|brothers|sister|sisters|sibling|siblings|aunt|aunts|uncle|uncles|grandmother|grandfather|grandma|grandpa|grandparent|grandparents|granddaughter|grandson|grandmothers|grandfathers|cousin|cousins|son|sons|daughter|daughters|parent|parents|children|niece|nephew|relative|relatives|twin|halfbrother|halfsister|stepmother|stepfather|mgm|mgf|pgm|pgf|family members|family member|mothers|fathers|mother's|father's|brother's|sister's|mom's|dad's";

/** Others round the patient, not of the blood. */
export const otherPeople =
  "wife|husband|spouse|partner|boyfriend|girlfriend|fiance|fiancee|roommate|room-mate|flatmate|housemate|friend|friends|coworker|coworkers|colleague|colleagues|neighbor|neighbour|classmate|classmates|caregiver|carer|wife's|husband's|partner's";

/** Before a person: a companion, informant or listener, not the one who is ill. */
export const besideThePatient = "with|by|per|to|from|for|via|and|of|told|asked|between|lives|the patient's";

/** After a person: he or she speaks about the patient. */
export const speaksOfPatient =
  'reports|reported|states|stated|says|said|notes|noted|noticed|describes|described|denies|denied|thinks|thought|believes|feels|felt|mentions|mentioned|tells|told|brought|gave|called|calls|brings|bring|is bringing|has brought|is concerned|was concerned|are concerned|concerned|is worried|was worried|worried|accompanied|accompanies|is here|is present|was present|at bedside|confirms|confirmed|endorses|endorsed|observed|witnessed|found|wants|asks|asked|adds|added|gives|provides|provided|is unsure|has noticed|has noted|have noticed|has been giving|reportedly|witnesses|understands|agrees|agree|understand|explained|expressed|describe|report|state|deny|note';

/** Words of conditions that last: "history of hypertension" is current. */
export const lastingConditions =
  "hypertension|htn|diabetes|diabetic|dm|t1dm|t2dm|dm2|iddm|niddm|copd|asthma|emphysema|chf|failure|cad|coronary|cardiomyopathy|fibrillation|afib|af|ckd|esrd|kidney disease|renal disease|chronic|arthritis|osteoarthritis|rheumatoid|ra|oa|osteoporosis|osteopenia|hypothyroidism|hyperthyroidism|depression|depressive|mdd|bipolar|schizophrenia|anxiety|gad|ptsd|adhd|autism|hyperlipidemia|hyperlipidaemia|hypercholesterolemia|hypercholesterolaemia|cholesterol|dyslipidemia|gerd|gord|reflux|epilepsy|migraine|migraines|dementia|alzheimer's|alzheimer|parkinson's|parkinson|sclerosis|lupus|sle|psoriasis|eczema|dermatitis|obesity|apnea|apnoea|osa|hiv|aids|cirrhosis|hepatitis|glaucoma|gout|crohn's|crohn|colitis|ibs|ibd|celiac|coeliac|anemia|anaemia|thalassemia|hemophilia|haemophilia|sickle|neuropathy|retinopathy|nephropathy|fibromyalgia|endometriosis|pcos|bph|stenosis|regurgitation|pvd|pad|allergy|allergies|rhinitis|insomnia|disorder|syndrome|dystrophy|scoliosis|cataracts|polycystic|vertigo|incontinence";

/** Words of conditions that are over once they are over: "history of MI" is historical. */
export const events =
  "infarction|mi|nstemi|stemi|heart attack|stroke|strokes|cva|tia|tias|fracture|fractures|fractured|broken|broke|injury|injuries|injured|concussion|laceration|dislocation|sprain|rupture|tear|pneumonia|pneumonias|sepsis|septic|bacteremia|embolism|embolus|emboli|pe|pe's|dvt|dvts|thrombosis|clot|clots|appendicitis|cholecystitis|pancreatitis|diverticulitis|cellulitis|abscess|infection|infections|uti|utis|pyelonephritis|meningitis|encephalitis|endocarditis|osteomyelitis|bronchiolitis|measles|mumps|chickenpox|varicella|shingles|zoster|mononucleosis|covid|influenza|tuberculosis|syphilis|gonorrhea|chlamydia|labyrinthitis|bell's palsy|rheumatic fever|miscarriage|miscarriages|abortion|stillbirth|preeclampsia|pre-eclampsia|eclampsia|ectopic|gestational|preterm|hernia|hernias|stone|stones|calculi|nephrolithiasis|cholelithiasis|gallstones|hemorrhage|haemorrhage|bleed|hematoma|haematoma|overdose|suicide attempt|self-harm|attempt|arrest|anaphylaxis|pneumothorax|obstruction|intussusception|perforation|ulcer|ulcers|jaundice|neuroma|torsion|burst|poisoning|delirium|malaria|shock|postpartum depression";

/** "History of breast cancer" is a cancer that was; "diagnosed with breast cancer" is one that is. */
export const cancers =
  'cancer|cancers|carcinoma|melanoma|lymphoma|leukemia|leukaemia|sarcoma|malignancy|seminoma|neuroblastoma|glioblastoma';
