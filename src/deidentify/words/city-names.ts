import { smallCountyNames, townNames } from './town-names.ts';
import { worldTownNames } from './world-towns.ts';

/**
 * Cities that a capital and their name alone give away, written from memory: the largest of the world and of the countries whose notes
 * are read. Left out are those that are also words, drugs, given names or the first word of a disease.
 */
export const largeCityNames: ReadonlySet<string> = new Set(
  `aachen|abidjan|abuja|accra|acapulco|adelaide|agra|ahmedabad|alameda|aleppo|algiers|alicante|alice springs|almaty|amman|amritsar|amsterdam|ankara|antananarivo|
  antwerp|asunción|athlone|auckland|augsburg|baghdad|bangalore|bengaluru|bangkok|barcelona|barranquilla|basra|beijing|beirut|belfast|belgrade|
  benoni|bergen|berkeley|bhopal|bilbao|blackburn|blackpool|bloemfontein|bloomington|bochum|bogotá|bologna|bolton|bonn|bordeaux|brampton|brasília|bratislava|
  bremen|broken hill|brussels|bucharest|budapest|buenos aires|bulawayo|bundaberg|burnaby|burnley|bushehr|cádiz|cairo|cali|camden|canton ohio|
  cape town|caracas|carlisle|casablanca|cebu|chandigarh|changsha|charleston|charlottetown|chelmsford|cheltenham|chemnitz|chengdu|chennai|chesapeake|chesterfield|chihuahua|chisinau|
  chittagong|chongqing|christchurch|ciudad juárez|coimbatore|colchester|cologne|colombo|colorado springs|copenhagen|córdoba|corpus christi|culiacán|curitiba|dakar|damascus|dandenong|dar es salaam|darlington|
  davao|daytona|debrecen|dehradun|dessau|dhaka|doncaster|donetsk|dortmund|dresden|drogheda|dubai|dubbo|dubrovnik|dunedin|durban|düsseldorf|eindhoven|el paso|ennis|
  erfurt|exeter|faisalabad|fort collins|fort worth|frankfurt|fredericton|freetown|freiburg|fremantle|fukuoka|galway|gateshead|gdańsk|geneva|genoa|ghent|gibraltar|gisborne|
  gladstone|gloucester|göttingen|gold coast|gothenburg|graz|grand rapids|grimsby|guadalajara|guangzhou|guatemala city|guayaquil|guelph|guwahati|haifa|hamburg|hanoi|hanover|harare|harbin|hastings|havana|
  heidelberg|helsinki|hengelo|hervey bay|hiroshima|ho chi minh city|hobart|hong kong|hull|hyderabad|ibadan|indore|innsbruck|istanbul|izmir|jaipur|jakarta|jalandhar|jamnagar|
  jeddah|jena|jerusalem|johannesburg|kabul|kaduna|kalgoorlie|kamloops|kampala|kandahar|kano|kanpur|kansas city|karachi|karlsruhe|kassel|kathmandu|katowice|kaunas|kelowna|kharkiv|kiel|kigali|kilkenny|killarney|kimberley|kingston|
  kinshasa|kitchener|kochi|kolkata|kraków|krakow|kuala lumpur|kyiv|kiev|kyoto|lagos|lahore|lausanne|las vegas|launceston|leicester|leipzig|letterkenny|lethbridge|lilongwe|lima|limerick|linz|
  lisbon|ljubljana|lódz|lodz|long beach|los angeles|luanda|lübeck|lucknow|ludhiana|lusaka|luxembourg city|lviv|lyon|maastricht|mackay|madrid|madurai|magdeburg|maidstone|malaga|málaga|malmö|
  managua|mandurah|manila|mannheim|maputo|maracaibo|mariupol|marrakesh|marseille|mashhad|mbabane|mbombela|mecca|medellín|medicine hat|mérida|mexicali|mexico city|middlesbrough|mildura|milton keynes|minsk|mississauga|mogadishu|
  mombasa|moncton|monrovia|monterrey|montevideo|montréal|moose jaw|moscow|mosul|mullingar|multan|mumbai|bombay|münchen|munich|münster|mysore|mysuru|nagoya|nagpur|nairobi|nanaimo|nanjing|nantes|
  napier|naples|nashik|navan|nelspruit|new delhi|new orleans|new plymouth|newport news|niamey|nicosia|novosibirsk|nuremberg|nürnberg|oaxaca|odesa|odense|oklahoma city|oldham|osaka|oshawa|oslo|osnabrück|oldenburg|
  ouagadougou|oxnard|palermo|palo alto|palmerston north|panama city|patna|penang|perth|peshawar|phnom penh|pietermaritzburg|plovdiv|polokwane|pondicherry|port elizabeth|gqeberha|port harcourt|port moresby|
  port-au-prince|potsdam|poznań|prague|pretoria|puebla|puerto vallarta|pune|pyongyang|quebec city|québec|quetta|quito|rabat|rajkot|ranchi|rangoon|rawalpindi|reykjavik|riga|rio de janeiro|riverside california|rockhampton|rosario|
  rostock|rotorua|rotterdam|saarbrücken|saigon|saint paul|salford|salt lake city|salzburg|san antonio|san bernardino|san diego|san francisco|san jose|san josé|san juan|san salvador|santa ana|santa cruz|
  santa fe|santiago|santo domingo|são paulo|sao paulo|sapporo|sarajevo|saskatoon|scunthorpe|seoul|seville|sevilla|shanghai|shenyang|shenzhen|shepparton|shiraz|skopje|sligo|slough|sofia bulgaria|southend|soweto|springfield|
  st. john's|st. louis|st. paul|st. petersburg|stavanger|stockholm|stoke-on-trent|strasbourg|stuttgart|sudbury|surabaya|surat|suva|swansea|swindon|szczecin|tallinn|tamworth|tampere|tamale|tashkent|tauranga|tbilisi|tegucigalpa|tehran|
  tel aviv|thessaloniki|thunder bay|tianjin|tijuana|timişoara|tirana|tokyo|toowoomba|toulouse|townsville|tralee|trieste|tripoli|trondheim|tshwane|tunis|turin|ulm|uppsala|utrecht|vadodara|
  valencia|valladolid|valparaíso|varanasi|vereeniging|verona|victoriaville|vienna|vientiane|vilnius|virginia beach|visakhapatnam|wagga wagga|wakefield|walsall|warrington|warrnambool|warsaw|washington dc|watford|wellington|wexford|
  whangarei|whitehorse|wiesbaden|wigan|windhoek|winnipeg|wollongong|wroclaw|wrocław|wuhan|wuppertal|würzburg|yangon|yaoundé|yellowknife|yerevan|yokohama|zagreb|zaragoza|zhengzhou|zürich|zurich`
    .split('|')
    .map((name) =>
      name
        .trim()
        .normalize('NFD')
        .replace(/\p{M}+/gu, ''),
    ),
);

