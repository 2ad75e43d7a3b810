import { isSpecies } from '../note/find-sentences.ts';
import type { Span } from '../note/span.ts';
import { codesOf } from '../note/text-codes.ts';
import { isFalseFriend } from './false-friends.ts';
import { guarded, isGuarded } from './guarded.ts';
import { KnownWords } from './known-words.ts';
import { isItemNumber } from './no-disorders.ts';

/** Words that name no disorder by themselves: "this chronic condition", "other problems". */
const nameless: ReadonlySet<string> = new Set(
  (
    'death condition conditions problem problems issue issues disease diseases disorder disorders illness illnesses ' +
    'symptom symptoms finding findings complaint complaints concern concerns diagnosis diagnoses comorbidities ' +
    'atrophic benign cancerous hyperplastic reactive recurrent sterile hypertrophic sclerotic degenerative inflammatory inactive ' +
    'chronic acute medical other multiple current new these this low high moderate stable minimal residual active progressive measurable'
  ).split(' '),
);
const SHORT_FORM = /^[A-Za-z]{2,5}$/;
const oneWord = /^[a-z]+$/;
/** Around such a dash are two things: "COPD - exacerbation likely". */
const spacedDash = /\s[-–—]\s/;

/** "HIV neg 2025": a result and a year behind a name are no part of it. */
const result =
  /(?:[\s,(]+(?:neg(?:ative)?|[NY]|(?:19|20)\d\d))+$|(?<!\b(?:triple|gram|her2|er|pr|rh))\s+neg\s+\S+$/i;
/** "Throat NAD": nothing was found there; "renal fx" is a function. */
const nothingFound =
  /\b(?:NAD|WNL|[Uu]nremarkable|patent|obscured|visuali[sz]ed|preserved|intact)$|\b(?:renal|kidney|liver|hepatic|[lr]v|systolic|diastolic|ventricular|bowel|bladder|cardiac|heart|thyroid|sexual|cognitive|executive|motor|neuro|pulm|pulmonary|lung|platelet|immune) fx$|\b(?:prophylaxis|ppx|immune)$|\b(?:lung|lobe|lingular|airspace|pulmonary|patchy|basal|basilar) opacit(?:y|ies)$|^(?:[A-Z]\d[a-z]?[ ,/]*){2,}$/i;

/** Between columns of a form: "Y   Glaucoma"; half of what stands in brackets: "(acute|) pancreatitis". */
const columns = /[ ]{2,}|\t|;\s|\s?(?:→|->)\s?|^[^()]*\)\s|\s\([^()]*$/;
/** Words before a name that say how it is seen: "residual hemiparesis", "DDx meniscal tear". */
const lead =
  /^(?:(?:o\/e|c\/o|p\/w|w\/?|(?:hx|h\/o|history)(?: of)?|background(?: of)?(?! (?:diab|retin|macul|N?P?DR\b))|residual|considered|ddx:?|incidental|maternal|mat|mid|contralateral|ipsilateral|healed|prior|previous|prev|mother|father|mum|mom|dad|brother|sister|aunt|uncle|cousin|nephew|niece|co-?morbid|overt|frank|obvious|worsening|unchanged|underlying|stable(?= [A-Z]{2})|query|favou?r(?:s|ed|ing)?|excluded?|suspect(?:s|ed)?|possible|probable|r\/o|s\/p|(?:secondary|due|related|attributed) to|d\/t|2\/2|c\/b|iso|\d{1,3}[MF]|\d{1,3}\s?y\/?o|USS?|CT|MRI|C?XR|TTE|E[CK]G|PET)\s+)+(?=\p{L})/iu;
/** What is left of a code or a number: "F33.|1 Major depression", "PPH 1|.2L", "thrombocytopenia 2|/2". */
/** "r/|o seizures", "AKI 2/|2 sepsis". */
const restOfStroke = /^[ops2]\s+/i;
/** "DM type 2 w|/ neuropathy", "varices s|/p banding". */
const headOfStroke = /\s[wsrhc]$/i;
const restOfCode = /^\d{1,2}\s+(?=\p{L})/u;
const restOfNumber = /\s+\d{1,3}$/;
/** "CKD 3b", "CKD stage 4", "CKD G3bA3"; not "CKD 3 years". */
const kidneyStage =
  /^(?:,?[^\S\n]*(?:stage|stg?\.?)[^\S\n]*(?:[1-5][ab]?|I{1,3}[ab]?|IV|V)|[^\S\n]?G?[1-5][ab]?(?:A[1-3])?)(?=\s*(?:[,;:.)|\n/+&-]\D|$)|\s(?!\d|(?:years?|yrs?|months?|mo|days?|x|times)\b))/i;

