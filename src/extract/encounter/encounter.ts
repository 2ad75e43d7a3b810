import type { Span } from '../../note/span.ts';

/** A value of the encounter with the place that says so. `text.slice(span.start, span.end)` is what the note has there. */
export interface Stated<Value> {
  readonly value: Value;
  readonly span: Span;
}

export const genders = ['female', 'male', 'other'] as const;

export type Gender = (typeof genders)[number];

/** Races of the US census (OMB directive 15) in the words of the founding documents' data, lower case. */
export const races = [
  'white',
  'black or african american',
  'asian',
  'american indian or alaska native',
  'native hawaiian or other pacific islander',
  'hispanic or latino',
  'other',
] as const;

export type Race = (typeof races)[number];

/** What a note says of the patient by name; it never leaves the machine. */
export interface Demographics {
  /** Given name first, without title: "TREMBLAY, ADDIE" is "Addie Tremblay". */
  readonly name?: Stated<string>;
  /** Completed years; 0 below one year. */
  readonly age?: Stated<number>;
  readonly race?: Stated<Race>;
  readonly gender?: Stated<Gender>;
}

/** What the encounter was, in the note's own words: each value is the text of its span. */
export interface EncounterFacts {
  readonly reason?: Stated<string>;
  readonly encounterType?: Stated<string>;
  /** Performed at this encounter; what is planned, declined or past is not among them. */
  readonly procedures: readonly Stated<string>[];
  /** Prescribed, ordered or started at this encounter, with strength and form, without directions. */
  readonly medications: readonly Stated<string>[];
}

/** The founding documents' second schema. What the note does not say is absent, never guessed. */
export interface Encounter extends Demographics, EncounterFacts {}
