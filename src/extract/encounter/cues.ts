/** What stands before a value in prose. Matched inside one sentence; the value begins where the match ends. */
const today =
  '(?:,? (?:today|now|here|(?:following|after) (?:hospital )?discharge|\\d{1,2} [\\p{L}]{3,9}(?: \\d{4})?|\\d+ (?:days?|weeks?|hours?|hrs?) ago|yesterday|overnight|last night|in|back|again|him|her|them|the (?:child|baby|patient)|(?:by|via|from) (?:the |her |his |their )?(?:gp|pcp|ed|er|doctor|optometrist|optician|school|work|ob|obgyn|midwife|dentist|dr\\.? [\\p{L}]+|nurse|office|clinic|triage)|(?:by|with) (?:ambulance|ems|paramedics|police|parents|family|mother|father|mum|mom|dad|(?:his|her|their) [\\p{L}]+))){0,3}(?:,? (?:to|from|at|in|during|on) (?:the |our |us\\b||this |an? )?[\\p{L}\\d -]{2,30}?){0,2}';

/** Why the patient came. */
export const reasonCues: readonly RegExp[] = [
  new RegExp(
    `\\b(?:present(?:s|ed|ing)?|com(?:es|ing)|came|seen|evaluated|assessed|reviewed|examined|attend(?:s|ed|ing)?|admitted|transferred|hospitali[sz]ed|brought|referred|asked to see|(?:visit|appointment|attending)|here|arriv(?:es|ed|ing)|consult(?:s|ed|ing)|returns|returned|visits|visited|calls|called|rang|rings|dispatched|activated|sent(?: in)?|treated(?= for))${today} (?:for|with|re:?|in(?= (?:\\p{L}+ )?labou?r\\b)|because of|due to|owing to|on account of|complaining of|reporting|regarding|concerning|secondary to)\\s+`,
    'iu',
  ),
  /\b(?:present(?:s|ed)?|came|comes|attend(?:s|ed)?|admitted|seen|brought|called|calls|visited|visits)\b[^.,;:]{0,60}? (?:because of|due to|owing to|on account of|complaining of|with(?= (?:an?|acute|worsening|severe|new|two|three|several|\d+) )|with complaints? of|for (?:evaluation|assessment|management|treatment) of)\s+/iu,
  /\b(?:I|we)(?: have)? (?:saw|seen|reviewed|assessed|examined|met|evaluated)\b.{0,120}?,? (?:for|regarding|about|because of|with)\s+/isu,
  /\b(?:reason for (?:the |this |his |her )?(?:visit|encounter|consultation|admission|attendance)|chief complaint|presenting (?:complaint|problem|concern|symptom)) (?:is|was)\s+/iu,
  /\b(?:this|the|your) (?:[\p{L}\d-]+ ){0,4}?(?:gentleman|lady|man|woman|boy|girl|patient|child|infant|baby),? (?:who presents |presenting |who has been troubled )?with\s+(?!(?:an? )?(?:past |known |long |significant |medical |complex )*(?:history|hx|PMH|h\/o)\b)/iu,
  /\b(?:spoke|spoken|contacted|calling|phoned|telephoned|message|call)\b[^;]{0,80}?\b(?:re:?|regarding|about|concerning)\s+/iu,
  /\b(?:wants?|wish(?:es)?|wanting|would like|here|came(?: in)?|comes(?: in)?|attends|attended|booked(?: in)?) to (?:discuss|talk about|start|review|restart|renew)\s+/iu,
  /\b(?:requesting|requests|requested)\s+(?=(?:an? )?(?:repeat|refills?|letter|sick note|fit note|form|renewal|advice|medication)\b)/iu,
  /\b(?:complain(?:s|ed|ing) of|c\/[oc]|p\/w|presenting with|admission (?:with|due to)|(?:chief|presenting|main) complaints? of)\s+/iu,
  /\b(?:brought|presents?|presented|presenting|admitted|arrived|arrives|transported|referred)\b[^.,;:]{0,40}? (?:after|following) (?!\d|hours|one|two|three|several|being (?:seen|referred)|(?:an? |the )?(?:week|month|day|hour|year|call|referral|review|discussion)\b)(?=\p{L})/iu,
];