/** A span of a note with the words that belong to it, and no others. */
export function withItsWords<S extends Span>(text: string, span: S, isName: (span: Span) => boolean): S {
  const asked = askedOf(text, span);
  const own = text.slice(span.start, span.end);
  const dash = (asked & PARTED) === 0 ? -1 : own.search(spacedDash);
  if (dash > 0) return { ...span, end: span.start + dash };
  if ((asked & PARTED) !== 0 && columns.test(own)) {
    const cell = own.split(columns).reduce((longest, one) => (one.length > longest.length ? one : longest));
    const start = span.start + own.indexOf(cell);
    return { ...span, start, end: start + cell.length };
  }
  // "bipolar d/o": the tagger's words end at the stroke
  const behind = text.slice(span.end, span.end + 24);
  if (behind.startsWith('/') && /\bd$/i.test(own) && /^\/o\b/i.test(behind))
    return { ...span, end: span.end + 2 };
  const noun = behind.startsWith(' ') ? /^ (?:d\/o|fxs?)\b/i.exec(behind) : null;
  if (noun !== null) return { ...span, end: span.end + noun[0].length };
  const stage = (asked & KIDNEY) === 0 ? null : kidneyStage.exec(behind);
  if (stage !== null && !isItemNumber(text, span.end + stage[0].length))
    return { ...span, end: span.end + stage[0].length };
  if (isItemNumber(text, span.end)) return { ...span, end: span.start + own.slice(0, -1).trimEnd().length };
  // "E. |coli sepsis"
  if (
    text.charCodeAt(span.start - 2) === 46 &&
    isSpecies(text, span.start) &&
    /(?:^|\s)[A-Z]\. $/.test(text.slice(Math.max(0, span.start - 4), span.start))
  )
    return { ...span, start: span.start - 3 };
  if (isName(span)) return span;
  if (behind.startsWith('/') && headOfStroke.test(own)) return { ...span, end: span.end - 2 };
  // "glaucoma suspect": somebody who may have it
  const doubt = /\ssuspects?$/i.exec(own);
  if (doubt !== null) return { ...span, end: span.start + doubt.index };
  const tail = (asked & RESULT) === 0 ? -1 : own.search(result);
  if (tail > 0) return { ...span, end: span.start + tail };
  const cut = /^[./,:]\d|^%/.test(behind) ? own.search(restOfNumber) : -1;
  const mark = text[span.start - 1] ?? '';
  const opening = mark === '/' ? restOfStroke : /[.\d]/.test(mark) ? restOfCode : lead;
  const first = opening.exec(own)?.[0].length ?? 0;
  return first > 0 || cut > first
    ? { ...span, start: span.start + first, end: cut > first ? span.start + cut : span.end }
    : span;
}

/** "Nit +ve" of a urine dip. */
const nitrite = /^nits?$/i;
const dipped = /^\s*[:=]?\s*(?:neg|pos|[+-]|\d\+|trace\b|tr\b|nil\b)/i;

/** Which side, right before a name; "2 L pleural effusion" is a measure. */
const sideBefore = /(?<![\p{L}\p{N}.])(?<!\d )(?:left|right|bilateral|[LR]t?|b\/l|bilat)\s$/iu;

