import type { DeidentifiedNote } from '../../deidentify/deidentified-note.ts';
import { definitionOf } from '../../note/find-definitions.ts';
import { type NoteStructure, readStructure } from '../../note/note-structure.ts';
import { contains, type Span, spanLength } from '../../note/span.ts';
import { LIKELY } from '../agreement.ts';
import { withBouts } from '../bouts.ts';
import { listsTwo, withLists } from '../coordinated.ts';
import { withDegrees } from '../degrees.ts';
import { diabeticName } from '../diabetic-name.ts';
import { fractureName } from '../fracture-signs.ts';
import { ideationName } from '../ideation-name.ts';
import { type ConceptsOf, type Inverted, withInverted } from '../inverted.ts';
import { kidneyStageName } from '../kidney-stage.ts';
import type { LocalOptions } from '../local-options.ts';
import { type FoundMention, inHeader, mentionsOf } from '../mention-at.ts';
import type { MentionExtractor } from '../mention-extractor.ts';
import { isMeant, namesDisorder, withItsWords } from '../mention-words.ts';
import { nameOfRest } from '../name-of-rest.ts';
import { withoutCause } from '../named-cause.ts';
import { namesNoDisorder } from '../no-disorders.ts';
import { isToldDisorder, toldDisorder } from '../otherwise-meant.ts';
import { placedName } from '../placed-name.ts';
import { splitJoined } from '../split-joined.ts';
import { noteStyles, type Style } from '../tagger/styles.ts';
import type { Tagged, TaggedSpan, Tagger } from '../tagger/tagger.ts';
import { writtenOut } from '../written-short.ts';
import { type Found, placed, withAbsences, withCoded, withFractures, withSides } from './found.ts';
import type { LexiconExtractor, LexiconMatch } from './lexicon.ts';

/**
 * The lexicon and the tagger together. In a note both count: what the terminology has as a name is hardly ever no mention, and
 * symptoms are the lexicon's unless they are asked for. An article is annotated by other rules than a note, which only the tagger knows.
 */
