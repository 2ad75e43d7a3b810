import { beforeAll, expect, test } from 'vitest';
import type { HttpApp } from '../../src/http/environment.ts';
import type { CodedNote } from '../../src/result/coded-note.ts';
import { postJson, testApp, testPorts } from '../support/http.ts';

const FEMALE = 'IFA 248152002 | Female (finding) |';
const row = (rule: string, code: string, priority: number, group = 1) => ({
  rule,
  code,
  group,
  priority,
  advice: code === '' ? 'CANNOT BE CLASSIFIED' : `ALWAYS ${code}`,
});

let app: HttpApp;
beforeAll(async () => {
  app = testApp(
    await testPorts(
      [],
      [
        {
          code: '8098009',
          name: 'Bladder neck obstruction',
          parents: ['64572001'],
          maps: [row(FEMALE, 'N32.1', 1), row('OTHERWISE TRUE', 'N32.0', 2), row('TRUE', 'Z99.9', 1, 2)],
        },
        { code: '195967001', name: 'Asthma', parents: ['73211009'], maps: [row('TRUE', '', 1)] },
        {
          code: '90560007',
          name: 'Gout',
          active: false,
          retired: {
            reason: 'duplicate',
            replacedBy: [{ code: '8098009', relation: 'same as' }, { code: '1' }],
          },
        },
      ],
    ),
  );
});

test.each([
  ['a woman', { sex: 'female' }, ['N32.1', 'Z99.9'], undefined],
  ['a man', { sex: 'M', names: ['John Smith'] }, ['N32.0', 'Z99.9'], undefined],
  ['nobody knows', undefined, ['N32.0', 'Z99.9'], ['sex']],
])('a note of a patient: %s', async (_, patient, codes, undecided) => {
  const response = await postJson(app, '/v1/code', { text: 'He has bladder neck obstruction.', patient });
  const note = (await response.json()) as CodedNote;
  expect(note.mentions[0]!.maps.map(({ coding }) => coding.code)).toEqual(codes);
  expect(note.mentions[0]!.maps[0]).toMatchObject({ advice: `ALWAYS ${codes[0]}` });
  expect(note.mentions[0]!.maps[0]!.undecided).toEqual(undecided);
  expect(note.codes[0]!.maps).toEqual(note.mentions[0]!.maps);
});

test('a retired concept answers with its reason, its replacement and the map of that', async () => {
  expect(await (await app.request('/v1/concepts/90560007')).json()).toMatchObject({
    active: false,
    retired: {
      reason: 'duplicate',
      replacedBy: [{ code: '8098009', relation: 'same as', name: 'Bladder neck obstruction' }, { code: '1' }],
    },
    maps: [
      { coding: { code: 'N32.0' }, replacement: '8098009', undecided: ['sex'] },
      { coding: { code: 'Z99.9' }, replacement: '8098009' },
    ],
  });
});

test('a concept that its map calls unmappable says so, and inherits nothing', async () => {
  expect(await (await app.request('/v1/concepts/195967001')).json()).toMatchObject({
    maps: [],
    unmapped: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', group: 1, advice: 'CANNOT BE CLASSIFIED' }],
  });
});