/** A span with the side that stands right before it: "L pneumothorax". */
export function withSide<S extends Span>(text: string, span: S): S {
  const side = sideBefore.exec(text.slice(Math.max(0, span.start - 12), span.start));
  return side === null ? span : { ...span, start: span.start - side[0].length };
}

/** Of children; "pEDS" is a disorder, which hardly any chart has. */
const paediatric = /^pa?eds?$/i;
/** "Allergy & Immunology", "Allergy: NKDA": a department, or the head of a list. */
const department = /^(?:(?:infectious|metabolic) diseases?|allergy)$/i;
const ofDepartment =
  /^\s?(?:[/&-]\s?\p{Lu}|\s(?:and|&)\s\p{Lu}|\s(?:clinics?|consult(?:ation)?|service|registrar|team|shots|testing|referral|new visit|department|dept|follow[- ]?up|f\/u|attending|physicians?|doctors?|specialists?|fellow|notes?|progress|rounds|pharm\w*|recs|recommend\w*)\b)/iu;
/** "Seen by infectious disease". */
const calledDepartment =
  /\b(?:by|per|from|ask|asked|consult(?:ed|ing)?|call(?:ed)?|see|saw|refer(?:red)? to|discussed with|d\/w)\s$/i;

/** Of which disorder nothing tells. */
const general =
  /^(?:(?:his|her|their) (?:disease|condition|disorder)|(?:current|work|initial|index|original|subject) injury|CMS\s?[-/]\s?HCC)$/i;
/** "Date of injury:". */
const dated = /\b(?:date|mechanism|time|place|day|cause|nature) of (?:the |this |his |her )?$/i;
/** "Endo/Heme/Allergies:" is a label. */
const label = /^allerg(?:y|ies)$/i;
/** "Bipolar forceps". */
const tool =
  /^\s(?:electro|cauter|forceps|leads?\b|pac|hemi|diatherm|prosth|coag|device|energy|resection|TURP|radiofreq|hip\b)/i;
/** "Tonsillectomy (bipolar)", "monopolar/bipolar". */
const cut =
  /(?:ectomy|otomy|dissection|diathermy|technique|ha?emostasis|coagulation|cautery|monopolar)\s?[(/&,]?\s?$/i;
/** "Carpal tunnel release", "Tinel over the cubital tunnel": what is done there. */
const operatedOn = /^\s(?:releases?|decompression|surgery|injections?)\b/i;
const touched =
  /\b(?:tinel\S*|phalen\S*|at|over|around|within|through|into|in)\s(?:(?:the|his|her|both|left|right|[lr])\s){0,2}$/i;

/** "Celiac axis", "SMA and coeliac": an artery, its nerves and nodes. */
const abdominal = /^(?:co?eliac)$/i;
const ofAorta =
  /^\s(?:axis|trunk|plexus|arter(?:y|ies|ial)|ganglion|ganglia|(?:lymph )?nodes?|origin|stump|angiogra\w+|stent\w*|territory|compression)\b|^\s?(?:[,/&+]|and)\s?(?:SMA|IMA|superior mesenteric|mesenteric|splenic|renal)\b/i;
const besideArtery = /\b(?:SMA|IMA|mesenteric|splenic)\s?(?:[,/&+]|and)\s?$/i;

/** "Alzheimer's Association", "Diabetes UK". */
const society =
  /^\s(?:Association|Society|Foundation|Trust|Institute|Alliance|UK|Ireland|Australia|Canada)\b/;

/** "Regional Cancer Centre": where they are treated. */
const center = /^\s(?:cent(?:er|re)s?|institute|hospital|registry|society)\b/i;

/** "NIH stroke scale", "geriatric depression scale": how somebody is measured. */
const measuredBy = /^(?:stroke|(?:(?:geriatric|postnatal|postpartum) )?depression|anxiety|mania|delirium)$/i;
const scale = /^\s(?:(?:rating|symptoms?|severity|self-?rating)\s)?(?:scales?|inventory|questionnaire)\b/i;

/** "Dependence on supplemental oxygen", as ICD-10-CM has it. */
const onMachine =
  /^ on (?:an? )?(?:supplemental|oxygen|o2|renal|(?:ha?emo)?dialysis|wheelchair|respirator|ventilator|enabling|machine|walk|cane|care|others?|mobility|feeding|tpn)/i;

/** "Stellate ganglion": of nerves, and not of a wrist. */
const ofNerves =
  /\b(?:stellate|basal|(?:dorsal )?root|sphenopalatine|pterygopalatine|coeliac|celiac|trigeminal|gasserian|geniculate|otic|ciliary|cervical|lumbar|sympathetic|spiral)\s$/i;

/** "Balloon tamponade": pressure on what bleeds, not on a heart. */
const staunched = /\b(?:balloon|bakri|nasal|gas|oil|silicone|uterine)\s$/i;

/** "Stroke code", "sepsis bundle", "tumor board": what is done about such patients. */
const alarm =
  /^(?:stroke|sepsis|tumou?r|STEMI|PE|trauma|VAP|CAUTI|CLABSI|AKI|PIH|PET|HELLP|pre-?e(?:clampsia)?|DIC|TLS|ha?emolysis)$/i;
const called =
  /^\s(?:codes?|alerts?|teams?|units?|bundles?|protocols?|pathways?|boards?|markers?|conference|call|six|labs?|bloods)\b|^\s6\b(?=\s*(?:$|[\n.,;)]|started|given|done|complete|commenced|initiated|bundle))/i;

