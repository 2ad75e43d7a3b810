import type { NoteStructure } from '../../note/note-structure.ts';
import type { SectionKind } from '../../note/section.ts';
import type { Span } from '../../note/span.ts';
import { actsOf } from './acts-in-prose.ts';
import {
  aboutList,
  beginsWithDrug,
  device,
  lastClause,
  leadingLabel,
  otherTimes,
  told,
  untilVerb,
} from './clauses.ts';
import {
  doneBehind,
  doneCues,
  elsewhen,
  endsInParticiple,
  givenBehind,
  givenCues,
  listEnds,
  mayTellDone,
  mayTellGiven,
  notDone,
} from './cues.ts';
import { dosesOf } from './doses-in-prose.ts';
import { background, doneHere, instilled, notHere, plans, toldOfBefore } from './item-places.ts';
import { looksLikeMedication, namesDrug, tellsHowMuch } from './medication-words.ts';
import { saysNothing } from './nothing-words.ts';
import { namesProcedure } from './procedure-words.ts';
import type { Label } from './read-labels.ts';
import { splitList } from './split-list.ts';
import { studiesOf } from './studies.ts';
import { speaksOfOthers } from './who.ts';

export type ItemKind = 'procedures' | 'medications';

const prose: Readonly<
  Record<
    ItemKind,
    { cues: readonly RegExp[]; mayTell: RegExp; behind: RegExp; names: (text: string) => boolean }
  >
> = {
  procedures: { cues: doneCues, mayTell: mayTellDone, behind: doneBehind, names: namesProcedure },
  medications: { cues: givenCues, mayTell: mayTellGiven, behind: givenBehind, names: looksLikeMedication },
};

/** More things in one sentence are a list that a label should have. */
const MOST = 12;

/** Reads a note once for items of one kind; what stands in `known` or was found is not found again. */
class ProseReader {
  readonly found: Span[] = [];
  private readonly text: string;
  private readonly structure: NoteStructure;
  private readonly kind: ItemKind;
  // a character each: a note of a megabyte may have ten thousand of both
  private readonly taken: Uint8Array;
  /** A label names what was done. */
  private readonly isNamed: boolean;
  /** A list of medications says more than doses in passing. */
  private readonly hasList: boolean;

  constructor(
    text: string,
    structure: NoteStructure,
    kind: ItemKind,
    labels: readonly Label[],
    known: readonly Span[],
  ) {
    this.text = text;
    this.structure = structure;
    this.kind = kind;
    this.taken = new Uint8Array(text.length + 1);
    for (const { start, end } of known) this.taken.fill(1, start, end);
    this.isNamed = known.some(({ start, end }) => !/\b(?:\p{L}+ed|given)$/u.test(text.slice(start, end)));
    this.hasList = labels.some(({ kind }) => kind === 'medication-list');
    for (const label of labels) {
      if (label.kind === kind) this.taken[label.start] = 2;
      this.leaveOut(label);
    }
  }

  private leaveOut({ kind, start, value }: Label): void {
    const isProcedure =
      this.kind === 'medications' &&
      kind === 'procedures' &&
      !instilled.test(this.text.slice(value.start, value.end));
    if (!notHere.has(kind) && !isProcedure) return;
    const end = this.isInLine(start) ? this.structure.sentenceAt(value.start).end : value.end;
    this.taken.fill(3, value.start, Math.min(end, value.end));
  }

  private isInLine(position: number): boolean {
    return /\S[ \t]*$/u.test(this.text.slice(Math.max(0, position - 12), position));
  }

  read(at: number): void {
    const { start, end } = this.structure.sentences[at]!;
    const section = this.structure.sectionAt(start).kind;
    if (this.isBackground(start) || this.taken.subarray(start, end).includes(2)) return;
    const label = leadingLabel(this.text.slice(start, end));
    if (label !== undefined && otherTimes.test(label)) return;
    const from = start + (label?.length ?? 0);
    for (let next = from, round = 0; next < end && round < MOST; round++) {
      const read = this.behindCue(at, { start: next, end });
      if (read === undefined) break;
      next = Math.max(read, next + 1);
      next += /^(?:[\s,;.–-]+|(?:and|but|then|also)\b)*/iu.exec(this.text.slice(next, end))![0].length;
    }
    // an operation is told step by step below its name
    if (this.kind === 'procedures' && !this.isNamed) this.keepFree(actsOf(this.text, { start: from, end }));
    this.beforeCue({ start: from, end });
    if (this.kind === 'medications' && (plans.has(section) || this.runsOn(at, section)))
      this.order({ start: from, end });
    if (this.kind === 'procedures') {
      this.keepFree(studiesOf(this.text, { start, end }, plans.has(section)));
    } else if (
      plans.has(section) ||
      (!this.hasList && (!toldOfBefore.has(section) || doneHere.test(this.text.slice(start, end))))
    )
      this.keepFree(dosesOf(this.text, { start: from, end }));
  }

