const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Last words of the names of institutions, that are seldom anything else. */
export const strongHeads: ReadonlySet<string> = set(
  `regional mission hostel refuge hospital hospitals hosp infirmary clinic clinics clinique clinica poliklinik klinik klinikum krankenhaus institute institut hospice pharmacy pharmacies chemist chemists
  laboratory laboratories labs university universität université college academy school church parish mosque synagogue temple cathedral associates
  pavilion healthcare polyclinic sanatorium sanitarium imaging radiology pathology pediatrics paediatrics orthopedics orthopaedics endoscopy dermatology
  cardiology neurology neuroscience neurosciences oncology urology gastroenterology nephrology obgyn physiotherapy dentistry dental optometry chiropractic occhealth medcenter medicenter chc fqhc vamc
  rehabilitation specialists physicians hauora cityhealth council shelter gurdwara`,
);

/** Last words of names of institutions and places that are ordinary words too: they need a word that is none, or words around that give them away. */
export const weakHeads: ReadonlySet<string> = set(
  `maternity collaborative campus cement energies energy ferries mills garment garments electrical utilities quarries abattoir winery nursery dairies packers fisheries sawmill general gen memorial memorial health center centre ctr medical surgery practice base unit ward wing house lodge home manor villa court gardens care group partners rehab team
  service services lab ed er icu nicu mutual unified foundation trust network system band nation reserve reservation camp prison jail premises
  place towers terrace residence rest heights park hall cove point estates commons village oaks pines plaza station depot foods motors roofing products logistics trucking freight airlines airways railway railways railroad steel mining plumbing builders construction contractors landscaping realty bakery dairy orchards vineyards brewery brewing distillery packing poultry meats cannery textiles plastics chemicals petroleum refinery colliery quarry shipyard aerospace aviation cargo couriers supermarket supermarkets stores warehouse hardware lumber timber hotel casino resort inn diner restaurant grill pizzeria holdings enterprises consulting technologies software newspapers bros pty plc assembly barracks living police constabulary pulmonary pulmonology vascular spine eye ent peds ortho nephrology rheumatology endocrinology psychiatry hematology gynecology obstetrics mission ranch farm farms marae whare kaupapa library stadium`,
);

/** Words that say what an institution does, not which one it is. */
export const genericModifiers: ReadonlySet<string> = set(
  `consult consults consultation anticoagulation hmp teaching podiatry stepdown telephone line hotline failure disorder disorders movement headache migraine concussion obesity weight ms als arrhythmia valve aortic vein hernia colorectal cystic fibrosis sarcoma melanoma cleft craniofacial tuberculosis immunology infection hearing balance dizziness cataract glaucoma retina cornea lactation prenatal mammography device rhythm ep hand shoulder knee hip wrist ankle elbow bladder prostate skull base nerve muscle growth genetics nutrition feeding lymphedema cooperative group society national international study trial register association outcome suite angio selection committee a an the our this that their his her my local nearby outside other another same new old your any all each every both
  acute adult advanced after afterhours allied ambulatory anesthesia ante antenatal anticoagulation assessment assisted behavioral behavioural bariatric bed birth birthing blood bone brain breast burn burns
  cancer cardiac cardiothoracic care cath catheterization center centre chest child childbirth children childrens chronic clinic clinical community comprehensive consultation coordination coronary correctional county crisis critical
  day decision delivery dental dependency department detox developmental diabetes diabetic diagnostic dialysis discharge district donor drug dual ear early eating emergency endocrine endoscopy epilepsy
  extended eye facility fall falls family fertility field follow followup foot forensic fracture free general genetic genetics geriatric gp group gynaecology gynecology hand head health healthcare heart hematology hepatology high home hospice hospital hypertension
  imaging infectious infant infusion injury inpatient instruction intensive intermediate internal interventional joint kidney lab laboratory labor labour learning life lipid liver living long longitudinal low lung
  main maternal maternity medical medication medicine medicines memory men mental methadone midwifery mobile mother multidisciplinary neck neonatal neuro neurological neurosurgical newborn night nursery nurse nursing
  obstetric occupational on oncology open operating ophthalmology oral orthopaedic orthopedic outpatient outpatients outreach pacemaker paediatric pain palliative partial patient pediatric pediatrics peds perinatal permanent pharmacy physical physician physicians plastic podiatry
  post postnatal postpartum pre pregnancy preoperative preventive primary prison private procedure psych psychiatric psychiatry public pulmonary quality radiation radiology rapid recovery referral regional rehab rehabilitation renal reproductive research residential respite respiratory retinal rheumatology
  rural same satellite school secondary senior service services sexual shock short sickle skilled skin sleep social special specialised specialist specialized specialty spine spinal sport sports staff state step sub surgical stroke student subacute substance support surgery surgical swallow
  team teaching telemetry tertiary therapy thoracic throat total transfusion transitional transplant trauma travel treatment triage tumor tumour ultrasound unit university urgent urogenital urologic vascular veterans virtual vision visit voice walk walking ward wellness wing women womens womans wound
  gastro ortho endo rheum uro cards gyn heme nephro onc anaesthetic haematology neurosurgery colposcopy smoking stop lymphoma myeloma thyroid vaccination immunization allergy asthma copd hiv sti tb mtm coumadin inr warfarin heart-failure postop preop pre-op post-op
  er ed icu nicu picu ccu micu sicu hdu itu or pacu snf gi ent mri ct ems opd ipd ob gyn obgyn ob/gyn lab pt ot st ltc lvad gp pcp nhs va icd ecg ep esrd mfm vte l&d l+d iv ii iii
  eighth patients course stay admission previous recent prior index current first second third fourth last next status plan history problem list family social
  monday tuesday wednesday thursday friday saturday sunday morning afternoon evening today yesterday tomorrow`,
);

