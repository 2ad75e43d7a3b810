// AssemblyScript. The search for places where patterns may match. `npm run build:kernels` compiles this file to ../kernel.wasm.
export { giveBack, markKinds, placesOf, readyText, take, takeRows } from './memory';
export { markPieces, setTables } from './pieces';
export { gatePlaces, nextPlace, reachedStretch } from './places';
