import { describe, expect, it, test } from 'vitest';
import { reportedCodes } from '../../src/result/advised-note.ts';
import type { Agreement, CodedMention, OtherCoding } from '../../src/result/coded-note.ts';
import type { Condition } from '../../src/result/fhir-resources.ts';
import { statedCodings } from '../../src/result/stated-codings.ts';
import { toFhir } from '../../src/result/to-fhir.ts';
import { toHtml } from '../../src/result/to-html.ts';
import { codeSystems } from '../../src/terminology/code-system.ts';
import { codedNoteOf, type MentionPlan } from '../support/small-coded-note.ts';

const note = { id: 'n', text: 'sprain of the left ankle' };

/** What an index of ICD-10-CM says to the mention. */
interface Other {
  readonly code?: string;
  readonly agreement?: Agreement;
  readonly status?: 'ambiguous' | 'linked';
  readonly system?: string;
}

function codedBy(plan: Partial<MentionPlan>, others: readonly Other[]) {
  const coded = codedNoteOf(note, [{ quote: 'sprain', code: '1', display: 'Sprain', ...plan }]);
  const codings = others.map(
    ({ code, agreement, status = 'linked', system = codeSystems.icd10cm }): OtherCoding => ({
      system,
      index: 'other',
      link:
        code === undefined
          ? { status: 'unlinked' }
          : { status, coding: { system, version: '2026', code, display: `<${code}>` }, confidence: 0.9 },
      ...(agreement && { agreement }),
    }),
  );
  return { ...coded, mentions: coded.mentions.map((mention): CodedMention => ({ ...mention, codings })) };
}

const mapped = { icd10cm: 'S93.4' };
const inherited = { icd10cm: 'S93.4', inherited: true } as const;

/** The first coding is SNOMED CT 1, "^" marks an inherited code. */
const rows: readonly (readonly [
  what: string,
  plan: Partial<MentionPlan>,
  others: readonly Other[],
  stated: string,
  reported: string,
])[] = [
  ['no other index', mapped, [], '1 S93.4', 'S93.4'],
  ['the same code once', mapped, [{ code: 'S93.4', agreement: 'same' }], '1 S93.4', 'S93.4'],
  ['the lower of two', mapped, [{ code: 'S93.402', agreement: 'narrower' }], '1 S93.402', 'S93.402'],
  ['the lower of two, the first', mapped, [{ code: 'S93', agreement: 'broader' }], '1 S93.4', 'S93.4'],
  ['another of its category', mapped, [{ code: 'S93.5', agreement: 'category' }], '1 S93.4', 'S93.4'],
  ['another category', mapped, [{ code: 'M25.57', agreement: 'different' }], '1 S93.4', 'S93.4'],
  ['unsure', mapped, [{ code: 'S93.402', agreement: 'narrower', status: 'ambiguous' }], '1 S93.4', 'S93.4'],
  ['unlinked', mapped, [{}], '1 S93.4', 'S93.4'],
  ['a concept without a map', {}, [{ code: 'S93.402' }], '1 S93.402', 'S93.402'],
  ['an inherited code gives way', inherited, [{ code: 'S93.1', agreement: 'category' }], '1 S93.1', 'S93.1'],
  ['also where it is the same', inherited, [{ code: 'S93.4', agreement: 'same' }], '1 S93.4', 'S93.4'],
  ['an inherited code alone', inherited, [{}], '1 ^S93.4', ''],
  ['the first index unsure', { ...mapped, status: 'ambiguous' }, [{ code: 'S93.402' }], 'S93.402', 'S93.402'],
  [
    'the first index unsure, and contradicted',
    { ...mapped, status: 'ambiguous' },
    [{ code: 'M25.57', agreement: 'different' }],
    'M25.57',
    'M25.57',
  ],
  ['the first index without it', { status: 'unlinked' }, [{ code: 'R06.00' }], 'R06.00', 'R06.00'],
  [
    'another terminology',
    mapped,
    [{ code: 'MONDO:1', system: codeSystems.mondo }],
    '1 S93.4 MONDO:1',
    'S93.4',
  ],
  ['two indexes of ICD-10-CM', {}, [{ code: 'S93.4' }, { code: 'S93.402' }], '1 S93.402', 'S93.402'],
];

describe('what a mention is coded with by several indexes', () => {
  it.each(rows)('%s', (_, plan, others, stated, reported) => {
    const coded = codedBy(plan, others);
    const words = statedCodings(coded.mentions[0]!).map(
      ({ code, inherited: up }) => `${up ? '^' : ''}${code}`,
    );
    expect(words.join(' ')).toBe(stated);
    const codes = reportedCodes(coded, note.text);
    expect(codes.map(({ code }) => code).join(' ')).toBe(reported);
    for (const { mentionIds } of codes) expect(mentionIds).toEqual(['m1']);
  });
});

function conditionOf(plan: Partial<MentionPlan>, others: readonly Other[]): Condition | undefined {
  const { entry } = toFhir(note, codedBy(plan, others));
  return entry.map(({ resource }) => resource).find((it): it is Condition => it.resourceType === 'Condition');
}

describe('FHIR', () => {
  it('has both codings with their systems', () => {
    expect(conditionOf({}, [{ code: 'S93.402' }])!.code.coding).toEqual([
      { system: 'http://snomed.info/sct', code: '1', display: 'Sprain' },
      { system: 'http://hl7.org/fhir/sid/icd-10-cm', version: '2026', code: 'S93.402', display: '<S93.402>' },
    ]);
  });

  it('claims no code that another index contradicts, and tells it', () => {
    const { code, note: notes } = conditionOf(mapped, [{ code: 'M25.57', agreement: 'different' }])!;
    expect(code.coding!.map((coding) => coding.code)).toEqual(['1', 'S93.4']);
    expect(notes).toEqual([{ text: 'Another index codes it otherwise: M25.57 <M25.57>.' }]);
  });

  it('has a condition where only another index has a code for it', () => {
    const { code } = conditionOf({ status: 'unlinked' }, [{ code: 'R06.00' }])!;
    expect(code).toMatchObject({ extension: [{ valueDecimal: 0.9 }], coding: [{ code: 'R06.00' }] });
    expect(conditionOf({ status: 'unlinked' }, [{}])).toBeUndefined();
  });

  it('keeps the candidates of an unsure first index beside the code of another', () => {
    const { code, note: notes } = conditionOf({ status: 'ambiguous' }, [{ code: 'R06.00' }])!;
    expect(code.coding!.map((coding) => coding.code)).toEqual(['R06.00']);
    expect(notes![0]!.text).toMatch(/^Ambiguous: no code of the first index is certain .*: 1 Sprain/);
  });
});

test('the page shows both codings, and marks where they disagree', () => {
  const page = toHtml(note, codedBy(mapped, [{ code: 'M25.57', agreement: 'different' }]));
  expect(page).toContain('<th scope="col">Also by ICD-10-CM</th>');
  expect(page).toContain('<td class="code disagrees">≠ M25.57</td>');
  expect(page).toContain('also by ICD-10-CM: ≠ M25.57 &lt;M25.57&gt; (0.90)');
  const agreeing = toHtml(note, codedBy(mapped, [{ code: 'S93.4', agreement: 'same' }]));
  expect(agreeing).toContain('<td class="code">= S93.4</td>');
  expect(toHtml(note, codedBy(mapped, []))).not.toContain('Also by');
});
