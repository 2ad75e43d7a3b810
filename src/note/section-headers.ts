import type { SectionKind } from './section.ts';

/**
 * Header wording by kind, lower case, "|" between wordings. Sources: LOINC document section names, US visit notes
 * ("ASSESSMENT AND PLAN") and British general-practice shorthand ("DHx", "HPC", "O/E").
 * A wording may stand before a colon, before " - ", or alone on its line.
 */
const wordings: Readonly<Record<SectionKind, string>> = {
  'chief-complaint':
    'chief complaint|chief complaints|cc|c/c|presenting complaint|presenting complaints|presenting problem|pc|p/c|reason for visit|reason for consultation|reason for consult|reason for admission|reason for referral|reason for encounter|reason for appointment|complaint|problem',
  'history-of-present-illness':
    'history of present illness|history of the present illness|history present illness|hpi|history of presenting complaint|history of presenting illness|hpc|hxpc|hopc|present illness|interval history|interim history|history|hx|clinical history|brief history|history of present condition|current history|brief hospital course|hospital course|course in hospital|hospital course by problem|emergency department course|ed course|course|clinical course|icu course|nicu course|course since|progress|progress since',
  'past-medical-history':
    'past medical history|past medical hx|mhx|past|pphx|pohx|ophx|pobhx|pobshx|obhx|obshx|gynhx|past ocular hx|past psychiatric hx|past psych hx|past psych history|medical history|patient medical history|personal medical history|personal hx|patient history|medical hx|pmh|pmhx|p.m.h|past history|past hx|own history|own hx|phx|pmedhx|previous medical history|prior medical history|significant past medical history|significant medical history|past illnesses|past medical and surgical history|past medical/surgical history|past medical history/past surgical history|background|background history|comorbidities|co-morbidities|past psychiatric history|psychiatric history|past ocular history|obstetric history|past obstetric history|birth history|gynecologic history|gyn history|past gyn history|gynaecological history|ob/gyn history|ob history|medical problems|past diagnoses|resolved problems|inactive problems|past problems|problems (past)|problems (inactive)|problems (resolved)|problem list (inactive)|problem list (past)|previous problems|resolved diagnoses|old problems|previous illnesses|past history of|illnesses|past medical problems',
  'past-surgical-history':
    'past surgical history|past surgical hx|surgical history|surgical hx|psh|pshx|past procedures|previous surgery|previous surgeries|prior surgeries|operations|past surgical procedures|surgeries',
  'family-history':
    'family history|family hx|fam|fohx|fpsychhx|family ocular history|family ocular hx|family psych history|family psych hx|family medical history|fam hx|famhx|fh|fhx|fmh|fmhx|f/h|family history of|pertinent family history|family and social history|family psychiatric history|fam history',
  'social-history':
    'social history|social hx|sh|shx|soc hx|s/h|personal history|personal and social history|social|habits|occupational history|smoking history|alcohol history|substance use history|sexual history|travel history|lifestyle',
  'review-of-systems':
    'review of systems|review of symptoms|review of systems (ros)|ros|systems review|systemic enquiry|systems enquiry|systemic review|s/e',
  medications:
    'medications|medication|meds|medication list|current medications|current medication|current meds|home medications|home meds|outpatient medications|inpatient medications|discharge medications|medications on admission|medications on discharge|medications prior to admission|admission medications|preadmission medications|drug history|drug hx|dh|dhx|d/h|rx|regular medications|regular meds|prescriptions|medication history|present medications',
  allergies:
    'allergies|allergy|allergies and intolerances|drug allergies|medication allergies|known allergies|adverse reactions|allergies/adverse reactions|allergies/intolerances|allergy history|adrs|all',
  'physical-exam':
    'physical exam|physical examination|exam|examination|pe|px|o/e|oe|on examination|on exam|ex|clinical examination|general examination|physical findings|mental status exam|mental status examination|mse|neurological exam|neurologic examination|neurological examination|exam findings|physical|examination findings|targeted physical exam',
  results:
    'results|result|labs|lab|laboratory|laboratory data|laboratory results|laboratory studies|laboratory findings|lab results|lab data|pertinent results|diagnostic studies|diagnostic data|diagnostics|investigations|ix|imaging|imaging studies|imaging results|radiology|radiology results|radiographic studies|studies|data|findings|test results|tests|pathology|microbiology|ecg|ekg|electrocardiogram|echocardiogram|x-ray|x-rays|cxr|chest x-ray|procedures performed|pertinent laboratory data|procedure results',
  assessment:
    'assessment|a|impression|imp|impressions|diagnosis|diagnoses|dx|diagnostic impression|clinical impression|final diagnosis|final diagnoses|discharge diagnosis|discharge diagnoses|admission diagnosis|admission diagnoses|admitting diagnosis|principal diagnosis|principal diagnoses|principal dx|primary diagnosis|primary dx|secondary diagnosis|secondary diagnoses|secondary dx|final dx|discharge dx|admission dx|admitting dx|admit dx|d/c dx|working dx|clinical dx|ed dx|working diagnosis|provisional diagnosis|preoperative diagnosis|postoperative diagnosis|pre-op diagnosis|post-op diagnosis|pre-operative diagnosis|post-operative diagnosis|preoperative diagnoses|postoperative diagnoses|differential diagnosis|differential diagnoses|differential|ddx|d/d|problem list|active problems|active problem list|problems (active)|problem list (active)|problems (current)|problems|summary|conclusion|conclusions|opinion|medical decision making|mdm|issues|current problems|encounter diagnoses|visit diagnoses',
  plan: 'plan|p|treatment plan|plan of care|care plan|management|management plan|recommendation|recommendations|rec|recs|treatment|disposition|follow up|follow-up|followup|f/u|plan/recommendations|next steps|discharge plan|plan and recommendations|actions|action plan|tx|mx',
  'assessment-and-plan':
    'assessment and plan|assessment & plan|assessment/plan|assessment / plan|assessment plan|a/p|a&p|a and p|a+p|ap|impression and plan|impression/plan|impression & plan|imp/plan|impression and recommendations|assessment and recommendations|assessment/recommendations|impression/recommendations|diagnosis and plan',
  instructions:
    'anticipatory|anticipatory guidance|instructions|discharge instructions|patient instructions|follow-up instructions|followup instructions|follow up instructions|patient education|education|counseling|counselling|return precautions|return instructions|ed precautions|er precautions|return to ed precautions|precautions|safety net|safety netting|safety-netting|safety net advice|advice|advice given|patient education and counseling|when to call|when to seek help|when to return|warning signs|red flags advice',
  subjective:
    'subjective|s|subj|interval events|patient reports|events overnight|overnight events|24 hour events',
  objective: 'objective|obj|o|vitals|vital signs|vitals reviewed|observations|obs|vital signs on admission',
  administrative:
    'progress note|clinic note|visit note|discharge summary|admission note|consultation note|consult note|operative report|operative note|history and physical|h&p|emergency department note|emergency/inpatient note|office visit|office note|soap note|nursing note|radiology report|pathology report|patient information|demographics|attending|dictated by|electronically signed by|signed by|referring physician|patient agreements|telephone encounter|outpatient note|follow-up note|procedure note',
  other:
    'ice|procedure|procedures|procedure in detail|description of procedure|indication|indications|technique|comparison|complications|anesthesia|estimated blood loss|specimens|consults|consultations|immunizations|immunisations|vaccinations|risk factors|coronary risk factors|code status|restraints|condition|condition on discharge|discharge condition|functional status|goals|diet|activity',
};

