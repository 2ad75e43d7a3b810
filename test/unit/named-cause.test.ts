import { expect, test } from 'vitest';
import { withoutCause } from '../../src/extract/named-cause.ts';

const terms: ReadonlyMap<string, readonly string[]> = new Map([
  ['pneumonia', ['P']],
  ['Klebsiella pneumonia', ['KP']],
  ['pyelonephritis', ['PN']],
  ['endocarditis', ['E']],
  ['hypothyroidism', ['H']],
  ['psychosis', ['PS']],
  ['bacteremia', ['B']],
  ['cardiomyopathy', ['C']],
  ['boil', ['A']],
  ['anemia', ['AN']],
  ['sarcoidosis', ['S']],
  ['uveitis', ['U']],
  ['psoriasis', ['PO']],
  ['arthritis', ['AR']],
  ['psoriatic arthritis', ['PA']],
  ['diabetes', ['D']],
  ['cystic fibrosis-related diabetes', ['CD']],
  ['HIV-associated nephropathy', ['HN']],
  ['nephropathy', ['N']],
]);
const name = (own: string) => withoutCause(own, (wording) => terms.get(wording))?.name;

test.each([
  ['Klebsiella UTI', 'UTI'],
  ['E. coli UTI', 'UTI'],
  ['ESBL UTI', 'UTI'],
  ['E. coli pyelonephritis', 'pyelonephritis'],
  ['MRSA pneumonia', 'pneumonia'],
  ['Staph aureus endocarditis', 'endocarditis'],
  ['S. aureus endocarditis', 'endocarditis'],
  ['lithium-induced hypothyroidism', 'hypothyroidism'],
  ['radiation induced hypothyroidism', 'hypothyroidism'],
  ['pacing-induced cardiomyopathy', 'cardiomyopathy'],
  ['CKD-related anemia', 'anemia'],
  ['sarcoidosis-associated uveitis', 'uveitis'],
  ['COPD-related pneumonia', 'pneumonia'],
  ['pneumonia-related ARDS', 'ARDS'],
  ['psoriasis-associated arthritis', 'psoriatic arthritis'],
  ['CF-related diabetes', 'cystic fibrosis-related diabetes'],
  ['HIV-related nephropathy', 'HIV-associated nephropathy'],
])('%s is asked as %s', (own, expected) => {
  expect(name(own)).toBe(expected);
});

test.each([
  ['a term with its disease', 'HIV-associated nephropathy'],
  ['a cause that is no disease', 'work-related arthritis'],
  ['a drug', 'drug-induced arthritis'],
  ['no disorder behind a disease', 'pneumonia-related trouble'],
  ['a term of its own', 'Klebsiella pneumonia'],
  ['one of its organism', 'MRSA bacteremia'],
  ['no infection that is coded as such', 'MRSA boil'],
  ['a disorder by drugs', 'steroid-induced psychosis'],
  ['a cause that has other words', 'alcohol-related cardiomyopathy'],
  ['nothing before it', 'pneumonia'],
  ['another word before it', 'severe pneumonia'],
  ['no disorder behind it', 'lithium-induced thirst'],
])('near-miss: %s', (_, own) => {
  expect(name(own)).toBeUndefined();
});
