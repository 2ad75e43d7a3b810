/** One meaning a line, see `../chart-short-forms.ts`. */
export const shortFormsCD = `CA|disorder|malignant neoplastic disease;cancer;carcinoma;malignancy|55|breast prostate bladder metastatic mets chemo tumour oncology stage radiotherapy adeno resected
CA|test|serum calcium|30|mg phos albumin corrected na k mmol pth ionised alp bicarb phosphate
CA|disorder|cardiac arrest|3|rosc cpr vf pea asystole downtime defibrillated
CA|test|cancer antigen tumour marker|3|125 19-9 15-3 cea marker afp
CA|other|California|2|zip street address
CA|disorder|coarctation of aorta|1|bicuspid radiofemoral
CAA|disorder|cerebral amyloid angiopathy;cerebral amyloid angiopathy, sporadic;cerebral congophilic angiopathy;congophilic angiopathy|75|microbleeds lobar haemorrhage hemorrhage siderosis mri cortical dementia swi boston amyloid
CAA|disorder|coronary artery aneurysm;aneurysm of coronary vessels|10|kawasaki lad ectasia echo ivig aspirin
CAA|admin|Carer's Allowance|2|benefits carer dwp
CAA|disorder|congenital aural atresia|1|microtia baha hearing ent meatus
CAA-RI|disorder|cerebral amyloid angiopathy-related inflammation|98
CABG|procedure|coronary artery bypass graft|99
CAC|test|coronary artery calcium score|65|score agatston statin ct
CAC|staff|certified alcoholism or addictions counselor|10|sobriety
CACD|disorder|central areolar choroidal dystrophy|90|macula choroid fundus visual prph2
CACH|disorder|leukoencephalopathy with vanishing white matter;childhood ataxia with central nervous system hypomyelination|80|ataxia leukoencephalopathy white eif2b mri regression
CACP|disorder|camptodactyly-arthropathy-coxa vara-pericarditis syndrome|60|camptodactyly pericarditis coxa arthropathy prg4
CAD|disorder|coronary arteriosclerosis;coronary artery disease;disorder of coronary artery;coronary heart disease;~ischaemic heart disease|97|cabg stent mi statin angina cath lad aspirin pci stress htn rca coronary hyperlipidemia
CAD|disorder|cold agglutinin disease;cold autoimmune hemolytic anemia|2|haemolysis hemolysis agglutinin coombs dat rituximab c3d reticulocytes sutimlimab hemolytic agglutinins cold
CAD|disorder|cervical artery dissection|1|dissection horner vertebral neck carotid
CADASIL|disorder|CADASIL;cerebral autosomal dominant arteriopathy with subcortical infarcts and leukoencephalopathy|99
CAD/CAM|device|computer-aided design and manufacture|90
CAEBV|disorder|chronic active Epstein-Barr virus infection|98
CAF|disorder|chronic atrial fibrillation;permanent atrial fibrillation|55|warfarin rate
CAF|admin|common assessment framework|20|school family social
CAGE|test|CAGE alcohol screening questionnaire|98
CAH|disorder|congenital adrenal hyperplasia;21-hydroxylase deficiency;adrenogenital syndrome|90|17-ohp hydrocortisone fludrocortisone virilisation salt-wasting endocrine ambiguous clitoromegaly
CAH|disorder|chronic active hepatitis;~chronic hepatitis|4|lft cirrhosis biopsy azathioprine autoimmune
CAH|disorder|complex atypical hyperplasia of endometrium;endometrial hyperplasia|4|endometrium hysteroscopy hysterectomy pmb mirena
CAKUT|disorder|congenital anomaly of kidney and urinary tract|98
CALCL|disorder|primary cutaneous anaplastic large cell lymphoma|85|cd30 skin nodule lymphoma
CAM|test|Confusion Assessment Method|55|delirium icu rass negative confusion
CAM|device|controlled ankle motion boot|20|boot fracture nwb metatarsal ankle
CAM|other|complementary and alternative medicine|15|herbal acupuncture
CAM|disorder|femoroacetabular impingement, cam type;femoroacetabular impingement|5|hip impingement pincer labral
CAM|disorder|congenital adenomatous malformation of lung;congenital pulmonary airway malformation|2|antenatal
CAMHS|place|Child and Adolescent Mental Health Services|99
CA-MRSA|disorder|infection caused by community-acquired methicillin-resistant Staphylococcus aureus;~MRSA infection|95
CAMT|disorder|congenital amegakaryocytic thrombocytopenia|90
CAN|disorder|chronic allograft nephropathy|15|transplant graft creatinine tacrolimus biopsy
CAN|disorder|autonomic neuropathy due to diabetes mellitus;cardiac autonomic neuropathy|10|autonomic tilt postural diabetic
CAN|finding|cord around neck;nuchal cord|10|delivery loose apgar baby cord
CAN|disorder|child abuse and neglect;child abuse|5|safeguarding nai neglect cps
CAN|disorder|Crouzon syndrome-acanthosis nigricans syndrome|1|crouzon craniosynostosis acanthosis
CAO|disorder|chronic airflow obstruction;chronic obstructive airway disease;chronic obstructive pulmonary disease|60
CAO|finding|conscious, alert and oriented|35|x3 nad gcs
CAOx3|finding|conscious, alert and oriented to person, place and time|98
CaP|disorder|malignant neoplasm of prostate;prostate cancer;carcinoma of prostate|90|psa gleason
CAP|disorder|community acquired pneumonia;pneumonia|85|antibiotics amoxicillin curb cxr consolidation crackles ceftriaxone azithromycin doxycycline sputum
CAP|drug|capsule|4|mg po daily
CAP|procedure|chest, abdomen and pelvis CT|4|ct contrast staging
CAP|staff|child and adolescent psychiatry or psychiatrist|3|camhs
CAPA|disorder|COVID-19-associated pulmonary aspergillosis|40|aspergillus galactomannan covid icu voriconazole
CAPA|disorder|episodic ataxia type 2|1|acetazolamide ataxia episodic cacna1a
CAPD|procedure|continuous ambulatory peritoneal dialysis|88|dialysis exchanges peritonitis pd tenckhoff dialysate
CAPD|disorder|central auditory processing disorder;auditory processing disorder|10|auditory audiology listening school
CAPED|disorder|North Carolina macular dystrophy|5|macula dystrophy mcdr1
CAPS|drug|capsules|60|mg od bd tds supply
CAPS|disorder|catastrophic antiphospholipid syndrome|15|antiphospholipid anticoagulation plasmapheresis thrombosis lupus microangiopathy
CAPS|disorder|cryopyrin-associated periodic syndrome|10|anakinra nlrp3 urticaria fever canakinumab periodic
CAPS|test|Clinician-Administered PTSD Scale|5|ptsd trauma veteran score
CAR|drug|chimeric antigen receptor T-cell therapy|70|t-cell
CARASIL|disorder|CARASIL syndrome|99
CARD|other|card|40
CARD|test|cardiac examination|20|rrr murmur s1s2 s1 regular jvp
CARD|place|cardiology|15|clinic referral consult f/u
CART|drug|combination antiretroviral therapy|60|hiv cd4 viral load
CART|drug|CAR T-cell therapy|35|lymphoma crs tocilizumab axi-cel
CAS|procedure|carotid artery stenting|25|carotid stenosis cea stent ica vascular
CAS|disorder|childhood apraxia of speech;developmental apraxia of speech|15|speech slt slp language articulation therapy
CAS|disorder|carotid artery stenosis|8|bruit doppler endarterectomy
CAS|test|clinical activity score of thyroid eye disease|8|thyroid graves proptosis orbitopathy
CAS|disorder|cold agglutinin syndrome;cold agglutinin disease|5|haemolysis coombs agglutinin dat
CASIL|disorder|cerebral arteriopathy, autosomal dominant, with subcortical infarcts and leukoencephalopathy, type 1;CADASIL|60|notch3 migraine lacunar leukoencephalopathy
CAT|test|computerised axial tomography|45|scan head
CAT|test|COPD Assessment Test|45|copd mrc inhaler spirometry
CAT|procedure|cognitive analytic therapy|8|psychology therapy
Cath|procedure|cardiac catheterization|60|lad rca stent coronary ef lhc
Cath|device|catheter|38|urine foley bladder
CAUTI|disorder|catheter-associated urinary tract infection|99
CAVB|disorder|complete atrioventricular block|97
CAVC|disorder|complete atrioventricular canal defect;atrioventricular septal defect|97
CAVD|disorder|congenital absence of vas deferens;congenital bilateral aplasia of vas deferens|40|azoospermia infertility cftr vas semen
CAVD|disorder|calcific aortic valve disease|30|valve stenosis echo aortic
CAVH|procedure|continuous arteriovenous hemofiltration|95
CAVM|disorder|cerebral arteriovenous malformation|95
C/B|other|complicated by|90
CBA|other|cost-benefit analysis|10
CBA|disorder|congenital biliary atresia;biliary atresia|8|kasai jaundice infant
CBA|disorder|congenital bile acid synthesis defect|3|cholestasis cholic neonate
CBAVD|disorder|congenital bilateral aplasia of vas deferens;Congenital bilateral absence of vas deferens;congenital absence of vas deferens|97
CBC|test|complete blood count|98
CBCT|test|cone beam CT|97
CBD|anatomy|common bile duct|70|dilated stones ercp mrcp gallbladder duct lft ihd mm stent gallstones cholangitis
CBD|drug|cannabidiol|18|oil seizures cannabis thc epidyolex gummies
CBD|disorder|corticobasal degeneration;corticobasal syndrome|5|apraxia alien rigidity parkinsonism neurology
CBD|disorder|chronic beryllium disease|1|beryllium granuloma
CBE|test|clinical breast examination|70|breast mammogram nipple axilla lump
CBE|disorder|chronic bilirubin encephalopathy;~kernicterus|3|kernicterus jaundice neonate
CBE|disorder|classic bladder exstrophy;bladder exstrophy|2|exstrophy epispadias
CBF|other|cerebral blood flow|70
CBG|test|capillary blood glucose|75|mmol insulin diabetic hypo
CBG|test|capillary blood gas|20|ph pco2 lactate baby
CBI|procedure|continuous bladder irrigation|92|haematuria clots turp three-way
CBR|test|complete bed rest|60
CBS|test|capillary blood sugar|35|glucose mmol insulin bm diabetic
CBS|disorder|Charles Bonnet syndrome;visual hallucinations|30|hallucinations macular amd sight eye vision visual
CBS|disorder|corticobasal syndrome;corticobasal degeneration|20|apraxia alien rigidity dystonia neurology limb
CBS|disorder|chronic brain syndrome;~dementia|2
CBS|disorder|cystathionine beta-synthase deficiency;classic homocystinuria|1|homocysteine betaine
CBT|procedure|cognitive behavioural therapy|98
CBTi|procedure|cognitive behavioural therapy for insomnia|98
CBW|finding|current body weight|75
CBZ|drug|carbamazepine|99
CC|admin|chief complaint|55|hpi ros presents triage
C/C|admin|chief complaint|50
C/C|finding|cyanosis or clubbing|30
CC|unit|cubic centimetre|22|ml urine inject lidocaine hr fluid
CC|admin|carbon copy|8|dr copied letter pcp
CC|other|craniocaudal|3|mammogram cm liver ap dimensions mlo
CC|other|with meals (cum cibo)|1|tablet
CC|disorder|collagenous colitis;~microscopic colitis|1|budesonide diarrhoea colonoscopy biopsies
CC|disorder|cholangiocarcinoma|1|biliary klatskin ca19-9 stent
CC|drug|clomiphene citrate|1|ovulation infertility cycle
CCA|anatomy|common carotid artery|45|ica eca doppler stenosis bifurcation carotid plaque
CCA|disorder|cholangiocarcinoma;Cholangiocarcinoma of biliary tract;cholangiocellular carcinoma;~intrahepatic cholangiocarcinoma|40|biliary ca19-9 klatskin jaundice hilar ercp gemcitabine psc
CCA|disorder|clear cell adenocarcinoma|3|ovary vaginal des endometrium
CCA|disorder|congenital contractural arachnodactyly|1|arachnodactyly contractures crumpled fbn2 marfan
CCAM|disorder|congenital pulmonary airway malformation;congenital cystic adenomatous malformation of lung|97
CCB|drug|calcium channel blocker|97
CCC|place|comprehensive cancer/care centre|25
CCC|disorder|chronic calculous cholecystitis|20|gallstones cholecystectomy
CCD|disorder|cleidocranial dysplasia;cleidocranial dysostosis|30|clavicle teeth runx2 fontanelle
CCD|disorder|central core myopathy;central core disease;~congenital myopathy|30|hypotonia ryr1 malignant hyperthermia weakness
CCD|admin|continuity of care document|10
CCD|other|carbohydrate cross-reactive determinants|8|allergy ige venom
C/C/E|finding|clubbing, cyanosis, edema (examination)|98
CCE|finding|clubbing, cyanosis or edema (examination of extremities)|96|extremities no without ext
CCF|disorder|congestive heart failure;congestive cardiac failure;congestive heart disease;~heart failure|80|furosemide oedema bnp echo orthopnoea jvp ef frusemide ihd af
CCF|place|Cleveland Clinic Foundation|8|ohio transferred
CCF|disorder|carotid-cavernous fistula;carotid cavernous sinus fistula|6|proptosis bruit chemosis embolization pulsatile
CCF|finding|cold, cough, fever|1
CCG|admin|clinical commissioning group|93
CCHD|disorder|cyanotic congenital heart disease;~congenital heart disease|95
CCHF|disorder|Crimean-Congo hemorrhagic fever|95|tick ribavirin travel
CCHS|disorder|congenital central hypoventilation syndrome;central hypoventilation syndrome, congenital|85|phox2b ventilation apnoea hirschsprung tracheostomy
CCJ|anatomy|costochondral junction or craniocervical junction|80
CCK|test|cholecystokinin (HIDA)|70|hida ejection gallbladder
CCL|place|cardiac catheterization laboratory|55
CCL|anatomy|cranial cruciate ligament|5
CCM|staff|critical care medicine|40|icu intensivist ventilator
CCM|admin|chronic care management|20|medicare program minutes
CCM|disorder|cerebral cavernous malformation;cavernous hemangioma of brain;~cavernoma|15|cavernoma seizure mri haemorrhage hemorrhage swi krit1
CCM|device|cardiac contractility modulation|5|device hfref
CCM|disorder|congestive cardiomyopathy;dilated cardiomyopathy|2|ef
CCM|disorder|clear cell meningioma;~meningioma|1|dural
CCN|staff|community children's nurse|85
CCNT|staff|community children's nursing team|90
C-collar|device|cervical collar|99
CCOT|staff|critical care outreach team|95
CCP|test|anti-cyclic citrullinated peptide antibody|85|rf ra ana joints esr positive
CCP|staff|critical care paramedic or community care paramedic|4|hems
CCP|disorder|chronic calcific pancreatitis|2|pancreatic creon
CCRCC|disorder|clear cell carcinoma of kidney;clear cell renal cell carcinoma;clear cell renal carcinoma;~renal cell carcinoma|98
CCRT|procedure|concurrent chemoradiotherapy|95
CCS|test|Canadian Cardiovascular Society angina class|50|angina class gtn
CCS|test|coronary calcium score|12
CCS|disorder|central cord syndrome|12|hyperextension cervical
CCS|procedure|cannulated cancellous screws|12|fracture nof
CCSK|disorder|clear cell sarcoma of kidney|95
CCT|test|central corneal thickness|55|iop glaucoma gat
CCT|procedure|critical care transport|20
CCTA|test|coronary CT angiogram|98
CCU|place|coronary or critical care unit|99
CCV|disorder|cutaneous collagenous vasculopathy|2|telangiectasia
CCY|procedure|cholecystectomy|97
C/D|test|cup-to-disc ratio|80|iop disc
C&D|procedure|cystoscopy and dilatation|40
C&D|other|cup and disc|40|disc iop
CD|disorder|Crohn's disease;Crohn disease;Crohns disease;~inflammatory bowel disease|35|ileal infliximab adalimumab fistula colonoscopy calprotectin azathioprine ileitis ibd stricture
CD|admin|controlled drug|12|prescription opioid morphine register schedule
CD|other|cluster of differentiation|12|flow immunophenotype 3 4 20 34 count
CD|disorder|celiac disease;coeliac disease|10|ttg gluten gfd villous duodenal
CD|disorder|conduct disorder|4|adhd odd behaviour aggression school camhs
CD|disorder|cervical dystonia;spasmodic torticollis|4|botox torticollis neck
CD|procedure|cesarean delivery|4|g1p1 gestation primary repeat
CD|other|compact disc of images|4|images radiology
CD|test|cup to disc ratio|4|iop disc optic fundus glaucoma macula
CD|disorder|contact dermatitis;~dermatitis|2|patch nickel
CD|finding|Doppler color|2|ultrasound flow
CD|disorder|Cowden disease;~PTEN hamartoma tumor syndrome|1|pten hamartoma
CD|disorder|Castleman disease|1|lymph hhv8
CDA|disorder|congenital dyserythropoietic anemia|30|anaemia erythroid binucleate
CDA|admin|clinical document architecture|25
CDA|staff|certified dental assistant|10
CDA|disorder|granular corneal dystrophy type II|1|cornea
CDAD|disorder|Clostridioides difficile-associated diarrhea;Clostridioides difficile infection;Clostridioides difficile colitis;Clostridium difficile colitis;C. difficile colitis|95
CDAI|test|Crohn disease activity index|55|crohn infliximab stools
CDAI|test|clinical disease activity index (rheumatoid arthritis)|42|joints swollen tender ra methotrexate
CDC|place|Centers for Disease Control and Prevention|85|vaccine guidelines covid schedule
CDC|place|child development clinic/centre|6|paediatric autism delay community
CDC|test|complement-dependent cytotoxicity crossmatch|4|transplant crossmatch dsa
CDC|disorder|collecting duct carcinoma|1|renal
CDCA|drug|chenodeoxycholic acid|90
CDD|disorder|childhood disintegrative disorder|15|autism regression
CDD|disorder|CDKL5 deficiency disorder|15|cdkl5 epilepsy
CDD|disorder|craniodiaphyseal dysplasia|1
CDG|disorder|congenital disorder of glycosylation|85|transferrin glycosylation pmm2
CDGDL|disorder|gelatinous drop-like corneal dystrophy|80|cornea
CDH|disorder|congenital diaphragmatic hernia|50|neonate ecmo hypoplasia bochdalek antenatal ventilated nitric lung
CDH|disorder|congenital dislocation of hip;developmental dysplasia of hip|28|hip pavlik ortolani barlow splint tha osteotomy
CDH|disorder|chronic daily headache|14|migraine headaches topiramate analgesic amitriptyline
CDHS|disorder|craniofacial-deafness-hand syndrome|70
C/D/I|finding|clean, dry, intact|98
CDI|disorder|Clostridioides difficile infection;Clostridium difficile infection;clostridium difficile colitis;Clostridioides difficile colitis;C. difficile colitis|50|vancomycin stool toxin diarrhoea diarrhea fidaxomicin metronidazole colitis isolation
CDI|finding|clean, dry and intact (dressing, wound)|32|dressing incision wound staples dressings site drain
CDI|staff|clinical documentation improvement|6|query coding documentation
CDI|disorder|central diabetes insipidus;neurohypophyseal diabetes insipidus|4|desmopressin ddavp sodium pituitary polyuria craniopharyngioma osmolality
CDI|test|Children's Depression Inventory|2|mood anxiety score psychology
CDI|device|cardioverter-defibrillator implant|1
CDIF|disorder|Clostridioides difficile infection;Clostridium difficile colitis|80
CDiff|disorder|Clostridioides difficile infection;Clostridium difficile infection|90
C diff|disorder|Clostridioides difficile infection;Clostridium difficile infection|90
CDK|drug|cyclin-dependent kinase inhibitor|60
CdLS|disorder|Cornelia de Lange syndrome|98
CDM|admin|chronic disease management|75|gp plan review clinic nurse
CDM|disorder|congenital myotonic dystrophy;~myotonic dystrophy|5|myotonic
CDP|procedure|complete decongestive physiotherapy|30|lymphedema bandaging
CDP|disorder|chondrodysplasia punctata|15|stippling epiphyses
CDP|staff|chemical dependency program/professional|10|substance alcohol
CDP|test|computerized dynamic posturography|5|balance vestibular
CDR|test|cup-to-disc ratio|45|iop disc glaucoma
CDR|test|Clinical Dementia Rating|40|dementia memory mmse
CDS|admin|clinical decision support|35|ct alert order
CDS|place|child development service|15|paediatric autism community
CDS|staff|clinical documentation specialist|10|query
CDS|disorder|cerebral creatine deficiency syndrome;creatine deficiency syndrome|2|creatine
CDS|disorder|Dorfman-Chanarin disease;~neutral lipid storage disease|1|ichthyosis
CDT|procedure|catheter-directed thrombolysis|30|dvt pe thrombolysis ekos iliofemoral
CDT|procedure|complete decongestive therapy|20|lymphedema lymphoedema bandaging compression
CDT|test|carbohydrate-deficient transferrin|20|alcohol ggt mcv
CDT|organism|Clostridium difficile toxin|12|stool toxin diarrhoea
CDT|time|central daylight time|10
CDT|disorder|isolated focal cortical dysplasia type II;focal cortical dysplasia|1|epilepsy cortical
CDU|place|clinical decisions unit|80|ed admitted obs
CDU|test|colour Doppler ultrasound|10
CEA|test|carcinoembryonic antigen|55|colorectal tumour marker colon ca19-9 ng/ml
CEA|procedure|carotid endarterectomy|44|carotid stenosis tia stroke vascular ica
CEC|disorder|celiac disease-epilepsy-cerebral calcification syndrome|5|coeliac epilepsy calcification
CELLO|disorder|Barrett esophagus;Barrett's oesophagus;columnar epithelium lined lower oesophagus|70|ogd oesophagus barretts ppi
CEMD|admin|confidential enquiry into maternal deaths|60
CEOT|disorder|calcifying epithelial odontogenic tumor;Pindborg tumor|90
CEP|disorder|congenital erythropoietic porphyria;cutaneous porphyria|30|porphyrins photosensitivity
CEP|disorder|chronic eosinophilic pneumonia;eosinophilic pneumonia|20|eosinophils infiltrates prednisolone
CERT|admin|certificate|80
CES|disorder|cauda equina syndrome;cauda equina;cauda equina compression|88|saddle bladder retention mri lumbar anaesthesia pr sciatica discectomy incontinence
CES|device|cranial electrotherapy stimulation|3
CES|disorder|cat eye syndrome|1|coloboma anal chromosome
CES|disorder|chronic exertional compartment syndrome|1
CESD|test|Center for Epidemiologic Studies Depression scale|40|depression score
CESD|disorder|cholesteryl ester storage disease;~lysosomal acid lipase deficiency|40|lipa hepatomegaly lipase
CEUS|test|contrast-enhanced ultrasound|98
CF|disorder|cystic fibrosis;mucoviscidosis;fibrocystic disease of pancreas|60|pancreatic sweat pseudomonas creon cftr physio bronchiectasis kaftrio dornase fev1 trikafta
CF|finding|counting fingers (visual acuity)|18|va iop vision eye ph od os
CF|admin|compare (confer)|4
CF|other|Caucasian female|2|yo
CF|disorder|cardiac failure;heart failure|2|oedema furosemide
CFA|anatomy|common femoral artery|80|sfa access puncture profunda stent
CFA|disorder|cryptogenic fibrosing alveolitis;idiopathic pulmonary fibrosis;Idiopathic fibrosing alveolitis|15|fibrosis crackles lung pirfenidone
CFC|disorder|cardiofaciocutaneous syndrome|50|braf map2k1 rasopathy hair
CFC|drug|chlorofluorocarbon (inhaler propellant)|25|inhaler
CFEOM|disorder|congenital fibrosis of extraocular muscles|98
CFLD|disorder|cystic fibrosis liver disease;cystic fibrosis-related liver disease|97
CFM|test|cerebral function monitor|40|neonate
CFND|disorder|craniofrontonasal syndrome;craniofrontonasal dysplasia|85
CFR|test|coronary flow reserve|60
CFRD|disorder|cystic fibrosis-related diabetes mellitus;Diabetes mellitus due to cystic fibrosis;cystic fibrosis related diabetes|98
CFS|disorder|chronic fatigue syndrome;myalgic encephalomyelitis;myalgic encephalomyelitis/chronic fatigue syndrome|72|fatigue me pacing exertional malaise fibromyalgia tired graded sleep
CFS|test|Clinical Frailty Scale|24|rockwood frail frailty escalation elderly resus care baseline
CFT|test|capillary refill time|60|secs sec s hr sats rr temp warm
CFT|procedure|compassion-focused therapy|10|psychology cbt therapy
CFT|test|complement fixation test|8|titre serology
CFT|disorder|calcifying fibrous tumor|1
CFTD|disorder|congenital fiber-type disproportion myopathy;~congenital myopathy|90
CFTDM|disorder|congenital fiber-type disproportion myopathy;~congenital myopathy|90
CFU|unit|colony-forming units|97
CFV|anatomy|common femoral vein|98
CGA|procedure|comprehensive geriatric assessment|50|frailty elderly geriatrician mdt
CGA|finding|contact guard assist|42|gait transfers pt walker ambulate rw
CGD|disorder|chronic granulomatous disease;chronic septic granulomatosis;Quie syndrome|88|itraconazole neutrophil oxidative cotrimoxazole abscesses dhr
CGH|test|comparative genomic hybridisation array|70|array
CGI|test|Clinical Global Impression|50|severity
CGL|place|Change Grow Live (drug and alcohol service)|45|alcohol methadone keyworker
CGL|disorder|chronic myeloid leukemia;chronic granulocytic leukemia;chronic myeloid leukaemia;chronic myelogenous leukemia|40|imatinib
CGL|disorder|congenital generalized lipodystrophy|10|lipoatrophy leptin
CGM|device|continuous glucose monitor|95|dexcom libre
CGN|disorder|chronic glomerulonephritis;glomerulonephritis|60
CH|place|care home or community hospital|25|resident carers discharged staff transfer
CH|disorder|congenital hypothyroidism|22|thyroxine tsh newborn guthrie levothyroxine screening
CH|disorder|cluster headache|20|oxygen verapamil sumatriptan orbital ipsilateral lacrimation bouts
CH|anatomy|chest|4
CH|place|children's hospital|4
CH|staff|child|3
CHAC|disorder|chorea-acanthocytosis;VPS13A-related neurodegenerative disease|75|chorea acanthocytes
CHADS2|test|CHADS2 stroke risk score|98
CHADSVASC|test|CHA2DS2-VASc score|98
CHANDS|disorder|CHAND syndrome;curly hair-ankyloblepharon-nail dysplasia syndrome|50
CHARGE|staff|charge nurse|60
CHARGE|disorder|CHARGE syndrome|30|coloboma choanal
CHB|disorder|complete atrioventricular block;complete heart block;third degree atrioventricular block|75|pacemaker ppm bradycardia pacing syncope ecg
CHB|disorder|chronic hepatitis B;chronic viral hepatitis B|22|hbsag tenofovir entecavir dna hbv hbeag
CHC|drug|combined hormonal contraception|60|contraception pill coc vte migraine bp
CHC|admin|NHS continuing healthcare|20|funding checklist dst social nursing
CHC|disorder|chronic hepatitis C;chronic hepatitis C infection|8|hcv sofosbuvir viral genotype cirrhosis
CHC|place|community health center|5|clinic
CHC|disorder|chronic hyperplastic candidosis;~oral candidiasis|1|oral tongue white
CHD|disorder|coronary arteriosclerosis;coronary heart disease;coronary artery disease;~ischaemic heart disease|55|statin angina mi risk cholesterol smoking aspirin qof htn
CHD|disorder|congenital heart disease;congenital anomaly of heart;congenital heart defect;congenital cardiac anomaly|38|vsd asd tof repair murmur cyanosis neonate fontan trisomy antenatal
CHD|anatomy|common hepatic duct|4|cbd stricture mrcp dilated
CHD|disorder|congenital hip dysplasia;developmental dysplasia of hip|1|hip
CHDU|place|cardiac high dependency unit|80
Chemo|procedure|chemotherapy|99
CHF|disorder|congestive heart failure;congestive cardiac failure;congestive heart disease;~heart failure|98
CHFE|disorder|acute exacerbation of congestive heart failure|70
CHG|drug|chlorhexidine gluconate|92
CHH|disorder|congenital hypogonadotropic hypogonadism;~hypogonadotropic hypogonadism|40|anosmia testosterone puberty kallmann fsh
CHH|disorder|cartilage-hair hypoplasia|20|short hair immunodeficiency rmrp
CHH|place|Castle Hill Hospital|20|hull
CHI|disorder|closed injury of head;closed head injury;traumatic brain injury|65|loc gcs ct fall concussion amnesia trauma
CHI|disorder|congenital hyperinsulinism;persistent hyperinsulinaemic hypoglycaemia of infancy|15|diazoxide hypoglycaemia octreotide
CHI|admin|Community Health Index number|12|scotland dob number
CHL|disorder|conductive hearing loss;conductive deafness;conductive hearing loss disorder|70|audiogram grommets effusion glue tympanogram ossicular cholesteatoma otosclerosis mastoidectomy tympanoplasty
CHL|disorder|classic Hodgkin lymphoma;classical Hodgkin lymphoma;Hodgkin lymphoma|25|abvd beacopp nodular sclerosis pet ebv brentuximab
cHL|disorder|classic Hodgkin lymphoma;classical Hodgkin lymphoma;Hodgkin lymphoma|98|abvd beacopp nodular sclerosis pet ebv brentuximab
CHM|disorder|complete hydatidiform mole;hydatidiform mole|35|hcg molar evacuation gtd uterus
CHM|disorder|choroideremia|25|retina night rep1
CHM|drug|Chinese herbal medicine|15
CHO|other|carbohydrate|92|diet insulin ratio carb diabetic grams
Chole|procedure|cholecystectomy|85
CHOP|drug|cyclophosphamide, doxorubicin, vincristine, prednisone|75|lymphoma rituximab cycle cycles
CHOP|place|Children's Hospital of Philadelphia|24
CHP|disorder|chronic hypersensitivity pneumonitis;hypersensitivity pneumonitis|45|birds precipitins fibrosis ild hrct
CHP|place|community health partnership|15
CHP|disorder|cytophagic histiocytic panniculitis;~panniculitis|1
CHS|disorder|cannabinoid hyperemesis syndrome|60|cannabis marijuana showers vomiting thc capsaicin hot
CHS|procedure|cannulated hip screws|10|fracture nof garden orif
CHS|place|community health service|8
CHS|disorder|Chediak-Higashi syndrome|3|albinism giant granules
CHS|disorder|cerebral hyperperfusion syndrome|3|carotid
CHTN|disorder|chronic hypertension;~essential hypertension|90
CHW|staff|community health worker|85
CHX|drug|chlorhexidine|85
CI|admin|contraindicated|35|allergy nsaids avoid
CI|test|cardiac index|20|swan co pcwp svr milrinone
CI|device|cochlear implant|15|hearing audiology mapping implant
CI|other|confidence interval|12|95 hr
CI|other|cognitive impairment|6|memory moca
CI|disorder|convergence insufficiency|4|exophoria near
CI|disorder|cardiac insufficiency|1
cIAI|disorder|complicated intra-abdominal infection|97
CIAKI|disorder|contrast-induced nephropathy|90
CIBH|finding|change in bowel habit|98
CIC|procedure|clean intermittent catheterization|75|bladder neurogenic retention catheters
CIC|disorder|chronic idiopathic constipation|12|linaclotide
CICU|place|cardiac intensive care unit|97
CID|disorder|combined immunodeficiency|40|t-cell infections hsct
CID|staff|consultant in infectious diseases|15
CID|admin|criminal investigation department|8|police
CID|disorder|cytomegalic inclusion disease|5|cmv neonate
CID|disorder|chronic interstitial disease|3
CIDP|disorder|chronic inflammatory demyelinating polyradiculoneuropathy;chronic inflammatory demyelinating polyneuropathy|99
CIE|disorder|congenital nonbullous ichthyosiform erythroderma;congenital ichthyosis|60|collodion scaling ichthyosis
CIE|test|counter-immunoelectrophoresis|10
CIED|device|cardiac implantable electronic device|97
CIF|disorder|chronic intestinal failure;intestinal failure|20|tpn parenteral bowel
CIID|disorder|immunodeficiency-centromeric instability-facial anomalies syndrome|50
CIM|disorder|critical illness myopathy|60|icu weakness emg
CIMF|disorder|primary myelofibrosis;chronic idiopathic myelofibrosis|95
CIN|disorder|cervical intraepithelial neoplasia;dysplasia of cervix;cervical dysplasia;~cervical squamous intraepithelial neoplasia|78|colposcopy smear lletz hpv cytology cervix leep dyskaryosis
CIN|disorder|contrast-induced nephropathy;contrast media nephropathy|18|contrast creatinine cath hydration angiogram bicarbonate
CIN|disorder|chemotherapy-induced neutropenia|2|neutropenia filgrastim
CIN1|disorder|cervical intraepithelial neoplasia grade 1|98
CIN2|disorder|cervical intraepithelial neoplasia grade 2|98
CIN3|disorder|cervical intraepithelial neoplasia grade 3;carcinoma in situ of uterine cervix;CIN III;CIN 3|98
CINCA|disorder|CINCA syndrome;neonatal onset multisystem inflammatory disease;~cryopyrin-associated periodic syndrome|95
CINV|disorder|chemotherapy-induced nausea and vomiting|98
CIP|disorder|critical illness polyneuropathy|50|icu weakness emg weaning
CIP|drug|ciprofloxacin|20|uti mg bd
CIPN|disorder|chemotherapy-induced peripheral neuropathy;chemotherapy-induced neuropathy|97
CIPO|disorder|chronic intestinal pseudo-obstruction|95
CIS|disorder|carcinoma in situ;in situ carcinoma|62|bladder bcg turbt urothelial tumour cystoscopy margins breast
CIS|disorder|clinically isolated syndrome;clinically isolated syndrome of demyelination|22|optic ms demyelinating mri oligoclonal neuritis interferon
CIS|admin|clinical information system|5
CIWA|test|Clinical Institute Withdrawal Assessment for Alcohol|98|alcohol ativan lorazepam withdrawal librium
CIWA-Ar|test|Clinical Institute Withdrawal Assessment for Alcohol, revised|99
CJD|disorder|Creutzfeldt-Jakob disease|99
CK|test|creatine kinase|90|statin rhabdo troponin u/l trop
CK|test|cytokeratin|5|immunohistochemistry positive 7 20 staining
CK|admin|check|2
CKC|procedure|cold knife conization of cervix|90
CKD|disorder|chronic kidney disease;chronic renal failure;chronic renal disease|99|egfr
CKD3|disorder|chronic kidney disease stage 3;CKD stage 3;stage 3 CKD|98
CKD4|disorder|chronic kidney disease stage 4;CKD stage 4;stage 4 CKD|98
CKD5|disorder|chronic kidney disease stage 5;end stage renal disease|98
CKD-MBD|disorder|chronic kidney disease mineral and bone disorder;~Renal osteodystrophy;~renal rickets;~renal bone disease|98
CKMB|test|creatine kinase MB isoenzyme|98
CKS|admin|Clinical Knowledge Summaries (NICE)|85|nice guidance
CL|device|contact lens|35|lenses eye wear keratitis
CL|test|chloride|30|na k bicarb co2
CL|procedure|consultation-liaison psychiatry|15|psychiatry psych
CL|disorder|cleft lip|6|palate repair alveolus
CL|disorder|cutaneous leishmaniasis|1|sandfly ulcer travel
CLABSI|disorder|central line-associated bloodstream infection;catheter-related bloodstream infection|99
CLAD|disorder|chronic lung allograft dysfunction|95
CLASI|test|cutaneous lupus disease area and severity index|90
CLBBB|disorder|complete left bundle branch block;left bundle branch block|97
CLBP|disorder|chronic low back pain;low back pain;chronic lower back pain;chronic LBP|98
CLCD|disorder|cleidocranial dysplasia|80
CLD|disorder|chronic lung disease of prematurity;bronchopulmonary dysplasia;chronic lung disease|45|preterm prem neonatal oxygen weeks ventilated bpd surfactant home gestation
CLD|disorder|chronic liver disease|40|cirrhosis ascites varices lft spider fibroscan alcohol stigmata hepatology jaundice
CLD|other|clear liquid diet|12|diet advance npo tolerating
CLE|disorder|cutaneous lupus erythematosus;cutaneous lupus;lupus of skin|40|rash hydroxychloroquine photosensitive lupus discoid
CLE|procedure|continuous lumbar epidural|25|labor labour analgesia bupivacaine
CLE|disorder|congenital lobar emphysema|12|neonate lobectomy hyperinflation
CLE|disorder|centrilobular emphysema|10|smoker ct upper
CLE|disorder|columnar-lined esophagus;Barrett esophagus|8|ogd oesophagus barretts
CLI|disorder|critical limb ischemia;critical lower limb ischaemia;~peripheral arterial disease|92|abi rest gangrene angioplasty bypass
CLL|disorder|chronic lymphoid leukemia, disease;chronic lymphocytic leukaemia;B-cell chronic lymphocytic leukemia;Chronic lymphocytic leukemia|98|lymphocytosis
CLL/SLL|disorder|chronic lymphocytic leukemia/small lymphocytic lymphoma;B-cell chronic lymphocytic leukemia|99
CLM|disorder|cutaneous larva migrans|60|ivermectin beach serpiginous travel
CLM|disorder|colorectal liver metastases|25|hepatectomy resection liver
CLN|disorder|neuronal ceroid lipofuscinosis|60
CLND|procedure|completion lymph node dissection|80|melanoma
CLO|test|Campylobacter-like organism test (rapid urease)|75|ogd gastritis antrum h.pylori negative biopsy
CLO|disorder|columnar-lined oesophagus;Barrett's oesophagus|18|barretts segment surveillance prague
CLOF|finding|current level of function|85
CLOX|drug|cloxacillin|50
CLP|disorder|cleft lip and palate;Cleft palate with cleft lip;cleft lip/palate;~cleft lip|85
CLS|staff|certified child life specialist|55|child life play
CLS|disorder|capillary leak syndrome|22|oedema shock albumin il-2
CLS|disorder|Coffin-Lowry syndrome|2|rps6ka3
CLTI|disorder|chronic limb-threatening ischemia;critical limb ischemia|97
CM|unit|centimetre|85|x mass lesion length wound depth cervix dilated
CM|staff|case manager or case management|6|discharge snf placement sw planning insurance
CM|disorder|cardiomyopathy|3|ef lvef icd ischemic nonischemic dilated
CM|anatomy|costal margin|2|liver palpable below spleen
CM|time|tomorrow (cras mane)|1
CM|disorder|Chiari malformation;Arnold-Chiari malformation|1|syrinx tonsils suboccipital
CMA|staff|certified medical assistant|55
CMA|test|chromosomal microarray|30|genetics
CMAP|test|compound muscle action potential|97
CMC|anatomy|carpometacarpal joint|88|thumb joint grind base splint oa
CMC|place|medical centre|5
CMC|disorder|chronic mucocutaneous candidiasis|2|stat1 fluconazole candida
CMCJ|anatomy|carpometacarpal joint|98
CMCT|test|central motor conduction time|80
CMD|disorder|congenital muscular dystrophy|15|hypotonia lama2 collagen contractures
CMD|disorder|coronary microvascular dysfunction;microvascular angina|15|angina reserve inoca
CMD|disorder|common mental disorder|12|anxiety phq iapt
CMD|disorder|craniomandibular disorder;~temporomandibular joint disorder|4|jaw
CMD|disorder|campomelic dysplasia|1|sox9
CMDR|disorder|craniometaphyseal dysplasia, autosomal recessive|60
CME|disorder|cystoid macular edema;cystoid macular oedema;Irvine-Gass syndrome;~macular edema|70|oct uveitis cataract retina va macula nepafenac
CME|admin|continuing medical education|25
CMG|test|cystometrogram|45|detrusor urodynamics bladder
CMG|disorder|congenital myasthenia|2
CMHC|place|community mental health center|95
CMHN|staff|community mental health nurse|97
CMHT|place|community mental health team|99
CMI|disorder|chronic mesenteric ischemia|50|postprandial sma celiac
CML|disorder|chronic myeloid leukemia;chronic myelogenous leukaemia;chronic myeloid leukaemia;chronic myelogenous leukemia|98
CMM|disorder|cutaneous malignant melanoma;malignant melanoma of skin|60|breslow wle melanoma
CMM|unit|cubic millimetre|20
CMM|disorder|familial congenital mirror movements|3|mirror
CMML|disorder|chronic myelomonocytic leukemia;chronic myelomonocytic leukaemia|99
CMN|admin|certificate of medical necessity|55|dme
CMN|disorder|congenital melanocytic nevus|25|naevus nevus pigmented
CMN|disorder|congenital mesoblastic nephroma|5|renal nephrectomy
CMO|procedure|comfort measures only|75|hospice morphine dnr family palliative
CMO|disorder|cystoid macular oedema;Cystoid macular edema;Irvine-Gass syndrome;~macular oedema|15|oct uveitis retina va eye
CMO|staff|chief medical officer|5
CMO|disorder|osteomyelitis;chronic osteomyelitis|1|bone
CMP|test|comprehensive metabolic panel|82|cbc labs tsh lipid
CMP|disorder|cardiomyopathy|10|ef lvef icd hcm dilated
CMP|disorder|chondromalacia patellae|2|knee patella
CMP|disorder|cow's milk protein allergy|2|formula infant
CMPA|disorder|allergy to cow's milk protein;cow's milk allergy|97
CMPD|disorder|chronic myeloproliferative disorder;myeloproliferative neoplasm|70|jak2 platelets hydroxyurea marrow
CMPD|drug|compound|20|cream ointment
CMPI|disorder|cow's milk protein intolerance;cow's milk allergy|96
CMR|test|cardiac magnetic resonance|90|lge
CMS|admin|Centers for Medicare and Medicaid Services|50|medicare core measure billing
CMS|finding|circulation, motion, sensation|20|cast splint distal intact
CMS|unit|centimetres|15|x
CMS|disorder|congenital myasthenic syndrome|4|ptosis pyridostigmine fatigable repetitive
CMT|finding|cervical motion tenderness|50|adnexal pelvic discharge os pid
CMT|disorder|Charcot-Marie-Tooth disease;~hereditary motor and sensory neuropathy|35|pes cavus neuropathy afo pmp22 hmsn
CMT|procedure|chiropractic manipulative treatment|8|chiropractic spinal
CMT|test|central macular thickness|4|oct
CMT|disorder|congenital muscular torticollis;torticollis|3|torticollis scm neck infant
CMTC|disorder|cutis marmorata telangiectatica congenita|97
CMV|organism|cytomegalovirus|55|igg igm pcr serology positive negative
CMV|disorder|cytomegalovirus infection;cytomegalovirus disease;CMV infection|38|valganciclovir viraemia transplant ganciclovir colitis viremia
CMV|procedure|controlled mandatory ventilation|5|peep ventilator tv
CMVD|disorder|coronary microvascular disease;microvascular angina|85
CN|anatomy|cranial nerve|88|ii-xii intact focal grossly neuro
CN|staff|charge nurse|5
CN|disorder|cyclic neutropenia|1
CNA|staff|certified nursing assistant|95
CNB|procedure|core needle biopsy|92
CNCH|disorder|chondrodermatitis nodularis chronica helicis|97
CNF|disorder|congenital nephrotic syndrome, Finnish type|60|proteinuria nphs1
CNH|place|care/convalescent nursing home|60
CNH|disorder|chondrodermatitis nodularis helicis|25|ear helix pinna tender
CNI|drug|calcineurin inhibitor|85|tacrolimus
CNI|anatomy|first cranial nerve|10
CNL|staff|clinical nurse leader|40
CNL|disorder|chronic neutrophilic leukemia|40|csf3r
CNLDO|disorder|congenital nasolacrimal duct obstruction|98
CNM|staff|certified nurse midwife|90
CNM|disorder|centronuclear myopathy;~congenital myopathy|3|mtm1 ptosis hypotonia
CNO|disorder|chronic nonbacterial osteomyelitis;chronic recurrent multifocal osteomyelitis|65
CNP|staff|certified nurse practitioner|75
CNP|disorder|chronic neck pain|3
CNPAS|disorder|congenital nasal pyriform aperture stenosis|95
CNS|anatomy|central nervous system|65|lymphoma infection intact exam
CNS|staff|clinical nurse specialist|25|macmillan breast palliative contact
CNS|organism|coagulase-negative staphylococcus|5|bottle cultures contaminant
CNS|disorder|congenital nephrotic syndrome|1|proteinuria
CNST|admin|Clinical Negligence Scheme for Trusts|60
CNSVS|disorder|central nervous system vasculitis|40
CNV|disorder|choroidal neovascularization;choroidal neovascular membrane;~wet macular degeneration|65|avastin eylea oct amd lucentis macula
CNV|test|copy number variant|25|array genetics
CNVM|disorder|choroidal neovascular membrane|98
C/O|finding|complains of|98
CO|finding|complains of|35|pain patient pt
CO|test|cardiac output|25|ci svr swan hypotension
CO|other|carbon monoxide|25|ppm smoking smoker monitor reading exposure detector
CO|disorder|carbon monoxide poisoning;toxic effect of carbon monoxide|6|carboxyhaemoglobin boiler hyperbaric fire fumes
CO2|test|carbon dioxide or bicarbonate|96|na cl bun retainer
COA|disorder|coarctation of aorta;aortic coarctation;aorta coarctation|75|bicuspid echo arch repair gradient turner
COA|other|course of action|5
COA|finding|condition on admission|5
COAD|disorder|chronic obstructive airway disease;chronic obstructive pulmonary disease;Chronic obstructive lung disease;chronic obstructive airways disease|96|inhaler sats salbutamol
COAD|disorder|colon adenocarcinoma;adenocarcinoma of colon|1|colectomy
COAG|test|coagulation screen|75|inr aptt
COAG|disorder|chronic open angle glaucoma;primary open angle glaucoma;primary open-angle glaucoma;chronic simple glaucoma|20|iop latanoprost disc
COC|drug|combined oral contraceptive|80|pill
COC|other|continuity of care|8
COCP|drug|combined oral contraceptive pill|99
COFS|disorder|COFS syndrome;cerebrooculofacioskeletal syndrome|85
COLD|finding|cold sensation or common cold|80
COLD|disorder|chronic obstructive lung disease;chronic obstructive pulmonary disease|15|copd inhaler spiriva fev1
Colo|procedure|colonoscopy|70
COM|disorder|chronic otitis media|60
COME|disorder|chronic otitis media with effusion;glue ear;Chronic serous otitis media;serous glue ear;~otitis media with effusion|70|grommets tympanogram bmt
COMT|drug|catechol-O-methyltransferase inhibitor|80|entacapone
CoNS|organism|coagulase-negative staphylococcus|90
COP|disorder|cryptogenic organizing pneumonia;organizing pneumonia;cryptogenic organising pneumonia;bronchiolitis obliterans organizing pneumonia|60|prednisolone infiltrates bal consolidation hrct steroid
COP|place|care of older people ward|10|ward
COP|admin|Court of Protection|8|capacity deputy
COP|procedure|change of plaster|6|fracture cast
COPA|disorder|COPA syndrome|50
COPD|disorder|chronic obstructive pulmonary disease;chronic obstructive lung disease;chronic obstructive airways disease|99
COPDE|disorder|acute exacerbation of chronic obstructive pulmonary disease|85
CORD|anatomy|spinal/umbilical cord|90
COS|admin|change of shift|40
COTA|staff|certified occupational therapy assistant|98
COTE|place|care of the elderly department|95
COVID|disorder|COVID-19;disease caused by SARS-CoV-2|90
COWS|test|Clinical Opiate Withdrawal Scale|97
COX|drug|cyclooxygenase|60
CP|finding|chest pain|68|sob palpitations denies troponin n/v radiating ekg dizziness
C/P|finding|chest pain|65|sob cardiac ecg
CP|disorder|cerebral palsy|18|spastic gmfcs wheelchair baclofen contractures diplegia hemiplegia seizures quadriplegia
C/P|anatomy|costophrenic (angle)|5|cxr
CP|disorder|chronic pancreatitis|3|creon lipase alcohol pancreatic steatorrhoea
CP|admin|child protection or care plan|3|safeguarding conference cmht
CP|other|cardiopulmonary|2|exam
CP|disorder|cleft palate|2|lip repair feeding speech
CPA|anatomy|cerebellopontine angle|35|vestibular schwannoma acoustic iam mri hearing
CPA|admin|Care Programme Approach|30|cmht psychiatry coordinator risk
CPA|disorder|chronic pulmonary aspergillosis|12|itraconazole aspergillus cavity precipitins voriconazole
CPA|disorder|cardiopulmonary arrest;cardiac arrest|8|rosc cpr
CPA|drug|cyproterone acetate or cyclophosphamide|5
CPAM|disorder|congenital pulmonary airway malformation|98
CPAP|procedure|continuous positive airway pressure|99
CPB|procedure|cardiopulmonary bypass|92
CPC|place|chest pain clinic|20
CPC|disorder|choroid plexus cyst|15|antenatal scan fetal
CPC|test|cerebral performance category|10
CPD|disorder|cephalopelvic disproportion|30|section labour arrest dilation
CPD|other|continuing professional development|30
CPD|unit|cigarettes per day|20|smokes smoker
CPE|organism|carbapenemase-producing Enterobacterales|65|screen isolation rectal swab
CPE|test|complete physical examination|20|annual
CPE|disorder|cardiogenic pulmonary edema;~pulmonary edema|12|furosemide cpap
CPEO|disorder|chronic progressive external ophthalmoplegia|98
CPEP|place|comprehensive psychiatric emergency program|90
CPET|test|cardiopulmonary exercise test|98
CPEX|test|cardiopulmonary exercise test|97
CPFE|disorder|combined pulmonary fibrosis and emphysema;combined pulmonary fibrosis-emphysema syndrome|97
CPI|procedure|crisis prevention|10
CPI|disorder|chronic pulmonary insufficiency|5
CPI|disorder|isolated cleft palate;cleft palate|1
CPK|test|creatine phosphokinase|98
CPL|place|Clinical Pathology Laboratories|30
CPL|disorder|congenital pulmonary lymphangiectasia|20|effusion
CPM|device|continuous passive motion machine|55|knee tka rom
CPM|disorder|central pontine myelinolysis;osmotic demyelination syndrome|30|sodium hyponatraemia pons correction
CPN|staff|community psychiatric nurse|90|cmht
CPN|anatomy|common peroneal nerve|8|foot drop
CPP|disorder|chronic pelvic pain|40|endometriosis laparoscopy pelvic dysmenorrhoea dyspareunia gynae
CPP|test|cerebral perfusion pressure|28|icp map tbi evd
CPP|disorder|central precocious puberty;precocious puberty;early puberty;sexual precocity|15|leuprolide tanner bone gnrh histrelin thelarche
CPP|disorder|choroid plexus papilloma|1|ventricle hydrocephalus
CPPD|disorder|calcium pyrophosphate deposition disease;pseudogout;chondrocalcinosis|96
CPPS|disorder|chronic pelvic pain syndrome;~chronic prostatitis|96
CPR|procedure|cardiopulmonary resuscitation|98
CPRS|admin|computerized patient record system|70
CPS|admin|child protective services|85|custody abuse dcf
CPS|drug|capsules|5
CPS|test|combined positive score (PD-L1)|5|pd-l1 pembrolizumab
CPT|admin|current procedural terminology code|55|code icd billing
CPT|procedure|chest physiotherapy|38|secretions nebs mucus vest
CPU|place|chest pain unit|70
CPVT|disorder|catecholaminergic polymorphic ventricular tachycardia|99
CPX|test|cardiopulmonary exercise test|50
CPX|test|complete physical exam|40
CQC|admin|Care Quality Commission|95
CR|test|creatinine|75|bun k na urea egfr
CR|other|controlled release|10|tab mg paroxetine
CR|procedure|cardiac rehabilitation|5|exercise post-mi
CR|procedure|closed reduction|4|fracture perc pinning
CR|other|complete response|4|remission chemo pet
CRAB|other|hypercalcaemia, renal, anaemia, bone (myeloma criteria)|55|myeloma paraprotein
CRAB|organism|carbapenem-resistant Acinetobacter baumannii|35|isolate colistin
CRAFFT|test|CRAFFT adolescent substance use screen|98
Crani|procedure|craniotomy|95
CRAO|disorder|central retinal artery occlusion;central retinal arterial occlusion|99
CRB|test|CRB-65 pneumonia score|30|65 pneumonia
CRB|disorder|catheter-related bacteremia|20
CRB|disorder|congenital retinal blindness;Leber congenital amaurosis|2
CRBBB|disorder|complete right bundle branch block|97
CRBSI|disorder|catheter-related bloodstream infection|98
CRC|disorder|colorectal cancer;malignant tumor of colon and rectum;Malignant tumor of large intestine;bowel cancer|92|colonoscopy fit screening
CrCl|test|creatinine clearance|98
CRD|disorder|cone-rod dystrophy|30|retina erg photophobia colour vision
CRD|disorder|chronic renal disease;chronic kidney disease|30|egfr creatinine
CRD|disorder|chronic respiratory disease|10
CRE|organism|carbapenem-resistant Enterobacteriaceae|85
Creat|test|creatinine|98
CREST|disorder|CREST syndrome;calcinosis, Raynaud's phenomenon, esophageal dysmotility, sclerodactyly, telangiectasia;limited cutaneous systemic sclerosis;~limited systemic sclerosis|92
CRF|disorder|chronic renal failure;chronic kidney disease;Chronic renal failure syndrome;chronic kidney failure|75|dialysis creatinine epo esrd
CRF|disorder|chronic respiratory failure|12|o2 niv hypercapnia
CRF|admin|case report form|8|trial
CRF|other|cardiac risk factors|4
CRGN|organism|carbapenem resistant gram negative|60
CRHTT|place|crisis resolution and home treatment team|98
CRI|disorder|chronic renal insufficiency;chronic kidney disease|85|creatinine baseline
CRI|procedure|continuous rate infusion|8
CRIF|procedure|closed reduction internal fixation|97
CRL|test|crown-rump length|95
CRMO|disorder|chronic recurrent multifocal osteomyelitis;chronic nonbacterial osteomyelitis;chronic multifocal osteomyelitis|98
CRNA|staff|certified registered nurse anesthetist|99
CRNP|staff|certified registered nurse practitioner|99
CRO|organism|carbapenem-resistant organism|50
CROM|finding|cervical range of motion|60
CRP|test|C-reactive protein|97
CRP|procedure|canalith repositioning procedure|2|epley vertigo bppv
CRPC|disorder|castration resistant prostate cancer|98
CRPS|disorder|complex regional pain syndrome;complex regional pain syndromes;chronic regional pain syndrome|98
CRRT|procedure|continuous renal replacement therapy|99
CRS|disorder|chronic rhinosinusitis;chronic sinusitis;chronic sinus infection|45|polyps fess sinus nasal budesonide ct
CRS|disorder|cytokine release syndrome|18|tocilizumab car-t icans fever
CRS|disorder|cardiorenal syndrome|10|diuresis creatinine hf
CRS|staff|colorectal surgery|10
CRS|procedure|cytoreductive surgery|6|hipec ovarian peritoneal
CRS|disorder|congenital rubella syndrome|1|rubella cataract
CRSD|disorder|circadian rhythm sleep disorder|70|melatonin delayed phase
CRSD|disorder|cone-rod synaptic disorder|1
CRSsNP|disorder|chronic rhinosinusitis without nasal polyps;~chronic sinusitis|97
CRSwNP|disorder|chronic rhinosinusitis with nasal polyps|98
CRT|test|capillary refill time|60|secs sec s hr warm temp rr
CRT|device|cardiac resynchronisation therapy|22|lbbb hfref icd biv
CRT|procedure|chemoradiotherapy|12|rectal cisplatin gy
CRT|staff|crisis resolution team|4
CRTD|device|cardiac resynchronization therapy defibrillator|98
CRTP|device|cardiac resynchronization therapy pacemaker|98
CRU|place|clinical research unit|60
CRVO|disorder|central retinal vein occlusion;central retinal venous occlusion;central retinal vein thrombosis|99
C&S|test|culture and sensitivity|99
C/S|procedure|cesarean section|70|g1p1 gravida gestation repeat ltcs prev
CS|procedure|caesarean section|45|g1p1 gravida gestation prev emergency lscs labour baby
C/S|test|culture and sensitivity|18|urine sputum mc
CS|test|culture and sensitivity|10|urine mc sputum
C/S|staff|consult|8|renal cards id gi
CS|anatomy|cervical spine|4|neck fracture
CS|staff|consult|4
CS|device|coronary sinus|4|lead biv ablation
CS|procedure|conscious sedation|4|midazolam fentanyl versed
CS|drug|corticosteroids|4
CS|disorder|cardiogenic shock|3|impella iabp lactate
CS|disorder|carotid stenosis|2|bruit doppler
CS|disorder|cervical spondylosis|2|radiculopathy
CS|disorder|Cushing syndrome|2|cortisol dexamethasone
CS|disorder|cardiac sarcoidosis|2|granuloma fdg
CSA|disorder|central sleep apnea;central sleep apnoea;central sleep apnea syndrome|35|cpap ahi asv osa polysomnography
CSA|drug|ciclosporin|25|level transplant neoral psoriasis mg
CSA|disorder|child sexual abuse|18|ptsd trauma disclosed childhood perpetrator
CSA|admin|controlled substance agreement|10|opioid pdmp refill
CSAS|disorder|central sleep apnea syndrome|96
CSC|disorder|central serous chorioretinopathy|45|oct subretinal macula
CSCC|disorder|cutaneous squamous cell carcinoma;squamous cell carcinoma of skin;skin squamous cell carcinoma|95
CSCI|procedure|continuous subcutaneous infusion|70|syringe driver morphine midazolam palliative
CSCI|disorder|cervical spinal cord injury|10
CSCR|disorder|central serous chorioretinopathy;central serous retinopathy|97
CSDH|disorder|chronic subdural hematoma|97
CSE|test|combined spinal-epidural anaesthesia|60|bupivacaine labour
CSE|admin|child sexual exploitation|20|safeguarding
CSE|disorder|convulsive status epilepticus|12|lorazepam
C-section|procedure|cesarean section|99
CSF|anatomy|cerebrospinal fluid|97
CSF|drug|colony stimulating factor|2|neutropenia filgrastim
CSH|disorder|chronic subdural hematoma|50
CSI|procedure|corticosteroid injection|70
CSL|drug|compound sodium lactate (Hartmann's)|60
CSM|finding|circulation, sensation, movement|55|cast distal
CSM|disorder|cervical spondylotic myelopathy|35|hoffman gait laminectomy acdf
CSM|procedure|carotid sinus massage|8|syncope
CSNB|disorder|congenital stationary night blindness|97
CSNU|disorder|cystinuria|60
CSO|disorder|craniosynostosis|15|suture
CSOM|disorder|chronic suppurative otitis media;chronic purulent otitis media;chronically discharging ear|98
CSP|anatomy|cavum septum pellucidum|35|fetal scan
CSP|disorder|cesarean scar pregnancy|25|ectopic methotrexate
CSP|procedure|cold snare polypectomy|25
C-spine|anatomy|cervical spine|99
CSR|disorder|central serous retinopathy;central serous chorioretinopathy|45|oct subretinal macula
CSR|finding|Cheyne-Stokes respiration|35|csa apnoea
CSS|disorder|Churg-Strauss syndrome;eosinophilic granulomatosis with polyangiitis|25|eosinophils asthma anca vasculitis
CSS|disorder|carotid sinus syndrome;carotid sinus hypersensitivity|20|syncope massage
CSS|place|community/crisis stabilization services|15
CSS|disorder|Coffin-Siris syndrome|1|arid1b
C-SSRS|test|Columbia-Suicide Severity Rating Scale|99
CSSRS|test|Columbia-Suicide Severity Rating Scale|98
CST|procedure|contraction stress test|20|fetal decelerations
CST|procedure|cognitive stimulation therapy|10|dementia
CSU|test|catheter specimen of urine|55|mc&s
CSU|disorder|chronic spontaneous urticaria;chronic idiopathic urticaria|40|omalizumab antihistamine hives wheals
CSVD|disorder|cerebral small vessel disease|97
CSVT|disorder|cerebral venous sinus thrombosis|95
CSW|staff|clinical social worker|70
CSW|disorder|cerebral salt wasting|20|sodium sah fludrocortisone
CSWS|disorder|continuous spikes and waves during slow sleep;electrical status epilepticus in sleep|50|eeg language
CSWS|disorder|cerebral salt wasting syndrome|40|sodium
CT|test|computed tomography|88
CT|device|chest tube|6|suction pleural output pneumothorax
CT|organism|Chlamydia trachomatis|2|gc sti naat
CT|other|continue|1
CTA|test|computed tomography angiography|55|pe aorta neck dissection aneurysm
CTA|finding|clear to auscultation|43|lungs bilaterally bilat wheezes rales
CTAB|finding|clear to auscultation bilaterally|98
CTAP|test|CT of abdomen and pelvis|98
CTB|test|CT brain|80
CTC|test|CT colonography|70|polyp
CTC|drug|circulating tumor cells|10
CTCA|test|CT coronary angiogram|97
CTCL|disorder|primary cutaneous T-cell lymphoma;mycosis fungoides;cutaneous T-cell lymphoma|98
CTD|disorder|connective tissue disease;disorder of connective tissue;connective tissue disorder|65|ana raynaud ild sicca rheumatology
CTD|drug|cyclophosphamide, thalidomide, dexamethasone|10|myeloma
CTD|other|continued|5
CTE|disorder|chronic traumatic encephalopathy|55|concussions football
CTE|test|CT enterography|30|crohn bowel
CTEPD|disorder|chronic thromboembolic pulmonary disease|98
CTEPH|disorder|chronic thromboembolic pulmonary hypertension|99
CTEV|disorder|congenital talipes equinovarus;clubfoot;Talipes equinovarus;club foot|98
CTG|test|cardiotocograph|98
CTH|test|CT head|85
CTHM|disorder|conotruncal heart malformation|70
CTI|anatomy|cavotricuspid isthmus|80|flutter ablation
CTICU|place|cardiothoracic intensive care unit|98
CTIN|disorder|chronic tubulointerstitial nephritis|90
CTKUB|test|CT kidneys, ureters, bladder|98
CTL|anatomy|cervical, thoracic, lumbar spine|60
CTLA4|test|cytotoxic T-lymphocyte antigen 4|80
CTLSO|device|cervicothoracolumbosacral orthosis|97
CTNS|disorder|cystinosis;~nephropathic cystinosis|80|cysteamine
CTO|disorder|chronic total occlusion of coronary artery|55|rca pci lad collaterals
CTO|admin|community treatment order|43|mha section schizophrenia depot
CTP|test|CT perfusion|70|stroke
CTP|test|Child-Turcotte-Pugh score|20|cirrhosis
CTPA|test|CT pulmonary angiogram|98
CTR|procedure|carpal tunnel release|90|median wrist
CTR|test|cardiothoracic ratio|7|cxr
CTR|admin|certified tumor registrar|2
CTS|disorder|carpal tunnel syndrome;carpal tunnel;median nerve entrapment at wrist|88|median wrist tinel phalen splint ncs
CTS|staff|cardiothoracic surgery|6
CTS|device|chest tubes|2
CTSP|admin|called to see patient|98
CTV|test|CT venogram|70
CTV|other|clinical target volume|28|gy
CTX|drug|ceftriaxone|45|iv abx g q24
CTx|drug|chemotherapy|20
CTX|finding|contractions|18|ob fetal toco
CTX|drug|cyclophosphamide|15|vasculitis rituximab
CTX|drug|chemotherapy|12|xrt
CTX|disorder|cerebrotendinous xanthomatosis|2|xanthoma cholestanol chenodeoxycholic
CTZ|drug|cetirizine|40
CUA|disorder|calciphylaxis;calcific uremic arteriolopathy;calcific uraemic arteriolopathy|50|dialysis thiosulfate
CUC|disorder|chronic ulcerative colitis;ulcerative colitis|85
CUP|disorder|carcinoma of unknown primary;metastatic malignant neoplasm with unknown primary|70|mets primary oncology
CURB65|test|CURB-65 pneumonia severity score|99
CUS|test|cranial/compression ultrasound|60
cUTI|disorder|complicated urinary tract infection;urinary tract infection|97
CV|anatomy|cardiovascular|75|rrr s1s2 murmur exam
CV|device|central venous|6|line catheter
CV|procedure|cardioversion|4|dccv af
CVA|disorder|cerebrovascular accident;stroke;stroke syndrome;~cerebral infarction|80|hemiparesis tia weakness dysarthria residual mca aphasia tpa facial
CVA|anatomy|costovertebral angle|19|tenderness flank back percussion
CVAD|device|central venous access device|95
CVAT|finding|costovertebral angle tenderness|98
CVC|device|central venous catheter|97
CVD|disorder|cardiovascular disease;disorder of cardiovascular system;cardiovascular disorder|82|risk statin qrisk ascvd lipid
CVD|disorder|cerebrovascular disease;cerebrovascular disorder;cerebral vascular disease|12|infarct lacunar stroke
CVD|disorder|collagen vascular disease|3|ana
CVE|disorder|cerebrovascular event;stroke|60
CVG|disorder|cutis verticis gyrata|20
CVI|disorder|chronic venous insufficiency;venous insufficiency of leg;Peripheral venous insufficiency;venous insufficiency|55|legs stasis compression stockings edema varicose
CVI|disorder|cortical visual impairment;cerebral visual impairment|22|vision child hie periventricular
CVI|admin|certificate of visual impairment|15|registered sight
CVI|disorder|common variable immunodeficiency|2|ivig
CVICU|place|cardiovascular intensive care unit|98
CVID|disorder|common variable immunodeficiency;common variable immune deficiency;common variable agammaglobulinemia|99
CVL|device|central venous line|95
CVLT|test|California Verbal Learning Test|96
CVO2|test|central venous oxygen|80
CVP|test|central venous pressure|92
CVP|drug|cyclophosphamide, vincristine, prednisolone|6|lymphoma rituximab
CVR|admin|cardiovascular risk or review|50
CVS|anatomy|cardiovascular system (examination)|60|s1 s2 murmur hs heart
CVS|other|CVS pharmacy|18|pharmacy prescription refill rx
CVS|disorder|cyclic vomiting syndrome;cyclical vomiting syndrome|9|vomiting amitriptyline migraine episodes ondansetron cannabis
CVS|procedure|chorionic villus sampling|8|nt trisomy amnio karyotype
CVST|disorder|cerebral venous sinus thrombosis|99
CVT|disorder|cerebral venous thrombosis;cerebral sinovenous thrombosis|75|sinus venogram headache heparin mrv
CVT|disorder|congenital vertical talus|10|foot rocker casting
CVVH|procedure|continuous venovenous hemofiltration|99
CVVHD|procedure|continuous venovenous hemodialysis|99
CVVHDF|procedure|continuous venovenous hemodiafiltration|99
C/W|other|consistent with|70
C/W|other|continue with|15
C/W|finding|chest wall|12|tender pain
CWD|procedure|canal wall down mastoidectomy|50
CWMS|finding|colour, warmth, movement, sensation|97
CWP|disorder|chronic widespread pain|50|fibromyalgia
CWP|disorder|coal workers' pneumoconiosis;coal worker's pneumoconiosis;black lung|40|miner silica
CWS|finding|cotton wool spots|90
CWT|other|compensated work therapy|50
CX|anatomy|cervix|40|os smear speculum dilated dilation
CX|test|culture|35|blood urine negative ngtd growth sputum
CX|anatomy|circumflex coronary artery|12|lad rca stent om
CX|admin|cancelled|6|appt appointment
CXL|procedure|corneal cross-linking|80
CXL|admin|cancel|15
CXR|test|chest x-ray|99
CYA|drug|cyclosporine|85
CYLD|disorder|familial cylindromatosis;~Brooke-Spiegler syndrome|70|cylindroma
CYP|other|cytochrome P450|60|interaction inhibitor
CYP|other|children and young people|35|camhs
CYS|staff|children and youth services|80
Cysto|procedure|cystoscopy|97
CZP|drug|clonazepam|65
CZS|disorder|congenital Zika syndrome|70
D10|drug|dextrose 10%|95
D50|drug|dextrose 50%|98
D5NS|drug|dextrose 5% in normal saline|98
D5W|drug|dextrose 5% in water|99
DA|drug|dopamine agonist|20|prolactin parkinson ropinirole
DA|other|domestic abuse|20|police partner safeguarding
DA|drug|dopamine|15
DAA|drug|direct-acting antiviral|70|hcv
DAA|admin|discharge against advice|15
DAD|disorder|diffuse alveolar damage|50|ards biopsy
DAFNE|procedure|Dose Adjustment for Normal Eating course|98
DAH|disorder|diffuse alveolar hemorrhage|92
DAI|disorder|diffuse axonal injury of brain|92
DAMA|admin|discharged against medical advice|95
DAPT|drug|dual antiplatelet therapy|99
DAS|test|disease activity score|60|ra joints methotrexate
DAS|procedure|difficult airway society|10
DAS28|test|Disease Activity Score 28|99
DASH|other|Dietary Approaches to Stop Hypertension diet|60|diet sodium
DASH|test|Disabilities of the Arm, Shoulder and Hand score|25|shoulder score
DASH|test|Domestic abuse, stalking and harassment risk assessment|12|police domestic marac
DAT|test|direct antiglobulin test|65|haemolysis coombs bilirubin
DAT|other|diet as tolerated|15|diet
DAT|disorder|dementia of the Alzheimer type;Alzheimer's disease|8|donepezil memory mmse
DAT|place|drug and alcohol team|4
DaTscan|test|dopamine transporter SPECT|99
DAW|admin|dispense as written|85
DBA|disorder|Diamond-Blackfan anemia|70|rps19 macrocytic reticulocytopenia
DBE|procedure|double balloon enteroscopy|80
DBE|finding|deep breathing exercises|12
DBIL|test|direct bilirubin|95
DBM|other|donor breast milk|80
DBP|test|diastolic blood pressure|92
DBP|staff|developmental-behavioral pediatrics|6
DBS|procedure|deep brain stimulation|65|parkinson tremor stn electrodes
DBS|test|dried blood spot|15|newborn guthrie
DBS|admin|disclosure and barring service check|8
DBT|procedure|dialectical behavioral therapy|85|bpd dysregulation skills
DBT|test|digital breast tomosynthesis|12|mammogram birads
D&C|procedure|dilation and curettage|98
D/C|admin|discharge|55|home instructions planning snf
DC|admin|discharge|50|home instructions planning snf
D/C|admin|discontinue|42|foley iv abx meds
DC|admin|discontinue|30|foley iv abx meds
DC|procedure|direct current cardioversion|5|cardioversion shock af
DC|procedure|dilation and curettage|3
DC|place|Washington DC|3
DC|disorder|dyskeratosis congenita|1|telomere nails leukoplakia
DCCD|disorder|dermochondrocorneal dystrophy|60
DCCV|procedure|direct current cardioversion|99
DCD|disorder|developmental coordination disorder;dyspraxia;developmental dyspraxia|55|motor ot school handwriting
DCD|procedure|donation after circulatory death|40|organ donor transplant
DCDA|other|dichorionic diamniotic twin pregnancy|97
DCF|place|Department of Children and Families|90
DCFS|place|Department of Children and Family Services|98
DCG|procedure|dacryocystography|50
DCI|disorder|delayed cerebral ischemia|45|sah vasospasm nimodipine
DCI|disorder|decompression sickness;decompression illness|30|dive hyperbaric
DCIS|disorder|ductal carcinoma in situ of breast;intraductal carcinoma of breast;Carcinoma in situ of breast;breast carcinoma in situ;breast cancer in situ|99
DCM|disorder|dilated cardiomyopathy;primary dilated cardiomyopathy;congestive cardiomyopathy|80|ef echo lvef icd heart failure lv
DCM|disorder|degenerative cervical myelopathy|10|cord cervical hoffmann gait decompression
DCO|procedure|damage control orthopaedics|35|polytrauma ex-fix
DCO|test|diffusing capacity|15
DCO|disorder|Leri-Weill dyschondrosteosis|5|madelung shox
DCP|device|dynamic compression plate|40|orif plate
DCP|place|Department of Child Protection|20
DCPS|place|child protective services|60
DCR|procedure|dacryocystorhinostomy|92|epiphora lacrimal
DCS|disorder|decompression sickness;the bends;caisson disease|45|dive diving hyperbaric bends
DCS|place|Department of Children's Services|20|custody
DCS|device|dorsal column stimulator|12
DCT|test|direct Coombs test|55|bilirubin jaundice haemolysis
DCT|anatomy|distal convoluted tubule|30
DCU|place|day case unit|90
DD|admin|differential diagnosis|25|vs likely
DD|test|D-dimer|15|dvt pe wells
DD|disorder|diastolic dysfunction|14|ef echo e/a lvh grade
DD|disorder|developmental delay;global developmental delay|12|milestones speech paediatric ei
DD|disorder|diverticular disease of colon|8|colonoscopy sigmoid lif
DD|disorder|Dupuytren's contracture|4|finger palm contracture
DD|disorder|delusional disorder|2|paranoid
DDAVP|drug|desmopressin|99
DDD|disorder|degenerative disc disease;intervertebral disc degeneration;Degeneration of intervertebral disc;degenerative disk disease|85|lumbar spine back l5 mri radiculopathy disc facet spondylosis
DDD|device|dual chamber pacing mode|10|pacemaker ppm paced vvi lead
DDD|disorder|dense deposit disease|1|c3 nephritic
DDD|disorder|Dowling-Degos disease|1|reticulate flexural pigmentation
DDDR|device|dual chamber rate-responsive pacing|98
DDH|disorder|developmental dysplasia of hip;Developmental dysplasia of the hip;developmental hip dysplasia;congenital hip dysplasia|98
DDI|other|drug-drug interaction|55|interaction medication
DDI|drug|didanosine|15|hiv
DDI|disorder|dentin dysplasia type I|1
DDKT|procedure|deceased donor kidney transplant|98
DDLT|procedure|deceased donor liver transplant|98
DDP|drug|cisplatin|35|chemo
DDP|disorder|deafness dystonia syndrome|1|timm8a
DDRT|procedure|deceased donor renal transplant|98
DDS|staff|doctor of dental surgery|72|dentist dental
DDS|admin|Disability Determination Services or developmental services|12|disability ssi
DDS|drug|dapsone|8|leprosy
DDS|disorder|Denys-Drash syndrome|2|wt1 nephropathy
DDST|test|Denver Developmental Screening Test|97
DDU|disorder|dermatographic urticaria;familial dermatographism|20
DDX|admin|differential diagnosis|99
DDx|admin|differential diagnosis|99
D&E|procedure|dilation and evacuation|98
DEB|disorder|epidermolysis bullosa dystrophica;dystrophic epidermolysis bullosa|55|blisters col7a1
DEB|device|drug-eluting balloon or bead|42|sfa angioplasty
DEB-TACE|procedure|drug-eluting bead chemoembolization|98
Decub|disorder|pressure ulcer;decubitus ulcer|70
DED|disorder|dry eye disease;Tear film insufficiency;dry eye syndrome;dry eye|75|drops schirmer meibomian tbut
DEET|other|insect repellent|90
Dep|disorder|depressive disorder;depression|50|anxiety mood sertraline
Dep|other|dependent|30
DERM|staff|dermatology|92
DES|device|drug-eluting stent|78|lad pci rca stent cath plavix
DES|disorder|dry eye syndrome|8|tears drops ou restasis
DES|drug|diethylstilbestrol|7|exposure utero mother
DES|disorder|diffuse spasm of esophagus;diffuse esophageal spasm|3|manometry dysphagia
DES|admin|directed enhanced service|3
DEV|other|development or deviation|80
DEX|drug|dexamethasone|60
DEXA|test|dual-energy x-ray absorptiometry|99
DF|anatomy|dorsiflexion|55|ankle pf rom strength eversion
DF|disorder|dermatofibroma;cutaneous fibrous histiocytoma|14|dimple papule firm leg biopsy
DF|disorder|diabetic foot|5|ulcer podiatry
DF|test|discriminant function (Maddrey)|5|alcoholic hepatitis prednisolone bilirubin
DF|disorder|dengue fever|4|ns1 platelets travel
DFA|test|direct fluorescent antibody|75
DFE|test|dilated fundus examination|97
DFI|disorder|diabetic foot infection|88
DFM|finding|decreased fetal movements|80
DFS|admin|disease-free survival|70
DFSP|disorder|dermatofibrosarcoma protuberans|99
DFT|device|defibrillation threshold|40|icd
DFU|disorder|diabetic foot ulcer;ulcer of foot due to diabetes mellitus|96
DGE|disorder|delayed gastric emptying;gastroparesis|75
DGF|disorder|delayed graft function|92
DGH|place|district general hospital|97
DGI|disorder|disseminated gonococcal infection|45|gonorrhoea arthritis pustules ceftriaxone
DGI|test|Dynamic Gait Index|40|gait vestibular balance
DGI|disorder|dentinogenesis imperfecta|8|teeth dentine
DGS|disorder|DiGeorge syndrome;DiGeorge sequence;Di George syndrome|60
DGSX|disorder|Simpson-Golabi-Behmel syndrome|60
DH|admin|drug history|60|nkda pmh allergies sh
DH|disorder|dermatitis herpetiformis;Duhring's disease;Duhring disease|15|dapsone coeliac gluten iga itchy vesicles
DH|place|day hospital|10|attend
DH|admin|Department of Health|6
DHCA|procedure|deep hypothermic circulatory arrest|97
DHD|disorder|Doyne honeycomb retinal dystrophy|40
DHE|drug|dihydroergotamine|95
DHEA|test|dehydroepiandrosterone|95
DHEAS|test|dehydroepiandrosterone sulfate|99
DHF|disorder|diastolic heart failure;heart failure with preserved ejection fraction;heart failure with preserved EF|50|ef diuresis lasix echo
DHF|disorder|decompensated heart failure;acute on chronic heart failure|20
DHF|disorder|dengue hemorrhagic fever|20|ns1 platelets travel haematocrit
DHRD|disorder|Doyne honeycomb retinal dystrophy|70
DHS|device|dynamic hip screw|82|nof fracture intertrochanteric theatre hip
DHS|place|Department of Human Services|10|custody
DHS|disorder|drug hypersensitivity syndrome;drug reaction with eosinophilia and systemic symptoms|3|eosinophilia rash
DHS|disorder|dehydrated hereditary stomatocytosis|1|stomatocytes piezo1
DHT|device|Dobhoff tube|60|feeding tube tf
DHT|drug|dihydrotestosterone|25
DHx|admin|drug history|97
DI|disorder|diabetes insipidus|62|desmopressin ddavp polyuria sodium pituitary osmolality urine
DI|test|diagnostic imaging|14
DI|disorder|detrusor instability;overactive bladder|8|oxybutynin urodynamics urgency
DI|finding|dry and intact|5|dressing
DI|disorder|drug interaction|3
DI|disorder|dentinogenesis imperfecta|2|teeth dentine
DIA|test|diastolic|35
DIA|disorder|desmoplastic infantile astrocytoma|5|tumour infant
DIB|finding|difficulty in breathing|85
DIC|disorder|disseminated intravascular coagulation;defibrination syndrome;consumption coagulopathy|96
DIEP|procedure|deep inferior epigastric perforator flap|99
Diff|test|white cell differential|55|cbc wbc neut
Diff|organism|Clostridioides difficile (in C diff)|15|stool toxin
DIG|drug|digoxin|94
Dig level|test|digoxin level|95
DIL|other|daughter-in-law|40|son lives family phoned carer
DIL|disorder|drug-induced lupus erythematosus|25|hydralazine histone procainamide ana
DIL|other|dilated or dilution|20|pupils fluid
DILD|disorder|drug-induced interstitial lung disease|80
DILE|disorder|drug-induced lupus erythematosus;drug induced lupus;drug-induced lupus|96
DILI|disorder|drug-induced liver injury;toxic liver disease;drug induced liver injury;drug-induced hepatotoxicity|99
DIN|admin|drug identification number|60
DIN|disorder|ductal intraepithelial neoplasia|8|breast
DIND|disorder|delayed ischaemic neurological deficit|96
DIOS|disorder|distal intestinal obstruction syndrome|99
DIP|anatomy|distal interphalangeal joint|82|finger joint pip mcp fracture heberden
DIP|test|urine dipstick|8|leuk nitrite urine
DIP|disorder|desquamative interstitial pneumonia|2|ild smoker ground-glass
DIPG|disorder|diffuse intrinsic pontine glioma|99
DIPJ|anatomy|distal interphalangeal joint|99
DIPNECH|disorder|diffuse idiopathic pulmonary neuroendocrine cell hyperplasia|99
DIS|other|disease, disability or discharge|60
DISH|disorder|diffuse idiopathic skeletal hyperostosis;Forestier disease;Forestier's disease|98
DISI|disorder|dorsal intercalated segment instability|95
DIVC|disorder|disseminated intravascular coagulation|70
DIY|other|do it yourself|80
DJ|device|double-J ureteric stent|70|ureter stent
DJD|disorder|degenerative joint disease;osteoarthritis;osteoarthrosis|99
DJF|anatomy|duodenojejunal flexure|95
DJS|disorder|Dubin-Johnson syndrome|80
DKA|disorder|diabetic ketoacidosis;ketoacidosis due to diabetes mellitus;diabetic ketosis with acidosis|99
DKC|disorder|dyskeratosis congenita|60
DL|unit|decilitre|35|g mg
DL|anatomy|double lumen|30|hickman picc port
DL|procedure|direct laryngoscopy|15|intubation grade mac
DLA|admin|Disability Living Allowance|85|benefits
DLB|disorder|Lewy body dementia;dementia with Lewy bodies;diffuse Lewy body disease;dementia of Lewy body type|97
DLBCL|disorder|diffuse large B-cell lymphoma;diffuse non-Hodgkin's lymphoma, large cell|99
DLBD|disorder|diffuse Lewy body disease;Lewy body dementia|97
DLCO|test|diffusing capacity for carbon monoxide|99
DLE|disorder|discoid lupus erythematosus;discoid lupus|88|scarring hydroxychloroquine alopecia plaques
DLE|disorder|disseminated lupus erythematosus;systemic lupus erythematosus|2
DLI|procedure|donor lymphocyte infusion|85
DLMP|time|date of last menstrual period|85
DLP|disorder|dyslipidemia|70|statin ldl
DLT|device|double lumen tube|50
DLT|procedure|double lung transplant|25
DM|disorder|diabetes mellitus;diabetes;sugar diabetes;~type 2 diabetes mellitus|93|htn a1c metformin insulin glucose type hba1c hld neuropathy ckd hyperlipidemia
DM|drug|dextromethorphan|3|cough guaifenesin robitussin mucinex syrup
DM|disorder|dermatomyositis|2|heliotrope gottron ck myositis rash mi-2 ivig skin polymyositis pm
DM|disorder|myotonic dystrophy|1|myotonia dmpk grip percussion ctg repeat repeats muscular muscle congenital
DM1|disorder|type 1 diabetes mellitus;Diabetes mellitus type 1;type 1 diabetes|82|insulin dka pump basal glucose
DM1|disorder|myotonic dystrophy type 1;Steinert myotonic dystrophy|15|myotonia dmpk ctg grip
DM2|disorder|type 2 diabetes mellitus;Diabetes mellitus type 2;type 2 diabetes|98|metformin a1c glucose insulin
DM2|disorder|myotonic dystrophy type 2;proximal myotonic myopathy|1|cnbp myotonia
DMARD|drug|disease-modifying antirheumatic drug|99
DMC|place|medical centre|20
DMC|disorder|Dyggve-Melchior-Clausen disease|2
DMC|staff|dementia memory clinic|2
DMD|disorder|Duchenne muscular dystrophy;Duchenne's muscular dystrophy|75|gowers ck dystrophin calf wheelchair steroids
DMD|staff|doctor of dental medicine|20|dental dentist
DME|device|durable medical equipment|70|walker commode wheelchair ordered delivered
DME|disorder|diabetic macular edema;diabetic macular oedema;macular edema due to diabetes mellitus|28|oct avastin npdr eylea retina
DMH|place|Department of Mental Health|80
DM-I|disorder|type 1 diabetes mellitus|90
DMI|disorder|type 1 diabetes mellitus|60|insulin
DM-II|disorder|type 2 diabetes mellitus;Diabetes mellitus type 2;type 2 diabetes|98
DMII|disorder|type 2 diabetes mellitus;Diabetes mellitus type 2;type 2 diabetes|98
DMO|disorder|diabetic macular oedema;Diabetic macular edema;macular edema due to diabetes mellitus|98
DMPA|drug|depot medroxyprogesterone acetate|98
DMSA|test|dimercaptosuccinic acid renal scan|98
DMSO|drug|dimethyl sulfoxide|97
DMT|drug|disease-modifying therapy|75|ms ocrelizumab relapse
DMT1|disorder|type 1 diabetes mellitus|97
DMT2|disorder|type 2 diabetes mellitus|98
DMV|admin|Department of Motor Vehicles|60|driving licence
DMV|procedure|difficult mask ventilation|15
DN|staff|district nurse|70|dressing visit referral wound catheter
DN|disorder|diabetic nephropathy;diabetic kidney disease|10|albuminuria acr
DN|disorder|dysplastic nevus|6|naevus nevus mole atypia bx shave punch melanoma derm dermatology
DN|procedure|dry needling|6
DNA|admin|did not attend|72|appointment clinic appt letter
DNA|other|deoxyribonucleic acid|26|hbv viral genetic anti-ds pcr
DNACPR|admin|do not attempt cardiopulmonary resuscitation|99
DNAR|admin|do not attempt resuscitation|99
DNET|disorder|dysembryoplastic neuroepithelial tumor|97
DNI|admin|do not intubate|98
DNKA|admin|did not keep appointment|97
DNP|staff|doctor of nursing practice|85
DNR|admin|do not resuscitate|99
DNS|disorder|deviated nasal septum|35|septoplasty nasal obstruction turbinate septum snoring fess sinusitis polyps cholesteatoma
DNS|admin|did not show|30|appointment
DNS|drug|dextrose normal saline|20|iv
DNS|staff|diabetes nurse specialist|10
DNT|disorder|dysembryoplastic neuroepithelial tumor|30|seizures temporal
DNT|time|door-to-needle time|25|tpa stroke
DNW|admin|did not wait|95
DNWTBS|admin|did not wait to be seen|97
D/O|other|disorder|85
DO|staff|doctor of osteopathic medicine|75|md
DO|disorder|detrusor overactivity|8|urodynamics
D/O|other|daughter of|5
DOA|admin|date of admission|45
DOA|admin|dead on arrival|15|ems
DOA|test|drugs of abuse|15|screen urine
DOA|disorder|autosomal dominant optic atrophy;~optic atrophy|2|opa1 optic disc
DOAC|drug|direct oral anticoagulant|99
DOB|time|date of birth|92
DOB|finding|difficulty of breathing|7
DOC|staff|doctor|40
DOC|place|department of corrections|20|inmate jail custody
DOC|drug|drug of choice|15|heroin alcohol
DOC|disorder|disorder of consciousness|6|vegetative mcs tbi
DOD|time|date of death or discharge|55
DOD|place|Department of Defense|20
DOE|finding|dyspnea on exertion|98
DOH|place|Department of Health|85
DOI|time|date of injury|85
DOL|time|day of life|97
DOLS|admin|deprivation of liberty safeguards|98
DOLV|disorder|double outlet left ventricle|90
DOMS|finding|delayed onset muscle soreness|95
DON|staff|director of nursing|60
DORV|disorder|double outlet right ventricle;double-outlet right ventricle|99
DOS|time|date of service or day of surgery|75
DOSA|admin|day of surgery admission|80
DOT|procedure|directly observed therapy|65|tb rifampicin isoniazid
DOT|admin|Department of Transportation physical|30|cdl driver
DOU|place|direct observation unit|50
Doxy|drug|doxycycline|98
DP|anatomy|dorsalis pedis|65|pulse pt palpable pulses foot doppler
DP|finding|distal pulses|10
DP|anatomy|distal phalanx|8|finger fracture toe
DPD|disorder|dihydropyrimidine dehydrogenase deficiency|40|capecitabine dpyd
DPD|disorder|dependent personality disorder|20
DPD|disorder|depersonalization disorder|15|dissociation
DPH|drug|diphenhydramine or phenytoin|50
DPH|place|department of public health|25
DPI|device|dry powder inhaler|75
DPL|procedure|diagnostic peritoneal lavage|65|trauma fast
DPL|disorder|disseminated peritoneal leiomyomatosis|1
DPLD|disorder|diffuse parenchymal lung disease;interstitial lung disease;interstitial pulmonary disease|97
DPM|staff|doctor of podiatric medicine|90
DPN|disorder|diabetic peripheral neuropathy;Diabetic polyneuropathy;polyneuropathy due to diabetes mellitus|82|gabapentin monofilament feet
DPN|disorder|dermatosis papulosa nigra|12|papules face
DPNP|disorder|diabetic peripheral neuropathic pain|96
DPOA|admin|durable power of attorney|99
DPOAE|test|distortion product otoacoustic emissions|97
DPP|admin|Diabetes Prevention Program|45|prediabetes
DPP|drug|dipeptidyl peptidase-4|40
DPR|disorder|dermatopathia pigmentosa reticularis|5
DPT|drug|diphtheria, pertussis, tetanus vaccine|75
DPT|staff|doctor of physical therapy|15|pt
DPT|test|dental panoramic tomogram|8
DPU|place|day procedure unit|85
DQ|test|developmental quotient|60
DR|staff|doctor|80
DR|disorder|diabetic retinopathy;retinopathy due to diabetes mellitus|8|dilated npdr retina fundus eye laser
DR|drug|delayed release|4|capsule omeprazole
DR|place|delivery room|3|apgar infant nicu
DRA|disorder|diastasis recti|25|abdominal postpartum
DRA|disorder|dialysis-related amyloidosis;beta-2-microglobulin amyloidosis|15
DRE|test|digital rectal examination|97
DRE|disorder|drug-resistant epilepsy|2|vns aed
DRESS|disorder|drug reaction with eosinophilia and systemic symptoms|98
DRF|disorder|fracture of distal end of radius;~distal radius fracture|50
DRG|admin|diagnosis-related group|60
DRG|anatomy|dorsal root ganglion|35
DRPLA|disorder|dentatorubral-pallidoluysian atrophy|99
DRS|staff|doctors|60
DRS|test|Dementia Rating Scale|12
DRS|admin|diabetic retinal screening|8
DRS|disorder|Duane retraction syndrome|5|abduction globe strabismus
DRSG|device|dressing|97
DRSP|organism|drug-resistant Streptococcus pneumoniae|97
DRTA|disorder|distal renal tubular acidosis|95
DRUJ|anatomy|distal radioulnar joint|99
DRVVT|test|dilute Russell viper venom time|99
DS|other|double strength|35|bactrim tab
DS|disorder|Down syndrome;trisomy 21;complete trisomy 21 syndrome|28|trisomy avsd paediatric hypotonia karyotype developmental
DS|admin|discharge summary|18
DS|place|day surgery|5
DS|disorder|Dravet syndrome|1|scn1a seizures
DSA|test|digital subtraction angiography|48|aneurysm
DSA|test|donor-specific antibodies|40|transplant mfi rejection
DSAP|disorder|disseminated superficial actinic porokeratosis|97
DSD|device|dry sterile dressing|50|wound dressing incision
DSD|disorder|disorder of sexual differentiation;difference of sex development|25|karyotype ambiguous hypospadias gonads
DSD|disorder|detrusor sphincter dyssynergia|18|urodynamics neurogenic sci bladder
DSDNA|test|anti-double-stranded DNA antibody|99
DSG|device|dressing|75
DSH|finding|deliberate self-harm|85|overdose cutting suicidal psychiatry
DSH|admin|disproportionate share hospital|5
DSM|admin|Diagnostic and Statistical Manual|92
DSME|procedure|diabetes self-management education|98
DSMES|procedure|diabetes self-management education and support|98
DSN|staff|diabetes specialist nurse|95
DSP|disorder|distal symmetric polyneuropathy|50
DSPN|disorder|distal symmetric polyneuropathy|97
DSPS|disorder|delayed sleep phase syndrome|97
DSRCT|disorder|desmoplastic small round cell tumor|99
DSS|drug|docusate sodium|55|constipation colace mg
DSS|place|Department of Social Services|32|custody
DSS|disorder|dengue shock syndrome|5
DST|test|dexamethasone suppression test|50|cortisol cushing
DST|admin|decision support tool (continuing healthcare)|20|chc funding
DST|time|daylight saving time|8
DSU|place|day surgery unit|90
DSWI|disorder|deep sternal wound infection|95
D/T|admin|due to|97
DT|disorder|delirium tremens;Alcohol withdrawal delirium;the DTs|30|alcohol ciwa withdrawal ativan etoh
DT|admin|due to|30
DT|drug|diphtheria-tetanus vaccine|10
DT|device|destination therapy|3|lvad
DTaP|drug|diphtheria, tetanus, acellular pertussis vaccine|99
DTC|disorder|differentiated thyroid carcinoma|70|thyroglobulin radioiodine
DTC|place|diagnostic and treatment centre|15
DTD|disorder|diastrophic dysplasia|5
DTH|disorder|delayed hypersensitivity reaction;type IV hypersensitivity|60
DTI|disorder|pressure-induced deep tissue injury;~pressure ulcer|60|heel sacrum wound purple
DTI|test|diffusion tensor imaging|30|mri
DTO|other|danger to others|95
DTPA|test|renal scan|80
DTPI|disorder|deep tissue pressure injury|95
DTR|finding|deep tendon reflexes|80|reflexes 2+ brisk symmetric knee ankle babinski neuro patellar
DTR|other|daughter|18|lives son visited family phoned concerned
DTR's|finding|deep tendon reflexes|98
DTs|disorder|delirium tremens;alcohol withdrawal delirium|97
DTS|other|danger to self|85
DTV|finding|due to void|90
DU|disorder|duodenal ulcer;duodenal ulcers;ulcer of duodenum|60|ogd h.pylori melaena ppi bleed clips
DU|disorder|digital ulcer|12|raynaud scleroderma iloprost
DU|disorder|diabetic ulcer|5|foot
DUB|disorder|dysfunctional uterine bleeding|97
DUH|disorder|dyschromatosis universalis hereditaria|40
DUI|admin|driving under the influence|96
DUS|test|duplex ultrasound|90
D&V|finding|diarrhoea and vomiting|99
D+V|finding|diarrhoea and vomiting|99
DV|other|domestic violence|80|abuse partner safety ipv police
DV|disorder|double vision|8|diplopia
DVA|place|Department of Veterans' Affairs|45|veteran
DVA|disorder|developmental venous anomaly|40|mri cavernoma
DVH|test|dose-volume histogram|90
DVIU|procedure|direct vision internal urethrotomy|98
DVLA|admin|Driver and Vehicle Licensing Agency|99
DVM|staff|veterinarian|60
DVT|disorder|deep venous thrombosis;deep vein thrombosis;DVT of leg|97
DVT/PE|disorder|venous thromboembolism;~deep venous thrombosis|95
D/W|admin|discussed with|98
DW|admin|discussed with|75
DW|unit|dry weight or daily weight|15|dialysis hd
DWI|test|diffusion weighted imaging|72|mri restricted infarct adc
DWI|admin|driving while intoxicated|26|arrest etoh probation
DWM|disorder|Dandy-Walker malformation;Dandy-Walker syndrome;Dandy Walker malformation|95
DWP|admin|Department for Work and Pensions|97
DWS|disorder|Dandy-Walker syndrome|60|vermis hydrocephalus
DX|admin|diagnosis|98
DXA|test|dual-energy x-ray absorptiometry|98
DXM|drug|dexamethasone|70
DXT|procedure|deep x-ray therapy (radiotherapy)|60|gy fractions mets palliative
DXT|test|capillary glucose (Dextrostix)|25|mmol insulin
DZ|other|disease|85
DZ|other|dizygotic twins|8
`;
