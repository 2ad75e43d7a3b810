/**
 * Speed and memory of a transformers embedder on the first 2,000 different names of a concepts file, and
 * whether a name's vector depends on its neighbours.
 *   npx tsx bench/embed-names.ts MODEL CONCEPTS [DTYPE]
 *   npx tsx bench/embed-names.ts ../shared/models/all-MiniLM-L6-v2 ../shared/data/ontology/mondo.jsonl.gz q8
 * `calls`: all names, as many a call as suits the embedder; `small`: 400, ten a call, as a note would;
 * `alone`: 400, one a call.
 */
import { createReadStream } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { createTransformersEmbedder } from '../src/embed/embedders/transformers.ts';
import { padBatch } from '../src/embed/embedders/transformers-encode.ts';

const NAMES = 2000;
const [model, concepts, dtype = 'fp32'] = process.argv.slice(2);
if (model === undefined || concepts === undefined) throw new Error('call it with MODEL CONCEPTS [DTYPE]');

const found = new Set<string>();
const file = createReadStream(concepts);
// read as a stream: the file would weigh more than the model
const lines = createInterface({ input: concepts.endsWith('.gz') ? file.pipe(createGunzip()) : file });
for await (const line of lines) {
  const { name, synonyms = [] } = JSON.parse(line) as { name: string; synonyms?: string[] };
  for (const one of [name, ...synonyms]) if (found.size < NAMES) found.add(one);
  if (found.size === NAMES) break;
}
const names = [...found];

const before = process.memoryUsage().rss;
const embedder = await createTransformersEmbedder(model, { dtype });
const { dimensions } = embedder;

async function timed(
  perCall: number,
  count = 400,
): Promise<{ readonly matrix: Float32Array; readonly speed: object }> {
  const matrix = new Float32Array(count * dimensions);
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  for (let at = 0; at < count; at += perCall) {
    const some = names.slice(at, Math.min(at + perCall, count));
    matrix.set(await embedder.embed(some, 'term'), at * dimensions);
  }
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const perSecond = Math.round(count / seconds);
  return { matrix, speed: { perSecond, perCpuSecond: Math.round((count / (user + system)) * 1e6) } };
}

function farthest(a: Float32Array, b: Float32Array): number {
  return b.reduce((most, value, i) => Math.max(most, Math.abs(value - a[i]!)), 0);
}

/** The model's own numbers for the first token of each name, in batches of a size, straight from the runtime. */
async function firstTokens(size: number): Promise<Float32Array> {
  const { AutoModel, AutoTokenizer, Tensor } = await import('@huggingface/transformers');
  const place = { local_files_only: true };
  const tokenizer = await AutoTokenizer.from_pretrained(folder, place);
  const network = await AutoModel.from_pretrained(folder, { ...place, dtype: dtype as 'q8' });
  const states: number[] = [];
  for (let at = 0; at < 320; at += size) {
    const rows = names.slice(at, at + size).map((one) => tokenizer(one, { return_tensor: false }).input_ids);
    const feed = padBatch(rows, { id: 0, side: 'right' });
    const dims = [feed.batch, feed.tokens];
    const outputs = await network({
      input_ids: new Tensor('int64', feed.ids, dims),
      attention_mask: new Tensor('int64', feed.attention, dims),
    });
    const { data, dims: shape } = outputs.last_hidden_state!;
    const width = shape[2]!;
    for (let row = 0; row < feed.batch; row++) {
      const vector = data.subarray(row * feed.tokens * width, (row * feed.tokens + 1) * width);
      const length = Math.hypot(...vector);
      for (const value of vector) states.push(value / length);
    }
  }
  return Float32Array.from(states);
}

const folder = resolve(model);
await embedder.embed(names.slice(0, 100), 'term');
const calls = await timed(embedder.batchSize, names.length);
const [small, alone] = [await timed(10), await timed(1)];
const residentMb = Math.round(process.memoryUsage().rss / 1e6);
process.stdout.write(
  `${JSON.stringify({
    machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`,
    model,
    dtype,
    names: names.length,
    dimensions,
    calls: calls.speed,
    small: small.speed,
    alone: alone.speed,
    residentMb,
    beforeMb: Math.round(before / 1e6),
    farthestFromAlone: {
      calls: farthest(calls.matrix, alone.matrix),
      small: farthest(small.matrix, alone.matrix),
      runtimeInBatchesOf32: farthest(await firstTokens(32), await firstTokens(1)),
    },
  })}\n`,
);
