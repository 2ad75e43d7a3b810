/**
 * Smaller towns of the United States, Canada, Britain, Ireland, Australia and New Zealand, and counties, written from memory. As in
 * city-names.ts, those that are also words, drugs, given names or names of tests and diseases are left out.
 */
const list = (names: string): readonly string[] => names.split('|').map((name) => name.trim());

export const townNames: readonly string[] = list(
  `aberporth|aberystwyth|aiken|alamogordo|alamosa|albury|alpena|alpharetta|altoona|americus|anacortes|anadarko|anniston|ansonia|apalachicola|apopka|appleton|arbroath|arcata|ardmore|arecibo|
  arkadelphia|arlington heights|artesia|arvada|asbury park|ashland|ashtabula|astoria|atascadero|atlantic city|attleboro|avondale|baker city|bala cynwyd|ballina|ballinasloe|ballymena|bangor|bar harbor|
  baraboo|barnsley|barnstaple|barstow|bartlesville|basildon|basingstoke|bathurst|baton rouge|battle creek|battle mountain|bay st. louis|bayamon|bayonne|beaumont|beaverton|beckley|belle fourche|
  belle glade|belleville|bellingham|beloit|bemidji|bennington|benton harbor|bentonville|berwyn|bethany beach|bethel|bethlehem|bettendorf|biddeford|biloxi|bisbee|blackfoot|blacksburg|bluefield|
  blytheville|boca raton|bogalusa|bossier city|boulder city|bowling green|boynton beach|bradenton|brainerd|branson|brattleboro|brawley|bremerton|brockton|brockville|broken arrow|broken bow|broome|
  broomfield|brunswick|builth wells|bullhead city|bunbury|burnie|bury st edmunds|caernarfon|caguas|calais|calexico|canandaigua|canmore|cape coral|cape girardeau|cape may|carbondale|carlsbad|carmarthen|
  carrickfergus|carson city|cartersville|carthage|casa grande|castlebar|cedar city|cedar falls|cedar rapids|centralia|chadron|chagrin falls|champaign|chapel hill|cheboygan|chicopee|chillicothe|
  chincoteague|chinle|chippewa falls|chula vista|claremont|clarksburg|clarksdale|clarksville|clermont|clewiston|clonmel|cloquet|coeur d'alene|coffeyville|coffs harbour|cohoes|coleraine|college park|
  conshohocken|cookeville|cookstown|cooperstown|coos bay|cordele|corner brook|corsicana|corvallis|council bluffs|covina|covington|cranston|crawley|crescent city|cullman|cumberland|cuyahoga falls|
  dahlonega|daly city|danbury|danville|daytona beach|dearborn|decorah|dekalb|del rio|delray beach|deming|demopolis|denton|devils lake|devonport|dillingham|dodge city|dolgellau|dothan|dumfries|dundalk|
  dunfermline|dungannon|durango|dyersburg|eagan|eagle pass|east liverpool|east moline|east orange|eastbourne|easton|eau claire|edina|edwardsville|effingham|el cajon|el centro|elizabeth city|
  elizabethtown|elkhart|elkins|elko|ellensburg|ellicott city|elyria|emporia|encinitas|englewood|enniskillen|escanaba|escondido|espanola|eufaula|eureka springs|evanston|eveleth|fairhope|fairmont|fajardo|
  falkirk|falmouth|faribault|farmington|fitchburg|flin flon|folkestone|fond du lac|fort bragg|fort dodge|fort mcmurray|fort morgan|fort myers|fort pierce|fort smith|fort stockton|fort wayne|fortuna|
  frankfort|fredericksburg|french lick|frisco|gadsden|galashiels|galesburg|gallipolis|gallup|garden city|gastonia|gatineau|gatlinburg|georgetown|geraldton|gilroy|glen burnie|glendive|glens falls|
  glenwood springs|gloversville|goldsboro|goodyear|goshen|goulburn|grand forks|grand haven|grand island|grand junction|grand marais|grande prairie|grants pass|gravesend|great yarmouth|greeley|green bay|
  greenwood|groton|guaynabo|guildford|gulfport|gunnison|guymon|hackensack|hagerstown|haines|haleiwa|half moon bay|hamtramck|hanalei|hanford|hannibal|happy valley-goose bay|harlingen|harrisburg|
  harrisonburg|harrogate|hartlepool|hattiesburg|haverfordwest|havre|havre de grace|hawick|hazleton|hemet|hempstead|hermiston|hesperia|hexham|hibbing|hillsboro|hilton head|hoboken|holbrook|holyoke|
  hood river|hopewell|hopkinsville|hoquiam|houlton|houma|huddersfield|humacao|huron|hyannis|idabel|idaho falls|immokalee|inglewood|international falls|inuvik|invercargill|iowa city|iqaluit|ironwood|
  ishpeming|issaquah|ithaca|jackson hole|jamestown|janesville|jefferson city|jeffersonville|jersey city|johnson city|johnstown|jonesboro|joplin|junction city|kahului|kailua|kailua-kona|kalispell|
  kaneohe|kankakee|kannapolis|kapaa|kapolei|kaunakakai|kayenta|kenai|kennebunk|kenner|kennewick|kenora|kenosha|keokuk|kerrville|ketchikan|ketchum|kidderminster|kihei|killeen|kilmarnock|king of prussia|
  king's lynn|kingman|kingsport|kinston|kirkcaldy|kirksville|kirkwall|kissimmee|kitty hawk|klamath falls|kodiak|kokomo|kotzebue|la crosse|la grande|laconia|lahaina|lake charles|lake havasu city|
  lake oswego|lake placid|lakeland|lancaster|laramie|larne|las cruces|laurinburg|leadville|leavenworth|lee's summit|leesburg|leominster|lerwick|lewiston|lewistown|lihue|lisburn|lismore|little rock|
  littleton|livonia|llandudno|llanelli|lodi|lompoc|longmont|longview|los alamos|loveland|lowestoft|ludington|lufkin|lumberton|lynchburg|madera|makawao|malden|mandan|manhattan|manistee|manitowoc|mankato|
  manteca|marfa|marlborough|marquette|marshalltown|marshfield|martha's vineyard|martinsburg|mason city|massena|mattoon|mayaguez|mcalester|mcallen|mckeesport|mcminnville|meadville|menominee|menomonie|
  merced|meriden|merthyr tydfil|metairie|michigan city|middletown|miles city|milford|mililani|milledgeville|millinocket|mineral point|minot|miramichi|moab|moline|montrose|moorhead|morehead|
  morehead city|moreno valley|morgan city|morgantown|moses lake|motherwell|moultrie|mount gambier|mount isa|mountain home|muncie|murrieta|muscatine|muscle shoals|muskegon|muskogee|myrtle beach|
  nacogdoches|nampa|narragansett|nashua|natchez|natchitoches|natick|naugatuck|new albany|new bedford|new bern|new braunfels|new britain|new brunswick|new haven|new iberia|new kensington|new rochelle|
  newburgh|newry|niagara falls|nogales|norristown|north platte|nuneaton|oak bluffs|oamaru|oceanside|ocoee|oconomowoc|ogallala|okeechobee|okmulgee|olathe|omagh|omak|oneonta|opelika|opelousas|orangeburg|
  orem|orillia|orland park|orofino|oroville|oshkosh|oskaloosa|oswego|ottumwa|overland park|owatonna|owensboro|paducah|pahoa|pahrump|palatka|palm bay|palmdale|papillion|paragould|paramus|parkersburg|
  parma|parsippany|pascagoula|pasco|paso robles|passaic|patchogue|paterson|pawtucket|payson|peachtree city|pearl city|pecos|peebles|pekin|pendleton|penrith|penticton|penzance|perth amboy|petaluma|
  petersburg|petoskey|phenix city|pikeville|pine bluff|piscataway|pismo beach|pittsburg|pittsfield|plattsburgh|polson|pomona|pompano beach|ponca city|pontypridd|poplar bluff|port angeles|port arthur|
  port augusta|port charlotte|port hedland|port huron|port st. lucie|port townsend|portadown|porterville|pottstown|prairie du chien|prattville|presque isle|prestonsburg|prince albert|prince george|
  prince rupert|provincetown|pullman|punxsutawney|put-in-bay|puyallup|pwllheli|quartzsite|queenstown|rancho cucamonga|rapid city|raton|rawlins|red deer|red wing|redruth|redwood city|rehoboth beach|
  rexburg|rhinelander|rhondda|rialto|richland|rimouski|rio rancho|rio vista|riverton|roanoke|rock island|rock springs|rockland|rockville|rocky mount|rolla|roseburg|roswell|rotherham|ruidoso|
  russellville|ruston|saco|safford|san angelo|san leandro|san marcos|san mateo|san rafael|sandpoint|sandusky|santa barbara|santa clarita|santa maria|santa rosa|saranac lake|saratoga springs|sarnia|
  saugerties|sault ste marie|sault ste. marie|scarborough|schaumburg|scottsbluff|seaford|searcy|sebring|sedalia|sedona|sequim|sevierville|shaker heights|sheboygan|sherbrooke|shiprock|shrewsbury|
  sierra vista|sikeston|siloam springs|silver spring|simi valley|sioux city|sioux falls|sitka|skagway|skowhegan|slidell|snoqualmie|socorro|soldotna|spartanburg|spearfish|spirit lake|springdale|
  st. albans|st. augustine|st. cloud|st. johnsbury|st. joseph|starkville|statesboro|statesville|staunton|steamboat springs|steubenville|stevens point|stillwater|stockton-on-tees|stone mountain|
  stonington|storm lake|stornoway|strabane|stratford-upon-avon|sturgeon bay|summerside|sumter|susanville|swift current|sylacauga|tahlequah|takoma park|talkeetna|talladega|taos|tarpon springs|taunton|
  taupo|tehachapi|telford|temecula|terre haute|texarkana|thibodaux|thief river falls|thomasville|thousand oaks|thurles|thurso|tifton|tigard|tillamook|timaru|timmins|titusville|toms river|tonopah|tooele|
  torrington|traverse city|tregaron|trois-rivieres|truro|truth or consequences|tuba city|tucumcari|tukwila|tulare|tullamore|tupelo|turlock|tuscaloosa|twin falls|ukiah|unalaska|uniontown|urbana|utica|
  utqiagvik|uvalde|vacaville|valdosta|vero beach|vicksburg|victorville|vincennes|visalia|waco|wahiawa|wahpeton|waianae|wailuku|waimea|waipahu|walla walla|wallingford|walnut creek|walterboro|
  wangaratta|wapakoneta|warner robins|wasilla|watertown|watsonville|waukegan|waukesha|wausau|wauwatosa|waxahachie|waycross|weatherford|weiser|wenatchee|west palm beach|westfield|weymouth|
  whanganui|whitehaven|whyalla|wichita falls|wilkes-barre|williamsburg|williamsport|willimantic|williston|willits|willmar|window rock|winnemucca|winooski|winter haven|wrangell|wrexham|yankton|yarmouth|
  yazoo city|yeovil|yorkton|ypsilanti|yreka|ystradgynlais|yuba city|zanesville|zephyrhills`,
);

