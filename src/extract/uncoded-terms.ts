/**
 * Symptoms, signs and disorders that notes name all day and that the index may have no concept for. The
 * extractor finds them, with their assertion, and the result shows them as `unlinked`: an honest answer
 * where no code could be verified. A term that the index has is the index's, unless it has it as a looser
 * (related, broader, narrower) wording only. Columns: standard name |
 * other wordings | abbreviations, lists separated by semicolons; empty columns at the end are left out.
 */
export const uncodedTerms = `
Orthopnea | orthopnoea
Paroxysmal nocturnal dyspnea | paroxysmal nocturnal dyspnoea | PND
Dyspnea | dyspnoea; shortness of breath; short of breath; breathlessness; breathless; difficulty breathing; trouble breathing | SOB
Dyspnea on exertion | dyspnoea on exertion; exertional dyspnea; shortness of breath on exertion | DOE; SOBOE
Chest pain | chest pains; thoracic pain | CP
Chest discomfort | chest tightness; chest pressure
Palpitations | palpitation
Syncope | fainting; passed out; loss of consciousness | LOC
Presyncope | lightheadedness; light-headedness; lightheaded
Edema | oedema; peripheral edema; peripheral oedema; pedal edema; leg swelling; ankle swelling; lower extremity edema; swelling of the legs; pitting edema
Cough | coughing
Wheezing | wheeze; wheezes
Hemoptysis | haemoptysis; coughing up blood
Fever | fevers; febrile; pyrexia; feverish
Chills | rigors; rigours
Night sweats | drenching sweats
Fatigue | tiredness; lethargy; lethargic; malaise
Weight loss | weight-loss; unintentional weight loss
Weight gain
Loss of appetite | decreased appetite; poor appetite; anorexic
Nausea | nauseated; nauseous | N/V
Vomiting | vomitting; emesis
Abdominal pain | stomach pain; stomach ache; belly pain; tummy pain; epigastric pain
Bloating | abdominal distension; abdominal distention
Dysphagia | difficulty swallowing; trouble swallowing
Heartburn
Dyspepsia | indigestion
Melena | melaena; black stools; tarry stools
Hematochezia | haematochezia; rectal bleeding; blood in stool; blood in the stool; bloody stools
Hematemesis | haematemesis; vomiting blood; blood in vomit
Gastrointestinal hemorrhage | gastrointestinal bleeding; gastrointestinal bleed; GI bleed; GI bleeding | GIB; UGIB; LGIB
Ascites
Jaundice | jaundiced
Dysuria | painful urination; burning with urination; pain with urination
Hematuria | haematuria; blood in urine; blood in the urine
Urinary frequency | frequency of urination; frequent urination
Urinary urgency
Nocturia
Polyuria
Polydipsia
Proteinuria
Headache | headaches; head ache | HA
Dizziness | dizzy; dizzy spells
Weakness | muscle weakness; limb weakness
Numbness | numb
Paresthesia | paraesthesia; pins and needles; tingling
Tremor | tremors
Blurred vision | blurry vision; blurring of vision
Diplopia | double vision
Photophobia
Tinnitus | ringing in the ears
Earache | ear pain; otalgia
Sore throat | throat pain
Hoarseness | hoarse voice
Nasal congestion | stuffy nose; blocked nose
Rhinorrhea | rhinorrhoea; runny nose
Epistaxis | nosebleed; nosebleeds; nose bleed
Rash | rashes; skin rash
Pruritus | itching; itchy; itchiness
Joint pain | arthralgia; arthralgias
Joint swelling
Myalgia | myalgias; muscle aches; muscle pain
Back pain | backache; low back pain; lower back pain; low-back pain | LBP
Neck pain
Knee pain | pain in the knee
Hip pain
Shoulder pain
Pelvic pain
Flank pain | loin pain
Dysmenorrhea | dysmenorrhoea; painful periods; period pain
Menorrhagia | heavy periods; heavy menstrual bleeding
Vaginal bleeding
Vaginal discharge
Suicidal ideation | suicidal thoughts; thoughts of suicide | SI
Homicidal ideation | | HI
Hallucinations | hallucination
Confusion | confused; altered mental status | AMS
Acute kidney injury | acute kidney failure; acute renal failure; acute renal injury | AKI
Hydronephrosis
Angina pectoris | angina; stable angina; anginal chest pain
Supraventricular tachycardia | | SVT
Tachycardia | tachycardic
Bradycardia | bradycardic
Hypotension | hypotensive; low blood pressure; low BP; BP low
Left bundle branch block | | LBBB
Right bundle branch block | | RBBB
Acute heart failure; Heart failure | acute decompensated heart failure; decompensated heart failure | ADHF
Heart murmur | murmur; murmurs
Pleural effusion | pleural effusions; bilateral effusion; bilat effusion; b/l effusion; bibasilar effusion; bibasal effusion; basal effusion; loculated effusion; left-sided effusion; right-sided effusion; left basal effusion; right basal effusion
Lower respiratory tract infection | chest infection | LRTI
Upper respiratory tract infection | upper respiratory infection | URTI; URI
Acute exacerbation of chronic obstructive pulmonary disease; Chronic obstructive pulmonary disease | COPD exacerbation; exacerbation of COPD; infective exacerbation of COPD | AECOPD; IECOPD
Hypoxia | hypoxic; hypoxemia; hypoxaemia
Hyponatremia | hyponatraemia; low sodium
Hyperkalemia | hyperkalaemia; high potassium; hyperK; hyper-K
Hypocalcemia | hypocalcaemia
Dehydration | dehydrated
Hypercholesterolemia | hypercholesterolaemia
Thyroid nodule | thyroid nodules
Hashimoto thyroiditis | Hashimoto's thyroiditis; Hashimoto's; Hashimoto disease
Immune thrombocytopenia | immune thrombocytopenic purpura; idiopathic thrombocytopenic purpura | ITP
Sickle cell disease | sickle cell anemia; sickle cell anaemia | SCD
Lymphadenopathy | swollen lymph nodes; enlarged lymph nodes | LAD
Bleeding | hemorrhage; haemorrhage
Acute pancreatitis; Pancreatitis
Inguinal hernia | inguinal hernias
Hernia | hernias
Anal fissure | anal fissures
Small bowel obstruction | | SBO
Diverticular disease
Subdural hematoma | subdural haematoma | SDH
Mild cognitive impairment | | MCI
Tension headache | tension headaches; tension-type headache | TTH
Panic attack | panic attacks
Lyme disease | Lyme
Pressure injury | pressure injuries; sacral ulcer
Leg ulcer | leg ulcers
Disc herniation | herniated disc; herniated disk; slipped disc; disc prolapse; prolapsed disc; disc bulge
Osteopenia
Rhabdomyolysis | | rhabdo
Miscarriage
Postmenopausal bleeding | | PMB
Head injury | head trauma
Fracture | fractures
Metastatic disease | metastases; metastasis; mets
Elevated liver enzymes | transaminitis; elevated transaminases; elevated LFTs; deranged LFTs
Pyelectasis | pelviectasis
Pulmonary vascular congestion | vascular congestion; pulm vascular congestion; pulm vasc congestion; pulmonary vasc congestion; pulmonary venous congestion; venous congestion; pulmonary congestion; pulm congestion
Atrial enlargement | left atrial enlargement; left atrial dilatation; left atrial dilation; right atrial enlargement; right atrial dilatation; right atrial dilation; biatrial enlargement; biatrial dilatation; biatrial dilation; bi-atrial enlargement; bi-atrial dilatation; bi-atrial dilation; LA enlargement; LA dilatation; LA dilation; RA enlargement; RA dilatation; RA dilation; dilated LA; dilated RA; dilated left atrium; dilated right atrium; enlarged left atrium; dilated atria
Ventricular dilatation | left ventricular enlargement; left ventricular dilatation; left ventricular dilation; right ventricular enlargement; right ventricular dilatation; right ventricular dilation; LV enlargement; LV dilatation; LV dilation; RV enlargement; RV dilatation; RV dilation; dilated LV; dilated RV; dilated left ventricle; dilated right ventricle
Aortic dilatation | aortic root dilatation; aortic root dilation; dilated aortic root; dilated ascending aorta; ascending aortic dilatation; ascending aorta dilatation; ascending aortic dilation; aortic dilation; ectatic aorta; ectatic ascending aorta; aortic ectasia
Burn injury | burn injuries; thermal burn; thermal burns; mixed depth burns; superficial burns; partial thickness burn; full thickness burn; circumferential burn; circumferential burns; flash burn; flash burns; flame burn; electrical burn; electrical burns; chemical burn; contact burn; scald injury; scalds; scald burn
Penetrating wound | stab wound; stab wounds; gunshot wound; gunshot wounds; puncture wound; puncture wounds; penetrating injury; penetrating injuries | GSW
Polytrauma | multiple trauma; polytrauma patient
Traumatic amputation | amputation of finger; finger amputation; fingertip amputation; amputated finger
Acromioclavicular separation | AC joint separation; AC separation; AC joint dislocation; acromioclavicular joint dislocation; ACJ disruption
Bankart lesion | bony Bankart; Bankart tear
Aseptic loosening
Porcelain gallbladder
Mucus plugging | mucous plugging; mucus plug; mucous plug
Lung mass | pulmonary mass; mass in the lung
Bezoar | phytobezoar; trichobezoar; gastric bezoar
Food bolus obstruction | food bolus impaction; esophageal food impaction; oesophageal food bolus; food impaction
Caustic ingestion | caustic injury of the esophagus; caustic esophageal injury; ingestion of caustic
Laryngospasm
Chylothorax
Failed back surgery syndrome | failed back syndrome; failed back surgery; post-laminectomy syndrome; postlaminectomy syndrome | FBSS
Hemianopia | hemianopsia; homonymous hemianopia; bitemporal hemianopia; homonymous hemianopsia; bitemporal hemianopsia; quadrantanopia
Impacted cerumen | cerumen impaction; impacted wax; impacted ear wax; ear wax; earwax; wax impaction; ear wax impaction
Fecal impaction | faecal impaction; fecal loading; faecal loading
Elevated blood pressure | raised blood pressure; raised BP; elevated BP; BP raised; BP elevated; elevated blood pressures; high blood pressure reading; high BP reading
Urinary incontinence | incontinence; incontinent; incontinent of urine; bladder incontinence
Fecal incontinence | faecal incontinence; bowel incontinence; incontinence of stool; incontinent of stool
`;
