import { isAbbreviation } from './clinical-abbreviations.ts';
import { eponymPeople } from './eponym-people.ts';
import { foldedWord, isDictionaryWord, isEponym } from './ordinary-word.ts';
import { canBeName } from './word-names.ts';

/**
 * Capitalised words that stand in notes and are no person of the note, so that every other one can be read as a name: people whom diseases,
 * signs, tests and instruments are named after; products; languages, peoples and feasts; clipped words. From general knowledge.
 */
const clinicalNames: ReadonlySet<string> = new Set(
  `kerrison penfield gelpi wellens sgarbossa winter duroziez musset corrigan quincke steell coombs beck lown ganong levine romano jervell lange nielsen bazett fridericia hodges framingham bochdalek morgagni schmorl
  tarlov bethesda siewert mandard ogilvie fournier ziehl neelsen ghon ranke libman sacks harvey bradshaw montreal mayo truelove kasai balthazar baveno kings meld lille glasgow-blatchford rockall forrest zargar savary hetzel
  okuda barcelona makuuchi couinaud strasberg bismuth todani caroli abernethy amyand littre richter petit grynfeltt gilmore stoppa rives lanz kocher rutherford mcvay bassini shouldice desarda desault hoffa segond bankart
  barlow ortolani galeazzi monteggia essex lopresti jefferson hangman chance denis thompson simmonds haglund jones maisonneuve tillaux chopart pilon bosworth garden pauwels evans winquist regan mayfield mason neer rockwood tossy
  allman hawkins sangeorzan sanders bohler cotton gartland milch salter kienbock preiser freiberg kohler sever panner scheuermann calve blount madelung sprengel klippel feil poland volkmann dupuytren ledderhose quervain eichhoff
  froment wartenberg tinel phalen durkan guyon bouchard heberden boutonniere mallet jersey seymour bennett rolando bunnell kessler kirchmayr tajima gamekeeper stener jobe yocum hawkins-kennedy gerber patte crank obrien
  faber patrick gaenslen thomas ober ely galeazzi drehmann lasegue bragard kemp spurling lhermitte hoffmann wartenberg chaddock oppenheim gordon schaefer bing rossolimo myerson kernig brudzinski romberg unterberger fukuda
  dix hallpike epley semont weber rinne schwabach gelle bekesy toynbee muller mallampati cormack lehane friedman brodsky chandler keros lund mackay hadad koss reinke warthin godwin mikulicz stensen wharton bartholin skene nabothian
  naboth cowper littre peyronie bowen queyrat erythroplasia buschke lowenstein zoon fordyce tyson hunner bonney marshall burch pereyra stamey gittes raz kegel credé crede naegele bandl braxton hicks leopold mcroberts woods rubin zavanelli
  gaskin piper kielland simpson wrigley neville barnes lynch bakri cohen pfannenstiel kerr joel misgav ladach apgar ballard dubowitz moro galant landau gesell denver bayley griffiths tanner prader orchidometer greulich pyle
  risser cobb lenke king cincinnati norwood glenn fontan blalock taussig thomas rastelli jatene mustard senning ross konno bentall david yacoub nuss ravitch ebstein eisenmenger fallot uhl brugada lenegre lev chagas kerley
  hampton westermark palla fleischner hounsfield agatston bosniak hinchey balthazar birads lirads pirads kellgren outerbridge pfirrmann modic meyerding fisher hess spetzler yasargil hakim dandy monro kernohan cushing kocher
  mckenzie bobath vojta brunnstrom ashworth tardieu oswestry roland morris tampa berg tinetti barthel katz lawton rankin nihss fugl meyer lovett kraus karnofsky lansky zubrod charlson elixhauser possum curb wells geneva
  caprini padua villalta rutherford fontaine texas ulm wifi wagner university bates norton braden waterlow munro clavien dindo possum ranson marshall apache sofa saps glasgow richmond ramsay riker cpot bps
  hamilton beck zung montgomery asberg young conners vanderbilt hoyer hoyt lifter kaufman folstein addenbrooke mattis wechsler stroop rorschach luria nebraska raven benton boston rey osterrieth hooper folstein liebowitz padua maslach
  yale brown tourette sydenham huntington pick lewy steele richardson olszewski binswanger creutzfeldt gerstmann scheinker korsakoff wernicke marchiafava bignami broca dejerine roussy wallenberg weber benedikt claude nothnagel parinaud
  horner adie argyll holmes bruns foville millard gubler raymond cestan avellis babinski nageotte tolosa hunt raeder sluder eagle frey bogorad marcus gunn uhthoff pulfrich ishihara snellen jaeger schirmer goldmann humphrey amsler
  seidel elschnig fuchs kayser fleischer vogt koyanagi harada coats leber stargardt best usher terson purtscher roth bitot arlt herbert horner salus gunn busacca koeppe morgagnian soemmering haab sturge weber gorlin goltz cowden lynch
  muir torre gardner turcot peutz jeghers cronkhite menetrier zollinger ellison whipple barrett schatzki plummer vinson paterson zenker killian meckel hirschsprung mallory boerhaave dieulafoy cameron curling cushing rokitansky aschoff
  courvoisier murphy boas charcot reynolds mirizzi calot hartmann heister luschka oddi vater santorini wirsung rex cantlie budd chiari gilbert crigler najjar dubin rotor wilson alagille byler laennec
  cruveilhier baumgarten caput traube castell nixon rovsing blumberg mcburney dunphy aaron markle carnett fothergill cullen turner fox stransky kehr saint balance sitkowskij bassler
  osler janeway raynaud buerger takayasu wegener churg strauss behcet kawasaki henoch schonlein goodpasture alport berger fabry liddle bartter gitelman gordon fanconi lowe dent conn addison schmidt nelson sheehan kallmann klinefelter turner
  noonan hashimoto graves plummer riedel quervain jod basedow pemberton pendred chvostek trousseau hutchinson gilford werner felty sjogren still reiter caplan lofgren heerfordt jaccoud poncet whipple schober
  virchow troisier trousseau sister blumer krukenberg leser trelat sezary bazex sweet kaposi merkel hebra nikolsky asboe hansen darier auspitz koebner wickham gottron shawl dennie hertoghe wood tzanck kligman
  fitzpatrick glogau breslow clark spitz reed becker ota ito mongolian halo unna pautrier langerhans birbeck touton reed sternberg auer howell jolly heinz pappenheimer cabot dohle pelger huet may hegglin chediak higashi bernard soulier glanzmann
  willebrand christmas hageman stuart prower bence kahler waldenstrom castleman burkitt richter coombs donath landsteiner schilling perls prussian giemsa wright leishman romanowsky sudan masson ziehl gomori grocott papanicolaou
  bethesda gleason fuhrman robson nottingham bloom elston scarff gleeson shimada evans durie salmon binet rai ann arbor lugano deauville cotswold dukes astler coller kikuchi haggitt vienna sydney olga laurén lauren borrmann
  bormann paris masaoka koga butchart enneking musculoskeletal mirels tokuhashi tomita bilsky frankel asia allen ferguson harris legg perthes catterall herring stulberg waldenstrom graf tonnis wiberg shenton hilgenreiner perkin klein
  trethowan southwick loder steel kocher caird judet letournel young burgess tile pipkin garden schatzker moore hohl weber danis lauge hansen gustilo anderson tscherne mess oestern ao muller
  ilizarov taylor orthofix charnley exeter furlong birmingham oxford zimmer biomet stryker synthes depuy arthrex smith nephew medtronic boston scientific abbott biotronik sorin livanova edwards sapien corevalve evolut carpentier perimount
  starr bjork shiley hancock mosaic freestyle toronto melody amplatzer watchman lariat impella tandemheart heartmate thoratec jarvik penrose jackson pratt blake redivac robinson malecot pezzer foley tiemann coude councill mallinckrodt
  portex shiley bivona passy muir yankauer ryles levin dobhoff salem sengstaken blakemore minnesota linton cantor miller abbott guedel berman magill macintosh mccoy miller airtraq glidescope bougie eschmann frova aintree
  bain mapleson ayre jackson rees waters laerdal ambu hudson venturi seldinger tuohy quincke whitacre sprotte touhy huber veress hasson verres langenbeck deaver weitlaner gelpi balfour bookwalter finochietto thompson travers norfolk
  richardson army navy senn hohmann bennett cobb kerrison leksell adson debakey gerald russian bonney lanes allis babcock duval littlewood spencer kocher mosquito halsted kelly crile rochester pean mixter lahey lauer potts satinsky
  metzenbaum mayo iris potts castroviejo westcott stevens lister gigli bovie valleylab ligasure harmonic endo gia contour hemolok weck surgicel floseal tisseel evicel surgiflo bioglue duraseal duragen alloderm strattice permacol marlex
  prolene vicryl monocryl pds ethibond ethilon nurolon mersilene dexon maxon biosyn polysorb novafil surgipro tevdek tycron stratafix vloc quill steri dermabond histoacryl liquiband opsite tegaderm mepore mepitel mepilex aquacel
  allevyn biatain duoderm granuflex kaltostat sorbsan inadine jelonet bactigras urgotul adaptic xeroform kerlix kling coban tubigrip profore comprilan unna coloplast hollister convatec dansac
  librium rifafour maxzide climara coricidin integrilin deflux omnipaque visipaque isovue gadavist dotarem magnevist atacand amplatz falope vanc doxy hgb plt fhx wbcs sclerae omni mhz menarche tel mrs drs referrer acc disch feb addr const
  dep dest subj sen medi-cal carb vet creps sgt gran spec appt msg ext acct chol trig creat bicarb phos alb prot glob lytes trops abdo resps neb nebs inhaler xarelto apixaban eliquis pradaxa savaysa bevyxxa coumadin jantoven
  humira enbrel cimzia simponi remicade inflectra renflexis stelara skyrizi tremfya cosentyx taltz siliq orencia actemra kevzara xeljanz olumiant rinvoq otezla dupixent xolair nucala fasenra cinqair tezspire entyvio omvoh zeposia velsipity
  rituxan truxima ruxience gazyva arzerra ocrevus kesimpta tysabri lemtrada aubagio gilenya tecfidera vumerity mayzent avonex rebif betaseron plegridy copaxone glatopa ampyra nuedexta radicava rilutek
  keytruda opdivo yervoy tecentriq imfinzi bavencio libtayo jemperli herceptin perjeta kadcyla enhertu trodelvy ibrance kisqali verzenio piqray lynparza zejula rubraca talzenna tagrisso gilotrif iressa tarceva alecensa xalkori lorbrena
  tafinlar mekinist zelboraf cotellic braftovi mektovi gleevec sprycel tasigna bosulif iclusig imbruvica calquence brukinsa venclexta jakafi inrebic revlimid pomalyst thalomid velcade kyprolis ninlaro darzalex empliciti sarclisa
  xtandi erleada nubeqa zytiga lupron eligard firmagon orgovyx zoladex faslodex arimidex femara aromasin evista nolvadex fareston xgeva prolia evenity forteo tymlos reclast zometa aredia fosamax actonel boniva
  taxol taxotere abraxane halaven ixempra gemzar alimta xeloda lonsurf stivarga sutent nexavar votrient inlyta cabometyx lenvima avastin cyramza zaltrap erbitux vectibix adriamycin doxil cytoxan ifex platinol paraplatin eloxatin
  camptosar onivyde hycamtin toposar vepesid velban oncovin navelbine temodar gliadel zanosar neulasta neupogen zarxio granix leukine procrit epogen aranesp retacrit mircera nplate promacta doptelet
  descovy truvada biktarvy genvoya stribild odefsey complera symtuza prezista prezcobix evotaz reyataz norvir kaletra isentress tivicay triumeq dovato juluca cabenuva apretude rukobia selzentry sunlenca viread vemlidy baraclude epivir
  harvoni epclusa mavyret zepatier sovaldi vosevi viekira prevymis valcyte cytovene foscavir xofluza tamiflu relenza rapivab paxlovid lagevrio veklury evusheld shingrix zostavax gardasil prevnar pneumovax menactra bexsero trumenba
  fluzone flublok fluad flucelvax afluria comirnaty spikevax moderna pfizer novavax janssen astrazeneca tdap boostrix adacel pediarix pentacel vaxelis infanrix havrix vaqta engerix heplisav twinrix rotateq rotarix varivax proquad
  zosyn unasyn augmentin merrem invanz primaxin doribax teflaro maxipime fortaz tazicef avycaz zerbaxa recarbrio vabomere fetroja rocephin claforan cefotan mefoxin zinacef ceftin keflex duricef omnicef suprax vantin spectracef
  cipro levaquin avelox baxdela factive noroxin bactrim septra zithromax biaxin dificid vibramycin minocin nuzyra xerava tygacil cubicin zyvox sivextro dalvance orbactiv vibativ synercid cleocin flagyl tindamax macrobid monurol hiprex
  xifaxan vancocin alinia albenza biltricide stromectol malarone coartem plaquenil aralen krintafel diflucan vfend noxafil cresemba sporanox lamisil cancidas mycamine eraxis ambisome fungizone nizoral mycostatin
  lantus basaglar semglee toujeo tresiba levemir humalog admelog lyumjev novolog fiasp apidra humulin novolin afrezza symlin byetta bydureon victoza saxenda ozempic rybelsus wegovy trulicity mounjaro zepbound januvia tradjenta onglyza nesina
  jardiance farxiga invokana steglatro glyxambi synjardy xigduo janumet jentadueto kombiglyze qtern trijardy actos avandia amaryl glucotrol micronase prandin starlix precose glyset cycloset welchol kerendia imcivree contrave qsymia
  lipitor crestor zocor pravachol lescol livalo altoprev zetia vytorin nexletol nexlizet repatha praluent leqvio vascepa lovaza tricor trilipix lopid niaspan juxtapid evkeeza
  entresto corlanor verquvo inpefa multaq tikosyn cordarone pacerone betapace rythmol tambocor norpace mexitil ranexa imdur isordil nitrostat nitro-dur bidil apresoline loniten catapres tenex intuniv minipress cardura hytrin
  norvasc plendil procardia adalat sular cardizem cartia tiazac calan isoptin verelan lopressor toprol tenormin coreg bystolic inderal trandate zebeta ziac corgard diovan cozaar benicar micardis avapro edarbi teveten exforge azor tribenzor
  twynsta zestril prinivil vasotec altace lotensin accupril mavik aceon univasc capoten monopril tekturna lasix bumex demadex edecrin aldactone inspra dyazide microzide zaroxolyn thalitone diamox samsca jynarque
  plavix effient brilinta zontivity pletal persantine aggrenox trental opsumit letairis tracleer uptravi orenitram remodulin tyvaso flolan veletri adempas adcirca revatio viagra cialis levitra stendra
  singulair accolate zyflo advair symbicort dulera breo trelegy breztri anoro stiolto bevespi spiriva incruse tudorza seebri atrovent combivent duoneb ventolin proair proventil xopenex serevent foradil arcapta striverdi qvar flovent pulmicort
  asmanex alvesco arnuity daliresp ofev esbriet pulmozyme kalydeco trikafta symdeko orkambi cayston tobi prolastin zemaira aralast
  nexium prilosec prevacid protonix aciphex dexilant zegerid voquezna pepcid zantac axid tagamet carafate cytotec reglan motegrity linzess amitiza trulance movantik relistor symproic viberzi lotronex ibsrela
  ativan valium xanax klonopin restoril halcion ambien lunesta sonata belsomra dayvigo quviviq rozerem silenor hetlioz buspar vistaril atarax prozac zoloft paxil celexa lexapro luvox viibryd trintellix effexor pristiq cymbalta fetzima savella
  wellbutrin remeron desyrel oleptro serzone elavil pamelor tofranil norpramin sinequan anafranil nardil parnate emsam marplan spravato auvelity zurzuvae zulresso abilify rexulti vraylar latuda saphris fanapt caplyta geodon seroquel zyprexa
  risperdal invega clozaril haldol prolixin thorazine trilafon navane loxitane orap austedo ingrezza xenazine cogentin artane lithobid depakote lamictal tegretol trileptal keppra briviact vimpat xcopri fycompa onfi banzel topamax zonegran
  dilantin phenytek cerebyx neurontin lyrica gralise horizant gabitril sabril felbatol aptiom epidiolex fintepla diacomit imitrex maxalt zomig relpax amerge frova axert treximet nurtec ubrelvy qulipta reyvow aimovig ajovy emgality vyepti
  aricept namenda exelon razadyne namzaric aduhelm leqembi kisunla sinemet rytary duopa stalevo comtan tasmar ongentys azilect xadago zelapar mirapex requip neupro apokyn inbrija nourianz gocovri northera nuplazid
  ritalin concerta focalin metadate adderall vyvanse dexedrine evekeo strattera qelbree provigil nuvigil sunosi wakix xyrem xywav percocet percodan vicodin norco lortab oxycontin roxicodone opana dilaudid exalgo mscontin kadian duragesic
  actiq nucynta ultram ultracet butrans belbuca suboxone subutex zubsolv sublocade vivitrol revia lucemyra narcan methadose dolophine tylenol advil motrin aleve naprosyn anaprox celebrex mobic toradol voltaren arthrotec daypro relafen feldene
  flexeril skelaxin robaxin zanaflex soma lioresal dantrium norflex lidoderm qutenza flector pennsaid colcrys mitigare uloric zyloprim krystexxa benlysta saphnelo lupkynis imuran cellcept myfortic prograf envarsus rapamune zortress nulojix
  thymoglobulin simulect synthroid levoxyl unithroid tirosint armour cytomel tapazole isturisa korlym signifor sandostatin somatuline somavert sensipar parsabiv rocaltrol zemplar hectorol renvela renagel fosrenol velphoro phoslo auryxia kayexalate
  lokelma veltassa ferrlecit venofer injectafer feraheme infed monoferric premarin prempro estrace climara vivelle minivelle divigel evamist osphena intrarosa vagifem imvexxy prometrium provera depo-provera aygestin orilissa oriahnn myfembree
  mirena kyleena skyla liletta paragard nexplanon nuvaring annovera xulane twirla androgel testim axiron natesto jatenzo proscar avodart flomax rapaflo uroxatral jalyn myrbetriq gemtesa vesicare detrol ditropan enablex toviaz sanctura elmiron pyridium
  xalatan lumigan travatan zioptan vyzulta rocklatan rhopressa combigan cosopt timoptic alphagan azopt trusopt simbrinza restasis xiidra cequa lotemax durezol pred forte acular prolensa ilevro vigamox zymaxid besivance ocuflox tobradex
  eylea lucentis vabysmo beovu avastin jetrea accutane absorica claravis retin-a differin tazorac epiduo aczone finacea soolantra mirvaso temovate lidex kenalog elocon cutivate elidel protopic eucrisa opzelura vtama zoryve dovonex taclonex
  efudex aldara zyclara picato soriatane oxsoralen bactroban altabax silvadene sulfamylon tensilon mestinon firdapse soliris ultomiris vyvgart rystiggo zilbrysq spinraza evrysdi zolgensma exondys emflaza hemlibra advate eloctate novoseven kcentra praxbind
  andexxa feiba oxbryta adakveo endari siklos droxia hydrea exjade jadenu ferriprox desferal tramacet epilim eltroxin zestoretic nurofen solpadeine fucibet bonjela gaviscon laxido movicol senokot fybogel buscopan mebeverine colofac colpermin cuvitru
  spanish french german italian portuguese russian arabic mandarin cantonese vietnamese korean japanese hindi urdu punjabi bengali polish tagalog ilocano cebuano samoan tongan maori hawaiian navajo lakota dakota ojibwe ojibwa cree oji-cree inuktitut somali amharic oromo
  tigrinya swahili yoruba igbo hausa twi zulu xhosa sesotho setswana afrikaans shona ndebele lingala wolof farsi dari pashto kurdish turkish hebrew yiddish greek albanian serbian croatian bosnian ukrainian czech slovak hungarian romanian bulgarian
  gujarati marathi tamil telugu kannada malayalam sinhala nepali burmese karen khmer lao hmong thai malay indonesian javanese creole kreyol patois welsh gaelic irish gujarati basque catalan galician finnish swedish danish norwegian icelandic dutch flemish
  presbyterian methodist baptist lutheran anglican episcopal catholic orthodox mormon jehovah pentecostal adventist quaker amish mennonite muslim sunni shia sikh hindu buddhist jewish rastafarian islam islamic judaism christianity ramadan eid diwali hanukkah passover easter lent christmas
  thanksgiving halloween juneteenth kwanzaa yom kippur rosh hashanah purim holi navratri vesak nowruz ashura tet songkran waitangi matariki anzac guy-fawkes hogmanay pentecost whitsun epiphany advent
  washington london walgreens cvs walmart costco kroger safeway rite aid boots lloyds tesco medicare medicaid tricare aetna cigna humana kaiser bluecross anthem medibank bupa vhi
  google facebook whatsapp facetime instagram tiktok youtube netflix uber lyft doordash gofundme venmo paypal fitbit garmin apple iphone ipad android samsung kardia omron withings
  english australian american canadian european asian african hispanic latino latina latinx caucasian filipino filipina islander aboriginal indigenous inuit metis apache cherokee pacific atlantic gulf vietnam iraqi afghan korean nato
  esq inc ltd llc plc gmbh monday tuesday wednesday thursday friday saturday sunday mon tues weds thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec
  ganser capgras cotard fregoli munchausen freud jung freudian schultze duncan leiden tay ryle norwalk eales pickwick pickwickian sequard lugol schlatter rapide tums nitro chloraprep duraprep bluetooth snap wic abadie achard albers schonberg
  alder reilly anton arthus aschheim asperger ayerza bannwarth barr barth bassen kornzweig batten bernheim bezold bloom bornholm brenner brodie bruton canavan carrion carvallo chilaiditi clutton cockayne codman cogan conradi cooley
  crouzon currarino dacosta danlos degos dercum devic diamond blackfan dressler duane ekbom ewart ewing fahr foix friedreich froin gaisbock gaucher gianotti crosti gradenigo grawitz hallermann hand hartnup henle hippel lindau
  horton hurler hurthle jakob janz jarisch herxheimer kanner kartagener kearns sayre kimmelstiel kniest krabbe kugelberg welander kveim ladd lafora lambert eaton landry larsen laurence moon biedl leigh lennox gastaut leriche lesch nyhan
  letterer siwe leydig duclos loffler looser ludwig lyell maffucci marfan mauriac mccune albright meige meigs mendelson menkes milroy mondor morquio morton mucha habermann netherton niemann ollier ormond pearson pelizaeus merzbacher pfeiffer pompe
  potter prinzmetal refsum rett reye rosenthal russell sandhoff sanfilippo schamberg scheie schilder schnitzler sertoli shprintzen leventhal stickler sudeck swyer tangier tietze todd verner morrison vincent waterhouse friderichsen weil felix
  werdnig werlhof whitmore widal williams wiskott aldrich wolff wolfram wolman zellweger zieve epstein barr marburg lassa hanta hantaan zika dengue chikungunya ebola nipah hendra mers sars coxsackie bartonella borrelia brucella campylobacter
  candida chlamydia clostridium clostridioides coccidioides corynebacterium cryptococcus cryptosporidium cyclospora eikenella entamoeba enterobacter enterococcus escherichia fusobacterium gardnerella giardia haemophilus hafnia helicobacter
  histoplasma kingella klebsiella lactobacillus legionella leishmania leptospira listeria moraxella morganella mycobacterium mycoplasma neisseria nocardia onchocerca pasteurella plasmodium pneumocystis proteus providencia pseudomonas rickettsia salmonella
  schistosoma serratia shigella staphylococcus stenotrophomonas streptococcus strongyloides taenia toxocara toxoplasma treponema trichinella trichomonas trypanosoma ureaplasma vibrio yersinia aspergillus blastomyces mucor rhizopus fusarium sporothrix malassezia
  wistar sprague dawley fischer zucker lewis brattleboro dahl duroc yorkshire xenopus drosophila caenorhabditis arabidopsis danio saccharomyces guthrie kaplan meier cox mann whitney wilcoxon kruskal wallis student fisher bonferroni tukey holm pearson spearman cohen bland
  altman markov bayes bayesian gaussian poisson bernoulli hardy weinberg mendel mendelian southern northern western sanger taqman illumina affymetrix agilent qiagen roche sigma invitrogen promega biorad cochrane medline embase pubmed prisma consort rockefeller cronbach likert
  euler fourier laplace boolean monte carlo hounsfield doppler holter swan ganz starling laplace poiseuille bernoulli fick haldane bohr henderson hasselbalch nernst michaelis menten lineweaver avogadro boyle dalton charles celsius fahrenheit kelvin
  hasselblad brdu hela hek jurkat cos-7 ashkenazi sephardic sardinian basque caucasians hispanics africans europeans taiwanese thais sicilian tunisian moroccan algerian egyptian lebanese syrian iraqi iranian persian saudi kuwaiti yemeni omani sudanese ethiopian eritrean kenyan ugandan
  tanzanian rwandan congolese nigerian ghanaian ivorian senegalese malian gambian liberian cameroonian zambian zimbabwean malawian mozambican angolan namibian botswanan motswana haitian jamaican cuban dominican colombian venezuelan ecuadorian peruvian bolivian chilean argentinian
  argentine brazilian uruguayan guatemalan honduran salvadoran nicaraguan panamanian belizean bajan trinidadian guyanese burmese cambodian laotian vietnamese malaysian indonesian singaporean bangladeshi pakistani afghani uzbek kazakh tajik georgian armenian azerbaijani ukrainian belarusian estonian latvian lithuanian
  polish czech slovak hungarian romanian moldovan serbian bosnian croatian slovenian macedonian kosovan albanian greek cypriot maltese portuguese tibetan uyghur mongolian fijian tongan samoan maori pakeha chamorro palestinian israeli jordanian alaskan texan
  glu gln asp asn arg lys his gly ala val leu ile met phe trp tyr ser thr cys pro ter fs dup`.split(/\s+/),
);

