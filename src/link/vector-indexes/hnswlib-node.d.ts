/**
 * The part of hnswlib-node that is used. Declared here because the package is optional: where no compiler
 * is at hand it is not installed, and the types must still check.
 */
declare module 'hnswlib-node' {
  export class HierarchicalNSW {
    constructor(space: 'ip' | 'l2' | 'cosine', dimensions: number);
    initIndex(maxElements: number, m?: number, efConstruction?: number, randomSeed?: number): void;
    addPoint(point: number[], label: number): void;
    searchKnn(query: number[], k: number): { distances: number[]; neighbors: number[] };
    setEf(ef: number): void;
    getCurrentCount(): number;
    readIndexSync(path: string): void;
    writeIndexSync(path: string): void;
  }
  const module: { HierarchicalNSW: typeof HierarchicalNSW };
  export default module;
}
