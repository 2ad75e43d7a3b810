import * as z from 'zod';
import { ClincodeError } from '../errors.ts';
import { plainRefusal } from '../note/invalid-input.ts';
import { codeSystems } from './code-system.ts';
import type { Concept, ConceptMapTarget, Retirement, TabularNotes, TermScope } from './concept.ts';

const scopes: Readonly<Record<string, TermScope>> = {
  NAME: 'name',
  EXACT: 'exact',
  NARROW: 'narrow',
  BROAD: 'broad',
  RELATED: 'related',
  ABBREVIATION: 'abbreviation',
};

const mapTarget = z
  .object({
    system: z.string().default(codeSystems.icd10cm),
    code: z.string(),
    display: z.string().optional(),
    advice: z.string().optional(),
    rule: z.string().optional(),
    group: z.int().optional(),
    priority: z.int().optional(),
  })
  .refine(({ code, rule }) => code !== '' || rule !== undefined, 'code is empty');

const retirement = z.object({
  reason: z.string().optional(),
  replacedBy: z.array(z.object({ code: z.string().min(1), relation: z.string().optional() })).default([]),
});

const tabularNotes = z.object({
  billable: z.boolean(),
  notes: z.record(z.string(), z.array(z.string())).default({}),
  seventhCharacters: z.record(z.string(), z.string()).optional(),
  expanded: z.literal(true).optional(),
});

/** One line of a concepts NDJSON, as importers write it. `id` is read as the code where there is no code. */
const conceptLineSchema = z
  .object({
    code: z.string().min(1).optional(),
    id: z.string().min(1).optional(),
    name: z.string().trim().min(1),
    fsn: z.string().optional(),
    synonyms: z.array(z.string()).default([]),
    synonyms_other: z.array(z.object({ text: z.string(), scope: z.string() })).default([]),
    abbreviations: z.array(z.string()).default([]),
    parents: z.array(z.string()).default([]),
    parent_codes: z.array(z.string()).optional(),
    semanticTag: z.string().optional(),
    active: z.boolean().default(true),
    maps: z
      .array(
        z.union([
          z
            .string()
            .min(1)
            .transform((code) => ({ system: codeSystems.icd10cm, code })),
          mapTarget,
        ]),
      )
      .default([]),
    xrefs: z
      .record(z.string(), z.union([z.array(z.unknown()), z.string(), z.int().nonnegative()]))
      .default({}),
    retired: retirement.optional(),
    tabular: tabularNotes.optional(),
  })
  .transform((line, context): Concept => {
    const code = line.code ?? line.id;
    if (code === undefined) {
      context.addIssue({ code: 'custom', message: 'neither code nor id' });
      return z.NEVER;
    }
    return {
      code,
      name: line.name,
      ...(line.fsn !== undefined && { fsn: line.fsn }),
      ...(line.semanticTag !== undefined && { semanticTag: line.semanticTag }),
      synonyms: line.synonyms,
      synonymsOther: line.synonyms_other.map(({ text, scope }) => ({
        text,
        scope: scopes[scope.toUpperCase()] ?? 'related',
      })),
      abbreviations: line.abbreviations,
      parents: line.parent_codes ?? line.parents,
      active: line.active,
      // a field that the line has not is absent, not undefined
      maps: withEqualCodes(line.maps as readonly ConceptMapTarget[], line.xrefs.ICD10CM),
      xrefs: countXrefs(line.xrefs),
      ...(line.retired && { retired: line.retired as Retirement }),
      ...(line.tabular && { tabular: line.tabular as TabularNotes }),
    };
  });

