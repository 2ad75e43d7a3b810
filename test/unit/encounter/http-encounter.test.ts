import { expect, it } from 'vitest';
import { extractEncounter } from '../../../src/extract/encounter/extract-encounter.ts';
import type { HttpPorts } from '../../../src/http/options.ts';
import { encounterRow } from '../../../src/result/encounter-row.ts';
import { encounterTable } from '../../../src/result/encounter-table.ts';
import { errorOf, postJson, testApp, testPorts } from '../../support/http.ts';

const path = '/v1/extract/encounter';
const text = 'Patient: Ottilie Brandvold\nCC: Gout\nRx: Aspirin 81 MG';

const withRules = async (): Promise<HttpPorts> => {
  const ports = await testPorts();
  return {
    ...ports,
    readEncounter: async (note) =>
      encounterRow(await extractEncounter(note, { recognizers: ports.recognizers })),
  };
};

it('answers the fields with their places', async () => {
  const response = await postJson(testApp(await withRules()), path, { id: 7, text });
  expect(response.status).toBe(200);
  const row = (await response.json()) as ReturnType<typeof encounterRow>;
  expect(row).toMatchObject({
    id: '7',
    encounter_data: {
      name: 'Ottilie Brandvold',
      age: null,
      reason: 'Gout',
      procedures: [],
      medications: ['Aspirin 81 MG'],
    },
    spans: { name: { start: 9, end: 26 }, age: null, procedures: [] },
  });
  const table = encounterTable(row, { width: 80, colour: false });
  expect(table).toContain('Aspirin 81 MG');
  expect(table).toContain('9–26');
});

it('is not found where no rules are, as in a Worker', async () => {
  const response = await postJson(testApp(await testPorts()), path, { text });
  expect(response.status).toBe(404);
  expect((await errorOf(response)).code).toBe('not_found');
});

it.each([
  [{ text, pateint: {} }, 'invalid_input'],
  [{ text, extractor: 'a b' }, 'invalid_input'],
  [{ text: ' ' }, 'text_missing'],
])('refuses %j', async (body, code) => {
  const error = await errorOf(await postJson(testApp(await withRules()), path, body));
  expect(error.code).toBe(code);
  expect(error.message).not.toContain('Brandvold');
});
