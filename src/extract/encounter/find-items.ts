import type { NoteStructure } from '../../note/note-structure.ts';
import type { Span } from '../../note/span.ts';
import { beginsWithDrug } from './clauses.ts';
import { doneCues, givenCues } from './cues.ts';
import type { Stated } from './encounter.ts';
import { type ItemKind, itemsInProse } from './items-in-prose.ts';
import { hasStrength, looksLikeMedication } from './medication-words.ts';
import { saysNothing } from './nothing-words.ts';
import { namesProcedure } from './procedure-words.ts';
import type { Label } from './read-labels.ts';
import { howLong, splitList } from './split-list.ts';

/** Procedures of labels and prose together, each once. */
export function findProcedures(
  text: string,
  all: readonly Label[],
  structure: NoteStructure,
): readonly Stated<string>[] {
  const labels = all.filter(({ kind, value }) => kind !== 'procedures' || !isStory(text, value));
  const labelled = labels
    .filter(
      ({ kind, value }) =>
        kind === 'procedures' || kind === 'treatment' || (kind === 'medications' && isTherapy(text, value)),
    )
    .flatMap(({ kind, value }) => {
      if (kind === 'procedures')
        return itemsOf(text, value, 'procedures').filter(
          ({ start, end }) => !isInstilled(text.slice(start, end)),
        );
      // "Treatment: acupuncture, naproxen 500 mg"
      const items = itemsOf(text, value, 'medications').map(({ start, end }) => ({
        start,
        end: start + text.slice(start, end).replace(howLong, '').length,
      }));
      const isDone = ({ start, end }: Span): boolean =>
        namesProcedure(text.slice(start, end)) && !looksLikeMedication(text.slice(start, end));
      // "pulleys, grade III mobs, wand stretching, moist heat": of what therapists do, few words are known
      const isSession =
        items.length > 2 && items.some(isDone) && items.every(({ start, end }) => end - start < 50);
      return items.filter((item) =>
        isSession
          ? !looksLikeMedication(text.slice(item.start, item.end)) &&
            !measured.test(text.slice(item.start, item.end))
          : isDone(item),
      );
    });
  return once(text, [...labelled, ...itemsInProse(text, labels, structure, 'procedures', labelled)]);
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
    .filter(({ kind, value }) => kind === 'medications' && !isTherapy(text, value))
    .flatMap(({ value }) => itemsOf(text, value, 'medications'));
  const told = [...labelled, ...itemsInProse(text, labels, structure, 'medications', labelled)].filter(
    ({ start, end }) =>
      end - start <= LONGEST &&
      !/^to\b/iu.test(text.slice(start, end)) &&
      !lenses.test(text.slice(start, end)),
  );
  if (told.length > 0 || labels.some(({ kind }) => kind === 'medications')) return once(text, told);
  const hasHomeList = labels.some(({ kind }) => kind === 'home-medications');
  return once(
    text,
    labels.flatMap(({ kind, value }, i) => {
      if (kind === 'treatment')
        return itemsOf(text, value, 'medications').filter(({ start, end }) =>
          looksLikeMedication(text.slice(start, end)),
        );
      if (kind !== 'medication-list') return [];
      const besideAllergies = [labels[i - 1], labels[i + 1]].some((next) => next?.kind === 'allergies');
      return besideAllergies && !hasHomeList ? [] : itemsOf(text, value, 'medications');
    }),
  );
}

/** "Medications: continue losartan 50 mg": what was taken before. */
const goesOn =
  /^[\s*•-]*(?:continue|unchanged|as before)\b(?![\s\S]*\b(?:start|add|new|increase|begin|switch|change|refill|prescri))/iu;

function itemsOf(text: string, list: Span, kind: ItemKind): readonly Span[] {
  const value = text.slice(list.start, list.end);
  if (
    value === '' ||
    (kind === 'medications' && goesOn.test(value)) ||
    saysNothing(value.replace(/^[\s*•-]+/, ''))
  )
    return [];
  const cue = cueIn(value, kind);
  const from = cue === undefined ? list.start : list.start + cue;
  return splitList(text, { start: from, end: list.end }, kind).filter(
    ({ start, end }) => !saysNothing(text.slice(start, end)) && !column.test(text.slice(start, end)),
  );
}

/** "Procedure: After cleaning the site, 6 skin tags were snipped." names no procedure but tells how one went. */
function isStory(text: string, { start, end }: Span): boolean {
  const value = text.slice(start, end);
  return story.test(value) && cueIn(value, 'procedures') === undefined;
}

const story =
  /^[^;:\n]{12,}?\b(?:was|were) (?:then |also |carefully )?\p{L}+(?:ed|en|un|wn)\b(?! (?:as follows|below))/u;

/** "Rx: mobilisations grade 3, pendular exercises, heat": what a therapist does. */
function isTherapy(text: string, value: Span): boolean {
  if (looksLikeMedication(text.slice(value.start, value.end))) return false;
  return itemsOf(text, value, 'medications').some(({ start, end }) => namesProcedure(text.slice(start, end)));
}

/** "Procedure: Oxymetazoline instilled. Bead removed." begins with a drug. */
function isInstilled(words: string): boolean {
  return /\b(?:instilled|infiltrated|injected|given|administered)$/iu.test(words) && beginsWithDrug(words);
}

/** Not done to anybody: "rest, ice, fluids", "Qb 400". */
const measured =
  /^(?:rest|fluids?|oral fluids|elevation|reassurance|observation|monitor\w*|advice|follow.*|return.*|none|nil|Q[bd]\b.*|UF\b.*|review.*|discharge.*|home|diet.*)$/iu;
/** A longer one is a sentence that was dictated without full stops. */
const LONGEST = 140;
/** The head of the next column: "Drug | Action". */
const column =
  /^(?:action|plan|dose|dosage|comments?|notes?|indication|frequency|route|status|start(?:ed)?|sig|reason|qty|quantity|refills?|strength|advice|advised|HEP|exercises?)$/i;
/** "RE -2.25/-0.50x90": glasses. */
const lenses = /^(?:[RL]E|O[DSU])\b|\d\s?D[SC]\b|[+-]\d\.\d\d/;

/** "Procedures: The patient underwent …": the label's value is a sentence. */
function cueIn(value: string, kind: ItemKind): number | undefined {
  for (const cue of kind === 'procedures' ? doneCues : givenCues) {
    const match = cue.exec(value);
    if (
      match !== null &&
      match.index + match[0].length < value.length &&
      !hasStrength(value.slice(0, match.index)) &&
      !/\b(?:had|received)\b/i.test(match[0])
    )
      return match.index + match[0].length;
  }
  return undefined;
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
