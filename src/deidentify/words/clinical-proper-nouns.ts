/**
 * Capitalised words that stand alone in notes and are no person: devices, sutures, tests, scores, drug brands, organisms,
 * care programmes, languages. Some are also given names (Yasmin, Camila, Portia), which is why they are listed.
 */
export const clinicalProperNouns: ReadonlySet<string> = new Set(
  `foley hickman kirschner jackson-pratt penrose hasson seldinger doppler holter homans romberg babinski kernig brudzinski
  lisfranc vicryl monocryl prolene steri-strips steri dermabond ethibond ethilon pds nurolon surgicel gelfoam betadine hibiclens xylocaine marcaine
  bovie kelly kocher allis babcock adson debakey weitlaner mayo metzenbaum richardson deaver bookwalter balfour trendelenburg fowler veress blake jp
  hemovac pleur-evac broviac groshong port-a-cath swan-ganz swan ganz mediport permcath tesio quinton hemashield gore-tex dacron kerlix coban
  xeroform adaptic kling telfa tegaderm silvadene bacitracin neosporin robinson coude malecot dobhoff dobbhoff yankauer ambu macintosh macintosh mallampati
  lachman mcmurray spurling tinel phalen rinne weber hallpike dix-hallpike apley hawkins neer murphy mcburney rovsing romberg gleason apgar glasgow braden
  morse katz lawton barthel rankin ranson child-pugh breslow clark killip gcs moca mmse phq gad audit western northern southern blot gram giemsa wright papanicolaou pap
  ehlers-danlos osgood-schlatter legg-calvé-perthes legg perthes may-thurner guillain-barré wolff-parkinson-white hodgkin non-hodgkin epstein-barr mallory-weiss stevens-johnson
  creutzfeldt-jakob charcot-marie-tooth bence-jones prader-willi henoch-schönlein budd-chiari chiari kaposi marburg lyme zika ebola coxsackie
  yasmin yaz camila portia aviane errin heather jolivette nora-be ortho tri-sprintec sprintec seasonale mirena paragard nexplanon implanon depo-provera nuvaring junel loestrin
  alesse levora kariva apri ocella gianvi mononessa trinessa cryselle lutera estrace premarin provera plan
  tylenol advil motrin aleve excedrin percocet vicodin norco lortab oxycontin ultram dilaudid duragesic demerol toradol celebrex mobic naprosyn voltaren
  lipitor zocor crestor pravachol zetia tricor norvasc toprol lopressor coreg tenormin lasix bumex aldactone diovan cozaar benicar micardis zestril prinivil
  lotensin vasotec altace hyzaar plavix coumadin eliquis xarelto pradaxa lovenox brilinta effient digoxin lanoxin cardizem entresto multaq tikosyn
  metformin glucophage januvia jardiance farxiga invokana ozempic trulicity victoza lantus levemir humalog novolog tresiba toujeo humulin novolin glucotrol amaryl actos avandia mounjaro
  synthroid levoxyl armour cytomel prednisone medrol decadron solu-medrol singulair advair symbicort spiriva flovent pulmicort proair ventolin proventil
  combivent duoneb breo dulera qvar albuterol flonase nasonex claritin zyrtec allegra benadryl xyzal astelin mucinex robitussin sudafed afrin tessalon
  zoloft prozac paxil lexapro celexa effexor cymbalta wellbutrin remeron trazodone abilify seroquel risperdal zyprexa geodon lithium depakote
  lamictal tegretol trileptal keppra topamax dilantin neurontin lyrica xanax ativan klonopin valium restoril ambien lunesta sonata vistaril buspar
  adderall ritalin concerta vyvanse strattera provigil aricept namenda exelon sinemet requip mirapex imitrex maxalt botox baclofen flexeril skelaxin robaxin soma zanaflex
  nexium prilosec prevacid protonix aciphex zantac pepcid reglan zofran phenergan compazine miralax colace senna dulcolax metamucil imodium lomotil carafate
  bentyl asacol pentasa remicade humira enbrel stelara cosentyx methotrexate plaquenil imuran cellcept prograf rituxan herceptin avastin keytruda opdivo
  gleevec tamoxifen arimidex femara fosamax actonel boniva prolia forteo evista flomax proscar avodart cialis viagra levitra detrol ditropan vesicare myrbetriq
  z-pak zithromax augmentin amoxil keflex ancef rocephin cipro levaquin avelox bactrim septra macrobid doxycycline flagyl cleocin vancomycin zosyn unasyn
  diflucan nystatin valtrex zovirax tamiflu truvada biktarvy epipen narcan suboxone chantix nicorette antabuse pedialyte ensure boost gatorade
  kenalog depo-medrol synvisc cortisone lidoderm bengay voltaren vaseline eucerin aquaphor cetaphil cetirizine premphase propecia rogaine accutane retin-a
  english spanish french german italian portuguese russian arabic chinese mandarin cantonese vietnamese korean japanese hindi urdu punjabi bengali polish
  american african asian caucasian hispanic latino latina european mexican indian british irish jewish muslim catholic christian hindu
  medicare medicaid tricare aetna cigna humana unitedhealthcare kaiser anthem nhs fda cdc osha hipaa ada aha uspstf who joint commission
  facebook zoom google instagram skype whatsapp facetime uber epic cerner mychart weight watchers
  cyberknife ventricare davinci x-ray x-rays q-tip q-tips ace velcro kleenex band-aid styrofoam silastic teflon
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  jude lou gehrig nile mastisol medifast hemoclip hemoclips myoview cardiolite fahrenheit celsius welixa wegovy zepbound rybelsus saxenda mepilex aquacel tazocin septrin clexane dermovate fucidin calpol nurofen movicol gaviscon seretide symbicort ventolin salbutamol paracetamol cocodamol zopiclone citalopram persona zimmer stryker medtronic smith-nephew depuy phonak oticon fresenius baxter abbott dexcom freestyle libre omnipod tandem levophed precedex versed propofol ketamine folfox folfiri folfirinox rchop abvd tpn
  moroccan jews french-canadian french-canadians african-american palestinian tibetan azeri sri lanka sardinia brittany
  christmas easter thanksgiving halloween covid covid-19 coronavirus sars influenza staph strep pseudomonas`.split(
    /\s+/,
  ),
);
