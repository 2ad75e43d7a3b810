import { escapeHtml } from '../result/to-html.ts';
import { type ErrorClass, errorClasses } from './error-classes.ts';
import type { RepeatedErrorRow } from './error-rows.ts';
import { countWording, shareWording } from './figure-wording.ts';
import type { Relation } from './hierarchy.ts';
import type { ErrorCount, LinkReport } from './link-report.ts';
import { filterName } from './link-report-style.ts';

type Choice = ErrorClass | 'all' | 'fixed' | 'broken';

/** Classes as bars that are also the choice of what the table shows, without a script. */
export function errorPart(report: LinkReport, rows: readonly RepeatedErrorRow[]): string {
  const { count, classes } = report.errors;
  const most = Math.max(1, ...classes.map((row) => row.count));
  const { fixed = [], broken = [] } = report.comparison ?? {};
  const choice = (name: Choice, n: number, text: string) => ({ name, n, text, part: Math.min(1, n / most) });
  const choices = [
    choice('all', count, 'every class'),
    ...classes.map((row) => choice(row.name, row.count, saysOf(row))),
    choice('fixed', fixed.length, 'wrong in the other run'),
    choice('broken', broken.length, 'right in the other run'),
  ].filter(({ name, n }) => n > 0 || name === 'all');
  const inputs = choices.map(
    ({ name }) =>
      `<input type="radio" name="show" id="show-${filterName(name)}" aria-label="show ${name}"${name === 'all' ? ' checked' : ''}>`,
  );
  const labels = choices.map(
    ({ name, n, text, part }) =>
      `<li class="${filterName(name)}"><label for="show-${filterName(name)}"><span>${name}</span><i style="width:${(part * 100).toFixed(1)}%"></i><span class="count">${countWording(n)}</span><span class="quiet">${escapeHtml(text)}</span></label></li>`,
  );
  const headers = ['Mention', 'Gold', 'Answer', 'Confidence', 'Gold at', 'Class'];
  const shown = rows.reduce((sum, { times }) => sum + times, 0);
  return `<p class="quiet">${countWording(shown)} of ${countWording(count + fixed.length)} rows are shown, the most confident first. Choose a class to see its rows.</p>
<div class="errors">
${inputs.join('')}
<ul class="classes">${labels.join('\n')}</ul>
<div class="scroll" tabindex="0" role="region" aria-label="Rows"><table>
<thead><tr>${headers.map((header) => `<th scope="col">${header}</th>`).join('')}</tr></thead>
<tbody>${rows.map(tableRow).join('\n')}</tbody></table></div>
</div>`;
}

function saysOf({ name, goldInTop5, goldInTop20 }: ErrorCount): string {
  const { says } = errorClasses.find((known) => known.name === name)!;
  return goldInTop20 === 0
    ? says
    : `${says}; gold among the first five: ${countWording(goldInTop5)}, twenty: ${countWording(goldInTop20)}`;
}

function tableRow({ times, ...row }: RepeatedErrorRow): string {
  const classes = [...(row.class ? [row.class] : []), ...(row.change ? [row.change] : [])];
  const { answer, relation } = row;
  const words = [
    ...(row.class ? [`<span class="word">${row.class}</span>`] : []),
    ...(relation ? [`<small>${relationWording(relation)}</small>`] : []),
    ...(row.change ? [`<span class="word is-${row.change}">${row.change}</span>`] : []),
  ];
  const concept = (code: string, name: string | undefined): string =>
    name === undefined ? escapeHtml(code) : `${escapeHtml(name)}<small>${escapeHtml(code)}</small>`;
  const matched =
    answer?.matchedTerm === undefined
      ? ''
      : `<small>by “${escapeHtml(answer.matchedTerm)}”${answer.method === undefined ? '' : ` (${escapeHtml(answer.method)})`}</small>`;
  const confidence = answer?.confidence === undefined ? '–' : shareWording(answer.confidence);
  return (
    `<tr class="${classes.map(filterName).join(' ')}"><th scope="row">${escapeHtml(row.mention)}${times > 1 ? ` <span class="times">× ${times}</span>` : ''}<small>${contextOf(row)}</small><small>${escapeHtml(row.id)}</small></th>` +
    `<td>${row.gold.map(({ code, name }) => `<div>${concept(code, name)}</div>`).join('')}</td>` +
    `<td>${answer === undefined ? '–' : `${concept(answer.code, answer.name)}${matched}`}</td>` +
    `<td class="number">${confidence}${row.status === undefined ? '' : `<small>${row.status}</small>`}</td>` +
    `<td class="number">${row.goldRank ?? '–'}</td><td>${words.join('')}</td></tr>`
  );
}

/** The sentence with the mention picked out. */
function contextOf({ context = '', mention }: Omit<RepeatedErrorRow, 'times'>): string {
  const at = context.indexOf(mention);
  if (at < 0) return escapeHtml(context);
  const end = at + mention.length;
  return `${escapeHtml(context.slice(0, at))}<mark>${escapeHtml(mention)}</mark>${escapeHtml(context.slice(end))}`;
}

function relationWording(relation: Relation): string {
  if (relation.kind === 'sibling') return 'gold and answer are siblings';
  const steps = `${relation.steps} ${relation.steps === 1 ? 'step' : 'steps'}`;
  return `gold ${steps} ${relation.kind === 'descendant' ? 'below' : 'above'}`;
}
