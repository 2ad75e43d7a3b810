import { describe, expect, it } from 'vitest';
import { defaultRecognizers } from '../../../src/deidentify/recognizers/index.ts';
import { encounterPrompts, encounterPromptVersion } from '../../../src/extract/encounter/encounter-prompt.ts';
import { parseEncounterAnswer } from '../../../src/extract/encounter/encounter-schema.ts';
import { extractEncounter } from '../../../src/extract/encounter/extract-encounter.ts';
import type { JsonRequest, LanguageModel } from '../../../src/extract/language-model.ts';
import { createReplayLanguageModel } from '../../../src/extract/language-models/replay.ts';
import { encounterRow } from '../../../src/result/encounter-row.ts';
import { sha256Hex } from '../../../src/sha256.ts';
import { caught } from '../../contract/language-model.contract.ts';

const text = `Patient: BRANDVOLD, OTTILIE
Ms. Brandvold is a 94-year-old white woman seen in a walk-in visit for knee pain.
We injected the knee. Home with Naproxen 500 MG Oral Tablet. She declined an x-ray.`;
const note = { id: 'n1', text };
const recognizers = defaultRecognizers();

const run = (answers: Parameters<typeof createReplayLanguageModel>[0]['answers']) =>
  extractEncounter(note, { recognizers, languageModel: createReplayLanguageModel({ answers }) });

describe('encounter through a model', () => {
  it('places quotes in the caller’s text and keeps who the patient is to the rules', async () => {
    const answer = JSON.stringify({
      reason: 'Knee pain',
      encounterType: 'walk-in visit',
      procedures: ['injected the knee'],
      medications: ['Naproxen 500 MG Oral Tablet', 'naproxen 500 mg oral tablet', 'Aspirin 81 MG'],
    });
    const { encounter_data: data, spans, provenance, warnings } = encounterRow(await run(answer));
    expect(data).toEqual({
      name: 'Ottilie Brandvold',
      age: 94,
      race: 'white',
      gender: 'female',
      reason: 'knee pain',
      procedures: ['injected the knee'],
      medications: ['Naproxen 500 MG Oral Tablet'],
      encounter_type: 'walk-in visit',
    });
    expect(text.slice(spans.reason!.start, spans.reason!.end)).toBe('knee pain');
    expect(text.slice(spans.name!.start, spans.name!.end)).toBe('BRANDVOLD, OTTILIE');
    expect(warnings).toEqual(['1 quote(s) of the model are not in the note and were rejected']);
    expect(provenance.extractor.id).toBe('replay');
    expect(provenance.disclosure).toMatchObject({ calls: 1, promptVersion: encounterPromptVersion });
  });

  it('sends neither the name nor an age over 89', async () => {
    const requests: JsonRequest[] = [];
    const languageModel: LanguageModel = {
      id: 'spy',
      model: 'spy',
      async generateJson(request) {
        requests.push(request);
        return { json: '{"procedures":[],"medications":[]}', model: 'spy' };
      },
    };
    const told: string[] = [];
    const { encounter } = await extractEncounter(
      note,
      { recognizers, languageModel },
      { onDisclosure: (id, disclosure) => told.push(id + JSON.stringify(disclosure)) },
    );
    expect(encounter.name?.value).toBe('Ottilie Brandvold');
    const sent = JSON.stringify(requests);
    expect(sent).not.toMatch(/brandvold|ottilie/i);
    expect(requests[0]!.text).not.toContain('94');
    expect(told.join()).not.toMatch(/brandvold|knee/i);
    expect(encounter.reason).toBeUndefined();
  });

  it('refuses a quote of a placeholder', async () => {
    const { encounter, warnings } = await run('{"reason":"[NAME]","procedures":[],"medications":[]}');
    expect(encounter.reason).toBeUndefined();
    expect(warnings).toHaveLength(1);
  });

  it('asks once more for an answer that is not JSON, then fails without a word of it', async () => {
    const { encounter } = await run(['CANARY', '{"reason":"knee pain","procedures":[],"medications":[]}']);
    expect(encounter.reason?.value).toBe('knee pain');
    const error = await caught(run(['CANARY', 'CANARY']));
    expect(error.code).toBe('model_answer_invalid');
    expect(error.message).not.toContain('CANARY');
  });

  it('passes failures of the model on', async () => {
    expect((await caught(run({ error: 'model_refused' }))).code).toBe('model_refused');
  });
});

it('without a model nothing is asked and the rules read everything', async () => {
  const { encounter, extractor } = await extractEncounter(note, { recognizers });
  expect(extractor.id).toBe('rules');
  expect(encounter.reason?.value).toBe('knee pain');
});

describe('the answer’s form', () => {
  it.each<[remark: string, json: string, expected: object]>([
    [
      'null for a quote',
      '{"reason":null,"procedures":[],"medications":[]}',
      { procedures: [], medications: [] },
    ],
    ['null in a list', '{"procedures":[null,"x"],"medications":[]}', { procedures: ['x'], medications: [] }],
    [
      'a fence',
      '```json\n{"procedures":[],"medications":["a"]}\n```',
      { procedures: [], medications: ['a'] },
    ],
  ])('%s', (_, json, expected) => {
    expect(parseEncounterAnswer(json)).toEqual(expected);
  });

  it.each(['[]', '{}', '{"procedures":"x","medications":[]}', 'no'])('refuses %s', async (json) => {
    const error = await caught(Promise.resolve().then(() => parseEncounterAnswer(json)));
    expect(error.code).toBe('model_answer_invalid');
  });
});

it('a changed prompt is a new version', async () => {
  const { instructions, repair } = encounterPrompts['encounter-1'];
  expect((await sha256Hex(`${instructions}\n${repair}`)).slice(0, 16)).toBe('5c8c404df65b4cea');
});
