import type { Concept } from '../../src/terminology/concept.ts';

/** A row that was not taken, and why. Nothing is dropped without one. */
export interface RefusedRow {
  readonly row: number;
  readonly reason: string;
}

export interface ImportedSource {
  readonly concepts: readonly Concept[];
  readonly rows: number;
  readonly refused: readonly RefusedRow[];
}

/** Reads one format. Throws `ontology_invalid` only where the whole source is of another format. */
export type Importer = (text: string) => ImportedSource;
