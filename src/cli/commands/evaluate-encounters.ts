import { basename } from 'node:path';
import type { Command } from 'commander';
import * as z from 'zod';
import { ClincodeError } from '../../errors.ts';
import { encounterReport, encounterReportText } from '../../evaluate/encounter/encounter-report.ts';
import {
  type EncounterValues,
  encounterDataSchema,
  type GoldEncounter,
  parseGoldEncounter,
} from '../../evaluate/encounter/gold-encounter.ts';
import { scoreEncounters } from '../../evaluate/encounter/score-encounters.ts';
import { extractEncounter } from '../../extract/encounter/extract-encounter.ts';
import { parseInput } from '../../note/invalid-input.ts';
import { idSchema } from '../../note/note-input.ts';
import { encounterRow } from '../../result/encounter-row.ts';
import { version } from '../../version.ts';
import { assertApart } from '../apart.ts';
import { openOutput } from '../lines.ts';
import { progressBar } from '../progress.ts';
import { readRows } from '../read-rows.ts';
import { useColour } from '../shared.ts';
import type { CliTools } from '../tools.ts';

interface EvaluateEncountersOptions {
  readonly gold: string;
  readonly pred?: string;
  readonly extractor: string;
  readonly json?: true;
  readonly errors?: string;
}

export function evaluateEncountersCommand(evaluate: Command, tools: CliTools): void {
  evaluate
    .command('encounters')
    .description('score the fields of encounters: exact match, F1 of lists, by style of note')
    .requiredOption('--gold <file>', 'NDJSON of {"id","note","encounter_data","style"?,"not_in_note"?}')
    .option('--pred <file>', 'score these answers, as "extract encounter" writes them, instead of reading')
    .option('--extractor <id>', `what reads the notes: ${tools.encounterExtractors.join(', ')}`, 'local')
    .option('--json', 'one JSON object instead of tables')
    .option('--errors <file>', 'every wrong field as NDJSON; it quotes the notes, so keep it where they are')
    .addHelpText('after', examples)
    .action((options: EvaluateEncountersOptions) => evaluateEncounters(options, tools));
}

async function evaluateEncounters(options: EvaluateEncountersOptions, tools: CliTools): Promise<void> {
  if (options.errors === '-')
    throw new ClincodeError('invalid_config', '--errors quotes the notes: name a file, not stdout');
  await assertApart([options.gold, options.pred], { '--errors': options.errors });
  const { stdin, stdout, stderr } = tools.terminal;
  const gold = await readRows(options.gold, parseGoldEncounter, stdin);
  if (gold.length === 0) throw new ClincodeError('invalid_input', 'no annotated note to score');
  const errors = options.errors === undefined ? undefined : await openOutput(options.errors, stdout);
  const answers =
    options.pred === undefined
      ? await readNotes(gold, options.extractor, tools)
      : await readAnswers(options.pred, tools);
  const missing = gold.filter(({ id }) => !answers.has(id)).length;
  if (missing > 0) stderr.write(`note: ${missing} notes have no answer and count as stating nothing\n`);
  const score = scoreEncounters(gold, (id) => answers.get(id));
  await errors?.write(score.errors.map((error) => `${JSON.stringify(error)}\n`).join(''));
  await errors?.close();
  const output = await openOutput('-', stdout);
  const text = options.json
    ? JSON.stringify({
        software: `clincode ${version}`,
        gold: basename(options.gold),
        ...encounterReport(score),
      })
    : encounterReportText(score, { width: stdout.columns ?? 120, colour: useColour(tools) });
  await output.write(`${text}\n`);
}

type Answers = ReadonlyMap<string, EncounterValues>;

async function readNotes(
  gold: readonly GoldEncounter[],
  extractor: string,
  tools: CliTools,
): Promise<Answers> {
  const languageModel = await tools.encounterModel(extractor);
  const ports = { recognizers: await tools.recognizers(), ...(languageModel && { languageModel }) };
  const bar = progressBar('reading', gold.length, tools.terminal.stderr);
  const answers = new Map<string, EncounterValues>();
  try {
    for (const [i, { id, text }] of gold.entries()) {
      answers.set(id, encounterRow(await extractEncounter({ id, text }, ports)).encounter_data);
      bar.to(i + 1);
    }
  } finally {
    bar.stop();
  }
  return answers;
}

const answerSchema = z.looseObject({ id: idSchema, encounter_data: encounterDataSchema });

async function readAnswers(path: string, tools: CliTools): Promise<Answers> {
  const rows = await readRows(path, (json) => parseInput(answerSchema, json), tools.terminal.stdin);
  return new Map(rows.map(({ id, encounter_data: values }) => [id ?? '', values]));
}

const examples = `
Examples:
  $ clincode evaluate encounters --gold annotated.ndjson.gz
  $ clincode evaluate encounters --gold annotated.ndjson --errors errors.ndjson
  $ clincode evaluate encounters --gold annotated.ndjson --pred other-tool.ndjson --json`;
