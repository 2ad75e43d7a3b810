import { setOf } from './word-set.ts';
// Words that end the reach of a cue, or do not. See cue-reach.ts.

/** These speak of a finding that is there, comma or not. */
export const affirms = new Set(['endorses', 'endorsed', 'admits', 'complains', 'positive']);
export const states = new Set(['has', 'takes', 'reports', 'complains', 'c/o']);
export const separators = new Set([',', 'and', '-', '–', '—']);
export const beVerbs = new Set(['is', 'are', 'was', 'were']);
/** "Dizziness is better and tinnitus has resolved": each has a verb. */
export const verbsOf = new Set(['is', 'are', 'was', 'were', 'has', 'have']);
/** Of one verb with the cue behind them: "could | not be seen", "are all | denied", "was definitively | ruled out". */
export const auxiliaries = setOf(
  'is are was were be been being has have had can could may might should would will does did do all both also now then yet later once again never not very quite still',
);
export const found = setOf(
  'seen noted found detected identified visualised visualized heard palpable elicited',
);
/** Common last words of what is denied. */
export const complaints = setOf(
  'fall falls collapse confusion malaise fatigue tiredness fever fevers chills cough pain pains dyspnea dyspnoea sob breathlessness breath nausea vomiting diarrhea diarrhoea constipation rash rashes headache headaches dizziness syncope palpitations edema oedema swelling bleeding discharge itch itching weakness numbness sweats wheeze wheezing murmur murmurs murmer dysuria hematuria haematuria orthopnea orthopnoea pnd loc cp trauma injury allergies symptoms problems complaints tenderness masses mass organomegaly hepatosplenomegaly hepatomegaly splenomegaly lymphadenopathy adenopathy guarding rebound crackles creps rales rhonchi clubbing cyanosis jaundice pallor throat loss myalgia myalgias arthralgia photophobia insomnia pruritus tinnitus limp tremor ataxia hemoptysis haemoptysis melena melaena hematemesis haematemesis nocturia frequency urgency anorexia lethargy drowsiness agitation hallucinations dysphagia odynophagia hoarseness epistaxis tachycardia hypotension hypoxia anaemia anemia lump erythema redness nodule effusion seizure seizures stiffness heartburn eye eyes',
);
export const shortened = new Set(['prob', 'poss', 'vs', 'neg', 'hx', 'prev', 'incl', 'susp', 'diff']);
export const openers = new Set([
  'although',
  'though',
  'while',
  'whereas',
  'despite',
  'because',
  'since',
  'even',
  'whilst',
]);
export const asked = new Set(['this', 'it', 'that', 'these']);
const today = setOf('today now currently presently has he she his her the there');
const turns = setOf('although though whereas yet however nevertheless nonetheless therefore hence thus ;');
/** "Call if it spreads, although he had shingles", "return if worse, but today has pain": where a condition is over. */
export const endsCondition = (words: readonly string[], at: number): boolean =>
  turns.has(words[at]!) || (words[at] === 'but' && today.has(words[at + 1]!));
export const reasons = /^(?:as|because|since)$/;
/** "Cannot distinguish gout from cellulitis" */
export const parted = /distinguish|differentiate|tell|separate/;
export const arrow = /^[→⇒]$/;
export const denies = /^(?:no|not|never|neither)$/;
export const likens = /^(?:suggest(?:s|ive|ing)?|consistent|compatible)$/;

/** Said of one item alone, so what stands behind is no predicate of a list: "anemia, thrombocytopenia likely HIT - PF4 negative, HIT ruled out". */
export const statesItem = /^(?:likely|probable|probably|possible|possibly|suspected|negative|positive)$/;

/** Of what kind a cause may be: "leg ulcer ? venous". */
export const causeKinds =
  /^(?:venous|arterial|viral|bacterial|allergic|cardiac|musculoskeletal|mechanical|infective|infectious|fungal|drug|iatrogenic|psychogenic|functional|reactive|benign|malignant|neuropathic|inflammatory|vascular|traumatic|pathological|autoimmune)$/;

const placeNames = setOf('lungs abdomen extremities pupils');
const beforePlaces = setOf('in of the lower upper both his her their all right left bilateral');
/** "Swelling in the lower | extremities, fevers", "pain at | this time": where or when the item is, which heads nothing. */
export const isWithinPlace = (words: readonly string[], at: number): boolean =>
  words[at] === 'this'
    ? words[at - 1] === 'at'
    : placeNames.has(words[at]!) && beforePlaces.has(words[at - 1]!);

/** Before a noun that is known already. */
export const definite = setOf('his her their the this these those my your our');
