import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { phiCategories } from '../deidentify/phi-category.ts';
import { errorKinds } from '../errors.ts';
import { type Metrics, reloadOutcomes, routeLabels } from './metrics.ts';

export interface PrometheusOptions {
  /** Also the process's own figures: memory, event loop lag, open handles. */
  readonly processMetrics?: boolean;
}

const statuses = new Set<number>([200, ...Object.values(errorKinds).map((kind) => kind.status)]);

/** Metrics in Prometheus's text format, in a registry of their own. */
export function createPrometheusMetrics(options: PrometheusOptions = {}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (options.processMetrics) collectDefaultMetrics({ register: registry, prefix: 'clincode_' });
  const requests = new Histogram({
    name: 'clincode_http_request_seconds',
    help: 'Duration of HTTP requests by route and status.',
    labelNames: ['route', 'status'] as const,
    buckets: [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
    registers,
  });
  const notes = new Counter({ name: 'clincode_notes_total', help: 'Notes coded.', registers });
  const characters = new Counter({
    name: 'clincode_note_characters_total',
    help: 'UTF-16 units of the notes coded.',
    registers,
  });
  const mentions = new Counter({ name: 'clincode_mentions_total', help: 'Mentions found.', registers });
  const replaced = new Counter({
    name: 'clincode_identifiers_replaced_total',
    help: 'Identifiers replaced, by HIPAA category.',
    labelNames: ['category'] as const,
    registers,
  });
  const reloads = new Counter({
    name: 'clincode_index_reloads_total',
    help: 'Times that the index in place was opened anew, by how that ended.',
    labelNames: ['outcome'] as const,
    registers,
  });
  // an alert on an increase needs the zero before it
  for (const outcome of reloadOutcomes) reloads.inc({ outcome }, 0);
  const serving = new Gauge({
    name: 'clincode_index_info',
    help: '1 for each index that is served, by its id, code system and release.',
    labelNames: ['index', 'system', 'release'] as const,
    registers,
  });
  return {
    request(route, status, seconds) {
      // the types close these sets already; a caller in JavaScript must not open them
      const labels = {
        route: closed(route, routeLabels, 'unmatched'),
        status: statuses.has(status) ? String(status) : 'other',
      };
      requests.observe(labels, seconds);
    },
    note(chars, found) {
      notes.inc();
      characters.inc(chars);
      mentions.inc(found);
    },
    replaced(category, count) {
      replaced.inc({ category: closed(category, phiCategories, 'OTHER_ID') }, count);
    },
    reload(outcome) {
      reloads.inc({ outcome: closed(outcome, reloadOutcomes, 'refused') });
    },
    serving(indexes) {
      serving.reset();
      for (const { id, system, release = '' } of indexes) serving.set({ index: id, system, release }, 1);
    },
    async page() {
      return { contentType: registry.contentType, text: await registry.metrics() };
    },
  };
}

function closed<T extends string>(value: T, set: readonly T[], otherwise: T): T {
  return set.includes(value) ? value : otherwise;
}
