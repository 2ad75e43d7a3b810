import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/link.ts';
import { termKey } from '../../src/terminology/normalize-term.ts';
import { withoutQualifiers } from '../../src/terminology/qualifiers.ts';
import { smallIndex } from '../support/small-index.ts';

const noTerm = (): boolean => false;

describe('how far, how bad and on which side a disorder is', () => {
  it.each([
    ['stage IIIB NSCLC', 'NSCLC'],
    ['Stage 4 lung cancer', 'lung cancer'],
    ['stage II and III colorectal carcinomas', 'colorectal carcinomas'],
    ['Hodgkin lymphoma, stage IIB', 'Hodgkin lymphoma'],
    ['FIGO stage IIIC ovarian cancer', 'ovarian cancer'],
    ['NYHA class II heart failure', 'heart failure'],
    ['NYHA III HFrEF', 'HFrEF'],
    ['grade 3 haemorrhoids', 'haemorrhoids'],
    ['CKD stage 3b', 'CKD'],
    ['CKD 3b', 'CKD'],
    ['CKD G3aA2', 'CKD'],
    ['pT2N1M0 breast cancer', 'breast cancer'],
    ['T2b bladder cancer', 'bladder cancer'],
    ['Gleason 4+3 prostate cancer', 'prostate cancer'],
    ['prostate adenocarcinoma, Gleason 3+4=7', 'prostate adenocarcinoma'],
    ['Child-Pugh class B cirrhosis', 'cirrhosis'],
    ['ER+/PR+ HER2-negative breast cancer', 'breast cancer'],
    ['newly diagnosed extensive-stage melanoma', 'melanoma'],
    ['left lower lobe pneumonia', 'pneumonia'],
    ['severe L hip OA', 'hip OA'],
    ['mild to moderate mitral regurgitation', 'mitral regurgitation'],
    ['three-vessel CAD', 'CAD'],
    ['poorly controlled type 2 diabetes', 'type 2 diabetes'],
    ['acute otitis media, right', 'acute otitis media'],
    ['acute exacerbation of COPD', 'COPD'],
    ['recurrent flare of ulcerative colitis', 'ulcerative colitis'],
    ['gout attack', 'gout'],
    ['acutely decompensated HFrEF', 'HFrEF'],
    ['unresectable metastatic pancreatic cancer', 'pancreatic cancer'],
    ['end-stage COPD', 'COPD'],
    ['COPD exac', 'COPD'],
    ['COPD with acute exacerbation', 'COPD'],
    ['UC w/ flare', 'UC'],
    ['AF with RVR', 'AF'],
    ['atrial fibrillation with rapid ventricular response', 'atrial fibrillation'],
    ['seropositive RA', 'RA'],
    ['moderate persistent asthma', 'asthma'],
    ['mild intermittent asthma', 'asthma'],
    ['hypoactive delirium', 'delirium'],
    ['hyperactive ICU delirium', 'ICU delirium'],
    ['ongoing sinusitis', 'sinusitis'],
    ['mod-severe AS', 'AS'],
    ['gr 2 hemorrhoids', 'hemorrhoids'],
    ['stage 3 obesity', 'obesity'],
    ['pneumonia, unspecified organism', 'pneumonia'],
    ['anxiety disorder, unsp', 'anxiety disorder'],
  ])('"%s" is %s', (name, bare) => {
    expect(withoutQualifiers(name, noTerm)).toBe(bare);
  });

  it.each([
    'class III obesity',
    'stage 0 breast cancer',
    'T1 diabetes',
    'T12 fracture',
    'left bundle branch block',
    'right-sided heart failure',
    'right heart strain',
    'small cell bladder cancer',
    'large B-cell lymphoma',
    'small bowel obstruction',
    'minimal change nephropathy',
    'severe combined immunodeficiency',
    'mild cognitive impairment',
    'hypoactive sexual desire',
    'mild intermittent claudication',
    'symptomatic epilepsy',
    'Gleason 4+3 adenocarcinoma',
    'type 2 diabetes',
    'hepatitis C',
    'unilateral and bilateral retinoblastoma',
    'low grade glioma',
    'stage III disease',
    'left',
    'metastatic disease',
    'recurrent laryngeal nerve injury',
    'refractory anaemia with ring sideroblasts',
    'persistent vegetative state',
    'acute flare',
    'end-stage renal disease',
    'end-stage chronic kidney disease',
    'hypertension with left ventricular hypertrophy',
    'grasping reflex',
    'modified reflex',
    'metastatic tumours',
    'acute abdomen',
    'chronic bronchiectasis',
    'new daily persistent headache',
  ])('"%s" has none that is no part of its name', (name) => {
    expect(withoutQualifiers(name, noTerm)).toBeUndefined();
  });

  it.each([
    ['acute urticaria', 'urticaria'],
    ['lower urticaria', 'urticaria'],
    ['recurrent acute urticaria', 'urticaria'],
    ['Unspecified urticaria, uncomplicated', 'urticaria'],
    ['urticaria, chronic', 'urticaria'],
    ['chronic active urticaria', 'urticaria'],
    ['rectal urticaria', 'urticaria'],
    ['acute uncomplicated left urticaria', 'urticaria'],
    ['acute severe gout', 'gout'],
    ['urticaria, unspecified', 'urticaria'],
    ['other urticaria', 'urticaria'],
    ['nonrheumatic urticaria', 'urticaria'],
    ['urticaria, recurrent, in full remission', 'urticaria'],
    ['urticaria, stage 3 unspecified', 'urticaria'],
    // a term itself, and what is none
    ['acute gout', undefined],
    ['acute abdomen', undefined],
    ['acute and chronic urticaria', undefined],
    ['secondary urticaria', undefined],
  ])('"%s" is %s, as that is a term', (name, bare) => {
    const terms = new Set(['urticaria', 'acute gout', 'gout'].map(termKey));
    expect(withoutQualifiers(name, (wording) => terms.has(termKey(wording)), true)?.toLowerCase()).toBe(bare);
  });

  it('of an article acute and chronic are kinds', () => {
    expect(withoutQualifiers('acute urticaria', (wording) => wording === 'urticaria')).toBeUndefined();
  });

  it('ends at what is a term', () => {
    const isTerm = (wording: string): boolean => termKey(wording) === termKey('severe asthma');
    expect(withoutQualifiers('known severe asthma', isTerm)).toBe('severe asthma');
  });
});

it('a name is linked by what is left of it, unless a term says all of it', async () => {
  const index = await smallIndex();
  const [plain, staged] = await link([{ name: 'hypertension' }, { name: 'grade 2 hypertension' }], index);
  expect(staged).toEqual(plain);
});