  /** @returns where the list ends that stands behind the first cue of this part of a sentence */
  private behindCue(at: number, { start, end }: Span): number | undefined {
    const { cues, mayTell, names } = prose[this.kind];
    const words = this.text.slice(start, end);
    if (!mayTell.test(words)) return undefined;
    let best: { readonly from: number; readonly to: number; readonly items: readonly Span[] } | undefined;
    for (const cue of cues) {
      const match = cue.exec(words);
      if (match === null || notDone.test(match[0]) || notDone.test(lastClause(words.slice(0, match.index))))
        continue;
      const from = start + match.index + match[0].length;
      if (this.taken[from] === 1 || speaksOfOthers(this.text, from, this.structure)) continue;
      const below = /:\s*$/.test(match[0]) || from >= end ? this.bulletsBelow(at) : undefined;
      // "procedures were: a; b" is a list, "given fluids; potassium replaced" is none
      const ends = /:\s*$/.test(match[0]) ? [listEnds] : [listEnds, /;/u];
      const to = Math.min(
        end,
        ...ends.flatMap((ending) => {
          const found = ending.exec(this.text.slice(from, end));
          return found === null ? [] : [from + found.index];
        }),
      );
      const list = from < end ? { start: from, end: to } : (below ?? { start: from, end: to });
      const items = untilVerb(this.text, splitList(this.text, list, this.kind), this.kind);
      const [first] = items;
      if (first === undefined || saysNothing(this.text.slice(from, to))) continue;
      const wording = this.text.slice(first.start, first.end);
      if (this.kind === 'procedures' && beginsWithDrug(wording)) continue;
      const isDevice = /\b(?:placed|inserted|applied|fitted)\b/iu.test(match[0]) && device.test(wording);
      if (!names(wording) && !(isDevice && this.kind === 'procedures')) continue;
      if (
        elsewhen.test(this.text.slice(to, Math.min(end, to + 80))) ||
        elsewhen.test(this.text.slice(first.end, to))
      )
        continue;
      const found = { from, to: Math.max(to, items.at(-1)!.end), items };
      // the first in the sentence; of "given prescriptions for" the second
      if (best === undefined || found.to <= best.from || (from > best.from && from < best.to)) best = found;
    }
    if (best === undefined) return undefined;
    this.keep(best.items);
    return best.to;
  }

  /** "Spirometry was performed", "Steroid injection given", "olanzapine started last night". */
  private beforeCue({ start, end }: Span): void {
    const { behind, names } = prose[this.kind];
    const words = this.text.slice(start, end);
    if (!endsInParticiple.test(words) || aboutList.test(words)) return;
    let from = 0;
    for (const match of words.matchAll(behind)) {
      for (let at = match.index - 1; at > from; at--)
        if (this.taken[start + at] === 1) {
          from = at + 1;
          break;
        }
      const clause = lastClause(
        words.slice(from, match.index),
        /[;:]|\.\s+|, (?:but|then|while)\b/iu,
      ).replace(
        /^(?:\s*(?:with|by|using|under|via|in|at|on)\b[^,;]*)?(?:[\s,]|(?:and|but|then|also)\b)+/iu,
        '',
      );
      const to = start + match.index;
      from = match.index + match[0].length;
      if (notDone.test(clause) || speaksOfOthers(this.text, to, this.structure)) continue;
      if (
        /\breferral$/iu.test(clause) ||
        told.test(clause) ||
        /\b(?:and|but|then|he|she|they|it|who|which|patient|pt)\s*$/iu.test(clause)
      )
        continue;
      const all = splitList(this.text, { start: to - clause.length, end: to }, this.kind);
      // of "Dilated the pupils, OCT done" the last
      const isPlaced =
        this.kind === 'procedures' && /(?:placed|inserted|sited|applied|obtained|fitted)\b/u.test(match[0]);
      const isNamed = (item: Span): boolean => {
        const wording = this.text.slice(item.start, item.end);
        return names(wording) || (isPlaced && device.test(wording));
      };
      const isPassive = /^ (?:was|were|has|have) /u.test(match[0]);
      const isOne = /^ (?:was|has) /u.test(match[0]);
      const items = all.every(isNamed) || (isPassive && !isOne) ? all : all.slice(-1);
      if (items.length === 0 || !items.every((item) => this.isFree(item))) continue;
      if (!items.every(isNamed)) continue;
      // "oxytocin augmentation commenced"
      const begins = this.kind === 'procedures' && /\b(?:started|initiated|commenced)$/u.test(match[0]);
      if (begins && beginsWithDrug(this.text.slice(items[0]!.start, items[0]!.end))) continue;
      this.keep(items);
      // "amoxicillin 500 mg for 5 days prescribed, ibuprofen 400 mg prn"
      const next = /^[,;]\s+/u.exec(words.slice(from))?.[0].length ?? 0;
      if (this.kind === 'medications' && next > 0) this.order({ start: start + from + next, end });
    }
  }

