import { codeSystems } from '../../src/terminology/code-system.ts';
import type { Concept } from '../../src/terminology/concept.ts';
import type { SourceFile } from '../source-file.ts';
import { copied } from '../source-lines.ts';
import { bareConcept, distinctWordings } from './bare-concept.ts';
import { eachTableRow, filesNamed, needed } from './delimited.ts';
import type { Importer, ImportSink } from './importer.ts';

/** OMOP's concept id of "English language". */
const ENGLISH = '4180186';

interface Draft {
  readonly code: string;
  readonly name: string;
  readonly tag: string;
  readonly active: boolean;
  readonly reason: string | undefined;
  readonly synonyms: string[];
  readonly parents: string[];
  readonly maps: Concept['maps'][number][];
  readonly replacedBy: string[];
}

/** What a concept id of OMOP stands for: a concept of the vocabulary that is taken, or a code of ICD-10-CM. */
type Known = Map<string, Draft | string>;

/**
 * OMOP vocabularies as Athena gives them: CONCEPT.csv, and beside it CONCEPT_SYNONYM.csv and CONCEPT_RELATIONSHIP.csv
 * if they are there. Codes are those of one vocabulary (`--vocabulary`, default SNOMED). "Is a" gives parents, "Mapped
 * from" codes of ICD10CM, "Concept replaced by" and "Maps to" what stands for a retired concept.
 */
export const importOmop: Importer = async (sources, sink, { vocabulary = 'SNOMED' }) => {
  for (const files of sources.length > 0 ? [sources.flat()] : []) {
    const found = filesNamed(
      files,
      {
        concept: /^CONCEPT\.csv$/i,
        synonym: /^CONCEPT_SYNONYM\.csv$/i,
        relationship: /^CONCEPT_RELATIONSHIP\.csv$/i,
      },
      sink,
    );
    needed(found.concept, 'CONCEPT.csv', files);
    const known: Known = new Map();
    for (const file of found.concept) await readConcepts(file, vocabulary, known, sink);
    for (const file of found.synonym) await readSynonyms(file, known, sink);
    for (const file of found.relationship) await readRelationships(file, known, sink);
    for (const draft of known.values()) if (typeof draft !== 'string') sink.concept(conceptOf(draft));
  }
};

async function readConcepts(
  file: SourceFile,
  vocabulary: string,
  known: Known,
  sink: ImportSink,
): Promise<void> {
  const tally = sink.tally(file);
  const columns = [
    'concept_id',
    'concept_name',
    'vocabulary_id',
    'concept_class_id',
    'concept_code',
    'invalid_reason',
  ];
  const codes = new Set<string>();
  await eachTableRow(file, tally, columns, (cells, row) => {
    const [id = '', name = '', from = '', kind = '', code = '', invalid = ''] = cells;
    if (known.has(id)) return tally.refuse(row, 'a concept_id comes twice', id);
    if (from === 'ICD10CM' && vocabulary !== 'ICD10CM') {
      known.set(copied(id), copied(code));
      return tally.leaveOut('a concept of ICD10CM, a target of maps only');
    }
    if (from !== vocabulary) return tally.leaveOut(`a concept of another vocabulary than ${vocabulary}`);
    if (id === '' || code === '' || name === '')
      return tally.refuse(row, 'no concept_id, concept_code or concept_name', id);
    if (codes.has(code)) return tally.refuse(row, 'a code comes twice', code);
    tally.keep();
    const own = copied(code);
    codes.add(own);
    known.set(copied(id), {
      code: own,
      name: copied(name),
      tag: copied(kind.toLowerCase()),
      active: invalid === '',
      reason: invalid === 'U' ? 'upgraded' : invalid === 'D' ? 'deleted' : undefined,
      synonyms: [],
      parents: [],
      maps: [],
      replacedBy: [],
    });
  });
}

async function readSynonyms(file: SourceFile, known: Known, sink: ImportSink): Promise<void> {
  const tally = sink.tally(file);
  const columns = ['concept_id', 'concept_synonym_name', 'language_concept_id'];
  await eachTableRow(file, tally, columns, ([id = '', name = '', language = ''], row) => {
    const draft = known.get(id);
    if (draft === undefined || typeof draft === 'string')
      return tally.leaveOut('a synonym of a concept that is not taken');
    if (language !== ENGLISH) return tally.leaveOut('a synonym in another language');
    if (name === '') return tally.refuse(row, 'a synonym without a name', draft.code);
    tally.keep();
    draft.synonyms.push(copied(name));
  });
}

async function readRelationships(file: SourceFile, known: Known, sink: ImportSink): Promise<void> {
  const tally = sink.tally(file);
  const columns = ['concept_id_1', 'concept_id_2', 'relationship_id', 'invalid_reason'];
  await eachTableRow(file, tally, columns, ([from = '', to = '', relation = '', invalid = '']) => {
    const draft = known.get(from);
    const target = known.get(to);
    if (invalid !== '') return tally.leaveOut('an invalid relationship');
    if (draft === undefined || typeof draft === 'string' || target === undefined)
      return tally.leaveOut('a relationship of a concept that is not taken');
    if (relation === 'Mapped from' && typeof target === 'string')
      draft.maps.push({ system: codeSystems.icd10cm, code: target });
    else if (typeof target === 'string' || from === to)
      return tally.leaveOut('a relationship that has no use here');
    else if (relation === 'Is a') draft.parents.push(target.code);
    else if (!draft.active && (relation === 'Concept replaced by' || relation === 'Maps to')) {
      if (!draft.replacedBy.includes(target.code)) draft.replacedBy.push(target.code);
    } else return tally.leaveOut('a relationship that has no use here');
    tally.keep();
  });
}

/** Names of SNOMED CT stand with their tag among OMOP's synonyms: "Migraine (disorder)". */
function conceptOf({ code, name, tag, active, reason, synonyms, parents, maps, replacedBy }: Draft): Concept {
  const fsn = synonyms.find(
    (text) => text.toLowerCase().startsWith(`${name.toLowerCase()} (`) && text.endsWith(')'),
  );
  return bareConcept({
    code,
    name,
    ...(fsn !== undefined && { fsn }),
    ...(tag !== '' && { semanticTag: tag }),
    synonyms: distinctWordings(
      synonyms.filter((text) => text !== fsn),
      name,
    ),
    parents: [...new Set(parents)],
    active,
    maps,
    ...(!active && {
      retired: {
        ...(reason !== undefined && { reason }),
        replacedBy: replacedBy.map((to) => ({ code: to, relation: 'replaced by' })),
      },
    }),
  });
}
