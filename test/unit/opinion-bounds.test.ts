import { expect, it } from 'vitest';
import { assertMarked, flagsOf } from '../support/assert-marked.ts';

/** Plain statements that the learned opinion took for what may come or is past. Text, flags, remark. */
const rows: readonly (readonly [text: string, flags: string, remark: string])[] = [
  ['Discussed the risks and benefits of surgery for «pancreatitis».', '', 'what the surgery is for'],
  ['Discussed the risks of surgery: «infection», clots.', 'hyp', 'near-miss: what it may bring'],
  ['Return in two weeks to review «pancreatitis».', '', 'what is seen again'],
  ['Return for «fever».', 'hyp', 'near-miss: why to return'],
  ['Carers report «diarrhoea».', '', 'who tells of it'],
  ['Carers to report any «diarrhoea».', 'hyp', 'near-miss: what to tell'],
  ['Warned that «cellulitis» may take weeks to settle.', '', 'what takes its time is there'],
  ['Warned that «cellulitis» may follow.', 'hyp', 'near-miss: what may follow'],
  ['Magnesium for «seizure» prophylaxis given severe preeclampsia.', 'hyp', 'near-miss: what it prevents'],
  ['Magnesium for seizure prophylaxis given severe «preeclampsia».', '', 'why'],
  ['Presents one week after surgery with «pneumonia».', '', 'what one presents with'],
  ['Omeprazole against ulcers while on naproxen for «arthritis».', '', 'the drug of what is there'],
];

it.each(rows)('%j is "%s": %s', (text, flags) => {
  expect(flagsOf(assertMarked(text))).toBe(flags);
});
