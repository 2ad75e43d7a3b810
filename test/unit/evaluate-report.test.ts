import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../src/evaluate/compare-runs.ts';
import { classifyError } from '../../src/evaluate/error-classes.ts';
import { errorRows, exampleRows } from '../../src/evaluate/error-rows.ts';
import { differenceWording, intervalWording, pWording } from '../../src/evaluate/figure-wording.ts';
import { type GoldRow, parseGoldRow } from '../../src/evaluate/gold-row.ts';
import { createHierarchy } from '../../src/evaluate/hierarchy.ts';
import type { LinkAnswer } from '../../src/evaluate/link-answer.ts';
import { linkReport } from '../../src/evaluate/link-report.ts';
import { linkReportHtml } from '../../src/evaluate/link-report-html.ts';
import { linkReportText } from '../../src/evaluate/link-report-text.ts';
import { isReportFile, parseReportRows, reportFile, reportJson } from '../../src/evaluate/report-file.ts';
import { type ScoredMention, scoredRows, scoreMentions } from '../../src/evaluate/score-link.ts';
import { caughtIn } from '../support/caught.ts';

/** What would run, if an escape failed, in every place that text of the gold file or of the run reaches. */
const script = `<script>alert("1")</script>'"&`;
const hierarchy = createHierarchy((code) => {
  const parents = { b: ['a'], c: ['a'] }[code] ?? [];
  return code === 'z' ? undefined : { name: `${code} ${script}`, synonyms: [], parents, abbreviations: [] };
});

/** Forty rows of ten documents: half right and linked at 0.9, a quarter wrong and ambiguous at 0.4, a quarter unlinked. */
function evaluated() {
  const rows = Array.from({ length: 40 }, (_, i) =>
    parseGoldRow(
      {
        id: `r${i}${script}`,
        doc: `d${i % 10}`,
        mention: `mention ${i % 8} ${script}`,
        context: `Before mention ${i % 8} ${script} and behind.`,
        gold: i === 39 ? ['z'] : ['b'],
        gold_near: ['a'],
      },
      'gold',
    ),
  );
  const answers: readonly LinkAnswer[] = [
    { status: 'linked', candidates: [{ code: 'b', confidence: 0.9 }] },
    { status: 'linked', candidates: [{ code: 'b', confidence: 0.9 }] },
    {
      status: 'ambiguous',
      candidates: [{ code: 'a', matchedTerm: script, method: script, confidence: 0.4 }, { code: 'b' }],
    },
    { status: 'unlinked', candidates: [] },
  ];
  const { scored, leftOut } = scoredRows(rows);
  const answerOf = (row: GoldRow) => answers[rows.indexOf(row) % 4];
  return { mentions: scoreMentions(scored, answerOf), leftOut };
}

const { mentions, leftOut } = evaluated();
const errorOf = (mention: ScoredMention) => classifyError(mention, hierarchy);
const ranked = mentions.map(({ row, rank }) => ({ id: row.id, doc: row.doc, rank }));
const comparison = compareRuns(
  ranked,
  ranked.map((row, i) => ({ ...row, rank: i === 0 ? undefined : i === 2 ? 1 : row.rank })),
);
const report = linkReport(mentions, leftOut, errorOf, comparison);

describe('linkReport', () => {
  it('has the figures of these rows', () => {
    expect(report.documents).toBe(10);
    expect(report.score).toMatchObject({ n: 40, 'acc@1': 0.5, 'acc@5': 0.75, missing: 0, unique: 9 });
    expect(report.accuracy['acc@1']).toMatchObject({ count: 20, of: 40, value: 0.5 });
    // the ambiguous ten have a parent of the gold first
    expect(report.nearAccuracy?.value).toBe(0.75);
    expect(report.statuses).toEqual({ linked: 20, ambiguous: 10, unlinked: 10 });
    expect(report.linked?.precision.value).toBe(1);
    expect(report.linked?.coverage.value).toBe(0.5);
    expect(report.coverage.atPrecision.point).toMatchObject({ threshold: 0.9, coverage: 0.5 });
    expect(report.calibration.n).toBe(30);
    // 20 rows say 0.9 and are right, 10 say 0.4 and are wrong
    expect(report.calibration.equalWidth).toBeCloseTo((20 * 0.1 + 10 * 0.4) / 30, 10);
    const errors = report.errors.classes.filter(({ count }) => count > 0);
    expect(errors).toEqual([
      { name: 'absent from the ontology', count: 1, goldInTop5: 0, goldInTop20: 0 },
      { name: 'granularity: gold below', count: 10, goldInTop5: 10, goldInTop20: 10 },
      { name: 'not found', count: 9, goldInTop5: 0, goldInTop20: 0 },
    ]);
    expect(errors.reduce((sum, { count }) => sum + count, 0)).toBe(report.errors.count);
  });

  it('says nothing of confidence and status where the run has none', () => {
    const bare = mentions.map(({ row }) => row);
    const plain = linkReport(
      scoreMentions(bare, () => ({ candidates: [{ code: 'b' }] })),
      leftOut,
      errorOf,
    );
    expect(plain).not.toHaveProperty('linked');
    expect(plain).not.toHaveProperty('statuses');
    expect(plain.calibration.n).toBe(0);
    expect(linkReportText(plain, { width: 100, colour: false })).toContain('no confidence in the answers');
    expect(linkReportHtml({ report: plain, rows: [], about: [] })).not.toContain('<svg');
  });
});

