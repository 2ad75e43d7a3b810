/** A row that was not taken although the format has a place for it. */
export interface RefusedRow {
  readonly source: string;
  /** Line of the file, or place in its list where the format has no lines; 0 for the whole. */
  readonly row: number;
  readonly reason: string;
  /** The code that the reason is about. */
  readonly subject?: string;
}

/** Rows of one kind, by what became of them: `rows` = `kept` + those left out + those refused. */
export interface FileReport {
  readonly source: string;
  readonly rows: number;
  readonly kept: number;
  /** Rows that the import has no use for by its rules, such as "inactive description". */
  readonly leftOut: Readonly<Record<string, number>>;
  /** The same of parts of rows that are kept. */
  readonly partsLeftOut: Readonly<Record<string, number>>;
  readonly refused: number;
}

/** Counts the rows of one file. Each row is told once: kept, left out or refused. */
export interface FileTally {
  keep(): void;
  leaveOut(reason: string): void;
  leaveOutPart(reason: string): void;
  refuse(row: number, reason: string, subject?: string): void;
  /** Something is wrong that is no row, such as a part of a row that is kept. It is in the list, and not in the counts of rows. */
  remark(row: number, reason: string, subject?: string): void;
}

/** Counts and refusals of an import. */
export interface ImportTally {
  of(source: string): FileTally;
  readonly refused: readonly RefusedRow[];
  reports(): readonly FileReport[];
}

export function createTally(): ImportTally {
  const refused: RefusedRow[] = [];
  const files = new Map<string, { tally: FileTally; report(): FileReport }>();
  return {
    refused,
    of(source) {
      const known = files.get(source);
      if (known !== undefined) return known.tally;
      const file = tallyOf(source, refused);
      files.set(source, file);
      return file.tally;
    },
    reports: () => Array.from(files.values(), ({ report }) => report()),
  };
}

function tallyOf(source: string, list: RefusedRow[]) {
  let kept = 0;
  let refusedRows = 0;
  const leftOut = new Map<string, number>();
  const partsLeftOut = new Map<string, number>();
  const count = (counts: Map<string, number>, reason: string): void =>
    void counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const remark: FileTally['remark'] = (row, reason, subject) => {
    list.push({ source, row, reason, ...(subject !== undefined && { subject }) });
  };
  const tally: FileTally = {
    keep() {
      kept++;
    },
    leaveOut: (reason) => count(leftOut, reason),
    leaveOutPart: (reason) => count(partsLeftOut, reason),
    refuse(row, reason, subject) {
      refusedRows++;
      remark(row, reason, subject);
    },
    remark,
  };
  const report = (): FileReport => {
    const left = [...leftOut.values()].reduce((sum, rows) => sum + rows, 0);
    return {
      source,
      rows: kept + left + refusedRows,
      kept,
      leftOut: Object.fromEntries(leftOut),
      partsLeftOut: Object.fromEntries(partsLeftOut),
      refused: refusedRows,
    };
  };
  return { tally, report };
}