/** Single letters are the SOAP headers, only in capitals and not before a number ("P: 80" is a pulse). */
const headerKinds: ReadonlyMap<string, SectionKind> = new Map(
  (Object.entries(wordings) as [SectionKind, string][]).flatMap(([kind, list]) =>
    list.split('|').map((wording) => [wording, kind] as [string, SectionKind]),
  ),
);

/** "Pertinent past medical history", "Brief HPI". */
const qualified = /^(?:pertinent|relevant|significant|brief|known|additional|updated|detailed|focused) /;
/** "Past medical history (per chart)". */
const bracketed = /\s*\([^()]*\)$/;

/** What "PMH/PSH" and "impression and plan" have between two wordings. */
const joined = /[/&+]|\sand\s/;

/**
 * The kind of a header by its wording in lower case; of two joined by a slash ("PMH/PSH") the first one's.
 * Undefined if it is none.
 */
export function kindOfHeader(wording: string): SectionKind | undefined {
  const known = headerKinds.get(wording);
  if (known !== undefined) return known;
  if (wording.endsWith(')') || qualified.test(wording)) {
    const plain = wording.replace(bracketed, '').replace(qualified, '');
    if (plain !== wording) return kindOfHeader(plain);
  }
  if (!joined.test(wording)) return undefined;
  const parts = wording.split(/\s*[/&+]\s*|\s+and\s+/);
  if (parts.length !== 2 || parts.some((part) => part.length < 2)) return undefined;
  const [first, second] = parts.map((part) => headerKinds.get(part));
  return second === undefined ? undefined : first;
}

