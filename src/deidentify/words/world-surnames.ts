/**
 * Common surnames of other countries, written from general knowledge: of Africa, Asia, the Pacific, Latin America and the rest of Europe, as far as
 * they are no word of English, of medicine or of an eponym. As those of `surnames`, they only help. */ export const worldSurnames: ReadonlySet<string> =
  new Set(
    `abadi abban abbas abbasi
  abdallah abdelaziz abdelrahman abdi abdirahman abdulaziz abdullahi abebe abiola aboud abramowitz abu-bakr abubakar
  acar acharya acheampong achebe achen achieng adamczyk adamski addo adekunle adeleke ademola aden adeniyi adeola
  adesina adeyemi adhikari adichie adjei adomako aerts afolabi afridi afriyie agarwal agbaje aggarwal agyei agyeman
  ahmeti ahonen ahuja aigner ajayi akande akbari akello akhtar akinola akintola akinyi akpan akram aksoy akter akuffo
  alaoui alarcon alavi albu aleksandrov alekseev alemayehu alexiou aliyev aliyu almeida altamirano alvarenga alves
  amadi amankwah amar amari amato amaya amini amiri ammann amoah amoako ampofo amundsen anane andersson ando
  andreassen andreev andrzejewski angelopoulos angelov aniebo anjum ankrah annan ansah ansari antal antoniou antonov
  antunes antwi anwar anyanwu aoki appiah aquino arai araujo arce arellano argueta arnaud arora arslan arvidsson asadi
  asamoah asante asare ashour ashraf aslam assaf assefa asuquo atangana athanasiou atieno atta aung avci avendano
  avetisyan avila awad awan awolowo awuah axelsson aydin ayele ayew ayoub azevedo azikiwe azizi azoulay baah babangida
  babic badawi badu baek baffour bahrami baig bajaj bakke bakken bakker balazs baloch balodis balog balogun bamba
  banda bandara banerjee bangura bankole bansal baptista baran baranov baranowski barasa barbier barbieri barbosa
  barbu barimah barisic barone bartos bashara basu batista battaglia baumgartner bautista beaudoin beaulieu becerra
  begay begic bekele belanger bello belov belyaev ben-david benali benally benamar benedetti benes bengtsson bennani
  berge bergeron berglund bergmann bergstrom berhane beridze berisha bermudez bernardi berrada berzins betancourt
  betancur bhagat bhandari bharadwaj bhargava bhat bhatia bhatt bhattacharya bhattacharyya bhattarai bhatti bhutto
  bian bianco birnbaum biro bishara biswas biton bitsui biya bjornsson blackelk blanc blanco blazek blazevic
  blumenthal boadu boakye boateng bogdanov bohm bolkvadze bondar bondarenko bonsu boonmee borisov borkowski boros bose
  bosman bosnjak botha bouazza boutros boyer bozic bozkurt brito brouwer brun brzezinski buhari buhler bulut burgos
  busch bustamante bustos butkus byaruhanga bytyqi byun caballero calvo camacho camara cano capek caputo carbone
  cardona cardoso carmona carranza carrasco carrera caruso carvalho catacutan cattaneo cavalcanti cedeno celik cermak
  cerna cerny cetin cevallos chacko chae chahine chaiyasit chakrabarti chakraborty charbonneau charoen chatterjee
  chaturvedi chaudhary chaudhry chaudhuri chauhan chawla chea chebet cheema cheng cherian cheruiyot cheung chhay
  chiang chien chigumba chikwanda chinyama chiou chirwa chiu chmielewski chopra choudhury chowdhury christiansen
  christodoulou chui chukwu chukwuma cieslak ciobanu cisneros cisse cloutier coelho coetzee coetzer colombo conde
  conteh conti coppola cordero coronado correa correia cortes coskun costantini coulibaly crespo cristea cronje
  cuellar cuevas cunha czarnecki czerwinski dabrowska dabrowski dahan daher dahir dalal damico dang danielsson danjuma
  dankwah darko dasgupta dasilva datta davila davydov dawood deangelis debacker debnath deboer declercq degraaf
  degroot dehaan dejong dejonge dekker deleo delic deluca dembele demir demirci deng derosa dervishi desai desantis
  deshmukh deshpande desjardins desmet desouza desta devries dewaal dewit dhar dhillon diaconu diallo diao diarra
  dieng dijkstra dimaculangan dimitriou dimitrov dimitrova dinh dinu diop diouf dirie dissanayake dixit dizon djebbar
  djordjevic dlamini dmitriev doan dobre dogan dolezal donati dong donkor dragomir driessen du-plessis dubey dubois
  duda dudek dufour duman dumas dumitru dumont duong dupont durrani dutta dvorak dvorakova dwivedi ebrahimi echeverria
  eder effiong egger egorov eide einarsson eisenberg eklund ekwueme el-amin el-masri el-sayed elbaz elmi engelbrecht
  engstrom erdogan eriksen eriksson escalante espinosa esposito essien essomba esteves estevez eto-o etsitty
  evangelista ezekwesili fabbri fabre fadel fagbemi fahmy fajardo faleolo faraj farhat farias farid farkas farooqi
  fashola fathi faumuina faure fawzi fedorov fedorova feher fekete feldman fernandes ferrara ferrari ferraro ferreira
  ferrer ferretti ferri fiala fifita figueiredo filipovic filippov fiore florea fodor fofana fonseca fonua forsberg
  fortin fourie fransson fredriksson frei freitas frimpong frolov fujii fujimoto fujita fujiwara fulop fung furukawa
  gabay gagne gagnon gaillard gaitan gajdos gajewski galarza galeano galindo gallardo gallego galli gallo gandhi
  ganguly ganiyu garba garg garnier garrido gashi gathogo gatti gautier gavrilov gebre gebremariam gelashvili
  georgescu georgiadis georgiev georgieva georgiou gerasimov gerritsen getachew ghanem ghani gharbi gheorghe ghorbani
  ghosh gichuru gimenez giorgadze girard girma githinji giuliani gjoka glowacki godoy goel goldstein gomes goncalves
  gondwe goossens gopalakrishnan gorska gorski goswami goto gowon goyal grabowska grabowski granados grassi grasso
  greco grewal grgic grigoriev grigoryan groen guan gudmundsson guevara gueye guha guillen guimaraes guled guler
  guliyev gulyas gumede gunawan gunawardena gundersen gunnarsson gurung gusev gustafsson gwak gwon gyamfi gyan habib
  habimana haddad hadi hadzic haidar haider haile hailemariam hajek hakobyan halilovic halvorsen hamad hamada
  hamalainen hamdan hamdi hameed hammoud hamzah hansson haque hara harb hariri hartono harutyunyan hasan hasanov
  hasegawa hashemi hashmi haugen havili hayashi heidari heikkila heikkinen heinonen heinrich hendrickx hendriks heng
  henriksen henriksson henriques henriquez hermans herrero herrmann hersi hidalgo hidayat higuchi hijazi hiltunen
  hinojosa hirano hirsi hlaing hlatshwayo hlongwane hoang hodzic hoekstra hofer hohepa holmberg holub hoque horak
  horakova hornik horowitz horvat horvath hosny hossain hosseini hout hovhannisyan hoxha hristov hruska hrytsenko
  hsiao hsieh hsiung htun hudak huisman hurtado huseynov husseini huynh hwang ibanez ibekwe ibragimov ibrahimi
  ichikawa idowu idrissi iglesias igwe ikeda ikpeazu ilic iliev ilunga ilves ilyin imai imamovic inoue ioannidis
  ionescu iordache iqbal iroha ishaq ishida ishii ishikawa issa ivanov ivanova iversen iwasaki iwata iweala iyengar
  iyer jaafari jabbar jaber jablonska jablonski jadhav jafari jaffri jager jakab jakobsen jakobsson jakubowski jalloh
  jama jang jankauskas jankowska jankowski jansons janssens jansson jaramillo jarvinen jasinski jatoi jawad jaworska
  jaworski jayawardena jelinek jeong jiang jibril jing johannessen johansen johansson johnsen johnsson jokinen
  jonasson jonsdottir jonsson joshi jovanovic juhasz jukic juma juric kabbani kabila kabongo kaczmarek kadam kadlec
  kaewkla kagame kagwa kahananui kalala kalani kalinowski kalnins kalu kamaka kamal kamara kamau kaminska kaminski
  kamwendo kaneko kang kapadia kapanadze kapoor kapur karaca karagiannis karam karanja karapetyan kargbo karimi
  karimov kariuki karjalainen karki karlsen karlsson karunaratne kask kasongo kassab kassem kato katona kaul kaunda
  kavaliauskas kaya kazemi kazlauskas kazmi kazmierczak kealoha kebede keita kekoa kelemen kelmendi keskin khachatryan
  khadka khalaf khalifa khang khanna khatri khattak khatun khawaja khoury khoza khumalo khurana kibaki kibet kidane
  kilic kimani kimathi kinnunen kinoshita kinyanjui kipchoge kiplagat kiptoo kiraly kirui kiselev klymenko knezevic
  knudsen knutsen kobayashi kocsis koech koffi kohli koirala kojima kolar kolev koller kolodziej komarov komatsu
  konate kondo kone konecny kong konig koning konstantinou koppel korhonen korir korkmaz korolev koroma koskinen
  kostas koster kostov kothari kouame kouassi kovac kovacevic kovacic kovacova koval kovalchuk kovalenko kovalev kovar
  kowalczyk kowalska kowalski koyama kozlov kozlova kozlowska krajewski kral krasniqi kravchenko kravchuk krawczyk
  krejci krishnamurthy krishnan kristensen kristiansen kristjansson kristoffersen kriz krol kruger krumins kubiak kubo
  kucera kucerova kucharski kufuor kuhnert kuiper kuipers kukk kulkarni kumari kundu kunene kunz kurian kurniawan
  kuruvilla kuzmin kuznetsov kuznetsova kvaratskhelia kwak kwan kwarteng kwiatkowska kwiatkowski kwok kwon kwong kyaw
  kyriakou labuschagne lacroix lacson lahoud lahtinen laine laitinen lakatos lakhani lambrecht langat lapointe
  laskowski laszlo latu lavoie lawal leal leavai lebedev lebedeva lechner leclerc leclercq ledesma lefebvre lefkowitz
  legrand lehtinen lehtonen leite leitner leka lemaire lemoine lemus leota leppanen leroux leung levesque lewandowska
  lewandowski liang liao liepins lima lindberg lindgren lindqvist lindstrom loaiza lodhi lombardi lombardo lomidze
  londono lourenco louw lovric lozano lugo lukac lukacs lumumba lundberg lunde lundgren lundin lundqvist lungu luong
  luthi luthra lysenko maalouf maas mabaso mabena mabuza macapagal macedo macharia maciejewski maciel madan madonsela
  madrid madsen madu maeda maes magalhaes magana magar magi magnusson magsaysay magyar mahajan mahdavi mahdi
  maheshwari mahfouz mahlangu mahmood maina maisuradze majewska majumdar makarov makarova makela makhanya makinde
  makinen makori makowski makris maksimov malan malek malema malhotra malinowska malinowski malka mallick maly
  mammadov manalo mancilla mancini mandal mandela mangal manole mansaray mansour manukyan manzano mapfumo maphosa
  marchenko marciniak marek mariani maric marini marino marinov markovic marku maroun marques marroquin marsik
  martinelli martinsen marufu maruyama masango maseko mashaba masilela masri masuda matar matei mathebula mathisen
  mathur matic matos matsuda matsui matsumoto matsuo mattila mattsson mavros maya mazibuko mazur mazurek mazza mbadiwe
  mbappe mbatha mbaye mbeki mbewe mbugua mburu mchunu mdluli meas medeiros medvedev mehmedovic mehmood mehra mehrotra
  mehta meijer meireles mekonnen melnyk melo memon meng mengistu menjivar menon mensah mertens messina meszaros
  meunier mhlanga mhlongo miah miao michalak michalska michalski michiels mikhail mikhailov mikulas milani milosevic
  ming minhas mirza mishra misra mittal miura miyamoto miyazaki mizrahi mizuno mkandawire mkhize mkrtchyan mlambo
  mnguni moala mobutu mocanu modi modise moen mofokeng moghaddam mohammadi mohamud mohanty mokoena molefe mollah
  moller molnar moloi mondal monroy montalvo montanari montanez montano monteiro montenegro montero montiel moradi
  morais moreira morelli moretti morin morina morita moroz morozov morozova mortensen moser moskowitz mosquera mota
  motaung motsepe moua moura mousa mousavi moussa moya moyo mpofu mrabet msimang msiska mthembu mthethwa mubarak
  muchena muchiri mugabe mughal mugisha muiruri mukasa mukendi mukherjee muleya mulugeta mumin munguia munteanu munyua
  murakami murata muratovic murcia murthy musa museveni mushtaq musil mutasa muthoni mutiso mutua muzenda mwai mwale
  mwamba mwangi mwaura myint naaman nadeem nader nagar nagy naicker naidoo naidu naik naing nair najafi najera
  nakajima nakano nakato nakayama nambiar namugga nanda naqvi narang naranjo narayan narayanan narvaez nasr nasser
  navarrete navratil nawaz nayak nazari ncube ndayisenga ndegwa ndiaye ndlovu ndongo ndoye negash negrete negron
  negussie nemcova nemec nemeth neves ngai ngata ngcobo nghiem ngono ngoy nguessan ngugi ngwenya nhem niang niazi
  niemi nieminen nieto nigam nikitin nikolaev nikolaidis nikolic nikolov nilsen nilsson nishida nistor niyonzima
  njenga njoku njoroge njuguna nkansah nkomo nkosi nkoulou nkrumah nnadi nnaji nnamdi nogueira nomura noori nouri
  novakova novikov novikova novotna novotny nowak nowakowska nowakowski nowicka nowicki nsengimana nsiah nsubuga ntim
  ntuli nugroho nwachukwu nwankwo nwosu nxumalo nyambura nyathi nyembe nyirenda nyoni nystrom nyunt obasanjo obaseki
  obeng oberoi obiora obuya ocampo ochieng odeh odera odhiambo odinga odukoya oduro oduya ofori ogawa ogbonna oguntade
  ohayon oikonomou ojala ojha okada okafor okeke okello okereke okocha okoli okolie okonjo okonkwo okorie okoro okot
  okoth okoye okpara oladipo olafsson olah olaniyan olatunji olawale olesen olivares oliveira olivera oliynyk olmos
  olofsson olowu olsson olszewska olvera omerovic omondi omotola ondrus ongeri onishi onwuka onyango onyekachi oommen
  oosthuizen opara opio opoku oppong oprea ordonez orellana orlov orlova orsos osagie osei oseni osipov osorio ospina
  ostrowska ostrowski othman otieno otsuka ouattara ouellet ouma owino owona owuor owusu oyelaran oyelowo oyinlola
  ozcan ozdemir ozkan ozolins ozols ozturk pabon padmanabhan pagano paik paiva paki palacios palma palmieri palumbo
  panagiotou pandey pandit pandya panganiban pangilinan panjaitan pantoja papadakis papadopoulos papadopoulou
  papageorgiou papanikolaou papp pappas paquette parata paredes parekh parikh parisi parmar parra parvin patil patino
  paulauskas paulsen pavic pavlenko pavlidis pavlova pavlovic pawar pawlak pawlowska pawlowski pedersen peeters
  peixoto pellegrini pellegrino pelletier peng peralta perdomo pereira perera peretz peric perkovic persson petkov
  petrauskas petrenko petrescu petrosyan petrov petrova petrovic pettersen pettersson phan phiri phongphan picard pich
  pienaar pietrzak pillai pinho pinter pinzon piotrowska piotrowski piras pires pohl pokorny polak polanco polat
  polishchuk polyakov pomare ponomarenko poon popa popescu popova popovic portillo posada pospisil postma potgieter
  poudel poulin poulsen prabhu prado prak prasad pratama preda pretorius prifti prins prochazka prochazkova przybylska
  przybylski puente puerta puri qadri qasim qassem qian qiang quach quartey quaye queiroz quezada quijano quinones
  quiroga quiroz quispe qureshi rabinowitz racz radebe radhakrishnan radic radu raghavan rahim rahimi raja rajagopal
  rajan rajapaksa rajput rakhimov ramachandran ramalho raman ramanathan ramaphosa ramaswamy ranasinghe ranganathan
  rangel rangi rantanen rastogi rathore rattana raval rawat raza rebane rebelo reddy redhorse regmi rehman rendon
  renteria resende restrepo rezaei rhee ribeiro ricci rinaldi rincon riquelme rizvi rizzi rizzo robledo rodrigues
  romanov romanova rondon rono rosenbaum rossi rostami rotich rousseau roussel roychowdhury ruan rudenko rueda
  runningwolf rusu rutkowska rutkowski ruto saad saadi saar saarinen saavedra sabbagh sabri sadeghi sadowski saetang
  saez sagna saha sahin sahni sahoo saini saito sakai sakamoto sakurai sala salamanca salcedo salgado salminen salonga
  salvi samaddar samaha samaniego samatar sampaio samuelsson sandberg sandhu sandu sangare sankaran sanna santoro
  santoso sanusi sanz sapolu saputra saraiva saran sargsyan saric sarkar sarker sarkis sarmiento sarpong sarr sartori
  sasaki sastry sathe sato sattar sauer savchenko savchuk savolainen savvidis sawant sawicki saxena sayegh sayyid
  schmitz scholten schouten schreiber schubert schulte schulz schulze schumacher schuster schwartzman seck sedlacek
  segal segovia segura sehgal semenov semenova senanayake sene seng sengupta sepp sepulveda serban sergeev sesay
  seshadri sethi sethuraman setiawan seumalo shaaban shabalala shabangu shagari shaheen shahid shaikh shala shalhoub
  shao shapira shapovalov sharif sharifi shehadeh shehu shen sheng sherpa shetty shevchenko shevchuk shibata shih
  shimizu shinde shirazi shongwe shrestha shui shum sibanda siddiqui sidhu sidorenko sidorov sigurdsson sihombing
  sikder sikora sikorski silberman silvestri simanjuntak simard simek simic simoes simsek sinha sipos siregar sissoko
  sisulu sithole situmorang sjoberg smirnov smirnova smit smits snyman sobczak sohn sokolov sokolova sokolowski
  solanki solano solberg soleimani soler solheim solorzano soloviev somboon soni sood soomro sorensen soriano soro
  sorokin sorrentino soukup soun sousa souza soyinka sridhar srinivasan srisai srivastava ssemakula stankevicius
  stankovic stastny stavrou steenkamp stepanov stepanova stepien steyn stoica stojanovic stoyanov stoyanova strydom
  suazo subedi subramaniam subramanian sugawara sugimoto sugiyama suleiman suleman sumulong sundaram suri suryadi
  susanto sutanto suter suwan suzuki svendsen svensson svoboda svobodova swaminathan swanepoel syed sylla szabo szalai
  szczepaniak szczepanski szeto szewczyk szilagyi szucs szulc szymanska szymanski szymczak tadesse tahan taheri takacs
  takada takagi takahashi takeda takeuchi talukder talwar tamang tamihana tamimi tamm tamura tanaka tandon taneja
  taniguchi tantawi tapia tarasov taufahau tauiliili tavares tawiah tchoupo teixeira tejada tekin tekle teklu tellez
  tembo teng tesfaye teshome testa tetteh thach thakkar thakur thankachan thant thao thapa tharoor thein theodorou
  thiam thibault thongchai tian tilahun timmermans tinubu tipene tirado tiwari tkachenko tkachuk tobon todorov
  todorova toledo tolentino tomar tomaszewska tomaszewski tomic torok torrao toth touma toure tovar traore trejo
  tremblay trinh tripathi trivedi truong tsai tsang tseng tshabalala tshibangu tshisekedi tshuma tsiklauri tsosie tsui
  tuala tuilagi tumusiime tuncer tung tuominen tupou turan turay turunen twobulls twumasi uche uchida uddin ueda ueno
  ugwu ulloa umar unal ungureanu upadhyay urbanski urbina urbonas uribe urrutia usman uwimana uzoma vaidya vainikolo
  valdes valdivia valentini valverde vandamme vandenberg vanderlinden vandermeer vandijk vanegas vanek vang vanleeuwen
  vardanyan varela varga varghese varma vasconcelos vasileiou vasilescu vasiliauskas vasiliev vasilieva vasudevan
  vasylenko veenstra velasco venkataraman venkatesan venkatesh ventura vergara verhoeven vermeersch vermeulen
  verstraete vesela vesely viana vicente vidal vieira vilakazi villalba villalobos villegas vincze vinogradov virtanen
  visser vitale vitali viveros vlachos vlcek vohra voicu voigt volkov volkova vorobyov vorster vukovic vuong vyas wada
  wadhwa wafula wahid wairimu waithaka waititi walczak walia wallin wallner wambui wanjiru warsame wasilewski watanabe
  weinstein wekesa whitehorse wibowo wickramasinghe widmer wieczorek wijaya wilk willems winkler wiremu wisniewska
  wisniewski witkowska witkowski wlodarczyk wojcik wolde woldemariam wongsakul worku wouters wozniak wrobel wroblewska
  wroblewski wysocki xaba xiang xiao xiong xuan yadav yakovlev yakubu yamada yamaguchi yamamoto yamashita yamauchi
  yamazaki yanez yavuz yazdi yazzie yeboah yepez yeung yildirim yildiz yilmaz ying yohannes yokoyama yordanov yoshida
  younes yousaf youssef yousuf yuan yuen yuksel yusof yusupov zafar zaidi zainal zaitsev zajac zakharov zakrzewski
  zalewska zalewski zaman zambrano zand zang zapata zarate zarins zawadzki zbinden zejnullahu zelaya zelenskyy zeman
  zepeda zewde zhan zhao zheng zhong zhou zhukov zielinska zielinski ziolkowski zogby zondi zondo zong zuckerman
  zukauskas zuluaga zuma zungu zuniga zvobgo`.split(/\s+/),
  );
