import { beforeAll, describe, expect, test } from 'vitest';
import type { MentionExtractor } from '../../src/extract/mention-extractor.ts';
import type { HttpApp } from '../../src/http/environment.ts';
import { tabularOf } from '../../src/map/tabular/tabular.ts';
import { withAdvice } from '../../src/result/advised-note.ts';
import type { CodedNote } from '../../src/result/coded-note.ts';
import { errorOf, postJson, testApp, testPorts } from '../support/http.ts';

const pregnancyOnly = (code: string) => ({
  code,
  name: code,
  parents: [],
  tabular: { billable: true, notes: { notes: ['FOR USE ONLY ON MATERNAL RECORDS'] } },
});

let app: HttpApp;
beforeAll(async () => {
  app = testApp(await testPorts());
});

const text = 'Mr. John Smith, MRN 00123456, has type 2 diabetes.\nNo HTN.';

describe('POST /v1/code', () => {
  test('answers a coded note in the caller’s own offsets', async () => {
    const response = await postJson(app, '/v1/code', {
      id: 7,
      text,
      patient: { names: ['John Smith'] },
      top: 2,
    });
    expect(response.status).toBe(200);
    const note = (await response.json()) as CodedNote;
    expect(Object.keys(note)).toEqual(['id', 'mentions', 'codes', 'provenance', 'warnings']);
    expect(note.id).toBe('7');
    const [first] = note.mentions;
    expect(first).toMatchObject({
      id: 'm1',
      text: 'type 2 diabetes',
      assertion: { polarity: 'affirmed' },
      link: { coding: { system: 'http://snomed.info/sct', code: '44054006' } },
    });
    expect(text.slice(first!.span.start, first!.span.end)).toBe('type 2 diabetes');
    expect(first!.candidates.length).toBeLessThanOrEqual(2);
    expect(note.provenance.replaced).toMatchObject({ NAME: 1, MRN: 1 });
  });

  test('adds advice where the server has what it is made of', async () => {
    const ports = await testPorts();
    const advised = testApp({
      ...ports,
      advise: (coded, note) => withAdvice(coded, { tabular: tabularOf([pregnancyOnly('E11.9')]) }, note),
    });
    const response = await postJson(advised, '/v1/code', { text, patient: { sex: 'M' } });
    expect(((await response.json()) as CodedNote).advice).toMatchObject([
      { kind: 'sex', codes: ['E11.9'], mentionIds: ['m1'] },
    ]);
  });

  test('tells the extractor what to take for a mention, if it has such a choice', async () => {
    const told: unknown[] = [];
    const choosing: MentionExtractor = {
      id: 'choosing',
      version: '1',
      hasScopes: true,
      async extract(_, options) {
        told.push(options?.local);
        return { mentions: [], rejectedQuotes: 0, warnings: [] };
      },
    };
    const own = testApp(await testPorts([choosing]));
    const asked = { extractor: 'choosing', scope: 'disorders+findings', style: 'findings' };
    expect((await postJson(own, '/v1/code', { text, ...asked })).status).toBe(200);
    expect((await postJson(own, '/v1/code', { text, extractor: 'choosing' })).status).toBe(200);
    expect(told).toEqual([{ scope: 'disorders+findings', style: 'findings' }, {}]);
    for (const wrong of [
      { scope: 'findings' },
      { style: 'i2b2' },
      { extractor: 'lexicon', scope: 'disorders' },
    ])
      expect(
        (await postJson(own, '/v1/code', { text, ...asked, ...wrong })).status,
        JSON.stringify(wrong),
      ).toBe(422);
    expect(told).toHaveLength(2);
  });

  test('names the request where the note has no id', async () => {
    const response = await postJson(app, '/v1/code', { text }, { headers: { 'x-request-id': 'ward-7_a' } });
    expect(((await response.json()) as CodedNote).id).toBe('ward-7_a');
    expect(response.headers.get('x-request-id')).toBe('ward-7_a');
  });
});

test('POST /v1/deidentify answers the text and spans of the contract', async () => {
  const response = await postJson(app, '/v1/deidentify', { id: 'n1', text });
  const row = (await response.json()) as { text: string; spans: { start: number; end: number }[] };
  expect(Object.keys(row)).toEqual(['id', 'text', 'spans']);
  expect(row.text).toContain('[MRN]');
  expect(row.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['John Smith', '00123456']);
  for (const span of row.spans)
    expect(Object.keys(span)).toEqual(['start', 'end', 'category', 'replacement']);
});

