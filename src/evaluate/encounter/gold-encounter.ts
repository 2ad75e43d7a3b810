import * as z from 'zod';
import { ClincodeError } from '../../errors.ts';
import { parseInput } from '../../note/invalid-input.ts';
import { idSchema } from '../../note/note-input.ts';

export const singleFields = ['name', 'age', 'race', 'gender', 'reason', 'encounter_type'] as const;
export const listFields = ['procedures', 'medications'] as const;
export const encounterFields = [...singleFields, ...listFields] as const;

export type SingleField = (typeof singleFields)[number];
export type ListField = (typeof listFields)[number];
export type EncounterField = (typeof encounterFields)[number];

/** Values in the wording of the note or of the gold; `null` is not stated. */
export type EncounterValues = { readonly [Field in SingleField]: string | number | null } & {
  readonly [Field in ListField]: readonly string[];
};

export interface GoldEncounter {
  readonly id: string;
  readonly text: string;
  readonly values: EncounterValues;
  /** Kind of note, by which the figures are told apart. */
  readonly style: string;
  /** Fields that the note does not state though the record has them: not scored. */
  readonly unscored: ReadonlySet<string>;
}

const single = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => value ?? null);
const list = z
  .array(z.string())
  .nullish()
  .transform((value) => value ?? []);

export const encounterDataSchema = z.looseObject(
  {
    name: single,
    age: single,
    race: single,
    gender: single,
    reason: single,
    encounter_type: single,
    procedures: list,
    medications: list,
  },
  'expected an object with the fields of an encounter',
);

const goldSchema = z.looseObject(
  {
    id: idSchema,
    note: z.string('expected text').nullish(),
    text: z.string('expected text').nullish(),
    encounter_data: encounterDataSchema,
    style: z.string('expected text').nullish(),
    not_in_note: z.array(z.string()).nullish(),
  },
  'expected a JSON object',
);

/** @throws ClincodeError `invalid_input` with the field */
export function parseGoldEncounter(json: unknown): GoldEncounter {
  const {
    id,
    note,
    text,
    encounter_data: values,
    style,
    not_in_note: notInNote,
  } = parseInput(goldSchema, json);
  const read = text ?? note;
  if (read === null || read === undefined)
    throw new ClincodeError('invalid_input', 'text: expected text, as "text" or "note"');
  return { id: id ?? '', text: read, values, style: style ?? 'notes', unscored: new Set(notInNote ?? []) };
}
