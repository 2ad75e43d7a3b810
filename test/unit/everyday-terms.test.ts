import { describe, expect, it, test } from 'vitest';
import { listedShortForms } from '../../ontology/starter/abbreviations.ts';
import { starterConcepts } from '../../ontology/starter/concepts.ts';
import { eponyms } from '../../src/extract/eponyms.ts';
import { everydayTerms } from '../../src/extract/everyday-terms.ts';
import { createLexiconExtractor } from '../../src/extract/extractors/lexicon.ts';
import { chartAbbreviations } from '../../src/extract/false-friends.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { lexiconSourceOf } from '../support/concept-store.ts';
import { replaceValues } from '../support/replace-values.ts';

const starter = createLexiconExtractor(lexiconSourceOf(starterConcepts()), listedShortForms());

const found = async (text: string, lexicon = starter): Promise<string[]> =>
  (await lexicon.extract(replaceValues(text))).mentions.map((mention) => mention.text);

test.each<[remark: string, text: string, mentions: string[]]>([
  [
    'names that go by a person',
    "PMH: Crohn's, Parkinson's, Graves’ and Addison's.",
    ["Crohn's", "Parkinson's", 'Graves', "Addison's"],
  ],
  [
    'rarer people',
    "PMH: Leriche, Kallmann, Rotor's, Menkes, Treacher Collins; Dieulafoy clipped.",
    ['Leriche', 'Kallmann', "Rotor's", 'Menkes', 'Treacher Collins', 'Dieulafoy'],
  ],
  ['near-miss: a hunter and a rotor', 'Works as a hunter. Rotor of a pump. Best wishes.', []],
  [
    'stones of a salivary gland',
    'R submandibular stone, parotid stone.',
    ['submandibular stone', 'parotid stone'],
  ],
  ['the same without an apostrophe', 'PMH: Crohns, Parkinsons.', ['Crohns', 'Parkinsons']],
  ['near-miss: the person', 'Seen with Wilson and Addison at Huntington today.', []],
  ['near-miss: a sign or a place in the brain', "Cushing's triad and Wernicke's area.", []],
  ['several of a short form', 'Multiple AKs, prior TIAs and UTIs.', ['AKs', 'TIAs', 'UTIs']],
  ['near-miss: several of what is no disorder', 'LNs and CTs were read.', []],
  ['cancers as they are written short', 'Breast ca 2010, ca prostate.', ['Breast ca', 'ca prostate']],
  [
    'injuries of an emergency department',
    'Polytrauma: stab wounds to the chest, scald to the arm, flame burns, Bankart lesion.',
    ['Polytrauma', 'stab wounds', 'scald', 'flame burns', 'Bankart lesion'],
  ],
  ['near-miss: a wound that is cared for, what burns', 'Wound clean. It burns a little. Burn clinic.', []],
  ['outflow of a bladder', 'Slow stream, bladder outflow obstruction.', ['bladder outflow obstruction']],
  ['near-miss: calcium', 'Ca 9.2, ca was low.', []],
  [
    'names that end in a letter',
    'Hemophilia A, hepatitis A. Influenza A positive.',
    ['Hemophilia A', 'hepatitis A', 'Influenza A'],
  ],
  [
    'a genus by its letter',
    'C. diff colitis; H. pylori, C. diff.',
    ['C. diff colitis', 'H. pylori', 'C. diff'],
  ],
  ['near-miss: the end of a sentence', 'Hepatitis C. Diff was sent.', ['Hepatitis C']],
  ['"with" as it is written', 'Migraine w/ aura.', ['Migraine w/ aura']],
  ['near-miss: of two', 'Seen w/ gout.', ['gout']],
  ['"d/o" behind its word', 'R/o mood d/o.', ['mood d/o']],
  ['near-miss: an article', 'Has influenza. A scan is booked.', ['influenza']],
  [
    'words that are misspelt',
    'i have diabeties, migranes and high blood presure',
    ['diabeties', 'migranes', 'high blood presure'],
  ],
  [
    'a slip in any long word of the terms',
    'PMH: type 2 diabtes, Multiple scleosis, atrial fibrllation. Post-op pulmonary embolsm.',
    ['type 2 diabtes', 'Multiple scleosis', 'atrial fibrllation', 'pulmonary embolsm'],
  ],
  [
    'near-miss: words that are as like as slips',
    'In addition, resection was on medication; mitosis seen, protoporphyrin and hyperoxia.',
    [],
  ],
  ['near-miss: a slip of its opposite too', 'hyprglycemia', []],
  ['near-miss: other words', 'he was pressured into a strike', []],
  [
    'words that are cut short',
    'Chronic constip, mitral regurg, bowel obst.',
    ['Chronic constip', 'mitral regurg', 'bowel obst'],
  ],
  ['a measure by its word', 'BP low, raised BP.', ['BP low', 'raised BP']],
  ['near-miss: the measure', 'BP 120/80.', []],
  ['an allergy misspelt', 'he has a milk alergy', ['milk alergy']],
  ['misspelt and known to charts', 'the hemroids are back', ['hemroids']],
  ['near-miss: longer words', 'The obstetric team degenerated.', []],
  ['an effusion on both sides', 'Small bilat effusions.', ['bilat effusions']],
  ['of a joint', 'Left knee effusion.', ['knee effusion']],
  ['near-miss: effusions of a joint', 'Effusions of the right knee.', []],
  [
    'chambers and vessels of an echo',
    'LA enlargement, dilated LV, dilated aortic root.',
    ['LA enlargement', 'dilated LV', 'dilated aortic root'],
  ],
  ['near-miss: of an eye', 'Dilated pupils, root dilated.', []],
  ['injuries', 'Laceration, 2nd degree burn, ACL tear.', ['Laceration', '2nd degree burn', 'ACL tear']],
  ['near-miss: what burns', 'It burns when I walk.', []],
  ['a short form that another word in capitals has too', 'Images sent to PACS. ECG with PACs.', ['PACs']],
  [
    'a word in brackets within a name',
    'Essential (primary) hypertension, chronic systolic (congestive) heart failure, aortic (valve) stenosis.',
    [
      'Essential (primary) hypertension',
      'chronic systolic (congestive) heart failure',
      'aortic (valve) stenosis',
    ],
  ],
  [
    'near-miss: what a bracket adds',
    'Asthma (mild) today, COPD with (acute) bronchitis.',
    ['Asthma', 'COPD', 'bronchitis'],
  ],
  ['insulin', 'A2GDM: NPH 10 units. NPH qhs.', ['A2GDM']],
  ['group B streptococci', 'GBS unknown, GBS positive, GBS: neg.', []],
  ['near-miss: the syndrome', 'PMH: GBS, gout.', ['GBS', 'gout']],
  ['an examination of the eye', 'IOP 22/24. SLE: clear.', []],
  ['near-miss: lupus', 'Known SLE, stable.', ['SLE']],
  ['a valve that leaks', 'Trace AI, mild MR.', ['AI', 'MR']],
  ['near-miss: an inhibitor', 'On AI since May.', []],
  [
    'names in plain words',
    'Enlarged prostate, caries, bipolar. Alcohol dependent, RC tear, transaminitis.',
    ['Enlarged prostate', 'caries', 'bipolar', 'Alcohol dependent', 'RC tear', 'transaminitis'],
  ],
  ['near-miss: what they are parts of', 'Prostate felt, RC intact.', []],
  ['present on admission, a monitor, stockings', 'POA: yes. CGM worn. SCDs on.', []],
])('%s', async (_, text, mentions) => {
  expect(await found(text)).toEqual(mentions);
});

