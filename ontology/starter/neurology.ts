/** Neurological disorders. Columns: see parse-starter.ts. */
export const neurology = `
230690007 | Stroke | Cerebrovascular accident (disorder) | I63.9 | 62914000 | cerebrovascular accident; stroke syndrome; acute stroke; cerebral vascular accident; ~apoplexy; ~brain attack | CVA
432504007 | Cerebral infarction | Cerebral infarction (disorder) | I63.9 | 230690007 | ischemic stroke; ischaemic stroke; cerebral infarct; brain infarct; brain infarction; infarctive stroke; non-hemorrhagic stroke; ~embolic stroke; ~cardioembolic stroke; ~MCA infarct; ~MCA stroke; ~thrombotic stroke; ~PCA infarct | AIS
274100004 | Intracerebral hemorrhage | Cerebral hemorrhage (disorder) | I61.9 | 230690007 | cerebral hemorrhage; cerebral haemorrhage; intracerebral haemorrhage; hemorrhagic stroke; haemorrhagic stroke; intraparenchymal hemorrhage; intraparenchymal haemorrhage; brain hemorrhage; brain haemorrhage; brain bleed; intracerebral bleed; hemorrhagic CVA | ICH
21454007 | Subarachnoid hemorrhage | Subarachnoid intracranial hemorrhage (disorder) | I60.9 | 62914000 | subarachnoid haemorrhage; subarachnoid bleed; aneurysmal subarachnoid hemorrhage; ~ruptured berry aneurysm | SAH
266257000 | Transient ischemic attack | Transient ischemic attack (disorder) | G45.9 | 62914000 | transient ischaemic attack; transient cerebral ischemia; transient cerebral ischaemia; mini-stroke; mini stroke; ministroke; transient ischemic attacks; TIAs | TIA
62914000 | Cerebrovascular disease | Cerebrovascular disease (disorder) | I67.9 | | cerebrovascular disorder; cerebral vascular disease; ~cerebral small vessel disease; ~small vessel disease of the brain | CVD
75543006 | Cerebral embolism | Cerebral embolism (disorder) | I66.9 | 62914000 | cerebral emboli; brain embolism; intracranial embolism |
720626009 | Carotid artery dissection | Dissection of carotid artery (disorder) | I77.71 | | carotid dissection; internal carotid artery dissection |
128609009 | Intracranial aneurysm | Intracranial aneurysm (disorder) | I67.1 | 62914000 | cerebral aneurysm; brain aneurysm; berry aneurysm; unruptured cerebral aneurysm |
234142008 | Cerebral arteriovenous malformation | Cerebral arteriovenous malformation (disorder) | Q28.2 | | brain arteriovenous malformation; arteriovenous malformation of the brain; intracranial arteriovenous malformation; brain AVM; cerebral AVM |
78569004 | Lateral medullary syndrome | Posterior inferior cerebellar artery syndrome (disorder) | G46.3 | 62914000 | Wallenberg syndrome; Wallenberg's syndrome; posterior inferior cerebellar artery syndrome; PICA syndrome |
88032003 | Amaurosis fugax | Amaurosis fugax (disorder) | G45.3 | 62914000 | transient monocular blindness; transient monocular vision loss; fleeting blindness |
230724001 | Cerebral amyloid angiopathy | Cerebral amyloid angiopathy (disorder) | I68.0 | 62914000 | cerebral congophilic angiopathy; congophilic angiopathy | CAA
700467001 | Reversible cerebral vasoconstriction syndrome | Reversible cerebral vasoconstriction syndrome (disorder) | I67.841 | 62914000 | Call-Fleming syndrome | RCVS
450886002 | Posterior reversible encephalopathy syndrome | Posterior reversible encephalopathy syndrome (disorder) | I67.83 | 81308009 | reversible posterior leukoencephalopathy syndrome; posterior leukoencephalopathy syndrome | PRES; RPLS
390936003 | CADASIL | Cerebral autosomal dominant arteriopathy with subcortical infarcts and leukoencephalopathy (disorder) | I67.850 | 62914000 | cerebral autosomal dominant arteriopathy with subcortical infarcts and leukoencephalopathy |
69116000 | Moyamoya disease | Moyamoya disease (disorder) | I67.5 | 62914000 | moyamoya; moyamoya syndrome |
84757009 | Epilepsy | Epilepsy (disorder) | G40.909 | 128613002 | epileptic disorder; epileptic; epilepsies; ~epileptic seizure; ~epileptic seizures; ~epileptic fit |
128613002 | Seizure disorder | Seizure disorder (disorder) | G40.909 | | ~convulsions; ~fitting | SZ D/O
230381009 | Focal epilepsy | Localization-related epilepsy (disorder) | G40.109 | 84757009 | partial epilepsy; localization-related epilepsy; localisation-related epilepsy; ~focal seizures; ~partial seizures; ~complex partial seizures; ~focal onset seizures |
19598007 | Idiopathic generalized epilepsy | Generalized epilepsy (disorder) | G40.309 | 84757009 | generalized epilepsy; generalised epilepsy; idiopathic generalised epilepsy; primary generalized epilepsy; primary generalised epilepsy | IGE
352818000 | Tonic-clonic epilepsy | Tonic-clonic epilepsy (disorder) | G40.409 | 84757009 | grand mal epilepsy; epilepsy with generalized tonic-clonic seizures; ~tonic-clonic seizure; ~tonic-clonic seizures; ~grand mal seizure; ~generalized tonic-clonic seizure; ~generalised tonic-clonic seizure; ~GTCS |
50866000 | Childhood absence epilepsy | Childhood absence epilepsy (disorder) | G40.A09 | 84757009 | absence epilepsy; petit mal epilepsy; pyknolepsy; ~absence seizures; ~petit mal |
6204001 | Juvenile myoclonic epilepsy | Juvenile myoclonic epilepsy (disorder) | G40.B09 | 84757009 | Janz syndrome; Janz's syndrome; impulsive petit mal | JME
28055006 | West syndrome | West syndrome (disorder) | G40.822 | 84757009 | infantile spasms; infantile spasm; infantile epileptic spasms syndrome |
230418006 | Lennox-Gastaut syndrome | Lennox-Gastaut syndrome (disorder) | G40.812 | 84757009 | Lennox Gastaut | LGS
230437002 | Dravet syndrome | Severe myoclonic epilepsy in infancy (disorder) | G40.834 | 84757009 | severe myoclonic epilepsy of infancy; severe myoclonic epilepsy in infancy | SMEI
37796009 | Migraine | Migraine (disorder) | G43.909 | | migraines; migraine headache; migraine headaches; migraine disorder; sick headache; migrainous headache; ~migrainous |
4473006 | Migraine with aura | Migraine with aura (disorder) | G43.109 | 37796009 | classic migraine; classical migraine; ~ocular migraine; ~visual migraine |
56097005 | Migraine without aura | Migraine without aura (disorder) | G43.009 | 37796009 | common migraine |
427419006 | Transformed migraine | Transformed migraine (disorder) | G43.709 | 37796009 | chronic migraine; chronic migraine headache; evolutive migraine |
124171000119105 | Chronic intractable migraine without aura | Chronic intractable migraine without aura (disorder) | G43.719 | 37796009 | intractable chronic migraine without aura; ~intractable migraine; ~refractory migraine |
59292006 | Hemiplegic migraine | Hemiplegic migraine (disorder) | G43.409 | 4473006 | hemiplegic migraines; familial hemiplegic migraine; sporadic hemiplegic migraine |
83351003 | Migraine with brainstem aura | Basilar migraine (disorder) | G43.109 | 4473006 | basilar migraine; basilar-type migraine; basilar artery migraine |
193031009 | Cluster headache | Cluster headache syndrome (disorder) | G44.009 | | cluster headaches; cluster headache syndrome; migrainous neuralgia; histamine headache |
25064002 | Headache | Headache (finding) | R51.9 | | headaches; head ache; head pain; pain in head; cephalgia; cephalalgia; sore head | HA
31681005 | Trigeminal neuralgia | Trigeminal neuralgia (disorder) | G50.0 | 16269008 | tic douloureux; trifacial neuralgia; fifth nerve neuralgia | TGN
43763009 | Glossopharyngeal neuralgia | Glossopharyngeal neuralgia (disorder) | G52.1 | 16269008 | ninth nerve neuralgia |
2177002 | Postherpetic neuralgia | Postherpetic neuralgia (disorder) | B02.29 | 16269008 | post-herpetic neuralgia; postherpetic pain; post-zoster neuralgia; post shingles pain | PHN
68267002 | Idiopathic intracranial hypertension | Benign intracranial hypertension (disorder) | G93.2 | | benign intracranial hypertension; pseudotumor cerebri; pseudotumour cerebri | IIH; BIH
52448006 | Dementia | Dementia (disorder) | F03.90 | | senile dementia; dementia syndrome; major neurocognitive disorder; demented; ~dementing illness |
26929004 | Alzheimer's disease | Alzheimer's disease (disorder) | G30.9 | 52448006 | Alzheimer disease; Alzheimer's; Alzheimers; Alzheimer's dementia; Alzheimer dementia; dementia of Alzheimer type; senile dementia of the Alzheimer type; Alzheimer type dementia; ~late onset Alzheimer's disease | AD; SDAT
230265002 | Familial Alzheimer's disease of early onset | Familial Alzheimer's disease of early onset (disorder) | G30.0 | 26929004 | early onset familial Alzheimer's disease; early-onset familial Alzheimer disease; ~early onset Alzheimer's disease; ~young onset Alzheimer's | EOFAD
429998004 | Vascular dementia | Vascular dementia (disorder) | F01.50 | 52448006 | arteriosclerotic dementia; vascular cognitive disorder, major; ~mixed dementia | VaD
56267009 | Multi-infarct dementia | Multi-infarct dementia (disorder) | F01.50 | 429998004 | multi infarct dementia; multiinfarct dementia |
312991009 | Dementia with Lewy bodies | Senile dementia of the Lewy body type (disorder) | G31.83 | 52448006 | Lewy body dementia; dementia of Lewy body type; Lewy body disease; diffuse Lewy body disease | DLB; LBD
42369001 | Frontotemporal dementia | Frontotemporal dementia (disorder) | G31.09 | 52448006 | fronto-temporal dementia; frontotemporal lobar degeneration; ~frontal lobe dementia | FTD; FTLD
13092008 | Pick's disease | Pick's disease (disorder) | G31.01 | 42369001 | Pick disease; Pick's disease of brain; dementia in Pick's disease |
443265004 | Cognitive disorder | Cognitive disorder (disorder) | F09 | | cognitive dysfunction; cognitive deficit; neurocognitive disorder; ~cognitive impairment; ~cognitive decline |
2776000 | Delirium | Delirium (disorder) | R41.0; F05 | | acute confusional state; acute confusion; acute brain syndrome; delirious; postoperative delirium; ICU delirium; hyperactive delirium; hypoactive delirium; ~acute encephalopathy; ~sundowning |
21007002 | Wernicke's encephalopathy | Wernicke's encephalopathy (disorder) | E51.2 | | Wernicke encephalopathy; Wernicke's disease |
69482004 | Korsakoff syndrome | Korsakoff's psychosis (disorder) | F10.96; F04 | | Korsakoff's syndrome; Korsakoff's psychosis; Korsakov's psychosis; Wernicke-Korsakoff syndrome | WKS
30753002 | Normal pressure hydrocephalus | Normal pressure hydrocephalus (disorder) | G91.2 | 230745008 | idiopathic normal pressure hydrocephalus; Hakim syndrome | NPH; iNPH
230745008 | Hydrocephalus | Hydrocephalus (disorder) | G91.9 | | hydrocephaly; water on the brain; ~ventriculomegaly |
81308009 | Encephalopathy | Disorder of brain (disorder) | G93.40; G93.9 | | brain disorder; brain disease; disorder of brain; ~metabolic encephalopathy |
28394000 | Toxic encephalopathy | Toxic encephalopathy (disorder) | G92.9 | 81308009 | toxic-metabolic encephalopathy; toxic metabolic encephalopathy | TME
2032001 | Cerebral edema | Cerebral edema (disorder) | G93.6 | | cerebral oedema; brain edema; brain oedema; brain swelling; swelling of the brain |
49049000 | Parkinson's disease | Parkinson's disease (disorder) | G20.A1 | | Parkinson disease; Parkinsons disease; Parkinsons; Parkinson's; idiopathic Parkinson's disease; paralysis agitans | PD
230292008 | Secondary parkinsonism | Secondary parkinsonism (disorder) | G21.9 | | symptomatic parkinsonism; secondary Parkinson disease; ~drug-induced parkinsonism; ~vascular parkinsonism |
230297002 | Multiple system atrophy | Multiple system atrophy (disorder) | G90.3 | | Shy-Drager syndrome; multisystem atrophy | MSA
192976002 | Progressive supranuclear palsy | Progressive supranuclear palsy (disorder) | G23.1 | | Steele-Richardson-Olszewski syndrome; progressive supranuclear ophthalmoplegia | PSP
18842008 | Corticobasal degeneration | Corticobasal degeneration (disorder) | G31.85 | | corticobasal syndrome; cortical basal ganglionic degeneration |
609558009 | Essential tremor | Essential tremor (disorder) | G25.0 | | benign essential tremor; familial tremor; familial essential tremor; ~action tremor; ~intention tremor |
15802004 | Dystonia | Dystonia (disorder) | G24.9 | | dystonic disorder; ~acute dystonic reaction; ~dystonic reaction |
74333002 | Cervical dystonia | Cervical dystonia (disorder) | G24.3 | 15802004 | spasmodic torticollis; spasmodic wry neck |
59026006 | Blepharospasm | Blepharospasm (disorder) | G24.5 | 15802004 | benign essential blepharospasm; ~eyelid twitching | BEB
102449007 | Tardive dyskinesia | Tardive dyskinesia (disorder) | G24.01 | | neuroleptic-induced tardive dyskinesia; orofacial dyskinesia |
58756001 | Huntington's disease | Huntington's chorea (disorder) | G10 | | Huntington disease; Huntington's chorea; Huntingtons disease |
32914008 | Restless legs syndrome | Restless legs syndrome (disorder) | G25.81 | | restless leg syndrome; restless legs; Willis-Ekbom disease | RLS
418763003 | Periodic limb movement disorder | Periodic limb movement disorder (disorder) | G47.61 | 39898005 | periodic leg movement disorder; nocturnal myoclonus; periodic limb movements of sleep | PLMD; PLMS
5158005 | Tourette syndrome | Gilles de la Tourette's syndrome (disorder) | F95.2 | 568005 | Tourette's syndrome; Tourette's; Gilles de la Tourette syndrome; Tourettes |
568005 | Tic disorder | Tic disorder (disorder) | F95.9 | | tics; tic disorders; motor tics; motor tic disorder |
85102008 | Cerebellar ataxia | Cerebellar ataxia (disorder) | G11.9; R27.0 | | progressive cerebellar ataxia; ~ataxic gait |
10394003 | Friedreich's ataxia | Friedreich's ataxia (disorder) | G11.11 | | Friedreich ataxia | FRDA
230333002 | Drug-induced akathisia | Drug-induced akathisia (disorder) | G25.71 | | neuroleptic-induced akathisia; ~akathisia |
15244003 | Neuroleptic malignant syndrome | Neuroleptic malignant syndrome (disorder) | G21.0 | | malignant neuroleptic syndrome | NMS
24700007 | Multiple sclerosis | Multiple sclerosis (disorder) | G35.D | | disseminated sclerosis | MS
426373005 | Relapsing-remitting multiple sclerosis | Relapsing remitting multiple sclerosis (disorder) | G35.A | 24700007 | relapsing remitting MS | RRMS
428700003 | Primary progressive multiple sclerosis | Primary progressive multiple sclerosis (disorder) | G35.B0 | 24700007 | primary progressive MS | PPMS
425500002 | Secondary progressive multiple sclerosis | Secondary progressive multiple sclerosis (disorder) | G35.C0 | 24700007 | secondary progressive MS | SPMS
25044007 | Neuromyelitis optica | Neuromyelitis optica (disorder) | G36.0 | | Devic disease; Devic's disease; neuromyelitis optica spectrum disorder | NMO; NMOSD
16631009 | Transverse myelitis | Transverse myelopathy syndrome (disorder) | G37.3 | | acute transverse myelitis; transverse myelopathy |
83942000 | Acute disseminated encephalomyelitis | Acute disseminated encephalomyelitis (disorder) | G04.00 | | postinfectious encephalomyelitis | ADEM
302226006 | Peripheral neuropathy | Peripheral nerve disease (disorder) | G62.9 | | neuropathy; peripheral neuropathies; peripheral nerve disease; peripheral nerve disorder; neuropathies |
42345000 | Polyneuropathy | Polyneuropathy (disorder) | G62.9 | 302226006 | peripheral polyneuropathy; symmetrical polyneuropathy; sensorimotor polyneuropathy; sensory polyneuropathy |
277879009 | Autonomic neuropathy | Autonomic neuropathy (disorder) | G90.9 | 302226006 | autonomic nervous system neuropathy; ~autonomic dysfunction; ~dysautonomia |
709489006 | Small fiber neuropathy | Small fiber neuropathy (disorder) | G62.89 | 302226006 | small fibre neuropathy; small-fiber sensory neuropathy | SFN
7916009 | Alcoholic polyneuropathy | Alcoholic polyneuropathy (disorder) | G62.1 | 42345000 | alcoholic neuropathy; alcohol-related neuropathy; alcoholic peripheral neuropathy |
230594005 | Critical illness polyneuropathy | Critical illness polyneuropathy (disorder) | G62.81 | 42345000 | ~critical illness myopathy | CIP
128189008 | Mononeuropathy | Mononeuropathy (disorder) | G58.9 | 302226006 | mononeuritis |
30292005 | Mononeuritis multiplex | Mononeuritis multiplex (disorder) | G58.7 | 302226006 | multiple mononeuropathy; mononeuropathy multiplex |
40956001 | Guillain-Barré syndrome | Guillain-Barré syndrome (disorder) | G61.0 | | Guillain-Barre syndrome; Guillain Barre; acute inflammatory demyelinating polyneuropathy; acute infective polyneuritis | GBS; AIDP
128209004 | Chronic inflammatory demyelinating polyneuropathy | Chronic inflammatory demyelinating polyradiculoneuropathy (disorder) | G61.81 | 42345000 | chronic inflammatory demyelinating polyradiculoneuropathy | CIDP
57406009 | Carpal tunnel syndrome | Carpal tunnel syndrome (disorder) | G56.00 | 128189008 | carpal tunnel; median nerve entrapment at wrist; ~median nerve compression | CTS
56177003 | Cubital tunnel syndrome | Cubital tunnel syndrome (disorder) | G56.20 | 128189008 | cubital tunnel; ulnar nerve entrapment at elbow; ~ulnar neuritis |
359837005 | Ulnar neuropathy | Ulnar neuropathy (disorder) | G56.20 | 128189008 | mononeuropathy of ulnar nerve; ~ulnar nerve palsy; ~ulnar nerve compression |
16644004 | Radial neuropathy | Radial nerve lesion (disorder) | G56.30 | 128189008 | radial nerve lesion; radial nerve palsy; Saturday night palsy; ~wrist drop |
85007004 | Meralgia paresthetica | Meralgia paresthetica (disorder) | G57.10 | 128189008 | meralgia paraesthetica; lateral femoral cutaneous nerve syndrome; lateral femoral cutaneous neuropathy |
399107008 | Common peroneal nerve lesion | Common peroneal nerve lesion (disorder) | G57.30 | 128189008 | peroneal nerve palsy; peroneal neuropathy; common peroneal neuropathy; common fibular nerve lesion; ~drop foot |
52585001 | Sciatic neuropathy | Lesion of sciatic nerve (disorder) | G57.00 | 128189008 | lesion of sciatic nerve; sciatic nerve lesion; sciatic nerve palsy |
3548001 | Brachial plexus disorder | Brachial plexus disorder (disorder) | G54.0; G54.5 | | brachial plexopathy; brachial plexus neuropathy; brachial neuritis; neuralgic amyotrophy; Parsonage-Turner syndrome |
16269008 | Neuralgia | Neuralgia (disorder) | M79.2 | | neuralgic pain |
193093009 | Bell's palsy | Bell's palsy (disorder) | G51.0 | 280816001 | Bell palsy; Bells palsy; idiopathic facial palsy; idiopathic facial nerve palsy |
280816001 | Facial palsy | Facial palsy (disorder) | G51.0 | | facial nerve palsy; facial paralysis; seventh nerve palsy; ~facial droop; ~facial weakness |
192915005 | Horner's syndrome | Horner's syndrome (disorder) | G90.2 | | Horner syndrome; oculosympathetic palsy |
91637004 | Myasthenia gravis | Myasthenia gravis (disorder) | G70.00 | | ~myasthenic crisis; ~ocular myasthenia |
56989000 | Lambert-Eaton myasthenic syndrome | Lambert-Eaton myasthenic syndrome (disorder) | G70.80 | | Eaton-Lambert syndrome; Lambert-Eaton syndrome | LEMS
86044005 | Amyotrophic lateral sclerosis | Amyotrophic lateral sclerosis (disorder) | G12.21 | 37340000 | Lou Gehrig's disease; Lou Gehrig disease | ALS
37340000 | Motor neuron disease | Motor neuron disease (disorder) | G12.20 | | motor neurone disease; motor neuron disorder | MND
73297009 | Muscular dystrophy | Muscular dystrophy (disorder) | G71.00 | 129565002 | muscular dystrophies |
76670001 | Duchenne muscular dystrophy | Duchenne muscular dystrophy (disorder) | G71.01 | 73297009 | Duchenne's muscular dystrophy | DMD
5262007 | Spinal muscular atrophy | Spinal muscular atrophy (disorder) | G12.9 | 37340000 | spinal muscle atrophy |
31097004 | Post-polio syndrome | Postpoliomyelitis syndrome (disorder) | G14 | | postpolio syndrome; postpoliomyelitis syndrome; late effects of polio | PPS
129565002 | Myopathy | Myopathy (disorder) | G72.9 | | muscle disease; disorder of muscle |
221360009 | Spasticity | Spasticity (finding) | R25.2 | | muscle spasticity; ~spastic; ~spastic muscles; increased muscle tone |
111496009 | Syringomyelia | Syringomyelia (disorder) | G95.0 | 48522003 | spinal cord syrinx; syrinx |
60389000 | Paraplegia | Paraplegia (disorder) | G82.20 | | paraplegic; paralysis of both legs; ~paraparesis |
11538006 | Quadriplegia | Quadriplegia (disorder) | G82.50 | | tetraplegia; quadriplegic; tetraplegic; paralysis of all four limbs; ~quadriparesis; ~tetraparesis |
192970008 | Cauda equina syndrome | Cauda equina syndrome (disorder) | G83.4 | | cauda equina; cauda equina compression | CES
48522003 | Myelopathy | Spinal cord disease (disorder) | G95.9 | | spinal cord disease; spinal cord disorder; ~cervical myelopathy |
129618003 | Autonomic dysreflexia | Autonomic dysreflexia (disorder) | G90.4 | | autonomic hyperreflexia |
253184003 | Chiari malformation | Arnold-Chiari malformation (disorder) | Q07.00 | | Arnold-Chiari malformation; Arnold Chiari malformation |
253185002 | Chiari malformation type I | Chiari malformation type I (disorder) | G93.5 | 253184003 | Chiari 1 malformation; Chiari I malformation; Arnold-Chiari malformation type 1; Chiari type 1 |
7199000 | Tuberous sclerosis | Tuberous sclerosis (disorder) | Q85.1 | | tuberous sclerosis complex; Bourneville disease | TSC
92824003 | Neurofibromatosis type 1 | Neurofibromatosis type 1 (disorder) | Q85.01 | | neurofibromatosis 1; von Recklinghausen disease; von Recklinghausen's disease | NF1
60380001 | Narcolepsy | Narcolepsy (disorder) | G47.419 | 39898005 | narcolepsy syndrome; ~cataplexy |
77692006 | Hypersomnia | Hypersomnia (disorder) | G47.10 | 39898005 | ~excessive daytime sleepiness; ~daytime somnolence |
3731000119107 | Idiopathic hypersomnia | Idiopathic hypersomnia (disorder) | G47.11 | 77692006 | ~primary hypersomnia |
193462001 | Insomnia | Insomnia (disorder) | G47.00 | 39898005 | sleeplessness; chronic insomnia; insomnia disorder; unable to sleep; inability to sleep; difficulty sleeping; trouble sleeping; ~poor sleep; ~difficulty falling asleep; ~early morning waking |
73430006 | Sleep apnea | Sleep apnea (disorder) | G47.30 | 39898005 | sleep apnoea; sleep apnea syndrome; sleep apnoea syndrome |
78275009 | Obstructive sleep apnea | Obstructive sleep apnea syndrome (disorder) | G47.33 | 73430006 | obstructive sleep apnoea; obstructive sleep apnea syndrome; obstructive sleep apnoea syndrome; obstructive sleep apnoea hypopnoea syndrome; obstructive sleep apnea hypopnea syndrome | OSA; OSAS; OSAHS
27405005 | Central sleep apnea | Central sleep apnea syndrome (disorder) | G47.31 | 73430006 | central sleep apnoea; central sleep apnea syndrome | CSA
415238003 | REM sleep behavior disorder | REM sleep behavior disorder (disorder) | G47.52 | 39898005 | REM sleep behaviour disorder; rapid eye movement sleep behavior disorder; REM behavior disorder | RBD
39898005 | Sleep disorder | Sleep disorder (disorder) | G47.9 | | sleep disturbance; sleep-wake disorder; disturbed sleep |
45170000 | Encephalitis | Encephalitis (disorder) | G04.90 | | inflammation of the brain; brain inflammation; ~meningoencephalitis |
95643007 | Autoimmune encephalitis | Autoimmune encephalitis (disorder) | G04.81 | 45170000 | autoimmune limbic encephalitis; ~anti-NMDA receptor encephalitis | AIE
51771007 | Chronic fatigue syndrome | Chronic fatigue syndrome (disorder) | G93.32 | | myalgic encephalomyelitis; myalgic encephalomyelitis/chronic fatigue syndrome; postviral fatigue syndrome; post-viral fatigue syndrome; ~ME/CFS | CFS; ME/CFS
5217008 | Stiff-person syndrome | Stiff-person syndrome (disorder) | G25.82 | | stiff person syndrome; stiff man syndrome | SPS
84229001 | Fatigue | Fatigue (finding) | R53.83 | | tiredness; tired all the time; ~exhaustion; fatigued; lack of energy; feeling tired; ~weariness | TATT
82423001 | Chronic pain | Chronic pain (finding) | G89.29 | 22253000 | persistent pain; long-term pain; ~chronic pain syndrome |
22253000 | Pain | Pain (finding) | R52 |  |  |
27544004 | Developmental coordination disorder | Developmental coordination disorder (disorder) | F82 | | dyspraxia; developmental dyspraxia; clumsy child syndrome | DCD
3298001 | Amnestic disorder | Amnestic disorder (disorder) | R41.3 | | amnestic syndrome; ~forgetfulness |
60342002 | Movement disorder | Movement disorder (disorder) | G25.9 | | movement disorders |
68504005 | Ataxia-telangiectasia | Ataxia-telangiectasia syndrome (disorder) | G11.3 | | ataxia telangiectasia; Louis-Bar syndrome |
74351001 | Reye's syndrome | Reye's syndrome (disorder) | G93.7 | | Reye syndrome |
95453001 | Subdural hematoma | Subdural intracranial hematoma (disorder) | I62.00 | 62914000 | subdural haematoma; ~subdural; ~subdural hemorrhage; ~subdural haemorrhage; chronic subdural hematoma | SDH
41497008 | Febrile convulsion | Febrile convulsion (finding) | R56.00 | | febrile seizure; febrile fit; simple febrile seizure; simple febrile convulsion |
386805003 | Mild cognitive impairment | Mild cognitive disorder (disorder) | G31.84 | 443265004 | mild cognitive disorder | MCI
71286001 | Spinal cord compression | Spinal cord compression (disorder) | G95.20 | | cord compression; compression of spinal cord |
32798002 | Parkinsonism | Parkinsonism (disorder) | G20.C | | parkinsonian syndrome |
230456007 | Status epilepticus | Status epilepticus (disorder) | G40.901 | 84757009 | |
230744007 | Cerebrospinal fluid leak | Cerebrospinal fluid leak (disorder) | G96.00 | | CSF leak; spinal fluid leak |
44145005 | Benign Rolandic epilepsy | Benign Rolandic epilepsy (disorder) | G40.009 | 84757009 | rolandic epilepsy; benign epilepsy with centrotemporal spikes; childhood epilepsy with centrotemporal spikes | BECTS
278849000 | Cerebral atrophy | Cerebral atrophy (disorder) | G31.9 | | brain atrophy |
281411007 | Spastic diplegia | Spastic diplegia (disorder) | G80.1 | | spastic diplegic cerebral palsy |
50582007 | Hemiplegia | Hemiplegia (disorder) | G81.90 | | |
20022000 | Hemiparesis | Hemiparesis (disorder) | G81.90 | | |
230698000 | Lacunar infarction | Lacunar infarction (disorder) | I63.81 | 432504007 | lacunar infarct; lacunar stroke |
398057008 | Tension-type headache | Tension-type headache (disorder) | G44.209 | | tension headache; tension headaches; tension-type headaches; muscle contraction headache; tension type headache | TTH
279016001 | Cervicogenic headache | Cervicogenic headache (finding) | G44.86 | | cervicogenic headaches |
54012000 | Posttraumatic headache | Posttraumatic headache (finding) | G44.309 | | post-traumatic headache; post traumatic headache; post-traumatic headaches |
40425004 | Postconcussion syndrome | Postconcussion syndrome (disorder) | F07.81 | | post-concussion syndrome; post concussion syndrome; postconcussive syndrome; post-concussive syndrome; postconcussional syndrome |
398987004 | Headache following lumbar puncture | Headache following lumbar puncture (disorder) | G97.1 | | post-dural puncture headache; postdural puncture headache; dural puncture headache; post dural puncture headache; post-lumbar puncture headache; spinal headache | PDPH
431237007 | Chronic headache disorder | Chronic headache disorder (disorder) | R51.9 | | chronic headache; chronic headaches; chronic daily headache; chronic daily headaches |
4969004 | Sinus headache | Sinus headache (finding) | R51.9 | | sinus headaches |
1386000 | Intracranial hemorrhage | Intracranial hemorrhage (disorder) | I62.9 | 62914000 | intracranial haemorrhage; intracranial bleed; intracranial bleeding; intracranial hemorrhages; acute intracranial hemorrhage |
425957003 | Intraventricular hemorrhage | Non-traumatic intracerebral ventricular hemorrhage (disorder) | I61.5 | 1386000 | intraventricular haemorrhage; intraventricular bleed; non-traumatic intracerebral ventricular hemorrhage | IVH
192759008 | Cerebral venous sinus thrombosis | Cerebral venous sinus thrombosis (disorder) | I67.6 | 62914000 | cerebral venous thrombosis; cerebral vein thrombosis; cerebral sinus thrombosis; venous sinus thrombosis; dural sinus thrombosis; dural venous sinus thrombosis | CVST
49453006 | Cerebral herniation | Cerebral herniation (disorder) | G93.5 | | brain herniation; herniation of brain; cerebral herniation syndrome |
389098007 | Anoxic encephalopathy | Anoxic encephalopathy (disorder) | G93.1 | 81308009 | anoxic brain injury; hypoxic brain injury; hypoxic encephalopathy; anoxic brain damage; hypoxic brain damage |
191714002 | Dissociative convulsions | Dissociative convulsions (disorder) | F44.5 | | psychogenic nonepileptic seizure; psychogenic nonepileptic seizures; psychogenic non-epileptic seizures; non-epileptic seizures; nonepileptic seizures; functional seizures; dissociative seizures; psychogenic seizures; pseudoseizures; pseudoseizure | PNES
445355009 | Refractory epilepsy | Refractory epilepsy (disorder) | G40.919 | 84757009 | intractable epilepsy; drug-resistant epilepsy; drug resistant epilepsy; medically refractory epilepsy; pharmacoresistant epilepsy |
398100001 | Hereditary motor and sensory neuropathy | Hereditary motor and sensory neuropathy (disorder) | G60.0 | 302226006 | Charcot-Marie-Tooth disease; Charcot-Marie-Tooth; Charcot Marie Tooth disease | HMSN; CMT
7339009 | Polyneuropathy caused by drug | Polyneuropathy caused by drug (disorder) | G62.0 | 42345000 | drug-induced peripheral neuropathy; drug-induced neuropathy; drug-induced polyneuropathy; chemotherapy-induced peripheral neuropathy; chemotherapy-induced neuropathy; chemotherapy induced peripheral neuropathy; ~oxaliplatin-induced peripheral neuropathy; ~vincristine-induced peripheral neuropathy; ~bortezomib-induced peripheral neuropathy; ~isoniazid-induced peripheral neuropathy | CIPN
397828008 | Median neuropathy | Median neuropathy (disorder) | G56.10 | 128189008 | median nerve neuropathy; median nerve lesion; median nerve palsy |
26715006 | Steroid-induced myopathy | Steroid-induced myopathy (disorder) | G72.0 | 129565002 | steroid myopathy; corticosteroid myopathy; steroid induced myopathy |
8011004 | Dysarthria | Dysarthria (finding) | R47.1 | | slurred speech; slurring of speech |
87486003 | Aphasia | Aphasia (finding) | R47.01 | | |
20301004 | Dysphasia | Dysphasia (finding) | R47.02 | | |
20262006 | Ataxia | Ataxia (finding) | R27.0 | | ataxic |
394616008 | Unsteady gait | Unsteady gait (finding) | R26.81 | | gait instability; unsteadiness on feet; unsteady on feet; unsteadiness |
6077001 | Foot-drop | Foot-drop (finding) | M21.379 | | foot drop; footdrop; dropped foot |
34063005 | Homonymous hemianopia | Homonymous hemianopia (finding) | H53.469 | | homonymous hemianopsia; ~left homonymous hemianopia; ~right homonymous hemianopia |
386807006 | Memory impairment | Memory impairment (finding) | R41.3 | | memory loss; impaired memory; memory problems; memory difficulties; memory deficit |
426566004 | Central pain syndrome | Central pain syndrome (disorder) | G89.0 | 22253000 | central neuropathic pain; ~central post-stroke pain |
193114000 | Phantom limb | Phantom limb (disorder) | G54.6 | | phantom limb pain; phantom limb syndrome; phantom pain |
247398009 | Neuropathic pain | Neuropathic pain (finding) | M79.2 | 22253000 | nerve pain |
303081002 | Neurogenic claudication | Neurogenic claudication (finding) | | | spinal claudication; pseudoclaudication |
12184005 | Visual field defect | Visual field defect (finding) | H53.40 | | visual field defects; visual field loss |
563001 | Nystagmus | Nystagmus (disorder) | H55.00 | | |
230736007 | Transient global amnesia | Transient global amnesia (finding) | G45.4 | | | TGA
48167000 | Amnesia | Amnesia (finding) | R41.3 | | |
398925009 | Abducens nerve disorder | Abducens nerve disorder (disorder) | H49.20 | | sixth nerve palsy; sixth cranial nerve palsy; abducens nerve palsy; abducens palsy; 6th nerve palsy; cranial nerve VI palsy; CN VI palsy |
20610004 | Fourth nerve palsy | Fourth nerve palsy (disorder) | H49.10 | | fourth cranial nerve palsy; trochlear nerve palsy; 4th nerve palsy; cranial nerve IV palsy |
33595009 | Arachnoid cyst | Arachnoid cyst (disorder) | G93.0 | | arachnoid cysts |
425671009 | Neurogenic bowel | Neurogenic bowel (disorder) | K59.2 | | neurogenic bowel dysfunction |
6807001 | Central pontine myelinolysis | Central pontine myelinolysis (disorder) | G37.2 | | osmotic demyelination syndrome; osmotic demyelination | ODS
68574006 | Cortical blindness | Cortical blindness (disorder) | H47.619 | | cortical visual impairment; cerebral visual impairment |
233983001 | Ruptured cerebral aneurysm | Ruptured cerebral aneurysm (disorder) | I60.7 | 128609009 | ruptured intracranial aneurysm; ruptured brain aneurysm; ruptured aneurysm of brain |
443892003 | Neuroma | Neuroma (disorder) | D36.10 | | neuromas |
792004 | Creutzfeldt-Jakob disease | Creutzfeldt-Jakob disease (disorder) | A81.00 | | Creutzfeldt Jakob disease; Jakob-Creutzfeldt disease; Creutzfeldt-Jakob syndrome | CJD
443095000 | Hemicrania continua | Hemicrania continua (disorder) | G44.51 | | |
230591002 | Multifocal motor neuropathy | Multifocal motor neuropathy (disorder) | G61.82 | | multifocal motor neuropathy with conduction block | MMN
399091004 | Facioscapulohumeral muscular dystrophy | Facioscapulohumeral muscular dystrophy (disorder) | G71.02 | | FSH dystrophy; Landouzy-Dejerine muscular dystrophy | FSHD
`;
