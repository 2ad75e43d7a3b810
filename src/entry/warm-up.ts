import { type CodingPorts, codeNote } from '../pipeline.ts';

/** A made-up note that touches every stage. */
const text = `Date: 01/02/2024
Patient: Doe, Jane
MRN: 1234567
HPI: 60 y.o. with T2DM, HTN and COPD. Denies chest pain, fever or cough. Seen by Dr. Roe at Lakeview Medical Center.
PMH: CKD stage 3, possible atrial fibrillation, pneumonia in 2019
FH: mother had breast cancer. Return if dyspnea develops.
Plan: call 555-0100, follow up in 2 weeks.
`;
const ROUNDS = 40;

/**
 * Runs the data path until its patterns are compiled and its code is hot, so that the first callers after a
 * start, or after another index came, do not wait for that. Takes well under a second, in turns.
 */
export async function warmUp(ports: CodingPorts, nextTurn: () => Promise<void>): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    await codeNote({ id: 'warm-up', text }, ports);
    await nextTurn();
  }
}
