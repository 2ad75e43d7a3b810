import type { AskedPattern } from '../patterns/search-pattern.ts';
import type { PhiCategory } from '../phi-category.ts';
import {
  type Datatype,
  type FhirTreatment,
  fhirRows,
  personElements,
  placeElements,
} from './fhir-elements.ts';
import { type JsonNode, type JsonObject, stringAt } from './json-tree.ts';
import { memberOf } from './plan.ts';

/** Where an element is: in which resource or data type, and by which path from there. */
export interface FhirScope {
  readonly type: string;
  readonly path: readonly string[];
  /** The element that is looked at. */
  readonly element: string;
  /** The element whose data type this is. */
  readonly owner: string;
  /** What an object is told by its key, which goes for all in it that has no row. */
  readonly inherited?: PhiCategory | undefined;
}

interface TableRow {
  readonly path: string;
  readonly treatment: FhirTreatment;
}

/** Rows by type and by the last step of their path; the longest path first. */
const table = new Map<string, TableRow[]>();
for (const [on, paths, treatment] of fhirRows)
  for (const type of on.split(' '))
    for (const path of paths.split(' ')) {
      const key = `${type} ${path.split('.').at(-1)}`;
      const rows = [...(table.get(key) ?? []), { path, treatment }];
      table.set(
        key,
        rows.sort((a, b) => b.path.length - a.path.length),
      );
    }

function rowFor(type: string, key: string, path: string): FhirTreatment | undefined {
  return table.get(`${type} ${key}`)?.find((row) => path === row.path || path.endsWith(`.${row.path}`))
    ?.treatment;
}

/** The treatment of the table, else of the data type that the name or the form of the element tells. */
export function fhirTreatmentOf(scope: FhirScope, key: string, value: JsonNode): FhirTreatment | undefined {
  const path = [...scope.path, key].join('.');
  const base = scope.type.replace(/\/.*$/, '');
  const named =
    rowFor(scope.type, key, path) ??
    rowFor(base, key, path) ??
    rowFor('*', key, path) ??
    rowFor(scope.type, '*', '*');
  if (named !== undefined) return named;
  const object = value.kind === 'array' ? value.items[0] : value;
  return (object?.kind === 'object' ? datatypeOf(key, object) : undefined) ?? scope.inherited;
}

const byName: readonly (readonly [AskedPattern, Datatype])[] = [
  [/^(?:modifierE|e)xtension$/, 'Extension'],
  [/HumanName$/, 'HumanName'],
  [/Address$/, 'Address'],
  [/ContactPoint$/, 'ContactPoint'],
  [/[iI]dentifier$/, 'Identifier'],
  [/^(?:value|.+)Attachment$|^attachment$/, 'Attachment'],
  [/[pP]eriod$/, 'Period'],
  [/Coding$|^coding$/, 'Coding'],
  [/Reference$/, 'Reference'],
  [/(?:Quantity|Age)$/, 'Quantity'],
  [/Signature$|^signature$/, 'Signature'],
];

function datatypeOf(key: string, object: JsonObject): Datatype | undefined {
  const named = byName.find(([pattern]) => pattern.test(key))?.[1];
  if (named !== undefined) return named;
  const has = (name: string): boolean => memberOf(object, name) !== undefined;
  if (stringAt(object, 'reference') !== undefined) return 'Reference';
  if (stringAt(object, 'div') !== undefined) return 'Narrative';
  if (has('contentType') && (has('data') || has('url'))) return 'Attachment';
  if (has('code') && (has('system') || has('display')) && !has('value')) return 'Coding';
  if (memberOf(object, 'value')?.kind === 'number') return 'Quantity';
  const points = personElements.test(key) || placeElements.test(key);
  return points && has('display') && !has('code') ? 'Reference' : undefined;
}
