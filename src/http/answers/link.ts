import * as z from 'zod';
import { ClincodeError } from '../../errors.ts';
import { link } from '../../link/link.ts';
import type { LinkIndex } from '../../link/link-index.ts';
import { type LinkInput, parseLinkInput, topSchema } from '../../link/link-input.ts';
import { assertKnownFields, parseInput } from '../../note/invalid-input.ts';
import { type LinkRow, linkRow } from '../../result/link-row.ts';
import type { HttpOptions } from '../options.ts';
import type { Answer, RouteRequest } from '../route.ts';

const MAX_QUERIES = 1000;
/**
 * Linking is all computing, from a tenth of a millisecond a name to some milliseconds in a big index, and
 * other requests must get in: so many names are linked in one go as took less than `LONG_MS` before. In a
 * Worker the clock stands still while it computes, so there `MAX_IN_ONE_GO` alone counts.
 */
const LONG_MS = 5;
const MAX_IN_ONE_GO = 25;
const queryFields = ['id', 'name', 'context', 'textType', 'otherNames', 'top'];
const batchSchema = z.object({ queries: z.array(z.unknown()).max(MAX_QUERIES), top: topSchema });

/** POST /v1/link: one name, or `{"queries": […]}` to `{"results": […]}` in the same order. */
export async function answerLink(request: RouteRequest, options: HttpOptions): Promise<Answer> {
  const { json } = request;
  const batch = typeof json === 'object' && json !== null && 'queries' in json;
  const inputs = batch ? readBatch(json) : [readQuery(json, request.requestId)];
  const { index } = await options.getPorts();
  const rows: string[] = [];
  let inOneGo = 1;
  while (rows.length < inputs.length) {
    if (rows.length > 0) await request.giveWay();
    request.signal.throwIfAborted();
    const began = performance.now();
    const linked = await linkAll(inputs.slice(rows.length, rows.length + inOneGo), index);
    // written as they come: a thousand rows are megabytes, and to write them at once holds up the others
    for (const row of linked) rows.push(JSON.stringify(row));
    inOneGo =
      performance.now() - began < LONG_MS ? Math.min(MAX_IN_ONE_GO, inOneGo * 2) : Math.ceil(inOneGo / 2);
  }
  return {
    text: batch ? `{"results":[${rows.join(',')}]}` : rows[0]!,
    contentType: 'application/json',
  };
}

function readQuery(json: unknown, fallbackId: string): LinkInput {
  assertKnownFields(json, queryFields);
  return parseLinkInput(json, fallbackId);
}

function readBatch(json: object): readonly LinkInput[] {
  assertKnownFields(json, ['queries', 'top']);
  const { queries, top } = parseInput(batchSchema, json);
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