/** The cities, and towns that are told apart by their name alone too. */
export const cityNames: ReadonlySet<string> = new Set([...largeCityNames, ...townNames, ...worldTownNames]);

/** Counties, provinces and districts smaller than a state that people give as their home. */
export const countyNames: ReadonlySet<string> = new Set([
  ...`aberdeenshire|antrim|armagh|ayrshire|bedfordshire|berkshire|buckinghamshire|cambridgeshire|carmarthenshire|ceredigion|cheshire|cornwall|cumbria|denbighshire|derbyshire|devon|donegal|dorset|
  dyfed|essex|fermanagh|fife|flintshire|glamorgan|gloucestershire|gwent|gwynedd|hampshire|herefordshire|hertfordshire|kerry|kildare|laois|lanarkshire|lancashire|leicestershire|leitrim|lincolnshire|longford|
  louth|meath|merseyside|middlesex|midlothian|monaghan|monmouthshire|norfolk|northamptonshire|northumberland|nottinghamshire|offaly|oxfordshire|pembrokeshire|perthshire|powys|
  roscommon|rutland|shropshire|somerset|staffordshire|suffolk|surrey|sussex|tipperary|tyrone|tyneside|warwickshire|westmeath|wicklow|wiltshire|worcestershire|yorkshire|gauteng|
  kwazulu-natal|limpopo|mpumalanga`
    .split('|')
    .map((name) => name.trim()),
  ...smallCountyNames,
]);
