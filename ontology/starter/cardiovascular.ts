/** Cardiovascular disorders. Columns: see parse-starter.ts. */
export const cardiovascular = `
49601007 | Disorder of cardiovascular system | Disorder of cardiovascular system (disorder) | I99.9 | | cardiovascular disease; cardiovascular disorder; ~cardiovascular problem | CVD
56265001 | Heart disease | Heart disease (disorder) | I51.9 | 49601007 | cardiac disease; cardiac disorder; heart disorder; ~heart trouble; ~heart problems; ~cardiac problems |
27550009 | Vascular disorder | Disorder of blood vessel (disorder) | I99.9 | 49601007 | vascular disease; blood vessel disorder; angiopathy; vasculopathy |
38341003 | Hypertensive disorder | Hypertensive disorder, systemic arterial (disorder) | I10 | 49601007 | hypertension; high blood pressure; systemic arterial hypertension; arterial hypertension; high BP; raised BP; ~hypertensive; ~blood pressure problem | HTN; HT; HBP; HPT
59621000 | Essential hypertension | Essential hypertension (disorder) | I10 | 38341003 | primary hypertension; idiopathic hypertension; essential primary hypertension | EHTN
1201005 | Benign essential hypertension | Benign essential hypertension (disorder) | I10 | 59621000 | benign hypertension |
31992008 | Secondary hypertension | Secondary hypertension (disorder) | I15.9 | 38341003 | hypertension secondary to other disease |
28119000 | Renal hypertension | Renal hypertension (disorder) | I15.1 | 31992008 | hypertension of renal origin; hypertension secondary to renal disease; nephrogenic hypertension |
123799005 | Renovascular hypertension | Renovascular hypertension (disorder) | I15.0 | 28119000 | renal artery hypertension; ~hypertension due to renal artery stenosis |
70272006 | Malignant hypertension | Malignant hypertension (disorder) | I10; I16.1 | 38341003 | accelerated hypertension; accelerated-phase hypertension; malignant phase hypertension; ~hypertensive emergency |
443482000 | Hypertensive urgency | Hypertensive urgency (disorder) | I16.0 | 38341003 | |
64715009 | Hypertensive heart disease | Hypertensive heart disease (disorder) | I11.9; I11.0 | 38341003; 56265001 | hypertensive cardiomyopathy; hypertensive cardiac disease; hypertensive cardiopathy | HHD
45007003 | Low blood pressure | Low blood pressure (disorder) | I95.9 | 49601007 | hypotension; arterial hypotension; low BP; ~hypotensive |
28651003 | Orthostatic hypotension | Orthostatic hypotension (disorder) | I95.1 | 45007003 | postural hypotension; orthostasis; postural drop; postural BP drop; ~orthostatic dizziness |
27942005 | Shock | Shock (disorder) | R57.9 | | circulatory shock; ~circulatory collapse |
70995007 | Pulmonary hypertension | Pulmonary hypertension (disorder) | I27.20 | 49601007 | pulmonary HTN; raised pulmonary artery pressure; elevated pulmonary pressures | PHTN
445928005 | Eisenmenger syndrome | Eisenmenger syndrome (disorder) | I27.83 | 70995007 | Eisenmenger's syndrome; Eisenmenger physiology; Eisenmenger's complex; ~Eisenmenger |
11399002 | Pulmonary arterial hypertension | Pulmonary hypertensive arterial disease (disorder) | I27.21 | 70995007 | pulmonary arterial HTN | PAH
697898008 | Idiopathic pulmonary arterial hypertension | Idiopathic pulmonary arterial hypertension (disorder) | I27.0 | 11399002 | primary pulmonary hypertension | IPAH
233947005 | Chronic thromboembolic pulmonary hypertension | Chronic thromboembolic pulmonary hypertension (disorder) | I27.24 | 70995007 | | CTEPH
53741008 | Coronary arteriosclerosis | Coronary arteriosclerosis (disorder) | I25.10 | 414545008 | coronary artery disease; coronary heart disease; coronary disease; CAD native vessel; ~blocked heart arteries; ~coronary blockage | CAD; CHD
443502000 | Atherosclerosis of coronary artery | Atherosclerosis of coronary artery (disorder) | I25.10 | 53741008; 441574008 | coronary atherosclerosis; atherosclerotic heart disease; atherosclerotic coronary disease | ASHD
414545008 | Ischemic heart disease | Ischemic heart disease (disorder) | I25.9; I24.9 | 56265001 | ischaemic heart disease; cardiac ischaemia; cardiac ischemia; myocardial ischaemia; myocardial ischemia | IHD
394659003 | Acute coronary syndrome | Acute coronary syndrome (disorder) | I24.9 | 414545008 | | ACS
4557003 | Unstable angina | Preinfarction syndrome (disorder) | I20.0 | 394659003 | preinfarction syndrome; preinfarction angina; unstable angina pectoris; crescendo angina; ~angina at rest; ~rest angina |
87343002 | Prinzmetal angina | Prinzmetal angina (disorder) | I20.1 | 414545008 | variant angina; Prinzmetal's angina; vasospastic angina |
23687008 | Coronary artery spasm | Coronary artery spasm (disorder) | I20.1 | 56265001; 27550009 | coronary vasospasm; coronary spasm |
233970002 | Coronary artery stenosis | Coronary artery stenosis (disorder) | I25.10 | 56265001; 27550009 | coronary stenosis; coronary artery narrowing; ~coronary stenoses |
50570003 | Aneurysm of coronary vessels | Aneurysm of coronary vessels (disorder) | I25.41 | 56265001; 27550009 | coronary artery aneurysm; coronary aneurysm |
22298006 | Myocardial infarction | Myocardial infarction (disorder) | I21.9 | 414545008 | heart attack; cardiac infarction; myocardial infarct; infarction of heart; ~coronary thrombosis | MI
57054005 | Acute myocardial infarction | Acute myocardial infarction (disorder) | I21.9 | 22298006 | acute MI; acute heart attack | AMI
401303003 | Acute ST segment elevation myocardial infarction | Acute ST segment elevation myocardial infarction (disorder) | I21.3 | 57054005; 394659003 | ST elevation myocardial infarction; ST-elevation MI; ST segment elevation MI | STEMI
401314000 | Acute non-ST segment elevation myocardial infarction | Acute non-ST segment elevation myocardial infarction (disorder) | I21.4 | 57054005; 394659003 | non-ST elevation myocardial infarction; non-ST elevation MI; non-STEMI; non STEMI | NSTEMI; NSTE-MI
70211005 | Acute myocardial infarction of anterolateral wall | Acute myocardial infarction of anterolateral wall (disorder) | I21.09 | 57054005 | acute anterolateral myocardial infarction; anterolateral MI; anterolateral myocardial infarction |
65547006 | Acute myocardial infarction of inferolateral wall | Acute myocardial infarction of inferolateral wall (disorder) | I21.19 | 57054005 | acute inferolateral myocardial infarction; inferolateral MI; inferolateral myocardial infarction |
76593002 | Acute myocardial infarction of inferoposterior wall | Acute myocardial infarction of inferoposterior wall (disorder) | I21.11 | 57054005 | acute inferoposterior myocardial infarction; acute inferoposterior infarction; inferoposterior MI |
70422006 | Acute subendocardial infarction | Acute subendocardial infarction (disorder) | I21.4 | 57054005 | acute subendocardial myocardial infarction; subendocardial infarct; subendocardial MI; ~non-Q wave infarction |
233843008 | Silent myocardial infarction | Silent myocardial infarction (disorder) | | 22298006 | silent MI; silent heart attack |
129574000 | Postoperative myocardial infarction | Postoperative myocardial infarction (disorder) | I97.191; I97.190 | 22298006 | perioperative myocardial infarction; postoperative MI; post-op MI; perioperative MI |
399211009 | History of myocardial infarction | History of myocardial infarction (situation) | I25.2 | | previous myocardial infarction; prior MI; previous MI; old myocardial infarction; old MI; past myocardial infarction; previous heart attack; healed myocardial infarction; h/o MI |
399261000 | History of coronary artery bypass grafting | History of coronary artery bypass grafting (situation) | Z95.1 | | previous CABG; h/o CABG; s/p CABG; status post CABG; prior coronary artery bypass graft; previous coronary bypass; ~previous bypass surgery |
66189004 | Postmyocardial infarction syndrome | Postmyocardial infarction syndrome (disorder) | I24.1 | 56265001 | Dressler syndrome; Dressler's syndrome; ~postcardiac injury syndrome |
65340007 | Aneurysm of heart | Aneurysm of heart (disorder) | I25.3 | 56265001 | cardiac aneurysm; heart aneurysm; ~ventricular aneurysm; ~left ventricular aneurysm |
84114007 | Heart failure | Heart failure (disorder) | I50.9 | 56265001 | cardiac failure; myocardial failure; heart insufficiency; ~failing heart; ~pump failure | HF
42343007 | Congestive heart failure | Congestive heart failure (disorder) | I50.9 | 84114007 | congestive cardiac failure; congestive heart disease; ~decompensated heart failure | CHF; CCF
88805009 | Chronic congestive heart failure | Chronic congestive heart failure (disorder) | I50.9 | 42343007 | chronic CHF; chronic CCF; chronic congestive cardiac failure |
417996009 | Systolic heart failure | Systolic heart failure (disorder) | I50.20 | 84114007 | heart failure with reduced ejection fraction; heart failure with reduced EF; systolic cardiac failure; ~systolic dysfunction | HFrEF; LVSD; SHF
418304008 | Diastolic heart failure | Diastolic heart failure (disorder) | I50.30 | 84114007 | heart failure with preserved ejection fraction; heart failure with preserved EF; heart failure with normal ejection fraction | HFpEF; HFnEF; DHF
10091002 | High output heart failure | High output heart failure (disorder) | I50.83 | 84114007 | high output cardiac failure; high-output failure |
82523003 | Congestive rheumatic heart failure | Congestive rheumatic heart failure (disorder) | I09.81 | 42343007; 23685000 | rheumatic heart failure |
445236007 | Cardiorenal syndrome | Cardiorenal syndrome (disorder) | I13.10 | | cardio-renal syndrome; renocardiac syndrome |
83291003 | Cor pulmonale | Cor pulmonale (disorder) | I27.81 | 56265001 | pulmonary heart disease; ~right heart failure due to lung disease |
85898001 | Cardiomyopathy | Cardiomyopathy (disorder) | I42.9 | 57809008 | heart muscle disease |
281170005 | Arrhythmogenic right ventricular cardiomyopathy | Arrhythmogenic right ventricular cardiomyopathy (disorder) | I42.8 | 85898001 | arrhythmogenic right ventricular dysplasia; ~arrhythmogenic cardiomyopathy | ARVC; ARVD
57809008 | Myocardial disease | Myocardial disease (disorder) | I51.5; I51.89 | 56265001 | disorder of myocardium; myocardial disorder; disease of heart muscle |
195021004 | Primary dilated cardiomyopathy | Primary dilated cardiomyopathy (disorder) | I42.0 | 85898001 | dilated cardiomyopathy; congestive cardiomyopathy; idiopathic dilated cardiomyopathy | DCM; DCMP
233873004 | Hypertrophic cardiomyopathy | Hypertrophic cardiomyopathy (disorder) | I42.2; I42.1 | 85898001 | hypertrophic cardiomyopathies; ~hypertrophic obstructive cardiomyopathy | HCM; HOCM
83521008 | Dilated cardiomyopathy secondary to alcohol | Dilated cardiomyopathy secondary to alcohol (disorder) | I42.6 | 85898001 | alcoholic cardiomyopathy; alcohol-induced cardiomyopathy; alcohol related cardiomyopathy |
441541008 | Takotsubo cardiomyopathy | Takotsubo cardiomyopathy (disorder) | I51.81 | 85898001 | Takotsubo syndrome; stress cardiomyopathy; broken heart syndrome; apical ballooning syndrome; stress-induced cardiomyopathy | TTC
50920009 | Myocarditis | Myocarditis (disorder) | I51.4; I40.9 | 57809008 | inflammation of myocardium; inflammation of heart muscle |
46701001 | Acute myocarditis | Acute myocarditis (disorder) | I40.9 | 50920009 | |
89141000 | Viral myocarditis | Viral myocarditis (disorder) | B33.22 | 50920009 | |
55855009 | Disorder of pericardium | Disorder of pericardium (disorder) | I31.9 | 56265001 | pericardial disease; pericardial disorder; pericardium disorder |
3238004 | Pericarditis | Pericarditis (disorder) | I31.9; I30.9 | 55855009 | inflammation of pericardium; ~acute pericarditis |
70189005 | Viral pericarditis | Viral pericarditis (disorder) | B33.23 | 3238004 | |
85598007 | Constrictive pericarditis | Constrictive pericarditis (disorder) | I31.1 | 3238004 | pericardial constriction |
373945007 | Pericardial effusion | Pericardial effusion (disorder) | I31.39 | 55855009 | fluid around the heart; pericardial fluid |
35304003 | Cardiac tamponade | Cardiac tamponade (disorder) | I31.4 | 55855009 | pericardial tamponade; heart tamponade |
23412002 | Hemopericardium | Hemopericardium (disorder) | I31.2 | 55855009 | haemopericardium; blood in pericardial sac |
56819008 | Endocarditis | Endocarditis (disorder) | I38 | 56265001 | inflammation of endocardium |
233850007 | Infective endocarditis | Infective endocarditis (disorder) | I33.0 | 56819008 | | IE
301183007 | Bacterial endocarditis | Bacterial endocarditis (disorder) | I33.0 | 233850007 | |
73774007 | Subacute bacterial endocarditis | Subacute bacterial endocarditis (disorder) | I33.0 | 301183007 | endocarditis lenta | SBE
57181007 | Marantic endocarditis | Marantic endocarditis (disorder) | I38 | 56819008 | nonbacterial thrombotic endocarditis; non-bacterial thrombotic endocarditis; NBTE endocarditis | NBTE
23685000 | Rheumatic heart disease | Rheumatic heart disease (disorder) | I09.9 | 56265001 | rheumatic carditis; ~rheumatic valve disease | RHD
58718002 | Rheumatic fever | Rheumatic fever (disorder) | I00 | | acute rheumatic fever |
368009 | Heart valve disorder | Heart valve disorder (disorder) | I38 | 56265001 | valvular heart disease; valve disease; heart valve disease; valvular disease | VHD
8722008 | Aortic valve disorder | Aortic valve disorder (disorder) | I35.9 | 368009 | aortic valve disease |
60573004 | Aortic valve stenosis | Aortic valve stenosis (disorder) | I35.0 | 8722008 | aortic stenosis; stenosis of aortic valve; narrowed aortic valve | AS
60234000 | Aortic valve regurgitation | Aortic valve regurgitation (disorder) | I35.1 | 8722008 | aortic regurgitation; aortic insufficiency; aortic incompetence; aortic valve insufficiency; leaky aortic valve | AR
250978003 | Aortic valve calcification | Aortic valve calcification (disorder) | I35.8 | 8722008 | calcified aortic valve; calcification of aortic valve; calcific aortic valve disease |
11851006 | Mitral valve disorder | Mitral valve disorder (disorder) | I05.9 | 368009 | mitral valve disease |
48724000 | Mitral valve regurgitation | Mitral valve regurgitation (disorder) | I34.0 | 11851006 | mitral regurgitation; mitral insufficiency; mitral incompetence; mitral valve insufficiency; leaky mitral valve | MR
79619009 | Mitral valve stenosis | Mitral valve stenosis (disorder) | I05.0; I34.2 | 11851006 | mitral stenosis | MS
409712001 | Mitral valve prolapse | Mitral valve prolapse (disorder) | I34.1 | 11851006 | floppy mitral valve; Barlow syndrome; Barlow's syndrome; prolapsing mitral valve; prolapsed mitral valve | MVP
20721001 | Tricuspid valve disorder | Tricuspid valve disorder (disorder) | I07.9; I36.9 | 368009 | tricuspid valve disease |
111287006 | Tricuspid valve regurgitation | Tricuspid valve regurgitation (disorder) | I07.1; I36.1 | 20721001 | tricuspid regurgitation; tricuspid insufficiency; tricuspid incompetence | TR
49915006 | Tricuspid valve stenosis | Tricuspid valve stenosis (disorder) | I07.0; I36.0 | 20721001 | tricuspid stenosis |
76267008 | Pulmonary valve disorder | Pulmonary valve disorder (disorder) | I37.9 | 368009 | pulmonary valve disease; pulmonic valve disease |
91434003 | Pulmonary valve regurgitation | Pulmonic valve regurgitation (disorder) | I37.1 | 76267008 | pulmonary regurgitation; pulmonic regurgitation; pulmonary valve insufficiency; pulmonic insufficiency; pulmonary incompetence |
56786000 | Pulmonary valve stenosis | Pulmonic valve stenosis (disorder) | I37.0 | 76267008 | pulmonary stenosis; pulmonic stenosis |
698247007 | Cardiac arrhythmia | Cardiac arrhythmia (disorder) | I49.9 | 56265001 | arrhythmia; dysrhythmia; cardiac dysrhythmia; abnormal heart rhythm; heart rhythm disorder; irregular heart rhythm |
49436004 | Atrial fibrillation | Atrial fibrillation (disorder) | I48.91 | 698247007 | auricular fibrillation; a-fib; a fib; atrial fib | AF; AFib; Afib; A-fib
282825002 | Paroxysmal atrial fibrillation | Paroxysmal atrial fibrillation (disorder) | I48.0 | 49436004 | paroxysmal AF; intermittent atrial fibrillation | PAF; pAF
440059007 | Persistent atrial fibrillation | Persistent atrial fibrillation (disorder) | I48.19 | 49436004 | persistent AF |
5370000 | Atrial flutter | Atrial flutter (disorder) | I48.92 | 698247007 | auricular flutter; a-flutter | AFL; AFlut
276796006 | Atrial tachycardia | Atrial tachycardia (disorder) | I47.19 | 698247007 | |
49982000 | Multifocal atrial tachycardia | Multifocal atrial tachycardia (disorder) | I47.19 | 276796006 | chaotic atrial tachycardia; multifocal AT |
25569003 | Ventricular tachycardia | Ventricular tachycardia (disorder) | I47.20 | 698247007 | V-tach; v tach | VT; VTach
251159007 | Polymorphic ventricular tachycardia | Polymorphic ventricular tachycardia (disorder) | I47.20 | 25569003 | polymorphic VT | PMVT
31722008 | Torsades de pointes | Torsades de pointes (disorder) | I47.21 | 251159007 | torsade de pointes; torsades | TdP
71908006 | Ventricular fibrillation | Ventricular fibrillation (disorder) | I49.01 | 698247007 | V-fib; v fib | VF; VFib
418818005 | Brugada syndrome | Brugada syndrome (disorder) | I49.8 | 698247007 | |
9651007 | Long QT syndrome | Long QT syndrome (disorder) | I45.81 | 44808001 | long Q-T syndrome | LQTS
74390002 | Wolff-Parkinson-White pattern | Wolff-Parkinson-White pattern (disorder) | I45.6 | 44808001 | Wolff-Parkinson-White syndrome; WPW syndrome; WPW pattern; ~ventricular pre-excitation; ~preexcitation syndrome | WPW
36083008 | Sick sinus syndrome | Sick sinus syndrome (disorder) | I49.5 | 698247007 | sinus node dysfunction; sinus node disease; ~tachy-brady syndrome; ~tachycardia-bradycardia syndrome | SSS; SND
65778007 | Sinoatrial block | Sinoatrial block (disorder) | I45.5 | 44808001 | SA block; sinoatrial exit block |
44808001 | Conduction disorder of the heart | Conduction disorder of the heart (disorder) | I45.9 | 698247007 | cardiac conduction disorder; heart conduction disorder; conduction disease |
233917008 | Atrioventricular block | Atrioventricular block (disorder) | I44.30 | 44808001 | AV block; ~heart block | AVB
270492004 | First degree atrioventricular block | First degree atrioventricular block (disorder) | I44.0 | 233917008 | first degree AV block; first degree heart block; 1st degree AV block; 1st degree heart block |
195042002 | Second degree atrioventricular block | Second degree atrioventricular block (disorder) | I44.1 | 233917008 | second degree AV block; second degree heart block; 2nd degree AV block; 2nd degree heart block |
28189009 | Mobitz type II atrioventricular block | Mobitz type II atrioventricular block (disorder) | I44.1 | 195042002 | Mobitz II; Mobitz type 2; Mobitz 2 heart block |
27885002 | Complete atrioventricular block | Complete atrioventricular block (disorder) | I44.2 | 233917008 | complete heart block; third degree atrioventricular block; third degree AV block; third degree heart block; 3rd degree AV block; 3rd degree heart block; complete AV block | CHB
46619002 | Congenital heart block | Congenital heart block (disorder) | Q24.6 | 233917008 | congenital complete heart block; congenital atrioventricular block | 
410429000 | Cardiac arrest | Cardiac arrest (disorder) | I46.9 | 56265001 | cardiopulmonary arrest; circulatory arrest; cardiorespiratory arrest; ~asystole |
72092001 | Arteriosclerotic vascular disease | Arteriosclerotic vascular disease (disorder) | I70.90 | 27550009 | arteriosclerosis; arteriosclerotic disease; hardening of the arteries | ASVD
441574008 | Atherosclerosis of artery | Atherosclerosis of artery (disorder) | I70.90 | 72092001 | atherosclerosis; atherosclerotic vascular disease; atheroma; ~atherosclerotic cardiovascular disease; ~furred arteries | ASCVD
39823006 | Generalized atherosclerosis | Generalized atherosclerosis (disorder) | I70.91 | 441574008 | generalised atherosclerosis; diffuse atherosclerosis |
81817003 | Atherosclerosis of aorta | Atherosclerosis of aorta (disorder) | I70.0 | 441574008 | aortic atherosclerosis; aortic atheroma; atheromatous aorta; ~aortic calcification |
45281005 | Atherosclerosis of renal artery | Atherosclerosis of renal artery (disorder) | I70.1 | 441574008 | renal artery atheroma; atherosclerotic renal artery stenosis |
399957001 | Peripheral arterial disease | Peripheral arterial occlusive disease (disorder) | I73.9 | 400047006 | peripheral artery disease; peripheral arterial occlusive disease; ~peripheral artery occlusion; ~poor circulation in legs | PAD; PAOD
15258001 | Subclavian steal syndrome | Subclavian steal syndrome (disorder) | G45.8 | 359557001 | subclavian steal; subclavian steal phenomenon |
400047006 | Peripheral vascular disease | Peripheral vascular disease (disorder) | I73.9 | 27550009 | ~poor circulation; ~peripheral vascular insufficiency | PVD
63491006 | Intermittent claudication | Intermittent claudication (disorder) | I73.9 | 399957001 | vascular claudication; claudication |
233985008 | Abdominal aortic aneurysm | Abdominal aortic aneurysm (disorder) | I71.40 | 27550009 | aneurysm of abdominal aorta; triple A | AAA
433068007 | Thoracic aortic aneurysm | Aneurysm of thoracic aorta (disorder) | I71.20 | 27550009 | aneurysm of thoracic aorta | TAA
14336007 | Ruptured aortic aneurysm | Ruptured aortic aneurysm (disorder) | I71.8 | 27550009 | aortic aneurysm rupture; ~aortic rupture |
70933002 | Aortitis | Aortitis (disorder) | I77.6 | 27550009 | inflammation of aorta |
195295006 | Raynaud's phenomenon | Raynaud's disease (disorder) | I73.00 | 27550009 | Raynaud's disease; Raynaud disease; Raynaud syndrome; Raynaud's syndrome; Raynaud phenomenon; Raynauds |
52403007 | Thromboangiitis obliterans | Thromboangiitis obliterans (disorder) | I73.1 | 27550009 | Buerger's disease; Buerger disease | TAO
439127006 | Thrombosis | Thrombosis (disorder) | | 27550009 | thrombotic disorder; ~blood clot |
128053003 | Deep venous thrombosis | Deep venous thrombosis (disorder) | I82.409 | 439127006 | deep vein thrombosis; DVT of leg; deep vein clot; ~blood clot in leg; ~leg clot | DVT
132281000119108 | Acute deep venous thrombosis | Acute deep venous thrombosis (disorder) | I82.409 | 128053003 | acute deep vein thrombosis; acute DVT |
59282003 | Pulmonary embolism | Pulmonary embolism (disorder) | I26.99 | 27550009 | pulmonary embolus; pulmonary emboli; pulmonary thromboembolism; pulmonary artery embolism; blood clot in lung; blood clot on the lung; ~lung clot | PE; PTE
706870000 | Acute pulmonary embolism | Acute pulmonary embolism (disorder) | I26.99 | 59282003 | acute PE; acute pulmonary embolus; acute pulmonary thromboembolism |
61599003 | Phlebitis | Phlebitis (disorder) | I80.9 | 27550009 | inflammation of vein; vein inflammation |
64156001 | Thrombophlebitis | Thrombophlebitis (disorder) | I80.9 | 61599003 | |
128060009 | Venous varices | Venous varices (disorder) | I83.90 | 27550009 | varicose veins; varicosities; varices; varicose vein |
20696009 | Peripheral venous insufficiency | Peripheral venous insufficiency (disorder) | I87.2 | 27550009 | venous insufficiency; chronic venous insufficiency; chronic venous disease; venous incompetence; ~venous stasis | CVI
20427003 | Postthrombotic syndrome | Postthrombotic syndrome (disorder) | I87.009 | 20696009 | post-thrombotic syndrome; postphlebitic syndrome; post-phlebitic syndrome |
234097001 | Lymphedema | Lymphedema (disorder) | I89.0 | | lymphoedema; lymphatic oedema; lymphatic edema |
17406005 | Pelvic varices | Pelvic varices (disorder) | I86.2 | 128060009 | pelvic varicosities; pelvic vein varices |
359557001 | Disorder of artery | Disorder of artery (disorder) | I77.9 | 27550009 | arterial disease; arterial disorder |
90507008 | Disorder of vein | Disorder of vein (disorder) | I87.9 | 27550009 | vein disorder; venous disease; venous disorder; vein disease |
64662007 | Pulmonary infarction | Pulmonary infarction (disorder) | I26.99 | 27550009 | pulmonary infarct; lung infarction; infarction of lung |
1001000119102 | Pulmonary embolism with pulmonary infarction | Pulmonary embolism with pulmonary infarction (disorder) | I26.99 | 59282003; 64662007 | pulmonary embolism and infarction; pulmonary embolism with infarction |
50490005 | Hypertensive encephalopathy | Hypertensive encephalopathy (disorder) | I67.4 | 38341003 | |
371073003 | Postural orthostatic tachycardia syndrome | Postural orthostatic tachycardia syndrome (disorder) | G90.A | | postural tachycardia syndrome; orthostatic tachycardia syndrome | POTS
64586002 | Carotid artery stenosis | Carotid artery stenosis (disorder) | I65.29 | 27550009 | carotid stenosis; stenosis of carotid artery; ~carotid artery narrowing; ~carotid disease |
448804008 | May-Thurner syndrome | Iliac vein compression syndrome (disorder) | I87.1 | | iliac vein compression syndrome; Cockett syndrome; May Thurner |
87730004 | Capillary leak syndrome | Capillary leak syndrome (disorder) | I78.8 | | vascular leak syndrome; systemic capillary leak syndrome |
57653000 | Multiple organ dysfunction syndrome | Multiple organ failure (disorder) | | | multiple organ failure; multi-organ failure; multiorgan failure; multi organ failure; multiple organ dysfunction | MODS; MOF
194828000 | Angina | Angina (disorder) | I20.9 | 414545008 | angina pectoris; anginal syndrome |
429098002 | Venous thromboembolism | Thromboembolism of vein (disorder) | I82.90 | 90507008 | thromboembolism of vein; venous thromboembolic disease; venous thromboembolic disorder | VTE
308546005 | Dissection of aorta | Dissection of aorta (disorder) | I71.00 | 359557001 | aortic dissection; dissecting aortic aneurysm; dissecting aneurysm of aorta; acute aortic dissection |
67362008 | Aortic aneurysm | Aortic aneurysm (disorder) | I71.9 | 359557001 | aneurysm of aorta |
59118001 | Right bundle branch block | Right bundle branch block (disorder) | I45.10 | 44808001 | right bundle block; complete right bundle branch block; ~incomplete right bundle branch block | RBBB
63467002 | Left bundle branch block | Left bundle branch block (disorder) | I44.7 | 44808001 | left bundle block; complete left bundle branch block; ~incomplete left bundle branch block | LBBB
398665005 | Vasovagal syncope | Vasovagal syncope (disorder) | R55 | | vasovagal attack; vasovagal episode; vasovagal faint; neurocardiogenic syncope; vasovagal reaction; ~vasovagal; ~simple faint |
426856002 | Ischemic cardiomyopathy | Ischemic cardiomyopathy (disorder) | I25.5 | 85898001; 414545008 | ischaemic cardiomyopathy | ICM
95281009 | Sudden cardiac death | Sudden cardiac death (disorder) | I46.9 | 56265001 | |
55827005 | Left ventricular hypertrophy | Left ventricular hypertrophy (disorder) | I51.7 | 56265001 | hypertrophy of left ventricle | LVH
72352009 | Bicuspid aortic valve | Bicuspid aortic valve (disorder) | Q23.81 | 8722008; 13213009 | bicuspid AV; congenital bicuspid aortic valve | BAV
6456007 | Supraventricular tachycardia | Supraventricular tachycardia (disorder) | I47.10 | 698247007 | supraventricular tachyarrhythmia | SVT
251175005 | Ventricular premature complex | Ventricular premature complex (disorder) | I49.3 | 698247007 | premature ventricular contraction; premature ventricular complex; ventricular premature beats; ventricular ectopic; ventricular ectopic beats; ventricular ectopics | PVC; VPC; VPB
89138009 | Cardiogenic shock | Cardiogenic shock (disorder) | R57.0 | 56265001 | |
8186001 | Cardiomegaly | Cardiomegaly (disorder) | I51.7 | 56265001 | enlarged heart; cardiac enlargement |
21639008 | Fluid overload | Hypervolemia (disorder) | E87.70 | | hypervolemia; hypervolaemia; volume overload |
300920004 | Carotid atherosclerosis | Carotid atherosclerosis (disorder) | I65.29 | 359557001 | carotid artery atherosclerosis; ~carotid plaque |
372070002 | Gangrene | Gangrenous disorder (disorder) | I96 | | gangrenous disorder; wet gangrene; dry gangrene |
251036003 | Aortic root dilatation | Aortic root dilatation (disorder) | I77.810 | 26660001 | aortic root dilation; dilated aortic root; aortic root enlargement; enlarged aortic root |
26660001 | Dilatation of aorta | Dilatation of aorta (disorder) | I77.819 | 359557001 | aortic dilatation; aortic dilation; dilated aorta; aortic ectasia; dilation of aorta |
425963007 | Aneurysm of ascending aorta | Aneurysm of ascending aorta (disorder) | I71.21 | 67362008 | ascending aortic aneurysm; ascending aorta aneurysm |
67754003 | Aortic valve sclerosis | Aortic valve sclerosis (disorder) | I35.8 | 8722008 | aortic sclerosis; sclerotic aortic valve |
445512009 | Calcification of coronary artery | Calcification of coronary artery (disorder) | I25.84 | 53741008 | coronary artery calcification; coronary calcification; coronary artery calcifications; coronary calcifications |
233817007 | Triple vessel disease of the heart | Triple vessel disease of the heart (disorder) | I25.10 | 53741008 | triple vessel disease; triple-vessel disease; three vessel disease; three-vessel disease; triple vessel coronary artery disease; three-vessel coronary artery disease; three vessel coronary artery disease |
44103008 | Ventricular arrhythmia | Ventricular arrhythmia (disorder) | I49.9 | 698247007 | ventricular arrhythmias; ventricular dysrhythmia |
49710005 | Sinus bradycardia | Sinus bradycardia (disorder) | R00.1 | | |
11092001 | Sinus tachycardia | Sinus tachycardia (finding) | R00.0 | | |
284470004 | Premature atrial contraction | Premature atrial contraction (disorder) | I49.1 | 698247007 | premature atrial contractions; premature atrial complex; atrial premature complex; atrial premature beats; premature atrial beats; atrial ectopics; atrial ectopic beats |
33413000 | Ectopic beats | Ectopic beats (disorder) | I49.40 | 698247007 | ectopics; ectopic heartbeats; extrasystoles |
444658006 | Nonsustained ventricular tachycardia | Nonsustained ventricular tachycardia (disorder) | I47.29 | 25569003 | non-sustained ventricular tachycardia; nonsustained VT; non-sustained VT | NSVT
67198005 | Paroxysmal supraventricular tachycardia | Paroxysmal supraventricular tachycardia (disorder) | I47.10 | 6456007 | paroxysmal SVT | PSVT
251166008 | Atrioventricular nodal re-entry tachycardia | Atrioventricular nodal re-entry tachycardia (disorder) | I47.19 | 6456007 | AV nodal reentrant tachycardia; AV nodal re-entrant tachycardia; atrioventricular nodal reentrant tachycardia; AV nodal reentry tachycardia | AVNRT
440028005 | Permanent atrial fibrillation | Permanent atrial fibrillation (disorder) | I48.21 | 49436004 | permanent AF |
426749004 | Chronic atrial fibrillation | Chronic atrial fibrillation (disorder) | I48.20 | 49436004 | chronic AF |
314208002 | Rapid atrial fibrillation | Rapid atrial fibrillation (disorder) | I48.91 | 49436004 | atrial fibrillation with rapid ventricular response; AF with RVR; Afib with RVR; AF with rapid ventricular response; rapid AF; fast AF |
6374002 | Bundle branch block | Bundle branch block (disorder) | I45.4 | 44808001 | bundle-branch block |
91335003 | Mural thrombus of heart | Mural thrombus of heart (disorder) | I51.3 | 439127006 | cardiac mural thrombus; intracardiac mural thrombus; mural thrombus; ~intracardiac thrombus; ~left ventricular thrombus; ~LV thrombus; ~LV apical thrombus; ~cardiac thrombus |
443089001 | Pseudoaneurysm | Pseudoaneurysm (disorder) | I72.9 | 27550009 | pseudoaneurysms; false aneurysm; pseudo-aneurysm |
312373008 | Femoral false aneurysm | Femoral false aneurysm (disorder) | I72.4 | 443089001 | femoral artery pseudoaneurysm; femoral pseudoaneurysm; pseudoaneurysm of femoral artery |
48273005 | Aneurysm of popliteal artery | Aneurysm of popliteal artery (disorder) | I72.4 | 359557001 | popliteal artery aneurysm; popliteal aneurysm; popliteal aneurysms |
13290008 | Aneurysm of iliac artery | Aneurysm of iliac artery (disorder) | I72.3 | 359557001 | iliac artery aneurysm; iliac aneurysm |
302233006 | Renal artery stenosis | Renal artery stenosis (disorder) | I70.1 | 359557001 | stenosis of renal artery |
233982006 | Arteriovenous malformation | Arteriovenous malformation (disorder) | Q27.30 | 27550009 | arteriovenous malformations; AV malformation | AVM
65198009 | Arterial thrombosis | Arterial thrombosis (disorder) | I74.9 | 439127006 | arterial thrombus; thrombosis of artery |
54687002 | Arterial embolism | Arterial embolism (disorder) | I74.9 | 359557001 | arterial embolus; arterial emboli; embolism of artery |
111293003 | Venous thrombosis | Venous thrombosis (disorder) | I82.90 | 439127006 | thrombosis of vein; venous thrombus; venous thromboses |
275517008 | Superficial vein thrombosis | Superficial vein thrombosis (disorder) | I82.819 | 111293003 | superficial venous thrombosis; superficial vein clot |
2477008 | Superficial thrombophlebitis | Superficial thrombophlebitis (disorder) | I80.00 | 61599003 | superficial phlebitis |
128054009 | Deep venous thrombosis of upper extremity | Deep venous thrombosis of upper extremity (disorder) | I82.629 | 128053003 | upper extremity DVT; upper limb DVT; upper extremity deep vein thrombosis; upper limb deep vein thrombosis; deep vein thrombosis of upper limb |
404223003 | Deep venous thrombosis of lower extremity | Deep venous thrombosis of lower extremity (disorder) | I82.409 | 128053003 | lower extremity DVT; lower limb DVT; lower extremity deep vein thrombosis; lower limb deep vein thrombosis |
233962007 | Critical lower limb ischemia | Critical lower limb ischemia (disorder) | I70.229 | 21631000119105 | critical limb ischemia; critical limb ischaemia; critical leg ischaemia; chronic limb-threatening ischemia; chronic limb-threatening ischaemia; chronic limb threatening ischemia | CLI; CLTI
21631000119105 | Limb ischemia | Limb ischemia (disorder) | I99.8 | 359557001 | limb ischaemia; ischemia of limb; ischaemia of limb; leg ischemia; leg ischaemia; ischemic limb; ischaemic limb; ischemic leg; ischaemic leg; lower limb ischemia; lower limb ischaemia; ~acute limb ischemia; ~acute limb ischaemia |
266254007 | Occlusion of carotid artery | Occlusion of carotid artery (disorder) | I65.29 | 359557001 | carotid artery occlusion; carotid occlusion |
3545003 | Diastolic dysfunction | Diastolic dysfunction (finding) | I51.89 | | diastolic dysfunction of heart |
429589006 | Left ventricular cardiac dysfunction | Left ventricular cardiac dysfunction (disorder) | I51.9 | 56265001 | left ventricular dysfunction; LV dysfunction; ~left ventricular systolic dysfunction; ~LV systolic dysfunction |
85232009 | Left heart failure | Left heart failure (disorder) | I50.1 | 84114007 | left ventricular failure; left-sided heart failure; left sided heart failure; LV failure | LVF
128404006 | Right heart failure | Right heart failure (disorder) | I50.810 | 84114007 | right ventricular failure; right-sided heart failure; right sided heart failure; RV failure |
441481004 | Chronic systolic heart failure | Chronic systolic heart failure (disorder) | I50.22 | 417996009 | chronic systolic CHF; chronic systolic congestive heart failure |
441530006 | Chronic diastolic heart failure | Chronic diastolic heart failure (disorder) | I50.32 | 418304008 | chronic diastolic CHF; chronic diastolic congestive heart failure |
195111005 | Decompensated heart failure | Decompensated cardiac failure (disorder) | I50.9 | 84114007 | decompensated cardiac failure; acute decompensated heart failure; decompensated CHF; acute decompensated CHF; acute decompensated congestive heart failure | ADHF
56675007 | Acute heart failure | Acute heart failure (disorder) | I50.9 | 84114007 | acute cardiac failure; acute HF |
443254009 | Acute systolic heart failure | Acute systolic heart failure (disorder) | I50.21 | 417996009; 56675007 | acute systolic CHF; acute systolic congestive heart failure; acute heart failure with reduced ejection fraction; acute HFrEF |
443343001 | Acute diastolic heart failure | Acute diastolic heart failure (disorder) | I50.31 | 418304008; 56675007 | acute diastolic CHF; acute diastolic congestive heart failure; acute heart failure with preserved ejection fraction; acute HFpEF |
443253003 | Acute on chronic systolic heart failure | Acute on chronic systolic heart failure (disorder) | I50.23 | 417996009 | acute on chronic systolic CHF; acute on chronic systolic congestive heart failure; acute on chronic heart failure with reduced ejection fraction; acute on chronic HFrEF; HFrEF exacerbation |
443344007 | Acute on chronic diastolic heart failure | Acute on chronic diastolic heart failure (disorder) | I50.33 | 418304008 | acute on chronic diastolic CHF; acute on chronic diastolic congestive heart failure; acute on chronic heart failure with preserved ejection fraction; acute on chronic HFpEF; HFpEF exacerbation |
46113002 | Hypertensive heart failure | Hypertensive heart failure (disorder) | I11.0 | 84114007 | |
39419009 | Hypovolemic shock | Hypovolemic shock (disorder) | R57.1 | 27942005 | hypovolaemic shock; ~hemorrhagic shock; ~haemorrhagic shock |
56218007 | Systolic hypertension | Systolic hypertension (disorder) | I10 | 38341003 | isolated systolic hypertension |
371622005 | Elevated blood pressure reading without diagnosis of hypertension | Elevated blood-pressure reading without diagnosis of hypertension (finding) | R03.0 | | elevated blood pressure reading; raised blood pressure reading; ~elevated blood pressure; ~raised blood pressure |
111975006 | Prolonged QT interval | Prolonged QT interval (finding) | R94.31 | | QT prolongation; prolonged QT; long QT interval; QTc prolongation; prolonged QTc |
415295002 | Restrictive cardiomyopathy | Restrictive cardiomyopathy (disorder) | I42.5 | 85898001 | primary restrictive cardiomyopathy | RCM
419671004 | Catecholaminergic polymorphic ventricular tachycardia | Catecholaminergic polymorphic ventricular tachycardia (disorder) | I47.29 | 25569003 | | CPVT
307816004 | Leriche syndrome | Leriche's syndrome (disorder) | I74.09 | | Leriche's syndrome |
9250002 | Celiac artery compression syndrome | Celiac artery compression syndrome (disorder) | I77.4 | | median arcuate ligament syndrome; coeliac artery compression syndrome; Dunbar syndrome | MALS
37151006 | Erythromelalgia | Erythromelalgia (disorder) | I73.81 | | |
`;
