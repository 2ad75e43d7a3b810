import { ClincodeError } from '../../../src/errors.ts';
import type { FileTally } from '../../import-report.ts';
import type { SourceFile } from '../../source-file.ts';
import { eachLine } from '../../source-lines.ts';
import type { ImportSink } from '../importer.ts';

/** Kinds of files that are read: how their names are told, and their columns behind the five that all have. */
const KINDS = {
  concept: { name: /^x?sct2_Concept_/i, columns: ['definitionStatusId'] },
  description: {
    name: /^x?sct2_Description_/i,
    columns: ['conceptId', 'languageCode', 'typeId', 'term', 'caseSignificanceId'],
  },
  relationship: {
    name: /^x?sct2_Relationship_/i,
    columns: [
      'sourceId',
      'destinationId',
      'relationshipGroup',
      'typeId',
      'characteristicTypeId',
      'modifierId',
    ],
  },
  language: {
    name: /^x?der2_cRefset_Language/i,
    columns: ['refsetId', 'referencedComponentId', 'acceptabilityId'],
  },
  association: {
    name: /^x?der2_cRefset_Association/i,
    columns: ['refsetId', 'referencedComponentId', 'targetComponentId'],
  },
  attributeValue: {
    name: /^x?der2_cRefset_AttributeValue/i,
    columns: ['refsetId', 'referencedComponentId', 'valueId'],
  },
  extendedMap: {
    name: /^x?der2_iissscc?Refset_(?:ExtendedMap|ComplexMap)/i,
    columns: [
      'refsetId',
      'referencedComponentId',
      'mapGroup',
      'mapPriority',
      'mapRule',
      'mapAdvice',
      'mapTarget',
      'correlationId',
    ],
  },
  simpleMap: {
    name: /^x?der2_sRefset_SimpleMap(?:From)?Snapshot/i,
    columns: ['refsetId', 'referencedComponentId', 'mapTarget'],
  },
} as const satisfies Record<string, { name: RegExp; columns: readonly string[] }>;

export type Rf2Kind = keyof typeof KINDS;

const COMMON = ['id', 'effectiveTime', 'active', 'moduleId'];

/** One row; `cells` are those behind the columns that all files have. */
export interface Rf2Row {
  readonly row: number;
  readonly id: string;
  readonly active: boolean;
  readonly cells: readonly string[];
  readonly tally: FileTally;
}

/** Files of one or several releases: Snapshot files only, and of those the kinds that are read. */
export interface Rf2Layers {
  /** Calls for each row, the newest of its id; older ones and damaged ones are counted in the tally. */
  each(kind: Rf2Kind, onRow: (row: Rf2Row) => void): Promise<void>;
}

/** @throws ClincodeError `ontology_invalid` if a release has no Snapshot with concepts and descriptions */
export function rf2Layers(sources: readonly (readonly SourceFile[])[], sink: ImportSink): Rf2Layers {
  const layers = sources.map((files) => {
    const snapshot = files.filter(
      ({ name, place }) =>
        /Snapshot/i.test(name) || (/[/:]Snapshot\//i.test(place) && !/_(?:Full|Delta)/i.test(name)),
    );
    for (const kind of ['concept', 'description'] as const) {
      if (!snapshot.some(({ name }) => KINDS[kind].name.test(name))) {
        throw new ClincodeError(
          'ontology_invalid',
          `${files[0]?.place ?? 'source'}: no Snapshot file of the kind "${kind}" in the release (${files.length} files)`,
        );
      }
    }
    for (const { name, place } of snapshot) {
      if (!Object.values(KINDS).some((kind) => kind.name.test(name)) && /\.txt$/i.test(name))
        sink.tally({ name, place, bytes: nothing }).leaveOut('a file of a kind that is not read');
    }
    return snapshot;
  });
  return {
    async each(kind, onRow) {
      const files = layers.map((layer) => layer.filter(({ name }) => KINDS[kind].name.test(name)));
      const newest = await newestVersions(files, kind);
      for (const file of files.flat()) {
        const tally = sink.tally(file);
        await eachRow(file, kind, tally, (row, time) => {
          const known = newest?.get(row.id);
          if (known === undefined) return onRow(row);
          if (known.time !== time || known.taken) {
            tally.leaveOut('an older version, or one that a later source repeats');
            return;
          }
          known.taken = true;
          onRow(row);
        });
      }
    },
  };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/**
 * Of the ids that stand in an extension: when they were changed last in any release. An extension may change or retire
 * what its base holds, and a newer base what the extension holds; all other rows need not be remembered.
 */
async function newestVersions(
  layers: readonly (readonly SourceFile[])[],
  kind: Rf2Kind,
): Promise<Map<string, { time: string; taken: boolean }> | undefined> {
  if (layers.filter((files) => files.length > 0).length < 2) return undefined;
  const newest = new Map<string, { time: string; taken: boolean }>();
  const silent: FileTally = { keep() {}, leaveOut() {}, leaveOutPart() {}, refuse() {}, remark() {} };
  for (const file of layers.slice(1).flat())
    await eachRow(file, kind, silent, ({ id }, time) => {
      const known = newest.get(id);
      if (known === undefined || known.time < time) newest.set(id, { time, taken: false });
    });
  for (const file of layers[0]!)
    await eachRow(file, kind, silent, ({ id }, time) => {
      const known = newest.get(id);
      if (known !== undefined && known.time < time) known.time = time;
    });
  return newest;
}

async function eachRow(
  file: SourceFile,
  kind: Rf2Kind,
  tally: FileTally,
  onRow: (row: Rf2Row, effectiveTime: string) => void,
): Promise<void> {
  const expected = [...COMMON, ...KINDS[kind].columns];
  let columns = 0;
  await eachLine(file, tally, (line, row) => {
    const cells = line.split('\t');
    if (columns === 0) {
      const missing = expected.findIndex((name, i) => cells[i]?.toLowerCase() !== name.toLowerCase());
      if (missing >= 0) {
        throw new ClincodeError(
          'ontology_invalid',
          `${file.place}: column ${missing + 1} is not "${expected[missing]}", as in files of the kind "${kind}"`,
        );
      }
      columns = cells.length;
      tally.leaveOut('column names');
      return;
    }
    const [id = '', time = '', active = ''] = cells;
    if (cells.length !== columns)
      tally.refuse(row, `${cells.length} cells where ${columns} columns have names`);
    else if (id === '' || !/^\d{8}$/.test(time) || (active !== '0' && active !== '1'))
      tally.refuse(row, 'no id, effectiveTime or active');
    else onRow({ row, id, active: active === '1', cells: cells.slice(4), tally }, time);
  });
  if (columns === 0) throw new ClincodeError('ontology_invalid', `${file.place} is empty`);
}
