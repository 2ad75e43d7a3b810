import { starterShortForms } from '../ontology/starter/abbreviations.ts';
import { encodeSenses, type ListedSenses } from '../src/link/abbreviation-senses.ts';
import type { ConceptStore } from '../src/link/concept-store.ts';
import { listedName, rowsWorded } from '../src/link/listed-name.ts';
import { termScopes } from '../src/terminology/concept.ts';
import { abbreviationKey, termKey } from '../src/terminology/normalize-term.ts';
import type { AbbreviationRow } from './abbreviation-row.ts';

/** Uses that are left for the senses of a short form which no list has counted, where some list counts others. */
const UNCOUNTED_SHARE = 0.005;

export interface PackedSenses {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly shortForms: number;
  /** Short forms with a concept among their senses. */
  readonly withConcept: number;
}

/** The abbreviations of the starter for another terminology: of each sense the name by which that knows it. */
export function chartRows(concepts: ConceptStore): readonly AbbreviationRow[] {
  return starterShortForms().flatMap(({ short, names }) => {
    const long = listedName(short, names, concepts);
    return long === undefined ? [] : [{ short, long, source: 'clincode' }];
  });
}

/**
 * senses.bin of a terminology: what the rows give as the long form of each short form, as far as it is a term.
 * A short form that means several concepts keeps all of them.
 */
export function packSenses(rows: readonly AbbreviationRow[], concepts: ConceptStore): PackedSenses {
  const byShort = new Map<string, AbbreviationRow[]>();
  for (const row of rows) {
    const key = abbreviationKey(row.short);
    if (key === '') continue;
    const held = byShort.get(key);
    if (held === undefined) byShort.set(key, [row]);
    else held.push(row);
  }
  const listed: ListedSenses[] = [...byShort].map(([short, given]) => ({
    short,
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
