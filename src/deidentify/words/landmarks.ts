/** Sights, parks, stadiums, markets and stations of towns that people are found, fall and meet at. In small letters. */
export const landmarks: readonly string[] =
  `pike place market,space needle,union station,penn station,grand central,golden gate park,golden gate bridge,fisherman's wharf,pier 39,the galleria,wrigley field,fenway park,yankee stadium,dodger stadium,soldier field,lambeau field,arrowhead stadium,
  lake pontchartrain,times square,venice beach,mall of america,zion national park,o'hare,gateway arch,buckhead,wacker drive,faneuil hall,riverwalk,red rocks,mission beach,jones beach,the astrodome,central park,prospect park,grant park,millennium park,navy pier,
  balboa park,griffith park,city park,piedmont park,centennial park,stone mountain,forest park,fairmount park,hyde park,boston common,public garden,copley square,harvard square,union square,pioneer square,jackson square,bourbon street,french quarter,beale street,
  music row,broadway,hollywood bowl,sunset strip,rodeo drive,santa monica pier,long beach pier,navy yard,coney island,brighton beach,rockaway beach,south beach,daytona beach,myrtle beach,virginia beach,ocean city boardwalk,atlantic city boardwalk,
  lincoln memorial,national mall,dupont circle,georgetown waterfront,inner harbor,reading terminal market,south street,liberty bell,independence hall,niagara falls,yellowstone,yosemite,grand canyon,mount rainier,mount hood,crater lake,lake tahoe,lake mead,lake powell,
  hoover dam,death valley,joshua tree,big bend,carlsbad caverns,garden of the gods,pikes peak,rocky mountain national park,glacier national park,acadia national park,shenandoah,great smoky mountains,everglades,key west,disney world,disneyland,universal studios,six flags,
  cedar point,busch gardens,seaworld,dollywood,knott's berry farm,state fairgrounds,county fairgrounds,convention center,hartsfield,logan airport,laguardia,jfk,newark airport,dulles,reagan national,midway airport,love field,sky harbor,sea-tac,lax,san ysidro,
  superdome,caesars superdome,madison square garden,barclays center,staples center,united center,target field,target center,coors field,ball arena,pepsi center,petco park,oracle park,chase field,t-mobile park,lumen field,safeco field,camden yards,heinz field,pnc park,
  busch stadium,kauffman stadium,comerica park,ford field,little caesars arena,great american ball park,progressive field,nationals park,citi field,metlife stadium,gillette stadium,td garden,wells fargo center,lincoln financial field,churchill downs,
  indianapolis motor speedway,talladega,bristol motor speedway,the alamo,river walk,minute maid park,at&t stadium,cowboys stadium,deep ellum,sixth street,zilker park,barton springs,barton creek mall,galleria mall,king of prussia mall,tysons corner,pentagon city,port authority,
  grand central terminal,south station,north station,30th street station,fulton market,quincy market,eastern market,lexington market,findlay market,ferry building,ghirardelli square,haight ashbury,chinatown,little italy,koreatown,skid row,tenderloin,
  trafalgar square,piccadilly circus,king's cross,victoria station,waterloo station,paddington station,euston station,heathrow,gatwick,hyde park corner,camden market,oxford street,wembley,old trafford,anfield,stansted,waverley station,princes street,arthur's seat,
  cn tower,stanley park,pearson airport,bondi beach,circular quay,darling harbour,flinders street station,federation square`
    .split(',')
    .map((name) => name.trim());

