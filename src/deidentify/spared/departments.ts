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
  'clinic clinics service services team teams unit units ward wards department dept opd ipd programme program pathway protocol round rounds mdt meeting rehab',
);

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
      /^(?:(?:re)?booked|referred|referral|seen|admitted|attended|attends|attending|known|transferred|discharged|moved|listed|added|sent|booking|follow[- ]?up|f\/u) (?:in|into|to|at|by|from|for|with|via|under) (?:the |our )?/iu,
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
  // "Penile tumor clinic", "Le Merrer syndrome clinic": no house is called by these, but for its town or owner
  if (
    isNamed &&
    isIllnessWord(last) &&
    words.length > 1 &&
    !words.some((word) => naming.has(word.toLowerCase()))
  )
    if (
      /^(?:syndromes?|disease|disorders?|palsy|anomal(?:y|ies)|deficiency|dystrophy)$/iu.test(last) ||
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
