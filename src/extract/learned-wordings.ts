/**
 * Made by `npm run fit:tagger -- --terms --index INDEX` of the development parts of the corpora; not to be edited. Each wording with how often it
 * was a mention, or touched one, and how often it could have been.
 */
export const learnedWordings = `
abnormal color vision 4/5; abnormal involuntary movements 2/2; abnormal liver function 2/2; abnormal movements 4/4
acromegalic 4/4; adenomatous polyps 2/2; adiposity 4/5; aggression 10/10; aggressive behavior 9/9; aggressiveness 8/8
agitation 9/10; akathisia 30/33; akinesia 4/4; akinetic 5/5; albuminuria 7/7; allelic disorders 3/3; aminoaciduria 2/2
aneurysm 11/15; anginal 2/2; ankle contractures 2/2; anophthalmia 5/5; anorexia 2/2; anterior segment malformations 7/7
apnea 18/18; asystole 9/10; atherogenesis 3/4; atherogenic 2/3; attenuated polyposis 3/3; auditory dysfunction 2/2
autosomal dominant disorder 6/7; autosomal dominant retinitis pigmentosa 3/3; autosomal recessive ataxia 2/2
autosomal recessive disorder 21/23; autosomal recessive genetic disorder 3/3
autosomal recessive neurodegenerative disease 2/2; autosomal recessive syndrome 2/2; axonal damage 4/4
behavioral abnormalities 5/6; behavioral disorder 2/2; birth defects 9/10; bladder inflammation 5/5; blood coagulation 5/5
blood loss 2/2; bone marrow suppression 4/4; bradyarrhythmias 3/3; bradykinesia 6/6; brain abnormalities 2/2
brain damage 3/3; breast or ovarian cancer 8/10; breast-ovarian cancer 18/28; breast-ovarian cancer syndrome 3/3
carcinogenic 2/3; cardiac abnormalities 3/3; cardiac complications 3/3; cardiac damage 3/3; cardiac dysfunction 13/13
cardiac hypertrophy 3/3; cardiac involvement 4/5; cardiac toxicity 13/13; cardiotoxic 8/8; cardiotoxicity 54/54
cardiovascular alterations 3/3; cardiovascular complications 5/5; cardiovascular toxicity 5/6; catalepsy 69/71
cataleptic 3/3; cerebellar dysfunction 3/3; cerebral atrophy 3/3; cerebral edema 4/4; cerebral haemorrhage 13/14
cerebral vasculitis 4/4; cholestatic hepatitis 13/13; chromosomal abnormalities 3/3; chromosome instability 2/3
chronic active hepatitis 3/3; chronic nonspherocytic hemolytic anemia 4/4; chronic pain 3/4; cirrhotic 7/8
classical galactosemia 4/5; classical phenylketonuria 3/6; cognitive decline 5/5; cognitive deficits 8/8
cognitive deterioration 3/3; cognitive dysfunction 9/9; cognitive impairment 12/12; coma 13/15; congenital cataracts 4/7
congenital thrombocytopenia 2/3; contiguous gene syndrome 2/4; convulsions 48/53; convulsive 19/21; coronary occlusion 3/3
coronary spasm 5/7; critically ill 2/3; cyanosis 6/6; cytotoxicity 8/9; depressed mood 3/3; depressive 8/12
depressive symptoms 3/3; developmental defects 2/3; developmental delay 7/7; drowsiness 6/10; dry mouth 4/4
duchenne dystrophy 5/7; dyskinesias 78/85; dyskinetic 5/8; dysmorphic features 3/4; dysrhythmias 2/4; dystonic 4/3
dystrophin deficiency 2/2; edematous 2/2; elevated intraocular pressure 2/3; embryonic lethality 4/4
emerin deficiency 2/2; enzyme deficiency 7/11; enzymopathy 3/3; epileptic 28/32; epileptic seizures 4/4
excitotoxicity 2/2; extrapyramidal symptoms 16/16; familial aniridia 2/2; familial neurohypophyseal diabetes insipidus 3/4
fasciculation 8/11; fibrosis 21/37; flatulence 2/2; flushing 2/4; foot deformity 3/3; forestomach tumors 2/2
fragile x 8/9; gangrene 2/2; genetic abnormalities 5/5; genetic defect 13/14; genetic lesions 2/2
genitourinary abnormalities 2/2; glomerular damage 2/2; glomerular diseases 3/3; glycosuria 5/5; graves' disease 3/3
growth retardation 4/4; haemodilution 7/7; hematological malignancies 2/2; hematoma 13/13; hemiparesis 3/4
hemolysis 21/26; hepatic damage 2/2; hepatic dysfunction 4/6; hepatic injury 6/6; hepatic toxicity 2/4; hepatomegaly 3/3
hepatotoxic 5/5; hepatotoxicity 46/45; hereditary cancers 3/4; hiccups 14/12; homozygous hypobetalipoproteinemia 3/3
hyperactivity 36/45; hyperalgesia 30/40; hyperammonemia 6/6; hyperemia 7/7; hyperkeratosis 3/5; hyperkinesis 3/3
hyperkinetic 3/3; hyperlocomotion 2/2; hyperphenylalaninemic 2/2; hypersensitivity to ionizing radiation 3/3
hypertensive 57/59; hyperthermia 13/13; hyperuricemia 8/8; hypoalbuminemia 5/5; hypomania 3/3; hypothermia 6/6
hypotonia 6/8; hypoventilation 2/2; icterus 2/2; idiopathic epilepsies 2/2; idiopathic parkinson's disease 6/6
immune defects 3/4; immune deficiency 4/4; impaired renal function 3/3; increase in blood pressure 4/4
increase in locomotor activity 4/4; infarct 5/7; infarction 4/6; inflammation 33/48; inherited ataxia 4/4
inherited bleeding disorder 2/2; inherited breast cancer 3/3; inherited breast/ovarian cancer 3/3; inherited disorder 9/12
inherited human disorder 2/2; intracranial bleeding 2/2; intravascular coagulation 3/3; iris hypoplasia 4/4
irritability 11/11; ischaemic injury 3/5; ischemic 18/32; isolated thrombocytopenia 6/6; left ventricular dysfunction 2/3
leukemic 9/11; leukemic infiltration 2/2; leukoencephalopathy 8/7; lip pits 8/9; liver damage 3/3; liver fibrosis 10/12
liver injury 9/11; locomotor hyperactivity 6/8; lymphoid malignancies 3/6; macular dystrophy 5/5; manic 7/7
mechanical hyperalgesia 3/3; megaloblastosis 2/2; memory deficits 9/11; memory impairment 8/10; mentally retarded 4/4
metabolic abnormalities 2/2; microangiopathies 2/3; mitochondrial disorder 2/2; mitochondrial dysfunction 4/5
molecular lesion 2/3; motor disability 2/2; muscle atrophy 3/3; muscle rigidity 17/26; muscular rigidity 7/7
mydriasis 4/4; myelosuppression 20/20; myocardial damage 10/10; myocardial injury 11/11; myoclonic jerks 7/7
myoclonus 17/17; myoglobinuria 3/2; myotonia 10/12; necrosis 19/36; necrotic 2/3; neisseria meningitidis 2/2
neonatal adrenoleukodystrophy 2/2; neonatal jaundice 3/5; nephrotic 10/10; nephrotoxic 23/23; nephrotoxicity 66/66
neurodegeneration 9/9; neurodegenerative disorders 5/7; neurogenetic disorder 2/2; neurologic deterioration 4/4
neurological abnormalities 4/5; neurological complications 2/2; neurological disturbance 2/2; neuromuscular blockade 3/4
neuromuscular disorder 2/3; neuronal damage 4/4; neuronal death 3/4; neuronal dysfunction 3/3; neuronal loss 7/8
neurotoxic 13/15; normotriglyceridemic abetalipoproteinemia 4/4; nutritional deficiency 2/2; obese 23/23; ocular pain 2/2
ocular toxicity 2/2; oliguria 2/2; opportunistic infection 2/2; oral clefts 3/3; orofacial dyskinesia 4/6; ototoxic 3/3
overdosage 3/3; overdose 34/40; overweight 5/5; paralysis 11/11; parkinsonian 21/26; parkinsonian symptoms 3/3
peripheral neurotoxicity 4/4; piebald 2/2; platelet aggregation 11/13; postoperative myalgia 7/7; precancerous 4/5
premature ventricular contractions 3/3; preterm labor 6/6; prostatic adenocarcinoma 3/3; psychomotor retardation 5/5
psychotic symptoms 4/4; purpuric lesions 2/2; rabbit syndrome 4/5; radiation injury 2/2; recurrent meningitis 2/3
renal abnormalities 2/2; renal damage 15/18; renal dysfunction 12/16; renal impairment 5/5; renal injury 15/15
renal involvement 2/2; renal lesions 4/5; renal papillary necrosis 7/7; renal toxicity 8/9; respiratory arrest 3/3
respiratory depression 5/6; restlessness 2/4; retinoblastoma tumours 3/3; schizophrenic 13/13; seizures 230/243
sensorineural hearing impairment 2/2; sensory-neural deafness 3/3; sepsis 13/13; septicaemia 3/3; short stature 9/10
skin lesion 4/6; skin pigmentation 2/2; solid tumors 5/10; somnolence 4/4; spasticity 6/6; splenomegaly 3/3
sporadic cancers 2/2; sporadic renal cell carcinoma 7/7; sporadic tumours 3/4; startle 8/9; status epilepticus 34/34
steatosis 5/6; sudden cardiac death 2/2; sudden death 8/8; supraventricular tachyarrhythmias 2/2; syndromic deafness 2/2
tetanic 4/4; tetany 7/7; thrombi 3/4; thrombocytopenic 2/3; thromboembolic 7/10; thromboembolism 8/8; thrombotic 18/22
tonic-clonic seizures 3/4; toxic hepatitis 4/4; toxicity 171/255; trauma 3/3; tubular necrosis 4/4; tumor 333/399
urothelial cancer 2/2; vascular dysfunctions 2/2; vasospasm 7/7; vein thrombosis 3/3; ventricular arrhythmias 12/12
ventricular ectopic beats 2/2; ventricular tachyarrhythmias 2/2; viremia 2/2; visual field loss 2/2
visual hallucinations 8/8; von willebrand 12/16; white matter abnormalities 4/4; x-linked amelogenesis imperfecta 4/4
x-linked disorder 5/5; x-linked mental retardation 4/4; x-linked recessive disorder 2/2
`;

export const stoppedWordings = `
amyloid 0/13; bed 0/3; central 15/133; chi 0/9; complementation group 0/3; confused 0/5; dependence 0/7
differentiating 0/3; diffuse 1/15; disease susceptibility 1/5; drug withdrawal 0/6; escherichia coli 0/7; hyperplastic 1/7
hypersensitive 0/4; infectious 0/5; infertile 0/6; intestinal 2/19; intoxication 1/15; inversion 0/12; metastatic 2/34
modifiers 0/6; mole 0/4; pituitary 1/14; read 0/9; sensitive 0/68; sensitivity 0/74; spleen 0/4; wound 0/3
`;
