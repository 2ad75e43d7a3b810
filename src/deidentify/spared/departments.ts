import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { isIllnessWord, isOfMedicine } from '../words/of-medicine.ts';
import { isDictionaryWord, isEponym, isFunctionWord } from '../words/ordinary-word.ts';
import { genericModifiers, landscapeWords } from '../words/place-words.ts';
import { cities } from '../words/places.ts';
import { canBeName } from '../words/word-names.ts';
import { isIllnessLetters } from './illness-letters.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Parts of any hospital: with what is treated there they say of none which it is. */
const parts = set(
  'clinic clinics service services team teams unit units ward wards department dept opd ipd programme program pathway protocol round rounds mdt meeting rehab center centre program lab labs research day poster',
);

/** Of these many bear the names of people. */
const open = set('center centre program lab labs research day poster');

/** Fields of medicine, in full and clipped. */
const fields = set(
  `derm dermatology ortho orthopaedic orthopaedics orthopedic orthopedics neuro neurology neurosurg neurosurgery rheum rheumatology endo endocrine endocrinology
  heme haematology hematology onc oncology pulm pulmonary respiratory chest card cardiac cardiology cards uro urology renal nephro nephrology psych psychiatry
  psychology ophtho ophthalmology eye gyn gynae gynecology gynaecology ob obs obstetric obstetrics antenatal postnatal gastro gastroenterology hepatology
  vascular podiatry podiatric audiology audiovestibular vestibular anticoag anticoagulation coumadin warfarin wound memory falls stoma ostomy sleep voice
  swallow bariatric metabolic genetic genetics immunology infectious virology microbiology pathology radiology radiation imaging ultrasound msk musculoskeletal
  physio physiotherapy dental orthodontic maxillofacial craniofacial cleft spinal spine hand foot ankle knee hip shoulder breast thyroid pituitary adrenal
  colorectal hepatobiliary thoracic cardiothoracic transplant dialysis infusion chemo chemotherapy immunotherapy palliative pain anesthesia anaesthetic
  anaesthesia preop pre-op pre-assessment neonatal neurodevelopmental developmental continence urodynamics lipid hypertension arrhythmia pacing pacemaker
  sickle cell tb hiv hep immunisation vaccination lactation contraception fertility addiction addictions methadone substance detox eating adhd autism epilepsy`,
);

/** Parts of the body and what is said of an illness: beside a kind of department none of them is the name of a house. */
const bodily = set(
  `abdominal achilles adrenal anal aortic appendix arterial artery atrial bile biliary bladder bone bowel brain bronchial bronchus cardiac carotid cartilage cerebellar cerebral cervical cervix ciliary clavicle collarbone
  colon colonic colorectal coronary corneal cranial cutaneous dermal diaphragm duct ductal duodenal ear ears elbow endometrial esophageal oesophageal esophagus oesophagus facial femoral fibula finger gallbladder gastric
  genital gland glandular glomus gum hair heel hepatic hernial hip humerus ileal ileum inguinal intestinal intestine intracranial iris jaw jejunal joint kidney labial laryngeal larynx lens lid ligament limb lip liver lumbar lung
  lymph lymphatic macular mammary marrow mediastinal meniscus middle mitral mouth mucosal muscle muscular myocardial nail nasal nerve nipple nodal node optic oral orbital ovarian ovary palate pancreas pancreatic parathyroid
  parotid patellar pelvic pelvis penile penis pericardial peritoneal pharyngeal pharynx pituitary placental pleural portal prostate prostatic pulmonary pupil radius rectal rectum renal retina retinal rib salivary scalp scrotal scrotum
  sinus sinuses skin skull small spinal spine spleen splenic stomach tendon testicular testis throat thumb thymic thymus thyroid tibia tibial toe tongue tonsil tonsillar tooth tracheal trigeminal tubal ureter ureteral urethral urinary uterine
  uterus vaginal valve valvular vascular vein venous ventricular vertebral vestibular vitreous vocal vulvar wrist
  acquired acute adult advanced allergic asymptomatic atopic atypical autoimmune autosomal bacterial benign bilateral chronic classic classical combined complex congenital cortical cystic deep diabetic diffuse dominant drug elevated familial focal
  frequent functional fungal generalised generalized genetic growth gross hereditary hormonal hyperactive idiopathic infantile infected infectious inflamed inflammatory inherited intermediate intermittent invasive isolated juvenile late-onset
  early-onset adult-onset laceration localised localized loss malignant maternal mechanical mental metabolic metastatic mild minor mixed moderate motor multifocal multiple necrotic necrotizing necrotising neonatal nervous nodular
  non-atopic nongoitrous nonsyndromic non-syndromic obstructive ocular onset paediatric painful papillary paralytic paraneoplastic parasitic partial peripheral persistent postural primary problem problems progressive protein reaction recessive
  recurrent refractory residual restrictive rheumatic secondary sensory severe somatic spastic sporadic stage subacute superficial surgical symptomatic syndromic systemic term thrombotic toxic traumatic ulcerative undifferentiated unilateral
  unspecified variant viral virus vitamin x-linked factor gene mutation histamine libido event trouble cell t-cell b-cell amino acid iron prothrombin exfoliative erythroderma seasonal skeletal soft sore`,
);

