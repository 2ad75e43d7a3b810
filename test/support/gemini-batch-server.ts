import { wireReplies } from './gemini-wire-server.ts';
import { startWireServer, type WireReply } from './wire-server.ts';

interface Inlined {
  readonly request: {
    readonly contents: readonly { readonly parts: readonly { readonly text: string }[] }[];
    readonly systemInstruction?: { readonly parts: readonly { readonly text: string }[] };
    readonly generationConfig?: Readonly<Record<string, unknown>>;
  };
  readonly metadata: { readonly key: string };
}

/** Gemini's Batch API and its live one. A job is over after it was looked at `looks` times. */
export async function startGeminiBatchServer(
  answer: (note: string) => WireReply,
  { looks = 1, endState = 'BATCH_STATE_SUCCEEDED' }: { looks?: number; endState?: string } = {},
) {
  const jobs: (readonly Inlined[])[] = [];
  const live: string[] = [];
  let looked = 0;
  const server = await startWireServer(({ method, path, headers, raw }) => {
    if (headers['x-goog-api-key'] !== 'test-key') return wireReplies.status(403);
    if (method === 'POST' && path.endsWith(':batchGenerateContent')) {
      const body = JSON.parse(raw) as {
        batch: { inputConfig: { requests: { requests: readonly Inlined[] } } };
      };
      jobs.push(body.batch.inputConfig.requests.requests);
      return jobReply(jobs.length - 1, 'BATCH_STATE_PENDING');
    }
    const job = /^\/v1beta\/batches\/job-(\d+)$/.exec(path)?.[1];
    if (method === 'GET' && job !== undefined) {
      looked += 1;
      return looked < looks ? jobReply(Number(job), 'BATCH_STATE_RUNNING') : jobReply(Number(job), endState);
    }
    if (method === 'POST' && path.endsWith(':generateContent')) {
      const { contents } = JSON.parse(raw) as Inlined['request'];
      live.push(contents[0]!.parts[0]!.text);
      return answer(live.at(-1)!);
    }
    return wireReplies.status(404);
  });

  function jobReply(job: number, state: string): WireReply {
    const inlined = jobs[job]!.map(({ request, metadata }) => {
      const { status = 200, body } = answer(request.contents[0]!.parts[0]!.text);
      return status === 200 ? { metadata, response: body } : { metadata, error: { code: 13, message: 'no' } };
    });
    // in another order than they were asked in: only the key tells which is which
    const inlinedResponses = { inlinedResponses: inlined.reverse() };
    const isOver = state === 'BATCH_STATE_SUCCEEDED';
    return {
      body: {
        name: `batches/job-${job}`,
        metadata: { state, ...(isOver ? { output: { inlinedResponses } } : {}) },
      },
    };
  }

  return { ...server, jobs: jobs as readonly (readonly Inlined[])[], live: live as readonly string[] };
}
