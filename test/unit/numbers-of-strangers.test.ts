import { expect, it } from 'vitest';
import { deidentify } from '../../src/deidentify/deidentify.ts';
import { defaultRecognizers } from '../../src/deidentify/recognizers/index.ts';

/** Days, ages, numbers and addresses in rarer forms, each marked by brackets. */
const found: readonly string[] = [
  'Port placed [3,16,2003] without trouble.',
  'Last flushed [18·AUG·2014], no redness.',
  'Onset dated to [Aug 18.1970] by the family.',
  'Smoke-free from [third quarter of 2016] on.',
  'Headaches began [Q1 2001] and never left.',
  'Cycles 1-3 given [21Dec1993]-[the 11th of Feb 2005].',
  'Seizure free until [2.1997].',
  'Died [2019-11-26_07.20 EST] of lung cancer.',
  'Now [93] and frail.',
  'At [93], surgery carries high risk.',
  'Patient is [one hundred fifteen] years old.',
  "Found down at [19° 40.577' N, 080° 51.326' W].",
  'Found down at ///[velvet.count.plume].',
  'Rescued from [Junction 6 of the M11].',
  'Lives at [Level 3, 160 Calloway Street, Phase 2].',
  'Forwarding address [44/91, Old Stagecoach Enclave, Phase 2].',
  'Telehealth host [radpc91.hosp.example].',
  'Chart opened from [host-10-7-3-42].',
  'Session from [33fc:98cb:61ff::/64].',
  'Survey link went to [farquhar376@ gmail.com].',
  'Correspondence by [vesna(dot)ashdown(at)example(dot)org] only.',
  'Phone (home): [+91 7 7313 501 ext. 4007]',
  'Pgr [258.4679] for the night team.',
  'Beep [679] when ready.',
  'Loaned nebuliser, asset [FD7D-C352].',
  'Iris enrolment [PALM.ZE702] refused.',
  'MRN [824/23] on the label.',
];

it.each(found)('finds %s', async (line) => {
  const text = line.replaceAll(/[[\]]/gu, '');
  const { spans } = await deidentify({ id: 'n', text }, defaultRecognizers());
  const isCovered = (at: number) => spans.some(({ start, end }) => start <= at && at < end);
  const marked = [...line.matchAll(/\[(.+?)\]/gu)].map(({ 1: value }) => text.indexOf(value!));
  const values = [...line.matchAll(/\[(.+?)\]/gu)].map(({ 1: value }) => value!);
  for (const [index, value] of values.entries())
    for (let at = 0; at < value.length; at += 1)
      if (/[\p{L}\d]/u.test(value[at]!)) expect(isCovered(marked[index]! + at), value.slice(at)).toBe(true);
});

const stays: readonly string[] = [
  'TSH 14 FT4 7.\nCT: no bleed.',
  'Hearing 90 dB at 4000 Hz.',
  'valve (Edwards Magna Ease 23, good function)',
  'I-131 100 mCi given.',
  '22q11.2 deletion; 1q21 gain; trisomy 21.',
  'Cr 2.19. Will repeat. K 4.19. Repeat in the morning.',
  'A1 pulley release; level 2, 3 nodes negative.',
  'Sats in the low nineties, mid-90s on room air.',
  'Moved to 4 North. Sent to the lab at 5.',
  'Flexion 0-95°; HOB 30°; 20° valgus.',
  'q4/24; 1/2 NS at 75; NS 1000 500',
  'Macrobid 100 BID x5d.',
  'ext 30; flex 110',
  'Primary           C34.11   Histology 8140/3   Grade 3',
];

it.each(stays)('leaves %s', async (text) => {
  expect((await deidentify({ id: 'n', text }, defaultRecognizers())).spans).toEqual([]);
});
