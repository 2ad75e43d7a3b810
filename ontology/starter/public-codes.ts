/**
 * Codes of SNOMED CT that the data files of ontology/check-starter.ts lack, mostly as Mondo has no disease for them. Each was found with its
 * name in public code lists: HL7's International Patient Summary, its value sets, Synthea's modules; erythema nodosum alone is from memory.
 */
export const publicCodes: ReadonlySet<string> = new Set([
  '116289008', // Abdominal bloating
  '21522001', // Abdominal pain
  '22325002', // Abnormal gait
  '443343001', // Acute diastolic heart failure
  '708038006', // Acute exacerbation of asthma
  '195951007', // Acute exacerbation of chronic obstructive lung disease
  '56675007', // Acute heart failure
  '14669001', // Acute kidney injury
  '443344007', // Acute on chronic diastolic heart failure
  '443253003', // Acute on chronic systolic heart failure
  '3110003', // Acute otitis media
  '443254009', // Acute systolic heart failure
  '25702006', // Alcohol intoxication
  '91936005', // Allergy to penicillin
  '419284004', // Altered mental status
  '30037006', // Anal fissure
  '194828000', // Angina
  '389026000', // Ascites
  '707147002', // Asplenia
  '46621007', // Atelectasis
  '161891005', // Back pain
  '72352009', // Bicuspid aortic valve
  '131148009', // Bleeding
  '249366005', // Bleeding from nose
  '289530006', // Bleeding from vagina
  '48867003', // Bradycardia
  '6096002', // Breech presentation
  '89138009', // Cardiogenic shock
  '8186001', // Cardiomegaly
  '300920004', // Carotid atherosclerosis
  '449710006', // Cellulitis of lower limb
  '278849000', // Cerebral atrophy
  '279084009', // Chest discomfort
  '29857009', // Chest pain
  '700378005', // Chronic kidney disease stage 3A
  '700379002', // Chronic kidney disease stage 3B
  '81639003', // Closed fracture of nasal bones
  '40917007', // Clouded consciousness
  '385093006', // Community acquired pneumonia
  '276654001', // Congenital malformation
  '85848002', // Corneal abrasion
  '195111005', // Decompensated heart failure
  '34095006', // Dehydration
  '126660000', // Deviated nasal septum
  '24982008', // Diplopia
  '108367008', // Dislocation of joint
  '308546005', // Dissection of aorta
  '397881000', // Diverticular disease
  '733657002', // Diverticulosis of colon
  '404640003', // Dizziness
  '416098002', // Drug allergy
  '266599000', // Dysmenorrhea
  '40739000', // Dysphagia
  '254818000', // Dysplastic nevus
  '60845006', // Dyspnea on exertion
  '49650001', // Dysuria
  '267038008', // Edema
  '237072009', // Endometrial hyperplasia
  '32861005', // Erythema nodosum
  '54840006', // Failure to thrive
  '41497008', // Febrile convulsion
  '44635007', // Fecal impaction
  '50063009', // Femoral hernia
  '247355005', // Flank pain
  '21639008', // Fluid overload
  '47933007', // Foot pain
  '77493009', // Fracture of pelvis
  '71642004', // Fracture of skull
  '248279007', // Frailty
  '372070002', // Gangrene
  '74474003', // Gastrointestinal hemorrhage
  '93461009', // Gender dysphoria
  '224958001', // Global developmental delay
  '397827003', // Growth hormone deficiency
  '7011001', // Hallucinations
  '122480009', // Hallux valgus
  '122481008', // Hammer toe
  '82271004', // Head injury
  '88610006', // Heart murmur
  '16331000', // Heartburn
  '307759003', // Helicobacter pylori gastrointestinal tract infection
  '8765009', // Hematemesis
  '405729008', // Hematochezia
  '385494008', // Hematoma
  '34436003', // Hematuria
  '20022000', // Hemiparesis
  '50582007', // Hemiplegia
  '128241005', // Hepatitis
  '52515009', // Hernia of abdominal cavity
  '49218002', // Hip pain
  '50219008', // Hoarse
  '41729002', // Horseshoe kidney
  '425464007', // Hospital acquired pneumonia
  '13644009', // Hypercholesterolemia
  '14140009', // Hyperkalemia
  '771115008', // Hypernatremia
  '5291005', // Hypocalcemia
  '190855004', // Hypomagnesemia
  '89627008', // Hyponatremia
  '386689009', // Hypothermia
  '18070006', // Impacted cerumen
  '390951007', // Impaired fasting glycemia
  '236037000', // Incisional hernia
  '72042002', // Incontinence of feces
  '35363006', // Infantile colic
  '400097005', // Ingrowing nail
  '35240004', // Iron deficiency
  '426856002', // Ischemic cardiomyopathy
  '418290006', // Itching
  '18165001', // Jaundice
  '271771009', // Joint swelling
  '95570007', // Kidney stone
  '1003722009', // Knee pain
  '230698000', // Lacunar infarction
  '80515008', // Large liver
  '63467002', // Left bundle branch block
  '55827005', // Left ventricular hypertrophy
  '76844004', // Local infection of wound
  '79890006', // Loss of appetite
  '279039007', // Low back pain
  '50417007', // Lower respiratory tract infection
  '30746006', // Lymphadenopathy
  '231494001', // Mania
  '2901004', // Melena
  '386692008', // Menorrhagia
  '266096002', // Methicillin resistant Staphylococcus aureus infection
  '386805003', // Mild cognitive impairment
  '17369002', // Miscarriage
  '16607004', // Missed miscarriage
  '26544005', // Muscle weakness
  '64531003', // Nasal discharge
  '427461000', // Near syncope
  '81680005', // Neck pain
  '52767006', // Neonatal hypoglycemia
  '42984000', // Night sweats
  '139394000', // Nocturia
  '8009008', // Nocturnal enuresis
  '24789006', // Norovirus gastroenteritis
  '44077006', // Numbness
  '414941008', // Onychomycosis
  '62744007', // Orthopnea
  '312894000', // Osteopenia
  '238131007', // Overweight
  '10601006', // Pain in lower limb
  '30473006', // Pain in pelvis
  '53430007', // Pain of breast
  '301354004', // Pain of ear
  '80313002', // Palpitations
  '91019004', // Paresthesia
  '60442001', // Perforation of tympanic membrane
  '82127005', // Perianal abscess
  '409668002', // Photophobia
  '60046008', // Pleural effusion
  '17173007', // Polydipsia
  '28442001', // Polyuria
  '247592009', // Poor short-term memory
  '76742009', // Postmenopausal bleeding
  '47821001', // Postpartum hemorrhage
  '395507008', // Premature infant
  '6383007', // Premature labor
  '596004', // Premenstrual dysphoric disorder
  '7093002', // Renal colic
  '240131006', // Rhabdomyolysis
  '59118001', // Right bundle branch block
  '55146009', // Sacroiliitis
  '91175000', // Seizure
  '300913006', // Shellfish allergy
  '89700002', // Shoulder dystocia
  '45326000', // Shoulder pain
  '16402000', // Sickle cell trait
  '281255004', // Small bowel obstruction
  '71286001', // Spinal cord compression
  '16294009', // Splenomegaly
  '35498005', // Stasis dermatitis
  '237364002', // Stillbirth
  '95453001', // Subdural hematoma
  '95281009', // Sudden cardiac death
  '6456007', // Supraventricular tachycardia
  '433202001', // Surgical site infection
  '271594007', // Syncope
  '3424008', // Tachycardia
  '237495005', // Thyroid nodule
  '60862001', // Tinnitus
  '7550008', // Transitory tachypnea of newborn
  '417746004', // Traumatic injury
  '11840006', // Traveler's diarrhea
  '26079004', // Tremor
  '95345008', // Ulcer of foot
  '95344007', // Ulcer of lower extremity
  '37372002', // Upper gastrointestinal hemorrhage
  '75088002', // Urgency of urination
  '162116003', // Urinary frequency
  '165232002', // Urinary incontinence
  '398665005', // Vasovagal syncope
  '429098002', // Venous thromboembolism
  '414396006', // Ventral hernia
  '251175005', // Ventricular premature complex
  '281794004', // Viral upper respiratory tract infection
  '31341008', // Vitreous hemorrhage
  '302912005', // Vocal cord palsy
  '262286000', // Weight gain
  '89362005', // Weight loss
]);
