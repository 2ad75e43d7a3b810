import { expect, test } from 'vitest';
import type { CodedNote } from '../../src/result/coded-note.ts';
import { csvHead, toCsv } from '../../src/result/to-csv.ts';
import { codedNoteOf } from '../support/small-coded-note.ts';

const text = 'PMH: gout.\n=1+1 "T2DM", Crohn\'s.\nNo asthma. Malaise.';
const coded = codedNoteOf({ id: 'n,1', text }, [
  { quote: 'gout', section: ['past-medical-history', 'PMH'], code: '90560007', icd10cm: 'M10.9' },
  { quote: '=1+1 "T2DM"', standardName: 'type 2', icd10cm: 'E11', inherited: true, confidence: 0.5 },
  { quote: 'asthma', assertion: { polarity: 'negated', experiencer: 'family' }, status: 'ambiguous' },
  { quote: 'Malaise', status: 'unlinked' },
]);

test('a mention is a row; quotes, commas and formulas stay text', () => {
  expect(csvHead()).toBe(
    '\uFEFFnote,mention,start,end,text,section,assertion,status,system,code,display,icd10cm,confidence\r\n',
  );
  const sct = 'http://snomed.info/sct';
  expect(toCsv(coded).split('\r\n')).toEqual([
    `"n,1",m1,5,9,gout,PMH,present,linked,${sct},90560007,gout,M10.9,0.97`,
    `"n,1",m2,11,22,"'=1+1 ""T2DM""",Assessment,present,linked,${sct},64572001,type 2,E11↑,0.5`,
    `"n,1",m3,36,42,asthma,Assessment,"family, denied",ambiguous,${sct},64572001,asthma,,0.97`,
    '"n,1",m4,44,51,Malaise,Assessment,present,unlinked,,,malaise,,',
    '',
  ]);
});

test('each disorder of a list has its row, a note without mentions none', () => {
  const [first] = coded.mentions;
  const part = (code: string) => ({
    coding: { system: 'http://snomed.info/sct', code, display: `hepatitis ${code}` },
    confidence: 0.9,
    maps: [],
  });
  const listed: CodedNote = {
    ...coded,
    mentions: [{ ...first!, link: { status: 'ambiguous' }, parts: [part('B'), part('C')] }],
  };
  expect(toCsv(listed)).toMatch(/present,linked,\S+,B,hepatitis B,,0.9\r\n.*,C,hepatitis C,,0.9\r\n$/);
  expect(toCsv({ ...coded, mentions: [] })).toBe('');
});
