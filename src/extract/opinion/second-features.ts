import type { Effect } from '../assertion/cue-group.ts';
import { AXES } from './axes.ts';
import { codeOf } from './effect-codes.ts';
import type { LookedAt } from './looked-at.ts';
import type { NoteLook } from './note-look.ts';
import { FAMILIES } from './word-families.ts';

const asked: readonly (readonly Effect[])[] = [
  ['negated', 'negated-uncertain'],
  ['uncertain', 'negated-uncertain'],
  ['historical'],
  ['past'],
  ['past-event', 'history'],
  ['hypothetical'],
  ['family', 'other'],
  ['patient', 'returned'],
];
/** Odds of what there is none of. */
const ABSENT = -30;
const neighbours = [-1, 1, -2, 2] as const;
const NEIGHBOUR = AXES + 3;
/** Words that are looked at on either side, and how far is what was not met. */
const BEFORE = 40;
const BEHIND = 25;
const FAR = 60;
/** Words between neighbours that are looked at. */
const GAP = 10;
const places = [-1, -2, -3] as const;
const placesBehind = [0, 1] as const;

export const SECOND_FEATURES =
  AXES +
  6 +
  asked.length +
  9 +
  neighbours.length * NEIGHBOUR +
  (3 * AXES + 2) +
  (places.length + placesBehind.length + 2 * FAMILIES + 4);

/** Where the features of one mention are written, one after the other. */
let row = new Float32Array(0);
let at = 0;

function put(value: number): void {
  row[at] = value;
  at += 1;
}

/** Writes the features of mention `i`. */
export function secondFeatures(
  text: string,
  note: NoteLook,
  i: number,
  into: Float32Array<ArrayBuffer>,
): void {
  row = into;
  at = 0;
  const own = note.all[i]!;
  ofRules(own);
  ofPlace(own);
  for (let k = 0; k < neighbours.length; k += 1)
    ofNeighbour(text, own, note.all[i + neighbours[k]!], neighbours[k]!);
  ofOthers(note, own);
  ofWords(own);
}

function ofRules({ rules, odds }: LookedAt): void {
  for (let axis = 0; axis < AXES; axis += 1) put(odds[axis]!);
  const { assertion, form, reached, effects, scene } = rules;
  const { polarity, certainty, temporality, experiencer } = assertion;
  put(polarity === 'negated' ? 1 : 0);
  put(certainty === 'uncertain' ? 1 : 0);
  put(temporality === 'historical' ? 1 : temporality === 'hypothetical' ? 2 : 0);
  put(experiencer === 'family' ? 1 : experiencer === 'other' ? 2 : 0);
  put(form === undefined ? 0 : form.polarity === 'negated' ? 1 : 2);
  put(reached.length);
  // how far the last cue of a kind is, behind the mention below 0; what the layout says is as far as no cue
  for (let k = 0; k < asked.length; k += 1) {
    const some = asked[k]!;
    let gap = some.some((effect) => effects.has(effect)) ? FAR : 0;
    for (let n = 0; n < reached.length; n += 1) {
      const { group, from, to } = reached[n]!;
      if (some.includes(group.effect))
        gap = from >= scene.mentionTo ? scene.mentionTo - from - 1 : 1 + scene.mentionFrom - to;
    }
    put(gap);
  }
}

function ofPlace({ rules, name, setting }: LookedAt): void {
  const { mentionFrom, mentionTo, known } = rules.scene;
  put(setting.kind);
  put(name.course & 1);
  put((name.course >> 1) & 1);
  put(name.course >> 2);
  put(name.shape);
  put(setting.layout);
  put(setting.close);
  put(mentionFrom);
  put(known.length - mentionTo);
}

function ofNeighbour(text: string, own: LookedAt, other: LookedAt | undefined, by: number): void {
  if (other === undefined) {
    for (let k = 0; k < NEIGHBOUR; k += 1) put(ABSENT);
    return;
  }
  for (let axis = 0; axis < AXES; axis += 1) put(other.odds[axis]!);
  put(codeOf(other.rules.assertion));
  const [first, second] = by < 0 ? [other, own] : [own, other];
  // told in words, as the signs of a line break are one or two
  const gap =
    other.setting === own.setting ? second.rules.scene.mentionFrom - first.rules.scene.mentionTo : FAR;
  put(gap);
  put(gap < GAP ? gapKind(text.slice(first.end, second.start)) : 3);
}

/** The others of the sentence, and those of the same name wherever they stand. */
function ofOthers(note: NoteLook, own: LookedAt): void {
  const { odds } = own;
  const sentence = note.sentenceOf(own);
  const alike = note.alike(own);
  const others = sentence.count - 1;
  const namesakes = alike.count - 1;
  for (let axis = 0; axis < AXES; axis += 1)
    put(others === 0 ? ABSENT : (sentence.sum[axis]! - odds[axis]!) / others);
  for (let axis = 0; axis < AXES; axis += 1)
    put(namesakes === 0 ? ABSENT : (alike.sum[axis]! - odds[axis]!) / namesakes);
  for (let axis = 0; axis < AXES; axis += 1) {
    const best = alike.best[axis]! === odds[axis]! ? alike.second[axis]! : alike.best[axis]!;
    put(namesakes === 0 ? ABSENT : best);
  }
  put(others);
  put(namesakes);
}

/** How near the last word of each family stands before the mention, and the first behind. */
const near = new Uint8Array(2 * FAMILIES);

function ofWords({ rules }: LookedAt): void {
  const { known, mentionFrom, mentionTo } = rules.scene;
  for (const place of places) put(known[mentionFrom + place]?.family ?? -1);
  for (const place of placesBehind) put(known[mentionTo + place]?.family ?? -1);
  near.fill(FAR);
  let year = FAR;
  let yearBehind = FAR;
  let mark = FAR;
  let commas = 0;
  for (let k = mentionFrom - 1; k >= 0 && k >= mentionFrom - BEFORE; k -= 1) {
    const { family, kind, word } = known[k]!;
    const away = mentionFrom - k;
    if (family !== 0 && near[family - 1] === FAR) near[family - 1] = away;
    if (kind === '<year>' && year === FAR) year = away;
    if (word === ',') commas += 1;
    if (mark === FAR && (word === '.' || word === ';' || word === ':' || word === '(')) mark = away;
  }
  const end = Math.min(known.length, mentionTo + BEHIND);
  for (let k = mentionTo; k < end; k += 1) {
    const { family, kind } = known[k]!;
    const away = k - mentionTo + 1;
    if (family !== 0 && near[FAMILIES + family - 1] === FAR) near[FAMILIES + family - 1] = away;
    if (kind === '<year>' && yearBehind === FAR) yearBehind = away;
  }
  for (let k = 0; k < near.length; k += 1) put(near[k]!);
  put(year);
  put(yearBehind);
  put(mark);
  put(commas);
}

/** What stands between two mentions of a sentence: 0 a comma or "and", 1 few words, 2 a break; 3 is more. */
function gapKind(between: string): number {
  // as most are
  if (between === ', ' || between === ' and ' || between === ', and ') return 0;
  if (/^\s*(?:,|\/|&|\+|,?\s*(?:and|or)|w\/|with)\s*$/.test(between)) return 0;
  return /[.;:()\n[\]]/.test(between) ? 2 : 1;
}
