/** Drugs by brand and by generic name, of the United States, Britain, Europe and Australia: old and new, vaccines, nutrition and herbs. No word here is a common name of people. */
export const drugNames: ReadonlySet<string> = new Set(
  `abatacept abciximab abelcet abemaciclib abilify abraxane abreva abrilada absorica acamprosate acarbose accolate accrufer acct accutane aceon acetadote
  acetylcysteine aciclovir aciphex aclidinium actemra acthar acthib actilyse actiq activella actonel actoplus actos acular acyclovir aczone adacel
  adakveo adalat adalimumab adapalene adcal adcetris adcirca addaprin adderall addr addyi adempas adenocard adenoscan adipex adizem adlyxin admelog
  adrenalin aduhelm advair advate advil aemcolo afinitor aflibercept afrezza afrin afstyla aggrastat aggrenox agomelatine aimovig airomir ajovy akeega
  akynzeo albenza albuminex aldactazide aldactone aldara aldomet aldurazyme alecensa alemtuzumab alesse aleve alfacalcidol alfuzosin alimemazine
  alimentum alimta alinia alirocumab aliskiren alka alkeran alkindi almotriptan alogliptin aloxi alphagan alprostadil altabax altace altocor altoprev
  alunbrig alvesco amaryl ambien ambrisentan amerge amevive amikin amiloride aminocaproic amisulpride amitiza amoxiclav amoxil amplatz ampyra amvuttra
  anacin anafranil anakinra anapen anaprox anastrozole anbesol ancef andexxa androderm androgel anectine anexate angeliq angiomax anidulafungin anktiva
  annovera anoro antabuse antenex antivert anusol anzemet apidra apixaban aplenzin apokyn appt apremilast aprepitant apresoline apretude apriso aptamil
  aptiom aptivus aquaphor aralast aralen aranesp arava arcalyst arcapta arcoxia aredia arginaid aricept arikayce arimidex aristada arixtra arlevert
  armodafinil aromasin aropax arranon artane artelac arthrotec arzerra asacol asasantin ashwagandha asmanex aspercreme aspergum astrazeneca atacand
  atarax atelvia atezolizumab atgam ativan atomoxetine atovaquone atralin atrovent aubagio augmentin auryxia austedo avandia avanza avapro avastin
  avelox avodart avonex avsola avycaz axert axid axiron axitinib aygestin ayvakit azactam azasite azelastine azilect azopt azor aztreonam bactine
  bactrim bactroban balmex balversa banzel baqsimi baraclude baricitinib basaglar bavencio baxdela bayer beano beclomethasone belatacept belbuca
  beleodaq belimumab belsomra benadryl bendamustine benecalorie benefiber beneldopa bengay benicar benlysta benralizumab bentyl benylin benzaclin
  benzathine benztropine beovu bepreve berberine berinert berotec besivance besponsa betadine betagan betaloc betamethasone betapace betaseron betimol
  betmiga betnesol betnovate betoptic bevacizumab bevespi bevyxxa bexsero biaxin bicarb bicnu bidil biktarvy biltricide bimatoprost bimekizumab bimzelx
  binosto biofreeze biopatch bisacodyl bismol bisodol blenoxane blenrep blincyto blistex bonefos bonine boniva bonjela boostrix bosentan bosulif botox
  boudreaux braftovi breo brethine brevibloc brevital breyanzi breztri bricanyl bridion brilinta brintellix brisdelle briumvi brivaracetam briviact
  bromfed brufen brukinsa buccolam budesonide bumetanide bumex buprenex burinex buscopan buspar busulfan busulfex butrans bydureon byetta bylvay
  bystolic cabazitaxel cabenuva cablivi cabometyx caduet cafergot caladryl calan calcichew calcipotriol calcitriol caldolor calogen calpol calquence
  caltrate camcevi camptosar camzyos canagliflozin canasa cancidas canesten cangrelor caplyta capoten caprelsa carac carafate carb carbaglu carbidopa
  carbocisteine cardene cardizem cardura careldopa carfilzomib cariprazine carisoprodol carmex carmustine cartia carticel carvykti casodex caspofungin
  cataflam catapres caverject cayston ceclor cefaclor cefadroxil cefalexin cefazolin cefdinir cefepime cefiderocol cefixime cefobid cefotan cefotaxime
  cefotetan cefoxitin cefpodoxime ceftaroline ceftazidime ceftin ceftriaxone cefuroxime celapram celebrex celecoxib celestone celexa cellcept celontin
  cemiplimab centrum cepacol cephalexin cequa cerave cerazette cerdelga cerebyx cerezyme certolizumab cervarix cervidil cesamet cetirizine cetraben
  cetrotide cetuximab champix chantix chemet chlorambucil chloraseptic chlordiazepoxide chlorpromazine chlorthalidone chlortrimeton chol cialis cibinqo
  ciclosporin ciloxan cimzia cinqair cinryze cipralex cipramil cipro ciprodex cisatracurium citalopram citracal citramag citrucel cladribine claforan
  claravis clarinex claritin clenil cleocin clevidipine cleviprex clexane climara clobazam clobetasol clofarabine clolar clomid clopixol clozaril
  coartem cobimetinib codamol cogentin colace colazal colcrys colesevelam colestid colestipol colistin colofac coloxyl colpermin combigan combivent
  combivir comirnaty compazine complan complera comtan concerta condyline const contrave copaxone copiktra cordarone coreg corgard coricidin corlanor
  corsodyl cortaid cortef cortenema cortisporin cortrosyn corvert cosentyx cosmegen cosopt cosyntropin cotazym cotellic cotempla coumadin coveram
  coversyl cozaar creat creon creps cresemba crestor crinone crizotinib cromolyn crysvita cubicin curosurf cutivate cuvitru cyanocobalamin cyclizine
  cyclobenzaprine cyclogyl cyclokapron cycloset cyklokapron cymbalta cymevene cyproheptadine cyramza cystadane cystagon cytarabine cytomel cytotec
  cytovene cytoxan dabigatran dabrafenib daclizumab dacogen daflon daktacort daktarin dalacin daliresp dalmane dalteparin dalvance danazol danocrine
  dantrium dantrolene dapagliflozin daraprim daratumumab darbepoetin darifenacin darunavir darvocet darvon darzalex dasatinib daurismo daypro dayquil
  daytrana dayvigo debrox decadron decitabine defencath deferasirox deferiprone deflux degarelix delsym deltacortril delzicol demadex demerol demser
  denavir denosumab depakene depakote depalgos depen deplin depo-provera dermatop dermol dermovate descovy desferal desflurane desitin desloratadine
  desmopressin desogestrel desonide desoxyn dest desunin desvenlafaxine desyrel detrol dexcom dexedrine dexilant dexmethylphenidate diabeta diabex
  diabinese diacomit diaformin diamicron diamox dianeal dianette didronel diethylpropion difelikefalin differin difflam dificid diflucan diflunisal
  digibind digifab dilacor dilantin dilatrate dilaudid dimenhydrinate dimetapp dinoprostone dioralyte diovan dipentum diphenoxylate diprivan diprolene
  diprosone disalcid disch ditropan diuril divigel dobutrex docusate dofetilide dolobid dolophine dolutegravir domperidone donepezil donnatal dopram
  doptelet doral doribax doripenem dostinex dotarem dovato dovonex doxazosin doxepin doxercalciferol doxil doxy drisdol dronabinol dronedarone
  drospirenone droxia duac duaklir duavee duexis dulaglutide dulcolax dulera duloxetine duodopa duoneb duopa dupilumab dupixent duragesic duramorph
  duraphat durezol duricef durolane durvalumab dutasteride duzallo dyazide dydramol dymista dynacirc dyrenium dysport easyhaler ebixa ecallantide
  echinacea ecotrin eculizumab edarbi edarbyclor edecrin edluar edoxaban edronax edurant efavirenz effexor effient efient efudex elagolix elavil
  eldepryl elecare elelyso eletriptan elidel eligard eliquis elitek elixophyllin ellence elmiron elocon eloctate eloxatin eltroxin emadine emcyt emerade
  emergen emflaza emicizumab emla empagliflozin empliciti emsam emtricitabine emtriva emverm enablex enalaprilat enbrel encorafenib endari endep endocet
  endone endoxan enfacare enfamil enfuvirtide engerix enhertu enjaymo enoxaparin enspryng entacapone entecavir entereg entocort entonox entresto entyvio
  envarsus epaderm epaned epanutin epclusa epidiolex epiduo epigent epilim epimaximal epirubicin epivir eplerenone epogen epoprostenol eprex
  eptifibatide epzicom equetro eravacycline eraxis erbitux erelzi erenumab ergocalciferol erivedge erleada erlotinib ertapenem ertugliflozin erwinaze
  erythrocin esbriet escitalopram eskalith esperoct estrace estraderm estradot estring estrogel eszopiclone etanercept etelcalcetide ethosuximide ethyol
  etonogestrel etopophos etravirine eucerin eucrisa euflexxa eulexin eurax euthyrox eutroxsig evamist evekeo evista evkeeza evolocumab evorel evotaz
  evrysdi evusheld exalgo exelon exemestane exenatide exforge exjade exondys exparel eylea ezallor ezetrol fabrazyme factive falope famciclovir famvir
  fanapt fareston farxiga farydak fasenra faslodex fasturtec febuxostat feiba felbatol feldene felodipine femara femhrt femoston fenofibrate fentora
  feraheme ferinject ferriprox ferrlecit ferrograd fersamal ferumoxytol fesoterodine fetroja fetzima fexofenadine fiasp fibercon fibersource fibricor
  fidaxomicin filgrastim filspari finacea finasteride finerenone fingolimod fintepla fioricet fiorinal firazyr firdapse firmagon firvanq flagyl
  flamazine flarex flecainide flector flexbumin flexeril flintstones flixotide flolan flomax flomaxtra flovent floxin fluad fluanxol fluarix flublok
  flucelvax fludara fludarabine fludrocortisone flulaval flumist flunisolide fluocinonide fluoroplex flurbiprofen fluticasone fluzone focalin folfiri
  folfirinox folfox folotyn fondaparinux foradil formoterol fortaz forteo fortesta fortijuce fortisip forxiga fosamax fosaprepitant foscarnet foscavir
  fosphenytoin fosrenol fostair fragmin fremanezumab frisium frova frovatriptan fruzaqla fucibet fucidin fulphila fultium fulvestrant fungizone
  furadantin fusidate fuzeon fybogel fycompa gabitril gadavist gadobutrol gadolinium gadoterate galcanezumab galfer galvus gamifant gammagard gammaked
  gamunex ganciclovir gardasil gastrocrom gastrografin gattex gaviscon gazyva gefitinib gelofusine gemfibrozil gemtesa gemzar genotropin genteal genvoya
  geodon gerber geritol gilenya gilotrif gilteritinib gimoti glandosane glargine glatiramer glatopa gleevec gliadel gliclazide glipizide glivec glucagen
  glucerna glucophage glucotrol glucovance glumetza glycopyrrolate glyset glyxambi gocovri golimumab golytely gopten goserelin gralise granisetron
  granix grastek griseofulvin guaifenesin guanfacine guselkumab gvoke habitrol haegarda halaven halcion haldol harvoni havrix hectorol heliclear
  hemabate hemangeol hemlibra hepagam heplisav hepsera heptavax herceptin hespan hetlioz hexabrix hibiclens hibiscrub hidrasec hidrocor hiprex
  histoacryl hizentra holoxan horizant humalog humatrope humira humulin hyalgan hycamtin hycodan hydralazine hydrea hydrocodone hydromol hydromorphone
  hydroxocobalamin hydroxychloroquine hydroxyurea hydroxyzine hygroton hylenex hyoscine hyperrab hyperrho hyrimoz hytrin hyzaar ibandronate ibrance
  ibrutinib ibsrela ibutilide icatibant iclusig icosapent idacio idarubicin idarucizumab idelalisib idhifa ifex ikervis ilaris ilevro iloprost iluvien
  imatinib imbruvica imcivree imdur imfinzi imigran imiquimod imitrex imjudo imlygic imodium imovane imovax imuran imvexxy inapsine inbrija incruse
  inderal inderide indivina indocin infanrix infed infergen inflectra infliximab infufer ingrezza injectafer inlyta innohep inpefa inqovi inrebic inspra
  instanyl instillagel insulatard integrilin intelence intralipid intrarosa introlan intron intropin intuniv invanz invega invokamet invokana iomeprol
  iopamidol ipilimumab iqirvo iressa irinotecan isentress ismo isocarboxazid isofix isolyte isoptin isordil isosorbide isosource isotretinoin isovue
  ispaghula isradipine istalol istin istodax isturisa ivabradine ivermectin ixabepilone ixekizumab ixempra ixiaro izervay jadenu jakafi jalyn janssen
  jantoven janumet januvia jardiance jatenzo jaypirca jemperli jentadueto jesduvroq jetrea jevity jevtana joenja joseffy juluca jurnista juvederm juven
  juvisync juxtapid jynarque jynneos kadcyla kadian kaletra kalydeco kanuma kapake kapidex kapvay karvea karvezide kava kayexalate kcentra keflex kefzol
  kemadrin kenacort kenalog kepivance keppra kerendia kerlone kesimpta ketalar ketorolac ketotifen kevzara keytruda kimmtrak kineret kinrix kisqali
  kisunla kitabis klacid klaricid kliogest kliovance klonopin klor kogenate kombiglyze korlym koselugo krintafel krystexxa kuvan kybella kyleena kymriah
  kynmobi kyprolis lacri lactaid lactulose lagevrio lamictal lamisil lamotrigine lanoxin lanreotide lanthanum lantus lapatinib largactil lariam
  larotrectinib lasix lasmiditan latanoprost latuda laxido lecanemab leflunomide lemtrada lenvatinib lenvima leqembi leqvio lescol letairis letrozole
  leukeran leukine leuprolide leuprorelin levaquin levatol levemir levitra levobupivacaine levocarnitine levocetirizine levoleucovorin levomilnacipran
  levophed levorphanol levothyroxine levoxyl levsin lexapro lexiscan lexiva lialda librium libtayo lidex lidoderm liletta linaclotide linagliptin
  lincocin linezolid linzess lioresal liothyronine lipanthyl lipegfilgrastim lipidil lipiodol lipitor liposyn liptruzet liraglutide litfulo lithobid
  livalo livmarli locametz locoid lodine loestrin logynon lokelma lomotil lomustine loncastuximab loniten lonsurf lopid lopinavir lopressor loprox
  lorabid loratadine lorbrena lorcaserin lorlatinib lortab losec lotemax lotensin lotrel lotrimin lotrisone lotronex lovan lovaza lovenox loxapine
  loxitane lubiprostone lubriderm lucemyra lucentis ludiomil lumakras lumason lumateperone lumify lumigan lumoxiti lunesta lunsumio lupkynis lupron
  lurasidone luspatercept lustral luvox luxiq luxturna lybalvi lyclear lynparza lyrica lysodren lysteda lytes lyumjev maalox macitentan macrobid
  macrodantin macugen madopar magnevist malarone maprotiline maraviroc marcain marcaine marevan margenza marinol marplan matrifen mavenclad mavik
  mavyret maxair maxalt maxidex maxipime maxitrol maxolon maxor maxzide mayzent mcare mebeverine meclizine medi-cal medrol medroxyprogesterone mefenamic
  mefloquine mefoxin megace megestrol mekinist mektovi mellaril melphalan memantine menactra menadiol menarche menopur menquadfi menveo mepolizumab
  meprobamate mepron mercaptopurine meridia meropenem merrem mersyndol mesalazine mestinon metadate metaglip metamucil metaraminol metastron metaxalone
  methadose methergine methocarbamol methoxsalen methylene methylnaltrexone metoject metolazone metopirone metozolv metrogel mevacor mexitil miacalcin
  micafungin micardis microgynon microlax micronor microzide midamor midodrine midostaurin midrin miebo mifeprex mifepristone migraleve migranal
  milnacipran milrinone minipress minitran minivelle minocin minocycline minoxidil miochol mirabegron miralax mirapex mircera mircette mirena
  mirtazapine mirvaso mirvetuximab mitigare mivacron mixtard moban mobic moderna moditen modrasone molnupiravir mometasone monistat monjuvi monodur
  monoferric monoket monovisc montelukast monurol motilium motrin mounjaro movantik movicol moviprep moxifloxacin mozobil mscontin mucinex mucodyne
  mucomyst mulpleta multaq mupirocin mvasi myalept myambutol mycobutin mycophenolate mydriacyl myfembree myfortic mykrox mylanta myleran mylotarg
  myobloc myozyme myrbetriq mysoline mytesi nabumetone naglazyme nalbuphine nalfon nalmefene naloxegol naltrexone namenda namzaric naphcon naprelan
  naprosyn naramig naratriptan narcan nardil naropin nasacort nasalcrom naseptin nasonex natalizumab natazia natecal nateglinide natesto natrecor navane
  navelbine nayzilam nebcin nebs nebupent necitumumab nefazodone nelfinavir nembutal neocate neoral neosporin neosure nepafenac nepro nerlynx nesina
  nesiritide neulasta neumega neupogen neupro neurontin nevanac nevirapine nexavar nexium nexletol nexlizet nexplanon nexterone nexviazyme niaspan
  nicardipine nicoderm nicorandil nicorette nicotrol nilandron nilotinib nimbex nimotop ninlaro nintedanib nipent niraparib nirmatrelvir nitazoxanide
  nitro-dur nitrodur nitrofurantoin nitrolingual nitropress nitrostat nityr nivestym nivolumab nizoral nolvadex nootropil norco norditropin
  norelgestromin norethindrone norflex noritate normacol normodyne noroxin norpace norpramin norspan northera nortriptyline norvasc norvir noten
  nourianz novantrone novasource novavax novolin novolog novomix novorapid novoseven noxafil nozinan nplate nubain nubeqa nucala nucynta nuedexta
  nulibry nulojix nuplazid nurofen nuromax nurtec nusinersen nutramigen nutrison nutrizym nutropin nuvaring nuvessa nuvigil nuwiq nuzyra nymalize nyquil
  nystop nytol obizur ocaliva occlusal ocrelizumab ocrevus ocriplasmin octagam ocuflox ocuvite odefsey odomzo ofatumumab ofev ofirmev ofloxacin ogivri
  ogsiveo oilatum ojjaara olaparib olaratumab olbetam oleptro olodaterol olopatadine olpruva olumiant olux olysio omadacycline omalizumab omegaven
  omnaris omni omnicef omnipaque omnipod omniscan omnitrope omvoh oncaspar oncovin ondansetron onfi ongentys onglyza onivyde onpattro ontak ontruzant
  onureg opana opdivo opdualag opill opsumit optiray optivar opvee opzelura orabloc oracea orajel oramorph orap orapred orbactiv orencia orenitram
  orgovyx oriahnn orilissa oritavancin orkambi orlistat oroxine orphenadrine orserdu oseltamivir osimertinib osmitrol osmolite osmoprep osphena ospolot
  ostelin otezla otrivin ovestin oxaliplatin oxandrin oxaprozin oxbryta oxcarbazepine oxervate oxsoralen oxtellar oxybutynin oxycontin oxymorphone
  oxynorm oxytrol ozempic ozurdex pacerone padcev palbociclib palexia palforzia paliperidone palivizumab palladone palonosetron palynziq pamelor
  pamidronate panadeine panadol panafen pancreaze pancuronium panitumumab panobinostat panretin parafon paragard paraplatin pariet parlodel parnate
  parsabiv pataday patanol paxil paxlovid pazopanib pedialyte pediapred pediarix pediasure pedvax pegasys pegfilgrastim pegintron pembrolizumab
  pemetrexed pennsaid pentacel pentam pentasa pentazocine pentothal pentoxifylline pepaxto pepcid peptac peptamen pepto perampanel percocet percodan
  perforomist periactin perjeta permethrin perphenazine persantin persantine pertuzumab pertzye pexeva pfizer pheburane phendimetrazine phenelzine
  phenergan phenytek phesgo phos phoslo photofrin phyllocontin physioneal physiotens physostigmine phytonadione picato picolax pimecrolimus pimozide
  pioglitazone piqray pirfenidone piriton pitocin pitressin plaquenil plasmalyte platinol plavix plegridy plendil plerixafor pletal pluvicto pneumovax
  podofilox polatuzumab polivy polysporin polytrim pomalidomide pomalyst ponstel ponvory portrazza posimir poteligeo potiga pradaxa pralidoxime praluent
  pramin pramipexole pramlintide pramosone prandin prasugrel pravachol praxbind precedex precose pred predforte pregabalin premarin prempro prepidil
  preservision prevacid prevalite prevnar prevymis prezcobix prezista priadel priftin prilosec primacor primaxin primidone prinivil prinzide pristiq
  privigen proair probenecid probuphine procanbid procarbazine procardia procrit proctofoam procysbi progout prograf prokinin prolastin prolensa
  proleukin prolia prolixin proloprim promacta promethazine prometrium proparacaine propecia proquad proscar prosom prosource prostat prostigmin prostin
  prot prothiaden protonix protopic provenge proventil provera provigil proxymetacaine prozac prucalopride pulmicort pulmocare pulmozyme puramino
  purixan pylera pyridium pyridostigmine qbrelis qelbree qinlock qnasl qsymia qtern quadracel qualaquin qudexy questran quillivant qulipta qutenza
  quviviq qvar rabavert radicava radiesse raltegravir ramelteon ramucirumab ranexa ranibizumab ranolazine rapaflo rapamune rapilose rapivab rasagiline
  rasilez rasuvo ravicti ravulizumab rayos razadyne rebetol rebif rebinyn reblozyl rebyota recarbrio reclast recombivax recothrom redipred referrer
  regadenoson regeneron reglan regorafenib regranex relafen relenza relistor relpax remdesivir remeron remicade remodulin renagel renflexis renvela
  reopro repaglinide repatha requip rescriptor resps restasis restoril retacrit retevmo retin-a retisert retrovir revatio revcovi revia revlimid revonto
  rexulti reyataz reyvow rezdiffra rezurock rezvoglar rheumatrex rhinocort rhogam rhopressa ribociclib ricola ridaura rifabutin rifadin rifafour rifater
  rifaximin rigevidon rilpivirine rilutek riluzole rimegepant rinvoq riociguat riomet risankizumab risedronate risperdal ritalin ritonavir rituxan
  rituximab rivaroxaban rivastigmine rivotril rizatriptan robaxin robinul robitussin rocaltrol rocephin rocklatan roferon roflumilast rogaine rolaids
  rolvedon romidepsin romiplostim romosozumab ropinirole ropivacaine rotarix rotateq rowasa roxanol roxicet roxicodone roxybond rozerem rozlytrek
  rubraca rucaparib rukobia ruxience ruxolitinib ruzurgi rybelsus rybrevant rydapt rylaze rystiggo rytary rythmol ryvent ryzodeg sabril sacituzumab
  sacubitril saflutan saizen salagen salazopyrin salmeterol salofalk salonpas samsca sanctura sancuso sandimmune santyl saphnelo saphris sarclisa
  sarilumab savaysa savella saxagliptin saxenda scandishake scemblix scenesse sclerae seasonique seconal sectral secukinumab seebri segluromet selexipag
  selinexor selpercatinib selzentry semaglutide semglee senokot sensipar sensorcaine septocaine septra serax seremind seretide serevent sernivo seroquel
  serostim seroxat serzone sevelamer sevredol seysara shingrix shortec signifor siklos sildenafil silenor siliq silodosin silvadene silvasorb simbrinza
  simcor similac simplythick simponi simulect sinemet sinequan sinex singulair siopel siponimod sirturo sitagliptin sivextro skelaxin skyclarys skyla
  skyrizi skytrofa slynd sodiofolin sofosbuvir solaraze solian solifenacin soliqua soliris solodyn solosec solpadeine solpadol soltamox solu soma somac
  somatuline somavert sominex somnite soolantra soriatane sotalol sotatercept sotorasib sotradecol sotyktu sovaldi spasmonal spectracef spevigo spikevax
  spinraza spiriva sporanox spravato sprycel stalevo stamaril starlix stavudine steglatro stelara stemetil stendra stesolid stilnox stiolto stivarga
  strattera striant stribild striverdi stromectol subj sublocade suboxone subutex sucralfate sudafed sudocrem sufentanil sugammadex sular sulfadiazine
  sulfamylon sunitinib sunlenca sunosi supartz suplena supprelin suprane suprax suprep surfaxin surmontil survanta suscard sustiva sustol sutab sutent
  suvorexant symbicort symbyax symdeko symlin symmetrel symproic symtuza synacthen synagis synalar synarel syndros synercid synjardy synribo syntocinon
  syprine systane tabrecta taclonex tadalafil tafinlar tafluprost tagamet tagrisso takhzyro taltz talvey talzenna tambocor tamiflu tamsulosin tapentadol
  tarceva targin targretin tarka tasigna tasimelteon tasmar tavalisse tavneos taxol taxotere tazac tazemetostat tazicef tazorac tazverik tdap tecartus
  tecentriq tecfidera technetium tecvayli tedizolid teflaro tegretol tekturna telcyta telfast temgesic temodar temovate temozolomide temsirolimus tenex
  tenivac tenoretic tenormin tenoxicam tensilon tepezza tepmetko terazosin terbinafine teriflunomide teriparatide terlipressin tertroxin tessalon testim
  testopel tetracaine tetracycline teveten tezepelumab tezspire thalitone thalomid theraflu thioguanine thiola thioridazine thiotepa thiothixene
  thorazine thrombate thymoglobulin thyrogen thyrotropin tiagabine tiazac tibsovo ticagrelor ticlid tigan tigecycline tikosyn tildiem timentin timodine
  timoptic tinactin tindamax tinzaparin tiotropium tipranavir tirofiban tirosint tirzepatide tivdak tivicay tnkase tobradex tobrex tocilizumab toctino
  tofacitinib tofranil tolcapone tolectin tolterodine tolvaptan topamax topicort topiramate toposar topotecan toprol toradol torasemide torisel
  torsemide toujeo toviaz tracleer tracrium tradjenta tramacet trametinib trandate transderm tranxene tranylcypromine trastuzumab trasylol travatan
  travoprost trazimera trazodone treanda trecator trelegy trelstar tremfya trental treprostinil tresiba trexall treximet trezix triamterene tribenzor
  tricor triesence trifluoperazine trijardy trikafta trilafon trileptal trilipix trimethoprim trimovate trintellix triostat triptorelin tritace triumeq
  trizivir trodelvy trokendi trops trospium trudhesa trulance trumenba truqap truseltiq trusopt truvada truxima tryptanol tubersol tudorza tukysa tums
  turalio tussionex twinrix twirla twocal twyneo twynsta tybost tygacil tykerb tylenol tylox tymlos typhim tysabri tyvaso tzield ubrelvy uceris udenyca
  ukoniq ulipristal uloric ultiva ultomiris ultracet ultram ultravist umeclidinium unasyn uniphyl unisom unituxin univasc upadacitinib upneeq uptravi
  ural urecholine uribel urispas uristat urocit urorec uroxatral urso ursodiol ustekinumab vabomere vabysmo vaccinia vafseo vagifem vagirux vagisil
  valaciclovir valacyclovir valbenazine valchlor valerian valganciclovir valium valpam valtoco valtrex vanc vancocin vanflyta vanicream vantas vantin
  vantrela vaprisol vaqta vardenafil varenicline variquel varivax varubi vascepa vaseretic vasostrict vasotec vaxelis vaxneuvance vectibix vedolizumab
  vegzelma veklury velban velcade veletri velphoro veltassa veltin vemlidy venclexta venetoclax venofer vensir ventavis ventolin veozah vepesid veregen
  verelan vermox verquvo verteporfin verzenio vesicare vfend viagra viazem vibativ viberzi vicks vicodin vicoprofen victoza victrelis vidaza videne
  videx viekira vigamox viibryd vilazodone viltepso vimizim vimovo vimpat vinblastine viokace vipdomet viracept viramune viread viroptic viscotears
  visine visipaque visken vistaril vistide vitrakvi vivactil vivelle vivitrol vivonex vivotif vizimpro voltaren voltarol vonjo voquezna voranigo
  vorapaxar vortioxetine vosevi vosoritide votrient vowst voxelotor voxzogo vpriv vraylar vtama vyepti vyndamax vyndaqel vytorin vyvanse vyvgart vyxeos
  vyzulta wainua wakix wbcs wegovy welchol welireg wellbutrin winlevi winrevair xaciato xadago xalatan xalkori xanax xarelto xatmep xcopri xdemvy
  xeljanz xeloda xelstrym xembify xenazine xenidate xenleta xeomin xerava xermelo xgeva xhance xiaflex xifaxan xigduo xiidra xipere xofigo xofluza
  xolair xopenex xospata xphozah xpovio xtampza xtandi xtoro xulane xultophy xylocaine xyloproct xyntha xyrem xywav xyzal yentreve yervoy yescarta yonsa
  yosprala yuflyma yupelri yusimry zacin zaditor zafirlukast zaleplon zaltrap zanaflex zanamivir zanidip zanosar zantac zapain zarontin zaroxolyn zarxio
  zavesca zavzpret zebeta zegalogue zegerid zejula zelapar zelboraf zelnorm zemaira zembrace zemdri zemplar zenpep zepatier zepbound zeposia zepzelca
  zerbaxa zerit zeroderm zestoretic zestril zetia zetonna ziac ziagen zicam ziextenzo zilbrysq zilretta zimhi zinacef zinbryta zineryt zinplava zioptan
  zirabev zirgan zispin zithromax zoamet zocor zofran zoladex zoledronic zolgensma zolinza zolmig zolmitriptan zoloft zolpidem zolpimist zometa zomig
  zomorph zonalon zonegran zonisade zopiclone zorbtive zortress zoryve zostavax zosyn zoton zovirax ztalmy zubsolv zulresso zuplenz zurampic zurzuvae
  zyban zyclara zydelig zydol zyflo zykadia zylet zyloprim zymaxid zynlonta zynrelef zypitamag zyprexa zyrtec zytiga zyvox zzzquil`.split(
    /\s+/,
  ),
);

