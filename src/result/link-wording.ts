import type { SectionKind } from '../note/section.ts';
import { codeSystems } from '../terminology/code-system.ts';
import type { Agreement, CodedMention, CodedNote, CodedPart, OtherCoding, Provenance } from './coded-note.ts';

/** A mention's link in the words of a table's cells. */
export interface LinkWording {
  readonly code: string;
  readonly term: string;
  readonly icd10cm: string;
  readonly confidence: string;
}

export const systemNames: Readonly<Record<string, string>> = {
  [codeSystems.snomedCt]: 'SNOMED CT',
  [codeSystems.icd10cm]: 'ICD-10-CM',
  [codeSystems.mondo]: 'Mondo',
};

export function systemName(system: string): string {
  return systemNames[system] ?? 'Code';
}

/** Two decimals, but never "1.00" for what is short of certain. */
export function confidenceWording(confidence: number): string {
  const rounded = confidence.toFixed(2);
  return rounded === '1.00' && confidence < 1 ? '>.99' : rounded;
}

/** Marks of a second coding beside the first, as codes of ICD-10-CM. */
const agreementMarks: Readonly<Record<Agreement, string>> = {
  same: '=',
  broader: '≈',
  narrower: '≈',
  category: '≠',
  different: '≠',
};

/** What another index says: "= E11.9", with a mark of how it compares to the first. */
export function otherShort({ link, agreement }: OtherCoding): string {
  if (link.coding === undefined) return '–';
  const mark = agreement === undefined ? '' : `${agreementMarks[agreement]} `;
  return `${mark}${link.coding.code}${link.status === 'ambiguous' ? '?' : ''}`;
}

/** The same with its system, its words and how sure it is. */
export function otherLong(other: OtherCoding): string {
  const { coding, confidence } = other.link;
  const words = coding === undefined ? [] : [coding.display];
  const sure = confidence === undefined ? [] : [`(${confidenceWording(confidence)})`];
  return [`also by ${systemName(other.system)}:`, otherShort(other), ...words, ...sure].join(' ');
}

/** The codings by other indexes, in their order. */
export function otherWording({ codings = [] }: CodedMention): string {
  return codings.map(otherShort).join(', ');
}

/** Each disorder of a list, and how sure the least sure is. */
function listWording(parts: readonly CodedPart[]): LinkWording {
  const mapped = parts.map(({ maps }) => maps.find(({ coding }) => coding.system === codeSystems.icd10cm));
  return {
    code: parts.map(({ coding }) => coding.code).join(' + '),
    term: parts.map(({ coding }) => coding.display).join(' + '),
    icd10cm: mapped.map((map) => map?.coding.code ?? '–').join(' + '),
    confidence: confidenceWording(Math.min(...parts.map(({ confidence }) => confidence))),
  };
}

/** "?" marks an ambiguous link, "–" none, "↑" an ICD-10-CM code taken from a broader concept. */
export function linkWording(mention: CodedMention): LinkWording {
  const { link } = mention;
  if (link.status === 'unlinked' || link.coding === undefined) {
    return { code: '–', term: `(no concept) ${mention.standardName}`, icd10cm: '–', confidence: '–' };
  }
  const icd10cm = mention.maps
    .filter((map) => map.coding.system === codeSystems.icd10cm)
    .map((map) => `${map.coding.code}${map.inherited === true ? '↑' : ''}`);
  if (mention.parts !== undefined) return listWording(mention.parts);
  const unsure = link.status === 'ambiguous' ? '?' : '';
  return {
    code: `${link.coding.code}${unsure}`,
    term: link.coding.display,
    icd10cm: icd10cm.length === 0 ? '–' : icd10cm.join(', '),
    confidence:
      link.confidence === undefined ? `–${unsure}` : `${confidenceWording(link.confidence)}${unsure}`,
  };
}

/** The header as the note writes it, else what the section is about. */
export function sectionWording({ section }: CodedMention): string {
  if (section.title !== '') return section.title;
  return section.kind === 'other' ? '–' : section.kind.replaceAll('-', ' ');
}

/** As clinicians abbreviate them; a kind that is not here is short enough by itself. */
const shortSections: Partial<Readonly<Record<SectionKind, string>>> = {
  'chief-complaint': 'CC',
  'history-of-present-illness': 'HPI',
  'past-medical-history': 'PMH',
  'past-surgical-history': 'PSH',
  'family-history': 'FH',
  'social-history': 'SH',
  'review-of-systems': 'ROS',
  'physical-exam': 'exam',
  medications: 'meds',
  'assessment-and-plan': 'A&P',
};
const longestTitle = 10;

/** A header that would fill a column of a terminal, shortened by what the section is about. */
export function shortSectionWording(mention: CodedMention): string {
  const wording = sectionWording(mention);
  const { kind } = mention.section;
  return wording.length <= longestTitle || kind === 'other' ? wording : (shortSections[kind] ?? kind);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** "4 mentions: 2 linked, 1 ambiguous, 1 unlinked · 2 concepts · 3 identifiers replaced (DATE 2, NAME 1)" */
export function summaryWording(coded: CodedNote): string {
  const { replaced, rejectedQuotes } = coded.provenance;
  const withStatus = (status: string) =>
    coded.mentions.filter(({ link, parts }) => (parts === undefined ? link.status : 'linked') === status)
      .length;
  const categories = Object.entries(replaced).filter(([, count]) => count > 0);
  const identifiers = categories.reduce((sum, [, count]) => sum + count, 0);
  const byCategory = categories
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([category, count]) => `${category} ${count}`);
  const parts = [
    `${counted(coded.mentions.length, 'mention')}: ${withStatus('linked')} linked, ${withStatus('ambiguous')} ambiguous, ${withStatus('unlinked')} unlinked`,
    counted(coded.codes.length, 'distinct concept'),
    `${counted(identifiers, 'identifier')} replaced${byCategory.length > 0 ? ` (${byCategory.join(', ')})` : ''}`,
  ];
  if (rejectedQuotes > 0) parts.push(`${counted(rejectedQuotes, 'quote')} rejected`);
  return parts.join(' · ');
}

/** Enough of a hash to tell two apart by eye; the whole is in the JSON. */
function shortHash(hash: string): string {
  return hash.length > 12 ? `${hash.slice(0, 12)}…` : hash;
}

/** The versions that made the result, and what left the process. */
export function versionsWording({ software, extractor, embedder, index, disclosure }: Provenance): string {
  const release = index.release === undefined ? '' : `, ${index.release}`;
  const sent =
    disclosure === undefined
      ? 'no text left this process'
      : `sent to ${disclosure.model}: ${counted(disclosure.characters, 'character')} in ${counted(disclosure.calls, 'call')}, sha256 ${shortHash(disclosure.sha256)}`;
  return [
    software,
    `extractor ${extractor.id} ${extractor.version}`,
    `embedder ${embedder.id} ${embedder.hash.slice(0, 8)}`,
    `index ${shortHash(index.id)} (${systemNames[index.system] ?? index.system}${release}, ${index.vectorIndex}, calibration ${index.calibration})`,
    sent,
  ].join(' · ');
}
