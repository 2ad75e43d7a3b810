import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorKinds } from '../../src/errors.ts';
import { ontologyRoutes } from '../../src/http/answers/ontology.ts';
import { routes } from '../../src/http/routes.ts';

const doc = readFileSync(new URL('../../docs/http-api.md', import.meta.url), 'utf8');

test('the error table of docs/http-api.md is errorKinds', () => {
  const rows = [...doc.matchAll(/^\| `(\w+)` \| (\d{3}) \| (yes|no) \| .+ \|$/gm)].map((row) => row.slice(1));
  const kinds = Object.entries(errorKinds).map(([code, { status, retryable }]) => [
    code,
    String(status),
    retryable ? 'yes' : 'no',
  ]);
  expect(rows).toEqual(kinds);
});

test.each([...routes, ...ontologyRoutes].map((route) => [route.method, route.path]))(
  'docs/http-api.md shows %s %s',
  (method, path) => {
    const shown = path.replace(':code', '{code}');
    expect(doc).toContain(`| \`${method} ${shown}\` |`);
    expect(doc).toMatch(
      new RegExp(`^curl -s '?http://127\\.0\\.0\\.1:8787${path.replace(':code', '\\d+')}\\b`, 'm'),
    );
  },
);
