/** Countries, states and peoples: no smaller than a state, so they stay, 45 CFR 164.514(b)(2)(i)(B). */
export const largePlaces: ReadonlySet<string> = new Set(
  `Afghanistan|Africa|African Americans|African American|Africans|African|Alabama|Alaska|Albania|Algeria|Americans|American|America|Arabs|Arab|Argentina|Arizona|Arkansas|Armenia|Ashkenazi|Sephardic|Asia|Asians|Asian|Australia|Austria|Azerbaijan|Bangladesh|Belgium|Bolivia|Bosnia|Brazil|Britain|British|Bulgaria|California|Cambodia|Cameroon|Canada|Canadians|Canadian|Caucasians|Caucasian|Chile|China|Chinese|Colombia|Colorado|Connecticut|Congo|Croatia|Cuba|Cyprus|Delaware|Denmark|Danish|Dutch|Ecuador|Egypt|England|English|Eritrea|Estonia|Ethiopia|Europe|Europeans|European|Filipino|Finland|Finnish|Florida|France|French|French Canadians|Georgia|Germany|German|Ghana|Greece|Greek|Greenland|Guatemala|Guyana|Haiti|Hawaii|Hispanic|Honduras|Hungary|Iceland|Idaho|Illinois|India|Indian|Indiana|Indonesia|Iowa|Iran|Iranian|Iraq|Iraqi|Ireland|Irish|Israel|Israeli|Italy|Italian|Jamaica|Japan|Japanese|Jewish|Jews|Jordan|Kansas|Kazakhstan|Kentucky|Kenya|Korea|Korean|Kuwait|Laos|Latvia|Lebanon|Liberia|Libya|Lithuania|Louisiana|Maine|Malaysia|Maryland|Massachusetts|Mexico|Mexican|Michigan|Minnesota|Mississippi|Missouri|Mongolia|Montana|Moroccan|Morocco|Nebraska|Nepal|Netherlands|Nevada|New Hampshire|New Jersey|New Mexico|New South Wales|New York|New Zealand|Nicaragua|Nigeria|North Carolina|North Dakota|Norway|Norwegian|Ohio|Oklahoma|Ontario|Oregon|Pakistan|Panama|Papua New Guinea|Paraguay|Pennsylvania|Pennsylvania Dutch|Peru|Philippines|Poland|Polish|Portugal|Portuguese|Puerto Rico|Quebec|Queensland|Rhode Island|Romania|Russia|Russian|Rwanda|Saudi Arabia|Scandinavia|Scotland|Scottish|Senegal|Serbia|Singapore|Slovakia|Slovenia|Somalia|South Africa|South America|South Carolina|South Dakota|Spain|Spanish|Sudan|Swedish|Sweden|Swiss|Switzerland|Syria|Taiwan|Tanzania|Tasmania|Tennessee|Texas|Thailand|Tunisia|Turkey|Turkish|Uganda|Ukraine|Uruguay|Utah|Venezuela|Vermont|Victoria|Vietnam|Virginia|Wales|Welsh|West Virginia|Wisconsin|Wyoming|Yemen|Yemenite Jews|Zambia|Zimbabwe|United States|United Kingdom|North America|Middle East|Medicare|Medicaid`.split(
    '|',
  ),
);

/** Cities that notes name without more, in capitals and small letters too; ordinary words and given names are left out. */
export const cities: ReadonlySet<string> = new Set(
  `aberdeen abilene akron albany albuquerque allentown amarillo anaheim anchorage arlington asheville atlanta augusta bakersfield ballarat baltimore baton
  rouge bellevue bendigo billings binghamton birmingham bismarck boise boston boulder bournemouth bozeman bradford bridgeport brighton brisbane bristol
  brooklyn brownsville buffalo burlington cairns calgary cambridge canberra canterbury cardiff chattanooga cheyenne chicago cincinnati cleveland columbus
  coventry croydon dallas darwin dayton decatur denver derby detroit dubuque dublin duluth dundee durham edinburgh edmonton elgin eugene evansville fargo
  fayetteville flagstaff fresno gainesville galveston geelong glasgow glendale greensboro greenville halifax hartford henderson hialeah hobart honolulu
  houston huntsville indianapolis inverness ipswich irvine jacksonville joliet juneau kalamazoo knoxville lafayette lansing laredo leeds leicester
  lexington liverpool london louisville lubbock luton macon manchester marietta medford melbourne memphis mesquite miami milwaukee minneapolis missoula
  modesto montgomery montpelier montreal murfreesboro naperville nashville newark newcastle norfolk northampton norwich nottingham oakland ocala
  odessa omaha orlando ottawa oxford oxnard pasadena pensacola peoria perth peterborough philadelphia phoenix pittsburgh plano plymouth pocatello portland
  portsmouth poughkeepsie preston providence provo pueblo queens quincy racine raleigh rapid reno richmond rochester rockford sacramento saginaw salem
  salinas salisbury sarasota savannah schenectady scottsdale scranton seattle sheffield shreveport southampton spokane stamford stockport stockton
  sunderland swansea sydney syracuse tacoma tallahassee tampa tempe toledo topeka toronto tucson tulsa vallejo vancouver wakefield waterbury wichita
  wilmington winnipeg winston-salem wolverhampton woonsocket worcester yakima yonkers youngstown yuma`.split(
    /\s+/,
  ),
);

/** States of the United States, as a pattern: they may stay. */
export const stateNames =
  'A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';

/** The older short forms of the states, that stand with a full stop: "Murray, Ky." */
export const oldStateNames =
  'Ala|Ariz|Ark|Calif|Cal|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kans?|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Nebr?|Nev|N\\.[CDHJMY]|Okla|Oreg?|Penna?|Pa|R\\.I|S\\.[CD]|Tenn|Tex|Va|Vt|W\\.? ?Va|Wash|Wisc?|Wyo|D\\.C';
