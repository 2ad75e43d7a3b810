import { codeSystems } from '../../../src/terminology/code-system.ts';

/**
 * Concepts of SNOMED CT that an RF2 release is read by (Release File Specifications, chapters 4 and 5 and the
 * enumerations of appendix E). test/unit/rf2.test.ts checks their check digits.
 */
export const rf2 = {
  isA: '116680003',
  fullySpecifiedName: '900000000000003001',
  synonym: '900000000000013009',
  preferred: '900000000000548007',
  inferred: '900000000000011006',
  conceptInactivation: '900000000000489007',
} as const;

/** Language reference sets by the name that is asked for. */
export const languageRefsets: ReadonlyMap<string, string> = new Map([
  ['en-us', '900000000000509007'],
  ['en-gb', '900000000000508004'],
]);

/** Historical associations that say what stands for a retired concept, closest first. */
export const associations: ReadonlyMap<string, string> = new Map([
  ['900000000000527005', 'same as'],
  ['900000000000526001', 'replaced by'],
  ['900000000000524003', 'moved to'],
  ['1186921001', 'possibly replaced by'],
  ['900000000000523009', 'possibly equivalent to'],
  ['1186924009', 'partially equivalent to'],
  ['900000000000530003', 'alternative'],
  ['900000000000529008', 'similar to'],
  ['900000000000528000', 'was a'],
]);

export const inactivationReasons: ReadonlyMap<string, string> = new Map([
  ['900000000000482003', 'duplicate'],
  ['900000000000483008', 'outdated'],
  ['900000000000484002', 'ambiguous'],
  ['900000000000485001', 'erroneous'],
  ['900000000000486000', 'limited'],
  ['900000000000487009', 'moved elsewhere'],
  ['900000000000492006', 'pending move'],
  ['900000000000495008', 'concept non-current'],
  ['723277005', 'nonconformance to editorial policy'],
  ['1186917008', 'classification derived component'],
  ['1186919006', 'meaning of component unknown'],
]);

/** Code system of the targets of a map reference set. */
const mapSystems: ReadonlyMap<string, string> = new Map([
  ['6011000124106', codeSystems.icd10cm],
  ['447562003', codeSystems.icd10],
  ['446608001', 'http://terminology.hl7.org/CodeSystem/icd-o-3'],
  ['900000000000497000', 'http://read.info/ctv3'],
]);

/** A map that has no name here is known by its reference set. */
export function mapSystem(refsetId: string): string {
  return mapSystems.get(refsetId) ?? `http://snomed.info/id/${refsetId}`;
}
