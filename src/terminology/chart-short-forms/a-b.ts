/** One meaning a line, see `../chart-short-forms.ts`. */
export const shortFormsAB = `A1AD|disorder|alpha-1-antitrypsin deficiency;alpha-1 antitrypsin deficiency;AAT deficiency;alpha 1 antitrypsin deficiency;alpha-1 deficiency|98
A1C|test|hemoglobin A1c|100
A-a|test|alveolar-arterial oxygen gradient|92
AA|admin|Alcoholics Anonymous|35|alcohol sobriety sponsor meetings sober etoh drinking
AA|other|African American|20|yo male female
AA|disorder|alopecia areata;~alopecia|18|hair patches scalp baricitinib intralesional kenalog bald
AA|disorder|aplastic anemia;aplastic anaemia|4|pancytopenia marrow eltrombopag atg
AA|test|amino acids|4|plasma newborn metabolic
AAA|disorder|abdominal aortic aneurysm;aneurysm of abdominal aorta;triple A;~aortic aneurysm|96|aneurysm aortic evar repair vascular infrarenal screening rupture ruptured ultrasound cm endograft
AAA|disorder|triple-A syndrome;achalasia-addisonianism-alacrima syndrome;Allgrove syndrome|1|achalasia alacrima allgrove aaas
AAC|device|augmentative and alternative communication device|60|communication speech slp salt nonverbal tablet
AAC|disorder|antibiotic-associated colitis;Clostridioides difficile colitis|5|colitis diarrhea
AACG|disorder|acute angle-closure glaucoma;acute closed-angle glaucoma;acute glaucoma;~angle-closure glaucoma;~glaucoma|98
AAD|disorder|antibiotic-associated diarrhea;antibiotic-associated diarrhoea|35|diarrhoea diarrhea antibiotics stool difficile
AAD|drug|antiarrhythmic drug|30|ablation af afib flecainide amiodarone sotalol rhythm
AAD|disorder|acute aortic dissection;aortic dissection|25|dissection aortic aorta ct stanford
AAD|disorder|atlantoaxial dislocation;atlantoaxial instability|3|odontoid cervical
AAFB|organism|acid and alcohol fast bacilli|97
AAG|disorder|autoimmune autonomic ganglionopathy;autoimmune autonomic neuropathy|25|ganglionic autonomic orthostatic dysautonomia anhidrosis ivig
AAG|test|alpha-1 acid glycoprotein|15|orosomucoid level
AAO|finding|awake, alert and oriented|75|x3 oriented person place
AAO|admin|American Academy of Ophthalmology|8
AAOCA|disorder|anomalous aortic origin of coronary artery|98
AAP|admin|asthma action plan|45|asthma inhaler reliever preventer albuterol salbutamol plan spacer written peak
AAP|admin|American Academy of Pediatrics|25|guidelines recommendations recommends schedule vaccines
AAP|drug|atypical antipsychotic|8|antipsychotic olanzapine risperidone quetiapine
AAROM|procedure|active assisted range of motion|98
AAS|drug|anabolic androgenic steroids|35|bodybuilder gym testosterone steroids anabolic gynaecomastia gynecomastia cycle
AAS|disorder|acute aortic syndrome;aortic dissection|25|dissection aorta tearing intramural haematoma
AAS|disorder|atlantoaxial subluxation;atlantoaxial instability|12|rheumatoid cervical odontoid down c1 c2 atlanto
AAS|test|acute abdominal series X-ray|12|xr film obstruction stool
AAS|disorder|Aarskog-Scott syndrome;faciogenital dysplasia|2|fgd1 shawl hypertelorism
AAT|test|alpha-1 antitrypsin level|70|level phenotype liver emphysema serum screen caeruloplasmin ceruloplasmin genotype
AAT|disorder|alpha-1-antitrypsin deficiency;alpha-1 antitrypsin deficiency|10|pizz deficiency augmentation
AAT|drug|animal-assisted therapy|4|dog animal
AATD|disorder|alpha-1-antitrypsin deficiency;alpha-1 antitrypsin deficiency;AAT deficiency;alpha 1 antitrypsin deficiency;alpha-1 deficiency|96
AAU|disorder|acute anterior uveitis;anterior uveitis;anterior uveal inflammation;~iritis|92
AAV|disorder|anti-neutrophil cytoplasmic antibody-associated vasculitis;ANCA-associated vasculitis;ANCA vasculitis|85|anca mpo pr3 vasculitis rituximab gpa mpa glomerulonephritis cyclophosphamide avacopan
AAV|drug|adeno-associated virus gene therapy vector|10|gene vector zolgensma haemophilia hemophilia
Ab|test|antibody|75
AB|procedure|abortion|40|gravida g p sab tab spontaneous
AB|drug|antibiotic|30|course infection
AB|test|antibody|15
AB|disorder|asthmatic bronchitis;~bronchitis|2|wheeze
ABC|other|airway, breathing, circulation|55|airway intact resus trauma primary
ABC|disorder|aneurysmal bone cyst|12|bone lytic cyst curettage fluid orthopaedic metaphysis
ABC|drug|abacavir|10|hiv hla lamivudine 3tc
ABC|disorder|advanced breast cancer;metastatic breast cancer;~carcinoma of breast|4|palbociclib letrozole
ABC|finding|activated B-cell subtype of lymphoma|2|dlbcl
ABCDE|other|airway, breathing, circulation, disability, exposure assessment|97
ABCDs|other|airway, breathing, circulation, disability|80
ABCDs|disorder|ABCD syndrome;albinism, black lock, cell migration disorder and deafness|1|ednrb hirschsprung albinism
ABD|anatomy|abdomen|93
ABD|device|abdominal dressing pad|5|dressing gauze wound
ABE|disorder|acute bacterial endocarditis;~infective endocarditis|50|endocarditis valve vegetation murmur staph
ABE|disorder|acute bilirubin encephalopathy;kernicterus|25|bilirubin neonate jaundice exchange phototherapy
ABECB|disorder|acute exacerbation of chronic bronchitis;acute bacterial exacerbation of chronic bronchitis;chronic bronchitis|95
ABG|test|arterial blood gas|99
ABI|test|ankle brachial index|68|pad claudication toe doppler pulses arterial vascular leg tbi
ABI|disorder|acquired brain injury;brain injury|22|rehab neurorehabilitation cognitive brain behaviour head anoxic
ABI|disorder|acute bowel ischemia;acute intestinal ischemia;~mesenteric ischemia|2|bowel
ABI|device|auditory brainstem implant|1|hearing
ABL|finding|acute blood loss|75|anemia anaemia postop transfuse hgb surgery ebl
ABL|test|allowable blood loss|5|anesthesia
ABL|disorder|abetalipoproteinemia;abetalipoproteinaemia;Bassen-Kornzweig syndrome|2|mttp acanthocytes steatorrhea
ABLA|disorder|acute blood loss anemia;acute posthemorrhagic anemia;~anemia|97
ABO|test|ABO blood group|92
ABP|test|arterial blood pressure|70|line map arterial
ABP|disorder|acute biliary pancreatitis;gallstone pancreatitis|5|pancreatitis gallstones
ABPA|disorder|allergic bronchopulmonary aspergillosis|99
ABPI|test|ankle brachial pressure index|100
ABPM|test|ambulatory blood pressure monitoring|99
ABR|test|auditory brainstem response|88|hearing newborn audiology
ABR|disorder|antibody-mediated rejection of transplant|3|transplant dsa
ABRS|disorder|acute bacterial rhinosinusitis;bacterial sinusitis;Acute bacterial sinusitis;~sinusitis|97
ABVD|drug|doxorubicin, bleomycin, vinblastine and dacarbazine|100
ABW|finding|actual or adjusted body weight|92
ABx|drug|antibiotics|99
AC|time|before meals|40|hs insulin breakfast glucose fingerstick pc tid metformin
AC|anatomy|acromioclavicular|15|joint shoulder clavicle separation distal
AC|drug|anticoagulation|15|anticoagulation apixaban warfarin heparin bleeding dvt hold
AC|drug|doxorubicin and cyclophosphamide|8|breast paclitaxel chemo cycle dose-dense
AC|anatomy|anterior chamber of eye|8|deep quiet cells iol eye cornea
AC|anatomy|antecubital|6|iv piv gauge access vein
AC|device|assist control ventilation|5|peep fio2 vent
ACA|anatomy|anterior cerebral artery|45|stroke mca cta aneurysm infarct territory
ACA|test|anticentromere antibody|15|scleroderma raynaud ana centromere
ACA|test|anticardiolipin antibody|15|lupus anticoagulant
ACA|admin|Affordable Care Act|5|insurance
ACC|admin|American College of Cardiology|22|aha guideline ascvd stage class
ACC|disorder|agenesis of corpus callosum;corpus callosum agenesis|14|callosum brain fetal mri ventriculomegaly colpocephaly neurodevelopmental
ACC|place|ambulatory care clinic or centre|12|clinic followup
ACC|disorder|adenoid cystic carcinoma|10|salivary parotid palate perineural submandibular gland
ACC|disorder|adrenocortical carcinoma;adrenal cortical carcinoma;adrenal carcinoma|8|adrenal mitotane cortisol adrenalectomy
ACC|admin|Accident Compensation Corporation claim|5|claim injury
ACC|disorder|aplasia cutis congenita;aplasia cutis|3|scalp vertex newborn skin
ACCPN|disorder|agenesis of the corpus callosum with peripheral neuropathy;Andermann syndrome|60
ACD|disorder|allergic contact dermatitis;allergic contact eczema;~contact dermatitis|38|patch rash dermatitis nickel allergen fragrance topical eczema triamcinolone
ACD|disorder|anemia of chronic disease;anaemia of chronic disease;anaemia of chronic disorder;~anemia|32|ferritin anaemia anemia iron hb ckd tibc mcv
ACD|procedure|anterior cervical discectomy|10|cervical fusion spine radiculopathy
ACD|anatomy|anterior chamber depth|5|iol eye
ACD|disorder|Avellino corneal dystrophy;granular corneal dystrophy type II|1|cornea tgfbi
ACDF|procedure|anterior cervical discectomy and fusion|100
ACE|drug|angiotensin converting enzyme inhibitor|60|inhibitor lisinopril ramipril cough arb
ACE|test|angiotensin converting enzyme level|12|sarcoid calcium level serum
ACE|device|elastic compression wrap|10|wrap bandage ankle sprain
ACE|test|Addenbrooke's Cognitive Examination|8|memory cognitive dementia score
ACE|procedure|antegrade continence enema|3|constipation spina stoma
ACEI|drug|angiotensin converting enzyme inhibitor|99
ACE-III|test|Addenbrooke's Cognitive Examination III|100
ACEs|admin|adverse childhood experiences|70
ACG|disorder|angle-closure glaucoma;closed angle glaucoma;narrow angle glaucoma;~glaucoma|40|iop iridotomy gonioscopy narrow eye
ACG|admin|American College of Gastroenterology|40|guideline
ACH|place|acute care or children's hospital|30|admitted transferred
ACH|disorder|achondroplasia|18|fgfr3 dwarfism vosoritide stature rhizomelic
ACH|drug|acetylcholine|12|receptor
ACHD|disorder|congenital heart disease;adult congenital heart disease;congenital heart defect|90
AChR|test|acetylcholine receptor antibody|97
ACI|procedure|autologous chondrocyte implantation|20|knee cartilage
ACI|disorder|acute cerebral infarction;cerebral infarction|15|stroke infarct
ACJ|anatomy|acromioclavicular joint|100
aCL|test|anticardiolipin antibody|97
ACL|anatomy|anterior cruciate ligament|90|knee tear lachman meniscus pcl reconstruction
ACL|test|anticardiolipin antibody|8|lupus thrombosis antiphospholipid
ACLF|disorder|acute-on-chronic liver failure;liver failure|98
ACLR|procedure|anterior cruciate ligament reconstruction|100
ACLS|procedure|advanced cardiac life support|98|rosc epinephrine arrest code cpr
ACLS|disorder|acrocallosal syndrome|1|kif7 polydactyly
ACOG|admin|American College of Obstetricians and Gynecologists|100
ACOM|anatomy|anterior communicating artery|95
ACP|admin|advance care planning|78|goals dnr dnacpr preferences directive palliative proxy surrogate
ACP|staff|advanced clinical practitioner|14|seen reviewed
ACPA|test|anti-citrullinated protein antibody|99
ACPO|disorder|acute colonic pseudo-obstruction;Ogilvie syndrome;colonic pseudo-obstruction|97
ACPS|disorder|acrocephalopolysyndactyly|20
ACR|test|urine albumin creatinine ratio|70|urine egfr diabetes ckd mg mmol hba1c microalbumin
ACR|admin|American College of Radiology or Rheumatology criteria|25|criteria birads mammogram tirads
ACS|disorder|acute coronary syndrome;~myocardial infarction;~ischemic heart disease|82|troponin chest nstemi ecg aspirin ticagrelor cath angina coronary heparin troponins ekg stemi cardiology cad rule ro
ACS|disorder|acute chest syndrome;acute chest syndrome due to sickle cell disease;sickle cell acute chest syndrome;acute chest syndrome in sickle cell disease|6|sickle hbss hydroxyurea exchange crisis scd vaso-occlusive voc transfusion infiltrate hemoglobin haemoglobin hbsc avn priapism
ACS|drug|antenatal corticosteroids|3|betamethasone preterm steroids labour
ACS|disorder|acute compartment syndrome;compartment syndrome|3|fasciotomy compartment tibial fracture
ACS|place|acute care surgery service|3|consult surgery appendicitis
ACT|drug|acceptance and commitment therapy|25|therapy psychology cbt values
ACT|test|asthma control test|25|asthma inhaler score
ACT|test|activated clotting time|20|heparin seconds cath bypass ecmo
ACT|place|assertive community treatment team|15|schizophrenia case team
ACTH|test|adrenocorticotropic hormone|99
ACUG|disorder|Blau syndrome;arthrocutaneouveal granulomatosis|15
ACV|drug|aciclovir|65|herpes hsv vzv shingles zoster iv encephalitis valacyclovir
ACV|device|assist control ventilation|10|peep
ACV|disorder|spinocerebellar ataxia type 29;aplasia of cerebellar vermis|1|vermis
ACVD|disorder|atherosclerotic cardiovascular disease;~cardiovascular disease|40
AD|disorder|Alzheimer disease;Alzheimer's disease;dementia of the Alzheimer type;Alzheimer's;~dementia|28|donepezil memory dementia mmse memantine moca cognitive lecanemab amyloid alzheimers neuropsychology rivastigmine
AD|disorder|atopic dermatitis;atopic eczema;eczema|20|eczema triamcinolone flexural emollient hydrocortisone dupilumab dupixent itch topical xerosis pruritus tacrolimus
AD|other|autosomal dominant|12|inheritance pathogenic heterozygous gene variant genetics familial inherited recessive
AD|drug|antidepressant|10|ssri sertraline depression mood citalopram mirtazapine
AD|anatomy|right ear|7|as au tympanic tm hearing cerumen db audiogram otoscopy
AD|admin|advance directive|7|directive code proxy polst dnr capacity
AD|disorder|autonomic dysreflexia|3|sci spinal paraplegia tetraplegia catheter t6
AD|disorder|aortic dissection;dissection of aorta|2|aorta dissection tearing stanford
AD|finding|acute distress|2|no
AD|disorder|adjustment disorder|2|stressor adjustment counselling
AD8|test|AD8 dementia screening interview|100
ADA|admin|American Diabetes Association (diet or guideline)|50|diet diabetic carb guideline kcal glucose
ADA|test|adenosine deaminase level|25|pleural fluid ascitic tb effusion csf
ADA|admin|Americans with Disabilities Act|10|accommodation work disability
ADA|drug|adalimumab|8|humira crohn infliximab trough
ADA|disorder|adenosine deaminase deficiency;severe combined immunodeficiency due to adenosine deaminase deficiency;~severe combined immunodeficiency|1|scid pegademase trec
ADAT|admin|advance diet as tolerated|98
ADC|test|apparent diffusion coefficient|55|dwi mri restricted diffusion map
ADC|drug|antibody-drug conjugate|12|trastuzumab sacituzumab deruxtecan
ADC|place|adult day care|10|attends day caregiver
ADC|disorder|adenocarcinoma|8|lung biopsy ttf1 histology
ADC|disorder|AIDS dementia complex;HIV-associated dementia;AIDS with dementia|3|hiv cd4 cognitive
ADCC|other|antibody-dependent cell-mediated cytotoxicity|50
ADCC|disorder|hereditary adrenocortical carcinoma;adrenocortical carcinoma|3|adrenal
ADD|disorder|attention deficit hyperactivity disorder, predominantly inattentive type;attention deficit disorder;attention deficit hyperactivity disorder;~Child attention deficit disorder;~attention deficit disorder of childhood|80|adderall vyvanse concentration stimulant inattentive ritalin school methylphenidate focus
ADD|other|add (plain word) or near addition of spectacles|12|bifocal sphere lens near readers
ADE|disorder|adverse drug event;adverse reaction caused by drug|85|drug reaction pharmacist medication
ADE|drug|cytarabine, daunorubicin and etoposide|4|induction aml
ADE|disorder|acute disseminated encephalomyelitis|2|demyelinating
ADEM|disorder|acute disseminated encephalomyelitis;postinfectious encephalomyelitis|99
ADH|finding|atypical ductal hyperplasia of breast|60|breast biopsy excision dcis mammogram core lumpectomy
ADH|test|antidiuretic hormone|35|sodium siadh hyponatraemia osmolality
ADHD|disorder|attention deficit hyperactivity disorder;attention deficit hyperactivity disorder, combined type;attention-deficit hyperactivity disorder;attention deficit/hyperactivity disorder|100
ADHF|disorder|acute decompensated heart failure;acute on chronic heart failure;~heart failure|100
ADHR|disorder|autosomal dominant hypophosphatemic rickets;~hypophosphatemic rickets|85
ADJ|other|adjusted or adjuvant|80
ADL|finding|activities of daily living|98
AD lib|admin|as desired|100
ADLs|finding|activities of daily living|100
ADM|admin|admission or admitted|55|dc date los admit
ADM|drug|administered|20|dose given
ADM|device|acellular dermal matrix|8|implant expander breast reconstruction
ADM|anatomy|abductor digiti minimi|5|emg ulnar hand
ADM|disorder|amyopathic dermatomyositis;~clinically amyopathic dermatomyositis;~dermatomyositis|1|gottron mda5 heliotrope
ADOS|test|Autism Diagnostic Observation Schedule|100
ADPKD|disorder|autosomal dominant polycystic kidney disease;adult polycystic kidney disease;adult polycystic kidneys;~polycystic kidney disease|100
ADR|disorder|adverse drug reaction;adverse reaction caused by drug|85|allergy drug reaction
ADR|procedure|artificial disc replacement|8|lumbar cervical disc
ADRD|disorder|Alzheimer disease and related dementias;~dementia|98
ADT|drug|androgen deprivation therapy|85|prostate psa leuprolide gleason goserelin
ADT|admin|admission, discharge, transfer|12
A&E|place|accident and emergency department|100
AE|disorder|adverse event|30|ctcae grade trial study
AE|finding|air entry|30|chest bilateral equal lungs creps
AE|place|accident and emergency department|15|attended gp discharge
AE|anatomy|above elbow|8|cast amputation backslab fracture
AE|disorder|autoimmune encephalitis|4|nmdar ivig seizures lgi1
AEA|procedure|above elbow amputation|50
AEB|other|as evidenced by|97
AECB|disorder|acute exacerbation of chronic bronchitis;chronic bronchitis|97
AECOPD|disorder|acute exacerbation of chronic obstructive airways disease;acute exacerbation of chronic obstructive pulmonary disease;chronic obstructive pulmonary disease|100
AED|drug|antiepileptic drug|75|seizure epilepsy levetiracetam keppra lamotrigine valproate eeg
AED|device|automated external defibrillator|22|arrest shock cpr bystander rosc
AED|place|accident and emergency department|2
AEDs|drug|antiepileptic drugs|95
AEH|finding|atypical endometrial hyperplasia|90
AERD|disorder|aspirin exacerbated respiratory disease;Samter triad;aspirin-induced respiratory disease|95
AF|disorder|atrial fibrillation;fibrillation atrial;auricular fibrillation;a-fib|90|anticoagulated apixaban warfarin rate bisoprolol ecg irregular chads2vasc doac paroxysmal ablation metoprolol
AF|finding|afebrile|4|vss temp tmax avss
AF|anatomy|anterior fontanelle|4|soft flat fontanelle baby newborn sutures infant
AF|other|amniotic fluid|1
AFB|test|acid-fast bacilli|96
AFE|disorder|amniotic fluid embolism|75
AFI|test|amniotic fluid index|96
AFib|disorder|atrial fibrillation;auricular fibrillation;a-fib|100
A-fib|disorder|atrial fibrillation;auricular fibrillation;a-fib|100
AFL|disorder|atrial flutter;auricular flutter;a-flutter|95
AFLP|disorder|acute fatty liver of pregnancy|98
A-flutter|disorder|atrial flutter|100
AFM|disorder|acute flaccid myelitis|65|weakness limb enterovirus paralysis
AFM|finding|active fetal movements|20|gestation pregnant
AFO|device|ankle foot orthosis|100
AFP|test|alpha-fetoprotein|95|liver hcc hcg tumour marker ultrasound cirrhosis
AFP|disorder|acute flaccid paralysis|2|polio paralysis weakness
AFP|disorder|persistent idiopathic facial pain;atypical facial pain;facial pain|1|trigeminal facial dental carbamazepine
AFRS|disorder|allergic fungal rhinosinusitis;allergic fungal sinusitis|98
AFS|disorder|allergic fungal sinusitis|35|sinus polyps mucin
AFVSS|finding|afebrile, vital signs stable|100
AFX|disorder|atypical fibroxanthoma|85
AG|test|anion gap|60|bicarb ketones dka bicarbonate lactate acidosis
AG|test|antigen|20|hbs covid rapid
AGA|finding|appropriate for gestational age|75|newborn weeks nicu birthweight infant apgar
AGA|disorder|androgenetic alopecia;male pattern alopecia;female pattern alopecia;male pattern baldness;~alopecia|22|minoxidil hair finasteride thinning scalp
AGC|finding|atypical glandular cells|85|pap cytology colposcopy cervical
AGE|disorder|acute gastroenteritis;gastroenteritis|25|vomiting diarrhoea dehydration ors diarrhea zofran
AGEP|disorder|acute generalized exanthematous pustulosis;acute generalised exanthematous pustulosis;pustular drug eruption|100
AGN|disorder|acute glomerulonephritis;glomerulonephritis|85
AGNB|organism|aerobic gram-negative bacilli|70
AGS|disorder|Alagille syndrome;arteriohepatic dysplasia|35|jag1 cholestasis butterfly bile
AGS|disorder|alpha-gal syndrome;galactose-alpha-1,3-galactose allergy;red meat allergy|20|meat tick mammalian beef
AGS|disorder|Aicardi-Goutières syndrome|12|calcification interferon chilblains
AGS|disorder|adrenogenital syndrome;congenital adrenal hyperplasia|5|hydrocortisone 17ohp
AH|drug|antihistamine|35|cetirizine urticaria itch
AH|finding|auditory hallucinations|25|voices si hi vh psychosis denies
AH|disorder|alcoholic hepatitis|20|alcohol maddrey bilirubin prednisolone
AH|anatomy|aqueous humour or abdominal hysterectomy|4
AHA|admin|American Heart Association|75|acc guideline class diet
AHA|disorder|autoimmune hemolytic anemia;autoimmune haemolytic anaemia;~hemolytic anemia|7|coombs dat haemolysis hemolysis reticulocytes haptoglobin
AHA|drug|alpha hydroxy acid|5|acne peel
AHA|disorder|acquired hemophilia A;~acquired haemophilia|4|inhibitor bleeding factor viii aptt bypassing
AHC|disorder|alternating hemiplegia of childhood|20|flunarizine atp1a3 hemiplegia
AHC|admin|after hours clinic|20
AHC|disorder|X-linked adrenal hypoplasia congenita;congenital adrenal hypoplasia|8|dax1 nr0b1 adrenal
AHC|disorder|acute hemorrhagic conjunctivitis;~viral conjunctivitis|4|conjunctivitis
AHCD|admin|advance health care directive|98
AHD|admin|advance healthcare directive|50|directive
AHD|disorder|arteriosclerotic heart disease;~coronary arteriosclerosis;~ischemic heart disease|20|coronary
AHDS|disorder|Allan-Herndon-Dudley syndrome;MCT8 deficiency|90
AHF|disorder|acute heart failure;heart failure|75|bnp furosemide diuresis oedema
AHF|drug|antihemophilic factor|10|factor viii
AHI|test|apnea hypopnea index|99
AHLE|disorder|acute hemorrhagic leukoencephalitis;acute haemorrhagic leukoencephalitis|95
AHO|disorder|Albright hereditary osteodystrophy;pseudohypoparathyroidism type 1A;~pseudohypoparathyroidism|70|gnas pth brachydactyly hypocalcaemia
AHO|disorder|acute hematogenous osteomyelitis;osteomyelitis|25|osteomyelitis crp blood staph bone
AHP|staff|allied health professional|70
AHP|disorder|acute hepatic porphyria;~acute porphyria|15|givosiran porphyria ala pbg
AHPs|staff|allied health professionals|95
AHSCT|procedure|autologous hematopoietic stem cell transplant|97
AHTR|disorder|acute hemolytic transfusion reaction|95
aHUS|disorder|atypical hemolytic uremic syndrome;hemolytic-uremic syndrome|99
AI|finding|aortic regurgitation;aortic insufficiency;aortic valve regurgitation|40|valve echo murmur tte ef aortic mr moderate
AI|drug|aromatase inhibitor|28|anastrozole letrozole breast er dexa exemestane
AI|disorder|adrenal insufficiency;adrenal cortical hypofunction|15|hydrocortisone cortisol cosyntropin stress acth adrenal crisis addison sick-day fludrocortisone hypopituitarism
AI|other|artificial intelligence|6|scribe transcription software
AI|other|autoimmune|5
AIA|disorder|aspirin-induced asthma;aspirin exacerbated respiratory disease;aspirin-induced respiratory disease|40
AIC|test|hemoglobin A1c|55|diabetes glucose metformin
AIC|disorder|Aicardi syndrome|10|spasms lacunae callosum
AICA|anatomy|anterior inferior cerebellar artery|99
AICD|device|automatic implantable cardioverter defibrillator|100
AID|disorder|autoimmune disease|35
AID|device|automated insulin delivery|25|pump omnipod
AID|procedure|artificial insemination by donor|20|donor
AIDP|disorder|acute inflammatory demyelinating polyneuropathy;Guillain-Barré syndrome;Guillain-Barre syndrome;Guillain Barre;~acute inflammatory demyelinating polyradiculoneuropathy|99
AIDS|disorder|acquired immune deficiency syndrome;AIDS;~HIV disease|94
AIED|disorder|autoimmune inner ear disease|92|hearing steroids sensorineural audiogram
AIED|disorder|Åland island eye disease|1|cacna1f nystagmus
AIH|disorder|autoimmune hepatitis;autoimmune chronic active hepatitis;lupoid hepatitis|94|azathioprine igg asma alt prednisolone liver
AIH|procedure|artificial insemination by husband|1|insemination
AIHA|disorder|autoimmune hemolytic anemia;autoimmune haemolytic anaemia;acquired autoimmune hemolytic anemia;~hemolytic anemia|100
AILD|disorder|autoimmune liver disease|60|pbc psc aih liver
AILD|disorder|angioimmunoblastic lymphadenopathy with dysproteinemia;angioimmunoblastic T-cell lymphoma|30|lymphoma nodes
AIMS|test|abnormal involuntary movement scale|85|antipsychotic tardive
AIN|disorder|acute interstitial nephritis;tubulointerstitial nephritis|60|creatinine ppi aki nephritis eosinophils renal
AIN|disorder|anal intraepithelial neoplasia|30|anal anoscopy hpv hra
AIN|anatomy|anterior interosseous nerve|8|ok supracondylar thumb median
AION|disorder|anterior ischemic optic neuropathy;ischemic optic neuropathy;anterior ischaemic optic neuropathy;ischaemic optic neuropathy|97
AIP|disorder|autoimmune pancreatitis;IgG4-related pancreatitis|35|igg4 pancreas prednisolone jaundice
AIP|disorder|acute intermittent porphyria;Swedish porphyria;~porphyria|35|porphobilinogen hemin haem givosiran ala
AIP|disorder|acute interstitial pneumonia;Hamman-Rich syndrome;interstitial pneumonia|8|ground glass ards ild
AIR|other|air (plain word), room air|45|room
AIR|place|acute inpatient rehabilitation|40|rehab pmr discharge dispo snf
AIR|disorder|autoimmune retinopathy|1|retina erg
AIS|disorder|acute ischemic stroke;ischemic stroke;cerebral infarction;ischaemic stroke|50|stroke nihss tpa thrombectomy mca infarct
AIS|disorder|adolescent idiopathic scoliosis;adolescent scoliosis;~idiopathic scoliosis|16|scoliosis curve cobb brace spine
AIS|disorder|adenocarcinoma in situ of cervix;~adenocarcinoma in situ|12|cervix colposcopy cone lletz pap endocervical
AIS|test|ASIA impairment scale|8|sci spinal cord
AIS|disorder|androgen insensitivity syndrome|3|46xy karyotype
AIS|test|abbreviated injury scale|3|iss trauma
AITD|disorder|autoimmune thyroid disease|99
AITL|disorder|angioimmunoblastic T-cell lymphoma|99
AIVR|disorder|accelerated idioventricular rhythm|99
AJ|finding|ankle jerk|85
AJCC|admin|American Joint Committee on Cancer stage|100
AK|disorder|actinic keratosis;solar keratosis;actinic keratoses|70|cryotherapy efudix scalp face ln2 sun forehead
AK|anatomy|above knee|18|amputation prosthesis stocking
AK|disorder|acanthamoeba keratitis|3|contact lens cornea phmb
AKA|procedure|above knee amputation|60|amputation stump prosthesis left right pvd
AKA|other|also known as|28
AKA|disorder|alcoholic ketoacidosis;ketoacidosis|10|ketones alcohol gap vomiting ketoacidosis
AKE|test|active knee extension|30|hamstring
AKE|disorder|acrokeratoelastoidosis;acrokeratoelastoidosis of Costa|15
AKI|disorder|acute kidney injury;acute renal failure;acute renal impairment|100
AKIN|test|acute kidney injury network stage|80
AKP|finding|anterior knee pain|80
AKs|disorder|actinic keratosis;solar keratosis|99
AKU|disorder|alkaptonuria|95
AKV|disorder|acrokeratosis verruciformis;acrokeratosis verruciformis of Hopf|60
AL|disorder|AL amyloidosis;light chain amyloidosis;primary amyloidosis|30|amyloid amyloidosis daratumumab chain cardiac kappa lambda
AL|place|assisted living|25|resident facility snf walker
AL|device|arterial line|20|map radial
AL|test|axial length|10|iol biometry
ALA|drug|alpha lipoic acid or aminolevulinic acid|65|neuropathy supplement pdt
ALC|admin|alternate level of care|40|placement ltc bed
ALC|test|absolute lymphocyte count|40|wbc lymphocytes anc
ALCAPA|disorder|anomalous origin of left coronary artery from pulmonary artery;anomalous left coronary artery from the pulmonary artery|99
ALCL|disorder|anaplastic large cell lymphoma|98
ALD|disorder|alcoholic liver disease;alcohol-related liver disease;alcohol-associated liver disease|80|alcohol cirrhosis etoh ascites varices drinking decompensated maddrey
ALD|disorder|adrenoleukodystrophy;X-linked adrenoleukodystrophy;~X-linked cerebral adrenoleukodystrophy|15|vlcfa abcd1 leukodystrophy adrenal newborn
ALF|disorder|acute liver failure;acute hepatic failure;fulminant hepatic failure|50|inr encephalopathy paracetamol acetaminophen transplant nac
ALF|place|assisted living facility|45|resident facility snf lives caregiver walker
ALI|disorder|acute limb ischemia;acute lower limb ischemia|45|limb embolectomy pulseless leg vascular doppler
ALI|disorder|acute lung injury;~acute respiratory distress syndrome|35|ventilator pao2 peep ards infiltrates
ALI|disorder|acute liver injury|12|alt transaminases inr liver
ALIF|procedure|anterior lumbar interbody fusion|100
A-line|device|arterial line|100
ALK|test|ALK rearrangement or alkaline phosphatase|88
ALKP|test|alkaline phosphatase|99
ALK PHOS|test|alkaline phosphatase|100
ALL|disorder|acute lymphoblastic leukemia;acute lymphoid leukemia;acute lymphoblastic leukaemia;~leukemia|45|leukaemia leukemia blasts vincristine asparaginase maintenance mercaptopurine intrathecal oncology
ALL|admin|allergies|25|nkda penicillin pmh meds
ALL|other|all (plain word)|25
ALM|disorder|acral lentiginous melanoma;malignant melanoma|70|sole nail melanoma breslow
ALM|device|adjustable laryngeal mask|5
ALND|procedure|axillary lymph node dissection|100
ALOC|finding|altered level of consciousness|98
ALP|test|alkaline phosphatase|99
ALPC|procedure|argon laser photocoagulation|40|laser retina
ALPC|disorder|congenital alopecia|3|hair
ALPS|disorder|autoimmune lymphoproliferative syndrome|90
ALS|disorder|amyotrophic lateral sclerosis;Lou Gehrig disease;Lou Gehrig's disease;~motor neuron disease|80|riluzole bulbar fvc motor fasciculations neurone emg peg edaravone
ALS|procedure|advanced life support|17|ambulance ems cpr arrest paramedic rosc
ALT|test|alanine aminotransferase|95
ALT|procedure|argon laser trabeculoplasty|1|iop glaucoma trabeculoplasty
ALT|procedure|anterolateral thigh flap|1|flap
ALT|disorder|atypical lipomatous tumor;atypical lipomatous tumour;~well-differentiated liposarcoma|1|mdm2 lipomatous liposarcoma
ALTB|disorder|acute laryngotracheobronchitis;croup|95
ALTE|finding|apparent life-threatening event;brief resolved unexplained event|99
ALUNC|disorder|alopecia universalis congenita;~alopecia universalis|50
AM|time|morning|96
AMA|admin|against medical advice|72|left ed discharged signed leave risks
AMA|test|antimitochondrial antibody|14|pbc asma ana liver alp
AMA|finding|advanced maternal age|12|nipt g2p1 pregnancy gestation trimester
AMB|finding|ambulatory|55|walker gait assist
AMB|drug|amphotericin B|15|fungal
AMB|place|ambulance|10
AMC|disorder|arthrogryposis multiplex congenita;~arthrogryposis|25|contractures clubfoot joints
AMC|place|academic medical center|15|transferred
AMC|drug|amoxicillin-clavulanate|10
AMC|anatomy|arm muscle circumference|3
AMCN|disorder|neurogenic arthrogryposis multiplex congenita;~arthrogryposis multiplex congenita|40
AMD|disorder|age-related macular degeneration;age related macular degeneration;senile macular degeneration;~macular degeneration|93|macular drusen eylea areds retina oct avastin vision
AMD|disorder|acid maltase deficiency;glycogen storage disease type II;Pompe disease|1|pompe alglucosidase
AMDG|disorder|acromesomelic dysplasia, Grebe type|40
AMH|test|anti-Müllerian hormone|97
AMHP|staff|approved mental health professional|100
AMI|disorder|acute myocardial infarction;acute MI;acute heart attack;~myocardial infarction|85|stemi troponin pci cath st cad
AMI|disorder|acute mesenteric ischemia;mesenteric ischemia;acute intestinal ischemia|6|bowel mesenteric sma lactate
AMI|drug|amikacin or amitriptyline|4
AML|disorder|acute myeloid leukemia;acute myelogenous leukemia;acute myeloid leukaemia;~leukemia|75|blasts cytarabine leukaemia leukemia azacitidine venetoclax flt3 npm1 neutropenic marrow
AML|disorder|angiomyolipoma of kidney;kidney angiomyolipoma;~angiomyolipoma|14|kidney renal fat angiomyolipoma tuberous tsc tsc2 everolimus
AML|anatomy|anterior mitral leaflet|6|mitral mr leaflet valve echo
AMM|disorder|agnogenic myeloid metaplasia;primary myelofibrosis;myelofibrosis|30|splenomegaly ruxolitinib
AMM|disorder|anorectal mucosal melanoma|2|melanoma
AMML|disorder|acute myelomonocytic leukemia;acute myeloid leukemia|85
AMN|disorder|adrenomyeloneuropathy;~adrenoleukodystrophy|85
AMPLE|other|AMPLE history|98
AMR|disorder|antibody-mediated rejection of transplant;~transplant rejection|55|dsa transplant c4d graft biopsy
AMR|other|antimicrobial resistance|25|resistance
AMR|place|American Medical Response ambulance|8|ems transport
AMS|disorder|altered mental status;altered mental state|90|confused uti lethargic encephalopathy oriented
AMS|disorder|acute mountain sickness;~altitude sickness|3|altitude acetazolamide trek diamox
AMS|other|antimicrobial stewardship|3|stewardship
AMS|device|artificial urinary sphincter or penile prosthesis (AMS)|2|sphincter prosthesis
AMT|test|abbreviated mental test score|55|confusion delirium dementia
AMT|other|amount|25
AMTS|test|abbreviated mental test score|100
AMU|place|acute medical unit|99
AMVC|disorder|familial atrophia maculosa varioliformis cutis|30
AN|disorder|anorexia nervosa;~eating disorder|45|bmi restricting purging camhs refeeding weight eating
AN|disorder|acanthosis nigricans|25|neck obesity insulin axillae pcos hyperpigmentation
AN|place|antenatal|15|clinic booking gestation midwife
AN|disorder|acoustic neuroma;vestibular schwannoma|3|iac hearing tinnitus
ANA|test|antinuclear antibody|99
ANC|test|absolute neutrophil count|78|neutropenia chemo wbc gcsf clozapine k
ANC|place|antenatal care or clinic|20|booking gestation midwife pregnant
ANCA|test|antineutrophil cytoplasmic antibody|99
ANLL|disorder|acute nonlymphocytic leukemia;acute myeloid leukemia;acute myeloid leukaemia;acute myelogenous leukemia|85
ANM|disorder|nemaline myopathy 5;Amish nemaline myopathy;~nemaline myopathy|5|tnnt1
ANP|staff|advanced nurse practitioner|94
ANS|anatomy|autonomic nervous system|60
ANS|drug|antenatal steroids|20|betamethasone preterm
ANTI-CCP|test|anti-cyclic citrullinated peptide antibody|100
ANUG|disorder|acute necrotizing ulcerative gingivitis;necrotizing ulcerative gingivitis;Vincent's angina|97
A&O|finding|alert and oriented|97
A/O|finding|alert and oriented|90
AOB|finding|alcohol on breath|75
AOCD|disorder|anemia of chronic disease;anaemia of chronic disease;anaemia of chronic disorder;~anemia|98
AoCKD|disorder|acute on chronic kidney disease;acute-on-chronic renal failure;~acute kidney injury|99
AOD|other|alcohol and other drugs|75|drug
AOD|disorder|adult onset diabetes;type 2 diabetes mellitus|10|diabetic
AODA|other|alcohol and other drug abuse|85
AODM|disorder|adult onset diabetes mellitus;type 2 diabetes mellitus;~diabetes mellitus|98
AOM|disorder|acute otitis media;otitis media;~Acute suppurative otitis media;~purulent acute otitis media;~acute purulent otitis media|88|tm ear amoxicillin bulging otalgia tympanic
AOM|drug|anti-obesity medication|5|wegovy obesity semaglutide zepbound
AOP|disorder|apnea of prematurity;apnoea of prematurity|70|caffeine preterm nicu
AOS|disorder|apraxia of speech|45|speech slp aphasia
AOS|test|airway obstruction or arrival on scene|10|ems
AOS|disorder|Adams-Oliver syndrome|6|scalp aplasia limb
AOSD|disorder|adult onset Still disease;adult-onset Still's disease;Adult onset Still's disease;adult-onset Still disease;adult Still's disease|98
A&Ox3|finding|alert and oriented to person, place and time|100
A/P|admin|assessment and plan|98
A&P|admin|assessment and plan|80
AP|test|anteroposterior view|38|cxr lateral radiograph view portable pelvis film xr
AP|finding|abdominal pain|12|nausea vomiting diarrhoea
AP|disorder|acute pancreatitis;pancreatitis|10|lipase pancreatitis amylase gallstone
AP|anatomy|anterior posterior|8|diameter cm
AP|admin|assessment and plan|8
AP|drug|antipsychotic or antiplatelet|8
AP|disorder|angina pectoris;angina|4|gtn exertional
APACHE|test|APACHE severity score|100
APAP|drug|acetaminophen (paracetamol)|86|mg prn tylenol hydrocodone pain oxycodone q6h
APAP|device|automatic positive airway pressure|13|cpap sleep osa ahi mask cmh2o
APAP|disorder|autoimmune pulmonary alveolar proteinosis;~pulmonary alveolar proteinosis|1|gmcsf lavage
APC|procedure|argon plasma coagulation|40|gave endoscopy colonoscopy coagulation angioectasia
APC|finding|atrial premature complex;premature atrial contraction|22|ecg holter pvcs palpitations
APC|test|activated protein C resistance|12|thrombophilia leiden
APC|other|APC gene|12|fap polyposis gene
APD|procedure|automated peritoneal dialysis|35|peritoneal dialysis esrd cycler
APD|finding|relative afferent pupillary defect;afferent pupillary defect|35|pupils perrl iop pupil eye optic
APD|disorder|auditory processing disorder;central auditory processing disorder|12|audiology school hearing listening
APD|disorder|progestogen hypersensitivity;autoimmune progesterone dermatitis|1|menses progesterone
APDs|drug|antipsychotic drugs|60
APE|disorder|acute pulmonary edema;acute pulmonary oedema|25|furosemide cxr bnp heart
APE|disorder|acute pulmonary embolism;pulmonary embolism|20|ctpa dvt anticoagulation
APE|admin|annual physical exam|20|annual
APE|disorder|syndrome of apparent mineralocorticoid excess|1|hypokalaemia liquorice
APECED|disorder|autoimmune polyendocrinopathy syndrome type 1;autoimmune polyendocrinopathy-candidiasis-ectodermal dystrophy|98
APGAR|test|Apgar score|100
APH|disorder|antepartum hemorrhage;antepartum haemorrhage|95
APKD|disorder|adult polycystic kidney disease;Autosomal dominant polycystic kidney disease;adult polycystic kidneys;~polycystic kidney disease|95
aPL|test|antiphospholipid antibody|97
APL|disorder|acute promyelocytic leukemia;acute promyelocytic leukaemia;AML M3;~acute myeloid leukemia|55|atra arsenic promyelocytes dic pml leukaemia
APL|test|antiphospholipid antibody|28|lupus anticoagulant cardiolipin thrombosis miscarriage
APL|anatomy|abductor pollicis longus|10|wrist dequervain thumb tendon
APL|disorder|atrichia with papular lesions|1|hair
APLA|disorder|antiphospholipid syndrome;antiphospholipid antibody syndrome;Hughes syndrome|50|warfarin dvt miscarriage
APLA|test|antiphospholipid antibody|45|negative screen titre
APLAS|disorder|antiphospholipid syndrome|99
APLD|procedure|automated percutaneous lumbar discectomy|20|disc
APLD|disorder|acquired partial lipodystrophy;Barraquer-Simons syndrome|10|lipodystrophy c3
APLS|disorder|antiphospholipid syndrome;antiphospholipid antibody syndrome;Hughes syndrome|60|lupus warfarin thrombosis
APLS|procedure|advanced paediatric life support|25|weight resus
APML|disorder|acute promyelocytic leukemia;acute promyelocytic leukaemia;AML M3;~acute myeloid leukemia|99
APMPPE|disorder|acute posterior multifocal placoid pigment epitheliopathy|100
APO-A|test|apolipoprotein A|90
ApoB|test|apolipoprotein B|99
APOE|test|apolipoprotein E genotype|99
APP|staff|advanced practice provider|80
APR|procedure|abdominoperineal resection|80|rectal stoma colostomy tumour
APS|disorder|antiphospholipid syndrome;antiphospholipid antibody syndrome;Hughes syndrome|55|lupus warfarin anticoagulant thrombosis miscarriage cardiolipin dvt
APS|admin|adult protective services|25|abuse neglect report sw referral
APS|place|acute pain service|14|epidural pca pain block postop
APS|disorder|autoimmune polyendocrinopathy;autoimmune polyglandular syndrome|3|addison hypoparathyroidism candidiasis aire
APS-1|disorder|autoimmune polyendocrinopathy syndrome type 1;autoimmune polyglandular syndrome type 1;APECED|98
APTT|test|activated partial thromboplastin time|100
APVD|disorder|anomalous pulmonary venous drainage;anomalous pulmonary venous connection|90
APVR|disorder|congenital pulmonary venous return anomaly;anomalous pulmonary venous return|80
APW|disorder|aortopulmonary window;aortopulmonary septal defect|75
AQP4|test|aquaporin-4 antibody|99
AR|disorder|aortic valve regurgitation;aortic regurgitation;aortic insufficiency|42|valve echo murmur mr aortic tr ef tte bicuspid
AR|disorder|allergic rhinitis;nasal allergy;nasal allergies|28|flonase sneezing pollen cetirizine rhinitis nasal fluticasone asthma turbinates dust mite loratadine eczema antihistamine
AR|other|autosomal recessive|8|inheritance variant gene carrier homozygous genetics parents
AR|finding|androgen receptor|4|breast pathology prostate
ARB|drug|angiotensin receptor blocker|97|ace losartan htn candesartan bp ramipril
ARB|disorder|autosomal recessive bestrophinopathy|1|best1 vitelliform retina
ARBD|disorder|alcohol-related brain damage|90
ARC|place|addiction recovery or respite centre|25
ARCH|anatomy|arch (of aorta or foot)|85
ARCH|disorder|age-related clonal hematopoiesis;~clonal hematopoiesis|1|dnmt3a tet2
ARDS|disorder|acute respiratory distress syndrome;adult respiratory distress syndrome;shock lung|100
ARF|disorder|acute renal failure;acute kidney injury|45|creatinine cr renal urine dialysis bun nephrology oliguria
ARF|disorder|acute respiratory failure;~respiratory failure|32|hypoxia intubated bipap o2 hypoxic ventilator hypercapnic sats
ARF|disorder|acute rheumatic fever;rheumatic fever|14|rheumatic bicillin carditis strep chorea asot benzathine rhd penicillin
ARFID|disorder|avoidant restrictive food intake disorder;~eating disorder|100
ARLD|disorder|alcohol-related liver disease;alcoholic liver disease;alcohol-associated liver disease|99
ARM|procedure|artificial rupture of membranes|45|liquor labour induction cm cervix oxytocin ctg
ARM|anatomy|arm|25
ARM|disorder|anorectal malformation;imperforate anus|10|anoplasty colostomy fistula anus
ARM|test|anorectal manometry|8|constipation incontinence biofeedback
ARMD|disorder|age-related macular degeneration;age related macular degeneration;senile macular degeneration;~macular degeneration|99
ARMS|anatomy|arms|60
ARMS|finding|at risk mental state;prodromal psychosis|20|psychosis eip
ARMS|disorder|alveolar rhabdomyosarcoma;~rhabdomyosarcoma|12|foxo1 sarcoma
ARN|disorder|acute retinal necrosis|70|retina vitritis aciclovir acyclovir
AROA|disorder|autosomal recessive ocular albinism|10
AROM|finding|active range of motion|75|prom shoulder strength pain flexion degrees physio
AROM|procedure|artificial rupture of membranes|24|labor clear fluid pitocin cervix
ARPKD|disorder|autosomal recessive polycystic kidney disease;~polycystic kidney disease|100
ARR|test|aldosterone renin ratio|55|aldosterone renin hypertension
ARR|finding|arrived|20
ARSA|disorder|aberrant right subclavian artery|60|aortic arch dysphagia fetal ultrasound
ARSA|test|arylsulfatase A|15|leukodystrophy mld
ARSA|disorder|autosomal recessive sideroblastic anemia|1|sideroblastic
ART|drug|antiretroviral therapy|62|hiv cd4 viral load biktarvy undetectable
ART|procedure|assisted reproductive technology|18|ivf embryo infertility fertility
ART|anatomy|arterial|10|line
ARVC|disorder|arrhythmogenic right ventricular cardiomyopathy;arrhythmogenic cardiomyopathy|99
ARVD|disorder|arrhythmogenic right ventricular cardiomyopathy;arrhythmogenic right ventricular dysplasia|92|rv icd vt
ARVD|disorder|atherosclerotic renovascular disease;renal artery stenosis|5|renal
AS|disorder|aortic stenosis;aortic valve stenosis;stenosis of aortic valve|48|valve murmur tavr echo avr gradient tavi ejection systolic ef aortic mmhg echocardiogram ar
AS|disorder|ankylosing spondylitis;axial spondyloarthritis;Bechterew's disease;Bekhterev's disease;~spondyloarthritis|22|hlab27 sacroiliitis adalimumab stiffness uveitis nsaid rheumatology basdai spine back etanercept sacroiliac hla b27
AS|anatomy|left ear|7|ad au tm hearing cerumen audiogram
AS|procedure|active surveillance of prostate cancer|4|gleason psa prostate biopsy
AS|disorder|atherosclerosis|3|carotid plaque calcification
AS|finding|Apgar score or anal sphincter|2
AS|disorder|Angelman syndrome|2|ube3a seizures happy microcephaly nonverbal angelman imprinting maternal deletion 15q11
ASA|drug|aspirin (acetylsalicylic acid)|82|plavix mg statin 81 clopidogrel cad daily stent
ASA|admin|American Society of Anesthesiologists physical status class|14|mallampati airway anesthesia ii iii grade anaesthetic npo
ASA|drug|5-aminosalicylic acid|2|colitis mesalazine
ASAP|time|as soon as possible|94
ASAP|finding|atypical small acinar proliferation of prostate|4|prostate psa biopsy
ASAT|test|aspartate aminotransferase|85
ASAT|disorder|X-linked sideroblastic anemia with ataxia|1|ataxia
ASB|disorder|asymptomatic bacteriuria|80|urine bacteriuria culture
ASC|place|ambulatory surgery center|45|outpatient surgery scheduled
ASC|disorder|autism spectrum condition;autism spectrum disorder|20|autism camhs school sensory
ASC|finding|atypical squamous cells|12|pap cytology cervical
ASC|procedure|abdominal sacrocolpopexy|4|prolapse mesh
ASC|disorder|anterior subcapsular cataract|3|cataract lens
ASC|disorder|Takotsubo cardiomyopathy;apical ballooning syndrome;stress cardiomyopathy|1|takotsubo ballooning
ASCA|test|anti-Saccharomyces cerevisiae antibody|99
ASC-H|finding|atypical squamous cells, cannot exclude high-grade lesion|100
ASCT|procedure|autologous stem cell transplant|97
ASC-US|finding|atypical squamous cells of undetermined significance|100
ASCUS|finding|atypical squamous cells of undetermined significance|100
ASCVD|disorder|atherosclerotic cardiovascular disease;Atherosclerosis of artery;atherosclerosis;atherosclerotic vascular disease;~arteriosclerotic vascular disease;~cardiovascular disease|98
ASD|disorder|autism spectrum disorder;autism;autistic spectrum disorder|58|autism speech school sensory behaviour adhd camhs social developmental aba eye repetitive epilepsy learning autistic dyslexia
ASD|disorder|atrial septal defect;interatrial septal defect;atrioseptal defect;~ostium secundum atrial septal defect|34|secundum shunt septal echo murmur pfo closure rv eisenmenger vsd device cardiac cardiology cyanotic pda tof avsd shunting neonate newborn coarctation patent tetralogy ventricular
ASD|disorder|acute stress disorder;acute stress reaction|2|trauma flashbacks ptsd
ASD|disorder|adult spinal deformity or adjacent segment disease;adjacent segment disease|2|fusion lumbar kyphosis
ASDH|disorder|acute subdural hematoma;acute subdural haematoma;subdural hematoma|99
ASDP|disorder|anal sphincter dysplasia|20
ASH|disorder|asymmetric septal hypertrophy;~hypertrophic cardiomyopathy|40|septal septum lvot echo
ASH|disorder|alcoholic steatohepatitis|35|alcohol liver maddrey
ASHD|disorder|arteriosclerotic heart disease;~coronary arteriosclerosis;~coronary artery disease;~Atherosclerosis of coronary artery;~coronary atherosclerosis;~atherosclerotic heart disease|99
ASIA|test|ASIA impairment scale of spinal cord injury|70|spinal cord sci motor
ASIS|anatomy|anterior superior iliac spine|100
ASL|other|American Sign Language|60|interpreter deaf
ASL|test|arterial spin labelling|15|mri perfusion
ASM|drug|antiseizure medication|85|seizure epilepsy levetiracetam eeg lamotrigine
ASM|disorder|aggressive systemic mastocytosis;~systemic mastocytosis|4|tryptase kit mast avapritinib
ASMA|test|anti-smooth muscle antibody|99
ASMD|disorder|acid sphingomyelinase deficiency;~Niemann-Pick disease|50|olipudase spleen
ASMD|disorder|anterior segment dysgenesis;anterior segment mesenchymal dysgenesis|10|cornea iris
ASMs|drug|antiseizure medications|99
ASO|test|antistreptolysin O titre|55|strep titer titre throat rheumatic
ASO|procedure|arterial switch operation|20|tga transposition neonate
ASO|device|Amplatzer septal occluder or ankle stabilizing orthosis|15
ASO|disorder|arteriosclerosis obliterans;~peripheral arterial disease|3
ASOT|test|antistreptolysin O titre|100
ASPD|disorder|antisocial personality disorder;dissocial personality disorder;antisocial personality;~personality disorder|98
ASPED|disorder|angel-shaped phalango-epiphyseal dysplasia|20
ASQ|test|Ages and Stages Questionnaire|92
ASSA|disorder|pseudoaminopterin syndrome;aminopterin syndrome sine aminopterin|10
AST|test|aspartate aminotransferase|99
ASU|place|ambulatory surgical unit or acute stroke unit|85
ASUC|disorder|acute severe ulcerative colitis;ulcerative colitis|98
ASW|staff|approved social worker|70
ASX|finding|asymptomatic|95
AT|other|at (plain word)|55
AT|disorder|atrial tachycardia;supraventricular tachycardia|14|tachycardia ablation ecg svt flutter
AT|anatomy|Achilles tendon|6|heel tendinopathy eccentric
AT|device|assistive technology|5|aac wheelchair
AT|disorder|ataxia telangiectasia;ataxia-telangiectasia syndrome|2|telangiectasia atm ataxia immunodeficiency
AT3|test|antithrombin III|97
ATC|time|around the clock|50|scheduled tylenol pain
ATC|staff|athletic trainer certified|15|athletic sports
ATC|disorder|anaplastic thyroid carcinoma;anaplastic carcinoma of thyroid|12|thyroid neck
ATD|drug|antithyroid drug|55|carbimazole methimazole graves tsh thyroid
ATD|disorder|asphyxiating thoracic dystrophy;Jeune syndrome;jeune thoracic dystrophy|10|ribs thorax
ATFL|anatomy|anterior talofibular ligament|100
ATG|drug|antithymocyte globulin|97
ATIN|disorder|acute tubulointerstitial nephritis;acute interstitial nephritis|95
ATLL|disorder|adult T-cell leukemia/lymphoma;adult T-cell leukemia lymphoma;adult T-cell leukaemia/lymphoma;adult T cell leukemia|99
ATLS|procedure|advanced trauma life support|100
ATN|disorder|acute tubular necrosis;acute renal tubular necrosis;~acute kidney injury|96|aki creatinine fena casts renal sepsis urine
ATN|disorder|atypical trigeminal neuralgia;trigeminal neuralgia|1|facial trigeminal
ATO|drug|arsenic trioxide|90
ATRA|drug|all-trans retinoic acid|100
ATRT|disorder|atypical teratoid rhabdoid tumor;atypical teratoid/rhabdoid tumour|99
ATS|admin|American Thoracic Society or Australasian triage scale|35|triage spirometry criteria
ATS|disorder|Alport syndrome;~X-linked Alport syndrome|8|haematuria col4a5 hearing
ATS|disorder|Andersen-Tawil syndrome|6|kcnj2 periodic qt
ATS|disorder|arterial tortuosity syndrome|3|tortuosity slc2a10
ATSP|admin|asked to see patient|100
ATT|drug|anti-tuberculosis therapy|60|tb rifampicin isoniazid
ATT|staff|attending|15
ATTR|disorder|transthyretin amyloidosis;amyloid transthyretin amyloidosis;~amyloidosis|97
ATTR-CM|disorder|transthyretin amyloid cardiomyopathy;cardiac amyloidosis|100
ATV|device|all-terrain vehicle|80|accident helmet crash
ATV|drug|atazanavir or atorvastatin|15
AU|anatomy|both ears|65|ad as hearing tm cerumen audiogram drops
AU|unit|arbitrary units or Agatston units|10|calcium
AU|disorder|alopecia universalis;~alopecia totalis|8|hair alopecia eyebrows baricitinib
AUB|finding|abnormal uterine bleeding;abnormal vaginal bleeding|99
AUC|test|area under the curve dosing|90
AuD|staff|doctor of audiology|100
AUD|disorder|alcohol use disorder;alcohol abuse;Alcoholism;chronic alcoholism;~alcohol dependence|96
AUDIT|test|Alcohol Use Disorders Identification Test|80
AUDIT-C|test|Alcohol Use Disorders Identification Test-C|100
AUL|disorder|acute undifferentiated leukemia;acute leukemia|70
AUR|disorder|acute urinary retention;urinary retention;Retention of urine;retention of urine in bladder|97
AUS|finding|atypia of undetermined significance|50|thyroid fna bethesda nodule
AUS|device|artificial urinary sphincter|35|incontinence prostatectomy sphincter cuff
AUS|test|abdominal ultrasound|8
A-V|anatomy|arteriovenous or atrioventricular|90
AV|anatomy|atrioventricular|28|node block conduction pacemaker ecg
AV|anatomy|aortic valve|25|valve echo gradient leaflet tte
AV|anatomy|arteriovenous|18|fistula graft dialysis
AVB|disorder|atrioventricular block;AV block|97
AVF|device|arteriovenous fistula for dialysis|80|dialysis thrill hd bruit esrd esrf
AVF|test|ECG lead aVF|10|st ii iii
AVF|disorder|dural or spinal arteriovenous fistula;arteriovenous fistula|4|dural spinal embolization
AVG|device|arteriovenous graft|75
AVH|finding|auditory and visual hallucinations|98
AVM|disorder|arteriovenous malformation;congenital arteriovenous malformation|99
AVN|disorder|avascular necrosis of bone;aseptic necrosis of bone;osteonecrosis;aseptic necrosis|90|hip femoral steroids head mri necrosis scaphoid
AVN|anatomy|atrioventricular node|7|ablation pacing conduction
AVNRT|disorder|atrioventricular nodal re-entrant tachycardia;supraventricular tachycardia|100
AVP|drug|arginine vasopressin|60
AVPU|test|alert, voice, pain, unresponsive scale|100
AVR|procedure|aortic valve replacement|93|valve mechanical bioprosthetic warfarin cabg
AVR|test|ECG lead aVR|4|st
AVRT|disorder|atrioventricular re-entrant tachycardia;supraventricular tachycardia|100
AVS|admin|after visit summary|50|given printed
AVS|test|adrenal vein sampling|45|aldosterone adrenal
AVSD|disorder|atrioventricular septal defect;atrioventricular canal defect;endocardial cushion defect|98
AVSS|finding|afebrile, vital signs stable|99
A&W|finding|alive and well|95
A/W|other|associated with|30
AW|anatomy|airway|25
AWOL|admin|absent without leave|98
AWS|disorder|alcohol withdrawal syndrome;alcohol withdrawal;EtOH withdrawal|70|ciwa chlordiazepoxide librium tremor alcohol
AWS|disorder|axillary web syndrome|6|axilla cording breast
AWV|admin|annual wellness visit|99
AXR|test|abdominal X-ray|100
axSpA|disorder|axial spondyloarthritis;~spondyloarthritis|100
AYA|other|adolescent and young adult|97
AZA|drug|azathioprine or azacitidine|98
AZT|drug|zidovudine|97
B12|test|vitamin B12|100
BA|disorder|biliary atresia|35|kasai stools bilirubin neonate
BA|disorder|bronchial asthma;asthma|20|inhaler wheeze salbutamol
BA|anatomy|basilar artery|12|stroke vertebral cta
BA|test|barium or bone age|10|swallow radiograph
BA|test|bile acids|10|cholestasis obstetric itching lft lfts
BA|disorder|breast angiosarcoma;angiosarcoma of breast|1|angiosarcoma
BAC|test|blood alcohol concentration|70|intoxicated etoh level driving mg
BAC|disorder|bronchioloalveolar carcinoma;minimally invasive lung adenocarcinoma;~adenocarcinoma of lung|15|lung nodule adenocarcinoma lobe
BAC|drug|benzalkonium chloride|5|drops preservative
BAD|disorder|bipolar affective disorder;bipolar disorder|65|lithium mania quetiapine cmht manic
BAD|other|bad (plain word)|20
BAD|disorder|bile acid diarrhoea;~bile acid malabsorption|8|sehcat colestyramine
BAER|test|brainstem auditory evoked response|98
BAHA|device|bone anchored hearing aid|100
BAI|test|Beck Anxiety Inventory|85
BAL|procedure|bronchoalveolar lavage|75|bronch bronchoscopy cytology lavage culture
BAL|test|blood alcohol level|22|etoh intoxicated mg level
BAL|disorder|acute leukemia of ambiguous lineage;~biphenotypic acute leukemia;~mixed phenotype acute leukemia|1|leukemia
B-ALL|disorder|B-cell acute lymphoblastic leukemia;~acute lymphoblastic leukemia|100
BAM|disorder|bile acid malabsorption|75|sehcat diarrhoea colestyramine
BASDAI|test|Bath Ankylosing Spondylitis Disease Activity Index|100
BaSw|test|barium swallow|100
BAV|disorder|bicuspid aortic valve;congenital bicuspid aortic valve|80|aortic root ascending aorta
BAV|procedure|balloon aortic valvuloplasty|17|valvuloplasty balloon
BB|drug|beta blocker|65|metoprolol bisoprolol hf
BB|anatomy|bed bath or both bones|8|forearm
BBA|finding|born before arrival|90
BBB|disorder|bundle branch block|88
BBE|other|bare below elbow or biceps brachii exercise|20
BBFA|disorder|both bone forearm fracture;~fracture of radius and ulna|95
BBI|drug|basal bolus insulin|80
BBO2|other|blow-by oxygen|95
BBS|finding|bilateral breath sounds|65|clear cta equal rhonchi
BBS|test|Berg Balance Scale|25|balance falls physio gait
BBS|disorder|Bardet-Biedl syndrome;Laurence-Moon-Bardet-Biedl syndrome|3|retinitis polydactyly setmelanotide
BBV|test|blood-borne virus|99
BC|test|blood culture|35|culture growth staph antibiotics
BC|drug|birth control|25|pill contraception iud ocp
BC|staff|board certified|12
BC|disorder|breast cancer;~carcinoma of breast|10|her2 tamoxifen mastectomy
BC|test|bone conduction|5|audiogram ac
BCa|disorder|breast cancer;~carcinoma of breast;~bladder cancer|65
BCC|disorder|basal cell carcinoma;basal cell carcinoma of skin;rodent ulcer;~skin cancer|98
BCCA|disorder|basal cell carcinoma;basal cell carcinoma of skin|90
BCD|test|basal cell or binocular corneal distance|10
BCD|disorder|Bietti crystalline corneoretinal dystrophy;Bietti crystalline dystrophy|5|crystalline retina
BCDS|disorder|blepharocheilodontic syndrome|5
BCG|drug|BCG vaccine|68|vaccine tb scar neonatal immunisation
BCG|drug|intravesical BCG therapy|30|bladder intravesical cystoscopy instillation
BCH|place|Birmingham or Boston Children's Hospital|45
BCH|disorder|benign hereditary chorea;hereditary progressive chorea without dementia|4|chorea nkx2-1
BCI|disorder|blunt cardiac injury|45|sternum trauma
BCIE|disorder|bullous congenital ichthyosiform erythroderma;epidermolytic ichthyosis|50
B-CLL|disorder|B-cell chronic lymphocytic leukemia;chronic lymphocytic leukemia|100
BCLL|disorder|B-cell chronic lymphocytic leukemia;chronic lymphocytic leukemia|95
BCM|device|birth control method|60|contraception depo condoms
BCM|disorder|blue cone monochromacy;blue cone monochromatism|3|nystagmus opn1
BCNS|disorder|nevoid basal cell carcinoma syndrome;Gorlin syndrome;basal cell nevus syndrome|80
BCP|drug|birth control pills|85
BCPM|disorder|benign chronic pemphigus;Hailey-Hailey disease;familial benign chronic pemphigus|25
BCPs|drug|birth control pills|99
BCR|disorder|biochemical recurrence of prostate cancer;carcinoma of prostate|50|psa prostatectomy
BCR|finding|bulbocavernosus reflex|15|spinal
BCS|procedure|breast conserving surgery|55|breast wle lumpectomy
BCS|disorder|Budd-Chiari syndrome;hepatic vein thrombosis|28|hepatic tips ascites
BCT|procedure|breast conserving therapy|70
BCVA|test|best corrected visual acuity|100
BCVI|disorder|blunt cerebrovascular injury|100
BCx|test|blood culture|99
BD|time|twice a day|84|mg tablet od tds nocte po dose metformin paracetamol amoxicillin
BD|disorder|bipolar disorder;bipolar affective disorder|7|lithium mania psychiatry quetiapine manic
BD|test|base deficit|3|lactate gas
BD|disorder|Behçet's syndrome;Behcet disease|2|ulcers uveitis colchicine oral genital
BD|disorder|Bowen's disease of skin;Bowen disease|1|efudix squamous plaque
BDC|procedure|burn dressing change|25|burn burns
BDC|disorder|collecting duct carcinoma;Bellini duct carcinoma|1|renal
BDCS|disorder|Bazex-Dupré-Christol syndrome|5
BDD|disorder|body dysmorphic disorder;dysmorphophobia;body dysmorphia|93|appearance ocd cbt ssri mirror
BDD|disorder|brachydactyly type D|1|thumb
BDI|test|Beck Depression Inventory|80
BDI|drug|twice daily insulin|3
BDMF|disorder|diaphyseal medullary stenosis-bone malignancy syndrome|10
BDMR|disorder|2q37 microdeletion syndrome;brachydactyly mental retardation syndrome|30
BDR|test|bronchodilator response|55|fev1 spirometry
BDR|disorder|background diabetic retinopathy;diabetic retinopathy|40|retinopathy retinal
BDS|time|twice a day|50|mg
BDS|staff|Bachelor of Dental Surgery|35
BDS|disorder|Diamond-Blackfan anemia;congenital hypoplastic anemia|1|erythroid
BDZ|drug|benzodiazepine|97
BE|disorder|Barrett's esophagus;Barrett's oesophagus|35|egd ppi oesophagus dysplasia esophagus goblet surveillance
BE|test|base excess|35|ph lactate hco3 gas pco2
BE|test|barium enema|6|colon
BE|disorder|bronchiectasis|6|sputum hrct
BE|disorder|bacterial endocarditis;~endocarditis|2|vegetation
BEA|procedure|below elbow amputation|35
BEAM|drug|carmustine, etoposide, cytarabine, melphalan|90
BEB|disorder|benign essential blepharospasm;blepharospasm|92
BECTS|disorder|benign epilepsy with centrotemporal spikes;rolandic epilepsy|99
BED|device|bed (plain word)|60
BED|disorder|binge eating disorder;~eating disorder|35|binge eating vyvanse
BEN|disorder|Balkan nephropathy|1
BEP|drug|bleomycin, etoposide and cisplatin|97
BF|other|breast fed, breastfeeding|55|latch baby feeds newborn formula
BF|staff|boyfriend|25|lives
BF|other|black female|12|yo
BFIC|disorder|self-limited infantile epilepsy;~benign familial infantile convulsions;~benign familial infantile epilepsy|30
BFNC|disorder|benign familial neonatal convulsions;benign familial neonatal epilepsy|85
BFS|disorder|benign fasciculation syndrome|75
BG|test|blood glucose|94
BGC|disorder|basal ganglia calcification|50
BGS|test|blood glucose readings|70
BGS|disorder|Baller-Gerold syndrome|1|craniosynostosis recql4
BH|admin|behavioral health|55|counselor therapist depression referral
BH|admin|birth history|25|weeks nvd scbu delivered
BH|disorder|band heterotopia of brain;~subcortical band heterotopia|1|dcx
BHCG|test|beta human chorionic gonadotropin|100
BHD|disorder|Birt-Hogg-Dubé syndrome|80|flcn pneumothorax fibrofolliculomas cysts
BHL|finding|bilateral hilar lymphadenopathy|85
BHR|procedure|Birmingham hip resurfacing|60|hip
BHR|finding|bronchial hyperreactivity|20
BHRT|drug|bioidentical hormone replacement therapy|96
BHS|finding|breath holding spell|60
BI|disorder|brain injury|35
BIA-ALCL|disorder|breast implant-associated anaplastic large cell lymphoma;~anaplastic large cell lymphoma|100
BIB|admin|brought in by|65
BIBA|admin|brought in by ambulance|100
BIBEMS|admin|brought in by EMS|100
BIBP|admin|brought in by police|95
BID|time|twice a day|99
BIH|disorder|benign intracranial hypertension;idiopathic intracranial hypertension;pseudotumor cerebri|70|papilloedema lp headache diamox
BIH|disorder|bilateral inguinal hernia;hernia, double inguinal;~inguinal hernia|22|hernia repair
BILAT|anatomy|bilateral|100
BILI|test|bilirubin|100
BIMA|anatomy|bilateral internal mammary arteries|97
BIND|disorder|bilirubin-induced neurologic dysfunction;kernicterus|85
BiPAP|device|bilevel positive airway pressure|100
BI-RADS|test|Breast Imaging Reporting and Data System|100
BIS|test|bispectral index|55|anaesthesia
BIS|other|bis or bisoprolol|10
BISAP|test|BISAP pancreatitis score|100
BiV|device|biventricular pacing|95
BJ|finding|Bence Jones protein or biceps jerk|55
BJI|disorder|bone and joint infection|90
BJP|test|Bence Jones protein|99
BK|organism|BK virus|55|transplant viral virus urine
BK|anatomy|below knee|35|amputation cast pop
BKA|procedure|below knee amputation|99
BKV|organism|BK virus|98
B/L|anatomy|bilateral|95
BL|anatomy|bilateral|65
BL|test|baseline|15|creatinine
BL|disorder|Burkitt lymphoma;Burkitt's lymphoma|3|myc lymphoma ebv
BLBS|finding|bilateral breath sounds|85
BLE|anatomy|bilateral lower extremities|97
BLM|drug|bleomycin|40
BLM|disorder|Bloom syndrome|4|sister
BLS|procedure|basic life support|93|cpr ambulance ems certified
BLS|disorder|MHC class II deficiency;bare lymphocyte syndrome|1
BLT|device|bilateral tubal ligation or bilateral lung transplant|30
BLVR|procedure|bronchoscopic lung volume reduction|97
BM|finding|bowel movement|62|constipation stool miralax last flatus constipated daily
BM|test|blood glucose fingerprick (BM stick)|17|insulin mmol hypo diabetic sliding
BM|anatomy|bone marrow|10|biopsy aspirate blasts trephine
BM|other|breast milk|4|feeds pumping formula
BM|finding|brain metastases;metastatic malignant neoplasm to brain|3|wbrt srs
BM|other|black male|2
BMA|test|bone marrow aspirate|85
BMAT|test|bone marrow aspirate and trephine|90
BMBx|test|bone marrow biopsy|100
BMD|test|bone mineral density|93|dexa osteoporosis tscore t-score bisphosphonate dxa hip
BMD|disorder|Becker muscular dystrophy;~muscular dystrophy|4|dystrophin calf ck
BMD|disorder|vitelliform macular dystrophy;~Best macular dystrophy|1|vitelliform best1
BMI|finding|body mass index|100
BMP|test|basic metabolic panel|97
BMR|test|basal metabolic rate|85
BMs|finding|bowel movements|72|stool loose constipation daily
BMS|device|bare metal stent|45|stent lad pci rca cad cath
BMS|finding|bowel movements|28|stool constipation
BMs|test|blood glucose fingerprick readings|22|insulin mmol hypo diabetic
BMS|disorder|burning mouth syndrome;~glossodynia|20|tongue mouth clonazepam oral
BMT|procedure|bone marrow transplant|48|transplant gvhd leukemia conditioning
BMT|procedure|bilateral myringotomy and tubes|45|ear ent tubes otitis
BMTT|procedure|bilateral myringotomy with tube insertion|95
BMV|procedure|bag mask ventilation|70|apnoea intubation
BN|disorder|bulimia nervosa;bulimia|75|binge purging bingeing laxatives vomiting anorexia sertraline
BNF|admin|British National Formulary|99
BNO|finding|bowels not open|80|constipation abdomen laxative
BNO|disorder|bladder neck obstruction|8|urine
BNP|test|brain natriuretic peptide|100
B/O|other|because of|80
BO|finding|bowels open;bowels opened|55|flatus bno stool laxatives regular
BO|disorder|bronchiolitis obliterans;bronchiolitis obliterans syndrome|15|fev1 lung transplant gvhd
BO|other|because of|8
BO|disorder|Barrett's esophagus;Barrett's oesophagus|7|ogd oesophagus ppi
BO|disorder|bowel obstruction;intestinal obstruction|5|ng
BO|finding|body odor|2
BOFS|disorder|branchiooculofacial syndrome;branchio-oculo-facial syndrome|80
BOM|disorder|bilateral otitis media;otitis media|85
BOO|disorder|bladder outflow obstruction;bladder outlet obstruction|98
BOOP|disorder|bronchiolitis obliterans organizing pneumonia;cryptogenic organizing pneumonia;organizing pneumonia;cryptogenic organising pneumonia|99
BOR|finding|bowels open regularly|60|stool
BOR|disorder|branchio-oto-renal syndrome|10|hearing renal
BOS|disorder|bronchiolitis obliterans syndrome;bronchiolitis obliterans;Obliterative bronchiolitis;obliterating bronchiolitis|60|fev1 transplant
BOS|finding|base of support|30|gait balance stance
BOT|anatomy|base of tongue|60|tongue scc ent
BOT|disorder|borderline ovarian tumor;borderline ovarian tumour;borderline epithelial tumor of ovary|20|ovarian ca125
BP|finding|blood pressure|97
BP|disorder|bullous pemphigoid;pemphigoid|1|blisters bullous doxycycline clobetasol blister dermatology
BP|disorder|bipolar disorder;bipolar affective disorder|1|lithium mania
BPAD|disorder|bipolar affective disorder;bipolar disorder;manic depression|100
BPAP|device|bilevel positive airway pressure|98
BPBI|disorder|brachial plexus birth injury|98
BPD|disorder|borderline personality disorder;emotionally unstable personality disorder;borderline personality;~personality disorder|58|dbt self-harm suicidal ptsd psychiatry mood lamotrigine
BPD|disorder|bronchopulmonary dysplasia;bronchopulmonary dysplasia of newborn;chronic lung disease of prematurity|30|preterm nicu premature oxygen surfactant budesonide infant prem prematurity rop nec ivh rds neonatal weeker retinopathy enterocolitis ex-prem o2 synagis
BPD|test|biparietal diameter|9|fetal ac hc fl gestation scan
BPD|disorder|bipolar disorder|2|lithium mania
BPE|disorder|benign prostatic enlargement;benign prostatic hyperplasia;benign prostatic hypertrophy;enlarged prostate|75|prostate luts tamsulosin
BPE|test|basic periodontal examination|20|dental teeth caries ohi plaque calculus perio gingivitis scaling bop
BPES|disorder|blepharophimosis, ptosis, and epicanthus inversus syndrome;~blepharophimosis|97
BPF|disorder|bronchopleural fistula|92
BPG|test|bisphosphonates or benzathine penicillin G|60
BPH|disorder|benign prostatic hyperplasia;benign prostatic hypertrophy;hyperplasia of prostate;enlarged prostate|100
BPI|disorder|brachial plexus injury;brachial plexus neuropathy from injury|45|arm birth
BPI|test|Brief Pain Inventory|25
BPM|unit|beats per minute|99
BPNH|disorder|bilateral periventricular nodular heterotopia;~periventricular nodular heterotopia|60
BPO|drug|benzoyl peroxide|55|acne wash tretinoin
BPO|disorder|benign prostatic obstruction;benign prostatic hyperplasia|25|luts
BPP|test|biophysical profile|93|nst gestation fetal afi
BPP|disorder|bilateral perisylvian polymicrogyria;~polymicrogyria|1|polymicrogyria
BPPN|disorder|benign paroxysmal positional nystagmus|55
BPPV|disorder|benign paroxysmal positional vertigo;benign positional vertigo;positional vertigo|100
BPS|disorder|bladder pain syndrome;interstitial cystitis|40|bladder urgency
BPS|finding|blood pressures|59
BPS|disorder|Bartsocas-Papas syndrome|1|pterygium
BPSD|finding|behavioural and psychological symptoms of dementia|100
BPT|test|bronchial provocation test|10
BPT|disorder|benign phyllodes tumor of breast;~phyllodes tumor of breast|5|phyllodes breast
BPV|disorder|benign positional vertigo;benign paroxysmal positional vertigo;positional vertigo|92
BR|admin|bed rest|35
BR|place|bathroom|25
BRAO|disorder|branch retinal artery occlusion;arterial retinal branch occlusion|100
BRBNS|disorder|blue rubber bleb nevus syndrome|97
BRBPR|finding|bright red blood per rectum;rectal hemorrhage;hematochezia|100
BRCA|test|BRCA gene mutation|93
BrCa|disorder|breast cancer;Malignant neoplasm of breast;cancer of breast;~carcinoma of breast|92
BRCA|disorder|breast cancer;Malignant neoplasm of breast;cancer of breast;~carcinoma of breast|4|mastectomy tamoxifen
BRIC|disorder|benign recurrent intrahepatic cholestasis|95
BRONCH|procedure|bronchoscopy|100
BRRS|disorder|Bannayan-Riley-Ruvalcaba syndrome;~PTEN hamartoma tumor syndrome|96
BRUE|finding|brief resolved unexplained event|100
BRVO|disorder|branch retinal vein occlusion;venous tributary occlusion of retina;branch retinal venous occlusion|100
BS|finding|bowel sounds|50|abdomen soft nt nd bs+ active normoactive abd
BS|test|blood sugar|22|insulin hypo fasting diabetes mg/dl
BS|finding|breath sounds|18|lungs rales wheezes decreased bases
BS|finding|bedside|3
BS|disorder|Bloom syndrome|1|sister chromatid
BSA|finding|body surface area|94|burn m2 psoriasis mg/m2 tbsa
BSA|disorder|body stalk anomaly|1|fetal
BSC|device|bedside commode|60|commode toilet transfer walker ot
BSC|admin|best supportive care|32|palliative metastatic oncology chemotherapy
BSE|procedure|breast self-examination|75|mammogram monthly
BSE|disorder|bovine spongiform encephalopathy|3
BSG|admin|British Society of Gastroenterology|75
BSI|disorder|bloodstream infection;bacteremia;bacteraemia|75|culture line bacteraemia candida
BSI|disorder|brainstem infarct or injury|5
BSID|test|Bayley Scales of Infant Development|95
BSN|staff|Bachelor of Science in Nursing|97
BSO|procedure|bilateral salpingo-oophorectomy|99
BSOM|disorder|bilateral serous or secretory otitis media;otitis media with effusion|85
BSR|test|basal or Bristol stool record|10
BSS|drug|balanced salt solution|55|phaco iol eye
BSS|test|Bristol stool scale|20|stool type
BSS|disorder|Bernard-Soulier syndrome|4|platelets giant bleeding gp1b
BTB|finding|breakthrough bleeding|55|ocp nexplanon spotting contraception
BTB|other|back to back|5
BTC|disorder|biliary tract cancer;carcinoma of biliary tract|75
BTI|disorder|biliary tract infection|40
BTL|procedure|bilateral tubal ligation|99
BTP|finding|breakthrough pain|75
BTR|finding|biceps tendon reflex|55
BTT|procedure|bridge to transplant|75|lvad
BTX|drug|botulinum toxin|90
BUE|anatomy|bilateral upper extremities|99
BUN|test|blood urea nitrogen|100
BUP|drug|buprenorphine|95
BV|disorder|bacterial vaginosis;Gardnerella vaginitis;nonspecific vaginitis|95|discharge metronidazole clue vaginal sti gc whiff vaginitis
BV|drug|brentuximab vedotin|2|lymphoma
BVM|device|bag valve mask|99
BVP|disorder|bilateral vestibulopathy|40
B/W|other|between|75
BW|finding|birth weight or body weight|72
BW|test|bloodwork|15|labs
BWS|disorder|Beckwith-Wiedemann syndrome;Beckwith Wiedemann syndrome;exomphalos-macroglossia-gigantism syndrome|85|macroglossia omphalocele hemihypertrophy wilms
Bx|procedure|biopsy|99
BXO|disorder|balanitis xerotica obliterans;lichen sclerosus of penis;penile lichen sclerosus;~lichen sclerosus|100
BZD|drug|benzodiazepine|99
BZS|disorder|Bannayan-Riley-Ruvalcaba syndrome;Bannayan-Zonana syndrome|25
BZX|disorder|Bazex-Dupré-Christol syndrome;Bazex syndrome|20
`;
