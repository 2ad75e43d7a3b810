import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { exceeds, parseChangeLimit } from '../../src/releases/change-gate.ts';
import { circlesOf } from '../../src/releases/circles.ts';
import { codeHistory, historyText } from '../../src/releases/code-history.ts';
import { compareAnswers } from '../../src/releases/compare-answers.ts';
import { compareReleases } from '../../src/releases/compare-releases.ts';
import { diffHtml } from '../../src/releases/diff-html.ts';
import type { DiffReport } from '../../src/releases/diff-report.ts';
import { diffText } from '../../src/releases/diff-text.ts';
import { validateRelease } from '../../src/releases/validate-release.ts';
import { codeSystems } from '../../src/terminology/code-system.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { conceptStoreOf } from '../support/concept-store.ts';
import { smallConcepts, smallIndex, smallIndexOf } from '../support/small-index.ts';

const read = (rows: readonly object[]) => rows.map((row, i) => parseConcept(row, i + 1));
const old = conceptStoreOf(
  read([
    { code: 'R', name: 'root' },
    { code: 'A', name: 'alpha', synonyms: ['first'], parents: ['R'], maps: ['I10'] },
    { code: 'B', name: 'beta', parents: ['R'] },
    { code: 'C', name: 'gamma', parents: ['R'], active: false },
    { code: 'D', name: 'delta', parents: ['R'] },
    { code: 'E', name: 'epsilon', parents: ['R'], synonyms: ['fifth'] },
    { code: 'S', name: 'same', synonyms: ['one', 'two'] },
  ]),
);
const current = conceptStoreOf(
  read([
    { code: 'R', name: 'root' },
    { code: 'S', name: 'same', synonyms: ['two', 'One'] },
    { code: 'A', name: 'alpha <1>', synonyms: ['alpha', 'uno'], parents: ['B'], maps: ['I11', 'I10'] },
    { code: 'B', name: 'beta', parents: ['R'], active: false },
    { code: 'C', name: 'gamma', parents: ['R'] },
    { code: 'E', name: 'fifth', parents: ['R'], synonyms: ['epsilon'] },
    { code: 'N', name: 'new', parents: ['R'] },
  ]),
);

describe('two releases', () => {
  const diff = compareReleases(old, current);
  it('counts what became of each code', () => {
    expect(diff).toMatchObject({
      active: { before: 6, after: 6 },
      counts: { added: 1, restored: 1, retired: 2, renamed: 2, remapped: 1, moved: 1, terms: 1 },
      changed: 6,
      termsAdded: 1,
      termsRemoved: 1,
    });
  });

  it('tells what it was and what it is', () => {
    expect(diff.changes.find(({ code }) => code === 'A')).toEqual({
      code: 'A',
      name: 'alpha <1>',
      kinds: ['renamed', 'remapped', 'moved', 'terms'],
      nameBefore: 'alpha',
      mapsBefore: ['I10'],
      maps: ['I11', 'I10'],
      parentsBefore: ['R'],
      parents: ['B'],
      termsAdded: ['uno'],
      termsRemoved: ['first'],
    });
    expect(diff.changes.find(({ code }) => code === 'D')).toMatchObject({ kinds: ['retired'], gone: true });
    expect(diff.changes.some(({ code }) => code === 'S')).toBe(false);
  });

  it('a release against itself has no change', () => {
    expect(compareReleases(old, old)).toMatchObject({ changed: 0, changes: [] });
  });

  it('is text and a page without script, with the words escaped', () => {
    const index = { folder: './x', id: 'f'.repeat(64), system: 'urn:x', concepts: 7, terms: 9 };
    const report: DiffReport = {
      before: { ...index, release: '1' },
      after: { ...index, release: '2' },
      release: diff,
      answers: {
        probes: 3,
        changed: [
          {
            id: '1',
            name: '<b>',
            before: { status: 'unlinked' },
            after: { status: 'linked', code: 'A', display: 'alpha' },
          },
        ],
      },
      gate: { of: 'answers', changed: 1, compared: 3, limit: '0', passed: false },
    };
    const text = diffText(report, 1);
    expect(text).toContain('gate FAILED: 1 of 3 answers changed, allowed 0');
    expect(text).toContain('… and 1 more');
    expect(text).toContain('A  alpha <1>: I10 → I11, I10');
    const html = diffHtml(report, 200);
    expect(html).toContain('alpha &lt;1&gt;');
    expect(html).not.toMatch(/<script|<b>:|alpha <1>/);
  });

  it('a code through releases', () => {
    const rows = codeHistory('B', [
      { folder: 'x', release: '1', concepts: old },
      { folder: 'y', release: '2', concepts: current },
    ]);
    expect(rows).toMatchObject([
      { state: 'active', terms: 1 },
      { state: 'inactive', change: { kinds: ['retired'] } },
    ]);
    expect(historyText('B', rows)).toContain('2  inactive  beta');
    expect(codeHistory('zz', [{ folder: 'x', concepts: old }])).toEqual([{ folder: 'x', state: 'absent' }]);
  });
});