describe('the text', () => {
  const text = linkReportText(report, { width: 100, colour: false });
  it('has counts and no text of the gold file', () => {
    expect(text).toContain('40 mentions of 10 documents');
    expect(text).toContain('granularity: gold below');
    expect(text).toContain('1 fixed, 1 broken, of 40 rows');
    expect(text).not.toContain('script');
    expect(text).not.toContain('\u001b');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });
});

describe('the page', () => {
  const rows = exampleRows(errorRows(mentions, errorOf, hierarchy, comparison), 50);
  const html = linkReportHtml({ report, rows, about: [`gold ${script}`] });

  it('escapes everything that it quotes, and has no script of its own', () => {
    expect(html).not.toMatch(/<script/i);
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&quot;&amp;');
    expect(html).not.toContain(`alert("1")`);
    expect(html).not.toMatch(/\son\w+=/i);
  });

  it('asks for nothing from elsewhere', () => {
    expect(html).toContain(`default-src 'none'`);
    expect(html).not.toMatch(/https?:|url\(|@import|<link|<img|src=/i);
  });

  it('has a choice for each class that its rows have, and a rule that filters by it', () => {
    const choices = [...html.matchAll(/id="show-([\w-]+)"/g)].map(([, name]) => name);
    expect(choices).toEqual([
      'all',
      'absent-from-the-ontology',
      'granularity-gold-below',
      'not-found',
      'fixed',
      'broken',
    ]);
    for (const name of choices.slice(1)) {
      expect(html).toContain(`#show-${name}:checked ~ .scroll tbody tr:not(.${name})`);
      expect(html).toMatch(new RegExp(`<tr class="(?:[\\w-]+ )*${name}(?: [\\w-]+)*"`));
    }
  });

  it('draws both charts within their frames', () => {
    expect(html.match(/<svg /g)).toHaveLength(2);
    expect(html).not.toContain('NaN');
    for (const [, points] of html.matchAll(/points="([^"]+)"/g)) {
      for (const point of points!.split(' ')) {
        const [x, y] = point.split(',').map(Number);
        expect(x).toBeGreaterThanOrEqual(54);
        expect(x).toBeLessThanOrEqual(354);
        expect(y).toBeGreaterThanOrEqual(12);
        expect(y).toBeLessThanOrEqual(312);
      }
    }
  });

  it('is whole without errors too', () => {
    const right = scoreMentions(
      mentions.map(({ row }) => row),
      (row) => ({ candidates: [{ code: row.gold[0]!, confidence: 1 }] }),
    );
    const page = linkReportHtml({ report: linkReport(right, leftOut, errorOf), rows: [], about: [] });
    expect(page).toContain('<p>None.</p>');
    expect(page).not.toContain('NaN');
  });
});

describe('the report for programs', () => {
  const evaluatedBy = { software: 'clincode', gold: 'g.jsonl', field: 'gold' };

  it('counts the rows of a comparison and holds no text of the gold file', () => {
    const json = JSON.stringify(reportJson(report, evaluatedBy));
    expect(JSON.parse(json).comparison).toMatchObject({ fixed: 1, broken: 1, n: 40 });
    expect(json).not.toContain('mention 1');
    expect(json).not.toContain('script');
  });

  it('with rows is read back for a comparison', () => {
    const json: unknown = JSON.parse(JSON.stringify(reportFile(report, evaluatedBy, mentions)));
    expect(isReportFile(json)).toBe(true);
    expect(parseReportRows(json)).toEqual(ranked);
    expect(compareRuns(ranked, parseReportRows(json))).toMatchObject({ n: 40, unmatched: 0, difference: 0 });
  });

  it.each([
    ['a line of answers', { id: 1, candidates: [] }],
    ['a list', []],
    ['nothing', null],
  ])('%s is no report', (_, json) => {
    expect(isReportFile(json)).toBe(false);
  });

  it('of another version is refused by name', async () => {
    const error = await caughtIn(() => parseReportRows({ format: 'clincode-link-report/0', rows: [] }));
    expect(error.code).toBe('unknown_format');
    expect(error.message).toContain('clincode-link-report/1');
  });
});

it.each([
  [differenceWording(0.0312), '+0.031'],
  [differenceWording(-0.0312), '−0.031'],
  [differenceWording(0.0004), '0.000'],
  [differenceWording(-0.0004), '0.000'],
  [intervalWording({ low: 0.1, high: 0.25 }), '0.100–0.250'],
  [intervalWording(undefined), '–'],
  [pWording(0.0009), 'p < 0.001'],
  [pWording(0.0499), 'p = 0.050'],
])('wording: %s', (said, wanted) => {
  expect(said).toBe(wanted);
});