const clinicalShape =
  /^(?:non|post|inter|intra|extra|retro|supra|infra|dorsi|plantar|normo|hypo|hyper|electro|cardio|neuro|gastro|hepato|nephro|osteo|arthro|angio|laparo|thoraco|cranio|cerebro|hemo|haemo|micro|immuno|chemo|radio|echo|sono|tachy|brady|poly|oligo|pseudo|multi|cyto|derm|fibro|glyco|hydro|kerato|leuko|lympho|mammo|patho|pharmaco|pneumo|psycho|sclero|spondylo|thrombo|thyro|vaso|ventriculo)\p{Ll}{3,}$|(?:mab|nib|cillin|mycin|floxacin|azole|vir|statin|ase|oma|itis|osis|emia|pathy|scopy|tomy|plasty|gram|graphy?|phil|phage|cyte|lysis|genic|trophy|algia|uria|pnoe?a|cele|ectasis|rrhoe?a|desis|oid|tion|ment|ness|ity|able|ible|logy|metry|therapy|pril|sartan|olol|idine|amine|azepam|prazole|setron|triptan|gliptin|gliflozin|glutide|parin|xaban|amide|thiazide|dipine|caine|curium|bactam|penem|cycline|oxin|phylline|terol|sone|olone|barbital|dronate|fenac|profen|coxib|ciclib|limus|lukast|afil|osin|dopa|giline|pezil|mantine|zepine|trigine|toin|bacter|coccus|ella|monas|myces|virus|plasma|spora|ium|ococci|formin|ical|istic|ology|ologist|ectomy|ostomy|graft|scope|prep|derm|cath|flex|pax|max|lyte|zyme|gel|med|care|vax|soft|strip|pen)$/u;

