import { ClincodeError } from '../../errors.ts';
import type { BoostedTrees } from '../../link/boosted-trees.ts';
import { LABELS } from './chain.ts';
import { COUNT_COLUMNS, type SpanCounts } from './span-counts.ts';
import { spanFeatureNames } from './span-features.ts';
import { styles } from './styles.ts';
import type { ClusterCentres } from './word-clusters.ts';

/** A row of four scores for each feature, those of the labels but "none", in 8 bits: whole numbers of 1 / `scale`. */
export interface FeatureScores {
  readonly bits: number;
  readonly scale: number;
  readonly rows: Int8Array;
}

/** What training makes. */
export interface TaggerModel {
  readonly first: FeatureScores;
  readonly second: FeatureScores;
  /** Scores of a label after another, of the first look and of the second: for each style LABELS × LABELS. */
  readonly firstSteps: Float32Array;
  readonly secondSteps: Float32Array;
  /** How annotators dealt with wordings, and trees that say how sure a candidate is a mention, as a logit: they see `spanFeatureNames`. */
  readonly counts: SpanCounts;
  readonly trees: BoostedTrees;
  /** For each style the chance from which a candidate is taken. */
  readonly least: Float32Array;
  /** Which style a text is of, by its words: styles in a row for each hashed word, the last row always counts. */
  readonly styleOf: FeatureScores;
  readonly terms: { readonly keys: Uint32Array; readonly kinds: Uint8Array };
  readonly centres: ClusterCentres;
}

/** "CTAG" */
const MAGIC = 0x47415443;
const VERSION = 3;
const HEAD = 16;
export const TAGGER_FILE = 'tagger.bin';

interface Head {
  readonly first: { readonly bits: number; readonly scale: number };
  readonly second: { readonly bits: number; readonly scale: number };
  readonly styleOf: { readonly bits: number; readonly scale: number };
  readonly terms: number;
  readonly counts: number;
  readonly trees: {
    readonly names: string;
    readonly roots: number;
    readonly splits: number;
    readonly leaves: number;
  };
  readonly centres: { readonly dimensions: number; readonly groups: number; readonly each: number };
}

/** The most that a child of 16 bits can name. */
const MOST_LEAVES = 32_768;

/** The parts of a file one after the other. Those of more than a byte a number come first, so that they are aligned. */
function sizesOf({ first, second, styleOf, terms, counts, trees, centres }: Head): readonly number[] {
  const steps = styles.length * LABELS * LABELS * 4;
  return [
    steps,
    steps,
    styles.length * 4,
    terms * 4,
    counts * 4,
    trees.splits * 4,
    trees.leaves * 4,
    trees.splits * 2,
    trees.splits * 2,
    trees.roots * 2,
    trees.splits,
    4 << first.bits,
    4 << second.bits,
    styleColumns << styleOf.bits,
    terms,
    counts * COUNT_COLUMNS,
    (centres.groups + centres.groups * centres.each) * centres.dimensions,
  ];
}

/** Columns of `styleOf`. */
export const styleColumns = 8;

