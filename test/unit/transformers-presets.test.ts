import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { presetOf, presets } from '../../src/embed/embedders/transformers-presets.ts';
import { settleSettings } from '../../src/embed/embedders/transformers-settings.ts';
import { caughtIn } from '../support/caught.ts';

test.each([
  ['cambridgeltl/SapBERT-from-PubMedBERT-fulltext', 'SapBERT-from-PubMedBERT-fulltext'],
  ['Xenova/SapBERT-from-PubMedBERT-fulltext', 'SapBERT-from-PubMedBERT-fulltext'],
  ['x/SapBERT-from-PubMedBERT-fulltext-mean-token', 'SapBERT-from-PubMedBERT-fulltext-mean-token'],
  ['../shared/models/all-MiniLM-L6-v2', 'all-MiniLM-L6-v2'],
  ['/models/ALL-minilm-l6-v2/', 'all-MiniLM-L6-v2'],
  ['C:\\models\\bge-small-en-v1.5', 'bge-small-en-v1.5'],
  ['onnx-community/embeddinggemma-300m-ONNX', 'embeddinggemma-300m'],
  ['gte-Qwen2-1.5B-instruct', 'gte-Qwen2-1.5B-instruct'],
  // near misses: another model, and a folder of the name's own
  ['BAAI/bge-base-en-v1.5', undefined],
  ['all-MiniLM-L6-v2/onnx', undefined],
  ['all-MiniLM-L12-v2', undefined],
  ['', undefined],
])('%s has the preset %s', (model, name) => {
  expect(presetOf(model)?.name).toBe(name);
});

test('presets have different names, a remark and a source', () => {
  expect(new Set(presets.map(({ name }) => name.toLowerCase())).size).toBe(presets.length);
  for (const { name, remark, source } of presets) {
    expect(remark, name).not.toBe('');
    expect(source.toLowerCase(), name).toContain(`/${name.toLowerCase()}`);
  }
});

describe('settings', () => {
  const settled = (model: string, given = {}) => settleSettings(model, given).settings;

  test('are the preset’s, each replaced by what is asked for', () => {
    expect(settled('intfloat/e5-small-v2')).toEqual({
      pooling: 'mean',
      dtype: 'fp32',
      queryPrefix: 'query: ',
      termPrefix: 'query: ',
      maxTokens: 512,
    });
    expect(
      settled('intfloat/e5-small-v2', { termPrefix: 'passage: ', dtype: 'q8', maxTokens: '64' }),
    ).toEqual({
      pooling: 'mean',
      dtype: 'q8',
      queryPrefix: 'query: ',
      termPrefix: 'passage: ',
      maxTokens: 64,
    });
    expect(settled('intfloat/e5-small-v2', { queryPrefix: '' }).queryPrefix).toBe('');
  });

  test('gte-Qwen2 instructs mentions only', () => {
    const { pooling, queryPrefix, termPrefix } = settled('Alibaba-NLP/gte-Qwen2-1.5B-instruct');
    expect(pooling).toBe('last-token');
    expect(queryPrefix).toMatch(/^Instruct: .+\nQuery: $/);
    expect(termPrefix).toBe('');
  });

  test('of an unknown model are a guess, unless the pooling is given', () => {
    expect(settleSettings('my-model', {})).toMatchObject({ guessed: true, settings: { pooling: 'mean' } });
    expect(settleSettings('my-model', { pooling: 'cls' }).guessed).toBe(false);
    expect(settleSettings('all-MiniLM-L6-v2', {}).guessed).toBe(false);
  });

  test.each([
    ['my-model', { pooling: 'max' }, 'pooling'],
    ['my-model', { dtype: 'q4' }, 'dtype'],
    ['my-model', { maxTokens: 4 }, 'maxTokens'],
    ['my-model', { maxTokens: 'many' }, 'maxTokens'],
    ['my-model', { queryPrefix: 7 }, 'queryPrefix'],
    ['my-model', { prefix: 'query: ' }, 'prefix'],
    ['google/embeddinggemma-300m', { dtype: 'fp16' }, 'fp32 or q8'],
  ])('%s with %j is refused and named', async (model, given, part) => {
    const error = await caughtIn(() => settleSettings(model, given as never));
    expect(error.code).toBe('invalid_config');
    expect(error.message).toContain(part);
  });
});

test('docs/embedders.md shows every preset as it is', () => {
  const doc = readFileSync(new URL('../../docs/embedders.md', import.meta.url), 'utf8');
  const cell = (text: string): string => {
    const shown = text.replaceAll('\n', '\\n').replaceAll('|', '\\|').replace(/ $/, '␠');
    return shown === '' ? '' : `\`${shown}\``;
  };
  for (const { name, source, pooling, queryPrefix, termPrefix, remark } of presets) {
    const before = `${cell(queryPrefix)} | ${cell(termPrefix)}`;
    expect(doc).toContain(
      `| [${name}](${source}) | ${pooling} | ${before} | ${remark.replaceAll('|', '\\|')} |`,
    );
  }
});
