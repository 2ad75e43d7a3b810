import { closesWithAnd, isAffirmed, isMeasured, isSetOff, opensStatement } from './cue-affirmed.ts';
import { opensBehind } from './cue-behind.ts';
import { endsForward, light, type Path } from './cue-end.ts';
import type { Effect } from './cue-group.ts';
import { isHeadingOf, isUnderlying } from './cue-heading.ts';
import { isTreated, listGoesOn } from './cue-item.ts';
import { isCauseOpen, isKnown, isLasting, isOrder } from './cue-known.ts';
import {
  asksBefore,
  behindAdjunct,
  behindAside,
  closingBracket,
  goesOnBehind,
  isBehindItem,
  isExcepted,
  isOfAllBefore,
  isOfLastItem,
  isOfPersons,
  isSpecifier,
  isTimeOfNext,
  opensNext,
  speaksInBracket,
} from './cue-list.ts';
import type { CueMatch } from './cue-matcher.ts';
import { isOfAllTested, isOfResult, isOfTest, isOfTestBetween } from './cue-result.ts';
import { endsUnwritten } from './cue-spoken.ts';
import {
  adjuncts,
  beginsStatement,
  deniesHimself,
  deniesPredicate,
  endsAnswer,
  endsAside,
  endsRow,
  isFoundToHave,
  isStated,
  opensClause,
  opensPart,
  subjects,
  turnsToKnown,
  turnsToPatient,
} from './cue-statement.ts';
import { connectives, isDeniedLater, isUndone } from './cue-undone.ts';
import {
  auxiliaries,
  complaints,
  denies,
  found,
  openers,
  reasons,
  separators,
  shortened,
  statesItem,
  verbsOf,
} from './cue-words.ts';
import type { Scene } from './scene.ts';

const times: ReadonlySet<Effect> = new Set<Effect>(['past', 'past-event', 'historical']);

function isWord(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 97 && code <= 122) || /[\p{L}\p{N}]/u.test(word);
}

/** So many words more may the first item of a list have that goes on: "neither of the recipients has developed signs or symptoms". */
const LONG = 4;

const isLong = (scene: Scene, { group, to }: CueMatch): boolean =>
  light.has(group.effect) &&
  (listGoesOn(scene, scene.mentionFrom) || scene.words.slice(to, scene.mentionFrom).includes(','));

