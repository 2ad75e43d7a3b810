/**
 * Nouns and titles that a person's name stands beside, on either side: "her niece Rosalba", "Rosalba (niece)". Lower case, single words; of a
 * phrase ("case manager") its last word is enough.
 */
const wordsIn = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Kin, friends and those who speak for the patient, in the languages that families are called in. */
export const relations: ReadonlySet<string> = wordsIn(
  `wife husband hubby hubs spouse partner girlfriend boyfriend gf bf fiance fiancee fiancé fiancée mother father mom mum mam mama mamma mommy mummy
  dad daddy papa sister sis brother bro son daughter dtr dau dghtr daugh aunt auntie aunty uncle unc cousin niece nephew grandmother grandfather grandma
  grandpa granny gran nan nana nanna nanny grandad granddad grandson granddaughter grandchild great-nan great-gran great-aunt great-uncle great-grandmother
  great-grandfather great-grandson great-granddaughter friend neighbor neighbour roommate flatmate housemate landlord landlady caregiver caretaker carer
  babysitter stepson stepdaughter stepfather stepmother stepmom stepmum stepdad stepbrother stepsister half-sister half-brother ex-husband
  ex-wife ex-partner ex-boyfriend ex-girlfriend widow widower guardian godmother godfather godson goddaughter mate buddy coworker co-worker workmate
  boss classmate teammate twin sibling mother-in-law father-in-law son-in-law daughter-in-law sister-in-law brother-in-law
  foster-mother foster-father hija hijo esposa esposo madre padre mamá papá hermana hermano tía tío tia tio abuela abuelo nieta nieto sobrina sobrino vecina
  vecino amiga amigo comadre compadre novia novio cuñada cuñado suegra suegro mutter vater tochter sohn ehefrau ehemann bruder schwester tante onkel oma opa
  mère père fille fils frère soeur conjoint conjointe figlia figlio moglie marito nonna nonno filha filho mãe marido irmã irmão kokum mooshum
  mo'opuna mokopuna tutu tita lola lolo kuya abla ayeeyo awoowe hooyo aabo baba amma appa didi bhai nani dadi babcia dziadek babushka dayi teyze
  cellmate cellie bunkmate bystander passerby tenant parishioner houseguest stepgrandmother stepgrandfather girl chap pal chum bloke lad lass gal mo\u02bbopuna braddah bruddah cuz poa nok hcpoa dpoa mpoa`,
);

/** Titles and ranks: whatever is capitalised behind them is a name. */
export const titles: ReadonlySet<string> = wordsIn(
  `oom tannie whaea matua koro kuia ouma oupa mr mrs ms mx miss mister missus dr prof professor dra herr frau mme mlle madame monsieur señor señora señorita senor senora srta sra mnr mev
  thiru tmt smt shri kumari signora signor senhor senhora comrade rev reverend pastor rabbi imam deacon pvt pfc spc cpl sgt ssg sfc sgm csm 1sg 2lt 1lt lt cpt capt
  ltc cdr lcdr cpo scpo mcpo ens gunny sg lt tsgt msgt ssgt a1c cwo officer ofc offr detective det dets deputy dep constable cst inspector insp supt sheriff trooper tpr judge senator councillor atty engr alhaji alhaja datuk puan encik`,
);

/** Several of them, whose names follow as a list: "her sons, Ade and Bola", "In attendance: Oduya, Park". */
export const pluralRelations: ReadonlySet<string> = wordsIn(
  `half-brothers half-sisters stepbrothers stepsisters sons daughters children kids brothers sisters siblings parents grandchildren grandsons granddaughters grandparents twins triplets friends cousins nieces nephews aunts uncles
  neighbors neighbours caregivers carers boys girls grandkids stepkids stepchildren stepsons stepdaughters roommates coworkers drs messrs attendance attendees present regrets apologies
  absent participants attending members panel faculty crew surgeons assistants residents nurses interpreters witnesses contacts authors hijos hijas hermanos`,
);

/** Titles that are offices too: "nurse aware", "Doctor Note". */
export const softTitles: ReadonlySet<string> = wordsIn(
  'doctor nurse sister matron professor doc brother father mother',
);

/** Professions and offices. In capitals or small letters only a known name is one behind them. */
export const roles: ReadonlySet<string> = wordsIn(
  `rt rrt assist anes anesth anaes circ circulator scrub perfusionist hcsw csw porter chaperone cleaner cook driver orderly pcp gp rn lpn lvn np crna cna hca hha mw ot pt slp rda rdh cm sw lcsw msw pa-c midwife doula aide tech medic emt paramedic scribe clerk receptionist secretary
  interpreter translator technician technologist sonographer radiographer phlebotomist pharmacist counsellor counselor therapist physio physiotherapist
  psychologist psychiatrist dietitian dietician nutritionist coordinator co-ordinator navigator manager worker charge resident intern registrar reg sho hmo
  fellow attending consultant hospitalist intensivist surgeon nurse sister matron doctor doc physician cardiologist oncologist neurologist nephrologist pulmonologist
  urologist gastroenterologist endocrinologist dermatologist rheumatologist radiologist pathologist hematologist haematologist gynecologist gynaecologist
  obstetrician anesthesiologist anaesthetist anesthetist ophthalmologist optometrist dentist hygienist podiatrist chiropractor pediatrician
  paediatrician geneticist internist ortho rep liaison chaplain minister priest principal teacher lawyer attorney solicitor advocate warden
  spr smo rmo hmo jmo smr ahp acp hcp psw barber hairdresser barista bartender neighbour-carer
  steward driver escort sitter companion sponsor caseworker investigator monitor chair chairperson recorder witness caller informant historian
  director coroner examiner dispatcher supervisor foreman trainer coach assistant hostess janitor housekeeper volunteer student specialist
  educator ward-clerk vet veterinarian farrier prof minutes attn attention co-read co-sign cosign hija vn hv cpn amhp imca support conductor pilot captain skipper owner agent broker adjuster pta psychometrist coord`,
);

/** Behind a title these are still no name. */
export const neverNames: ReadonlySet<string> = wordsIn(
  `sib sibs sir madam colleague colleagues team parent parents patient doctor doctors all everyone friend friends provider providers client resident mom mum dad mother
  father insurer editor staff nurse nurses committee consultant registrar physician surgeon recipient member care medical clinic hospital department office
  social services service practice registrar records billing admissions claims reviewer customer employer consult consults consultation health whom it and the to for from not no he she they his her`,
);
