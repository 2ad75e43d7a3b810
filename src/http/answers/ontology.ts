import * as z from 'zod';
import { conceptDetail } from '../../browse/concept-detail.ts';
import { findConcepts } from '../../browse/find-concepts.ts';
import { parseTyped } from '../../browse/typed.ts';
import { ClincodeError } from '../../errors.ts';
import { MAX_TOP } from '../../link/link-input.ts';
import { assertKnownFields, parseInput } from '../../note/invalid-input.ts';
import type { HttpOptions } from '../options.ts';
import type { Answer, Route, RouteRequest } from '../route.ts';

const DEFAULT_TOP = 10;
const querySchema = z.object({
  q: z.string('expected text').optional(),
  top: z.coerce.number().int().min(1).max(MAX_TOP).optional(),
});

/** GET /v1/ontology/search?q=…&top=10. */
async function answerSearch({ query }: RouteRequest, options: HttpOptions): Promise<Answer> {
  assertKnownFields(query, ['q', 'top']);
  const { q, top = DEFAULT_TOP } = parseInput(querySchema, query);
  const typed = parseTyped(q, 'q');
  const { index } = await options.getPorts();
  return { json: { results: findConcepts(typed, top, index) } };
}

/** GET /v1/ontology/concepts/:code. */
async function answerDetail({ params }: RouteRequest, options: HttpOptions): Promise<Answer> {
  const { concepts } = (await options.getPorts()).index;
  const detail = conceptDetail(params.code ?? '', concepts);
  // the code is not repeated: the path may hold anything
  if (detail === undefined) throw new ClincodeError('not_found', 'the index has no concept with this code');
  return { json: detail };
}

/** Looking the terminology up. Not served by the Worker. */
export const ontologyRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/ontology/search', answer: answerSearch },
  { method: 'GET', path: '/v1/ontology/concepts/:code', answer: answerDetail },
];
