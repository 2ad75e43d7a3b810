import { isStopWord, termTokens } from './normalize-term.ts';

/** What a name says that words may leave open: it is the default where nothing is said. */
const OPEN_PARTS: readonly RegExp[] = [
  /\s*\([^()]*\)/g,
  /\bunspecified (?:part|site) of (?=\w)/gi,
  /,? (?:site|type|cause|part|level|side|stage|severity) (?:not specified|unspecified)\b/gi,
  /,? ?\bnot (?:elsewhere classified|otherwise specified|specified)\b/gi,
  /,? ?\bNOS\b/g,
  /(?:,|^) ?(?:other and )?unspecified (?:as to )?(?:organism|site|cause|type|eye|ear|side|part|trimester|control)\b/gi,
  /,? ?\b(?:other and )?unspecified\b/gi,
  /,? ?\buncomplicated\b/gi,
  /,? ?\bwithout (?:mention of )?complications?\b/gi,
];

/** A name without what it leaves open and without its words in brackets: "Pneumonia, unspecified organism" is "Pneumonia". */
export function bareTerm(name: string): string {
  return tidy(
    OPEN_PARTS.reduce((text, part) => text.replace(part, ''), name).replace(/\bof (?=of\b|$)/g, ''),
  );
}

/** "without aura", "not intractable": what a name says is not there. A list ends with its "and". */
const ABSENT = /,? ?\bwithout [^;]*, and .+$|,? ?\b(?:without|not) [^,]+/gi;

/** What these say is a default of the guidelines, or said by the part of the body, or that something is left open. */
const SILENT = new Set(
  'unilateral primary encounter closed routine healing eye ear type single episode site diabetic pregnancy severity part'.split(
    ' ',
  ),
);

/** As notes write what names spell out. */
const SIDES: ReadonlyMap<string, string> = new Map([
  ['rt', 'right'],
  ['r', 'right'],
  ['lt', 'left'],
  ['l', 'left'],
  ['bilat', 'bilateral'],
  ['both', 'bilateral'],
]);

/** What the words of a name claim. */
export interface NameClaims {
  /** Stems of what is said to be there. */
  readonly said: ReadonlySet<string>;
  /** Words among them that are taken for granted. */
  readonly silent: number;
  /** Stems of each thing that is said not to be there: the default where nothing is said of it. */
  readonly absent: readonly ReadonlySet<string>[];
  /** Says that something is left open. */
  readonly open: boolean;
  /** "Other asthma": a kind that has no code of its own. */
  readonly other: boolean;
}

export function claimsOf(name: string): NameClaims {
  const bare = bareTerm(name);
  const all = bareStems(bare.replace(ABSENT, ''));
  const said = new Set([...all].filter((stem) => !SILENT.has(stem)));
  return {
    said,
    silent: all.size - said.size,
    absent: (bare.match(ABSENT) ?? []).map(bareStems),
    open: /\b(?:unspecified|uncomplicated|not specified)\b|without complication/i.test(name),
    other: /\bother\b/i.test(name) && !/\bunspecified\b/i.test(name),
  };
}

/** The stems that words say, and with a "-" before them those that they deny: "asthma, not severe" is "asthma", "-not", "-severe". */
export function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const stem of bareStems(text.replace(ABSENT, ''))) words.add(stem);
    for (const denied of text.match(ABSENT) ?? [])
      for (const stem of bareStems(denied)) words.add(`-${stem}`);
  }
  return words;
}

const AT_NEGATION = new Set(['without', 'not', 'having', 'achieved', 'mention']);

/** "not intractable" of words that say "intractable". */
export function isContradicted({ absent }: NameClaims, words: ReadonlySet<string>): boolean {
  return absent.some((stems) => [...stems].every((stem) => AT_NEGATION.has(stem) || words.has(stem)));
}

/** What a name says of the encounter, which no term of an index says. */
const ENCOUNTER =
  /,?\s*\b(?:initial|subsequent)\s+(?:encounter|visit|episode|care)\b(?:\s+for\b)?|,\s*(?:initial|subsequent|sequelae?|closed)\b/gi;
const SIDE = /(?:,\s*|\b)(?:left|right|bilateral|both|lt|rt)(?:-sided)?\b\s*/gi;

export function withoutEncounter(name: string): string {
  return tidy(name.replace(ENCOUNTER, '')) || name;
}

export function withoutSide(name: string): string {
  return tidy(name.replace(SIDE, '')) || name;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[\s,]+|[\s,]+$/g, '');
}

/** Stems of the words that say something. */
export function bareStems(text: string): Set<string> {
  return new Set(termTokens(text).flatMap(({ stem }) => (isStopWord(stem) ? [] : [SIDES.get(stem) ?? stem])));
}
