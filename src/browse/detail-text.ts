import type { ConceptDetail, NamedCode } from './concept-detail.ts';
import type { FoundConcept } from './find-concepts.ts';

/** What `ontology search` prints: a line a concept, with the term that matched and where it belongs. */
export function foundText(found: readonly FoundConcept[]): string {
  if (found.length === 0) return 'nothing found';
  return found
    .map(({ code, name, matchedTerm, scope, parents, children, childCount }) => {
      const as = matchedTerm === undefined || matchedTerm === name ? '' : `  [${matchedTerm}, ${scope}]`;
      const lines = [`${code}  ${name}${as}`];
      if (parents.length > 0) lines.push(`    in: ${parents.map(({ name: parent }) => parent).join('; ')}`);
      if (childCount > 0) lines.push(`    ${childCount} below: ${listed(children, childCount)}`);
      return lines.join('\n');
    })
    .join('\n');
}

function listed(children: readonly NamedCode[], count: number): string {
  const names = children.map(({ name, code }) => name ?? code).join('; ');
  return count > children.length ? `${names}; …` : names;
}

/** What `ontology show` prints. */
export function detailText(detail: ConceptDetail): string {
  const { code, name, fsn, semanticTag, active, terms, parents, children, childCount } = detail;
  const { ancestorCount, descendantCount, depth, xrefs, maps } = detail;
  const lines = [`${code}  ${name}${active ? '' : '  (inactive)'}`];
  if (fsn !== undefined) lines.push(`  ${fsn}`);
  else if (semanticTag !== undefined) lines.push(`  (${semanticTag})`);
  lines.push('terms');
  for (const { text, scope } of terms) lines.push(`  ${scope.padEnd(12)}  ${text}`);
  lines.push(`parents  (${ancestorCount} above in all, depth ${depth})`);
  for (const one of parents) lines.push(`  ${one.code}  ${one.name ?? 'not in this index'}`);
  lines.push(`children  (${childCount}, ${descendantCount} below in all)`);
  for (const one of children) lines.push(`  ${one.code}  ${one.name ?? ''}`);
  if (childCount > children.length) lines.push(`  … and ${childCount - children.length} more`);
  if (maps.length > 0) lines.push('maps');
  for (const { coding, advice, inherited } of maps) {
    const remarks = [coding.display, advice, inherited && 'of the nearest mapped ancestor'].filter(Boolean);
    lines.push(
      `  ${[coding.code, ...(remarks.length > 0 ? [remarks.join('; ')] : [])].join('  ')}  (${coding.system})`,
    );
  }
  const systems = Object.entries(xrefs).map(([system, count]) => `${system} ${count}`);
  if (systems.length > 0) lines.push(`codes of other systems: ${systems.join(', ')}`);
  return lines.join('\n');
}
