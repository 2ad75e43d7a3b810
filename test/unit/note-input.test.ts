import { describe, expect, test } from 'vitest';
import { ClincodeError } from '../../src/errors.ts';
import { parseAssertInput } from '../../src/extract/assertion/assert-input.ts';
import { parseLinkInput } from '../../src/link/link-input.ts';
import { plainRefusal } from '../../src/note/invalid-input.ts';
import { parseNoteInput } from '../../src/note/note-input.ts';

const options = { maxNoteChars: 20, fallbackId: 'line-3' };
const text = 'Pt has T2DM.';

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof ClincodeError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'accepted';
}

describe('parseNoteInput accepts', () => {
  test.each([
    ['text alone', { text }, { id: 'line-3', text }],
    ['an id', { id: 'n1', text }, { id: 'n1', text }],
    ['a number as id', { id: 42, text }, { id: '42', text }],
    ['null as no id, as exports write it', { id: null, text, patient: null }, { id: 'line-3', text }],
    ['columns of the caller', { id: 'n1', text, ward: 'B' }, { id: 'n1', text }],
    ['an astral character', { text: 'sad 😢' }, { id: 'line-3', text: 'sad 😢' }],
    ['a BOM and tabs', { text: '\uFEFFa\tb\r\n' }, { id: 'line-3', text: '\uFEFFa\tb\r\n' }],
    ['text at the limit', { text: 'x'.repeat(20) }, { id: 'line-3', text: 'x'.repeat(20) }],
    [
      'probes, without the blank ones',
      {
        text,
        patient: { names: ['Ann Ng', ' '], mrn: '', birthDate: '1950-01-02', phones: [], emails: null },
      },
      { id: 'line-3', text, patient: { names: ['Ann Ng'], birthDate: '1950-01-02' } },
    ],
    [
      'facts, which are no probes',
      { text, patient: { names: ['Ann Ng'], sex: 'F', ageYears: 0.5 } },
      { id: 'line-3', text, patient: { names: ['Ann Ng'] }, facts: { sex: 'female', ageYears: 0.5 } },
    ],
    [
      'a sex that no rule asks for',
      { text, patient: { sex: 'unknown' } },
      { id: 'line-3', text, patient: {} },
    ],
    [
      'the age of a newborn',
      { text, patient: { ageYears: 0 } },
      { id: 'line-3', text, patient: {}, facts: { ageYears: 0 } },
    ],
  ])('%s', (_, json, note) => {
    expect(parseNoteInput(json, options)).toEqual(note);
  });
});

describe('parseNoteInput refuses', () => {
  test.each([
    ['no object', 'Ann Ng', 'invalid_input: expected a JSON object'],
    ['a list', [{ text }], 'invalid_input: expected a JSON object'],
    ['null', null, 'invalid_input: expected a JSON object'],
    ['no text', { id: 'n1' }, 'text_missing: "text" is missing or blank'],
    ['null text', { text: null }, 'text_missing: "text" is missing or blank'],
    ['blank text', { text: ' \r\n\t' }, 'text_missing: "text" is missing or blank'],
    ['a number as text', { text: 5 }, 'invalid_input: "text": expected text'],
    [
      'too much text',
      { text: 'x'.repeat(21) },
      'text_too_large: "text" has 21 characters, at most 20 are read',
    ],
    ['a high half', { text: 'a\ud83d' }, 'text_not_unicode: "text" holds half of a surrogate pair'],
    ['a low half', { text: '\ude22b' }, 'text_not_unicode: "text" holds half of a surrogate pair'],
    ['NUL', { text: 'a\0b' }, 'text_has_nul: "text" holds a NUL character'],
    [
      'a number beyond 2^53 as id',
      JSON.parse(`{"id":9007199254740993,"text":"${text}"}`),
      'invalid_input: "id": a number of so many digits is rounded where JSON is read: send it as text',
    ],
    [
      'a long id',
      { id: 'x'.repeat(257), text },
      'invalid_input: "id": expected text of at most 256 characters',
    ],
    ['an object as id', { id: {}, text }, 'invalid_input: "id": expected text of at most 256 characters'],
    [
      'an age of no patient',
      { text, patient: { ageYears: -1 } },
      'invalid_input: "patient.ageYears": must be at least 0',
    ],
    ['an unknown probe', { text, patient: { name: 'Ann Ng' } }, 'invalid_input: "patient": unknown field'],
    [
      'a probe that is no list',
      { text, patient: { names: 'Ann Ng' } },
      'invalid_input: "patient.names": expected a list',
    ],
    [
      'a probe that is no text',
      { text, patient: { names: ['Ann', 7] } },
      'invalid_input: "patient.names.1": expected text',
    ],
  ])('%s', (_, json, error) => {
    expect(codeOf(() => parseNoteInput(json, options))).toBe(error);
  });
});