/** Does a cue before the mention still speak of it? */
function reachesForward(scene: Scene, cue: CueMatch): boolean {
  const { effect, list, scope } = cue.group;
  if (effect === 'negated' && (isUndone(scene, cue) || opensClause(scene, cue) || isDeniedLater(scene, cue)))
    return false;
  if (isKnown(scene, cue) || asksBefore(scene, cue)) return false;
  // "plantar fasciitis resolved, frozen shoulder 2017, gout": a word behind one item is not of the next
  if (times.has(effect) && cue.from > 0 && isBehindItem(scene, cue)) return false;
  // "She had no fever, and pneumonia was found"
  if (effect === 'past-event' && denies.test(scene.words[cue.to] ?? '') && scene.words[cue.to + 1] !== 'only')
    return false;
  if (effect === 'past-event' && isFoundToHave(scene, cue)) return false;
  const path: Path = { separated: false, stated: false, closed: false };
  // "Fever - no, cough - yes": an answer to what stands before it.
  const answers = effect === 'negated' || scene.words[cue.from] === 'r/o';
  if (answers && (endsAnswer(scene, cue) || endsRow(scene, cue))) return false;
  let words = 0;
  let depth = 0;
  // "no change in vision, | floaters persist"
  let commas =
    effect === 'negated' && scene.words[cue.to - 1] === ',' && scene.words[cue.from] !== 'denies' ? 1 : 0;
  // "Although there is no fever, bronchitis is likely": the comma closes the clause.
  const subordinate =
    light.has(effect) &&
    (openers.has(scene.words[scene.head] ?? '') ||
      (/^with(?:out)?$/.test(scene.words[scene.head] ?? '') &&
        (cue.from < scene.head + 2 ||
          (scene.words[cue.from] === 'without' && scene.words[cue.from - 1] === 'and'))));
  const isResult = effect === 'negated' && isOfResult(scene, cue);
  const predicate = effect === 'negated' && deniesPredicate(scene, cue);
  for (let i = times.has(effect) ? behindAside(scene, cue) : cue.to; i < scene.mentionFrom; i++) {
    const word = scene.words[i]!;
    const end = scene.ends[i];
    if (word === ',') {
      commas++;
      // "no effusion, 5 mm nodule, | emphysema": a size says that it is there, and so is what follows
      if (effect === 'negated' && isMeasured(scene.words, i + 1) && !listGoesOn(scene, i + 1)) return false;
      // "negative ANCA, psoriasis": a result is of one thing
      if (isResult && !listGoesOn(scene, i + 1)) return false;
      const isList = (!predicate || i === cue.to) && !(isSpecifier(scene, cue, i) && commas === 1);
      if (!isList && !listGoesOn(scene, i + 1)) return false;
    } else if (word === 'or' || word === 'nor') {
      commas = 0;
      path.closed = true;
    }
    if (end !== undefined && end.from === i && endsForward(scene, cue, end, i, path)) {
      const comma = effect === 'negated' ? behindAdjunct(scene, end) : undefined;
      if (comma === undefined) return false;
      i = comma - 1;
      words = 0;
      continue;
    }
    // "Family history of heart disease, I suspect her chest pain is angina": another clause, of another person
    if (effect === 'family' && path.separated && subjects.has(word)) return false;
    if (effect === 'other' && path.separated && (turnsToPatient(scene, i) || deniesHimself(scene, cue, i)))
      return false;
    if (effect === 'hypothetical' && turnsToKnown(scene, i)) return false;
    // "without prior trauma the pain began"
    if (effect === 'historical' && !list && word === 'the' && i > cue.to) return false;
    if (endsUnwritten(scene, cue, i, times.has(effect))) return false;
    // "no fever she has a cough": dictated without full stops
    if (effect === 'negated' && subjects.has(word) && complaints.has(scene.words[i - 1]!)) return false;
    if (effect === 'negated' && (beginsStatement(scene, cue, i) || opensPart(scene, cue, i))) return false;
    // "no pain (except at night), nausea or rash": an aside neither ends a reach nor counts.
    if (word === '(') {
      const close = closingBracket(scene, i);
      if (close !== undefined) i = close;
      else {
        depth++;
        path.separated = true;
      }
    } else if (word === ')' && --depth < 0) return false;
    else if (effect === 'negated' && endsAside(scene, cue, i)) return false;
    else if (word === ':' && i > cue.to + 1 && light.has(effect)) {
      // "Denied on direct questioning: dysphagia"
      if (path.separated || !adjuncts.has(scene.words[cue.to]!)) return false;
      words = 0;
    } else if (
      (word === '.' || word === '!') &&
      scene.capital(i + 1) &&
      !(i === cue.to && shortened.has(scene.words[i - 1]!))
    )
      return false;
    if (connectives.has(word)) {
      // "no fracture seen, soft tissue swelling"
      if (word === ',' && found.has(scene.words[i - 1]!) && i > cue.to + 1) path.stated = true;
      if (separators.has(word)) {
        if (
          path.stated ||
          (subordinate && word === ',' && !listGoesOn(scene, i + 1) && !closesWithAnd(scene, i + 1))
        )
          return false;
        // "Five years ago, she had": a time set before its sentence speaks of all of it.
        if (!(i === cue.to && word === ',' && cue.from < scene.head + 2 && times.has(effect)))
          path.separated = true;
      }
      if (list) words = 0;
      else if ((word === ',' && !goesOnBehind(scene, cue, i)) || (word === 'and' && effect === 'uncertain'))
        return false;
      else if (word === ',' || word === 'or') words = 0;
    } else if (
      isWord(word) &&
      ++words > scope &&
      !(list && commas === 0 && words <= scope + LONG && isLong(scene, cue))
    )
      return false;
  }
  // "no organomegaly | pitting oedema": dictated without a full stop
  if (effect === 'negated' && complaints.has(scene.words[scene.mentionFrom - 1]!) && opensStatement(scene))
    return false;
  // "no dysuria – back pain present"
  const parts = effect === 'negated' && isSetOff(scene) ? 1 : commas;
  return !(parts > 0 && (light.has(effect) || effect === 'historical') && isAffirmed(scene, parts));
}

