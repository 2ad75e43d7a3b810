import { ClincodeError } from '../src/errors.ts';
import type { graphFiles } from '../src/link/index-manifest.ts';
import type { Int8Vectors } from '../src/link/int8-vectors.ts';
import type { VectorIndex } from '../src/link/vector-index.ts';
import type { Progress } from './embed-terms.ts';
import { measureRecall, type Recall, type RecallProbe } from './measure-recall.ts';

export interface GraphParameters {
  /** Links of a row on each level. */
  readonly m: number;
  /** Candidates looked at for each row while building. */
  readonly efConstruction: number;
}

/** A graph whose ef is still to be chosen. */
export interface BuiltGraph extends VectorIndex {
  readonly kind: keyof typeof graphFiles;
  setEf(ef: number): void;
  /** An exact search of the same vectors. */
  readonly exact: VectorIndex;
  /** The graph's file. */
  pack(): Uint8Array<ArrayBuffer>;
}

/** Makes graphs over vectors; without one, an index is searched exactly. */
export type GraphBuilder = (
  vectors: Int8Vectors,
  parameters: GraphParameters,
  onProgress?: Progress,
) => Promise<BuiltGraph>;

export interface CertifiedGraph {
  readonly graph: BuiltGraph;
  readonly parameters: GraphParameters;
  readonly ef: number;
  readonly recall: Recall;
}

/** Below this recall no index is written. */
export const REQUIRED_RECALL = 0.995;
/** What is looked for: other names than those of the probe may find a little less. */
const AIMED_RECALL = 0.998;
const EFS = [32, 48, 64, 96, 128, 192, 256, 384, 512];
/** Tried in turn. A denser graph takes longer to build and more memory. */
const PARAMETERS: readonly GraphParameters[] = [
  { m: 24, efConstruction: 300 },
  { m: 32, efConstruction: 400 },
];

/**
 * The first graph that reaches the recall, with the smallest ef that does.
 * @throws ClincodeError `recall_too_low` with what was reached
 */
export async function certifiedGraph(
  vectors: Int8Vectors,
  build: GraphBuilder,
  probeOf: (referee: VectorIndex) => Promise<RecallProbe>,
  onProgress?: Progress,
): Promise<CertifiedGraph> {
  let probe: RecallProbe | undefined;
  let best = 0;
  for (const parameters of PARAMETERS) {
    const graph = await build(vectors, parameters, onProgress);
    probe ??= await probeOf(graph.exact);
    const { ef, recall } = chooseEf(probe, graph);
    if (recall.value >= REQUIRED_RECALL) return { graph, parameters, ef, recall };
    best = Math.max(best, recall.value);
  }
  throw new ClincodeError(
    'recall_too_low',
    `the best graph finds ${best.toFixed(4)} of the nearest vectors, ${REQUIRED_RECALL} are required: build with --exact`,
  );
}

/** The smallest ef that reaches the aim, or the largest tried, with the recall there. It is left set. */
export function chooseEf(
  probe: RecallProbe,
  index: VectorIndex & { setEf(ef: number): void },
): { readonly ef: number; readonly recall: Recall } {
  for (const ef of EFS) {
    index.setEf(ef);
    const recall = measureRecall(probe, index);
    if (recall.value >= AIMED_RECALL || ef === EFS.at(-1)) return { ef, recall };
  }
  throw new RangeError('no ef to try');
}
