/**
 * Fits what orders candidates and says how sure that is, and writes src/link/default-ranker.ts.
 *   npm run clincode -- index build MONDO.jsonl.gz MONDO-EXT-SYNONYMS.jsonl.gz --out INDEX
 *   npm run fit:ranker -- INDEX [--dry-run]
 * Gold: the dev mentions of ../shared/data/linking (or CLINCODE_DATA). Two rankers: one for a whole terminology
 * (Mondo stands for it) and one for the starter, where most names of the corpora have no concept at all. Every
 * figure is of mentions of documents that the ranker at work was not fitted on.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LinkIndex } from '../../src/link/link-index.ts';
import { calibrated, type Ranker } from '../../src/link/ranker.ts';
import { termKey } from '../../src/terminology/normalize-term.ts';
import { openIndexFolder } from '../open-index-folder.ts';
import { pretrainedModel } from '../pretrained-model.ts';
import { buildStarterIndex } from '../starter-index.ts';
import { type Fitted, fitOn } from './fit.ts';
import { corpora, type GoldMention, readGoldMentions } from './gold-mentions.ts';
import { holdOutSynonyms } from './held-out-synonyms.ts';
import { type RisingLine, risingLine } from './isotonic.ts';
import { type Asked, askAll, FOLDS, type Question } from './questions.ts';
import { type Answered, answer, figureLine, figuresOf, thresholdFor } from './report.ts';

const data = process.env.CLINCODE_DATA ?? join(import.meta.dirname, '../../../shared/data');
/** Precision of "linked" over all mentions, and on clinical notes. */
const PRECISION = 0.98;
const CLINICAL_PRECISION = 0.97;

const say = (text: string): void => void process.stderr.write(`${text}\n`);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const questionsOf = (asked: readonly Asked[]): readonly Question[] => [
  ...new Set(asked.map(({ question }) => question)),
];

/** Answers to all mentions, each by a ranker that was fitted on the documents of the other folds. */
function crossValidate(asked: readonly Asked[]): readonly Answered[] {
  const questions = questionsOf(asked);
  const answers: Answered[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const fitted = fitOn(questions, ({ mentions }) => sum(mentions) - mentions[fold]!);
    answers.push(
      ...answerAll(
        fitted,
        asked.filter((one) => one.fold === fold),
      ),
    );
    say(`  fold ${fold + 1} of ${FOLDS}`);
  }
  return answers;
}

function answerAll(fitted: Fitted, asked: readonly Asked[]): readonly Answered[] {
  const chances = new Map<Question, Float64Array>();
  return asked.map((one) => {
    const known = chances.get(one.question) ?? fitted.predict(one.question);
    chances.set(one.question, known);
    return answer(one, known);
  });
}

const outcomes = (answers: readonly Answered[]) =>
  answers.map(({ chance, place }) => ({ chance, right: place === 0 }));

/** Each fold's answers on the line of the others. */
function calibrateAcross(answers: readonly Answered[]): readonly Answered[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const line = risingLine(outcomes(answers.filter(({ asked }) => asked.fold !== fold)));
    return answers
      .filter(({ asked }) => asked.fold === fold)
      .map((one) => ({ ...one, chance: calibrated(one.chance, line) }));
  }).flat();
}

const HEAD =
  '| mentions | n | acc@1 | acc@5 | acc@20 | calibration error | linked | precision of the linked |\n|---|---|---|---|---|---|---|---|';

interface Outcome {
  readonly ranker: Ranker;
  readonly table: string;
}

