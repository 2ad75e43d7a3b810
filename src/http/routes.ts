import { answerAssert } from './answers/assert.ts';
import { answerConcept } from './answers/concept.ts';
import { answerEncounter } from './answers/encounter.ts';
import { answerHealth, answerMetrics, answerReady } from './answers/health.ts';
import { answerLink } from './answers/link.ts';
import { answerCode, answerDeidentify } from './answers/note.ts';
import type { Route } from './route.ts';

/** Everything that is served. A POST takes JSON and waits for its turn; a GET takes no body. */
export const routes: readonly Route[] = [
  { method: 'POST', path: '/v1/code', answer: answerCode },
  { method: 'POST', path: '/v1/deidentify', answer: answerDeidentify },
  { method: 'POST', path: '/v1/extract/encounter', answer: answerEncounter },
  { method: 'POST', path: '/v1/link', answer: answerLink },
  { method: 'POST', path: '/v1/assert', answer: answerAssert },
  { method: 'GET', path: '/v1/concepts/:code', answer: answerConcept },
  { method: 'GET', path: '/healthz', answer: answerHealth },
  { method: 'GET', path: '/readyz', answer: answerReady },
  { method: 'GET', path: '/metrics', answer: answerMetrics },
];
