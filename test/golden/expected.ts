/** A mention as a coder would list it: its words, its SNOMED CT code or '-', what the note says of it. */
export type Row = readonly [quote: string, code: string, assertion: string];

export interface GoldenMention {
  readonly right: Row;
  /** Today's answer where it is another: null if there is none. Must be removed once it is right. */
  readonly known?: { readonly got: Row | null; readonly reason: string };
}

const row = (...right: Row): GoldenMention => ({ right });
const known = (right: Row, got: Row | null, reason: string): GoldenMention => ({
  right,
  known: { got, reason },
});

/**
 * The right mentions of test/fixtures/golden/*.txt in reading order, by hand. Assertion: every word other
 * than affirmed, certain, current, patient. '-' is right where the starter has no such concept on purpose.
 */
export const golden: Readonly<Record<string, readonly GoldenMention[]>> = {
  'soap-visit.txt': [
    row('hypertension', '38341003', ''),
    row('asthma', '195967001', ''),
    row('wheezing', '56018004', 'negated'),
    row('stroke', '230690007', 'negated'),
    row('myocardial infarction', '22298006', 'family'),
    row('edema', '267038008', 'negated'),
    row('Hypertension', '38341003', ''),
    row('Asthma', '195967001', ''),
    row('gastroesophageal reflux disease', '235595009', 'uncertain'),
    row('pneumonia', '233604007', 'hypothetical'),
  ],
  'discharge.txt': [
    row('Community acquired pneumonia', '385093006', ''),
    row('Community acquired pneumonia', '385093006', 'historical'),
    row('Type 2 diabetes mellitus', '44054006', ''),
    row('chronic kidney disease stage 3', '433144002', ''),
    row('atrial fibrillation', '49436004', ''),
    row('appendicitis', '74400008', 'historical'),
    row('fever', '386661006', ''),
    row('productive cough', '28743005', ''),
    row('pulmonary embolism', '59282003', 'negated'),
    row('myocardial infarction', '22298006', 'negated'),
    row('pneumonia', '385093006', ''),
    row('Anemia', '271737000', ''),
    row('fever', '386661006', 'hypothetical'),
    row('chest pain', '29857009', 'hypothetical'),
    row('atrial fibrillation', '49436004', ''),
  ],
  'gp-shorthand.txt': [
    row('dysuria', '49650001', ''),
    known(['frequency', '-', ''], null, 'urinary frequency is not read from the one word beside dysuria'),
    row('haematuria', '34436003', 'negated'),
    row('HTN', '38341003', ''),
    row('T2DM', '44054006', ''),
    row('gout', '90560007', ''),
    row('CKD', '709044004', 'negated'),
    row('breast ca', '254837009', 'family'),
    row('IHD', '414545008', 'family'),
    row('T1DM', '46635009', 'family'),
    row('dementia', '52448006', 'other'),
    row('UTI', '68566005', ''),
    row('pyelonephritis', '45816000', 'uncertain'),
    row('sepsis', '91302008', 'hypothetical'),
  ],
  'all-capitals.txt': [
    row('COPD', '13645005', ''),
    row('CONGESTIVE HEART FAILURE', '42343007', ''),
    row('PNEUMONIA', '233604007', 'negated'),
    row('PLEURAL EFFUSION', '60046008', 'negated'),
    row('HYPERTENSION', '38341003', ''),
    row('BREAST CANCER', '254837009', 'family'),
    row('PULMONARY EMBOLISM', '59282003', 'uncertain'),
    row('LUNG CANCER', '363358000', 'uncertain'),
  ],
  'bullet-list.txt': [
    row('Rheumatoid arthritis', '69896004', ''),
    row('Hypothyroidism', '40930008', ''),
    row('Migraine', '37796009', 'historical'),
    row('Osteoporosis', '64859006', ''),
    row('Vitamin D deficiency', '34713006', ''),
    row('chest pain', '29857009', 'negated'),
    row('palpitations', '80313002', 'negated'),
    row('syncope', '271594007', 'negated'),
    row('headache', '25064002', 'negated'),
    row('fatigue', '84229001', ''),
    row('Diabetes', '73211009', 'negated'),
    row('Hypertension', '38341003', ''),
  ],
  'crlf-plan.txt': [
    row('Psoriasis', '9014002', ''),
    row('Depression', '35489007', ''),
    known(
      ['bipolar\r\n   disorder', '13746004', 'uncertain'],
      ['bipolar', '13746004', 'uncertain'],
      'a line break with an indent ends the mention',
    ),
    row('Iron deficiency anemia', '87522002', ''),
    row('colon cancer', '363406005', 'negated family'),
    row('Crohn’s disease', '34000006', 'family'),
    known(
      ['gout', '90560007', 'hypothetical'],
      ['gout flares', '90560007', 'hypothetical family'],
      'the family history goes on behind a blank line',
    ),
  ],
  'letter.txt': [
    row("Parkinson's disease", '49049000', ''),
    row('epilepsy', '84757009', ''),
    row('stroke', '230690007', 'historical'),
    row('tuberculosis', '56717001', 'historical'),
    row('multiple sclerosis', '24700007', 'negated'),
    known(
      ['migraines', '37796009', 'other'],
      ['migraines', '37796009', ''],
      'a speaker who speaks of herself',
    ),
    row('myasthenia gravis', '91637004', 'uncertain'),
    row('essential tremor', '609558009', 'uncertain'),
    row('seizure', '91175000', 'negated'),
    row('delirium', '2776000', 'hypothetical'),
  ],
  'emergency.txt': [
    row('asthma', '195967001', ''),
    row('anxiety', '197480006', ''),
    row('SOB', '267036007', ''),
    row('pneumonia', '233604007', 'historical'),
    row('CP', '29857009', 'negated'),
    row('fever', '386661006', 'negated'),
    known(['n/v', '-', 'negated'], null, 'the abbreviation is known in capitals only'),
    row('cough', '49727002', ''),
    row('SLE', '55464009', 'family'),
    row('DVT', '128053003', 'negated'),
    row('PE', '59282003', 'negated'),
    row('asthma exacerbation', '708038006', 'uncertain'),
    row('pneumonia', '233604007', 'uncertain'),
    row('PE', '59282003', 'uncertain'),
    row('PNA', '233604007', 'negated'),
    row('ACS', '394659003', 'uncertain'),
    known(['PE', '59282003', 'negated'], ['PE', '59282003', ''], '"r/o" behind a mention is not read'),
    row('Acute asthma exacerbation', '708038006', ''),
    row('SOB', '267036007', 'hypothetical'),
    row('syncope', '271594007', 'hypothetical'),
  ],
};
