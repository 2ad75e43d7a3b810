/** What a label of a note announces. From `home-medications` on they end the value before them and give none. */
export type LabelKind =
  | 'name'
  | 'given-name'
  | 'family-name'
  | 'age'
  | 'gender'
  | 'age-and-gender'
  | 'race'
  | 'reason'
  | 'cause'
  | 'diagnosis'
  | 'subjective'
  | 'encounter-type'
  | 'procedures'
  | 'medications'
  | 'medication-list'
  | 'treatment'
  | 'home-medications'
  | 'allergies'
  | 'background'
  | 'other';

const when =
  '(?: (?:this|at this|for this|during|during this|of this|today|at|in)(?: (?:the|this))?(?: (?:visit|encounter|admission|stay|episode|consultation|appointment|contact))?)?';
const done =
  '(?: (?:performed|done|completed|conducted|undertaken|carried out|provided|and interventions|codes?|list|note))?';
const given =
  '(?: (?:ordered|prescribed|started|commenced|given|issued|dispensed|provided|administered|initiated|added))';
const drugs = '(?:rx|meds?|medications?|medicines?|drugs?|prescriptions?|pharmacotherapy)';

/**
 * Wording of labels in lower case, in the order in which they are tried. Sources: LOINC document section names, the
 * headers of US visit notes, British general-practice shorthand and the keys of exports; see also
 * `src/note/section-headers.ts`, whose sections have no kind for procedures and encounters.
 */
