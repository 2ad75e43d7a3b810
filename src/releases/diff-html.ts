import { escapeHtml } from '../result/to-html.ts';
import { type ConceptChange, changeKinds } from './concept-change.ts';
import { type DiffReport, gateWording, indexWording, kindWords } from './diff-report.ts';
import { diffStyle } from './diff-style.ts';
import { answerWording, changeWording } from './diff-text.ts';

/**
 * The comparison as one page that asks the network for nothing and runs no script: the policy in its head forbids
 * both, should an escape ever fail. @param most rows of a kind
 */
export function diffHtml(report: DiffReport, most: number): string {
  const { before, after, release, answers, gate } = report;
  const figures = [
    ...changeKinds.map((kind) => figure(kindWords[kind], release.counts[kind], `#${kind}`)),
    figure('terms added', release.termsAdded, '#terms'),
    figure('terms removed', release.termsRemoved, '#terms'),
  ];
  const title = `${before.release ?? before.folder} → ${after.release ?? after.folder}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${diffStyle}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p class="quiet">before: ${escapeHtml(indexWording(before))}</p>
<p class="quiet">after: ${escapeHtml(indexWording(after))}</p>
<p>${release.active.before} codes in use before, ${release.active.after} after; ${release.changed} of them or of the retired ones changed.</p>
${gate === undefined ? '' : `<p class="gate ${gate.passed ? 'passed' : 'failed'}">${escapeHtml(gateWording(gate))}</p>`}
<ul class="figures">${figures.join('\n')}</ul>
${answers === undefined ? '' : answersPart(answers, most)}
${changeKinds.map((kind) => kindPart(release.changes, kind, most)).join('\n')}
</main>
</body>
</html>
`;
}

function figure(name: string, count: number, target: string): string {
  return `<li><a href="${target}"><b>${count}</b><span>${escapeHtml(name)}</span></a></li>`;
}

function answersPart({ probes, changed }: NonNullable<DiffReport['answers']>, most: number): string {
  const rows = changed
    .slice(0, most)
    .map(
      ({ name, before, after }) =>
        `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(answerWording(before))}</td><td>${escapeHtml(answerWording(after))}</td></tr>`,
    );
  return `<h2 id="answers">${changed.length} of ${probes} names are answered otherwise</h2>
${table(['name', 'before', 'after'], rows, changed.length)}`;
}

function kindPart(
  changes: readonly ConceptChange[],
  kind: ConceptChange['kinds'][number],
  most: number,
): string {
  const all = changes.filter(({ kinds }) => kinds.includes(kind));
  if (all.length === 0) return '';
  const rows = all.slice(0, most).map((change) => {
    const what = changeWording(change, kind).replace(/^[:,]? /, '');
    return `<tr><td class="code">${escapeHtml(change.code)}</td><th scope="row">${escapeHtml(change.name)}</th><td>${escapeHtml(what)}</td></tr>`;
  });
  return `<details id="${kind}"${all.length <= most ? ' open' : ''}><summary>${all.length} ${escapeHtml(kindWords[kind])}</summary>
${table(['code', 'name', ''], rows, all.length)}</details>`;
}

function table(header: readonly string[], rows: readonly string[], all: number): string {
  const heads = header.map((head) => `<th scope="col">${head}</th>`).join('');
  const rest = all > rows.length ? `<p class="quiet">… and ${all - rows.length} more in the JSON</p>` : '';
  return `<div class="scroll"><table><thead><tr>${heads}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>${rest}`;
}
