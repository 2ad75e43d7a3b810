/**
 * Brands of medicines, feeds and vaccines of many countries, of implants, scanners, lenses, dental materials and dressings, written from
 * general knowledge. Notes write them with a capital and no other list has them. No word here is a common name of people.
 */
export const brandNames: ReadonlySet<string> = new Set(
  `abasaglar abecma abrysvo abstral accentrix accufuser achieva aclasta actico actifuse actikerall actilax actilite activon actraphane actrapid acumed
  acuson acutrak adco adcortyl adec adenuric adherus adoport adtralza advagraf advanta advantan aera affiniti aircurve airsupra alfamino alginate
  alluvia almogran alphamox alphosyl alprolix alrex altosec altraplen altura altuviiio alyftrek alyq ameluz amethia amfexa amgevita amias amlong ampcare
  amtagvi ankylos aorfix aphexda aplio aplisol apo-go appasamy aprovel aptima aptus aquasil aquilion arcos arestin arexvy arietta aristocort artis
  arythmol asceniv ashlyna asmol aspavor asthalin asthavent atectura atimos atosiban atozet atrauman atriclip atridox atripla atroiza atrolak aubra
  audax augpen augtyro aurolab aurovela autologic autrin avamys avanta avanto avaxim aveed avelle axios axium aymes azarga azithral azyter azzalure
  bactiseal bafiertam balcoltra balneum basalog becosule bellamys bemfola benefix benepali benilexa bepanthen berenstein beriplex betaferon betapyn
  beyfortus bezalip bijuva bilibed biliblanket bilicheck binocrit bio-gide bio-oss biobrane biodentine biograph biolox biomonitor bionator bisocor
  bivigam blisovi blopress bocouture bonfils bonviva bovril brabio brainlab braltus bramitob brasseler brevida brexafemme brightspeed brilique brimica
  bromsite bronchitol btm buccastem budecort budeflam budenofalk butec buvidal byannli bynfezia byooviz c-mac cacit cadatin caelyx calceos camcolit
  campto camrese camwalker canestan capasal caphosol capsurefix capvaxive carbomedics cardicor caripul carto carvetrend casgevy catalyft catalys cavit
  celluvisc celsentri ceporex cerec cerelle cerene certican cerumol cervex cetraxal chairback cheneau chloromycetin cilift cimerli cinqaero ciplox
  ciproxin circadin citanest citrafleet clarityn clearfil clickhaler clinifast clinitas clopitab cmac cobenfy cocois codydramol colazide colbenemid
  colobreathe colpo columvi combiflam combodart cometriq comfeel comfifast comfinette competact compoglass comtess conotrane consta coonrad-morrey
  coracten corflo coro-nitro cosmocol cosmofer cremaffin crexont cryer curatoderm cutaquig cutimed cyclogest cystistat cytobrush dafo daivobet daivonex
  dapavel darco datroway daxas dbx dcp ddavp decapeptyl delmosart dengvaxia denzapine depixol depo-medrone deptran deralin derbac deriphyllin dermalex
  desmomelt desmospray detrunorm detrusitol dexorange dexsol dextenza dexycu dhc dhivy diaglucide diagnodent dificlir digene disipal disprin disprin-cv
  dolishale dolmatil dolo dopaquel dorado dovobet dropizol dukoral duolin duoresp duotrav duphalac durafill duralay duramatrix durata durelon durogesic
  dycal dynafix dynagen dyract earcalm ebu eclypse ecosprin eferox efexor efexor-xr effentora effortful efluelda efmody efracea efudix egrifta eklira
  elahere elantan eleuphrat ellaone elleste elocta eloine elrexfio eluna elvanse elzonris emax embosphere emconcor emdogain emeset emfamil empaone
  emperion emselex endobutton endometrin endosee endosequence enerzair enitra enpresse ensite enstilar ensura enteroflo envista epidyolex epiq episil
  epistatus epkinly epley-omniax equasym ervebo erymax esmya eson espocan espranor essentio essix esthet-x etomine eucreas euglucon eumovate euphora
  evion eviplera evity evoxac evra exocin exorex extavia eysuvis fabhalta falmina fampyra farapulse farex farrowwrap fasigyn faverin femodene femodette
  femto fencino feramax fetcroja fibertak fibertape filtek flebogamma flixabi flopen florinef floxapen fluenz fluoridex folvite foracort forspiro
  forsteo forsus fortijuice fortum fosavance fotivda foxair freezor fresubin frovan frumil fucicort fucithalmic fuji fynal fyremadel galilei gamanil
  ganfort gastrolyte gavilast gavreto gazyvaro gedarel gelclair gelusil gemini gemstar genpayne gentisone gertie-marx ggafo giotrif glimestar gloperba
  glucogel glycomet golvo gomekli gonal-f gore-cardioform gradia grafalon grafton grandio graseby haelan hafyera hanarostent healix hedstroem hedstrom
  hemgenix hemosplit hepcludex herculite hexaxim heyer-schulte hkafo hollenback horlicks hot-axios hoverjack hovermatt hulio hulka humate hvad hyacyst
  hycosan hydralyte hydro-thermablator hydrocoll hydrocortone hylo-tear hyloforte hympavzi hyperhep hypersal hypurin hyqvia ialuril iceross ichthopaste
  idelvion ikorel ilaxten ilotycin ilumya imdelltra imnovid imojev impavido impregum imraldi imvaggis imvanex inaqovi inbone incassia incourage increlex
  inegy infatrini infiniti ingenia inhixa innova inovelon insugen insuman intera intertan inveltys invicorp iopi iqon irm isoflex isolibrium isolite
  istamet itero itovebi ivoclar ixchiq iyuzeh izba jakavi jaydess jcovden jencycla jespect jeuveau jivi jorveza judkins juggerknot juxtacure juxtafit
  kabrita kafo kaftrio kalbitor kanso karicare karl-storz kavo kelhale kelnor kemar kenacomb kendamil kentera keral kerramax ketac kidwalk kimyrsa
  klean-prep kliofem komboglyze konakion korsuva krazati kyphon kyphx kytril kyzatrex lamictin lampit lanol lansoloc lastacaft lazcluze lcp lecigon
  leckey leep lenadol lenstec lensx lenzetto lessina letybo levolin levonelle levonest levosert levulan libervant lightspeed liko limcee linton-nachlas
  lipazil lipostat liskonum liss livial livogen lixiana lletz logiq longtec lonhala lonquex loqtorzi lorviqua lotriderm lucitone lucozade luforbec lumis
  lumykras lutathera lutigest lux-dx luxator lyfgenia lynkuet lyrinel lyxumia lyza mabthera macrogol magnapen magnetom maintena maklakoff manerix
  manujet manuka maquet marmite marvelon masako mastergraft matoride matriderm matrx mauch maviret maxitram medartis medi-derma medikinet medtrum meftal
  melker mendelsohn mercilon meritene meronem mesorb metaneb metohexal metrogyl metrx metvix metvixia mezavant mezolar microgestin midas-rex miethke
  mikaelsson mimpara minastrin minione minjuvi minodiab mintec mirapexin misodel mitek mitroflow modecate moduretic molift monocef monofer monomil
  monopost montair montek monuril mresvia mta mugard multilink mxl mycapssa mydrilate mygo myocet myprodol mysodelle myxredlin n-bca nabers nabi-hb
  nabota naeotom nanobone natpara natrilix navidrex navx nebido nellix neoclarityn neodent neorecormon nerisone nervijen neurobion neuroform neurorelief
  nexpovio nextstellis ngenla nidcap nidek nilemdo niti-s nivestim nobel noctdurna noqdirna norflox norgeston noriday novalac novalung novoeight
  novolizer novosorb nuelin nustendi nutilis nuvaxovid nuzak nystan obtura occlutech octaplex octasa octenilin octenisan octim oculentis odimune
  oestrogel oflox ogluo ohtuvayre olbas olmetec omacor omez omidria omnic ondem ondexxya ontozry opatanol opsynvi optibond optisulin optisure optive
  optovue oraqix orbscan orgalutran orladeyo orofer orsythia orthocord osmolax osmolex osteocel osteogen ostevit osvaren otex otomize otosporin otovel
  otrexup otrivine ovaltine ovitrelle ovranette oxeltra oxinium oxis oxyal paludrine panado panavia pancrex panthera pantocid pantop panzyga paramol
  parapodium pavblu pecfent peeso pelgraz penbraya pentaflex peptijunior percepta pergoveris perinorm periochip perioglas permaflo permobil perseris
  pfna pharmapress pharmaton phexxi philos phosex physeptone piezo pipelle piriteze planmeca plenadren plenvu polarx polyflex polytar polyvinyl ponsky
  ponstan possia powerbreathe predsol pregestimil prempak pretomanid prevident prexum primescan priorix pro-gav procoralan produodopa proferrin progav
  promixin propiverine propycil proseal prostap protaper protaphane protelos protium provox psoriderm pur-bloka puracol purbac puros qalsody qdenga
  qlaira qlosi quadrox quartette quicktrach quinsair rabipur ranivisio rantac ravussin rayaldee razumab reagila reciproc recorlev redapt refacto regurin
  rekambys rekovelle relprevv relvar relyvrio relyx reminyl remsima renamic repevax resilon resonium resprim revaxis revolade rezlidhia rezolsta rezzayo
  rgo rhinolast rhophylac rhythmia riamet ridaq rifinah rimactazid rixathon roactemra roclanda roctavian rolator romedic ronapreve rosuzet ruconest
  rulide rumi rupafin ryaltris ryeqo rykindo rytelo rythmodan salamol saliveze salto sandimmun sandrena sativex savlon sayana scorpio scotchbond securon
  selectsecure seloken serdep serenace serepax seroflo servox sevikar sevodyne shelcal shofu siello sigmacort signa silkis simplus sintrom sirona sjm
  skilarence skyra slenyto smartvest sofradex softban sogroya solara solera solia solu-medrone somatom sonoplex soprobec sorbaderm sotacor soundbridge
  spaxus spedra speedbridge spinhaler spiolto spiromax sronyx stanmore stelazine stellaris stellisept stilpane stimate stimuplex straumann strepsils
  sukkarto sukrin suliqua supemtek supradyn suprathel surefil surepath sustanon sustenna susvimo suturebridge swivelock syfovre symbicord symkevi
  synchrony syndol syntometrine targaxan targinact targocid tarpeyo tavanic taxim taytulla tegsedi telma temaze temodal tempbond tenckhoff tenemine
  tenepure tensipine testogel tetralysal tetric tevimbra teysuno tfn tfna thealoz therapep thermachoice thermocool thinprep thymoglobuline thyronorm
  tielle tienam tilite timoptol tiopex tlando tlif-peek tofflemire tooth-slooth topcon tostran trachlight tractocile trajenta tramal trevicta
  tri-lo-marzia tribuss triclip trimbow tritanium trivora trogarzo tronzo tryton tuberculin two-cal tyblume tylex tyruko tyrvaya ulsanic ultamet ultibro
  ultracal ultraflex uniphyllin univer unloxcyt uplizna urbanol urgoclean urgostart urogesic urospir ursofalk utrogestan uzedy va-lcp valdoxan valitude
  valplast varilite varizig vaxchora vaxzevria vazkepa vcare vegemite velband venclyxto venlor ventoflo ventouse vericom verisyse verorab versapoint
  vicair vienva vipidia virgan viscopaste visian visumax vitalstim vitapex vitapos vitaros vitoss vitrebond vitremer vivigen vocabria volibris volini
  voltarol-ophtha voluson voncento vonvendi votubia vuity vyalev vydura waveone weet-bix weetabix wellbutin wezenla wilate winrho wixela wrigleys
  xaggitin xalacom xatral xb xeplion xerotin xevudy xia xifaxanta xupad xylitol xyosted yellox yorvipath ypsopump yselty zaditen zadstat zafemy zamadol
  zaponex zarzio zavicefta zerodol zessly zifi zincovit zinnat zipzoc zlatal zmr zoely zomacton zovia zumi zyloric zynyz zypadhera`.split(
    /\s+/,
  ),
);
