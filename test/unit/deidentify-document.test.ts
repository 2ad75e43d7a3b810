import { describe, expect, test } from 'vitest';
import { deidentifyJson, deidentifyText } from '../support/deidentify-json.ts';

const patient = (more: object) => ({ resourceType: 'Patient', ...more });
const absent = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' }],
};

describe('elements of FHIR', () => {
  test.each<[string, object, object]>([
    ['a year stays', patient({ birthDate: '1980' }), patient({ birthDate: '1980' })],
    ['a date is its year', patient({ birthDate: '1980-04-02' }), patient({ birthDate: '1980' })],
    ['not that of an old person', patient({ birthDate: '1934-04-02' }), patient({ _birthDate: absent })],
    ['not even alone', patient({ birthDate: '1934' }), patient({ _birthDate: absent })],
    [
      'nor what stood beside it',
      patient({ _birthDate: { id: 'x' }, birthDate: '1934', active: true }),
      patient({ _birthDate: absent, active: true }),
    ],
    [
      'an instant stays one',
      { resourceType: 'Slot', start: '2024-05-06T10:00:00Z', status: 'free' },
      { resourceType: 'Slot', start: '2024-01-01T00:00:00Z', status: 'free' },
    ],
    [
      'a resource that R4 does not have',
      {
        resourceType: 'Tenancy',
        name: [{ family: 'Quackenbush', given: ['Zebulon'] }],
        birthDate: '1950-02-03',
      },
      { resourceType: 'Tenancy', name: [{ family: '[NAME]', given: ['[NAME]'] }], birthDate: '1950' },
    ],
    [
      'a name is no drug',
      {
        resourceType: 'Medication',
        code: { coding: [{ code: '1191', display: 'Aspirin' }], text: 'Aspirin' },
      },
      {
        resourceType: 'Medication',
        code: { coding: [{ code: '1191', display: 'Aspirin' }], text: 'Aspirin' },
      },
    ],
    [
      'an organisation is a place',
      {
        resourceType: 'Organization',
        name: 'Wivenbury Trust',
        address: [{ city: 'Wivenbury', state: 'CO' }],
      },
      { resourceType: 'Organization', name: '[GEO]', address: [{ city: '[GEO]', state: 'CO' }] },
    ],
    [
      'a contact tells its kind',
      patient({ telecom: [{ system: 'fax', value: '1' }, { value: 'a@b.example' }, { value: '303' }] }),
      patient({ telecom: [{ system: 'fax', value: '[FAX]' }, { value: '[EMAIL]' }, { value: '[PHONE]' }] }),
    ],
    [
      'an identifier too',
      patient({
        identifier: [
          { system: 'http://hl7.org/fhir/sid/us-ssn', value: '1' },
          { type: { coding: [{ code: 'DL' }] }, value: '2' },
          { value: '3' },
        ],
      }),
      patient({
        identifier: [
          { system: 'http://hl7.org/fhir/sid/us-ssn', value: '[SSN]' },
          { type: { coding: [{ code: 'DL' }] }, value: '[LICENSE]' },
          { value: '[OTHER_ID]' },
        ],
      }),
    ],
    [
      'words beside a reference to a drug are text, those to a person a name',
      {
        resourceType: 'MedicationRequest',
        medicationReference: { display: 'Aspirin' },
        requester: { display: 'Zog' },
      },
      {
        resourceType: 'MedicationRequest',
        medicationReference: { display: 'Aspirin' },
        requester: { display: '[NAME]' },
      },
    ],
    [
      'ages above 89, not lengths of 94 cm',
      {
        resourceType: 'Condition',
        onsetAge: { value: 94, code: 'a' },
        abatementAge: { value: 89, unit: 'years' },
        x: { value: 94, code: 'cm' },
      },
      {
        resourceType: 'Condition',
        onsetAge: { value: 90, code: 'a' },
        abatementAge: { value: 89, unit: 'years' },
        x: { value: 94, code: 'cm' },
      },
    ],
    [
      'an extension is told by its address',
      patient({
        extension: [
          { url: 'http://st-osyth.example/ext/nickname', valueString: 'Zog' },
          { url: 'http://st-osyth.example/ext/tribe', valueString: 'unknown' },
        ],
      }),
      patient({
        extension: [
          { url: 'http://st-osyth.example/ext/nickname', valueString: '[NAME]' },
          { url: 'http://st-osyth.example/ext/tribe', valueString: 'unknown' },
        ],
      }),
    ],
    [
      'addresses of standards stay, whatever the element',
      { resourceType: 'Consent', policy: [{ uri: 'http://hl7.org/fhir/x' }] },
      { resourceType: 'Consent', policy: [{ uri: 'http://hl7.org/fhir/x' }] },
    ],
    [
      'requests of a transaction',
      {
        resourceType: 'Bundle',
        entry: [
          {
            request: { method: 'POST', url: 'Patient', ifNoneExist: 'identifier=http://h.example|44178026' },
          },
          {
            resource: {
              resourceType: 'Claim',
              provider: { reference: 'Organization?name=Zog', display: 'Zog' },
            },
          },
        ],
      },
      {
        resourceType: 'Bundle',
        entry: [
          { request: { method: 'POST', url: 'Patient', ifNoneExist: '[OTHER_ID]' } },
          {
            resource: {
              resourceType: 'Claim',
              provider: {
                reference: expect.stringMatching(/^Organization\?identifier=de1d/),
                display: '[GEO]',
              },
            },
          },
        ],
      },
    ],
    [
      'answers, by their question',
      {
        resourceType: 'QuestionnaireResponse',
        item: [
          { linkId: '1', text: "Patient's last name", answer: [{ valueString: 'Zog' }] },
          { linkId: '2', text: 'Do you smoke', answer: [{ valueBoolean: true }, { valueString: 'Daily' }] },
        ],
      },
      {
        resourceType: 'QuestionnaireResponse',
        item: [
          { linkId: '1', text: "Patient's last name", answer: [{ valueString: '[NAME]' }] },
          { linkId: '2', text: 'Do you smoke', answer: [{ valueBoolean: true }, { valueString: 'Daily' }] },
        ],
      },
    ],
    [
      'the words beside a code are read',
      { resourceType: 'Condition', code: { coding: [{ code: '1' }], text: 'Fall on 3/4/2021' } },
      { resourceType: 'Condition', code: { coding: [{ code: '1' }], text: 'Fall on [DATE]' } },
    ],
    ['pictures go', patient({ photo: [{ url: 'x' }], active: true }), patient({ active: true })],
    [
      'data that is not text is withheld',
      { resourceType: 'Binary', contentType: 'application/pdf', data: 'JVBERi0=' },
      { resourceType: 'Binary', contentType: 'application/pdf', _data: absent },
    ],
    [
      'and text that is not UTF-8',
      { resourceType: 'Binary', contentType: 'text/plain', data: '/////w==' },
      { resourceType: 'Binary', contentType: 'text/plain', _data: absent },
    ],
    [
      'a resource inside other JSON is one',
      { page: { entry: [patient({ name: [{ family: 'Zog' }] })] } },
      { page: { entry: [patient({ name: [{ family: '[NAME]' }] })] } },
    ],
  ])('%s', async (_, json, expected) => {
    expect(await deidentifyJson(json)).toEqual(expected);
  });
});

