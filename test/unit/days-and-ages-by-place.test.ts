import { expect, it } from 'vitest';
import { ages } from '../../src/deidentify/recognizers/ages.ts';
import { dates } from '../../src/deidentify/recognizers/dates.ts';
import { markWith } from '../support/mark-phi.ts';

/** Ages of a clause about somebody, days of a log, months that stand alone, and what only looks like one. */
const rows: readonly string[] = [
  'His mother was told no dialysis at «92» and took up bingo instead.',
  'Her father had his first screening at «ninety-three» out of curiosity.',
  'great-gran is coming from Umuahia at «94» by herself',
  'she is «ninety-one» on «Twelfth Night»',
  'gran in Sylhet, over «ninety-five», nobody wrote it down',
  'Lived with her aunt until «96», still cooking',
  'Gran «102» sneezes each spring',
  'ggm «90» in home w/ shingles',
  'DOB «12-12-1927»  («96»)',
  'He was at 94 on room air',
  'her sats were at 92, then 96',
  'she was down to 92 and rose to 97',
  'his pulse was 96, and he slept',
  'her flexion is to 95. Extension full',
  'He walked to 95 feet',
  'She weighs 94, down from 99',
  'factor of 2,100.',
  'his bed is at 90 degrees',
  'pulse was ninety-six, regular',
  'ninety-two percent of them',
  '«12-3» MMT L quad\n«12-4» refused\n«12-6» off',
  '«4/2» auth pending\n«4/3» declined\n«4/4» guardian\n«4/5» van',
  '«7th». Quiet.\n«8th». Vomited.\n«9th». Window open.',
  '1-2 tabs\n2-3 tabs\n3-4 tabs',
  '1.1 Aims\n1.2 Methods\n1.3 Results',
  '1/2 tab am\n1/2 tab noon\n1/2 tab hs',
  'Warfarin stopped «Feb»\nand then',
  '«03.07» – slept badly. «04.07» – better.',
  'Glucose 03.7 – low. pH 7.31 – low. Room 04.07',
  'Menses «7-2», «8-1», none since. Menses 3-5 days',
  'last drink «Aug bank holiday», none since',
  'D1 «2/6», D8 «9/6», D15 due «16/6».',
  'DOA «8.3.», seen «9.3.» by us. K 4.3.',
  'Nonsmoker of «96», first admission. Rate of 96, regular',
  'Cast off «Thursday (the 21st»). Rib (the 4th)',
  'apixaban stopped «9-27», restarted later; stopped 3-5 mg',
  'No fever.\nPt is a «96»F who lives alone.',
  'Temp 96F, no fever. Afebrile at 96 F.',
  '«ninety-four» yrs, hoist transfer',
  'In her «98th» year. 98th centile.',
  'Rolandic spikes gone from the «December» EEG',
  'OCT of the macula; DEC by mouth',
  'Films were done «the 9th» down at the mill',
  'the money is due «the 14th».',
  'grade of the 4th toe; on the 5th rib',
];

it.each(rows)('%s', async (row) => {
  expect(await markWith([dates, ages], row.replace(/[«»]/gu, ''))).toBe(row);
});
