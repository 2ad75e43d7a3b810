import { late } from '../patterns/search-pattern.ts';
import type { PhraseGroup } from './term-phrases.ts';

/** Grades of a classification, as `foldTerm` writes them. */
const roman = 'i/ii/iii/iv/v/vi/ia/ib/ic/iia/iib/iic/iiia/iiib/iiic/iva/ivb/va/vb';
const letters = 'a/b/c/d/b1/b2/b3/a1/a2/a3/ag/al';
const graded = (names: string, grades: string): string =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => `${name.replaceAll('_', ' ')} ${grades}`)
    .join(',');

/** Whoever graded fractures, airways, skins, tumours, vessels and eyes, with a grade behind the name. */
const classifications =
  'tanner rutherford fontaine mallampati cormack cormack_lehane fitzpatrick glogau zargar savary_miller forrest borrmann lauren siewert hinchey goligher parks todani bismuth strasberg csendes hess hill friedman ' +
  'cotton_myer myer_cotton brodsky lund_kennedy keros sade tos house_brackmann wullstein bernal_sprekelsen michels sellers biffl denver_biffl anderson_dalonzo anderson_montesano levine_edwards effendi meyerding wiltse castellvi ' +
  'pfirrmann modic lenke king_moe schatzker gustilo gustilo_anderson tscherne salter_harris garden pauwels evans boyd_griffin seinsheimer vancouver lewis_rorabeck neer rockwood allman ideberg mason mayo_elbow jupiter frykman fernandez melone ' +
  'eaton_littler eaton lichtman herbert mayfield lister lauge_hansen danis_weber weber ruedi_allgower hawkins sanders essex_lopresti lisfranc_myerson myerson outerbridge kellgren kellgren_lawrence tonnis crowe hartofilakidis graf ficat steinberg arco ' +
  'catterall herring stulberg paley paprosky delee brooker hamada walch favard goutallier patte ellman snyder bigliani beighton gmfcs sillence blauth wassel bayne swanson dubois ishak metavir batts_ludwig ludwig scheuer nancy mayo_endoscopic rutgeerts vienna montreal paris ' +
  'kimura baveno okuda barcelona spetzler_martin cognard borden hunt_hess fisher raymond raymond_roy suzuki evans_index simpson knosp hardy wilson koos kadish dandy papile volpe levene sarnat burke ellsworth shaffer spaeth van_herick scheie keith_wagener keith_wagener_barker ' +
  'wagener reese_ellsworth murphree emery_little locs amsler stanford debakey crawford el_khoury carpentier duran sievers barbeau medina lown killip forrester braunwald vaughan_williams crowe todd barthel frankel denis magerl mccormack boston_bowel aronchick ' +
  'ann_arbor lugano rai binet durie_salmon bethesda thy gleason fuhrman clark breslow enneking musculoskeletal wagner texas meggitt braden norton waterlow baumann steinbrocker braak thal zubrod ecog karnofsky clavien clavien_dindo shamblin fisch glasscock chandler lange kuhn wigand stammberger ' +
  'amsel nugent hay_ison spiegelberg quinn hodge baden_walker friedrich_beck kleinman sarnat_sarnat robson chang evans_staging bosniak epstein mirels harris_galante engh gruen delee_charnley hering moorfields benson';
/** Their letters may be initials of a person with the surname in front, so only of names that few bear. */
const lettered =
  'weber danis_weber barbeau vancouver child_pugh childs_pugh stanford montreal paris cat category los_angeles asia frankel el_khoury walch prague';

