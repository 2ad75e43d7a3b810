import { appendFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Embedder, EmbedderSettings } from '../../src/embed/embedder.ts';
import { createTransformersEmbedder } from '../../src/embed/embedders/transformers.ts';
import { caughtIn } from '../support/caught.ts';
import { runtimeMissing, type TinyBertOptions, writeTinyBert } from '../support/tiny-bert.ts';

const missing = await runtimeMissing();
const names = ['asthma', 'acute kidney failure with fever', 'heart attack', 'osteoarthritis of the knee'];

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'clincode-tiny-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const written = new Map<string, Promise<string>>();
/** The folder of a tiny model, written once. */
function tiny(options: TinyBertOptions = {}): Promise<string> {
  const key = JSON.stringify(options);
  const made = written.get(key) ?? writeTinyBert(join(root, `model-${written.size}`), options);
  written.set(key, made);
  return made;
}
const open = async (settings: EmbedderSettings = {}, options: TinyBertOptions = {}): Promise<Embedder> =>
  createTransformersEmbedder(await tiny(options), settings);

async function rows(embedder: Embedder, list: readonly string[], role: 'query' | 'term' = 'term') {
  const matrix = await embedder.embed(list, role);
  const { dimensions } = embedder;
  return list.map((_, row) => Array.from(matrix.subarray(row * dimensions, (row + 1) * dimensions)));
}
const apart = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((value, i) => Math.abs(value - b[i]!)));

/** What the model says of each token of a name that is alone, read from the runtime as plainly as can be. */
async function hiddenStates(folder: string, name: string): Promise<number[][]> {
  const { AutoModel, AutoTokenizer, Tensor } = await import('@huggingface/transformers');
  const tokenizer = await AutoTokenizer.from_pretrained(folder, { local_files_only: true });
  const model = await AutoModel.from_pretrained(folder, { local_files_only: true, dtype: 'fp32' });
  const ids = tokenizer(name, { return_tensor: false }).input_ids;
  const tensor = (values: readonly number[]) =>
    new Tensor('int64', BigInt64Array.from(values, BigInt), [1, ids.length]);
  const outputs = await model({ input_ids: tensor(ids), attention_mask: tensor(ids.map(() => 1)) });
  const { data, dims } = outputs.last_hidden_state!;
  const width = dims[2]!;
  return ids.map((_, token) => Array.from(data.subarray(token * width, (token + 1) * width)));
}

const unit = (vector: readonly number[]): number[] => {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
};
const plainly: Readonly<Record<string, (tokens: readonly number[][]) => number[]>> = {
  mean: (tokens) =>
    tokens[0]!.map((_, i) => tokens.reduce((sum, token) => sum + token[i]!, 0) / tokens.length),
  cls: (tokens) => tokens[0]!,
  'last-token': (tokens) => tokens.at(-1)!,
};