describe('keys of other JSON', () => {
  test.each<[string, object, object]>([
    ['numbers under a telling key', { phone: 3_035_550_142, bp: 120 }, { phone: '[PHONE]', bp: 120 }],
    ['a name of a thing', { medication: { name: 'Aspirin' } }, { medication: { name: 'Aspirin' } }],
    ['a name of a person', { patient: { name: 'Zog' } }, { patient: { name: '[NAME]' } }],
    [
      'what is below a telling key',
      { phones: [{ home: '1', type: 'x' }] },
      { phones: [{ home: '[PHONE]', type: 'x' }] },
    ],
    ['a coded thing', { system: 's', code: 'A1', name: 'Zog' }, { system: 's', code: 'A1', name: 'Zog' }],
    [
      'dates',
      { seen: '2024-05-06', when: 'soon', year: '2024' },
      { seen: '2024', when: 'soon', year: '2024' },
    ],
    ['birth', { dob: '5/6/1980', birthDate: '1930-01-01' }, { dob: '1980', birthDate: '[DATE]' }],
    ['ages', { age: 94, dosage: 94, ageAtOnset: '12' }, { age: 90, dosage: 94, ageAtOnset: '12' }],
    [
      'states stay, towns go',
      { city: 'Zog', state: 'CO', zip: '80204' },
      { city: '[GEO]', state: 'CO', zip: '802' },
    ],
    [
      'what is no text',
      { scan: 'JVBERi0x'.repeat(40), icon: 'data:image/png;base64,iVBO', word: 'JVBERi0x' },
      { scan: '[withheld]', icon: '[withheld]', word: 'JVBERi0x' },
    ],
    [
      'a sentence under the key of a code',
      { code: 'Seen by Dr. Zog on 3/4/2021' },
      { code: 'Seen by Dr. [NAME] on [DATE]' },
    ],
    ['nothing to hide', { email: null, ssn: '', smoker: false }, { email: null, ssn: '', smoker: false }],
  ])('%s', async (_, json, expected) => {
    expect(await deidentifyJson(json)).toEqual(expected);
  });

  test('a name of the structure is found in the text, in parts too', async () => {
    const { note } = await deidentifyJson({
      patient: { firstName: 'Zebulon', lastName: 'Quarrie' },
      note: 'Mr Quarrie walks. QUARRIE, ZEBULON agrees; zebulon smiles.',
    });
    expect(note).not.toMatch(/quarrie|zebulon/i);
    expect(note).toMatch(/^Mr \[NAME\] walks\./);
  });

  test('all but the replaced values is byte for byte as it was', async () => {
    const text = '{ "10": 1.50,\n\t"2" : 12345678901234567890, "name":"Zog" , "a":[ ],"caf\\u00e9":1e2 }\n';
    expect((await deidentifyText(text)).text).toBe(text.replace('"Zog"', '"[NAME]"'));
  });

  test('a key that is a prototype does no harm', async () => {
    const text = '{"__proto__":{"name":"Zog"},"constructor":"x"}';
    expect((await deidentifyText(text)).text).toBe(text.replace('Zog', '[NAME]'));
  });
});
