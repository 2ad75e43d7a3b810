import type { PatientProbes } from '../../note/clinical-note.ts';
import type { PhiSpan } from '../deidentified-note.ts';
import { deidentify } from '../deidentify.ts';
import type { PhiCategory } from '../phi-category.ts';
import type { PhiRecognizer } from '../phi-recognizer.ts';
import { patientKey } from '../styles/keyed-hash.ts';
import { type PlacedPhi, replacementsOf, type StyleOptions } from '../styles/replacement-style.ts';
import { type Change, changeLeaf, type LeafTools } from './change-leaf.ts';
import { readDate } from './dates.ts';
import { createProbeIndex } from './document-probes.ts';
import { applyEdits, type Edit, parseJsonTree, removeMembers } from './json-tree.ts';
import { type Leaf, Plan } from './plan.ts';
import { planDocument } from './plan-json.ts';
import { categoryOf } from './treatments.ts';

/** A document without its identifiers. All outside the replaced values is byte for byte as it was. */
export interface DeidentifiedDocument {
  readonly text: string;
  /** One for each replaced place; no value. */
  readonly found: readonly PhiCategory[];
}

const ABSENT =
  '{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"masked"}]}';

/**
 * De-identifies JSON by structure and by text: resources and bundles of FHIR R4 by the table of their elements, other
 * objects by the words of their keys, and every string that neither knows by the recognizers, with the names and numbers
 * that the structure told. Ids become the same made ids in all documents under one secret.
 *
 * @param id of a document that names no patient: its dates move by themselves
 * @throws ClincodeError `bad_json`, `invalid_input`
 */
export async function deidentifyDocument(
  { id, text }: { readonly id: string; readonly text: string },
  recognizers: readonly PhiRecognizer[],
  style: StyleOptions,
  now = new Date(),
): Promise<DeidentifiedDocument> {
  const tree = parseJsonTree(text);
  const plan = new Plan();
  planDocument(tree, plan);
  const structural = plan.leaves.flatMap(structuralOf);
  const document = {
    patient: plan.patient ?? `document ${id}`,
    values: structural.map(([value]) => value),
  };
  const styled: StyleOptions = { ...style, document };
  const replace = await replacerOf(structural, styled);
  const probesIn = createProbeIndex(plan);
  const read = new Map<string, Promise<readonly PhiSpan[]>>();
  const spansOf = (value: string): Promise<readonly PhiSpan[]> => {
    let spans = read.get(value);
    if (spans === undefined) {
      spans = findSpans(value, probesIn(value), recognizers, styled);
      read.set(value, spans);
    }
    return spans;
  };
  const tools = {
    key: await patientKey(style.secret, 'ids of documents'),
    style: style.style,
    now,
    replace,
    spansOf,
  };
  const edits: Edit[] = [...plan.edits];
  const found: PhiCategory[] = [...plan.removed];
  for (const leaf of plan.leaves) {
    const change = await changeLeaf(leaf, tools);
    if (change === undefined) continue;
    // one by one: a value may have more identifiers than the arguments that a call takes
    for (const category of change.found) found.push(category);
    for (const edit of editsOf(leaf, change)) edits.push(edit);
  }
  return { text: applyEdits(text, outermost(edits)), found };
}

async function findSpans(
  text: string,
  patient: PatientProbes | undefined,
  recognizers: readonly PhiRecognizer[],
  style: StyleOptions,
): Promise<readonly PhiSpan[]> {
  if (!/[\p{L}\d]/u.test(text)) return [];
  const { spans } = await deidentify({ id: 'text', text, ...(patient && { patient }) }, recognizers, style);
  return spans;
}

/** Of FHIR a value that is withheld is absent with a reason, beside its key: nothing else is a date or base64. */
function editsOf({ node, member, object }: Leaf, { value, isWithheld }: Change): readonly Edit[] {
  if (isWithheld !== true || member === undefined || object === undefined)
    return [{ start: node.start, end: node.end, text: JSON.stringify(value) }];
  const key = `_${member.key}`;
  const beside = object.members.filter((other) => other.key === key);
  return [
    { start: member.start, end: node.end, text: `${JSON.stringify(key)}:${ABSENT}` },
    ...removeMembers(object, new Set(beside)),
  ];
}

/** What is taken out takes its own edits with it. */
function outermost(edits: readonly Edit[]): readonly Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((edit) => {
    if (edit.start < end) return false;
    end = edit.end;
    return true;
  });
}

/** A value that is replaced whole, with its category; of a month its middle, which is what is moved. */
function structuralOf({ node, treatment }: Leaf): readonly StructuralValue[] {
  const value = String(node.value);
  const category = categoryOf(treatment);
  if (category !== undefined) return [[value, category]];
  if (treatment === 'zip') return [[value, 'GEO']];
  if (treatment !== 'date' && treatment !== 'instant' && treatment !== 'birth-date') return [];
  return readDate(value.trim())?.precision === 'month' ? [[`${value}-15`, 'DATE']] : [[value, 'DATE']];
}

type StructuralValue = readonly [value: string, category: PhiCategory];

/** Surrogates and shifts of values that the structure knows, as if each were a span of one note: so they agree. */
async function replacerOf(
  values: readonly StructuralValue[],
  style: StyleOptions,
): Promise<LeafTools['replace']> {
  const spans = new Map<string, PlacedPhi>();
  let text = '';
  for (const [value, category] of values) {
    const name = `${category} ${value}`;
    if (spans.has(name)) continue;
    spans.set(name, { start: text.length, end: text.length + value.length, category });
    text += `${value}\n`;
  }
  const replace = await replacementsOf({ id: 'document', text }, [...spans.values()], style);
  return (value, category) => {
    const span = spans.get(`${category} ${value}`);
    return span === undefined ? `[${category}]` : replace(span);
  };
}
