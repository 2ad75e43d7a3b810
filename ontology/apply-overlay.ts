import { type Concept, conceptTerms } from '../src/terminology/concept.ts';
import { abbreviationKey, termKey } from '../src/terminology/normalize-term.ts';
import { entryLines, type Overlay, type OverlayPart, overlayError, parseOverlay } from './overlay-file.ts';

type Entry = Overlay['synonyms'][number];

/** A release with the site's layer on it. */
export interface OverlaidConcepts {
  readonly concepts: readonly Concept[];
  readonly overlay: Overlay;
  /** Entries that the release has itself by now. */
  readonly alreadyThere: number;
}

/**
 * Puts a site's layer on the concepts of a release. A banned wording is taken from the concept's synonyms and
 * abbreviations; that a name of it is not linked either is the linker's part.
 * @throws ClincodeError `ontology_invalid` with the line and the path of every entry that does not fit: an unknown
 *   or inactive code, two entries that contradict each other, a synonym that is a name of another concept
 */
export function applyOverlay(concepts: readonly Concept[], json: string, name: string): OverlaidConcepts {
  const overlay = parseOverlay(json, name);
  const lines = entryLines(json);
  const problems: string[] = [];
  const byCode = new Map(concepts.map((concept) => [concept.code, concept]));
  const banned = new Set(overlay.banned.map(pair));
  const owners = nameOwners(concepts);
  const said = new Map<string, string>();
  const problemsOf = (part: OverlayPart, entry: Entry): readonly string[] => {
    const { code, text } = entry;
    const concept = byCode.get(code);
    if (concept === undefined) return [`no concept ${code} in this release`];
    if (!concept.active) return [`concept ${code} is inactive in this release`];
    if (part === 'banned') return [];
    if (banned.has(pair(entry))) return ['the same link is banned below "banned"'];
    const key = `${part} ${part === 'synonyms' ? termKey(text) : abbreviationKey(text)}`;
    const other = said.get(key) ?? code;
    said.set(key, code);
    if (other !== code) return [`"${text}" is given to ${other} as well`];
    if (part === 'abbreviations') return [];
    return (owners.get(termKey(text)) ?? [])
      .filter((owner) => owner !== code && !banned.has(pair({ text, code: owner })))
      .map(
        (owner) =>
          `"${text}" is a name of ${owner} ${byCode.get(owner)!.name}: ban that link or leave it out`,
      );
  };
  for (const part of ['synonyms', 'abbreviations', 'banned'] as const) {
    overlay[part].forEach((entry, i) => {
      for (const found of problemsOf(part, entry)) {
        const place = `${part}[${i}]`;
        problems.push(`line ${lines.get(place) ?? '?'}: ${place}: ${found}`);
      }
    });
  }
  if (problems.length > 0) throw overlayError(name, problems);
  return { ...merged(concepts, overlay, banned), overlay };
}

function pair({ text, code }: Pick<Entry, 'text' | 'code'>): string {
  return `${code} ${termKey(text)}`;
}

/** Concepts by the wordings of their names and exact synonyms. */
function nameOwners(concepts: readonly Concept[]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const concept of concepts) {
    if (!concept.active) continue;
    for (const { text, scope } of conceptTerms(concept)) {
      if (scope !== 'name' && scope !== 'exact') continue;
      const key = termKey(text);
      const known = owners.get(key);
      if (known === undefined) owners.set(key, [concept.code]);
      else if (!known.includes(concept.code)) known.push(concept.code);
    }
  }
  return owners;
}

function merged(concepts: readonly Concept[], overlay: Overlay, banned: ReadonlySet<string>) {
  let alreadyThere = 0;
  const touched = new Set(
    [...overlay.synonyms, ...overlay.abbreviations, ...overlay.banned].map(({ code }) => code),
  );
  /** A short form of the site stands for nothing else there. */
  const senseHere = new Map(overlay.abbreviations.map(({ text, code }) => [abbreviationKey(text), code]));
  const isElsewhere = (text: string, code: string): boolean =>
    (senseHere.get(abbreviationKey(text)) ?? code) !== code;
  const laid = concepts.map((concept) => {
    const { code } = concept;
    const lost = conceptTerms(concept).some(({ text }) => isElsewhere(text, code));
    if (!touched.has(code) && !lost) return concept;
    const kept = (text: string): boolean => !banned.has(pair({ code, text })) && !isElsewhere(text, code);
    const known = new Set(conceptTerms(concept).map(({ text }) => text.toLowerCase()));
    const added = (entries: readonly Entry[]): string[] =>
      entries.flatMap(({ code: of, text }) => {
        if (of !== code) return [];
        if (!known.has(text.toLowerCase())) return [text];
        alreadyThere++;
        return [];
      });
    return {
      ...concept,
      synonyms: [...concept.synonyms.filter(kept), ...added(overlay.synonyms)],
      synonymsOther: concept.synonymsOther.filter(({ text }) => kept(text)),
      abbreviations: [...concept.abbreviations.filter(kept), ...added(overlay.abbreviations)],
    };
  });
  return { concepts: laid, alreadyThere };
}
