const all = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join('');
const isCapital = Array.from(all, (sign) => sign !== sign.toLowerCase());
const group = /\((?:[^?]|\?<[^=!])/u;
/** What may be written otherwise: of what stands for itself, capitals. */
const parts =
  /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|k<\w+>|c[a-zA-Z]|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?<\w+>|[A-Z\x80-\uffff]/gu;
/** Beyond Latin-1, but where case is ignored the same as a letter of it: μ is µ, and Ÿ is ÿ. */
const wideLetter = /[\u039c\u03bc\u0178]|\\u0(?:39[cC]|3[bB][cC]|178)/u;

/**
 * A pattern that matches a text of Latin-1 in small letters where the given one does in any case, or undefined where it asks for what is not read here.
 * The engine takes 1 ms for a long pattern with flag `i`, since it asks a table for the cases of each letter of each set, and a third of that for this one.
 * @param pattern with flag `i` and without `u`
 */
export function smallPattern({ source, flags }: RegExp): RegExp | undefined {
  if (!flags.includes('i') || flags.includes('u') || wideLetter.test(source)) return undefined;
  const written = source.replace(parts, (part) => {
    if (part.startsWith('[')) return smallSet(part);
    if (part.length > 2 && /^\\[xu]/i.test(part)) {
      const sign = String.fromCharCode(Number.parseInt(part.slice(2), 16));
      return isCapital[sign.charCodeAt(0)] === true ? sign.toLowerCase() : part;
    }
    return part.length === 1 ? part.toLowerCase() : part;
  });
  // where its parts lie is asked only where it has some: telling it takes time
  const own = flags.replace('i', '');
  return new RegExp(written, flags.includes('d') || !group.test(source) ? own : `${own}d`);
}

const sets = new Map<string, string>();

/** The small letters and other signs of a set that ignores case. Capitals are in no text that it is asked of, so they may count as what stands before them. */
function smallSet(set: string): string {
  const known = sets.get(set);
  if (known !== undefined) return known;
  const others = new Set(all.replace(new RegExp(set, 'gi'), ''));
  let ranges = '';
  let from = -1;
  for (let code = 0; code <= 256; code += 1) {
    if (code < 256 && isCapital[code]) continue;
    const isIn = code < 256 && !others.has(all.charAt(code));
    if (isIn && from < 0) from = code;
    else if (!isIn && from >= 0) {
      ranges += code - from === 1 ? signOf(from) : `${signOf(from)}-${signOf(code - 1)}`;
      from = -1;
    }
  }
  sets.set(set, `[${ranges}]`);
  return `[${ranges}]`;
}

const signOf = (code: number): string => `\\x${code.toString(16).padStart(2, '0')}`;

/** A match of such a pattern as the given one would have it of the text as it is written. */
export function asWritten(
  match: RegExpExecArray | null,
  text: string,
  hasIndices: boolean,
): RegExpExecArray | null {
  if (match === null) return null;
  const { indices, groups } = match;
  if (isSame(match, text)) {
    match.input = text;
    if (!hasIndices && indices !== undefined) match.indices = undefined as never;
    return match;
  }
  if (indices === undefined) {
    match[0] = text.slice(match.index, match.index + match[0].length);
    match.input = text;
    return match;
  }
  const written = (span: [number, number] | undefined): string | undefined =>
    span === undefined ? undefined : text.slice(span[0], span[1]);
  for (let at = 0; at < match.length; at += 1) match[at] = written(indices[at]) as string;
  if (groups !== undefined)
    for (const name of Object.keys(groups)) groups[name] = written(indices.groups?.[name]) as string;
  match.input = text;
  if (!hasIndices) match.indices = undefined as never;
  return match;
}

/** Whether a match and its parts are written in small letters: most are, and those that a look around found elsewhere are looked at one by one. */
function isSame(match: RegExpExecArray, text: string): boolean {
  const { 0: whole, index, indices } = match;
  if (!text.startsWith(whole, index)) return false;
  const end = index + whole.length;
  if (indices === undefined) return true;
  for (let at = 1; at < indices.length; at += 1) {
    const span = indices[at];
    if (span !== undefined && (span[0] < index || span[1] > end)) return false;
  }
  return true;
}
