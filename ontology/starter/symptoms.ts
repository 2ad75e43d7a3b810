/** Symptoms and signs that notes name all day, beside those of the specialties. Columns: see parse-starter.ts. */
export const symptoms = `
29857009 | Chest pain | Chest pain (finding) | R07.9 | | chest pains; thoracic pain | CP
279084009 | Chest discomfort | Chest discomfort (finding) | R07.89 | | chest tightness; chest pressure; tight chest; tightness in the chest |
80313002 | Palpitations | Palpitations (finding) | R00.2 | | palpitation |
271594007 | Syncope | Syncope (disorder) | R55 | | fainting; syncopal episode; ~passed out; ~loss of consciousness |
427461000 | Near syncope | Near syncope (disorder) | R55 | | presyncope; pre-syncope; near-syncope |
267038008 | Edema | Edema (finding) | R60.9 | | oedema; pitting edema |
62744007 | Orthopnea | Orthopnea (finding) | R06.01 | 267036007 | orthopnoea |
60845006 | Dyspnea on exertion | Dyspnea on exertion (finding) | R06.09 | 267036007 | dyspnoea on exertion; exertional dyspnea; exertional dyspnoea; shortness of breath on exertion | DOE; SOBOE
42984000 | Night sweats | Night sweats (finding) | R61 | | drenching sweats |
89362005 | Weight loss | Weight loss (finding) | R63.4 | | loss of weight; unintentional weight loss; weight-loss |
262286000 | Weight gain | Weight increased (finding) | R63.5 | | weight increased; increased weight |
79890006 | Loss of appetite | Loss of appetite (finding) | R63.0 | | decreased appetite; poor appetite; reduced appetite |
21522001 | Abdominal pain | Abdominal pain (finding) | R10.9 | | stomach pain; stomach ache; belly pain; tummy pain |
116289008 | Abdominal bloating | Abdominal bloating (finding) | R14.0 | | bloating; bloated; bloating symptom |
40739000 | Dysphagia | Dysphagia (disorder) | R13.10 | | difficulty swallowing; trouble swallowing; swallowing difficulty |
16331000 | Heartburn | Heartburn (finding) | R12 | | |
162031009 | Indigestion | Indigestion (finding) | K30 | | dyspepsia |
2901004 | Melena | Melena (disorder) | K92.1 | | melaena; black stools; tarry stools; black tarry stools |
405729008 | Hematochezia | Hematochezia (finding) | K92.1 | | haematochezia; blood in stool; blood in the stool; bloody stools |
8765009 | Hematemesis | Hematemesis (disorder) | K92.0 | | haematemesis; vomiting blood; blood in vomit |
49650001 | Dysuria | Dysuria (finding) | R30.0 | | painful urination; pain with urination; burning with urination |
34436003 | Hematuria | Blood in urine (finding) | R31.9 | | haematuria; blood in urine; blood in the urine |
162116003 | Urinary frequency | Increased frequency of urination (finding) | R35.0 | | increased frequency of urination; frequency of urination; frequent urination |
75088002 | Urgency of urination | Urgency of urination (finding) | R39.15 | | urinary urgency |
139394000 | Nocturia | Nocturia (finding) | R35.1 | | |
28442001 | Polyuria | Polyuria (finding) | R35.89 | | |
17173007 | Polydipsia | Excessive thirst (finding) | R63.1 | | excessive thirst |
29738008 | Proteinuria | Proteinuria (finding) | R80.9 | | |
404640003 | Dizziness | Dizziness (finding) | R42 | | dizzy; dizzy spells |
26544005 | Muscle weakness | Muscle weakness (finding) | M62.81 | | limb weakness; ~weakness |
44077006 | Numbness | Numbness (finding) | R20.0 | | numb |
91019004 | Paresthesia | Paresthesia (finding) | R20.2 | | paraesthesia; pins and needles; tingling |
26079004 | Tremor | Tremor (finding) | R25.1 | | tremors |
24982008 | Diplopia | Diplopia (disorder) | H53.2 | | double vision |
409668002 | Photophobia | Photophobia (finding) | H53.149 | | |
60862001 | Tinnitus | Tinnitus (finding) | H93.19 | | ringing in the ears |
301354004 | Pain of ear | Pain of ear (finding) | H92.09 | | otalgia; earache; ear pain |
50219008 | Hoarse | Hoarse (finding) | R49.0 | | hoarseness; hoarse voice |
64531003 | Nasal discharge | Nasal discharge (finding) | J34.89 | | rhinorrhea; rhinorrhoea; runny nose |
249366005 | Bleeding from nose | Bleeding from nose (finding) | R04.0 | | epistaxis; nosebleed; nosebleeds; nose bleed |
418290006 | Itching | Itching (finding) | L29.9 | | pruritus; itchy; itchiness |
271771009 | Joint swelling | Joint swelling (finding) | M25.40 | | swollen joint; swollen joints |
161891005 | Back pain | Backache (finding) | M54.9 | | backache |
279039007 | Low back pain | Low back pain (finding) | M54.50 | 161891005 | lower back pain; low-back pain; lumbago | LBP
81680005 | Neck pain | Neck pain (finding) | M54.2 | | |
1003722009 | Knee pain | Pain of knee region (finding) | M25.569 | 57676002 | pain in the knee; painful knee |
49218002 | Hip pain | Hip pain (finding) | M25.559 | 57676002 | |
45326000 | Shoulder pain | Shoulder pain (finding) | M25.519 | | |
30473006 | Pain in pelvis | Pain in pelvis (finding) | R10.2 | | pelvic pain |
247355005 | Flank pain | Flank pain (finding) | R10.9 | | loin pain |
266599000 | Dysmenorrhea | Dysmenorrhea (disorder) | N94.6 | | dysmenorrhoea; painful periods; period pain |
289530006 | Bleeding from vagina | Bleeding from vagina (finding) | N93.9 | | vaginal bleeding |
7011001 | Hallucinations | Hallucinations (finding) | R44.3 | | hallucination |
40917007 | Clouded consciousness | Clouded consciousness (finding) | R41.0 | | confusion; confused |
419284004 | Altered mental status | Altered mental status (finding) | R41.82 | | | AMS
3424008 | Tachycardia | Tachycardia (finding) | R00.0 | | tachycardic |
48867003 | Bradycardia | Bradycardia (finding) | R00.1 | | bradycardic |
88610006 | Heart murmur | Heart murmur (finding) | R01.1 | | murmur; murmurs; cardiac murmur |
30746006 | Lymphadenopathy | Lymphadenopathy (disorder) | R59.9 | | swollen lymph nodes; enlarged lymph nodes; lymph node enlargement | LAD
131148009 | Bleeding | Bleeding (finding) | R58 | | hemorrhage; haemorrhage |
76742009 | Postmenopausal bleeding | Postmenopausal bleeding (finding) | N95.0 | | | PMB
44635007 | Fecal impaction | Fecal impaction (disorder) | K56.41 | | faecal impaction |
165232002 | Urinary incontinence | Urinary incontinence (finding) | R32 | | incontinence of urine; incontinent of urine; bladder incontinence |
72042002 | Incontinence of feces | Incontinence of feces (finding) | R15.9 | | fecal incontinence; faecal incontinence; bowel incontinence |
91175000 | Seizure | Seizure (finding) | R56.9 | | seizures |
80515008 | Large liver | Large liver (finding) | R16.0 | | hepatomegaly; enlarged liver |
16294009 | Splenomegaly | Splenomegaly (disorder) | R16.1 | | enlarged spleen |
247592009 | Poor short-term memory | Poor short-term memory (finding) | R41.3 | | |
10601006 | Pain in lower limb | Pain in lower limb (finding) | M79.606 | | leg pain; lower limb pain |
47933007 | Foot pain | Foot pain (finding) | M79.673 | | |
53430007 | Pain of breast | Pain of breast (finding) | N64.4 | | breast pain; mastalgia; mastodynia |
22325002 | Abnormal gait | Abnormal gait (finding) | R26.9 | | gait abnormality |
79922009 | Epigastric pain | Epigastric pain (finding) | R10.13 | | epigastric discomfort |
301717006 | Right upper quadrant pain | Right upper quadrant pain (finding) | R10.11 | | right upper quadrant abdominal pain; RUQ pain; RUQ abdominal pain |
301715003 | Left upper quadrant pain | Left upper quadrant pain (finding) | R10.12 | | left upper quadrant abdominal pain; LUQ pain; LUQ abdominal pain |
301754002 | Right lower quadrant pain | Right lower quadrant pain (finding) | R10.31 | | right lower quadrant abdominal pain; RLQ pain; RLQ abdominal pain; right iliac fossa pain; RIF pain |
301716002 | Left lower quadrant pain | Left lower quadrant pain (finding) | R10.32 | | left lower quadrant abdominal pain; LLQ pain; LLQ abdominal pain; left iliac fossa pain; LIF pain |
54586004 | Lower abdominal pain | Lower abdominal pain (finding) | R10.30 | | pain in lower abdomen |
83132003 | Upper abdominal pain | Upper abdominal pain (finding) | R10.10 | | pain in upper abdomen |
9991008 | Abdominal colic | Abdominal colic (finding) | R10.83 | | colicky abdominal pain; ~colic |
308698004 | Flatulence | Flatulence symptom (finding) | R14.3 | | passing gas; gassiness |
16932000 | Nausea and vomiting | Nausea and vomiting (disorder) | R11.2 | | nausea with vomiting; vomiting and nausea | N&V
95668009 | Pain in face | Pain in face (finding) | R51.9 | | facial pain; face pain |
274667000 | Jaw pain | Jaw pain (finding) | R68.84 | | pain in jaw |
102589003 | Atypical chest pain | Atypical chest pain (finding) | R07.89 | | atypical chest pains |
274668005 | Non-cardiac chest pain | Non-cardiac chest pain (finding) | R07.89 | | noncardiac chest pain; non cardiac chest pain | NCCP
102588006 | Chest wall pain | Chest wall pain (finding) | R07.89 | | pain of chest wall |
2237002 | Pleuritic pain | Pleuritic pain (finding) | R07.81 | | pleuritic chest pain |
81953000 | Chest pain on exertion | Chest pain on exertion (finding) | R07.9 | | exertional chest pain |
297217002 | Rib pain | Rib pain (finding) | R07.81 | | pain in ribs |
56608008 | Pain in wrist | Pain in wrist (finding) | M25.539 | | wrist pain; wrist joint pain |
53057004 | Hand pain | Hand pain (finding) | M79.643 | | pain in hand |
18876004 | Pain in finger | Pain in finger (finding) | M79.646 | | finger pain |
74323005 | Pain in elbow | Pain in elbow (finding) | M25.529 | | elbow pain |
102556003 | Pain in upper limb | Pain in upper limb (finding) | M79.603 | | arm pain; pain in arm; upper limb pain; upper extremity pain |
247373008 | Ankle pain | Ankle pain (finding) | M25.579 | | pain in ankle |
2733002 | Heel pain | Heel pain (finding) | M79.673 | | pain in heel; painful heel |
285365001 | Pain in toe | Pain in toe (finding) | M79.676 | | toe pain |
78514002 | Thigh pain | Thigh pain (finding) | M79.659 | | pain in thigh |
300954003 | Pain in calf | Pain in calf (finding) | M79.669 | | calf pain |
102570003 | Inguinal pain | Inguinal pain (finding) | R10.30 | | groin pain; pain in groin |
12584003 | Bone pain | Bone pain (finding) | M89.8X9 | | bony pain; pain in bone |
279038004 | Thoracic back pain | Thoracic back pain (finding) | M54.6 | 161891005 | upper back pain; mid back pain; mid-back pain; thoracic spine pain |
34789001 | Pain in the coccyx | Pain in the coccyx (finding) | M53.3 | | coccydynia; coccyx pain; coccygodynia; tailbone pain |
63901009 | Pain in testicle | Pain in testicle (finding) | N50.819 | | testicular pain; testicle pain; pain in testis; painful testicle |
77880009 | Rectal pain | Rectal pain (finding) | K62.89 | | pain in rectum |
55300003 | Cramp | Cramp (finding) | R25.2 | | muscle cramp; muscle cramps; cramps; cramping |
449918009 | Cramp in lower leg | Cramp in lower leg (finding) | R25.2 | 55300003 | leg cramps; leg cramp; calf cramps; cramps in legs |
203095000 | Spasm of back muscles | Spasm of back muscles (finding) | M62.830 | | back spasm; back spasms; back muscle spasm; back muscle spasms |
161882006 | Stiff neck | Stiff neck (finding) | M43.6 | | neck stiffness; stiffness of neck |
299703001 | Mass of neck | Mass of neck (finding) | R22.1 | | neck mass; neck lump; lump in neck |
271860004 | Abdominal mass | Abdominal mass (finding) | R19.00 | | mass in abdomen; abdominal lump |
13791008 | Asthenia | Asthenia (finding) | R53.1 | | generalized weakness; generalised weakness; general weakness |
214264003 | Lethargy | Lethargy (finding) | R53.83 | | lethargic |
367391008 | Malaise | Malaise (finding) | R53.81 | | |
271782001 | Drowsy | Drowsy (finding) | R40.0 | | drowsiness; somnolence; somnolent; sleepiness |
161898004 | Falls | Falls (finding) | R29.6 | | |
279992002 | Recurrent falls | Recurrent falls (finding) | R29.6 | | repeated falls; frequent falls |
386705008 | Lightheadedness | Lightheadedness (finding) | R42 | | light-headedness; lightheaded; light-headed; light headedness |
72863001 | Snoring | Snoring (finding) | R06.83 | | snores |
278528006 | Facial swelling | Facial swelling (finding) | R22.0 | | swelling of face; swollen face |
3415004 | Cyanosis | Cyanosis (finding) | R23.0 | | cyanotic |
16386004 | Dry skin | Dry skin (finding) | L85.3 | | dryness of skin |
30233002 | Odynophagia | Swallowing painful (finding) | R13.10 | | painful swallowing; pain on swallowing; pain with swallowing |
28743005 | Productive cough | Productive cough (finding) | R05.8 | | cough productive of sputum; wet cough |
68154008 | Chronic cough | Chronic cough (finding) | R05.3 | | persistent cough |
271809000 | Peripheral edema | Peripheral edema (disorder) | R60.0 | 267038008 | peripheral oedema; pedal edema; pedal oedema |
102572006 | Edema of lower extremity | Edema of lower extremity (finding) | R60.0 | 271809000 | lower extremity edema; lower limb oedema; lower limb edema; leg edema; leg oedema; leg swelling; swelling of the legs; swelling of legs; swollen legs; ankle swelling; ankle edema; ankle oedema; swollen ankles |
271808008 | Generalized edema | Edema, generalized (finding) | R60.1 | 267038008 | anasarca; generalised oedema; generalized oedema |
313341008 | Raised international normalized ratio | International Normalized Ratio raised (finding) | R79.1 | | elevated INR; raised INR; supratherapeutic INR; high INR; ~over-anticoagulation |
166603001 | Liver function tests abnormal | Liver function tests abnormal (finding) | R94.5 | | abnormal liver function tests; abnormal LFTs; deranged liver function tests; deranged LFTs; elevated LFTs; abnormal liver function test |
396152005 | Raised prostate specific antigen | Raised prostate specific antigen (finding) | R97.20 | | elevated PSA; raised PSA; elevated prostate specific antigen; elevated prostate-specific antigen |
361137007 | Irregular heart beat | Irregular heart beat (finding) | I49.9 | | irregular heartbeat |
60728008 | Swollen abdomen | Swollen abdomen (finding) | R14.0 | | abdominal swelling; abdominal distension; abdominal distention; distended abdomen |
`;
