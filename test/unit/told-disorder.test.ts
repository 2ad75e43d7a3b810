import { expect, test } from 'vitest';
import { isFalseFriend } from '../../src/extract/false-friends.ts';
import { isToldDisorder, toldDisorder } from '../../src/extract/otherwise-meant.ts';

const place = (text: string): { plain: string; span: { start: number; end: number } } => {
  const start = text.indexOf('«');
  return { plain: text.replace(/[«»]/g, ''), span: { start, end: text.indexOf('»') - 1 } };
};

test.each([
  ['Tense ascites, no «SBP» on tap', true],
  ['Cirrhosis. «SBP» prophylaxis with ciprofloxacin', true],
  ['«SBP» 142, cirrhosis', true],
  ['«SBP» 142 mmHg, ascites', false],
  ['«SBP» 142', false],
  ['EPDS 18, «PPD», on sertraline', true],
  ['smokes 1 «PPD», on sertraline', false],
  ['Hx of «EV», banding x3, cirrhosis', true],
  ['home «BPs» fine, urgency of the bladder', false],
  ['«FM» felt, pain in the ribs', false],
  ['bile acids: «BA» 60, cholestasis of pregnancy', false],
])('a short form that mostly means something else: %s', (text, expected) => {
  const { plain, span } = place(text);
  expect(isToldDisorder(plain, span)).toBe(expected);
});

test.each([
  ['EPDS 6, no «PND»', 'postnatal depression'],
  ['low mood, depression. Prior «PND»', 'postnatal depression'],
  ['«CP», spastic, baclofen pump', 'cerebral palsy'],
  ['«TTP», plasmapheresis, ADAMTS13 low', 'thrombotic thrombocytopenic purpura'],
  ['No orthopnea, «PND», edema. Psych: anxiety', undefined],
  ['«CP» x2 days, radiating to the arm', undefined],
  ['abd soft, «TTP» RUQ', undefined],
  // what mostly is that disorder needs no word
  ['«UC» on mesalamine', undefined],
])('the disorder that words tell of what mostly means something else: %s', (text, name) => {
  const { plain, span } = place(text);
  expect(toldDisorder(plain, span, true)?.[0]).toBe(name);
});

test.each([
  ['Tense ascites, no «SBP» on tap', false],
  ['«SBP» 142, HR 80', true],
  ['VA R 6/9 L «CF».', true],
  ['«CF» OD, HM OS', true],
  ['Vision: «CF» at 1 m', true],
  ['«CF» lung disease, FEV1 40%', false],
  ['RE: «CF» clinic', false],
  ['«BED» 5 Mrs C', true],
  ['PMH: «BED», depression', false],
  ['«RA» factor 256', true],
  ['GBM, «IDH»-wt, MGMT unmethylated', true],
  ['«IDH» on dialysis, UF reduced', false],
  ['INH «mono»-resistant strain', true],
  ['«mono» last winter', false],
  ['GBM: «PD» vs pseudoprogression on MRI', true],
  ['mets on restaging CT: «PD», change to second line', true],
  ['«PD» on levodopa, metastatic cancer', false],
  ['«RA» on methotrexate', false],
  ['«GAD»+ on basal-bolus', true],
  ['PHQ 14, «GAD» 17.', true],
  ['«GAD» on sertraline', false],
  ['Brother «SCD» at 30', true],
  ['Brother has «SCD», on hydroxyurea', false],
  ['EKG: «STD» in inferior leads', true],
  ['ECG with «STD» V4-6', true],
  ['Hx «STD», chlamydia', false],
])('false friend: %s', (text, expected) => {
  const { plain, span } = place(text);
  expect(isFalseFriend(plain, span)).toBe(expected);
});
