import { escapeHtml } from '../result/to-html.ts';
import type { Comparison } from './compare-runs.ts';
import type { RepeatedErrorRow } from './error-rows.ts';
import {
  countWording,
  differenceWording,
  headlineFigures,
  intervalWording,
  pWording,
  shareWording,
} from './figure-wording.ts';
import type { LinkReport } from './link-report.ts';
import { precisionCoverageCurve, reliabilityDiagram } from './link-report-charts.ts';
import { errorPart } from './link-report-errors.ts';
import { linkReportStyle } from './link-report-style.ts';
import { differencesWording } from './link-report-text.ts';

export interface LinkReportPage {
  readonly report: LinkReport;
  /** Rows to show, already as few as wanted. They are text of the gold file: the page is as private as that is. */
  readonly rows: readonly RepeatedErrorRow[];
  /** What was evaluated, on what, by what: one line each. */
  readonly about: readonly string[];
}

/**
 * The report as one page that asks the network for nothing and runs no script: the policy in its head forbids both,
 * should an escape ever fail.
 */
export function linkReportHtml({ report, rows, about }: LinkReportPage): string {
  const { score, documents, leftOut } = report;
  const out = Object.entries(leftOut).filter(([, count]) => count > 0);
  const scope =
    `${countWording(score.n)} mentions of ${countWording(documents)} documents, ${countWording(score.unique)} of them different` +
    (out.length > 0 ? `; left out: ${out.map(([why, n]) => `${countWording(n)} ${why}`).join(', ')}` : '');
  const figures = headlineFigures(report).map(
    ({ name, value, detail }) =>
      `<li><span>${escapeHtml(name)}</span><b>${escapeHtml(value)}</b><span>${escapeHtml(detail)}</span></li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Linking report</title>
<style>${linkReportStyle}</style>
</head>
<body>
<main>
<h1>Linking report</h1>
<p>${escapeHtml(scope)}</p>
${about.map((line) => `<p class="quiet">${escapeHtml(line)}</p>`).join('\n')}
<ul class="figures">${figures.join('\n')}</ul>
${report.comparison ? comparisonBox(report.comparison) : ''}
${report.calibration.n === 0 ? '' : confidencePart(report)}
<h2>Errors</h2>
${report.errors.count === 0 && rows.length === 0 ? '<p>None.</p>' : errorPart(report, rows)}
</main>
<footer><p class="quiet">Intervals are 95 %, by bootstrap over documents. This page quotes the gold file: treat it as you treat that.</p></footer>
</body>
</html>
`;
}

function comparisonBox({
  n,
  unmatched,
  accuracy,
  otherAccuracy,
  difference,
  interval,
  fixed,
  broken,
  p,
}: Comparison): string {
  const verdict = p >= 0.05 ? '' : difference > 0 ? ' better' : ' worse';
  return `<h2>Compared with the other run</h2>
<div class="comparison${verdict}"><p><b>${differenceWording(difference)}</b> acc@1: ${shareWording(accuracy)} against ${shareWording(otherAccuracy)}, 95 % ${differencesWording(interval)}, McNemar ${pWording(p)}</p>
<p class="quiet">${countWording(fixed.length)} rows fixed, ${countWording(broken.length)} broken, of ${countWording(n)}${unmatched > 0 ? `; ${countWording(unmatched)} are in one run only` : ''}</p></div>`;
}

function confidencePart({ calibration, coverage, linked }: LinkReport): string {
  const thresholds = coverage.thresholds.map(
    (row) =>
      `<tr><td>≥ ${row.threshold}</td><td class="number">${shareWording(row.coverage.value)}</td>` +
      (row.precision.of === 0
        ? '<td class="number">–</td><td class="number">–</td></tr>'
        : `<td class="number">${shareWording(row.precision.value)}</td><td class="number">${intervalWording(row.precision.wilson)}</td></tr>`),
  );
  return `<h2>Confidence</h2>
<div class="charts">
<figure><h3>Reliability</h3>${reliabilityDiagram(calibration.bins)}<figcaption>On the dashed line a confidence means what it says. Darker bars hold more rows. Expected calibration error ${shareWording(calibration.equalWidth)} in ten bins of equal width, ${shareWording(calibration.equalMass)} of equal mass, over ${countWording(calibration.n)} rows.</figcaption></figure>
<figure><h3>Precision and coverage</h3>${precisionCoverageCurve(coverage, linked)}<figcaption>What is answered as the threshold falls.<span class="key reached"></span>most that is answered at ${coverage.atPrecision.precision * 100} % precision${linked ? '<span class="key linked"></span>status “linked”' : ''}</figcaption></figure>
<figure><h3>If only such answers are given</h3><div class="scroll"><table><thead><tr><th scope="col">confidence</th><th scope="col" class="number">coverage</th><th scope="col" class="number">precision</th><th scope="col" class="number">95 %</th></tr></thead>
<tbody>${thresholds.join('\n')}</tbody></table></div></figure>
</div>`;
}
