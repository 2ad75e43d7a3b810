/**
 * Writes a synthetic disease ontology of any size, to see how an index of a large terminology is built,
 * opened and searched. Every word of it is invented or ours; codes are in a namespace that nobody has.
 *   npm run make:ontology -- --concepts 350000 --terms 1000000 --out ontology.ndjson
 * Default terms: 20 for 7 concepts, as in 350,000 and 1,000,000. `--seed N` makes another one. "-" is stdout.
 */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { type OntologySize, syntheticConcepts } from './synthetic-ontology/synthetic-concepts.ts';

const LINES_AT_ONCE = 500;

/** NDJSON in pieces of some 200 kB. */
function* ontologyText(size: OntologySize): Generator<string> {
  let lines: string[] = [];
  for (const concept of syntheticConcepts(size)) {
    lines.push(`${JSON.stringify(concept)}\n`);
    if (lines.length < LINES_AT_ONCE) continue;
    yield lines.join('');
    lines = [];
  }
  yield lines.join('');
}

const { values } = parseArgs({
  options: {
    concepts: { type: 'string', default: '350000' },
    terms: { type: 'string' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: '-' },
  },
});
const concepts = Number(values.concepts);
const terms = Number(values.terms ?? Math.round((concepts * 20) / 7));
if (!(concepts >= 1) || !(terms >= concepts))
  throw new RangeError('--concepts from 1, --terms from --concepts');
await pipeline(
  Readable.from(ontologyText({ concepts, terms, seed: Number(values.seed) })),
  values.out === '-' ? process.stdout : createWriteStream(values.out),
);
