/** Surnames that live on in medicine, and short words of genes and products that are surnames elsewhere: alone they say nothing, only the context makes them people. Common surnames are not here: before a noun of medicine they are eponyms anyway. */
export const eponymPeople: ReadonlySet<string> = new Set(
  `wong-baker smith-petersen lund-browder sux roc dca bhutani ishak fahn parkland bili latarjet ponseti psi gyn moh lapidus waddell fullerton hadlock teichholz calvert delphian fadir keynote lugano geneva cockcroft gault mosteller haycock schwartz devine robinson katzung naegele hopkins rotter bazett hodges
  mhz tel mrs drs acc dep sen medi-cal sgt gran msg nitro-dur tobi depo-provera retin-a
  abl abrams adamkiewicz addis afp ahmadi akerlund akiyama akt alcock aldrete allgower altemeier amadori amann amsterdam amt andren angelchik apc
  arantius asch aschner ashman aspinall atkins atm atr auenbrugger auerbach aws azo bachmann bado ballance baltalon barcroft barkan barsky bartels
  bascom bateman batson baudelocque bauer bausch bayliss bazin bcl bcr beckett becton beger belsey bennet bergman bethea betke bhr biederman
  bielschowsky bigelow birkett bisap bjerrum blaschko bledsoe blom boari boehler bohn boyden bracka brandt bratton breg brescia bricker brinton bristol
  brompton brostrom brucke budin buhl bunyan burow cade cadwallader callander camino camitz campylo carabelli casal cattell cazenave ccl ccr celestin
  cheatle cherney chiba chk chrobak civatte clado clagett claybrook cloquet cloward cobelli cohnheim colley collip collis comolli condorelli coomb
  corlett corti cossack cre critchley cruickshank crutchfield cuignet culp currens cusco czermak dakin dalrymple damus danforth dax dbl deetjen delorme
  demarquay denker denonvilliers desmarres deutschlander devine dewees dhh dieffenbach dieterle diprete disse ditrich dobell doderlein dohlman donders
  dor dorendorf dragstedt drummond dubreuilh duckett ducrey dugas duhamel duhrssen dunlop duplay ebner eck edebohls edinger effler eicken einhorn
  einthoven ellik elsberg ender engelmann enroth eos epo erb erlenmeyer ers esmarch esser estlander euroscore ewald exner faget fallopio farre fas fede
  fehling fenwick fergusson ferrata feulgen fgf finckh finney flechsig flexner flindt flp fogarty folin follmann fontana forel fos fouchet fourchette
  fraenkel franke frejka frerichs freund friedlander fritsch frykman fullmer furlow furst gailliard galassi gallaudet gallavardin gallie galton gans
  gant garre gartner gasser gdp geiger gellhorn gerdy gerota gfp ggt ghorab giertz gillesby gilliam gillies gimbernat girdlestone gli glick glisson
  gluck goetsch goligher goodell goormaghtigh gosselin gower graefe grassmann gratiolet gregoir grice griesinger grisel gritti gruber gruentzig gtp
  gubaroff guerin gutmann haber haemovac hagedorn hahn haight haines haller hallux hamburg hanau hannington hannover harkavy harvard hasbled hasner
  hassall hautmann hayem heaney heberprot heidenhain heim heineke heiner hellin helmholtz hennessy hensen hepp herbst hertig hertwig heschl hesselbach
  heubner hibbs hickam hif highmore hildebrandt hillrom hirschberg hodgson hofbauer hofmann hofmeister holger hollenhorst horsley hotchkiss howship hox
  hruby hueter huggins huntingdon hurwitz huschke hutchison hyams hynes icr ifn igf ihh ikk indiana ingrassia isaacs itard iwatsuki jaboulay jacobaeus
  jacod jacquet jaffe jain jak jalaguier jannetta jansky jarotzky jeanselme jellinek jobert jonnesco jorgensen junod kader kahn kaiserling kan kanavel
  kantor kapandji karman karplus karydakis kazanjian kci ked keetley kehrer kelling kellogg kelman kempner keratome kidner kiesselbach kii kisch
  kjeldahl klebs kleihauer klf klumpke knott kock kohlrausch kohn kopf koplik korotkoff kovalevsky kraepelin krantz kraske kretschmer kristeller
  kronlein kuhn kuntscher kupffer kurtzke laborde lacassagne lagrange laimer lamaze lambl lanard lancefield lancisi landolt langhans langley lannelongue
  lapicque larrey latzko laubry laugier lauth leadbetter leboyer lebsche lecompte lederer lehmann leichtenstern lejeune lembert lenhartz lermoyez leube
  levaditi levret lewisohn liberkuhn lich liddell lieberkuhn liebermann liepmann limberg lindbergh lisbon liston litten littleman litzmann lizars lma
  loa lockhart loeb lofstrand lok lomb longmire longo lorenz lovibond lowenberg lso luc ludloff luys maastricht maccallum macewen mackenrodt macleod
  maddox maggic magnus mahaim maier malassez malgaigne maloney malpighi malpighian manchester manson marchand marchetti marchi marey marjolin marlboro
  martorell matas mathieu mattox maunoir mauthner maydl mcardle mcevedy mcf mcgill mcginn mcindoe mckeown mclagan mcneill mcphail mda meggitt meibomian
  meissner merendino merlin meynert middeldorpf milligan millin mitrofanoff mittelschmerz mlh mohrenheim mohs monakow mondini monge morand morax moreau
  morel mosher moynihan msh mst munchmeyer munk munson munster murchison mustarde myc myd nabors naffziger nattrass negri neo neri newport ngf
  nicoladoni niemeyer nih nikaidoh nissl nitze nkx noack nocard noguchi nrg nuck nuhn nylen obersteiner ochsner ogston okabayashi olshausen onq opie
  orringer ortner osia oslerus ottawa owren pacchionian pacini packard panas paneth pappenheim parona passavant pasteur patey pavlik pax payr pecquet
  pel perc perrin petri petruschky petzval peustow peyer peyrot pfluger phemister philips pinard pinel pirie pirquet pitres piver placido plaut plesch
  plimmer podus poirier politano polya pomeroy pomroy popper potain poupart prausnitz preisz pruner psoas pudenz puestow purkinje puusepp quackels quant
  quenu querleu quetelet qwo rac radecki rammstedt ramstedt ranvier rappaport rashkind rau rauber ravich regaud rehn reichel reichert reil reissner
  remak ret retzius reverdin rfp rickham ridell rieder riegel riga rigler rindfleisch rio ripstein risley ritgen rivinus rohrer romana rome rosenbach
  rosenmuller rosenow rosenstein rossbach rossetti rotterdam roubaix rouget rous rovighi rubner ruffini ruggeri rusch rusconi russel ruysch sabatino
  sabin sabouraud sahli salk salzmann sandifer sano sansom sattler saundby sca scardino scarpa schaeffer schaudinn schauta scheffe scheibe schick schiff
  schiller schimmelbusch schiotz schlemm schoemaker schottmuller schreger schuchardt schuffner schwalbe schwann schwarz scots scribner scultetus seattle
  seeligmuller seitelberger seldin selivanoff selye semon senear serafini seton sharpey sherren shh shirodkar shrapnell sibson silfverskiold sistrunk
  sjoqvist skillern skoal skoda slocum smellie smithwick smo snodgrass soave somogyi sox spee spens spiegelberg spitzer spivack splendore src stacke
  stahl stansel steinbrocker steiner steinmann steinstrasse stellwag stenson stieda stierlin stockholm stokvis storz strassman straus stroganoff
  struempell struthers studer sturmdorf swenson syme symonds szent takata takayama talma tansini tarnier tarui tau tawara tbx teale terumo tex tgf thal
  thayer thd thebesian theden theile thiemann thierry thiersch thiry thormahlen thornwaldt tif tnf todaro tompkins topfer torek torkildsen tornwaldt
  toti toupet traverso tri trk troell tuffier turck tvt tyndall tyrrell ullmann valleix vancouver vaquez varolius velpeau venn verneuil vesalius vhl
  vicq vieussens vigo villard vineberg voge vogel volhard voltolini waaler wachendorf walthard wangensteen wardrop wassermann weichselbaum weidel
  weigert weitbrecht welcker wertheim westberg wever wheelhouse whitfield widmark wilde wilkie wilks willan willett winckel winiwarter winkelman
  winterbottom wintrobe witzel wnt wolfler wolfring wolter worthen wrisberg wullstein wyburn xen yersin yfp zahn zander zaufal zeis zeiss zen ziegler
  zieman ziemssen zimmerlin zinn zio zittmann zondek zsigmondy zuckerkandl`.split(/\s+/),
);