  /** "Acetaminophen 325 MG Oral Tablet as needed" as a line of a plan. "Continue …" and "Consider …" begin with another word. */
  private order({ start, end }: Span): void {
    const words = this.text.slice(start, end);
    const match = /^\P{L}{0,5}(\p{L}[\p{L}-]*)/u.exec(words);
    // "scheduled" and "prn" are both ways to give it
    if (match === null || !namesDrug(match[1]!) || !tellsHowMuch(words)) return;
    if (notDone.test(words.replace(/\b(?:scheduled|pain plan)\b/giu, '')) || /\bOTC\b/u.test(words)) return;
    // "1% lidocaine"
    const isAhead = /^\d[\d.]*\s?(?:%|mg|g|mcg) $/u.test(match[0].slice(0, -match[1]!.length));
    const order = { start: isAhead ? start : start + match[0].length - match[1]!.length, end };
    if (this.taken[order.start] === 1) return;
    const items = splitList(this.text, order, this.kind);
    const other = items.findIndex(({ start, end }) => !beginsWithDrug(this.text.slice(start, end)));
    this.keep(other === -1 ? items : items.slice(0, Math.max(1, other)));
  }

  /** "Steroid injection given. Naproxen 500 bid. Ortho referral." in one line: a list of what is taken at home has lines. */
  private runsOn(at: number, section: SectionKind): boolean {
    const last = this.structure.sentences[at - 1];
    if (last === undefined || !(section === 'other' || section === 'assessment')) return false;
    return !this.text.slice(last.end, this.structure.sentences[at]!.start).includes('\n');
  }

  /** "PMH: CVA. O/E chest clear. MSU sent." in one line: what is headed within a line is a sentence long. */
  private isBackground(position: number): boolean {
    const { kind, span, body } = this.structure.sectionAt(position);
    if (!background.has(kind)) return false;
    return !this.isInLine(span.start) || this.structure.sentenceAt(body.start).end >= position;
  }

  private keepFree(items: readonly Span[]): void {
    for (const item of items)
      if (this.isFree(item) && !speaksOfOthers(this.text, item.start, this.structure)) this.keep([item]);
  }

  private isFree({ start, end }: Span): boolean {
    const taken = this.taken.subarray(start, end);
    return !taken.includes(1) && !taken.includes(3);
  }

  private keep(items: readonly Span[]): void {
    for (const item of items) {
      this.taken.fill(1, item.start, item.end);
      this.found.push(item);
    }
  }

  /** The list under "… the following procedures were conducted:", up to a line without a bullet. */
  private bulletsBelow(at: number): Span | undefined {
    const { text, structure } = this;
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
}

/** What running text says was done or given at this encounter, in order. Linear in the text. */
export function itemsInProse(
  text: string,
  labels: readonly Label[],
  structure: NoteStructure,
  kind: ItemKind,
  known: readonly Span[],
): readonly Span[] {
  const reader = new ProseReader(text, structure, kind, labels, known);
  for (let i = 0; i < structure.sentences.length; i++) reader.read(i);
  return reader.found.sort((a, b) => a.start - b.start);
}