describe('plainRefusal', () => {
  test.each([
    ['Invalid input: expected string, received undefined', 'is missing'],
    ['Invalid input: expected int, received number', 'expected a whole number'],
    ['Invalid input: expected object, received string', 'expected an object'],
    ['Invalid input: expected number, received NaN', 'expected a number'],
    ['Invalid input: expected date, received string', 'expected date'],
    ['Too small: expected number to be >=1', 'must be at least 1'],
    ['Too big: expected int to be <=9007199254740991', 'must be at most 9007199254740991'],
    ['Too big: expected array to have <=1000 items', 'must be at most 1000 items'],
    ['Invalid option: expected one of "a"|"b"', 'expected one of "a"|"b"'],
    ['expected text of at most 256 characters', 'expected text of at most 256 characters'],
  ])('%s', (message, plain) => {
    expect(plainRefusal(message)).toBe(plain);
  });
});

describe('parseLinkInput', () => {
  test.each([
    ['a name', { name: 'sugar diabetes' }, { id: '9', query: { name: 'sugar diabetes' } }],
    [
      'the contract row',
      { id: 1, name: 'DM', context: 'DM, HTN' },
      { id: '1', query: { name: 'DM', context: 'DM, HTN' } },
    ],
    ['top', { id: 'a', name: 'DM', top: 3 }, { id: 'a', query: { name: 'DM' }, top: 3 }],
  ])('accepts %s', (_, json, input) => {
    expect(parseLinkInput(json, '9')).toEqual(input);
  });

  test.each([
    ['no name', {}, 'text_missing: "name" is missing or blank'],
    ['a blank name', { name: ' ' }, 'text_missing: "name" is missing or blank'],
    [
      'a note',
      { name: 'x'.repeat(1001) },
      'text_too_large: "name" has 1001 characters, at most 1000 are read',
    ],
    ['half a pair', { name: '\ud83d' }, 'text_not_unicode: "name" holds half of a surrogate pair'],
    ['top 0', { name: 'DM', top: 0 }, 'invalid_input: "top": must be at least 1'],
    ['top 101', { name: 'DM', top: 101 }, 'invalid_input: "top": must be at most 100'],
  ])('refuses %s', (_, json, error) => {
    expect(codeOf(() => parseLinkInput(json, '9'))).toBe(error);
  });
});

describe('parseAssertInput', () => {
  test('accepts a span of the text', () => {
    expect(parseAssertInput({ id: 'a', text, start: 7, end: 11 }, options)).toEqual({
      id: 'a',
      text,
      span: { start: 7, end: 11 },
    });
    expect(parseAssertInput({ text, start: 0, end: text.length }, options).span.end).toBe(text.length);
  });

  test.each([
    ['an empty span', { start: 3, end: 3 }, 'span_outside_text'],
    ['a reversed span', { start: 4, end: 3 }, 'span_outside_text'],
    ['a negative start', { start: -1, end: 3 }, 'span_outside_text'],
    ['an end past the text', { start: 0, end: text.length + 1 }, 'span_outside_text'],
    ['no end', { start: 0 }, 'invalid_input'],
    ['half a character', { start: 0.5, end: 2 }, 'invalid_input'],
    ['offsets as text', { start: '0', end: '2' }, 'invalid_input'],
  ])('refuses %s', (_, span, code) => {
    expect(codeOf(() => parseAssertInput({ text, ...span }, options))).toMatch(new RegExp(`^${code}: `));
  });
});

describe('values of a patient under another name', () => {
  const note = (more: object) => codeOf(() => parseNoteInput({ text, ...more }, options));

  test.each([
    ['a misspelt field', { pateint: { names: ['Mona Reyes'] } }],
    ['a capital', { Patient: { mrn: '1234567', names: ['Mona Reyes'] } }],
  ])('are refused: %s', (_, more) => {
    expect(note(more)).toMatch(/^invalid_input: .*"patient"/);
  });

  test.each([
    ['columns of an archive', { specialty: 'GP', meta: { ward: 'B' } }],
    ['an empty object', { meta: {} }],
    ['lists', { mentions: [{ start: 1 }] }],
    ['an object with more than these', { author: { names: ['x'], role: 'GP' } }],
  ])('leave %s alone', (_, more) => {
    expect(parseNoteInput({ text, ...more }, options).text).toBe(text);
  });
});
