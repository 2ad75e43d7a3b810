import type { Command } from 'commander';
import type { CliTools } from '../tools.ts';
import { evaluateCodeCommand } from './evaluate-code.ts';
import { evaluateDeidentifyCommand } from './evaluate-deidentify.ts';
import { evaluateEmbeddersCommand } from './evaluate-embedders.ts';
import { evaluateEncountersCommand } from './evaluate-encounters.ts';
import { evaluateLinkCommand } from './evaluate-link.ts';

/** `evaluate link`, `evaluate embedders`, `evaluate deidentify`, `evaluate encounters`, `evaluate code`. */
export function evaluateCommands(program: Command, tools: CliTools): void {
  const evaluate = program.command('evaluate').description('measure against gold data');
  evaluateLinkCommand(evaluate, tools);
  evaluateEmbeddersCommand(evaluate, tools);
  evaluateDeidentifyCommand(evaluate, tools);
  evaluateEncountersCommand(evaluate, tools);
  evaluateCodeCommand(evaluate, tools);
}
