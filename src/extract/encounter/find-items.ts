import type { NoteStructure } from '../../note/note-structure.ts';
import type { SectionKind } from '../../note/section.ts';
import type { Span } from '../../note/span.ts';
import { doneBehind, doneCues, elsewhen, givenBehind, givenCues, listEnds, notDone } from './cues.ts';
import type { Stated } from './encounter.ts';
import { hasStrength, looksLikeMedication, namesDrug } from './medication-words.ts';
import { saysNothing } from './nothing-words.ts';
import { namesProcedure } from './procedure-words.ts';
import type { Label } from './read-labels.ts';
import { splitList } from './split-list.ts';
import { speaksOfOthers } from './who.ts';

type ItemKind = 'procedures' | 'medications';

/** Sections that tell of the time before: what was done there was not done at this encounter. */
const background: ReadonlySet<SectionKind> = new Set([
  'family-history',
  'past-medical-history',
  'past-surgical-history',
  'allergies',
  'social-history',
  'review-of-systems',
  'instructions',
]);

const prose: Readonly<
  Record<ItemKind, { cues: readonly RegExp[]; behind: RegExp; names: (text: string) => boolean }>
> = {
  procedures: { cues: doneCues, behind: doneBehind, names: namesProcedure },
  medications: { cues: givenCues, behind: givenBehind, names: looksLikeMedication },
};

/** Procedures of labels and prose together, each once. */
export function findProcedures(
  text: string,
  labels: readonly Label[],
  structure: NoteStructure,
): readonly Stated<string>[] {
  const labelled = labels
    .filter(({ kind }) => kind === 'procedures')
    .flatMap(({ value }) => itemsOf(text, value, 'procedures'));
  return once(text, [...labelled, ...inProse(text, labels, structure, 'procedures', labelled)]);
}

/**
 * Medications that are prescribed, ordered or started. A bare list ("Medications:") counts where nothing in the note says that
 * something was prescribed, unless it stands beside the allergies, where the list of what is taken at home stands.
 */
export function findMedications(
  text: string,
  labels: readonly Label[],
  structure: NoteStructure,
): readonly Stated<string>[] {
  const labelled = labels
    .filter(({ kind }) => kind === 'medications')
    .flatMap(({ value }) => itemsOf(text, value, 'medications'));
  const told = [...labelled, ...inProse(text, labels, structure, 'medications', labelled)].filter(
    ({ start, end }) => end - start <= LONGEST && !lenses.test(text.slice(start, end)),
  );
  if (told.length > 0 || labels.some(({ kind }) => kind === 'medications')) return once(text, told);
  const hasHomeList = labels.some(({ kind }) => kind === 'home-medications');
  return once(
    text,
    labels.flatMap(({ kind, value }, i) => {
      if (kind !== 'medication-list') return [];
      const besideAllergies = [labels[i - 1], labels[i + 1]].some((next) => next?.kind === 'allergies');
      return besideAllergies && !hasHomeList ? [] : itemsOf(text, value, 'medications');
    }),
  );
}

function itemsOf(text: string, list: Span, kind: ItemKind): readonly Span[] {
  const value = text.slice(list.start, list.end);
  if (value === '' || saysNothing(value.replace(/^[\s*•-]+/, ''))) return [];
  const cue = cueIn(value, kind);
  const from = cue === undefined ? list.start : list.start + cue;
  return splitList(text, { start: from, end: list.end }, kind).filter(
    ({ start, end }) => !saysNothing(text.slice(start, end)) && !column.test(text.slice(start, end)),
  );
}

/** A longer one is a sentence that was dictated without full stops. */
const LONGEST = 140;
/** The head of the next column: "Drug | Action". */
const column =
  /^(?:action|plan|dose|dosage|comments?|notes?|indication|frequency|route|status|start(?:ed)?|sig|reason|qty|quantity|refills?|strength|advice|advised|HEP|exercises?)$/i;
/** "RE -2.25/-0.50x90": glasses. */
const lenses = /^(?:[RL]E|O[DSU])\b|\d\s?D[SC]\b|[+-]\d\.\d\d/;

/** "Procedures: The patient underwent …": the label's value is a sentence. */
function cueIn(value: string, kind: ItemKind): number | undefined {
  for (const cue of prose[kind].cues) {
    const match = cue.exec(value);
    if (
      match !== null &&
      match.index + match[0].length < value.length &&
      !/\b(?:had|received)\b/i.test(match[0])
    )
      return match.index + match[0].length;
  }
  return undefined;
}

