/**
 * Fits the learned opinion on assertion and writes src/extract/opinion/opinion-weights.ts.
 *   npm run fit:assertion [-- --dry-run] [--no-folds]
 * Notes: clinical/dev of ../shared/data (or CLINCODE_DATA), test/fixtures/coded-notes/made-up.ndjson, and the sentences of the tests of the
 * rules. Every figure is of notes that the opinion at work was not fitted on: of another fold, or of another writer. Run it again when rules change.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultRecognizers } from '../../src/deidentify/recognizers/index.ts';
import { type Answer, byBoth, byRules, bySingle, figureLine, tableHead } from './figures.ts';
import { fitOpinion } from './fit-opinion.ts';
import { FOLDS, labelledNotes, sentenceSources } from './labelled-notes.ts';
import { tableSentences } from './table-sentences.ts';
import { type NoteRows, rowsOf } from './training-rows.ts';
import { writeOpinion } from './write-opinion.ts';

const { values: given } = parseArgs({
  options: {
    'dry-run': { type: 'boolean', default: false },
    'no-folds': { type: 'boolean', default: false },
  },
});
const data = process.env.CLINCODE_DATA ?? join(import.meta.dirname, '../../../shared/data');
const say = (text: string): void => void process.stderr.write(`${text}\n`);

const gold = await labelledNotes(data, defaultRecognizers());
const rows = rowsOf([...gold, ...tableSentences()]);
say(`${rows.right.length} mentions of ${rows.notes.length} texts`);
const writers = [...new Set(gold.map(({ source }) => source))].filter((source) => source !== 'dev');
const table = [...tableHead];

interface Tried {
  readonly of: NoteRows;
  readonly all: readonly Answer[];
  readonly disorders: readonly Answer[];
  readonly single: readonly Answer[];
}

/** Opinions that are each fitted without some notes, asked of these. */
function tried(without: readonly ((one: NoteRows) => boolean)[]): readonly Tried[] {
  return without.flatMap((isOut) => {
    const out = rows.notes.filter(isOut);
    const ids = new Set(out.map(({ note }) => note.id));
    const { model } = fitOpinion(rows, ({ id }) => !ids.has(id));
    return out.map((of) => ({
      of,
      all: byBoth(of, 'all', model),
      disorders: byBoth(of, 'disorders', model),
      single: bySingle(of, model),
    }));
  });
}

function tell(name: string, some: readonly Tried[]): void {
  const line = (by: string, answersOf: (one: Tried) => readonly Answer[]): void =>
    void table.push(figureLine(name, by, some.flatMap(answersOf)));
  line('rules', ({ of }) => byRules(of, 'all'));
  line('both', ({ all }) => all);
  line('both, each alone', ({ single }) => single);
  line('disorders, rules', ({ of }) => byRules(of, 'disorders'));
  line('disorders, both', ({ disorders }) => disorders);
}

if (!given['no-folds']) {
  const folds = Array.from({ length: FOLDS }, (_, fold) => (one: NoteRows) => one.note.fold === fold);
  const byFolds = tried(folds);
  tell(
    'made-up notes, by folds',
    byFolds.filter(({ of }) => writers.includes(of.note.source)),
  );
  tell(
    'clinical/dev, by folds',
    byFolds.filter(({ of }) => of.note.source === 'dev'),
  );
  tell(
    'sentences of tests, by folds',
    byFolds.filter(({ of }) => sentenceSources.has(of.note.source)),
  );
  for (const writer of writers)
    tell(`writer ${writer}, of the others`, tried([({ note }) => note.source === writer]));
  say(table.join('\n'));
}
if (!given['dry-run'])
  await writeOpinion(
    fitOpinion(rows, () => true),
    given['no-folds'] ? [] : table,
  );
