import { isDigit } from '../note/characters.ts';
/** What notes name, and tagger or terminology take for a disorder, that is none. */
import type { Span } from '../note/span.ts';

/**
 * Parts of the body, one word each. Some terminology has them as looser synonyms: "cervix" of its tumours, "epididymis" of
 * an inflammation.
 */
export const bodyParts: readonly string[] = (
  'abdomen adenoids adnexa adrenal antrum anus aorta appendix artery arteries atrium axilla bladder bowel brainstem ' +
  'bronchus bursa caecum cecum calf cartilage cerebellum cervix chiasm choroid clavicle colon conjunctiva cornea dermis duodenum ' +
  'elbow endometrium epidermis epididymis epithelium esophagus oesophagus eyelid femur fibula finger fingers foot forearm ' +
  'gallbladder gums hip humerus ileum intestine iris jaw jejunum joint joints knee larynx lens ligament ligaments limb ' +
  'limbs lip lips lobe lumen macula mandible maxilla meninges meniscus metatarsal mouth mucosa muscle muscles myocardium ' +
  'nail nails nerve nerves nipple orbit ovaries ovary palate pancreas parotid patella pelvis penis pericardium peritoneum ' +
  'pharynx pituitary placenta pleura prostate pupil pupils radius rectum retina rib ribs sacrum scalp scapula scrotum septum ' +
  'shoulder sinus sinuses spine spleen stomach subcutis talus tendon tendons testicle testicles testis thigh throat thumb ' +
  'thymus thyroid tibia tissue tissues toe toes toenail tongue tonsil tonsils tooth teeth trachea ulna ureter urethra ' +
  'uterus uvula vagina valve valves vein veins ventricle vertebra vertebrae vulva wrist'
).split(' ');

/** Phrases that are as common as they are meant otherwise: "her disease" is no Hers disease, "nit neg" is of nitrites. */
export const commonPhrases: readonly string[] = ['her disease', 'subcutaneous tissue', 'sterile', 'nit'];

/** Words that say which part of the body: "left lateral collateral ligament". */
const which =
  'and anterior aortic arm arms articular ascending axillary back big bodies body bilateral both breast breasts cardiac carotid caudal cheek cheeks cervical chest collateral common ' +
  'coronary cranial cruciate cutaneous cystic deep descending distal dorsal ear ears external extremities extremity eye eyes face femoral fifth ' +
  'first flank fourth gluteal great groin hand hands head hepatic iliac index inferior inguinal inner internal intestinal kidney kidneys ' +
  'l lateral left leg legs lid lids little liver low lt lower lumbar lung lungs lymph main medial mesenteric mid middle mitral nasal ' +
  'neck node nodes of optic oral outer palmar patellar peroneal pigment plantar posterior proximal pulmonary quadrant r radial renal ' +
  'retinal right rt sacral second segment side sigmoid skin soft splenic subcutaneous superficial superior temporal the third ' +
  'thoracic tibial tricuspid ulnar upper urinary vertebral vocal wall';

const parts: ReadonlySet<string> = new Set([...bodyParts, ...which.split(' ')]);

/** What was done, given, worn or measured, and how somebody lives: the last word of a name that names no disorder. */
const things: ReadonlySet<string> = new Set(
  (
    'accident activities activity arthroplasty bandage boot brace bracing cast cholesterol control cream decompression ' +
    'dressing exercise exercises fashion fixation function functions glasses graft grafts habit habits implant implants ' +
    'inhaler light ligation med medication medications medicine medicines meds midline movement movements nontender ointment orif osteotomy panel ' +
    'pill pills presentation procedure procedures profile pulse reconstruction reduction release repair replacement resection ' +
    'sample sling splint sprays stent stenting strainer strip studies study surgeries surgery therapy transfer transfusion ' +
    'visit walker workup'
  ).split(' '),
);
/** With such a word beside it, it says what is wrong: "involuntary movements", "poor control". */
const wrong =
  /^(?:abnormal\w*|absent|adverse|allerg\w+|chang\w+|decreas\w+|diminish\w+|disturb\w+|dysfunction\w*|elevat\w+|excess\w*|fail\w+|faulty|frequent|high|impair\w+|increas\w+|infect\w+|injur\w+|involuntary|irregular|jerk\w*|limit\w+|los[st]|low|malfunction\w*|painful|poor|rais\w+|reaction|reduced|restrict\w+|ruptur\w+|tonic|torn|uncontrolled|unstable|weak\w*|worse\w*)$/i;

