import type { NoteStructure } from '../../note/note-structure.ts';
import type { SectionKind } from '../../note/section.ts';
import type { Span } from '../../note/span.ts';
import { doneBehind, doneCues, elsewhen, givenBehind, givenCues, notDone } from './cues.ts';
import type { Stated } from './encounter.ts';
import { looksLikeMedication } from './medication-words.ts';
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
  const told = [...labelled, ...inProse(text, labels, structure, 'medications', labelled)];
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
    ({ start, end }) => !saysNothing(text.slice(start, end)),
  );
}

/** "Procedures: The patient underwent …": the label's value is a sentence. */
function cueIn(value: string, kind: ItemKind): number | undefined {
  for (const cue of prose[kind].cues) {
    const match = cue.exec(value);
    if (
      match !== null &&
      match.index + match[0].length < value.length &&
      !/^(?:had|received)\b/i.test(match[0])
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
  const isKnown = (position: number) =>
    [...known, ...found].some(({ start, end }) => start <= position && position < end);
  structure.sentences.forEach((sentence, i) => {
    if (background.has(structure.sectionAt(sentence.start).kind)) return;
    if (
      labels.some(
        (label) => label.kind === kind && sentence.start <= label.start && label.start < sentence.end,
      )
    )
      return;
    const words = text.slice(sentence.start, sentence.end);
    for (const cue of cues) {
      const match = cue.exec(words);
      if (
        match === null ||
        notDone.test(match[0].replace(/\b(?:to|past)\b/g, '')) ||
        notDone.test(words.slice(0, match.index))
      )
        continue;
      const from = sentence.start + match.index + match[0].length;
      if (isKnown(from) || speaksOfOthers(text, from, structure)) continue;
      const list = { start: from, end: sentence.end };
      const below =
        from >= sentence.end || /:\s*$/.test(match[0]) ? bulletsBelow(text, structure, i) : undefined;
      const items = splitList(text, from < sentence.end ? list : (below ?? list), kind);
      const [first] = items;
      if (
        first === undefined ||
        saysNothing(text.slice(from, sentence.end)) ||
        !names(text.slice(first.start, first.end))
      )
        continue;
      if (elsewhen.test(text.slice(first.end, sentence.end))) continue;
      found.push(...items);
      return;
    }
    const match = /^(?:the )?(?:following|these|this|all|procedures?|medications?)\b/i.test(words)
      ? null
      : behind.exec(words);
    if (match === null || notDone.test(words.slice(0, match.index)) || isKnown(sentence.start)) return;
    if (speaksOfOthers(text, sentence.start + match.index, structure)) return;
    const items = splitList(text, { start: sentence.start, end: sentence.start + match.index }, kind);
    if (items.length > 0 && items.every(({ start, end }) => names(text.slice(start, end))))
      found.push(...items);
  });
  return found;
}

/** The list under "… the following procedures were conducted:", up to a line without a bullet. */
function bulletsBelow(text: string, structure: NoteStructure, at: number): Span | undefined {
  const first = structure.sentences[at + 1];
  let last: Span | undefined;
  for (const item of structure.sentences.slice(at + 1)) {
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
