import * as z from 'zod';
import { ClincodeError } from '../../src/errors.ts';
import { eachJsonItem } from '../json-items.ts';
import type { Importer } from './importer.ts';
import { emitOboTerms, type OboTerm, oboScope } from './obo-terms.ts';

const nodeSchema = z.object({
  id: z.string().min(1),
  lbl: z.string().nullish(),
  type: z.string().nullish(),
  meta: z
    .object({
      synonyms: z
        .array(z.object({ pred: z.string().default(''), val: z.string(), synonymType: z.string().nullish() }))
        .default([]),
      xrefs: z.array(z.object({ val: z.string() })).default([]),
      basicPropertyValues: z.array(z.object({ pred: z.string(), val: z.string() })).default([]),
      deprecated: z.boolean().default(false),
    })
    .nullish(),
});
const edgeSchema = z.object({ sub: z.string(), pred: z.string(), obj: z.string() });

const LISTS = new Set(['graphs.nodes', 'graphs.edges']);

/** obographs JSON, the form of OBO and OWL ontologies in JSON. A row is a node; edges `is_a` are the parents. */
export const importObographs: Importer = async (sources, sink, { codeXref }) => {
  for (const file of sources.flat()) {
    const tally = sink.tally(file);
    // another file of the tally: edges are rows of their own
    const edgeTally = sink.tally({ ...file, place: `${file.place} (edges)` });
    const terms = new Map<string, OboTerm>();
    const parents = new Map<string, string[]>();
    let row = 0;
    let edge = 0;
    await eachJsonItem(file, LISTS, ({ path, value }) => {
      if (path === 'graphs.nodes') {
        row++;
        const node = nodeSchema.safeParse(value);
        if (!node.success) return tally.refuse(row, 'the node has no id, or fields of another form');
        const { id, type, lbl } = node.data;
        if (type === 'PROPERTY' || type === 'INDIVIDUAL') return tally.leaveOut(`a node of type ${type}`);
        if (!lbl?.trim()) return tally.leaveOut('a node without label, of another ontology');
        const term = termOf(row, node.data);
        const known = terms.get(term.id);
        // graphs that are imported repeat the nodes that they share
        if (known?.name === term.name) return tally.leaveOut('a node that another graph repeats');
        if (known !== undefined) return tally.refuse(row, 'a code comes twice', id);
        terms.set(term.id, term);
      } else if (path === 'graphs.edges') {
        edge++;
        const read = edgeSchema.safeParse(value);
        if (!read.success) return edgeTally.refuse(edge, 'an edge without sub, pred or obj');
        const { sub, pred, obj } = read.data;
        if (pred !== 'is_a') return edgeTally.leaveOut('an edge that is no is_a');
        edgeTally.keep();
        const known = parents.get(shortId(sub));
        if (known === undefined) parents.set(shortId(sub), [shortId(obj)]);
        else known.push(shortId(obj));
      }
    });
    if (row === 0)
      throw new ClincodeError('ontology_invalid', `${file.place} is not obographs: no "graphs" with "nodes"`);
    const whole = Array.from(terms.values(), (term) => ({ ...term, parents: parents.get(term.id) ?? [] }));
    emitOboTerms(whole, codeXref, tally, sink);
  }
};

function termOf(row: number, { id, lbl, meta }: z.infer<typeof nodeSchema>): OboTerm {
  const properties = (name: RegExp): string[] =>
    (meta?.basicPropertyValues ?? []).filter(({ pred }) => name.test(pred)).map(({ val }) => shortId(val));
  return {
    row,
    id: shortId(id),
    name: lbl!.trim(),
    synonyms: (meta?.synonyms ?? []).map(({ pred, val, synonymType }) => ({
      text: val.trim(),
      scope: oboScope(pred, /OMO_0003000|OMO_0003012|abbrev|acronym/i.test(synonymType ?? '')),
    })),
    xrefs: (meta?.xrefs ?? []).map(({ val }) => ({ id: val, equivalent: false })),
    parents: [],
    alternatives: properties(/hasAlternativeId$/),
    obsolete: meta?.deprecated ?? false,
    // IAO:0100001 is "term replaced by"
    replacedBy: properties(/IAO_0100001$/),
    consider: properties(/#consider$/),
  };
}

/** Ids as OBO writes them: ".../obo/DOID_4" is "DOID:4". */
function shortId(id: string): string {
  return id.replace(/^https?:\/\/purl\.obolibrary\.org\/obo\/([A-Za-z]+)_(\w+)$/, '$1:$2');
}
