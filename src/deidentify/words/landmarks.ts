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
  bowling green,truth or consequences`
    .split(',')
    .map((name) => name.trim());
