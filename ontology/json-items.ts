import { ClincodeError } from '../src/errors.ts';
import type { SourceFile } from './source-file.ts';
import { utf8Text } from './source-lines.ts';

/** An element of a list, or a plain value of the outermost object, with where it stands: "graphs.nodes", "url". */
export interface JsonItem {
  readonly path: string;
  readonly value: unknown;
}

/**
 * Calls `onItem` for each element of the lists that `lists` names, and for each string, number and truth value that
 * stands in the outermost object, in the order of the file. A path names the keys from the outermost object on; lists on
 * the way count for nothing: "graphs.nodes" is `{"graphs":[{"nodes":[…]}]}`. Only one element is in memory at a
 * time, so a release of any size is read.
 * @throws ClincodeError `file_unreadable`; `ontology_invalid` if it is not JSON or ends too early
 */
export async function eachJsonItem(
  file: SourceFile,
  lists: ReadonlySet<string>,
  onItem: (item: JsonItem) => void,
): Promise<void> {
  const reader = itemReader(lists, onItem, (why) => {
    throw new ClincodeError('ontology_invalid', `${file.place} is not JSON: ${why}`);
  });
  for await (const text of utf8Text(file)) reader.take(text);
  reader.end();
}

interface Level {
  readonly list: boolean;
  readonly path: string;
  /** Of an object: the key whose value comes next. */
  key: string;
  /** Of an object: the next string is a key. */
  atKey: boolean;
}

const SPACE = /\s/;

function itemReader(
  lists: ReadonlySet<string>,
  onItem: (item: JsonItem) => void,
  fail: (why: string) => never,
) {
  const levels: Level[] = [];
  let opened = false;
  // the value that is being collected, as text, and how deep its brackets are
  let item: { path: string; depth: number } | undefined;
  let collected = '';
  let inString = false;
  let escaped = false;
  let string = '';

  const parse = (text: string): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      return fail('a value cannot be read');
    }
  };
  const finish = (): void => {
    const path = item!.path;
    item = undefined;
    const text = collected;
    collected = '';
    onItem({ path, value: parse(text) });
  };
  /** Where a value that begins here stands, and whether it is asked for as a whole. */
  const placeOf = (): { path: string; wanted: boolean } => {
    const level = levels[levels.length - 1];
    if (level === undefined) return { path: '', wanted: false };
    if (level.list) return { path: level.path, wanted: lists.has(level.path) };
    return { path: level.path === '' ? level.key : `${level.path}.${level.key}`, wanted: false };
  };
  const take = (text: string): void => {
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      const char = text[i]!;
      if (inString) {
        if (escaped) escaped = false;
        else if (char === '\\') escaped = true;
        else if (char === '"') {
          inString = false;
          if (item === undefined) {
            // a key, or a string that nobody asked for
            string += text.slice(from, i + 1);
            const level = levels[levels.length - 1]!;
            if (level.atKey) {
              level.key = String(parse(string));
              level.atKey = false;
            }
          } else if (item.depth === 0) {
            collected += text.slice(from, i + 1);
            finish();
            from = i + 1;
          }
        }
        continue;
      }
      if (item !== undefined) {
        if (char === '"') inString = true;
        else if (char === '{' || char === '[') item.depth++;
        else if (item.depth > 0) {
          if ((char === '}' || char === ']') && --item.depth === 0) {
            collected += text.slice(from, i + 1);
            finish();
            from = i + 1;
          }
        } else if (char === ',' || char === '}' || char === ']' || SPACE.test(char)) {
          collected += text.slice(from, i);
          finish();
          i--;
        }
        continue;
      }
      if (SPACE.test(char) || char === ':') continue;
      const level = levels[levels.length - 1];
      if (char === ',') {
        if (level === undefined) fail('something follows its end');
        if (!level.list) level.atKey = true;
      } else if (char === '}' || char === ']') {
        if (level === undefined || level.list !== (char === ']')) fail('its brackets do not match');
        levels.pop();
      } else if (level === undefined && (opened || (char !== '{' && char !== '['))) {
        fail(opened ? 'something follows its end' : 'it does not begin with { or [');
      } else if (level !== undefined && !level.list && level.atKey) {
        if (char !== '"') fail('a key is missing');
        inString = true;
        string = '';
        from = i;
      } else {
        const { path, wanted } = placeOf();
        const plain = char !== '{' && char !== '[';
        const ofRoot = plain && levels.length === 1 && !levels[0]!.list;
        if (wanted || ofRoot) {
          item = { path, depth: plain ? 0 : 1 };
          from = i;
          if (char === '"') inString = true;
        } else if (char === '"') {
          inString = true;
          string = '';
          from = i;
        } else if (!plain) {
          opened = true;
          levels.push({ list: char === '[', path, key: '', atKey: char === '{' });
        }
      }
    }
    if (item !== undefined) collected += text.slice(from);
    else if (inString) string += text.slice(from);
  };
  return {
    take,
    end() {
      if (!opened || levels.length > 0 || item !== undefined) fail('it ends too early (cut short?)');
    },
  };
}
