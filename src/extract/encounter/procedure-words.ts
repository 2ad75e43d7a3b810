/** Nouns that name something done to, for or with a patient. Singular, lower case. */
const nouns: ReadonlySet<string> = new Set(
  `ablation abortion anaesthesia anesthesia analysis arthrodesis aspiration assay assessment audit birth biopsy block bypass care catheterisation
  catheterization cast casting check checkup check-up childbirth circumcision closure colposcopy consult consultation count cryotherapy ct culture curettage
  cxr axr kub dexa ercp turp cabg pci pft uss eus cystoscopy debridement delivery dialysis discharge drainage dressing ecg echo echocardiogram education eeg ekg electroencephalogram emg enema
  evaluation exam examination excision exchange fitting fluoroscopy graft guidance hysterectomy imaging immobilization implant
  implantation incision induction infusion injection inspection insertion instruction interpretation intervention intubation
  lavage ligation lithotripsy lobectomy mammogram manipulation massage measurement mri operation osteotomy panel pap
  phlebotomy physiotherapy plan planning procedure profile puncture questionnaire radiograph radiotherapy reduction referral
  removal repair replacement replacing resection resuscitation review scan scope screen section shunt smear splint splinting
  spirometry stenting stress-test study surgery surveillance suture suturing swab tap test testing therapy titer titre training transfer transfusion
  transplant transplantation treatment ultrasound urinalysis vasectomy ventilation visit work-up workup xray x-ray counselling counseling exercise
  vaccination immunization immunisation monitoring typing grafting tubal-ligation notification cardioversion thrombectomy
  oct xr cta mra mrcp ctpa tte tee nst bpp egd ogd ect dip dipstick strep pfts anastomosis shave epidural debulking
  release fusion photo photograph rfa uds msu csu nitrogen oxygen feeds bipap cpap hfnc niv gtt ogtt bloods hd crrt cpr svd nsvd arom lscs c-section crown filling tourniquet composite sealant veneer episiotomy tonsillectomy appendectomy prostatectomy polypectomy rehabilitation advice`.split(
    /\s+/,
  ),
);

/** Endings of such nouns, Greek and Latin; "-ion" is checked against what is no act. */
const endings =
  /(?:ectomy|otomy|ostomy|scopy|graphy|gram|plasty|pexy|desis|centesis|tripsy|lysis|metry|therapy|pheresis|puncture|rrhaphy|version|[ai]tion|[cs]tion|[lps]sion|[a-z]{3}ing|assess?ment|measurement|ization|isation)$/;

/** Words with such an ending that name a disease, a body part, a place or a thing. */
const noActs =
  /^(?:convulsion|propulsion|emulsion|expulsion|revulsion|infection|depression|hypertension|hypotension|condition|contraction|dysfunction|function|obstruction|region|lesion|concussion|contusion|abrasion|laceration|occlusion|infarction|dilation|duration|station|solution|suspension|concentration|section|medication|information|location|position|direction|question|tension|addiction|constipation|palpitation|malformation|inflammation|ulceration|exacerbation|complication|sensation|perforation|fixation|nutrition|preparation|population|organization|regulation|restriction|retention|radiation|during|ring|morning|evening|spring|cramping|itching|bruising|burning|spotting|grunting|clicking|locking|tingling|sneezing|choking|fainting|feeding|shivering|sweating|flushing|limping|ringing|drooling|teething|straining|stinging|throbbing|radiating|worsening|improving|pending|bleeding|swelling|vomiting|wheezing|breathing|coughing|nursing|well-being|housing|clothing|building|program|kilogram|milligram|gram|diagram|telegram|microgram|diversion|aversion|paralysis)$/;

const prepositions =
  /\s(?:of|for|with|without|using|in|on|from|by|to|at|following|after|during|under|via|through|or|as|until|per)\s/;

const articles = /^(?:an?|the|his|her|their|some|further|also|then|successful|uneventful|repeat|both)\s+/i;

function isAct(word: string): boolean {
  const lower = word.toLowerCase().replace(/[^\p{L}\p{N}-]/gu, '');
  const single =
    lower.length > 4 && lower.endsWith('s') && !lower.endsWith('ss')
      ? lower.replace(/ies$/, 'y').replace(/s$/, '')
      : lower;
  if (nouns.has(lower) || nouns.has(single)) return true;
  // the singular of "thoracentesis" is itself
  return (
    single.length > 5 &&
    (endings.test(single) || /(?:centesis|desis|lysis)$/.test(lower)) &&
    !noActs.test(single)
  );
}

/**
 * Whether the words name a procedure: the head of their first noun phrase does, or their first word.
 * @example namesProcedure('evaluation of uterine fundal height') === true; namesProcedure('social care needs') === false
 */
export function namesProcedure(text: string): boolean {
  const plain = text
    .replace(/\([^()]{0,80}\)|\[[^[\]]{0,80}\]/g, ' ')
    .replace(articles, '')
    .trim();
  const phrase = plain.split(prepositions)[0]!.trim();
  const words = phrase.split(/[\s/]+/).filter((word) => /\p{L}/u.test(word));
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return false;
  return isAct(last) || isAct(first);
}
