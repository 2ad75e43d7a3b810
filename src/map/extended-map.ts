import type { ConceptStore } from '../link/concept-store.ts';
import type { ConceptMapTarget } from '../terminology/concept.ts';
import { type MapNeed, type MapPatient, mapRuleHolds } from './map-rule.ts';
import { mappedAncestors } from './mapped-ancestors.ts';

/** A code of another system for a concept. */
export interface MappedCode {
  /** Without words where the source of the map has none. */
  readonly coding: { readonly system: string; readonly code: string; readonly display?: string };
  readonly advice?: string;
  /** Taken from the nearest ancestor that has one, so it is broader than the concept. */
  readonly inherited?: true;
  /** The concept is retired: the code of what stands for it now, whose map this is. */
  readonly replacement?: string;
  /** Rules of the map were passed over because these are not known of the patient. */
  readonly undecided?: readonly MapNeed[];
}

/** A group of a map that has no code: its advice says why. */
export interface UnmappedGroup {
  readonly group: number;
  readonly advice?: string;
  readonly undecided?: readonly MapNeed[];
}

export interface MapAnswer {
  readonly targets: readonly MappedCode[];
  readonly unmapped: readonly UnmappedGroup[];
  /** By rules: the targets belong together, one for each group. Else they are a list whose first is the default. */
  readonly ruled: boolean;
}

/**
 * Targets of a concept in a code system. A concept without any answers with those of its nearest mapped
 * ancestor, marked `inherited`; none at all gives an empty list.
 */
export function mapConcept(
  code: string,
  system: string,
  concepts: ConceptStore,
  patient: MapPatient = {},
): readonly MappedCode[] {
  return explainMap(code, system, concepts, patient).targets;
}

/**
 * The same with the groups that have no code. Of a map with rules each group gives the target of its first rule that
 * holds; a rule that cannot be decided is passed over and named in `undecided`. A concept that the map calls unmappable
 * inherits nothing. A retired concept without a map of its own answers with that of what replaced it.
 */
export function explainMap(
  code: string,
  system: string,
  concepts: ConceptStore,
  patient: MapPatient = {},
): MapAnswer {
  const ordinal = concepts.ordinalOf(code);
  return ordinal < 0 ? none : explainMapAt(ordinal, system, concepts, patient);
}

/** By ordinal: to look a code up takes longer than to read what is there. */
export function explainMapAt(
  ordinal: number,
  system: string,
  concepts: ConceptStore,
  patient: MapPatient = {},
): MapAnswer {
  const own = concepts.detailsAt(ordinal);
  const answer = ownTargets(own.maps, system, patient);
  if (answer.targets.length > 0 || answer.ruled) return answer;
  if (!own.active) {
    for (const { code: replacement } of own.retired?.replacedBy ?? []) {
      const replaced = concepts.ordinalOf(replacement);
      if (replaced < 0 || !concepts.detailsAt(replaced).active) continue;
      const found = explainMapAt(replaced, system, concepts, patient);
      if (found.targets.length > 0)
        return { ...found, targets: found.targets.map((target) => ({ ...target, replacement })) };
    }
  }
  return inheritedTargets(ordinal, system, concepts, patient);
}

const none: MapAnswer = { targets: [], unmapped: [], ruled: false };

function inheritedTargets(
  ordinal: number,
  system: string,
  concepts: ConceptStore,
  patient: MapPatient,
): MapAnswer {
  const above = mappedAncestors(concepts, system);
  const nearest = above.nearest(ordinal);
  if (nearest === undefined) return none;
  const found = inheritedFrom(nearest, system, concepts, patient);
  if (found !== undefined) return found;
  // the rules of the nearest one give nothing to this patient
  for (const ancestor of above.all(ordinal)) {
    const further = inheritedFrom(ancestor, system, concepts, patient);
    if (further !== undefined) return further;
  }
  return none;
}

function inheritedFrom(
  ancestor: number,
  system: string,
  concepts: ConceptStore,
  patient: MapPatient,
): MapAnswer | undefined {
  const found = ownTargets(concepts.mapsAt(ancestor), system, patient);
  if (found.targets.length === 0) return undefined;
  // groups belong together; of a plain list the first is the default
  const kept = found.ruled ? found.targets : found.targets.slice(0, 1);
  return { ...found, targets: kept.map(inherited) };
}

function inherited(target: MappedCode): MappedCode {
  const { coding, advice, undecided } = target;
  // most have nothing else, and to copy what is there takes longer than to read it
  return advice === undefined && undecided === undefined
    ? { coding, inherited: true }
    : { ...target, inherited: true };
}

function ownTargets(maps: readonly ConceptMapTarget[], system: string, patient: MapPatient): MapAnswer {
  if (maps.length === 0) return none;
  const rows = maps.filter((target) => target.system === system);
  if (!rows.some(({ rule }) => rule !== undefined))
    return { targets: rows.map((row) => mappedCode(row, [])), ruled: false, unmapped: [] };
  const groups = new Map<number, ConceptMapTarget[]>();
  for (const row of rows) {
    if (row.rule === undefined) continue;
    const group = row.group ?? 1;
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  const targets: MappedCode[] = [];
  const unmapped: UnmappedGroup[] = [];
  for (const [group, members] of [...groups].sort(([a], [b]) => a - b)) {
    const { row, undecided } = firstThatHolds(members, patient);
    if (row !== undefined && row.code !== '') targets.push(mappedCode(row, undecided));
    else {
      unmapped.push({
        group,
        ...(row?.advice !== undefined && { advice: row.advice }),
        ...(undecided.length > 0 && { undecided }),
      });
    }
  }
  return { targets, ruled: true, unmapped };
}

function firstThatHolds(members: readonly ConceptMapTarget[], patient: MapPatient) {
  const undecided = new Set<MapNeed>();
  for (const row of [...members].sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0))) {
    const holds = mapRuleHolds(row.rule ?? 'TRUE', patient);
    if (holds === true) return { row, undecided: [...undecided] };
    if (holds !== false) for (const need of holds) undecided.add(need);
  }
  return { row: undefined, undecided: [...undecided] };
}

function mappedCode(
  { system, code, display, advice }: ConceptMapTarget,
  undecided: readonly MapNeed[],
): MappedCode {
  // "S52.501?": the map leaves the last characters open and says so in its advice
  const stated = code.endsWith('?') ? code.replace(/\?+$/, '') : code;
  const coding = display === undefined ? { system, code: stated } : { system, code: stated, display };
  if (advice === undefined && undecided.length === 0) return { coding };
  return {
    coding,
    ...(advice !== undefined && { advice }),
    ...(undecided.length > 0 && { undecided }),
  };
}