/** Rare names that mean a technique, an instrument or a stain wherever they stand without a title. */
const rare =
  'panton valentine,la crosse powassan/encephalitis/virus/igm,powassan/powassan virus,levey jennings,caldwell luc,erich arch,gore dualmesh/bio/tag/excluder/viabahn,moorfields style/chart/scale,hipsters,ortho tri cyclen/novum,ortho tri,ortho cyclen/novum/evra/micronor,dr browns bottle/bottles/nipple/preemie/newborn/level,dr brown bottle/bottles/nipple,yale new haven readmission,huber needle/needles/20g/19g/22g/20/19/22,anti jo/mi/scl/sm/ro/la/hu/yo/ri,adam apple/apples,adams apple/apples,queen square hammer/hammers,fitz hugh curtis,brunschwig,mccash,rintala,zitelli,cofield,jamshidi,atasoy,kutler,segmuller,moberg flap,littler flap,adrogue madias,agatston,castellvi,amsterdam shoulder,barbeau,beighton,bohler iron,budapest criteria/met,chevrel,copenhagen adductor/plank,del nido,st thomas cardioplegia/solution,bretschneider,custodiol,' +
  'dakin/dakins,dawson mueller,el escorial,awaji,gluck sorensen,gluck sorenson,hausted,sechrist,li fraumeni,birt hogg dube,von hippel lindau,lorna doone,mcburneys,monsel/monsels,orton gillingham,lindamood bell,schober/schobers,steinmann pin/pins,stroop,wisconsin card,rey osterrieth,boston naming,grooved pegboard,hopkins verbal,california verbal,' +
  'chvostek,van nes,zuni wound,al sarraf,mayfield pins/clamp/frame/headrest/tongs/head,gardner wells,budde halo,greenberg retractor,leyla,yasargil,sugita,bernese method/microdosing/microinduction/bup/buprenorphine/periacetabular/osteotomy/pao,castroviejo,frazier suction/tip,poole suction,orphan annie,agent orange,gulf war,apple watch,' +
  'blackburn six/exercise/exercises,codman exercises/pendulum,williams flexion,mckenzie extension/extensions/press/protocol/method,epley maneuver/manoeuvre,brandt daroff,semont,buerger allen,frenkel,kegel/kegels,nordic hamstring/hamstrings/curl/curls,spanish squat,jefferson fracture/fx,chance fracture/fx,hangman fracture/fx,bankart lesion/repair,' +
  'bruce protocol/stage/treadmill,low level bruce,modified bruce,naughton,cornell protocol,ramp bruce,cesarean hyst/hysterectomy,bidirectional glenn,norwood sano,blalock taussig thomas,safe return,poly vi sol,tri vi sol,slow mag,k dur,k phos,mag ox,os cal,epsom salt/salts,ensure clear/plus/enlive/compact,boost breeze/plus,premier protein,' +
  'ziehl neelsen,kirby bauer,petersen space/spaces/defect/defects/hernia,lund mackay,roux limb,roux en y,morgan lens,corrigan pulse/sign,roper hall,drawing clock,maryland bridge/dissector,michigan retractor,thompson retractor,bookwalter,omni retractor,denver shunt,chicago classification,lyon hypothesis,kansas city,singh index,mercedes scar/incision,lamaze breathing/class/classes/method,bradley method,' +
  'stuck points,thought record,coping cat,foster care,kinship care,baby blues,sugar tong,buddy tape/taped/taping/strap,dinner fork,boutonniere,swan neck,jersey finger,mallet finger,ulnar gutter,radial gutter,seymour fracture/fx,colton class,morel lavallee,cotton test,silfverskiold,coleman block,lever sign,tuck position,mark iv,mark the,baker cyst,bakers cyst,marjolin ulcer,wuchereria,' +
  'red wing boot/boots,la z boy,apgar,oxy iv,quickie wheelchair/q500/qm/xplore,permobil,tilite,broda,geri chair,hill rom,stryker bed,clinitron,dolphin bed,roho,drive medical,safe t centesis,angio seal,perclose,mynx,bio medicus,belmont infuser/rapid,ranger warmer,hotline warmer,zeiss pentero/kinevo/scope,leica scope,da vinci xi/si/x/sp,mako robot,rosa robot,mazor,' +
  'walrus,sofia plus/flow,neuron max,neuron 088,red 62/68/72/43,ace 60/64/68,jet 7,zoom 71/88,cerebase,benchmark 071,fubuki,infinity plus,ballast,axs catalyst,trevo/trevo xp/nxt,solitaire x/fr,embotrap,surpass evolve/streamline,pipeline flex/shield/vantage,web sl/sls,onyx 18/34,target coil/coils,phenom,headway duo,echelon,marathon,apollo,synchro,aristotle,chikai,prometheus anser';

/** Disorders by who described them, both surnames together: hardly anybody bears them so. */
const described =
  'mallory weiss,osgood schlatter,lambert eaton,eaton lambert,arnold chiari,gilles de la tourette,gilles tourette,landau kleffner,smith magenis,sinding larsen johansson,' +
  'romano ward,jervell lange nielsen,holt oram,bland white garland,erdheim chester,hamman rich,stein leventhal,killian jamieson,hailey hailey,hill sachs,silver russell';

/** Names that are also people's, where the words of their field stand near. */
const nearSurgery = late.iu`operation|procedure|repair|\bflap|resect|stoma|colectomy|anastom|incision|suspension|vaginal|inconti|mesh|hernia|drain|\bjp\b|\bebl\b|adenoma|pituitar|sellar|s\/p|underwent|\blap\b|robotic|pylorus|pancrea|\bop note|\bclosed?\b|\bchest tube|sternal|valve|\bmvr\b|\bavr\b`;

