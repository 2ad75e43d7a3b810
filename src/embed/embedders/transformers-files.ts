import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ClincodeError } from '../../errors.ts';
import type { Dtype } from './transformers-settings.ts';

/** The file of the graph, without its folder, by the names that @huggingface/transformers gives them. */
const graphFile: Readonly<Record<Dtype, string>> = {
  fp32: 'model.onnx',
  fp16: 'model_fp16.onnx',
  q8: 'model_quantized.onnx',
};

/** The first file that a model folder lacks. */
async function missingFile(folder: string, dtype: Dtype): Promise<string | undefined> {
  for (const name of ['config.json', 'tokenizer.json', 'tokenizer_config.json', `onnx/${graphFile[dtype]}`]) {
    if (!(await isFile(join(folder, name)))) return name;
  }
  return undefined;
}

/**
 * SHA-256 over the files of a model folder that decide its vectors: configuration, tokenizer, graph, and
 * weights that lie beside the graph ("model.onnx_data").
 * @throws ClincodeError `unknown_embedder` that names the missing file
 */
export async function hashModelFolder(folder: string, dtype: Dtype): Promise<string> {
  const missing = await missingFile(folder, dtype);
  if (missing !== undefined) {
    throw new ClincodeError('unknown_embedder', `no model at ${folder}: ${missing} is missing`);
  }
  const graphs = (await readdir(join(folder, 'onnx'))).filter((name) => name.startsWith(graphFile[dtype]));
  const names = ['config.json', 'tokenizer.json', 'tokenizer_config.json', ...graphs.sort().map(inOnnx)];
  const hash = createHash('sha256');
  for (const name of names) {
    const path = join(folder, name);
    hash.update(`${name}\n${(await stat(path)).size}\n`);
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  }
  return hash.digest('hex');
}

function inOnnx(name: string): string {
  return `onnx/${name}`;
}

export async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() === true;
}

export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}
