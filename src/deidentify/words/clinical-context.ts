/** Nouns after a name that make it an eponym: "Hodgkin lymphoma", "Foley catheter", "Murphy's sign". */
const clinicalNoun =
  'disease|diseases|syndrome|syndromes|sign|signs|test|tests|maneuver|manoeuvre|reflex|lymphoma|sarcoma|tumou?r|cancer|carcinoma|palsy|contracture|fracture|deformity|cyst|cysts|ulcer|esophagus|oesophagus|thyroiditis|angina|phenomenon|disorder|anomaly|malformation|ataxia|chorea|dementia|encephalopathy|nephropathy|anemia|anaemia|aphasia|area|gland|glands|node|nodes|body|bodies|cell|cells|duct|ligament|canal|tube|tubes|tendon|joint|procedure|operation|repair|fundoplication|technique|approach|incision|position|anastomosis|pouch|catheter|catheters|drain|drains|line|wire|wires|pin|pins|rod|nail|plate|clamp|forceps|retractor|retractors|scissors|needle|trocar|cannula|balloon|bag|bulb|pack|gauze|monitor|ultrasound|flow|study|score|scores|scale|criteria|classification|grade|stage|index|formula|stain|smear|titer|titre|antibod(?:y|ies)|virus|fever|bacillus|agglutinin|protein|proteinuria|hernia|nevus|spots|nodules|lines|rings?|web|triad|tetralogy|murmur|respirations?|breathing|gait|neuroma|neuropathy|epilepsy|seizures?|dystrophy|atrophy|arthropathy|arthritis|gangrene|purpura|vasculitis|granulomatosis|macroglobulinemia|lesion|patch|plaque|stockings?|boot|splint|brace|collar|sling|cast|osteotomy|arthroplasty|resection|prosthesis|valve|shunt|graft|flap|suture|sutures|staging|coma|esophagitis|hiccups?|contractions|type';

const clinicalAfter = new RegExp(
  `^(?:['’]s?)?(?:[\\s-]+(?:and|or|[\\p{L}]{1,14}))?[\\s-]+(?:${clinicalNoun})(?![\\p{L}])|^(?:['’]s?)?[\\s:]+(?:was|is)?\\s?(?:negative|positive|\\d)|^-\\p{L}`,
  'iu',
);

/** Looks at the words after `end`: true if they make the word before them a term of medicine. */
export function hasClinicalContext(text: string, end: number): boolean {
  return clinicalAfter.test(text.slice(end, end + 48));
}
