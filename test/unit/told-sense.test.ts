import { expect, test } from 'vitest';
import { createSenses, encodeSenses } from '../../src/link/abbreviation-senses.ts';
import type { LinkIndex } from '../../src/link/link-index.ts';
import { toldSense } from '../../src/link/told-sense.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { conceptStoreOf } from '../support/concept-store.ts';

const concepts = conceptStoreOf(
  [
    { code: 'PVD', name: 'peripheral vascular disease' },
    { code: 'eye', name: 'vitreous detachment', synonyms: ['posterior vitreous detachment'] },
    { code: 'AR', name: 'aortic valve insufficiency', synonyms: ['aortic regurgitation'] },
    { code: 'nose', name: 'allergic rhinitis' },
    { code: 'AVN', name: 'osteonecrosis' },
    { code: 'hip', name: 'avascular necrosis of hip', parents: ['AVN'] },
  ].map((concept, i) => parseConcept(concept, i)),
);
const sense = (code: string, share: number) => ({ ordinal: concepts.ordinalOf(code), share, lists: 1 });
const senses = createSenses(
  concepts,
  encodeSenses(
    [
      { short: 'pvd', senses: [sense('PVD', 0.88), sense('eye', 0.12)] },
      { short: 'ar', senses: [sense('AR', 0.57), sense('nose', 0.38)] },
      { short: 'avn', senses: [sense('AVN', 0.6), sense('hip', 0.4)] },
      { short: 'lgv', senses: [sense('nose', 0.9)] },
    ],
    concepts.conceptCount,
  ),
);
const index = { concepts, senses } as LinkIndex;

interface Place {
  readonly nearby?: string;
  readonly standardName?: string;
  readonly otherNames?: readonly string[];
  readonly conceptCodes?: readonly string[];
}
const told = (name: string, place: Place): string | undefined => {
  const sense = toldSense({ name, ...place }, index);
  return sense === undefined ? undefined : concepts.codeAt(sense.ordinal);
};

test.each<[string, string, Place, string | undefined]>([
  ['by its line', 'PVD', { nearby: 'R long standing ; , lattice, no retinal tears' }, 'eye'],
  ['typed small', 'pvd', { nearby: 'flashes and floaters, no retinal tear ;' }, 'eye'],
  ['the usual one needs no telling', 'PVD', { nearby: 'claudication ; abpi 0.6' }, undefined],
  ['nothing around it', 'PVD', { nearby: 'PMH: ; , gout' }, undefined],
  ['no line', 'PVD', {}, undefined],
  ['by other names', 'AR', { nearby: 'PMH:', otherNames: ['asthma', 'dust mite allergy'] }, 'nose'],
  [
    'the line before other names',
    'AR',
    { nearby: 'echo: mild ; , bicuspid valve', otherNames: ['asthma', 'dust mite allergy'] },
    undefined,
  ],
  [
    'what it was found as is no other name',
    'AR',
    { nearby: 'PMH:', standardName: 'allergic rhinitis', otherNames: ['allergic rhinitis'] },
    undefined,
  ],
  ['a kind of the usual one', 'AVN', { nearby: 'avascular necrosis ; hip' }, undefined],
  ['a symptom without a concept', 'PVD', { nearby: 'retinal tear', conceptCodes: [] }, undefined],
  ['one sense', 'LGV', { nearby: 'rhinitis' }, undefined],
  ['a word', 'Rhinitis', { nearby: 'retinal' }, undefined],
])('%s', (_, name, place, expected) => {
  expect(told(name, place)).toBe(expected);
});
