import { type Command, Option } from 'commander';
import { conceptDetail } from '../../browse/concept-detail.ts';
import { detailText, foundText } from '../../browse/detail-text.ts';
import { findConcepts } from '../../browse/find-concepts.ts';
import { isAOf } from '../../browse/subsumption.ts';
import { parseTyped } from '../../browse/typed.ts';
import { ClincodeError } from '../../errors.ts';
import { openOutput } from '../lines.ts';
import { notice, positive } from '../shared.ts';
import type { CliTools } from '../tools.ts';

interface BrowseOptions {
  readonly index?: string;
  readonly format: 'text' | 'json';
}

/** `ontology search`, `ontology show`, `ontology subsumes`. */
export function browseCommands(ontology: Command, tools: CliTools): void {
  const print = async (text: string): Promise<void> =>
    (await openOutput('-', tools.terminal.stdout)).write(`${text}\n`);

  browseCommand(ontology, 'search', 'find concepts by how their terms begin; words may be misspelt')
    .argument('<text...>', 'what is typed: "diab mell", "migrane", a code')
    .option('--top <n>', 'concepts to show', positive, 10)
    .addHelpText('after', '\nExample:\n  $ clincode ontology search diab mell --index ./index')
    .action(async (words: readonly string[], options: BrowseOptions & { top: number }) => {
      const typed = parseTyped(words.join(' '), 'text');
      const index = await tools.openIndex(options.index, notice(tools));
      const results = findConcepts(typed, options.top, index);
      await print(options.format === 'json' ? JSON.stringify({ results }) : foundText(results));
    });

  browseCommand(ontology, 'show', 'everything that the index has of a concept')
    .argument('<code>', 'code of the concept')
    .addHelpText('after', '\nExample:\n  $ clincode ontology show 44054006')
    .action(async (code: string, options: BrowseOptions) => {
      const { concepts } = await tools.openIndex(options.index, notice(tools));
      const detail = conceptDetail(code, concepts);
      if (detail === undefined) throw new ClincodeError('not_found', `the index has no concept ${code}`);
      await print(options.format === 'json' ? JSON.stringify(detail) : detailText(detail));
    });

  browseCommand(ontology, 'subsumes', 'how two concepts stand to each other: subsumes, subsumed-by, …')
    .argument('<code>')
    .argument('<other>')
    .addHelpText('after', '\nExample:\n  $ clincode ontology subsumes 73211009 44054006')
    .action(async (code: string, other: string, options: BrowseOptions) => {
      const { concepts } = await tools.openIndex(options.index, notice(tools));
      const [one, two] = [code, other].map((asked) => {
        const ordinal = concepts.ordinalOf(asked);
        if (ordinal < 0) throw new ClincodeError('not_found', `the index has no concept ${asked}`);
        return ordinal;
      });
      const outcome = isAOf(concepts).subsumption(one!, two!);
      await print(options.format === 'json' ? JSON.stringify({ code, other, outcome }) : outcome);
    });
}

function browseCommand(ontology: Command, name: string, description: string): Command {
  return ontology
    .command(name)
    .description(description)
    .option('--index <folder>', 'index folder; default: the starter ontology')
    .addOption(new Option('--format <form>', 'how it is written').choices(['text', 'json']).default('text'));
}
