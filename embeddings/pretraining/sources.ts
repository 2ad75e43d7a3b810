import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ClincodeError } from '../../src/errors.ts';

/** Open names and texts from which the shipped vectors are made. */
export interface Sources {
  /** Names of each concept of Mondo, the preferred one first; none twice in one concept, whatever its case. */
  readonly concepts: readonly (readonly string[])[];
  /** Names of the Human Disease Ontology and of ICD-10-CM. */
  readonly diseaseOntology: readonly string[];
  readonly icd10cm: readonly string[];
  /** What clinical abbreviations stand for. */
  readonly longForms: readonly string[];
  /** Abstracts and invented or de-identified notes: their words only are used. */
  readonly texts: readonly string[];
}

interface ConceptRow {
  readonly id: string;
  readonly name: string;
  readonly synonyms?: readonly string[];
  readonly abbreviations?: readonly string[];
  readonly synonyms_other?: readonly { readonly text: string }[];
}

interface AliasRow {
  readonly id: string;
  readonly ext: readonly { readonly text: string }[];
}

/** Files of the data folder, as the data statement in embeddings/pretrained lists them. */
export const sourceFiles = {
  mondo: 'ontology/mondo.jsonl.gz',
  aliases: 'ontology/mondo-ext-synonyms.jsonl.gz',
  diseaseOntology: 'ontology/doid.jsonl.gz',
  icd10cm: 'ontology/icd10cm-2021.tsv.gz',
  abbreviations: 'abbreviations/abbreviations.tsv.gz',
  texts: [
    'ner/ncbi-dev.jsonl.gz',
    'ner/bc5cdr-dev.jsonl.gz',
    'ner/biored-dev.jsonl.gz',
    'notes/aci-bench.jsonl.gz',
    'notes/mts-dialog.jsonl.gz',
    'notes/primock57.jsonl.gz',
  ],
} as const;

/** Reads the data folder. @throws ClincodeError `file_unreadable` that names the file */
export async function readSources(data: string): Promise<Sources> {
  const aliases = new Map<string, readonly string[]>();
  for (const { id, ext } of await rows<AliasRow>(data, sourceFiles.aliases)) {
    aliases.set(
      id,
      ext.map(({ text }) => text),
    );
  }
  const concepts = (await rows<ConceptRow>(data, sourceFiles.mondo)).map((row) =>
    distinctNames([...namesOf(row), ...(aliases.get(row.id) ?? [])]),
  );
  const diseaseOntology = (await rows<ConceptRow>(data, sourceFiles.diseaseOntology)).flatMap(namesOf);
  const texts: string[] = [];
  for (const file of sourceFiles.texts) {
    for (const { text } of await rows<{ text: string }>(data, file)) texts.push(text);
  }
  return {
    concepts,
    diseaseOntology: distinctNames(diseaseOntology),
    icd10cm: distinctNames(await columns(data, sourceFiles.icd10cm, 3)),
    longForms: distinctNames(await columns(data, sourceFiles.abbreviations, 1)),
    texts,
  };
}

/** The sources without some names, which are in lower case. Texts stay: no name is learnt from them. */
export function without(sources: Sources, excluded: ReadonlySet<string>): Sources {
  const kept = (names: readonly string[]) => names.filter((name) => !excluded.has(name.toLowerCase()));
  return {
    concepts: sources.concepts.map(kept),
    diseaseOntology: kept(sources.diseaseOntology),
    icd10cm: kept(sources.icd10cm),
    longForms: kept(sources.longForms),
    texts: sources.texts,
  };
}

function namesOf({ name, synonyms = [], abbreviations = [], synonyms_other = [] }: ConceptRow): string[] {
  return [name, ...synonyms, ...abbreviations, ...synonyms_other.map(({ text }) => text)];
}

/** Without those that differ in case only; the first stays. */
export function distinctNames(names: Iterable<string>): readonly string[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (!seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()];
}

async function rows<Row>(data: string, file: string): Promise<readonly Row[]> {
  return (await lines(data, file)).map((line) => JSON.parse(line) as Row);
}

/** One column of a table with a line of headings. */
async function columns(data: string, file: string, column: number): Promise<readonly string[]> {
  return (await lines(data, file)).slice(1).map((line) => line.split('\t')[column] ?? '');
}

async function lines(data: string, file: string): Promise<readonly string[]> {
  const bytes = await readFile(join(data, file)).catch(() => {
    throw new ClincodeError('file_unreadable', `cannot read ${join(data, file)}`);
  });
  return gunzipSync(bytes)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
}
