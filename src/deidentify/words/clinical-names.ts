import { late } from '../patterns/search-pattern.ts';
import { isAbbreviation } from './clinical-abbreviations.ts';
import { eponymPeople } from './eponym-people.ts';
import { wordQuestion } from './judged-word.ts';
import { hasNeighbour } from './neighbours.ts';
import { foldedWord, isDictionaryWord, isEponym, isTriedWord, triedSieve } from './ordinary-word.ts';
import { canBeName } from './word-names.ts';
import type { WordSieve } from './word-sieve.ts';

/**
 * Capitalised words that stand in notes and are no person of the note, so that every other one can be read as a name: people whom diseases,
 * signs, tests and instruments are named after; products; languages, peoples and feasts; clipped words. From general knowledge.
 */
const clinicalNames: ReadonlySet<string> = new Set(
  `kerrison penfield gelpi wellens sgarbossa winter duroziez musset corrigan quincke steell coombs beck lown ganong levine romano jervell lange nielsen
  bazett fridericia hodges framingham bochdalek morgagni schmorl tarlov bethesda siewert mandard ogilvie fournier ziehl neelsen ghon ranke libman sacks
  harvey bradshaw montreal truelove kasai balthazar baveno kings meld lille glasgow-blatchford rockall forrest zargar savary hetzel okuda barcelona
  makuuchi couinaud strasberg bismuth todani caroli abernethy amyand littre richter petit grynfeltt gilmore stoppa rives lanz rutherford mcvay bassini
  shouldice desarda desault hoffa segond bankart barlow ortolani galeazzi monteggia essex lopresti jefferson hangman chance denis thompson simmonds
  haglund jones maisonneuve tillaux chopart pilon bosworth garden pauwels evans winquist regan mayfield mason rockwood tossy allman sangeorzan sanders
  bohler cotton gartland milch salter kienbock preiser freiberg kohler sever panner scheuermann calve blount madelung sprengel klippel feil poland
  volkmann dupuytren ledderhose quervain eichhoff froment wartenberg durkan guyon bouchard heberden boutonniere mallet jersey seymour bennett rolando
  bunnell kessler kirchmayr tajima gamekeeper stener jobe yocum hawkins-kennedy patte crank obrien faber patrick gaenslen thomas ober ely drehmann
  lasegue bragard kemp lhermitte hoffmann chaddock oppenheim gordon schaefer bing rossolimo myerson unterberger fukuda dix epley semont schwabach gelle
  bekesy toynbee muller cormack lehane friedman brodsky chandler keros lund mackay hadad koss reinke warthin godwin mikulicz stensen wharton bartholin
  skene nabothian naboth cowper peyronie bowen queyrat erythroplasia buschke lowenstein zoon fordyce tyson hunner bonney marshall burch pereyra stamey
  gittes raz kegel credé crede naegele bandl braxton hicks leopold mcroberts woods rubin zavanelli gaskin piper kielland simpson wrigley neville barnes
  lynch cohen pfannenstiel kerr joel misgav ladach ballard dubowitz moro galant landau gesell denver bayley griffiths tanner prader orchidometer greulich
  pyle risser cobb lenke king cincinnati norwood glenn fontan blalock taussig rastelli jatene mustard senning ross konno bentall david yacoub nuss
  ravitch ebstein eisenmenger fallot uhl brugada lenegre lev chagas kerley hampton westermark palla fleischner hounsfield agatston bosniak hinchey birads
  lirads pirads kellgren outerbridge pfirrmann modic meyerding fisher hess yasargil hakim dandy monro kernohan cushing mckenzie bobath vojta brunnstrom
  ashworth tardieu oswestry roland morris tampa berg tinetti nihss fugl meyer lovett kraus karnofsky lansky zubrod charlson elixhauser possum curb wells
  geneva caprini padua villalta fontaine ulm wifi wagner university bates norton waterlow munro clavien dindo apache sofa saps richmond ramsay riker cpot
  bps hamilton zung montgomery asberg young conners vanderbilt hoyer hoyt lifter kaufman folstein addenbrooke mattis wechsler stroop rorschach luria
  nebraska raven benton rey osterrieth hooper liebowitz maslach yale brown tourette sydenham huntington pick lewy steele olszewski binswanger creutzfeldt
  gerstmann scheinker korsakoff wernicke marchiafava bignami broca dejerine roussy wallenberg benedikt claude nothnagel parinaud horner adie argyll
  holmes bruns foville millard gubler raymond cestan avellis nageotte tolosa hunt raeder sluder eagle frey bogorad marcus gunn uhthoff pulfrich ishihara
  snellen jaeger schirmer humphrey amsler seidel elschnig fuchs kayser fleischer vogt koyanagi harada coats leber stargardt best usher terson purtscher
  roth bitot arlt herbert salus busacca koeppe morgagnian soemmering haab sturge gorlin goltz cowden torre gardner turcot peutz jeghers cronkhite
  moya moyamoya menetrier zollinger ellison whipple barrett schatzki plummer vinson paterson zenker killian meckel hirschsprung mallory boerhaave dieulafoy cameron
  curling rokitansky aschoff courvoisier boas charcot reynolds mirizzi calot hartmann heister luschka oddi vater santorini wirsung rex cantlie budd
  gilbert crigler najjar dubin rotor wilson alagille byler laennec cruveilhier baumgarten caput traube castell nixon blumberg dunphy aaron markle carnett
  fothergill cullen turner fox stransky kehr saint balance sitkowskij bassler osler janeway raynaud buerger takayasu wegener churg strauss behcet
  kawasaki henoch schonlein goodpasture alport berger fabry liddle bartter gitelman fanconi lowe dent conn addison schmidt nelson sheehan kallmann
  klinefelter noonan hashimoto graves riedel jod basedow pemberton pendred chvostek trousseau hutchinson gilford werner felty sjogren still reiter caplan
  lofgren heerfordt jaccoud poncet schober virchow troisier sister blumer krukenberg leser trelat sezary bazex sweet merkel hebra nikolsky asboe hansen
  darier auspitz koebner wickham gottron shawl dennie hertoghe wood tzanck kligman fitzpatrick glogau spitz reed becker ota ito halo pautrier langerhans
  birbeck touton sternberg auer howell jolly heinz pappenheimer cabot dohle pelger huet may hegglin chediak higashi bernard soulier glanzmann willebrand
  hageman stuart prower bence kahler waldenstrom castleman burkitt donath landsteiner schilling perls leishman romanowsky sudan masson gomori grocott
  fuhrman robson nottingham bloom elston scarff gleeson shimada durie salmon binet rai ann arbor lugano deauville cotswold dukes astler coller kikuchi
  haggitt vienna sydney olga laurén lauren borrmann bormann masaoka koga butchart enneking musculoskeletal mirels tokuhashi tomita bilsky frankel asia
  allen ferguson harris catterall herring stulberg graf tonnis wiberg shenton hilgenreiner perkin klein trethowan southwick loder steel caird judet
  letournel burgess tile pipkin schatzker moore hohl danis lauge gustilo anderson tscherne mess oestern ao ilizarov taylor furlong birmingham oxford
  smith nephew scientific sorin edwards carpentier starr bjork shiley hancock mosaic toronto melody watchman lariat thoratec jarvik jackson pratt redivac
  pezzer tiemann councill mallinckrodt ryles levin salem sengstaken blakemore linton cantor miller guedel berman magill mccoy bain mapleson ayre rees
  waters laerdal hudson venturi tuohy whitacre sprotte touhy huber verres langenbeck finochietto travers norfolk army navy senn hohmann leksell gerald
  lanes duval littlewood spencer mosquito halsted crile rochester pean mixter lahey lauer potts satinsky iris castroviejo westcott stevens lister gigli
  harmonic gia contour hemolok weck bioglue duraseal duragen novafil surgipro tevdek tycron vloc quill mepore granuflex urgotul hgb plt fhx mhz tel mrs
  drs acc feb dep sen vet sgt gran spec msg ext trig alb glob abdo neb inhaler velsipity vumerity evenity adriamycin valcyte afluria vibramycin mycamine
  ambisome mycostatin micronase accupril monopril zontivity arnuity tobi motegrity auvelity emgality unithroid tapazole sandostatin forte ilocano cebuano
  dakota ojibwa cree oji-cree inuktitut amharic twi sesotho setswana afrikaans shona ndebele farsi dari karen lao javanese creole kreyol patois welsh
  gaelic baptist episcopal orthodox adventist islamic judaism christianity eid lent juneteenth kwanzaa yom kippur rosh hashanah purim holi navratri vesak
  nowruz ashura tet songkran waitangi matariki anzac guy-fawkes hogmanay pentecost whitsun epiphany advent washington london walgreens cvs walmart costco
  kroger safeway rite aid boots lloyds tesco bluecross medibank bupa vhi tiktok youtube netflix lyft doordash gofundme venmo paypal apple iphone ipad
  android samsung omron withings latinx filipina islander aboriginal indigenous metis pacific atlantic gulf vietnam afghan nato esq inc ltd llc plc gmbh
  mon tues weds thurs fri sat sun jan mar apr jun jul aug sept sep oct nov dec ganser capgras cotard fregoli munchausen freud jung freudian schultze
  duncan leiden tay ryle norwalk eales pickwick pickwickian sequard lugol schlatter rapide nitro bluetooth snap wic abadie achard albers schonberg alder
  reilly anton arthus aschheim asperger ayerza bannwarth barr barth bassen kornzweig batten bernheim bezold bornholm brenner brodie bruton canavan
  carrion carvallo chilaiditi clutton cockayne cogan conradi cooley crouzon currarino dacosta danlos degos dercum devic diamond blackfan dressler duane
  ekbom ewart ewing fahr foix friedreich froin gaisbock gaucher gianotti crosti gradenigo grawitz hallermann hand hartnup henle hippel lindau horton
  hurler hurthle jakob janz jarisch herxheimer kanner kartagener kearns sayre kimmelstiel kniest krabbe kugelberg welander kveim ladd lafora lambert
  eaton landry larsen laurence moon biedl leigh lennox gastaut leriche lesch nyhan letterer siwe leydig duclos loffler looser ludwig lyell maffucci
  marfan mauriac mccune albright meige meigs mendelson menkes milroy mondor morquio morton mucha habermann netherton niemann ollier ormond pearson
  pelizaeus merzbacher pfeiffer pompe potter prinzmetal refsum rett reye rosenthal russell sandhoff sanfilippo schamberg scheie schilder schnitzler
  sertoli shprintzen leventhal stickler sudeck swyer tangier tietze todd verner morrison vincent waterhouse friderichsen weil felix werdnig werlhof
  whitmore widal williams wiskott aldrich wolff wolfram wolman zellweger zieve epstein hanta hantaan mers candida clostridioides coccidioides salmonella
  schistosoma staphylococcus streptococcus strongyloides trypanosoma fischer zucker lewis brattleboro dahl duroc yorkshire xenopus drosophila
  caenorhabditis arabidopsis danio guthrie kaplan meier cox mann whitney wilcoxon kruskal wallis student bonferroni tukey holm spearman bland altman
  markov bayes bayesian gaussian poisson bernoulli hardy weinberg mendel mendelian sanger taqman illumina affymetrix agilent sigma invitrogen promega
  biorad cochrane medline embase pubmed consort rockefeller cronbach likert euler fourier laplace boolean monte carlo starling poiseuille fick haldane
  bohr henderson hasselbalch nernst michaelis menten lineweaver avogadro boyle dalton charles kelvin hasselblad brdu hek cos-7 caucasians hispanics
  africans europeans thais tanzanian motswana bajan afghani pakeha alaskan texan glu gln asp asn arg lys his gly ala val leu ile met phe trp tyr ser thr
  cys pro ter fs dup`.split(/\s+/),
);