/** What is injected to take pain away, where "heart block" is a disorder. */
const injected =
  /\b(?:nerves?|ganglion|plexus|facet|paravertebral|epidural|scalene|adductor canal|fascia iliaca|digital|medial branch|field|ring) blocks?$/i;

/**
 * Whether the words of a span that no terminology has are a part of the body, or something done, taken or measured: "left fifth
 * toe", "total knee arthroplasty", "kidney function".
 */
export function namesNoDisorder(own: string): boolean {
  const words = own.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  if (words.length === 0) return false;
  if (words.every((word) => parts.has(word))) return true;
  if (words.at(-1) === 'education' || injected.test(own)) return true;
  return things.has(words.at(-1)!) && !words.some((word) => wrong.test(word));
}

const unit =
  '(?:(?:m|µ|u|mc|c|d|k)?[glm]|cc|iu|units?|mmol|meq|mm\\s?hg|hz|db|fr|ga?|hrs?|min|sec|wks?|mo|yrs?|pts?)(?:\\/\\w+)?';
const measure = new RegExp(`^\\d[\\d.,]*\\s?-?${unit}$`, 'i');
const unitOfNumber = new RegExp(`^${unit}\\s(?:of\\s)?\\d`, 'i');

/** "gd 1 IVH", "pod 2": a grade or a day, in small letters. */
const graded = /^(?:gd|gr|grd|stg|lvl|pod|dol|hd|wk|rm|tx)\.?\s?\d/;

/** "3 mL", "0.2 |mL of 1|%": it reads as a short form with its number. */
export function isMeasure(text: string, { start, end }: Span): boolean {
  const isNumber = isDigit(text.charCodeAt(start));
  if (!isNumber && !isDigit(text.charCodeAt(end - 1))) return false;
  const own = text.slice(start, end);
  if (!isNumber && graded.test(own)) return true;
  return isNumber ? measure.test(own) : isDigit(text.charCodeAt(start - 2)) && unitOfNumber.test(own);
}

const typeOfNext = /^\s(?:diabet|dm\b|respiratory fail)/i;

/** "Hyperlipidemia |type two| diabetes", dictated: the type is of what follows. */
export function isTypeOfNext(text: string, { start, end }: Span): boolean {
  const next = text.charCodeAt(end + 1) | 32;
  return (
    (next === 100 || next === 114) &&
    typeOfNext.test(text.slice(end, end + 18)) &&
    /\s(?:type|stage)\s\S{1,5}$/i.test(text.slice(start, end))
  );
}

const secondaryTo = /^\s+to\b/i;

/** "Renal failure | secondary to hypertension", "hypothyroidism secondary | to surgery": that says of what it comes, and names no secondary hypertension. */
export function isOfCause(text: string, { start, end }: Span): boolean {
  if (end - start < SECONDARY.length) return false;
  return (
    ((text.charCodeAt(end - 1) | 32) === 121 &&
      text.slice(end - SECONDARY.length, end).toLowerCase() === SECONDARY &&
      secondaryTo.test(text.slice(end, end + 4))) ||
    ((text.charCodeAt(start) | 32) === 115 &&
      text.slice(start, start + SECONDARY.length).toLowerCase() === SECONDARY &&
      secondaryTo.test(text.slice(start + SECONDARY.length, end)))
  );
}

const SECONDARY = 'secondary';

/** Characters of a line in which the item before stands. */
const ITEM = 160;
const nextItem = /^[.)]\s+\(?\p{Lu}/u;

/** "1. AKI on CKD |2|. Hypernatraemia": a number at the end of a name that numbers the next item of its line. */
export function isItemNumber(text: string, end: number): boolean {
  const number = text.charCodeAt(end - 1) - 48;
  if (number < 2 || number > 9 || text.charCodeAt(end - 2) !== 32) return false;
  if (!nextItem.test(text.slice(end, end + 4))) return false;
  const line = text.slice(Math.max(text.lastIndexOf('\n', end) + 1, end - ITEM), end);
  return new RegExp(`(?:^|\\s)\\(?${number - 1}[.)]\\s`).test(line);
}
