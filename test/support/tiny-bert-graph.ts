import { seededRandom } from './contract-cases.ts';
import { type Attributes, type Element, node, onnxFile, port, tensor } from './tiny-bert-protobuf.ts';

export interface TinyBertGraph {
  readonly seed: number;
  readonly vocabulary: number;
  /** `fp16`: weights of 16 bits. `q8`: 8-bit products with activations scaled by the whole batch. */
  readonly dtype: 'fp32' | 'fp16' | 'q8';
  /** Learned places of tokens. Without them padding on the left moves nothing. */
  readonly positions: boolean;
  /** Adds the output `sentence_embedding`: mean of the tokens and a dense layer. */
  readonly sentenceEmbedding: boolean;
}

export const tiny = { width: 32, heads: 2, layers: 2, inner: 64, maxTokens: 64 } as const;

/** A BERT encoder as an .onnx file: input_ids, attention_mask, token_type_ids → last_hidden_state. */
export function tinyBertGraph(options: TinyBertGraph): Uint8Array {
  const { width, heads, layers, inner } = tiny;
  const random = seededRandom(options.seed);
  const nodes: Uint8Array[] = [];
  const constants: Uint8Array[] = [];
  let made = 0;
  const fresh = (): string => `v${made++}`;

  const ops = (type: string, inputs: string[], count: number, attributes?: Attributes): string[] => {
    const outputs = Array.from({ length: count }, fresh);
    nodes.push(node(type, inputs, outputs, attributes));
    return outputs;
  };
  const op = (type: string, inputs: string[], attributes?: Attributes): string =>
    ops(type, inputs, 1, attributes)[0]!;
  const constant = (type: Element, dims: number[], values: ArrayBufferView): string => {
    const name = fresh();
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    constants.push(tensor(name, type, dims, bytes));
    return name;
  };
  const floats = (dims: number[], values: number[]): string => {
    if (options.dtype !== 'fp16') return constant('float', dims, Float32Array.from(values));
    return op('Cast', [constant('float16', dims, Uint16Array.from(values, halfBits))], { to: 1 });
  };
  const indexes = (...values: number[]): string =>
    constant('int64', [values.length], BigInt64Array.from(values, BigInt));
  /** Irwin–Hall: near enough to normal, mean 0. */
  const normal = (count: number, deviation: number): number[] =>
    Array.from({ length: count }, () => (random() + random() + random() - 1.5) * 2 * deviation);

  function linear(x: string, from: number, to: number): string {
    const weights = normal(from * to, 1.5 / Math.sqrt(from));
    const bias = floats([to], normal(to, 0.1));
    if (options.dtype !== 'q8') return op('Add', [op('MatMul', [x, floats([from, to], weights)]), bias]);
    const scale = Math.max(...weights.map(Math.abs)) / 127;
    const bytes = Uint8Array.from(weights, (weight) => Math.round(weight / scale) + 128);
    const [whole, step, zero] = ops('DynamicQuantizeLinear', [x], 3) as [string, string, string];
    const zeroOfWeights = constant('uint8', [], Uint8Array.of(128));
    const product = op('MatMulInteger', [whole, constant('uint8', [from, to], bytes), zero, zeroOfWeights]);
    const unit = op('Mul', [step, floats([], [scale])]);
    return op('Add', [op('Mul', [op('Cast', [product], { to: 1 }), unit]), bias]);
  }
  const norm = (x: string): string => {
    const scale = floats(
      [width],
      normal(width, 0.1).map((value) => 1 + value),
    );
    const inputs = [x, scale, floats([width], normal(width, 0.1))];
    return op('LayerNormalization', inputs, { axis: -1, epsilon: { float: 1e-12 } });
  };
  const table = (rows: number, deviation: number): string =>
    floats([rows, width], normal(rows * width, deviation));

  let x = op('Gather', [table(options.vocabulary, 1), 'input_ids']);
  x = op('Add', [x, op('Gather', [table(2, 0.1), 'token_type_ids'])]);
  if (options.positions) {
    const length = op('Slice', [op('Shape', ['input_ids']), indexes(1), indexes(2)]);
    x = op('Add', [x, op('Slice', [table(tiny.maxTokens, 0.3), indexes(0), length])]);
  }
  x = norm(x);
  const attended = op('Cast', ['attention_mask'], { to: 1 });
  const ignored = op('Unsqueeze', [op('Sub', [floats([], [1]), attended]), indexes(1, 2)]);
  const bias = op('Mul', [ignored, floats([], [-10_000])]);
  const depth = width / heads;
  for (let layer = 0; layer < layers; layer++) {
    const split = (perm: number[]): string =>
      op('Transpose', [op('Reshape', [linear(x, width, width), indexes(0, 0, heads, depth)])], { perm });
    const [query, key, value] = [split([0, 2, 1, 3]), split([0, 2, 3, 1]), split([0, 2, 1, 3])];
    const scores = op('Mul', [op('MatMul', [query, key]), floats([], [depth ** -0.5])]);
    const shares = op('Softmax', [op('Add', [scores, bias])], { axis: -1 });
    const heard = op('Transpose', [op('MatMul', [shares, value])], { perm: [0, 2, 1, 3] });
    x = norm(op('Add', [x, linear(op('Reshape', [heard, indexes(0, 0, width)]), width, width)]));
    x = norm(op('Add', [x, linear(op('Tanh', [linear(x, width, inner)]), inner, width)]));
  }
  nodes.push(node('Identity', [x], ['last_hidden_state']));
  if (options.sentenceEmbedding) {
    const weights = op('Unsqueeze', [attended, indexes(2)]);
    const sum = op('ReduceSum', [op('Mul', [x, weights]), indexes(1)], { keepdims: 0 });
    const mean = op('Div', [sum, op('ReduceSum', [weights, indexes(1)], { keepdims: 0 })]);
    nodes.push(node('Identity', [linear(mean, width, width)], ['sentence_embedding']));
  }
  const free = ['batch', 'tokens'];
  return onnxFile({
    nodes,
    constants,
    inputs: ['input_ids', 'attention_mask', 'token_type_ids'].map((name) => port(name, 'int64', free)),
    outputs: [
      port('last_hidden_state', 'float', [...free, width]),
      ...(options.sentenceEmbedding ? [port('sentence_embedding', 'float', ['batch', width])] : []),
    ],
  });
}

/** IEEE 754 half precision of a number of ordinary size, cut, not rounded; what is tiny becomes 0. */
function halfBits(value: number): number {
  const bits = new DataView(Float32Array.of(value).buffer).getUint32(0, true);
  const exponent = ((bits >>> 23) & 0xff) - 127 + 15;
  if (exponent <= 0) return 0;
  return ((bits >>> 16) & 0x8000) | (Math.min(exponent, 30) << 10) | ((bits >>> 13) & 0x3ff);
}
