import { expect, it } from 'vitest';
import { createSubwordEmbedder, fitSubword } from '../../src/embed/embedders/subword.ts';
import { embedderContract } from '../contract/embedder.contract.ts';
import { caughtIn } from '../support/caught.ts';

const terms = ['Type 2 diabetes mellitus', 'Migraine', 'Osteoarthritis', 'Osteoarthritis of knee', 'Asthma'];

embedderContract('subword', {
  create: () => createSubwordEmbedder(fitSubword(terms)),
  createOther: () => createSubwordEmbedder(fitSubword([...terms, 'Pneumonia'])),
  large: 3000,
  tolerance: 0,
});

embedderContract('subword that has seen no terms', {
  create: () => createSubwordEmbedder(fitSubword([], 64)),
  createOther: () => createSubwordEmbedder(fitSubword([], 128)),
  large: 300,
  tolerance: 0,
});

it('learns the same from the same terms in any order', () => {
  const [one, other] = [fitSubword(terms), fitSubword([...terms].reverse())];
  expect(Buffer.compare(other.rarity, one.rarity)).toBe(0);
});

it('refuses a table of another size', async () => {
  const error = await caughtIn(() => createSubwordEmbedder({ dimensions: 256, rarity: new Uint8Array(7) }));
  expect(error.code).toBe('index_damaged');
});
