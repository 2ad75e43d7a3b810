/**
 * Fits the tagger of mentions and writes embeddings/pretrained/tagger.bin.
 *   npm run fit:tagger [-- --dry-run] [--folds DIR] [--first DIR]
 * Gold: the development parts of ../shared/data/ner and ../shared/data/clinical (or CLINCODE_DATA). Figures are of texts of the fold that a tagger
 * was not fitted on. --first DIR takes the first looks from the folds in DIR and the shipped tagger, and fits the second alone. --folds writes the taggers of the folds too, for `npm run fit:tagger -- --measure DIR --index INDEX`, which says what
 * `local` answers with each on the texts of its fold; --only names styles, with commas. --terms --index INDEX writes src/extract/learned-wordings.ts instead:
 * what the lexicon of that index learns.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultRecognizers } from '../../src/deidentify/recognizers/index.ts';
import type { SpanCounts } from '../../src/extract/tagger/span-counts.ts';
import { styles } from '../../src/extract/tagger/styles.ts';
import { decodeTagger, encodeTagger, TAGGER_FILE } from '../../src/extract/tagger/tagger-model.ts';
import { type CorpusText, readCorpus } from './corpus.ts';
import { countWordings } from './count-wordings.ts';
import { bestLeast, figureLines } from './figures.ts';
import type { ChainWeights } from './fit-chain.ts';
import { type CandidateText, candidateText, fitSpans, sureTexts } from './fit-spans.ts';
import { firstOf, fitFirst, fitSecond, modelOf, secondText } from './fit-tagger.ts';
import { FOLDS, goldTexts } from './gold-texts.ts';
import { learnedFile } from './learn-terms.ts';
import { learnedOf, measureLocal } from './measure-local.ts';

const { values: given } = parseArgs({
  options: {
    'dry-run': { type: 'boolean', default: false },
    folds: { type: 'string' },
    first: { type: 'string' },
    measure: { type: 'string' },
    terms: { type: 'boolean', default: false },
    index: { type: 'string' },
    only: { type: 'string' },
  },
});
const data = process.env.CLINCODE_DATA ?? join(import.meta.dirname, '../../../shared/data');
const say = (text: string): void => void process.stderr.write(`${text}\n`);
const shipped = join(import.meta.dirname, '../pretrained', TAGGER_FILE);
const wordings = join(import.meta.dirname, '../../src/extract/learned-wordings.ts');
const foldFile = (folder: string, fold: number): string => join(folder, `fold-${fold}.bin`);

/** Of all texts but those of the fold; fitted, or taken from an earlier run. */
async function firstLook(fold: number, texts: readonly CorpusText[]): Promise<ChainWeights> {
  if (given.first === undefined) return fitFirst(texts.filter((text) => text.gold.fold !== fold));
  const path = fold < 0 ? shipped : foldFile(given.first, fold);
  return firstOf(decodeTagger(await readFile(path)));
}

/** Counts of the texts that are in neither of two folds, each pair of folds once. */
function countsWithout(texts: readonly CorpusText[]): (one: number, other: number) => SpanCounts {
  const made = new Map<string, SpanCounts>();
  return (one, other) => {
    const name = [one, other].sort().join();
    const counts =
      made.get(name) ?? countWordings(texts.filter(({ gold: { fold } }) => fold !== one && fold !== other));
    made.set(name, counts);
    return counts;
  };
}

const wanted = styles.filter((style) => given.only?.split(',').includes(style) ?? true);
const gold = await goldTexts(data, defaultRecognizers());
say(`${gold.length} texts`);
if (given.terms) {
  await writeFile(wordings, learnedFile(await learnedOf(gold, given.index)));
} else if (given.measure !== undefined) {
  const folder = given.measure;
  const models = await Promise.all(
    Array.from({ length: FOLDS }, async (_, fold) => decodeTagger(await readFile(foldFile(folder, fold)))),
  );
  say(await measureLocal(gold, models, given.index, wanted));
} else {
  const corpus = await readCorpus(data, gold);
  const { texts } = corpus;
  const outer: ChainWeights[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    say(`first look without fold ${fold}`);
    outer.push(await firstLook(fold, texts));
  }
  const second = texts.map((text) => secondText(text, outer[text.gold.fold]!));
  const seconds = outer.map((first, fold) =>
    fitSecond(
      second.filter((text) => text.gold.fold !== fold),
      first,
    ),
  );
  const candidates = second.map((text) => {
    const { fold } = text.gold;
    return candidateText(text, outer[fold]!, seconds[fold]!);
  });
  const counts = countsWithout(texts);
  const spans = Array.from({ length: FOLDS }, (_, fold) => {
    say(`spans without fold ${fold}`);
    const isHeld = ({ second: { gold } }: CandidateText): boolean => gold.fold === fold;
    const trees = fitSpans(
      candidates.filter((text) => !isHeld(text)),
      (other) => counts(fold, other),
    );
    const own = { counts: counts(fold, fold), trees };
    return { ...own, sure: sureTexts(candidates.filter(isHeld), trees, own.counts) };
  });
  const sure = spans.flatMap((one) => one.sure);
  const least = bestLeast(sure);
  say(figureLines(texts, outer, seconds, sure, least).join('\n'));
  say(`taken from ${[...least].map((value, k) => `${styles[k]} ${value.toFixed(2)}`).join(', ')}`);
  if (given.folds !== undefined) {
    await mkdir(given.folds, { recursive: true });
    for (const [fold, own] of spans.entries())
      await writeFile(
        foldFile(given.folds, fold),
        encodeTagger(
          modelOf(outer[fold]!, seconds[fold]!, corpus, {
            fold,
            counts: own.counts,
            trees: own.trees,
            least,
          }),
        ),
      );
  }
  if (!given['dry-run']) {
    say('all texts');
    const first = await firstLook(-1, texts);
    const trees = fitSpans(candidates, (fold) => counts(fold, fold));
    const all = { fold: -1, counts: countWordings(texts), trees, least };
    const bytes = encodeTagger(modelOf(first, fitSecond(second, first), corpus, all));
    await writeFile(shipped, bytes);
    say(`${bytes.length} bytes`);
  }
}
