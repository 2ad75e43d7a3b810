import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deidentify } from '../../src/deidentify/deidentify.ts';
import { createLanguageModelExtractor } from '../../src/extract/extractors/language-model-extractor.ts';
import { createRules } from '../../src/extract/extractors/locate.ts';
import type { CodedNote } from '../../src/result/coded-note.ts';
import { closeServers, startGemini } from '../support/gemini-over-wire.ts';
import { wireReplies } from '../support/gemini-wire-server.ts';
import { sharedData } from '../support/shared-data.ts';
import { codeText, starterPorts } from '../support/starter-ports.ts';

const notePath = sharedData('seed/progress-note.txt');
const entitiesPath = sharedData('seed/gemini-entities.json');

/** Every disease of the note, by how it is written. */
const written: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/\bCOPD\b/g, '13645005'],
  [/\bHTN\b/g, '38341003'],
  [/\bT2DM\b/g, '44054006'],
  [/\bAF\b|\bA-fib\b/g, '49436004'],
  [/\bMDD\b/g, '370143000'],
  [/\bOA\b/g, '396275006'],
  [/\bGERD\b|\breflux\b/g, '235595009'],
  [/\bmigraines?\b/gi, '37796009'],
  [/\bInsomnia\b/g, '193462001'],
  [/\bObesity\b/g, '414916001'],
];
/** Looser wordings that get one of these codes too. */
const otherWordings = ['poor sleep'];
const identifiers = ['Johnson', 'Robert', 'Michaels', 'Sarah', '763421', '05/22/1958', '03/15/2025'];

afterAll(closeServers);

if (notePath === undefined || entitiesPath === undefined) {
  describe.skip('the seed note [skipped: ../shared/data/seed is not there]', () => {
    it('is coded', () => {});
  });
} else {
  const text = readFileSync(notePath, 'utf8');
  const entities = JSON.parse(readFileSync(entitiesPath, 'utf8')) as readonly {
    raw_string: string;
    standardised_biomedical_name: string;
  }[];
  const bodyStart = text.indexOf('SUBJECTIVE:');
  const bodyEnd = text.indexOf('Sarah Michaels, MD');

  const expectHonestPlaces = ({ mentions }: CodedNote): void => {
    let read = 0;
    for (const { span, evidence, ...mention } of mentions) {
      expect(text.slice(span.start, span.end)).toBe(mention.text);
      expect(span.start).toBeGreaterThanOrEqual(Math.max(read, bodyStart));
      expect(span.end).toBeLessThanOrEqual(bodyEnd);
      expect(evidence.span.start).toBeLessThanOrEqual(span.start);
      expect(evidence.span.end).toBeGreaterThanOrEqual(span.end);
      read = span.end;
    }
  };

  describe('the seed note, by the default extractor', () => {
    let coded: CodedNote;
    beforeAll(async () => {
      coded = await codeText(text, await starterPorts());
    });

    it.each(written)('codes every %s as %s', (pattern, code) => {
      const places = Array.from(text.matchAll(pattern), ({ index, 0: match }) => [
        index,
        index + match.length,
      ]);
      expect(places.length).toBeGreaterThan(0);
      const found = coded.mentions.filter(({ link }) => link.coding?.code === code);
      const named = found.filter((mention) => !otherWordings.includes(mention.text));
      expect(named.map(({ span }) => [span.start, span.end])).toEqual(places);
    });

    it('denies orthopnea and PND, and none of the diseases above', () => {
      for (const short of ['orthopnea', 'PND']) {
        const found = coded.mentions.filter((mention) => mention.text === short);
        expect(found.map(({ assertion }) => assertion.polarity)).toEqual(['negated']);
      }
      const codes = new Set(written.map(([, code]) => code));
      const affirmed = coded.mentions.filter(({ link }) => codes.has(link.coding?.code ?? ''));
      expect(affirmed.map(({ assertion }) => assertion.polarity)).not.toContain('negated');
    });

    it('has every mention where it says, none in the header or the signature', () => {
      expectHonestPlaces(coded);
    });

    it('does not hold a looser wording to be certain', () => {
      const found = coded.mentions.filter((mention) => otherWordings.includes(mention.text));
      expect(found.map(({ text: words, link }) => [words, link.status])).toEqual([
        ['poor sleep', 'ambiguous'],
      ]);
    });

    it('lists each concept once, with its mentions and an ICD-10-CM code', () => {
      for (const [, code] of written) {
        const concepts = coded.codes.filter(({ coding }) => coding.code === code);
        expect(concepts).toHaveLength(1);
        expect(concepts[0]!.maps.length).toBeGreaterThan(0);
      }
    });

    it('has none of the identifiers in its de-identified text', async () => {
      const { recognizers } = await starterPorts();
      const note = await deidentify({ id: 'seed', text }, recognizers);
      for (const identifier of identifiers) {
        expect(text).toContain(identifier);
        expect(note.text).not.toContain(identifier);
      }
      for (const [pattern] of written) expect(note.text.match(pattern)).toEqual(text.match(pattern));
    });
  });

  describe('the seed note, by Gemini over the wire', () => {
    it('places and codes the 16 entities of the recorded answer, and the AF that it names once of two', async () => {
      const mentions = entities.map((entity) => ({
        quote: entity.raw_string,
        standardName: entity.standardised_biomedical_name,
      }));
      const { model, server } = await startGemini([wireReplies.answer(JSON.stringify({ mentions }))]);
      const extractor = createLanguageModelExtractor({ languageModel: model, ...createRules() });
      const coded = await codeText(text, await starterPorts(extractor));
      expect(coded.mentions).toHaveLength(17);
      expect(coded.provenance.rejectedQuotes).toBe(0);
      expectHonestPlaces(coded);
      for (const mention of coded.mentions) {
        const right = written.find(([pattern]) => mention.text.match(pattern) !== null);
        expect([mention.text, mention.link.coding?.code]).toEqual([mention.text, right?.[1]]);
        expect(['linked', 'ambiguous']).toContain(mention.link.status);
      }
      expect(server.requests).toHaveLength(1);
      for (const identifier of identifiers) expect(server.requests[0]!.raw).not.toContain(identifier);
      expect(coded.provenance.disclosure).toMatchObject({ model: 'gemini-wire-test', calls: 1 });
    });
  });
}
