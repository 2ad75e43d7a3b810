import { describe, expect, it } from 'vitest';
import type { DeidentifiedText } from '../../src/deidentify/deidentified-note.ts';
import { createReplayLanguageModel } from '../../src/extract/language-models/replay.ts';
import { sha256Hex } from '../../src/sha256.ts';
import { caught, languageModelContract } from '../contract/language-model.contract.ts';

languageModelContract('replay', () => ({
  answering: async (json) => createReplayLanguageModel({ answers: json }),
  failing: async (error) => createReplayLanguageModel({ answers: { error } }),
  close: async () => {},
}));

describe('replay', () => {
  const ask = (model: ReturnType<typeof createReplayLanguageModel>, text: string) =>
    model.generateJson({ instructions: '', text: text as DeidentifiedText, schema: {} });

  it('answers by the hash of the text', async () => {
    const model = createReplayLanguageModel({
      answers: { [await sha256Hex('COPD')]: '"first"', [await sha256Hex('HTN')]: '"second"' },
    });
    expect((await ask(model, 'HTN')).json).toBe('"second"');
    expect((await ask(model, 'COPD')).json).toBe('"first"');
  });

  it('answers a list in turn and then rejects: an answer is never invented', async () => {
    const model = createReplayLanguageModel({ answers: ['1', { error: 'model_timeout' }] });
    expect((await ask(model, 'x')).json).toBe('1');
    expect((await caught(ask(model, 'x'))).code).toBe('model_timeout');
    expect((await caught(ask(model, 'x'))).code).toBe('invalid_config');
  });

  it('rejects a text that was not recorded', async () => {
    const model = createReplayLanguageModel({ answers: {} });
    expect((await caught(ask(model, 'SECRET'))).toJSON()).toMatchObject({
      code: 'invalid_config',
      message: expect.not.stringContaining('SECRET'),
    });
  });
});
