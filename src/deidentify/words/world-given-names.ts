/**
 * Given names of other countries, written from general knowledge, as far as they are no word of English or of medicine. Like those of
 * `givenNames` they are never enough by themselves. */ export const worldGivenNames: ReadonlySet<string> =
  new Set(
    `aarav abbas abdi abdirahman abeba abele abena abeni abilio abiola abshir achan achieng achim adaeze adanna adaora
  adebola adelino adenike adhiambo aditya adjoa adnan adunni adwoa afia afsaneh afua agapito agostino agron agus ahanu
  ahlam ailsa aino aiyana akello akemi akhil akinyi akosua akram akua akwasi alberte alcides aled aleksei alem alessio
  alinta alireza almaz alofa alok altagracia amaka amal amar amedeo amin amira amita amma amparo amrit anais anand
  anas anatoly andile andrzej angustias anibal anke ankit anneke annelies annunziata anong anoush ansgar antje antti
  anushka anwar aparna apio apostolos araceli aram ararat arben archana areej arezoo arkady arlo armel armen aroha
  arpi arun aruna arvind aryeh ashlynn ashok ashwin assunta asuka asuncion atefeh athanasios atieno attila attilio
  atul aung aurelio avigail avraham awino awuor ayaan ayaka ayana ayanda aylin ayse azadeh babak babatunde babirye
  babu bahar bahram bakary bala balaji balazs baltasar bambang baris bartolome baruch bashar bassam behnam behrouz
  bekele bela belmiro benedita beppe berhane bernd besnik bheki biagio bindi bindu binh binta birtukan bisi bituin
  blaise bogumila bohdan bohumil bojan bolaji bongani boubacar bozena branka brayden braylen brid bruna budi bujar
  bunmi burak burkhard bushra busisiwe caetano callum calogero candelaria candido caoimhe carsten casimiro cayden cees
  cerys cesario chai channary chau chaya cheikh cheveyo chibueze chidinma chie chika chike chima chinasa chinelo
  chinwe chipo chisom chiyo chizoba chukwudi chukwuemeka chun cillian citlali conceicao concepcion concetta corazon
  corentin cormac corneliu cosmin coumba crina crisanto crispin cruz csaba cuauhtemoc cuong daan daisuke dakila dalva
  damilola dariush dashawn dawit dayo deja dejan delfina deniz deolinda deqa dereje derya deshawn desta destinee
  detlef devorah dewi dhruv diep dietmar dieudonne digby dilip dilys dimitris dinh djibril doerte domingos donatella
  dontae dorcas dragan dragos drita duaa dumisani dusan dyani eamonn ebere ebrahim ebru eckhard edilson eero eilidh
  eimear eitan ejike ekow eleuterio eliezer eligio elio elodie elzbieta eman emeric emiliano emine emrys encarnacion
  engin enitan epifanio ercan erdem ermal eskinder eszter eulalia eusebio evaristo evgeny fabiana fabrice fabrizio
  farai faraz farhad farhiya fariba farid farzana fatemeh fatma fatmir faustino fawzia femke ferenc fereshteh fergal
  feroz fetu fiachra fikre filiberto filomena fionn fiorella firas firouzeh fitri florentino flutura folasade
  fortunato fotini fowsia frantisek freweini frits fumiko fungai funke gaelle gaetano gauri gayane gbenga geert genet
  gennady gennaro genoveva georgios gerrit gershon getachew gethin geza ghada ghassan gheorghe ghislaine giang giannis
  gijs girish girma giscard gita gizem golnaz gopal goro govind graca grainne grazyna grigory grzegorz guang gudrun
  gugu gulsen gurpreet gwendal gwendoline gwenllian gyorgy habib hadassah hadi haile hakan hakon halil halina haneul
  hanh hani hanin hanneke hannelore hari harish hartmut haruka haruto hasan hasmik hatice hawa hayat heba heikki heiko
  heinrich heitor helmut hemant hemi henk hepzibah hiawatha hiba hideo hien hiep hieu hildegard hine hipolito hiro
  hiroko hirut hitesh hitomi hlengiwe hoang hoda hodan honore honorio hossein hovhannes htet huia huong huseyin hyun
  iara ibrahima ibtisam ichiro idil ieuan ifan ifeanyi ifrah ifunanya ihab ijeoma ikechukwu ilaria ildiko ilir iman
  immacolata imre inas indah indu ineke ingo inmaculada inti ioana ioannis iolo iqbal iracema irakli iretunde iryna
  isamu ishan isra issa istvan itamar itzel iulian ixchel iyabo jaap jabari jaber jabu jabulani jacek jacinto jadwiga
  jagdish jaheim jakayla jalal jalen jamarcus jamarion jamilah jaquan jaroslav jarrah jaspreet jatin jawad jaya
  jayanti jayla jelena jeroen jeronimo jerzy jian jiang jide jing jiri joao joaquina jochen joep joko jomo joost joris
  josette jovan jovita jozsef juca juergen jukka junichi juris jutta kabir kachi kadeem kadiatou kadir kagiso kahu
  kaisa kalani kalpana kamal kamau kamran kanchan kanisha kaori karan kariuki karsten kasia katja kato kaveh kazuki
  kazuo kees kehinde keiko keita kekoa kelechi kemal kemi kenechukwu kenta keola keoni kestutis ketevan ketut keyshawn
  keziah khadra khaled khanh khanyi khin khoa kidane kien kipchoge kiplagat kiran kirill kirra kirsty kishore kiyoshi
  kizza kjell klaas kobina koen koji kojo komal konstantinos kosal kostas kudzai kumiko kunal kunle kwabena kwadwo
  kwaku kwasi kwesi kyaw kyoko kyrie lachlan ladan lagi laila lakeisha lalit lamine lanre laquan laszlo lata latifa
  latonya latrell lavonne leandro lebo lebogang lech leilani lemlem lenny leocadia leonor leopoldo lerato lettice
  levan liang liban librada liesel lieve ligaya ligia lindiwe linh lino liviu ljubica llew loic lorcan losa lothar
  lourdes luan lubna ludger ludmila ludmilla ludo ludovic lunga lusine lutz lyudmila maaike maarten macario madhav
  madhu maelle maeve magdolna maha mahad mahdi mahnaz mahsa mairi majid makayla makena makoa makoto maksim malak malee
  malka mamadou manaia manal mandla manish manju manoel marcelino marek mariama marieke marijke mariko marko marli
  martine marwa marwan maryam masao masashi masoud mauro maxime maya mayada mayumi mechthild meena megumi mehdi mehran
  mehret mele meltem menachem meron merve mesfin michiko midori mieke mikhail mikko miklos milagros milica milos ming
  minho minji minoru mircea mirjana mitsuko modesto modou modupe mohsen montserrat moraa morag mordechai morenike
  mostafa motti moussa mpho mukasa mukesh mumbi munashe munir murat murdo musa muthoni mutua muyiwa myfanwy nabil
  nachum nadezhda nadim nael naftali nafula nahla naima najwa nakato nakia naledi nalini nalubega namrata namukasa
  nandi nandini nando nansubuga naoki narek narendra naresh nasimiyu nasra nasser navin nawal nayeli nazanin nazir
  ndeye nebojsa neeraj negash nekesa nenad ngaio ngaire ngan ngoc nguyet nhan nhlanhla nhung nicanor nidal nieves
  nilza nima ning niran nirmala nisha nisreen nitin nizhoni njeri njoki nkem nkiru nnamdi noboru nobu noemie
  nokuthula nomsa noor noriko nosipho nour ntombi nunzia nuray nwando nyambura nyasha nyawira nyoman oanh oceane
  ochieng octavio oddvar odhiambo odion ofer ogechi oisin okey okoth oksana olabisi oladele olaf olanrewaju oleg
  oluchi olufemi oluseun oluwaseyi omer omid omondi ondrej onur onyango onyeka oonagh oreoluwa orhan orla ornella
  osagie osas osman otavio otieno ottoline ouma oumar ousmane ovidiu owain owino ozge ozlem paavo padma palesa pallavi
  panagiotis pania pankaj parisa parvati parvin patrocinio payam pekka pelagie penda peng perdita perfecto perpetua
  phong phuc phuong phyu piero piet pina pinar policarpo polina ponciano porfirio pramod prasad prasert pratap praveen
  predrag prem primitivo prudencio purificacion pushpa putu qasim qiang qing quan quang quoc quyen quynh rabia radek
  radu raekwon raffaele raghav ragnhild raheem raimunda raisa raju rakesh rama ramazan rami rangi rasa rasha rashad
  rawiri razvan reem refilwe refugio regis remedios remo rens renu renzo riet rigoberto rith rivka riya rocco rocio
  rodica roel roisin rokhaya rolo romulo rong roni ronisha rosalba rosaria rotimi roya ruairi rudi rudo rufino rupa
  ruslan ruta ruud ruvimbo saad sachiko sachin sadaf sade safa sagal sahar sahra salete salif salman samar samer sami
  samira sanaa sandhya sandrine sanele sangeeta sanjeev santina saoirse sasa saskia satish saturnino savita sawsan
  sayuri sbusiso seema segun sekou selam selamawit selin semisi senait seong seppo serafin serkan seun sevan severino
  sevgi seydou seyi shadi shahin shahram shai shaima shan shaniqua shaquille sharif shaz shazia sherrod shigeru shilah
  shimon shinji shira shirin shiv shivani shlomo shmuel shobha shota shpresa sibongile sibusiso sieglinde siem sifiso
  siham silke silvestre simcha simisola simran sina sione sioned siranush sisay sita siti siyabonga sizwe sjaak sjoerd
  slamet slavica slobodan smita sneha snezana socorro sohail sokha sola solange soledad somchai somsak sonal sophea
  sopheap sora soraya souleymane spiros srey ssali stanislav stelios stijn struan sudha sudhir sueli suhad sujata
  sukarno suman sumiko sumit sunee surya sushila susumu sylvain sylvie szymon tadashi tadesse tadhg tafadzwa taff taha
  tahani tais taiwo takako takeshi takoda takudzwa tama tanaka tane tanguy tanisha taniya tapiwa taras tareq tarik
  tariku tarun tatenda tatsuya tavita tawanda tayo tebogo tegan tels temi tendai teofilo tereza tesfaye tetsuo teun
  tevita thandeka thandi thao themba thembi thet thiago thibault thien thijs thinh thora thuan thulani thuy tien
  tigist tigran tiit tilman timur tinashe tineke tipene titi tiziana tlaloc toan tolga tolu tomasa tomoko tonino toon
  tope torbjorn toribio tosh toshi trang tranquilino traudel trayvon treyvon trinh trinidad trond truc trung truus
  tsegay tshepo tsitsi tuan tulay tullio tuncay tung tuula tuyet tyrese tzipora ubah ubirajara uche ufuk ugochi ugur
  umut urmas uzoma vahan valbona valdir valente vartan vasanti vasiliki veasna veena venancio vesna victoriano vidya
  viet vikas viktor viliami ville vimala vimbai vinay vincenza vinh violaine viorel vipul viridiana vishal vitaly
  vivek vladislav volker vusi vyacheslav vytautas wadzanai wael wafa wafula wairimu waithera walid waltraud wambui
  wangari wanjiru warsan wassim wasswa wayan wayra wenceslao whetu wichai wilfried wiremu wisam worknesh wouter xiang
  xiao xing xolani xuan yaakov yacouba yael yahya yana yang yann yannick yannis yanti yara yaretzi yaroslav yarran
  yasemin yash yasin yasser yasuko yehuda yemi ying yinka yitzchak yochanan yogesh yohannes yonas yong younes yuan
  yuka yuko yumi yuriko yuta zacarias zamzam zanele zaynab zdenek zehra zeljko zenaida zewdu zeynep zhong ziad zilda
  zinaida zinhle zion zodwa zoltan zoran zsolt zubair zurab`.split(/\s+/),
  );
