import type { ConceptStore } from '../../link/concept-store.ts';
import { bindWordings, type WordingCounts } from '../../link/note-wordings.ts';
import { isStopWord } from '../../terminology/normalize-term.ts';
import { orderedWords } from './lexicon-entry.ts';
import { addStems, type LexiconFiles } from './lexicon-lists.ts';

/** Wordings between two steps. */
const WORDINGS_A_STEP = 256;
/** Sides make no second word: "right coronary" is what was left of a list. */
const sides = new Set(['left', 'right', 'bilateral', 'lt', 'rt', 'l', 'r']);
/** A wording with several meanings is a disorder all the same, unless notes mean none by most of its uses. */
const MEANT = 0.6;

/** Files the wordings that notes mean concepts by. What a wording means is made when it is first found. */
export function* chartedSteps(
  lexicon: LexiconFiles,
  notes: WordingCounts | undefined,
  concepts: ConceptStore,
): Generator<void, void, void> {
  if (notes === undefined) return;
  const bound = bindWordings(notes, concepts);
  let count = 0;
  for (const [wording, pairs] of Object.entries(notes.wordings)) {
    count += 1;
    if (count % WORDINGS_A_STEP === 0) yield;
    if (shareWithout(pairs) > 1 - MEANT) continue;
    const stems = wording.split(' ');
    // a word alone is a symptom, an organ or a habit as often as a disorder: the tagger tells
    if (stems.filter((stem) => !sides.has(stem) && !isStopWord(stem)).length < 2) continue;
    // what the index or annotated texts say of the wording stays
    addStems(lexicon, stems, true, () => {
      const uses = bound.lookup(wording);
      const codes = (uses?.ordinals ?? []).map((ordinal) => concepts.codeAt(ordinal));
      return { standardName: wording, codes, charted: true, ordered: new Set([orderedWords(stems)]) };
    });
  }
}

/** Share of the uses that are of no concept. */
function shareWithout(pairs: readonly number[]): number {
  let all = 0;
  let none = 0;
  for (let i = 0; i < pairs.length; i += 2) {
    all += pairs[i + 1]!;
    if (pairs[i]! < 0) none += pairs[i + 1]!;
  }
  return none / all;
}
