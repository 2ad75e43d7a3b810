import type { Section } from '../../note/section.ts';
import type { Span } from '../../note/span.ts';
import type { Effect } from './cue-group.ts';

/** What lines that name a state say of the lines below them; 'affirmed' ends what a line above it says. */
const states: readonly (readonly [Effect, RegExp])[] = [
  [
    'negated',
    /^(?:(?:symptoms?|signs?|findings?|features?|problems?|conditions?|complaints?|diagnoses|items|all|pertinent|relevant|the following|are|were|was) )*(?:not (?:present|found|seen|reported|noted|there|felt|heard|detected|experienced|complained of|observed)|absent|denied|denies|negatives?|excluded|ruled out|none of (?:these|the following|this)|nothing found of the following|never had|no (?:signs?|evidence|history) of)(?: (?:today|now|currently|by \w+|on \w+|at present|so far|symptoms|signs|findings|features|problems|complaints|diagnoses|items|this time))*$/i,
  ],
  [
    'historical',
    /^(?:resolved|inactive|closed|former|healed|over|settled|in (?:full )?remission|no longer (?:an? )?(?:problems?|issues?|active|present|troublesome|there))(?: (?:problems?|issues?|diagnos[ie]s|conditions?|illness(?:es)?|complaints|symptoms|problem list|now|today|medical|hospital))*$/i,
  ],
  [
    'past',
    /^(?:past|previous|prior|old|earlier|historical) (?:medical )?(?:problems?|issues?|diagnos[ie]s|conditions?|illness(?:es)?|complaints|admissions|episodes)$/i,
  ],
  [
    'uncertain',
    /^(?:suspected|possible|probable|queried|queries|query|to (?:exclude|rule out|consider)|rule out|r\/o|under investigation|differentials?|not yet excluded|unconfirmed)(?: (?:diagnos[ie]s|problems?|causes|conditions?|list))*$/i,
  ],
  [
    'hypothetical',
    /^(?:(?:possible|common|rare|potential|known|main|serious|explained|discussed|rare but serious) )*(?:side[ -]effects|(?<=\s)complications|complications(?= (?:discussed|explained|given|of))|risks(?: (?:and|&) complications)?|adverse (?:effects|reactions|events)|red flags|warning signs|when to (?:call|return|come back|seek help|worry)|(?:call|ring|return|come back|contact us|seek help|go to (?:ed|a&e|the er)) (?:if|for|with)(?: you (?:have|get|notice))?|(?:watch|look)(?: out)? for|reasons to (?:call|return|come back))(?: (?:discussed|explained|given|of (?!the\b)[\w ]{3,30}))*$/i,
  ],
  [
    'affirmed',
    /^(?:(?:symptoms?|signs?|findings?|features?|problems?|complaints?|today|now) )*(?:present|found|positives?|active|current|ongoing|reported|noted|confirmed|known|main|established|admits(?: to)?|complains of)(?: (?:today|now|hospital|problems?|issues?|diagnos[ie]s|conditions?|complaints?|symptoms?|findings?|signs?))*$/i,
  ],
];
const first =
  /^[\s*_#]*(?:symptom|sign|finding|feature|problem|condition|complaint|diagnos|item|all|pertinent|relevant|the |not |absent|deni|negative|excluded|ruled|none|nothing|never|no |resolved|inactive|closed|former|healed|over|settled|past|previous|prior|old |earlier|historical|suspected|possible|probable|quer|to |rule|r\/o|under|differential|unconfirmed|common|rare|potential|known|main|serious|explained|discussed|side|complication|risk|adverse|red |warning|when|call|ring|return|come|contact|seek|go |watch|look|reason|present|found|positive|active|current|ongoing|reported|noted|confirmed|established|admits|today|in |now)/i;
const mark = /^[ \t]*(?:[•◦▪·●*+–-]|\d{1,2}[.)])[ \t]+/;
/** A longer line is prose. */
const itemLength = 60;

function stateOf(line: string): Effect | undefined {
  if (!first.test(line)) return undefined;
  const words = line.replace(/^[\s*_#]+|[\s*_:]+$/g, '');
  return states.find(([, pattern]) => pattern.test(words))?.[0];
}

/**
 * "NOT PRESENT TODAY" or "Resolved problems" above a list says it of every line below, up to the next such line or a
 * blank one. A lone answer between items ("HIV / negative / syphilis") is none: the list must begin with a heading.
 */
export function stateOfList(text: string, sentence: Span, span: Span): Effect | undefined {
  if (span.start - sentence.start > 30 || sentence.start === 0) return undefined;
  let lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  if (lineStart === 0 || span.start - lineStart > 30) return undefined;
  const own = text.slice(span.end, span.end + itemLength).split('\n', 1)[0]!;
  if (own.length >= itemLength || /[.;:?]\s|[:?]$/.test(own)) return undefined;
  let found: Effect | undefined;
  let heads = false;
  for (let lines = 0; lines < 15 && lineStart > 0; lines++) {
    const end = lineStart - 1;
    lineStart = text.lastIndexOf('\n', end - 1) + 1;
    if (end - lineStart > itemLength) break;
    const line = text.slice(lineStart, end).trimEnd();
    if (line.trim() === '') break;
    const state = mark.test(line) ? undefined : stateOf(line);
    found ??= state;
    heads = state !== undefined || line.endsWith(':');
    if (found === undefined && line.endsWith(':')) return undefined;
    if (/[.;?]$/.test(line)) return found !== undefined && state !== undefined ? found : undefined;
  }
  return heads && found !== 'affirmed' ? found : undefined;
}

const differential = /differential|\bddx\b|^suspected/i;
/** The mentions of a section are asked one after the other. */
let latest = { title: '', asks: false };
/** What a fragment has that is known: "HTN stable.", "gout on allopurinol." */
const settled =
  /\b(?:on|stable|controlled|treated|continues?|home|has|had|have|is|was|known|since|chronic|baseline|resolved|improving|pmhx?|hx|history)\b/i;
/** More words than these are a sentence. */
const FRAGMENT = /^\W*(?:[\w'’/-]+\W+){0,4}[\w'’/-]+\W*$/;

/**
 * Whether a header that asks what it may be speaks of a sentence. Where its text begins on its line, the first sentence is asked about,
 * then items and fragments: "DDx: PE, MI. HTN stable." has one known disorder.
 */
export function isOfDifferential(text: string, { title }: Pick<Section, 'title'>, sentence: Span): boolean {
  if (title === '') return false;
  if (title !== latest.title) latest = { title, asks: differential.test(title) };
  if (!latest.asks) return false;
  const header = text.lastIndexOf(title, sentence.start);
  const between = header < 0 ? '' : text.slice(header + title.length, sentence.start);
  if (between.trimEnd().length < 2) return true;
  const isList = /^\s*[:–-]?[ \t]*\n/.test(between);
  // a list goes on to a blank line, a line to the end of its sentence, but for numbers of items
  if (
    isList
      ? !/\S[ \t]*\r?\n[ \t]*\r?\n/.test(between.slice(2))
      : /(?:[^.!?\s]|(?:^|\s)\(?\d{1,2}[.)])\s*$/.test(between)
  )
    return true;
  const own = text.slice(sentence.start, sentence.end);
  return FRAGMENT.test(own) && !settled.test(own);
}
