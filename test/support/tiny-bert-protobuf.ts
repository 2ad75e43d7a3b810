/**
 * As much of protocol buffers and of ONNX's messages as a graph with weights needs. Field numbers are those
 * of onnx.proto (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto).
 */

type Field = readonly [number: number, value: number | string | Uint8Array | Float];

/** A 32-bit float; a bare number is written as an integer. */
class Float {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  // two's complement in 64 bits: axis -1
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  return [...bytes, Number(rest)];
}

function message(fields: readonly Field[]): Uint8Array {
  return Buffer.concat(
    fields.flatMap(([number, value]) => {
      if (typeof value === 'number') return [Buffer.from([...varint(number << 3), ...varint(value)])];
      if (value instanceof Float) {
        const bytes = Buffer.alloc(4);
        bytes.writeFloatLE(value.value);
        return [Buffer.from(varint((number << 3) | 5)), bytes];
      }
      const bytes = typeof value === 'string' ? Buffer.from(value) : value;
      return [Buffer.from([...varint((number << 3) | 2), ...varint(bytes.length)]), bytes];
    }),
  );
}

/** ONNX's numbers of element types. */
export const elements = { float: 1, uint8: 2, int32: 6, int64: 7, float16: 10 } as const;
export type Element = keyof typeof elements;

/** A constant: weights, indexes. `bytes` are little-endian, row-major. */
export function tensor(name: string, type: Element, dims: readonly number[], bytes: Uint8Array): Uint8Array {
  return message([...dims.map((dim): Field => [1, dim]), [2, elements[type]], [8, name], [9, bytes]]);
}

/** Attributes are integers, lists of integers, or floats written as {float}. */
export type Attributes = Readonly<Record<string, number | readonly number[] | { readonly float: number }>>;

export function node(
  type: string,
  inputs: readonly string[],
  outputs: readonly string[],
  attributes: Attributes = {},
): Uint8Array {
  const attribute = ([name, value]: [string, Attributes[string]]): Field => {
    if (typeof value === 'number')
      return [
        5,
        message([
          [1, name],
          [3, value],
          [20, 2],
        ]),
      ];
    if ('float' in value)
      return [
        5,
        message([
          [1, name],
          [2, new Float(value.float)],
          [20, 1],
        ]),
      ];
    return [5, message([[1, name], ...value.map((one): Field => [8, one]), [20, 7]])];
  };
  return message([
    ...inputs.map((input): Field => [1, input]),
    ...outputs.map((output): Field => [2, output]),
    [4, type],
    ...Object.entries(attributes).map(attribute),
  ]);
}

/** An input or output; a dimension that is text is free. */
export function port(name: string, type: Element, dims: readonly (number | string)[]): Uint8Array {
  const dim = (size: number | string): Field => [
    1,
    message([typeof size === 'number' ? [1, size] : [2, size]]),
  ];
  const shaped = message([
    [1, elements[type]],
    [2, message(dims.map(dim))],
  ]);
  return message([
    [1, name],
    [2, message([[1, shaped]])],
  ]);
}

export interface Graph {
  readonly nodes: readonly Uint8Array[];
  readonly constants: readonly Uint8Array[];
  readonly inputs: readonly Uint8Array[];
  readonly outputs: readonly Uint8Array[];
}

/** The bytes of an .onnx file: operators of opset 17, format 8. */
export function onnxFile({ nodes, constants, inputs, outputs }: Graph): Uint8Array {
  const all = (number: number, parts: readonly Uint8Array[]): Field[] => parts.map((part) => [number, part]);
  const graph = message([
    ...all(1, nodes),
    [2, 'tiny-bert'],
    ...all(5, constants),
    ...all(11, inputs),
    ...all(12, outputs),
  ]);
  return message([
    [1, 8],
    [2, 'clincode-test'],
    [7, graph],
    [
      8,
      message([
        [1, ''],
        [2, 17],
      ]),
    ],
  ]);
}
