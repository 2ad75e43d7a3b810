/**
 * Writes src/deidentify/patterns/pattern-plans.ts: where in a note each pattern of the recognizers can match (`npm run make:phi-plans`). To be run
 * when a pattern was changed: one that is not in there is searched for everywhere, which takes longer and finds the same. A test tells of it.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packPlans } from '../src/deidentify/patterns/packed-plans.ts';
import { plansFor, searchedPatterns } from './phi-plans/searched-patterns.ts';

const patterns = await searchedPatterns();
const plans = plansFor(patterns);
const written = `/** Written by \`npm run make:phi-plans\`. Do not edit by hand. */\nexport const packedPlans = (): string =>\n  '${packPlans(plans)}';\n`;
writeFileSync(
  fileURLToPath(new URL('../src/deidentify/patterns/pattern-plans.ts', import.meta.url)),
  written,
);
process.stderr.write(`${patterns.length} patterns, ${plans.length} plans, ${written.length} bytes\n`);
