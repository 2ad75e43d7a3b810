/**
 * Fits what orders candidates and says how sure that is, and writes src/link/default-rankers/.
 *   npm run clincode -- index build MONDO.jsonl.gz MONDO-EXT-SYNONYMS.jsonl.gz --out INDEX
 *   npm run fit:ranker -- INDEX [--dry-run] [--only terminology|starter|wordings] [--work DIR] [--no-others]
 * Gold: the dev mentions of ../shared/data/linking (or CLINCODE_DATA) and our own notes of test/fixtures/coded-notes;
 * what wordings of charts mean is counted in those notes and in chart-wordings.tsv. Two rankers: one for a whole terminology
 * (Mondo stands for it) and one for the starter, where most names of the corpora have no concept at all. Every
 * figure is of mentions of documents that the ranker at work was not fitted on.
 *   --work DIR  where the index without the held-out synonyms is kept for the next time; default: below the
 *               temporary folder
 *   --no-others leaves out the fits without each corpus: four of ten
 */
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { LinkIndex } from '../../src/link/link-index.ts';
import { calibrated, type Ranker } from '../../src/link/ranker.ts';
import type { TextTypeModel } from '../../src/link/text-type.ts';
import { termKey } from '../../src/terminology/normalize-term.ts';
import { openIndexFolder } from '../open-index-folder.ts';
import { pretrainedModel } from '../pretrained-model.ts';
import { buildStarterIndex } from '../starter-index.ts';
import { countWordings, wordingsFor } from './count-wordings.ts';
import { type Fitted, fitOn } from './fit.ts';
import { type Corpus, codedMentions, corpora, type GoldMention, readGoldMentions } from './gold-mentions.ts';
import { holdOutSynonyms } from './held-out-synonyms.ts';
import { type RisingLine, risingLine } from './isotonic.ts';
import { ownTerms } from './own-terms.ts';
import { askings, askingsOf, FOLDS, type Question, questionsOf } from './questions.ts';
import { type Answered, answer, figureLine, figuresOf, thresholdFor } from './report.ts';
import { type FittedTextTypes, fitTextTypes } from './text-types.ts';
import { LEAF_SCALE, rankerModule, wordingsModule } from './written-modules.ts';

const shared = join(import.meta.dirname, '../../../shared');
const data = process.env.CLINCODE_DATA ?? join(shared, 'data');
const models = process.env.CLINCODE_MODELS ?? join(shared, 'models');
const RANKERS = join(import.meta.dirname, '../../src/link/default-rankers');
/** Precision of "linked" over all mentions, and on clinical notes. */
const PRECISION = 0.98;
const CLINICAL_PRECISION = 0.97;

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Answers to all mentions, asked in all ways, each by a ranker fitted on the documents of the other folds. */
async function crossValidate(questions: readonly Question[]): Promise<readonly Answered[]> {
  const folds = Array.from({ length: FOLDS }, async (_, fold) => {
    const fitted = await fitOn(questions.filter((question) => question.fold !== fold));
    say(`  fold ${fold + 1} of ${FOLDS}`);
    return answerAll(
      fitted,
      questions.filter((question) => question.fold === fold),
    );
  });
  return (await Promise.all(folds)).flat();
}

function answerAll(fitted: Fitted, questions: readonly Question[]): readonly Answered[] {
  return questions.flatMap((question) =>
    askingsOf(question).map((asking) => answer(question, asking, fitted.predict(question, asking))),
  );
}

const outcomes = (answers: readonly Answered[]) =>
  answers.map(({ chance, place }) => ({ chance, right: place === 0 }));
const of = (answers: readonly Answered[], ...wanted: readonly Corpus[]) =>
  answers.filter(({ question }) => wanted.includes(question.mention.corpus));

/** Each fold's answers on the line of the others. */
function calibrateAcross(answers: readonly Answered[]): readonly Answered[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const line = risingLine(outcomes(answers.filter(({ question }) => question.fold !== fold)));
    return answers
      .filter(({ question }) => question.fold === fold)
      .map((one) => ({ ...one, chance: calibrated(one.chance, line) }));
  }).flat();
}

const HEAD =
  '| mentions | n | acc@1 | acc@5 | acc@20 | calibration error | linked | precision of the linked |\n|---|---|---|---|---|---|---|---|';

/** A row for each way of asking. */
function figureLines(name: string, answers: readonly Answered[], linkedAt: number): readonly string[] {
  return askings.flatMap((asking) => {
    const own = answers.filter((one) => one.asking === asking);
    return own.length === 0 ? [] : figureLine(`${name}, ${asking}`, figuresOf(own, linkedAt));
  });
}

