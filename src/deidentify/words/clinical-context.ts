import { late, searched } from '../patterns/search-pattern.ts';

/** Nouns after a name that make it an eponym: "Hodgkin lymphoma", "Foley catheter", "Murphy's sign". */
const clinicalNoun =
  'disease|diseases|syndrome|syndromes|sign|signs|test|tests|maneuver|manoeuvre|reflex|lymphoma|sarcoma|tumou?r|cancer|carcinoma|palsy|contracture|fracture|deformity|cyst|cysts|ulcer|esophagus|oesophagus|thyroiditis|angina|phenomenon|disorder|anomaly|malformation|ataxia|chorea|dementia|encephalopathy|nephropathy|anemia|anaemia|aphasia|area|gland|glands|node|nodes|body|bodies|cell|cells|duct|ligament|canal|tube|tubes|tendon|joint|procedure|operation|repair|fundoplication|technique|approach|incision|position|anastomosis|pouch|catheter|catheters|drain|drains|line|wire|wires|pin|pins|rod|nail|plate|clamp|forceps|retractor|retractors|scissors|needle|trocar|cannula|balloon|bag|bulb|pack|gauze|monitor|ultrasound|flow|study|score|scores|scale|criteria|classification|grade|stage|index|formula|stain|smear|titer|titre|antibod(?:y|ies)|virus|fever|bacillus|agglutinin|protein|proteinuria|hernia|nevus|spots|nodules|lines|rings?|web|triad|tetralogy|murmur|respirations?|breathing|gait|neuroma|neuropathy|epilepsy|seizures?|dystrophy|atrophy|arthropathy|arthritis|gangrene|purpura|vasculitis|granulomatosis|macroglobulinemia|lesion|patch|plaque|stockings?|boot|splint|brace|collar|sling|cast|osteotomy|arthroplasty|resection|prosthesis|valve|shunt|graft|flap|suture|sutures|staging|coma|esophagitis|hiccups?|contractions|type|phenotype|block|blocks|circumcision|surgery|exercises?|haemorrhages?|hemorrhages?|variants?|mutations?|gene|population|strain|space|triangle|loop|foramen|association class|alleles?|families|family study|ancestry|descent|patients|carriers?|class|maneuver|stage|heart|virus|coma|rule|pentad|triad|crisis|sump|murmurs|rongeurs?|pulse|tap|facies|law|oesophagectomy|esophagectomy|hepatectomy|colectomy|gastrectomy|mastectomy|thyroidectomy|hysterectomy|orchidopexy|hernioplasty|pouches|band|bands|cords?|pads?|rash|itch|bodies|inclusions|granules|changes|nystagmus|pupils?|paralysis|hemiplegia|hemiplegia|disease';

const clinicalAfter = searched(
  `^(?:['’]s?)?(?:[\\s-]+(?:and|or|[\\p{L}]{1,14})(?:['’]s?)?)?[\\s-]+(?:${clinicalNoun})(?![\\p{L}])|^(?:['’]s?)?[\\s:]+(?:was|is)?\\s?(?:negative|positive|\\d(?!\\d{2}[-. )]{1,2}\\d{3}|\\d{6}))|^-\\p{L}`,
  'iu',
);

/** Looks at the words after `end`: true if they make the word before them a term of medicine. */
export function hasClinicalContext(text: string, end: number): boolean {
  return clinicalAfter.test(text.slice(end, end + 48));
}

const productAfter = late.iu`^(?:['’]s)?[ \u00a0](?:\d|OCPs?\b|birth control|mg\b|mcg\b|ml\b|iu\b|was (?:started|stopped|given|added|applied|used|held|increased|decreased|prescribed|administered|discontinued|continued|initiated|restarted|titrated|switched|normal|negative|positive|performed|placed|inserted|removed|noted|seen on)(?! on\\b)|tablets?|capsules?|cream|ointment|inhalers?|injections?|patch|patches|drops|spray|therapy|dos(?:e|es|ing)|applied|administered|started|stopped|held|given|infusion|pump|sensor|system|device|implants?|mesh|screws?|stents?|suture|sutures|dressing|dressings|assay|kit|stain|score|scale|index|questionnaire|criteria|protocol|gel|foam|vaccine|booster|regimen|reaction|mutation|gene|strain|species|cells?|virus|bid|tid|qid|daily|prn|po|iv|od|once|twice|nightly|at bedtime|every|weekly|ppx|levels?|trough|washout|tape|tubing|mask|machine|phenomenon|lines?|nodes?|striae|manoeuvre|maneuver|sign)\b`;
const productBefore = late.iu`(?:start(?:ed|ing)?|stop(?:ped)?|tak(?:e|es|ing)|took|continue[ds]?|continuing|give|given|gave|appl(?:y|ied)|prescribed|using|used?|increase[ds]?|decrease[ds]?|hold|held|switch(?:ed)? to|trial of|dos(?:e|es) of|add(?:ed)?|restart(?:ed)?|resume[ds]?|refill(?:ed)?|allerg(?:y|ic) to|allergies|implants?|wears?|rx|tried|change[ds]? to|titrate[ds]?|weaned?|receiv(?:ed?|ing)|inject(?:ed)?|a bottle of|intolerant of|medications?|meds|drugs?)[:\s]{1,2}$`;

/** True where the words around say that a capitalised word is a drug, a device or a test: "started Welixa", "Welixa 1.8 mg". */
export function isProductContext(text: string, start: number, end: number): boolean {
  return (
    productAfter.test(text.slice(end, end + 32)) ||
    productBefore.test(text.slice(Math.max(0, start - 20), start))
  );
}