const clinicalShape = late.u`^(?:non|post|inter|intra|extra|retro|supra|infra|dorsi|plantar|normo|hypo|hyper|electro|cardio|neuro|gastro|hepato|nephro|osteo|arthro|angio|laparo|thoraco|cranio|cerebro|hemo|haemo|micro|immuno|chemo|radio|echo|sono|tachy|brady|poly|oligo|pseudo|multi|cyto|derm|fibro|glyco|hydro|kerato|leuko|lympho|mammo|patho|pharmaco|pneumo|psycho|sclero|spondylo|thrombo|thyro|vaso|ventriculo)\p{Ll}{3,}$|(?:mab|nib|cillin|mycin|floxacin|azole|vir|statin|ase|oma|itis|osis|emia|pathy|scopy|tomy|plasty|gram|graphy?|phil|phage|cyte|lysis|genic|trophy|algia|uria|pnoe?a|cele|ectasis|rrhoe?a|desis|oid|tion|ment|ness|ity|able|ible|logy|metry|therapy|pril|sartan|olol|idine|amine|azepam|prazole|setron|triptan|gliptin|gliflozin|glutide|parin|xaban|amide|thiazide|dipine|caine|curium|bactam|penem|cycline|oxin|phylline|terol|sone|olone|barbital|dronate|fenac|profen|coxib|ciclib|limus|lukast|afil|osin|dopa|giline|pezil|mantine|zepine|trigine|toin|bacter|coccus|ella|monas|myces|virus|plasma|spora|ium|ococci|formin|ical|istic|ology|ologist|ectomy|ostomy|graft|scope|prep|derm|cath|flex|pax|max|lyte|zyme|gel|med|care|vax|soft|strip|pen)$`;