/** Endings of drugs, genera and medical words that names have as well: enough only beside other doubts. */
export function hasClinicalShape(word: string): boolean {
  return word.length > 6 && clinicalShape.test(foldedWord(word));
}

/** True for a capitalised word that is no name of a person in the note: medicine, English, products, peoples. */
export function isClinicalName(word: string): boolean {
  return (
    word.split('-').every((part) => {
      const folded = foldedWord(part);
      return (
        clinicalNames.has(folded) ||
        eponymPeople.has(folded) ||
        isEponym(part) ||
        isDictionaryWord(part) ||
        part.length < 2 ||
        isAbbreviation(folded)
      );
    }) ||
    clinicalNames.has(foldedWord(word)) ||
    isEponym(word) ||
    eponymPeople.has(foldedWord(word))
  );
}

const measuredBy =
  /\b(?:pain|stool|mood|size|gait|tremor|fields?|burns?|bili(?:rubin)?|bsa|sedation|delirium|frailty|scor(?:e|es|ed|ing)|risk|probability|grad(?:e|es|ed|ing)|stag(?:e|ed|ing)|class(?:ified|ification|ed)?|rated|measured|estimated|calculated|computed|corrected|defined|criteria|likelihood|severity|fraction|volume|clearance|egfr|qtc|weight|titer|titre|antibod(?:y|ies)|ig[gm]|low|intermediate|high|enrolled|randomi[sz]ed|guidelines?)(?: (?:was|is|were|in))? (?:by|per|with|using|via|to|on|in)(?: the)? (?:\p{Lu}[\p{L}-]{2,20}(?:, |,? (?:and|or) ))?$|\b(?:low|intermediate|high|moderate) (?:by|per|on) $/iu;