/** Towns whose names are words, or names of persons, as well. In small letters. */
export const wordTowns: readonly string[] =
  `mobile,reading,normal,orange,bath,paris,corning,gary,flint,lima,augusta,jackson,salem,erie,aurora,troy,rome,athens,lincoln,madison,franklin,clinton,marion,
  houston,austin,tyler,macon,mesa,surprise,superior,independence,liberty,enterprise,defiance,hope,eden,hudson,hamilton,jasper,lawrence,lewiston,marshall,
  mason,nelson,newton,parker,quincy,russell,sterling,sumner,taylor,temple,trenton,vernon,warren,wayne,weston,wilson,windsor,york,burlington,florence,elizabeth,
  charlotte,geneva,savannah,helena,eugene,raleigh,denton,dayton,dover,concord,buffalo,bend,boulder,bristol,cary,chandler,decatur,derby,douglas,edison,elgin,
  garland,gilbert,grants pass,irving,joplin,kent,lowell,medford,monroe,murray,norman,ogden,olive branch,palmer,pearl,perry,plymouth,pontiac,racine,rochester,
  sandy,sparks,spring,springfield,stuart,sugar land,summit,tracy,victoria,waterloo,waterford,wells,west,winchester,winter haven,yuba city,santa fe,las vegas,
  bowling green,truth or consequences,high point,long branch,center point,cork,commerce,deal,sandwich,hull,bury,poole,rugby,barry,success,liberal,protection,pratt,colby,hays,butte,rhyl,ennis,naas,sligo,surprise,normal,peculiar,nice,split,essen,worms,chester,sale,ware,street,looe,battle,rye,hythe,stone,leek,settle,diss,eye,wells,wick,nairn,ayr`
    .split(',')
    .map((name) => name.trim());

