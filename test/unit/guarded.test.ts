import { expect, test } from 'vitest';
import { isMeant } from '../../src/extract/mention-words.ts';

function meant(text: string): boolean {
  const start = text.indexOf('«');
  const end = text.indexOf('»') - 1;
  return isMeant(text.replace(/[«»]/g, ''), { start, end });
}

test.each([
  'Vaccinate «HAV»/HBV.',
  'Vaccinate HAV/«HBV».',
  'Plan: Typhoid, HepA, «rabies» x2.',
  'DTaP x3, «polio» x3, Hib x2.',
  'Immunised against «hepatitis B».',
  'Immune to hepatitis A and «hepatitis B».',
  'Vaccs: flu given, «pneumo» done, shingles jab booked.',
  'Immunisations: annual flu, «COVID» autumn booster.',
  'HM: flu due, «shingles» declined.',
  'Had both «shingles» and the pneumonia shots.',
  '«Hep B» series complete.',
  '«Meningitis» B vaccine today.',
  'Up to date with Prevnar and «varicella».',
  // and what else has the words of a disorder
  '«Lupus» anticoagulant pending.',
  '«Celiac» axis patent.',
  'Stents to SMA and «coeliac».',
  'Tinel over the «cubital tunnel» negative.',
  "Leaflet of the «Alzheimer's» Association.",
  'Regional «Cancer» Centre',
  'NIH «stroke» scale 11.',
  'Geriatric «depression» scale 3/15.',
  '«Sepsis» 6 started.',
])('no disorder: %s', (text) => {
  expect(meant(text)).toBe(false);
});

test.each([
  'Imp ?scarlet fever ?«measles» (MMR x1 only).',
  '«Chickenpox» at 6, MMR done.',
  'Admitted with «COVID», MMR utd.',
  '«TB» given 6 months of RIPE.',
  '«Hepatitis B», vaccinate wife.',
  'Not vaccinated, has «measles».',
  '«Pneumonia» due to Pseudomonas.',
  'PMH: «COVID» x3, asthma.',
  'Immune thrombocytopenia, «HBV».',
  '«Lupus» nephritis',
  '«Celiac», on a diet.',
  '«Celiac» and hypothyroidism.',
  'She has bilateral «carpal tunnel».',
  'Pain in both hands, «carpal tunnel» on the right.',
  '«Alzheimer’s», Society visits.',
  'History of «cancer», hospital bed at home.',
  '«Stroke» 6 months ago.',
  '«Depression», scale of sadness 7/10.',
])('a disorder: %s', (text) => {
  expect(meant(text)).toBe(true);
});
