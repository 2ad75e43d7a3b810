import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The kernel's code, compiled. `#pattern-kernel` in package.json says which of the two files a runtime takes. */
const module = new WebAssembly.Module(new Uint8Array(readFileSync(join(import.meta.dirname, 'kernel.wasm'))));
export default module;
