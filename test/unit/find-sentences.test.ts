import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences } from '../../src/note/find-sentences.ts';

const sentencesOf = (text: string): string[] => findSentences(text).map((s) => text.slice(s.start, s.end));

/** Text, sentences, remark. */
const rows: readonly (readonly [string, readonly string[], string])[] = [
  ['No fever. Has cough.', ['No fever.', 'Has cough.'], 'the plainest'],
  ['Seen by Dr. Smith today.', ['Seen by Dr. Smith today.'], 'title'],
  ['Seen by Robert M. Johnson today.', ['Seen by Robert M. Johnson today.'], 'initial'],
  [
    'He has hepatitis C. He is well.',
    ['He has hepatitis C.', 'He is well.'],
    'near-miss: a letter that is no initial',
  ],
  ['Take fibre, e.g. bran. Rest.', ['Take fibre, e.g. bran.', 'Rest.'], 'e.g.'],
  ['Pneumonia vs. PE.', ['Pneumonia vs. PE.'], 'vs. before a capital'],
  ['Trop neg. Father died of MI.', ['Trop neg.', 'Father died of MI.'], 'a result ends'],
  ['Strep pos. She has asthma.', ['Strep pos.', 'She has asthma.'], 'so does the other'],
  ['Had neg. Lyme titers.', ['Had neg. Lyme titers.'], 'near-miss: the result of what follows'],
  ['Neg. Hep B.', ['Neg. Hep B.'], 'near-miss: at the beginning'],
  ['Aunt ovarian ca. Migraine.', ['Aunt ovarian ca.', 'Migraine.'], 'a cancer'],
  ['Since ca. 1990.', ['Since ca. 1990.'], 'near-miss: about when'],
  ['CT neg. for stroke.', ['CT neg. for stroke.'], 'near-miss: goes on in small letters'],
  ['Aspirin q.d. for MI.', ['Aspirin q.d. for MI.'], 'dose'],
  ['Last A1c 7.3%. Stable.', ['Last A1c 7.3%.', 'Stable.'], 'decimal'],
  ['67y.o. male with cough.', ['67y.o. male with cough.'], 'y.o.'],
  ['No. 5 of 7.', ['No. 5 of 7.'], 'number'],
  ['Fever: No. Cough: yes.', ['Fever: No.', 'Cough: yes.'], 'near-miss: "No." as an answer'],
  ['Felt tired... then slept. Woke up.', ['Felt tired... then slept.', 'Woke up.'], 'ellipsis within'],
  ['Felt tired... Slept.', ['Felt tired...', 'Slept.'], 'ellipsis at the end'],
  ['Imp: ? UTI', ['Imp: ? UTI'], 'a question mark that asks about the next word'],
  ['Imp: ?UTI. Rest.', ['Imp: ?UTI.', 'Rest.'], 'attached'],
  ['Is it a PE? Ordering CT.', ['Is it a PE?', 'Ordering CT.'], 'a question'],
  ['Checked temp.No trigger.', ['Checked temp.No trigger.'], 'known short form without a space: left whole'],
  ['Has a cough.No fever.', ['Has a cough.', 'No fever.'], 'missing space'],
  ['PMH: Asthma\nFH: nil', ['PMH: Asthma', 'FH: nil'], 'missing full stops at line ends'],
  ['No fever\nNo cough', ['No fever', 'No cough'], 'short lines'],
  ['• fever\n• cough', ['fever', 'cough'], 'bullets'],
  ['- fever\n- cough', ['fever', 'cough'], 'dashes'],
  ['1. Gout.\n2. Asthma.', ['1. Gout.', '2. Asthma.'], 'numbers stay with their item'],
  ['1.  Hernia repair. 2.  Gout.', ['1.  Hernia repair.', '2.  Gout.'], 'numbers amid a line'],
  [
    'Imp: 1. Exacerbation of COPD 2. RLL pneumonia - ?aspiration 3. AKI on CKD',
    ['Imp: 1. Exacerbation of COPD', '2. RLL pneumonia - ?aspiration', '3. AKI on CKD'],
    'numbers amid a line without full stops',
  ],
  ['A/P: 1) gout (2) asthma 3) AF', ['A/P: 1) gout', '(2) asthma', '3) AF'], 'in brackets'],
  ['1. CKD stage 2. 2. HTN', ['1. CKD stage 2.', '2. HTN'], 'near-miss: the number of a stage'],
  ['1. Hgb = 2. 2. HTN', ['1. Hgb = 2.', '2. HTN'], 'near-miss: a value'],
  ['Para 2. Gout 3. Well.', ['Para 2.', 'Gout 3.', 'Well.'], 'near-miss: no item 1'],
  ['1. Gout 3. Asthma', ['1. Gout 3.', 'Asthma'], 'near-miss: not the next number'],
  ['Seen on day 1) of 2) courses', ['Seen on day 1) of 2) courses'], 'near-miss: no list'],
  ['fever • cough • rash', ['fever', 'cough', 'rash'], 'bullets amid a line'],
  [
    'The patient has had a cough for three days and\ndenies fever.',
    ['The patient has had a cough for three days and\ndenies fever.'],
    'wrapped line',
  ],
  [
    'The patient was seen in the clinic today by the nurse\nwho noted a rash.',
    ['The patient was seen in the clinic today by the nurse\nwho noted a rash.'],
    'wrapped before a small letter',
  ],
  [
    'no dysphagia, no dysphasia\nno cough',
    ['no dysphagia, no dysphasia', 'no cough'],
    'near-miss: short lines in small letters',
  ],
  [
    'The patient was admitted to the hospital for pneumonia.\nfollow up',
    ['The patient was admitted to the hospital for pneumonia.', 'follow up'],
    'near-miss: the line is complete',
  ],
  [
    'THE PATIENT WAS SEEN IN THE CLINIC TODAY BY THE NURSE WHO FOUND\nA RASH. NO FEVER.',
    ['THE PATIENT WAS SEEN IN THE CLINIC TODAY BY THE NURSE WHO FOUND\nA RASH.', 'NO FEVER.'],
    'capitals, wrapped',
  ],
  ['NO FEVER. HAS COUGH.', ['NO FEVER.', 'HAS COUGH.'], 'capitals'],
  ['No fever.\r\nHas cough.\r\n', ['No fever.', 'Has cough.'], 'CRLF'],
  ['No W/R/R. 2+ edema.', ['No W/R/R.', '2+ edema.'], 'letters with slashes are no initials'],
  [
    'Gastritis; H. pylori, C. diff. Had E. coli UTI.',
    ['Gastritis; H. pylori, C. diff.', 'Had E. coli UTI.'],
    'a genus by its letter',
  ],
  [
    'has hepatitis C. diffuse rash.',
    ['has hepatitis C.', 'diffuse rash.'],
    'near-miss: a word that begins like a species',
  ],
  ['HPI\n\nCough', ['HPI', 'Cough'], 'header line'],
  ['[ ] fever [x] cough', ['[ ] fever [x] cough'], 'boxes stay'],
  ['  \n \t\r\n', [], 'white space only'],
  ['', [], 'empty text'],
];

describe('findSentences', () => {
  it.each(rows)('%j → %j: %s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('gives spans that are disjoint, in order, in range, trimmed and not empty; only white space and bullets lie between', () => {
    const part = fc.constantFrom(
      'Dr.',
      ' ',
      '\n',
      '\r\n',
      '. ',
      '...',
      '?',
      '•',
      '- ',
      'fever',
      'No',
      '7.3%',
      'e.g.',
      'A',
      ',',
      'é',
      '😀',
      '\u00a0',
      '1. ',
      '!',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const span of findSentences(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          const sentence = text.slice(span.start, span.end);
          expect(sentence).toBe(sentence.trim());
          expect(text.slice(end, span.start)).toMatch(/^[\s•-]*$/);
          end = span.end;
        }
        expect(text.slice(end)).toMatch(/^[\s•-]*$/);
      }),
    );
  });

  it('is linear in the length of the text', () => {
    // what is not takes minutes, and the time limit of every test ends it
    for (const unit of ['a.', '? ', 'word ', 'A. ']) {
      const text = unit.repeat(200_000);
      expect(findSentences(text).at(-1)!.end).toBeLessThanOrEqual(text.length);
    }
  });
});
