import { beforeAll, expect, it } from 'vitest';
import { ontologyRoutes } from '../../src/http/answers/ontology.ts';
import type { HttpApp } from '../../src/http/environment.ts';
import { errorOf, memoryLogger, testApp, testPorts } from '../support/http.ts';

let app: HttpApp;
const logger = memoryLogger();
beforeAll(async () => {
  app = testApp(await testPorts(), { logger }, ontologyRoutes);
});

it('searches as one types', async () => {
  const response = await app.request('/v1/ontology/search?q=type%202%20diab&top=1');
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    results: [
      {
        code: '44054006',
        name: 'Diabetes mellitus type 2',
        matchedTerm: 'type 2 diabetes',
        scope: 'exact',
        parents: [{ code: '73211009', name: 'Diabetes mellitus' }],
        children: [],
        childCount: 0,
      },
    ],
  });
});

it('nothing found is an empty list', async () => {
  expect(await (await app.request('/v1/ontology/search?q=zzz')).json()).toEqual({ results: [] });
});

it.each([
  ['', 422, 'text_missing'],
  ['?q=', 422, 'text_missing'],
  ['?q=a&top=0', 422, 'invalid_input'],
  ['?q=a&top=x', 422, 'invalid_input'],
  ['?q=a&limit=3', 422, 'invalid_input'],
  [`?q=${'a'.repeat(501)}`, 413, 'text_too_large'],
  ['?q=a%00', 422, 'text_has_nul'],
])('search%s is refused: %i %s', async (query, status, code) => {
  const response = await app.request(`/v1/ontology/search${query}`);
  expect(response.status).toBe(status);
  expect((await errorOf(response)).code).toBe(code);
});

it('shows a concept, or none', async () => {
  const response = await app.request('/v1/ontology/concepts/73211009');
  expect(await response.json()).toMatchObject({
    code: '73211009',
    children: [{ code: '44054006', name: 'Diabetes mellitus type 2' }],
    ancestorCount: 1,
    maps: [{ coding: { code: 'E11.9' } }],
  });
  const none = await app.request('/v1/ontology/concepts/4711');
  expect(none.status).toBe(404);
  expect((await errorOf(none)).message).not.toContain('4711');
});

it('writes neither query nor code into the log', async () => {
  await app.request('/v1/ontology/search?q=secretword');
  await app.request('/v1/ontology/concepts/12345678');
  expect(JSON.stringify(logger.lines)).not.toMatch(/secretword|12345678/);
});
