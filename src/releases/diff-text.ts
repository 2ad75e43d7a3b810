import { printable } from '../result/terminal-text.ts';
import type { ProbeAnswer } from './compare-answers.ts';
import { type ConceptChange, changeKinds } from './concept-change.ts';
import { type DiffReport, gateWording, indexWording, kindWords } from './diff-report.ts';

/** What `index diff` prints: counts, and of each kind the first rows. @param most rows of a kind */
export function diffText(report: DiffReport, most: number): string {
  const { before, after, release, answers, gate } = report;
  const lines = [
    `before  ${indexWording(before)}`,
    `after   ${indexWording(after)}`,
    '',
    `${release.active.before} codes in use before, ${release.active.after} after; ${release.changed} changed`,
    ...changeKinds.map((kind) => `${String(release.counts[kind]).padStart(8)}  ${kindWords[kind]}`),
    `${String(release.termsAdded).padStart(8)}  terms added to codes in use in both`,
    `${String(release.termsRemoved).padStart(8)}  terms removed from them`,
  ];
  for (const kind of changeKinds) {
    const rows = release.changes.filter(({ kinds }) => kinds.includes(kind));
    if (rows.length === 0) continue;
    lines.push('', kindWords[kind]);
    for (const row of rows.slice(0, most))
      lines.push(`  ${row.code}  ${row.name}${changeWording(row, kind)}`);
    if (rows.length > most) lines.push(`  … and ${rows.length - most} more`);
  }
  if (answers !== undefined) {
    lines.push('', `${answers.changed.length} of ${answers.probes} names are answered otherwise`);
    for (const { name, before: old, after: current } of answers.changed.slice(0, most))
      lines.push(`  ${name}: ${answerWording(old)} → ${answerWording(current)}`);
    if (answers.changed.length > most) lines.push(`  … and ${answers.changed.length - most} more`);
  }
  if (gate !== undefined) lines.push('', gateWording(gate));
  return lines.map(printable).join('\n');
}

/** What is behind the name of a row of that kind. */
export function changeWording(change: ConceptChange, kind: ConceptChange['kinds'][number]): string {
  const listed = (codes: readonly string[] = []): string => (codes.length === 0 ? 'none' : codes.join(', '));
  if (kind === 'retired') return change.gone ? ' (gone)' : ' (inactive)';
  if (kind === 'renamed') return `, was ${change.nameBefore}`;
  if (kind === 'remapped') return `: ${listed(change.mapsBefore)} → ${listed(change.maps)}`;
  if (kind === 'moved') return `: ${listed(change.parentsBefore)} → ${listed(change.parents)}`;
  if (kind !== 'terms') return '';
  const terms = [
    ...(change.termsAdded ?? []).map((term) => `+ ${term}`),
    ...(change.termsRemoved ?? []).map((term) => `- ${term}`),
  ];
  return `: ${terms.join('; ')}`;
}

export function answerWording({ status, code, display }: ProbeAnswer): string {
  return code === undefined ? status : `${code} ${display}${status === 'ambiguous' ? ' (ambiguous)' : ''}`;
}
