import type { CueMatch } from './cue-matcher.ts';
import type { Scene } from './scene.ts';
import { setOf } from './word-set.ts';

const tests =
  /^(?:egd|ogd|ct|mri|echo|tte|colo|colonoscopy|colonoscope|scope|dexa|cxr|xr|us|uss|eeg|psg|pfts?|spirometry|a1c|hba1c|mammo|mammogram|pap|smear|biopsy|bx|bloods|labs|visit|review|seen)$/;

/** "Barrett's EGD 2023", "asthma, PFT 2020": when the test was. */
export function isOfTest({ words, mentionTo }: Scene, { from }: CueMatch): boolean {
  if (from <= mentionTo) return false;
  const before = words[from - 1]!;
  // "ACS - trops x2": how often it was tested
  if (/^x\d+$/.test(words[from]!)) return tests.test(before) || results.test(before);
  return /^(?:19|20)\d\d$/.test(words[from]!) && tests.test(before);
}

const results =
  /^(?:anca|ana|rf|ccp|ena|dsdna|igra|quantiferon|b?hcg|upt|dip|dipstick|nitrites?|pcr|naat|[bu]?cx|cultures?|swabs?|serology|screens?|tests?|trops?|troponins?|d|dimer|ct|mri|cxr|xr|uss?|doppler|brca[12]?|rapid|rdt|rvp|fobt|fit|vdrl|rpr|antibod(?:y|ies)|genetics|biopsy|bx|margins|smear|wound|blood|urine|stool|csf)$/;

/** "Negative ANCA, psoriasis": a result is of one thing, the next item is another. */
export function isOfResult({ words }: Scene, { from, to }: CueMatch): boolean {
  return to === from + 1 && /^neg(?:ative)?$/.test(words[from]!) && results.test(words[to] ?? '');
}

const testing =
  /^(?:testing|test|tests|scan|scans|screening|screen|biopsy|biopsies|imaging|workup|evaluation|investigation|investigations|mri|ct|ecg|ekg|echo|echocardiogram|ultrasound|doppler|culture|cultures|colonoscopy|endoscopy|x|xray|mammogram|bloods|swab)$/;

/** "Chest pain, for which he had a stress test, which was negative": of a test that stands between and is no "test for" the mention. */
export function isOfTestBetween({ words, mentionTo }: Scene, { from, to }: CueMatch): boolean {
  if (!/^(?:negative|normal|clear|unremarkable)$/.test(words[to - 1]!)) return false;
  for (let i = from - 1; i > mentionTo + 1; i--) if (testing.test(words[i]!)) return true;
  return false;
}

/** What blood and swabs are tested for, word for word. */
const tested = setOf(
  'hiv hbv hcv hav htlv hep hepatitis a b c d e hbsag hbcab syphilis rpr vdrl tb igra quantiferon gc ct chlamydia gonorrhea gonorrhoea trich trichomonas bv gbs covid covid-19 sars flu influenza rsv strep mono cmv ebv hsv vzv parvo toxo toxoplasmosis lyme malaria dengue ana anca rf mrsa vre esbl mssa c diff cdiff hpv adeno adenovirus rhinovirus norovirus rotavirus legionella pneumococcal mycoplasma pertussis measles mumps rubella',
);
const betweenTests = new Set(['/', ',', '&', '+', 'and', '-', '.']);

/** "HIV/HBV/syphilis neg", "flu, RSV, COVID negative": a result behind a list of what was tested for is of all of it. */
export function isOfAllTested({ words, mentionFrom, mentionTo }: Scene, { from, to }: CueMatch): boolean {
  if (to !== from + 1 || !/^neg(?:ative)?$/.test(words[from]!)) return false;
  for (let i = mentionFrom; i < from; i++)
    if (!tested.has(words[i]!) && !(i >= mentionTo && betweenTests.has(words[i]!))) return false;
  return true;
}
