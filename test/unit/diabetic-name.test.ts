import { expect, test } from 'vitest';
import { diabeticName } from '../../src/extract/diabetic-name.ts';

test.each<[text: string, name: string | undefined, remark: string]>([
  ['Type 2 diabetes with «neuropathy».', 'diabetic neuropathy', 'with'],
  ['T2DM c/b HTN, «nephropathy»', 'diabetic nephropathy', 'behind another in short forms'],
  ['Insulin-requiring diabetes, complicated by «Gastroparesis».', 'diabetic gastroparesis', 'complicated by'],
  ['DM w/ «peripheral neuropathy».', 'diabetic peripheral neuropathy', 'w/'],
  ['«Retinopathy» screening. Has diabetes.', 'diabetic retinopathy', 'an eye disease of a diabetic note'],
  ['«proliferative retinopathy» OD. T1DM.', 'diabetic proliferative retinopathy', 'a kind of it'],
  ['«Retinopathy» screening for HCQ. Has diabetes.', undefined, 'near-miss: a drug may harm it'],
  ['«Retinopathy» screening.', undefined, 'near-miss: no diabetes'],
  ['Diabetes, «neuropathy» and hypertension.', undefined, 'near-miss: a list'],
  ['Diabetes. Follow-up with neurology for «neuropathy».', undefined, 'near-miss: another sentence'],
  ['Diabetes with «kidney disease».', undefined, 'near-miss: a disease by many causes'],
  ['Diabetes with «retinal tear».', undefined, 'near-miss: another disease'],
])('%s', (marked, name, remark) => {
  const start = marked.indexOf('«');
  const text = marked.replace(/[«»]/g, '');
  const end = marked.indexOf('»') - 1;
  expect(diabeticName(text, { start, end }), remark).toBe(name);
});
