import type { FeatureBuffer } from '../../feature-hashing.ts';
import type { RuleReading } from '../assertion/rule-reading.ts';
import { codeOf, effectCodes } from './effect-codes.ts';
import type { MentionName } from './mention-name.ts';
import type { SentenceSetting } from './sentence-setting.ts';
import { few, listOpening, NONE, placedWords, wordsBefore, wordsBehind } from './words-around.ts';

/** Cues that are looked at, and how far from the mention. */
const CUES = 12;
const CUE_GAP = 20;

/** Adds the features of one mention. The first number of each is its template: two of one number would fall together. */
export function mentionFeatures(
  rules: RuleReading,
  name: MentionName,
  setting: SentenceSetting,
  into: FeatureBuffer,
): void {
  const { scene } = rules;
  const { kind } = setting;
  const said = codeOf(rules.assertion);
  ofRules(rules, name, said, kind, into);
  ofName(name, kind, into);
  placedWords(scene, name, kind, said, into);
  const nearest = wordsBefore(scene, name, into);
  listOpening(scene, into);
  wordsBehind(scene, name, nearest, into);
  ofSetting(setting, name, into);
  const { mentionFrom: from, mentionTo: to } = scene;
  const count = scene.known.length;
  into.put(84, setting.layout, from === 0 ? 1 : 0);
  into.put(86, setting.close, to >= count - 1 ? 1 : 0);
  into.put(88, few(count), few(count - to));
}

/** What the rules said, and by what. */
function ofRules(
  { scene, reached, effects, form }: RuleReading,
  { course }: MentionName,
  said: number,
  kind: number,
  into: FeatureBuffer,
): void {
  const { known, cues, mentionFrom: from, mentionTo: to } = scene;
  into.put(1, said);
  into.put(2, said, kind);
  into.put(3, said, course);
  into.put(4, form === undefined ? 0 : form.polarity === 'negated' ? 1 : 2, form?.settled ? 1 : 0);
  for (const effect of effects) {
    into.put(5, effectCodes[effect]);
    into.put(6, effectCodes[effect], course);
    into.put(7, effectCodes[effect], kind);
  }
  const most = Math.min(CUES, cues.length);
  for (let k = 0; k < most; k += 1) {
    const cue = cues[k]!;
    const isBehind = cue.from >= to;
    const gap = isBehind ? cue.from - to : from - cue.to;
    if (gap > CUE_GAP) continue;
    const reaches = reached.includes(cue);
    const code = effectCodes[cue.group.effect] * 4 + (reaches ? 2 : 0) + (isBehind ? 1 : 0);
    into.put(8, code, few(gap));
    into.put(9, code);
    let phrase = 0;
    for (let i = cue.from; i < cue.to; i += 1) phrase = Math.imul(phrase, 31) + known[i]!.hash;
    into.put(10, phrase, reaches ? 1 : isBehind ? 2 : 0);
  }
}

function ofName(name: MentionName, kind: number, into: FeatureBuffer): void {
  into.put(11, name.whole);
  into.put(12, name.head);
  into.put(13, name.ending);
  into.put(14, name.course, kind);
  into.put(15, name.head, kind);
  into.put(16, name.shape, kind);
  for (let i = 0; i < name.words.length; i += 1) into.put(17, name.words[i]!);
}

function putAll(template: number, parts: readonly number[], into: FeatureBuffer): void {
  for (let i = 0; i < parts.length; i += 1) into.put(template, parts[i]!);
}

/** Sentence, line and section. */
function ofSetting(setting: SentenceSetting, { course }: MentionName, into: FeatureBuffer): void {
  const { kind, opening, title, heading } = setting;
  into.put(70, kind);
  for (let i = 0; i < title.length; i += 1) {
    into.put(71, title[i]!);
    into.put(72, title[i]!, course);
  }
  for (let i = 0; i < opening.length; i += 1) into.put(73 + i, opening[i]!);
  into.put(76, opening[0] ?? NONE, opening[1] ?? NONE);
  into.put(77, opening[0] ?? NONE, course);
  putAll(78, setting.line, into);
  putAll(79, setting.above, into);
  for (let i = 0; i < heading.length; i += 1) {
    into.put(80, heading[i]!);
    into.put(81, heading[i]!, course);
  }
  putAll(82, setting.next, into);
  putAll(83, setting.before, into);
  into.put(85, setting.layout, kind);
}
