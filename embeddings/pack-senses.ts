import { starterOnly } from '../ontology/starter/abbreviations.ts';
import { encodeSenses, type ListedSenses } from '../src/link/abbreviation-senses.ts';
import type { ConceptStore } from '../src/link/concept-store.ts';
import { chartedName, listedName, rowsWorded } from '../src/link/listed-name.ts';
import { type ChartMeaning, chartShortForms } from '../src/terminology/chart-short-forms.ts';
import { termScopes } from '../src/terminology/concept.ts';
import { abbreviationKey, termKey } from '../src/terminology/normalize-term.ts';
import type { AbbreviationRow } from './abbreviation-row.ts';

/** Uses that are left for the senses of a short form which no list has counted, where some list counts others. */
const UNCOUNTED_SHARE = 0.005;

/** What a broader concept gets of the uses of a sense that a terminology lacks: too little for it to be linked. */
const BROADER = 0.5;

export interface PackedSenses {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly shortForms: number;
  /** Short forms with a concept among their senses. */
  readonly withConcept: number;
}

/**
 * What disorders and findings short forms stand for in charts, by our own list and, where that lacks one, the starter's. Of each sense the
 * name by which the terminology knows it; what it does not know counts as a use for something else. A short form of other things alone
 * is listed without a sense.
 */
export function chartRows(concepts: ConceptStore): readonly AbbreviationRow[] {
  const rows: AbbreviationRow[] = [];
  for (const { meanings } of chartShortForms())
    for (const written of writtenForms(meanings))
      rows.push(...rowsOf(written, written[0]!.isUsual, concepts));
  for (const { short, names } of starterOnly()) {
    const long = listedName(short, names, concepts);
    if (long !== undefined) rows.push({ short, long, source: 'clincode' });
  }
  return rows;
}

type Written = ChartMeaning & { readonly isUsual: boolean };

/** Meanings by how the short form is written; usual are capitals, else what is written first. */
function writtenForms(meanings: readonly ChartMeaning[]): readonly (readonly Written[])[] {
  const forms = new Map<string, ChartMeaning[]>();
  for (const meaning of meanings) {
    const letters = meaning.short.replace(/[^\p{L}\p{N}]+/gu, '');
    const held = forms.get(letters);
    if (held === undefined) forms.set(letters, [meaning]);
    else held.push(meaning);
  }
  const usual =
    [...forms.keys()].find((letters) => letters === letters.toUpperCase()) ?? [...forms.keys()][0];
  return [...forms].map(([letters, own]) =>
    own.map((meaning) => ({ ...meaning, isUsual: letters === usual })),
  );
}

function rowsOf(
  meanings: readonly ChartMeaning[],
  isUsual: boolean,
  concepts: ConceptStore,
): readonly AbbreviationRow[] {
  const own = {
    short: meanings[0]!.short,
    source: 'clincode',
    ...(!isUsual && { exactCase: true as const }),
  };
  const senses = meanings.filter(({ kind }) => kind === 'disorder' || kind === 'finding');
  if (senses.length === 0) return [{ ...own, long: '' }];
  return senses.flatMap(({ short, names, weight }) => {
    const known = chartedName(short, names, concepts);
    const frequency = known?.isBroader ? weight * BROADER : weight;
    const rows = [{ ...own, long: known?.name ?? names[0]!, frequency }];
    if (frequency < weight) rows.push({ ...own, long: names[0]!, frequency: weight - frequency });
    return rows;
  });
}

/**
 * senses.bin of a terminology: what the rows give as the long form of each short form, as far as it is a term.
 * A short form that means several concepts keeps all of them.
 */
export function packSenses(rows: readonly AbbreviationRow[], concepts: ConceptStore): PackedSenses {
  const byShort = new Map<string, AbbreviationRow[]>();
  for (const row of rows) {
    const letters = abbreviationKey(row.short);
    if (letters === '') continue;
    const key = row.exactCase ? `${letters} ${row.short}` : letters;
    const held = byShort.get(key);
    if (held === undefined) byShort.set(key, [row]);
    else held.push(row);
  }
  const listed: ListedSenses[] = [...byShort].map(([key, given]) => ({
    ...(given[0]!.exactCase ? { short: given[0]!.short, exactCase: true } : { short: key }),
    senses: sensesOf(given, concepts),
  }));
  return {
    bytes: encodeSenses(listed, concepts.conceptCount),
    shortForms: listed.length,
    withConcept: listed.filter(({ senses }) => senses.length > 0).length,
  };
}

function sensesOf(rows: readonly AbbreviationRow[], concepts: ConceptStore): ListedSenses['senses'] {
  const senses = new Map<number, { ordinal: number; share: number; sources: Set<string> }>();
  for (const { text, share, sources } of sharesOf(rows)) {
    const ordinals = closest(text, concepts);
    for (const ordinal of ordinals) {
      const held = senses.get(ordinal) ?? { ordinal, share: 0, sources: new Set<string>() };
      held.share += share / ordinals.length;
      for (const source of sources) held.sources.add(source);
      senses.set(ordinal, held);
    }
  }
  return [...senses.values()].map(({ ordinal, share, sources }) => ({
    ordinal,
    share,
    lists: sources.size,
  }));
}

interface LongForm {
  readonly text: string;
  share: number;
  readonly sources: Set<string>;
}

/** Share of each long form: the mean of the lists that count; in equal parts by lists where none does. */
function sharesOf(rows: readonly AbbreviationRow[]): readonly LongForm[] {
  const totals = new Map<string, number>();
  for (const { source, frequency } of rows)
    if (frequency !== undefined) totals.set(source, (totals.get(source) ?? 0) + frequency);
  for (const [source, total] of totals) if (total === 0) totals.delete(source);
  const forms = new Map<string, LongForm>();
  for (const { long, source, frequency } of rows) {
    const key = termKey(long);
    const form = forms.get(key) ?? { text: long, share: 0, sources: new Set() };
    const total = totals.get(source);
    if (total !== undefined) form.share += (frequency ?? 0) / total / totals.size;
    form.sources.add(source);
    forms.set(key, form);
  }
  const all = [...forms.values()];
  const uncounted = all.filter(({ share }) => share === 0);
  const mentions = uncounted.reduce((sum, { sources }) => sum + sources.size, 0);
  const left = uncounted.length === 0 ? 0 : totals.size === 0 ? 1 : UNCOUNTED_SHARE;
  for (const form of all)
    form.share = form.share === 0 ? (left * form.sources.size) / mentions : form.share * (1 - left);
  return all;
}

/** Concepts whose closest term is worded so: a name or an exact synonym goes before a related one. */
function closest(wording: string, concepts: ConceptStore): readonly number[] {
  let best: number = termScopes.length;
  let ordinals: number[] = [];
  for (const row of rowsWorded(wording, concepts)) {
    const scope = termScopes.indexOf(concepts.scopeOfRow(row));
    const ordinal = concepts.ordinalOfRow(row);
    if (scope < best) [best, ordinals] = [scope, [ordinal]];
    else if (scope === best && !ordinals.includes(ordinal)) ordinals.push(ordinal);
  }
  return ordinals;
}
