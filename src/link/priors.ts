import type { ConceptStore } from './concept-store.ts';

/**
 * How often a concept was meant in the corpora, in `log(1 + n)` by concept ordinal: in different wordings, and in
 * different documents.
 */
export interface Priors {
  readonly wordings: Float32Array;
  readonly documents: Float32Array;
}

/** Wordings and documents by `termKey` of a concept's name. */
export type MeantCounts = Readonly<Record<string, readonly [wordings: number, documents: number]>>;

export function noPriors(concepts: ConceptStore): Priors {
  const { conceptCount } = concepts;
  return { wordings: new Float32Array(conceptCount), documents: new Float32Array(conceptCount) };
}

/** Of the names that were counted, the share that a terminology must have for the counts to say something of it. */
const KNOWN_SHARE = 0.2;

/**
 * Concepts whose preferred name has the key share its counts. All are unknown (NaN) in a terminology that has few of
 * the names: it calls the same diseases otherwise, and 0 would say that nobody speaks of them.
 */
export function priorsOf(meant: MeantCounts, concepts: ConceptStore): Priors {
  const priors = noPriors(concepts);
  let known = 0;
  for (const [key, [wordings, documents]] of Object.entries(meant)) {
    const rows = concepts.rowsByKey(key);
    if (rows.length > 0) known++;
    for (let i = 0; i < rows.length; i++) {
      if (concepts.scopeOfRow(rows[i]!) !== 'name') continue;
      const ordinal = concepts.ordinalOfRow(rows[i]!);
      priors.wordings[ordinal] = Math.max(priors.wordings[ordinal]!, Math.log1p(wordings));
      priors.documents[ordinal] = Math.max(priors.documents[ordinal]!, Math.log1p(documents));
    }
  }
  if (known < KNOWN_SHARE * Object.keys(meant).length) {
    priors.wordings.fill(Number.NaN);
    priors.documents.fill(Number.NaN);
  }
  return priors;
}
