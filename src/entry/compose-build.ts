import type { AbbreviationRow } from '../../embeddings/abbreviation-row.ts';
import { type BuildOptions, buildIndex, type EmbedderMaker } from '../../embeddings/build-index.ts';
import type { GraphBuilder } from '../../embeddings/certified-graph.ts';
import { hnswGraphBuilder } from '../../embeddings/hnsw-graph.ts';
import { hnswlibGraphBuilder } from '../../embeddings/hnswlib-graph.ts';
import { takenOver } from '../../embeddings/known-vectors.ts';
import { subwordMaker } from '../../embeddings/make-subword.ts';
import { chartRows, packSenses } from '../../embeddings/pack-senses.ts';
import { readAbbreviations } from '../../embeddings/read-abbreviations.ts';
import { refuseOtherFolder, writeIndexFolder } from '../../embeddings/write-index-folder.ts';
import { withNoteWordings } from '../../ontology/icd10cm-note-wordings.ts';
import { importOntology } from '../../ontology/import.ts';
import { starterConcepts } from '../../ontology/starter/concepts.ts';
import type { CliTools, IndexSummary } from '../cli/tools.ts';
import type { Embedder } from '../embed/embedder.ts';
import { ClincodeError } from '../errors.ts';
import { terminologyRanker } from '../link/default-rankers/terminology.ts';
import { codeSystems } from '../terminology/code-system.ts';
import type { Concept } from '../terminology/concept.ts';
import { abbreviationKey } from '../terminology/normalize-term.ts';
import { certificate, createEmbedder } from './compose-index.ts';
import { readOverlay } from './read-overlay.ts';

export async function readConcepts(paths: readonly string[]): Promise<readonly Concept[]> {
  const { concepts, refused } = await importOntology(paths, 'concepts');
  const first = refused[0];
  if (first !== undefined) {
    throw new ClincodeError(
      'ontology_invalid',
      `${first.source}${first.row > 0 ? `:${first.row}` : ''}: ${first.reason} (${refused.length} rows refused)`,
    );
  }
  if (concepts.length === 0) throw new ClincodeError('ontology_invalid', 'no concepts to index');
  return concepts;
}

/** `index build`: concepts to an index folder. */
export async function buildIndexFolder(
  paths: readonly string[],
  options: Parameters<CliTools['buildIndex']>[1],
): Promise<IndexSummary> {
  await refuseOtherFolder(options.out);
  const graph = await chosenGraph(options);
  const { from } = options;
  const old = from === undefined ? undefined : await takenOver(from, { createEmbedder });
  const release = await readConcepts(paths);
  const laid = options.overlay === undefined ? undefined : await readOverlay(options.overlay, release);
  const given = laid?.concepts ?? release;
  const concepts =
    options.system === codeSystems.icd10cm ? withNoteWordings(given, starterConcepts()) : given;
  if (laid?.alreadyThere)
    options.onNotice(`${laid.alreadyThere} entries of the overlay are in the release by now`);
  const senses = await sensesPacker(options, laid?.shortForms);
  const built = await buildIndex(concepts, {
    ranker: terminologyRanker(),
    codeSystem: { uri: options.system, ...(options.release !== undefined && { release: options.release }) },
    ...(old ?? { embedder: await chosenEmbedder(options) }),
    ...(graph && { graph }),
    ...(senses && { packSenses: senses }),
    ...(laid && { overlay: laid }),
    onProgress: options.onProgress,
  });
  const manifest = await writeIndexFolder(options.out, built);
  return {
    directory: options.out,
    concepts: manifest.concepts,
    terms: manifest.terms,
    embedded: built.embedded,
    reused: manifest.terms - built.embedded,
    ...certificate(manifest),
  };
}

/** The table is read before the build, which takes minutes. */
async function sensesPacker(
  { abbreviations, onNotice }: Parameters<CliTools['buildIndex']>[1],
  own: readonly AbbreviationRow[] = [],
): Promise<BuildOptions['packSenses']> {
  if (abbreviations === undefined && own.length === 0) return undefined;
  const { rows, refused } =
    abbreviations === undefined ? { rows: [], refused: 0 } : await readAbbreviations(abbreviations);
  // what a site says of a short form is all that it stands for there
  const taken = new Set(own.map(({ short }) => abbreviationKey(short)));
  return (concepts) => {
    const { bytes, shortForms, withConcept } = packSenses(
      [
        ...[...chartRows(concepts), ...rows].filter(({ short }) => !taken.has(abbreviationKey(short))),
        ...own,
      ],
      concepts,
    );
    onNotice(`${shortForms} short forms, ${withConcept} with a concept here, ${refused} rows refused`);
    return bytes;
  };
}

/** A package that is not installed is told before the build, which takes minutes. */
async function chosenGraph({
  exact,
  graph,
}: Parameters<CliTools['buildIndex']>[1]): Promise<GraphBuilder | undefined> {
  if (exact) return undefined;
  return graph === 'hnswlib' ? hnswlibGraphBuilder() : hnswGraphBuilder;
}

async function chosenEmbedder(
  options: Parameters<CliTools['buildIndex']>[1],
): Promise<Embedder | EmbedderMaker> {
  const { embedder = 'subword', pretrained, train } = options;
  if (embedder === 'subword') return subwordMaker(options);
  if (pretrained !== undefined || train === false)
    throw new ClincodeError('invalid_config', `nothing of ${embedder} is trained here`);
  return createEmbedder(embedder);
}
