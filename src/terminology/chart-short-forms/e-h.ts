/** One meaning a line, see `../chart-short-forms.ts`. */
export const shortFormsEH = `EA|disorder|esophageal atresia|18|toe tof fistula neonate
EA|disorder|esophageal adenocarcinoma|10|barrett oesophagectomy
EAA|disorder|extrinsic allergic alveolitis;hypersensitivity pneumonitis;allergic alveolitis|92
EAC|anatomy|external auditory canal|80|tm cerumen ear
EAC|disorder|esophageal adenocarcinoma;Adenocarcinoma of esophagus;oesophageal adenocarcinoma|12|barrett esophagus
EAD|disorder|early allograft dysfunction|35|liver transplant
EAD|admin|expected/estimated admission date|20
EAD|disorder|congenital myasthenic syndrome 5|1
EAEC|organism|enteroaggregative Escherichia coli|95
EAF|disorder|enteroatmospheric fistula|65|abdomen wound stoma tpn
EAF|disorder|eosinophilic angiocentric fibrosis|2|nasal
EAM|anatomy|external auditory meatus|96
EAP|admin|employee assistance program|80
EAT|disorder|ectopic atrial tachycardia|45
EAT|test|Eating Attitudes Test|20
EATL|disorder|enteropathy-associated T-cell lymphoma|99
EAU|place|emergency assessment unit|85
EB|disorder|epidermolysis bullosa|40|blisters dressings
EB|procedure|endometrial or endobronchial biopsy|10
EBA|disorder|epidermolysis bullosa acquisita|65|blisters type vii immunofluorescence
EBCT|test|electron beam CT|80
EBL|finding|estimated blood loss|99
EBM|other|expressed breast milk|80|feeds baby ml breastfeeding
EBM|admin|evidence-based medicine|12
EBMD|disorder|epithelial basement membrane dystrophy;map-dot-fingerprint dystrophy|95
EBNS|procedure|endoscopic bladder neck suspension|40
EBNS|disorder|epidermolysis bullosa simplex, autosomal recessive;~epidermolysis bullosa simplex|1
EBP|other|evidence-based practice|70
EBP|procedure|epidural blood patch|25|headache dural puncture
EBRT|procedure|external beam radiotherapy|99
EBS|disorder|epidermolysis bullosa simplex|70|blisters keratin
EBSMP|disorder|epidermolysis bullosa simplex with mottled pigmentation|80
EBUS|procedure|endobronchial ultrasound|99
EBV|organism|Epstein-Barr virus|60|igm vca serology pcr positive negative
EBV|disorder|Epstein-Barr virus infection;infectious mononucleosis;glandular fever|36|monospot tonsillitis sore throat splenomegaly lymphadenopathy fatigue
EBW|other|estimated/expected body weight|60
EC|drug|enteric coated|40|aspirin asa tab 81
EC|drug|emergency contraception|20|levonorgestrel upsi lng ellaone
EC|place|emergency centre|6
EC|anatomy|ear canal|5|tm
EC|disorder|endometrial carcinoma|4|hysterectomy pmb
EC|disorder|epidermoid cyst|3
ECA|anatomy|external carotid artery|95
ECASA|drug|enteric-coated aspirin|98
ECC|procedure|endocervical curettage|60|colposcopy ectocervix
ECC|disorder|early childhood caries|30|dental teeth
ECCE|procedure|extracapsular cataract extraction|96
ECCL|disorder|encephalocraniocutaneous lipomatosis|90
ECD|disorder|Erdheim-Chester disease|40|braf histiocytosis
ECD|other|extended criteria donor|20|transplant kidney
ECD|disorder|endocardial cushion defect;atrioventricular septal defect|15|down av canal
ECD|place|emergency care department|8
ECF|place|extended care facility|70|discharge placement
ECF|anatomy|extracellular fluid|15|sodium volume
ECF|drug|epirubicin, cisplatin, fluorouracil|12|gastric oesophageal cycle
ECG|test|electrocardiogram|99
ECHO|test|echocardiogram|96
ECHO|organism|echovirus|1
ECI|place|early childhood intervention|70
ECMO|procedure|extracorporeal membrane oxygenation|99
ECOG|test|Eastern Cooperative Oncology Group performance status|99
E coli|organism|Escherichia coli|97
EColi|organism|Escherichia coli|95
ECP|procedure|extracorporeal photopheresis|55|gvhd ctcl
ECP|staff|emergency care practitioner|20
ECP|drug|emergency contraceptive pill|15
ECRB|anatomy|extensor carpi radialis brevis|99
ECRL|anatomy|extensor carpi radialis longus|99
ECS|procedure|elective caesarean section|40
ECS|disorder|epidural compression syndrome|5
ECT|procedure|electroconvulsive therapy|96
ECU|anatomy|extensor carpi ulnaris|85
ECV|procedure|external cephalic version|90|breech
Eczema herp|disorder|eczema herpeticum|90
ED|place|emergency department|88|arrived presented triage visit sent discharged
ED|disorder|erectile dysfunction;impotence;male erectile dysfunction|9|neuropathy dsn erection sildenafil viagra cialis libido testosterone tadalafil erections morning sexual
ED|disorder|eating disorder|2|anorexia bmi purging binge restriction bulimia
EDA|procedure|epidural anaesthesia|30|labour
EDA|disorder|ectodermal dysplasia|10|hypohidrotic teeth
EDAS|procedure|encephaloduroarteriosynangiosis|80
EDB|anatomy|extensor digitorum brevis|75
EDB|time|estimated date of birth|10
EDC|time|estimated date of confinement|65|gestation lmp gravida us
EDC|anatomy|extensor digitorum communis|20|tendon extension hand
EDD|time|estimated date of delivery|75|gestation lmp scan g1p0
EDD|time|estimated date of discharge|22|ward plan medically
EDH|disorder|epidural hematoma;extradural haematoma|92
eDKA|disorder|euglycemic diabetic ketoacidosis;diabetic ketoacidosis|85
EDL|anatomy|extensor digitorum longus|85
EDM|anatomy|extensor digiti minimi|30
EDM|finding|early diastolic murmur|30|aortic regurgitation
EDM|admin|electronic document management|15
EDM|disorder|multiple epiphyseal dysplasia|2
EDMD|disorder|Emery-Dreifuss muscular dystrophy|98
EDNOS|disorder|eating disorder not otherwise specified|98
EDOU|place|emergency department observation unit|97
EDP|test|end-diastolic pressure|60
EDS|disorder|Ehlers-Danlos syndrome;Ehlers Danlos syndrome;Ehlers Danlos|62|hypermobility joint pots beighton dislocations heds subluxation
EDS|finding|excessive daytime sleepiness|28|epworth osa narcolepsy cpap snoring modafinil
EDS|test|Edinburgh Depression Scale|2|postnatal
EDSS|test|Expanded Disability Status Scale|96
EDTA|drug|ethylenediaminetetraacetic acid|90
EDU|place|eating disorders unit|60
EDV|test|end-diastolic volume or velocity|92
EDW|unit|estimated dry weight|95
EE|disorder|erosive esophagitis|40|ppi egd reflux
EE|drug|ethinyl estradiol|20|norethindrone levonorgestrel pill
EE|procedure|elbow extension|6
EE|disorder|epileptic encephalopathy|6|seizures eeg
EE2|drug|ethinylestradiol|95
EEA|anatomy|end-to-end anastomosis stapler|75
EEC|disorder|ectrodactyly, ectodermal dysplasia, and cleft lip/palate syndrome|60
EEC|disorder|bladder exstrophy-epispadias complex|5|exstrophy epispadias
EEE|disorder|eastern equine encephalitis|90
EEG|test|electroencephalogram|99
EELV|test|end-expiratory lung volume|80
EEN|procedure|exclusive enteral nutrition|80|crohn modulen
EENT|anatomy|eyes, ears, nose, throat|97
EEOC|admin|Equal Employment Opportunity Commission|40
EERD|disorder|extra-esophageal reflux disease;~gastroesophageal reflux disease|60
EES|device|everolimus-eluting stent|50
EF|test|ejection fraction|96|lvef echo % systolic
EF|disorder|eosinophilic fasciitis|1|peau fascia eosinophilia
EFAST|test|extended focused assessment with sonography for trauma|99
EFE|disorder|endocardial fibroelastosis|85
EFM|test|electronic fetal monitoring|97
EFMR|disorder|epilepsy, female restricted, with mental retardation;PCDH19 epilepsy|50
EFS|admin|event-free survival|50
EFT|procedure|emotional freedom technique|20
EFW|unit|estimated fetal weight|99
EGA|time|estimated gestational age|97
EGBUS|anatomy|external genitalia, Bartholin, urethral and Skene glands|97
EGC|disorder|early gastric cancer;malignant tumor of stomach|85|esd
EGD|procedure|esophagogastroduodenoscopy|99
EGDT|procedure|early goal-directed therapy|96
EGE|disorder|eosinophilic gastroenteritis|80
EGFR|test|estimated glomerular filtration rate|85|creatinine ckd ml/min urea u&e renal
EGFR|test|epidermal growth factor receptor|14|lung mutation exon erlotinib osimertinib adenocarcinoma
EGID|disorder|eosinophilic gastrointestinal disease|97
EGJ|anatomy|esophagogastric junction|98
EGPA|disorder|eosinophilic granulomatosis with polyangiitis;Churg-Strauss syndrome;Churg Strauss syndrome|99
EHBA|disorder|extrahepatic biliary atresia;Biliary atresia;atresia of bile duct|80
EHBD|anatomy|extrahepatic bile duct|85
EHC|drug|emergency hormonal contraception|85|levonorgestrel
EHC|admin|education, health and care|12|send school
EHCP|admin|education, health and care plan|98
EHEC|organism|enterohemorrhagic Escherichia coli|96
EHK|disorder|epidermolytic hyperkeratosis;epidermolytic ichthyosis|90
EHL|anatomy|extensor hallucis longus|80|strength fhl ta 5/5
EHL|procedure|electrohydraulic lithotripsy|12|stone
EHO|staff|environmental health officer|85
EHPVO|disorder|extrahepatic portal vein obstruction|97
EHPVT|disorder|extrahepatic portal vein thrombosis|90
EHR|admin|electronic health record|98
EHS|staff|employee health service|50
EHS|disorder|exertional heat stroke|10
EHT|disorder|essential hypertension|30
EI|place|early intervention|70|speech psychosis team therapy
EI|disorder|epidermolytic ichthyosis|1
EIA|test|enzyme immunoassay|60
EIA|anatomy|external iliac artery|20|cia stent angiogram
EIA|disorder|exercise-induced asthma;exercise induced bronchospasm;exercise-induced bronchoconstriction|18|albuterol sports
EIB|disorder|exercise-induced bronchospasm;Exercise-induced asthma;exercise induced bronchospasm;exercise-induced bronchoconstriction|92
EIC|disorder|epidermal inclusion cyst;Epidermoid cyst;epidermal cyst|50
EIC|procedure|extensive intraductal component|40|dcis
EIEE|disorder|early infantile epileptic encephalopathy;Ohtahara syndrome|97
EIM|finding|extraintestinal manifestations|70
EIN|disorder|endometrial intraepithelial neoplasia|75|hysterectomy
EIN|admin|employer identification number|15
EIP|place|early intervention in psychosis service|50
EIP|anatomy|extensor indicis proprius|40
EIS|place|early intervention service|75|psychosis
EITB|test|enzyme-linked immunoelectrotransfer blot|80
EIV|anatomy|external iliac vein|97
EJ|device|external jugular line|65|iv access
EJV|anatomy|external jugular vein|97
EKC|disorder|epidemic keratoconjunctivitis;adenoviral keratoconjunctivitis;shipyard eye|93
EKG|test|electrocardiogram|99
EKOS|device|ultrasound-assisted catheter-directed thrombolysis|95
EKV|disorder|erythrokeratodermia variabilis|85
ELBW|disorder|extremely low birth weight infant|97
ELBWI|disorder|extremely low birth weight infant|97
ELCA|procedure|excimer laser coronary atherectomy|80
ELCS|procedure|elective caesarean section|96
ELF|test|enhanced liver fibrosis test|75|nafld fib-4
ELISA|test|enzyme-linked immunosorbent assay|98
ELLSCS|procedure|elective lower segment caesarean section|98
ELSCS|procedure|elective lower segment caesarean section|98
ELST|disorder|endolymphatic sac tumor|93
E&M|admin|evaluation and management|95
E/M|admin|evaluation and management|95
EM|staff|emergency medicine|25|resident attending
EM|disorder|erythema multiforme|18|target lesions hsv mucosa rash
EM|disorder|erythema migrans;lyme disease|12|tick lyme doxycycline bullseye bite
EM|admin|evaluation and management|12|coding level billing
EM|test|electron microscopy|10|biopsy podocyte glomerulus
EM|disorder|endometriosis|3|pelvic laparoscopy
EMA|test|endomysial antibody|30|ttg coeliac iga
EMA|test|epithelial membrane antigen|22|immunohistochemistry
EMA|finding|early morning awakening|15|mood sleep depressed
EMA|drug|early medical abortion|12|mifepristone top
EMA|disorder|epilepsy with myoclonic absences|1
EMB|procedure|endometrial biopsy|70|aub endometrium uterus
EMB|drug|ethambutol|18|inh rif pza tb
EMB|procedure|endomyocardial biopsy|10|heart transplant rejection
EMC|place|emergency medical centre|20
EMC|disorder|endometrial carcinoma|10
EMC|disorder|essential mixed cryoglobulinemia|10|hcv purpura
EMC|disorder|extraskeletal myxoid chondrosarcoma|5|sarcoma
EMCS|procedure|emergency caesarean section|97
EMD|staff|emergency medical dispatch|20
EMD|procedure|electromechanical dissociation|15|cpr
EMDR|procedure|eye movement desensitization and reprocessing|99
EMF|disorder|endomyocardial fibrosis|50
EMG|test|electromyography|97
EMI|place|elderly mentally infirm home|85|dementia nursing care
EMIS|admin|EMIS GP record system|97
EMLA|drug|lidocaine-prilocaine cream|99
EMLSCS|procedure|emergency lower segment caesarean section|99
EMPD|disorder|extramammary Paget disease|98
Emph|disorder|pulmonary emphysema;emphysema|80
EMR|admin|electronic medical record|82
EMR|procedure|endoscopic mucosal resection|16|polyp barrett colonoscopy
EMS|staff|emergency medical services|90|called arrived scene ambulance
EMS|time|early morning stiffness|4|joints ra synovitis
EMS|finding|endometrial stripe|3|us
EMSB|procedure|early management of severe burns|50
EMT|staff|emergency medical technician|85|ambulance
EMT|test|endometrial thickness|10|mm tvs
EMTALA|admin|Emergency Medical Treatment and Labor Act|99
EMU|test|early morning urine|60|acr
EMU|place|epilepsy monitoring unit|38|eeg seizures
EMV|test|Glasgow eye, motor, verbal score|55|gcs
EMVI|finding|extramural vascular invasion|97
EMWX|disorder|episodic muscle weakness, X-linked|60
EN|disorder|erythema nodosum|50|shins tender sarcoid nodules
EN|procedure|enteral nutrition|35|tube feeds dietitian
EN|staff|enrolled nurse|8
ENA|test|extractable nuclear antigen|98
ENB|procedure|electromagnetic navigation bronchoscopy|80
Endo|staff|endocrinology|45|thyroid diabetes adrenal referral
Endo|procedure|endoscopy|30|ogd biopsies colon
Endo|disorder|endometriosis|18|pelvic laparoscopy dysmenorrhoea
ENE|finding|extranodal extension|92
ENKL|disorder|extranodal NK/T-cell lymphoma, nasal type|95
ENKTL|disorder|extranodal NK/T-cell lymphoma, nasal type|97
ENL|disorder|erythema nodosum leprosum|85
ENP|staff|emergency nurse practitioner|95
ENT|staff|ear, nose and throat|99
EOA|disorder|erosive osteoarthritis|35|hands
EOAD|disorder|early onset Alzheimer's disease|90
EOB|admin|explanation of benefits|60|insurance
EOB|finding|edge of bed|35|sat pt transfer
EOC|disorder|epithelial ovarian cancer|55
EOC|admin|episode of care|25
EOCA|disorder|early-onset cerebellar ataxia with retained tendon reflexes|60
EOD|time|every other day|60
EOD|time|end of day|20
EOE|disorder|eosinophilic esophagitis;eosinophilic oesophagitis|97
EoE|disorder|eosinophilic esophagitis;eosinophilic oesophagitis|85|budesonide dysphagia ppi food impaction rings flovent egd eosinophils
EoE|test|extra-oral examination|10|ioe intraoral tmj caries teeth dental wnl
EOFAD|disorder|early-onset familial Alzheimer disease;Familial Alzheimer's disease of early onset;early onset familial Alzheimer's disease|90
EOG|test|electrooculogram|40
EOL|admin|end of life|94|palliative
EOLC|admin|end of life care|98
EOM|anatomy|extraocular movements|96
EOMI|finding|extraocular movements intact|99
EOMI/PERRL|finding|extraocular movements intact, pupils equal|99
EOMs|anatomy|extraocular movements|98
EON|time|every other night|60
EOS|test|eosinophils|75|neut lymph monos basos wbc
EOS|disorder|early-onset sepsis|12|neonate gbs newborn benzylpenicillin
EOS|disorder|early-onset scoliosis|4|spine casting
EOT|other|end of treatment|60
EP|staff|electrophysiology|65|ablation icd pacemaker cardiology device
EP|disorder|ectopic pregnancy;~tubal pregnancy|8|hcg methotrexate adnexal pv tube
EP|staff|emergency physician|6
EP|disorder|epilepsy|2|seizures
EP|test|evoked potentials|2
EPAC|place|early pregnancy assessment clinic|95
EPAP|procedure|expiratory positive airway pressure|96
EPAU|place|early pregnancy assessment unit|98
EPB|anatomy|extensor pollicis brevis|90
EPDS|test|Edinburgh Postnatal Depression Scale|99
EPEC|organism|enteropathogenic Escherichia coli|97
EPI|drug|epinephrine|60
EPI|disorder|exocrine pancreatic insufficiency|22|creon elastase steatorrhea pert
EPI|procedure|epidural|5
EPL|anatomy|extensor pollicis longus|80
EPL|disorder|early pregnancy loss|15|miscarriage misoprostol
EPMR|disorder|epilepsy, progressive, with mental retardation;northern epilepsy|50
EPN|disorder|emphysematous pyelonephritis|60
EPO|drug|erythropoietin|85|ckd hb anaemia dialysis
EPO|admin|exclusive provider organization|6|insurance
EPP|disorder|erythropoietic protoporphyria|60|photosensitivity protoporphyrin afamelanotide
EPP|procedure|extrapleural pneumonectomy|15|mesothelioma
EPP|admin|exposure-prone procedure|15
EPPER|disorder|eosinophilic, polymorphic, pruritic eruption of radiotherapy|70
EPPK|disorder|epidermolytic palmoplantar keratoderma|85
EPR|admin|electronic patient record|85
EPS|disorder|extrapyramidal symptoms;extrapyramidal disease|55|antipsychotic haloperidol akathisia dystonia tardive rigidity
EPS|procedure|electrophysiology study|28|ablation svt vt pacing
EPS|admin|electronic prescription service|10|pharmacy
EPSE|disorder|extrapyramidal side effects;drug-induced extrapyramidal movement disorder|98
EPT|procedure|expedited partner therapy|50|chlamydia
EPU|place|early pregnancy unit|90
EQ-5D|test|EuroQol five dimension questionnaire|99
ER|place|emergency room|62|went visit presented taken
ER|drug|extended release|22|mg tab metformin
ER|finding|external rotation|8|shoulder rom abduction ir
ER|test|estrogen receptor|7|her2 pr breast
ERA|drug|endothelin receptor antagonist|25|bosentan pah
ERA|disorder|enthesitis-related arthritis;~juvenile idiopathic arthritis|15|hla-b27 enthesitis jia
ERA|test|endometrial receptivity analysis|10|ivf
ERA|disorder|erosive rheumatoid arthritis|5
ERAS|procedure|enhanced recovery after surgery|98
ERBD|procedure|endoscopic retrograde biliary drainage|90
ERC|procedure|endoscopic retrograde cholangiography|70
ERCP|procedure|endoscopic retrograde cholangiopancreatography|99
ERD|disorder|erosive reflux disease;~reflux esophagitis|40
ERG|test|electroretinogram|92
ERM|disorder|epiretinal membrane;Preretinal fibrosis;macular pucker|97
ERMS|disorder|embryonal rhabdomyosarcoma|96
ERP|procedure|exposure and response prevention|60|ocd
ERPC|procedure|evacuation of retained products of conception|99
ERPOC|procedure|evacuation of retained products of conception|99
ERS|procedure|European Respiratory Society|30
ERS|disorder|enamel renal syndrome;amelogenesis imperfecta type 1G|2
ERT|procedure|estrogen replacement therapy|50|menopause
ERT|procedure|enzyme replacement therapy|40|fabry gaucher pompe
ERV|test|expiratory reserve volume|85
ERVR|disorder|Wagner disease;Wagner syndrome|50
ES|drug|extra strength|25|tylenol
ES|procedure|electrical stimulation|18|pt quad
ES|admin|electronic signature|15
ES|disorder|Ewing sarcoma|12|chemo bone
ES|procedure|endoscopic sphincterotomy|6|ercp
ES|disorder|epithelioid sarcoma|1
ESA|drug|erythropoiesis-stimulating agent|70|hb iron ckd dialysis
ESA|admin|Employment and Support Allowance|25|benefit
ESBL|organism|extended-spectrum beta-lactamase producing organism|98
ESC|staff|European Society of Cardiology|45
ESCC|disorder|esophageal squamous cell carcinoma;Squamous cell carcinoma of esophagus;oesophageal squamous cell carcinoma|70|oesophagus chemoradiation esophagectomy
ESCC|disorder|epidural spinal cord compression|25|mets dexamethasone
ESCS|disorder|enhanced S-cone syndrome|70
ESD|admin|early supported discharge|50|stroke therapy
ESD|procedure|endoscopic submucosal dissection|40
ESI|procedure|epidural steroid injection|75|lumbar radiculopathy back
ESI|admin|emergency severity index|18|triage
ESKD|disorder|end-stage kidney disease;end stage renal disease;End-stage renal disease;end stage renal failure|99
ESLD|disorder|end stage liver disease;chronic liver failure|97|meld
ESLD|disorder|end stage lung disease|2
ESM|finding|ejection systolic murmur|95
ESN|staff|epilepsy specialist nurse|65
ESP|staff|extended scope physiotherapist|75
ESP|procedure|erector spinae plane block|20|block
ESPB|procedure|erector spinae plane block|95
ESR|test|erythrocyte sedimentation rate|99
ESRD|disorder|end stage renal disease;end-stage kidney failure;chronic kidney disease stage 5;End-stage renal disease;end stage renal failure;end-stage kidney disease|99
ESRF|disorder|end stage renal failure;end stage renal disease;End-stage renal disease;end-stage kidney disease|99
ESS|test|Epworth Sleepiness Scale|62|osa sleepiness cpap snoring
ESS|procedure|endoscopic sinus surgery|20|polyps sinusitis
ESS|disorder|endometrial stromal sarcoma|8|uterus hysterectomy
ESS|disorder|empty sella syndrome|4|pituitary
ES-SCLC|disorder|extensive-stage small cell lung carcinoma|99
EST|other|established or estimated|35|pt
EST|time|eastern standard time|25
EST|test|exercise stress test|25|treadmill
EST|disorder|endodermal sinus tumor;yolk sac tumor|2|afp
ESUS|disorder|embolic stroke of undetermined source|98
ESV|test|end-systolic volume|92
ESWL|procedure|extracorporeal shock wave lithotripsy|99
ET|device|endotracheal|30|tube intubated carina
ET|disorder|essential tremor|20|propranolol primidone hands tremor action postural
ET|finding|exercise tolerance|14|yards stairs sob flight
ET|disorder|essential thrombocythemia;essential thrombocythaemia;essential thrombocytosis|12|platelets hydroxyurea jak2 aspirin calr hydroxycarbamide pv pmf mpn cml myelofibrosis polycythemia
ET|disorder|esotropia;convergent squint;convergent strabismus|8|strabismus glasses amblyopia patching
ET|anatomy|eustachian tube|6|ear otitis
ET|staff|enterostomal therapist|4|ostomy stoma
ET|procedure|embryo transfer|3|ivf
ETA|time|estimated time of arrival|70
ETC|other|et cetera|95
EtCO2|test|end-tidal carbon dioxide|99
ETD|disorder|eustachian tube dysfunction;dysfunction of eustachian tube;Disorder of Eustachian tube;Eustachian tube disorder|88
ETE|finding|extrathyroidal extension|70
ETEC|organism|enterotoxigenic Escherichia coli|97
ETN|drug|etanercept|60
EtOH|drug|alcohol (ethanol)|80|drinks denies tobacco social use level
EtOH|disorder|alcohol abuse;~alcoholism;~alcohol dependence|18|withdrawal detox cirrhosis
ETOP|procedure|early termination of pregnancy|90
ETS|other|environmental tobacco smoke|40
ETS|procedure|endoscopic thoracic sympathectomy|30|hyperhidrosis
ETT|device|endotracheal tube|75|intubated carina cxr vent cm
ETT|test|exercise tolerance test|22|treadmill bruce chest stress
ETV|procedure|endoscopic third ventriculostomy|55|hydrocephalus
ETV|drug|entecavir|40|hbv
EUA|procedure|examination under anaesthesia|98
EUC|test|electrolytes, urea, creatinine|80
EUP|disorder|extrauterine pregnancy;ectopic pregnancy|30
EUPD|disorder|emotionally unstable personality disorder;borderline personality disorder;borderline personality|99
EUS|procedure|endoscopic ultrasound|96
EV|disorder|esophageal varices|40|banding cirrhosis
EV|disorder|epidermodysplasia verruciformis|1
EVAR|procedure|endovascular aneurysm repair|99
EVC|disorder|Ellis-van Creveld syndrome|15|polydactyly
EVD|device|external ventricular drain|88|icp csf hydrocephalus
EVD|disorder|Ebola virus disease;Ebola;Ebola hemorrhagic fever|6|travel
EVH|procedure|endoscopic vein harvest|80
EVL|procedure|endoscopic variceal ligation|88
EVLA|procedure|endovenous laser ablation|98
EVLT|procedure|endovenous laser therapy|97
EVS|staff|environmental services|60
EW|place|emergency ward|40
EWL|other|excess weight loss|80
EWS|test|early warning score|80|obs
EWS|disorder|Ewing sarcoma|8
EX|other|former (ex-)|40
ExFix|device|external fixator|98
EXIT|procedure|ex utero intrapartum treatment|30
EX-LAP|procedure|exploratory laparotomy|99
EXP|finding|expiratory|55
Ex-prem|disorder|premature infant, history of prematurity|80
EXT|anatomy|extremities|85|edema cce warm pulses
EXT|finding|extension|6|flexion
EXT|disorder|hereditary multiple osteochondromas|1
EXTUB|procedure|extubation|95
F2F|admin|face to face|98
FA|drug|folic acid|35|folate b12 5mg pregnancy methotrexate mcv supplement anaemia weekly
FA|procedure|fluorescein angiography|10|retina macula fundus oct leakage va eye retinal
FA|anatomy|forearm|10|wrist elbow fracture radius ulna laceration supination
FA|disorder|Friedreich ataxia;Friedreich's ataxia;~hereditary ataxia|8|gait dysarthria cardiomyopathy frataxin scoliosis wheelchair neurology areflexia
FA|disorder|fibroadenoma of breast;breast fibroadenoma;fibroadenoma|8|breast lump mobile ultrasound birads core biopsy mammogram
FA|disorder|food allergy;allergy to food|5|peanut egg milk epipen anaphylaxis ige
FA|disorder|Fanconi anemia;Fanconi anaemia;bone marrow failure|4|marrow pancytopenia chromosomal breakage haematology bmt aplastic
FA|other|first aid|4|scene bandage burn cool
FA|anatomy|femoral artery|3|bypass angiogram femoral stent
FABER|test|flexion abduction external rotation test|97
FACE|anatomy|face|98|scale shape symmetric flushed drooping wash
FACE|disorder|facial Afro-Caribbean childhood eruption;perioral granulomatous dermatitis|1|perioral papules
FAD|disorder|familial Alzheimer disease;~early-onset familial Alzheimer disease|40|presenilin psen1 app dementia memory familial
FAD|other|flavin adenine dinucleotide|10|riboflavin mitochondrial enzyme
FADIR|test|flexion adduction internal rotation test|97
FAI|disorder|femoroacetabular impingement;femoroacetabular impingement syndrome;hip impingement|85|hip groin cam pincer labral arthroscopy labrum
FAI|test|free androgen index|15|pcos testosterone shbg hirsutism hormone
FAP|disorder|familial adenomatous polyposis;familial adenomatous polyposis of colon;familial polyposis coli;adenomatous polyposis coli|75|apc polyps colectomy colonoscopy polyposis duodenal desmoid ileorectal
FAP|disorder|functional abdominal pain;functional abdominal pain syndrome;abdominal pain|15|school stress paediatric recurrent tummy child psychology
FAP|disorder|familial amyloid polyneuropathy;hereditary transthyretin amyloidosis;amyloid polyneuropathy|7|ttr transthyretin neuropathy amyloid tafamidis
FARR|disorder|Friedreich ataxia with retained reflexes;~Friedreich ataxia|60|ataxia reflexes frataxin
FAS|disorder|fetal alcohol syndrome;foetal alcohol syndrome;~fetal alcohol spectrum disorder|65|alcohol maternal philtrum development microcephaly adopted foster
FAS|test|fetal anomaly scan|15|20/40 antenatal gestation placenta booking anomaly
FAS|disorder|brachial amyotrophic diplegia;flail arm syndrome;~motor neuron disease|2|mnd als flail arms fasciculations
FASD|disorder|fetal alcohol spectrum disorder;foetal alcohol spectrum disorder;~fetal alcohol syndrome|98
FAST|test|focused assessment with sonography for trauma|50|trauma mvc free fluid abdomen pericardial
FAST|test|face arm speech time stroke test|30|facial droop stroke speech arm
FAST|test|functional assessment staging|5|dementia hospice stage
FB|disorder|foreign body;retained foreign body|85|cornea removed eye ingested rust nose ear coin splinter swallowed
FB|unit|fingerbreadths|8|liver below costal spleen umbilicus
FBC|test|full blood count|98
FBD|disorder|functional bowel disorder;functional disorder of intestine;~irritable bowel syndrome|50|bloating ibs constipation diet bowel
FBD|disorder|fibrocystic disease of breast;fibrocystic breast changes|20|breast cyst mammogram
FBD|disorder|ABri amyloidosis;familial British dementia|15|dementia british amyloid spastic
FBG|test|fasting blood glucose|95
FBM|finding|fetal body movements|70|bpp ctg
FBS|test|fasting blood sugar|70|glucose diabetes metformin hba1c dm insulin
FBS|test|fetal blood sampling|15|labour ctg cervix lactate ph decelerations
FBS|finding|foreign body sensation|9|eye cornea gritty tearing contact
FBS|disorder|failed back syndrome;failed back surgery syndrome;postlaminectomy syndrome|4|laminectomy lumbar fusion stimulator chronic
FBS|disorder|glycogen storage disease due to GLUT2 deficiency;Fanconi-Bickel syndrome|1|glycogen glut2 hepatomegaly
FBSS|disorder|failed back surgery syndrome;postlaminectomy syndrome;failed back syndrome|98
F/C|finding|fever and chills|88|n/v sob denies cough
FC|finding|fever and chills|35|denies n/v sob
FC|device|Foley catheter|20|urine draining cc
FC|disorder|febrile convulsion;febrile seizure;febrile seizure disorder|15|child temp seizure viral paeds months
FC|admin|full code|15|code dnr status
F/C|device|Foley catheter|10|urine draining patent
FC|finding|follows commands|8|awake alert gcs intubated
FC|finding|functional class|5|nyha who
FCC|disorder|fibrocystic change of breast;fibrocystic disease of breast;fibrocystic breast disease|45|breast cyst biopsy mammogram
FCD|disorder|focal cortical dysplasia;malformation of cortical development;~cortical dysplasia|50|seizures epilepsy mri eeg cortical lobe
FCD|disorder|fibrocystic disease of breast;fibrocystic breast changes;fibrocystic change of breast|40|breast cyst mammogram lump
FCHL|disorder|familial combined hyperlipidemia;familial combined hyperlipidaemia;mixed hyperlipidemia;familial multiple lipoprotein-type hyperlipidemia|95|lipid triglycerides cholesterol
FCM|test|flow cytometry|40|marrow blasts lymphocytes cd20
FCM|drug|ferric carboxymaltose|40|iron infusion ferinject ferritin
FCM|disorder|familial myoclonus;myoclonus|1|jerks myoclonic
FCR|anatomy|flexor carpi radialis|97
FCU|anatomy|flexor carpi ulnaris|45|wrist tendon ulnar forearm
FCU|place|fracture clinic unit|5|fracture plaster appointment
FCU|disorder|familial cold autoinflammatory syndrome;familial cold urticaria|2|cold urticaria nlrp3 fever
FD|finding|fully dilated|25|labour cx pushing midwife station cm
FD|disorder|functional dyspepsia;nonulcer dyspepsia;dyspepsia|15|ppi epigastric ogd bloating dyspepsia
FD|finding|foot drop|12|dorsiflexion afo peroneal gait ankle
FD|disorder|Fabry disease;Anderson-Fabry disease|10|galactosidase gla agalsidase angiokeratoma lvh ert
FD|procedure|forceps delivery|10|baby episiotomy
FD|disorder|fibrous dysplasia;fibrous dysplasia of bone|6|bone lytic groundglass xray mccune
FD|disorder|familial dysautonomia;Riley-Day syndrome|1|ashkenazi alacrima autonomic
FDC|drug|fixed dose combination|80
FDE|disorder|fixed drug eruption;fixed pigmented erythema|80
FDG|test|fluorodeoxyglucose|98
FDH|disorder|familial dysalbuminemic hyperthyroxinemia;~hyperthyroxinemia|50|thyroxine ft4 tsh albumin thyroid euthyroid
FDH|disorder|focal dermal hypoplasia;Goltz syndrome|40|goltz porcn atrophy skin
FDI|anatomy|first dorsal interosseous|65
FDI|admin|dental tooth notation|30|tooth dental molar caries
FDIU|disorder|fetal death in utero;intrauterine fetal death;stillbirth|97
FDL|anatomy|flexor digitorum longus|97
FDLMP|time|first day of last menstrual period|97
FDP|anatomy|flexor digitorum profundus|85|tendon finger dip flexion laceration
FDP|test|fibrin degradation products|12|dic d-dimer coagulation
FDR|other|first-degree relative|90
FDS|anatomy|flexor digitorum superficialis|97
Fe|drug|iron|96
FEC|drug|fluorouracil, epirubicin, cyclophosphamide|85
FECD|disorder|Fuchs endothelial corneal dystrophy;Fuchs dystrophy;Fuchs' corneal dystrophy;Fuchs endothelial dystrophy;Fuchs' endothelial dystrophy|98
FED|disorder|Fuchs endothelial corneal dystrophy;Fuchs dystrophy;~endothelial corneal dystrophy|25|cornea guttata guttae dmek endothelial
FED|admin|federal|5|government employee
FED|disorder|fish-eye disease;partial LCAT deficiency|2|corneal hdl lcat
Fe def|disorder|iron deficiency|97
FEES|test|fiberoptic endoscopic evaluation of swallowing|99
Fem-pop|procedure|femoropopliteal bypass|98
FEN|admin|fluids, electrolytes, nutrition|97
FENa|test|fractional excretion of sodium|99
FEO|disorder|familial expansile osteolysis|80|rank bone osteolysis
FESS|procedure|functional endoscopic sinus surgery|98
FET|procedure|frozen embryo transfer|80|ivf embryo pregnancy
FEV1|test|forced expiratory volume in one second|99
FEVR|disorder|exudative vitreoretinopathy;familial exudative vitreoretinopathy|97
FFA|test|fundus fluorescein angiography|45|retina macula oct leakage va eye
FFA|disorder|frontal fibrosing alopecia;scarring alopecia;~lichen planopilaris|35|hairline eyebrow alopecia dermatology scarring hair
FFA|test|free fatty acids|7|lipid
FFD|finding|fixed flexion deformity|92
FFI|disorder|fatal familial insomnia;~prion disease|80|prion insomnia prnp
FFP|drug|fresh frozen plasma|96
FFR|test|fractional flow reserve|97
FGD|disorder|familial glucocorticoid deficiency;glucocorticoid deficiency|45|cortisol acth mc2r adrenal
FGD|disorder|Aarskog-Scott syndrome, X-linked;faciogenital dysplasia;Aarskog syndrome|30|shawl scrotum hypertelorism short
FGID|disorder|functional gastrointestinal disorder;functional disorder of gastrointestinal tract|97
FGM|finding|female genital mutilation status;female circumcision|98
FGR|disorder|fetal growth restriction;intrauterine growth restriction;poor fetal growth;intrauterine growth retardation|98
FGS|disorder|focal segmental glomerulosclerosis;focal glomerulosclerosis|25|proteinuria nephrotic biopsy glomerular
FGS|disorder|FG syndrome;Opitz-Kaveggia syndrome|15|med12 hypotonia anus
FGS|procedure|flexible sigmoidoscopy|15|rectum endoscopy
F/H|admin|family history|97
FH|admin|family history|75|mother father brother sister breast bowel ca mi age died
FH|disorder|familial hypercholesterolemia;familial hypercholesterolaemia;heterozygous familial hypercholesterolemia|12|ldl cholesterol statin xanthoma lipid ldlr cascade simon lipids ezetimibe
FH|finding|fetal heart|8|ctg antenatal heard bpm doppler
FH|finding|fundal height|4|gestation weeks cm sfh
FH|disorder|familial hyperaldosteronism|1|aldosterone renin potassium
FHC|disorder|familial hypercholesterolemia;familial hypercholesterolaemia|50|ldl cholesterol statin
FHC|disorder|familial hypertrophic cardiomyopathy;hypertrophic cardiomyopathy|15|lvh septal echo
FHF|disorder|fulminant hepatic failure;acute liver failure;acute hepatic failure|85|inr encephalopathy transplant paracetamol
FHF|disorder|TNF receptor 1-associated periodic fever syndrome;familial Hibernian fever|1|fever periodic tnfrsf1a
FHH|disorder|familial hypocalciuric hypercalcemia;hypocalciuric hypercalcaemia|60|calcium pth casr urinary clearance hypercalcaemia
FHH|finding|fetal heart heard|38|gestation antenatal bpm movements fundus cephalic weeks ceph midwife doppler sonicaid
FHL|anatomy|flexor hallucis longus|75|tendon toe hallux ankle
FHL|disorder|hemophagocytic syndrome;~familial hemophagocytic lymphohistiocytosis|8|ferritin prf1 hepatosplenomegaly
FHR|finding|fetal heart rate|99
FHS|finding|fetal heart sounds|70|gestation antenatal bpm
FHS|disorder|Floating-Harbor syndrome|5|srcap speech short
FHS|disorder|fetal hydantoin syndrome|3|phenytoin maternal
FHT|finding|fetal heart tones|99
FHx|admin|family history|99
FI|disorder|fecal incontinence;faecal incontinence;incontinence of feces|55|bowel soiling sphincter stool loperamide
FI|finding|frailty index|10|frailty efi score
FIF|disorder|desmoid tumor;familial infiltrative fibromatosis|10|desmoid apc
FIGO|other|International Federation of Gynecology and Obstetrics staging|99
FIHP|disorder|familial isolated hyperparathyroidism;hyperparathyroidism|95
FIM|test|functional independence measure|97|rehab transfers score adl
FIM|disorder|congenital myasthenic syndrome 6;familial infantile myasthenia|1|apnoea chat myasthenia
FiO2|unit|fraction of inspired oxygen|99
FIPA|disorder|familial isolated pituitary adenoma|90|pituitary aip acromegaly
FIPA|disorder|gastrointestinal defects and immunodeficiency syndrome 1;familial intestinal polyatresia syndrome|2|atresia immunodeficiency
FISH|test|fluorescence in situ hybridization|95
FIT|test|faecal immunochemical test|90
FL|disorder|follicular lymphoma;follicular non-Hodgkin's lymphoma|35|rituximab nodes grade bcl2 bendamustine lymphoma dlbcl mcl mzl cll nhl
FL|device|full liquids|25|diet tolerating
FL|anatomy|femur length|10|fetal bpd biometry
FLAIR|test|fluid-attenuated inversion recovery|99
FLD|disorder|fatty liver disease;steatosis of liver|40|alt ultrasound liver steatosis
FLD|other|fluid|15|overload intake balance restriction
FLD|disorder|frontotemporal dementia;frontal lobe degeneration|3|behaviour dementia frontal
FLD|disorder|Norum disease;familial LCAT deficiency|1|corneal lcat hdl
Flex sig|procedure|flexible sigmoidoscopy|99
FLK|finding|funny looking kid|90
FLP|test|fasting lipid profile|93|ldl hdl cholesterol triglycerides statin fasting
FLP|disorder|cleft lip/palate;familial cleft lip and palate|1|cleft palate
FLS|place|fracture liaison service|50|dexa osteoporosis bisphosphonate
FLS|finding|flu-like symptoms;influenza-like illness|45|viral fever myalgia
FLU|disorder|influenza|70
FM|disorder|fibromyalgia;fibromyalgia syndrome|40|widespread amitriptyline fatigue pregabalin duloxetine rheum spondylosis stenosis oa osteoarthritis ibs migraine osteoporosis
FM|finding|fetal movements|35|felt gestation antenatal ctg weeks
FM|device|face mask|15|oxygen o2 sats l/min
FMC|place|family medicine centre|30
FMD|disorder|fibromuscular dysplasia;fibromuscular dysplasia of artery|50|renal carotid artery stenosis angiogram dissection beads
FMD|staff|family medical doctor|15|referred pcp
FMD|disorder|functional movement disorder;functional neurological disorder|15|tremor distractible neurology functional
FMD|disorder|facioscapulohumeral muscular dystrophy 1;~facioscapulohumeral muscular dystrophy|1|scapular winging
FMD|disorder|frontometaphyseal dysplasia|1|flna supraorbital
FMF|disorder|familial Mediterranean fever;familial mediterranean fever syndrome;periodic peritonitis;~autosomal recessive familial Mediterranean fever|60|colchicine mefv serositis periodic fever amyloid
FMF|finding|fetal movements felt|38|gestation antenatal fhh weeks cephalic ceph fundus midwife
FMH|admin|family medical history|60|mother father history cancer
FMH|finding|fetomaternal haemorrhage|25|kleihauer anti-d
FMLA|admin|Family and Medical Leave Act|99
FMNF|finding|fetal movements not felt|95
FMPP|disorder|familial male-limited precocious puberty;testotoxicosis;~precocious puberty|95
FMs|finding|fetal movements|95
FMS|disorder|fibromyalgia;fibromyalgia syndrome;fibrositis|70|pain widespread fatigue duloxetine pregabalin tender
FMS|finding|fetal movements|25|gestation antenatal felt weeks
FMT|procedure|fecal microbiota transplant|80
FNA|procedure|fine needle aspiration|99
FNAC|procedure|fine needle aspiration cytology|99
FNB|procedure|femoral nerve block|80
FND|disorder|functional neurological disorder;conversion disorder;dissociative neurological symptom disorder|75|seizures neurology functional nonepileptic hoover cbt weakness
FND|finding|focal neurological deficit|23|no denies gcs perrl cn
FNE|procedure|flexible nasendoscopy|92
FNH|disorder|focal nodular hyperplasia;focal nodular hyperplasia of liver|97
FNMTC|disorder|familial papillary or follicular thyroid carcinoma;familial nonmedullary thyroid cancer;~thyroid carcinoma|95
FNOF|disorder|fracture of neck of femur;hip fracture;fractured neck of femur|99
FO|device|foot orthosis|20
FOB|test|faecal occult blood|70|stool positive anaemia
FOB|other|father of baby|25|pregnancy relationship partner
FOBT|test|fecal occult blood test|99
FOI|test|fibreoptic intubation|70
FOLFIRI|drug|folinic acid, fluorouracil and irinotecan|99
FOLFOX|drug|folinic acid, fluorouracil and oxaliplatin|99
FOM|anatomy|floor of mouth|95
FOOSH|other|fall on outstretched hand|99
FOP|disorder|fibrodysplasia ossificans progressiva;~myositis ossificans progressiva|85|acvr1 ossification heterotopic
FOS|finding|full of stool|40
FP|staff|family physician|30|dr referred
FP|place|family planning|25|contraception pill coil
FP|drug|fluticasone propionate|15|nasal inhaler asthma
FPC|place|family planning clinic|70|contraception coil
FPC|disorder|familial adenomatous polyposis;familial polyposis coli;classic familial adenomatous polyposis|5|apc polyps colectomy
FPD|device|fixed partial denture|80
FPF|disorder|familial pulmonary fibrosis;pulmonary fibrosis|60|fibrosis ild hrct
FPF|disorder|TNF receptor 1-associated periodic fever syndrome;familial periodic fever|5|fever periodic
FPG|test|fasting plasma glucose|98
FPHL|disorder|female pattern hair loss;female pattern alopecia;androgenetic alopecia|99
FPIES|disorder|food protein-induced enterocolitis syndrome;food protein induced enterocolitis|99
FPL|anatomy|flexor pollicis longus|97
FPO|disorder|otopalatodigital syndrome type 2;faciopalatoosseous syndrome|5|flna
FR|admin|fluid restriction|35|sodium ml 1500 hyponatraemia daily
FR|unit|French gauge|35|catheter foley sheath stent drain tube
FRAX|test|fracture risk assessment tool|99
FRC|test|functional residual capacity|60
FRDA|disorder|Friedreich ataxia;Friedreich's ataxia|99
FROM|finding|full range of movement|90
FRT|procedure|functional reach test|20
FS|procedure|flexible sigmoidoscopy|25|bowel rectal polyp pr bleeding endoscopy
FS|test|fingerstick glucose|25|insulin sliding bg glucose
FS|test|frozen section|12|margin intraop pathology
FS|disorder|febrile seizure;febrile convulsion|8|child temp viral paeds postictal
FS|test|fractional shortening|4|echo lv ef
FS|disorder|Feingold syndrome|1|mycn microcephaly
FSBG|test|fingerstick blood glucose|99
FSBS|test|fingerstick blood sugar|99
FSE|device|fetal scalp electrode|90
FSG|test|fingerstick glucose|75
FSGS|disorder|focal segmental glomerulosclerosis;focal glomerulosclerosis;focal and segmental glomerulosclerosis;focal glomerular sclerosis|99
FSH|test|follicle stimulating hormone|96|lh oestradiol menopause amh prolactin
FSH|disorder|facioscapulohumeral muscular dystrophy;~muscular dystrophy|3|winging scapular facial weakness
FSHD|disorder|facioscapulohumeral muscular dystrophy;~facioscapulohumeral muscular dystrophy 1|99
FSP|test|fibrin split products|60|dic coagulation
FSP|disorder|hereditary spastic paraplegia;familial spastic paraplegia|8|spastic legs gait
FSS|test|fatigue severity scale|30|fatigue sleep
FSS|disorder|familial short stature;short stature|25|height centile parents growth endocrine
FSS|disorder|Freeman-Sheldon syndrome;distal arthrogryposis type 2A|3|whistling contractures
Ft|unit|feet|60
FT|finding|full term|25|svd born baby birthweight
FT|device|feeding tube|15|peg feeds ng
FT|anatomy|Fallopian tube|5|ovary tubal
FT3|test|free triiodothyronine|99
FT4|test|free thyroxine|99
FTA|admin|failed to attend|75|clinic appointment discharged letter dna
FTA|test|fluorescent treponemal antibody|15|syphilis rpr
FTA-ABS|test|fluorescent treponemal antibody absorption|99
FTC|disorder|follicular thyroid carcinoma;follicular carcinoma of thyroid;thyroid follicular carcinoma;~thyroid cancer, nonmedullary|45|thyroid radioiodine thyroglobulin thyroidectomy
FTC|drug|emtricitabine|45|hiv tenofovir tdf taf
FTD|disorder|frontotemporal dementia;fronto-temporal dementia;frontotemporal lobar degeneration;~semantic dementia|88|behaviour dementia memory disinhibition apathy language
FTD|disorder|formal thought disorder|8|mse psychosis speech delusions hallucinations
FTF|admin|face to face|90
FTN|finding|finger to nose|50
FTND|procedure|full term normal delivery|97
FTNS|disorder|macrothrombocytopenia and granulocyte inclusions with or without nephritis or sensorineural hearing loss;Fechtner syndrome|20
FTP|finding|failure to progress|90
FTSG|procedure|full thickness skin graft|98
FTSS|disorder|camptodactyly syndrome, Guadalajara type 1;faciothoracoskeletal syndrome|5
FTT|disorder|failure to thrive;faltering growth|97
FTW|admin|fit to work|70
f/u|admin|follow up|99
FU|admin|follow up|90
FUO|finding|fever of unknown origin;pyrexia of unknown origin|98
FVC|test|forced vital capacity|98
FVL|disorder|factor V Leiden mutation;activated protein C resistance;resistance to activated protein C;APC resistance;~thrombophilia|85|thrombophilia dvt heterozygous pe
FVL|test|flow volume loop|12|spirometry
FWB|finding|full weight bearing|92
FWS|disorder|fever without source;~fever|40|infant temp culture
FWS|disorder|Forsythe-Wakeling syndrome|3
Fx|disorder|fracture;fracture of bone;fractured bone|92|xray cast orif displaced
FX|disorder|fracture;fracture of bone;fractured bone|88|xray cast orif displaced distal nondisplaced
Fxs|disorder|fracture;fracture of bone|96
FXS|disorder|fractures;fracture of bone|58|ribs xray multiple healing
FXS|disorder|fragile X syndrome;Martin-Bell syndrome;FRAXA syndrome|40|fmr1 autism premutation
FXTAS|disorder|fragile X-associated tremor/ataxia syndrome;fragile X tremor ataxia syndrome|99
FYI|admin|for your information|99
G6PD|test|glucose-6-phosphate dehydrogenase level|58|level normal checked before dapsone rasburicase primaquine screen sent
G6PD|disorder|glucose-6-phosphate dehydrogenase deficiency;G6PD deficiency;glucose 6 phosphate dehydrogenase deficiency;Glucose-6-phosphate dehydrogenase deficiency anemia|40|deficiency deficient haemolysis favism fava
GA|time|gestational age|45|weeks preterm infant born neonate nicu ultrasound lmp
GA|procedure|general anaesthesia|38|theatre intubated propofol consent extraction under surgery
GA|finding|general appearance|6|nad exam vitals
GA|disorder|geographic atrophy;geographic atrophy of retina;dry macular degeneration|5|macula amd va fovea drusen
GA|disorder|granuloma annulare|3|plaques annular skin dermatology
GA1|disorder|glutaric aciduria, type 1;glutaric acidemia type I;glutaryl-CoA dehydrogenase deficiency|97
GABHS|organism|group A beta-haemolytic streptococcus|95
GAD|disorder|generalized anxiety disorder;generalised anxiety disorder;generalized anxiety|92|sertraline anxiety worry depression mdd gad-7 cbt ssri panic escitalopram
GAD|test|glutamic acid decarboxylase antibody|7|antibody islet c-peptide ia2 autoantibodies lada znt8
GAD65|test|glutamic acid decarboxylase 65 antibody|99
GAD7|test|generalized anxiety disorder 7 questionnaire|99
GAF|test|global assessment of functioning|98
GALS|test|gait arms legs spine examination|97
GAS|organism|group A Streptococcus|88|throat pharyngitis swab rapid amoxicillin scarlet penicillin tonsillitis
Gastro|place|gastroenterology|60|clinic referral opinion endoscopy ibd consultant
Gastro|disorder|gastroenteritis;infectious gastroenteritis|38|diarrhoea vomiting viral daycare stool
GAVE|disorder|gastric antral vascular ectasia;watermelon stomach|98
GB|anatomy|gallbladder|90
GBC|disorder|malignant neoplasm of gallbladder;gallbladder cancer;~gallbladder carcinoma|85
GBM|disorder|glioblastoma multiforme;glioblastoma;grade IV glioma;~malignant glioma of brain|88|temozolomide craniotomy resection brain radiotherapy mgmt keppra tumor dexamethasone
GBM|anatomy|glomerular basement membrane|11|anca renal anti antibodies goodpasture haemoptysis vasculitis
GBS|organism|group B Streptococcus|72|pregnancy swab labour penicillin prom intrapartum newborn neonate vaginal maternal delivery positive
GBS|disorder|Guillain-Barre syndrome;acute inflammatory demyelinating polyneuropathy;Guillain-Barré syndrome;Guillain Barre;~acute inflammatory polyneuropathy|25|weakness ascending ivig areflexia lp fvc neurology ncs campylobacter facial
GBS|test|Glasgow-Blatchford score|3|melaena haematemesis ogd urea upper
GBY|disorder|ovarian gonadoblastoma;~gonadoblastoma|20
GC|organism|Neisseria gonorrhoeae|50|chlamydia ct swab urethral naat sti chl
GC|disorder|gonorrhea;gonorrhoea;gonococcal infection|20|discharge ceftriaxone treated contact urethritis dysuria partner
GC|finding|general condition|10|stable fair good satisfactory
GC|disorder|gastric cancer;malignant neoplasm of stomach;gastric carcinoma|5|gastrectomy stomach ogd oncology adenocarcinoma
GCA|disorder|giant cell arteritis;temporal arteritis;giant-cell arteritis|96|prednisolone headache jaw claudication scalp esr temporal biopsy
GCC|disorder|goblet cell carcinoma;goblet cell carcinoid|20|appendix appendicectomy
GCC|disorder|glassy cell carcinoma of cervix;~cervical carcinoma|2|cervix
GC/CT|test|gonorrhoea and chlamydia test|99
GCL|anatomy|ganglion cell layer|75|oct retina disc glaucoma
GCL|disorder|Berardinelli-Seip congenital lipodystrophy;~congenital generalized lipodystrophy|1|lipoatrophy leptin
GCL|disorder|Krabbe disease;globoid cell leukodystrophy|1|leukodystrophy
GCMN|disorder|giant congenital melanocytic nevus;congenital melanocytic nevus|97
GCS|test|Glasgow coma scale|96|15 pupils intubated head e4v5m6 neuro
GCS|device|graduated compression stockings|4|dvt varicose hosiery
GCSF|drug|granulocyte colony-stimulating factor|99
G-CSF|drug|granulocyte colony-stimulating factor|99
GCT|test|glucose challenge test|35|pregnancy 1hr 50g 28 gestation ogtt
GCT|disorder|giant cell tumor of bone;~giant cell tumor;~giant cell tumour|22|bone knee denosumab lytic tendon curettage
GCT|disorder|germ cell tumor;germ cell tumour|22|testis afp hcg orchidectomy bep mediastinal ovarian
GCT|disorder|granular cell tumor;granular cell tumour|6|s100 tongue nodule excision
GCT|disorder|granulosa cell tumor of ovary;~granulosa cell tumour|6|inhibin ovary
Gd|drug|gadolinium|85
GDA|anatomy|gastroduodenal artery|85
GDD|disorder|global developmental delay;developmental delay|97
GDM|disorder|gestational diabetes mellitus;gestational diabetes;diabetes mellitus during pregnancy;pregnancy-induced diabetes|98|gestation insulin ogtt pregnancy metformin diet
GDMT|drug|guideline-directed medical therapy|99
GDS|test|geriatric depression scale|90|score mood elderly depression 15 moca
GDS|disorder|autoerythrocyte sensitization syndrome;Gardner-Diamond syndrome|1|bruising painful
GE|disorder|gastroenteritis;infectious gastroenteritis|55|diarrhoea vomiting viral stool d+v fluids
GE|anatomy|gastro-oesophageal|40|junction reflux egd
GEJ|anatomy|gastroesophageal junction|99
GEN|finding|general appearance|95
Gen surg|place|general surgery|99
GEP|disorder|gastroenteropancreatic neuroendocrine tumor;~neuroendocrine tumor|60|net octreotide
GER|disorder|gastroesophageal reflux;gastroesophageal reflux disease|93
GERD|disorder|gastroesophageal reflux disease;gastro-oesophageal reflux disease;acid reflux;gastro-esophageal reflux disease|99
GES|test|gastric emptying study|85|gastroparesis
GET|procedure|general endotracheal anaesthesia|35|intubated anesthesia
GET|other|graded exercise therapy|30|cfs me fatigue pacing
GET|disorder|generalized essential telangiectasia|1|telangiectasia legs
GETA|procedure|general endotracheal anesthesia|99
GFD|other|gluten-free diet|95|coeliac celiac ttg
GFD|disorder|gingival fibromatosis-progressive deafness syndrome|1|gingival deafness
GFR|test|glomerular filtration rate|99
GGE|disorder|genetic generalized epilepsy;idiopathic generalized epilepsy|92
GGO|finding|ground-glass opacity|99
GGT|test|gamma-glutamyl transferase|99
GH|test|growth hormone|75|igf-1 pituitary stature
GH|disorder|gestational hypertension;pregnancy-induced hypertension;gestational hypertension without proteinuria|15|bp pregnancy labetalol proteinuria gestation weeks
GH|place|general hospital|5|admitted transferred discharged
GHB|drug|gamma-hydroxybutyrate|97
GHD|disorder|growth hormone deficiency;growth hormone deficiency disorder|98
GHQ|test|General Health Questionnaire|97
GHTN|disorder|gestational hypertension;pregnancy-induced hypertension;pregnancy induced hypertension|99
gHTN|disorder|gestational hypertension;pregnancy-induced hypertension;pregnancy induced hypertension|99
GI|anatomy|gastrointestinal|96|bleed nausea egd colonoscopy diarrhea ros consult
GI|unit|glycaemic index|2|diet carbs
GIB|disorder|gastrointestinal hemorrhage;gastrointestinal bleed;~GI bleeding|98
GIM|place|general internal medicine|75|ward consultant take medicine team
GIM|disorder|gastric intestinal metaplasia;intestinal metaplasia of gastric mucosa|22|biopsy antrum pylori ogd egd
GIST|disorder|gastrointestinal stromal tumor;gastrointestinal stromal tumour;GI stromal tumor|99
GIT|anatomy|gastrointestinal tract|97
GJ|device|gastrojejunostomy tube|90
GJT|device|gastrojejunostomy tube|97
GKD|disorder|glycerol kinase deficiency;inborn glycerol kinase deficiency|85
GLA|test|alpha-galactosidase A gene|40|fabry variant
GLA|disorder|diffuse lymphatic malformation;generalized lymphatic anomaly|15|lymphatic chylous lytic
GLA|drug|gamma-linolenic acid|15|primrose oil
GLD|disorder|Krabbe disease;globoid cell leukodystrophy|60|leukodystrophy galc
GLNH|disorder|Castleman disease;giant lymph node hyperplasia|60
GLP-1|drug|glucagon-like peptide-1 receptor agonist|99
GLP1|drug|glucagon-like peptide-1 receptor agonist|99
GM|other|grandmother|40|maternal lives mother caregiver paternal
GM|other|gram|20|mg daily iv po
GMC|admin|General Medical Council|80
GM-CSF|drug|granulocyte-macrophage colony-stimulating factor|98
GMFCS|test|Gross Motor Function Classification System|99
GN|disorder|glomerulonephritis;Bright's disease;glomerular nephritis|65|haematuria proteinuria anca creatinine biopsy renal complement
GN|organism|gram negative|25|rods cultures bacteraemia
GN|disorder|ganglioneuroma|2|adrenal mass
GNB|organism|gram-negative bacilli|97
GNC|organism|gram-negative cocci|50|cultures csf gram stain
GNC|disorder|gangliocytoma|1|cerebellar
GNR|organism|gram-negative rods|99
GO|disorder|Graves ophthalmopathy;thyroid eye disease;Graves orbitopathy|50|proptosis thyroid diplopia graves orbit eye
GO|disorder|geroderma osteodysplastica|1|wrinkled lax
GOC|admin|goals of care|99
GOF|other|gain of function|80
GOJ|anatomy|gastro-oesophageal junction|98
GOLD|test|Global Initiative for COPD stage|97
GON|anatomy|greater occipital nerve|50|block headache migraine injection
GON|disorder|glaucomatous optic neuropathy;glaucoma|45|cupping disc iop
GOO|disorder|gastric outlet obstruction;gastric outflow obstruction;Pyloric stenosis;pyloric stricture|98
GOR|disorder|gastroesophageal reflux;gastro-oesophageal reflux;gastroesophageal reflux disease|97
GORD|disorder|gastroesophageal reflux disease;gastro-oesophageal reflux disease;acid reflux;gastro-esophageal reflux disease|99
GOS|test|Glasgow outcome scale|55
GOSH|place|Great Ormond Street Hospital|99
G/P|finding|gravida para|98
GP|staff|general practitioner|96|surgery letter referred practice appointment prescribe
GP|organism|gram positive|2|cocci cultures clusters
GPA|disorder|granulomatosis with polyangiitis;Wegener granulomatosis;Wegener's granulomatosis;~ANCA-associated vasculitis|65|anca pr3 rituximab vasculitis sinus renal wegener
GPA|admin|grade point average|25|school college student semester
GPC|organism|gram-positive cocci|85|clusters cultures chains gram bacteremia vancomycin
GPC|disorder|giant papillary conjunctivitis;contact lens-induced papillary conjunctivitis;contact lens papillary conjunctivitis|12|contact lens papillae lid eye
GPCOG|test|General Practitioner Assessment of Cognition|99
GPN|staff|general practice nurse|85
GPP|disorder|psoriasis 14, pustular;generalised pustular psoriasis;~generalized pustular psoriasis;~pustular psoriasis|90|pustules psoriasis acitretin erythroderma
GPR|organism|gram-positive rods|98
GPST|staff|GP specialty trainee|98
GPwSI|staff|general practitioner with special interest|99
Grav|finding|gravida|90
GRBS|test|general random blood sugar|95
GRV|finding|gastric residual volume|90
G&S|test|group and save|98
G+S|test|group and save|98
GS|finding|gallstones;cholelithiasis;gallbladder calculus|45|cbd lfts cholecystectomy uss ruq biliary pancreatitis gb
GS|place|general surgery|20|consult team
GS|finding|gestational sac|15|crl yolk tvus lmp
GS|test|gram stain|8|culture sputum pmn
GS|disorder|Gitelman syndrome|2|hypokalaemia magnesium
GS|disorder|Gerstmann syndrome|1|acalculia agraphia
GSD|disorder|glycogen storage disease;glycogen storage disorder;disorder of glycogen metabolism|80|cornstarch hypoglycaemia hepatomegaly metabolic
GSD|disorder|gallstone disease;cholelithiasis|8|cholecystectomy biliary
GSI|disorder|genuine stress incontinence;stress incontinence of urine|85
GSL|disorder|galactosialidosis|10
GSM|disorder|genitourinary syndrome of menopause;atrophic vaginitis;vulvovaginal atrophy;Postmenopausal atrophic vaginitis;senile vaginitis|90
GSP|disorder|gallstone pancreatitis;acute gallstone pancreatitis|60
GSS|disorder|Gerstmann-Straussler-Scheinker syndrome;~prion disease|85
GSSD|disorder|inherited glutathione synthetase deficiency;~glutathione synthetase deficiency with 5-oxoprolinuria|20
GSV|anatomy|great saphenous vein|99
GSW|disorder|gunshot wound;injury by firearm;gun shot wound;gunshot injury|99
GT|device|gastrostomy tube|50|feeds peg flush site tube
GT|anatomy|greater trochanter|12|hip trochanteric bursa
GT|test|gamma glutamyl transferase|10|alt alp lft
GT|other|gait training|8|pt walker ambulate
GT|disorder|Glanzmann thrombasthenia;~Glanzmann thrombasthenia 1|2|platelet bleeding aggregation
GTC|disorder|generalized tonic-clonic seizure;generalised tonic clonic seizure;tonic-clonic seizure|97
GTCS|disorder|generalized tonic-clonic seizure;generalised tonic clonic seizure|99
GTD|disorder|gestational trophoblastic disease;Gestational trophoblastic neoplasia;gestational trophoblastic neoplasm;~molar pregnancy|97
GTN|drug|glyceryl trinitrate|92|chest spray pain angina sublingual acs infusion
GTN|disorder|gestational trophoblastic neoplasia;gestational trophoblastic neoplasm;gestational trophoblastic disease;~choriocarcinoma|7|hcg molar methotrexate mole
GTPS|disorder|greater trochanteric pain syndrome;trochanteric bursitis|99
gtt|other|drop|80
GTT|test|glucose tolerance test|70|pregnancy glucose gestation 2hr 75g fasting gdm
GTT|other|drops|25|eye ou bid od os
GTT|disorder|gestational trophoblastic neoplasm;gestational trophoblastic tumor|1|hcg molar
gtts|other|drops|98
g-tube|device|gastrostomy tube|99
GU|anatomy|genitourinary|92|dysuria hematuria frequency deferred ros urinary neg
GU|disorder|gastric ulcer;stomach ulcer;~peptic ulcer|6|ogd ppi pylori duodenal melaena
GUM|place|genitourinary medicine clinic|99
GUSS|test|Gugging Swallowing Screen|95
GVF|test|Goldmann visual field|97
GVH|disorder|graft versus host disease;graft-versus-host disease|97
GVHD|disorder|graft versus host disease;graft-versus-host disease;graft vs host disease|99
GXT|test|graded exercise test|95
Gyn|place|gynecology|97
GYN|place|gynecology|97
Gynae|place|gynaecology|99
H2|drug|histamine H2 receptor blocker|75
H/A|finding|headache|98
HA|finding|headache|75|migraine photophobia denies nausea vision throbbing
HA|drug|hyaluronic acid|7|knee injection viscosupplementation oa
HA|device|hearing aid|6|audiology audiogram bilateral
HA|disorder|hepatitis A;viral hepatitis, type A|3|vaccine igm jaundice
HA|disorder|hemophilia A;factor VIII deficiency|1|factor viii emicizumab
HAAA|disorder|hepatitis-associated aplastic anemia|60
HAART|drug|highly active antiretroviral therapy|99
HACE|disorder|high altitude cerebral edema|95
HAD|test|hospital anxiety and depression scale|60
HADS|test|hospital anxiety and depression scale|99
HAE|disorder|hereditary angioedema;hereditary angioneurotic edema;hereditary angio-oedema|96|icatibant c1 esterase swelling
Haem|place|haematology|85
HAGMA|disorder|high anion gap metabolic acidosis;metabolic acidosis|99
HAI|disorder|nosocomial infection;healthcare-associated infection;hospital-acquired infection|70|mrsa line catheter infection control
HAI|procedure|hepatic arterial infusion|18|pump fudr liver mets
HAM|disorder|HTLV-1-associated myelopathy;tropical spastic paraparesis|55|htlv spastic
HAMD|test|Hamilton depression rating scale|95
HANE|disorder|hereditary angioedema;hereditary angioneurotic edema|95
HAP|disorder|hospital-acquired pneumonia;nosocomial pneumonia;healthcare associated pneumonia|98
HAPE|disorder|high altitude pulmonary edema|97
HAPI|disorder|hospital-acquired pressure injury;~pressure ulcer|97
HAQ|test|health assessment questionnaire|97
HAs|finding|headaches|97
HASCVD|disorder|hypertensive heart disease;hypertensive arteriosclerotic cardiovascular disease;~atherosclerotic cardiovascular disease|92
HASU|place|hyperacute stroke unit|99
HAT|disorder|hepatic artery thrombosis|60|transplant liver doppler olt
HAV|disorder|hepatitis A virus infection;viral hepatitis, type A;Hepatitis A;viral hepatitis A|55|vaccine igm liver hbv travel
HAV|disorder|hallux valgus;hallux abductovalgus;bunion|43|bunion toe podiatry foot mtp metatarsal osteotomy
Hb|test|haemoglobin|99
HB|test|haemoglobin|60|mcv plt wbc anaemia transfused g/l crp
HB|finding|heart block|20|av ecg pacemaker pacing complete
HB|disorder|hepatitis B;viral hepatitis type B|8|vaccine hbsag
HbA1c|test|glycated haemoglobin|99
HBA1C|test|glycated haemoglobin|99
HbAS|disorder|sickle cell trait|99
HBD|finding|has been drinking|40|alcohol etoh intoxicated
HBD|disorder|hemoglobin D disease|10|electrophoresis
HBD|disorder|hypophosphatemic bone disease;~hypophosphatemic rickets|3|phosphate rickets
HBL|disorder|hepatoblastoma|70|afp liver cisplatin
HBO|procedure|hyperbaric oxygen|95
HBOC|disorder|hereditary breast and ovarian cancer syndrome;hereditary breast ovarian cancer;hereditary breast ovarian cancer syndrome;BRCA1- and BRCA2-associated hereditary breast and ovarian cancer|98
HBOT|procedure|hyperbaric oxygen therapy|99
HBP|disorder|hypertensive disorder;high blood pressure;hypertension|80
HBPC|place|home-based primary care|95
HBPM|test|home blood pressure monitoring|98
HbS|disorder|hemoglobin S;sickle cell disease|60
HBsAg|test|hepatitis B surface antigen|99
HbSC|disorder|sickle cell-hemoglobin C disease;Hb SC disease;HbSC disease;~sickle cell disease|99
HbSS|disorder|sickle cell anemia;sickle cell disease;homozygous sickle cell disease;sickle cell anaemia;sickle-cell anemia|99
HBV|disorder|hepatitis B virus infection;viral hepatitis type B;Hepatitis B;viral hepatitis B|75|entecavir tenofovir dna chronic hbsag cirrhosis surface
HBV|test|hepatitis B virus serology|20|screen bloods serology neg hiv hcv immune
HC|finding|head circumference|50|centile wt length baby
HC|drug|hydrocortisone|22|cream mg acth eczema ointment stress
HC|disorder|Huntington chorea;Huntington disease|1|chorea
HCA|staff|healthcare assistant|75|bloods ecg nurse observed assisted ward
HCA|admin|healthcare associated|8|pneumonia infection
HCA|disorder|hepatocellular adenoma;hepatic adenoma;liver cell adenoma|7|liver ocp mri segment lesion
HCAP|disorder|healthcare associated pneumonia;hospital-acquired pneumonia|98
HCC|disorder|hepatocellular carcinoma;liver cell carcinoma;hepatoma;~primary liver cancer|93|afp cirrhosis tace sorafenib liver mri li-rads hcv ablation
HCC|admin|hierarchical condition category|4|coding raf risk medicare
hCG|test|human chorionic gonadotropin|99
HCG|test|human chorionic gonadotropin|98
HCH|disorder|hypochondroplasia|40|fgfr3 stature
HCH|disorder|Huntington disease;Huntington's chorea|3|chorea
HCHWA|disorder|cerebral amyloid angiopathy;~hereditary cerebral hemorrhage with amyloidosis|80
HCl|drug|hydrochloride|97
HCL|drug|hydrochloride|70|mg tablet po ondansetron
HCL|disorder|hairy cell leukemia;hairy cell leukaemia;leukemic reticuloendotheliosis|25|cladribine braf splenomegaly marrow pancytopenia
HCM|disorder|hypertrophic cardiomyopathy;hypertrophic obstructive cardiomyopathy;hypertrophic cardiomyopathies|70|septal lvot mybpc3 icd echo septum sarcomere
HCM|admin|health care maintenance|25|vaccine mammogram colonoscopy screening flu
HCO3|test|bicarbonate|99
HCP|admin|health care proxy|50|code proxy daughter goals
HCP|staff|healthcare professional|40|professional advised exposure
HCP|disorder|hereditary coproporphyria;~porphyria|1|porphyrins cpox abdominal
HCPOA|admin|health care power of attorney|99
HCQ|drug|hydroxychloroquine|99
Hct|test|hematocrit|99
HCT|test|hematocrit|75|hgb wbc plt
HCT|drug|hydrochlorothiazide|10|lisinopril bp
HCT|procedure|hematopoietic cell transplant|8|allogeneic conditioning gvhd
HCT|test|head CT|5|bleed fall trauma
HCTZ|drug|hydrochlorothiazide|99
HCV|disorder|hepatitis C;hepatitis C virus infection;viral hepatitis C;hepatitis C infection|80|rna genotype daa sofosbuvir cirrhosis svr chronic
HCV|test|hepatitis C virus serology|17|screen serology neg antibody bloods hiv hbv
HCVD|disorder|hypertensive heart disease;hypertensive cardiovascular disease|90
HCW|staff|healthcare worker|97
HD|procedure|hemodialysis|65|esrd dialysis fistula avf session mwf tts nephrology sessions hospital day
HD|time|hospital day|15|admitted antibiotics stable
HD|disorder|Huntington disease;Huntington's disease;Huntington chorea|7|chorea cag tetrabenazine neurology genetic movements huntington repeat repeats huntingtin deutetrabenazine
HD|finding|hemodynamically|4|bp vitals
HD|disorder|Hodgkin lymphoma;Hodgkin disease|3|abvd mantle nodes hodgkin lymphoma chemotherapy radiotherapy node
HD|other|high dose|3|methotrexate steroids influenza
HD|disorder|Hirschsprung disease|2|pullthrough rectal meconium hirschsprung aganglionic colon ret megacolon
HDFN|disorder|hemolytic disease of fetus and newborn;haemolytic disease of the fetus and newborn;Erythroblastosis fetalis;haemolytic disease of fetus;hemolytic disease of the fetus|99
HDL|test|high-density lipoprotein cholesterol|99
HDM|other|house dust mite|93|allergy rhinitis prick ige pollen cat
HDM|disorder|hypomyopathic dermatomyositis;~dermatomyositis|1|gottron heliotrope
HDN|disorder|hemolytic disease of the newborn;haemolytic disease of newborn;Erythroblastosis fetalis;haemolytic disease of fetus;hemolytic disease of the fetus|80
HDP|disorder|hypertensive disorder of pregnancy;pregnancy-induced hypertension|95
HDR|procedure|high dose rate brachytherapy|90|brachytherapy prostate cervix fractions gy radiotherapy
HDR|disorder|hypoparathyroidism-deafness-renal disease syndrome;Barakat syndrome|1|gata3 deafness
HDS|finding|hemodynamically stable|95
HDU|place|high dependency unit|99
HDV|disorder|hepatitis D virus infection;hepatitis D;delta hepatitis|95
H&E|test|hematoxylin and eosin|98
HE|disorder|hepatic encephalopathy|75|lactulose rifaximin cirrhosis asterixis ammonia
HE|test|hematoxylin and eosin|8|stain sections
HE|admin|health education|6
HE|disorder|hereditary elliptocytosis;elliptocytosis|2|elliptocytes spherocytes film
HEADSS|admin|home education activities drugs sexuality suicide assessment|99
HED|disorder|hypohidrotic ectodermal dysplasia;~ectodermal dysplasia|60|teeth sweating eda
HED|disorder|hidrotic ectodermal dysplasia;Clouston syndrome|5|nails gjb6
hEDS|disorder|Ehlers-Danlos syndrome, hypermobility type;hypermobile Ehlers-Danlos syndrome;hypermobility type Ehlers-Danlos syndrome;Ehlers-Danlos syndrome hypermobility type|99
HEENT|anatomy|head, eyes, ears, nose, throat|99
HeFH|disorder|heterozygous familial hypercholesterolemia;~familial hypercholesterolemia;~familial hypercholesterolaemia|99
HELLP|disorder|HELLP syndrome;hemolysis elevated liver enzymes and low platelets syndrome;hemolysis, elevated liver enzymes, low platelets;haemolysis elevated liver enzymes low platelets syndrome|99
HEM|place|hematology|60
HEMA|test|hematology|30|onc consult cbc
HEMA|drug|hydroxyethyl methacrylate|15|dental patch acrylate
HEMA|disorder|hemophilia A;factor VIII deficiency|4|factor viii
Heme|place|hematology|75
HEMS|staff|helicopter emergency medical service|98
HEP|other|home exercise program|70|pt exercises therex reps stretching compliant
Hep|disorder|hepatitis;~viral hepatitis|55
HEP|disorder|hepatitis;~viral hepatitis|14|b c liver
HEP|drug|heparin|8|units gtt ptt
HEP|disorder|hepatoerythropoietic porphyria|1|porphyrins blistering
Hep B|disorder|viral hepatitis type B;hepatitis B|65
Hep B|drug|hepatitis B vaccine|33|vaccine dose immunisation immunization given booster
Hep C|disorder|viral hepatitis C;hepatitis C|97
HES|disorder|hypereosinophilic syndrome;idiopathic hypereosinophilic syndrome;hypereosinophilia syndrome|50|eosinophils eosinophilia mepolizumab
HES|admin|Hospital Eye Service|30|optometrist glaucoma optician cataract iop sight fundus retinopathy optom eyes va
HES|drug|hydroxyethyl starch|15|fluid colloid resuscitation
HEV|disorder|hepatitis E virus infection;hepatitis E;hep E|97
HF|disorder|heart failure;cardiac failure;myocardial failure;~congestive heart failure|90|furosemide bnp lvef oedema nyha diuretic
HF|finding|hip flexion|2|strength ke
HF|procedure|hemofiltration|2|icu crrt
HF|disorder|hay fever;seasonal allergic rhinitis|2|cetirizine pollen
HF|disorder|hydrops fetalis|1|fetal
HFA|drug|hydrofluoroalkane inhaler|85|inhaler puffs albuterol
HFA|disorder|high-functioning autism;autism spectrum disorder|10|autism social school
HFA|disorder|facial hemiatrophy;Parry-Romberg syndrome|1|atrophy facial
HFH|disorder|heterozygous familial hypercholesterolemia|40
HFimpEF|disorder|heart failure with improved ejection fraction;~heart failure|99
HFM|disorder|hand, foot and mouth disease;hand foot and mouth;hand foot and mouth disease;hand foot mouth disease|75|rash coxsackie nursery blisters child
HFM|disorder|craniofacial microsomia;hemifacial microsomia|12|microtia mandible ear
HFMD|disorder|hand, foot and mouth disease;coxsackievirus infection;hand foot and mouth disease;hand foot mouth disease|99
HFmrEF|disorder|heart failure with mid range ejection fraction;heart failure with mildly reduced ejection fraction;~heart failure|99
HFNC|device|high flow nasal cannula|99
HFNO|device|high flow nasal oxygen|99
HFOV|procedure|high frequency oscillatory ventilation|99
HFpEF|disorder|heart failure with preserved ejection fraction;heart failure with normal ejection fraction;diastolic heart failure;heart failure with preserved EF|99
HFPEF|disorder|heart failure with preserved ejection fraction;heart failure with normal ejection fraction;diastolic heart failure;heart failure with preserved EF|99
HFrEF|disorder|heart failure with reduced ejection fraction;systolic heart failure;heart failure with reduced EF|99
HFREF|disorder|heart failure with reduced ejection fraction;systolic heart failure;heart failure with reduced EF|99
HFRS|disorder|hantavirus hemorrhagic fever with renal syndrome;~hemorrhagic fever with renal syndrome|95
HFS|disorder|hemifacial spasm|55|botox facial twitching
HFS|disorder|hand-foot syndrome;palmar-plantar erythrodysesthesia|40|capecitabine palms soles sunitinib
Hg|unit|mercury|60
Hgb|test|hemoglobin|99
HGB|test|hemoglobin|99
HGD|finding|high-grade dysplasia|90
HGH|drug|human growth hormone|85
HGPIN|disorder|high grade prostatic intraepithelial neoplasia;Carcinoma in situ of prostate;prostatic intraepithelial neoplasia grade III;~prostatic intraepithelial neoplasia|99
HGPS|disorder|Hutchinson-Gilford progeria syndrome;progeria|98
HGSC|disorder|high grade serous carcinoma of ovary;high-grade serous carcinoma|95
HGSIL|disorder|high-grade squamous intraepithelial lesion;HSIL|98
H/H|test|hemoglobin and hematocrit|97
H&H|test|hemoglobin and hematocrit|97
HH|place|home health|45|discharge rn pt referral agency vna
HH|disorder|hiatal hernia;hiatus hernia;hiatal hernias;~diaphragmatic hernia|25|gerd egd reflux cm ogd sliding gord oesophagitis esophagitis gastritis barrett barretts oesophagus hill
HH|disorder|hereditary hemochromatosis;haemochromatosis|8|ferritin hfe c282y venesection phlebotomy
HH|finding|homonymous hemianopia|8|visual field stroke occipital
HH|finding|hard of hearing|5|hearing aids
HHA|staff|home health aide|90
HHC|place|home health care|70
HHD|disorder|hypertensive heart disease;hypertensive cardiomyopathy;hypertensive cardiac disease|55|lvh htn echo
HHD|procedure|home hemodialysis|30|dialysis
HHD|disorder|Hailey-Hailey disease;familial benign pemphigus|8|axillae erosions
HHH|procedure|triple-H therapy (hypertension, hypervolaemia, haemodilution)|30|vasospasm sah
HHH|disorder|ornithine translocase deficiency;hyperornithinemia-hyperammonemia-homocitrullinuria syndrome|30|ammonia ornithine
HHHS|disorder|ornithine translocase deficiency;hyperornithinemia-hyperammonemia-homocitrullinuria syndrome|60
HHN|device|hand-held nebulizer|80
HHNK|disorder|hyperosmolar hyperglycemic nonketotic state;hyperosmolar hyperglycemic state|99
HHRH|disorder|hereditary hypophosphatemic rickets with hypercalciuria;~hypophosphatemic rickets|97
HHS|disorder|hyperosmolar hyperglycemic state;hyperosmolar hyperglycaemic state|88|glucose osmolality insulin fluids dka ketones t2dm
HHS|test|Harris hip score|5|hip arthroplasty
HHS|admin|Health and Human Services|4|department medicaid services
HHS|disorder|hypotrichosis 1;~hereditary hypotrichosis simplex|1|hair
HHT|disorder|hereditary hemorrhagic telangiectasia;Osler-Weber-Rendu syndrome;hereditary haemorrhagic telangiectasia|96|epistaxis avm telangiectasia endoglin
HHV6|organism|human herpesvirus 6|98
HHV8|organism|human herpesvirus 8|98
H.I.|disorder|head injury;injury of head|80
HI|finding|homicidal ideation|60|si avh psychiatric denies plan intent
HI|disorder|head injury;injury of head|25|loc gcs vomiting amnesia fall ct
HI|finding|hearing impairment;hearing loss|6|audiology aids
HI|disorder|congenital hyperinsulinism;hyperinsulinism|2|diazoxide hypoglycaemia
HI|finding|high glucometer reading|2|meter bg
Hib|drug|Haemophilus influenzae type b vaccine|92
HIB|drug|Haemophilus influenzae type b vaccine|88
HIDA|test|hepatobiliary iminodiacetic acid scan|99
HIDS|disorder|hyperimmunoglobulinemia D with periodic fever;hyper-IgD syndrome;~mevalonate kinase deficiency|92
HIE|disorder|hypoxic ischemic encephalopathy;perinatal asphyxia;hypoxic-ischaemic encephalopathy|90|cooling apgar neonate cord therapeutic hypothermia birth
HIE|admin|health information exchange|6|records
HIES|disorder|hyperimmunoglobulin E syndrome;~Job syndrome|97
HIFU|procedure|high intensity focused ultrasound|99
HIIT|other|high intensity interval training|98
HINTS|test|head impulse nystagmus test of skew|99
HIPAA|admin|Health Insurance Portability and Accountability Act|99
HIPEC|procedure|hyperthermic intraperitoneal chemotherapy|99
HIT|disorder|heparin-induced thrombocytopenia;heparin induced thrombocytopenia;heparin-associated thrombocytopenia|93|heparin platelets pf4 argatroban sra
HIT-6|test|Headache Impact Test|99
HITT|disorder|heparin-induced thrombocytopenia with thrombosis;heparin-induced thrombocytopenia;heparin induced thrombocytopenia;heparin-associated thrombocytopenia|98
HIV|disorder|human immunodeficiency virus infection;HIV infection;HIV disease|75|cd4 art viral load antiretroviral biktarvy undetectable prep
HIV|test|HIV test|24|negative screen offered consent sti syphilis bloods
HIVAN|disorder|HIV-associated nephropathy|99
HIV PEP|drug|HIV post-exposure prophylaxis|98
HJCD|disorder|H syndrome;histiocytosis with joint contractures and sensorineural deafness|40
HJR|finding|hepatojugular reflux|99
HKAFO|device|hip knee ankle foot orthosis|98
HKS|finding|heel-knee-shin test|80
HL|finding|hearing loss;hearing impairment|30|audiogram aids ent snhl tinnitus
HL|disorder|Hodgkin lymphoma;Hodgkin's disease;Hodgkin's lymphoma|25|abvd lymphoma mediastinal nodes brentuximab pet
HL|disorder|hyperlipidemia;hyperlipidaemia|25|htn dm statin simvastatin cad
HL|device|heparin lock|6|iv
HLA|test|human leukocyte antigen|98
HLA-B27|test|human leukocyte antigen B27|99
HLD|disorder|hyperlipidemia;hyperlipidaemia;dyslipidemia;high blood lipids|96|htn statin atorvastatin dm2 cad ldl lipids
HLD|disorder|hypomyelinating leukodystrophy;leukodystrophy|1|hypomyelination plp1
HLH|disorder|hemophagocytic lymphohistiocytosis;hemophagocytic syndrome;haemophagocytic lymphohistiocytosis;haemophagocytic syndrome|95|ferritin marrow etoposide fever cytopenias
HLH|disorder|hypoplastic left heart syndrome;hypoplastic left heart|3|norwood fontan
HLHS|disorder|hypoplastic left heart syndrome;hypoplastic left heart;left heart hypoplasia|99
HLP|disorder|hyperlipidemia;hyperlipidaemia;high blood lipids;~hyperlipoproteinemia|75|htn statin dm
HLP|disorder|hyperkeratosis lenticularis perstans;Flegel disease|1|keratotic papules
HLRCC|disorder|hereditary leiomyomatosis and renal cell cancer|99
HM|finding|hand movements vision|45|va eye cf pl
HM|admin|health maintenance|25|vaccine mammogram colonoscopy
HM|disorder|hemiplegic migraine|8|migraine aura weakness
HMB|disorder|heavy menstrual bleeding;menorrhagia|98
HMD|disorder|hyaline membrane disease;Respiratory distress syndrome in the newborn;neonatal respiratory distress syndrome;~respiratory distress syndrome in premature infants|85|surfactant preterm neonate
HMD|disorder|hereditary mucoepithelial dysplasia|1|keratitis mucosal
HME|device|heat and moisture exchanger|65|trach humidification
HME|disorder|hereditary multiple exostoses;hereditary multiple osteochondromas;Multiple congenital exostosis|22|exostosis ext1 osteochondroma
HME|disorder|human monocytic ehrlichiosis;~ehrlichiosis|5|tick doxycycline
HMF|drug|human milk fortifier|90
HMI|disorder|Ito hypomelanosis;hypomelanosis of Ito|30
HMO|admin|health maintenance organization|92|insurance plan ppo referral authorization
HMO|disorder|hereditary multiple osteochondromas;multiple exostoses|4|exostosis osteochondroma
HMP|place|His/Her Majesty's Prison|85
HMR|admin|home medicines review|85
HMS|disorder|hypermobility syndrome;joint hypermobility syndrome|65|joints beighton physio
HMS|finding|hepatosplenomegaly|3|abdomen palpable soft
HMS|disorder|hyperreactive malarial splenomegaly|2|malaria spleen
HMS|disorder|Haim-Munk syndrome|1|keratoderma periodontitis
HMSN|disorder|hereditary motor and sensory neuropathy;~Charcot-Marie-Tooth disease|99
HMV|procedure|home mechanical ventilation|80
HMWK|test|high-molecular-weight keratin|70
HMWK|disorder|congenital high-molecular-weight kininogen deficiency;kininogen deficiency|3|aptt kallikrein
H&N|anatomy|head and neck|98
H/N|anatomy|head and neck|85
HN|disorder|hydronephrosis|30|renal ureter
HNC|disorder|head and neck cancer;malignant tumor of head and neck|90
HND|disorder|Hartnup disease|2|tryptophan pellagra
HND|disorder|tooth and nail syndrome|1|nails teeth
HNP|disorder|herniated nucleus pulposus;intervertebral disc herniation;~prolapsed intervertebral disc|97
HNPCC|disorder|hereditary nonpolyposis colon cancer;Lynch syndrome;hereditary nonpolyposis colorectal cancer;hereditary non-polyposis colorectal cancer|99
HNPP|disorder|hereditary neuropathy with liability to pressure palsies|99
HNSCC|disorder|squamous cell carcinoma of head and neck;head and neck squamous cell carcinoma;head and neck squamous cell cancer|99
HNV|finding|has not voided|60
h/o|admin|history of|99
H/O|admin|history of|99
HO|admin|history of|35|htn dm pmh presents copd
HO|staff|house officer|25|paged called aware
HO|disorder|heterotopic ossification|12|hip xray elbow indomethacin sci
HOB|device|head of bed|99
HOCM|disorder|hypertrophic obstructive cardiomyopathy;hypertrophic cardiomyopathy;hypertrophic cardiomyopathies|99
HOH|finding|hard of hearing;hearing impairment|99
HOKPP|disorder|hypokalemic periodic paralysis|95
HONK|disorder|hyperosmolar non-ketotic state;hyperosmolar hyperglycemic state|98
HoNOS|test|Health of the Nation Outcome Scales|99
HOOE|disorder|ADan amyloidosis;familial Danish dementia|10
HOPC|admin|history of presenting complaint|99
Hosp|place|hospital|98
H&P|admin|history and physical|99
HP|admin|history and physical|35|completed dictated admission
HP|organism|Helicobacter pylori|25|gastritis ppi amoxicillin eradication
HP|disorder|hypersensitivity pneumonitis;extrinsic allergic alveolitis|12|ild hrct bird mosaic lung
HP|disorder|hyperplastic polyp;hyperplastic polyp of intestine|6|colonoscopy adenoma sigmoid rectum
HP|device|hot pack|6|pt therex min
HPA|anatomy|hypothalamic-pituitary-adrenal axis|85
HPB|place|hepatopancreatobiliary surgery|97
HPC|admin|history of presenting complaint|93|presented pmh pc days onset
HPC|disorder|hemangiopericytoma|2|meningeal stat6
HPCHA|disorder|red cell phospholipid defect with hemolysis|10
HPDR|disorder|X-linked dominant hypophosphatemic rickets;~hypophosphatemic rickets|20
HPE|test|histopathological examination|45|specimen biopsy report sent
HPE|disorder|holoprosencephaly|35|fetal mri brain
hpf|unit|high power field|99
HPF|unit|high power field|98
HPI|admin|history of present illness|98
HPN|disorder|hypertensive disorder;hypertension|60|bp losartan amlodipine dm
HPN|procedure|home parenteral nutrition|35|parenteral line nutrition intestinal failure
HPOA|admin|health care power of attorney|60|code daughter agent proxy documents
HPOA|disorder|hypertrophic pulmonary osteoarthropathy;hypertrophic osteoarthropathy|30|clubbing periostitis wrists lung
HPP|disorder|hypophosphatasia|55|alp asfotase
HPP|disorder|hereditary pyropoikilocytosis;pyropoikilocytosis|3|film poikilocytes
HPPD|disorder|hallucinogen persisting perception disorder|97
HPRT|test|hypoxanthine-guanine phosphoribosyltransferase|60
HPS|disorder|hepatopulmonary syndrome|30|cirrhosis hypoxia transplant bubble
HPS|disorder|Hermansky-Pudlak syndrome|15|albinism platelet
HPS|disorder|hypertrophic pyloric stenosis;infantile hypertrophic pyloric stenosis|15|projectile infant pyloromyotomy
HPS|disorder|hemophagocytic syndrome|5|ferritin
HPS|disorder|hantavirus pulmonary syndrome|3|rodent
HPT|disorder|hyperparathyroidism;overactive parathyroid|85
HPTH|disorder|hyperparathyroidism;overactive parathyroid|90
HPT-JT|disorder|hyperparathyroidism 2 with jaw tumors;hyperparathyroidism-jaw tumor syndrome|97
HPTJT|disorder|hyperparathyroidism 2 with jaw tumors;hyperparathyroidism-jaw tumor syndrome|90
HPV|organism|human papillomavirus|65|cytology smear pap colposcopy positive
HPV|drug|human papillomavirus vaccine|28|vaccine gardasil dose immunization
HPV|disorder|human papillomavirus infection;human papilloma virus infection;HPV infection|5|warts
H. pylori|organism|Helicobacter pylori|99
hr|time|hour|98
HR|finding|heart rate|94|bp rr spo2 bpm temp regular
HR|time|hour|3|every per q
HRCT|test|high-resolution computed tomography|99
hrHPV|organism|high-risk human papillomavirus|99
HRPC|disorder|hormone refractory prostate cancer;castration resistant prostate cancer;hormone-resistant prostate carcinoma|98
HRQOL|other|health-related quality of life|99
hrs|time|hours|99
HRS|disorder|hepatorenal syndrome;hepato-renal syndrome|90|midodrine albumin cirrhosis terlipressin octreotide
HRT|drug|hormone replacement therapy|93|menopause oestradiol flushes patches progesterone
HRT|test|Heidelberg retinal tomography|4|glaucoma disc
HRZ|drug|isoniazid, rifampicin and pyrazinamide|80|tb regimen ethambutol phase months
HRZ|disorder|palmoplantar keratoderma-sclerodactyly syndrome;Huriez syndrome|1|keratoderma palms
HS|time|at bedtime|35|po mg tab qhs qty
HS|finding|heart sounds|30|i+ii murmur normal jvp chest clear
HS|disorder|hidradenitis suppurativa;acne inversa;hidradenitis|13|axilla groin adalimumab abscesses sinus hurley dermatology
HS|admin|high school|6|graduate student grade
HS|disorder|hereditary spherocytosis;spherocytosis|3|splenectomy spherocytes haemolysis
HS|disorder|herpes simplex;herpes simplex infection|3|aciclovir cold sore
HS|disorder|hippocampal sclerosis;mesial temporal sclerosis|1|temporal epilepsy mri
HS|disorder|Hinman syndrome|1|bladder voiding
HSA|test|human serum albumin|30|albumin infusion
HSA|admin|health savings account|15|insurance deductible account
HSA|disorder|headache associated with sexual activity;~primary headache associated with sexual activity|2|orgasm coitus headache
HSA|disorder|hereditary sideroblastic anemia|1|ring sideroblasts
HSAN|disorder|hereditary sensory and autonomic neuropathy|99
HSCL|test|Hopkins symptom checklist|70
HSCR|disorder|Hirschsprung disease;aganglionic megacolon|98
HSCT|procedure|hematopoietic stem cell transplant|99
HSD|disorder|hypermobility spectrum disorder;joint hypermobility syndrome|70|joints beighton eds physio subluxation
HSDD|disorder|hypoactive sexual desire disorder;lack or loss of sexual desire;loss of libido|99
HSE|disorder|herpes simplex encephalitis|55|aciclovir csf lp temporal pcr
HSE|admin|Health Service Executive|35|ireland hospital scheme
HSG|test|hysterosalpingogram|98
HSIL|disorder|high-grade squamous intraepithelial lesion;high grade squamous intraepithelial lesion;~CIN 2-3|98
HSK|disorder|herpes simplex keratitis;herpetic keratitis|98
HSM|finding|hepatosplenomegaly|93
HSMN|disorder|hereditary motor and sensory neuropathy;~peripheral neuropathy|85
HSN|disorder|hereditary sensory neuropathy|60
HSP|disorder|immunoglobulin A vasculitis;Henoch-Schonlein purpura;Henoch-Schönlein purpura;Henoch Schoenlein purpura|75|purpura rash palpable buttocks arthralgia haematuria child abdominal
HSP|disorder|hereditary spastic paraplegia;familial spastic paraplegia|17|spastic gait baclofen spg4 legs spasticity
HSQ|drug|heparin subcutaneous|90
HST|test|home sleep test|75|osa apnea ahi
HST|test|heel-shin test|15|fnt
HSV|disorder|herpes simplex virus infection;herpes simplex;Herpes simplex infection|60|genital lesions aciclovir valacyclovir outbreak cold ulcer keratitis recurrent
HSV|organism|herpes simplex virus|38|pcr swab csf igg serology
HSV|procedure|highly selective vagotomy|1
HSV1|organism|herpes simplex virus 1|97
HSV2|organism|herpes simplex virus 2|97
Ht|finding|height|98
HT|disorder|hypertensive disorder;hypertension;high blood pressure|40|bp amlodipine ramipril lisinopril dm
HT|finding|height|30|wt bmi cm kg
HT|drug|hormone therapy|8|tamoxifen menopause adt letrozole
HT|disorder|Hashimoto thyroiditis;autoimmune thyroiditis|5|tpo levothyroxine tsh thyroid
HT|disorder|hypertropia|4|prism strabismus eye
HT|disorder|hammer toe|3|toe podiatry foot
HTG|disorder|hypertriglyceridemia;hypertriglyceridaemia;high triglycerides|95
HTLV|organism|human T-lymphotropic virus|95
HTLV-1|disorder|human T-lymphotropic virus 1 infectious disease;HTLV-1 infection|75
HTLV1|disorder|human T-lymphotropic virus 1 infectious disease;HTLV-1 infection|70
HTN|disorder|hypertensive disorder;hypertension;high blood pressure;~essential hypertension|99
htn|disorder|hypertensive disorder;hypertension;high blood pressure;~essential hypertension|99
HTO|procedure|high tibial osteotomy|97
HTS|finding|heel to shin|60|fnf coordination
HTS|disorder|hypertrophic scar|12|scar burn keloid silicone
HTS|disorder|hypotrichosis 1;~hypotrichosis simplex|1|hair
HTT|test|huntingtin gene|70
HU|drug|hydroxyurea|65|sickle polycythaemia counts
HU|unit|Hounsfield units|30|ct attenuation adrenal stone
HUS|disorder|hemolytic uremic syndrome;haemolytic uraemic syndrome;hemolytic-uremic syndrome|70|shiga ecoli bloody schistocytes aki platelets
HUS|test|head ultrasound|28|ivh nicu preterm gmh
HUT|test|head-up tilt|90
HUTT|test|head-up tilt test|98
HV|staff|health visitor|35|baby mum weight red postnatal clinic
HV|procedure|home visit|30|seen carers housebound
HV|disorder|hallux valgus;bunion|20|bunion toe foot mtp
HV|finding|hyperventilation|5|eeg anxiety
HVA|other|homovanillic acid|75
HVDRR|disorder|vitamin D-dependent rickets, type 2;hereditary vitamin D-resistant rickets|90
HVF|test|Humphrey visual field|99
HVLT|test|Hopkins verbal learning test|97
HVPG|test|hepatic venous pressure gradient|99
HVR|disorder|retinal vasculopathy with cerebral leukoencephalopathy and systemic manifestations;hereditary vascular retinopathy|5
HVS|procedure|high vaginal swab|93|discharge bv candida
HVS|disorder|hyperventilation syndrome|5|anxiety tingling
HW|other|hardware|40
Hx|admin|history|99
hx|admin|history|99
HX|admin|history|96
HYP|finding|hypertrophy|15|turbinate tonsil
HYP|disorder|X-linked dominant hypophosphatemic rickets;~hypophosphatemic rickets|3|phosphate rickets
HyperPP|disorder|hyperkalemic periodic paralysis|98
HypoPP|disorder|hypokalemic periodic paralysis|98
HYPP|disorder|hyperkalemic periodic paralysis|75
Hz|unit|hertz|97
HZ|disorder|herpes zoster;shingles;zoster|80|vesicles valaciclovir dermatomal rash
HZ|unit|hertz|15|eeg hearing
HZO|disorder|ophthalmic herpes zoster;herpes zoster ophthalmicus;ophthalmic zoster;ophthalmic shingles;~herpes zoster|98
HZV|organism|herpes zoster virus|90
`;