describe('a terminology', () => {
  const concepts = [
    { code: '1', name: 'Crohn disease', parents: [] },
    {
      code: '2',
      name: 'propionic acidemia',
      synonyms_other: [{ text: 'prop', scope: 'RELATED' }],
      parents: [],
    },
    { code: '4', name: 'skin neoplasm', synonyms_other: [{ text: 'skin', scope: 'RELATED' }], parents: [] },
    { code: '5', name: 'Caronte', synonyms_other: [{ text: 'Car', scope: 'RELATED' }], parents: [] },
    { code: '3', name: 'atopic disease', synonyms_other: [{ text: 'atopy', scope: 'RELATED' }], parents: [] },
  ].map((row, i) => parseConcept(row, i + 1));
  const own = createLexiconExtractor(lexiconSourceOf(concepts));

  it('gives an everyday name the code of its own', async () => {
    const { mentions } = await own.extract(replaceValues("Crohn's, quinsy."));
    expect(mentions).toMatchObject([
      { text: "Crohn's", standardName: 'Crohn disease', conceptCodes: ['1'] },
      { text: 'quinsy', standardName: 'Peritonsillar abscess', conceptCodes: [] },
    ]);
  });

  it('has symbols among its looser wordings, which only capitals tell from words', async () => {
    expect(await found('On prop, has PROP and atopy.', own)).toEqual(['PROP', 'atopy']);
    expect(await found('SKIN: no rash. By car to CAR.', own)).toEqual(['rash', 'CAR']);
  });
});

test.each([
  ['surnames alone', 'Had Peutz Jeghers and Eisenmenger.', ['Peutz Jeghers', 'Eisenmenger']],
  ['a possessive', "Behcet's, Wegeners and Meckel's.", ["Behcet's", 'Wegeners', "Meckel's"]],
  ['near-miss: a sign, an area and a surname', "Horner's sign is absent. Duane called.", []],
])('eponyms: %s', async (_, text, mentions) => {
  expect(await found(text)).toEqual(mentions);
});

test('a line has three columns at most and no wording twice', () => {
  const seen = new Set<string>();
  for (const line of [everydayTerms, eponyms].flatMap((table) => table.trim().split('\n'))) {
    const [names, ...cells] = line.split('|').map((cell) => cell.trim());
    expect(cells.length, line).toBeLessThan(3);
    for (const wording of [names!.split(';')[0]!, ...cells.flatMap((cell) => cell.split(';'))]) {
      const key = wording.trim().toLowerCase();
      if (key === '') continue;
      expect(seen.has(key), wording).toBe(false);
      seen.add(key);
    }
  }
});

test('no short form of the list is one that charts use for something else', () => {
  const short = everydayTerms.split('\n').flatMap((line) => (line.split('|')[2] ?? '').split(';'));
  expect(short.map((form) => form.trim()).filter((form) => chartAbbreviations.has(form))).toEqual([]);
});