async function fitRanker(
  id: string,
  asked: readonly Asked[],
  index: LinkIndex,
  cross: boolean,
): Promise<Outcome> {
  say(`${id}: ${asked.length} mentions, ${questionsOf(asked).length} questions`);
  const raw = crossValidate(asked);
  const answers = calibrateAcross(raw);
  const ofTexts = answers.filter(({ asked: { mention } }) => mention.corpus !== 'synonyms');
  const clinical = answers.filter(({ asked: { mention } }) => mention.corpus === 'clinical');
  // on notes too: a few wrong answers there must not hide behind thousands of abstracts
  const linkedAt = Math.max(thresholdFor(ofTexts, PRECISION), thresholdFor(clinical, CLINICAL_PRECISION));
  const rows = [HEAD];
  for (const corpus of [...corpora, 'synonyms']) {
    const own = answers.filter(({ asked: { mention } }) => mention.corpus === corpus);
    if (own.length > 0)
      rows.push(
        figureLine(
          `${corpus}, other ${corpus === 'synonyms' ? 'concepts' : 'documents'}`,
          figuresOf(own, linkedAt),
        ),
      );
  }
  rows.push(figureLine('all mentions, other documents', figuresOf(ofTexts, linkedAt)));
  if (cross) {
    for (const corpus of corpora) {
      const others = questionsOf(asked).filter((question) => question.corpus !== corpus);
      const fitted = fitOn(others, ({ mentions }) => sum(mentions));
      const line: RisingLine = risingLine(
        outcomes(raw.filter(({ asked: { mention } }) => mention.corpus !== corpus)),
      );
      const own = answerAll(
        fitted,
        asked.filter(({ mention }) => mention.corpus === corpus),
      ).map((one) => ({ ...one, chance: calibrated(one.chance, line) }));
      rows.push(figureLine(`${corpus}, fitted on the other corpora`, figuresOf(own, linkedAt)));
      say(`  without ${corpus}`);
    }
  }
  const fitted = fitOn(questionsOf(asked), ({ mentions }) => sum(mentions));
  const meant: Record<string, number> = {};
  for (const [ordinal, wordings] of fitted.meant)
    meant[termKey(index.concepts.nameAt(ordinal))] = wordings.size;
  const { error } = figuresOf(ofTexts, linkedAt);
  const ranker: Ranker = {
    id,
    trees: rounded(fitted.trees),
    meant,
    calibration: risingLine(outcomes(raw)),
    error: Math.round(error * 10_000) / 10_000,
    linkedAt: Math.round(linkedAt * 1000) / 1000,
  };
  return { ranker, table: rows.join('\n') };
}

/** Seven digits are what a float has. */
function rounded(trees: Fitted['trees']): Fitted['trees'] {
  return {
    ...trees,
    threshold: trees.threshold
      .map((value) => Math.fround(value))
      .map((value) => Number(value.toPrecision(8))),
    leaf: trees.leaf.map((value) => Number(value.toPrecision(5))),
  };
}

async function main(folder: string | undefined, dryRun: boolean): Promise<void> {
  if (folder === undefined) throw new Error('name the folder of a Mondo index: npm run fit:ranker -- INDEX');
  const mentions = await readGoldMentions(data);
  const mondo = await openIndexFolder(folder);
  const inMondo = await askAll(
    mentions.filter(({ gold }) => gold.some((code) => mondo.concepts.ordinalOf(code) >= 0)),
    ({ gold }) => gold,
    mondo,
  );
  const held = await holdOutSynonyms(mondo);
  const synonyms = await askAll(held.mentions, ({ gold }) => gold, held.index);
  const terminology = await fitRanker('terminology-2', [...inMondo, ...synonyms], mondo, true);
  say(terminology.table);
  const starter = await buildStarterIndex(await pretrainedModel());
  const codesOf = ({ gold, goldSct }: GoldMention) => [
    ...goldSct.flatMap((code) => [code, alsoRight[code] ?? code]),
    ...gold.flatMap((code) => codesByName(mondo.concepts.concept(code)?.name, starter)),
  ];
  const inStarter = await askAll(
    // a gold concept without a SNOMED code says nothing of the starter, nor does a short form of an abstract
    mentions.filter(
      (mention) =>
        codesOf(mention).length > 0 && (mention.corpus === 'clinical' || !SHORT_FORM.test(mention.name)),
    ),
    codesOf,
    starter,
  );
  const small = await fitRanker('starter-2', inStarter, starter, false);
  say(small.table);
  if (dryRun) return;
  await writeFile(
    join(import.meta.dirname, '../../src/link/default-ranker.ts'),
    [
      '/** Written by `npm run fit:ranker`. Do not edit by hand. */',
      "import type { Ranker } from './ranker.ts';",
      '',
      accessor('terminologyRanker', terminology),
      accessor('starterRanker', small),
    ].join('\n'),
  );
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

function accessor(name: string, { ranker, table }: Outcome): string {
  const comment = table.replaceAll('\n', '\n * ');
  const json = JSON.stringify(ranker).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `/**\n * ${comment}\n */\nexport function ${name}(): Ranker {\n  ${name}Read ??= JSON.parse(${name}Json) as Ranker;\n  return ${name}Read;\n}\nlet ${name}Read: Ranker | undefined;\nconst ${name}Json =\n  '${json}';\n`;
}

const { argv } = process;
await main(
  argv.slice(2).find((argument) => !argument.startsWith('-')),
  argv.includes('--dry-run'),
);
