/** Organisms, peoples, languages, religions, proteins and clipped words, which notes write with a capital. No word here is a common name of people. */
export const properWords: ReadonlySet<string> = new Set(
  `neph nsgy nsurg derm endo pulm rheum heme onc neuro psych optho ophtho peds anes galectin aedes anopheles culex conium lifr
  abiotrophia achromobacter acinetobacter actinobacillus actinomyces aerococcus aeromonas agalactiae aggregatibacter agrin albanian albicans alcaligenes
  alevi algerian alternaria american amish amyl anabaptist anaplasma andean anglican angolan anisakis appalachian arab arabian arabic arcanobacterium
  argentine argentinian argonaute armenian ascaris ashkenazi asian aspergillus assyrian astrovirus ataxin atpase atpases auris australian austrian axin
  aymara ayurveda ayurvedic azerbaijani azeri babesia bahai bahraini balamuthia balantidium balb balinese bangladeshi bantu barbadian bartonella bashkir
  basos basque baumannii bavarian bdnf belarusian belgian belizean bengali beninese berber bhutanese bifidobacterium blastocystis blastomyces bocavirus
  bolivian bordetella borrelia bosnian botswanan braf brazilian breton british brucella buddhist bulgarian burkholderia burmese burundian caco cajun
  callback calvinist cambodian cameroonian campylobacter cantonese capnocytophaga cardiobacterium caribbean casemanager casp castilian catalan caucasian
  cepacia chadian chamorro chechen cherokee cheyenne chikungunya chilean chinese chlamydia chlamydophila choctaw chryseobacterium chuukese circassian
  citrobacter cladosporium cloacae clonorchis clostridium coinsurance colombian confucian congolese copay coptic cornish corsican corynebacterium
  coxiella coxsackie croatian cronobacter cryptococcus cryptosporidium ctnnb cuban cunninghamella curvularia cutibacterium cxcl cxcr cyclospora cypriot
  cystoisospora cytomegalovirus czech danish daoist dardarin daudi dawley demodex dengue dermacentor dicer dientamoeba diphyllobothrium dipylidium
  dirofilaria diwali dominican drosha druze dutch ebola echinococcus echovirus eckankar ecuadorian egfr egyptian ehrlichia eikenella elastin
  elizabethkingia emerin emirati enrollee entamoeba enteritidis enterobacter enterobius enterococcus enterovirus epidermidis epidermophyton epis
  episcopalian erbb eritrean erysipelothrix escherichia estonian ethiopian eubacterium european exophiala faecium fasciola ferr fibrillin fijian
  filipino finegoldia finnish flavus flemish fmrp formulary foxp francisella frataxin frisian fumigatus fusarium fusobacterium gabonese galician gambian
  gardnerella gata gattii gdnf gemella genitalium georgian ghanaian giardia glabrata gluc granulicatella greek greenlandic gtpase gtpases guamanian
  guarani guatemalan guinean gujarati guyanese haemophilus hafnia haitian hakka halal hamartin hantavirus hanukkah hasidic hausa hawaiian hebrew hela
  helicobacter hendra henselae hindi hindu hispanic histoplasma hmong hokkien holtzman honduran hopi hospitalist hras hungarian huntingtin hutterite
  huvec hymenolepis icelandic igbo indian indonesian intensivist interventional inuit irak iranian iraqi irish iroquois islam ismaili israeli italian
  ivorian ixodes jamaican japanese jehovah jewish jordanian jurkat kannada kazakh kenyan ketn khmer kikuyu kingella kinyarwanda kirundi klebsiella
  kluyvera knowlesi koran korean kosovan kras krio krusei kurdish kuwaiti kyrgyz lactobacillus lactococcus lacz ladino lakota lamin laotian lassa latin
  latvian lebanese leclercia legionella leishmania leptospira leptotrichia lesotho leuconostoc leuk liberian libyan lingala listeria lithuanian luganda
  lusitaniae lutheran luxembourgish macedonian malagasy malassezia malawian malay malayalam malayali malaysian maldivian malian maltese mandinka
  mannheimia maori mapuche marathi marburg marcescens maronite marshallese mauritanian mauritian mayan mayonii mecp melanesian menin meningitidis
  mennonite metapneumovirus methodist mexican micronesian microsporum mirabilis mixtec mobiluncus moldovan mongolian monkeypox montenegrin moraxella
  morganella mormon moroccan mozambican mpox mucor muslim mycobacterium mycoplasma myelos naegleria nahuatl namibian nanog navajo nazarene necator
  neisseria neorickettsia nepalese nepali neurexin neuroligin nfkb nicaraguan niger nigerian nigerien nipah nitr nocardia nocturnist norovirus norwegian
  noxa nras nuer ochrobactrum oerskovia ojibwe omani omicron onchocerca orientia oriya oromo osteocalcin osteopontin osterix paenibacillus pakistani
  palauan palb palestinian panamanian pantoea papuan paragonimus paraguayan parainfluenza parainfluenzae paratyphi parkin parp parvimonas pashto pashtun
  passover pasteurella payor pdgf pediculus penicillium pentecostal peptococcus peptostreptococcus perfringens periop persian peruvian physiatry
  plasmodium plesiomonas plts pneumocystis podocin poliovirus polycystin polynesian porphyromonas portuguese posadasii powassan preauth presbyterian
  prescriber presenilin prevotella progranulin promyelos propionibacterium proteus providencia prussian pseudallescheria pseudomonas ptch pten pulaar
  punjabi pyogenes qatari quaker quechua quran radiographer raji ralstonia ramadan raoultella rapsyn rastafari rastafarian reelin retic rhinovirus
  rhizopus rhodococcus rickettsia rohingya romani romanian roseomonas rotavirus rothia rubeola runx russian rwandan sabbath saccharomyces salvadoran
  samoan santeria sarcocystis sarcoptes sardinian saudi scandinavian scedosporium schwannomin sclerostin scottish segs senegalese sephardic serbian
  serratia seychellois sgot sgpt shanghainese shewanella shia shigella shinto sicilian sikh sindhi singaporean sinhala sinhalese slavic slovak slovenian
  socs somali soninke sonographer sorani spanish sphingobacterium sphingomonas sporothrix sprague stenotrophomonas stepdown stercoralis stomatococcus
  streptobacillus sudanese sufi sunni surinamese survivin swahili swazi swedish swiss synuclein syrian taenia tagalog tahitian taiwanese tajik
  talaromyces tamil taoist tatar tele telemedicine telugu teochew terreus thai tibc tibetan tigrinya titin togolese tongan torah toxocara toxoplasma
  traf transf treponema trichinella trichomonas trichophyton trichosporon trichuris trinidadian trop tropheryma tropicalis tuberin tubulin tunisian
  turkish turkmen typhi typhimurium ugandan uighur ukrainian unitarian urdu ureaplasma urob uromodulin uruguayan utrophin uyghur uzbek vaishnav
  varicella vegf veillonella venezuelan vero vibrio vietnamese vimentin viridans visayan walloon weissella wicca wiccan wistar wolbachia wolof
  wuchereria xanthomonas xhosa xiap xray yemeni yersinia yiddish yoruba yupik zambian zapotec zika zimbabwean zoroastrian zulu`.split(
    /\s+/,
  ),
);
