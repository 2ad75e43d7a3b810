import * as z from 'zod';
import { ClincodeError } from '../errors.ts';
import { packWordings, unpackWordings } from './note-wordings.ts';
import type { Ranker } from './ranker.ts';
import { featureNames } from './ranking-features.ts';

/** A schema of an array asks a schema for each of its numbers, which for the trees takes longer than to read them. */
const numbers = (isOne: (value: unknown) => boolean, kind: string) =>
  z.custom<number[]>((list) => Array.isArray(list) && list.every(isOne), `expected a list of ${kind}`);
const places = numbers(Number.isSafeInteger, 'integers');
const values = numbers(Number.isFinite, 'numbers');
const share = z.number().min(0).max(1);
/** Records of thousands of names, for the same reason. */
const record = <Value>(isOne: (value: unknown) => boolean, kind: string) =>
  z.custom<Record<string, Value>>(
    (it) => typeof it === 'object' && it !== null && !Array.isArray(it) && Object.values(it).every(isOne),
    `expected a record of ${kind}`,
  );
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) > 0;
const arePairs = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every(isCount);
const areNames = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === 'string');
const arePairsOfPlaces = (value: unknown): boolean =>
  Array.isArray(value) && value.length % 2 === 0 && value.every(Number.isSafeInteger);
const arePlacedIn =
  (names: number) =>
  (pairs: readonly number[]): boolean =>
    pairs.every((number, i) => (i % 2 === 0 ? number >= -1 && number < names : number > 0));

const rankerSchema = z.strictObject({
  id: z.string().min(1),
  namesFirst: z.boolean().optional(),
  /** Names of the features in the order that the trees know them by. */
  features: z.array(z.string()),
  trees: z.strictObject({
    roots: places,
    feature: places,
    threshold: values,
    left: places,
    right: places,
    missingLeft: places,
    leaf: values,
  }),
  meant: record<[number, number]>(arePairs, 'two counts each'),
  notes: z
    .strictObject({
      wordings: z.custom<string[]>(areNames, 'expected a list of wordings'),
      uses: z.custom<number[][]>(
        (list) => Array.isArray(list) && list.every(arePairsOfPlaces),
        'expected pairs of a place and a count',
      ),
      names: z.custom<string[][]>(
        (list) => Array.isArray(list) && list.every(areNames),
        'expected lists of names',
      ),
    })
    .refine(({ wordings, uses }) => uses.length === wordings.length, { error: 'a wording without uses' })
    .refine(({ uses, names }) => uses.every(arePlacedIn(names.length)), {
      error: 'a wording means a name that is not there',
    })
    .optional(),
  textType: z.strictObject({ bias: z.number(), weights: record<number>(Number.isFinite, 'numbers') }),
  calibration: z.array(z.tuple([share, share])),
  linkedAt: share,
  error: share,
});

/** The bytes of ranker.json. */
export function encodeRanker(ranker: Ranker): Uint8Array<ArrayBuffer> {
  const notes = ranker.notes && unpackWordings(ranker.notes);
  return new TextEncoder().encode(JSON.stringify({ ...ranker, notes, features: featureNames }));
}

/** @throws ClincodeError `index_damaged`; `index_mismatch` if its features are not this version's */
export function decodeRanker(bytes: Uint8Array): Ranker {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new ClincodeError('index_damaged', 'ranker.json is not JSON');
  }
  const parsed = rankerSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new ClincodeError('index_damaged', `ranker.json: "${issue.path.join('.')}": ${issue.message}`);
  }
  const { features, notes, ...ranker } = parsed.data;
  // later versions add features at the end: what was fitted without them never asks for them
  if (features.join() !== featureNames.slice(0, features.length).join())
    throw new ClincodeError(
      'index_mismatch',
      'ranker.json was fitted on other features than this version has',
    );
  return notes === undefined ? ranker : { ...ranker, notes: packWordings(notes) };
}
