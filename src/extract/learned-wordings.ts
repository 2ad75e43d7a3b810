/**
 * Made by `npm run fit:tagger -- --terms --index INDEX` of the development parts of the corpora; not to be edited. Above each line how often
 * each of its wordings was a mention, or touched one, and how often it could have been.
 */
export const learnedWordings = [
  // 4/5; 2/2; 2/2; 4/4
  'abnormal color vision; abnormal involuntary movements; abnormal liver function; abnormal movements',
  // 4/4; 2/2; 4/5; 10/10; 9/9; 8/8; 9/10
  'acromegalic; adenomatous polyps; adiposity; aggression; aggressive behavior; aggressiveness; agitation',
  // 30/33; 4/4; 5/5; 7/7; 3/3; 2/2; 11/15; 2/2
  'akathisia; akinesia; akinetic; albuminuria; allelic disorders; aminoaciduria; aneurysm; anginal',
  // 2/2; 5/5; 2/2; 7/7; 18/18; 9/10
  'ankle contractures; anophthalmia; anorexia; anterior segment malformations; apnea; asystole',
  // 3/4; 2/3; 3/3; 2/2; 6/7
  'atherogenesis; atherogenic; attenuated polyposis; auditory dysfunction; autosomal dominant disorder',
  // 3/3; 2/2; 21/23
  'autosomal dominant retinitis pigmentosa; autosomal recessive ataxia; autosomal recessive disorder',
  // 3/3; 2/2
  'autosomal recessive genetic disorder; autosomal recessive neurodegenerative disease',
  // 2/2; 4/4; 5/6; 2/2
  'autosomal recessive syndrome; axonal damage; behavioral abnormalities; behavioral disorder',
  // 9/10; 5/5; 5/5; 2/2; 4/4
  'birth defects; bladder inflammation; blood coagulation; blood loss; bone marrow suppression',
  // 3/3; 6/6; 2/2; 3/3; 8/10
  'bradyarrhythmias; bradykinesia; brain abnormalities; brain damage; breast or ovarian cancer',
  // 18/28; 3/3; 2/3; 3/3
  'breast-ovarian cancer; breast-ovarian cancer syndrome; carcinogenic; cardiac abnormalities',
  // 3/3; 3/3; 13/13; 3/3; 4/5
  'cardiac complications; cardiac damage; cardiac dysfunction; cardiac hypertrophy; cardiac involvement',
  // 13/13; 8/8; 54/54; 3/3
  'cardiac toxicity; cardiotoxic; cardiotoxicity; cardiovascular alterations',
  // 5/5; 5/6; 69/71; 3/3; 3/3
  'cardiovascular complications; cardiovascular toxicity; catalepsy; cataleptic; cerebellar dysfunction',
  // 3/3; 4/4; 13/14; 4/4; 13/13
  'cerebral atrophy; cerebral edema; cerebral haemorrhage; cerebral vasculitis; cholestatic hepatitis',
  // 3/3; 2/3; 3/3
  'chromosomal abnormalities; chromosome instability; chronic active hepatitis',
  // 4/4; 3/4; 7/8; 4/5
  'chronic nonspherocytic hemolytic anemia; chronic pain; cirrhotic; classical galactosemia',
  // 3/6; 5/5; 8/8; 3/3
  'classical phenylketonuria; cognitive decline; cognitive deficits; cognitive deterioration',
  // 9/9; 12/12; 13/15; 4/7; 2/3
  'cognitive dysfunction; cognitive impairment; coma; congenital cataracts; congenital thrombocytopenia',
  // 2/4; 48/53; 19/21; 3/3; 5/7; 2/3
  'contiguous gene syndrome; convulsions; convulsive; coronary occlusion; coronary spasm; critically ill',
  // 6/6; 8/9; 3/3; 8/12; 3/3; 2/3
  'cyanosis; cytotoxicity; depressed mood; depressive; depressive symptoms; developmental defects',
  // 7/7; 6/10; 4/4; 5/7; 78/85; 5/8
  'developmental delay; drowsiness; dry mouth; duchenne dystrophy; dyskinesias; dyskinetic',
  // 3/4; 2/4; 4/3; 2/2; 2/2
  'dysmorphic features; dysrhythmias; dystonic; dystrophin deficiency; edematous',
  // 2/3; 4/4; 2/2; 7/11; 3/3
  'elevated intraocular pressure; embryonic lethality; emerin deficiency; enzyme deficiency; enzymopathy',
  // 28/32; 4/4; 2/2; 16/16; 2/2
  'epileptic; epileptic seizures; excitotoxicity; extrapyramidal symptoms; familial aniridia',
  // 3/4; 8/11; 21/37; 2/2; 2/4
  'familial neurohypophyseal diabetes insipidus; fasciculation; fibrosis; flatulence; flushing',
  // 3/3; 2/2; 8/9; 2/2; 5/5; 13/14
  'foot deformity; forestomach tumors; fragile x; gangrene; genetic abnormalities; genetic defect',
  // 2/2; 2/2; 2/2; 3/3; 5/5
  'genetic lesions; genitourinary abnormalities; glomerular damage; glomerular diseases; glycosuria',
  // 3/3; 4/4; 7/7; 2/2; 13/13; 3/4
  "graves' disease; growth retardation; haemodilution; hematological malignancies; hematoma; hemiparesis",
  // 21/26; 2/2; 4/6; 6/6; 2/4; 3/3
  'hemolysis; hepatic damage; hepatic dysfunction; hepatic injury; hepatic toxicity; hepatomegaly',
  // 5/5; 46/45; 3/4; 14/12; 3/3
  'hepatotoxic; hepatotoxicity; hereditary cancers; hiccups; homozygous hypobetalipoproteinemia',
  // 36/45; 30/40; 6/6; 7/7; 3/5; 3/3; 3/3
  'hyperactivity; hyperalgesia; hyperammonemia; hyperemia; hyperkeratosis; hyperkinesis; hyperkinetic',
  // 2/2; 2/2; 3/3; 57/59
  'hyperlocomotion; hyperphenylalaninemic; hypersensitivity to ionizing radiation; hypertensive',
  // 13/13; 8/8; 5/5; 3/3; 6/6; 6/8; 2/2
  'hyperthermia; hyperuricemia; hypoalbuminemia; hypomania; hypothermia; hypotonia; hypoventilation',
  // 2/2; 2/2; 6/6; 3/4; 4/4
  "icterus; idiopathic epilepsies; idiopathic parkinson's disease; immune defects; immune deficiency",
  // 3/3; 4/4; 4/4; 5/7
  'impaired renal function; increase in blood pressure; increase in locomotor activity; infarct',
  // 4/6; 33/48; 4/4; 2/2; 3/3
  'infarction; inflammation; inherited ataxia; inherited bleeding disorder; inherited breast cancer',
  // 3/3; 9/12; 2/2; 2/2
  'inherited breast/ovarian cancer; inherited disorder; inherited human disorder; intracranial bleeding',
  // 3/3; 4/4; 11/11; 3/5; 18/32
  'intravascular coagulation; iris hypoplasia; irritability; ischaemic injury; ischemic',
  // 6/6; 2/3; 9/11; 2/2
  'isolated thrombocytopenia; left ventricular dysfunction; leukemic; leukemic infiltration',
  // 8/7; 8/9; 3/3; 10/12; 9/11; 6/8
  'leukoencephalopathy; lip pits; liver damage; liver fibrosis; liver injury; locomotor hyperactivity',
  // 3/6; 5/5; 7/7; 3/3; 2/2
  'lymphoid malignancies; macular dystrophy; manic; mechanical hyperalgesia; megaloblastosis',
  // 9/11; 8/10; 4/4; 2/2; 2/3
  'memory deficits; memory impairment; mentally retarded; metabolic abnormalities; microangiopathies',
  // 2/2; 4/5; 2/3; 2/2; 3/3
  'mitochondrial disorder; mitochondrial dysfunction; molecular lesion; motor disability; muscle atrophy',
  // 17/26; 7/7; 4/4; 20/20; 10/10; 11/11
  'muscle rigidity; muscular rigidity; mydriasis; myelosuppression; myocardial damage; myocardial injury',
  // 7/7; 17/17; 3/2; 10/12; 19/36; 2/3; 2/2
  'myoclonic jerks; myoclonus; myoglobinuria; myotonia; necrosis; necrotic; neisseria meningitidis',
  // 2/2; 3/5; 10/10; 23/23; 66/66
  'neonatal adrenoleukodystrophy; neonatal jaundice; nephrotic; nephrotoxic; nephrotoxicity',
  // 9/9; 5/7; 2/2; 4/4
  'neurodegeneration; neurodegenerative disorders; neurogenetic disorder; neurologic deterioration',
  // 4/5; 2/2; 2/2
  'neurological abnormalities; neurological complications; neurological disturbance',
  // 3/4; 2/3; 4/4; 3/4; 3/3
  'neuromuscular blockade; neuromuscular disorder; neuronal damage; neuronal death; neuronal dysfunction',
  // 7/8; 13/15; 4/4; 2/2; 23/23
  'neuronal loss; neurotoxic; normotriglyceridemic abetalipoproteinemia; nutritional deficiency; obese',
  // 2/2; 2/2; 2/2; 2/2; 3/3; 4/6
  'ocular pain; ocular toxicity; oliguria; opportunistic infection; oral clefts; orofacial dyskinesia',
  // 3/3; 3/3; 34/40; 5/5; 11/11; 21/26; 3/3
  'ototoxic; overdosage; overdose; overweight; paralysis; parkinsonian; parkinsonian symptoms',
  // 4/4; 2/2; 11/13; 7/7; 4/5
  'peripheral neurotoxicity; piebald; platelet aggregation; postoperative myalgia; precancerous',
  // 3/3; 6/6; 3/3; 5/5
  'premature ventricular contractions; preterm labor; prostatic adenocarcinoma; psychomotor retardation',
  // 4/4; 2/2; 4/5; 2/2; 2/3
  'psychotic symptoms; purpuric lesions; rabbit syndrome; radiation injury; recurrent meningitis',
  // 2/2; 15/18; 12/16; 5/5; 15/15
  'renal abnormalities; renal damage; renal dysfunction; renal impairment; renal injury',
  // 2/2; 4/5; 7/7; 8/9; 3/3
  'renal involvement; renal lesions; renal papillary necrosis; renal toxicity; respiratory arrest',
  // 5/6; 2/4; 3/3; 13/13; 230/243
  'respiratory depression; restlessness; retinoblastoma tumours; schizophrenic; seizures',
  // 2/2; 3/3; 13/13; 3/3; 9/10
  'sensorineural hearing impairment; sensory-neural deafness; sepsis; septicaemia; short stature',
  // 4/6; 2/2; 5/10; 4/4; 6/6; 3/3; 2/2
  'skin lesion; skin pigmentation; solid tumors; somnolence; spasticity; splenomegaly; sporadic cancers',
  // 7/7; 3/4; 8/9; 34/34; 5/6
  'sporadic renal cell carcinoma; sporadic tumours; startle; status epilepticus; steatosis',
  // 2/2; 8/8; 2/2; 2/2; 4/4
  'sudden cardiac death; sudden death; supraventricular tachyarrhythmias; syndromic deafness; tetanic',
  // 7/7; 3/4; 2/3; 7/10; 8/8; 18/22; 3/4
  'tetany; thrombi; thrombocytopenic; thromboembolic; thromboembolism; thrombotic; tonic-clonic seizures',
  // 4/4; 171/255; 3/3; 4/4; 333/399; 2/2; 2/2
  'toxic hepatitis; toxicity; trauma; tubular necrosis; tumor; urothelial cancer; vascular dysfunctions',
  // 7/7; 3/3; 12/12; 2/2
  'vasospasm; vein thrombosis; ventricular arrhythmias; ventricular ectopic beats',
  // 2/2; 2/2; 2/2; 8/8; 12/16
  'ventricular tachyarrhythmias; viremia; visual field loss; visual hallucinations; von willebrand',
  // 4/4; 4/4; 5/5
  'white matter abnormalities; x-linked amelogenesis imperfecta; x-linked disorder',
  // 4/4; 2/2
  'x-linked mental retardation; x-linked recessive disorder',
];

export const stoppedWordings = [
  // 0/13; 0/3; 15/133; 0/9; 0/3; 0/5; 0/7; 0/3; 1/15
  'amyloid; bed; central; chi; complementation group; confused; dependence; differentiating; diffuse',
  // 1/5; 0/6; 0/7; 1/7; 0/4; 0/5
  'disease susceptibility; drug withdrawal; escherichia coli; hyperplastic; hypersensitive; infectious',
  // 0/6; 2/19; 1/15; 0/12; 2/34; 0/6; 0/4; 1/14; 0/9
  'infertile; intestinal; intoxication; inversion; metastatic; modifiers; mole; pituitary; read',
  // 0/68; 0/74; 0/4; 0/3
  'sensitive; sensitivity; spleen; wound',
];
