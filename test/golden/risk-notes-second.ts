/** A note, the categories of CMS-HCC V28 with the mentions that support them, in brackets the dropped ones, and why. */
export type RiskNote = readonly [text: string, expected: readonly string[], why: string];

/** A second set of notes, with codes looked up in the tables of CMS before the notes were run, and not changed since. */
export const notes: readonly RiskNote[] = [
  [
    'Assessment: permanent atrial fibrillation, rate controlled. Gout.',
    ['238 permanent atrial fibrillation'],
    'I48.21',
  ],
  ["Crohn's disease in remission on azathioprine.", ["80 Crohn's disease"], 'remission is no cure: K50.90'],
  [
    'Bipolar disorder in full remission; continue lithium.',
    [],
    'F31.7- has no category; written first as 154 and looked up again',
  ],
  ['Breast cancer in remission since 2015, off treatment.', [], 'a solid tumour that was treated is Z85'],
  ['Multiple myeloma in remission.', ['19 Multiple myeloma'], 'C90.01'],
  ['Alzheimer disease with dementia.', ['127 Alzheimer disease dementia'], 'both are of one category'],
  [
    'Dementia. Alzheimer disease since 2019.',
    ['127 Dementia Alzheimer disease'],
    'two mentions of one category',
  ],
  [
    'COPD with chronic respiratory failure with hypoxia.',
    ['213 chronic respiratory failure with hypoxia', '280 COPD'],
    'two that are joined, the second holds a "with" of its own',
  ],
  [
    'Type 2 diabetes mellitus with diabetic polyneuropathy.',
    ['37 diabetic polyneuropathy', '(38 Type 2 diabetes mellitus)'],
    'a complication',
  ],
  ['Hypertension with heart failure.', ['226 heart failure'], 'the first has none'],
  ['ESRD on dialysis three times a week. Anemia of chronic disease.', ['326 ESRD'], 'a short form'],
  ['Sickle cell disease without crisis.', ['107 Sickle cell disease'], 'without is no denial of the disease'],
  ['Ulcerative colitis, quiescent. Denies history of Crohn disease.', ['81 Ulcerative colitis'], 'denied'],
  ['Major depressive disorder, recurrent, in partial remission.', [], 'F33.41 has no category in V28'],
  ['Rule out deep vein thrombosis; leg swelling.', [], 'not certain'],
  ['Alcohol dependence in remission.', ['139 Alcohol dependence'], 'F10.21'],
  [
    'Cystic fibrosis with bronchiectasis.',
    ['277 Cystic fibrosis', '(280 bronchiectasis)'],
    'two that are joined; E84 stands above J47',
  ],
  ['Multiple sclerosis with migraine.', ['198 Multiple sclerosis'], 'the second has none'],
  ['Epilepsy, seizure free on levetiracetam. Brother has schizophrenia.', ['201 Epilepsy'], 'a relative'],
  ['Resolved pulmonary embolism. Peripheral neuropathy.', [], 'past'],
  [
    'Idiopathic pulmonary fibrosis with pulmonary hypertension.',
    ['226 pulmonary hypertension', '278 Idiopathic pulmonary fibrosis'],
    'two organs',
  ],
];