describe('the gate', () => {
  it.each([
    ['25', { count: 25 }],
    ['0', { count: 0 }],
    ['2%', { share: 0.02 }],
    ['0.02', { share: 0.02 }],
    ['1.0', { share: 1 }],
    ['120%', undefined],
    ['1.5', undefined],
    ['-1', undefined],
    ['many', undefined],
  ])('%s', (written, limit) => expect(parseChangeLimit(written)).toEqual(limit));

  it('lets pass what is allowed exactly', () => {
    expect(exceeds({ count: 2 }, 2, 10)).toBe(false);
    expect(exceeds({ count: 2 }, 3, 10)).toBe(true);
    expect(exceeds({ share: 0.2 }, 2, 10)).toBe(false);
    expect(exceeds({ share: 0 }, 1, 10)).toBe(true);
  });
});

describe('answers of two indexes', () => {
  let before: Awaited<ReturnType<typeof smallIndex>>;
  let after: typeof before;
  beforeAll(async () => {
    before = await smallIndex();
    after = await smallIndexOf(smallConcepts().filter(({ code }) => code !== '37796009'));
  });

  it('tells the names that are answered otherwise', async () => {
    const probes = ['migraine', 'high blood pressure'].map((name) => ({ id: name, query: { name } }));
    const { probes: count, changed } = await compareAnswers(probes, before, after);
    expect(count).toBe(2);
    expect(changed).toMatchObject([{ name: 'migraine', before: { code: '37796009' } }]);
  });
});

describe('validation', () => {
  const kindsOf = (rows: readonly object[], more = {}) => {
    const { problems, summary } = validateRelease(read(rows), { system: 'urn:x', ...more });
    expect(summary.errors + summary.warnings).toBe(problems.length);
    return problems.map(({ kind, codes }) => `${kind} ${codes.join(' ')}`);
  };

  it.each([
    [
      'a circle',
      [
        { code: 'A', name: 'a', parents: ['B'] },
        { code: 'B', name: 'b', parents: ['A'] },
      ],
      ['cycle A B'],
    ],
    ['its own parent', [{ code: 'A', name: 'a', parents: ['A'] }], ['cycle A']],
    ['a parent that is not there', [{ code: 'A', name: 'a', parents: ['Z'] }], ['missing-parent A']],
    [
      'a flat list has no orphans',
      [
        { code: 'A', name: 'a' },
        { code: 'B', name: 'b' },
      ],
      [],
    ],
    [
      'an orphan beside a hierarchy',
      [
        { code: 'A', name: 'a' },
        { code: 'B', name: 'b', parents: ['A'] },
        { code: 'C', name: 'c' },
      ],
      ['orphan C'],
    ],
    [
      'an inactive parent',
      [
        { code: 'A', name: 'a', active: false },
        { code: 'B', name: 'b', parents: ['A'] },
      ],
      ['inactive-parent B A'],
    ],
    [
      'one name twice',
      [
        { code: 'A', name: 'Gout' },
        { code: 'B', name: 'gout' },
      ],
      ['duplicate-name A B'],
    ],
    [
      'a synonym twice',
      [
        { code: 'A', name: 'a', synonyms: ['x'] },
        { code: 'B', name: 'b', synonyms: ['X'] },
      ],
      ['duplicate-term A B'],
    ],
    [
      'an abbreviation may be shared',
      [
        { code: 'A', name: 'a', abbreviations: ['x'] },
        { code: 'B', name: 'b', abbreviations: ['x'] },
      ],
      [],
    ],
    [
      'of an inactive concept nothing is shared',
      [
        { code: 'A', name: 'a' },
        { code: 'B', name: 'a', active: false },
      ],
      [],
    ],
  ])('%s', (_, rows, expected) => expect(kindsOf(rows)).toEqual(expected));

  it('checks check digits of SNOMED CT only, and maps if their targets are known', () => {
    const rows = [
      { code: '44054006', name: 'a', maps: ['E11.9', 'X99'] },
      { code: '44054007', name: 'b' },
    ];
    expect(kindsOf(rows)).toEqual([]);
    const targets = new Set(['E119']);
    expect(kindsOf(rows, { system: codeSystems.snomedCt, targets })).toEqual([
      'map-target-unknown 44054006',
      'check-digit 44054007',
    ]);
  });

  it('circles are the concepts that lie below themselves', () => {
    const graph = fc.array(fc.array(fc.nat(7), { maxLength: 2 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(graph, (parents) => {
        const found = circlesOf(
          parents.map((above, n) => ({ code: `${n}`, parents: above.map(String) })),
        ).flat();
        const reaches = (from: number, to: number): boolean => {
          const seen = new Set<number>(parents[from]);
          for (const at of seen) for (const above of parents[at]!) seen.add(above);
          return seen.has(to);
        };
        expect(found.toSorted()).toEqual(parents.flatMap((_, n) => (reaches(n, n) ? [`${n}`] : [])));
      }),
    );
  });
});
