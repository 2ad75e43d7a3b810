const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Who described a sign, a test, a grade or a part of the body and bears a name that many bear; rarer ones are in the lists of words/. */
export const signPeople: ReadonlySet<string> = set(`
  adson allen alvarado anderson apley austin babinski baker barlow barton beck becker bell bennett berg bing bishop blake blatchford blount bosworth boyd brooke
  brown bryant buck burch caroli carney centor chance charles clarke claude cobb cohen cole collis constant cooper cotton cox craig crawford crowe curling dalton
  dandy davis dawson dobbs dukes duncan eagle eden edwards ellis ely epstein evans ewart fisher fitzgerald fletcher forrest foster fowler frey gaenslen gardner gibson
  gilbert glenn gordon gower gowers graham grant graves griffith grover guthrie hamilton hampton hardy harris hawkins henry herring hess hill hoffman hoffmann holmes
  homan homans hopkins houston howell hughes hume hunt hunter hurley hutchinson irish jackson jacob jacobs james jeanne jefferson jewett job johnson jones jordan
  joseph katz keith kelly kennedy kent kidd knight koch lambert landau lane lawton lee leigh leonard lewis light lindsay linton little lockwood lynch macintosh marsh
  marshall martin mason maxwell mayer mayo mcbride mcdonald mcgill mckenzie meier miles miller mills mitchell moore morgan morris morrison morse morton moses mullins
  munro murphy murray nash nelson nichols noble norton norwood obrien odonoghue odriscoll oleary osborn osullivan damico damato ogden oliver owen oxford palmer parker parks patrick
  paul pearson perez perkins perry peters petersen phillips pierce piper poole porter potter pratt price ramsay raymond reed reese reid reynolds richards richardson riley
  robinson robson rogers roos rose rosen ross rowe rubin russell ryan sanders santos savage schmidt scott segond shaw shepherd simmonds simpson sims smith speed spencer stahl
  steele stein stephens stevens stewart stokes strong sutton sweet swenson taylor terry thomas thompson thomson tompkins townsend turner tyler vance vaughan vincent wagner
  walker wallace walsh ward warren wartenberg watson weaver webb weber webster wells west wheeler white whitfield whitman wilkins williams willis wilson winter winters wolfe wood woods worth
  wright yates young zimmerman prague lisbon milan madrid lille nancy munich zurich basel tokyo seoul vienna atlanta geneva berlin stanford houston denver wharton stensen travis fernandez castellvi bertolotti lisfranc shepard graf bell hans lee maslow ghent
`);

/** Who invented an operation that goes by the name alone: "underwent a Warren in 2011". */
export const operations: ReadonlySet<string> = set(`
  anderson-hynes austin baldy bankart bassini batista beger belsey bentall bianchi bishop blair blalock boari boyd bricker bristow brooke browne burch cabrol chevron
  chiari clayton cohen cole collis conduit cox damus david davis dega dor duhamel elmslie eloesser evans finney fontan fowler frey gilliam girdlestone glenn hartmann
  hauser heller hoffman hofmeister hughes ivalon jatene joplin kasai keller kelly kidner kino kock konno ladd lapidus latarjet lefort lewis lichtenstein longmire
  maquet marshall mason maxwell mcbride mcdonald mckeown mcvay miles millard mitchell mitrofanoff moore morrow moschcowitz mustard nissen norwood olshausen
  orringer palma palmer parks partington pemberton petersen potts puestow ramstedt rastelli reverdin richards ripstein rives ross roux salter sano senning shouldice sims simpson
  soave spaeth stamm stamey steindler stoppa strayer studer sutton swenson syme taussig thal thiersch thomas toupet turnbull vineberg warren waterston watson
  wertheim whipple whitman wilson winter witzel yacoub young zancolli jones hardy henry francis nash rose
`);

/** Whose name alone is a disease: "rash typical of Sweet", "suspected Addison". */
export const diseasePeople: ReadonlySet<string> = set(`
  addison alport alzheimer asperger alexander barrett bartter batten becker behcet bell berger best blount bowen brown brugada buerger burkitt canavan caroli castleman chagas chance conn coats
  cowden crohn crouzon cushing cowden danlos darier dercum devic dravet duchenne eales ebstein erb evans ewing fabry fanconi felty frey friedreich gaucher gilbert gitelman
  gorham gorlin graves grover hartnup hashimoto henoch hirschsprung hodgkin horner hunter huntington hurler jobs kallmann kaposi kawasaki kennedy kikuchi klinefelter krabbe
  leigh leber lesch lofgren loeffler lynch madelung marfan mcardle meige menkes menetrier meniere mikulicz milroy morquio noonan ollier osler paget parkinson
  patau pendred perthes peyronie pick pompe pott prinzmetal raynaud reiter rett reye richter ritter rosai sanfilippo scheie sezary sheehan shy sjogren stargardt
  steele still sturge sweet takayasu tarui tangier tay todd tourette turcot turner usher vogt waardenburg wegener werner wernicke whipple williams wilson wolman
  zellweger zollinger legionnaire ludwig vincent baker bornholm weil lyme lemierre fournier mondor munchausen dressler kienbock kohler freiberg sever osgood scheuermann
  scheuermanns heberden bouchard dupuytren ledderhose de_quervain morton haglund charcot guillain miller_fisher lewy binswanger creutzfeldt tolosa bannwarth
`);