/** As `code` asks: told the other names only where it is not linked without. */
function askedTwice(answers: readonly Answered[], linkedAt: number): readonly Answered[] {
  const second = new Map(
    answers
      .filter(({ asking }) => asking === 'name in a note and other names')
      .map((one) => [one.question, one]),
  );
  return answers
    .filter(({ asking }) => asking === 'name in a note')
    .map((one) => (one.chance >= linkedAt ? one : (second.get(one.question) ?? one)));
}

interface Outcome {
  readonly ranker: Ranker;
  readonly table: string;
}

async function fitRanker(
  id: string,
  questions: readonly Question[],
  textType: TextTypeModel,
  cross: boolean,
): Promise<Outcome> {
  say(`${id}: ${questions.length} mentions`);
  const all = fitOn(questions);
  const crossed = await crossValidate(questions);
  // its own terms it should know: how often it is right is measured on what is new to it, and has a concept
  const raw = crossed.filter(
    ({ question: { mention, gold } }) =>
      mention.corpus !== 'terms' && (mention.corpus !== 'coded' || gold.length > 0),
  );
  const answers = calibrateAcross(raw);
  const ofTexts = of(answers, ...corpora);
  const clinical = of(answers, 'clinical');
  // on notes too: a few wrong answers there must not hide behind thousands of abstracts
  const linkedAt = Math.max(thresholdFor(ofTexts, PRECISION), thresholdFor(clinical, CLINICAL_PRECISION));
  const rows = [HEAD];
  for (const corpus of corpora)
    rows.push(...figureLines(`${corpus}, other documents`, of(answers, corpus), linkedAt));
  const twice = figuresOf(askedTwice(clinical, linkedAt), linkedAt);
  rows.push(figureLine('clinical, other documents, in a note, other names if unsure', twice));
  rows.push(...figureLines('all mentions, other documents', ofTexts, linkedAt));
  rows.push(...figureLines('made-up notes, other documents', of(answers, 'coded'), linkedAt));
  rows.push(...figureLines('held-out synonyms, other concepts', of(answers, 'synonyms'), linkedAt));
  const line = risingLine(outcomes(raw));
  const terms = of(crossed, 'terms').filter(({ question }) => question.gold.length > 0);
  rows.push(
    ...figureLines(
      'terms of the index, other concepts',
      terms.map((one) => ({ ...one, chance: calibrated(one.chance, line) })),
      linkedAt,
    ),
  );
  if (cross) {
    const withouts = corpora.map(async (corpus) => {
      const fitted = await fitOn(questions.filter(({ mention }) => mention.corpus !== corpus));
      const others: RisingLine = risingLine(
        outcomes(raw.filter(({ question }) => question.mention.corpus !== corpus)),
      );
      const own = answerAll(
        fitted,
        questions.filter(({ mention }) => mention.corpus === corpus),
      ).map((one) => ({ ...one, chance: calibrated(one.chance, others) }));
      say(`  without ${corpus}`);
      return figureLines(`${corpus}, fitted on the other corpora`, own, linkedAt);
    });
    rows.push(...(await Promise.all(withouts)).flat());
  }
  const fitted = await all;
  const { error } = figuresOf(ofTexts, linkedAt);
  const ranker: Ranker = {
    id,
    trees: rounded(fitted.trees),
    meant: fitted.meant,
    textType,
    calibration: line,
    error: Math.round(error * 10_000) / 10_000,
    linkedAt: Math.round(linkedAt * 1000) / 1000,
  };
  return { ranker, table: rows.join('\n') };
}

/** Seven digits are what a float has; sums of 300 leaves are no finer than thousandths. */
function rounded(trees: Fitted['trees']): Fitted['trees'] {
  return {
    ...trees,
    threshold: trees.threshold
      .map((value) => Math.fround(value))
      .map((value) => Number(value.toPrecision(8))),
    leaf: trees.leaf.map((value) => Math.round(value * LEAF_SCALE) / LEAF_SCALE),
  };
}

interface Fit {
  readonly mentions: readonly GoldMention[];
  readonly mondo: LinkIndex;
  readonly textTypes: FittedTextTypes;
}

