/** Words of findings, procedures and care as charts have them, that neither names of diseases nor lists of English have. */
export const chartWords: ReadonlySet<string> = new Set(
  `ablated accreta acromegalic akinesis allodynic alogia alopecic ambulant amenorrhoeic anasarca anastomosed anechoic anginal anhedonia
  anhedonic anicteric anodal anteflexed antepartum anteverted anticoagulate anticoagulated antiemetic anuric aphakic aphonic apnoeic apraxic
  arcus arthroscopic auscultated avulsed backslab bariatric bedbound benzos bigeminy biologics bitewing bitewings bleb blebs bloodborne
  bottlefed brachytherapy bradykinetic breastfed breastfeeding bronchoscoped buccal cachectic calcific cannulate cannulated caput cardiovert
  cardioverted carpometacarpal catheterised catheterized cavus cervicothoracic chairbound chemoradiotherapy circumducted claudicant
  claudicating commensals coryza crampy crossmatch crossmatched cryotherapy curettage curetted cyanosed cystoscopic cytologic debrided
  debulked decannulated defibrillated dehisced dehiscence delusional deprescribe deprescribed deprescribing dermatomal dermatoscopic
  dermoscopic deroofed desloughed desquamating dialysed dialysing diaphoretic diarrhoeal disinhibited disorientated diurese diuresed diuresing
  dopplered dorsiflexed downtitrate downtrend downtrending dysarthric dyskinesis dysmature dysmenorrhoea dyspareunia dysphagic dysphasic
  dysphonic dysphoric dyspneic dyspnoeic dyspraxic dysregulated dysthymic dysuric ectopy effused embolized encephalopathic encopretic endoleak
  endoscoped enlocated enteral enuretic epistaxis epithelialising epithelializing epitrochlear equinus eschar eupnoeic euthymic everted
  excisional exfoliated exsmoker extensor extravasated facetal fasciculating festinant festinating fetor fibrillating flexural fluctuance
  fluctuant fluoroscopic fontanelle fontanelles fractionated fundal gastroparetic glenohumeral grandmultip gravid gynaecomastia haematemesis
  haematochezia haemolysed hallux hemiparetic hemodialysed hemolysed heparinised hepatosplenomegaly holosystolic hypercapnic hyperdense
  hyperechoic hyperexpanded hyperinflated hyperintense hyperphagic hyperreflexic hyperresonant hypersomnolent hypertonic hypervigilant
  hyphaema hyphema hypoaesthetic hypochondrial hypochondrium hypodense hypoechoic hypogonadal hypointense hypokinesis hypokinetic hyporeflexic
  hypothenar hypotonic hypoxic hysteroscopic icteric iliac immunocompetent immunosuppressed incisal incongruent indurated infraspinatus
  ingrowing insightless intercarpal intercostal intermenstrual interphalangeal intranasally intraparenchymal intrapartum intrauterine
  involuted involuting isodense isoechoic isointense keysafe koilonychia labile lancinating leuconychia lichenified ligated lobulated lochia
  loculated lucency lucent lumbosacral lymphadenopathic lymphopenic lytic macrocephalic macrosomic malar malodor malodour malunion malunited
  mammographic melaena menarcheal mesial metacarpophalangeal metatarsophalangeal microliter midcarpal millimol miotic mucoid mucopurulent
  multiloculated multip multipara multiresistant mydriatic myelopathic myoelectric myotomal nailfold nasogastric nasojejunal nebulised
  nebulized neoadjuvant neuraxial nonadherent nonattendance nonblanching noncalcified noncompliant noncontributory nonconveyed nondilated
  nondysmorphic nonenhancing nonexertional nonradiating nonreassuring nontherapeutic normocephalic normochromic nullip obsessional obstipated
  obtunded obturated occipitoanterior occipitoposterior odynophagia odynophagic oligomenorrhoea oliguric opacified oppositional organomegaly
  orthopnoeic osteopenic otorrhoea oversewn palmar pancytopenic pansensitive pansystolic paraesthesia paraesthetic paramedian parasagittal
  parasternal parastomal parasuicidal parotid pedunculated percussed pericoronal perihilar perineal perineum perineural periorbital peripartum
  persecutory perseverating petechial phakic phlebotomised phlegmon phlegmy photophobic phototherapy plagiocephalic plantarflexed plethoric
  plicated podagra poikilothermic polydipsic polymicrobial polyuric pontic posseting postcoital postterm praevia precordial precordium
  premenarchal preoxygenated presyncopal prevertebral primigravida primip primipara pronated proptosed proteinuric pseudophakic psoriatic
  puerperal pulpal pulseless pyelo radiculopathic radiocapitellar radiocarpal readvised reanastomosed reattended rebandaged rebiopsied
  rebooked recharted recolonised redischarged refeeding regrowth regurgitant reimplanted reintubated reirradiated rereviewed resect resected
  restenosed retriaged retroverted revascularised revascularized rhinorrhoea rootplaning rubra sacroiliac sarcopenic scabietic scapulothoracic
  scintigraphic scleral sclerosed selfharm semirecumbent septated seroconverted seroma seropositive seropurulent sessile skeletonised sloughy
  sonographic spiculated splenomegaly steatorrhoea stenosed stoma stomal striae stridor subacromial subcostal subcut sublingual sublingually
  subluxated subluxed subpleural subscapularis substernal subtalar subtherapeutic supinated supraspinatus supratherapeutic syncopal
  tachycardic tachypneic tachypnoeic tarsometatarsal teachback telecare tetraplegic thenar thoracolumbar thoracoscopic thrombolysed thyrotoxic
  tibiofemoral titrate tocolysed transabdominal transdermal transected transesophageal transoesophageal transrectal transvaginal trigeminy
  trismus trophozoites truncal ulnohumeral ultrafiltrate ultrasonographic umbilicated unanticoagulated uncatheterised unconsented underfilled
  underperfused undifferentiated unengaged unerupted unescorted unhealed unimmunised unsedated unvaccinated uptitrate uptitrated uptrend
  uptrending ureteroscopic urticated vaper vapers variceal vasovagal venepuncture fluclox coamox clarithro azithro erythro doxy metro vanc amio furo amlo omep lanso hydrocort paracet cefurox trimeth nitrofur isocyanate isocyanates venesect prelim optom polst molst nstemi stemi lispro aspart sublingual ostomy stridor drool drooling venesected venipuncture volar vomity xanthelasma`.split(
    /\s+/,
  ),
);