/** Words of maps and saints: with one of them two ordinary words are a name ("Willow Creek Care Center"). */
export const landscapeWords: ReadonlySet<string> = set(
  `river valley creek lake lakes lakeside hill hills bay coast coastal mountain desert prairie harbor harbour bridge park grove meadow meadows spring springs ridge canyon island islands beach forest forests oak oaks
  pine pines willow willows cedar cedars maple elm rock rocky falls shore shores sunrise sunset heights gulf ocean pacific atlantic summit cornerstone north south east west northern southern eastern western northside southside eastside westside
  mercy grace providence trinity sacred hearts heart saint st holy good samaritan lady angels queen king queens kings prince royal victoria alexandra city town plains mid midtown uptown downtown
  old street avenue gate park-side parkside riverside hillside brookside woodland highland highlands lowland bluff cove quay wharf mill fountain fountains tower rose garden
  baptist methodist presbyterian lutheran adventist catholic christian community memorial sister brother father abbey priory cross shield beacon lighthouse liberty union`,
);

/** Capitals of notes that name no place: departments, plans, tests, people. */
export const clinicalCapitals: ReadonlySet<string> = set(
  `stepdown floor army navy marines osh path rusb lusb llsb lsb rsb iban lsil hsil ascus agc vte beacopp abvd folfox folfiri flot rchop r-chop chop carbo anc alc vac alp ggt ldh ck mcv rdw ed er icu nicu picu ccu micu sicu hdu itu or pacu snf gi ent mri ct ems opd ob gyn pt ot st ltc ltac gp pcp nhs ir acs ecg ekg ekgs echo bmi egd mdt amu a&e tpn bid tid qid hs am pm po iv im sc sq dvt pe uti copd chf cad ckd esrd htn dm
  dka mi nstemi stemi cva tia afib afr rvr svt vt vf pvc lbbb rbbb cabg pci tavr icd aicd lvad ecmo cpap bipap niv hfnc ra nc bp hr rr hx rx dx tx fx sx nkda hpi ros pmh psh cc hiv hbv hcv hsv vzv cmv ebv rsv mrsa vre cdiff esbl tb sars covid
  cbc cmp bmp lft lfts inr ptt tsh hba1c bnp crp esr wbc hgb hb plt bun cr gfr egfr psa cea afp ana anca rf ccp cxr kub usg tte tee eeg emg ncs lp csf bal fna ihc fish pcr dna rna npo dnr dni polst molst adl adls iadl rom mmt lsvt
  omfs cmc dip mcp pip mtp si ac sc tmj acl mcl pcl lcl tka tha tkr thr orif rue lue rle lle ruq luq rlq llq rif lif ruz llz rll lll rul lul rml l5 s1 c5 mva mvc gsw lwbs ama ccr ct/a fev1 fvc dlco tlc gcs nih nihss mrs phq gad moca mmse ciwa cows asa osa ards
  lmp edc edd ega g1p0 gbs nst bpp iugr tolac vbac pprom svd nvd cs c/s dc d/c f/u fu ros nad aox3 a&o wnl prn ppx dispo ssi cm sw rn np pa md do cna lpn ma mba phd aprn crna dr mr mrs ms miss prof sr jr pharmd rph slp rd rt cpt hcpcs icd-10 snomed loinc
  baseline rest bedside time day days week weeks month months year years visit stage level grade type step phase part point bed room floor station theatre dose home work school lunch breakfast dinner night noon midnight birth admission discharge arrival presentation present onset exam review
  follow-up follow up clinic hospital patient radiology cardiology oncology neurology surgery medicine pathology pharmacy lab laboratory physio physiotherapy dialysis emergency department intensive care unit rehab rehabilitation nursing office urgent casualty resus triage recovery theatre outpatients psychiatry pediatrics paediatrics obstetrics gynecology
  dermatology ophthalmology urology nephrology gastroenterology hematology haematology rheumatology endocrinology pulmonology orthopedics orthopaedics ortho anesthesia anaesthesia hospice
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter thanksgiving ramadan diwali eid
  medicare medicaid tricare god jesus english spanish french german`,
);
