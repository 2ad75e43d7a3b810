import type { Effect } from './cue-group.ts';
import { isOfItem, isOfSymptoms, isOneOfMany, isWithinItem, listGoesOn } from './cue-item.ts';
import { opensKnown } from './cue-known.ts';
import type { CueMatch } from './cue-matcher.ts';
import { endsFamily, sameSubject, subjects } from './cue-statement.ts';
import {
  affirms,
  arrow,
  asked,
  beVerbs,
  endsCondition,
  isWithinPlace,
  likens,
  parted,
  states,
} from './cue-words.ts';
import type { Scene } from './scene.ts';

/** Of these a reason or a time behind the item says nothing more. */
export const light: ReadonlySet<Effect> = new Set<Effect>(['negated', 'uncertain', 'negated-uncertain']);
const throughClauses: ReadonlySet<Effect> = new Set<Effect>(['hypothetical', 'family', 'other', 'patient']);
/** "The arm would become stiff, and he began to feel faint": told as what came about. */
const began = /^(?:began|started|developed|noticed|presented|came|underwent)$/;

/** What lies between a cue and the mention so far. */
export interface Path {
  /** A comma, "and" or dash has been passed. */
  separated: boolean;
  /** "No fever was noted": the statement is complete, a comma or "and" starts the next. */
  stated: boolean;
  /** "Or" has been passed, behind which stands the last item. */
  closed: boolean;
}

/** "Can this headache be | from a tumour", "I suspect her cough is | due to reflux"; what one believes is said for certain. */
const isCauseInDoubt = (words: readonly string[], { from, to }: CueMatch, at: number): boolean =>
  /^(?:be|stems|comes|came|arises|arose|results|resulted)$/.test(words[at - 1]!) ||
  (/^(?:is|was|are|were)$/.test(words[words[at + 1] === 'due' ? at : at - 1]!) &&
    !words.slice(from, to).some((word) => /^(?:believ|feel|felt)/.test(word)));

/** "Denies not only pain | but also fever". */
const isBoth = (words: readonly string[], { to }: CueMatch, at: number): boolean =>
  words[at] === 'but' && words[at + 1] === 'also' && words[to] === 'not' && words[to + 1] === 'only';

const believes = /^(?:that|think|believe|feel|suspect|suppose|accept|agree)$/;
const causes = /^(?:due|secondary|related|caused|attributed|explained|associated|from|because|result)$/;

/** "No evidence that his fever was | due to endocarditis": the cause is denied. */
const isCauseDenied = (words: readonly string[], { from }: CueMatch, at: number, end: CueMatch): boolean =>
  words.slice(at, end.to).some((word) => causes.test(word)) &&
  /^(?:is|was|are|were|be)$/.test(words[/^(?:is|was|are|were)$/.test(words[at]!) ? at : at - 1]!) &&
  words.slice(from, at).some((word) => believes.test(word));

/** "The donor was well | apart from hay fever": an exception is of the same person, up to a comma. */
const isExceptionOf = (words: readonly string[], { to }: CueMatch, at: number): boolean =>
  /^(?:apart|aside|except|besides|other|save)$/.test(words[at]!) && !words.slice(to, at).includes(',');

const finds =
  /^(?:show(?:s|ed)|reveal(?:s|ed)|demonstrate[sd]|found|identified|detected|confirmed|disclosed|uncovered|returned)$/;

/** "CT for suspected stroke | showed a meningioma", "x-ray to rule out a fracture | showed gout": what was found by what was done for a doubt. */
const isFinding = (words: readonly string[], { from, to }: CueMatch, at: number): boolean =>
  finds.test(words[at]!) &&
  (/^(?:for|to|of)$/.test(words[from - 1] ?? '') ||
    words[from] === 'to' ||
    (words[to - 1] === 'for' &&
      /^(?:bx|biopsy|eval|work|workup|test|look|check|ix|invest)/.test(words[from]!)));

/** Does the phrase at `at`, between cue and mention, end the reach of the cue? */
export function endsForward(scene: Scene, cue: CueMatch, end: CueMatch, at: number, path: Path): boolean {
  const { effect } = cue.group;
  const word = scene.words[at]!;
  const isFirst = at === cue.to;
  switch (end.group.effect) {
    case 'stop':
      // "return if bleeding, but today has pain"
      if (effect === 'other' && (sameSubject(scene, cue, at) || isExceptionOf(scene.words, cue, at)))
        return false;
      if (effect === 'negated' && (isOfItem(scene, at) || isBoth(scene.words, cue, at))) return false;
      return effect !== 'hypothetical' || endsCondition(scene.words, at);
    case 'stop-light':
      if (word === 'also' && effect === 'negated' && isBoth(scene.words, cue, at - 1)) return false;
      if (word === 'from' && scene.words[at - 1]!.startsWith('suffer')) return false;
      if (word === 'from' && parted.test(scene.words.slice(cue.from, cue.to).join(' '))) return false;
      if (effect === 'uncertain' && isCauseInDoubt(scene.words, cue, at)) return false;
      if (effect === 'negated' && !path.separated && isCauseDenied(scene.words, cue, at, end)) return false;
      // "no defect to suggest embolism" denies the embolism too
      if (
        effect === 'negated' &&
        (!path.separated || isOfSymptoms(scene, at)) &&
        (likens.test(word) || scene.words[at + 1] === 'keeping')
      )
        return false;
      if (effect === 'negated' && isOfSymptoms(scene, at)) return false;
      // "gram neg → gout"
      if (arrow.test(word) || (word === '-' && scene.words[at + 1] === '>')) return light.has(effect);
      return (light.has(effect) && !isFirst) || (effect === 'hypothetical' && opensKnown(scene, end));
    default:
  }
  if (end.group.direction === 'forward') {
    // "negative for joint pain, dry mouth, rash": a review of systems says what is there in another sentence
    if (scene.words[cue.to - 1] === 'for' && scene.words[cue.to - 2] === 'negative') return false;
    const before = scene.words[at - 1];
    const starts = before === ',' || before === '(' || (before === 'and' && (word === 'the' || path.closed));
    return starts && light.has(effect) && !listGoesOn(scene, at) && !isOneOfMany(scene, cue, at);
  }
  if (effect === 'negated' && !isFirst) {
    if (word === 'with' && isWithinItem(scene, at)) return false;
    if (isWithinPlace(scene.words, at)) return false;
    if ((word === 'increased' || word === 'decreased') && isOneOfMany(scene, cue, at)) return false;
  }
  if (effect === 'hypothetical')
    return (
      path.separated &&
      (word === 'i' || word === 'we' || (subjects.has(word) && began.test(scene.words[at + 1] ?? '')))
    );
  if (throughClauses.has(effect)) return path.separated && (subjects.has(word) || endsFamily(scene, cue, at));
  // "Unclear if this is gout, cellulitis, or" is a list
  const asks = effect === 'uncertain' && asked.has(scene.words[at - 1]!);
  if (!isFirst && beVerbs.has(word) && light.has(effect) && !asks) path.stated = true;
  if (!isFirst && effect === 'uncertain' && isFinding(scene.words, cue, at)) return true;
  // "Instead of gout he has", "rather than gout this is"
  const first = scene.words[cue.from];
  if (!isFirst && (first === 'instead' || first === 'rather')) return true;
  // "no hx of MI or DVT has AF": dictated, behind the last item
  if (path.closed && states.has(word)) return true;
  return path.separated || (affirms.has(word) && !isFirst);
}
