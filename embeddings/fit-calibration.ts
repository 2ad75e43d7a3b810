/**
 * Fits the model behind `confidence` on gold mentions and writes src/link/default-calibration.ts.
 *   npm run clincode -- index build MONDO.jsonl.gz --out INDEX
 *   npm run fit:calibration -- INDEX
 * Gold: ../shared/data/linking (or CLINCODE_DATA). Two models: one for a whole terminology (Mondo stands
 * for it) and one for the starter, where most names of the corpora have no concept at all. Mentions of
 * clinical notes count CLINICAL_WEIGHT times: they are few, and they are what the service is asked.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSource } from '../ontology/source.ts';
import { type Calibration, matchFeatures, probabilities } from '../src/link/calibrate.ts';
import { findCandidates } from '../src/link/find-candidates.ts';
import { LINKED_AT } from '../src/link/link.ts';
import type { LinkIndex } from '../src/link/link-index.ts';
import { fitChoice, type Question } from './fit-choice.ts';
import { openIndexFolder } from './open-index-folder.ts';
import { buildStarterIndex } from './starter-index.ts';

const data = process.env.CLINCODE_DATA ?? join(import.meta.dirname, '../../shared/data');
const FOLDS = 5;
const TOP = 20;
const CLINICAL_WEIGHT = 10;
/** "FMF": in an abstract such a form is defined by the abstract, and a note's meaning says nothing of it. */
const SHORT_FORM = /^[A-Z][A-Za-z0-9-]{0,6}[A-Z0-9]$/;
const CORPORA = ['ncbi', 'bc5cdr', 'biored', 'clinical'] as const;

interface GoldRow {
  readonly corpus: string;
  readonly doc: string;
  readonly mention: string;
  readonly gold: readonly string[];
  readonly gold_sct?: readonly string[];
  readonly gold_ids?: readonly string[];
  readonly composite?: unknown;
  readonly weak?: unknown;
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

interface HeldOut extends Question {
  readonly fold: number;
  readonly clinical: boolean;
}

async function readGold(): Promise<readonly GoldRow[]> {
  const rows: GoldRow[] = [];
  for (const corpus of CORPORA) {
    const text = await readSource(join(data, `linking/${corpus}-dev.jsonl.gz`));
    const seen = new Set<string>();
    for (const line of text.split('\n')) {
      if (line === '') continue;
      const row: GoldRow = { ...JSON.parse(line), corpus };
      const key = `${row.mention.toLowerCase()} ${row.gold.join()}`;
      if (row.composite || row.weak || (row.gold_ids?.length ?? 1) > 1 || seen.has(key)) continue;
      seen.add(key);
      rows.push(row);
    }
  }
  return rows;
}

/** Documents, not rows, are put into folds, so that no note is on both sides. */
function foldOf(doc: string): number {
  let hash = 0;
  for (const char of doc) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) | 0;
  return (hash >>> 0) % FOLDS;
}

async function questionsFor(
  rows: readonly GoldRow[],
  codesOf: (row: GoldRow) => readonly string[],
  index: LinkIndex,
) {
  const { dimensions } = index.embedder;
  const matrix = await index.embedder.embed(
    rows.map((row) => row.mention),
    'query',
  );
  return rows.map((row, i): HeldOut => {
    const gold = new Set(codesOf(row));
    const vector = matrix.subarray(i * dimensions, (i + 1) * dimensions);
    const matches = findCandidates([row.mention], () => vector, TOP, index);
    return {
      fold: foldOf(row.doc),
      clinical: row.corpus === 'clinical',
      weight: row.corpus === 'clinical' ? CLINICAL_WEIGHT : 1,
      features: matchFeatures(matches),
      right: matches.map((match) => gold.has(match.code)),
    };
  });
}

interface Answer {
  readonly confidence: number;
  readonly right: boolean;
  readonly clinical: boolean;
}

