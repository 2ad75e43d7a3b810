import type { ClinicalNote } from '../note/clinical-note.ts';
import { adviceWording, riskWordings } from './advice-wording.ts';
import {
  type AssertionLabel,
  assertionLabels,
  assertionMarks,
  labelsOf,
  marksOf,
} from './assertion-label.ts';
import type { CodedMention, CodedNote } from './coded-note.ts';
import { htmlStyle } from './html-style.ts';
import {
  linkWording,
  otherLong,
  otherShort,
  sectionWording,
  summaryWording,
  systemName,
  versionsWording,
} from './link-wording.ts';
import { segmentNote } from './note-segments.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe as an element's text and inside a quoted attribute. Controls that HTML forbids become "\ufffd". */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (char) => entities[char]!)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\ufffd');
}

function className(labels: readonly AssertionLabel[]): string {
  const classes = labels[0]!.replace(' ', '-');
  return labels.includes('denied') ? `${classes} is-denied` : classes;
}

function sup(marks: string): string {
  return marks === '' ? '' : `<sup aria-hidden="true">${escapeHtml(marks.replace('-', '−'))}</sup>`;
}

/** One link per mention, so that Tab walks through them and Enter leads to the row. */
function markOf(text: string, mention: CodedMention, index: number, system: string): string {
  const labels = labelsOf(mention.assertion);
  const { code, term, icd10cm, confidence } = linkWording(mention);
  const matched = mention.link.matchedTerm;
  const evidence = [
    ...(matched === undefined ? [] : [`matched “${matched}” (${mention.link.method ?? 'unknown'})`]),
    `section ${sectionWording(mention)}`,
  ];
  const tip = [
    `<b>${escapeHtml(term)}</b>`,
    `<span>${escapeHtml(labels.join(', '))} · confidence ${escapeHtml(confidence)}</span>`,
    `<i>${escapeHtml(system)} ${escapeHtml(code)} · ICD-10-CM ${escapeHtml(icd10cm)}</i>`,
    ...(mention.codings ?? []).map((other) => `<i>${escapeHtml(otherLong(other))}</i>`),
    `<i>${escapeHtml(evidence.join(' · '))}</i>`,
  ];
  return (
    `<mark id="text-${index}" class="${className(labels)}"><a href="#row-${index}" aria-describedby="tip-${index}">${escapeHtml(text)}</a>` +
    `${sup(marksOf(labels))}<span class="tip" role="tooltip" id="tip-${index}">${tip.join('\n')}</span></mark>`
  );
}

function rowOf(mention: CodedMention, index: number): string {
  const labels = labelsOf(mention.assertion);
  const { code, term, icd10cm, confidence } = linkWording(mention);
  const word = `<span class="word ${className(labels)}">${escapeHtml(labels.join(', '))}</span>`;
  return [
    `<tr id="row-${index}" class="${mention.link.status}">`,
    `<th scope="row"><a href="#text-${index}">${escapeHtml(mention.text)}</a></th>`,
    `<td>${escapeHtml(sectionWording(mention))}</td><td>${word}</td>`,
    `<td class="code">${escapeHtml(code)}</td><td>${escapeHtml(term)}</td>`,
    `<td class="code">${escapeHtml(icd10cm)}</td>${otherCells(mention)}`,
    `<td class="number">${escapeHtml(confidence)}</td></tr>`,
  ].join('');
}

function otherCells({ codings = [] }: CodedMention): string {
  return codings
    .map((other) => {
      const disagrees = other.agreement === 'category' || other.agreement === 'different';
      return `<td class="code${disagrees ? ' disagrees' : ''}">${escapeHtml(otherShort(other))}</td>`;
    })
    .join('');
}

function legend(coded: CodedNote): string {
  const used = new Set(coded.mentions.flatMap((mention) => labelsOf(mention.assertion)));
  const items = assertionLabels
    .filter((label) => used.has(label))
    .map(
      (label) =>
        `<li><mark class="${className([label])}"><span>${label}</span>${sup(assertionMarks[label])}</mark></li>`,
    );
  const compared = coded.mentions.some(({ codings = [] }) => codings.some(({ agreement }) => agreement));
  const signs = [
    '? ambiguous · – unlinked · + each of a list · ↑ code of a broader concept',
    ...(compared ? ['= ≈ ≠ same, broader or narrower, other code than the first'] : []),
  ].join(' · ');
  return `<ul class="legend" aria-label="Legend">${items.join('')}<li class="quiet">${signs}</li></ul>`;
}

function tableOf(coded: CodedNote, system: string): string {
  if (coded.mentions.length === 0) return '<p>No disease mention was found.</p>';
  const others = (coded.mentions[0]?.codings ?? []).map((other) => `Also by ${systemName(other.system)}`);
  const headers = [
    ...['Mention', 'Section', 'Assertion', system, 'Preferred term', 'ICD-10-CM'],
    ...others,
    'Confidence',
  ];
  return [
    '<div class="scroll" tabindex="0" role="region" aria-label="Codes"><table>',
    `<thead><tr>${headers.map((header) => `<th scope="col">${escapeHtml(header)}</th>`).join('')}</tr></thead>`,
    `<tbody>${coded.mentions.map(rowOf).join('\n')}</tbody></table></div>`,
  ].join('\n');
}

/** A list with its heading, where there is something in it. */
function listOf(heading: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return `<h2>${heading}</h2>\n<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('\n')}</ul>\n`;
}

/**
 * A coded note as one page that asks the network for nothing and runs no script: the policy in its head forbids
 * both, should an escape ever fail. Anchors are counted, not made of the caller's ids.
 * @example writeFile('note.html', toHtml(note, coded))
 */
export function toHtml(note: ClinicalNote, coded: CodedNote): string {
  const system = systemName(coded.provenance.index.system);
  const indexOf = new Map(coded.mentions.map((mention, index) => [mention, index]));
  const text = segmentNote(note.text, coded.mentions).map((segment) =>
    segment.mention === undefined
      ? escapeHtml(segment.text)
      : markOf(segment.text, segment.mention, indexOf.get(segment.mention)!, system),
  );
  const warnings = coded.warnings.map((warning) => `<li>${escapeHtml(warning)}</li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(note.id)} · coded note</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
<h1>${escapeHtml(note.id)}</h1>
<p>${escapeHtml(summaryWording(coded))}</p>
${warnings.length > 0 ? `<ul class="warnings" aria-label="Warnings">${warnings.join('')}</ul>` : ''}
<h2>Note</h2>
<div class="note">${text.join('')}</div>
${coded.mentions.length > 0 ? legend(coded) : ''}
<h2>Codes</h2>
${tableOf(coded, system)}
${listOf('Advice', (coded.advice ?? []).map(adviceWording))}${listOf('Risk categories', riskWordings(coded))}</main>
<footer><p class="quiet">${escapeHtml(versionsWording(coded.provenance))}</p></footer>
</body>
</html>
`;
}
