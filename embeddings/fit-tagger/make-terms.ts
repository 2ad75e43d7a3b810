import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isDictionaryWord } from '../../src/deidentify/words/ordinary-word.ts';
import { termKey, termKinds } from '../../src/extract/tagger/term-matches.ts';
import { textTokens } from '../../src/extract/tagger/text-tokens.ts';
import { shortKey, stemKey, wordUseKey } from '../../src/extract/tagger/word-facts.ts';
import { uncodedTerms } from '../../src/extract/uncoded-terms.ts';
import { mix } from '../../src/feature-hashing.ts';
import { chartShortForms, disorderWeight, meaningsOf } from '../../src/terminology/chart-short-forms.ts';
import { isStopWord, stemWord } from '../../src/terminology/normalize-term.ts';
import { chartWordings } from '../fit-ranker/chart-wordings.ts';

interface Term {
  readonly text: string;
  readonly kind: number;
}

interface ConceptRow {
  readonly code: string;
  readonly name?: string;
  readonly synonyms?: readonly string[];
  readonly synonyms_other?: readonly { readonly text: string; readonly scope: string }[];
  readonly abbreviations?: readonly string[];
}

const ABBREVIATION = /^(?=(?:.*[A-Z]){2}|.*\d)[A-Z][A-Za-z0-9]{1,7}$/;

function rowsOf(path: string): readonly ConceptRow[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function termsOf(data: string): Term[] {
  const terms: Term[] = [];
  const add = (text: string, kind: number): void => {
    terms.push({ text, kind: ABBREVIATION.test(text) ? termKinds.abbreviation : kind });
  };
  for (const row of rowsOf(join(data, 'ontology/mondo.jsonl.gz'))) {
    if (row.name !== undefined) add(row.name, termKinds.name);
    for (const synonym of row.synonyms ?? []) add(synonym, termKinds.name);
    for (const { text } of row.synonyms_other ?? []) add(text, termKinds.looser);
    for (const short of row.abbreviations ?? []) terms.push({ text: short, kind: termKinds.abbreviation });
  }
  for (const file of ['ontology/mondo-ext-synonyms.jsonl.gz', 'ontology/doid.jsonl.gz'])
    for (const row of rowsOf(join(data, file))) {
      if (row.name !== undefined) add(row.name, termKinds.further);
      for (const synonym of row.synonyms ?? []) add(synonym, termKinds.further);
      for (const { text } of row.synonyms_other ?? []) add(text, termKinds.further);
    }
  const tabular = gunzipSync(readFileSync(join(data, 'importers/icd10cm-tabular-2026-04.xml.gz'))).toString(
    'utf8',
  );
  for (const match of tabular.matchAll(/<desc>([^<]+)<\/desc>|<inclusionTerm>(.*?)<\/inclusionTerm>/gs)) {
    const names =
      match[1] !== undefined
        ? [match[1]]
        : [...match[2]!.matchAll(/<note>([^<]+)<\/note>/g)].map((note) => note[1]!);
    for (const name of names) {
      const text = name.replace(/,? (?:unspecified|NOS|NEC)$|^(?:Unspecified|Other) | ?\([^)]*\)/g, '');
      if (text.split(' ').length <= 5) add(text, termKinds.classified);
    }
  }
  for (const { name } of chartWordings()) if (!ABBREVIATION.test(name)) add(name, termKinds.charted);
  for (const line of uncodedTerms.trim().split('\n')) {
    const [name = '', others = '', short = ''] = line.split('|');
    for (const text of [name, ...others.split(';')])
      if (text.trim() !== '') add(text.trim(), termKinds.finding);
    for (const text of short.split(';'))
      if (text.trim() !== '') terms.push({ text: text.trim(), kind: termKinds.abbreviation });
  }
  return terms;
}

/** Weight from which a short form mostly stands for one kind of thing. */
const [NEARLY_ALWAYS, MOSTLY, SELDOM] = [90, 50, 10];

