import type { PhiFinding } from '../phi-recognizer.ts';
import { isTermInPlace } from './clinical-veto.ts';
import { evenly } from './even-additions.ts';
import { gapBreaks, gapFirstMark, gapLastMark, gapWidth, type NoteTokens } from './note-tokens.ts';
import { tokenBehind } from './rule-hits.ts';
import type { TagChances } from './tag-chances.ts';
import type { ReadNote } from './token-features.ts';
import { isDoubtfulName, isNoNameAlone, isTitle } from './word-facts.ts';

/** Chances at which the tagger says something. Chosen by cross-validation: docs/decisions/0011. */
export const thresholds = {
  /** A word that no rule found is one from here on. */
  add: 0.35,
  /** The same for a word of medicine that no list of names has, for a short form, and where all is in capitals. */
  addDoubtful: 0.45,
  /** The same for a common word of a note that has no capitals. */
  addSmall: 0.7,
  /** The same beside a word that is one. */
  addBeside: 0.1,
  /** The same for a common word of such a note. */
  addSmallBeside: 0.2,
  /** A word that only guesses found is none below this chance. */
  keepGuess: 0.2,
  /** The same if a pattern with context found it. */
  keepPattern: 0.005,
  /** The same for a word of medicine that no list of names has. */
  keepDoubtful: 0.05,
  /** The same for such a word if a cue stood beside it ("C. Fosamax", "MS Contin"). */
  keepCued: 0.02,
  /** The same beside a word that stays. */
  keepBeside: 0.005,
};

/** Recognizers that read words by lists and spelling, with little or nothing around them: only of theirs may something be taken back. */
const open: ReadonlySet<string> = new Set([
  'unlisted-names',
  'unknown-names',
  'name-lexicon',
  'propagate-names',
  'known-places',
  'known-houses',
  'towns',
  'institutions',
  'named-places',
]);

/** Recognizers that read what stands beside a cue, whatever it is: of theirs only a word of medicine may be taken back. */
const cued: ReadonlySet<string> = new Set([
  'names',
  'name-records',
  'name-shapes',
  'name-fields',
  'name-marks',
  'name-slots',
  'person-context',
  'person-cues',
  'initials',
  'addresses',
  'postcodes',
  'place-cues',
]);

/** Initials that were found again are as good as the name that they are of. */
const isOpen = ({ start, end, strength, recognizer }: PhiFinding): boolean =>
  strength < 3 && open.has(recognizer) && !(recognizer === 'propagate-names' && end - start < 4);

const isCued = ({ strength, recognizer }: PhiFinding): boolean => strength < 3 && cued.has(recognizer);

const UNSEEN = 0;
const GUESSED = 1;
const PATTERN = 2;
const CUED = 3;
const SURE = 4;

/**
 * Takes back what the tagger does not believe of the findings of the rules, and adds what only it sees.
 * @param chancesFor the chances of the tokens; 1 for those that stay whatever they are
 */
export function judgeFindings(
  text: string,
  note: ReadNote,
  chancesFor: (isSure: Uint8Array) => TagChances,
  findings: readonly PhiFinding[],
  recognizer: string,
): readonly PhiFinding[] {
  const { tokens, facts } = note;
  const { count } = tokens;
  const seen = new Uint8Array(count);
  for (const finding of findings) {
    const level = isOpen(finding) ? finding.strength : isCued(finding) ? CUED : SURE;
    for (let i = tokenBehind(tokens, finding.start); i < count && tokens.start[i]! < finding.end; i += 1)
      seen[i] = Math.max(seen[i]!, level);
  }
  const isBehindTitle = (i: number): boolean =>
    (i > 0 && isTitle(facts[i - 1]!)) || (i > 1 && isTitle(facts[i - 2]!));
  for (let i = 0; i < count; i += 1)
    if (seen[i] === CUED && (!isDoubtfulName(facts[i]!) || isBehindTitle(i))) seen[i] = SURE;
  const chances = chancesFor(seen.map((level) => (level === SURE ? 1 : 0)));
  const chance = (i: number): number => chances.name[i]! + chances.place[i]!;
  const kept = new Uint8Array(count);
  for (let i = 0; i < count; i += 1) {
    if (seen[i] === SURE || (seen[i] !== UNSEEN && facts[i]!.kind === 1)) kept[i] = 1;
    else if (seen[i] === GUESSED) kept[i] = chance(i) >= thresholds.keepGuess ? 1 : 0;
    else if (seen[i] === PATTERN) {
      const { keepDoubtful, keepPattern } = thresholds;
      kept[i] = chance(i) >= (isDoubtfulName(facts[i]!) ? keepDoubtful : keepPattern) ? 1 : 0;
    } else if (seen[i] === CUED) kept[i] = chance(i) >= thresholds.keepCued ? 1 : 0;
    else if (chance(i) >= leastToAdd(note, i) && !isNoNameAlone(facts[i]!)) kept[i] = 1;
  }
  // names and places have several words: a doubtful one counts if it stands beside a sure one
  const isBeside = (i: number, other: number): boolean =>
    other >= 0 &&
    other < count &&
    kept[other] === 1 &&
    seen[other]! < CUED &&
    isJoined(tokens, Math.max(i, other));
  for (const step of [1, -1]) {
    for (let i = step > 0 ? 0 : count - 1; i >= 0 && i < count; i += step) {
      if (kept[i] === 1 || !(isBeside(i, i - 1) || isBeside(i, i + 1))) continue;
      const toAdd = facts[i]!.candidate ? thresholds.addBeside : thresholds.addSmallBeside;
      const least = seen[i] === UNSEEN ? toAdd : thresholds.keepBeside;
      if (chance(i) >= least && !isNoNameAlone(facts[i]!)) kept[i] = 1;
    }
  }
  bridgePlaces(note, chances, kept);
  keepEchoes(note, kept, seen);
  // "T. Pantocid": a letter is no name without its word
  for (let i = 1; i < count; i += 1)
    if (seen[i] === CUED && kept[i] === 0 && facts[i - 1]!.folded.length === 1 && isJoined(tokens, i))
      kept[i - 1] = 0;
  const stay = findings.flatMap((finding) =>
    isOpen(finding) || isCued(finding) ? keptParts(finding, tokens, kept) : [finding],
  );
  const added = addedFindings(tokens, kept, seen, chances, recognizer);
  const people = added.filter(({ start, end }) => !isTermInPlace(text, start, end));
  return [...stay, ...evenly(note, kept, people)];
}

