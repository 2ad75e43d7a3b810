import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyEdits,
  type JsonNode,
  parseJsonTree,
  removeMembers,
} from '../../src/deidentify/structure/json-tree.ts';
import { caughtIn } from '../support/caught.ts';

const placesOf = (node: JsonNode, text: string): string[] => {
  const own = text.slice(node.start, node.end);
  if (node.kind === 'array') return [own, ...node.items.flatMap((item) => placesOf(item, text))];
  if (node.kind === 'object') return [own, ...node.members.flatMap(({ value }) => placesOf(value, text))];
  return [own];
};

test('places are those of the values, whatever stands between them', () => {
  const text = ' {"a" : [ 1.50,"x\\"y" ,null],\n\t"b":{ } , "a":-1e-3} ';
  expect(placesOf(parseJsonTree(text), text)).toEqual([
    text.trim(),
    '[ 1.50,"x\\"y" ,null]',
    '1.50',
    '"x\\"y"',
    'null',
    '{ }',
    '-1e-3',
  ]);
});

test('property: any JSON is read, and each piece of it is the JSON of its value', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 1, 4), (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), undefined, indent);
      const pieces = placesOf(parseJsonTree(text), text);
      expect(pieces[0]).toBe(text);
      for (const piece of pieces) expect(() => JSON.parse(piece)).not.toThrow();
    }),
  );
});

test.each(['', '{', '{"a":}', "{'a':1}", '[1,]', '{"a":1}}', 'nul', '"Jane Doe'])(
  '%j is no JSON',
  async (text) => {
    const error = await caughtIn(async () => parseJsonTree(text));
    expect(error).toMatchObject({ code: 'bad_json', message: 'not JSON' });
  },
);

test('what is nested without end is refused, not a crash', async () => {
  const text = '['.repeat(2000) + ']'.repeat(2000);
  expect(await caughtIn(async () => parseJsonTree(text))).toMatchObject({ code: 'invalid_input' });
});

describe('members that are taken out', () => {
  const text = '{ "a": 1, "b": {"c": 2}, "d": [3] }';
  test.each<[string, object]>([
    ['', { a: 1, b: { c: 2 }, d: [3] }],
    ['a', { b: { c: 2 }, d: [3] }],
    ['b', { a: 1, d: [3] }],
    ['d', { a: 1, b: { c: 2 } }],
    ['a b', { d: [3] }],
    ['b d', { a: 1 }],
    ['a d', { b: { c: 2 } }],
    ['a b d', {}],
  ])('%j', (keys, left) => {
    const object = parseJsonTree(text);
    if (object.kind !== 'object') throw new Error('not an object');
    const removed = new Set(object.members.filter(({ key }) => keys.split(' ').includes(key)));
    expect(JSON.parse(applyEdits(text, removeMembers(object, removed)))).toEqual(left);
  });
});
