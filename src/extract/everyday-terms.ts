/**
 * What problem lists and notes write all day for disorders that terminologies have under longer names, if at all. Columns: standard name,
 * the first that the index has (none need be: then the mention has no code) | other wordings | abbreviations; lists are separated by
 * semicolons, empty columns at the end are left out. A wording that ends in 's is taken as a possessive only: "Graves'", not "Dr Graves".
 */
export const everydayTerms = `
Gestational diabetes; Gestational diabetes mellitus | diabetes of pregnancy | GDM; A1GDM; A2GDM
Hypertension; Hypertensive disorder |  | cHTN
Preeclampsia; Pre-eclampsia | pre-e; superimposed preeclampsia; superimposed pre-eclampsia | PreE
Preterm labor; Premature labor | preterm labour; threatened preterm labor; threatened preterm labour | PTL
Intrahepatic cholestasis of pregnancy; Cholestasis of pregnancy | cholestasis of pregnancy; obstetric cholestasis | ICP of pregnancy
Ectopic pregnancy | tubal ectopic; ruptured ectopic; ectopic
Breech presentation | breech
Trichomoniasis | trich
Cervical intraepithelial neoplasia | CIN 1; CIN 2; CIN 3; CIN2/3
Abnormal uterine bleeding |  | AUB
Rectocele
Uterine prolapse | pelvic organ prolapse; vaginal prolapse
Intraventricular hemorrhage | intraventricular haemorrhage | IVH
Extremely low birth weight | extremely low birth weight infant | ELBW
Very low birth weight | very low birth weight infant | VLBW
Small for gestational age; Small for gestational age infant |  | SGA
Large for gestational age; Large for gestational age infant |  | LGA
Hand, foot and mouth disease | hand foot mouth; hand foot and mouth | HFMD
Streptococcal pharyngitis; Streptococcal sore throat | strep pharyngitis; strep throat; strep tonsillitis
Pediculosis capitis; Pediculosis | head lice; lice
Molluscum contagiosum | molluscum
Enterobiasis | pinworm; pinworms; threadworms
Non-accidental injury; Child abuse |  | NAI
Diaper rash; Diaper dermatitis | nappy rash; napkin dermatitis
Heart failure with mildly reduced ejection fraction; Heart failure |  | HFmrEF
Nonischemic cardiomyopathy; Cardiomyopathy | non-ischemic cardiomyopathy; non-ischaemic cardiomyopathy | NICM
Atrial flutter | a-flutter; a flutter
Atrioventricular nodal reentrant tachycardia | AV nodal reentrant tachycardia | AVNRT
Premature atrial contraction | premature atrial contractions; premature atrial complexes | PACs
Brugada syndrome | Brugada
Aortic valve insufficiency; Aortic valve regurgitation | aortic insufficiency; aortic incompetence | AI
Critical limb ischemia; Peripheral arterial disease | critical limb ischaemia; chronic limb threatening ischemia | CLI; CLTI
Intermittent claudication | claudication
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
Influenza | influenza A; influenza B; flu A; flu B
Helicobacter pylori infection; Helicobacter pylori infectious disease | H pylori; H. pylori; H pylori infection; helicobacter
Barrett esophagus | Barrett's
Crohn disease | Crohn's
Celiac disease | celiac; coeliac
Portal hypertension | portal HTN
Hepatitis A | hep A; hep A infection
Hepatitis B; Hepatitis B virus infection | hep B; hep B infection; chronic hep B
Hepatitis C; Hepatitis C virus infection | hep C; hep C infection; chronic hep C
Wilson disease | Wilson's
Mallory-Weiss syndrome | Mallory-Weiss; Mallory-Weiss tear; Mallory Weiss tear
Clostridium difficile infection; Clostridium difficile colitis; Clostridioides difficile infection | C diff; C. diff; C diff colitis; C. diff colitis; C difficile; C diff infection; Clostridioides difficile | CDI; CDAD
Laryngopharyngeal reflux |  | LPR
Zenker diverticulum | Zenker's
Ischemic hepatitis; Hypoxic hepatitis | shock liver; ischaemic hepatitis
Surgical site infection
Acute interstitial nephritis; Interstitial nephritis | allergic interstitial nephritis | AIN
Diabetic nephropathy; Diabetic kidney disease |  | DN
Pyelonephritis | pyelo
Lower urinary tract symptoms |  | LUTS
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
Vitamin B12 deficiency; Cobalamin deficiency | B12 def; vit B12 deficiency
Iron deficiency | iron def
Male hypogonadism; Hypogonadism | low testosterone
Adrenal mass; Adrenal gland neoplasm | adrenal nodule; adrenal nodules; adrenal incidentaloma
Pheochromocytoma | phaeochromocytoma; pheo
Post-transplant diabetes mellitus | post transplant diabetes; new onset diabetes after transplant | PTDM; NODAT
Sjogren syndrome | Sjögren's; Sjogren's
Raynaud disease; Raynaud phenomenon | Raynaud's
Osteoarthritis of the knee; Knee osteoarthritis; Osteoarthritis | knee OA
Hip osteoarthritis; Osteoarthritis | hip OA
Hand osteoarthritis; Osteoarthritis | hand OA
SLAP lesion | SLAP tear
Labral tear | labral tears
Carpal tunnel syndrome | carpal tunnel
Trigger finger; Trigger finger disorder | trigger thumb; triggering finger
De Quervain disease; De Quervain tenosynovitis | de Quervain's
Dupuytren contracture | Dupuytren's
Hip fracture; Fracture of femur | neck of femur fracture; fractured neck of femur; fractured NOF; NOF fracture; NOF #
Anterior cruciate ligament tear | ACL tear; ACL rupture; ACL injury; torn ACL; ACL-deficient knee
Tear of meniscus; Meniscus tear | meniscal tear; meniscal tears; torn meniscus; medial meniscal tear; lateral meniscal tear
Hammer toe; Hammertoe | hammertoe
Achilles tendinopathy; Achilles tendinitis | achilles tendonitis; achilles tendinosis
Whiplash injury | whiplash
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
Bipolar disorder | bipolar affective disorder; bipolar disease; bipolar depression
Alcohol use disorder; Alcohol dependence | alcohol misuse; alcohol use d/o; EtOH use disorder; EtOH use d/o; EtOH dependence; harmful drinking | AUD
Opioid use disorder; Opiate dependence | opioid misuse; opioid use d/o; heroin use disorder; heroin dependence | OUD
Methamphetamine use disorder; Amphetamine abuse | meth use disorder; meth abuse; methamphetamine abuse
Cocaine use disorder; Cocaine abuse; Cocaine dependence
Major depressive episode; Major depressive disorder |  | MDE
Postpartum depression | postnatal depression; post-natal depression
Suicide attempt | suicide attempts; attempted suicide; suicidal attempt
Self-harm; Deliberate self-harm | self harm; self harming; self injury; deliberate self harm | DSH; NSSI
Drug overdose; Overdose | overdosed; intentional overdose; accidental overdose
Sickle cell disease | sickle cell
Beta thalassemia trait; Beta thalassemia | beta thal trait; thal trait; thalassemia trait; thalassaemia trait
Hemophilia A | haemophilia A
Factor V Leiden thrombophilia; Thrombophilia due to activated protein C resistance; Thrombophilia | factor V leiden; factor five leiden | FVL
Thrombophilia | hypercoagulable state; hypercoagulability
Hodgkin lymphoma | Hodgkin's
Breast cancer | breast ca; ca breast
Prostate cancer | prostate ca; ca prostate
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
Kidney cancer; Renal cancer | renal ca; kidney ca; renal cell ca
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
Perforation of tympanic membrane; Tympanic membrane perforation | TM perforation; perforated TM; perforated eardrum; tympanic membrane perforation; ruptured eardrum
Deviated nasal septum | deviated septum; septal deviation
Seborrheic dermatitis | seb derm; seborrhoeic dermatitis
Seborrheic keratosis | seborrhoeic keratosis; seb K; seb keratosis | SK
Decubitus ulcer; Pressure ulcer | decub; decubs; sacral decub; sacral decubitus; sacral pressure ulcer; heel ulcer; bed sore; bedsore; bedsores
Burn injury; Burn | 2nd degree burn; second degree burn; third degree burn; 3rd degree burn; first degree burn; partial thickness burn; full thickness burn; thermal burn; chemical burn; scald
Laceration
Frostbite
DiGeorge syndrome | DiGeorge
Turner syndrome | Turner's
Klinefelter syndrome | Klinefelter's
Marfan syndrome | Marfan's
Peyronie disease | Peyronie's
Hirschsprung disease | Hirschsprung's
Gilbert syndrome | Gilbert's
Paget disease; Paget disease of bone | Paget's
Peritonsillar abscess | quinsy
Norovirus infection; Viral gastroenteritis | norovirus; norovirus gastroenteritis
Left heart failure; Heart failure | LV failure; left ventricular failure | LVF
`;