/** Stems of the international names of drugs. They are long enough that no surname ends so: "Michael Caine" and "Marone" stay names. */
export const drugEndings: readonly string[] =
  `[aio]caine [a-z]{4}mab [aeio]nib ciclib parib zomib gliptin gliflozin glitazone glinide glutide natide
  [a-z]{3}paratide [aeo]parin xaban gatran triptan setron dronate dronic lukast prazole conazole nidazole
  bendazole pitant [ao]xacin cycline thromycin penem bactam fungin [aeiou]ciclovir [aeiou]cyclovir
  [aeiou][a-z][aeiou]vir tegravir navir buvir asvir virine vudine sartan dipine alol [aeiou]prolol [a-z]{3}pril
  [uz]osin [a-z]{3}afil steride grelor [a-z]{3}grel teplase thiazide semide [aeiou]tidine zepam zolam barbital
  oxetine pramine triptyline [rt]azine peridol [aeiou]ridone asidone gabalin racetam curium curonium flurane
  fentanil codone morphone profen coxib fenac oxicam ethasone etasone ticasone cortisone nisone nisolone
  cinolone sonide rcept grastim gramostim poetin leukin platin rubicin taxel notecan trexate citabine mustine
  domide olimus meterol terol tropium phylline formin vaptan vastatin fibrate darone oprost orelin relix tocin
  pressin vodopa giline caftor gepant orexant ixibat oroquine`.split(/\s+/);
const drugEnding = new RegExp(`(?:${drugEndings.join('|')})$|^(?:cef|ceph)[a-z]{3,}(?:n|e|im|ef|il|or|an)$`);

export function hasDrugEnding(folded: string): boolean {
  return folded.length > 7 && drugEnding.test(folded);
}
