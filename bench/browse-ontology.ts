/**
 * Looks an index up as a person and a program do: typeahead, `show`, is-a; in this process, in its CPU time.
 *   npm run bench:ontology -- INDEX [--names 400] [--lookups 50000] [--rounds 5] [--json]
 * Typed is each beginning of terms chosen evenly at random, of every second one with a letter missing. `show` is asked of all
 * concepts at random, in rounds of so many: the middle round counts. An index of 350,000 concepts: bench:large with --work.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { conceptDetail } from '../src/browse/concept-detail.ts';
import { findConcepts } from '../src/browse/find-concepts.ts';
import { isAOf } from '../src/browse/subsumption.ts';
import { composeCli } from '../src/entry/compose-node.ts';
import { seededRandom } from '../src/evaluate/seeded-random.ts';
import { median, percentile } from './notes.ts';

const TOP = 10;
/** Compilation of the hot functions, not searching. */
const WARM_SHARE = 0.1;

const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    names: { type: 'string', default: '400' },
    lookups: { type: 'string', default: '50000' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('call it with an index folder');

const index = await composeCli().openIndex(folder, () => undefined);
const { concepts } = index;
const random = seededRandom(7);
const below = (count: number): number => Math.floor(random() * count);

function cpuMs(work: () => void): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** Of so many rounds: how often a second, in the middle round and in the best. */
function perSecond(lookup: () => void): { readonly middle: number; readonly best: number } {
  const rates = Array.from({ length: Number(given.rounds) }, () => {
    const ms = cpuMs(() => {
      for (let i = 0; i < Number(given.lookups); i++) lookup();
    });
    return (Number(given.lookups) / ms) * 1000;
  });
  return { middle: Math.round(median(rates)), best: Math.round(Math.max(...rates)) };
}

function typeahead(): Record<string, number> {
  const tablesMs = cpuMs(() => findConcepts('a', TOP, index));
  const times: number[] = [];
  let amongTop = 0;
  for (let i = 0; i < Number(given.names); i++) {
    const row = below(concepts.termCount);
    const term = concepts.textOfRow(row);
    const gap = i % 2 === 1 && term.length > 6 ? 2 + below(term.length - 4) : term.length;
    const typed = term.slice(0, gap) + term.slice(gap + 1);
    let found: ReturnType<typeof findConcepts> = [];
    for (let end = 1; end <= typed.length; end++)
      times.push(
        cpuMs(() => {
          found = findConcepts(typed.slice(0, end), TOP, index);
        }),
      );
    const code = concepts.codeAt(concepts.ordinalOfRow(row));
    if (found.some((concept) => concept.code === code)) amongTop++;
  }
  const sorted = times.slice(Math.floor(times.length * WARM_SHARE)).sort((a, b) => a - b);
  return {
    tablesMs: Math.round(tablesMs),
    searches: sorted.length,
    searchP50Ms: round(percentile(sorted, 0.5)),
    searchP99Ms: round(percentile(sorted, 0.99)),
    foundAmongTen: round(amongTop / Number(given.names)),
  };
}

function round(value: number): number {
  return Number(value.toFixed(2));
}

const codes = Array.from({ length: concepts.conceptCount }, (_, ordinal) => concepts.codeAt(ordinal));
const isA = isAOf(concepts);
const show = perSecond(() => conceptDetail(codes[below(codes.length)]!, concepts));
const subsumes = perSecond(() => isA.subsumption(below(codes.length), below(codes.length)));
const figures: Record<string, unknown> = {
  machine: `${cpus()[0]?.model.trim()} × ${cpus().length}, Node ${process.version}`,
  concepts: concepts.conceptCount,
  terms: concepts.termCount,
  ...typeahead(),
  showPerSecond: show.middle,
  showPerSecondBest: show.best,
  subsumesPerSecond: subsumes.middle,
};
const lines = Object.entries(figures).map(([name, value]) => `${name.padEnd(20)}${value}`);
process.stdout.write(given.json ? `${JSON.stringify(figures)}\n` : `${lines.join('\n')}\n`);
