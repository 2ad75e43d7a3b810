/**
 * How the maps that importers make agree with ../shared/data/ontology/snomed-icd10cm.tsv, a map of 4,441 pairs taken from
 * cross-references of the Disease Ontology and Mondo:
 *   npx tsx ontology/check-maps.ts
 * 1. every pair of it, imported as a table, is answered by `mapConcept`;
 * 2. codes inherited from ancestors, each concept's own ones hidden, beside its own ones;
 * 3. pairs of releases that `--from obo --code-xref` reads, beside it;
 * 4. the starter ontology's own codes beside it.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConceptStore } from '../src/link/concept-store.ts';
import { packConcepts } from '../src/link/concept-stores/pack-concepts.ts';
import { createPackedConceptStore } from '../src/link/concept-stores/packed.ts';
import { mapConcept } from '../src/map/extended-map.ts';
import { codeSystems } from '../src/terminology/code-system.ts';
import type { Concept } from '../src/terminology/concept.ts';
import { DATA } from './check-starter-data.ts';
import { importOntology } from './import.ts';
import { readSource } from './source.ts';
import { starterConcepts } from './starter/concepts.ts';

const TABLE = join(DATA, 'ontology/snomed-icd10cm.tsv.gz');
const RELEASES = [
  ['doid-2016-08-12.obo.gz', 'SNOMEDCT_US.*'],
  ['doid-2026-07-31-NCIthesaurus.obo.gz', 'SNOMEDCT_US.*'],
  ['mondo-RECONSTRUCTED-2026-08.obo.gz', 'SCTID'],
] as const;

const pairs = (await readSource(TABLE))
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string, string]);
const gold = new Map<string, Set<string>>();
for (const [snomed, icd10cm] of pairs) gold.set(snomed, new Set([...(gold.get(snomed) ?? []), icd10cm]));
say(`${pairs.length} pairs, ${gold.size} SNOMED CT codes`);

const work = await mkdtemp(join(tmpdir(), 'clincode-maps-'));
try {
  await compareImported();
  for (const [file, codeXref] of RELEASES) await compareRelease(file, codeXref);
  compareStarter();
} finally {
  await rm(work, { recursive: true, force: true });
}

async function compareImported(): Promise<void> {
  const mondo = join(DATA, 'ontology/mondo-snomed.jsonl.gz');
  const known = new Set((await importOntology([mondo], 'concepts')).concepts.map(({ code }) => code));
  const others = join(work, 'others.ndjson');
  const missing = [...gold.keys()].filter((code) => !known.has(code));
  await writeFile(others, missing.map((code) => `${JSON.stringify({ code, name: code })}\n`).join(''));
  const { concepts, files } = await importOntology([mondo, others, TABLE], ['concepts', 'concepts', 'csv']);
  const store = createPackedConceptStore(packConcepts(concepts));
  const answered = pairs.filter(([snomed, icd10cm]) =>
    mapConcept(snomed, codeSystems.icd10cm, store).some(({ coding }) => coding.code === icd10cm),
  );
  say(
    `1. imported as a table: ${files.at(-1)!.kept} rows kept, ${answered.length} of ${pairs.length} pairs answered`,
  );
  let inherited = 0;
  let code = 0;
  let category = 0;
  for (const [snomed, own] of gold) {
    const ordinal = store.ordinalOf(snomed);
    const bare = { ...store.detailsAt(ordinal), maps: [] };
    const hidden: ConceptStore = {
      ...store,
      detailsAt: (asked) => (asked === ordinal ? bare : store.detailsAt(asked)),
    };
    const found = mapConcept(snomed, codeSystems.icd10cm, hidden)[0];
    if (found === undefined) continue;
    inherited++;
    if (own.has(found.coding.code)) code++;
    if ([...own].some((one) => one.slice(0, 3) === found.coding.code.slice(0, 3))) category++;
  }
  say(
    `2. own codes hidden: ${inherited} of ${gold.size} inherit one; ${share(category, inherited)} of the right category, ${share(code, inherited)} the same code`,
  );
}

async function compareRelease(file: string, codeXref: string): Promise<void> {
  const { concepts } = await importOntology([join(DATA, 'importers', file)], 'obo', 'all', { codeXref });
  say(`3. ${file}: ${besideTable(concepts)}`);
}

function compareStarter(): void {
  say(`4. starter: ${besideTable(starterConcepts())}`);
}

/** Of codes that the table has too: is the first target among its own? */
function besideTable(concepts: readonly Concept[]): string {
  let both = 0;
  let same = 0;
  let category = 0;
  for (const { code, maps } of concepts) {
    const own = gold.get(code);
    const first = maps.find(({ system }) => system === codeSystems.icd10cm)?.code;
    if (own === undefined || first === undefined) continue;
    both++;
    if (own.has(first)) same++;
    if ([...own].some((one) => one.slice(0, 3) === first.slice(0, 3))) category++;
  }
  return `${both} mapped codes in both; first target in the table ${share(same, both)}, its category ${share(category, both)}`;
}

function share(part: number, whole: number): string {
  return `${part} (${((100 * part) / whole).toFixed(1)}%)`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
