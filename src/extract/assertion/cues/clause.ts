import type { CueGroup } from '../cue-group.ts';

/** Cues that lie in how a clause is built: predicates set in front, people in general, parts of a year. */
export const clauseCues: readonly CueGroup[] = [
  {
    // "Gone are the nightmares"
    effect: 'historical',
    direction: 'forward',
    scope: 5,
    list: true,
    phrases: `
(gone|resolved|over|healed|cured|vanished) (at last|now|too|also|) (is|are) (all|both|) (the|his|her|their|any|)|
(what|that which) (was|were) once|(was|were) once (a|an|)|
(fully|completely|quite|long|well|now|finally) over (his|her|their|a|an|that)|(is|are|was|were) over (his|her|their|that)`,
  },
  {
    effect: 'historical',
    direction: 'backward',
    scope: 5,
    list: true,
    phrases: `
(while|whilst|when) (still|) (at|in|serving in) (the|) (university|uni|college|school|high school|primary school|sixth form|army|navy|air force|military|prison)|
(treated|managed|drained|repaired|operated on|cut out|patched up) (successfully|conservatively|) (and|,|then|and then|and since|and now) (now|fully|well|all|long|) (healed|resolved|gone|cured|cleared|settled|recovered|better)|
(nothing|none|never|never again|no more|not) (of it|of that|of the kind|) since`,
  },
  {
    effect: 'past',
    direction: 'both',
    scope: 10,
    list: true,
    phrases: `
in (the|) (very|) (early|late|mid|mid -|) (spring|spring of|summer|summer of|autumn|autumn of|fall of|winter|winter of|beginning of|end of|middle of|first half of|second half of|course of|) <year>|
(whole|entire|early|late|) (spring|summer|autumn|winter) of <year>|back in (the|early|late|) (spring|summer|autumn|fall|winter|<month>)|
(over|during|at|around) (the|) (christmas|easter|new year|spring|summer|autumn|fall|winter) (of|) <year>`,
  },
  {
    effect: 'past',
    direction: 'forward',
    scope: 6,
    list: true,
    phrases: `
(pulled|carried|imported|pasted|copied|brought|taken|lifted|transferred|transcribed) (in|over|forward|across|) from (the|a|an|his|her|) (old|previous|last|earlier|) (discharge|clinic|gp|hospital|referral|) (letter|summary|note|notes|record|records|entry|report) (of|dated|from|) (<n> / <year>|<month> <year>|<year>|<n> / <n> / <n>|<n> / <n>) (:|-|–|)`,
  },
  {
    // What happens to people, not what happened to this one.
    effect: 'hypothetical',
    direction: 'forward',
    scope: 8,
    list: true,
    phrases: `
(<n> %|<n> per cent|<n> percent|some|many|most|few|a few|one in <n>|one in (a|one) (hundred|thousand)|<n> in <n>|<n> out of <n>|a minority|a small number|a proportion|a third|a quarter|half) (of|) (all|these|) (patients|people|men|women|users|smokers|recipients|mothers|babies|adults|diabetics|those) (may|can|might|will|do|later|also|) (get|gets|have|develop|develops|suffer|experience|go on to|end up|have been found|be found to have|notice|report|die of|die from)|
(one|<n>) (man|woman|person|patient|child|smoker|baby) in <n> (may|can|might|will|) (get|gets|develop|develops|suffer|suffers|experience|be|end|ends|have|has|go|goes|dies of)|
(people|patients|men|women|children|smokers) (his age|her age|like (him|her|them)|(of|at) (his|her|this|that) age|in general|in their <n>s) (often|commonly|frequently|may|can|tend to|sometimes|) (have|get|develop|suffer)|
(supposing|suppose|in the (unlikely|rare|) case that|depending on (whether|if)|on condition that|at the first (hint|whiff|suspicion) of|the moment (that|))|
(ward|wards|warding|head|heads|heading|stave|staves|staving|fend|fends|fending) off|(to|would|will|might|may) (forestall|pre - empt|preempt|keep away|keep at bay)|
so (that|as|) (we|i|they|) (do|to|does|will|did|) (not|never) (to|) (miss|overlook)|(so as|in order) not to (miss|overlook)|
(patients|people|men|women|smokers|users) (who|on|with|after|in) (this|these|such) (operation|drug|drugs|tablets|procedure|treatment|age|group) (may|can|might|will|often|sometimes|) (get|develop|suffer|experience|go on to)`,
  },
  {
    // "Insurance against ulcers"
    effect: 'hypothetical',
    direction: 'forward',
    scope: 2,
    list: false,
    phrases: `
(safeguard|safeguards|safeguarding|insurance|insures|precaution|precautions|defence|defense|defends|barrier|shield|shields|armour|bulwark|hedge|guard|guards|guarding|guarded|protective|prophylactic|measure|measures|steps|cover|warned (him|her|them|you)|cautioned (him|her|them)) against (a|an|any|future|further|)`,
  },
  {
    effect: 'negated',
    direction: 'forward',
    scope: 6,
    list: true,
    phrases: `
nothing (here|in this|in it|today|on exam|) (else|) (suggests|suggested|indicates|indicated|supports|points to|points towards|hints at)|
(disclaims|disclaimed|disavows|disavowed|rejects any|refutes|repudiates)|(is|are|was|were|lungs|chest|skin|) clear of|
(lets|let|allows|allow|allowed|enables|enabled|permit|permits|permitted|helps|helped) (us|me|one|) (to|) (safely|confidently|) (dismiss|discard|discount|exclude|rule out|eliminate)|
(not at any|at no) (point|time|stage) ((has|have|had|did|does|was|were|is) (he|she|they|the patient|pt|there|this|it|) (had|have|been|shown|show|developed|develop|reported|report|complained of|experienced|experience|suffered|suffer|) (any|a|an|)|)|(can|could) not be (said|shown|claimed) (that|to) (he|she|they|this|it|) (has|have|had|is|be|)|
no reason to (think|believe|suppose|assume|fear)`,
  },
  {
    // "Absent on examination: papilloedema"
    effect: 'negated',
    direction: 'forward',
    scope: 3,
    list: true,
    phrases: `
(absent|not present|not found|not seen) (today|now|on examination|on exam|at this visit|throughout|on review|clinically) (today|now|) (:|-|–)`,
  },
  {
    effect: 'uncertain',
    direction: 'forward',
    scope: 6,
    list: true,
    phrases: `
(toss - up|toss up|tossup|choice|decide|deciding|torn|wavering|undecided|hesitating|fence) between|
(but|though|although|if) not diagnostic (of|for) (,|)|(working|provisional|interim|tentative|holding|preliminary|temporary|presumptive) (label|impression|title|assessment|verdict|name|read) (of|is|:|-|–|)`,
  },
  // "A TIA was more likely than a seizure"
  {
    effect: 'uncertain',
    direction: 'both',
    scope: 3,
    list: false,
    phrases: '(is|was|seems|seemed|) (much|far|) (more|less) (likely|probable|plausible) than',
  },
  {
    effect: 'uncertain',
    direction: 'forward',
    scope: 5,
    list: false,
    phrases: '(almost|nearly|all but) (certainly|definitely)|very probably|quite (possibly|probably)',
  },
  // "I do not think the cough is due to heart failure"
  {
    effect: 'negated',
    direction: 'forward',
    scope: 9,
    list: true,
    phrases: '(not|never) (think|believe|feel|suspect|suppose|accept) (that|)',
  },
  // "She nearly had a stroke"
  {
    effect: 'negated',
    direction: 'forward',
    scope: 2,
    list: false,
    phrases: '(nearly|almost) (had|developed|suffered|got)',
  },
  // "Consider a conversion disorder", but "consider a statin given his diabetes"
  {
    effect: 'uncertain',
    direction: 'forward',
    scope: 2,
    list: false,
    phrases: '(will|we|i|please|should|could|would|) (also|) consider (a|an)',
  },
  {
    effect: 'pseudo',
    direction: 'forward',
    scope: 0,
    list: false,
    phrases: `
(no one|nobody|no - one|none of us) (doubts|doubted|disputes|disputed|denies|denied|questions|questioned)|
(no|little|any|without|without any) (advance|prior|) warning (of any kind|at all|signs|sign|)|
(on|under|with|to|upon|during|after) (direct|further|specific|close|careful|closer|more|repeated|) questioning|
since (about|around|) (the|) (early|late|mid|mid -|spring of|summer of|autumn of|fall of|winter of|beginning of|end of|middle of) <year>|
<n> in <n> (doses|tablets|appointments|visits|nights|days|meals|feeds|injections)|
(message|call|letter|email|request|referral) from (a|an) (man|woman|lady|gentleman|patient|person) (with|who has)`,
  },
];
