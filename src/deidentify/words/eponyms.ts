/**
 * Capitalised words inside names of diseases and organisms (Mondo, DOID), plus our own signs and operations. Such a word is a
 * person's name only where the context says so ("Dr. Parkinson", but "Parkinson disease").
 */
export const eponyms: ReadonlySet<string> = new Set(
  `aagenaes aarskog aase abderhalden aberfeld abidi abrikossoff abruzzo acadian acanthamoeba acanthocephala
achard achenbach achilles acinetobacter ackerman actinobacillus actinomadura actinomyces adamantiades adams
addison adenoneuroendocrine adenoviridae adie aeromonas africa african agramatic ahmad aicardi alagille
aland alazami albers albright alfi algerian alkhumra alkhurma alkuraya allan allgrove alper alpers
alphavirus alport alsahan alstrom alzheimer alzheimers ambras american anancastic anaplasmataceae andermann
andersen anderson andrade angel angelman angelucci anisakis antley apert apollo arab arakawa arboleda arctic
arenaviridae argentine argyll armfield arnold arroyo arteriohepatic arterivirus arts ascaridia ascaridida
ascaris asherman asian askin asperen aspergillus astrakhan atelis athabascan athabaskan atkin atlantic
aughton austin australian avellino awadi axenfeld ayme baastrup babesia babinski bacillaceae bacillus
bacteroidaceae bacteroides bailey baillarger bain bainbridge bairnsdale baker bakrania bakwin balint balkan
ballard baller balo bamberger bamble bamforth bancroftian bangungut bannayan bannwarth bannworth banti bantu
baraitser barakat barber bardet barmah barnes barrett barretts barsy bart barth bartholin bartonella
bartonellaceae bartsocas bartter basel basidiobolus basilicata batten baumann baylisascaris bazex beals
beare beauce becker beckwith bedouin beemer behcet behet behr behrens behçet beighton bekhterev bellini
bennion berardinelli berdon berger beri berlin bernard besnier bethlem beukes bickel biemond biermer bietti
bifidobacteriales bifidobacterium bilginturan billuart binder birk birt bixler bjornstad blackfan bland
blastocystis blastomyces blau blessig bloch blok blomstrand bloom blount boeck bogaert bohring bolivian
bonneau bonnemann bonnevie boomerang borck bordetella borjeson bornholm borrelia borreliella borrone borst
bosch bothnia bothnian bouba boucher bourneville bowen bowman boyadjiev brachmann brachycephalofrontonasal
brachymetatarsus bradbury braddock bragg branchio brauer braun brazilian brenner bric brill briquet british
brocq brody bronze brooke brooks brucella bruch bruck brugada brunet brunner brunzell bruton bryant buchem
budd buerger bunyaviridae burkholderia burkitt burkitts burton buruli buschke busse byler cabezas caffey
calve campomelic campylobacter camurati canada canadian canale canavan candida cannon cantrell cantu capgras
capillaria caplan caplans capra capute carey carmi carnevale carney caroli carpenter carrion carvajal
castilla castillo castleman catania catel cayman celermajer cenani cerebroarterial cernunnos cervicocranial
cestoda chagas chanarin chandler chapare chapelle char charcot charles charlevoix chassaing chauffard
chediak cheney chiari chikungunya chitayat chlamydia chlamydial chlamydophila choked cholesterin
chondroectodermal christ christian christianson chudley churg chuvash chédiak ciliophora cilliers
cladosporium claes clark clericuzio clostridioides clostridium clouston cobb coccidioides cochliomyia
cockayne coffin cogan cohen cole collins colorado compton congo conidiobolus conn conradi cooley coppock
cordylobia cori corino cornelia corynebacterium costa costeff costello coumadin cowchock cowden cowper
coxiella craniocarpotarsal cree crest creutzfeldt creveld crigler crimean crisponi crohn cronkhite crosse
crouzon crouzonodermoskeletal cryptococcal cryptococcus cryptosporidial cryptosporidium curling currarino
curry curth cushing cutler cyclospora cystoisospora cytomegaloviral czech czeizel dabska dahlberg daintree
dandy danish danlos dann danon danubian darier dauber davidson davignon davis dawson debeer debre debré
degos dejerine delleman demirhan demodex demons dent dercum dermatobia desbuquois desmoplas destombes
desulfovibrionaceae deutan devergie devic devriendt dhobie diabeticorum diabeticorums diamond dianzani dias
dicrocoeliidae dicrocoelium dientamoeba dieterich dieulafoy dihydroxyacetonephosphate dioctophyme
dipetalonema diphyllobothrium dirofilaria disentis divergent dohi donath donato donnai donohue dorfman
dowling doyne dracunculus drash dravet drayer dreifuss dressler drosophila duane dubin dubowitz duchenne
duffie duffy duhring dunnigan dupuytren durand dursun dutch dyggve dykes dysharmonic eagle east eaton ebola
ebolavirus ebstein echinochasmus echinococcus echinostomatoidea echovirus economo edstrom edwards ehlers
ehrlich eichsfeld eiken eisenmenger elejalde ellis elsahy emery encephalitozoon ende engel engelman england
enoplea enoyl enterobius enterococcus epiglottis episkopi epstein epulides erdheim erysipelothrix esch
escobar eulenburg european evans ewing ewings extramammary extranodal fabry fairbank falcine fanconi fara
farabee farber fasciola fasciolopsis fazio fehr feingold fellman felty fenton ferguson fiedler fiessinger
filarioidea filatov filippi filoviridae finkel finlay finnish fisher fitzsimmons flaviviridae fleisher
flemish fliedner flinders floating fonfria fong fontaine fordyce forney forsius foshay fowler fraccaro
franceschetti francisella francois franklin frantz françois fraser frasier fredrickson freeman freiberg
freire french frey fried friedman friedreich froehlich froelich frohlich fryns fuch fuchs fuhrmann fukuhara
fukuyama fungi furlong furrowed fusarium fusobacteriaceae fusobacterium gabrielli gaisbock galen galloway
gamborg gammaherpesviral gamstorp garcia gardner gardos gareis garland gasserian gastaut gastresophageal
gastritides gaucher gazali gehrig gelineau genee genevieve gerbode german gershoni gerstmann ghosal giardia
giedion gierke gilbert gilchrist gilford gitelman glanzmann gleich glio glyceronephosphate gnathostomiasis
godwin golabi goldberg goldblatt goldenhar gollop goltz goodman goodpasture gordon gorham gorlin gottron
gowers graham granulocytopenic granulome grasbeck graves grawitz grebe greenberg greig greither grey grisart
griscelli groenouw gronblad grouchy grzybowski guam guibaud guillain guillouet guinon guion gulf gunn
gustavson guttmacher guízar haaften haar haas hadziselimovic haemophilus hageman haglund hailey hajdu halal
halasz halbertsona hall hallerman hallermann hallervorden hallopeau halperin hamanishi hamman hansen
hantavirus happle harada harboyan hardcastle hardy harel harper hartnup hashimoto hauptmann haverhill hecht
heck hedera heerfordt heimler heinz helicobacter hellman helsmoortel hematodermic heminasal hench hendra
hengel henle hennekam henoch hepadnaviridae heredopathia herlitz hermansky hernández herpesviridae
herxheimer heterophyes hibernian hinman hippel hirata hirschprung hirschsprung hirudinea histoplasma hobaek
hodgkin hodgkins hoeve holmes holt holzgreve hopf horner horton houge howell hoyeraal hughes hunermann hunt
hunter huntington hurler hurst hurthle hutchinson huttenlocher hutterite hymenolepis icelandic ichthyosporea
ikegawa illig imerslund immunoglobin incipient incontinentia indian indians induratio infantum involutional
irapa iraqi isidor isospora israeli italian ivemark iwanoff ixodoidea jabs jaccoud jackson jacob jacobs
jacobsen jadassohn jakob jalili jamaican jankovic jansen japanese jarcho jatzkewitz jeghers jequier jerash
jervell jessner jeune jewett johanson johnson jones joubert juberg kabuki kaeser kagami kahler kahrizi
kaissi kallman kallmann kaloustian kamouraska kanner kantaputra kanzaki kaposi kariminejad kartagener
kasabach kast katayama kaufman kaufmann kawasaki kawashima kearns keasby kedani keipert keller kelley kelly
kennedy kenny kenya keshan kikuchi kimberley kimura kindler king kitamura kjellin kjer klatskin klebsiella
kleefstra klein kleine klinefelter klippel kluver klver knaap kniest knobloch kobberling koberling kocher
koebner kohler kohlmeier kohlschutter konigsmark koolen korsakoff korsakov kosho kostmann koussef kozlowski
krabbe krause krebs krishaber krukenberg kufor kufs kugelberg kumar kummell kunjin kunze kuster kuttner
kwashiokor kyasanur köhlmeier küttner laband lacrimo laennec laere lafora laing laki lamb lambert lamy
landau landouzy lange langer langerhan langerhans laron larsen larsson lassa launois laurence lawrence
laxova leber ledderhose lefevre legg legionella legionnaires legius lehman leigh lemierre lenegre lennox
lenz leopard lepore leptospira leri leroy lesch letterer lever levin levine levy lewandowsky lewis lewy
leyden leydig lhermitte liberfarb libman lichtenstein liddle lignac lindau lindsay lisch lison listeria
littre lloyd loboa lobstein loeffler loeys loffler logopenic loken lopes lowe lown lowry lubag lubs ludwig
lueken lujan lujo lundborg luscan luschka lutembacher lyme lymphoblasic lynch lytico léri maat mabry machado
macias madelung madura maffucci magendie maghrebian mahvash maia maine mainzer majeed majewski majocchi
malariaby malarial malaya maldergem malherbe malik mallory malouf maltese manzke marbach marburg marchesani
marchiafava marcus marden marfan mari marie marinesco markouizos marles maroteaux marshall marsili martinez
martinique martsolf mason masshoff masson masters maumenee mauriac maxwell mayer meacham meckel medich
mediterranean meesmann meester megarbane meier meig meige meigs melanesian meleda melkersson melnick
mendelian mendelson menger meniere menke menkes merkel merrer merritt merten merzbacher mesangiocapillary
mescher mesocestoides mesomelia metagonimus metatropic meyer mibelli microlissencephaly microspora
microsporea microsporida microsporidia midborderline mietens mikulicz miller milroy miner miners minkowski
mircsof mitchell miyoshi mnire mobitz mobius moebius moesin mohr mollica monckeberg mongolian monoallelic
mononegavirales mononen montagu moore mooren moraxellaceae morgagni morquio morsier morton morvan
moschcowitz mossman mowat moyamoya moynahan mseleni muckle muellerian muenke muir mullegama mullerian
mulvihill munchausen murray myalgic mycobacterium mycoplasma mycoplasmal myhre möbitz müllerian naegeli
naegleria nagashima nager naito najjar najm nakagawa nakajo nakamura nance nanophtalmos nascimento nasu
navajo naxos neill nelson nematoda neorickettsia nestor netherton netter nettleship neuhauser neumann
neuroinvasive newcastle newfoundland nezelof niacin nicolaides nidovirales nielsen niemann nievergelt
nightcliff niikawa nijmegen nile nipah nishimura nivelon njovera nocardia nonaka noncystic nonne noonan
norman norrie north norum norwegian nougaret nucleophosmin nyhan obrinsky obrisnksy ochoa oesophagostomum
oestridae oestrus ogden ogna oguchi ohdo okamoto okihiro okinawa okur oligomeganephronic ollier olmsted
omani omenn omsk onchocerca ondine ophthalmootoencephalica opisthorchis opitz oppenheim orgasmic oriental
oroacral orodynia oropouche oroya osebold osgood osler ostertag ostravik ouvrier oxyuris ozaena pacinian
paelizeus paganini paget pakistani palagonia pallister panayiotopoulos pancoast papillon paraganglionic
paragonimus paramyxoviridae parana paraphilic paravaccinia parinaud paris parkinson parsonage partington
parvoviridae pashayan pasini pasqualini pasteurella patagonia patau patterson paving pearson pectobacterium
pediculus pelger pelizaeus pena pendred penicillium penttinen peptostreptococcus perceptive perheentupa
perlman perrault perry perthe perthes pestivirus peters pettigrew petty peutz peyronie pfeiffer phelan
philophthalmus phthirus pica picornaviridae piedmont piere pierpont pierre pierson pilar pilarowski piloid
pilorge pindborg pingelapese pinheiro pinkus pitt pityrosporum plamoplantar plasmodium pleuro plummer
pneumocystis pokkuri poland polyepiphyseal polynesian polyphenotypic pompe pontiac pontine popov posner
postphlebetic postviral potocki potter powassan powell prader prepylorus prieto prieur prinzmetal
proaccelerin proteostasis proteus protocoproporphyria protrusio prunus pseudocleft pseudomonas psychopathic
pthirus puumala pyle qazi quebec queensland quervain queyrat quie quincke quinckes raas rafiq rahman rajab
rambam rambaud rambusch ramon ramond ramsay ramsey rapp rasmussen rathburn rathke raymond raynaud reardon
recklinghausen reed refetoff refsum rehder reifenstein reinhardt reis reiter rendu renpenning retrosternal
rett reunion revesz reye rhinosporidium rhus riccardi richardson richieri richner richter rickettsia
rickettsiaceae rickettsial ridges riedel rieger rift riley ritscher ritter river rivera roberts robertson
robertsonian robin robinow rochalimaea rocky rodriguez rogers roifman rokitansky romano rosai rosenberg
rosenthal roseolovirus ross rotavirus rothmund rotor roussy rubinstein rudiger ruijs russe russell russian
rutherfurd rutledge ruvalcaba ruzicka sabinas sachs saethre saguenay sakati saldino saleh salih salla salmon
salmonella salonen samson sanchez sanctis sandfly sandhoff sandrow sanfilippo sanjad santavuori santos
sarcoptes saul schaaf scheie scheuermann scheurermann schilder schilling schimke schimmelpenning schindler
schinzel schlesinger schlichting schmid schmidt schmincke schminke schmitt schneiderian schnitzler schnyder
schoenlein scholte scholz schuller schuurs schwannian schwartz sclerosus scoggins scott searl searle
sebastian seborrhoea seborrhoeic seckel sedaghatian seemanova segawa seip sengers sensenbrenner sertoli
setaria setleis sezary shah shashi sheehan sheffield sheldon sherman shields shiga shigella shohat
shprintzen shrimpton shukla shwachman shwartzman siberian siddiqi siderius siemens siemerling sifrim silfout
silo silva silver silverman simmond simmonds simplexvirus simpson sindh singleton sipple sjogren sjögren
skene slovenian smet smith smulders sneddon snijders snyder sohar solomon sommer sorge sorsby sotos soulier
south spanish spasmus spiegler spirillary spirometra sprengel stanescu stargardt steele stein steinbrinck
steinert sternberg stevanovic stevens stevenson stewart stickler stocco stoll stormorken stratton strauss
streeten streiff streptobacillary streptococcus stromme strongyloides strudwick strumpell strümpell stuart
sturge stuve stye stüve subdiaphragmatic sugarman summerskill sutcliffe sutherland sveinsson sweeney swift
swine swyer sylvius sézary takayasu tako takotsubo talaromyces tangier tateyama tatton taussig taybi taylor
teebi temple temtamy tenosynovium terrien tessadori tessier teutschlaender tgamma thai theileria thelazia
theodore thiel thomas thompson thomsen thrombocytasthenia thrombosed thurston thygeson tietz tietze
togaviridae tolosa toms toni tonne tonoki toriello torovirus torrance torsin touraine tourette toxascaris
toxicodendron toxocara toxoplasma treacher treponema treves trichinella tricholemmal trichomonas
trichophyton trichosporon trichostrongyliasis trichostrongyloidea trichostrongylus trichuris trithorax
triton trombiculidae tropheryma troyer tsukahara tsutsugamushi tubo tukel tunga turcot turner ulcus ulick
ullrich ultimobranchial uner unna unverricht urbach ureaplasma uruguay usher usmani vaal vagus valence
varadi variola vasculitides vasterbotten vater venezuelan verloes verma verner ververi vibrio vici viljoen
vincent vincents virchow vissers voerner vogt vohwinkel volcke volkmann vordingborg vries vrolik vulto vulvo
vázquez waardenburg wagenmann wagner waisman waldenstrom waldeyer wallenberg wallis warburg warman warsaw
warthin waterhouse watson weary weaver webb weber wegener weidenreich weil weill weismann weissenbacher
welander werdnig wermer werner wernicke west weston westphal weyers whelan whipple whitaker whitewater
whitmore wieacker wiedemann wilhemsen willebrand willi williams willis wilm wilms wilson winchester wirsung
wiskott wissler witkop wittmaack wolcott wolf wolff wolffian wolfram wolhynian wolman woodhouse woude wuhan
xantho yakut yemenite yersinia yoon yorifuji yunis zaki zellweger zika zimmermann zinsser zlotogora
zollinger zunich
  adson allen apley asherson ashworth barany bartlett battle becks bishop bitot blumberg bouchard braden braxton broca broselow
  brudzinski buerger chadwick chaddock chvostek cozen cullen dix eaton finkelstein fitz gleason glasgow gottron grocco hallpike
  hawkins heberden hegar heimlich hess hicks hoffmann janeway jobe kehr kerley kernig kussmaul lachman lasegue
  levine ludwig mcburney mcmurray moro mulder murphy neer nikolsky obturator ortolani osler patrick perthes phalen phren
  pringle queckenstedt quincke ranson rinne romberg rovsing schober simmonds speed spurling stokes cheyne biot thessaly
  tinel trendelenburg trousseau valsalva virchow weber yergason wells child pugh forrest duke killip breslow clark`.split(
    /\s+/,
  ),
);
