import type { ConceptStore } from '../../src/link/concept-store.ts';
import {
  bindWordings,
  type NoteWordings,
  packWordings,
  type WordingCounts,
} from '../../src/link/note-wordings.ts';
import { normalizeTerm, termKey } from '../../src/terminology/normalize-term.ts';
import { chartWordings } from './chart-wordings.ts';
import type { GoldMention, MeantWording } from './gold-mentions.ts';

/** Stands before the name of a concept that has no code here. */
const NAMED = 'named ';
/** Names of a concept that are kept beside its preferred one: other terminologies prefer another. */
const MORE_NAMES = 3;
/** Shorter ones are short forms, of other things too; longer ones are no other terminology's. */
const [LEAST, MOST] = [7, 60];

/**
 * What notes mean by their wordings, with what charts are known to.
 * @param concepts of the terminology whose codes are the gold of the mentions
 */
export function countWordings(mentions: readonly GoldMention[], concepts: ConceptStore): WordingCounts {
  const counted = new Map<string, Map<string, number>>();
  const standard = new Map<string, Map<string, number>>();
  const all: readonly MeantWording[] = [...mentions, ...chartWordings()];
  for (const { name, gold, standardName, named } of all) {
    const key = normalizeTerm(name);
    if (key === '') continue;
    const code =
      gold.find((one) => concepts.ordinalOf(one) >= 0) ?? (named === undefined ? '' : `${NAMED}${named}`);
    countUp(counted, key, code);
    if (code !== '' && standardName !== undefined) countUp(standard, code, standardName);
  }
  const codes = [...new Set([...counted.values()].flatMap((own) => [...own.keys()]))].filter(Boolean).sort();
  const place = new Map(codes.map((code, i) => [code, i]));
  const sorted = [...counted].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    wordings: sorted.map(([key]) => key),
    uses: sorted.map(([, own]) => [...own].flatMap(([code, count]) => [place.get(code) ?? -1, count])),
    names: codes.map((code) =>
      code.startsWith(NAMED)
        ? [termKey(code.slice(NAMED.length))]
        : namesOf(code, standard.get(code) ?? new Map(), concepts),
    ),
  };
}

function countUp(counts: Map<string, Map<string, number>>, key: string, what: string): void {
  const own = counts.get(key) ?? new Map<string, number>();
  own.set(what, (own.get(what) ?? 0) + 1);
  counts.set(key, own);
}

/** The preferred name, then what clinicians call it who are asked for a standard name, if it is one of the concept's. */
function namesOf(
  code: string,
  standard: ReadonlyMap<string, number>,
  concepts: ConceptStore,
): readonly string[] {
  const ordinal = concepts.ordinalOf(code);
  const preferred = termKey(concepts.nameAt(ordinal));
  const isOwn = (key: string): boolean =>
    Array.from(concepts.rowsByKey(key)).some(
      (row) => concepts.ordinalOfRow(row) === ordinal && concepts.scopeOfRow(row) === 'exact',
    );
  const others = [...standard]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([name]) => termKey(name));
  const terms = concepts
    .termsAt(ordinal)
    .filter(({ scope }) => scope === 'exact')
    .map(({ text }) => termKey(text));
  const more = new Set(
    [...others.filter(isOwn), ...terms].filter((key) => key.length >= LEAST && key.length <= MOST),
  );
  more.delete(preferred);
  return [preferred, ...[...more].slice(0, MORE_NAMES)];
}

/**
 * What a mention may know of the wordings of notes: one of our own notes, those of other hands; one of a text by others, all.
 * @param coded mentions of our own notes
 * @param named the terminology of their gold
 * @param asked the terminology that is asked
 */
export function wordingsFor(
  coded: readonly GoldMention[],
  named: ConceptStore,
  asked: ConceptStore,
): (mention: GoldMention) => NoteWordings {
  const bound = new Map<string, NoteWordings>();
  return ({ corpus, doc }) => {
    const without = corpus === 'coded' ? handOf(doc) : '';
    const known =
      bound.get(without) ??
      bindWordings(
        packWordings(
          countWordings(
            coded.filter((one) => handOf(one.doc) !== without),
            named,
          ),
        ),
        asked,
      );
    bound.set(without, known);
    return known;
  };
}

/** "xa-012" is of xa. */
const handOf = (doc: string): string => doc.slice(0, doc.indexOf('-'));