const wordings: readonly (readonly [LabelKind, RegExp])[] = [
  [
    'name',
    /^(?:patient|pt|patient'?s? name|pt name|name|full name|name of patient|patient full name|client|client name|child|child'?s name|infant|baby|resident|member|participant|employee|emp|name ?\/ ?dob|re|regarding|concerning|subject)$/,
  ],
  ['given-name', /^(?:(?:first|given|fore) ?names?|given|patient first name)$/],
  ['family-name', /^(?:(?:last|family|sur) ?names?|surname|family|patient last name)$/],
  ['age-and-gender', /^(?:age ?[/&] ?(?:sex|gender)|(?:sex|gender) ?[/&] ?age|age and (?:sex|gender))$/],
  ['age', /^(?:age|patient age|age at (?:visit|encounter|admission)|age \(?(?:years|yrs|y)\)?)$/],
  ['gender', /^(?:sex|gender|patient (?:sex|gender)|administrative (?:sex|gender)|sex at birth|birth sex)$/],
  [
    'race',
    /^(?:race|race ?[/&] ?ethnicity|ethnicity ?[/&] ?race|patient race|ethnicity|ethnic group|ethnic origin)$/,
  ],
  [
    'reason',
    /^(?:chief complaints?|cc|c\/c|c\/o|main complaint|presenting (?:complaint|problem|concern|symptom|issue)s?|pc|p\/c|rfv|rfe|complaint|presenting|nature of call|reason|indications?|probs?|problem|problem today|(?:primary|chief|main|presenting) (?:concern|reason)s?|concern|(?:reason|indication) for (?:the )?(?:visit|encounter|consultation|consult|admission|hospitali[sz]ation|referral|review|appointment|attendance|presentation|contact|(?:phone |telephone )?call|procedure|surgery|exam(?:ination)?|study|test|being seen)|reason (?:called|seen|referred)|referral (?:reason|question|problem|for)|(?:mechanism of )?injury|clinical question|referred (?:for|with|because of)|(?:visit|encounter|admission|call|exam) reason|why(?: (?:you were |the patient was )?(?:seen|here|admitted|attended))?|came(?: in)? (?:for|with|because)|(?:seen|attend(?:ed|ing|s)|here|admitted|present(?:s|ing|ed)|referred) (?:for|with|because))$/,
  ],
  [
    'cause',
    /^(?:admitting|admission|principal|pre-?op(?:erative)?|referring|referral|presenting) (?:diagnos[ei]s|dx)$/,
  ],
  [
    'diagnosis',
    /^(?:(?:primary|main|treatment|visit|encounter|working|provisional) (?:diagnos[ei]s|dx)|(?:diagnos[ei]s|dx))$/,
  ],
  [
    'subjective',
    /^(?:s|subjective|hpi|history|hx of presenting complaint|history of presenting complaint|hpc)$/,
  ],
  [
    'encounter-type',
    /^(?:enc|encounter|visit|today'?s (?:visit|encounter|appointment)|(?:type|kind|class|category) of (?:encounter|visit|contact|appointment|admission|consultation)|(?:encounter|visit|contact|appointment|admission|consult(?:ation)?|enc|appt|service) (?:type|class|category|kind)|appointment|appt|(?:patient )?contact|setting|visit\/encounter)$/,
  ],
  [
    'procedures',
    new RegExp(
      `^(?:(?:all )?(?:surgical )?(?:procedures?|procs?|px|interventions?|operations?|operative procedures?|tests?|investigations?|studies)(?: (?:and|&) (?:procedures|interventions|tests|investigations))?${done}${when}|what (?:was|we) (?:done|did)|(?:treatments?|interventions?|services?|therap(?:y|ies)) (?:provided|given|performed|delivered|today)|(?:assessments?|tests?) (?:administered|given|performed|completed)|(?:vaccines?|vaccinations?|immuni[sz]ations?) (?:given today|administered today|given|administered|today)|(?:performed|done|did|conducted)(?: today)?|(?:the )?following(?: (?:procedures?|interventions?|tests?|investigations?))? (?:was|were) (?:performed|done|conducted|completed|carried out|undertaken)${when})$`,
    ),
  ],
  [
    'medications',
    new RegExp(
      `^(?:rx|prescriptions?|tx given|gave|(?:meds? |medications? )?administered|antibiotics?(?: given)?|sedation|pre-?meds?|pre-?medications?|(?:new|discharge|prescribed|ordered) ${drugs}|${drugs}${given}${when}|${drugs} (?:on|at) discharge|${drugs}(?: (?:this|at this|for this) (?:visit|encounter)| today)|(?:(?:the )?(?:patient|pt) (?:was|has been) |what was |(?:he|she) (?:was|has been) )?(?:prescribed|started(?: on)?|ordered|given)(?: the)?(?: following)?(?: (?:new )?${drugs})?|(?:the )?following ${drugs} (?:was|were) (?:prescribed|ordered|started|given))$`,
    ),
  ],
  ['medication-list', /^(?:meds?|medications?|medicines?|medication list|drugs?)$/],
  ['treatment', /^(?:treatments?|tx|management)$/],
  [
    'home-medications',
    /^(?:(?:current|home|regular|active|usual|existing|long[- ]term|outpatient|admission|preadmission|past|prior|previous) (?:meds?|medications?|medicines?|drugs?|prescriptions?)(?: list)?|medications? (?:on|prior to|before|at) admission|medication history|drug history|dh|dhx|d\/h)$/,
  ],
  ['allergies', /^(?:(?:drug |medication |known )?allerg(?:y|ies).{0,20}|nkda|adrs?|adverse reactions)$/],
  [
    'background',
    /^(?:(?:past|prior|previous|family|social|personal|medical|surgical|birth|obstetric|psychiatric|gyna?ecologic(?:al)?|travel|occupational).{0,20}(?:history|hx|procedures|surger(?:y|ies)|operations|problems|diagnoses)|pmh|pmhx|phx|psh|pshx|fh|fhx|fmh|sh|shx|hx|problem list|comorbidities|other diagnoses.{0,24}|background.{0,16}|immuni[sz]ations?|vaccinations?)$/,
  ],
];

/** What a label announces; `undefined` for words that are no label we know. */
export function labelKind(label: string): LabelKind | undefined {
  const words = label
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[_\s]+/g, ' ')
    .replace(/[.#]/g, '')
    .replace(/\(s\)/g, 's')
    .trim();
  return wordings.find(([, wording]) => wording.test(words))?.[0];
}
