import type { CueGroup } from '../cue-group.ts';

/** Cues of advice, consent, side effects, purposes and vaccines: what is spoken of so that it will not come, or if it comes. */
export const adviceCues: readonly CueGroup[] = [
  {
    effect: 'hypothetical',
    direction: 'forward',
    scope: 14,
    list: true,
    phrases: `
(ring|call|dial|phone|ph|contact|see|attend) (999|911|111|us|gp|ed|er|a & e|an ambulance|ambulance|triage|the (ward|clinic|practice|office|unit|hospital|midwife|team|nurse)|your (gp|doctor|midwife)|midwife|ward) (straight away|immediately|at once|early|urgently|) (for|:|if|should|with any|at the first sign of|in the event of|in case of)|
(return|come back|come in|come straight back|reattend|re - attend|re - present|represent|present again|come again) (straight away|immediately|sooner|early|earlier|urgently|at once|promptly|again|to (us|clinic|the (clinic|ward|ed|er|department|hospital|office|emergency department|emergency room)|ed|er|a & e|hospital)|) (for|if|:|should|with any|at any sign of)|
(seek|get|needs|need) (medical|urgent|immediate|prompt|emergency|further|) (attention|help|advice|review|care|assessment) (immediately|urgently|promptly|straight away|at once|right away|early|without delay|) (for|if|should|with any|:)|
(present|go|attend|come) (straight|) (to|) (the|) (emergency department|emergency room|ed|er|a & e|casualty|hospital) (immediately|straight away|) (for|if|should|:|with any)|
at (the|) (first|earliest|any) (sign|signs) of|
(bring|brings|bringing) (him|her|them|the baby|the child|baby|child) (straight|) (back|in) (straight away|immediately|early|sooner|at once|) (for|if|with)|
(knows|know|aware|told|asked|advised) to (ring|call|phone|return|come back|come in|seek help|attend) (for|with|if)|
report (immediately|promptly|at once|straight away|urgently|back) (:|any|if)|report (any|if)|
(potential|possibility) for (a|an|further|future|)|(be|stay|remain) alert (to|for)|check (daily|nightly|regularly|every day|often) for|(side effects|complications|risks|adverse effects|adverse reactions) (may|can|could|might) (also|) include|red (flags|flag) (symptoms|signs|advice|features|) (discussed|explained|given|reviewed|covered|advised|mentioned) (re|for|regarding|about|:|-|including|incl|)|
(return|ed|er|emergency|safety|head injury|bleeding) precautions (were|) (given|discussed|reviewed|provided|explained|advised) (for|including|:|re|regarding|)|
(discharge|safety|wound care|head injury|return|post - op|postop|post - operative) (advice|precautions) (given|) (:|-) (any|new|if|worsening|fever|return|should)|
safety (net|netting|netted) (advice|) (given|) (-|–|for|re|:|about|with)|
sick - day (rules|rule)|
sick day (rules|rule)|
(when|whenever|while|if|on days when|on days that|any time|anytime) (you|he|she|they|the patient|the child) (are|is|feel|feels|become|becomes|get|gets|fall|falls) (ill|unwell|sick|poorly|dehydrated) (with|from|due to|and|)|
(when|whenever|if) there (is|are) (any|)|
(on|during|in) any (day|days|episode|episodes|period|illness|spell|bout) (with|of|)|
(on|during) (days|episodes|periods|bouts|spells) (of|with)|
what to do (in|if|for|with|about|during|in the event of) (a|an|any|)|return prn (for|if|)|rescue (pack|packs|antibiotics|steroids|course|medication) (at home|) (for|in case of)|
(in the|in) (case|event) of|
in the event (that|)|
(so|so that|such that) (he|she|they|it|you|the patient) (does|do|will|did|would|can|is|are|) not (get|develop|have|suffer|catch|end up with|go into)|
to (stop|keep|prevent) (him|her|them|you|it|the patient) (from|) (getting|developing|having|catching|going into)|
(in order to|so as to|to|helps|help|thereby|aim to|aiming to) (avoid|avert|prevent|guard against|protect against|protect from|protect (him|her|them|you) (from|against)) (any|further|future|another|a|)|
(protects|protection|protecting) (from|against)|
(for|as) (the|) (primary|secondary|) (prevention|prophylaxis|avoidance) (of|against)|
lest (he|she|they|it|you|) (gets|get|develops|develop|should develop|)|
(were|should|if) (he|she|they|you|there|it|the patient|patient|pt|any) (to|ever|later|subsequently|go on to|) (be|catch|suffer|contract|show|present with|relapse|get|develop|have|notice|go into|experience|start|sustain)|
(if|once|provided|providing|assuming|as long as|so long as|on condition|on the condition|only if) (that|) (there is|there are|there has been|there have been|he has|she has|pt has|patient has|) no (further|more|new|sign of|signs of|evidence of|recurrence of|)|
(may|might|can|could|will|would) (also|sometimes|rarely|occasionally|often|potentially|possibly|well|) (give|cause|bring on|bring about|make|end in|end up with|end up|be complicated by|be followed by|leave|increase the risk of) (him|her|them|you|one|people|patients|) (with|) (a|an|some|any|more|)|
(you|he|she|they|we|patients|people|some|) (may|might|will) (also|sometimes|well|still|) (experience|notice|feel|suffer|suffer from|see)|
you (may|might|could|can) (also|) (have|experience|notice|feel)|
(told|warned|advised|can|should|may|to|please) (to|) expect|
expect (some|mild|a|slight|minor|possible)|
(advised|told|warned|informed|aware|reminded|made aware|counselled|counseled) of (the|) (possible|potential|likely|rare|common|risk|risks|small)|
(warned|warn|warning|caution) (of|about|re|regarding|against)|
(s / e|s/e|side effects|side effect|ses|se) (warned|discussed|explained|advised|counselled|counseled) (of|about|re|:|-|)|
(vaccinated|vaccination|immunised|immunized|immunisation|immunization|inoculated|vaccine|vaccines|jab|jabs|booster|shot|shots|immunity) (today|given|due|done|already|fully|up to date|needed|offered|again|yesterday|status|) (against|for|vs)|
(due|needs|had|given|offered|declined|received) (a|his|her|the) booster (for|against)|
(vaccinations|immunisations|immunizations|inoculations|jabs|vaccines) (against|for|including)|
mmr (covers|for|against|protects against)|
(predisposes|predispose|predisposing|predisposed) (him|her|them|you|patients|people|) to|
(main|only|major|chief|principal|biggest|his|her|) (risk|danger|fear|side effect|side effects|risks|fears) (is|are|being|was|were)|
(counselled|counseled|advised|warned|educated|safety netted) (re|re :)|
(is|are|be) (spared|kept free of|kept from) (a|an|)|
(given|offered|due|had|received) against|
(were|should|if) (it|this|that|the biopsy|the result) (turn out to be|prove to be|turns out to be|proves to be|turn out|prove)|
(terrified|frightened|scared) of|(terrified|frightened|scared) (of|about|) (a|an|another|having|getting|developing|catching|dying of|dying from)|
(would|could|might|may|will) (go|slip|lapse|fall|tip|run) into|prophylactic (heparin|lmwh|enoxaparin|lovenox|dalteparin|fragmin|anticoagulation|antibiotics|aspirin|dose heparin) (for|against)|(left|if|) untreated (this|it|they|the disease|the condition|) (leads|lead|progresses|goes on|leads on) to|odds (of|for)|not (think|believe|feel) (that|) (he|she|they|it) (is|are|was) at (a|any|) (great|high|higher|increased|particular|significant|real|) risk (of|for)|(dreads|dreading|dread) (a|another|getting|having|any|)|(want|wants|wanted|wish|wishes) (him|her|them|you|me) to (get|have|develop|go into|suffer|catch|end up with)|contraindicated (with|if|in|by) (a|any|) (history|hx) of|quoted (a|an|risk|risks|rate|rates|) (of|)|
<n> in <n> (chance|risk|odds|) (of|)|
(carries|carry|carried) (a|an) (<n> %|small|slight|low|high) (risk|chance|rate|) (of|)|
(he|she|they|you|patient|pt|who|we|would|could|will|may|might) (risks|risk|risked|risking)|at (the|) risk of|
(leaflet|leaflets|booklet|information|advice|handout|video|education|talk) (given|provided|issued|) (on|about|re|regarding) (preventing|avoiding|reducing|the risk of|risks of)`,
  },
  // "CKD: watch cardiorenal", "999 chest pain"
  {
    effect: 'hypothetical',
    direction: 'forward',
    scope: 1,
    list: true,
    phrases: 'watch|999|911|(999|911) for|sn (:|-|–|re|for|about)',
  },
  {
    effect: 'hypothetical',
    direction: 'backward',
    scope: 0,
    list: false,
    phrases: `
(vaccine|vaccines|vaccination|jab|jabs|booster|immunisation|immunization|shot|shots)|
risk (score|calculator|discussed|explained|quoted)`,
  },
  {
    effect: 'hypothetical',
    direction: 'backward',
    scope: 6,
    list: true,
    phrases: `
(can|may|might|could|would|will) (also|sometimes|rarely|occasionally|often|potentially|possibly|well|then|) (occur|happen|arise|follow|ensue|develop|appear|recur|set in)|
(can|could|may|should) be (avoided|prevented|averted)|
(explained|discussed|mentioned|listed|known|reported|quoted) as (a|an|one of the|) (possible|known|rare|potential|common|very rare|) (side effect|side effects|side - effect|risk|risks|complication|complications|adverse effect|adverse effects|adverse reaction)|
(is|are|being) (a|an|one|one of the|) (possible|known|rare|potential|common|very rare|uncommon|) (side effect|side effects|side - effect|risk|risks|complication|complications|adverse effect|adverse effects) (of|with|from)|
(runs|run|can run) in families|(is|are) (usually|typically|always|often|) (inherited|passed on)|
quoted`,
  },
  {
    effect: 'pseudo',
    direction: 'forward',
    scope: 0,
    list: false,
    phrases: `
(occasionally|sometimes|often|usually|frequently|at times|at night|most days|every so often|now and then|every now and then) (,|) (he|she|they|it|the patient|patient|pt) (will|would) (also|then|) (get|have|develop|feel|experience|notice|produce|see|suffer)|(he|she|they|the patient|patient|pt|who) (will|would) (occasionally|sometimes|often|usually|frequently|also|then|typically|intermittently) (get|have|develop|feel|experience|notice|produce|suffer)|
(will|would|can|could|may|might) (make|give|leave|see) (a (referral|decision|call|note|donation|sample)|sure|use|it|contact|arrangements|another|the|consent|up|blood|birth)|
provided no (relief|benefit|improvement|help|answers|information|explanation|evidence|support|history|effect|response|resolution)`,
  },
];