/** tagger.bin: a header in JSON, then the numbers, little-endian. */
export function encodeTagger(model: TaggerModel): Uint8Array {
  const { first, second, styleOf, terms, counts, trees, centres } = model;
  if (trees.leaf.length > MOST_LEAVES)
    throw new RangeError(`${trees.leaf.length} leaves, ${MOST_LEAVES} at most`);
  const of = ({ bits, scale }: FeatureScores) => ({ bits, scale });
  const head: Head = {
    first: of(first),
    second: of(second),
    styleOf: of(styleOf),
    terms: terms.keys.length,
    counts: counts.keys.length,
    trees: {
      names: spanFeatureNames.join(' '),
      roots: trees.roots.length,
      splits: trees.feature.length,
      leaves: trees.leaf.length,
    },
    centres: { dimensions: centres.dimensions, groups: centres.groups, each: centres.each },
  };
  let json = JSON.stringify(head);
  while (json.length % 4 !== 0) json += ' ';
  const text = new TextEncoder().encode(json);
  const sizes = sizesOf(head);
  const bytes = new Uint8Array(HEAD + text.length + sizes.reduce((sum, size) => sum + size, 0));
  bytes.set(text, HEAD);
  const parts: readonly ArrayBufferView[] = [
    model.firstSteps,
    model.secondSteps,
    model.least,
    terms.keys,
    counts.keys,
    Float32Array.from(trees.threshold),
    Float32Array.from(trees.leaf),
    Int16Array.from(trees.left),
    Int16Array.from(trees.right),
    Int16Array.from(trees.roots),
    Uint8Array.from(trees.feature, (feature, i) => feature * 2 + trees.missingLeft[i]!),
    first.rows,
    second.rows,
    styleOf.rows,
    terms.kinds,
    counts.rows,
    centres.centres,
  ];
  let at = HEAD + text.length;
  for (const [i, part] of parts.entries()) {
    if (part.byteLength !== sizes[i])
      throw new RangeError(`part ${i} has ${part.byteLength} bytes, not ${sizes[i]}`);
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += sizes[i]!;
  }
  const view = new DataView(bytes.buffer);
  [MAGIC, VERSION, text.length, checksum(bytes)].forEach((value, i) => {
    view.setUint32(i * 4, value, true);
  });
  return bytes;
}

/** @throws ClincodeError `index_damaged` if the bytes are not those of `encodeTagger` */
export function decodeTagger(given: Uint8Array, name = TAGGER_FILE): TaggerModel {
  const damaged = (what: string) => new ClincodeError('index_damaged', `${name} ${what}`);
  // parts are read as numbers of four bytes
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || view.getUint32(0, true) !== MAGIC) throw damaged('holds no tagger');
  const [version, length, sum] = [4, 8, 12].map((at) => view.getUint32(at, true));
  if (version !== VERSION) throw damaged(`is of version ${version}, this one reads ${VERSION}`);
  if (checksum(bytes) !== sum) throw damaged('does not have its own checksum');
  const head: Head = JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD, HEAD + length!)));
  if (head.trees.names !== spanFeatureNames.join(' '))
    throw damaged('was fitted on other features than this version has');
  const sizes = sizesOf(head);
  let at = HEAD + length!;
  if (bytes.length !== at + sizes.reduce((total, size) => total + size, 0))
    throw damaged('has another length');
  const places = sizes.map((size) => {
    at += size;
    return bytes.byteOffset + at - size;
  });
  const float = (part: number) => new Float32Array(bytes.buffer, places[part]!, sizes[part]! / 4);
  const short = (part: number) => [...new Int16Array(bytes.buffer, places[part]!, sizes[part]! / 2)];
  const whole = (part: number) => new Uint32Array(bytes.buffer, places[part]!, sizes[part]! / 4);
  const byte = (part: number) => new Int8Array(bytes.buffer, places[part]!, sizes[part]!);
  const unsigned = (part: number) => new Uint8Array(bytes.buffer, places[part]!, sizes[part]!);
  return {
    firstSteps: float(0),
    secondSteps: float(1),
    least: float(2),
    trees: {
      threshold: [...float(5)],
      leaf: [...float(6)],
      left: short(7),
      right: short(8),
      roots: short(9),
      feature: [...unsigned(10)].map((coded) => coded >> 1),
      missingLeft: [...unsigned(10)].map((coded) => coded & 1),
    },
    first: { ...head.first, rows: byte(11) },
    second: { ...head.second, rows: byte(12) },
    styleOf: { ...head.styleOf, rows: byte(13) },
    terms: { keys: whole(3), kinds: unsigned(14) },
    counts: { keys: whole(4), rows: unsigned(15) },
    centres: { ...head.centres, centres: byte(16) },
  };
}

/** FNV-1a over words of 32 bits. */
function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  const end = HEAD + ((bytes.length - HEAD) & ~3);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + HEAD, (end - HEAD) / 4);
  for (let i = 0; i < words.length; i += 1) sum = Math.imul(sum ^ words[i]!, 0x01000193);
  for (let i = end; i < bytes.length; i += 1) sum = Math.imul(sum ^ bytes[i]!, 0x01000193);
  return sum >>> 0;
}
