import { type Concept, withoutSemanticTag } from '../../src/terminology/concept.ts';
import { isConceptId } from '../../src/terminology/sctid.ts';
import { copied } from '../source-lines.ts';
import { bareConcept, distinctWordings, semanticTagOf } from './bare-concept.ts';
import type { Importer, ImportOptions } from './importer.ts';
import { type Rf2Layers, rf2Layers } from './rf2/layers.ts';
import { associations, inactivationReasons, languageRefsets, mapSystem, rf2 } from './rf2/names.ts';

/** A concept while its rows are gathered. */
interface Draft {
  readonly code: string;
  readonly active: boolean;
  fsn: string | undefined;
  /** Place of its language among those that are asked for: lower is better. */
  preferred: { text: string; rank: number } | undefined;
  synonyms: string[];
  parents: string[];
  maps: Concept['maps'][number][];
  reason: string | undefined;
  replacedBy: { code: string; relation: string; rank: number }[];
}

/**
 * SNOMED CT RF2: the Snapshot files of a release, as a folder or a zip. Several sources are layers, a base and
 * extensions: of a component that stands in more than one the newest version counts.
 * Read are concepts, descriptions, inferred IS-A, language reference sets (preferred terms), historical associations and
 * inactivation reasons of concepts, simple, complex and extended maps; every other file is named in the report.
 */
export const importRf2: Importer = async (sources, sink, options) => {
  const layers = rf2Layers(sources, sink);
  const drafts = await readConcepts(layers);
  await readDescriptions(layers, drafts, await readAcceptability(layers, options));
  await readParents(layers, drafts);
  await readHistory(layers, drafts);
  await readMaps(layers, drafts);
  for (const [code, draft] of drafts) {
    // one after the other: what was read and what is written need not both be in memory
    drafts.delete(code);
    sink.concept(conceptOf(draft));
  }
};

async function readConcepts(layers: Rf2Layers): Promise<Map<string, Draft>> {
  const drafts = new Map<string, Draft>();
  await layers.each('concept', ({ id, row, active, tally }) => {
    if (!isConceptId(id)) return tally.refuse(row, 'not a SNOMED CT concept id (check digit)', id);
    if (drafts.has(id)) return tally.refuse(row, 'an id comes twice', id);
    tally.keep();
    const code = copied(id);
    drafts.set(code, {
      code,
      active,
      fsn: undefined,
      preferred: undefined,
      synonyms: [],
      parents: [],
      maps: [],
      reason: undefined,
      replacedBy: [],
    });
  });
  return drafts;
}

/** Of a description: 0 is preferred in the best language, 1 in the next; ACCEPTABLE and above is acceptable only. */
type Acceptability = Map<string, number>;
const ACCEPTABLE = 100;

async function readAcceptability(
  layers: Rf2Layers,
  { languages }: ImportOptions,
): Promise<Acceptability | undefined> {
  const asked = (languages ?? ['en-US', 'en-GB']).map(
    (name) => languageRefsets.get(name.toLowerCase()) ?? name,
  );
  const rankOf = new Map(asked.map((refset, i) => [refset, i]));
  const acceptability: Acceptability = new Map();
  await layers.each('language', ({ active, cells, tally }) => {
    const [refset = '', description = '', value = ''] = cells;
    const rank = rankOf.get(refset);
    if (!active) return tally.leaveOut('an inactive acceptability');
    if (rank === undefined) return tally.leaveOut('a language that is not asked for');
    tally.keep();
    const place = value === rf2.preferred ? rank : ACCEPTABLE + rank;
    const known = acceptability.get(description);
    if (known === undefined) acceptability.set(copied(description), place);
    else if (place < known) acceptability.set(description, place);
  });
  return acceptability.size === 0 && languages === undefined ? undefined : acceptability;
}

/** @param acceptability undefined: the release has no language reference set, and every term counts */
async function readDescriptions(
  layers: Rf2Layers,
  drafts: Map<string, Draft>,
  acceptability: Acceptability | undefined,
): Promise<void> {
  const ids = new Set<string>();
  await layers.each('description', ({ id, row, active, cells, tally }) => {
    const [conceptId = '', , typeId = '', term = ''] = cells;
    if (ids.has(id)) return tally.refuse(row, 'an id comes twice', id);
    ids.add(copied(id));
    if (!active) return tally.leaveOut('an inactive description');
    const draft = drafts.get(conceptId);
    if (draft === undefined)
      return tally.refuse(row, 'a description of a concept that is not in the release', conceptId);
    const text = copied(term.trim());
    if (text === '') return tally.refuse(row, 'a description without term', id);
    const place = acceptability === undefined ? ACCEPTABLE : acceptability.get(id);
    if (typeId === rf2.fullySpecifiedName) {
      // names of retired concepts are in no language reference set at times, and there is one in each language
      if (draft.fsn !== undefined && place === undefined)
        return tally.leaveOut('a description in a language not asked for');
      draft.fsn = text;
    } else if (typeId !== rf2.synonym)
      return tally.leaveOut('a description that is neither name nor synonym');
    else if (place === undefined && draft.active)
      return tally.leaveOut('a description in a language not asked for');
    else if (place !== undefined && place < ACCEPTABLE && place < (draft.preferred?.rank ?? ACCEPTABLE)) {
      if (draft.preferred !== undefined) draft.synonyms.push(draft.preferred.text);
      draft.preferred = { text, rank: place };
    } else draft.synonyms.push(text);
    tally.keep();
  });
}

