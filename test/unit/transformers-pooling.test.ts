import { describe, expect, it, test } from 'vitest';
import {
  batchesByLength,
  type NameTokenizer,
  nameEncoder,
  padBatch,
} from '../../src/embed/embedders/transformers-encode.ts';
import { poolTokens } from '../../src/embed/embedders/transformers-pool.ts';

/** Two names of two dimensions; tokens that are padding hold 9, which must not be seen. */
const hidden = {
  right: [1, 2, 3, 4, 9, 9, /**/ 5, 6, 7, 8, 9, 10],
  left: [9, 9, 1, 2, 3, 4, /**/ 5, 6, 7, 8, 9, 10],
};
const mask = { right: [1, 1, 0, 1, 1, 1], left: [0, 1, 1, 1, 1, 1] };
const shape = { batch: 2, tokens: 3, width: 2 };

describe.each(['right', 'left'] as const)('padding on the %s', (side) => {
  test.each([
    ['mean', [2, 3, 7, 8]],
    ['cls', [1, 2, 5, 6]],
    ['last-token', [3, 4, 9, 10]],
  ] as const)('%s sees the tokens of the name only', (pooling, expected) => {
    const pooled = poolTokens(Float32Array.from(hidden[side]), Uint8Array.from(mask[side]), shape, pooling);
    expect([...pooled]).toEqual(expected);
  });
});

test.each(['mean', 'cls', 'last-token'] as const)('%s of no tokens is zeros', (pooling) => {
  const one = { batch: 1, tokens: 2, width: 2 };
  expect([...poolTokens(Float32Array.of(1, 2, 3, 4), new Uint8Array(2), one, pooling)]).toEqual([0, 0]);
});

describe('batches', () => {
  const limit = { tokens: 12, names: 3 };
  test.each([
    ['none', [], []],
    ['by length, equal ones in their order', [4, 2, 4, 2], [[1, 3, 0], [2]]],
    ['at most so many names', [1, 1, 1, 1], [[0, 1, 2], [3]]],
    ['at most so many tokens with padding: 2 × 7 are too many', [7, 5], [[1], [0]]],
    ['exactly as many: 2 × 6', [6, 5], [[1, 0]]],
    ['a name that is too long alone', [40, 1, 50], [[1], [0], [2]]],
  ])('%s', (_, lengths, expected) => {
    expect(batchesByLength(lengths, limit)).toEqual(expected);
  });

  it('one name each if no tokens are to be shared', () => {
    expect(batchesByLength([3, 3, 2], { tokens: 0, names: 1 })).toEqual([[2], [0], [1]]);
  });
});

test.each([
  ['right', [5, 6, 0, 7, 8, 9], [1, 1, 0, 1, 1, 1]],
  ['left', [0, 5, 6, 7, 8, 9], [0, 1, 1, 1, 1, 1]],
] as const)('rows are padded on the %s', (side, ids, attention) => {
  const feed = padBatch(
    [
      [5, 6],
      [7, 8, 9],
    ],
    { id: 0, side },
  );
  expect([feed.batch, feed.tokens]).toEqual([2, 3]);
  expect([...feed.ids].map(Number)).toEqual(ids);
  expect([...feed.mask]).toEqual(attention);
  expect([...feed.attention].map(Number)).toEqual(attention);
});

describe('a name as token ids', () => {
  /** A letter is a token: a = 1 … z = 26. */
  const letters = (opening: number[], closing: number[], more: object = {}): NameTokenizer =>
    Object.assign((text: string, { add_special_tokens = true }: { add_special_tokens?: boolean }) => {
      const ids = [...text].map((letter) => letter.charCodeAt(0) - 96);
      return { input_ids: add_special_tokens ? [...opening, ...ids, ...closing] : ids };
    }, more);
  const end = { add_eos_token: true, eos_token_id: 99 };
  test.each([
    ['BERT: not cut', letters([101], [102]), 'abc', [101, 1, 2, 3, 102], false],
    ['BERT: the closing token stays', letters([101], [102]), 'abcdef', [101, 1, 2, 3, 102], true],
    ['no special tokens', letters([], []), 'abcdef', [1, 2, 3, 4, 5], true],
    ['an end token that the tokenizer leaves out', letters([], [], end), 'ab', [1, 2, 99], false],
    ['and that counts', letters([], [], end), 'abcde', [1, 2, 3, 4, 99], true],
    ['an end token that it adds itself', letters([], [99], end), 'ab', [1, 2, 99], false],
    ['two closing tokens', letters([], [98, 99], end), 'abcdef', [1, 2, 3, 98, 99], true],
    ['an end token that is not asked for', letters([], [], { eos_token_id: 99 }), 'ab', [1, 2], false],
  ] as const)('%s', (_, tokenizer, text, ids, cut) => {
    expect(nameEncoder(tokenizer, 5)(text)).toEqual({ ids, cut });
  });
});
