import { codeCategories, type PhiCategory } from '../phi-category.ts';
import type { Treatment } from './treatments.ts';

/** A key's words in small letters: patientName, patient_name, patient-name and PATIENT NAME are "patient name". */
export function wordsOfKey(key: string): string {
  return key
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .toLowerCase();
}

export interface KeyRow {
  readonly treatment: Treatment;
  /** What is below the key is of the same kind: `{"name": {"first": …}}`, `{"phones": [{"home": …}]}`. */
  readonly inherits: boolean;
}

const PERSON =
  'patient|pt|client|person|mother|father|parent|spouse|husband|wife|partner|son|daughter|child|sibling|brother|sister|relative|guardian|guarantor|kin|next of kin|emergency contact|contact|subscriber|policy ?holder|insured|member|beneficiary|employee|physician|doctor|dr|clinician|provider|practitioner|nurse|surgeon|attending|resident|consultant|therapist|pharmacist|radiologist|pathologist|anesthesiologist|pcp|gp|author|signer|signed by|dictated by|transcribed by|transcriptionist|reviewed by|ordered by|performed by|verified by|entered by|created by|updated by|referred by|referring physician|staff|caregiver|witness|donor|recipient';
const INSTITUTION =
  'hospital|facility|clinic|organi[sz]ation|employer|school|company|institution|nursing home|pharmacy|insurer|payer|payor';
const THING =
  'medication|medicine|drug|brand|generic|test|lab|panel|procedure|operation|diagnosis|condition|problem|disease|disorder|symptom|finding|observation|vital|measure|measurement|allergen|allergy|reaction|vaccine|immunization|code|coding|concept|value|unit|ingredient|substance|file|field|column|table|event|type|class|status|group|category|product|device|model|version|event|key|tag|label|section|form|template|question|score|scale|study|modality|service|specialty|organ|body|color|style|param|parameter|property|attribute|species|organism|gene|variant|protocol|format|display|software|app|application|system|plan|program|role|state|country|language|currency|day|month|device|component|result|order|item|document|note|report|activity|food|route|dose|frequency|cohort|dataset|schema|metric|feature|sheet|module|job|task|queue|method|function|variable|set';

