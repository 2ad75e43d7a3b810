import * as z from 'zod';
import { ClincodeError } from '../../src/errors.ts';
import type { ConceptMapTarget } from '../../src/terminology/concept.ts';
import type { FileTally } from '../import-report.ts';
import { eachJsonItem } from '../json-items.ts';
import { bareConcept, distinctWordings, semanticTagOf } from './bare-concept.ts';
import type { Importer, ImportSink } from './importer.ts';

const designation = z.object({
  language: z.string().nullish(),
  use: z.object({ code: z.string().nullish(), display: z.string().nullish() }).nullish(),
  value: z.string(),
});
const property = z.object({
  code: z.string(),
  valueCode: z.string().nullish(),
  valueString: z.string().nullish(),
  valueBoolean: z.boolean().nullish(),
});

/** A concept of a CodeSystem, or of the `compose` or the `expansion` of a ValueSet. */
interface FhirConcept {
  readonly code?: string | null | undefined;
  readonly display?: string | null | undefined;
  readonly designation?: readonly z.infer<typeof designation>[] | null | undefined;
  readonly property?: readonly z.infer<typeof property>[] | null | undefined;
  readonly inactive?: boolean | null | undefined;
  readonly abstract?: boolean | null | undefined;
  readonly concept?: readonly unknown[] | null | undefined;
  readonly contains?: readonly unknown[] | null | undefined;
}

const conceptSchema = z.object({
  code: z.string().nullish(),
  display: z.string().nullish(),
  designation: z.array(designation).nullish(),
  property: z.array(property).nullish(),
  inactive: z.boolean().nullish(),
  abstract: z.boolean().nullish(),
  concept: z.array(z.unknown()).nullish(),
  contains: z.array(z.unknown()).nullish(),
});

const groupSchema = z.object({
  target: z.string().nullish(),
  element: z.array(z.unknown()).default([]),
});
const elementSchema = z.object({
  code: z.string().min(1),
  display: z.string().nullish(),
  target: z
    .array(
      z.object({
        code: z.string().nullish(),
        display: z.string().nullish(),
        /** R4 */
        equivalence: z.string().nullish(),
        /** R5 */
        relationship: z.string().nullish(),
        comment: z.string().nullish(),
      }),
    )
    .default([]),
});

const NO_MAP = new Set(['unmatched', 'disjoint', 'not-related-to']);
const EQUAL = new Set(['equivalent', 'equal']);

const LISTS: ReadonlySet<string> = new Set([
  'concept',
  'compose.include.concept',
  'expansion.contains',
  'group',
  'entry',
]);

/**
 * FHIR R4 and R5 in JSON: CodeSystem (nested concepts, properties parent, status, inactive), ValueSet (an expansion, or
 * the concepts that it lists), ConceptMap, and a Bundle of them. A row is a concept or a mapped code. A ConceptMap adds to concepts
 * of the other sources; a code that has a display makes a concept where none has it.
 */
export const importFhir: Importer = async (sources, sink, { languages }) => {
  for (const file of sources.flat()) {
    const tally = sink.tally(file);
    const reader = rowReader(
      tally,
      sink,
      languages?.map((language) => language.toLowerCase()),
    );
    let resourceType: unknown;
    await eachJsonItem(file, LISTS, ({ path, value }) => {
      if (path === 'resourceType') resourceType = value;
      else if (path === 'entry') takeEntry(value, reader, tally);
      else if (path === 'group') reader.group(value);
      else if (LISTS.has(path)) reader.concept(value, undefined);
    });
    if (typeof resourceType !== 'string')
      throw new ClincodeError('ontology_invalid', `${file.place} is no FHIR resource: no resourceType`);
    if (!['CodeSystem', 'ValueSet', 'ConceptMap', 'Bundle'].includes(resourceType)) {
      throw new ClincodeError(
        'ontology_invalid',
        `${file.place} is no CodeSystem, ValueSet, ConceptMap or Bundle of them`,
      );
    }
    reader.end();
  }
};

const list = z.array(z.unknown()).default([]);
const resourceSchema = z.object({
  resource: z.object({
    resourceType: z.string(),
    concept: list,
    group: list,
    compose: z.object({ include: z.array(z.object({ concept: list })).default([]) }).optional(),
    expansion: z.object({ contains: list }).optional(),
  }),
});

function takeEntry(entry: unknown, reader: ReturnType<typeof rowReader>, tally: FileTally): void {
  const read = resourceSchema.safeParse(entry);
  if (!read.success) return void tally.leaveOut('an entry of a Bundle that is no terminology');
  const { concept, group, compose, expansion } = read.data.resource;
  const listed = (compose?.include ?? []).flatMap((include) => include.concept);
  for (const item of [...concept, ...listed, ...(expansion?.contains ?? [])]) reader.concept(item, undefined);
  for (const item of group) reader.group(item);
}

