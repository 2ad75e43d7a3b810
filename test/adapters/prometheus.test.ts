import { expect, it } from 'vitest';
import { createPrometheusMetrics } from '../../src/observe/prometheus.ts';
import { metricsContract } from '../contract/metrics.contract.ts';

metricsContract('prometheus', () => createPrometheusMetrics());

it('prometheus adds the figures of the process when asked to', async () => {
  const { text } = await createPrometheusMetrics({ processMetrics: true }).page();
  expect(text).toContain('clincode_process_resident_memory_bytes');
});
