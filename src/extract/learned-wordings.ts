/**
 * Made by `npm run fit:tagger -- --terms --index INDEX` of the development parts of the corpora; not to be edited. Above each line how often
 * each of its wordings was a mention, or touched one, and how often it could have been.
 */
export const learnedWordings = [
  // 4/5; 2/2; 2/2; 4/4; 4/4; 2/2; 4/5; 10/10; 9/9; 8/8; 9/10; 30/33; 4/4; 5/5
  'abnormal color vision; abnormal involuntary movements; abnormal liver function; abnormal movements; acromegalic; adenomatous polyps; adiposity; aggression; aggressive behavior; aggressiveness; agitation; akathisia; akinesia; akinetic',
  // 7/7; 3/3; 2/2; 11/15; 2/2; 2/2; 5/5; 2/2; 7/7; 18/18; 9/10; 3/4; 2/3; 3/3; 2/2
  'albuminuria; allelic disorders; aminoaciduria; aneurysm; anginal; ankle contractures; anophthalmia; anorexia; anterior segment malformations; apnea; asystole; atherogenesis; atherogenic; attenuated polyposis; auditory dysfunction',
  // 6/7; 3/3; 2/2; 21/23; 3/3; 2/2; 2/2
  'autosomal dominant disorder; autosomal dominant retinitis pigmentosa; autosomal recessive ataxia; autosomal recessive disorder; autosomal recessive genetic disorder; autosomal recessive neurodegenerative disease; autosomal recessive syndrome',
  // 4/4; 5/6; 2/2; 9/10; 5/5; 5/5; 2/2; 4/4; 3/3; 6/6; 2/2; 3/3
  'axonal damage; behavioral abnormalities; behavioral disorder; birth defects; bladder inflammation; blood coagulation; blood loss; bone marrow suppression; bradyarrhythmias; bradykinesia; brain abnormalities; brain damage',
  // 8/10; 18/28; 3/3; 2/3; 3/3; 3/3; 3/3; 13/13; 3/3; 4/5; 13/13
  'breast or ovarian cancer; breast-ovarian cancer; breast-ovarian cancer syndrome; carcinogenic; cardiac abnormalities; cardiac complications; cardiac damage; cardiac dysfunction; cardiac hypertrophy; cardiac involvement; cardiac toxicity',
  // 8/8; 54/54; 3/3; 5/5; 5/6; 69/71; 3/3; 3/3; 3/3; 4/4; 13/14; 4/4
  'cardiotoxic; cardiotoxicity; cardiovascular alterations; cardiovascular complications; cardiovascular toxicity; catalepsy; cataleptic; cerebellar dysfunction; cerebral atrophy; cerebral edema; cerebral haemorrhage; cerebral vasculitis',
  // 13/13; 3/3; 2/3; 3/3; 4/4; 3/4; 7/8; 4/5; 3/6; 5/5
  'cholestatic hepatitis; chromosomal abnormalities; chromosome instability; chronic active hepatitis; chronic nonspherocytic hemolytic anemia; chronic pain; cirrhotic; classical galactosemia; classical phenylketonuria; cognitive decline',
  // 8/8; 3/3; 9/9; 12/12; 13/15; 4/7; 2/3; 2/4; 48/53; 19/21; 3/3; 5/7
  'cognitive deficits; cognitive deterioration; cognitive dysfunction; cognitive impairment; coma; congenital cataracts; congenital thrombocytopenia; contiguous gene syndrome; convulsions; convulsive; coronary occlusion; coronary spasm',
  // 2/3; 6/6; 8/9; 3/3; 8/12; 3/3; 2/3; 7/7; 6/10; 4/4; 5/7; 78/85; 5/8; 3/4; 2/4
  'critically ill; cyanosis; cytotoxicity; depressed mood; depressive; depressive symptoms; developmental defects; developmental delay; drowsiness; dry mouth; duchenne dystrophy; dyskinesias; dyskinetic; dysmorphic features; dysrhythmias',
  // 4/3; 2/2; 2/2; 2/3; 4/4; 2/2; 7/11; 3/3; 28/32; 4/4; 2/2; 16/16; 2/2
  'dystonic; dystrophin deficiency; edematous; elevated intraocular pressure; embryonic lethality; emerin deficiency; enzyme deficiency; enzymopathy; epileptic; epileptic seizures; excitotoxicity; extrapyramidal symptoms; familial aniridia',
  // 3/4; 8/11; 21/37; 2/2; 2/4; 3/3; 2/2; 8/9; 2/2; 5/5; 13/14; 2/2; 2/2
  'familial neurohypophyseal diabetes insipidus; fasciculation; fibrosis; flatulence; flushing; foot deformity; forestomach tumors; fragile x; gangrene; genetic abnormalities; genetic defect; genetic lesions; genitourinary abnormalities',
  // 2/2; 3/3; 5/5; 3/3; 4/4; 7/7; 2/2; 13/13; 3/4; 21/26; 2/2; 4/6; 6/6; 2/4
  "glomerular damage; glomerular diseases; glycosuria; graves' disease; growth retardation; haemodilution; hematological malignancies; hematoma; hemiparesis; hemolysis; hepatic damage; hepatic dysfunction; hepatic injury; hepatic toxicity",
  // 3/3; 5/5; 46/45; 3/4; 14/12; 3/3; 36/45; 30/40; 6/6; 7/7; 3/5; 3/3; 3/3; 2/2
  'hepatomegaly; hepatotoxic; hepatotoxicity; hereditary cancers; hiccups; homozygous hypobetalipoproteinemia; hyperactivity; hyperalgesia; hyperammonemia; hyperemia; hyperkeratosis; hyperkinesis; hyperkinetic; hyperlocomotion',
  // 2/2; 3/3; 57/59; 13/13; 8/8; 5/5; 3/3; 6/6; 6/8; 2/2; 2/2; 2/2; 6/6
  "hyperphenylalaninemic; hypersensitivity to ionizing radiation; hypertensive; hyperthermia; hyperuricemia; hypoalbuminemia; hypomania; hypothermia; hypotonia; hypoventilation; icterus; idiopathic epilepsies; idiopathic parkinson's disease",
  // 3/4; 4/4; 3/3; 4/4; 4/4; 5/7; 4/6; 33/48; 4/4; 2/2; 3/3
  'immune defects; immune deficiency; impaired renal function; increase in blood pressure; increase in locomotor activity; infarct; infarction; inflammation; inherited ataxia; inherited bleeding disorder; inherited breast cancer',
  // 3/3; 9/12; 2/2; 2/2; 3/3; 4/4; 11/11; 3/5; 18/32; 6/6
  'inherited breast/ovarian cancer; inherited disorder; inherited human disorder; intracranial bleeding; intravascular coagulation; iris hypoplasia; irritability; ischaemic injury; ischemic; isolated thrombocytopenia',
  // 2/3; 9/11; 2/2; 8/7; 8/9; 3/3; 10/12; 9/11; 6/8; 3/6; 5/5; 7/7; 3/3
  'left ventricular dysfunction; leukemic; leukemic infiltration; leukoencephalopathy; lip pits; liver damage; liver fibrosis; liver injury; locomotor hyperactivity; lymphoid malignancies; macular dystrophy; manic; mechanical hyperalgesia',
  // 2/2; 9/11; 8/10; 4/4; 2/2; 2/3; 2/2; 4/5; 2/3; 2/2; 3/3; 17/26
  'megaloblastosis; memory deficits; memory impairment; mentally retarded; metabolic abnormalities; microangiopathies; mitochondrial disorder; mitochondrial dysfunction; molecular lesion; motor disability; muscle atrophy; muscle rigidity',
  // 7/7; 4/4; 20/20; 10/10; 11/11; 7/7; 17/17; 3/2; 10/12; 19/36; 2/3; 2/2; 2/2; 3/5; 10/10
  'muscular rigidity; mydriasis; myelosuppression; myocardial damage; myocardial injury; myoclonic jerks; myoclonus; myoglobinuria; myotonia; necrosis; necrotic; neisseria meningitidis; neonatal adrenoleukodystrophy; neonatal jaundice; nephrotic',
  // 23/23; 66/66; 9/9; 5/7; 2/2; 4/4; 4/5; 2/2; 2/2; 3/4
  'nephrotoxic; nephrotoxicity; neurodegeneration; neurodegenerative disorders; neurogenetic disorder; neurologic deterioration; neurological abnormalities; neurological complications; neurological disturbance; neuromuscular blockade',
  // 2/3; 4/4; 3/4; 3/3; 7/8; 13/15; 4/4; 2/2; 23/23; 2/2; 2/2; 2/2
  'neuromuscular disorder; neuronal damage; neuronal death; neuronal dysfunction; neuronal loss; neurotoxic; normotriglyceridemic abetalipoproteinemia; nutritional deficiency; obese; ocular pain; ocular toxicity; oliguria',
  // 2/2; 3/3; 4/6; 3/3; 3/3; 34/40; 5/5; 11/11; 21/26; 3/3; 4/4; 2/2; 11/13; 7/7
  'opportunistic infection; oral clefts; orofacial dyskinesia; ototoxic; overdosage; overdose; overweight; paralysis; parkinsonian; parkinsonian symptoms; peripheral neurotoxicity; piebald; platelet aggregation; postoperative myalgia',
  // 4/5; 3/3; 6/6; 3/3; 5/5; 4/4; 2/2; 4/5; 2/2; 2/3; 2/2
  'precancerous; premature ventricular contractions; preterm labor; prostatic adenocarcinoma; psychomotor retardation; psychotic symptoms; purpuric lesions; rabbit syndrome; radiation injury; recurrent meningitis; renal abnormalities',
  // 15/18; 12/16; 5/5; 15/15; 2/2; 4/5; 7/7; 8/9; 3/3; 5/6; 2/4; 3/3; 13/13
  'renal damage; renal dysfunction; renal impairment; renal injury; renal involvement; renal lesions; renal papillary necrosis; renal toxicity; respiratory arrest; respiratory depression; restlessness; retinoblastoma tumours; schizophrenic',
  // 230/243; 2/2; 3/3; 13/13; 3/3; 9/10; 4/6; 2/2; 5/10; 4/4; 6/6; 3/3; 2/2; 7/7
  'seizures; sensorineural hearing impairment; sensory-neural deafness; sepsis; septicaemia; short stature; skin lesion; skin pigmentation; solid tumors; somnolence; spasticity; splenomegaly; sporadic cancers; sporadic renal cell carcinoma',
  // 3/4; 8/9; 34/34; 5/6; 2/2; 8/8; 2/2; 2/2; 4/4; 7/7; 3/4; 2/3; 7/10; 8/8; 18/22
  'sporadic tumours; startle; status epilepticus; steatosis; sudden cardiac death; sudden death; supraventricular tachyarrhythmias; syndromic deafness; tetanic; tetany; thrombi; thrombocytopenic; thromboembolic; thromboembolism; thrombotic',
  // 3/4; 4/4; 171/255; 3/3; 4/4; 333/399; 2/2; 2/2; 7/7; 3/3; 12/12; 2/2; 2/2; 2/2
  'tonic-clonic seizures; toxic hepatitis; toxicity; trauma; tubular necrosis; tumor; urothelial cancer; vascular dysfunctions; vasospasm; vein thrombosis; ventricular arrhythmias; ventricular ectopic beats; ventricular tachyarrhythmias; viremia',
  // 2/2; 8/8; 12/16; 4/4; 4/4; 5/5; 4/4; 2/2
  'visual field loss; visual hallucinations; von willebrand; white matter abnormalities; x-linked amelogenesis imperfecta; x-linked disorder; x-linked mental retardation; x-linked recessive disorder',
];

export const stoppedWordings = [
  // 0/13; 0/3; 15/133; 0/9; 0/3; 0/5; 0/7; 0/3; 1/15; 1/5; 0/6; 0/7; 1/7; 0/4; 0/5; 0/6; 2/19; 1/15
  'amyloid; bed; central; chi; complementation group; confused; dependence; differentiating; diffuse; disease susceptibility; drug withdrawal; escherichia coli; hyperplastic; hypersensitive; infectious; infertile; intestinal; intoxication',
  // 0/12; 2/34; 0/6; 0/4; 1/14; 0/9; 0/68; 0/74; 0/4; 0/3
  'inversion; metastatic; modifiers; mole; pituitary; read; sensitive; sensitivity; spleen; wound',
];
