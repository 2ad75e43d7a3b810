import { expect, it } from 'vitest';
import { assertMarked, flagsOf } from '../support/assert-marked.ts';

/** Dictation without full stops, operations in a list, what has not ended. Text, flags, remark. */
const rows: readonly (readonly [text: string, flags: string, remark: string])[] = [
  ['he denies any chest pain his «diabetes» is well controlled', '', 'the next statement'],
  ['denies cp her «asthma» is stable', '', 'the same'],
  ['no fever or cough my «eczema» has been worse', '', 'the same of oneself'],
  ['She denies that her «asthma» is worse.', '', 'near-miss: a clause, of known asthma'],
  ['No fever in his «family» is known.', 'neg', 'near-miss: a preposition before'],
  ['no retinopathy period new line impression number one «heart failure»', '', 'spoken marks'],
  ['he denies fever period he has «gout»', '', 'a spoken full stop'],
  ['no rash full stop «gout» is stable', '', 'a spoken full stop'],
  ['rule out sleep apnea number two «copd» continue spiriva', '', 'a spoken number'],
  ['no pain with her period and no «anemia»', 'neg', 'near-miss: of a month'],
  ['S/p CABG and «COPD».', '', 'what lasts is not what was done'],
  ['status post stenting and «peripheral arterial disease»', '', 'the same'],
  ['S/p stroke and «MI».', 'hist', 'near-miss: no operation'],
  ['S/p lumpectomy and «DVT».', 'hist', 'near-miss: what is over once it is over'],
  ['I have had «shingles» since Tuesday.', '', 'since'],
  ['She has had «pneumonia» for 3 days.', '', 'how long'],
  ['She has had «bronchitis» x 2 wks.', '', 'how long'],
  ['She has had a «stroke».', 'hist', 'near-miss: no time behind'],
  ['She has had a «stroke» since then.', 'hist', 'near-miss: after then'],
  ['She has had «pneumonia», since resolved.', 'hist', 'near-miss: over'],
  ['s/p thyroidectomy now «hypothyroid» on levothyroxine', '', 'now'],
  ['«UTI» tx last mo w/ macrobid', 'hist', 'treated last month'],
  ['«Pneumonia» treated last week', 'hist', 'treated last week'],
  ['«Pneumonia» on treatment since last week', '', 'near-miss: on treatment'],
  ['«Hypokalaemia» none so far.', 'neg', 'none so far'],
  ['Lives alone, dtr has «asthma».', 'fam', 'a daughter in short'],
  ['Her hubby has «gout».', 'oth', 'a husband'],
  ['«ASD» query.', 'unc', 'query behind'],
  ['The lesion is a «dermatofibroma» in all likelihood.', 'unc', 'in all likelihood'],
  ['«Wound infection» - no s/s.', 'neg', 'signs and symptoms'],
  ['«UTI»: no symptoms.', 'neg', 'the same'],
  ['«UTI» - symptoms for 3 days.', '', 'near-miss'],
];

it.each(rows)('"%s" is "%s": %s', (marked, flags) => {
  expect(flagsOf(assertMarked(marked))).toBe(flags);
});
