// Runs a benchmark as the program runs, from a build: what strips types at each import also wraps every function that
// has a name, which costs a tenth of the time or more.
import { runSource } from '../src/entry/run-source.mjs';

const [name] = process.argv.splice(2, 1);
await runSource(`bench/${name}.ts`);
