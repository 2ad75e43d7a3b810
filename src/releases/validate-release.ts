import { codeSystems } from '../terminology/code-system.ts';
import { type Concept, conceptTerms } from '../terminology/concept.ts';
import { normalizeTerm } from '../terminology/normalize-term.ts';
import { isConceptId } from '../terminology/sctid.ts';
import { circlesOf } from './circles.ts';
import {
  type ProblemKind,
  problem,
  problemKinds,
  type ReleaseProblem,
  type ValidationSummary,
} from './release-problems.ts';

export interface ValidationOptions {
  /** Code system of the concepts: check digits are those of SNOMED CT. */
  readonly system: string;
  /** Codes that maps may lead to, as `mapTargetKey` writes them. Absent: maps are not checked. */
  readonly targets?: ReadonlySet<string>;
  /** What was wrong with the lines that were read. */
  readonly read?: readonly ReleaseProblem[];
}

/** ICD-10-CM is written with and without its point. */
export function mapTargetKey(code: string): string {
  return code.replace('.', '').toUpperCase();
}

/** Looks for what is wrong with the concepts of a release, in their order. */
export function validateRelease(
  concepts: readonly Concept[],
  { system, targets, read = [] }: ValidationOptions,
): { readonly summary: ValidationSummary; readonly problems: readonly ReleaseProblem[] } {
  const byCode = new Map(concepts.map((concept) => [concept.code, concept]));
  const withChildren = new Set(concepts.flatMap(({ parents }) => parents));
  const hasParent = ({ parents }: Concept): boolean => parents.some((parent) => byCode.has(parent));
  const isHierarchy = concepts.some(hasParent);
  const problems: ReleaseProblem[] = [...read];
  const add = (...found: Parameters<typeof problem>): void => void problems.push(problem(...found));
  let roots = 0;
  for (const concept of concepts) {
    const { code, name, parents, active, maps } = concept;
    if (system === codeSystems.snomedCt && !isConceptId(code))
      add('check-digit', [code], `${name}: no SNOMED CT concept id`);
    for (const target of targets === undefined ? [] : maps) {
      if (target.code !== '' && !targets!.has(mapTargetKey(target.code)))
        add('map-target-unknown', [code], `${name}: maps to ${target.code}`);
    }
    if (!active) continue;
    for (const parent of parents) {
      const known = byCode.get(parent);
      if (known === undefined) add('missing-parent', [code], `${name}: no concept ${parent}`);
      else if (!known.active) add('inactive-parent', [code, parent], `${name}: below ${known.name}`);
    }
    if (hasParent(concept)) continue;
    if (withChildren.has(code)) roots++;
    else if (isHierarchy) add('orphan', [code], name);
  }
  for (const circle of circlesOf(concepts)) {
    add('cycle', circle, circle.map((code) => `${code} ${byCode.get(code)!.name}`).join(', '));
  }
  for (const shared of sharedTerms(concepts)) problems.push(shared);
  const count = (of: (one: ReleaseProblem) => boolean): number => problems.filter(of).length;
  const kinds = Object.keys(problemKinds) as ProblemKind[];
  return {
    summary: {
      concepts: concepts.length,
      active: concepts.filter(({ active }) => active).length,
      roots,
      errors: count(({ severity }) => severity === 'error'),
      warnings: count(({ severity }) => severity === 'warning'),
      counts: Object.fromEntries(
        kinds.map((kind) => [kind, count((one) => one.kind === kind)]),
      ) as ValidationSummary['counts'],
      notChecked: targets === undefined ? ['map targets: no --targets'] : [],
    },
    problems,
  };
}

/** Names and exact synonyms of the same wording under several concepts. Abbreviations and related terms may be shared. */
function sharedTerms(concepts: readonly Concept[]): readonly ReleaseProblem[] {
  const owners = new Map<
    string,
    { readonly text: string; readonly named: Set<string>; readonly all: Set<string> }
  >();
  for (const concept of concepts) {
    if (!concept.active) continue;
    for (const { text, scope } of conceptTerms(concept)) {
      if (scope !== 'name' && scope !== 'exact') continue;
      const wording = normalizeTerm(text);
      const owner = owners.get(wording) ?? { text, named: new Set(), all: new Set() };
      owners.set(wording, owner);
      owner.all.add(concept.code);
      if (scope === 'name') owner.named.add(concept.code);
    }
  }
  return [...owners].flatMap(([wording, { text, named, all }]) => {
    if (all.size < 2 || wording === '') return [];
    return [problem(named.size > 1 ? 'duplicate-name' : 'duplicate-term', [...all], text)];
  });
}