export function createLocalExtractor(
  lexicon: LexiconExtractor,
  tagger: Tagger,
  defaults: LocalOptions = {},
): MentionExtractor {
  return {
    id: 'local',
    version: '1',
    hasScopes: true,
    async extract(note, options = {}) {
      const { text } = note;
      const { scope = 'disorders', style }: LocalOptions = { ...defaults, ...options.local };
      const ofNotes: Style = scope === 'disorders' ? 'clinical' : 'findings';
      const structure = readStructure(text);
      const tagged = tagger.tag(text, structure, (own) => style ?? (noteStyles.has(own) ? ofNotes : own));
      const isNote = noteStyles.has(tagged.style);
      const isDoubted = (match: LexiconMatch): boolean =>
        match.hidden !== undefined &&
        ((match.charted && tagged.chanceWithin(match) < CHARTED_SEEN) || areTwo(text, match.hidden));
      const matches = lexicon
        .findMatches(note, structure)
        .flatMap((match) => (isDoubted(match) ? match.hidden! : [match]))
        .filter((match) => !isNote || isMeant(text, match));
      const { definitions } = structure;
      const known = new Map(matches.map((match) => [placeOf(match), match]));
      const isName = (span: Span) => known.get(placeOf(span))?.charted === false;
      const spans = standing(tagged, note, structure, isNote, isName);
      const isSeen = (match: LexiconMatch): boolean =>
        match.charted
          ? tagged.chanceWithin(match) >= CHARTED_SEEN
          : !match.unlisted || tagged.chanceWithin(match) >= RARE_SEEN || isToldDisorder(text, match);
      const single = (span: TaggedSpan) => (isName(span) ? [span] : splitJoined(text, span, isName));
      const more = matches.filter((match) => !(match.charted && addsNothing(text, match, spans)));
      const both = isNote ? joined(spans.flatMap(single), more, known, isSeen) : [];
      const bouts = withBouts(text, withAbsences(text, both, lexicon.isTerm), boutOf);
      const whole = withLists(text, structure, bouts, lexicon.isTerm, ({ probability }, span) => ({
        span,
        match: undefined,
        probability,
      }));
      const inverted = withInverted(text, whole, lexicon.isTerm, lexicon.conceptsOf, turned);
      const ranked = withDegrees(text, inverted, lexicon.conceptsOf, turned);
      const found = isNote
        ? withCoded(note, structure, withSides(text, withFractures(note, structure, ranked)))
        : matched(spans, known);
      const isRare = ({ span, match }: Found): boolean =>
        match?.unlisted === true && definitionOf(text.slice(span.start, span.end), definitions) === undefined;
      const probabilityOf = (one: Found): number | undefined => {
        if (isRare(one)) return one.probability ?? RARE_SHORT_FORM;
        // a term that the lexicon is sure of is as sure where the tagger half saw it as where it did not
        return isNote && one.match !== undefined && one.probability! < LIKELY ? undefined : one.probability;
      };
      const namedOf = (one: Found): FoundMention => {
        const { span } = one;
        const probability = probabilityOf(one);
        const own = text.slice(span.start, span.end);
        const match = isNote && listsTwo(own, lexicon.isTerm) ? undefined : one.match;
        const ofThoughts = isNote ? ideationName(text, span) : undefined;
        if (ofThoughts !== undefined) return { span, standardName: ofThoughts, conceptCodes: [] };
        const named =
          one.inverted ??
          (isNote && (match?.codes.length ?? 0) === 0 ? withoutCause(own, lexicon.conceptsOf) : undefined);
        if (named !== undefined)
          return {
            span,
            standardName: named.name,
            ...(named.codes !== undefined && { conceptCodes: named.codes }),
            ...(probability !== undefined && { probability }),
          };
        const ofWords = isNote && match !== undefined ? toldName(text, span, lexicon.conceptsOf) : undefined;
        if (ofWords !== undefined)
          return {
            span,
            standardName: ofWords,
            byStandardName: true,
            ...(probability !== undefined && { probability }),
          };
        const ofDiabetes = isNote ? diabeticName(text, span) : undefined;
        const isUncoded = match?.codes.length === 0;
        const ofRest =
          match === undefined || (isNote && isUncoded)
            ? nameOfRest(text, span, match, matches, lexicon.isTerm, isNote)
            : undefined;
        const names = [own, ofRest, match?.standardName].filter((name) => name !== undefined);
        const ofPlace = isNote ? placedName(text, span, names, lexicon.isTerm) : undefined;
        const standardName =
          ofDiabetes ??
          ofPlace ??
          (isUncoded ? ofRest : undefined) ??
          (match?.charted ? undefined : match?.standardName) ??
          definitionOf(own, definitions) ??
          ofRest ??
          kidneyStageName(own) ??
          (own.includes('#') ? fractureName(own) : writtenOut(own));
        return {
          span,
          standardName,
          ...(ofPlace !== undefined && standardName === ofPlace && { byStandardName: true }),
          // what was learned and the tagger has too is a disorder that the index may know by another wording
          ...(match &&
            ofDiabetes === undefined &&
            ofRest === undefined &&
            ofPlace === undefined &&
            !match.charted &&
            !(isNote && match.learned && one.probability !== undefined) && { conceptCodes: match.codes }),
          ...(probability !== undefined && { probability }),
        };
      };
      return {
        mentions: mentionsOf(text, structure, found.map(namedOf)),
        rejectedQuotes: 0,
        warnings: [],
        textType: isNote ? 'note' : 'article',
      };
    },
  };
}

const turned = ({ probability }: Found, span: Span, inverted: Inverted): Found => ({
  span,
  match: undefined,
  probability,
  inverted,
});

const boutOf = (bout: Found, { span, probability }: Found): Found => ({
  span: { start: bout.span.start, end: span.end },
  match: undefined,
  probability: probability ?? bout.probability,
});

/**
 * "FH" may be familial hypercholesterolaemia: of the short forms of clinical notes that Mondo alone has, and the tagger does not take,
 * two of ten are mentions. Of other terms that only the lexicon found .98 are, which is as good as certain.
 */
const RARE_SHORT_FORM = 0.2;
/**
 * Such a form that the tagger holds less likely than this is left out: of 83 in 1,270 made-up notes, read by taggers that had not seen them, 4 were
 * disorders. Of those on clinicians' lists many are symptoms, which the tagger does not look for.
 */