/** Weaker than a diagnosis by its label: what somebody of that age has, or is there for. */
export const withAge: readonly RegExp[] = [
  /\b(?:year|yr|month|week|day)s?[- ]?old\b(?:[ ,]+[\p{L}/-]+){0,8}?[ ,]+(?:female|woman|girl|lady|male|man|boy|gentleman|widow|widower|veteran|student|smoker|patient|infant|baby|child)(?: (?:here|seen|who is here))? (?:with|for) (?!(?:an? )?(?:past |known |long |significant |medical )*(?:history|hx|PMH|h\/o)\b)/iu,
  /^(?:[\p{L} ]{1,20}: )?(?:he|she|they|the patient|patient|pt|mum|mom|mother|dad|father|parents?|(?:mr|mrs|ms|miss)\.? \p{L}+)(?: has)? (?:(?:is|was) (?:concerned|worried) about|describes?|reports?|reported|notes|noted|endorses|gives a history of|is here (?:for|to discuss)|been having|been experiencing)\s+(?!(?:no|that|feeling (?:well|better|good)|doing|taking|an improvement|improvement)\b)/iu,
  /^(?=(?:fell|slipped|tripped|twisted|swallowed|struck|stepped|cut|burnt|burned|injured|hurt|bitten|stung)\b)/iu,
  /^(?=(?:an? )?(?:\d+|one|two|three|four|six|several)[ -]?(?:days?|d|weeks?|wks?|months?)['’]? ?(?:hx|history|h\/o) of\b)/iu,
  /^(?:reports?|reported|describes?|endorses?|mom reports|c\/o) (?!(?:no|that|feeling|doing|taking|an? improvement|improv\w*|he|she|they|good|better|mood is)\b)/iu,
  /(?<![\p{L}\p{N}])\d{1,3} ?(?:y(?:rs?|\/?o)?|m\/?o|mo|years?(?: old)?)?\b[^.;:\n]{0,50}?(?:, (?:here |in |seen |attending )?for|\bs\/p) (?!(?:an? )?(?:TAH|CABG|appy|chole|hyster)\w*)/iu,
  /(?<![\p{L}\p{N}])\d{1,3} ?(?:y(?:rs?|\/?o)?|m\/?o|mo)?,? ?(?:[\p{L}/-]+ ){0,2}(?:[MF]|male|female|man|woman|boy|girl)[, ]{1,2}(?:\p{Lu}[\p{L}'-]+[, ]{1,2}){0,3}(?:(?:here|in|seen|comes in|presents?) )?(?:for|w\/|with) (?!(?:an? )?(?:past |known |long |significant |medical )*(?:history|hx|PMH|h\/o)\b)/u,
];

/** Where the reason ends before the sentence does. */
export const reasonEnds: readonly RegExp[] = [
  /[;.]\s|\s(?:--|[–—])\s/u,
  /,? (?:and |& )?c\/o\b/iu,
  /,? (?:and|but) (?:was|were|is|are|has|had|he|she|they|we|I|will|would)\b/iu,
  /, (?:worse|better|improved|whom?|which|where|landed|landing|having|he|she|they|we|for which|with (?:no|a history)|without|accompanied|and (?:the|this)|a|an|the)\b/iu,
  /,? (?:today|this (?:morning|afternoon|evening|week|visit)|on \d|on (?:\p{Lu}\p{Ll}+ )?\d|at \d|last night|as an? (?:emergency|outpatient|inpatient)|since|accompanied by|(?:about |approx(?:imately)? )?(?:\d+|an?|one|two|three|several) ?(?:mins?|minutes?|h|hrs?|hours?|d|days?|wks?|weeks?|months?) ago)\b/iu,
];

/** Behind the reason: "Gout was the reason for this visit." */
export const reasonBehind =
  /\s+(?:is|was) (?:the|his|her|their) (?:main |primary |presenting |chief )?(?:reason for|complaint|indication for|cause of)\b/iu;

/** Semantic tags that exports put behind names of SNOMED CT. */
export const semanticTag =
  /\s*\((?:disorder|finding|situation|event|morphologic abnormality|substance|organism|edible)\)/giu;

/** Findings about work, home and habits, which are filed like complaints and are none. */
export const socialFinding =
  /\b(?:employment|labor force|labour force|education|social (?:contact|isolation)|housing|homeless|violence|abuse|stress|risk activity|victim|criminal|transport|income|employed|unemployed|drinking behavior)\b/i;

/** A sentence without any of these has none of `doneCues`: most have none, and one test is cheaper than a dozen. */
export const mayTellDone =
  /underw|undergone|require|perform|conduct|done|carried|complet|undert|provided|\bdid\b|procedure|intervention|operation|treated|managed|investigated|followed|taken|\bhad\b|received|placed|inserted|applied/iu;
export const mayTellGiven =
  /prescri|start|commenc|given|gave|\bput\b|placed|order|dispens|initiat|beg[iua]n|administ|treat|discharg|sent|switch|chang|transition|convert|stepped|applied|instill|inject|infiltr|\brx|script|course|dose|issue|receiv|d\/c|dc'?d|medication|load|bolus|cover|an[ae]+sthe|numb|sedat|increas|decreas|reduc|titrat|restart|resum|\badd|refill|renew|continu/iu;
/** The same for `doneBehind` and `givenBehind`. */
export const endsInParticiple = /(?:ed|done|taken|given|sent|drawn|begun)(?![\p{L}])/iu;

/** Something done, before its name. */
export const doneCues: readonly RegExp[] = [
  /\b(?:underwent|undergone|required(?! (?:an? )?(?:[\p{L}]+ )?(?:re)?(?:admission|hospitali)))\s+/iu,
  /\b(?:following|these)(?: (?:procedures?|interventions?|tests?|investigations?|studies|operations?))?(?: (?:was|were|has been|have been)) (?:performed|conducted|done|carried out|completed|undertaken|provided)\b[^:.;\n]{0,60}:\s*/iu,
  /\b(?:I|we|the team|the surgeon)(?: (?:also|then|have|successfully))* (?:performed|carried out|completed|undertook|conducted|did)\s+/iu,
  /\b(?:performed|carried out) (?=(?:an?|the|bilateral|right|left|emergent|urgent|bedside) (?!next|same|following|day\b|morning))(?:an? |the )?/iu,
  /\b(?:procedures?|interventions?|operations?)(?: (?:performed|done|completed|carried out|undertaken))?(?: (?:today|this visit|during this visit|during the encounter))? (?:included?|consisted of|comprised|was|were)(?: the following)?\s*:?\s*/iu,
  /\b(?:treated|managed|investigated) (?:with|by)\s+|\bfollowed by (?:an? )?/iu,
  /(?:^|[,;.] |\band )(?:placed|inserted|applied|performed|did)\s+(?:an? |the )?(?!on\b|in\b|under\b|by\b|for\b)/iu,
  /\btaken (?:urgently |emergently )?(?:to (?:the )?(?:or|theatre|operating room|cath(?:eterization)? lab) )?for (?!granted)(?:an? )?/iu,
  /^(?:the )?(?:he|she|they|patient|pt|(?:mr|mrs|ms|miss)\.? \p{L}+)(?: then| also)? (?:had|received)\s+(?:an?\s+|the\s+)?/iu,
];

/** What may stand behind a verb without "was": "Steroid injection given.", "Hemodialysis performed x 4 hours". */
const verbEnd =
  '(?=\\s*(?:[.;,():]|[-–>]|$)|\\s+(?:today|immediately|promptly|tonight|yesterday|last night|this|on|in|at|by|to|from|via|with|without|for|under|over|and|x\\s?\\d|iv|im|po|stat|prior|o[dsu]|bilat\\w*|left|right|[lr]|as|per|#\\d|\\d)\\b|\\s+\\d)';

/** Behind the name of what was done. */
export const doneBehind = new RegExp(
  `\\s+(?:was|were|has been|have been)(?: (?:also|then|successfully|subsequently|promptly|both))? (?:performed|carried out|conducted|completed|undertaken|done|obtained|drawn|fitted|applied|taken|placed|inserted|sited|administered|given|repeated|infused|transfused)\\b|\\s+(?:performed|done|carried out|completed|obtained|collected|drawn|fitted|sent|provided|applied|taken|placed|inserted|sited|given|administered|started|initiated|commenced|delivered|recorded)${verbEnd}`,
  'giu',
);

/** A medication that begins at this encounter, before its name. */
export const givenCues: readonly RegExp[] = [
  /\b(?:was|were|is|are|been|being)(?: (?:also|then|newly|now|both))? (?:prescribed|started|commenced|given|put|placed|ordered|dispensed|initiated|begun|administered|treated|discharged(?: home)?|sent home|switched|changed|transitioned|converted|stepped down)(?: (?:on|with|to))?(?: the following)?(?: (?:medications?|drugs?|medicines?|prescriptions?))?\s*:?\s+/iu,
  /(?:^|[;.] |\b(?:and|then|also) )(?:then |also |today |plan: )?(?:started|applied|instilled|injected|infiltrated|commenced|prescribed|begun|initiated|given|dispensed|treated|start|begin|commence|prescribe|initiate|prescribing|starting|rx(?:.d)?)(?: (?:on|with|him on|her on|them on|patient on))?\s*:?\s+/iu,
  /\b(?:I|we)(?: (?:have|also|then|will))* (?:prescribed?|started?|commenced?|ordered|gave|initiated?|issued|increased?|decreased?|reduced?|titrated|refilled|restarted|added)(?: (?:him|her|them|the patient|patient))?(?: (?:on|with|to))?\s*:?\s+/iu,
  /\b(?:and|have|has) prescribed\s+/iu,
  /^(?:sent|called in|e-?prescribed)\s+(?=[^.;]{3,60}\bto (?:the |his |her )?pharmacy)/iu,
  /(?<!\b(?:if|consider|when|once|could|may|unless|discuss\w*)\b[^.;]{0,80})(?:, |\s[-–] )(?:start|begin|add|commence|increase|refill)(?:ed|ing)?\s+/iu,
  /\b(?:prescriptions?|scripts?|course|dose)(?: (?:was|were))?(?: (?:given|written|provided|issued|sent))?(?: (?:for|of))\s+/iu,
  /\b(?:received|(?:discharged?|d\/c(?:'?d)?|dc'?d|sent)(?: home)? (?:on|with|w\/)|new medications? (?:include|are|is))\s*:?\s+/iu,
  /\b(?:loaded|bolused|covered|pre-?medicated|an[ae]+sthe?ti[sz]ed|infiltrated|numbed|sedated) with\s+|\binjected\b[^.;,]{0,40}? with\s+/iu,
  /(?:^|[:;,.] )(?:increased?|decreased?|reduced?|titrated?|up-?titrated?|restart(?:ed)?|resumed?|add(?:ed)?|refill(?:ed)?|renew(?:ed)?|continue(?=[^.;]*\brefill))\s+/iu,
  /^(?:switch(?:ed)?|changed?|converted) (?:from )?[^.;,]{2,40}? to\s+/iu,
];

export const givenBehind = new RegExp(
  `\\s+(?:was|were|has been|have been)(?: (?:also|then|newly))? (?:prescribed|started|commenced|initiated|ordered|dispensed|given|issued|administered|added|increased|uptitrated|titrated|loaded|infused|instilled|infiltrated)\\b|\\s+(?:prescribed|started|commenced|initiated|dispensed|given|administered|issued|added|increased|uptitrated|titrated|infused|instilled|infiltrated|applied|provided|supplied|dispensed|refilled)${verbEnd}`,
  'giu',
);

/** Before a cue in its sentence: it was not done, or not at this encounter. */
export const notDone =
  /\b(?:no|not|n't|never|neither|nor|without|declin\w+|refus\w+|defer\w+|cancel+\w+|postpon\w+|withheld|held|stopped|discontinued|instead of|previously|formerly|prior|past|history of|had already|ago|will|would|should|could|may|might|if|to be|to have|plan(?:s|ned|ning|to)?|schedul\w+|recommend\w*|consider\w*|advis\w+|discuss\w*|pending|await\w+|allerg\w+|intolerant|reaction|in (?:19|20)\d\d|last (?:year|month|week|visit|appointment|admission|time|seen))\b/iu;

/** Where a list in prose ends before its sentence does. */
export const listEnds =
  /,? (?:and|but|then|while)(?: then| also)? (?:was|were|is|are|has|had|have|he|she|they|we|I|it|the (?:patient|results?|findings?)|there|tolerated|did|started|received|arranged|requested|booked|listed|asked|told|referred him|referred her|began|underwent|went|returned|will|would|should|no|advised|discharged|prescribed|given|recommended|referred)\b|, (?=(?:start|begin|add|commence|increase|decrease|refill|stop|hold)\b)|, (?:who|which|with (?:no|good|the)|showing|revealing|demonstrating|he|she|they|we)\b| (?:which (?:showed|revealed|was|were)|that (?:showed|revealed)|showing|revealing|demonstrating|with (?:no|good|excellent|satisfactory|normal) |without (?:any )?(?:complications?|incidents?|difficult(?:y|ies)|issues?|problems?|events?)|under (?:local|general|spinal)|at (?:today'?s|this) |at (?:the )?bedside\b|during (?:this|the|today)|today\b|at \d|on (?:hospital |post-?op(?:erative)? )?day \d|this (?:visit|morning|afternoon)|on (?:the )?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* \d))/iu;

/** Behind a value: it belongs to another time, or it did not come to pass. */
export const elsewhen =
  /^[^.;]{0,40}?\b(?:in (?:(?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d|the year|Month)|(?:\d+|several|many|two|three|a few) (?:years?|months?) ago|as a child|last (?:year|month)|in the past|previously|is (?:planned|scheduled)|was (?:not|declined|refused|deferred|cancelled|canceled|postponed|discontinued|stopped))\b/iu;
