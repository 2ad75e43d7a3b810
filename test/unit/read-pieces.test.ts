import { describe, expect, it } from 'vitest';
import type { DeidentifiedText } from '../../src/deidentify/deidentified-note.ts';
import { ClincodeError, type ErrorCode } from '../../src/errors.ts';
import { createAsker } from '../../src/extract/ask-model.ts';
import { parseExtraction } from '../../src/extract/extraction-schema.ts';
import type { JsonRequest, LanguageModel } from '../../src/extract/language-model.ts';
import { prompts, promptVersion } from '../../src/extract/prompt.ts';
import { readInPieces } from '../../src/extract/read-pieces.ts';
import { caught } from '../contract/language-model.contract.ts';

const of = (text: string): DeidentifiedText => text as DeidentifiedText;

/** Quotes every word of capitals in what it is sent, unless it fails there. */
function quoting(failsFor: (text: string, call: number) => ErrorCode | undefined = () => undefined) {
  const requests: JsonRequest[] = [];
  const model: LanguageModel = {
    id: 'test',
    model: 'test',
    async generateJson(request) {
      const call = requests.push(request);
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (request.signal?.aborted) throw new ClincodeError('cancelled', 'cancelled');
      const error = failsFor(request.text, call);
      if (error !== undefined) throw new ClincodeError(error, error);
      const mentions = (request.text.match(/\b[A-Z]{3,}\b/g) ?? []).map((quote) => ({
        quote,
        standardName: quote,
      }));
      return { json: JSON.stringify({ mentions }), model: 'test' };
    },
  };
  return { asker: createAsker(model, prompts[promptVersion], parseExtraction), requests };
}

const sentence = (n: number): string => `Line ${n} tells of COPD and GOUT and more.`;
const long = of(`HPI: ${Array.from({ length: 40 }, (_, n) => sentence(n)).join(' ')}\nPMH: HTN.`);
const limits = { maxChars: 400, overlapChars: 100 };

describe('readInPieces', () => {
  it('finds every mention of a long text once, where it stands', async () => {
    const { asker, requests } = quoting();
    const { located, pieces, rejected } = await readInPieces(long, asker, limits);
    const expected = Array.from(long.matchAll(/\b(?:COPD|GOUT|HTN|HPI|PMH)\b/g), ({ index }) => index);
    expect(located.map(({ span }) => span.start)).toEqual(expected);
    expect(pieces).toBe(requests.length);
    expect(pieces).toBeGreaterThan(4);
    // HPI and PMH are quoted once more where they are sent along: no invention
    expect(rejected).toBe(0);
  });

  it('rejects what stands in another piece only', async () => {
    const asker = {
      ...quoting().asker,
      ask: async () => ({ mentions: [{ quote: 'HTN', standardName: 'Hypertension' }] }),
    };
    const { located, rejected, pieces } = await readInPieces(long, asker, limits);
    expect(located).toHaveLength(1);
    expect(rejected).toBe(pieces - 1);
  });

  it('asks in halves for an answer that was cut, and loses nothing', async () => {
    for (const code of ['model_truncated', 'text_too_large'] as const) {
      const { asker, requests } = quoting((text) => (text.length > 700 ? code : undefined));
      const { located } = await readInPieces(long, asker, { maxChars: 10_000, overlapChars: 0 });
      const expected = Array.from(long.matchAll(/\b(?:COPD|GOUT|HTN|HPI|PMH)\b/g), ({ index }) => index);
      expect(located.map(({ span }) => span.start)).toEqual(expected);
      expect(requests.length).toBeGreaterThan(3);
    }
  });

  it('gives up where the pieces are small, after few calls', async () => {
    const { asker, requests } = quoting(() => 'model_truncated');
    const error = await caught(readInPieces(long, asker, { maxChars: 10_000, overlapChars: 0 }));
    expect(error.code).toBe('model_truncated');
    expect(requests.length).toBeLessThan(6);
  });

  it('stops the other pieces when one fails, and tells why that one did', async () => {
    const { asker, requests } = quoting((_, call) => (call === 2 ? 'model_refused' : undefined));
    const error = await caught(readInPieces(long, asker, limits));
    expect(error.code).toBe('model_refused');
    expect(requests.every(({ signal }) => signal!.aborted)).toBe(true);
  });

  it('is cancelled by the caller', async () => {
    const { asker } = quoting();
    const controller = new AbortController();
    const pending = caught(readInPieces(long, asker, limits, controller.signal));
    controller.abort();
    expect((await pending).code).toBe('cancelled');
  });
});
