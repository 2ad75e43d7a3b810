import * as z from 'zod';
import { ClincodeError } from '../../errors.ts';
import { link } from '../../link/link.ts';
import type { LinkIndex } from '../../link/link-index.ts';
import { type LinkInput, parseLinkInput, topSchema } from '../../link/link-input.ts';
import { assertKnownFields, invalidInput } from '../../note/invalid-input.ts';
import { type LinkRow, linkRow } from '../../result/link-row.ts';
import type { HttpOptions } from '../options.ts';
import type { Answer, RouteRequest } from '../route.ts';

const MAX_QUERIES = 1000;
/** Names linked between two looks at the clock: linking is all computing, and other requests must get in. */
const TURN = 25;
const queryFields = ['id', 'name', 'context', 'top'];
const batchSchema = z.object({ queries: z.array(z.unknown()).max(MAX_QUERIES), top: topSchema });

/** POST /v1/link: one name, or `{"queries": […]}` to `{"results": […]}` in the same order. */
export async function answerLink(request: RouteRequest, options: HttpOptions): Promise<Answer> {
  const { json } = request;
  const batch = typeof json === 'object' && json !== null && 'queries' in json;
  const inputs = batch ? readBatch(json) : [readQuery(json, request.requestId)];
  const { index } = await options.getPorts();
  const results: LinkRow[] = [];
  for (let from = 0; from < inputs.length; from += TURN) {
    if (from > 0) await new Promise((resolve) => setTimeout(resolve, 0));
    request.signal.throwIfAborted();
    results.push(...(await linkAll(inputs.slice(from, from + TURN), index)));
  }
  return { json: batch ? { results } : results[0] };
}

function readQuery(json: unknown, fallbackId: string): LinkInput {
  assertKnownFields(json, queryFields);
  return parseLinkInput(json, fallbackId);
}

function readBatch(json: object): readonly LinkInput[] {
  assertKnownFields(json, ['queries', 'top']);
  const parsed = batchSchema.safeParse(json);
  if (!parsed.success) throw invalidInput(parsed.error);
  const { queries, top } = parsed.data;
  return queries.map((query, i) => {
    try {
      const input = readQuery(query, String(i + 1));
      return input.top === undefined && top !== undefined ? { ...input, top } : input;
    } catch (error) {
      if (error instanceof ClincodeError)
        throw new ClincodeError(error.code, `queries.${i}: ${error.message}`);
      throw error;
    }
  });
}

/** One call of the link stage for each `top` that was asked for: nearly always one. */
async function linkAll(inputs: readonly LinkInput[], index: LinkIndex): Promise<readonly LinkRow[]> {
  const rows: LinkRow[] = [];
  for (const top of new Set(inputs.map((input) => input.top))) {
    const places = inputs.flatMap((input, place) => (input.top === top ? [place] : []));
    const linked = await link(
      places.map((place) => inputs[place]!.query),
      index,
      top === undefined ? {} : { top },
    );
    places.forEach((place, i) => {
      rows[place] = linkRow(inputs[place]!.id, linked[i]!);
    });
  }
  return rows;
}
