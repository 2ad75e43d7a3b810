import { readStructure } from '../../note/note-structure.ts';
import type { Encounter } from './encounter.ts';
import { findAge } from './find-age.ts';
import { findEncounterType } from './find-encounter-type.ts';
import { findGender } from './find-gender.ts';
import { findMedications, findProcedures } from './find-items.ts';
import { findName } from './find-name.ts';
import { findRace } from './find-race.ts';
import { findReason } from './find-reason.ts';
import { readLabels } from './read-labels.ts';
import { readRecords } from './read-records.ts';

/** Changes whenever the rules find something else. */
export const encounterRulesVersion = '3';

/**
 * The encounter by rules alone: labels, tables and prose of notes. Spans are in `text`; what the note does not say is absent.
 * @example readEncounter('Mr. Ode is a 74-year-old man who presents for gout.').reason?.value === 'gout'
 */
export function readEncounter(text: string): Encounter {
  const structure = readStructure(text);
  const labels = [...readRecords(text), ...readLabels(text, structure)];
  const name = findName(text, labels, structure);
  const age = findAge(text, labels, structure);
  const race = findRace(text, labels, structure, age?.span);
  const gender = findGender(text, labels, structure, age?.span);
  const reason = findReason(text, labels, structure);
  const encounterType = findEncounterType(text, labels, structure);
  return {
    ...(name && { name }),
    ...(age && { age }),
    ...(race && { race }),
    ...(gender && { gender }),
    ...(reason && { reason }),
    ...(encounterType && { encounterType }),
    procedures: findProcedures(text, labels, structure),
    medications: findMedications(text, labels, structure),
  };
}
