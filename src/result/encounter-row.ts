import type { Stated } from '../extract/encounter/encounter.ts';
import type { ExtractedEncounter } from '../extract/encounter/extract-encounter.ts';
import type { Disclosure } from '../extract/mention-extractor.ts';
import type { Span } from '../note/span.ts';
import { version } from '../version.ts';

/** The founding documents' second schema, with their names of fields. `null`: the note does not say. */
export interface EncounterData {
  readonly name: string | null;
  readonly age: number | null;
  readonly race: string | null;
  readonly gender: string | null;
  readonly reason: string | null;
  readonly procedures: readonly string[];
  readonly medications: readonly string[];
  readonly encounter_type: string | null;
}

/** Where the values stand in the caller's text, field by field. */
export type EncounterSpans = {
  readonly [Field in keyof EncounterData]: EncounterData[Field] extends readonly string[]
    ? readonly Span[]
    : Span | null;
};

/** What `extract encounter` writes for a note, and what /v1/extract/encounter answers. */
export interface EncounterRow {
  readonly id: string;
  readonly encounter_data: EncounterData;
  readonly spans: EncounterSpans;
  readonly provenance: {
    readonly software: string;
    readonly extractor: { readonly id: string; readonly version: string };
    readonly disclosure?: Disclosure;
  };
  readonly warnings: readonly string[];
}

export function encounterRow({
  id,
  encounter,
  extractor,
  disclosure,
  warnings,
}: ExtractedEncounter): EncounterRow {
  const { name, age, race, gender, reason, encounterType, procedures, medications } = encounter;
  const span = (stated: Stated<unknown> | undefined): Span | null => stated?.span ?? null;
  return {
    id,
    encounter_data: {
      name: name?.value ?? null,
      age: age?.value ?? null,
      race: race?.value ?? null,
      gender: gender?.value ?? null,
      reason: reason?.value ?? null,
      procedures: procedures.map(({ value }) => value),
      medications: medications.map(({ value }) => value),
      encounter_type: encounterType?.value ?? null,
    },
    spans: {
      name: span(name),
      age: span(age),
      race: span(race),
      gender: span(gender),
      reason: span(reason),
      procedures: procedures.map((item) => item.span),
      medications: medications.map((item) => item.span),
      encounter_type: span(encounterType),
    },
    provenance: { software: `clincode ${version}`, extractor, ...(disclosure && { disclosure }) },
    warnings,
  };
}
