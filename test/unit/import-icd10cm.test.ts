import { expect, test } from 'vitest';
import { importOntology } from '../../ontology/import.ts';
import { sourceFolder } from '../support/source-folder.ts';
import { expectWholeReport } from '../support/whole-report.ts';

const file = await sourceFolder();

test('ICD-10-CM: notes, synonyms, seventh characters, placeholders', async () => {
  const source = await file(
    'tabular.xml',
    `<?xml version="1.0" encoding="utf-8"?><ICD10CM.tabular><introduction><introSection type="title"><title>T</title></introSection></introduction>
<chapter><name>19</name><desc>Injury (S00-T88)</desc><excludes1><note>birth trauma (P10-P15)</note></excludes1>
<section id="S00-S09"><desc>Injuries to the head (S00-S09)</desc>
<diag><name>S03</name><desc>Dislocation &amp; sprain</desc><includes><note>avulsion of joint</note></includes><codeAlso><note>wound</note></codeAlso>
<sevenChrNote><note>to be added</note></sevenChrNote><sevenChrDef><extension char="A">initial encounter</extension><extension char="D">subsequent encounter</extension></sevenChrDef>
<diag><name>S03.4</name><desc>Sprain of jaw</desc><inclusionTerm><note>Jaw  sprain</note><note>sprain of JAW</note></inclusionTerm></diag>
<diag><name>S03.01</name><desc>Dislocation of jaw</desc><diag><name>S03.01X</name><desc>Placeholder</desc><sevenChrDef><extension char="Z">own meaning</extension></sevenChrDef></diag></diag>
</diag><diag><name>S09</name><desc>Other</desc><codeFirst><note>cause</note></codeFirst><useAdditionalCode><note>more</note></useAdditionalCode></diag><diag><name>S10</name></diag></section></chapter></ICD10CM.tabular>`,
  );
  const report = await importOntology([source], 'icd10cm');
  expectWholeReport(report);
  const of = (code: string) => report.concepts.find((concept) => concept.code === code);
  expect(report.concepts.map(({ code, active }) => (active ? code : `(${code})`)).sort()).toEqual(
    [
      '(chapter 19)',
      '(section S00-S09)',
      'S03',
      'S03.01',
      'S03.01X',
      'S03.01XZ',
      'S03.4',
      'S03.4XXA',
      'S03.4XXD',
      'S09',
    ].sort(),
  );
  expect(of('S03.4XXA')).toMatchObject({
    name: 'Sprain of jaw, initial encounter',
    parents: ['S03.4'],
    tabular: { billable: true },
  });
  expect(of('S03.4')).toMatchObject({
    synonyms: ['Jaw sprain'],
    parents: ['S03'],
    tabular: { billable: false, seventhCharacters: { A: 'initial encounter', D: 'subsequent encounter' } },
  });
  expect(of('S03')?.tabular).toEqual({
    billable: false,
    notes: { includes: ['avulsion of joint'], codeAlso: ['wound'] },
  });
  expect(of('S09')?.tabular).toEqual({
    billable: true,
    notes: { codeFirst: ['cause'], useAdditional: ['more'] },
  });
  expect(of('chapter 19')?.tabular?.notes).toEqual({ excludes1: ['birth trauma (P10-P15)'] });
  expect(of('S03')?.name).toBe('Dislocation & sprain');
  expect(report.refused).toMatchObject([{ reason: 'a <diag> without name or desc', subject: 'S10' }]);
});