async function readParents(layers: Rf2Layers, drafts: Map<string, Draft>): Promise<void> {
  await layers.each('relationship', ({ row, active, cells, tally }) => {
    const [source = '', destination = '', , typeId = '', characteristic = ''] = cells;
    if (!active) return tally.leaveOut('an inactive relationship');
    if (typeId !== rf2.isA) return tally.leaveOut('a relationship that is no IS-A');
    if (characteristic !== rf2.inferred) return tally.leaveOut('a relationship that is not inferred');
    const child = drafts.get(source);
    const parent = drafts.get(destination);
    if (child === undefined || parent === undefined)
      return tally.refuse(
        row,
        'an IS-A of a concept that is not in the release',
        child ? destination : source,
      );
    if (child.parents.includes(parent.code)) return tally.refuse(row, 'an IS-A comes twice', source);
    tally.keep();
    child.parents.push(parent.code);
  });
}

async function readHistory(layers: Rf2Layers, drafts: Map<string, Draft>): Promise<void> {
  const ranks = new Map([...associations.keys()].map((refset, rank) => [refset, rank]));
  await layers.each('association', ({ active, cells, tally }) => {
    const [refset = '', from = '', to = ''] = cells;
    const relation = associations.get(refset);
    const draft = drafts.get(from);
    if (!active) return tally.leaveOut('an inactive association');
    if (relation === undefined) return tally.leaveOut('an association that is no replacement');
    if (draft === undefined)
      return tally.leaveOut('an association of a component that is no concept of the release');
    if (draft.active) return tally.leaveOut('an association of a concept that is active');
    tally.keep();
    draft.replacedBy.push({ code: drafts.get(to)?.code ?? copied(to), relation, rank: ranks.get(refset)! });
  });
  await layers.each('attributeValue', ({ active, cells, tally }) => {
    const [refset = '', component = '', value = ''] = cells;
    const draft = drafts.get(component);
    if (!active) return tally.leaveOut('an inactive attribute value');
    if (refset !== rf2.conceptInactivation)
      return tally.leaveOut('an attribute that is no reason of a concept');
    if (draft === undefined || draft.active)
      return tally.leaveOut('a reason of a concept that is active or not in the release');
    tally.keep();
    draft.reason = inactivationReasons.get(value) ?? copied(value);
  });
}

async function readMaps(layers: Rf2Layers, drafts: Map<string, Draft>): Promise<void> {
  await layers.each('simpleMap', ({ row, active, cells, tally }) => {
    const [refset = '', component = '', target = ''] = cells;
    const draft = drafts.get(component);
    if (!active) return tally.leaveOut('an inactive map row');
    if (draft === undefined) return tally.leaveOut('a map of a component that is no concept of the release');
    if (target.trim() === '') return tally.refuse(row, 'a simple map row without target', component);
    tally.keep();
    draft.maps.push({ system: mapSystem(refset), code: copied(target.trim()) });
  });
  await layers.each('extendedMap', ({ row, active, cells, tally }) => {
    const [refset = '', component = '', group = '', priority = '', rule = '', advice = '', target = ''] =
      cells;
    const draft = drafts.get(component);
    if (!active) return tally.leaveOut('an inactive map row');
    if (draft === undefined)
      return tally.refuse(row, 'a map of a concept that is not in the release', component);
    if (!/^\d+$/.test(group) || !/^\d+$/.test(priority))
      return tally.refuse(row, 'mapGroup or mapPriority is no number', component);
    tally.keep();
    draft.maps.push({
      system: mapSystem(refset),
      code: copied(target.trim()),
      ...(advice !== '' && { advice: copied(advice) }),
      // a row without a rule, as in complex maps, always holds
      rule: rule === '' ? 'TRUE' : copied(rule),
      group: Number(group),
      priority: Number(priority),
    });
  });
}

function conceptOf({
  code,
  active,
  fsn,
  preferred,
  synonyms,
  parents,
  maps,
  reason,
  replacedBy,
}: Draft): Concept {
  const semanticTag = fsn === undefined ? undefined : semanticTagOf(fsn);
  const name = preferred?.text ?? (fsn === undefined ? (synonyms[0] ?? code) : withoutSemanticTag(fsn));
  const replacements = replacedBy
    .sort((a, b) => a.rank - b.rank)
    .map(({ code: to, relation }) => ({ code: to, relation }));
  return bareConcept({
    code,
    name,
    ...(fsn !== undefined && { fsn }),
    ...(semanticTag !== undefined && { semanticTag }),
    synonyms: distinctWordings(synonyms, name),
    parents,
    active,
    maps: maps.sort((a, b) => (a.group ?? 0) - (b.group ?? 0) || (a.priority ?? 0) - (b.priority ?? 0)),
    ...(!active && { retired: { ...(reason !== undefined && { reason }), replacedBy: replacements } }),
  });
}
