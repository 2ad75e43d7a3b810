const PAGE = 65_536;

/**
 * Zeros that begin where a line of the processor's cache does, so that records of whole lines lie in no more lines than they fill. Only
 * memory for WebAssembly is promised to begin so.
 */
export function alignedBuffer(bytes: number): ArrayBuffer {
  return new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) }).buffer as ArrayBuffer;
}
