import { type PhiCategory, placeholderSource } from '../phi-category.ts';
import type { Edit, JsonMember, JsonNode, JsonNumber, JsonObject, JsonString } from './json-tree.ts';
import type { Treatment } from './treatments.ts';

/** A value that may change, and what is done with it. */
export interface Leaf {
  readonly node: JsonString | JsonNumber;
  readonly treatment: Exclude<Treatment, 'keep' | 'remove'>;
  /** Of FHIR: what cannot be told is absent with a reason, and the member says so. */
  readonly member?: JsonMember;
  readonly object?: JsonObject;
  /** Of an attachment. */
  readonly contentType?: string;
  /** Of an age: the greatest one that may be told, and what is written above it. */
  readonly age?: { readonly most: number; readonly above: number };
}

/** What a document says of itself, before a value is changed. */
export class Plan {
  readonly leaves: Leaf[] = [];
  /** Members that are taken out. */
  readonly edits: Edit[] = [];
  readonly removed: PhiCategory[] = [];
  /** Names that the structure knows, as they are said: "Ada Bello". */
  readonly names: string[] = [];
  /** Types of the resources of a bundle, by their full URL. */
  readonly types = new Map<string, string>();
  /** Whose document it is: dates move by it. */
  patient: string | undefined;

  /** A name in its parts, or whole. Titles are no part of it: with them "Dr" would be found wherever it stands. */
  addName(parts: readonly (string | undefined)[]): void {
    const name = parts
      .filter((part) => part !== undefined && !isPlaceholder(part))
      .join(' ')
      .replace(title, '')
      .trim();
    if (name !== '') this.names.push(name);
  }
}

/** Data that is no text: what it holds is not read, so it does not stay. */
export function isBlob(value: string): boolean {
  return /^data:[\w.+-]*\/?[\w.+-]*[;,]/i.test(value) || /^[A-Za-z0-9+/\r\n]{256,}={0,2}\s*$/.test(value);
}

/** The strings right under a node. */
export function stringsOf(node: JsonNode | undefined): readonly string[] {
  if (node?.kind === 'string') return [node.value];
  return node?.kind === 'array'
    ? node.items.flatMap((item) => (item.kind === 'string' ? [item.value] : []))
    : [];
}

export function memberOf({ members }: JsonObject, key: string): JsonNode | undefined {
  return members.findLast((member) => member.key === key)?.value;
}

const title =
  /(?<![\p{L}\d])(?:dr|mr|mrs|ms|miss|mx|prof|professor|sir|rev|herr|frau|md|phd|rn|np)(?![\p{L}\d])\.?/giu;
const placeholders = new RegExp(`^${placeholderSource}$`);

/** What an earlier run wrote: no value of anybody. */
export function isPlaceholder(value: string): boolean {
  return placeholders.test(value);
}
