import { describe, expect, test } from 'vitest';
import { createSenses, encodeSenses } from '../../src/link/abbreviation-senses.ts';
import { pickSense, rankSenses, type SenseEvidence, type SenseGround } from '../../src/link/pick-sense.ts';
import { senseCues } from '../../src/link/sense-cues.ts';
import { contextStems } from '../../src/link/sense-words.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { conceptStoreOf } from '../support/concept-store.ts';

const names = [
  'pulmonary embolism',
  'multiple sclerosis',
  'mitral stenosis',
  'rheumatoid arthritis',
  'coronary artery disease',
  'cold agglutinin disease',
  'diabetes mellitus',
  'myotonic dystrophy',
  'aortic stenosis',
  'ankylosing spondylitis',
  'Angelman syndrome',
  'Parkinson disease',
  'panic disorder',
  'myocardial infarction',
  'mitral insufficiency',
  'Huntington disease',
  'Hodgkin lymphoma',
  'dermatomyositis',
  'Hirschsprung disease',
  'acute coronary syndrome',
  'acute chest syndrome',
];
const store = conceptStoreOf([
  ...names.map((name, i) => parseConcept({ code: name, name }, i)),
  parseConcept(
    { code: 'juvenile', name: 'juvenile Huntington disease', parents: ['Huntington disease'] },
    90,
  ),
]);
const sense = (name: string, share: number) => ({ ordinal: store.ordinalOf(name), share, lists: 1 });
// shares as ../shared/data/abbreviations has them, rounded
const senses = createSenses(
  store,
  encodeSenses(
    [
      { short: 'pe', senses: [sense('pulmonary embolism', 0.63)] },
      {
        short: 'acs',
        senses: [sense('acute coronary syndrome', 0.5), sense('acute chest syndrome', 0.5)],
      },
      { short: 'ms', senses: [sense('multiple sclerosis', 0.006), sense('mitral stenosis', 0.001)] },
      { short: 'ra', senses: [sense('rheumatoid arthritis', 0.06)] },
      {
        short: 'cad',
        senses: [sense('coronary artery disease', 0.99), sense('cold agglutinin disease', 0.01)],
      },
      {
        short: 'dm',
        senses: [
          sense('diabetes mellitus', 0.98),
          sense('dermatomyositis', 0.002),
          sense('myotonic dystrophy', 0.001),
        ],
      },
      {
        short: 'as',
        senses: [
          sense('aortic stenosis', 0.001),
          sense('Angelman syndrome', 0.0009),
          sense('ankylosing spondylitis', 0.0008),
        ],
      },
      { short: 'pd', senses: [sense('Parkinson disease', 0.022), sense('panic disorder', 0.001)] },
      { short: 'mi', senses: [sense('myocardial infarction', 0.995), sense('mitral insufficiency', 0.0003)] },
      {
        short: 'hd',
        senses: [
          sense('Huntington disease', 0.002),
          sense('Hodgkin lymphoma', 0.001),
          sense('juvenile', 0.0009),
          sense('Hirschsprung disease', 0.0005),
        ],
      },
    ],
    store.conceptCount,
  ),
);

