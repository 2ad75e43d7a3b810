import { expect, test } from 'vitest';
import { defaultRecognizers } from '../../src/deidentify/recognizers/index.ts';
import { markWith } from '../support/mark-phi.ts';

test.each([
  'Safety-netted re trismus, diff breathing. Abscess R groin 3cm fluctuant. Polyp 1.5 cm resected; cavity regular.',
  'GAD, sober.\nAnhedonia, hypersomnia, guilt; energy low.',
  'FALLS AND SYNCOPE SERVICE\nSEEN WITH DAUGHTER.\nGENETIC METABOLIC CLINIC NEXT WEEK.',
  'Sickle cell day clinic\nSeen alone. MSK ultrasound & sports clinic to follow.',
  'Subject: LVNC\nSeen today. Eating well.\nMother: SUNCT. Sister: obesity.',
  'Father - HbSS\nMother - STIs\nSeen today, eating well.',
  'Pt: AERD f/u, no complaints today. Eating well.',
  'Hx: Hypercalcaemia (mum). Attn: Neuralgic pain team. Sib: secondary deposits, seen by them.',
])('%s is what is treated, and nobody', async (row) => {
  expect(await markWith(defaultRecognizers(), row)).toBe(row);
});

test.each([
  '«Harmony Sleep Clinic» wrote again.\n«Rockwood Clinic»\nSeen at «Family Medicine Clinic» as well.',
  'Seen by Dr. «Graves» for Graves disease today.',
  'Pt: «Oduya» f/u, seen alone. cc: «Ada Bello»',
])('%s still has its names', async (row) => {
  expect(await markWith(defaultRecognizers(), row)).toBe(row);
});
