import { type Command, Option } from 'commander';
import { ClincodeError } from '../../errors.ts';
import { problem, type ReleaseProblem, validationText } from '../../releases/release-problems.ts';
import { mapTargetKey, validateRelease } from '../../releases/validate-release.ts';
import { codeSystems } from '../../terminology/code-system.ts';
import type { Concept } from '../../terminology/concept.ts';
import { parseConcept } from '../../terminology/concept-schema.ts';
import { assertApart } from '../apart.ts';
import { openInput, openOutput, readLines } from '../lines.ts';
import { notice, SOME_FAILED } from '../shared.ts';
import type { CliTools } from '../tools.ts';

interface ValidateOptions {
  readonly index?: string;
  readonly system?: string;
  readonly targets?: string;
  readonly out?: string;
  readonly format: 'text' | 'json';
}

/** `ontology validate`. */
export function validateCommand(ontology: Command, tools: CliTools): void {
  ontology
    .command('validate')
    .description('look for what is wrong with a release: check digits, circles, orphans, duplicates, maps')
    .argument('[concepts...]', 'concepts NDJSON; or --index')
    .option('--index <folder>', 'index folder whose concepts are checked')
    .option('--system <uri>', 'code system of the codes; of files: default SNOMED CT')
    .option('--targets <file>', 'codes that maps may lead to: first column of a table, or concepts NDJSON')
    .option('--out <file>', 'NDJSON of every problem: kind, severity, codes, detail')
    .addOption(
      new Option('--format <form>', 'how the counts are written').choices(['text', 'json']).default('text'),
    )
    .addHelpText(
      'after',
      '\nExample:\n  $ clincode ontology validate concepts.ndjson --targets icd10cm.tsv --out problems.ndjson',
    )
    .action(async (paths: readonly string[], options: ValidateOptions, command: Command) => {
      if (paths.length > 0 === (options.index !== undefined))
        command.error('error: name concepts NDJSON or an --index, and not both');
      await assertApart([...paths, options.targets], { '--out': options.out });
      const { stdout } = tools.terminal;
      const given =
        options.index === undefined ? await readRelease(paths) : await indexRelease(options.index, tools);
      const targets = options.targets === undefined ? undefined : await readTargets(options.targets);
      const { summary, problems } = validateRelease(given.concepts, {
        system: options.system ?? given.system,
        read: given.read,
        ...(targets && { targets }),
      });
      if (options.out !== undefined) {
        const output = await openOutput(options.out, stdout);
        for (const row of problems) await output.write(`${JSON.stringify(row)}\n`);
        await output.close();
      }
      const text = options.format === 'json' ? JSON.stringify(summary) : validationText(summary);
      await (await openOutput('-', stdout)).write(`${text}\n`);
      if (summary.errors > 0) process.exitCode = SOME_FAILED;
    });
}

interface ReadRelease {
  readonly concepts: readonly Concept[];
  readonly read: readonly ReleaseProblem[];
  readonly system: string;
}

/** Unlike `index build`, which stops at the first bad line, this tells all of them. */
async function readRelease(paths: readonly string[]): Promise<ReadRelease> {
  const concepts = new Map<string, Concept>();
  const read: ReleaseProblem[] = [];
  for (const path of paths) {
    for await (const { number, text } of readLines(await openInput(path))) {
      const place = `${path}:${number}`;
      if (text?.trim() === '') continue;
      try {
        const json: unknown = JSON.parse(text ?? '');
        const code = codeOf(json);
        if (code !== undefined && isNameless(json)) {
          read.push(problem('preferred-term-missing', [code], `${place}: no name`));
          continue;
        }
        const concept = parseConcept(json, number);
        if (concepts.has(concept.code))
          read.push(problem('duplicate-code', [concept.code], `${place}: ${concept.name}`));
        else concepts.set(concept.code, concept);
      } catch (error) {
        const reason = error instanceof ClincodeError ? error.message : 'not JSON, or not UTF-8';
        read.push(problem('unreadable', [], `${place}: ${reason}`));
      }
    }
  }
  return { concepts: [...concepts.values()], read, system: codeSystems.snomedCt };
}

function codeOf(json: unknown): string | undefined {
  const { code, id } = (json ?? {}) as { code?: unknown; id?: unknown };
  const given = code ?? id;
  return typeof given === 'string' && given !== '' ? given : undefined;
}

function isNameless(json: unknown): boolean {
  const { name } = json as { name?: unknown };
  return name === undefined || name === null || (typeof name === 'string' && name.trim() === '');
}

async function indexRelease(folder: string, tools: CliTools): Promise<ReadRelease> {
  const { concepts, manifest } = await tools.openIndex(folder, notice(tools));
  return {
    concepts: Array.from({ length: concepts.conceptCount }, (_, ordinal) => concepts.conceptAt(ordinal)),
    read: [],
    system: manifest.codeSystem.uri,
  };
}

async function readTargets(path: string): Promise<ReadonlySet<string>> {
  const targets = new Set<string>();
  for await (const { number, text } of readLines(await openInput(path))) {
    if (text === undefined) throw new ClincodeError('file_unreadable', `${path}:${number}: not UTF-8`);
    const written = text.trim();
    const code = written.startsWith('{')
      ? parseConcept(JSON.parse(written), number).code
      : written.split(/[\t,]/)[0]!;
    if (code !== '') targets.add(mapTargetKey(code));
  }
  return targets;
}