const callingCode = /\bcode\s$/i;
/** What is left of "current episode manic" and "with psychotic features", which say more of a mood disorder. */
const ofMood = /^(?:episode (?:manic|hypomanic|depressed|mixed)|psychotic)$/i;
/** Group B streptococcus. */
const strep = /^GBS\s?\+/;

/** "Trauma surgery": who is called. */
const service =
  /^\s(?:surg(?:ery|eons?)|bays?|cent(?:er|re)s?|activations?|series|panel|survey|attending|resident|service|room|H&P|consults?|notes?|alerts?|level|team|tertiary|patients?|nurse|clinic|call|list|history)\b/i;

/** "Type O neg": of blood. */
const bloodGroup = /^(?:blood )?(?:type|group) (?:A|B|AB|O)$/i;
/** "Low-sodium diet": what somebody eats, drinks or is dialysed with. */
const nutrient =
  /^(?:low|high)[\s-](?:sodium|salt|potassium|phosph\w+|calcium|magnesium|sugar|glucose|iron|protein|fat|cholesterol|iodine)$/i;
const food =
  /^,?\s(?:(?:renal|cardiac|heart[- ]healthy|diabetic|low|high|and|\/|reduced|controlled|rich|sodium|salt|potassium|sugar|fat|cholesterol|protein|carb\w*),?[-\s])*(?:diets?|dietary|intake|foods?|meals?|menu|snacks?|drinks?|juice|feeds?|formula|milk|supplements?|baths?|dialys\w+|solutions?|options?|substitutes?)\b/i;