/** Towns of two words or more, of which each is a word: behind "in", "near" or "from" they are no sentence. In small letters. */
export const townsOfWords: readonly string[] =
  `ann arbor,apple valley,arroyo grande,bad axe,bald knob,battle ground,bay city,bay minette,baytown,beaver dam,beaver falls,bel air,belle plaine,benton city,berkeley springs,big lake,big rapids,big sandy,big spring,big stone gap,
  big timber,big water,birch run,bird city,black diamond,black mountain,black river falls,blooming prairie,blue ash,blue earth,blue island,blue mound,blue rapids,blue ridge,blue springs,bluff city,bonner springs,boiling springs,bowie,
  box elder,brigham city,broken arrow,broken bow,brown deer,brush prairie,buckeye,buena park,buena vista,buffalo grove,bull shoals,burr ridge,canal fulton,canon city,cape coral,cape girardeau,carol stream,castle dale,castle rock,cathedral city,
  cave city,cedar city,cedar hill,cedar park,cedar vale,central city,cherry hill,cherry valley,chula vista,circle pines,clay center,clay city,clear lake,clearwater,coal city,cold spring,college station,commerce city,coon rapids,
  copper hill,coral gables,coral springs,cottage grove,cottonwood falls,council bluffs,council grove,country club hills,crab orchard,crescent city,crooked river,cross plains,crown point,crystal city,crystal lake,crystal river,crystal springs,
  cut bank,daly city,dardenne prairie,deaf smith,deer park,deer river,desert hot springs,diamond bar,dodge city,dripping springs,eagle lake,eagle mountain,eagle pass,eagle point,eagle river,east lansing,east moline,
  east point,echo lake,eden prairie,el dorado,elk city,elk grove,elk river,elm grove,emerald isle,estes park,eureka springs,excelsior springs,fair grove,fair haven,fair lawn,fair oaks,falling waters,falls church,fall river,farmers branch,
  federal way,fern park,flat rock,flower mound,forest city,forest grove,forest hill,forest lake,forest park,fort scott,fountain hills,fountain valley,four oaks,free soil,french lick,garden city,garden grove,garden plain,gas city,
  glacier view,glen burnie,glens falls,gold beach,gold hill,golden city,golden valley,grand blanc,grand forks,grand haven,grand island,grand junction,grand lake,grand ledge,grand prairie,grand rapids,grand terrace,granite bay,granite city,granite falls,
  grants pass,grass lake,grass valley,great bend,great falls,great neck,green bay,green cove springs,green river,green valley,grove city,grove hill,gulf breeze,gulf shores,half moon bay,hammond,happy camp,happy valley,harper woods,hazel crest,
  hazel green,hazel park,high springs,highland park,holly springs,hood river,hope mills,horn lake,horseshoe bay,hot springs,hutchinson,idaho falls,indian head,indian hills,indian wells,iron mountain,iron river,ironwood,
  junction city,king city,king of prussia,kings mountain,kitty hawk,la grange,lake city,lake forest,lake jackson,lake mills,lake orion,lake oswego,lake placid,lake station,lake zurich,land o' lakes,lead hill,league city,leaf river,lees summit,lee's summit,
  liberty hill,lime springs,lincoln city,little falls,little river,little rock,lone pine,lone tree,long beach,long lake,long prairie,lost hills,lost nation,loves park,manhattan beach,maple grove,maple heights,maple lake,maple valley,
  marble falls,mason city,medicine bow,medicine hat,medicine lodge,menlo park,mercer island,merry hill,mine hill,mineral point,mineral wells,mission hills,missouri city,mobile,moose jaw,moose lake,moreno valley,moss point,mound city,mounds view,
  mount airy,mount horeb,mount olive,mount pleasant,mount vernon,mountain grove,mountain home,mountain view,myrtle beach,natural bridge,nine mile falls,north bend,north pole,north port,oak creek,oak forest,oak grove,oak harbor,oak hill,oak lawn,
  oak park,oak ridge,ocean city,ocean springs,oil city,old bridge,old forge,old orchard beach,old saybrook,olive branch,olive hill,orange city,orange park,orchard park,overland park,owls head,palm bay,palm beach,palm coast,palm desert,palm springs,
  paradise valley,park city,park falls,park forest,park hills,park rapids,park ridge,paw paw,peach springs,peachtree city,peculiar,pelican rapids,pine bluff,pine city,pine hill,pine island,pine ridge,pleasant grove,pleasant hill,pleasant prairie,pleasant view,
  plum city,point pleasant,pompano beach,ponca city,poplar bluff,port angeles,port arthur,port orange,post falls,prairie grove,prairie village,prairie view,pretty prairie,prior lake,queen creek,rapid city,red bank,red bay,red bluff,red bud,red cloud,red deer,
  red hook,red lake falls,red lion,red lodge,red oak,red river,red wing,redwood falls,rice lake,rich hill,rising sun,river falls,river forest,river oaks,river rouge,roaring spring,rock creek,rock falls,rock hill,rock island,rock port,rock rapids,rock springs,rock valley,
  rocky ford,rocky mount,rocky river,rolling hills,rolling meadows,rose hill,round hill,round lake,round rock,royal oak,royal palm beach,running springs,safety harbor,salt lake city,salt lick,sand springs,sandy springs,shady cove,shady grove,shelter island,
  shell knob,show low,signal hill,silver bay,silver city,silver lake,silver spring,silver springs,sioux falls,sleepy eye,slippery rock,smith center,smoky lake,snow hill,soap lake,soda springs,south bend,south gate,spearfish,spirit lake,spring branch,spring green,spring grove,spring hill,
  spring lake,spring valley,spruce pine,stamping ground,state college,stone harbor,stone mountain,storm lake,stony brook,stony point,strawberry plains,sugar creek,sugar grove,sugar hill,sugar land,sulphur springs,sun city,sun prairie,sun valley,sunset hills,
  sweet grass,sweet home,sweet springs,swift current,temple city,temple terrace,thousand oaks,three forks,three oaks,three rivers,thunder bay,traverse city,treasure island,trophy club,truth or consequences,tuba city,twin falls,twin lakes,two harbors,two rivers,
  union city,university park,upper marlboro,valley center,valley city,valley falls,valley park,valley stream,vernon hills,vero beach,virginia beach,walled lake,walnut creek,walnut grove,walnut ridge,warm springs,water valley,webb city,webster city,west bend,west branch,west fork,west memphis,west point,
  wheat ridge,white bear lake,white city,white hall,white lake,white oak,white plains,white river,white rock,white salmon,white settlement,white sulphur springs,wild rose,willow springs,wind gap,wind lake,winter garden,winter haven,winter park,winter springs,wisconsin dells,wolf creek,wolf point,
  wonder lake,wood dale,wood river,yellow springs,yuba city,zephyrhills,barking,beer sheva,bury st edmunds,bognor regis,bishop auckland,chester le street,great malvern,great missenden,great yarmouth,hay on wye,high wycombe,king's lynn,leighton buzzard,market drayton,market harborough,milton keynes,
  newton abbot,newton stewart,potters bar,saffron walden,stow on the wold,sutton coldfield,tunbridge wells,water orton,welwyn garden city,west bromwich,alice springs,broken hill,coffs harbour,gold coast,mount gambier,mount isa,surfers paradise,surfer's paradise,sunshine coast,swan hill,victor harbor`
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name.includes(' '));
