import { expect, test } from 'vitest';
import { deidentify } from '../../src/deidentify/deidentify.ts';
import { defaultRecognizers } from '../../src/deidentify/recognizers/index.ts';

const recognizers = defaultRecognizers();
const redacted = async (text: string): Promise<string> =>
  (await deidentify({ id: 'n', text }, recognizers)).text;

test.each([
  'Mom w/ NASH and dad w/ HTN.',
  'Father EtOH, sister w/ SLE, son ASD.',
  'Seen in clinic re: NAFLD and OSA.',
  'Echo: severe MR. Mitral valve repaired.',
  "FH: Dad alive w/ Parkinson's, mom d. Alzheimer's.",
  "Hypertension, arthritis, Parkinson's, TIA.",
  'Hx of MS. Denies pain. Known DR. Walks with cane. No MR. Mild TR.',
  'IDA: continue iron.\nHx of IBM, on IVIG.',
  'PMH:\n1. IDA\n2. HTN\n3. LAM',
  'Mother with OSF, father well.',
  'Resp: ARDS, improving.\nPMHx: PCOS, Hashimotos.',
  'FHx CJD (dad), SUDEP (aunt), asthma (brother).',
  'Doing well w/ UTIs and PVCs. Stable w/ VSDs.',
  'HD per nephro.',
  'Being worked up for NLDO. Doppler studies negative for DVT. Main driver for OPLL is obesity.',
  'Seen at NLDO clinic. Admitted to CLL unit. He works with HFpEF limitations.',
  'Teaching done for PJP self care. Molecular studies were negative for the BCR-ABL1 rearrangement.',
  'PMH: asthma\nHIV/AIDS\nGout',
  '- MASLD/NAFLD\n- HTN\n- ME/CFS',
  'Mainstream high school education.',
  '62F with Pataus, son with Hirschsprungs.',
  'Problems reviewed.\nAF, DOAC\nADHD, IEP\nDVT, LMWH\nAWS, CIWA 18\nPlan as before.',
  'Tob use d/o, EtOH abuse in remission.',
  'Wound 3.2x2.8x1.1, 80% granulation.',
  'PMH: appendicectomy, NASH, Bowens, on treatment.\nDx: IDA, gout.',
  'Denies LOF. Sister Down syndrome. Aunt Crohn disease.',
  'GUM CLINIC\nSeen with partner today.',
  '62F with Budd Chiari, on treatment. Pagets of bone.',
])('%s is no name', async (text) => {
  expect(await redacted(text)).toBe(text);
});

test.each([
  ['Mom is Mrs NASH, seen with her.', 'NASH'],
  ['Dictated by DR/JAB', 'JAB'],
  ['Seen with sister Nash today.', 'Nash'],
  ['Patient: NASH, Peter', 'NASH'],
  ["Spoke with Parkinson's daughter.", 'Parkinson'],
  ['Dad alive, lives w/ Parkinson at home.', 'Parkinson'],
  ['Referred by Mr. Mitral of ward 4.', 'Mitral'],
  ['Seen by MS. Moved today.', 'Moved'],
  ['MR. Young walks with a cane.', 'Young'],
  ['IDA: she slept well.', 'IDA'],
  ['Seen at OSF last week.', 'OSF'],
  ['Works for IBM as a clerk.', 'IBM'],
  ['Studies at Oakfield College.', 'Oakfield'],
  ['Here with Adams, her son.', 'Adams'],
  ['Came with Bowen Paget, and left.', 'Bowen'],
  ['Resp: ODUYA, Ada', 'ODUYA'],
  ['PMH: gout, seen by NASH, CPAP.', 'NASH'],
  ['PMH: gout, lives with Ida, her sister.', 'Ida'],
  ['Handover for tonight.\nADHD, AMY\nbloods ok, plan as before.', 'AMY'],
  ['Handover for tonight.\nNASH, CAROL\nbloods ok, plan as before.', 'CAROL'],
  ['FHx: Ada Bello (dad)', 'Bello'],
  ['Came w/ Sams, her son.', 'Sams'],
])('near-miss: %s', async (text, name) => {
  expect(await redacted(text)).not.toContain(name);
});