/** The first row whose pattern is the key's words, from the top. The pattern is of whole words. */
const rows: readonly (readonly [pattern: string, treatment: Treatment, inherits?: boolean])[] = [
  // near-misses first: these words are in keys below
  [`(?:.+ )?(?:${THING}) names?`, 'text'],
  ['(?:.+ )?(?:access|pin|security|door|gate|pass) ?codes?', 'OTHER_ID'],
  [
    '(?!.*(?:zip|post|postal) ?codes?$)(?:system|units?|(?:.+ )?(?:codes?|coding|concept|code system|coding system|(?:dose|value|result|measure|reference) units?|icd|icd ?9|icd ?10|icd ?10 cm|snomed|snomed ct|sct|loinc|rxnorm|rxcui|cpt|hcpcs|ndc|atc|cvx))(?: ids?| identifiers?)?',
    'keep',
  ],
  ['(?:.+ )?(?:unit|type|category|status|class|template|version|schema|locale) ids?|resource type', 'keep'],
  ['(?:.+ )?(?:email|e mail)(?: (?:address|addr|id))?s?', 'EMAIL', true],
  ['(?:.+ )?(?:ip|mac)(?: (?:address|addr))?', 'IP', true],
  ['(?:.+ )?(?:url|uri|website|web site|homepage|web address)', 'text'],
  [
    '(?:cell|(?:(?:home|work|patient|contact|primary|secondary) )cell|(?:.+ )?(?:phone|telephone|tel|mobile|cellphone|pager|sms|whatsapp)s?)(?: (?:number|no|num|nr|home|work|mobile|cell|ext|day|evening|primary|secondary|\\d))*s?',
    'PHONE',
    true,
  ],
  ['(?:.+ )?contact (?:number|no)', 'PHONE', true],
  ['(?:.+ )?fax(?: (?:number|no|num))?', 'FAX', true],
  [
    '(?:.+ )?(?:ssn|ssns|social security(?: (?:number|no))?|sin|nino|national insurance(?: number)?|ssn last ?4|last ?4 ssn)',
    'SSN',
    true,
  ],
  [
    '(?:.+ )?(?:mrn|mrns|medical record (?:number|no|num|id)|chart (?:number|no|id)|hospital (?:number|no|id)|nhs (?:number|no)|nhs|patient (?:number|no|num))',
    'MRN',
    true,
  ],
  [
    '(?:.+ )?(?:(?:member|subscriber|beneficiary|policy|insurance|medicare|medicaid|health plan|plan member|insured) (?:id|number|no|num)|mbi|group (?:number|no)|hicn)',
    'HEALTH_PLAN',
    true,
  ],
  [
    '(?:.+ )?(?:account|acct|bank account|credit card|card|billing account) ?(?:number|no|num|id)?',
    'ACCOUNT',
  ],
  ['(?:.+ )?(?:iban|account numbers?)', 'ACCOUNT', true],
  [
    '(?:.+ )?(?:licen[cs]e|driver s licen[cs]e|drivers licen[cs]e|driving licen[cs]e|certificate) ?(?:number|no|num|id)|(?:.+ )?(?:npi|dea|dea number|npi number)',
    'LICENSE',
    true,
  ],
  [
    '(?:.+ )?(?:vin|licen[cs]e plate|plate(?: number)?|number plate|vehicle (?:id|number|identification number))',
    'VEHICLE',
    true,
  ],
  [
    '(?:.+ )?(?:serial (?:number|no|num)|serial|udi|lot (?:number|no)|imei|device (?:serial|identifier))',
    'DEVICE',
    true,
  ],
  [
    '(?:.+ )?(?:fingerprints?|biometrics?|voice ?print|retina scan|iris scan|face ?id|palm print)',
    'BIOMETRIC',
    true,
  ],
  [
    '(?:.+ )?(?:photo|photos|photograph|avatar|portrait|headshot|face image|profile (?:picture|image|pic))',
    'PHOTO',
    true,
  ],
  [
    '(?:.+ )?(?:passport|national id|tax id|tin|passport (?:number|no)|(?:case|accession|specimen|visit|encounter|admission|record|claim|prescription|rx|order|referral|requisition) (?:number|no|num)|user ?name|login|user id|handle|twitter|password|secret|token|device token|cookie)',
    'OTHER_ID',
  ],
  ['(?:.+ )?(?:dob|birth ?date|date of birth|birth ?day)|born(?: on)?|birth', 'birth-date', true],
  ['(?:.+ )?(?:dates?|date ?time|datetime|timestamp|dod|date of .+|.+ on|.+ at)', 'date'],
  ['age|(?:patient|current|pt|client) age|(?:.+ )?age (?:years|in years|yrs|y)|age at .+', 'age'],
  [
    '(?:.+ )?(?:latitude|longitude|geo ?location|gps)|(?:(?:geo|gps|home) )?(?:lat|lng|lon|long|coordinates?)|geo',
    'GEO',
    true,
  ],
  ['(?:.+ )?(?:zip|zip ?code|postal ?code|post ?code|postal|postcode)s?', 'zip'],
  [
    '(?:(?:home|mailing|billing|shipping|work|birth|address|patient|us|license|residence) )?(?:state|country|province)(?: code)?',
    'keep',
  ],
  [
    '(?:.+ )?(?:address|addresses|addr|street|streets|street (?:name|address|number)|house number|(?:address|addr|street) ?lines?(?: ?\\d)?|city|cities|town|village|county|suburb|neighbou?rhood|district|municipality|birth ?place|place of birth|home ?town|residence)|line ?\\d',
    'GEO',
    true,
  ],
  [`(?:.+ )?(?:${INSTITUTION})(?: names?)?`, 'GEO'],
  [
    `(?:.+ )?(?:given|first|last|family|middle|maiden|full|legal|preferred|birth|sur|fore|nick|alias|known as|display|other|former|previous|mother s maiden) ?names?|surnames?|forenames?|nick ?names?|aliases|initials`,
    'NAME',
    true,
  ],
  [
    `(?:.+ )?(?:${PERSON})s?(?: (?:full|first|last|given|family|middle|maiden|legal|preferred))? ?names?`,
    'NAME',
    true,
  ],
  ['names?', 'NAME', true],
  // any other name is one of somebody, as far as is known
  ['.+ names?', 'NAME', true],
  ['.+ initials', 'NAME'],
  [
    `(?:primary |referring |attending |treating |consulting |ordering |admitting |discharging |the )?(?:${PERSON})s?`,
    'NAME',
  ],
  ['id|_id|ids|uuid|guid|uid|.+ (?:id|ids|uuid|guid|uid|identifier|identifiers)|identifiers?', 'id'],
];

const compiled = rows.map(([pattern, treatment, inherits = false]) => ({
  pattern: new RegExp(`^(?:${pattern})$`),
  row: { treatment, inherits },
}));
const known = new Map<string, KeyRow | undefined>();
const MOST_KNOWN = 5000;

/** A longer key is data of its own, and patterns are not tried on it. */
const LONGEST_KEY = 80;
const rowOf = (words: string): KeyRow | undefined => compiled.find(({ pattern }) => pattern.test(words))?.row;

/** What a key says of the string or number under it. */
export function rowOfKey(key: string): KeyRow | undefined {
  if (known.has(key)) return known.get(key);
  const words = wordsOfKey(key);
  // "phone2" is as "phone"
  const row = key.length > LONGEST_KEY ? undefined : (rowOf(words) ?? rowOf(words.replace(/ \d{1,2}$/, '')));
  if (known.size < MOST_KNOWN) known.set(key, row);
  return row;
}

/** Keys whose `name` is of a thing: `{"medication": {"name": "Aspirin"}}`. */
const things = new RegExp(`^(?:.+ )?(?:${THING})(?:s|es)?$`);
const singular = (words: string): string => words.replace(/ies$/, 'y');

export function isThing(key: string): boolean {
  const words = wordsOfKey(key);
  return things.test(words) || things.test(singular(words)) || /^(?:.+ )?(?:diagnoses|vitals?)$/.test(words);
}

/** Categories that a number can be of: a telephone number is one, a city is not; what is recorded of a body is a file. */
const numbered: ReadonlySet<Treatment> = new Set<PhiCategory>([
  ...[...codeCategories].filter((category) => category !== 'BIOMETRIC' && category !== 'PHOTO'),
  'GEO',
]);

export function isNumbered(treatment: Treatment): treatment is PhiCategory {
  return numbered.has(treatment);
}