export const smallCountyNames: readonly string[] = list(
  `accomack|alachua|albemarle|allegheny|androscoggin|anoka|arapahoe|archuleta|aroostook|autauga|bannock|belknap|beltrami|bernalillo|bexar|brevard|broward|buncombe|burleigh|caddo|calaveras|calcasieu|
  caledonia|catron|cattaraugus|chatham|chautauqua|chelan|chemung|chittenden|clackamas|clallam|cochise|coconino|conejos|costilla|currituck|cuyahoga|daviess|deschutes|
  dupage|dutchess|escambia|flathead|forsyth|gallatin|genesee|gogebic|gwinnett|hennepin|hidalgo|hillsborough|humboldt|hunterdon|ingham|issaquena|itasca|kanawha|kandiyohi|kauai|kennebec|
  kewaunee|keweenaw|kitsap|kittitas|klamath|klickitat|koochiching|kootenai|lackawanna|lafourche|laporte|larimer|latah|lehigh|litchfield|loudoun|luzerne|lycoming|macomb|macoupin|mahoning|maricopa|
  mariposa|maui|mccracken|mchenry|mckinley|mclennan|mecklenburg|mendocino|merrimack|miami-dade|minnehaha|mohave|monmouth|monongalia|multnomah|muscogee|muskingum|natrona|niobrara|nueces|oconto|
  okaloosa|okanogan|onondaga|onslow|ontonagon|osceola|otero|otsego|outagamie|ozaukee|pasquotank|penobscot|perquimans|pinal|pinellas|piscataquis|pitkin|pittsylvania|plaquemines|
  plumas|polk|pottawatomie|pottawattamie|pulaski|pushmataha|rensselaer|robeson|rockingham|sagadahoc|saguache|sangamon|sarpy|sauk|schoharie|schuylkill|sedgwick|shawano|siskiyou|
  skagit|snohomish|solano|sonoma|strafford|stutsman|sublette|susquehanna|tangipahoa|tarrant|tazewell|tehama|terrebonne|tioga|tippecanoe|tishomingo|tolland|tompkins|tuolumne|tuscarawas|uintah|ulster|
  umatilla|vanderburgh|vilas|volusia|wahkiakum|wallowa|washoe|washtenaw|waushara|whatcom|winnebago|wyandotte|yavapai|yellowstone`,
);
