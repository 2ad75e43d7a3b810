import { termStems } from '../terminology/normalize-term.ts';
import type { LinkedName } from './candidate.ts';
import type { ConceptStore } from './concept-store.ts';
import type { LinkIndex } from './link-index.ts';
import { isAbove } from './name-first.ts';
import type { NoteWordings } from './note-wordings.ts';
import type { TextType } from './text-type.ts';

/** What says how far, how long or how widely a disorder is there, and not which it is: "end-stage", "recurrent", "stage IIIb". */
const before =
  /^(?:unspecified|permanent|age[\s-]related|(?:very )?(?:early|late|end)(?:[\s-]stage)?|(?:stage|grade) (?:\d{1,2}|[ivx]{1,4})[a-d]?|sub-?acute|acute(?:[\s-]on[\s-]chronic)?|chronic|recurrent|relapsing|persistent|intermittent|advanced|generali[sz]ed|locali[sz]ed|diffuse|extensive|lower|upper|irreversible|reversible|simple|complicated|uncomplicated|long-?term|long-?standing|mild|moderate|severe),?\s+(?=\p{L})/iu;
const behind =
  /(?:,?\s+(?:stage|grade) (?:\d{1,2}|[ivx]{1,4})[a-d]?(?:,? unspecified)?|,?\s+(?:unspecified|uncomplicated|nos|not intractable|single episode|recurrent|chronic|acute|combined type|in (?:full |partial |early |sustained )?remission)|,\s+(?:mild|moderate|severe|active|stable))$/iu;

/** The name without such words, one after the other: "chronic kidney disease stage 1" is chronic kidney disease before it is kidney disease. */
function bareNames(name: string): readonly string[] {
  const names: string[] = [];
  let bare = name;
  for (;;) {
    const shorter = bare.replace(behind, '');
    const next = shorter === bare ? bare.replace(before, '') : shorter;
    if (next === bare) return names;
    names.push(next);
    bare = next;
  }
}

/** The parts of a `LinkQuery` that say whether words may be left out. */
interface Asked {
  readonly name: string;
  readonly standardName?: string;
  readonly textType?: TextType;
  readonly conceptCodes?: readonly string[];
}

/** A term of the index, or what coded notes mean by a wording, is not looked at again. */
function mayHaveBareName(
  { name, standardName, textType, conceptCodes }: Asked,
  { candidates }: LinkedName,
  wordings: NoteWordings | undefined,
): boolean {
  // what a model calls it is surer than what is left of its words
  if (standardName !== undefined && standardName.toLowerCase() !== name.toLowerCase()) return false;
  if (textType !== 'note' || conceptCodes !== undefined || bareNames(name).length === 0) return false;
  const method = candidates[0]?.method;
  const isNear = method === 'vector' || method === 'lexical' || method === 'hierarchy';
  // coders of notes told what it is; that it is no concept of its own says nothing of what is left
  return isNear && (wordings?.lookup(name)?.ordinals.length ?? 0) === 0;
}

/** How far below a disorder its acute or chronic kinds are. */
const MOST_STEPS = 4;

/**
 * Which of two answers holds. "End-stage phimosis" is near to end-stage renal failure and is a phimosis; what is named without the words
 * stands, unless with them a kind of it is found that is called by one of them.
 * @param bare is linked
 */
function surerOfBare(name: string, whole: LinkedName, bare: LinkedName, concepts: ConceptStore): LinkedName {
  const [first, plain] = [whole.candidates[0], bare.candidates[0]!];
  if (whole.status !== 'linked' || first === undefined) return bare;
  if (first.code === plain.code) return whole;
  const [ordinal, above] = [concepts.ordinalOf(first.code), concepts.ordinalOf(plain.code)];
  if (!isAbove(above, ordinal, MOST_STEPS, concepts)) return bare;
  const shared = new Set(termStems(bareNames(name).at(-1) ?? name));
  const said = new Set(termStems(`${first.matchedTerm} ; ${first.display}`));
  return termStems(name).some((stem) => !shared.has(stem) && said.has(stem)) ? whole : bare;
}

/**
 * Names of notes that no term has are asked without such words too; what is surer becomes their answer.
 * @param answers of each query, in place
 */
export async function linkBare<Query extends Asked>(
  queries: readonly Query[],
  answers: LinkedName[],
  { concepts, ranker }: LinkIndex,
  linkEach: (queries: readonly Query[]) => Promise<readonly LinkedName[]>,
): Promise<void> {
  const worded = queries.flatMap((query, i) =>
    mayHaveBareName(query, answers[i]!, ranker.noteWordings) ? [i] : [],
  );
  if (worded.length === 0) return;
  const bare = worded.flatMap((i) => bareNames(queries[i]!.name).map((name) => ({ i, name })));
  const plain = await linkEach(
    bare.map(({ i, name }) => ({ ...queries[i]!, name, standardName: undefined, otherNames: undefined })),
  );
  for (const i of worded) {
    const linked = plain.find(({ status }, k) => bare[k]!.i === i && status === 'linked');
    if (linked !== undefined) answers[i] = surerOfBare(queries[i]!.name, answers[i]!, linked, concepts);
  }
}
