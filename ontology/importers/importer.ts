import type { Concept, ConceptMapTarget } from '../../src/terminology/concept.ts';
import type { FileTally } from '../import-report.ts';
import type { SourceFile } from '../source-file.ts';

/** What a source says of a concept that the same or another source of the import holds. */
export interface Addition {
  readonly code: string;
  /** Makes a concept of it where no source has one. */
  readonly name?: string;
  /** Further wordings, filed as related synonyms. */
  readonly related?: readonly string[];
  readonly maps?: readonly ConceptMapTarget[];
}

/**
 * Takes what an importer reads. A concept or an addition that stands in one row is given with its row, and is counted
 * as kept or refused there; one that was gathered from several rows, which are counted already, without.
 */
export interface ImportSink {
  /** The counts of a file, begun when it is asked for first. */
  tally(file: SourceFile): FileTally;
  concept(concept: Concept, place?: RowPlace): void;
  addition(addition: Addition, place: RowPlace): void;
}

export interface RowPlace {
  readonly tally: FileTally;
  readonly row: number;
}

/** What the command line may ask of an importer; each importer documents what it reads. */
export interface ImportOptions {
  /** obo, obographs: prefix of the cross-reference whose code is the concept's code; `*` stands for anything. */
  readonly codeXref?: string;
  /** rf2: language reference sets, or "en-US" and "en-GB", preferred first. fhir, umls: a language code. */
  readonly languages?: readonly string[];
  /** omop, umls: the vocabulary whose codes are taken. */
  readonly vocabulary?: string;
  /** csv: names of the columns, by field. */
  readonly columns?: Readonly<Record<string, string>>;
}

/**
 * Reads the files of all sources of one format, in the order of the sources; a file of a later source may overrule
 * an earlier one. Throws `ontology_invalid` only where a whole file is of another format or cannot be read to its end.
 */
export type Importer = (
  sources: readonly (readonly SourceFile[])[],
  sink: ImportSink,
  options: ImportOptions,
) => Promise<void>;
