/** One meaning a line, see `../chart-short-forms.ts`. */
export const shortFormsQZ = `10/7|time|ten days|98
1:1|staff|one-to-one observation or nursing|90
111|admin|NHS 111 telephone service|90
1/12|time|one month|99
12/40|time|twelve weeks of gestation|99
1/52|time|one week|99
1/7|time|one day|98
17OHP|test|17-hydroxyprogesterone|99
1p36|disorder|1p36 deletion syndrome;chromosome 1p36 deletion syndrome|80
20/20|finding|visual acuity twenty twentieths|97
20/40|time|twenty weeks of gestation|75|pregnant gravid scan uss fetal antenatal midwife booking
20/40|finding|visual acuity twenty fortieths|24|va snellen vision eye od os acuity
2/12|time|two months|99
2/2|other|secondary to|97
22q|disorder|22q11.2 deletion syndrome;DiGeorge syndrome;~velocardiofacial syndrome|85
22q11|disorder|22q11.2 deletion syndrome;DiGeorge syndrome;~velocardiofacial syndrome|95
24h|time|twenty-four hours|99
2/52|time|two weeks|99
2/7|time|two days|98
2D|test|two-dimensional echocardiogram|90
2DE|test|two-dimensional echocardiogram|98
2PD|test|two-point discrimination|97
2WR|admin|two-week rule suspected cancer referral|98
2ww|admin|two-week-wait suspected cancer referral|99
3/12|time|three months|99
3/52|time|three weeks|99
3/7|time|three days|98
3DCRT|procedure|three-dimensional conformal radiotherapy|99
3VD|disorder|three-vessel coronary artery disease;triple vessel disease of the heart;coronary artery disease|98
4/52|time|four weeks|99
4AT|test|4 A's test for delirium|99
4F|device|four-French catheter size|80
4x4|device|gauze swab four by four inches|98
5/5|finding|normal muscle power|96
5/7|time|five days|95
5-ASA|drug|5-aminosalicylic acid|100
5ASA|drug|5-aminosalicylic acid|99
5-FU|drug|fluorouracil|99
5FU|drug|5-fluorouracil|99
5HIAA|test|5-hydroxyindoleacetic acid|99
5HT|other|5-hydroxytryptamine (serotonin)|98
6/12|time|six months|85|review follow months repeat
6/12|finding|visual acuity six twelfths|14|va snellen vision eye re le acuity
6/52|time|six weeks|99
6/6|finding|visual acuity six sixths|90|va snellen vision eye acuity
6/9|finding|visual acuity six ninths|95
6CIT|test|six-item cognitive impairment test|99
6MP|drug|6-mercaptopurine|99
6MWD|test|six-minute walk distance|99
6MWT|test|six-minute walk test|99
6TG|drug|6-thioguanine|98
7/7|time|seven days|95
8/52|time|eight weeks|99
999|admin|emergency ambulance call|95
q|time|every|98
q12h|time|every twelve hours|99
q2h|time|every two hours|99
q4h|time|every four hours|99
q6h|time|every six hours|99
q8h|time|every eight hours|99
QA|admin|quality assurance|90
QAC|time|before every meal|97
qAM|time|every morning|99
QB|other|blood flow rate in dialysis|70
QC|time|with meals|50|meals food
QC|admin|quality control|40
QD|time|once daily|98
QDS|time|four times daily|99
QEH|place|Queen Elizabeth Hospital|98
QFG|test|QuantiFERON Gold tuberculosis test|98
QFR|test|quantitative flow ratio|70
QFT|test|QuantiFERON tuberculosis test|98
qh|time|every hour|97
qHS|time|every night at bedtime|99
QHS|time|every night at bedtime|99
QI|admin|quality improvement|90
QID|time|four times daily|99
QIP|admin|quality improvement project|97
QLB|procedure|quadratus lumborum block|70
QMC|place|Queen's Medical Centre|98
QMHP|staff|qualified mental health professional|99
QNS|test|quantity not sufficient|98
QOD|time|every other day|98
QOF|admin|Quality and Outcomes Framework|98
QoL|other|quality of life|99
qPM|time|every evening|99
QRISK|test|QRISK cardiovascular risk score|99
QRISK3|test|QRISK3 cardiovascular risk score|99
QRS|test|QRS complex|99
QS|finding|QS wave on electrocardiogram|55|ecg ekg anterior leads wave v1
QS|other|sufficient quantity|30
qSOFA|test|quick sequential organ failure assessment|99
QT|test|QT interval|98
QTc|test|corrected QT interval|99
quad|finding|quadriplegia|40|spinal cord injury c5 sci
quad|anatomy|quadriceps|35|tendon knee exercises
quad|anatomy|quadrant|15|breast
quads|anatomy|quadriceps|85|weakness stretch exercises knee power slr
quads|disorder|quadruplet pregnancy|3|pregnancy multiple
QuantiFERON|test|interferon gamma release assay for tuberculosis|99
QVAR|drug|beclometasone inhaler|99
qwk|time|every week|99
R|anatomy|right|80
R|other|respiration|10
R2|staff|second-year resident|50
RA|disorder|rheumatoid arthritis;seropositive rheumatoid arthritis;inflammatory arthritis;rheumatoid disease;rheumatoid|47|methotrexate rheumatology synovitis mcp joints anti-ccp dmard hydroxychloroquine sulfasalazine das28 adalimumab erosive joint seropositive rheumatoid hands swollen
RA|other|room air|38|spo2 sats saturations o2 oxygen sat 98% 97% vitals afebrile 95% 96% saturation room
RA|anatomy|right atrium|10|echo dilated pressure lv rv tricuspid mmhg enlarged catheter lead svc
RA|anatomy|radial artery|2|sheath access graft
RA|disorder|refractory anemia;myelodysplastic syndrome with single lineage dysplasia;~myelodysplastic syndrome|1|mds marrow dysplasia blasts cytopenia transfusion
RAAS|other|renin-angiotensin-aldosterone system|98
RAASi|drug|renin-angiotensin-aldosterone system inhibitor|99
RACF|place|residential aged care facility|99
RACPC|place|rapid access chest pain clinic|99
RAD|disorder|reactive airway disease;asthma;wheezing disorder|55|albuterol wheeze wheezing nebulizer inhaler cough child asthma viral
RAD|finding|right axis deviation|30|ecg ekg rvh rbbb axis sinus
RAD|disorder|reactive attachment disorder;reactive attachment disorder of infancy or early childhood|7|foster adopted attachment adhd neglect therapy trauma psychiatry
RAE|finding|right atrial enlargement|93|ecg ekg echo rvh
RAE|disorder|renin-angiotensin-aldosterone system-blocker-induced angioedema;drug-induced angioedema|1|lisinopril ace angioedema
RAEB|disorder|myelodysplastic syndrome with excess blasts;refractory anemia with excess blasts;~myelodysplastic syndrome|99
RAEB-T|disorder|refractory anemia with excess blasts in transformation;~myelodysplastic syndrome with excess blasts|99
RAH|place|Royal Adelaide Hospital or Royal Alexandra Hospital|60
RAH|finding|right atrial hypertrophy|20|ecg ekg
RAI|procedure|radioactive iodine therapy|90|thyroid ablation graves thyroidectomy i-131
RAI|test|Rai stage of chronic lymphocytic leukemia|6|cll stage lymphocytosis
RAI|disorder|right atrial isomerism;asplenia syndrome;~heterotaxy syndrome|1|asplenia heterotaxy isomerism fontan
RAMs|test|rapid alternating movements|97
RAO|disorder|retinal artery occlusion;occlusion of retinal artery;retinal arterial occlusion|50|vision retina cherry eye
RAO|test|right anterior oblique view|40|angiogram view cath
RAP|test|right atrial pressure|45|echo ivc catheter
RAP|finding|recurrent abdominal pain;functional abdominal pain|40|child school constipation
RAPD|finding|relative afferent pupillary defect;Marcus Gunn pupil|99
RARS|disorder|myelodysplastic syndrome with ring sideroblasts;refractory anemia with ringed sideroblasts;myelodysplastic syndrome|99
RAS|disorder|renal artery stenosis;~renovascular hypertension|65|hypertension kidney doppler bruit stent fibromuscular ace creatinine
RAS|test|RAS gene mutation status|15|colorectal wild mutation cetuximab braf kras
RAS|disorder|recurrent aphthous stomatitis;recurrent aphthous ulcer;Aphthous ulceration of mouth;aphthous stomatitis;aphthous ulceration|5|mouth ulcers oral aphthous
RASS|test|Richmond agitation-sedation scale|99
RAST|test|radioallergosorbent test|98
RAU|disorder|recurrent aphthous ulcer;~recurrent aphthous stomatitis|60
RB|disorder|retinoblastoma|30|leukocoria enucleation eye eua ocular chemotherapy tumour
RB|finding|rectal bleeding|20|pr bowel stool haemorrhoids blood colonoscopy
RB|disorder|respiratory bronchiolitis|4|smoker ild ct
r/b/a|admin|risks, benefits and alternatives|99
RBBB|disorder|right bundle branch block;bundle branch block|99
RBC|test|red blood cell|98
RBCs|test|red blood cells|98
RBD|disorder|REM sleep behavior disorder;REM sleep behaviour disorder;rapid eye movement sleep behavior disorder;~parasomnia|88
RBG|test|random blood glucose|97
RBLM|disorder|Mollaret meningitis;recurrent benign lymphocytic meningitis|90
RBS|test|random blood sugar|90|mg/dl glucose hba1c fbs
RBS|disorder|Roberts syndrome;Roberts-SC phocomelia syndrome|1|phocomelia limb esco2
RBUS|test|renal and bladder ultrasound|98
RC|anatomy|rotator cuff|70|shoulder
RCA|anatomy|right coronary artery|88|stent pci lad occlusion angiogram
RCA|admin|root cause analysis|6
RCC|disorder|renal cell carcinoma;hypernephroma;renal adenocarcinoma;~malignant tumor of kidney;~clear cell renal cell carcinoma|92|nephrectomy kidney sunitinib nivolumab pembrolizumab renal metastatic
RCC|test|red cell count|3|hb mcv wcc plt
RCC|anatomy|right coronary cusp|2|aortic valve
RCC|disorder|refractory cytopenia of childhood;~myelodysplastic syndrome of childhood|1|marrow pancytopenia mds
RCCP|disorder|papillary renal cell carcinoma;renal cell carcinoma|70
RCDP|disorder|rhizomelic chondrodysplasia punctata;~peroxisomal disorder|98
RCE|procedure|right carotid endarterectomy|60
RCL|anatomy|radial collateral ligament|90|thumb elbow laxity
RCL|disorder|abdominal cystic lymphangioma;~cystic lymphangioma|1|retroperitoneal cyst
RCM|disorder|restrictive cardiomyopathy;cardiomyopathy|75|amyloid echo diastolic
RCM|anatomy|right costal margin|15|liver palpable cm
RCR|procedure|rotator cuff repair|92
RCRI|test|revised cardiac risk index|98
RCT|disorder|rotator cuff tear;rupture of rotator cuff|40|shoulder supraspinatus mri
RCT|procedure|root canal treatment|35|tooth dentist dental molar endodontist
RCT|other|randomized controlled trial|20
RCU|place|respiratory care unit|80
RCVS|disorder|reversible cerebral vasoconstriction syndrome;Call-Fleming syndrome|99
RD|staff|registered dietitian|50|diet nutrition intake kcal dietitian assessment tube feeds
RD|disorder|retinal detachment;detached retina;detachment of retina|30|eye vitrectomy floaters retina macula laser ophthalmology tear pvd
RD|disorder|respiratory distress|10|neonate cpap grunting retractions newborn nicu
RD|disorder|reticular dysgenesis;~severe combined immunodeficiency|1|scid neutropenia deafness
RDD|disorder|sinus histiocytosis with massive lymphadenopathy;Rosai-Dorfman disease|60
RDI|test|respiratory disturbance index|85
RDN|staff|registered dietitian nutritionist|90
RDP|disorder|dystonia 12;rapid-onset dystonia-parkinsonism|60|dystonia parkinsonism atp1a3
RDP|drug|random donor platelets|25|platelets units transfused
RDPA|disorder|adult Refsum disease;Refsum disease with increased pipecolic acidemia|80
RDS|disorder|respiratory distress syndrome in the newborn;newborn respiratory distress syndrome;hyaline membrane disease|85|neonate preterm surfactant cpap prematurity nicu weeks intubated
RDS|disorder|acute respiratory distress syndrome|8|adult sepsis icu
RDT|test|rapid diagnostic test|90
RDW|test|red cell distribution width|99
re|other|regarding|97
RE|other|regarding|55
RE|anatomy|right eye|38|va le iop vision cataract fundus lens visual
RE|test|rectal examination|2|prostate rectal
RE|disorder|Rasmussen encephalitis;Rasmussen subacute encephalitis|1|hemispherectomy seizures focal epilepsia
REE|test|resting energy expenditure|98
REF|admin|reference|60
Reg|staff|registrar|60
Rehab|place|rehabilitation|99
REI|place|reproductive endocrinology and infertility|95
REM|other|rapid eye movement sleep|95
Renal|place|renal medicine|60
Resp|other|respiratory|97
ReSPECT|admin|recommended summary plan for emergency care and treatment|99
retic|test|reticulocyte count|99
RF|test|rheumatoid factor|30|anti-ccp ana ccp esr joint negative positive arthritis
RF|disorder|renal failure;~kidney disease|20|creatinine dialysis urea kidney egfr
RF|disorder|respiratory failure|15|hypoxic co2 intubated bipap t2 type niv
RF|other|risk factor|15|smoking family cvd
RF|procedure|radiofrequency ablation|6|ablation facet denervation
RF|admin|refill|5
RF|disorder|rheumatic fever|4|penicillin valve streptococcal mitral
RFA|procedure|radiofrequency ablation|80|varicose facet tumour saphenous hcc medial
RFA|anatomy|right femoral artery|14|sheath access
RFCA|procedure|radiofrequency catheter ablation|99
RFs|other|risk factors|95
RFT|test|renal function tests|90
RFTs|test|renal function tests|90
RFV|admin|reason for visit|90
r/g/m|finding|rubs, gallops or murmurs|99
RGM|finding|rubs, gallops or murmurs|80
RGN|staff|registered general nurse|97
Rh|test|rhesus blood group|97
RH|anatomy|right hand or right-handed|45|handed dominant hand
RH|test|rhesus blood group|25|blood group antibody screen negative positive
RHC|procedure|right heart catheterization|96
RHD|disorder|rheumatic heart disease;rheumatic disease of heart valve;rheumatic carditis|55|mitral stenosis penicillin valve bicillin echo rheumatic
RHD|other|right-hand dominant|40|handed hand wrist works finger injury occupation
Rheum|place|rheumatology|96
RHF|disorder|right heart failure;right ventricular failure;~heart failure|97
RhF|disorder|rheumatic fever|60
Rh neg|test|rhesus negative blood group|99
RhoGAM|drug|anti-D immunoglobulin|99
RHS|anatomy|right-hand side|96|pain chest abdomen tender
RHS|disorder|Rapp-Hodgkin syndrome;~ectodermal dysplasia|1|cleft ectodermal hair teeth
RIA|test|radioimmunoassay|80
RIB|other|rest in bed|60
RICE|procedure|rest, ice, compression and elevation|88|sprain ankle injury ice analgesia
RICE|drug|rituximab, ifosfamide, carboplatin and etoposide|10|lymphoma dlbcl cycle chemotherapy
RIF|anatomy|right iliac fossa|96
RIFLE|test|RIFLE criteria of kidney injury|95
RIH|disorder|right inguinal hernia;inguinal hernia|93
RIHR|procedure|right inguinal hernia repair|98
RIJ|anatomy|right internal jugular vein|99
RIJV|anatomy|right internal jugular vein|99
RIND|disorder|reversible ischemic neurologic deficit;~transient ischemic attack|97
RIP|admin|rest in peace (patient died)|85
RIPE|drug|rifampicin, isoniazid, pyrazinamide and ethambutol|98
RIS|disorder|radiologically isolated syndrome|60
RJ|anatomy|right jugular|20
RL|drug|Ringer's lactate|50|fluid bolus iv litre
RL|anatomy|right leg|30
RLD|disorder|restrictive lung disease;restrictive pulmonary disease;restrictive lung defect|85
RLE|anatomy|right lower extremity|96|edema weakness dvt strength cellulitis
RLE|procedure|refractive lens exchange|3|iol lens cataract
RLF|disorder|retrolental fibroplasia;retinopathy of prematurity|70
RLL|anatomy|right lower lobe of lung|92|pneumonia consolidation infiltrate nodule crackles
RLL|anatomy|right lower eyelid|4|lid eyelid ectropion bcc
RLN|anatomy|recurrent laryngeal nerve|97
RLND|procedure|retroperitoneal lymph node dissection|80
RLP|finding|round ligament pain|70
RLQ|anatomy|right lower quadrant|99
RLS|disorder|restless legs;restless legs syndrome;sleep-related movement disorder;restless leg syndrome|95
RM|admin|room|50
RM|test|repetition maximum|25
RMCA|anatomy|right middle cerebral artery|99
RMDQ|test|Roland-Morris disability questionnaire|99
RMI|test|risk of malignancy index|85
RML|anatomy|right middle lobe of lung|90
RML|procedure|right mediolateral episiotomy|6|episiotomy delivery perineum
RMN|staff|registered mental health nurse|97
RMO|staff|resident medical officer|97
RMS|disorder|rhabdomyosarcoma|60|tumour vincristine sarcoma embryonal chemotherapy
RMS|disorder|relapsing multiple sclerosis;relapsing remitting multiple sclerosis|30|ocrelizumab relapse mri lesions neurology
RMSF|disorder|Rocky Mountain spotted fever;Rocky mountain spotted tick fever;~spotted fever group rickettsial disease|99
RMSS|disorder|Bannayan-Riley-Ruvalcaba syndrome;Ruvalcaba-Myhre-Smith syndrome;~PTEN hamartoma tumor syndrome|70
RMT|staff|registered massage therapist|75
RN|staff|registered nurse|99
RND|procedure|radical neck dissection|92|nodes thyroidectomy glossectomy scc
RND|disorder|complex regional pain syndrome type 1;reflex neurovascular dystrophy|2|allodynia pain limb
RNFL|test|retinal nerve fibre layer|99
RNLD|staff|registered learning disability nurse|98
RNS|device|responsive neurostimulation device|60|epilepsy neuropace seizures
RNS|test|repetitive nerve stimulation|30|myasthenia emg decrement
RNS|disorder|renal nutcracker syndrome;nutcracker syndrome|1|hematuria renal vein flank
RNS|disorder|Raine syndrome;lethal osteosclerotic bone dysplasia|1|fam20c osteosclerosis
RNSH|place|Royal North Shore Hospital|99
RNST|test|repetitive nerve stimulation test|98
r/o|admin|rule out|80
RO|place|radiation oncology|50
RO|admin|rule out|45
r/o|procedure|removal of|18|sutures clips drain stitches ros
ROA|finding|right occipitoanterior fetal position|80
ROCA|disorder|oculocutaneous albinism type 3;rufous oculocutaneous albinism|50
ROD|disorder|renal osteodystrophy;chronic kidney disease mineral and bone disorder|70
ROJM|finding|range of joint movement|98
ROM|finding|range of motion|82|joint passive active knee shoulder flexion neck extremities
ROM|finding|rupture of membranes|16|liquor labour labor amniotic gravida gestation contractions cervix fetal
ROP|disorder|retinopathy of prematurity;retrolental fibroplasia;Terry syndrome|75|preterm nicu laser weeks zone plus premature stage
ROP|procedure|removal of plaster|15|plaster fracture cast xray
ROP|finding|right occipitoposterior fetal position|6|labour vertex cephalic delivery
ROS|admin|review of systems|90|negative systems constitutional hpi
ROS|procedure|removal of sutures|8|sutures wound practice nurse
ROSC|finding|return of spontaneous circulation|99
ROSIER|test|recognition of stroke in the emergency room score|98
RP|disorder|retinitis pigmentosa;pigmentary retinal dystrophy;rod-cone dystrophy;~hereditary retinal dystrophy|35|nyctalopia visual field retina fundus blindness eye retinal
RP|disorder|Raynaud phenomenon;Raynaud disease|22|fingers cold ana scleroderma nifedipine colour digital ulcers
RP|anatomy|retroperitoneal|18|bleed hematoma ct nodes mass
RP|procedure|radical prostatectomy|12|psa gleason prostate
RP|disorder|rectal prolapse|3|bowel rectopexy
RPC|disorder|retained products of conception|60|miscarriage bleeding postpartum evacuation
RPC|disorder|reactive perforating collagenosis;familial reactive perforating collagenosis|3|papules skin keratotic
RPE|anatomy|retinal pigment epithelium|75
RPE|test|rating of perceived exertion|22|exercise borg treadmill
RPED|disorder|retinal pigment epithelial detachment|60
RPF|disorder|retroperitoneal fibrosis|75
RPGN|disorder|rapidly progressive glomerulonephritis;rapidly progressive nephritis;~crescentic glomerulonephritis;~glomerulonephritis|99
RPGR|test|RPGR gene|80
RPh|staff|registered pharmacist|98
RPLND|procedure|retroperitoneal lymph node dissection|99
RPLS|disorder|posterior reversible encephalopathy syndrome;reversible posterior leukoencephalopathy syndrome;posterior leukoencephalopathy syndrome|98
RPM|admin|remote patient monitoring|70
RPO|test|right posterior oblique view|60
RPOC|disorder|retained products of conception|99
RPR|test|rapid plasma reagin|98
RPT|admin|repeat|85
RR|test|respiratory rate|90|bp hr spo2 temp sats
RR|finding|regular rhythm|3
RR|place|recovery room|2
RRA|anatomy|right radial artery|80
RRE|test|round, regular and equal pupils|90
RRM|procedure|risk-reducing mastectomy|90
RRMS|disorder|relapsing remitting multiple sclerosis;Relapsing-remitting multiple sclerosis;relapsing remitting MS;~multiple sclerosis|99
RRP|disorder|recurrent respiratory papillomatosis;~laryngeal papillomatosis|50|larynx hpv hoarseness voice airway papilloma debridement
RRP|procedure|radical retropubic prostatectomy|45|prostate psa gleason
RRR|finding|regular rate and rhythm|99
RRSO|procedure|risk-reducing salpingo-oophorectomy|99
RRT|procedure|renal replacement therapy|55|dialysis crrt cvvh kidney
RRT|staff|rapid response team|25|called paged overnight
RRT|staff|registered respiratory therapist|17|ventilator
r/s|admin|reschedule|85
RS|other|respiratory system|70|chest clear air entry cvs creps
RS|test|Oncotype recurrence score|10|oncotype breast score
RS|disorder|X-linked retinoschisis;~retinoschisis|1|retina schisis macula
RSB|anatomy|right sternal border|85
RSBI|test|rapid shallow breathing index|99
RSD|disorder|complex regional pain syndrome type 1;reflex sympathetic dystrophy;complex regional pain syndrome;complex regional pain syndromes;chronic regional pain syndrome|93
RSDS|disorder|complex regional pain syndrome type 1;reflex sympathetic dystrophy;complex regional pain syndrome|95
RSI|procedure|rapid sequence induction and intubation|60|intubation rocuronium succinylcholine etomidate ett airway
RSI|disorder|repetitive strain injury;overuse injury|37|wrist typing computer forearm work keyboard
RSO|procedure|right salpingo-oophorectomy|85
RSR|finding|regular sinus rhythm|70
RSS|disorder|Russell-Silver syndrome;Silver-Russell syndrome|30|short sga asymmetry growth
RSS|disorder|rigid spine muscular dystrophy 1;~rigid spine syndrome;~muscular dystrophy|3|selenon spine myopathy
RSTS|disorder|Rubinstein-Taybi syndrome|97
RSV|organism|respiratory syncytial virus|65|vaccine swab
RSV|disorder|respiratory syncytial virus infection;RSV bronchiolitis;RSV infection;respiratory syncytial virus infectious disease|34|bronchiolitis positive infant wheeze
RSW|test|right-sided weakness|70
Rt|anatomy|right|97
r/t|other|related to|97
RT|anatomy|right|40|knee hip lt side hand
RT|staff|respiratory therapist|30|nebs bipap vent suction cpap
RT|procedure|radiotherapy|25|gy fractions chemo oncology tumour brachytherapy
RTA|other|road traffic accident|55|driver passenger car whiplash vehicle collision
RTA|disorder|renal tubular acidosis|42|bicarbonate acidosis hypokalemia urine kidney potassium distal
RTADR|disorder|distal renal tubular acidosis;renal tubular acidosis|70
RTC|admin|return to clinic|78|weeks months prn clinic follow-up sooner
RTC|other|road traffic collision|16|driver passenger car whiplash vehicle mph airbag
RTC|time|round the clock|2|pain scheduled
RTC|anatomy|rotator cuff|2|shoulder tear supraspinatus
RTHR|procedure|right total hip replacement|98
RTI|disorder|respiratory tract infection;respiratory infection;infection of respiratory tract|85
RTK|procedure|right total knee replacement|50
RTKA|procedure|right total knee arthroplasty|98
RTKR|procedure|right total knee replacement|98
RTO|admin|return to office|97
RTP|admin|return to play|70
RT-PCR|test|reverse transcription polymerase chain reaction|99
RTS|admin|return to sport|45|acl rehab running
RTS|test|revised trauma score|15|trauma gcs
RTS|disorder|Rubinstein-Taybi syndrome|12|broad thumbs crebbp learning
RTS|disorder|Rothmund-Thomson syndrome|3|poikiloderma osteosarcoma recql4
RTS|disorder|Rett syndrome|2|mecp2 hand stereotypies regression
RTT|admin|referral to treatment time|55|wait pathway weeks clock
RTT|disorder|Rett syndrome;Rett's disorder;Rett's syndrome|25|mecp2 girl seizures regression stereotypies
RTW|admin|return to work|98
RTX|drug|rituximab|90
RTx|procedure|radiotherapy|50|gy fractions tumour chemo
RTx|procedure|renal transplant|40|tacrolimus graft kidney creatinine
RU|finding|residual urine|30
RUE|anatomy|right upper extremity|99
RUG|procedure|retrograde urethrogram|95
RUL|anatomy|right upper lobe of lung|92|pneumonia consolidation nodule mass infiltrate
RUL|anatomy|right upper eyelid|5|lid eyelid ptosis lesion
RUQ|anatomy|right upper quadrant|99
rUTI|disorder|recurrent urinary tract infection;recurrent UTI;recurrent UTIs;~urinary tract infectious disease|99
RUTIs|disorder|recurrent urinary tract infection;~urinary tract infectious disease|97
R/V|admin|review|95
RV|anatomy|right ventricle|75|echo lv dilated function pressure pacing lead
RV|admin|review|18|weeks gp sos plan
RV|test|residual volume|4|tlc dlco fev1 spirometry
R/V|anatomy|right ventricle|2
RV|finding|retroverted uterus|2|uterus anteverted cervix
RVAD|device|right ventricular assist device|98
RVEDP|test|right ventricular end-diastolic pressure|99
RVF|disorder|right ventricular failure;right heart failure|50|oedema jvp echo diuretic
RVF|disorder|rectovaginal fistula|35|vagina stool crohn fistula repair
RVF|disorder|Rift Valley fever|1|mosquito africa travel livestock
RVH|disorder|right ventricular hypertrophy|93
RVI|place|Royal Victoria Infirmary|60|newcastle
RVI|disorder|right ventricular infarction|35|inferior stemi nitrates
RVO|disorder|retinal vein occlusion;occlusion of retinal vein;retinal venous occlusion;~branch retinal vein occlusion|98
RVOT|anatomy|right ventricular outflow tract|99
RVP|test|respiratory viral panel|92
RVR|finding|rapid ventricular response|99
RVSP|test|right ventricular systolic pressure|99
RVT|disorder|renal vein thrombosis|90
RVU|admin|relative value unit|97
R/W|admin|reviewed with|55
RWMA|finding|regional wall motion abnormality|99
Rx|drug|prescription or treatment|98
RXN|finding|reaction|90
RXT|procedure|radiotherapy|50|gy tumour
RXT|finding|right exotropia|45|strabismus squint esotropia
RYGB|procedure|Roux-en-Y gastric bypass|99
S1|finding|first heart sound|95
S1S2|finding|first and second heart sounds|99
S3|finding|third heart sound|75
S4|finding|fourth heart sound|80
SA|finding|suicide attempt|20|overdose psychiatric ideation hospitalization si
SA|anatomy|sinoatrial|20|node ecg block pacemaker
SA|other|substance abuse|15|alcohol cocaine rehab aa
SA|other|sexual assault|10|assault police forensic sane
SA|organism|Staphylococcus aureus|8|bacteremia mrsa culture
SA|test|semen analysis|5|sperm motility fertility
SA|disorder|sleep apnea;sleep apnea syndrome|4|cpap snoring ahi
SAAG|test|serum ascites albumin gradient|99
SAB|disorder|spontaneous abortion;miscarriage|50|gravida pregnancies tab hcg pregnancy g2p1
SAB|disorder|Staphylococcus aureus bacteremia;Staphylococcus aureus septicemia|22|flucloxacillin cefazolin cultures tte mssa endocarditis
SAB|procedure|subarachnoid (spinal) block|20|bupivacaine anaesthesia caesarean spinal
SABA|drug|short-acting beta agonist|98
SABR|procedure|stereotactic ablative radiotherapy|99
SACD|disorder|subacute combined degeneration of spinal cord|90
SACH|device|solid ankle cushion heel foot|80
SAD|disorder|seasonal affective disorder;major depressive disorder with seasonal pattern;seasonal depression;winter depression|50|winter light lamp
SAD|disorder|social anxiety disorder;social phobia|25|ssri public cbt
SAD|disorder|separation anxiety disorder|12|child school mother
SAD|procedure|subacromial decompression|8|shoulder arthroscopic impingement
SADS|disorder|sudden arrhythmic death syndrome|80
SAE|admin|serious adverse event|70
SAFE|admin|sexual assault forensic examination|60
SAH|disorder|subarachnoid hemorrhage;subarachnoid intracranial hemorrhage;subarachnoid haemorrhage;subarachnoid bleed|93|aneurysm headache coiling nimodipine thunderclap fisher clipping xanthochromia
SAH|procedure|subtotal abdominal hysterectomy|3|fibroids bso uterus
SaLT|staff|speech and language therapy|99
SALT|staff|speech and language therapy|98
SAM|finding|systolic anterior motion of mitral valve|70|lvot mitral septal hcm
SAM|disorder|severe acute malnutrition|10|muac weight feeds
SAN|anatomy|sinoatrial node|80
SANE|staff|sexual assault nurse examiner|95
SAO2|test|arterial oxygen saturation|99
SAP|disorder|severe acute pancreatitis|20|lipase necrosis
SAPHO|disorder|SAPHO syndrome;synovitis acne pustulosis hyperostosis osteitis syndrome|99
SAPS|disorder|subacromial pain syndrome;~subacromial impingement|80
SAR|place|subacute rehabilitation|50|discharge placement snf
SAR|disorder|seasonal allergic rhinitis;hay fever;hayfever;~allergic rhinitis|40|pollen cetirizine hay nasal
Sarc|disorder|sarcoidosis|40|granulomas uveitis hilar
SARS|disorder|severe acute respiratory syndrome|70
SARS-CoV-2|organism|SARS-CoV-2|97
SAS|disorder|sleep apnea syndrome;sleep apnea|35|cpap snoring osa ahi
SAS|procedure|short arm splint|20|fracture wrist
SAS|staff|specialty and associate specialist doctor|15
SAS|disorder|SATB2-associated syndrome;~chromosome 2q32-q33 deletion syndrome|1|cleft speech satb2
SAS|disorder|supravalvular aortic stenosis|1|williams
sats|test|oxygen saturations|99
SAVR|procedure|surgical aortic valve replacement|99
S/B|admin|seen by|95
SB|finding|sinus bradycardia|35|ecg ekg bpm telemetry rate
SB|anatomy|small bowel|20|obstruction resection loops ct follow-through
SB|admin|seen by|15|dr
SB|disorder|spina bifida|12|shunt hydrocephalus folic catheter myelomeningocele
SB|disorder|stillbirth|4|fetal lb
SBAR|admin|situation, background, assessment, recommendation|99
SBE|disorder|subacute bacterial endocarditis;endocarditis lenta;~bacterial endocarditis|72|prophylaxis valve dental antibiotics amoxicillin vegetation
SBE|procedure|breast self-examination|25|breast mammogram breasts monthly gyn
SBFT|test|small bowel follow-through|99
SBGM|test|self blood glucose monitoring|98
SBI|disorder|serious bacterial infection|70
SBMA|disorder|Kennedy disease;X-linked spinal and bulbar muscular atrophy;~bulbospinal muscular atrophy|98
SBO|disorder|small bowel obstruction;small intestinal obstruction|93|ngt distended obstruction adhesions vomiting transition laparotomy
SBO|disorder|spina bifida occulta|4|lumbar l5 s1 xray
SBP|test|systolic blood pressure|75|mmhg bp dbp
SBP|disorder|spontaneous bacterial peritonitis;bacterial peritonitis;primary bacterial peritonitis|24|ascites cirrhosis paracentesis ceftriaxone ciprofloxacin varices sbp-prophylaxis albumin norfloxacin rifaximin cirrhotic encephalopathy decompensated
SBR|test|serum bilirubin|70|jaundice phototherapy baby neonatal
SBR|procedure|small bowel resection|20|anastomosis obstruction crohn
SBRT|procedure|stereotactic body radiation therapy|99
SBS|disorder|short bowel syndrome;short gut syndrome;short bowel|60|tpn resection teduglutide parenteral stoma
SBS|disorder|shaken baby syndrome;abusive head trauma|20|retinal safeguarding subdural infant
SBS|disorder|sick building syndrome|2|office building
SBS|disorder|Sebastian syndrome;MYH9-related disorder|1|platelets myh9
SBT|test|spontaneous breathing trial|90
SC|drug|subcutaneous|65|injection enoxaparin insulin units heparin
SC|anatomy|spinal cord|8|compression mri
SC|disorder|hemoglobin SC disease;sickle cell-hemoglobin C disease|5|sickle crisis hb haemoglobin
SC|anatomy|sternoclavicular|5|joint clavicle
SC|other|self care|5
SCA|disorder|sudden cardiac arrest;cardiac arrest|38|vf cpr icd rosc
SCA|disorder|sickle cell anemia;hemoglobin SS disease;sickle cell disease|30|hydroxyurea crisis transfusion hbss
SCA|disorder|spinocerebellar ataxia;autosomal dominant cerebellar ataxia;~hereditary ataxia|15|ataxia gait dysarthria genetic sca3
SCA|anatomy|superior cerebellar artery|8|infarct aneurysm trigeminal basilar
SCAD|disorder|spontaneous coronary artery dissection;coronary artery dissection|65|dissection stemi angiogram troponin women
SCAD|disorder|short chain acyl-CoA dehydrogenase deficiency|15|newborn acylcarnitine ethylmalonic screen metabolic
SCAD|disorder|stable coronary artery disease;coronary artery disease|10|angina bisoprolol
SCAN|test|scan|97
SCAN|disorder|spinocerebellar ataxia with axonal neuropathy|1|ataxia neuropathy
SCAR|disorder|severe cutaneous adverse reaction|55
SCARMD|disorder|autosomal recessive limb-girdle muscular dystrophy type 2C;severe childhood autosomal recessive muscular dystrophy|70
SCAT|test|sport concussion assessment tool|90
SCBU|place|special care baby unit|99
SCC|disorder|squamous cell carcinoma;squamous carcinoma;epidermoid carcinoma;~squamous cell carcinoma of skin|88|skin lesion excision tongue biopsy nodes keratin well-differentiated
SCC|disorder|spinal cord compression|8|dexamethasone mri metastatic legs spine
SCC|anatomy|semicircular canal|2|vertigo dehiscence
SCCa|disorder|squamous cell carcinoma|98
SCCD|disorder|Schnyder corneal dystrophy;crystalline corneal dystrophy of Schnyder|80
SCCE|disorder|small cell carcinoma of cervix;cervical small cell carcinoma|40
SCCHN|disorder|squamous cell carcinoma of head and neck;head and neck squamous cell carcinoma;head and neck squamous cell cancer|99
SCCIS|disorder|squamous cell carcinoma in situ of skin;~Bowen disease|97
SCD|disorder|sickle cell disease;sickling disorder due to haemoglobin S;haemoglobin S disease;~hemoglobin SS disease|50|hydroxyurea crisis vaso-occlusive transfusion chest hbss haemoglobin
SCD|device|sequential compression device|28|prophylaxis dvt heparin ambulate postop
SCD|disorder|sudden cardiac death|13|icd family hcm arrhythmia primary father brother uncle died survivor aborted lvef
SCD|disorder|social communication disorder|3|autism speech asd
SCD|disorder|spondylocostal dysostosis|1|ribs vertebral hemivertebrae
SCD|disorder|Schnyder corneal dystrophy|1|cornea crystals
SCD|disorder|systemic primary carnitine deficiency|1|carnitine
SCDs|device|sequential compression devices|98
SCDS|disorder|superior semicircular canal dehiscence|80
SCFE|disorder|slipped capital femoral epiphysis;slipped upper femoral epiphysis;epiphysiolysis of the hip|99
SCh|drug|suxamethonium (succinylcholine)|80
SCH|disorder|subconjunctival hemorrhage|40|eye red conjunctiva
SCH|disorder|subclinical hypothyroidism|20|tsh t4 levothyroxine
SCH|procedure|supracervical hysterectomy|15|uterus bso fibroids
SCH|disorder|supracondylar fracture of humerus|5|elbow fall child
SCH|disorder|spindle cell hemangioma|1|vascular nodule
Schiz|disorder|schizophrenia|97
SCI|disorder|spinal cord injury;injury of spinal cord;spinal cord trauma|93
SCID|disorder|severe combined immunodeficiency;severe combined immunodeficiency disease;severe combined immune deficiency|75|trec newborn lymphocytes transplant immunology ivig
SCID|test|structured clinical interview for DSM|20|dsm interview psychiatric
SCIDX|disorder|X-linked severe combined immunodeficiency;severe combined immunodeficiency|80
SCIg|drug|subcutaneous immunoglobulin|99
SCIT|procedure|subcutaneous immunotherapy|97
SCJ|anatomy|squamocolumnar junction or sternoclavicular joint|95
SCL|device|soft contact lens|75
SCLC|disorder|small cell carcinoma of lung;small cell lung cancer;small cell lung carcinoma;~malignant tumor of lung|99
SCLE|disorder|subacute cutaneous lupus erythematosus;cutaneous lupus erythematosus|99
SCM|anatomy|sternocleidomastoid muscle|93
SCN|place|special care nursery|78|baby neonatal admitted preterm born
SCN|disorder|severe congenital neutropenia;~congenital neutropenia|15|g-csf neutrophils neutropenia elane
SCP|admin|survivorship care plan|40
SCr|test|serum creatinine|99
SCS|device|spinal cord stimulator|80|pain trial leads implant battery
SCS|disorder|spinal cord stenosis;spinal stenosis|8|mri myelopathy
SCS|disorder|Saethre-Chotzen syndrome|1|craniosynostosis twist1 ptosis
SCT|procedure|stem cell transplantation|65|gvhd allogeneic autologous conditioning engraftment donor
SCT|disorder|sickle cell trait|28|newborn carrier hbas partner
SCT|disorder|sacrococcygeal teratoma|4|fetal coccyx mass
SCT|disorder|spondylocarpotarsal synostosis syndrome|1|vertebral fusion carpal
SCZ|disorder|schizophrenia;schizophrenic;schizophrenic disorder|97
SCZD|disorder|schizophrenia|97
SD|test|standard deviation|62|score percentile mean z-score height
SD|finding|stable disease|18|recist ct chemo mets
SD|disorder|seborrheic dermatitis;seborrhoeic dermatitis|6|ketoconazole scalp scaling nasolabial
SD|disorder|shoulder dystocia|4|mcroberts delivery labour macrosomia
SD|procedure|spontaneous delivery|2|baby
SD|disorder|Salla disease|1|sialic
SDA|admin|same day admission|40|surgery theatre
SDAM|disorder|familial caudal dysgenesis;sacral defect with anterior meningocele;~currarino syndrome|60
SDB|disorder|sleep disordered breathing;Breathing-related sleep disorder;sleep-disordered breathing|98
SDD|other|same day discharge|40|pci discharged
SDD|procedure|selective digestive decontamination|35
SDEC|place|same day emergency care|99
SDF|procedure|silver diamine fluoride|90
SDH|disorder|subdural hematoma;subdural intracranial hemorrhage|94|fall midline burr craniotomy evacuation anticoagulant
SDH|test|succinate dehydrogenase|4|paraganglioma gist gene
SDM|admin|shared decision making|50
SDM|staff|substitute decision maker|45|capacity consent poa
SDMA|test|symmetric dimethylarginine|70
SDOH|other|social determinants of health|99
SDR|procedure|selective dorsal rhizotomy|85
SDS|test|standard deviation score|55|height growth weight bmi
SDS|disorder|Shwachman-Diamond syndrome;Shwachman-Bodian-Diamond syndrome|30|neutropenia pancreatic elastase sbds steatorrhoea
SDSEM|disorder|spinocerebellar degeneration with slow eye movements;~spinocerebellar ataxia type 2|60
SDU|place|step-down unit|95
SDYS|disorder|Simpson-Golabi-Behmel syndrome;~Simpson dysmorphia syndrome|60
S/E|finding|side effects|96
SE|finding|side effects|42|medication tolerating denies discussed drug
SE|disorder|status epilepticus|25|lorazepam seizure levetiracetam eeg lacosamide
SE|test|stress echocardiogram|6|ischaemia dobutamine
SE|procedure|speculum examination|5|cervix os vaginal
SE|test|spherical equivalent|5|refraction eye
SED|test|erythrocyte sedimentation rate|65|rate crp mm/hr
SED|disorder|spondyloepiphyseal dysplasia|12|short vertebrae epiphyses hips stature
SEDC|disorder|spondyloepiphyseal dysplasia congenita;~spondyloepiphyseal dysplasia|97
SEDT|disorder|spondyloepiphyseal dysplasia tarda;~X-linked spondyloepiphyseal dysplasia tarda|95
SEGA|disorder|subependymal giant cell astrocytoma|99
SEM|finding|systolic ejection murmur|88|murmur lsb heart rusb
SEM|disorder|spondyloenchondrodysplasia;spondyloenchondrodysplasia with immune dysregulation|1|enchondroma metaphyseal
SEMDJL|disorder|spondyloepimetaphyseal dysplasia with joint laxity|97
SEMI|disorder|subendocardial myocardial infarction|70
SEMS|device|self-expanding metal stent|99
SEN|admin|special educational needs|75|school ehcp learning teacher
SEN|staff|state enrolled nurse|10
SENCO|staff|special educational needs coordinator|99
SENS|other|sensory|70
SENS|disorder|scalp-ear-nipple syndrome|1|nipple scalp ears
SEP|test|somatosensory evoked potential|70
SERM|drug|selective estrogen receptor modulator|99
SEs|finding|side effects|98
SETTLE|disorder|spindle epithelial tumor with thymus-like differentiation;thyroid gland spindle cell tumor with thymus-like differentiation|5|thyroid tumour spindle neck
SF|other|synovial fluid|20|aspirate crystals wcc joint
SF|test|serum ferritin|15
SF-36|test|short form 36 health survey|99
SFA|anatomy|superficial femoral artery|97
SFD|finding|small for dates;small for gestational age fetus|70|uss growth fetal fundal antenatal
SFD|disorder|Sorsby fundus dystrophy|2|macula cnv fundus
SFH|test|symphysis fundal height|97
SFJ|anatomy|saphenofemoral junction|97
SFN|disorder|small fiber neuropathy;small fibre neuropathy;small-fiber sensory neuropathy|97
SFT|disorder|solitary fibrous tumor|70
SFTS|disorder|severe fever with thrombocytopenia syndrome|90
SG|test|specific gravity of urine|75|urine
SG|procedure|sleeve gastrectomy|20|bariatric bmi
SGA|disorder|small for gestational age infant;small for gestational age fetus|75|birth preterm growth baby weeks centile iugr
SGA|drug|second-generation antipsychotic|10|olanzapine psychosis
SGA|test|subjective global assessment of nutrition|10|malnutrition dietitian
SGAP|procedure|superior gluteal artery perforator flap|97
SGB|procedure|stellate ganglion block|80
SGD|device|speech generating device|80|aac communication speech
SGD|disorder|specific granule deficiency|5|neutrophils
SGLT2|drug|sodium-glucose cotransporter 2 inhibitor|95
SGLT2i|drug|sodium-glucose cotransporter 2 inhibitor|99
SGOT|test|aspartate aminotransferase|99
SGPT|test|alanine aminotransferase|99
SGS|disorder|subglottic stenosis|80|airway stridor trach balloon
SGS|disorder|short gut syndrome;short bowel syndrome|10|tpn bowel
SGS|disorder|Shprintzen-Goldberg syndrome|1|craniosynostosis marfanoid
SGS|disorder|Schinzel-Giedion syndrome|1|setbp1 hydronephrosis
S/H|admin|social history|80
SH|admin|social history|75|lives alcohol smoker occupation
SH|finding|self-harm|10|overdose cutting suicidal
SH|disorder|Salter-Harris fracture;physeal fracture|5|fracture physis growth plate radius cast
SHBG|test|sex hormone binding globulin|99
SHML|disorder|sinus histiocytosis with massive lymphadenopathy;Rosai-Dorfman disease|97
SHO|staff|senior house officer|99
SHPT|disorder|secondary hyperparathyroidism|95
SHx|admin|social history|85
SI|finding|suicidal ideation|70|hi denies psychiatric plan intent
SI|anatomy|sacroiliac|25|joint back pain faber injection
SIADH|disorder|syndrome of inappropriate secretion of antidiuretic hormone;syndrome of inappropriate vasopressin secretion;syndrome of inappropriate antidiuretic hormone secretion;syndrome of inappropriate ADH|99
SIB|finding|self-injurious behaviour|80
SIBO|disorder|small intestinal bacterial overgrowth syndrome;small intestinal bacterial overgrowth;~bacterial overgrowth syndrome|99
SICU|place|surgical intensive care unit|99
SIDP|disorder|subacute inflammatory demyelinating polyneuropathy;~inflammatory polyneuropathy|70
SIDS|disorder|sudden infant death syndrome;cot death;crib death|98
SIG|admin|prescription directions|75
SI/HI|finding|suicidal or homicidal ideation|99
SIJ|anatomy|sacroiliac joint|99
SIL|disorder|squamous intraepithelial lesion|90
SIM|procedure|radiotherapy simulation|70
SIMV|procedure|synchronized intermittent mandatory ventilation|99
SIN|disorder|squamous intraepithelial neoplasia;squamous intraepithelial lesion|20
SIOD|disorder|Schimke immuno-osseous dysplasia|97
SIRS|disorder|systemic inflammatory response syndrome|99
SIRVA|disorder|shoulder injury related to vaccine administration|98
SIS|test|saline infusion sonography|50|endometrial uterus polyp
SIS|disorder|subacromial impingement syndrome;shoulder impingement syndrome|40|shoulder painful arc
SIT|procedure|specific immunotherapy|40
SIV|disorder|visceral heterotaxy;~situs inversus viscerum|20|situs heterotaxy
SIV|organism|simian immunodeficiency virus|5
SJS|disorder|Stevens-Johnson syndrome;Stevens Johnson syndrome;erythema multiforme major;~Stevens-Johnson syndrome toxic epidermal necrolysis spectrum|95|blisters mucosal rash drug lamotrigine sulfa skin
SJS|disorder|Swyer-James syndrome;Swyer-James-MacLeod syndrome;unilateral emphysema|1|hyperlucent lung bronchiectasis
SJS|disorder|Schwartz-Jampel syndrome|1|myotonia stiffness
SK|disorder|seborrheic keratosis;seborrhoeic keratosis|75|skin lesion stuck-on warty trunk dermoscopy waxy
SK|drug|streptokinase|10
SKs|disorder|seborrheic keratosis;seborrhoeic keratosis|98
SL|drug|sublingual|75|gtn nitroglycerin ntg buprenorphine
SL|anatomy|scapholunate|8|wrist ligament
SL|test|slit lamp|8|eye cornea
SLAC|disorder|scapholunate advanced collapse of wrist|97
SLAP|disorder|superior labrum anterior to posterior tear;tear of glenoid labrum|97
SLD|disorder|steatotic liver disease;fatty liver disease;hepatic steatosis|50|liver fibroscan steatosis alt lfts hepatic mash fib-4 us
SLD|disorder|specific learning disability;specific learning disorder;~learning disability|40|iep school dyslexia reading psychoed education grade adhd dyscalculia
SLE|disorder|systemic lupus erythematosus;lupus;disseminated lupus erythematosus;~lupus erythematosus|88|ana dsdna hydroxychloroquine rheumatology nephritis malar
SLE|test|slit lamp examination|10|cornea conjunctiva iop eye anterior chamber
SLE|disorder|St. Louis encephalitis|1|mosquito arbovirus
SLEDAI|test|systemic lupus erythematosus disease activity index|99
SLIT|procedure|sublingual immunotherapy|96
SLK|disorder|superior limbic keratoconjunctivitis|90|conjunctiva thyroid staining eye
SLK|procedure|simultaneous liver-kidney transplant|8|transplant cirrhosis
SLL|disorder|small lymphocytic lymphoma;chronic lymphocytic leukemia|95
SLN|procedure|sentinel lymph node biopsy|90
SLNB|procedure|sentinel lymph node biopsy|99
SLOS|disorder|Smith-Lemli-Opitz syndrome|98
SLP|staff|speech-language pathologist|99
SLR|test|straight leg raise|98
SLS|test|single leg stance|40|balance knee physio gait
SLS|disorder|Sjogren-Larsson syndrome|25|ichthyosis spastic diplegia
SLS|other|sodium lauryl sulfate|10|toothpaste patch
SLS|disorder|shrinking lung syndrome|8|lupus diaphragm
SLT|staff|speech and language therapy|85|swallow dysphagia thickened speech aspiration
SLT|procedure|selective laser trabeculoplasty|12|iop glaucoma eye
SM|finding|systolic murmur|25|heart apex lsb hs
SM|disorder|systemic mastocytosis;mastocytosis|12|tryptase mast kit midostaurin anaphylaxis
SM|test|anti-Smith antibody|12|ana dsdna rnp
SM|anatomy|submucosal|8|fibroid
SM|finding|smoker|8
SMA|anatomy|superior mesenteric artery|55|ct bowel ischaemia aneurysm stent mesenteric celiac embolus
SMA|disorder|spinal muscular atrophy;~proximal spinal muscular atrophy|22|nusinersen smn1 hypotonia risdiplam carrier weakness spinraza zolgensma onasemnogene cf dmd werdnig cystic carriers
SMA|test|smooth muscle antibody|15|ana hepatitis liver autoimmune lft antibodies
SMARD|disorder|spinal muscular atrophy with respiratory distress|95
SMART|drug|single maintenance and reliever therapy for asthma|70|asthma inhaler formoterol budesonide
SMART|admin|specific measurable goals|20
SMAS|disorder|superior mesenteric artery syndrome|70
SMBG|test|self-monitoring of blood glucose|99
SMC|anatomy|smooth muscle cell|50
SMC|disorder|Smith-McCort dysplasia|1|spondyloepimetaphyseal dymeclin
SMD|disorder|spondylometaphyseal dysplasia|20|metaphyseal short stature
SMD|disorder|senile macular degeneration;age-related macular degeneration|20|macula drusen vision
SMDT|admin|specialist multidisciplinary team|95
SME|disorder|Dravet syndrome;severe myoclonic epilepsy of infancy|30
SMEI|disorder|Dravet syndrome;severe myoclonic epilepsy of infancy;severe myoclonic epilepsy in infancy|97
SMI|disorder|severe mental illness;mental disorder|88
SMM|disorder|smoldering myeloma;smouldering multiple myeloma|92
SMN|test|survival motor neuron gene|70
SMO|device|supramalleolar orthosis|85|afo ankle orthotics
SMOs|device|supramalleolar orthoses|98
SMR|procedure|submucous resection|45
SMS|admin|text message|55|text sent link patient mobile
SMS|disorder|Smith-Magenis syndrome|18|rai1 sleep self-injury melatonin behaviour
SMS|disorder|stiff-person syndrome;stiff man syndrome|4|gad spasms rigidity
SMT|procedure|spinal manipulative therapy|60
SMV|anatomy|superior mesenteric vein|97
SN|staff|skilled nursing or staff nurse|70|visit home wound
SN|anatomy|sciatic nerve|5
SNAP|admin|supplemental nutrition assistance program|80
SNB|procedure|sentinel node biopsy|92
SNE|disorder|Leigh syndrome;subacute necrotizing encephalomyelopathy|40
SNF|place|skilled nursing facility|99
SNHL|disorder|sensorineural hearing loss;sensorineural deafness;nerve deafness|99
SNOT-22|test|sino-nasal outcome test|99
SNR|procedure|selective nerve root block|40
SNRB|procedure|selective nerve root block|98
SNRI|drug|serotonin-norepinephrine reuptake inhibitor|98
SNT|finding|soft and non-tender abdomen|85
SNUC|disorder|sinonasal undifferentiated carcinoma|98
S/O|admin|sign off or signs of|45
SO|other|significant other|40|lives partner home
SO|procedure|salpingo-oophorectomy|15|ovary ovarian
SO|anatomy|superior oblique muscle|15|eye diplopia
SOAP|admin|subjective, objective, assessment and plan|98
SOB|finding|shortness of breath;dyspnea|97
SOBAR|finding|shortness of breath at rest;dyspnea at rest|97
SOBOE|finding|shortness of breath on exertion;dyspnea on exertion|99
SOC|admin|standard of care or start of care|85
SOD|disorder|septo-optic dysplasia;septooptic dysplasia sequence|50|pituitary pellucidum hypoplasia nerve
SOD|disorder|dysfunction of sphincter of Oddi;sphincter of Oddi dysfunction;Biliary dyskinesia;gallbladder dyskinesia|15|ercp biliary sphincterotomy
SOD|test|sodium|15|k urea
SOFA|test|sequential organ failure assessment|97
SOL|finding|space-occupying lesion|97
SOM|disorder|serous otitis media;~otitis media with effusion|50|ear effusion grommets hearing
SOM|disorder|suppurative otitis media|15|pus discharge
SOM|anatomy|superior oblique muscle|5|diplopia trochlear
SOMI|device|sternal occipital mandibular immobilizer brace|90
SOOB|other|sat out of bed|95
SOP|admin|standard operating procedure|90
SOS|drug|if needed|85
SOS|disorder|sinusoidal obstruction syndrome;hepatic veno-occlusive disease|12|defibrotide bilirubin transplant hepatic weight
SOS|disorder|spondyloocular syndrome|1|cataract fractures
SOTR|staff|solid organ transplant recipient|80
SOZ|test|seizure onset zone|90
S/P|other|status post|99
SP|other|status post|35
SP|finding|speech|5
SP|drug|sulfadoxine-pyrimethamine|5
SpA|disorder|spondyloarthritis;~axial spondyloarthritis|95
SPA|procedure|suprapubic aspiration of urine|60
SPC|device|suprapubic catheter|90
SPCD|disorder|systemic primary carnitine deficiency|70
SPD|disorder|symphysis pubis dysfunction;pelvic girdle pain|50|pregnant pelvic physio crutches midwife gravida
SPD|disorder|sensory processing disorder|30|sensory ot autism textures child
SPD|disorder|schizoid personality disorder|5|psychiatry
SPD|disorder|synpolydactyly|1|fingers toes
SPE|test|serum protein electrophoresis|80
SPECT|test|single photon emission computed tomography|99
SPEP|test|serum protein electrophoresis|99
SPF|other|sun protection factor|88
SPG|anatomy|sphenopalatine ganglion|60|block headache cluster
SPG|disorder|hereditary spastic paraplegia|30|spastic paraplegia gait
SPG4|disorder|hereditary spastic paraplegia type 4;autosomal dominant spastic paraplegia type 4|98
SPK|procedure|simultaneous pancreas-kidney transplant|55|transplant tacrolimus diabetes kidney
SPK|finding|superficial punctate keratitis|40|cornea dry eye staining fluorescein
SPM|disorder|scapuloperoneal myopathy;~scapuloperoneal muscular dystrophy|30
SPMS|disorder|secondary progressive multiple sclerosis;secondary progressive MS;~multiple sclerosis|99
SPN|disorder|solitary pulmonary nodule;solitary nodule of lung;Coin lesion of lung;pulmonary coin lesion|85|lung nodule ct smoker
SPN|disorder|solid pseudopapillary neoplasm of pancreas|10|pancreas cyst
SpO2|test|peripheral oxygen saturation|99
SpR|staff|specialist registrar|97
SPS|disorder|stiff-person syndrome;stiff person syndrome;stiff man syndrome|55|gad spasms rigidity ivig diazepam baclofen
SPS|drug|sodium polystyrene sulfonate|25|potassium hyperkalaemia
SPS|disorder|simple partial seizure|12|eeg aura
SPS|disorder|small patella syndrome;coxopodopatellar syndrome|1|patella
SPSMA|disorder|scapuloperoneal spinal muscular atrophy|80
SPT|test|skin prick test|92
SQ|drug|subcutaneous|96
SQCC|disorder|squamous cell carcinoma|97
SR|finding|sinus rhythm|80|ecg ekg bpm heart
SR|drug|sustained release|12|mg tablet
SR|test|sedimentation rate|1
SRD|disorder|dopa-responsive dystonia due to sepiapterin reductase deficiency|20
SRNS|disorder|steroid-resistant nephrotic syndrome|98
SROM|finding|spontaneous rupture of membranes|99
SRP|procedure|scaling and root planing|75|dental periodontitis quadrant
SRP|disorder|short rib-polydactyly syndrome|5|thorax polydactyly fetal
SRS|procedure|stereotactic radiosurgery|70|brain mets metastases gamma radiosurgery
SRS|disorder|Silver-Russell syndrome;Russell-Silver syndrome;Russell Silver syndrome|18|short sga asymmetry growth h19
SRS|disorder|Snyder-Robinson syndrome;syndromic X-linked intellectual disability Snyder type|1|spermine intellectual
SRSE|disorder|super-refractory status epilepticus|97
SRU|disorder|solitary rectal ulcer;solitary rectal ulcer syndrome|60
SRUS|disorder|solitary rectal ulcer syndrome;solitary rectal ulcer|97
S/S|finding|signs and symptoms|95
SS|disorder|Sjogren syndrome;Sjögren syndrome|22|ssa dry sicca mouth eyes anti-ro schirmer
SS|disorder|hemoglobin SS disease;sickle cell disease;sickle cell anemia|22|sickle crisis hydroxyurea hb haemoglobin transfusion
SS|drug|sliding scale insulin|15|insulin glucose novolog bg
SS|staff|social services|12|safeguarding social children carers
SS|disorder|serotonin syndrome|4|clonus ssri hyperreflexia
SS|disorder|synovial sarcoma;~soft tissue sarcoma|1|sarcoma ifosfamide resection
SS|disorder|Sezary syndrome;~cutaneous T-cell lymphoma|1|erythroderma ctcl
SSA|test|anti-SSA (Ro) antibody|45|ssb ro ana antibody la sjogren
SSA|disorder|sessile serrated adenoma;sessile serrated polyp of colon|30|colonoscopy polyp colon polypectomy
SSA|admin|social security administration|8|disability benefits
SSA|disorder|senile systemic amyloidosis;wild type ATTR amyloidosis|1|amyloid cardiac transthyretin
SSc|disorder|systemic sclerosis;scleroderma;progressive systemic sclerosis|97
SSC|disorder|systemic sclerosis;scleroderma;progressive systemic sclerosis|55|raynaud scl-70 skin mrss digital
SSC|other|skin-to-skin contact|15|baby birth feeding
SSC|device|stainless steel crown|10|crown amalgam pulpotomy tooth dental caries
SSD|drug|silver sulfadiazine|40|burn cream wound dressing
SSD|disorder|single-sided deafness;~unilateral deafness|18|hearing ear cochlear cros
SSD|disorder|speech sound disorder|15|speech articulation slp language
SSD|disorder|somatic symptom disorder|8|psychology somatic
SSDD|disorder|steroid sulfatase deficiency disease;X-linked ichthyosis|30
SSDI|admin|social security disability insurance|99
SSE|test|sterile speculum examination|85
SSEP|test|somatosensory evoked potential|99
SSG|procedure|split skin graft|97
SSI|drug|sliding scale insulin|60|glucose lispro units diabetes novolog accuchecks
SSI|disorder|surgical site infection|22|wound erythema postoperative cellulitis incision
SSI|admin|supplemental security income|16|income disability medicaid
SSL|disorder|sessile serrated lesion;sessile serrated polyp of colon|90
SSLR|disorder|serum sickness-like reaction|98
SSM|disorder|superficial spreading malignant melanoma of skin;superficial spreading melanoma;~malignant melanoma of skin|88|breslow melanoma naevus excision mole
SSM|procedure|skin-sparing mastectomy|9|breast reconstruction
SSN|admin|social security number|70
SSN|anatomy|suprasternal notch|10
SSNHL|disorder|sudden sensorineural hearing loss;sudden hearing loss;sudden idiopathic hearing loss;sudden SNHL|99
SSNS|disorder|steroid-sensitive nephrotic syndrome|98
SSP|anatomy|supraspinatus tendon|60
SSPE|disorder|subacute sclerosing panencephalitis|60|measles myoclonus
SSPE|disorder|subsegmental pulmonary embolism;pulmonary embolism|38|ctpa anticoagulation embolus
SSRI|drug|selective serotonin reuptake inhibitor|99
SSRIs|drug|selective serotonin reuptake inhibitors|99
SSS|disorder|sick sinus syndrome;sinus node dysfunction;sinus node disease|75|ppm pacemaker bradycardia pauses dual
SSS|anatomy|superior sagittal sinus|18|thrombosis venous mrv
SSS|disorder|Sanjad-Sakati syndrome;hypoparathyroidism-retardation-dysmorphism syndrome|1|hypocalcaemia hypoparathyroidism
SSSS|disorder|staphylococcal scalded skin syndrome;Ritter disease;Ritter's disease|99
SST|test|short Synacthen test|85|cortisol adrenal synacthen
SSTI|disorder|skin and soft tissue infection;Skin infection;infection of skin;skin infections|98
ST|finding|ST segment|55|ecg ekg elevation depression changes leads
ST|staff|speech therapy|18|swallow dysphagia pt ot
ST|finding|sinus tachycardia|15|telemetry bpm rate
Staph|organism|Staphylococcus|95
STAS|finding|spread through air spaces|80
STAT|time|immediately|98
STD|disorder|sexually transmitted infectious disease;sexually transmitted disease;Sexually transmitted infection;sexually transmitted diseases|75|chlamydia partner condoms gonorrhea sexual hiv
STD|admin|short-term disability|13|work form employer leave fmla
STD|finding|ST segment depression|8|ecg ekg leads inferior lateral v4 v5 v6 v4-6 v4-v6 avl trop troponin
STDs|disorder|sexually transmitted infectious disease;sexually transmitted disease|97
STE|finding|ST segment elevation|90
STEMI|disorder|acute ST segment elevation myocardial infarction;ST-elevation myocardial infarction;ST elevation myocardial infarction;ST-elevation MI;~acute myocardial infarction|99
STI|disorder|sexually transmitted infectious disease;sexually transmitted infection;sexually transmitted disease;sexually transmitted diseases|88|chlamydia swab partner condoms gonorrhoea sexual
STI|disorder|soft tissue injury|10|ankle sprain fall fracture xray
STIR|test|short tau inversion recovery MRI sequence|98
STIs|disorder|sexually transmitted infectious disease;sexually transmitted infection|98
STM|finding|short-term memory|60|recall memory
STM|procedure|soft tissue mobilization|35|massage manual
STML|finding|short-term memory loss|95
STN|anatomy|subthalamic nucleus|60
STOP|procedure|surgical termination of pregnancy|40|gestation contraception weeks
STR|procedure|subtotal resection|60
Strep|organism|Streptococcus|80
STS|disorder|soft tissue sarcoma|40|sarcoma resection doxorubicin mass
STS|procedure|sit to stand|30|transfer physio mobility walker
STS|test|STS surgical risk score|18|tavr cabg valve mortality
STS|disorder|telomere syndrome;short telomere syndrome|1|telomere
STSG|procedure|split-thickness skin graft|99
STT|disorder|scaphotrapeziotrapezoid osteoarthritis|30|thumb wrist hand
STT|procedure|soft tissue therapy|30|physio massage
STUMP|disorder|smooth muscle tumor of uncertain malignant potential|95
STWS|disorder|Stüve-Wiedemann syndrome|90
Subcut|drug|subcutaneous|98
SubQ|drug|subcutaneous|99
SUD|disorder|substance use disorder;psychoactive substance use disorder;Drug dependence;drug addiction;chemical dependence;substance-related disorder|90
SUDEP|disorder|sudden unexpected death in epilepsy|98
SUDI|disorder|sudden unexpected death in infancy;Sudden infant death syndrome;cot death;crib death|97
SUDS|test|subjective units of distress scale|80
SUFE|disorder|slipped upper femoral epiphysis;slipped capital femoral epiphysis;epiphysiolysis of the hip|99
SUI|disorder|stress incontinence of urine;genuine stress incontinence;urinary incontinence;Female stress incontinence;stress incontinence - female;female urinary stress incontinence|97
SUNCT|disorder|short-lasting unilateral neuralgiform headache with conjunctival injection and tearing;SUNCT syndrome|99
Supp|drug|suppository or supplement|60
Surg|place|surgery|95
SUV|test|standardized uptake value|98
SV|finding|self-ventilating|30|room air
SV|test|stroke volume|25|echo svi lvot
SVAS|disorder|supravalvular aortic stenosis;supravalvar aortic stenosis|98
SVC|anatomy|superior vena cava|96
SVCO|disorder|superior vena cava obstruction;superior vena cava syndrome;SVC syndrome|99
SVCS|disorder|superior vena cava syndrome;superior vena cava obstruction;SVC syndrome|90
SVD|procedure|spontaneous vaginal delivery|85|baby gravida birth labour weeks term apgar
SVD|disorder|small vessel disease of brain;cerebral small vessel disease|10|mri white matter ct
SVD|disorder|snowflake vitreoretinal degeneration|1|vitreous
SVE|procedure|sterile vaginal examination|70|cervix dilated effaced
SVE|finding|supraventricular ectopic beat|25|holter ecg
SVG|procedure|saphenous vein graft|98
SVI|finding|seminal vesicle invasion|75
SVIA|other|self-ventilating in air|98
SvO2|test|mixed venous oxygen saturation|99
SVR|test|systemic vascular resistance|50|norepinephrine cardiac index
SVR|finding|sustained virological response|45|hcv hepatitis sofosbuvir
SVRI|test|systemic vascular resistance index|99
SVT|disorder|supraventricular tachycardia|93|adenosine palpitations ablation avnrt bpm narrow
SVT|disorder|superficial vein thrombosis;~superficial thrombophlebitis|5|leg saphenous varicose fondaparinux
SW|staff|social worker|88|discharge housing referral cw
SW|finding|stab wound|6|knife assault penetrating
SWI|test|susceptibility-weighted imaging|85
SWS|disorder|Sturge-Weber syndrome;Sturge Weber syndrome;encephalotrigeminal angiomatosis|85
Sx|finding|symptoms|85
SZ|disorder|seizure;~epileptic seizure|78|keppra eeg epilepsy postictal
SZ|disorder|schizophrenia|18|clozapine psychosis olanzapine voices
SzA|disorder|schizoaffective disorder|90
T13|disorder|Trisomy 13;Patau syndrome|60
T18|disorder|Trisomy 18;Edwards syndrome|85
T1D|disorder|type 1 diabetes mellitus;Diabetes mellitus type 1;type 1 diabetes;~diabetes mellitus|99
T1DM|disorder|type 1 diabetes mellitus;Diabetes mellitus type 1;type 1 diabetes;~diabetes mellitus|99
T1RF|disorder|type 1 respiratory failure;acute respiratory failure with hypoxia|98
T21|disorder|Trisomy 21;Down syndrome;complete trisomy 21 syndrome;Down's syndrome|93
T2D|disorder|type 2 diabetes mellitus;Diabetes mellitus type 2;type 2 diabetes;~diabetes mellitus|99
T2DM|disorder|type 2 diabetes mellitus;Diabetes mellitus type 2;type 2 diabetes;~diabetes mellitus|99
T2RF|disorder|type 2 respiratory failure;hypercapnic respiratory failure|98
T3|test|triiodothyronine|50|tsh ft4 thyroid free
T3|finding|tumor stage T3|22|n0 n1 m0 mx staging
T3|anatomy|third thoracic vertebra|20|spine vertebra level fracture
T4|test|thyroxine|55|tsh thyroid free
T4|anatomy|fourth thoracic vertebra|18|spine vertebra level fracture
T4|finding|tumor stage T4|18|n0 n1 m0 mx staging
T&A|procedure|tonsillectomy and adenoidectomy|98
TA|disorder|tubular adenoma of colon;adenomatous polyp of colon;~tubular adenoma|38|colonoscopy polyp colon dysplasia polypectomy
TA|disorder|temporal arteritis;giant cell arteritis|18|prednisolone headache jaw esr temporal
TA|test|transabdominal ultrasound|10|tv pelvic scan endometrium bladder
TA|admin|telephone appointment|8|called phone
TA|anatomy|tibialis anterior muscle|8|emg dorsiflexion mrc
TA|disorder|Takayasu arteritis;Takayasu disease|4|pulses subclavian aorta bruit
TA|disorder|truncus arteriosus;persistent truncus arteriosus|2|neonate conotruncal
TA|disorder|tricuspid atresia|2|fontan glenn
TAA|disorder|thoracic aortic aneurysm;aneurysm of thoracic aorta|80
TAAA|disorder|thoracoabdominal aortic aneurysm|98
TAAD|disorder|thoracic aortic aneurysm and dissection|60
TAB|disorder|therapeutic abortion|45|gravida sab pregnancies g3p1
TAB|drug|tablet|35|mg po daily
TAB|procedure|temporal artery biopsy|17|gca temporal steroids headache
TAC|drug|triamcinolone|40|cream ointment eczema topical rash 0.1%
TAC|drug|tacrolimus|25|transplant trough mmf level graft
TAC|disorder|trigeminal autonomic cephalalgia|6|headache cluster lacrimation
TAC|disorder|truncus arteriosus communis;~persistent truncus arteriosus|2|neonate conotruncal
TACE|procedure|transarterial chemoembolization|99
Tachy|finding|tachycardia|95
TACI|disorder|total anterior circulation infarction;~cerebral infarction|85
TACO|disorder|transfusion-associated circulatory overload|98
TACS|disorder|total anterior circulation stroke;total anterior circulation infarction|92
TAH|procedure|total abdominal hysterectomy|95
TAH-BSO|procedure|total abdominal hysterectomy with bilateral salpingo-oophorectomy|99
TAL|procedure|tendo-Achilles lengthening|85
T-ALL|disorder|T-cell acute lymphoblastic leukemia;acute lymphoblastic leukemia|99
TAM|drug|tamoxifen|45|breast er+ oestrogen
TAM|disorder|transient abnormal myelopoiesis;~transient myeloproliferative disorder of Down syndrome|25|blasts newborn gata1 trisomy
TAO|disorder|thromboangiitis obliterans;Buerger disease;Buerger's disease|35|smoker toes ischaemia digits
TAO|disorder|thyroid-associated ophthalmopathy;Graves ophthalmopathy|35|proptosis graves diplopia orbit lid
TAO|drug|triple antibiotic ointment|20|wound abrasion
TAP|procedure|transversus abdominis plane block|80
TAPP|procedure|transabdominal preperitoneal hernia repair|98
TAPSE|test|tricuspid annular plane systolic excursion|99
TAPVC|disorder|total anomalous pulmonary venous connection;total anomalous pulmonary venous return|99
TAPVD|disorder|total anomalous pulmonary venous drainage;total anomalous pulmonary venous connection;Total anomalous pulmonary venous return|99
TAPVR|disorder|total anomalous pulmonary venous return;total anomalous pulmonary venous connection;total anomalous pulmonary venous drainage|99
TAR|procedure|total ankle replacement|35|ankle
TAR|disorder|thrombocytopenia-absent radius syndrome|30|platelets radii radius
TAR|admin|treatment authorization request|20|insurance form
TAS|test|transabdominal scan|70
TAT|admin|turnaround time|40
TAT|drug|tetanus toxoid or antitoxin|25
TATT|finding|tired all the time;fatigue|99
TAVI|procedure|transcatheter aortic valve implantation|99
TAVR|procedure|transcatheter aortic valve replacement|99
TB|disorder|tuberculosis;TB infection;tuberculous disease;~pulmonary tuberculosis|82|igra rifampicin quantiferon isoniazid contact bcg latent sputum afb exposure
TB|test|total bilirubin|8|ast alt alp lfts ap jaundice
TBA|admin|to be arranged|75
TBBx|procedure|transbronchial biopsy|98
TBDN|disorder|transient bullous dermolysis of the newborn;~dystrophic epidermolysis bullosa|70
TBE|disorder|tick-borne encephalitis;Central European tick-borne encephalitis|60|vaccine tick travel
TBG|test|thyroxine binding globulin|92
TBI|disorder|traumatic brain injury;traumatic injury of brain;traumatic head injury|90|fall concussion rehab gcs cognitive mva
TBI|procedure|total body irradiation|4|transplant cyclophosphamide conditioning
TBI|test|toe brachial index|3|abi pad toe
TBI|other|toothbrushing instruction|3|ohi plaque toothbrush calculus interdental
T bili|test|total bilirubin|99
TBili|test|total bilirubin|99
TBM|disorder|tuberculous meningitis;meningeal tuberculosis;TB meningitis;tuberculosis of meninges|45|csf dexamethasone rifampicin
TBM|disorder|tracheobronchomalacia|40|airway collapse bronchoscopy expiratory
TBNA|procedure|transbronchial needle aspiration|98
TBS|admin|to be scheduled|20|appt
TBS|test|the Bethesda system|15|pap smear fna cytology
TBS|disorder|Townes-Brocks syndrome|1|anus ears thumbs
TBSA|test|total body surface area burned|98
TBUT|test|tear break-up time|98
T&C|test|type and crossmatch|96
T/C|admin|telephone call|70
TC|test|total cholesterol|50|hdl ldl lipid triglycerides mmol statin
TC|admin|telephone call|20|called
TC|disorder|testicular cancer;malignant tumor of testis|5|orchidectomy afp seminoma
TCA|drug|tricyclic antidepressant|75|amitriptyline overdose nortriptyline depression
TCA|drug|trichloroacetic acid|15|warts peel condyloma
TCAs|drug|tricyclic antidepressants|97
TCC|disorder|transitional cell carcinoma;~urothelial carcinoma;~transitional cell carcinoma of bladder|80|bladder turbt cystoscopy haematuria bcg ureter
TCC|device|total contact cast|15|foot ulcer charcot diabetic offloading plantar heel toe podiatry cast wound debrided dfu callus pad abpi aircast
TCC|disorder|tarsal-carpal coalition syndrome|1|coalition symphalangism
TCD|test|transcranial Doppler|93
TCI|admin|to come in for admission|92
TCL|disorder|T-cell lymphoma;T cell lymphoma;T-cell non-Hodgkin lymphoma|60
TCM|admin|transitional care management|85
TCOF|disorder|Treacher Collins syndrome;~mandibulofacial dysostosis|85
TCP|finding|thrombocytopenia;thrombocytopenic disorder|50|platelets plt heparin
TCP|procedure|transcutaneous pacing|35|bradycardia paced block
TCP|disorder|tropical pancreatitis;tropical calcific pancreatitis|1|pancreas calculi
TCRE|procedure|transcervical resection of endometrium|98
TCRF|procedure|transcervical resection of fibroid|97
TCS|drug|topical corticosteroid|70|eczema cream ointment emollients skin
TCS|disorder|tonic-clonic seizure|12|seizure epilepsy
TCS|disorder|Treacher Collins syndrome;~mandibulofacial dysostosis|8|microtia cleft mandible
TCU|admin|to come up or see you|60
TD|disorder|tardive dyskinesia|40|aims valbenazine antipsychotic lip movements haloperidol
TD|drug|transdermal|18|patch fentanyl nicotine
TD|drug|tetanus and diphtheria vaccine|15|booster vaccine immunization immunizations tdap
TD|disorder|traveler's diarrhea|4|travel azithromycin trip abroad loose loperamide ciprofloxacin egypt india mexico
TD|disorder|thanatophoric dysplasia|1|fetal femur short-limbed
Tdap|drug|tetanus, diphtheria and acellular pertussis vaccine|99
TDD|drug|total daily dose|92
TDF|drug|tenofovir disoproxil fumarate|97
TDM|test|therapeutic drug monitoring|95
TDO|disorder|tricho-dento-osseous syndrome|30
TdP|disorder|torsades de pointes;torsade de pointes;torsades;~polymorphic ventricular tachycardia|97
TDS|time|three times daily|99
TE|device|tissue expander|30|breast reconstruction mastectomy saline
TE|test|transient elastography|20|liver fibroscan kpa
TED|device|thromboembolic deterrent stockings|78|stockings dvt clexane postop prophylaxis hose theatre
TED|disorder|thyroid eye disease;Graves ophthalmopathy;endocrine exophthalmos;thyrotoxic exophthalmos;Graves' ophthalmopathy|20|proptosis graves orbit diplopia lid tepezza
TEDS|device|thromboembolic deterrent stockings|98
TEE|test|transesophageal echocardiogram|99
TEER|procedure|transcatheter edge-to-edge repair|98
TEF|disorder|tracheoesophageal fistula;~esophageal atresia with tracheoesophageal fistula|94
TEG|test|thromboelastography|97
TEM|procedure|transanal endoscopic microsurgery|85
Temp|finding|temperature|96
TEN|disorder|toxic epidermal necrolysis;Lyell syndrome;Lyell's syndrome|85|sjs blisters burns mucosal detachment nikolsky lamotrigine
TEN|disorder|thymic epithelial neoplasm;thymoma|1|mediastinal thymus
TENS|device|transcutaneous electrical nerve stimulation|97
TEP|procedure|totally extraperitoneal hernia repair|45|hernia mesh inguinal
TEP|admin|treatment escalation plan|45|dnacpr ceiling escalation
TEVAR|procedure|thoracic endovascular aortic repair|99
TF|procedure|tube feeding|65|jevity ml/hr feeds peg goal residuals
TF|procedure|transforaminal|12|epidural l5
TFCC|anatomy|triangular fibrocartilage complex|97
TFESI|procedure|transforaminal epidural steroid injection|99
TFL|anatomy|tensor fasciae latae|75
TFs|procedure|tube feeds|97
TFT|test|thyroid function test|98
TFTs|test|thyroid function tests|99
TG|test|triglycerides|78|hdl ldl cholesterol tc
TG|test|thyroglobulin|15|thyroid papillary thyroidectomy
TG|other|transgender|4|hormones gender
TGA|disorder|transposition of the great arteries;complete transposition of great vessels|52|arterial switch neonate vsd mustard cyanosis septostomy
TGA|disorder|transient global amnesia|45|amnesia memory repetitive repeatedly questions
TGCT|disorder|tenosynovial giant cell tumor;~pigmented villonodular synovitis|50|knee joint synovium pexidartinib
TGCT|disorder|testicular germ cell tumor;germ cell tumor of testis|45|testis orchidectomy afp hcg
TGN|disorder|trigeminal neuralgia;tic douloureux;trifacial neuralgia|85
TGs|test|triglycerides|98
TGV|disorder|transposition of the great vessels;transposition of great arteries|70
THA|procedure|total hip arthroplasty|99
Thal|disorder|thalassemia|60
THC|drug|tetrahydrocannabinol (cannabis)|97|cannabis uds marijuana smokes edibles
THC|disorder|thrombocytopenia|1
THI|disorder|transient hypogammaglobulinemia of infancy;transient hypogammaglobulinaemia of infancy|55|igg immunoglobulins infant
THR|procedure|total hip replacement|97
TI|anatomy|terminal ileum|65|crohn colonoscopy ileal ileum
TIA|disorder|transient ischemic attack;transient cerebral ischemia;transient ischaemic attack|99
TIAs|disorder|transient ischemic attack;transient cerebral ischemia|99
TIBC|test|total iron binding capacity|99
TID|time|three times daily|99
TIF|procedure|transoral incisionless fundoplication|70
TIN|disorder|tubulointerstitial nephritis;Interstitial nephritis;tubulo-interstitial nephritis|75
TINU|disorder|tubulointerstitial nephritis and uveitis syndrome|98
TIPS|procedure|transjugular intrahepatic portosystemic shunt|95
TIPSS|procedure|transjugular intrahepatic portosystemic shunt|99
TIVA|procedure|total intravenous anaesthesia|99
TKA|procedure|total knee arthroplasty|99
TKI|drug|tyrosine kinase inhibitor|98
TKO|procedure|to keep vein open|85
TKR|procedure|total knee replacement|99
TKVO|procedure|to keep vein open|98
TL|procedure|tubal ligation|55
TLC|test|total lung capacity|30|fev1 dlco pfts spirometry
TLC|admin|therapeutic lifestyle changes|30|diet exercise lipids
TLC|device|triple lumen catheter|15|ij line central
TLE|disorder|temporal lobe epilepsy;temporal lobe epileptic seizure|90
TLH|procedure|total laparoscopic hysterectomy|98
TLIF|procedure|transforaminal lumbar interbody fusion|99
TLPD|disorder|thoracolaryngopelvic dysplasia|80
TLS|disorder|tumor lysis syndrome;tumour lysis syndrome;tumor lysis|80|rasburicase urate allopurinol chemotherapy uric
TLSO|device|thoracolumbosacral orthosis|99
TM|anatomy|tympanic membrane|85|ear otoscopy bulging erythematous
TM|disorder|transverse myelitis|5|spinal cord mri sensory
TMA|procedure|transmetatarsal amputation|55|foot toes gangrene pvd
TMA|disorder|thrombotic microangiopathy;thrombotic micro-angiopathy;thrombotic microangiopathies|40|schistocytes eculizumab platelets ldh haemolysis
TMD|disorder|temporomandibular joint disorder;temporomandibular disorder;temporomandibular joint dysfunction|85|jaw clicking bruxism splint chewing
TMD|disorder|transient myeloproliferative disorder of Down syndrome;~transient abnormal myelopoiesis|3|trisomy blasts newborn
TMD|disorder|tibial muscular dystrophy|1|titin dorsiflexion
TMJ|anatomy|temporomandibular joint|70|crepitus
TMJ|disorder|temporomandibular joint disorder;~temporomandibular joint pain dysfunction syndrome|30|pain clicking jaw
TMJD|disorder|temporomandibular joint disorder;temporomandibular disorder;temporomandibular joint dysfunction|98
TMP|drug|trimethoprim|80
TMP-SMX|drug|trimethoprim-sulfamethoxazole|99
TMs|anatomy|tympanic membranes|98
TMS|procedure|transcranial magnetic stimulation|93
TMT|test|treadmill test|40|ecg exercise bruce
TMT|test|trail making test|30|cognitive executive neuropsychology
TMT|anatomy|tarsometatarsal joint|25|foot midfoot
TMT|disorder|teratoma with malignant transformation|1|germ testis
TN|disorder|trigeminal neuralgia|35|carbamazepine facial pain v2 v3
TN|disorder|triple-negative breast cancer|10|breast
TNA|drug|total nutrient admixture|40
TNBC|disorder|triple-negative breast cancer;triple-negative malignant neoplasm of breast;Triple negative malignant neoplasm of breast;triple negative breast cancer|99
TNF|other|tumor necrosis factor|98
TNFi|drug|tumor necrosis factor inhibitor|99
TNG|drug|nitroglycerin|50
TNG|disorder|toxic nodular goiter;toxic multinodular goiter;toxic nodular goitre;Plummer's disease|45|thyroid tsh nodule hot
TnI|test|troponin I|98
TNM|test|tumor, node, metastasis stage|99
TNS|device|transcutaneous nerve stimulation|25|pain
TNS|disorder|tooth and nail syndrome;Witkop syndrome|1|teeth nails
TNTC|test|too numerous to count|99
T&O|place|trauma and orthopaedics|99
TO|admin|telephone order|65
TOA|disorder|tubo-ovarian abscess|95
TOB|other|tobacco|90
TOC|admin|transition of care|50|discharge pcp
TOC|admin|test of cure|40|chlamydia swab gonorrhoea
TOD|time|time of day|50|am
TOD|disorder|terminal osseous dysplasia with pigmentary defects|1|digital fibromas
TOE|test|transoesophageal echocardiogram|95
TOF|disorder|tetralogy of Fallot;Fallot's tetralogy;Fallot tetralogy|78|vsd pulmonary cyanosis rvot blalock spells
TOF|disorder|tracheo-oesophageal fistula;tracheoesophageal fistula|10|oesophageal atresia dilatation swallow
TOF|test|train of four|9|rocuronium sugammadex anaesthesia neuromuscular twitches
TOGV|disorder|transposition of the great vessels|95
TOLAC|procedure|trial of labor after cesarean|99
TOP|procedure|termination of pregnancy|88
TORCH|test|TORCH congenital infection screen|97
TOS|disorder|thoracic outlet syndrome;cervical rib syndrome;scalenus anticus syndrome|92
TOT|device|transobturator tape|80
TOV|test|trial of void|97
TP|test|total protein|60|albumin alt ast alp
TP|anatomy|trigger point|12|injection trapezius myofascial
TPA|drug|tissue plasminogen activator|90
TPE|procedure|therapeutic plasma exchange|90
TPHA|test|Treponema pallidum hemagglutination assay|97
TPI|procedure|trigger point injection|90
TPIs|procedure|trigger point injections|98
TPL|finding|threatened preterm labour|50
TPMT|test|thiopurine methyltransferase|99
TPN|drug|total parenteral nutrition|99
TPO|test|thyroid peroxidase antibody|90
TPP|disorder|thyrotoxic periodic paralysis|30|potassium weakness graves
TPP|organism|Treponema pallidum|15|syphilis
TPR|test|temperature, pulse and respiration|75
TPT|procedure|tuberculosis preventive treatment|40
TPT|disorder|triphalangeal thumb|5|thumb
TR|disorder|tricuspid regurgitation;tricuspid valve regurgitation;tricuspid insufficiency|85|echo rvsp mr mild ar valve
TRAb|test|thyrotropin receptor antibody|99
Trach|procedure|tracheostomy|95
TRALI|disorder|transfusion-related acute lung injury|99
TRAM|procedure|transverse rectus abdominis myocutaneous flap|98
TRD|disorder|treatment-resistant depression|50|ect esketamine antidepressant psychiatry
TRD|disorder|tractional retinal detachment|45|retina pdr vitrectomy eye
TRH|drug|thyrotropin-releasing hormone|80
Trich|disorder|trichomoniasis;Trichomonas infection|85
Trop|test|troponin|97
TRPS|disorder|trichorhinophalangeal syndrome|95
TRS|disorder|treatment-resistant schizophrenia|85
TRT|drug|testosterone replacement therapy|85
TRUS|test|transrectal ultrasound|99
T&S|test|type and screen|98
TS|disorder|Turner syndrome;Turner's syndrome|20|karyotype 45x short ovarian growth
TS|disorder|Tourette syndrome;Gilles de la Tourette syndrome|15|tics vocal motor
TS|test|throat swab|10|tonsils
TS|disorder|tuberous sclerosis;tuberous sclerosis complex|10|angiofibroma sega tubers seizures
TS|disorder|tricuspid stenosis|6|valve rheumatic echo tr
TS|disorder|Timothy syndrome|1|qt syndactyly
TS|disorder|trichodysplasia spinulosa;virus-associated trichodysplasia spinulosa|1|polyomavirus spicules
TSAT|test|transferrin saturation|99
TSB|test|total serum bilirubin|88
TSC|disorder|tuberous sclerosis;tuberous sclerosis complex;Bourneville disease|92
TSD|disorder|Tay-Sachs disease;Tay Sachs disease;GM2 gangliosidosis type 1|75
TSF|test|triceps skinfold thickness|75
TSH|test|thyroid stimulating hormone|99
TSI|test|thyroid stimulating immunoglobulin|92
TSP|unit|teaspoon|75|ml syrup
TSP|disorder|tropical spastic paraparesis;HTLV-1 associated myelopathy|12|htlv htlv-1 spastic
TSS|disorder|toxic shock syndrome;staphylococcal toxic shock syndrome;toxic shock|68|tampon clindamycin hypotension strep ivig rash
TSS|procedure|transsphenoidal surgery|25|pituitary adenoma
TST|test|tuberculin skin test|95
TT|drug|tetanus toxoid|35|wound vaccine
TT|device|tympanostomy tube|25|ear otorrhea pe
TT|device|tracheostomy tube|10
TTA|drug|medication to take away|90
TTC|disorder|takotsubo cardiomyopathy;stress cardiomyopathy;Takotsubo syndrome|85
TTD|disorder|trichothiodystrophy|20|hair
TTE|test|transthoracic echocardiogram|99
TTG|test|tissue transglutaminase antibody|99
TTH|disorder|tension-type headache|97
TTM|procedure|targeted temperature management|85
TTN|disorder|transient tachypnea of newborn;transient tachypnoea of the newborn|97|cpap newborn
TTNB|disorder|transient tachypnea of newborn;transient tachypnoea of the newborn|98
TTO|drug|medication to take home|96
TTOs|drug|medication to take home|99
TTP|finding|tenderness to palpation|75|mild abdomen spine bony muscle paraspinal diffusely ruq knee
TTP|disorder|thrombotic thrombocytopenic purpura;Moschcowitz syndrome;Moschcowitz disease|22|adamts13 plasma schistocytes caplacizumab platelets plasmapheresis
TTR|other|transthyretin|60|amyloid tafamidis neuropathy cardiac
TTR|test|time in therapeutic range|38|warfarin inr
TTS|disorder|tarsal tunnel syndrome|35|foot tinel ankle
TTS|disorder|takotsubo syndrome|25|apical troponin stress
TTS|drug|transdermal therapeutic system|15|patch
TTS|disorder|trigeminal trophic syndrome|1|ala ulcer
TTT|test|tilt table test|70
TTTS|disorder|twin-to-twin transfusion syndrome;Twin to twin transfusion syndrome;twin-twin transfusion syndrome|99
TTWB|finding|toe-touch weight bearing|98
TURBT|procedure|transurethral resection of bladder tumor|99
TURP|procedure|transurethral resection of prostate|99
TV|test|transvaginal|40|ultrasound scan uss endometrium
TV|anatomy|tricuspid valve|25|echo tr ra leaflet
TV|test|tidal volume|15|vent peep fio2
TV|disorder|trichomonal vaginitis;Trichomonas vaginalis infection|8|metronidazole discharge swab
TVD|disorder|triple vessel disease of the heart;multi vessel coronary artery disease|92
TVH|procedure|total vaginal hysterectomy|97
TVN|staff|tissue viability nurse|98
TVR|procedure|tricuspid valve repair or replacement|60|endocarditis valve mr
TVR|procedure|target vessel revascularization|25|pci stent
TVS|test|transvaginal scan|96
TVT|device|tension-free vaginal tape|92
TVUS|test|transvaginal ultrasound|99
TWI|finding|T wave inversion|99
TWOC|test|trial without catheter|99
TWSTRS|test|Toronto western spasmodic torticollis rating scale|97
Tx|procedure|treatment|80
Tx|procedure|transplant|12|kidney liver tacrolimus graft donor
TXA|drug|tranexamic acid|99
U|unit|units|80
U/A|test|urinalysis|97
UA|test|urinalysis|82|nitrite leuks dip urine
UA|disorder|unstable angina;preinfarction syndrome|6|nstemi troponin angina chest
UA|test|uric acid|4|gout
UA|anatomy|umbilical artery|3|doppler fetal cord
UAC|device|umbilical artery catheter|85
UACR|test|urine albumin to creatinine ratio|99
UAE|procedure|uterine artery embolization|80
UARS|disorder|upper airway resistance syndrome|98
UBO|finding|unidentified bright object on MRI|85
UBT|test|urea breath test|93
UC|disorder|ulcerative colitis;colitis ulcerosa;ulcerative proctocolitis|72|mesalamine mesalazine colonoscopy colitis flare proctitis bloody ibd
UC|place|urgent care|13|seen strep walk-in
UC|disorder|urothelial carcinoma;~bladder transitional cell carcinoma|6|turbt cystoscopy urothelial ureter muscle-invasive bcg cystectomy bladder
UC|finding|uterine contractions|6|toco fhr gravida cervix
UC|test|urine culture|3|e.coli cfu
UCC|disorder|urothelial carcinoma;~transitional cell carcinoma|45|bladder turbt cystoscopy
UCC|place|urgent care centre|45|seen attended
UCD|disorder|urea cycle disorder;Disorder of the urea cycle metabolism;urea cycle defect|35|ammonia citrulline otc phenylbutyrate
UCD|other|usual childhood diseases|20|pmh immunizations
UCD|disorder|unicentric Castleman disease;~Castleman disease|10|castleman node
UCE|test|urea, creatinine and electrolytes|95
UCHD|other|usual childhood diseases|80
UCL|anatomy|ulnar collateral ligament|96
UCTD|disorder|undifferentiated connective tissue disease;undifferentiated connective tissue syndrome|99
UCx|test|urine culture|99
UD|time|as directed|40
UDCA|drug|ursodeoxycholic acid|99
UDS|test|urine drug screen|70|amphetamine opiates positive thc
UDS|test|urodynamic study|25|bladder detrusor
UDT|disorder|undescended testicle;cryptorchidism;undescended testis|75|testis orchidopexy inguinal scrotum
UDT|test|urine drug test|20
U&E|test|urea and electrolytes|99
UE|anatomy|upper extremity|92
UEC|test|urea, electrolytes and creatinine|97
U&Es|test|urea and electrolytes|99
UES|anatomy|upper esophageal sphincter|95
UF|procedure|ultrafiltration|70|dialysis hd dry weight
UF|disorder|uterine fibroid;uterine leiomyoma|18|uterus menorrhagia
UFE|procedure|uterine fibroid embolization|97
UFH|drug|unfractionated heparin|99
UGI|anatomy|upper gastrointestinal|95
UGIB|disorder|upper gastrointestinal hemorrhage;upper gastrointestinal bleeding|99
UGS|anatomy|urogenital system|50
UH|disorder|umbilical hernia|40
UHR|procedure|umbilical hernia repair|75
UI|finding|urinary incontinence|65
UIA|disorder|unruptured intracranial aneurysm|75
UIP|disorder|usual interstitial pneumonia;usual interstitial pneumonitis;~idiopathic pulmonary fibrosis|99
UIQ|anatomy|upper inner quadrant|97
UKR|procedure|unicompartmental knee replacement|98
UL|anatomy|upper limb|85|tone power ll reflexes
UL|disorder|uterine leiomyoma;uterine corpus leiomyoma|2|uterus fibroid
ULN|test|upper limit of normal|98
ULTT|test|upper limb tension test|98
UMN|anatomy|upper motor neuron|97
UMPS|disorder|orotic aciduria;hereditary orotic aciduria|40
UMS|disorder|ulnar-mammary syndrome|30
UNHS|test|universal newborn hearing screen|98
U/O|test|urine output|96
UO|test|urine output|90
UOP|test|urine output|98
UOQ|anatomy|upper outer quadrant|97
UPA|drug|ulipristal acetate or upadacitinib|60
UPCR|test|urine protein to creatinine ratio|99
UPDRS|test|unified Parkinson's disease rating scale|99
UPEP|test|urine protein electrophoresis|99
UPJ|anatomy|ureteropelvic junction|97
UPJO|disorder|ureteropelvic junction obstruction;pelviureteric junction obstruction|99
UPPP|procedure|uvulopalatopharyngoplasty|99
UPS|disorder|undifferentiated pleomorphic sarcoma|70
UPSI|finding|unprotected sexual intercourse|98
UPT|test|urine pregnancy test|98
Ur|test|urea|80
URI|disorder|upper respiratory infection;upper respiratory tract infection|97
Uro|place|urology|97
UroGyn|place|urogynaecology|99
URS|procedure|ureteroscopy|92
URT|anatomy|upper respiratory tract|70
URTI|disorder|upper respiratory tract infection;upper respiratory infection|99
u/s|test|ultrasound|96
US|test|ultrasound|88
USOH|finding|usual state of health|98
USS|test|ultrasound scan|97|abdo pelvis renal scan kub
USS|disorder|congenital thrombotic thrombocytopenic purpura;Upshaw-Schulman syndrome|1|adamts13 plasma schistocytes
UTD|admin|up to date|92|immunisations vaccines smear immunizations vaccinations
UTD|finding|urinary tract dilation|6|renal pelvis antenatal hydronephrosis
UTI|disorder|urinary tract infection;urinary tract infectious disease;urine infection|99
UTIs|disorder|urinary tract infection;urinary tract infectious disease|99
UTO|finding|unable to obtain|85
UTUC|disorder|upper tract urothelial carcinoma|99
UUI|disorder|urge incontinence of urine;urgency urinary incontinence|98
UV|other|ultraviolet|92
UVB|procedure|ultraviolet B phototherapy|97
UVC|device|umbilical venous catheter|85
UVJ|anatomy|ureterovesical junction|98
UWSD|device|underwater seal drain|98
VA|test|visual acuity|55|eye snellen od os logmar pinhole
VA|place|Veterans Affairs|25|veteran clinic
VA|disorder|ventricular arrhythmia|5|icd vt shock
VA|procedure|venoarterial extracorporeal membrane oxygenation|4|ecmo cannula
VAC|device|vacuum-assisted closure dressing|90
VACTERL|disorder|VACTERL association;VATER association;VATER/VACTERL association|99
VaD|disorder|vascular dementia;arteriosclerotic dementia;vascular cognitive disorder, major|95
VAD|device|ventricular assist device|65|heart hf lvad driveline transplant
VAD|disorder|vascular dementia;arteriosclerotic dementia;vascular cognitive disorder, major|12|cognitive memory mmse infarcts
VAD|disorder|vertebral artery dissection;dissection of vertebral artery|10|neck cta stroke headache
VAIN|disorder|vaginal intraepithelial neoplasia|98
VAP|disorder|ventilator-associated pneumonia;ventilator acquired pneumonia|93
VAS|test|visual analogue scale|85|pain score 10
VAS|procedure|vasectomy|5
Vasc|place|vascular surgery|85
VAT|procedure|vacuum aspiration termination of pregnancy|10
VAT|disorder|ataxia-telangiectasia variant|1|ataxia atm
VATS|procedure|video-assisted thoracoscopic surgery|99|lobectomy pleurodesis thoracic decortication
VATS|disorder|trichodysplasia spinulosa;virus-associated trichodysplasia spinulosa|1|polyomavirus spicules
Vax|drug|vaccination|97
VB|finding|vaginal bleeding|70|pregnant pv gravida spotting
VB|anatomy|vertebral body|12
VBAC|procedure|vaginal birth after cesarean|99
VBCH|disorder|van Buchem disease;hyperostosis corticalis generalisata|80
VBG|test|venous blood gas|97
VBI|disorder|vertebrobasilar insufficiency;vertebrobasilar artery insufficiency|96
VC|test|vital capacity|45|fvc myasthenia spirometry
VC|anatomy|vocal cord|40|laryngoscopy hoarse palsy
VCD|disorder|vocal cord dysfunction;paradoxical vocal cord movement|92
VCE|test|video capsule endoscopy|85
VCF|disorder|vertebral compression fracture;compression fracture of vertebral column|70|kyphoplasty osteoporosis vertebra back t12
VCF|disorder|velocardiofacial syndrome;~DiGeorge syndrome;~22q11.2 deletion syndrome|22|22q11 palate velopharyngeal
VCFS|disorder|velocardiofacial syndrome;~22q11.2 deletion syndrome;~DiGeorge syndrome|99
VCI|disorder|vascular cognitive impairment|75
vCJD|disorder|variant Creutzfeldt-Jakob disease;~Creutzfeldt-Jakob disease|98
VCUG|test|voiding cystourethrogram|99
VCV|procedure|volume control ventilation|88
VD|procedure|vaginal delivery|55|gravida baby birth labour
VD|disorder|venereal disease;sexually transmitted infectious disease;Sexually transmitted infection;sexually transmitted disease;sexually transmitted diseases|15|syphilis gonorrhea
VD|finding|vaginal discharge|15|itch thrush swab candida
VD|disorder|vascular dementia|8|cognitive memory mmse
VDD|disorder|vitamin D deficiency|70
VDDR|disorder|vitamin D-dependent rickets|90
VDRL|test|venereal disease research laboratory test|99
VE|procedure|vaginal examination|70|cervix cm os labour
VE|finding|ventricular ectopic beat|20|ecg holter palpitations
VEB|finding|ventricular ectopic beat|88
VEBs|finding|ventricular ectopic beats|97
VED|device|vacuum erection device|88|erectile penile
VED|disorder|ataxia with vitamin E deficiency;familial isolated deficiency of vitamin E|1|ataxia tocopherol
VEEG|test|video electroencephalography|97
VEGF|drug|vascular endothelial growth factor|97
Vent|device|mechanical ventilator|92
VEP|test|visual evoked potential|98
VEs|finding|ventricular ectopics;ventricular premature complex|85
VF|disorder|ventricular fibrillation;V-fib;v fib|55|arrest shock defibrillated rosc icd cpr
VF|test|visual field|42|eye glaucoma humphrey iop confrontation od os
VFF|finding|visual fields full|70
VFFTC|finding|visual fields full to confrontation|99
VFib|disorder|ventricular fibrillation;V-fib;v fib|99
VFs|test|visual fields|97
VFSS|test|videofluoroscopic swallowing study|99
VH|finding|visual hallucinations|55|ah auditory psychosis lewy
VH|disorder|vitreous hemorrhage|35|retina pdr vitrectomy eye
VHD|disorder|valvular heart disease;heart valve disorder;valve disease|96
VHF|disorder|viral hemorrhagic fever|80
VHL|disorder|von Hippel-Lindau disease;von Hippel-Lindau syndrome;von Hippel Lindau syndrome|97
VHR|procedure|ventral hernia repair|96
VI|disorder|visual impairment|40
VIN|disorder|vulvar intraepithelial neoplasia;vulval intraepithelial neoplasia|97
VIN3|disorder|vulvar intraepithelial neoplasia grade 3|99
VIP|procedure|voluntary interruption of pregnancy|40|gravida
VIP|test|vasoactive intestinal peptide|25
VIP|test|visual infusion phlebitis score|25|cannula
Vit|drug|vitamin|80
VKA|drug|vitamin K antagonist|98
VKC|disorder|vernal keratoconjunctivitis;spring catarrh|98
VKH|disorder|Vogt-Koyanagi-Harada disease|99
VL|test|viral load|85|hiv cd4 hcv undetectable
VL|procedure|video laryngoscopy|5|intubation
VL|disorder|visceral leishmaniasis|3|spleen amphotericin
VLBW|finding|very low birth weight infant|99
VLCAD|disorder|very long chain acyl-CoA dehydrogenase deficiency|98
VLCADD|disorder|very long chain acyl-CoA dehydrogenase deficiency|99
VLS|disorder|vulval lichen sclerosus;lichen sclerosus of vulva;vulvar lichen sclerosus|40|vulva clobetasol dermovate itch
VLS|disorder|vanishing lung syndrome;giant bullous emphysema|2|bullae
VLU|disorder|venous leg ulcer;venous ulcer of leg|98
VM|finding|voicemail|65|left message called
VM|disorder|vestibular migraine|15|vertigo dizziness headache
VM|disorder|venous malformation|10|sclerotherapy lesion
VMA|test|vanillylmandelic acid|90
VMC|disorder|liver mesenchymal hamartoma;mesenchymal hamartoma of liver|1
VMGLOM|disorder|glomuvenous malformation;venous malformation with glomus cells|50
VNA|staff|visiting nurse association|98
VNS|device|vagus nerve stimulator|93
VO|admin|verbal order|65
VOC|disorder|vaso-occlusive crisis;sickle cell crisis;vaso-occlusive pain crisis|93
VOD|disorder|hepatic veno-occlusive disease;sinusoidal obstruction syndrome|75
VP|device|ventriculoperitoneal shunt|72|shunt hydrocephalus catheter valve
VP|finding|ventricular paced|10|ecg pacemaker
VP|disorder|variegate porphyria;~porphyria|1|porphyrin photosensitivity
VPA|drug|valproic acid|97
VPB|finding|ventricular premature beat|90
VPBs|finding|ventricular premature beats|97
VPC|finding|ventricular premature complex|80
VPCs|finding|ventricular premature complexes|97
VPI|disorder|velopharyngeal insufficiency|85
VPS|device|ventriculoperitoneal shunt|92
V/Q|test|ventilation-perfusion scan|98
VQ|test|ventilation-perfusion scan|97
VRE|organism|vancomycin-resistant enterococcus|98
VRIII|drug|variable rate intravenous insulin infusion|99
V/S|test|vital signs|95
VS|test|vital signs|82|stable bp afebrile
VS|disorder|vestibular schwannoma;acoustic neuroma|10|hearing mri iam tinnitus gamma
VSD|disorder|ventricular septal defect;interventricular septal defect;hole in heart ventricular|98
VSGP|finding|vertical supranuclear gaze palsy|40
VSR|disorder|ventricular septal rupture|75
VSS|finding|vital signs stable|98
VT|disorder|ventricular tachycardia;V-tach;v tach|85|icd nsvt amiodarone shock arrest ablation
VT|test|tidal volume|8|peep vent fio2
VTach|disorder|ventricular tachycardia;V-tach;v tach|99
VTE|disorder|venous thromboembolism|98
VTED|disorder|venous thromboembolic disease;venous thromboembolism|85
VTOP|procedure|voluntary termination of pregnancy|98
VU|disorder|varicose ulcer|25|leg compression
VUJ|anatomy|vesicoureteric junction|98
VUR|disorder|vesicoureteral reflux;vesicoureteric reflux;vesico-ureteric reflux|98
V&V|anatomy|vulva and vagina|60
VV|disorder|varicose veins;varicose veins of lower limb|50|leg legs saphenous evla reflux
VV|procedure|venovenous extracorporeal membrane oxygenation|15|ecmo
VV|admin|video visit|15
VVC|disorder|vulvovaginal candidiasis;candidiasis of vagina;vaginal candidiasis;vaginal thrush|97
VVF|disorder|vesicovaginal fistula|97
VVI|device|ventricular demand pacemaker mode|97
VVs|disorder|varicose veins;varicose veins of lower limb|96
VVS|finding|vasovagal syncope|70
VWD|disorder|von Willebrand disease;von Willebrand disorder;von Willebrand's disease;~hereditary von Willebrand disease|95
vWF|test|von Willebrand factor|99
VWM|disorder|leukoencephalopathy with vanishing white matter;vanishing white matter disease|85
VWS|disorder|van der Woude syndrome|50|lip pits cleft irf6
VZIG|drug|varicella zoster immunoglobulin|99
VZV|organism|varicella zoster virus|75|igg immune serology
VZV|disorder|varicella-zoster virus infection;~herpes zoster|23|shingles vesicles aciclovir acyclovir
w/|other|with|99
WAD|disorder|whiplash injury to neck;whiplash associated disorder;whiplash;whiplash injury|88
WAGR|disorder|WAGR syndrome;Wilms tumor, aniridia, genitourinary anomalies and intellectual disability syndrome|98
WAIHA|disorder|warm autoimmune hemolytic anemia;autoimmune hemolytic anemia|99
WAIS|test|Wechsler adult intelligence scale|98
wAMD|disorder|exudative age-related macular degeneration;wet age-related macular degeneration;wet macular degeneration;wet AMD;~age-related macular degeneration|100
WAP|finding|wandering atrial pacemaker|75
WAS|disorder|Wiskott-Aldrich syndrome|3|eczema thrombocytopenia platelets
WAT|test|withdrawal assessment tool|60|wean morphine
WAT|disorder|Wolffian adnexal tumor;female adnexal tumor of probable Wolffian origin|1|adnexal
WATCHMAN|device|left atrial appendage closure device|99
WB|finding|weight bearing|78
WBAT|finding|weight bearing as tolerated|99
WBC|test|white blood cell count|99
WBI|procedure|whole breast irradiation|92
WBRT|procedure|whole brain radiotherapy|99
WBS|test|whole body scan|50|thyroid iodine uptake i-131
WBS|disorder|Williams syndrome;Williams-Beuren syndrome|20|elastin supravalvular 7q11
w/c|device|wheelchair|70|transfers mobility
w/c|time|week commencing|20|appointment rota
WCC|test|white cell count|65|crp hb neutrophils plt
WCC|admin|well child check|33|immunizations growth development milestones parents
WCE|test|wireless capsule endoscopy|70
WCH|disorder|white coat hypertension|80
WCT|finding|wide complex tachycardia;broad complex tachycardia|98
WD|finding|well developed|55|wn nad nourished
W/D|finding|withdrawal|45|alcohol ciwa
W/D|finding|warm and dry skin|35|skin
WD|finding|well differentiated|10|adenocarcinoma carcinoma grade
WD|place|ward|10|transfer bed
WD|disorder|Wilson disease;Wilson's disease|8|ceruloplasmin copper penicillamine kayser
WDHA|disorder|Verner-Morrison syndrome;VIPoma;watery diarrhea, hypokalemia and achlorhydria|90
WDHH|disorder|pancreatic cholera;watery diarrhea, hypokalemia and hypochlorhydria;~VIPoma|60
WDL|finding|within defined limits|97
WDM|disorder|distal myopathy, Welander type;~distal myopathy|20
WDWN|finding|well developed, well nourished|99
WED|time|Wednesday|96|appt
WED|disorder|Willis-Ekbom disease;restless legs|2|restless legs
WED/RLS|disorder|restless legs;Willis-Ekbom disease|98
WEE|disorder|Western equine encephalitis|40
WEMWBS|test|Warwick-Edinburgh mental wellbeing scale|99
WES|test|whole exome sequencing|97
WFL|finding|within functional limits|98
WFNS|test|World Federation of Neurosurgical Societies grade|99
WFS|disorder|Wolfram syndrome;DIDMOAD|50|optic insipidus diabetes
WFS|disorder|Waterhouse-Friderichsen syndrome|25|adrenal meningococcal purpura
WG|disorder|granulomatosis with polyangiitis;Wegener granulomatosis|75
WGA|time|weeks gestational age|80
WGS|test|whole genome sequencing|97
WHI|other|Women's Health Initiative|80
WHNP|staff|women's health nurse practitioner|99
WHO|other|World Health Organization|95
WHODAS|test|WHO disability assessment schedule|99
WHS|disorder|Wolf-Hirschhorn syndrome;4p partial monosomy syndrome|80
WIC|admin|women, infants and children nutrition program|52|formula breastfeeding infant
WIC|place|walk-in centre|45|attended gp antibiotics
WISC|test|Wechsler intelligence scale for children|98
WKS|time|weeks|97
WLE|procedure|wide local excision|98
WM|disorder|Waldenstrom macroglobulinemia;lymphoplasmacytic lymphoma|55|igm ibrutinib paraprotein viscosity
WM|anatomy|white matter|25|mri brain
WMA|finding|wall motion abnormality|92
WMH|finding|white matter hyperintensities|95
WMLS|finding|white matter lesions|80
WMS|test|Wechsler memory scale|75|memory neuropsychology cognitive
WMS|disorder|Williams syndrome|5|elastin
WMS|disorder|Weill-Marchesani syndrome|3|spherophakia lens brachydactyly
WN|finding|well nourished|90
WNL|finding|within normal limits|99
WNV|disorder|West Nile virus infection;West Nile fever;West Nile virus disease|85
WNWD|finding|well nourished, well developed|97
w/o|other|without|98
WOB|finding|work of breathing|99
WOCBP|other|woman of childbearing potential|98
WOCN|staff|wound, ostomy and continence nurse|99
WON|disorder|walled-off necrosis of pancreas;pancreatic necrosis|90
WPW|disorder|Wolff-Parkinson-White syndrome;Wolff-Parkinson-White pattern;ventricular pre-excitation;WPW syndrome|99
WR|admin|ward round|70
WRN|disorder|Werner syndrome|25
WRS|test|word recognition score|75|audiogram hearing
WRS|disorder|Wolcott-Rallison syndrome|8|neonatal diabetes epiphyseal
WRULD|disorder|work related upper limb disorder|99
WS|disorder|Williams syndrome|25|elastin supravalvular 7q11
WS|disorder|West syndrome;infantile spasms|25|spasms hypsarrhythmia vigabatrin
WS|disorder|Waardenburg syndrome|15|deafness heterochromia forelock
WS|disorder|Werner syndrome|3|progeroid aging
WSS|disorder|Wiedemann-Steiner syndrome|25|kmt2a hypertrichosis
WSS|disorder|wrinkly skin syndrome;~cutis laxa|3|wrinkled
WT|test|weight|85|kg lbs ht bmi
WT|other|wild type|6|gene mutation egfr braf kras
WTD|procedure|wet to dry dressing|70
WTS|disorder|Wilson-Turner syndrome|5|gynaecomastia
w/u|test|workup|98
WWE|admin|well woman examination|97
WWP|finding|warm and well perfused|97
WWS|disorder|Walker-Warburg syndrome;muscular dystrophy-dystroglycanopathy type A|60|lissencephaly hydrocephalus
WWS|disorder|Wieacker-Wolff syndrome|2|contractures apraxia
XC|admin|cross-cover|50
XGP|disorder|xanthogranulomatous pyelonephritis|95
XHED|disorder|X-linked hypohidrotic ectodermal dysplasia;~hypohidrotic ectodermal dysplasia|95
XL|drug|extended release|90
XLA|disorder|X-linked agammaglobulinemia;Bruton agammaglobulinemia;X-linked agammaglobulinaemia;Bruton's agammaglobulinemia|45|igg ivig btk infections boys
XLA|procedure|extraction of a tooth under local anaesthesia|50|tooth dental dentist decay caries pericoronitis molar
XLH|disorder|X-linked hypophosphatemia;familial X-linked hypophosphatemic vitamin D refractory rickets;~hypophosphatemic rickets|98
XLI|disorder|X-linked ichthyosis;recessive X-linked ichthyosis|92
XLMR|disorder|X-linked intellectual disability|95
XLP|disorder|X-linked lymphoproliferative syndrome|75|ebv hlh sap lymphoma
XLP|disorder|X-linked erythropoietic protoporphyria;X-linked protoporphyria|12|protoporphyrin photosensitivity sun alas2
XLPP|disorder|X-linked protoporphyria;X-linked erythropoietic protoporphyria|90
XLRS|disorder|X-linked retinoschisis;juvenile retinoschisis|98
XM|test|crossmatch|80
X-match|test|crossmatch|98
XP|disorder|xeroderma pigmentosum|55|sun photosensitivity skin cancers freckling
XP|finding|exophoria|30|strabismus orthoptic deviation prism
XR|test|X-ray|65|fracture hip chest knee views film
XR|drug|extended release|33|mg metformin adderall venlafaxine daily
XRT|procedure|external beam radiotherapy|98
XSCID|disorder|X-linked severe combined immunodeficiency;severe combined immunodeficiency|92
X(T)|finding|intermittent exotropia|98
XT|finding|exotropia|92
YAG|procedure|Nd:YAG laser capsulotomy|92
YF|drug|yellow fever vaccine|65|vaccine travel certificate typhoid
YF|disorder|yellow fever|25|jaundice mosquito fever outbreak
YMRS|test|Young mania rating scale|98
y/o|time|years old|99
YO|time|years old|97
YOB|admin|year of birth|90
YOD|disorder|young-onset dementia;presenile dementia|90
YOF|other|year-old female|85
YOM|other|year-old male|85
YOPD|disorder|young-onset Parkinson disease;~Parkinson disease|97
YST|disorder|yolk sac tumor|90
ZE|disorder|Zollinger-Ellison syndrome;gastrinoma|80
ZES|disorder|Zollinger-Ellison syndrome;gastrinoma;Zollinger Ellison syndrome|98
ZLS|disorder|Zimmermann-Laband syndrome|60
ZMC|disorder|zygomaticomaxillary complex fracture;fracture of zygoma|55|fracture assault face orbit fall
ZMC|anatomy|zygomaticomaxillary complex|40|malar flap
ZN|test|Ziehl-Neelsen stain|85
ZSD|disorder|Zellweger spectrum disorder;~peroxisome biogenesis disorder|80
ZZ|disorder|alpha-1-antitrypsin deficiency;alpha-1 antitrypsin deficiency PiZZ|60
`;
