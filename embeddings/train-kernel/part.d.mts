/** Addresses and sizes in the shared memory, in bytes from its start. */
export interface Layout {
  readonly dimensions: number;
  readonly batch: number;
  readonly temperature: number;
  readonly control: number;
  readonly table: number;
  readonly accumulators: number;
  readonly offsets: number;
  readonly slots: number;
  readonly weights: number;
  readonly anchorNames: number;
  readonly positiveNames: number;
  readonly concepts: number;
  readonly anchors: number;
  readonly positives: number;
  readonly anchorScales: number;
  readonly positiveScales: number;
  readonly similarities: number;
  readonly anchorGradient: number;
  readonly positiveGradients: number;
  readonly scratch: number;
  readonly end: number;
}

export const PARTS: number;
export const at: Readonly<
  Record<'turn' | 'phase' | 'ready' | 'rate' | 'taught' | 'losses' | 'words', number>
>;
export const phaseNames: readonly string[];
/** Does the parts of one thread in one phase of a batch; phases count from 1. */
export function doPhase(
  kernel: WebAssembly.Exports,
  phase: number,
  thread: number,
  threads: number,
  layout: Layout,
  memory: WebAssembly.Memory,
): void;