const RARE_SEEN = 0.3;
/** A wording of charts is meant otherwise more often than a term: it is added where the tagger at least doubts. */
const CHARTED_SEEN = 0.1;

/** A name of the disorder that a short form is, which mostly stands for something else, where the words of its line say so. */
function toldName(text: string, span: Span, conceptsOf: ConceptsOf): string | undefined {
  if (spanLength(span) > LONGEST_SHORT) return undefined;
  return toldDisorder(text, span, true)?.find((name) => (conceptsOf(name)?.length ?? 0) > 0);
}

const LONGEST_SHORT = 5;

/** The tagger's spans that may stand: not in a header, not on a replacement, no false friend, nothing without a name. */
function standing(
  tagged: Tagged,
  note: DeidentifiedNote,
  structure: NoteStructure,
  isNote: boolean,
  isName: (span: Span) => boolean,
): readonly TaggedSpan[] {
  const { text } = note;
  const kept: TaggedSpan[] = [];
  for (const one of tagged.spans) {
    const { start, end } = isNote ? withItsWords(text, one, isName) : one;
    const span = { start, end, probability: one.probability };
    if (note.offsets.touchesReplacement(span) || inHeader(span, structure)) continue;
    if (!isNote || (namesDisorder(text, span) && (isName(span) || !namesNoDisorder(text.slice(start, end)))))
      kept.push(span);
  }
  return kept;
}

/** A number for each span of a text of less than 2^26 characters. */
const placeOf = ({ start, end }: Span): number => start * 0x4000000 + end;

/** "CKD/DM", "DM2 with neuropathy", which charts have as a wording: two short forms that a stroke joins, or diabetes and what it did. */
function areTwo(text: string, [first, second]: readonly LexiconMatch[]): boolean {
  if (second === undefined || first!.codes.length === 0) return false;
  const between = text.slice(first!.end, second.start);
  return between === '/' || (joinsCause.test(between) && diabeticName(text, second) !== undefined);
}

const joinsCause = /^\s(?:with|w\/|c\/b|complicated by)\s$/i;

/** The tagger's spans, each with the lexicon's match of the same span. */
function matched(spans: readonly TaggedSpan[], known: ReadonlyMap<number, LexiconMatch>): readonly Found[] {
  const found: Found[] = [];
  for (const span of spans)
    found.push({ span: placed(span), match: known.get(placeOf(span)), probability: span.probability });
  return found;
}

const saysNothing =
  /^\s+(?:issues?|problems?|symptoms?|attacks?|episodes?|as an? (?:child|infant|baby|adult))$/i;

/** "Asthma as a child", where the tagger has the asthma. */
function addsNothing(text: string, match: LexiconMatch, spans: readonly TaggedSpan[]): boolean {
  return spans.some(
    ({ start, end }) =>
      start === match.start && end < match.end && saysNothing.test(text.slice(end, match.end)),
  );
}

/** In a note: what only the lexicon has is added, unless it is a rare short form that the tagger has not seen, and a term that says more than the tagger's span takes its place. */
function joined(
  spans: readonly TaggedSpan[],
  matches: readonly LexiconMatch[],
  known: ReadonlyMap<number, LexiconMatch>,
  isSeen: (match: LexiconMatch) => boolean,
): readonly Found[] {
  const kept = new Set(spans);
  const added: Found[] = [];
  let next = 0;
  for (const match of matches) {
    while (next < spans.length && spans[next]!.end <= match.start) next += 1;
    const touched: TaggedSpan[] = [];
    for (let k = next; k < spans.length && spans[k]!.start < match.end; k += 1) touched.push(spans[k]!);
    if (touched.length === 0) {
      if (isSeen(match)) added.push({ span: placed(match), match, probability: undefined });
      continue;
    }
    if (
      !touched.every((span) => contains(match, span)) ||
      (touched.length === 1 && spanLength(touched[0]!) === spanLength(match))
    )
      continue;
    for (const span of touched) kept.delete(span);
    const probability = Math.max(...touched.map((one) => one.probability));
    added.push({ span: placed(match), match, probability });
  }
  return [...matched([...kept], known), ...added].sort((a, b) => a.span.start - b.span.start);
}
