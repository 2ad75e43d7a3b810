import type { Command } from 'commander';
import type { CliTools } from '../tools.ts';
import { evaluateAssertCommand } from './evaluate-assert.ts';
import { evaluateCodeCommand } from './evaluate-code.ts';
import { evaluateDeidentifyCommand } from './evaluate-deidentify.ts';
import { evaluateEmbeddersCommand } from './evaluate-embedders.ts';
import { evaluateEncountersCommand } from './evaluate-encounters.ts';
import { evaluateExtractCommand } from './evaluate-extract.ts';
import { evaluateLinkCommand } from './evaluate-link.ts';

/** What is measured, a command each. */
export function evaluateCommands(program: Command, tools: CliTools): void {
  const evaluate = program.command('evaluate').description('measure against gold data');
  evaluateLinkCommand(evaluate, tools);
  evaluateEmbeddersCommand(evaluate, tools);
  evaluateDeidentifyCommand(evaluate, tools);
  evaluateExtractCommand(evaluate, tools);
  evaluateAssertCommand(evaluate, tools);
  evaluateEncountersCommand(evaluate, tools);
  evaluateCodeCommand(evaluate, tools);
}
