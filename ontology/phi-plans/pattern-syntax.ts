/** What a regular expression is made of, as far as it says where in a text a match can begin. */
export type PatternNode =
  /** One character of a set, in the words of a regular expression: "a", "\\d", "[^\\s,]". */
  | { readonly kind: 'characters'; readonly source: string }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly item: PatternNode; readonly min: number; readonly max: number }
  | {
      readonly kind: 'look';
      readonly item: PatternNode;
      readonly isAhead: boolean;
      readonly isNegative: boolean;
    }
  | { readonly kind: 'wordEdge' }
  /** ^ */
  | { readonly kind: 'start' }
  /** A place without width that tells nothing here: $, \B. */
  | { readonly kind: 'place' }
  /** Any text at all: a back reference. */
  | { readonly kind: 'anything' };

const openings: readonly (readonly [
  sign: string,
  look: { isAhead: boolean; isNegative: boolean } | undefined,
])[] = [
  ['(?:', undefined],
  ['(?=', { isAhead: true, isNegative: false }],
  ['(?!', { isAhead: true, isNegative: true }],
  ['(?<=', { isAhead: false, isNegative: false }],
  ['(?<!', { isAhead: false, isNegative: true }],
];
const groupName = /\(\?<\w+>/y;
const count = /\{(\d+)(,?)(\d*)\}/y;
const escapeSign =
  /\\(?:[pP]\{[^}]*\}|u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<\w+>|c[A-Za-z]|[1-9]\d*|[\s\S])/y;
const set = /\[(?:\\[\s\S]|[^\]\\])*\]/y;

/** Reads the source of a regular expression without flag `v`; undefined for syntax that it does not know. */
export function readPattern(source: string): PatternNode | undefined {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };

  function choice(): PatternNode | undefined {
    const options: PatternNode[] = [];
    for (;;) {
      const option = sequence();
      if (option === undefined) return undefined;
      options.push(option);
      if (source[at] !== '|') break;
      at += 1;
    }
    return options.length === 1 ? options[0] : { kind: 'choice', options };
  }

  function sequence(): PatternNode | undefined {
    const items: PatternNode[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const item = term();
      if (item === undefined) return undefined;
      const whole = repeated(item);
      if (whole.kind === 'sequence') items.push(...whole.items);
      else items.push(whole);
    }
    return items.length === 1 ? items[0] : { kind: 'sequence', items };
  }

  function repeated(item: PatternNode): PatternNode {
    let range: readonly [number, number] | undefined;
    const sign = source[at];
    if (sign === '*' || sign === '+' || sign === '?') {
      at += 1;
      range = [sign === '+' ? 1 : 0, sign === '?' ? 1 : Number.POSITIVE_INFINITY];
    } else {
      const found = take(count);
      if (found !== null) {
        const min = Number(found[1]);
        range = [min, found[2] === '' ? min : found[3] === '' ? Number.POSITIVE_INFINITY : Number(found[3])];
      }
    }
    if (range === undefined) return item;
    if (source[at] === '?') at += 1;
    return { kind: 'repeat', item, min: range[0], max: range[1] };
  }

  function term(): PatternNode | undefined {
    const sign = source[at]!;
    if (sign === '(') return group();
    if (sign === '[') {
      const found = take(set);
      return found === null ? undefined : { kind: 'characters', source: found[0] };
    }
    if (sign === '\\') return escaped(take(escapeSign)?.[0]);
    const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
    at += character.length;
    if (sign === '^') return { kind: 'start' };
    if (sign === '$') return { kind: 'place' };
    return { kind: 'characters', source: character };
  }

  function group(): PatternNode | undefined {
    const opening = openings.find(([opener]) => source.startsWith(opener, at));
    if (opening !== undefined) at += opening[0].length;
    else if (take(groupName) === null) {
      at += 1;
      // Flags for a group, "(?i:", are not read
      if (source[at] === '?') return undefined;
    }
    const item = choice();
    if (item === undefined || source[at] !== ')') return undefined;
    at += 1;
    return opening?.[1] === undefined ? item : { kind: 'look', item, ...opening[1] };
  }

  const whole = choice();
  return at === source.length ? whole : undefined;
}

function escaped(source: string | undefined): PatternNode | undefined {
  if (source === undefined) return undefined;
  const sign = source[1]!;
  if (sign === 'b') return { kind: 'wordEdge' };
  if (sign === 'B') return { kind: 'place' };
  if (sign === 'k' || /[1-9]/.test(sign)) return { kind: 'anything' };
  return { kind: 'characters', source };
}
