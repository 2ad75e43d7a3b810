/** Known values of this patient, given by the caller, so that they are found even where no pattern would. */
export interface PatientProbes {
  readonly names?: readonly string[];
  readonly birthDate?: string;
  readonly mrn?: string;
  readonly identifiers?: readonly string[];
  readonly phones?: readonly string[];
  readonly emails?: readonly string[];
  readonly addresses?: readonly string[];
  readonly relatives?: readonly string[];
}

/** What rules of maps to other code systems ask of the patient. No identifier: it is looked for nowhere in the text. */
export interface PatientFacts {
  readonly ageYears?: number;
  readonly sex?: 'female' | 'male';
}

/** A note as the caller sent it. Offsets of every result are into `text`, UTF-16. */
export interface ClinicalNote {
  readonly id: string;
  readonly text: string;
  readonly patient?: PatientProbes;
  readonly facts?: PatientFacts;
}
