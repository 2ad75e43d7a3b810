import type { ConceptStore } from '../../link/concept-store.ts';
import { rowsWorded } from '../../link/listed-name.ts';
import { abbreviationKey, termStems } from '../../terminology/normalize-term.ts';
import type { LexiconAbbreviations } from './lexicon-abbreviations.ts';
import {
  closeness,
  entryOf,
  type LexiconEntry,
  LOOSE,
  lexiconKey,
  orderedWords,
  writtenLetters,
} from './lexicon-entry.ts';
import type { LexiconNumbers } from './lexicon-numbers.ts';
import type { LexiconTerms } from './lexicon-terms.ts';

type Meant = Pick<LexiconEntry, 'standardName' | 'codes'>;

/** Where terms are filed. */
export interface LexiconFiles {
  readonly terms: LexiconTerms;
  readonly abbreviations: LexiconAbbreviations;
  readonly numbers: LexiconNumbers;
}

/** The concept that has one of the names, its own name before a synonym; undefined if none or several have it. */
export function codeOfName(names: readonly string[], concepts: ConceptStore): string | undefined {
  for (const name of names) {
    let closest = LOOSE;
    const ordinals = new Set<number>();
    for (const row of rowsWorded(name, concepts)) {
      const distance = closeness[concepts.scopeOfRow(row)];
      if (distance > closest || distance === LOOSE) continue;
      if (distance < closest) ordinals.clear();
      closest = distance;
      ordinals.add(concepts.ordinalOfRow(row));
    }
    if (ordinals.size === 1) return concepts.codeAt([...ordinals][0]!);
  }
  return undefined;
}

/** "Graves'", "Crohn's". */
const POSSESSIVE = /['’]s?$/;

/**
 * Terms of our own lists, with the code of the first of their names that the index has, else without one. A wording that the
 * index has itself, under whatever concept, stays the index's.
 */
export function addListedTerms(
  lexicon: LexiconFiles,
  lines: readonly string[],
  concepts: ConceptStore,
): void {
  for (const line of lines) {
    const [names = '', wordings = '', short = ''] = line.split('|').map((cell) => cell.trim());
    const [name = '', ...others] = itemsOf(names);
    let found: Meant | undefined;
    const meant = (): Meant => {
      found ??= meantBy(name, others, concepts);
      return found;
    };
    for (const wording of [name, ...itemsOf(wordings)])
      addTerm(lexicon, wording, false, () => ({ ...meant(), possessive: POSSESSIVE.test(wording) }));
    for (const written of itemsOf(short))
      lexicon.abbreviations.list(abbreviationKey(written), (known) =>
        known?.loose === false && !known.unlisted
          ? undefined
          : entryOf({ ...meant(), abbreviation: true, written: [writtenLetters(written)] }),
      );
  }
}

function meantBy(name: string, others: readonly string[], concepts: ConceptStore): Meant {
  const code = codeOfName([name, ...others], concepts);
  return code === undefined
    ? { standardName: name, codes: [] }
    : { standardName: concepts.nameAt(concepts.ordinalOf(code)), codes: [code] };
}

/** A term that the index lacks. One that it has as a looser wording is taken from it unless the new one is looser itself. */
export function addTerm(
  { terms, numbers }: LexiconFiles,
  wording: string,
  loose: boolean,
  meant: () => Meant & Partial<LexiconEntry>,
): void {
  const stems = termStems(wording);
  const key = lexiconKey(stems);
  terms.list(numbers.sumOf(stems), key, (known) =>
    known !== undefined && (!known.loose || loose)
      ? undefined
      : entryOf({ ...meant(), loose, ordered: new Set([orderedWords(stems)]) }),
  );
}

function itemsOf(cell: string): readonly string[] {
  return cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
