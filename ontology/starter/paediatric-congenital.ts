/** Paediatric, neonatal, congenital and hereditary disorders. Columns: see parse-starter.ts. */
export const paediatricCongenital = `
409709004 | Chromosomal disorder | Chromosomal disorder (disorder) | Q99.9 | | chromosomal abnormality; chromosome abnormality; chromosomal anomaly; chromosomal disease |
41040004 | Complete trisomy 21 syndrome | Complete trisomy 21 syndrome (disorder) | Q90.9 | 409709004 | Down syndrome; Down's syndrome; Downs syndrome; trisomy 21; trisomy twenty one | T21
51500006 | Complete trisomy 18 syndrome | Complete trisomy 18 syndrome (disorder) | Q91.3 | 409709004 | Edwards syndrome; Edward's syndrome; Edwards' syndrome; trisomy 18 |
21111006 | Complete trisomy 13 syndrome | Complete trisomy 13 syndrome (disorder) | Q91.7 | 409709004 | Patau syndrome; Patau's syndrome; trisomy 13 |
38804009 | Turner syndrome | Turner syndrome (disorder) | Q96.9 | 409709004 | Turner's syndrome; monosomy X; 45,X syndrome; gonadal dysgenesis Turner type |
405769009 | Klinefelter syndrome | Klinefelter syndrome (disorder) | Q98.4 | 409709004 | Klinefelter's syndrome; 47,XXY syndrome; XXY syndrome; Klinefelters |
613003 | Fragile X syndrome | Fragile X syndrome (disorder) | Q99.2 | 409709004 | Martin-Bell syndrome; FRAXA syndrome; fragile X mental retardation syndrome | FXS
89392001 | Prader-Willi syndrome | Prader-Willi syndrome (disorder) | Q87.11 | | Prader Willi syndrome; Prader-Labhart-Willi syndrome | PWS
76880004 | Angelman syndrome | Angelman syndrome (disorder) | Q93.51 | | Angelman's syndrome; happy puppet syndrome |
63247009 | Williams syndrome | Williams syndrome (disorder) | Q93.82 | | Williams-Beuren syndrome; Williams' syndrome |
205824006 | Noonan's syndrome | Noonan's syndrome (disorder) | Q87.19 | | Noonan syndrome |
19346006 | Marfan's syndrome | Marfan's syndrome (disorder) | Q87.40 | | Marfan syndrome; marfanoid syndrome; Marfans | MFS
398114001 | Ehlers-Danlos syndrome | Ehlers-Danlos syndrome (disorder) | Q79.60 | | Ehlers Danlos syndrome; Ehlers Danlos; cutis hyperelastica | EDS
30652003 | Hypermobile Ehlers-Danlos syndrome | Ehlers-Danlos syndrome, hypermobile type (disorder) | Q79.62 | 398114001 | hypermobility type Ehlers-Danlos syndrome; Ehlers-Danlos syndrome hypermobility type; Ehlers-Danlos syndrome type III | hEDS
78314001 | Osteogenesis imperfecta | Osteogenesis imperfecta (disorder) | Q78.0 | | brittle bone disease; Lobstein disease; Lobstein's syndrome; fragilitas ossium | OI
86268005 | Achondroplasia | Achondroplasia (disorder) | Q77.4 | | achondroplastic dwarfism; chondrodystrophia fetalis |
254044004 | Multiple congenital exostosis | Multiple congenital exostosis (disorder) | Q78.6 | | hereditary multiple exostoses; hereditary multiple osteochondromas; diaphyseal aclasis; multiple exostoses | HME
206523001 | Meconium ileus | Meconium ileus (disorder) | P76.0 | | meconium obstruction of newborn; ~meconium plug syndrome |
7573000 | Classical phenylketonuria | Classical phenylketonuria (disorder) | E70.0 | | phenylketonuria; phenylalanine hydroxylase deficiency; Folling's disease; PAH deficiency | PKU
190745006 | Galactosemia | Galactosemia (disorder) | E74.21 | | galactosaemia; galactose intolerance |
128596003 | Medium-chain acyl-coenzyme A dehydrogenase deficiency | Medium-chain acyl-coenzyme A dehydrogenase deficiency (disorder) | E71.311 | | medium chain acyl-CoA dehydrogenase deficiency; MCAD deficiency; MCADD | MCAD
27718001 | Maple syrup urine disease | Maple syrup urine disease (disorder) | E71.0 | | branched chain ketoaciduria; branched-chain alpha-keto acid dehydrogenase deficiency | MSUD
11282001 | Homocystinuria | Homocystinuria (disorder) | E72.11 | | cystathionine beta-synthase deficiency |
36444000 | Disorder of the urea cycle metabolism | Disorder of the urea cycle metabolism (disorder) | E72.20 | | urea cycle disorder; urea cycle defect | UCD
80908008 | Ornithine carbamoyltransferase deficiency | Ornithine carbamoyltransferase deficiency (disorder) | E72.4 | 36444000 | ornithine transcarbamylase deficiency; OTC deficiency | OTCD
190794006 | Gaucher's disease | Gaucher's disease (disorder) | E75.22 | | Gaucher disease; glucocerebrosidase deficiency |
111385000 | Tay-Sachs disease | Tay-Sachs disease (disorder) | E75.02 | | Tay Sachs disease; GM2 gangliosidosis type 1; hexosaminidase A deficiency | TSD
58459009 | Niemann-Pick disease | Sphingomyelin/cholesterol lipidosis (disorder) | E75.249 | | Niemann Pick disease; sphingomyelin lipidosis |
16652001 | Fabry's disease | Fabry's disease (disorder) | E75.21 | | Fabry disease; Anderson-Fabry disease; alpha-galactosidase A deficiency |
274864009 | Glycogen storage disease, type II | Glycogen storage disease, type II (disorder) | E74.02 | | Pompe disease; Pompe's disease; acid maltase deficiency |
65327002 | Hurler syndrome | Mucopolysaccharidosis type I-H (disorder) | E76.01 | | Hurler's syndrome; mucopolysaccharidosis type I Hurler; Hurler disease | MPS IH
70737009 | Mucopolysaccharidosis, MPS-II | Mucopolysaccharidosis, MPS-II (disorder) | E76.1 | | Hunter syndrome; Hunter's syndrome; mucopolysaccharidosis type II; mucopolysaccharidosis type 2 | MPS II
15890002 | Albinism | Albinism (disorder) | E70.30 | | albino; ~oculocutaneous albinism |
217710005 | Congenital hypothyroidism | Congenital hypothyroidism (disorder) | E03.1 | | cretinism; congenital thyroid deficiency |
237751000 | Congenital adrenal hyperplasia | Congenital adrenal hyperplasia (disorder) | E25.0 | | 21-hydroxylase deficiency; adrenogenital syndrome; congenital adrenal hyperplasia due to 21-hydroxylase deficiency | CAH
12313004 | Androgen resistance syndrome | Androgen resistance syndrome (disorder) | E34.50 | | androgen insensitivity syndrome; testicular feminisation syndrome; testicular feminization syndrome | CAIS
400179000 | Precocious puberty | Precocious puberty (disorder) | E30.1 | | early puberty; sexual precocity; ~central precocious puberty | CPP
92503002 | Neurofibromatosis, type 2 | Neurofibromatosis type 2 (disorder) | Q85.02 | | neurofibromatosis type 2; bilateral acoustic neurofibromatosis; NF2-related schwannomatosis; neurofibromatosis type II | NF2
19886006 | Sturge-Weber syndrome | Sturge-Weber syndrome (disorder) | Q85.89 | | Sturge Weber syndrome; encephalotrigeminal angiomatosis | SWS
46659004 | Von Hippel-Lindau syndrome | Von Hippel-Lindau syndrome (disorder) | Q85.83 | | von Hippel-Lindau disease; von Hippel Lindau syndrome; Hippel Lindau syndrome | VHL
67531005 | Spina bifida | Spina bifida (disorder) | Q05.9 | 253098009 | rachischisis; open spina bifida; spina bifida cystica |
76916001 | Spina bifida occulta | Spina bifida occulta (disorder) | Q76.0 | | closed spinal dysraphism; occult spina bifida |
171131006 | Meningocele | Meningocele (disorder) | Q05.9 | 67531005 | spinal meningocele; meningocoele |
414667000 | Meningomyelocele | Meningomyelocele (disorder) | Q05.9 | 67531005 | myelomeningocele; myelomeningocoele; spina bifida with meningomyelocele |
253098009 | Neural tube defect | Neural tube defect (disorder) | Q07.9 | | neural tube defects; neural tube malformation; spinal dysraphism | NTD
47032000 | Congenital hydrocephalus | Congenital hydrocephalus (disorder) | Q03.9 | 230745008 | hydrocephalus congenital; infantile hydrocephalus |
373587001 | Chiari malformation type II | Chiari malformation type II (disorder) | Q07.00 | 253184003 | Chiari type 2 malformation; Chiari II malformation; Arnold-Chiari malformation type II |
14447001 | Dandy-Walker syndrome | Dandy-Walker syndrome (disorder) | Q03.1 | | Dandy-Walker malformation; Dandy Walker malformation | DWM
5102002 | Agenesis of corpus callosum | Agenesis of corpus callosum (disorder) | Q04.0 | | corpus callosum agenesis; absent corpus callosum |
1829003 | Microcephaly | Microcephaly (disorder) | Q02 | | microcephalus; small head circumference; microencephaly |
205414007 | Craniosynostosis | Congenital craniosynostosis (disorder) | Q75.009 | | premature closure of cranial sutures; craniostenosis; ~sagittal synostosis |
80281008 | Cleft lip | Cleft lip (disorder) | Q36.9 | | harelip; cheiloschisis; hare lip |
63567004 | Cleft palate | Cleft palate (disorder) | Q35.9 | | palatoschisis; cleft of palate |
66948001 | Cleft palate with cleft lip | Cleft palate with cleft lip (disorder) | Q37.9 | 63567004; 80281008 | cleft lip and palate; cleft lip/palate | CLP
67787004 | Tongue tie | Tongue tie (disorder) | Q38.1 | | ankyloglossia; tongue-tie; tethered tongue; short lingual frenulum |
204508009 | Choanal atresia | Choanal atresia (disorder) | Q30.0 | | atresia of nares; posterior choanal atresia |
253737007 | Congenital laryngomalacia | Congenital laryngomalacia (disorder) | Q31.5 | | laryngomalacia; congenital laryngeal stridor; floppy larynx |
95467005 | Congenital tracheomalacia | Congenital tracheomalacia (disorder) | Q32.0 | | tracheomalacia; floppy windpipe |
26179002 | Atresia of esophagus | Congenital atresia of esophagus (disorder) | Q39.0 | | esophageal atresia; oesophageal atresia; atresia of oesophagus; congenital atresia of esophagus; ~tracheo-oesophageal fistula; ~tracheoesophageal fistula | TOF/OA
51118003 | Duodenal atresia | Congenital atresia of duodenum (disorder) | Q41.0 | | congenital duodenal atresia; atresia of duodenum; duodenal atresia or stenosis |
48644003 | Hypertrophic pyloric stenosis | Congenital hypertrophic pyloric stenosis (disorder) | Q40.0 | | infantile hypertrophic pyloric stenosis; congenital hypertrophic pyloric stenosis; infantile pyloric stenosis; ~pyloric stenosis in infant | IHPS
204731006 | Imperforate anus | Imperforate anus (disorder) | Q42.3 | | anal atresia; congenital atresia of anus; anorectal malformation; ano-rectal malformation |
458422009 | Congenital malrotation of intestine | Congenital malrotation of intestine (disorder) | Q43.3 | | intestinal malrotation; malrotation of bowel; midgut volvulus; volvulus of midgut; malrotation of gut |
72951007 | Gastroschisis | Gastroschisis (disorder) | Q79.3 | | laparoschisis; abdominal wall defect gastroschisis |
18735004 | Congenital omphalocele | Congenital omphalocele (disorder) | Q79.2 | | omphalocele; exomphalos; omphalocoele |
77480004 | Biliary atresia | Biliary atresia (disorder) | Q44.2 | | atresia of bile duct; extrahepatic biliary atresia; atresia of bile ducts | EHBA
13213009 | Congenital heart disease | Congenital heart disease (disorder) | Q24.9 | | congenital heart defect; congenital cardiac anomaly; congenital anomaly of heart; congenital heart defects; congenital cardiac defect | CHD
30288003 | Ventricular septal defect | Ventricular septal defect (disorder) | Q21.0 | 13213009 | interventricular septal defect; hole in heart ventricular | VSD
253366007 | Atrial septal defect | Atrial septal defect (disorder) | Q21.10 | 13213009 | interatrial septal defect; atrioseptal defect; ~secundum ASD; ~ostium secundum defect | ASD
268316001 | Patent foramen ovale | Patent foramen ovale (disorder) | Q21.12 | 13213009 | persistent foramen ovale | PFO
15459006 | Atrioventricular septal defect | Atrioventricular septal defect (disorder) | Q21.20 | 13213009 | endocardial cushion defect; atrioventricular canal defect; AV canal defect; AV septal defect | AVSD
83330001 | Patent ductus arteriosus | Patent ductus arteriosus (disorder) | Q25.0 | 13213009 | persistent ductus arteriosus; patent ductus; patent ductus Botalli | PDA
86299006 | Tetralogy of Fallot | Tetralogy of Fallot (disorder) | Q21.3 | 13213009 | Fallot's tetralogy; Fallot tetralogy; Fallots tetralogy | TOF; ToF
7305005 | Coarctation of aorta | Coarctation of aorta (disorder) | Q25.1 | 13213009 | aortic coarctation; aorta coarctation; coarctation of the aorta | CoA
62067003 | Hypoplastic left heart syndrome | Hypoplastic left heart syndrome (disorder) | Q23.4 | 13213009 | hypoplastic left heart; left heart hypoplasia | HLHS
1796006 | Ebstein's anomaly | Ebstein's anomaly of tricuspid valve (disorder) | Q22.5 | 13213009 | Ebstein anomaly; Ebstein's anomaly of tricuspid valve |
63042009 | Tricuspid atresia | Congenital atresia of tricuspid valve (disorder) | Q22.4 | 13213009 | congenital atresia of tricuspid valve; tricuspid valve atresia |
204299009 | Double outlet right ventricle | Double outlet right ventricle (disorder) | Q20.1 | 13213009 | double-outlet right ventricle | DORV
111323005 | Total anomalous pulmonary venous return | Total anomalous pulmonary venous return (disorder) | Q26.2 | 13213009 | total anomalous pulmonary venous drainage; total anomalous pulmonary venous connection | TAPVR; TAPVD
27637000 | Dextrocardia | Dextrocardia (disorder) | Q24.0 | 13213009 | right-sided heart |
42402006 | Kartagener syndrome | Kartagener syndrome (disorder) | Q89.3 | 86204009 | Kartagener's syndrome; situs inversus with primary ciliary dyskinesia |
86204009 | Primary ciliary dyskinesia | Primary ciliary dyskinesia (disorder) | Q34.8 | | immotile cilia syndrome; ciliary dyskinesia; immotile ciliary syndrome | PCD
24614000 | Situs inversus viscerum | Complete situs inversus viscerum (disorder) | Q89.3 | | situs inversus; situs inversus totalis; complete situs inversus |
397932003 | Talipes equinovarus | Talipes equinovarus (disorder) | Q66.00 | | clubfoot; club foot; congenital talipes equinovarus; club feet; congenital clubfoot | CTEV
302297009 | Congenital deformity of foot | Congenital deformity of foot (disorder) | Q66.90 | | congenital foot deformity; foot deformity congenital |
367506006 | Polydactyly | Polydactyly (disorder) | Q69.9 | | extra digit; extra finger; extra toe; supernumerary digit; accessory digit |
391987005 | Pectus excavatum | Pectus excavatum (disorder) | Q67.6 | | funnel chest; sunken chest |
15739006 | Perthes disease | Juvenile osteochondrosis of head of femur (disorder) | M91.10 | | Legg-Calvé-Perthes disease; Legg-Calve-Perthes disease; Perthes' disease; Calve-Perthes disease; Perthes hip; osteochondrosis of femoral head; ~coxa plana | LCPD
26460006 | Slipped upper femoral epiphysis | Slipped upper femoral epiphysis (disorder) | M93.003 | | slipped capital femoral epiphysis; epiphysiolysis of the hip; slipped femoral epiphysis | SUFE; SCFE
416010008 | Hypospadias | Hypospadias (disorder) | Q54.9 | | hypospadia; ~chordee |
406476007 | Epispadias | Epispadias (disorder) | Q64.0 | | epispadia |
253900005 | Posterior urethral valve | Congenital posterior urethral valves (disorder) | Q64.2 | | posterior urethral valves; congenital posterior urethral valves | PUV
61758007 | Exstrophy of bladder | Exstrophy of bladder sequence (disorder) | Q64.10 | | bladder exstrophy; ectopia vesicae |
204942005 | Renal agenesis | Congenital absence of kidney (disorder) | Q60.2 | | absent kidney; congenital absence of kidney; ~solitary kidney |
204962002 | Multicystic dysplastic kidney | Multicystic dysplastic kidney (disorder) | Q61.4 | | multicystic renal dysplasia; multicystic dysplastic kidney disease | MCDK
204949001 | Renal dysplasia | Renal dysplasia (disorder) | Q61.4 | | dysplastic kidney; kidney dysplasia; congenital renal dysplasia |
16297002 | Congenital hydronephrosis | Congenital hydronephrosis (disorder) | Q62.0 | | antenatal hydronephrosis; fetal hydronephrosis; ~pelviureteric junction obstruction |
5187006 | Prune belly syndrome | Prune belly syndrome (disorder) | Q79.4 | | prune-belly syndrome; Eagle-Barrett syndrome; Obrinsky syndrome |
205788004 | Fetal alcohol syndrome | Fetal alcohol syndrome (disorder) | Q86.0 | 609437000 | foetal alcohol syndrome | FAS
609437000 | Fetal alcohol spectrum disorder | Fetal alcohol spectrum disorder (disorder) | Q86.0 | | foetal alcohol spectrum disorder | FASD
414819007 | Neonatal abstinence syndrome | Neonatal abstinence syndrome (disorder) | P96.1 | | neonatal drug withdrawal; neonatal withdrawal syndrome; drug withdrawal syndrome in newborn; neonatal opioid withdrawal syndrome | NAS; NOWS
299968002 | Neonatal jaundice | Neonatal jaundice (finding) | P59.9 | | jaundice of newborn; newborn jaundice; neonatal hyperbilirubinemia; neonatal hyperbilirubinaemia; physiological jaundice of newborn; neonatal icterus | NNJ
50143004 | Kernicterus | Kernicterus (disorder) | P57.9 | | bilirubin encephalopathy; acute bilirubin encephalopathy |
111468003 | Erythroblastosis fetalis | Hemolytic disease of fetus (disorder) | P55.9 | | haemolytic disease of fetus; hemolytic disease of the fetus; erythroblastosis foetalis; ~haemolytic disease of the newborn; ~hemolytic disease of the newborn; ~rhesus disease | HDN; HDFN
12546009 | Hemorrhagic disease of the newborn due to vitamin K deficiency | Hemorrhagic disease of the newborn due to vitamin K deficiency (disorder) | P53 | | haemorrhagic disease of newborn; hemorrhagic disease of newborn; vitamin K deficiency bleeding in newborn; haemorrhagic disease of the newborn | VKDB
46775006 | Respiratory distress syndrome in the newborn | Respiratory distress syndrome in the newborn (disorder) | P22.0 | | hyaline membrane disease; neonatal respiratory distress syndrome; infant respiratory distress syndrome; newborn respiratory distress syndrome; surfactant deficiency; surfactant deficient lung disease; respiratory distress syndrome of newborn | NRDS; IRDS; HMD
206292002 | Meconium aspiration syndrome | Meconium aspiration syndrome (disorder) | P24.01 | | neonatal aspiration of meconium; meconium aspiration; meconium aspiration pneumonia | MAS
28314004 | Perinatal asphyxia | Birth asphyxia (disorder) | P84 | | birth asphyxia; asphyxia neonatorum; neonatal asphyxia; perinatal hypoxia; ~hypoxic ischaemic encephalopathy of newborn; ~hypoxic ischemic encephalopathy of newborn; ~neonatal encephalopathy |
233815004 | Persistent pulmonary hypertension of the newborn | Persistent pulmonary hypertension of the newborn (disorder) | P29.30 | | persistent fetal circulation; persistent fetal circulation syndrome; persistent foetal circulation | PPHN
67569000 | Bronchopulmonary dysplasia of newborn | Bronchopulmonary dysplasia of newborn (disorder) | P27.1 | | bronchopulmonary dysplasia; chronic lung disease of prematurity; neonatal chronic lung disease | BPD
276544005 | Apnea of prematurity | Apnea of prematurity (disorder) | P28.49 | | apnoea of prematurity; ~neonatal apnoea; ~neonatal apnea | AOP
47100003 | Anemia of prematurity | Anemia of prematurity (disorder) | P61.2 | | anaemia of prematurity |
397729009 | Necrotizing enterocolitis in fetus OR newborn | Necrotizing enterocolitis in fetus OR newborn (disorder) | P77.9 | 2707005 | neonatal necrotising enterocolitis; neonatal necrotizing enterocolitis; perinatal necrotizing enterocolitis; necrotising enterocolitis of newborn; necrotizing enterocolitis of newborn | NEC
230769007 | Periventricular leukomalacia | Periventricular leukomalacia (disorder) | P91.2 | | periventricular leucomalacia; white matter injury of prematurity | PVL
78141002 | Erb-Duchenne palsy | Erb-Duchenne paralysis (disorder) | P14.0 | 53785005 | Erb's palsy; Erb palsy; Erbs palsy |
34298002 | Ophthalmia neonatorum | Ophthalmia neonatorum (disorder) | P39.1 | | neonatal conjunctivitis; conjunctivitis of newborn; newborn conjunctivitis |
239095007 | Omphalitis | Omphalitis (disorder) | P38.9;L08.82 | | umbilical infection; infected umbilicus; umbilical stump infection; infected umbilical stump |
414821002 | Neonatal candidiasis | Neonatal candidiasis (disorder) | P37.5 | | neonatal candida infection; neonatal thrush; neonatal monilia infection |
1857005 | Congenital rubella syndrome | Congenital rubella syndrome (disorder) | P35.0 | | congenital rubella; fetal rubella syndrome |
73893000 | Congenital toxoplasmosis | Congenital toxoplasmosis (disorder) | P37.1 | | toxoplasma embryofetopathy; toxoplasma embryopathy |
51178009 | Sudden infant death syndrome | Sudden infant death syndrome (disorder) | R99 | | cot death; crib death; sudden unexpected death in infancy; sudden death of infant | SIDS; SUDI
75053002 | Acute febrile mucocutaneous lymph node syndrome | Acute febrile mucocutaneous lymph node syndrome (disorder) | M30.3 | | Kawasaki disease; Kawasaki's disease; mucocutaneous lymph node syndrome; Kawasaki syndrome | KD
128188000 | Cerebral palsy | Cerebral palsy (disorder) | G80.9 | | infantile cerebral palsy; ~spastic cerebral palsy |
68618008 | Rett's disorder | Rett's disorder (disorder) | F84.2 | | Rett syndrome; Rett's syndrome | RTT
387732009 | Becker muscular dystrophy | Becker muscular dystrophy (disorder) | G71.01 | | Becker's muscular dystrophy; Becker dystrophinopathy; benign pseudohypertrophic muscular dystrophy |
398152000 | Poor muscle tone | Poor muscle tone (finding) | P94.2 | | hypotonia; floppy infant; floppy baby; decreased muscle tone; low muscle tone; ~infantile hypotonia |
40467008 | Mongolian spot | Mongolian spot (disorder) | Q82.8 | | congenital dermal melanocytosis; Mongolian blue spot; blue sacral spot; slate grey naevus |
254211001 | Stork bite | Salmon patch nevus (disorder) | Q82.5 | | salmon patch; naevus simplex; nevus simplex; stork mark; angel kiss |
56975005 | Capillary hemangioma | Capillary hemangioma (disorder) | D18.01 | | infantile hemangioma; infantile haemangioma; capillary haemangioma; strawberry mark; strawberry hemangioma; strawberry birthmark; capillary angioma |
81780002 | Beckwith-Wiedemann syndrome | Beckwith-Wiedemann syndrome (disorder) | Q87.3 | | Beckwith Wiedemann syndrome; exomphalos-macroglossia-gigantism syndrome | BWS
70173007 | 5p partial monosomy syndrome | 5p partial monosomy syndrome (disorder) | Q93.4 | 409709004 | cri-du-chat syndrome; cri du chat syndrome; cat cry syndrome; 5p deletion syndrome; 5p minus syndrome |
47535005 | CHARGE association | CHARGE association (disorder) | Q89.89 | | CHARGE syndrome; Hall-Hittner syndrome |
27742002 | VATER association | VATER association (disorder) | Q87.2 | | VACTERL association; VATER/VACTERL association | VACTERL; VATER
15069006 | Silver-Russell syndrome | Silver-Russell syndrome (disorder) | Q87.19 | | Russell-Silver syndrome; Russell Silver syndrome; Silver-Russell dwarfism | SRS
268163008 | Congenital ptosis | Congenital ptosis of upper eyelid (disorder) | Q10.0 | | congenital blepharoptosis; congenital ptosis of eyelid |
267253006 | Fetus with chromosomal abnormality | Fetus with chromosomal abnormality (disorder) | O35.10X0 | | fetal chromosomal abnormality; chromosomal abnormality in fetus; foetal chromosomal abnormality |
52781008 | Developmental dysplasia of the hip | Congenital dysplasia of hip (disorder) | Q65.89 | | developmental hip dysplasia; congenital hip dysplasia; dysplasia of the hip; congenital dysplasia of the hip | DDH
395507008 | Premature infant | Premature infant (finding) | P07.30 | | prematurity; preterm infant; premature baby; ~preterm birth; ~premature birth |
54840006 | Failure to thrive | Failure to thrive (disorder) | R62.51 | | faltering growth | FTT
224958001 | Global developmental delay | Global developmental delay (disorder) | F88 | | global delay | GDD
276654001 | Congenital malformation | Congenital malformation (disorder) | Q89.9 | | congenital anomaly; congenital abnormality; birth defect |
35363006 | Infantile colic | Infantile colic (finding) | R10.83 | | |
7550008 | Transitory tachypnea of newborn | Transitory tachypnea of newborn (disorder) | P22.1 | | transient tachypnea of newborn; transient tachypnea of the newborn; transient tachypnoea of the newborn; transient tachypnoea of newborn; transitory tachypnoea of newborn | TTN; TTNB
21850008 | Plagiocephaly | Plagiocephaly (disorder) | Q67.3 | | positional plagiocephaly; deformational plagiocephaly; flat head syndrome |
268240006 | Congenital torticollis | Congenital torticollis (disorder) | Q68.0 | | congenital muscular torticollis |
49706007 | Neonatal acne | Neonatal acne (disorder) | L70.4 | | infantile acne; baby acne |
229721007 | Speech delay | Speech delay (disorder) | F80.9 | | delayed speech; speech delays; delayed speech development |
62415009 | Delayed articulatory and language development | Delayed articulatory and language development (finding) | F80.9 | | speech and language delay; speech and language developmental delay; delayed speech and language development |
248290002 | Developmental delay | Developmental delay (disorder) | R62.50 | | developmental delays; delayed development; delay in development |
274625009 | Delayed milestone | Delayed milestone (finding) | R62.0 | | delayed milestones; delayed developmental milestones |
78164000 | Feeding problem | Feeding problem (finding) | R63.30 | | feeding difficulties; feeding difficulty; feeding problems |
8004003 | Teething syndrome | Teething syndrome (disorder) | K00.7 | | teething |
82696006 | Breast milk jaundice | Neonatal jaundice due to delayed conjugation from breast milk inhibitor (disorder) | P59.3 | 299968002 | breastmilk jaundice; breast-milk jaundice |
206200000 | Cephalhematoma due to birth trauma | Cephalhematoma due to birth trauma (disorder) | P12.0 | | cephalohematoma; cephalhematoma; cephalhaematoma; cephalohaematoma |
70611002 | Perinatal intraventricular hemorrhage | Perinatal intraventricular hemorrhage (disorder) | P52.3 | | intraventricular hemorrhage of newborn; intraventricular hemorrhage of prematurity; neonatal intraventricular hemorrhage; neonatal intraventricular haemorrhage; germinal matrix hemorrhage |
53785005 | Injury to brachial plexus as birth trauma | Injury to brachial plexus as birth trauma (disorder) | P14.3 | | birth injury of brachial plexus; obstetric brachial plexus injury; obstetric brachial plexus palsy; neonatal brachial plexus palsy |
200724002 | Umbilical granuloma | Umbilical granuloma (disorder) | P83.81 | | granuloma of umbilicus |
32858009 | Hemolytic disease of fetus or newborn due to ABO immunization | Hemolytic disease of fetus OR newborn due to ABO immunization (disorder) | P55.1 | | ABO incompatibility; ABO hemolytic disease; ABO haemolytic disease of newborn |
32984002 | Neonatal polycythemia | Neonatal polycythemia (disorder) | P61.1 | | neonatal polycythaemia |
276610007 | Low birth weight infant | Low birth weight infant (disorder) | P07.10 | | low birth weight; low birthweight | LBW
276613009 | High birth weight | High birth weight (disorder) | P08.1 | | high birthweight |
7293009 | Large for gestational age | Heavy-for-dates at birth regardless of gestation period (disorder) | P08.1 | | large for gestational age infant; heavy for dates; large for dates | LGA
21779006 | Retractile testis | Retractile testis (disorder) | Q55.22 | | retractile testes; retractile testicle |
19410003 | Macrocephaly | Macrocephaly (disorder) | Q75.3 | | |
311897005 | Sacral dimple | Sacral dimple (finding) | Q82.6 | | |
1239002 | Congenital anteversion of femur | Congenital anteversion of femur (disorder) | Q65.89 | | femoral anteversion |
23568008 | Metatarsus adductus | Metatarsus adductus (disorder) | Q66.229 | | |
17231009 | Fetal valproate syndrome | Fetal valproate syndrome (disorder) | Q86.8 | | foetal valproate syndrome; valproate embryopathy |
446263001 | Loeys-Dietz syndrome | Loeys-Dietz syndrome (disorder) | Q87.89 | | Loeys–Dietz syndrome; Loeys-Dietz; Loeys–Dietz |
192965001 | Spastic quadriplegic cerebral palsy | Spastic quadriplegic cerebral palsy (disorder) | G80.0 | | spastic quadriplegia; cerebral palsy spastic quadriplegic type; spastic quadriplegic CP |
237836003 | Short stature disorder | Short stature disorder (disorder) | R62.52 | | short stature |
444951002 | Fussy infant | Fussy infant (finding) | R68.12 | | fussy baby; fussiness |
`;