type Row = readonly [
  short: string,
  context: string,
  section: SenseEvidence['section'],
  picked: string | undefined,
  by?: SenseGround,
];
const rows: readonly Row[] = [
  ['PE', 'CT angiogram showed bilateral PE', undefined, 'pulmonary embolism', 'context'],
  ['PE', 'history of PE in 2019', undefined, 'pulmonary embolism', 'frequency'],
  ['PE', 'PE: alert, NAD', 'physical-exam', undefined],
  ['PE', 'PE', 'physical-exam', undefined],
  ['PE', 'no sign of DVT or PE', 'physical-exam', 'pulmonary embolism', 'context'],
  ['MS', 'MS diagnosed 2010', undefined, 'multiple sclerosis', 'frequency'],
  ['MS', 'relapsing remitting MS', undefined, 'multiple sclerosis', 'context'],
  ['MS', 'mother had MS', 'family-history', 'multiple sclerosis', 'section'],
  ['MS', 'rheumatic valve with MS', undefined, 'mitral stenosis', 'context'],
  ['MS', 'severe stenosis, MS', undefined, 'mitral stenosis', 'context'],
  ['MS', 'MS 2', 'medications', undefined],
  ['MS', 'MS Contin 15 mg', undefined, undefined],
  ['RA', 'RA on methotrexate', undefined, 'rheumatoid arthritis', 'context'],
  ['RA', 'RA', 'past-medical-history', 'rheumatoid arthritis', 'section'],
  ['RA', '98% on RA', 'physical-exam', undefined],
  ['RA', 'sats 98% on RA', undefined, undefined],
  ['CAD', 'CAD, HTN', undefined, 'coronary artery disease', 'context'],
  ['CAD', 'warm and cold days, CAD', undefined, 'coronary artery disease'],
  ['CAD', 'hemolytic anemia, Coombs positive, CAD', undefined, 'cold agglutinin disease', 'context'],
  ['DM', 'DM', undefined, 'diabetes mellitus', 'frequency'],
  ['DM', 'rash and myositis of DM', undefined, 'dermatomyositis', 'context'],
  ['DM', 'the CTG repeat in DM', undefined, 'myotonic dystrophy', 'context'],
  ['DM', 'cough syrup DM', undefined, undefined],
  ['DM', 'DM', 'medications', undefined],
  ['AS', 'murmur of AS', undefined, 'aortic stenosis', 'context'],
  ['AS', 'HLA-B27 positive AS', undefined, 'ankylosing spondylitis', 'context'],
  ['AS', 'imprinting defects in AS', undefined, 'Angelman syndrome', 'context'],
  ['AS', 'moderate AS', undefined, 'aortic stenosis', 'frequency'],
  ['PD', 'PD on levodopa', undefined, 'Parkinson disease', 'context'],
  ['PD', 'PD with agoraphobia', undefined, 'panic disorder', 'context'],
  ['PD', 'PD catheter exchanges', undefined, undefined],
  ['PD', 'father PD', 'family-history', 'Parkinson disease', 'section'],
  ['MI', 'MI 2012', undefined, 'myocardial infarction', 'frequency'],
  ['MI', 'MI, mitral repair', undefined, 'myocardial infarction'],
  ['MI', 'murmur of the mitral valve, MI', undefined, 'mitral insufficiency', 'context'],
  ['MI', 'MI', 'administrative', undefined],
  ['HD', 'CAG repeat in HD', undefined, 'Huntington disease', 'context'],
  ['HD', 'HD stage IIA after ABVD', undefined, 'Hodgkin lymphoma', 'context'],
  ['HD', 'colon segment in HD', undefined, 'Hirschsprung disease', 'context'],
  ['HD', 'HD via fistula', undefined, undefined],
  ['HD', 'aunt with HD', 'family-history', 'Huntington disease', 'section'],
  ['HD', 'a juvenile case of HD', undefined, 'Huntington disease', 'context'],
  ['XX', 'XX', undefined, undefined],
];

test.each(rows.map(([short, context, section, picked, by]) => ({ short, context, section, picked, by })))(
  '$short: $context ($section)',
  ({ short, context, section, picked, by }) => {
    const found = pickSense(short, senses, store, {
      ...(section && { section }),
      context: contextStems(context),
    });
    expect(found && store.codeAt(found.ordinal)).toBe(picked);
    if (by !== undefined) expect(found?.by).toBe(by);
  },
);

describe('the document’s own definition', () => {
  test.each([
    ['of a sense', 'HD', 'Hodgkin lymphoma', ['Hodgkin lymphoma']],
    ['of a concept that is no sense', 'HD', 'panic disorder', ['panic disorder']],
    ['in other words', 'HD', "Huntington's disease", ['Huntington disease']],
    ['that is no term: its words are what should be linked', 'HD', 'heart rate decrease', []],
  ])('%s', (_, short, definition, picked) => {
    const found = rankSenses(short, senses, store, { definition, context: contextStems('CAG repeat') });
    expect(found.map(({ ordinal }) => store.codeAt(ordinal))).toEqual(picked);
    expect(found.every(({ by }) => by === 'definition')).toBe(true);
  });
});

test('every cue names what is in the table of senses', () => {
  for (const { short, meant } of senseCues.filter((cue) => names.includes(cue.meant ?? '')))
    expect(senses.lookup(short).map(({ ordinal }) => store.codeAt(ordinal))).toContain(meant);
  expect(
    new Set(
      senseCues.map(({ meant }) => meant).filter((meant) => meant !== undefined && !names.includes(meant)),
    ),
  ).toEqual(new Set());
});
