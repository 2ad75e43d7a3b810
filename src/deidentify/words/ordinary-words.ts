/**
 * Words of English and of medicine that are written in lower case: an unknown capitalised word that is not
 * here may be a name. Made from the lower-case words of open corpora (mts-dialog, aci-bench, primock57,
 * NCBI disease, BC5CDR, BioRED, Mondo, DOID) that occur at least three times (ontologies: five); inflected forms and
 * regular medical endings are left out, since ordinary-word.ts knows them.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `aa abdo abdomen abdominal abducens aberrant ablated able abnormal about above abrasion abrogated abscess
absence absent absolute absorptive abstinence abstinent abundance abundant abuse abusers abx accelerated
accent accentuated acceptor access accessory accident accidental accompanied accompanying accomplished
according account accountant accumbal accumbens accumulate accuracy accurate acetaminophen acetate acetic
acetylcholine acetylsalicylic achalasia ache achieve achromatopsia achy acid acidic acidophil acinar acini
acinic acitretin acne aconitine acoustic acquire acral acro acrocephalopolysyndactyly acrocephalosyndactyly
acrofacial acrofrontofacionasal acrokeratoderma acrolein acromegaly acromesomelic acrorenal across act actin
actinic actinomycetales action activate activator active activin actual acuity acupuncture acute acyl ad
adapted adaptive add addicted addicts additional additive address adenine adenocystic adenohypophysis
adenosine adenosylcobalamin adenovirus adenylate adequate adhesion adhesive adiponectin adipose adjacent
adjunct adjunctive adjust adjuvant administered administering admission admit adnexa adnexal adolescence
adolescent adopted adrenal adrenaline adrenergic adrenocorticotropic adrenocorticotropin adult adulthood
advance advantage adverse advise aerobics aeruginosa affect affective afraid after afternoon afterwards
again against agarose age aged agent agglutinin aggravate aggrecan aggregate aggression aggressive aging
agitated agnathia agnosia ago agonist agree ahead aid aide aim air airbag aircraft airplane airway akathisia
akinesia akinetic aku al alacrima alanine alar alarm albeit albino albumin albuterol alcohol alcoholic
aldehyde aldosterone alendronate alert alfentanil algorithm alimentary alive alkaline all allele allelic
allergic allergy alleviate alloantigen allocated allograft alloimmune allopurinol allosteric allow almost
alone along alongside alopecia alpha alprazolam already alright also alter alternate although altogether
alveolar alveoli always am amantadine amazing amblyopia ambulance ambulate ambulatory amebic ameliorate
amide amifostine amikacin amine amino aminoglycoside aminonucleoside aminophylline aminopterin amiodarone
amitriptyline amlodipine ammonia ammonium amnesia amnestic among amount amphotericin amplify amplitude
ampulla ampullary amygdala an anabolic anaerobic anaesthesia anaesthetic anaesthetised anagen anal analgesia
analgesic analog analogue analyse analyze anaphylactic anaphylaxis anatomic anatomy anauxetic ancestor
ancestral ancestry anchor anchorage ancient and androgen anecdotal anemia anemic anencephaly anesthesia
anesthetic anesthetized aneuploidy aneurysm aneurysmal anger angiitides angina angiocentric angiographic
angiotensin angiotensinogen angle anhydride animal anion aniridia ankle ankyloblepharon ankyloglossia
ankylosing ankyrin annotated annual anodontia anogenital anomaly anonychia anophthalmia anorectal anorexia
anosmia another answer ant antagonist antagonize antalgic antenatal antepartum anterior anterolateral
anthracycline anthrax anti antiarrhythmic antibacterial antibody anticancer anticataleptic anticholinergic
anticoagulant anticonvulsant antidepressant antidiuretic antiepileptic antigen antihyperalgesic
antihypertensive antiinflammatory antimicrobial antineutrophil antinociceptive antioxidant antiparkinsonian
antiphospholipid antiplatelet antiretroviral antisense antisera antithrombin antitumor antiviral antrum
anuria anus anxiety any anymore anyone anything anytime anyway anywhere aorta aortic aortopulmonary apart
aperta apex aphakia aphasia apical apnea apo apocrine apolipoprotein apomorphine apparatus apparent appealed
appear appearance appendage appendiceal appendix appetite apple appreciate approach appropriate approval
approved apraxia aprotinin aqueduct arachnodactyly arch architecture arcus are area areata areflexia 
areola areolar argatroban arginine argininosuccinic arise arisen arm arose around arrange array arrest
arrhythmia arrhythmic arrival arrived arterial arteriolar arteriosus artery arthus article artificial
aryepiglottic aryl as asap asbestos ascending ascites asenapine aseptic aside ask asleep asparagine
aspartate aspartic aspect asphyxia asphyxiating aspirin asplenia assay assembled assembly assess assigned
assist assistance assistant associate assume asterixis asthma asthmaticus astrocytes asymptomatic asynergy
asystole at ataxia ataxic ataxin atazanavir ate atopic atracurium atresia atrial atrichia atriodigital
atrium atrophia atrophicans atrophoderma atropine attached attack attained attempt attend attenuate attorney
attribute atypia auditory aunt aura aureus auricle auriculocondylar authors autism auto autoantibodies
autoimmune autoinflammatory autoinhibited automated autonomic autophagic autophagy autopsy auxiliary average
aversive avid avium avoid avoidance avulsion awake awaken aware away awful awhile awoke axial axilla
axillary axis axon axonal azoospermia baby bacillary back backboard backcross background bacteria bacterial
bactericidal baculovirus bad bag bait balance ball balloon band bandage bar barely barium bark barrier basal
base baseball baseline basepair basic basically basicranium basilar basis basket basketball basophil
basophilic bathroom battery bax bcg bcl be beach beagle beans bear beard beat beautiful became because
beclin become bed bedroom bedside bedtime been beer before began begin begun behavior behavioral behaviour
behavioural behind being belated believe belly below bend bendrofluazide beneath beneficial benefit benign
bent benzodiazepine benzoyl benzoylecgonine beriberi berry besides best bet beta betacatenin better between
beverages beyond bias biceps bicuculline bid bifid bifida big bigger biggest bike bilateral bile biliary
bilirubin bind biomarker biopsy biosynthesis biosynthetic biotin biphasic bipolar bird birdshot birth
birthday bisphosphonate bit bite bitemporal bizarre black blackouts bladder blade blame blast blastema
blastocyst bleed blepharo blepharochalasis blepharocheilodontic blepharospasm blessed blind blister bloated
bloating block blockade blockage blocker blood bloodwork bloody blot blue bluish blunted blur blurry board
boat body bodyweights bolus bone bony book boot border borderline born bortezomib boss both bother
botrocetin bottle bottom botulinum bought bound boundary bout bovine bowel bowing bowl box boy boyfriend bp
bpm brace brachial brachydactyly brachymesophalangy brachyolmia bradycardia bradykinesia bradykinin brain
brainstem branch branchial branchiootorenal branchpoint break breakage breakdown breakfast breakpoint
breakthrough breast breath breathe breathless bred bridge brief bright bring brisk brittle broad broke
broken bromide bromocriptine bronchial bronchioloalveolar bronchopneumonia bronchopulmonary bronchus brother
brought brown bruit brush buccal bud buddy buffer build bulbar bulbospinal bulge bulk bullosa bump bundle
bunion bupivacaine buprenorphine bupropion burden burn burnetii bursa bus busy but butt butterfly buttock
button buy buzzing by bypass cabergoline cabinet caecum cafe caffeine café cage calcaneal calcific
calcificans calcifying calcineurin calcitonin calcium calculated calculus calendar calf call callosum
calvarial calves came camera camptodactyly can canal cancelled cancer candidal candidate candidiasis candy
cane canine canker cannabis cannot cannulae cap capecitabine capillary capital capsaicin capsulatum capsule
capture car carbachol carbamazepine carbamoyl carbohydrate carbon carbonate carbonic carboplatin carboxy
carboxyl carbuncle carcinogen card cardboard cardia cardiac cardial cardinal cardiolipin cardiomyopathic
cardioprotective cardiopulmonary cardiotoxic cardioversion care careful caries carmofur carnitine carota
carotid carpal carrageenan carrier carrots carry cartilage carvedilol cascade case cash cast castrated cat
catabolic catalepsy catalyze cataract catatonia catch catecholaminergic categories cath cathepsin catheter
cauda caudal caudate caught causal cause cava caval caveolae caveolin cavity cayetanensis cc cease cecal
cecum celebrated celery celiac cell cellulose cen cent center central centre centromere centromeric
centronuclear centrotemporal cephalosporins cerebellar cerebelloparenchymal cerebellopontine cerebellum
cerebral cerebri cerebro cerebrofrontofacial cerebrooculofacioskeletal cerebroretinal cerebrospinal cerebrum
cerevisiae ceroid certain cervicomedullary cervix cesarean chain chair challenge chamber chance chancre
change channel characterised characterize charge chart check checkpoint checkup chef chelating chemistry
chemo chemoattractant chemokine chemopreventive chemotactic chemotaxis chemotherapeutic chemotherapy chest
chew chi chiasm chiasma chick chicken chickenpox chief chilblain child childbirth childhood children chilled
chills chimeric chin chip chiropractic chiropractor chloramphenicol chloride chloroprocaine chloroquine
choanal choice choking chol choledochal cholelithiasis cholera cholerae cholestanol cholestasis cholestatic
cholesterol cholesteryl cholinergic chondroitin chondromalacia choose chordate chordin chorea choreic
chorionic chorioretinal chosen chow chromaffin chromatid chromatin chromophil chromophobe chronic
chronically chronotropic church cibenzoline cicatricial cidofovir cigarette cigs ciliary cilium cinacalcet
cingulate ciprofloxacin circadian circuits circulating circumcision circumference circumferential
circumpapillary circumscribed circumstances cis cisapride cisplatin cited citrate citrin citrulline citrus
city claim clarify class classic classified claudin clavicle clean cleanser cleansing clear clearance
cleavage cleft cleidocranial clicking clicks climb clinic clinician clipping clitoral clitoris clivus
clomiphene clonal clone clonus clopidogrel close closer closest closure clot clothes cloverleaf clozapine
club clubfoot clue clumsy cluster cm co coactivator coadministered coal coarse cobalamin cobblestone cocaine
cochlea cochlear cocktail code codeine codominant codon coefficient coenzyme coeruleus coexpression cofactor
coffee cognitive coherence cohort coin coincidence coincident coinciding coke colchicine cold coli collagen
collateral colleague college colliculus colon colonic colony color colorectal colorectum colour column
columnar coma combined combining come comedo comfort commercial commissural commissure committed common
commonest comp companion company compare comparison compensate compensatory competitive complain complaint
complementary complete complex compliance compliant complotype component composed composite compound
comprehend comprehensive compression comprise compromise compulsive computed computer computerized
concentrate concentric concept concern conclude conclusion concomitant concordance concurrent condensed
conditional conductive cone confer conference confidence confident confined confirm conflicting confocal
conformational confound confounders confused confusion congenita congenital congested congestive conjunctiva
conjunctival connecting connective connects connexin consecutive consensus consent consequence consequent
conserved consider considerably consist consistency consistent constant constipated constitute
constitutional constitutive constrictive construct consult consume consumers contact contain contaminated
content context contig continue contour contraceptive contractile contractural contracture contralateral
contrary contrast contribute control controlateral controversial contusion conus convenient conventional
conversion convincing convoluted convulsant convulsive cook cool cooperate cope copper coproporphyria copy
cor cord core cork corn cornea corneal corner coronal coronary coronavirus corporis corpus correct correlate
correspond cortex corticalis corticosterone corticotropin cortisol cortisone coryzal cosegregated
cosegregates cosmetic cosmid cost costovertebral cotransporter cotton cough could counseled
counselled counselling counselor count counter counterpart country couple course cousin covariance
covariates cover coverage cow coxa crack crackers crackles cramp cranial cranio cranioectodermal
craniofacial craniofrontonasal craniometaphyseal crash crazy crea cream creases create creatine creatinine
crepitus crisis criteria crocin cross crossover crowd crucial cruciate crude cruise crutches cruzi cry crypt
cryptic cryptophthalmia cryptophthalmos crystal crystalline cuff cultural culture cup curb curcumin cure
current curvature curve customer cut cutanea cutis cycle cyclic cyclin cyclosporin cyclosporine cyproterone
cyst cysteine cystic cystica cytochrome cytogenetically cytokine cytokinesis cytomegalovirus cytoplasm
cytoplasmic cytosine cytoskeletal cytoskeleton cytosol cytosolic cytostatic cytotoxic dad daily damage
danger dapsone dark data date daughter daunorubicin day daytime de deal dealt deamino dear death
debilitating debrisoquine debulking decade decalvans decay deceased decided deciliter decision decline
decompensated decompression decubitus dedifferentiated deduced deemed deep deer defect defective defense
defer deferasirox deferens deficiency deficient deficit define definite deformans degenerated degree
dehiscence dehydrated del delay deleted deletional deliberate delineate delirium deliver delivery delta
dementia dementing demographic demonstrate demyelinating den denaturing dendrin dengue dense dental dentate
dentin dentine dentist deny deoxycorticosterone depend dependence dependency dependent depleted deposit
depressant depressed depression depressive deprived depsipeptide depth der derive dermal dermatitidis dermis
des descended descending descent describe deserve design designated desire desk desmin despite detail detect
deteriorating determinant determine detrimental detrusor devastating develop developmental device devoid dex
dexamethasone dexrazoxane dextran dextro dextrocardia dextromethorphan di diabetes diabetic diacetate
diagnose diagnostic diameter diaper diaphoresis diaphragm diaphragmatic diaphyseal diarolyte diarrheal
diarrhoea diary diastema diastolic diathesis diazoxide diclofenac did didanosine die died diencephalic
diencephalon diet dietary dietitian diff differ difference different differential differentiate difficile
difficult difficulty diffuse diffusion digestive digit digital digitalis digoxin dilated dilevalol diligent
diltiazem dimension dimeric diminish dinner dinucleotide diphosphate diphtheria diplegic diplopia
dipyridamole direct dirty disabling disaccharide disappearance disc discharge disclosed discoidin discolored
discomfort discontinue discordance discordant discovered discovery discrepancy discrete discuss discussion
disequilibrium disk dismissed disomy disorder disoriented disparate dispersed display disrupt disruptive
dissecans disseminata disseminated dissociated distal distance distant distension distinct distinctive
distinguish distress distributed district disturbance disturbed disturbing disulfide disulfiram diuresis
diuretic diurnal divalent divalproex diverse diverticulum divided division divorced dizzy dl do doc
docetaxel doctors does dog doing domain dome dominant dominate done donor door dopa dopaminergic
dorm dorsal dorsalis dorsoventral dos dosage dose dothiepin double doubly doughnut down downregulated
downregulating downstream doxorubicin doxycycline drainage dramatic dramatically drank drastic drawer drawn
dressing drift drink drinker drip drive driven driver driveway droop drop drove drug drunk drusen dry dual
duct ductal ductus due dull duodenal duodenum dup duplicated dural during dust duty dying dynamic dynein
dysarthria dysautonomia dyscrasia dysentery dysequilibrium dyserythropoietic dyskinesia dyskinetic
dysmorphic dysmyelinating dyspareunia dyspepsia dysphagia dysphonia dyspnea dyspraxia dyssynergia dystonia
dystonic dystrophia dystrophica dystrophin each ear earache earlier earliest ease easily eastern easy eat
eaten eater eccrine echo echocardiographic eclampsia ecstasy ectodermal ectopia ectopic ectrodactyly
ectropion eczema edema editing effect effective effector efficacy efficiency efficient efflux effort
effusion egg eight eighteen eighteenth eighth eighty either elaborate elastic elasticum elastin elbow
elderly elected electric electro electrocardiograph electrocardiographic electroconvulsive electrode
electrolyte electromyographic electron electronic electrophoresis electrophoretic electrophysiologic
electroretinal electroshock elephantiasis elevate eleven eleventh elicit eliminate else elsewhere elucidate
elusive embryo embryonal embryonic emerged emergence emergency emerging emerin emesis emission emodin
emotional emphasis emphysema empirically employed employee employing empty empyema enable enamel enantiomer
encephalomyopathic encode encompass encountered encounters end endo endocardial endocardium endocervix
endocrine endodermal endolymphatic endometrial endometrium endomyocardial endoplasmic endosteal endothelial
endothelin endothelium endpoint energy enflurane engage engendered engineer enhance enhancer enjoy enlarged
enough enriched enroll ensued ensure enter enteric enterochromaffin enterovirus enthesis enthusiasm entire
entity entropion entry enuresis envelope environmental enzymatic enzymatically enzyme enzymic eosinophil
eosinophilic ependymal ephedrine epicanthus epicardial epicardium epicondyle epidemiologic epidermal
epidermis epididymal epididymis epididymo epidural epigastric epiglottic epilepsy epileptic epilepticus
epinephrine epipen epiphora epiphyseal epiphyses epiphysis episode episodic epithelia epithelial epithelium
epitope epsilon equal equina equine equinovarus equivalent erectile erosion erosive error eruptive
erysipelas erythema erythematosus erythroderma erythrokeratodermia erythropoiesis erythropoietic
erythropoietin escalated escape esophageal esophagus esotropia especially essential establish estate ester
estimate estradiol estrogen et etc ethambutol ethanol ether ethinyl ethnic ethnically ethyl etifoxine
etiologic etodolac etomidate etoposide etoricoxib eustachian eval evaluate even event eventual ever every
everyday everyone everything everywhere evidence evident evolutionary evolving ex exacerbate exact exam
example exanthem excavatum exceed excellent except excess excessive exchange excision excitatory excited
exciting exclude exclusion exclusive excrete executive exencephalic exencephaly exercise exert exertional
exfoliativa exhausted exhibit exist existence exit exo exocrine exomphalos exon exonic exophthalmic
exophthalmos exotropia expand expansile expansion expect expectancy expensive experience experimental
expiratory explain explants exploited exploratory explore export exposed exposure express expression
expressive extend extension extensive extensor extent externa external extra extract extradural
extraembryonic extragonadal extrahepatic extramedullary extrapulmonary extrapyramidal extraskeletal extreme
extrinsic exudate eye eyeball eyelashes eyelid eyesight ezetimibe face facet facial facies facilitate facio
facioscapulohumeral fact factor faded fail failure faint fair falciparum fall fallen fallopian fallot false
falx familial familiar family fan far farmer fascia fashion fast faster fat fatal fate father fatigue fatty
faucial favism favor favour fax fear feature febrile feces fed feed feedback feel feet feline fell felt
female femoral femur fenoldopam fentanyl ferritin fertile fetal fetalis fetus fever feverish few fewer fiber
fibre fibrillary fibrin fibrinogen fibrocystic fibroepithelial fibrolamellar fibronectin fibrosa fibrosing
fibula field fifteen fifteenth fifth fifty fight figure file filiforme fill filter final find fine finger
fingernail fingerprint finish firesetting firm first fish fission fissure fistula fistulae fit five fivefold
fix flag flank flap flare flash flat flatmates fleck flex flexion flexor flexure floor flow flox flu
fluctuated fluctuates fluctuating fluency fluent fluid fluke flumazenil fluorescein fluorescence fluorescent
fluorouracil fluoxetine fluphenazine flush flux flx focal foci focus foetal foetus folate fold folic folinic
follicle follicularis follow followup food foot football for foramen foramina foraminal force forearm
forebrain forehead foreign forelimb foreskin forest forestomach forget forgot forkhead form formal former
formula forty forward fossa foster foul found founder four fourfold fourteen fourteenth fourth fovea foveal
fractalkine fractional fracture fragile frambesia frame frameshift framework frank frataxin free frequency
frequent fresh friend from front frontal frontometaphyseal frontonasal frontotemporal frozen fructose fruit
frustrated fs fugax full fully fulminant fumarate fun functional functionless fundamental fundus fungal
fungoides funny furniture furosemide further furuncle fusidic fusion fussy future gabapentin gain gait
galactose gall gallbladder gallops gallstones game gamma ganaxolone ganciclovir ganglia ganglion ganglionic
gangrene gangrenosum gankyrin gap gartanin gas gastric gastrin gastro gastrocnemius gastroesophageal
gastrointestinal gastrojejunal gave gaze gear gel geleophysic gellan gemcitabine gender gene general
generalisata generalised generalized generate generic genetically geniculate genital genitalia genitourinary
genome genomic genotoxic genotype genotypic gentamicin gentleman genu geographic germ germinal germline
gestational gestationis get ghrelin giant gingiva gingival girl girlfriend gist give given glad gland glans
glass glial glimepiride glioma glioneuronal global globe globulin globus glomeruli glomerulocystic
glomerulus glomus glossopharyngeal glottis gloves glu glucagon glucose glutamate glutamatergic glutamic
glutaric glutaryl glutathione gluteal gluten glyburide glycerol glyceryl glycine glycogen glycol
glycoprotein glycosylphosphatidylinositol gnawing go goal goblet goes going goiter goitre gold golden gonad
gonadal gonadotrophin gonadotrophs gonadotropin gone gonococcal gonorrhoea gonorrhoeae good got gotten gout
gouty gp grab grade gradient gradual graft gram grand grandchildren grandfather grandkids grandma
grandmother grandparents granin granule granulosa granulosus grape grass gravidarum gravis gray great
greater greatest green grew grip grocery groin groove gross ground group grow grown growth guanine guanylate
guarantee guard guess guide guidelines guinea gum gun gut guy gym gynecologic gynecomastia gyrata gyrate
gyrus habit habitual habitus had haematobium haematopoietic haemodynamic haemoglobin haemoptysis haemorrhage
haemorrhagic hair hairy half hallmark halluces hallucinogen hallux halo haloperidol halothane hamster
hamstring hand handicapped handle hanging haploinsufficiency haplotype happen happily happy haptoglobin
harbor hard harder hardware harlequin harm harmful harvested has hauling have hay hayfever hazard
hbeta he head headache heal health healthcare healthier healthy hear heard heart heartbeat heartburn heat
heavily heavy heel height held helix helminthiasis help helper helpful helvetica hematemesis hematochezia
hematocrit hematologic hematopoiesis hematopoietic hemi hemianopia hemifacial hemimelia hemiplegic
hemisphere hemispheric hemodynamic hemoglobin hemopoietic hemoptysis hemorrhage hemorrhagic hemostatic hence
hep heparan heparin hepatic hepato hepatobiliary hepatocerebral hepatomegaly hepatopancreatic hepatorenal
hepatotoxic hepcidin her herbal here hereditaria hereditary herein hernia herniated heroin heroine herpes
herpesvirus herpetic herpetiformis herself heterochromic heterodimer heteroduplex heterotaxy heterotopia
heterotopic heterozygote hexadecanol hexamethonium hiatal hiatus hiccups hidden high higher highest
highlight hiking hilar hilum hilus him himself hind hindlimb hip hippocalcin hippocampal hippocampus his
histochemistry histologic histone histopathologic historian historic history hit hitherto hives hoarse hobby
hockey hold hole holiday holoprosencephaly home homemaker homeobox homeodomain homeostasis homicidal hominis
homo homogenates homogentisate homogentisic homolog homologue homosexual homozygote honest honey honeycomb
hope hopefully hordeolum horizontal hormonal hormone horn hospital hospitalized host hot hotspots hour house
household housekeeper housekeeping how however hprt hr hrs hs huge huh hum human humanus humeral humero
humeroradial humerus humid humor humour hundred hunger hungry huntingtin hurry hurt husband hx hyaline
hyalinizing hybrid hybridized hybridizing hydatid hydranencephaly hydrated hydroa hydrocarbon hydrocephalus
hydrocephaly hydrochloride hydrochlorothiazide hydrocortisone hydrogen hydrolethalus hydrophila hydrophobic
hydrops hydroxyurea hyper hyperactive hyperalgesia hyperalgesic hyperbaric hypercalciuric hyperekplexia
hypereosinophilic hyperextension hypergonadotropic hyperimmunoglobulin hyperkinesis hyperkinetic hyperopia
hyperphalangy hyperphosphatasia hypersecretory hypersensitive hypersomnia hypertension hypertensive
hyperthermia hypertonic hypo hypoactive hypocalciuric hypocaloric hypochromia hypochromic hypodontia
hypoglossal hypogonadotropic hypokinesia hypomyelinating hypoperistalsis hypopharyngeal hypopharynx
hypophosphatasia hypophysectomized hypospadias hypotension hypotensive hypothalamic hypothalamus hypothermia
hypotheses hypothesis hypothesize hypotonia hypotony hypoxanthine hypoxia hypoxic hystrix ibrutinib
ibuprofen ice iced icing idea ideal identify idiopathic iduronate ie if ii iii ileal ileum ileus iliac ill
illegal illicit illustrate image imagine imbalance immature immediate immobilized immobilizer immune
immunoassay immunoblotting immunocompromised immunodeficiency immunofluorescence immunoglobulin
immunohistochemistry immunologic immunomodulatory immunoreactive immunosorbent immunostaining
immunosuppressant immunosuppression immunosuppressive immunotherapy impact impair impatient imperfecta
imperforate impetigo implant implemented implicate imply import importance important impotence impression
imprint improve in inactivate inactive inadequate inappropriate inborn inbred incidence incident
incidentally incision incisional incisor include inclusion incompetence incomplete inconclusive inconsistent
incontinence incredibly incubated indeed indel independence independent indeterminate index indicate
indicator indices indirect individual indocyanine indolent indomethacin induce inducer industrial industry
ineffective inexpensive infancy infant infantile infarct infected infective inferior inferolateral infertile
infiltrate inflamed inflammatory influence influenza influx info informed infratentorial infrequent
infundibulum infused infusion infusional ingest ingredient inguinal inguinale inhalant inhaled inhaler
inherit inheritance inhibit inhibitor inhibitory initial initiate injure injury innate inner inositol
inpatient inquired ins insect inside insight insipidus insomnia inspiratory inspired instance instead
instilled instructed insufficiency insufficient insulin insult insurance intact intake integrated integrin
integumental integumentary intellectual intelligence intense intensive inter interact intercalary
interdigitating interest interfere interference interferon intergenerational interim interleukin
intermediate intermittent interna internal international interpreted interrupt interspecific interstitial
interval intervertebral intestinal intestine intima intimate into intolerance intolerant intra intracarotid
intracerebral intracoronary intracranial intracystic intracytoplasmic intradermal intraductal intradural
intraepidermal intraepithelial intrafamilial intragastric intrahepatic intrahost intramedullary
intraparenchymal intrapelvic intraperitoneal intrarenal intraspinal intrathecal intrathoracic intrauterine
intravitreal intriguing intrinsic intrinsically introduce intron intronic intubated inv invariably invariant
invasion invasive inversa inverse inversion inversus inverted investigate investigator invited involuntary
involve inward iodide iodine iodixanol iohexol ion ionic ionizing iopamidol iopromide ip ipratropium
ipsilateral irinotecan iris iron irradiated irrespective irritant is island islet isoelectric isoenzyme
isoflurane isoform isolate isoleucine isoniazid isoproterenol isotype isovaleric issue isthmus it itchy
items its itself iv ivy jammed japonicum jaundice jaw jejunal jejunum jerking jerks jerky job join joint
jugulare juice junctional junk just juvenile kainic kappa karyotype kb keep keloid kept keratinizing
keratoconus keratoderma kernicterus ketone ketoprofen key keyboard kg kick kid kidney killer kilobases
kinase kind kindled kindling kindred kinetic kininogen kinky kit kitchen knee kneecap knew knives knock
knockdown knockout know knowledge known la lab label labetalol labia labial labium labor laboratory
labyrinth labyrinthine lack lacrimal lacrimoauriculodentodigital lactate lactic lactose lady lagophthalmos
lambda lamellar lamina laminin lamivudine language laparoscopic laps large larger largest lariat larva
laryngeal laryngo laryngomalacia laryngotracheoesophageal larynx laser last late latency latent later
lateral lathosterol latter lattice laundry laxa laxity lay layer lazy lead leader league leak leakage learn
least leave lecithin lectin led left leftward leg legal leishmaniasis lemon lenalidomide lend length
lengthening lengthy lens lentigines lentis leprosy leptin leptomeningeal leptomeninges leptomeninx lesion
lesional less lesser lessons let lethal lethargic lethargy leucine leucocytes leucocytoclastic leucovorin
leukonychia leukoplakia level levior levodopa levofloxacin levonorgestrel libido libitum library lice lichen
lid lidocaine lie life lifestyle lifetime lift ligand ligase light lightheaded lignocaine like likelihood
limb limbic limit lindane line lineage linear link linkage lip lipase lipid lipoid lipoma lipopolysaccharide
lipoprotein liquid lissencephaly list listen liter literature lithium lithotripsy littermates little live
livedo liver lo load lobar lobe local localised localize loci locking locomotor locus lod log logarithm
lometrexol long longer longest longitudinal longstanding look loop loose loosening loreclezole lose loss
lost lot lotion loud louse love low lower lowest lozenge lpa luckily lucky lumbar lumbosacral lumen luminal
lump lunch lung lupus lutea luteinizing lyase lying lymph lymphatic lymphoepithelial lysates lysine lysis
lysozyme ma macaque machine machinery macrocephaly macrocystic macrodactyly macrolide macromastia
macromolecules macroscopic macrosomia macula made magnesium magnetic magnitude magnum main mainland
mainstream maintain maintenance major majora make mal malabsorptive malaise malaria male malformed
malignancy malignant mall mallei malleolus malocclusion malondialdehyde malonic malt maltolyl mammalian
mammals mammary man manage manager mandibuloacral mandibulofacial mangiferin mania manic manifest manner
mannitol mansoni mantle manus manuscript many map maple marble margin marginal marijuana marked marker
market marneffei marriage married marrow mask mass massage massive mast mat match mate material maternal
matrix matter mature max maxillary maxillofacial maximal maximum may maybe maze mazindol mcg mdx me meal
mean meant meantime measles measure meat meatus mechanic meconium med media medial median mediastinal
mediastinum mediate mediator medicated medicine medinensis medium medulla medullaris medullary meet
megacolon megaconial megacystis megalencephalic megalencephaly megalocornea megaureter melanocortin
melatonin melena mellitus meloxicam member membrane memory men meningeal meninges meningococcal meninx
menopausal menopause menses menstrual mental mepivacaine meromelia merosin mesangial mesenchymal mesenteric
mesentery meshwork mesial mesna mesoaxial mesodermal mesomelic mesonephric mesothelial mesothelium message
messenger messing met meta metabolic metabolically metabolite metabolize metabolizer metabotropic metacarpal
metachromatic metal metameric metanephric metaphyseal metastases metastasis metastatic metatarsal metformin
meth methadone methionine method methotrexate methyl methylated methylating methylcobalamin methyldopa
methylergonovine methylmalonic methylmalonyl methylphenidate methylprednisolone metrifonate mexiletine mg
mice micro microangiopathic microarray microbial microcephalic microcephaly microcoria microcornea
microcystic microdontia microg microglia microglial micrognathia microinjected microinvasive microl microm
micromol microphthalmia microphthalmos microsatellite microscope microscopic microscopically microsomia
microspherophakia microtia microvillus mid midbrain middle midface midfoot midline midnight midpontine might
migraine migraineurs migrans migrating migratory mild milder mile milia miliaria miliary milieu military
milk milligrams million mimicking min mind mineral mini minicore minimal minimize minimum minivan minor
minora minus minute mirror miscarriage mismatch misoprostol miss missense mitis mitochondria mitochondrial
mitogen mitoxantrone mitral mix mixture ml mm mmol mobile modafinil mode model moderate modern modest
modifier modify modulate moisturizing mol molar mole molecule molybdenum mom moment mommy monilethrix
moniliasis monitor monkey mono monocarboxylate monochromacy monoclonal monocytogenes monodermal monomer
mononuclear monophasic monophosphate monoplegic monosomy monotherapy month mood morbid more morning morphea
morphine morphologic mosaic mosquitoes mossy most mother motif motion motivational motor mottled mountain
mouse mouth move mu much mucin mucoid mucosa mucosal mucous mucus mug multi multicenter multicentric
multicore multicystic multidisciplinary multidrug multifactorial multifocal multiforme multilayered
multilineage multimer multiminicore multiple multiplex multipoint multisystem multivariate multivitamin
mumol murine murmur muscarinic muscimol muscle musculocontractural musculoskeletal musculus must mut
mutagenized mutant mutase mutated mutational mutilans mutilating mutism mx my myasthenia myasthenic
mycobacterial myelin myelinated myeloschisis myelosuppression myiasis myocardial myocardium myoclonic
myoclonus myoepithelial myofibrillar myokymia myoma myometrium myopathic myopia myosin myotonia myotonic
myself myxedematosus myxoid myxoma naevus nagging nail naloxone name nanophthalmia nanophthalmos nap
naproxen narcolepsy narcotics narrow nasal nasolacrimal nasopharyngeal nasopharynx nationwide native
natriuretic natural nature nausea nauseated nbs nd near nearby nebulin nebulizer necessarily necessary
necessitating neck necrotising necrotizing need needle needlestick neighborhood neighboring neisserial
neither nelarabine nemaline neo neoformans neonatal neonate neonatorum neoplasm nephew nephrin
nephrolithiasis nephronophthisis nephropathic nephrotoxic nerve nervosa nested netilmicin netrin network
neural neuralgic neuro neuroactive neuroaxonal neurobehavioral neurocognitive neurodevelopmental
neuroectodermal neuroendocrine neuroepithelial neuroepithelium neurogastrointestinal neuroglia neuroglial
neurohypophyseal neurohypophysis neuroleptic neurologic neuromyotonia neuron neuronal neuronopathic
neuropathic neuropeptide neurophysiologic neuroprotective neuropsychiatric neurosensory neuroserpin
neurosyphilis neurotensin neurotoxic neurotransmission neurotransmitter neutral neutrophil neutrophilic
never nevi nevoid nevus new newborn newer newspaper next ng nibrin nice nicotine nicotinic niece nifedipine
night nighttime nigra nigricans nigrostriatal nil nimesulide nimodipine nine nineteen nineteenth ninety
ninth nipple nitrendipine nitric nitrite nitrogen nitroglycerin nitroprusside nm nmol no nobody nociceptive
nocturnal nodal node nodosa nodosum nodule non nonalcoholic noncastrated noncompliance nondiabetic
nondistended nondrinker none nonencapsulated nonetheless nonfunctional nonfunctioning nonhereditary
nonimmune noninsulin noninvasive nonionic nonmedullary nonossifying nonphotosensitive nonpitting
nonprogressive nonrandom nonselective nonsense nonsmall nonsmoker nonspecific nonsyndromic nontender
nontoxic nonusers nonweightbearing noon nor noradrenaline noradrenergic norepinephrine norfloxacin normal
normalized normalizes normotensive normoxic northern nose not notably note nothing notice notify notion
notochord notochordal nourished novel novelty novo now nowhere nt nuclear nuclei nucleoside nucleotide
nucleus nude null numb number nurse nutritional nutritionist nuts nyctalopia nystagmus oat obese object
objective obligate oblique obliterans obscure observational observe obsessive obstructed obstructive obtain
occasion occasional occipital occluded occlusion occlusive occult occupancy occupational occur occurrence
octreotide ocular oculo oculoauriculovertebral oculocerebrorenal oculomotor oculopharyngeal
oculopharyngodistal odd odor oedema oesophageal oesophagus oestrogen of off offer office offspring often oil
ok olanzapine old older oldest olecranon olfactory oligodendroglial oligodontia oligohydramnios
oligonucleotide olivopontocerebellar on once onchocerciasis oncogene one ongoing online only onset onto
oocyte op opalescent open ophthalmia ophthalmic ophthalmologic opiate opinion opioid opposed opposite
opsonic opted optic optica optimal optimized optimum option or oral orange orbit orbital order ordinary
organ organic organising organizing organophosphate organotypic orgasm oriented orifice origin original
originate ornithine orofacial orofaciodigital oropharyngeal oropharynx orthologue orthopedic orthopedist
orthopnea orthostatic orthotics orthotopic ossicle ossificans ossifying osteoclast osteomalacia osteomimicry
ostium other otherwise otitis oto otopalatodigital otospondylomegaepiphyseal ouabain ounce our out outbursts
outcome outer outflow outlet outline outpatient output outside outstretched outta ovale ovarian
ovariectomized ovarii ovary over overactive overall overcome overdose overeating overexpressed
overexpressing overexpression overgrowth overhead overlap overload overlying overnight oversulfated overt
overuse overweight owing own oxidant oxide oxycodone oxygen oxyphilic oxypurines pacemaker pachygyria
pachyonychia pacing pack paclitaxel pad paediatric paid pain painful painting pair palate palatine pale
palisaded pallidal pallidum pallidus palm palmar palmaris palmitoyl palmoplantar palmoplantaris palpebral
palsy pancreas pancreatic panel panic panicked pap papaverine paper paperwork papillae papillary
papilliferum papillomavirus papules papulosa paracetamol paradigm paraffin paraganglion parahippocampal
parainfluenza parallel parameters paramethasone parametrium paramyotonia paranasal paranoia parapertussis
parasite parasomnia paraspinal parasympathetic paraurethral paravertebral parenchyma parenchymal parent
parental parenteral paresthesia parietal parkinsonian paronychia parosteal parotid paroxetine paroxysmal
pars part partial participant participate partner party pas passage passive past pat patch patchy patella
patellar patellofemoral patent paternal pathogen pathologic pathway patient pattern pauci paw pay pazopanib
pdom peak peanut pectus pedal pediatric pedigree pedis pee peeling pegylated pelvic pelvis pemoline
pemphigus pen pending pendrin penetrance penetrant penile penis penoscrotal pentobarbital pentylenetetrazol
people peptic peptide per percent percentage percentile perchlorate percussion perfect perforated perform
performance perfused perfusion pergolide perhaps periampullary perianal pericardial pericardium pericentral
perinatal perineal period periodic periodically periodontal periodontium perioral periorificial periosteal
periosteum peripapillary peripartum peripheral peripherin periphery perisylvian peritoneal peritonei
peritoneum peritonsillar permanent permit peroneal peroxide persist persistence persistent person personal
pertinent pertussis pervasive pes pets pg phage phalangeal phalanges phalanx pharmacodynamic pharmacokinetic
pharmacologic pharmacy pharyngeal pharyngo pharyngotympanic pharynx phase phasic phenacetin phenobarbital
phenocopies phenomena phenomenon phenothiazines phenotype phenotypic phentermine phenylalanine phenylephrine
phenylethylbarbiturate phenytoin phlegm phobia phocomelia phone phosphate phosphatidylinositol phospho
phosphoglycerate phospholipid phosphoprotein phosphoribosyl phosphoribosylpyrophosphate phosphorus
phosphorylated photo photoallergic photofacials photoparoxysmal photoreceptor photosensitive phyllodes
physician physiologic phytanic phytohemagglutinin piano pick picture piece piedra pig pigmentary pigmenti
pigmentosa pigmentosum pilaris pili pill pillar pillow pilocarpine pilomatrix pilot pin pineal
pinealectomized pink pinna pinpoint pinprick pirenzepine piroxicam pits pitting pituitary pityriasis pivotal
pk place placebo placenta placental plague plakophilin plan plana plant plantar plantaris planus plaque
plasma plasminogen plastica plate plateau platelet platform platinum platyspondylic platyspondyly play
player pleasant please pleasure pleiotropic plekhh plenty pleomorphic pleura pleural pleurisy
pleuropulmonary plexus plugs plus pmhx pmol pneumococcal pneumonia pneumoniae pneumonic pneumothorax pocket
podiatrist podocin poikiloderma point pointer poison pol polar pole police polio poliovirus pollen poly
polychemotherapy polyclonal polycystic polydactyly polydipsia polydrug polyendocrine polyglucosan
polyhydramnios polymer polymicrogyria polymorphic polymorphonuclear polyomavirus polyp polypeptide
polyphagia polysaccharide polysomnographic polysyndactyly pons pontocerebellar pool poop poor poorer pop
popliteal pore porencephaly porphyria porphyrin port portal pose positional positive possess possibly post
postal postaxial postdose posterior postmenopausal postnasal postnatal postpartum postprandial postsynaptic
posttransplant postulate postural posture potassium potency potent potential potentiate pottery pouch pound
power powerful ppd ppm practice prazosin pre preaxial precerebral precipitate precise precluding precursor
prediabetes predict predictive predictor predispose prednisolone prednisone predominance predominant
preeclampsia preexisting preference preferential preferred prefrontal pregnancy pregnant prekallikrein
preliminary premature premenopausal prenatal prepare prepuce prepulse prescribe presence presenile present
preserve prespecified press pressor pressure presumably presumed presymptomatic presynaptic presyncope
preterm pretreated pretty prevalence prevalent prevent preventive priest prilocaine primarily primary
primate primer primitive primordial primum principal principle prion prior private prn pro proarrhythmic
probably proband probe problem problematic procedural procedure proceed process prochlorperazine prodrug
produce product productive profession professional profile profound profuse progenitor progeria progesterone
prognostic progress progression progressiva progressive proinflammatory proinsulin project prolactin
prolapse proliferate proliferator proline prolonged prominent promote promoter prompt prone proof proper
property prophylactic prophylaxis propionate propionic propofol proportional proposal propose propositus
propylthiouracil prosopagnosia prospective prostacyclin prostaglandin prostate prostatic prostigmine protect
protective protector protein proteolipid prothrombin protocol proton protooncogene protoplasmic
protoporphyria protracted protrusion proud prove proven provide provider province provoke proximal proxy
prurigo pruritus pseudo pseudobulbar pseudodeficiency pseudodeficient pseudogene pseudopapillary pseudotumor
psoriasis psoriatic psych psychiatric psychiatrist psychiatry psychomotor psychostimulant psychotherapy
psychotropic pt pter pterygia pterygium ptosis pubertal puberty pubic pubis public published pudendal
puerperal puff puffy pull pulley pulmonale pulmonary pulmonic pulp pulsatile pulse pump punched punctata
punctate punctum puncture pupil pupillary pups puratrophin pure purified purine purpose purpura pursue
purulent pus push put puzzles pyloric pylorus pyoderma pyramidal pyridoxal pyridoxine pyrophosphate pyruvate
quadrant quadriplegic quadrupedal qualifier quantify quantitated quaternary questionnaire quetiapine quick
quinine quinpirole quit quite quivering quiz rabbit race racemose radial radiate radio radioactive
radiocontrast radiographic radioimmunoassay radionuclide radiotherapy radioulnar radius ragged raise rales
raloxifene ran random randomised randomized range rapid raptor rare ras rash rat rate rather ratio rational
rationale rauwolscine raw ray rd rds re reach react reactive read readily ready reagents real realize rear
rearranged reason reasonably reassurance reassured rebound recall receive recent receptive receptor
recession recessive rechallenge recheck reciprocal recognised recognize recombinant recombined recommend
reconstituted record recover recovery recreational recruited rectal rectum rectus recumbency recur
recurrence recurrent red redox reduce redundant ref refer reference referral refill refine reflect reflex
reflux refp refractive refractory refrigerator regain regard regardless regimen region regional register
regressed regression regulate regulator regulatory rehab relapse relate relationship relaxants relaxers
relevance relevant reliably relief relieve reluctant remain remainder remarkably remember remifentanil
remind reminiscent remission remitting remodeling remodelling remote removal remove renal rendered rendering
renewed renin renoprotective renovating repair repeat repetitive replace replicated report reporter
represent reproduce reproductive request require reschedule rescue research resected resent reserpine reside
residence resident residual residue resistance resistant resisted resolve resonance respect respective
respiratory respirovirus respond response responsive rest restart restaurant restore restrained restrict
restrictive restroom result resultant resume resurgence resuscitate retarded rete reticularis reticulate
reticulum retina retinal retinoic retinoschisin retinoschisis retired retrobulbar retrograde retromolar
retroperitoneal retroperitoneum retrospective retroviral return reuptake reveal reversal reverse reversion
review revision rewarding rhesus rheum rheumatic rheumatologic rhizomelic rhonchi rhythm rib ribavirin
riboflavin ribonucleic ribonucleoprotein rice rich rickets rid ride rifampin right rigid rigors rimmed ring
rippling rise risk risperidone ristocetin ritanserin road robust rock rod rodent rolandic role rolling rolls
room roommate root rosacea rose rostral rotate rotational rotator rough round route routine rs rubbing
rubella rubra rubs rudimentary rule run runner runny rupture sac sacral sacrificed sad saddle safe safer
safety sagittal said salbutamol sales salesman salicylates saline saliva salivary salpingo salt salty
salvage salvianolic same sample saposin saralasin sarcolemma sarcolemmal sat satisfied sativus saturated saw
say sc scabiei scabies scale scalp scaly scan scapuloperoneal scar scary scattered scc schedule
schistosomiasis schizophrenia schizophrenic school sciatic sciatica sclera sclerae sclerocornea scleroderma
sclerosing scope score scotopic scratch screen screw scrotal scrotum scurfy se search season seasonal
seatbelt seated seborrheic sec second secondary secretary secreted secreting secretory secundum sed sedated
sedentary see seeberi seed seek seem seemingly seen segmental segregate seizure select selective selegiline
self sell sella sellae sem semantic semi seminal send senescence senile senior sennetsu sense sensitive
sensitized sensor sensorimotor sensorineural sensory sent sentence separate sepsis septal septate septic
septum sequelae sequence sequential sera serial series serine serologic serotonergic serotonin serous
serpentine serpiginosum serrated sertraline serum serve service sessile session set settled settling seven
seventh seventy several severe sevoflurane sex sexual sf sgk shaft shake shaky sham shampoo shape share
sharp shave she sheath shed sheet shell shift shingles shivering shock shoe shoot shop short shortened
shortening shorter shot should shoulder show shower shown shrinking shunt sialic sialophorin sib
sibling sicca sick sickle side sideroblasts sigma sign signal signature signet significance significant
sildenafil silent similar simple simplex simplified simply simulated since sine sinensis single sings sink
sinoatrial sinus sir sirolimus sister sit site situ six sixteen sixth sixty size skeletal skeleton skewed
ski skilled skills skin skipped skipping skull sleep slept slice sliding slight sling slip slot slow slower
slurred small smaller smallest smart smear smell smoke smoker smoldering smooth snacks snapping sneeze snore
so soap soccer social socializing socks soda sodium soft softball software solar sole solid solitary solium
soluble somatic somatotroph some somebody someone something sometime somewhat somewhere son soon sooner
sorafenib sore sorry sort sought sound source space spacer span spaniel spare sparse sparteine spasm spastic
spatial speak special specialised specialist specialized species specific specifically specimen speckled
spectral spectrin spectrum speculate speech speed spell spend spent sperm spermatic spermatozoa spheroids
sphincter spicy spider spike spilled spina spinal spindle spine spinning spinocerebellar spinulosa spiperone
spiralis spirits spironolactone spite splashed spleen splenic splenomegaly splice splint splinter split
spoke spoken spondylocarpotarsal spondylocostal spondyloepimetaphyseal spondyloepiphyseal spondylolisthesis
spondylometaphyseal sponge sporadic sporadically sports spot spouse sprain spray spread spring sprue sputum
square squatting squint st stabilize stabilizer stable staff stage staggering stain stairs stalk stand
standard standardized standpoint standstill stapes staphylococcal staphylococcus starch start startle stasis
state static statin stationary stature status stay steady steal stem stenosing stent step stepwise
stereotactic stereotyped sternal sternum sterol stick stiff still stimulant stimulate stimulatory stimuli
stimulus sting stomach stone stool stop storage store story strabismus straight straighten strain strainer
strand strange strategy stratify strawberry streaks stream street strength strengthen strep streptococcal
streptozocin streptozotocin stress stressful stressors stretch striata striatal striate striatonigral
striatum strict stricture striking stripper stroke stroma stromal strong stronger strongest struck
structural structure struggle struma stuck student study stuff stuffy stumbled stung stuttering sub subacute
subaortic subclass subclavian subcloned subclones subcorneal subcortex subdomain subdural subendocardial
subependymal subepithelial subglottic subglottis subgroup subject subjective sublingual submicroscopic
submitted submucosal subnormal subpulmonary subretinal subscale subsequent subset subsided subsides subsp
substance substantia substantial substantiate substitute substrate subtelomeric subtherapeutic subtle
subtotal subtype subunit success successful successive succinate succinylcholine such sucrose sudanophilic
sudden suffer sufficient sugar suggest suggestive suicidal suicide suis sulcus sulfa sulfasalazine sulfate
sulfite sulfonylurea sulfur sulindac sulphasalazine sulphate sulphur sulpiride sum sumatriptan summary
summer sunburn sunscreen super superfamily superficial superior supernormal supernumerary superoxide
supervisor supine supple supplemental supply support supportive supposed suppress suppression suppressive
suppressor suppurativa supraglottic supraglottis supranuclear suprapubic supratentorial sure surface
surfactant surge surgeon surgery surprise surprisingly surrounded surrounding surveillance survey survival
survive survivin survivors suspect suspended suspension suspicion sustained sutural suxamethonium swallow
sweat sweaty sweet swell swim swimmer swing switch switchers swollen sx symbol symotoms sympathetic
symporter symptom symptomatic synaptic synaptotagmin syncope syncytial syndactyly syndrome syndromic
synergistically synergy syngnathia synkinesia synkinesis synovial synovium synpolydactyly syntenic synteny
synthesis synthesize synthetic syphilis syringomyelia syrup system systematic systematically systemically
systolic tab table tablet tachyarrhythmia tachycardia tachykinins tacrine tacrolimus tactile taenia tag tail
tailbone take taken talipes talk tall talus tamoxifen tamponade tandem tap tape tapeworm tarda tardive
target tarry tarsal task taste taxi tea teacher team tear tech technician technique teenager teens teeth
telecanthus telencephalon tell telomere telomeric temp temperature template temporal temporarily temporary
ten tend tendency tender tendon tennis tenofovir tenosynovial tensin tension tenth terbutaline terfenadine
term terminal terminated terminating terminus terodiline territory tertiary test testicle testis
testosterone tetanic tetanus tethered tetra tetraamelia tetrachloride tetracycline tetrahydrobiopterin
tetralogy tetrasomy tetrazolium tg th thalamic thalamus thalidomide thallium than thanatophoric thank
thankful that the theca their them themselves then theophylline theory therapeutic therapist therapy there
thereafter thereby therefore thermal thermometer these theta they thiazide thick thickened thickening thigh
thin thing think thiobarbituric thiopental thiopurine third thirst thirsty thirteen thirteenth thirtieth
thirty this thoracic thorax thorough those though thought thousand threatening three threefold threonine
threshold threw throat throbbing thrombasthenia thrombi thrombin thrombo thrombocytopenic thromboembolic
thrombomodulin through throughout throw thrown thrush thumb thus thymic thymidylate thymine thymocytes
thymus thyromegaly thyrotoxic thyrotropin thyroxine tibia tibiae tibial tibialis tic tick tid tied tight
till tilt time tinea tinnitus tiny tip tired tissue titer titin titrated titrating to tobacco today toe
toenail together toilet told tolerance tolerant tolerate toll tomorrow ton tone tongue tonic tonsil
tonsillar too took tool tooth toothache top topiramate torr torsade torsion torso torti torticollis tossing
total totalis touch tough toward town toxic toxin toy trace tracer trachea tracheal tracheoesophageal track
tract trafficking trained trainer training trait tramadol trampoline tranexamic trans transcobalamin
transcranial transcribed transcript transcriptional transcriptome transducer transfectants transfected
transfer transferrin transformed transforming transfusion transgene transgrediens transient transitional
translate translational transmembrane transmission transplant transport transporter transthoracic
transthyretin transverse transversion trauma traumatic travel treadmill treat tree tremor trend trendwise
tretinoin triad trial triamcinolone triathlon triatriatum tribal tributary tricarboxylic triceps trichiura
tricho trichohepatoenteric trichomegaly trichomoniasis trichorhinophalangeal tricuspid tricyclic
trifluoroacetyl trifunctional trigeminal trigger triglyceride trigone trigonocephaly trihexyphenidyl
trimester trinitrate trinucleotide trios trip triphalangeal triple triplegic triplet trisomy trochlear
troponin trouble trough truck true truncate trunk try trypanosomiasis tryptophan tubal tube tubercle
tuberculum tubule tubulointerstitial tufted tufting tummy tumor tumoral tumour tunica tunnel turban
turbinates turcica turn turnover twelfth twelve twentieth twenty twice twin twist twitch two twofold
tympanic type typhus tyrosine ubiquinone ubiquitin uc uh ulcer ulna ulnar ultimately ultra ultradistal
ultrasound ultrastructural ultrastructure um umbilicus unable unaffected unaltered unambiguously unaware
unbalanced uncertain uncertainty unchanged uncharacterized unclassified uncle unclear uncommon uncomplicated
uncontrolled uncorrected uncoupling uncover under underestimate undergo undergone underlie underlying
understand understood undertaken undertook underwent undescended undescribed undetermined undifferentiated
unemployed unequal uneven uneventful unexpected unexplained unfortunate unicompartmental unidentified
unilateral unintentional uninterrupted uniparental unipolar unique unit universal universalis unknown unless
unlike unlinked unnecessary unpleasant unrelated unrelenting unresponsive unselected unselective unspecified
unsteady unsuccessful unsure until untranslated untreated unusual unwanted unwell up upcoming update upon
upper upregulated ups upset upstream uptake urachal urachus uracil urate urban urea uremia uremic ureter
ureteral ureteric urethra urethral urge urgency urgent uric uridyl urinary urinate urine urodynamic
urogenital urolithiasis uroplakin urothelial urothelium ursodeoxycholic urticaria us usage use used useful
user using usual uteri uterine utero uterus utilize uvea uveal uvula vaccinated vaccine vacciniforme vagal
vagina vaginal vaginalis vaginismus vague valdecoxib valgus validated valine vallecula valley valproate
valproic value valve van vanish var vara variabilis variance variant varicella varices varicose variegated
variety varus vary vas vasculature vasoactive vasodilator vasopressin vasospasm vast vector vehicle vein
vena venereal venlafaxine veno venom venoocclusive venous ventilated ventilatory ventral ventricle
ventriculoarterial ventriculomegaly ventrolateral verapamil verbal verify vermicularis vermilion vermis
verruciformis version versus vertebra vertebrae vertebral verticis vertigo very vesicle vesicoureteral
vessel vest vestibule vestibulocochlear veteran via viable vibratory victim video view vigabatrin vigilance
vimentin vincristine vinorelbine violent viral virtual virtue virus visceral vision visit visual vital
vitamin vitelline vitiligo vitreoretinal vitro vivax vivo viz vocal voice void voltage volume volvulus vomit
von vp vs vulgaris vulva vulval vulvar waist wait wake walk walker wall want ward warfarin warm warmer
warmth warned warrant wart warty was wash washout wasp wasting watch water watery wave way we weak
weaker wean wear weather web website weed week weekend weigh weight weightbearing weird well went were
western wet what whatever whatsoever wheel wheelchair wheeze wheezy when whenever where whereas whereby
whether which while whilst whiplash whistling white who whole whom whose why wide widening wider widespread
widow wife wild will window wine winter wish with withdrawal withdrawn within without wk woke woken woman
women won wonder wonderful wooden woolly wooly word work worker workout workup world worldwide worm worn
worry worse worsen worst worth would wound wow wrap wrist write writhing written wrong wrote wt
xanthine xenografts xeroderma xerostomia ya yard yaws year yeast yellow yellowish yesterday yet yield yoga
yohimbine yolk you young younger youngest your yourself youth yr yrs zebrafish zero zeta zidovudine zinc
ziprasidone zone zoster zygodactyly zygote zymosan`.split(/\s+/),
);
