import { expect, test } from 'vitest';
import { RunTally } from '../../src/cli/run-tally.ts';
import { phiCategories } from '../../src/deidentify/phi-category.ts';
import { runReport } from '../../src/deidentify/run-report.ts';
import { replacementStyles } from '../../src/deidentify/styles/replacement-style.ts';

test('a report has the 18 identifiers of Safe Harbor, each with a method, and every category once', () => {
  const { safeHarbor } = runReport(new RunTally().state, 'placeholder');
  expect(safeHarbor.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJKLMNOPQR');
  expect(safeHarbor.every(({ method, identifier }) => method !== '' && identifier !== '')).toBe(true);
  expect(safeHarbor.flatMap(({ counts }) => Object.keys(counts)).sort()).toEqual([...phiCategories].sort());
});

test('it counts notes and identifiers', () => {
  const tally = new RunTally();
  tally.add(['NAME', 'NAME', 'AGE_OVER_89']);
  tally.add([]);
  const report = runReport(tally.state, 'placeholder');
  expect(report).toMatchObject({ notes: 2, notesWithIdentifiers: 1, identifiers: 3 });
  expect(report.safeHarbor.find(({ letter }) => letter === 'A')?.counts).toEqual({ NAME: 2 });
  expect(report.safeHarbor.find(({ letter }) => letter === 'C')?.counts).toEqual({ DATE: 0, AGE_OVER_89: 1 });
});

test.each(replacementStyles)('%s says which method of HIPAA it serves', (style) => {
  const { serves } = runReport(new RunTally().state, style);
  expect(serves.startsWith('Safe Harbor')).toBe(style === 'placeholder');
  expect(serves).toContain('164.514');
});
