import { readByRules } from '../../src/extract/assertion/assert-mention.ts';
import { type Assertion, presentAssertion } from '../../src/extract/assertion/assertion.ts';
import { readStructure } from '../../src/note/note-structure.ts';
import { hardSets } from '../../test/fixtures/hard-assertions/sets.ts';
import { wordings } from '../../test/fixtures/hard-assertions/wordings.ts';
import { unmarked } from '../../test/support/assert-marked.ts';
import { frameSets } from '../../test/support/assertion-frames.ts';
import { foldOf, type LabelledNote } from './labelled-notes.ts';

/** Of the frames one sentence in so many: they are few wordings crossed with each other. */
const FRAMES = 4;

/** Sentences of the tests of the rules: explicit cues are to be trusted. What the tests say of a frame's other axes the rules say. */
export function tableSentences(): readonly LabelledNote[] {
  const notes: LabelledNote[] = [];
  const add = (marked: string, right: Assertion | undefined, source: string): void => {
    const { text, span } = unmarked(marked);
    const structure = readStructure(text);
    const sentence = structure.sentenceAt(span.start);
    const section = structure.sectionAt(span.start);
    const said = right ?? readByRules({ text, sentence, section, span }).assertion;
    const id = `table-${notes.length}`;
    notes.push({
      id,
      source,
      text,
      mentions: [{ ...span, right: said, isFinding: false }],
      fold: foldOf(text),
    });
  };
  for (const [set, rows] of Object.entries(hardSets)) {
    const source = set === 'opinion-near-misses' ? 'near-miss' : 'table';
    for (const [text, flags] of rows) add(text, flagged(flags), source);
  }
  for (const [flags, lines] of Object.entries(wordings))
    for (const line of lines.split('\n')) if (line.trim() !== '') add(line.trim(), flagged(flags), 'table');
  for (const [, sentences] of frameSets)
    sentences.forEach((sentence, i) => {
      if (i % FRAMES === 0) add(sentence, undefined, 'frame');
    });
  return notes;
}

/** The flags of `HardRow`. */
function flagged(flags: string): Assertion {
  const has = (flag: string): boolean => flags.split(' ').includes(flag);
  return {
    ...presentAssertion,
    ...(has('neg') && { polarity: 'negated' }),
    ...(has('unc') && { certainty: 'uncertain' }),
    ...(has('hist') && { temporality: 'historical' }),
    ...(has('hyp') && { temporality: 'hypothetical' }),
    ...(has('fam') && { experiencer: 'family' }),
    ...(has('oth') && { experiencer: 'other' }),
  };
}
