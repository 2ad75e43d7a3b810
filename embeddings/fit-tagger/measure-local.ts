import { listedShortForms } from '../../ontology/starter/abbreviations.ts';
import { subwordVectors } from '../../src/embed/embedders/subword-words.ts';
import { ClincodeError } from '../../src/errors.ts';
import { createLexiconExtractor, type LexiconExtractor } from '../../src/extract/extractors/lexicon.ts';
import { createLocalExtractor } from '../../src/extract/extractors/local.ts';
import { nothingLearned } from '../../src/extract/learned-terms.ts';
import type { LocalOptions } from '../../src/extract/local-options.ts';
import type { MentionExtractor } from '../../src/extract/mention-extractor.ts';
import type { Style } from '../../src/extract/tagger/styles.ts';
import { createTagger } from '../../src/extract/tagger/tagger.ts';
import type { TaggerModel } from '../../src/extract/tagger/tagger-model.ts';
import { openIndexFolder } from '../open-index-folder.ts';
import { pretrainedModel } from '../pretrained-model.ts';
import { buildStarterIndex } from '../starter-index.ts';
import { FIGURE_HEAD, figureLine } from './figures.ts';
import { FOLDS, type GoldText } from './gold-texts.ts';
import { asLearned, type LearnedCounts, learnTerms } from './learn-terms.ts';
import { countSpans, figuresOf, noCounts } from './score-spans.ts';

const noLexicon: Pick<LexiconExtractor, 'findMatches' | 'isTerm'> = {
  findMatches: () => [],
  isTerm: () => false,
};

/** The index of a folder; that of the starter if there is none. */
async function indexOf(directory: string | undefined) {
  const pretrained = await pretrainedModel();
  const createEmbedder = (id: string) => {
    throw new ClincodeError('unknown_embedder', `${id} is not needed here`);
  };
  return directory === undefined
    ? buildStarterIndex(pretrained)
    : openIndexFolder(directory, { createEmbedder });
}

/** What the lexicon of an index would learn of all texts. */
export async function learnedOf(
  gold: readonly GoldText[],
  directory: string | undefined,
): Promise<LearnedCounts> {
  const index = await indexOf(directory);
  return learnTerms(gold, createLexiconExtractor(index, listedShortForms(), nothingLearned));
}

/**
 * What `local` and its parts find in each text, with the tagger and the learned terms that were not made of it.
 * @param gold of all styles, since terms are learned of all
 * @param models of each fold
 * @param directory an index folder; the starter's index if there is none
 */
export async function measureLocal(
  gold: readonly GoldText[],
  models: readonly TaggerModel[],
  directory: string | undefined,
  wanted: readonly Style[],
): Promise<string> {
  const pretrained = await pretrainedModel();
  const index = await indexOf(directory);
  const bare = createLexiconExtractor(index, listedShortForms(), nothingLearned);
  const lexicons = Array.from({ length: FOLDS }, (_, fold) => {
    const others = gold.filter((text) => text.fold !== fold);
    return createLexiconExtractor(index, listedShortForms(), asLearned(learnTerms(others, bare)));
  });
  const vectorOf = subwordVectors(pretrained);
  const taggers = models.map((model) => createTagger(model, vectorOf));
  const local = (options: LocalOptions, words = lexicons): MentionExtractor[] =>
    taggers.map((tagger, fold) => createLocalExtractor(words[fold]!, tagger, options));
  const lines = [...FIGURE_HEAD];
  const row = async (name: string, style: Style, extractors: readonly MentionExtractor[]): Promise<void> => {
    let counts = noCounts;
    for (const text of gold.filter((one) => one.style === style && !one.madeUp)) {
      const { mentions } = await extractors[text.fold % extractors.length]!.extract(text.note);
      const { offsets } = text.note;
      counts = countSpans(
        counts,
        mentions.map(({ span }) => offsets.toSource(span)),
        text.given,
        text.others.map((span) => offsets.toSource(span)),
      );
    }
    lines.push(figureLine(name, figuresOf(counts)));
  };
  for (const style of wanted.filter((one) => one !== 'findings')) {
    await row(`${style}, lexicon, nothing learned`, style, [bare]);
    await row(`${style}, lexicon`, style, lexicons);
    if (style === 'clinical') {
      const findings = { scope: 'disorders+findings' } as const;
      await row(
        `${style}, tagger`,
        style,
        local(
          {},
          lexicons.map(() => noLexicon as LexiconExtractor),
        ),
      );
      await row(`${style}, local, findings too`, style, local(findings));
    } else await row(`${style}, local, style given`, style, local({ style }));
    if (style === 'maccrobat')
      await row(`${style}, local, findings too`, style, local({ scope: 'disorders+findings' }));
    await row(`${style}, local`, style, local({}));
  }
  return lines.join('\n');
}
