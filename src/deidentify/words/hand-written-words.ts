/** Words that follow or precede a name and are never one. */
export const functionWords: ReadonlySet<string> = new Set(
  `a an and are as at be been but by can did do does for from had has have he her hers him his i if in into is it its me my no nor not
  of on or our she so that the their them then there these they this those to too up us was we were what when where which who whom why
  will with would you your yes also am pm per via vs re cc pt pts`.split(/\s+/),
);

/** Names that are common nouns or verbs too rare in the corpora of the generated tables. */
export const nounNames: ReadonlySet<string> = new Set(
  `baker mark bill grant chase drew art pat sue rob jack cook carpenter potter taylor mason hunter fisher farmer gardener miller page parker
  porter tanner weaver turner cooper dean dale glen heath holly ivy jade jasmine lance lily olive opal pearl penny poppy ruby rusty sandy skip
  stew victor violet wade will ward rich guy nick tad chip dot faith joy grace hope patience charity prudence constance amber april june august
  brook brooks cliff clay forest lane rivers stone wells woods banks bush case close cross day field fields flowers frost gold good green
  grey gray hardy hill house hunt king knight lamb large little long love low lowe moon moss noble parks pace poole pope power powers price prince pride
  rice rose savage sharp short small snow sparks speed stark stout strong summers swift sweet thorn town waters west white winters wise wolf wood young
  brown black bell ball bird blood bond bone bones brand branch bright burns cash child coffin crane crow deal dear drake duke english fall foot fox french head`.split(
    /\s+/,
  ),
);

/** Words of notes that the generated tables lack: clipped forms, headings, compounds. */
export const noteWords: ReadonlySet<string> = new Set(
  `abd abnl admin afeb afebrile ambulation anesthesia approx assessed attn bilat bilaterally bloods bmi bpm cath cell cervix clinician comorbid coag
  coll comparison cont contd dtr dau dghtr coronal debridement denies dept diag diff discharge dispo dosing echo edd email eval exam exams fam fax flexion floaters followup
  freq fundoscopy gtt hep heme hosp hx icu imp impression info inpatient internist labs lat lbs lft lmp lungs mam meds mgmt mins mri mum mums mummy nad
  neuro normo obs onc ortho outpt oximetry path payer peds percussion perrla photo physio pmh postop preop pre post prn pro procedure prog psych pulm
  radiograph rads reassess reassessed rec recheck ref refills reg rehab resp resus retest rom ros rounds rx sats screening script sig skin sputum
  stat stool surg sx tabs tachy telehealth telemetry temp tib triage troponin inc corp ltd llc tx ultrasound unremarkable vitals vax wbc wean weaned wks workup yrs
  addendum interp rqst reqd recd rcvd enroute sched replant addressograph admissions bystander carer carers coping counselled counselling diagnoses handover handoff handedness landlord learnt nursery
  nephro nsgy gastro gynae haem maxfax micro paediatric paediatrics paeds paramedics postnatal prev roommate sincerely urol vasc whilst yours zero`.split(
    /\s+/,
  ),
);

/** Labels and credentials that stand right after a name in headers. */
export const stops: ReadonlySet<string> = new Set(
  `mrn dob date age sex male female room bed dr mr mrs ms miss md do rn np pa phd dpm dds dmd lcsw lpn cna crna pharmd mbbs frcp frcs facs
  drs messrs mx herr frau mme mlle dra thiru mnr mev sgt cpl capt señora señor patient provider attending physician doctor nurse surgeon hospital clinic phone fax pager npi dea ssn account address admitted discharged visit
  chief complaint history present illness signed dictated electronically transcribed dear re regarding name hpi pmh psh ros assessment plan gp id cnm cns rgn mls cc mum mummy daddy consultant registrar partner lic dtg hfpef hfref hfmref empl`.split(
    /\s+/,
  ),
);
