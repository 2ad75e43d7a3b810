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
  ['«ED» follow-up in a week', true],
  ['prior to his «ED» presentation', true],
  ['«ED», on sildenafil', false],
  ['Change COCP to «POP»', true],
  ['felt a «POP» in the knee', true],
  ['stage 2 «POP», pessary fitted', false],
  ['No «FH» of note', true],
  ['No «FH»', true],
  ['«FH», on a statin since childhood', false],
  ['no change in «BH»', true],
  ['«hCG» qualitative', true],
  ['PHQ-9 12, «GAD»-7 9', true],
  ['«GAD», on sertraline', false],
  ['Unprotected «SI» 2/7 ago', true],
  ['denies «SI», no plan', false],
  ['Anesthesia: «MAC».', true],
  ['«MAC» anesthesia was given', true],
  ['«MAC» infection of the lung', false],
  ['remove the «ET» tube', true],
  ['«ET» on hydroxyurea', false],
  ['Reno, «NV» 89501', true],
  ['Strength IN «ALL»   EXTREMITIES.', true],
  ['motion in «ALL» OF HIS DIGITS', true],
  ['relapsed «ALL» in remission', false],
  ['SCARRING «AT» BOTH BASES', true],
  ['TENDER, «AS» WELL AS THE DORSAL', true],
  ['severe «AS», MR', false],
  ['severe «AS» with MR', false],
  ['referring «MD» 2) Await', true],
])('%s: something else: %s', (marked, isOther) => {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  expect(isFalseFriend(text, { start, end })).toBe(isOther);
});
