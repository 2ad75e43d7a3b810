/** One meaning a line, see `../chart-short-forms.ts`. */
export const shortFormsNP = `N|finding|normal|35|exam nl
N|finding|nausea|25|v vomiting d
N/A|admin|not applicable|90
NA|admin|not applicable|45
NA|test|sodium|45|k cl creatinine urea bun co2 meq mmol
NA|staff|nursing assistant|5
NA|drug|noradrenaline|2|map icu vasopressor
NAA|test|N-acetylaspartate|40|spectroscopy
NAA|finding|no acute abnormality|35|cxr ct
NAAT|test|nucleic acid amplification test|99
NABS|finding|normoactive bowel sounds|98
NAC|drug|N-acetylcysteine|88|paracetamol tylenol overdose level contrast
NAC|procedure|neoadjuvant chemotherapy|9|breast carboplatin tumour
NACT|procedure|neoadjuvant chemotherapy|99
NAD|finding|no abnormality detected / no acute distress|98
NAE|finding|no adverse/acute events|60|overnight
NAE|disorder|necrolytic acral erythema|4|hcv zinc feet
NAFL|disorder|nonalcoholic fatty liver|97
NAFLD|disorder|nonalcoholic fatty liver disease;metabolic dysfunction-associated steatotic liver disease;Non-alcoholic fatty liver disease;non-alcoholic fatty liver|99
NAI|finding|non-accidental injury;child physical abuse|80|child safeguarding bruising skeletal
NAI|finding|no acute issues|12|stable overnight
NAION|disorder|nonarteritic anterior ischemic optic neuropathy;anterior ischemic optic neuropathy;anterior ischaemic optic neuropathy;ischaemic optic neuropathy|99
NAIT|disorder|neonatal alloimmune thrombocytopenia;fetal and neonatal alloimmune thrombocytopenia|98
nAMD|disorder|neovascular age-related macular degeneration;exudative age-related macular degeneration;wet macular degeneration;wet AMD;~age-related macular degeneration|100
NARP|disorder|NARP syndrome;neuropathy, ataxia and retinitis pigmentosa|97
NAS|disorder|neonatal abstinence syndrome;neonatal drug withdrawal;neonatal withdrawal syndrome|55|methadone newborn finnegan infant nicu morphine withdrawal
NAS|admin|no added salt (diet)|28|diet low
NAS|test|NAFLD activity score|8|biopsy steatosis
NASH|disorder|nonalcoholic steatohepatitis;metabolic dysfunction-associated steatohepatitis|99
NAT|finding|nonaccidental trauma;child abuse|75|cps skeletal
NAT|test|nucleic acid test|18
NB|other|newborn|40|infant screen nursery breastfeeding
NB|admin|nota bene|40
NB|disorder|neuroblastoma|6|mibg adrenal mycn oncology
NB|finding|non-bloody|6|emesis
NBCCS|disorder|nevoid basal cell carcinoma syndrome;Gorlin syndrome|98
NBI|procedure|narrow band imaging|70
NBI|finding|no bony injury|28|x-ray fracture ankle
NBIA|disorder|neurodegeneration with brain iron accumulation|99
NBM|admin|nil by mouth|98
NBN|place|newborn nursery|85
NBNB|finding|nonbilious, nonbloody (vomit)|98
NBS|test|newborn screening|55|heel positive metabolic infant nbs
NBS|finding|normal bowel sounds|33|soft abdomen abd nt
NBS|disorder|Nijmegen breakage syndrome|1|immunodeficiency microcephaly
NBTE|disorder|nonbacterial thrombotic endocarditis;Marantic endocarditis;non-bacterial thrombotic endocarditis|98
NC|device|nasal cannula|70|l sat oxygen lpm spo2 o2 liters
N/C|admin|no change|55
N/C|device|nasal cannula|35|o2
NC|finding|normocephalic|10|head atraumatic perrl
NC|admin|non-contributory|7|fh family history
NC|finding|no change|4|unchanged same
NCAT|finding|normocephalic, atraumatic|99
NC/AT|finding|normocephalic, atraumatic|99
NCB|admin|no code blue|50
NCC|staff|neurocritical care|40
NCC|disorder|neurocysticercosis|35|albendazole
NCCT|test|non-contrast CT|98
NCD|disorder|neurocognitive disorder;~cognitive disorder;~dementia|45|major mild cognitive
NCD|disorder|noncommunicable disease|30|clinic
NCD|place|NCD clinic|10|hypertension
NCFB|disorder|non-cystic fibrosis bronchiectasis;~bronchiectasis|98
NCGS|disorder|non-celiac gluten sensitivity|98
NCL|disorder|neuronal ceroid lipofuscinosis|60|batten
NCM|staff|nurse case manager|60
NCMD|disorder|North Carolina macular dystrophy|80
NCP|admin|nursing care plan|70
NCPAP|device|nasal CPAP|98
NCS|test|nerve conduction study|86|emg carpal median
NCS|finding|neurocardiogenic syncope|5|tilt faint
NCS|test|non-contrast scan|3
NCSE|disorder|non-convulsive status epilepticus|99
NCT|test|non-contact tonometry|55|iop
NCV|test|nerve conduction velocity|97
ND|finding|non-distended|76|soft nt abdomen abd
ND|finding|not detected|10|pcr
ND|procedure|normal delivery|4|baby para
ND|staff|naturopathic doctor|3
ND|procedure|neck dissection|2|nodes
ND|disorder|Norrie disease|1|retinal ndp
NDI|disorder|nephrogenic diabetes insipidus;ADH resistant diabetes insipidus;vasopressin-resistant diabetes insipidus|80|lithium polyuria osmolality
NDI|test|Neck Disability Index|18|neck whiplash
NDPH|disorder|new daily persistent headache|98
NE|drug|norepinephrine|38|map icu pressors vasopressin
NE|finding|no evidence / not examined|25
NE|disorder|neonatal encephalopathy|8|cooling birth apgar hie seizures newborn
NE|finding|nocturnal enuresis|8|bedwetting desmopressin alarm
neb|drug|nebuliser treatment|98
nebs|drug|nebuliser treatments|98
NEC|disorder|necrotizing enterocolitis;necrotising enterocolitis;~Necrotizing enterocolitis in fetus OR newborn;~neonatal necrotising enterocolitis;~neonatal necrotizing enterocolitis|60|preterm nicu pneumatosis neonate feeds premature
NEC|admin|not elsewhere classified|25
NEC|disorder|neuroendocrine carcinoma|9|ki-67 etoposide synaptophysin
NED|finding|no evidence of disease|97
neg|finding|negative|99
NEM|finding|no evidence of malignancy|40|biopsy histology
NEM|disorder|nemaline myopathy|2|hypotonia weakness rods
NEN|disorder|neuroendocrine neoplasm;Neuroendocrine tumor;neuroendocrine tumour|75
neph|place|nephrology|85
NEPPK|disorder|diffuse nonepidermolytic palmoplantar keratoderma|70
NES|disorder|non-epileptic seizures;psychogenic non-epileptic seizure|75|eeg
NET|disorder|neuroendocrine tumor;neuroendocrine neoplasm;neuroendocrine tumour|88|octreotide dotatate carcinoid ki-67
neuro|place|neurology / neurological|98
NEWS|test|national early warning score|98
NEWS2|test|national early warning score 2|99
NF|place|nursing facility|22|snf resident
NF|staff|night float|20|intern
NF|disorder|neurofibromatosis|20|neurofibromas cafe-au-lait glioma
NF|disorder|necrotizing fasciitis|14|debridement crepitus
NF|finding|nasal flaring|5|retractions grunting
NF1|disorder|neurofibromatosis type 1;neurofibromatosis 1;von Recklinghausen disease|99
NF2|disorder|NF2-related schwannomatosis;neurofibromatosis type 2;Neurofibromatosis, type 2;bilateral acoustic neurofibromatosis|99
NFA|admin|no further action|93
NFCI|disorder|non-freezing cold injury|90
NFR|admin|not for resuscitation|92
NFT|finding|neurofibrillary tangles|25
NG|device|nasogastric (tube)|87|feeds tube suction aspirate
NG|finding|no growth|7|cultures
NG|organism|Neisseria gonorrhoeae|2|chlamydia
NGB|disorder|neurogenic bladder;neuropathic bladder;neurogenic dysfunction of the urinary bladder|85
NGT|device|nasogastric tube|98
NGTD|finding|no growth to date|99
NGU|disorder|non-gonococcal urethritis;Nongonococcal urethritis;nonspecific urethritis|98
NH|place|nursing home|82|resident
NH|other|non-Hispanic|5
NHL|disorder|non-Hodgkin lymphoma;Non-Hodgkin's lymphoma;non Hodgkin's lymphoma|98
NHS|place|National Health Service|98
NHS|disorder|Nance-Horan syndrome|1|cataract dental
NHSP|test|newborn hearing screening programme|97
NIBP|test|non-invasive blood pressure|98
NICCD|disorder|neonatal intrahepatic cholestasis caused by citrin deficiency|98
NICE|admin|National Institute for Health and Care Excellence|92
NICM|disorder|nonischemic cardiomyopathy;cardiomyopathy|98
NICU|place|neonatal intensive care unit|92
NICU|place|neuro intensive care unit|6|sah evd
NIDCM|disorder|non-ischemic dilated cardiomyopathy;dilated cardiomyopathy|98
NIDDM|disorder|type 2 diabetes mellitus;non-insulin-dependent diabetes mellitus;Diabetes mellitus type 2;type 2 diabetes|99
NIF|test|negative inspiratory force|92
NIHL|disorder|noise-induced hearing loss;noise induced deafness;noise-induced deafness|99
NIHSS|test|NIH Stroke Scale|99
nil|finding|nothing / none|99
NIPE|test|newborn and infant physical examination|99
NIPPV|device|non-invasive positive pressure ventilation|97
NIPT|test|non-invasive prenatal test|98
NIV|device|non-invasive ventilation|98
NJ|device|nasojejunal tube|88
NJT|device|nasojejunal tube|95
NK|admin|not known|40
NK|other|natural killer cells|35|flow
NK|disorder|neurotrophic keratitis|6|cornea
NKA|admin|no known allergies|98
NKA|disorder|nonketotic hyperglycinemia;glycine encephalopathy|1|glycine neonate
NKDA|admin|no known drug allergies|99
NKFA|admin|no known food allergies|98
NKH|disorder|nonketotic hyperglycinemia;glycine encephalopathy|70|glycine
nl|finding|normal|92
NLD|anatomy|nasolacrimal duct|75
NLD|disorder|necrobiosis lipoidica diabeticorum;Necrobiosis lipoidica|10|shin
NLDO|disorder|nasolacrimal duct obstruction;Lacrimal duct obstruction;blocked tear duct|99
NLE|disorder|neonatal lupus erythematosus|85
NLP|finding|no light perception;blindness|90
NLS|procedure|newborn life support|70|resuscitation inflation breaths
NLS|disorder|Neu-Laxova syndrome|1|antenatal microcephaly
NM|test|nuclear medicine|65|scan bone spect tracer
NM|anatomy|neuromuscular|15|clinic
NM|disorder|nodular melanoma|6|breslow excision
NM|disorder|nemaline myopathy|1|weakness actin
NMBA|drug|neuromuscular blocking agent|95
NMDA|test|NMDA receptor (antibody)|80
NMIBC|disorder|non-muscle-invasive bladder cancer;~carcinoma of bladder;~Malignant tumor of urinary bladder;~bladder cancer;~cancer of bladder|99
NMJ|anatomy|neuromuscular junction|95
NMO|disorder|neuromyelitis optica;Devic disease;Devic's disease|97
NMOSD|disorder|neuromyelitis optica spectrum disorder;neuromyelitis optica;Devic disease;Devic's disease|99
NMP|procedure|natural/normal menstrual period|40
NMR|test|nuclear magnetic resonance|60
NMR|procedure|neuromuscular re-education|25|pt
NMS|disorder|neuroleptic malignant syndrome;malignant neuroleptic syndrome|80|rigidity haloperidol ck bromocriptine
NMS|finding|non-motor symptoms|8|parkinson
NMSC|disorder|non-melanoma skin cancer;Malignant neoplasm of skin;skin cancer;cancer of skin|99
NN|admin|nursing note|35
NN|time|nightly|10
NN|disorder|Navajo neurohepatopathy;mitochondrial DNA depletion syndrome 6|1|mpv17
NNJ|disorder|neonatal jaundice;jaundice of newborn;newborn jaundice|98
NNS|procedure|non-nutritive suck|85
NNT|other|number needed to treat|85
NNU|place|neonatal unit|98
NO|drug|nitric oxide|50|inhaled ppm
NOAC|drug|novel oral anticoagulant|99
nocte|time|at night|99
NOD|finding|nodular|20
NOE|disorder|necrotizing otitis externa;Malignant otitis externa;necrotising otitis externa|55|ciprofloxacin
NOE|disorder|naso-orbito-ethmoid fracture|35|trauma
NOF|disorder|fracture of neck of femur;hip fracture;Closed fracture of hip;fractured hip|72|fall hemi dhs orthopaedics
NOF|anatomy|neck of femur|18
NOF|disorder|non-ossifying fibroma|6|cortical lytic
NOH|disorder|neurogenic orthostatic hypotension;orthostatic hypotension|95
NOK|other|next of kin|99
NOMI|disorder|non-occlusive mesenteric ischemia|98
NOMID|disorder|neonatal-onset multisystem inflammatory disease|98
norm|finding|normal|92
NOS|admin|not otherwise specified|98
NP|staff|nurse practitioner|65|np-c aprn
NP|test|nasopharyngeal (swab)|12|swab covid pcr
NP|admin|new patient|8|visit
NP|finding|nasal polyps|5|sinusitis
NP|finding|non-productive (cough)|3|cough
NPA|procedure|nasopharyngeal aspirate|85
NPC|disorder|nasopharyngeal carcinoma;nasopharynx carcinoma;nasopharyngeal cancer|55|ebv radiotherapy cisplatin neck
NPC|test|near point of convergence|20|convergence cm exophoria
NPC|disorder|Niemann-Pick disease type C|6|miglustat ataxia gaze
NPDR|disorder|nonproliferative diabetic retinopathy|99
NPH|drug|NPH insulin|62|insulin units am qhs regular glucose
NPH|disorder|normal pressure hydrocephalus;idiopathic normal pressure hydrocephalus;Hakim syndrome|35|gait shunt ventricles incontinence lp magnetic
NPI|test|Neuropsychiatric Inventory|45
NPI|admin|national provider identifier|35
NPO|admin|nothing by mouth|99
NPPV|device|noninvasive positive pressure ventilation|97
NPS|test|numeric pain scale|40
NPS|test|nasopharyngeal swab|35
NPS|disorder|nail-patella syndrome|3|nails patella
NPT|test|nocturnal penile tumescence|50
NPV|admin|new patient visit|45
NPV|test|negative predictive value|40
NPWT|procedure|negative pressure wound therapy|99
NQWMI|disorder|non-Q wave myocardial infarction;~non-ST elevation myocardial infarction|98
NR|finding|nonreactive|40|hiv rpr
NR|admin|not recorded|30
NRB|device|non-rebreather mask|97
NRBM|device|non-rebreather mask|98
NRDS|disorder|neonatal respiratory distress syndrome;Respiratory distress syndrome in the newborn;hyaline membrane disease|98
NREM|finding|non-REM sleep|98
NRH|disorder|nodular regenerative hyperplasia of liver|92
NRS|test|numerical rating scale|90
NRT|drug|nicotine replacement therapy|96
N/S|drug|normal saline|70
NS|drug|normal saline|66|iv bolus ml ivf hr flush
N/S|admin|no show|12
NS|staff|neurosurgery|8|consult
NS|finding|night sweats|4|fevers chills weight
NS|other|non-smoker|4|alcohol
NS|disorder|nuclear sclerosis;nuclear cataract|4|cataract lens iol slit cats cataracts psc
NS|admin|no-show|3|appointment
NS|disorder|nephrotic syndrome|2|albumin oedema proteinuria
NS|disorder|Noonan syndrome|1|ptpn11
NSAID|drug|non-steroidal anti-inflammatory drug|99
NSAIDs|drug|non-steroidal anti-inflammatory drugs|99
NSBB|drug|non-selective beta blocker|98
NSC|disorder|nuclear sclerotic cataract;nuclear cataract;nuclear sclerosis of lens|70|iol lens
NSC|admin|no significant change|15|unchanged prior
NSC|disorder|neonatal sclerosing cholangitis|1|jaundice cholestasis infant
NSCLC|disorder|non-small cell lung carcinoma;Non-small cell lung cancer;non small cell lung cancer|99
NSD|procedure|normal spontaneous delivery|65|gravida delivered baby weeks para
NSD|finding|nasal septal deviation;deviated nasal septum|15|nose turbinate septoplasty obstruction ct sinus
NSE|test|neuron-specific enolase|60
NSF|disorder|nephrogenic systemic fibrosis|75|gadolinium
NSG|place|neurosurgery|70
NSGCT|disorder|nonseminomatous germ cell tumor|99
NSGY|place|neurosurgery|99
NSHD|disorder|nodular sclerosing Hodgkin lymphoma;nodular sclerosis classical Hodgkin lymphoma|95
NSIP|disorder|nonspecific interstitial pneumonia|99
NSR|finding|normal sinus rhythm|99
NSS|drug|normal saline solution|85
NSSI|finding|non-suicidal self-injury|99
NSSTTW|finding|nonspecific ST-T wave changes|98
NST|test|non-stress test (fetal)|85|reactive fetal ctg pregnancy
NST|disorder|invasive carcinoma of no special type (breast);invasive ductal carcinoma of breast|9|grade breast her2
NSTE-ACS|disorder|non-ST elevation acute coronary syndrome|99
NSTEACS|disorder|non-ST elevation acute coronary syndrome;acute coronary syndrome|99
NSTEMI|disorder|non-ST elevation myocardial infarction;Acute non-ST segment elevation myocardial infarction;non-ST elevation MI|99
NSTI|disorder|necrotizing soft tissue infection;Necrotizing fasciitis;necrotising fasciitis;flesh-eating disease|99
NSU|disorder|non-specific urethritis;Nongonococcal urethritis;non-gonococcal urethritis;nonspecific urethritis|80|urethral dysuria gum discharge
NSU|place|neurosurgical unit|15|sah transfer neurosurgical
NSVD|procedure|normal spontaneous vaginal delivery|99
NSVT|disorder|non-sustained ventricular tachycardia|99
NT|finding|non-tender|78|nd soft abdomen abd
NT|test|nuchal translucency|10|scan trisomy pregnancy
NT|procedure|nasotracheal|4|suction
NT|admin|not tested|3
NTD|disorder|neural tube defect;neural tube defects;neural tube malformation|65|folate folic spina
NTD|admin|nothing to do|5
NTG|drug|nitroglycerin|85|sl chest patch drip
NTG|disorder|normal tension glaucoma;Low tension glaucoma;low pressure glaucoma|13|iop disc fields
NTM|disorder|nontuberculous mycobacterial infection;infection caused by nontuberculous mycobacteria|97
NTND|finding|non-tender, non-distended|99
NTS|procedure|nasotracheal suction|55
NTS|organism|non-typhoidal salmonella|15
NTX|procedure|nephrectomy|30
N&V|finding|nausea and vomiting|99
N/V|finding|nausea and vomiting|98
NV|finding|nausea and vomiting|40|diarrhea zofran antiemetic abdominal fever
NV|anatomy|neurovascular|28|intact distal
NV|disorder|neovascularisation of retina|8|retina prp
NVAF|disorder|non-valvular atrial fibrillation;atrial fibrillation|99
NVB|procedure|normal vaginal birth|75
N/V/D|finding|nausea, vomiting, diarrhea|99
NVD|procedure|normal vaginal delivery|58|baby gravida para
NVD|finding|nausea, vomiting, diarrhea|32|abdominal fever zofran gastroenteritis
NVD|disorder|neovascularisation of the disc|6|pdr retina
NVE|disorder|native valve endocarditis;~infective endocarditis|60|vegetation bacteremia blood cultures
NVE|disorder|neovascularisation elsewhere|30|pdr retina
NVG|disorder|neovascular glaucoma;rubeotic glaucoma;secondary angle-closure glaucoma with rubeosis|98
NVI|finding|neurovascularly intact|65|distal limb fracture cast
NVI|disorder|neovascularisation of the iris;~rubeosis iridis|30|iris gonioscopy iop
NVP|disorder|nausea and vomiting of pregnancy;Hyperemesis gravidarum;excessive vomiting in pregnancy;severe morning sickness|65
NVS|admin|neurovascular status|60
NWB|admin|non-weight bearing|99
NYD|admin|not yet diagnosed|97
NYHA|test|New York Heart Association class|99
O2|drug|oxygen|99
O/A|admin|on admission|92
OA|disorder|osteoarthritis;degenerative joint disease;osteoarthrosis|90|knee hip tka joint pain
OA|admin|on arrival|4
OA|anatomy|occiput anterior|2|vertex labour
OA|finding|obstructive apnea|2|psg ahi rdi hypopneas polysomnography
OA|disorder|esophageal atresia;oesophageal atresia|1|tof neonate
OA1|disorder|ocular albinism type 1;X-linked recessive ocular albinism|75
OAB|disorder|overactive bladder;detrusor instability;detrusor overactivity|99
OAC|drug|oral anticoagulant|85
OAD|drug|oral antidiabetic drug|55|metformin diabetes hba1c
OAD|disorder|obstructive airway disease|30|inhaler spirometry wheeze copd
OAE|test|otoacoustic emissions|98
OAFNS|disorder|oculoauriculofrontonasal syndrome|90
OAG|disorder|open-angle glaucoma;open angle glaucoma;wide-angle glaucoma|95
OASI|disorder|obstetric anal sphincter injury|97
OASIS|disorder|obstetric anal sphincter injury|60|delivery tear perineum
OASIS|admin|Outcome and Assessment Information Set (home health)|30|homecare
OAT|procedure|opioid agonist therapy|75|methadone buprenorphine
OAT|other|oat (food)|15
OAV|disorder|oculoauriculovertebral spectrum;Goldenhar syndrome|50
OAVS|disorder|oculoauriculovertebral spectrum;craniofacial microsomia|98
OB|place|obstetrics|88|gyn g1p0 gravida visit
OB|test|occult blood|8|stool guaiac
OB/GYN|place|obstetrics and gynaecology|99
OBGYN|place|obstetrics and gynaecology|99
OBPP|disorder|obstetric brachial plexus palsy;brachial plexus palsy of newborn|98
obs|test|observations (vital signs)|85|stable bp hr sats
OBS|place|observation (unit, status)|45|admit overnight unit
OBS|place|obstetrics|22|pregnancy gravida
OBS|disorder|organic brain syndrome|5|dementia
OC|drug|oral contraceptive|50|lmp
OC|anatomy|oral cavity|15
OC|disorder|ovarian cancer|12|ca125
OCA|disorder|oculocutaneous albinism|70|nystagmus albinism hypopigmentation
OCA|drug|obeticholic acid|18|pbc alp
occ|other|occasional(ly)|85
OCCS|disorder|oculocerebrocutaneous syndrome;Delleman syndrome|80
OCD|disorder|obsessive-compulsive disorder;obsessive compulsive disorder;obsessive-compulsive neurosis|88|compulsions sertraline erp intrusive anxiety fluvoxamine
OCD|disorder|osteochondritis dissecans|9|knee talus loose femoral lesion mri elbow
OCP|drug|oral contraceptive pill|94|contraception lmp
OCP|disorder|ocular cicatricial pemphigoid|2|conjunctiva symblepharon
OCPD|disorder|obsessive-compulsive personality disorder;anankastic personality disorder;obsessive compulsive personality|98
OCR|test|oculocephalic reflex|60|gag corneal brainstem
OCR|drug|ocrelizumab|10
OCR|disorder|oculocerebrorenal syndrome;Lowe syndrome|1|cataract renal
OCRL|disorder|oculocerebrorenal syndrome;Lowe syndrome|95
OCS|drug|oral corticosteroid|88|asthma
OCT|test|optical coherence tomography|85|macula retina
OCT|time|October|10
OCT|procedure|oxytocin challenge test|2
OD|other|right eye|52|os va iop vision
OD|other|once daily|28|mg bd
OD|disorder|overdose;drug overdose|16|naloxone paracetamol intentional ingested suicidal narcan
OD|staff|optometrist|2
ODD|disorder|oppositional defiant disorder;oppositional disorder|97
ODDD|disorder|oculodentodigital dysplasia|95
ODI|test|Oswestry Disability Index|80
ODS|disorder|osmotic demyelination syndrome;central pontine myelinolysis|80|sodium
ODT|drug|orally disintegrating tablet|98
O/E|admin|on examination|99
OE|admin|on examination|60|tender soft chest afebrile looks gcs abdomen temp
OE|disorder|otitis externa|36|canal ear otomize drops swimmer
OEA|disorder|oesophageal atresia|20
OED|finding|oral epithelial dysplasia|60
OETT|device|oral endotracheal tube|98
OFC|test|occipitofrontal circumference|82|centile length
OFC|test|oral food challenge|15|peanut allergy
OFD|disorder|orofaciodigital syndrome|30|cleft polydactyly tongue
OFD|disorder|osteofibrous dysplasia|30|tibia
OFG|disorder|orofacial granulomatosis|97
OG|device|orogastric (tube)|85
OGD|procedure|oesophagogastroduodenoscopy|98
OGIB|disorder|obscure gastrointestinal bleeding|95
OGJ|anatomy|oesophagogastric junction|98
OGT|device|orogastric tube|92
OGTT|test|oral glucose tolerance test|99
OH|disorder|orthostatic hypotension|48|midodrine standing lying
OH|place|occupational health|25|work employer rtw duties fitness workplace sickness absence
OH|other|oral hygiene|11|teeth dental ohi bpe plaque calculus scaling tbi caries perio interdental gingivitis
OH|other|overhead|11|shoulder reaching lifting abduction rom throwing serving
OH|disorder|ocular hypertension|5|iop
OHA|drug|oral hypoglycemic agent|90
OHCA|disorder|out-of-hospital cardiac arrest;cardiac arrest|98
OHG|drug|oral hypoglycemic|80
OHL|disorder|oral hairy leukoplakia|92
OHNS|place|otolaryngology-head and neck surgery|98
OHS|disorder|obesity hypoventilation syndrome;Pickwickian syndrome;extreme obesity with alveolar hypoventilation|62|bipap osa co2
OHS|procedure|open heart surgery|25|cabg
OHS|place|occupational health service|8
OHS|disorder|ocular histoplasmosis syndrome|2|choroid
OHSS|disorder|ovarian hyperstimulation syndrome;ovarian hyperstimulation|99
OHT|procedure|orthotopic heart transplant|55|tacrolimus rejection
OHT|disorder|ocular hypertension;raised intraocular pressure;elevated intraocular pressure|40|iop latanoprost eye
OHTN|disorder|ocular hypertension|98
OHTx|procedure|orthotopic heart transplant|97
OI|disorder|osteogenesis imperfecta;brittle bone disease;Lobstein disease|45|fractures bisphosphonate pamidronate sclerae
OI|disorder|opportunistic infection|35|hiv prophylaxis cd4 prior pcp toxo
OI|finding|orthostatic intolerance|10|pots
OIC|disorder|opioid-induced constipation|85|naloxegol opioid
OIH|finding|opioid-induced hyperalgesia|95
OKC|disorder|odontogenic keratocyst|95
OKN|test|optokinetic nystagmus|95
OLP|disorder|oral lichen planus;lichen planus of mouth|98
OLT|procedure|orthotopic liver transplant|92
OLT|disorder|osteochondral lesion of talus|5|ankle
OLTX|procedure|orthotopic liver transplant|97
OM|disorder|osteomyelitis|35|bone mri foot probe ulcer vancomycin amputation debridement debrided wound xr fluclox swab
OM|disorder|otitis media;middle ear infection;ear infection|33|ear tm amoxicillin bulging tympanic otalgia
OM|anatomy|obtuse marginal artery|18|lad rca cath stent lcx
OM|time|every morning (omni mane)|8|mg tablet od bd omeprazole
OM|disorder|ocular melanoma;uveal melanoma|1|choroidal plaque
OM1|anatomy|first obtuse marginal artery|98
OMAS|disorder|opsoclonus-myoclonus syndrome|97
OME|disorder|otitis media with effusion;secretory otitis media;middle ear effusion;~serous otitis media|93|grommets tympanogram
OME|unit|oral morphine equivalent|5|opioid
OMFS|place|oral and maxillofacial surgery|99
OMG|disorder|ocular myasthenia gravis|80
OMI|disorder|old myocardial infarction|65
OMM|procedure|osteopathic manipulative medicine|90
OMS|place|oral maxillofacial surgery|55
OMS|disorder|opsoclonus-myoclonus syndrome|10|opsoclonus
OMT|procedure|osteopathic manipulative treatment|85
ON|time|at night (omni nocte)|35|mg tablet amitriptyline zopiclone od bd simvastatin
ON|time|overnight|20|events slept
ON|disorder|optic neuritis|14|demyelinating methylprednisolone rapd vision
ON|anatomy|optic nerve|12|head disc cup
ON|other|Ontario|6|canada address
onc|place|oncology|97
oncol|place|oncology|98
ONH|anatomy|optic nerve head|85
ONH|disorder|optic nerve hypoplasia|12|septo-optic
ONJ|disorder|osteonecrosis of jaw|97
ONS|drug|oral nutritional supplement|92
ONSD|test|optic nerve sheath diameter|75
ONTD|disorder|open neural tube defect;neural tube defect|98
OOB|admin|out of bed|99
OOBTC|admin|out of bed to chair|99
OOH|time|out of hours|90
OOP|admin|out of pocket|70
OORS|disorder|oculootoradial syndrome;IVIC syndrome|60
OOS|finding|occupational overuse syndrome|30
O&P|test|ova and parasites|98
OP|place|outpatient|40|clinic fu appt
OP|anatomy|oropharynx|27|clear mmm erythema heent
OP|disorder|osteoporosis|11|dexa alendronate t-score zoledronate zoledronic zol denosumab bisphosphonate dxa fragility alendronic risedronate
OP|procedure|operation|7|note
OP|anatomy|occiput posterior|5|labour vertex fetal
OP|disorder|organizing pneumonia|3|prednisone bal opacities
OPA|device|oropharyngeal airway|50
OPA|place|outpatient appointment|45
OPAC|finding|opacity|50
OPAT|admin|outpatient parenteral antimicrobial therapy|99
OPC|place|outpatient clinic|88|fu 6/52 review
OPC|disorder|oropharyngeal cancer|5|hpv tonsil
OPC|disorder|oropharyngeal candidiasis;Oral candidiasis;oral thrush;candidiasis of mouth|3|nystatin thrush
OPCA|disorder|olivopontocerebellar atrophy|95
OPCAB|procedure|off-pump coronary artery bypass|99
OPD|place|outpatient department|97
OPEM|disorder|ophthalmoplegia, external, and myopia|40
OPG|test|orthopantomogram|97
ophth|place|ophthalmology|98
OPLL|disorder|ossification of posterior longitudinal ligament|98
OPMD|disorder|oculopharyngeal muscular dystrophy|60|ptosis dysphagia
OPMD|disorder|oral potentially malignant disorder|38|leukoplakia
OPN|procedure|operation|25
OPN|disorder|optic perineuritis|8|visual
OPQRST|admin|pain history mnemonic|98
OPSCC|disorder|oropharyngeal squamous cell carcinoma|99
OPSI|disorder|overwhelming post-splenectomy infection|97
OPV|drug|oral polio vaccine|97
OR|place|operating room|88|surgery taken
OR|other|odds ratio|3
ORIF|procedure|open reduction internal fixation|99
ORIF'd|procedure|treated by open reduction internal fixation|98
ORL|place|otorhinolaryngology|92
ORN|disorder|osteoradionecrosis|92
ORS|drug|oral rehydration solution|92
ORT|drug|oral rehydration therapy|70
ORT|procedure|opioid risk tool|15
ortho|place|orthopaedics|90|fracture consult surgery clinic
ortho|finding|orthostatic|5|standing bp dizzy
OS|other|left eye|84|od va iop vision
OS|anatomy|os (cervical)|6|cervix
OS|other|overall survival|4|oncology pfs
OS|disorder|osteosarcoma|3|femur
OSA|disorder|obstructive sleep apnea syndrome;obstructive sleep apnea;obstructive sleep apnoea|99
OSAHS|disorder|obstructive sleep apnea hypopnea syndrome;obstructive sleep apnea;obstructive sleep apnoea;obstructive sleep apnea syndrome|99
OSCC|disorder|oral squamous cell carcinoma|55|tongue mouth
OSCC|disorder|oesophageal squamous cell carcinoma|30|oesophagus
OSCS|disorder|osteopathia striata with cranial sclerosis|70
OSD|disorder|ocular surface disease;~dry eye|45|tears lids
OSD|disorder|Osgood-Schlatter disease;Osgood-Schlatter's disease;Osgood Schlatter|35|knee
OSF|disorder|oral submucous fibrosis|75
OSH|place|outside hospital|98
OSMF|disorder|oral submucous fibrosis|97
OSSN|disorder|ocular surface squamous neoplasia|98
osteo|disorder|osteomyelitis|65|bone mri foot probe antibiotics ulcer
osteo|procedure|osteopath|10|manipulation seen back
OT|staff|occupational therapy|94|adls pt equipment slp
OT|place|operating theatre|4|shifted surgery
OT|disorder|orthostatic tremor;primary orthostatic tremor|1|tremor standing clonazepam
OTA|other|occupational therapy assistant|55
OTC|drug|over the counter|96
OTC|disorder|ornithine transcarbamylase deficiency|3|ammonia urea
OTD|admin|out the door|35
OTD|disorder|oculotrichodysplasia|5|hair eye
OTR|staff|occupational therapist registered|95
OTS|staff|occupational therapists|30
OTS|disorder|otosclerosis|12|hearing stapes
OTSC|device|over-the-scope clip|95
OU|other|both eyes|99
OUD|disorder|opioid use disorder;opioid dependence;opiate dependence;opioid addiction|99
OV|admin|office visit|85
OV|anatomy|ovary|4
OVCF|disorder|osteoporotic vertebral compression fracture|98
OVD|procedure|operative vaginal delivery|55
OVF|disorder|osteoporotic vertebral fracture|60
P|test|pulse|30|bp rr t temp
P|admin|plan|30
P|other|para (parity)|8|g gravida
P/A|finding|per abdomen (examination)|80|soft
PA|staff|physician assistant|35|pa-c
PA|anatomy|pulmonary artery|16|pressure swan rv cath trunk
PA|test|posteroanterior (view)|15|chest lateral cxr
PA|admin|prior authorization|12|insurance approved pharmacy
PA|disorder|pernicious anemia|3|b12 hydroxocobalamin intrinsic parietal
PA|organism|Pseudomonas aeruginosa|3|cf sputum
PA|disorder|primary hyperaldosteronism;primary aldosteronism|2|renin aldosterone adrenal spironolactone
PA|disorder|psoriatic arthritis|2|psoriasis
PA|time|per annum|1
PAC|disorder|atrial premature complex;premature atrial contraction|42|ekg telemetry holter ectopy pvcs palpitations
PAC|device|port-a-cath|20|chemo access flush
PAC|admin|pressure area care|10|turned skin waterlow
PAC|place|pre-anaesthetic clinic|10|anaesthetic surgery asa
PAC|device|pulmonary artery catheter|8|wedge swan icu
PACG|disorder|primary angle-closure glaucoma;primary angle closure glaucoma;~angle-closure glaucoma|98
PACs|disorder|atrial premature complex;premature atrial contractions|92
PACS|admin|picture archiving and communication system|80|images imaging
PACS|disorder|partial anterior circulation stroke|12|stroke dysphasia
PACU|place|post-anesthesia care unit|99
PAD|disorder|peripheral arterial disease;peripheral artery disease;peripheral arterial occlusive disease;~peripheral vascular disease|90|claudication abi bypass femoral
PAD|test|pulmonary artery diastolic pressure|3|swan
Paeds|place|paediatrics|99
PAF|disorder|paroxysmal atrial fibrillation;paroxysmal AF;intermittent atrial fibrillation|97|apixaban warfarin bisoprolol holter flecainide
PAF|disorder|pure autonomic failure|1|orthostatic midodrine fludrocortisone
PAH|disorder|pulmonary arterial hypertension;pulmonary arterial HTN;~pulmonary hypertension|90|sildenafil bosentan rhc
PAH|place|Princess Alexandra Hospital|6
PAIS|disorder|partial androgen insensitivity syndrome|70|hypospadias testosterone 46xy genitalia
PAIS|disorder|perinatal arterial ischemic stroke|20|neonate
PAK|procedure|pancreas after kidney transplant|80
PALN|anatomy|para-aortic lymph node|95
palp|procedure|palpation|70
palps|finding|palpitations|92
PALS|procedure|pediatric advanced life support|72
PALS|admin|patient advice and liaison service|20|complaint
PAM|disorder|primary acquired melanosis|30|conjunctiva
PAM|test|patient activation measure|20|activation score
PAM|staff|profession allied to medicine|15|therapist
PAM|disorder|primary amebic meningoencephalitis|5|naegleria freshwater meningitis
PAM|disorder|pulmonary alveolar microlithiasis|1|calcification lung
PAN|disorder|polyarteritis nodosa;periarteritis nodosa;classic polyarteritis nodosa|70|vasculitis livedo angiogram microaneurysms
PANDAS|disorder|pediatric autoimmune neuropsychiatric disorders associated with streptococcal infections|98
PANS|disorder|pediatric acute-onset neuropsychiatric syndrome|97
PAO|procedure|periacetabular osteotomy|60
PaO2|test|arterial oxygen partial pressure|99
PAOD|disorder|peripheral arterial occlusive disease;Peripheral arterial disease;peripheral artery disease|97
Pap|test|Papanicolaou smear|95
PAP|test|Papanicolaou smear|58|smear cervical hpv gyn mammogram lmp
PAP|device|positive airway pressure|20|cpap sleep osa mask adherence
PAP|test|pulmonary artery pressure|12|echo rv tr swan
PAP|admin|patient assistance program|5
PAP|disorder|pulmonary alveolar proteinosis|1|lavage gm-csf
PAPB|disorder|postaxial polydactyly type B|30
PAPP-A|test|pregnancy-associated plasma protein A|98
PAPVR|disorder|partial anomalous pulmonary venous connection;partial anomalous pulmonary venous return|99
PAR|staff|post-anaesthetic recovery|35
PARP|drug|PARP inhibitor|85
PAS|test|periodic acid-Schiff stain|40|biopsy stain pathology
PAS|disorder|placenta accreta spectrum;placenta accreta|16|placenta praevia cesarean
PAS|disorder|peripheral anterior synechiae|14|gonioscopy iop angle iris
PAS|test|pulmonary artery systolic pressure|8|echo
PAS|disorder|pulmonary artery stenosis|2|stenosis branch williams
PASP|test|pulmonary artery systolic pressure|99
PAT|place|pre-admission testing|45|preop surgery
PAT|disorder|paroxysmal atrial tachycardia;atrial tachycardia|30|holter
PAT|test|peripheral arterial tonometry (sleep test)|8|sleep
PATH|test|pathology|95
path|test|pathology|90
PAU|place|paediatric assessment unit|70
PAU|disorder|penetrating aortic ulcer|25|aorta cta
PAVM|disorder|pulmonary arteriovenous malformation|97
PAVSD|disorder|pulmonary atresia with ventricular septal defect|75
PAWP|test|pulmonary artery wedge pressure|99
PB|test|peripheral blood|40|flow smear marrow
PB|test|lead level|15
PB|drug|phenobarbital|15|seizures
PB|disorder|pancreatoblastoma|1|pancreas child
PBA|disorder|pseudobulbar affect|85
PBAM|disorder|primary bile acid malabsorption|50
PBC|disorder|primary biliary cholangitis;primary biliary cirrhosis|97
PBL|disorder|plasmablastic lymphoma|45|hiv ebv chemo
PBL|test|peripheral blood lymphocytes|20
PBMC|other|peripheral blood mononuclear cells|97
PBS|admin|Pharmaceutical Benefits Scheme|40|authority
PBS|test|peripheral blood smear|25|smear schistocytes hematology
PBS|disorder|painful bladder syndrome;interstitial cystitis|20|bladder pelvic frequency
PBS|disorder|prune belly syndrome|4|undescended abdominal hydronephrosis
PBSCT|procedure|peripheral blood stem cell transplant|99
PBT|test|post-bronchodilator test|20|spirometry fev1
PBT|disorder|piebaldism|3|white forelock
P/C|admin|presenting complaint|80
PC|admin|presenting complaint|36|hpc pmh hpi
PC|time|after meals|14|tds ac glucose
PC|admin|phone call|14|called tc
PC|place|palliative care|10|hospice dnr symptom
PC|test|pressure control (ventilation)|5|peep fio2
PC|disorder|prostate cancer|3|psa gleason
PC|other|personal computer|2
PC|disorder|pachyonychia congenita|1|keratoderma krt nails
PCA|device|patient-controlled analgesia|62|morphine dilaudid pain pump hydromorphone demand
PCA|anatomy|posterior cerebral artery|20|stroke mca cta infarct occipital
PCA|staff|patient care assistant|8
PCA|disorder|prostate cancer;Malignant tumor of prostate;cancer of prostate|5|psa gleason prostatectomy
PCA|disorder|posterior cortical atrophy|1|visuospatial dementia simultanagnosia
PCA|time|postconceptional age|1|neonate
PCB|finding|postcoital bleeding|75|cervix smear
PCB|procedure|paracervical block|12
PCC|admin|prothrombin complex concentrate|40|inr reversal warfarin bleed
PCC|place|primary care clinic|20
PCC|disorder|pheochromocytoma;phaeochromocytoma|12|metanephrines adrenal paraganglioma
PCC|disorder|post-COVID condition;long COVID|8|covid
PCD|device|pneumatic compression device|38|dvt lymphedema
PCD|disorder|primary ciliary dyskinesia;immotile cilia syndrome;ciliary dyskinesia|38|situs bronchiectasis cilia nno
PCD|procedure|percutaneous catheter drainage|3|abscess drain ir collection
PCEA|procedure|patient-controlled epidural analgesia|98
PCH|place|personal care home|40|resident
PCH|disorder|paroxysmal cold hemoglobinuria|8|hemolysis donath
PCH|disorder|pontocerebellar hypoplasia|8|microcephaly tsen54
PCI|procedure|percutaneous coronary intervention|96|stent
PCI|procedure|prophylactic cranial irradiation|2|sclc
PCIOL|device|posterior chamber intraocular lens|99
PCKD|disorder|polycystic kidney disease;polycystic kidneys;polycystic renal disease|97
PCL|anatomy|posterior cruciate ligament|92|knee acl
PCL|disorder|plasma cell leukemia|3|myeloma
PCL|test|PTSD checklist|3|ptsd
PCL-5|test|PTSD checklist for DSM-5|99
PCLD|disorder|polycystic liver disease|97
PCM|drug|paracetamol|72|fever tab
PCM|disorder|protein-calorie malnutrition;protein-energy malnutrition|10|albumin
PCM|staff|primary care manager|8|military
PCMH|admin|patient-centered medical home|98
PCN|drug|penicillin|85|allergy hives rash
PCN|device|percutaneous nephrostomy|13|hydronephrosis ir ureteral
PCNL|procedure|percutaneous nephrolithotomy|99
PCNSL|disorder|primary central nervous system lymphoma;primary CNS lymphoma;CNS lymphoma|98
PCO|disorder|posterior capsule opacification;after-cataract|55|yag iol
PCO|disorder|polycystic ovaries;polycystic ovary syndrome|35|ovaries amenorrhoea hirsutism ultrasound lh
PCO2|test|carbon dioxide partial pressure|99
PCOD|disorder|polycystic ovarian disease;polycystic ovary syndrome;polycystic ovarian syndrome;polycystic ovaries|99
PCOM|anatomy|posterior communicating artery|92
PCOS|disorder|polycystic ovary syndrome;polycystic ovarian syndrome;polycystic ovaries|99
PCP|staff|primary care provider|92|fu appt follow
PCP|disorder|pneumocystis pneumonia;pneumocystosis;Pneumocystis jirovecii pneumonia;Pneumocystis carinii pneumonia|4|bactrim hiv cd4 ois oi toxo toxoplasma candidiasis candida prophylaxis septrin atovaquone kaposi aids toxoplasmosis cryptococcal lymphopenia dapsone
PCP|drug|phencyclidine|2|uds cocaine
PCR|test|polymerase chain reaction|72|swab viral covid
pCR|finding|pathologic complete response|70|neoadjuvant
PCR|test|protein/creatinine ratio|20|urine proteinuria preeclampsia
PCS|disorder|postconcussion syndrome;post-concussional syndrome|40|concussion headache
PCS|finding|pelvic congestion syndrome|8|pelvic varices ovarian
PCT|test|procalcitonin|60|crp sepsis lactate
PCT|admin|primary care trust|12
PCT|staff|patient care technician|12
PCT|disorder|porphyria cutanea tarda|5|blisters uroporphyrin iron hands
PCU|place|progressive care unit|80
PCV|test|packed cell volume|55
PCV|drug|pneumococcal conjugate vaccine|22|immunisation
PCV|disorder|polypoidal choroidal vasculopathy|8|avastin icg
PCV13|drug|pneumococcal conjugate vaccine|99
PCWP|test|pulmonary capillary wedge pressure|99
PCXR|test|portable chest x-ray|95
PD|disorder|Parkinson disease;Parkinson's disease;Parkinsons disease|50|tremor levodopa sinemet rigidity carbidopa bradykinesia rasagiline gait parkinson dopamine
PD|procedure|peritoneal dialysis|22|dialysate esrd catheter ckd exchanges effluent dialysis peritoneal dwell fluid capd ccpd cycler pupillary
PD|disorder|personality disorder|7|borderline eupd psychiatry
PD|other|progressive disease (tumour response)|6|oncology chemo recist ct pseudoprogression gbm temozolomide stupp mets metastases metastatic restaging immunotherapy lesions cycle
PD|anatomy|pancreatic duct|4|cbd ercp
PD|test|pupillary distance|2|glasses rx lenses frame
PD|test|pocket depth|2|perio bop plaque calculus bpe scaling mm ur6
PD|admin|police department|2
PD|disorder|panic disorder|1|panic anxiety agoraphobia attacks
PD|disorder|Paget disease|1|nipple alp
PDA|disorder|patent ductus arteriosus;persistent ductus arteriosus;patent ductus|52|echo infant nicu indomethacin ductus ibuprofen preterm
PDA|anatomy|posterior descending artery|38|rca cath cabg lad stenosis
PDA|other|pathological demand avoidance|6|autism asd
PDAC|disorder|pancreatic ductal adenocarcinoma;ductal adenocarcinoma of the pancreas;pancreatic adenocarcinoma|99
PDD|disorder|pervasive developmental disorder|55|autism speech asd
PDD|disorder|Parkinson disease dementia|20|parkinson
PDD|disorder|persistent depressive disorder;dysthymia;dysthymic disorder|20|mood
PDE|drug|phosphodiesterase|50
PDE5|drug|phosphodiesterase-5 inhibitor|97
PDH|disorder|pyruvate dehydrogenase deficiency|40|lactate metabolic
PDHC|disorder|pyruvate dehydrogenase deficiency|60
PD-L1|test|programmed death ligand 1|99
PDMP|admin|prescription drug monitoring program|99
PDN|staff|private duty nursing|40|home trach hours
PDN|disorder|painful diabetic neuropathy|30|duloxetine pregabalin neuropathy
PDP|disorder|pachydermoperiostosis;primary hypertrophic osteoarthropathy|20|clubbing
PDPH|disorder|post-dural puncture headache|99
PDPN|disorder|painful diabetic peripheral neuropathy|97
PDR|disorder|proliferative diabetic retinopathy;proliferative retinopathy due to diabetes mellitus|85|prp retina vitreous neovascularization
PDR|other|Physicians' Desk Reference|5
PDS|device|polydioxanone suture|60|closed fascia
PDS|disorder|pigment dispersion syndrome|20|iop iris
PDS|disorder|Pendred syndrome|2|hearing goitre
PDT|procedure|photodynamic therapy|75
PDT|procedure|percutaneous dilatational tracheostomy|10
PDV|disorder|patent ductus venosus|40
PDX|admin|principal diagnosis|50
PE|disorder|pulmonary embolism;pulmonary embolus;pulmonary emboli|60|ctpa dvt d-dimer anticoagulation apixaban segmental sob pleuritic heparin ct angiogram cta clot filter
PE|admin|physical examination|18|vs heent gen exam general nad
PE|admin|physical education|14|school student teacher gym class sports playground coach
PE|disorder|pleural effusion|3|thoracentesis
PE|device|pressure equalization tubes|3|tubes ear otitis
PE|disorder|pre-eclampsia|2|proteinuria magnesium gestation
PEA|disorder|pulseless electrical activity;~cardiac arrest|96
PEARL|finding|pupils equal and reactive to light|97
PEARLA|finding|pupils equal and reactive to light and accommodation|98
PEC|disorder|pre-eclampsia|40
PECARN|test|PECARN head injury rule|99
Ped|other|pediatric|55
PED|place|paediatric emergency department|30|child
PED|disorder|pigment epithelial detachment|20|oct macula
PED|other|pedestrian|12|struck
ped|finding|pedal|5|oedema
Peds|place|pediatrics|99
PEEP|test|positive end-expiratory pressure|99
PEF|test|peak expiratory flow|98
PEFR|test|peak expiratory flow rate|99
PEG|device|percutaneous endoscopic gastrostomy|82|feeds tube
PEG|drug|polyethylene glycol|15|constipation bowel
PEI|disorder|pancreatic exocrine insufficiency;exocrine pancreatic insufficiency;pancreatic insufficiency|85|creon
PEJ|device|percutaneous endoscopic jejunostomy|98
PEL|disorder|primary effusion lymphoma|40|hhv8
PEM|finding|post-exertional malaise|45|fatigue cfs
PEM|disorder|protein-energy malnutrition;Protein energy malnutrition;protein-calorie malnutrition;protein calorie malnutrition|35|albumin malnutrition dietitian
PEM|place|pediatric emergency medicine|15
PEP|procedure|post-exposure prophylaxis|55|hiv rabies needlestick
PEP|disorder|post-ERCP pancreatitis|18|ercp lipase
PEP|disorder|polymorphic eruption of pregnancy;pruritic urticarial papules and plaques of pregnancy|12|pregnancy rash
PERC|test|pulmonary embolism rule-out criteria|90
PERLA|finding|pupils equal, reactive to light and accommodation|98
PERM|other|permanent|45
PERM|disorder|progressive encephalomyelitis with rigidity and myoclonus|5|glycine stiff
PERRL|finding|pupils equal, round, reactive to light|99
PERRLA|finding|pupils equal, round, reactive to light and accommodation|99
PERT|drug|pancreatic enzyme replacement therapy|60|creon
PERT|staff|pulmonary embolism response team|35|embolism
PET|test|positron emission tomography|82|fdg ct uptake
PET|disorder|pre-eclampsia;pre-eclamptic toxemia|12|bp proteinuria gestation
PET|device|pressure equalization tubes|4|ears otitis
PETS|device|pressure equalization tubes|55
PEX|procedure|plasma exchange|45
PEX|disorder|pseudoexfoliation syndrome|25|glaucoma lens
P/F|test|PaO2/FiO2 ratio|97
PF|finding|plantar flexion|22|df ankle dorsiflexion strength
PF|test|peak flow|20|asthma wheeze salbutamol
PF|anatomy|patellofemoral|16|knee patella crepitus
PF|disorder|plantar fasciitis;plantar fasciopathy|16|heel calf insoles podiatry
PF|drug|prednisolone acetate eye drops (Pred Forte)|10|qid gtt drops cornea iritis
PF|disorder|pulmonary fibrosis|8|ild pirfenidone reticulation
PF|anatomy|posterior fontanelle|3|newborn sutures
PF|disorder|pemphigus foliaceus|1|blisters desmoglein
PFAPA|disorder|PFAPA syndrome;periodic fever, aphthous stomatitis, pharyngitis, adenitis|99
PFD|finding|pelvic floor dysfunction|60|pelvic physio incontinence
PFD|disorder|polyostotic fibrous dysplasia|4|bone
PFE|procedure|pelvic floor exercises|85
PFFD|disorder|proximal femoral focal deficiency|97
PFIC|disorder|progressive familial intrahepatic cholestasis|99
PFJ|anatomy|patellofemoral joint|99
PFM|device|peak flow meter|50
PFM|anatomy|pelvic floor muscle|35
PFMT|procedure|pelvic floor muscle training|99
PFO|disorder|patent foramen ovale;persistent foramen ovale|99
PFP|finding|patellofemoral pain|60
PFPS|disorder|patellofemoral pain syndrome;patellofemoral syndrome;anterior knee pain syndrome|98
PFPT|procedure|pelvic floor physical therapy|98
PFS|finding|progression-free survival|55|chemo trial oncology
PFS|drug|prefilled syringe|25|syringe inject sc
PFT|test|pulmonary function test|98
PFTs|test|pulmonary function tests|99
PG|disorder|pyoderma gangrenosum|45|ulcer infliximab ibd
PG|drug|prostaglandin|15|induction
PG|other|paternal grandparent|8|grandparents fh
PG|finding|pregnant|8|lmp hcg
PGAD|disorder|persistent genital arousal disorder|95
PGD|test|preimplantation genetic diagnosis|50
PGD|admin|patient group direction|25
PGD|disorder|primary graft dysfunction|15|lung transplant
PGF|other|paternal grandfather|96
PGL|disorder|paraganglioma;paraganglionic tumor;paraganglionic tumour|55|sdhb metanephrines carotid
PGL|disorder|persistent generalized lymphadenopathy|25|hiv
PGM|other|paternal grandmother|95
PGP|finding|pelvic girdle pain|90
PGx|test|pharmacogenomics|95
pH|test|acidity|98
PH|disorder|pulmonary hypertension|45|rv rhc tr echo pasp
PH|admin|past history|32|fh sh
PH|place|public health|5
PH|disorder|primary hyperoxaluria|1|oxalate
PHA|other|periodic/personal health assessment|35
PHA|disorder|pseudohypoaldosteronism|25|hyperkalaemia
PHA|disorder|Pelger-Huet anomaly|5|neutrophils
PHACES|disorder|PHACE syndrome|95
PHC|place|primary health centre|70
PHE|place|Public Health England|50
PHF|disorder|proximal humerus fracture|70
PHG|disorder|portal hypertensive gastropathy|98
PHH|disorder|posthemorrhagic hydrocephalus|95
PHHI|disorder|persistent hyperinsulinemic hypoglycemia of infancy;congenital hyperinsulinism|97
PHI|admin|protected health information|80
PHM|disorder|partial hydatidiform mole|80
PHN|disorder|postherpetic neuralgia;post-herpetic neuralgia;postherpetic pain|85|zoster shingles gabapentin pregabalin rash
PHN|staff|public health nurse|13|visit baby home
PHO|place|primary health organisation|30
PHO|staff|pediatric hematology/oncology|25
PHP|place|partial hospitalization program|75
PHP|disorder|pseudohypoparathyroidism|18|calcium gnas
PHPT|disorder|primary hyperparathyroidism|99
PHPV|disorder|persistent hyperplastic primary vitreous;~persistent fetal vasculature|98
PHPX|disorder|panhypopituitarism, X-linked|30
PHQ|test|patient health questionnaire|98
PHQ-2|test|Patient Health Questionnaire-2|99
PHQ9|test|Patient Health Questionnaire-9|99
PHS|place|Public Health Service|45
PHS|disorder|Pallister-Hall syndrome|2|hypothalamic polydactyly
PHT|drug|phenytoin|48|seizures level
PHT|disorder|pulmonary hypertension|28|rv echo
PHT|disorder|portal hypertension|15|varices cirrhosis
PHT|test|pressure half-time|4|mitral
PHTS|disorder|PTEN hamartoma tumor syndrome|99
PHVD|disorder|posthemorrhagic ventricular dilatation|97
PHx|admin|past history|95
physio|staff|physiotherapy|99
PI|disorder|pressure injury;pressure ulcer|40|stage sacral wound
PI|drug|protease inhibitor|14|hiv arv
PI|test|pulsatility index|12|doppler uterine
PI|admin|present illness|10
PI|disorder|pulmonary valve regurgitation;pulmonic insufficiency|6|ti mi
PI|anatomy|pelvic incidence|3
PICA|anatomy|posterior inferior cerebellar artery|88
PICA|disorder|pica|8|iron ice
PICC|device|peripherally inserted central catheter|99
PICS|disorder|post-intensive care syndrome|85
PICU|place|paediatric intensive care unit|85
PICU|place|psychiatric intensive care unit|12|section psychosis
PID|disorder|pelvic inflammatory disease;Female pelvic inflammatory disease;pelvic infection|70|doxycycline cmt chlamydia tenderness sti
PID|disorder|prolapsed intervertebral disc|12|l5 sciatica slr
PID|disorder|primary immunodeficiency|10|ivig immunoglobulin infections
PIE|disorder|pulmonary interstitial emphysema|45|preterm ventilator nicu
PIE|disorder|pulmonary infiltrates with eosinophilia|10|eosinophils
PIFP|disorder|persistent idiopathic facial pain|98
PIGN|disorder|postinfectious glomerulonephritis|98
PIH|disorder|pregnancy-induced hypertension;gestational hypertension;pregnancy induced hypertension|72|labetalol pregnancy gestation
PIH|disorder|postinflammatory hyperpigmentation|24|acne skin hydroquinone
PIL|admin|patient information leaflet|92
PIN|disorder|prostatic intraepithelial neoplasia|55|psa prostate
PIN|device|pin|15
PIN|anatomy|posterior interosseous nerve|14|wrist extension
PINP|test|procollagen type I N-propeptide|97
PIP|anatomy|proximal interphalangeal joint|65|finger dip mcp
PIP|admin|personal independence payment|20|benefits
PIP|test|peak inspiratory pressure|8|peep vent
PIPJ|anatomy|proximal interphalangeal joint|99
PIRADS|test|PI-RADS prostate MRI score|99
PIV|device|peripheral intravenous line|90
PIVD|disorder|prolapsed intervertebral disc|97
PJC|disorder|premature junctional contraction|90
PJI|disorder|prosthetic joint infection;periprosthetic joint infection|99
PJP|disorder|pneumocystis jirovecii pneumonia;pneumocystosis;Pneumocystis pneumonia;Pneumocystis carinii pneumonia|98
PJS|disorder|Peutz-Jeghers syndrome|97
PK|procedure|penetrating keratoplasty|45|graft cornea
PK|test|pharmacokinetics|25
PK|test|pyruvate kinase|8
PKAN|disorder|pantothenate kinase-associated neurodegeneration|98
PKD|disorder|polycystic kidney disease;polycystic kidneys;polycystic renal disease|88|cysts renal kidney ckd egfr tolvaptan
PKD|disorder|paroxysmal kinesigenic dyskinesia|4|carbamazepine
PKDL|disorder|post-kala-azar dermal leishmaniasis|98
PKDTS|disorder|TSC2/PKD1 contiguous gene syndrome;~polycystic kidney disease, infantile severe, with tuberous sclerosis|60
PKP|procedure|penetrating keratoplasty|70|cornea
PKP|procedure|percutaneous kyphoplasty|20|vertebral fracture cement
PKU|disorder|phenylketonuria;Classical phenylketonuria;phenylalanine hydroxylase deficiency|92|diet phe phenylalanine formula metabolic
PKU|test|newborn screening blood spot|7|screen heel newborn sent
PL|test|pulmonary/perception of light|35
PL|admin|problem list|25
PLA|disorder|pyogenic liver abscess|55
PLAT|test|platelets|60
PLB|procedure|pursed lip breathing|75
PLC|anatomy|posterolateral corner|35|knee
PLCH|disorder|pulmonary Langerhans cell histiocytosis|98
PLD|disorder|polycystic liver disease|45|cysts liver
PLD|drug|pegylated liposomal doxorubicin|40|ovarian cycle chemo
PLE|disorder|protein-losing enteropathy|55|fontan albumin
PLE|disorder|polymorphous light eruption;polymorphic light eruption|25|sun rash
PLEDs|finding|periodic lateralized epileptiform discharges|98
PLEVA|disorder|pityriasis lichenoides et varioliformis acuta|98
PLIF|procedure|posterior lumbar interbody fusion|98
PLL|anatomy|posterior longitudinal ligament|45
PLL|disorder|prolymphocytic leukemia|40|lymphocytosis
PLM|finding|periodic limb movements|92
PLMD|disorder|periodic limb movement disorder;periodic leg movement disorder;nocturnal myoclonus|98
PLMS|finding|periodic limb movements of sleep|97
PLOF|admin|prior level of function|99
pls|admin|please|95
PLS|disorder|primary lateral sclerosis|50|spasticity upper motor
PLS|other|please|25|refill call review
PLS|test|preschool language scale|15|speech
PLS|disorder|Papillon-Lefevre syndrome|1|periodontitis
PLSVC|anatomy|persistent left superior vena cava|99
PLT|test|platelet count|97
plts|test|platelets|99
PLWH|other|person living with HIV;human immunodeficiency virus infection|98
PM|time|afternoon (post meridiem)|80|am mg evening seen
PM|device|pacemaker|6|interrogation pacing avb lead
PM|test|postmortem examination|3|coroner
PM|disorder|polymyositis|2|ck proximal weakness
PM|staff|practice manager|1
PMA|time|postmenstrual age|82|weeks nicu preterm infant
PMA|disorder|progressive muscular atrophy|4|emg fasciculations
PMA|disorder|pilomyxoid astrocytoma|1|chiasm
PMB|finding|postmenopausal bleeding|97
PMBCL|disorder|primary mediastinal large B-cell lymphoma|99
PMC|disorder|pseudomembranous colitis;Clostridioides difficile colitis|30|vancomycin diarrhea
PMC|place|pain management clinic|25
PMC|disorder|paramyotonia congenita|2|cold myotonia
PMD|staff|primary medical doctor|75
PMD|disorder|Pelizaeus-Merzbacher disease|2|nystagmus leukodystrophy
PMDD|disorder|premenstrual dysphoric disorder|99
PMDS|disorder|Phelan-McDermid syndrome|60|shank3
PMDS|disorder|persistent Müllerian duct syndrome|25|undescended hernia
PME|disorder|progressive myoclonus epilepsy|55|myoclonus
PMF|disorder|primary myelofibrosis;Myelofibrosis;idiopathic myelofibrosis|60|jak2 ruxolitinib spleen
PMF|disorder|progressive massive fibrosis|20|silica coal
PMH|admin|past medical history|99
PMHNP|staff|psychiatric mental health nurse practitioner|99
PMHx|admin|past medical history|99
PMI|finding|point of maximal impulse|70|nondisplaced cardiac s1
PMI|disorder|postoperative myocardial infarction;~myocardial infarction|8|troponin ecg
PML|disorder|progressive multifocal leukoencephalopathy|82|jc tysabri natalizumab hiv
PML|anatomy|posterior mitral leaflet|10|mitral
PMN|test|polymorphonuclear leukocyte|85
PMNs|test|polymorphonuclear leukocytes|98
PMP|admin|prescription monitoring program|40|opioid controlled
PMP|disorder|pseudomyxoma peritonei;gelatinous ascites;myxoma peritonei|30|appendiceal hipec cytoreductive
PMP|time|previous menstrual period|18|lmp
PM&R|place|physical medicine and rehabilitation|99
PMR|disorder|polymyalgia rheumatica;polymyalgia|88|prednisolone esr girdle gca stiffness
PMR|place|physical medicine and rehabilitation|8
PMS|disorder|premenstrual syndrome;Premenstrual tension;pre-menstrual syndrome|90
PMT|disorder|premenstrual tension syndrome;Premenstrual tension;premenstrual syndrome;pre-menstrual syndrome|60
PMV|device|Passy-Muir valve|85|trach
PMVL|anatomy|posterior mitral valve leaflet|98
PMVT|disorder|polymorphic ventricular tachycardia;polymorphic VT|97
PN|admin|progress note|25
PN|disorder|peripheral neuropathy;~polyneuropathy|20|feet gabapentin numbness b12 monofilament
PN|procedure|parenteral nutrition|15|lipids tpn
PN|disorder|pyelonephritis|12|flank fever ceftriaxone
PN|time|postnatal|7|baby mother
PN|procedure|partial nephrectomy|6|renal
PN|disorder|pneumonia|4|infiltrate cough
PN|disorder|prurigo nodularis|4|dupilumab nodules itch
PNA|disorder|pneumonia|98|cxr levaquin ceftriaxone azithromycin infiltrate
PNB|procedure|peripheral nerve block|70
PND|finding|paroxysmal nocturnal dyspnea|58|orthopnea orthopnoea edema chf syncope doe
PND|finding|post-nasal drip|27|cough rhinitis nasal
PND|disorder|postnatal depression;postpartum depression|12|baby epds sertraline fluoxetine mood depression postnatal perinatal pregnancy mum svd lscs breastfeeding
PNE|disorder|primary nocturnal enuresis;nocturnal enuresis|55|desmopressin
PNES|disorder|psychogenic nonepileptic seizures;dissociative convulsions|99
PNET|disorder|pancreatic neuroendocrine tumor|60|octreotide pancreas
PNET|disorder|primitive neuroectodermal tumor|35|child brain
pneumo|disorder|pneumothorax|45|chest drain apical tube
pneumo|drug|pneumococcal vaccine|22|vaccine flu
pneumo|disorder|pneumonia|15|antibiotics
PNF|procedure|proprioceptive neuromuscular facilitation|75
PNH|disorder|paroxysmal nocturnal hemoglobinuria|90|eculizumab hemolysis flow
PNH|disorder|periventricular nodular heterotopia|6|seizures mri
PNI|finding|perineural invasion|75|margins pathology carcinoma gleason
PNI|disorder|peripheral nerve injury|15|nerve laceration emg
PNKD|disorder|paroxysmal nonkinesigenic dyskinesia|95
PNL|procedure|percutaneous nephrolithotomy|60
PNP|staff|pediatric nurse practitioner|55|well child
PNP|disorder|peripheral polyneuropathy|25|emg feet numbness
PNS|procedure|peripheral nerve stimulation|30|stimulator
PNS|anatomy|paranasal sinuses / postnasal space|28|ct ent
PNS|anatomy|peripheral nervous system|20
PNS|disorder|paraneoplastic neurological syndrome;paraneoplastic neurologic syndrome|3|anti-hu
PNTX|disorder|pneumothorax|95
PNV|drug|prenatal vitamins|98
PNX|disorder|pneumothorax;collapsed lung|85
PO|admin|by mouth|92|mg bid daily tabs
P&O|staff|prosthetics and orthotics|90
PO|time|postoperative|5
POA|admin|power of attorney|55|daughter healthcare
POA|admin|present on admission|35
POAF|disorder|postoperative atrial fibrillation|97
POAG|disorder|primary open-angle glaucoma;open-angle glaucoma;Primary open angle glaucoma;chronic simple glaucoma|99
POBA|procedure|plain old balloon angioplasty|97
POC|admin|plan of care|55
POC|test|point of care|25|glucose
POC|finding|products of conception|17|miscarriage d&c
POCD|disorder|postoperative cognitive dysfunction|92
POCT|test|point-of-care test|98
POCUS|test|point-of-care ultrasound|99
POD|time|postoperative day|96
POEM|procedure|peroral endoscopic myotomy|95
POEMS|disorder|POEMS syndrome|92
POF|disorder|premature ovarian failure;premature menopause;early menopause|88|fsh hrt
POFD|disorder|polyostotic fibrous dysplasia|70
POG|time|period of gestation|75
POH|admin|past ocular/obstetric history|90
POI|disorder|primary ovarian insufficiency;premature ovarian failure;Premature menopause;early menopause|55|fsh hrt
POI|disorder|postoperative ileus|30|ngt
POLIP|disorder|mitochondrial neurogastrointestinal encephalomyopathy|30
POLST|admin|physician orders for life-sustaining treatment|99
POM|admin|prescription-only medicine|60
POMS|disorder|pediatric-onset multiple sclerosis|85
PONV|finding|postoperative nausea and vomiting|99
POP|disorder|pelvic organ prolapse;pelvic floor prolapse|38|pessary cystocele
POP|device|plaster of Paris|32|cast fracture
POP|drug|progestogen-only pill|25|desogestrel contraception
POPQ|test|pelvic organ prolapse quantification|98
PORD|disorder|cytochrome P450 oxidoreductase deficiency|90
pos|finding|positive|95
POS|finding|positive|70|test result
POS|admin|point of service|10|insurance
POSH|admin|past surgical history|30
postop|time|postoperative|99
POT|admin|plan of treatment|50
POT|disorder|primary orthostatic tremor|5|standing
POTS|disorder|postural orthostatic tachycardia syndrome;postural tachycardia syndrome;orthostatic tachycardia syndrome|99
POV|admin|postoperative visit|75
PP|time|postpartum|35|delivery breastfeeding lochia
PP|time|postprandial|16|glucose fasting
PP|finding|peripheral pulses|15|pedal
PP|admin|private patient|10
PP|test|pinprick|6|sensation lt
PP|finding|placenta praevia|3|placenta bleeding cesarean
PPA|disorder|primary progressive aphasia|45|speech language logopenic
PPA|drug|phenylpropanolamine|8
PPAC|disorder|progressive pseudorheumatoid arthropathy of childhood;progressive pseudorheumatoid dysplasia|30
PPB|disorder|pleuropulmonary blastoma|35|dicer1
PPBS|test|postprandial blood sugar|99
PPC|disorder|primary peritoneal carcinoma|40|ca125
PPC|disorder|postoperative pulmonary complication|25|atelectasis postoperative
PPC|place|pediatric palliative care|10
PPC|place|preferred place of care|25|hospice ppd dnacpr gsf eol home
PPCM|disorder|peripartum cardiomyopathy;Postpartum cardiomyopathy;postpartum cardiomyopathy syndrome|97
PPCRA|disorder|pigmented paravenous chorioretinal atrophy|80
PPD|unit|packs per day|48|smoker years cigarettes tobacco smokes
PPD|test|purified protein derivative (tuberculin test)|34|tb induration quantiferon positive
PPD|disorder|postpartum depression|10|epds baby sertraline postnatal edinburgh breastfeeding
PPD|time|postpartum day|4|lochia fundus delivery
PPD|test|paraphenylenediamine patch test|1
PPDR|finding|pre-proliferative diabetic retinopathy|97
PPE|device|personal protective equipment|80|mask gloves gown
PPE|disorder|palmar-plantar erythrodysesthesia;hand-foot syndrome|12|capecitabine
PPF|disorder|progressive pulmonary fibrosis|45|nintedanib
PPF|drug|propofol|40
PPG|test|postprandial glucose|55
PPGL|disorder|pheochromocytoma and paraganglioma|97
PPH|disorder|postpartum hemorrhage|88|ml uterotonic oxytocin delivery atony
PPH|disorder|primary pulmonary hypertension;~pulmonary arterial hypertension|4|sildenafil
PPH|procedure|procedure for prolapse and hemorrhoids|2|stapled
PPHN|disorder|persistent pulmonary hypertension of the newborn;persistent fetal circulation syndrome;persistent fetal circulation|99
PPI|drug|proton pump inhibitor|97|omeprazole gerd
PPIs|drug|proton pump inhibitors|99
PPIUCD|device|postpartum intrauterine contraceptive device|98
PPK|disorder|palmoplantar keratoderma|85
PPM|device|permanent pacemaker|88|dual lead chb
PPM|unit|parts per million|8|feno
PPMS|disorder|primary progressive multiple sclerosis;primary progressive MS;~multiple sclerosis|99
PPN|procedure|peripheral parenteral nutrition|75
PPNAD|disorder|primary pigmented nodular adrenocortical disease|98
PPP|disorder|palmoplantar pustulosis;palmoplantar pustular psoriasis;pustulosis palmaris et plantaris|45|pustules soles palms acitretin
PPP|finding|peripheral pulses palpable|35|extremities
PPP|admin|patient's preferred place|4
PPPD|disorder|persistent postural-perceptual dizziness|98
PPPP|disorder|punctate palmoplantar keratoderma|10
PPROM|disorder|preterm premature rupture of membranes;preterm prelabour rupture of membranes;preterm premature rupture of the membranes|99
PPS|test|Palliative Performance Scale|38|hospice
PPS|disorder|peripheral pulmonary stenosis|28|murmur infant echo
PPS|disorder|post-polio syndrome;postpolio syndrome;postpoliomyelitis syndrome|20|polio weakness
PPS|disorder|popliteal pterygium syndrome|1|webbing cleft
PPSH|disorder|pseudovaginal perineoscrotal hypospadias|60
PPSV23|drug|pneumococcal polysaccharide vaccine|99
PPTCT|admin|prevention of parent-to-child transmission (HIV)|98
PPTL|procedure|postpartum tubal ligation|98
PPU|disorder|perforated peptic ulcer|80
PPV|procedure|pars plana vitrectomy|42|retinal rd eye gas
PPV|procedure|positive pressure ventilation|25|neonate resuscitation apgar
PPV|drug|pneumococcal polysaccharide vaccine|12|immunisation
PPV|test|positive predictive value|8
PPV|disorder|patent processus vaginalis|4|hernia hydrocele
PPV|disorder|phakomatosis pigmentovascularis|1|nevus port-wine
ppx|procedure|prophylaxis|98
PR|test|per rectum (examination)|38|rectal stool bleeding mass blood prostate
PR|test|pulse rate|20|bp rr temp
PR|test|PR interval|12|ecg qrs qtc
PR|test|progesterone receptor|8|er her2 breast
PR|disorder|pulmonary valve regurgitation|5|tr pulmonic echo
PR|finding|partial response (tumour)|4|recist
PR|procedure|pulmonary rehabilitation|4|copd
PR|disorder|pityriasis rosea|1|herald
PRA|test|plasma renin activity|45|aldosterone
PRA|test|panel reactive antibody|40|transplant
PRAM|test|paediatric respiratory assessment measure|85
PRBC|drug|packed red blood cells|99
PRBCs|drug|packed red blood cells|99
preg|finding|pregnant / pregnancy|97
PRES|disorder|posterior reversible encephalopathy syndrome;posterior leukoencephalopathy syndrome;reversible posterior leukoencephalopathy syndrome|80|seizure mri hypertensive occipital
PRES|other|presentation|10
prev|time|previous(ly)|98
PRH|disorder|preretinal hemorrhage|60
PRISM|test|paediatric risk of mortality score|60
PRK|procedure|photorefractive keratectomy|92
PRL|test|prolactin|90
PRN|admin|as needed|99
PROM|disorder|premature rupture of membranes|45|gestation induction membranes liquor
PROM|test|passive range of motion|45|shoulder knee flexion
PROS|disorder|PIK3CA-related overgrowth spectrum|55
prox|anatomy|proximal|98
PRP|procedure|panretinal photocoagulation|50|pdr retina laser
PRP|drug|platelet rich plasma|38|injection tendon knee
PRP|disorder|pityriasis rubra pilaris;Devergie's disease|3|follicular erythroderma
PRRT|drug|peptide receptor radionuclide therapy|98
PRV|disorder|polycythaemia rubra vera;polycythemia vera|93
PRVC|device|pressure-regulated volume control|99
PS|device|pressure support|38|peep vent fio2 weaning
PS|test|performance status|28|ecog oncology chemo
PS|disorder|pulmonary valve stenosis;pulmonary stenosis|9|pulmonic murmur gradient dorv vsd tof pulmonary tga fallot
PS|place|plastic surgery|8
PS|disorder|pyloric stenosis|4|vomiting projectile pyloromyotomy
PSA|test|prostate-specific antigen|98|prostate
PsA|disorder|psoriatic arthritis;psoriatic arthropathy;arthropathic psoriasis|97|dactylitis psoriasis secukinumab
PSAD|finding|PSA density|80
PSARP|procedure|posterior sagittal anorectoplasty|99
PSC|disorder|primary sclerosing cholangitis|66|ibd mrcp strictures ursodiol cholangiopathy
PSC|disorder|posterior subcapsular cataract|25|cataract lens steroid ns cats cataracts cortical iol
PSCC|disorder|squamous cell carcinoma of penis|35|penectomy
PSE|disorder|portosystemic encephalopathy;hepatic encephalopathy|40|lactulose
PSE|disorder|photosensitive epilepsy|3|eeg seizures photic
PSF|procedure|posterior spinal fusion|90
PSG|test|polysomnography|98
PSGN|disorder|poststreptococcal glomerulonephritis;Acute post-streptococcal glomerulonephritis;post-streptococcal glomerulonephritis|99
PSH|admin|past surgical history|88
PSH|disorder|paroxysmal sympathetic hyperactivity|6|tbi storming
PSHx|admin|past surgical history|99
PSIS|anatomy|posterior superior iliac spine|90|sacroiliac
PSIS|disorder|pituitary stalk interruption syndrome|4|gh pituitary
PSM|finding|pansystolic murmur|60|apex
PSM|finding|positive surgical margin|15|prostatectomy
PSMA|test|prostate-specific membrane antigen (PET)|98
PsO|disorder|psoriasis;psoriatic|95
PSP|disorder|progressive supranuclear palsy;Steele-Richardson-Olszewski syndrome;progressive supranuclear ophthalmoplegia|68|falls gaze parkinsonism
PSP|disorder|primary spontaneous pneumothorax|18|chest drain
PSRA|disorder|poststreptococcal reactive arthritis|95
PSS|disorder|progressive systemic sclerosis;systemic sclerosis;scleroderma|25|raynaud scl
PSS|disorder|primary Sjögren syndrome|25|sicca ro
PSS|test|perceived stress scale|20
PSTT|disorder|placental site trophoblastic tumor|99
PSV|device|pressure support ventilation|75
PSV|test|peak systolic velocity|20|doppler
PSVD|disorder|porto-sinusoidal vascular disorder|97
PSVS|disorder|portosystemic venous shunt|30
PSVT|disorder|paroxysmal supraventricular tachycardia|98
PSW|staff|personal support worker|80
psych|place|psychiatry / psychiatric|97
pt|other|patient|97
PT|procedure|physical therapy|62|ot gait strengthening exercises wb
PT|other|patient|20
PT|test|prothrombin time|14|inr ptt aptt
PT|anatomy|posterior tibial (pulse)|2|dp
PTA|time|prior to admission|55|meds home
PTA|disorder|peritonsillar abscess;quinsy|12|trismus uvula
PTA|staff|physical therapist assistant|10
PTA|procedure|percutaneous transluminal angioplasty|8|stenosis balloon sfa
PTA|finding|post-traumatic amnesia|6|tbi gcs
PTA|test|pure tone audiometry|5|hearing
PTB|disorder|pulmonary tuberculosis|55|rifampicin sputum smear tb ripe inh isoniazid hrze
PTB|finding|preterm birth|35|cervical progesterone
PTBD|device|percutaneous transhepatic biliary drain|99
PTC|disorder|papillary thyroid carcinoma;papillary carcinoma of thyroid;thyroid papillary carcinoma|52|thyroidectomy rai thyroglobulin
PTC|procedure|percutaneous transhepatic cholangiography|15|biliary
PTC|disorder|pseudotumor cerebri;idiopathic intracranial hypertension|10|papilledema diamox
PTC|device|permanent tunneled catheter|3
PTCA|procedure|percutaneous transluminal coronary angioplasty|99
PTCL|disorder|peripheral T-cell lymphoma|98
PTD|time|prior to discharge / delivery|45|discharge
PTD|finding|preterm delivery|40|weeks gestation history cervical
PTE|disorder|pulmonary thromboembolism;pulmonary embolism;pulmonary embolus;pulmonary emboli|45|dvt ctpa anticoagulation d-dimer
PTE|procedure|pulmonary thromboendarterectomy|20|cteph
PTE|disorder|post-traumatic epilepsy|12|seizures tbi levetiracetam
PTEN|test|PTEN gene|85
PTFE|device|polytetrafluoroethylene graft|98
PTGC|disorder|progressive transformation of germinal centers|97
PTH|test|parathyroid hormone|93|calcium phosphate
PTH|disorder|post-traumatic headache|4|concussion
PTHC|procedure|percutaneous transhepatic cholangiography|92
PT/INR|test|prothrombin time and INR|99
PTL|disorder|preterm labor;premature labour|88|contractions
PTLD|disorder|post-transplant lymphoproliferative disorder;post-transplant lymphoproliferative disease;posttransplant lymphoproliferative disorder|98
PTOA|disorder|post-traumatic osteoarthritis|97
PT/OT|staff|physical and occupational therapy|99
pts|other|patients|92
PTS|other|patients|40
PTS|disorder|post-thrombotic syndrome|40|dvt stockings
PTS|admin|patient transport service|8|ambulance
PTSD|disorder|posttraumatic stress disorder;post-traumatic stress disorder;post traumatic stress disorder|99
PTT|test|partial thromboplastin time|96
PTTD|disorder|posterior tibial tendon dysfunction|97
PTU|drug|propylthiouracil|97
PTV|test|planning target volume|90
PTV|anatomy|posterior tibial vein|6
PTX|disorder|pneumothorax;collapsed lung|82|cxr chest effusion
PTX|procedure|parathyroidectomy|8|calcium
PU|disorder|pressure ulcer|42|sacral grade
PU|procedure|passed urine|38|catheter
PU|disorder|peptic ulcer|6|ulcer ppi pylori endoscopy
PUBS|procedure|percutaneous umbilical blood sampling|98
PUD|disorder|peptic ulcer disease;peptic ulcer;peptic ulcers|99
PUFA|drug|polyunsaturated fatty acids|98
PUJ|anatomy|pelviureteric junction|90
PUJO|disorder|pelviureteric junction obstruction;ureteropelvic junction obstruction|99
PUK|disorder|peripheral ulcerative keratitis|97
PUL|finding|pregnancy of unknown location|92
pulm|place|pulmonology / pulmonary|98
PUO|finding|pyrexia of unknown origin|99
PUPP|disorder|pruritic urticarial papules and plaques of pregnancy|95
PUPPP|disorder|pruritic urticarial papules and plaques of pregnancy;Polymorphic eruption of pregnancy|99
PUV|disorder|posterior urethral valve;posterior urethral valves;congenital posterior urethral valves|99
PUVA|procedure|psoralen plus ultraviolet A|99
PV|test|per vaginam (examination)|42|bleeding discharge vaginal pregnancy
PV|disorder|polycythemia vera|20|jak2 hydroxyurea venesection phlebotomy hct pmf mpn cml thrombocythemia ruxolitinib
PV|anatomy|portal vein|9|liver thrombus hepatic patent hcc cirrhosis portal doppler
PV|anatomy|pulmonary vein|7|af isolation
PV|disorder|pemphigus vulgaris|5|blisters rituximab desmoglein
PV|test|plasma viscosity|5|esr crp
PV|disorder|pityriasis versicolor|3|ketoconazole hypopigmented
PV|disorder|parvovirus B19|1|b19 rash
PVA|device|polyvinyl alcohol (particles, drops)|40
PVA|test|visual acuity (presenting)|15
PVA|disorder|absent pulmonary valve syndrome;pulmonary valve agenesis|2|tof echo
PVC|disorder|ventricular premature complex;premature ventricular contraction|94
PVCs|disorder|ventricular premature complex;premature ventricular contractions|99
PVD|disorder|peripheral vascular disease;~peripheral arterial disease|86|claudication abpi dm
PVD|disorder|posterior vitreous detachment;Vitreous detachment;detachment of vitreous|12|floaters flashes retina iop vitreous weiss rd ou retinal floater lattice tears
PVE|disorder|prosthetic valve endocarditis|65|vegetation bacteremia tee valve
PVE|procedure|portal vein embolization|25|hepatectomy liver resection
PVFM|disorder|paradoxical vocal fold motion;vocal cord dysfunction|97
PVH|disorder|periventricular haemorrhage|30
PVI|procedure|pulmonary vein isolation|88
PVL|disorder|paravalvular leak|42|tavr avr
PVL|disorder|periventricular leukomalacia;periventricular leucomalacia;white matter injury of prematurity|38|preterm hus cranial
PVL|organism|Panton-Valentine leukocidin|10|abscess mrsa
PVL|disorder|proliferative verrucous leukoplakia|3|oral
PVN|disorder|polyomavirus nephropathy|50
PVNS|disorder|pigmented villonodular synovitis|99
PVO|disorder|pulmonary vein obstruction|50
PVOD|disorder|pulmonary veno-occlusive disease|98
PVP|drug|povidone iodine|50
PVP|procedure|photoselective vaporization of prostate|35|bph greenlight
PVR|test|post-void residual|72|bladder urine retention
PVR|test|pulmonary vascular resistance|14|rhc wood
PVR|procedure|pulmonary valve replacement|5|tof
PVR|disorder|proliferative vitreoretinopathy|5|rd detachment
PVS|finding|persistent vegetative state|50|vegetative coma anoxic
PVS|finding|peripheral vascular system|20|pulses examination
PVT|disorder|portal vein thrombosis;portal venous thrombosis;thrombosis of portal vein|85
PWB|admin|partial weight bearing|98
PWID|other|person who injects drugs|98
PWP|test|pulmonary wedge pressure|40
PWP|other|person with Parkinson's|30
PWS|disorder|Prader-Willi syndrome;Prader Willi syndrome;Prader-Labhart-Willi syndrome|70|hyperphagia hypotonia growth obesity
PWS|disorder|port-wine stain;nevus flammeus|24|laser vascular facial
PWUD|other|person who uses drugs|98
PX|admin|prognosis|50
Px|procedure|prescription|35
PX|staff|patient|8
PXA|disorder|pleomorphic xanthoastrocytoma|95
PXE|disorder|pseudoxanthoma elasticum|95
PXF|disorder|pseudoexfoliation syndrome;exfoliation syndrome|97
`;
