import { describe, expect, it } from 'vitest';
import { CANCER, courseOfName, EVENT, LASTING } from '../../src/extract/assertion/condition-course.ts';
import { WordPatterns } from '../../src/extract/word-patterns.ts';

const patterns = [
  String.raw`\w{3,}(?:ectomy|otomy|plast(?:y|ies))|repair(?:ed|s)?|surg\w*|x-?ray`,
  String.raw`advi[sc]\w*|warn\w+|tell|s\/e|\?|\?\?`,
  'repair|surgeon|a?b?c',
];

describe('patterns of words in tables', () => {
  const table = new WordPatterns(patterns);
  const asked = patterns.map((pattern) => new RegExp(`^(?:${pattern})$`));

  it.each(
    [
      ...['colectomy', 'tectomy', 'ectomy', 'lapar-otomy', 'rhinoplasty', 'rhinoplasties', 'rhinoplast'],
      ...[
        'repair',
        'repaired',
        'repairs',
        'repairing',
        'surg',
        'surgeon',
        'surgical',
        'surgé',
        'x-ray',
        'xray',
      ],
      ...['advise', 'advice', 'advise-', 'warn', 'warned', 'tell', 'tells', 's/e', '?', '??', '???'],
      ...['', 'c', 'ac', 'bc', 'abc', 'ab', 'é', 'colectomié'],
    ].map((word) => [word]),
  )('says of "%s" what the patterns say', (word) => {
    expect(table.first(word)).toBe(1 + asked.findIndex((pattern) => pattern.test(word)));
  });

  it.each([String.raw`a\w*`, String.raw`abc\w+def`])('refuses %s', (pattern) => {
    expect(() => new WordPatterns([pattern])).toThrow('no pattern of a word');
  });
});

describe('the course of a condition by the words of its name', () => {
  it.each([
    ['old MI', EVENT],
    ['hypertension and a stroke', EVENT | LASTING],
    ['Cancer-related fracture', EVENT | CANCER],
    ['C diff', EVENT],
    ['C. diff colitis', EVENT | LASTING],
    ['C, diff', EVENT],
    ["Crohn's", LASTING],
    ['Crohns', 0],
    ['misadventure', 0],
    ['heart attacks', EVENT],
    ['heart attacked', 0],
    ['heart attack', EVENT],
    ['heart  attack', 0],
    ['stroké', 0],
    ['éstroke', 0],
    ['é stroke', EVENT],
    ['stroke_2', EVENT],
    ['', 0],
  ])('%s', (name, course) => {
    expect(courseOfName(name)).toBe(course);
  });
});
