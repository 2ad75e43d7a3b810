/**
 * Codes of SNOMED CT that the data files of ontology/check-starter.ts lack, mostly as Mondo has no disease for them. Each was found with its
 * name in public code lists: HL7's International Patient Summary, its value sets, Synthea's modules.
 */
export const publicCodes: ReadonlySet<string> = new Set([
  '708038006', // Acute exacerbation of asthma
  '195951007', // Acute exacerbation of chronic obstructive lung disease
  '14669001', // Acute kidney injury
  '25702006', // Alcohol intoxication
  '91936005', // Allergy to penicillin
  '30037006', // Anal fissure
  '194828000', // Angina
  '389026000', // Ascites
  '707147002', // Asplenia
  '46621007', // Atelectasis
  '72352009', // Bicuspid aortic valve
  '6096002', // Breech presentation
  '89138009', // Cardiogenic shock
  '8186001', // Cardiomegaly
  '300920004', // Carotid atherosclerosis
  '278849000', // Cerebral atrophy
  '81639003', // Closed fracture of nasal bones
  '276654001', // Congenital malformation
  '85848002', // Corneal abrasion
  '34095006', // Dehydration
  '126660000', // Deviated nasal septum
  '108367008', // Dislocation of joint
  '308546005', // Dissection of aorta
  '397881000', // Diverticular disease
  '733657002', // Diverticulosis of colon
  '416098002', // Drug allergy
  '254818000', // Dysplastic nevus
  '237072009', // Endometrial hyperplasia
  '32861005', // Erythema nodosum
  '54840006', // Failure to thrive
  '41497008', // Febrile convulsion
  '50063009', // Femoral hernia
  '21639008', // Fluid overload
  '77493009', // Fracture of pelvis
  '71642004', // Fracture of skull
  '248279007', // Frailty
  '372070002', // Gangrene
  '74474003', // Gastrointestinal hemorrhage
  '93461009', // Gender dysphoria
  '224958001', // Global developmental delay
  '397827003', // Growth hormone deficiency
  '122480009', // Hallux valgus
  '122481008', // Hammer toe
  '82271004', // Head injury
  '307759003', // Helicobacter pylori gastrointestinal tract infection
  '385494008', // Hematoma
  '20022000', // Hemiparesis
  '50582007', // Hemiplegia
  '128241005', // Hepatitis
  '52515009', // Hernia of abdominal cavity
  '41729002', // Horseshoe kidney
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
  '35363006', // Infantile colic
  '400097005', // Ingrowing nail
  '35240004', // Iron deficiency
  '426856002', // Ischemic cardiomyopathy
  '18165001', // Jaundice
  '95570007', // Kidney stone
  '230698000', // Lacunar infarction
  '63467002', // Left bundle branch block
  '55827005', // Left ventricular hypertrophy
  '76844004', // Local infection of wound
  '50417007', // Lower respiratory tract infection
  '231494001', // Mania
  '386692008', // Menorrhagia
  '266096002', // Methicillin resistant Staphylococcus aureus infection
  '386805003', // Mild cognitive impairment
  '17369002', // Miscarriage
  '16607004', // Missed miscarriage
  '52767006', // Neonatal hypoglycemia
  '8009008', // Nocturnal enuresis
  '24789006', // Norovirus gastroenteritis
  '414941008', // Onychomycosis
  '312894000', // Osteopenia
  '238131007', // Overweight
  '60442001', // Perforation of tympanic membrane
  '82127005', // Perianal abscess
  '60046008', // Pleural effusion
  '47821001', // Postpartum hemorrhage
  '395507008', // Premature infant
  '6383007', // Premature labor
  '596004', // Premenstrual dysphoric disorder
  '7093002', // Renal colic
  '240131006', // Rhabdomyolysis
  '59118001', // Right bundle branch block
  '55146009', // Sacroiliitis
  '300913006', // Shellfish allergy
  '89700002', // Shoulder dystocia
  '16402000', // Sickle cell trait
  '281255004', // Small bowel obstruction
  '71286001', // Spinal cord compression
  '35498005', // Stasis dermatitis
  '237364002', // Stillbirth
  '95453001', // Subdural hematoma
  '95281009', // Sudden cardiac death
  '6456007', // Supraventricular tachycardia
  '433202001', // Surgical site infection
  '237495005', // Thyroid nodule
  '7550008', // Transitory tachypnea of newborn
  '417746004', // Traumatic injury
  '95345008', // Ulcer of foot
  '95344007', // Ulcer of lower extremity
  '37372002', // Upper gastrointestinal hemorrhage
  '398665005', // Vasovagal syncope
  '429098002', // Venous thromboembolism
  '414396006', // Ventral hernia
  '251175005', // Ventricular premature complex
  '31341008', // Vitreous hemorrhage
  '302912005', // Vocal cord palsy
]);
