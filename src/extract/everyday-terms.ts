/**
 * What problem lists and notes write all day for disorders that terminologies have under longer names, if at all. Columns: standard name,
 * the first that the index has (none need be: then the mention has no code) | other wordings | abbreviations; lists are separated by
 * semicolons, empty columns at the end are left out. A wording that ends in 's is taken as a possessive only: "Graves'", not "Dr Graves".
 */
export const everydayTerms = `
Gestational diabetes; Gestational diabetes mellitus | diabetes of pregnancy | GDM; A1GDM; A2GDM; GDMA1; GDMA2
Hypertension; Hypertensive disorder | high BP; high bloodpressure | cHTN
Preeclampsia; Pre-eclampsia | pre-e; superimposed preeclampsia; superimposed pre-eclampsia | PreE
Preterm labor; Premature labor | preterm labour; threatened preterm labor; threatened preterm labour | PTL
Intrahepatic cholestasis of pregnancy; Cholestasis of pregnancy | cholestasis of pregnancy; obstetric cholestasis | ICP of pregnancy
Tubal pregnancy; Ectopic pregnancy | tubal ectopic
Ectopic pregnancy | ruptured ectopic; ectopic
Breech presentation | breech
Trichomoniasis | trich
Cervical intraepithelial neoplasia | CIN 1; CIN 2; CIN2/3 | CIN1; CIN2
Cervical intraepithelial neoplasia grade 3; Uterine cervix carcinoma in situ; Cervical intraepithelial neoplasia | CIN 3 | CIN3
Abnormal uterine bleeding | | AUB
Rectocele
Pelvic organ prolapse; Uterine prolapse
Uterine prolapse | vaginal prolapse
Intraventricular hemorrhage | intraventricular haemorrhage | IVH
Extremely low birth weight | extremely low birth weight infant | ELBW
Very low birth weight | very low birth weight infant | VLBW
Small for gestational age; Small for gestational age infant | | SGA
Large for gestational age; Large for gestational age infant | | LGA
Hand, foot and mouth disease | hand foot mouth; hand foot and mouth | HFMD
Streptococcal pharyngitis; Streptococcal sore throat | strep pharyngitis; strep throat; strep tonsillitis
Pediculosis capitis; Pediculosis | head lice; lice
Molluscum contagiosum | molluscum
Enterobiasis | pinworm; pinworms; threadworms; pin worm; pin worms; thread worms
Non-accidental injury; Child abuse | | NAI
Diaper rash; Diaper dermatitis | nappy rash; napkin dermatitis
Heart failure with mildly reduced ejection fraction; Heart failure | | HFmrEF
Nonischemic cardiomyopathy; Cardiomyopathy | non-ischemic cardiomyopathy; non-ischaemic cardiomyopathy | NICM
Atrial flutter | a-flutter; a flutter
Atrioventricular nodal reentrant tachycardia | AV nodal reentrant tachycardia | AVNRT
Premature atrial contraction | premature atrial contractions; premature atrial complexes | PACs
Brugada syndrome | Brugada
Aortic valve insufficiency; Aortic valve regurgitation | aortic insufficiency; aortic incompetence | AI
Critical limb ischemia; Peripheral arterial disease | critical limb ischaemia; chronic limb threatening ischemia | CLI; CLTI
Intermittent claudication | claudication
Bladder neck obstruction; Bladder outlet obstruction | bladder outflow obstruction; bladder outlet obstruction; bladder outflow tract obstruction | BOO
Cardiac tamponade | tamponade
Non-ST elevation myocardial infarction; Acute non-ST segment elevation myocardial infarction; Myocardial infarction | non-ST elevation MI; non-STEMI | NSTEMI; NSTEMIs
ST elevation myocardial infarction; Acute ST segment elevation myocardial infarction; Myocardial infarction | ST elevation MI | STEMI; STEMIs
Left ventricular hypertrophy | concentric left ventricular hypertrophy; concentric LVH | LVH
Intracardiac thrombus; Thrombotic disease | left ventricular thrombus; LV thrombus; apical thrombus; LAA thrombus
Myocardial ischemia | demand ischemia; demand ischaemia; supply demand mismatch
Septic shock
Cardiogenic shock
Hypovolemic shock | hypovolaemic shock
Hemorrhagic shock | haemorrhagic shock
Pulmonary nodule; Solitary pulmonary nodule | pulmonary nodules; lung nodule; lung nodules
Hemothorax | haemothorax
Hospital-acquired pneumonia; Nosocomial pneumonia; Pneumonia | hospital acquired pneumonia; nosocomial pneumonia | HAP
Ventilator-associated pneumonia; Pneumonia | ventilator associated pneumonia | VAP
Acute respiratory failure | acute hypoxic respiratory failure; acute hypoxemic respiratory failure; acute hypercapnic respiratory failure | AHRF
Respiratory failure | hypoxic respiratory failure; hypoxemic respiratory failure; hypercapnic respiratory failure; respiratory failure with hypoxia
Nontuberculous mycobacterial infection; Mycobacterial infectious disease | non-tuberculous mycobacterial infection; nontuberculous mycobacteria | NTM
COVID-19 | covid; covid infection
Influenza | influenza A; influenza B; flu A; flu B; flu
Helicobacter pylori infection; Helicobacter pylori infectious disease | H pylori; H. pylori; H pylori infection; helicobacter
Barrett esophagus | Barrett's
Crohn disease | Crohn's
Celiac disease | celiac; coeliac
Portal hypertension | portal HTN
Hepatitis A | hep A; hep A infection
Hepatitis B; Hepatitis B virus infection | hep B; hep B infection
Chronic hepatitis B; Chronic hepatitis B virus infection; Hepatitis B | chronic hep B
Hepatitis C; Hepatitis C virus infection | hep C; hep C infection
Chronic hepatitis C; Chronic hepatitis C virus infection; Hepatitis C | chronic hep C
Wilson disease | Wilson's
Mallory-Weiss syndrome | Mallory-Weiss; Mallory-Weiss tear; Mallory Weiss tear
Clostridium difficile infection; Clostridium difficile colitis; Clostridioides difficile infection | C diff; C. diff; C diff colitis; C. diff colitis; C difficile; C diff infection; Clostridioides difficile | CDI; CDAD
Laryngopharyngeal reflux | | LPR
Zenker diverticulum | Zenker's
Ischemic hepatitis; Hypoxic hepatitis | shock liver; ischaemic hepatitis
Surgical site infection
Acute interstitial nephritis; Acute tubulointerstitial nephritis; Interstitial nephritis | allergic interstitial nephritis | AIN
Diabetic nephropathy; Diabetic kidney disease | | DN
Pyelonephritis | pyelo
Lower urinary tract symptoms | | LUTS
Urinary retention; Retention of urine | acute urinary retention; retention of urine | AUR
Solitary kidney
Horseshoe kidney
Clinically significant macular edema; Diabetic macular edema | clinically significant macular oedema | CSME; CSMO
Diabetic foot ulcer; Diabetic foot | diabetic foot ulcers; diabetic ulcer; diabetic foot infection | DFU
Charcot arthropathy; Neuropathic arthropathy | charcot foot; charcot joint
Graves disease | Graves'; Graves's
Addison disease | Addison's
Cushing syndrome | Cushing's
Vitamin D deficiency | vitamin D def; vit D def; vit D deficiency
Vitamin B12 deficiency; Cobalamin deficiency | B12 def; vit B12 deficiency; B12 deficiency; vit B12 def
Iron deficiency | iron def
Male hypogonadism; Hypogonadism | low testosterone
Adrenal mass; Adrenal gland neoplasm | adrenal nodule; adrenal nodules; adrenal incidentaloma
Pheochromocytoma | phaeochromocytoma; pheo
Post-transplant diabetes mellitus | post transplant diabetes; new onset diabetes after transplant | PTDM; NODAT
Sjogren syndrome | Sjögren's; Sjogren's
Raynaud disease; Raynaud phenomenon | Raynaud's
Osteoarthritis of the knee; Knee osteoarthritis; Osteoarthritis, knee; Osteoarthritis | knee OA
Hip osteoarthritis; Osteoarthritis, hip; Osteoarthritis | hip OA
Hand osteoarthritis; Osteoarthritis, hand; Osteoarthritis | hand OA
SLAP lesion | SLAP tear
Labral tear | labral tears
Carpal tunnel syndrome | carpal tunnel
Trigger thumb; Trigger finger; Trigger finger disorder
Trigger finger; Trigger finger disorder | triggering finger
De Quervain disease; De Quervain tenosynovitis | de Quervain's
Dupuytren contracture | Dupuytren's
Hip fracture; Fracture of femur | neck of femur fracture; fractured neck of femur; fractured NOF; NOF fracture; NOF #
Medial collateral ligament injury | MCL tear; torn MCL; MCL strain; MCL sprain; MCL injury; MCL rupture; medial collateral ligament tear; medial collateral ligament sprain; medial collateral ligament strain
Posterior cruciate ligament injury | PCL tear; torn PCL; PCL injury; PCL sprain; PCL strain; PCL rupture; posterior cruciate ligament tear
Lateral collateral ligament injury | LCL tear; torn LCL; LCL sprain; LCL strain; LCL injury; lateral collateral ligament tear; lateral collateral ligament sprain
Ulnar collateral ligament injury | UCL tear; torn UCL; UCL sprain; UCL injury; ulnar collateral ligament tear
Anterior cruciate ligament tear | ACL tear; ACL rupture; ACL injury; torn ACL; ACL-deficient knee
Tear of meniscus; Meniscus tear | meniscal tear; meniscal tears; torn meniscus; medial meniscal tear; lateral meniscal tear; tear of medial meniscus; tear of lateral meniscus
Hammer toe; Hammertoe | hammertoe
Achilles tendinopathy; Achilles tendinitis | achilles tendonitis; achilles tendinosis
Whiplash injury | whiplash; whip lash
Compression fracture; Vertebral compression fracture | compression fractures; vertebral compression fracture; wedge fracture; vertebral fx
Flat foot; Pes planus | flat feet; pes planus; fallen arches
Greater trochanteric pain syndrome | trochanteric bursitis | GTPS
Tarsal tunnel syndrome | tarsal tunnel
Generalized tonic-clonic seizure; Generalized tonic-clonic seizures | generalised tonic clonic seizure; tonic clonic seizure; tonic-clonic seizures; grand mal seizure | GTC; GTCS
Psychogenic non-epileptic seizure; Conversion disorder | psychogenic nonepileptic seizures; pseudoseizures; non-epileptic attacks | PNES; NEAD
Parkinson disease | Parkinson's
Alzheimer disease | Alzheimer's
Meniere disease | Meniere's; Ménière's
Huntington disease | Huntington's
Bell's palsy; Bell palsy; Facial palsy | Bell's
Wernicke encephalopathy | Wernicke's
Tourette syndrome | Tourette's
Schizoaffective disorder | schizoaffective
Borderline personality disorder | borderline personality; emotionally unstable personality disorder | EUPD
Bipolar disorder | bipolar; bipolar affective disorder; bipolar disease; bipolar d/o | BPAD
Bipolar depression; Bipolar affective disorder, currently depressed; Bipolar disorder
Bipolar I disorder; Bipolar disorder | bipolar 1; bipolar I; bipolar 1 disorder; bipolar I d/o; bipolar type 1; bipolar type I
Bipolar II disorder; Bipolar disorder | bipolar 2; bipolar II; bipolar 2 disorder; bipolar II d/o; bipolar type 2; bipolar type II
Alcohol use disorder; Alcohol dependence | alcohol dependent; alcohol dependency; alcohol use d/o; EtOH use disorder; EtOH use d/o; EtOH dependence | AUD
Opioid use disorder; Opiate dependence | opioid use d/o | OUD
Opioid abuse; Opioid use disorder; Opiate dependence | opioid misuse
Heroin dependence; Opioid use disorder; Opiate dependence | heroin use disorder
Methamphetamine use disorder; Amphetamine abuse | meth use disorder; meth abuse; methamphetamine abuse; methamphetamine use d/o; meth use d/o; amphetamine use disorder
Cocaine use disorder; Cocaine abuse; Cocaine dependence | cocaine use d/o
Major depressive episode; Major depressive disorder | | MDE
Postpartum depression | postnatal depression; post-natal depression
Suicide attempt | suicide attempts; attempted suicide; suicidal attempt
Self-harm; Deliberate self-harm | self harm; self harming; self injury; deliberate self harm; self-injurious behavior; self injurious behaviour | DSH; NSSI; SIB
Drug overdose; Overdose | overdosed; intentional overdose; accidental overdose
Sickle cell disease | sickle cell
Beta thalassemia trait; Beta thalassemia | beta thal trait; thal trait; thalassemia trait; thalassaemia trait
Hemophilia A | haemophilia A
Factor V Leiden thrombophilia; Thrombophilia due to activated protein C resistance; Thrombophilia | factor V leiden; factor five leiden | FVL
Thrombophilia | hypercoagulable state; hypercoagulability
Hodgkin lymphoma | Hodgkin's
Breast cancer | breast ca; ca breast; malignant neoplasm of female breast; malignant neoplasm of left female breast; malignant neoplasm of right female breast; malignant neoplasm of unspecified site of left female breast; malignant neoplasm of unspecified site of right female breast
Prostate cancer | prostate ca; ca prostate
Benign prostatic hyperplasia; Prostatic hyperplasia | enlarged prostate; prostatic enlargement; prostate enlargement
Lung cancer | lung ca; ca lung; bronchial ca
Colon cancer | colon ca; ca colon
Colorectal cancer | colorectal ca; bowel ca; bowel cancer; ca bowel
Rectal cancer; Rectum cancer | rectal ca; ca rectum
Pancreatic cancer | pancreatic ca; ca pancreas
Stomach cancer; Gastric cancer | gastric ca; stomach ca; ca stomach
Esophageal cancer | esophageal ca; oesophageal ca; ca oesophagus; ca esophagus
Ovarian cancer | ovarian ca; ca ovary
Cervical cancer | cervical ca; cervix ca; ca cervix
Endometrial cancer | endometrial ca
Uterine cancer | uterine ca; ca uterus; womb cancer
Urinary bladder cancer; Bladder cancer | bladder ca; ca bladder
Kidney cancer; Renal cancer | renal ca; kidney ca
Renal cell carcinoma; Kidney cancer; Renal cancer | renal cell ca
Thyroid cancer | thyroid ca
Liver cancer | liver ca
Skin cancer | skin ca; skin cancers
Oral cancer | oral ca
Head and neck cancer | head and neck ca
Testicular cancer | testicular ca
Laryngeal cancer; Larynx cancer | laryngeal ca; throat cancer; throat ca
Melanoma in situ | MM in situ
Tubulovillous adenoma; Villous adenoma | tubulovillous adenomas
Dysplasia
Transplant rejection; Graft rejection | graft rejection; allograft rejection; acute rejection; chronic rejection; acute cellular rejection; antibody mediated rejection
Pneumocystis pneumonia; Pneumocystosis | PCP pneumonia; PJP pneumonia
Necrotizing fasciitis | necrotising fasciitis; nec fasc
Posterior vitreous detachment; Vitreous detachment | vitreous detachment
Rubeosis iridis | iris neovascularization; neovascularization of the iris; neovascularisation of the iris; rubeosis
Cerumen impaction; Impacted cerumen | impacted cerumen; ear wax impaction; impacted ear wax
Perforation of tympanic membrane; Tympanic membrane perforation | TM perforation; perforated TM; perforated eardrum; tympanic membrane perforation; ruptured eardrum; TM perf
Deviated nasal septum | deviated septum; septal deviation
Seborrheic dermatitis | seb derm; seborrhoeic dermatitis
Seborrheic keratosis | seborrhoeic keratosis; seb K; seb keratosis | SK
Decubitus ulcer; Pressure ulcer | decub; decubs; sacral decub; sacral decubitus; sacral pressure ulcer; heel ulcer; bed sore; bedsore; bedsores
Burn injury; Burn | 2nd degree burn; second degree burn; third degree burn; 3rd degree burn; first degree burn; partial thickness burn; full thickness burn; thermal burn; chemical burn; scald
Laceration
Frostbite | frost bite
DiGeorge syndrome | DiGeorge
Turner syndrome | Turner's
Klinefelter syndrome | Klinefelter's
Marfan syndrome | Marfan's
Peyronie disease | Peyronie's
Hirschsprung disease | Hirschsprung
Gilbert syndrome | Gilbert's
Paget disease; Paget disease of bone | Paget's
Peritonsillar abscess | quinsy
Norovirus infection; Norovirus infectious disease; Viral gastroenteritis | norovirus; norovirus gastroenteritis
Left ventricular failure; Left heart failure; Heart failure | LV failure | LVF
Miscarriage; Spontaneous abortion | missed miscarriage; incomplete miscarriage | SAB
Habitual spontaneous abortion; Recurrent miscarriage; Miscarriage | recurrent miscarriage; recurrent miscarriages
Fetal macrosomia | macrosomia; macrosomic
Postpartum hemorrhage | postpartum haemorrhage; post-partum haemorrhage | PPH
Chorioamnionitis | chorio
Hyperemesis gravidarum | hyperemesis
Cervical insufficiency; Cervical incompetence | incompetent cervix
Fetal distress | foetal distress; fetal bradycardia; non-reassuring fetal status
Intrauterine fetal death; Stillbirth | fetal demise; intrauterine death | IUFD
Perineal laceration; Perineal tear | perineal tear; 1st degree tear; 2nd degree tear; 3rd degree tear; 4th degree tear; first degree tear; second degree tear; third degree tear; fourth degree tear; second degree perineal laceration; third degree perineal laceration; fourth degree laceration | OASI
Nuchal cord
Vulvovaginal candidiasis; Vaginal candidiasis; Candidiasis | yeast infection; yeast infections; vaginal yeast infection; vaginal thrush
Low-grade squamous intraepithelial lesion | low grade squamous intraepithelial lesion | LSIL; LGSIL
High-grade squamous intraepithelial lesion | high grade squamous intraepithelial lesion | HSIL; HGSIL
Cystocele | cystocoele; rectocoele; bladder prolapse
Stress urinary incontinence; Stress incontinence | stress incontinence | SUI
Urge urinary incontinence; Urge incontinence | urge incontinence; urgency incontinence; mixed incontinence; mixed urinary incontinence
Premenstrual dysphoric disorder | | PMDD
Ovarian torsion | torsion of ovary; adnexal torsion
Transient tachypnea of the newborn | transient tachypnoea of the newborn | TTN; TTNB
Respiratory distress syndrome in premature infants | hyaline membrane disease | RDS
Hypoxic ischemic encephalopathy; Neonatal hypoxic ischemic encephalopathy | hypoxic-ischaemic encephalopathy; birth asphyxia | HIE
Hyperbilirubinemia | hyperbili; hyperbilirubinaemia; neonatal hyperbilirubinemia
Prematurity; Premature birth | preterm birth; extreme prematurity
Low birth weight | low birthweight | LBW
Developmental dysplasia of the hip; Congenital dislocation of hip | hip dysplasia | DDH
Plagiocephaly | positional plagiocephaly
Sacral dimple
Speech delay; Speech disorder | language delay; speech and language delay; expressive language delay; delayed speech
Global developmental delay | developmental delay; gross motor delay; motor delay | GDD
Failure to thrive | faltering growth | FTT
Febrile seizure; Febrile seizures; Febrile convulsion | febrile convulsion; febrile convulsions; simple febrile seizure
Ischemic cardiomyopathy | ischaemic cardiomyopathy; ischemic CM; ischaemic CM | ICM
Nonsustained ventricular tachycardia; Ventricular tachycardia | non-sustained VT; nonsustained VT; non-sustained ventricular tachycardia | NSVT
Premature ventricular contraction; Ventricular premature complex | premature ventricular contractions; ventricular ectopics; ventricular ectopy; frequent PVCs | PVCs; PVC; VPCs
Pulmonary hypertension | pulm HTN; pulmonary HTN | PH; PHTN
Aortic dissection | type A dissection; type B dissection; aortic dissection type A; aortic dissection type B
Carotid artery dissection; Arterial dissection | carotid dissection
Vertebral artery dissection; Arterial dissection | vertebral dissection
Spontaneous coronary artery dissection; Idiopathic spontaneous coronary artery dissection; Arterial dissection | coronary dissection
Deep vein thrombosis; Deep venous thrombosis | | DVT
Venous thromboembolism | venous thromboembolic disease; venous thrombo-embolism | VTE
Vasovagal syncope | vasovagal; vasovagal episode; vasovagal syncopal episode
Diastolic dysfunction | grade 1 diastolic dysfunction; grade I diastolic dysfunction; grade 2 diastolic dysfunction; grade II diastolic dysfunction; impaired relaxation
Type 2 myocardial infarction; Myocardial infarction | type 2 MI; type II MI | T2MI
Chronic total occlusion of coronary artery; Chronic total occlusion | chronic total occlusion | CTO
Persistent atrial fibrillation | persistent AF
Atrial flutter typical; Atrial flutter | typical flutter; atypical flutter
Community-acquired pneumonia; Pneumonia | community acquired pneumonia | CAP; CABP
Aspiration pneumonia | aspiration PNA
Aspiration pneumonitis; Aspiration pneumonia
Vocal cord dysfunction; Paradoxical vocal fold motion | paradoxical vocal fold movement | VCD
Vocal cord paralysis; Vocal fold paralysis | vocal cord palsy; vocal fold palsy; vocal cord paresis
Atelectasis | bibasilar atelectasis; bibasal atelectasis
Diverticulosis; Colonic diverticulosis; Diverticulosis of colon | colonic diverticulosis; sigmoid diverticulosis
Acute on chronic pancreatitis; Pancreatitis
Pancreatic cyst
Umbilical hernia | paraumbilical hernia
Ventral hernia
Incisional hernia | parastomal hernia
Perianal abscess; Perirectal abscess | perirectal abscess; ischiorectal abscess
Membranous nephropathy; Membranous glomerulonephritis
Renal artery stenosis; Renal artery disease | renovascular disease | RAS
Renal colic | ureteric colic; ureteral colic
Recurrent urinary tract infection; Urinary tract infection | recurrent UTI; recurrent UTIs; rUTI; CAUTI
Urosepsis | urinary sepsis
Neurogenic bladder
Hypernatremia | hypernatraemia
Hypomagnesemia | hypomag; hypomagnesaemia; low magnesium
Hypophosphatemia | hypophos; hypophosphataemia
Non-proliferative diabetic retinopathy; Nonproliferative diabetic retinopathy; Diabetic retinopathy | nonproliferative diabetic retinopathy; background diabetic retinopathy | NPDR
Obesity; Obesity disorder | class 1 obesity; class I obesity; class 2 obesity; class II obesity
Severe obesity; Morbid obesity; Obesity disorder | class 3 obesity; class III obesity; extreme obesity
Hirsutism
Lumbar spinal stenosis; Spinal stenosis | lumbar stenosis
Spinal stenosis | cervical stenosis; central canal stenosis; canal stenosis; foraminal stenosis
Intervertebral disc herniation; Disc herniation | disc protrusion; disc extrusion; disk herniation; disk protrusion; herniated nucleus pulposus; disc bulges; lumbar disc herniation | HNP; PIVD
Kyphosis | kyphoscoliosis
Rotator cuff tear | RC tear; rotator cuff tears; cuff tear
Fracture of distal end of radius; Distal radius fracture; Colles fracture | distal radius fracture; distal radial fracture; distal radius fx
Colles fracture | Colles' fracture
Scaphoid fracture | scaphoid fx
Ankle sprain | sprained ankle
Sprain | knee sprain; wrist sprain; sprained wrist; lateral ligament sprain
Muscle strain | hamstring strain; calf strain; groin strain; muscle pull; lumbar strain; back strain
Patellofemoral pain syndrome | patellofemoral syndrome; patellofemoral pain; anterior knee pain syndrome | PFPS
Hallux valgus | bunion; bunions
Stress fracture | stress fractures; metatarsal stress fracture
Iliotibial band syndrome | ITB syndrome; IT band syndrome | ITBS
Ganglion cyst; Ganglion | ganglion cysts; ganglion of wrist; wrist ganglion
Polymyalgia rheumatica | polymyalgia
Restless legs syndrome; Restless leg syndrome | restless legs; restless leg
Seizure disorder; Epilepsy | seizure d/o; sz d/o; sz disorder
Myasthenia gravis | myasthenia
Vertigo | vertiginous
Concussion | post-concussive syndrome; concussed
Foot drop
Brain abscess; Intracranial abscess | cerebral abscess
Cerebral aneurysm; Intracranial aneurysm | intracranial aneurysm; brain aneurysm; berry aneurysm
Arteriovenous malformation | arteriovenous malformations | AVM; AVMs
Hemorrhagic transformation | hemorrhagic conversion; haemorrhagic transformation; haemorrhagic conversion
Anorexia nervosa
Binge eating disorder | binge-eating disorder | BED
Alcohol abuse; Alcohol dependence | etoh abuse; alcohol misuse; harmful alcohol use; harmful drinking; hazardous drinking
Alcohol dependence; Alcohol use disorder; Alcohol abuse | alcoholism
Substance abuse; Substance use disorder | substance use disorder; substance use d/o; polysubstance abuse; polysubstance use disorder; polysubstance dependence; drug abuse | SUD
Drug dependence; Substance abuse | drug addiction
Tobacco use disorder; Nicotine dependence | tobacco use d/o; tobacco abuse; tobacco dependence; nicotine use disorder
Cannabis use disorder; Cannabis dependence | cannabis use d/o; cannabis abuse; marijuana use disorder; marijuana abuse; THC use disorder | CUD
Mood disorder | mood d/o; substance-induced mood d/o; substance induced mood disorder
Anxiety disorder | anxiety d/o
Panic disorder | panic d/o
Personality disorder | personality d/o
Eating disorder | eating d/o
Adjustment disorder | adjustment d/o
Depressive disorder | depressive d/o
Psychotic disorder | psychotic d/o; thought d/o; thought disorder
Bleeding disorder; Hemorrhagic disease | bleeding d/o; bleeding diathesis
Thyroid gland disorder | thyroid d/o; thyroid dz; thyroid problems
Gender dysphoria
Somatic symptom disorder; Somatoform disorder
Tardive dyskinesia | | TD
Febrile neutropenia; Neutropenia | neutropenic fever; neutropenic sepsis; febrile neutropaenia
Leukocytosis | leucocytosis
Sickle cell trait | sickle trait
Acquired polycythemia vera; Polycythemia vera | | PV
Diffuse large B-cell lymphoma | diffuse large B cell lymphoma | DLBCL
Brain metastasis; Metastatic malignant neoplasm to brain; Metastatic malignant neoplasm in the brain; Metastatic malignant neoplasm | brain mets; brain metastases; cerebral metastases; cerebral mets
Bone metastasis; Metastatic malignant neoplasm to bone; Metastatic malignant neoplasm | bone mets; bone metastases; bony mets; bony metastases; osseous metastases
Liver metastasis; Metastatic malignant neoplasm to liver; Metastatic malignant neoplasm | liver mets; liver metastases; hepatic mets; hepatic metastases
Lung metastasis; Metastatic malignant neoplasm to lung; Metastatic malignant neoplasm | lung mets; lung metastases; pulmonary mets; pulmonary metastases
Lymph node metastasis; Metastatic malignant neoplasm in the lymph nodes; Metastatic malignant neoplasm | nodal mets; nodal metastases; lymph node metastases; nodal disease
Peritoneal carcinomatosis | peritoneal mets; peritoneal metastases; omental caking
Leptomeningeal metastasis; Leptomeningeal disease | leptomeningeal disease; leptomeningeal carcinomatosis
Malignant pleural effusion
Spinal cord compression; Cord compression | cord compression; malignant cord compression | MSCC
Cecal cancer; Cecum cancer | cecal ca; caecal ca; caecal cancer
Transitional cell carcinoma; Urothelial carcinoma | | TCC
Nuclear sclerotic cataract; Cataract | nuclear sclerosis; NS cataract; nuclear cataract | NSC
Posterior capsule opacification | posterior capsular opacification | PCO
Corneal abrasion
Hard of hearing; Hearing loss | | HOH
Epidermoid cyst; Sebaceous cyst | sebaceous cyst; sebaceous cysts; epidermal inclusion cyst
Stasis dermatitis | venous eczema; varicose eczema
Venous ulcer; Varicose ulcer | venous leg ulcer; venous stasis ulcer; venous ulcers | VLU
Drug eruption; Drug rash | drug rash
Onychomycosis; Tinea unguium | fungal nail; fungal nails; fungal nail infection
Allergy to nut; Food allergy | nut allergy; tree nut allergy
Penicillin allergy; Drug allergy | PCN allergy; allergy to penicillin
Milk allergy; Food allergy | milk protein allergy; cow's milk protein allergy; cows milk protein allergy; cow's milk allergy | CMPA
Egg allergy; Food allergy
Metabolic dysfunction-associated steatohepatitis; Nonalcoholic steatohepatitis | nonalcoholic steatohepatitis; non-alcoholic steatohepatitis | NASH; MASH
Chronic liver failure; End stage liver disease | end stage liver disease; end-stage liver disease | ESLD
Hepatic encephalopathy | | HE
Exocrine pancreatic insufficiency | pancreatic insufficiency | EPI
Small intestinal bacterial overgrowth | | SIBO
Hyperosmolar hyperglycemic state; Hyperglycemic hyperosmolar state; Hyperosmolar syndrome | hyperosmolar hyperglycaemic state | HHS; HONK
Creutzfeldt Jacob disease; Creutzfeldt-Jakob disease | | CJD
Methicillin-resistant staphylococcus aureus infectious disease | MRSA infection; MRSA colonization; MRSA carrier | MRSA
Anastomotic leak | anastomotic leakage; anastomotic dehiscence
Wound dehiscence | dehiscence
Foreign body | foreign bodies
Abrasion | abrasions; grazes
Schistosomiasis | schisto
Traveler's diarrhea; Infectious diarrheal disease | traveller's diarrhoea; travellers diarrhoea; travelers diarrhea
Spontaneous bacterial peritonitis; Bacterial peritonitis
Peripheral vascular disease | peripheral arterial dz
Encopresis
Non-anion gap metabolic acidosis; Metabolic acidosis | non-gap acidosis | NAGMA
Anion gap metabolic acidosis; Metabolic acidosis | high anion gap metabolic acidosis; gap acidosis | AGMA; HAGMA
Alcohol intoxication; Alcoholic intoxication | EtOH intox; EtOH intoxication; alcohol intox
Protein-calorie malnutrition; Malnutrition | severe protein calorie malnutrition; severe malnutrition; moderate malnutrition; protein calorie malnutrition
Rib fracture | rib fx; rib fractures; rib fxs
Open fracture | compound fracture
Fracture of tibia and fibula; Fracture of tibia | tib-fib fx; tib-fib fracture; tib fib fracture; tibia fracture; tibial plateau fracture
Nasal fracture | nasal bone fracture; broken nose
Epidural hematoma | epidural haematoma; extradural haematoma; extradural hematoma | EDH
Diffuse axonal injury | | DAI
Neck sprain | cervical strain; neck strain
Muscle spasm | back spasm; back spasms; muscle spasms
Contusion | contusions; bruise
Temporomandibular joint disorder | TMJ disorder; TMJ dysfunction | TMJD
Mouth ulcer; Oral ulcer | mouth ulcers; oral ulcers; oral ulceration
Vestibular migraine
Ingrown toenail; Ingrown nail | ingrowing toenail; ingrown nail; onychocryptosis
Tophus; Gout | tophi; tophaceous gout
Pathologic fracture; Pathological fracture | pathological fracture; fragility fracture; insufficiency fracture
Mixed hyperlipidemia; Combined hyperlipidemia; Hyperlipidemia | mixed hyperlipidaemia; mixed dyslipidemia
Obesity hypoventilation syndrome; Obesity-hypoventilation syndrome | obesity hypoventilation
Steatohepatitis
Biliary colic
Budd-Chiari syndrome | Budd-Chiari
Esophageal stricture; Esophageal stenosis | oesophageal stricture; peptic stricture
Esophageal spasm | oesophageal spasm; nutcracker esophagus
Short bowel syndrome | short gut; short bowel
Large bowel obstruction; Intestinal obstruction | | LBO
Intestinal pseudo-obstruction | pseudo-obstruction
Colonic pseudo-obstruction; Pseudo-obstruction of colon; Intestinal pseudo-obstruction | Ogilvie's; Ogilvie syndrome; Ogilvie's syndrome; acute colonic pseudo-obstruction | ACPO
Bile acid malabsorption | bile salt malabsorption; bile acid diarrhoea; bile acid diarrhea
Perforated viscus; Intestinal perforation | bowel perforation; perforated bowel; colonic perforation
Psoas abscess
Renal mass | kidney mass; renal lesion
ANCA-associated vasculitis; Antineutrophil cytoplasmic antibody-associated vasculitis | ANCA vasculitis | AAV
Goodpasture syndrome; Anti-glomerular basement membrane disease | Goodpasture
Tubo-ovarian abscess | | TOA
Bartholin abscess; Bartholin gland abscess | Bartholin's abscess
Oligomenorrhea | oligomenorrhoea
Mastalgia
Preterm delivery; Preterm birth
Threatened abortion; Threatened miscarriage | threatened miscarriage; threatened AB
Missed abortion; Spontaneous abortion | missed AB
Lacunar infarction; Lacunar stroke; Stroke disorder; Cerebral infarction | lacunar infarct; lacunar stroke; lacunar infarcts; lacunar CVA
Cerebral venous sinus thrombosis; Intracranial sinus thrombosis | cerebral venous thrombosis; venous sinus thrombosis | CVST; CVT
Medication overuse headache | | MOH
Chronic migraine; Migraine disorder
Cervicogenic headache
Guillain-Barre syndrome | Guillain-Barre; Guillain Barre
Statin myopathy; Drug-induced myopathy; Myopathy | statin-induced myopathy
Cubital tunnel syndrome | cubital tunnel
Lumbar radiculopathy; Radiculopathy | lumbosacral radiculopathy; L5 radiculopathy; S1 radiculopathy
Cervical radiculopathy; Radiculopathy | C6 radiculopathy; C7 radiculopathy
Cauda equina syndrome
Tic disorder | tics
Asperger syndrome; Asperger disorder | Asperger's
Social anxiety disorder | social anxiety; social phobia
Complex post-traumatic stress disorder; Post-traumatic stress disorder | complex PTSD | cPTSD
Hoarding disorder | hoarding
Mania; Manic episode | manic; manic episode; hypomanic
Treatment-resistant depression; Depressive disorder | treatment resistant depression; refractory depression | TRD
Brief psychotic disorder
First episode psychosis; Psychosis | first-episode psychosis
Sleepwalking; Parasomnia, sleepwalking type | somnambulism
Disruptive mood dysregulation disorder | | DMDD
Selective mutism
Avoidant restrictive food intake disorder; Avoidant/restrictive food intake disorder | | ARFID
Alcohol withdrawal seizure; Alcohol withdrawal | alcohol withdrawal seizures; withdrawal seizures; EtOH withdrawal seizure
Korsakoff syndrome | Korsakoff; Korsakoff's
Opioid withdrawal; Opiate withdrawal | opiate withdrawal
Benzodiazepine dependence; Sedative dependence | benzo dependence; benzo use disorder; benzodiazepine use disorder
Benzodiazepine withdrawal | benzo withdrawal
Coarctation of aorta; Aortic coarctation | coarctation
Ebstein anomaly; Ebstein anomaly of tricuspid valve | Ebstein's
Eisenmenger syndrome | Eisenmenger
Bicuspid aortic valve | bicuspid AV | BAV
Prosthetic valve endocarditis; Endocarditis | | PVE
Torsades de pointes | torsades
Takotsubo cardiomyopathy | Takotsubo; stress cardiomyopathy; broken heart syndrome
Transthyretin amyloidosis; ATTR amyloidosis; Amyloidosis | | ATTR; ATTR-CM
Dressler syndrome | Dressler's
Septic embolism | septic emboli
Iliac artery aneurysm; Iliac aneurysm | iliac aneurysm
Subclavian steal syndrome | subclavian steal
Buerger disease; Thromboangiitis obliterans | Buerger's
Superficial thrombophlebitis; Thrombophlebitis | superficial vein thrombosis; superficial venous thrombosis
May-Thurner syndrome | May-Thurner
Aspergilloma; Pulmonary aspergilloma
Coccidioidomycosis | valley fever
Flail chest
Pulmonary edema | pulm edema; pulmonary oedema; flash pulmonary edema; flash pulmonary oedema; acute pulmonary edema | APO
Transfusion-related acute lung injury; Transfusion related acute lung injury | | TRALI
Smoke inhalation; Smoke inhalation injury | smoke inhalation injury; inhalation injury
Paracetamol overdose; Acetaminophen overdose; Paracetamol poisoning | acetaminophen overdose; tylenol overdose; OD paracetamol; paracetamol OD
Salicylate poisoning | salicylate toxicity; aspirin overdose
Lithium toxicity
Digoxin toxicity | digitalis toxicity
Heat stroke | heatstroke
Heat exhaustion
Near drowning; Drowning
Snake bite | snakebite
Insect sting | bee sting; wasp sting
Insect bite | insect bites; spider bite
Animal bite; Bite | dog bite; cat bite; human bite; animal bites; dog bites
Tick bite | tick bites
Ewing sarcoma | Ewing's
Desmoid tumor; Desmoid | desmoid
Kaposi's sarcoma; Kaposi sarcoma | Kaposi's
Merkel cell carcinoma; Merkel cell skin cancer | Merkel cell
Burkitt lymphoma | Burkitt's
Waldenstrom macroglobulinemia | Waldenstrom's; Waldenström's | WM
POEMS syndrome | | POEMS
Cancer of unknown primary; Metastatic malignant neoplasm | malignancy of unknown primary; carcinoma of unknown primary
Tumor lysis syndrome | tumor lysis; tumour lysis
Cachexia | cachectic
Chemotherapy-induced nausea and vomiting | chemo-induced nausea; chemotherapy induced nausea | CINV
Chemotherapy-induced peripheral neuropathy; Drug-induced neuropathy; Peripheral neuropathy | chemo-induced neuropathy; chemotherapy induced peripheral neuropathy | CIPN
Metastatic breast cancer; Breast cancer | | MBC
Metastatic prostate cancer; Prostate cancer | | mCRPC; CRPC
Sudden cardiac death
Sudden cardiac arrest; Cardiac arrest
Postoperative nausea and vomiting | post-operative nausea and vomiting | PONV
Vaso-occlusive crisis; Sickle cell crisis | vaso occlusive crisis; sickle cell crisis; pain crisis; vaso-occlusive episode | VOC
Asplenia | functional asplenia
Hand-arm vibration syndrome; Vibration syndrome | hand arm vibration syndrome | HAVS
Oligospermia | oligozoospermia
Azoospermia
Aspirin sensitivity; Drug hypersensitivity | ASA sensitivity; aspirin allergy; ASA allergy
Hemorrhoid; Hemorrhoids | piles
Iron deficiency anemia | iron def anemia; iron def anaemia; Fe def anemia
Subclinical hypothyroidism; Hypothyroidism
Subclinical hyperthyroidism; Hyperthyroidism
Catheter-related bloodstream infection | line sepsis; line infection; central line infection | CLABSI; CRBSI
Nummular dermatitis; Nummular eczema | nummular eczema; discoid eczema
Hypertrophy of nasal turbinates | turbinate hypertrophy
Chronic kidney disease stage 2; Chronic kidney disease | CKD 2; CKD II; CKD stage II; stage II CKD | CKD2
Chronic kidney disease stage 3; Chronic kidney disease | CKD 3; CKD 3a; CKD 3b; CKD III; CKD IIIa; CKD IIIb; stage 3a CKD; stage 3b CKD; stage III CKD; CKD stage 3a; CKD stage 3b; CKD stage III | CKD3; CKD3a; CKD3b
Chronic kidney disease stage 4; Chronic kidney disease | CKD 4; CKD IV; CKD stage IV; stage IV CKD | CKD4
Chronic kidney disease stage 5; End-stage renal disease; Chronic kidney disease | CKD 5; CKD V; CKD stage V; stage V CKD | CKD5
Tuberculosis | Koch's; Koch's disease
Pulmonary tuberculosis; Tuberculosis | pulmonary Koch's
Obstructed labor | arrest of descent; arrest of dilation; arrest of dilatation; failure to progress
Impetigo | school sores
Abdominal adhesions | adhesions; pelvic adhesions; intra-abdominal adhesions; peritoneal adhesions
Acute blood loss anemia; Anemia | acute blood loss anaemia; blood loss anemia; ABLA
White coat hypertension; Hypertensive disorder | white coat HTN; white-coat hypertension; white coat syndrome
Acute on chronic heart failure; Congestive heart failure; Heart failure | acute on chronic HF; acute on chronic CHF; acute on chronic congestive heart failure; acute on chronic combined heart failure; acute on chronic combined HF; acute on chronic combined CHF; acute on chronic biventricular HF; acute on chronic biventricular CHF; acute on chronic biventricular heart failure; acute on chronic right HF; acute on chronic right CHF; acute on chronic right heart failure; acute on chronic right sided HF; acute on chronic right sided CHF; acute on chronic right sided heart failure
Diastolic heart failure; Congestive heart failure; Heart failure | acute on chronic diastolic heart failure; acute on chronic diastolic HF; acute on chronic diastolic CHF; acute on chronic diastolic congestive heart failure; acute diastolic heart failure; acute diastolic HF; acute diastolic CHF; acute diastolic congestive heart failure; chronic diastolic heart failure; chronic diastolic HF; chronic diastolic CHF; chronic diastolic congestive heart failure; decompensated diastolic heart failure; decompensated diastolic HF; decompensated diastolic CHF; decompensated diastolic congestive heart failure; acute decompensated diastolic heart failure; acute decompensated diastolic HF; acute decompensated diastolic CHF; acute decompensated diastolic congestive heart failure; acute on chronic HFpEF; acute HFpEF; chronic HFpEF; decompensated HFpEF; acute decompensated HFpEF; HFpEF exacerbation
Systolic heart failure; Congestive heart failure; Heart failure | acute on chronic systolic heart failure; acute on chronic systolic HF; acute on chronic systolic CHF; acute on chronic systolic congestive heart failure; acute systolic heart failure; acute systolic HF; acute systolic CHF; acute systolic congestive heart failure; chronic systolic heart failure; chronic systolic HF; chronic systolic CHF; chronic systolic congestive heart failure; decompensated systolic heart failure; decompensated systolic HF; decompensated systolic CHF; decompensated systolic congestive heart failure; acute decompensated systolic heart failure; acute decompensated systolic HF; acute decompensated systolic CHF; acute decompensated systolic congestive heart failure; acute on chronic HFrEF; acute HFrEF; chronic HFrEF; decompensated HFrEF; acute decompensated HFrEF; HFrEF exacerbation
Acute on chronic respiratory failure; Respiratory failure | acute on chronic hypoxic respiratory failure; acute on chronic hypercapnic respiratory failure; acute on chronic hypoxemic respiratory failure
Acute kidney injury | acute on chronic kidney injury; acute on chronic renal failure; acute on chronic kidney disease
Bleeding esophageal varices; Esophageal varices with bleeding; Esophageal varices | variceal bleed; variceal bleeding; variceal hemorrhage; variceal haemorrhage; bleeding varices
Pressure injury of deep tissue; Decubitus ulcer; Pressure ulcer | deep tissue injury; sacral DTI; deep tissue pressure injury | DTI; sDTI; DTPI
Viral hepatitis | viral hep
Shoulder impingement syndrome | shoulder impingement; subacromial impingement; impingement syndrome
Antepartum hemorrhage | antepartum haemorrhage | APH
Patent ductus arteriosus | | hsPDA
PHACE syndrome; PHACE association | | PHACE
Dental caries | caries; tooth decay
Diabetic macular edema; Macular edema | diabetic macular oedema | DME
Meibomian gland dysfunction | | MGD
Low-lying placenta; Low implantation of placenta | low lying placenta
Oral candidiasis; Candidiasis | oral candida; oropharyngeal candida
Type 2 respiratory failure; Respiratory failure | type 1 respiratory failure; type II respiratory failure; type I respiratory failure | T1RF; T2RF
Campylobacteriosis; Campylobacter infection | campylobacter; campylobacter enteritis; campylobacter gastroenteritis
Pituitary adenoma | pituitary microadenoma; microadenoma; pituitary macroadenoma; macroadenoma
Epiretinal membrane; Preretinal fibrosis | epiretinal membranes; macular pucker | ERM
Asteroid hyalosis
Scoliosis | dextroscoliosis; levoscoliosis
Cervical spondylotic myelopathy; Cervical myelopathy; Spinal cord disorder | spondylotic myelopathy
ABO incompatibility; ABO hemolytic disease of the newborn | ABO hemolytic disease; ABO haemolytic disease
Nonunion of fracture; Fracture nonunion | nonunion; non-union; malunion; delayed union
Persistent vegetative state; Vegetative state
Nocturnal enuresis; Enuresis | bed wetting; bed-wetting; wets the bed; wetting the bed; bed wetter; wets bed
Ringworm; Tinea corporis; Dermatophytosis | ring worm
Nephrolithiasis; Kidney stone; Urolithiasis | kidneystone; kidneystones; calculus of kidney; kidney calculus
Gallstones; Cholelithiasis | gall stone; gallstone
Sunburn | sun burn
Essential hypertension; Hypertension; Hypertensive disorder | essential (primary) hypertension; primary (essential) hypertension
Morbid obesity; Obesity | morbid (severe) obesity; morbid (severe) obesity due to excess calories; severe (morbid) obesity
Obesity disorder; Obesity | obesity due to excess calories
Aortic valve stenosis; Aortic stenosis | aortic (valve) stenosis; nonrheumatic aortic (valve) stenosis
Mitral valve insufficiency; Mitral valve regurgitation | mitral (valve) insufficiency; nonrheumatic mitral (valve) insufficiency
Coronary artery disorder; Coronary arteriosclerosis; Coronary artery disease | atherosclerotic heart disease; atherosclerotic heart disease of native coronary artery
Osteoarthritis | primary osteoarthritis; unilateral primary osteoarthritis; bilateral primary osteoarthritis; generalized osteoarthritis
Osteoarthritis, knee; Osteoarthritis of the knee; Osteoarthritis | primary osteoarthritis of knee; unilateral primary osteoarthritis of knee; bilateral primary osteoarthritis of knee; primary osteoarthritis of right knee; primary osteoarthritis of left knee
Osteoporosis | age-related osteoporosis; age related osteoporosis
Psoriasis | psoriasis vulgaris; chronic plaque psoriasis
Cholelithiasis; Gallstone | calculus of gallbladder
Uterine corpus leiomyoma; Uterine fibroid; Uterine leiomyoma | leiomyoma of uterus; fibroids of uterus
Fatty liver disease; Steatosis of liver | fatty (change of) liver
Nuclear senile cataract; Senile nuclear cataract; Cataract | age-related nuclear cataract; nuclear sclerosis cataract; nuclear sclerosis of lens
Hypercholesterolemia; Hyperlipidemia | pure hypercholesterolemia; pure hypercholesterolaemia
Pancreas divisum
Pneumatosis intestinalis; Pneumatosis cystoides intestinalis | pneumatosis coli; intestinal pneumatosis
Insulin resistance | insulin resistant state
Melasma | chloasma
Burning mouth syndrome | burning tongue syndrome; glossodynia
Central serous chorioretinopathy | central serous | CSCR
Tethered cord syndrome; Tethered spinal cord syndrome | tethered spinal cord
Cerebral cavernous malformation | cavernous malformation; cavernoma; brainstem cavernoma
Sialolithiasis | salivary stone; salivary gland stone; salivary calculus; submandibular stone; submandibular calculus; submandibular sialolithiasis; parotid stone; parotid sialolithiasis; salivary duct stone
Prurigo nodularis | nodular prurigo
Pleomorphic adenoma; Pleomorphic salivary gland adenoma | parotid pleomorphic adenoma; pleomorphic adenoma of parotid; pleomorphic adenoma of the parotid; submandibular pleomorphic adenoma
Gaucher disease type I; Gaucher disease; Gaucher's disease | Gaucher type 1; Gaucher disease type 1; type 1 Gaucher
Mucormycosis | mucor; rhino-orbital mucor; pulmonary mucor
Primary ovarian failure; Premature ovarian failure; Premature menopause | premature ovarian insufficiency; primary ovarian insufficiency | POI
`;
