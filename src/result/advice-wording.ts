import type { RiskAdjustment } from '../map/risk-adjustment.ts';
import type { Advice } from '../map/tabular/advice.ts';
import type { CodedNote } from './coded-note.ts';

/** More choices fill a screen, and the first ones show what is asked for. */
const SHOWN_CHOICES = 8;

/** "E11.9 with O24.419: Excludes1 at E11, gestational diabetes (O24.4-)" */
export function adviceWording({ kind, codes, at, notes, choices, related }: Advice): string {
  const [first = '', second = ''] = codes;
  const printed = `${notes?.join('; ').replace(':; ', ': ') ?? ''} (at ${at ?? first})`;
  const inNote = related === undefined ? '' : `; in this note: ${related.join(', ')}`;
  switch (kind) {
    case 'unknownCode':
      return `${first} is not in this release of ICD-10-CM`;
    case 'notBillable':
      return `${first} is not billable: choose ${choicesWording(choices)}`;
    case 'seventhCharacter':
      return `${first} lacks its seventh character: ${choicesWording(choices)}`;
    case 'sex':
    case 'age':
      return `${first} does not fit the patient's ${kind}: ${printed}`;
    case 'excludes1':
      return `${first} and ${second} exclude each other: ${printed}`;
    case 'codeFirst':
      return `${codes.join(', ')}: code first ${printed}${inNote}`;
    case 'useAdditional':
      return `${codes.join(', ')}: use additional ${printed}${inNote}`;
  }
}

function choicesWording(choices: Advice['choices'] = []): string {
  const shown = choices.slice(0, SHOWN_CHOICES).map(({ code, billable }) => `${code}${billable ? '' : '…'}`);
  return [
    ...shown,
    ...(choices.length > SHOWN_CHOICES ? [`and ${choices.length - SHOWN_CHOICES} more`] : []),
  ].join(', ');
}

/** "HCC 37 Diabetes with Chronic Complications: E11.21 (“diabetic nephropathy”)" and what it takes the place of. */
export function riskWordings(coded: CodedNote): readonly string[] {
  const { categories = [], dropped = [] }: Partial<RiskAdjustment> = coded.riskAdjustment ?? {};
  const textOf = new Map(coded.mentions.map(({ id, text }) => [id, text.replace(/\s+/g, ' ')]));
  const line = ({ category, label, codes, mentionIds }: RiskAdjustment['categories'][number]): string => {
    const texts = [...new Set(mentionIds.map((id) => `“${textOf.get(id) ?? id}”`))];
    return `HCC ${category} ${label}: ${codes.join(', ')} (${texts.join(', ')})`;
  };
  return [...categories.map(line), ...dropped.map((row) => `${line(row)}, dropped by HCC ${row.by}`)];
}
