import { type SecondLook, treeScore } from '../../deidentify/tagger/tree-score.ts';
import { FeatureBuffer } from '../../feature-hashing.ts';
import type { NoteStructure } from '../../note/note-structure.ts';
import type { Section } from '../../note/section.ts';
import type { Span } from '../../note/span.ts';
import type { Assertion } from '../assertion/assertion.ts';
import type { RuleReading } from '../assertion/rule-reading.ts';
import { AXES, axes } from './axes.ts';
import { isBarred, tellsOfComing } from './bounds.ts';
import { codeOf } from './effect-codes.ts';
import type { LookedAt } from './looked-at.ts';
import { mentionFeatures } from './mention-features.ts';
import { nameOf } from './mention-name.ts';
import { NoteLook } from './note-look.ts';
import { firstOdds, type OpinionModel } from './opinion-model.ts';
import { SECOND_FEATURES, secondFeatures } from './second-features.ts';
import { settingOf } from './sentence-setting.ts';

/** A mention that the rules have read. */
export interface ReadMention {
  readonly span: Span;
  readonly sentence: Span;
  readonly section: Pick<Section, 'kind' | 'title'>;
  readonly rules: RuleReading;
}

const buffer = new FeatureBuffer();

/** The features of the first look, in a buffer that the next call writes again. */
export function firstFeatures(
  text: string,
  structure: Pick<NoteStructure, 'sentenceAt'>,
  { span, sentence, section, rules }: ReadMention,
): FeatureBuffer {
  buffer.length = 0;
  const setting = settingOf(text, structure, sentence, section);
  mentionFeatures(rules, nameOf(text, span.start, span.end), setting, buffer);
  return buffer;
}

/** The first look at all mentions of a note, in the order of the text. */
export function lookAt(
  text: string,
  structure: Pick<NoteStructure, 'sentenceAt'>,
  mentions: readonly ReadMention[],
  model: Omit<OpinionModel, 'second'>,
): NoteLook {
  return new NoteLook(
    mentions.map((mention): LookedAt => {
      const { span, sentence, section, rules } = mention;
      const { start, end } = span;
      const name = nameOf(text, start, end);
      const setting = settingOf(text, structure, sentence, section);
      buffer.length = 0;
      mentionFeatures(rules, name, setting, buffer);
      return { start, end, rules, name, setting, odds: firstOdds(model, buffer.values, buffer.length) };
    }),
  );
}

/** From which log odds on the opinion overrules the rules. */
interface Sureness {
  /** What the rules do not say is not looked at again below these odds of the first look. */
  readonly asks: number;
  /** Of what the rules do not say. */
  readonly adds: number;
  /** The same where a note has several mentions to look at; `adds` where undefined. */
  readonly addsInNote?: number;
  /** Of what they say by the section or the layout alone; undefined where it never does. */
  readonly takes?: number;
}

/**
 * By axis; chosen by folds over the notes that the opinion is fitted on, for single mentions so that it leaves plain sentences alone. What a cue, a box or an answer says is never taken back: where
 * the opinion was sure of that, it was as often wrong on real notes.
 */
const surenesses: readonly Sureness[] = [
  { asks: -2.5, adds: 1 },
  { asks: -2.5, adds: 1 },
  { asks: -2.5, adds: 0.85, addsInNote: -0.1 },
  { asks: -2.5, adds: 1, addsInNote: 0.75 },
  { asks: -2.5, adds: 1.5, takes: 1.5 },
];

/** From so many mentions on a text is taken for a note, not for a sentence. */
const NOTE = 5;

/** The places of `axes`, which are the bits of `codeOf` too. */
const [NEGATED, UNCERTAIN, HISTORICAL, HYPOTHETICAL, FAMILY] = [0, 1, 2, 3, 4];

/** What the rules looked at and decided against is not added: an answer is "yes", "if the rash spreads" speaks of a rash. */
function isDecided(axis: number, { assertion, effects, form }: RuleReading): boolean {
  switch (axis) {
    case NEGATED:
      return form !== undefined || assertion.certainty === 'uncertain';
    case UNCERTAIN:
      return form?.settled === true;
    // "resolved but returned"
    case HISTORICAL:
      return effects.has('returned');
    case HYPOTHETICAL:
      return effects.has('hypothetical');
    default:
      return assertion.experiencer === 'other';
  }
}

const isByCue = (axis: number, { reached }: RuleReading): boolean =>
  reached.some(({ group }) => axes[axis]!.effects.has(group.effect));

/** Bits of the axes of which the opinion may overrule what the rules say. */
function openAxes({ rules, odds }: LookedAt, said: number): number {
  let open = 0;
  for (let axis = 0; axis < AXES; axis += 1) {
    const { asks, takes } = surenesses[axis]!;
    const isSaid = ((said >> axis) & 1) === 1;
    const isOpen = isSaid
      ? takes !== undefined && !isByCue(axis, rules)
      : odds[axis]! > asks && !isDecided(axis, rules);
    if (isOpen) open |= 1 << axis;
  }
  return open;
}

const features = new Float32Array(SECOND_FEATURES);

/** The rules' assertion, overruled by axis where the trees are sure. Of most mentions nothing is open. */
function overruled(text: string, note: NoteLook, i: number, second: readonly SecondLook[]): Assertion {
  const { assertion } = note.all[i]!.rules;
  const said = codeOf(assertion);
  const open = openAxes(note.all[i]!, said);
  return open === 0 ? assertion : lookedAtAgain(text, note, i, second, said, open);
}

/**
 * @param said `codeOf` the rules' assertion
 * @param open see `openAxes`
 */
function lookedAtAgain(
  text: string,
  note: NoteLook,
  i: number,
  second: readonly SecondLook[],
  said: number,
  open: number,
): Assertion {
  const own = note.all[i]!;
  const isInNote = note.all.length >= NOTE;
  secondFeatures(text, note, i, features);
  let latest = 0;
  const isSaid = (axis: number): boolean => {
    const bySaid = ((said >> axis) & 1) === 1;
    if (((open >> axis) & 1) === 0) return bySaid;
    latest = treeScore(second[axis]!, features);
    const { adds, addsInNote, takes } = surenesses[axis]!;
    const least = isInNote ? (addsInNote ?? adds) : adds;
    return bySaid ? latest > -takes! : latest > least && !isBarred(axes[axis]!.name, own.rules.scene);
  };
  const negated = isSaid(NEGATED);
  const uncertain = isSaid(UNCERTAIN);
  const historical = isSaid(HISTORICAL);
  const pastOdds = latest;
  const hypothetical =
    isSaid(HYPOTHETICAL) && (own.rules.assertion.temporality === 'hypothetical' || tellsOfComing(text, own));
  const isToCome = hypothetical && !(historical && pastOdds > latest);
  const family = isSaid(FAMILY);
  const { experiencer } = own.rules.assertion;
  return {
    polarity: negated ? 'negated' : 'affirmed',
    certainty: uncertain ? 'uncertain' : 'certain',
    temporality: isToCome ? 'hypothetical' : historical ? 'historical' : 'current',
    experiencer: family ? 'family' : experiencer === 'family' ? 'patient' : experiencer,
  };
}

/** The opinion on all mentions of a note. */
export function secondOpinion(
  text: string,
  structure: Pick<NoteStructure, 'sentenceAt'>,
  mentions: readonly ReadMention[],
  model: OpinionModel,
): readonly Assertion[] {
  const note = lookAt(text, structure, mentions, model);
  return mentions.map((_, i) => overruled(text, note, i, model.second));
}
