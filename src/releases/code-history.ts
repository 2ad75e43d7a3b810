import type { ConceptStore } from '../link/concept-store.ts';
import { printable } from '../result/terminal-text.ts';
import { type ConceptChange, conceptChange } from './concept-change.ts';
import { changeWording } from './diff-text.ts';

/** A code in one release. */
export interface CodeInRelease {
  readonly folder: string;
  readonly release?: string;
  readonly state: 'active' | 'inactive' | 'absent';
  readonly name?: string;
  readonly parents?: readonly string[];
  readonly maps?: readonly string[];
  readonly terms?: number;
  /** Against the release before. */
  readonly change?: ConceptChange;
}

export interface Release {
  readonly folder: string;
  readonly release?: string;
  readonly concepts: ConceptStore;
}

/** A code through releases, oldest first as they are given. */
export function codeHistory(code: string, releases: readonly Release[]): readonly CodeInRelease[] {
  return releases.map(({ folder, release, concepts }, i) => {
    const concept = concepts.concept(code);
    const before = releases[i - 1]?.concepts.concept(code);
    const change = i === 0 ? undefined : conceptChange(before, concept);
    const ordinal = concepts.ordinalOf(code);
    return {
      folder,
      ...(release !== undefined && { release }),
      state: concept === undefined ? 'absent' : concept.active ? 'active' : 'inactive',
      ...(concept && {
        name: concept.name,
        parents: concept.parents,
        maps: concept.maps.map((map) => map.code),
        terms: concepts.firstRow(ordinal + 1) - concepts.firstRow(ordinal),
      }),
      ...(change && { change }),
    };
  });
}

export function historyText(code: string, rows: readonly CodeInRelease[]): string {
  const lines = [code];
  for (const { folder, release, state, name, parents, maps, terms, change } of rows) {
    lines.push(`${release ?? folder}  ${state}${name === undefined ? '' : `  ${name}`}`);
    if (name !== undefined) {
      const mapped = maps?.length ? `, maps ${maps.join(', ')}` : '';
      lines.push(`    ${terms} terms, parents ${parents?.length ? parents.join(', ') : 'none'}${mapped}`);
    }
    for (const kind of change?.kinds ?? []) lines.push(`    ${kind}${changeWording(change!, kind)}`);
  }
  return lines.map(printable).join('\n');
}