/** What kind of short form of charts one is, by all of its meanings. */
function shortKind(short: string): number {
  const meanings = meaningsOf(short);
  const own = meanings.filter((one) => one.short === short);
  const weight = disorderWeight(own.length > 0 ? own : meanings)!;
  if (weight >= NEARLY_ALWAYS) return termKinds.disorderShort;
  if (weight >= MOSTLY) return termKinds.oftenShort;
  const finding = meanings.reduce((sum, { kind, weight }) => sum + (kind === 'finding' ? weight : 0), 0);
  if (finding >= MOSTLY) return termKinds.findingShort;
  return weight >= SELDOM ? termKinds.seldomShort : termKinds.otherShort;
}

/** Short forms of charts as written, in capitals, and in lower case where that is no word; what a list has as written comes first. */
function shortFormsOf(): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  const written = new Set(
    [...chartShortForms()]
      .flatMap(({ meanings }) => meanings.map(({ short }) => short))
      .filter((short) => /^[\p{L}\p{N}]{2,8}$/u.test(short)),
  );
  for (const short of written) kinds.set(short, shortKind(short));
  for (const short of written)
    for (const form of [
      short.toUpperCase(),
      `${short[0]}${short.slice(1).toLowerCase()}`,
      short.toLowerCase(),
    ])
      if (
        !kinds.has(form) &&
        (form === short.toUpperCase() || (short.length > 2 && !isDictionaryWord(form.toLowerCase())))
      )
        kinds.set(form, shortKind(short));
  return kinds;
}

/** How often a stem is in terms and how often it ends one, in a few steps: 1 to 15. */
function useOf(terms: number, last: number): number {
  const often = terms < 2 ? 0 : terms < 5 ? 1 : terms < 20 ? 2 : terms < 100 ? 3 : 4;
  const ends = last * 3 > terms * 2 ? 2 : last * 4 > terms ? 1 : 0;
  return 1 + often * 3 + ends;
}

/** The dictionary of the tagger: hashes of the terms of Mondo and others, and how they use each word. */
export function makeTerms(data: string): { keys: Uint32Array; kinds: Uint8Array; words: readonly string[] } {
  const table = new Map<number, number>();
  const stems = new Map<string, { terms: number; last: number }>();
  const words = new Set<string>();
  for (const { text, kind } of termsOf(data)) {
    if (kind === termKinds.abbreviation) {
      const key = shortKey(text.replace(/[^\p{L}\p{N}]/gu, ''));
      if (!table.has(key)) table.set(key, kind);
      continue;
    }
    const tokens = textTokens(text);
    let sum = 0;
    let count = 0;
    let lastStem: string | undefined;
    for (let i = 0; i < tokens.count; i += 1) {
      const word = text.slice(tokens.start[i]!, tokens.end[i]!);
      if (!/[\p{L}\p{N}]/u.test(word) || /^['’]s$/i.test(word)) continue;
      const stem = stemWord(word);
      if (stem === '' || isStopWord(stem)) continue;
      words.add(word.toLowerCase());
      sum = (sum + mix(104, stemKey(stem))) | 0;
      count += 1;
      lastStem = stem;
      const use = stems.get(stem) ?? { terms: 0, last: 0 };
      if (kind !== termKinds.classified) use.terms += 1;
      stems.set(stem, use);
    }
    if (lastStem === undefined || text.length < 3) continue;
    if (kind !== termKinds.classified) stems.get(lastStem)!.last += 1;
    if (count > 7) continue;
    const key = termKey(sum, count);
    table.set(key, Math.min(kind, table.get(key) ?? kind));
  }
  for (const [stem, { terms, last }] of stems)
    table.set(wordUseKey(stem), terms === 0 ? 16 : useOf(terms, last));
  for (const [form, kind] of shortFormsOf()) {
    if (form !== form.toLowerCase()) {
      const key = shortKey(form);
      table.set(key, table.get(key) === termKinds.abbreviation ? kind + termKinds.inMondo : kind);
      continue;
    }
    const stem = stemWord(form);
    if (stem === '' || isStopWord(stem)) continue;
    table.set(termKey(mix(104, stemKey(stem)), 1), kind);
    if (!table.has(wordUseKey(stem))) table.set(wordUseKey(stem), 16);
  }
  const keys = Uint32Array.from(table.keys()).sort();
  return { keys, kinds: Uint8Array.from(keys, (key) => table.get(key)!), words: [...words] };
}