/** No range, such as "C00-C14". */
const icd10cmCode = /^[A-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?$/;

/**
 * Maps, and of a row without one to ICD-10-CM the codes that it lists as meaning the same: `xrefs` are those, whereas what is narrower,
 * broader or only related is in `xrefs_other`, which nothing reads.
 */
function withEqualCodes(maps: readonly ConceptMapTarget[], listed: unknown): readonly ConceptMapTarget[] {
  const codes = (Array.isArray(listed) ? listed : [listed]).filter((code) => icd10cmCode.test(String(code)));
  if (codes.length === 0 || maps.some(({ system }) => system === codeSystems.icd10cm)) return maps;
  return [...maps, ...codes.map((code) => ({ system: codeSystems.icd10cm, code }))];
}

/** Of a list its length counts, a single code is one. Systems without a code are left out. */
function countXrefs(xrefs: Readonly<Record<string, readonly unknown[] | string | number>>) {
  return Object.fromEntries(
    Object.entries(xrefs).flatMap(([system, codes]) => {
      const count = typeof codes === 'number' ? codes : typeof codes === 'string' ? 1 : codes.length;
      return count === 0 ? [] : [[system, count]];
    }),
  );
}

/** Reads one concept. @throws ClincodeError `ontology_invalid` with the line number and the field */
export function parseConcept(json: unknown, line: number): Concept {
  const parsed = conceptLineSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const field = issue.path.join('.');
  throw new ClincodeError(
    'ontology_invalid',
    `line ${line}: ${field === '' ? '' : `"${field}": `}${plainRefusal(issue.message)}`,
  );
}

/** What `conceptLine` writes. */
type WrittenLine = Pick<Concept, 'code' | 'name' | 'synonyms'> &
  Partial<Omit<Concept, 'synonymsOther'>> & {
    readonly synonyms_other?: readonly { readonly text: string; readonly scope: string }[];
  };

/**
 * Reads a line that `conceptLine` wrote and that was not changed since: an index folder has a checksum over them. A
 * tenth of the time that `parseConcept` takes; field by field, because to copy what is left of an object takes as long
 * as to parse the line.
 */
export function readConceptLine(line: string): Concept {
  const written = JSON.parse(line) as WrittenLine;
  const { code, name, fsn, semanticTag, synonyms, synonyms_other: others, retired, tabular } = written;
  const concept: { -readonly [Field in keyof Concept]: Concept[Field] } = {
    code,
    name,
    synonyms,
    synonymsOther: others?.map(({ text, scope }) => ({ text, scope: scopes[scope]! })) ?? [],
    abbreviations: written.abbreviations ?? [],
    parents: written.parents ?? [],
    active: written.active ?? true,
    maps: written.maps ?? [],
    xrefs: written.xrefs ?? {},
  };
  if (fsn !== undefined) concept.fsn = fsn;
  if (semanticTag !== undefined) concept.semanticTag = semanticTag;
  if (retired !== undefined) concept.retired = retired;
  if (tabular !== undefined) concept.tabular = tabular;
  return concept;
}

/** Reads concepts NDJSON; blank lines are skipped. @throws ClincodeError `ontology_invalid` */
export function parseConcepts(ndjson: string): readonly Concept[] {
  const concepts: Concept[] = [];
  ndjson.split('\n').forEach((text, i) => {
    if (text.trim() === '') return;
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      throw new ClincodeError('ontology_invalid', `line ${i + 1}: not JSON`);
    }
    concepts.push(parseConcept(json, i + 1));
  });
  return concepts;
}

/** The line of a concept, the inverse of `parseConcept`; empty fields are left out. */
export function conceptLine(concept: Concept): string {
  const {
    code,
    name,
    fsn,
    synonyms,
    synonymsOther,
    abbreviations,
    parents,
    semanticTag,
    active,
    maps,
    xrefs,
    retired,
    tabular,
  } = concept;
  return JSON.stringify({
    code,
    name,
    fsn,
    synonyms,
    synonyms_other:
      synonymsOther.length > 0
        ? synonymsOther.map(({ text, scope }) => ({ text, scope: scope.toUpperCase() }))
        : undefined,
    abbreviations: abbreviations.length > 0 ? abbreviations : undefined,
    parents: parents.length > 0 ? parents : undefined,
    semanticTag,
    active: active ? undefined : false,
    maps: maps.length > 0 ? maps : undefined,
    xrefs: Object.keys(xrefs).length > 0 ? xrefs : undefined,
    retired,
    tabular,
  });
}
