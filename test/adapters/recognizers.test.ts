import { expect, it } from 'vitest';
import { defaultRecognizers } from '../../src/deidentify/recognizers/index.ts';
import { phiRecognizerContract } from '../contract/phi-recognizer.contract.ts';

for (const recognizer of defaultRecognizers()) phiRecognizerContract(recognizer.id, () => recognizer);

it('gives every recognizer its own id', () => {
  const ids = defaultRecognizers().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