function rowReader(tally: FileTally, sink: ImportSink, languages: readonly string[] | undefined) {
  let row = 0;
  /** Parents that children name, or parents that name their children: known when all are read. */
  const waiting: { concept: Parameters<ImportSink['concept']>[0]; row: number }[] = [];
  const parentsOf = new Map<string, string[]>();
  const addParent = (child: string, parent: string): void => {
    const known = parentsOf.get(child) ?? [];
    if (!known.includes(parent)) parentsOf.set(child, [...known, parent]);
  };
  const spoken = (language: string | null | undefined): boolean =>
    languages === undefined
      ? !language || /^en\b/i.test(language)
      : !language || languages.includes(language.toLowerCase());

  const concept = (json: unknown, parent: string | undefined): void => {
    row++;
    const read = conceptSchema.safeParse(json);
    if (!read.success) return void tally.refuse(row, 'a concept whose fields have another form');
    const own: FhirConcept = read.data;
    const below = [...(own.concept ?? []), ...(own.contains ?? [])];
    const place = row;
    if (!own.code) tally.leaveOut('a group without a code');
    else if (!own.display?.trim()) tally.refuse(place, 'no display', own.code);
    else {
      if (parent !== undefined) addParent(own.code, parent);
      for (const { code, valueCode, valueString } of own.property ?? []) {
        const value = valueCode ?? valueString;
        if (!value) continue;
        if (code === 'parent' || code === 'subsumedBy') addParent(own.code, value);
        if (code === 'child') addParent(value, own.code);
      }
      waiting.push({ concept: conceptFrom(own, own.code, own.display.trim(), spoken), row: place });
    }
    for (const child of below) concept(child, own.code ?? parent);
  };
  return {
    concept,
    group(json: unknown): void {
      const group = groupSchema.safeParse(json);
      if (!group.success)
        return void tally.refuse(++row, 'a group of a ConceptMap whose fields have another form');
      for (const element of group.data.element) {
        row++;
        const read = elementSchema.safeParse(element);
        if (!read.success) tally.refuse(row, 'a mapped code without code');
        else takeElement(read.data, group.data.target ?? '', { tally, row }, sink);
      }
    },
    end(): void {
      for (const { concept: known, row: place } of waiting)
        sink.concept({ ...known, parents: parentsOf.get(known.code) ?? [] }, { tally, row: place });
    },
  };
}

function conceptFrom(
  { designation: designations, property: properties, inactive }: FhirConcept,
  code: string,
  name: string,
  spoken: (language: string | null | undefined) => boolean,
) {
  const isFsn = ({ use }: z.infer<typeof designation>): boolean =>
    use?.code === '900000000000003001' || /fully specified/i.test(use?.display ?? '');
  const terms = (designations ?? []).filter(({ language }) => spoken(language));
  const fsn = terms.find(isFsn)?.value;
  const retired = (properties ?? []).some(
    (own) =>
      (own.code === 'inactive' && own.valueBoolean === true) ||
      (own.code === 'status' &&
        /^(?:retired|deprecated|inactive)$/i.test(own.valueCode ?? own.valueString ?? '')),
  );
  const replacedBy = (properties ?? [])
    .filter(({ code: kind }) => kind === 'replacedBy' || kind === 'SAME_AS')
    .flatMap(({ valueCode }) => (valueCode ? [{ code: valueCode, relation: 'replaced by' }] : []));
  const active = !(inactive ?? false) && !retired;
  const semanticTag = fsn === undefined ? undefined : semanticTagOf(fsn);
  return bareConcept({
    code,
    name,
    ...(fsn !== undefined && { fsn }),
    ...(semanticTag !== undefined && { semanticTag }),
    synonyms: distinctWordings(
      terms.filter((term) => !isFsn(term)).map(({ value }) => value.trim()),
      name,
    ),
    active,
    ...(!active && { retired: { replacedBy } }),
  });
}

function takeElement(
  { code, display, target }: z.infer<typeof elementSchema>,
  system: string,
  place: { tally: FileTally; row: number },
  sink: ImportSink,
): void {
  const maps = target.flatMap((one): ConceptMapTarget[] => {
    const relation = one.equivalence ?? one.relationship ?? undefined;
    if (!one.code || NO_MAP.has(relation ?? '')) return [];
    const advice = [relation && !EQUAL.has(relation) ? relation : '', one.comment ?? ''].filter(
      (part) => part !== '',
    );
    return [
      {
        system,
        code: one.code,
        ...(one.display && { display: one.display }),
        ...(advice.length > 0 && { advice: advice.join('; ') }),
      },
    ];
  });
  if (maps.length === 0) return void place.tally.leaveOut('a code that the map says has no target');
  sink.addition({ code, maps, ...(display?.trim() && { name: display.trim() }) }, place);
}
