import { late } from '../patterns/search-pattern.ts';
import type { PhiRecognizer } from '../phi-recognizer.ts';
import { withoutTerms } from '../spared/spare-terms.ts';
import { judgeFindings } from './judge-findings.ts';
import { judgeNumbers } from './judge-numbers.ts';
import { unpackSteadyTrees, unpackTrees, unpackWeights } from './pack-model.ts';
import { readNote } from './read-note.ts';
import { STEADY_FEATURES } from './second-look.ts';
import { chancesOf, type TagChances, type TaggerModel } from './tag-chances.ts';
import { shippedModel, shippedNumberTrees, shippedTrees } from './tagger-weights.ts';

const id = 'tagger';
const hasNeighbours = late.u`\p{L}[^\p{L}]+\p{L}+[^\p{L}]+\p{L}`;

/**
 * A learned judge of names, places and numbers: it reads a note with what the rules found, adds names and numbers that stand without a cue ("staffed w/ Oduya"),
 * and takes back guesses that are words of medicine ("Schatzki ring"). By itself it finds nothing.
 */
export function createPhiTagger(model: TaggerModel): PhiRecognizer {
  return {
    id,
    version: '1',
    recognize: () => [],
    review: ({ text, folded }, findings) => {
      // "White", the value of a field: a word or two have nothing around them to be judged by
      if (!hasNeighbours.test(text)) return findings;
      const note = readNote(text, findings, folded);
      const chances = (isSure: Uint8Array): TagChances => chancesOf(note, model, isSure);
      const judged = judgeFindings(text, note, chances, findings, id);
      return withoutTerms(text, [...judged, ...judgeNumbers(text, note, model, id)]);
    },
  };
}

export const phiTagger: PhiRecognizer = createPhiTagger({
  scale: shippedModel().scale,
  found: unpackWeights(shippedModel().found),
  place: unpackWeights(shippedModel().place),
  numbers: unpackWeights(shippedModel().numbers),
  second: unpackSteadyTrees(shippedTrees(), STEADY_FEATURES),
  numbersAgain: unpackTrees(shippedNumberTrees()),
});
