import { describe, expect, test } from 'vitest';
import { firstInstantOf, readDate, tellsGreatAge } from '../../src/deidentify/structure/dates.ts';
import { zip3Of } from '../../src/deidentify/structure/postal-code.ts';
import {
  addressPseudonymOf,
  numberPseudonymOf,
  oidPseudonymOf,
  pseudonymOf,
  referencePseudonymOf,
} from '../../src/deidentify/structure/pseudonym.ts';

const key = { low: 1n, high: 2n };
const other = { low: 1n, high: 3n };
const id = (value: string) => pseudonymOf(key, value);

describe('ids', () => {
  test('the same for the same, other for another id or key, and valid in FHIR', () => {
    expect(id('pt-1')).toBe(id('pt-1'));
    expect(id('pt-1')).not.toBe(id('pt-2'));
    expect(id('pt-1')).not.toBe(pseudonymOf(other, 'pt-1'));
    expect(id('pt-1')).toMatch(/^[A-Za-z0-9\-.]{1,64}$/);
    expect(id(id('pt-1'))).toBe(id('pt-1'));
  });

  test('a UUID is one in capitals too; an object identifier stays one; a number stays one', () => {
    const uuid = '0b9a7c52-8f0e-4a53-9a86-2f5a4f0c1d11';
    expect(id(uuid.toUpperCase())).toBe(id(uuid));
    const oid = oidPseudonymOf(key, '1.2.840.99.7');
    expect(oid).toMatch(/^2\.25\.[1-9]\d{20,39}$/);
    expect(oidPseudonymOf(key, oid)).toBe(oid);
    const number = numberPseudonymOf(key, 1207);
    expect(Number.isSafeInteger(number)).toBe(true);
    expect(numberPseudonymOf(key, number)).toBe(number);
  });

  test.each<[string, string]>([
    ['Patient/12', `Patient/${id('12')}`],
    ['Patient/12/_history/3', `Patient/${id('12')}/_history/3`],
    ['#p1', `#${id('p1')}`],
    ['#', '#'],
    ['data:image/png;base64,iVBO', 'data:,'],
    [
      'urn:uuid:0b9a7c52-8f0e-4a53-9a86-2f5a4f0c1d11',
      `urn:uuid:${id('0b9a7c52-8f0e-4a53-9a86-2f5a4f0c1d11')}`,
    ],
    ['Patient?identifier=http://h.example/mrn|4417', `Patient?identifier=${id('http://h.example/mrn|4417')}`],
  ])('reference %s', (reference, made) => {
    expect(referencePseudonymOf(key, reference)).toBe(made);
    expect(referencePseudonymOf(key, made)).toBe(made);
  });

  test.each([
    'https://fhir.h.example/r4/Patient/12',
    'http://h.example/Patient?name=Doe',
    'urn:oid:1.2.3.4',
    'Jane Doe',
  ])('%s is hidden, and a second time left', (reference) => {
    const made = referencePseudonymOf(key, reference);
    expect(made).not.toMatch(/h\.example|Doe|\/12|1\.2\.3\.4/);
    expect(referencePseudonymOf(key, made)).toBe(made);
  });

  test('a reference with its server ends as the one without', () => {
    const whole = referencePseudonymOf(key, 'https://fhir.h.example/r4/Patient/12');
    expect(whole.endsWith(`/${referencePseudonymOf(key, 'Patient/12')}`)).toBe(true);
  });

  test.each([
    ['http://loinc.org', true],
    ['http://hl7.org/fhir/sid/us-ssn', true],
    ['http://terminology.hl7.org/CodeSystem/v3-ActCode', true],
    ['http://hl7.org.evil.example/x', false],
    ['https://st-osyth.example/patients/doe', false],
  ])('%s of a standard: %s', (address, isKept) => {
    expect(addressPseudonymOf(key, address) === address).toBe(isKept);
  });
});

test.each([
  ['80204', '802'],
  ['80204-1234', '802'],
  ['802', '802'],
  ['03602', '000'],
  ['036', '000'],
  ['000', '000'],
  ['SW1A 1AA', undefined],
  ['8020', undefined],
  ['802041', undefined],
  ['K1A 0B1', undefined],
])('ZIP code %s: %s', (code, kept) => {
  expect(zip3Of(code)).toBe(kept);
});

test.each([
  ['2024', 'year'],
  ['2024-03', 'month'],
  ['2024-03-14', 'day'],
  ['2024-03-14T07:15:00+01:00', 'day'],
  ['2024-03-14T07:15:00.123Z', 'day'],
  ['2024-13', undefined],
  ['2024-03-32', undefined],
  ['20240314', undefined],
  ['24-03-14', undefined],
  ['2024-03-14 to 2024-03-16', undefined],
])('date %s: %s', (value, precision) => {
  expect(readDate(value)?.precision).toBe(precision);
});

test('a year tells of an age over 89 where 90 can be reached in the year of the run', () => {
  const now = new Date('2026-06-01');
  expect(['1935', '1936', '1937', '2020'].map((year) => tellsGreatAge(year, now))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(readDate(firstInstantOf('2024'))?.precision).toBe('day');
});