/** Endings of drugs, genera and medical words that names have as well: enough only beside other doubts. */
export const hasClinicalShape = wordQuestion(
  ({ text, folded }) => text.length > 6 && clinicalShape.test(folded),
);

/** True for a capitalised word that is no name of a person in the note: medicine, English, products, peoples. */
export const isClinicalName = wordQuestion(
  ({ text, folded: whole }) =>
    text.split('-').every((part) => {
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
    clinicalNames.has(whole) ||
    isEponym(text) ||
    eponymPeople.has(whole),
);

const measuredBy = late.iu`\b(?:pain|stool|mood|size|gait|tremor|fields?|burns?|bili(?:rubin)?|bsa|sedation|delirium|frailty|scor(?:e|es|ed|ing)|risk|probability|grad(?:e|es|ed|ing)|stag(?:e|ed|ing)|class(?:ified|ification|ed)?|rated|measured|estimated|calculated|computed|corrected|defined|criteria|likelihood|severity|fraction|volume|clearance|egfr|qtc|weight|titer|titre|antibod(?:y|ies)|ig[gm]|low|intermediate|high|enrolled|randomi[sz]ed|guidelines?)(?: (?:was|is|were|in))? (?:by|per|with|using|via|to|on|in)(?: the)? (?:\p{Lu}[\p{L}-]{2,20}(?:, |,? (?:and|or) ))?$|\b(?:low|intermediate|high|moderate) (?:by|per|on) $`;

/** "Seen with Foley in place": a device by the name of who made it. */
const inPlace = late.u`^ (?:in place|in situ|to (?:gravity|suction|bulb|bedside))(?!\p{L})`;

/** "EF by Simpson", "low risk by Wells, intermediate by Geneva": a score or a formula, by the name of who made it. */
export function isYardstick(text: string, start: number, word: string): boolean {
  return (
    isClinicalName(word) &&
    (measuredBy.test(text.slice(Math.max(0, start - 64), start)) ||
      inPlace.test(text.slice(start + word.length, start + word.length + 14)))
  );
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
  return hasNeighbour(folded, plain.test(folded) ? mayBeListed : () => true, isListed);
}

function isListed(word: string): boolean {
  return clinicalNames.has(word) || isTriedWord(word);
}

/** Its neighbours fold to themselves: no accents, and no possessive, even one that a slip makes. */
const plain = /^[a-z'-]+[a-z-]{4}$/;

let sieve: WordSieve | undefined;

function mayBeListed(codes: Uint16Array): boolean {
  sieve ??= triedSieve().with(clinicalNames);
  // The one pattern of a drug that is told by its beginning: "cef", "ceph"
  return (codes[0] === 99 && codes[1] === 101) || sieve.mayHave(codes);
}
