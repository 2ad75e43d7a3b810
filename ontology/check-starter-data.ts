/** What the data files (../shared/data) say about SNOMED CT and ICD-10-CM codes, for check-starter.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

export const DATA =
  process.env.CLINCODE_DATA ?? resolve(dirname(fileURLToPath(import.meta.url)), '../../shared/data');

/** What the data files say about a SNOMED CT code. */
export interface Known {
  readonly names: Set<string>;
  readonly icd10cm: Set<string>;
}

// ---- reading ----

const text = (path: string): string => gunzipSync(readFileSync(join(DATA, path))).toString('utf8');
const lines = (path: string): string[] =>
  text(path)
    .split('\n')
    .filter((line) => line !== '');
const objects = (path: string): Json[] => lines(path).map((line) => JSON.parse(line) as Json);

type Json = { readonly [key: string]: unknown };
const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Array.isArray(value)
      ? value.filter((item) => typeof item === 'string')
      : [];
const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});

/** Everything the data files know about SNOMED CT codes, by code. */
export function readKnown(): Map<string, Known> {
  const known = new Map<string, Known>();
  const add = (code: string, names: readonly string[], icd10cm: readonly string[] = []): void => {
    const entry = known.get(code) ?? { names: new Set(), icd10cm: new Set() };
    for (const name of names) entry.names.add(name);
    for (const item of icd10cm) entry.icd10cm.add(item);
    known.set(code, entry);
  };
  const names = (row: Json): string[] => [...strings(row.name), ...strings(row.synonyms)];
  for (const row of objects('ontology/mondo-snomed.jsonl.gz'))
    for (const code of strings(row.code)) add(code, names(row));
  for (const [file, key] of [
    ['mondo', 'SCTID'],
    ['doid', 'SNOMED'],
  ] as const) {
    for (const row of objects(`ontology/${file}.jsonl.gz`)) {
      const icd = [...strings(object(row.xrefs).ICD10CM), ...strings(object(row.xrefs_other).ICD10CM)];
      for (const code of strings(object(row.xrefs)[key])) add(code, names(row), icd);
    }
  }
  for (const row of objects('ontology/synthea-conditions.jsonl.gz')) {
    const displays = [...strings(row.display), ...strings(row.variants)];
    for (const code of strings(row.code))
      add(
        code,
        displays.map((display) => display.replace(/ \([^()]+\)$/, '')),
      );
  }
  for (const line of lines('ontology/snomed-icd10cm.tsv.gz').slice(1)) {
    const [code, icd] = line.split('\t');
    if (code !== undefined && icd !== undefined) add(code, [], [icd]);
  }
  // codes that DOID once listed and lists no more
  for (const stanza of text('importers/doid-2016-08-12.obo.gz').split('\n\n')) {
    const terms = [...stanza.matchAll(/^(?:name: |synonym: ")([^"\n]+)/gm)].map(([, term]) => term!);
    for (const [, code] of stanza.matchAll(/^xref: SNOMEDCT_US_\w+:(\d+)$/gm)) add(code!, terms);
  }
  const mini = JSON.parse(readFileSync(join(DATA, 'seed/mini-ontology.json'), 'utf8')) as {
    diseases: Json[];
  };
  for (const row of mini.diseases) for (const code of strings(row.snomed_code)) add(code, strings(row.name));
  for (const file of readdirSync(join(DATA, 'linking')).filter((name) => name.endsWith('.jsonl.gz'))) {
    for (const row of objects(`linking/${file}`)) {
      const gold = [...strings(row.gold_sct), ...strings(row.gold_sct_doid)];
      for (const code of gold) add(code, gold.length === 1 ? strings(row.standardName) : []);
    }
  }
  return known;
}

export interface Icd {
  /** Every code of the 2021 list or the 2026 tabular list. */
  readonly codes: Set<string>;
  /** Codes with codes below them: not billable. */
  readonly headers: Set<string>;
  /** The 2026 tabular list (it writes no seventh characters). */
  readonly current: Set<string>;
}

export function readIcd(): Icd {
  const tabular = text('importers/icd10cm-tabular-2026-04.xml.gz');
  const current = new Set(
    [...tabular.matchAll(/<diag[^>]*>\s*<name>([^<]+)<\/name>/g)].map((match) => match[1] ?? ''),
  );
  const listed = lines('ontology/icd10cm-2021.tsv.gz')
    .slice(1)
    .map((line) => line.split('\t')[0] ?? '');
  const codes = new Set([...current, ...listed]);
  const headers = new Set<string>();
  for (const code of codes) for (let n = 3; n < code.length; n++) headers.add(code.slice(0, n));
  return { codes, headers, current };
}

// ---- comparing ----

const FILLERS = new Set(['of', 'the', 'and', 'in', 'to', 'with', 'by', 'due', 'nos', 'unspecified']);

/** Lower case, US spelling, no punctuation or fillers, singular: the words in order. */
export function words(term: string): string[] {
  return term
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/'s\b/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .split(' ')
    .map((word) =>
      word
        .replace(/ae|oe/g, 'e')
        .replace(/our/g, 'or')
        .replace(/is(e|ed|ation)$/, 'iz$1')
        .replace(/(?<=[a-z]{3})s$/, ''),
    )
    .filter((word) => word !== '' && !FILLERS.has(word));
}
export const bag = (term: string): string => words(term).sort().join(' ');
/** Is `code` the data's item, above or below it, or inside it when the item is a block of categories ("I70-I79")? */
export function agrees(code: string, item: string): boolean {
  const block = /^([A-Z]\w\w)-([A-Z]\w\w)$/.exec(item);
  if (block === null) return code.startsWith(item) || item.startsWith(code);
  return code.slice(0, 3) >= (block[1] ?? '') && code.slice(0, 3) <= (block[2] ?? '');
}
