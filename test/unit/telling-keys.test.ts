import { describe, expect, test } from 'vitest';
import { isThing, rowOfKey, wordsOfKey } from '../../src/deidentify/structure/telling-keys.ts';

test.each([
  ['patientName', 'patient name'],
  ['patient_name', 'patient name'],
  ['patient-name', 'patient name'],
  ['PATIENT NAME', 'patient name'],
  ['PatientDOB', 'patient dob'],
  ['homePhone2', 'home phone 2'],
  ['SSNLast4', 'ssn last 4'],
])('words of %s', (key, words) => {
  expect(wordsOfKey(key)).toBe(words);
});

describe('what a key says', () => {
  test.each<[string, string | undefined]>([
    // names
    ['name', 'NAME'],
    ['patientName', 'NAME'],
    ['first_name', 'NAME'],
    ['Last-Name', 'NAME'],
    ['surname', 'NAME'],
    ['nextOfKin', 'NAME'],
    ['attendingPhysician', 'NAME'],
    ['referringProviderName', 'NAME'],
    ['mothersMaidenName', 'NAME'],
    ['drugName', 'text'],
    ['test_name', 'text'],
    ['fileName', 'text'],
    ['conditionName', 'text'],
    ['hospitalName', 'GEO'],
    ['rename', undefined],
    ['names_count', undefined],
    ['patientStatus', undefined],
    ['providerNote', undefined],
    // numbers
    ['mrn', 'MRN'],
    ['medicalRecordNumber', 'MRN'],
    ['ssn', 'SSN'],
    ['patientSSN', 'SSN'],
    ['memberId', 'HEALTH_PLAN'],
    ['accountNumber', 'ACCOUNT'],
    ['npi', 'LICENSE'],
    ['licensePlate', 'VEHICLE'],
    ['serialNumber', 'DEVICE'],
    ['accessionNumber', 'OTHER_ID'],
    ['phone', 'PHONE'],
    ['homePhoneNumber', 'PHONE'],
    ['cell', 'PHONE'],
    ['phone2', 'PHONE'],
    ['icd10', 'keep'],
    ['fax_number', 'FAX'],
    ['emailAddress', 'EMAIL'],
    ['ipAddress', 'IP'],
    ['cellCount', undefined],
    ['whiteBloodCell', undefined],
    ['stem_cells', undefined],
    ['homeCell', 'PHONE'],
    ['phonemes', undefined],
    ['missing', undefined],
    ['account', 'ACCOUNT'],
    // places
    ['address', 'GEO'],
    ['street_1', 'GEO'],
    ['addressLine1', 'GEO'],
    ['city', 'GEO'],
    ['zip', 'zip'],
    ['postalCode', 'zip'],
    ['state', 'keep'],
    ['country', 'keep'],
    ['latitude', 'GEO'],
    ['capacity', undefined],
    ['injectionSite', undefined],
    ['bodySite', undefined],
    ['department', undefined],
    ['placeOfBirth', 'GEO'],
    ['birthWeight', undefined],
    ['mentalState', undefined],
    ['homeState', 'keep'],
    ['reviewOfSystem', undefined],
    ['treatmentLine1', undefined],
    ['line1', 'GEO'],
    ['flat', undefined],
    ['lat', 'GEO'],
    // dates and ages
    ['dob', 'birth-date'],
    ['dateOfBirth', 'birth-date'],
    ['birth_date', 'birth-date'],
    ['admissionDate', 'date'],
    ['age', 'age'],
    ['ageAtOnset', 'age'],
    ['dosage', undefined],
    ['stage', undefined],
    // ids and codes
    ['id', 'id'],
    ['encounterId', 'id'],
    ['uuid', 'id'],
    ['code', 'keep'],
    ['snomedCode', 'keep'],
    ['conceptId', 'keep'],
    ['unit', 'keep'],
    ['resourceType', 'keep'],
    ['accessCode', 'OTHER_ID'],
    ['zipCode', 'zip'],
    ['valid', undefined],
    ['note', undefined],
  ])('%s: %s', (key, treatment) => {
    expect(rowOfKey(key)?.treatment).toBe(treatment);
  });

  test.each([
    ['medication', true],
    ['medications', true],
    ['allergies', true],
    ['diagnoses', true],
    ['labTests', true],
    ['patient', false],
    ['contact', false],
  ])('%s is a thing: %s', (key, is) => {
    expect(isThing(key)).toBe(is);
  });
});
