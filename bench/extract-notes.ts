/**
 * Extracts mentions from notes in this process, by `lexicon` alone and by `local`, assertions included, and prints
 * megabytes a CPU second and what opening took.
 *   npm run bench:extract [-- INDEX] [--notes 1200]
 * Notes are those of `bench:code`, de-identified before. Each note is read once: the first third warms up and is not
 * counted, so nothing is remembered of the notes that are. CPU seconds are of the whole process.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { deidentify } from '../src/deidentify/deidentify.ts';
import { defaultRecognizers } from '../src/deidentify/recognizers/index.ts';
import { composeCli } from '../src/entry/compose-node.ts';
import { benchNotes } from './notes.ts';

const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: { notes: { type: 'string', default: '1200' } },
});

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

async function timed<T>(work: () => Promise<T>): Promise<{ made: T; seconds: number }> {
  const started = cpuSeconds();
  const made = await work();
  return { made, seconds: Number((cpuSeconds() - started).toFixed(2)) };
}

const tools = composeCli();
const index = await timed(() => tools.openIndex(positionals[0], () => undefined));
const lexicon = await timed(() => tools.createExtractor('lexicon', index.made));
// makes no second lexicon of an index
const local = await timed(() => tools.createExtractor('local', index.made));

const { source, notes } = benchNotes(Number(given.notes));
const recognizers = defaultRecognizers();
const asked = await Promise.all(notes.map((note) => deidentify(note, recognizers)));
const warmUp = Math.floor(asked.length / 3);
const counted = asked.slice(warmUp);
const megabytes = counted.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
const figures: Record<string, object> = {};
for (const [id, { made: extractor }] of Object.entries({ lexicon, local })) {
  for (const note of asked.slice(0, warmUp)) await extractor.extract(note);
  let mentions = 0;
  const started = cpuSeconds();
  for (const note of counted) mentions += (await extractor.extract(note)).mentions.length;
  figures[id] = {
    megabytesPerCpuSecond: Number((megabytes / (cpuSeconds() - started)).toFixed(2)),
    mentions,
  };
}
process.stdout.write(
  `${JSON.stringify({
    machine: `${cpus()[0]?.model.trim()}, Node ${process.version}`,
    source,
    notes: counted.length,
    megabytes: Number(megabytes.toFixed(2)),
    ...figures,
    openCpuSeconds: { index: index.seconds, lexicon: lexicon.seconds, tagger: local.seconds },
    residentMegabytes: Math.round(process.memoryUsage().rss / 1e6),
  })}\n`,
);
