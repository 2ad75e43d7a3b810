import { describe, expect, it } from 'vitest';
import { deidentify } from '../../src/deidentify/deidentify.ts';
import { defaultRecognizers } from '../../src/deidentify/recognizers/index.ts';

const recognizers = defaultRecognizers();
const covered = async (text: string): Promise<string> => {
  const { spans } = await deidentify({ id: 'n', text }, recognizers);
  return spans.map(({ start, end }) => text.slice(start, end)).join(' | ');
};

describe('who a ward, a board or a family speaks of, without a title', () => {
  it.each([
    ['Adeyemi to OR at noon.', 'Adeyemi'],
    ["Okonkwo ok'd discharge.", 'Okonkwo'],
    ['s/p ORIF (Okonkwo) 2015', 'Okonkwo'],
    ['PCP is Okonkwo.', 'Okonkwo'],
    ['Paged Adeyemi.', 'Adeyemi'],
    ['Tuija from dietary sat with him.', 'Tuija'],
    ['Consults: cardiology (Adeyemi), wound care.', 'Adeyemi'],
    ['Sign-out: Okonkwo to Adeyemi', 'Okonkwo | Adeyemi'],
    ['She still has fever. - Tuija', 'Tuija'],
    ['Signed out to KBL.', 'KBL'],
    ['Result routed to Nogueira, Heloísa; copy sent.', 'Nogueira, Heloísa'],
    ['Ward: Lister 4', 'Lister 4'],
    ['Case discussed at tumor board by Colette Richer.', 'Colette Richer'],
  ])('%s', async (text, found) => {
    expect(await covered(text)).toBe(found);
  });
});

describe('what is written in the same places and is nobody', () => {
  it.each([
    ["Rec'd pt OOB to chair."],
    ['Vestib PT twice a week.'],
    ['QuickDASH to follow.'],
    ['Happy, eats popsicle.'],
    ['Bad-tempered, wants cornmeal.'],
    ['Pre-hospital to ICU times were reviewed.'],
    ['Kleine-Levin does not fit.'],
    ['Open prostatectomy (Millin) for a gland of 110 g.'],
    ['Mediastinoscopy (Carlens) negative.'],
    ['C5-7 anterior fusion (Zero-P).'],
    ['Seen in the ciliary body tumour clinic.'],
    ['Moved to Step 2 overnight.'],
    ['Consults: cardiology (HFrEF), renal (AKI).'],
  ])('%s', async (text) => {
    expect(await covered(text)).toBe('');
  });
});
