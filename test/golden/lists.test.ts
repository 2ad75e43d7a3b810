import { beforeAll, expect, it } from 'vitest';
import type { CodingPorts } from '../../src/pipeline.ts';
import type { CodedNote } from '../../src/result/coded-note.ts';
import { linkWording, summaryWording } from '../../src/result/link-wording.ts';
import { toFhir } from '../../src/result/to-fhir.ts';
import { toTable } from '../../src/result/to-table.ts';
import { codeText, starterPorts } from '../support/starter-ports.ts';

let ports: CodingPorts;
beforeAll(async () => {
  ports = await starterPorts();
});

const text = 'PMH: hepatitis B and C, asthma. Plan: no hypo- or hyperthyroidism.';
const code = (): Promise<CodedNote> => codeText(text, ports);

it('each disorder of a list is coded', async () => {
  const { mentions, codes } = await code();
  const [hepatitis, asthma, thyroid] = mentions;
  expect(mentions).toHaveLength(3);
  expect(hepatitis).toMatchObject({
    text: 'hepatitis B and C',
    link: { status: 'ambiguous' },
    parts: [
      { coding: { code: '66071002' }, maps: [{ coding: { code: 'B19.10' } }] },
      { coding: { code: '50711007' }, maps: [{ coding: { code: 'B19.20' } }] },
    ],
  });
  expect(asthma).not.toHaveProperty('parts');
  expect(thyroid!.parts!.map(({ coding }) => coding.code)).toEqual(['40930008', '34486009']);
  expect(codes.map(({ coding, mentionIds, present }) => [coding.code, mentionIds, present])).toEqual([
    ['66071002', ['m1'], true],
    ['50711007', ['m1'], true],
    ['195967001', ['m2'], true],
    ['40930008', ['m3'], false],
    ['34486009', ['m3'], false],
  ]);
});

it('a table shows them together', async () => {
  const coded = await code();
  expect(linkWording(coded.mentions[0]!)).toMatchObject({
    code: '66071002 + 50711007',
    term: 'Hepatitis B + Hepatitis C',
    icd10cm: 'B19.10 + B19.20',
  });
  expect(summaryWording(coded)).toContain(
    '3 mentions: 3 linked, 0 ambiguous, 0 unlinked · 5 distinct concepts',
  );
  const table = toTable({ id: 'x', text }, coded, { width: 120, colour: false });
  expect(table).toContain('each\u00a0of\u00a0a\u00a0list');
  expect(table).not.toContain('?\u00a0ambiguous');
});

it('in FHIR each has a condition of its own', async () => {
  const { entry } = toFhir({ id: 'x', text }, await code());
  const conditions = entry.flatMap(({ resource }) =>
    resource.resourceType === 'Condition' ? [resource] : [],
  );
  expect(
    conditions.map(({ id, code: { coding = [], text: words } }) => [id, coding[0]?.code, words]),
  ).toEqual([
    ['x-m1-1', '66071002', 'Hepatitis B'],
    ['x-m1-2', '50711007', 'Hepatitis C'],
    ['x-m2', '195967001', 'Asthma'],
    ['x-m3-1', '40930008', 'Hypothyroidism'],
    ['x-m3-2', '34486009', 'Hyperthyroidism'],
  ]);
});

// near misses: one disorder whose name has the word, a list of which one is not known, a short form before a stroke
it.each(['hand, foot and mouth disease', 'hepatitis B and Q', 'nausea and vomiting'])(
  '%s has no parts',
  async (own) => {
    const { mentions } = await codeText(`PMH: ${own}.`, ports);
    for (const mention of mentions) expect(mention).not.toHaveProperty('parts');
  },
);
