import type { Span } from '../../note/span.ts';
import type { GoldNote, GoldPhi, ProtectedSpan } from './gold-note.ts';

/** Spans that were found or must be. */
export interface Tally {
  readonly n: number;
  /** Wholly covered; of protected spans, touched. */
  readonly hit: number;
  /** Covered in part. */
  readonly partial: number;
}

/** What went wrong at one place. */
export interface PhiError extends Span {
  readonly id: string;
  /** `leak`: nothing of an identifier was covered; `partial`: some; `damage`: protected text was; `over`: other text was. */
  readonly kind: 'leak' | 'partial' | 'damage' | 'over';
  readonly category: string;
  readonly type: string;
}

/** Figures of a run over gold notes. Only letters and digits count: punctuation says nothing. */
export interface PhiScore {
  readonly notes: number;
  readonly spans: Tally;
  /** Of the identifiers that Safe Harbor lists. */
  readonly strict: Tally;
  /** Notes without a leak, even in part, of any identifier, and of one that Safe Harbor lists. */
  readonly clean: number;
  readonly cleanStrict: number;
  readonly categories: Readonly<Record<string, Tally>>;
  readonly types: Readonly<Record<string, Tally>>;
  readonly protected: Tally;
  readonly protectedTypes: Readonly<Record<string, Tally>>;
  /** Letters and digits of identifiers, and how many of them were covered. */
  readonly phiChars: { readonly n: number; readonly covered: number };
  /** Those that are neither of an identifier nor neutral. */
  readonly otherChars: { readonly n: number; readonly covered: number };
  readonly errors: readonly PhiError[];
}

const COUNTS = /[\p{L}\p{N}]/u;

/**
 * Scores redaction as `score_deidentify.py` beside the data does.
 * @param found spans of each note by its id, in the note's own text
 */
export function scorePhi(
  notes: readonly GoldNote[],
  found: (id: string) => readonly Span[] | undefined,
): PhiScore {
  const counts = new Counts();
  let clean = 0;
  let cleanStrict = 0;
  const phiChars = { n: 0, covered: 0 };
  const otherChars = { n: 0, covered: 0 };
  const errors: PhiError[] = [];
  for (const note of notes) {
    const spans = found(note.id) ?? [];
    const marks = new Marks(note.text, spans);
    let leaks = 0;
    let strictLeaks = 0;
    for (const phi of note.spans) {
      const { n, covered } = marks.count(phi);
      counts.phi(phi, n, covered);
      if (covered === n) continue;
      leaks++;
      if (phi.strict) strictLeaks++;
      errors.push(errorOf(note.id, covered === 0 ? 'leak' : 'partial', phi, phi));
    }
    if (leaks === 0) clean++;
    if (strictLeaks === 0) cleanStrict++;
    for (const kept of note.protected) {
      const touched = marks.count(kept).covered > 0;
      counts.kept(kept, touched);
      if (touched) errors.push(errorOf(note.id, 'damage', kept, { category: 'protected', type: kept.type }));
    }
    const excused = [...note.spans, ...note.neutral];
    marks.addTo(note, phiChars, otherChars);
    for (const span of spans)
      if (marks.isOver(span, excused, note.protected))
        errors.push(errorOf(note.id, 'over', span, { category: 'none', type: 'none' }));
  }
  return {
    ...counts.all,
    notes: notes.length,
    clean,
    cleanStrict,
    phiChars,
    otherChars,
    errors,
  };
}

function errorOf(
  id: string,
  kind: PhiError['kind'],
  { start, end }: Span,
  { category, type }: Pick<PhiError, 'category' | 'type'>,
): PhiError {
  return { id, kind, category, type, start, end };
}

interface Counted {
  n: number;
  covered: number;
}

/** Which characters of a note count, and which were covered. */
class Marks {
  readonly #counts: Uint8Array;
  readonly #covered: Uint8Array;

  constructor(text: string, spans: readonly Span[]) {
    this.#counts = new Uint8Array(text.length);
    this.#covered = new Uint8Array(text.length);
    let at = 0;
    for (const char of text) {
      // a pair of surrogates is one character, counted at its first
      if (COUNTS.test(char)) this.#counts[at] = 1;
      at += char.length;
    }
    for (const { start, end } of spans) this.#covered.fill(1, Math.max(0, start), end);
  }

  count({ start, end }: Span): Counted {
    const counted = { n: 0, covered: 0 };
    for (let i = start; i < end; i++) this.#add(i, counted);
    return counted;
  }

  addTo(note: GoldNote, phi: Counted, other: Counted): void {
    const kinds = new Uint8Array(this.#counts.length);
    for (const { start, end } of note.neutral) kinds.fill(1, start, end);
    for (const { start, end } of note.spans) kinds.fill(2, start, end);
    for (let i = 0; i < kinds.length; i++) {
      if (kinds[i] === 2) this.#add(i, phi);
      else if (kinds[i] === 0) this.#add(i, other);
    }
  }

  /** True if a found span has letters or digits of no identifier; protected ones are told as damage. */
  isOver(found: Span, excused: readonly Span[], kept: readonly Span[]): boolean {
    const near = [...excused, ...kept].filter(({ start, end }) => start < found.end && found.start < end);
    for (let i = Math.max(0, found.start); i < Math.min(found.end, this.#counts.length); i++) {
      if (this.#counts[i] === 1 && !near.some(({ start, end }) => start <= i && i < end)) return true;
    }
    return false;
  }

  #add(i: number, to: Counted): void {
    if (this.#counts[i] === 0) return;
    to.n++;
    to.covered += this.#covered[i]!;
  }
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Tallies by kind. */
class Counts {
  readonly all = {
    spans: newTally(),
    strict: newTally(),
    categories: {} as Record<string, Writable<Tally>>,
    types: {} as Record<string, Writable<Tally>>,
    protected: newTally(),
    protectedTypes: {} as Record<string, Writable<Tally>>,
  };

  phi({ category, type, strict }: GoldPhi, n: number, covered: number): void {
    const { spans, categories, types } = this.all;
    this.all.categories[category] ??= newTally();
    this.all.types[type] ??= newTally();
    for (const tally of [spans, categories[category]!, types[type]!, ...(strict ? [this.all.strict] : [])]) {
      tally.n++;
      if (covered === n) tally.hit++;
      else if (covered > 0) tally.partial++;
    }
  }

  kept({ type }: ProtectedSpan, touched: boolean): void {
    this.all.protectedTypes[type] ??= newTally();
    for (const tally of [this.all.protected, this.all.protectedTypes[type]!]) {
      tally.n++;
      if (touched) tally.hit++;
    }
  }
}

function newTally(): Writable<Tally> {
  return { n: 0, hit: 0, partial: 0 };
}
