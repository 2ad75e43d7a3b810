import type { Candidate } from './candidate.ts';
import type { ConceptStore } from './concept-store.ts';
import type { PooledConcept } from './pool-candidates.ts';

/** A ranked concept as a result shows it. */
export function candidateOf(concept: PooledConcept, concepts: ConceptStore): Candidate {
  return {
    code: concepts.codeAt(concept.ordinal),
    display: concepts.nameAt(concept.ordinal),
    matchedTerm: concepts.textOfRow(concept.row),
    method: concept.method,
    similarity: round(similarityOf(concept)),
    confidence: round(concept.confidence),
  };
}

/** A term of the same wording is as near as can be, whatever the vectors say; a relative was not compared. */
function similarityOf({ exact, abbreviation, similarity, lexicalScore }: PooledConcept): number {
  if (exact !== undefined || abbreviation !== undefined) return 1;
  if (!Number.isNaN(similarity)) return Math.min(1, similarity);
  return Number.isNaN(lexicalScore) ? 0 : Math.min(1, lexicalScore);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
