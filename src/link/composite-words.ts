/**
 * Pairs that are one thing, or that name one disorder together with what follows: they are never split.
 * Longest first where one contains another.
 */
export const fixedPairs: readonly string[] = [
  'attention deficit and hyperactivity',
  'attention-deficit and hyperactivity',
  'attention deficit/hyperactivity',
  'attention-deficit/hyperactivity',
  'hand, foot and mouth',
  'hand, foot, and mouth',
  'foot and mouth',
  'head and neck',
  'ear, nose and throat',
  'ear, nose, and throat',
  'nausea and vomiting',
  'nausea/vomiting',
  'lip and palate',
  'skin and soft tissue',
  'signs and symptoms',
  'pins and needles',
  'wear and tear',
  'brain and spinal cord',
  'growth and development',
  'activities of daily living',
];

/** Words behind which a name tells more than what disorders it is made of. */
export const noComposite: ReadonlySet<string> = new Set(
  'with without due from caused after associated secondary between versus vs following during plus by'.split(
    ' ',
  ),
);

/** Kinds of disorders: as the only word behind "and" they share the words before: "endometrial hyperplasia or cancer". */
export const kinds: ReadonlySet<string> = new Set(
  (
    'cancer tumor neoplasm carcinoma adenocarcinoma sarcoma lymphoma leukemia adenoma cyst lesion malignancy failure disease disorder ' +
    'syndrome infection dysfunction insufficiency stenosis regurgitation tachycardia fibrillation flutter embolism infarction ' +
    'ischemia thrombosis hemorrhage bleeding pain injury toxicity hyperplasia dysplasia hypoplasia aplasia atrophy dystrophy ' +
    'edema ulcer abscess fracture deficiency effusion obstruction perforation arrhythmia symptom complication defect abnormality ' +
    'malformation anomaly impairment disability delay seizure'
  ).split(' '),
);

/** Endings of words that name a disorder by themselves: "hepatitis and hypertension" are two. */
export const disorderWord =
  /(?:itis|osis|uria|aemia|emia|omas?|pathy|pathies|megaly|plegia|algia|tension|thyroidism|diabetes|asthma|epilepsy|stroke|obesity|depression|anxiety)$/i;

/** Kinds that are said of a body part and nothing else, so that a list of parts before them is a list of disorders. */
export const kindsOfPlaces: ReadonlySet<string> = new Set(
  [...kinds].filter((kind) => !['syndrome', 'disease', 'disorder', 'symptom', 'complication'].includes(kind)),
);

/** Beginnings that are written apart: "hypo- and hyperthyroidism". */
export const suspended =
  /([\p{L}]+)-\s+(and|or|and\/or|to)\s+(hypo|hyper|intra|extra|pre|post|mono|poly|oligo|micro|macro|para|peri|endo|epi|dys|brady|tachy|hemi|para|quadri|tetra|normo)(\p{L}+)/giu;

/** "squamous- and small-cell lung cancers": the second half of the compound is that of both. */
export const halved = /([\p{L}\p{N}]+)-\s+(and|or|and\/or)\s+([\p{L}\p{N}]+)-(\p{L}+)/giu;