/** What of a name alone says which patterns need be asked where it stands: of most names none. */
const [SHORT, AROUND, NOTHING, PARTED, KIDNEY, RESULT] = [1, 2, 4, 8, 16, 32] as const;
/** Without one of these `isMeant` looks at nothing around a name. */
const lookedAround = [
  ...[/['’]d$/i, guarded, nitrite, paediatric, department, alarm, general, label, strep, ofMood],
  /^(?:trauma|bipolar|injury|tamponade|foreign body|ganglion|paralysis|dependence|cancer)$| tunnel$/i,
  ...[abdominal, measuredBy, nutrient, bloodGroup],
];
const kidney = /(?:\bCKD|kidney disease)$/i;

const asked = new KnownWords(
  (own): number =>
    (SHORT_FORM.test(own) ? SHORT : 0) |
    (lookedAround.some((pattern) => pattern.test(own)) ? AROUND : 0) |
    (nothingFound.test(own) || isNameless(own.toLowerCase()) ? NOTHING : 0) |
    (spacedDash.test(own) || columns.test(own) ? PARTED : 0) |
    (kidney.test(own) ? KIDNEY : 0) |
    (result.test(own) ? RESULT : 0),
);
const askedOf = (text: string, { start, end }: Span): number =>
  asked.at(text, codesOf(text).codes, start, end);

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** Whether a short form or a disorder is one where it stands. */
export function isMeant(text: string, span: Span): boolean {
  const kinds = askedOf(text, span);
  if (isCapital(text.charCodeAt(span.end + 1)) && society.test(text.slice(span.end, span.end + 20)))
    return false;
  if ((kinds & AROUND) === 0) return (kinds & SHORT) === 0 || isShortMeant(text, span);
  const own = text.slice(span.start, span.end);
  const after = text.slice(span.end, span.end + 24);
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  // "he'd like"; "PU'd"
  if (/['’]d$/i.test(own)) return false;
  if (own !== 'pEDS' && paediatric.test(own)) return false;
  if (
    isGuarded(text, span, own) ||
    (department.test(own) &&
      (ofDepartment.test(after) ||
        calledDepartment.test(text.slice(Math.max(0, span.start - 16), span.start))))
  )
    return false;
  if (
    alarm.test(own) &&
    (called.test(after) || callingCode.test(text.slice(Math.max(0, span.start - 6), span.start)))
  )
    return false;
  if (strep.test(own) || (ofMood.test(own) && (own.includes(' ') || /^ features\b/i.test(after))))
    return false;
  if (nitrite.test(own) && dipped.test(after)) return false;
  if (nutrient.test(own) && food.test(after)) return false;
  if (bloodGroup.test(own) && /^\s*(?:[+-]|pos|neg|Rh|blood)/i.test(after)) return false;
  if (/^trauma$/i.test(own) && service.test(after)) return false;
  if (general.test(own)) return false;
  if (/^bipolar$/i.test(own) && (tool.test(after) || cut.test(before))) return false;
  if (/^injury$/i.test(own) && dated.test(before)) return false;
  if (label.test(own) && text[span.start - 1] === '/' && after.startsWith(':')) return false;
  if (/ tunnel$/i.test(own) && (operatedOn.test(after) || (touched.test(before) && !/^\ssyn/i.test(after))))
    return false;
  if (abdominal.test(own) && (ofAorta.test(after) || besideArtery.test(before))) return false;
  if (measuredBy.test(own) && scale.test(after)) return false;
  if (/^cancer$/i.test(own) && center.test(after)) return false;
  if (/^tamponade$/i.test(own) && staunched.test(text.slice(Math.max(0, span.start - 16), span.start)))
    return false;
  if (/^dependence$/i.test(own) && onMachine.test(text.slice(span.end, span.end + 28))) return false;
  if (/^ganglion$/i.test(own)) return !ofNerves.test(text.slice(Math.max(0, span.start - 20), span.start));
  // a symptom
  if (/^paralysis$/i.test(own) && /\bsleep $/i.test(text.slice(Math.max(0, span.start - 6), span.start)))
    return false;
  if (/^foreign body$/i.test(own) && /^ sensation\b/i.test(after)) return false;
  return !SHORT_FORM.test(own) || isShortMeant(text, span);
}

const CARET = 94;
/** Behind "^" a field of HL7 tells what kind of number it has: MR is a medical record. */
function isShortMeant(text: string, span: Span): boolean {
  return text.charCodeAt(span.start - 1) !== CARET && !isFalseFriend(text, span);
}

/** Whether a span that the tagger took names a disorder. */
export function namesDisorder(text: string, span: Span): boolean {
  return (askedOf(text, span) & NOTHING) === 0 && isMeant(text, span);
}

function isNameless(small: string): boolean {
  if (oneWord.test(small)) return nameless.has(small);
  return small.split(/[^\p{L}]+/u).every((word) => word === '' || nameless.has(word));
}
