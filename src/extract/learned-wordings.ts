/**
 * Made by `npm run fit:tagger -- --terms --index INDEX` of the development parts of the corpora; not to be edited. Above each line how often
 * each of its wordings was a mention, or touched one, and how often it could have been.
 */
export const learnedWordings = [
  // 4/5; 2/2; 2/2; 4/4; 4/4; 4/4; 2/4; 2/3; 2/2; 2/2; 2/3
  'abnormal color vision; abnormal involuntary movements; abnormal liver function; abnormal movements; abruption; acromegalic; acute exacerbation; acute gout; acute intracranial hemorrhage; acute severe ulcerative colitis; acute sinusitis',
  // 3/3; 2/2; 2/2; 4/5; 10/10; 9/9; 8/8; 9/10; 30/33; 4/4; 5/5; 7/7; 3/3; 3/4; 2/2; 2/2; 5/5
  'addiction; adenomatous polyps; adenovirus; adiposity; aggression; aggressive behavior; aggressiveness; agitation; akathisia; akinesia; akinetic; albuminuria; allelic disorders; allergic to penicillin; aminoaciduria; amiodarone lung; anaemic',
  // 2/2; 11/13; 2/2; 2/2; 2/3; 5/5; 2/2; 7/7; 2/2; 3/3; 2/2; 3/3; 3/3; 18/18; 2/2
  'anal warts; aneurysm; anginal; ankle contractures; ankle fracture; anophthalmia; anorexia; anterior segment malformations; anterolisthesis; antral gastritis; aortic injury; aortic root dilatation; aortic sclerosis; apnea; arthrofibrosis',
  // 2/3; 9/10; 3/4; 2/3; 3/3; 2/2; 2/2; 6/7; 3/3; 2/2
  'asymptomatic bacteriuria; asystole; atherogenesis; atherogenic; attenuated polyposis; auditory dysfunction; autoimmune haemolysis; autosomal dominant disorder; autosomal dominant retinitis pigmentosa; autosomal recessive ataxia',
  // 21/23; 3/3; 2/2; 2/2; 2/4; 4/4; 2/2; 5/5; 8/8; 2/2
  'autosomal recessive disorder; autosomal recessive genetic disorder; autosomal recessive neurodegenerative disease; autosomal recessive syndrome; awareness; axonal damage; baby blues; back injury; background retinopathy; bacterial tonsillitis',
  // 2/3; 2/3; 5/6; 2/2; 2/2; 2/3; 4/4; 2/2; 3/3; 9/10; 5/5; 2/3; 2/2
  'basal cell; bee sting allergy; behavioral abnormalities; behavioral disorder; bilateral hyperplasia; bilateral inguinal hernia; bile leak; biliary dilatation; biphasic reaction; birth defects; bladder inflammation; blebs; blighted ovum',
  // 5/5; 2/2; 2/2; 4/4; 4/4; 2/2; 2/2; 2/2; 3/3; 6/6; 2/2; 3/3; 8/10
  "blood coagulation; blood loss; bone contusions; bone loss; bone marrow suppression; bortezomib neuropathy; bowen's; brachial plexus injury; bradyarrhythmias; bradykinesia; brain abnormalities; brain damage; breast or ovarian cancer",
  // 18/28; 3/3; 4/4; 2/2; 6/8; 2/2; 4/5; 2/2; 2/3; 3/3; 3/3; 3/3; 13/13
  'breast-ovarian cancer; breast-ovarian cancer syndrome; c. difficile colitis; calcified granuloma; callus; calluses; candida; candidal intertrigo; carcinogenic; cardiac abnormalities; cardiac complications; cardiac damage; cardiac dysfunction',
  // 3/3; 4/5; 13/13; 2/4; 3/4; 8/8; 54/54; 3/3; 5/5; 5/6; 2/2; 2/2
  'cardiac hypertrophy; cardiac involvement; cardiac toxicity; cardiomegaly; cardiorenal; cardiotoxic; cardiotoxicity; cardiovascular alterations; cardiovascular complications; cardiovascular toxicity; carotid disease; carotid plaque',
  // 2/2; 2/2; 69/71; 3/3; 3/4; 2/2; 3/3; 3/3; 4/4; 13/14; 4/4; 5/6; 13/13
  'carotid sinus hypersensitivity; cast nephropathy; catalepsy; cataleptic; cauda equina; cephalhematoma; cerebellar dysfunction; cerebral atrophy; cerebral edema; cerebral haemorrhage; cerebral vasculitis; charcot; cholestatic hepatitis',
  // 3/3; 2/3; 3/3; 4/4; 4/4; 3/4; 7/8; 4/5; 3/6; 3/3
  'chromosomal abnormalities; chromosome instability; chronic active hepatitis; chronic hypertension; chronic nonspherocytic hemolytic anemia; chronic pain; cirrhotic; classical galactosemia; classical phenylketonuria; claustrophobia',
  // 2/2; 17/30; 5/5; 8/8; 3/3; 9/9; 12/12; 13/15; 4/7; 2/3; 2/4; 2/2
  'closed head injury; clots; cognitive decline; cognitive deficits; cognitive deterioration; cognitive dysfunction; cognitive impairment; coma; congenital cataracts; congenital thrombocytopenia; contiguous gene syndrome; contrast nephropathy',
  // 48/52; 19/21; 2/2; 2/2; 3/3; 5/7; 3/3; 2/3; 2/3; 6/6; 2/2; 8/9; 2/3; 3/4
  'convulsions; convulsive; corn; corneal decompensation; coronary occlusion; coronary spasm; critical illness myopathy; critically ill; cushing; cyanosis; cyst infection; cytotoxicity; decompensated cirrhosis; degenerative spondylolisthesis',
  // 2/2; 2/2; 2/2; 3/3; 8/12; 3/4; 3/3; 2/3; 2/4; 4/5; 9/17; 7/9; 2/2; 6/10; 4/4
  'delirious; dental damage; dental decay; depressed mood; depressive; depressive episode; depressive symptoms; developmental defects; digital nerve injury; discitis; dislocation; dissection; diverticula; drowsiness; dry mouth',
  // 5/7; 3/3; 78/85; 5/8; 3/4; 2/4; 4/3; 2/2; 2/3; 2/2; 2/3; 4/4; 2/2
  'duchenne dystrophy; dural tear; dyskinesias; dyskinetic; dysmorphic features; dysrhythmias; dystonic; dystrophin deficiency; e. coli bacteremia; edematous; elevated intraocular pressure; embryonic lethality; emerin deficiency',
  // 2/2; 4/7; 2/2; 7/11; 3/3; 28/32; 4/4; 2/2; 2/2; 2/2; 16/16; 5/5
  'endometrial hyperplasia; endometrioma; environmental allergies; enzyme deficiency; enzymopathy; epileptic; epileptic seizures; erythema toxicum; excitotoxicity; exertional hypoxemia; extrapyramidal symptoms; facet arthropathy',
  // 2/2; 2/2; 3/4; 8/11; 2/2; 3/3; 2/2; 21/36; 2/2; 6/10; 2/3; 2/2; 2/4; 2/4
  'failed back surgery syndrome; familial aniridia; familial neurohypophyseal diabetes insipidus; fasciculation; febrile fits; femoral hernia; fibrocystic change; fibrosis; fight bite; fissure; flail segment; flatulence; flushing; focal seizure',
  // 3/3; 2/2; 2/2; 2/2; 8/9; 2/3; 2/2; 2/2; 2/2; 2/3; 3/3; 2/2; 2/2
  'foot deformity; forestomach tumors; fournier; fractured clavicle; fragile x; full-thickness tear; functional constipation; fundic gland polyp; gallstone pancreatitis; gambling; ganglion; gangrene; generalised anxiety disorder',
  // 5/5; 13/14; 2/2; 2/2; 2/2; 2/2; 3/3; 4/4; 5/5; 2/4; 3/3; 4/4
  "genetic abnormalities; genetic defect; genetic lesions; genitourinary abnormalities; genitourinary syndrome of menopause; glomerular damage; glomerular diseases; glue ear; glycosuria; gout flare; graves' disease; growth retardation",
  // 3/3; 2/2; 7/7; 2/2; 2/2; 13/13; 3/4; 21/26; 2/2; 4/6; 6/6; 2/4; 3/3; 5/5; 46/45
  'gunshot wound; h pylori gastritis; haemodilution; hand eczema; hematological malignancies; hematoma; hemiparesis; hemolysis; hepatic damage; hepatic dysfunction; hepatic injury; hepatic toxicity; hepatomegaly; hepatotoxic; hepatotoxicity',
  // 3/4; 3/3; 3/3; 14/12; 8/8; 2/2; 3/3; 36/45; 30/40; 6/6; 2/2; 7/7; 2/2; 3/5
  'hereditary cancers; herpes gladiatorum; heterotopic ossification; hiccups; high cholesterol; hip dislocation; homozygous hypobetalipoproteinemia; hyperactivity; hyperalgesia; hyperammonemia; hyperchol; hyperemia; hyperk; hyperkeratosis',
  // 3/3; 3/3; 2/2; 2/2; 3/3; 57/59; 4/4; 13/13; 5/5; 8/8; 15/16; 5/5
  'hyperkinesis; hyperkinetic; hyperlocomotion; hyperphenylalaninemic; hypersensitivity to ionizing radiation; hypertensive; hypertensive nephrosclerosis; hyperthermia; hypertrophic scar; hyperuricemia; hypo; hypoalbuminemia',
  // 3/3; 3/3; 6/6; 6/8; 2/2; 2/2; 2/2; 6/6; 3/4; 4/4; 2/2; 3/3
  "hypoglycemia unawareness; hypomania; hypothermia; hypotonia; hypoventilation; icterus; idiopathic epilepsies; idiopathic parkinson's disease; immune defects; immune deficiency; impaired fasting glucose; impaired renal function",
  // 4/4; 4/4; 5/7; 4/6; 2/2; 33/48; 4/4; 2/2; 3/3; 3/3; 9/12
  'increase in blood pressure; increase in locomotor activity; infarct; infarction; infected necrosis; inflammation; inherited ataxia; inherited bleeding disorder; inherited breast cancer; inherited breast/ovarian cancer; inherited disorder',
  // 2/2; 2/2; 2/2; 2/2; 2/4; 3/3; 3/4; 3/3; 2/2; 2/2
  'inherited human disorder; insomnia disorder; internal hernia; intracranial bleeding; intracranial hemorrhage; intradialytic hypotension; intramural fibroids; intravascular coagulation; invasive squamous carcinoma; inversion injury',
  // 4/4; 11/11; 3/5; 18/32; 6/6; 2/2; 2/3; 2/2; 3/3; 2/2; 3/3; 2/2; 2/2
  'iris hypoplasia; irritability; ischaemic injury; ischemic; isolated thrombocytopenia; kawasaki; ketoacidosis; l hemiplegia; latent tuberculosis; leaky valve; left ankle sprain; left calcaneus fracture; left carotid stenosis',
  // 2/3; 2/2; 2/2; 3/3; 3/3; 3/3; 2/2; 2/2; 2/2; 2/3
  'left carpal tunnel syndrome; left endometrioma; left hemopneumothorax; left hip fracture; left inguinal hernia; left knee injury; left optic neuritis; left paracentral disc extrusion; left pleural effusion; left ventricular dysfunction',
  // 2/2; 2/2; 9/11; 2/2; 8/7; 2/2; 8/9; 4/4; 3/3; 10/12; 9/11; 6/8; 2/2; 2/2
  "legionnaires'; leiomyomata; leukemic; leukemic infiltration; leukoencephalopathy; lichenoid reaction; lip pits; lipohypertrophy; liver damage; liver fibrosis; liver injury; locomotor hyperactivity; low back strain; ludwig's",
  // 3/6; 3/4; 2/2; 5/5; 2/4; 2/2; 3/3; 5/5; 2/2; 3/3; 2/2; 9/11; 8/10
  'lymphoid malignancies; lynch; macular degen; macular dystrophy; major depressive disorder, recurrent; malignant effusion; malrotation; marfan; marginal ulcer; mechanical hyperalgesia; megaloblastosis; memory deficits; memory impairment',
  // 2/2; 4/4; 2/2; 2/2; 3/3; 2/3; 2/2; 4/5; 4/4; 2/2; 2/3
  'menopausal symptoms; mentally retarded; metabolic abnormalities; metabolic encephalopathy; metastatic pancreatic cancer; microangiopathies; mitochondrial disorder; mitochondrial dysfunction; mixed dementia; moisture lesion; molecular lesion',
  // 2/2; 2/2; 3/3; 17/26; 7/7; 3/3; 4/4; 20/20; 10/10; 11/11; 7/7; 17/17; 3/2
  'motor disability; multiple sclerosis, relapsing-remitting; muscle atrophy; muscle rigidity; muscular rigidity; myasthenic crisis; mydriasis; myelosuppression; myocardial damage; myocardial injury; myoclonic jerks; myoclonus; myoglobinuria',
  // 10/12; 19/36; 2/3; 3/3; 2/2; 2/2; 3/4; 3/5; 10/10; 23/23; 66/66; 2/2; 9/9
  'myotonia; necrosis; necrotic; needle phobia; neisseria meningitidis; neonatal adrenoleukodystrophy; neonatal hypoglycaemia; neonatal jaundice; nephrotic; nephrotoxic; nephrotoxicity; nerve damage; neurodegeneration',
  // 5/7; 2/2; 2/2; 4/4; 4/5; 2/2; 2/2; 3/4; 2/3
  'neurodegenerative disorders; neurogenetic disorder; neurogenic stunned myocardium; neurologic deterioration; neurological abnormalities; neurological complications; neurological disturbance; neuromuscular blockade; neuromuscular disorder',
  // 4/4; 3/4; 3/3; 7/8; 13/15; 2/4; 4/4; 2/2; 23/23; 2/2; 2/2; 2/2; 2/2; 3/3
  'neuronal damage; neuronal death; neuronal dysfunction; neuronal loss; neurotoxic; nits; normotriglyceridemic abetalipoproteinemia; nutritional deficiency; obese; ocular pain; ocular toxicity; oliguria; opportunistic infection; oral clefts',
  // 4/6; 3/5; 3/3; 2/2; 3/3; 34/36; 2/2; 5/5; 2/2; 11/11; 3/3; 21/26; 3/3; 7/7
  'orofacial dyskinesia; orthostasis; ototoxic; ovarian hyperstimulation; overdosage; overdose; overdoses; overweight; pancreatogenic diabetes; paralysis; parapneumonic effusion; parkinsonian; parkinsonian symptoms; peanut allergy',
  // 2/2; 3/3; 18/24; 3/3; 2/3; 4/4; 3/3; 2/2; 2/2; 2/2; 11/13; 3/4; 2/2
  'penicillin allergic; perforated diverticulitis; perforation; perianal fistula; periorbital cellulitis; peripheral neurotoxicity; perthes; piebald; pineal cyst; plaque psoriasis; platelet aggregation; pleural plaques; pneumomediastinum',
  // 3/3; 3/3; 2/4; 2/2; 4/4; 2/2; 2/2; 7/7; 4/5; 3/3; 3/3; 3/4
  'poison ivy; polycystic kidneys; popliteal aneurysm; port infection; post-stroke depression; post-transplant diabetes; posterior shoulder dislocation; postoperative myalgia; precancerous; pretibial myxoedema; primary infertility; prolapse',
  // 4/4; 2/2; 3/3; 2/2; 3/3; 2/2; 2/2; 3/3; 2/2; 5/5; 4/4
  'proliferative retinopathy; prostate and pancreatic cancer; prostatic adenocarcinoma; pseudarthrosis; pseudoaneurysm; pseudobulbar affect; pseudocyst; pseudoexfoliation; pseudothrombocytopenia; psychomotor retardation; psychotic symptoms',
  // 2/4; 2/4; 2/2; 2/2; 2/3; 4/5; 2/2; 2/2; 2/3; 3/3; 2/3; 2/2; 2/3
  'pulmonary contusion; pulmonary emboli; puncture wound; purpuric lesions; r hemiparesis; rabbit syndrome; radiation injury; re-rupture; rebleed; recurrent cystitis; recurrent infections; recurrent laryngeal nerve injury; recurrent meningitis',
  // 2/2; 3/3; 4/5; 28/33; 6/6; 2/2; 3/3; 15/18; 12/16; 5/5; 15/15; 2/2; 7/7; 5/6
  'recurrent sinusitis; recurrent tonsillitis; refeeding; reflux; rejection; renal abnormalities; renal anaemia; renal damage; renal dysfunction; renal impairment; renal injury; renal involvement; renal papillary necrosis; renal stones',
  // 8/9; 3/3; 5/6; 2/4; 3/3; 3/3; 2/2; 4/5; 2/2; 2/4; 3/3
  'renal toxicity; respiratory arrest; respiratory depression; restlessness; retained stone; retinoblastoma tumours; rheumatic mitral stenosis; rheumatoid nodule; right carpal tunnel syndrome; right inguinal hernia; right pleural effusion',
  // 2/2; 2/2; 2/2; 2/2; 2/2; 6/6; 2/4; 3/3; 2/3; 2/2; 2/2; 13/13
  'right upper lobe atelectasis; right ureteral stone; right ventricular infarct; ruptured spleen; sacroiliitis; sarcopenia; scalp hematoma; scalp laceration; scaphoid #; schatzki ring; schizoaffective disorder, bipolar type; schizophrenic',
  // 8/8; 2/2; 2/2; 2/2; 2/2; 230/233; 2/2; 2/3; 3/3; 13/13; 2/2; 3/3; 2/2
  'seasonal allergies; seb ks; second cancers; second impact syndrome; secondary impetigo; seizures; sensorineural hearing impairment; sensorineural loss; sensory-neural deafness; sepsis; septal hematoma; septic joint; septic pulmonary emboli',
  // 3/3; 9/9; 3/3; 2/2; 3/3; 9/10; 6/6; 3/3; 3/5; 2/2; 2/3; 5/5; 3/4; 4/6
  'septicaemia; seroma; seropositive rheumatoid arthritis; sessile polyp; shellfish allergy; short stature; shoulder dystocia; shoulder subluxation; sickle; sickle nephropathy; sigmoid diverticulitis; simple cysts; simple renal cyst; skin lesion',
  // 2/2; 7/8; 2/3; 2/2; 2/2; 2/2; 5/10; 4/4; 6/6; 4/5; 4/4; 3/3; 3/3
  'skin pigmentation; skin tear; skull fracture; small vessel disease; small vessel ischemic changes; solar lentigines; solid tumors; somnolence; spasticity; splenic laceration; splenic rupture; splenic vein thrombosis; splenomegaly',
  // 2/2; 2/2; 7/7; 3/4; 2/4; 8/9; 2/2; 34/34; 3/4; 5/6; 11/19; 2/2; 6/6
  'spontaneous abortion; sporadic cancers; sporadic renal cell carcinoma; sporadic tumours; staph; startle; statin intolerance; status epilepticus; steal; steatosis; stenosis; steroid myopathy; steroid-induced diabetes',
  // 2/2; 3/3; 4/4; 7/10; 2/3; 2/2; 2/2; 8/9; 2/2; 2/2; 8/8; 7/7
  'steroid-induced hyperglycemia; stomach bug; strangulation; stricture; strongyloides; subchorionic haematoma; subchorionic hemorrhage; subdural; subglottic stenosis; submucous fibroid; sudden death; sulfa allergy',
  // 4/4; 2/2; 2/3; 2/2; 2/2; 2/2; 4/4; 4/5; 3/3; 4/4; 7/7
  'superficial partial thickness burn; supraventricular tachyarrhythmias; surgical emphysema; sux apnoea; symptomatic carotid stenosis; syndromic deafness; tendon injury; tendon rupture; tension pneumothorax; tetanic; tetany',
  // 2/2; 3/4; 2/3; 7/10; 8/8; 18/22; 2/2; 4/4; 4/4; 171/255; 3/4; 2/2; 3/3; 2/2
  'third-degree laceration; thrombi; thrombocytopenic; thromboembolic; thromboembolism; thrombotic; tonsillar hypertrophy; torsion; toxic hepatitis; toxicity; traction bronchiectasis; trapped lung; trauma; tricuspid valve endocarditis',
  // 2/2; 4/4; 333/399; 3/3; 3/3; 2/2; 2/2; 3/3; 2/2; 2/2; 7/7; 2/2; 3/3; 2/3
  'tubal disease; tubular necrosis; tumor; umbilical granuloma; undernutrition; uremic pericarditis; urothelial cancer; valve disease; varicosities; vascular dysfunctions; vasospasm; vasovagal reaction; vein thrombosis; venous stasis',
  // 12/12; 2/2; 2/2; 2/2; 4/4; 3/4; 2/2; 4/4; 2/2; 2/2; 2/2
  'ventricular arrhythmias; ventricular ectopic beats; ventricular tachyarrhythmias; ventriculitis; verruca; vertebral fracture; viral arthritis; viral gastroenteritis; viral upper respiratory infection; viremia; visual field loss',
  // 8/8; 3/3; 3/3; 12/16; 2/2; 4/4; 9/14; 8/8; 4/5; 4/4; 5/5
  'visual hallucinations; vitreous hemorrhage; volume overload; von willebrand; walled off necrosis; white matter abnormalities; withdrawal; wound infection; wrist fracture; x-linked amelogenesis imperfecta; x-linked disorder',
  // 4/4; 2/2
  'x-linked mental retardation; x-linked recessive disorder',
];

export const stoppedWordings = [
  // 0/3; 0/16; 0/13; 15/133; 0/9; 0/3; 0/5; 0/7; 0/3; 1/15; 1/5; 0/6; 0/3; 1/10; 0/7; 1/7; 0/4
  'acute rejection; adhesion; amyloid; central; chi; complementation group; confused; dependence; differentiating; diffuse; disease susceptibility; drug withdrawal; drugs of abuse; ectopic; escherichia coli; hyperplastic; hypersensitive',
  // 0/5; 0/6; 2/19; 0/14; 0/12; 2/27; 0/6; 0/4; 0/68; 0/74; 0/3; 0/3
  'infectious; infertile; intestinal; intoxication; inversion; metastatic; modifiers; mole; sensitive; sensitivity; solitary kidney; wound',
];
