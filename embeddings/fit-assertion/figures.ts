import type { Assertion } from '../../src/extract/assertion/assertion.ts';
import type { OpinionModel } from '../../src/extract/opinion/opinion-model.ts';
import { secondOpinion } from '../../src/extract/opinion/second-opinion.ts';
import type { NoteRows } from './training-rows.ts';

const parts = ['polarity', 'certainty', 'temporality', 'experiencer'] as const;

/** Relatives' diseases are of no time: "mother had a stroke" is family. */
export function isRight(part: (typeof parts)[number], said: Assertion, right: Assertion): boolean {
  if (said[part] === right[part]) return true;
  return part === 'temporality' && right.experiencer === 'family' && said.temporality !== 'hypothetical';
}

export interface Answer {
  readonly said: Assertion;
  readonly right: Assertion;
}

/** Which mentions of a note are asked about. */
export type Which = 'all' | 'disorders';

const chosen = ({ note, mentions }: NoteRows, which: Which) =>
  mentions.flatMap((mention, i) =>
    which === 'disorders' && note.mentions[i]!.isFinding ? [] : [{ mention, right: note.mentions[i]!.right }],
  );

export const byRules = (of: NoteRows, which: Which): readonly Answer[] =>
  chosen(of, which).map(({ mention, right }) => ({ said: mention.rules.assertion, right }));

export function byBoth(of: NoteRows, which: Which, model: OpinionModel): readonly Answer[] {
  const asked = chosen(of, which);
  const { note, structure } = of;
  const said = secondOpinion(
    note.text,
    structure,
    asked.map(({ mention }) => mention),
    model,
  );
  return asked.map(({ right }, i) => ({ said: said[i]!, right }));
}

/** Each mention without the others, as the command `assert` is asked. */
export function bySingle(of: NoteRows, model: OpinionModel): readonly Answer[] {
  const { note, structure } = of;
  return chosen(of, 'all').map(({ mention, right }) => ({
    said: secondOpinion(note.text, structure, [mention], model)[0]!,
    right,
  }));
}

export const tableHead = [
  '| mentions of | n | by | polarity | certainty | temporality | experiencer | all four |',
  '|---|---|---|---|---|---|---|---|',
];

export function figureLine(name: string, by: string, answers: readonly Answer[]): string {
  const share = (hit: number): string => (hit / answers.length).toFixed(3).replace(/^0/, '');
  const cells = parts.map((part) =>
    share(answers.filter(({ said, right }) => isRight(part, said, right)).length),
  );
  const all = answers.filter(({ said, right }) => parts.every((part) => isRight(part, said, right)));
  return `| ${name} | ${answers.length} | ${by} | ${cells.join(' | ')} | ${share(all.length)} |`;
}