/** Shorthand that opens its line without a colon: "FH Hypothyroidism", "PMH asthma", "O/E chest clear". */
export const bareHeaders: ReadonlySet<string> = new Set(
  'pmh|pmhx|imp|fh|fhx|fmh|fmhx|famhx|fam|psh|pshx|dh|dhx|shx|hpc|hpi|ros|o/e|ddx'.split('|'),
);

/** Words that are also ordinary words of a sentence or a sub-heading: a header only before a colon or alone, never amid a line. */
export const neverAmidLine: ReadonlySet<string> = new Set(
  's|o|a|p|problem|problems|condition|background|data|summary|social|tests|findings|issues|activity|diet|history|complaint|education|result|physical|background|advice|treatment|management|observations|obs|complications|indication|ice|lab|labs|ecg|ekg|x-ray|x-rays|cxr|radiology|pathology|imaging|studies|medication|rx|dx|pc|ex|illnesses|surgeries|operations|habits|follow up|follow-up|precautions|opinion|actions|px'.split(
    '|',
  ),
);

/** Keys of the patient header: "DOB: 05/22/1958". */
export const administrativeKeys: ReadonlySet<string> = new Set(
  'date|date of visit|visit date|visit type|date of service|dos|date of birth|dob|d.o.b|patient|patient name|name|pt|pt name|mrn|mr#|mr number|medical record number|nhs number|nhs no|chi|hospital number|hospital no|patient id|id|account|account number|acct|encounter|enc|encounter date|encounter id|provider|physician|attending|attending physician|consultant|pcp|primary care provider|primary care physician|gp|referring provider|referring physician|referred by|dictated by|author|signed|signed by|electronically signed by|facility|hospital|clinic|location|department|service|ward|room|bed|unit|age|sex|gender|race|ethnicity|address|phone|telephone|tel|mobile|fax|email|insurance|admission date|date of admission|admitted|admit date|discharge date|date of discharge|discharged|arrival|time|language|interpreter|re|cc to|ssn|marital status|next of kin|nok|note type|report|report date|specialty|seen by|appointment|visit'.split(
    '|',
  ),
);

/** Sections of a general-practice note that end with their paragraph if their text starts on the header's line. */
export const oneParagraph: ReadonlySet<SectionKind> = new Set([
  'family-history',
  'past-medical-history',
  'past-surgical-history',
  'allergies',
  'social-history',
]);

/** Whether a list below such a header ends where the story begins; what is assessed may go on in sentences. */
export function isList({ kind, title }: { readonly kind: SectionKind; readonly title: string }): boolean {
  return oneParagraph.has(kind) || kind === 'medications' || /diagnos[ei]s|problem|^dx$/i.test(title);
}

/** Sections that end where another field begins, if their text starts on the header's line. */
export const endsWithLine: ReadonlySet<SectionKind> = new Set([
  'family-history',
  'allergies',
  'past-medical-history',
  'past-surgical-history',
  'medications',
]);

/** Advice that ends with its line, if its text starts on the header's: "Safety net: chest pain, call 999". */
export const adviceLines: ReadonlySet<string> = new Set(
  'safety net|safety netting|safety-netting|safety net advice|advice|advice given|return precautions|ed precautions|er precautions|return to ed precautions|precautions|when to call|when to seek help|when to return|warning signs|red flags advice'.split(
    '|',
  ),
);

/** Where a bullet with a colon is a system or a problem, not a section: "• Allergies: denies". */
export const bulletsAreItems: ReadonlySet<SectionKind> = new Set([
  'review-of-systems',
  'physical-exam',
  'assessment',
  'plan',
  'assessment-and-plan',
]);

/** "PE - large" and "Ex - smoker" are no headers; "PE: normal" is one. */
export const neverBeforeDash: ReadonlySet<string> = new Set(['pe', 'ex', 'px', 'ap']);
