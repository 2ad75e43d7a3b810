/**
 * Written by `npm run make:phi-words`; do not edit.
 * Lower-case words that notes are full of: at least three times in aci-bench, MTS-Dialog or primock57 (CC BY 4.0), twice in the names
 * of Mondo (CC BY 4.0) and the Human Disease Ontology (CC0), twice in BC5CDR (public domain; drugs), or of levels 10 and 20 of SCOWL
 * (Copyright 2000-2016 by Kevin Atkinson, permission notice in NOTICE). Inflected forms and technical endings are left out:
 * word-forms.ts knows them.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `aardvark abandon abbreviate abdo abdomen abdominal abide able abnormal abolish abort abortus about above
  abrasion abroad abscess absence absent absolute absorb abstinence abstinent abstract absurd abundance
  abundant abuse abusers abusive abx abysmal accelerate accent accentuated accept acceptance access accessory
  accident accidental accommodate accompany accomplish accord accordance account accountant accumbal
  accumbens accumulate accuracy accurate accuse accustom ace acetabuli acetaldehyde acetaminophen acetate
  acetic acetoacetyl acetonide acetyl acetylcholine acetylsalicylate acetylsalicylic achalasia ache achieve
  achromatopsia achy acid acidic acinar acitretin acknowledge acne aconitine acorn acoustic acquaintance
  acquire acral acrocephalopolysyndactyly acrocephalosyndactylia acrodental acrofacial acrolein acromesomelic
  acronym across act actin actinic action activate activator active actor actual acuity acute acyl adapt
  adaptive add addict addictive additional additive address adducted adenosine adenosylcobalamin adenovirus
  adenylate adequate adhere adherence adhesion adhesive adjacent adjective adjunctive adjust adjuvant
  administer admire admission admit adnexa adnexal adolescents adopt adrenal adrenaline adrenergic adult
  adulthood advance advantage advent adventure adverse advert advertise advice advise adviser advisory
  advocate adynamic aerial aerobics aerosol aeruginosa aesthetic aesthetically affair affect afford
  aforementioned afraid after afternoon afterwards again against age aged agency agenda agent aggravate
  aggregate aggression aggressive aging agitated ago agonist agony agree agricultural ahead aid aide aim air
  airbag aircraft airflow airplane airport airway akari akathisia akin akinesia akinetic alacrima alanine
  alarm alas albeit albino album albumin albuterol alcohol alcoholic aldehyde aldosterone alendronate alert
  alfentanil algebra algebraic algorithm alias alien align alike alimentary alive alkaline alkylating all
  allege allele allergic allergica allergy alleviate alliance allocate allodynia allograft allopurinol allow
  allowance ally almost alone along alongside alopecia aloud alpha alphabet alphabetic alprazolam already
  alright also alt alter alternate although altogether alveolar always am amantadine amateur amaze ambassador
  ambient ambulance ambulate ambulatory amd ameliorate amend amide amifostine amikacin amine amino
  aminoglycoside aminonucleoside aminophylline amiodarone amitriptyline amlodipine ammonia ammonium amnesia
  among amount amp amphotericin ample amplifier amplitude ampulla amuse amygdala an anabolic anaesthesia
  anaesthetic anaesthetised anaesthetized anagen anal analgesia analgesic analog analogue analogy analysed
  analyses analyst analyze anaphylactic anaphylaxis anarchy anatomic anatomy ancestor anchor ancient and
  androgen anecdotal anecdote anemia anencephaly anesthesia anesthetic anesthetized aneuploidy aneurysm
  aneurysmal angels anger angina angiocentric angiographic angiotensin angiotensinogen angle angry anguish
  animal aniridia ankle ankyloglossia ankyrin anniversary announce annoy annoyance annual annulare anogenital
  anomaly anonychia anophthalmia anorak anorectal anorexia anosmia another answer ant antagonist antagonize
  antalgic antecedent antenatal anterior anthracis anthracycline anthropophaga anti antiamnesic antianginal
  antiarrhythmic antibacterial antibody anticancer anticataleptic anticholinergic anticipate anticoagulant
  anticocaine anticonvulsant antidepressant antidiuretic antidote antiepileptic antifolate antigen
  antihyperalgesic antihypertensive antiinflammatory antimicrobials antimuscarinic antineutrophil
  antinociceptive antioxidant antiparkinsonian antiplatelet antique antiretroviral antisense antisocial
  antithrombin antitumor antiviral anuria anus anxiety any anybody anyhow anymore anyone anyplace anything
  anytime anyway anywhere aorta aortic apart apathetic apathy apex aphasia apical apnea apnoea apolipoprotein
  apomorphine apostrophe appalled appalling apparatus apparent appeal appear appearance append appendage
  appendiceal appendix appetite applause apple applicant appoint appraisal appreciate approach appropriate
  approval approve approximate apraxia aprotinin apt aqueduct arbitrary arboviral arc arcade arcane arch
  archaic architectural architecture archive are area areflexia areflexic aren arena areolar argatroban
  arginine argue arise arisen arithmetic arm army aromatic arose around arrange array arrest arrhythmia
  arrhythmic arrival arrive arrogance arrogant arrow art artemis arterial arteriolar arteriosus artery
  arthrochalasia arthrogryposic article artificial artist aryl as asap asbestos ascend ascertained ascites
  asenapine aseptic ash ashamed ashcan aside ask asleep aspartate aspect asphyxiating aspirin ass assault
  assay assemble assembler assert assess asset assign assist assistance assistant associate assort assume
  assure asterisk asterixis asthma astrocytes astronomer astronomy asymptomatic asynergy asystole at ataxia
  ataxic atazanavir ate atheist atlas atmosphere atmospheric atom atomic atopic atracurium atresia atria
  atrial atrium atrophoderma atropine attach attack attain attempt attend attendance attendant attenuate
  attitude attorney attract attractive attribute audience audio audiograms auditory aunt aura aureus
  auricularis auriculocondylar australis authentic author autism auto autoantibodies autoimmune
  autoinflammatory automate automatic automatically automobile autonomic autophagic autophagy autopsy autumn
  average aversive avid avium avoid avoidance avulsion await awake awaken award aware away awful awhile
  awkward awoke axes axilla axillary axiom axis axonal axons azathioprine azoospermia baby bacilliformis back
  backboard backbone background backlog backspace backward baclofen bacteria bacterial bacterium bad badge
  baffle bag baggage bait bake balance ball ballet ballooning ballot ban banal banana band bandage bandwagon
  bandwidth bang bank bankrupt banner bar bare bargain barium bark baroque barrel barrister basal base
  baseball baseline bash basic basically basilar basis basket basketball bass bastard bat batch bath bather
  bathroom battery battle baud bay be beach beagle beam bean bear beard beast beat beaten beautiful beauty
  became because beclin become bed bedroom bedside bedtime beef been beer before beforehand beg began begin
  beginner begun behalf behave behavior behavioral behaviour behavioural behind being belated belief believe
  believer bell belli belly belong beloved below belt bench bend bendrofluazide beneath beneficial benefit
  benign benserazide bent benzodiazepine benzoyl benzoylecgonine beraprost beside best bet beta bethanechol
  better between beverages beware beyond bias bible biceps bicornuate bicuculline bicycle bid bifida big
  bigger bigot bigotry bike bilateral bile biliary bilirubin billfold billion bills bin binary bind
  biochemistry biomembranes biopsy biosynthesis biosynthetic biphasic bipolar bird birth birthday biscuit
  bishop bispectral bisphosphonate bit bite bitemporal bitmap bitten bitter bizarre black blackboard
  blackmail blackouts bladder blade blame blanca blank blanket blast blastema blatant bleed blepharo bless
  blew blind blink bliss blister bloated bloating blob block blockade blockage blocker blood bloodwork bloody
  blot blow blown blue bluish blunted blur blurb blurry board boat bobs body bodyweights bog boggle bogus
  boil bold bolt bolus bomb bond bone bonnet bonus bony book booklet bookshop bookstore boom boost boot
  border borderline borderzone bore boredom born borne borrow bortezomib boss both bother bottle bottom
  botulinum bought bounce bound boundary bout bow bowel bowl box boy boyfriend bpm brace brachial
  brachydactyly brachymesophalangy brachyolmia bracket bradycardia bradycardic bradykinesia bradykinin brain
  brainstem brake branch branchial brand brass brave breach bread break breakage breakdown breakfast
  breakthrough breast breath breathe breathless bred breed breeze brethren brick bridge brief brigade bright
  brighter brilliant bring brisk brittle broad broadcast broke broken bromide bromocriptine bronchodilator
  bronchus brother brought brown browse bruised bruising bruit brush brutal bubble bubo buck bucket bud buddy
  budget buffer bug bugger build built bulb bulbar bulbospinal bulge bulk bull bullet bulletin bullosa bump
  bunch bundle bunion bupivacaine buprenorphine bupropion burden bureaucracy burgdorferi burn burnetii burnt
  burst bury bus bush buski buspirone bust busy but butt butter buttock button butylated buy buyer buzzing by
  bye bypass byte cabbage cabergoline cabinet cable caecum caffeine cage cake calcaneal calcificans calcified
  calcineurin calcitonin calcium calculate calculator calculus calendar calf call caller callosum calm
  calpain calves cam came camera camp campaign camptodactyly campus can canal canaliculi canaliculus cancel
  cancer candidate candidiasis candy cane canine canis canker cannabis cannot cannulae cant cap capecitabine
  capillary capital capitalist capsaicin capsulatum capsule captain capture car carbachol carbamazepine
  carbamoyl carbohydrate carbon carbonate carbonic carboplatin carcinogen card cardboard cardia cardiac
  cardiodysrhythmic cardioencephalomyopathic cardiolipin cardiomyopathic cardioprotective cardiopulmonary
  cardiotoxic cardioversion care career careful careless caries carinii carmofur carnitine carota carotid
  carpal carpet carrageenan carriage carrot carry cartilage cartoon cartridge carvedilol case cash cassette
  cast castle castrated casual cat catalepsy cataract catarrhalis catatonia catch catecholaminergic
  categorically category cater cath cathedral cathepsin catheter catholic cattle caudate caught causal cause
  cava cave caveat cavity cayetanensis cb cc cease cecum ceiling celebrate celery cell cellulose censor
  censorship cent center central centronuclear century cephalopolysyndactyly cephalosporins cerebellar
  cerebelloparenchymal cerebellum cerebral cerebrofrontofacial cerebrospinal ceremony ceroid certain
  certainty certificate ceruleo cervix cesarean chain chair chairman chalk challenge chamber champagne
  champion chance chancellor change changeover channel chaos chap chapel chapter char character characterize
  charge charm chart charter chased chases chasing chat cheap cheaper cheat check checker checkup cheek cheer
  cheerful cheese chef chelating chemist chemistry chemo chemopreventive chemotherapeutic chemotherapy chess
  chest chestnut chew chiasm chick chicken chickenpox chief chilblain child childbirth childhood childish
  children chilled chills chin chip chiropractic chiropractor chloramphenicol chloride chlorofluorocarbons
  chloroform chloroprocaine chloroquine choanal chocolate choice choir choking cholelithiasis cholerae
  cholestasis cholestatic cholesterol cholesteryl cholinergic chondroitin chondromalacia choose chop choral
  chord chorea choreic chorionic chorioretinal chorus chose chosen chow chronic chronically chronotropic
  chuck chunk church cibenzoline cider cidofovir cigarette cigs ciliary cilostazol cinacalcet cinema
  cingulate ciprofloxacin cirazoline circa circinata circle circuit circuitry circulate circumcision
  circumferential circumscribed circumstance cisapride cisplatin cite citizen citrate citrus city civil
  civilian claim clarify clash class classic classify clause clean cleaner cleanser clear clearance clearer
  cleavage cleft clever cleverer click client cliff climate climb clinic clinician clip clique clock clog
  clomiphene clonal clone clonus clopidogrel close closer closet closure clot cloth clothe cloud cloudy
  clozapine club clubfoot clue clumsy cluster cm co coach coadministered coal coarse coast coat cobalamin
  cobbler cocaine cochlea cochlear cocktail code codeine coefficient coenzyme coeruleus cofactor coffee
  cognitive coherence coherent cohort coin coincide coincidence coincident coke colchicine cold coli collagen
  collapse collar collate collateral colleague collect collective college colliculus collodion colon colony
  color colorectal colorectum colour column coma combat combine come comedo comedones comedy comfort comic
  cominant comma command commence commentary commentator commercial commission commit committee common
  communal communicate communist comp compact companion company compare comparison compassion compel
  compensate compensatory compete competence competent competitive competitor compile compiler complacent
  complain complaint complementary complete complex compliance compliant complicate component compose
  composer composite compound comprehend comprehension comprehensive compress compression comprise compromise
  compulsion compulsory computational compute computer computerized con concatenate conceal concede conceive
  concentrate concentric concept conceptual concern concert concerto concise conclude conclusion conclusive
  concomitant concordance concrete concur concurrent condemn condense conditional condom condone conduct
  conductive conductor cone conference confess confidence confident confidential configure confine confirm
  conflict confocal conform confounders confounding confront confuse confusion congenita congenital congest
  congestive congratulate conjecture conjugates conjunctiva connatal connect connective connector conorii
  conscience consecutive consensus consent consequence consequent consider considerate consist consistency
  consistent console conspiracy constant constipated constituency constituent constitute constitutional
  constrain constraint construct constructive consult consultancy consultant consume consumer cont contact
  contain container contaminated contemplate contemporary contempt contend content context continent
  continental continua continual continue continuum contour contraceptive contract contractile contracture
  contradict contradictory contralateral contrary contrast contribute contributor contrive control controller
  controversial controversy contusion convenience convenient conventional converse conversion convert
  converter convey convict convince convoluted convulsant convulsion convulsive cook cookie cool cooperate
  coordinate cope copper copy copyright cord core corn cornea corneal corneoretinal corner coronary
  coronavirus coronin corporate corporis corpse corpus correct correlate correspond correspondence
  correspondent corridor corrupt cortex corticalis cortices corticosterone corticotropin cortisol cortisone
  coryzal cosecreting cosmetic cosmic cost cotransporter cotton cough could couldn council counsel counselor
  count counter counteract counterbalanced counterexample counterpart countless country countryside county
  couple courage courier course court courtesy cousin covariance cover coverage cow crabs crack crackers
  crackles craft cramp cranial cranio craniodigital cranioectodermal craniofacial craniofrontonasal crap
  crash crass crawl crazy crea cream creases create creatine creatinine creator creature credit creed creep
  crepitus crew cricket cried cries crime criminal crinkled crisis crisp cristae criteria criterion critic
  crocin crop cross crossover crossroad crossword crowd crown crucial cruciate crude cruel cruelty cruise
  crunch crush crutches cruzi cry cryptic crystalline crystals cs cube cubic cuckoo cuddly cue cuff culprit
  cult cultural culture cumming cums cunning cup cupboard curb cure curly currency current curriculum curry
  curse cursor curtain curve curvilinear custard custom customary customer cut cutanea cute cutis cycle
  cyclic cyclist cyclosporin cyclosporine cylinder cynic cyproterone cyst cystic cytochrome cytokine
  cytoplasmic cytoskeleton cytosolic cytostatic cytotoxic dacarbazine dad daft daily damage damn damp dance
  danger dapsone dare dark darling dash data date datum daughter daunorubicin day daylight daytime de dead
  deadline deaf deafened deal dealer dealt dear death debate debilitating debrisoquine debt debug debugger
  debulking decade decalvans decay deceased decent decide deciliter decimal decision deck declare decline
  decode decompensated decompressed decompression dedicate deduce deed deem deep deeper deer default defeat
  defect defective defend defense defensive defer deferens deficency deficiency deficient deficit define
  definite definitive deformans defy degen degenerate degrade degree dehydrated deity delay delete deletional
  deliberate delicate delight delightful delimiters delineate delirium deliver delivery delta delusion demand
  demented dementia dementing demise democracy democratic democratically demographic demolish demonstrate
  demyelinating den dendrin denominator denote dense dental dentate dentin dentist deny departmental
  departure depend dependence dependency dependent depleted depletor deposit depress depressant depression
  depressive deprive depth deputy der derange derive dermal dermatitidis dermatosparaxis derogatory descend
  describe descriptive desert deserve design designate designer desire desk desktop desmin despair desperate
  despise despite destine destroy destructive detach detail detect detective detector deter deteriorated
  deteriorating determinant determine deterrent detract detrimental detrusor devastate develop developer
  developmental device devil devise devoid devote dexamethasone dexrazoxane dextran dextro dextromethorphan
  di diabetes diabetic diagnose diagnostic diagonal diak dial dialect dialogue diameter diaper diaphoresis
  diaphragm diaphragmatic diarolyte diarrhoea diary diastolic diazoxide dibasic dice diclofenac dictate
  dictator dictatorship dictionary dicyclomine did didanosine didn die died diesel diet dietary
  diethylstilbestrol dietitian diff differ difference different differential differentiate difficile
  difficult difficulty diffuse diffusion difluoromethylornithine dig digestive digit digital digitalis
  digoxin dihydroxyvitamin dilated dilemma dilevalol diligent diltiazem dim dimension dimensional diminish
  dine diner dinner dioxide dip diphenylhydantoin diphosphate diphtheriae diplomatic diplopia dipyridamole
  dipyrone dire direct directive director directory dirt dirty dis disadvantage disagree disappear
  disappearance disappoint disaster disc discard discharge disciplinary discipline disclaimer disco
  discolored discomfort disconnect discontinue discount discourage discover discovery discrepancy discrete
  discriminate discuss discussion disguise disgust dish dishonest disk dislike dismal dismiss disodium disomy
  disorder disoriented display disposal dispose dispute disregard disrupt disruptive disseminated dissimilar
  dissociated distal distance distant distasteful distension distinct distinctive distinguish distort
  distract distress distribute district disturb disturbance disulfiram ditch dithiocarbamate ditto diuresis
  diuretic diurnal divalproex dive diverse divert diverticulum divide divine division divorce dizocilpine
  dizzy dna do doc docetaxel doctor doctrine documentary dodge doe doesn dog dogma doing dole dollar domain
  domestic domestica dominant dominate don donate done donor doom door dopaminergic dorm dorsal dorsalis dos
  dosage dose dot double doubt doubtful doubtless down downhill downregulated downregulating downright
  downstairs downwards doxorubicin doxycycline dozen draft drag dragon drain drainage drama dramatic
  dramatically drank drastic drastically draw drawback drawer drawn dread dreadful dream dreary dress dried
  dries drift drill drink drinker drip drive drivel driven driver driveway droop drop droperidol droplets
  drove drown drug drum drunk drunken drusen dry dual duboisii duck duct ductal ductus due duff dug dull duly
  dumb dummy dump dumpster duodenal duodenum dup duplicate dura dural during dust dustbin dusty duty dyad
  dying dynamic dynamically dysarthria dysautonomia dyscephalic dyscrasia dysequilibrium dyserythropoietic
  dyskinesia dyskinetic dysmetabolic dysmorphia dysmorphic dysmyelinating dyspepsia dysphagia dysphonia
  dyspnea dyspnoea dyspraxia dyssegmental dystasia dystonia dystonic dystrophia dystrophica dystrophin each
  eager eagle ear earache earn earth ease east eastern easy eat eaten eater eccentric echo echocardiographic
  eclampsia economic economy ecstasy ectodermal ectopia ectopic eczema edema edetate edge edit editor
  editorial educate educational effect effective efficacy efficiency efficient efflux effort effusion egg ego
  eh eight eighteen eighteenth eighth eighty either elaborate elbow elderly elect electoral electorate
  electric electro electrocardiograph electrocardiographic electroconvulsive electrode electrolyte
  electromyographic electron electronic electronically electrophysiologic electroshock elegant elementary
  elephant elephantiasis elevate elevator eleven eleventh elicit eliminate elite elitist else elsewhere
  elucidate em embarrass embed emboli embolic embryonal embryos emerge emergence emergency emesis emetic
  eminent emission emit emotional emphasis emphasizes emphysema empire employ employee employer empty emulate
  emulator enable enamel enantiomer encephalo encephalomyopathic enchondralis enclose encode encounter
  encourage end endemicum endless endocrine endometrial endothelial endothelin endpoints enemy energy
  enflurane enforce engage engendered engine engineer enhance enjoy enlarge enlighten enough enroll ensued
  ensure entail enter enterobacteria enterocolitica enterprise entertain enthusiasm enthusiastic entire
  entirety entitle entity entrance entry envelope environmental envisage envy enzymatically enzyme eosinophil
  ependymal ephedrine epic epicondyle epidemiologic epidermotropic epidural epigastric epiglottic epilepsy
  epileptic epilepticus epinephrine epipen epiphyseal epiphyses epiphysis epipregnanolone episode episodic
  epithelial epithelium epsilon equal equate equilibrium equimolar equina equine equip equivalent era erase
  eraser erectile ergo ergot err error eruptive erythema erythematosus erythroderma erythrodermic
  erythrokeratodermia erythropoietic erythropoietin escalated escalating escape esophageal esophagus esoteric
  especially essay essence essential establish estate ester estimate estradiol estrogen et etc eternal
  ethambutol ethanol ether ethic ethinyl ethinylestradiol ethnic ethyl etodolac etomidate etoposide
  etoricoxib euphoria eval evaluate even event eventual ever everolimus every everybody everyday everyone
  everything everywhere evidence evident evil evoke evolutionary evolve ex exacerbated exacerbates exact
  exaggerate exam examiner example exceed excellent except exceptional excess excessive exchange excimer
  excipients excision excitatory excite exclude exclusion exclusive excuse execute executive exempt
  exencephalic exencephaly exercise exert exertional exfoliativa exhaust exhaustive exhibit exist existence
  exit exotic expand expansion expect expenditure expense expensive experience experimental expert expertise
  expiratory expire expiry explain explanatory explicit explode exploit exploratory explore explosion
  explosive exponential export expose exposure express expression expressway extant extend extension
  extensive extent externa external extra extract extradural extragenital extrahepatic extramammary
  extramedullary extraordinary extrapyramidal extraskeletal extreme extremist extrinsic extubated exudate eye
  eyelid eyesight ezetimibe fabric face facet facial facies facilitate faciocardiomusculoskeletal
  facioscapulohumeral fact factor factory factual faculty faecalis fail failure faint fainter fair fairer
  fairy faithful fake falciparum fall fallacy fallen fallopian false fame familial familiar family famine
  famous fan fancy fangchinoline fantastic fantasy far farce fare farewell farm farmer farther farthest
  fascinate fascist fashion fast faster fat fatal fate father fatigue fatty faucet fault faulty fax fear feat
  featrues feature febrile feces fed federal fee feeble feed feedback feel feet felis fell fellow felt female
  feminist femoral femur fence fender fenoldopam fentanyl festival fetal fetalis fetch fetus fever feverish
  few fewer fiber fibre fibrin fibrinogen fibroids fibronectin fibrosa fibrosing fictional fiddle field
  fierce fifteen fifteenth fifth fifty fight fighter figure filamin filarial file fill film filter filthy
  fimbrial final finance financial find fine finer finger fingernail fingerprints fingertip finish finite
  fire firework firm first fiscal fish fission fissures fistula fit five fiver fix fizzy flag flame flammeus
  flank flap flare flash flat flatmates flatulence flaw fleet flesh flew flex flexion flexor flexure flied
  flies flight flip float flood floor floppy flour flow flower flown flu fluctuated fluctuates fluctuating
  fluency fluent fluffy fluid fluke flumazenil fluocinolone fluorescein fluorescent fluorouracil fluoxetine
  fluphenazine flurothyl flush flute flutter fly foam focal foci focus foetal foetalis foetus fog folate fold
  folder folic folinic folk follicularis follow follower followup fond font food fool foolish foot football
  footnote for foramina foraminal forbade forbid forbidden force forcibly forearm forebrain forecast forehead
  foreign foreigner foreskin forestomach forever forgave forget forgive forgiven forgot forgotten fork form
  formal format former formula forth forthcoming fortnight fortunate fortune forty forum forward fossa fossil
  foster fought foul found fountain four fourteen fourteenth fourth fovea foveal fowleri fractalkine
  fractional fracture fragile frame framework frank frantic fraud freak free freedom freeway freeze french
  frequency frequent fresh fried friend friendship fries frighten fringe frog from front frontal
  frontometaphyseal frontonasal frontotemporal froster frown froze frozen fruit frustrate fry fudge fuel
  fulfilled fulfilling full fuller fully fulminant fumarate fume fun functional fund fundamental
  fundamentalist fundus funeral fungal fungoides funny fur furfur furniture furosemide furry further
  furthermore furthest furuncle fuse fusidic fusion fuss fussy futile future fuzzy gabapentin gain gait
  galactic galaxy gall gallbladder gallops gallstones game gamma gammaherpesvirus ganaxolone gang ganglia
  ganglion ganglionic gangrene gangrenosum gap garage garbage garble garden gardener gas gasoline gasp
  gastric gastrin gastrocnemius gastroduodenal gastroesophageal gastrointestinal gastrojejunal gate gateway
  gather gave gay gaze gear gel geleophysic gellan gemcitabine gen gender gene general generalisata
  generalised generalized generate generator generic genetically genital genitalia genitourinary genius
  genocide genotype genre gentamicin gentle gentleman gentlemen genuine germ germline gestational gestationis
  gesture get ghastly ghost giant gibberish gift gig gin gingival girl girlfriend give given glad glance
  gland glass glean glimepiride glioma glioneuronal global globe globulin globus glomeruli glomerulus glory
  glossy glove glow glucagon glucose glucuronyl glue glutamate glutamatergic glutaric glutaryl glutathione
  gluteal glyburide glyceryl glycine glycogen glycogenin glycol glycoprotein gnome go goal goat god goes
  going goiter goitre gold golden goldfish golf golgi gonadal gondii gone gonorrhoeae good goodbye goody
  gospel gossip got gotten gout govern governor gown grab grade gradient gradual graduate graffiti graffito
  graft grain grammar grand grandchildren grandfather grandkids grandma grandmother grandparents granted
  granting grants granule granulomatosa granulosa granulosus grape graph graphic grasp grass grateful grave
  gravis gravitational gray greasy great greater greed greedy green grew grid grief grim grind grip groan
  grocery groin gross ground group grow grown growth guanidinoacetate guanine guanylate guarantee guard guess
  guest guidance guide guideline guilt guilty guinea guitar gulf gum gun gusher gut gutter guy gym
  gynecologic gynecomastia gyrata gyrate gyrus ha habit habitual habituated habitus hack hacker had
  haematobium haematopoietic haemodynamic haemoglobin haemoptysis haemorrhage haemorrhagic haemorrhoids hail
  hair haircut hairy half hall halo haloperidol halothane halt halve ham hammer hamstring hand handbook
  handful handicap handle handler handy hang hangover haploinsufficiency happen happy haptoglobin hard
  hardback harden harder hardship hardware hardy harm harmful harmless harmony harsh harvested has hash hasn
  hassle hasten hasty hat hate hatred hauling have haven havoc hay hayfever hazard hazy he head headache
  header headline heal health healthcare healthy heap hear heard heart heartbeat heartburn heartily heat
  heaven heavy heel height heilongjiangensis held helicopter hell hello helmet help helper helpful helpless
  helvetica hematemesis hematobium hematochezia hematocrit hematodiaphyseal hematologic hematopoietic
  hemianopia hemifacial hemiplegic hemispheres hemisuccinate hemivagina hemodynamic hemoglobin hemopoietic
  hemoptysis hemorrhage hemorrhagic hemorrhoids hence henceforth henipavirus hep heparin hepatic
  hepatocerebral hepatocerebrorenal hepatomegaly hepatorenal hepatosplenic hepatotoxic her herbal herd here
  hereby hereditaria hereditary heresy heritage hernia herniated hero heroic heroin herpetiformis herself hes
  hesitate heterochromic heterosexual heterotaxy heterotopia hexadecimal hexamethonium hey hiatal hiatus
  hiccups hid hidden hide hierarchy high higher highlight highway hiking hilar hill hilus him himself hind
  hindlimb hindsight hint hip hippocampal hippocampus hire his histochemistry histologic histopathologic
  historian historic history hit hitherto hives ho hoarse hobby hockey hog hold holder hole holiday hollow
  holoprosencephaly holy home homemaker homeostasis homicidal hominis hominivorax homogenates homosexual
  honest honesty honey honeycomb honorary hook hope hopeful hopeless horde horizon horizontal hormonal
  hormone horn horrid horrific horrify horror horse hospital hospitalised hospitalized host hostile hot hotel
  hour house household housekeeper how however hpocalciuric hr hrs huge huh hum human humane humanus humble
  humerus humid humidifier hundred hung hunger hungry hunt hurry hurt husband hut hx hyaline hyalinizing
  hyaluronan hydatid hydrated hydroa hydrobromide hydrocephalus hydrochloride hydrochlorothiazide
  hydrocortisone hydrogen hydrolethalus hydrophila hydrops hydroxyanisole hydroxyl hydroxymethylglutaryl
  hydroxyproline hyper hyperalgesia hyperalgesic hyperbaric hypercalciuric hyperdiploidy hyperekplexia
  hyperextension hyperimmunoglobulin hyperkinesis hyperkinetic hyperphosphatasia hyperprostaglandin
  hypertension hypertensive hyperthermia hyperthymia hyphen hypocalciuric hypochromia hypocrisy hypocrite
  hypodiploidy hypodontia hypogonadotropic hypomania hypomanic hypomyelinating hypoperistalsis hypopharyngeal
  hypophosphatasia hypophysectomized hypophysial hypospadias hypotension hypotensive hypothermia hypothermic
  hypothesis hypothesize hypotonia hypoxanthine hypoxia hysterectomised hystrix ibuprofen ice iced icing icon
  id idea ideal identify idiom idiopathic idiosyncratic idiot idle iduronate if ignorance ignorant ignore
  ileal ileum ileus ill illegal illicit illiterate illusion illustrate image imaginary imagine imbalance
  imipenem immature immediate immense imminent immobilizer immoral immortal immune immuno immunoassay
  immunocompromised immunodeficiency immunoglobulin immunohistochemistry immunologic immunomodulatory
  immunoneurologic immunophilin immunoreactive immunostaining immunosuppressant immunosuppression
  immunosuppressive immunotherapy impact impair impatient impend imperfect imperfecta imperial impersonal
  implant implicated implicit imply import importance important impose impotence impress impression
  impressive imprinting imprison improve impulse in inaccuracy inaccurate inactive inadequate inadvertently
  inane inappropriate inborn inbred incentive inch incidence incident incidental incision incisional incline
  include inclusion inclusive incoherent income incompetence incompetent incomplete inconsistency
  inconsistent incontinence inconvenience inconvenient incorporate incorrect incubated incur indeed
  indefinite indent independence independent indeterminate index indicate indicator indices indirect
  individual indocyanine indolent indomethacin induce inducer indulge industrial industry ineffective
  inefficiency inefficient inertia inexpensive inexperienced infancy infant infantile infarct infect
  infective infer inference inferior infiltrate infinite inflamed inflammatory inflict influence influential
  influenza influenzae influx info inform informal infrastructure infrequent infused infusion infusional
  ingest ingredient inguinal inguinale inhabit inhabitant inhalant inhaler inherent inherit inheritance
  inhibit inhibitor inhibitory initial initiate inject injure injury injustice ink inner innocence innocent
  inpatient input inquired insane insect insecure insensitive insert inside insight insignificant insipidus
  insist insistence insofar insomnia inspect inspiratory inspire install instance instant instead instilled
  instinct institute institutional instruct instrumental insufficiency insufficient insulin insult insurance
  intact intake integer integral integrate integrins intellect intellectual intelligence intelligent intend
  intense intensive intent intentional inter interact interactive intercalary intercalatum intercourse
  interface interfere interference interferon interim interior interleukin intermediate intermittent internal
  international interneurons interpret interpreter interrogate interrupt interscalene interstitial interval
  intervene intervertebral interview intestinal intestine intima intimate into intolerance intolerant intra
  intracarotid intracellulare intracerebral intracoronary intracortically intracranial intradermal intradural
  intraepidermal intraepithelial intragastric intrahepatic intramuscularly intrapatient intrapelvic
  intraperitoneal intrarenal intrastriatally intrathecal intrathoracic intratympanic intravitreal intrinsic
  intrinsically introduce introductory intubated intuitive inulin inv invade invalid invalidate invariably
  invasion invasive invent inventor inversa inverse inversion inversus invert investigate investigator invite
  invoke involuntary involve iodixanol iohexol ion ionic iopromide ipratropium iprindole ipsilateral irate
  iron ironic irony irrational irrelevant irrespective irritate is island islets isn isochromosomy isoenzyme
  isoflurane isoforms isolate isoniazid isoproterenol isovaleric issue it itch itchy item its itself ivy
  jacket jail jam japonica japonicum jargon jaundice jaw jazz jeans jejunal jejunum jelly jerk jerky jest jet
  jirovecii job join joint joke jolly journal journalist journey judge juice jump junctional junctionalis
  jungle junior junk jury just justice justify juvenilae juvenile kainic kappa karyotype keen keep keeper
  kept keratoderma kernel ketone ketoprofen kettle key keyboard keystroke keyword kick kid kidnap kidney kill
  killer kinase kind kindled kindling kindreds kinetics king kingdom kinin kinky kiss kit kitchen knee
  kneecap knew knife knight knives knock knockout know knowledge known la lab label labetalol labia labor
  laboratory labyrinthine lack lacrimal lactate lactic lactose lad ladder lady lag lager laid lain lake
  lamblia laminin lamivudine lamp land landlord landscape lane language laparoscopic laps large larger lark
  larva larvae laryngeal laser last late latency later lateral latter lattice laugh laughter launch laundry
  lavatory law lawn lawyer laxa laxity lay layer layout lazy leach lead leader leadership leaf leaflet league
  leak leakage lean leap learn least leather leave lecture lecturer led left leg legal legend legendary
  legitimate leishmaniasis leisure lemon lenalidomide lend length lengthening lengthy lenient lens lent lenta
  lentigines lentis leprae leprosy lesbian lesion lesional less lesser lesson lest let lethal lethargic
  lethargy letter leucocytoclastic leucovorin level levetiracetam levodopa levofloxacin levomepromazine
  levonorgestrel liable liaison libel liberal liberty libido libitum librarian library lice license lichen
  licking lid lidocaine lie lied life lifestyle lifetime lift ligand ligase light lighter lightheaded
  lightning lignocaine like likelihood likewise limb limbic limit limping lindane line linear linguae link
  linkage linker lion lip lipase lipid lipoid lipoprotein liquid liquor lisp lissencephaly list listen
  listener lit liter literal literary literate literature lithium lithotripsy litter littermates little live
  livedo liver load loader loan lobar lobby lobe loboi lobule local localised localize locate loci lock
  locomotor locus lodge log logic logo lometrexol lonely long longer longitudinal longstanding look loop
  loophole loose loosening lord loreclezole lorry lose loss lost lot lotion loud louder louse lousy love
  lover low lower loyal lozenge luck lucky luggage lumbar lumbricoides luminal lump lunatic lunch lunchtime
  lung lupus lurk lust luteinizing luxury lyase lying lymph lymphatic lymphoepithelial lyric lysis lysozyme
  ma macaque machine machinery macrocephaly macrolide macromastia macrophage macroscopic macrosomia macula
  mad made magazine magic magnesium magnetic magnificent magnitude magnum mail mailbox main mainframe
  mainstream maintain maintenance maize major make maker mal malaise malaria malariae male maleate malignancy
  malignant mall mallei malleolus malondialdehyde maltolyl mammalian mammary man manage manager mandate
  mandatory mandibuloacral mandibulofacial mangiferin mangle mania manic manifest manifesto manipulate
  mankind manner mannitol manpower mansoni manual manufacture manufacturer manus many map maple march margin
  marginal marijuana marinum marital marked marker market marking marks marneffei marriage marrow marry mask
  mass massage massive mast master mat match mate mater material maternal mathematician mathematics matrices
  matrix matter mature maxillary maximal maximum may maybe mayor maze mazindol mcg me meal mean meaningful
  meaningless meant meantime meanwhile measure meat mechanic meconium med media medial median mediastinal
  mediastinum mediate mediator medicine medieval medinensis medium medulla medullary meet megabyte megacolon
  megalencephalic megalencephaly melatonin melena melitensis mellitus meloxicam melt member membership
  membrane memory men mend meningeal menopausal menses menstrual mental menu mepivacaine mercury mercy mere
  merge merit meromelia merosin merry mesangial mesenchymal mesenteric meshwork mesna mesodermal mesomelic
  mess message messenger messy met meta metabolic metabolite metabolized metabolizer metabotropic
  metachromatic metaepiphysaria metal metaphor metaphyseal metaphyses metastases metastasis metastatic
  metatarsal meter metformin meth methadone methionine method methotrexate methyl methylcobalamin methyldopa
  methylergonovine methylmalonic methylmalonyl methylphenidate methylprednisolone methysergide metric
  metrifonate metro mexiletine mg mice micro microangiopathic microcephalic microcephaly microcomputer microg
  microglia microglial microinjected microl microm micromol microphthalmia microprocessor microscope
  microscopic microscopically microsomia microtia microwave mid midazolam midday middle midface midfoot
  midline midnight midpontine might mighty migraine migraineurs migrate mild milder mile mileage military
  milk mill milligrams million mimic mimicking mind mindless mine mineral mini minicore minimal minimalist
  minimize minimum minister minivan minor mint minus minute minutissimum miracle mirror miscarriage misdirect
  misery misfortune misguide misinterpret mislead misled misoprostol misplace misprint misread misrepresent
  miss missile mission mist mistake mistaken mistook misunderstand misunderstood misuse mitis mitochondria
  mitochondrial mitoxantrone mitral mix mixture miyamotoi mm mmol mnemonic moan mob mobile mock mod modafinil
  mode model moderate modern modify modulate modulator module moisturizing molar mole molecule molle
  molybdenum mom moment momentarily momentum mommy monarch money monitor monkey mono monochromacy monochrome
  monoclonal monocytogenes monohydrate monomorphic mononuclear monooxygenases monophasic monophosphate
  monopoly monosomy monotherapy monster month mood moon moral morbillivirus more moreover morning moron
  morphine morphologic mortal mossy most mother motion motivate motivational motive motor motorway mottled
  motto mount mountain mouse mouth move movie mps much muck mucosa mucosal mucous mucus mud muddle mug multi
  multicenter multicentric multidisciplinary multifocal multiforme multilineage multilocularis multiple
  multiplex multisystem multivariate multivitamin multocida mum mumble mummy mumol mundane murder murderer
  murine murk murmur muscarinic muscimol muscle musculocontractural musculoskeletal museum music musician
  must mut mutant mutase mutated mutilans mutilating mutter mutual mx my myasthenia myasthenic mycobacterial
  myelin myelokathexis myelomeningocoele myelosuppression myiasis myocardial myocardium myoclonic myoclonus
  myocytes myofibrillar myoma myometrial myometrium myopathic myopia myopic myosin myotonia myotonic myself
  mystery mystic myth nadir naevus nagging nail naive naked naloxone name nameless nanoparticle nanophthalmia
  nap naproxen narcolepsy narcotics nares narrow narrower nasal nasopharyngeal nasty nation national
  nationwide native natriuretic natural nature naughty nausea nauseated nay nd near nearby nearer neat
  nebulizer necessary necessitating neck necrotizing need needle needlestick negate neglect negotiate
  neighborhood neither nelarabine nemaline nematode neoformans neonatal neonate neonatorum neoplasm
  neostigmine nephew nephrin nephrolithiasis nephronophthisis nephrotoxic nerve nest net netilmicin network
  neural neuro neuroactive neurobehavioral neurocognitive neurodevelopmental neuroectodermal neuroendocrine
  neuroepithelial neurogastrointestinal neuroimaging neuroleptic neurologic neuron neuronal neuronopathic
  neuroophthalmic neuropathic neuropil neuroprotective neuropsychiatric neurosensory neurotensin neurotoxic
  neurotransmission neurotransmitter neutral neutropenic neutrophil never nevertheless nevi new newborn
  newcomer newer newsletter newspaper next ng nice nicer nicked nicking nickname nicks nicotine nicotinic
  nifedipine night nightmare nighttime nigra nigricans nigrostriatal nil nimesulide nimodipine nine nineteen
  nineteenth ninety ninth nipple nitrendipine nitric nitrite nitrogen nitroglycerin nitroprusside nlein nmol
  no noble nobody nociceptive nocturnal nodal node nodosum nodule noise noisy nominal nominate non
  nonalcoholic nonane noncardiac noncastrated noncompliance nondeletional nondepolarizing nondiabetic
  nondistended nondrinker none nonepisode nonetheless nonfunctional nonhematologic nonimmune noninvasive
  nonionic nonlactating nonmedullary nonmosaic nonphotosensitive nonpitting nonpregnant nonselective nonsense
  nonsmall nonsmoker nonspecific nonsyndromic nontender nontoxic nonusers nonweightbearing noon nor
  noradrenaline noradrenergic norepinephrine norfloxacin norm normal normalized normotension normotensive
  north northern nose not note nothing notice notify notion notwithstanding noun nourished novel novelty
  novice novo now nowadays nowhere nuclear nuclei nucleosides nucleotide nucleus nuisance null numb number
  numeral numeric nummularis nun nurse nut nutans nutritional nutritionist nystagmus oar obese obey object
  objective obligatory oblige oblique obliterans obs obscene obscure observe observer obsess obsession
  obsessive obsolete obstruct obstructive obtain occasion occasional occipital occluded occlusion occult
  occupancy occupational occupy occur occurrence ocean octreotide ocular oculoauriculovertebral oculocerebral
  oculocerebrofacial oculocerebrorenal oculofacial oculomotor odd odor oedema oesophagus oestrogen of off
  offend offender offensive offer offhand office officer official offset offspring often oh oil ok olanzapine
  old older olecranon olfactory oligodendroglial oligodeoxynucleotide omission omit on once one oneself
  ongoing onion online only onset onto onus onwards oocyte op open opera operate operational operator
  ophthalmia ophthalmic opiate opinion opioid opponent oppose opposite oppress oppression opsonized opt
  opthalmia optic optica optimal optimum option optional opus or oral orange orbit orbital orchestra
  orchestral order ordinary orf organ organic organophosphorus orient oriental orientate origin original
  originate originator orofacial orofaciodigital oropharyngeal orthodox orthopaedic orthopedic orthopedist
  orthopnea orthostatic orthotics orthotopic ossificans osteomalacia ostium other otherwise otitis
  otoacoustic otopalatodigital otoprotectant ototoxic ouabain ought ounce our ourselves out outbursts outcome
  outcry outdated outer outflow outgoing outlet outline outlook outpatient output outrage outright outset
  outside outstanding outstretched outta outweigh ovale ovarian ovariectomized ovarii ovary over overactive
  overall overcame overcome overdose overdraft overdue overexpression overflow overgrowth overhead overlap
  overload overlong overlook overnight overprice overridden override overrode overseas overshooting
  oversulfated overt overtime overtone overuse overview overweight overwhelm overwriting overwritten ovis owe
  owed owing own owner ownership oxidant oxide oxycodone oxygen oxypurines oxytocin ozone pace pacemaker
  pachyonychia pacifier pack package packet paclitaxel pad paediatric page paid pain painful painless paint
  pair palace palate pale pallidal pallidum pallidus palm palmaris palmitoyl palmoplantar palmoplantaris
  palsy pan panautonomic pancreas pancreatic panel panic panicked pant pap papaverine paper paperback
  paperwork papillae papillary papilliferum papillomavirus papules par paracetamol parade paradigm paradise
  paradox paragraph parahippocampal parallel parameter paramethasone paramyotonia paranasal paranoia
  paraparetic parapertussis paraspinal parasympathetic paravertebral pardon parenchyma parent parenteral
  parentheses parenthesis paresthesia parietal parity park parkeri parkinsonian parochial parody paronychia
  paroxetine paroxysmal parrot parse part partial participant participate particle partner party parvovirus
  pascual pass passage passenger passion passionate passive passport password past paste pat patch patchy
  patella patellar patellofemoral patent paternal path pathetic pathogen pathophysiologic pathway patient
  pattern pauci pause pay peace peaceful peak peanut peasant pectoris peculiar pedal pedant pedantic pedantry
  pedestrian pediatric pedis pee peeling peer pegylated pelvic pelvis pemphigus pen penalty pence pencil
  pended pending pends penetrans penguin penis pentaglutamate pentobarbital pentose pentylenetetrazol people
  peptic peptide per perceive percent percentage percentile percussion perfect perform performance perfused
  perfusion pergolide perhaps perianal periaxialis perimenopausal perinatal perinuclear period periodic
  periodically periodontal perioral periorificial peripheral periphery periportal perisylvian peritoneal
  peritonei peritonsillar permanent permission permit peroxide perpetual persecute persist persistence
  persistent person personal personnel perspective persuade persuasion pertenue pertinent pertussis perverse
  pes pet petrol petty phalanges phalanx pharmacodynamic pharmacokinetic pharmacologic pharmacy pharyngo
  phase phasic phenacetin phenobarbital phenocopy phenomena phenomenon phenothiazines phenotype phentermine
  phenyl phenylephrine phenylethylbarbiturate phenytoin philosopher philosophy phleboviral phlegm phobia
  phocomelia phoenix phone phosphate phosphoglycerate phospholipid photo photocell photocopy photofacials
  photograph photographic photorefractive phrase physic physician physicist physiologic physique pi piano
  pick picture pie piece pig pigeon pigmentary pigmenti pigmentosa pigmentosum pile pill pillow pilocarpine
  pilot pin pinch pineal pinealectomized pink pinna pint pipe pipeline pirenzepine piroxicam pit pitch
  pitfall pituitary pity pizza pk place placebo plague plain plan plana plane planet planetary plant plantar
  plantaris planus plaques plasma plasmapheresis plasminogen plaster plastica plate plateau platelet platform
  platinum platinus platyspondylic play player playground plea pleasant please pleasure pleiotropic plekhh
  plenty pleural pleurisy pleuropulmonary plexus plot plotter ploy plug plural plus pmhx pmol pneumococcal
  pneumocytes pneumonia pneumoniae pocket podiatrist podocalyxin poem poet poetic poetry poikiloderma point
  pointer pointless poison poke polacrilex polar pole police policeman policy polio polish polite politician
  politics poll pollen poly polychemotherapy polyclonal polycystic polydactyly polydipsia polydrug
  polyethylene polyglucosan polymer polymicrogyria polymorphic polynomial polyp polypeptide
  polyradiculoneuropathic polysomnographic polysyndactyly pons pontis pontocerebellar pool poop poor poorer
  pop pope popliteal populace populate porencephaly pork porphyria port portal porter portray pose positional
  positive possess possession post postage postal postalcoholic postaxial postcard postdose poster posterior
  posteroinferior postmaster postmenopausal postnasal postnatal postpartum postpone postreceptor postscript
  postswitch postsynaptic posttransplant postulate postural posture pot potassium potato potency potent
  potential potentiate pottery pouch pound pour poverty powder power powerful ppd practice practitioners
  pragmatic praise pray prayer prazosin pre preach preaxial precede precedence precedent precipitate precise
  precision precommunicating precursor predecessor prediabetes predict predictive predictors predisposed
  predisposing prednisolone prednisone predominance predominant preeclampsia preexisting preexposure preface
  prefer preference preferential prefix prefrontal pregnancy pregnane pregnanolone pregnant preinfusion
  prejudice preliminary premature premenopausal premise premium prenatal prepare prepartum prepulse
  prerequisite prescribe presence present preserve president press pressor pressure presumably presume
  presynaptic presyncope pretend preterm pretreated pretty prevail prevalence prevalent prevent preventive
  preview previewer price pride priest prilocaine primary primate prime primitive primordial primum prince
  principal principle print printer printout prior prison prisoner privacy private privilege prize prn pro
  proanthocyanidin proarrhythmic probe problem problematic procedural procedure proceed process processor
  prochlorperazine proclaim procyonis prodrugs produce producer product productive profession professional
  professor profile profit profound progenitor progeria progesterone prognostic programmer progress
  progression progressive prohibit prohormone project prokinetic prolactin prolapse proliferating prolong
  prominent promise promote promoter prompt prone pronoun pronounce proof propafenone propaganda propagates
  proper properdin property prophet prophylactic prophylaxis propionate propionic propionyl propofol
  proportional proposal propose proprietary propylthio propylthiouracil prose prosecute prospect prospective
  prostacyclin prostaglandin prostate prostigmine prostitute protect protective protein protest prothrombin
  protocol proton protoporphyria prototype protracted protrusion proud prove proven provide provider
  provision provisional provoke proximal proxy prurigo pruritus pseudo pseudohole pseudoinflammatory
  pseudomallei pseudotumor psoriasis psych psychiatric psychiatrist psychiatry psychomotor psychostimulant
  psychotherapy psychotropic pt pterygia pterygium ptosis pub pubertal puberty pubic pubis public publish
  publisher puckering pudding puff puffy pull pulley pulmonary pulmonic pulp pulsatile pulse pump pun punch
  punctata punctate puncture punish punt pupil pupillary pups pure purge purity purple purpose purpura
  purpuric pursue pursuit purulent pus push put putt puzzle pylori pylorus pyoderma pyramidal pyridoxine
  pyruvate python qter quadallelic quadrant qualify quantify quantum quarter quaternary queen query quest
  questionnaire quetiapine queue quibble quick quicker quiet quieter quinine quinpirole quintana quipazine
  quit quite quivering quiz quota quote rabbit rabid race racial racism racist rack racket radar radial
  radiate radii radio radioactive radiocontrast radiograph radiographic radioimmunoassay radionuclide
  radiotherapy radius rag rage raid rail railroad railway rain rainbow raise rales raloxifene ram rampant ran
  random randomised randomized rang range rank rant rape rapid rara rare rarer ras rash rat rate rather ratio
  rational rationale rattle rauwolscine rave raw ray razor rd re reach react reactionary reactive reactor
  read reader readership readmission ready real realize realm rear rearrange reason reassure rebound rebuild
  rebuilt recall receipt receive receiver recent receptor recessive rechallenge recheck recipe recipient
  reckless reckon reclaim recognize recombinant recommend reconcile reconsider record recorder recover
  recovery recreational recruit rectal rectangle rectify rectobulbar rectoprostatic rectourethral rectum
  rectus recumbency recur recurrence recurrent recursion recursive recycle red redefine redirect reduce
  redundancy redundant reentrant reevaluated refer reference referendum referral refill refine reflect reflex
  reflux reform reformat refractory refrain refresh refrigerator refund refusal refuse refute regain regard
  regardless regime regimen region regional register regressed regression regret regrettably regulated
  regulator rehab reign reinstate reiterate reject relapse relate relationship relax relaxants relaxers relay
  releaser relevance relevant relief relieve religion reluctance reluctant rely remain remainder remark
  remedy remember remifentanil remind reminder reminiscent remission remodeling remote removal remove renal
  renale rename rend render renew renin renoprotective renovating rent repair repeat repent repertoire
  repetitive replace replicated reply report reporter represent reproduce reproductive repulsive request
  require requisite reread reschedule rescue research researcher resemblance resemble resent reserpine
  reserve reset reside residence resident residual residues resign resist resistance resistant resolve
  resonance resort resource respect respective respiratory respirovirus respond responder response responsive
  rest restart restaurant restore restrain restrict restrictive restroom result resume resurgence retail
  retain retarded reticulate retina retinal retinoschisis retinyl retire retract retrieval retrieve
  retrospective return reuptake reuse reveal revenge revenue reversal reverse revert review revise revision
  revolt revolutionary reward rewrite rewritten rewrote rhesus rheum rheumatic rheumatologic rhizomelic
  rhonchi rhusiopathiae rhyme rhythm rhythmic rib ribavirin ribbon ribonucleic rice rich richer rickets rid
  ridden ride rifampicin rifampin right rigid rigors ring riot rip rippling rise risen risk risky risperidone
  ritanserin ritual rival river rner road robot robust rock rocket rocuronium rod rode rodent rodhaini role
  roll roman romance romantic roof room roommate root rope rosa rosacea rose rostral rot rotate rotator
  rotten rough round roundabout rout route routine row royal royalties rub rubber rubbish rubella rubrum rude
  rudimentary ruin rule ruler run rung runner runny rupture rural rush sabotage sack sacred sacrifice sad
  sadden safe safeguard safer safety saga sagittal said sail saint sake salary salbutamol sale salesman
  salicylates saline salivary salt salty salvage salvianolic same sample sand sandwich sane sang sanity sank
  saposin saralasin sarcasm sarcastic sarcolemma sarcolemmal sat satellite satire satisfactory satisfy
  sativus sauce save saw say scabiei scabies scale scalp scan scandal scanner scapuloperoneal scar scarce
  scare scarf scarlet scary scatter scc scenario scene scenery schedule scheduler scheme schistosomiasis
  schizophrenia schizophrenic scholar school sciatica science scientific scientifically scientist
  scleroatonic scleroderma sclerosing scope score scotch scrap scratch scream screen screw script scroll
  scrotum scum sea seal sealants search season seasonal seat seatbelt sebaceus seborrheic second secondary
  secret secretary secretory sect sector secundum secure sed sedated sedentary see seeberi seed seek seem
  seen segmental seizure seldom select selective selegiline selenoprotein self selfish sell semantic semi
  seminal seminar send sender senescent senior sennetsu sense sensitive sensitized sensorimotor sensorineural
  sensory sent sentence sentient sentimental separate separator sepsis septal septic septum sequel sequelae
  sequence sequential sera serial series sermon serologic serologies serotonergic serotonin serous
  serpiginosum serrated sertraline serum servant serve server service session set settle sev seven seventh
  seventy several severe sevoflurane sex sexist sexual sexy shade shadow shaft shake shaken shaky shall
  shallow sham shame shampoo shape share shareholder sharp shave she sheath shed sheep sheer sheet shelf
  shell shelter shelve shift shine shingles shiny ship shirt shivering shock shoe shone shook shoot shop
  short shortage shorten shorter shorthand shot should shoulder shouldn shout shove show shower shown shunt
  shut shutdown shy sibirica siblings sic sick sicken sickle side sideroblasts sideways sigh sight sigma sign
  signal signature signet significance significant silence silent silicon silly silver similar simple simpler
  simplex simplify simulate sin since sincere sine sinensis sinful sing singer single sinister sink
  sinoatrial sinus sir sirolimus sister sit site situ situate six sixteen sixth sixty size skateboarding
  skeletal skeleton sketch skewed ski skill skin skip skirt skull sky slag slang slash slave sleep slept
  slice slid slide slight slighter slim sling slip slippery slogan slope sloppy slot slow slower slurred
  small smaller smallish smart smash smear smell smelly smile smoke smoker smooth smug snack snag snail
  snapping sneak sneaky sneeze sniff snobbery snore snow so soap sober soccer social socialist socializing
  society sock socket sod soda sodium soft softball software soil solar sold soldier sole solicitor solid
  solitary solo soluble solute solve somatic somatotopy somatotropin some somebody somehow someone someplace
  something sometime somewhat somewhere somite somnolence son song soon sooner sophisticate sorafenib sordid
  sore sorry sort sought soul sound soundtrack soup source south southern space spacer span spare sparteine
  spasm spastic spatial speak speaker special specialist species specific specifically specify specimen
  speckled spectral spectrum speculate sped speech speed spell spend spent sperm spermatozoa sphere spheroids
  sphincter spicy spider spies spigot spike spill spillover spin spina spinal spindle spine spinocerebellar
  spinulosa spiperone spiral spiralis spirit spiritual spironolactone spit spite splashed spleen splendid
  splenic splint splinter split spoil spoke spoken spokesman spondylar spondylocarpotarsal spondylocostal
  spondyloepimetaphyseal spondyloepiphyseal spondylolisthesis spondylometaepiphyseal spondylometaphyseal
  sponge sponsor spontanea spoof spool sporadic sport spot spouse spout sprain sprang spray spread spring
  sprouting sprung spur sputum spy squad square squash squatting squeeze st stabbing stabilize stabilizer
  stable stack staff stage stagger stain stair stake stale stall stamp stance stand standard standardized
  standpoint standstill stapes star starch stare stark start starter startle starve stasis state static
  statin stationary stature status stay steady steal steam steel steep steer stem stenosing stent step
  stepwise stereo stereotactic stereotype stereotypic stereotypies sterile sterling sterol steryl stick
  sticky stiff still stimulant stimulate stimulatory stimuli stimulus sting stir stock stole stolen stomach
  stone stood stool stop storage store storm story straight straighten straightforward strain strainer
  strange stranger strategic strategy stratified straw stray stream street strength strengthen strep
  streptococcal streptozocin streptozotocin stress stressful stressors stretch striata striatal striate
  striatum strict strike string stringent striopallidodentate strip strive stroke stromal strong stronger
  struck structural structure struggle stuck student studio study stuff stuffy stumble stun stung stunt
  stupid style subanesthetic subaortic subclass subcortex subdural subendothelial subgroup subject subjective
  submission submit submucosal subpulmonary subretinal subroutine subscale subscribe subsepsis subsequent
  subset subsided subsidiary subsp substance substantia substantial substantiate substitute substrate
  subtelomeric subtle subtlety subtype subunit subway succeed success successful succession successive
  successor succinate succinyl succinylcholine such sudanophilic sudden sued sues suffer sufferer suffice
  sufficient suffix sugar suggest suggestive suicidal suicide suing suis suit suite sulcus sulfa
  sulfasalazine sulfate sulfite sulindac sulphasalazine sulphate sulphonate sulpiride sum sumatriptan
  summarizes summary summer sun sundry sung sunk sunlight sunny sunrise sunscreen sunshine super superb
  superfamily superficial superior supermarket supernatural superoxide supervise supervision supervisor
  supine supple supplemental supplementary support supporter supportive suppose suppress suppression
  suppressive suppressor supranuclear supraoptic suprapubic supratentorial supreme sure surface surfactant
  surge surgeon surgery surname surplus surprise surround surveillance survey survival survive survivors
  suspect suspend suspension suspicion sustain suture swallow swam swamp swap swear sweat sweaty sweep sweet
  swell swept swim swing switch switchers swollen sword swore sworn swum sx sylvan symbol symbolic symotoms
  sympathetic sympathomimetic symphony symptom symptomatic synapses synaptic syncope synd syndactyly
  syndicate syndrome syndrometype syndromic synergistically synergy synkinesis synonym synpolydactyly
  syntactic syntactically syntax synthesis synthesized synthesizer synthetic syphilis syrup system systematic
  systematically systemically systolic tab table tablet tachyarrhythmia tachycardia tachykinins tack tackle
  tacrine tacrolimus tactic tactile tactless tag tail tailbone tailor take taken taker tale talent talk tall
  talus tame tamoxifen tandem tangent tank tap tape tarda tardive target tarry tarsal task taste tasteless
  taught tax taxi taxpayer tea teach teacher team teapot tear tech technician technique teenage teenager
  teens teeth telephone telescope television tell telomeric temp temper temperature temple temporal temporary
  tempt ten tenax tend tendency tender tendon tennis tenofovir tense tension tenth terbutaline terfenadine
  term terminal terminate terminator terodiline terrify territory terror terrorist terse tertiary test
  testicle testis testosterone tetani tetanic tetanus tetra tetrachloride tetrahydobioperin
  tetrahydrobiopterin tetralogy tetrasomy text textbook textual th thalidomide thallium than thanatophoric
  thank thankful that the thee theft their them theme themselves then theophylline theorem theory therapeutic
  therapist therapy there thereabouts thereafter thereby therefore therein thereof thermal thermometer these
  thesis they thiazide thick thickened thickening thief thieve thigh thin thing think thinners thiobarbituric
  thiopental thiopentone thiopurine third thirst thirsty thirteen thirteenth thirtieth thirty this thoracic
  thorax thorough thoroughfare those thou though thought thousand thread threat threaten three threshold
  threw throat throbbing thrombasthenia thrombi thrombin thrombo thromboembolic thrombomodulin thromboplastin
  through throughout throughput throw thrown thrush thrust thumb thus thy thymic thymidylate thyromegaly
  thyroxine tibia tibial tibialis tic tick ticket tidy tie tied tiger tight tile till tilt time timer
  timescale tin tingling tinnitus tiny tip tire tissue titer title titrated titrating to toad toast tobacco
  today toe toenail together toggle toilet token told tolerance tolerant tolerate toll tomato tome tomorrow
  ton tone tongue toni tonic tonight tonotopic tonsil tonsillar too took tool tooth toothache top topic tore
  torn torr torsade torso torture torus toss total touch tough tour tourist toward tower town tox toxic toxin
  toy trace tracer trachea trachomatis track tract trade traditional traffic tragedy tragic trail train
  trainer trait tramadol trampoline tranexamic trans transcobalamin transcranial transcript transfer
  transform transfusion transgrediens transient transit transitional translate translator transmission
  transmit transmitter transmural transparent transplant transport transporter transthoracic transthyretin
  transverse trap trash trashcan trauma traumatic travel tray tread treadmill treasure treat treaty tree trek
  tremor trend trendy trespass tretinoin triad trial triallelic triamcinolone triangle triathlon triazolam
  tribe tributary triceps trichiura trichomoniasis trichorhinophalangeal trichura trick tricky tricuspid
  tricyclic tried tries trifle trifluoroacetyl trigeminal trigemino trigger triglyceride trigonocephaly
  trihexyphenidyl trilogy trimester trimethaphan trinitrate trip triphasic triple tripos tris trisomy triumph
  trivia trivial trolley troop troponin trouble trough trouser truck true truly trumpet truncate trunk trust
  trusty truth try trypanosomiasis tryptophan tubal tube tubercle tubule tubulointerstitial tularensis tummy
  tumor tumour tune tunnel turbinates turn turnover tutor tutorial twelfth twelve twentieth twenty twice twin
  twist twitch two tying type typeset typewriter typhus tyrosine ugh ugly uh ulcer ulcerans ulnar ultimate
  ultra ultradistal ultrasound ultrastructural ultrastructure um umbilicus umbrella unable unaffected
  unanesthetized unattended unaware unbalanced unbiased uncertain uncertainty unchanged uncle unclear
  uncommon uncomplicated unconnected uncontrolled unconvincing undefined under underestimate undergo
  undergone undergraduate underground underlain underlay underlie underline underlying underneath
  underperfusion understand understood undertake undertaken undertook underwent undetermined undid undo
  undocumented undone undoubtedly unduly uneasy unemployed uneventful unexpected unexplained unfair
  unfamiliar unfinished unfortunate unfounded unfriendly unhappy unhealthy unhelpful unicompartmental
  unifocal unify unilateral unimportant unintentional uninteresting union uniparental unique unit unite unity
  universal universalis universe unjustified unknown unless unlike unlimited unload unlock unlucky unmutated
  unnatural unnecessary unofficial unpaired unpleasant unread unrelated unresponsive unsafe unsatisfactory
  unseen unselective unset unsolicited unsound unspecified unsteady unsuccessful unsupported unsure
  unsuspecting untidy until unto untreated untrue unused unusual unwanted unwelcome unwell unwilling unwise
  up upbringing upcoming update upgrade upon upper upright ups upset upside upstairs uptake upward uracil
  urate urban urea uremia uremic ureter ureteral urethra urethral urge urgency urgent uric urinary urinate
  urine urodynamic urogenital urolithiasis urothelial ursodeoxycholic urticaria urticarial us usable usage
  use used useful useless user using usual uteri uterine utero uterus utilize utter vacancy vaccinated
  vaccine vacuolar vacuoles vacuum vagal vagina vaginal vaginalis vaginismus vague vain valdecoxib valgus
  valid validated valley valproate valproic value valve van vanish var variabilis variance variant varices
  variegated variety varus vary vas vasculature vasoactive vasodilator vasopressin vasospasm vast vat vector
  vecuronium vegetarian vehicle vein velocardiofacial vena vend vendor venereal venlafaxine venous ventilated
  ventral ventricle ventrolateral venture venue vera verapamil verb verbal verbatim verbose verdict verify
  vermicularis verruciformis versatile verse version versus vertebrae vertebral vertigo very vesicoureteral
  vessel vest vet veteran via viable vicar vice victim victory video view viewer viewpoint vigabatrin
  vigilance vigilans vile village vincristine vinorelbine vintage vinyl violate violence violent violin viral
  virgin virtual virtue virus visceral vision visit visitor visual visualized vital vitamin vitro vivax vivo
  vocabulary vocal voice void voltage volume voluntary volunteer volvulus vomit von vote voter vouch vowel
  vulgaris vulnificus vulva vulval vulvar waded wades wading waffle wage waist wait wake walk walker wall
  wallet wander want war ward warehouse warfarin warm warmer warmth warn warp warrant warranty wart wartime
  wary was wash washout wasn wasp waste wasteful watch water watery wave waveform way we weak weaker wealth
  wealthy wean weapon wear weary weasel weather wed wee weed week weekday weekend weigh weight weightbearing
  weird welcome welfare well went were werneckii west westermani western wet whale what whatever whatsoever
  wheel wheelchair wheeze wheezy when whence whenever where whereas whereby whereupon wherever whether which
  whichever while whilst whim whiplash whipplei whistle white who whoever whole wholeheartedly wholly whom
  whoop whose why wicked wide wider widespread widow width wife wild will win wind window wine wing winner
  winter wipe wire wisdom wise wiser wish wit witch with withdraw withdrawal withdrawn withdrew within
  without witty wive wizard woke woken wolf woman wombat women won wonder wonderful wont wood wooden woolly
  wooly word wore work worker workload workout workshop workup world worldwide worm worn worry worse worsen
  worship worst worth worthless worthwhile worthy would wouldn wound wow wrap wrapper wrath wreck wrecker
  wren wretched wrist write writer writhing written wrong wrote wt xanthine xenopi xeroderma xerostomia ya
  yard yawn yaws year yeast yellow yellowish yes yesterday yet yeti yield yoga yohimbine yokogawai yolk you
  young younger your yourself yourselves youth yr yrs zero zeta zidovudine ziprasidone zone zoom zoster
  zymosan`.split(/\s+/),
);