async function fitTerminology(
  { mentions, mondo, textTypes }: Fit,
  { work, others }: Given,
): Promise<Outcome> {
  const { model, likeness } = textTypes;
  const held = await holdOutSynonyms(mondo, { data, models, say }, work);
  const isKnown = ({ gold }: GoldMention): boolean =>
    gold.some((code) => mondo.concepts.ordinalOf(code) >= 0);
  const coded = codedMentions().filter((mention) => mention.gold.length === 0 || isKnown(mention));
  const known = [...mentions.filter(isKnown), ...coded];
  const wordings = wordingsFor(coded, mondo.concepts, mondo.concepts);
  const questions = [
    ...(await questionsOf(known, ({ gold }) => gold, mondo, likeness, wordings)),
    ...(await questionsOf(held.mentions, ({ gold }) => gold, held.index, likeness)),
    ...(await questionsOf(ownTerms(mondo), ({ gold }) => gold, mondo, likeness)),
  ];
  return fitRanker('terminology-9', questions, model, others);
}

const isOfNotes = ({ corpus }: GoldMention): boolean => corpus === 'clinical' || corpus === 'coded';

async function fitStarter({ mentions, mondo, textTypes }: Fit): Promise<Outcome> {
  const { model, likeness } = textTypes;
  const starter = await buildStarterIndex(await pretrainedModel());
  const codesOf = ({ gold, goldSct }: GoldMention) => [
    ...goldSct.flatMap((code) => [code, alsoRight[code] ?? code]),
    ...gold.flatMap((code) => codesByName(mondo.concepts.concept(code)?.name, starter)),
  ];
  // a gold concept without a SNOMED code says nothing of the starter, nor does a short form of an abstract
  const coded = codedMentions();
  const wordings = wordingsFor(coded, mondo.concepts, starter.concepts);
  const known = [...mentions, ...coded].filter(
    (mention) => codesOf(mention).length > 0 && (isOfNotes(mention) || !SHORT_FORM.test(mention.name)),
  );
  const questions = [
    ...(await questionsOf(known, codesOf, starter, likeness, wordings)),
    ...(await questionsOf(ownTerms(starter), ({ gold }) => gold, starter, likeness)),
  ];
  const outcome = await fitRanker('starter-9', questions, model, false);
  // notes are coded to it: what the corpora call by a coarser name is no reason to leave the concept of that very name
  return { ...outcome, ranker: { ...outcome.ranker, namesFirst: true } };
}

interface Given {
  readonly work: string;
  readonly only: string | undefined;
  readonly others: boolean;
  readonly dryRun: boolean;
}

async function main(folder: string | undefined, options: Given): Promise<void> {
  const { only, dryRun } = options;
  if (folder === undefined) throw new Error('name the folder of a Mondo index: npm run fit:ranker -- INDEX');
  const mentions = await readGoldMentions(data);
  const mondo = await openIndexFolder(folder);
  const fit = { mentions, mondo, textTypes: await fitTextTypes(data, mentions) };
  const counts = countWordings(codedMentions(), mondo.concepts);
  if (!dryRun) await writeFile(join(RANKERS, 'note-wordings.ts'), wordingsModule(counts));
  const fits = { terminology: () => fitTerminology(fit, options), starter: () => fitStarter(fit) };
  for (const [name, run] of Object.entries(fits)) {
    if (only !== undefined && only !== name) continue;
    const outcome = await run();
    say(outcome.table);
    if (dryRun) continue;
    await writeFile(
      join(RANKERS, `${name}.ts`),
      rankerModule(`${name}Ranker`, outcome.ranker, outcome.table),
    );
  }
}

/**
 * Codes that the gold took from Mondo and that the starter has otherwise: Mondo's own code is wrong (asthma,
 * gout; see SOURCES.md beside the data) or the founding ontology names another (coronary artery disease).
 */
const alsoRight: Readonly<Record<string, string>> = {
  '31387002': '195967001',
  '190828008': '90560007',
  '414024009': '53741008',
};

/** Mondo has no SNOMED code for some concepts that the starter has by the same name, such as migraine. */
function codesByName(name: string | undefined, { concepts }: LinkIndex): readonly string[] {
  if (name === undefined) return [];
  const keys = [termKey(name), termKey(name.replace(/ (?:disorder|disease)$/, ''))];
  return keys.flatMap((key) =>
    Array.from(concepts.rowsByKey(key), (row) => concepts.codeAt(concepts.ordinalOfRow(row))),
  );
}
const SHORT_FORM = /^[A-Z][A-Za-z0-9-]{0,6}[A-Z0-9]$/;

const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    work: { type: 'string', default: join(tmpdir(), 'clincode-fit') },
    only: { type: 'string' },
    'no-others': { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  },
});
await main(positionals[0], {
  work: given.work,
  only: given.only,
  others: !given['no-others'],
  dryRun: given['dry-run'],
});
