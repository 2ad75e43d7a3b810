// AssemblyScript. A graph of nearest neighbours over int8 rows: searching it, and building it.
// `npm run build:kernels` compiles this file to ../kernel.wasm.
//
// Malkov and Yashunin, "Efficient and robust approximate nearest neighbor search using Hierarchical Navigable
// Small World graphs" (2018), algorithms 2, 4 and 5. Two things differ. Rows are int8 with one scale each, so a
// row takes a quarter of the memory and its similarity is a sum of integers, the same on every machine. And rows
// are added in batches: each row of a batch looks for its neighbours in the graph as it was before the batch and
// among the rows before it in the batch, so that threads can share a batch and the graph does not depend on how
// many there are.

export { connect, connectBack } from './build';
export { place } from './graph';
export { compare, scan, search } from './walk';
