/** Injuries, burns and poisoning. Columns: see parse-starter.ts. */
export const injuryPoisoning = `
125605004 | Fracture of bone | Fracture of bone (disorder) | T14.8XXA | | fracture; fractured bone; broken bone; bone fracture; broken bones; fractures; bony fracture | Fx
33737001 | Fracture of rib | Fracture of rib (disorder) | S22.39XA | 125605004 | rib fracture; rib fractures; fractured rib; broken rib; fractured ribs; broken ribs |
58150001 | Fracture of clavicle | Fracture of clavicle (disorder) | S42.009A | 125605004 | clavicle fracture; clavicular fracture; fractured clavicle; broken collarbone; broken collar bone; collarbone fracture |
65966004 | Fracture of forearm | Fracture of forearm (disorder) | S52.90XA | 125605004 | forearm fracture; fractured forearm; broken forearm; broken arm; ~fracture of radius; ~radius fracture; ~distal radius fracture; ~fracture of ulna; ~radius and ulna fracture |
263102004 | Fracture subluxation of wrist | Fracture subluxation of wrist (disorder) | S62.109A | 125605004 | wrist fracture subluxation; ~wrist fracture; ~fractured wrist; ~broken wrist; ~Colles fracture; ~Colles' fracture |
16114001 | Fracture of ankle | Fracture of ankle (disorder) | S82.899A | 125605004 | ankle fracture; fractured ankle; broken ankle; ~malleolar fracture; ~Weber B fracture; ~bimalleolar fracture; ~trimalleolar fracture |
359817006 | Closed fracture of hip | Closed fracture of hip (disorder) | S72.009A | 125605004 | hip fracture; fractured hip; broken hip; fracture of hip; closed hip fracture; ~fractured neck of femur; ~neck of femur fracture; ~femoral neck fracture; ~intertrochanteric fracture | NOF; #NOF
263172003 | Fracture of mandible | Fracture of mandible (disorder) | S02.609A | 125605004 | mandible fracture; mandibular fracture; fractured mandible; fractured jaw; broken jaw; jaw fracture |
15724005 | Fracture of vertebral column without spinal cord injury | Fracture of vertebral column without spinal cord injury (disorder) | S22.009A | 125605004 | vertebral fracture without spinal cord injury; spinal fracture without cord injury; ~vertebral fracture; ~vertebral compression fracture; ~wedge fracture of vertebra; ~spinal fracture; ~broken back |
1734006 | Fracture of vertebral column with spinal cord injury | Fracture of vertebral column with spinal cord injury (disorder) | S22.009A;S24.109A | 125605004; 90584004 | spinal fracture with cord injury; vertebral fracture with spinal cord injury |
157265008 | Dislocation of hip joint | Dislocation of hip joint (disorder) | S73.006A | | hip dislocation; dislocated hip; dislocation of hip; traumatic dislocation of hip |
81629009 | Traumatic dislocation of temporomandibular joint | Traumatic dislocation of temporomandibular joint (disorder) | S03.00XA | | dislocated jaw; jaw dislocation; dislocation of jaw; TMJ dislocation |
44465007 | Sprain of ankle | Sprain of ankle (disorder) | S93.409A | | ankle sprain; sprained ankle; twisted ankle; rolled ankle; lateral ligament sprain of ankle |
70704007 | Sprain of wrist | Sprain of wrist (disorder) | S63.509A | | wrist sprain; sprained wrist |
39848009 | Whiplash injury to neck | Whiplash injury to neck (disorder) | S13.4XXA | 90460009 | whiplash; whiplash injury; cervical strain; neck strain; neck sprain; sprain of neck; cervical sprain; whiplash associated disorder | WAD
90460009 | Injury of neck | Injury of neck (disorder) | S19.9XXA | | neck injury; injury to neck; neck trauma |
125601008 | Injury of knee | Injury of knee (disorder) | S89.90XA | | knee injury; injury to knee; knee trauma; ~knee sprain; ~sprained knee |
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
370247008 | Facial laceration | Facial laceration (disorder) | S01.81XA | 312608009 | laceration of face; face laceration; cut to face; ~forehead laceration; ~lip laceration |
284549007 | Laceration of hand | Laceration of hand (disorder) | S61.419A | 312608009 | hand laceration; cut to hand; cut hand; ~finger laceration; ~laceration of finger |
283371005 | Laceration of forearm | Laceration of forearm (disorder) | S51.819A | 312608009 | forearm laceration; cut to forearm; cut forearm |
283385000 | Laceration of thigh | Laceration of thigh (disorder) | S71.119A | 312608009 | thigh laceration; cut to thigh |
284551006 | Laceration of foot | Laceration of foot (disorder) | S91.319A | 312608009 | foot laceration; cut to foot; cut foot |
283545005 | Gunshot wound | Gunshot wound (disorder) | T14.8XXA | | gun shot wound; gunshot injury; firearm injury; shot by gun; gunshot wounds | GSW
262574004 | Bullet wound | Bullet wound (disorder) | T14.8XXA | 283545005 | bullet injury; bullet wounds |
403190006 | First degree burn | Epidermal burn of skin (disorder) | T30.0 | | epidermal burn; superficial burn; epidermal burn of skin; 1st degree burn; ~minor burn |
403191005 | Partial thickness burn | Partial thickness burn (disorder) | T30.0 | | second degree burn; 2nd degree burn; partial-thickness burn; ~scald; ~blistering burn; dermal burn |
403192003 | Full thickness burn | Full thickness burn (disorder) | T30.0 | | third degree burn; 3rd degree burn; full-thickness burn |
111245009 | Compartment syndrome | Compartment syndrome (disorder) | T79.A0XA | | acute compartment syndrome; compartmental syndrome; ~fasciotomy for compartment syndrome |
1149222004 | Overdose | Overdose (disorder) | T50.901A | | drug overdose; overdosed; overdose of drug; medication overdose; accidental overdose; ~opioid overdose; ~heroin overdose |
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
213150003 | Kidney transplant failure and rejection | Kidney transplant failure and rejection (disorder) | T86.11;T86.12 | | renal transplant rejection; kidney transplant rejection; renal transplant failure; kidney transplant failure; renal allograft rejection; kidney allograft rejection; renal graft failure |
287185009 | Attempted suicide by cutting or stabbing | Attempted suicide by cutting and stabbing (event) | T14.91XA | | suicide attempt by cutting; ~self-inflicted laceration; ~wrist cutting |
82271004 | Head injury | Injury of head (disorder) | S09.90XA | | injury of head; head trauma; minor head injury |
417746004 | Traumatic injury | Traumatic injury (disorder) | T14.90XA | | ~injury; ~trauma |
385494008 | Hematoma | Hematoma (disorder) | | | haematoma |
108367008 | Dislocation of joint | Dislocation of joint (disorder) | | 399269003 | joint dislocation; ~dislocation |
76844004 | Local infection of wound | Local infection of wound (disorder) | | | wound infection; infected wound |
71642004 | Fracture of skull | Fracture of skull (disorder) | S02.91XA | 125605004 | skull fracture |
81639003 | Closed fracture of nasal bones | Closed fracture of nasal bones (disorder) | S02.2XXA | 125605004 | nasal bone fracture; nasal fracture; broken nose; fractured nose |
77493009 | Fracture of pelvis | Fracture of pelvis (disorder) | S32.9XXA | 125605004 | pelvic fracture; fractured pelvis; broken pelvis |
386689009 | Hypothermia | Hypothermia (finding) | T68.XXXA | | |
433202001 | Surgical site infection | Surgical site infection (disorder) | T81.49XA | | infection of surgical site | SSI
`;
