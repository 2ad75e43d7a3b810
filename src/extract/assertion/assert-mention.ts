import type { Span } from '../../note/span.ts';
import { mayAdvise, mayCome, persists } from './assert-advice.ts';
import { isDeniedAround, isPastAround } from './assert-around.ts';
import { effectInClause } from './assert-clause.ts';
import { personOf } from './assert-experiencer.ts';
import { isBehindFamilyLine } from './assert-family-line.ts';
import { answerOfForm, doubtBehind, isWatchedFor } from './assert-form.ts';
import { isCounterfactual, isInvertedCondition } from './assert-inverted.ts';
import { isOfKinBehind } from './assert-kin.ts';
import { isOfDifferential, stateOfList } from './assert-layout.ts';
import { isMothers } from './assert-maternal.ts';
import { isPast } from './assert-past.ts';
import { speakerHas } from './assert-quote.ts';
import { isOfRelativeBefore } from './assert-relative-before.ts';
import type { Assertion } from './assertion.ts';
import { cueGroups } from './assertion-rules.ts';
import type { Effect } from './cue-group.ts';
import { markOf } from './cue-marks.ts';
import { type CueMatch, CuePlaces, CueTrie } from './cue-matcher.ts';
import { reaches } from './cue-reach.ts';
import { type Tokens, tokenize, tokensOf } from './cue-tokens.ts';
import type { MentionContext } from './mention-context.ts';
import type { RuleReading } from './rule-reading.ts';
import type { Scene } from './scene.ts';

let trie: CueTrie | undefined;
const MATERNAL = markOf(new Set(['maternal', 'mat']));

const bulletLine = /^[ \t]*(?:[•◦▪·●*+–-]|\d{1,2}[.)])[ \t]/;

const ZERO = 48;
const NINE = 57;

/** What stands in front of a sentence and says nothing of it. */
const label =
  /^(?:\d{1,2}[.)]|(?:hpi|s|subjective|history of present illness|interval history|narrative|summary|note|comments?|hospital course|assessment (?:and|&) plan|a\/p|a&p|assessment|impression|imp|plan)\s?:)\s+/i;

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** The line that introduces a list: "Denies:" above "- fever". Undefined if the sentence is no list item. */
function leadOfList(text: string, sentence: Span): Span | undefined {
  let lineStart = text.lastIndexOf('\n', sentence.start - 1) + 1;
  if (isLetter(text.charCodeAt(lineStart))) return undefined;
  if (!bulletLine.test(text.slice(lineStart, sentence.start + 4))) return undefined;
  // A lead further up than this is rather a heading than a sentence.
  for (let lines = 0; lines < 15 && lineStart > 0; lines++) {
    const end = lineStart - 1;
    lineStart = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(lineStart, end).trimEnd();
    if (line.trim() === '') return undefined;
    if (bulletLine.test(line)) continue;
    return line.endsWith(':') ? { start: lineStart, end: lineStart + line.length } : undefined;
  }
  return undefined;
}

/** A sentence as the rules see it. */
interface Reading {
  readonly tokens: Tokens;
  readonly head: number;
  readonly cues: CuePlaces;
}

/** Mentions of one sentence, which are asked one after the other, share it. */
let latest: { readonly text: string; readonly sentence: Span; readonly reading: Reading } | undefined;

function read(text: string, sentence: Span): Reading {
  if (latest !== undefined && latest.sentence === sentence && latest.text === text) return latest.reading;
  const lead = leadOfList(text, sentence);
  // "1." in front of an item is not the end of its lead.
  const mark =
    lead === undefined
      ? 0
      : (/^\d{1,2}[.)]\s/.exec(text.slice(sentence.start, sentence.start + 5))?.[0].length ?? 0);
  const own = tokenize(text, sentence.start + mark, sentence.end);
  let tokens = own;
  if (lead !== undefined) {
    const before = tokenize(text, lead.start, lead.end);
    tokens = tokensOf(
      [...before.words, ...own.words],
      [...before.known, ...own.known],
      [...before.starts, ...own.starts],
      [...before.ends, ...own.ends],
    );
  }
  const reading = readingOf(tokens, lead === undefined ? headOf(text, sentence, own) : 0);
  latest = { text, sentence, reading };
  return reading;
}

function readingOf(tokens: Tokens, head: number): Reading {
  trie ??= new CueTrie(cueGroups);
  return { tokens, head, cues: new CuePlaces(trie, tokens.known) };
}

/** The token behind a label that stands in front of a sentence. */
function headOf(text: string, { start }: Span, { starts }: Tokens): number {
  const opening = text.slice(start, start + 32);
  const first = opening.charCodeAt(0);
  if (!(first >= ZERO && first <= NINE) && !opening.includes(':')) return 0;
  const length = label.exec(opening)?.[0].length ?? 0;
  let head = 0;
  while (head < starts.length && starts[head]! < start + length) head++;
  return head;
}

function strength(cue: CueMatch): number {
  return cue.group.effect === 'stop' ? 3 : cue.group.effect === 'stop-light' ? 2 : 1;
}