function inProse(
  text: string,
  labels: readonly Label[],
  structure: NoteStructure,
  kind: ItemKind,
  known: readonly Span[],
): readonly Span[] {
  const { cues, behind, names } = prose[kind];
  const found: Span[] = [];
  // a character each: a note of a megabyte may have ten thousand of both
  const taken = new Uint8Array(text.length + 1);
  for (const { start, end } of known) taken.fill(1, start, end);
  for (const label of labels) if (label.kind === kind) taken[label.start] = 2;
  const keep = (items: readonly Span[]): void => {
    for (const item of items) {
      taken.fill(1, item.start, item.end);
      found.push(item);
    }
  };
  structure.sentences.forEach((sentence, i) => {
    if (background.has(structure.sectionAt(sentence.start).kind)) return;
    if (taken.subarray(sentence.start, sentence.end).includes(2)) return;
    const words = text.slice(sentence.start, sentence.end);
    for (const cue of cues) {
      const match = cue.exec(words);
      if (match === null || notDone.test(match[0]) || notDone.test(lastClause(words.slice(0, match.index))))
        continue;
      const from = sentence.start + match.index + match[0].length;
      if (taken[from] === 1 || speaksOfOthers(text, from, structure)) continue;
      const below =
        /:\s*$/.test(match[0]) || from >= sentence.end ? bulletsBelow(text, structure, i) : undefined;
      const ending = listEnds.exec(text.slice(from, sentence.end));
      const end = ending === null ? sentence.end : from + ending.index;
      const items = splitList(
        text,
        from < sentence.end ? { start: from, end } : (below ?? { start: from, end }),
        kind,
      );
      const [first] = items;
      if (
        first === undefined ||
        saysNothing(text.slice(from, end)) ||
        !names(text.slice(first.start, first.end))
      )
        continue;
      if (
        elsewhen.test(text.slice(end, Math.min(sentence.end, end + 80))) ||
        elsewhen.test(text.slice(first.end, end))
      )
        continue;
      keep(items);
      return;
    }
    const order =
      kind === 'medications' && plans.has(structure.sectionAt(sentence.start).kind) ? orderIn(words) : -1;
    if (order >= 0) {
      keep(splitList(text, { start: sentence.start + order, end: sentence.end }, kind).slice(0, 1));
      return;
    }
    const match = aboutList.test(words) ? null : behind.exec(words);
    if (match === null || taken[sentence.start] === 1) return;
    const clause = lastClause(words.slice(0, match.index), /[;:]|, (?:but|then|while)\b/iu);
    if (notDone.test(clause) || speaksOfOthers(text, sentence.start + match.index, structure)) return;
    const end = sentence.start + match.index;
    const items = splitList(text, { start: end - clause.length, end }, kind);
    if (items.length > 0 && items.every(({ start, end }) => names(text.slice(start, end)))) keep(items);
  });
  return found;
}

const plans: ReadonlySet<SectionKind> = new Set(['plan', 'assessment-and-plan']);

/**
 * Where "Acetaminophen 325 MG Oral Tablet as needed" begins as a line of a plan; -1 for other lines. "Continue …" and
 * "Consider …" begin with another word.
 */
function orderIn(words: string): number {
  const match = /^(?:[\p{L} &/]{1,24}:)?\P{L}{0,5}(\p{L}+)/u.exec(words);
  if (match === null || !hasStrength(words) || !namesDrug(match[1]!) || notDone.test(words)) return -1;
  return match[0].length - match[1]!.length;
}

const aboutList = /^(?:the )?(?:following|these|this|all|procedures?|medications?)\b/iu;

/** Of what stands before a cue, what belongs to it: "No procedures were performed, and he was prescribed …". */
function lastClause(words: string, border = /[,;:]|\b(?:and|but|then)\b/iu): string {
  return words.split(border).at(-1)!;
}

/** The list under "… the following procedures were conducted:", up to a line without a bullet. */
function bulletsBelow(text: string, structure: NoteStructure, at: number): Span | undefined {
  const first = structure.sentences[at + 1];
  let last: Span | undefined;
  for (let next = at + 1; next < structure.sentences.length; next++) {
    const item = structure.sentences[next]!;
    const lineStart = text.lastIndexOf('\n', item.start - 1) + 1;
    if (
      !/^[ \t]*(?:[-*•◦▪·+–]|\d{1,2}[.)])[ \t]*$/.test(text.slice(lineStart, item.start)) &&
      last?.end !== lineStart
    )
      break;
    last = item;
  }
  if (first === undefined || last === undefined) return undefined;
  return { start: text.lastIndexOf('\n', first.start - 1) + 1, end: last.end };
}

/** Each wording once, where it stands first. */
function once(text: string, spans: readonly Span[]): readonly Stated<string>[] {
  const seen = new Set<string>();
  return spans.flatMap((span) => {
    const value = text.slice(span.start, span.end);
    const key = value.toLowerCase().replace(/\s+/g, ' ');
    if (value === '' || seen.has(key)) return [];
    seen.add(key);
    return [{ value, span }];
  });
}