/** "EF by Simpson", "low risk by Wells, intermediate by Geneva": a score or a formula, by the name of who made it. */
export function isYardstick(text: string, start: number, word: string): boolean {
  return isClinicalName(word) && measuredBy.test(text.slice(Math.max(0, start - 64), start));
}

/** "Gaucher, Fabry, Pompe": one among words of medicine that are no names of people. */
export function isAmongEponyms(text: string, start: number, end: number): boolean {
  const left = /(\p{Lu}[\p{L}-]{2,20})(?:, (?:no )?|,? (?:and|or) |\/|-)$/u.exec(
    text.slice(Math.max(0, start - 28), start),
  )?.[1];
  const right = /^(?:, |,? and |\/|-)(\p{Lu}[\p{L}-]{2,20})/u.exec(text.slice(end, end + 28))?.[1];
  return [left, right].some(
    (word) => word !== undefined && isClinicalName(word) && !canBeName(word) && !isDictionaryWord(word),
  );
}

/** One letter away from a listed word, as "Metforman" or "Asprin": a slip of the pen, no name. Only long words are compared. */
export function isNearClinical(word: string): boolean {
  const folded = foldedWord(word);
  if (folded.length < 7 || folded.length > 16) return false;
  for (let at = 0; at < folded.length; at += 1) {
    const [head, tail] = [folded.slice(0, at), folded.slice(at + 1)];
    if (
      isListed(head + tail) ||
      (tail !== '' && isListed(head + tail.charAt(0) + folded.charAt(at) + tail.slice(1)))
    )
      return true;
    for (const letter of 'aeioursltnymcdphbgfkvwxz')
      if (isListed(head + letter + tail) || isListed(head + letter + folded.slice(at))) return true;
  }
  return false;
}

function isListed(word: string): boolean {
  return clinicalNames.has(word) || isEponym(word) || isDictionaryWord(word);
}
