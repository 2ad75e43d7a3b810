import { runSource } from './run-source.mjs';

await runSource('src/entry/compose-deidentify-thread.ts');