describe.skipIf(missing)(`transformers on a tiny BERT${missing ? ` [skipped: ${missing}]` : ''}`, () => {
  const sides = [
    ['right', { padding: 'right', positions: true }],
    ['left', { padding: 'left', positions: false }],
  ] as const;
  describe.each(sides)('padding on the %s', (_, options) => {
    it.each(Object.keys(plainly))(
      '%s is that of the name’s own tokens, alone and in a batch',
      async (pooling) => {
        const embedder = await open({ pooling }, options);
        const together = await rows(embedder, names);
        for (const [i, name] of names.entries()) {
          const expected = unit(plainly[pooling]!(await hiddenStates(await tiny(options), name)));
          expect(apart((await rows(embedder, [name]))[0]!, expected)).toBeLessThan(1e-6);
          expect(apart(together[i]!, expected)).toBeLessThan(1e-5);
        }
      },
    );
  });

  it('takes the sentence embedding of a graph that pools itself', async () => {
    const options = { sentenceEmbedding: true };
    const builtIn = await open({ pooling: 'built-in' }, options);
    const [alone] = await rows(builtIn, [names[0]!]);
    expect(apart((await rows(builtIn, names))[0]!, alone!)).toBeLessThan(1e-5);
    expect(apart((await rows(await open({}, options), [names[0]!]))[0]!, alone!)).toBeGreaterThan(0.01);
    const error = await caughtIn(() => open({ pooling: 'built-in' }));
    expect([error.code, error.message]).toEqual([
      'embedding_failed',
      expect.stringContaining('needs the output sentence_embedding'),
    ]);
  });

  it('puts the prefixes before mentions and terms, each its own', async () => {
    const plain = await open();
    const embedder = await open({ queryPrefix: 'query: ' });
    expect(await rows(embedder, names, 'term')).toEqual(await rows(plain, names));
    const prefixed = names.map((name) => `query: ${name}`);
    expect(await rows(embedder, names, 'query')).toEqual(await rows(plain, prefixed));
    const both = await open({ queryPrefix: 'query: ', termPrefix: 'query: ' });
    expect(await rows(both, names, 'term')).toEqual(await rows(both, names, 'query'));
    // a prefix is no word of the name
    expect(Math.hypot(...(await rows(embedder, ['--'], 'query'))[0]!)).toBe(0);
  });

  it('tells how many names were cut, never which, and keeps the closing token', async () => {
    const notices: string[] = [];
    const folder = await tiny();
    const embedder = await createTransformersEmbedder(
      folder,
      { pooling: 'last-token' },
      { onNotice: (text) => notices.push(text) },
    );
    const long = 'heart '.repeat(100);
    const [cut] = await rows(embedder, [long, 'asthma', `${long} attack`]);
    expect(notices).toEqual([`transformers:${folder}: 2 of 3 names cut at 64 tokens`]);
    // 62 words, [CLS] and [SEP]
    const [whole] = await rows(embedder, ['heart '.repeat(62)]);
    expect(apart(cut!, whole!)).toBeLessThan(1e-6);
    expect(notices).toHaveLength(1);
    const shorter = await open({ maxTokens: 16, pooling: 'last-token' });
    expect(shorter.settings?.maxTokens).toBe(16);
  });

  it('q8: a name has one vector whatever its neighbours, which a batch would not give', async () => {
    const options = { dtypes: ['fp32', 'q8'] } as const;
    const embedder = await open({ dtype: 'q8' }, options);
    const together = await rows(embedder, names);
    for (const [i, name] of names.entries()) expect((await rows(embedder, [name]))[0]).toEqual(together[i]);

    const { AutoModel, Tensor } = await import('@huggingface/transformers');
    const place = { local_files_only: true, dtype: 'q8' } as const;
    const model = await AutoModel.from_pretrained(await tiny(options), place);
    const first = async (batch: readonly number[][]): Promise<number[]> => {
      const dims = [batch.length, batch[0]!.length];
      const ids = new Tensor('int64', BigInt64Array.from(batch.flat(), BigInt), dims);
      const mask = new Tensor('int64', new BigInt64Array(batch.flat().length).fill(1n), dims);
      const { last_hidden_state } = await model({ input_ids: ids, attention_mask: mask });
      return Array.from(last_hidden_state!.data.subarray(0, 96));
    };
    const [one, two] = [
      [2, 20, 3],
      [2, 90, 3],
    ];
    expect(apart(await first([one!]), await first([one!, two!]))).toBeGreaterThan(1e-4);
  });

  it('fp16 is near to fp32, from a file of its own', async () => {
    const options = { dtypes: ['fp32', 'fp16'] } as const;
    const [full, half] = [await open({}, options), await open({ dtype: 'fp16' }, options)];
    const distance = apart((await rows(full, names))[1]!, (await rows(half, names))[1]!);
    expect(distance).toBeGreaterThan(0);
    expect(distance).toBeLessThan(0.01);
  });

  it('has another hash with every other setting and file, and the same with the settings it tells', async () => {
    const dtypes = ['fp32', 'fp16', 'q8'] as const;
    const folder = await tiny({ dtypes });
    const settings: readonly EmbedderSettings[] = [
      { pooling: 'mean' },
      { pooling: 'cls' },
      { pooling: 'last-token' },
      { dtype: 'fp16' },
      { dtype: 'q8' },
      { queryPrefix: 'query: ' },
      { termPrefix: 'query: ' },
      { maxTokens: 32 },
    ];
    const hashes: string[] = [];
    for (const given of settings) {
      const embedder = await createTransformersEmbedder(folder, given);
      hashes.push(embedder.hash);
      const again = await createTransformersEmbedder(folder, embedder.settings);
      expect([again.hash, again.settings]).toEqual([embedder.hash, embedder.settings]);
    }
    for (const name of ['config.json', 'tokenizer_config.json', 'onnx/model.onnx_data']) {
      const copy = join(root, `changed-${hashes.length}`);
      await cp(folder, copy, { recursive: true });
      await appendFile(join(copy, name), ' ');
      hashes.push((await createTransformersEmbedder(copy)).hash);
    }
    expect(new Set(hashes).size).toBe(settings.length + 3);
  });

  it('says that it guesses how to pool a model it does not know, unless it is told', async () => {
    const folder = await tiny();
    const named = join(root, 'SapBERT-from-PubMedBERT-fulltext');
    await cp(folder, named, { recursive: true });
    const notices: string[] = [];
    const options = { onNotice: (text: string) => notices.push(text) };
    await createTransformersEmbedder(folder, { pooling: 'cls' }, options);
    expect((await createTransformersEmbedder(named, {}, options)).settings?.pooling).toBe('cls');
    expect(notices).toEqual([]);
    await createTransformersEmbedder(folder, {}, options);
    expect(notices).toEqual([expect.stringContaining('mean pooling and no prefix')]);
  });

  it('opens no connection', async () => {
    const connect = vi.spyOn(Socket.prototype, 'connect');
    const embedder = await open();
    await embedder.embed(names, 'query');
    expect(connect).not.toHaveBeenCalled();
    connect.mockRestore();
  });

  it('refuses what is not there, not pinned or broken, by name', async () => {
    const folder = await tiny();
    const broken = join(root, 'broken');
    await cp(folder, broken, { recursive: true });
    await writeFile(join(broken, 'onnx/model.onnx'), 'no graph');
    const refused: readonly (readonly [string, EmbedderSettings, string, string])[] = [
      [folder, { dtype: 'fp16' }, 'unknown_embedder', 'onnx/model_fp16.onnx is missing'],
      [folder, { revision: `sha256:${'0'.repeat(64)}` }, 'unknown_embedder', 'sha256:0000'],
      [folder, { revision: 'main' }, 'unknown_embedder', 'revision main'],
      [broken, {}, 'embedding_failed', 'loading the fp32 graph failed'],
      [join(root, 'absent'), {}, 'unknown_embedder', 'config.json is missing'],
      ['org/model', {}, 'unknown_embedder', 'config.json is missing'],
    ];
    for (const [model, settings, code, part] of refused) {
      const error = await caughtIn(() => createTransformersEmbedder(model, settings));
      expect([error.code, error.message]).toEqual([code, expect.stringContaining(part)]);
    }
  });
});