/** With one of these it may be a house: "Family Medicine Clinic", "University Clinic". */
const naming = set(
  `family community general memorial county regional central university veterans saint st state city district national royal free mercy first advanced
  comprehensive complete premier total associates partners women womens men mens children childrens kids village town`,
);

/** What houses have in their names: before it a word of any kind may be one's own, "Harmony Sleep Clinic". */
export const branded =
  /^(?:pain|cancers?|tumou?rs?|sleep|wounds?|allerg(?:y|ies)|asthma|diabetes|diabetic|strokes?|headaches?|migraines?|anxiety|depression|addictions?|abuse|dependence|hernias?|dementia|epilepsy|obesity|fertility|infertility|menopause|incontinence|injury|injuries|bunions?|scoliosis|urgent|acne|skin)$/iu;

/** "Falls and syncope service", "GENETIC METABOLIC CLINIC", "Sickle cell day clinic": what is treated there, and no name of a house. */
export function isDepartment(value: string): boolean {
  const lines = value.split('\n');
  // "FALLS CLINIC - NEW PATIENT"
  const own = lines
    .pop()!
    .trim()
    // "Booked into MMN clinic", "Bursitis Clinic Note"
    .replace(
      /^(?:(?:(?:re)?booked|referred|referral|seen|followed|treated|admitted|attended|attends|attending|known|transferred|discharged|moved|listed|added|sent|booking|visit|care|surgery|retired|works?|follow[- ]?up|f\/u) (?:in|into|to|at|by|from|for|with|via|under)|at|from) (?:the |our )?/iu,
      '',
    )
    .replace(
      /(?<=\p{L} (?:clinic|service|unit|team)) (?:notes?|visits?|letter|appointment|appt|review|summary|referral)$/iu,
      '',
    )
    .replace(
      / [-–—] (?:new|review|follow[- ]up|f\/u|first|return|urgent|routine)(?: (?:patient|visit|appointment|appt))?$/iu,
      '',
    );
  if (lines.length > 0 && !/[.!?:][ \t]*$/u.test(lines.at(-1)!)) return false;
  const words = own.split(/[\s/&,-]+/u).filter((word) => word !== '');
  let head = words.pop()?.toLowerCase() ?? '';
  if (head === 'group' && words.at(-1)?.toLowerCase() === 'support') {
    words.pop();
    head = 'team';
  }
  if (words.length === 0 || words.length > 6 || !parts.has(head)) return false;
  const last = words.at(-1)!;
  const isNamed = isOfMedicine(last) && !branded.test(last);
  // A centre, a laboratory or a day has its name from anybody: only an illness that no house is called by says it has none
  const isOpen = open.has(head);
  if (isOpen && (!isIllnessWord(last) || branded.test(last))) return false;
  // "Ciliary body tumour clinic"
  if (
    !isOpen &&
    words.length > 1 &&
    words.some((word) => bodily.has(word.toLowerCase())) &&
    words.every((word) => {
      const lower = word.toLowerCase();
      return (
        bodily.has(lower) ||
        lower === 'body' ||
        lower === 'de' ||
        (kindOf(word, lower) !== undefined && !naming.has(lower) && !landscapeWords.has(lower))
      );
    }) &&
    words.some((word) => isIllnessWord(word) || !genericModifiers.has(word.toLowerCase()))
  )
    return true;
  // "Penile tumor clinic", "Le Merrer syndrome clinic": no house is called by these, but for its town or owner
  if (
    isNamed &&
    isIllnessWord(last) &&
    words.length > 1 &&
    !words.some((word) => naming.has(word.toLowerCase())) &&
    (!isOpen || words.every(isOfIllness))
  )
    if (
      /^(?:syndromes?|diseases?|disorders?|palsy|anomal(?:y|ies)|deficiency|dystrophy|lymphomas?|sarcomas?|carcinomas?|leuka?emias?|neoplasms?|toxicity)$/iu.test(
        last,
      ) ||
      words.every(
        (word) => kindOf(word, word.toLowerCase()) !== undefined || !(canBeName(word) || isPlace(word)),
      )
    )
      return true;
  let isMedical = false;
  for (const [index, word] of words.entries()) {
    const lower = word.toLowerCase();
    if (naming.has(lower) || (landscapeWords.has(lower) && !isOfHeart(lower, words[index + 1]))) return false;
    const kind = kindOf(word, lower);
    if (kind === 'medical') isMedical = true;
    else if (kind === undefined) {
      const isSmall = index > 0 && /^\p{Ll}/u.test(word);
      if (!(isSmall || isNamed) || !isDictionaryWord(word) || (!isSmall && canBeName(word))) return false;
    }
  }
  return isMedical;
}

