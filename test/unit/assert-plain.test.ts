import { expect, it } from 'vitest';
import { assertMarked, flagsOf } from '../support/assert-marked.ts';

/** Plain sentences of the kinds that notes have most. Text, flags ('' is affirmed, certain, current, of the patient), remark. */
const rows: readonly (readonly [text: string, flags: string, remark: string])[] = [
  ['An MRI for suspected stroke showed a «meningioma».', '', 'what a test for a doubt has found'],
  ['An X-ray to rule out fracture showed «osteoarthritis».', '', 'the same'],
  ['Workup for PE revealed «pneumonia».', '', 'the same'],
  ['An MRI was done for suspected stroke or «migraine».', 'unc', 'near-miss: of the doubt itself'],
  ['CT to rule out PE showed possible «pneumonia».', 'unc', 'near-miss: a doubt of its own'],
  ['CT for suspected stroke showed no «bleed».', 'neg', 'near-miss: a denial'],
  ['Cirrhosis, no ascites, «esophageal varices» s/p banding.', '', 'what was done to it'],
  ['No pain, «swelling» s/p surgery.', 'neg', 'near-miss: since when'],
  ['No rebound, «guarding» voluntary.', '', 'how it is'],
  ['«Asthma», PE ruled out.', '', 'bare behind the last item, what lasts is not of it'],
  ['«PE» and DVT ruled out.', 'neg', 'near-miss: both'],
  ['Preeclampsia without SF, «IUGR».', '', 'what a diagnosis is without'],
  ['GF w/ «chlamydia».', 'oth', 'the girlfriend'],
  ['BF w/ formula for «jaundice».', '', 'near-miss: breastfed'],
  ['Slight «murmur» detected, not heard before.', '', 'what is new'],
  ['The «murmur» was not heard today.', 'neg', 'near-miss: not there'],
  ['PMH significant for «breast cancer», on letrozole.', '', 'under treatment'],
  ['History of «multiple myeloma» currently receiving bortezomib.', '', 'the same'],
  ['PMH significant for metastatic «colon cancer».', '', 'it is there'],
  ['PMH significant for «breast cancer», on lisinopril.', 'hist', 'near-miss: another drug'],
  ['MI: none, «stroke»: 2014, DVT: none.', 'hist', 'the year as an answer'],
  ['«Asthma»: 2014, eczema: none.', '', 'near-miss: it lasts'],
  ['The boy who bit him had «HIV».', 'oth', 'somebody who did something to the patient'],
  ['The man who came in has «HIV».', '', 'near-miss: the patient'],
  ['She had neither the «fever» nor the rash.', 'neg', 'a verb before both'],
  ['Neither the «cough» nor the fever bothers him.', '', 'near-miss: what is there does not bother'],
  [
    'PMH is significant for none of the following: «diabetes», heart disease, cancer.',
    'neg',
    'of a list behind a colon',
  ],
  ['He was screened for «HIV» and tested negative.', 'neg', 'what the screening said'],
  ['She has a «fever» and tested negative for flu.', '', 'near-miss: of another name'],
  ['The «rash» resolved but returned.', '', 'it is back'],
  ['Family history\nMother: lupus\nOwn history\n«Gout»', '', "a title of the patient's own"],
  ['Three years ago he was told he had «prediabetes».', '', 'it lasts'],
  ['Three years ago he had «bronchitis».', 'hist', 'near-miss: it does not'],
];

it.each(rows)('%j is "%s": %s', (text, expected) => {
  expect(flagsOf(assertMarked(text))).toBe(expected);
});
