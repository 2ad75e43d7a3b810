import type { CueGroup } from '../cue-group.ts';

/** What was done, with what it was done for before or behind it. */
const operated =
  '(s/p|status post) (<n> -|) (lap|open|laparoscopic|) (orif|crif|fixation|nailing|repair|excision|resection|removal|chole|cholecystectomy|appy|appendectomy|herniorrhaphy|lithotripsy|ureteroscopy|urs|eswl|mohs|hemiarthroplasty|i&d|evacuation|d&c|salpingectomy|treatment|therapy|antibiotics|abx|frenotomy|frenulotomy|frenectomy)';

/** Cues of what is over and of what may come, and what only looks like them. */
export const temporalityCues: readonly CueGroup[] = [
  {
    effect: 'history',
    direction: 'forward',
    scope: 5,
    list: true,
    phrases: `
(has|had|have|having|with) (a|an|) (past|prior|previous) (medical|) (history|hx) of|
(past|prior|previous|remote|known|medical|past medical|surgical|personal|significant|distant|) (history|hx) (of|is significant for|significant for|includes|included|remarkable for|is remarkable for|notable for|is notable for)|
(pmh|past history|past medical history|medical history|past surgical history) (is|was|) (otherwise|) (significant|remarkable|notable|positive) (only|mainly|chiefly) for|(past history|past medical history|medical history) (is|was) (otherwise) (significant|remarkable|notable|positive) for|
h/o|pmh (of|significant for|is significant for|notable for|includes)|pmhx (of|)`,
  },
  {
    effect: 'past-event',
    direction: 'forward',
    scope: 5,
    list: true,
    phrases: `
underwent (treatment|therapy|rehab|rehabilitation) for|had|has had|have had|suffered|experienced an|
was hospitalized (for|with)|was hospitalised (for|with)|hospitalized for|hospitalised for|
to the hospital about <n> <unit> ago for|was treated for|treated for|recovering from|broke|(has|have|) had only (a|an|)|
since having|after having|previously (diagnosed|documented|known|recognised|recognized|identified|established|confirmed) (with|as|)|(from|since|following|after) (his|her|their|a previous|a prior)`,
  },
  {
    effect: 'pseudo',
    direction: 'forward',
    scope: 0,
    list: false,
    phrases: `
<n> - <unit> (- old|) (history|hx) (of|)|<n> <unit> (history|hx) (of|)|<n> / <n> (history|hx) (of|)|
(several|few|multiple|many) (<unit>|) (history|hx) of|<n> - <unit> - old|<n> - <unit> old|
<n> <unit> old|year old|years old|history of present illness|
(long|longstanding|long standing|chronic|lengthy|acute|extensive) (history|hx) of|family history is|
previously (seen|noted|described|demonstrated|visualised|visualized|reported)|(previously|prior to|previous to) (this|that|the|his|her|admission|presentation|surgery|arrival|visit|healthy|well)|
prior to|history (was|is) (obtained|provided|given|taken)|
(was|were|been|first|) (diagnosed|dx|dx'd|dxed|diagnosis|started|began) when (he|she|they|) (was|were|) (<n>|only <n>|about <n>|young|younger|small|little|a child|a teenager)|(diagnosed|dx|dx'd|dxed|diagnosis|onset) (as|in|during|at) (a|an|the|his|her|) (child|childhood|teen|teenager|adolescent|adolescence|adult|adulthood|infancy|youth|teens|twenties|thirties)|(diagnosed|dx|dx'd|dxed|diagnosis|started|began|onset|begun|noticed|worse|since) (in|about|approximately|around|over|last|) (<year>|<n> <unit> ago|<month> <year>|<unit>)|
since <year>|since (about|) <n> <unit> ago|
(from|since|than|unchanged from|compared to|compared with) last (year|month|week)|
(from|over|in|for|within|during) the (last|past) (year|month|week|<n> <unit>|few <unit>|several <unit>|couple of <unit>|couple <unit>)|
last (visit|seen|menstrual|period|dose|checked|a1c)|
past (due|the|<n> <unit>|few|several|couple|<unit>|week|month)|past (history|hx) (:|-|–)|<n> <unit> back (pain|ache|spasm|spasms|injury|surgery)|
previous (visit|notes|note|records|imaging|study|exam|x|ct|mri|echocardiogram)|
old (male|female|man|woman|boy|girl|gentleman|lady|records|white|black)|
(has|have) (just|now|sadly|recently|also|) (suffered|sustained)|had (been|a normal|his|her|an mri|a ct|an x)|had to`,
  },
  {
    // a procedure stands behind it: in "s/p CABG, COPD" it says nothing of what follows
    effect: 'historical',
    direction: 'forward',
    scope: 4,
    list: false,
    phrases: `s/p|status post|${operated}`,
  },
  {
    effect: 'historical',
    direction: 'forward',
    scope: 4,
    list: true,
    phrases: `
history of an old|(was|were|been|) (treated|seen|followed|followed up|investigated|hospitalised|hospitalized|admitted|operated on) (in|during|throughout|as) (childhood|infancy|adolescence|a (child|baby|teenager)|(his|her|their) (childhood|infancy|teens|twenties|thirties|youth)) (for|with)|(previously|formerly) (had|treated for|suffered)|(previous|prior|past) (episodes|episode|bout|bouts|attack|attacks|occurrence|occurrences) of|
(has|have|had|) previously had|(that|which|) (he|she|they|) used to (have|get|suffer|suffer from|experience)|recovered from|had previously|(is|are|was|were|now|currently|has been|) in (full|complete|sustained|long - term|) remission from|
no longer (has|have|having|had|experiencing|suffers from|suffering from|complains of|troubled by|bothered by|gets|feels|reports|)|
(years|yrs|months) (out|removed) from (his|her|the|an|a|)|
previously|resolved|(recently|fully|now|) (recovered|recuperated|convalescing) from|(cured|healed) of|
(got|getting|gotten) over (a|an|the|his|her|)|(stopped|ceased) having|survivor of|survived|last year's|last month's|last winter's|last summer's|
(remote|distant) history of|former|formerly|once had|
(in|during) (his|her|their|the|a) (youth|childhood|teens|twenties|thirties|infancy|adolescence|first pregnancy|last pregnancy|previous pregnancy|prior pregnancy|second pregnancy)|

      (years|decades|ages|a long time) (ago|before|back)|previously treated for|
(has|) had (a|an|some|one|) (previous|prior)|past episodes of|past episode of|remission of|
as a (child|teenager|baby) (she|he) (had|got|was diagnosed with)`,
  },
  {
    effect: 'historical',
    direction: 'both',
    scope: 6,
    list: true,
    phrases: `
(as|while|since being) (a|an|) (young|small|teenage|) (child|teen|teenager|baby|kid|boy|girl|infant|toddler|student|newborn|neonate|adolescent|schoolboy|schoolgirl|young man|young woman|young adult)|
when (he|she|they) (was|were) (still|) (a|an|) (younger|young|small|little|child|teenager|student|boy|girl|baby|infant|kid)|when (still|) (a|an) (child|teenager|student|boy|girl|baby|infant|kid|toddler)|when (younger|young|small|little)`,
  },
  {
    effect: 'historical',
    direction: 'forward',
    scope: 3,
    list: false,
    phrases: 'previous|prior|past|remote|old|childhood|teenage|healed',
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
    phrases: `
(has|have|had|has since|since|spontaneously|now|fully|completely|which|which has|that has|that|was|were|is|) (spontaneously|completely|fully|now|since|) (resolved|settled|subsided|abated|dissipated|ceased|cured)|
went away|(has|have|had|is|are|was|were|now) (now|since|all|completely|finally|) (gone|gone away|passed|lifted|healed|remitted)|(is|are|was|were) (now|all|) over|
(has|have) (now|since|all|completely|finally|largely|fully|) (cleared|disappeared|vanished|faded)|(previously|once before|twice before|years before|in times past) (.|;|,|but)|(from|of) which (he|she|they) (has|have|had|) (since|fully|) recovered|recovered (well|fully|completely|uneventfully|quickly|slowly|)|cleared up|(vanished|faded|lapsed)|(stopped|remitted|vanished) (after|within|on its own|spontaneously|completely)|gone now|
none since|not since|s/p svr|svr achieved|achieved svr|svr (.|,|;|in|12)|(is|now|currently|has been|) in (complete|full|sustained) remission|(is|now|currently|) in cr|moved to past problems|(full|complete|good) recovery|own accord settled|
(was|were|been) (surgically|) (removed|resected|excised)|(,|) (removed|excised|resected) (in|) <year>|(<times>|) excised|treated (and|&) (cleared|cured|resolved)|
in (childhood|infancy|adolescence)|
during childhood|when (he|she|they) (was|were) (younger|young|a child|little|<n>|a teenager)|
in the past|<n> <unit> prior|before but|
(in|during) (his|her|their) (youth|childhood|teens|twenties|thirties|infancy|adolescence|first pregnancy|last pregnancy|previous pregnancy|prior pregnancy|second pregnancy)|
at university|in (college|school|high school|primary school|university|the army)|(decades|ages|a long time|long) (ago|back)`,
  },
  {
    effect: 'past',
    direction: 'backward',
    scope: 8,
    list: true,
    phrases: `
(is|now|currently|has been|) in remission`,
  },
  {
    effect: 'past',
    direction: 'both',
    scope: 8,
    list: true,
    phrases: `
(about|approximately|around|over|) (<n>|several|many|few|a few|a couple of|couple of|some) (years|yrs|yr|y) ago|
<n> <unit> back|back in <year>|the (year|month|summer|winter) before last|back in the (50s|60s|70s|80s|90s)|in the (sixties|seventies|eighties|nineties)|(last|) (year|winter|summer|spring|autumn) ago|years ago|last year|at that time|in <year>`,
  },
  {
    effect: 'past',
    direction: 'forward',
    scope: 8,
    list: true,
    phrases:
      'at the age of <n> (,|) (he|she|they) (had|got|developed|suffered|was)|<year> :|<year> -|<year> –|(age|aged) <n> (:|-|–|,)',
  },
  {
    effect: 'past',
    direction: 'backward',
    scope: 1,
    list: true,
    phrases: `
aged <n>|at age <n>|at the age of <n>|at <n> years (of age|)|, <year>|( <year>|( (in|<month>) <year>|- <year>|
(x <n> ,|) (last|latest|most recent) (one|episode|attack|) (in|was in) <year>|(back|) in the <n>|( <n> / <year>|, <n> / <year>`,
  },
  // "Strabismus corrected"
  {
    effect: 'past',
    direction: 'backward',
    scope: 1,
    list: false,
    phrases:
      '(,|) (corrected|repleted|lysed|divided|grown out of|normalised|normalized|closed (after|spontaneously|on its own|itself))',
  },
  { effect: 'past', direction: 'forward', scope: 0, list: false, phrases: '<year>' },
  {
    effect: 'past-event',
    direction: 'backward',
    scope: 0,
    list: false,
    phrases: 'at <n>|at about <n>|: <year>',
  },
  // "Inguinal hernia s/p repair": what was done ended it
  {
    effect: 'past-event',
    direction: 'backward',
    scope: 2,
    list: false,
    phrases: `${operated}|with (a|) residual|surgically repaired|(,|-|–|) (fully|successfully|) treated (,|;|.)|(,|) treated (in|at|on|) (<year>|<month>|<n> / <n>)|(after|following) (his|her|the|a|) (first|second|third|last|previous|prior) (surgery|operation|procedure)`,
  },
  // "Follow-up of treated chlamydia"
  {
    effect: 'past-event',
    direction: 'forward',
    scope: 0,
    list: false,
    phrases: '(fully|successfully|) treated',
  },
  // "At risk hypoglycemia"
  { effect: 'hypothetical', direction: 'forward', scope: 2, list: false, phrases: 'at risk' },
  // "Admitted 5/1 with sepsis, discharged 5/9"
  {
    effect: 'past-event',
    direction: 'backward',
    scope: 1,
    list: false,
    phrases:
      "(,|and|, and) (was|) discharged (<n>|<month>|last week|yesterday|on <n>)|(,|-|) (treated|tx|tx'd|txd|rx'd|rxd) (last (week|wk)|<n> <unit> ago)",
  },
  // "Breast cancer s/p lumpectomy, no evidence of recurrence"
  {
    effect: 'history',
    direction: 'backward',
    scope: 8,
    list: true,
    phrases:
      '(no|without) (evidence|sign|signs) of (recurrence|recurrent disease|relapse|disease|residual disease) (,|.|;|on|since|at|after|so far|to date|now|today|and)|(disease|cancer|tumor|tumour|recurrence) (-|) free|ned',
  },
  // "DVT R leg 2014"
  { effect: 'past-event', direction: 'backward', scope: 3, list: false, phrases: '<year>' },
  {
    effect: 'past-event',
    direction: 'forward',
    scope: 6,
    list: true,
    phrases:
      '(follow up|follow - up|followup|f / u|fu|review|seen|check) after (a|an|his|her|the|recent|) (recent|)|<year> for|<year> due to|(;|:) <year>|after (treatment|a course of (antibiotics|treatment)|an admission|admission|hospitalisation|hospitalization|a hospital stay) (for|with)|(finished|completed|had finished|had completed) (a|an|his|her|their|the|) (<n> - day|<n> day|full|long|short|second|) (course of|) (oral|iv|intravenous|) (antibiotics|antibiotic|abx|steroids|treatment|therapy|flucloxacillin|doxycycline|amoxicillin) for',
  },
  {
    effect: 'past-event',
    direction: 'both',
    scope: 8,
    list: true,
    phrases: `
(about|approximately|around|) (<n>|several|few|a few|a couple of|couple of) (months|mos|mo|mth|mths) ago|
(<n> / 12|<n> / 12s) ago|last (month|mo|mth|winter|summer|spring|christmas|easter|thanksgiving|january|february|march|april|may|june|july|august|september|october|november|december)|
in <month> (of|) (<year>|)|x <n>`,
  },
  {
    effect: 'hypothetical',
    direction: 'forward',
    scope: 14,
    list: true,
    phrases: `
if|unless|
should (you|he|she|they|the patient|patient|your child|any|there be|symptoms) (develop|experience|have|notice|get|be|)|
in (case|the event) of|in the event that|in case|in the event|
(call|return|come back|contact us|seek help|seek care|go to the (er|ed|emergency department)) (for|with|should)|
screening of|
(watch|watching|look out|looking out|monitor|monitored|monitoring|observe|observing|watch out|be alert|vigilant|screen|screened|screening|tested|test|surveillance|prophylaxis|vaccinated|vaccination|immunized|counseled|counselled|educated) (him|her|them|closely|carefully|) (for|against|about)|
(to|would|helps|help|can|will|should|may) (help|) (prevent|avoid)|prevent|prevents|preventing|
prevention of|(primary|secondary) prevention (of|)|prophylaxis (of|for|against)|protect against|
(risk|risks|chance|chances|likelihood|danger) (of|for|are|include|includes|including)|
at (high|higher|increased|low|great|greater|) risk (of|for)|risk factor for|risk factors for|
predispose to|predisposes to|predisposition to|signs (and|or|and/or|/) symptoms of|s / sx of|s / s of|sx of|
(may|might|can|could|would|will) (potentially|possibly|also|rarely|sometimes|) (present with|present as|manifest as|manifest with|cause|causes|produce|provoke|lead to|develop|get|trigger|result in|precipitate|induce|progress to|turn into)|
potential (complications|side effects) (of|include|includes|including|such as)|
(complications|side effects|adverse effects|red flags|warning signs|precautions|adverse reactions|return precautions) (including|include|includes|such as|like|for)|(side effects|adverse effects|red flags|warning signs|adverse reactions) of|
(side effects|adverse effects|red flags|warning signs|return precautions|counselled|counseled|consented|(possible|potential|known|common|rare|serious|risks and|risks /|risks &|general|surgical|anaesthetic|anesthetic) complications) :|
(educated|education|advised|counseled|counselled|warned|informed|instructed|discussed|information|leaflet|handout|pamphlet|booklet|poster|video|talk|teaching) (on|about|regarding|explains|explaining|describes|lists|covers|covering) (the|) (signs|symptoms|risk|risks|possibility|complications|side effects|)|
(;|,) er (for|if|with)|return (to|) (the|) (er|ed|a&e|emergency department|clinic|hospital|office) (for|if|with)|
(attend|present) (a & e|ed|er) (for|if|with)|safety net|safety netted|safetynetted|
(felt|feels|feel) like (a|an|having a|he was having a|she was having a)|as if|
prior authorization for|fear of|afraid of|(future|further) (episodes|risk|development) of|
(look|watch|call|return) (for|if)|causing an|(seek|urgent) (attention|review|appointment) (if|for)|
fears|(discussed|explained|mentioned|aware of|warned of|counselled on|counseled on|informed of|understands|accepts) (the|) (possibility|risk|risks|chance) of|(red flags|complications|risks|side effects) (incl|inc) (.|)|worsening advice|new or worsening|(rule|criteria) for|
(safety - netted|safety netting|safety - netting|safetynet|safety - net) (re|re :|for|about|regarding|:|)|
(worried|afraid|anxious|scared|fearful|concerned|terrified|frightened|worry|worries) (about|of) (getting|developing|having|catching|contracting)|
(risk|risks|complications|side effects) (incl|inc|discussed|explained|such as)|(risk|risks|side effects) :|warned (:|pt|patient|parents|family|) (re|) (:|)|
(anticip|anticipatory|just in case|comfort) (meds|medicines|medication|medications|drugs|kit) (in place|at home|in house|in situ|in the house|available|charted|prescribed|) for|(complication|complications|sequelae) of (the|this|) (drug|procedure|surgery|treatment|operation)|(complication|complications|sequelae) (are|include|includes|such as)|(side effect|side effects) (of|are|include|includes|such as) (the|this|) (drug|treatment|)|
(prone|susceptible|vulnerable) to|(reduce|reduces|reducing|lower|lowers|lowering|minimise|minimize|decrease|decreases|cut) (the|his|her|your|) (risk|chance|chances|likelihood|incidence) (of|for)|
(told|advised|asked|instructed|knows|taught|reminded|how) to (look|watch) (out|) for|when to (call|return|worry|seek help|come back) :|(notify|page|alert|inform|tell) (the|a|your|our|on - call|) (md|dr|doctor|np|pa|provider|team|rn|nurse|us|me|gp) (for|if|of|about) (any|)|
(report|notify us of|tell us about|let us know (of|about)|alert us to|come back with|return with|present with|call with) any|
let (us|me) know (if|about|of)|beware of|be aware of|keep an eye (out|) (for|on)|(on|be on) the (lookout|watch) for|
(immunised|inoculated|immune|protected|protection|protects|vaccine|jab|immunity) (against|to)|
contraindicated in (patients with|)|indicated (in|for) (patients with|)|(in|among|for) (patients|people|those|individuals) with|
(may|might|could|can|would) (arise|occur|happen|result|ensue|follow|become|need treatment for)|so as to (avoid|prevent)|
were (he|she|they|you|there) to (develop|have|get|notice|be)|lest|in the unlikely event of|provided that no|
if (you|he|she|they|it|there|any|the patient|patient|symptoms|) (is|are|get|gets|have|has|had|develop|develops|notice|notices|experience|experiences|becomes|become)|
(do not|does not|not) want (to get|to have|to develop)|(hoping|hope|try|trying|want|wants) to (avoid|prevent)|threatening|to (guard|protect) against|against future`,
  },
  {
    effect: 'pseudo',
    direction: 'forward',
    scope: 0,
    list: false,
    phrases: `
as well as (a|an)|(felt|feels|feel|feeling) like (a|an) (dull|sharp|burning|stabbing|throbbing|constant|tight|deep|heavy|squeezing|cramping|electric|band|pressure|knot|lump|aching|achy|pulling|tearing|shooting|pins|tingling)|(not|never) (yet|) (been|) (treated|hospitalised|hospitalized) (for|with)|(with|has|had|have|show|shows|showed|showing|developed|develops|exhibited|exhibits|displayed|displays|demonstrated|presenting|presented) (with|) (clinical|classic|typical|obvious|early|some|) (signs and symptoms|symptoms and signs|signs or symptoms|signs / symptoms|s / s|s / sx) of|(did|has|had|does) not (come|return|attend|call|present|ring|seek) (in|back|help|medical attention|) (for|because of|with|about)|(did|does|has|had|) not (tell|told) (us|me|him|her|anyone|the doctor) about|what if|as if to|even if|(not|never|cannot|unable to|difficult to|hard to|) (know|tell|say|see|determine|certain|sure|clear) (if|whether) (this|it|that) (is|was) (why|what|how|when|where|because|due|related)|(know|tell|see|ask|say|determine) if (this|that|it|he|she|they|there|the) (is|was|has|are|were|had)|(ask|asked|asks|asking) (him|her|them|mom|mum|mother|the patient|patient|pt|us|me) (if|whether)|(tick|check|mark|circle|select|cross|indicate|underline) (the box|boxes|box|all|any|below|) (that apply|which apply|) (if|whether)|(meet|meets|met|meeting|fulfil|fulfils|fulfill|fulfills|fulfilled|satisfies|satisfied) (the|all|full|) (diagnostic|clinical|research|dsm|dsm - 5|dsm 5|icd|icd - 10|icd - 11|rome|rome iv|jones|acr|mcdonald|) criteria for|
(grateful|glad|happy|delighted|appreciate it|appreciated|thankful|obliged|wonder|wondering|pleased|helpful|kind) if (you|he|she) (could|would|can|were|might)|if you (could|would) (kindly|please|) (see|review|assess|advise|arrange|consider|perform|organise|organize)|(ask|asked|asks|asking|see|know|determine|check|unsure|sure|wondering|wonder|certain|tell|clear) if|
warned (us|me|the|that)|if (present|applicable|possible|needed|necessary|tolerated)|
risk (stratification|score|reduction|assessment)|(follow|follows|following) up (for|of)|
return (visit|to|for follow)|test results|monitor (his|her|the|your|blood|bp|temperature)|
call (the|our|my)|watch (&|and) wait|watch (till|until|his|her|their)|donor (site|sites|area)|(educated|counselled|counseled|advised|education|teaching|information|advice) (on|about|regarding) (a|his|her|) (low salt|low fat|healthy|renal|cardiac|diabetic|) (diet|exercise|lifestyle|medication|medications|meds|inhaler technique|insulin|foot care|smoking cessation|adherence|compliance) (changes|modification|) (for|in|with)|(educated|counselled|counseled|advised|education|teaching|information|leaflet) (on|about|regarding) (the|) (management|treatment|control|care|monitoring) of|(tested|screened) (positive|negative) (for|)|(screen|screening) (test|) (is|was|) (positive|pos)|
(seek|sought) (help|care|attention) (for|because) (his|her|their|the)|unclear if|not clear if|unknown if|
no longer (tolerate|able|controlled|responding|responds|takes|taking|take|works|working|work|walk|walks|sleep|sleeps|cope|manage|smokes|drinks|drives|sees|lives|uses|using|on|sufficient|effective|helps|needs|wants|attends|eligible|safe|deny|denies|ignore)|
(former|prior|past|previous|remote) (tobacco|cigarette|cigar|alcohol|etoh|drug|iv drug|injection drug|marijuana|cannabis|cocaine|nicotine|smoking) (use|user)|(former|prior|past|previous|remote) (ivdu|idu|pwid|vaper|drinker|smoker)|at <n> (yds|yards|yd|m|metres|meters|ft|feet|mile|miles|km|paces|steps|flights|blocks|block|kg|mph|mmhg|bpm|hz|microns|joules|ml|l|min|mins|minutes|sites|levels|weeks|months|cm|mm|places|hours|days|o'clock|oclock|degrees|am|pm|%|/|:|. <n>|–|-)|at (<n> <n>|<n> hrs|<n> h)|(was|were|) (bad|worse|severe|mild|brittle|difficult) as a (child|teenager|boy|girl)|a known case of|known case of|former (smoker|patient|teacher|nurse)|once (a|daily|weekly|monthly|per|every|he|she|the|again|more|it)`,
  },
  {
    effect: 'hypothetical',
    direction: 'backward',
    scope: 0,
    list: false,
    phrases:
      'risk (assessment|score|calculator)|prevention|prophylaxis|ppx|proph|prophy|screening|screen|precautions|stockings|watch|(warning|danger) (signs|symptoms)|red flags|safety net|safety - net|safety netted|safety netting|risk|risk :|risks :|risk reduction|as a (possible|known|rare|potential|common) (complication|side effect|risk|adverse effect)|as a risk|(is|are) (a|one|) (possible|known|rare|potential|common|) (complication|side effect|risk|adverse effect|complications|side effects|risks)',
  },
];
