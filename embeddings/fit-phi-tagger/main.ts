/**
 * Fits the judge of names and places of de-identification, and writes src/deidentify/tagger/tagger-weights.ts.
 *   npm run fit:phi-tagger [-- --dry-run] [--no-folds] [--numbers]
 * Notes: the development notes of ../shared/data/deid (or CLINCODE_DATA), our own of test/fixtures/phi-notes (seen, fresh, various, further, strange, lines, written) and
 * notes.txt beside this file, with copies that have other names, days, numbers and labels; texts without identifiers are articles and notes of
 * ../shared/data. Every figure is of notes that the judge at work was not fitted on. Run it again when rules or word lists change.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deidentify } from '../../src/deidentify/deidentify.ts';
import type { PhiRecognizer } from '../../src/deidentify/phi-recognizer.ts';
import { rules } from '../../src/deidentify/recognizers/index.ts';
import { packWeights } from '../../src/deidentify/tagger/pack-model.ts';
import { createPhiTagger } from '../../src/deidentify/tagger/phi-tagger.ts';
import { shippedModel, shippedTrees } from '../../src/deidentify/tagger/tagger-weights.ts';
import { scorePhi } from '../../src/evaluate/deidentify/score-phi.ts';
import { seededRandom } from '../../src/evaluate/seeded-random.ts';
import { corpora, fixtures } from './corpora.ts';
import { numberFitOf } from './fit-number-look.ts';
import { fitSecondLook, questionsOf } from './fit-second-look.ts';
import { type FitOptions, fitTagger } from './fit-tagger.ts';
import { FOLDS, goldNotes, openTexts, type TrainingNote } from './training-notes.ts';
import { type LabelledNote, labelledNote, rowsOf } from './training-rows.ts';
import { nameVarier } from './vary-names.ts';
import { valueVarier } from './vary-values.ts';
import { writeWeights } from './write-weights.ts';

const { values: given } = parseArgs({
  options: {
    'dry-run': { type: 'boolean', default: false },
    'no-folds': { type: 'boolean', default: false },
    /** The judge of names stays as it is: only numbers are fitted, without folds. */
    numbers: { type: 'boolean', default: false },
  },
});
const data = process.env.CLINCODE_DATA ?? join(import.meta.dirname, '../../../shared/data');
/** How much a word of a copy counts, and how often the rules are not heard there. */
const VARIED = 0.4;
const DEAF = 0.3;

const say = (text: string): void => void process.stderr.write(`${text}\n`);

const varyNames = nameVarier(seededRandom(7));
const varyValues = valueVarier(seededRandom(11));
const times = (count: number): readonly number[] => Array.from({ length: count }, (_, copy) => copy);
const gold = goldNotes(data);
const texts = openTexts(data);
const copies = gold.flatMap((note) => {
  const { names, values } = corpora[note.corpus];
  return [
    ...times(given.numbers ? 0 : names).map((copy) => varyNames(note, copy)),
    ...times(values).map((copy) => varyValues(varyNames(note, copy), copy)),
  ];
});
const notes = [...gold, ...texts, ...copies];
const labelled: LabelledNote[] = [];
for (const note of notes) labelled.push(await labelledNote(note, rules));
const numberFit = numberFitOf(labelled);
if (given.numbers) {
  say(`${numberFit.count} numbers of ${notes.length} texts`);
  await writeWeights({
    scale: shippedModel().scale,
    weights: {
      found: shippedModel().found,
      place: shippedModel().place,
      numbers: packWeights(numberFit.numbersOf(() => true)),
    },
    trees: shippedTrees(),
    numberTrees: JSON.stringify(numberFit.lookOf(() => true).told),
    table: [],
  });
  process.exit();
}
const rows = rowsOf(labelled);
say(`${rows.label.length} words and ${numberFit.count} numbers of ${notes.length} texts`);

const options: FitOptions = {
  epochs: 6,
  rate: 0.05,
  decay: 3e-3,
  weightOf: (note) => corpora[notes[note]!.corpus].weight * (notes[note]!.varied === undefined ? 1 : VARIED),
  deafnessOf: (note) => (notes[note]!.varied === undefined ? corpora[notes[note]!.corpus].deaf : DEAF),
  isTaken: () => true,
};

async function figureLine(
  name: string,
  asked: readonly TrainingNote[],
  recognizersOf: (note: TrainingNote) => readonly PhiRecognizer[],
): Promise<string> {
  const found = new Map<string, Awaited<ReturnType<typeof deidentify>>['spans']>();
  for (const note of asked) found.set(note.id, (await deidentify(note, recognizersOf(note))).spans);
  const {
    spans,
    strict,
    cleanStrict,
    protected: kept,
    otherChars,
    categories,
  } = scorePhi(asked, (id) => found.get(id));
  const share = (hit: number, of: number): string =>
    of === 0 ? '' : (hit / of).toFixed(4).replace(/^0/, '');
  const names = categories.NAME ?? { hit: 0, n: 0 };
  const places = categories.GEO ?? { hit: 0, n: 0 };
  const cells = [
    share(spans.hit, spans.n),
    share(names.hit, names.n),
    share(places.hit, places.n),
    share(strict.hit, strict.n),
    asked.some((note) => note.spans.length > 0) ? share(cleanStrict, asked.length) : '',
    share(kept.hit, kept.n),
    share(otherChars.covered, otherChars.n),
  ];
  return `| ${name} | ${asked.length} | ${cells.join(' | ')} |`;
}

const table = [
  '| notes | n | identifiers covered | names | places | Safe Harbor | notes without a leak of those | protected damaged | other text |',
  '|---|---|---|---|---|---|---|---|---|',
];
say('first looks');
const firsts = Array.from({ length: FOLDS }, (_, fold) =>
  fitTagger(rows, { ...options, isTaken: (note) => notes[note]!.fold !== fold }),
);
const questions = labelled.map((one) => {
  const { fold } = one.note;
  return { fold, asked: questionsOf(one, firsts[fold]!) };
});
const secondLookOf = (isTaken: (fold: number) => boolean) =>
  fitSecondLook(questions.filter(({ fold }) => isTaken(fold)).flatMap(({ asked }) => asked));
if (!given['no-folds']) {
  const judges = firsts.map((first, fold) => {
    say(`fold ${fold + 1} of ${FOLDS}`);
    const isOther = (other: number): boolean => other !== fold;
    return createPhiTagger({
      ...first,
      second: secondLookOf(isOther),
      numbers: numberFit.numbersOf(isOther),
      numbersAgain: numberFit.lookOf(isOther),
    });
  });
  for (const corpus of ['dev', ...fixtures, 'marked', 'article'] as const) {
    const asked = [...gold, ...texts].filter((note) => note.corpus === corpus);
    table.push(
      await figureLine(`${corpus}, rules`, asked, () => rules),
      await figureLine(`${corpus}, judge of the other notes`, asked, (note) => [
        ...rules,
        judges[note.fold]!,
      ]),
    );
  }
  say(table.join('\n'));
}
if (!given['dry-run']) {
  const fitted = fitTagger(rows, options);
  await writeWeights({
    scale: fitted.scale,
    weights: {
      found: packWeights(fitted.found),
      place: packWeights(fitted.place),
      numbers: packWeights(numberFit.numbersOf(() => true)),
    },
    trees: JSON.stringify(secondLookOf(() => true).told),
    numberTrees: JSON.stringify(numberFit.lookOf(() => true).told),
    table: given['no-folds'] ? [] : table,
  });
}
