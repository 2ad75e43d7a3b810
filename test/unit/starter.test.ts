import { expect, test } from 'vitest';
import { starterConcepts } from '../../ontology/starter/concepts.ts';
import { loadStarter } from '../../ontology/starter/index.ts';
import { parseStarter } from '../../ontology/starter/parse-starter.ts';
import { deidentify } from '../../src/deidentify/deidentify.ts';
import { createLexiconExtractor } from '../../src/extract/extractors/lexicon.ts';
import { abbreviationKey } from '../../src/terminology/normalize-term.ts';
import { isConceptId } from '../../src/terminology/sctid.ts';
import { lexiconSourceOf } from '../support/concept-store.ts';

const rows = loadStarter();
const codes = new Set(rows.map((row) => row.code));

test('has the common disorders, each once', () => {
  expect(rows.length).toBeGreaterThanOrEqual(600);
  expect(codes.size).toBe(rows.length);
  expect(starterConcepts()).toHaveLength(rows.length);
});

test('each code is a SNOMED CT concept id', () => {
  expect(rows.filter((row) => !isConceptId(row.code)).map((row) => row.code)).toEqual([]);
});

test('each parent exists and no concept is its own ancestor', () => {
  const parents = new Map(rows.map((row) => [row.code, row.parents]));
  const wrong: string[] = [];
  for (const { code } of rows) {
    const seen = new Set<string>();
    const open = [...parents.get(code)!];
    for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
      if (!codes.has(parent)) wrong.push(`${code} has the unknown parent ${parent}`);
      if (parent === code) wrong.push(`${code} is its own ancestor`);
      if (seen.has(parent) || parent === code) continue;
      seen.add(parent);
      open.push(...(parents.get(parent) ?? []));
    }
  }
  expect(wrong).toEqual([]);
});

test('terms are trimmed, and none comes twice in a row', () => {
  for (const row of rows) {
    for (const terms of [[...row.synonyms, ...row.relatedSynonyms], row.abbreviations]) {
      expect(terms.filter((term) => term !== term.trim() || term === '' || term.includes('~'))).toEqual([]);
      expect(new Set(terms).size, row.code).toBe(terms.length);
    }
  }
});

/** Common words of three letters and more that someone could list as a short form. */
const englishWords = new Set(
  (
    'act add age ago air all and any are arm ask ate bad bag bed big bit box but buy can car cup cut day did die dog dry due ear ' +
    'eat end eye far few fit fix for fun gas get got gum gut had has hat her him his hit hot how ice ill its job key kit lab lay ' +
    'leg let lid lie lip lot low mad man may men met mix mom new nor not now off old one our out own pad pan pay pen pet pit pot ' +
    'put ran raw ray red rib rub run sad sat saw say see set she sit six son sun tab tap tea ten the tie tip toe too try two use ' +
    'via war was way wet who why won yes yet you able also area arms back ball band base bath been best body bone both call came card care case cold come cope cord cost ' +
    'date days does done dose down drop each ears east else even ever eyes face fact fall fast feel feet fell felt film find ' +
    'fine fish five flat flow food foot form four free from full gave give goes gone good hair half hand hard have head heal ' +
    'hear heat held help here high hips hold home hope hour into iron jaws join just keep kept kind knee know lack last late ' +
    'left legs less life lift like line lips list live long look lose loss lost made make many mass mean meet mild mind more ' +
    'most move much must near neck need next nine node none nose note once only onto open oral over pack pads page pain pale ' +
    'part pass past peak pill plan play plus poor post pull puts race raid rail rare rash rate read rest rich ring rise risk ' +
    'road role roll room root safe said same save seem seen self send sent ship shoe shot show side sign site size skin slow ' +
    'soft some soon sore spot star stay step stop such sure take talk team tell test than that them then they this thus time ' +
    'told took toes tone tube turn type unit upon used very vein view wait walk wall want ward warm wash week well went were ' +
    'west what when will wind with word work year your aids'
  ).split(' '),
);

/** Those that are listed all the same, because clinicians write them; in capitals they are short forms. */
const inCapitals = new Set(['ADD', 'AIDS', 'ALL', 'COME', 'GAVE', 'HIT', 'PAD', 'PAN', 'SAD', 'TEN']);

test('an abbreviation is a common English word only where that is known', () => {
  const words = rows
    .flatMap((row) => row.abbreviations)
    .filter((short) => englishWords.has(abbreviationKey(short)) && !inCapitals.has(short));
  expect(words).toEqual([]);
});

test('an abbreviation that is an English word is not found as that word', async () => {
  const lexicon = createLexiconExtractor(lexiconSourceOf(starterConcepts()));
  const text = [...inCapitals].map((short) => `We ${short.toLowerCase()} it today.`).join('\n');
  const { mentions } = await lexicon.extract(await deidentify({ id: 'n', text }, []));
  expect(mentions.map((mention) => mention.text)).toEqual([]);
});

test.each<[string, string, string]>([
  ['six columns', '1 | a | a (disorder) | | |', '6 columns, not 7'],
  ['a code that is none', 'x | a | a (disorder) | | | |', 'the code is not a number'],
  ['no name', '1 | | a (disorder) | | | |', 'no preferred term'],
  ['no semantic tag', '1 | a | a | | | |', 'no semantic tag'],
  ['an ICD-10-CM code that is none', '1 | a | a (disorder) | E1.9 | | |', 'not an ICD-10-CM code: E1.9'],
  ['a parent that is none', '1 | a | a (disorder) | | Asthma | |', 'not a parent code: Asthma'],
])('a malformed row shows itself: %s', (_, line, why) => {
  expect(() => parseStarter(`\n# comment\n${line}\n`)).toThrow(why);
  expect(() => parseStarter(line)).toThrow(line);
});

test('a row is read column by column', () => {
  expect(parseStarter('\n# comment\n1 | a | b (finding) | E11.9; I10 | 2; 3 | x; ~y; | AB;A-C\n')).toEqual([
    {
      code: '1',
      name: 'a',
      fsn: 'b (finding)',
      semanticTag: 'finding',
      icd10cm: ['E11.9', 'I10'],
      parents: ['2', '3'],
      synonyms: ['x'],
      relatedSynonyms: ['y'],
      abbreviations: ['AB', 'A-C'],
    },
  ]);
});