/** What is a word of medicine, or stands in a line of capitals, needs more than another word to be taken for a name. */
function leastToAdd({ facts, lines }: ReadNote, i: number): number {
  if (!facts[i]!.candidate) return thresholds.addSmall;
  return isDoubtfulName(facts[i]!) || lines.letters[i] === 2 ? thresholds.addDoubtful : thresholds.add;
}

const bridges: ReadonlySet<string> = new Set(['of', 'the', 'at', 'for', 'and', 'on', 'de', 'la']);

/** "Friends of the Lantern", "Tansy House at Weir": the small words inside the name of a place belong to it. */
function bridgePlaces({ tokens, facts }: ReadNote, { name, place }: TagChances, kept: Uint8Array): void {
  const isPlace = (i: number): boolean => kept[i] === 1 && place[i]! > name[i]!;
  for (let i = 1; i + 1 < tokens.count; i += 1) {
    if (kept[i] === 1 || !isPlace(i - 1) || !bridges.has(facts[i]!.folded)) continue;
    const end = bridges.has(facts[i + 1]!.folded) ? i + 2 : i + 1;
    if (end >= tokens.count || !isPlace(end)) continue;
    let joined = true;
    for (let at = i; at <= end; at += 1) joined &&= isJoined(tokens, at);
    if (joined) kept.fill(1, i, end);
  }
}

/** "Dr. Oduya … oduya signed": a name that stays in one place stays wherever the rules saw it. */
function keepEchoes({ facts }: ReadNote, kept: Uint8Array, seen: Uint8Array): void {
  const names = new Set<string>();
  for (let i = 0; i < kept.length; i += 1)
    if (kept[i] === 1 && seen[i] !== UNSEEN && !facts[i]!.common) names.add(facts[i]!.folded);
  for (let i = 0; i < kept.length; i += 1)
    if (kept[i] === 0 && seen[i] !== UNSEEN && names.has(facts[i]!.folded)) kept[i] = 1;
}

/** "Anna-Lena O. Ruiz": nothing but a blank, a hyphen, a full stop or an ampersand stands before token i. */
function isJoined(tokens: NoteTokens, i: number): boolean {
  const gap = tokens.gap[i]!;
  return (
    gapBreaks(gap) === 0 && gapWidth(gap) <= 1 && isJoint(gapFirstMark(gap)) && isJoint(gapLastMark(gap))
  );
}
const isJoint = (mark: number): boolean =>
  mark === 0 || (mark >= 45 && mark <= 46) || mark === 38 || mark === 39;

function keptParts(finding: PhiFinding, tokens: NoteTokens, kept: Uint8Array): readonly PhiFinding[] {
  const first = tokenBehind(tokens, finding.start);
  let end = first;
  let all = true;
  while (end < tokens.count && tokens.start[end]! < finding.end) {
    if (kept[end] === 0) all = false;
    end += 1;
  }
  if (all) return [finding];
  const parts: PhiFinding[] = [];
  for (let i = first; i < end; i += 1) {
    if (kept[i] === 0) continue;
    const from = i;
    while (i + 1 < end && kept[i + 1] === 1) i += 1;
    parts.push({
      ...finding,
      start: from === first ? finding.start : tokens.start[from]!,
      end: i + 1 === end ? finding.end : tokens.end[i]!,
    });
  }
  return parts;
}

function addedFindings(
  tokens: NoteTokens,
  kept: Uint8Array,
  seen: Uint8Array,
  chances: TagChances,
  recognizer: string,
): readonly PhiFinding[] {
  const added: PhiFinding[] = [];
  const isAdded = (i: number): boolean => i < tokens.count && kept[i] === 1 && seen[i] === UNSEEN;
  for (let i = 0; i < tokens.count; i += 1) {
    if (!isAdded(i)) continue;
    const from = i;
    let [name, place] = [chances.name[i]!, chances.place[i]!];
    while (isAdded(i + 1) && isJoined(tokens, i + 1)) {
      i += 1;
      name += chances.name[i]!;
      place += chances.place[i]!;
    }
    added.push({
      start: tokens.start[from]!,
      end: tokens.end[i]!,
      category: name >= place ? 'NAME' : 'GEO',
      strength: 1,
      recognizer,
    });
  }
  return added;
}
