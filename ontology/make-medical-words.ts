/**
 * Writes src/deidentify/words/medical-words.ts: `npm run make:medical-words`. Reads ../shared/data (or CLINCODE_DATA), the
 * wordings of charts for the ranker and the short forms of charts. No text of de-identification is read.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { chartWords } from '../src/deidentify/words/chart-words.ts';
import { cityNames } from '../src/deidentify/words/city-names.ts';
import { englishGivenNames } from '../src/deidentify/words/english-given-names.ts';
import { canBeListed } from '../src/deidentify/words/ordinary-word.ts';
import { largePlaces } from '../src/deidentify/words/places.ts';
import { canBeName } from '../src/deidentify/words/word-names.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const data = process.env.CLINCODE_DATA ?? join(root, '../shared/data');
const read = (path: string): readonly string[] => readFileSync(join(root, path), 'utf8').split('\n');

const counts = new Map<string, number>();
/** Words that names of diseases write with a capital inside. */
const proper = new Set<string>();
function count(text: string, weight: number): void {
  for (const [word] of text.matchAll(/(?<![\p{L}\d'’-])[a-z]{5,}(?![\p{L}\d'’])/gu))
    counts.set(word, (counts.get(word) ?? 0) + weight);
}

interface Named {
  readonly name?: string;
  readonly synonyms?: readonly (string | { readonly text: string })[];
}

for (const line of gunzipSync(readFileSync(join(data, 'ontology/mondo.jsonl.gz')))
  .toString('utf8')
  .trim()
  .split('\n')) {
  const { name = '', synonyms = [] } = JSON.parse(line) as Named;
  for (const one of [name, ...synonyms]) {
    const text = typeof one === 'string' ? one : one.text;
    count(text, 1);
    for (const [word] of text.matchAll(/(?<=[\p{L}\d] )[A-Z][a-z]{3,}/gu)) proper.add(word.toLowerCase());
  }
}
// Written for charts: once is enough
for (const line of read('embeddings/fit-ranker/chart-wordings.tsv'))
  if (!line.startsWith('#')) count(line, 2);
for (const file of readdirSync(join(root, 'src/terminology/chart-short-forms')))
  for (const line of read(`src/terminology/chart-short-forms/${file}`)) count(line.split('|')[2] ?? '', 2);

/** Surnames that no list has, or names of people in small letters. */
const people: ReadonlySet<string> = new Set(
  'whitlow whitlo witlow ricker flavin kasai merkle blalock norwood tarlov pagon palsey bednar schlein spitz porto prion ropey moobs meckel'.split(
    ' ',
  ),
);
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
/** "Quinones" would be several of "quinone". */
const isNamed = (word: string): boolean =>
  ['', 's', 'es', 'er', 'ed', 'ing'].some((ending) => canBeName(capital(word + ending))) ||
  englishGivenNames.has(word) ||
  cityNames.has(word) ||
  people.has(word) ||
  proper.has(word) ||
  largePlaces.has(capital(word));
const found = [...counts]
  .filter(([word, times]) => times > 1 && !chartWords.has(word) && !canBeListed(word) && !isNamed(word))
  .map(([word]) => word)
  .sort();

let before = '';
let line = '';
const lines: string[] = [];
for (const word of found) {
  let same = 0;
  while (same < 25 && same < word.length && word[same] === before[same]) same += 1;
  before = word;
  const coded = String.fromCharCode(65 + same) + word.slice(same);
  if (line.length + coded.length > 107) {
    lines.push(line);
    line = '';
  }
  line += coded;
}
lines.push(line);
writeFileSync(
  join(root, 'src/deidentify/words/medical-words.ts'),
  `import { frontCoded } from './front-coded.ts';

/**
 * Written by \`npm run make:medical-words\`; do not edit.
 * Lower-case words of medicine that no other list has: twice in the names of Mondo (CC BY 4.0), or in the wordings and short forms of
 * charts. None that a person or a town is called by.
 */
export const medicalWords = frontCoded(
  \`${lines.join('\n')}\`,
);
`,
);