/** A part of the body, a kind of illness or who described one. */
const isOfIllness = (word: string): boolean =>
  bodily.has(word.toLowerCase()) ||
  isEponym(word.replace(/['’]s$/u, '')) ||
  kindOf(word, word.toLowerCase()) !== undefined;

const isPlace = (word: string): boolean =>
  cities.has(word.toLowerCase()) || landscapeWords.has(word.toLowerCase());

/** "Heart failure clinic": the heart of no church. */
const isOfHeart = (word: string, next = ''): boolean =>
  word === 'heart' && /^(?:failure|valves?|rhythm|transplant|function|disease)$/iu.test(next);

function kindOf(word: string, lower: string): 'medical' | 'generic' | undefined {
  if (fields.has(lower) || isIllnessLetters(word) || isOfMedicine(word)) return 'medical';
  const bare = word.replace(/['’]?s?$/u, '');
  if (/['’]?s$/u.test(word) && isEponym(bare) && !canBeName(bare) && !cities.has(bare.toLowerCase()))
    return 'medical';
  return genericModifiers.has(lower) || isFunctionWord(lower) || isAbbreviation(lower)
    ? 'generic'
    : undefined;
}

/** "Enrolled in Epilepsey registry": what one takes part in and no town. */
export const isRegistry = (text: string, start: number, end: number): boolean =>
  /(?:enrol+ed|registered|participat\p{L}+|entered) in (?:the |an? )?$/iu.test(
    text.slice(Math.max(0, start - 24), start),
  ) &&
  /^(?: [\p{L}-]{2,20}){0,4} (?:registry|register|trial|study|protocol|cohort|programme?)(?!\p{L})/iu.test(
    text.slice(end, end + 60),
  );
