/**
 * What counts as a mention, after those who annotated: abstracts as NCBI disease, BC5CDR (symptoms that a drug
 * causes too) and BioRED do, case reports as MACCROBAT, clinical notes with disorders only, and with findings.
 */
export const styles = ['ncbi', 'bc5cdr', 'biored', 'maccrobat', 'clinical', 'findings'] as const;

export type Style = (typeof styles)[number];

/** A case report is told like a note, and what its annotators left out a coder would not. */
export const noteStyles: ReadonlySet<Style> = new Set(['clinical', 'findings', 'maccrobat']);
