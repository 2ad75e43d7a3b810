import { describe, expect } from 'vitest';
import type { PhiCategory } from '../../src/deidentify/phi-category.ts';
import {
  type Metrics,
  type ReloadOutcome,
  type RouteLabel,
  reloadOutcomes,
  routeLabels,
} from '../../src/observe/metrics.ts';
import { contractCases, type Exceptions } from '../support/contract-cases.ts';

/** The promises of Metrics. Names of series are the adapter's own; numbers and labels are not. */
export function metricsContract(name: string, create: () => Metrics, exceptions: Exceptions = {}): void {
  describe(`Metrics contract: ${name}`, () => {
    const { check, end } = contractCases(exceptions);
    const pageAfter = async (count: (metrics: Metrics) => void): Promise<string> => {
      const metrics = create();
      count(metrics);
      const { contentType, text } = await metrics.page();
      expect(contentType).toMatch(/^[a-z]+\/[a-z.+-]+/);
      return text;
    };

    check('has a page before anything was counted', async () => {
      expect(typeof (await pageAfter(() => {}))).toBe('string');
    });

    check('shows what was counted', async () => {
      const page = await pageAfter((metrics) => {
        metrics.note(4321, 17);
        metrics.replaced('PHONE', 29);
        metrics.request('/v1/code', 200, 0.02);
      });
      for (const shown of ['4321', '17', '29', 'PHONE', '/v1/code', '200']) expect(page).toContain(shown);
    });

    check('names the indexes that are served now, and no others', async () => {
      const page = await pageAfter((metrics) => {
        metrics.serving([{ id: 'aaa1', system: 'urn:one', release: '2025' }]);
        metrics.serving([
          { id: 'bbb2', system: 'urn:one', release: '2026' },
          { id: 'ccc3', system: 'urn:two' },
        ]);
      });
      for (const shown of ['bbb2', 'ccc3', 'urn:one', 'urn:two', '2026']) expect(page).toContain(shown);
      for (const gone of ['aaa1', '2025']) expect(page).not.toContain(gone);
    });

    check('adds up', async () => {
      const page = await pageAfter((metrics) => {
        for (let i = 0; i < 3; i++) metrics.note(1111, 7);
        metrics.replaced('NAME', 100);
        metrics.replaced('NAME', 23);
      });
      for (const sum of ['3333', '21', '123']) expect(page).toContain(sum);
    });

    check('takes every route', async () => {
      const page = await pageAfter((metrics) => {
        for (const route of routeLabels) metrics.request(route, 200, 0.01);
      });
      for (const route of routeLabels) expect(page).toContain(route);
    });

    check('tells the outcomes of reloads apart', async () => {
      const page = await pageAfter((metrics) => {
        reloadOutcomes.forEach((outcome, i) => {
          for (let times = 0; times < 211 + i; times++) metrics.reload(outcome);
        });
      });
      reloadOutcomes.forEach((outcome, i) => {
        expect(page).toMatch(new RegExp(`${outcome}.*\\b${211 + i}\\b`));
      });
    });

    check('shows no label from outside its sets, even where the types were ignored', async () => {
      const page = await pageAfter((metrics) => {
        metrics.request('/patients/Quennell' as RouteLabel, 200, 0.01);
        metrics.request('/v1/code', 90_817_263, 0.01);
        metrics.replaced('Zebulon Quennell' as PhiCategory, 1);
        metrics.reload('/srv/Quennell' as ReloadOutcome);
      });
      expect(page).not.toMatch(/Quennell|90817263/);
    });

    check('shares nothing between two instances', async () => {
      const [one, two] = [create(), create()];
      one.note(987_654, 1);
      expect((await one.page()).text).toContain('987654');
      expect((await two.page()).text).not.toContain('987654');
    });

    end();
  });
}
