import { methodPeople } from './method-people.ts';
import { ontologyNames } from './ontology-names.ts';

/**
 * People after whom signs, tests, scores and operations are named, beside those of ontology-names.ts. Such a word is a person's name
 * only where the context says so ("Dr. Murphy", but "Murphy sign").
 */
const signNames = `adson allen apley asherson ashworth barany bartlett battle becks bishop bitot blumberg bouchard braden braxton broca broselow
  brudzinski buerger chadwick chaddock chvostek cozen cullen dix eaton finkelstein fitz gleason glasgow gottron grocco hallpike
  hawkins heberden hegar heimlich hess hicks hoffmann janeway jobe kehr kerley kernig kussmaul lachman lasegue
  levine ludwig mcburney mcmurray moro mulder murphy neer nikolsky obturator ortolani osler patrick perthes phalen phren
  pringle queckenstedt quincke ranson rinne romberg rovsing schober simmonds speed spurling stokes cheyne biot thessaly
  tinel trendelenburg trousseau valsalva virchow weber yergason wells child pugh forrest duke killip breslow clark
  addenbrooke ann arbor auspitz bankart banff behcet billroth bosniak brugada caprini carnett charcot cobb colles cooper crohn cushing dandy
  duke epley fick fleischner frank friedewald gustilo hashimoto heller hering hill hoehn hutchinson jones kerr kellgren lawrence koebner kocher
  lefort lichtman lichtenstein lown luschka maddrey mantoux marshall masaoka maze mcgrath meckel meniere mirizzi mobitz monro naegele nissen
  nottingham pancoast peyronie pfannenstiel pott prinzmetal rai raynaud ross roux sachs salter schatzki schilling sengstaken sokolow
  souttar spetzler spigelian starling swan tanner tinetti todd treitz tzanck wagner waterlow wenckebach wickham wood yahr zenker
  astler bazett bence binet binswanger blatchford bochdalek boerhaave borrmann bromage bruner charlson chopart clavien cloward
  conners courvoisier crile denonvilliers dindo durkan epworth erb esmarch ewart fagerstrom feagin finochietto flesch folstein fontan
  fournier framingham froment fuhrman gaenslen galeazzi gartland gelpi ghon gigli gillick glickman glisson golgi gracey grocott guedel
  haggitt hertel hesselbach hinchey hoffa hohmann hollande howship ishak ishihara jaeger judet kanavel karnofsky kayser kienbock
  kimmelstiel kleihauer klumpke koplik kveim langenbeck leksell leriche likert linehan lugol maisonneuve marjolin marlatt mazzotti melzack
  meyerding mirels mitrofanoff modic mohs mondini monteggia outerbridge oswestry pauwels pavlik peyer proetz raeder ramstedt
  ranke rapoport reinke rodenstock romanowsky rorschach ryle samter satinsky schatzker schauta schirmer seddon semmes sgarbossa shouldice
  snellen somogyi sudeck sydenham tardieu thudichum torkildsen traube trethowan tuohy vineland volhard waddell wechsler weck wertheim
  whitnall widal wischnewski witebsky yesavage zadek ziehl zubrod zung sinding larsen ballard leopold apley wallenberg horner pancoast morton freiberg kohler panner keinbock scheuermann blount sprengel klippel feil lachman segond reiter caplan felty libman budd chiari zollinger ellison verner morrison menetrier cronkhite peutz jeghers gardner lynch cowden muir torre ollier maffucci`;

/** Words of medicine that are named after a person or a place. */
export const eponyms: ReadonlySet<string> = new Set([
  ...signNames.split(/\s+/),
  ...ontologyNames,
  ...methodPeople,
]);
