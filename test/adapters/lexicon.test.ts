import { expect, it } from 'vitest';
import { starterConcepts } from '../../ontology/starter/concepts.ts';
import { createLexiconExtractor } from '../../src/extract/extractors/lexicon.ts';
import type { MentionExtractor } from '../../src/extract/mention-extractor.ts';
import { readStructure } from '../../src/note/note-structure.ts';
import { contractConcepts } from '../contract/concept-store.contract.ts';
import { mentionExtractorContract } from '../contract/mention-extractor.contract.ts';
import { lexiconSourceOf } from '../support/concept-store.ts';
import { replaceValues } from '../support/replace-values.ts';

const source = lexiconSourceOf(starterConcepts());
// a lexicon takes a while to build, so most cases share one; the two that compare instances see both
const made: MentionExtractor[] = [];
let next = 0;

mentionExtractorContract('lexicon', () => {
  if (made.length < 2) made.push(createLexiconExtractor(source));
  return made[next++ % made.length]!;
});

it('works from the terms of its own index: other concepts, other mentions', async () => {
  const small = createLexiconExtractor(lexiconSourceOf(contractConcepts));
  const { mentions } = await small.extract(replaceValues('Acid reflux, AF, migraine, old lung disease.'));
  expect(mentions.map(({ text, conceptCodes }) => [text, conceptCodes])).toEqual([
    ['Acid reflux', ['235595009']],
    ['AF', ['49436004', '25569003']],
  ]);
});

it('a sentence may have more terms than a call of a function takes arguments', () => {
  const note = replaceValues('GERD, '.repeat(140_000));
  const small = createLexiconExtractor(lexiconSourceOf(contractConcepts));
  expect(small.findMatches(note, readStructure(note.text))).toHaveLength(140_000);
});
