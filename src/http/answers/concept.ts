import { ClincodeError } from '../../errors.ts';
import type { ConceptStore } from '../../link/concept-store.ts';
import { explainMap } from '../../map/extended-map.ts';
import { codeSystems } from '../../terminology/code-system.ts';
import type { Concept } from '../../terminology/concept.ts';
import type { HttpOptions } from '../options.ts';
import type { Answer, RouteRequest } from '../route.ts';

/** GET /v1/concepts/:code. A parent outside the index has no name here; maps are as in a coded note. */
export async function answerConcept({ params }: RouteRequest, options: HttpOptions): Promise<Answer> {
  const { concepts } = (await options.getPorts()).index;
  const concept = concepts.concept(params.code ?? '');
  // the code is not repeated: the path may hold anything
  if (concept === undefined) throw new ClincodeError('not_found', 'the index has no concept with this code');
  return { json: conceptView(concept, concepts) };
}

function conceptView(concept: Concept, concepts: ConceptStore) {
  const { code, name, fsn, semanticTag, synonyms, abbreviations, parents, maps, active, retired } = concept;
  const systems = new Set([codeSystems.icd10cm, ...maps.map((map) => map.system)]);
  const answers = [...systems].map((system) => ({ system, ...explainMap(code, system, concepts) }));
  const unmapped = answers.flatMap(({ system, unmapped: groups }) =>
    groups.map((group) => ({ system, ...group })),
  );
  const named = (to: { readonly code: string }) => ({ ...to, name: concepts.concept(to.code)?.name });
  return {
    code,
    name,
    fsn,
    semanticTag,
    ...(!active && { active }),
    ...(retired && { retired: { ...retired, replacedBy: retired.replacedBy.map(named) } }),
    synonyms,
    abbreviations,
    parents: parents.map((parent) => named({ code: parent })),
    maps: answers.flatMap(({ targets }) => targets),
    ...(unmapped.length > 0 && { unmapped }),
  };
}
