import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const COMMON = ['id', 'effectiveTime', 'active', 'moduleId'];
const REFSET = [...COMMON, 'refsetId', 'referencedComponentId'];

/** Files of a Snapshot with their columns, by what `Rf2Writer.row` calls them. */
export const rf2Files = {
  concept: { path: 'Terminology/sct2_Concept_Snapshot', columns: [...COMMON, 'definitionStatusId'] },
  description: {
    path: 'Terminology/sct2_Description_Snapshot-en',
    columns: [...COMMON, 'conceptId', 'languageCode', 'typeId', 'term', 'caseSignificanceId'],
  },
  textDefinition: {
    path: 'Terminology/sct2_TextDefinition_Snapshot-en',
    columns: [...COMMON, 'conceptId', 'languageCode', 'typeId', 'term', 'caseSignificanceId'],
  },
  relationship: {
    path: 'Terminology/sct2_Relationship_Snapshot',
    columns: [
      ...COMMON,
      'sourceId',
      'destinationId',
      'relationshipGroup',
      'typeId',
      'characteristicTypeId',
      'modifierId',
    ],
  },
  language: {
    path: 'Refset/Language/der2_cRefset_LanguageSnapshot-en',
    columns: [...REFSET, 'acceptabilityId'],
  },
  association: {
    path: 'Refset/Content/der2_cRefset_AssociationSnapshot',
    columns: [...REFSET, 'targetComponentId'],
  },
  attributeValue: {
    path: 'Refset/Content/der2_cRefset_AttributeValueSnapshot',
    columns: [...REFSET, 'valueId'],
  },
  simpleMap: { path: 'Refset/Map/der2_sRefset_SimpleMapSnapshot', columns: [...REFSET, 'mapTarget'] },
  extendedMap: {
    path: 'Refset/Map/der2_iisssccRefset_ExtendedMapSnapshot',
    columns: [
      ...REFSET,
      'mapGroup',
      'mapPriority',
      'mapRule',
      'mapAdvice',
      'mapTarget',
      'correlationId',
      'mapCategoryId',
    ],
  },
} as const;

export type Rf2FileKind = keyof typeof rf2Files;

export interface Rf2Writer {
  /** Lines of each file, that of the column names with them. */
  readonly lines: Readonly<Record<Rf2FileKind, number>>;
  row(kind: Rf2FileKind, cells: readonly (string | number)[]): void;
  /** Waits for what the disk has not taken yet. */
  drained(): Promise<void>;
  close(): Promise<void>;
}

/** Writes the files of a Snapshot below a folder, named as releases name them, with CRLF. */
export async function openRf2Writer(folder: string, edition: string, date: string): Promise<Rf2Writer> {
  const lines = {} as Record<Rf2FileKind, number>;
  const streams = {} as Record<Rf2FileKind, WriteStream>;
  const pending = {} as Record<Rf2FileKind, string[]>;
  const kinds = Object.keys(rf2Files) as Rf2FileKind[];
  for (const kind of kinds) {
    const path = join(folder, 'Snapshot', `${rf2Files[kind].path}_${edition}_${date}.txt`);
    await mkdir(dirname(path), { recursive: true });
    streams[kind] = createWriteStream(path);
    pending[kind] = [];
    lines[kind] = 0;
  }
  const row: Rf2Writer['row'] = (kind, cells) => {
    pending[kind].push(cells.join('\t'));
    lines[kind]++;
  };
  const drained = async (): Promise<void> => {
    for (const kind of kinds) {
      if (pending[kind].length === 0) continue;
      const text = `${pending[kind].join('\r\n')}\r\n`;
      pending[kind] = [];
      await new Promise<void>((resolve, reject) => {
        streams[kind].write(text, (error) => (error ? reject(error) : resolve()));
      });
    }
  };
  for (const kind of kinds) row(kind, rf2Files[kind].columns);
  return {
    lines,
    row,
    drained,
    async close() {
      await drained();
      for (const kind of kinds) await new Promise((resolve) => streams[kind].end(resolve));
    },
  };
}
