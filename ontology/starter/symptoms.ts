/** Symptoms and signs that notes name all day, beside those of the specialties. Columns: see parse-starter.ts. */
export const symptoms = `
29857009 | Chest pain | Chest pain (finding) | R07.9 | | chest pains; thoracic pain | CP
279084009 | Chest discomfort | Chest discomfort (finding) | R07.89 | | chest tightness; chest pressure; tight chest; tightness in the chest |
80313002 | Palpitations | Palpitations (finding) | R00.2 | | palpitation |
271594007 | Syncope | Syncope (disorder) | R55 | | fainting; syncopal episode; ~passed out; ~loss of consciousness |
427461000 | Near syncope | Near syncope (disorder) | R55 | | presyncope; pre-syncope; near-syncope; lightheadedness; light-headedness; ~lightheaded |
267038008 | Edema | Edema (finding) | R60.9 | | oedema; peripheral edema; peripheral oedema; pedal edema; pedal oedema; ankle swelling; leg swelling; swelling of the legs; lower extremity edema; pitting edema |
62744007 | Orthopnea | Orthopnea (finding) | R06.01 | 267036007 | orthopnoea |
60845006 | Dyspnea on exertion | Dyspnea on exertion (finding) | R06.09 | 267036007 | dyspnoea on exertion; exertional dyspnea; exertional dyspnoea; shortness of breath on exertion | DOE; SOBOE
42984000 | Night sweats | Night sweats (finding) | R61 | | drenching sweats |
89362005 | Weight loss | Weight loss (finding) | R63.4 | | loss of weight; unintentional weight loss; weight-loss |
262286000 | Weight gain | Weight increased (finding) | R63.5 | | weight increased; increased weight |
79890006 | Loss of appetite | Loss of appetite (finding) | R63.0 | | decreased appetite; poor appetite; reduced appetite |
21522001 | Abdominal pain | Abdominal pain (finding) | R10.9 | | stomach pain; stomach ache; belly pain; tummy pain; ~epigastric pain |
116289008 | Abdominal bloating | Abdominal bloating (finding) | R14.0 | | bloating; bloated; bloating symptom; ~abdominal distension; ~abdominal distention |
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
`;
