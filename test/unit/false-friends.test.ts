import { expect, test } from 'vitest';
import { isFalseFriend } from '../../src/extract/false-friends.ts';

test.each([
  ['«MR» brain: normal.', true],
  ['«MR» enterography without stricture.', true],
  ['moderate «MR», no stenosis', false],
  ['«MR» and TR on echo', false],
  ['«PD» fluid cell count 400', true],
  ['«PD» catheter exit site clean', true],
  ['«PD» for ten years, on levodopa', false],
  ['ESRD on «PD»', true],
  ['24M BIB «PD» on 5150', true],
  ['«PD» on scene', true],
  ['followed by neurology, «PD» on levodopa', false],
  ['9 «MD» notified', true],
  ['T2DM with hyperglycemia («HCC»)', true],
  ['Breast cancer («HCC»)', true],
  ['Hepatocellular carcinoma («HCC»)', false],
  ['insulin (CMS/«HCC»)', true],
  ['«HCC» 18, risk adjusted', true],
  ['mass c/w «HCC» (OPTN 5A)', false],
  ['cirrhosis c/b «HCC», on TACE', false],
  ['«SCD» risk - LifeVest', true],
  ['DVT ppx: «SCD»s', true],
  ['«SCD», pain crisis', false],
  ['4.2 «CM», margins negative', true],
  ['Transplant 2019 («CMV» D+/R-)', true],
  ['«CMV» colitis', false],
  ['Dengue «NS1» +ve', true],
  ['nonspecific «WM» changes', true],
  ['«WM», IgM 3 g', false],
  ['ESRD d/t HTN, «TTS» via AVF', true],
  ['«DME» order placed', true],
  ['no «DME», mild NPDR', false],
  ['«APS» referral made', true],
  ['«APS» on warfarin', false],
  ['PCI x2 «LAD»/RCA', true],
  ['NPDR w/ «DME» OS', false],
  ['HIV neg, «GBS» pending', true],
])('%s: something else: %s', (marked, isOther) => {
  const start = marked.indexOf('«');
  const text = marked.replace(/[«»]/g, '');
  expect(isFalseFriend(text, { start, end: marked.indexOf('»') - 1 })).toBe(isOther);
});
