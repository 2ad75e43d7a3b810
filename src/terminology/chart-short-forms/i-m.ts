/** One meaning a line, see `../chart-short-forms.ts`. */
export const shortFormsIM = `IA|drug|intra-articular|55|injection knee steroid shoulder
IA|disorder|inflammatory arthritis|15|synovitis methotrexate rheumatology ccp
IA|anatomy|intra-abdominal|10|abscess collection
IA|disorder|invasive aspergillosis|2|galactomannan voriconazole neutropenia
IABP|device|intra-aortic balloon pump|99
IAC|anatomy|internal auditory canal|75
IADHS|disorder|inappropriate antidiuretic hormone syndrome|60
IADL|finding|instrumental activities of daily living|98
IADLs|finding|instrumental activities of daily living|99
IAH|finding|intra-abdominal hypertension|80
IAI|disorder|intra-abdominal infection|65
IAM|anatomy|internal acoustic meatus|85
IAN|anatomy|inferior alveolar nerve|90
IAP|finding|intra-abdominal pressure|35|compartment bladder mmhg icu
IAP|drug|intrapartum antibiotic prophylaxis|25|gbs labour
IAPT|place|Improving Access to Psychological Therapies|99
IAS|anatomy|internal anal sphincter|55
IAS|anatomy|interatrial septum|35|echo
IBC|disorder|inflammatory breast carcinoma;inflammatory breast cancer;inflammatory carcinoma of breast|45|breast neoadjuvant peau erythema
IBC|test|iron binding capacity|30|iron ferritin
IBD|disorder|inflammatory bowel disease;inflammatory bowel diseases;chronic inflammatory bowel disease|96|crohn colitis mesalazine infliximab calprotectin colonoscopy
IBD-U|disorder|inflammatory bowel disease unclassified;indeterminate colitis;colitis of indeterminate type|99
IBDU|disorder|inflammatory bowel disease unclassified;indeterminate colitis;colitis of indeterminate type|99
IBM|disorder|inclusion body myositis;sporadic inclusion body myositis|93|quadriceps finger flexor weakness ck biopsy
IBS|disorder|irritable bowel syndrome;irritable bowel;irritable colon|98|bloating mebeverine cramps constipation fodmap
IBS|disorder|superficial epidermolytic ichthyosis;ichthyosis bullosa of Siemens|1|blisters krt2
IBS-C|disorder|irritable bowel syndrome with constipation;irritable bowel syndrome characterized by constipation;irritable bowel syndrome;irritable bowel;irritable colon|99
IBS-D|disorder|irritable bowel syndrome with diarrhea;irritable bowel syndrome characterized by diarrhea;irritable bowel syndrome;irritable bowel;irritable colon|99
IBS-M|disorder|mixed irritable bowel syndrome;irritable bowel syndrome;irritable bowel;irritable colon|99
IBW|unit|ideal body weight|99
IC|disorder|interstitial cystitis;painful bladder syndrome|35|bladder frequency hydrodistension pelvic elmiron urology
IC|disorder|intermittent claudication|15|abpi calf walking pvd
IC|finding|informed consent|12|risks signed procedure
IC|test|inspiratory capacity|8|spirometry tlc
IC|procedure|intermittent catheterisation|12|catheter catheterisation teaching neurogenic self
IC50|unit|half maximal inhibitory concentration|95
ICA|anatomy|internal carotid artery|88|stenosis mca occlusion cta endarterectomy
ICAD|disorder|intracranial atherosclerotic disease;intracranial atherosclerosis|96
ICB|place|integrated care board|75
ICC|disorder|intrahepatic cholangiocarcinoma;intrahepatic bile duct carcinoma;intrahepatic bile duct cancer;~cholangiocarcinoma|35|liver ca19-9 gemcitabine mass bile
ICC|device|intercostal catheter|35|chest drain effusion pneumothorax
ICC|procedure|immunocytochemistry|4|cytology
ICC|place|integrated care centre|3
ICC|disorder|Indian childhood cirrhosis|1|copper
ICD|device|implantable cardioverter-defibrillator|72|shock vt ef pacemaker interrogation lead
ICD|device|intercostal drain|10|pneumothorax effusion chest seal tube
ICD|admin|International Classification of Diseases|10|code codes 10 coding
ICD|disorder|impulse control disorder|3|gambling dopamine agonist pramipexole hypersexuality
ICD|disorder|irritant contact dermatitis;~contact dermatitis|3|hands soap patch wet eczema
ICD-10|admin|International Classification of Diseases tenth revision|99
ICE|admin|ideas, concerns and expectations|45|worried hoping gp
ICE|device|ice pack|20|rest compression elevate
ICE|admin|integrated clinical environment (results system)|10|request
ICE|procedure|intracardiac echocardiography|8|ablation
ICF|place|intermediate care facility|25|facility resident group home
ICF|admin|informed consent form|25|signed trial study
ICG|test|indocyanine green|95
ICH|disorder|intracerebral hemorrhage;cerebral haemorrhage;intracranial hemorrhage;cerebral hemorrhage|60|basal ganglia bp hypertensive thalamic nihss haematoma
ICH|disorder|intracranial hemorrhage;intracranial haemorrhage|38|ct head fall trauma subdural
ICI|drug|immune checkpoint inhibitor|85
ICIQ|test|International Consultation on Incontinence Questionnaire|99
ICL|device|implantable collamer lens|50|myopia refractive
ICL|disorder|idiopathic CD4 lymphocytopenia;~lymphocytopenia|6|cd4
ICM|disorder|ischemic cardiomyopathy;ischaemic cardiomyopathy|85|ef cad lvef
ICM|place|intensive care medicine|10|anaesthetics trainee consultant
ICN|place|intensive care nursery|75
ICP|finding|intracranial pressure|80|evd papilloedema headache raised mannitol shunt ventriculostomy
ICP|disorder|intrahepatic cholestasis of pregnancy;obstetric cholestasis|15|itching bile acids gestation urso ursodeoxycholic pruritus
ICP|admin|integrated care plan|3
ICPC|admin|International Classification of Primary Care|90
ICRBBB|finding|incomplete right bundle branch block|98
ICS|drug|inhaled corticosteroid|86|laba asthma copd inhaler beclometasone fluticasone mdi saba
ICS|anatomy|intercostal space|8|left apex beat mcl chest needle
ICS|place|integrated care system|2|nhs commissioning trust
ICS|disorder|primary ciliary dyskinesia;immotile cilia syndrome|1|cilia
ICSI|procedure|intracytoplasmic sperm injection|98
ICS-LABA|drug|inhaled corticosteroid with long-acting beta agonist|99
ICS/LABA|drug|inhaled corticosteroid with long-acting beta agonist|99
ICT|place|intermediate care team|40|therapy carers referral reablement home
ICT|test|indirect Coombs test|25|antibody rh
ICT|procedure|iron chelation therapy|15|ferritin deferasirox transfusion
ICU|place|intensive care unit|99
ICV|anatomy|ileocecal valve|50
I&D|procedure|incision and drainage|99
I+D|procedure|incision and drainage|99
I.D.|admin|identification|60
ID|place|infectious diseases service|50|consult antibiotics cultures recs team
ID|admin|identification|14|checked badge band patient
ID|disorder|intellectual disability;intellectual developmental disorder;~learning disability|12|learning behaviour carer autism iq mild moderate
ID|drug|intradermal|8|injection mantoux
ID|disorder|iron deficiency|6|ferritin iron infusion
IDA|disorder|iron deficiency anemia;iron deficiency anaemia;iron-deficiency anaemia|97|ferritin ferrous ogd
IDC|disorder|infiltrating ductal carcinoma of breast;invasive ductal carcinoma;Infiltrating duct carcinoma of breast;infiltrating ductal carcinoma;~breast cancer|52|breast er her2 lumpectomy grade sentinel
IDC|device|indwelling urinary catheter|45|urine draining urometer void bladder
IDD|disorder|intellectual developmental disorder;intellectual disability|75
IDDM|disorder|type 1 diabetes mellitus;insulin-dependent diabetes mellitus;diabetes mellitus type 1;type 1 diabetes|98
IDH|test|isocitrate dehydrogenase mutation|60|glioma astrocytoma 1p19q gbm glioblastoma wt wildtype mgmt mutant oligodendroglioma
IDH|disorder|intradialytic hypotension;hypotension|20|dialysis uf
IDH|disorder|infective dermatitis associated with HTLV-1|1|htlv
IDL|admin|immediate discharge letter|70
IDM|finding|infant of diabetic mother|75
IDSA|admin|Infectious Diseases Society of America|95
IDT|staff|interdisciplinary team|92
IDU|finding|injecting drug use|85
i.e.|other|that is|99
IE|disorder|infective endocarditis;~bacterial endocarditis|75|vegetation tte toe valve cultures duke tee
IE|other|that is|15|such meaning
IEA|anatomy|inferior epigastric artery|60
IED|disorder|intermittent explosive disorder|60|anger outbursts psychiatry
IED|device|improvised explosive device|35|blast veteran military
IED|finding|interictal epileptiform discharge|5|eeg
IEED|disorder|involuntary emotional expression disorder;pseudobulbar affect|95
IEI|disorder|inborn error of immunity;primary immunodeficiency|85
IEM|disorder|inborn error of metabolism|97
IEP|admin|individualized education program|88|school special
IEP|test|immunoelectrophoresis|8|igg
IFA|test|immunofluorescence assay|75|titre ana antibody
IFA|drug|iron and folic acid|18|antenatal tablets
IFD|disorder|invasive fungal disease;~systemic mycosis|75|posaconazole ambisome neutropenic galactomannan fungal
IFD|disorder|hereditary intrinsic factor deficiency;~intrinsic factor deficiency|3|b12
IFE|test|immunofixation electrophoresis|97
IFG|disorder|impaired fasting glucose;impaired fasting glycaemia;~prediabetes|98
IFIS|disorder|intraoperative floppy iris syndrome|99
IFN|drug|interferon|98
IFSP|admin|individualized family service plan|98
IgA|test|immunoglobulin A|96
IgAN|disorder|IgA nephropathy;Berger disease;immunoglobulin A nephropathy;Berger's disease|98
IgE|test|immunoglobulin E|99
IGE|test|immunoglobulin E|57|allergy total specific rast level
IGE|disorder|idiopathic generalized epilepsy;generalised epilepsy;generalized epilepsy|40|valproate eeg spike seizures absence levetiracetam
IGF-1|test|insulin-like growth factor 1|99
IGF1|test|insulin-like growth factor 1|99
IgG|test|immunoglobulin G|99
IgG4-RD|disorder|IgG4-related disease;immunoglobulin G4 related disease|99
IGHD|disorder|isolated congenital growth hormone deficiency;isolated growth hormone deficiency;growth hormone deficiency|90
IgM|test|immunoglobulin M|99
IGRA|test|interferon gamma release assay|99
IGS|disorder|megaloblastic anemia;~Imerslund-Gräsbeck syndrome|5
IGT|disorder|impaired glucose tolerance;prediabetes|98
IGTN|disorder|ingrowing toenail;ingrown toenail|98
IH|disorder|inguinal hernia|45|groin reducible mesh swelling
IH|disorder|incisional hernia|20|scar midline abdominal
IH|disorder|infantile hemangioma|15|propranolol infant
IH|disorder|idiopathic hypersomnia|8|sleep mslt modafinil
IH|disorder|isolated hemihyperplasia|1|limb asymmetry
IHC|test|immunohistochemistry|97
IHCM|disorder|ichthyosis hystrix of Curth-Macklin|10
iHD|procedure|intermittent hemodialysis|98
IHD|disorder|ischemic heart disease;ischaemic heart disease;cardiac ischaemia;~coronary heart disease|90|cabg mi angina stent statin pci
IHD|procedure|intermittent hemodialysis|9|crrt icu dialysis renal uf
IHF|disorder|immune hydrops fetalis;~hydrops fetalis|3
IHPS|disorder|hypertrophic pyloric stenosis;infantile hypertrophic pyloric stenosis;congenital hypertrophic pyloric stenosis|98
IHR|procedure|inguinal hernia repair|96
IHS|admin|Indian Health Service|50
IHSS|disorder|idiopathic hypertrophic subaortic stenosis;~hypertrophic obstructive cardiomyopathy|80
IHT|admin|inter-hospital transfer|80
IICP|finding|increased intracranial pressure|95
IIEF|test|International Index of Erectile Function|99
IIH|disorder|idiopathic intracranial hypertension;benign intracranial hypertension;pseudotumor cerebri|98|papilloedema acetazolamide headache
IIH|disorder|idiopathic infantile hypercalcemia|1|cyp24a1
IIM|disorder|idiopathic inflammatory myopathy;~myositis|90
IIP|disorder|idiopathic interstitial pneumonia|80
IJ|anatomy|internal jugular|98
IJO|disorder|idiopathic juvenile osteoporosis;juvenile osteoporosis|80
IJV|anatomy|internal jugular vein|98
ILC|disorder|infiltrating lobular carcinoma of breast;invasive lobular carcinoma;~breast cancer|95
ILD|disorder|interstitial lung disease;interstitial pulmonary disease;diffuse parenchymal lung disease|98|hrct nintedanib fibrosis dlco
ILE|drug|intravenous lipid emulsion|75
ILI|disorder|influenza-like illness|98
ILM|anatomy|internal limiting membrane|97
ILR|device|implantable loop recorder|98
ILS|procedure|immediate life support|65
ILVEN|disorder|inflammatory linear verrucous epidermal nevus;~epidermal naevus|98
IM|drug|intramuscular|75|injection ketorolac depot stat
IM|place|internal medicine|15|consult clinic resident
IM|device|intramedullary|5|nail femur tibia
IM|disorder|infectious mononucleosis;glandular fever|4|monospot ebv tonsils sore throat
IMA|anatomy|inferior mesenteric artery|50|mesenteric sma colectomy ligated aorta
IMA|anatomy|internal mammary artery|40|cabg graft
IMAM|disorder|inflammatory myopathy with abundant macrophages|40
IMB|finding|intermenstrual bleeding|99
IMC|place|intermediate care|80
IMCU|place|intermediate care unit|99
IMD|disorder|invasive meningococcal disease;meningococcal infectious disease;Meningococcal disease;meningococcal infection|30
IME|admin|independent medical examination|85
IMF|procedure|intermaxillary fixation|75|mandible
IMG|staff|international medical graduate|60
IMH|disorder|intramural hematoma;intramural haematoma of aorta|75|aorta dissection cta
IMI|disorder|inferior myocardial infarction;acute inferior myocardial infarction|55|ecg stemi inferior
IMI|drug|intramuscular injection|30|given stat mg
IMID|disorder|immune-mediated inflammatory disease|90
Imm|drug|immunisations|85
IMM|drug|immunizations|55|utd vaccines
IMM|disorder|acquired idiopathic inflammatory myopathy;~idiopathic inflammatory myopathy|1|ck myositis
Imms|drug|immunisations|97
IMN|device|intramedullary nail|85|tibia femur fracture nail orif
IMN|disorder|idiopathic membranous nephropathy|10|pla2r proteinuria
Imp|admin|impression|92
IMP|admin|impression|70
IMRT|procedure|intensity modulated radiation therapy|99
IMT|staff|internal medicine trainee|40|dr bleep seen ward
IMT|test|intima-media thickness|25|carotid
IMT|disorder|inflammatory myofibroblastic tumor;inflammatory myofibroblastic tumour|12|alk mass
IMT|device|inspiratory muscle training|12|breathing physio respiratory
IMV|procedure|invasive mechanical ventilation|80
IN|drug|intranasal|70
INAD|finding|in no acute distress|65|exam alert general vitals
INAD|disorder|neurodegeneration with brain iron accumulation 2A;infantile neuroaxonal dystrophy|15|pla2g6 regression
INCL|other|including|75|meds all other
INCL|disorder|infantile neuronal ceroid lipofuscinosis;~neuronal ceroid lipofuscinosis|10|ppt1 regression batten
inh|drug|inhaled|95
INH|drug|isoniazid|75|tb rifampin lft quantiferon
INH|drug|inhaled|20|puffs
Inj|procedure|injection|95
iNO|drug|inhaled nitric oxide|98
INO|disorder|internuclear ophthalmoplegia;internuclear ophthalmoparesis|95
iNPH|disorder|idiopathic normal pressure hydrocephalus;normal pressure hydrocephalus;Hakim syndrome|99
INPH|disorder|idiopathic normal pressure hydrocephalus;normal pressure hydrocephalus;Hakim syndrome|98
INR|test|international normalised ratio|99
Ins|drug|insulin|60
INS|admin|insurance|45|auth coverage plan copay
INS|drug|intranasal steroid|25|rhinitis
INS|disorder|idiopathic nephrotic syndrome;nephrotic syndrome|10|proteinuria relapse
I&O|admin|intake and output|99
I/O|admin|intake and output|99
IO|drug|intraosseous|55|access tibia cardiac arrest
IO|anatomy|inferior oblique|15|strabismus eye overaction
IO|drug|immuno-oncology therapy|12|pembrolizumab nivolumab
IOC|procedure|intraoperative cholangiogram|90
IOFB|disorder|intraocular foreign body|98
IOL|device|intraocular lens|55|cataract phaco pciol va eye
IOL|procedure|induction of labour|43|cervix prostin arm gestation bishop propess
IOM|procedure|intraoperative neuromonitoring|70
ION|disorder|ischemic optic neuropathy;ischaemic optic neuropathy|45|disc va altitudinal vascular
ION|disorder|isolated optic neuritis;optic neuritis|5|mri pain demyelinating
IONM|procedure|intraoperative neuromonitoring|99
IOP|test|intraocular pressure|72|glaucoma mmhg va eye latanoprost slit
IOP|place|intensive outpatient program|26|psychiatry substance group partial php
IORT|procedure|intraoperative radiotherapy|98
IOV|admin|initial office visit|60
IP|place|inpatient|45|admission op bed ward
IP|anatomy|interphalangeal|20|joint finger thumb toe
IP|procedure|interventional pulmonology|10|ebus
IP|drug|intraperitoneal|8|chemo
IP|anatomy|iliopsoas|3|power strength
IP|disorder|incontinentia pigmenti|2|ikbkg blaschko vesicles
IPA|disorder|invasive pulmonary aspergillosis|60
IPAA|procedure|ileal pouch-anal anastomosis|99
IPAH|disorder|idiopathic pulmonary arterial hypertension;primary pulmonary hypertension|98
IPC|device|indwelling pleural catheter|35|effusion drainage
IPC|device|intermittent pneumatic compression|30|dvt vte boots
IPC|admin|infection prevention and control|25
IPD|disorder|idiopathic Parkinson's disease;Parkinson disease|45|levodopa tremor bradykinesia madopar rigidity
IPD|place|inpatient department|20|department admission ward
IPD|disorder|invasive pneumococcal disease;pneumococcal infectious disease|12|pneumococcus vaccine
IPD|test|interpupillary distance|3|glasses mm
IPF|disorder|idiopathic pulmonary fibrosis;Idiopathic fibrosing alveolitis;cryptogenic fibrosing alveolitis;~interstitial lung disease|97
IPH|disorder|intraparenchymal hemorrhage;intracerebral hemorrhage|70|ct bleed neurosurgery
IPH|place|inpatient hospice|8|hospice
IPH|disorder|idiopathic pulmonary hemosiderosis|5|haemoptysis
IPJ|anatomy|interphalangeal joint|99
IPMN|disorder|pancreatic intraductal papillary-mucinous neoplasm;intraductal papillary mucinous neoplasm of pancreas|99
IPOM|procedure|intraperitoneal onlay mesh|98
IPP|device|inflatable penile prosthesis|55
IPPB|procedure|intermittent positive pressure breathing|95
IPPV|procedure|intermittent positive pressure ventilation|98
IPS|other|individual placement and support (employment)|40|employment cmht work vocational
IPS|disorder|ichthyosis prematurity syndrome|1|preterm neonate scaling eosinophilia
IPSID|disorder|alpha-heavy chain disease;immunoproliferative small intestinal disease|90
IPSS|test|international prostate symptom score|97
IPT|procedure|interpersonal therapy|60
IPV|drug|inactivated polio vaccine|55|dtap hib vaccine immunization
IPV|finding|intimate partner violence|38|safe partner abuse denies screen
IPVD|disorder|intrapulmonary vascular dilatation|70
IQ|test|intelligence quotient|97
IR|place|interventional radiology|70|drain embolization biopsy guided picc
IR|drug|immediate release|15|oxycodone tab mg
IR|finding|internal rotation|8|hip shoulder er rom
IR|disorder|insulin resistance|4|pcos metformin
IRB|admin|institutional review board|97
IRBBB|finding|incomplete right bundle branch block|99
IRDS|disorder|respiratory distress syndrome in premature infants;infant respiratory distress syndrome;Respiratory distress syndrome in the newborn;hyaline membrane disease;neonatal respiratory distress syndrome|97
IRIDA|disorder|IRIDA syndrome;iron-refractory iron deficiency anemia|97
IRIS|anatomy|iris|50|pupil eye
IRIS|disorder|immune reconstitution inflammatory syndrome|45|hiv art cd4 tb
IRMA|finding|intraretinal microvascular abnormality|95
ISC|procedure|intermittent self-catheterisation|92
ISDN|drug|isosorbide dinitrate|97
ISH|disorder|isolated systolic hypertension;systolic hypertension|75|bp systolic elderly amlodipine
ISH|test|in situ hybridization|20|her2
ISI|test|insomnia severity index|85
ISMN|drug|isosorbide mononitrate|99
ISMO|drug|isosorbide mononitrate|98
ISMP|admin|Institute for Safe Medication Practices|60
ISQ|other|in status quo (unchanged)|90
ISR|disorder|in-stent restenosis;coronary stent restenosis|92
ISS|test|injury severity score|40|trauma
ISS|drug|insulin sliding scale|30|glucose fs lantus
ISS|test|international staging system (myeloma)|15|myeloma
ISS|disorder|idiopathic short stature;short stature|8|growth hormone child
ISS|disorder|SHOX-related short stature|1|shox
ISSD|disorder|free sialic acid storage disease, infantile form;infantile sialic acid storage disease|60
IST|disorder|inappropriate sinus tachycardia|60|ivabradine palpitations holter
IST|drug|immunosuppressive therapy|30|atg aplastic cyclosporine
IT|drug|intrathecal|30|methotrexate chemo baclofen pump
IT|admin|information technology|30|works job software
IT|anatomy|iliotibial|15|band knee runner
IT|anatomy|intertrochanteric|10|hip fracture
ITB|anatomy|iliotibial band|75|knee runner tight foam lateral hip
ITB|drug|intrathecal baclofen|20|spasticity pump
ITBS|disorder|iliotibial band friction syndrome;iliotibial band syndrome|99
ITN|disorder|ingrowing toenail;ingrown toenail|60
ITP|disorder|immune thrombocytopenic purpura;idiopathic thrombocytopenic purpura;autoimmune thrombocytopenia;immune thrombocytopenia|96|platelets ivig romiplostim petechiae
ITP|device|intrathecal pump|2|baclofen pain morphine
ITT|test|insulin tolerance test|75
ITU|place|intensive therapy unit|99
IU|unit|international units|92|vitamin daily d3 insulin heparin colecalciferol
IU|disorder|intermediate uveitis;~pars planitis|4|vitritis snowballs eye
IUC|device|indwelling urinary catheter|50|urine catheter draining foley cauti
IUC|device|intrauterine contraception|45|contraception threads coil mirena
IUCD|device|intrauterine contraceptive device|99
IUD|device|intrauterine device|93|copper mirena threads strings coil
IUD|disorder|intrauterine death;intrauterine fetal death|6|gestation fetal stillbirth
IUFD|disorder|intrauterine fetal death;fetal death in utero;stillbirth|99
IUGR|disorder|intrauterine growth restriction;fetal growth restriction;poor fetal growth;intrauterine growth retardation|99
IUI|procedure|intrauterine insemination|98
IUP|finding|intrauterine pregnancy|95|gestation hcg crl lmp pregnancy viable sac ultrasound vaginal
IUP|disorder|inverted urothelial papilloma|1|bladder cystoscopy
IUPC|device|intrauterine pressure catheter|99
IUS|device|intrauterine system|96
IUT|procedure|intrauterine transfusion|80
IV|drug|intravenous|88|antibiotics fluids ns cannula mg bolus access ceftriaxone
IV|unit|stage or grade four|8|stage grade ckd nyha
IVAB|drug|intravenous antibiotics|97
IVABX|drug|intravenous antibiotics|98
IVBT|procedure|intravascular brachytherapy|90
IVC|anatomy|inferior vena cava|90|filter collapse thrombus
IVC|device|intravenous cannula|5|cubital sited
IVC|admin|involuntary commitment|4|psychiatric petition
IVCD|finding|intraventricular conduction delay|98
IVDA|finding|intravenous drug abuse|98
IVDU|finding|intravenous drug use|99
IVF|drug|intravenous fluids|75|npo bolus ns hydration ml/hr aki
IVF|procedure|in vitro fertilisation|22|embryo infertility egg cycle transfer amh
IVF|disorder|idiopathic ventricular fibrillation;ventricular fibrillation|1|arrest shock
IVH|disorder|intraventricular hemorrhage;intraventricular haemorrhage|97
IVI|drug|intravenous infusion|60|fluids saline
IVI|procedure|intravitreal injection|37|eylea macula eye aflibercept
IVIG|drug|intravenous immunoglobulin|99
IVIg|drug|intravenous immunoglobulin|99
IVL|procedure|intravascular lithotripsy|60
IVMP|drug|intravenous methylprednisolone|98
IVP|procedure|intravenous push|55|mg given
IVP|test|intravenous pyelogram|43|kidney stone
IVPB|drug|intravenous piggyback|99
IVS|anatomy|interventricular septum|92
IVSD|unit|interventricular septum thickness in diastole|95
IVT|procedure|intravenous thrombolysis|60
IVU|test|intravenous urogram|97
IVUS|procedure|intravascular ultrasound|99
IWMI|disorder|inferior wall myocardial infarction;acute inferior myocardial infarction|98
Ix|test|investigations|99
J|anatomy|jejunum|15
JACCOL|finding|no jaundice anaemia cyanosis clubbing oedema lymphadenopathy|99
JAK2|test|Janus kinase 2 mutation|99
JBTS|disorder|Joubert syndrome|85
JCML|disorder|juvenile myelomonocytic leukemia;juvenile chronic myeloid leukemia|90
JCV|organism|JC virus|97
JD|finding|jaundice|20|baby bilirubin
JD|other|juris doctor|15
JDM|disorder|juvenile dermatomyositis;childhood dermatomyositis;~dermatomyositis|90|gottron ck rash methotrexate heliotrope
JDM|disorder|type 1 diabetes mellitus;juvenile diabetes mellitus|6|insulin glucose
JE|drug|Japanese encephalitis vaccine|65|travel vaccine ixiaro doses
JE|disorder|Japanese encephalitis|25|csf seizures fever
JEB|disorder|junctional epidermolysis bullosa;epidermolysis bullosa|95
JEBI|disorder|junctional epidermolysis bullosa inversa;~junctional epidermolysis bullosa|60
JHS|disorder|joint hypermobility syndrome|95
JIA|disorder|juvenile idiopathic arthritis;juvenile arthritis;juvenile chronic arthritis;juvenile rheumatoid arthritis|99
JJ|device|double-J ureteric stent|90
JME|disorder|juvenile myoclonic epilepsy;Janz syndrome;Janz's syndrome|98
JMML|disorder|juvenile myelomonocytic leukemia;juvenile myelomonocytic leukaemia|99
JMO|staff|junior medical officer|97
JMS|staff|junior medical student|20
JMS|disorder|intellectual disability-hypotonic facies syndrome, X-linked, 1;Juberg-Marsidi syndrome|1
JNA|disorder|juvenile nasopharyngeal angiofibroma;nasopharyngeal angiofibroma|97
JNCL|disorder|juvenile neuronal ceroid lipofuscinosis;Batten disease|95
JNP|disorder|linear nevus sebaceous syndrome;Jadassohn nevus phakomatosis|15
JOAG|disorder|juvenile open angle glaucoma;juvenile glaucoma|97
JODM|disorder|type 1 diabetes mellitus;juvenile onset diabetes mellitus|95
JP|device|Jackson-Pratt drain|93|drain output bulb serosanguinous surgery
JP|disorder|juvenile polyp;~juvenile polyposis|2|colonoscopy rectal polyp
JP|disorder|juvenile periodontitis;~aggressive periodontitis|1|gums dental
JPD|disorder|juvenile plantar dermatosis|60|soles child trainers
JPD|disorder|juvenile Paget disease;hereditary hyperphosphatasia|4|alp bone
JPS|test|joint position sense|80|vibration toes pinprick proprioception
JPS|disorder|juvenile polyposis syndrome;generalized juvenile polyposis|15|polyps smad4 colonoscopy
JRA|disorder|juvenile rheumatoid arthritis;juvenile idiopathic arthritis;juvenile chronic arthritis|99
jt|anatomy|joint|98
JT|anatomy|joint|50|swelling pain knee
JT|device|jejunostomy tube|35|feeds tube
J-tube|device|jejunostomy tube|99
JVD|finding|jugular venous distension|99
JVP|finding|jugular venous pressure|99
JWS|disorder|Jackson-Weiss syndrome|40
JXG|disorder|juvenile xanthogranuloma|98
K+|test|potassium|99
K|test|potassium|92
KA|disorder|keratoacanthoma;kerato-acanthoma;molluscum sebaceum|75|nodule excision crateriform skin lesion
KA|disorder|ketoacidosis|6|ketones insulin gap glucose
KAFO|device|knee ankle foot orthosis|99
KC|disorder|keratoconus;conical cornea|55|topography crosslinking cornea
Kcal|unit|kilocalorie|99
KCL|drug|potassium chloride|99
KCl|drug|potassium chloride|99
KCN|disorder|keratoconus|85
KCS|disorder|dry eye syndrome;keratoconjunctivitis sicca;~kerato-conjunctivitis sicca|97
KD|disorder|Kawasaki disease;mucocutaneous lymph node syndrome;Acute febrile mucocutaneous lymph node syndrome;Kawasaki's disease|60|ivig aspirin fever coronary conjunctivitis
KD|other|ketogenic diet|20|ketones epilepsy
KD|disorder|Kennedy disease;spinal and bulbar muscular atrophy|6|bulbar androgen fasciculations
KDIGO|admin|Kidney Disease Improving Global Outcomes|99
KDPI|test|kidney donor profile index|99
KE|finding|knee extension|65
KED|device|Kendrick extrication device|60
Kerley|finding|Kerley lines|90
Ket|drug|ketamine|50
KFD|disorder|Kikuchi-Fujimoto disease;histiocytic necrotizing lymphadenitis|70|cervical lymphadenopathy biopsy node
KFD|disorder|Kyasanur forest disease|20|tick india
KF ring|finding|Kayser-Fleischer ring|97
KFS|disorder|Klippel-Feil syndrome|85
kg|unit|kilogram|99
KG|unit|kilogram|98
KH|disorder|kaposiform hemangioendothelioma|3
KHE|disorder|kaposiform hemangioendothelioma|95
KHM|disorder|keratoderma hereditarium mutilans;Vohwinkel syndrome|20
KI|drug|potassium iodide|60
KIV|admin|keep in view|90
KJ|finding|knee jerk|85
KL|test|Kellgren-Lawrence grade|90
KLS|disorder|Kleine-Levin syndrome|85
KMC|procedure|kangaroo mother care|85
KMP|disorder|Kasabach-Merritt phenomenon|85
KMS|disorder|Kasabach-Merritt syndrome|75
KO|finding|knocked out|30
KOH|test|potassium hydroxide preparation|99
KP|disorder|keratosis pilaris;keratosis follicularis pilaris|35|arms bumpy rough lactic dermatology
KP|finding|keratic precipitates|22|cells flare uveitis cornea
KP|place|Kaiser Permanente|20|permanente member insurance
KP|organism|Klebsiella pneumoniae|12|culture esbl urine carbapenem
KPC|organism|Klebsiella pneumoniae carbapenemase|90|carbapenem culture rectal
KPC|disorder|keratoconus posticus circumscriptus;posterior keratoconus|1|cornea
KPs|finding|keratic precipitates|97
KPS|test|Karnofsky performance status|97
KS|disorder|Kaposi's sarcoma;Kaposi sarcoma;AIDS-related Kaposi sarcoma|60|hiv lesions hhv8 art violaceous hhv-8 pcp
KS|disorder|Klinefelter syndrome;Klinefelter's syndrome|18|xxy testosterone azoospermia karyotype
KS|disorder|kidney stone;nephrolithiasis|5|flank calculus
KS|disorder|Kallmann syndrome|3|anosmia hypogonadotropic
KS|disorder|Kabuki syndrome|3|kmt2d
KS|disorder|Kartagener syndrome|1|situs bronchiectasis
KS|disorder|Kindler syndrome|1|poikiloderma blistering
KSHV|organism|Kaposi sarcoma-associated herpesvirus|93
KSS|disorder|Kearns-Sayre syndrome|65|ophthalmoplegia mitochondrial ptosis
KSS|test|Knee Society Score|15|arthroplasty
KSS|test|Karolinska Sleepiness Scale|12|sleepiness sleep
KT|procedure|kidney transplant|55|tacrolimus graft creatinine donor mycophenolate
KT|device|kinesio tape|30|tape shoulder physio
KTP|device|potassium titanyl phosphate laser|60
KTR|staff|kidney transplant recipient|85
KTS|disorder|Klippel-Trenaunay syndrome|90
KTU|place|kidney transplant unit|40
KTW|disorder|Klippel-Trenaunay-Weber syndrome|85
KUB|test|kidneys ureters bladder imaging|99
KVO|admin|keep vein open|99
KW|device|Kirschner wire|25
K-wire|device|Kirschner wire|99
KWS|disorder|spinal muscular atrophy, type III;Kugelberg-Welander disease|40
L|anatomy|left|95
LA|anatomy|left atrium|35|dilated echo lv mitral
LA|drug|local anaesthetic|30|lidocaine excision infiltrated suture
LA|drug|long acting|8|methylphenidate tab
LA|test|lupus anticoagulant|5|antiphospholipid cardiolipin thrombophilia
LA|admin|local authority|5|social care housing
LA|test|Los Angeles grade|3|oesophagitis grade ogd
LAA|anatomy|left atrial appendage|97
LAAO|procedure|left atrial appendage occlusion|99
LABA|drug|long-acting beta agonist|99
lac|disorder|laceration;open wound;lacerations;lacerated wound|92
Lac|disorder|laceration;open wound;lacerations;lacerated wound|80
LAC|disorder|laceration;open wound;lacerations;lacerated wound|60|sutures wound cm repair
LAC|admin|looked after child|22|foster placement social child carers
LAC|anatomy|left antecubital fossa|5|cannula iv gauge
LACI|disorder|lacunar infarct;lacunar infarction;lacunar stroke|97
LACS|disorder|lacunar syndrome;~lacunar stroke|92
LAD|anatomy|left anterior descending artery|48|stent stenosis lcx rca cath pci diagonal occlusion
LAD|finding|lymphadenopathy|40|cervical neck nodes axillary supple shotty no
LAD|finding|left axis deviation|8|ecg ekg lvh rate sinus lbbb
LAD|disorder|leukocyte adhesion deficiency|1|neutrophilia cd18 omphalitis
LAD|disorder|linear IgA disease;linear IgA bullous dermatosis|1|blisters dapsone bullae
LADA|disorder|latent autoimmune diabetes mellitus in adult;latent autoimmune diabetes in adults;~type 1 diabetes mellitus;~diabetes mellitus|98
LAE|finding|left atrial enlargement|97
LAFB|finding|left anterior fascicular block|99
LAGB|procedure|laparoscopic adjustable gastric band|99
LAH|finding|left anterior hemiblock|85
LAHB|finding|left anterior hemiblock|98
LAI|drug|long-acting injectable|96
LAIR|procedure|laparoscopic inguinal repair|40
LAL-D|disorder|lysosomal acid lipase deficiency;~cholesteryl ester storage disease|97
LAM|disorder|lymphangioleiomyomatosis|65|sirolimus cysts tsc pneumothorax lung
LAM|other|lactational amenorrhoea method|20|contraception breastfeeding
LAM|procedure|laminectomy|10|lumbar spine
LAMA|drug|long-acting muscarinic antagonist|80|copd inhaler laba tiotropium spiriva umeclidinium
LAMA|admin|left against medical advice|18|left signed advice discharge
LAMB|disorder|Carney complex;LAMB syndrome|2|myxoma lentigines
Lami|procedure|laminectomy|90
LAO|finding|left anterior oblique|90
Lap|procedure|laparoscopic|90
LAP|procedure|laparoscopic|60|cholecystectomy appendicectomy appy chole
LAP|procedure|laparotomy|8|midline exploratory
LAP|test|left atrial pressure|8
LAP|test|leukocyte alkaline phosphatase|4
LAP|disorder|laryngeal adductor paralysis;vocal cord palsy|1|vocal cord
Lap chole|procedure|laparoscopic cholecystectomy|99
LAR|procedure|low anterior resection|85|rectal anastomosis ileostomy
LAR|admin|legally authorized representative|10|consent
LARC|device|long-acting reversible contraception|96
LARS|disorder|low anterior resection syndrome|75
LASIK|procedure|laser in situ keratomileusis|99
LAT|anatomy|lateral|90
LAVH|procedure|laparoscopically assisted vaginal hysterectomy|99
LB|finding|loose bowels|15
LBB|finding|left bundle branch|60
LBBB|finding|left bundle branch block|99
LBCL|disorder|large B-cell lymphoma;diffuse large B-cell lymphoma|95
LBD|disorder|Lewy body dementia;dementia with Lewy bodies;Lewy body disease;dementia of Lewy body type|92|hallucinations rivastigmine parkinsonism fluctuating dementia
LBM|finding|last bowel movement|45|stool constipation bowel today flatus
LBM|unit|lean body mass|45|bmi suv weight
LBO|disorder|large bowel obstruction;obstruction of large intestine|99
LBP|finding|low back pain;lumbago|99
LBW|finding|low birth weight infant|97
LBx|procedure|liver biopsy|60
LC|procedure|laparoscopic cholecystectomy|25|gallstones port gb
LC|anatomy|left circumflex|10|lad rca stent
LC|disorder|lung cancer;malignant tumor of lung|10|chemo nsclc smoker
LC|disorder|long COVID;post-COVID-19 condition|10|covid fatigue fog
LC|disorder|liver cirrhosis;cirrhosis of liver|8|ascites varices
LC|place|lipid clinic|3|cholesterol statin
LC|disorder|laryngotracheoesophageal cleft;laryngeal cleft|2|stridor aspiration cleft
LCA|anatomy|left coronary artery|65|rca angiogram ostium
LCA|disorder|Leber congenital amaurosis|15|retina nystagmus erg rpe65
LCA|test|leukocyte common antigen|8|ihc
LCAD|disorder|long chain acyl-CoA dehydrogenase deficiency;fatty acid oxidation disorder|30
LCC|anatomy|left coronary cusp|40|aortic valve
LCC|disorder|leukoencephalopathy with calcifications and cysts;Labrune syndrome|3|calcifications
LCCS|disorder|lethal congenital contracture syndrome|70
LCD|admin|local coverage determination|30|medicare
LCD|disorder|lattice corneal dystrophy type I;~lattice corneal dystrophy|20|cornea tgfbi
LCD|drug|liquor carbonis detergens (coal tar)|12|tar psoriasis
LCH|disorder|Langerhans cell histiocytosis;histiocytosis X;Langerhans cell granulomatosis|92|bone lytic vinblastine histiocytosis
LCH|disorder|lissencephaly with cerebellar hypoplasia|1|lissencephaly
LCHAD|disorder|long chain 3-hydroxyacyl-CoA dehydrogenase deficiency;LCHAD deficiency|90
LCIS|disorder|lobular breast carcinoma in situ;lobular carcinoma in situ of breast;lobular carcinoma in situ|99
LCL|anatomy|lateral collateral ligament|97
LCM|anatomy|left costal margin|30|spleen palpable
LCM|disorder|lymphocytic choriomeningitis|3|rodent csf
LCMV|organism|lymphocytic choriomeningitis virus|97
LCNEC|disorder|large cell neuroendocrine carcinoma|98
LCP|place|Liverpool Care Pathway|50|dying syringe palliative
LCP|device|locking compression plate|30|fixation
LCP|disorder|Legg-Calve-Perthes disease|10|hip child femoral
LCPD|disorder|Legg-Calve-Perthes disease;Perthes disease;Legg-Calvé-Perthes disease|98
LCPS|disorder|Legg-Calve-Perthes disease;Legg-Calve-Perthes syndrome|35|hip femoral head limp child
LCPS|disorder|LMNA-related cardiocutaneous progeria syndrome|2
LCS|procedure|lung cancer screening|60|ldct smoking pack
LCS|disorder|lumbar canal stenosis;spinal stenosis of lumbar region|25|claudication lumbar mri
LCS|disorder|Langerhans cell sarcoma|1|sarcoma
LCSW|staff|licensed clinical social worker|99
LCV|disorder|leukocytoclastic vasculitis;cutaneous small vessel vasculitis;Hypersensitivity vasculitis;leucocytoclastic vasculitis|95
LCx|anatomy|left circumflex artery|99
LCX|anatomy|left circumflex artery|98
L&D|place|labor and delivery|99
LD|disorder|learning disability;~intellectual disability|50|carers support autism nurse easy-read annual
LD|place|labor and delivery|12|delivery contractions ob
LD|time|last dose|10|dose given taken
LD|test|lactate dehydrogenase|8
LDA|device|lines drains airways|75
LDCT|test|low-dose computed tomography|99
LDD|disorder|lumbar disc degeneration;degeneration of lumbar intervertebral disc|40
LDD|disorder|Lhermitte-Duclos disease;dysplastic gangliocytoma of cerebellum|15|cerebellar pten
LDH|test|lactate dehydrogenase|92|haptoglobin alt bilirubin ast elevated hemolysis serum
LDH|disorder|lumbar disc herniation;prolapsed lumbar intervertebral disc|7|sciatica l5 radiculopathy microdiscectomy
LDL|test|low-density lipoprotein cholesterol|99
LDLR|test|LDL receptor gene|95
LDN|drug|low dose naltrexone|75
LDR|place|labor delivery recovery room|50|delivery admitted contractions
LDR|procedure|low dose rate brachytherapy|35|prostate
LDS|disorder|Loeys-Dietz syndrome|75|aorta tgfbr bifid
LDYT|disorder|Leber optic atrophy and dystonia|5
LE|anatomy|lower extremity|70|edema strength bilateral ue dvt doppler
LE|anatomy|left eye|15|re va iop
LE|test|leukocyte esterase|8|urine nitrite ua dipstick
LE|disorder|lupus erythematosus|4|discoid ana
LEEP|procedure|loop electrosurgical excision procedure|99
LEMS|disorder|Lambert-Eaton myasthenic syndrome;Eaton-Lambert syndrome;Lambert-Eaton syndrome|97
LEOPARD|disorder|Noonan syndrome with multiple lentigines;LEOPARD syndrome|98
LES|anatomy|lower esophageal sphincter|85
LESI|procedure|lumbar epidural steroid injection|99
LET|drug|lidocaine epinephrine tetracaine|85
LETM|disorder|longitudinally extensive transverse myelitis|98
LEV|drug|levetiracetam|95
LF|anatomy|little finger|30|mcpj pipj hand
LF|anatomy|left foot|15|toe ulcer podiatry plantar
LF|disorder|lymphatic filariasis|3|microfilariae elephantiasis
LF|disorder|Lassa fever|1|nigeria
LFD|test|lateral flow device test|50|covid
LFD|other|low fat diet|35|diet cholesterol meals
LFL|disorder|Li-Fraumeni-like syndrome|10
LFS|disorder|Li-Fraumeni syndrome;Li Fraumeni syndrome|95
LFSS|disorder|multiple congenital anomalies-hypotonia-seizures syndrome 3|1
LFT|test|liver function tests|97|alt bilirubin alp bloods u&e albumin
LFT|test|lateral flow test|2|covid flow positive test
LFTs|test|liver function tests|99
LGA|finding|large for gestational age|96
LGBT|other|lesbian gay bisexual transgender|99
LGE|test|late gadolinium enhancement|97
LGI|anatomy|lower gastrointestinal|70
LGIB|disorder|lower gastrointestinal hemorrhage;lower GI bleed|99
LGL|disorder|large granular lymphocytic leukemia;T-cell large granular lymphocyte leukemia|75|neutropenia lymphocytes methotrexate tcr
LGL|disorder|Lown-Ganong-Levine syndrome|8|pr ecg svt
LGLL|disorder|T-cell large granular lymphocyte leukemia;large granular lymphocytic leukemia|97
LGM|disorder|congenital myasthenic syndrome 10;limb-girdle myasthenia|2
LGMD|disorder|limb-girdle muscular dystrophy;~muscular dystrophy|99
LGS|disorder|Lennox-Gastaut syndrome;Lennox Gastaut|88|seizures drop rufinamide epilepsy
LGS|disorder|Langer-Giedion syndrome;trichorhinophalangeal syndrome type 2|1|exostoses
LGSIL|disorder|low-grade squamous intraepithelial lesion;LSIL|98
LGV|disorder|lymphogranuloma venereum|97
LH|test|luteinizing hormone|82|fsh oestradiol prolactin testosterone
LH|finding|left hand|8|handed
LHB|anatomy|long head of biceps|90
LHC|procedure|left heart catheterization|97
LHD|finding|left hand dominant|92
LHF|disorder|left heart failure|85
LHH|finding|left homonymous hemianopia|85
LHON|disorder|Leber hereditary optic neuropathy;Leber's hereditary optic neuropathy;Leber's optic atrophy|99
LHP|finding|left hemiparesis|75
LHRH|drug|luteinizing hormone releasing hormone|98
LHS|anatomy|left hand side|92
LI|disorder|lamellar ichthyosis;~autosomal recessive congenital ichthyosis|5|collodion scaling
LI|disorder|lacunar infarction|3|stroke
LICS|anatomy|left intercostal space|70|chest drain space sternal
LICS|disorder|lung disease, immunodeficiency, and chromosome breakage syndrome|1
LiDCO|device|lithium dilution cardiac output|95
LIF|anatomy|left iliac fossa|97
LIFG|anatomy|left inferior frontal gyrus|90
LIH|disorder|left inguinal hernia;inguinal hernia|93|groin reducible mesh hernia swelling repair
LIH|disorder|hypoglycemia, leucine-induced|1
LIHR|procedure|left inguinal hernia repair|98
LIJ|device|left internal jugular line|95
LIMA|anatomy|left internal mammary artery|99
LIN|disorder|lobular neoplasia of breast;lobular neoplasia|15|breast
LINCL|disorder|late infantile neuronal ceroid lipofuscinosis|90
LIP|anatomy|lip|45|laceration upper lower vermilion swelling
LIP|staff|licensed independent practitioner|30|restraint order provider seclusion
LIP|disorder|lymphoid interstitial pneumonia;lymphocytic interstitial pneumonia|20|cysts sjogren ild hrct
LIQ|anatomy|lower inner quadrant|95
LITT|procedure|laser interstitial thermal therapy|98
LKM|test|liver kidney microsomal antibody|95
LKN|time|last known normal|97
LKS|anatomy|liver kidney spleen|65|palpable abdomen soft
LKS|disorder|Landau-Kleffner syndrome|20|aphasia epilepsy esws
LKW|time|last known well|99
LL|anatomy|lower limb|65|oedema power ul reflexes dvt cellulitis tone
LL|anatomy|lower lid|12|eye
LL|anatomy|left leg|8|calf swelling pain
LLB|device|long leg brace|40
LLC|device|long leg cast|85
LLD|finding|leg length discrepancy|75|orthotics lift heel hip arthroplasty pelvis
LLD|anatomy|left lateral decubitus|20|colonoscope position decubitus
LLE|anatomy|left lower extremity|99
LLETZ|procedure|large loop excision of the transformation zone|99
LLI|finding|leg length inequality|80
LLIN|device|long-lasting insecticidal net|90
LLL|anatomy|left lower lobe|92
LLQ|anatomy|left lower quadrant|99
LLSB|anatomy|left lower sternal border|98
LLSE|anatomy|lower left sternal edge|98
LM|admin|left message|35|voicemail call phone
LM|anatomy|left main coronary artery|25|lad cath lcx stenosis
LM|disorder|lentigo maligna;melanoma in situ|10|face dermatology excision pigmented
LM|anatomy|lateral malleolus|8|ankle
LM|anatomy|lateral meniscus|6|knee tear
LM|disorder|lymphangioma;~lymphatic malformation|3|sclerotherapy cystic
LMA|device|laryngeal mask airway|97
LMCA|anatomy|left main coronary artery|80
LMD|staff|local medical doctor|60|pcp seen follow primary
LMD|disorder|leptomeningeal disease;~leptomeningeal carcinomatosis|30|csf mets brain intrathecal
LMD|disorder|Langer mesomelic dysplasia|1|shox
LML|procedure|left mediolateral episiotomy|70
LMM|disorder|lentigo maligna melanoma;~melanoma|97
LMN|finding|lower motor neuron|97
LMNL|finding|lower motor neuron lesion|98
LMO|staff|local medical officer|90
LMOM|admin|left message on machine|95
LMP|time|last menstrual period|99
LMS|disorder|leiomyosarcoma|48|uterine sarcoma resection retroperitoneal
LMS|anatomy|left main stem|42|coronary angiogram lad cabg stenosis
LMS|disorder|lateral medullary syndrome;Wallenberg syndrome|2|vertebral horner
LMT|staff|licensed massage therapist|50
LMTCB|admin|left message to call back|99
LMWH|drug|low molecular weight heparin|99
LN|anatomy|lymph node|75|biopsy cervical axillary positive
LN|disorder|lupus nephritis;systemic lupus erythematosus glomerulonephritis|12|sle mycophenolate proteinuria class
LN|procedure|liquid nitrogen|5|warts ak
LN|disorder|lobular neoplasia;lobular neoplasia of breast|1|breast
LN2|procedure|liquid nitrogen cryotherapy|99
LNB|disorder|Lyme neuroborreliosis;neuroborreliosis|60
LNG|drug|levonorgestrel|95
LNG-IUS|device|levonorgestrel intrauterine system|99
LNMP|time|last normal menstrual period|99
LNS|disorder|Lesch-Nyhan syndrome|50|hprt selfmutilation
LNS|procedure|lymph node sampling|25|staging
LOA|procedure|lysis of adhesions|55|laparoscopic bowel
LOA|admin|leave of absence|20|work return
LOA|finding|left occiput anterior|12|labour station
LOA|finding|loss of appetite|10|weight
LOA/LOW|finding|loss of appetite and weight|97
LOC|finding|loss of consciousness|78|head injury vomiting amnesia seizure fall syncope
LOC|finding|level of consciousness|18|alert gcs decreased altered drowsy
LOCS|disorder|laryngo-onycho-cutaneous syndrome|2
LOF|finding|loss of fluid|65|vb ctx fm gestation
LOF|finding|level of function|20|plof pt
LOF|other|loss of function|10|variant
LOM|finding|limitation of motion|75|rom shoulder flexion
LOM|disorder|left otitis media|20|ear
LOPS|finding|loss of protective sensation|98
LOQ|anatomy|lower outer quadrant|97
LOR|finding|loss of resistance|90
LOS|time|length of stay|90|days discharge admission expected icu
LOS|disorder|late onset sepsis|5|neonate nicu
LOT|time|line of therapy|60
LOV|time|last office visit|98
LOW|finding|loss of weight|60
LP|procedure|lumbar puncture|80|csf headache opening meningitis protein
LP|disorder|lichen planus|10|wickham oral papules clobetasol violaceous
LP|finding|light perception|6|va nlp hm eye
LPA|anatomy|left pulmonary artery|82|rpa stenosis
LPA|admin|lasting power of attorney|12|capacity daughter
LPA|disorder|logopenic progressive aphasia;~primary progressive aphasia|2|aphasia
LPC|staff|licensed professional counselor|85
LPD|disorder|lymphoproliferative disorder;lymphoproliferative disease|60|lymphocytosis flow marrow
LPD|finding|lateralized periodic discharges|20|eeg
LPD|disorder|luteal phase defect;luteal phase deficiency|8|progesterone infertility
LPD|disorder|disseminated peritoneal leiomyomatosis|1|fibroids
LPFB|finding|left posterior fascicular block|98
LPG|disorder|lipoprotein glomerulopathy|2|apoe
LPHB|finding|left posterior hemiblock|98
LPI|procedure|laser peripheral iridotomy|90|angle iop eye
LPI|disorder|lysinuric protein intolerance|2|ammonia lysine
LPL|disorder|lymphoplasmacytic lymphoma;Waldenstrom macroglobulinemia;Waldenström macroglobulinemia;Waldenström macroglobulinaemia|60|igm
LPL|test|lipoprotein lipase|30|triglycerides
LPM|unit|litres per minute|98
LPN|staff|licensed practical nurse|99
LPO|finding|left posterior oblique|60
LPOA|admin|lasting power of attorney|95
LPP|disorder|lichen planopilaris;scarring alopecia;follicular lichen planus|85|alopecia scalp scarring hair follicular hydroxychloroquine
LPP|disorder|palmoplantar pustulosis|1|pustules palms
LPR|disorder|laryngopharyngeal reflux|97
LPRD|disorder|laryngopharyngeal reflux disease;laryngopharyngeal reflux|99
LPS|anatomy|levator palpebrae superioris|50|ptosis lid mrd
LPS|admin|Lanterman-Petris-Short conservatorship|20|conserved psychiatric
LPS|other|lipopolysaccharide|10
LPT|staff|licensed psychiatric technician|30
LQTS|disorder|long QT syndrome;long Q-T syndrome;~congenital long QT syndrome|99
LR|drug|lactated Ringer's|80|bolus ml/hr iv
LR|procedure|light reflex|8|tm ear
LRD|finding|living related donor|90
LRDKT|procedure|living related donor kidney transplant|97
LRI|disorder|lower respiratory infection;lower respiratory tract infection|85
LRINEC|test|laboratory risk indicator for necrotizing fasciitis|99
LRKT|procedure|living related kidney transplant|97
LRS|disorder|Larsen syndrome|5
LRT|procedure|left renal transplant|20
LRTI|disorder|lower respiratory tract infection;~chest infection|97|amoxicillin cough crackles doxycycline chest sputum
LRTI|procedure|ligament reconstruction and tendon interposition|2|cmc thumb
LRYGB|procedure|laparoscopic Roux-en-Y gastric bypass|99
L/S|anatomy|lumbosacral|70
LS|anatomy|lumbosacral|45|spine xray
LS|disorder|lichen sclerosus;lichen sclerosus et atrophicus|25|vulva clobetasol dermovate pruritus foreskin
LS|finding|lung sounds|8|clear cta
LS|disorder|Lynch syndrome;hereditary nonpolyposis colon cancer|5|msh2 mlh1 colonoscopy mmr
LS|test|liver stiffness|3|kpa fibroscan
LS|disorder|Leigh syndrome|1|lactate mitochondrial
LSA|disorder|lichen sclerosus et atrophicus;lichen sclerosus|60|vulva clobetasol pruritus
LSA|anatomy|left subclavian artery|30|arch aorta
LSB|anatomy|left sternal border|95
LSC|disorder|lichen simplex chronicus;neurodermatitis;lichen simplex|55|scratch lichenified itch steroid
LSC|procedure|laparoscopy|35|ports adhesions ovary pelvic salpingectomy
LSCS|procedure|lower segment caesarean section|98
LSD|drug|lysergic acid diethylamide|80
LSD|disorder|lysosomal storage disorder;lysosomal storage disease|15
LSE|anatomy|left sternal edge|92
LSFC|disorder|congenital lactic acidosis, Saguenay-Lac-Saint-Jean type;Leigh syndrome, French Canadian type|40
LSG|procedure|laparoscopic sleeve gastrectomy|98
LSH|procedure|laparoscopic supracervical hysterectomy|95
LSIL|disorder|low-grade squamous intraepithelial lesion;low grade squamous intraepithelial lesion;~CIN 1|99
LSM|test|liver stiffness measurement|70
LSO|procedure|left salpingo-oophorectomy|70|salpingo ovary oophorectomy laparoscopic
LSO|device|lumbosacral orthosis|28|brace
LSp|anatomy|lumbar spine|90
L-spine|anatomy|lumbar spine|99
LSS|disorder|lumbar spinal stenosis;spinal stenosis of lumbar region;lumbar stenosis|95
LSV|anatomy|long saphenous vein|90
LSVC|anatomy|left superior vena cava|98
LSVT|procedure|Lee Silverman voice treatment|99
Lt|anatomy|left|98
LT|anatomy|left|45|knee shoulder rt hip side
LT|procedure|liver transplant|20|tacrolimus meld
LT|finding|light touch|18|sensation pinprick
LT|other|long term|10|term use follow
LTAC|place|long-term acute care hospital|99
LTACH|place|long-term acute care hospital|99
LTB|disorder|laryngotracheobronchitis;croup;croup syndrome;viral croup|80
LTBI|disorder|latent tuberculosis infection;inactive tuberculosis;latent tuberculosis;latent TB|99
LTC|place|long-term care|55|facility resident nursing
LTC|other|long-term condition|38|review annual gp
LTCF|place|long-term care facility|99
LTFU|admin|lost to follow-up|85
LTG|drug|lamotrigine|65|seizures mg epilepsy bipolar lev
LTG|admin|long-term goal|25|stg
LTM|procedure|long-term monitoring EEG|75
LTOT|procedure|long-term oxygen therapy|98
LTP|disorder|lipid transfer protein allergy|40|peach nuts allergy
LTP|procedure|laryngotracheoplasty|15|airway stenosis trach subglottic
LTRA|drug|leukotriene receptor antagonist|99
LTV|device|long-term ventilation|85
LTVV|procedure|low tidal volume ventilation|97
LTX|procedure|liver transplant|85
LTx|procedure|lung transplant|40
LUA|anatomy|left upper arm|85
LUE|anatomy|left upper extremity|99
LUFS|disorder|luteinized unruptured follicle syndrome|95
LUL|anatomy|left upper lobe|90
LUQ|anatomy|left upper quadrant|99
LURT|procedure|living unrelated renal transplant|97
LUS|test|lung ultrasound|70
LUSB|anatomy|left upper sternal border|98
LUSCS|procedure|lower uterine segment caesarean section|99
LUT|anatomy|lower urinary tract|90
LUTI|disorder|lower urinary tract infection|85
LUTO|disorder|lower urinary tract obstruction|90
LUTS|finding|lower urinary tract symptoms|99
LV|anatomy|left ventricle|92|ef function dilated echo hypertrophy systolic
LV|time|last visit|4|visit seen
LVA|disorder|left ventricular aneurysm;aneurysm of left ventricle of heart|60
LVAD|device|left ventricular assist device|99
LVD|disorder|left ventricular dysfunction;~left ventricular systolic dysfunction|70
LVDD|disorder|left ventricular diastolic dysfunction|65|grade echo preserved e/a
LVDD|unit|left ventricular diastolic diameter|30|cm mm lvsd ivsd
LVEDD|unit|left ventricular end diastolic diameter|99
LVEDP|unit|left ventricular end diastolic pressure|99
LVEF|test|left ventricular ejection fraction|99
LVF|disorder|left ventricular failure;left heart failure;~heart failure|80|furosemide oedema cxr
LVF|test|left ventricular function|15|echo good
LVFX|drug|levofloxacin|90
LVH|disorder|left ventricular hypertrophy|99
LVI|finding|lymphovascular invasion|95
LVIDD|unit|left ventricular internal diameter in diastole|98
LVM|admin|left voice message|75
LVMM|admin|left voice mail message|95
LVN|staff|licensed vocational nurse|99
LVNC|disorder|left ventricular noncompaction cardiomyopathy;~noncompaction cardiomyopathy|99
LVO|disorder|large vessel occlusion;large artery occlusion stroke|96
LVOT|anatomy|left ventricular outflow tract|99
LVOTO|disorder|left ventricular outflow tract obstruction|99
LVP|procedure|large volume paracentesis|95
LVSD|disorder|left ventricular systolic dysfunction;left ventricular dysfunction;Systolic heart failure;heart failure with reduced ejection fraction;heart failure with reduced EF|98
LVT|disorder|left ventricular thrombus|70
LVV|disorder|large vessel vasculitis|92
LWBS|admin|left without being seen|99
LWD|disorder|Leri-Weill dyschondrosteosis|90
LWS|other|lives with spouse|20
LWS|disorder|Lowry-Wood syndrome|3
LYMPH|test|lymphocytes|70
Lymphs|test|lymphocytes|97
LyP|disorder|lymphomatoid papulosis|97
LYP|disorder|lymphomatoid papulosis|75
Lytes|test|electrolytes|99
M|other|male|45|yo year-old caucasian f age
M|other|murmur|15|s1 s2 r g systolic heart rrr
M|admin|married|8|lives children spouse occupation
M|other|mother|7|fh father sibling deceased
M|unit|metre|4|walked distance height
MA|staff|medical assistant|40|rma cma rn vitals roomed check-in
MA|test|microalbumin (urine)|12|urine creatinine ratio acr diabetic albuminuria
MA|other|Massachusetts|8|boston state address
MA|disorder|microaneurysm of retina;retinal microaneurysm|7|retina haemorrhages exudates fundus retinopathy npdr macula
MA|unit|milliampere|6|stimulation pacing threshold output volts
MA|disorder|metabolic acidosis|6|ph hco3 bicarbonate lactate gap abg base
MA|admin|Medicare Advantage plan|4|insurance plan coverage payer
MA|admin|master of arts degree|4|degree university education
MA|drug|methamphetamine|4|cocaine drug uds abuse iv
MA|other|mental age|1|developmental iq
MABP|test|mean arterial blood pressure|90
MAC|procedure|monitored anesthesia care|38|sedation propofol anesthesia endoscopy asa anaesthetist local
MAC|disorder|Mycobacterium avium complex infection;Mycobacterium avium intracellulare infection;nontuberculous mycobacterial infection;Mycobacterium avium complex disease;Mycobacterium avium-intracellulare infection|22|sputum azithromycin ethambutol rifampin bronchiectasis cavitary afb hiv cd4 nodular
MAC|disorder|mitral annular calcification;calcification of mitral annulus|15|mitral echo annulus tte leaflets stenosis valve calcified
MAC|device|Macintosh laryngoscope blade|8|intubation blade grade cords ett laryngoscopy tube
MAC|unit|minimum alveolar concentration|4|sevoflurane isoflurane desflurane volatile
MAC|device|multi-lumen access catheter|3|line ij central introducer cordis
MAC|test|mid-arm circumference|2|nutrition triceps weight
MAC|test|membrane attack complex staining|1|muscle biopsy c5b-9 sarcolemmal
MACE|finding|major adverse cardiac event|60|risk score heart troponin chest
MACE|procedure|Malone antegrade continence enema;antegrade colonic enema|40|constipation stoma spina bladder paediatric washout bowel
MAD|device|mandibular advancement device|55|sleep osa snoring splint dental
MAD|device|mucosal atomization device (intranasal)|20|intranasal fentanyl
MAD|disorder|mitral annular disjunction|6|mitral prolapse echo
MADD|disorder|multiple acyl-CoA dehydrogenase deficiency;glutaric aciduria type II|80|riboflavin acylcarnitine metabolic lipid myopathy
MAE|finding|moves all extremities|92|spontaneously alert commands neuro purposeful
MAE|disorder|myoclonic astatic epilepsy;Doose syndrome;~epilepsy with myoclonic atonic seizures|3|seizures eeg drop valproate ketogenic
MAFLD|disorder|metabolic dysfunction-associated fatty liver disease;metabolic dysfunction-associated steatotic liver disease;Non-alcoholic fatty liver disease;nonalcoholic fatty liver disease;non-alcoholic fatty liver|99
MAHA|disorder|microangiopathic hemolytic anemia|97|schistocytes ldh haptoglobin ttp platelets
MALS|disorder|median arcuate ligament syndrome;celiac artery compression syndrome|95|celiac postprandial
MALT|disorder|MALT lymphoma;extranodal marginal zone B-cell lymphoma of mucosa-associated lymphoid tissue|65|lymphoma rituximab h.pylori gastric orbital radiotherapy
MALT|anatomy|mucosa-associated lymphoid tissue|30|tissue biopsy reactive
mane|time|in the morning|98
MAO|drug|monoamine oxidase (inhibitor)|85
MAOI|drug|monoamine oxidase inhibitor|98
MAP|test|mean arterial pressure|86|mmhg pressors levophed norepinephrine goal icu sbp bp
MAP|test|mean airway pressure|5|ventilator hfov peep fio2 oscillator
MAP|admin|medication assistance program|4
MAP|disorder|MUTYH-associated polyposis;familial adenomatous polyposis 2|2|polyps colonoscopy mutyh genetic adenomas
MAP|disorder|morbidly adherent placenta;placenta accreta|1|placenta praevia caesarean accreta
MAR|admin|medication administration record|93|given dose nurse held prn administered
MAR|test|mixed antiglobulin reaction test (sperm antibodies)|1|semen sperm
MARSI|finding|medical adhesive-related skin injury|90
MAS|disorder|meconium aspiration syndrome;meconium aspiration;neonatal aspiration of meconium|45|newborn nicu meconium term delivery infant thick neonate surfactant
MAS|disorder|macrophage activation syndrome;reactive hemophagocytic lymphohistiocytosis;reactive haemophagocytic syndrome;~hemophagocytic lymphohistiocytosis|25|ferritin sjia anakinra hlh triglycerides cytopenia rheumatology
MAS|unit|Modified Ashworth Scale|12|spasticity tone botox physiotherapy
MAS|disorder|McCune-Albright syndrome|5|cafe-au-lait fibrous dysplasia precocious
MASH|disorder|metabolic dysfunction-associated steatohepatitis;nonalcoholic steatohepatitis|97
MASLD|disorder|metabolic dysfunction-associated steatotic liver disease;nonalcoholic fatty liver disease;Non-alcoholic fatty liver disease;non-alcoholic fatty liver|99
MAT|procedure|medication-assisted treatment (opioid use)|45|suboxone buprenorphine opioid methadone addiction recovery oud naltrexone
MAT|disorder|multifocal atrial tachycardia;chaotic atrial tachycardia|38|ecg rate telemetry irregular svt ekg p-wave rhythm metoprolol
MAT|other|maternal|8|fh grandmother grandfather aunt uncle side
MAT|place|maternity|2|ward
MAU|place|medical assessment unit|70|admitted bed gp referred ward transfer
MAU|test|microalbuminuria|20|urine diabetes acr
MAU|place|maternity assessment unit|8|fetal ctg gestation pregnant
max|other|maximum / maximal|97
MBC|disorder|metastatic breast cancer|65|letrozole palbociclib her2 oncology breast
MBC|test|minimum bactericidal concentration|3
MBD|disorder|metabolic bone disease;mineral and bone disorder|75|ckd phosphate pth preterm alp calcium
MBD|disorder|Marchiafava-Bignami disease|1|callosum alcohol corpus
MBO|disorder|malignant bowel obstruction;intestinal obstruction|95
MBS|test|modified barium swallow|75|aspiration slp swallow dysphagia barium speech thickened nectar
MBS|admin|Medicare Benefits Schedule (Australia)|12|item billed
MBS|procedure|metabolic and bariatric surgery|5|sleeve bmi
MBS|disorder|Moebius syndrome;Mobius syndrome|1|facial palsy congenital abducens
MBSS|test|modified barium swallow study|98
MC|anatomy|metacarpal|30|fracture hand finger neck shaft thumb
MC|admin|medical certificate|14|work days sick unfit sl
MC|disorder|molluscum contagiosum|12|lesions umbilicated papules child skin curettage
MC|disorder|microscopic colitis;~collagenous colitis;~lymphocytic colitis|8|diarrhea colonoscopy budesonide biopsies
MC|admin|Medicare|5|insurance
MC|disorder|mixed cryoglobulinemia;cryoglobulinemic vasculitis|1|hcv purpura cryoglobulins
MCA|anatomy|middle cerebral artery|82|stroke cta infarct m1 m2 territory thrombectomy aca hemiparesis
MCA|other|motorcycle accident|5|helmet rider trauma collision
MCA|test|middle cerebral artery Doppler (fetal)|5|fetal psv umbilical doppler anaemia
MCA|admin|Mental Capacity Act|4|capacity dols interests
MCA|finding|multiple congenital anomalies|3|dysmorphic genetics
MCAD|disorder|medium chain acyl-CoA dehydrogenase deficiency;Medium-chain acyl-coenzyme A dehydrogenase deficiency;MCAD deficiency|97
MCADD|disorder|medium chain acyl-CoA dehydrogenase deficiency|99
MCAS|disorder|mast cell activation syndrome;mast cell activation disorder|98
MCC|disorder|Merkel cell carcinoma;cutaneous neuroendocrine carcinoma;Merkel cell cancer|42|skin sentinel avelumab polyomavirus neuroendocrine
MCC|other|motorcycle collision|35|helmet helmeted unhelmeted rider trauma ejected mph vs speed road highway
MCC|admin|major complication or comorbidity (DRG)|10|drg coding
MCD|disorder|minimal change disease;minimal change glomerulonephritis;minimal change nephropathy;minimal change nephrotic syndrome;~nephrotic syndrome|60|nephrotic proteinuria steroids albumin oedema biopsy podocyte
MCD|admin|Medicaid|8|insurance
MCD|disorder|malformation of cortical development;~cortical dysplasia|8|epilepsy mri dysplasia
MCD|disorder|multicentric Castleman disease|6|hhv8 siltuximab lymphadenopathy
MCDK|disorder|multicystic dysplastic kidney;multicystic renal dysplasia;multicystic dysplastic kidney disease|99
mcg|unit|microgram|99
MCGN|disorder|mesangiocapillary glomerulonephritis;membranoproliferative glomerulonephritis;membranoproliferative GN|99
MCH|test|mean corpuscular hemoglobin|88|mcv mchc hb rdw wbc
MCH|place|maternal and child health|8|nurse baby immunisation
MCHC|test|mean corpuscular hemoglobin concentration|99
MCI|disorder|mild cognitive impairment;mild cognitive disorder|93|memory moca mmse dementia acer neuropsychology
MCKD|disorder|medullary cystic kidney disease;autosomal tubulointerstitial kidney disease|70|familial gout umod
MCKD|disorder|multicystic kidney disease;~multicystic dysplastic kidney|28|antenatal ultrasound newborn
MCL|anatomy|medial collateral ligament|58|knee valgus acl sprain tear ligament meniscus brace
MCL|anatomy|midclavicular line|24|pmi apex intercostal costal liver ics
MCL|disorder|mantle cell lymphoma;mantle zone lymphoma|14|ibrutinib cyclin lymphoma bendamustine rituximab sll cll mzl dlbcl nhl
M-CM|disorder|megalencephaly-capillary malformation-polymicrogyria syndrome|90
MCMTC|disorder|megalencephaly-capillary malformation-polymicrogyria syndrome;macrocephaly cutis marmorata telangiectatica congenita|95
MCNS|disorder|minimal change nephrotic syndrome;minimal change disease;minimal change nephropathy|98
MCO|admin|managed care organization|90
MCP|anatomy|metacarpophalangeal joint|84|synovitis pip finger ra squeeze thumb swelling
MCP|drug|metoclopramide|8|nausea iv antiemetic
MCPJ|anatomy|metacarpophalangeal joint|99
M/C/S|test|microscopy, culture and sensitivity|99
MC&S|test|microscopy, culture and sensitivity|99
MCS|test|microscopy, culture and sensitivity|75|urine msu swab csf sputum uti stool
MCS|device|mechanical circulatory support|10|impella ecmo iabp lvad shock
MCS|finding|minimally conscious state|5|coma tbi vegetative
MCS|disorder|multiple chemical sensitivity|4|fumes perfume chemicals
MCST|disorder|microcystic stromal tumor of ovary;ovarian microcystic stromal tumor|50
MCT|drug|medium chain triglyceride (oil)|55|formula oil feed chyle fat
MCT|test|mobile cardiac telemetry|25|palpitations monitor holter
MCT|disorder|mast cell tumor|5|tryptase dog
MCTD|disorder|mixed connective tissue disease;Sharp syndrome;Sharp's syndrome|98
MCUG|test|micturating cystourethrogram|99
MCV|test|mean corpuscular volume|93|anemia hb ferritin rdw mch
MCV|drug|meningococcal vaccine|3|vaccine menactra immunization
MCV|disorder|molluscum contagiosum virus infection;molluscum contagiosum|2|umbilicated papules
MD|staff|medical doctor|95|dr notified aware attending electronically signed
MD|disorder|macular degeneration;~age-related macular degeneration|1|drusen macula vision avastin
MD|disorder|muscular dystrophy|1|ck weakness duchenne wheelchair
MD|disorder|Ménière's disease|1|vertigo tinnitus betahistine
MD|disorder|myotonic dystrophy|1|myotonia
MDA|drug|methylenedioxyamphetamine|30|ecstasy
MDA|place|medical day area/unit|25|infusion
MDB|disorder|medulloblastoma|60|posterior fossa vermis craniospinal
MDC|place|medical day centre/care|40|infusion transfusion attended
MDC|disorder|congenital muscular dystrophy|25|hypotonia muscle
MDCT|test|multidetector computed tomography|99
MDD|disorder|major depressive disorder;major depression;unipolar depression;~depressive disorder|97|sertraline phq si recurrent psychiatry depressed anxiety ssri
MDD|disorder|mal de debarquement syndrome|1|cruise rocking boat
MDE|disorder|major depressive episode;major depressive disorder|98
MDI|device|metered dose inhaler|62|spacer puffs albuterol salbutamol inhaler asthma
MDI|procedure|multiple daily injections (insulin)|35|lantus basal bolus insulin t1dm pump carbs
MDK|disorder|mesomelic dysplasia, Kantaputra type|30
MDLS|disorder|Miller-Dieker syndrome;~lissencephaly|90
MDM|admin|medical decision making|78|complexity independent reviewed differential ed
MDM|admin|multidisciplinary meeting|17|discussed oncology outcome
MDM|finding|mid-diastolic murmur|2|mitral apex
MDMA|drug|methylenedioxymethamphetamine (ecstasy)|99
MDR|organism|multidrug resistant organism|80|esbl klebsiella pseudomonas cre resistant
MDR|admin|multidisciplinary rounds|10|discharge case
MDRO|organism|multidrug-resistant organism|98
MDR-TB|disorder|multidrug resistant tuberculosis;multidrug-resistant tuberculosis;multidrug-resistant TB|99
MDS|disorder|myelodysplastic syndrome;myelodysplasia;myelodysplastic syndromes|88|blasts azacitidine marrow cytopenia transfusion anc
MDS|admin|minimum data set (nursing home)|6|snf assessment
MDS|staff|medical doctors|2
MDT|admin|multidisciplinary team|97
ME|disorder|chronic fatigue syndrome;myalgic encephalomyelitis|30|fatigue cfs pacing fibromyalgia malaise
ME|staff|medical examiner|25|autopsy death declined
ME|disorder|macular edema|15|oct avastin retina cme eye
ME|finding|middle ear effusion|8|tympanogram grommets
MEC|finding|meconium|35|stained liquor newborn delivery fluid passed
MEC|disorder|mucoepidermoid carcinoma;~malignant tumor of salivary gland|25|parotid salivary gland
MEC|admin|medical eligibility criteria (contraception)|10|contraception ukmec migraine coc
MEC|test|methacholine challenge|2
MED|admin|medication|60|refill list pharmacy
MED|place|medicine (department)|20|floor admit general
MED|unit|morphine equivalent dose|6|opioid
MED|unit|minimal erythema dose|3|phototherapy uvb
MED|disorder|multiple epiphyseal dysplasia|1|epiphyses hips short stature
meds|drug|medications|99
MEG|test|magnetoencephalography|90
MEHMO|disorder|MEHMO syndrome|95
MELAS|disorder|MELAS syndrome;mitochondrial encephalomyopathy, lactic acidosis and stroke-like episodes|99
MELD|test|Model for End-Stage Liver Disease score|99
MELD-Na|test|Model for End-Stage Liver Disease sodium score|99
MEM|drug|memantine|40|donepezil mg dementia
MEM|drug|meropenem|25|iv culture sensitive
MEM|finding|memory|15|orientation recall attention
MEN|disorder|multiple endocrine neoplasia|60|parathyroid pheochromocytoma pituitary genetic calcitonin menin
MEN|drug|meningococcal vaccine|10
MEN1|disorder|multiple endocrine neoplasia type 1;Multiple endocrine neoplasia, type 1;Wermer syndrome|99
MEN2|disorder|multiple endocrine neoplasia type 2;Multiple endocrine neoplasia, type 2;Sipple syndrome|99
MEN2A|disorder|multiple endocrine neoplasia type 2A|99
MEOWS|test|modified early obstetric warning score|99
MEP|test|motor evoked potentials|60
MEP|test|maximal expiratory pressure|30
MERRF|disorder|MERRF syndrome;myoclonic epilepsy with ragged red fibers|99
MERS|disorder|Middle East respiratory syndrome|92
MET|unit|metabolic equivalent (exercise capacity)|45|treadmill exercise tolerance stairs bruce
MET|staff|medical emergency team|30|call criteria
MET|procedure|medical expulsive therapy|10|tamsulosin stone ureteric
MET|test|MET gene alteration|8|exon nsclc amplification
mets|disorder|metastases;metastatic malignant neoplasm|85|liver brain bone lung spine cancer ct
METs|unit|metabolic equivalents|70|exercise treadmill functional stairs achieved bruce
METs|disorder|metastases;metastatic malignant neoplasm|22|bone liver brain
mets|unit|metabolic equivalents|12|exercise treadmill stairs
MEWDS|disorder|multiple evanescent white dot syndrome|98
MEWS|test|modified early warning score|99
MF|disorder|mycosis fungoides;cutaneous T-cell lymphoma|30|patches plaques skin puva ctcl dermatology
MF|disorder|myelofibrosis|30|jak2 ruxolitinib spleen splenomegaly marrow
MF|drug|metformin|8|diabetes gliclazide hba1c
MF|device|multifocal lens|8|contact lens reading
MFC|disorder|multifocal choroiditis|75
MFH|disorder|malignant fibrous histiocytoma;undifferentiated pleomorphic sarcoma|97
MFM|staff|maternal-fetal medicine|97|pregnancy ultrasound fetal consult
MFM|disorder|myofibrillar myopathy|1|desmin ck weakness
MFS|disorder|Marfan syndrome;Marfan's syndrome;marfanoid syndrome|40|aortic lens fbn1 root tall
MFS|disorder|Miller Fisher syndrome|40|ataxia ophthalmoplegia areflexia gq1b ivig
MFS|disorder|myxofibrosarcoma|8|thigh mass sarcoma
MG|disorder|myasthenia gravis|66|ptosis pyridostigmine mestinon thymectomy achr diplopia fatigable
MG|test|magnesium|20|k phos potassium replete replaced electrolytes
MG|unit|milligram|12|tablet daily po tab dose capsule
MG|test|mammogram|1|breast bilateral
MGD|disorder|meibomian gland dysfunction;posterior blepharitis|97
MGF|other|maternal grandfather|97
MGGM|other|maternal great grandmother|98
MGM|other|maternal grandmother|98
mgmt|admin|management|98
MGN|disorder|membranous glomerulonephritis;membranous nephropathy;membranous glomerulonephropathy|97
MGUS|disorder|monoclonal gammopathy of uncertain significance;monoclonal gammopathy of undetermined significance;benign monoclonal gammopathy|99
MH|place|mental health|60|cmht services counselling cpn
MH|admin|marital/medical history|15
MH|disorder|malignant hyperthermia|8|anesthesia dantrolene succinylcholine
MH|disorder|macular hole|7|vitrectomy oct retina
MH|other|menstrual history|3|lmp menarche
MHA|admin|Mental Health Act|50|detained section
MHA|disorder|microangiopathic hemolytic anemia|20|schistocytes
MHA|disorder|May-Hegglin anomaly|3|macrothrombocytopenia
MHAC|disorder|microhydranencephaly|30
MHAM|disorder|Cowden disease;multiple hamartoma syndrome|40
MHA-TP|test|microhemagglutination assay for Treponema pallidum|99
MHE|disorder|multiple hereditary exostoses;hereditary multiple osteochondromas|45|osteochondroma exostosis
MHE|disorder|minimal hepatic encephalopathy|35|lactulose cirrhosis
MHL|disorder|mixed hearing loss;mixed conductive and sensorineural hearing loss|70|audiogram conductive ear sensorineural db
MHL|disorder|mesenchymal hamartoma of liver|3|liver cystic mass
MHR|test|maximum heart rate|70|exercise
MHT|drug|menopausal hormone therapy|55|oestrogen menopause flushes progesterone
MHT|disorder|malignant hypertension|15|papilledema emergency retinopathy
MHx|admin|medical history|98
MI|disorder|myocardial infarction;heart attack;cardiac infarction;~acute myocardial infarction|94|troponin stemi cad stent pci cabg chest
MI|admin|motivational interviewing|2|smoking change readiness middle initial miles mile
MI|disorder|mitral incompetence;mitral insufficiency;mitral valve regurgitation;mitral valve insufficiency|1|leaflet murmur regurgitant jet tr ai
MIBC|disorder|muscle-invasive bladder cancer;~carcinoma of bladder;~Malignant tumor of urinary bladder;~bladder cancer;~cancer of bladder|99
MIBG|test|metaiodobenzylguanidine scan|99
MIBI|test|sestamibi scan|99
MIC|test|minimum inhibitory concentration|95
micro|test|microbiology|75
MICU|place|medical intensive care unit|99
MID|anatomy|middle|60
MID|disorder|multi-infarct dementia;~vascular dementia|20|cognitive stepwise dementia
MIDCAB|procedure|minimally invasive direct coronary artery bypass|99
MIH|disorder|molar incisor hypomineralisation|65|enamel teeth dental
MINOCA|disorder|myocardial infarction with non-obstructive coronary arteries;myocardial infarction|99
MIS|procedure|minimally invasive surgery|70
MIS-C|disorder|multisystem inflammatory syndrome in children;pediatric inflammatory multisystem syndrome|99
MIU|place|minor injuries unit|55
MIU|unit|milli-international unit|35
MJ|drug|marijuana|95
MJD|disorder|Machado-Joseph disease;spinocerebellar ataxia type 3|97
MK|disorder|microbial keratitis|45|ulcer contact cornea
MKKS|disorder|McKusick-Kaufman syndrome|90
MKS|disorder|Meckel syndrome;Meckel-Gruber syndrome|70|encephalocele polydactyly
mL|unit|millilitre|99
MLA|anatomy|minimal lumen area|50|ivus stent lumen
MLA|disorder|microphthalmia with limb anomalies;Waardenburg anophthalmia syndrome|2|anophthalmia limb
MLC|device|midline catheter|40|iv arm
MLC|device|multileaf collimator|25|radiotherapy
MLC|admin|medico-legal case|25|police
MLC|disorder|megalencephalic leukoencephalopathy with subcortical cysts|2|macrocephaly leukodystrophy
MLCU|place|midwife-led care unit|95
MLD|procedure|manual lymphatic drainage|50|lymphoedema oedema compression
MLD|disorder|metachromatic leukodystrophy|25|leukodystrophy arylsulfatase
MLD|procedure|microlumbar discectomy|10|l5
MLF|anatomy|medial longitudinal fasciculus|97
MLRD|disorder|microgastria-limb reduction defect syndrome|50
MLT|staff|medical laboratory technologist|60|lab specimen
MLT|disorder|multifocal lymphangioendotheliomatosis-thrombocytopenia syndrome|5|thrombocytopenia vascular
MLU|place|midwife-led unit|90
M&M|admin|morbidity and mortality meeting|92
MM|unit|millimetre|55|mass nodule cyst size measuring
MM|disorder|multiple myeloma;plasma cell myeloma;myeloma|15|bortezomib lenalidomide paraprotein revlimid velcade dara igg lytic vrd mgus kappa lambda cyclophosphamide paraproteinaemia
MM|anatomy|mucous membranes|12|moist dry oral op
MM|disorder|malignant melanoma;melanoma|7|breslow excision mole sentinel cutaneous ipilimumab nivolumab braf melanoma
MM|anatomy|medial malleolus|3|ankle fracture
MM|anatomy|medial meniscus|2|knee tear arthroscopy
MMA|test|methylmalonic acid|50|b12 homocysteine
MMA|anatomy|middle meningeal artery|30|embolization subdural
MMA|disorder|methylmalonic acidemia;methylmalonic aciduria|8|metabolic ammonia carnitine
MMC|drug|mitomycin C|45|bladder intravesical chemo
MMC|disorder|myelomeningocele;~spina bifida|25|shunt spina repair neurosurgery
MMC|place|Medical center|10
MMDK|disorder|mesomelic dysplasia, Kantaputra type|30
MME|unit|morphine milligram equivalents|98
MMEP|disorder|MMEP syndrome;microcephaly-microphthalmia-ectrodactyly of lower limbs-prognathism syndrome|40
MMF|drug|mycophenolate mofetil|94|tacrolimus lupus transplant cellcept mg
MMF|procedure|maxillomandibular fixation|4|mandible jaw
MMM|finding|moist mucous membranes|93|heent op oropharynx perrl
MMM|disorder|myelofibrosis with myeloid metaplasia;primary myelofibrosis|1|spleen jak2
MMN|disorder|multifocal motor neuropathy|97
MMP|disorder|mucous membrane pemphigoid;cicatricial pemphigoid|55|conjunctiva gingiva blisters
MMP|other|multiple medical problems|25
MMPI|test|Minnesota Multiphasic Personality Inventory|99
MMR|drug|measles, mumps and rubella vaccine|88|vaccine immunisation given immune dtap varicella
MMR|test|mismatch repair protein status|9|msi tumour colorectal proficient
MMRC|test|modified Medical Research Council dyspnoea scale|95
MMS|test|mini-mental state|50
MMS|procedure|Mohs micrographic surgery|35|bcc nose
MMSE|test|mini-mental state examination|99
MMT|test|manual muscle test|75|strength grade ue le pt
MMT|procedure|methadone maintenance treatment|18|methadone heroin
MMT|disorder|mixed mullerian tumor;~carcinosarcoma of uterus|3|uterus
MMVT|disorder|monomorphic ventricular tachycardia|98
MN|time|midnight|50|npo after
MN|disorder|membranous nephropathy;membranous glomerulonephritis|25|proteinuria pla2r nephrotic rituximab
MN|other|mononuclear|5
MNA|test|Mini Nutritional Assessment|85
MND|disorder|motor neuron disease;motor neurone disease;motor neuron disorder;~amyotrophic lateral sclerosis|94|riluzole fasciculations bulbar niv peg
MND|disorder|mild neurocognitive disorder|2|hiv
MNG|disorder|multinodular goiter;nontoxic multinodular goiter;multinodular goitre;multinodular thyroid|97
MNK|disorder|Menkes disease|50
MNT|procedure|medical nutrition therapy|92
MNTI|disorder|melanotic neuroectodermal tumor of infancy|95
MO|time|month|45|old f/u
MO|staff|medical officer|25
MO|disorder|morbid obesity;severe obesity|18|bmi bariatric sleeve
MO|drug|mineral oil|4|constipation
MOA|other|mechanism of action|60
MOAB|drug|monoclonal antibody|80
mob|finding|mobilising / mobility|92
MoCA|test|Montreal Cognitive Assessment|99
mod|other|moderate|95
MODS|disorder|multiple organ dysfunction syndrome;multiple organ failure;multi-organ failure|95
MODY|disorder|maturity-onset diabetes of the young;maturity onset diabetes of the young;Mason type diabetes|99
MOF|disorder|multiple organ failure;Multiple organ dysfunction syndrome;multi-organ failure|75|sepsis
MOF|test|major osteoporotic fracture risk|20|frax
MOG|disorder|MOG antibody-associated disease;myelin oligodendrocyte glycoprotein antibody disease;myelin oligodendrocyte glycoprotein antibody-associated disease|85
MOGAD|disorder|MOG antibody-associated disease;myelin oligodendrocyte glycoprotein antibody-associated disease|99
MOH|disorder|medication overuse headache;analgesic overuse headache|95
MOI|other|mechanism of injury|95
MoM|unit|multiple of the median|60|screening afp
MOM|drug|milk of magnesia|50|constipation prn senna bowel
MOM|other|mother|40|dad states reports child
MoM|device|metal-on-metal hip|25|arthroplasty cobalt
MOTA|disorder|Manitoba oculotrichoanal syndrome|60
MOW|admin|meals on wheels|98
MOWS|admin|meals on wheels|45|carer
MOWS|disorder|Mowat-Wilson syndrome|40|hirschsprung dysmorphic
MP|anatomy|metacarpophalangeal joint|35|thumb finger flexion hand
MP|finding|Mallampati class|30|airway anesthesia neck asa
MP|finding|maculopapular (rash)|10|rash
MP|drug|mercaptopurine|5|azathioprine leukaemia ibd
MPA|anatomy|main pulmonary artery|38|embolus dilated ct rpa lpa
MPA|disorder|microscopic polyangiitis;microscopic polyarteritis;micropolyangiitis;~ANCA-associated vasculitis|35|anca mpo rituximab vasculitis glomerulonephritis aav gpa rpgn dah
MPA|drug|medroxyprogesterone acetate|12|contraception depo bleeding
MPA|drug|mycophenolic acid|10|transplant tacrolimus
MPAP|test|mean pulmonary artery pressure|95
MPC|place|medical/pain clinic|30
MPC|disorder|myopericytoma|10|excision nodule histology
MPD|disorder|myeloproliferative neoplasm;myeloproliferative disease;Myeloproliferative disorder|45|jak2 platelets hydroxyurea haematology
MPD|anatomy|main pancreatic duct|38|dilated mrcp pancreas ipmn
MPD|disorder|multiple personality disorder;dissociative identity disorder|5|psychiatry alters
MPFL|anatomy|medial patellofemoral ligament|99
MPGN|disorder|membranoproliferative glomerulonephritis;Mesangiocapillary glomerulonephritis;membranoproliferative GN|99
MPM|disorder|malignant pleural mesothelioma;Malignant mesothelioma of pleura;pleural mesothelioma;~mesothelioma|70|asbestos pleural
MPN|disorder|myeloproliferative neoplasm;Myeloproliferative disorder;myeloproliferative disease|97
MPNST|disorder|malignant peripheral nerve sheath tumor|99
MPS|disorder|mucopolysaccharidosis|40|enzyme hurler gag
MPS|test|myocardial perfusion scan|25|ischaemia stress chest
MPS|disorder|myofascial pain syndrome|25|trigger shoulder trapezius
MPV|test|mean platelet volume|98
MR|disorder|mitral valve regurgitation;mitral regurgitation;mitral insufficiency|45|mitral echo tr lvef ef regurgitation valve lvh murmur
MR|test|magnetic resonance imaging|20|brain scan spine
MR|drug|modified release|14|tablets od bd gliclazide capsules
MR|disorder|intellectual disability;mental retardation|6|group developmental delay home seizures
MR|admin|medical record number|5
MRA|test|magnetic resonance angiography|78|brain neck carotid cow
MRA|drug|mineralocorticoid receptor antagonist|18|spironolactone hfref sglt2i
MRCP|test|magnetic resonance cholangiopancreatography|99
MRD|test|minimal residual disease assessment|88|marrow flow leukaemia myeloma
MRD|test|margin reflex distance|8|ptosis lid
MRE|test|MR enterography|85|crohn
MRG|finding|murmurs, rubs, gallops|98
MRI|test|magnetic resonance imaging|99
MRM|procedure|modified radical mastectomy|95
MRN|admin|medical record number|99
MRONJ|disorder|medication-related osteonecrosis of the jaw;osteonecrosis of jaw|99
MRS|other|Mrs (title)|42
MRS|test|modified Rankin scale|38|stroke nihss disability
MRS|test|magnetic resonance spectroscopy|10|choline naa
MRS|disorder|Melkersson-Rosenthal syndrome|1|facial tongue swelling
MRSA|organism|methicillin-resistant Staphylococcus aureus;methicillin-resistant staphylococcus aureus infectious disease|99
MRSE|organism|methicillin-resistant Staphylococcus epidermidis|98
MRTK|disorder|malignant rhabdoid tumor of kidney|95
MRV|test|magnetic resonance venography|98
MS|disorder|multiple sclerosis;disseminated sclerosis|50|lesions rrms demyelinating tysabri ocrelizumab optic neurologist interferon relapse relapsing remitting progressive neurology neuritis ms-related
MS|other|mental status|14|a&ox3 changes confused altered exam
MS|anatomy|musculoskeletal|11|ros joint extremities gait rom
MS|drug|morphine sulfate|6|mg iv pain contin
MS|disorder|mitral valve stenosis;mitral stenosis|5|mitral rheumatic mr gradient valvuloplasty af valve murmur echo echocardiogram diastolic ai tr atrial
MS|staff|medical student|3|attending
MS|place|med-surg unit|2|floor
MSA|disorder|multiple system atrophy;Shy-Drager syndrome;multisystem atrophy|60|parkinsonism orthostatic autonomic cerebellar
MSA|test|myositis-specific antibodies|8|myositis
MSAFP|test|maternal serum alpha-fetoprotein|99
MSAP|disorder|multiple system atrophy, parkinsonian type|60|parkinsonism orthostatic levodopa
MSAP|disorder|moderately severe acute pancreatitis;~acute pancreatitis|20|lipase
MSC|drug|MS Contin (morphine sustained release)|40
MSCC|disorder|metastatic spinal cord compression;~spinal cord compression|99
MSE|test|mental state examination|82|mood affect speech appearance insight
MSE|admin|medical screening exam|12|triage ed
MSF|place|Médecins Sans Frontières|15
MSF|test|maternal fetal screen|3
MSI|test|microsatellite instability|85
MSI-H|finding|microsatellite instability high|99
MSK|anatomy|musculoskeletal|95|pain physio exam ros clinic
MSK|disorder|medullary sponge kidney|1|nephrocalcinosis stones
MSKCC|place|Memorial Sloan Kettering|99
MSL|anatomy|midsternal line|30
MSL|disorder|multiple symmetric lipomatosis;Madelung disease|15|lipoma alcohol neck
MSLT|test|multiple sleep latency test|99
MSM|other|men who have sex with men|97
MSMB|disorder|myosin storage myopathy|5
MSO4|drug|morphine sulfate|98
MSOF|disorder|multisystem organ failure;multiple organ failure|98
MSS|anatomy|musculoskeletal system|50
MSS|finding|microsatellite stable|25|tumor colon kras
MSS|disorder|Marinesco-Sjogren syndrome|1|cataract ataxia
MSSA|organism|methicillin-sensitive Staphylococcus aureus|99
MSSE|disorder|multiple self-healing squamous epithelioma;Ferguson-Smith disease|60
MSSU|test|midstream specimen of urine|99
MST|drug|morphine sulfate modified-release (MST Continus)|52|oramorph bd pain palliative
MST|other|military sexual trauma|18|veteran ptsd va
MST|test|Malnutrition Screening Tool|15|nutrition weight
MSTD|disorder|frontotemporal dementia with MAPT mutation;~multiple system tauopathy with presenile dementia|40
MSU|test|midstream urine|88|uti dysuria nitrites culture
MSU|finding|monosodium urate crystals|8|gout crystals joint
MSUD|disorder|maple syrup urine disease;branched chain ketoaciduria;branched-chain alpha-keto acid dehydrogenase deficiency|99
MSUS|test|musculoskeletal ultrasound|97
MSW|staff|medical social worker|95
MT|anatomy|metatarsal|42|foot fracture base 5th toe shaft
MT|staff|massage therapist|18
MT|anatomy|middle turbinate|6|sinus septum nasal
MTA|finding|medial temporal atrophy|35|mri memory scheltens
MTA|device|mineral trioxide aggregate|20|tooth pulp
mTBI|disorder|mild traumatic brain injury;~traumatic brain injury;~concussion|99
MTC|disorder|medullary thyroid carcinoma;medullary thyroid gland carcinoma;medullary carcinoma of thyroid;medullary thyroid cancer|85|calcitonin thyroidectomy ret cea
MTHFR|test|methylenetetrahydrofolate reductase gene|90
MTM|admin|medication therapy management|55|pharmacist reconciliation
MTM|disorder|X-linked myotubular myopathy|5|hypotonia neonate biopsy
MTP|anatomy|metatarsophalangeal joint|65|toe gout foot
MTP|procedure|massive transfusion protocol|18|hemorrhage prbc trauma
MTP|procedure|medical termination of pregnancy|10|misoprostol pregnancy
MTPJ|anatomy|metatarsophalangeal joint|99
MTS|test|Manchester Triage System|40|triage
MTS|disorder|mesial temporal sclerosis;hippocampal sclerosis|35|seizures hippocampal epilepsy mri
MTS|disorder|May-Thurner syndrome|8|iliac dvt stent
MTS|disorder|Muir-Torre syndrome|4|sebaceous lynch
MTS|disorder|Mohr-Tranebjaerg syndrome;deafness dystonia syndrome|1|dystonia deafness
MTSS|disorder|medial tibial stress syndrome;shin splints|98
MTT|finding|mean transit time (CT perfusion)|50|perfusion penumbra cbf cbv ct
MTT|disorder|malignant triton tumor|3|nerve sheath sarcoma
MTX|drug|methotrexate|99
MUA|procedure|manipulation under anaesthesia|95
MUAC|test|mid-upper arm circumference|98
MUGA|test|multigated acquisition scan|99
MUHH|disorder|Marie Unna hereditary hypotrichosis|60
MUI|disorder|mixed urinary incontinence;mixed incontinence|92
multip|other|multiparous|98
MUO|disorder|malignancy of unknown origin;cancer of unknown primary|75
MUPS|finding|medically unexplained physical symptoms|92
MUS|finding|medically unexplained symptoms|60|somatic functional psychology
MUS|procedure|mid-urethral sling|25|sui incontinence tape vaginal
MUST|test|Malnutrition Universal Screening Tool|80
MV|anatomy|mitral valve|35|echo leaflets annulus
MV|procedure|mechanical ventilation|30|intubated peep icu extubated
MV|drug|multivitamin|12|po daily tab
MV|other|motor vehicle|8|driver seatbelt
MVA|other|motor vehicle accident|85|driver seatbelt restrained car airbag neck
MVA|procedure|manual vacuum aspiration|7|miscarriage pregnancy
MVA|test|mitral valve area|5|mitral stenosis gradient
MVA|disorder|mevalonic aciduria;~mevalonate kinase deficiency|1|fever ige
MVC|other|motor vehicle collision|97
MVD|disorder|multivessel coronary artery disease|40|cabg cad lad pci
MVD|procedure|microvascular decompression|35|trigeminal neuralgia
MVD|disorder|microvascular disease|10|diabetic angina ischemia
MVI|drug|multivitamin infusion|82|thiamine folate
MVI|finding|microvascular invasion|10|hcc tumour
mvmt|finding|movement|95
MVP|disorder|mitral valve prolapse;floppy mitral valve;Barlow syndrome|95
MVPS|disorder|mitral valve prolapse syndrome|90
MVR|procedure|mitral valve replacement|75|prosthetic warfarin mechanical repair inr
MVR|disorder|mitral valve regurgitation;mitral valve insufficiency|12|murmur echo mild moderate
MVT|disorder|mesenteric venous thrombosis|40|smv bowel
MVT|drug|multivitamin|35
MVV|test|maximal voluntary ventilation|85
MWS|disorder|Muckle-Wells syndrome|40|urticaria anakinra
MWS|disorder|Mowat-Wilson syndrome|40|hirschsprung
MWT|disorder|Mallory-Weiss tear;gastroesophageal laceration-hemorrhage syndrome|60|hematemesis
Mx|admin|management|85|plan
Mx|procedure|mastectomy|10|breast anc
MYH9|disorder|MYH9-related disorder|80
MZL|disorder|marginal zone lymphoma;marginal zone B-cell lymphoma|99
`;