export const namedTerms: readonly PhraseGroup[] = [
  { terms: graded(classifications, roman) },
  {
    terms: graded(
      'grace timi tanner rutherford zargar sellers barbeau castellvi biffl schatzker gustilo pfirrmann cormack mallampati fitzpatrick hinchey neer goutallier hamada paprosky brooker papile gmfcs macs cfcs duke_activity lund_mackay',
      '#',
    ),
  },
  { terms: graded(lettered, letters) },
  { terms: graded('asa nyha ccs who figo ecog gmfcs macs cfcs edacs fois', `${roman}/#`) },
  { terms: rare },
  { terms: described },
  {
    near: late.iu`\bSJS\b|\bTEN\b|rash|mucos|blister|epiderm|lamotrigine|allopurinol|bactrim|sulfa|carbamazepine|phenytoin|syndrome|reaction|allerg`,
    terms: 'stevens johnson',
  },
  { near: late.iu`biedl|syndrome|retinitis|polydactyl`, terms: 'laurence moon' },
  {
    near: late.iu`olszewski|\bPSP\b|supranuclear|syndrome|palsy`,
    terms: 'steele richardson',
  },
  {
    near: nearSurgery,
    terms:
      'burch,hardy,whipple,blakes,blake drain,hartmann,michel clips,mayo repair,mayo vest,st jude mvr/avr/valve/mechanical/medical/tavr,st judes,kiwi vacuum/cup,roux,warren,heller,belsey,dor,kasai,ladd,swenson,soave,duhamel,nuss,ravitch,cox maze,bentall,david,ross,konno,rastelli,senning,jatene,fontan,glenn,norwood,sano,collis,toupet,ivor lewis,mckeown,sugarbaker,keyhole,rives stoppa,bassini,mcvay,shouldice,lichtenstein,delorme,altemeier,thiersch,lord,parks,milligan morgan,ferguson,karydakis,limberg,bascom,cleft lift,turnbull,brooke,kock,hofmeister,billroth,polya,braun,puestow,frey,beger,berne,anderson hynes,boari,politano leadbetter,lich gregoir,cohen,bricker,studer,indiana pouch,mitrofanoff,monti,malone,mace,snodgrass,mathieu,thiersch duplay,nesbit,winter,al ghorab,stamey,raz,marshall marchetti krantz,manchester,lefort,strassman,mcdonald,shirodkar,mcindoe,davydov,vecchietti,wertheim,schauta,meigs',
  },
  {
    near: late.iu`vacuum|pulls?\b|pop-?off|forceps|fetal|\bfht|crown|pushing|station|caput`,
    terms:
      'kiwi,mityvac,simpson,elliot,elliott,kielland,wrigley,wrigleys,piper,tucker mclane,luikart,mcroberts,zavanelli,rubin,woods screw,gaskin,bishop',
  },
  {
    near: late.iu`hip|groin|squat|hamstring|adductor|tendon|eccentric|strengthen|\bHEP\b|\breps?\b|\bsets\b|curl`,
    terms: 'nordic,copenhagen,pallof,jobe,thomas,ober,silverskiold,alfredson,romanian,bulgarian,turkish',
  },
  {
    near: late.iu`metaplasia|egd|reflux|gerd|prague|esoph|oesoph|goblet|biops|\bbx\b|\bC\dM\d|surveillance|ablation|\bRFA\b`,
    terms: 'barrett,barretts,prague,seattle,schatzki,hill,siewert,los angeles',
  },
  {
    near: late.iu`mohs|nevus|naevus|melano|lentigo|keratos|shave|punch|excis|\bscc\b|\bbcc\b|dermat|lesion|clark|breslow|flap`,
    terms:
      'spitz,reed,rintala,zitelli,burow,limberg,dufourmentel,abbe,estlander,karapandzic,mustarde,tenzel,hughes,cutler beard,schamberg,michel,grover,darier,becker,ota,ito,hori,hutchinson,jessner,fordyce,auspitz,brocq,majocchi',
  },
  { near: late.iu`\bscc\b|\bak\b|in situ|\bvs\b`, terms: 'bowen' },
  {
    near: late.iu`cochlear|audiog|tympan|tuning|hearing|ac ?> ?bc|tinnitus|\bear\b|vertigo|nystag`,
    terms: 'rinne,weber,schwabach,stenger,hallpike,carhart,bing',
  },
  {
    near: late.iu`masson|trichrome|\bpas\b|silver|congo|stain|\bIHC\b|\bH&E\b|antiglob|antiphosph|hemoly|retic|bilirubin|\bdat\b|haptoglobin|\bife\b`,
    terms:
      'masson,jones,coombs,verhoeff,perls,gomori,grocott,movat,brown brenn,gram weigert,fite,warthin starry,dieterle,steiner,giemsa,luna,romanowsky,prussian blue,michel,bouin,zenker,carnoy,hollande',
  },
  {
    near: late.iu`aphasi|fluent|comprehen|naming|neuropsych|trails|stroop|memory|dementia|\bmoca\b|\bmmse\b|cortex`,
    terms:
      'wernicke,broca,golden,stroop,wechsler,rey,benton,beck,beck youth,hayling,corsi,luria,halstead,conners,vineland,bayley,mullen,peabody,leiter,raven,yale,alzheimer',
  },
  {
    near: late.iu`thicken|aspirat|swallow|nectar|honey|puree|barium|\bMBS|\bFEES\b|dysphag|\bSLP\b`,
    terms: 'yale,lorna doone,varibar,frazier,masako,mendelsohn,shaker,rosenbek,ensure,hausted,chin tuck',
  },
  {
    near: late.iu`polytrauma|extricat|pinned|entrap|rollover|\bmvc\b|\bmva\b|driver|passenger`,
    terms: 'hurst,hurst tool,jaws of life',
  },
  {
    near: late.iu`burn|\btbsa|weld|propane|camp|stove|flash|garage|lantern|grill`,
    terms: 'coleman,parkland,brooke,baux,lund browder,weber grill,zippo',
  },
  {
    near: late.iu`skin test|prick|\bige\b|immunocap|allerg|extract|wheal|pollen|mm\b`,
    terms:
      'greer,der p/f,ana o,ara h,bet v,timothy,bermuda,johnson,bahia,alternaria,fel d,can f,cor a,jug r,gal d,bos d,pru p,phl p,hollister stier,alk abello',
  },
  {
    near: late.iu`oxygen|concentrat|\bcpap|\bbipap|mask|nebuli|\bL\/m|liters|compressor|suction`,
    terms:
      'devilbiss,respironics,resmed,fisher paykel,philips,invacare,caire,inogen,airsep,chart,sunset,drive,precision,brody,steno',
  },
  {
    near: late.iu`colitis|stools?|\bcrp\b|steroid|infliximab|\bibd\b|crohn|\bUC\b|rescue`,
    terms: 'travis,oxford,travis oxford,ho index,lindgren,truelove witts,mayo,rutgeerts,hughes',
  },
  {
    near: late.iu`guillain|\bgbs\b|ivig|areflex|\bnif\b|\bfvc\b|paresthes|ncs|\bemg\b`,
    terms: 'hughes,brighton level/criteria,brighton,erasmus,erasmus egos,awaji,asbury,rasch',
  },
  {
    near: late.iu`stoma|ostomy|pouch|seal|briefs?|pads|incontin|diaper|wipes|supplies`,
    terms:
      'depend,depends,attends,tena,poise,prevail,tranquility,hollister,coloplast,convatec,eakin,toothette,brava',
  },
  {
    near: late.iu`smok|cigar|tobacco|\bppd\b|\bpacks?\b|quit`,
    terms:
      'player,players,players light,du maurier,export a,matinee,craven a,benson hedges,silk cut,regal,superkings,peter jackson,winfield,gold flake,wills,bidi,longbeach,horizon,pall mall,lucky strike,virginia slims,basic,doral,misty,viceroy,tareyton,lark,l m,merit,now,true,carlton,kool',
  },
  {
    near: late.iu`pressure|\bdti\b|sacral|\bbed\b|wound|braden|turn`,
    terms: 'dolphin,clinitron,roho,first step,triadyne,p500,versacare',
  },
  {
    near: late.iu`node|groin|inguin|femoral|vulv|sentinel|dissect`,
    terms:
      'cloquet,cloquets,rosenmuller,rotter,virchow,irish,delphian,scarpa,camper,colles,buck,denonvilliers,gerota,toldt,treves,calot,mascagni,lund,winslow,treitz',
  },
  {
    near: late.iu`\bpacer?\b|pacemaker|\bicd\b|lead|\bddd\b|\bvvi\b|interrog|thresh|biv\b|\bcrt\b`,
    terms:
      'adapta,azure,advisa,evera,viva,amplia,claria,assurity,ellipse,accent,fortify,durata,sprint quattro,ingevity,reliance,altrua,essentio,vigilant,momentum,dynagen,resonate,edora,evia,eluna,plexa,micra,aveir,sensia,kappa,versa,sigma,thera,enpulse,identity,victory,zephyr,unify,quadra assura',
  },
];