function buildScene(text: string, { tokens, head, cues: places }: Reading, span: Span): Scene {
  const { words, known, starts, ends, marks } = tokens;
  let mentionFrom = 0;
  while (mentionFrom < words.length && ends[mentionFrom]! <= span.start) mentionFrom++;
  let mentionTo = mentionFrom;
  while (mentionTo < words.length && starts[mentionTo]! < span.end) mentionTo++;
  const cues = places.around(mentionFrom, mentionTo);
  const spoken: CueMatch[] = [];
  const covering: (CueMatch | undefined)[] = new Array(words.length);
  for (let k = 0; k < cues.length; k += 1) {
    const cue = cues[k]!;
    const { effect, direction } = cue.group;
    if (cue.isSpoken) {
      const isBefore = cue.to <= mentionFrom;
      if (isBefore ? direction !== 'backward' : cue.from >= mentionTo && direction !== 'forward')
        spoken.push(cue);
    } else if (effect === 'stop' || effect === 'stop-light' || effect === 'clause') {
      for (let i = cue.from; i < cue.to; i++) {
        // A phrase may be in two groups; the stronger end counts.
        if (covering[i] === undefined || strength(cue) > strength(covering[i]!)) covering[i] = cue;
      }
    }
  }
  const capital = (token: number): boolean => {
    const start = starts[token];
    return start !== undefined && /\p{Lu}/u.test(text[start]!);
  };
  const touches = (token: number): boolean => ends[token] === starts[token + 1];
  const breaks = (token: number): boolean =>
    starts[token + 1] !== undefined && text.slice(ends[token], starts[token + 1]).includes('\n');
  return {
    words,
    known,
    marks,
    head,
    capital,
    touches,
    breaks,
    cues,
    spoken,
    ends: covering,
    mentionFrom,
    mentionTo,
  };
}

/** Tokens of a run-on "sentence" that are looked at on each side of a mention; no cue reaches so far. */
const REACH = 200;

/** The tokens around a mention; a text without full stops would else be read again for each of its mentions. */
function around(reading: Reading, span: Span): Reading {
  const { tokens } = reading;
  if (tokens.words.length <= 2 * REACH) return reading;
  let low = 0;
  let high = tokens.ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.ends[middle]! <= span.start) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, low - REACH);
  const to = low + REACH;
  return readingOf(
    tokensOf(
      tokens.words.slice(from, to),
      tokens.known.slice(from, to),
      tokens.starts.slice(from, to),
      tokens.ends.slice(from, to),
    ),
    0,
  );
}

/**
 * How the note speaks of a mention, by rules: cue phrases with their reach, the section, the persons named.
 * @example "Father had MI; she denies chest pain." gives 'family' for MI and 'negated' for chest pain.
 */
export function readByRules(context: MentionContext): RuleReading {
  const { text, sentence, section, span } = context;
  const scene = buildScene(text, around(read(text, sentence), span), span);
  const effects = new Set<Effect>();
  const reached: CueMatch[] = [];
  // by number: lists are walked through more slowly until this is compiled for speed
  for (let k = 0; k < scene.spoken.length; k += 1) {
    const cue = scene.spoken[k]!;
    if (effects.has(cue.group.effect) || !reaches(scene, cue)) continue;
    const effect = effectInClause(scene, cue);
    if (effect === undefined) continue;
    effects.add(effect);
    reached.push(cue);
  }
  if (isInvertedCondition(scene)) effects.add('hypothetical');
  if (isCounterfactual(scene) || isDeniedAround(scene)) effects.add('negated');
  if (isPastAround(scene)) effects.add('past-event');
  const state = stateOfList(text, sentence, span);
  if (state !== undefined) effects.add(state);
  const form = answerOfForm(text, sentence, span);
  const doubted = effects.has('negated-uncertain');
  const back = effects.has('returned');
  const negated =
    form === undefined ? (effects.has('negated') && !back) || doubted : form.polarity === 'negated';
  const experiencer =
    speakerHas(text, span) ??
    (isOfKinBehind(text, span) ||
    ((scene.marks & MATERNAL) !== 0 && isMothers(text, sentence, span)) ||
    isOfRelativeBefore(text, sentence)
      ? 'family'
      : experiencerOf(scene, effects, context));
  const hypothetical =
    !negated &&
    ((effects.has('hypothetical') && !persists(text, sentence, span)) ||
      (mayAdvise(scene) && mayCome(text, sentence, span, section.kind === 'instructions')) ||
      isWatchedFor(text, span));
  const uncertain =
    form?.settled !== true &&
    (effects.has('uncertain') || doubtBehind(text, span) || isOfDifferential(text, section, sentence));
  const assertion: Assertion = {
    polarity: negated ? 'negated' : 'affirmed',
    // A denial is certain, and what may come is not yet doubtful.
    certainty: doubted || (uncertain && !negated && !hypothetical) ? 'uncertain' : 'certain',
    temporality: hypothetical
      ? 'hypothetical'
      : !negated && !back && experiencer === 'patient' && isPast(effects, context)
        ? 'historical'
        : 'current',
    experiencer,
  };
  return { assertion, scene, reached, effects, form };
}

function experiencerOf(
  scene: Scene,
  effects: ReadonlySet<Effect>,
  { text, section, span }: MentionContext,
): Assertion['experiencer'] {
  if (effects.has('family')) return 'family';
  const person = personOf(scene);
  if (person !== undefined) return person;
  if (effects.has('other')) return 'other';
  return section.kind === 'family-history' &&
    !effects.has('patient') &&
    !isBehindFamilyLine(text, section.title, span)
    ? 'family'
    : 'patient';
}