/** Held-out answers: for each question the best candidate's probability and whether it is right. */
function crossValidate(questions: readonly HeldOut[]): readonly Answer[] {
  const answers: Answer[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const calibration = {
      id: 'fold',
      weights: fitChoice(questions.filter((question) => question.fold !== fold)),
    };
    for (const { features, right, clinical } of questions.filter((question) => question.fold === fold)) {
      const chances = probabilities(features, calibration);
      const best = chances.indexOf(Math.max(...chances));
      if (best >= 0) answers.push({ confidence: chances[best]!, right: right[best]!, clinical });
    }
  }
  return answers;
}

function report(answers: readonly Answer[]): string {
  const bins = Array.from({ length: 10 }, () => ({ confidence: 0, right: 0 }));
  for (const { confidence, right } of answers) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))]!;
    bin.confidence += confidence;
    bin.right += right ? 1 : 0;
  }
  const error = bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / answers.length;
  const linked = answers.filter(({ confidence }) => confidence >= LINKED_AT);
  const share = (part: readonly Answer[]): string =>
    (part.filter(({ right }) => right).length / Math.max(1, part.length)).toFixed(3);
  return [
    `n ${answers.length}`,
    `acc@1 ${share(answers)}`,
    `expected calibration error ${error.toFixed(3)}`,
    `linked (at ${LINKED_AT}) ${(linked.length / answers.length).toFixed(3)} of them, precision ${share(linked)}`,
  ].join(', ');
}

async function main(folder: string | undefined): Promise<void> {
  if (folder === undefined)
    throw new Error('name the folder of a Mondo index: npm run fit:calibration -- INDEX');
  const rows = await readGold();
  const sets = [
    {
      name: 'terminologyCalibration',
      id: 'terminology-1',
      index: await openIndexFolder(folder),
      codesOf: (row: GoldRow) => row.gold,
      asked: rows.filter((row) => row.gold.length > 0),
    },
    {
      name: 'starterCalibration',
      id: 'starter-1',
      index: await buildStarterIndex(),
      codesOf: (row: GoldRow) => (row.gold_sct ?? []).flatMap((code) => [code, alsoRight[code] ?? code]),
      // a gold concept without a SNOMED code says nothing about the starter's
      asked: rows.filter(
        (row) =>
          (row.gold_sct?.length ?? 0) > 0 && (row.corpus === 'clinical' || !SHORT_FORM.test(row.mention)),
      ),
    },
  ];
  const tables: string[] = [];
  for (const { name, id, index, codesOf, asked } of sets) {
    const questions = await questionsFor(asked, codesOf, index);
    const answers = crossValidate(questions);
    const summary = [
      `all: ${report(answers)}`,
      `clinical notes: ${report(answers.filter(({ clinical }) => clinical))}`,
    ];
    process.stderr.write(`${name}\n  ${summary.join('\n  ')}\n`);
    tables.push(table(name, { id, weights: fitChoice(questions) }, summary));
  }
  await writeFile(
    join(import.meta.dirname, '../src/link/default-calibration.ts'),
    `/** Written by \`npm run fit:calibration\`. Do not edit by hand. */\nimport type { Calibration } from './calibrate.ts';\n\n${tables.join('\n')}`,
  );
}

function table(name: string, { id, weights }: Calibration, summary: readonly string[]): string {
  const lines = Object.entries(weights)
    .map(([feature, weight]) => [feature, Number(weight.toFixed(4))] as const)
    .filter(([, weight]) => weight !== 0)
    .map(([feature, weight]) => {
      const key = /^\w+$/.test(feature) ? feature : `'${feature}'`;
      return `    ${key}: ${weight},\n`;
    });
  const comment = ['Cross-validated in 5 folds over documents.', ...summary]
    .map((line) => ` * ${line}\n`)
    .join('');
  return `/**\n${comment} */\nexport const ${name}: Calibration = {\n  id: '${id}',\n  weights: {\n${lines.join('')}  },\n};\n`;
}

await main(process.argv[2]);
