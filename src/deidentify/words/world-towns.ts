/**
 * More cities and towns of the world that notes of other countries name, written from memory. As in city-names.ts, those that are also
 * words, drugs, given names, surnames or names of tests and diseases are left out.
 */
export const worldTownNames: readonly string[] = `
  abbotsford|abbottabad|abeokuta|aberaeron|abergavenny|abha|accrington|adama|adana|addis ababa|agadir|agartala|aguascalientes|ahvaz|airdrie|aizawl|ajman|
  ajmer|akola|akure|al ain|alajuela|alappuzha|aligarh|allahabad|alloa|alor setar|altamonte springs|altrincham|ambato|amravati|anantapur|andijan|
  angeles city|annaba|antalya|antofagasta|anuradhapura|apache junction|apia|aqaba|aracaju|arequipa|arkhangelsk|armidale|arusha|asaba|asansol|
  ashby-de-la-zouch|ashdod|ashgabat|asmara|astana|aswan|asyut|aurangabad|aviemore|ayacucho|aylesbury|baguio|bahawalpur|bahia blanca|bahir dar|baku|
  balbriggan|balikpapan|ballymoney|bamako|bamenda|banbridge|banbury|banda aceh|bandung|banja luka|banjarmasin|banjul|barahona|bareilly|bariloche|barisal|
  barquisimeto|basseterre|batangas|bathgate|battambang|batticaloa|batumi|bauchi|bearsden|beersheba|bekasi|bel air|belgaum|bella vista|bellshill|
  belo horizonte|belvidere|benghazi|benguela|benin city|bethel park|bexhill-on-sea|bhavnagar|bhilai|bhiwandi|bhubaneswar|bialystok|białystok|bien hoa|
  bikaner|biratnagar|birgunj|birkenhead|bishkek|bishop auckland|bishop's stortford|bissau|bitola|blantyre|bloomfield hills|bluefields|bobo-dioulasso|
  bognor regis|bogor|boksburg|bolgatanga|bonita springs|bosaso|bouake|brantford|brasov|brazzaville|brechin|bridgetown|bridgwater|bridlington|brighouse|
  brno|bryn mawr|bucaramanga|bujumbura|bukavu|bukhara|burgas|busan|butuan|bydgoszcz|byron bay|cabo san lucas|caboolture|caerphilly|cagayan de oro|
  cajamarca|calabar|calicut|caloundra|calumet city|campbell river|campeche|campinas|cancun|cannock|cap-haïtien|cap-haitien|carlow|carrick-on-shannon|cartago|
  castries|cebu city|celaya|celje|cessnock|chaguanas|chania|charlottesville|cheektowaga|chelyabinsk|cherkasy|chernihiv|chernivtsi|cherry hill|
  chester-le-street|chetumal|chiang mai|chiang rai|chiclayo|chilliwack|chilpancingo|chimaltenango|chinandega|chippenham|choluteca|cienfuegos|cirencester|
  ciudad del este|ciudad guayana|ciudad juarez|clacton-on-sea|cleburne|cleethorpes|cluj-napoca|clydebank|coatbridge|cochabamba|columbia falls|colwyn bay|
  comayagua|comilla|conakry|congleton|consett|cotonou|cowdenbeath|craigavon|craiova|cramlington|cranbrook|crossville|crystal river|cucuta|cuenca|
  cuernavaca|cuiaba|culiacan|cumana|cumbernauld|cumnock|cuttack|cwmbran|czestochowa|da lat|da nang|daegu|daejeon|dalian|dalkeith|dammam|darjeeling|daru|
  daugavpils|dawson creek|dearborn heights|dededo|deerfield beach|deir ez-zor|denizli|denpasar|depok|des moines|dewsbury|dhanbad|dharan|dharwad|dingwall|
  dire dawa|diyarbakir|djibouti|dnipro|dodoma|doha|dorchester|douala|drummondville|dumaguete|dumbarton|dunblane|dungarvan|dunoon|durgapur|duryea|
  dushanbe|east hampton|east kilbride|east lansing|east london|east st. louis|east stroudsburg|eastleigh|ebbw vale|echuca|eden prairie|edmundston|
  el fasher|elbasan|eldoret|ellesmere port|emalahleni|enniscorthy|ensenada|entebbe|enugu|erbil|erzurum|escuintla|eskisehir|esteli|exmouth|far rockaway|
  fareham|faridabad|farmington hills|feira de santana|felixstowe|fergana|fergus falls|fernandina beach|firozabad|florianopolis|fort lauderdale|fort lee|
  fort st. john|fort william|fortaleza|francistown|fraserburgh|freeport|fujairah|fuzhou|gaborone|galati|gangtok|garissa|garoua|gaziantep|gdansk|gdynia|
  general santos|george town|germiston|ghaziabad|ghazni|gilgit|gillette|gitega|giza|glenrothes|glossop|goiania|gombe|gomel|gonaives|gondar|gorakhpur|
  gorey|goroka|gosport|gourock|grand prairie|grangemouth|greenock|greymouth|grodno|grozny|guanajuato|guarulhos|gugulethu|guiyang|gujranwala|gulbarga|
  gulu|guntur|gurgaon|gwalior|gwangju|gweedore|gweru|gympie|gyor|gyumri|hagåtña|haikou|haiphong|halesowen|hamadan|hangzhou|hargeisa|harpers ferry|
  hat yai|havant|hawassa|hefei|helensburgh|hemel hempstead|hendersonville|heraklion|heredia|hermosillo|hertford|high wycombe|higuey|hodeidah|hohhot|
  hokitika|holguin|holyhead|homs|honiara|howrah|hsinchu|huambo|huancayo|hubli|huehuetenango|huntington beach|iasi|ibague|ile-ife|ilkeston|iloilo|ilorin|
  imphal|incheon|inverurie|ioannina|ipoh|iquique|iquitos|irapuato|irbid|irkutsk|isfahan|ismailia|itanagar|ivano-frankivsk|jabalpur|jackson heights|
  jacmel|jaffna|jalalabad|jamaica plain|jammu|jamshedpur|jayapura|jedburgh|jeju|jeonju|jhansi|jimma|jinan|joao pessoa|jodhpur|johns creek|johnstone|
  johor bahru|joinville|kagoshima|kaikoura|kairouan|kakamega|kakinada|kalamata|kaliningrad|kanazawa|kankan|kannur|kaohsiung|karaganda|karbala|karimnagar|
  karratha|kayseri|kazan|kecskemet|keelung|keighley|kenema|kennebunkport|kennett square|kericho|kerikeri|kerman|kermanshah|kettering|khabarovsk|khammam|
  khan yunis|khartoum|khayelitsha|khon kaen|khujand|khulna|kielce|kilwinning|kingstown|kirkuk|kisangani|kismayo|kisumu|kitakyushu|kitale|kitwe|
  klagenfurt|klaipeda|knysna|koforidua|kohima|kolhapur|kollam|konya|korce|koror|kosice|kota bharu|kota kinabalu|kottayam|kozhikode|kragujevac|krasnodar|
  krasnoyarsk|kuala terengganu|kuantan|kuching|kumamoto|kumasi|kunduz|kunming|kurnool|kurunegala|kutaisi|la mesa|la plata|la romana|labasa|ladysmith|
  lake worth|lampeter|lanzhou|larkana|larnaca|latakia|lautoka|leamington spa|legazpi|lehigh acres|leighton buzzard|leixlip|les cayes|letchworth|lhasa|
  liberec|libreville|lichfield|liepaja|limassol|limavady|linlithgow|listowel|littlehampton|livingstone|lloydminster|loja|lokoja|lome|londrina|los mochis|
  lossiemouth|loughborough|lower hutt|luang prabang|lublin|lubumbashi|lurgan|lutsk|luxor|macclesfield|maceio|machakos|machala|madang|magherafelt|
  mahikeng|maiduguri|majuro|makassar|makhachkala|makurdi|malakal|malatya|malegaon|malindi|malvern|manado|manali|manama|manassas|mandalay|mangalore|
  mangaluru|manhattan beach|manizales|mansfield|mansoura|manzanillo|manzini|mar del plata|maracay|mardan|margao|maribor|market harborough|maryville|
  masaya|maseru|masterton|masvingo|matagalpa|matamoros|matanzas|matara|mawlamyine|mazar-i-sharif|mazatlan|mbarara|mbeya|mbuji-mayi|meerut|mekelle|meknes|
  melaka|melbourne beach|melton mowbray|merrillville|mersin|miami gardens|middelburg|midleton|milford haven|mirpur|miskolc|misrata|mitchells plain|
  mogilev|monroeville|montego bay|monterey park|monteria|mopti|moradabad|morecambe|morelia|morogoro|moshi|mostar|mount airy|mount hagen|mount pleasant|
  mount vernon|mthatha|murmansk|murray bridge|musselburgh|mutare|mwanza|mykolaiv|mymensingh|mzuzu|nablus|nadi|naga city|nagasaki|naha|naivasha|najaf|
  nakhon ratchasima|nakuru|namangan|nambour|nampula|nanchang|nanded|nanning|nantucket|nantwich|narayanganj|narva|nasiriyah|naypyidaw|ndola|negombo|neiva|
  nellore|nenagh|netanya|neuquen|new paltz|new port richey|new westminster|newark-on-trent|newcastle upon tyne|newquay|newton abbot|newtownabbey|
  newtownards|nha trang|niagara-on-the-lake|niigata|niksic|ningbo|niteroi|nizamabad|nizhny novgorod|noida|noosa|north adams|north battleford|north bay|
  north bend|north charleston|north little rock|north port|north tonawanda|northallerton|nouakchott|noumea|novi sad|nowra|nuevo laredo|nuku'alofa|nyala|
  nyeri|nyiregyhaza|oban|ocho rios|ohrid|okayama|olomouc|olongapo|olsztyn|omdurman|onitsha|opole|oradea|oranjestad|ormskirk|oruro|osijek|osogbo|ostrava|
  oujda|owen sound|owerri|paarl|pachuca|pago pago|paignton|pakse|palakkad|palembang|palikir|panaji|papeete|paphos|paramaribo|paraparaumu|parramatta|
  patras|pattaya|paysandu|peja|pekanbaru|pembroke pines|petaling jaya|peterhead|phuket|pitlochry|piura|ploiesti|plzen|podgorica|pointe-noire|pokhara|
  poltava|pontefract|pontianak|pontypool|popayan|porirua|port jefferson|port lincoln|port louis|port macquarie|port of spain|port orange|port pirie|
  port said|port sudan|port talbot|port vila|porthcawl|portlaoise|porto alegre|porto-novo|portoviejo|portree|posadas|potosi|pottsville|poznan|prayagraj|
  prescott valley|presov|prestatyn|prestwick|pristina|prizren|puerto montt|puerto plata|puerto princesa|pukekohe|puno|punta arenas|punta gorda|
  puntarenas|qingdao|queanbeyan|quelimane|queretaro|quetzaltenango|quezon city|rabaul|radom|raipur|rajahmundry|rajshahi|ramallah|ramsgate|rancagua|
  rangiora|raqqa|rasht|recife|redcar|redditch|redondo beach|reigate|renfrew|resistencia|revelstoke|reynosa|rhyl|ribeirao preto|richards bay|rijeka|
  riobamba|riohacha|rivne|rochdale|rochester hills|rostov-on-don|rothesay|rourkela|runcorn|rustenburg|rzeszow|rzeszów|saffron walden|saharanpur|
  saint-louis|saipan|salalah|saltcoats|saltillo|samarinda|samarkand|samsun|san clemente|san cristobal|san luis obispo|san miguel de tucuman|
  san pedro sula|sandakan|sangli|sanliurfa|santa clara|santa cruz de la sierra|santa monica|santiago de cuba|santiago de los caballeros|sao luis|saratov|
  sargodha|sasolburg|savannakhet|secunda|secunderabad|sekondi|semarang|sendai|sept-iles|serekunda|seremban|setif|sevenoaks|sfax|shah alam|sharjah|
  sheepshead bay|shijiazhuang|shillong|shimla|shkoder|shymkent|sialkot|siauliai|sibiu|siem reap|sihanoukville|sikasso|siliguri|sincelejo|sittingbourne|
  skardu|skelmersdale|skibbereen|sleaford|sokoto|solapur|solihull|sorocaba|south bend|south gate|south shields|southend-on-sea|southport|spanish town|
  srinagar|st albans|st andrews|st austell|st helens|st. catharines|st. clair shores|stalybridge|stara zagora|stellenbosch|stevenage|stonehaven|
  stourbridge|stranraer|subotica|suez|sukkur|sulaymaniyah|sumqayit|sumy|sunyani|surakarta|sutton coldfield|suwon|suzhou|swakopmund|sylhet|szeged|tabriz|
  tabuk|tacloban|tacna|taichung|taif|tainan|taipei|taiyuan|taiz|takoradi|talca|tangerang|tanta|tapachula|tarawa|tarija|tartu|taunggyi|temuco|tepic|
  ternopil|tetouan|tetovo|tewkesbury|thetford|thiruvananthapuram|thrissur|timisoara|timișoara|tiraspol|tiruchirappalli|tirunelveli|tirupati|tlaxcala|
  tlemcen|toamasina|todmorden|tokoroa|toluca|tonawanda|torquay|torreon|torun|toruń|trabzon|traralgon|trincomalee|troon|trowbridge|tunbridge wells|tunja|
  tuxtla gutierrez|tuzla|twentynine palms|tyumen|uberlandia|udaipur|udon thani|ujjain|ulaanbaatar|ulhasnagar|ullapool|ulsan|umlazi|upington|upper hutt|
  uruapan|urumqi|ushuaia|uttoxeter|uzhhorod|val-d'or|valledupar|valparaiso|vellore|veracruz|vijayawada|villahermosa|villavicencio|vinnytsia|vitebsk|
  viña del mar|vladivostok|vlore|volgograd|volos|voronezh|vung tau|wallasey|walvis bay|wanganui|warangal|warragul|waterloo|welkom|wellingborough|
  welwyn garden city|werris creek|west allis|west bend|west bromwich|west covina|west jordan|west lafayette|west orange|west valley city|
  weston-super-mare|whakatane|whitley bay|widnes|wilkinsburg|willemstad|wisbech|wisconsin rapids|wishaw|witbank|wodonga|wokingham|workington|worksop|
  wrightsville beach|xalapa|xi'an|xiamen|yamoussoukro|yaounde|yazd|yekaterinburg|yogyakarta|youghal|zacatecas|zadar|zahedan|zahle|zamboanga|zanzibar|
  zaporizhzhia|zarqa|zenica|zhytomyr|ziguinchor|zihuatanejo|zilina|zinder|zomba|łódź`
  .split('|')
  .map((name) => name.trim());