describe('POST /v1/deidentify with a style', () => {
  const asked = {
    id: 'n1',
    text: 'Seen 03/04/2021 by Dr. Alan Whitcombe, MRN 00123456.',
    style: 'surrogate',
  };
  const deidentifyKey = 'a key for tests only';

  test('writes surrogates, the same for a patient in every note, with offsets in the text that was sent', async () => {
    const keyed = testApp(await testPorts(), { deidentifyKey });
    const rows = await Promise.all(
      ['n1', 'n2'].map(async (id) => {
        const patient = { mrn: '00123456' };
        return (await postJson(keyed, '/v1/deidentify', { ...asked, id, patient })).json() as Promise<{
          text: string;
          spans: { start: number; end: number; category: string; replacement: string }[];
        }>;
      }),
    );
    const [one, other] = rows;
    expect(one!.text).toBe(other!.text);
    expect(one!.text).not.toMatch(/\[|Whitcombe|00123456|03\/04\/2021/);
    expect(one!.spans.map(({ start, end }) => asked.text.slice(start, end))).toEqual([
      '03/04/2021',
      'Alan Whitcombe',
      '00123456',
    ]);
  });

  test('shifts by whole weeks and reads the day first, if asked', async () => {
    const keyed = testApp(await testPorts(), { deidentifyKey });
    const row = (await (
      await postJson(keyed, '/v1/deidentify', {
        ...asked,
        style: 'shift',
        keepWeekdays: true,
        dateOrder: 'dmy',
      })
    ).json()) as { text: string; spans: { replacement: string }[] };
    const [day, month, year] = row.spans[0]!.replacement.split('/').map(Number);
    const days = (Date.UTC(year!, month! - 1, day) - Date.UTC(2021, 3, 3)) / 86_400_000;
    expect(Math.abs(days % 7)).toBe(0);
    expect(days).not.toBe(0);
    expect(row.text).toContain('[NAME], MRN [MRN]');
  });

  test('is refused where the server has no key, and by name where it does not exist', async () => {
    const refused = await postJson(app, '/v1/deidentify', asked);
    expect(refused.status).toBe(422);
    expect(await errorOf(refused)).toMatchObject({
      code: 'invalid_input',
      message: expect.stringContaining('CLINCODE_DEIDENTIFY_KEY'),
    });
    const unknown = await postJson(app, '/v1/deidentify', { ...asked, style: 'mask' });
    expect(unknown.status).toBe(422);
    expect((await errorOf(unknown)).message).toContain('"style"');
    expect((await postJson(app, '/v1/deidentify', { ...asked, style: 'placeholder' })).status).toBe(200);
  });
});

describe('POST /v1/link', () => {
  test('answers one name', async () => {
    const response = await postJson(app, '/v1/link', {
      id: 'q',
      name: 'Sugar diabetes',
      context: 'DM',
      top: 1,
    });
    const row = (await response.json()) as { candidates: object[] };
    expect(row).toMatchObject({ id: 'q', code: '73211009', display: 'Diabetes mellitus' });
    expect(row.candidates).toHaveLength(1);
    expect(Object.keys(row.candidates[0]!)).toEqual([
      'code',
      'display',
      'matchedTerm',
      'similarity',
      'confidence',
      'method',
    ]);
  });

  test('says null for what it could not link', async () => {
    const row = await (await postJson(app, '/v1/link', { id: 'q', name: '…' })).json();
    expect(row).toEqual({
      id: 'q',
      status: 'unlinked',
      code: null,
      display: null,
      confidence: null,
      candidates: [],
    });
  });

  test('answers a batch in its order, each with its own top', async () => {
    const queries = [
      { name: 'HTN', top: 1 },
      { id: 'b', name: 'T2DM' },
      { id: 'c', name: 'HTN', top: 2 },
    ];
    const response = await postJson(app, '/v1/link', { queries, top: 3 });
    const { results } = (await response.json()) as {
      results: { id: string; code: string; candidates: [] }[];
    };
    expect(results.map(({ id, code }) => [id, code])).toEqual([
      ['1', '38341003'],
      ['b', '44054006'],
      ['c', '38341003'],
    ]);
    expect(results[0]!.candidates).toHaveLength(1);
    expect(results[2]!.candidates.length).toBeLessThanOrEqual(2);
  });

  test('an empty batch has no results', async () => {
    expect(await (await postJson(app, '/v1/link', { queries: [] })).json()).toEqual({ results: [] });
  });
});

describe('GET /v1/concepts/:code', () => {
  test('shows a concept, its parents by name and its maps', async () => {
    expect(await (await app.request('/v1/concepts/44054006')).json()).toEqual({
      code: '44054006',
      name: 'Diabetes mellitus type 2',
      fsn: 'Diabetes mellitus type 2 (disorder)',
      semanticTag: 'disorder',
      synonyms: ['type 2 diabetes', 'type 2 diabetes mellitus'],
      abbreviations: ['T2DM'],
      parents: [{ code: '73211009', name: 'Diabetes mellitus' }, { code: '999999999' }],
      maps: [
        {
          coding: {
            system: 'http://hl7.org/fhir/sid/icd-10-cm',
            code: 'E11.9',
            display: 'Type 2 diabetes mellitus without complications',
          },
        },
      ],
    });
  });
});

describe('POST /v1/assert', () => {
  test('answers as the command does', async () => {
    const response = await postJson(app, '/v1/assert', { id: 3, text: 'Denies asthma.', start: 7, end: 13 });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      id: '3',
      polarity: 'negated',
      certainty: 'certain',
      temporality: 'current',
      experiencer: 'patient',
    });
  });

  test.each([
    ['a span that leaves the text', { start: 7, end: 99 }, 'span_outside_text'],
    ['an empty span', { start: 7, end: 7 }, 'span_outside_text'],
    ['no span', {}, 'invalid_input'],
    ['a field of another route', { start: 7, end: 13, patient: {} }, 'invalid_input'],
  ])('refuses %s', async (_, given, code) => {
    const response = await postJson(app, '/v1/assert', { text: 'Denies asthma.', ...given });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ error: { code } });
  });
});