/** "…; neither was present": of what stands before. */
const ofBoth = /^(?:neither|both|all|none)$/;

/** Does a cue behind the mention speak of it? */
function reachesBackward(scene: Scene, cue: CueMatch): boolean {
  const { effect } = cue.group;
  const isOfAll = isOfAllBefore(scene, cue);
  const list = cue.group.list || isOfAll;
  const scope = isOfAll ? Math.max(4, cue.group.scope) : cue.group.scope;
  if (effect === 'negated' && isOfAllTested(scene, cue)) return true;
  if (effect === 'negated' && isOfTestBetween(scene, cue)) return false;
  if (light.has(effect) && (isHeadingOf(scene, cue) || opensNext(scene, cue))) return false;
  if (effect === 'uncertain' && isCauseOpen(scene, cue)) return false;
  if (effect === 'hypothetical' && (isLasting(scene, cue) || isOrder(scene, cue))) return false;
  if (effect === 'historical' && isUnderlying(scene)) return false;
  if (times.has(effect) && (isOfTest(scene, cue) || isTimeOfNext(scene, cue) || isTreated(scene)))
    return false;
  if (light.has(effect) && (isExcepted(scene, cue) || isOfPersons(scene, cue))) return false;
  let words = 0;
  let depth = 0;
  let separated = false;
  /** Another name stands between the last connective and the cue. */
  let named = false;
  /** Still in the verb of the cue. */
  let own = true;
  for (let i = cue.from - 1; i >= scene.mentionTo; i--) {
    const word = scene.words[i]!;
    const kind = scene.ends[i]?.group.effect;
    if (
      kind === 'stop' &&
      !(i === cue.from - 1 && (word === 'which' || (word === ';' && ofBoth.test(scene.words[cue.from]!))))
    )
      return false;
    if (kind === 'stop-light' && light.has(effect) && i < cue.from - 1) return false;
    own &&= auxiliaries.has(word) || word.endsWith('ly');
    if (
      kind === 'clause' &&
      scene.ends[i]!.group.direction === 'both' &&
      light.has(effect) &&
      word !== 'that' &&
      !own
    )
      return false;
    // "maybe scabies, as his brother had it last month"
    if (reasons.test(word) && scene.words[i - 1] === ',' && times.has(effect)) return false;
    if (effect === 'historical' && separated && named && verbsOf.has(word)) return false;
    if (times.has(effect) && opensBehind(scene, i)) return false;
    if (word === ')') depth++;
    // "AKI (resolved)", "fracture of radius (1999)": a bracket behind the mention speaks of it
    else if (word === '(' && --depth < 0 && !speaksInBracket(scene, cue, i)) return false;
    else if ((word === '.' || word === '!') && scene.capital(i + 1)) return false;
    // "CHF exacerbated by pneumonia, now cleared": of what did it
    if (
      effect === 'historical' &&
      word === 'by' &&
      /^(?:exacerbated|triggered|precipitated|worsened|caused|complicated)$/.test(scene.words[i - 1]!)
    )
      return false;
    // "neck stiffness or sick contacts"
    if (effect === 'other' && (word === 'or' || word === 'and')) return false;
    named ||= !separated && !own && !connectives.has(word);
    if (effect === 'negated' && separated && statesItem.test(word)) return false;
    if (connectives.has(word)) {
      separated = true;
      if (list) words = 0;
      else if (word === ',') return false;
    } else if (isWord(word) && ++words > scope) return false;
  }
  // "concern for TTP, which was excluded": of the one right before it
  if (scene.words[scene.mentionTo] === ',' && scene.words[scene.mentionTo + 1] === 'which') return true;
  return !(separated && list && light.has(effect) && (isStated(scene) || isAffirmed(scene, 1)));
}

export function reaches(scene: Scene, cue: CueMatch): boolean {
  const { direction } = cue.group;
  if (cue.to <= scene.mentionFrom) return direction !== 'backward' && reachesForward(scene, cue);
  if (cue.from >= scene.mentionTo)
    return direction !== 'forward' && !isOfLastItem(scene, cue) && reachesBackward(scene, cue);
  return false;
}
