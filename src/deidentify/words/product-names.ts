/** Devices, dressings, sutures, tests, foods, programs and their makers, as notes name them. No word here is a common name of people. */
export const productNames: ReadonlySet<string> = new Set(
  `rottweiler rottweilers chihuahua chihuahuas pitbull pitbulls corgi corgis yorkie doberman siamese labradors yahtzee sudoku netflix tiktok youtube pepsi fanta
  kool-aid jell-o oreo doritos formica tupperware hoyer broda omron lysol medela boppy graco chicco midol orthoglass fiberwire hemolok statlock
  ferritin ceruloplasmin primaquine tafenoquine elecsys optiflux palacos fluidotherapy materna jamar dynavox hexa vaxneuvance vaxelis nuvaxovid
  spikevax comirnaty abrysvo arexvy beyfortus flucelvax fluad flublok supemtek kinrix proquad ixiaro typhim imovax rabavert menquadfi nimenrix priorix
  transferrin prealbumin procalcitonin fructosamine homocysteine aldolase amylase lipase cystatin osteocalcin calprotectin elastase chromogranin
  mascc vavd telerad hbaa hbas acei arb aldolases clinitek quattro jello mchat quattro neutrogena jergens ovid kardex invacare
  abaxis abthera acapella acclarent accu accuhaler accuray acessa acrysof acticoat actiflo actis actisorb acurate adaptic advisa aequalis aerobika
  aerochamber afirma aintree aircast airfit airsense airtraq airvo alaris alcon algisite alivecor allevyn alloderm allscripts alphabed altis amniox
  amplatzer anasept angio angiojet angiosculpt angioseal apligraf apollo applewatch aquacel aquamantys aquaplast arista arjo arndt arthrex
  asahi athenahealth autohaler autopap autopulse avagard aveir avise avitene axonics bacardi bactigras baerveldt baha bair bakri balanceheavyweight
  balfour bardex barostim barrigel beckman biatain biofire biomet biosyn biotel biotene biotronik bipap bivona blanketrol bonebridge bookwalter boston
  bougie bougies bovie brava brca breezhaler budweiser bulkamid cadd calmoseptine camboot canadian caprosyn cardiohelp cardiomems carefusion carelink
  carenotes caris cavilon cavitron celect cellsaver cellsearch celox centrimag cepheid cerner certas charite charleston charnley cheerios chek
  chloraprep chromic cidex circaid clareon clarifix clinimix clinisol clinitron clinolipid clorox closurefast clottriever coban codman coflex colaris
  colgate cologuard coloplast combitube commonwell comprilan conmed convatec conveen copenhagen corail cordis corevalve corpak cortrak coude coulter
  counsyl covermymeds covidien cpap crome cryocuff crystalens cureatr curlin cusa cyberknife cybertech cypass cypher dacron dakins dansac davinci delrin
  denali dentsply depuy dermabond dermacell dermagraft dexon diamondback diasend dickinson dignishield dilapan diskus dobhoff donjoy drager drawtex
  drchrono dreamwear duoderm durafiber durapore duraprep durysta eakin easypump eclinicalworks edora efferdent ekos elastomeric elekta ellipta eluvia
  embotrap emis empi endocatch endoclot endoflip endogia endoloop endopredict endostitch endurant enlite enseal entellus enteralite enterra enteryx
  entralife envella epifix epocrates equinoxe eschmann esophyx essure ethibond ethicon ethilon evera eversense evicel evolut exactech excluder exeter
  exofin exufiber eyhance fastrach femostop filshie finecross fitbit fixodent fixomull flexfoot flexhd flexi flexitouch floseal flowdiverter flowtriever
  flowtron foundationone freka fujifilm galleri gameready garmin gatorade gaymar gelfilm gelfoam gelpoint gelport genesight genio genium
  genuair glidescope glooko goldmann gortex grafix graftjacket greenfield greenlight greenway gripper guardant guideliner guidezilla gynecare handihaler
  hasson hawkone heartmate heartstart heartware heelmedix heidelberg heineken hemcon hemiwalker hemoclip hemospray hexalite hickman hitachi holep
  hollister hologic holter homepump hospira hugger hydrofera hydrothermablator hydrus hypafix hyperice icare icast iceman igel immunocap impella
  imprivata inadine inari inflammadry inflatrol inpact inpen inspiris insulet integra intelerad intellis interpace interstim intracept invisalign
  invitae iodoflex iodosorb iolmaster istent ivenix iwatch jagermeister jelonet jetstream jobst juul juzo kabiven kahook kaltostat kardia kardiamobile
  kareo kerlix kevlar kinesio kinesiotape kirschner kleenex kling kotex lacrisert laminaria lapband lasik latera lenstar leukostrip leukotape
  lexicomp libre licox lifepak lifevest lifewatch ligasure linq linvatec linx lipiflow liquiband listerine livanova lofric lubricath lucite lutonix
  lympha macroplastique magna mahurkar mako mammaprint marlex masimo maternit maximove maxon mdcalc medel medi medigus medihoney medipore mediport
  medisense medisoft meditech mediven medos medtronic mefix megadyne megatron mepilex mepitel mersilene mextra miami micra microcyn microlet micromedex
  micropore micropulse milwaukee mindray miniarc minnesota mitraclip mityvac mmodal mobi molteno monarc monocryl muir multipodus mychart mynx myosure
  myrisk naida nasobridle natera natura navicross navio navitor neptune nespresso nevro nexgen nextgen nexthaler nitinol nonin nordictrack novalis
  novasure nurolon nustat nuvasive nxstage obalon obtryx oculus olympus ommaya omnicell omnicup oncotype onetouch opsite optichamber optiflow optiview
  optos orbera orsiro orthofix orthoplast ossur oticon ottobock oura overstitch ovesco oxylog pacs panoptix pari parietex paris passy peloton pentacam
  pentax penumbra percept perclose peridex perimount permacol permcath phasix philadelphia phonak physiomesh pico pillcam plasmajet plexiglass
  pneumoflex polaris polarstem polident polysorb ponto portacath portex powerade powerchart powerglide powerpicc powerport powerscribe prafo preserflo
  prevalon prevena preventice primapore primatrix prineo prisma prismaflex prismax prodisc profore proglide progressa progrip prokera prolaris prolene
  promogran promus prontosan proprio proshield prosigna prowater pulmovista punctal purell purewick pyxis qiagen quadra quantiferon quidel quikclot
  redbull reidsleeve renasys reshape resilia resmed respimat respironics rezum rheo rhinaer rifton roche roho rollator rotablator rotaflow rotarex
  runthrough rxverify sach saluda sapien sectra secura sensodyne sensura senza shockwave sidestream signatera signia sigvaris silastic sils silvercel
  silverhawk simplepractice sinuva sion sirsphere smartpill smirnoff smoflipid solyx somi sonicare sonicision sorbion sorbsan spaceoar spatz spectralis
  speedicath spetzler splenda starbucks starclose starkey stedy stellarex steri sterillium steristrips stevia stimulator stimwave stomahesive stratafix
  strattice strava stretta stryker styrofoam supera superion surescripts surgicel surgiflo surgimend sutureguide symbotex symes symfony synthes sysmex
  systmone tampax tandemheart taperloc taxus tearlab tecnis teflon tegaderm teleflex telfa tempus tena texas theraband theragun therapynotes
  theraskin therasphere theratogs thermogard thomason thulium thunderbeat thyroseq tidepool tigerconnect tisseel tlso tomotherapy tonopen toric tornier
  toshiba trabectome trach tracoe transpore trevo triflo tristel truclear truebeam truvia tslim tspot tubifast tubigrip turbohaler turbohawk turbuhaler
  twentythreeandme tyvek ultimaster ultrapro unitron univent unloader unna uptodate urolift vacurette valleylab vapotherm vapro varian varithena vascath
  vaseline vashe vectra velcro venaseal ventralex ventralight vercise veress verifi verio versacare vertiflex viabahn vicryl vidar virkon visia
  visionaire visiport visudyne visx vitallium vivaer vivity voalte vocera voldyne volumatic voyant vuse wallflex wallgraft wallstent waterpik wavelight
  wavewriter webex webril widex xenform xeroform xience xtend ypsomed yutiq zetuvit zevex zilver zimmer ziopatch zipline zoll zynex`.split(
    /\s+/,
  ),
);
