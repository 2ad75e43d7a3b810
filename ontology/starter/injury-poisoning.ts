/** Injuries, burns and poisoning. Columns: see parse-starter.ts. */
export const injuryPoisoning = `
125605004 | Fracture of bone | Fracture of bone (disorder) | T14.8XXA | | fracture; fractured bone; broken bone; bone fracture; broken bones; fractures; bony fracture | Fx
33737001 | Fracture of rib | Fracture of rib (disorder) | S22.39XA | 125605004 | rib fracture; rib fractures; fractured rib; broken rib; fractured ribs; broken ribs |
58150001 | Fracture of clavicle | Fracture of clavicle (disorder) | S42.009A | 125605004 | clavicle fracture; clavicular fracture; fractured clavicle; broken collarbone; broken collar bone; collarbone fracture |
65966004 | Fracture of forearm | Fracture of forearm (disorder) | S52.90XA | 125605004 | forearm fracture; fractured forearm; broken forearm; broken arm |
263102004 | Fracture subluxation of wrist | Fracture subluxation of wrist (disorder) | S62.109A | 125605004 | wrist fracture subluxation; ~wrist fracture; ~fractured wrist; ~broken wrist |
16114001 | Fracture of ankle | Fracture of ankle (disorder) | S82.899A | 125605004 | ankle fracture; fractured ankle; broken ankle; ~malleolar fracture; ~Weber B fracture |
359817006 | Closed fracture of hip | Closed fracture of hip (disorder) | S72.009A | 125605004 | hip fracture; fractured hip; broken hip; fracture of hip; closed hip fracture | #NOF
263172003 | Fracture of mandible | Fracture of mandible (disorder) | S02.609A | 125605004 | mandible fracture; mandibular fracture; fractured mandible; fractured jaw; broken jaw; jaw fracture |
15724005 | Fracture of vertebral column without spinal cord injury | Fracture of vertebral column without spinal cord injury (disorder) | S22.009A | 125605004 | vertebral fracture without spinal cord injury; spinal fracture without cord injury |
1734006 | Fracture of vertebral column with spinal cord injury | Fracture of vertebral column with spinal cord injury (disorder) | S22.009A;S24.109A | 125605004; 90584004 | spinal fracture with cord injury; vertebral fracture with spinal cord injury |
157265008 | Dislocation of hip joint | Dislocation of hip joint (disorder) | S73.006A | | hip dislocation; dislocated hip; dislocation of hip; traumatic dislocation of hip |
81629009 | Traumatic dislocation of temporomandibular joint | Traumatic dislocation of temporomandibular joint (disorder) | S03.00XA | | dislocated jaw; jaw dislocation; dislocation of jaw; TMJ dislocation |
44465007 | Sprain of ankle | Sprain of ankle (disorder) | S93.409A | | ankle sprain; sprained ankle; twisted ankle; rolled ankle; lateral ligament sprain of ankle |
70704007 | Sprain of wrist | Sprain of wrist (disorder) | S63.509A | | wrist sprain; sprained wrist |
39848009 | Whiplash injury to neck | Whiplash injury to neck (disorder) | S13.4XXA | 90460009 | whiplash; whiplash injury; neck sprain; sprain of neck; cervical sprain; whiplash associated disorder | WAD
90460009 | Injury of neck | Injury of neck (disorder) | S19.9XXA | | neck injury; injury to neck; neck trauma |
125601008 | Injury of knee | Injury of knee (disorder) | S89.90XA | | knee injury; injury to knee; knee trauma |
239720000 | Tear of meniscus of knee | Tear of meniscus of knee (disorder) | S83.209A | 125601008 | meniscal tear; meniscus tear; torn meniscus; torn cartilage of knee; medial meniscus tear; lateral meniscal tear; lateral meniscus tear; medial meniscal tear; tear of meniscus |
444470001 | Injury of anterior cruciate ligament | Injury of anterior cruciate ligament (disorder) | S83.519A | 125601008 | anterior cruciate ligament injury; ACL injury; ACL tear; ACL rupture; torn ACL; anterior cruciate ligament tear; anterior cruciate ligament rupture; ruptured ACL; torn anterior cruciate ligament |
444448004 | Injury of medial collateral ligament of knee | Injury of medial collateral ligament of knee (disorder) | S83.419A | 125601008 | medial collateral ligament injury; MCL injury; MCL tear; MCL sprain; MCL strain; torn MCL; MCL rupture; medial collateral ligament tear; medial collateral ligament sprain |
30832001 | Rupture of patellar tendon | Rupture of patellar tendon (disorder) | S76.119A | 125601008 | patellar tendon rupture; ruptured patellar tendon; patellar tendon tear; torn patellar tendon |
307731004 | Injury of tendon of the rotator cuff of shoulder | Injury of tendon of the rotator cuff of shoulder (disorder) | S46.009A | | rotator cuff injury; injury of rotator cuff; rotator cuff tear; torn rotator cuff; rotator cuff tendon tear; supraspinatus tear; rotator cuff rupture; ~full thickness rotator cuff tear; ~supraspinatus tendon tear |
110030002 | Concussion injury of brain | Concussion injury of brain (disorder) | S06.0XAA | 127295002 | concussion; concussed; cerebral concussion; brain concussion; commotio cerebri; mild head injury with concussion |
62106007 | Concussion with no loss of consciousness | Concussion with no loss of consciousness (disorder) | S06.0X0A | 110030002 | concussion without loss of consciousness; concussion without LOC |
62564004 | Concussion with loss of consciousness | Concussion with loss of consciousness (disorder) | S06.0X9A | 110030002 | concussion with LOC |
127295002 | Traumatic brain injury | Traumatic brain injury (disorder) | S06.9XAA | 127294003 | traumatic injury of brain; traumatic head injury; closed head injury; brain trauma | TBI
127294003 | Traumatic or nontraumatic brain injury | Traumatic AND/OR non-traumatic injury of brain (disorder) | | | brain injury; injury of brain; acquired brain injury; brain damage |
90584004 | Spinal cord injury | Spinal cord injury (disorder) | | | injury of spinal cord; spinal cord trauma; traumatic spinal cord injury; ~traumatic myelopathy | SCI
262521009 | Traumatic injury of spinal cord and/or vertebral column | Traumatic injury of spinal cord and/or vertebral column (disorder) | | | spinal injury; spine injury; spinal trauma |
698754002 | Chronic paralysis due to lesion of spinal cord | Chronic paralysis due to lesion of spinal cord (disorder) | G82.20 | | chronic paralysis due to spinal cord injury; ~paraplegia due to spinal cord injury |
40095003 | Injury of kidney | Injury of kidney (disorder) | S37.009A | | renal trauma; kidney injury traumatic; traumatic kidney injury; renal injury; injury to kidney; kidney laceration |
86175003 | Injury of heart | Injury of heart (disorder) | S26.90XA | | cardiac injury; cardiac trauma; injury to heart; ~cardiac contusion; ~blunt cardiac injury |
312608009 | Laceration | Laceration - injury (disorder) | T14.8XXA | | lacerations; lacerated wound; skin laceration; cut of skin; cut wound; skin cut | lac
370247008 | Facial laceration | Facial laceration (disorder) | S01.81XA | 312608009 | laceration of face; face laceration; cut to face |
284549007 | Laceration of hand | Laceration of hand (disorder) | S61.419A | 312608009 | hand laceration; cut to hand; cut hand |
283371005 | Laceration of forearm | Laceration of forearm (disorder) | S51.819A | 312608009 | forearm laceration; cut to forearm; cut forearm |
283385000 | Laceration of thigh | Laceration of thigh (disorder) | S71.119A | 312608009 | thigh laceration; cut to thigh |
284551006 | Laceration of foot | Laceration of foot (disorder) | S91.319A | 312608009 | foot laceration; cut to foot; cut foot |
283545005 | Gunshot wound | Gunshot wound (disorder) | T14.8XXA | | gun shot wound; gunshot injury; firearm injury; shot by gun; gunshot wounds | GSW
262574004 | Bullet wound | Bullet wound (disorder) | T14.8XXA | 283545005 | bullet injury; bullet wounds |
403190006 | First degree burn | Epidermal burn of skin (disorder) | T30.0 | 125666000 | epidermal burn; superficial burn; epidermal burn of skin; 1st degree burn; ~minor burn |
403191005 | Partial thickness burn | Partial thickness burn (disorder) | T30.0 | 125666000 | second degree burn; 2nd degree burn; partial-thickness burn; ~blistering burn; dermal burn |
403192003 | Full thickness burn | Full thickness burn (disorder) | T30.0 | 125666000 | third degree burn; 3rd degree burn; full-thickness burn |
111245009 | Compartment syndrome | Compartment syndrome (disorder) | T79.A0XA | | acute compartment syndrome; compartmental syndrome; ~fasciotomy for compartment syndrome |
1149222004 | Overdose | Overdose (disorder) | T50.901A | | drug overdose; overdosed; overdose of drug; medication overdose; accidental overdose |
75478009 | Poisoning | Poisoning (disorder) | T65.91XA | | poisoned; intoxication by poison; toxic ingestion; acute poisoning; ~toxicity |
70273001 | Acetaminophen poisoning | Poisoning by acetaminophen (disorder) | T39.1X1A | 75478009 | paracetamol poisoning; paracetamol overdose; acetaminophen overdose; acetaminophen toxicity; paracetamol toxicity; Tylenol overdose; poisoning by acetaminophen |
86849004 | Suicidal poisoning | Suicidal poisoning (disorder) | T50.902A | 75478009 | intentional overdose; deliberate overdose; intentional poisoning; suicidal overdose; self-poisoning; intentional drug overdose; deliberate self-poisoning; attempted suicide by overdose |
27956007 | Cocaine intoxication | Cocaine intoxication (disorder) | F14.929 | | acute cocaine intoxication; cocaine toxicity |
12876009 | Poisoning by digitalis glycoside | Poisoning by digitalis glycoside (disorder) | T46.0X1A | 75478009 | digitalis poisoning; digoxin toxicity; digitalis toxicity; digoxin poisoning; digoxin overdose |
38342005 | Lead poisoning | Toxic effect of lead compound (disorder) | T56.0X1A | 75478009 | lead intoxication; plumbism; lead toxicity; saturnism; toxic effect of lead |
85180002 | Mercury poisoning | Toxic effect of mercury AND/OR its compounds (disorder) | T56.1X1A | 75478009 | mercury intoxication; mercurialism; mercury toxicity; hydrargyria |
85866007 | Heavy metal poisoning | Poisoning by heavy metal (disorder) | T56.91XA | 75478009 | heavy metal toxicity; heavy metal intoxication |
66207005 | Cyanide poisoning | Toxic effect of cyanide (disorder) | T65.0X1A | 75478009 | cyanide toxicity; toxic effect of cyanide |
426692001 | Ethylene glycol poisoning | Toxic effect of ethylene glycol (disorder) | T52.3X1A | 75478009 | antifreeze poisoning; ethylene glycol toxicity; ethylene glycol ingestion |
24354007 | Poisoning by colchicine | Poisoning by colchicine (disorder) | T50.4X1A | 75478009 | colchicine poisoning; colchicine toxicity; colchicine overdose |
61288004 | Snake bite poisoning | Toxic effect of snake venom (disorder) | T63.001A | | snakebite; snake bite; snakebite envenomation; snake envenomation; bitten by snake |
89684003 | Decompression sickness | Decompression sickness (disorder) | T70.3XXA | | the bends; caisson disease; decompression illness | DCS
405501007 | Malignant hyperthermia | Malignant hyperthermia (disorder) | T88.3XXA | | malignant hyperpyrexia; malignant hyperthermia of anesthesia; malignant hyperthermia of anaesthesia; anesthetic malignant hyperthermia |
371089000 | Serotonin syndrome | Serotonin syndrome (disorder) | G90.81 | | serotonin toxicity; serotonergic syndrome; serotonin storm; serotonin toxidrome |
213150003 | Kidney transplant failure and rejection | Kidney transplant failure and rejection (disorder) | T86.11;T86.12 | | renal transplant failure; kidney transplant failure; kidney allograft rejection; renal graft failure |
287185009 | Attempted suicide by cutting or stabbing | Attempted suicide by cutting and stabbing (event) | T14.91XA | | suicide attempt by cutting; ~self-inflicted laceration; ~wrist cutting |
82271004 | Head injury | Injury of head (disorder) | S09.90XA | | injury of head; head trauma; minor head injury |
417746004 | Traumatic injury | Traumatic injury (disorder) | T14.90XA | | ~injury; ~trauma |
385494008 | Hematoma | Hematoma (disorder) | | | haematoma |
108367008 | Dislocation of joint | Dislocation of joint (disorder) | | 399269003 | joint dislocation; dislocation |
76844004 | Local infection of wound | Local infection of wound (disorder) | | | wound infection; infected wound |
71642004 | Fracture of skull | Fracture of skull (disorder) | S02.91XA | 125605004 | skull fracture |
81639003 | Closed fracture of nasal bones | Closed fracture of nasal bones (disorder) | S02.2XXA | 125605004 | nasal bone fracture; nasal fracture; broken nose; fractured nose |
77493009 | Fracture of pelvis | Fracture of pelvis (disorder) | S32.9XXA | 125605004 | pelvic fracture; fractured pelvis; broken pelvis |
386689009 | Hypothermia | Hypothermia (finding) | T68.XXXA | | |
433202001 | Surgical site infection | Surgical site infection (disorder) | T81.49XA | | infection of surgical site | SSI
443395009 | Compression fracture | Compression fracture (disorder) | | 125605004 | compression fractures; crush fracture |
50448004 | Fracture of vertebral column | Fracture of vertebral column (disorder) | | 125605004 | vertebral fracture; vertebral fractures; spinal fracture; spine fracture; fracture of spine; fracture of vertebra; fractured vertebra; broken back |
42942008 | Compression fracture of vertebral column | Compression fracture of vertebral column (disorder) | M48.50XA | 443395009; 50448004 | vertebral compression fracture; vertebral compression fractures; spinal compression fracture; compression fracture of spine; compression fracture of vertebra; wedge fracture of vertebra; vertebral wedge fracture; vertebral crush fracture; wedge compression fracture |
426646004 | Compression fracture of lumbar spine | Compression fracture of lumbar spine (disorder) | S32.000A | 42942008 | lumbar compression fracture; lumbar vertebral compression fracture; ~L1 compression fracture; ~compression fracture of L1 vertebra |
125606003 | Fracture of cervical spine | Fracture of cervical spine (disorder) | S12.9XXA | 50448004 | cervical spine fracture; C-spine fracture; cervical fracture; fractured cervical spine; cervical vertebral fracture; broken neck |
125607007 | Fracture of thoracic spine | Fracture of thoracic spine (disorder) | S22.009A | 50448004 | thoracic spine fracture; T-spine fracture; thoracic vertebral fracture; fracture of thoracic vertebra |
125608002 | Fracture of lumbar spine | Fracture of lumbar spine (disorder) | S32.009A | 50448004 | lumbar spine fracture; L-spine fracture; lumbar vertebral fracture; fracture of lumbar vertebra |
240198002 | Osteoporotic vertebral collapse | Osteoporotic vertebral collapse (disorder) | M80.08XA | 50448004 | osteoporotic vertebral fracture; osteoporotic vertebral compression fracture; osteoporotic compression fracture; vertebral fragility fracture |
71620000 | Fracture of femur | Fracture of femur (disorder) | S72.90XA | 125605004 | femur fracture; femoral fracture; fractured femur; broken femur |
5913000 | Fracture of neck of femur | Fracture of neck of femur (disorder) | S72.009A | 71620000 | femoral neck fracture; neck of femur fracture; fractured neck of femur; hip fracture femoral neck | NOF
54441004 | Fracture of shaft of femur | Fracture of shaft of femur (disorder) | S72.309A | 71620000 | femoral shaft fracture; femur shaft fracture; fracture of femoral shaft |
127287001 | Intertrochanteric fracture | Intertrochanteric fracture (disorder) | S72.143A | 71620000 | intertrochanteric hip fracture; intertrochanteric femur fracture; intertrochanteric fracture of femur |
31978002 | Fracture of tibia | Fracture of tibia (disorder) | S82.209A | 125605004 | tibia fracture; tibial fracture; fractured tibia; broken tibia |
428257007 | Fracture of tibial plateau | Fracture of tibial plateau (disorder) | S82.143A | 31978002 | tibial plateau fracture |
75591007 | Fracture of fibula | Fracture of fibula (disorder) | S82.409A | 125605004 | fibula fracture; fibular fracture; fractured fibula |
414293001 | Fracture of tibia and fibula | Fracture of tibia AND fibula (disorder) | S82.209A; S82.409A | 125605004 | tibia and fibula fracture; tibia-fibula fracture; tib-fib fracture; tib/fib fracture; fractured tibia and fibula |
263244000 | Bimalleolar fracture of ankle | Bimalleolar fracture of ankle (disorder) | S82.843A | 16114001 | bimalleolar fracture; bimalleolar ankle fracture |
6698000 | Closed trimalleolar fracture | Closed trimalleolar fracture (disorder) | S82.853A | 16114001 | trimalleolar fracture; trimalleolar ankle fracture |
51037009 | Fracture of patella | Fracture of patella (disorder) | S82.009A | 125605004 | patella fracture; patellar fracture; fractured patella; broken kneecap; kneecap fracture |
15574005 | Fracture of foot | Fracture of foot (disorder) | S92.909A | 125605004 | foot fracture; fractured foot; broken foot |
263251009 | Metatarsal bone fracture | Metatarsal bone fracture (disorder) | S92.309A | 15574005 | metatarsal fracture; fracture of metatarsal bone; fracture of metatarsal; fractured metatarsal |
263247007 | Fracture of calcaneus | Fracture of calcaneus (disorder) | S92.009A | 15574005 | calcaneus fracture; calcaneal fracture; fractured calcaneus; heel bone fracture |
21351003 | Fracture of phalanx of foot | Fracture of phalanx of foot (disorder) | S92.919A | 15574005 | toe fracture; fractured toe; broken toe; fracture of toe |
66308002 | Fracture of humerus | Fracture of humerus (disorder) | S42.309A | 125605004 | humerus fracture; humeral fracture; fractured humerus; broken humerus; broken upper arm |
42636007 | Closed fracture of upper end of humerus | Closed fracture of upper end of humerus (disorder) | S42.209A | 66308002 | proximal humerus fracture; proximal humeral fracture; fracture of proximal humerus; fracture of neck of humerus; humeral neck fracture |
58580000 | Closed supracondylar fracture of humerus | Closed supracondylar fracture of humerus (disorder) | S42.413A | 66308002 | supracondylar fracture of humerus; supracondylar humerus fracture; supracondylar humeral fracture; ~supracondylar fracture |
309464009 | Elbow fracture | Elbow fracture (disorder) | S42.409A | 125605004 | fracture of elbow; fractured elbow; broken elbow |
12676007 | Fracture of radius | Fracture of radius (disorder) | S52.90XA | 65966004 | radius fracture; radial fracture; fractured radius; broken radius |
263199001 | Fracture of distal end of radius | Fracture of distal end of radius (disorder) | S52.509A | 12676007 | distal radius fracture; distal radial fracture; fracture of distal radius; distal radius fractures |
269083002 | Closed Colles' fracture | Closed Colles' fracture (disorder) | S52.539A | 263199001 | Colles fracture; Colles' fracture |
263196008 | Fracture of radial head | Fracture of radial head (disorder) | S52.123A | 12676007 | radial head fracture; fracture of head of radius |
54556006 | Fracture of ulna | Fracture of ulna (disorder) | S52.209A | 65966004 | ulna fracture; ulnar fracture; fractured ulna |
75857000 | Fracture of radius and ulna | Fracture of radius AND ulna (disorder) | S52.90XA | 65966004 | radius and ulna fracture; fractured radius and ulna; both bone forearm fracture; both-bone forearm fracture |
31975004 | Fracture of scaphoid bone | Fracture of navicular bone of wrist (disorder) | S62.009A | 125605004 | scaphoid fracture; fracture of scaphoid; fractured scaphoid; fracture of navicular bone of wrist; broken scaphoid |
20511007 | Fracture of hand | Fracture of hand (disorder) | S62.90XA | 125605004 | hand fracture; fractured hand; broken hand |
208393000 | Fracture of metacarpal bone | Fracture of metacarpal bone (disorder) | S62.309A | 20511007 | metacarpal fracture; fracture of metacarpal; fractured metacarpal; metacarpal fractures; ~boxer's fracture; ~boxers fracture |
405817008 | Fracture of phalanx of hand | Fracture of phalanx of hand (disorder) | S62.609A | 20511007 | finger fracture; fractured finger; broken finger; fracture of finger; phalanx fracture; phalangeal fracture; fracture of phalanx of finger |
9682006 | Fracture of scapula | Fracture of scapula (disorder) | S42.109A | 125605004 | scapula fracture; scapular fracture; fractured scapula; shoulder blade fracture |
1261007 | Fracture of multiple ribs | Fracture of multiple ribs (disorder) | S22.49XA | 33737001 | multiple rib fractures; fractures of multiple ribs; multiple fractured ribs |
66112004 | Closed fracture of sternum | Closed fracture of sternum (disorder) | S22.20XA | 125605004 | sternal fracture; fracture of sternum; fractured sternum; sternum fracture |
27477003 | Fracture of face bones | Fracture of face bones (disorder) | S02.92XA | 125605004 | facial bone fracture; facial fracture; facial fractures; fracture of facial bones; facial bone fractures |
95851007 | Fracture of orbit | Fracture of orbit (disorder) | S02.85XA | 27477003 | orbital fracture; orbit fracture; fractured orbit |
207787008 | Fracture of orbital floor | Fracture of orbital floor (disorder) | S02.30XA | 95851007 | orbital floor fracture; blowout fracture; blow-out fracture; orbital blowout fracture |
64455005 | Fracture of acetabulum | Fracture of acetabulum (disorder) | S32.409A | 125605004 | acetabular fracture; acetabulum fracture; fractured acetabulum |
36202009 | Fracture of tooth | Fracture of tooth (disorder) | S02.5XXA | | tooth fracture; fractured tooth; broken tooth; chipped tooth; cracked tooth |
417076003 | Dislocation of shoulder joint | Dislocation of shoulder joint (disorder) | S43.006A | 108367008 | shoulder dislocation; dislocated shoulder; dislocation of shoulder; anterior shoulder dislocation; anterior dislocation of shoulder; glenohumeral dislocation; ~posterior shoulder dislocation |
263029007 | Dislocation of patellofemoral joint | Dislocation of patellofemoral joint (disorder) | S83.006A | 108367008 | patellar dislocation; patella dislocation; dislocated patella; dislocation of patella; dislocated kneecap |
125619004 | Traumatic dislocation of joint of finger | Traumatic dislocation of joint of finger (disorder) | S63.259A | 108367008 | finger dislocation; dislocated finger; dislocation of finger |
213082003 | Prosthetic joint dislocation | Prosthetic joint dislocation (disorder) | T84.029A | 108367008 | dislocation of prosthetic joint; dislocated prosthetic joint |
314201008 | Dislocation of hip joint prosthesis | Dislocation of hip joint prosthesis (disorder) | T84.029A | 213082003 | dislocation of hip prosthesis; dislocation of prosthetic hip; prosthetic hip dislocation; dislocated hip prosthesis; dislocated hip replacement |
95854004 | Pulled elbow | Pulled elbow (disorder) | S53.033A | | nursemaid's elbow; nursemaids elbow; radial head subluxation; subluxation of radial head |
398878007 | Sprain of ligament | Sprain of ligament (disorder) | T14.8XXA | | sprain; sprains; ligament sprain; sprained ligament |
54888009 | Sprain of knee | Sprain of knee (disorder) | S83.90XA | 125601008; 398878007 | knee sprain; sprained knee |
3199001 | Sprain of shoulder | Sprain of shoulder (disorder) | S43.409A | 398878007 | shoulder sprain; sprained shoulder |
49388007 | Sprain of foot | Sprain of foot (disorder) | S93.609A | 398878007 | foot sprain; sprained foot |
287097007 | Sprained finger | Sprained finger/thumb (disorder) | S63.619A | 398878007 | sprain of finger; finger sprain; sprained thumb; thumb sprain; sprain of thumb; jammed finger |
209565008 | Lumbar sprain | Lumbar sprain (disorder) | S33.5XXA | 398878007 | sprain of lumbar spine; low back sprain; lower back sprain; sprain of lower back |
48532005 | Muscle strain | Muscle strain (disorder) | T14.8XXA | | muscle strains; strained muscle; pulled muscle; strain of muscle |
262965006 | Strain of back muscle | Strain of back muscle (disorder) | S39.012A | 48532005 | back strain; back muscle strain; strained back; pulled back muscle |
300956001 | Low back strain | Low back strain (disorder) | S39.012A | 262965006 | lumbar strain; strain of lumbar region; lumbar muscle strain; strain of low back; lower back strain; muscle strain of lower back; lumbar back strain; acute lumbar strain |
309710005 | Lumbosacral strain | Lumbosacral strain (disorder) | S39.012A | 300956001 | |
360450007 | Strain of neck muscle | Strain of neck muscle (disorder) | S16.1XXA | 48532005 | neck strain; cervical strain; neck muscle strain; strained neck; cervical muscle strain |
481000119104 | Strain of hamstring muscle | Strain of hamstring muscle (disorder) | S76.319A | 48532005 | hamstring strain; pulled hamstring; strained hamstring; hamstring tear; hamstring injury |
275334004 | Shoulder strain | Shoulder strain (disorder) | S46.919A | 48532005 | strain of shoulder; strained shoulder |
285348005 | Strain of abdominal muscle | Strain of abdominal muscle (disorder) | S39.011A | 48532005 | abdominal muscle strain; abdominal strain; abdominal wall strain |
263134008 | Ligament rupture | Ligament rupture (disorder) | T14.8XXA | | ruptured ligament; torn ligament; ligament tear; rupture of ligament |
429513001 | Rupture of Achilles tendon | Rupture of Achilles tendon (disorder) | S86.019A | 240037007 | Achilles tendon rupture; ruptured Achilles tendon; torn Achilles tendon; Achilles rupture; Achilles tendon tear |
428883008 | Rupture of tendon of biceps | Rupture of tendon of biceps (disorder) | S46.219A | 240037007 | biceps tendon rupture; ruptured biceps tendon; biceps rupture; biceps tendon tear; distal biceps tendon rupture; rupture of distal biceps tendon |
240037007 | Injury of tendon | Injury of tendon (disorder) | T14.8XXA | | tendon injury; tendon injuries; injured tendon |
57182000 | Nerve injury | Nerve injury (disorder) | T14.8XXA | | injury of nerve; nerve injuries; nerve damage; traumatic nerve injury; injured nerve |
4412009 | Injury of digital nerve | Injury of digital nerve (disorder) | S64.40XA | 57182000 | digital nerve injury; digital nerve laceration; laceration of digital nerve; digital nerve damage; digital nerve division |
6836001 | Injury of brachial plexus | Injury of brachial plexus (disorder) | S14.3XXA | 57182000 | brachial plexus injury; traumatic brachial plexopathy; traumatic brachial plexus injury |
399963005 | Abrasion | Abrasion (disorder) | T14.8XXA | | abrasions; graze; grazes; skin abrasion; skin abrasions |
210987008 | Abrasion of face | Abrasion of face (disorder) | S00.81XA | 399963005 | facial abrasion; facial abrasions; abrasion of forehead |
125667009 | Contusion | Contusion (disorder) | T14.8XXA | | contusions; bruise; bruises; ~bruising; ~bruised |
735645009 | Contusion of head | Contusion of head (disorder) | S00.93XA | 125667009 | head contusion; bruised head |
125668004 | Contusion of face | Contusion of face (disorder) | S00.83XA | 125667009 | facial contusion; face contusion; facial bruising; bruised face |
10050004 | Contusion of chest | Contusion of chest (disorder) | S20.219A | 125667009 | chest contusion; chest wall contusion; bruised chest |
11437003 | Contusion of back | Contusion of back (disorder) | S20.229A | 125667009 | back contusion; bruised back |
40257000 | Contusion of shoulder region | Contusion of shoulder region (disorder) | S40.019A | 125667009 | shoulder contusion; contusion of shoulder; bruised shoulder |
91613004 | Contusion of elbow | Contusion of elbow (disorder) | S50.00XA | 125667009 | elbow contusion; bruised elbow |
48123002 | Contusion of wrist | Contusion of wrist (disorder) | S60.219A | 125667009 | wrist contusion; bruised wrist |
5662003 | Contusion of hand | Contusion of hand (disorder) | S60.229A | 125667009 | hand contusion; bruised hand |
69787006 | Contusion of finger | Contusion of finger (disorder) | S60.00XA | 125667009 | finger contusion; bruised finger |
44801007 | Contusion of hip | Contusion of hip (disorder) | S70.00XA | 125667009 | hip contusion; bruised hip |
84416003 | Contusion of thigh | Contusion of thigh (disorder) | S70.10XA | 125667009 | thigh contusion; bruised thigh; quadriceps contusion |
22878006 | Contusion of knee | Contusion of knee (disorder) | S80.00XA | 125667009 | knee contusion; bruised knee |
45613006 | Contusion of lower leg | Contusion of lower leg (disorder) | S80.10XA | 125667009 | lower leg contusion; leg contusion; contusion of leg; shin contusion |
55042009 | Contusion of ankle | Contusion of ankle (disorder) | S90.00XA | 125667009 | ankle contusion; bruised ankle |
74814004 | Contusion of foot | Contusion of foot (disorder) | S90.30XA | 125667009 | foot contusion; bruised foot |
274172008 | Laceration of finger | Laceration of finger (disorder) | S61.219A | 312608009 | finger laceration; lacerated finger; cut finger; cut to finger |
283359004 | Laceration of forehead | Laceration of forehead (disorder) | S01.81XA | 370247008 | forehead laceration; cut to forehead |
283363006 | Laceration of lip | Laceration of lip (disorder) | S01.511A | 370247008 | lip laceration; cut lip; lacerated lip |
274166008 | Scalp laceration | Scalp laceration (disorder) | S01.01XA | 312608009 | laceration of scalp; cut to scalp; scalp wound; ~head laceration; ~laceration of head |
262802005 | Laceration of liver | Laceration of liver (disorder) | S36.113A | | liver laceration; hepatic laceration; lacerated liver |
23589004 | Injury of spleen | Injury of spleen (disorder) | S36.00XA | 51244008 | splenic injury; spleen injury; traumatic splenic injury; ~splenic laceration; ~laceration of spleen; ~splenic rupture; ~ruptured spleen; ~rupture of spleen |
125643001 | Open wound | Open wound (disorder) | T14.8XXA | | open wounds |
312609001 | Puncture wound | Puncture wound - injury (disorder) | T14.8XXA | 125643001 | puncture wounds; puncture injury |
425322008 | Stab wound | Stab wound (disorder) | T14.8XXA | 125643001 | stab wounds; stab injury; stabbing injury; knife wound |
428220001 | Skin tear | Traumatic tear of skin (disorder) | T14.8XXA | | skin tears; tear of skin; traumatic tear of skin |
125665001 | Crushing injury | Crushing injury (disorder) | T14.8XXA | 417746004 | crush injury; crush injuries |
10380004 | Crushing injury of finger | Crushing injury of finger (disorder) | S67.10XA | 125665001 | crush injury of finger; finger crush injury; crushed finger |
50793006 | Crushing injury of hand | Crushing injury of hand (disorder) | S67.20XA | 125665001 | crush injury of hand; hand crush injury; crushed hand |
95855003 | Traumatic amputation of finger | Traumatic amputation of finger (disorder) | S68.119A | 417746004 | finger amputation; amputation of finger; amputated finger; traumatic finger amputation |
282026002 | Soft tissue injury | Soft tissue injury (disorder) | T14.8XXA | 417746004 | soft tissue injuries; soft-tissue injury |
443786003 | Sports injury | Injury while engaged in sports activity (disorder) | | 417746004 | sports injuries; sporting injury; sports-related injury |
125594001 | Injury of shoulder region | Injury of shoulder region (disorder) | S49.90XA | 417746004 | shoulder injury; injury of shoulder; injury to shoulder; shoulder trauma |
125596004 | Injury of elbow | Injury of elbow (disorder) | S59.909A | 417746004 | elbow injury; injury to elbow; elbow trauma |
125598003 | Injury of wrist | Injury of wrist (disorder) | S69.90XA | 417746004 | wrist injury; injury to wrist; wrist trauma |
125599006 | Injury of hand | Injury of hand (disorder) | S69.90XA | 417746004 | hand injury; injury to hand; hand trauma |
52011008 | Injury of finger | Injury of finger (disorder) | S69.90XA | 417746004 | finger injury; injury to finger |
125603006 | Injury of ankle | Injury of ankle (disorder) | S99.919A | 417746004 | ankle injury; injury to ankle; ankle trauma |
125604000 | Injury of foot | Injury of foot (disorder) | S99.929A | 417746004 | foot injury; injury to foot; foot trauma |
282776008 | Injury of toe | Injury of toe (disorder) | S99.929A | 417746004 | toe injury; injury to toe |
712893003 | Injury of back | Traumatic and/or non-traumatic injury of back (disorder) | S39.92XA | | back injury; injury to back; back trauma |
262525000 | Chest injury | Chest injury (disorder) | S29.9XXA | 417746004 | injury of chest; chest trauma; thoracic trauma; injury to chest; thoracic injury |
128069005 | Injury of abdomen | Injury of abdomen (disorder) | S39.91XA | 417746004 | abdominal injury; abdominal trauma; injury to abdomen |
125593007 | Injury of face | Injury of face (disorder) | S09.93XA | 417746004 | facial injury; facial trauma; face injury |
282752000 | Injury of eye region | Injury of eye region (disorder) | S05.90XA | 417746004 | eye injury; injury of eye; eye trauma; ocular trauma; ocular injury |
231791008 | Rupture of globe | Rupture of globe (disorder) | S05.30XA | 282752000 | ruptured globe; globe rupture; open globe injury |
125666000 | Burn injury | Burn (disorder) | T30.0 | | burn injuries; burn wound; thermal burn; scald; scalds; scald burn; scald injury |
262582004 | Burn of face | Burn of face (disorder) | T20.00XA | 125666000 | facial burn; face burn; facial burns; burns to face |
6055000 | Burn of upper limb | Burn of upper limb (disorder) | T22.00XA | 125666000 | arm burn; burn of arm; upper limb burn |
14893008 | Burn of hand | Burn of hand (disorder) | T23.009A | 125666000 | hand burn; burns to hand; hand burns; burn to hand |
84677008 | Burn of lower limb | Burn of lower limb (disorder) | T24.009A | 125666000 | leg burn; burn of leg; lower limb burn |
11980003 | Burn of foot | Burn of foot (disorder) | T25.029A | 125666000 | foot burn; burn to foot |
426284001 | Chemical burn | Chemical burn (disorder) | T30.4 | 125666000 | chemical burns; caustic burn; alkali burn; acid burn |
426936004 | Smoke inhalation injury | Smoke inhalation injury (disorder) | J70.5 | | smoke inhalation; ~inhalation injury |
399907009 | Animal bite | Animal bite wound (disorder) | T14.8XXA | 125643001 | animal bites; animal bite wound |
283734005 | Dog bite | Dog bite - wound (disorder) | T14.8XXA | 399907009 | dog bites; dog bite wound; bitten by dog; bitten by a dog |
283782004 | Cat bite | Cat bite - wound (disorder) | T14.8XXA | 399907009 | cat bites; cat bite wound; bitten by cat; bitten by a cat |
262555007 | Human bite | Human bite - wound (disorder) | T14.8XXA | 125643001 | human bites; human bite wound |
276433004 | Insect bite | Insect bite - wound (disorder) | T14.8XXA | | insect bites; bug bite; bug bites; insect bite wound; mosquito bite; mosquito bites; flea bite; flea bites |
95898004 | Tick bite | Tick bite (disorder) | T14.8XXA | | tick bites; bitten by tick; bitten by a tick |
403149008 | Spider bite | Spider bite wound (disorder) | T63.301A | | spider bites; spider bite wound |
241820008 | Bee sting | Bee sting (disorder) | T63.441A | | bee stings; stung by bee; stung by a bee |
7456000 | Wasp sting | Poisoning caused by wasp sting (disorder) | T63.461A | | wasp stings; stung by wasp; stung by a wasp |
10850741000119108 | Needlestick injury | Accidental needle stick injury (disorder) | W46.0XXA | | needle stick injury; needle-stick injury; accidental needle stick injury; needlestick injuries |
125670008 | Foreign body | Foreign body (disorder) | | | retained foreign body; foreign bodies |
75441006 | Foreign body in ear | Foreign body in ear (disorder) | T16.9XXA | 125670008 | ear foreign body; foreign body in ear canal |
74699008 | Foreign body in nose | Foreign body in nose (disorder) | T17.1XXA | 125670008 | nasal foreign body; foreign body in nostril |
25479004 | Foreign body in pharynx | Foreign body in pharynx (disorder) | T17.208A | 125670008 | pharyngeal foreign body; foreign body in throat |
47609003 | Foreign body in esophagus | Foreign body in esophagus (disorder) | T18.108A | 125670008 | esophageal foreign body; oesophageal foreign body; foreign body in oesophagus; ~esophageal food bolus; ~food bolus impaction |
262599003 | Foreign body in respiratory tract | Foreign body in respiratory tract (disorder) | T17.908A | 125670008 | foreign body in airway; airway foreign body; foreign body aspiration; aspirated foreign body; inhaled foreign body; ~bronchial foreign body |
14448006 | Swallowed foreign body | Swallowed foreign body (disorder) | T18.9XXA | 125670008 | ingested foreign body; foreign body ingestion; ingestion of foreign body |
37450000 | Corneal foreign body | Corneal foreign body (disorder) | T15.00XA | 125670008 | foreign body in cornea; foreign body of cornea; metallic foreign body in cornea |
231866000 | Conjunctival foreign body | Conjunctival foreign body (disorder) | T15.10XA | 125670008 | foreign body in conjunctiva; foreign body of conjunctiva; subtarsal foreign body |
443678007 | Splinter | Splinter foreign body (disorder) | T14.8XXA | 125670008 | splinter foreign body |
225553008 | Wound dehiscence | Wound dehiscence (finding) | T81.30XA | | dehiscence of wound; wound breakdown; dehisced wound; wound dehiscences |
429494008 | Postoperative seroma | Postoperative seroma (disorder) | | | seroma; seromas; wound seroma; post-operative seroma |
110265006 | Postoperative hemorrhage | Postoperative hemorrhage (disorder) | | | postoperative haemorrhage; postoperative bleeding; post-operative bleeding |
236570004 | Renal transplant rejection | Renal transplant rejection (disorder) | T86.11 | 213150003 | kidney transplant rejection; rejection of renal transplant; rejection of kidney transplant; renal allograft rejection; kidney rejection |
235911006 | Liver transplant rejection | Liver transplant rejection (disorder) | T86.41 | | rejection of liver transplant; liver allograft rejection; hepatic allograft rejection |
17383000 | Carbon monoxide poisoning | Toxic effect of carbon monoxide (disorder) | T58.91XA | 75478009 | toxic effect of carbon monoxide; CO poisoning; carbon monoxide toxicity |
11196001 | Opioid overdose | Poisoning caused by opiate AND/OR related narcotic (disorder) | T40.601A | 75478009 | opiate overdose; opioid poisoning; opiate poisoning; opioid toxicity; narcotic overdose; opiate toxicity; ~heroin overdose |
296053004 | Benzodiazepine overdose | Benzodiazepine overdose (disorder) | T42.4X1A | 75478009 | benzodiazepine poisoning; benzodiazepine toxicity |
82276009 | Poisoning caused by antidepressant | Poisoning caused by antidepressant (disorder) | T43.201A | 75478009 | antidepressant overdose; antidepressant poisoning; ~tricyclic antidepressant overdose; ~tricyclic overdose |
62014003 | Adverse drug reaction | Adverse reaction caused by drug (disorder) | T50.905A | | adverse reaction to drug; adverse drug reactions; adverse drug effect; drug reaction; adverse reaction caused by drug |
212962007 | Drowning | Drowning and non-fatal immersion (disorder) | T75.1XXA | | near drowning; near-drowning; drowning and non-fatal immersion; nonfatal drowning; non-fatal drowning |
371779005 | Physical child abuse | Physical child abuse (event) | T74.12XA | | child physical abuse; physical abuse of child; non-accidental injury; nonaccidental trauma; non-accidental trauma | NAI
418189009 | Child abuse | Child abuse (event) | T74.92XA | | abuse of child |
`;
