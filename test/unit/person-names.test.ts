import { describe, expect, it } from 'vitest';
import { deidentify } from '../../src/deidentify/deidentify.ts';
import { defaultRecognizers, rules } from '../../src/deidentify/recognizers/index.ts';
import { growthOf } from '../support/growth.ts';
import { markWith } from '../support/mark-phi.ts';

const table: readonly (readonly [kind: string, lines: readonly string[]])[] = [
  [
    'relatives and friends before the name',
    [
      "Visit with patient's stepdaughter «Prudence» today. The granddaughter, «Bluebell Ashgrove», will bring him.",
      'pt lives w/ hubby «dashiell» and two kids. dtr «wren» called, wants update. mum «odette» at bedside.',
      "PT'S NIECE «DAISY» AT BEDSIDE. AIDE «PORTER» FOUND HIM.",
      'Mother: «Delphine», 34, teacher. Father: «Anton». Sibling: «Kit» (4y). Paternal aunt «Mabel» had breast ca.',
      'Names: mother «Jocasta», stepfather «Ike», half-brothers «Ned» and «Omar».',
      "The patient's son «Will» will drive. «Will» says he can. She will follow up. Will follow up in 2 weeks.",
      'Sra. «Lucero Montes» dice que su hija «Paloma» la trae.',
      "FHx: mother breast ca, father MI at 50, sister Graves disease, brother Crohn's.",
      'Mother smokes. Father hypertension. Son will drive him home. Wife aware. Daughter can visit. Husband may stay.',
    ],
  ],
  [
    'relatives and roles behind the name',
    [
      'Code status discussed with HCP («Lowell», brother) and «Faye» (wife). «Lowell» agrees w/ DNR.',
      'The patient («Lark») and her fiancé («Reed») were counselled. «Lark» wishes to proceed.',
      'Next of Kin - Mr «Bartholomew Quill» (son). «Quill» aware.',
      "«Grace»'s mother «Joy» says she eats. By grace of God. Joy of life.",
      'Diabetes (mother), Asthma (sister), Hypertension (father).',
    ],
  ],
  [
    'titles and eponyms',
    [
      'Mr. «Hodgkin» has Hodgkin lymphoma. «Hodgkin» is improving.',
      'Case reviewed w/ Dr. «Wilson»; Wilson disease unlikely. «Wilson» will see her next week.',
      'Pt known to Dr. «Stone» (urology) for kidney stones. «Stone» recommends litho.',
      'pt of dr «sharp». dr «sharp» aware. sharp pain in chest. per dr «sharp» give ntg.',
      'PT SEEN BY DR «STRONG». STRONG FAMILY HX CAD. «STRONG» NOTIFIED. MRS «RICE» STATES SHE ATE RICE.',
      'Addendum («KJ»): CT read by Dr. «Bright» as normal. Bright red blood per rectum. «Bright» agrees.',
      'Drs. «Crane, Heron» and «Swift» concur. Swift recovery expected.',
      'Ivor Lewis oesophagectomy; Ann Arbor IIB; Austin Flint murmur; Salem sump; Orphan Annie eye nuclei.',
      'Tay-Sachs, Gaucher, Fabry, Pompe and Brown-Sequard were excluded. Factor V Leiden negative.',
    ],
  ],
  [
    'lists, letters, signatures',
    [
      "Present: «Amadi, Lowe, O'Rourke» (SW), «van Dijk, Petrov» (RN). Apologies: «T. Brightman, Kaur»",
      'Dear «Summer»,\n\nThank you for coming with your husband «Cliff».\n\nYours sincerely\n\n«P. Q. Arbuthnot»\nConsultant',
      'DICTATED BY: «R. K. VANCE», MD\n«RKV/lmn»',
      '/s/ «Leopold Nkemelu», MD\n«LN:jb»',
      'Author: «mkrause»   Co-signer: «dpatelrn»',
      'Triage RN: «B. Castellano», RN   Scribe: «T. Wu»   Provider: «E. Marchetti», DO',
      'Hepatitis C. Vitamin D. Grade B. Type A. Patient stable. BP/HR stable. PT/OT to see.',
      'Plan: continue IV abx, monitor UOP.\nDischarge home with PT, OT and RN visits.',
    ],
  ],
  [
    'records and shapes',
    [
      'Surname: «Featherstonehaugh»   Forenames: «Persephone Ann»   Sex: F',
      '{"provider":{"given":"«Ola»","family":"«Strand»"},"note":"«Strand» to follow."}',
      'The mother, «Winifred ("Winnie") Sparrow», 61, cares for him. «Winnie» is tired.',
      '«Emma-Louise "Lulu" de la Croix-Martin» came. «Lulu» attends.',
      'Pt asks that we call her «Bo». «Bo» feels well.',
      'Mr «Oduya» came. Scan attached as «oduya_scan_v2.pdf»; his login is «boduya7».',
      'Dr «Ada Marwick» saw him. Stable overnight.\n«AM»',
      'mister «frost» thats «f r o s t» came in today. i told «frost» to stop. frost bite of the toes.',
    ],
  ],
  [
    'words of no list',
    [
      'By the third day «Tazmeel» was walking. The nurse heard «Quorbin» say so.',
      'He was prepped with ChloraPrep and draped. Started Dupixent, stopped Xolair. Given Kcentra.',
      'Speaks Tagalog and Oromo; Sikh; wears a turban.',
    ],
  ],
];

describe.each(table)('%s', (_kind, lines) => {
  it.each(lines)('%s', async (line) => {
    expect(await markWith(rules, line)).toBe(line);
  });
});

const readLine = (piece: string, length: number) => (): Promise<unknown> =>
  deidentify({ id: 'note', text: `Mr. Oduya. ${piece.repeat(length / piece.length)}` }, defaultRecognizers());

describe('long lines of one kind', () => {
  it.each([
    'A. ',
    'Aa ',
    'son ',
    'by ',
    'A/',
    'a b ',
    'Aa, Bb',
    '"',
    'Dr. de ',
    'Aa (',
    ' - ',
    'x_',
    '\n',
    'Ab-\n',
    '(patient ',
    'name: ',
    '|Aa, B',
    'with ',
    'Hospital ',
  ])(
    'are read in a time that grows with them: %j',
    async (piece) => {
      // Five times the text: 5 where the time grows with the length, 25 where it grows with its square
      const bound = 13;
      const growth = await growthOf(readLine(piece, 50_000), readLine(piece, 10_000), bound);
      expect(growth).toBeLessThan(bound);
    },
    60_000,
  );
});
