import { type JsonNode, type JsonObject, parseJsonTree } from '../../deidentify/structure/json-tree.ts';
import type { Span } from '../../note/span.ts';
import { type LabelKind, labelKind } from './label-words.ts';
import type { Label } from './read-labels.ts';

/** Labels of notes that are records: JSON, XML, HL7 version 2. Empty for text. */
export function readRecords(text: string): readonly Label[] {
  const found = /^\s*[{[]/.test(text) ? fromJson(text) : [];
  if (found.length > 0) return found;
  return [...fromXml(text), ...fromHl7(text)].sort((a, b) => a.start - b.start);
}

/** Keys under which an entry of a list has its name: {"name": "Naproxen 500 MG Oral Tablet", "sig": "twice daily"}. */
const entryNames = /^(?:name|display|text|description|title|medication|drug|procedure|value|term|label)$/i;

function fromJson(text: string): readonly Label[] {
  let root: JsonNode;
  try {
    root = parseJsonTree(text);
  } catch {
    return [];
  }
  const labels: Label[] = [];
  const visit = (node: JsonNode, kind: LabelKind | undefined): void => {
    if (node.kind === 'array') for (const item of node.items) visit(item, kind);
    else if (node.kind === 'object') visitObject(node, kind);
    else if (kind !== undefined && node.kind !== 'literal') {
      const quotes = node.kind === 'string' ? 1 : 0;
      labels.push({ kind, start: node.start, value: { start: node.start + quotes, end: node.end - quotes } });
    }
  };
  const visitObject = ({ members }: JsonObject, kind: LabelKind | undefined): void => {
    const isEntry = kind !== undefined && kind !== 'name' && members.some(({ key }) => entryNames.test(key));
    for (const { key, value } of members) {
      // "patient": {"name": …} is about the patient; "medications": [{"name": …}] is a medication
      if (isEntry) {
        if (entryNames.test(key)) visit(value, kind);
      } else visit(value, labelKind(wordsOfKey(key)));
    }
  };
  visit(root, undefined);
  return labels;
}

function wordsOfKey(key: string): string {
  return key.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replace(/[_-]+/g, ' ');
}

const element = /<([A-Za-z][\w.-]{1,40})(?: [^<>]{0,200})?>([^<>]{1,2000})<\/\1>/g;

function fromXml(text: string): readonly Label[] {
  return [...text.matchAll(element)].flatMap(({ 0: whole, 1: tag, 2: inner, index }) => {
    // <medication> in a list <medications>
    const words = wordsOfKey(tag!);
    const kind = labelKind(words) ?? labelKind(`${words}s`);
    const start = index + whole.indexOf('>') + 1;
    return kind === undefined ? [] : [{ kind, start: index, value: { start, end: start + inner!.length } }];
  });
}

/** Segment and field of HL7 version 2 with what it holds; components by their number. */
const hl7Fields: readonly (readonly [segment: string, field: number, component: number, kind: LabelKind])[] =
  [
    ['PID', 5, 1, 'family-name'],
    ['PID', 5, 2, 'given-name'],
    ['PID', 8, 1, 'gender'],
    ['PID', 10, 2, 'race'],
    ['PV2', 3, 2, 'reason'],
    ['PR1', 3, 2, 'procedures'],
    ['RXO', 1, 2, 'medications'],
    ['RXE', 2, 2, 'medications'],
    ['RXD', 2, 2, 'medications'],
  ];

function fromHl7(text: string): readonly Label[] {
  const labels: Label[] = [];
  for (const { 0: line, 1: segment, index } of text.matchAll(/^([A-Z][A-Z\d]{2})\|[^\r\n]*/gm)) {
    for (const [name, field, component, kind] of hl7Fields) {
      if (name !== segment) continue;
      const cell = part({ start: index, end: index + line.length }, text, '|', field);
      const value = cell && part(cell, text, '^', component - 1);
      if (value !== undefined && value.end > value.start) labels.push({ kind, start: value.start, value });
    }
  }
  return labels;
}

/** The part of this number, from 0. */
function part(of: Span, text: string, mark: string, number: number): Span | undefined {
  let { start } = of;
  for (let i = 0; i < number; i++) {
    const next = text.indexOf(mark, start);
    if (next === -1 || next >= of.end) return undefined;
    start = next + 1;
  }
  const next = text.indexOf(mark, start);
  return { start, end: next === -1 || next > of.end ? of.end : next };
}
