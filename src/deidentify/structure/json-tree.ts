import { ClincodeError } from '../../errors.ts';
import type { Span } from '../../note/span.ts';

/** A value with its place in the text, so that all that is not replaced stays byte for byte. */
export type JsonNode = JsonString | JsonNumber | JsonLiteral | JsonArray | JsonObject;

export interface JsonString extends Span {
  readonly kind: 'string';
  readonly value: string;
}

export interface JsonNumber extends Span {
  readonly kind: 'number';
  readonly value: number;
}

interface JsonLiteral extends Span {
  readonly kind: 'literal';
}

interface JsonArray extends Span {
  readonly kind: 'array';
  readonly items: readonly JsonNode[];
}

export interface JsonObject extends Span {
  readonly kind: 'object';
  readonly members: readonly JsonMember[];
}

export interface JsonMember {
  readonly key: string;
  /** Where the key's quotation mark is. */
  readonly start: number;
  readonly value: JsonNode;
}

const MOST_LEVELS = 500;
const stringToken = /"(?:[^"\\]|\\.)*"/y;
const otherToken = /[-+.\w]+/y;
const blank = /[ \t\r\n]*/y;

/**
 * Reads JSON with the place of each value. Own code, since JSON.parse gives no places, sorts keys that are numbers and
 * rounds: FHIR says that 1.50 is not 1.5.
 * @throws ClincodeError `bad_json`, and `invalid_input` for what is nested too deeply
 */
export function parseJsonTree(text: string): JsonNode {
  try {
    // strict, so that what follows need not be
    JSON.parse(text);
  } catch {
    throw new ClincodeError('bad_json', 'not JSON');
  }
  let at = 0;

  const skipBlank = (): void => {
    blank.lastIndex = at;
    blank.test(text);
    at = blank.lastIndex;
  };

  const take = (token: RegExp): string => {
    token.lastIndex = at;
    const found = token.exec(text)![0];
    at += found.length;
    return found;
  };

  const list = (end: string, item: () => void): void => {
    at++;
    skipBlank();
    while (text[at] !== end) {
      item();
      skipBlank();
      if (text[at] === ',') at++;
      skipBlank();
    }
    at++;
  };

  const value = (level: number): JsonNode => {
    if (level > MOST_LEVELS)
      throw new ClincodeError('invalid_input', `nested in more than ${MOST_LEVELS} levels`);
    skipBlank();
    const start = at;
    switch (text[at]) {
      case '{': {
        const members: JsonMember[] = [];
        list('}', () => {
          const keyStart = at;
          const key = JSON.parse(take(stringToken)) as string;
          skipBlank();
          at++;
          members.push({ key, start: keyStart, value: value(level + 1) });
        });
        return { kind: 'object', members, start, end: at };
      }
      case '[': {
        const items: JsonNode[] = [];
        list(']', () => void items.push(value(level + 1)));
        return { kind: 'array', items, start, end: at };
      }
      case '"': {
        const token = take(stringToken);
        return { kind: 'string', value: JSON.parse(token) as string, start, end: at };
      }
      default: {
        const token = take(otherToken);
        const number = Number(token);
        return Number.isNaN(number)
          ? { kind: 'literal', start, end: at }
          : { kind: 'number', value: number, start, end: at };
      }
    }
  };
  return value(0);
}

/** The string under a key, if it is one. */
export function stringAt({ members }: JsonObject, key: string): string | undefined {
  const value = members.findLast((member) => member.key === key)?.value;
  return value?.kind === 'string' ? value.value : undefined;
}

/** What stands where. `text` is JSON. */
export interface Edit extends Span {
  readonly text: string;
}

/** Edits that take members out of an object, with the commas that separated them. */
export function removeMembers({ members }: JsonObject, removed: ReadonlySet<JsonMember>): readonly Edit[] {
  let keptBefore: JsonMember | undefined;
  return members.flatMap((member, i): readonly Edit[] => {
    if (!removed.has(member)) {
      keptBefore = member;
      return [];
    }
    const end = member.value.end;
    if (keptBefore !== undefined) return [{ start: members[i - 1]!.value.end, end, text: '' }];
    return [{ start: member.start, end: members[i + 1]?.start ?? end, text: '' }];
  });
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  let written = '';
  let read = 0;
  for (const { start, end, text: replacement } of [...edits].sort((a, b) => a.start - b.start)) {
    written += text.slice(read, start) + replacement;
    read = end;
  }
  return written + text.slice(read);
}
