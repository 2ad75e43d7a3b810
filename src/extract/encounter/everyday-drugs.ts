/**
 * Medications that English word lists have ("aspirin", "penicillin"), and kinds of them: `drugNames` of de-identification holds
 * only what such lists lack, since it says there what is no name of a person.
 */
export const everydayDrugs: ReadonlySet<string> = new Set(
  `abx acetaminophen acetazolamide acitretin adenosine adrenaline albumin allegra allopurinol aluminium
  amantadine amikacin amoxicillin amoxycillin amphotericin ampicillin antibiotic antibiotics antihistamine
  apap apomorphine asa aspart aspirin atenolol atropine azathioprine baclofen benzodiazepine benzoyl
  benzylpenicillin betahistine bicalutamide bicarbonate bisphosphonate bivalirudin bleomycin botulinum
  bromocriptine buprenorphine bupropion buspirone butalbital cabergoline caffeine calamine calcitonin
  calcium capsaicin carbamazepine carbimazole carvedilol charcoal chloramphenicol chlorhexidine
  chlorphenamine chlorpheniramine cholecalciferol cholestyramine cilostazol cinacalcet cinnarizine clinda
  clindamycin clomifene clomiphene clonidine clotrimazole clozapine co-amoxiclav co-beneldopa co-careldopa
  co-codamol cocodamol co-dydramol co-trimoxazole cotrimoxazole codeine colchicine colecalciferol colestyramine cyclopentolate
  cyclophosphamide cyclosporin cyclosporine d5w dapsone daptomycin depo dexamfetamine dexmedetomidine
  dextroamphetamine dextromethorphan dextrose diamorphine dicloxacillin dicyclomine digoxin dihydrocodeine
  diltiazem diphenhydramine diprobase dipyridamole disulfiram diuretic divalproex dobutamine dopamine
  dorzolamide doxylamine e45 electrolytes ephedrine epinephrine epoetin ergometrine ergotamine
  erythropoietin esmolol estradiol estrogen ethambutol ethinyl ethinylestradiol etodolac etomidate etoposide
  ezetimibe fentanyl ferrous ffp flonase flucloxacillin flumazenil fluorescein fluorouracil fluphenazine
  flutamide folate folic fosfomycin fusidic gabapentin galantamine gentamicin glibenclamide glimepiride
  glucagon glucosamine glucose glyburide glycerin glyceryl gtn hctz heparin hyoscyamine implanon immunoglobulin
  indapamide indometacin indomethacin insulin interferon iron isoniazid ivig kcl ketamine lacosamide
  laxative leucovorin levonorgestrel lispro lithium loperamide macrogol magnesium mannitol melatonin
  meperidine mesalamine methadone methimazole methyldopa methylergonovine methylphenidate metoclopramide
  misoprostol modafinil morphine multivitamin multivitamins nadolol naloxone naproxen neomycin neostigmine
  niacin nicotine nitroglycerin nitroprusside noradrenaline norepinephrine norethisterone nsaid nsaids
  nystatin octreotide oestrogen olanzapine opioid oxymetazoline pancreatin paracetamol penicillamine
  penicillin pentamidine pethidine phenazopyridine pheniramine phenobarbitone phentermine phentolamine
  phenylephrine phenytoin phytomenadione pilocarpine piperacillin piriteze pizotifen podophyllotoxin
  polyethylene polymyxin potassium praziquantel prbc prbcs primaquine probiotic procainamide procyclidine
  progesterone progestogen propafenone propofol propranolol propylthiouracil protamine pseudoephedrine
  pyrazinamide pyridoxine quetiapine quinine raloxifene ribavirin rifampicin rifampin salbutamol salicylic
  saline adriamycin benzonatate hartmann plasmalyte ringer amio astelin avamys epi epipen eumovate gentisone locorten longtec nitro nitropaste ntg otomize prelone txa versed vibramycin scopolamine roxanol evorel moderna novavax senna sertraline simethicone spironolactone statin steroid steroids streptomycin succinylcholine
  sulfamethoxazole sulfasalazine sulindac suxamethonium synthroid syntometrine tamoxifen tazocin terbutaline
  testosterone thiamine thyroxine timolol tizanidine tnk tobramycin tpa tramadol tranexamic tretinoin
  trihexyphenidyl tropicamide trulicity tuberculin urea valproate valproic vanco vancomycin venlafaxine
  verapamil vincristine vitamin vitamins warfarin xylometazoline z-pak zinc zonisamide zpak`.split(/\s+/),
);
