/**
 * Written by `npm run make:phi-words`; do not edit.
 * Capitalised words inside names of diseases and organisms, at least twice in Mondo (CC BY 4.0) and the Human Disease Ontology (CC0):
 * eponyms, places and genera.
 */
export const ontologyNames: ReadonlySet<string> = new Set(
  `aagenaes aarskog aase abderhalden aberfeld abidi abrikossoff abruzzo acadian acanthamoeba acanthocephala
  achard achenbach achilles acinetobacter ackerman acrocephalosyndactyly actinobacillus actinomadura
  actinomyces adamantiades adams addison adenoneuroendocrine adenoviral adenoviridae adie aeromonas affective
  africa african agramatic ahmad aicardi alagille aland alazami albers albright alexander alfi algerian
  alkhumra alkhurma alkuraya allan allgrove alper alpers alphavirus alport alsahan alstrom alzheimer
  alzheimers ambras american amish anancastic anaplasmataceae andermann andersen anderson andrade angel
  angelman angelucci angers angiitides anisakis antley apert apocrine apollo arab arakawa arboleda arctic
  arenaviridae argentine argyll armfield arnold arroyo arteriohepatic arterivirus arthus arts ascaridia
  ascaridida ascaris asherman asian askin asperen aspergillus asphyxia astrakhan atelis athabascan athabaskan
  atkin atlantic atypia aughton austin australian avellino avian awadi axenfeld ayme azorean baastrup babesia
  babinski bacillaceae bacillus bacteroidaceae bacteroides bailey baillarger bain bainbridge bairnsdale baker
  bakrania bakwin balint balkan ballard baller balo bamberger bamble bamforth bancroftian bangungut bannayan
  bannwarth bannworth banti bantu baraitser barakat barber bardet barmah barnes barre barrett barretts barsy
  bart barth bartholin bartonella bartonellaceae bartsocas bartter basel basidiobolus basilicata basophil
  batten baumann baylisascaris bazex beals beare beauce becker beckwith bedouin beemer behcet behet behr
  behrens behçet beighton bekhterev bell bellini bennion berardinelli berdon berger beri berlin bernard
  besnier bethlem beukes biallelic bickel biemond biermer bietti bifidobacteriales bifidobacterium
  bilginturan billuart binder bird birk birt bixler bjornstad blackfan bland blastocystis blastomyces blau
  blessig bloch blok blomstrand bloom blount boeck bogaert bohring bolivian bonneau bonnemann bonnevie
  boomerang borck bordetella borjeson bornholm borrelia borreliella borrone borst bosch bothnia bothnian
  botryoides bouba boucher bourneville bowen bowman boyadjiev brachmann brachycephalofrontonasal
  brachymetatarsus bradbury braddock bragg branchio brauer braun brazilian brenner bric bridges brill briquet
  british brocq brody bronze brooke brooks brucella bruch bruck brugada brunet brunner brunzell bruton bryant
  buchem budd buerger bunyaviridae burkholderia burkitt burkitts burton buruli buschke busse byler cabezas
  caffey caitlin california calve campomelic campylobacter camurati canada canadian canale canavan candida
  candidal cannon cantrell cantu capgras capillaria caplan caplans capped capra capute carbuncle carey carmi
  carnevale carney caroli carolina carpenter carrion carvajal castilla castillo castleman catania catel cauda
  cayman cecal celermajer cenani cerebellopontine cerebro cerebroarterial cerebrum cernunnos cervicocranial
  cestoda chagas chanarin chandler chapare chapelle char charcot charles charlevoix chassaing chauffard
  chediak cheney chiari chicago chikungunya chitayat chlamydia chlamydial chlamydophila choked cholesterin
  chondroectodermal christ christian christianson chromophobe chudley churg chuvash chédiak cicatricial
  ciliophora cilliers cincinnati cladosporium claes clark clericuzio clitoris clivus clostridioides
  clostridium clouston coal coats cobb coccidioides cochliomyia cockayne coffin cogan cohen coin cole collins
  colonic colorado columnar compton congo conidiobolus conjunctival conn conradi cooley coppock cordylobia
  cori corino cornelia corynebacterium costa costeff costello coumadin cowchock cowden cowper coxiella
  craniocarpotarsal cree crest creutzfeldt creveld crigler crimean crisponi crohn cronkhite crosse crouzon
  crouzonodermoskeletal cryptococcal cryptococcus cryptosporidial cryptosporidium curling currarino curry
  curth cushing cutler cyclospora cystoisospora cytomegaloviral cytomegalovirus czech czeizel dabska dahlberg
  daintree dandy danish danlos dann danon danubian darier dauber davidson davignon davis dawson debeer debre
  debré decubitus dedifferentiated degos dejerine delleman demirhan demodex demons dengue dent denys dercum
  dermatobia dermis desbuquois desmoplas destombes desulfovibrionaceae deutan devergie devic devriendt dhobie
  diabeticorum diabeticorums diamond dianzani diaphragma dias dicrocoeliidae dicrocoelium diencephalon
  dientamoeba dieterich dieulafoy dihydroxyacetonephosphate dioctophyme dipetalonema diphyllobothrium
  dirofilaria disentis divergent dohi donath donato donnai donohue dorfman dowling downs doyne dracunculus
  drash dravet drayer dreifuss dressler drosophila duane dubin dubowitz duchenne duffie duffy duhring
  dunnigan dupuytren durand dursun dutch dyggve dykes dysharmonic eagle east eastern eaton ebola ebolavirus
  ebstein eccrine echinochasmus echinococcus echinostomatoidea echovirus economo ecthyma edemas edstrom
  edwards ehlers ehrlich eichsfeld eiken eisenmenger elejalde ellis elsahy emery empyema encephalitozoon ende
  endometrium engel engelman england enhancer enoplea enoyl enterobius enterococcus enterovirus eosinophilic
  epicardial epidermal epididymal epiglottis episkopi epstein epulides erdheim erosive erysipelothrix esch
  escobar eulenburg european eustachian evans ewing ewings exocrine exon expanded extranodal fabry facio
  fairbank falcine fallot fanconi fara farabee farber farmers fasciola fasciolopsis fazio fehr feingold
  feline fellman felty fenton ferguson fibrocystic fibroepithelial fiedler fiessinger filarioidea filatov
  filippi filoviridae finkel finlay finnish fisher fitzsimmons flaviviridae fleisher flemish fliedner
  flinders floating fonfria fong fontaine foramen fordyce forney forsius foshay fowler fraccaro franceschetti
  francisella francois franklin frantz françois fraser frasier fredrickson freeman freiberg freire french
  frey fried friedman friedreich froehlich froelich frohlich fructose fryns fuch fuchs fuhrmann fukuhara
  fukuyama fungi furlong furrowed fusarium fusobacteriaceae fusobacterium gabrielli gaisbock galactose galen
  galloway gamborg gammaherpesviral gamstorp garcia gardner gardos gareis garland gasserian gastaut
  gastresophageal gastritides gastro gaucher gazali gehrig gelineau genee genevieve gerbode german germinal
  gershoni gerstmann ghosal giardia giedion gierke gilbert gilchrist gilford gitelman glanzmann gleich glial
  glio glomus glottic glottis glyceronephosphate gnathostomiasis godwin golabi goldberg goldblatt goldenhar
  gollop goltz gonococcal goodman goodpasture gordon gorham gorlin gottron gowers graham granulocytopenic
  granulome grasbeck graves grawitz grebe greenberg greig greither grey grisart griscelli groenouw gronblad
  grouchy grzybowski guadalajara guam guibaud guillain guillouet guinon guion gulf gummata gunn gustavson
  guttmacher guízar haaften haar haas hadziselimovic haemophilus hageman haglund hailey hajdu halal halasz
  halbertsona hall hallerman hallermann hallervorden hallopeau halperin hamanishi hamman hansen hantavirus
  happle harada harboyan hardcastle hardy harel harlequin harper hartnup hashimoto hauptmann haverhill hecht
  heck hedera heerfordt heimler heinz helicobacter hellman helsmoortel hench hendra hengel henle hennekam
  henoch hepadnaviridae heredopathia herlitz hermansky hernández herpes herpesviridae herpesvirus herpetic
  herxheimer heterophyes hexosaminidases hibernian hilum hinman hippel hirata hirschprung hirschsprung
  hirudinea histoplasma hobaek hodgkin hodgkins hoeve holmes holt holzgreve homolog hopf horner horton houge
  houston howell hoyeraal hughes hunermann hunt hunter huntington hurler hurst hurthle hutchinson
  huttenlocher hutterite hymenolepis hypoactive hypoglossal icelandic ichthyosporea ikegawa illig imerslund
  immunoglobin imperforate incipient incontinentia indian indians induratio infantum infiltrating intraductal
  involutional iowa irapa iraqi iris irons isaac isidor islet isospora israeli italian ivemark iwanoff
  ixodoidea jabs jaccoud jackson jacob jacobs jacobsen jadassohn jakob jalili jamaican jankovic jansen
  japanese jarcho jatzkewitz jean jeghers jequier jerash jervell jessner jeune jewett johanson johnson jones
  joseph joubert juberg kabuki kaeser kagami kahler kahrizi kaissi kallman kallmann kaloustian kamouraska
  kanner kantaputra kanzaki kaposi kariminejad kartagener kasabach kast katayama kaufman kaufmann kawasaki
  kawashima kearns keasby kedani keipert keller kelley kelly kennedy kenny kenya keshan kikuchi killer
  kimberley kimura kindler king kitamura kjellin kjer klatskin klebsiella kleefstra klein kleine klinefelter
  klippel kluver klver knaap kniest knobloch kobberling koberling kocher koebner kohler kohlmeier
  kohlschutter konigsmark koolen korsakoff korsakov kosho kostmann koussef kozlowski krabbe krause krebs
  krishaber krukenberg kufor kufs kugelberg kumar kummell kunjin kunze kuster kuttner kwashiokor kyasanur
  köhlmeier küttner laband lacrimo lactating laennec laere lafora laing laki lamb lambert lamy landau
  landouzy lange langer langerhan langerhans laron larsen larsson larynx lassa launois laurence lawrence
  laxova leber ledderhose lefevre legg legionella legionnaires legius lehman leigh lemierre lenegre lennox
  lenz leopard lepore leptomeningeal leptomeninges leptospira leri leroy lesch leukoplakia lever levin levine
  levy lewandowsky lewis lewy leyden leydig lhermitte liberfarb libman lichtenstein liddle lignac lindau
  lindsay lineage lipoma lisch lison listeria littre lloyd loboa lobstein locked loeffler loeys loffler
  logopenic loken lopes louis lowe lown lowry lubag lubs ludwig lueken lujan lujo lundborg luscan luschka
  lutembacher lyme lymphoblasic lynch lysine lytico léri maat mabry machado macias madelung madura maffucci
  magendie maghrebian mahvash maia maine mainzer majeed majewski majocchi majora malariaby malarial malaya
  maldergem malherbe malik mallory malouf malt maltese manzke marbach marburg marchesani marchiafava marcus
  marden marfan mari marie marinesco markouizos marles maroteaux marshall marsili martin martinez martinique
  martsolf mason masshoff masson masters matthew maumenee mauriac maxillofacial maxwell mayer meacham measles
  meckel medich mediterranean meesmann meester megarbane meier meig meige meigs melanesian meleda melkersson
  melnick mendelian mendelson menger meniere menke menkes menopause merkel merrer merritt merten merzbacher
  mesangiocapillary mescher mesocestoides mesomelia mesonephric mesothelium metagonimus metatropic meyer
  mibelli microlissencephaly microspora microsporea microsporida microsporidia midborderline mietens mikulicz
  miller milroy miner miners minkowski minora mircsof missouri mitchell miyoshi mnire mobitz mobius moebius
  moesin mohr mollica monckeberg mongolian monoallelic monodermal mononegavirales mononen montagu moore
  mooren moraxellaceae morgagni morphea morquio morsier morton morvan mosaic moschcowitz mossman mowat
  moyamoya moynahan mseleni mucin muckle muellerian muenke muir mullegama mullerian multicystic
  multifactorial multilayered mulvihill mumps munchausen murray myalgic mycobacterium mycoplasma mycoplasmal
  myhre myoepithelial myxoid myxoma möbitz müllerian naegeli naegleria nagashima nager naito najjar najm
  nakagawa nakajo nakamura nance nanophtalmos nascimento nasu navajo naxos necrotising neill neisseria nelson
  nematoda neorickettsia nestor netherton netter nettleship neuhauser neumann neuroaxonal neuroglial
  neurohypophysis neuroinvasive neutral nevus newcastle newfoundland nezelof niacin nicolaides nidovirales
  nielsen niemann nievergelt nightcliff niikawa nijmegen nile nipah nishimura nivelon njovera nocardia nonaka
  noncystic nonfunctioning nonne noonan norman norrie north northern norum norwegian nougaret nucleophosmin
  nyhan obrinsky obrisnksy ochoa oculo oesophageal oesophagostomum oestridae oestrus ogden ogna oguchi ohdo
  okamoto okihiro okinawa okur oligomeganephronic oliver ollier olmsted omani omenn omsk onchocerca oncogene
  ondine onychia ophthalmootoencephalica opisthorchis opitz oppenheim orgasmic oriental oroacral orodynia
  oropouche oroya osebold osgood osler ostertag ostravik ouvrier overexpressing oxyuris ozaena pacinian
  paelizeus paganini paget pakistani palagonia pallister panayiotopoulos pancoast papillon paraganglionic
  paragonimus paramyxoviridae parana paraphilic paraurethral paravaccinia parenchymal parinaud paris parkes
  parkinson parsonage partington parvoviridae pashayan pasini pasqualini pasteurella patagonia patau
  patterson paving pearson pectobacterium pediculus pelger pelizaeus pena pendred penicillium penile
  penttinen peptostreptococcus perceptive perheentupa pericardial pericardium peritoneum perlman perrault
  perry perthe perthes pestivirus peters pettigrew petty peutz peyronie pfeiffer phelan philadelphia
  philophthalmus phosphoserine photoallergic phthirus phyllodes pica picornaviridae piedmont piere pierpont
  pierre pierson pilar pilarowski piloid pilorge pindborg pingelapese pinheiro pinkus pitt pityriasis
  pityrosporum placental plamoplantar plasmodium pleomorphic pleuro plummer pneumocystis pneumonias pokkuri
  poland polyepiphyseal polynesian polyphenotypic pompe pontiac pontine popov poroma posner postphlebetic
  postviral potocki potter powassan powell prader prepylorus presenile prieto prieur prinzmetal proaccelerin
  proteostasis proteus proto protocoproporphyria protrusio prunus pseudocleft pseudomonas psychopathic
  pthirus puumala pyle qazi quebec queensland quervain queyrat quie quincke quinckes raas racemose rafiq
  rahman rajab ralpha rambam rambaud rambusch ramon ramond ramsay ramsey rapp rasmussen rathburn rathke
  raymond raynaud reardon recklinghausen reed refetoff refsum rehder reifenstein reinhardt reis reiter
  relapsing rendu renpenning retroperitoneum retrosternal rett reunion revesz reye rhinosporidium rhus
  riccardi richardson richieri richner richter rickettsia rickettsiaceae rickettsial ridges riedel rieger
  rift riley ritscher ritter river rivera roberts robertson robertsonian robin robinow rochalimaea rocky
  rodriguez rogers roifman rokitansky rolandic romano rosai rosenberg rosenthal roseolovirus rosettes ross
  rotavirus rothmund rotor roussy rubinstein rudiger ruijs russe russell russian rutherfurd rutledge
  ruvalcaba ruzicka sabinas sachs saethre saguenay sakati saldino saleh salih salla salmon salmonella salonen
  samson sanchez sanctis sandfly sandhoff sandrow sanfilippo sanjad santavuori santos sara sarcoptes saul
  schaaf scheie scheuermann scheurermann schilder schilling schimke schimmelpenning schindler schinzel
  schlesinger schlichting schmid schmidt schmincke schminke schmitt schneiderian schnitzler schnyder
  schoenlein scholte scholz schuller schuurs schwannian schwartz sclerosus scoggins scott scrotal searl
  searle sebastian seborrhoea seborrhoeic seckel sedaghatian seemanova segawa seip sella sengers senile
  sensenbrenner sertoli setaria setleis sezary shah shashi sheehan sheffield sheldon sherman shields shiga
  shigella shohat shprintzen shrimpton shukla shwachman shwartzman siberian siddiqi siderius siemens
  siemerling sifrim silfout silo silva silver silverman simmond simmonds simplexvirus simpson sindh sinonasal
  sipple sjogren sjögren skene slovenian smet smith smulders sneddon snijders snyder sohar solar solomon
  sommer sorge sorsby sotos soulier south spanish spasmus specialized spermatic spiegler spirillary
  spirometra sprengel stanescu staphylococcal staphylococcus stargardt steele stein steinbrinck steinert
  sterile sternberg stevanovic stevens stevenson stewart stickler stilling stocco stoll stormorken stratton
  strauss strawberry streeten streiff streptobacillary streptococcus stroma stromme strongyloides strudwick
  strumpell strümpell stuart sturge stuve stye stüve subacute subdiaphragmatic subglottic subglottis sugarman
  summerskill supraglottic sutcliffe sutherland sveinsson sweeney swift swine swyer sylvius synovial synovium
  sézary takayasu tako takotsubo talaromyces tall tangier tapeworm tateyama tatton taussig taybi taylor teebi
  telomere temple temtamy tenosynovium terrien tessadori tessier teutschlaender tgamma thai thalamus
  theileria thelazia theodore thiel thomas thompson thomsen thoracopulmonary thrombocytasthenia thrombosed
  thurston thygeson thymus tietz tietze timothy tinea togaviridae tolosa toms tonne tonoki toriello torovirus
  torrance torsin torsion touraine tourette townes toxascaris toxicodendron toxocara toxoplasma tracheal
  treacher treponema treves trichinella tricho trichohepatoenteric tricholemmal trichomonas trichophyton
  trichosporon trichostrongyliasis trichostrongyloidea trichostrongylus trichuris trithorax triton trochlear
  trombiculidae tropheryma troyer tsukahara tsutsugamushi tubo tukel tunga turcot turner ulcus ulick ullrich
  ultimobranchial undescended uner unna unverricht urbach ureaplasma ureteric urticarias uruguay usher usmani
  uveal vaal vagus valence varadi varicella variola vasculitides vasterbotten vater venezuelan verloes verma
  verner vertebrobasilar ververi vibrio vici viljoen vincent vincents virchow vissers voerner vogt vohwinkel
  volcke volkmann vordingborg vries vrolik vulto vulvo vázquez waardenburg wagenmann wagner waisman
  waldenstrom waldeyer wallenberg wallis warburg warman warsaw warthin warts waterhouse watson weary weaver
  webb weber wegener weidenreich weil weill weismann weissenbacher welander wells werdnig wermer werner
  wernicke west western weston westphal weyers whelan whipple whitaker whitewater whitmore wieacker wiedemann
  wilhemsen willebrand willi williams willis wilm wilms wilson winchester wirsung wiskott wissler witkop
  wittmaack wolcott wolf wolff wolffian wolfram wolhynian wolman woodhouse woods world woude wuhan xantho
  yakut yemenite yersinia yoon yorifuji yunis zaki zellweger zika zimmermann zinsser zlotogora zollinger
  zunich zygodactyly`.split(/\s+/),
);
